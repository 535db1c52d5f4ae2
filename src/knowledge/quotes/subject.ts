/** Who speaks: the shape, and what makes words or a name fit to be one. */
import type { ReferenceForm } from '../reference.ts';
import type { EntryKind } from '../story.ts';

/** Stands for every character of a quotation and its marks, so that offsets hold. */
export const mask = '\uFFFC';

/** A reference in one sentence, with what its entry is. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly kind: EntryKind;
  readonly form: ReferenceForm;
}

/** Who speaks: the words, and the entry when one is certain. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly entry: string | null;
  /** False: the words stand there, but do not tell by themselves who is meant. */
  readonly isClear: boolean;
}

/** More words than this are hardly one subject. */
export const longestSubject = 9;

export const startsWithPreposition =
  /^(?:in|on|at|by|for|with|during|after|before|earlier|later|following|asked|speaking|according|meanwhile|still|however|yesterday|last|this|as|while|since|despite|under)\b/i;

const prepositionBefore =
  /\b(?:of|for|from|at|in|with|to|by|near|against|about|under|on|over|between|than|like)(?: [\w.’'-]+){0,2}(?: [A-Z][\w.’'-]*){0,3} $/;

const speakingKinds: ReadonlySet<EntryKind> = new Set(['person', 'organisation', 'group', 'place']);

export function clear(start: number, end: number, entry: string | null): Subject {
  return { start, end, entry, isClear: true };
}

export function canSpeak(text: string, name: Named): boolean {
  return speakingKinds.has(name.kind) && isHead(text, name);
}

/** Not so in "a spokesman for Baker"; the phrase begins at `from`. */
export function isHead(text: string, name: Named, from = 0): boolean {
  return (
    !prepositionBefore.test(text.slice(from, name.start)) && !/^[’']s\b/.test(text.slice(name.end))
  );
}

export function wordsFit(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/);
  const isWords = phrase.trim() !== '' && !phrase.includes(mask);
  return isWords && words.length <= longestSubject && !startsWithPreposition.test(phrase.trim());
}
