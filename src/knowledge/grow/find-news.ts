/**
 * A story and the page that a reader has open in; which sentences of the page tell what the story does
 * not have yet, and why, out. Measured by `npm run eval:news`.
 */
import type { Story } from '../story.ts';
import type { Reason } from './news/find-reasons.ts';
import { readKnown } from './news/read-known.ts';
import { isNews } from './news/is-news.ts';
import { quoteStatement, readSigns } from './news/read-signs.ts';

export interface SentenceNews {
  /** Index into the sentences of the page's article. */
  readonly sentence: number;
  readonly isNew: boolean;
  /** What is new in it, the most particular first; never empty where it is new, empty where it is not. */
  readonly reasons: readonly Reason[];
}

/** `page` is the story of its one article, as the builder gives it. Every sentence, in its order. */
export function findNews(story: Story, page: Story): readonly SentenceNews[] {
  const known = readKnown(story);
  return (page.articles[0]?.sentences ?? []).map((text, sentence) => {
    const read = readSigns(page, sentence, known);
    if (!isNews(read)) return { sentence, isNew: false, reasons: [] };
    const { reasons } = read;
    const told: Reason = { kind: 'statement', text: quoteStatement(text, known) };
    return { sentence, isNew: true, reasons: reasons.length > 0 ? reasons : [told] };
  });
}
