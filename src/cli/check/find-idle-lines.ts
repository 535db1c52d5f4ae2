/** A seed in, the lines of its story.yaml out that change nothing: what the article tells by itself. */
import { findEntries } from '../../knowledge/entries/find-entries.ts';
import { findEntryNamed } from '../../knowledge/find-entry-named.ts';
import { correctEntries } from '../../knowledge/overlay/correct-entries.ts';
import { correctQuotes } from '../../knowledge/overlay/correct-quotes.ts';
import type { Corrections } from '../../knowledge/overlay/overlay.ts';
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import { findQuotes } from '../../knowledge/quotes/find-quotes.ts';
import type { Story } from '../../knowledge/story.ts';
import type { WeakSpot } from './weak-spot.ts';

type Path = readonly (string | number)[];

interface Line {
  readonly path: Path;
  readonly what: string;
}

export function findIdleLines(seed: Seed, story: Story): WeakSpot[] {
  const { overlay } = seed;
  if (overlay === null) return [];
  return [...listIdleNames(seed, story), ...listIdleCorrections(seed)].map(({ path, what }) => ({
    kind: 'idle-line',
    file: overlay.file,
    line: overlay.lineOf(path),
    what,
  }));
}

/** Names that the article itself has. */
function listIdleNames({ overlay }: Seed, story: Story): Line[] {
  return Object.entries(overlay?.overlay.names ?? {}).flatMap(([called, byLanguage]) => {
    const entry = findEntryNamed(story.entries, called);
    const known = new Set(
      entry?.names.filter(({ origin }) => origin !== 'curated').map(({ text }) => text),
    );
    return Object.entries(byLanguage).flatMap(([lang, texts]) =>
      texts
        .filter((text) => known.has(text))
        .map((text) => ({
          path: ['names', called, lang, texts.indexOf(text)],
          what: `${text} is a name of ${called} without it`,
        })),
    );
  });
}

interface Trial extends Line {
  /** All the corrections but the one of this line. */
  readonly others: Corrections;
}

/** A correction has an effect where the story is another one without it. */
function listIdleCorrections({ article, overlay }: Seed): Line[] {
  if (overlay === null) return [];
  const { corrections } = overlay.overlay;
  const found = findEntries(article);
  const told = (given: Corrections): string => {
    const corrected = correctEntries(article, found, given);
    const quotes = findQuotes(article, corrected);
    return JSON.stringify([corrected, correctQuotes(article, quotes, corrected.entries, given)]);
  };
  const all = told(corrections);
  return listTrials(corrections).filter(({ others }) => told(others) === all);
}

function listTrials(corrections: Corrections): Trial[] {
  const { drop, join, kinds, means, wrongFacts, speakers } = corrections;
  const trial = (path: Path, what: string, others: Partial<Corrections>): Trial => ({
    path: ['corrections', ...path],
    what,
    others: { ...corrections, ...others },
  });
  return [
    ...drop.map((name, at) =>
      trial(['drop', at], `drop: ${name}`, { drop: drop.toSpliced(at, 1) }),
    ),
    ...join.map((names, at) =>
      trial(['join', at], `join: ${names.join(', ')}`, { join: join.toSpliced(at, 1) }),
    ),
    ...Object.entries(kinds).map(([name, kind]) =>
      trial(['kinds', name], `${name}: ${kind}`, { kinds: without(kinds, name) }),
    ),
    ...Object.entries(means).map(([name, entry]) =>
      trial(['means', name], `${name}: ${entry}`, { means: without(means, name) }),
    ),
    ...Object.keys(wrongFacts).map((name) =>
      trial(['wrong-facts', name], `wrong facts of ${name}`, {
        wrongFacts: without(wrongFacts, name),
      }),
    ),
    ...Object.entries(speakers).map(([opening, name]) =>
      trial(['speakers', opening], `${opening}: ${name ?? 'not certain'}`, {
        speakers: without(speakers, opening),
      }),
    ),
  ];
}

function without<T>(section: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(section).filter(([own]) => own !== key));
}
