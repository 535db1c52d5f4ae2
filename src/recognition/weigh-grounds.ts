/**
 * Evidence in; how strongly it speaks for the story, on four grounds that are summed elsewhere. The subject of the
 * story. Pairs: its other entries that are not common to all news, together with its scene. Wording: its terms and
 * concepts, together with its scene. Company: its other common entries, where the passage is about its scene.
 * Names that all news share prove nothing alone; and all but the subject proves little long before or after the
 * story, or where another holds the subject's office.
 */
import type { CivilDate } from '../article/civil-date.ts';
import type { Entry } from '../knowledge/story.ts';
import { hasOtherHolder } from './find-other-holder.ts';
import type { Evidence, NamedEntry, PassageReading } from './gather-evidence.ts';
import { measureNearness } from './measure-nearness.ts';
import { isConcept, isOfElsewhere, readCast } from './read-cast.ts';
import type { Cast } from './read-cast.ts';

export interface Grounds {
  readonly evidence: Evidence;
  /** The cast as the passage names it; null where it does not. */
  readonly subject: NamedEntry | null;
  readonly scene: NamedEntry | null;
  readonly counterpart: NamedEntry | null;
  /** Entries that make pairs with the scene, the strongest first. */
  readonly partners: readonly NamedEntry[];
  readonly sum: number;
  /** In [0, 1): how much of the story's wording is there. */
  readonly wording: number;
  readonly isSameTime: boolean;
  /** The passage's date is too far off for all but the subject to count in full. */
  readonly isFarInTime: boolean;
}

/**
 * The weights were set by hand on the 174 texts of the development corpus and on a few of our own, so that a sum
 * of 1 divides related from unrelated: a subject named once in a short text needs the scene in its headline; a
 * pair, wording and company need the scene in headline and lead, and most often each other.
 */
const subjectAlone = 1.2;
const subjectWithScene = 3;
const pairWeight = 1.7;
const wordingWeight = 0.9;
const companyWeight = 0.6;
/** As many terms as heavy as the story's heaviest make 63 % of its wording. */
const termsScale = 1.7;
/** What is left of the subject where it is named in passing. */
const passingShare = 0.55;
/** Up to this many words one mention may be all that there is room for. */
const shortLength = 250;
/** What is left of pairs, wording and company at another time. */
const otherTimeShare = 0.4;
/** Whoever belongs to the scene itself is rare in other news, however small the part: a minister, a group. */
const leastOwnHeaviness = 0.6;

export const prominenceOf = (named: NamedEntry | null): number => named?.prominence ?? 0;

/** Named once, and not in the headline; a short text on the scene at the same time may name its subject so. */
function isPassing(
  subject: NamedEntry | null,
  scene: NamedEntry | null,
  isElsewhere: boolean,
): boolean {
  if (subject?.times !== 1 || subject.isInHeadline) return false;
  return isElsewhere || !scene?.isInHeadline;
}

function shareOf(entry: Entry, top: Entry | null): number {
  return top && top.weight > 0 ? Math.min(1, entry.weight / top.weight) : 0;
}

/** In [0, 1]; the root keeps those of middling weight in play. */
function heavinessOf({ story }: Evidence, { subject, scene }: Cast, entry: Entry): number {
  const own = Math.sqrt(shareOf(entry, subject));
  const isCommon = entry.kind === 'event' || isOfElsewhere(story, entry, scene);
  return isCommon ? own : Math.max(own, leastOwnHeaviness);
}

interface Partners {
  readonly partners: readonly NamedEntry[];
  /** The strongest counts in full, the next half, and so on. */
  readonly strength: number;
}

function findPartners(evidence: Evidence, cast: Cast): Partners {
  const ranked = evidence.named
    .filter(({ entry }) => !entry.generic && !isConcept(entry) && entry !== cast.subject)
    .map((one) => ({ one, strength: one.prominence * heavinessOf(evidence, cast, one.entry) }))
    .sort((a, b) => b.strength - a.strength);
  return {
    partners: ranked.map(({ one }) => one),
    strength: ranked.reduce((sum, { strength }, rank) => sum + strength / 2 ** rank, 0),
  };
}

interface Wording {
  /** In [0, 1): how much of the story's wording is there. */
  readonly amount: number;
  /** Of its most prominent phrase, in [0, 1]. */
  readonly prominence: number;
}

/** Terms, and concepts in any language, each by its share of the heaviest of its sort. */
function weighWording({ story, named, terms }: Evidence): Wording {
  const heaviest = story.entries.find(isConcept) ?? null;
  const concepts = named
    .filter(({ entry }) => isConcept(entry))
    .map(({ entry, prominence }) => ({ share: Math.sqrt(shareOf(entry, heaviest)), prominence }));
  const found = [...terms, ...concepts];
  const sum = found.reduce((sum, { share }) => sum + share, 0);
  return {
    amount: 1 - Math.exp(-sum / termsScale),
    prominence: Math.max(0, ...found.map(({ share, prominence }) => share * prominence)),
  };
}

/** How far the passage is also about the story's other common entries. */
function companyOf({ named }: Evidence, { scene }: Cast): number {
  return named
    .filter(({ entry }) => entry.generic && !isConcept(entry) && entry !== scene)
    .reduce((sum, { entry, prominence }) => sum + Math.sqrt(shareOf(entry, scene)) * prominence, 0);
}

/** Weighs one story's evidence; `date` is the passage's. */
export function weighGrounds(
  evidence: Evidence,
  passage: PassageReading,
  date: CivilDate | null,
): Grounds {
  const { story, named } = evidence;
  const cast = readCast(story);
  const find = (entry: Entry | null): NamedEntry | null =>
    named.find((one) => one.entry === entry) ?? null;
  const [subject, scene] = [find(cast.subject), find(cast.scene)];
  const near = measureNearness(story, date);
  const isOtherTime =
    !near.isForAll || (subject === null && hasOtherHolder(passage.reading, story, cast.subject));
  const isElsewhere = isOtherTime || passage.length > shortLength;
  const { partners, strength } = findPartners(evidence, cast);
  const wording = weighWording(evidence);
  const [company, at] = [companyOf(evidence, cast), prominenceOf(scene)];
  // Company is common: it counts only where the scene is more than named, that is in the headline.
  const isAbout = Math.max(0, 2 * at - 1);
  const ofSubject =
    prominenceOf(subject) *
    (subjectAlone + subjectWithScene * at) *
    near.subject *
    (isPassing(subject, scene, isElsewhere) ? passingShare : 1);
  const ofOthers =
    at * (pairWeight * strength + companyWeight * company * isAbout) +
    // A phrase of the story may imply its scene: the name of an alliance names its members.
    Math.max(at, wording.prominence) * wordingWeight * wording.amount * (1 + company);
  return {
    evidence,
    subject,
    scene,
    counterpart: find(cast.counterpart),
    partners,
    sum: ofSubject + ofOthers * (isOtherTime ? otherTimeShare : 1),
    wording: wording.amount,
    isSameTime: near.isSameTime,
    isFarInTime: !near.isForAll,
  };
}
