/** A mention as the reader sees it: its words, its place in the document, the words around it. */
import type { PageText } from '../../page/page-text.ts';
import type { Mention } from '../../recognition/verdict.ts';

export interface Note {
  readonly mention: Mention;
  /** The name as the page writes it. */
  readonly text: string;
  /** What stands before and after it in its block, cut to a line for the list of notes. */
  readonly before: string;
  readonly after: string;
  readonly range: StaticRange;
}

/** Enough words on each side to tell two notes of one name apart in a list. */
const contextLength = 48;

/** The notes of chosen mentions, in their order; one whose nodes have changed since is left out. */
export function makeNotes(page: PageText, mentions: readonly Mention[]): Note[] {
  return mentions.flatMap((mention) => {
    const range = page.toRange(mention.start, mention.end);
    if (range === null) return [];
    const text = page.text.slice(mention.start, mention.end);
    return [{ mention, text, range, ...contextOf(page, mention) }];
  });
}

/** The notes `after`, those that mark what a note `before` marked as that very object. */
export function keepSameNotes(before: readonly Note[], after: readonly Note[]): Note[] {
  const known = new Map<Node, Note[]>();
  for (const note of before) {
    const { startContainer } = note.range;
    known.set(startContainer, [...(known.get(startContainer) ?? []), note]);
  }
  return after.map((note) => {
    const candidates = known.get(note.range.startContainer) ?? [];
    return candidates.find((earlier) => isSameNote(earlier, note)) ?? note;
  });
}

/** Whether two notes mark the same words of the same nodes. */
function isSameNote(a: Note, b: Note): boolean {
  return (
    a.mention.entry === b.mention.entry &&
    a.mention.story === b.mention.story &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.text === b.text
  );
}

function contextOf(page: PageText, { start, end }: Mention): { before: string; after: string } {
  const block = page.blocks.find((each) => each.start <= start && end <= each.end);
  const from = Math.max(block?.start ?? 0, start - contextLength);
  const to = Math.min(block?.end ?? page.text.length, end + contextLength);
  const before = page.text.slice(from, start);
  const after = page.text.slice(end, to);
  return {
    before: from > (block?.start ?? 0) ? `…${before.slice(before.indexOf(' ') + 1)}` : before,
    after: to < (block?.end ?? 0) ? `${after.slice(0, after.lastIndexOf(' '))}…` : after,
  };
}
