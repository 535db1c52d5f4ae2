/** A story in; what a reader of it knows out, in a form that a sentence is held against. */
import type { CivilDate } from '../../../article/civil-date.ts';
import type { Story } from '../../story.ts';
import { listStems, splitWords } from '../compare-words.ts';
import { readQuantities } from '../read-quantities.ts';

export interface Known {
  /** The roots of each pair of neighbouring sentences, of all articles. */
  readonly windows: readonly ReadonlySet<string>[];
  /** In how many sentences each root stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many sentences there are, headlines among them. */
  readonly sentences: number;
  /** Every word, folded. */
  readonly words: ReadonlySet<string>;
  /** All folded words in their order, blanks around each, a full stop between sentences. */
  readonly text: string;
  /** By value. */
  readonly numbers: ReadonlySet<number>;
  /** What it counts, by `Quantity.unit`. */
  readonly units: ReadonlySet<string>;
  /** Each dated moment by `keyOfDates`. */
  readonly dates: ReadonlySet<string>;
  /** When its newest article was published; null when none is dated. */
  readonly newest: CivilDate | null;
}

/** Letters: "inspected" and "inspectors" begin alike, and mean alike often enough. */
const rootLength = 5;

/** Beginnings of the words that carry the sense. */
export function listRoots(text: string): ReadonlySet<string> {
  return new Set(Array.from(listStems(text), rootOf));
}

/** Of a folded word. */
export function rootOf(word: string): string {
  return word.slice(0, rootLength);
}

export function keyOfDates(from: CivilDate | null, to: CivilDate | null): string {
  return `${from} ${to}`;
}

export function readKnown({ articles, timeline }: Story): Known {
  const texts = articles.map(({ headline, sentences }) => [headline, ...sentences]);
  const roots = texts.map((sentences) => sentences.map(listRoots));
  const all = texts.flat();
  const quantities = all.flatMap(readQuantities);
  const dates = articles.flatMap(({ published }) => published?.date ?? []);
  return {
    windows: roots.flatMap(joinNeighbours),
    counts: countRoots(roots.flat()),
    sentences: all.length,
    words: new Set(all.flatMap(splitWords)),
    text: ` ${all.map((text) => splitWords(text).join(' ')).join(' . ')} `,
    numbers: new Set(quantities.map(({ value }) => value)),
    units: new Set(quantities.flatMap(({ unit }) => unit ?? [])),
    dates: new Set(timeline.map(({ from, to }) => keyOfDates(from, to))),
    newest: dates.toSorted().at(-1) ?? null,
  };
}

/** What one article says in a sentence, another may say in two. */
function joinNeighbours(sentences: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  return sentences.map((roots, at) => new Set([...roots, ...(sentences[at + 1] ?? [])]));
}

function countRoots(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const roots of sentences)
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}
