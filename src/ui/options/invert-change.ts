/** Settings before and after a change in, the change that takes back that much and no more out. */
import { hasCorrection } from '../../settings/corrections.ts';
import type { Correction, Settings } from '../../settings/settings.ts';
import type { Change } from './options-data.ts';

/**
 * Only what differs between `before` and `after` is set back, site by site and correction by correction, so
 * that what another window has changed since stays.
 */
export function invertChange(before: Settings, after: Settings): Change {
  return (now) => ({
    isPaused: setBack(before.isPaused, after.isPaused, now.isPaused),
    density: setBack(before.density, after.density, now.density),
    markStyle: setBack(before.markStyle, after.markStyle, now.markStyle),
    markStrength: setBack(before.markStrength, after.markStrength, now.markStrength),
    openDelayMs: setBack(before.openDelayMs, after.openDelayMs, now.openDelayMs),
    closeDelayMs: setBack(before.closeDelayMs, after.closeDelayMs, now.closeDelayMs),
    sites: setBackEach(before.sites, after.sites, now.sites),
    corrections: setBackList(before.corrections, after.corrections, now.corrections),
  });
}

function setBack<T>(before: T, after: T, now: T): T {
  return before === after ? now : before;
}

function setBackEach<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const changed = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((key) => before[key] !== after[key]),
  );
  return Object.fromEntries([
    ...Object.entries(now).filter(([key]) => !changed.has(key)),
    ...Object.entries(before).filter(([key]) => changed.has(key)),
  ]);
}

/** Those of before keep their order; what was added since comes after them. */
function setBackList(
  before: readonly Correction[],
  after: readonly Correction[],
  now: readonly Correction[],
): readonly Correction[] {
  return [
    ...before.filter((each) => hasCorrection(now, each) || !hasCorrection(after, each)),
    ...now.filter((each) => !hasCorrection(before, each) && !hasCorrection(after, each)),
  ];
}
