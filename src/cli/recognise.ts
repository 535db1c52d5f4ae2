/**
 * `npm run -s recognise -- FILE.jsonl`: judges each row of a file of texts against the bundled stories, or with
 * `--library PACK` those of a pack, and prints one row of JSON for it. Mentions are those of related texts; on others nothing is noted. What is wrong goes to
 * stderr with file, line and remedy; the exit code is then 1. `--help` prints how it is used.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSeedStory } from '../knowledge/plugin/build-seed-story.ts';
import { readSeeds } from '../knowledge/plugin/bundled-stories.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';
import type { Story } from '../knowledge/story.ts';
import { compileLibrary } from '../library/compile-library.ts';
import type { Library } from '../library/library.ts';
import { findMentions } from '../recognition/find-mentions.ts';
import { judgePage } from '../recognition/judge-page.ts';
import { sayReason } from '../recognition/say-reason.ts';
import { readPackFile } from './pack/read-pack-file.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './read-rows.ts';

const usage = `Usage: npm run -s recognise -- FILE.jsonl [--library PACK]
Each line of the file is a row: { "id": …, "text": … }, if known with "title", "lang", "date" and "url".`;
const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

function recognise(library: Library, row: Row): object {
  const { relation, story, score, reasons } = judgePage(library, row);
  const isRelated = relation !== 'none' && story !== null;
  const mentions = isRelated ? findMentions(library, story, row.text, row.lang) : [];
  return {
    id: row.id,
    verdict: relation,
    story,
    score: Math.round(score * 1000) / 1000,
    reasons: reasons.map(sayReason),
    mentions: mentions.map(({ start, end, entry }) => ({ start, end, entry })),
  };
}

interface Arguments {
  readonly file: string;
  /** A pack's file; undefined: the bundled stories. */
  readonly pack: string | undefined;
}

/** Null where help is asked for. */
function readArguments(): Arguments | null {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      library: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError('give one file of rows');
  return { file, pack: values.library };
}

function readStories(pack: string | undefined): Story[] {
  if (pack !== undefined) return readPackFile(pack);
  return readSeeds(seedsFolder).map((seed) => buildSeedStory(seed));
}

function recogniseAll({ file, pack }: Arguments): void {
  const rows = readRows(file);
  const library = compileLibrary(readStories(pack));
  for (const row of rows) console.log(JSON.stringify(recognise(library, row)));
}

try {
  const given = readArguments();
  if (given === null) console.log(usage);
  else recogniseAll(given);
} catch (error) {
  // parseArgs throws TypeErrors as well: both tell of what was typed.
  if (error instanceof SeedError) console.error(error.message);
  else if (error instanceof TypeError) console.error(`recognise: ${error.message}\n${usage}`);
  else throw error;
  process.exitCode = 1;
}
