/** The library page in all its states. */
import './use-messages.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/library/library.css';
import { render } from 'preact';
import type { LibraryActions, LibraryData } from '../../src/ui/library/library-data.ts';
import type { View } from '../../src/ui/library/library-data.ts';
import { LibraryPage } from '../../src/ui/library/library-page.tsx';
import { PrivateLibrary } from '../../src/ui/library/private-library.tsx';
import { say, sayCount } from '../../src/ui/words.ts';
import { tunnel } from '../dom/library/sample-library.ts';
import {
  adding,
  changed,
  damaged,
  draft,
  imported,
  list,
  none,
  offer,
  storyOf,
  stub,
} from './library-views.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const nothing = (): void => {};
const actions: LibraryActions = {
  openStory: nothing,
  openList: nothing,
  // As if one were found, of whatever is typed; “none”: of that.
  search: async (query) => (query === 'none' ? [] : ['storm']),
  remove: nothing,
  join: nothing,
  setPaused: nothing,
  setSites: nothing,
  edit: nothing,
  takeBack: nothing,
  correctDate: nothing,
  keepDraft: nothing,
  addArticle: nothing,
  keepApart: nothing,
  exportStories: nothing,
  readFile: nothing,
  importStories: nothing,
  exportDamaged: nothing,
  dropDamaged: nothing,
  say: nothing,
};

function draw(view: View, more: Partial<LibraryData> = {}) {
  return (body: HTMLElement): void =>
    render(
      <LibraryPage data={{ list, done: null, trouble: null, ...more, view }} actions={actions} />,
      body,
    );
}

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Drawn, and then used as a reader would. */
function after(
  drawIt: (body: HTMLElement) => void,
  ...steps: readonly ((body: HTMLElement) => void)[]
): GalleryState['draw'] {
  return async (body) => {
    drawIt(body);
    for (const step of steps) {
      await nextFrame();
      step(body);
    }
    await nextFrame();
  };
}

const press =
  (selector: string, at = 0) =>
  (body: HTMLElement): void =>
    body.querySelectorAll<HTMLElement>(selector)[at]?.click();

const lookAt =
  (selector: string) =>
  (body: HTMLElement): void =>
    body.querySelector(selector)?.scrollIntoView({ block: 'center' });

const search =
  (text: string) =>
  (body: HTMLElement): void => {
    const field = body.querySelector<HTMLInputElement>('input[type="search"]');
    if (field === null) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

const hindered = (problem: Extract<View, { kind: 'hindered' }>['problem']): GalleryState['draw'] =>
  draw({ kind: 'hindered', problem, url: 'https://news.example/article' });

const states: GalleryState[] = [
  { name: 'empty', draw: draw({ kind: 'list' }, { list: none }) },
  { name: 'a list', draw: draw({ kind: 'list' }) },
  {
    name: 'two chosen',
    draw: after(draw({ kind: 'list' }), press('.story-check', 0), press('.story-check', 1)),
  },
  { name: 'one found', draw: after(draw({ kind: 'list' }), search('storm')) },
  { name: 'none found', draw: after(draw({ kind: 'list' }), search('none')) },
  {
    name: 'a record set aside, and something just deleted',
    // Said when it is drawn: the language may have changed.
    draw: (body) => {
      const done = { words: sayCount('library.done.deleted', 2), undo: async () => undefined };
      draw({ kind: 'list' }, { list: { ...list, damaged }, done })(body);
    },
  },
  {
    name: 'the disk is full',
    draw: (body) => draw({ kind: 'list' }, { trouble: say('errors.library.full') })(body),
  },
  { name: 'a story of three articles', draw: draw(storyOf(tunnel)) },
  { name: 'a story, paused and changed', draw: draw(storyOf(changed, 'followed already')) },
  {
    name: 'an entry being edited',
    draw: after(draw(storyOf(tunnel)), press('.entry-line button'), lookAt('.entry-editor')),
  },
  {
    name: 'its title being changed',
    draw: after(draw(storyOf(tunnel)), press('.story-head .buttons button', 1)),
  },
  {
    name: 'its sites being changed',
    draw: after(draw(storyOf(changed)), press('.story-head .buttons button', 2)),
  },
  { name: 'from a pack, without a date', draw: draw(storyOf(imported)) },
  { name: 'just built', draw: (body) => draw(draft())(body) },
  {
    name: 'only its beginning was read',
    draw: (body) => draw(stub())(body),
  },
  {
    name: 'read in a private window',
    draw: (body) => draw(draft(true))(body),
  },
  {
    name: 'an article to add',
    draw: (body) => draw(adding())(body),
  },
  { name: 'what a pack would bring', draw: draw(offer) },
  {
    name: 'a pack refused',
    draw: draw({
      kind: 'refused file',
      file: 'the-coast.json',
      refusal: {
        kind: 'faulty',
        reason: '“the ferry sails” does not stand in the article’s text',
        where: 'stories[0].parts[0].story.articles[0].sentences[3]',
        remedy: '',
      },
    }),
  },
  { name: 'being built', draw: draw({ kind: 'building', title: 'Ferries to sail again' }) },
  { name: 'no article', draw: hindered('not an article') },
  { name: 'not in English', draw: hindered('language') },
  { name: 'the reading is gone', draw: hindered('lost') },
  { name: 'a story that is gone', draw: draw({ kind: 'missing' }) },
  { name: 'in a private window', draw: (body) => render(<PrivateLibrary />, body) },
];

void showStates(states);
