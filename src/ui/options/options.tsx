/**
 * The reader's settings and what the extension knows in, the options page out. Each change is done at
 * once, said in words, and can be undone until the next one.
 */
import { useState } from 'preact/hooks';
import { readOnlyWords } from '../read-only-words.ts';
import { AboutSection } from './about-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { FileSection } from './file-section.tsx';
import { invertChange } from './invert-change.ts';
import { NewsSitesSection } from './news-sites-section.tsx';
import { NotesSection } from './notes-section.tsx';
import type { Change, OptionsActions, OptionsData } from './options-data.ts';
import { PagesSection } from './pages-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { type Done, UndoBar } from '../undo-bar.tsx';

/** Changes the settings and says so in the words given. */
type ChangeSettings = (words: string, change: Change) => void;

export interface OptionsProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}

const sections = [
  ['notes', 'Notes'],
  ['sites', 'Sites you changed'],
  ['pages', 'Pages you corrected'],
  ['news-sites', 'News sites'],
  ['file', 'Settings as a file'],
  ['about', 'About'],
  ['erase', 'Erase'],
] as const;

export function Options({ data, actions }: OptionsProps) {
  const [done, setDone] = useState<Done | null>(null);
  const changeSettings: ChangeSettings = (words, change) => {
    void changeWithUndo(data, actions, words, change).then(setDone);
  };
  const parts = { data, actions, changeSettings, say: setDone };
  return (
    <div class="options">
      <header class="options-head">
        <h1>Backgrounder</h1>
        <nav aria-label="On this page">
          <ul>
            {sections.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="library.html">Your library</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        {data.isReadOnly && <p class="warning">{readOnlyWords}</p>}
        <NotesSection {...parts} />
        <SitesSection {...parts} />
        <PagesSection {...parts} />
        <NewsSitesSection newsSites={data.newsSites} />
        <FileSection {...parts} />
        <AboutSection version={data.version} />
        <EraseSection {...parts} />
      </main>
      <UndoBar done={done} onDone={setDone} />
    </div>
  );
}

/** What every section of the page is given. */
export interface SectionProps extends OptionsProps {
  readonly changeSettings: ChangeSettings;
  /** For what is done beside the settings. */
  readonly say: (done: Done) => void;
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
    if (result === 'read-only') return { words: readOnlyWords, undo: null };
    return { words, undo: async () => void (await actions.change(undo)) };
  } catch {
    return { words: 'The browser could not save this. Nothing was changed.', undo: null };
  }
}
