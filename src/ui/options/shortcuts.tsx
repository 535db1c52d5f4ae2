/** The browser's keys for our commands in; a list of them with a button to change them, or that there are none, out. */
import { say } from '../words.ts';
import type { Shortcut } from './options-data.ts';

export interface ShortcutsProps {
  /** Empty: the browser has none, as on a phone. */
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  if (shortcuts.length === 0) return <p class="hint">{say('options.keys.unavailable')}</p>;
  return (
    <>
      <ShortcutList shortcuts={shortcuts} />
      <button type="button" onClick={onChange}>
        {say('options.keys.change')}
      </button>
    </>
  );
}

function ShortcutList({ shortcuts }: Pick<ShortcutsProps, 'shortcuts'>) {
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
