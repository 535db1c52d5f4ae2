/**
 * `npm run eval:reading [-- PAGE …] [--errors] [--json] [--alone]`: how much of the articles of
 * ../shared/pages src/page reads, and how much beside them, against labels made without sight of it;
 * and @mozilla/readability and defuddle on the same pages, in Chromium, with the time that each takes.
 * With `--alone` no browser is started. The texts of `--errors` are folded: they have no spaces.
 */
import { parseArgs } from 'node:util';
import { savedPages } from '../../support/saved-pages.ts';
import { evaluate } from './evaluate.ts';
import { printErrors, printScores } from './print-scores.ts';
import { readInBrowser } from './readers/read-in-browser.ts';

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const pages = savedPages().filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
const isAlone = values.alone || values.errors;
const scores = evaluate(pages, isAlone ? undefined : await readInBrowser(pages));
if (values.json) console.log(JSON.stringify(scores));
else if (values.errors) printErrors(scores);
else printScores(scores);
