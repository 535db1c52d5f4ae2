/**
 * An article in, everything that stands between quotation marks out, in the order of the text.
 * Says nothing of whether it is a quotation or a term, nor of who speaks.
 */
import type { Article } from '../../article/article.ts';

/** A part of one sentence; offsets leave the quotation marks out. */
export interface Piece {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What one pair of marks holds, or one paragraph's part of a quotation over several paragraphs. */
export interface Quoted {
  /** One for each sentence that it touches; never empty. */
  readonly pieces: readonly Piece[];
  readonly paragraph: number;
  /** The paragraph before ended inside this quotation. */
  readonly continues: boolean;
  /** No closing mark in this paragraph: the next one goes on. */
  readonly goesOn: boolean;
}

interface Place {
  readonly sentence: number;
  readonly at: number;
}

/** One paragraph as a string, with the way back to its sentences. */
interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly places: readonly Place[];
}

const isWordCharacter = /[\p{L}\p{N}]/u;
const opensDecade = /^\d0s\b/;

export function findQuoted(article: Article): Quoted[] {
  const found: Quoted[] = [];
  let continues = false;
  const paragraphs = joinParagraphs(article);
  for (const [position, paragraph] of paragraphs.entries()) {
    const next = paragraphs[position + 1]?.text ?? '';
    const inParagraph = scanParagraph(paragraph, continues, next);
    found.push(...inParagraph);
    continues = inParagraph.at(-1)?.goesOn ?? false;
  }
  return found;
}

function joinParagraphs(article: Article): Paragraph[] {
  const texts = new Map<number, { text: string; places: Place[] }>();
  for (const [sentence, { text, paragraph }] of article.sentences.entries()) {
    const joined = texts.get(paragraph) ?? { text: '', places: [] };
    texts.set(paragraph, joined);
    if (joined.text !== '') {
      joined.text += ' ';
      joined.places.push({ sentence, at: -1 });
    }
    for (let at = 0; at < text.length; at++) joined.places.push({ sentence, at });
    joined.text += text;
  }
  return [...texts].map(([index, { text, places }]) => ({ index, text, places }));
}

function scanParagraph(paragraph: Paragraph, continues: boolean, next: string): Quoted[] {
  const found: Quoted[] = [];
  const { text } = paragraph;
  for (let at = 0; at < text.length; at++) {
    const kind = openingKind(text, at);
    if (kind === null) continue;
    const start = at + markWidth(text, at);
    const close = findClose(text, at, kind);
    const goesOn = close === null && openingKind(next, 0) === kind;
    if (close === null && !goesOn) continue;
    const end = close ?? text.length;
    const pieces = cutPieces(paragraph, start, end);
    if (pieces.length > 0) {
      const isFirst = found.length === 0 && at === 0;
      found.push({ pieces, paragraph: paragraph.index, continues: continues && isFirst, goesOn });
    }
    at = end + (close === null ? 0 : markWidth(text, close) - 1);
  }
  return found;
}

/** Some newspapers write a double mark as two single ones. */
function markWidth(text: string, at: number): number {
  return /^(?:‘‘|’’|'')/.test(text.slice(at, at + 2)) ? 2 : 1;
}

function findClose(text: string, at: number, kind: 'double' | 'single'): number | null {
  if (kind === 'single') return findSingleClose(text, at);
  if (markWidth(text, at) === 1) return findDoubleClose(text, at);
  // The next opening mark ends the search, as for “: else each mark that is never closed costs it all.
  const found = /‘‘|’’|''/.exec(text.slice(at + 2));
  return found === null || found[0] === '‘‘' ? null : at + 2 + found.index;
}

function openingKind(text: string, at: number): 'double' | 'single' | null {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '“') return 'double';
  if (after === ' ' || isWordCharacter.test(before)) return null;
  if (mark === '"' || mark === '”' || markWidth(text, at) === 2) return 'double';
  const isSingle = mark === '‘' || mark === "'" || mark === '’';
  return isSingle && !opensDecade.test(text.slice(at + 1)) ? 'single' : null;
}

function findDoubleClose(text: string, open: number): number | null {
  for (let at = open + 1; at < text.length; at++) {
    const mark = text[at];
    if (mark === '“' && text[open] === '“') return null;
    if (mark === '”' || mark === '"') return at;
  }
  return null;
}

/**
 * In British style the closing mark is also the apostrophe: it closes after punctuation, or where no
 * letter follows, unless it looks like a plural possessive (s’ toys) and a better close comes before
 * the next opening mark.
 */
function findSingleClose(text: string, open: number): number | null {
  let possessive: number | null = null;
  for (let at = open + 1; at < text.length; at++) {
    const mark = text[at];
    if (mark === '‘') break;
    if (mark !== '’' && mark !== "'") continue;
    if (isWordCharacter.test(text[at + 1] ?? ' ')) {
      if (!isWordCharacter.test(text[at - 1] ?? ' ')) break;
      continue;
    }
    const mayBePossessive = text[at - 1] === 's' && /^ [a-z]/.test(text.slice(at + 1, at + 3));
    if (!mayBePossessive) return at;
    possessive ??= at;
  }
  return possessive;
}

function cutPieces(paragraph: Paragraph, start: number, end: number): Piece[] {
  const pieces: { sentence: number; start: number; end: number }[] = [];
  for (let index = start; index < end; index++) {
    const place = paragraph.places[index];
    if (place === undefined || place.at < 0) continue;
    const last = pieces.at(-1);
    if (last?.sentence === place.sentence) last.end = place.at + 1;
    else pieces.push({ sentence: place.sentence, start: place.at, end: place.at + 1 });
  }
  return pieces;
}
