/**
 * A reference in, the noun phrase that holds it and tells something of it without a clause out:
 * "ties with Chile developed under former President Ruiz to end a feud".
 */
import { findClauseEnd } from './find-clause-end.ts';
import { phraseHead } from './find-subject-start.ts';
import { findVerbBefore } from './find-verb-before.ts';
import { scores, type Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';

const denied =
  /^(?:no|not|never|without|avoid|prevent|rejected|refused?|denied|lacks?|hardly)$|n’t$/;
/** "has not seen any of the lasting ties". */
const denialReach = 6;
/** "ships owned by": a bare noun before the participle may be the end of a longer phrase. */
const fewestHeadTokens = 2;

export function findPhrases({ sentence, from, to }: TokenReference): readonly Passage[] {
  const { tokens } = sentence;
  const verb = findVerbBefore(tokens, from);
  const isPassive = verb !== null && tokens[verb]?.low.endsWith('ed') === true;
  if (!isPassive || !/^(?:by|under)$/.test(tokens[verb + 1]?.low ?? '')) return [];
  const head = phraseHead(tokens, verb);
  if (head === null || verb - head < fewestHeadTokens) return [];
  const before = tokens.slice(Math.max(0, head - denialReach), head + 1);
  if (before.some(({ low }) => denied.test(low))) return [];
  const end = tokens[to]?.low === 'to' ? findClauseEnd(tokens, to, head) : to;
  return [{ sentence, from: head, to: end, score: scores.phrase }];
}
