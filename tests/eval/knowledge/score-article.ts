/** A labelled article and what the builder made of it in, the sheet of all its scores out. */
import type { Built } from './build-article.ts';
import type { Labels } from './labels.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreQuotes } from './score-quotes.ts';
import { makeSheet, type Sheet } from './sheet.ts';

export function scoreArticle(built: Built, labels: Labels): Sheet {
  const sheet = makeSheet();
  scoreQuotes(sheet, built, labels);
  scoreEntities(sheet, built, labels);
  return sheet;
}
