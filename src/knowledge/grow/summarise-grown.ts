/** The summaries of several articles in, one for who reads them together out. */
import type { Span, Story } from '../story.ts';
import { compareStems, listStems } from './compare-words.ts';

const mostSentences = 5;
/** Of the newest article, where there are others: what it tells, and one more. */
const ofNewest = 2;
/** A lead that says the same as one before it is no news to whoever read that. */
const mostAlike = 0.6;

/** `parts` are newest first: the newest article's opening, then the leads of those before it. */
export function summariseGrown(
  parts: readonly Story[],
  textOf: (span: Span) => string,
): readonly Span[] {
  const [newest, ...earlier] = parts;
  if (newest === undefined || earlier.length === 0) return newest?.summary ?? [];
  const leads = [
    ...newest.summary.slice(0, ofNewest),
    ...earlier.flatMap(({ summary }) => summary.slice(0, 1)),
  ];
  const chosen: { readonly span: Span; readonly stems: ReadonlySet<string> }[] = [];
  for (const span of leads) {
    const stems = listStems(textOf(span));
    if (chosen.length === mostSentences) break;
    if (chosen.every((one) => compareStems(one.stems, stems) < mostAlike))
      chosen.push({ span, stems });
  }
  return chosen.map(({ span }) => span);
}
