import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { writeArticle } from '../../../support/read-article.ts';

/** What the article of these paragraphs tells of Peru, best first. */
function factsOfPeru(...paragraphs: readonly string[]): readonly string[] {
  const article = writeArticle(...paragraphs);
  const entry = findEntries(article).entries.find(({ id }) => id === 'peru');
  return (entry?.facts ?? []).map(({ span }) => sliceSpan(article.sentences, span));
}

describe('what the article does not state is no fact', () => {
  test.each([
    'Anna Ruiz rejects all the polls that suggest Peru is ahead even after its long slump.',
    'Anna Ruiz denied on Monday that Peru had lost half of its army.',
    'Few people doubted Peru would leave the treaty by May.',
    'The minister never said Peru had lost half of its army.',
    'There is no evidence that Peru has lost half of its army.',
    'Anna Ruiz asked whether Peru has lost half of its army.',
    'If Peru leaves the treaty by May, its army will shrink at once.',
    'If Chile pays, Peru will leave the treaty by May.',
    'In spring Peru will leave the treaty with Chile, unless Anna Ruiz pays.',
    'Anna Ruiz repeated a rumor that Peru has lost half of its army.',
  ])('%s', (sentence) => {
    expect(factsOfPeru(`${sentence} She was in Peru.`)).toEqual([]);
  });

  test('what the one does who denies is a fact', () => {
    const facts = factsOfPeru('Peru denied the report and sent three more ships to the lake.');
    expect(facts).toContain('sent three more ships to the lake');
  });

  test('what is told with its denial is a fact', () => {
    const facts = factsOfPeru('Anna Ruiz denied that Chile had ever paid soldiers in Peru.');
    expect(facts.filter((fact) => !fact.startsWith('Anna Ruiz denied'))).toEqual([]);
  });

  test('a denial ends where “but” begins', () => {
    const facts = factsOfPeru('Anna Ruiz did not say that but Peru has closed all of its ports.');
    expect(facts).toContain('has closed all of its ports');
  });
});

test('a fact ends before a second “that”', () => {
  const facts = factsOfPeru(
    'Anna Ruiz said Peru will ask the bank for help and that Chile has promised it.',
  );
  expect(facts).toEqual(['will ask the bank for help']);
});
