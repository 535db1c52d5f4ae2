/**
 * A packed list in, its words out, in its order. Each stands there as one digit, how many letters it
 * shares with the word before it, and the rest: "0ban3k2sis" is ban, bank, basis.
 */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, shared, rest = ''] of packed.matchAll(/(\d)(\D+)/g))
    words.push((words.at(-1) ?? '').slice(0, Number(shared)) + rest);
  return words;
}
