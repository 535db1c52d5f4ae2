/** Words that begin sentences and hardly ever go on a name. Compiled by hand. */
import { wordSet } from '../word-list.ts';

export const sentenceStarters = wordSet(
  'The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your ' +
    'In On At By For From To With Without Within Under Over After Before Since Until During Despite ' +
    'Although Though While When Where Whether If Unless Because As And But Or Nor So Yet Then Now Still ' +
    'Also However Meanwhile Moreover Instead Indeed Earlier Later Last Next Today Yesterday Tomorrow ' +
    'What Who Why How Which Not No Nobody Nothing None Some Many Most Much More Few Several Such Both ' +
    'Each Every Either Neither All Any Another Other Others Only Even Just Once Again Among Amid Between ' +
    'Against Across Around About Above Below Behind Beyond Through Throughout Nearly Almost Half Two ' +
    'Three Four Five Six Seven Eight Nine Ten Officials Police Residents Critics Experts Analysts ' +
    'Authorities Investigators Prosecutors Lawmakers Researchers Scientists Supporters Opponents ' +
    'People Asked According Speaking Following Including Perhaps Maybe Additionally Shares Rescuers',
);
