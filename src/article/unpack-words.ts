/**
 * A packed list in, its words out, in its order. Each stands there as one digit, how many letters it
 * shares with the word before it, and the rest: "0ban3k2sis" is ban, bank, basis.
 */
export function unpackWords(packed: string): string[] {
  return unpackAfter(packed.match(/\d\D+/g) ?? []);
}

/** The same for words that were divided before, and so may hold digits. */
export function unpackAfter(parts: readonly string[]): string[] {
  const words: string[] = [];
  for (const part of parts)
    words.push((words.at(-1) ?? '').slice(0, Number(part[0])) + part.slice(1));
  return words;
}
