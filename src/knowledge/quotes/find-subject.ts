/**
 * A sentence with its quotations masked and the place of a verb of saying in, the words that name who
 * speaks out, with the entry they mean. Knows nothing of quotations themselves.
 */
import { documentWords, speechVerbs } from '../data/speech-verbs.ts';
import { findApposed } from './find-apposed.ts';
import { canSpeak, clear, isHead, mask, startsWithPreposition, wordsFit } from './subject.ts';
import type { Named, Subject } from './subject.ts';

const daysAndTimes =
  '(?:(?:on |late |early |late on |early on )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:this|last|earlier this|later that) (?:week|month|year|day|morning|afternoon|evening|night)|yesterday|today|tonight)';
const betweenSubjectAndVerb = new RegExp(
  `(?:\\s|^)(?:${daysAndTimes}|in (?:a|an|the) \\w+(?: \\w+)?|(?:less than |more than |just )?\\w+ (?:minutes|hours|days|weeks|months|years) (?:ago|later|earlier)|(?:is|are|was|were) (?:alleged|reported|believed|quoted|said|understood) (?:to have|as)|(?:went|goes|gone|go) on to|(?:continue[sd]?|proceeded|proceeds|began|was quick|were quick|(?:was|were) (?:prompted|forced|moved)) to|also|later|then|once|earlier|never|further|meanwhile|previously|again|still|now|just|not|only|even|himself|herself|themselves|has|had|have|would|will|did|does|could|may|might|[a-z]+ly)$`,
);
const passive = /\b(?:was|were|been|being|is|are|be|get|gets|got|to|not to)$/;
/** Not a speaker but what is said: "said it was …". */
const reportedClause = /^ (?:it|he|she|they|that|there|this|these|those|we|i|you) /i;
/** "said Baker | as he left": no part of the name. */
const goesOnBehind = / (?:as|when|while|who|that|after|before|because|if|whose|which|where)\b.*$/;
const pronoun = /(?:^|[\s(—–\uFFFC,])((?:s?he|they|it|i|we|you))$/i;
/** "Baker’s | remarks", "articles from | noted": no subject and verb. */
const notAtEnd =
  /(?:[’']s|s[’']|\b(?:his|her|their|its|my|our|your|whose|of|for|from|in|on|at|by|with|to|about))$/;
/** "In a statement on Sunday | the board said": no comma parts them. */
const opensWithTime =
  /^(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore|[Bb]y|[Ll]ate|[Ee]arly|[Ee]arlier) [^,]{0,60}?(?:day|statement|interview|letter|speech|e-?mail|tweet|report|filing|(?:19|20)\d\d|morning|evening|night|afternoon|week|month|year) (?=(?:the|an?) |\p{Lu})/u;
/** "25 percent of voters", "six in 10": those whom a poll asked; nobody said the very words. */
const countsPeople = /\b(?:percent|per cent|in (?:\d+|five|ten))\b|%/i;
/** "the senator and | candidate said": one person. */
const firstOffice = /(?:^|[,;:—–\uFFFC] ?)((?:the|an?) (?:[\w’-]+ ){1,4}and )$/i;
const boundaryWords = new Set(
  `and but that as while when because although though if after before since whether where so or than
  which what how why who`.split(/\s+/),
);

/** The subject of a verb at `verbStart`; null when the verb has none (a passive, an infinitive). */
export function findSubjectBefore(
  masked: string,
  verbStart: number,
  named: readonly Named[],
): Subject | null {
  const end = skipBack(masked, verbStart);
  const left = masked.slice(0, end);
  if (end === 0 || passive.test(left)) return null;
  const found = pronoun.exec(left)?.[1];
  if (found !== undefined) return asPronoun(end - found.length, end, named);
  if (/\bwho$/.test(left)) return beforeRelative(left, named);
  if (left.endsWith(',')) return findApposed(left, named);
  return atEndOf(left, named);
}

/** The subject of an inverted verb: "said Baker, a planner …". */
export function findSubjectAfter(
  masked: string,
  verbEnd: number,
  named: readonly Named[],
): Subject | null {
  const rest = masked.slice(verbEnd);
  const whole = /^ ([^,.;:—–\uFFFC(]|(?<=\b[A-Z][a-z]{0,3})\.(?= ))+/.exec(rest)?.[0].trimEnd();
  const phrase = whole?.replace(goesOnBehind, '');
  if (phrase === undefined || phrase.trim() === '' || reportedClause.test(phrase)) return null;
  if (startsWithPreposition.test(phrase.trim())) return null;
  const start = verbEnd + 1;
  const end = verbEnd + phrase.length;
  const inside = named.filter((name) => name.start >= start && name.end <= end);
  const person = inside.find((name) => name.kind === 'person' && isHead(masked, name, start));
  const chosen = person ?? inside.find((name) => name.end === end && isHead(masked, name, start));
  if (chosen !== undefined) return clear(start, chosen.end, chosen.entry);
  // "said the clerk, Joanna Pike, outside court"
  const apposed = named.find((name) => name.kind === 'person' && name.start === end + 2);
  if (apposed !== undefined && /^(?:[,.]|$)/.test(masked.slice(apposed.end)))
    return clear(start, apposed.end, apposed.entry);
  return wordsFit(phrase) && masked[end + 1] !== mask ? clear(start, end, null) : null;
}

/** Leaves out what may stand between subject and verb: "Reyes’s campaign on Tuesday | said". */
function skipBack(masked: string, verbStart: number): number {
  let end = masked.slice(0, verbStart).trimEnd().length;
  for (;;) {
    const found = betweenSubjectAndVerb.exec(masked.slice(0, end));
    if (found === null) return end;
    end = masked.slice(0, found.index).trimEnd().length;
  }
}

function asPronoun(start: number, end: number, named: readonly Named[]): Subject {
  const meant = named.find((name) => name.start === start && name.end === end);
  return { start, end, entry: meant?.entry ?? null, isClear: meant !== undefined };
}

function beforeRelative(left: string, named: readonly Named[]): Subject | null {
  const end = left.replace(/,? who$/, '').length;
  const name = named.findLast((name) => name.end === end && name.kind === 'person');
  return name === undefined ? null : clear(name.start, name.end, name.entry);
}

function atEndOf(left: string, named: readonly Named[]): Subject | null {
  const end = left.endsWith(')') ? left.lastIndexOf('(') : left.length;
  const atEnd = named.findLast(
    (name) => name.end === left.length || name.end === left.length - 1 || name.end === end - 1,
  );
  if (atEnd !== undefined && canSpeak(left, atEnd)) {
    const before = left.slice(0, atEnd.start);
    const isOneOfTwo = before.endsWith(' and ') && !before.endsWith(', and ');
    return { start: atEnd.start, end: atEnd.end, entry: atEnd.entry, isClear: !isOneOfTwo };
  }
  return nounPhraseAtEnd(left, named);
}

/** Words that name a source no entry stands for: "a spokesperson", "the lawmakers". */
function nounPhraseAtEnd(left: string, named: readonly Named[]): Subject | null {
  const words = [...left.matchAll(/[^\s,;:—–\uFFFC]+/gu)];
  let start = left.length;
  for (const word of words.reverse()) {
    const gap = left.slice(word.index + word[0].length, start);
    const low = word[0].toLowerCase();
    // "a docker who asked not to be named | said"
    const who = /\bwho(?: \S+)?$/.exec(left.slice(0, word.index + word[0].length));
    if (who !== null) return nounPhraseAtEnd(left.slice(0, who.index).trimEnd(), named);
    const isBoundary = boundaryWords.has(low) || speechVerbs.has(low);
    if (isBoundary || (start < left.length && gap.trim() !== '')) break;
    start = word.index;
  }
  start += opensWithTime.exec(left.slice(start))?.[0].length ?? 0;
  start -= firstOffice.exec(left.slice(0, start))?.[1]?.length ?? 0;
  const phrase = left.slice(start);
  if (!wordsFit(phrase) || notAtEnd.test(phrase)) return null;
  const entry = authorOf(left, start, named);
  return { start, end: left.length, entry, isClear: !countsPeople.test(phrase) };
}

/** "Baker’s letter", "the board’s report": who wrote a text speaks in it. Null: it is no such text. */
function authorOf(left: string, start: number, named: readonly Named[]): string | null {
  const author = named.find(
    (name) => name.start >= start && /^(?:the )?$/i.test(left.slice(start, name.start)),
  );
  if (author === undefined || !/^(?:person|organisation)$/.test(author.kind)) return null;
  const text = /^[’']s? ([\w-]+)$/.exec(left.slice(author.end))?.[1];
  return text !== undefined && documentWords.test(text) ? author.entry : null;
}
