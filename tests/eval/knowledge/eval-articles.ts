/** Names of labelled articles in (none: all), the builder's figures on them out. */
import { buildLabelled } from './build-article.ts';
import type { Wishes } from './eval-corpus.ts';
import { groups, type LabelledArticle } from './labels.ts';
import { goals, partOf, type Part } from './measures.ts';
import { printMistakes, printSum } from './print-sums.ts';
import { readOwn } from './read-own.ts';
import { hasShared, readShared } from './read-shared.ts';
import { scoreArticle } from './score-article.ts';
import { addSheets, type Sheet } from './sheet.ts';

export interface Scored {
  readonly labelled: LabelledArticle;
  readonly sheet: Sheet;
}

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
  for (const group of groups) {
    const own = scored.filter(({ labelled }) => labelled.group === group);
    if (own.length > 0) printGroup(own, wishes);
  }
}

export async function scoreAll(articles: readonly LabelledArticle[]): Promise<Scored[]> {
  return Promise.all(
    articles.map(async (labelled) => {
      return { labelled, sheet: scoreArticle(await buildLabelled(labelled), labelled.labels) };
    }),
  );
}

function printGroup(scored: readonly Scored[], { part, hasErrors }: Wishes): void {
  const group = scored[0]?.labelled.group ?? 'open';
  if (hasErrors && group !== 'frozen')
    for (const { labelled, sheet } of scored) printMistakes(labelled.name, sheet.mistakes, part);
  const sum = addSheets(scored.map(({ sheet }) => sheet));
  printSum(`${group}: ${scored.length} articles`, sum, rowsOf(part), group === 'seed');
}

function rowsOf(part: Part | undefined): typeof goals {
  return goals.filter(({ measure }) => part === undefined || partOf(measure) === part);
}

/** By article, and of the frozen ones the sum alone. */
function printJson(scored: readonly Scored[]): void {
  const toJson = ({ tallies }: Sheet): unknown => Object.fromEntries(tallies);
  const open = scored.filter(({ labelled }) => labelled.group !== 'frozen');
  const frozen = scored.filter(({ labelled }) => labelled.group === 'frozen');
  console.log(
    JSON.stringify({
      articles: Object.fromEntries(
        open.map(({ labelled, sheet }) => [labelled.name, toJson(sheet)]),
      ),
      ...(frozen.length > 0 && { frozen: toJson(addSheets(frozen.map(({ sheet }) => sheet))) }),
    }),
  );
}
