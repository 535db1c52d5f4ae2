/**
 * A sentence and the words in it that date something in, what stands around them out, to tell their
 * tense by: the words between the nearest breaks, the noun phrase of "a heavy loss in October".
 */
import type { Range } from './expression.ts';

/** What a clause's verb may be, for a pattern: the commonest, and any past in -ed. */
export const verbs =
  'is|are|was|were|has|had|have|will|would|could|can|may|might|must|did|does|said|says|told|sent|met|took|went|made|held|left|came|won|lost|began|fell|rose|wrote|led|found|gave|became|saw|cut|put|paid|spoke|needs|wants|\\w{3,}ed';
/** A clause ends at punctuation, before a conjunction with its verb, and at a subordinate clause. */
const clauseBreak = new RegExp(
  `(?:[,.!?]”|[;:—–()]|,(?!\\d))\\s*|\\s+(?=(?:and|but|or) (?:(?:then|also|later|has|have) )?(?:${verbs})\\b)|\\s+(?=(?:as|while|when|because|although|though|which|who|where|whether)\\b)`,
  'g',
);
/** What happens on a day, and is news. */
export const eventNouns =
  'elections?|loss|losses|victory|win|defeat|war|attacks?|meeting|summit|ceremony|rally|session|vote|referendum|crash|speech|trial|launch|strikes?|talks|visit|trip|tour|deal|agreement|ceasefire|storm|earthquake|flood|fire|murder|killing|death|arrest|report|investigation|survey|poll|study|hearing|inquiry|appointment|merger|takeover|match|final|season|tournament|game|championship|concert|conference|debate|protests?|coup|invasion|assault|ruling|verdict|sentence|budget|statement|announcement|interview|riots?|unrest|outbreak|recession|crisis';
const nominal = new RegExp(
  `(?:\\b(?:a|an|the|his|her|its|their|our|my|this|that|[A-Z]\\w+[’']s) )?(?:[\\w-]+ ){0,2}(?:${eventNouns}) (?:\\w+ of )?$`,
);
/** Words that can't stand inside a noun phrase; what is before them is another part. */
const outsideNominal =
  /^.*\b(?:since|after|before|following|in|at|on|until|by|of|for|with|during|to|and|or|was|were|is|has|had|from)\s+/;

/** An opening "In October," tells nothing by itself: the clause after it does; else the one before. */
function withNeighbour(text: string, words: Range, clause: Range): Range {
  const isBare = clause.end - clause.start <= words.end - words.start;
  if (!isBare) return clause;
  const before = text.slice(0, clause.start).search(/[\p{L}\p{N}”’][^\p{L}\p{N}”’]*$/u);
  if (before >= 0) {
    const start = betweenBreaks(text, { start: before, end: before + 1 }).start;
    return { start, end: clause.end };
  }
  if (text[clause.end] !== ',') return clause;
  const at = clause.end + Math.max(0, text.slice(clause.end).search(/[\p{L}\p{N}]/u));
  return { start: clause.start, end: betweenBreaks(text, { start: at, end: at + 1 }).end };
}

/** "a significant election loss | in October". */
export function findNominal(text: string, words: Range): Range | null {
  const isTied = /^(?:in|on|of|this|last|next|earlier|later)\b/i.test(text.slice(words.start));
  const phrase = nominal.exec(text.slice(0, words.start))?.[0];
  if (!isTied || phrase === undefined) return null;
  const inner = phrase.replace(outsideNominal, '');
  if (inner.trim() === '') return null;
  return { start: words.start - inner.length, end: words.end };
}

export function findClause(text: string, words: Range): Range {
  return withNeighbour(text, words, betweenBreaks(text, words));
}

function betweenBreaks(text: string, words: Range): Range {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(clauseBreak)) {
    const stop = match.index + match[0].length;
    if (stop <= words.start) start = stop;
    else if (match.index >= words.end) {
      end = match.index;
      break;
    }
  }
  const inner = text.slice(start, end).replace(/[\s.!?,;:]+$/, '');
  return { start, end: Math.max(words.end, start + inner.length) };
}
