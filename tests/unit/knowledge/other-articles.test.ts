import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { sliceSpan } from '../../../src/article/slice-span.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';
import { checkStory } from '../../../src/knowledge/check-story.ts';
import type { Moment, Span } from '../../../src/knowledge/story.ts';

const files = ['court.txt', 'merger.txt', 'storm.txt', 'transfer.md', 'vaccine.txt'] as const;
type File = (typeof files)[number];

function build(file: File) {
  const source = readFileSync(`tests/support/articles/${file}`, 'utf8');
  const article = parseArticle(source, { id: file.replace(extname(file), '') });
  const story = buildStory(article, article.id);
  const read = (span: Span): string => sliceSpan(article.sentences, span);
  return { source, article, story, read };
}

describe.each(files)('%s', (file) => {
  const { source, article, story, read } = build(file);

  test('every span is literal', () => {
    expect(checkStory(story, article, source)).toEqual([]);
  });

  test('the summary is three to five whole sentences that stand alone, the lead first', () => {
    const chosen = story.summary.map((span) => read(span));
    expect(chosen[0]).toBe(article.sentences[0]?.text);
    expect(chosen.length).toBeGreaterThanOrEqual(3);
    expect(chosen.length).toBeLessThanOrEqual(5);
    const whole = article.sentences.map((sentence) => sentence.text);
    expect(whole).toEqual(expect.arrayContaining(chosen));
    const leaning = /^(?:He|She|It|They|This|That|But|However)\b/;
    expect(chosen.filter((text) => leaning.test(text))).toEqual([]);
  });

  test('a speaker is an entry of the story, and named only where it is certain', () => {
    const speakers = story.quotes.flatMap(({ speaker }) => speaker ?? []);
    expect(story.entries.map((entry) => entry.id)).toEqual(expect.arrayContaining(speakers));
    const uncertain = story.quotes.filter((quote) => !quote.certain);
    expect(uncertain.filter((quote) => quote.speaker !== null)).toEqual([]);
  });

  test('a moment ends after it begins, and has no date where only words stand', () => {
    const isOdd = ({ from, to, precision }: Moment): boolean =>
      precision === 'words' ? from !== null || to !== null : (from ?? '') > (to ?? '9999');
    expect(story.timeline.filter(isOdd)).toEqual([]);
  });

  test('terms are weighed in (0, 1], heaviest first, none twice', () => {
    const weights = story.terms.map((term) => term.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.filter((weight) => weight <= 0 || weight > 1)).toEqual([]);
    const texts = story.terms.map((term) => term.text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('who says what', () => {
  test.each<[File, string, string | null]>([
    ['court.txt', 'sold the trust of 90,000', 'anita-deshmukh'],
    ['court.txt', 'You were not tempted once.', 'anita-deshmukh'],
    ['court.txt', 'a broken man', 'barnaby-locke'],
    ['court.txt', 'People ask me whether I', 'joanna-pike'],
    ['court.txt', 'Every meeting with a dev', 'tom-akande'],
    ['merger.txt', 'Nobody buys a shipping c', 'ulrike-brandt'],
    ['merger.txt', 'We are buying ports, cre', 'ulrike-brandt'],
    ['merger.txt', 'a calendar, not a guaran', 'maria-esposito'],
    ['merger.txt', 'My father started with o', 'douglas-calder'],
    ['storm.txt', 'This is the worst floodi', 'marian-teller'],
    ['storm.txt', 'Please don’t go back for', 'luis-ortega'],
    ['storm.txt', 'A sofa can be replaced.', 'luis-ortega'],
    ['storm.txt', 'too little for too much.', null],
    ['transfer.md', 'I spoke to the coach for', 'rosa-almeida'],
    ['transfer.md', 'Is she expensive? Yes,', 'helen-strand'],
    ['vaccine.txt', 'Half is not enough, but', 'kwame-asante'],
    ['vaccine.txt', 'Show me the same numbers', 'elena-marchetti'],
    ['vaccine.txt', 'We buried eleven childre', 'grace-phiri'],
  ])('%s: “%s…”', (file, opening, speaker) => {
    const { story, read } = build(file);
    const quote = story.quotes.find(({ spans }) => {
      const text = spans.map((span) => read(span)).join(' ');
      return text.startsWith(opening);
    });
    expect(quote?.speaker).toBe(speaker);
  });
});

describe('what is dated', () => {
  test.each<[File, string, string, string | null]>([
    ['court.txt', 'on Monday', '2025-03-10', '2025-03-10'],
    ['court.txt', 'on Friday', '2025-03-14', '2025-03-14'],
    ['court.txt', 'in May 2021', '2021-05-01', '2021-05-31'],
    ['court.txt', 'last month', '2025-02-01', '2025-02-28'],
    ['court.txt', 'in April', '2025-04-01', '2025-04-30'],
    ['court.txt', 'this summer', '2025-06-01', '2025-08-31'],
    ['court.txt', 'since 2010', '2010-01-01', '2025-03-14'],
    ['merger.txt', 'on Tuesday', '2025-05-06', '2025-05-06'],
    ['merger.txt', 'on Monday', '2025-05-05', '2025-05-05'],
    ['merger.txt', 'in November', '2024-11-01', '2024-11-30'],
    ['merger.txt', 'in the first quarter of next year', '2026-01-01', '2026-03-31'],
    ['storm.txt', 'Thursday', '2024-09-12', '2024-09-12'],
    ['storm.txt', 'on Tuesday', '2024-09-10', '2024-09-10'],
    ['storm.txt', 'by Friday night', '2024-09-13', '2024-09-13'],
    ['storm.txt', 'this weekend', '2024-09-14', '2024-09-15'],
    ['storm.txt', 'In March', '2024-03-01', '2024-03-31'],
    ['vaccine.txt', 'on Friday', '2025-01-03', '2025-01-03'],
    ['vaccine.txt', 'on Thursday', '2025-01-02', '2025-01-02'],
    ['vaccine.txt', 'last month', '2024-12-01', '2024-12-31'],
    ['vaccine.txt', 'in March', '2025-03-01', '2025-03-31'],
    ['transfer.md', 'on 22 September', '2024-09-22', '2024-09-22'],
    ['transfer.md', 'in June', '2024-06-01', '2024-06-30'],
  ])('%s: “%s”', (file, words, from, to) => {
    const { story, read } = build(file);
    const moment = story.timeline.find((moment) => read(moment.words) === words);
    expect({ from: moment?.from, to: moment?.to }).toEqual({ from, to });
  });

  test.each<[File, string]>([
    ['court.txt', 'today'],
    ['transfer.md', 'in May'],
    ['vaccine.txt', 'in July'],
  ])('%s: “%s” in a quotation is no moment', (file, words) => {
    const { story, read } = build(file);
    expect(story.timeline.map((moment) => read(moment.words))).not.toContain(words);
  });
});

test.each<[File, readonly string[]]>([
  ['court.txt', ['Pell', 'Harrowby Council', 'Serious Fraud Office']],
  ['merger.txt', ['Nordhaven', 'Ulrike Brandt', 'Calder Lines']],
  ['storm.txt', ['Odette', 'Marian Teller', 'National Hurricane Center']],
  ['transfer.md', ['Almeida', 'Ashcombe Rovers', 'Strand']],
  ['vaccine.txt', ['Asante', 'malaria vaccine', 'World Health Organization']],
])('%s is singled out by its own names', (file, expected) => {
  const strongest = build(file)
    .story.terms.slice(0, 20)
    .map((term) => term.text);
  expect(strongest).toEqual(expect.arrayContaining([...expected]));
});

test('the day that an article came out on changes what "Friday" is', () => {
  const source = readFileSync('tests/support/articles/court.txt', 'utf8');
  const article = parseArticle(source, { id: 'court', published: '2025-03-21' });
  const fridays = buildStory(article, 'court').timeline.filter(
    ({ words }) => sliceSpan(article.sentences, words) === 'on Friday',
  );
  expect(fridays.map(({ from }) => from)).toEqual(['2025-03-21']);
});
