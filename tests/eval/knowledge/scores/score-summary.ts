/** The summary held against an editor's picks and against the lead, the first five sentences. */
import { rangeIn, areAlike, alignSentences, lettersOf } from './letters.ts';
import type { Built } from './build-article.ts';
import type { Labels } from '../labels/labels.ts';
import { count, note, type Sheet } from './sheet.ts';

const leadSentences = 5;

export function scoreSummary(sheet: Sheet, built: Built, labels: Labels): void {
  const { sentences, summary, notAlone = [] } = labels;
  if (sentences === undefined || summary === undefined) return;
  const labelOf = matchSentences(built, sentences);
  const chosen = built.story.summary.map(({ sentence }) => sentence);
  const lead = [...built.article.sentences.keys()].slice(0, leadSentences);
  const hits = (own: readonly number[]): number =>
    own.filter((sentence) => summary.includes(labelOf(sentence) ?? -1)).length;
  const wanted = summary.length;
  count(sheet, 'summary', { right: hits(chosen), found: chosen.length, wanted });
  count(sheet, 'lead', { right: hits(lead), found: lead.length, wanted });
  for (const sentence of chosen) {
    const dangles = notAlone.includes(labelOf(sentence) ?? -1);
    count(sheet, 'standing alone', { found: 1, right: dangles ? 0 : 1 });
    if (dangles) note(sheet, 'standing alone', 'dangles', sentences[labelOf(sentence) ?? -1] ?? '');
  }
  for (const sentence of summary)
    if (!chosen.some((own) => labelOf(own) === sentence))
      note(sheet, 'summary', 'not picked', sentences[sentence] ?? '');
}

/** From a sentence of the article as it was read to the labelled one; null: there is none. */
function matchSentences(
  { letters }: Built,
  wanted: readonly string[],
): (own: number) => number | null {
  const starts = alignSentences(wanted, letters);
  return (own) => {
    const range = rangeIn(letters, own, 0, letters.sentences[own]?.length ?? 0);
    const found = wanted.findIndex((sentence, at) => {
      const start = starts[at] ?? null;
      if (start === null) return false;
      return areAlike(range, { start, end: start + lettersOf(sentence).length });
    });
    return found < 0 ? null : found;
  };
}
