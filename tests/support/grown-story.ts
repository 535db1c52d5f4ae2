/** A story of ours that grew over two articles, one of them from a pack, and that reaches back over decades. */
import type { Moment, Span, Story } from '../../src/knowledge/story.ts';
import { makeStory } from './make-story.ts';

const first = [
  'Ingrid Solheim said on 12 March that the tunnel would cost 2 billion kroner.',
  'The ferries have run since 1974, and the Sound Alliance was founded on 3 May 1998.',
  'From 2019 to 2023 engineers drilled under the sound, and in June 2021 a drill was lost.',
  'Work was stopped for some years after the loss.',
  'The tunnel is to be open by 2031, officials of the Port Board hope, “whatever it takes,” as one put it.',
];
const second = [
  'Ingrid Solheim, who now leads the Port Board, told the council on 7 April that the tunnel would cost 3 billion kroner.',
  '“We were wrong, and we say so,” Solheim said.',
];

const base = makeStory({
  id: 'grown-tunnel',
  articles: [
    {
      id: 'second',
      headline: 'Tunnel costs rise again, minister tells the council',
      source: 'Coast Herald',
      url: 'https://coast.example/tunnel-costs',
      published: { date: '2025-04-07', origin: 'text' },
      sentences: second,
      pack: { title: 'Harbour', origin: 'The Coast Desk', licence: 'CC-BY-4.0' },
      isExcerpt: true,
    },
    {
      id: 'first',
      headline: 'Council delays the vote on a harbour tunnel',
      source: 'AP',
      url: 'https://apnews.com/article/tunnel',
      published: { date: '2025-03-12', origin: 'derived' },
      sentences: first,
    },
  ],
  entries: [
    {
      name: 'Ingrid Solheim',
      description: 'who now leads the Port Board',
      facts: ['the tunnel would cost 3 billion kroner', 'the tunnel would cost 2 billion kroner'],
      weight: 1,
    },
    { name: 'Sound Alliance', kind: 'group', facts: ['was founded on 3 May 1998'] },
    { name: 'Port Board', kind: 'organisation' },
    { name: '港の会', kind: 'organisation' },
    {
      name: 'the sound',
      kind: 'place',
      gloss: { text: 'The water between the city and its islands.', lang: 'en' },
    },
  ],
});

function spanOf(article: 'first' | 'second', words: string): Span {
  const sentences = article === 'first' ? first : second;
  const sentence = sentences.findIndex((text) => text.includes(words));
  const start = sentences[sentence]?.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`No sentence has “${words}”`);
  return { article, sentence, start, end: start + words.length };
}

function moment(
  [words, dating]: readonly [string, string],
  from: string | null,
  to: string | null,
  precision: Moment['precision'],
): Moment {
  const article = first.some((text) => text.includes(words)) ? 'first' : 'second';
  return { span: spanOf(article, words), words: spanOf(article, dating), from, to, precision };
}

const [solheim, ...others] = base.entries;
const [now, before] = solheim!.facts;

export const grownStory: Story = {
  ...base,
  entries: [{ ...solheim!, facts: [now!, { ...before!, updatedBy: now!.span }] }, ...others],
  quotes: [
    {
      spans: [spanOf('second', 'We were wrong, and we say so,')],
      speaker: 'ingrid-solheim',
      speakerWords: spanOf('second', 'Solheim'),
      cue: null,
      certain: true,
    },
    {
      spans: [spanOf('first', 'whatever it takes,')],
      speaker: null,
      speakerWords: null,
      cue: null,
      certain: false,
    },
  ],
  line: spanOf(
    'second',
    'Ingrid Solheim, who now leads the Port Board, told the council on 7 April',
  ),
  summary: [spanOf('second', second[0]!), spanOf('first', first[4]!)],
  timeline: [
    moment(
      ['The ferries have run since 1974', 'since 1974'],
      '1974-01-01',
      '2025-03-12',
      'interval',
    ),
    moment(
      ['the Sound Alliance was founded on 3 May 1998', 'on 3 May 1998'],
      '1998-05-03',
      '1998-05-03',
      'day',
    ),
    moment(
      ['From 2019 to 2023 engineers drilled under the sound', 'From 2019 to 2023'],
      '2019-01-01',
      '2023-12-31',
      'interval',
    ),
    moment(['in June 2021 a drill was lost', 'in June 2021'], '2021-06-01', '2021-06-30', 'month'),
    moment([first[3]!, 'for some years'], '2021-06-30', null, 'vague'),
    moment(['Ingrid Solheim said on 12 March', 'on 12 March'], '2025-03-12', '2025-03-12', 'day'),
    moment(['told the council on 7 April', 'on 7 April'], '2025-04-07', '2025-04-07', 'day'),
    moment(['The tunnel is to be open by 2031', 'by 2031'], null, '2031-12-31', 'vague'),
  ],
};
