/**
 * Evidence in; what speaks for the story and against it, each ground as one number out. What a ground is worth is
 * learned (data/weights.ts); what it means stands here.
 */
import type { Entry } from '../knowledge/story.ts';
import { homeOf } from './data/home-languages.ts';
import { hasOtherHolder } from './find-other-holder.ts';
import type { Evidence, FoundTerm, NamedEntry } from './gather-evidence.ts';
import type { Nearness } from './measure-nearness.ts';
import { isCommon, isConcept, isOwn, readCast } from './read-cast.ts';
import type { PassageReading } from './read-passage.ts';

/** Each in [0, 1]. Those that end in "Time", "Holder" or "Language" tell of circumstances, the others of evidence. */
export interface Grounds {
  /** How far the passage is about the story's own entries, squared: a passing name is little. */
  readonly own: number;
  /** How far it is about the people among them. */
  readonly people: number;
  /** How far it is about one whom the story is about. */
  readonly mainPerson: number;
  /** How many of them it names; each further one takes 40 % of what is missing to 1. */
  readonly ownCount: number;
  /** How far it is about the entries that the story shares with all news: countries, capitals. */
  readonly scene: number;
  /** How many of these it names; each further one takes 25 % of what is missing to 1. */
  readonly sceneCount: number;
  /** How many of these are in the headline; each further one takes half of what is missing to 1. */
  readonly sceneInHeadline: number;
  /** Whether its subject and its counterpart are both in headline or lead. */
  readonly parties: number;
  /** How much of the story's wording is there: terms and concepts. */
  readonly wording: number;
  readonly wordingInHeadline: number;
  readonly wordingInScene: number;
  readonly ownInWording: number;
  /** Share of the text in paragraphs that have evidence of the story, as far as there is any: a list of many topics has little. */
  readonly focus: number;
  /** Within six weeks of the story. */
  readonly sameTime: number;
  /** Out of the story's season, as far as its subject is not what the passage is about. */
  readonly otherTime: number;
  /** Years off. */
  readonly farTime: number;
  readonly otherHolder: number;
  /** In a language in which the story has names only, no words. */
  readonly otherLanguage: number;
}

export type Ground = keyof Grounds;

const ownShare = 0.4;
const sceneShare = 0.25;
const headlineShare = 0.5;
/** Terms whose weights sum to this make 63 % of the wording. */
const wordingScale = 0.76;
const conceptWeight = 0.55;
/** Words in the headline that make it the story's. */
const headlineTerms = 0.9;
/** A country's own press does not name it. */
const homeProminence = 0.45;
const longestCertain = 0.98;

/** Of things each true by so much, how far at least one is. */
const anyOf = (shares: readonly number[]): number =>
  1 - shares.reduce((missing, share) => missing * (1 - Math.min(longestCertain, share)), 1);

const aboutOf = (named: readonly NamedEntry[]): number =>
  anyOf(named.map(({ entry, prominence }) => prominence * Math.sqrt(entry.weight)));

const countOf = (count: number, share: number): number => 1 - (1 - share) ** count;

const countInHeadline = (named: readonly NamedEntry[]): number =>
  named.filter(({ isInHeadline }) => isInHeadline).length;

interface Sorted {
  readonly own: readonly NamedEntry[];
  readonly common: readonly NamedEntry[];
  readonly concepts: readonly NamedEntry[];
}

function sortNamed({ named }: Evidence): Sorted {
  const pick = (holds: (entry: Entry) => boolean): NamedEntry[] =>
    named.filter(({ entry }) => holds(entry));
  return { own: pick(isOwn), common: pick(isCommon), concepts: pick(isConcept) };
}

function wordingOf(terms: readonly FoundTerm[], concepts: readonly NamedEntry[]): number {
  const sum =
    terms.reduce((all, { term }) => all + term.weight, 0) +
    concepts.reduce((all, { entry }) => all + conceptWeight * Math.sqrt(entry.weight), 0);
  return 1 - Math.exp(-sum / wordingScale);
}

function headlineWording(terms: readonly FoundTerm[], concepts: readonly NamedEntry[]): number {
  const sum =
    terms.reduce((all, { term, isInHeadline }) => all + (isInHeadline ? term.weight : 0), 0) +
    concepts.reduce((all, { isInHeadline }) => all + (isInHeadline ? conceptWeight : 0), 0);
  return Math.min(1, sum / headlineTerms);
}

/** Share of the running text that stands in these blocks, by their first words; the headline is none of it. */
function coverageOf({ blockLengths, textLength }: PassageReading, places: readonly number[]) {
  const blocks = new Set(places);
  let covered = 0;
  for (const block of blocks) covered += blockLengths.get(block) ?? 0;
  return textLength === 0 ? 0 : covered / textLength;
}

/** `near` says how far off in time the passage is. */
export function measureGrounds(
  evidence: Evidence,
  passage: PassageReading,
  near: Nearness,
): Grounds {
  const { story, terms } = evidence;
  const { own, common, concepts } = sortNamed(evidence);
  const cast = readCast(story);
  const about = aboutOf(own);
  const people = own.filter(({ entry }) => entry.kind === 'person');
  const { lang } = passage.reading;
  const isHome = cast.scene !== null && homeOf(lang) === cast.scene.name;
  const scene = Math.max(aboutOf(common), isHome ? homeProminence : 0);
  const wording = wordingOf(terms, concepts);
  const places = [...own, ...concepts, ...terms].flatMap(({ blocks }) => blocks);
  const subject = own.find(({ entry }) => entry === cast.subject);
  const isUpFront = (entry: Entry | null): boolean =>
    evidence.named.some((one) => one.entry === entry && one.isUpFront);
  const isOther = subject === undefined && hasOtherHolder(passage.reading, story, cast.subject);
  return {
    own: about ** 2,
    people: aboutOf(people),
    mainPerson: Math.max(0, ...people.map(({ entry, prominence }) => prominence * entry.weight)),
    ownCount: countOf(own.length, ownShare),
    scene,
    sceneCount: countOf(common.length, sceneShare),
    sceneInHeadline: countOf(countInHeadline(common), headlineShare),
    parties: isUpFront(cast.subject) && isUpFront(cast.counterpart) ? 1 : 0,
    wording,
    wordingInHeadline: headlineWording(terms, concepts),
    wordingInScene: wording * scene,
    ownInWording: about * wording,
    focus: anyOf([about, wording * scene]) * coverageOf(passage, places),
    sameTime: near.isSameTime ? 1 : 0,
    otherTime: near.isForAll ? 0 : 1 - (subject?.prominence ?? 0),
    farTime: near.isFar ? 1 : 0,
    otherHolder: isOther ? 1 : 0,
    otherLanguage: lang !== null && !lang.startsWith(story.lang) ? 1 : 0,
  };
}
