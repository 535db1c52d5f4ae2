/** A kept story and an article that may be added in; what it would bring out, and the press that adds it. */
import { useEffect } from 'preact/hooks';
import type { Entry, Quote, Story } from '../../knowledge/story.ts';
import type { Additions } from '../../library/list-additions.ts';
import { groupQuotes } from '../story/group-quotes.ts';
import { SourceLine } from '../story/source-line.tsx';
import { readSpan } from '../read-span.ts';
import { say, sayCount, sayList } from '../words.ts';
import { FactList, Facts } from './fact-list.tsx';
import { NamingSentence } from './naming-sentence.tsx';
import type { LibraryActions, ShownStory } from './library-data.ts';
import { Passages } from '../story/passages.tsx';

export interface AddingViewProps {
  readonly target: ShownStory;
  /** The story with the article in it. */
  readonly after: Story;
  /** Its id. */
  readonly article: string;
  readonly additions: Additions;
  readonly isPrivate: boolean;
  readonly actions: LibraryActions;
}

const addId = 'add-article';

export function AddingView(props: AddingViewProps) {
  const { target, after, additions, isPrivate, actions } = props;
  useEffect(() => document.getElementById(addId)?.focus(), []);
  const article = after.articles.find(({ id }) => id === props.article);
  return (
    <article class="story-page">
      <header class="story-head">
        <p class="label">{say('library.adding.label')}</p>
        <h1 lang={after.lang} dir="auto">
          {target.title}
        </h1>
        {article !== undefined && <SourceLine article={article} lang={after.lang} />}
        {isPrivate ? (
          <p class="warning" id={addId} tabIndex={-1}>
            {say('library.adding.private')}
          </p>
        ) : (
          <div class="buttons">
            <button id={addId} type="button" class="primary" onClick={() => actions.addArticle()}>
              {say('library.adding.add')}
            </button>
            <button type="button" onClick={() => actions.keepApart()}>
              {say('library.adding.apart')}
            </button>
          </div>
        )}
      </header>
      <p class="lead">{sayAdditions(additions)}</p>
      <NewEntries story={after} entries={additions.entries} />
      <NewFacts {...{ after, additions }} />
      <NewQuotes story={after} quotes={additions.quotes} />
    </article>
  );
}

function sayAdditions({ entries, known, quotes, moments }: Additions): string {
  const facts = known.reduce((sum, each) => sum + each.facts.length, 0);
  const updated = known.reduce((sum, each) => sum + each.updated.length, 0);
  const pieces = [
    entries.length > 0 && sayCount('library.adding.entries', entries.length),
    facts > 0 && sayCount('library.adding.facts', facts),
    updated > 0 && sayCount('library.adding.updated', updated),
    quotes.length > 0 && sayCount('library.adding.quotes', quotes.length),
    moments > 0 && sayCount('library.adding.moments', moments),
  ].filter((piece) => piece !== false);
  return pieces.length === 0
    ? say('library.adding.nothing')
    : say('library.adding.brings', { list: sayList(pieces) });
}

function NewEntries({ story, entries }: { story: Story; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{say('library.adding.newEntries')}</h2>
      <ul class="entry-items">
        {entries.map((entry) => (
          <li class="entry-item" key={entry.id}>
            <h3 lang={story.lang} dir="auto">
              {entry.name}
            </h3>
            {entry.description !== null && (
              <p class="entry-words" lang={story.lang} dir="auto">
                {readSpan(story, entry.description)}
              </p>
            )}
            <FactList facts={entry.facts} story={story} />
            <NamingSentence entry={entry} story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewFacts({ after, additions }: { after: Story; additions: Additions }) {
  if (additions.known.length === 0) return null;
  return (
    <section>
      <h2>{say('library.adding.moreFacts')}</h2>
      <ul class="entry-items">
        {additions.known.map(({ entry, facts, updated }) => (
          <li class="entry-item" key={entry.id}>
            <h3 lang={after.lang} dir="auto">
              {entry.name}
            </h3>
            <Facts facts={[...updated, ...facts]} story={after} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewQuotes({ story, quotes }: { story: Story; quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{say('library.adding.newQuotes')}</h2>
      <Passages story={story} passages={groupQuotes({ ...story, quotes })} />
    </section>
  );
}
