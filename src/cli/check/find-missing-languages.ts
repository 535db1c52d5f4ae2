/** A seed and its story in, the entries out that have no name in a language in which most others have one. */
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import type { Entry, Story } from '../../knowledge/story.ts';
import { lineOfEntry } from './locate.ts';
import type { WeakSpot } from './weak-spot.ts';

const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Languages of the names that editors gave, where at least half of the entries with such names have
 * one. In Latin script names are mostly the English ones: there only concepts need a form.
 */
export function findMissingLanguages(seed: Seed, { entries }: Story): WeakSpot[] {
  const curated = entries.filter((entry) => entry.names.some(({ origin }) => origin === 'curated'));
  const counts = new Map<string, number>();
  for (const lang of curated.flatMap(listLanguages)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const usual = [...counts]
    .filter(([, count]) => count * 2 >= curated.length)
    .map(([lang]) => lang);
  const own = usual.filter((lang) => isOfOtherScript(lang, curated));
  return entries.flatMap((entry) => {
    const wanted = entry.kind === 'concept' ? usual : own;
    const known = new Set(listLanguages(entry));
    const missing = wanted.filter((lang) => !known.has(lang));
    if (missing.length === 0) return [];
    const what = `${entry.name}: ${known.size === 0 ? 'none but English' : missing.join(', ')}`;
    return [{ kind: 'missing-language' as const, ...locateNames(seed, entry), what }];
  });
}

function isOfOtherScript(lang: string, entries: readonly Entry[]): boolean {
  return entries.some(({ names }) =>
    names.some((name) => name.lang === lang && otherScript.test(name.text)),
  );
}

function listLanguages({ names }: Entry): string[] {
  return [...new Set(names.map(({ lang }) => lang))].filter((lang) => lang !== 'en');
}

function locateNames(seed: Seed, entry: Entry): { file: string; line: number } {
  const { overlay } = seed;
  const called = entry.names.find(({ text }) => text in (overlay?.overlay.names ?? {}))?.text;
  return overlay === null || called === undefined
    ? { file: seed.file, line: lineOfEntry(seed, entry) }
    : { file: overlay.file, line: overlay.lineOf(['names', called]) };
}
