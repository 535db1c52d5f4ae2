/** What draws card and list of notes, with the style of both. */
import cardCss from '../card/card.css?inline';
import { makeListPanel } from '../list/list-panel.tsx';
import listCss from '../list/note-list.css?inline';
import themeCss from '../theme.css?inline';
import type { CardPart } from './card-part.ts';
import { makeCardView } from './card-view.tsx';
import frameCss from './frame.css?inline';

export const makeCardPart = (): CardPart => ({
  css: themeCss + frameCss + cardCss + listCss,
  makeCardView,
  makeListPanel,
});
