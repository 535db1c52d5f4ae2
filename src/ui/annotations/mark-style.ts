/**
 * How marked text looks, as a style sheet that the background inserts with user origin.
 * `::highlight()` takes colours, background and text decoration only, and no rule for the layout.
 */
import { highlightNames } from './paint-notes.ts';

/**
 * Mixed from the text's own colour, so the mark shows on any page, light or dark, and is always
 * quieter than the text and than a link's solid line. The open one is solid and full.
 * In forced colours a mix would be replaced: the system's own text colour stands in.
 */
export const markStyle = `
::highlight(${highlightNames.note}) {
  text-decoration: underline dotted color-mix(in srgb, currentColor 60%, transparent) max(1px, 0.06em);
}
::highlight(${highlightNames.active}) {
  text-decoration: underline solid currentColor max(1px, 0.08em);
  background-color: color-mix(in srgb, currentColor 9%, transparent);
}
::highlight(${highlightNames.place}) {
  background-color: color-mix(in srgb, currentColor 14%, transparent);
}
@media (forced-colors: active) {
  ::highlight(${highlightNames.note}) {
    text-decoration: underline dotted CanvasText 0.09em;
  }
  ::highlight(${highlightNames.active}) {
    text-decoration: underline solid Highlight 0.12em;
    background-color: transparent;
  }
  ::highlight(${highlightNames.place}) {
    color: HighlightText;
    background-color: Highlight;
  }
}
`;
