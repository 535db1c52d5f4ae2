import { describe, expect, test } from 'vitest';
import { isNotesMessage } from '../../src/check-notes-message.ts';
import { isGoMessage } from '../../src/panel-messages.ts';

const note = { text: 'Lindt', entries: [{ story: 'harbour', entry: 'mara-lindt' }] };

describe('what a page tells the panel', () => {
  test.each<[string, unknown]>([
    ['notes and the current one', { notes: [note], current: 0 }],
    ['no notes', { notes: [], current: null }],
    ['the current one alone', { notes: null, current: 7 }],
  ])('%s is heard', (_, message) => {
    expect(isNotesMessage(message)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['notes without entries', { notes: [{ text: 'Lindt' }], current: null }],
    ['a place before the first', { notes: null, current: -1 }],
    ['a name of a million letters', { notes: [{ ...note, text: 'a'.repeat(1e6) }], current: null }],
    ['more than was asked for', { notes: null, current: null, page: 'all of it' }],
  ])('%s is passed over', (_, message) => {
    expect(isNotesMessage(message)).toBe(false);
  });
});

test('a page goes to a note that has a place and words, and to nothing else', () => {
  expect(isGoMessage({ goTo: 3, text: 'Lindt' })).toBe(true);
  expect(isGoMessage({ goTo: 3 })).toBe(false);
  expect(isGoMessage({ goTo: 0.5, text: 'Lindt' })).toBe(false);
  expect(isGoMessage('goTo')).toBe(false);
});
