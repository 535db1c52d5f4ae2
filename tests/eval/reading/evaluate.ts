/** Saved pages and their labels in, the score of every reader on every page out. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { SavedPage } from '../../support/saved-pages.ts';
import { readLabels } from './labels/read-labels.ts';
import { readTruth } from './labels/read-truth.ts';
import { readOurs } from './readers/read-ours.ts';
import type { ReaderName, TimedReadings } from './readers/reading.ts';
import { scoreReading, type ReadingScore } from './scores/score-reading.ts';

interface TimedScore extends ReadingScore {
  readonly time: number;
}

export interface PageScore {
  readonly page: string;
  /** Ours as `npm run read` reads the file, without style sheets. */
  readonly ours: ReadingScore;
  /** In a browser; absent where none was started. */
  readonly inBrowser?: Readonly<Record<ReaderName, TimedScore>>;
}

/** Pages without labels are left out. */
export function evaluate(
  pages: readonly SavedPage[],
  readings: ReadonlyMap<string, TimedReadings> = new Map(),
): PageScore[] {
  const allLabels = readLabels();
  return pages.flatMap((saved) => {
    const labels = allLabels.get(saved.name);
    if (labels === undefined) return [];
    const { document } = new JSDOM(saved.html, {
      url: saved.url,
      virtualConsole: new VirtualConsole(),
    }).window;
    const truth = readTruth(document, labels);
    const score = { page: saved.name, ours: scoreReading(truth, readOurs(document)) };
    const timed = readings.get(saved.name);
    if (timed === undefined) return [score];
    const scoreOf = (name: ReaderName): TimedScore => ({
      ...scoreReading(truth, timed[name]),
      time: timed[name].time,
    });
    const inBrowser = {
      ours: scoreOf('ours'),
      Readability: scoreOf('Readability'),
      defuddle: scoreOf('defuddle'),
    };
    return [{ ...score, inBrowser }];
  });
}
