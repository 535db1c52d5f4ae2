/** A story in; who plays which part in it for recognition: its subject, its counterpart, its scene. */
import type { Entry, Story } from '../knowledge/story.ts';

export interface Cast {
  /** The heaviest entry that is not common to all news; null in a story of common ones only. */
  readonly subject: Entry | null;
  /** The second heaviest of these. */
  readonly counterpart: Entry | null;
  /** The heaviest common place or body, most often the country that the story is about; without one the subject. */
  readonly scene: Entry | null;
}

/** Ideas are wording: they are recognised by phrases and have no part in the cast. */
export const isConcept = ({ kind }: Entry): boolean => kind === 'concept';

/** Stories hold their heaviest entries first. */
export function readCast({ entries }: Story): Cast {
  const [subject = null, counterpart = null] = entries.filter(
    (entry) => !entry.generic && !isConcept(entry),
  );
  const scene = entries.find((entry) => entry.generic && !isConcept(entry)) ?? subject;
  return { subject, counterpart, scene };
}

/** Literal words that describe an entry; '' when there are none. */
export function describe(story: Story, { description }: Entry): string {
  const article = description && story.articles.find(({ id }) => id === description.article);
  const sentence = article?.sentences[description!.sentence];
  return sentence?.slice(description!.start, description!.end) ?? '';
}

/** "Chilean President" belongs to Chile's news: whoever is described by another place than the scene. */
export function isOfElsewhere(story: Story, entry: Entry, scene: Entry | null): boolean {
  const description = describe(story, entry);
  if (description === '') return false;
  return story.entries.some(
    (place) =>
      place.kind === 'place' &&
      place !== scene &&
      place.names.some(({ text }) => ` ${description} `.includes(` ${text} `)),
  );
}
