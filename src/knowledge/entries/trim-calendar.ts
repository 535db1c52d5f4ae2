/** A run of capitalised words in, the run without days and months at its edges out. */
import { calendarWords } from './data/kind-words.ts';
import { heNames, sheNames } from './data/first-names.ts';
import type { Run } from './run.ts';
import type { ReadSentence } from './read-sentences.ts';

/** "Friday Ruiz said", "the September Summit": days and months at the edges are no name. */
export function trimCalendar(sentence: ReadSentence, run: Run): Run | null {
  const isDate = (at: number): boolean => {
    const text = sentence.tokens[at]?.text ?? '';
    return calendarWords.has(text) && !/^(?:Day|Eve|Black|White)$/.test(text);
  };
  let { from, to } = run;
  if (/^(?:Day|Eve)$/.test(sentence.tokens[to - 1]?.text ?? '')) return null;
  while (from < to && isDate(from)) from += 1;
  while (to > from && isDate(to - 1) && !isSurname(sentence, from, to)) to -= 1;
  return from < to ? { ...run, from, to } : null;
}

/** "Theresa May": a month behind a given name, with no day behind it. */
function isSurname({ tokens }: ReadSentence, from: number, to: number): boolean {
  const given = tokens[to - 2]?.text ?? '';
  if (to - 1 <= from || /^\d/.test(tokens[to]?.text ?? '')) return false;
  return heNames.has(given) || sheNames.has(given);
}
