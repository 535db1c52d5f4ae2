/** A labelled article in, what the builder makes of it and its scores out. */
import type { LabelledArticle } from '../labels/labels.ts';
import { buildLabelled, type Built } from './build-article.ts';
import { scoreArticle } from './score-article.ts';
import type { Sheet } from './sheet.ts';

interface LabelledScore {
  readonly built: Built;
  readonly sheet: Sheet;
}

/** Throws what the builder throws; of a frozen article nothing but that it did. */
export async function scoreLabelled(labelled: LabelledArticle): Promise<LabelledScore> {
  if (labelled.group !== 'frozen') return score(labelled);
  return score(labelled).catch(() => {
    throw new Error('a frozen article could not be scored');
  });
}

async function score(labelled: LabelledArticle): Promise<LabelledScore> {
  const built = await buildLabelled(labelled);
  return { built, sheet: scoreArticle(built, labelled.labels) };
}
