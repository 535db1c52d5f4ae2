/** Gives the gallery's pages the words of the language that their address asks for. Imported before all else. */
import messages from 'virtual:all-messages';

const spoken = { language: new URLSearchParams(location.search).get('lang') ?? 'en' };

Object.assign(globalThis, {
  chrome: {
    i18n: { getMessage: (name: string) => messages[spoken.language]?.[name] ?? '' },
    runtime: { id: 'gallery' },
  },
});

/** What is drawn from now on is in this language. */
export function speak(language: string): void {
  spoken.language = language;
}
