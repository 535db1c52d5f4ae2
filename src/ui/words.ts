/**
 * Every word of our interface, in the reader's language as far as locales/ has it. The browser chooses: it goes by the
 * language of its own interface. What articles say is never translated.
 */
import { createI18n } from '@wxt-dev/i18n';
import type { ComponentChildren } from 'preact';
import type { GeneratedI18nStructure } from '#i18n';

type Messages = GeneratedI18nStructure;
type Filled = Readonly<Record<string, string | number>>;

const { t } = createI18n<Messages>();

/** A message by its place in locales/en.yml ("card.pin"), with what its braces ask for. */
export const say = ((place: never, filled?: Filled) =>
  t(place, (filled && holdApart(filled)) as never)) as typeof t;

const holdApart = (filled: Filled): Filled =>
  Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, isolate(`${value}`)]));

/** Whatever is filled in keeps its own direction, and turns nothing around it. */
const isolate = (value: string): string =>
  directionOfWords() === 'rtl' || rightToLeft.test(value) ? `\u2068${value}\u2069` : value;

/** What is copied or saved has no such marks: in another program's text they would only be in the way. */
export const withoutIsolates = (words: string): string => words.replaceAll(/[\u2066-\u2069]/g, '');

/** Hebrew, Arabic and their neighbours, and their forms for presentation. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** The places of messages that have plural forms. */
type CountedWords = keyof {
  [K in keyof Messages as K extends `${infer Place}.other` ? Place : never]: true;
};

/** What is written in code has no type for each form: this looks a message up by a place that is put together. */
const sayAny = say as (place: string, filled?: Filled) => string;

/** The language of the words (BCP 47): where the reader's own is missing it is English. */
export const languageOfWords = (): string => say('language');
export const directionOfWords = (): 'ltr' | 'rtl' => (say('direction') === 'rtl' ? 'rtl' : 'ltr');

/** The form of a message for so many, as its language counts; `{count}` is the number as it is written there. */
export function sayCount(place: CountedWords, count: number, filled: Filled = {}): string {
  const language = languageOfWords();
  const form = new Intl.PluralRules(language).select(count);
  return sayAny(`${place as string}.${form}`, { ...filled, count: sayNumber(count) });
}

/** "10,000", as numbers are written in the words' language. */
export const sayNumber = (number: number): string =>
  new Intl.NumberFormat(languageOfWords()).format(number);

/** "ferry, harbour and bridge", as lists are written in the words' language. */
export const sayList = (words: readonly string[]): string =>
  new Intl.ListFormat(languageOfWords(), { type: 'conjunction' }).format(words.map(isolate));

/** A message in parts, with elements where its braces are. */
export function sayParts(
  place: keyof Messages,
  elements: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren[] {
  return sayAny(place)
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? (elements[part.slice(1, -1)] ?? part) : part));
}
