/**
 * The blocks below a headline in, the same out, the line-ups and other lists of names at a match
 * report's end no longer prose: nothing in them is a sentence.
 */
import { isProse, type Sorted } from './sorted.ts';

const labelled = /^(?<label>\p{Lu}[^:;.!?]{1,60}):\s+(?<rest>.*)$/su;
const teamLabel =
  /\(\d(?:-\d){2,4}\)$|^(?:subs|substitutes|replacements|booked|sent off|goals|scorers|referee|attendance|man of the match)\b/i;
/** A name, a shirt number or minute, or a small word that a name or a list may hold. */
const listWord = /^\(?(?:[\p{Lu}\d]\S*|van|von|de|der|da|dos|el|al|and|for|pen|og)[).,;:]*$/u;
/** A side has eleven, few other lists so many who are called by one name each. */
const fewestOfSide = 9;

export function cutLineUps(blocks: readonly Sorted[]): readonly Sorted[] {
  const last = blocks.findLastIndex((sorted) => isProse(sorted) && !isLineUp(sorted));
  return blocks.map((sorted, index) =>
    last >= 0 && index > last && isLineUp(sorted) ? { ...sorted, kind: 'line-up' } : sorted,
  );
}

function isLineUp({ block, kind }: Sorted): boolean {
  const { label = '', rest = '' } = labelled.exec(block.text.text)?.groups ?? {};
  return (
    (kind === 'prose' || kind === 'line') &&
    rest.split(' ').every((word) => listWord.test(word)) &&
    (teamLabel.test(label) || isSide(rest))
  );
}

/** Of surnames alone; a number alone is an age, and that list one of the dead. */
function isSide(rest: string): boolean {
  const players = rest.replaceAll(/\([^()]*\)/g, '').split(/[,;]/);
  const single = players.filter((player) => /^\s*(?:\d+ |\p{Lu}\.? )?\p{Lu}\S+\s*$/u.test(player));
  return single.length >= fewestOfSide && !players.some((player) => /^[\s\d]+\.?$/.test(player));
}
