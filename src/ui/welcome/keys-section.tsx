/** The browser's keys for our commands in; a list of them, and the way to the browser's own page for them, out. */
import { useState } from 'preact/hooks';
import type { Shortcut } from '../options/options-data.ts';
import { Shortcuts } from '../options/shortcuts.tsx';
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
      <Shortcuts shortcuts={shortcuts} onChange={() => void open()} />
      <p aria-live="polite">{!isOpened && say('options.keys.notOpened')}</p>
    </section>
  );
}
