/**
 * A number in, stories out that have so many names, always the same: invented people, bodies and places in the mix of
 * news, of one to four words, with surnames that many bear and places that many stories share.
 */
import type { EntryKind, Story } from '../../src/knowledge/story.ts';
import { makeStory } from './make-story.ts';

const namesPerStory = 60;

/** Numbers in [0, limit) from a seed: a linear congruential generator, with the constants of Numerical Recipes. */
function makeDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Dice = ReturnType<typeof makeDice>;

const syllables =
  'ba ke li mo nu ra se ti vo za bel dor fin gar hol jun kas lor mer nad pel ros sul tam ver wen'.split(
    ' ',
  );

/** The word of a number, capitalised: two syllables or more. */
function spell(number: number): string {
  let rest = number + syllables.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const givenNames = 2000;
const surnames = 20_000;
const sharedPlaces = 300;
const words = 30_000;
const heads = 'Bank Council University Party Union Harbour Institute Motors Group Court'.split(' ');

interface Named {
  readonly id?: string;
  readonly weight?: number;
  readonly name: string;
  readonly kind: EntryKind;
  readonly names?: readonly string[];
  readonly generic?: boolean;
}

function namePerson(dice: Dice): Named {
  const [given, surname] = [spell(dice(givenNames)), spell(givenNames + dice(surnames))];
  const initial = dice(10) === 0 ? ` ${given.charAt(0)}.` : '';
  return { kind: 'person', name: `${given}${initial} ${surname}`, names: [surname] };
}

function nameBody(dice: Dice): Named {
  const own = Array.from({ length: 1 + dice(3) }, () => spell(dice(words)));
  return { kind: 'organisation', name: `${own.join(' ')} ${heads[dice(heads.length)]}` };
}

function namePlace(dice: Dice): Named {
  const generic = dice(2) === 0;
  const name = spell(words + (generic ? dice(sharedPlaces) : sharedPlaces + dice(words)));
  return { kind: 'place', name: dice(4) === 0 ? `New ${name}` : name, generic };
}

/** Of a hundred entries in news about half are people. */
function nameEntry(dice: Dice): Named {
  const share = dice(100);
  if (share < 50) return namePerson(dice);
  return share < 75 ? nameBody(dice) : namePlace(dice);
}

/** Entries with just `count` names together. */
function nameEntries(dice: Dice, count: number): Named[] {
  const entries: Named[] = [];
  for (let left = count; left > 0;) {
    const entry = nameEntry(dice);
    const names = (entry.names ?? []).slice(0, left - 1);
    const place = entries.length;
    entries.push({ ...entry, names, id: `entry-${place}`, weight: 1 / (1 + place) });
    left -= 1 + names.length;
  }
  return entries;
}

/** The last story has what is left over. */
export function makeManyNames(count: number): Story[] {
  const dice = makeDice(1);
  return Array.from({ length: Math.ceil(count / namesPerStory) }, (_, number) => {
    const names = Math.min(namesPerStory, count - number * namesPerStory);
    const entries = nameEntries(dice, names);
    return makeStory({ id: `story-${number}`, articles: [{ sentences: ['Nothing.'] }], entries });
  });
}
