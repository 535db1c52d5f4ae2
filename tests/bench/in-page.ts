/**
 * What a visit does to a page, each step behind one function, and the bare pass that it is held against: the
 * only place where the benchmark says which functions of ours a visit calls.
 */
import { findStory, type Library } from '../../src/library/library.ts';
import { listPageWords } from '../../src/library/keys/list-page-words.ts';
import { limitText } from '../../src/page/limit-text.ts';
import type { PageText } from '../../src/page/page-text.ts';
import { readPage } from '../../src/page/read-page.ts';
import { findMentions } from '../../src/recognition/find-mentions.ts';
import { findSameEntries } from '../../src/recognition/find-same-entries.ts';
import { judgeParts } from '../../src/recognition/judge-parts.ts';
import { shareMentions } from '../../src/recognition/share-mentions.ts';
import type { Mention } from '../../src/recognition/verdict.ts';
import { chooseNotes } from '../../src/ui/annotations/choose-notes.ts';
import { makeNotes, type Note } from '../../src/ui/annotations/note.ts';
import { paintNotes } from '../../src/ui/annotations/paint-notes.ts';
import { rateMentions } from '../../src/ui/annotations/rate-entries.ts';
import { firstStory } from './make-library.ts';

/** A bare pass: the length of every text node. Nothing that reads a page can be faster. */
export function walkBare(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

export const readText = (): PageText => readPage(document);

/** The words by which a page's stories are asked for. */
export const listWords = (page: PageText, library: Library): readonly string[] =>
  listPageWords(page.title, limitText(page.text), library.letters);

/** The verdicts of all stories, and the mentions of the first one whatever its verdict. */
export function match(page: PageText, library: Library): Mention[] {
  judgeParts(library, page, page.parts);
  return findMentions(library, firstStory, limitText(page.text), page.lang);
}

export function noteMentions(
  page: PageText,
  library: Library,
  mentions: readonly Mention[],
): Note[] {
  const shared = shareMentions(mentions, findSameEntries(library, [firstStory]));
  const stories = [findStory(library, firstStory)].filter((story) => story !== null);
  return makeNotes(page, chooseNotes(shared, page.blocks, 'all', rateMentions(stories)));
}

/** Painted until the signal aborts. */
export const paint = (notes: readonly Note[], signal: AbortSignal): void =>
  paintNotes(signal).show(notes);
