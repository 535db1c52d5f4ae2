/** A person's entry in; the surnames that its names show. Names that do not show which part is which give none. */
import type { Entry } from '../knowledge/story.ts';
import { hanOffices } from './data/han-offices.ts';

const lastPart = /\p{Lu}.* (\p{Lu}\p{L}{2,})$/u;
/** "Baek Sung-min": a Korean given name of two syllables stands behind the surname. */
const beforeGiven = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u;
const lastOfTwo = /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})$/u;
const lastDottedPart = /[・·]([^・·\s]{2,})$/u;
const beforeOffice = new RegExp(
  `^(\\p{Script=Han}{2,3}?|[\\p{Script=Katakana}ー]{2,})(?:${hanOffices.join('|')})$`,
  'u',
);

/** The surname that a person's name shows: "Ono" of "Yoko Ono", Оно of Йоко Оно, ケネディ of ジョン・ケネディ, 田中 of 田中首相. */
export function findSurnames({ name, names }: Entry): string[] {
  const shown = [
    beforeGiven.exec(name)?.[1] ?? lastPart.exec(name)?.[1],
    ...names.map(({ text, lang }) => (lang === 'en' ? undefined : lastOfTwo.exec(text)?.[1])),
    ...names.flatMap(({ text }) => [lastDottedPart.exec(text)?.[1], beforeOffice.exec(text)?.[1]]),
  ];
  return shown.filter((surname) => surname !== undefined);
}
