/** The browser's keys for our commands in, a list of them out. */
import { say } from '../words.ts';
import type { Shortcut } from './options-data.ts';

export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map((shortcut) => (
        <div class="shortcut" key={shortcut.name}>
          <dt>{shortcut.description ?? say('options.keys.popup')}</dt>
          <dd>
            <Keys {...shortcut} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({ keys }: Shortcut) {
  if (keys === null) return <span class="hint">{say('options.keys.none')}</span>;
  // As the browser writes them, and in that order in every language.
  return <kbd dir="ltr">{keys}</kbd>;
}
