/** One use of a name in, what the words around it say about its kind out, as votes. */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { isRole, isThing } from './data/role-words.ts';
import { findPlace } from './gazetteer.ts';
import { findWorkEnd } from './find-work.ts';
import { isTown } from './group-uses.ts';
import type { NameUse } from './read-names.ts';
import { addVotes, noVotes, type Votes } from './votes.ts';
import type { Token } from './tokens.ts';

/** How far an apposition is read for the word that says what it is. */
const appositionTokens = 12;

const placeNouns =
  /^(?:town|city|village|capital|region|province|district|department|island|suburb|port|county|state|neighbou?rhood|peninsula|area|border|airport|coast|township|municipality|territory|prefecture|enclave|resort)s?$/;

/** Behind a name they leave no doubt: "the Ikar river", "the Anton Ruiz stadium". */
const landmarks =
  /^(?:river|region|peninsula|valley|stadium|arena|strait|gulf|ridge|dam|mountains?|desert|delta|terminal)$/;

/** What is made, and bears a name as a ship does: "the drug Ruvane". */
const works =
  /^(?:drug|vaccine|pill|medicine|film|movie|comedy|musical|opera|ballet|novel|book|memoir|song|album|van|phone|smartphone|app|software|game|syrup|thriller|documentary|horse)$/;

const clubVerbs =
  /^(?:beat|beats|drew|lost|won|thrashed|scored|equalised|equalized|conceded|kicked|play|played|face|host|clinched|trailed|signed)$/;
const playerWords =
  /^(?:striker|goalkeeper|keeper|midfielder|winger|defender|forward|quarterback|pitcher|fans|supporters|coach|manager|captain|squad|bench)$/;

const animals =
  /^(?:dog|puppy|cat|kitten|horse|mare|stallion|pony|panda|elephant|whale|dolphin|bear|lion|tiger|parrot)$/;

/** "the tanker Maria Bernt" is no woman. */
const vessels =
  /^(?:ship|tanker|ferry|freighter|yacht|trawler|frigate|destroyer|carrier|submarine|boat|vessel|schooner)$/;

export function voteByContext(use: NameUse): Partial<Votes> {
  const { tokens } = use.sentence;
  const before = tokens[use.from - 1];
  const after = tokens[use.to];
  return [
    use.titleFrom === null ? {} : { person: 6 },
    beforeVotes(use, before, tokens[use.from - 2]),
    afterVotes(use, after, tokens[use.to + 1]),
    appositionVotes(use),
  ].reduce<Votes>(addVotes, noVotes);
}

function beforeVotes(
  use: NameUse,
  before: Token | undefined,
  second: Token | undefined,
): Partial<Votes> {
  const word = before?.text ?? '';
  if (findWorkEnd(use.sentence.tokens, use.from - 1) === use.to) return { concept: 9 };
  if (word === 'the' || (word === 'The' && use.from === 1))
    return { person: -4, organisation: 1.5 };
  if (/^(?:in|near|outside)$/i.test(word)) {
    const isOwner = use.sentence.tokens[use.to]?.text === '’s';
    return { place: 2.5, person: use.words.length === 1 && !isOwner ? -4 : 0 };
  }
  if (/^(?:across|around|toward|towards|into)$/i.test(word)) return { place: 1.5 };
  if (/^(?:at|from|to)$/i.test(word)) return { place: 0.7, organisation: 0.5 };
  if (word === 'of' && /^(?:mayor|governor)$/.test(second?.low ?? '')) return { place: 5 };
  if (word === 'of' && placeNouns.test(second?.low ?? '')) return { place: 7 };
  if (placeNouns.test(word)) return { place: 3 };
  if (isRole(word)) return { person: use.words.length > 1 ? 5 : 3 };
  if (word === ',' && animals.test(second?.low ?? '')) return { person: -5 };
  if (animals.test(word)) return { person: -5 };
  if (vessels.test(word) || works.test(word)) return { concept: 8 };
  if (/^(?:called|named)$/.test(word)) return { person: 2, organisation: 1, ...calledVotes(use) };
  if (word === 'at' && isRole(second?.low ?? '')) return { organisation: 3, person: -3 };
  if (word === ',' && isRole(second?.low ?? '')) return { person: 3 };
  if (isThing(word) && before?.isCapital === false) return { organisation: 3 };
  if (speechVerbs.has(word)) return { person: 2, organisation: 1 };
  return {};
}

/** "a vaccine, called Ruvane", "a town called Larkfield". */
function calledVotes({ sentence: { tokens }, from }: NameUse): Partial<Votes> {
  const noun = tokens[from - 2]?.text === ',' ? tokens[from - 3] : tokens[from - 2];
  return appliedVotes(noun?.low ?? '');
}

/** "that also includes Chile and Brazil": who belongs to it is what it is. */
function includesOthers({ sentence: { tokens }, to }: NameUse): boolean {
  const verbs = tokens.slice(to + 1, to + 4).map(({ low }) => low);
  return (
    /^(?:that|which|,)$/.test(tokens[to]?.text ?? '') &&
    verbs.some((verb) => /^(?:includes|included|comprises|comprised)$/.test(verb))
  );
}

function afterVotes(
  use: NameUse,
  after: Token | undefined,
  second: Token | undefined,
): Partial<Votes> {
  const word = after?.text ?? '';
  if (includesOthers(use)) return { group: 6 };
  if (speechVerbs.has(word)) return { person: 1.5, organisation: 1 };
  if (landmarks.test(word)) return { place: 7, person: -3 };
  if (placeNouns.test(word)) return { place: 3 };
  if (/^(?:party|bloc|club|airline|company|league)$/.test(word))
    return { organisation: 4, person: -4 };
  if (word === '(' && /^\p{Lu}{2,}/u.test(second?.text ?? '')) return { organisation: 4 };
  if (word === ',' && /^\d{1,3}$/.test(second?.text ?? ''))
    return { person: use.words.length > 1 ? 4 : 2 };
  if (word === ',' && second?.text === 'who') return { person: 4 };
  if (word === ',' && second?.text === 'which') return { organisation: 1, place: 0.5, person: -3 };
  if (/^(?:have|are|were)$/.test(word) && isOneClub(use)) return { organisation: 4, person: -2 };
  if (word === 'who') return { person: 2 };
  if (second?.low === 'its') return { organisation: 2, person: -2 };
  if (isRole(word)) return { organisation: 2 };
  return {};
}

/** "Larkfield have agreed": one name, and yet many. */
function isOneClub({ sentence: { tokens }, from, text }: NameUse): boolean {
  const before = tokens[from - 1]?.low ?? '';
  return !/^(?:and|or|nor|than|,|of|in|with|like|from|to|the)$/.test(before) && !text.endsWith('s');
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
  if (isTown(use)) return { place: 6 };
  if (next?.isCapital && startsWithPlace(use)) return { place: 2.5 };
  const rest = tokens.slice(use.to + 1, use.to + 1 + appositionTokens);
  const isOpened =
    /^(?:a|an|the|its|his|her|one|who|formerly)$/.test(next?.text ?? '') || isRole(next?.low ?? '');
  const to = rest.findIndex(({ text }) =>
    /^(?:[,.;:”]|of|in|for|at|and|which|that|who|is|was|said|made|sold|built)$/.test(text),
  );
  const head = rest[(to < 0 ? rest.length : to) - 1];
  if (!isOpened || head === undefined) return {};
  return appliedVotes(head.low);
}

/** What a name is, by the noun that says so. */
function appliedVotes(noun: string): Partial<Votes> {
  if (placeNouns.test(noun)) return { place: 4 };
  if (works.test(noun) || vessels.test(noun)) return { concept: 8 };
  if (isRole(noun)) return { person: 5 };
  return isThing(noun) ? { organisation: 4, person: -2 } : {};
}

/** Whether this use of a city's name means its club: "beat Larkfield 2-1", "Larkfield’s goalkeeper". */
export function meansClub({ sentence: { tokens }, from, to }: NameUse): boolean {
  const owned = tokens[to]?.text === '’s' ? tokens[to + 1] : tokens[to];
  return (
    clubVerbs.test(tokens[to]?.text ?? '') ||
    playerWords.test(owned?.low ?? '') ||
    /^(?:beat|beating|against|thrashed|v|vs|versus|hosted|hosts)$/.test(tokens[from - 1]?.low ?? '')
  );
}
