/**
 * Turns what the reader does in the page into events of the hover machine, and the machine's state
 * into the open card. It only listens: no event of the page is stopped or changed, but for the Escape
 * that closes an open card.
 */
import type { FindNoteAt } from './find-note-at.ts';
import {
  advanceHover,
  type Hold,
  type HoverDelays,
  type HoverEvent,
  nextTick,
  noHover,
  type HoverState,
} from './hover-machine.ts';
import { isTap } from './is-tap.ts';
import type { Note } from './note.ts';
import type { Need } from './watch-for-need.ts';

export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

export interface FollowOptions {
  readonly document: Document;
  /** The host of our own UI: what happens in it is no business of the page's text. */
  readonly host: Element;
  readonly findNoteAt: FindNoteAt;
  readonly delays: () => HoverDelays;
  /** What the reader did just before; null: nothing. */
  readonly first: Need | null;
  /** Asked before anything is shown: false when our host or our extension has gone. */
  readonly isAlive: () => boolean;
  /** The pointer has come over a note. */
  readonly over: (note: Note) => void;
  /** Called when another card is to be shown, or none, or it is held otherwise; `at`: where the pointer is, null when a key opened it. */
  readonly show: (open: { note: Note; hold: Hold } | null, at: PointerPlace | null) => void;
  readonly signal: AbortSignal;
}

/** Tells the machine what the page's listeners cannot know: keys, buttons of the card. */
export type Tell = (event: HoverEvent<Note>) => void;

/** Listens until the signal aborts. */
export function followPointer(options: FollowOptions): Tell {
  const { document, host, signal, delays, show } = options;
  const view = document.defaultView ?? globalThis.window;
  let state: HoverState<Note> = noHover;
  let timer: number | undefined;
  let at: PointerPlace | null = null;

  const tell = (event: HoverEvent<Note>, time = performance.now()): void => {
    if (signal.aborted || !options.isAlive()) return;
    const before = state.open;
    state = advanceHover(state, event, time, delays());
    schedule();
    if (before?.note === state.open?.note && before?.hold === state.open?.hold) return;
    show(state.open, at);
  };
  /** The page may have moved its text from under a pointer that did not. */
  const isRestLost = () =>
    state.rest !== null && (at === null || options.findNoteAt(at.x, at.y) !== state.rest.note);
  const schedule = () => {
    view.clearTimeout(timer);
    const due = nextTick(state);
    if (due === null) return;
    // Timers may fire a fraction early; the machine would then wait in vain.
    const wait = Math.max(0, Math.ceil(due - performance.now()));
    timer = view.setTimeout(() => tell({ kind: isRestLost() ? 'away' : 'tick' }), wait);
  };

  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (event.target === host) return tell({ kind: 'card' });
    // After scrolling, browsers send moves of a pointer that stands still: it chose nothing.
    if (event.clientX === at?.x && event.clientY === at.y) return;
    at = { x: event.clientX, y: event.clientY };
    const note = event.buttons === 0 ? options.findNoteAt(at.x, at.y) : null;
    if (note !== null && note !== state.rest?.note) options.over(note);
    tell(note === null ? { kind: 'away' } : { kind: 'over', note, ...at });
  };
  const out = (event: PointerEvent) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') tell({ kind: 'away' });
  };
  let isPressInside = false;
  const click = (event: MouseEvent) => {
    if (event.target === host || isPressInside) return;
    const note = isTap(event) ? options.findNoteAt(event.clientX, event.clientY) : null;
    at = { x: event.clientX, y: event.clientY };
    tell(note === null ? { kind: 'press-outside' } : { kind: 'show', note });
  };

  // First of all, before a page that stops these events on their way to its own parts.
  const passive = { signal, capture: true, passive: true };
  view.addEventListener('pointermove', move, passive);
  view.addEventListener('pointerout', out, passive);
  view.addEventListener('pointerdown', (event) => (isPressInside = event.target === host), passive);
  view.addEventListener('click', click, passive);
  view.addEventListener('scroll', () => tell({ kind: 'scroll' }), passive);
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  const { first } = options;
  if (first !== null) {
    at = { x: first.x, y: first.y };
    tell(first, first.at);
  }
  return (event) => {
    if (event.kind === 'show') at = null;
    tell(event);
  };
}
