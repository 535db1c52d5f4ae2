/** A passage of a story in; what a reader takes along of it out: the quoted words, who said them, source, date, address. */
import type { Story } from '../../knowledge/story.ts';
import { articlesOf, type Passage, quotedWords } from '../story/group-quotes.ts';
import { sayCitation } from '../story/say-citation.ts';
import { say, withoutIsolates } from '../words.ts';

/** Plain text, with the address of the article, where it has one, on a line of its own. */
export function citeQuote(story: Story, passage: Passage): string {
  const [article] = articlesOf(story, passage);
  const words = quotedWords(passage).join(' … ');
  const source = article === undefined ? '' : sayCitation(article);
  const { speaker } = passage;
  const cited =
    speaker === null
      ? say('popup.citedUncertain', { words, source })
      : say('popup.cited', { words, speaker, source });
  const plain = withoutIsolates(cited);
  return article?.url ? `${plain}\n${article.url}` : plain;
}
