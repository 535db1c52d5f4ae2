/** The words of the interface: each is used, and every language has each of them, whole and in forms of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listLanguages, type Messages, readMessages } from '../support/read-messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const forms = /_(?:zero|one|two|few|many|other)$/;

const languages = listLanguages();
const messagesOf: Readonly<Record<string, Messages>> = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, own(await readMessages(language))] as const),
  ),
);
const english = messagesOf['en']!;

/** Without those that every extension has. */
function own(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => !key.startsWith('@@')));
}

/** English counts with two forms. */
const isCounted = (place: string): boolean =>
  `${place}_one` in english && `${place}_other` in english;
/** Where a message stands, its plural forms as one. */
const placeOf = (key: string): string =>
  isCounted(key.replace(forms, '')) ? key.replace(forms, '') : key;
const places = [...new Set(Object.keys(english).map(placeOf))];

function readCode(): string {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  return [...files, 'wxt.config.ts'].map((file) => readFileSync(root + file, 'utf8')).join('\n');
}

/** What code asks for: 'card.pin', `dates.${season}` (any season), '__MSG_manifest_name__' in the manifest. */
function listAsked(): RegExp[] {
  const code = readCode();
  const section = [...new Set(places.map((place) => place.split('_')[0]))].join('|');
  const found = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([, key]) => key!);
  return [
    ...found(new RegExp(`['"]((?:${section})(?:\\.\\w+)*)['"]`, 'g')),
    ...found(new RegExp(`\`((?:${section})\\.(?:[^\`$]|\\$\\{[^}]*\\})*)\``, 'g')),
    ...found(/__MSG_(\w+?)__/g),
  ].map((key) => new RegExp(`^${key.replaceAll('.', '_').replaceAll(/\$\{[^}]*\}/g, '[^_]+')}$`));
}

test('every message stands somewhere in the interface', () => {
  const asked = listAsked();
  expect(places.filter((place) => !asked.some((pattern) => pattern.test(place)))).toEqual([]);
});

test('no two messages have one name for a browser, which does not tell capitals from small letters', () => {
  const names = Object.keys(english).map((key) => key.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
});

const namesIn = (message: string): string[] =>
  [...new Set(message.match(/\{\w+\}/g))].toSorted((a, b) => (a < b ? -1 : 1));

describe.each(languages)('in %s', (language) => {
  const messages = messagesOf[language]!;

  test('there is each message, in each form that the language counts with, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(messages['language']).resolvedOptions();
    const wanted = places.flatMap((place) =>
      isCounted(place) ? pluralCategories.map((form) => `${place}_${form}`) : [place],
    );
    const there = Object.keys(messages);
    expect({
      missing: wanted.filter((key) => !there.includes(key)),
      tooMany: there.filter((key) => !wanted.includes(key)),
    }).toEqual({ missing: [], tooMany: [] });
  });

  test('each has the same braces; a form for none, one or two may say it without', () => {
    const wrong = Object.entries(messages).filter(([key, message]) => {
      const place = placeOf(key);
      const wanted = namesIn(english[isCounted(place) ? `${place}_other` : place] ?? '');
      const has = namesIn(message);
      const mayDrop = /_(?:zero|one|two)$/.test(key) && isCounted(place);
      const needed = mayDrop ? [] : wanted;
      return (
        !needed.every((name) => has.includes(name)) || has.some((name) => !wanted.includes(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('none is empty, has spaces too many or what a browser would fill in by itself', () => {
    const bad = ([, message]: [string, string]): boolean =>
      message !== message.trim() || message === '' || / {2}|[\n$]|\{[^\w}]/.test(message);
    expect(Object.entries(messages).filter(bad)).toEqual([]);
  });

  test('stores take its name and description', () => {
    expect(messages['manifest_name']!.length).toBeLessThanOrEqual(75);
    expect(messages['manifest_description']!.length).toBeLessThanOrEqual(132);
  });

  test('it says truly how it is written', () => {
    const { language: code, script } = new Intl.Locale(messages['language']!).maximize();
    expect(language).toBe(code);
    expect(messages['direction']).toBe(script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr');
  });
});

/** More than a name: two words that are no braces, one of them small. */
function isSentence(message: string): boolean {
  const words = message.replaceAll(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.some((word) => /^\p{Ll}/u.test(word));
}

test.each(languages.filter((language) => language !== 'en'))('%s is translated', (language) => {
  const same = Object.entries(messagesOf[language]!).filter(
    ([key, message]) => message === english[key] && isSentence(message),
  );
  expect(same).toEqual([]);
});
