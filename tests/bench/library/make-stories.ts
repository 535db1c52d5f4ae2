/** A number in, a kept story of 40 entries out, always the same: invented names, of which common ones are shared as in news. */
import type { Entry, Fact, Span, Story, StoryArticle, Term } from '../../../src/knowledge/story.ts';
import type { KeptStory } from '../../../src/library/kept-story.ts';

const entryCount = 40;
const sentenceCount = 45;
const wordsPerSentence = 18;
/** So many of the entries are in other stories too: the capitals, parties and ministers of the world. */
const sharedCount = 10;
const sharedNames = 3000;
const vocabulary = 12_000;

/** Numbers in [0, 1) from a seed: Mulberry32, in the public domain. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba ke li mo nu ra se ti vo za bel dor fin gar hol jun kas lor mer nad pel ros sul tam ver wen yor zim'.split(
    ' ',
  );

/** The word of a number, never one of English: 3 or 4 syllables. */
function spell(number: number): string {
  let rest = number + syllables.length ** 2;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Kelimo Veramo": the same for the same number. */
const spellName = (number: number): string =>
  `${capital(spell(number * 7 + 1))} ${capital(spell(number * 13 + 5))}`;

/** The commonest far before the others, as words and names are. */
const zipf = (random: () => number, count: number): number => Math.floor(count ** random()) - 1;

function nameNumbers(story: number, random: () => number): number[] {
  const shared = Array.from({ length: sharedCount }, () => zipf(random, sharedNames));
  const own = Array.from(
    { length: entryCount - sharedCount },
    (_, index) => sharedNames + story * entryCount + index,
  );
  return [...new Set([...own, ...shared])];
}

function makeSentence(name: string, random: () => number): string {
  const words = Array.from({ length: wordsPerSentence }, () => spell(zipf(random, vocabulary)));
  return `${name} ${words.join(' ')}.`;
}

const spanAt = (article: string, sentence: number, start: number, end: number): Span => ({
  article,
  sentence,
  start,
  end,
});

function makeEntry(name: string, index: number, article: StoryArticle): Entry {
  const facts = article.sentences.flatMap((sentence, at): Fact[] =>
    sentence.startsWith(name)
      ? [{ span: spanAt(article.id, at, 0, sentence.length), claim: null }]
      : [],
  );
  return {
    id: name.toLowerCase().replace(' ', '-'),
    name,
    kind: index % 4 === 3 ? 'place' : 'person',
    names: [name, name.slice(name.indexOf(' ') + 1)].map((text) => ({
      text,
      lang: 'en',
      origin: 'text',
    })),
    description: null,
    gloss: null,
    facts,
    weight: Math.max(0.1, 1 - index / 20),
    generic: false,
  };
}

function makeStory(number: number): Story {
  const random = makeRandom(number);
  const names = nameNumbers(number, random).map(spellName);
  const sentences = Array.from({ length: sentenceCount }, (_, at) =>
    makeSentence(names[at % names.length]!, random),
  );
  const article: StoryArticle = {
    id: `article-${number}`,
    headline: `${names[0]} ${spell(number)} ${names[1]}`,
    source: `The ${capital(spell(number % 40))} Post`,
    url: `https://news.example/${number}`,
    published: { date: `2025-0${1 + (number % 9)}-1${number % 10}`, origin: 'text' },
    sentences,
    paragraphs: sentences.map((_, at) => Math.floor(at / 2)),
  };
  const terms = names.slice(0, 25).map((text, index): Term => {
    return { text, lang: 'en', weight: Math.max(0.1, 1 - index / 25) };
  });
  return {
    id: `story-${number}`,
    lang: 'en',
    articles: [article],
    entries: names.map((name, index) => makeEntry(name, index, article)),
    quotes: [],
    line: spanAt(article.id, 0, 0, sentences[0]!.length),
    summary: [0, 1, 2].map((at) => spanAt(article.id, at, 0, sentences[at]!.length)),
    timeline: [],
    terms,
  };
}

/** The story of a number, kept at an instant that grows with it. */
export function makeKeptStory(number: number): KeptStory {
  const story = makeStory(number);
  const text = story.articles[0]!.sentences.join('\n\n');
  return {
    id: story.id,
    parts: [{ story, from: 'followed', text }],
    edits: [],
    isPaused: false,
    sites: { rule: 'everywhere', sites: [] },
    keptAt: new Date(Date.UTC(2025, 0, 1) + number * 60_000).toISOString(),
    lastMet: null,
  };
}

/** An article of somebody else on the story of a number: half of its names, other words. */
export function makeRelatedPage(number: number): { readonly title: string; readonly text: string } {
  const random = makeRandom(number + 0x5eed);
  const names = nameNumbers(number, makeRandom(number))
    .map(spellName)
    .slice(0, entryCount / 2);
  const sentences = names.map((name) => makeSentence(name, random));
  return { title: `${names[1]} ${spell(zipf(random, vocabulary))}`, text: sentences.join('\n') };
}

/** A page that is about no story below `count`, but names what all news names. */
export function makeUnrelatedPage(count: number): {
  readonly title: string;
  readonly text: string;
} {
  const random = makeRandom(count + 0xface);
  const common = spellName(zipf(random, sharedNames));
  const own = Array.from({ length: 20 }, (_, index) => spellName(9_000_000 + index));
  const sentences = [...own, common].map((name) => makeSentence(name, random));
  return { title: `${own[0]} ${spell(zipf(random, vocabulary))}`, text: sentences.join('\n') };
}
