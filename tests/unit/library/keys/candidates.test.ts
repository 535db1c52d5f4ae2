/** Whether the words of a page find the stories that it is about, on all labelled pages. */
import { expect, test } from 'vitest';
import { listPageWords, mostPageWords } from '../../../../src/library/keys/list-page-words.ts';
import { findCandidatePages, sumUp } from '../../../eval/candidates/measure-candidates.ts';
import { readAllCases } from '../../../eval/recognition/cases/read-cases.ts';

const labelled = sumUp(findCandidatePages(readAllCases()));

test('related pages in all languages find their story, pages on other things seldom', () => {
  expect(labelled.recall).toBeGreaterThanOrEqual(0.995);
  expect(labelled.far).toBeLessThanOrEqual(0.06);
});

test('words of the title come first, then names, then what is often said', () => {
  const words = listPageWords('Ferry strike', 'The boats of Orla Venn lay still. Boats, boats.');
  expect(words).toEqual(['ferry', 'strike', 'boat', 'orla', 'venn', 'lay']);
});

test('accents, case and plurals do not keep a page from its story', () => {
  expect(listPageWords('', 'MÜNSTER')).toEqual(listPageWords('', 'munsters'));
});

test('scripts without spaces give pairs of characters', () => {
  expect(listPageWords('', '青森港、閉鎖')).toEqual(['青森', '森港', '閉鎖']);
});

test('a page of ten thousand different words asks with no more than the limit', () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `wort${index}x`).join(' ');
  expect(listPageWords('Orla Venn', text)).toHaveLength(mostPageWords);
  expect(listPageWords('Orla Venn', text).slice(0, 2)).toEqual(['orla', 'venn']);
});

test('a page without letters has no words', () => {
  expect(listPageWords('', '— … !')).toEqual([]);
});
