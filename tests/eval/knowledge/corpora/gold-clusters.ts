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
  /** Named in running prose, and not a people or a body of many ("Bangladeshis"). */
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
  return [...byId].flatMap(([id, all]) => {
    const naming = all.filter(({ nameHead }) => nameHead !== null);
    const kind = kinds[mostCommon(naming.map(({ kind }) => kind)) ?? ''];
    if (kind === undefined) return [];
    const isGroup = kind === 'person' && naming.every(({ nameHead }) => nameHead?.tag === 'NNPS');
    const isWanted = !isGroup && naming.some(({ isProse }) => isProse);
    return [{ id, kind, mentions: all, names: naming.flatMap(readNames), isWanted }];
  });
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
  while (isNameWord(tokens[from - 1])) from -= 1;
  while (isNameWord(tokens[to])) to += 1;
  const run = tokens.slice(from, to);
  const ends = kind === 'person' ? run.map((_, cut) => run.slice(cut)) : [run];
  return [...ends, tokens].map((words) => join(words));
}

function join(tokens: readonly Token[]): string {
  return tokens
    .map(({ form, end }, at) => (tokens[at + 1]?.start === end ? form : `${form} `))
    .join('')
    .trim()
    .replace(/[’']s$/, '');
}
