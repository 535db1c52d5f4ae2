/** Labelled pages in; what recognition as it ships says of each, judged from its own story alone, out. */
import { buildStory } from '../../../src/knowledge/build-story.ts';
import { buildCuratedStory } from '../../../src/knowledge/overlay/build-curated-story.ts';
import { readSeed } from '../../../src/knowledge/plugin/read-seed.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { findMentions } from '../../../src/recognition/find-mentions.ts';
import { judgePage } from '../../../src/recognition/judge-page.ts';
import type { Case } from './cases/case.ts';
import { folderOf } from './cases/read-cases.ts';
import { type MentionScore, noMentions, scoreMentions } from './scores/score-mentions.ts';
import type { Judged } from './scores/verdict-tally.ts';

/** The library of one story, by the name of its folder. Names for what the builder did not find are passed over. */
export function libraryOf(name: string): Library {
  const { id, article, overlay } = readSeed(folderOf(name));
  const story =
    overlay === null ? buildStory(article, id) : buildCuratedStory(article, id, overlay.overlay);
  return compileLibrary([story]);
}

export function judgeCase(library: Library, one: Case): Judged {
  const { relation, score } = judgePage(library, one.passage);
  return { one, relation, score };
}

/** Mentions of a page as if it were related; on pages that are not, a reader never sees them. */
export function scoreCase(library: Library, one: Case): MentionScore {
  const [story] = library.stories;
  if (story === undefined) return noMentions;
  const { text, lang } = one.passage;
  return scoreMentions(one, story, findMentions(library, story.id, text, lang));
}
