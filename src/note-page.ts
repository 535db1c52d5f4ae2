/**
 * What a page says now and what the reader chose in; the verdict, and on a related page its notes, out.
 * When to look, and when to stop, is the visit's business.
 */
import { findNotes, judgeForReader } from './find-notes.ts';
import { findEntry, findStory, type Library } from './library/library.ts';
import type { PageText } from './page/page-text.ts';
import { findReach } from './settings/heed-corrections.ts';
import type { Correction, Settings } from './settings/settings.ts';
import { siteOf } from './settings/sites.ts';
import { annotate, type Annotations } from './ui/annotations/annotate.tsx';
import type { Note } from './ui/annotations/note.ts';
import { type CardContent, cardContent } from './ui/card/card-content.ts';
import type { TakenOff } from './ui/card/say-taken-off.ts';
import type { VisitState } from './ui/visit-state.ts';

export interface NoterTools {
  readonly document: Document;
  readonly library: Library;
  /** Gives the document the style of our highlights, or takes it away. */
  readonly styleMarks: (on: boolean) => void;
  readonly hideSite: () => void;
  /** Keeps what the reader set right on this page. */
  readonly correct: (correction: Correction) => void;
  readonly takeBack: (correction: Correction) => void;
  /** The extension was reloaded or removed and left us behind. */
  readonly isOrphaned: () => boolean;
}

export interface PageNoter {
  /** Judges the page and shows its notes, or none; what stays the same is not painted anew. */
  readonly note: (page: PageText, settings: Settings) => VisitState;
  /** Null while the page has no notes. */
  readonly annotations: () => Annotations | null;
}

/**
 * Everything shown goes when the signal aborts, and while a page is not related. `lost` is called when
 * it went because the page has thrown our host out; the next text of the page may bring it back.
 */
export function makePageNoter(tools: NoterTools, lost: () => void, signal: AbortSignal): PageNoter {
  let shown: Shown | null = null;
  let timesThrownOut = 0;
  const hide = (): void => {
    shown?.end.abort();
    shown = null;
  };
  const thrownOut = (): void => {
    timesThrownOut += 1;
    lost();
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    annotations: () => (isShowing(shown) ? shown.annotations : null),
    note(page, settings) {
      if (!page.isArticle) {
        hide();
        return { kind: 'not-an-article' };
      }
      const judgement = judgeForReader(tools.library, page, settings);
      const { verdict } = judgement;
      if (isShowing(shown) && !shown.annotations.isInPlace()) {
        timesThrownOut += 1;
        hide();
      }
      const notes =
        timesThrownOut > mostReturns ? [] : findNotes(tools.library, page, judgement, settings);
      if (verdict.relation === 'none') hide();
      else if (notes.length > 0 || isShowing(shown)) {
        if (!isShowing(shown)) shown = startShowing(tools, { page, settings }, thrownOut);
        Object.assign(shown.now, { page, settings });
        shown.annotations.show(notes);
      }
      const noted = [...new Set(notes.map((note) => note.mention.entry))];
      return { kind: 'judged', ...verdict, pageDate: page.date, noted };
    },
  };
}

/** A page that replaces its whole document throws our host out unawares; one that does so again and again means it. */
const mostReturns = 3;

interface Shown {
  readonly annotations: Annotations;
  readonly end: AbortController;
  /** As last noted; cards and delays go by it. */
  readonly now: Now;
}

/** It ends by itself when its host or all its notes are gone. */
function isShowing(shown: Shown | null): shown is Shown {
  return shown !== null && !shown.end.signal.aborted;
}

interface Now {
  page: PageText;
  settings: Settings;
}

function startShowing(tools: NoterTools, now: Now, lost: () => void): Shown {
  const { document, library, isOrphaned } = tools;
  const end = new AbortController();
  tools.styleMarks(true);
  end.signal.addEventListener('abort', () => tools.styleMarks(false), { once: true });
  const annotations = annotate({
    document,
    lang: now.page.lang,
    delays: () => now.settings,
    contentOf: (note) => contentOf(library, now.page, note),
    dismissEntry: (note) => tools.correct(correctionOf(now.page, note)),
    restoreEntry: (note) => tools.takeBack(correctionOf(now.page, note)),
    takenOff: (note) => takenOffOf(library, now, note),
    dismissStory: (story) => tools.correct({ page: now.page.url, story, entry: null }),
    hideSite: tools.hideSite,
    isAlive(isHostInPlace) {
      const isAlive = isHostInPlace && !isOrphaned();
      if (!isAlive) end.abort();
      if (!isHostInPlace && !isOrphaned()) lost();
      return isAlive;
    },
    emptied: () => end.abort(),
    signal: end.signal,
  });
  return { annotations, end, now };
}

function contentOf(library: Library, page: PageText, { mention, text }: Note): CardContent | null {
  const story = findStory(library, mention.story);
  return story && cardContent(story, mention.entry, text, page.date);
}

function correctionOf({ url }: PageText, { mention: { story, entry } }: Note): Correction {
  return { page: url, story, entry };
}

function takenOffOf(library: Library, { page, settings }: Now, { mention, text }: Note): TakenOff {
  const { story, entry } = mention;
  const isOnSite = findReach(settings, page.url, story, entry) === 'site';
  const name = findEntry(library, story, entry)?.name ?? text;
  return { name, site: isOnSite ? siteOf(page.url) : null };
}
