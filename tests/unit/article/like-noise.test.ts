/** Sentences of a story that look like what sites put around one: each must stay. */
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { paragraphsOf } from '../../support/read-article.ts';

const headline = 'Harbour board closes the old pier in Lindhaven';
const first = 'The harbour board closed the old pier for good on Monday.';
const second = 'It will stay closed, the engineer said.';
const last = 'The fishers have gone to the ferry quay.';

function clean(...blocks: readonly string[]): string[] {
  return paragraphsOf(parseArticle([headline, ...blocks].join('\n\n'), { id: 'a' }));
}

describe('a sentence that begins or ends like noise stays', () => {
  test.each([
    'Subscribers to the service pay £4 a month.',
    'Join our union, she told the workers, and our pay will rise.',
    'Follow the advice of our doctors and nurses here, she said.',
    'Register now, the clerk said, or lose your vote.',
    'Read now, the letter seems a warning.',
    'Learn more, earn more, she told her sons.',
    'Editors’ notes and letters were burned.',
    'Because of an editing error, the film lost its last scene, she said.',
    'An earlier version of this story had ended with a wedding, the novelist said.',
    'A correction was made on the chart by hand.',
    'Attendance fell by half after the war.',
    'The dead were Ann Doe, 41; Jon Roe, 12; Lee Poe, 3; Al Coe, 9.',
    'The new cabinet: Ann Doe, finance; Jon Roe, defence; Lee Poe, health.',
    'Goals were what they lacked: none in May, one in June.',
    'In short: the board had no choice.',
    'Key points of the plan were dropped in May.',
    'What’s next?',
    'Ann Doe reported from Lindhaven for the Gazette until her death in May.',
    'AP journalists reported hearing two blasts near the pier.',
    'AFP journalists saw smoke over the pier.',
    'Getty Images said it would appeal.',
    'With files in hand, she walked to the court.',
    'Heard on the street was one word.',
    'About the author little is known.',
    'Posted to the front in 2023, he wrote home daily.',
    'Image is everything, said the agent.',
    'Comments like these help nobody.',
    'View from the pier: nothing but fog.',
    'When we learn of a mistake, we pay, the bank said.',
    'Reach for the rope, he told her.',
    'For the record, the pier was built in 1931.',
    'Updates to the law came in March 2025, and they were welcome.',
    'Techcrunch events draw thousands to the port each year.',
    'An article in the Gazette misstated his age, and he sued.',
    'The story that he told misstated the sums.',
    'Sign up and you are lost, the old men say.',
    'Download speeds fell to our lowest since May, the firm said.',
    'Support for the plan fell to a third.',
    'Correction of the charts took nine years.',
    'An update: the pier was sold in June.',
    'The crew: two brothers, a cook and a boy of nine.',
    'Starting from nothing: that was how Lind, Brandt, Strand and Hall told it.',
    'Replacements: that is all they asked for.',
    'Update the chart, the pilot told him on March 4, 2025, or we sink.',
    'Published accounts of the case differ.',
    'More than 20 stories on the pier were found at the archive.',
    'Sent off to school at six, he never saw the sea.',
    'Tags on the nets showed where they came from.',
    'Who reads our letters?',
    'Topics ranged from the pier to the price of cod.',
  ])('%s', (sentence) => {
    expect(clean(first, second, sentence, last)).toEqual([first, second, sentence, last]);
    expect(clean(first, second, last, sentence)).toEqual([first, second, last, sentence]);
  });
});

describe('the first sentences stay', () => {
  test.each([
    ['above a credit', [first, 'Photo by Jon Poe', second, last]],
    ['above a writer’s name at the end', [first, second, last, 'By Jo Roe']],
    ['above times of a live blog', [first, '9:14 a.m.', second, '8:10 a.m.', last]],
    ['above the writers of a live blog', [first, 'By Jo Roe', second, 'By Lee Poe', last]],
    ['when there is one paragraph below the byline', [first, 'By Jo Roe', second]],
    ['under a label that has no points', ['In short:', first, second, last]],
    ['when they are questions', ['Will it stay?', 'By Jo Roe', 'What’s next?']],
  ])('%s', (_, blocks) => {
    const prose = blocks.filter((block) => /[.?]$/.test(block) && !/^\d/.test(block));
    expect(clean(...blocks)).toEqual(prose);
  });
});
