/** The linter's reports in, out a text for a person to read: by seed, by kind, each kind with its remedy. */
import type { SeedReport } from './check-seeds.ts';
import { weakKinds } from './weak-spot.ts';
import type { WeakKind, WeakSpot } from './weak-spot.ts';

export function describeReports(reports: readonly SeedReport[]): string {
  return reports.map(describeReport).join('\n\n');
}

function describeReport({ seed, headline, spots, error }: SeedReport): string {
  if (error !== null) return `${seed}\n  broken: ${error}`;
  const opening = `${seed}: ${headline}`;
  if (spots.length === 0) return `${opening}\n  Nothing to settle.`;
  const kinds = (Object.keys(weakKinds) as WeakKind[]).flatMap((kind) => {
    const own = spots.filter((spot) => spot.kind === kind);
    return own.length === 0 ? [] : [describeKind(kind, own)];
  });
  return [opening, ...kinds].join('\n\n');
}

function describeKind(kind: WeakKind, spots: readonly WeakSpot[]): string {
  const { heading, remedy } = weakKinds[kind];
  const lines = spots.map(({ file, line, what }) => `    ${file}:${line}: ${what}`);
  return [`  ${heading} (${spots.length}). ${remedy}.`, ...lines].join('\n');
}
