/**
 * The uses of a name in, the words that say who or what it is out: the title before it ("Peruvian
 * Prime Minister"), or what stands after it between commas ("a former firefighter"). An office that
 * the article calls past or coming is never shown without the word that says so.
 */
import type { EntryKind, Span } from '../story.ts';
import { describeAfter } from './describe-after.ts';
import { describeBefore } from './describe-before.ts';
import { bareWord, isDated, type Description } from './description.ts';
import { isRole, titleModifiers, titles } from './data/role-words.ts';
import type { NameUse } from './read-names.ts';
import { spanOfTokens, textOfTokens } from './read-sentences.ts';

const longestDescriptionUnits = 110;

/** Null when the text has none. */
export function findDescription(uses: readonly NameUse[], kind: EntryKind): Span | null {
  const all = uses.flatMap((use) => [...describeBefore(use, kind), ...describeAfter(use, kind)]);
  const fitting = all.filter(
    ({ sentence, from, to }) =>
      to > from && textOfTokens(sentence, from, to).length <= longestDescriptionUnits,
  );
  const hasLeft = kind === 'person' && uses.some(leavesOffice);
  const past = new Set(fitting.filter(isDated).map(headOf));
  const candidates = fitting.filter((one) => isDated(one) || !(hasLeft || past.has(headOf(one))));
  const best = candidates.reduce<Description | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
  return best && spanOfTokens(best.sentence, best.from, best.to);
}

/** The last office or role ("prime minister"): what two descriptions may disagree on. */
function headOf({ sentence, from, to }: Description): string {
  const words = sentence.tokens.slice(from, to);
  const at = words.findLastIndex(
    ({ text, low }) => titles.has(bareWord(text)) || isRole(bareWord(low)),
  );
  const before = bareWord(words[at - 1]?.text ?? '');
  const rank = titleModifiers.has(before) ? before.toLowerCase() : '';
  return `${rank} ${bareWord(words[at]?.low ?? '')}`;
}

/** "Minister Ruiz resigned on Monday", "was sacked as minister". */
function leavesOffice({ sentence: { tokens }, to }: NameUse): boolean {
  const after = tokens
    .slice(to, to + 4)
    .map(({ low }) => low)
    .join(' ');
  return /^(?:has |had )?(?:resigned|quit|stepped down|stood down)\b|^(?:was|has been|had been) (?:\S+ )?(?:ousted|sacked|fired|dismissed|deposed|removed|overthrown)\b/.test(
    after,
  );
}
