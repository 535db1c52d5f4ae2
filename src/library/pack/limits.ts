/**
 * How much a pack may hold: what an honest one never needs is refused before it costs time or memory.
 * A story of a long article takes some 50 kB, with all of its text 70.
 */

/** What is asked of a file before anything of it is read, in bytes. */
export const mostPackBytes = 40_000_000;

/** Strings, numbers, lists and objects of the whole pack. 40 MB of honest stories have some 2.6 million. */
export const mostPackValues = 4_000_000;

/** Nothing in a pack lies deeper than the words of a claim of a fact. */
export const mostPackDepth = 16;

/** Of any list, in items, and of any object, in fields: with more, parsing alone would be slow. */
export const longestList = 10_000;
export const mostFields = 1000;

/** Of lists, in items. */
export const mostOf = {
  stories: 5000,
  parts: 200,
  edits: 2000,
  sentences: 10_000,
  entries: 2000,
  names: 200,
  facts: 200,
  quotes: 2000,
  spans: 100,
  moments: 2000,
  summary: 50,
  terms: 1000,
} as const;

/**
 * Of all parts of one story: a page that it may be about reads them all anew, in a quarter of a second. An
 * article of news gives some 40, so that 200 articles have less than half of it.
 */
export const mostNamesOfStory = 20_000;

/** Names of a story times its edits: each edit looks for the entry that it means, a million a second. */
export const mostEditedNames = 4_000_000;

/** Of texts, in UTF-16 units. */
export const longest = {
  id: 2000,
  title: 300,
  licence: 2000,
  headline: 1000,
  source: 200,
  url: 2000,
  sentence: 20_000,
  name: 200,
  gloss: 300,
  /** Of an article: as much as the builder takes. */
  text: 300_000,
} as const;
