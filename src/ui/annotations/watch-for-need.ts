/**
 * Until what shows cards is there: notices that it is needed, with pointer or finger, and remembers the last of it, so
 * that nothing is lost on the way. It only listens: no event of the page is stopped or changed, but for the first tap
 * on a name in a link.
 */
import type { FindNoteAt } from './find-note-at.ts';
import { keep } from './guard-keys.ts';
import type { Note } from './note.ts';
import { readTap } from './read-tap.ts';

/** over: the pointer is on a note. tap: a finger has touched it. */
export interface Need {
  readonly kind: 'over' | 'tap';
  readonly note: Note;
  /** In the viewport. */
  readonly x: number;
  readonly y: number;
  /** As of `performance.now()`. */
  readonly at: number;
}

export interface WatchForNeedOptions {
  readonly document: Document;
  /** The host of our own UI: what happens in it is no business of the page's text. */
  readonly host: Element;
  readonly findNoteAt: FindNoteAt;
  /** Asked at each event: false when our host or our extension has gone. */
  readonly isAlive: () => boolean;
  readonly needed: () => void;
  readonly signal: AbortSignal;
}

export interface NeedWatch {
  /** Null: the pointer is on no note any more. */
  readonly last: () => Need | null;
  readonly end: () => void;
}

/** Listens until it is ended, or the signal aborts. */
export function watchForNeed(options: WatchForNeedOptions): NeedWatch {
  const { document, host, findNoteAt } = options;
  const view = document.defaultView ?? globalThis.window;
  const over = new AbortController();
  const signal = AbortSignal.any([options.signal, over.signal]);
  let last: Need | null = null;

  const look = (event: MouseEvent, kind: Need['kind']): void => {
    if (!options.isAlive() || event.target === host) {
      last = null;
      return;
    }
    const { clientX: x, clientY: y } = event;
    // Browsers send moves of a pointer that stands still: it is where it was since.
    if (kind === 'over' && x === last?.x && y === last.y) return;
    const note = findNoteAt(x, y);
    const isNew = note !== last?.note;
    last = note && { kind, note, x, y, at: performance.now() };
    if (note !== null && (isNew || kind === 'tap')) options.needed();
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (event.buttons === 0) look(event, 'over');
    else last = null;
  };
  const out = (event: PointerEvent): void => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') last = null;
  };
  const click = (event: MouseEvent): void => {
    const tap = readTap(event);
    const before = last;
    if (tap === null) last = null;
    else look(event, 'tap');
    const isFirst = before?.kind !== 'tap' || before.note !== last?.note;
    if (tap === 'link' && last !== null && isFirst) keep(event);
  };
  // First of all, before a page that stops these events on their way to its own parts.
  const passive = { signal, capture: true, passive: true };
  view.addEventListener('pointermove', move, passive);
  view.addEventListener('pointerout', out, passive);
  view.addEventListener('click', click, { signal, capture: true });
  return { last: () => last, end: () => over.abort() };
}
