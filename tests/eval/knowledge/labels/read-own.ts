/** The labelled articles that the repository holds itself in, open or frozen, ready to score out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  DateLabel,
  EntityKind,
  LabelledArticle,
  Labels,
  LinkLabel,
  QuoteLabel,
} from './labels.ts';

const folder = fileURLToPath(new URL('../articles/', import.meta.url));
const endings = ['.txt', '.md', '.html'];

/** As they are written beside the article's file. */
interface Written {
  readonly published: string | null;
  readonly headline: string;
  readonly source: string | null;
  readonly sentences: readonly string[];
  readonly removed: readonly string[];
  readonly quotes: readonly QuoteLabel[];
  readonly entities: Partial<Record<EntityKind, readonly (readonly string[])[]>> & {
    readonly ignore?: readonly (string | readonly string[])[];
  };
  readonly links: readonly LinkLabel[];
  readonly dates: readonly DateLabel[];
  readonly claims: readonly { text: string; whose: string }[];
  readonly facts: readonly { text: string; entity: string }[];
  readonly summary: readonly number[];
  readonly no_summary: readonly number[];
}

/** Empty where there are none yet. */
export function readOwn(group: 'open' | 'frozen'): LabelledArticle[] {
  const home = join(folder, group);
  if (!existsSync(home)) return [];
  const names = readdirSync(home).filter((file) => file.endsWith('.json'));
  return names.toSorted().map((file): LabelledArticle => {
    const name = file.replace(/\.json$/, '');
    const ending = endings.find((ending) => existsSync(join(home, name + ending)));
    if (ending === undefined) throw new Error(`${group}/${file} has no article beside it`);
    const written = JSON.parse(readFileSync(join(home, file), 'utf8')) as Written;
    return {
      name,
      group,
      file: join(home, name + ending),
      published: written.published ?? undefined,
      labels: toLabels(written),
    };
  });
}

function toLabels({ entities, no_summary: notAlone, ...same }: Written): Labels {
  const { ignore = [], ...named } = entities;
  return { ...same, entities: { named, ignore: ignore.flat(), isFlat: false }, notAlone };
}
