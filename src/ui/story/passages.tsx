/** Passages with quotations in; each with its speaker, or that he is not certain, and in a grown story its sources, out. */
import type { Quote, Story } from '../../knowledge/story.ts';
import type { Passage } from './group-quotes.ts';
import { sayCitation } from './say-citation.ts';

export interface PassagesProps {
  readonly story: Story;
  readonly passages: readonly Passage[];
}

export function Passages({ story, passages }: PassagesProps) {
  return passages.map((passage) => (
    <figure class="quote" key={passage.id}>
      <blockquote lang={story.lang}>
        {passage.sentences.map(({ id, pieces }) => (
          <p key={id}>
            {pieces.map(({ text, isQuoted }) =>
              isQuoted ? <span class="said">{text}</span> : text,
            )}
          </p>
        ))}
      </blockquote>
      <figcaption class={passage.speaker === null ? 'uncertain' : undefined}>
        {passage.speaker ?? 'Speaker not certain'}
        {passage.isSettled && <span class="set-by-hand"> · named by an editor</span>}
        <Sources story={story} passage={passage} />
      </figcaption>
    </figure>
  ));
}

/** In a story of one article it goes without saying. */
function Sources({ story, passage }: { story: Story; passage: Passage }) {
  if (story.articles.length === 1) return null;
  const articles = story.articles.filter(({ id }) => articlesOf(story, passage).has(id));
  return (
    <span class="quote-sources">
      {' '}
      · {articles.map((article) => sayCitation(article)).join('; ')}
    </span>
  );
}

/** Where a passage was quoted: its own article and every other that has the same words. */
function articlesOf(story: Story, passage: Passage): ReadonlySet<string> {
  const own = story.quotes.filter(({ spans }) => spans.some((span) => isOf(passage, span)));
  return new Set(own.flatMap(placesOf));
}

const placesOf = ({ spans, alsoIn = [] }: Quote): readonly string[] =>
  [...spans, ...alsoIn].map(({ article }) => article);

const isOf = ({ sentences }: Passage, span: Quote['spans'][number]): boolean =>
  sentences.some(({ id }) => id === `${span.article}:${span.sentence}`);
