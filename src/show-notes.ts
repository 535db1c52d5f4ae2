/** The notes of a related page shown, from the first until there are none: what ties them to the reader's corrections. */
import type { NoterTools } from './page-noter.ts';
import type { PageText } from './page/page-text.ts';
import { runAtOnce } from './page/run-in-slices.ts';
import type { PageAnswer } from './page-answer.ts';
import type { EntryKey } from './recognition/verdict.ts';
import type { Correction } from './settings/settings.ts';
import { siteOf } from './settings/sites.ts';
import type { StyleDocument } from './style-document.ts';
import { annotate, type Annotations } from './ui/annotations/annotate.ts';
import { namesOneOf } from './ui/annotations/find-places.ts';
import { makeNotes, type Note } from './ui/annotations/note.ts';

/** As last noted; cards and delays go by it. */
export interface Now {
  readonly page: PageText;
  readonly answer: PageAnswer;
}

export interface Shown {
  readonly annotations: Annotations;
  readonly show: (notes: readonly Note[], now: Now) => void;
  readonly end: () => void;
  /** It ends by itself when its host or all its notes are gone. */
  readonly isOver: () => boolean;
}

/** `style` gives the document the look of marks; `lost`: the page has thrown our host out. */
export function showNotes(
  tools: NoterTools,
  style: StyleDocument,
  first: Now,
  lost: () => void,
): Shown {
  const { document, isOrphaned } = tools;
  const life = new AbortController();
  const end = (): void => life.abort();
  let now = first;
  style(now.answer.look);
  life.signal.addEventListener('abort', () => style(null), { once: true });
  const annotations = annotate({
    document,
    lang: first.page.lang,
    delays: () => now.answer.delays,
    readCards: tools.readCards,
    placesOf: (entries) => placesOf(now, entries),
    tieOf: (story) => now.answer.related.find((each) => each.story === story) ?? null,
    pageDate: () => now.page.date,
    loadCard: tools.loadCard,
    loadTones: tools.loadTones,
    dismissEntry: (note) => tools.correct(correctionsOf(now, note)),
    restoreEntry: (note) => tools.takeBack(correctionsOf(now, note)),
    siteWithout: (note) => siteWithout(now, note),
    dismissStory: (story) => tools.correct([{ page: now.page.url, story, entry: null }]),
    hideSite: tools.hideSite,
    isAlive(isHostInPlace) {
      const isAlive = isHostInPlace && !isOrphaned();
      if (!isAlive) end();
      if (!isHostInPlace && !isOrphaned()) lost();
      return isAlive;
    },
    emptied: end,
    nameOpener: tools.nameOpener,
    signal: life.signal,
  });
  return {
    annotations,
    end,
    isOver: () => life.signal.aborted,
    show(notes, next) {
      now = next;
      style(now.answer.look);
      annotations.show(notes);
    },
  };
}

/** Made when a card asks for them: most places of a page nobody goes to. */
function placesOf({ page, answer }: Now, entries: readonly EntryKey[]): Note[] {
  const all = [...answer.mentions, ...answer.unnoted].sort((a, b) => a.start - b.start);
  return runAtOnce(
    makeNotes(
      page,
      all.filter((mention) => namesOneOf({ mention }, entries)),
    ),
  );
}

/** "Not this person" is said of somebody, whichever stories tell of them. */
function correctionsOf({ page }: Now, { mention }: Note): Correction[] {
  return mention.entries.map(({ story, entry }) => ({ page: page.url, story, entry }));
}

function siteWithout({ page, answer }: Now, note: Note): string | null {
  return namesOneOf(note, answer.offSite) ? siteOf(page.url) : null;
}
