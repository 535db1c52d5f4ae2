/** The full name of a labelled entity in, whether an entry stands for it out. */
import type { Entry } from '../../../../src/knowledge/story.ts';
import { writtenNames } from './build-article.ts';
import { foldName } from './fold-name.ts';
import type { EntityLabels } from '../labels/labels.ts';

/** By the full name, or another that no second entity bears: two people may share a surname. */
export type StandsFor = (entry: Entry, entity: string) => boolean;

export function makeStandsFor(entities: EntityLabels | undefined): StandsFor {
  const lists = Object.values(entities?.named ?? {})
    .flat()
    .map((names) => new Set(names.map(foldName)));
  return (entry, entity) => {
    const own = writtenNames(entry).map(foldName);
    const wanted = foldName(entity);
    if (own.includes(wanted)) return true;
    const list = lists.find((names) => names.has(wanted));
    return own.some((name) => list?.has(name) && lists.filter((one) => one.has(name)).length === 1);
  };
}
