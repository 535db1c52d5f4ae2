/** Records that could not be read in; what they are, and the ways to save or drop them, out. */
import type { DamagedRecord } from '../../library/store/library-store.ts';
import { formatDate } from '../format-date.ts';
import type { LibraryActions } from './library-data.ts';
import { count, dayOf } from './say-summary.ts';

export interface DamagedSectionProps {
  readonly damaged: readonly DamagedRecord[];
  readonly actions: LibraryActions;
}

export function DamagedSection({ damaged, actions }: DamagedSectionProps) {
  if (damaged.length === 0) return null;
  const ids = damaged.map(({ id }) => id);
  return (
    <section class="damaged" aria-labelledby="damaged-title">
      <h2 id="damaged-title">Set aside</h2>
      <p class="warning">
        {count(damaged.length, 'record')} of the library could not be read. Everything else works.
        Export them before you drop them, if you want somebody to look at them.
      </p>
      <ul class="plain">
        {damaged.map(({ id, foundAt, problem }) => (
          <li key={id}>
            {id}: {problem} <span class="hint">found {formatDate(dayOf(foundAt))}</span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={() => actions.exportDamaged(ids)}>
          Export as they are
        </button>
        <button type="button" onClick={() => actions.dropDamaged(ids)}>
          Drop
        </button>
      </div>
    </section>
  );
}
