/**
 * `npm run bench:packs`: what it takes to read good packs and to refuse hostile ones, each in a process of
 * its own: time as a multiple of parsing the good pack of 1,000 stories as JSON, and the most memory held.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mostPackBytes } from '../../src/library/pack/limits.ts';
import { readPack, refuseSize } from '../../src/library/pack/read-pack.ts';
import { writePack } from '../../src/library/pack/write-pack.ts';
import { about, packedStories, packText } from '../support/make-pack.ts';

const full = mostPackBytes - 10_000;
const fill = (piece: string): string => piece.repeat(Math.floor(full / piece.length));
const wrap = (inside: string): string =>
  `{"format":"backgrounder-pack","version":1,"title":"x","origin":"x","licence":"x",${inside}}`;

function good(count: number): string {
  const parts = packedStories.flatMap(({ parts }) => parts);
  const stories = Array.from({ length: count }, (_, at) => ({
    id: `story-${at}`,
    parts: parts.slice(at % parts.length, (at % parts.length) + 1),
    edits: [],
  }));
  return writePack(stories, about);
}

/** As many long texts as a pack has room for, in which the one sentence is nearly found everywhere. */
function nearMisses(piece: string, sentence: string): string {
  const part = packText('pier', 'Pier closes\n\nThe old harbour pier was closed on Monday.\n');
  const [article] = part.story.articles;
  if (article === undefined) return '';
  const story = { ...part.story, entries: [], terms: [], timeline: [], line: null, summary: [] };
  const broken = {
    story: { ...story, articles: [{ ...article, sentences: [sentence], paragraphs: [0] }] },
    text: `Pier closes\n\n${piece.repeat(280_000 / piece.length)} ${sentence}`,
  };
  const stories = Array.from({ length: 138 }, (_, at) => ({
    id: `s${at}`,
    parts: [broken],
    edits: [],
  }));
  return wrap(`"stories":${JSON.stringify(stories)}`);
}

const cases: Readonly<Record<string, () => string>> = {
  'good, 1,000 stories': () => good(1000),
  'good, as big as may be': () => good(2600),
  'no JSON': () => fill('x'),
  'deep lists': () => fill('['),
  'deep objects': () => fill('{"a":'),
  'ten million names': () => wrap(`"stories":[${fill('"ab",').slice(0, -1)}]`),
  'four million keys': () =>
    wrap(Array.from({ length: 2_500_000 }, (_, at) => `"k${at}":1`).join(',')),
  'one endless string': () => wrap(`"more":"${fill('a')}"`),
  'one string of markup': () => wrap(`"more":"${fill('< a &')}"`),
  'one string of escapes': () => wrap(`"more":"${fill('\\u0061')}"`),
  'small things by the million': () =>
    wrap(`"stories":[${Array.from({ length: 380 }, () => `[${'0,'.repeat(9990)}0]`).join(',')}]`),
  'sentences nearly found': () => nearMisses('abcd', 'abcd z.'),
  'marks nearly found': () => nearMisses('abcd[', 'abcd z.'),
  'quotation marks nearly found': () => nearMisses('“““abcde', '““““ z.'),
  'all sentences nearly found': () => nearMisses('ab', 'ababababab z.'),
};

interface Taken {
  readonly ms: number;
  readonly megabytes: number;
  readonly answer: string;
}

function measure(name: string): Taken {
  const text = cases[name]?.() ?? '';
  const start = performance.now();
  const refusal = refuseSize(text.length) ?? readPack(text).refusal;
  const ms = performance.now() - start;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  return { ms, megabytes, answer: refusal?.reason ?? 'taken' };
}

function measureApart(name: string): Taken {
  const file = fileURLToPath(import.meta.url);
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', file, name], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Taken;
}

const [one] = process.argv.slice(2);
if (one === undefined) {
  const text = good(1000);
  const start = performance.now();
  JSON.parse(text);
  const parseMs = performance.now() - start;
  console.log(`${Math.round(text.length / 1e6)} MB of 1,000 stories are parsed in 1`);
  for (const name of Object.keys(cases)) {
    const { ms, megabytes, answer } = measureApart(name);
    const times = (ms / parseMs).toFixed(1);
    console.log(
      `${name.padEnd(30)} ${times.padStart(6)}  ${`${megabytes} MB`.padStart(8)}  ${answer}`,
    );
  }
} else {
  console.log(JSON.stringify(measure(one)));
}
