/** A page's text in, of it what is worth judging out: a page of names must not keep us for ever. */

/** Twice the longest live report that was seen. */
export const mostCharacters = 200_000;

/** Cut between words; most texts come back as they are. */
export function limitText(text: string): string {
  if (text.length <= mostCharacters) return text;
  const [space, line] = [' ', '\n'].map((gap) => text.lastIndexOf(gap, mostCharacters));
  return text.slice(0, Math.max(0, space ?? 0, line ?? 0));
}
