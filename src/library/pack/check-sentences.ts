/**
 * The sentences of an article and its text as it was published in; the first sentence that does not
 * stand in the text word for word out. It allows what reading an article does: spaces drawn together,
 * marks that carry no words left out, marks of quotation set right. It does not split the text anew.
 */
import { decodeBasicEntity, entityPattern } from '../../article/decode-entities.ts';
import { isQuoteRepair } from '../../article/list-repairs.ts';
import { skipMark } from '../../article/wordless.ts';
import { quoteText } from './refusal.ts';

export interface SentenceProblem {
  /** Index of the sentence; -1: the headline. */
  readonly sentence: number;
  readonly reason: string;
}

/** Steps for each character of text and sentences; honest articles take about two. */
const mostStepsPerUnit = 8;

/** Null when all of them do. Sentences are looked for one after another, so that they stand in order. */
export function checkSentences(
  headline: string,
  sentences: readonly string[],
  source: string,
): SentenceProblem | null {
  const text = source.replaceAll(entityPattern, decodeBasicEntity);
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, text.length);
  const steps = { left: 1000 + mostStepsPerUnit * length };
  if (findPassage(headline, text, 0, steps) === null) return missing(-1, headline);
  let from = 0;
  for (const [sentence, passage] of sentences.entries()) {
    const end = findPassage(passage, text, from, steps);
    if (end === null) return missing(sentence, passage);
    from = end;
  }
  return null;
}

function missing(sentence: number, passage: string): SentenceProblem {
  return { sentence, reason: `${quoteText(passage)} does not stand in the article’s text` };
}

/** To look whether a mark stands somewhere takes as long as so many steps. */
const stepsOfMark = 20;

interface Steps {
  left: number;
}

/** Where the first passage ends that reads so; null when there is none, or the search takes too long. */
function findPassage(passage: string, text: string, from: number, steps: Steps): number | null {
  for (let start = from; start < text.length && steps.left > 0; start++) {
    const end = readPassage(passage, text, start, steps);
    if (end !== null) return end;
  }
  return null;
}

/** Where the passage ends that begins at `start` of the text; null when another one stands there. */
function readPassage(passage: string, text: string, start: number, steps: Steps): number | null {
  let offset = start;
  for (let at = 0; at < passage.length; at++) {
    // Before the first character nothing is left out: there the next start is tried.
    const from = at === 0 ? offset : skipWordless(passage, at, text, offset, steps);
    const next = readCharacter(passage.charAt(at), text, from);
    if (next === null || steps.left-- <= 0) return null;
    offset = next;
  }
  return offset;
}

/** Where the next character of the passage may stand: after marks, and after spaces drawn into one. */
function skipWordless(
  passage: string,
  at: number,
  text: string,
  start: number,
  steps: Steps,
): number {
  let offset = start;
  let maySkipSpace = passage.charAt(at - 1) === ' ';
  while (offset < text.length && readCharacter(passage.charAt(at), text, offset) === null) {
    const isSkipped = maySkipSpace && isSpace(text.charAt(offset));
    const next = isSkipped ? offset + 1 : skipMark(text, offset);
    steps.left -= isSkipped ? 1 : stepsOfMark + next - offset;
    if (next === offset || steps.left <= 0) break;
    maySkipSpace = true;
    offset = next;
  }
  return offset;
}

/** Where the character ends that `shown` is or stands for; null when another one stands there. */
function readCharacter(shown: string, text: string, offset: number): number | null {
  const written = text.charAt(offset);
  if (shown === written || (shown === ' ' && isSpace(written))) return offset + 1;
  return '“”‘’'.includes(shown) ? readQuoteMark(shown, text, offset) : null;
}

/** Two characters for one mark, or one for another: the only repairs that articles have. */
function readQuoteMark(shown: string, text: string, offset: number): number | null {
  const length = [2, 1].find((each) => isQuoteRepair(text.slice(offset, offset + each), shown));
  return length === undefined ? null : offset + length;
}

const isSpace = (character: string): boolean => /\s/.test(character);
