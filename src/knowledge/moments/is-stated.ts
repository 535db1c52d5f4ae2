/**
 * A date expression in its sentence in, whether the article itself states there that something happens
 * out. What someone else says, asks, demands or only supposes is no moment: cut out of its sentence it
 * would read as a fact.
 */
import type { Range } from './expression.ts';

/** Up to the next break, what follows is only supposed or asked: "whether the pier reopens in May". */
const supposes = /\b(?:whether|if|unless|lest|in case|(?:assuming|provided) that)\b[^,;:—–”]*$/i;
/** All of the sentence hangs on its opening: "If it rains, the fair will move to June". */
const opensSupposed = /^(?:If|Unless|Should|Were|Had|(?:Assuming|Provided) that)\b/;
/** A bare verb that opens a sentence and takes an object or place orders something: "Show me …". */
const opensOrder =
  /^(?:Please|(?:Ask|Bring|Call|Check|Come|Click|Find|Follow|Get|Give|Go|Join|Keep|Let|Listen|Look|Make|Read|Register|Remember|See|Send|Show|Sign|Subscribe|Take|Tell|Try|Visit|Wait|Watch|Write) (?:me|us|him|her|them|it|the|a|an|your|our|my|this|that|these|those|up|out|in|on|at|to|back|by|for|until)|(?:Do not|Don[’']t))\b/;

/** `quoted`: what stands between quotation marks in the sentence. */
export function isStated(text: string, quoted: readonly Range[], { start }: Range): boolean {
  if (quoted.some((piece) => piece.start <= start && start < piece.end)) return false;
  if (/\?[)\]]*$/.test(text)) return false;
  return (
    !opensSupposed.test(text) && !opensOrder.test(text) && !supposes.test(text.slice(0, start))
  );
}
