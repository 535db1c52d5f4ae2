/**
 * An article in, the one line out that tells it on the card of its story: the lead, or as much of it
 * from its beginning as is a whole statement. Null where no such part is short enough: then the
 * headline has to do.
 */
import type { Article, Span } from '../article/article.ts';
import { verbs as commonVerbs } from './entries/data/word-classes.ts';
import { isLeaning } from './is-leaning.ts';
import { isStatement } from './is-statement.ts';

/** Characters that fit two lines of a card. */
const longestLine = 150;
/** A shorter sentence is a label or a teaser. */
const shortestLead = 30;
/** A shorter beginning leaves out what happened. */
const shortestLine = 45;

/** Where a statement may be complete: before what hangs on it. */
const breaks =
  /(?:, |; | — | – |: | )(?=(?:which|who|whose|where|when|while|as|after|before|because|since|amid|although|though|but|and|with|in a|in an|in what|saying|adding|calling|citing|demanding|accusing|urging|aiming|seeking|starring|hoping|just|a day|a week|a month|a move|the latest)\b)|, (?=[a-z]{3,}ing\b)|[,;] | — | – /g;
/** What is left out must not be whose claim the rest is, nor what it hangs on. */
const changesMeaning =
  /\b(?:said|says|told|according to|report(?:s|ed)?|announced|claim(?:s|ed)?|alleg(?:es|ed)|argue[sd]|warn(?:s|ed)|testified|authorities|sources?|heard|found|finds|confirmed|revealed|show(?:s|ed)|suggest(?:s|ed)|learn(?:ed|t)|ruled|believes?d?|estimate[sd]?|police|prosecutors)\b|^[,;]? ?(?:if|unless|except|only|provided|or|nor|than|not)\b/;
/** Cut off behind one of these, a statement is none. */
const opensMore =
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|than|as|is|are|was|were|be|been|has|had|have|will|would|could|may|might|must|into|between|about|whether|if|not|its|his|her|their|both|either|said|says|told|who|whom|which|whose|just|soon|shortly|long|only|even|minutes|hours|days|weeks|months|years|day|week|month|year|[a-z]{3,}ing)$/i;
/** "Ana Ruiz |, who sings, | won": what follows the cut would go on with what stands before it. */
const goesOnAfter =
  /^, (?:who|which|whose|where|when)\b[^,]*,|^, [^,]{1,60}, (?:[a-z]+ly )?(?:[a-z]+ed|is|are|was|were|has|had|have|will|won|said|says|took|made|told)\b/;
/** A page's own label, or a question: no statement. */
const notice = /^(?:\p{Lu}{4,}|\W)|\?$/u;
/** "At the meeting, he …": nobody tells who. */
const looseWord = /^\p{Lu}?[^\p{Lu}]*\b(?:he|she|him|her|his|hers|they|them)\b/u;
const insertion = /, (?:who|which|whose|where|when|[a-z]+ing|[a-z]+ed|a|an|the) [^,]*$/;
/** The statement begins behind the comma that ends such an opening. */
const opening =
  /^(?:Now that|(?:\w+ )?(?:[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) (?:after|before|since)|After|Although|Amid|As|Because|Before|Despite|During|Following|For|From|If|In|On|Since|Though|Under|Until|When|While|With|Within|Without)\b[^,]*,? ?/;

export function chooseLine(article: Article): Span | null {
  const text = article.sentences[0]?.text ?? '';
  if (isLeaning(text) || notice.test(text) || looseWord.test(text) || !hasWholeQuotes(text))
    return null;
  const end = findEnd(text);
  return end === null ? null : { article: article.id, sentence: 0, start: 0, end };
}

function findEnd(text: string): number | null {
  if (text.length <= longestLine) return text.length >= shortestLead ? text.length : null;
  const ends = [...text.matchAll(breaks)]
    .map(({ index }) => index)
    .filter((end) => end >= shortestLine && end <= longestLine);
  return ends.findLast((end) => isWhole(text.slice(0, end), text.slice(end))) ?? null;
}

function isWhole(kept: string, rest: string): boolean {
  const next = /^\W*(?:and )?(?:[a-z]+ly )?([a-z’]+)/.exec(rest)?.[1] ?? '';
  const goesOn = /^\W*(?:said|says|is|are|was|were|has|had|have|will|would|could|may|must)\b/.test(
    rest,
  );
  const isList = /^,? and /.test(rest) && !isVerbForm(next);
  return (
    // Without a comma “but” and “who” belong to what they follow: “not poor but rich”, “drivers who drink”.
    !/^ (?:but|who|which|whose|where|when)\b/.test(rest) &&
    !goesOn &&
    !isList &&
    !isInList(kept, rest) &&
    !changesMeaning.test(rest) &&
    !goesOnAfter.test(rest) &&
    !opensMore.test(kept) &&
    hasWholeQuotes(kept) &&
    !(/^,? and /.test(rest) && endsInList.test(kept)) &&
    // Its verb must not be one of an insertion that it ends in: “Lindt, who won in May”.
    isStatement(kept.replace(opening, '').replace(insertion, ''))
  );
}

/** "tore roofs from houses, killed four people | and left": what is listed is listed to its end. */
const endsInList = /, (?:[a-z]+ly )?[a-z]+(?:ed|ing|es)\b[^,]*$/;

/** "and prepare": the statement before it is whole; "and butter" belongs to what it names. */
function isVerbForm(word: string): boolean {
  return commonVerbs.has(word) || /(?:ed|ing)$/.test(word);
}

/** "apples | , pears and plums". */
function isInList(kept: string, rest: string): boolean {
  return (
    /^, (?:[\w’-]+ ){1,4}?(?:and|or) /.test(rest) &&
    !/^, (?:and|but|who|which|as|while)\b/.test(rest) &&
    /\S$/.test(kept)
  );
}

function hasWholeQuotes(text: string): boolean {
  return (
    text.split('“').length === text.split('”').length &&
    text.split('(').length === text.split(')').length
  );
}
