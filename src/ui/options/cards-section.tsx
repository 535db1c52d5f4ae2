/** The delays of cards in, fields for them out. */
import { maxDelayMs } from '../../settings/parse-settings.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { say, sayNumber } from '../words.ts';
import { DelayField } from './delay-field.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

export function CardsSection({ data: { settings }, changeSettings }: SectionProps) {
  const change = (key: 'openDelayMs' | 'closeDelayMs', words: string, delayMs: number): void =>
    changeSettings(words, (now) => ({ ...now, [key]: delayMs }));
  const hint = {
    most: sayNumber(maxDelayMs),
    open: sayNumber(defaultSettings.openDelayMs),
    close: sayNumber(defaultSettings.closeDelayMs),
  };
  return (
    <Section id="cards" title={say('options.cards.title')}>
      <fieldset>
        <legend>{say('options.cards.legend')}</legend>
        <p class="hint">{say('options.cards.hint', hint)}</p>
        <DelayField
          label={say('options.cards.open')}
          delayMs={settings.openDelayMs}
          onChange={(ms) =>
            change('openDelayMs', say('options.cards.opensAfter', { ms: sayNumber(ms) }), ms)
          }
        />
        <DelayField
          label={say('options.cards.close')}
          delayMs={settings.closeDelayMs}
          onChange={(ms) =>
            change('closeDelayMs', say('options.cards.closesAfter', { ms: sayNumber(ms) }), ms)
          }
        />
      </fieldset>
    </Section>
  );
}
