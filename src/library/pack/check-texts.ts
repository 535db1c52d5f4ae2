/**
 * Parsed JSON in; the first text or key in it that no honest pack has out: markup, characters that
 * are not seen or turn the line around, halves of characters, keys that JavaScript treats as its own.
 */
import { quoteText, sayPath } from './refusal.ts';
import type { Refusal, Step } from './refusal.ts';

/** Line breaks and tabs aside, which only an article's own text has. */
const control = /(?![\n\r\t])\p{Cc}/u;
const lineBreak = /[\n\r\t\u2028\u2029]/;
/** Embeddings, overrides and isolates: what follows would be shown in another order than it is written. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;
/** Invisible and of no use in any script: spaces without width, a byte order mark, tags in hiding. */
const hidden = /[\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}\uFFF9-\uFFFB]/u;
/** "<b>", "</b>", "<!--", "<?xml"; not "5 < 6", "a <b" or "<3". Of some tags the beginning is enough. */
const tag =
  /<(?:[/!?][a-z[-]|[a-z][^<>]{0,2000}>|(?:script|style|iframe|object|embed|img|svg|math|link|meta|base|form|input|video|audio)\b)/i;
/** A "<" in disguise: text that somebody hopes will be decoded. */
const reference = /&(?:lt|#0*60|#x0*3c);/i;
/** Nearly all texts have none of these and are done with. */
const suspicious = /[<&\p{C}\p{Zl}\p{Zp}]/u;
const ownKeys: ReadonlySet<Step> = new Set(['__proto__', 'constructor', 'prototype']);

/** Null when there is none. The value is no deeper than `scanJson` lets through. */
export function checkTexts(value: unknown): Refusal | null {
  const path: Step[] = [];
  const reason = findReason(value, path);
  return reason === null ? null : { kind: 'harmful', reason, where: sayPath(path), remedy };
}

/** Leaves in `path` where the reason lies: millions of values are walked, so no path is made for each. */
function findReason(value: unknown, path: Step[]): string | null {
  if (typeof value === 'string') return findProblem(value, path);
  if (typeof value !== 'object' || value === null) return null;
  const steps: Iterable<readonly [Step, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [step, inner] of steps) {
    if (ownKeys.has(step)) return `the key ${quoteText(String(step))} is one of the language’s own`;
    path.push(step);
    const reason = findReason(inner, path);
    if (reason !== null) return reason;
    path.pop();
  }
  return null;
}

/** stories[0].parts[0].text: it is not shown, so that lines may break in it and be written as on the web. */
function isSourceText(path: readonly Step[]): boolean {
  return path.length === 5 && path[2] === 'parts' && path[4] === 'text';
}

function findProblem(text: string, path: readonly Step[]): string | null {
  return suspicious.test(text) ? findHarm(text, isSourceText(path)) : null;
}

/** What a text has that no honest one has; null when it has nothing. `isSource`: as it was published. */
export function findHarm(text: string, isSource: boolean): string | null {
  if (!text.isWellFormed()) return 'half of a character stands in a text';
  if (control.test(text) || (!isSource && lineBreak.test(text)))
    return `${quoteText(text)} holds control characters`;
  if (turning.test(text)) return `${quoteText(text)} holds characters that turn its direction`;
  if (hidden.test(text)) return `${quoteText(text)} holds characters that nobody sees`;
  if (tag.test(text) || (!isSource && reference.test(text)))
    return `${quoteText(text)} holds markup, and a pack is plain text`;
  return null;
}

const remedy = 'Do not import it, and ask whoever made it what this is for';
