/** Runs in a page: times the whole pass of a visit over it, its steps, and the bare pass. */
import type { Library } from '../../src/library/library.ts';
import type { PageText } from '../../src/page/page-text.ts';
import type { PagePassage } from '../../src/page-answer.ts';
import type { SharedMention } from '../../src/recognition/verdict.ts';
import type { Note } from '../../src/ui/annotations/note.ts';
import { chooseNames } from './choose-names.ts';
import {
  match,
  noteMentions,
  openPage,
  paint,
  passOnce,
  readText,
  sendText,
  walkBare,
} from './in-page.ts';
import { makeLibrary } from './make-library.ts';
import { timeOnce, timeRounds, type Times } from './time-rounds.ts';

export type Step = 'open' | 'read' | 'send' | 'match' | 'notes' | 'paint';

/** What the pass is over, and what it came to. */
export interface Passed {
  readonly textNodes: number;
  /** Of the article's own text. */
  readonly characters: number;
  readonly notes: number;
}

/** A step leaves what the next one needs. */
function makePass(library: Library) {
  let page: PageText = readText();
  let passage: PagePassage = sendText(page);
  let mentions: readonly SharedMention[] = [];
  let notes: readonly Note[] = [];
  let end = new AbortController();
  const steps: Record<Step, () => void> = {
    open: openPage,
    read: () => (page = readText()),
    send: () => (passage = sendText(page)),
    match: () => (mentions = match(passage, library)),
    notes: () => (notes = noteMentions(page, mentions)),
    paint: () => {
      end.abort();
      end = new AbortController();
      paint(notes, end.signal);
    },
  };
  const whole = (): void => {
    for (const step of Object.values(steps)) step();
  };
  /** What the page itself waits for; the rest is done in the background. */
  const inPage = (): void => {
    for (const [name, step] of Object.entries(steps)) if (name !== 'match') step();
  };
  const tell = (): Passed => ({
    textNodes: countTextNodes(),
    characters: page.text.length,
    notes: notes.length,
  });
  return { steps, whole, inPage, tell, end: () => end.abort() };
}

function countTextNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode() !== null) count++;
  return count;
}

/** Names that stand in the page, so that there is something to find and to paint. */
export const namesHere = (count: number): string[] => chooseNames(readText(), count);

/** The library has just these names. */
export function measurePass(
  names: readonly string[],
  rounds: number,
): Passed & { readonly times: Times<Step | 'whole' | 'inPage' | 'bare'> } {
  const pass = makePass(makeLibrary(names, names.length));
  const works = {
    bare: () => walkBare(document),
    whole: pass.whole,
    inPage: pass.inPage,
    ...pass.steps,
  };
  const times = timeRounds(rounds, works);
  pass.end();
  return { ...pass.tell(), times };
}

/** The same page and the same names in it, in libraries that have so many in all; by their number. */
export function measureLibraries(
  names: readonly string[],
  counts: readonly number[],
  rounds: number,
): { readonly times: Times<string>; readonly notes: readonly number[] } {
  const passes = counts.map((count) => makePass(makeLibrary(names, count)));
  const times = timeRounds(
    rounds,
    Object.fromEntries(passes.map(({ whole }, at) => [String(counts[at]), whole])),
  );
  const notes = passes.map(({ tell }) => tell().notes);
  for (const { end } of passes) end();
  return { times, notes };
}

/** The very first bare pass in this document, in ms. */
export const measureFirstBare = (): number => timeOnce(() => walkBare(document));

/** The very first pass in this document, with a library that is compiled already, in ms. */
export function measureFirstPass(names: readonly string[]): number {
  const library = makeLibrary(names, names.length);
  return timeOnce(() => passOnce(library, new AbortController().signal));
}
