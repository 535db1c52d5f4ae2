/** Settings in, settings with one correction more, or less, out. What follows from them: heed-corrections. Pure. */
import type { Correction, Settings } from './settings.ts';

/**
 * At one a day they reach back more than a year, longer than a story is news; and every page that is
 * read has them all read first, which at this number is 60 kB and about a millisecond.
 */
export const mostCorrections = 400;

/** What was said before is not said twice; of too many the oldest are forgotten. */
export function addCorrections(settings: Settings, added: readonly Correction[]): Settings {
  const corrections = [...settings.corrections];
  for (const { page, story, entry } of added) {
    const one = { page, story, entry };
    if (!hasCorrection(corrections, one)) corrections.push(one);
  }
  return { ...settings, corrections: corrections.slice(-mostCorrections) };
}

export function takeBackCorrections(settings: Settings, taken: readonly Correction[]): Settings {
  const corrections = settings.corrections.filter((each) => !hasCorrection(taken, each));
  return { ...settings, corrections };
}

/** Takes back each "Not this story" of a page. */
export function restoreStories(settings: Settings, page: string): Settings {
  const corrections = settings.corrections.filter(
    (each) => each.page !== page || each.entry !== null,
  );
  return { ...settings, corrections };
}

/** Whether the list has a correction. */
export function hasCorrection(list: readonly Correction[], wanted: Correction): boolean {
  return list.some((each) => isSameCorrection(each, wanted));
}

function isSameCorrection(a: Correction, b: Correction): boolean {
  return a.page === b.page && a.story === b.story && a.entry === b.entry;
}
