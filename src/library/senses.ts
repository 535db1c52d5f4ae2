/** What the names of an index stand for, as columns of numbers, so that many of them take little room. */

/** What a name stands for: an entry or a term of one story, and how the name is written. */
export interface Sense {
  readonly story: number;
  /** Index into the story's entries; -1 for a term. */
  readonly entry: number;
  /** Index into the story's terms; -1 for an entry. */
  readonly term: number;
  /** How its first and last word are written (`shapes`); a text must not write them smaller. */
  readonly firstShape: number;
  readonly lastShape: number;
  /** 255 of any more. */
  readonly wordCount: number;
  /** A part of a fuller name of the same person ("Ono"): others may bear it. */
  readonly isShort: boolean;
}

/** By the numbers that a `NameIndex` gives. */
export interface Senses {
  readonly story: Uint16Array | Uint32Array;
  /** Index into the story's entries, or of a term into its terms. */
  readonly item: Uint16Array | Uint32Array;
  /** Shape of the first word, shape of the last, `short`, `term`. */
  readonly traits: Uint8Array;
  readonly wordCount: Uint8Array;
}

const shapeBits = 3;
const lastShapeShift = 2;
const short = 16;
const term = 32;
const mostWords = 255;

/** Senses in the order in which they are met. */
export interface SenseList {
  readonly story: number[];
  readonly item: number[];
  readonly traits: number[];
  readonly wordCount: number[];
}

export const noSenses = (): SenseList => ({ story: [], item: [], traits: [], wordCount: [] });

export function addSense(list: SenseList, sense: Sense): void {
  const shapes = sense.firstShape | (sense.lastShape << lastShapeShift);
  list.story.push(sense.story);
  list.item.push(Math.max(sense.entry, sense.term));
  list.traits.push(shapes | (sense.isShort ? short : 0) | (sense.term < 0 ? 0 : term));
  list.wordCount.push(Math.min(mostWords, sense.wordCount));
}

const inTwoBytes = 0xffff;

function narrow(values: readonly number[], order: Uint32Array): Uint16Array | Uint32Array {
  const inOrder = Uint32Array.from(order, (from) => values[from]!);
  return inOrder.every((value) => value <= inTwoBytes) ? Uint16Array.from(inOrder) : inOrder;
}

/** Sense i is the one that was added as number `order[i]`. */
export function buildSenses(list: SenseList, order: Uint32Array): Senses {
  return {
    story: narrow(list.story, order),
    item: narrow(list.item, order),
    traits: Uint8Array.from(order, (from) => list.traits[from]!),
    wordCount: Uint8Array.from(order, (from) => list.wordCount[from]!),
  };
}

const isTerm = ({ traits }: Senses, sense: number): boolean => (traits[sense]! & term) !== 0;

export function storyOf({ story }: Senses, sense: number): number {
  return story[sense]!;
}

/** The place of its entry in the story; -1 for a term. */
export function entryOf(senses: Senses, sense: number): number {
  return isTerm(senses, sense) ? -1 : senses.item[sense]!;
}

/** The place of its term in the story; -1 for an entry. */
export function termOf(senses: Senses, sense: number): number {
  return isTerm(senses, sense) ? senses.item[sense]! : -1;
}

export function readSense(senses: Senses, sense: number): Sense {
  const traits = senses.traits[sense]!;
  return {
    story: storyOf(senses, sense),
    entry: entryOf(senses, sense),
    term: termOf(senses, sense),
    firstShape: traits & shapeBits,
    lastShape: (traits >> lastShapeShift) & shapeBits,
    wordCount: senses.wordCount[sense]!,
    isShort: (traits & short) !== 0,
  };
}
