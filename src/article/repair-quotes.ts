/**
 * Straight quotation marks and apostrophes in, curly ones out; also pairs of marks that stand for one
 * (``so''), angled ones, character references of HTML, and a possessive that stands apart
 * ("China 's"). Nothing else of the text is changed.
 */
import { decodeBasicEntity, entityPattern } from './decode-entities.ts';
import { mapSource, replaceMapped, type MappedText } from './mapped-text.ts';

const detachedPossessive = /(?<=[\p{L}\p{N}.]) ['’](?=s(?![\p{L}\p{N}’']))/gu;
/** Two marks for one; after them or before them a single one may stand for a quotation in another. */
const doubled = /``|‘‘|’’|‚‚|''(?!'(?!'))|(?<=')''/g;
const angled = /[«„]\s?|\s?»/g;
const straight = /["'`´]/g;
/** Words that have lost their beginning, and years ("’90s"). */
const elision = /^(?:\d0s|em|til|tis|twas|cause|cos|round|n)(?![\p{L}\p{N}])/iu;
const opensBefore = /(?:^|[\s([{—–/“‘-])$/;

/** The map to the source stays right: a mark that stands for several is mapped to the last of them. */
export function repairQuotes(mapped: MappedText): MappedText {
  const decoded = replaceMapped(mapped, entityPattern, ([found]) => decodeBasicEntity(found));
  const closed = replaceMapped(decoded, detachedPossessive, () => '’');
  const single = replaceMapped(closed, doubled, (match) =>
    match[0] === '``' || match[0] === '‘‘'
      ? '“'
      : match[0] === "''"
        ? curl('"', match.index, match.input, 2)
        : '”',
  );
  const rounded = replaceMapped(single, angled, ([found]) => (found.includes('»') ? '”' : '“'));
  return replaceMapped(rounded, straight, (match) =>
    curl(match[0], match.index, match.input, match[0].length),
  );
}

/** The same for text whose place in the source does not matter. */
export function curlQuotes(text: string): string {
  return repairQuotes(mapSource(text, 0, text.length)).text;
}

function curl(mark: string, at: number, text: string, length: number): string {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + length, at + length + 11);
  if (isMeasure(mark, before, after)) return mark;
  const opens = opensBefore.test(openContext(before)) && /^[^\s.,;:!?)\]]/.test(after);
  if (mark === '"') return opens ? '“' : '”';
  return opens && !elision.test(after) ? '‘' : '’';
}

/** A straight mark just before counts as the curly one that it will become. */
function openContext(before: string): string {
  return before.replace(/(^|[\s([{—–/-])["']$/, '$1“');
}

/** Feet and inches keep their marks. */
function isMeasure(mark: string, before: string, after: string): boolean {
  if (mark === '"') return /['’]\d$/.test(before);
  return mark === "'" && /\d$/.test(before) && /^\d{1,2}"/.test(after);
}
