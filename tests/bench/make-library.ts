/** Names in, a library of stories that have just these names out; the first story has the first ones. */
import type { Entry, Story } from '../../src/knowledge/story.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import type { Library } from '../../src/library/library.ts';
import { spellNames } from './make-names.ts';

/** As many as a story of one article has. */
const namesPerStory = 30;
/** Far from the numbers of names that stand in generated pages. */
const firstFiller = 1_000_000;

export const firstStory = 'story-0';

const makeEntry = (name: string, index: number): Entry => ({
  id: `entry-${index}`,
  name,
  kind: 'place',
  names: [{ text: name, lang: 'en', origin: 'text' }],
  description: null,
  gloss: null,
  facts: [],
  weight: 1 - index / (2 * namesPerStory),
  generic: false,
});

const makeStory = (names: readonly string[], number: number): Story => ({
  id: `story-${number}`,
  lang: 'en',
  articles: [],
  entries: names.map(makeEntry),
  quotes: [],
  line: null,
  summary: [],
  timeline: [],
  terms: [],
});

/** Stories that have `count` names together: those given, and such as stand on no page. */
export function makeStories(given: readonly string[], count: number): Story[] {
  const names = [...given, ...spellNames(Math.max(0, count - given.length), firstFiller)];
  const stories = [makeStory(names.slice(0, Math.max(namesPerStory, given.length)), 0)];
  for (let at = stories[0]!.entries.length; at < count; at += namesPerStory) {
    stories.push(makeStory(names.slice(at, at + namesPerStory), stories.length));
  }
  return stories;
}

export const makeLibrary = (given: readonly string[], count: number): Library =>
  compileLibrary(makeStories(given, count));
