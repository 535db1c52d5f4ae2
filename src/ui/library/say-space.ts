/** What the library takes and what the browser leaves it in, one line out. */
import type { ListData } from './library-data.ts';
import { saySize } from './say-size.ts';

export function saySpace({ stories, space }: Pick<ListData, 'stories' | 'space'>): string {
  const { usedBytes, freeBytes, isLasting } = space;
  const told = stories.reduce((sum, { bytes }) => sum + bytes, 0);
  const free = freeBytes === null ? '' : `, ${saySize(freeBytes)} free`;
  const lasting =
    isLasting || stories.length === 0
      ? ''
      : '. The browser may clear it when the device runs low: export what you want to be sure of';
  return `${saySize(usedBytes ?? told)} on this device${free}${lasting}`;
}
