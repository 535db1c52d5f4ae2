/** A sentence in, whether its opening leans on the one before it out: "But …", "He …", "In response …". */
import {
  linkPhrases,
  linkWords,
  loosePrepositions,
  loosePronouns,
  toldNouns,
} from './data/leaning-words.ts';

const leaning = new RegExp(
  `^[“"‘'(]?(?:${linkWords}|${linkPhrases}|${loosePronouns}|(?:${loosePrepositions}) (?:it|them|this|that|these|those|him|her))\\b`,
);

const told = new RegExp(`^The (?:[a-z-]+ )?(${toldNouns})\\b`);

export function isLeaning(text: string): boolean {
  return leaning.test(text);
}

/** "The report" opens the sentence, and nothing in `before` (the headline, the lead) tells which. */
export function isUnexplained(text: string, before: string): boolean {
  const noun = told.exec(text)?.[1];
  return noun !== undefined && !new RegExp(`\\b${noun.replace(/s$/, '')}`, 'i').test(before);
}
