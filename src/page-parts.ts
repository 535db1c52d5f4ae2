/**
 * The scripts that a page is given only when it needs them: the background brings them into our own world of the
 * document, where each lays down what it is for the script before it. The page can see neither.
 */
import { browser } from 'wxt/browser';
import type { goToText } from './go-to-text.ts';
import type { hearPanel } from './hear-panel.ts';
import type { listenInPage, sendToBackground } from './messages.ts';
import type { NoterHooks, PageNoter } from './page-noter.ts';
import type { readOwnArticle } from './read-own-article.ts';
import type { CardPart } from './ui/annotations/card-part.ts';
import type { KeepTones } from './ui/annotations/keep-tones.ts';

/** What the script on every page lends to the one that notes it, so that it stands in the page once. */
export interface NotesContext extends NoterHooks {
  readonly send: typeof sendToBackground;
  readonly listen: typeof listenInPage;
  readonly isOrphaned: () => boolean;
}

/** Everything shown goes when the signal aborts, and while a page is not related. */
type StartNotes = (context: NotesContext, signal: AbortSignal) => PageNoter;

/** By the name of its script, what each lays down. */
export interface PageParts {
  /** On a page that may be about a story: reads it whole and shows its notes. */
  readonly notes: StartNotes;
  /** Once the first notes are painted. */
  readonly marks: KeepTones;
  /** When a card or the list of notes is first to be seen. */
  readonly card: CardPart;
  /** When the popup holds the page against a story. */
  readonly compare: ComparePart;
  /** When a side panel beside the page shows its notes. */
  readonly panel: { readonly hearPanel: typeof hearPanel };
}

export interface ComparePart {
  readonly goToText: typeof goToText;
  readonly readOwnArticle: typeof readOwnArticle;
}

export const pagePartNames = [
  'notes',
  'marks',
  'card',
  'compare',
  'panel',
] as const satisfies readonly (keyof PageParts)[];

/** Those, and the one that brings the others: it lays down nothing. */
export type BroughtPart = keyof PageParts | 'visit';

type World = { [key: symbol]: unknown };

const keyOf = (name: keyof PageParts): symbol => Symbol.for(`${browser.runtime.id} ${name}`);

/** Called by the part's own script. */
export function layDown<N extends keyof PageParts>(name: N, part: PageParts[N]): void {
  (globalThis as World)[keyOf(name)] = part;
}

/** `bring` has the script run in this document; null: it could not, or left nothing. */
export async function pickUp<N extends keyof PageParts>(
  name: N,
  bring: (name: N) => Promise<unknown>,
): Promise<PageParts[N] | null> {
  const world = globalThis as World;
  const key = keyOf(name);
  if (world[key] === undefined) await bring(name);
  return (world[key] as PageParts[N] | undefined) ?? null;
}

/** A predecessor's are of another version, or can no longer reach the extension. */
export function clearParts(): void {
  for (const name of pagePartNames) delete (globalThis as World)[keyOf(name)];
}
