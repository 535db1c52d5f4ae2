/** A grown story in; what its later articles tell anew out, with what was so before. Neither is wrong: each has its date. */
import type { Fact, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { sayClaim, tellingFacts } from '../card/telling-facts.ts';
import { formatDate } from '../format-date.ts';
import { overlaps } from '../overlaps.ts';
import { readSpan } from '../read-span.ts';
import { say } from '../words.ts';
import { sayCitation } from './say-citation.ts';

interface Update {
  readonly before: Fact;
  readonly now: Fact;
}

export function Updates({ story }: { story: Story }) {
  const updates = findUpdates(story);
  if (updates.length === 0) return null;
  return (
    <section>
      <h2>{say('story.updates')}</h2>
      <ul class="updates">
        {updates.map((update) => (
          <UpdateItem key={keyOf(update.before.span)} {...{ story, update }} />
        ))}
      </ul>
    </section>
  );
}

function UpdateItem({ story, update: { before, now } }: { story: Story; update: Update }) {
  const older = articleOf(story, before.span);
  return (
    <li>
      <p class="update-when">{sayUpdated(articleOf(story, now.span))}</p>
      <p class="update-now">
        <Words story={story} fact={now} />
      </p>
      <p class="update-before">
        {older && say('story.before', { source: sayCitation(older) })}{' '}
        <Words story={story} fact={before} />
      </p>
    </li>
  );
}

function Words({ story, fact }: { story: Story; fact: Fact }) {
  return (
    <>
      <q lang={story.lang} dir="auto">
        {readSpan(story, fact.span)}
      </q>
      {fact.claim !== null && ` ${sayClaim(story, fact)}`}
    </>
  );
}

function sayUpdated(article: StoryArticle | undefined): string {
  if (!article?.published) return say('story.updatedUndated');
  return say('story.updated', { date: formatDate(article.published.date) });
}

/** A passage that several entries have as a fact counts once; the heaviest entry's first. */
function findUpdates(story: Story): readonly Update[] {
  const facts = story.entries.flatMap((entry) => tellingFacts(story, entry));
  const updates = new Map<string, Update>();
  for (const before of facts) {
    const { updatedBy } = before;
    if (updatedBy === undefined || updates.has(keyOf(before.span))) continue;
    const now = facts.find(({ span }) => overlaps(span, updatedBy));
    updates.set(keyOf(before.span), { before, now: now ?? { span: updatedBy, claim: null } });
  }
  return [...updates.values()];
}

const articleOf = ({ articles }: Story, { article }: Span): StoryArticle | undefined =>
  articles.find(({ id }) => id === article);

const keyOf = ({ article, sentence, start }: Span): string => `${article}:${sentence}:${start}`;
