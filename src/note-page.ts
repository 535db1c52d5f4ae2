/**
 * A page that may be about a story in; what it comes to, and its notes, out. It is read here, judged in the
 * background, and painted here. When to look, and when to stop, is the visit's business.
 */
import type { PageAnswer, PagePassage } from './page-answer.ts';
import type { ComparePart } from './page-parts.ts';
import type { TextPlace } from './page/find-words.ts';
import { limitText } from './page/limit-text.ts';
import type { PageText } from './page/page-text.ts';
import { readPage } from './page/read-page.ts';
import { readSliced } from './page/read-sliced.ts';
import type { OwnArticle } from './read-own-article.ts';
import { keyOf } from './recognition/key-of.ts';
import type { Correction } from './settings/settings.ts';
import { showNotes, type Shown } from './show-notes.ts';
import type { Annotations } from './ui/annotations/annotate.ts';
import type { CardPart } from './ui/annotations/card-part.ts';
import type { ReadCards } from './ui/annotations/fetch-cards.ts';
import { makeNotes, type Note } from './ui/annotations/note.ts';
import type { Judgement, VisitState } from './ui/visit-state.ts';

/** What noting a page needs of the extension around it; a test passes in its own. */
export interface NoterTools {
  readonly document: Document;
  /** Null: nobody answers. */
  readonly judge: (page: PagePassage) => Promise<PageAnswer | null>;
  readonly readCards: ReadCards;
  readonly loadCard: () => Promise<CardPart | null>;
  readonly loadCompare: () => Promise<ComparePart | null>;
  /** A page about these stories was met: once for each and for each address of the document. */
  readonly meetStories: (stories: readonly string[]) => void;
  /** Gives the document the style of our highlights, or takes it away. */
  readonly styleMarks: (on: boolean) => void;
  readonly hideSite: () => void;
  /** Keeps what the reader set right on this page. */
  readonly correct: (corrections: readonly Correction[]) => void;
  readonly takeBack: (corrections: readonly Correction[]) => void;
  /** The extension was reloaded or removed and left us behind. */
  readonly isOrphaned: () => boolean;
}

/** What the noter tells the visit. */
export interface NoterHooks {
  /** The notes went because the page has thrown our host out; the next text of the page may bring them back. */
  readonly lost: () => void;
  /** What the reader said of this page alone has changed what it comes to. */
  readonly again: () => void;
}

/** What a look came to, and for how long it kept the page's own thread, in ms. */
export interface Looked {
  readonly state: VisitState;
  readonly workMs: number;
}

export interface PageNoter {
  /**
   * Reads and judges the page, and shows its notes, or none; what stays the same is not painted anew. Null: a later
   * look has begun meanwhile, or it is over.
   */
  readonly look: () => Promise<Looked | null>;
  /** What the stories say may have changed: the cards are fetched anew. */
  readonly forget: () => void;
  /** The element that holds the page's article, as last read; null where none was found. */
  readonly root: () => Element | null;
  /** Ids of the stories that the reader said the page is not about. */
  readonly dismissed: () => readonly string[];
  /** Null while the page has no notes. */
  readonly annotations: () => Annotations | null;
  /** False: the page no longer has these words, or is not related. */
  readonly goToText: (place: TextPlace) => Promise<boolean>;
  /** What the article says now; null: it is none, or nobody can tell. */
  readonly readOwnArticle: () => Promise<OwnArticle | null>;
}

/** A page that replaces its whole document throws our host out unawares; one that does so again and again means it. */
const mostReturns = 3;

/** Everything shown goes when the signal aborts, and while a page is not related. */
export function makePageNoter(
  tools: NoterTools,
  { lost }: Pick<NoterHooks, 'lost'>,
  signal: AbortSignal,
): PageNoter {
  const { document } = tools;
  const met = new Set<string>();
  let shown: Shown | null = null;
  let root: Element | null = null;
  let isRelated = false;
  let dismissed: readonly string[] = [];
  let timesThrownOut = 0;
  let looks = 0;

  const hide = (): void => {
    shown?.end();
    shown = null;
  };
  const thrownOut = (): void => {
    timesThrownOut += 1;
    lost();
  };
  /** Of an unrelated page nothing is shown; a related one may have no notes for now. */
  const show = (page: PageText, answer: PageAnswer): readonly Note[] => {
    if (shown?.isOver() === false && !shown.annotations.isInPlace()) {
      timesThrownOut += 1;
      hide();
    }
    const notes = timesThrownOut > mostReturns ? [] : makeNotes(page, answer.mentions);
    if (shown?.isOver() === true) shown = null;
    if (answer.related.length === 0) hide();
    else if (notes.length > 0 || shown !== null) {
      shown ??= showNotes(tools, { page, answer }, thrownOut);
      shown.show(notes, { page, answer });
    }
    return notes;
  };
  const meet = (stories: readonly string[]): void => {
    const first = stories.filter((story) => !met.has(story));
    for (const story of first) met.add(story);
    if (first.length > 0) tools.meetStories(first);
  };
  const look = async (): Promise<Looked | null> => {
    const turn = ++looks;
    const isOutrun = () => signal.aborted || turn !== looks;
    const reading = await readSliced(document, signal);
    if (reading === null || isOutrun()) return null;
    const { page, workMs: readMs } = reading;
    root = page.root;
    if (!page.isArticle) {
      isRelated = false;
      hide();
      return { state: { kind: 'not-an-article' }, workMs: readMs };
    }
    const answer = await tools.judge(passageOf(page));
    if (isOutrun()) return null;
    const back = performance.now();
    // What is shown holds until somebody says otherwise.
    if (answer === null && shown?.isOver() === false) return null;
    if (answer === null) return { state: { kind: 'failed' }, workMs: readMs };
    isRelated = answer.related.length > 0;
    const notes = show(page, answer);
    dismissed = answer.dismissed;
    meet(answer.related.map(({ story }) => story));
    const workMs = readMs + performance.now() - back;
    return { state: stateOf(page, answer, notes), workMs };
  };
  const go = async (place: TextPlace): Promise<boolean> => {
    const compare = isRelated ? await tools.loadCompare() : null;
    if (compare === null || signal.aborted) return false;
    // Where nothing is noted the style of our highlights is not in the page.
    const wasBare = isBare(shown);
    const gone = (): void => {
      if (wasBare && isBare(shown)) tools.styleMarks(false);
    };
    const isThere = compare.goToText(document, readPage(document), place, gone, signal);
    if (isThere && wasBare) tools.styleMarks(true);
    return isThere;
  };

  signal.addEventListener('abort', hide, { once: true });
  return {
    look,
    forget: () => shown?.annotations.forget(),
    dismissed: () => dismissed,
    root: () => root,
    annotations: () => (shown?.isOver() === false ? shown.annotations : null),
    goToText: go,
    readOwnArticle: async () =>
      (await tools.loadCompare())?.readOwnArticle(readPage(document)) ?? null,
  };
}

const isBare = (shown: Shown | null): boolean => shown?.isOver() !== false;

/** No headline is as long; some pages put a whole text there. */
const mostOfTitle = 5000;

function passageOf({ url, title, lang, date, text, blocks, parts }: PageText): PagePassage {
  return {
    url,
    title: title.slice(0, mostOfTitle),
    lang,
    date,
    text: limitText(text),
    blocks,
    parts,
  };
}

function stateOf(page: PageText, answer: PageAnswer, notes: readonly Note[]): Judgement {
  const named = notes.flatMap(({ mention }) => mention.entries);
  const notedOf = (id: string): string[] => [
    ...new Set(named.filter(({ story }) => story === id).map(({ entry }) => entry)),
  ];
  return {
    kind: 'judged',
    related: answer.related.map((each) => ({ ...each, noted: notedOf(each.story) })),
    against: answer.against,
    ...(answer.isDoubted && { isDoubted: true }),
    pageLang: page.lang,
    pageDate: page.date,
    noted: new Set(notes.map(({ mention }) => keyOf(mention.entries[0]!))).size,
  };
}
