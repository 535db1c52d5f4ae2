/** A number in, as many invented names out, always the same: people, places and bodies of one to four words. */

const syllables =
  'ba ke li mo nu ra se ti vo za bel dor fin gar hol jun kas lor mer nad pel ros sul tam ver wen yor zim'.split(
    ' ',
  );
const firstNames =
  'Aldo Berit Carla Dagny Emre Fabia Goran Hanne Ilse Jorun Katla Lovro Marit Nilo Oda Petar Runa Signe Tavi Ylva'.split(
    ' ',
  );
const bodies = 'Agency Board Coast Council Court Group Harbour Institute Ministry Union'.split(' ');

/** A word for each number, none of them English: at least three syllables. */
function spell(number: number): string {
  let rest = number + syllables.length ** 2;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const pick = (from: readonly string[], number: number): string => from[number % from.length]!;

function spellName(number: number): string {
  const word = spell(number);
  switch (number % 5) {
    case 0:
      return word;
    case 1:
      return `${word} ${pick(bodies, number)}`;
    case 2:
      return `${pick(firstNames, number)} ${spell(number * 3)} ${word}`;
    default:
      return `${pick(firstNames, number)} ${word}`;
  }
}

/** No two numbers have the same name. */
export const spellNames = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => spellName(from + index));
