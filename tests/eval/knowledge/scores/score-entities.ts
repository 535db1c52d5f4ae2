/** Entities by kind: right where one of an entry's names is a labelled name of the same kind. */
import type { Entry } from '../../../../src/knowledge/story.ts';
import { writtenNames, type Built } from './build-article.ts';
import { foldName } from './fold-name.ts';
import type { EntityKind, EntityLabels, Labels } from '../labels/labels.ts';
import { count, note, type Sheet } from './sheet.ts';

export function scoreEntities(sheet: Sheet, { story, letters }: Built, labels: Labels): void {
  const { entities } = labels;
  if (entities === undefined) return;
  const kinds = Object.keys(entities.named) as EntityKind[];
  const findSentence = (name: string): string =>
    letters.sentences.find((sentence) => sentence.includes(name)) ?? '';
  for (const kind of kinds) scoreKind(sheet, story.entries, kind, entities, findSentence);
}

function scoreKind(
  sheet: Sheet,
  entries: readonly Entry[],
  kind: EntityKind,
  { named, ignore, isFlat }: EntityLabels,
  findSentence: (name: string) => string,
): void {
  const ignored = new Set(ignore.map(foldName));
  const unmet = new Set((named[kind] ?? []).map((names) => new Set(names.map(foldName))));
  const met: ReadonlySet<string>[] = [];
  for (const entry of entries.filter((entry) => entry.kind === kind)) {
    const own = writtenNames(entry).map(foldName);
    const holds = (names: ReadonlySet<string>): boolean => own.some((name) => names.has(name));
    const matches = [...unmet].filter(holds);
    for (const names of matches) unmet.delete(names);
    met.push(...matches);
    if (matches.length > 0) {
      // Of two lists that one entry has names of, the labels need not say that they are one.
      const wanted = isFlat ? 1 : matches.length;
      count(sheet, kind, { right: 1, found: 1, wanted });
      if (wanted > 1) note(sheet, kind, 'two in one', entry.name, findSentence(entry.name));
    } else if (met.some(holds)) {
      note(sheet, kind, 'split (not counted)', entry.name, findSentence(entry.name));
    } else if (!own.some((name) => ignored.has(name))) {
      count(sheet, kind, { found: 1 });
      note(sheet, kind, `false${describeKind(entry, named)}`, entry.name, findSentence(entry.name));
    }
  }
  for (const names of unmet) {
    count(sheet, kind, { wanted: 1 });
    const [name = ''] =
      (named[kind] ?? []).find((each) => each.some((one) => names.has(foldName(one)))) ?? [];
    note(sheet, kind, `missed${describeEntry(entries, names)}`, name, findSentence(name));
  }
}

/** ": is a place", where the labels have it under another kind. */
function describeKind(entry: Entry, named: EntityLabels['named']): string {
  const own = new Set(writtenNames(entry).map(foldName));
  const other = Object.entries(named).find(([, lists]) =>
    lists.some((names) => names.some((name) => own.has(foldName(name)))),
  );
  return other === undefined ? '' : `: is ${other[0]}`;
}

function describeEntry(entries: readonly Entry[], names: ReadonlySet<string>): string {
  const entry = entries.find((entry) =>
    writtenNames(entry).some((name) => names.has(foldName(name))),
  );
  return entry === undefined ? '' : `: taken as ${entry.kind}`;
}
