/**
 * A cue's subject and verb in their sentence in, whether the text says that they spoke out: not so in
 * "never said", "did Baker say …?", "if Baker says", "denied that Baker said".
 */
const denies = /\b(?:never|not|hardly|nor|neither|nobody|no one)\b|n[’']t\b/i;
const asks =
  /(?:^|[\s—–])(?:did|does|do|has|had|have|will|would|can|could|should|is|was|are|were)(?: (?:the|[A-Z][\w.’-]*)){0,4} $/i;
const supposes = /\b(?:if|whether|unless|until|should|suppose)(?: (?:the|[A-Z][\w.’-]*)){0,4} $/i;
/** What follows in the sentence is denied. */
const deniesWhole =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|no evidence|false(?:ly)?|untrue|refus(?:e|es|ed)|declin(?:e|es|ed))\b[^,;:]*$/i;

/** Further from its subject, a verb is not what the first verb's "not" denies. */
const longestBetween = 30;

/** `start` and `end` bound the subject, `verbStart` is where its verb begins. */
export function isStated(masked: string, start: number, end: number, verbStart: number): boolean {
  const left = masked.slice(0, start);
  const between = masked.slice(end, verbStart);
  const isNear = between.length <= longestBetween && !/, |^ who\b/.test(between);
  if ((isNear && denies.test(between)) || supposes.test(left)) return false;
  if (asks.test(left) && /\?[’”]?$/.test(masked)) return false;
  return !deniesWhole.test(left.slice(Math.max(0, left.lastIndexOf('\uFFFC'))));
}

/** "without saying", "stopped short of calling", "denied calling". */
export function isParticipleStated(left: string): boolean {
  return !unspoken.test(left);
}

const unspoken =
  /\b(?:den(?:y|ies|ied|ying)|without|avoid(?:s|ed)?|not|never|short of|rather than|instead of|against|stop(?:s|ped)?)(?: (?:ever|\w+ly))? $/i;
