/** An entry of a story in; the edits that a reader makes of it out, one at a time. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { Entry, Story } from '../../knowledge/story.ts';
import { languages } from './languages.ts';

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
          Remove from the story
        </button>
      </div>
    </div>
  );
}

interface FormProps {
  readonly label: string;
  readonly press: string;
  readonly isReady: boolean;
  readonly onSubmit: () => void;
  readonly children: (id: string) => ComponentChildren;
}

function Form({ label, press, isReady, onSubmit, children }: FormProps) {
  const id = useId();
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit();
      }}
    >
      <label for={id}>{label}</label>
      {children(id)}
      <button type="submit" disabled={!isReady}>
        {press}
      </button>
    </form>
  );
}

function RenameForm({ entry, onEdit }: EntryEditorProps) {
  const [typed, setTyped] = useState(entry.name);
  const name = typed.trim();
  return (
    <Form
      label="Show as"
      press="Rename"
      isReady={name !== '' && name !== entry.name}
      onSubmit={() => onEdit({ kind: 'rename', entry: entry.id, name })}
    >
      {(id) => <NameField {...{ id, typed, setTyped }} />}
    </Form>
  );
}

function NameForm({ entry, onEdit }: EntryEditorProps) {
  const [typed, setTyped] = useState('');
  const [lang, setLang] = useState('en');
  const text = typed.trim();
  const isKnown = entry.names.some((name) => name.text === text && name.lang === lang);
  return (
    <Form
      label="Also called"
      press="Add name"
      isReady={text !== '' && !isKnown}
      onSubmit={() => onEdit({ kind: 'name', entry: entry.id, text, lang })}
    >
      {(id) => (
        <>
          <NameField {...{ id, typed, setTyped }} />
          <select
            aria-label="Language of the name"
            value={lang}
            onChange={(event) => setLang(event.currentTarget.value)}
          >
            {languages.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </Form>
  );
}

function JoinForm({ entry, story, onEdit }: EntryEditorProps) {
  const [other, setOther] = useState('');
  const others = story.entries.filter(({ id }) => id !== entry.id);
  if (others.length === 0) return null;
  return (
    <Form
      label="Is the same as"
      press="Join"
      isReady={other !== ''}
      onSubmit={() => onEdit({ kind: 'join', entries: [entry.id, other] })}
    >
      {(id) => (
        <select id={id} value={other} onChange={(event) => setOther(event.currentTarget.value)}>
          <option value="">Choose…</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      )}
    </Form>
  );
}

/** For what was joined across articles by its name, and is not the same. */
function PartForm({ entry, story, onEdit }: EntryEditorProps) {
  const [article, setArticle] = useState('');
  const telling = listTelling(entry, story);
  const articles = story.articles.filter(({ id }) => telling.has(id));
  if (articles.length < 2) return null;
  return (
    <Form
      label="Somebody or something else in"
      press="Take apart"
      isReady={article !== ''}
      onSubmit={() => onEdit({ kind: 'part', entry: entry.id, article })}
    >
      {(id) => (
        <select id={id} value={article} onChange={(event) => setArticle(event.currentTarget.value)}>
          <option value="">Choose an article…</option>
          {articles.map((each) => (
            <option key={each.id} value={each.id}>
              {each.headline}
            </option>
          ))}
        </select>
      )}
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
