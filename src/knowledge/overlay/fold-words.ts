/** Words that a person copied from an article in, a form out that compares with the article's own. */

/** Case, kinds of quotation marks and apostrophes, and spaces do not matter. */
export function foldWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
