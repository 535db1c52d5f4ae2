/** What is to be read of a page and what was read of it in, all figures of the one reading out. */
import type { Truth } from '../labels/read-truth.ts';
import type { Reading } from '../readers/reading.ts';
import { scoreText, type TextScore } from './score-text.ts';

export interface ReadingScore extends TextScore {
  /** F1 when what is doubtful counts as the article, and when it does not. */
  readonly f1WithDoubtful: number;
  readonly f1WithoutDoubtful: number;
  readonly hasHeadline: boolean;
  readonly hasDate: boolean;
  readonly captions: TextScore;
}

export function scoreReading(truth: Truth, reading: Reading): ReadingScore {
  const { title, date, paragraphs, captions } = reading;
  return {
    ...scoreText(truth, paragraphs),
    f1WithDoubtful: scoreText(truth, paragraphs, 'body').f1,
    f1WithoutDoubtful: scoreText(truth, paragraphs, 'no body').f1,
    hasHeadline: lettersOf(title) === lettersOf(truth.headline),
    hasDate: date !== null,
    captions: scoreText(captionsOnly(truth), captions),
  };
}

const captionsOnly = ({ captions, doubtful }: Truth): Truth => ({
  wanted: captions,
  doubtful,
  standfirst: [],
  captions: [],
  headline: '',
});

/** Sites write dashes, quotation marks and spaces in one place as they do not in another. */
const lettersOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
