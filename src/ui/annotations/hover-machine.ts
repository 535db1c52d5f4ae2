/**
 * What the pointer, a finger or a key did in, which card is open out. A pure machine: the time comes
 * with each event, so that a late timer finds nothing to do instead of opening a card behind the
 * reader's back. It knows neither document nor timers.
 */

export interface HoverDelays {
  readonly openDelayMs: number;
  readonly closeDelayMs: number;
}

/**
 * hover: closes when the pointer leaves or the line is scrolled out of view. tapped: opened by a finger, closes when
 * the page is scrolled on. kept: opened by key, stays until dismissed or replaced. pinned: stays until dismissed;
 * hovering replaces nothing.
 */
export type Hold = 'hover' | 'tapped' | 'kept' | 'pinned';

/** `N` is whatever stands for a note; compared by identity. */
export interface HoverState<N> {
  readonly open: { readonly note: N; readonly hold: Hold; readonly closeAt: number | null } | null;
  /** Where the pointer came to rest on a note, and when that note's card may open. */
  readonly rest: {
    readonly note: N;
    readonly x: number;
    readonly y: number;
    readonly openAt: number;
  } | null;
}

export type HoverEvent<N> =
  | { readonly kind: 'over'; readonly note: N; readonly x: number; readonly y: number }
  | {
      readonly kind:
        | 'away'
        | 'card'
        | 'scroll'
        | 'tick'
        | 'pin'
        | 'dismiss'
        | 'press-outside'
        | 'lost'
        | 'carried';
    }
  | { readonly kind: 'show' | 'tap' | 'move'; readonly note: N };

/** A hand at rest still trembles; more than this is a pointer under way. */
const restSlackPx = 3;

export const noHover: HoverState<never> = { open: null, rest: null };

/** The state after an event at the time `at`, in ms of any clock that does not run back. */
export function advanceHover<N>(
  state: HoverState<N>,
  event: HoverEvent<N>,
  at: number,
  delays: HoverDelays,
): HoverState<N> {
  switch (event.kind) {
    case 'over':
      return comeOver(state, event, at, delays);
    case 'away':
      return leave(state, at, delays);
    case 'card':
      return { open: stay(state.open), rest: null };
    case 'scroll':
      return { ...state, rest: state.rest && restAnew(state.rest, at, delays) };
    case 'tick':
      return passTime(state, at);
    case 'show':
      return { open: { note: event.note, hold: 'kept', closeAt: null }, rest: null };
    case 'tap':
      return { open: { note: event.note, hold: 'tapped', closeAt: null }, rest: null };
    case 'move':
      return { open: { note: event.note, hold: holdOn(state.open), closeAt: null }, rest: null };
    case 'pin':
      return { ...state, open: togglePin(state.open) };
    case 'dismiss':
      return noHover;
    case 'lost':
      return state.open?.hold === 'hover' ? noHover : state;
    case 'carried':
      return state.open?.hold === 'tapped' ? noHover : state;
    default:
      return pressOutside(state);
  }
}

/** When a `tick` is due next; null: nothing waits for time to pass. */
export function nextTick(state: HoverState<unknown>): number | null {
  const due = [state.open?.closeAt, state.rest?.openAt].filter((each) => typeof each === 'number');
  return due.length === 0 ? null : Math.min(...due);
}

function comeOver<N>(
  state: HoverState<N>,
  { note, x, y }: { note: N; x: number; y: number },
  at: number,
  delays: HoverDelays,
): HoverState<N> {
  if (state.open?.note === note) return { open: stay(state.open), rest: null };
  const open = leave(state, at, delays).open;
  const { rest } = state;
  const isResting = rest?.note === note && Math.hypot(rest.x - x, rest.y - y) <= restSlackPx;
  return { open, rest: isResting ? rest : { note, x, y, openAt: at + delays.openDelayMs } };
}

/** Scrolling is no rest. Whether the note is still under the pointer, the caller asks before the tick. */
function restAnew<R>(rest: R, at: number, delays: HoverDelays): R {
  return { ...rest, openAt: at + delays.openDelayMs };
}

/** The grace begins when the pointer leaves, not again with each further move. */
function leave<N>({ open }: HoverState<N>, at: number, delays: HoverDelays): HoverState<N> {
  if (open === null || open.hold !== 'hover') return { open, rest: null };
  return { open: { ...open, closeAt: open.closeAt ?? at + delays.closeDelayMs }, rest: null };
}

function passTime<N>({ open, rest }: HoverState<N>, at: number): HoverState<N> {
  const mayOpen = rest !== null && rest.openAt <= at && open?.hold !== 'pinned';
  if (mayOpen) return { open: { note: rest.note, hold: 'hover', closeAt: null }, rest: null };
  const isOver = open !== null && open.closeAt !== null && open.closeAt <= at;
  const isSpent = rest !== null && rest.openAt <= at;
  return { open: isOver ? null : open, rest: isSpent ? null : rest };
}

function pressOutside<N>(state: HoverState<N>): HoverState<N> {
  return state.open?.hold === 'pinned' ? { ...state, rest: null } : noHover;
}

function stay<N>(open: HoverState<N>['open']): HoverState<N>['open'] {
  return open?.closeAt == null ? open : { ...open, closeAt: null };
}

/** From place to place of the page the reader takes the card along. */
function holdOn(open: HoverState<unknown>['open']): Hold {
  return open === null || open.hold === 'hover' ? 'kept' : open.hold;
}

function togglePin<N>(open: HoverState<N>['open']): HoverState<N>['open'] {
  if (open === null) return null;
  return { ...open, hold: open.hold === 'pinned' ? 'kept' : 'pinned', closeAt: null };
}
