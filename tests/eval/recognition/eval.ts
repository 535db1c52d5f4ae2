/**
 * `npm run eval:recognition [-- --errors] [--frozen]`: how well pages are recognised and names found, on
 * ../shared/corpus and on pages of our own for the bundled story and others. Verdicts are cross-validated: each
 * page is judged with weights that were fitted without it, then without its whole story. `--frozen` scores the
 * pages that nobody tuned on, with the weights that ship; of these nothing but sums is told.
 */
import { parseArgs } from 'node:util';
import type { Library } from '../../../src/library/library.ts';
import type { Case } from './cases/case.ts';
import { listStories, readAllCases, readFrozenCases, seedStory } from './cases/read-cases.ts';
import { crossValidate, type Scheme } from './cross-validate.ts';
import { groupCases } from './group-cases.ts';
import { judgeCase, libraryOf, scoreCase } from './judge-cases.ts';
import { measureTimes } from './report/measure-time.ts';
import { printMentions } from './report/print-mentions.ts';
import { printCalibration, printVerdictErrors, printVerdicts } from './report/print-verdicts.ts';
import { addMentionScores, noMentions } from './scores/score-mentions.ts';

type Libraries = ReadonlyMap<string, Library>;

const schemes: Readonly<Record<Scheme, string>> = {
  folds: 'each page with weights fitted without it (ten folds)',
  stories: 'each page with weights fitted without its whole story',
};

function printScheme(cases: readonly Case[], libraries: Libraries, scheme: Scheme): void {
  const { own, others } = crossValidate(cases, libraries, scheme);
  const wrong = others.filter(({ relation }) => relation !== 'none').length;
  console.log(`\n${schemes[scheme]}`);
  printVerdicts(groupCases(own));
  console.log(`  pages of other stories judged: ${others.length}, taken for related: ${wrong}`);
  if (scheme === 'folds') printCalibration(own.filter(({ one }) => !one.isBorderline));
}

function scoreMentionsOf(cases: readonly Case[], libraries: Libraries) {
  return [...libraries].map(([name, library]) => ({
    name,
    score: cases
      .filter(({ story }) => story === name)
      .map((one) => scoreCase(library, one))
      .reduce(addMentionScores, noMentions),
  }));
}

function printAllMentions(cases: readonly Case[], libraries: Libraries): readonly string[] {
  const scores = scoreMentionsOf(cases, libraries);
  const all = scores.map(({ score }) => score).reduce(addMentionScores, noMentions);
  printMentions([...scores, { name: 'all', score: all }]);
  return all.mistakes;
}

function printErrors(cases: readonly Case[], libraries: Libraries): void {
  printVerdictErrors(crossValidate(cases, libraries, 'folds').own);
}

function evaluateFrozen(): void {
  const cases = readFrozenCases();
  const stories = [...new Set(cases.map(({ story }) => story))];
  const libraries = new Map(stories.map((story) => [story, libraryOf(story)]));
  console.log('\nfrozen pages, with the weights that ship');
  const judged = cases.map((one) => judgeCase(libraries.get(one.story)!, one));
  printVerdicts(groupCases(judged));
  printAllMentions(cases, libraries);
}

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    frozen: { type: 'boolean', default: false },
  },
});
const cases = readAllCases();
const libraries: Libraries = new Map(listStories().map((story) => [story, libraryOf(story)]));
console.log(`${cases.length} pages for ${libraries.size} stories, ${seedStory} among them`);
console.log('goals: F1 ≥ .985, miss ≤ .02, false ≤ .003, cost ≤ .04, same F1 ≥ .90');
printScheme(cases, libraries, 'folds');
printScheme(cases, libraries, 'stories');
console.log('\nmentions, on every page as if it were related (goals: P ≥ .99, R ≥ .98, no trap)');
const mistakes = printAllMentions(cases, libraries);
const { medianMs, worstMs } = measureTimes(cases, libraries);
console.log(
  `\ntime a page, warm: median ${medianMs.toFixed(2)} ms, worst ${worstMs.toFixed(2)} ms`,
);
if (values.errors) {
  printErrors(cases, libraries);
  for (const mistake of mistakes) console.log(mistake);
}
if (values.frozen) evaluateFrozen();
