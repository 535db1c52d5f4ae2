/** A document in, its article as src/page reads it out, captions apart. */
import { readPage } from '../../../../src/page/read-page.ts';
import type { Reading } from './reading.ts';

export function readOurs(document: Document): Reading {
  const { title, date, text, blocks } = readPage(document);
  const cut = (isCaption: boolean): string[] =>
    blocks
      .filter(({ kind }) => (kind === 'caption') === isCaption)
      .map(({ start, end }) => text.slice(start, end));
  return { title, date, paragraphs: cut(false), captions: cut(true) };
}
