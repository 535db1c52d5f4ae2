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
  /** The pronoun that goes with a person; null: nothing tells. */
  readonly pronoun: 'he' | 'she' | null;
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
const longestSubject = 9;

export const startsWithPreposition =
  /^(?:in|on|at|by|for|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tonight|of|to|that|about|from|with|during|after|before|earlier|later|following|asked|speaking|according|meanwhile|still|however|yesterday|last|this (?:week|month|year|time|morning|afternoon|evening)|as|while|since|despite|under)\b/i;

const prepositionBefore =
  /\b(?:of|for|from|at|in|with|to|by|near|against|about|under|on|over|between|than|like)(?: [\w.’'-]+){0,2}(?: [A-Z][\w.’'-]*){0,3} $/;

const speakingKinds: ReadonlySet<EntryKind> = new Set(['person', 'organisation', 'group', 'place']);

export function clear(start: number, end: number, entry: string | null): Subject {
  return { start, end, entry, isClear: true };
}

export function canSpeak(text: string, name: Named): boolean {
  return isSpeakingKind(name.kind) && isHead(text, name);
}

export function isSpeakingKind(kind: EntryKind): boolean {
  return speakingKinds.has(kind);
}

/** Not so in "a spokesman for Baker"; the phrase begins at `from`. */
export function isHead(text: string, name: Named, from = 0): boolean {
  return (
    !prepositionBefore.test(text.slice(from, name.start)) && !/^[’']s\b/.test(text.slice(name.end))
  );
}

/** A verb or a pronoun among the words: a clause, no noun phrase. */
const clauseSign =
  /(?:^| )(?:is|are|was|were|has|had|have|will|would|can|could|should|did|does|do|been|not|he|she|it|they|we|him|them|[Ii]t[’']s|[\w]+n[’']t|(?:who|what|that|there|he|she)[’']s)(?= |$)/;
/** "writing a book", "asked about the talks", "also decried": the rest of a clause. */
const restOfClause =
  /^(?:(?:\w+ing|\w+ed|spoke|made|took) (?:a|an|the|his|her|their|its|to|about|by|in|on|at|for|of|from|with|up|out|him|them|more|no)\b|(?:also|than|even|then|to|too|not|now|only|just|all|off|out|up|of|into|onto|because|about|between|against|among|like|over|through|toward|towards|until|upon|within|across|around|behind|beyond|except|near|since)\b)/;

/** "point the crowd", "Baker shared a list": two noun phrases, or a verb between them. */
const twoPhrases =
  /(?:^| )(?!(?:of|for|with|from|at|in|on|to|and|by|as|near|against|behind|about|into|under|over|all|both|half|or|than|like|outside|inside|across|around|after|before) )[\w’-]+ (?:the|an?) /i;

/** Whether the words may name who speaks: a noun phrase, and no longer than one is. */
export function wordsFit(phrase: string): boolean {
  const trimmed = phrase.trim();
  const isWords = trimmed !== '' && !trimmed.includes(mask);
  if (!isWords || trimmed.split(/\s+/).length > longestSubject) return false;
  if (startsWithPreposition.test(trimmed) || restOfClause.test(trimmed)) return false;
  if (twoPhrases.test(trimmed)) return false;
  return !clauseSign.test(trimmed) && !/^(?:[Tt]he|[Aa]n?|and|or|[a-z]+ing)$/.test(trimmed);
}

/** "When Baker spoke, the crowd …": a subject behind these words stands in a clause of its own. */
const opensSubordinate =
  /\b(?:when|whenever|after|as|while|although|though|because|if|since|before|once|even though|even as|until)(?: (?:the|then|former|[A-Z][\w.’-]*)){0,6} $/i;

/** `before` is what stands before a subject in its sentence. */
export function isSubordinate(before: string): boolean {
  return opensSubordinate.test(before);
}
