/** The way from the popup to the side panel, where the browser has one. */
import { say } from '../words.ts';
import type { PopupActions } from './popup-data.ts';

export function PanelButton({ onOpen }: { onOpen: PopupActions['openPanel'] }) {
  if (onOpen === null) return null;
  return (
    <button type="button" class="quiet" onClick={onOpen}>
      {say('panel.open')}
    </button>
  );
}
