/** A sentence and a token in, whether the token stands inside quotation marks out. */
import type { ReadSentence } from './read-sentences.ts';

/**
 * Looks at one sentence only: a closing mark without an opening one means that the quotation began
 * in the sentence before.
 */
export function isQuotedAt({ tokens }: ReadSentence, at: number): boolean {
  const before = tokens.slice(0, at).map(({ text }) => text);
  const after = tokens.slice(at).map(({ text }) => text);
  const opened =
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('‘') > before.lastIndexOf('”');
  const next = after.find((text) => text === '“' || text === '”');
  return opened || next === '”';
}
