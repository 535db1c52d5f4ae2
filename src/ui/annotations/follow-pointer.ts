/**
 * Turns what the reader does in the page into events of the hover machine, and the machine's state
 * into the open card. It only listens: no event of the page is stopped or changed, but for the Escape
 * that closes an open card, and the first tap on a name in a link: the second follows it.
 */
import type { FindNoteAt } from './find-note-at.ts';
import { keep } from './guard-keys.ts';
import {
  advanceHover,
  type Hold,
  type HoverDelays,
  type HoverEvent,
  nextTick,
  noHover,
  type HoverState,
} from './hover-machine.ts';
import type { Note } from './note.ts';
import { readTap } from './read-tap.ts';
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
  /** Whether a card can be seen and reached as the page is now. */
  readonly mayShow: () => boolean;
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
    const next = advanceHover(state, event, time, delays());
    state = next.open === null || options.mayShow() ? next : noHover;
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
  /** Whose link was not followed at the last tap. It may have got no card. */
  let kept = options.first?.kind === 'tap' ? options.first.note : null;
  const click = (event: MouseEvent) => {
    if (event.target === host || isPressInside) return;
    const tap = readTap(event);
    at = { x: event.clientX, y: event.clientY };
    const note = tap === null ? null : options.findNoteAt(at.x, at.y);
    const isSecond =
      tap === 'link' && note !== null && (note === state.open?.note || note === kept);
    kept = null;
    if (note === null || isSecond) return tell({ kind: 'press-outside' });
    tell({ kind: 'tap', note });
    if (tap !== 'link' || state.open?.note !== note) return;
    kept = note;
    keep(event);
  };

  // First of all, before a page that stops these events on their way to its own parts.
  const passive = { signal, capture: true, passive: true };
  view.addEventListener('pointermove', move, passive);
  view.addEventListener('pointerout', out, passive);
  view.addEventListener('pointerdown', (event) => (isPressInside = event.target === host), passive);
  view.addEventListener('click', click, { signal, capture: true });
  view.addEventListener('scroll', () => tell({ kind: 'scroll' }), passive);
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  const { first } = options;
  if (first !== null) {
    at = { x: first.x, y: first.y };
    tell(first, first.at);
  }
  return (event) => {
    if (event.kind === 'show' || event.kind === 'move') at = null;
    // Once it is seen it is opened again by the next tap.
    if (event.kind === 'carried') kept = null;
    tell(event);
  };
}
