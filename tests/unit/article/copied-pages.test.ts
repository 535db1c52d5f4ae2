import { describe, expect, test } from 'vitest';
import type { Article, Removal } from '../../../src/article/article.ts';
import { checkLiteral } from '../../../src/article/check-literal.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';

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
    source: 'KYODO NEWS',
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
    source: 'BBC News',
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

function paragraphsOf(article: Article): string[] {
  const paragraphs: string[] = [];
  for (const { paragraph, text } of article.sentences) {
    const before = paragraphs[paragraph];
    paragraphs[paragraph] = before === undefined ? text : `${before} ${text}`;
  }
  return paragraphs;
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

describe('what a page says of itself, wherever it stands', () => {
  const prose = ['They met at the pier on Sunday.', 'Then they left.'];

  test.each([
    ['breadcrumbs', ['Home / Middle East', 'Pier stays open', ...prose]],
    [
      'a note on an interview',
      ['Pier stays open', ...prose, 'This interview has been edited for length.'],
    ],
    ['the end of a live blog', ['Pier stays open', 'This live blog is now closed.', ...prose]],
    [
      'an agency without brackets',
      ['Pier stays open', `OSLO, Feb. 20, Kyodo - ${prose[0]}`, ...prose.slice(1)],
    ],
  ])('%s is no part of the article', (_, blocks) => {
    const article = parseArticle(blocks.join('\n\n'), { id: 'a' });
    expect(article.headline).toBe('Pier stays open');
    expect(paragraphsOf(article)).toEqual(prose);
  });

  test('the company in the copyright notice stands for its paper', () => {
    const notice = '© 2025 Guardian News & Media Limited or its affiliated companies.';
    const article = parseArticle(['Pier stays open', ...prose, notice].join('\n\n'), { id: 'a' });
    expect(article.source).toBe('The Guardian');
  });

  test('the last line of an obituary is prose without its full stop', () => {
    const life = 'Ann Doe, weaver, born 3 May 1941; died 4 June 2025';
    const article = parseArticle(['Ann Doe obituary', ...prose, life].join('\n\n'), { id: 'a' });
    expect(paragraphsOf(article)).toEqual([...prose, life]);
  });
});

describe('whole sentences that are no part of the article go', () => {
  test.each<[Removal['reason'], string]>([
    ['promotion', 'Add AP News as your preferred source to see more of our stories on Google.'],
    ['promotion', 'Watch the video above for more.'],
    ['promotion', 'Follow BBC South on Facebook, on X, or on Instagram.'],
    ['promotion', 'Do you have a story suggestion for Lindhaven?'],
    ['promotion', 'Thank you for your patience while we verify access.'],
    ['promotion', 'Get the day’s stories in your inbox with our newsletter.'],
    ['promotion', 'Ann Doe can be reached at ann@gazette.example.'],
    ['promotion', 'Have you been affected by the closure? Get in touch with us.'],
    ['notice', 'If you have been affected by this story, the BBC Action Line can help.'],
    ['notice', 'In the UK, Samaritans can be contacted on freephone 116 123.'],
    ['notice', 'This article was originally published on The Conversation.'],
    ['notice', 'This story has been corrected to show that the pier is 90 years old.'],
    ['notice', 'This is a breaking news story and will be updated.'],
    ['notice', 'This article contains content provided by X. We ask for your permission first.'],
    ['notice', 'The views expressed in this article are the author’s own.'],
    ['byline', '(Reporting by Ann Doe; Editing by Jon Roe)'],
    ['byline', 'CNN’s Ann Doe and Jon Roe contributed to this report.'],
    ['caption', 'Item 1 of 3 A man looks at the pier, in Lindhaven, March 4, 2025. REUTERS/Jo Roe'],
    [
      'caption',
      '[2/3]Boats lie below the pier. REUTERS/Jo Roe Purchase Licensing Rights, opens new tab',
    ],
    ['credit', 'Jo Roe/AFP/Getty Images'],
    ['counter', 'Read 120 comments'],
  ])('%s: %s', (reason, noise) => {
    const paragraphs = ['They met at the pier on Sunday.', 'Then they left.'];
    const source = ['Pier stays open', ...paragraphs, noise].join('\n\n');
    const article = parseArticle(source, { id: 'a' });
    expect(paragraphsOf(article)).toEqual(paragraphs);
    expect(article.removed.map((removal) => removal.reason)).toContain(reason);
  });
});

describe('prose beside furniture stays', () => {
  const opening = 'They met at the pier on Sunday.';

  test.each([
    ['a short quotation after a label', ['Read more', '“It is over,” Lind said. “Go home.”']],
    ['a remark in brackets with a stroke', ['She left. (It was an either/or Question for her.)']],
    ['a sentence after a list of links', ['Related', 'Pier reopens', 'The talks go on in May.']],
  ])('%s', (_, blocks) => {
    const source = ['Pier stays open', opening, ...blocks].join('\n\n');
    const paragraphs = paragraphsOf(parseArticle(source, { id: 'a' }));
    expect(paragraphs).toEqual([opening, blocks.at(-1)]);
  });

  test('a list of points that is all there is', () => {
    const points = ['The pier is closed.', 'It will be mended in May.'];
    const source = `Pier closed\n\nKey points\n\n${points.map((text) => `- ${text}`).join('\n')}`;
    expect(paragraphsOf(parseArticle(source, { id: 'a' }))).toEqual(points);
  });

  test.each([
    ['Pier closes | The Harbour Gazette', 'Pier closes', 'The Harbour Gazette'],
    ['Pier closes today | Local news | AP News', 'Pier closes today', 'AP News'],
    ['Pier closes today - BBC News', 'Pier closes today', 'BBC News'],
    ['The pier must stay | Mara Lindt', 'The pier must stay | Mara Lindt', null],
    ['Harbour 2 - Rovers 1', 'Harbour 2 - Rovers 1', null],
  ])('the headline of "%s" is "%s", its source %s', (written, headline, source) => {
    const article = parseArticle([written, opening].join('\n\n'), { id: 'a' });
    expect(article).toMatchObject({ headline, source });
  });
});

describe('prose that begins like furniture stays', () => {
  test.each([
    'Published in 1998, the book sold four million copies.',
    'Updated figures showed a fall of 3 percent on Monday.',
    'By Friday, 12 of the 14 bridges were closed.',
    'More than 500 people signed at www.pier.example/ban in a day.',
    'A previous report by the ministry found the same in 2019.',
    'An earlier version of the bill had named no sum.',
    'Photos, letters and a watch were seized at the house.',
    'Credit-card debt rose to $1.2 trillion in May.',
    'Support our pilots, said a banner on the hangar.',
    'Like our grandparents, they sold eggs.',
    'A Reuters/Ipsos poll of 1,004 adults gave him 41 percent.',
    'Four in ten agreed, according to a Reuters/Ipsos poll.',
    'Share prices fell and then rose.',
    'Related charges were dropped in June.',
    'Copyright law was changed on Monday.',
    'This report was published by the ministry in May.',
    'Correction officers went home at noon.',
    'Follow the money, the judge told them.',
    'Ann Lind is a baker and covers her loaves with seeds.',
    'Contact with the crew was lost at 9:14 a.m.',
    'Get the vote out, she told them, or go home.',
    'Watch out for the step, said a sign.',
    'Advertisement sales fell by half.',
    'Picture by picture, the gallery was emptied.',
    'Reporters asked whether the story was true.',
    'See you in May, he wrote.',
    'What do you think will happen next?',
    '“Read more,” he told the class.',
    'Live music is back in the square.',
    'Everyone in the town, it seems, has a plan for the pier [and for the money].',
  ])('%s', (sentence) => {
    const paragraphs = ['They met at the pier on Sunday.', sentence, 'Then they left the pier.'];
    const article = parseArticle(['Pier stays open', ...paragraphs].join('\n\n'), { id: 'a' });
    expect(paragraphsOf(article)).toEqual(paragraphs);
  });
});

describe('a headline that begins like furniture is one', () => {
  test.each([
    'Updated map shows where the pier may go',
    'Read more books, teachers tell parliament',
    'Live: rail strike shuts the north',
    'Video from the bridge shows the last bus',
    'NASA photo shows lost island',
    'Source of the Lind is found under a car park',
    'Lind: ‘We will not leave this pier.’',
    'New tolls may reach the U.S.',
  ])('%s', (headline) => {
    const source = [headline, 'They met on Sunday.', 'Then they left.'].join('\n\n');
    expect(parseArticle(source, { id: 'a' }).headline).toBe(headline);
  });
});
