/** Full names of people and sentences in, where a surname alone means one of them out. */
import type { LinkLabel } from './labels.ts';
import { findWord } from '../scores/place-words.ts';

/** Only what is beyond doubt: a surname that one person bears, no other capital word beside it. */
export function findSurnameLinks(
  people: readonly string[],
  sentences: readonly string[],
): LinkLabel[] {
  const surnames = people.map((name) => name.split(' ').at(-1) ?? '');
  return people.flatMap((entity, at) => {
    const surname = surnames[at] ?? '';
    const isAlone = surnames.filter((other) => other === surname).length === 1;
    const isBorne = people.filter((name) => name.includes(surname)).length === 1;
    if (!isAlone || !isBorne || surname === entity) return [];
    return sentences.flatMap((text, sentence) =>
      findWord(text, surname).flatMap((start, nth): LinkLabel[] =>
        standsAlone(text, start, start + surname.length)
          ? [{ text: surname, sentence, nth, form: 'surname', entity }]
          : [],
      ),
    );
  });
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return !/(?:\p{Lu}[\p{L}.’-]* |[\p{L}]-)$/u.test(before) && !/^(?:-\p{L}| \p{Lu})/u.test(after);
}
