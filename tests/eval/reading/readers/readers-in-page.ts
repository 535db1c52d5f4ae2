/** What the evaluation runs inside a page: each reader on the live document, read once and then timed. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../../../src/page/read-page.ts';
import { divideHtml } from './divide-html.ts';
import { readOurs } from './read-ours.ts';
import type { Reading, TimedReadings } from './reading.ts';
import { timeWorks } from './time-work.ts';

const copy = (): Document => document.cloneNode(true) as Document;
const itself = (): Document => document;

/** The page is parsed already. Readability takes its document apart, so it gets a copy, not timed either. */
export function readAndTime(rounds: number): TimedReadings {
  const readings = {
    ours: readOurs(document),
    Readability: readingOf(parseReadability(copy())),
    defuddle: readingOf(parseDefuddle(document)),
  };
  const times = timeWorks(
    {
      ours: { prepare: itself, run: readPage },
      Readability: { prepare: copy, run: parseReadability },
      defuddle: { prepare: itself, run: parseDefuddle },
    },
    rounds,
  );
  return {
    ours: { ...readings.ours, time: times.ours },
    Readability: { ...readings.Readability, time: times.Readability },
    defuddle: { ...readings.defuddle, time: times.defuddle },
  };
}

function parseReadability(document: Document) {
  const found = new Readability(document).parse();
  return { title: found?.title, date: found?.publishedTime, html: found?.content };
}

function parseDefuddle(document: Document) {
  const { title, published, content } = new Defuddle(document, { url: document.URL }).parse();
  return { title, date: published, html: content };
}

interface Found {
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly html?: string | null | undefined;
}

const readingOf = ({ title, date, html }: Found): Reading => ({
  title: title ?? '',
  date: date === undefined || date === '' ? null : date,
  paragraphs: divideHtml(html ?? ''),
  captions: [],
});
