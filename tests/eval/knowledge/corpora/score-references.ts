/**
 * What the builder refers to its entries, held against GUM's coreference: a link is right where the
 * cluster that stands there is the one that most references of the entry stand for.
 */
import type { Reference } from '../../../../src/knowledge/reference.ts';
import { wordsOf, type Built } from '../scores/build-article.ts';
import type { Cluster } from './gold-clusters.ts';
import { overlapOf, type Range } from '../scores/letters.ts';
import type { GoldMention } from './read-conllu.ts';
import type { Measure } from '../scores/measures.ts';
import { count, note, type Sheet } from '../scores/sheet.ts';

interface Placed extends Range {
  readonly reference: Reference;
  /** Null where GUM marks nothing ("Indonesian" of a coast): not scored. */
  readonly mention: GoldMention | null;
}

export function scoreReferences(
  sheet: Sheet,
  built: Built,
  mentions: readonly GoldMention[],
  clusters: readonly Cluster[],
): void {
  const placed = built.found.references.map((reference) => place(built, reference, mentions));
  const clusterOf = chooseClusters(placed);
  for (const one of placed) scorePrecision(sheet, built, one, clusterOf);
  for (const cluster of clusters)
    for (const mention of cluster.mentions) {
      const form = formOfMention(mention, cluster);
      if (form === null || !mention.isProse) continue;
      const isFound = placed.some(
        (one) => one.mention === mention && clusterOf.get(one.reference.entry) === cluster.id,
      );
      count(sheet, `${form}, found`, { wanted: 1, right: isFound ? 1 : 0 });
      if (isFound) continue;
      const words = mention.tokens.map(({ form }) => form).join(' ');
      note(
        sheet,
        form,
        'missed',
        `${words}, wanted ${cluster.names[0] ?? ''}`,
        around(built, mention),
      );
    }
}

function place(built: Built, reference: Reference, mentions: readonly GoldMention[]): Placed {
  const { sentence, start, end } = reference.span;
  const { source = [] } = built.article.sentences[sentence] ?? {};
  const range = { start: source[start] ?? 0, end: (source[end - 1] ?? 0) + 1 };
  const there = mentions.filter(({ head, nameHead }) => overlapOf(nameHead ?? head, range) > 0);
  const excess = (mention: GoldMention): number =>
    mention.end - mention.start + (range.end - range.start) - 2 * overlapOf(mention, range);
  const [mention = null] = there.toSorted((left, right) => excess(left) - excess(right));
  return { ...range, reference, mention };
}

/** The cluster of each entry's majority; names count before all other forms. */
function chooseClusters(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { reference, mention } of placed) {
    if (mention === null) continue;
    const own = votes.get(reference.entry) ?? new Map<string, number>();
    votes.set(reference.entry, own);
    const weight = reference.form === 'name' ? nameWeight : 1;
    own.set(mention.cluster, (own.get(mention.cluster) ?? 0) + weight);
  }
  return new Map(
    [...votes].map(([entry, own]) => {
      const [most] = [...own].toSorted((left, right) => right[1] - left[1]);
      return [entry, most?.[0] ?? ''];
    }),
  );
}

/** More than an article has pronouns. */
const nameWeight = 1000;

function scorePrecision(
  sheet: Sheet,
  built: Built,
  { reference, mention }: Placed,
  clusterOf: ReadonlyMap<string, string>,
): void {
  const form = formOfReference(built, reference);
  if (form === null || mention === null) return;
  const isRight = clusterOf.get(reference.entry) === mention.cluster;
  count(sheet, form, { found: 1, right: isRight ? 1 : 0 });
  if (isRight) return;
  const sentence = built.article.sentences[reference.span.sentence]?.text;
  note(sheet, form, 'wrong', `${wordsOf(built, reference.span)} — ${reference.entry}`, sentence);
}

/** Null: a full name, which is no link. */
function formOfReference(built: Built, { form, entry, span }: Reference): Measure | null {
  if (form === 'pronoun' || form === 'title' || form === 'demonym') return form;
  const { kind, name } = built.story.entries.find(({ id }) => id === entry) ?? {};
  const words = wordsOf(built, span);
  if (kind === 'person' && !words.includes(' ') && name?.includes(' ')) return 'surname';
  return /^\p{Lu}{2,}$/u.test(words) && words !== name ? 'acronym' : null;
}

const personPronoun = /^(?:he|him|his|himself|she|her|hers|herself)$/i;

/** Null: of a form that nobody is asked to link. */
function formOfMention(mention: GoldMention, cluster: Cluster): 'surname' | 'pronoun' | null {
  const [token] = mention.tokens;
  if (mention.tokens.length !== 1 || token === undefined || cluster.kind !== 'person') return null;
  if (personPronoun.test(token.form) && cluster.names.length > 0) return 'pronoun';
  const isPart = cluster.names.some((name) => name.endsWith(` ${token.form}`));
  return mention.nameHead !== null && isPart ? 'surname' : null;
}

function around({ article }: Built, { start }: Range): string {
  const found = article.sentences.find(({ source }) => (source.at(-1) ?? 0) >= start);
  return found?.text ?? '';
}
