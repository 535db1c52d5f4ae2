/** First words of the offices that people are introduced by. Compiled by hand. */
const offices: ReadonlySet<string> = new Set(
  (
    'President Prime Premier Chancellor Minister Foreign Defense Defence Finance Secretary King Queen ' +
    'Prince Princess Pope Governor Gov. Senator Sen. Representative Rep. Mayor Judge Justice General ' +
    'Gen. Former Vice Deputy Chief Sir Lord Lady Dr. Professor Prof. Democratic Republican'
  ).split(' '),
);

export function isOffice(word: string): boolean {
  return offices.has(word);
}
