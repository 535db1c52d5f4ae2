/** An article's furniture in, the name of its publisher or agency out. */
import type { Caption, Removal } from './article.ts';
import { isPublisher, owners } from './data/publishers.ts';
import type { Dateline } from './split-dateline.ts';

export interface SourceEvidence {
  readonly dateline: Dateline | null;
  /** The site's name behind the headline, or null. */
  readonly publisher: string | null;
  readonly captions: readonly Caption[];
  readonly removed: readonly Removal[];
}

const copyrightPattern =
  /^(?:©|\(c\)|copyright)(?: ©| \(c\))?(?: \d{4}(?:[-–]\d{4})?)?,?(?: by)? (?<owner>[^.©|]{2,60}?)(?:\.| or its | and\/or |,? all rights reserved| \d{4}|\||$)/i;
/** Only agencies sign photographs so ("AP Photo/Eugene Hoshiko"). */
const agencyPhoto = /^(?<agency>AP|Kyodo|Reuters|Yonhap) (?:Photo|News)\//;
/** Lines of these kinds may hold nothing but a publisher's name, or end or begin with it. */
const tellingReasons: ReadonlySet<Removal['reason']> = new Set([
  'section',
  'byline',
  'standfirst',
  'promotion',
  'credit',
]);

/**
 * The agency in the dateline, else the site's name behind the headline, the owner in the copyright
 * notice, a publisher named where the writer is, the agency that signs its own photograph. Null when
 * nothing tells.
 */
export function findSource(evidence: SourceEvidence): string | null {
  const { dateline, publisher, captions, removed } = evidence;
  const textsOf = (reason: Removal['reason']): readonly string[] =>
    removed.filter((removal) => removal.reason === reason).map(({ text }) => text);
  const lines = removed.filter(({ reason }) => tellingReasons.has(reason)).map(({ text }) => text);
  return (
    dateline?.agency ??
    publisher ??
    firstFound(textsOf('notice'), readOwner) ??
    firstFound(lines, readPublisher) ??
    firstFound(textsOf('notice'), readAgencyNotice) ??
    firstFound(captions, ({ credit }) => agencyPhoto.exec(credit ?? '')?.groups?.['agency'])
  );
}

function firstFound<T>(items: readonly T[], read: (item: T) => string | undefined): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found.trim();
  }
  return null;
}

function readOwner(text: string): string | undefined {
  const owner = copyrightPattern.exec(text)?.groups?.['owner']?.trim();
  return owner === undefined ? undefined : (owners.get(owner) ?? owner);
}

/** "BBC News", "By Reuters", "Ann Doe, CNN", "Source: AFP", "KYODO NEWS - Jan 24, 2025 - 18:20". */
function readPublisher(text: string): string | undefined {
  const line = text.replace(/^(?:By|Source:|Via:|First on|From)\s+/i, '').replace(/[.:]$/, '');
  const candidates = [
    line,
    /^([^|•·–—-]{2,40}?) [|•·–—-] /.exec(line)?.[1],
    /(?:, | for | \| )([^,|]{2,40})$/.exec(line)?.[1],
    /^((?:The )?Associated Press|Reuters|AP) (?:\p{L}+ )?(?:writer|reporter|journalist)s? /iu.exec(
      line,
    )?.[1],
  ];
  return candidates.find((name) => name !== undefined && isPublisher(name));
}

function readAgencyNotice(text: string): string | undefined {
  if (/^our standards:.{0,40}thomson reuters/i.test(text)) return 'Reuters';
  return /^(?:the )?(associated press|ap|reuters|afp) (?:is|receives)/i.test(text)
    ? /^(?:The )?\S+(?: Press)?/.exec(text)?.[0]
    : undefined;
}
