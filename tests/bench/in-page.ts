/** What the benchmark runs inside a page: each step of a visit, and the bare pass it is held against. */
import stories from 'virtual:stories';
import { compileLibrary } from '../../src/library/compile-library.ts';
import { listPageWords } from '../../src/library/keys/list-page-words.ts';
import { readPage } from '../../src/page/read-page.ts';
import { findMentions } from '../../src/recognition/find-mentions.ts';
import { judgePage } from '../../src/recognition/judge-page.ts';

/** Milliseconds, medians over the rounds. */
export interface PageTimes {
  readonly floor: number;
  readonly read: number;
  /** Listing the words by which its stories are asked for. */
  readonly words: number;
  readonly judge: number;
  readonly mentions: number;
  /** Length of the article's own text, in UTF-16 units. */
  readonly characters: number;
}

/** Warms up, then takes the median of `rounds` rounds; all steps in each round, so that drift hits all alike. */
export function measurePage(rounds: number): PageTimes {
  const page = readPage(document);
  const library = compileLibrary(stories);
  const story = stories[0]?.id ?? '';
  const steps = {
    floor: () => floor(document),
    read: () => readPage(document),
    words: () => listPageWords(page.title, page.text, library.letters),
    judge: () => judgePage(library, page),
    mentions: () => findMentions(library, story, page.text, page.lang),
  };
  const times = { floor: [], read: [], words: [], judge: [], mentions: [] } as Record<
    string,
    number[]
  >;
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now();
      const repeats = name === 'floor' ? floorTimesARound : timesARound;
      for (let time = 0; time < repeats; time++) step();
      if (round >= 0) times[name]?.push((performance.now() - start) / repeats);
    }
  }
  return {
    floor: median(times['floor']),
    read: median(times['read']),
    words: median(times['words']),
    judge: median(times['judge']),
    mentions: median(times['mentions']),
    characters: page.text.length,
  };
}

/** A page's clock ticks in steps of 0.1 ms, as long as the shortest step: one measure holds many. */
const timesARound = 20;
/** The bare pass over a small page takes a few microseconds. */
const floorTimesARound = 1000;

/** Enough for the compiler to have settled. */
const warmUpRounds = 3;

/** A bare pass: the length of every text node. Nothing that reads a page can be faster. */
function floor(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

function median(values: readonly number[] = []): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
