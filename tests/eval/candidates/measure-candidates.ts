/** Labelled pages in; of how many the right story is found by the words of the page, and of how many a wrong one, out. */
import { listClues } from '../../../src/library/keys/list-clues.ts';
import { listKeys } from '../../../src/library/keys/list-keys.ts';
import { listPageWords } from '../../../src/library/keys/list-page-words.ts';
import { weighClues } from '../../../src/library/keys/weigh-clues.ts';
import { type Case, isRelated } from '../recognition/cases/case.ts';
import { libraryOf } from '../recognition/judge-cases.ts';

export interface Found {
  readonly one: Case;
  /** The story that it was held against. */
  readonly story: string;
  readonly isFound: boolean;
}

/** Every page against every story of the cases: found by a key, and weighed enough. */
export function findCandidatePages(cases: readonly Case[]): Found[] {
  const stories = [...new Set(cases.map(({ story }) => story))].map((story) => {
    const clues = listClues(libraryOf(story).stories[0]!);
    return { story, clues, keys: listKeys(clues) };
  });
  return cases.flatMap((one) => {
    const words = new Set(listPageWords(one.passage.title, one.passage.text));
    return stories.map(({ story, clues, keys }) => {
      const isNominated = keys.some((key) => words.has(key));
      return { one, story, isFound: isNominated && weighClues(clues, words) > 0 };
    });
  });
}

export interface Shares {
  /** Of the pages related to a story, those for which it is found. */
  readonly recall: number;
  /** Of the pages labelled for a story as not about it, near as they may be, those for which it is found. */
  readonly near: number;
  /** Of pages on one story, held against another, those for which that is found. */
  readonly far: number;
  readonly missed: readonly Case[];
}

export function sumUp(found: readonly Found[]): Shares {
  const own = found.filter(({ one, story }) => one.story === story);
  const related = own.filter(({ one }) => isRelated(one));
  const share = (some: readonly Found[]): number =>
    some.filter(({ isFound }) => isFound).length / some.length;
  return {
    recall: share(related),
    near: share(own.filter(({ one }) => !isRelated(one))),
    far: share(found.filter(({ one, story }) => one.story !== story)),
    missed: related.filter(({ isFound }) => !isFound).map(({ one }) => one),
  };
}
