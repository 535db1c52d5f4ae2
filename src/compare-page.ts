/** What a page says and the stories it is related to in; which of its sentences are new to each out, with the way to them. */
import { findNews } from './knowledge/grow/find-news.ts';
import type { Story } from './knowledge/story.ts';
import { makePart } from './make-part.ts';
import type { TextPlace } from './page/find-words.ts';
import { placeInPage } from './page/own-text.ts';
import type { OwnArticle } from './read-own-article.ts';
import type { PageSentence } from './ui/popup/page-sentence.ts';
import type { HeldPage } from './ui/popup/popup-data.ts';

/** What the worker is asked for. */
export interface CompareOrder {
  readonly article: OwnArticle;
  readonly stories: readonly Story[];
}

/** One for each story; null where no story can be built of the page. */
export function comparePage(
  article: OwnArticle,
  stories: readonly Story[],
): readonly HeldPage[] | null {
  const { url, title, siteName: source, date } = article;
  const head = `${title}\n\n`;
  const built = makePart({
    id: 'page',
    text: `${head}${article.text}\n`,
    url: url.startsWith('https://') ? url : null,
    source,
    published: date === null ? null : { date, origin: 'text' },
  });
  if ('problem' in built) return null;
  const page = built.part.story;
  const places = built.places.map(({ start, end }) =>
    findPlace(article, start - head.length, end - head.length),
  );
  const held = (story: Story): PageSentence[] =>
    findNews(story, page).map(({ sentence, isNew, reasons }) => ({
      text: page.articles[0]!.sentences[sentence]!,
      isNew,
      reasons,
      place: places[sentence] ?? null,
    }));
  return stories.map((story) => ({ story: story.id, sentences: held(story) }));
}

function findPlace({ text, places }: OwnArticle, start: number, end: number): TextPlace | null {
  const inPage = placeInPage(places, start, end);
  return inPage === null ? null : { start: inPage, words: text.slice(start, end) };
}
