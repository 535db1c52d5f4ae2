/** Judged pages in; the groups that the tables have rows for out: by origin, by language, by story. */
import { seedStory } from './cases/read-cases.ts';
import type { Judged } from './scores/verdict-tally.ts';
import type { Group } from './report/print-verdicts.ts';

const isSeeds = ({ one }: Judged): boolean => one.story === seedStory;
const isCorpus = ({ one }: Judged): boolean => isSeeds({ one } as Judged) && one.marks === null;
const languageOf = ({ one }: Judged): string => one.passage.lang?.split('-', 1)[0] ?? 'unknown';

/** Borderline pages are in a row of their own only. */
export function groupCases(all: readonly Judged[]): Group[] {
  const clear = all.filter(({ one }) => !one.isBorderline);
  const seed = clear.filter(isSeeds);
  const others = clear.filter((one) => !isSeeds(one));
  const pick = (name: string, judged: readonly Judged[]): Group => ({ name, judged });
  const by = (from: readonly Judged[], keyOf: (one: Judged) => string): Group[] =>
    [...new Set(from.map(keyOf))].toSorted().map((key) =>
      pick(
        `  ${key}`,
        from.filter((one) => keyOf(one) === key),
      ),
    );
  return [
    pick('bundled story', seed),
    pick('  ../shared/corpus', seed.filter(isCorpus)),
    pick(
      '  own pages',
      seed.filter((one) => !isCorpus(one)),
    ),
    ...by(seed, languageOf),
    pick('other stories', others),
    ...by(others, ({ one }) => one.story),
    pick('all', clear),
    pick('  with borderline', all),
  ].filter(({ judged }) => judged.length > 0);
}
