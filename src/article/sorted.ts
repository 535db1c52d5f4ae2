/** A block with its part in the article, and what every rule for blocks asks of it. */
import type { BlockKind } from './classify-block.ts';
import type { Block } from './read-blocks.ts';

export interface Kinded {
  readonly block: Block;
  readonly kind: BlockKind;
}

export type Part = BlockKind | 'section' | 'standfirst' | 'line-up';

export interface Sorted {
  readonly block: Block;
  readonly kind: Part;
}

export const isProse = ({ kind }: Sorted): boolean => kind === 'prose';
/** With the apostrophes that the patterns of data/ expect. */
export const textOf = ({ text }: Block): string => text.text.replaceAll("'", '’');
export const wordsOf = ({ text }: Block): number => text.text.split(' ').length;
