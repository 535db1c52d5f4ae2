/** The settings page in its states. */
import './use-messages.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/options/options.css';
import { render } from 'preact';
import newsSitesText from '../../src/settings/data/news-sites.txt?raw';
import { parseNewsSites } from '../../src/settings/news-sites.ts';
import type { OptionsActions, OptionsData } from '../../src/ui/options/options-data.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { optionsStates } from '../dom/popup-options/options-states.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

/** Nothing is kept, so that each state stays as it is; what was done is said all the same. */
const actions: OptionsActions = {
  change: () => Promise.resolve('changed'),
  allowSite: () => Promise.resolve(true),
  dropSite: () => Promise.resolve(true),
  openShortcuts: () => Promise.resolve(false),
  eraseAll: () => Promise.resolve(),
};

function draw(body: HTMLElement, data: OptionsData): void {
  render(<Options data={data} actions={actions} />, body);
}

/** Draws, then presses what matches, and waits for what that draws. */
const pressed =
  (selector: string, data: OptionsData): GalleryState['draw'] =>
  async (body) => {
    draw(body, data);
    const pressedOne = body.querySelector<HTMLElement>(selector);
    pressedOne?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    pressedOne?.scrollIntoView();
  };

const { untouched, used } = optionsStates;
const whole = { ...untouched, newsSites: parseNewsSites(newsSitesText) };

const states: GalleryState[] = [
  { name: 'nothing changed', draw: (body) => draw(body, whole) },
  { name: 'much changed', draw: (body) => draw(body, used) },
  { name: 'written by a later version', draw: (body) => draw(body, optionsStates['read-only']) },
  { name: 'on a phone', draw: (body) => draw(body, optionsStates['on a phone']) },
  { name: 'a change just made', draw: pressed('#notes .choice:not(:has(:checked)) input', used) },
  { name: 'the list of news sites', draw: pressed('#news-sites summary', whole) },
  { name: 'about to be erased', draw: pressed('#data > button', used) },
  { name: 'a licence', draw: pressed('.licences summary', used) },
];

void showStates(states);
