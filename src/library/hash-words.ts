/** Letters or words in, one by one; two independent hashes of all of them out. Each step can be taken back. */

/** FNV-1a's offset and prime, and Knuth's multiplicative constant for the second, independent hash. */
const offsetA = 0x811c9dc5;
export const primeA = 0x01000193;
const offsetB = 0x9747b28c;
export const primeB = 0x9e3779b1;

export function addToHashA(hash: number, value: number): number {
  return Math.imul(hash ^ value, primeA) >>> 0;
}

export function addToHashB(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, primeB);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The primes' inverses modulo 2³², so that a step can be taken back. */
const inverseA = 0x359c449b;
const inverseB = 0x0e8b2f51;

/** The hash before `value` was added to it. */
export function dropFromHashA(hash: number, value: number): number {
  return (Math.imul(hash, inverseA) ^ value) >>> 0;
}

export function dropFromHashB(hash: number, value: number): number {
  const mixed = hash ^ (hash >>> 15) ^ (hash >>> 30);
  return (Math.imul(mixed, inverseB) ^ value) >>> 0;
}

/** Both hashes as one number; 53 bits of them. */
export function joinHashes(a: number, b: number): number {
  return a * 2 ** 21 + (b >>> 11);
}

export const emptyHashA = offsetA;
export const emptyHashB = offsetB;
