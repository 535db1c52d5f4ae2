/** A group of a story's entries in; each with what is told of it, and the ways to set it right, out. */
import { useState } from 'preact/hooks';
import type { Entry, Name, Story } from '../../knowledge/story.ts';
import { About } from '../story/about.tsx';
import type { EntryGroup } from '../story/group-entries.ts';
import { say, sayCount } from '../words.ts';
import { EntryEditor } from './entry-editor.tsx';
import { FactList } from './fact-list.tsx';
import { NamingSentence } from './naming-sentence.tsx';
import { sayLanguage } from './languages.ts';
import type { LibraryActions } from './library-data.ts';

export interface EntryGroupSectionProps {
  readonly group: EntryGroup;
  readonly story: Story;
  readonly actions: LibraryActions;
}

/** So many are in sight; of the rest a long report has fifty. */
const fewEntries = 8;

export function EntryGroupSection({ group, story, actions }: EntryGroupSectionProps) {
  const entries = [...group.told, ...group.named];
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, fewEntries);
  const titleId = `group-${group.title.replaceAll(/\s/g, '-')}`;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {group.title} <span class="group-count">{entries.length}</span>
      </h2>
      <ul class="entry-items">
        {shown.map((entry) => (
          <EntryItem key={entry.id} {...{ entry, story, actions, titleId }} />
        ))}
      </ul>
      {entries.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {sayCount('library.story.showMore', entries.length - shown.length)}
        </button>
      )}
    </section>
  );
}

interface EntryItemProps {
  readonly entry: Entry;
  readonly story: Story;
  readonly actions: LibraryActions;
  /** Where the focus goes when the entry is gone. */
  readonly titleId: string;
}

function EntryItem({ entry, story, actions, titleId }: EntryItemProps) {
  const [isOpen, setOpen] = useState(false);
  const editorId = `edit-${entry.id}`;
  return (
    <li class="entry-item">
      <div class="entry-line">
        <h3 lang={story.lang} dir="auto">
          {entry.name}
        </h3>
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-controls={editorId}
          aria-label={say('library.entry.editWhat', { name: entry.name })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'library.entry.close' : 'library.entry.edit')}
        </button>
      </div>
      <OtherNames entry={entry} />
      <About entry={entry} story={story} />
      <FactList facts={entry.facts} story={story} />
      <NamingSentence entry={entry} story={story} />
      <div id={editorId}>
        {isOpen && (
          <EntryEditor
            {...{ entry, story }}
            onEdit={(edit) => {
              setOpen(false);
              document.getElementById(titleId)?.focus();
              actions.edit(edit);
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Those that a person added: the article's own short forms would only fill the page. */
function OtherNames({ entry: { name, names } }: { entry: Entry }) {
  const added = names.filter(({ text, origin }) => origin !== 'text' && text !== name);
  if (added.length === 0) return null;
  return (
    <p class="other-names">
      {added.map((each, at) => (
        <span key={`${each.lang}:${each.text}`}>
          {at > 0 && ', '}
          <bdi lang={each.lang}>{each.text}</bdi>
          <span class="hint"> {sayName(each)}</span>
        </span>
      ))}
    </p>
  );
}

function sayName({ lang, origin }: Name): string {
  const language = sayLanguage(lang);
  if (origin === 'curated') return say('library.story.nameByEditor', { language });
  return origin === 'reader' ? say('library.story.nameByReader', { language }) : language;
}
