/**
 * What a page says now, the stories it may be about and what the reader chose in; the verdicts, and on a related
 * page its notes, out.
 * When to look, and when to stop, is the visit's business.
 */
import { findNotes, findRelated, judgeForReader, type StoryJudgement } from './find-notes.ts';
import { findEntry, findStory, type Library } from './library/library.ts';
import type { PageText } from './page/page-text.ts';
import { keyOf } from './recognition/find-same-entries.ts';
import { findReach } from './settings/heed-corrections.ts';
import type { Correction, Settings } from './settings/settings.ts';
import { siteOf } from './settings/sites.ts';
import { annotate, type Annotations } from './ui/annotations/annotate.tsx';
import type { Note } from './ui/annotations/note.ts';
import { type CardContent, cardContent } from './ui/card/card-content.ts';
import type { TakenOff } from './ui/card/say-taken-off.ts';
import type { Judgement, RelatedStory, VisitState } from './ui/visit-state.ts';

export interface NoterTools {
  readonly document: Document;
  /** Gives the document the style of our highlights, or takes it away. */
  readonly styleMarks: (on: boolean) => void;
  readonly hideSite: () => void;
  /** Keeps what the reader set right on this page. */
  readonly correct: (corrections: readonly Correction[]) => void;
  readonly takeBack: (corrections: readonly Correction[]) => void;
  /** The extension was reloaded or removed and left us behind. */
  readonly isOrphaned: () => boolean;
}

export interface PageNoter {
  /** Judges the page by these stories and shows its notes, or none; what stays the same is not painted anew. */
  readonly note: (page: PageText, library: Library, settings: Settings) => VisitState;
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
    note(page, library, settings) {
      if (!page.isArticle) {
        hide();
        return { kind: 'not-an-article' };
      }
      const judgements = judgeForReader(library, page, settings);
      const related = findRelated(judgements);
      if (isShowing(shown) && !shown.annotations.isInPlace()) {
        timesThrownOut += 1;
        hide();
      }
      const notes = timesThrownOut > mostReturns ? [] : findNotes(library, page, related, settings);
      if (related.length === 0) hide();
      else if (notes.length > 0 || isShowing(shown)) {
        if (!isShowing(shown)) shown = startShowing(tools, { page, library, settings }, thrownOut);
        Object.assign(shown.now, { page, library, settings });
        shown.annotations.show(notes);
      }
      return stateOf(page, judgements, notes);
    },
  };
}

function stateOf(
  page: PageText,
  judgements: readonly StoryJudgement[],
  notes: readonly Note[],
): Judgement {
  const related = findRelated(judgements);
  const isDoubted = related.length === 0 && judgements.some((each) => each.verdict.isDoubted);
  return {
    kind: 'judged',
    related: related.map(({ verdict }) => relatedStory(verdict, notes)),
    against: related.length === 0 ? (judgements[0]?.verdict.reasons ?? []) : [],
    ...(isDoubted && { isDoubted: true }),
    pageLang: page.lang,
    pageDate: page.date,
    noted: new Set(notes.map(({ mention }) => keyOf(mention.entries[0]!))).size,
  };
}

function relatedStory(
  { story, relation, score, reasons }: StoryJudgement['verdict'],
  notes: readonly Note[],
): RelatedStory {
  const named = notes.flatMap(({ mention }) => mention.entries);
  const noted = new Set(named.filter((key) => key.story === story).map(({ entry }) => entry));
  return {
    story,
    relation: relation === 'same' ? relation : 'background',
    score,
    reasons,
    noted: [...noted],
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
  library: Library;
  settings: Settings;
}

function startShowing(tools: NoterTools, now: Now, lost: () => void): Shown {
  const { document, isOrphaned } = tools;
  const end = new AbortController();
  tools.styleMarks(true);
  end.signal.addEventListener('abort', () => tools.styleMarks(false), { once: true });
  const annotations = annotate({
    document,
    lang: now.page.lang,
    delays: () => now.settings,
    contentOf: (note) => contentOf(now, note),
    dismissEntry: (note) => tools.correct(correctionsOf(now, note)),
    restoreEntry: (note) => tools.takeBack(correctionsOf(now, note)),
    takenOff: (note) => takenOffOf(now, note),
    dismissStory: (story) => tools.correct([{ page: now.page.url, story, entry: null }]),
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

function contentOf({ library, page }: Now, { mention, text }: Note): CardContent | null {
  const found = mention.entries.flatMap(({ story: id, entry }) => {
    const story = findStory(library, id);
    return story === null ? [] : [{ story, entry }];
  });
  return cardContent(found, text, page.date);
}

/** "Not this person" is said of somebody, whichever stories tell of them. */
function correctionsOf({ page }: Now, { mention }: Note): Correction[] {
  return mention.entries.map(({ story, entry }) => ({ page: page.url, story, entry }));
}

function takenOffOf({ library, page, settings }: Now, { mention, text }: Note): TakenOff {
  const [first] = mention.entries;
  const name = first && findEntry(library, first.story, first.entry)?.name;
  const isOnSite = mention.entries.some(
    ({ story, entry }) => findReach(settings, page.url, story, entry) === 'site',
  );
  return { name: name ?? text, site: isOnSite ? siteOf(page.url) : null };
}
