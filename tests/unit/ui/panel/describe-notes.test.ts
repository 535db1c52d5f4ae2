import { expect, test } from 'vitest';
import { describeNotes } from '../../../../src/ui/panel/describe-notes.ts';
import { harbourStory } from '../../../support/harbour-story.ts';

const stories = [{ story: harbourStory, title: 'The tunnel' }];
const noteOf = (text: string, entry: string) => ({
  text,
  entries: [{ story: harbourStory.id, entry }],
});
const describe = (text: string, entry: string) => describeNotes([noteOf(text, entry)], stories)[0];

test('says who it is, in the words of the article', () => {
  expect(describe('Solheim', 'ingrid-solheim')).toMatchObject({
    name: 'Ingrid Solheim',
    kind: 'Person',
    onPage: null,
    line: { text: 'Harbour Minister', isCurated: false },
  });
});

test('a name that the page writes otherwise is told beside the story’s own', () => {
  expect(describe('イングリッド・ソルハイム', 'ingrid-solheim')?.onPage).toBe(
    'イングリッド・ソルハイム',
  );
});

test('what an editor wrote says so', () => {
  expect(describe('Vestby Sound', 'vestby-sound')?.line).toMatchObject({ isCurated: true });
});

test('an entry that the stories have no more is called as the page calls it', () => {
  expect(describe('Kestrel Point', 'kestrel-point')).toMatchObject({
    name: 'Kestrel Point',
    kind: '',
    line: null,
  });
});

test('there is one for each note, in its place', () => {
  const notes = [noteOf('Solheim', 'ingrid-solheim'), noteOf('Sound Alliance', 'sound-alliance')];
  const names = describeNotes([...notes, ...notes], stories).map(({ name }) => name);
  expect(names).toEqual(['Ingrid Solheim', 'Sound Alliance', 'Ingrid Solheim', 'Sound Alliance']);
});
