/** Passages with quotations in; each with its speaker, or that he is not certain, and in a grown story its sources, out. */
import type { ComponentChildren } from 'preact';
import type { Story, StoryArticle } from '../../knowledge/story.ts';
import { say } from '../words.ts';
import { articlesOf, type Passage } from './group-quotes.ts';
import { sayCitation } from './say-citation.ts';

export interface PassagesProps {
  readonly story: Story;
  readonly passages: readonly Passage[];
  /** What a reader can do with a passage, under it. */
  readonly tools?: (passage: Passage) => ComponentChildren;
}

export function Passages({ story, passages, tools }: PassagesProps) {
  return passages.map((passage) => (
    <figure class="quote" key={passage.id}>
      <blockquote lang={story.lang} dir="auto">
        {passage.sentences.map(({ id, pieces }) => (
          <p key={id}>
            {pieces.map(({ text, isQuoted }) =>
              isQuoted ? <span class="said">{text}</span> : text,
            )}
          </p>
        ))}
      </blockquote>
      <figcaption>
        <Speaker passage={passage} />
        {passage.isSettled && <span class="set-by-hand">{say('story.namedByEditor')}</span>}
        {/* In a story of one article it goes without saying. */}
        {story.articles.length > 1 && <Sources articles={articlesOf(story, passage)} />}
      </figcaption>
      {tools?.(passage)}
    </figure>
  ));
}

function Speaker({ passage: { speaker } }: { passage: Passage }) {
  if (speaker === null) return <span class="uncertain">{say('story.speakerNotCertain')}</span>;
  return <bdi class="speaker">{speaker}</bdi>;
}

/** Each whole: a line may break between them. */
function Sources({ articles }: { articles: readonly StoryArticle[] }) {
  return articles.map((article) => (
    <span class="quote-sources" key={article.id}>
      {sayCitation(article)}
    </span>
  ));
}
