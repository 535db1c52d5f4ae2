/** A story in; who plays which part in it for recognition: its subject, its counterpart, its scene. */
import type { Entry, Story } from '../knowledge/story.ts';

export interface Cast {
  /** The heaviest entry that is not common to all news; null in a story of common ones only. */
  readonly subject: Entry | null;
  /** The heaviest other one that acts: a person, however common, or a body. */
  readonly counterpart: Entry | null;
  /** The heaviest common place or body, most often the country that the story is about; without one the subject. */
  readonly scene: Entry | null;
}

/** Ideas are wording: they are recognised by phrases and have no part in the cast. */
export const isConcept = ({ kind }: Entry): boolean => kind === 'concept';

/** Common to news of all kinds: alone it says nothing of the story. */
export const isCommon = (entry: Entry): boolean => entry.generic && !isConcept(entry);

export const isOwn = (entry: Entry): boolean => !entry.generic && !isConcept(entry);

const acts = ({ kind }: Entry): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'group';

/** Stories hold their heaviest entries first. */
export function readCast({ entries }: Story): Cast {
  const subject = entries.find(isOwn) ?? null;
  const counterpart = entries.find((entry) => entry !== subject && acts(entry)) ?? null;
  const scene = entries.find((entry) => isCommon(entry) && entry.kind !== 'person') ?? subject;
  return { subject, counterpart, scene };
}

/** Literal words that describe an entry; '' when there are none. */
export function describe(story: Story, { description }: Entry): string {
  const article = description && story.articles.find(({ id }) => id === description.article);
  const sentence = article?.sentences[description!.sentence];
  return sentence?.slice(description!.start, description!.end) ?? '';
}
