/** The commands with their keys in; a list of them, and the way to other keys, out. */
import { say } from '../words.ts';
import type { KeyCommand } from './welcome-data.ts';

export interface KeysSectionProps {
  readonly commands: readonly KeyCommand[];
  readonly onChange: () => void;
}

export function KeysSection({ commands, onChange }: KeysSectionProps) {
  return (
    <section>
      <h2>{say('welcome.keys')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {keys === '' ? <span class="hint">{say('welcome.noKey')}</span> : <kbd>{keys}</kbd>}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('welcome.escape')}</dt>
          <dd>
            <kbd>{say('welcome.escapeKey')}</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" onClick={onChange}>
        {say('welcome.changeKeys')}
      </button>
    </section>
  );
}
