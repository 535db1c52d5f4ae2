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

/** Counts that are written as words. */
export const countWords: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['an', 1],
      ['one', 1],
      ['fifteen', 15],
      ['twenty', 20],
    ]),
);

/** Times that have a name and no date in the text: shown in their own words, never resolved. */
export const eras =
  'World War (?:II|I|Two|One)|(?:First|Second) World War|Cold War|Great Depression|Middle Ages|' +
  'Industrial Revolution';
