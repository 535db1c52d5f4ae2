/** A run in, the run without the words that only the beginning of the sentence capitalised out. */
import { sentenceStarters } from '../../article/data/sentence-starters.ts';
import { heNames, sheNames } from './data/first-names.ts';
import { organisationWords } from './data/kind-words.ts';
import { gerunds, nounsOrVerbs } from './data/word-classes.ts';
import { findPlace } from './gazetteer.ts';
import { isNameWord } from './is-name-word.ts';
import type { Run } from './run.ts';
import type { Token } from './tokens.ts';
import {
  isAdjective,
  isAdverb,
  isFiniteVerb,
  isFunctionWord,
  isGerund,
  isVerb,
} from './word-class.ts';

/** A run loses the small words, verbs and adverbs that only the sentence's beginning capitalised. */
export function trimStart(tokens: readonly Token[], run: Run): Run | null {
  if (!run.startsSentence) return dropArticle(tokens, run);
  let { from } = run;
  while (from < run.to && opensSentenceOnly(tokens, from, run)) from += 1;
  while (from < run.to && !isNameWord(tokens[from])) from += 1;
  return from < run.to ? { from, to: run.to, startsSentence: from === run.from } : null;
}

function opensSentenceOnly(tokens: readonly Token[], at: number, run: Run): boolean {
  const token = tokens[at];
  if (token === undefined || at > run.from)
    return token !== undefined && /^(?:The|A|An)$/.test(token.text);
  const rest = tokens
    .slice(at, run.to)
    .map(({ text }) => text)
    .join(' ');
  if (findPlace(rest) !== null || findPlace(token.text) !== null) return false;
  if (describesPlace(tokens, run)) return true;
  if (sentenceStarters.has(token.text)) return true;
  if (heNames.has(token.text) || sheNames.has(token.text)) return false;
  const lower: Token = { ...token, isCapital: false };
  const next = tokens[at + 1];
  if (isFunctionWord(lower) || isAdverb(lower)) return true;
  if (isGerund(lower)) return gerunds.has(lower.low) || next === undefined || !isFiniteVerb(next);
  if (lower.low.endsWith('ed') && next?.isCapital) return !organisationWords.has(next.text);
  return isVerb(lower) && !isAdjective(lower) && !nounsOrVerbs.has(lower.low);
}

/** "Mountainous Nepal": an adjective before a country, no compass word. */
function describesPlace(tokens: readonly Token[], { from, to }: Run): boolean {
  const place = tokens.slice(from + 1, to).map(({ text }) => text);
  const isCompass = /^(?:North|South|East|West|New|Upper|Lower|Greater|Central)/.test(
    tokens[from]?.text ?? '',
  );
  const isClub = organisationWords.has(tokens[from]?.text ?? '');
  return !isCompass && !isClub && (findPlace(place.join(' '))?.isGeneric ?? false);
}

/** "The Hague" is a name, "The" before others is not. */
function dropArticle(tokens: readonly Token[], run: Run): Run | null {
  const first = tokens[run.from];
  const rest = tokens
    .slice(run.from, run.to)
    .map(({ text }) => text)
    .join(' ');
  if (first === undefined || !/^(?:The|A|An)$/.test(first.text) || findPlace(rest) !== null)
    return run;
  return run.from + 1 < run.to ? { ...run, from: run.from + 1 } : null;
}
