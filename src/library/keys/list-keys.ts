/** A story's clues in; the few words of each out by which an index finds the story. */
import type { Clue } from './list-clues.ts';

/** The longest word tells most, and of equals the last: surnames stand behind given names, and a pair within a name is rarer than the surname. */
function chooseKey(keys: readonly string[], generic: ReadonlySet<string>): string {
  const telling = keys.filter((key) => !generic.has(key));
  const from = telling.length === 0 ? keys : telling;
  return from.reduce((best, key) => (key.length >= best.length ? key : best));
}

/** One word for each name of each clue that is not generic, each once; a page with that name has that word. */
export function listKeys(clues: readonly Clue[]): string[] {
  const generic = new Set(
    clues.filter((clue) => clue.isGeneric).flatMap((clue) => clue.names.flat()),
  );
  const own = clues.filter((clue) => !clue.isGeneric);
  return [...new Set(own.flatMap((clue) => clue.names.map((keys) => chooseKey(keys, generic))))];
}
