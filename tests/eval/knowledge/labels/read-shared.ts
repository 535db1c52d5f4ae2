/** The labels of ../shared in, labelled articles out: the seed, and news of many publishers. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityKind, LabelledArticle, Labels, QuoteLabel } from './labels.ts';
import { readSeedLabels } from './read-seed-labels.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const seedFile = new URL('../../../../seeds/japan-us-presence/article.txt', import.meta.url);

export const hasShared = existsSync(new URL('gold/quotes.json', shared));

/** Empty where ../shared is absent. */
export function readShared(): LabelledArticle[] {
  if (!hasShared) return [];
  const index = readJson('articles/index.json') as Record<string, { published: string }>;
  const quotes = readJson('gold/quotes.json') as Record<string, QuoteLabel[]>;
  const entities = readJson('gold/entities.json') as Record<string, FlatEntities>;
  const seed: LabelledArticle = {
    name: 'seed',
    group: 'seed',
    file: fileURLToPath(seedFile),
    published: undefined,
    labels: readSeedLabels(readJson('gold/seed.json')),
  };
  const others = Object.entries(index).map(([name, { published }]): LabelledArticle => {
    const file = fileURLToPath(new URL(`articles/${name}.txt`, shared));
    const labels = toLabels(quotes[name], entities[name]);
    return { name, group: 'shared', file, published, labels };
  });
  return [seed, ...others];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, shared), 'utf8'));
}

type FlatEntities = Record<'person' | 'place' | 'organisation' | 'ignore', string[]>;

function toLabels(quotes: QuoteLabel[] | undefined, entities: FlatEntities | undefined): Labels {
  if (entities === undefined) return quotes === undefined ? {} : { quotes };
  const { ignore, ...flat } = entities;
  const named: Partial<Record<EntityKind, string[][]>> = Object.fromEntries(
    Object.entries(flat).map(([kind, names]) => [kind, names.map((name) => [name])]),
  );
  return { ...(quotes && { quotes }), entities: { named, ignore, isFlat: true } };
}
