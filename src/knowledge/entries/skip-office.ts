/**
 * A run of capitalised words behind "of" or "for" and a title in, where the office ends and the name
 * of its holder begins out: "Secretary of State Ann Lee", "President of Peru Ana Ruiz".
 */
import { organisationWords } from './data/kind-words.ts';
import { ministryWords, titleModifiers, titles } from './data/role-words.ts';
import type { Run } from './run.ts';
import { findPlace } from './gazetteer.ts';
import { textOfTokens, type ReadSentence } from './read-sentences.ts';

export interface Office {
  /** The first token of the title. */
  readonly titleFrom: number;
  /** Half-open end of what the office is of, in tokens; the holder's name follows. */
  readonly to: number;
  readonly isPlace: boolean;
}

/** "British Columbia" */
const longestPlaceWords = 3;

/** Null when the run does not begin with what an office is of, or is a body's name. */
export function findOffice(sentence: ReadSentence, run: Run): Office | null {
  const titleFrom = findTitleBefore(sentence, run.from);
  if (titleFrom === null) return null;
  const { tokens } = sentence;
  let to = run.from;
  while (to < run.to && ministryWords.has(tokens[to]?.text ?? '')) to += 1;
  const isCut = to < run.to && tokens[to]?.isCapital === false;
  if (to > run.from) return { titleFrom, to: isCut ? run.to : to, isPlace: false };
  const isBody = tokens.slice(run.from, run.to).some(({ text }) => organisationWords.has(text));
  if (isBody) return null;
  for (let length = longestPlaceWords; length > 0; length--) {
    const end = run.from + length;
    if (end < run.to && findPlace(textOfTokens(sentence, run.from, end)) !== null)
      return { titleFrom, to: end, isPlace: true };
  }
  return null;
}

/** "Prime Minister of", "Secretary for the". */
function findTitleBefore({ tokens }: ReadSentence, from: number): number | null {
  const of = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for)$/.test(tokens[of]?.text ?? '') || !titles.has(tokens[of - 1]?.text ?? ''))
    return null;
  let at = of - 1;
  while (titles.has(tokens[at - 1]?.text ?? '') || titleModifiers.has(tokens[at - 1]?.text ?? ''))
    at -= 1;
  return at;
}
