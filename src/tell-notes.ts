/** What notes a page in; to the side panel beside it: which they are, and which of them the reader has come to. */
import { isGoMessage, type PanelPort } from './panel-messages.ts';
import type { PageNoter } from './page-noter.ts';
import { findCurrent, type Scrolled } from './ui/annotations/find-current.ts';
import { makeMeasure } from './ui/annotations/measure-note.ts';
import type { Note } from './ui/annotations/note.ts';
import { scrollToNote } from './ui/annotations/scroll-to-note.ts';

/** Scrolled by less, the page stands where it was brought to. */
const slackPx = 2;

/** Measures only while the page scrolls or changes size, once a frame; until the signal aborts. */
export function tellNotes(
  document: Document,
  noter: Pick<PageNoter, 'annotations' | 'watchNotes'>,
  port: PanelPort,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  const measure = makeMeasure(document);
  const topOf = (note: Note): number => measure(note)[0]?.top ?? Infinity;
  let notes: readonly Note[] = [];
  let current: number | null = null;
  /** The note that the reader chose, and where it was brought: it is the current one until the page is scrolled on. */
  let chosen: { readonly note: Note; readonly top: number } | null = null;

  const find = (): number | null => {
    if (chosen !== null && Math.abs(topOf(chosen.note) - chosen.top) < slackPx) {
      const at = notes.indexOf(chosen.note);
      if (at !== -1) return at;
    }
    chosen = null;
    return findCurrent(notes, measure, readScrolled(view));
  };
  const tellCurrent = (): void => {
    const next = find();
    if (next === current) return;
    current = next;
    port.postMessage({ notes: null, current });
  };
  const tellAll = (): void => {
    if (signal.aborted) return;
    const next = noter.annotations()?.notes() ?? [];
    if (isSameList(notes, next)) return tellCurrent();
    notes = next;
    current = find();
    const told = notes.map(({ text, mention }) => ({ text, entries: mention.entries }));
    port.postMessage({ notes: told, current });
  };
  let isDue = false;
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    view.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) tellCurrent();
    });
  };
  port.onMessage.addListener((message) => {
    if (signal.aborted || !isGoMessage(message)) return;
    const note = notes[message.goTo];
    if (note === undefined || note.text !== message.text) return;
    scrollToNote(note, measure);
    chosen = { note, top: topOf(note) };
    noter.annotations()?.goToNote(note);
    tellCurrent();
  });
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  view.addEventListener('resize', soon, { signal, passive: true });
  noter.watchNotes(tellAll);
  tellAll();
}

function readScrolled({ document, innerHeight: height }: Window): Scrolled {
  const { scrollTop: by, scrollHeight } = document.scrollingElement ?? document.documentElement;
  return { height, by, most: Math.max(0, scrollHeight - height) };
}

/** A live page is read again and again, and most often has the notes that it had. */
function isSameList(a: readonly Note[], b: readonly Note[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((note, at) => note === b[at]);
}
