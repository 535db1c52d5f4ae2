/** What our highlights are called in a document's registry, which is shared with the page and with a predecessor of ours. */
import type { MarkTone } from './mark-tone.ts';

/** Of the marks of notes. */
export const toneNames: Readonly<Record<MarkTone, string>> = {
  note: 'backgrounder-note',
  light: 'backgrounder-note-light',
  own: 'backgrounder-note-own',
};

/** All of them begin as DESIGN.md says. */
export const highlightNames = {
  ...toneNames,
  active: 'backgrounder-active',
  place: 'backgrounder-place',
} as const;
