/**
 * A story as it was built in, the same as a pack may hold it out: without names that would mark every page,
 * with one entry for each id, and with nothing that means an entry which is not there.
 */
import { isCivilDate } from '../../article/civil-date.ts';
import type { Entry, Fact, Moment, Quote, Story } from '../../knowledge/story.ts';
import { hasSoundDates } from './check-part.ts';
import { findNameFault, findTermFault } from './check-names.ts';
import { findFreeId } from './import-story.ts';
import { longest } from './limits.ts';

/** A story that needs nothing of it is the same afterwards. */
export function mendStory(story: Story): Story {
  const entries = withOwnIds(story.entries.flatMap(mendEntry));
  const known = new Set<string | null>(entries.map(({ id }) => id));
  return {
    ...story,
    entries: entries.map((entry) => mendFacts(entry, known)),
    quotes: story.quotes.map((quote) => mendQuote(quote, known)),
    timeline: story.timeline.map(mendMoment),
    terms: story.terms.filter(
      ({ text }) => text.length <= longest.name && findTermFault(text) === null,
    ),
  };
}

/** None where no name is left: such an entry would have no card that anybody could open. */
function mendEntry(entry: Entry): Entry[] {
  const names = entry.names.filter(
    ({ text }) => text.length <= longest.name && findNameFault(text, entry) === null,
  );
  const [first] = names;
  if (first === undefined || entry.id.length > longest.name) return [];
  const isShown = names.some(({ text }) => text === entry.name);
  return [{ ...entry, names, name: isShown ? entry.name : first.text }];
}

/** The first one of an id keeps it. */
function withOwnIds(entries: readonly Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const id = findFreeId(entry.id, taken);
    taken.add(id);
    return id === entry.id ? entry : { ...entry, id };
  });
}

function mendFacts(entry: Entry, known: ReadonlySet<string | null>): Entry {
  return { ...entry, facts: entry.facts.map((fact) => mendFact(fact, known)) };
}

function mendFact(fact: Fact, known: ReadonlySet<string | null>): Fact {
  if (fact.claim === null || known.has(fact.claim.entry)) return fact;
  return { ...fact, claim: { ...fact.claim, entry: null } };
}

function mendQuote(quote: Quote, known: ReadonlySet<string | null>): Quote {
  return known.has(quote.speaker) ? quote : { ...quote, speaker: null };
}

/** What is reckoned to days that the calendar does not have stays as words. */
function mendMoment(moment: Moment): Moment {
  const isSound = [moment.from, moment.to].every((date) => date === null || isCivilDate(date));
  if (isSound && hasSoundDates(moment)) return moment;
  return { ...moment, from: null, to: null, precision: 'words' };
}
