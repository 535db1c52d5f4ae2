/** The sentences of a page, held against a story, in; those that are new to it out, and those that repeat it folded away. */
import type { TextPlace } from '../../page/find-words.ts';
import { say, sayCount } from '../words.ts';
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
      <h2>{say('popup.news')}</h2>
      <News {...{ news, story, onGo }} />
    </section>
  );
}

function News({ news, story, onGo }: NewsSectionProps) {
  if (news === 'reading') return <p class="hint">{say('popup.comparing')}</p>;
  const held = news === 'failed' || news === 'none' ? [] : news;
  const sentences = held.find((each) => each.story === story)?.sentences;
  if (sentences === undefined) return <p class="hint">{say('popup.notCompared')}</p>;
  const fresh = sentences.filter(({ isNew }) => isNew);
  const known = sentences.filter(({ isNew }) => !isNew);
  return (
    <>
      <p class="hint">{say(fresh.length === 0 ? 'popup.noNews' : 'popup.newSentences')}</p>
      <Sentences sentences={fresh} onGo={onGo} />
      {known.length > 0 && fresh.length > 0 && (
        <details>
          <summary>{sayCount('popup.knownSentences', known.length)}</summary>
          <Sentences sentences={known} onGo={onGo} />
        </details>
      )}
    </>
  );
}

interface SentencesProps extends Pick<NewsSectionProps, 'onGo'> {
  readonly sentences: readonly PageSentence[];
}

function Sentences({ sentences, onGo }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <ol class="sentences">
      {sentences.map((sentence, index) => (
        // Sentences have no identity but their place in the page.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} class={sentence.isNew ? undefined : 'sentence-known'}>
          <Sentence {...{ sentence, onGo }} />
        </li>
      ))}
    </ol>
  );
}

/** The builder that compares reads English alone. */
const lang = 'en';

interface SentenceProps extends Pick<NewsSectionProps, 'onGo'> {
  readonly sentence: PageSentence;
}

function Sentence({ sentence: { text, reasons, place }, onGo }: SentenceProps) {
  return (
    <>
      {place === null ? (
        <p class="sentence" lang={lang} dir="auto">
          {text}
        </p>
      ) : (
        <button
          type="button"
          class="sentence sentence-go"
          lang={lang}
          dir="auto"
          onClick={() => onGo(place)}
        >
          {text}
        </button>
      )}
      {reasons.length > 0 && (
        <ul class="news-reasons">
          {sayNews(reasons).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
