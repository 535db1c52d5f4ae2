import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { writeArticle } from '../../../support/read-article.ts';

/** The words that the article of these paragraphs describes the entry by. */
function describeEntry(id: string, ...paragraphs: readonly string[]): string | null | undefined {
  const article = writeArticle(...paragraphs);
  const entry = findEntries(article).entries.find((one) => one.id === id);
  if (entry === undefined) return undefined;
  return entry.description === null ? null : sliceSpan(article.sentences, entry.description);
}

describe('an office is told with the word that dates it', () => {
  test.each([
    ['They met former Prime Minister Anna Ruiz in Lima.', 'former Prime Minister'],
    ['They recalled what then Prime Minister Anna Ruiz said.', 'then Prime Minister'],
    ['They met ousted President Anna Ruiz in Lima.', 'ousted President'],
    ['They met acting Foreign Minister Anna Ruiz in Lima.', 'acting Foreign Minister'],
    ['They met President-elect Anna Ruiz in Lima.', 'President-elect'],
    ['They met Anna Ruiz, foreign minister until 2023, in Lima.', 'foreign minister until 2023'],
    ['They met Anna Ruiz, the retired judge, in Lima.', 'retired judge'],
    ['They met alleged gang leader Anna Ruiz in Lima.', 'alleged gang leader'],
  ])('%s', (paragraph, description) => {
    expect(describeEntry('anna-ruiz', paragraph)).toBe(description);
  });

  test('wherever it is told so, though the bare title stands elsewhere', () => {
    const paragraph =
      'Prime Minister Anna Ruiz built the port. It bears the name of former Prime Minister Anna Ruiz.';
    expect(describeEntry('anna-ruiz', paragraph)).toBe('former Prime Minister');
  });

  test('but a former office says nothing of another one', () => {
    const paragraph =
      'President Anna Ruiz came to Lima. Friends of then-Vice President Anna Ruiz were there.';
    expect(describeEntry('anna-ruiz', paragraph)).toBe('President');
  });

  test.each(['resigned on Monday', 'stepped down in May', 'was ousted last week'])(
    'and not at all of who %s',
    (leaves) => {
      expect(describeEntry('anna-ruiz', `Foreign Minister Anna Ruiz ${leaves}.`)).toBeNull();
    },
  );
});

describe('a description leaves out what is no part of it', () => {
  test.each([
    ['They spoke at the same time Sir Luis Ortega left.', null],
    ['Foreign Secretary Sir Luis Ortega left Lima.', 'Foreign Secretary'],
    ['Health Commissioner Dr. Luis Ortega left Lima.', 'Health Commissioner'],
    ['The paper will interview Mayor Luis Ortega on Monday.', 'Mayor'],
    ['They heard stars including singer Luis Ortega in Lima.', 'singer'],
    ['They met Luis Ortega, a former judge — and his dog.', 'former judge'],
    ['They met Luis Ortega, a maker of films whose dog, Rex, ran off.', 'maker of films'],
  ])('%s', (paragraph, description) => {
    expect(describeEntry('luis-ortega', paragraph)).toBe(description);
  });
});

describe('what stands after a name is no description where it is', () => {
  test.each([
    ['another name of a list', 'They met Luis Ortega, Mayor Anna Ruiz and Carlos Vega in Lima.'],
    ['a sentence of its own', 'Above all of Luis Ortega, the singer is full of praise.'],
    ['of several', 'To Luis Ortega, his lawyers and those who know him, it was late.'],
    ['kin of somebody not named', 'She left with Luis Ortega, her husband, on Monday.'],
  ])('%s', (_, paragraph) => {
    expect(describeEntry('luis-ortega', paragraph)).toBeNull();
  });

  test('kin of somebody named is one', () => {
    const paragraph = 'They met Luis Ortega, the husband of Anna Ruiz, in Lima.';
    expect(describeEntry('luis-ortega', paragraph)).toBe('husband of Anna Ruiz');
  });
});
