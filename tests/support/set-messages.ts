/** Vitest's set-up in Node: our words are English there, looked up as a browser would. */
import { readMessages } from './read-messages.ts';

const messages = await readMessages('en');
Object.assign(globalThis, {
  chrome: { i18n: { getMessage: (name: string) => messages[name] ?? '' } },
});
