/**
 * GUM's training documents in, texts with the names that people labelled in them out: only genres
 * whose texts may be put to any use, and none of the news and interviews that are held out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNameWord, readConllu, type GoldMention } from '../eval/knowledge/corpora/read-conllu.ts';
import { choosePart } from '../eval/knowledge/corpora/read-part.ts';
import type { TaggedKind, TaggedName, TaggedText } from './tagged.ts';

const heldOutEvery = 3;
const news = /^GUM_(?:news|interview)_/;
/** CC BY, CC BY-SA or public domain; the others are for non-commercial use. */
const freeGenres = /^GUM_(?:academic|bio|court|speech|textbook|voyage)_/;

const kinds: Readonly<Record<string, TaggedKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
};

/** `folder` holds splits.md and dep/. */
export function readGum(folder: string): TaggedText[] {
  const splits = readFileSync(join(folder, 'splits.md'), 'utf8');
  const others = new Set((splits.split(/^## dev\s*$/m)[1] ?? '').match(/(?:GUM|GENTLE)_\w+/g));
  const train = readdirSync(join(folder, 'dep'))
    .map((file) => file.replace(/\.conllu$/, ''))
    .filter((name) => !others.has(name))
    .toSorted();
  const tuned = choosePart(
    train.filter((name) => news.test(name)),
    { split: 'train', trainPart: 'tuned' },
    heldOutEvery,
  );
  return [...train.filter((name) => freeGenres.test(name)), ...tuned].map((name) => {
    const { text, mentions } = readConllu(
      readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8'),
    );
    return { id: name, text, names: mentions.flatMap(toNames), trust: 1, isSilver: false };
  });
}

/** The run of name words about the head, and the whole mention. */
function toNames({ tokens, nameHead, kind, start, end }: GoldMention): TaggedName[] {
  const at = nameHead === null ? -1 : tokens.indexOf(nameHead);
  if (at < 0) return [];
  let [from, to] = [at, at];
  while (isNameWord(tokens[from - 1])) from -= 1;
  while (isNameWord(tokens[to + 1])) to += 1;
  const tagged = kinds[kind] ?? 'none';
  const run = { start: tokens[from]?.start ?? start, end: tokens[to]?.end ?? end, kind: tagged };
  return run.end === end ? [run] : [{ start, end, kind: tagged }, run];
}
