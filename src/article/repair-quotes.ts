/**
 * Straight quotation marks and apostrophes in, curly ones out, and a possessive that stands apart
 * ("China 's") closed up. Nothing else of the text is changed.
 */
import { mapSource, replaceMapped, type MappedText } from './mapped-text.ts';

/** One change: what stood there, what stands there now, and where it now stands. */
export interface QuoteRepair {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

const detachedPossessive = /(?<=[\p{L}\p{N}.]) ['’](?=s(?![\p{L}\p{N}’']))/gu;
const straight = /["'`´]/g;
/** Words that have lost their beginning, and years ("’90s"). */
const elision = /^(?:\d0s|em|til|tis|twas|cause|cos|round|n)(?![\p{L}\p{N}])/iu;
const opensBefore = /(?:^|[\s([{—–/“‘-])$/;

export function repairQuotes(mapped: MappedText): {
  text: MappedText;
  repairs: readonly QuoteRepair[];
} {
  const closed = replaceMapped(mapped, detachedPossessive, () => '’');
  const text = replaceMapped(closed, straight, (match) => curl(match[0], match.index, match.input));
  return { text, repairs: listRepairs(mapped, text) };
}

/** The same for text whose place in the source does not matter. */
export function curlQuotes(text: string): string {
  return repairQuotes(mapSource(text, 0, text.length)).text.text;
}

function curl(mark: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 12);
  if (isMeasure(mark, before, after)) return mark;
  const opens = opensBefore.test(openContext(before)) && /^[^\s.,;:!?)\]]/.test(after);
  if (mark === '"') return opens ? '“' : '”';
  return opens && !elision.test(after) ? '‘' : '’';
}

/** A straight mark just before counts as the curly one that it will become. */
function openContext(before: string): string {
  return before.replace(/(^|[\s([{—–/-])["']$/, '$1“');
}

/** Feet and inches keep their marks. */
function isMeasure(mark: string, before: string, after: string): boolean {
  if (mark === '"') return /['’]\d$/.test(before);
  return mark === "'" && /\d$/.test(before) && /^\d{1,2}"/.test(after);
}

/** A character that changed, with whatever was dropped before it. */
function listRepairs(before: MappedText, after: MappedText): readonly QuoteRepair[] {
  const repairs: QuoteRepair[] = [];
  let next = 0;
  for (let at = 0; at < after.text.length; at++) {
    const mark = after.text[at] ?? '';
    // Both maps grow, so what stood here stands at `next` or, where some was dropped, behind it.
    let index = next;
    while ((before.source[index] ?? Infinity) < (after.source[at] ?? 0)) index++;
    const original = before.text.slice(next, index + 1);
    if (original !== mark) repairs.push({ before: original, after: mark, at });
    next = index + 1;
  }
  return repairs;
}
