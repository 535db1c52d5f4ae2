import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../../src/page/page-text.ts';
import { runAtOnce } from '../../../../src/page/run-in-slices.ts';
import { keepSameNotes, makeNotes } from '../../../../src/ui/annotations/note.ts';

const filler = 'and the boats lay along the quay for as long as anyone in town could remember, ';
const first = `Solheim spoke first, ${filler}${filler}so they said.`;
const second = `At the end came Solheim.`;
const text = `${first}\n\n${second}`;
const node = {} as Node;

const page: PageText = {
  url: 'https://news.test/',
  isArticle: true,
  title: '',
  lang: 'en',
  date: null,
  siteName: null,
  text,
  blocks: [
    { kind: 'paragraph', start: 0, end: first.length },
    { kind: 'paragraph', start: first.length + 2, end: text.length },
  ],
  parts: [],
  root: null,
  toRange: (start, end) =>
    ({
      startContainer: node,
      startOffset: start,
      endContainer: node,
      endOffset: end,
    }) as StaticRange,
};
const mentionAt = (start: number, entry = 'solheim') => ({
  start,
  end: start + 'Solheim'.length,
  entries: [{ story: 'harbour', entry }],
});
const last = text.lastIndexOf('Solheim');

describe('makeNotes', () => {
  it('gives the words around a name, cut between words and marked as cut', () => {
    const [note] = runAtOnce(makeNotes(page, [mentionAt(0)]));
    expect(note).toMatchObject({ text: 'Solheim', before: '' });
    expect(note?.after).toBe(' spoke first, and the boats lay along the quay…');
  });

  it('takes no words from the paragraphs around', () => {
    const [note] = runAtOnce(makeNotes(page, [mentionAt(last)]));
    expect(note).toMatchObject({ before: 'At the end came ', after: '.' });
  });

  it('leaves out a mention whose nodes have gone', () => {
    const changed: PageText = {
      ...page,
      toRange: (start) => (start === 0 ? null : page.toRange(start, 9)),
    };
    expect(runAtOnce(makeNotes(changed, [mentionAt(0), mentionAt(last)]))).toHaveLength(1);
  });
});

describe('keepSameNotes', () => {
  it('keeps what marks the same words as the same object, and nothing else', () => {
    const before = runAtOnce(makeNotes(page, [mentionAt(0), mentionAt(last)]));
    const after = runAtOnce(makeNotes(page, [mentionAt(0), mentionAt(last, 'someone-else')]));
    const kept = keepSameNotes(before, after);
    expect(kept[0]).toBe(before[0]);
    expect(kept[1]).toBe(after[1]);
  });
});
