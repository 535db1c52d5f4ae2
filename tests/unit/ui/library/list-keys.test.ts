/** What a key means in the list of stories. */
import { expect, test } from 'vitest';
import { type ListMove, readListKey } from '../../../../src/ui/library/list-keys.ts';

const press = (key: string, at = 5, count = 100, held: object = {}): ListMove | null =>
  readListKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, at, count);

test.each([
  ['ArrowDown', 6],
  ['ArrowUp', 4],
  ['Home', 0],
  ['End', 99],
  ['PageDown', 15],
  ['PageUp', 0],
])('%s goes to a row', (key, to) => {
  expect(press(key)).toEqual({ kind: 'go', to });
});

test('it goes no further than the ends, and nowhere in an empty list', () => {
  expect(press('ArrowUp', 0)).toEqual({ kind: 'go', to: 0 });
  expect(press('ArrowDown', 99)).toEqual({ kind: 'go', to: 99 });
  expect(press('End', 0, 0)).toBeNull();
});

test.each([
  ['Enter', 'open'],
  [' ', 'choose'],
  ['Delete', 'delete'],
  ['Escape', 'choose none'],
  ['f', 'type'],
  ['é', 'type'],
  ['船', 'type'],
])('%s means to %s', (key, kind) => {
  expect(press(key)).toEqual({ kind });
});

test('keys of the browser stay the browser’s, but for selecting all', () => {
  expect(press('f', 5, 100, { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', 5, 100, { altKey: true })).toBeNull();
  expect(press('F5')).toBeNull();
  expect(press('Tab')).toBeNull();
  expect(press('a', 5, 100, { metaKey: true })).toEqual({ kind: 'choose all' });
});
