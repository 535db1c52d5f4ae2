/** A story of one article in, the same with no more of the article than the sentences that it quotes out. */
import type { Story } from '../../knowledge/story.ts';
import { mapSpans } from './map-spans.ts';

/**
 * Sentences that no span needs are left out and the spans count anew; paragraphs keep their numbers, so
 * that a gap can be told. One sentence stays where there is no span at all. An excerpt stays as it is.
 */
export function excerptStory(story: Story): Story {
  const [article, ...others] = story.articles;
  if (article === undefined || others.length > 0) throw new RangeError('a part has one article');
  if (article.isExcerpt) return story;
  const kept = [...listSentences(story)].toSorted((a, b) => a - b);
  const places = new Map(kept.map((sentence, place) => [sentence, place]));
  const excerpt = mapSpans(story, (span) => ({
    ...span,
    sentence: places.get(span.sentence) ?? span.sentence,
  }));
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, at) => places.has(at));
  const { sentences, paragraphs } = article;
  const shortened = { sentences: pick(sentences), paragraphs: pick(paragraphs) };
  return { ...excerpt, articles: [{ ...article, ...shortened, isExcerpt: true }] };
}

function listSentences(story: Story): ReadonlySet<number> {
  const sentences = new Set<number>();
  mapSpans(story, (span) => {
    sentences.add(span.sentence);
    return span;
  });
  return sentences.size === 0 ? new Set([0]) : sentences;
}
