/**
 * `npm run -s read -- FILE.html …`: one line of JSON for each saved page. A file that can not be read
 * is named on stderr, the others are read all the same, and the exit code is 1.
 */
import { ownText } from '../page/own-text.ts';
import { readHtmlFile } from './read-html.ts';

const usage = 'npm run -s read -- FILE.html … (saved pages, .html or .html.gz)';

async function readAll(files: readonly string[]): Promise<void> {
  if (files.length === 0) fail(`No file given. Usage: ${usage}`);
  for (const file of files) {
    try {
      const page = await readHtmlFile(file);
      const { isArticle, title, date, lang } = page;
      const row = { file, article: isArticle, title, date, lang, text: ownText(page) };
      console.log(JSON.stringify(row));
    } catch (error) {
      fail(`${file}: ${reasonOf(error)}`);
    }
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'is not there';
  if (code === 'EISDIR') return 'is a folder';
  // Only elements nested by the ten thousand come this far.
  return error instanceof RangeError ? 'is nested too deeply to be read' : error.message;
}

await readAll(process.argv.slice(2));
