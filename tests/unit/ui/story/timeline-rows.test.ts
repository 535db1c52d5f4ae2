import { describe, expect, test } from 'vitest';
import type { Moment, Precision } from '../../../../src/knowledge/story.ts';
import { drawTimeline } from '../../../../src/ui/story/timeline-rows.ts';

/** In a sentence of its own, unless it is given one. */
function moment(
  from: string | null,
  to: string | null,
  precision: Precision = 'interval',
  [sentence, start]: readonly [number, number] = [Number((from ?? to)?.replaceAll('-', '')), 0],
): Moment {
  const span = { article: 'a', sentence, start: 0, end: 40 };
  return { span, words: { ...span, start, end: start + 4 }, from, to, precision };
}
const day = (date: string) => moment(date, date, 'day');

const marks = (...timeline: Moment[]) => drawTimeline(timeline).map(({ mark }) => mark);
const parts = (...timeline: Moment[]) =>
  drawTimeline(timeline).map(({ lanes }) => lanes.map((stretch) => stretch?.part ?? null));

describe('the marks of a timeline', () => {
  test('tell a day, a period, a date that is not exact and one that is not known apart', () => {
    expect(
      marks(
        day('2024-01-05'),
        moment('2024-02-01', '2024-02-29', 'month'),
        moment(null, '2024-03-14', 'vague'),
        moment(null, null, 'words'),
      ),
    ).toEqual(['day', 'period', 'vague', 'none']);
  });

  test('say on which side a vague date is open', () => {
    const rows = drawTimeline([
      moment(null, '2024-03-14', 'vague'),
      moment('2024-03-14', null, 'vague'),
      day('2024-03-15'),
    ]);
    expect(rows.map(({ opens }) => opens)).toEqual(['before', 'after', null]);
  });
});

describe('the bar of a period', () => {
  test('goes on beside all rows that begin within it, and ends where the last begins or after it', () => {
    expect(
      parts(
        moment('2024-01-01', '2024-01-31'),
        day('2024-01-05'),
        day('2024-01-20'),
        day('2024-02-01'),
      ),
    ).toEqual([['start'], ['through'], ['end'], [null]]);
    expect(parts(moment('2024-01-01', '2024-01-20'), day('2024-01-20'))).toEqual([
      ['start'],
      ['meet'],
    ]);
    expect(parts(moment('2024-01-01', '2024-01-20'), day('2024-03-01'))).toEqual([
      ['whole'],
      [null],
    ]);
  });

  test('stands beside those that it overlaps, and takes a lane again that is free', () => {
    expect(
      parts(
        moment('2019-01-01', '2023-12-31'),
        moment('2021-06-01', '2021-06-30'),
        day('2022-01-01'),
        moment('2023-01-01', '2023-02-01'),
      ),
    ).toEqual([
      ['start', null],
      ['through', 'whole'],
      ['through', null],
      ['end', 'whole'],
    ]);
  });

  test('is left out where three are drawn already', () => {
    const rows = drawTimeline(
      ['01', '02', '03', '04'].map((month) => moment(`2024-${month}-01`, '2024-12-31')),
    );
    expect(rows[3]!.lanes.map((stretch) => stretch?.part)).toEqual(['end', 'end', 'end']);
    expect(rows[3]!.mark).toBe('period');
  });
});

describe('the scale of a timeline', () => {
  test('is of years, each named once, and a leap over years is seen', () => {
    const rows = drawTimeline([
      day('1974-05-01'),
      day('1998-01-01'),
      day('1998-02-01'),
      day('1999-01-01'),
    ]);
    expect(rows.map(({ year }) => year)).toEqual(['1974', '1998', null, '1999']);
    expect(rows.map(({ isFar }) => isFar)).toEqual([false, true, false, false]);
  });

  test('needs no years where there is but one', () => {
    expect(drawTimeline([day('2024-05-01'), day('2024-06-01')]).map(({ year }) => year)).toEqual([
      null,
      null,
    ]);
  });
});

describe('rows', () => {
  test('hold all that happened on a date, and of one passage all words that date it', () => {
    const [row, ...others] = drawTimeline([
      moment('2024-01-05', '2024-01-05', 'day', [3, 0]),
      moment('2024-01-05', '2024-01-05', 'day', [3, 20]),
      moment('2024-01-05', '2024-01-05', 'day', [4, 0]),
    ]);
    expect(others).toEqual([]);
    expect(row!.clauses.map(({ words }) => words.map(({ start }) => start))).toEqual([
      [0, 20],
      [0],
    ]);
  });

  test('know what a row above has told already', () => {
    const rows = drawTimeline([
      moment('2024-01-05', '2024-01-05', 'day', [3, 0]),
      moment('2024-02-05', '2024-02-05', 'day', [3, 20]),
    ]);
    expect(rows.map(({ clauses }) => clauses[0]!.isAgain)).toEqual([false, true]);
  });

  test('keep dates that are not known apart', () => {
    const unknown = moment(null, null, 'words', [1, 0]);
    expect(
      drawTimeline([unknown, { ...unknown, span: { ...unknown.span, sentence: 2 } }]),
    ).toHaveLength(2);
  });
});
