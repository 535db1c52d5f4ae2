/** What is brought into a page when its first card or its list of notes is asked for. The shape only. */
import type { ListPanel, ListPanelOptions } from '../list/list-panel.tsx';
import type { CardView, CardViewOptions } from './card-view.tsx';

export interface CardPart {
  /** For our root, beside what the host has. */
  readonly css: string;
  readonly makeCardView: (options: CardViewOptions) => CardView;
  readonly makeListPanel: (options: ListPanelOptions, signal: AbortSignal) => ListPanel;
}
