/** Tokens and the place of a name in, the verb that governs it out. */
import { isAdjective, isAdverb, isGerund, isNounLike, isVerb } from './word-class.ts';
import type { Token } from './tokens.ts';

/** The nearest verb to the left in the same clause, with its adverbs and "to"; null when there is none. */
export function findVerbBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.text === '”') index = openingOf(tokens, index);
    if (
      token === undefined ||
      /^(?:[;:“—–()]|that|which|who|whose|while|whereas|although|because|when|if|but)$/.test(
        token.low,
      )
    )
      return null;
    const isInfinitive = tokens[index - 1]?.low === 'to' && !token.isCapital && isNounLike(token);
    if (!(isVerb(token) || isGerund(token) || isInfinitive) || isModifier(tokens, index)) continue;
    let from = index;
    while (isAdverb(tokens[from - 1] ?? token) && from > 0) from -= 1;
    return from;
  }
  return null;
}

/** Where the quotation that closes at `at` opens; `at` when it opens elsewhere. */
function openingOf(tokens: readonly Token[], at: number): number {
  const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '“');
  return open < 0 ? at : open;
}

/** "growing influence", "increased dialogue": a participle that only describes the noun after it. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || before === undefined) return false;
  if (!/(?:ing|ed)$/.test(token.low)) return isAfterDeterminer(before);
  return isAfterDeterminer(before) && (isNounLike(next) || next.isCapital);
}

function isAfterDeterminer(before: Token): boolean {
  return (
    /^(?:the|a|an|its|his|her|their|our|this|that|these|those|most|more|very|newly|’s|’|of|in|on|for|by|with|at)$/.test(
      before.low,
    ) || isAdjective(before)
  );
}
