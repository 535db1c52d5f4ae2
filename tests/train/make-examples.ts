/**
 * Labelled texts in, the names that the builder would have to judge there out, each with what can be
 * seen of it and what it is.
 */
import { parseArticle } from '../../src/article/parse-article.ts';
import { ArticleError } from '../../src/article/article-error.ts';
import type { Article } from '../../src/article/article.ts';
import { knownOrganisations } from '../../src/knowledge/entries/data/kind-words.ts';
import { findBody, findPlace } from '../../src/knowledge/entries/gazetteer.ts';
import { chooseByVotes, countVotes, leadOf } from '../../src/knowledge/entries/judge-kind.ts';
import {
  listContextFeatures,
  listFormFeatures,
  listVoteFeatures,
} from '../../src/knowledge/entries/list-features.ts';
import { readNames, type NameUse } from '../../src/knowledge/entries/read-names.ts';
import { readSentences } from '../../src/knowledge/entries/read-sentences.ts';
import { splitNeighbours } from '../../src/knowledge/entries/split-neighbours.ts';
import { voteByForm } from '../../src/knowledge/entries/vote-by-form.ts';
import { kindOfWord, knownBodyKind, placeKinds } from '../../src/knowledge/entries/word-kind.ts';
import type { EntryKind } from '../../src/knowledge/story.ts';
import { groupBy } from '../../src/knowledge/group-by.ts';
import type { TaggedKind, TaggedName, TaggedText } from './tagged.ts';

export interface Example {
  readonly name: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly isSilver: boolean;
  readonly kind: TaggedKind;
  readonly trust: number;
  readonly form: readonly string[];
  readonly contexts: readonly (readonly string[])[];
  /** What the votes alone say, and by how much. */
  readonly ruled: EntryKind | null;
  readonly lead: number;
}

/** What the tables know is shown as if they did not, to learn the words around places and bodies. */
const hiddenTrust = { place: 0.6, organisation: 0.4 };
/** Stanford calls many true bodies "miscellaneous". */
const miscellaneousTrust = 0.3;
/** Before a name a label may also hold a title, before other names an article or a country. */
const mostBefore = { person: 25, other: 5 };
/** No word of any table. */
const unknownWord = 'Xqzn';

export function makeExamples(tagged: TaggedText): Example[] {
  const article = parse(tagged);
  if (article === null) return [];
  const uses = splitNeighbours(
    readSentences(article).flatMap((sentence) => readNames(sentence).names),
  );
  const groups = [...groupBy(uses, ({ text }) => text).values()];
  const several = groups.map(([first]) => first?.words ?? []).filter(({ length }) => length > 1);
  return groups
    .filter(([first]) => first !== undefined && !isPartOfOther(first.words, several))
    .flatMap((group) => makeExample(tagged, article, group, groups));
}

/** Null: the text has no sentence. */
function parse({ text, id }: TaggedText): Article | null {
  try {
    return parseArticle(text, { id });
  } catch (error) {
    if (error instanceof ArticleError) return null;
    throw error;
  }
}

/** A surname, a given name or the end of a longer name: the builder ties it to that. */
function isPartOfOther(words: readonly string[], several: readonly (readonly string[])[]): boolean {
  const name = words.join(' ');
  if (words.length === 1) return several.some((all) => all[0] === name || all.at(-1) === name);
  return several.some((all) => all.length > words.length && all.join(' ').endsWith(` ${name}`));
}

function makeExample(
  tagged: TaggedText,
  article: Article,
  uses: readonly NameUse[],
  groups: readonly (readonly NameUse[])[],
): Example[] {
  const [first] = uses;
  if (first === undefined) return [];
  const { text: name, words } = first;
  const common = { name, words, text: tagged.id, contexts: uses.map(listContextFeatures) };
  const known = findKnown(first, uses);
  if (known !== null) {
    const form = hideKnown(first, uses, known);
    const trust = hiddenTrust[known];
    return [{ ...common, isSilver: false, kind: known, trust, form, ruled: null, lead: 0 }];
  }
  const label = findLabel(tagged, article, uses);
  if (label === null) return [];
  const isReused =
    words.length > 1 && groups.some(([other]) => other?.text === (words.at(-1) ?? ''));
  const votes = countVotes(uses, voteByForm(first, isReused));
  const ruled = chooseByVotes(votes, uses);
  return [
    {
      ...common,
      isSilver: tagged.isSilver,
      kind: label.kind,
      trust: label.isMiscellaneous ? tagged.trust * miscellaneousTrust : tagged.trust,
      form: [...listFormFeatures(words, isReused), ...listVoteFeatures(votes, ruled, uses)],
      ruled,
      lead: leadOf(votes),
    },
  ];
}

function findKnown(first: NameUse, uses: readonly NameUse[]): 'place' | 'organisation' | null {
  const isPlace =
    findPlace(first.text) !== null && uses.every(({ titleFrom }) => titleFrom === null);
  if (isPlace) return 'place';
  return findBody(first.text) !== null || knownOrganisations.has(first.text)
    ? 'organisation'
    : null;
}

/** What would be seen of a known name if the tables did not have it. */
function hideKnown(
  first: NameUse,
  uses: readonly NameUse[],
  known: 'place' | 'organisation',
): string[] {
  const hidden = known === 'place' ? placeKinds : knownBodyKind;
  const kindOf = (word: string): string => {
    const kind = kindOfWord(word);
    return hidden.includes(kind) ? '-' : kind;
  };
  const votes = countVotes(uses, voteByForm({ ...first, text: unknownWord }, false));
  return [
    ...listFormFeatures(first.words, false, kindOf).filter((feature) => !/^[wazm]/.test(feature)),
    ...listVoteFeatures(votes, chooseByVotes(votes, uses), uses),
  ];
}

/** What most of its uses are labelled; null where most labels cut through them. */
function findLabel(
  { names }: TaggedText,
  article: Article,
  uses: readonly NameUse[],
): { kind: TaggedKind; isMiscellaneous: boolean } | null {
  const found = uses.map((use) => labelUse(names, article, use));
  const whole = found.filter((one) => one !== 'cut');
  if (whole.length * 2 < found.length || whole.length === 0) return null;
  const count = (kind: TaggedKind): number =>
    whole.filter((one) => (one?.kind ?? 'none') === kind).length;
  const kind = (['person', 'place', 'organisation', 'none'] as const).reduce((best, other) =>
    count(other) > count(best) ? other : best,
  );
  const miscellaneous = whole.filter((one) => one?.kind === 'none').length;
  return { kind, isMiscellaneous: kind === 'none' && miscellaneous * 2 > count('none') };
}

/** The label with the same end; "cut" where one only overlaps; null where there is none. */
function labelUse(
  names: readonly TaggedName[],
  article: Article,
  { sentence, from, to }: NameUse,
): TaggedName | 'cut' | null {
  const source = article.sentences[sentence.index]?.source ?? [];
  const start = source[sentence.tokens[from]?.start ?? 0] ?? 0;
  const end = (source[(sentence.tokens[to - 1]?.end ?? 1) - 1] ?? 0) + 1;
  const over = names.filter((one) => one.start < end && one.end > start);
  const same = over.find(({ start: at, end: until, kind }) => {
    const most = kind === 'person' ? mostBefore.person : mostBefore.other;
    return Math.abs(until - end) <= 1 && at <= start && start - at <= most;
  });
  return same ?? (over.length > 0 ? 'cut' : null);
}
