/** Words that may say who or what something is, and the words that date an office. */
import type { ReadSentence } from './read-sentences.ts';
import type { Token } from './tokens.ts';

/** Tokens half-open; a higher score tells more. */
export interface Description {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Without them an office would be told of who no longer, not yet or only supposedly holds it. */
const dating =
  /^(?:former|formerly|then|ex|late|acting|interim|caretaker|outgoing|incoming|departing|retired|retiring|ousted|deposed|impeached|overthrown|toppled|jailed|imprisoned|detained|exiled|slain|murdered|assassinated|disgraced|suspended|sacked|fired|dismissed|convicted|accused|alleged|suspected|onetime|one-time|erstwhile|sometime|presumptive|presumed|would-be|designate|self-proclaimed|self-declared|self-styled|so-called|elected|appointed|nominated|disputed|longtime|once|now-former|embattled|newly|incumbent)$/;
const datingPrefix = /^(?:then|ex|former|now)-|-(?:elect|designate|nominee|in-waiting)$/;

export function datesOffice(token: Token): boolean {
  return dating.test(token.low) || datingPrefix.test(token.low);
}

export function isDated({ sentence, from, to }: Description): boolean {
  const words = sentence.tokens.slice(from, to);
  return words.some(
    (token) => datesOffice(token) || /^(?:until|till|since|from|between)$/.test(token.low),
  );
}

/** "president" of "ex-president" and "president-elect". */
export function bareWord(word: string): string {
  return word
    .replace(/^(?:[Tt]hen|[Ee]x|[Ff]ormer|[Nn]ow|[Vv]ice|[Dd]eputy)-/, '')
    .replace(/-(?:elect|designate|nominee|in-waiting)$/, '');
}

/** They say what someone is to another: nothing where the other is not named with them. */
const relational =
  /^(?:husband|wife|spouse|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|widow|widower|boyfriend|girlfriend|fiancée?|partner|friend|colleague|rival|opponent|challenger|predecessor|successor|counterpart|ally|aide|boss|mate|victim|chief|head|member|adversary|critic|fellow|neighbou?r|parent|owner|supporter|heir|deputy)s?$/;

/** Whether `head` says it alone or the words name to whom. */
export function isWhole(words: readonly Token[], head: Token): boolean {
  if (!relational.test(head.low)) return true;
  return words.some(
    (word) => word !== head && (word.isCapital || /^(?:of|to|for|at|in|’s|’)$/.test(word.low)),
  );
}
