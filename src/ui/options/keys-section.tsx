/** The browser's keys for our commands in; a list of them, and the way to the browser's own page for them, out. */
import { say } from '../words.ts';
import type { Shortcut } from './options-data.ts';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

export function KeysSection({ data, actions, tell }: SectionProps) {
  const open = async (): Promise<void> => {
    const isOpened = await actions.openShortcuts();
    if (!isOpened) tell({ words: say('options.keys.notOpened'), undo: null });
  };
  return (
    <Section id="keys" title={say('options.keys.title')}>
      <p class="hint">{say('options.keys.hint')}</p>
      <dl class="shortcuts">
        {data.shortcuts.map((shortcut) => (
          <div class="shortcut" key={shortcut.name}>
            <dt>{shortcut.description ?? say('options.keys.popup')}</dt>
            <dd>
              <Keys {...shortcut} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void open()}>
        {say('options.keys.change')}
      </button>
    </Section>
  );
}

function Keys({ keys }: Shortcut) {
  if (keys === null) return <span class="hint">{say('options.keys.none')}</span>;
  // As the browser writes them, and in that order in every language.
  return <kbd dir="ltr">{keys}</kbd>;
}
