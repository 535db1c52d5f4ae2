/**
 * A passage in, whether a word in it means someone or something that the passage does not name out:
 * "it", "them", "this plan", "we". Who reads the card has only the entry's name and the passage.
 */
import { isRole } from './data/role-words.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import {
  isAdjective,
  isAdverb,
  isAuxiliary,
  isFunctionWord,
  isNounLike,
  isVerb,
} from './word-class.ts';

const person = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const possessive = /^(?:his|her|himself|herself)$/;
const thing = /^(?:it|its|itself)$/;
const many = /^(?:they|them|their|theirs|themselves)$/;
const speaker = /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|myself|ourselves|let’s)$/;
const pointer = /^(?:this|these|those|here|latter)$/;
const clauseStart =
  /^(?:and|but|that|which|as|after|before|when|because|to|while|if|until|where|so)$/;
const plural = /^(?:people|police|women|men|children|families|team|couple|staff|media)$/;
const time =
  /^(?:week|month|year|day|morning|afternoon|evening|summer|spring|autumn|fall|winter|season|time|century|decade|weekend|quarter|who|in|with|killed|of|living)$/;

export interface Stage {
  /** Whose card it is, and whose claim: both are named beside the passage. */
  readonly entry: string;
  readonly isPerson: boolean;
  readonly claimant: string | null;
  /** The passage names its own subject: "its" and "his" do not mean the entry. */
  readonly isClause: boolean;
  /** By `placeKey`. */
  readonly references: ReadonlyMap<string, TokenReference>;
}

export function placeKey(sentence: ReadSentence, at: number): string {
  return `${sentence.index} ${at}`;
}

/** The first such word; null when there is none. */
export function findDangling(
  sentence: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
  stage: Stage,
): number | null {
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token !== undefined && dangles(sentence, from, at, token, stage)) return at;
  }
  return null;
}

function dangles(
  sentence: ReadSentence,
  from: number,
  at: number,
  token: Token,
  stage: Stage,
): boolean {
  const [low = ''] = token.low.split('’');
  const before = sentence.tokens.slice(from, at);
  if (person.test(low)) return isUnknownPerson(sentence, from, at, stage);
  if (speaker.test(low) && token.text !== 'US') return stage.claimant === null;
  if (pointer.test(low)) return !time.test(sentence.tokens[at + 1]?.low ?? '');
  if (low === 'that' || low === 'one') return isAlone(sentence.tokens, at);
  if (low === 'there') return isFarPlace(sentence.tokens, from, at);
  if (thing.test(low)) {
    const isOwn = !stage.isPerson && !stage.isClause && low !== 'it';
    return !isOwn && !hasAntecedent(before, isThingNoun, low === 'it');
  }
  if (many.test(low)) {
    const isOwn = !stage.isPerson && !stage.isClause && /^(?:their|themselves)$/.test(low);
    return !isOwn && !hasAntecedent(before, isPluralNoun, /^the[ym]$/.test(low));
  }
  return false;
}

/** "went there", not "there are": the passage names no place before. */
function isFarPlace(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  const isOpening = next !== undefined && (isVerb(next) || isAuxiliary(next));
  return !isOpening && !tokens.slice(from, at).some(({ isCapital }) => isCapital);
}

/** "if that made him", "one she loved": no noun follows that it belongs to. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || before === undefined) return false;
  if (token.low === 'one')
    return (
      !/^(?:of|in|or|and|day|another|that|who)$/.test(next.low) &&
      !isNounLike(next) &&
      !next.isCapital
    );
  const isLink = isNounLike(before) || before.isCapital || !isVerb(next);
  return !isLink && /^(?:if|of|in|by|for|from|with|whether|when|because|but|as)$/.test(before.low);
}

function isUnknownPerson(sentence: ReadSentence, from: number, at: number, stage: Stage): boolean {
  const meant = stage.references.get(placeKey(sentence, at))?.entry;
  const inside = sentence.tokens.slice(from, at);
  if (meant !== undefined) {
    if (meant === stage.entry || meant === stage.claimant) return false;
    return !inside.some(
      (_, index) => stage.references.get(placeKey(sentence, from + index))?.entry === meant,
    );
  }
  const low = sentence.tokens[at]?.low ?? '';
  const others = inside.some((one, index) => {
    const named = stage.references.get(placeKey(sentence, from + index));
    return named !== undefined && named.entry !== stage.entry && one.isCapital;
  });
  const isOwn = stage.isPerson && !stage.isClause;
  const isObject = low === 'her' && !isOwner(sentence.tokens[at + 1]);
  if (possessive.test(low) && !isObject && (isOwn || (others && stage.isClause))) return false;
  return others || !inside.some(({ low: word }) => isRole(word));
}

/** "her house" against "knock her out". */
function isOwner(next: Token | undefined): boolean {
  return next !== undefined && next.isWord && !isFunctionWord(next) && !isAdverb(next);
}

/** "bought a house and sold it": `isFar`: another verb or clause stands between. */
function hasAntecedent(
  before: readonly Token[],
  fits: (token: Token) => boolean,
  isFar: boolean,
): boolean {
  const at = before.findIndex((token) => fits(token));
  if (at < 0 || !isFar) return at >= 0;
  return before.slice(at + 1).some((token) => isVerb(token) || clauseStart.test(token.low));
}

function isThingNoun(token: Token): boolean {
  if (token.isCapital) return true;
  return isNounLike(token) && !isAdjective(token) && !/[^s]s$/.test(token.low);
}

function isPluralNoun(token: Token): boolean {
  if (plural.test(token.low)) return true;
  return (
    /[^s]s$/.test(token.low) &&
    token.isWord &&
    !isVerb(token) &&
    (token.isCapital || isNounLike(token))
  );
}
