/** Draws the page that opens once, after the installation. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { askBackground } from '../../src/messages.ts';
import newsSitesText from '../../src/settings/data/news-sites.txt?raw';
import { parseNewsSites } from '../../src/settings/news-sites.ts';
import { namePage } from '../../src/ui/name-page.ts';
import { chooseSample } from '../../src/ui/welcome/choose-sample.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import type { WelcomeData } from '../../src/ui/welcome/welcome-data.ts';
import { say } from '../../src/ui/words.ts';
import { readShortcuts } from '../options/read-shortcuts.ts';
import { makeActions } from './actions.ts';

async function readWelcome(): Promise<WelcomeData> {
  const [library, shortcuts] = await Promise.all([
    askBackground('readShown', { related: [] }),
    readShortcuts(),
  ]);
  const stories = library?.stories?.map(({ story }) => story) ?? [];
  return {
    sample: chooseSample(stories),
    newsSites: parseNewsSites(newsSitesText),
    shortcuts,
  };
}

async function start(): Promise<void> {
  const data = await readWelcome();
  render(<Welcome data={data} actions={makeActions(data)} />, document.body);
}

namePage(say('manifest.pages.welcome'));
void start();
