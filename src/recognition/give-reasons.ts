/** The grounds of a verdict in; its reasons out, strongest first. Words are chosen by say-reason. */
import type { CivilDate } from '../article/civil-date.ts';
import type { Entry } from '../knowledge/story.ts';
import type { Evidence, NamedEntry } from './gather-evidence.ts';
import { isConcept } from './read-cast.ts';
import type { Reason, Relation } from './verdict.ts';
import type { Grounds } from './weigh-grounds.ts';

/** A reader takes in about this many names or terms at a glance. */
const mostListed = 4;

const isOwn = (entry: Entry): boolean => !entry.generic && !isConcept(entry);
const isCommon = (entry: Entry): boolean => entry.generic && !isConcept(entry);
const weightOf = ({ entry, prominence }: NamedEntry): number => entry.weight * prominence;

function ownNames({ named }: Evidence): NamedEntry[] {
  return named.filter(({ entry }) => isOwn(entry)).sort((a, b) => weightOf(b) - weightOf(a));
}

const namesOf = (named: readonly NamedEntry[]): string[] =>
  named.slice(0, mostListed).map(({ entry }) => entry.name);

function nameReasons({ evidence, subject, partners, scene }: Grounds): Reason[] {
  const own = ownNames(evidence);
  const headline = own.filter(({ isInHeadline }) => isInHeadline);
  const reasons: Reason[] = [];
  if (headline.length > 0) reasons.push({ kind: 'headline', names: namesOf(headline) });
  if (subject) {
    const times = own.reduce((sum, one) => sum + one.times, 0);
    reasons.push({ kind: 'names', names: namesOf(own), times });
  } else if (scene) {
    const common = evidence.named.filter(({ entry }) => isCommon(entry) && entry !== scene.entry);
    reasons.push({ kind: 'pair', names: namesOf([scene, ...partners, ...common]) });
  }
  return reasons;
}

function termReasons({ evidence }: Grounds): Reason[] {
  const concepts = evidence.named.filter(({ entry }) => isConcept(entry));
  const terms = [
    ...concepts.map(({ entry }) => entry.name),
    ...evidence.terms.map(({ text }) => text),
  ];
  return terms.length > 0 ? [{ kind: 'terms', terms: terms.slice(0, mostListed) }] : [];
}

/** For `none`: what was there, and why it was not enough. */
function reasonsAgainst({ evidence, isFarInTime }: Grounds, date: CivilDate | null): Reason[] {
  const own = ownNames(evidence);
  const reasons: Reason[] = [];
  if (own.length > 0) reasons.push({ kind: 'passing', names: namesOf(own) });
  if (own.length > 0 && isFarInTime && date) reasons.push({ kind: 'other-time', date });
  return reasons;
}

export function giveReasons(
  grounds: Grounds,
  relation: Relation,
  date: CivilDate | null,
): Reason[] {
  if (relation === 'none') return reasonsAgainst(grounds, date);
  const reasons = [...nameReasons(grounds), ...termReasons(grounds)];
  if (grounds.isFarInTime && date) reasons.push({ kind: 'other-time', date });
  return reasons;
}
