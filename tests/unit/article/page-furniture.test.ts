/** Single lines that sites put around an article, beside prose and headlines that look like them. */
import { describe, expect, test } from 'vitest';
import type { Removal } from '../../../src/article/article.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { paragraphsOf } from '../../support/read-article.ts';

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
    ['Pier closes today | Local news | AP News', 'Pier closes today', 'AP'],
    ['Pier closes today - BBC News', 'Pier closes today', 'BBC'],
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
