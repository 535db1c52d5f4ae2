/** A labelled pair in; which of its names are joined as they should, and which updates are found, out. */
import { findEntryNamed } from '../../../src/knowledge/find-entry-named.ts';
import { foldText } from '../../../src/knowledge/grow/compare-words.ts';
import { growStory } from '../../../src/knowledge/grow/grow-story.ts';
import { linkEntries } from '../../../src/knowledge/grow/link-entries.ts';
import type { Entry, Span, Story } from '../../../src/knowledge/story.ts';
import type { Pair } from './read-pairs.ts';

export interface JoinScore {
  readonly found: number;
  readonly missed: readonly string[];
  /** No entry in one of the articles, or there confused with the other. */
  readonly unread: readonly string[];
  /** Joined, though two. */
  readonly wrong: readonly string[];
  /** All joins under names that differ: for a person to look at. */
  readonly joined: readonly string[];
}

const title = /^(?:The|the|Mr|Mrs|Ms|Dr|Judge|Sir|Chief|Governor)\.? /;

export function scoreJoins({ first, second, joins }: Pair): JoinScore {
  const groups = linkEntries([first, second]);
  const areJoined = (one: Entry, other: Entry): boolean =>
    groups.some((group) =>
      [one, other].every((entry) => group.some((member) => member.entry === entry)),
    );
  const find = ({ entries }: Story, name: string): Entry | null =>
    findEntryNamed(entries, name) ?? findEntryNamed(entries, name.replace(title, ''));
  const sort = (pairs: readonly (readonly [string, string])[], areTwo: boolean) =>
    pairs.map(([one, other]) => {
      const [left, right] = [find(first, one), find(second, other)];
      const isRead =
        left !== null && right !== null && !(areTwo && areConfused(left, right, [one, other]));
      const state = !isRead ? 'unread' : areJoined(left, right) ? 'joined' : 'apart';
      return { state, names: `${one} = ${other}` };
    });
  const [same, different] = [sort(joins.same, false), sort(joins.different, true)];
  const namesOf = (pairs: typeof same, state: string): readonly string[] =>
    pairs.filter((pair) => pair.state === state).map(({ names }) => names);
  return {
    found: namesOf(same, 'joined').length,
    missed: namesOf(same, 'apart'),
    unread: namesOf(same, 'unread'),
    wrong: namesOf(different, 'joined'),
    joined: groups
      .filter(({ length }) => length > 1)
      .map((group) => Array.from(new Set(group.map(({ entry }) => entry.name))))
      .filter(({ length }) => length > 1)
      .map((names) => names.join(' = ')),
  };
}

/** An article itself calls both by one name: the fault is none of the joining. */
function areConfused(left: Entry, right: Entry, names: readonly [string, string]): boolean {
  const hasAll = (entry: Entry): boolean =>
    names.every((name) => entry.names.some(({ text }) => text === name));
  return hasAll(left) || hasAll(right);
}

export interface UpdateScore {
  readonly found: number;
  readonly missed: readonly string[];
  /** Called an update, and no label says so. */
  readonly surplus: readonly string[];
}

/** By sentence: a fact of the one is told anew by a fact of the other. */
export function scoreUpdates({ first, second, joins }: Pair): UpdateScore {
  const grown = growStory('grown', [first, second], []);
  const sentenceOf = ({ article, sentence }: Span): string =>
    grown.articles.find(({ id }) => id === article)?.sentences[sentence] ?? '';
  const found = grown.entries.flatMap(({ facts }) =>
    facts.flatMap(({ span, updatedBy }) =>
      updatedBy === undefined ? [] : [[sentenceOf(span), sentenceOf(updatedBy)] as const],
    ),
  );
  const isOf = (opening: string, text: string): boolean =>
    foldText(text).startsWith(foldText(opening));
  const fits = (
    [one, other]: readonly [string, string],
    [earlier, later]: readonly [string, string],
  ) => isOf(one, earlier) && isOf(other, later);
  return {
    found: joins.updates.filter((label) => found.some((pair) => fits(label, pair))).length,
    missed: joins.updates
      .filter((label) => !found.some((pair) => fits(label, pair)))
      .map((pair) => pair.join(' -> ')),
    surplus: [
      ...new Set(
        found
          .filter((pair) => !joins.updates.some((label) => fits(label, pair)))
          .map((pair) => pair.join(' -> ')),
      ),
    ],
  };
}
