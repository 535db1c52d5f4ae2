/**
 * A sentence and a clause in it that begins with its verb in, the clause from its subject on out, where
 * the subject stands right before: "Ana Ruiz, 61, | was found", "the office, which | began". Any other
 * clause comes out as it is.
 */
import type { Range } from './expression.ts';
import { verbs } from './find-clause.ts';

const opensWithVerb = new RegExp(
  `^(?:(?:also|later|now|since|still|then|\\w+ly) )?(?:${verbs})\\b`,
);
/** "which Lima has considered" and "who they met" have a subject of their own. */
const opensWithSubject =
  /^(?:\p{Lu}|(?:the|a|an|his|her|its|their|our|my|this|that|he|she|it|they|we|you)\b)/u;
const relative = /,? (?:who|which)$/;
/** An age, a title or an acronym between subject and verb; more would bury what happened. */
const insertion = /(?:, (?!and )[^,;:—–()“”]{1,40},| \([^()]{1,40}\))$/;

const word = /[\p{L}\p{N}.’'&-]+ ?$/u;
const determiner = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some)$/i;
const linkWord =
  /^(?:about|after|and|as|at|before|but|by|during|for|from|in|of|on|or|since|than|to|under|until|when|where|while|with|without)$/i;
/** With a small letter: "United" is no verb. */
const verb = new RegExp(`^(?!\\p{Lu})(?:${verbs})$`, 'u');
const mostWords = 7;
/** Of a longer phrase, "a son of the mayor", the end alone would name another. */
const goesOnBefore = /\b(?:and|for|of|or) $/;
/** A subject that is no antecedent opens its clause. */
const opensClause = /(?:^|[.,;:—–“] ?|\b(?:and|as|because|but|that|when|where|while) )$/;

export function beginAtSubject(text: string, clause: Range): Range {
  const before = text.slice(0, clause.start).trimEnd();
  const rest = text.slice(clause.start);
  const link = relative.exec(before)?.[0];
  if (link !== undefined) {
    const start = opensWithSubject.test(rest)
      ? null
      : phraseStart(before, before.length - link.length);
    return start === null || goesOnBefore.test(text.slice(0, start))
      ? clause
      : { ...clause, start };
  }
  if (!opensWithVerb.test(rest)) return clause;
  const aside = insertion.exec(before)?.[0] ?? '';
  const start = phraseStart(before, before.length - aside.length);
  return start === null || !opensClause.test(text.slice(0, start)) ? clause : { ...clause, start };
}

/** Where the noun phrase begins that ends at `end`, by its determiner or first capital; else null. */
function phraseStart(text: string, end: number): number | null {
  let start = end;
  for (let count = 0; count < mostWords; count++) {
    const found = word.exec(text.slice(0, start));
    const bare = found?.[0].trim() ?? '';
    if (found === null || linkWord.test(bare) || verb.test(bare)) break;
    start = found.index;
    if (determiner.test(bare)) break;
  }
  const opening = /^[\p{L}\p{N}]+/u.exec(text.slice(start, end))?.[0] ?? '';
  return determiner.test(opening) || /^\p{Lu}/u.test(opening) ? start : null;
}
