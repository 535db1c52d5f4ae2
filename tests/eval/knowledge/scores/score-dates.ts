/** What the article dates: found or not, rightly resolved or not, and wrong while called exact. */
import type { Moment } from '../../../../src/knowledge/story.ts';
import { rangeOf, wordsOf, type Built } from './build-article.ts';
import type { DateLabel, Labels } from '../labels/labels.ts';
import { overlapOf, type Range } from './letters.ts';
import { makePlaceWords } from './place-words.ts';
import { count, note, type Sheet } from './sheet.ts';

const exact = new Set(['day', 'week', 'month', 'year']);

interface Placed {
  readonly label: DateLabel;
  readonly range: Range | null;
}

export function scoreDates(sheet: Sheet, built: Built, { dates, sentences }: Labels): void {
  if (dates === undefined || sentences === undefined) return;
  const place = makePlaceWords(sentences, built.letters);
  const placed = dates.map((label): Placed => {
    return { label, range: place(label.sentence, label.words) };
  });
  const { timeline } = built.story;
  for (const one of placed) {
    const there = timeline.filter((moment) => isThere(built, moment, one));
    scoreDate(sheet, one.label, there, sentences[one.label.sentence] ?? '');
  }
  for (const moment of timeline) {
    const there = placed.filter((one) => isThere(built, moment, one));
    scoreMoment(sheet, built, moment, there);
  }
}

/** Words may date several clauses, and a clause may be dated twice. */
function isThere(built: Built, moment: Moment, { label, range }: Placed): boolean {
  const own = rangeOf(built, label.isPassage === true ? moment.span : moment.words);
  return range !== null && overlapOf(own, range) > 0;
}

function scoreDate(
  sheet: Sheet,
  label: DateLabel,
  there: readonly Moment[],
  sentence: string,
): void {
  const isRight = there.some((moment) => agrees(moment, label));
  const found = there.length > 0 ? 1 : 0;
  count(sheet, 'dates', { wanted: 1, found, right: isRight ? 1 : 0 });
  if (isRight) return;
  const [first] = there;
  const told = first === undefined ? '' : `${describe(first)}, wanted `;
  const cause = first === undefined ? 'missed' : 'wrong';
  note(sheet, 'dates', cause, `${label.words}: ${told}${describe(label)}`, sentence);
}

function scoreMoment(sheet: Sheet, built: Built, moment: Moment, there: readonly Placed[]): void {
  const sentence = built.letters.sentences[moment.words.sentence] ?? '';
  const words = `${wordsOf(built, moment.words)}: ${describe(moment)}`;
  if (there.length === 0) {
    count(sheet, 'dates', { found: 1 });
    return note(sheet, 'dates', 'not labelled', words, sentence);
  }
  if (!exact.has(moment.precision)) return;
  const isRight = there.some(({ label }) => agrees(moment, label));
  count(sheet, 'exact dates', { found: 1, right: isRight ? 1 : 0 });
  if (!isRight) note(sheet, 'exact dates', 'wrong while called exact', words, sentence);
}

type Dated = Pick<Moment, 'from' | 'to' | 'precision'>;

/** What is labelled as vague, with no dates, may be bounded; unresolved words may be called vague. */
function agrees(own: Dated, label: DateLabel): boolean {
  const isSame = own.from === label.from && own.to === label.to;
  if (own.precision === label.precision) {
    const isOpen = label.precision === 'vague' && label.from === null && label.to === null;
    return isSame || isOpen;
  }
  return isSame && own.from === null && own.to === null;
}

function describe({ from, to, precision }: Dated | DateLabel): string {
  return `${from ?? ''}..${to ?? ''} ${precision}`;
}
