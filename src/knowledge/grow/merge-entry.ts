/** One of a story's cast in; the entry out that all its articles together make of it. */
import type { Entry, Fact, Span, Story } from '../story.ts';
import type { Cast } from './cast.ts';
import { foldText } from './compare-words.ts';
import { mergeFacts, type DatedArticle } from './merge-facts.ts';

export interface Source {
  readonly parts: readonly Story[];
  /** Places in `parts`, newest first. */
  readonly ranks: readonly number[];
  readonly textOf: (span: Span) => string;
  /** All articles, newest first. */
  readonly articles: readonly DatedArticle[];
  /** The id in the grown story of what a part calls so; null when it is no entry of it. */
  readonly idOf: (part: number, entry: string) => string | null;
}

/** An entry of one article in several, however much that one is about it, is this much of the story. */
const leastShare = 0.7;

/** `weight` is its own, not yet measured by the main subject's. */
export function mergeEntry({ id, name, names, members }: Cast, source: Source): Entry {
  const newest = members.toSorted(
    (a, b) => source.ranks.indexOf(a.part) - source.ranks.indexOf(b.part),
  );
  const told = newest.map(({ part, entry }) => ({
    date: source.parts[part]?.articles[0]?.published?.date ?? null,
    facts: entry.facts.map((fact) => withClaimant(fact, part, source)),
  }));
  const [description = null, ...earlier] = listDescriptions(
    newest.map(({ entry }) => entry),
    source,
  );
  return {
    id,
    name,
    kind: members[0]?.entry.kind ?? 'concept',
    names,
    description,
    ...(earlier.length > 0 && { earlierDescriptions: earlier }),
    gloss: members.find(({ entry }) => entry.gloss !== null)?.entry.gloss ?? null,
    facts: mergeFacts(
      told,
      source.articles,
      source.textOf,
      names.map(({ text }) => text),
    ),
    weight: weigh(members, source.parts.length),
    generic: isGeneric(members),
  };
}

function withClaimant(fact: Fact, part: number, { idOf }: Source): Fact {
  const { claim } = fact;
  if (claim === null || claim.entry === null) return fact;
  return { ...fact, claim: { ...claim, entry: idOf(part, claim.entry) } };
}

/** Newest first, each wording once. */
function listDescriptions(entries: readonly Entry[], { textOf }: Source): readonly Span[] {
  const spans = entries.flatMap(({ description, earlierDescriptions = [] }) =>
    description === null ? earlierDescriptions : [description, ...earlierDescriptions],
  );
  const known = new Set<string>();
  return spans.filter((span) => {
    const words = foldText(textOf(span)).replace(/^(?:the|an?) /, '');
    const isNew = !known.has(words);
    known.add(words);
    return isNew;
  });
}

/** A person is in all news whatever one of the articles is about; a thing is only where every article says so. */
function isGeneric(members: Cast['members']): boolean {
  return members[0]?.entry.kind === 'person'
    ? members.some(({ entry }) => entry.generic)
    : members.every(({ entry }) => entry.generic);
}

/** By the article that is most about it, a little more with each other that has it. */
function weigh(members: Cast['members'], parts: number): number {
  const most = Math.max(...members.map(({ entry }) => entry.weight));
  const share = new Set(members.map(({ part }) => part)).size / parts;
  return parts === 1 ? most : most * (leastShare + (1 - leastShare) * share);
}
