import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../src/article/article-error.ts';
import { checkLiteral } from '../../../src/article/check-literal.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { readArticle, readSource } from '../../support/read-article.ts';

const files = ['storm.txt', 'court.txt', 'merger.txt', 'transfer.md', 'vaccine.txt'];
const text = (...lines: readonly string[]): string => lines.join('\n');

describe('the test articles', () => {
  test.each([
    [
      'storm.txt',
      'Odette weakens after leaving half a million Alabama homes without power',
      'AP',
      '2024-09-12',
      20,
    ],
    [
      'court.txt',
      'Former council leader jailed for taking bribes from builder',
      null,
      '2025-03-14',
      20,
    ],
    [
      'merger.txt',
      'Nordhaven to buy Calder Lines in $4.2 billion shipping deal',
      'Reuters',
      '2025-05-06',
      19,
    ],
    [
      'transfer.md',
      'Rovers sign Brazil striker Almeida for club-record fee',
      'Westcountry Sport',
      '2024-08-01',
      21,
    ],
    [
      'vaccine.txt',
      'One-dose malaria vaccine halves severe cases in Ghana trial',
      'Kyodo',
      '2025-01-03',
      19,
    ],
  ])('%s: headline, source, date and sentences', (file, headline, source, date, count) => {
    const article = readArticle(file);
    expect(article).toMatchObject({ headline, source, published: { date, origin: 'derived' } });
    expect(article.sentences).toHaveLength(count);
  });

  test.each(files)('%s keeps no furniture in its sentences and no straight quote', (file) => {
    const prose = readArticle(file)
      .sentences.map((sentence) => sentence.text)
      .join('\n');
    expect(prose).not.toMatch(
      /read more|newsletter|copyright|©|advertisement|AP Photo|\(AP\)|reporting by/i,
    );
    expect(prose).not.toMatch(/["']|\*|\]\(/);
    expect(prose.trimEnd()).toMatch(/[.!?][”’]?$/);
  });

  test.each(files)('%s maps every character back to its source', (file) => {
    const source = readSource(file);
    const article = parseArticle(source, { id: 'a' });
    for (const [sentence, { text: shown }] of article.sentences.entries()) {
      expect(
        checkLiteral(article, source, { article: 'a', sentence, start: 0, end: shown.length }),
      ).toBeNull();
    }
  });

  test('say what was removed and why', () => {
    const reasons = readArticle('storm.txt').removed.map(
      ({ reason, text: removed }) => `${reason}: ${removed}`,
    );
    expect(reasons).toEqual(
      expect.arrayContaining([
        'section: Weather',
        'slug: Hurricane Odette',
        'credit: (AP Photo/Dana Kessler) (Dana Kessler/AP)',
        'dateline: MOBILE, Ala. (AP) —',
        'promotion: Read more: How hurricanes get their names',
        'counter: 12',
      ]),
    );
  });
});

describe('noise', () => {
  const body = ['The council met on Monday.', '', 'It voted for the bridge.'];

  test.each([
    ['glued to the last sentence', `${text('Council votes for bridge', '', ...body)}0`],
    ['in a paragraph of its own', text('Council votes for bridge', '', ...body, '', '0')],
    [
      'and before it a comment link',
      text('Council votes for bridge', '', ...body, '', 'Comments', '14'),
    ],
  ])('a comment counter %s is no part of the text', (_, source) => {
    const article = parseArticle(source, { id: 'a' });
    expect(article.sentences.map((sentence) => sentence.text)).toEqual([
      'The council met on Monday.',
      'It voted for the bridge.',
    ]);
    expect(article.removed.map(({ reason }) => reason)).toContain('counter');
  });

  test('a number that ends a headline stays', () => {
    const article = parseArticle(text('Council votes for plan 2.0', '', ...body), { id: 'a' });
    expect(article.headline).toBe('Council votes for plan 2.0');
  });

  test('a standfirst and headings between paragraphs are kept apart', () => {
    const article = parseArticle(
      text(
        'Council votes for bridge',
        '',
        'Long fight over the crossing comes to an end',
        '',
        ...body,
        '',
        'What happens next',
        '',
        'Work begins in May.',
      ),
      { id: 'a' },
    );
    expect(article.removed).toEqual([
      { text: 'Long fight over the crossing comes to an end', reason: 'standfirst' },
      { text: 'What happens next', reason: 'heading' },
    ]);
    expect(article.sentences.at(-1)?.text).toBe('Work begins in May.');
  });

  test('hard-wrapped lines are one paragraph', () => {
    const article = parseArticle(
      text(
        'Council votes for bridge',
        '',
        'The council met on Monday and after a very long',
        'debate it voted for the bridge over the river.',
      ),
      { id: 'a' },
    );
    expect(article.sentences.map((sentence) => sentence.text)).toEqual([
      'The council met on Monday and after a very long debate it voted for the bridge over the river.',
    ]);
  });

  test('Windows line ends, soft hyphens and control characters leave no trace', () => {
    const article = parseArticle(
      'Council votes\r\n\r\nThe coun\u00ADcil\u0000 met\u00A0on Monday.\r\n',
      { id: 'a' },
    );
    expect(article.sentences[0]?.text).toBe('The council met on Monday.');
  });

  test('what someone cried is prose below a short headline, where nothing else is', () => {
    const source = text('Pier closes', '', 'Doe said: “Go!”', '', 'Roe asked: “Why?”');
    const article = parseArticle(source, { id: 'a' });
    expect(article.headline).toBe('Pier closes');
    expect(article.sentences.map((one) => one.text)).toEqual([
      'Doe said: “Go!”',
      'Roe asked: “Why?”',
    ]);
  });

  test('a line that looks like a button is the headline of what someone cried', () => {
    const article = parseArticle(text('Share', '', '“Go!”'), { id: 'a' });
    expect(article.headline).toBe('Share');
    expect(article.sentences.map((one) => one.text)).toEqual(['“Go!”']);
  });

  test('a question may be a headline', () => {
    expect(parseArticle(text('Will the bridge be built?', '', ...body), { id: 'a' }).headline).toBe(
      'Will the bridge be built?',
    );
  });
});

describe('what is given', () => {
  test('wins over what the text says', () => {
    const article = parseArticle(readSource('storm.txt'), {
      id: 'a',
      source: 'The Herald',
      published: '2024-09-13',
      url: 'https://herald.example/storm',
    });
    expect(article).toMatchObject({
      source: 'The Herald',
      published: { date: '2024-09-13', origin: 'curated' },
      url: 'https://herald.example/storm',
    });
  });

  test('and without it a text that tells nothing has no date and no source', () => {
    const article = parseArticle(text('Council votes', '', 'The council met on Monday.'), {
      id: 'a',
    });
    expect(article).toMatchObject({ source: null, published: null });
  });

  test('the date of a file photograph is not that of the article', () => {
    const article = parseArticle(
      text(
        'Council votes',
        '',
        'FILE - The bridge in Lima, Friday, Jan. 3, 2020. (AP Photo/Li Wu)',
        '',
        'The council met on Monday.',
      ),
      { id: 'a' },
    );
    expect(article.published).toBeNull();
  });
});

describe('a dateline below a standfirst', () => {
  const standfirst = 'The old pier will stay closed. What it costs is open.';

  test.each([
    ['second', [standfirst]],
    ['third', [standfirst, 'This text was mended on Tuesday.']],
  ])('at the start of the %s paragraph is taken off and kept', (_, above) => {
    const text = ['Pier stays closed', ...above, 'LIMA — The council met.', 'It voted.'];
    const article = parseArticle(text.join('\n\n'), { id: 'a' });
    expect(article.dateline?.place).toBe('Lima');
    expect(article.sentences.slice(-2).map((one) => one.text)).toEqual([
      'The council met.',
      'It voted.',
    ]);
    expect(article.removed).toContainEqual({ text: 'LIMA —', reason: 'dateline' });
  });

  test('further down, words in capitals before a dash are prose', () => {
    const text = ['Pier stays closed', 'One.', 'Two men came.', 'They sat.', 'NATO — it is late.'];
    const article = parseArticle(text.join('\n\n'), { id: 'a' });
    expect(article.dateline).toBeNull();
    expect(article.sentences.at(-1)?.text).toBe('NATO — it is late.');
  });
});

describe('what is no article is refused', () => {
  test.each([
    ['an empty file', '  \n\n', /^line 1: .*empty/],
    ['prose without a headline', 'The council met on Monday.\n\nIt voted.', /^line 1: no headline/],
    [
      'a headline alone',
      '\n\nCouncil votes for bridge\n',
      /^line 3: the article’s text is missing/,
    ],
    ['a question alone', 'Will it vote?\n', /^line 1: the article’s text is missing/],
    ['a title alone', '# Council votes for bridge\n', /^line 1: the article’s text is missing/],
    [
      'half a character',
      'Council votes\n\nThe council \uD83D met.',
      /^line 3: half of a character/,
    ],
    [
      'a collection',
      `Council votes\n\n${'The council met. '.repeat(20_000)}`,
      /^line 1: .*more than 300000/,
    ],
  ])('%s', (_, source, message) => {
    expect(() => parseArticle(source, { id: 'a' })).toThrow(ArticleError);
    expect(() => parseArticle(source, { id: 'a' })).toThrow(message);
  });

  test('and any other text gives an article whose spans are literal, or an ArticleError', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (lines) => {
        const source = lines.join('\n');
        try {
          const article = parseArticle(source, { id: 'a' });
          for (const [sentence, { text: shown }] of article.sentences.entries()) {
            expect(
              checkLiteral(article, source, {
                article: 'a',
                sentence,
                start: 0,
                end: shown.length,
              }),
            ).toBeNull();
          }
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
        }
      }),
    );
  });
});
