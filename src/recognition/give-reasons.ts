/** What was measured of a page in; the reasons of its verdict out, strongest first. Words are chosen by say-reason. */
import type { CivilDate } from '../article/civil-date.ts';
import type { Evidence, NamedEntry } from './gather-evidence.ts';
import type { Measured } from './judge-page.ts';
import { isCommon, isConcept, isOwn, readCast } from './read-cast.ts';
import type { Reason, Relation } from './verdict.ts';

/** A reader takes in about this many names or terms at a glance. */
const mostListed = 4;

const weightOf = ({ entry, prominence }: NamedEntry): number => entry.weight * prominence;

function ownNames({ named }: Evidence): NamedEntry[] {
  return named.filter(({ entry }) => isOwn(entry)).sort((a, b) => weightOf(b) - weightOf(a));
}

const namesOf = (named: readonly NamedEntry[]): string[] =>
  named.slice(0, mostListed).map(({ entry }) => entry.name);

function nameReasons({ evidence }: Measured): Reason[] {
  const own = ownNames(evidence);
  const headline = own.filter(({ isInHeadline }) => isInHeadline);
  const common = evidence.named.filter(({ entry }) => isCommon(entry));
  const { subject } = readCast(evidence.story);
  const reasons: Reason[] = [];
  if (headline.length > 0) reasons.push({ kind: 'headline', names: namesOf(headline) });
  if (own.some(({ entry }) => entry === subject) || own.length > 1) {
    const times = own.reduce((sum, one) => sum + one.times, 0);
    reasons.push({ kind: 'names', names: namesOf(own), times });
  } else if (common.length > 0) {
    reasons.push({
      kind: 'pair',
      names: namesOf([...common.slice(0, 1), ...own, ...common.slice(1)]),
    });
  }
  return reasons;
}

function termReasons({ evidence }: Measured): Reason[] {
  const concepts = evidence.named.filter(({ entry }) => isConcept(entry));
  const terms = [
    ...concepts.map(({ entry }) => entry.name),
    ...evidence.terms.map(({ term }) => term.text),
  ];
  return terms.length > 0 ? [{ kind: 'terms', terms: terms.slice(0, mostListed) }] : [];
}

/** For `none`: what was there, and why it was not enough. */
function reasonsAgainst({ evidence, near }: Measured, date: CivilDate | null): Reason[] {
  const own = ownNames(evidence);
  const reasons: Reason[] = [];
  if (own.length > 0) reasons.push({ kind: 'passing', names: namesOf(own) });
  if (own.length > 0 && !near.isForAll && date) reasons.push({ kind: 'other-time', date });
  return reasons;
}

export function giveReasons(
  measured: Measured,
  relation: Relation,
  date: CivilDate | null,
): Reason[] {
  if (relation === 'none') return reasonsAgainst(measured, date);
  const reasons = [...nameReasons(measured), ...termReasons(measured)];
  if (!measured.near.isForAll && date) reasons.push({ kind: 'other-time', date });
  return reasons;
}
