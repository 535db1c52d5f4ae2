/** The notes of a page and the stories that tell of them in; what the panel's list says of each out. No pixels. */
import { keyOf } from '../../recognition/key-of.ts';
import { type CardContent, cardContent, type FoundEntry } from '../card/card-content.ts';
import type { ShownStory } from '../popup/popup-data.ts';
import type { PanelNote } from './panel-data.ts';

export interface ListedNote {
  readonly name: string;
  /** As a card says it; '' where no story has the entry any more. */
  readonly kind: string;
  /** The name as the page writes it, where that is another; null otherwise. */
  readonly onPage: string | null;
  /** Who or what it is, in one passage; null: nothing is told of it. */
  readonly line: {
    readonly text: string;
    readonly lang: string;
    readonly isCurated: boolean;
  } | null;
  /** The story's language. */
  readonly lang: string;
}

/** One for each note, in its place. A name that is noted often is looked up once. */
export function describeNotes(
  notes: readonly PanelNote[],
  stories: readonly ShownStory[],
): readonly ListedNote[] {
  const known = new Map<string, ListedNote>();
  return notes.map((note) => {
    const id = JSON.stringify([note.text, ...note.entries.map(keyOf)]);
    const listed = known.get(id) ?? describeNote(note, stories);
    known.set(id, listed);
    return listed;
  });
}

/** Only a card goes on to others. */
const noTies: NonNullable<FoundEntry['ties']> = new Map();

function describeNote({ text, entries }: PanelNote, stories: readonly ShownStory[]): ListedNote {
  const found = entries.flatMap(({ story: id, entry }) => {
    const shown = stories.find(({ story }) => story.id === id);
    return shown === undefined ? [] : [{ story: shown.story, entry, ties: noTies }];
  });
  const content = cardContent(found, text, null);
  if (content === null) return { name: text, kind: '', onPage: null, line: null, lang: '' };
  const { name, kind, lang } = content;
  const isSame = name.toLowerCase().includes(text.toLowerCase());
  return { name, kind, lang, onPage: isSame ? null : text, line: lineOf(content) };
}

/** A fact that somebody claims is left to the card, which says whose claim it is. */
function lineOf({ sections }: CardContent): ListedNote['line'] {
  for (const { description, gloss, facts, lang } of sections) {
    if (description !== null) return { text: description, lang, isCurated: false };
    if (gloss !== null) return { ...gloss, isCurated: true };
    const fact = facts.find(({ claim }) => claim === null);
    if (fact !== undefined) return { text: fact.text, lang, isCurated: false };
  }
  return null;
}
