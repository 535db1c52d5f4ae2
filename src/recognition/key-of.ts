/** An entry of a library by one string. */
import type { EntryKey } from './verdict.ts';

/** Unique in a library. */
export function keyOf({ story, entry }: EntryKey): string {
  return JSON.stringify([story, entry]);
}
