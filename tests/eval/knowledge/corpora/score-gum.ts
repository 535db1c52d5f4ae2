/**
 * GUM's news and interviews in (amir-zeldes/gum, texts of Wikinews under CC BY 2.5, labels under
 * CC BY 4.0), the sheet of the builder's people, places, organisations and links out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { buildFrom } from '../scores/build-article.ts';
import { findClusters } from './gold-clusters.ts';
import type { EntityKind } from '../labels/labels.ts';
import { readConllu } from './read-conllu.ts';
import { choosePart, type CorpusPart } from './read-part.ts';
import { scoreEntities } from '../scores/score-entities.ts';
import { scoreReferences } from './score-references.ts';
import { addSheets, makeSheet, type Sheet } from '../scores/sheet.ts';

/** A third of the training documents is held out. */
const heldOutEvery = 3;

export function scoreGum(folder: string, part: CorpusPart): { sheet: Sheet; articles: number } {
  const names = choosePart(listDocuments(folder, part), part, heldOutEvery);
  const sheets = names.map((name) => {
    return scoreDocument(name, readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8'));
  });
  return { sheet: addSheets(sheets), articles: names.length };
}

/** Train is what `splits.md` names in no other part, as the corpus has it. */
function listDocuments(folder: string, { split }: CorpusPart): string[] {
  const splits = readFileSync(join(folder, 'splits.md'), 'utf8');
  const listed = (heading: string): string[] =>
    (splits.split(new RegExp(`^## ${heading}\\s*$`, 'm'))[1]?.split(/^## /m)[0] ?? '').match(
      /GUM_\w+/g,
    ) ?? [];
  const others = new Set([...listed('dev'), ...listed('test'), ...listed('test2')]);
  const all = readdirSync(join(folder, 'dep')).map((file) => file.replace(/\.conllu$/, ''));
  const wanted = split === 'dev' ? listed('dev') : all.filter((name) => !others.has(name));
  return wanted
    .filter((name) => /^GUM_(?:news|interview)_/.test(name))
    .filter((name) => existsSync(join(folder, 'dep', `${name}.conllu`)))
    .toSorted();
}

export function scoreDocument(name: string, conllu: string): Sheet {
  const sheet = makeSheet();
  const { text, published, mentions } = readConllu(conllu);
  const built = buildFrom(parseArticle(text, { id: name, published }), text);
  const clusters = findClusters(mentions);
  const namesOf = (kind: EntityKind): (readonly string[])[] =>
    clusters.filter((one) => one.isWanted && one.kind === kind).map(({ names }) => names);
  const entities = {
    named: {
      person: namesOf('person'),
      place: namesOf('place'),
      organisation: namesOf('organisation'),
    },
    ignore: clusters.filter(({ isWanted }) => !isWanted).flatMap(({ names }) => names),
    // The corpus may tell a city from its council, which the text calls the same.
    isFlat: true,
  };
  scoreEntities(sheet, built, { entities });
  scoreReferences(sheet, built, mentions, clusters);
  return sheet;
}
