/** How much a text says, in letters of an alphabetic script, so that one limit serves all scripts. */

const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const hasDense = new RegExp(dense.source);
/** A Chinese, Japanese or Korean character says about as much as so many letters. */
const lettersPerCharacter = 2.5;

export function readingLength(text: string): number {
  if (!hasDense.test(text)) return text.length;
  return text.length + (text.match(dense)?.length ?? 0) * (lettersPerCharacter - 1);
}
