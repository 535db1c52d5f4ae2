/**
 * All uses of one name in, what kind of thing it names out, by votes: the form of the name, the
 * words before and after it, and what the tables know.
 */
import { SPEECH_VERBS } from '../../article/data/speech-verbs.ts';
import type { EntryKind } from '../story.ts';
import { HE_NAMES, SHE_NAMES } from './data/first-names.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_WORDS,
  KNOWN_GROUPS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_WORDS,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
  STORM_WORDS,
  THING_ACRONYMS,
} from './data/kind-words.ts';
import { isRole, isThing, NAMING_TITLES } from './data/role-words.ts';
import { findBody, findPlace } from './gazetteer.ts';
import type { NameUse } from './read-names.ts';
import { isCommonWord } from './word-class.ts';
import type { Token } from './tokens.ts';

export type Votes = Readonly<Record<EntryKind, number>>;

const NO_VOTES: Votes = { person: 0, place: 0, organisation: 0, group: 0, concept: 0, event: 0 };
const KINDS: readonly EntryKind[] = [
  'place',
  'person',
  'organisation',
  'event',
  'group',
  'concept',
];
/** Below it a name is left out: nothing tells what it is. */
const LEAST_VOTES = 2;
/** How far an apposition is read for the word that says what it is. */
const APPOSITION_TOKENS = 12;

const PLACE_NOUNS =
  /^(?:town|city|village|capital|region|province|district|island|suburb|port|county|state|neighbou?rhood|peninsula|area|border|airport|coast|township|municipality|territory|prefecture|enclave|resort)s?$/;

/** Null when nothing tells. `isSurnameReused`: its last word is used alone later on. */
export function judgeKind(uses: readonly NameUse[], isSurnameReused: boolean): EntryKind | null {
  const [first] = uses;
  if (first === undefined) return null;
  if (findPlace(first.text) !== null && uses.every((use) => use.titleFrom === null)) return 'place';
  if (findBody(first.text) !== null) return 'organisation';
  const form = formVotes(first, isSurnameReused);
  const votes = uses.map(contextVotes).reduce<Votes>(addVotes, addVotes(form, {}));
  const best = KINDS.reduce<EntryKind>(
    (kind, other) => (votes[other] > votes[kind] ? other : kind),
    'place',
  );
  const isChance = uses.length === 1 && first.startsSentence && first.words.length === 1;
  return votes[best] >= (isChance ? LEAST_VOTES + 1 : LEAST_VOTES) ? best : null;
}

function addVotes(left: Partial<Votes>, right: Partial<Votes>): Votes {
  const sum = { ...NO_VOTES, ...left };
  for (const kind of KINDS) sum[kind] += right[kind] ?? 0;
  return sum;
}

function formVotes({ words, text }: NameUse, isSurnameReused: boolean): Partial<Votes> {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (findPlace(text) !== null) return { place: 8 };
  if (KNOWN_GROUPS.has(text)) return { group: 8 };
  if (KNOWN_ORGANISATIONS.has(text)) return { organisation: 6 };
  if (/ (?:District|Republic|Kingdom|State|City|Gulf|Province) of /.test(` ${text}`))
    return { place: 8 };
  if (STORM_WORDS.has(first) && words.length > 1) return { event: 8 };
  if (/^World War\b/.test(text)) return { event: 8 };
  if (words.length === 1) return singleVotes(text);
  return addVotes(wordVotes(words, first, last), personFormVotes(words, first, isSurnameReused));
}

function singleVotes(text: string): Partial<Votes> {
  if (THING_ACRONYMS.has(text)) return { concept: -9, organisation: -9, person: -9, place: -9 };
  if (/\d/.test(text)) return { concept: /^\p{Lu}/u.test(text) && /\p{Lu}/u.test(text) ? 4 : 0 };
  if (/^(?:\p{Lu}\.?){2,6}s?$/u.test(text)) return { organisation: 4 };
  if (ORGANISATION_WORDS.has(text)) return { organisation: 3 };
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) return { organisation: 2 };
  if (PLACE_ENDINGS.has(text)) return { place: 2 };
  if (HE_NAMES.has(text) || SHE_NAMES.has(text)) return { person: 1.5 };
  return isCommonWord(text.toLowerCase()) ? { organisation: -2, person: -2 } : { organisation: 1 };
}

function wordVotes(words: readonly string[], first: string, last: string): Partial<Votes> {
  const hasBody = words.some((word) => ORGANISATION_WORDS.has(word)) || isClub(first, last);
  return {
    organisation:
      (ORGANISATION_WORDS.has(last) ? 4 : hasBody ? 3.5 : 0) + (COMPANY_SUFFIXES.has(last) ? 5 : 0),
    place:
      (PLACE_ENDINGS.has(last) && !isClub(first, last) ? 4 : 0) +
      (PLACE_BEGINNINGS.has(first) && !hasBody ? 3.5 : 0),
    event: EVENT_WORDS.has(last) ? 5 : words.some((word) => EVENT_WORDS.has(word)) ? 2 : 0,
  };
}

/** "Manchester City": a city's name before "City" that is no name of a city itself. */
function isClub(first: string, last: string): boolean {
  return last === 'City' && findPlace(first) !== null;
}

function personFormVotes(
  words: readonly string[],
  first: string,
  isSurnameReused: boolean,
): Partial<Votes> {
  if (NAMING_TITLES.has(first)) return { person: 5 };
  const isGiven = HE_NAMES.has(first) || SHE_NAMES.has(first);
  const hasInitial = words.slice(0, -1).some((word) => /^(?:\p{Lu}\.)+$/u.test(word));
  const isPlain =
    words.length <= 4 &&
    words.every((word) => !isCommonWord(word.toLowerCase()) && /^\p{L}/u.test(word));
  const hasMark = words.some((word) => /^(?:of|for|and|&|the)$/.test(word));
  if (hasMark || words.length > 5) return { organisation: 2 };
  return {
    person:
      (isGiven ? 4 : 0) + (hasInitial ? 2 : 0) + (isPlain ? 2 : -1) + (isSurnameReused ? 1.5 : 0),
    organisation: isPlain ? 0.5 : 1.5,
  };
}

function contextVotes(use: NameUse): Partial<Votes> {
  const { tokens } = use.sentence;
  const before = tokens[use.from - 1];
  const after = tokens[use.to];
  return [
    use.titleFrom === null ? {} : { person: 6 },
    beforeVotes(use, before, tokens[use.from - 2]),
    afterVotes(use, after, tokens[use.to + 1]),
    appositionVotes(use),
  ].reduce<Votes>(addVotes, NO_VOTES);
}

function beforeVotes(
  use: NameUse,
  before: Token | undefined,
  second: Token | undefined,
): Partial<Votes> {
  const word = before?.text ?? '';
  if (word === 'the' || (word === 'The' && use.from === 1))
    return { person: -4, organisation: 1.5 };
  if (/^(?:in|near|outside)$/i.test(word)) return { place: 2.5 };
  if (/^(?:across|around|toward|towards|into)$/i.test(word)) return { place: 1.5 };
  if (/^(?:at|from|to)$/i.test(word)) return { place: 0.7, organisation: 0.5 };
  if (word === 'of' && PLACE_NOUNS.test(second?.low ?? '')) return { place: 7 };
  if (PLACE_NOUNS.test(word)) return { place: 3 };
  if (isRole(word)) return { person: use.words.length > 1 ? 5 : 3 };
  if (word === ',' && isRole(second?.low ?? '')) return { person: 3 };
  if (isThing(word) && before?.isCapital === false) return { organisation: 3 };
  if (SPEECH_VERBS.has(word)) return { person: 2, organisation: 1 };
  return {};
}

function afterVotes(
  use: NameUse,
  after: Token | undefined,
  second: Token | undefined,
): Partial<Votes> {
  const word = after?.text ?? '';
  if (SPEECH_VERBS.has(word)) return { person: 1.5, organisation: 1 };
  if (PLACE_NOUNS.test(word)) return { place: 3 };
  if (word === '(' && /^\p{Lu}{2,}/u.test(second?.text ?? '')) return { organisation: 4 };
  if (word === ',' && /^\d{1,3}$/.test(second?.text ?? ''))
    return { person: use.words.length > 1 ? 4 : 2 };
  if (word === ',' && second?.text === 'who') return { person: 4 };
  if (word === ',' && second?.text === 'which') return { organisation: 1, place: 0.5, person: -3 };
  if (word === 'who') return { person: 2 };
  if (isRole(word)) return { organisation: 2 };
  return {};
}

/** "Prince Rupert, British Columbia": a comma and a larger place. */
function startsWithPlace({ sentence, to }: NameUse): boolean {
  return [3, 2, 1].some((length) => {
    const words = sentence.tokens.slice(to + 1, to + 1 + length);
    return findPlace(words.map(({ text }) => text).join(' ')) !== null;
  });
}

/** ", a …", ", the …": the first word in it that says what someone or something is. */
function appositionVotes(use: NameUse): Partial<Votes> {
  const { tokens } = use.sentence;
  if (tokens[use.to]?.text !== ',') return {};
  const next = tokens[use.to + 1];
  if (next?.isCapital && startsWithPlace(use)) return { place: 2.5 };
  const rest = tokens.slice(use.to + 1, use.to + 1 + APPOSITION_TOKENS);
  const isOpened =
    /^(?:a|an|the|its|his|her|one|who|formerly)$/.test(next?.text ?? '') || isRole(next?.low ?? '');
  const to = rest.findIndex(({ text }) =>
    /^(?:[,.;:”]|of|in|for|at|and|which|that|who|is|was|said)$/.test(text),
  );
  const head = rest[(to < 0 ? rest.length : to) - 1];
  if (!isOpened || head === undefined) return {};
  if (PLACE_NOUNS.test(head.low)) return { place: 4 };
  if (isRole(head.low)) return { person: 5 };
  return isThing(head.low) ? { organisation: 4, person: -2 } : {};
}
