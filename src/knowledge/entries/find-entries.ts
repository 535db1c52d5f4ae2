/**
 * An article in, its entries out: the people, places, organisations, groups, events and concepts
 * that a reader may need explained, each with its names, description and facts as literal spans,
 * and every place where the article means one of them.
 */
import { commonPeople } from '../data/common-terms.ts';
import type { Article } from '../../article/article.ts';
import type { FoundEntries } from '../reference.ts';
import { groupBy } from '../group-by.ts';
import type { Entry, EntryKind, Fact, Name } from '../story.ts';
import { chooseConceptFacts, factKey } from './choose-concept-facts.ts';
import { chooseFacts, placeReferences, type Telling } from './choose-facts.ts';
import { dropLostClaimants } from './drop-lost-claimants.ts';
import { findConcepts, type Concept } from './find-concepts.ts';
import { findDescription } from './find-description.ts';
import { findPassages } from './find-passages.ts';
import { findPhrases as findTellingPhrases } from './find-phrases.ts';
import { findReferences, toReference } from './find-references.ts';
import { findPlace, listKnownNames } from './gazetteer.ts';
import { holdsWord } from './hold-word.ts';
import { linkNames } from './link-names.ts';
import type { Named } from './named.ts';
import { findGroups } from './find-groups.ts';
import type { Passage } from './passage.ts';
import { readNames, type DemonymUse } from './read-names.ts';
import { readSentences, textOfTokens, type ReadSentence } from './read-sentences.ts';
import { slugName } from './slug-name.ts';
import type { TokenReference } from './token-reference.ts';
import { weighEntries } from './weigh-entries.ts';

/** More would crowd out the names. */
const mostConcepts = 10;

export function findEntries(article: Article): FoundEntries {
  const sentences = readSentences(article);
  const read = sentences.map((sentence) => readNames(sentence));
  const demonyms = read.flatMap((one) => one.demonyms);
  const { named, strangers } = linkNames(read.flatMap(({ names }) => names));
  const phrases = findPhrases(sentences, demonyms, named);
  const references = [
    ...findReferences(
      sentences,
      named,
      strangers,
      demonyms,
      read.flatMap(({ titles }) => titles),
    ),
    ...phrases.flatMap(asReferences),
  ];
  const weights = weighEntries(article, references, named);
  const byEntry = groupBy(references, ({ entry }) => entry);
  const told: Told = { references: placeReferences(references), byEntry, weights };
  const namedEntries = named.map((one) => namedEntry(one, told, article.headline));
  const entries = [...namedEntries, ...tellPhrases(phrases, namedEntries, told)].toSorted(
    (left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1),
  );
  const known = new Set(entries.map(({ id }) => id));
  return {
    entries: dropLostClaimants(entries, known),
    references: references
      .filter(({ entry }) => known.has(entry))
      .toSorted(inTextOrder)
      .map(toReference),
  };
}

/** What the article tells of all entries together. */
interface Told {
  /** By where they begin. */
  readonly references: Telling['references'];
  readonly byEntry: ReadonlyMap<string, readonly TokenReference[]>;
  /** By entry id. */
  readonly weights: ReadonlyMap<string, number>;
}

function chooseFactsOf(
  id: string,
  kind: EntryKind,
  { references, byEntry }: Told,
  tell: (reference: TokenReference) => readonly Passage[] = findPassages,
): readonly Fact[] {
  const telling = { entry: id, isPerson: kind === 'person', references };
  return chooseFacts((byEntry.get(id) ?? []).flatMap(tell), telling);
}

/** A mere phrase only where no clause tells anything. */
function chooseNamedFacts(id: string, kind: EntryKind, told: Told): readonly Fact[] {
  const facts = chooseFactsOf(id, kind, told);
  return facts.length > 0 ? facts : chooseFactsOf(id, kind, told, findTellingPhrases);
}

/** Groups and concepts of which the article tells something that it tells of no entry before them. */
function tellPhrases(
  phrases: readonly Phrase[],
  others: readonly Entry[],
  told: Told,
): readonly Entry[] {
  const taken = new Set(others.flatMap(({ facts }) => facts.map(factKey)));
  const telling: Entry[] = [];
  for (const phrase of phrases) {
    const entry = phraseEntry(phrase, told, taken);
    if (entry.facts.length === 0) continue;
    telling.push(entry);
    for (const fact of entry.facts) taken.add(factKey(fact));
  }
  return telling.slice(0, mostConcepts);
}

interface Phrase extends Concept {
  readonly kind: 'group' | 'concept';
}

/** Groups first; none that is a name already. */
function findPhrases(
  sentences: readonly ReadSentence[],
  demonyms: readonly DemonymUse[],
  named: readonly Named[],
): readonly Phrase[] {
  const taken = new Set(named.map(({ fullName }) => slugName(fullName)));
  const all: readonly Phrase[] = [
    ...findGroups(demonyms).map(({ name, uses }) => ({ name, uses, kind: 'group' as const })),
    ...findConcepts(sentences).map(({ name, uses }) => ({ name, uses, kind: 'concept' as const })),
  ];
  return all.filter(({ name }) => {
    const id = slugName(name);
    const isNew = !taken.has(id);
    taken.add(id);
    return isNew;
  });
}

function inTextOrder(left: TokenReference, right: TokenReference): number {
  return left.sentence.index - right.sentence.index || left.from - right.from;
}

function asReferences({ name, uses }: Phrase): readonly TokenReference[] {
  return uses.map((use) => ({ ...use, entry: slugName(name), form: 'name' as const }));
}

function namedEntry(named: Named, told: Told, headline: string): Entry {
  const id = slugName(named.fullName);
  const names = namesOf(named, headline);
  const weight = told.weights.get(id) ?? 0;
  return {
    id,
    name: showName(named, names),
    kind: named.kind,
    names,
    description: findDescription(
      named.uses.map(({ use }) => use),
      named.kind,
    ),
    gloss: null,
    facts: chooseNamedFacts(id, named.kind, told),
    weight,
    generic: isInAllNews(named, weight),
  };
}

/** Whom all news names may still be the one whom a story is about, who weighs most. */
function isInAllNews({ kind, fullName }: Named, weight: number): boolean {
  if (kind === 'person') return weight < 1 && commonPeople.has(fullName);
  return findPlace(fullName)?.isGeneric ?? false;
}

/** Forms of the text, fullest first; the full name of a place or body that is only abbreviated. */
function namesOf({ fullName, uses }: Named, headline: string): readonly Name[] {
  const texts = new Set(uses.filter(({ isName }) => isName).map(({ use }) => use.text));
  for (const known of listKnownNames(fullName)) if (holdsWord(headline, known)) texts.add(known);
  const core = [...texts].some((text) => text.startsWith(`${fullName} `));
  const names: Name[] = [...texts].map((text) => ({ text, lang: 'en', origin: 'text' as const }));
  if (!texts.has(fullName))
    names.push({ text: fullName, lang: 'en', origin: core ? 'text' : 'derived' });
  return names.toSorted((left, right) => right.text.length - left.text.length);
}

function showName({ fullName }: Named, names: readonly Name[]): string {
  return names.find(({ text }) => text === fullName)?.text ?? names[0]?.text ?? fullName;
}

function phraseEntry({ name, uses, kind }: Phrase, told: Told, taken: ReadonlySet<string>): Entry {
  const id = slugName(name);
  const texts = new Set(uses.map(({ sentence, from, to }) => textOfTokens(sentence, from, to)));
  return {
    id,
    name,
    kind,
    names: [...texts].map((text) => ({ text, lang: 'en', origin: 'text' as const })),
    description: null,
    gloss: null,
    facts:
      kind === 'concept'
        ? chooseConceptFacts(
            told.byEntry.get(id) ?? [],
            { entry: id, isPerson: false, references: told.references },
            taken,
          )
        : chooseFactsOf(id, kind, told),
    weight: told.weights.get(id) ?? 0,
    generic: true,
  };
}
