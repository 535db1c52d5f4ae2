/**
 * A pronoun's place and the references near it in, those of them that it can stand for out: who
 * speaks a quotation is not "he" in it, and whoever acts on "her" is another.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findPredicateOfName, isInPhrase } from './find-predicate-of-name.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import { isCopula, isFunctionWord } from './word-class.ts';

const clauseLink =
  /^(?:that|who|which|when|while|because|after|before|if|as|and|but|where|how|why|what|whether|said|says|[;:“”—–])$/;

export function listCandidates(
  sentence: ReadSentence,
  at: number,
  near: readonly TokenReference[],
): readonly TokenReference[] {
  if (sentence.isQuoted[at] === true) return listQuoted(sentence, near);
  const fitting = speaks(sentence, at) ? outsideQuotations(near) : near;
  const excluded = new Set(
    fitting.filter((one) => excludes(one, sentence, at)).map(({ entry }) => entry),
  );
  return fitting.filter(({ entry }) => !excluded.has(entry));
}

/** Who speaks a quotation, named beside it or before its colon, does not mean themselves by "he". */
function listQuoted(
  sentence: ReadSentence,
  near: readonly TokenReference[],
): readonly TokenReference[] {
  const speakers = new Set(
    near
      .filter((one) => one.sentence.isQuoted[one.from] !== true && mayIntroduce(one, sentence))
      .map(({ entry }) => entry),
  );
  return near.filter(({ entry }) => !speakers.has(entry));
}

function mayIntroduce(one: TokenReference, sentence: ReadSentence): boolean {
  const isJustBefore = one.sentence.index === sentence.index - 1;
  const endsInColon = isJustBefore && one.sentence.tokens.at(-1)?.text === ':';
  return one.sentence.index === sentence.index || endsInColon;
}

/** "Ruiz, her lawyer, …", "Ruiz is her lawyer", "Ruiz told her": the one named is another. */
function excludes(one: TokenReference, sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  if (one.sentence.index !== sentence.index || one.from >= at) return false;
  const isApposed = one.to === at - 1 && tokens[one.to]?.text === ',';
  const isComplement = one.to === at - 1 && isCopula(tokens[one.to]);
  if (isApposed || isComplement) return /^(?:his|her)$/.test(tokens[at]?.low ?? '');
  if (!isObject(tokens, at)) return false;
  const between = tokens.slice(findPredicateOfName(tokens, one.to) ?? one.to, at);
  const isOneClause = !between.some(({ low }) => clauseLink.test(low));
  return isOneClause && one.form !== 'pronoun' ? isSubject(one) : isOneClause && isPlain(one);
}

/** "him", "left her his microscope", "for her": not "her microscope". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.low === 'him') return true;
  if (token?.low !== 'her' || next === undefined) return false;
  return !next.isWord || isFunctionWord(next) || /^(?:his|a|an|the)$/.test(next.low);
}

/** "he", "she" */
function isPlain({ sentence, from }: TokenReference): boolean {
  return /^(?:he|she)$/.test(sentence.tokens[from]?.low ?? '');
}

/** "he said", "said she", outside quotation marks. */
function speaks(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  const isBesideVerb = [at - 1, at + 1].some((one) => speechVerbs.has(tokens[one]?.low ?? ''));
  return isBesideVerb && sentence.isQuoted[at] !== true;
}

/** Who is named in a quotation is spoken of, and not who speaks. */
function outsideQuotations(references: readonly TokenReference[]): readonly TokenReference[] {
  return references.filter((one) => one.sentence.isQuoted[one.from] !== true);
}

/** Its verb follows, at once or after an insertion between commas; or it follows "said". */
export function isSubject({ sentence: { tokens }, from, to }: TokenReference): boolean {
  if (!isInPhrase(tokens, from) && findPredicateOfName(tokens, to) !== null) return true;
  return /^(?:said|says|added|adds|wrote|told)$/.test(tokens[from - 1]?.low ?? '');
}
