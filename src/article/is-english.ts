/**
 * The prose of an article in, whether it is English out: the rules of knowledge read no other
 * language. Decided by the share of small English words among the words in lower case, so that lists
 * of names, results and capitals are never taken for another language.
 */
import { englishWords, foreignWords, sharedWords } from './data/function-words.ts';

/** More is not read: a language shows in its first pages. */
const mostUnits = 100_000;
/** With fewer words in lower case, only words of another language decide. */
const fewWords = 40;
/** Fewer may stand in a name ("de la Tour"). */
const fewestForeign = 3;
/**
 * Measured: .12 and more in each of 623 English news articles (PolNeAR's train part, three in four),
 * nothing in short texts of 18 other languages, .005 at most in long ones.
 */
const leastEnglish = 0.05;
/** With the words that English shares: no other language has so many of them. */
const mostlyShared = 0.5;
/** Of the words, those with an accent or another mark: English has hardly one. */
const mostMarked = 0.1;
/** Of all letters; English with quotations in another script stays far below. */
const mostForeignLetters = 0.5;

const word = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu;
/** What someone said may be in any language. */
const quoted = /“[^”]{0,300}”|"[^"]{0,300}"|«[^»]{0,300}»/g;
const latinLetter = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/;
const lowerCase = /^[a-z\u00DF-\u00F6\u00F8-\u00FF]/;

/** False when the text is clearly in another language; true when it is English or too short to tell. */
export function isEnglish(texts: readonly string[]): boolean {
  const counts = {
    letters: 0,
    otherScript: 0,
    lower: 0,
    english: 0,
    shared: 0,
    foreign: 0,
    marked: 0,
  };
  const told = texts.join('\n').slice(0, mostUnits).replaceAll(quoted, ' ');
  for (const [found] of told.matchAll(word)) {
    counts.letters += found.length;
    if (!latinLetter.test(found)) counts.otherScript += found.length;
    else if (lowerCase.test(found)) countWord(found.replace(/['’].*$/, ''), counts);
  }
  if (counts.otherScript > counts.letters * mostForeignLetters) return false;
  const known = counts.english + counts.shared;
  if (counts.lower < fewWords) {
    const isForeign = counts.foreign >= fewestForeign && counts.foreign > known;
    return !isForeign && counts.marked <= Math.max(known, counts.lower * mostMarked);
  }
  return counts.english >= counts.lower * leastEnglish || known >= counts.lower * mostlyShared;
}

function countWord(
  found: string,
  counts: { lower: number; english: number; shared: number; foreign: number; marked: number },
): void {
  counts.lower++;
  if (/[^ -~]/.test(found)) counts.marked++;
  if (englishWords.has(found)) counts.english++;
  else if (sharedWords.has(found)) counts.shared++;
  else if (foreignWords.has(found)) counts.foreign++;
}
