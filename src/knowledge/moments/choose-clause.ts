/**
 * A sentence and the clause that its date belongs to in, out the words that a reader of the timeline
 * understands by themselves: the clause where it has its subject, else more of the sentence.
 */
import type { Range } from './expression.ts';
import { verbs } from './find-clause.ts';

/** Characters: a longer clause buries what happened. */
const longestClause = 280;
/** A whole sentence is the last resort, and may be a little longer. */
const longestSentence = 380;

const finite = new RegExp(
  `^(?:${verbs}|am|do|go|goes|says|wants|plans|opens|begins|starts|ends|meets|votes|takes|comes|makes|gives|runs|holds|faces|expects|hopes|remains|seems|appears|shows|[a-z]+n[’']t|shall|should|ought|got|came|ran|drew|grew|knew|broke|chose|drove|stood|kept|brought|taught|fought|caught|sought|thought|spent|heard|felt|died|sank|shot|built|bought|sold|hit|set|shut|won|blew|flew|threw|wore|swept|struck|withdrew|shook|rode|sang|quit|beat)$`,
);
/** A clause that opens so hangs on another. */
const leansOn =
  /^(?:who|whom|whose|which|that|than|as|if|to|up|much|and|but|or|nor|because|while|when|where|whether|although|though|after|before|until|since|including|according|once|so|more|less|even|just|only|not|also)$/i;
const preposition =
  /^(?:about|against|among|amid|at|between|by|despite|during|for|from|in|inside|into|near|of|on|over|through|toward|towards|under|upon|with|within|without)$/i;
/** Right before the verb: what can be its subject, or an adverb after one. */
const subjectWord =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.’'&-]*|he|she|it|they|we|you|this|that|there|who|which|[a-z][a-z’-]*)[,)”’]*$/u;
const conjunction = /^(?:And|But|Yet|So|Or|Nor)\s+/;
const breakBefore =
  /[,;:—–]\s+|\s+(?=(?:and|but|or|as|while|when|because|although|though|after|before)\s)/g;

/** Null where nothing of the sentence that holds the date can stand by itself. */
export function chooseClause(text: string, clause: Range, isNominal: boolean): Range | null {
  if (isNominal || standsAlone(text.slice(clause.start, clause.end))) return clause;
  const wider = listWider(text, clause).find(
    (range) =>
      range.end - range.start <= longestClause &&
      !preposition.test(/^[a-z]+/.exec(text.slice(range.start))?.[0] ?? '') &&
      standsAlone(text.slice(range.start, range.end)),
  );
  return wider ?? wholeSentence(text);
}

/** "they called | the promise to keep crews until 2027 | a joke": what is dated is promised. */
const promised =
  /\b(?:a|an|the|its|his|her|their) (?:[\w-]+ ){0,2}(?:promise|plan|pledge|vow|proposal|offer|bid|deal|agreement|pact|decision|order|contract)s? to [a-z]+ [^,;:.“”]{0,80}$/;

/** The phrase that promises what the words date, with them; null where there is none. */
export function findPromised(text: string, words: Range): Range | null {
  const start = promised.exec(text.slice(0, words.start))?.index;
  return start === undefined ? null : { start, end: words.end };
}

/** The clause with ever more of what stands before it, from one break to the next. */
function listWider(text: string, { start, end }: Range): Range[] {
  const starts = [...text.slice(0, start).matchAll(breakBefore)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return starts.toReversed().map((from) => ({ start: from, end }));
}

function wholeSentence(text: string): Range | null {
  const start = conjunction.exec(text)?.[0].length ?? 0;
  const end = text.replace(/[\s.]+$/, '').length;
  const isShort = end - start <= longestSentence;
  return isShort && hasBalancedMarks(text.slice(start, end)) ? { start, end } : null;
}

/** It has a finite verb with its subject before it, and opens like a clause of its own. */
export function standsAlone(clause: string): boolean {
  const words = clause.split(/\s+/).filter((word) => word !== '');
  const first = bare(words[0] ?? '');
  const verb = words.findIndex((word) => finite.test(bare(word)));
  if (verb < 1 || leansOn.test(first) || /^[a-z]+ing$/.test(first)) return false;
  if (!subjectWord.test(words[verb - 1] ?? '') || !hasBalancedMarks(clause)) return false;
  if (!preposition.test(first)) return true;
  // “In June, the mayor said”: the subject stands behind what the preposition governs.
  return words.slice(0, verb - 1).some((word) => word.endsWith(','));
}

function bare(word: string): string {
  return word.replaceAll(/^[“"‘'(]+|[,.;:!?)”"’']+$/g, '');
}

function hasBalancedMarks(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('“') === count('”') && count('(') === count(')');
}
