/** A cleaned text with its map and the source in, the characters that were set right out. */
import type { MappedText } from './mapped-text.ts';
import { decodeEntity } from './decode-entities.ts';
import { isWordless, withoutFirstMarks, withoutMarks } from './wordless.ts';

/** One change: what stood there, what stands there now, and where it now stands. */
export interface PlacedRepair {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** No reference is longer. */
const longestReference = 10;
/** What may stand for the first mark of a sentence, when only its last character is mapped. */
const opener = /(?:&#?\w{2,7};|``|''|‘‘|[«„]\s)$/;

/** Marks of quotation that are set right; the space is that of "China 's" or of an angled mark. */
const markBefore = /^(?:\s?['’]|["'`´]|''|``|‘‘|’’|‚‚|[«„]\s?|\s?»)$/;

/**
 * Nothing else is ever declared: whatever cleaning does beside is a fault, and checkLiteral finds it.
 */
function isRepair(before: string, after: string): boolean {
  const decoded = decodeEntity(before);
  if (decoded !== before && decoded === after) return true;
  // A reference may stand for a straight mark, which is then curled like any.
  return isQuoteRepair(decoded, after);
}

/** Marks of quotation, however written, and the curly one that they are set right to. */
export function isQuoteRepair(before: string, after: string): boolean {
  return markBefore.test(before) && /^[“”‘’]$/.test(after);
}

/** What changed, with whatever was dropped before it; marks of Markdown and extra spaces are none. */
export function listRepairs({ text, source: map }: MappedText, source: string): PlacedRepair[] {
  const repairs: PlacedRepair[] = [];
  for (let at = 0; at < text.length; at++) {
    const after = text[at] ?? '';
    const offset = map[at] ?? 0;
    const written = source[offset] ?? '';
    const dropped = at === 0 ? '' : source.slice((map[at - 1] ?? 0) + 1, offset);
    if (after === ' ' && /\s/.test(written)) continue;
    if (after === written && isWordless(dropped) && !/\s/.test(dropped)) continue;
    const before = at === 0 ? readOpener(source, offset) : withoutFirstMarks(dropped) + written;
    if (isRepair(before, after) || isRepair(withoutMarks(before), after)) {
      repairs.push({ before, after, at });
    }
  }
  return repairs;
}

function readOpener(source: string, offset: number): string {
  const before = source.slice(Math.max(0, offset + 1 - longestReference), offset + 1);
  return opener.exec(before)?.[0] ?? source[offset] ?? '';
}
