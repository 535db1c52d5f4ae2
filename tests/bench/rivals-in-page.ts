/** Runs in a page: others' ways of finding the same names in it, timed beside ours, and what each finds. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { chooseNames } from './choose-names.ts';
import { compareFound, type Compared, placesOfMarks, placesOfRanges } from './compare-found.ts';
import { match, passOnce, readText, sendText } from './in-page.ts';
import { makeLibrary } from './make-library.ts';
import { spellNames } from './make-names.ts';
import { timeOnce } from './time-rounds.ts';

/** Milliseconds of each round. */
export interface RivalTimes {
  readonly ours: number[];
  /** Ours without reading and painting, as the regex has it. */
  readonly matchOnly: number[];
  readonly mark: number[];
  /** Over the article's own element alone, as we find it for ours. */
  readonly markInArticle: number[];
  readonly replace: number[];
  readonly regex: number[];
}

export type Rival = Exclude<keyof RivalTimes, 'ours' | 'matchOnly'>;

/** Names of the page, filled up with such as stand on none. */
export function namesFor(count: number): string[] {
  const here = chooseNames(readText(), count);
  return [...here, ...spellNames(count - here.length, 500_000)];
}

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The longest first, else a part of a name is taken for the whole. */
const makeRegex = (names: readonly string[]): RegExp => {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escape);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

const limiters = '.,;:!?()[]{}<>"“”„‘’\'«»‹›/|–—-…、。，：；！？「」『』（）·・'.split('');
const markOptions = {
  separateWordSearch: false,
  acrossElements: true,
  accuracy: { value: 'exactly', limiters },
} as const;

function makeOurs(names: readonly string[]) {
  const library = makeLibrary(names, names.length);
  const page = readText();
  const passage = sendText(page);
  const pass = () => {
    const end = new AbortController();
    const notes = passOnce(library, end.signal);
    end.abort();
    return notes;
  };
  return { page, pass, matchOnly: () => match(passage, library) };
}

/** Each gives how to undo it, which is not timed. */
function makeRivals(names: readonly string[], root: Element, text: string) {
  const regex = makeRegex(names);
  const mark = (context: Element) => {
    const marker = new Mark(context);
    marker.mark(names, markOptions);
    return () => marker.unmark();
  };
  const rivals: Record<Rival, () => () => void> = {
    mark: () => mark(document.body),
    markInArticle: () => mark(root),
    replace: () => {
      const options = { find: regex, wrap: 'mark', preset: 'prose' } as const;
      const finder = findAndReplaceDOMText(document.body, options);
      return () => finder.revert();
    },
    regex: () => {
      text.match(regex);
      return () => {};
    },
  };
  return rivals;
}

/** The others need no more: each call of theirs runs over the page once for each name. */
const warmUpRounds = 2;
/** Ours is called as often before as elsewhere in this benchmark. */
const ownWarmUps = 40;
/** How often each is done in a round, whose time is the least of them. */
const timesARound = { quick: 5, slow: 2 } as const;

const isSlow = (rival: Rival, count: number): boolean => rival.startsWith('mark') && count > 30;

function leastOf(repeats: number, take: () => number): number {
  return Math.min(...Array.from({ length: repeats }, take));
}

/** `only` leaves out the others, which may take minutes. */
export function measureRivals(
  names: readonly string[],
  rounds: number,
  only: readonly Rival[],
): RivalTimes {
  const { page, pass, matchOnly } = makeOurs(names);
  const rivals = makeRivals(names, page.root ?? document.body, page.text);
  const none: RivalTimes = {
    ours: [],
    matchOnly: [],
    mark: [],
    markInArticle: [],
    replace: [],
    regex: [],
  };
  const times = structuredClone(none);
  for (let time = 0; time < ownWarmUps; time++) pass();
  for (let round = -warmUpRounds; round < rounds; round++) {
    const { quick, slow } = timesARound;
    const own = [pass, matchOnly].map((work) => leastOf(quick, () => timeOnce(work)));
    if (round >= 0) times.ours.push(own[0]!);
    if (round >= 0) times.matchOnly.push(own[1]!);
    for (const rival of only) {
      const ms = leastOf(isSlow(rival, names.length) ? slow : quick, () =>
        timeUndone(rivals[rival]),
      );
      if (round >= 0) times[rival].push(ms);
    }
  }
  return times;
}

function timeUndone(work: () => () => void): number {
  const held = { undo: () => {} };
  const ms = timeOnce(() => (held.undo = work()));
  held.undo();
  return ms;
}

/** What each finds within the article's element that ours does not, and the other way round. */
export function compareRivals(names: readonly string[]): Record<Rival, Compared> {
  const { page, pass } = makeOurs(names);
  const root = page.root ?? document.body;
  const rivals = makeRivals(names, root, page.text);
  const ours = placesOfRanges(
    root,
    pass().map(({ range }) => range),
  );
  const rangeOf = ({ start, end }: { start: number; end: number }) => page.toRange(start, end);
  const readable = placesOfRanges(root, page.blocks.map(rangeOf));
  const text = root.textContent ?? '';
  const compare = (theirs: ReturnType<typeof placesOfMarks>) =>
    compareFound({ ours, theirs, readable, text });
  const byMarks = (rival: Rival): Compared => {
    const undo = rivals[rival]();
    const theirs = placesOfMarks(root);
    undo();
    return compare(theirs);
  };
  const matches = [...page.text.matchAll(makeRegex(names))].map(({ index, 0: { length } }) =>
    page.toRange(index, index + length),
  );
  const regex = compare(placesOfRanges(root, matches));
  const [mark, markInArticle, replace] = (['mark', 'markInArticle', 'replace'] as const).map(
    byMarks,
  );
  return { regex, mark: mark!, markInArticle: markInArticle!, replace: replace! };
}
