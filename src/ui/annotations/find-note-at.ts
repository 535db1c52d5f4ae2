/** A point of the viewport in, the note under it out; as fast as a look-up in a map (SPEED.md, goal 7). */
import { isInside, type MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/** Null: no note of these is painted at that point. */
export type FindNoteAt = (x: number, y: number) => Note | null;

/** Looks among these notes; make a new one when they change. */
export function makeFindNoteAt(
  document: Document,
  notes: readonly Note[],
  measure: MeasureNote,
): FindNoteAt {
  const notesOfNode = indexByNode(document, notes);
  const shadowRoots = findShadowRoots(notes);
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (caret === null) return null;
    const near = notesNear(notesOfNode.get(caret.offsetNode) ?? [], caret);
    // The caret is the nearest one: beside a short line it is in text that the point is not on.
    return near.find((note) => measure(note).some((box) => isInside(box, x, y))) ?? null;
  };
}

/** Those of a node's notes that the caret is in or beside: to measure is what costs. */
function notesNear(notes: readonly Note[], { offsetNode, offset }: CaretPosition): readonly Note[] {
  return notes.filter(({ range }) => {
    const isAfter = range.startContainer !== offsetNode || range.startOffset <= offset;
    return isAfter && (range.endContainer !== offsetNode || offset <= range.endOffset);
  });
}

/** Without them a point over an open shadow tree gives its host. */
function findShadowRoots(notes: readonly Note[]): ShadowRoot[] {
  const roots = new Set(notes.map((note) => note.range.startContainer.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

function indexByNode(document: Document, notes: readonly Note[]): Map<Node, Note[]> {
  const index = new Map<Node, Note[]>();
  for (const note of notes) {
    for (const node of nodesOf(document, note.range)) {
      const others = index.get(node);
      if (others === undefined) index.set(node, [note]);
      else others.push(note);
    }
  }
  return index;
}

/** No name runs over more; beyond them the page has moved its text. */
const mostNodes = 200;

/** The text nodes that a range runs over; nearly always one. */
function nodesOf(document: Document, range: StaticRange): Node[] {
  const { startContainer: first, endContainer: last } = range;
  if (first === last) return [first];
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const nodes: Node[] = [first];
  while (walker.currentNode !== last && nodes.length < mostNodes && walker.nextNode() !== null) {
    nodes.push(walker.currentNode);
  }
  return nodes;
}
