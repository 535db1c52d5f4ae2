/** An article's sentences in; the groups and concepts that it explains, which have no name of their own, out. */
import type { Entry } from '../story.ts';
import { chooseConceptFacts, factKey } from './choose-concept-facts.ts';
import { findConcepts, type Concept } from './find-concepts.ts';
import { findGroups } from './find-groups.ts';
import type { Named } from './named.ts';
import type { DemonymUse } from './read-names.ts';
import { textOfTokens, type ReadSentence } from './read-sentences.ts';
import { slugName } from './slug-name.ts';
import type { TokenReference } from './token-reference.ts';
import { chooseFactsOf, type Told } from './told.ts';

/** More would crowd out the names. */
const mostConcepts = 10;

/** Groups and concepts of which the article tells something that it tells of no entry before them. */
export function tellPhrases(
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

export interface Phrase extends Concept {
  readonly kind: 'group' | 'concept';
}

/** Groups first; none that is a name already. */
export function listPhrases(
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

/** Where the article has it. */
export function asReferences({ name, uses }: Phrase): readonly TokenReference[] {
  return uses.map((use) => ({ ...use, entry: slugName(name), form: 'name' as const }));
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
