/** Facts that an editor wants on a card, and claims that must be shown as somebody's. */
import type { Fact } from '../../../../src/knowledge/story.ts';
import { rangeOf, wordsOf, writtenNames, type Built } from './build-article.ts';
import { makeStandsFor, type StandsFor } from './find-entry.ts';
import { fitsAccepted, foldName } from './fold-name.ts';
import type { Labels } from '../labels/labels.ts';
import { overlapOf, sentenceAt, type Range } from './letters.ts';
import { findWord, placePassage } from './place-words.ts';
import { count, note, type Sheet } from './sheet.ts';

/** So much of the wanted passage must be shown. */
const wantedShare = 0.6;

export function scoreFacts(sheet: Sheet, built: Built, labels: Labels): void {
  const standsFor = makeStandsFor(labels.entities);
  for (const { text, entity } of labels.facts ?? []) {
    const place = placePassage(text, built.letters);
    const isFound = place !== null && isTold(built, standsFor, entity, place);
    count(sheet, 'facts', { wanted: 1, right: isFound ? 1 : 0 });
    if (!isFound) note(sheet, 'facts', 'missed', `${entity}: ${text}`);
  }
  for (const claim of labels.claims ?? []) scoreClaim(sheet, built, claim);
}

function isTold(built: Built, standsFor: StandsFor, entity: string, place: Range): boolean {
  const entries = built.story.entries.filter((entry) => standsFor(entry, entity));
  const facts = entries.flatMap((entry) => entry.facts.map(({ span }) => span));
  const told = [...facts, ...entries.flatMap(({ description }) => description ?? [])];
  return told.some(
    (span) => overlapOf(rangeOf(built, span), place) >= wantedShare * (place.end - place.start),
  );
}

/** Scored only where a fact tells it: what is left out is no wrong fact. */
function scoreClaim(
  sheet: Sheet,
  built: Built,
  { text, whose }: { readonly text: string; readonly whose: string },
): void {
  const place = placePassage(text, built.letters);
  if (place === null) return;
  for (const entry of built.story.entries)
    for (const fact of entry.facts) {
      const range = rangeOf(built, fact.span);
      if (!tells(range, place)) continue;
      const isSpeaker = writtenNames(entry).some((name) => fitsAccepted(name, whose));
      const isKept = isOwned(built, fact, text, whose) || (isSpeaker && range.start < place.start);
      count(sheet, 'claims', { wanted: 1, right: isKept ? 1 : 0 });
      if (isKept) continue;
      const owner = fact.claim === null ? 'nobody’s' : wordsOf(built, fact.claim.words);
      const told = `${entry.name}: ${wordsOf(built, fact.span)} — ${owner}, not ${whose}`;
      note(sheet, 'claims', 'told as a fact', told, sentenceAt(built.letters, place.start));
    }
}

/** At least half of the shorter of the two. */
function tells(fact: Range, claim: Range): boolean {
  const shorter = Math.min(fact.end - fact.start, claim.end - claim.start);
  return 2 * overlapOf(fact, claim) >= shorter;
}

/** By a mark of whose claim it is, or by its own words beside the claim ("Lindt fears that …"). */
function isOwned(built: Built, { span, claim }: Fact, text: string, whose: string): boolean {
  const owner = built.story.entries.find(({ id }) => id === claim?.entry);
  const names = [...(claim === null ? [] : [wordsOf(built, claim.words)]), ...writtenNames(owner)];
  if (names.some((name) => fitsAccepted(name, whose))) return true;
  const beside = foldName(wordsOf(built, span)).replace(foldName(text), '');
  return findWord(beside, foldName(whose)).length > 0;
}
