/** A hit read as one entry of one story, and what can be said of it. Types only. */
import type { Entry } from '../knowledge/story.ts';
import type { Sense } from '../library/senses.ts';
import type { Hit } from './find-hits.ts';

/**
 * means: the entry. office: the entry, and an office beside it confirms that. weak: only if the text confirms it
 * elsewhere. namesake: someone else of that name. other: something else.
 */
export type Ruling = 'means' | 'office' | 'weak' | 'namesake' | 'other';

export interface Candidate {
  readonly hit: Hit;
  readonly sense: Sense;
  readonly entry: Entry;
}

/** Words that were found to make a name longer, so that headlines, where capitals tell nothing, can be read. */
export interface Learned {
  readonly before: Set<string>;
  readonly after: Set<string>;
}
