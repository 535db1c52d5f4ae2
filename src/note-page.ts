/**
 * What a page says now and what the reader chose in; the verdict, and on a related page its notes, out.
 * When to look, and when to stop, is the visit's business.
 */
import { findStory, type Library } from './library/library.ts';
import type { PageText } from './page/page-text.ts';
import { findMentions } from './recognition/find-mentions.ts';
import { judgePage } from './recognition/judge-page.ts';
import type { Verdict } from './recognition/verdict.ts';
import { dismissedStories } from './settings/dismiss-story.ts';
import type { Settings } from './settings/settings.ts';
import { annotate, type Annotations } from './ui/annotations/annotate.tsx';
import { chooseNotes } from './ui/annotations/choose-notes.ts';
import { makeNotes, type Note } from './ui/annotations/note.ts';
import { rateEntries } from './ui/annotations/rate-entries.ts';
import { type CardContent, cardContent } from './ui/card/card-content.ts';
import type { VisitState } from './ui/visit-state.ts';

export interface NoterTools {
  readonly document: Document;
  readonly library: Library;
  /** Gives the document the style of our highlights, or takes it away. */
  readonly styleMarks: (on: boolean) => void;
  readonly hideSite: () => void;
  /** `page` is an address without fragment. */
  readonly dismissStory: (page: string, story: string) => void;
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
  const hide = (): void => {
    shown?.end.abort();
    shown = null;
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    annotations: () => shown?.annotations ?? null,
    note(page, settings) {
      if (!page.isArticle) {
        hide();
        return { kind: 'not-an-article' };
      }
      const verdict = judge(tools.library, page, settings);
      const notes = findNotes(tools.library, page, verdict, settings);
      if (notes.length === 0) hide();
      else {
        if (shown === null || shown.end.signal.aborted)
          shown = startShowing(tools, { page, settings }, lost);
        Object.assign(shown.now, { page, settings });
        shown.annotations.show(notes);
      }
      const noted = [...new Set(notes.map((note) => note.mention.entry))];
      return { kind: 'judged', ...verdict, pageDate: page.date, noted };
    },
  };
}

/** A story that the reader said a page is not about is not the page's story, whatever speaks for it. */
function judge(library: Library, page: PageText, settings: Settings): Verdict {
  const verdict = judgePage(library, page);
  const isDismissed =
    verdict.story !== null && dismissedStories(settings, page.url).includes(verdict.story);
  return isDismissed ? { ...verdict, relation: 'none', reasons: [{ kind: 'dismissed' }] } : verdict;
}

function findNotes(library: Library, page: PageText, verdict: Verdict, settings: Settings): Note[] {
  const story = verdict.story === null ? null : findStory(library, verdict.story);
  if (verdict.relation === 'none' || story === null) return [];
  const mentions = findMentions(library, story.id, page.text, page.lang);
  return makeNotes(page, chooseNotes(mentions, page.blocks, settings.density, rateEntries(story)));
}

interface Shown {
  readonly annotations: Annotations;
  readonly end: AbortController;
  /** As last noted; cards and delays go by it. */
  readonly now: Now;
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
    dismissStory: (story) => tools.dismissStory(now.page.url, story),
    hideSite: tools.hideSite,
    isAlive(isHostInPlace) {
      const isAlive = isHostInPlace && !isOrphaned();
      if (!isAlive) end.abort();
      if (!isHostInPlace && !isOrphaned()) lost();
      return isAlive;
    },
    signal: end.signal,
  });
  return { annotations, end, now };
}

function contentOf(library: Library, page: PageText, { mention, text }: Note): CardContent | null {
  const story = findStory(library, mention.story);
  return story && cardContent(story, mention.entry, text, page.date);
}
