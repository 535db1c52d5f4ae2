/** What the reader set right, and the stories, in; the words for it out. */
import type { Story } from '../../knowledge/story.ts';
import type { SiteRule } from '../../settings/heed-corrections.ts';
import type { Correction } from '../../settings/settings.ts';

type Subject = Pick<Correction, 'story' | 'entry'>;

export interface CorrectionWords {
  /** What the reader chose: "Not this person". */
  readonly said: string;
  /** Of whom or what: a name or a headline. */
  readonly subject: string;
}

export function sayCorrection(
  stories: readonly Story[],
  { story: storyId, entry: entryId }: Subject,
): CorrectionWords {
  const story = stories.find(({ id }) => id === storyId);
  if (entryId === null) {
    const gone = `${storyId} (a story that is no longer here)`;
    return { said: 'Not this story', subject: story?.articles[0]?.headline ?? gone };
  }
  const entry = story?.entries.find(({ id }) => id === entryId);
  if (entry === undefined) {
    return { said: 'Not this entry', subject: `${entryId} (no longer in a story here)` };
  }
  return { said: `Not this ${entry.kind}`, subject: entry.name };
}

/** What follows for a whole site, in one sentence. */
export function saySiteRule(stories: readonly Story[], rule: SiteRule): string {
  const { subject } = sayCorrection(stories, rule);
  return rule.entry === null
    ? `On ${rule.site} only a clear match counts for “${subject}”.`
    : `On ${rule.site} ${subject} is not marked at all.`;
}
