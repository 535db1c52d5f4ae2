/** The languages that a reader can give a name in, and what they are called. */
import { languageOfWords } from '../words.ts';

/** Those in which pages are recognised by their names, English first. */
const codes = [
  'en',
  'ar',
  'zh-Hans',
  'zh-Hant',
  'fr',
  'de',
  'ja',
  'ko',
  'pt',
  'ru',
  'es',
  'uk',
  'it',
  'nl',
  'pl',
  'tr',
  'hi',
  'id',
  'vi',
  'th',
  'fa',
  'he',
  'el',
  'sv',
];

export const listLanguages = (): readonly (readonly [code: string, name: string])[] =>
  codes.map((code) => [code, sayLanguage(code)]);

/** "Japanese"; a code that the browser does not know comes back as it is. */
export function sayLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(languageOfWords(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
