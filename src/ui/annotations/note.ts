/** A mention as the reader sees it: its words, its place in the document, the words around it. */
import type { Block, PageText } from '../../page/page-text.ts';
import type { EntryKey, SharedMention } from '../../recognition/verdict.ts';
import type { NamedCard } from './fetch-cards.ts';

export interface Note {
  readonly mention: SharedMention;
  /** The name as the page writes it. */
  readonly text: string;
  /** What stands before and after it in its block, cut to a line for the list of notes. */
  readonly before: string;
  readonly after: string;
  readonly range: StaticRange;
}

/** The name of a note, as its card is asked for. */
export const namedOf = ({ mention: { entries }, text }: Note): NamedCard => ({ entries, text });

/** Enough words on each side to tell two notes of one name apart in a list. */
const contextLength = 48;

/** So many mentions are placed in one step. */
const mentionsInStep = 8;

/**
 * The notes of chosen mentions, in their order, in small steps for `runInSlices`; one whose nodes have changed since the
 * page was read is left out.
 */
export function* makeNotes(
  page: PageText,
  mentions: readonly SharedMention[],
): Generator<void, Note[]> {
  const notes: Note[] = [];
  for (const [at, mention] of mentions.entries()) {
    if (at % mentionsInStep === mentionsInStep - 1) yield;
    const range = page.toRange(mention.start, mention.end);
    if (range === null) continue;
    const text = page.text.slice(mention.start, mention.end);
    notes.push({ mention, text, range, ...contextOf(page, mention) });
  }
  return notes;
}

/** The notes `after`, those that mark what a note `before` marked as that very object. */
export function keepSameNotes(before: readonly Note[], after: readonly Note[]): Note[] {
  const known = new Map<Node, Map<number, Note>>();
  for (const note of before) {
    const { startContainer, startOffset } = note.range;
    const inNode = known.get(startContainer) ?? new Map<number, Note>();
    known.set(startContainer, inNode.set(startOffset, note));
  }
  return after.map((note) => {
    const earlier = known.get(note.range.startContainer)?.get(note.range.startOffset);
    return earlier !== undefined && isSameNote(earlier, note) ? earlier : note;
  });
}

/** Whether two notes mark the same words of the same nodes. */
function isSameNote(a: Note, b: Note): boolean {
  return (
    isSameList(a.mention.entries, b.mention.entries) &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.text === b.text
  );
}

function isSameList(a: readonly EntryKey[], b: readonly EntryKey[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ story, entry }, at) => story === b[at]?.story && entry === b[at].entry)
  );
}

/** The last block that begins before `offset`; halves, as a page may have thousands of blocks and of notes. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

function contextOf(
  page: PageText,
  { start, end }: SharedMention,
): { before: string; after: string } {
  const block = blockAt(page.blocks, start);
  const from = Math.max(block?.start ?? 0, start - contextLength);
  const to = Math.min(block?.end ?? page.text.length, end + contextLength);
  const before = page.text.slice(from, start);
  const after = page.text.slice(end, to);
  return {
    before: from > (block?.start ?? 0) ? `…${before.slice(before.indexOf(' ') + 1)}` : before,
    after: to < (block?.end ?? 0) ? `${after.slice(0, after.lastIndexOf(' '))}…` : after,
  };
}
