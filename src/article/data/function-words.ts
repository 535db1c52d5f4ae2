/**
 * Small words by which English is told from other languages in Latin letters. Compiled by hand from
 * common usage; the first set leaves out whatever is a frequent word elsewhere as well.
 */
import { wordSet } from '../word-list.ts';

/** Words that no other widespread language has ("by" is Danish and Polish, "has" Spanish). */
export const englishWords = wordSet(
  'the and that with from this they which were their would there said who its his it not be she but ' +
    'when about after more than have if into because while could what where how you my your our him ' +
    'them only other first these those through during before against between under says until since ' +
    'should every both each many such very never still just being does did her',
);

/** Frequent in English, and in one or two other languages too. */
export const sharedWords = wordSet(
  'a an in of to for on is was at by as are he has had been will can or we one all over up out so no do I',
);

/** Frequent words of other languages in Latin letters that English has not, but in names and rarely. */
export const foreignWords = wordSet(
  'der die das und nicht ein eine einer ist mit von den dem im auf für sich nach bis wird aus zum ' +
    'le la les des et une est du que dans qui pour au el los las del una por con hasta lo os um uma não ' +
    'do da em até il di che non per della sono fino ha de het een van niet dat zijn voor met ' +
    'och att det som på en ett inte är i og af til ikke er ja ei että oli się na w z że co nie ' +
    'se ve v je az és nem egy hogy meg și în nu va ce bir bu için ne yang dan itu dengan ke pada ' +
    'và của ở đã thứ ya wa kwa hadi bado',
);
