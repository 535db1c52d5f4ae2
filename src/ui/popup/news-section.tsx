/** The sentences of a page, held against a story, in; those that are new to it out, and those that repeat it folded away. */
import type { TextPlace } from '../../page/find-words.ts';
import { type PageSentence, sayNews } from './page-sentence.ts';
import type { PageNews } from './popup-data.ts';

export interface NewsSectionProps {
  readonly news: PageNews;
  /** The id of the story that the reader looks at. */
  readonly story: string;
  readonly onGo: (place: TextPlace) => void;
}

export function NewsSection({ news, story, onGo }: NewsSectionProps) {
  if (news === 'none') return null;
  return (
    <section class="news" aria-busy={news === 'reading'}>
      <h2>What is new here</h2>
      <News {...{ news, story, onGo }} />
    </section>
  );
}

function News({ news, story, onGo }: NewsSectionProps) {
  if (news === 'reading') return <p class="hint">Comparing this page with the story…</p>;
  const held = news === 'failed' || news === 'none' ? [] : news;
  const sentences = held.find((each) => each.story === story)?.sentences;
  if (sentences === undefined) {
    return <p class="hint">This page could not be compared with the story.</p>;
  }
  const fresh = sentences.filter(({ isNew }) => isNew);
  const known = sentences.filter(({ isNew }) => !isNew);
  return (
    <>
      <p class="hint">
        {fresh.length === 0
          ? 'Nothing: every sentence of this page repeats what the story has.'
          : 'Sentences of this page that tell what the story does not have. Select one to go there.'}
      </p>
      <Sentences sentences={fresh} onGo={onGo} />
      {known.length > 0 && fresh.length > 0 && (
        <details>
          <summary>{sayKnown(known.length)}</summary>
          <Sentences sentences={known} onGo={onGo} />
        </details>
      )}
    </>
  );
}

function sayKnown(count: number): string {
  return count === 1 ? 'One sentence repeats the story' : `${count} sentences repeat the story`;
}

function Sentences({ sentences, onGo }: Pick<NewsSectionProps, 'onGo'> & SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <ol class="sentences">
      {sentences.map(({ text, reasons, isNew, place }, index) => (
        // Sentences have no identity but their place in the page.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} class={isNew ? undefined : 'sentence-known'}>
          {place === null ? (
            <span class="sentence">{text}</span>
          ) : (
            <button type="button" class="sentence sentence-go" onClick={() => onGo(place)}>
              {text}
            </button>
          )}
          {reasons.length > 0 && <p class="news-reason">{sayNews(reasons)}</p>}
        </li>
      ))}
    </ol>
  );
}

interface SentencesProps {
  readonly sentences: readonly PageSentence[];
}
