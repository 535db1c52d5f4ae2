/** First words of the offices that people are introduced by. Compiled by hand. */
import { wordSet } from '../word-list.ts';

const offices = wordSet(
  'President Prime Premier Chancellor Minister Foreign Defense Defence Finance Secretary King Queen ' +
    'Prince Princess Pope Governor Gov. Senator Sen. Representative Rep. Mayor Judge Justice General ' +
    'Gen. Former Vice Deputy Chief Sir Lord Lady Dr. Professor Prof. Democratic Republican',
);

export function isOffice(word: string): boolean {
  return offices.has(word);
}
