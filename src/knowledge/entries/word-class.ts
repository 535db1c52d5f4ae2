/** A token in, what kind of word it is out: from a table of common words, else by its ending. */
import {
  adjectives,
  adverbs,
  functionWords,
  gerunds,
  nouns,
  nounsOrVerbs,
  numbers,
  verbs,
} from './data/word-classes.ts';
import type { Token } from './tokens.ts';

const auxiliaries = new Set(
  'is are was were has have had will would can could should may might must do does did am ’s'.split(
    ' ',
  ),
);
const copulas = new Set('is are was were remains remained became becomes'.split(' '));
/** Past forms that do not end in -ed. */
const strongPasts = new Set(
  (
    'said told went sent took made came gave got held led left lost met put ran rose saw sold spent spoke ' +
    'stood struck thought threw understood won wrote began became broke brought built bought caught chose ' +
    'cut fell fought felt found flew grew heard hit kept knew laid let paid quit read set shot shut sat ' +
    'swore taught tore wore withdrew drew drove ate forgot froze hid hurt rode rang sang sank slept spread ' +
    'stole swept swam woke overthrew'
  ).split(' '),
);

export function isFunctionWord(token: Token): boolean {
  return functionWords.has(token.low);
}

export function isAdverb(token: Token): boolean {
  return adverbs.has(token.low) || (!token.isCapital && /.{3}ly$/.test(token.low));
}

/** Written like gerunds, used like prepositions. */
const prepositions = /^(?:according|including|regarding|concerning|during|excluding|amid)$/;

export function isGerund(token: Token): boolean {
  if (prepositions.test(token.low)) return false;
  return (
    gerunds.has(token.low) ||
    (!token.isCapital && /.{3}ing$/.test(token.low) && !nouns.has(token.low))
  );
}

export function isAdjective(token: Token): boolean {
  return adjectives.has(token.low) || numbers.has(token.low);
}

export function isCopula(token: Token | undefined): boolean {
  return copulas.has(token?.low ?? '');
}

export function isAuxiliary(token: Token): boolean {
  return auxiliaries.has(token.low);
}

/** Could be a form of a verb, finite or not. */
export function isVerb(token: Token): boolean {
  if (!token.isWord || token.isCapital) return false;
  const { low } = token;
  if (nouns.has(low) || adjectives.has(low) || functionWords.has(low)) return false;
  return (
    verbs.has(low) ||
    nounsOrVerbs.has(low) ||
    auxiliaries.has(low) ||
    strongPasts.has(low) ||
    /.{2}ed$/.test(low)
  );
}

/** "visited", "went": a past form that needs no auxiliary. */
export function isPast(token: Token): boolean {
  return isVerb(token) && (strongPasts.has(token.low) || token.low.endsWith('ed'));
}

/** Can be the verb of a clause as it stands: "has", "said", "visited", "wants". */
export function isFiniteVerb(token: Token): boolean {
  if (!isVerb(token)) return false;
  const { low } = token;
  return auxiliaries.has(low) || strongPasts.has(low) || low.endsWith('ed') || /[^s]s$/.test(low);
}

/** Stands in the table in any class: by itself, even capitalised, it names nobody. */
export function isCommonWord(low: string): boolean {
  return [nouns, verbs, nounsOrVerbs, adjectives, adverbs, gerunds, functionWords, numbers].some(
    (words) => words.has(low),
  );
}

/** A lower-case noun or adjective, or an unknown word that could be one. */
export function isNounLike(token: Token): boolean {
  if (!token.isWord || token.isCapital || /^\d/.test(token.text)) return false;
  if (nouns.has(token.low) || adjectives.has(token.low)) return true;
  return !isVerb(token) && !isAdverb(token) && !isFunctionWord(token) && !isGerund(token);
}
