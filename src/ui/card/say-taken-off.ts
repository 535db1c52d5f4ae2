/** What the reader said is somebody or something else, and how far that reaches, in; what the card then says out. */
import { say } from '../words.ts';

export interface TakenOff {
  /** As the card called it. */
  readonly name: string;
  /** The site on all of which it is no longer noted; null: on this page alone. */
  readonly site: string | null;
}

/** A whole sentence: it names the card for a screen reader. */
export function sayTakenOff({ name, site }: TakenOff): string {
  return site === null ? say('card.takenOff', { name }) : say('card.takenOffSite', { name, site });
}

/** Why a whole site, which the reader did not ask for in so many words; null: there is nothing to explain. */
export function explainTakenOff({ site }: TakenOff): string | null {
  return site === null ? null : say('card.takenOffWhy');
}
