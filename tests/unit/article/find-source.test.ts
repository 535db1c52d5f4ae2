/** Whose article it is, told by nothing but a line or two around it. */
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';

const story = ['The pier was closed on Monday.', 'It will stay closed, the engineer said.'];

function sourceOf(above: readonly string[], below: readonly string[]): string | null {
  const blocks = ['Harbour board closes the old pier', ...above, ...story, ...below];
  return parseArticle(blocks.join('\n\n'), { id: 'a' }).source;
}

describe('the source is told by', () => {
  test.each([
    ['BBC', 'the writer’s office', ['Jo Roe', 'BBC News, Lindhaven'], []],
    ['CBC', 'a line of its own', ['CBC News'], []],
    ['Kyodo', 'a line with the date', ['KYODO NEWS - Mar 4, 2025 - 18:20 | All, Japan'], []],
    ['The Lindhaven Gazette', 'a paper of a known form', ['Jo Roe, The Lindhaven Gazette'], []],
    ['BBC', 'a call to follow', [], ['Follow BBC Africa on X and Instagram.']],
    ['ABC', 'a call for more', [], ['Get the latest from ABC North Queensland']],
    ['The Independent', 'its readers', [], ['Join the talk and follow other Independent readers']],
    ['TechCrunch', 'its event', [], ['Techcrunch event', 'REGISTER NOW']],
    ['TechCrunch', 'the writer’s address', [], ['You can contact Jo at jo@techcrunch.com.']],
    ['BBC', 'the site’s address', [], ['Find more at www.bbc.co.uk/news']],
    ['The Guardian', 'words that no other site has', [], ['Topics', 'Reuse this content']],
    ['ABC', 'the wires beside it', [], ['ABC/AAP']],
    ['BBC', 'the notice of rights', [], ['© 2025 BBC. All rights reserved.']],
    ['AP', 'the notice in full', [], ['© 2025 The Associated Press. All rights reserved.']],
    ['The New York Times', 'the company', [], ['© 2025 The New York Times Company']],
    ['Reuters', 'its standards', [], ['Our Standards: The Thomson Reuters Trust Principles.']],
  ])('%s: %s', (source, _, above, below) => {
    expect(sourceOf(above, below)).toBe(source);
  });

  test.each([
    ['another site’s headline', [], ['Related', 'CNN anchor leaves network']],
    ['an agency’s picture', ['Photo: Jo Roe/Getty Images'], []],
    ['a country', ['France'], []],
    ['a word that is a paper’s name too', [], ['Sign up for our Time to Cook newsletter']],
    ['an office of the network named in a standfirst', ['CNN President on the pier'], []],
  ])('nothing in %s', (_, above, below) => {
    expect(sourceOf(above, below)).toBeNull();
  });
});
