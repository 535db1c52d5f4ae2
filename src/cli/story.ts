/**
 * `npm run -s story -- FILE [--json] [--date YYYY-MM-DD]`: prints the story of an article, for a
 * person to read or as JSON. FILE is plain text, Markdown or a saved page; a story.yaml beside it is
 * used. `--check FOLDER` lists what an editor may want to settle in one seed, or in a folder of seeds.
 * `--pack FOLDER -o FILE` writes the stories of such a folder into one pack to give to readers.
 * What is wrong goes to stderr with file, line and remedy; the exit code is then 1.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isCivilDate } from '../article/civil-date.ts';
import { buildSeedStory } from '../knowledge/plugin/build-seed-story.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';
import { checkSeeds } from './check/check-seeds.ts';
import { describeReports } from './check/describe-reports.ts';
import { packSeeds } from './pack/pack-seeds.ts';
import { readArticleFile } from './read-article-file.ts';
import { describeStory } from './describe-story.ts';
import { toStoryRow } from './story-row.ts';

const usage = `Usage: npm run -s story -- FILE [--json] [--date YYYY-MM-DD]
       npm run -s story -- --check FOLDER [--json]
       npm run -s story -- --pack FOLDER -o FILE`;

async function main(): Promise<void> {
  const typed = tryToRead();
  if (typed === null) return;
  const { file, date, isJson, isCheck, packFile } = typed;
  if (isCheck) return check(file, isJson);
  if (packFile !== undefined) return pack(file, packFile);
  const story = buildSeedStory(await readArticleFile(file, date));
  console.log(isJson ? JSON.stringify(toStoryRow(story), null, 2) : describeStory(story));
}

/** Null when what was typed can't be meant; it has been told by then. */
function tryToRead(): Arguments | null {
  try {
    return readArguments();
  } catch (error) {
    // parseArgs throws TypeErrors as well: both tell of what was typed.
    if (!(error instanceof TypeError)) throw error;
    console.error(`story: ${error.message}\n${usage}`);
    process.exitCode = 1;
    return null;
  }
}

/** Weak spots are no errors; a broken seed is. */
function check(folder: string, isJson: boolean): void {
  const reports = checkSeeds(folder);
  console.log(isJson ? JSON.stringify(reports, null, 2) : describeReports(reports));
  const errors = reports.flatMap(({ error }) => error ?? []);
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
}

function pack(folder: string, file: string): void {
  const { text, hints } = packSeeds(folder);
  writeFile(file, text);
  for (const hint of hints) console.error(hint);
}

function writeFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const remedy = 'Check that the folder is there and may be written to';
    throw new SeedError(file, 1, `the pack can't be written (${reason})`, remedy);
  }
}

interface Arguments {
  /** A folder where `isCheck`, or where there is a `packFile`. */
  readonly file: string;
  readonly date: string | undefined;
  readonly isJson: boolean;
  readonly isCheck: boolean;
  /** Where to write a pack; undefined: none is asked for. */
  readonly packFile: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      date: { type: 'string' },
      check: { type: 'boolean', default: false },
      pack: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  const isFolder = values.check || values.pack;
  const wanted = isFolder ? 'folder of seeds' : 'article file';
  if (file === undefined || more.length > 0) throw new TypeError(`give one ${wanted}`);
  if (values.check && values.pack) throw new TypeError('give --check or --pack, not both');
  if (values.pack !== (values.output !== undefined))
    throw new TypeError('--pack FOLDER and -o FILE go together');
  if (isFolder && values.date !== undefined)
    throw new TypeError('--date goes with one article file; a seed has its own date');
  if (values.date !== undefined && !isCivilDate(values.date))
    throw new TypeError(`"${values.date}" is no date; write it as YYYY-MM-DD, such as 2025-01-24`);
  const { date, json, check, output } = values;
  return { file, date, isJson: json, isCheck: check, packFile: output };
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
