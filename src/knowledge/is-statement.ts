/** Words of a sentence in, whether they have a finite verb with its subject and open like a clause out. */
import { verbs } from './moments/find-clause.ts';

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

/** It has a finite verb with its subject before it, and opens like a clause of its own. */
export function isStatement(clause: string): boolean {
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
