/** gold/seed.json in, the labels of the seed out. It counts sentences from 1. */
import type { Precision } from '../../../../src/knowledge/story.ts';
import { findSurnameLinks } from './find-surname-links.ts';
import type { DateLabel, EntityKind, EntityLabels, Labels, QuoteLabel } from './labels.ts';

interface Passage {
  readonly s: number;
  readonly text: string;
}

interface GoldEntity {
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly (string | { text: string; where: string; as?: string })[];
  readonly facts?: readonly Passage[];
}

interface Gold {
  readonly article: {
    readonly headline: string;
    readonly source: { readonly name: string };
    readonly sentences: readonly { readonly text: string }[];
    readonly removed: readonly { readonly raw: string }[];
  };
  readonly quotes: readonly (Passage & { readonly speaker: string })[];
  readonly quotedTerms: readonly Passage[];
  readonly entities: readonly (GoldEntity & { readonly id: string })[];
  readonly timeline: readonly (Passage & { when: string | null; precision: string })[];
  readonly summary: { readonly bestFive: readonly number[]; readonly poor: readonly number[] };
}

export function readSeedLabels(json: unknown): Labels {
  const { article, quotes, quotedTerms, entities, timeline, summary } = json as Gold;
  const sentences = article.sentences.map(({ text }) => text);
  const nameOf = (id: string): string => entities.find((one) => one.id === id)?.name ?? id;
  const passages: QuoteLabel[] = [
    ...quotes.map(({ s, text, speaker }) => {
      return { text, sentence: s - 1, quotation: true, speaker: [nameOf(speaker)] };
    }),
    ...quotedTerms.map(({ s, text }) => ({ text, sentence: s - 1, quotation: false })),
  ];
  return {
    headline: article.headline,
    source: article.source.name,
    sentences,
    // What the editor says of a piece stands in brackets behind it.
    removed: article.removed.map(({ raw }) => raw.replace(/ \(slug .*\)$/, '').trim()),
    quotes: passages.toSorted((left, right) => (left.sentence ?? 0) - (right.sentence ?? 0)),
    entities: toEntities(entities),
    links: findSurnameLinks(
      entities.filter(({ kind }) => kind === 'person').map(({ name }) => name),
      sentences,
    ),
    dates: timeline.map(toDate),
    facts: entities
      .filter((entity) => isNamed(entity))
      .flatMap(({ name, facts = [] }) =>
        facts.map(({ text }) => ({ text, entity: name.replace(/^the /, '') })),
      ),
    summary: summary.bestFive.map((number) => number - 1),
    notAlone: summary.poor.map((number) => number - 1),
  };
}

const scoredKinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'group'];

/** As the sentences write it, not only caption or credit, and not a word for something else. */
function namesIn({ aliases }: GoldEntity): string[] {
  return aliases.flatMap((alias) => {
    if (typeof alias === 'string') return [alias];
    return /S\d/.test(alias.where) && alias.as === undefined ? [alias.text] : [];
  });
}

/** By a name of its own, all of whose words have capitals. */
function isNamed(entity: GoldEntity): boolean {
  return namesIn(entity).some((name) => /^(?:the )?(?:\p{Lu}\S* ?)+$/u.test(name));
}

function toEntities(entities: readonly GoldEntity[]): EntityLabels {
  const ofKind = (kind: string): string[][] =>
    entities.filter((one) => one.kind === kind && isNamed(one)).map((one) => namesIn(one));
  return {
    named: Object.fromEntries(scoredKinds.map((kind) => [kind, ofKind(kind)])),
    ignore: entities
      .filter((one) => !isNamed(one) || !scoredKinds.includes(one.kind as EntityKind))
      .flatMap(({ aliases }) => aliases.map((one) => (typeof one === 'string' ? one : one.text))),
    isFlat: false,
  };
}

const precisions: Readonly<Record<string, Precision>> = { era: 'words', fuzzy: 'vague' };

function toDate({ when, precision, text, s }: Gold['timeline'][number]): DateLabel {
  const [from = '', to = from] = (when ?? '..').split('/');
  return {
    words: text,
    sentence: s - 1,
    from: firstDay(from),
    to: lastDay(when === null ? '..' : to),
    precision: precisions[precision] ?? (precision as Precision),
    isPassage: true,
  };
}

function firstDay(written: string): string | null {
  if (written === '..' || written === '') return null;
  return written.length === 7 ? `${written}-01` : written;
}

function lastDay(written: string): string | null {
  if (written === '..' || written === '') return null;
  if (written.length !== 7) return written;
  const [year = 0, month = 0] = written.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
