/** An entry of a story in; the edits that a reader makes of it out, one at a time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { Entry, Story } from '../../knowledge/story.ts';
import { say } from '../words.ts';
import { listLanguages } from './languages.ts';

export interface EntryEditorProps {
  readonly entry: Entry;
  readonly story: Story;
  readonly onEdit: (edit: Edit) => void;
}

/** As much as a card shows of a name. */
const longestName = 200;

export function EntryEditor(props: EntryEditorProps) {
  const { entry, onEdit } = props;
  return (
    <div class="entry-editor">
      <RenameForm {...props} />
      <NameForm {...props} />
      <JoinForm {...props} />
      <PartForm {...props} />
      <div>
        <button type="button" onClick={() => onEdit({ kind: 'drop', entry: entry.id })}>
          {say('library.entry.remove')}
        </button>
      </div>
    </div>
  );
}

interface FormProps {
  /** Of the control, unique on the page: an editor of another entry may be open too. */
  readonly id: string;
  readonly label: string;
  readonly press: string;
  readonly isReady: boolean;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

function Form({ id, label, press, isReady, onSubmit, children }: FormProps) {
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit();
      }}
    >
      <label for={id}>{label}</label>
      {children}
      <button type="submit" disabled={!isReady}>
        {press}
      </button>
    </form>
  );
}

function RenameForm({ entry, onEdit }: EntryEditorProps) {
  const [typed, setTyped] = useState(entry.name);
  const name = typed.trim();
  const id = `rename-${entry.id}`;
  return (
    <Form
      id={id}
      label={say('library.entry.showAs')}
      press={say('library.do.rename')}
      isReady={name !== '' && name !== entry.name}
      onSubmit={() => onEdit({ kind: 'rename', entry: entry.id, name })}
    >
      <NameField {...{ id, typed, setTyped }} />
    </Form>
  );
}

function NameForm({ entry, onEdit }: EntryEditorProps) {
  const [typed, setTyped] = useState('');
  const [lang, setLang] = useState('en');
  const text = typed.trim();
  const isKnown = entry.names.some((name) => name.text === text && name.lang === lang);
  const id = `name-${entry.id}`;
  return (
    <Form
      id={id}
      label={say('library.entry.alsoCalled')}
      press={say('library.entry.addName')}
      isReady={text !== '' && !isKnown}
      onSubmit={() => onEdit({ kind: 'name', entry: entry.id, text, lang })}
    >
      <NameField {...{ id, typed, setTyped }} />
      <select
        aria-label={say('library.entry.language')}
        value={lang}
        onChange={(event) => setLang(event.currentTarget.value)}
      >
        {listLanguages().map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Form>
  );
}

function JoinForm({ entry, story, onEdit }: EntryEditorProps) {
  const [other, setOther] = useState('');
  const others = story.entries.filter(({ id }) => id !== entry.id);
  if (others.length === 0) return null;
  const id = `join-${entry.id}`;
  return (
    <Form
      id={id}
      label={say('library.entry.sameAs')}
      press={say('library.entry.join')}
      isReady={other !== ''}
      onSubmit={() => onEdit({ kind: 'join', entries: [entry.id, other] })}
    >
      <select id={id} value={other} onChange={(event) => setOther(event.currentTarget.value)}>
        <option value="">{say('library.entry.choose')}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </Form>
  );
}

/** For what was joined across articles by its name, and is not the same. */
function PartForm({ entry, story, onEdit }: EntryEditorProps) {
  const [article, setArticle] = useState('');
  const telling = listTelling(entry, story);
  const articles = story.articles.filter(({ id }) => telling.has(id));
  if (articles.length < 2) return null;
  const id = `part-${entry.id}`;
  return (
    <Form
      id={id}
      label={say('library.entry.elseIn')}
      press={say('library.entry.takeApart')}
      isReady={article !== ''}
      onSubmit={() => onEdit({ kind: 'part', entry: entry.id, article })}
    >
      <select id={id} value={article} onChange={(event) => setArticle(event.currentTarget.value)}>
        <option value="">{say('library.entry.chooseArticle')}</option>
        {articles.map((each) => (
          <option key={each.id} value={each.id}>
            {each.headline}
          </option>
        ))}
      </select>
    </Form>
  );
}

/** Ids of the articles that the story has something of the entry from. */
function listTelling(entry: Entry, { quotes }: Story): ReadonlySet<string> {
  const { facts, description, earlierDescriptions = [] } = entry;
  const said = quotes.filter(({ speaker }) => speaker === entry.id);
  const spans = [
    ...facts.map(({ span }) => span),
    ...earlierDescriptions,
    ...(description === null ? [] : [description]),
    ...said.flatMap((quote) => quote.spans),
  ];
  return new Set(spans.map(({ article }) => article));
}

interface NameFieldProps {
  readonly id: string;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
}

function NameField({ id, typed, setTyped }: NameFieldProps) {
  return (
    <input
      id={id}
      type="text"
      value={typed}
      maxLength={longestName}
      autocomplete="off"
      dir="auto"
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
