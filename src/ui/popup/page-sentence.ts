/** A sentence of a page that was held against a story, and why it is new in words. */
import type { SentenceNews } from '../../knowledge/grow/find-news.ts';
import type { TextPlace } from '../../page/find-words.ts';

export interface PageSentence extends Omit<SentenceNews, 'sentence'> {
  readonly text: string;
  /** Where to find it on the page; null: not to be found in one piece. */
  readonly place: TextPlace | null;
}

type Reason = SentenceNews['reasons'][number];

const kindWords: Readonly<Record<Reason['kind'], string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  group: 'Group',
  concept: 'Concept',
  event: 'Event',
  name: 'Name',
  date: 'Date',
  number: 'Number',
  quote: 'Quotation',
  statement: 'New words',
};

/** More are a list to study. */
const mostReasons = 3;

/** "Person: Rolf Berg · Number: 40", the most particular first. */
export function sayNews(reasons: readonly Reason[]): string {
  return reasons
    .slice(0, mostReasons)
    .map(({ kind, text }) => `${kindWords[kind]}: ${text}`)
    .join(' · ');
}
