/** A story in; its quotations out, each with its speaker, or that he is not certain, and its source. */
import type { Quote, Story, StoryArticle } from '../../knowledge/story.ts';
import { groupQuotes, type Passage } from '../popup/group-quotes.ts';
import { sayCitation } from './say-citation.ts';

/** So many are in sight; a long interview has fifty. */
const fewPassages = 6;

export function QuoteSection({ story }: { story: Story }) {
  const passages = groupQuotes(story);
  if (passages.length === 0) return null;
  return (
    <section>
      <h2>Quotes</h2>
      <Passages story={story} passages={passages.slice(0, fewPassages)} />
      {passages.length > fewPassages && (
        <details>
          <summary>{passages.length - fewPassages} more</summary>
          <Passages story={story} passages={passages.slice(fewPassages)} />
        </details>
      )}
    </section>
  );
}

interface PassagesProps {
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
  return <span class="quote-sources"> · {articles.map(sayArticle).join('; ')}</span>;
}

const sayArticle = (article: StoryArticle): string => sayCitation(article);

/** Where a passage was quoted: its own article and every other that has the same words. */
function articlesOf(story: Story, passage: Passage): ReadonlySet<string> {
  const own = story.quotes.filter(({ spans }) => spans.some((span) => isOf(passage, span)));
  return new Set(own.flatMap(placesOf));
}

const placesOf = ({ spans, alsoIn = [] }: Quote): readonly string[] =>
  [...spans, ...alsoIn].map(({ article }) => article);

const isOf = ({ sentences }: Passage, span: Quote['spans'][number]): boolean =>
  sentences.some(({ id }) => id === `${span.article}:${span.sentence}`);
