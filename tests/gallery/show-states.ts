/** Draws one state of a surface (?state=…&lang=…), or a list of all, each in a frame of its own. */
import { directionOfWords, languageOfWords } from '../../src/ui/words.ts';
import type { GalleryState } from './state.ts';

/** Of the frame that shows a state among the others. */
const frameHeight = 640;

export async function showStates(states: readonly GalleryState[]): Promise<void> {
  const root = document.documentElement;
  root.lang = languageOfWords();
  root.dir = directionOfWords();
  const asked = new URLSearchParams(location.search).get('state');
  if (asked === null) return listStates(states);
  const state = states.find(({ name }) => name === asked);
  await state?.draw(document.body);
  root.dataset['drawn'] = String(state !== undefined);
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
    });
    document.body.append(heading, frame);
  }
}
