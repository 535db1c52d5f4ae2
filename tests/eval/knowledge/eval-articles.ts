/** Names of labelled articles in (none: all), the builder's figures on them out. */
import type { Wishes } from './eval-corpus.ts';
import { groups, type LabelledArticle } from './labels/labels.ts';
import { readOwn } from './labels/read-own.ts';
import { hasShared, readShared } from './labels/read-shared.ts';
import { measureBundle } from './report/measure-bundle.ts';
import { measureTimes, medianOf } from './report/measure-time.ts';
import { printArticles } from './report/print-articles.ts';
import { printMistakes, printSum } from './report/print-sums.ts';
import { goals, partOf } from './scores/measures.ts';
import { scoreLabelled } from './scores/score-labelled.ts';
import { addSheets, type Sheet } from './scores/sheet.ts';

interface Scored {
  readonly labelled: LabelledArticle;
  readonly sheet: Sheet;
  readonly milliseconds: number;
}

const goalMedianMs = 30;
const goalWorstMs = 150;
const goalKilobytes = 100;

export async function evaluateArticles(
  names: readonly string[],
  hasFrozen: boolean,
  wishes: Wishes,
): Promise<void> {
  if (!hasShared) console.error('../shared is absent: only the articles of tests/eval are scored.');
  const open = [...readShared(), ...readOwn('open')];
  const chosen = open.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) throw new TypeError(`there is no article ${names.join(', ')}`);
  const scored = await scoreAll([...chosen, ...(hasFrozen ? readOwn('frozen') : [])]);
  if (wishes.isJson) return printJson(scored);
  if (wishes.hasErrors)
    for (const { labelled, sheet } of listOpen(scored))
      printMistakes(labelled.name, sheet.mistakes, wishes.part);
  printLines(scored);
  printGroups(scored, wishes);
  if (wishes.part === undefined) await printCosts(scored);
}

async function scoreAll(articles: readonly LabelledArticle[]): Promise<Scored[]> {
  const scores = await Promise.all(articles.map((labelled) => scoreLabelled(labelled)));
  const times = measureTimes(scores.map(({ built }) => built));
  return articles.flatMap((labelled, at) => {
    const sheet = scores[at]?.sheet;
    return sheet ? [{ labelled, sheet, milliseconds: times[at] ?? Number.NaN }] : [];
  });
}

/** Of the frozen ones nothing but the sum is ever shown. */
function listOpen(scored: readonly Scored[]): Scored[] {
  return scored.filter(({ labelled }) => labelled.group !== 'frozen');
}

function printLines(scored: readonly Scored[]): void {
  printArticles(
    listOpen(scored).map(({ labelled: { name }, sheet, milliseconds }) => {
      return { name, sheet, milliseconds };
    }),
  );
}

function printGroups(scored: readonly Scored[], { part }: Wishes): void {
  const rows = goals.filter(({ measure }) => part === undefined || partOf(measure) === part);
  for (const group of groups) {
    const sheets = scored.filter(({ labelled }) => labelled.group === group);
    if (sheets.length === 0) continue;
    const sum = addSheets(sheets.map(({ sheet }) => sheet));
    printSum(`${group}, in sum (articles: ${sheets.length})`, sum, rows, group === 'seed');
  }
}

async function printCosts(scored: readonly Scored[]): Promise<void> {
  const times = scored.map(({ milliseconds }) => milliseconds);
  const size = await measureBundle();
  console.log(`
time an article, from text to story, warm: median ${medianOf(times).toFixed(1)} ms (goal ≤ ${goalMedianMs}), worst ${Math.max(...times).toFixed(1)} ms (goal ≤ ${goalWorstMs})
the builder in a browser, minified and gzipped: ${size.toFixed(1)} kB (goal ≤ ${goalKilobytes})`);
}

function printJson(scored: readonly Scored[]): void {
  const toJson = ({ tallies }: Sheet): unknown => Object.fromEntries(tallies);
  const frozen = scored.filter(({ labelled }) => labelled.group === 'frozen');
  const articles = listOpen(scored).map(({ labelled, sheet }) => [labelled.name, toJson(sheet)]);
  console.log(
    JSON.stringify({
      articles: Object.fromEntries(articles),
      ...(frozen.length > 0 && { frozen: toJson(addSheets(frozen.map(({ sheet }) => sheet))) }),
    }),
  );
}
