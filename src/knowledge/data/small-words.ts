/**
 * English words that no phrase holds which singles a story out: those of the table of word classes, and
 * what it has not or has as another kind, by hand.
 */
import { wordSet } from '../../article/word-list.ts';
import { adverbs, functionWords, gerunds, numbers, verbs } from '../entries/data/word-classes.ts';

const otherSmall = wordSet(
  `anyone anything beside cannot everyone everything except few hence hers i indeed least less likely many
  mine more moreover myself neither nevertheless nobody none nor nothing nowhere ones onto other others
  ours own s same shall somebody someone something somewhere such t theirs therefore thus towards unless
  via whenever whereas wherever whoever yours yourself
  ten eleven twelve dozen dozens hundred hundreds thousand thousands first second third fourth fifth last
  next several monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december today tomorrow tonight
  asks sets lets keeps finds finding feels turn start end ends use hope hopes show shows call calls run
  move follows lead pay work struggle face wins visit respect reads hears buries cuts shot break breaks
  speaks rise drove drive drives wore draws fly rode ride sit slept swam sang chooses taught fight fed
  spread stole swept past achieve achieves boost boosts offers avoids fills cause causes raises mention
  mentions meeting discussed respected developed hearing`,
);

/** A function word, a number, an adverb, a form of a verb; in lower case. */
export function isSmallWord(low: string): boolean {
  return [functionWords, verbs, adverbs, gerunds, numbers, otherSmall].some((set) => set.has(low));
}
