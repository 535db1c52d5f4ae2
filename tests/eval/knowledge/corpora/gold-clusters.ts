/** The mentions of a GUM document in, its named people, places and organisations out. */
import type { EntityKind } from '../labels/labels.ts';
import { isNameWord, type GoldMention, type Token } from './read-conllu.ts';

type NamedKind = Extract<EntityKind, 'person' | 'place' | 'organisation'>;

export interface Cluster {
  readonly id: string;
  readonly kind: NamedKind;
  readonly mentions: readonly GoldMention[];
  /** The forms in which its mentions name it. */
  readonly names: readonly string[];
  /**
   * Named in running prose, and neither a people ("Bangladeshis") nor only part of another's name
   * (Copenhagen of its university).
   */
  readonly isWanted: boolean;
}

const kinds: Readonly<Record<string, NamedKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
};

export function findClusters(mentions: readonly GoldMention[]): Cluster[] {
  const byId = new Map<string, GoldMention[]>();
  for (const mention of mentions)
    byId.set(mention.cluster, [...(byId.get(mention.cluster) ?? []), mention]);
  const longNames = mentions.filter((mention) => isLongName(mention));
  return [...byId].flatMap(([id, all]) => {
    const naming = all.filter(({ nameHead }) => nameHead !== null);
    const kind = kinds[mostCommon(naming.map(({ kind }) => kind)) ?? ''];
    if (kind === undefined) return [];
    const isGroup = kind === 'person' && naming.every(({ nameHead }) => nameHead?.tag === 'NNPS');
    const isWanted =
      !isGroup && naming.some((mention) => mention.isProse && !isPart(mention, longNames));
    return [{ id, kind, mentions: all, names: naming.flatMap(readNames), isWanted }];
  });
}

/** What a name of several words may have between them. */
const joint = /^(?:of|for|the|and|&|-|–|in)$/i;

/** A name alone, without what is said of it; a person's may hold a country that is meant apart. */
function isLongName({ kind, nameHead, tokens }: GoldMention): boolean {
  const isAllName = tokens.every((token) => isNameWord(token) || joint.test(token.form));
  return nameHead !== null && kind !== 'person' && tokens.length > 1 && isAllName;
}

function isPart(mention: GoldMention, longNames: readonly GoldMention[]): boolean {
  return longNames.some(
    ({ cluster, start, end }) =>
      cluster !== mention.cluster &&
      start <= mention.start &&
      end >= mention.end &&
      end - start > mention.end - mention.start,
  );
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0];
}

/** The run of name words about the head, of a person that without titles too, and the whole mention. */
function readNames({ tokens, nameHead, kind }: GoldMention): string[] {
  const at = nameHead === null ? -1 : tokens.indexOf(nameHead);
  if (at < 0) return [];
  let from = at;
  let to = at + 1;
  while (goesOn(tokens[from - 1], tokens[from - 2])) from -= 1;
  while (goesOn(tokens[to], tokens[to + 1])) to += 1;
  const run = tokens.slice(from, to);
  const ends = kind === 'person' ? run.map((_, cut) => run.slice(cut)) : [run];
  return [...ends, tokens].map((words) => join(words));
}

/** The hyphen of "al-Amr" has a tag of its own. */
function goesOn(token: Token | undefined, beyond: Token | undefined): boolean {
  return isNameWord(token) || (token?.tag === 'HYPH' && isNameWord(beyond));
}

function join(tokens: readonly Token[]): string {
  return tokens
    .map(({ form, end }, at) => (tokens[at + 1]?.start === end ? form : `${form} `))
    .join('')
    .trim()
    .replace(/[’']s$/, '');
}
