/** The document that a message came from, as the browser's scripting names it. */
import type { Sender } from '../../src/messages.ts';

type Target =
  | { readonly tabId: number; readonly frameIds: number[] }
  | { readonly tabId: number; readonly documentIds: string[] };

/** By its name where it has one: the tab may have gone on to another document meanwhile. */
export function targetOf({ tabId, frameId, documentId }: Sender): Target {
  return documentId === null
    ? { tabId, frameIds: [frameId] }
    : { tabId, documentIds: [documentId] };
}
