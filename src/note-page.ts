/**
 * A page that may be about a story in; what it comes to, and its notes, out. It is read here, judged in the
 * background, and painted here. When to look, and when to stop, is the visit's business.
 */
import type { PageAnswer, PagePassage } from './page-answer.ts';
import type { Looked, NoterHooks, NoterTools, PageNoter } from './page-noter.ts';
import type { TextPlace } from './page/find-words.ts';
import { limitText } from './page/limit-text.ts';
import type { PageText } from './page/page-text.ts';
import { readPage, readPageInSteps } from './page/read-page.ts';
import { runTimed } from './page/run-timed.ts';
import { keyOf } from './recognition/key-of.ts';
import type { MarkLook } from './settings/settings.ts';
import { showNotes, type Shown } from './show-notes.ts';
import { makeStyleDocument } from './style-document.ts';
import { makeNotes, type Note } from './ui/annotations/note.ts';
import type { Judgement } from './ui/visit-state.ts';

/** A page that replaces its whole document throws our host out unawares; one that does so again and again means it. */
const mostReturns = 3;

/** Everything shown goes when the signal aborts, and while a page is not related. */
export function makePageNoter(
  tools: NoterTools,
  { lost }: Pick<NoterHooks, 'lost'>,
  signal: AbortSignal,
): PageNoter {
  const { document } = tools;
  const style = makeStyleDocument(tools.styleMarks);
  const met = new Set<string>();
  let shown: Shown | null = null;
  let root: Element | null = null;
  /** How marks are to look on a related page; null: it is not related. */
  let marks: MarkLook | null = null;
  let dismissed: readonly string[] = [];
  let timesThrownOut = 0;
  let looks = 0;
  let changed: (() => void) | null = null;

  const hide = (): void => {
    shown?.end();
    shown = null;
  };
  const thrownOut = (): void => {
    timesThrownOut += 1;
    lost();
    changed?.();
  };
  /** Of an unrelated page nothing is shown; a related one may have no notes for now. */
  const show = (page: PageText, answer: PageAnswer, made: readonly Note[]): readonly Note[] => {
    if (shown?.isOver() === false && !shown.annotations.isInPlace()) {
      timesThrownOut += 1;
      hide();
    }
    const notes = timesThrownOut > mostReturns ? [] : made;
    if (shown?.isOver() === true) shown = null;
    if (answer.related.length === 0) hide();
    else if (notes.length > 0 || shown !== null) {
      shown ??= showNotes(tools, style, { page, answer }, thrownOut);
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
    const reading = await runTimed(readPageInSteps(document), signal);
    if (reading === null || isOutrun()) return null;
    const { result: page, workMs: readMs } = reading;
    root = page.root;
    if (!page.isArticle) {
      marks = null;
      hide();
      changed?.();
      return { state: { kind: 'not-an-article' }, workMs: readMs };
    }
    const answer = await tools.judge(passageOf(page));
    if (isOutrun()) return null;
    // What is shown holds until somebody says otherwise.
    if (answer === null && shown?.isOver() === false) return null;
    if (answer === null) return { state: { kind: 'failed' }, workMs: readMs };
    const making = await runTimed(makeNotes(page, answer.mentions), signal);
    if (making === null || isOutrun()) return null;
    marks = answer.related.length > 0 ? answer.look : null;
    const start = performance.now();
    const notes = show(page, answer, making.result);
    changed?.();
    dismissed = answer.dismissed;
    meet(answer.related.map(({ story }) => story));
    const workMs = readMs + making.workMs + performance.now() - start;
    return { state: stateOf(page, answer, notes), workMs };
  };
  const go = async (place: TextPlace): Promise<boolean> => {
    const there = marks;
    const compare = there && (await tools.loadCompare());
    if (compare === null || signal.aborted) return false;
    // Where nothing is noted the style of our highlights is not in the page.
    const wasBare = isBare(shown);
    const gone = (): void => {
      if (wasBare && isBare(shown)) style(null);
    };
    const isThere = compare.goToText(document, readPage(document), place, gone, signal);
    if (isThere && wasBare) style(there);
    return isThere;
  };

  signal.addEventListener('abort', hide, { once: true });
  return {
    look,
    forget: () => shown?.annotations.forget(),
    dismissed: () => dismissed,
    root: () => root,
    annotations: () => (shown?.isOver() === false ? shown.annotations : null),
    watchNotes: (watcher) => (changed = watcher),
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
