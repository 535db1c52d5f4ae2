/** The facts of an entry in; the telling ones in sight, the rest behind a press, each with its source and date. */
import type { Fact, Story } from '../../knowledge/story.ts';
import { sayClaim, tellingFacts } from '../card/telling-facts.ts';
import { readSpan } from '../read-span.ts';
import { sayCitation } from '../story/say-citation.ts';
import { say, sayCount } from '../words.ts';

export interface FactListProps {
  readonly facts: readonly Fact[];
  readonly story: Story;
}

const fewFacts = 2;

export function FactList({ facts: all, story }: FactListProps) {
  const facts = tellingFacts(story, { facts: all });
  if (facts.length === 0) return null;
  const more = facts.slice(fewFacts);
  return (
    <>
      <Facts facts={facts.slice(0, fewFacts)} story={story} />
      {more.length > 0 && (
        <details>
          <summary>{sayCount('library.story.moreFacts', more.length)}</summary>
          <Facts facts={more} story={story} />
        </details>
      )}
    </>
  );
}

export function Facts({ facts, story }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <FactItem key={keyOf(fact)} fact={fact} story={story} />
      ))}
    </ul>
  );
}

function FactItem({ fact, story }: { fact: Fact; story: Story }) {
  const { span, claim, updatedBy } = fact;
  return (
    <li>
      <span class="fact-words" lang={story.lang} dir="auto">
        {readSpan(story, span)}
      </span>
      <span class="hint">
        {claim !== null && <> · {sayClaim(story, fact)}</>}
        {story.articles.length > 1 && <> · {cite(story, span.article)}</>}
      </span>
      {updatedBy !== undefined && (
        <span class="fact-update">
          <span class="label">
            {say('library.story.updated', { source: cite(story, updatedBy.article) })}
          </span>{' '}
          <span class="fact-words" lang={story.lang} dir="auto">
            {readSpan(story, updatedBy)}
          </span>
        </span>
      )}
    </li>
  );
}

function cite({ articles }: Story, id: string): string {
  const article = articles.find((each) => each.id === id);
  return article === undefined ? '' : sayCitation(article);
}

function keyOf({ span: { article, sentence, start } }: Fact): string {
  return `${article}:${sentence}:${start}`;
}
