/**
 * What a reader gets who follows the articles of all saved pages with a follow-up and then meets the
 * other pages: is each recognised as its own story, who is explained, and is it the right one.
 */
import { readArticleFile } from '../../../src/cli/read-article-file.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';
import type { Story } from '../../../src/knowledge/story.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { findMentions } from '../../../src/recognition/find-mentions.ts';
import { judgePage } from '../../../src/recognition/judge-page.ts';
import { type FollowCase, followCases } from './follow-cases.ts';

export interface FollowScore {
  readonly name: string;
  readonly isUnrelated: boolean;
  /** Whether it was taken for what it is: its own story, or none. */
  readonly isRight: boolean;
  readonly score: number;
  /** Of the names to explain, those whose entry is noted, and the others. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Somebody else's name that carries a note. */
  readonly strangers: readonly string[];
}

/** Every story is in the library at once, so that a page may also be taken for another's. */
export async function measureFollow(): Promise<readonly FollowScore[]> {
  const cases = followCases();
  const pages = new Map(cases.map(({ saved }) => [saved.name, saved.file]));
  const stories = await Promise.all(
    [...pages].map(async ([name, file]) =>
      buildStory((await readArticleFile(file, undefined)).article, name),
    ),
  );
  const library = compileLibrary(stories);
  return cases.map((each) => scoreCase(library, each));
}

function scoreCase(library: Library, each: FollowCase): FollowScore {
  const text = each.paragraphs.join('\n\n');
  const { title, date, saved, isUnrelated } = each;
  const verdict = judgePage(library, { title, text, lang: 'en', date, url: saved.url });
  const isRelated = verdict.relation !== 'none' && verdict.story === saved.name;
  const mentions = isRelated ? findMentions(library, saved.name, text, 'en') : [];
  const noted = new Set(mentions.map(({ entry }) => entry));
  const story = library.stories.find(({ id }) => id === saved.name)!;
  const has = (name: string): boolean => entriesNamed(story, name).some((id) => noted.has(id));
  return {
    name: each.name,
    isUnrelated,
    isRight: isUnrelated ? verdict.relation === 'none' : isRelated,
    score: verdict.score,
    found: each.named.filter(has),
    missed: each.named.filter((name) => !has(name)),
    strangers: each.strangers.filter((stranger) => {
      const at = text.indexOf(stranger);
      return mentions.some(({ start, end }) => start < at + stranger.length && end > at);
    }),
  };
}

function entriesNamed(story: Story, name: string): string[] {
  const own = story.entries.filter(({ names }) => names.some(({ text }) => text === name));
  return own.map(({ id }) => id);
}
