/** The notes of a related page shown, from the first until there are none: what ties them to the reader's corrections. */
import type { FetchedCards } from './fetch-cards.ts';
import type { NoterTools } from './note-page.ts';
import type { PageText } from './page/page-text.ts';
import type { PageAnswer } from './page-answer.ts';
import type { Correction } from './settings/settings.ts';
import { siteOf } from './settings/sites.ts';
import { annotate, type Annotations } from './ui/annotations/annotate.ts';
import type { Note } from './ui/annotations/note.ts';
import type { TakenOff } from './ui/card/say-taken-off.ts';

/** As last noted; cards and delays go by it. */
export interface Now {
  readonly page: PageText;
  readonly answer: PageAnswer;
  readonly cards: FetchedCards;
}

export interface Shown {
  readonly annotations: Annotations;
  readonly show: (notes: readonly Note[], now: Now) => void;
  readonly end: () => void;
  /** It ends by itself when its host or all its notes are gone. */
  readonly isOver: () => boolean;
}

/** `lost`: the page has thrown our host out. */
export function showNotes(tools: NoterTools, first: Now, lost: () => void): Shown {
  const { document, isOrphaned } = tools;
  const life = new AbortController();
  const end = (): void => life.abort();
  let now = first;
  const cardsNow = () => now.cards.forPage(now.page.date);
  tools.styleMarks(true);
  life.signal.addEventListener('abort', () => tools.styleMarks(false), { once: true });
  const annotations = annotate({
    document,
    lang: first.page.lang,
    delays: () => now.answer.delays,
    cards: { of: (note) => cardsNow().of(note), load: (notes) => cardsNow().load(notes) },
    loadCard: tools.loadCard,
    dismissEntry: (note) => tools.correct(correctionsOf(now, note)),
    restoreEntry: (note) => tools.takeBack(correctionsOf(now, note)),
    takenOff: (note) => takenOffOf(now, note),
    dismissStory: (story) => tools.correct([{ page: now.page.url, story, entry: null }]),
    hideSite: tools.hideSite,
    isAlive(isHostInPlace) {
      const isAlive = isHostInPlace && !isOrphaned();
      if (!isAlive) end();
      if (!isHostInPlace && !isOrphaned()) lost();
      return isAlive;
    },
    emptied: end,
    signal: life.signal,
  });
  return {
    annotations,
    end,
    isOver: () => life.signal.aborted,
    show(notes, next) {
      now = next;
      annotations.show(notes);
    },
  };
}

/** "Not this person" is said of somebody, whichever stories tell of them. */
function correctionsOf({ page }: Now, { mention }: Note): Correction[] {
  return mention.entries.map(({ story, entry }) => ({ page: page.url, story, entry }));
}

function takenOffOf({ cards, page, answer }: Now, note: Note): TakenOff {
  const isOffSite = note.mention.entries.some(({ story, entry }) =>
    answer.offSite.some((each) => each.story === story && each.entry === entry),
  );
  const name = cards.forPage(page.date).of(note)?.name ?? note.text;
  return { name, site: isOffSite ? siteOf(page.url) : null };
}
