/** One address of a document: from when its page may be read until it may no longer, or the document goes on to another. */
import type { PageNoter } from './page-noter.ts';
import type { Admission } from './page-answer.ts';

export interface Stay {
  readonly end: AbortController;
  /** Not before the page is at rest, and no more once too much went wrong. */
  mayLook: boolean;
  /** The opening that was last asked about, and the answer; null: neither holds any more. */
  asked: { readonly opening: string; readonly admission: Admission } | null;
  /** How often it was considered: an answer for an earlier time may come late, and is dropped. */
  times: number;
  /** What notes the page, from when it was first asked for. */
  notes: { readonly end: AbortController; readonly noter: Promise<PageNoter | null> } | null;
  /** The noter, once it is there. */
  noting: PageNoter | null;
  /** How often something went wrong. */
  failures: number;
}

export const beginStay = (): Stay => ({
  end: new AbortController(),
  mayLook: false,
  asked: null,
  times: 0,
  notes: null,
  noting: null,
  failures: 0,
});

/** Whoever fails so often will fail again. */
const mostFailures = 3;

/** Takes away what is shown; the next change of the page may mend it. */
export function failStay(stay: Stay): void {
  stay.notes?.end.abort();
  Object.assign(stay, { notes: null, noting: null, asked: null });
  stay.failures += 1;
  if (stay.failures >= mostFailures) stay.mayLook = false;
}

/** What was asked holds no longer, and what went wrong may go well. */
export function renewStay(stay: Stay): void {
  stay.asked = null;
  if (stay.failures > 0) stay.mayLook = true;
  stay.failures = 0;
}
