/** The address of a document in, the address of the page out: fragments lead to places within it. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
