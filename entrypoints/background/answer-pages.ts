/** Answers pages: whether one is to be read, what it comes to, and what its cards say. Nothing of a page is kept. */
import { answerPage } from '../../src/answer-page.ts';
import type { CivilDate } from '../../src/article/civil-date.ts';
import { listPageWords } from '../../src/library/keys/list-page-words.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import { makeLetters } from '../../src/library/letters.ts';
import { splitPassage } from '../../src/library/split-passage.ts';
import type { Admission, PageAnswer, PagePassage } from '../../src/page-answer.ts';
import type { Opening } from '../../src/page/read-opening.ts';
import { mayBeRelated } from '../../src/recognition/may-be-related.ts';
import { type SaidHere, withSaidHere } from '../../src/private-corrections.ts';
import { readCards } from '../../src/read-cards.ts';
import { readSettings } from '../../src/settings/settings-store.ts';
import { siteChoice, siteOf } from '../../src/settings/sites.ts';
import type { CardContent } from '../../src/ui/card/card-content.ts';
import type { LibraryAnswers } from './answer-from-library.ts';
import type { NamedCard } from '../../src/ui/annotations/fetch-cards.ts';

/** `url` is the asking page's. */
interface PageAnswers {
  readonly admit: (opening: Opening, url: string) => Promise<Admission>;
  readonly judge: (page: PagePassage, here: SaidHere, url: string) => Promise<PageAnswer>;
  readonly readCards: (
    names: readonly NamedCard[],
    pageDate: CivilDate | null,
  ) => Promise<readonly (CardContent | null)[]>;
}

export function answerPages(library: LibraryAnswers): PageAnswers {
  const letters = makeLetters();
  const readTitles = async (ids: readonly string[]): Promise<Map<string, string>> => {
    const titles = await Promise.all(ids.map((id) => library.titleOf(id)));
    return new Map(ids.flatMap((id, at) => (titles[at] ? [[id, titles[at]]] : [])));
  };
  return {
    async admit({ title, text }, url) {
      const settings = await readSettings();
      if (settings.isPaused) return 'paused';
      if (siteChoice(settings, siteOf(url) ?? '') === 'off') return 'off';
      const words = splitPassage(title, text, letters);
      const telling = listPageWords(title, text, letters, words);
      const stories = await library.findCandidates(telling, url);
      if (stories.length === 0) return 'unrelated';
      const compiled = compileLibrary(stories, letters);
      return mayBeRelated(compiled, { title, text }, words) ? 'look' : 'unrelated';
    },
    async judge(page, here, url) {
      const settings = withSaidHere(await readSettings(), here);
      const words = splitPassage(page.title, page.text, letters);
      const telling = listPageWords(page.title, page.text, letters, words);
      const stories = await library.findCandidates(telling, url);
      return answerPage(compileLibrary(stories, letters), page, settings, words);
    },
    async readCards(names, pageDate) {
      const ids = [...new Set(names.flatMap(({ entries }) => entries.map(({ story }) => story)))];
      const [stories, titles] = await Promise.all([library.readStories(ids), readTitles(ids)]);
      return readCards(stories, names, pageDate, titles);
    },
  };
}
