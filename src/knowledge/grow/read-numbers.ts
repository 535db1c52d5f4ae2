/** English text in, the numbers that it tells out, by value: "2,000", "two thousand" and "2k" are one. */

export interface NumberFound {
  readonly value: number;
  /** Half-open, in the text. */
  readonly start: number;
  readonly end: number;
}

const units: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, (place + 2) * 10]),
);
const factors: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Joined to the figure it belongs to ("3m"), never a word of its own. */
const suffixes = /^(?:k|m|mn|bn|tn)$/;

/** A figure with its thousands ("2,000.5"), or a word of a number and the "and" in it. */
const token = new RegExp(
  `\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?<!\\p{L})(?:and|${[...units.keys(), ...tens.keys(), ...factors.keys()].join('|')})(?!\\p{L})`,
  'giu',
);
/** What may stand between the words of one number. */
const between = /^(?:[ \u00A0-]| and )?$/;

/** In the order of the text. A lone "one" is a pronoun as often and left out; so are "third" and "21st". */
export function readNumbers(text: string): readonly NumberFound[] {
  const found: NumberFound[] = [];
  let draft: Draft | null = null;
  for (const { 0: raw, index } of text.matchAll(token)) {
    const word = raw.toLowerCase();
    const next: Draft | null = draft === null ? null : extend(draft, word, raw, index, text);
    if (next !== null || (word === 'and' && (draft?.room ?? 0) >= 100)) {
      draft = next ?? draft;
      continue;
    }
    if (draft !== null) found.push(...finish(draft, text));
    draft = begin(word, raw, index, text);
  }
  return draft === null ? found : [...found, ...finish(draft, text)];
}

interface Draft {
  /** What is counted so far, and what a "hundred" or "thousand" would multiply. */
  readonly sum: number;
  readonly last: number;
  /** Of the word that came last: no greater and no equal one may follow ("twenty five", not "five twenty"). */
  readonly room: number;
  readonly start: number;
  readonly end: number;
}

function begin(word: string, raw: string, start: number, text: string): Draft | null {
  const end = start + raw.length;
  if (/^\d/.test(raw)) {
    const value = Number(raw.replaceAll(',', ''));
    return { sum: 0, last: value, room: 0, start, end };
  }
  const value = tens.get(word) ?? units.get(word);
  if (value !== undefined)
    return { sum: 0, last: value, room: tens.has(word) ? 10 : 0, start, end };
  const factor = suffixes.test(word) ? undefined : factors.get(word);
  const counted = /\b(half )?a[ -]$/i.exec(text.slice(Math.max(0, start - 8), start));
  if (factor === undefined || counted === null) return null;
  return { sum: 0, last: counted[1] === undefined ? factor : factor / 2, room: factor, start, end };
}

function extend(draft: Draft, word: string, raw: string, at: number, text: string): Draft | null {
  const gap = text.slice(draft.end, at);
  if (!between.test(gap)) return null;
  const end = at + raw.length;
  const factor = factors.get(word);
  const isJoined = gap === '' ? suffixes.test(word) : !suffixes.test(word) && gap !== ' and ';
  if (factor !== undefined && isJoined) {
    const last = draft.last * factor;
    return factor > 100
      ? { ...draft, sum: draft.sum + last, last: 0, room: factor, end }
      : { ...draft, last, room: factor, end };
  }
  const value = units.get(word) ?? tens.get(word);
  if (value === undefined || gap === '' || value === 0 || value >= draft.room) return null;
  return { ...draft, last: draft.last + value, room: tens.has(word) ? 10 : 0, end };
}

function finish({ sum, last, start, end }: Draft, text: string): readonly NumberFound[] {
  const isOrdinal = /^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3));
  const isPronoun = /^one$/i.test(text.slice(start, end));
  return isOrdinal || isPronoun ? [] : [{ value: sum + last, start, end }];
}
