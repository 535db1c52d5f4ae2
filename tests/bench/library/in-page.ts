/** Runs in a page: fills the library on the browser's own database, and times what readers and visits do with it. */
import { listPageWords } from '../../../src/library/keys/list-page-words.ts';
import { openLibrary } from '../../../src/library/store/open-library.ts';
import { makeKeptStory, makeRelatedPage, makeUnrelatedPage } from './make-stories.ts';

const open = () => openLibrary(indexedDB, () => '2025-03-14T09:30:00.000Z');

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The fastest of the rounds: what the machine does besides only ever adds. */
async function timeBest(rounds: number, work: (round: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await time(() => work(round)));
  return Math.min(...times);
}

const wordsOf = ({ title, text }: { title: string; text: string }) => listPageWords(title, text);

/** Keeps the stories [from, to) in one change; the milliseconds that this takes, without making them up. */
export async function fill(from: number, to: number): Promise<number> {
  const stories = Array.from({ length: to - from }, (_, index) => makeKeptStory(from + index));
  const library = await open();
  const ms = await time(() => library.keep(stories));
  library.close();
  return ms;
}

/** What the background does. All times in ms. */
export interface VisitTimes {
  readonly openMs: number;
  readonly firstVisitMs: number;
  readonly relatedMs: number;
  readonly unrelatedMs: number;
  /** Of related pages of 20 stories throughout the library, how many find theirs first. */
  readonly foundFirst: number;
  /** Of 20 unrelated pages, the stories handed out. */
  readonly candidatesOfUnrelated: number;
}

/** What the library page does. All times in ms. */
export interface ReaderTimes {
  readonly listMs: number;
  readonly firstSearchMs: number;
  readonly searchRareMs: number;
  readonly searchCommonMs: number;
  readonly keepMs: number;
  readonly changeMs: number;
  readonly removeMs: number;
  readonly bytes: number;
}

const pages = 20;

/** Measures visits to a library of stories [0, count). */
export async function measureVisits(count: number, rounds: number): Promise<VisitTimes> {
  const start = performance.now();
  const library = await open();
  const openMs = performance.now() - start;
  const visit = (words: readonly string[]) => library.findCandidates(words, 'news.example');
  const numberAt = (round: number) => Math.floor(((round + 0.5) * count) / pages) % count;
  const listWords = (make: (round: number) => { title: string; text: string }) =>
    Array.from({ length: pages }, (_, round) => wordsOf(make(round)));
  const related = listWords((round) => makeRelatedPage(numberAt(round)));
  const unrelated = listWords((round) => makeUnrelatedPage(count + round));
  const firstVisitMs = await time(() => visit(related[0]!));
  const found = await Promise.all(related.map(visit));
  const strays = await Promise.all(unrelated.map(visit));
  return {
    openMs,
    firstVisitMs,
    relatedMs: await timeBest(rounds, (round) => visit(related[round % pages]!)),
    unrelatedMs: await timeBest(rounds, (round) => visit(unrelated[round % pages]!)),
    foundFirst: found.filter((some, round) => some[0]?.id === `story-${numberAt(round)}`).length,
    candidatesOfUnrelated: strays.flat().length,
  };
}

/** Measures what a reader does with a library of stories [0, count). Leaves it as it was. */
export async function measureReader(count: number, rounds: number): Promise<ReaderTimes> {
  const library = await open();
  const headline = makeKeptStory(count >> 1).parts[0]!.story.articles[0]!.headline;
  const spare = Array.from({ length: rounds }, (_, index) => makeKeptStory(1_000_000 + index));
  const idOf = (round: number) => spare[round]!.id;
  return {
    listMs: await timeBest(rounds, () => library.list()),
    firstSearchMs: await time(() => library.search(headline)),
    searchRareMs: await timeBest(rounds, () => library.search(headline)),
    searchCommonMs: await timeBest(rounds, () => library.search('ba')),
    keepMs: await timeBest(rounds, (round) => library.keep([spare[round]!])),
    changeMs: await timeBest(rounds, (round) =>
      library.change(idOf(round), (kept) => ({ ...kept, isPaused: true })),
    ),
    removeMs: await timeBest(rounds, (round) => library.remove([idOf(round)])),
    bytes: (await navigator.storage.estimate()).usage ?? 0,
  };
}
