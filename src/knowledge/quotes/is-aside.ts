/** A verb of saying in its sentence in, whether it stands aside of the words it ties ("“…,” he said.") out. */
import { hearerVerbs } from '../data/speech-verbs.ts';
import { mask } from './subject.ts';

const adverbials =
  /^(?: (?:on |late |early |last |this |later |earlier |then |back |the )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|morning|night|evening|afternoon|day|yesterday|today|recently|again|later|afterwards?|here|there|then|onstage|aloud|earlier|once|\w+ly))+/;
/** What may stand behind a subject and verb that are done: an end, or where and when it was. */
export const endsOrGoesOnAside =
  /^(?:\s*(?:$|[.,;:—–)…\uFFFC-])| (?:in|on|at|of|to|during|after|before|from|with|by|via|about|as|when|while|through|outside|inside|following|near|under|over|without|into|upon|amid|because|despite|shortly|minutes|hours|days)\b)/;
/** Where the sentence opens with the quotation, more may follow: "“…,” she said and hung up". */
const goesOnFreely =
  /^ (?:\d+ (?:minutes|hours|days)|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d|and|but|for|who|where|if|though|although|until|\w+ing|the (?:day|night|week|morning)|a (?:day|week|month|year)|an hour)\b/;
/** "told reporters (that) he will": the reported words come after the hearer. */
const reportsAfterHearer =
  /^(?: (?!when|after|before|as|in|on|at|during|about|while|who|for|from|of)[^\s.,;:]+){1,4}(?: that| to)?(?<= that| to|[^\s.,;:]) (?:that|he|she|it|they|we|I|will|would|is|was|had|has)\b/;

const opensWithQuotation = new RegExp(`^[\\s${mask}]+$`);

/** Whether nothing of the reported words can follow: an end, an adverbial, "in a statement". */
export function isAside(
  masked: string,
  subjectStart: number,
  verbEnd: number,
  verb: string,
): boolean {
  const rest = masked.slice(verbEnd);
  if (hearerVerbs.has(verb)) return !reportsAfterHearer.test(rest);
  const withoutTime = rest.replace(adverbials, '');
  if (endsOrGoesOnAside.test(withoutTime)) return true;
  return opensWithQuotation.test(masked.slice(0, subjectStart)) && goesOnFreely.test(withoutTime);
}
