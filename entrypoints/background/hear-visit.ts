/** What a visit has come to goes on the toolbar button; of a frame it is the page around it that says what the tab comes to. */
import { type Sender, sendToPage } from '../../src/messages.ts';
import type { VisitState } from '../../src/ui/visit-state.ts';
import { showVisit } from './show-visit.ts';

/** `titleOf` as `showVisit`'s. */
export async function hearVisit(
  visit: VisitState,
  { tabId, frameId, url }: Sender,
  titleOf: (story: string) => Promise<string | null>,
): Promise<void> {
  if (frameId === 0) await showVisit(tabId, visit, titleOf);
  else await sendToPage(tabId, 'hearFrame', { frame: { id: frameId, url }, state: visit });
}
