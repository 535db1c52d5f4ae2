/**
 * How marks look, by the reader's choice, as a style sheet that the background inserts with user origin. Pure.
 * `::highlight()` takes colours, background and text decoration only, and no rule for the layout.
 */
import type { MarkLook, MarkStrength, MarkStyle } from '../../settings/settings.ts';
import { highlightNames } from './highlight-names.ts';
import { inks, leastShare, type MarkTone, markTones } from './mark-tone.ts';

interface Weight {
  /** Of black or white. */
  readonly share: number;
  readonly thickness: string;
}

const broken: Readonly<Record<MarkStrength, Weight>> = {
  quiet: { share: leastShare, thickness: 'max(1px, 0.05em)' },
  usual: { share: 0.65, thickness: 'max(1px, 0.07em)' },
  strong: { share: 0.9, thickness: 'max(2px, 0.11em)' },
};

/** A solid line is taken for a link's: it stays thin, and paler than that. */
const solid: Readonly<Record<MarkStrength, Weight>> = {
  quiet: { share: leastShare, thickness: '1px' },
  usual: { share: leastShare, thickness: 'max(1px, 0.06em)' },
  strong: { share: 0.65, thickness: 'max(1px, 0.09em)' },
};

/**
 * Under a tint. No line is just like another look's: where the ground alone changes, Chromium does not draw a highlight
 * anew.
 */
const fine: Readonly<Record<MarkStrength, Weight>> = {
  quiet: { share: 0.55, thickness: '1px' },
  usual: { share: 0.7, thickness: '1px' },
  strong: { share: 0.85, thickness: 'max(1px, 0.07em)' },
};

const lines: Readonly<Record<MarkStyle, string>> = {
  dotted: 'dotted',
  dashed: 'dashed',
  line: 'solid',
  tint: 'dotted',
};

/** Shares of black or white behind the name; text in a tone of its own may be faint, and would be lost in it. */
export const tints: Readonly<Record<MarkStrength, number>> = {
  quiet: 0.06,
  usual: 0.09,
  strong: 0.13,
};

/** Below the line of a link, so that a marked link shows both. */
const offset = '0.22em';

/**
 * Each rule says all that any look does, so that a later sheet takes the place of an earlier one. Nothing is printed.
 * The note whose card is open has a solid line. In forced colours the system’s own text colour stands in; Chromium goes
 * beyond that, and gives every highlight the system’s colours for what is selected.
 */
export function markSheet(look: MarkLook): string {
  const { thickness } = weightOf(look);
  const line = `underline ${lines[look.markStyle]}`;
  return `
@media not print {
${each((tone) => noteRule(tone, look))}
${rule('active', 'underline solid currentColor max(1px, 0.08em)', 'rgb(128 128 128 / 0.16)')}
${rule('place', 'none', 'rgb(128 128 128 / 0.3)')}
@media (prefers-contrast: more) {
${each((tone) => rule(tone, `${line} currentColor max(2px, 0.1em)`))}
}
@media (forced-colors: active) {
${each((tone) => rule(tone, `${line} CanvasText ${thickness}`))}
${rule('active', 'underline solid Highlight max(2px, 0.12em)')}
::highlight(${highlightNames.place}) {
  color: HighlightText;
  background-color: Highlight;
}
}
}
`;
}

const each = (write: (tone: MarkTone) => string): string => markTones.map(write).join('\n');

function weightOf({ markStyle, markStrength }: MarkLook): Weight {
  return { dotted: broken, dashed: broken, line: solid, tint: fine }[markStyle][markStrength];
}

function noteRule(tone: MarkTone, look: MarkLook): string {
  const { share, thickness } = weightOf(look);
  const tint = look.markStyle === 'tint' ? ink(tone, tints[look.markStrength]) : 'transparent';
  const line = `underline ${lines[look.markStyle]}`;
  return tone === 'own'
    ? rule(tone, `${line} currentColor ${thickness}`)
    : rule(tone, `${line} ${ink(tone, share)} ${thickness}`, tint);
}

function rule(name: keyof typeof highlightNames, line: string, ground = 'transparent'): string {
  return `::highlight(${highlightNames[name]}) {
  text-decoration: ${line};
  text-underline-offset: ${offset};
  background-color: ${ground};
}`;
}

function ink(tone: MarkTone, share: number): string {
  return tone === 'own' ? 'transparent' : `rgb(${inks[tone].join(' ')} / ${share})`;
}
