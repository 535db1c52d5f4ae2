/** The mentions of a page, its blocks and what its entries are worth in; the mentions that become notes out. */
import type { Block } from '../../page/page-text.ts';
import { keyOf } from '../../recognition/key-of.ts';
import type { SharedMention } from '../../recognition/verdict.ts';
import type { Density } from '../../settings/settings.ts';
import type { Rating } from './rate-entries.ts';

/**
 * The mentions to note, in the order of the text. Where one of several is to be noted, it is the
 * first in running text; a heading or a caption has it only when nothing else names the same.
 */
export function chooseNotes(
  mentions: readonly SharedMention[],
  blocks: readonly Block[],
  density: Density,
  rate: (mention: SharedMention) => Rating,
): SharedMention[] {
  const worthy = mentions.filter((mention) => rate(mention) !== 'never');
  const inOrder = worthy.sort((a, b) => a.start - b.start);
  if (density === 'all') return inOrder;
  const chosen = new Map<string, { mention: SharedMention; isProse: boolean }>();
  for (const place of placeMentions(inOrder, blocks)) {
    const isOnce = density === 'first' || rate(place.mention) === 'once';
    const section = isOnce ? 0 : place.section;
    const key = `${section} ${keyOf(place.mention.entries[0]!)}`;
    const earlier = chosen.get(key);
    if (earlier === undefined || (place.isProse && !earlier.isProse)) chosen.set(key, place);
  }
  return [...chosen.values()].map((each) => each.mention).sort((a, b) => a.start - b.start);
}

interface Place {
  readonly mention: SharedMention;
  /** How many headings stand before it. */
  readonly section: number;
  readonly isProse: boolean;
}

/** Walks mentions and blocks side by side; both are in the order of the text. */
function placeMentions(mentions: readonly SharedMention[], blocks: readonly Block[]): Place[] {
  let next = 0;
  let section = 0;
  let kind: Block['kind'] = 'paragraph';
  return mentions.map((mention) => {
    for (let block = blocks[next]; block && block.start <= mention.start; block = blocks[++next]) {
      kind = block.kind;
      if (kind === 'heading') section += 1;
    }
    return { mention, section, isProse: kind === 'paragraph' || kind === 'standfirst' };
  });
}
