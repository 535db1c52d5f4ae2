/** A file of Universal NER (IOB2 by token, "# text" by sentence) in, texts with their names out. */
import { readFileSync } from 'node:fs';
import { noHeadline, type TaggedKind, type TaggedName, type TaggedText } from './tagged.ts';

/** Web text: reviews, mails and blogs are further from news. */
const trust = 0.5;

const kinds: Readonly<Record<string, TaggedKind>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
};

export function readIob(file: string): TaggedText[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((document) => readDocument(document));
}

function readDocument(document: string): TaggedText {
  let text = noHeadline;
  const names: TaggedName[] = [];
  for (const sentence of document.split(/\n\s*\n/)) {
    const written = /^# text = (.*)$/m.exec(sentence)?.[1];
    if (written === undefined) continue;
    text += '\n\n';
    names.push(...readNames(sentence, written, text.length));
    text += written;
  }
  return { id: document.split('\n')[0] ?? '', text, names, trust, isSilver: false };
}

function readNames(sentence: string, written: string, base: number): TaggedName[] {
  const names: TaggedName[] = [];
  let cursor = 0;
  for (const line of sentence.split('\n')) {
    const [number = '', form = '', tag = ''] = line.split('\t');
    const at = /^\d+$/.test(number) ? written.indexOf(form, cursor) : -1;
    if (at < 0) continue;
    cursor = at + form.length;
    const last = names.at(-1);
    if (tag.startsWith('I-') && last !== undefined)
      names[names.length - 1] = { ...last, end: base + cursor };
    else if (tag !== 'O')
      names.push({ start: base + at, end: base + cursor, kind: kinds[tag.slice(2)] ?? 'none' });
  }
  return names;
}
