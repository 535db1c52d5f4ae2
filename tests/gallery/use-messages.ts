/** Gives the gallery's pages the words of the language that their address asks for. Imported before all else. */
import messages from 'virtual:all-messages';

const language = new URLSearchParams(location.search).get('lang') ?? 'en';
const own = messages[language] ?? {};

Object.assign(globalThis, {
  chrome: { i18n: { getMessage: (name: string) => own[name] ?? '' }, runtime: { id: 'gallery' } },
});
