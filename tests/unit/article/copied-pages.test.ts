import { describe, expect, test } from 'vitest';
import type { Removal } from '../../../src/article/article.ts';
import { checkLiteral } from '../../../src/article/check-literal.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { paragraphsOf } from '../../support/read-article.ts';

/** A block of a page as it is copied, and what it is: '' for prose. */
type Line = readonly [Removal['reason'] | 'headline' | '', string];

interface Page {
  readonly site: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly lines: readonly Line[];
}

/** Invented stories in the clothes of known sites. */
const pages: readonly Page[] = [
  {
    site: 'AP',
    source: 'AP',
    published: '2025-03-04',
    lines: [
      ['section', 'World News'],
      ['headline', 'Harbor board closes the old pier in Lindhaven'],
      ['credit', '(AP Photo/Ola Brandt)'],
      ['byline', 'By MARA DOE and OLA BRANDT, Associated Press'],
      ['byline', 'Updated 3:04 PM GMT+9, March 4, 2025'],
      ['promotion', 'Share'],
      ['dateline', 'LINDHAVEN, Norway (AP) —'],
      ['', 'The harbor board closed the old pier on Monday.'],
      ['promotion', 'Advertisement'],
      ['', '“It will stay closed,” said Mara Lindt, the chief engineer.'],
      ['heading', 'What happens next'],
      ['', 'The board meets again in May.'],
      ['heading', '___'],
      ['byline', 'Associated Press writer Jon Roe in Oslo contributed to this report.'],
      ['promotion', 'Follow AP’s coverage of the oceans at https://apnews.com/hub/oceans'],
      [
        'notice',
        'The Associated Press receives support for its climate coverage from several foundations. AP is solely responsible for all content.',
      ],
      ['notice', '© 2025 The Associated Press. All rights reserved.'],
    ],
  },
  {
    site: 'Reuters',
    source: 'Reuters',
    published: '2025-01-24',
    lines: [
      ['headline', 'Calder Lines to buy Doe Shipping for $2 billion'],
      ['byline', 'By Ann Doe and Jon Roe'],
      ['byline', 'January 24, 2025 10:15 AM GMT+1 Updated 3 hours ago'],
      ['heading', 'Summary'],
      ['standfirst', 'Deal makes Calder the fourth-largest line.'],
      ['standfirst', 'Unions fear for 900 jobs'],
      ['dateline', 'OSLO/LONDON, Jan 24 (Reuters) -'],
      ['', 'Calder Lines said on Friday it would buy Doe Shipping.'],
      ['promotion', 'Advertisement · Scroll to continue'],
      ['', 'The price is a third above that of Thursday.'],
      ['promotion', 'Sign up here.'],
      ['byline', 'Reporting by Ann Doe in Oslo and Jon Roe in London; Editing by Lee Poe'],
      ['notice', 'Our Standards: The Thomson Reuters Trust Principles., opens new tab'],
    ],
  },
  {
    site: 'AFP',
    source: 'AFP',
    published: null,
    lines: [
      ['headline', 'Two held after fire on ferry'],
      ['dateline', 'Paris (AFP) –'],
      ['', 'Two men were held on Monday after a fire on a ferry, prosecutors said.'],
      ['', 'Nobody was hurt.'],
      ['notice', '© 2025 AFP'],
    ],
  },
  {
    site: 'Kyodo',
    source: 'Kyodo',
    published: '2025-01-24',
    lines: [
      ['headline', 'Bridge to island town reopens after quake'],
      ['byline', 'KYODO NEWS - Jan 24, 2025 - 18:20 | All, Japan'],
      ['', 'A bridge to an island town in Ishikawa reopened Friday, a year after a strong quake.'],
      ['', 'About 40 cars were waiting when the barrier rose.'],
      ['promotion', 'Related coverage:'],
      ['promotion', 'Island town counts its losses'],
      ['promotion', 'Will the ferries come back?'],
    ],
  },
  {
    site: 'BBC',
    source: 'BBC',
    published: null,
    lines: [
      ['headline', 'Village hall saved by £1 coin jar'],
      ['byline', 'Published 3 hours ago'],
      ['promotion', 'Share'],
      ['promotion', 'Save'],
      ['standfirst', 'Ann Doe'],
      ['byline', 'Political correspondent, BBC News'],
      ['credit', 'Image source, Getty Images'],
      ['caption', 'Image caption, The hall was built by farmers in 1911'],
      ['', 'A village hall has been saved after people filled a jar with coins.'],
      ['', '“I cried,” says Jo Roe, who runs the hall.'],
      ['promotion', 'More on this story'],
      ['promotion', 'Pub saved by its regulars'],
      ['promotion', 'Related internet links'],
      ['notice', 'The BBC is not responsible for the content of external sites.'],
    ],
  },
  {
    site: 'The Guardian',
    source: 'The Guardian',
    published: '2025-03-01',
    lines: [
      ['headline', 'Rowers find message in bottle after 60 years | Whitby | The Guardian'],
      ['standfirst', 'Letter from a nine-year-old had crossed the North Sea'],
      ['standfirst', 'Ann Doe in Whitby'],
      ['byline', 'Sat 1 Mar 2025 10.00 GMT'],
      ['byline', 'Last modified on Mon 3 Mar 2025 08.12 GMT'],
      ['', 'Two rowers have found a bottle that was thrown into the sea in 1965.'],
      ['caption', 'The bottle on the beach. Photograph: Jo Roe/Reuters'],
      ['', 'Its writer, now 69, said: “I had quite forgotten.”'],
      ['promotion', 'Explore more on these topics'],
      ['promotion', 'Reuse this content'],
      [
        'notice',
        'This article was amended on 3 March 2025. An earlier version said the bottle was blue.',
      ],
    ],
  },
  {
    site: 'NYT',
    source: 'The New York Times',
    published: '2025-01-24',
    lines: [
      ['headline', 'A Town Votes to Keep Its Clock Wrong'],
      ['promotion', 'Listen to this article'],
      ['byline', 'Listen · 4 min'],
      ['promotion', 'Share full article'],
      ['byline', 'By Ann Doe'],
      ['byline', 'Ann Doe reported from Lindhaven.'],
      ['byline', 'Jan. 24, 2025, 5:00 a.m. ET'],
      ['', 'The clock on the town hall has been seven minutes slow since 1974.'],
      ['promotion', 'SKIP ADVERTISEMENT'],
      ['', 'On Tuesday, the town voted to leave it so.'],
      ['byline', 'Jon Roe contributed reporting.'],
      ['byline', 'Ann Doe is a reporter covering the Nordic countries for The New York Times.'],
      [
        'notice',
        'A version of this article appears in print on Jan. 25, 2025, Section A, Page 4 of the New York edition.',
      ],
    ],
  },
  {
    site: 'CNN',
    source: 'CNN',
    published: '2025-01-24',
    lines: [
      ['headline', 'Gallery sells banana for a third time'],
      ['byline', 'By Ann Doe, CNN'],
      ['byline', '2 minute read'],
      ['byline', 'Published 10:32 AM EST, Fri January 24, 2025'],
      ['dateline', 'CNN —'],
      ['', 'A gallery in Lima has sold a banana for a third time.'],
      ['promotion', 'Related article'],
      ['promotion', 'What makes fruit art?'],
      ['', 'The buyer ate it.'],
      ['promotion', 'Sign up for CNN’s Wonder Theory science newsletter.'],
      ['promotion', 'Top stories'],
    ],
  },
  {
    site: 'NPR',
    source: 'NPR',
    published: '2025-01-24',
    lines: [
      ['section', 'Science'],
      ['headline', 'Crows hold a grudge for 17 years'],
      ['byline', 'January 24, 20255:00 AM ET'],
      ['byline', 'By Ann Doe'],
      ['byline', '3-Minute Listen'],
      ['credit', 'Jo Roe/AP'],
      ['credit', 'hide caption'],
      ['', 'A crow that was caught in 2006 still scolded the man’s mask in 2023.'],
      ['', 'Its young did the same.'],
      ['notice', 'Copyright 2025 NPR'],
    ],
  },
  {
    site: 'Al Jazeera',
    source: 'Al Jazeera',
    published: '2025-01-24',
    lines: [
      ['headline', 'Fishermen return to Gaza’s beach'],
      ['byline', 'By Ann Doe'],
      ['byline', 'Published On 24 Jan 202524 Jan 2025'],
      ['caption', 'A fisherman mends a net on Thursday [Jo Roe/Al Jazeera]'],
      ['dateline', 'Gaza City, Gaza Strip –'],
      ['', 'Before dawn, four boats lay on the sand.'],
      ['', 'By noon, they were gone.'],
      ['byline', 'Source: Al Jazeera'],
    ],
  },
  {
    site: 'DW',
    source: 'DW',
    published: '2025-01-24',
    lines: [
      ['headline', 'Court stops mine under village | DW'],
      ['byline', '24.01.2025'],
      ['standfirst', 'Judges said the permit had been void from the start'],
      ['credit', 'Image: Jo Roe/dpa/picture alliance'],
      ['', 'A court in Leipzig has stopped a mine under a village of 80 people.'],
      [
        'notice',
        'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
      ],
      ['', 'The company said it would appeal.'],
    ],
  },
  {
    site: 'a local paper',
    source: 'The Lindhaven Gazette',
    published: '2025-01-24',
    lines: [
      ['headline', 'Mayor loses her dog, finds two'],
      [
        'notice',
        'We use cookies and similar technologies to give you the best experience. By continuing you accept our cookies.',
      ],
      ['notice', 'Accept all'],
      ['byline', 'By Ann Doe, staff writer'],
      ['byline', 'Posted: January 24, 2025'],
      ['', 'Mayor Jo Roe lost her dog on Sunday and found two on Monday.'],
      ['credit', 'Photo by Jon Poe'],
      ['', '“One of them is mine,” she said.'],
      ['byline', 'Ann Doe covers city hall for The Gazette. Contact her at ann@gazette.example.'],
      ['promotion', 'Got a story? Email the newsroom at news@gazette.example.'],
      ['promotion', '#dogs #mayor'],
      ['counter', '12 Comments'],
      ['promotion', 'Join the conversation'],
      ['notice', 'Copyright © 2025, The Lindhaven Gazette'],
    ],
  },
];

function write({ lines }: Page): string {
  const blocks = lines.map(([part, text], at) => {
    if (lines[at - 1]?.[0] === 'dateline') return '';
    return part === 'dateline' ? `${text} ${lines[at + 1]?.[1] ?? ''}` : text;
  });
  // The list under "Summary" is one of bullets.
  const isPoint = (at: number): boolean =>
    lines.slice(0, at).some(([, text]) => text === 'Summary');
  return blocks
    .map((block, at) => (lines[at]?.[0] === 'standfirst' && isPoint(at) ? `- ${block}` : block))
    .filter((block) => block !== '')
    .join('\n\n');
}

const textsOf = (page: Page, part: Line[0]): string[] =>
  page.lines.filter(([each]) => each === part).map(([, text]) => text);

describe.each(pages)('a page copied from $site', (page) => {
  const source = write(page);
  const article = parseArticle(source, { id: 'a' });

  test('keeps its prose, all of it and nothing else', () => {
    expect(paragraphsOf(article)).toEqual(textsOf(page, ''));
  });

  test('has its headline, source and date', () => {
    const [headline = ''] = textsOf(page, 'headline');
    expect(article.headline).toBe(headline.split(' | ')[0]);
    expect(article.source).toBe(page.source);
    expect(article.published?.date ?? null).toBe(page.published);
  });

  test('tells what was removed and why', () => {
    const removed = new Set(article.removed.map(({ text, reason }) => `${reason}: ${text}`));
    const expected = page.lines
      .filter(([part, text]) => part !== '' && part !== 'headline' && text !== '___')
      .filter(([part]) => part !== 'caption')
      .map(([part, text]) => `${part}: ${text}`);
    expect(expected.filter((line) => !removed.has(line))).toEqual([]);
  });

  test('is literal in all it keeps', () => {
    for (const [sentence, { text }] of article.sentences.entries()) {
      const span = { article: 'a', sentence, start: 0, end: text.length };
      expect(checkLiteral(article, source, span)).toBeNull();
    }
  });
});
