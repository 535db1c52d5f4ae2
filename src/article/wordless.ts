/**
 * What may stand in a source between two characters of the cleaned text, because it carries no words:
 * spaces, invisible characters, marks of Markdown, link targets, tags.
 */

/** Control characters, soft hyphens, zero-width spaces, and the marks that turn the writing direction. */
export const invisible =
  /(?:(?!\s)\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF])+/gu;

/** Global patterns, tried one after another on a line; each match is dropped. */
export const inlineMarks: readonly RegExp[] = [
  /<\/?(?:b|i|em|strong|u|s|br|p|span|a|small|sup|sub|mark|blockquote|div|li|ul|ol|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi,
  /!?\[(?=[^[\]]{1,500}\]\()|\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,2000}(?: "[^"]{0,200}")?\)/g,
  /\[(?=[^[\]]{1,500}\]\[[\w-]{0,40}\])|(?<=[^\]])\]\[[\w-]{0,40}\]|\[\^\w{1,20}\]/g,
  /(?<![\w*\\])\*{1,3}(?=[^\s*][^*]{0,300}\*)|\*{1,3}(?![\w*])(?<=\*[^*]{1,300}\*{1,3})/g,
  /(?<![\w_\\])_{1,2}(?=\w[^_]{0,300}_)|_{1,2}(?![\w_])(?<=_[^_]{1,300}_{1,2})/g,
  /~~(?=[^\s~])|(?<=[^\s~])~~/g,
  /(?<![`\w])`(?=[^`'\s][^`']{0,200}`)|`(?![`\w])(?<=(?<![`\w])`[^`']{1,200}`)/g,
  /\\(?=[*_`#[\]().!>+-])/g,
];
/** No pattern of those matches in a line without one of these. */
export const hasMarks = /[[\]*_`\\<~]/;

const marks =
  '[\\p{Cc}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF*_!\\[>`~\\\\]|' +
  '\\]\\((?:[^()\\s]|\\([^()\\s]*\\))*(?: "[^"]*")?\\)|\\]\\[[\\w-]*\\]|\\[\\^\\w+\\]|<\\/?[a-zA-Z][^<>]*>';
const wordless = new RegExp(`^(?:\\s|${marks})*$`, 'u');
const anyMarks = new RegExp(marks, 'gu');
/** Longer than any link target or tag that is taken for a mark. */
const longestMark = 2500;
/** How every mark begins. */
const mayBeMark =
  /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF*_![\]>`~\\<]/u;
const markAtStart = new RegExp(`^(?:${marks})`, 'u');
const marksAtStart = new RegExp(`^(?:${marks})+`, 'u');

export function isWordless(dropped: string): boolean {
  return dropped === '' || wordless.test(dropped);
}

/** Without the marks at the beginning. */
export function withoutFirstMarks(dropped: string): string {
  return dropped.replace(marksAtStart, '');
}

export function withoutMarks(text: string): string {
  return text.replaceAll(anyMarks, '');
}

/** Text without the tags in it; what stands between them stays. */
export function withoutTags(text: string): string {
  return text.replaceAll(/<\/?[a-zA-Z][^<>]*>/g, '');
}

/** Where the one mark ends that stands at `offset`; `offset` itself where none does. */
export function skipMark(text: string, offset: number): number {
  if (!mayBeMark.test(text.charAt(offset))) return offset;
  const [mark = ''] = markAtStart.exec(text.slice(offset, offset + longestMark)) ?? [];
  return offset + mark.length;
}
