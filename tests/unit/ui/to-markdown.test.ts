/** A story as a document: who is who, each passage with its source, and nothing of a text taken for a mark. */
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/ui/escape-markdown.ts';
import { toMarkdown } from '../../../src/ui/to-markdown.ts';
import { makeStory } from '../../support/make-story.ts';

const sentences = [
  'Harbour Minister Ingrid Solheim said on Wednesday that the tunnel would be finished by 2031.',
  '“It costs *less* than a_ferry,” she said.',
  '“Nobody asked us.”',
  'Work began some years ago.',
];
const span = (
  sentence: number,
  words: string,
): { article: string; sentence: number; start: number; end: number } => {
  const start = sentences[sentence]?.indexOf(words) ?? -1;
  return { article: 'tunnel', sentence, start, end: start + words.length };
};
const story = makeStory({
  articles: [
    {
      id: 'tunnel',
      headline: 'Council delays [the] vote',
      source: 'AP',
      url: 'https://paper.example/tunnel_(2025)',
      published: { date: '2025-03-12', origin: 'derived' },
      sentences,
      pack: { title: 'The coast', origin: 'Harbour Post', licence: 'CC-BY-4.0' },
    },
  ],
  entries: [
    {
      name: 'Ingrid Solheim',
      names: [
        'Solheim',
        { text: 'イングリッド・ソルハイム', lang: 'ja', origin: 'curated' },
        { text: 'die Solheim', lang: 'de', origin: 'reader' },
      ],
      description: 'Harbour Minister',
      facts: [{ text: 'the tunnel would be finished by 2031', claim: 'Ingrid Solheim' }],
      gloss: { text: 'She leads the port.', lang: 'en' },
    },
  ],
  summary: [span(0, sentences[0] ?? '')],
  quotes: [
    {
      spans: [span(1, 'It costs *less* than a_ferry,')],
      speaker: 'ingrid-solheim',
      speakerWords: span(1, 'she'),
      cue: null,
      certain: true,
    },
    {
      spans: [span(2, 'Nobody asked us.')],
      speaker: 'ingrid-solheim',
      speakerWords: null,
      cue: null,
      certain: false,
    },
  ],
  timeline: [
    {
      span: span(0, 'said on Wednesday'),
      words: span(0, 'on Wednesday'),
      from: '2025-03-12',
      to: '2025-03-12',
      precision: 'day',
    },
    {
      span: span(3, 'Work began some years ago.'),
      words: span(3, 'some years ago'),
      from: null,
      to: null,
      precision: 'words',
    },
  ],
});
const markdown = toMarkdown(story);
const source = '([AP, 12 Mar 2025](https://paper.example/tunnel_%282025%29))';

describe('a story as Markdown', () => {
  it.each([
    ['its headline', '# Council delays \\[the\\] vote\n'],
    ['its summary with source and date', `- “${sentences[0]}” ${source}`],
    ['who someone is', `### Ingrid Solheim\n\nperson · “Harbour Minister” ${source}`],
    [
      'whose fact it is',
      `- “the tunnel would be finished by 2031” ${source}, according to Ingrid Solheim`,
    ],
    ['an editor’s note as such', 'Note by an editor: She leads the port.'],
    ['an editor’s names', 'Added by an editor: ja イングリッド・ソルハイム'],
    ['the reader’s names', 'Added by you: de die Solheim'],
    ['who said something', '> It costs \\*less\\* than a\\_ferry,\n>\n> — Ingrid Solheim ('],
    ['where that is not certain', '> Nobody asked us.\n>\n> — speaker not certain ('],
    ['what is dated', '## Timeline\n\n- **12 Mar 2025**, “on Wednesday”: “said on Wednesday”'],
    ['what is not, apart', '## Dates left open\n\n- **date not known**, “some years ago”'],
    [
      'origin and licence of its source',
      'From the pack “The coast” by Harbour Post; licence: CC-BY-4.0.',
    ],
  ])('tells %s', (_, words) => {
    expect(markdown).toContain(words);
  });

  it('is called as the reader calls it', () => {
    expect(toMarkdown(story, 'My tunnel')).toMatch(/^# My tunnel\n/);
  });
});

describe('text in Markdown', () => {
  it.each([
    ['*so* _so_ `so`', '\\*so\\* \\_so\\_ \\`so\\`'],
    ['# 1 in the charts', '\\# 1 in the charts'],
    ['1. first', '1\\. first'],
    ['- no', '\\- no'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['[a](https://bad.example)', '\\[a\\](https\\://bad.example)'],
    ['see www.bad.example', 'see www\\.bad.example'],
    ['R&D &amp; AT&T', 'R&D \\&amp; AT&T'],
    ['a | b ~ c', 'a \\| b \\~ c'],
    ['two\nlines', 'two lines'],
    ['U.S. 5 + 3 - 1 (one)', 'U.S. 5 + 3 - 1 (one)'],
  ])('%j is %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

it('leaves out a claim of nobody knows whom, as every card does', () => {
  const bare = makeStory({
    articles: [{ sentences: ['He said Mara Lindt owns a quay. Mara Lindt won a cup.'] }],
    entries: [{ name: 'Mara Lindt', facts: [{ text: 'owns a quay', claim: 'He' }, 'won a cup'] }],
  });
  const told = toMarkdown(bare);
  expect(told).toContain('won a cup');
  expect(told).not.toContain('- “owns a quay');
});

it('has none of the marks that keep directions apart on our pages', () => {
  const told = toMarkdown(
    makeStory({ articles: [{ source: 'الميناء', sentences: ['It rained.'] }], entries: [] }),
  );
  expect(told).toContain('الميناء, 12 Mar 2025');
});
