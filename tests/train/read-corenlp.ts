/**
 * PolNeAR's training articles and their CoreNLP files in, texts with the names that Stanford's tagger
 * found out. A quarter of the articles is held out and never read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePart } from '../eval/knowledge/corpora/read-part.ts';
import type { TaggedKind, TaggedName, TaggedText } from './tagged.ts';

const heldOutEvery = 4;
/** Stanford's tags are right nine times in ten for people and places, less often for bodies. */
const trust = 0.6;
/** A first line that is longer is no headline. */
const longestHeadline = 250;

const kinds: Readonly<Record<string, TaggedKind>> = {
  PERSON: 'person',
  LOCATION: 'place',
  ORGANIZATION: 'organisation',
  MISC: 'none',
};

const token =
  /<token id="(\d+)">[^]*?<CharacterOffsetBegin>(\d+)<[^]*?<CharacterOffsetEnd>(\d+)<[^]*?<NER>([^<]*)</g;

/** `polnear` holds data/train/text, `corenlp` one XML file for each text. */
export function readCorenlp(polnear: string, corenlp: string): TaggedText[] {
  const texts = join(polnear, 'data/train/text');
  const files = readdirSync(texts).toSorted();
  return choosePart(files, { split: 'train', trainPart: 'tuned' }, heldOutEvery).flatMap((file) => {
    const xml = join(corenlp, `${file}.xml`);
    if (!existsSync(xml)) return [];
    const text = unstopHeadline(readFileSync(join(texts, file), 'utf8'));
    return [{ id: file, text, names: readNames(readFileSync(xml, 'utf8')), trust, isSilver: true }];
  });
}

/** PolNeAR ends its headlines with a full stop. */
function unstopHeadline(text: string): string {
  const end = text.indexOf('\n');
  if (end <= 0 || end >= longestHeadline || text[end - 1] !== '.') return text;
  return `${text.slice(0, end - 1)} ${text.slice(end)}`;
}

function readNames(xml: string): TaggedName[] {
  const names: TaggedName[] = [];
  let isOpen = false;
  for (const [, number, start, end, tag = ''] of xml.split('<coreference>')[0]?.matchAll(token) ??
    []) {
    const kind = kinds[tag];
    const last = names.at(-1);
    if (kind === undefined) isOpen = false;
    else if (isOpen && last?.kind === kind && number !== '1')
      names[names.length - 1] = { ...last, end: Number(end) };
    else names.push({ start: Number(start), end: Number(end), kind });
    isOpen = kind !== undefined;
  }
  return names;
}
