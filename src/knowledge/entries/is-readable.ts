/**
 * A passage in, whether it can be read on a card by itself out: neither a fragment at its edges nor
 * a question, and telling more than that nobody would comment. Rules on words.
 */
import { calendarWords } from './data/kind-words.ts';
import { scores, type Passage } from './passage.ts';
import { textOfTokens } from './read-sentences.ts';
import { isFiniteVerb, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

/** Fewer words tell nothing alone, unless one of them is a name or a number. */
const fewestTokens = 5;
const fewestWithNameTokens = 4;
const longestFactUnits = 200;
/** "said it would", and then what. */
const fewestSaidTokens = 6;

const phraseScores = new Set([scores.inserted, scores.described, scores.phrase]);

const counts =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|months?|years?|weeks?|summer|spring|autumn|winter)$/;
const badStart =
  /^(?:known|at|in|of|on|with|by|for|from|to|as|according|including|who|whom|which|that|what|and|or|nor|but|than|about|up|out|over|there|here|others?|such)$/;
const mereSpeech =
  /^(?:said|says|say|told|tells|added|adds|noted|notes|explained|explains|replied|answered|asked|wrote|writes|reported|reports|insisted|insists|argued|argues|claimed|claims|suggested|suggests|stated|states|responded|tweeted|commented|remarked|recalled|concluded|continued|agreed|described|testified|warned|warns|reminded|informed|assured|urged|urges)$/;
const badEnd =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|these|those|of|to|in|on|at|for|from|with|by|into|than|as|that|which|who|whom|whose|what|how|and|or|but|is|are|was|were|be|been|has|have|had|will|would|can|could|not|very|even|more|most|only|if|when|where|because|both|either|between|including|like|’s|said|says|physically)$/;
/** What may follow a clause; before any other word the passage was cut short. */
const boundary =
  /^(?:[.,;:!?—–”’)(-]|--|\.\.\.|…|and|or|but|while|whereas|although|though|because|as|after|before|when|where|which|who|whose|if|unless|until|since|so|with|without|according|even|over|due|amid|despite)$/;

export function isReadable(passage: Passage): boolean {
  const { sentence, from, to, score } = passage;
  const { tokens } = sentence;
  const inside = tokens.slice(from, to);
  if (score <= 0 || !isLongEnough(inside) || sentence.text.includes('?')) return false;
  const needsVerb = !phraseScores.has(score);
  if (needsVerb && !inside.some((token) => isFiniteVerb(token))) return false;
  if (/^(?:last|this|next|earlier)$/.test(inside[0]?.low ?? '') || isWeekday(inside[0]))
    return false;
  if (badStart.test(inside[0]?.low ?? '') && inside[1]?.low !== 'order') return false;
  if (badEnd.test(inside.at(-1)?.low ?? '')) return false;
  const next = tokens[to];
  if (next !== undefined && (!boundary.test(next.low) || /^[“‘]$/.test(next.text))) return false;
  if (next?.low === 'as' && inside.some(({ low }) => /^(?:as|so|such)$/.test(low))) return false;
  if (inside.some(({ low }, at) => low === 'for' && inside[at + 1]?.low === 'by')) return false;
  const text = textOfTokens(sentence, from, to);
  if (text.length > longestFactUnits || !isBalanced(text) || isRefusal(text)) return false;
  return !isEmptySpeech(inside) && !isCutBehindVerb(inside) && !isCutBehindThat(inside);
}

function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && calendarWords.has(token.text);
}

function isLongEnough(inside: readonly Token[]): boolean {
  const words = inside.filter(({ isWord }) => isWord);
  if (words.length >= fewestTokens) return true;
  const isNamed = words.some(
    ({ text, low, isCapital }) => isCapital || /^\d/.test(text) || counts.test(low),
  );
  return words.length >= fewestWithNameTokens && isNamed;
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('“') === count('”') && count('(') === count(')') && count('‘‘') === count('’’');
}

/** "told the newspaper", "said on Monday": without what was said. */
function isEmptySpeech(inside: readonly Token[]): boolean {
  const verb = inside.findIndex((token) => isFiniteVerb(token));
  if (!mereSpeech.test(inside[verb]?.low ?? '')) return false;
  const said = inside.slice(verb + 1);
  return (
    said.length + 1 < fewestSaidTokens ||
    said[0]?.text === ',' ||
    !said.some((token) => isFiniteVerb(token) || token.low === 'to')
  );
}

/** "service reported": a verb that ends the passage and has no auxiliary before it. */
function isCutBehindVerb(inside: readonly Token[]): boolean {
  const [before, last] = inside.slice(-2);
  if (
    before === undefined ||
    !/^(?:said|says|told|reported|blamed|called|considered|found|made|gave)$/.test(last?.low ?? '')
  )
    return false;
  return before.isCapital || isNounLike(before);
}

/** "revealed that of the three": what follows "that" has no verb. */
function isCutBehindThat(inside: readonly Token[]): boolean {
  const that = inside.findLastIndex(({ low }) => low === 'that');
  return that >= 0 && !inside.slice(that + 1).some((token) => isFiniteVerb(token));
}

/** What the newsroom adds to say that it asked. */
function isRefusal(text: string): boolean {
  return /respon(?:d|se|ded) to (?:\S+ ){0,4}(?:requests?|questions?|messages?|calls?|emails?)|declined (?:to (?:comment|be|answer|say|discuss)|comment|an interview)|(?:could|can) ?not (?:immediately )?be reached|available for comment|request for comment|refused to comment|contributed to this|spoke on condition/.test(
    text,
  );
}
