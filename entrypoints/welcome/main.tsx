/** Draws the page that opens once, after the installation. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { askBackground } from '../../src/messages.ts';
import newsSitesText from '../../src/settings/data/news-sites.txt?raw';
import { parseNewsSites } from '../../src/settings/news-sites.ts';
import { chooseSample } from '../../src/ui/welcome/choose-sample.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import type { KeyCommand, WelcomeData } from '../../src/ui/welcome/welcome-data.ts';
import { directionOfWords, languageOfWords, say } from '../../src/ui/words.ts';
import { makeActions } from './actions.ts';

async function readWelcome(): Promise<WelcomeData> {
  const [library, commands] = await Promise.all([
    askBackground('readShown', { related: [] }),
    browser.commands.getAll(),
  ]);
  const stories = library?.stories?.map(({ story }) => story) ?? [];
  return {
    sample: chooseSample(stories),
    newsSites: parseNewsSites(newsSitesText),
    commands: inOrder(commands),
  };
}

/** As the manifest has them: browsers give them in an order of their own. */
function inOrder(commands: readonly Browser.commands.Command[]): KeyCommand[] {
  return Object.keys(browser.runtime.getManifest().commands ?? {}).flatMap((name) => {
    const { description = '', shortcut = '' } = commands.find((each) => each.name === name) ?? {};
    return description === '' ? [] : [{ name, description, keys: shortcut }];
  });
}

async function start(): Promise<void> {
  const { documentElement: root, body } = document;
  root.lang = languageOfWords();
  root.dir = directionOfWords();
  document.title = say('welcome.tab');
  const data = await readWelcome();
  render(<Welcome data={data} actions={makeActions(data)} />, body);
}

void start();
