/**
 * The text of a JSON file in, whether it may be parsed without harm out: how deep it nests, how many
 * values it has, and how long its lists and objects are, counted in one pass before anything is built of it.
 */
import { longestList, mostFields, mostPackDepth, mostPackValues } from './limits.ts';
import type { Refusal } from './refusal.ts';

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openList = 0x5b;
const openObject = 0x7b;
const closings: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Null when it may be parsed; what is no JSON at all is left to the parser to find. */
export function scanJson(text: string): Refusal | null {
  /** Of each list or object that is open, how many commas it may still have. */
  const room: number[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = skipString(text, at);
    else if (code === openList || code === openObject) {
      values++;
      room.push(code === openList ? longestList - 1 : mostFields - 1);
      if (room.length > mostPackDepth) return tooDeep;
    } else if (closings.has(code)) room.pop();
    else if (code === comma) {
      values++;
      room.push((room.pop() ?? 0) - 1);
      if ((room.at(-1) ?? 0) < 0) return tooLong;
    }
    if (values > mostPackValues) return tooMany;
  }
  return null;
}

/** Where the string that begins at `start` ends: at its second quotation mark. */
function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at;
  }
  return text.length;
}

const tooDeep: Refusal = {
  kind: 'faulty',
  reason: `its data are nested more than ${mostPackDepth} deep, which no pack is`,
  where: null,
  remedy: 'Ask whoever made it for one that Backgrounder wrote',
};
const tooLong: Refusal = {
  kind: 'faulty',
  reason: 'it has a list or an object that is longer than any of an honest pack',
  where: null,
  remedy: 'Ask whoever made it for one that Backgrounder wrote',
};
const tooMany: Refusal = {
  kind: 'tooBig',
  reason: `it holds more than ${mostPackValues / 1_000_000} million values`,
  where: null,
  remedy: 'Ask for several smaller packs',
};
