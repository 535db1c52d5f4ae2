/** An article's furniture in, the name of its publisher or agency out. */
import type { Caption, Removal } from './article.ts';
import { isPublisher, shortName } from './data/publishers.ts';
import { readAddressee } from './read-addressee.ts';
import type { Dateline } from './split-dateline.ts';

export interface SourceEvidence {
  readonly dateline: Dateline | null;
  /** The site's name behind the headline, or null. */
  readonly publisher: string | null;
  readonly captions: readonly Caption[];
  readonly removed: readonly Removal[];
}

type Reason = Removal['reason'];

const copyrightPattern =
  /^(?:©|\(c\)|copyright)(?: ©| \(c\))?(?: \d{4}(?:[-–]\d{4})?)?,?(?: by)? (?<owner>[^.©|]{2,60}?)(?:\.| or its | and\/or |,? all rights reserved| \d{4}|\||$)/i;
/** Only agencies sign photographs so ("AP Photo/Eugene Hoshiko"). */
const agencyPhoto = /^(?<agency>AP|Kyodo|Reuters|Yonhap) (?:Photo|News)\//;

/**
 * The agency in the dateline, else the site's name behind the headline, the owner in the copyright
 * notice, a publisher named where the writer is, whose readers the page speaks to, the agency that
 * signs its own photograph. Null when nothing tells.
 */
export function findSource(evidence: SourceEvidence): string | null {
  const { dateline, publisher, captions, removed } = evidence;
  const textsOf = (...reasons: readonly Reason[]): readonly string[] =>
    removed.filter(({ reason }) => reasons.includes(reason)).map(({ text }) => text);
  const found =
    dateline?.agency ??
    publisher ??
    firstFound(textsOf('notice'), readOwner) ??
    // Lines of these kinds may hold nothing but a publisher's name, or end or begin with it.
    firstFound(textsOf('section', 'byline', 'standfirst', 'promotion'), readPublisher) ??
    firstFound(textsOf('promotion', 'notice', 'heading', 'byline'), readAddressee) ??
    firstFound(captions, ({ credit }) => agencyPhoto.exec(credit ?? '')?.groups?.['agency']);
  return found === null ? null : shortName(found);
}

function firstFound<T>(items: readonly T[], read: (item: T) => string | undefined): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found.trim();
  }
  return null;
}

function readOwner(text: string): string | undefined {
  return copyrightPattern.exec(text)?.groups?.['owner']?.trim();
}

/**
 * "BBC News", "By Reuters", "Ann Doe, CNN", "BBC News, Oslo", "ABC/AAP", "Source: AFP",
 * "KYODO NEWS - Jan 24, 2025 - 18:20".
 */
function readPublisher(text: string): string | undefined {
  const line = text.replace(/^(?:By|Source:|Via:|First on|From)\s+/i, '').replace(/[.:]$/, '');
  const candidates = [
    line,
    /^([^|•·–—-]{2,40}?) [|•·–—-] /.exec(line)?.[1],
    /(?:, | for | \| )([^,|]{2,40})$/.exec(line)?.[1],
    /^([^,]{2,40}), (?:in )?\p{Lu}[\p{L} ’-]{1,30}$/u.exec(line)?.[1],
    /^([\p{L} ]{2,20})\/(?:wires|[A-Z]{2,4}|Reuters)\b/u.exec(line)?.[1],
    /^((?:The )?Associated Press|Reuters|AP) (?:\p{L}+ )?(?:writer|reporter|journalist)s? /iu.exec(
      line,
    )?.[1],
  ];
  return candidates.find((name) => name !== undefined && isPublisher(name));
}
