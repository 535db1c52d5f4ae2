/**
 * All uses of one name in, what kind of thing it names out, by votes: the form of the name, the
 * words before and after it, and what the tables know.
 */
import type { EntryKind } from '../story.ts';
import { findBody, findPlace } from './gazetteer.ts';
import type { NameUse } from './read-names.ts';
import { voteByContext } from './vote-by-context.ts';
import { voteByForm } from './vote-by-form.ts';
import { addVotes, kinds, type Votes } from './votes.ts';

/** Below it a name is left out: nothing tells what it is. */
const leastVotes = 2;

/** Null when nothing tells. `isSurnameReused`: its last word is used alone later on. */
export function judgeKind(uses: readonly NameUse[], isSurnameReused: boolean): EntryKind | null {
  const [first] = uses;
  if (first === undefined) return null;
  if (findPlace(first.text) !== null && uses.every((use) => use.titleFrom === null)) return 'place';
  if (findBody(first.text) !== null) return 'organisation';
  const form = voteByForm(first, isSurnameReused);
  const votes = uses.map(voteByContext).reduce<Votes>(addVotes, addVotes(form, {}));
  const best = kinds.reduce<EntryKind>(
    (kind, other) => (votes[other] > votes[kind] ? other : kind),
    'place',
  );
  const isChance = uses.length === 1 && first.startsSentence && first.words.length === 1;
  return votes[best] >= (isChance ? leastVotes + 1 : leastVotes) ? best : null;
}
