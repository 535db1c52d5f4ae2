/** What the library takes and what the browser leaves it in, one line out. */
import { say } from '../words.ts';
import type { ListData } from './library-data.ts';
import { saySize } from './say-size.ts';

export function saySpace({ stories, space }: Pick<ListData, 'stories' | 'space'>): string {
  const { usedBytes, freeBytes, isLasting } = space;
  const told = stories.reduce((sum, { bytes }) => sum + bytes, 0);
  const size = saySize(usedBytes ?? told);
  const line =
    freeBytes === null
      ? say('library.space.used', { size })
      : say('library.space.usedFree', { size, free: saySize(freeBytes) });
  return isLasting || stories.length === 0 ? line : say('library.space.mayGo', { space: line });
}
