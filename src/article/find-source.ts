/** An article's furniture in, the name of its publisher or agency out. */
import type { Caption, Removal } from './article.ts';
import type { Dateline } from './split-dateline.ts';

const copyrightPattern =
  /^(?:©|\(c\)|copyright)(?: ©| \(c\))?(?: \d{4}(?:[-–]\d{4})?)?(?: by)? (?<owner>[^.©|]{2,60}?)(?:\.| all rights reserved| \d{4}|\||$)/i;
/** Only agencies sign photographs so ("AP Photo/Eugene Hoshiko"). */
const agencyPhoto = /^(?<agency>AP|Kyodo|Reuters|Yonhap) (?:Photo|News)\//;

/**
 * The agency in the dateline, else the owner in the copyright notice, else the agency that signs
 * its own photograph. Null when nothing tells.
 */
export function findSource(
  dateline: Dateline | null,
  captions: readonly Caption[],
  removed: readonly Removal[],
): string | null {
  if (dateline?.agency) return dateline.agency;
  const notices = removed.filter(({ reason }) => reason === 'notice').map(({ text }) => text);
  const owner = firstGroup(notices, copyrightPattern);
  return (
    owner ??
    firstGroup(
      captions.map(({ credit }) => credit ?? ''),
      agencyPhoto,
    )
  );
}

function firstGroup(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = Object.values(pattern.exec(text)?.groups ?? {})[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}
