/**
 * The builder as a Web Worker: what a page says in, the part of a story that it makes out, or why not.
 * Whoever follows a story starts it and ends it.
 */
import * as v from 'valibot';
import type { Removal } from './article/article.ts';
import type { ArticleProblem } from './article/article-error.ts';
import type { CivilDate } from './article/civil-date.ts';
import type { Part } from './library/kept-story.ts';
import { runWorker } from './run-worker.ts';

/** What is known of an article beside its text. */
export interface BuildOrder {
  /** Ids of the story and of its one article. */
  readonly id: string;
  /** Title, blank line, paragraphs. */
  readonly text: string;
  readonly url: string | null;
  readonly source: string | null;
  /** text: the page says it; reader: the reader gave it. Null: the text itself may tell. */
  readonly published: { readonly date: CivilDate; readonly origin: 'text' | 'reader' } | null;
}

export type Built =
  | {
      readonly part: Part;
      readonly removed: readonly Removal[];
      /** Where each sentence of the article stands in the order's text: half-open. */
      readonly places: readonly { readonly start: number; readonly end: number }[];
    }
  /** failed: a fault of ours. */
  | { readonly problem: ArticleProblem | 'failed' };

/** Builds one story after another, off the page's main thread, until the signal aborts. */
export type BuildPart = (order: BuildOrder) => Promise<Built>;

const answerShape = v.union([
  v.object({
    part: v.looseObject({ story: v.looseObject({}) }),
    removed: v.array(v.unknown()),
    places: v.array(v.unknown()),
  }),
  v.object({ problem: v.string() }),
]);

/** A worker starts with each order. */
export function startBuilder(signal: AbortSignal): BuildPart {
  return async (order) => {
    const answer = await runWorker(order, signal);
    return v.is(answerShape, answer) ? (answer as Built) : { problem: 'failed' };
  };
}
