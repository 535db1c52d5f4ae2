/** The list of a page's notes in our root. */
import { render } from 'preact';
import type { FocusHolder } from '../annotations/hold-focus.ts';
import type { Opener } from '../annotations/make-opener.ts';
import type { Note } from '../annotations/note.ts';
import { directionOfWords, languageOfWords } from '../words.ts';
import { moveFocusIn } from './move-focus.ts';
import { type ListedNote, listTitleId, NoteList } from './note-list.tsx';

export interface ListPanelOptions {
  readonly root: ShadowRoot;
  readonly opener: Opener;
  /** The page's language, for the speech of screen readers. */
  readonly lang: string | null;
  readonly focus: FocusHolder;
  /** The reader chose the note of this index. */
  readonly goTo: (index: number) => void;
  readonly describe: (note: Note) => { readonly name: string; readonly kind: string } | null;
}

export interface ListPanel {
  show(notes: readonly Note[]): void;
  isOpen(): boolean;
  toggle(): void;
  close(): void;
}

/** Adds itself to the root; the host goes with the signal, and so does all of this. */
export function makeListPanel(options: ListPanelOptions, signal: AbortSignal): ListPanel {
  const { root, focus } = options;
  const { button } = options.opener;
  const panel = addPanel(root);
  button.dir = directionOfWords();
  moveFocusIn(panel, signal);
  let notes: readonly Note[] = [];
  let isOpen = false;

  const set = (next: boolean): void => {
    isOpen = next;
    button.ariaExpanded = String(next);
    panel.togglePopover(next);
  };
  const close = (): void => {
    focus.giveBack(panel);
    set(false);
  };
  const choose = (index: number): void => {
    options.goTo(index);
    set(false);
  };
  const draw = (): void => {
    const listed = notes.map((note) => list(options, note));
    render(<NoteList notes={listed} lang={options.lang} goTo={choose} close={close} />, panel);
  };
  const open = (): void => {
    draw();
    set(true);
    focus.take(panel.querySelector<HTMLElement>('ol button') ?? panel);
  };
  signal.addEventListener('abort', () => render(null, panel), { once: true });

  return {
    isOpen: () => isOpen,
    toggle: () => (isOpen ? close() : open()),
    close,
    show(next) {
      notes = next;
      if (isOpen) draw();
    },
  };
}

function list(options: ListPanelOptions, note: Note): ListedNote {
  return { ...note, ...(options.describe(note) ?? { name: note.text, kind: '' }) };
}

function addPanel(root: ShadowRoot): HTMLElement {
  const panel = root.ownerDocument.createElement('div');
  panel.className = 'frame panel';
  panel.popover = 'manual';
  panel.tabIndex = -1;
  panel.lang = languageOfWords();
  panel.dir = directionOfWords();
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', listTitleId);
  root.append(panel);
  return panel;
}
