/** Pause, density and delays in; the controls for them out. */
import { maxDelayMs } from '../../settings/parse-settings.ts';
import { defaultSettings, type Density } from '../../settings/settings.ts';
import { Switch } from '../switch.tsx';
import { DelayField } from './delay-field.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

const densities: readonly { readonly density: Density; readonly words: string }[] = [
  { density: 'all', words: 'Every time it is named' },
  { density: 'section', words: 'Once under each heading' },
  { density: 'first', words: 'Once on a page' },
];

export function NotesSection({ data: { settings }, changeSettings }: SectionProps) {
  return (
    <Section id="notes" title="Notes">
      <Switch
        isOn={settings.isPaused}
        onChange={(isPaused) =>
          changeSettings(isPaused ? 'Paused everywhere.' : 'No longer paused.', (now) => ({
            ...now,
            isPaused,
          }))
        }
      >
        Pause everywhere
        <span class="hint">No page is read and nothing is marked.</span>
      </Switch>
      <fieldset>
        <legend>How often a name is marked</legend>
        {densities.map(({ density, words }) => (
          <label class="choice" key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() =>
                changeSettings(`Names are marked: ${words.toLowerCase()}.`, (now) => ({
                  ...now,
                  density,
                }))
              }
            />
            {words}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>How long a card waits</legend>
        <p class="hint">
          In thousandths of a second, from 0 to {maxDelayMs}. Usual: {defaultSettings.openDelayMs}{' '}
          to open, {defaultSettings.closeDelayMs} to close.
        </p>
        <DelayField
          label="Before it opens, once you rest on a name"
          delayMs={settings.openDelayMs}
          onChange={(openDelayMs) =>
            changeSettings(`A card opens after ${openDelayMs} ms.`, (now) => ({
              ...now,
              openDelayMs,
            }))
          }
        />
        <DelayField
          label="Before it closes, once you leave it"
          delayMs={settings.closeDelayMs}
          onChange={(closeDelayMs) =>
            changeSettings(`A card closes after ${closeDelayMs} ms.`, (now) => ({
              ...now,
              closeDelayMs,
            }))
          }
        />
      </fieldset>
    </Section>
  );
}
