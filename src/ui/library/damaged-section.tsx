/** Records that could not be read in; what they are, and the ways to save or drop them, out. */
import type { DamagedRecord } from '../../library/store/library-store.ts';
import { formatDate } from '../format-date.ts';
import { say, sayCount } from '../words.ts';
import type { LibraryActions } from './library-data.ts';
import { dayOf } from './say-summary.ts';

export interface DamagedSectionProps {
  readonly damaged: readonly DamagedRecord[];
  readonly actions: LibraryActions;
}

export function DamagedSection({ damaged, actions }: DamagedSectionProps) {
  if (damaged.length === 0) return null;
  const ids = damaged.map(({ id }) => id);
  return (
    <section class="damaged" aria-labelledby="damaged-title">
      <h2 id="damaged-title">{say('library.damaged.title')}</h2>
      <p class="warning">{sayCount('library.damaged.text', damaged.length)}</p>
      <ul class="plain">
        {damaged.map(({ id, foundAt, problem }) => (
          <li key={id}>
            <code lang="en" dir="ltr">
              {id}: {problem}
            </code>{' '}
            <span class="hint">
              {say('library.damaged.found', { date: formatDate(dayOf(foundAt)) })}
            </span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={() => actions.exportDamaged(ids)}>
          {say('library.damaged.export')}
        </button>
        <button type="button" onClick={() => actions.dropDamaged(ids)}>
          {say('library.damaged.drop')}
        </button>
      </div>
    </section>
  );
}
