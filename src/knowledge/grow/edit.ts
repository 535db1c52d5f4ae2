/**
 * What a reader set right in a story of their library, as a list of edits that is applied anew whenever
 * the story is put together; undoing one is leaving it out. An entry is meant by its id or any of its names.
 * Types only.
 */
import type { CivilDate } from '../../article/civil-date.ts';

export type Edit =
  /** No person, place or thing, or none that the reader wants a card of. */
  (
    | { readonly kind: 'drop'; readonly entry: string }
    /** Shown by this name from now on; all other names stay. */
    | { readonly kind: 'rename'; readonly entry: string; readonly name: string }
    /** One and the same; the first one's name is shown. */
    | { readonly kind: 'join'; readonly entries: readonly [string, string] }
    /** Not the same, whatever their names say: what `article` tells of `entry` becomes an entry of its own. */
    | { readonly kind: 'part'; readonly entry: string; readonly article: string }
    /** Another name, perhaps in another language (BCP 47). */
    | {
        readonly kind: 'name';
        readonly entry: string;
        readonly text: string;
        readonly lang: string;
      }
    /** When an article was published; null: not known. */
    | { readonly kind: 'date'; readonly article: string; readonly date: CivilDate | null }
    /** What the whole story is called in lists; the headlines stay as they are. */
    | { readonly kind: 'title'; readonly title: string }
  ) & {
    /** Present where it came in a pack: its names and dates are an editor's, not the reader's own. */
    readonly by?: 'editor';
  };
