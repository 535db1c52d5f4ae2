/**
 * Evidence in; how strongly it speaks for the story, on three grounds that are summed elsewhere. The subject: the
 * story's heaviest entry that is not common to all news. A pair: another such entry together with the story's
 * scene, its heaviest common entry (most often a country). Wording: terms of the story together with its scene.
 * Names that all news share prove nothing alone; pairs and wording prove little long before or after the story,
 * or where another holds the subject's office.
 */
import type { CivilDate } from '../article/civil-date.ts';
import type { Entry, Story } from '../knowledge/story.ts';
import { hasOtherHolder } from './find-other-holder.ts';
import type { Evidence, NamedEntry, PassageReading } from './gather-evidence.ts';
import { measureNearness } from './measure-nearness.ts';

export interface Grounds {
  readonly evidence: Evidence;
  /** The story's subject, scene and second main entry as the passage names them; null where it does not. */
  readonly subject: NamedEntry | null;
  readonly scene: NamedEntry | null;
  readonly counterpart: NamedEntry | null;
  /** The entry that makes the strongest pair with the scene. */
  readonly partner: NamedEntry | null;
  readonly subjectGround: number;
  readonly pairGround: number;
  readonly termsGround: number;
  /** In [0, 1): how much of the story's wording is there. */
  readonly wording: number;
  readonly isSameTime: boolean;
  /** Pairs and wording count less, because of the passage's date or another holder of the office. */
  readonly isOtherTime: boolean;
}

/**
 * The weights were set by hand on the 174 texts of the development corpus, so that a sum of 1 divides related
 * from unrelated: a subject named once in a short text needs the scene in its headline (1.2 + 3); a pair needs
 * both in headline and lead; wording needs about three good terms and company.
 */
const subjectAlone = 1.2;
const subjectWithScene = 3;
const pairWeight = 1.7;
const wordingWeight = 0.9;
/** As many terms as heavy as the story's heaviest make 63 % of its wording. */
const termsScale = 1.7;
/** What is left of the subject where it is named in passing. */
const passingShare = 0.6;
/** Up to this many words one mention may be all that there is room for. */
const shortLength = 250;
/** What is left of pairs and wording at another time. */
const otherTimeShare = 0.5;

export const prominenceOf = (named: NamedEntry | null): number => named?.prominence ?? 0;

/** Stories hold their heaviest entries first. */
function heaviest(story: Story, isGeneric: boolean, after: Entry | null = null): Entry | null {
  return story.entries.find((one) => one.generic === isGeneric && one !== after) ?? null;
}

/** Named once, and not in the headline; a short text on the scene at the same time may name its subject so. */
function isPassing(
  subject: NamedEntry | null,
  scene: NamedEntry | null,
  isElsewhere: boolean,
): boolean {
  if (subject?.times !== 1 || subject.isInHeadline) return false;
  return isElsewhere || !scene?.isInHeadline;
}

function findPartner(evidence: Evidence, subject: Entry | null): [NamedEntry | null, number] {
  const top = Math.max(subject?.weight ?? 1, Number.EPSILON);
  // The root keeps those of middling weight in play: a foreign minister sent on a trip names the story well.
  const strength = (one: NamedEntry): number =>
    one.prominence * Math.sqrt(Math.min(1, one.entry.weight / top));
  const [partner = null] = evidence.named
    .filter(({ entry }) => !entry.generic && entry !== subject)
    .sort((a, b) => strength(b) - strength(a));
  return [partner, partner ? strength(partner) : 0];
}

/** How much of the story's wording is there, in [0, 1); terms count by their share of the heaviest's weight. */
function wordingOf({ story, terms }: Evidence): number {
  const top = Math.max(...story.terms.map(({ weight }) => weight), Number.EPSILON);
  const weight = terms.reduce((sum, term) => sum + term.weight / top, 0);
  return 1 - Math.exp(-weight / termsScale);
}

/** How many of the story's other common entries the passage is about too, by their weight. */
function companyOf(evidence: Evidence, scene: Entry | null): number {
  return evidence.named
    .filter(({ entry }) => entry.generic && entry !== scene)
    .reduce((sum, { entry, prominence }) => sum + entry.weight * prominence, 0);
}

/** Weighs one story's evidence; `date` is the passage's. */
export function weighGrounds(
  evidence: Evidence,
  passage: PassageReading,
  date: CivilDate | null,
): Grounds {
  const { story } = evidence;
  const find = (entry: Entry | null): NamedEntry | null =>
    evidence.named.find((one) => one.entry === entry) ?? null;
  const [subjectEntry, sceneEntry] = [heaviest(story, false), heaviest(story, true)];
  const [subject, scene] = [find(subjectEntry), find(sceneEntry)];
  const [partner, pair] = findPartner(evidence, subjectEntry);
  const near = measureNearness(story, date);
  const isOtherTime =
    !near.isForAll || (subject === null && hasOtherHolder(passage.reading, story, subjectEntry));
  const share = isOtherTime ? otherTimeShare : 1;
  const wording = wordingOf(evidence);
  const [own, at] = [prominenceOf(subject), prominenceOf(scene)];
  return {
    evidence,
    subject,
    scene,
    counterpart: find(heaviest(story, false, subjectEntry)),
    partner,
    subjectGround:
      own *
      (subjectAlone + subjectWithScene * at) *
      near.subject *
      (isPassing(subject, scene, isOtherTime || passage.length > shortLength) ? passingShare : 1),
    pairGround: pairWeight * pair * at * share,
    termsGround: wordingWeight * wording * at * (1 + companyOf(evidence, sceneEntry)) * share,
    wording,
    isSameTime: near.isSameTime,
    isOtherTime,
  };
}
