/** The browser's keys for our commands in; a list of them, and the way to the browser's own page for them, out. */
import { say } from '../words.ts';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';
import { Shortcuts } from './shortcuts.tsx';

export function KeysSection({ data, actions, tell }: SectionProps) {
  const open = async (): Promise<void> => {
    const isOpened = await actions.openShortcuts();
    if (!isOpened) tell({ words: say('options.keys.notOpened'), undo: null });
  };
  return (
    <Section id="keys" title={say('options.keys.title')}>
      {data.shortcuts.length > 0 && <p class="hint">{say('options.keys.hint')}</p>}
      <Shortcuts shortcuts={data.shortcuts} onChange={() => void open()} />
    </Section>
  );
}
