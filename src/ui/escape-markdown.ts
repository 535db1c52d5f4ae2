/** Plain text in, the same as Markdown that shows just these characters out; one line. */

/** Of CommonMark and GitHub's: emphasis, links, code, tags, tables, references, headings. */
const marks = /[\\`*_[\]<>~|#]|&(?=#?\w+;)/g;
/** At the beginning of a line or an item: lists, underlines, quotations. */
const firstMarks = /^(?:[-+=]|\d{1,9}(?=[.)]))/;
/** GitHub makes links of addresses that nobody marked. */
const addresses = /:(?=\/\/)|(?<=\bwww)\./gi;

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(marks, String.raw`\$&`)
    .replaceAll(addresses, String.raw`\$&`)
    .replace(firstMarks, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** An https address as the target of a link. */
export function escapeAddress(url: string): string {
  return url.replaceAll(/[()<>\\\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
