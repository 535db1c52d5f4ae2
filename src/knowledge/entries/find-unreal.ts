/**
 * The tokens of a sentence in, the stretches out that it does not state as true: what somebody
 * denies, doubts or merely suggests, what is said not to be so, and conditions.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import type { Token } from './tokens.ts';

/** Token indexes; what is told begins behind `at` and before `to`. */
export interface Unreal {
  readonly at: number;
  readonly to: number;
}

/** What follows is not said to be so. */
const doubting =
  /^(?:suggest(?:s|ed|ing)?|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|doubt(?:s|ed|ing)?|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|imagin(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?)$/;
/** Only with "that": a rumour that, no theory that. */
const doubtfulNoun =
  /^(?:allegations?|denials?|idea|notion|rumou?rs?|speculation|suggestions?|suspicions?|theory|theories|possibility|risk|chance)$/;
const condition = /^(?:if|whether|unless)$/;
const negation = /^(?:not|never|no|nobody|none|nothing|nor|neither|hardly|cannot)$|n’t$/;
const thinking =
  /^(?:believe|believes|believed|think|thinks|thought|expect|expects|expected|mean|means|meant|prove|proves|proved|show|shows|showed|shown|confirm|confirmed|confirms|true|that)$/;
/** "did not say that", "no clear evidence that". */
const negationReach = 5;

export function findUnreal(tokens: readonly Token[]): readonly Unreal[] {
  return tokens.flatMap((_, at) =>
    isDoubted(tokens, at) ? [{ at, to: findEnd(tokens, at) }] : [],
  );
}

function isDoubted(tokens: readonly Token[], at: number): boolean {
  const { low } = tokens[at] ?? { low: '' };
  if (doubting.test(low) || condition.test(low)) return true;
  if (low === 'that' && doubtfulNoun.test(tokens[at - 1]?.low ?? '')) return true;
  if (!thinking.test(low) && !speechVerbs.has(low)) return false;
  return tokens
    .slice(Math.max(0, at - negationReach), at)
    .some((token) => negation.test(token.low));
}

/** A condition that opens a sentence makes its main clause one as well. */
function findEnd(tokens: readonly Token[], at: number): number {
  const opens = condition.test(tokens[at]?.low ?? '') && /^[“]?$/.test(tokens[at - 1]?.text ?? '');
  const stop = opens ? /^[.;”]$/ : /^(?:[.;:”—–]|but|although|though)$/;
  const end = tokens.findIndex(({ low }, index) => index > at && stop.test(low));
  return end < 0 ? tokens.length : end;
}
