/** Runs in a page: what our observer adds to what the page appends, and our notes to what the page edits. */
import { watchPage } from '../../src/page/watch-page.ts';
import { keepTones } from '../../src/ui/annotations/keep-tones.ts';
import { paintNotes } from '../../src/ui/annotations/paint-notes.ts';
import { noteOf } from './make-notes.ts';
import { timeOnce } from './time-rounds.ts';

const paragraphCount = 1000;
/** As an endless list adds them: so many in one task. */
const perTask = 20;

const rest = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function makeParagraph(index: number): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(`Paragraph ${index} was put here while the reader went on. `);
  const link = document.createElement('a');
  link.append('More of it');
  paragraph.append(link, ' follows below.');
  return paragraph;
}

/** Appends, in tasks of their own, what an endless page does; milliseconds of the page's own work. */
async function append(article: Element): Promise<number> {
  let ms = 0;
  for (let at = 0; at < paragraphCount; at += perTask) {
    ms += timeOnce(() => {
      for (let index = at; index < at + perTask; index++) article.append(makeParagraph(index));
    });
    await rest();
  }
  return ms;
}

/** While the work lasts, the milliseconds of all that is called back by observer, idle time and timers set meanwhile. */
async function timeCallbacks(work: () => Promise<void>): Promise<number> {
  let ms = 0;
  const timed =
    <P extends unknown[]>(call: (...parameters: P) => unknown) =>
    (...parameters: P): void => {
      ms += timeOnce(() => call(...parameters));
    };
  const { MutationObserver, requestIdleCallback, setTimeout } = globalThis;
  const replaced = {
    MutationObserver: class extends MutationObserver {
      constructor(call: MutationCallback) {
        super(timed(call));
      }
    },
    requestIdleCallback: (call: IdleRequestCallback, options?: IdleRequestOptions) =>
      requestIdleCallback(timed(call), options),
    setTimeout: (call: () => void, delay?: number) => setTimeout(timed(call), delay),
  };
  Object.assign(globalThis, replaced);
  try {
    await work();
  } finally {
    Object.assign(globalThis, { MutationObserver, requestIdleCallback, setTimeout });
  }
  return ms;
}

/** Milliseconds. `watched` is appending with our observer there; `callbacks`, what the observer does itself. */
export interface Appending {
  readonly alone: number;
  readonly watched: number;
  readonly callbacks: number;
  /** How often it said that the page's text has changed. */
  readonly told: number;
}

/** Long enough for the last change to be told. */
const afterwardsMs = 2500;

export async function measureAppending(): Promise<Appending> {
  const article = document.querySelector('article')!;
  const before = article.childElementCount;
  const clear = () => {
    while (article.childElementCount > before) article.lastElementChild!.remove();
  };
  await append(article);
  clear();
  const alone = await append(article);
  clear();
  await rest(50);
  const end = new AbortController();
  const seen = { told: 0, watched: 0 };
  const callbacks = await timeCallbacks(async () => {
    watchPage(document, () => void (seen.told += 1), end.signal, {
      rootOf: () => article,
    });
    seen.watched = await append(article);
    await rest(afterwardsMs);
  });
  end.abort();
  clear();
  return { alone, watched: seen.watched, callbacks, told: seen.told };
}

/** Milliseconds of each round for the same edits of 1,000 paragraphs: as they are, and with a note on each. */
export interface Editing {
  readonly bare: number[];
  readonly noted: number[];
}

/** What pages do to text: add to it, replace it, take it away and put it back. */
const edits: Readonly<Record<string, (texts: readonly Text[]) => void>> = {
  text: (texts) => {
    for (const text of texts) text.appendData(' More.');
    for (const text of texts) text.deleteData(text.length - 6, 6);
  },
  removals: (texts) => {
    const parents = texts.map((text) => text.parentElement!);
    for (const parent of parents) parent.remove();
    document.querySelector('article')!.append(...parents);
  },
};

/** `kind`: "text" or "removals". */
export function measureEditing(kind: string, rounds: number): Editing {
  const article = document.querySelector('article')!;
  const paragraphs = Array.from({ length: paragraphCount }, (_, index) => makeParagraph(index));
  article.append(...paragraphs);
  const texts = paragraphs.map((paragraph) => paragraph.firstChild as Text);
  const edit = () => edits[kind]!(texts);
  const times: Editing = { bare: [], noted: [] };
  const timeEdits = (): number => {
    const ms = Math.min(...Array.from({ length: 5 }, () => timeOnce(edit)));
    // What is to be laid out and drawn anew is no part of the next measure.
    document.body.getBoundingClientRect();
    return ms;
  };
  for (let round = -3; round < rounds; round++) {
    const bare = timeEdits();
    const end = new AbortController();
    paintNotes(async () => keepTones, end.signal).show(texts.map((text) => noteOf(text, 0, 9)));
    const noted = timeEdits();
    end.abort();
    if (round >= 0) times.bare.push(bare);
    if (round >= 0) times.noted.push(noted);
  }
  for (const paragraph of paragraphs) paragraph.remove();
  return times;
}
