/**
 * An overlay and the article beside it in, out what the overlay says of nobody: an entry that the
 * article does not have, words that do not stand in it, a quotation that is none.
 */
import type { Article } from '../../article/article.ts';
import { findEntryNamed } from '../find-entry-named.ts';
import type { Entry, Quote } from '../story.ts';
import { findQuotesOpening } from './correct-quotes.ts';
import { foldWords } from './fold-words.ts';
import type { Corrections, Overlay, OverlayProblem } from './overlay.ts';

export interface Read {
  readonly article: Article;
  /** As found, before corrections. */
  readonly found: readonly Entry[];
  /** As they are shown, after corrections. */
  readonly entries: readonly Entry[];
  readonly quotes: readonly Quote[];
}

type Path = OverlayProblem['path'];

export function findStrangers(overlay: Overlay, read: Read): OverlayProblem[] {
  const { corrections } = overlay;
  return [
    ...findStrangersIn(['names'], Object.keys(overlay.names), read.entries),
    ...findStrangersIn(['glosses'], Object.keys(overlay.glosses), read.entries),
    ...findUnnamed(corrections, read.found),
    ...findUnwritten(corrections, read.article),
    ...findUnquoted(corrections, read),
  ];
}

function findStrangersIn(
  path: Path,
  called: readonly string[],
  entries: readonly Entry[],
): OverlayProblem[] {
  return called
    .filter((name) => findEntryNamed(entries, name) === null)
    .map((name) => makeStranger([...path, name], name, entries));
}

function makeStranger(path: Path, name: string, entries: readonly Entry[]): OverlayProblem {
  const known = entries.map((entry) => entry.name).join(', ');
  return {
    path,
    problem: `"${name}" is nobody that the article names`,
    remedy: `Write the name as the article does, or take it out. The article has: ${known}`,
  };
}

/** What is joined, meant, or said to be something must be an entry. */
function findUnnamed(corrections: Corrections, entries: readonly Entry[]): OverlayProblem[] {
  const isStranger = (name: string): boolean => findEntryNamed(entries, name) === null;
  const joined = corrections.join.flatMap((names, list) =>
    names.flatMap((name, at) =>
      isStranger(name) ? [makeStranger(['corrections', 'join', list, at], name, entries)] : [],
    ),
  );
  const meant = Object.entries(corrections.means)
    .filter(([, name]) => isStranger(name))
    .map(([bare, name]) => makeStranger(['corrections', 'means', bare], name, entries));
  return [
    ...findStrangersIn(['corrections', 'kinds'], Object.keys(corrections.kinds), entries),
    ...joined,
    ...meant,
    ...findStrangersIn(
      ['corrections', 'wrong-facts'],
      Object.keys(corrections.wrongFacts),
      entries,
    ),
  ];
}

/**
 * What is dropped needs to stand in the article only: that it is no entry (any more) does no harm, and
 * a better builder must not break a seed.
 */
function findUnwritten(corrections: Corrections, article: Article): OverlayProblem[] {
  const texts = [article.headline, ...article.sentences.map(({ text }) => text)].map(foldWords);
  const isWritten = (words: string): boolean =>
    texts.some((text) => text.includes(foldWords(words)));
  const dropped = corrections.drop.flatMap((name, at) =>
    isWritten(name) ? [] : [makeUnwritten(['corrections', 'drop', at], name)],
  );
  const bare = Object.keys(corrections.means)
    .filter((name) => !isWritten(name))
    .map((name) => makeUnwritten(['corrections', 'means', name], name));
  const facts = Object.entries(corrections.wrongFacts).flatMap(([entry, all]) =>
    all.flatMap((words, at) =>
      isWritten(words) ? [] : [makeUnwritten(['corrections', 'wrong-facts', entry, at], words)],
    ),
  );
  return [...dropped, ...bare, ...facts];
}

function makeUnwritten(path: Path, words: string): OverlayProblem {
  return {
    path,
    problem: `"${words}" stands nowhere in the article`,
    remedy: 'Copy the words from the article as they stand, or take the line out',
  };
}

function findUnquoted({ speakers }: Corrections, read: Read): OverlayProblem[] {
  return Object.entries(speakers).flatMap(([opening, called]) => {
    const path = ['corrections', 'speakers', opening];
    const same = findQuotesOpening(read.article, read.quotes, opening).length;
    if (same !== 1) return [makeUnquoted(path, opening, same)];
    const isStranger = called !== null && findEntryNamed(read.entries, called) === null;
    return isStranger ? [makeStranger(path, called, read.entries)] : [];
  });
}

function makeUnquoted(path: Path, opening: string, same: number): OverlayProblem {
  const remedy = 'Copy the first words of one quotation, without its marks';
  if (same === 0) return { path, problem: `no quotation begins with "${opening}"`, remedy };
  return {
    path,
    problem: `${same} quotations begin with "${opening}"`,
    remedy: `${remedy}, and more of them`,
  };
}
