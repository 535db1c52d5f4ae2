/**
 * A sentence and the words in it that date something in, the clause that tells what happened out: the
 * noun phrase for "a heavy loss in October", else the words between the nearest breaks.
 */
import type { Range } from './expression.ts';

/** What a clause's verb may be, for a pattern: the commonest, and any past in -ed. */
export const verbs =
  'is|are|was|were|has|had|have|will|would|could|can|may|might|must|did|does|said|says|told|sent|met|took|went|made|held|left|came|won|lost|began|fell|rose|wrote|led|found|gave|became|saw|cut|put|paid|spoke|needs|wants|\\w{3,}ed';
/** A clause ends at punctuation, before a conjunction with its verb, and at a subordinate clause. */
const clauseBreak = new RegExp(
  `(?:[,.!?]”|[;:—–()]|,(?!\\d| (?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+)*(?:, (?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+)*)*,? and\\b))\\s*|\\s+(?=(?:and|but|or) (?:(?:then|also|later|has|have) )?(?:${verbs})\\b)|\\s+(?=(?:as|while|when|because|although|though|which|who|where|whether)\\b)`,
  'g',
);
const conjunction =
  /^(?:and|but|or|as|while|when|because|although|though|that|which|who|where|whether)\s+/;
const eventNouns =
  'elections?|loss|losses|victory|win|defeat|war|attacks?|meeting|summit|vote|referendum|crash|speech|trial|launch|strikes?|talks|visit|trip|tour|deal|agreement|ceasefire|storm|earthquake|flood|fire|murder|killing|death|arrest|report|investigation|survey|poll|study|hearing|inquiry|appointment|merger|takeover|match|final|season|tournament|game|championship|concert|conference|debate|protests?|coup|invasion|assault|ruling|verdict|sentence|budget|statement|announcement|interview|riots?|unrest|outbreak|recession|crisis';
const nominal = new RegExp(
  `(?:\\b(?:a|an|the|his|her|its|their|our|my|this|that|[A-Z]\\w+[’']s) )?(?:[\\w-]+ ){0,2}(?:${eventNouns}) (?:\\w+ of )?$`,
);
/** Words that can't stand inside a noun phrase; what is before them is another part. */
const outsideNominal =
  /^.*\b(?:since|after|before|following|in|at|on|until|by|of|for|with|during|to|and|or|was|were|is|has|had|from)\s+/;

export function findClause(text: string, words: Range): Range {
  return findNominal(text, words) ?? findBetweenBreaks(text, words);
}

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

export function findBetweenBreaks(text: string, words: Range): Range {
  return balanceMarks(text, words, withNeighbour(text, words, betweenBreaks(text, words)));
}

/** Leaves out an opening quotation mark whose closing one lies beyond the clause, and what it opens. */
function balanceMarks(text: string, words: Range, clause: Range): Range {
  const inner = text.slice(clause.start, clause.end);
  const open = inner.lastIndexOf('“');
  if (open < 0 || inner.includes('”', open)) return clause;
  if (open === 0) return { start: clause.start + 1, end: clause.end };
  const end = clause.start + inner.slice(0, open).trimEnd().length;
  return end >= words.end ? { start: clause.start, end } : clause;
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
  const opening = conjunction.exec(text.slice(start, words.start))?.[0] ?? '';
  const inner = text.slice(start + opening.length, end).replace(/[\s.!?,;:]+$/, '');
  const from = start + opening.length;
  return { start: from, end: Math.max(words.end, from + inner.length) };
}
