/**
 * The reader's settings and what the extension knows in, the options page out. Each change is done at
 * once, said in words, and can be undone until the next one.
 */
import { useState } from 'preact/hooks';
import { type Done, UndoBar } from '../undo-bar.tsx';
import { say } from '../words.ts';
import { AboutSection } from './about-section.tsx';
import { CardsSection } from './cards-section.tsx';
import { DataSection } from './data-section.tsx';
import { invertChange } from './invert-change.ts';
import { KeysSection } from './keys-section.tsx';
import { NewsSitesSection } from './news-sites-section.tsx';
import { NotesSection } from './notes-section.tsx';
import type { Change, OptionsActions, OptionsData } from './options-data.ts';
import { PagesSection } from './pages-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** Changes the settings and says so in the words given. */
type ChangeSettings = (words: string, change: Change) => void;

export interface OptionsProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}

/** Their ids and titles, in order. */
const sections = [
  ['notes', 'options.notes.title'],
  ['cards', 'options.cards.title'],
  ['keys', 'options.keys.title'],
  ['sites', 'options.sites.title'],
  ['pages', 'options.pages.title'],
  ['news-sites', 'options.newsSites.title'],
  ['data', 'options.data.title'],
  ['about', 'options.about.title'],
] as const;

export function Options({ data, actions }: OptionsProps) {
  const [done, setDone] = useState<Done | null>(null);
  const changeSettings: ChangeSettings = (words, change) => {
    void changeWithUndo(data, actions, words, change).then(setDone);
  };
  const parts = { data, actions, changeSettings, tell: setDone };
  return (
    <div class="options">
      <header class="options-head">
        <h1>Backgrounder</h1>
        <nav aria-label={say('options.contents')}>
          <ul>
            {sections.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{say(title)}</a>
              </li>
            ))}
            <li>
              <a href="library.html">{say('options.library')}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        {data.isReadOnly && <p class="warning">{say('errors.readOnly')}</p>}
        <NotesSection {...parts} />
        <CardsSection {...parts} />
        <KeysSection {...parts} />
        <SitesSection {...parts} />
        <PagesSection {...parts} />
        <NewsSitesSection newsSites={data.newsSites} />
        <DataSection {...parts} />
        <AboutSection {...data} />
      </main>
      <UndoBar done={done} onDone={setDone} />
    </div>
  );
}

/** What every section of the page is given. */
export interface SectionProps extends OptionsProps {
  readonly changeSettings: ChangeSettings;
  /** For what is done beside the settings. */
  readonly tell: (done: Done) => void;
}

async function changeWithUndo(
  { settings }: OptionsData,
  actions: OptionsActions,
  words: string,
  change: Change,
): Promise<Done> {
  const undo = invertChange(settings, change(settings));
  try {
    const result = await actions.change(change);
    if (result === 'read-only') return { words: say('errors.readOnly'), undo: null };
    return { words, undo: async () => void (await actions.change(undo)) };
  } catch {
    return { words: say('options.notSaved'), undo: null };
  }
}
