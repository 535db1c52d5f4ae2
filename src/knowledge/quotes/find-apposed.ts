/** The words before a verb that end in a comma in, the subject that the parts between commas name out. */
import { canSpeak, clear, isHead, mask, startsWithPreposition, wordsFit } from './subject.ts';
import type { Named, Subject } from './subject.ts';

/** A part with one of these is a clause of its own, no name in apposition. */
const clauseSigns =
  /[;:—–]|--|\b(?:is|are|was|were|has|had|have|said|says|will|would|but|which|that|given)\b/;

const startsAside = new RegExp(
  `${startsWithPreposition.source}|^(?:who|which|whose|when|after|if)\\b`,
  'i',
);

/** "James Blair, an adviser to Donald Reyes, | said": the first name that heads a part is meant. */
export function findApposed(left: string, named: readonly Named[]): Subject | null {
  const parts = listNominalParts(left);
  for (const { end } of parts) {
    const person = named.find(
      (name) => endsAt(left, name, end) && name.kind === 'person' && isHead(left, name),
    );
    if (person !== undefined) return clear(person.start, person.end, person.entry);
  }
  const [first] = parts;
  if (first === undefined) return null;
  const name = named.find(
    ({ start, end }) => end === first.end && start - first.start <= 'the '.length,
  );
  if (name !== undefined && name.kind !== 'place' && canSpeak(left, name))
    return clear(name.start, name.end, name.entry);
  return wordsFit(left.slice(first.start, first.end)) ? clear(first.start, first.end, null) : null;
}

/** The parts between commas before a verb, back to where a clause ends. */
function listNominalParts(left: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let end = left.length - 1;
  while (end > 0) {
    const comma = left.lastIndexOf(',', end - 1);
    const from = Math.max(comma, left.lastIndexOf(mask, end - 1)) + 1;
    const part = left.slice(from, end);
    const start = end - part.trimStart().length;
    const joined =
      /^\s*(?:(?:[Bb]ut|[Ww]hile|[Aa]s|although|though)\s+|and\s+(?=\p{Lu}))/u.exec(part)?.[0]
        .length ?? 0;
    const nominal = part.slice(joined).replace(/\b(?:who|which|whose)\b.*$/, '');
    const isAside = startsAside.test(nominal.trim());
    if (!isAside && clauseSigns.test(nominal)) break;
    if (part.trim() !== '' && !isAside && !startsAside.test(part.trim()))
      parts.unshift({ start: joined === 0 ? start : from + joined, end });
    if (from > comma + 1 || joined > 0) break;
    end = comma;
  }
  return parts;
}

/** Letters after a name belong to it: "Barnaby Locke KC". */
function endsAt(text: string, name: Named, end: number): boolean {
  return (
    name.end <= end &&
    /^(?: (?:[A-Z]{2,4}|[JS]r\.?|\([^)]{1,30}\)))*$/.test(text.slice(name.end, end))
  );
}
