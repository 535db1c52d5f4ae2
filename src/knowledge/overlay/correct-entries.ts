/**
 * The entries and references that were found in an article and a person's corrections in, both set
 * right out: joined, told apart, of another kind, or gone. What the corrections say of nobody is left
 * out: `findStrangers` tells of it.
 */
import type { Article, Span } from '../../article/article.ts';
import { findEntryNamed } from '../find-entry-named.ts';
import type { FoundEntries, Reference } from '../reference.ts';
import type { Entry } from '../story.ts';
import { withoutRepeats } from './add-curated.ts';
import { findBareUses } from './find-bare-uses.ts';
import { foldWords } from './fold-words.ts';
import type { Corrections } from './overlay.ts';

export function correctEntries(
  article: Article,
  found: FoundEntries,
  corrections: Corrections,
): FoundEntries {
  const joined = joinEntries(found, corrections.join);
  const meant = Object.entries(corrections.means).reduce(
    (before, [name, entry]) => giveMeaning(article, before, name, entry),
    joined,
  );
  const sorted = dropEntries(meant, corrections.drop);
  const entries = sorted.entries.map((entry) =>
    withoutFacts(
      article,
      withKind(entry, sorted.entries, corrections),
      sorted.entries,
      corrections,
    ),
  );
  return { entries: entries.toSorted(heaviestFirst), references: sorted.references };
}

function heaviestFirst(left: Entry, right: Entry): number {
  return right.weight - left.weight || (left.id < right.id ? -1 : 1);
}

function joinEntries(found: FoundEntries, lists: Corrections['join']): FoundEntries {
  return lists.reduce<FoundEntries>((before, names) => {
    const same = names.flatMap((name) => findEntryNamed(before.entries, name) ?? []);
    const [first, ...others] = [...new Set(same)];
    return first === undefined
      ? before
      : others.reduce((now, other) => merge(now, first, other), before);
  }, found);
}

/** `other` becomes part of the entry that `kept` names; every reference to it follows. */
function merge({ entries, references }: FoundEntries, kept: Entry, other: Entry): FoundEntries {
  const rename = (id: string | null): string | null => (id === other.id ? kept.id : id);
  return {
    entries: entries
      .filter(({ id }) => id !== other.id)
      .map((entry) => (entry.id === kept.id ? unite(entry, other) : entry))
      .map((entry) => mapClaims(entry, rename)),
    references: references.map((one) => ({ ...one, entry: rename(one.entry) ?? one.entry })),
  };
}

function unite(entry: Entry, other: Entry): Entry {
  const known = new Set(entry.facts.map(({ span }) => keyOfSpan(span)));
  return {
    ...entry,
    names: withoutRepeats([...entry.names, ...other.names]),
    description: entry.description ?? other.description,
    facts: [...entry.facts, ...other.facts.filter(({ span }) => !known.has(keyOfSpan(span)))],
    weight: Math.min(1, entry.weight + other.weight),
    generic: entry.generic && other.generic,
  };
}

function mapClaims(entry: Entry, rename: (id: string | null) => string | null): Entry {
  const facts = entry.facts.map((fact) =>
    fact.claim === null
      ? fact
      : { ...fact, claim: { ...fact.claim, entry: rename(fact.claim.entry) } },
  );
  return { ...entry, facts };
}

/** The entry of that bare name alone is joined to the one it means; else its uses are given to it. */
function giveMeaning(
  article: Article,
  found: FoundEntries,
  name: string,
  called: string,
): FoundEntries {
  const target = findEntryNamed(found.entries, called);
  if (target === null) return found;
  const own = found.entries.find((entry) => entry.name === name && entry.id !== target.id);
  const joined = own === undefined ? found : merge(found, target, own);
  const bare = findBareUses(article, joined, name);
  if (bare.length === 0) return joined;
  const isTaken = new Set(bare.map(keyOfSpan));
  const uses = bare.map((span): Reference => ({ span, entry: target.id, form: 'short' }));
  const others = joined.references.filter(({ span }) => !isTaken.has(keyOfSpan(span)));
  return {
    entries: joined.entries.map((entry) => withBareName(entry, target.id, name)),
    references: [...others, ...uses].toSorted(inTextOrder),
  };
}

function withBareName(entry: Entry, target: string, text: string): Entry {
  const others = entry.names.filter((name) => name.text !== text);
  if (entry.id !== target) return others.length === 0 ? entry : { ...entry, names: others };
  return { ...entry, names: [...others, { text, lang: 'en', origin: 'text' }] };
}

function dropEntries({ entries, references }: FoundEntries, drop: readonly string[]): FoundEntries {
  const gone = new Set(drop.flatMap((name) => findEntryNamed(entries, name)?.id ?? []));
  const keep = (id: string | null): string | null => (id === null || gone.has(id) ? null : id);
  return {
    entries: entries.filter(({ id }) => !gone.has(id)).map((entry) => mapClaims(entry, keep)),
    references: references.filter(({ entry }) => !gone.has(entry)),
  };
}

function withKind(entry: Entry, entries: readonly Entry[], { kinds }: Corrections): Entry {
  const given = Object.entries(kinds).find(
    ([called]) => findEntryNamed(entries, called)?.id === entry.id,
  );
  return given === undefined ? entry : { ...entry, kind: given[1] };
}

function withoutFacts(
  article: Article,
  entry: Entry,
  entries: readonly Entry[],
  { wrongFacts }: Corrections,
): Entry {
  const wrong = Object.entries(wrongFacts)
    .filter(([called]) => findEntryNamed(entries, called)?.id === entry.id)
    .flatMap(([, words]) => words);
  if (wrong.length === 0) return entry;
  const isWrong = (span: Span): boolean => holdsAny(article, span, wrong);
  return {
    ...entry,
    description: entry.description && isWrong(entry.description) ? null : entry.description,
    facts: entry.facts.filter(({ span }) => !isWrong(span)),
  };
}

function holdsAny(article: Article, span: Span, wrong: readonly string[]): boolean {
  const text = article.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';
  return wrong.some((words) => foldWords(text).includes(foldWords(words)));
}

function keyOfSpan({ sentence, start, end }: Span): string {
  return `${sentence}:${start}-${end}`;
}

function inTextOrder(left: Reference, right: Reference): number {
  return left.span.sentence - right.span.sentence || left.span.start - right.span.start;
}
