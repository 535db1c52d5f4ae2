/** Why a pack is refused, in words for whoever has it in hand. A pack is taken whole or not at all. */

/** What is wrong, for an interface that says each in its reader's language. Harmful: nobody means well with it. */
type RefusalKind = 'tooBig' | 'noJson' | 'noPack' | 'newer' | 'harmful' | 'faulty' | 'unread';

export interface Refusal {
  readonly kind: RefusalKind;
  /** One sentence without its full stop ("“the” is a common word and no name"). */
  readonly reason: string;
  /** Where in the pack ("stories[0].parts[0].story.entries[3]"); null: the file as a whole. */
  readonly where: string | null;
  /** What can be done, as a sentence without its full stop. */
  readonly remedy: string;
}

export type Step = string | number;

const longestQuote = 60;

/** What of a pack is told to a person: short, and without what would turn or hide the rest of the line. */
export function quoteText(text: string): string {
  const clean = text.slice(0, longestQuote).replaceAll(/\p{C}/gu, '\uFFFD');
  return `“${clean}${text.length > longestQuote ? '…' : ''}”`;
}

/** "stories[0].parts[1]"; null for the top. */
export function sayPath(path: readonly Step[]): string | null {
  if (path.length === 0) return null;
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${cleanKey(step)}`));
  return steps.join('').replace(/^\./, '');
}

function cleanKey(key: string): string {
  return key.slice(0, longestQuote).replaceAll(/[^\w-]/g, '\uFFFD');
}

/** One or two sentences: what is wrong, where, what can be done. */
export function sayRefusal({ reason, where, remedy }: Refusal): string {
  const place = where === null ? '' : ` (${where})`;
  return `The pack is refused: ${reason}${place}. ${remedy}.`;
}
