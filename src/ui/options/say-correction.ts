/** What the reader set right, and the stories, in; the words for it out. */
import type { Story } from '../../knowledge/story.ts';
import type { SiteRule } from '../../settings/heed-corrections.ts';
import type { Correction } from '../../settings/settings.ts';
import { say } from '../words.ts';

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
    const subject = story?.articles[0]?.headline ?? say('options.pages.goneStory', { id: storyId });
    return { said: say('card.notThisStory'), subject };
  }
  const entry = story?.entries.find(({ id }) => id === entryId);
  if (entry === undefined) {
    const subject = say('options.pages.goneEntry', { id: entryId });
    return { said: say('options.pages.notThisEntry'), subject };
  }
  return { said: say(`card.notThis.${entry.kind}`), subject: entry.name };
}

/** What follows for a whole site, in one sentence. */
export function saySiteRule(stories: readonly Story[], rule: SiteRule): string {
  const { subject } = sayCorrection(stories, rule);
  const place = rule.entry === null ? 'options.pages.storyRule' : 'options.pages.entryRule';
  return say(place, { site: rule.site, subject });
}
