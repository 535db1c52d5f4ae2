/** The mentions of a page, its blocks and what its entries are worth in; the mentions that become notes out. */
import type { Block } from '../../page/page-text.ts';
import type { Mention } from '../../recognition/verdict.ts';
import type { Density } from '../../settings/settings.ts';
import type { Rating } from './rate-entries.ts';

/**
 * The mentions to note, in the order of the text. Where one of several is to be noted, it is the
 * first in running text; a heading or a caption has it only when nothing else names the entry. An entry without a rating is noted as asked.
 */
export function chooseNotes(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  density: Density,
  ratings: ReadonlyMap<string, Rating>,
): Mention[] {
  const worthy = mentions.filter(({ entry }) => ratings.get(entry) !== 'never');
  const inOrder = worthy.sort((a, b) => a.start - b.start);
  if (density === 'all') return inOrder;
  const chosen = new Map<string, { mention: Mention; isProse: boolean }>();
  for (const place of placeMentions(inOrder, blocks)) {
    const isOnce = density === 'first' || ratings.get(place.mention.entry) === 'once';
    const section = isOnce ? 0 : place.section;
    const key = `${section} ${place.mention.story} ${place.mention.entry}`;
    const earlier = chosen.get(key);
    if (earlier === undefined || (place.isProse && !earlier.isProse)) chosen.set(key, place);
  }
  return [...chosen.values()].map((each) => each.mention).sort((a, b) => a.start - b.start);
}

interface Place {
  readonly mention: Mention;
  /** How many headings stand before it. */
  readonly section: number;
  readonly isProse: boolean;
}

/** Walks mentions and blocks side by side; both are in the order of the text. */
function placeMentions(mentions: readonly Mention[], blocks: readonly Block[]): Place[] {
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
