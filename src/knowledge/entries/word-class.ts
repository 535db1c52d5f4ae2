/** A token in, what kind of word it is out: from a table of common words, else by its ending. */
import {
  ADJECTIVES,
  ADVERBS,
  FUNCTION_WORDS,
  GERUNDS,
  NOUNS,
  NOUNS_OR_VERBS,
  NUMBERS,
  VERBS,
} from './data/word-classes.ts';
import type { Token } from './tokens.ts';

const AUXILIARIES = new Set(
  'is are was were has have had will would can could should may might must do does did am ’s'.split(
    ' ',
  ),
);
const COPULAS = new Set('is are was were remains remained became becomes'.split(' '));
/** Past forms that do not end in -ed. */
const STRONG_PASTS = new Set(
  (
    'said told went sent took made came gave got held led left lost met put ran rose saw sold spent spoke ' +
    'stood struck thought threw understood won wrote began became broke brought built bought caught chose ' +
    'cut fell fought felt found flew grew heard hit kept knew laid let paid quit read set shot shut sat ' +
    'swore taught tore wore withdrew drew drove ate forgot froze hid hurt rode rang sang sank slept spread ' +
    'stole swept swam woke overthrew'
  ).split(' '),
);

export function isFunctionWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.low);
}

export function isAdverb(token: Token): boolean {
  return ADVERBS.has(token.low) || (!token.isCapital && /.{3}ly$/.test(token.low));
}

/** Written like gerunds, used like prepositions. */
const PREPOSITIONS = /^(?:according|including|regarding|concerning|during|excluding|amid)$/;

export function isGerund(token: Token): boolean {
  if (PREPOSITIONS.test(token.low)) return false;
  return (
    GERUNDS.has(token.low) ||
    (!token.isCapital && /.{3}ing$/.test(token.low) && !NOUNS.has(token.low))
  );
}

export function isAdjective(token: Token): boolean {
  return ADJECTIVES.has(token.low) || NUMBERS.has(token.low);
}

export function isCopula(token: Token): boolean {
  return COPULAS.has(token.low);
}

export function isAuxiliary(token: Token): boolean {
  return AUXILIARIES.has(token.low);
}

/** Could be a form of a verb, finite or not. */
export function isVerb(token: Token): boolean {
  if (!token.isWord || token.isCapital) return false;
  const { low } = token;
  if (NOUNS.has(low) || ADJECTIVES.has(low) || FUNCTION_WORDS.has(low)) return false;
  return (
    VERBS.has(low) ||
    NOUNS_OR_VERBS.has(low) ||
    AUXILIARIES.has(low) ||
    STRONG_PASTS.has(low) ||
    /.{2}ed$/.test(low)
  );
}

/** Can be the verb of a clause as it stands: "has", "said", "visited", "wants". */
export function isFiniteVerb(token: Token): boolean {
  if (!isVerb(token)) return false;
  const { low } = token;
  return AUXILIARIES.has(low) || STRONG_PASTS.has(low) || low.endsWith('ed') || /[^s]s$/.test(low);
}

/** Stands in the table in any class: by itself, even capitalised, it names nobody. */
export function isCommonWord(low: string): boolean {
  return [NOUNS, VERBS, NOUNS_OR_VERBS, ADJECTIVES, ADVERBS, GERUNDS, FUNCTION_WORDS, NUMBERS].some(
    (words) => words.has(low),
  );
}

/** A lower-case noun or adjective, or an unknown word that could be one. */
export function isNounLike(token: Token): boolean {
  if (!token.isWord || token.isCapital || /^\d/.test(token.text)) return false;
  if (NOUNS.has(token.low) || ADJECTIVES.has(token.low)) return true;
  return !isVerb(token) && !isAdverb(token) && !isFunctionWord(token) && !isGerund(token);
}
