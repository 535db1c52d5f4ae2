/** What a careful reader would write on a calendar beside a sentence of a paper of 14 May 2025, a Wednesday. */
import { describe, expect, test } from 'vitest';
import { readDates } from './read-dates.ts';

const published = '2025-05-14';

type Row = readonly [sentence: string, ...expected: string[]];

const days: readonly Row[] = [
  ['The mayor resigned on Tuesday.', '2025-05-13 day'],
  ['The mayor will resign on Tuesday.', '2025-05-20 day'],
  ['On Monday, Mara Lindt will open two fairs.', '2025-05-19 day'],
  ['By Monday night, the mayor had gone.', '2025-05-12 day'],
  ['He is speaking Thursday in Merton and could draw a crowd.', '2025-05-15 day'],
  ['The mayor resigned Wednesday.', '2025-05-14 day'],
  ['The board meets Thursday to choose a new chair.', '2025-05-15 day'],
  ['The strike appeared to begin Thursday.', '2025-05-08 day'],
  ['The strike is to begin Thursday.', '2025-05-15 day'],
  ['The trial is set to open on Monday.', '2025-05-19 day'],
  ['A hearing is scheduled for Friday.', '2025-05-16 day'],
  ['A hearing scheduled for Friday will be held behind closed doors.', '2025-05-16 day'],
  ['Police arrested two men on Monday night.', '2025-05-12 day'],
  ['The shop closed early Saturday.', '2025-05-10 day'],
  ['The final takes place on Saturday.', '2025-05-17 day'],
  ['The council meets next Tuesday.', '2025-05-20 day'],
  ['The judge told jurors they would not sit on Friday.', '2025-05-16 day'],
  ['The mayor would not say on Friday what he knew.', '2025-05-09 day'],
  ['The trial continues on Monday.', '2025-05-19 day'],
  ['Ashcombe host Merton on Sunday.', '2025-05-18 day'],
  ['She is getting married on Saturday.', '2025-05-17 day'],
  ['Talks that had been planned for Friday were called off.', '2025-05-16 day'],
  ['Most homes should have power back by Sunday night.', '2025-05-18 day'],
  ['Tuesday’s outcome is unlikely to please those who will vote next.', '2025-05-13 day'],
  ['Friday’s vote will be close.', '2025-05-16 day'],
  ['The fight went on ahead of voting Friday.', '2025-05-16 day'],
  ['His announcement Tuesday could fuel their anger.', '2025-05-13 day'],
  ['They know where they need to be voting Thursday night.', '2025-05-15 day'],
  ['The film could hit the town’s screens Monday.', '2025-05-19 day'],
  ['The mayor may face anger when he speaks later Tuesday.', '2025-05-13 day'],
  ['By late Sunday the plan had been dropped.', '2025-05-11 day'],
  ['The mayor was to open the fair on Wednesday.', '2025-05-14 day'],
  ['The fair will open this Friday.', '2025-05-16 day'],
  ['The fair opened this past Saturday.', '2025-05-10 day'],
  ['The bridge was shut on Wednesday last week.', '2025-05-07 day'],
  ['The bridge will be shut on Monday of next week.', '2025-05-19 day'],
  ['The mayor told reporters Tuesday that the bridge will open.', '2025-05-13 day'],
  ['The mayor said the bridge would open on Thursday.', '2025-05-15 day'],
  ['He was going to sail home on Monday, his brother said.', '2025-05-12 day'],
  ['Boats left the harbour yesterday.', '2025-05-13 day'],
  ['Boats will leave the harbour tomorrow morning.', '2025-05-15 day'],
  ['The mayor resigned this morning.', '2025-05-14 day'],
  ['The storm struck the pier last night.', '2025-05-13 day'],
  ['The mayor resigned earlier today.', '2025-05-14 day'],
  ['The council will vote later today.', '2025-05-14 day'],
  ['Three boats sank four days ago.', '2025-05-10 day'],
  ['The two sides spoke ahead of Friday’s vote.', '2025-05-16 day'],
  ['The storm came ashore Tuesday (May 13) near the pier.', '2025-05-13 day'],
  ['Papers were due to be filed by April 15.', '2025-04-15 day'],
  ['The court released him on May 2.', '2025-05-02 day'],
  ['The court released him on 2 May.', '2025-05-02 day'],
  ['The town votes June 7.', '2025-06-07 day'],
  ['She challenged the mayor to debate her on June 14.', '2025-06-14 day'],
  ['The museum was opened on Nov. 5.', '2024-11-05 day'],
  ['The museum will open on Jan. 9.', '2026-01-09 day'],
  ['The ferry sank on Dec. 24, 1999.', '1999-12-24 day'],
  ['The ferry sank on Christmas Day.', '2024-12-25 day'],
  ['The museum will open on New Year’s Day.', '2026-01-01 day'],
  ['The ferry sank on 2024-11-30 in calm water.', '2024-11-30 day'],
  [
    'The ferry sank on March 3. The next day, divers found the wreck.',
    '2025-03-03 day',
    '2025-03-04 day',
  ],
  ['Divers were in the water until yesterday.', '2025-05-13 day'],
];

const intervals: readonly Row[] = [
  ['The storm lasted from Feb. 3-5.', '2025-02-03/2025-02-05 interval'],
  ['The pier was shut July 30-Aug. 14.', '2024-07-30/2024-08-14 interval'],
  ['The pier was shut July 30-Aug. 14 of last year.', '2024-07-30/2024-08-14 interval'],
  ['The pier was shut Feb. 14-15, 1895.', '1895-02-14/1895-02-15 interval'],
  ['The poll was taken from April 27 to May 2.', '2025-04-27/2025-05-02 interval'],
  ['The vote is to be held from November 20 to December 11.', '2025-11-20/2025-12-11 interval'],
  ['The pier was shut between 3 and 9 March.', '2025-03-03/2025-03-09 interval'],
  ['The pier was shut between March and May 2019.', '2019-03-01/2019-05-31 interval'],
  ['The pier was shut between November and January.', '2024-11-01/2025-01-31 interval'],
  ['The pier will be shut from June to August.', '2025-06-01/2025-08-31 interval'],
  ['The pier was shut from 2009 through the beginning of 2013.', '2009-01-01/2013-12-31 interval'],
  ['The pier was shut between October 2018 and March 2024.', '2018-10-01/2024-03-31 interval'],
  ['The pier was shut between 2009 and 2013.', '2009-01-01/2013-12-31 interval'],
  ['She led the board in 2014-16.', '2014-01-01/2016-12-31 interval'],
  ['The council will decide by the end of the year.', '2025-05-14/2025-12-31 interval'],
  ['The council will decide by the end of June.', '2025-05-14/2025-06-30 interval'],
  ['The council will decide by July 31.', '2025-07-31 day'],
  ['The council will decide by Friday.', '2025-05-16 day'],
  ['The pier will stay shut until September.', '2025-05-14/2025-09-30 interval'],
  ['The pier will stay shut until 2027.', '2025-05-14/2027-12-31 interval'],
  ['The pier will not open until September.', '2025-09-01/2025-09-30 month'],
  ['The pier will be shut through Monday.', '2025-05-14/2025-05-19 interval'],
  ['The pier has been shut since Sunday.', '2025-05-11/2025-05-14 interval'],
  ['The pier has been shut since March.', '2025-03-01/2025-05-14 interval'],
  ['The pier has been shut since 2019.', '2019-01-01/2025-05-14 interval'],
  ['The pier was built before 1900.', '?/1899-12-31 interval'],
  ['The firm will report fourth quarter earnings.', '2024-10-01/2024-12-31 interval'],
  ['Sales fell in the first quarter.', '2025-01-01/2025-03-31 interval'],
  ['Sales will fall in the third quarter.', '2025-07-01/2025-09-30 interval'],
  ['Sales fell in the fourth quarter of 2023.', '2023-10-01/2023-12-31 interval'],
  ['Sales fell in the first half of last year.', '2024-01-01/2024-06-30 interval'],
  ['Sales will rise in the second half of the year.', '2025-07-01/2025-12-31 interval'],
  ['The crew has been at sea for three weeks.', '2025-04-23/2025-05-14 interval'],
  ['Sales will recover in the second half.', '2025-07-01/2025-12-31 interval'],
  ['Four boats sank over the past decade.', '2015-05-14/2025-05-14 interval'],
  ['Four boats sank over the past three weeks.', '2025-04-23/2025-05-14 interval'],
  ['Four boats will be built over the next two years.', '2025-05-14/2027-05-14 interval'],
  ['The pier fell apart in the 1990s.', '1990-01-01/1999-12-31 interval'],
  ['The pier fell apart in the early ’90s.', '1990-01-01/1999-12-31 vague'],
  ['Two boats sank over the weekend.', '2025-05-10/2025-05-11 interval'],
  ['Two boats will race this weekend.', '2025-05-17/2025-05-18 interval'],
];

const stretches: readonly Row[] = [
  ['The mayor resigned last week.', '2025-05-05/2025-05-11 week'],
  ['The council will decide by the end of next week.', '2025-05-19/2025-05-25 week'],
  ['The mayor will resign next week.', '2025-05-19/2025-05-25 week'],
  ['The mayor resigned this week.', '2025-05-12/2025-05-14 week'],
  ['The mayor resigned earlier this week.', '2025-05-12/2025-05-14 week'],
  ['The mayor will resign later this week.', '2025-05-14/2025-05-18 week'],
  ['The mayor resigned two weeks ago.', '2025-04-28/2025-05-04 week'],
  ['The mayor resigned last month.', '2025-04-01/2025-04-30 month'],
  ['The mayor will resign next month.', '2025-06-01/2025-06-30 month'],
  ['The mayor resigned in March.', '2025-03-01/2025-03-31 month'],
  ['The mayor resigned in late March.', '2025-03-01/2025-03-31 month'],
  [
    'Since announcing in October that she would go, the mayor has been calm.',
    '2024-10-01/2024-10-31 month',
  ],
  ['The mayor resigned in October.', '2024-10-01/2024-10-31 month'],
  ['In August, the house plans to print her letters.', '2025-08-01/2025-08-31 month'],
  ['The mayor thinks they’ll be ready in October.', '2025-10-01/2025-10-31 month'],
  ['They will turn their backs on her at a contested vote in July.', '2025-07-01/2025-07-31 month'],
  ['The mayor will resign in October.', '2025-10-01/2025-10-31 month'],
  ['The mayor will resign in early March.', '2026-03-01/2026-03-31 month'],
  ['The mayor resigned in March 2019.', '2019-03-01/2019-03-31 month'],
  ['The mayor resigned in March of last year.', '2024-03-01/2024-03-31 month'],
  ['The mayor resigned last November.', '2024-11-01/2024-11-30 month'],
  ['The mayor resigned six months ago.', '2024-11-01/2024-11-30 month'],
  ['The town said no in a December referendum.', '2024-12-01/2024-12-31 month'],
  [
    'In March 2019 she took office. In May she left it.',
    '2019-03-01/2019-03-31 month',
    '2019-05-01/2019-05-31 month',
  ],
  [
    'She took office in 2019. In June of that year she left it.',
    '2019-01-01/2019-12-31 year',
    '2019-06-01/2019-06-30 month',
  ],
  ['The mayor resigned last year.', '2024-01-01/2024-12-31 year'],
  ['The mayor won last year’s election.', '2024-01-01/2024-12-31 year'],
  ['The mayor will retire next year.', '2026-01-01/2026-12-31 year'],
  ['The mayor took office in 2011.', '2011-01-01/2011-12-31 year'],
  ['The mayor took office three years ago.', '2022-01-01/2022-12-31 year'],
  ['The mayor took office seventeen years ago.', '2008-01-01/2008-12-31 year'],
  ['The mayor wrote a 2011 report about the pier.', '2011-01-01/2011-12-31 year'],
  ['The mayor resigned earlier this year.', '2025-01-01/2025-05-14 year'],
  ['The mayor will resign later this year.', '2025-05-14/2025-12-31 year'],
  ['The mayor will resign this summer.', '2025-06-01/2025-08-31 season'],
  ['The mayor resigned last summer.', '2024-06-01/2024-08-31 season'],
  ['The mayor resigned in the fall.', '2024-09-01/2024-11-30 season'],
  ['The mayor will resign in the fall.', '2025-09-01/2025-11-30 season'],
  ['The mayor resigned in the spring of 2014.', '2014-03-01/2014-05-31 season'],
];

const vague: readonly Row[] = [
  ['The mayor recently resigned.', '?/2025-05-14 vague'],
  ['Four boats sank in recent weeks.', '?/2025-05-14 vague'],
  ['Four boats sank in the past few days.', '?/2025-05-14 vague'],
  ['The mayor resigned several weeks ago.', '?/2025-05-14 vague'],
  ['The mayor resigned years ago.', '?/2025-05-14 vague'],
  ['The mayor took office nearly a decade ago.', '?/2025-05-14 vague'],
  ['The mayor took office about ten years ago.', '?/2025-05-14 vague'],
  ['The ferry sank overnight.', '2025-05-13/2025-05-14 vague'],
  ['The mayor will resign in the coming weeks.', '2025-05-14/2025-07-31 vague'],
  ['The mayor will resign in the coming days.', '2025-05-14/2025-06-30 vague'],
  ['The mayor will resign in the weeks ahead.', '2025-05-14/2025-07-31 vague'],
];

const open: readonly Row[] = [
  ['Money was set aside in fiscal 2025.', 'words'],
  ['Money was set aside for the 2025 fiscal year.', 'words'],
  ['The fair is in October.', 'words'],
  ['The hall is open on Monday.', 'words'],
  ['The mayor was to open the fair on Monday.', 'words'],
  ['She had been scheduled to speak on Monday.', 'words'],
  ['It is important to defeat the plan in November.', 'words'],
  ['A lead does not translate into a victory in November.', 'words'],
  ['He said that he prizes honesty and winning the hall in November.', 'words'],
  ['He shook hands and urged them to vote Friday.', 'words'],
  ['She barely qualified for Friday’s debate.', 'words'],
  ['Their plans for winning in November are in doubt.', 'words'],
  ['The two have joined hands for the fight over the pier in the fall.', 'words'],
  ['The chair held on to his post through the September election.', 'words'],
  ['It was built after World War II.', 'words'],
  ['The mayor fell ill a week after the vote.', 'words'],
  ['The ferry sank days before the storm.', 'words'],
  ['The mayor resigned last April.', 'words'],
  [
    'She took office in 2019 and moved house in 2020. In June the first boats came, after two bad years at sea.',
    '2019-01-01/2019-12-31 year',
    '2020-01-01/2020-12-31 year',
    '2020-06-01/2020-06-30 month',
  ],
];

const nothing: readonly string[] = [
  'He has been jailed for three years.',
  'The boats come back week after week.',
  'The last year of a mayor is the quietest.',
  'Merton scored twice in the second half.',
  'The shop is closed every Monday.',
  'The shop never opens on a Friday.',
  'The Sunday Times has a new editor.',
  'He wrote for the Saturday Evening Post and hated it.',
  'Shoppers fought over toasters on Black Friday.',
  'The first Monday of a month is a day for sirens.',
  'Most boats today are made of plastic.',
  'Asked why, he said that many people today work at night.',
  'The poll of 2047 registered voters was taken by phone.',
  'The ship carried 2016 passengers and 1950 tons of coal.',
  'The tradition is 2000 years old.',
  'She ran a three-week course for 12 months of pay.',
  'He scored 12 points in the fourth quarter of the game.',
  'She may march with April Jones in a long august line.',
  'The film 1917 is about two soldiers.',
  'He lives at 1984 Harbour Street.',
  'Room 2012 was empty.',
];

describe('on Wednesday 14 May 2025', () => {
  test.each(
    [...days, ...intervals, ...stretches, ...vague, ...open].map(([sentence, ...expected]) => ({
      sentence,
      expected,
    })),
  )('$sentence', ({ sentence, expected }) => {
    expect(readDates(sentence, published)).toEqual(expected);
  });

  test.each(nothing)('no date is read into "%s"', (sentence) => {
    expect(readDates(sentence, published)).toEqual([]);
  });
});

describe('at the turn of a year', () => {
  test.each([
    ['2015-12-31', 'All letters are supposed to be made public by Jan. 29.', '2016-01-29 day'],
    [
      '2015-12-31',
      'A judge ordered releases beginning in June and ending next month.',
      '2015-06-01/2015-06-30 month',
      '2016-01-01/2016-01-31 month',
    ],
    ['2016-01-02', 'The pier was shut on Dec. 30.', '2015-12-30 day'],
    ['2016-01-02', 'The pier was shut in December.', '2015-12-01/2015-12-31 month'],
    ['2016-01-02', 'The pier was shut last winter.', '2014-12-01/2015-02-28 season'],
    ['2015-12-30', 'The pier will be shut on Jan. 2.', '2016-01-02 day'],
    ['2016-01-01', 'The pier was shut yesterday.', '2015-12-31 day'],
    ['2016-03-01', 'The pier was shut last Monday.', '2016-02-29 day'],
    ['2016-04-09', 'The pier was shut last weekend.', '2016-04-02/2016-04-03 interval'],
  ])('%s: %s', (published, sentence, ...expected) => {
    expect(readDates(sentence, published)).toEqual(expected);
  });
});

test.each([
  'The mayor resigned on Tuesday.',
  'The mayor resigned last month.',
  'The mayor will resign this summer.',
  'The mayor resigned on March 3.',
  'The mayor resigned two weeks ago.',
  'The mayor will resign in the coming weeks.',
  'The mayor will resign by the end of the year.',
])('without a day of publication nothing is resolved in "%s"', (sentence) => {
  expect(readDates(sentence)).toEqual(['words']);
});

test.each([
  ['The mayor resigned in 2019.', '2019-01-01/2019-12-31 year'],
  ['The mayor resigned on 3 March 2019.', '2019-03-03 day'],
  ['The pier was shut from 2009 to 2013.', '2009-01-01/2013-12-31 interval'],
])('without a day of publication what names its year is resolved in "%s"', (sentence, expected) => {
  expect(readDates(sentence)).toEqual([expected]);
});
