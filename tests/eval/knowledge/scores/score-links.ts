/** Short forms and pronouns that labels say the meaning of, held against the builder's references. */
import { rangeOf, type Built } from './build-article.ts';
import { makeStandsFor, type StandsFor } from './find-entry.ts';
import { findSurnameLinks } from '../labels/find-surname-links.ts';
import type { Labels, LinkLabel } from '../labels/labels.ts';
import { overlapOf } from './letters.ts';
import { makePlaceWords, type PlaceWords } from './place-words.ts';
import { count, note, type Sheet } from './sheet.ts';

export function scoreLinks(sheet: Sheet, built: Built, labels: Labels): void {
  const sentences = labels.sentences ?? built.letters.sentences;
  const people = labels.entities?.isFlat ? labels.entities.named.person : undefined;
  const derived = findSurnameLinks((people ?? []).flat(), sentences);
  const place = makePlaceWords(sentences, built.letters);
  const standsFor = makeStandsFor(labels.entities);
  for (const label of labels.links ?? derived)
    scoreLink(sheet, built, label, place, standsFor, sentences[label.sentence] ?? '');
}

function scoreLink(
  sheet: Sheet,
  built: Built,
  { text, sentence, nth, form, entity }: LinkLabel,
  place: PlaceWords,
  standsFor: StandsFor,
  context: string,
): void {
  const range = place(sentence, text, nth);
  const [reference] = built.found.references
    .filter(({ span }) => range !== null && overlapOf(rangeOf(built, span), range) > 0)
    .toSorted((left, right) => lengthOf(left.span) - lengthOf(right.span));
  const entry = built.found.entries.find(({ id }) => id === reference?.entry);
  const isRight = entry !== undefined && entity !== null && standsFor(entry, entity);
  count(sheet, form, {
    wanted: entity === null ? 0 : 1,
    found: entry ? 1 : 0,
    right: isRight ? 1 : 0,
  });
  const told = `${text} — ${entry?.name ?? 'nobody'}, not ${entity ?? 'anybody'}`;
  if (entry !== undefined && !isRight) note(sheet, form, 'wrong link', told, context);
  if (entry === undefined && entity !== null) note(sheet, form, 'missed', told, context);
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}
