/** The browser's keys for our commands in; a list of them, and the way to the browser's own page for them, out. */
import { useState } from 'preact/hooks';
import type { Shortcut } from '../options/options-data.ts';
import { ShortcutList } from '../options/shortcut-list.tsx';
import { say } from '../words.ts';
import type { WelcomeActions } from './welcome-data.ts';

export interface KeysSectionProps extends Pick<WelcomeActions, 'openShortcuts'> {
  readonly shortcuts: readonly Shortcut[];
}

export function KeysSection({ shortcuts, openShortcuts }: KeysSectionProps) {
  const [isOpened, setOpened] = useState(true);
  const open = async (): Promise<void> => setOpened(await openShortcuts());
  return (
    <section>
      <h2>{say('options.keys.title')}</h2>
      <ShortcutList shortcuts={shortcuts} />
      <button type="button" onClick={() => void open()}>
        {say('options.keys.change')}
      </button>
      <p aria-live="polite">{!isOpened && say('options.keys.notOpened')}</p>
    </section>
  );
}
