/** Names in, what they have in common out: case, accents, marks, dots and "the" do not matter. */

export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘']/g, "'")
    .replace(/[.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '')
    .toLowerCase();
}

/** Words that follow a head noun and do not make it a part of another ("the Lindt campaign"). */
const goesOnAfterHead =
  /^(?:of|for|in|at|from|with|who|to|on|and|or|near|by|that|which|as|into|about|after|before)$/;

/** What somebody writes speaks for them: "the ministry’s statement" is the ministry. */
const documents = /^(?:report|statement|letter|study|website|filing|memo|post|survey|lawsuit)$/;

/**
 * Whether the words that name a speaker fit one accepted for it: they hold it as a whole ("Mara
 * Lindt" for "Lindt", not "Lindt’s lawyer"), or are its last part ("Lindt" for "Mara Lindt").
 */
export function fitsAccepted(words: string, accepted: string): boolean {
  const own = splitWords(words);
  const wanted = splitWords(accepted).map(({ folded }) => folded);
  if (own.length === 0 || wanted.length === 0) return false;
  const isTail = own.every(({ folded }, at) => folded === wanted.at(at - own.length));
  return (own.length <= wanted.length && isTail) || holdsHead(own, wanted);
}

interface Word {
  readonly written: string;
  readonly folded: string;
}

function splitWords(text: string): Word[] {
  const words =
    text.replace(/[’']s\b/g, ' ’s').match(/’s|[\p{L}\p{N}][\p{L}\p{N}.’'-]*|[,(;:]/gu) ?? [];
  return words.map((written) => ({ written, folded: foldWord(written) }));
}

/** One protester may be named where the label has "protesters". */
function foldWord(written: string): string {
  const folded = foldName(written);
  return folded.length > 4 ? folded.replace(/s$/, '') : folded;
}

function holdsHead(own: readonly Word[], wanted: readonly string[]): boolean {
  return own.some((_, at) => {
    if (!wanted.every((word, more) => own[at + more]?.folded === word)) return false;
    const next = own[at + wanted.length]?.written ?? ',';
    if (next === '’s') return documents.test(own[at + wanted.length + 1]?.written ?? '');
    // A label in small letters is a noun that "committee members" may well stand for.
    const isNoun = /^\p{Ll}/u.test(own[at]?.written ?? '');
    return isNoun || !/^\p{Ll}/u.test(next) || goesOnAfterHead.test(next);
  });
}
