/**
 * The words between quotation marks and what stands around them in, whether someone is quoted out:
 * a quotation, as against a mere term ("the so-called “blue wall”") or a title.
 */
import { aboutWords, namingWords, softCues, workWords } from '../data/speech-verbs.ts';

/** As many words without any cue are a quotation: a term or slogan is shorter. */
const longEnough = 6;
/** A whole clause that ends in its own punctuation may be this short. */
const shortestClause = 3;
/** Longer than this, what is said about the words is said about a quotation. */
const longestTerm = 4;

export interface Setting {
  readonly text: string;
  /** The sentence, up to the opening mark and from behind the closing mark; quotations masked. */
  readonly before: string;
  readonly after: string;
  readonly hasCueAfter: boolean;
  readonly hasCueBefore: boolean;
  /** The cue tells of a finding: "the study found". */
  readonly isEvidence: boolean;
  /** "was called “…” by Baker": it is not the name of the thing. */
  readonly hasAgent: boolean;
  readonly continues: boolean;
}

export function isQuotation(setting: Setting): boolean {
  const words = setting.text.split(/\s+/).length;
  if (setting.continues || setting.hasCueAfter) return true;
  if (isTitle(setting.text) && namesWork(setting, words)) return false;
  if (namingWords.test(setting.before) && words < longEnough && !setting.hasAgent) return false;
  if (aboutWords.test(setting.after) && words <= longestTerm) return false;
  if (setting.isEvidence && words === 1) return false;
  if (setting.hasCueBefore || words >= longEnough) return true;
  if (isClause(setting.text, words)) return true;
  return !isTitle(setting.text) && softCues.test(setting.before);
}

/** Title case alone tells a work where the sentence around it is not all in title case, as a headline is. */
function namesWork({ before, after, hasCueBefore }: Setting, words: number): boolean {
  if (workWords.test(before)) return true;
  const isHeadline = !/(?:^| )\p{Ll}{4,}/u.test(`${before}${after}`);
  return words > 1 && !isHeadline && !hasCueBefore && `${before}${after}`.trim() !== '';
}

function isClause(text: string, words: number): boolean {
  if (words < shortestClause) return false;
  return (
    /^(?:I|we|you|my|our|your)\b|\bI\b/i.test(text) ||
    (/^\p{Lu}/u.test(text) && /[.!?,…]’?$/.test(text))
  );
}

/** "The Tempest", "Songs of the Sea": each long word has a capital. */
function isTitle(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return (
    long.length > 0 &&
    /^\p{Lu}/u.test(text) &&
    !/[!?…]$/.test(text) &&
    long.every((word) => /^\p{Lu}/u.test(word))
  );
}
