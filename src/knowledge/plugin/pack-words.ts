/**
 * Words in, each packed as `unpackAfter` reads it out: how many letters it shares with the one before
 * it, as one digit, and the rest.
 */
const mostShared = 9;

/** Best when they are in the order of the alphabet. */
export function packWords(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const shared = countShared(words[at - 1] ?? '', word);
    return `${shared}${word.slice(shared)}`;
  });
}

function countShared(before: string, word: string): number {
  let shared = 0;
  while (shared < mostShared && before[shared] !== undefined && before[shared] === word[shared])
    shared++;
  return shared;
}
