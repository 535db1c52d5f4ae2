/** English words of time as news uses them. */

export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const counted =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty';

/** Counts that are written as words. */
export const countWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...counted.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['a', 1],
  ['an', 1],
]);

/** Feasts with a fixed day, by the name that news gives it: month and day. */
export const holidays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map<
  string,
  readonly [number, number]
>([
  ['Christmas Day', [12, 25]],
  ['Christmas Eve', [12, 24]],
  ['Boxing Day', [12, 26]],
  ['New Year’s Eve', [12, 31]],
  ['New Year’s Day', [1, 1]],
  ['Valentine’s Day', [2, 14]],
  ['St. Patrick’s Day', [3, 17]],
  ['May Day', [5, 1]],
  ['Juneteenth', [6, 19]],
  ['Fourth of July', [7, 4]],
  ['Bastille Day', [7, 14]],
  ['Halloween', [10, 31]],
]);

/** Feasts whose day moves from year to year, or that last for days: words only. */
export const feasts =
  '(?:Easter|Good Friday|(?:[A-Z]\\w+ )?[Bb]ank [Hh]oliday|Thanksgiving|Christmas|Ramadan|Eid|New Year|Memorial Day|Labor Day)' +
  '(?: (?:Monday|Sunday|weekend|al-\\w+))?';

/** Times that have a name and no date in the text: shown in their own words, never resolved. */
export const eras =
  'World War (?:II|I|Two|One)|(?:First|Second) World War|Cold War|Great Depression|Middle Ages|' +
  'Industrial Revolution';
