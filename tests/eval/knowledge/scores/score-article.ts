/** What the builder made of a labelled article and its labels in, the sheet of all scores out. */
import type { Built } from './build-article.ts';
import type { Labels } from '../labels/labels.ts';
import { scoreDates } from './score-dates.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreLinks } from './score-links.ts';
import { scoreQuotes } from './score-quotes.ts';
import { scoreSentences } from './score-sentences.ts';
import { scoreSpans } from './score-spans.ts';
import { scoreSummary } from './score-summary.ts';
import { makeSheet, type Sheet } from './sheet.ts';

export function scoreArticle(built: Built, labels: Labels): Sheet {
  const sheet = makeSheet();
  scoreQuotes(sheet, built, labels);
  scoreEntities(sheet, built, labels);
  scoreDates(sheet, built, labels);
  scoreLinks(sheet, built, labels);
  scoreSentences(sheet, built, labels);
  scoreFacts(sheet, built, labels);
  scoreSummary(sheet, built, labels);
  scoreSpans(sheet, built);
  return sheet;
}
