/** A sentence of a page that was held against a story, and why it is new in words. */
import type { SentenceNews } from '../../knowledge/grow/find-news.ts';
import type { TextPlace } from '../../page/find-words.ts';
import { say } from '../words.ts';

export interface PageSentence extends Omit<SentenceNews, 'sentence'> {
  readonly text: string;
  /** Where to find it on the page; null: not to be found in one piece. */
  readonly place: TextPlace | null;
}

type Reason = SentenceNews['reasons'][number];

/** More are a list to study. */
const mostReasons = 3;

/** "Person: Rolf Berg", "Number: 40", the most particular first. */
export function sayNews(reasons: readonly Reason[]): readonly string[] {
  return reasons.slice(0, mostReasons).map(({ kind, text }) => say(`popup.new.${kind}`, { text }));
}
