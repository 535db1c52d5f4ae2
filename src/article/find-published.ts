/** What an article's furniture says in, when it was published out. The prose itself is not read. */
import { toCivilDate, type CivilDate } from './civil-date.ts';
import { findWrittenDate, fullDate, type WrittenDate } from './find-written-date.ts';

/** Where the publication date may stand, each kind in the order of the text. */
export interface DateEvidence {
  readonly bylines: readonly string[];
  readonly dateline: WrittenDate | null;
  readonly captions: readonly string[];
  readonly notices: readonly string[];
}

/**
 * The first that holds: a full date in a byline (one that says "published" before others, one that
 * says "updated" after them), in the dateline, in the caption of a new
 * photograph; or a dateline's day with the year of the copyright notice. Null when nothing tells.
 */
export function findPublished(evidence: DateEvidence): CivilDate | null {
  const { bylines, dateline, captions, notices } = evidence;
  const freshCaptions = captions.filter(
    (caption) => !/^FILE\b|\bfile (?:photo|image)\b/i.test(caption),
  );
  return (
    firstFullDate(
      bylines.filter((line) => /^(?:first |originally )?(?:published|posted)\b/i.test(line)),
    ) ??
    firstFullDate(bylines.filter((line) => !/\b(?:updated|modified|amended)\b/i.test(line))) ??
    firstFullDate(bylines) ??
    fullDate(dateline) ??
    firstFullDate(freshCaptions) ??
    withNoticeYear(dateline, notices)
  );
}

function firstFullDate(texts: readonly string[]): CivilDate | null {
  for (const text of texts) {
    const date = fullDate(findWrittenDate(text));
    if (date !== null) return date;
  }
  return null;
}

function withNoticeYear(
  dateline: WrittenDate | null,
  notices: readonly string[],
): CivilDate | null {
  const year = /\b(?:19|20)\d{2}\b/.exec(notices.join(' '))?.[0];
  if (dateline === null || year === undefined) return null;
  return toCivilDate(Number(year), dateline.month, dateline.day);
}
