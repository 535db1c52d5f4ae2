/**
 * A sentence with its quotations masked and a place in it in, the subject at the head of that sentence
 * out: it stands far from its verbs in "Baker left the hall, saying …" and "Baker rose and said …".
 */
import { tokenize } from '../entries/tokens.ts';
import type { Token } from '../entries/tokens.ts';
import { isAdverb, isAuxiliary, isFiniteVerb } from '../entries/word-class.ts';
import { canSpeak, clear, wordsFit } from './subject.ts';
import type { Named, Subject } from './subject.ts';

/** "On Friday,", "But", "Speaking in Oslo,": what may stand before the subject. */
const opening =
  /^(?:\W*(?:But|And|Then|Still|Yet|So|Meanwhile|Instead|Later|However|Now|Also|Finally|Nevertheless|Moreover),? )?(?:(?:To|In|On|At|During|After|Before|Earlier|Since|Following|Despite|Last|This|Late|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|held|led|asked|hours|days|weeks|months|minutes|[a-z]{3,}ing)(?:day)?\b[^,;:“”\uFFFC]{0,90}, (?:[A-Z][\w.]{1,20}, (?=(?:on|last|earlier|late|early|in) ))?){0,3}(?:then )?/i;
/** Another subject may begin behind one of these: whose words follow is open. */
const otherClause =
  /\b(?:as|while|when|whenever|(?<!\b(?:went|go|goes|going) )after|before|because|although|though|where|since|until|than) (?!s?he\b)|\b(?:whose|who|whom)\b|;/;
/** "before | saying": it belongs to the verb itself. */
const ownPreposition = /\b(?:by|upon|before|after|while|when|of|and)(?: \w+ly)? $/;
/** "Baker was asked", "Baker received": somebody else speaks next. */
const undergoes =
  /^(?:(?:is|are|was|were|has been|had been|have been|being|been|got)(?: \w+ly)? \w+(?:ed|en|wn|ld)\b|(?:received|heard|faced|drew|got|met|watched|listened)\b)/;

const adverbsAtEnd = /(?: (?:still|also|now|then|later|never|already|even|just|once|\w+ly))*\s*$/;
/** "Baker (R-Ohio)", "Baker, a pilot,", "Baker of Ohio", "Baker on Friday": what may follow a name. */
const afterName =
  /^(?: \([^)]{1,40}\))?,[^,]{1,120}, |^ of [A-Z][\w.]*(?: [A-Z][\w.]*){0,3},? |^ (?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |^ \([^)]{1,40}\),? |^ /;
/** Longest title or noun phrase before the verb, in words. */
const longestHead = 7;

/** Null: the head is no name, pronoun or plain noun phrase, or another clause stands between. */
export function findMainSubject(
  masked: string,
  at: number,
  named: readonly Named[],
): Subject | null {
  const head = findHead(masked, at, named);
  if (head === null) return null;
  const { subject, predicate } = head;
  const rest = masked.slice(predicate, at).replace(ownPreposition, '');
  if (otherClause.test(rest) || undergoes.test(rest)) return null;
  return startsClause(rest, predicate, masked, named) ? null : subject;
}

/** "Baker died, Lindt released …": behind a comma another subject takes over. */
function startsClause(
  rest: string,
  offset: number,
  masked: string,
  named: readonly Named[],
): boolean {
  return [...rest.matchAll(/, (?:and |but |so |yet )?/g)].some((comma) => {
    const from = offset + comma.index + comma[0].length;
    const tokens = tokenize(masked.slice(from, offset + rest.length));
    const name = named.find(
      ({ start, kind }) => start >= from && start - from < 40 && kind === 'person',
    );
    if (name !== undefined && /^(?:[A-Z][\w.’-]* ?)*$/.test(masked.slice(from, name.start)))
      return startsPredicate(tokenize(masked.slice(name.end, offset + rest.length)));
    if (!/^(?:the|an?|his|her|their|its|my|our)$/.test(tokens[0]?.low ?? '')) return false;
    return tokens.slice(2, 5).some((token) => isFiniteVerb(token));
  });
}

interface Head {
  readonly subject: Subject;
  /** Where its predicate begins. */
  readonly predicate: number;
}

/** The subject that opens the sentence before `at`, whatever follows it. */
export function findHead(masked: string, at: number, named: readonly Named[]): Head | null {
  const from = opening.exec(masked)?.[0].length ?? 0;
  if (from >= at) return null;
  const pronoun = /^(?:he|she)\b/i.exec(masked.slice(from))?.[0];
  if (pronoun !== undefined) {
    const end = from + pronoun.length;
    const meant = named.find((name) => name.start === from && name.end === end);
    const subject = { start: from, end, entry: meant?.entry ?? null, isClear: meant !== undefined };
    return { subject, predicate: end + 1 };
  }
  const tokens = tokenize(masked.slice(from, at));
  return readNamedHead(masked, from, at, named) ?? readNounHead(masked, from, tokens);
}

/** A name with its titles; an aside between commas or brackets may follow. */
function readNamedHead(
  masked: string,
  from: number,
  at: number,
  named: readonly Named[],
): Head | null {
  for (const name of named) {
    if (name.start < from || name.end > at) continue;
    const before = masked.slice(from, name.start).trim();
    if (!isTitle(before)) return null;
    const aside = canSpeak(masked, name) && afterName.exec(masked.slice(name.end, at))?.[0];
    if (!aside) continue;
    const predicate = name.end + aside.length;
    if (startsPredicate(tokenize(masked.slice(predicate, at))))
      return { subject: clear(name.start, name.end, name.entry), predicate };
  }
  return null;
}

/** Few words, and no clause: what may stand before a name at the head of a sentence. */
function isTitle(before: string): boolean {
  if (before.split(' ').length > longestHead || /[,:;—–]|\uFFFC/.test(before)) return false;
  return !tokenize(before).some((token) => isFiniteVerb(token));
}

/** "The spokesman refused", "A bishop from Oslo wrote". */
function readNounHead(masked: string, from: number, tokens: readonly Token[]): Head | null {
  const opens =
    /^(?:the|an?|one|another|some|many|several|two|three|about|his|her|their|\d+|\p{Lu}\p{Ll}{3,}s)$/iu;
  if (!opens.test(tokens[0]?.text ?? '') && tokens[1]?.text !== '’s') return null;
  const verb = tokens.findIndex((token, index) => index > 1 && isFiniteVerb(token));
  const verbToken = tokens[verb];
  if (verbToken === undefined || verb > longestHead) return null;
  const start = from + (tokens[0]?.start ?? 0);
  const phrase = masked.slice(start, from + verbToken.start).replace(adverbsAtEnd, '');
  if (!wordsFit(phrase) || phrase.includes(',')) return null;
  return {
    subject: clear(start, start + phrase.length, null),
    predicate: from + verbToken.start,
  };
}

function startsPredicate(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => !isAdverb(token) && token.low !== 'also');
  if (first === undefined) return false;
  return isFiniteVerb(first) || isAuxiliary(first) || first.low.endsWith('n’t');
}
