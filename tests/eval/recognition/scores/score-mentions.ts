/** Mentions found beside marks in; right, found, wanted and traps out, with each mistake in words. */
import type { Story } from '../../../../src/knowledge/story.ts';
import type { Mention } from '../../../../src/recognition/verdict.ts';
import { addTallies, nothing, type Tally } from '../../knowledge/scores/tally.ts';
import type { Case, Mark } from '../cases/case.ts';

export interface MentionScore {
  readonly tally: Tally;
  readonly traps: number;
  readonly trapsAnnotated: number;
  /** Marks of entries that the builder did not take from the article: no fault of recognition. */
  readonly unknown: number;
  readonly mistakes: readonly string[];
}

export const noMentions: MentionScore = {
  tally: nothing,
  traps: 0,
  trapsAnnotated: 0,
  unknown: 0,
  mistakes: [],
};

export function addMentionScores(left: MentionScore, right: MentionScore): MentionScore {
  return {
    tally: addTallies(left.tally, right.tally),
    traps: left.traps + right.traps,
    trapsAnnotated: left.trapsAnnotated + right.trapsAnnotated,
    unknown: left.unknown + right.unknown,
    mistakes: [...left.mistakes, ...right.mistakes],
  };
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** The id of the entry that a label means; null when the story has none of that name. */
function entryIdOf({ entries }: Story, name: string): string | null {
  const bears = (text: string): boolean => fold(text) === fold(name);
  return entries.find(({ names }) => names.some(({ text }) => bears(text)))?.id ?? null;
}

const overlaps = (mark: Mark, mention: Mention): boolean =>
  mention.start < mark.end && mention.end > mark.start;

/** A mention is right where it overlaps a mark of its entry; `mentions` are those of the page's story. */
export function scoreMentions(
  { passage: { text }, marks, id }: Case,
  story: Story,
  mentions: readonly Mention[],
): MentionScore {
  if (marks === null) return noMentions;
  const real = marks.flatMap((mark) => {
    const entry = mark.entry === null ? null : entryIdOf(story, mark.entry);
    return entry === null ? [] : [{ mark, entry }];
  });
  const traps = marks.filter(({ entry }) => entry === null);
  const unknown = marks.filter(({ entry }) => entry !== null && entryIdOf(story, entry) === null);
  const isRight = (mention: Mention): boolean =>
    real.some(({ mark, entry }) => entry === mention.entry && overlaps(mark, mention));
  const isExcused = (mention: Mention): boolean => unknown.some((mark) => overlaps(mark, mention));
  const counted = mentions.filter((mention) => isRight(mention) || !isExcused(mention));
  const found = counted.filter(isRight);
  const missed = real.filter(
    ({ mark, entry }) => !mentions.some((one) => one.entry === entry && overlaps(mark, one)),
  );
  const around = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
      '\n',
      ' ',
    );
  return {
    tally: { right: found.length, found: counted.length, wanted: found.length + missed.length },
    traps: traps.length,
    trapsAnnotated: traps.filter((mark) => mentions.some((one) => overlaps(mark, one))).length,
    unknown: unknown.length,
    mistakes: [
      ...counted
        .filter((one) => !isRight(one))
        .map((one) => `${id} · false · ${one.entry}: ${around(one.start, one.end)}`),
      ...missed.map(
        ({ mark, entry }) => `${id} · missed · ${entry}: ${around(mark.start, mark.end)}`,
      ),
    ],
  };
}
