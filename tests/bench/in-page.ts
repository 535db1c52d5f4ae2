/**
 * What a visit does to a page, each step behind one function, and the bare pass that it is held against: the
 * only place where the benchmark says which functions of ours a visit calls.
 */
import { chooseMentions } from '../../src/choose-mentions.ts';
import { listPageWords } from '../../src/library/keys/list-page-words.ts';
import type { Library } from '../../src/library/library.ts';
import { splitPassage } from '../../src/library/split-passage.ts';
import type { PagePassage } from '../../src/page-answer.ts';
import { limitText } from '../../src/page/limit-text.ts';
import type { PageText } from '../../src/page/page-text.ts';
import { type Opening, readOpening } from '../../src/page/read-opening.ts';
import { readPage, readPageInSteps } from '../../src/page/read-page.ts';
import { runAtOnce } from '../../src/page/run-in-slices.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import type { SharedMention } from '../../src/recognition/verdict.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { keepTones } from '../../src/ui/annotations/keep-tones.ts';
import { makeNotes, type Note } from '../../src/ui/annotations/note.ts';
import { paintNotes } from '../../src/ui/annotations/paint-notes.ts';
import { firstStory } from './make-library.ts';

/** A bare pass: the length of every text node. Nothing that reads a page can be faster. */
export function walkBare(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** What is read of every page, to decide whether to read it whole. */
export const openPage = (): Opening => readOpening(document);

export const readText = (): PageText => readPage(document);
export const readTextInSteps = (): Generator<void, PageText> => readPageInSteps(document);

/** What the page tells the background; browsers send it as text. */
export function sendText({ url, title, lang, date, text, blocks, parts }: PageText): PagePassage {
  const passage = { url, title, lang, date, text: limitText(text), blocks, parts };
  return JSON.parse(JSON.stringify(passage)) as PagePassage;
}

/** What the background makes of it: the verdicts of all stories, and all mentions of the first one whatever its verdict. */
export function match(page: PagePassage, library: Library): readonly SharedMention[] {
  const words = splitPassage(page.title, page.text, library.letters);
  listPageWords(page.title, page.text, library.letters, words);
  const { mentionsOf } = recognise(library, page, page.parts, words);
  const verdict = { story: firstStory, relation: 'same', score: 1, reasons: [] } as const;
  const settings = { ...defaultSettings, density: 'all' } as const;
  return chooseMentions(library, page, [{ verdict, within: null }], mentionsOf, settings).mentions;
}

export const noteMentions = (page: PageText, mentions: readonly SharedMention[]): Note[] =>
  runAtOnce(makeNotes(page, mentions));
export const noteMentionsInSteps = makeNotes;

/** Painted until the signal aborts. */
export const paint = (notes: readonly Note[], signal: AbortSignal): void =>
  paintNotes(async () => keepTones, signal).show(notes);

/** The whole pass at once, in the page and in the background. */
export function passOnce(library: Library, signal: AbortSignal): Note[] {
  openPage();
  const page = readText();
  const notes = noteMentions(page, match(sendText(page), library));
  paint(notes, signal);
  return notes;
}
