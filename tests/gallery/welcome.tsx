/** The welcome page in all its states. */
import './use-messages.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { chooseSample } from '../../src/ui/welcome/choose-sample.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import type { WelcomeActions, WelcomeData } from '../../src/ui/welcome/welcome-data.ts';
import { harbourStory } from '../support/harbour-story.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const actions: WelcomeActions = {
  noteSample: () => Promise.resolve({ toggleList: () => {} }),
  allowSite: () => Promise.resolve(false),
  openShortcuts: () => Promise.resolve(true),
};

const data: WelcomeData = {
  sample: chooseSample([harbourStory]),
  newsSites: [
    { site: 'apnews.com', lang: 'en', name: 'Associated Press' },
    { site: 'theguardian.com', lang: 'en', name: 'The Guardian' },
    { site: 'asahi.com', lang: 'ja', name: '朝日新聞' },
    { site: 'lemonde.fr', lang: 'fr', name: 'Le Monde' },
  ],
  shortcuts: [
    { name: 'next-note', description: 'Go to the next note on the page', keys: 'Alt+Shift+J' },
    { name: 'previous-note', description: 'Go to the previous note', keys: 'Alt+Shift+K' },
    { name: 'open-panel', description: 'Open the side panel', keys: null },
  ],
};

const draw = (body: HTMLElement, shown: WelcomeData, own = actions): void =>
  render(<Welcome data={shown} actions={own} />, body);

const states: GalleryState[] = [
  { name: 'as installed', draw: (body) => draw(body, data) },
  {
    name: 'the list of sites',
    draw: (body) => {
      draw(body, data);
      body.querySelector('details')!.open = true;
    },
  },
  { name: 'no story', draw: (body) => draw(body, { ...data, sample: null }) },
  {
    name: 'notes switched off',
    draw: (body) =>
      draw(body, data, {
        ...actions,
        noteSample: (_, off) => {
          off();
          return Promise.resolve(null);
        },
      }),
  },
];

void showStates(states);
