/** A compiled library in; how many bytes it adds to its stories for each of their names out. */
import type { Library } from '../../src/library/library.ts';

/** All columns of index and senses, each with what it allocates. */
function bytesOf({ index, senses }: Library): number {
  const all: unknown[] = [...Object.values(index), ...Object.values(senses)];
  const columns = all.filter((column) => ArrayBuffer.isView(column));
  return columns.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}

/** A name is what an entry has as one, or a term; forms that the library derives are none. */
export function countNames({ stories }: Library): number {
  return stories.reduce(
    (sum, { entries, terms }) =>
      entries.reduce((all, { names }) => all + names.length, sum + terms.length),
    0,
  );
}

export const bytesPerName = (library: Library): number => bytesOf(library) / countNames(library);
