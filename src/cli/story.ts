/**
 * `npm run -s story -- FILE [--json] [--date YYYY-MM-DD]`: prints the story of an article, for a
 * person to read or as JSON. FILE is plain text, Markdown or a saved page; a story.yaml beside it is
 * used. `--check FOLDER` lists what an editor may want to settle in one seed, or in a folder of seeds.
 * What is wrong goes to stderr with file, line and remedy; the exit code is then 1.
 */
import { parseArgs } from 'node:util';
import { isCivilDate } from '../article/civil-date.ts';
import { buildSeedStory } from '../knowledge/plugin/build-seed-story.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';
import { checkSeeds } from './check/check-seeds.ts';
import { describeReports } from './check/describe-reports.ts';
import { readArticleFile } from './read-article-file.ts';
import { describeStory } from './describe-story.ts';
import { toStoryRow } from './story-row.ts';

const usage = `Usage: npm run -s story -- FILE [--json] [--date YYYY-MM-DD]
       npm run -s story -- --check FOLDER [--json]`;

async function main(): Promise<void> {
  const typed = tryToRead();
  if (typed === null) return;
  const { file, date, isJson, isCheck } = typed;
  if (isCheck) return check(file, isJson);
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

interface Arguments {
  /** A folder where `isCheck`. */
  readonly file: string;
  readonly date: string | undefined;
  readonly isJson: boolean;
  readonly isCheck: boolean;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      date: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  const wanted = values.check ? 'folder of seeds' : 'article file';
  if (file === undefined || more.length > 0) throw new TypeError(`give one ${wanted}`);
  if (values.check && values.date !== undefined)
    throw new TypeError('--date goes with one article file; a seed has its own date');
  if (values.date !== undefined && !isCivilDate(values.date))
    throw new TypeError(`"${values.date}" is no date; write it as YYYY-MM-DD, such as 2025-01-24`);
  return { file, date: values.date, isJson: values.json, isCheck: values.check };
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
