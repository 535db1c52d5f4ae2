/** What two ways of looking found in one element, as places in its text: they may split its text nodes meanwhile. */

/** [start, end) of the element's `textContent`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Compared {
  readonly both: number;
  readonly oursOnly: number;
  /** In text of the article that a reader sees. */
  readonly theirsOnly: number;
  /** In what ours does not read: hidden text, boxes, links to other articles. */
  readonly theirsElsewhere: number;
  /** With some words around them. */
  readonly examplesOfOurs: readonly string[];
  readonly examplesOfTheirs: readonly string[];
}

function offsetsOf(root: Element): Map<Node, number> {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode() !== null) {
    offsets.set(walker.currentNode, offset);
    offset += walker.currentNode.nodeValue?.length ?? 0;
  }
  return offsets;
}

/** Those that are within the element, in order. */
export function placesOfRanges(root: Element, ranges: readonly (StaticRange | null)[]): Place[] {
  const offsets = offsetsOf(root);
  return ranges.flatMap((range) => {
    const [start, end] = [range?.startContainer, range?.endContainer].map((node) =>
      node === undefined ? undefined : offsets.get(node),
    );
    if (range === null || start === undefined || end === undefined) return [];
    return [{ start: start + range.startOffset, end: end + range.endOffset }];
  });
}

/** The pieces of one match that runs over several elements are taken together. */
export function placesOfMarks(root: Element): Place[] {
  const offsets = offsetsOf(root);
  const places: Place[] = [];
  for (const [node, start] of offsets) {
    if (node.parentElement?.closest('mark[data-markjs], mark:not([class])') == null) continue;
    const end = start + (node.nodeValue?.length ?? 0);
    const last = places.at(-1);
    if (last?.end === start) places[places.length - 1] = { start: last.start, end };
    else places.push({ start, end });
  }
  return places;
}

const mostExamples = 5;
const contextLength = 25;

interface Found {
  readonly ours: readonly Place[];
  readonly theirs: readonly Place[];
  /** What ours reads. */
  readonly readable: readonly Place[];
  readonly text: string;
}

/** Two places are one when they overlap: of "Mara Lindt" one may have found the surname alone. */
export function compareFound({ ours, theirs, readable, text }: Found): Compared {
  const isIn = (places: readonly Place[], { start, end }: Place): boolean =>
    places.some((place) => place.start < end && place.end > start);
  const oursOnly = ours.filter((place) => !isIn(theirs, place));
  const missed = theirs.filter((place) => !isIn(ours, place));
  const theirsOnly = missed.filter((place) => isIn(readable, place));
  const quote = ({ start, end }: Place): string => {
    const words = `${text.slice(Math.max(0, start - contextLength), start)}[${text.slice(start, end)}]${text.slice(end, end + contextLength)}`;
    return words.replaceAll(/\s+/g, ' ');
  };
  return {
    both: theirs.length - missed.length,
    oursOnly: oursOnly.length,
    theirsOnly: theirsOnly.length,
    theirsElsewhere: missed.length - theirsOnly.length,
    examplesOfOurs: oursOnly.slice(0, mostExamples).map(quote),
    examplesOfTheirs: theirsOnly.slice(0, mostExamples).map(quote),
  };
}
