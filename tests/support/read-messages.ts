/** The words of the interface as the built extension has them: each message by the name that browsers look it up by. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const folder = fileURLToPath(new URL('../../locales', import.meta.url));

export type Messages = Readonly<Record<string, string>>;

/** Languages that the interface is in, as their files are called: "en", "ar". */
export const listLanguages = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.yml$/, ''))
    .toSorted();

export async function readMessages(language: string): Promise<Messages> {
  const parsed = await parseMessagesFile(`${folder}/${language}.yml`);
  return Object.fromEntries(
    parsed.flatMap((each) =>
      each.type === 'simple' ? [[each.key.join('_'), each.message] as const] : [],
    ),
  );
}

/** A script that gives a page without the extension's own interface what looks messages up, as the browser would. */
export const scriptOfMessages = (messages: Messages): string => `(() => {
  const messages = ${JSON.stringify(messages)};
  globalThis.chrome = Object.assign(globalThis.chrome ?? {}, {
    i18n: { getMessage: (name) => messages[name] ?? '' },
  });
})();\n`;
