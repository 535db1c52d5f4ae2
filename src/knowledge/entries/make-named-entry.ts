/** A person, place, organisation or event that the article names in, its entry out. */
import { commonPeople } from '../data/common-terms.ts';
import type { Entry, EntryKind, Fact, Name } from '../story.ts';
import { findDescription } from './find-description.ts';
import { findPhrases as findTellingPhrases } from './find-phrases.ts';
import { findPlace, listKnownNames } from './gazetteer.ts';
import { holdsWord } from './hold-word.ts';
import type { Named } from './named.ts';
import { slugName } from './slug-name.ts';
import { chooseFactsOf, type Told } from './told.ts';

/** `headline`: a place or body may be named there alone. */
export function makeNamedEntry(named: Named, told: Told, headline: string): Entry {
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

/** A mere phrase only where no clause tells anything. */
function chooseNamedFacts(id: string, kind: EntryKind, told: Told): readonly Fact[] {
  const facts = chooseFactsOf(id, kind, told);
  return facts.length > 0 ? facts : chooseFactsOf(id, kind, told, findTellingPhrases);
}
