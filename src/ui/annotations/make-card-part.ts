/** What draws card and list of notes, with the style of both. */
import cardCss from '../card/card.css?inline';
import listCss from '../list/note-list.css?inline';
import themeCss from '../theme.css?inline';
import type { CardPart } from './card-part.ts';
import frameCss from './frame.css?inline';
import { startCards } from './start-cards.ts';

export const makeCardPart = (): CardPart => ({
  css: themeCss + frameCss + cardCss + listCss,
  startCards,
});
