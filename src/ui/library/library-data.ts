/** What the library page shows and what a reader can do there; the entry point provides both. Types only. */
import type { Removal } from '../../article/article.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { Story } from '../../knowledge/story.ts';
import type { KeptStory, Part, StorySites, StorySummary } from '../../library/kept-story.ts';
import type { Additions } from '../../library/list-additions.ts';
import type { Pack } from '../../library/pack/pack.ts';
import type { ArticlePreview } from '../../library/pack/preview-import.ts';
import type { Refusal } from '../../library/pack/refusal.ts';
import type { DamagedRecord } from '../../library/store/library-store.ts';
import type { Done } from '../undo-bar.tsx';
import type { FollowProblem } from './say-problem.ts';

/** What the browser says of its room for us; null where it does not tell. */
export interface Space {
  readonly usedBytes: number | null;
  readonly freeBytes: number | null;
  /** The browser promised not to clear it by itself when the device runs low. */
  readonly isLasting: boolean;
}

export interface ListData {
  readonly stories: readonly StorySummary[];
  readonly damaged: readonly DamagedRecord[];
  readonly space: Space;
}

/** A story, kept or about to be, as put together of its parts and edits. */
export interface ShownStory {
  readonly kept: KeptStory;
  readonly story: Story;
  readonly title: string;
}

export interface OfferedStory {
  readonly title: string;
  readonly articles: readonly ArticlePreview[];
  readonly entries: number;
  /** A kept story that it belongs to; by names alone that is only likely. */
  readonly target: { readonly id: string; readonly title: string; readonly isSure: boolean } | null;
}

/** What a file would bring. */
export interface ImportOffer {
  readonly title: string;
  readonly origin: string;
  readonly licence: string;
  readonly stories: readonly OfferedStory[];
}

export type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'list' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'building'; readonly title: string }
  | { readonly kind: 'hindered'; readonly problem: FollowProblem; readonly url: string | null }
  | {
      readonly kind: 'story';
      readonly shown: ShownStory;
      /** Said once at the top: the article was followed before. */
      readonly notice: 'followed already' | 'in it already' | null;
    }
  | {
      /** A story that was built and is not kept yet. */
      readonly kind: 'draft';
      readonly shown: ShownStory;
      readonly removed: readonly Removal[];
      readonly isStub: boolean;
      readonly isPrivate: boolean;
    }
  | {
      /** An article that may be added to a kept story. */
      readonly kind: 'adding';
      readonly target: ShownStory;
      readonly part: Part;
      readonly after: Story;
      readonly article: string;
      readonly additions: Additions;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'checking file'; readonly file: string }
  | { readonly kind: 'refused file'; readonly file: string; readonly refusal: Refusal }
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly pack: Pack;
      readonly offer: ImportOffer;
    };

export interface LibraryData {
  readonly view: View;
  /** Null until it was read, or where it can't be. */
  readonly list: ListData | null;
  readonly done: Done | null;
  /** Something went wrong; what is shown is still there. */
  readonly trouble: string | null;
}

export type ExportKind = 'pack' | 'markdown';

export interface LibraryActions {
  openStory(id: string): void;
  openList(): void;
  /** Ids of the stories that have all words of it. */
  search(query: string): Promise<readonly string[]>;
  remove(ids: readonly string[]): void;
  /** The first one's title stays. */
  join(ids: readonly string[]): void;
  setPaused(ids: readonly string[], isPaused: boolean): void;
  setSites(id: string, sites: StorySites): void;
  /** Of the story that is shown. */
  edit(edit: Edit): void;
  takeBack(edit: Edit): void;
  correctDate(article: string, date: CivilDate | null): void;
  keepDraft(): void;
  addArticle(): void;
  /** Keeps the article as a story of its own instead. */
  keepApart(): void;
  /** All stories where no ids are given. */
  exportStories(kind: ExportKind, ids: readonly string[] | null): void;
  readFile(file: File): void;
  /** `choices` as the preview has its stories: into which kept story each goes; null: one of its own. */
  importStories(choices: readonly (string | null)[]): void;
  exportDamaged(ids: readonly string[]): void;
  dropDamaged(ids: readonly string[]): void;
  say(done: Done | null): void;
}
