/**
 * `npm run -s story -- FILE [--json] [--date YYYY-MM-DD]`: prints the story of an article, for a
 * person to read or as JSON. FILE is plain text, Markdown or a saved page; a story.yaml beside it is
 * used. What is wrong goes to stderr with file, line and remedy; the exit code is then 1.
 */
import { parseArgs } from 'node:util';
import { isCivilDate } from '../article/civil-date.ts';
import { buildSeedStory } from '../knowledge/plugin/build-seed-story.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';
import { readArticleFile } from './read-article-file.ts';
import { describeStory } from './describe-story.ts';
import { toStoryRow } from './story-row.ts';

const usage = 'Usage: npm run -s story -- FILE [--json] [--date YYYY-MM-DD]';

async function main(): Promise<void> {
  const { file, date, isJson } = readArguments();
  const story = buildSeedStory(await readArticleFile(file, date));
  console.log(isJson ? JSON.stringify(toStoryRow(story), null, 2) : describeStory(story));
}

function readArguments(): { file: string; date: string | undefined; isJson: boolean } {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, date: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError('give one article file');
  if (values.date !== undefined && !isCivilDate(values.date))
    throw new TypeError(`"${values.date}" is no date; write it as YYYY-MM-DD, such as 2025-01-24`);
  return { file, date: values.date, isJson: values.json };
}

try {
  await main();
} catch (error) {
  // parseArgs throws TypeErrors as well: both tell of what was typed.
  if (error instanceof SeedError) console.error(error.message);
  else if (error instanceof TypeError) console.error(`story: ${error.message}\n${usage}`);
  else throw error;
  process.exitCode = 1;
}
