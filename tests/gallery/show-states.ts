/** Draws one state of a surface (?state=…&lang=…), or a list of all, each in a frame of its own. */
import { directionOfWords, languageOfWords } from '../../src/ui/words.ts';
import { findCut } from './find-cut.ts';
import type { GalleryState } from './state.ts';
import { speak } from './use-messages.ts';

/** Of the frame that shows a state among the others. */
const frameHeight = 640;

export async function showStates(states: readonly GalleryState[]): Promise<void> {
  nameLanguage();
  const asked = new URLSearchParams(location.search).get('state');
  if (asked === null) return listStates(states);
  const state = states.find(({ name }) => name === asked);
  await state?.draw(document.body);
  if (state !== undefined) Object.assign(globalThis, { findCutIn: makeFinder(state) });
  document.documentElement.dataset['drawn'] = String(state !== undefined);
}

/** For checks: what `findCut` finds in each language, without loading the page as often. */
const makeFinder = (state: GalleryState) => async (languages: readonly string[]) => {
  const found: string[] = [];
  for (const language of languages) {
    speak(language);
    nameLanguage();
    document.body.replaceWith(document.createElement('body'));
    await state.draw(document.body);
    found.push(...findCut().map((each) => `${language}: ${each}`));
  }
  return found;
};

function nameLanguage(): void {
  document.documentElement.lang = languageOfWords();
  document.documentElement.dir = directionOfWords();
}

function listStates(states: readonly GalleryState[]): void {
  for (const { name } of states) {
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    const query = new URLSearchParams(location.search);
    query.set('state', name);
    link.href = `?${query}`;
    link.textContent = name;
    heading.append(link);
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      src: link.href,
      title: name,
      width: '100%',
      height: String(frameHeight),
      // Scores of them, each a page: drawn when they are scrolled to.
      loading: 'lazy',
    });
    document.body.append(heading, frame);
  }
}
