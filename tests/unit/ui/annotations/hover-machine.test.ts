import { describe, expect, it } from 'vitest';
import {
  advanceHover,
  type HoverEvent,
  type HoverState,
  nextTick,
  noHover,
} from '../../../../src/ui/annotations/hover-machine.ts';

const delays = { openDelayMs: 500, closeDelayMs: 300 };
type Step = readonly [at: number, event: HoverEvent<string>];

/** Plays events and, between them, every tick that falls due, as the timer would. */
function play(...steps: readonly Step[]): HoverState<string> {
  let state: HoverState<string> = noHover;
  for (const [at, event] of steps) {
    for (let due = nextTick(state); due !== null && due <= at; due = nextTick(state)) {
      state = advanceHover(state, { kind: 'tick' }, due, delays);
    }
    state = advanceHover(state, event, at, delays);
  }
  return state;
}
const over = (note: string, x = 10, y = 10): HoverEvent<string> => ({ kind: 'over', note, x, y });
const show = (note: string): HoverEvent<string> => ({ kind: 'show', note });
const [away, card, scroll, tick, pin, dismiss, pressOutside, lost] = (
  ['away', 'card', 'scroll', 'tick', 'pin', 'dismiss', 'press-outside', 'lost'] as const
).map((kind): HoverEvent<string> => ({ kind })) as [
  HoverEvent<string>,
  HoverEvent<string>,
  HoverEvent<string>,
  HoverEvent<string>,
  HoverEvent<string>,
  HoverEvent<string>,
  HoverEvent<string>,
  HoverEvent<string>,
];

describe('opening', () => {
  it.each<[string, string | null, Step[]]>([
    [
      'opens after a rest of 500 ms',
      'a',
      [
        [0, over('a')],
        [500, tick],
      ],
    ],
    [
      'does not open before',
      null,
      [
        [0, over('a')],
        [499, tick],
      ],
    ],
    [
      'does not open after the pointer left',
      null,
      [
        [0, over('a')],
        [499, away],
        [1000, tick],
      ],
    ],
    [
      'waits anew when the pointer is under way',
      null,
      [
        [0, over('a')],
        [400, over('a', 20)],
        [800, tick],
      ],
    ],
    [
      'opens once that has come to rest',
      'a',
      [
        [0, over('a')],
        [400, over('a', 20)],
        [900, tick],
      ],
    ],
    [
      'takes a trembling hand for rest',
      'a',
      [
        [0, over('a')],
        [400, over('a', 12)],
        [500, tick],
      ],
    ],
    [
      'does not open while the page scrolls',
      null,
      [
        [0, over('a')],
        [300, scroll],
        [700, scroll],
        [1199, tick],
      ],
    ],
    [
      'opens after a rest from scrolling too',
      'a',
      [
        [0, over('a')],
        [300, scroll],
        [800, tick],
      ],
    ],
    [
      'opens the note the pointer went on to',
      'b',
      [
        [0, over('a')],
        [300, over('b')],
        [800, tick],
      ],
    ],
    ['opens at once by key or finger', 'a', [[0, show('a')]]],
    [
      'does not open when the page was clicked',
      null,
      [
        [0, over('a')],
        [300, pressOutside],
        [900, tick],
      ],
    ],
  ])('%s', (_, note, steps) => {
    expect(play(...steps).open?.note ?? null).toBe(note);
  });
});

describe('closing', () => {
  const opened: Step[] = [
    [0, over('a')],
    [500, tick],
  ];
  it.each<[string, string | null, Step[]]>([
    [
      'gives 300 ms to travel to the card',
      'a',
      [
        [600, away],
        [899, tick],
      ],
    ],
    [
      'closes after that',
      null,
      [
        [600, away],
        [900, tick],
      ],
    ],
    [
      'counts from leaving, not from the last move',
      null,
      [
        [600, away],
        [800, away],
        [900, tick],
      ],
    ],
    [
      'stays while the pointer is in the card',
      'a',
      [
        [600, away],
        [800, card],
        [5000, tick],
      ],
    ],
    [
      'closes after leaving the card',
      null,
      [
        [600, card],
        [1000, away],
        [1300, tick],
      ],
    ],
    [
      'stays when the pointer comes back to the name',
      'a',
      [
        [600, away],
        [700, over('a')],
        [2000, tick],
      ],
    ],
    [
      'closes on the way over another name, then opens that',
      'b',
      [
        [600, over('b')],
        [1100, tick],
      ],
    ],
    [
      'does not open another name that is only crossed',
      'a',
      [
        [600, over('b')],
        [700, card],
        [2000, tick],
      ],
    ],
    ['closes at once when dismissed', null, [[600, dismiss]]],
    ['closes when the page is clicked', null, [[600, pressOutside]]],
    ['closes when its line leaves the viewport', null, [[600, lost]]],
    [
      'stays while the page scrolls under it',
      'a',
      [
        [600, scroll],
        [2000, tick],
      ],
    ],
  ])('%s', (_, note, steps) => {
    expect(play(...opened, ...steps).open?.note ?? null).toBe(note);
  });
});

describe('holding', () => {
  it.each<[string, string | null, Step[]]>([
    [
      'a pinned card stays when the pointer leaves',
      'a',
      [
        [0, show('a')],
        [10, pin],
        [20, away],
        [5000, tick],
      ],
    ],
    [
      'a pinned card stays when the page is clicked',
      'a',
      [
        [0, show('a')],
        [10, pin],
        [20, pressOutside],
      ],
    ],
    [
      'a pinned card is not replaced by hovering',
      'a',
      [
        [0, show('a')],
        [10, pin],
        [20, over('b')],
        [900, tick],
      ],
    ],
    [
      'a pinned card is replaced by key',
      'b',
      [
        [0, show('a')],
        [10, pin],
        [20, show('b')],
      ],
    ],
    [
      'a pinned card stays beside a line scrolled away',
      'a',
      [
        [0, show('a')],
        [10, pin],
        [20, lost],
      ],
    ],
    [
      'a pinned card goes when dismissed',
      null,
      [
        [0, show('a')],
        [10, pin],
        [20, dismiss],
      ],
    ],
    [
      'a card opened by key stays when the pointer moves',
      'a',
      [
        [0, show('a')],
        [20, away],
        [5000, tick],
      ],
    ],
    [
      'a card opened by key is replaced by hovering',
      'b',
      [
        [0, show('a')],
        [20, over('b')],
        [520, tick],
      ],
    ],
    [
      'a click closes an unpinned one',
      null,
      [
        [0, show('a')],
        [10, pin],
        [20, pin],
        [30, pressOutside],
      ],
    ],
  ])('%s', (_, note, steps) => {
    expect(play(...steps).open?.note ?? null).toBe(note);
  });

  it('asks for no timer when nothing waits', () => {
    expect(nextTick(play([0, show('a')]))).toBeNull();
    expect(nextTick(noHover)).toBeNull();
  });
});

describe('a card opened by finger', () => {
  const tap = (note: string): HoverEvent<string> => ({ kind: 'tap', note });
  const move = (note: string): HoverEvent<string> => ({ kind: 'move', note });
  const carried: HoverEvent<string> = { kind: 'carried' };
  const holdOf = (...steps: readonly Step[]) => play(...steps).open?.hold ?? null;

  it('closes when the page is scrolled on, and no card that a key opened does', () => {
    expect(holdOf([0, tap('a')], [10, carried])).toBeNull();
    expect(holdOf([0, show('a')], [10, carried])).toBe('kept');
    expect(holdOf([0, tap('a')], [5, pin], [10, carried])).toBe('pinned');
  });

  it('is taken along from place to place as it is held, and one of a pointer is kept', () => {
    expect(play([0, tap('a')], [10, move('b')]).open).toMatchObject({ note: 'b', hold: 'tapped' });
    expect(holdOf([0, tap('a')], [5, pin], [10, move('b')])).toBe('pinned');
    expect(holdOf([0, over('a')], [500, tick], [600, move('b')])).toBe('kept');
  });
});
