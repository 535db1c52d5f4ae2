/** English month and weekday names with the short forms that newspapers use. */

/** Pattern source; matches a whole month name, a short form keeps its full stop. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|' +
  'Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** From 1; null when `name` begins like no month. Case is ignored. */
export function monthNumber(name: string): number | null {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}
