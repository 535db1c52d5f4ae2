/** Pause and the look of marks in; the controls for them, with a sample that looks so, out. */
import { densities, markStrengths, markStyles } from '../../settings/parse-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { Switch } from '../switch.tsx';
import { say } from '../words.ts';
import { ChoiceField } from './choice-field.tsx';
import { MarkSample } from './mark-sample.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

export function NotesSection({ data: { settings }, changeSettings }: SectionProps) {
  const choose = (words: string, choice: Partial<Settings>): void =>
    changeSettings(words, (now) => ({ ...now, ...choice }));
  return (
    <Section id="notes" title={say('options.notes.title')}>
      <Switch
        isOn={settings.isPaused}
        onChange={(isPaused) =>
          choose(say(isPaused ? 'options.notes.paused' : 'options.notes.unpaused'), { isPaused })
        }
      >
        {say('options.notes.pause')}
        <span class="hint">{say('options.notes.pauseHint')}</span>
      </Switch>
      <MarkSample {...settings} />
      <div class="fields">
        <ChoiceField
          legend={say('marks.style')}
          name="style"
          options={markStyles.map((value) => ({ value, words: say(`marks.${value}`) }))}
          chosen={settings.markStyle}
          onChoose={(markStyle) => choose(say(chosen[markStyle]), { markStyle })}
        />
        <ChoiceField
          legend={say('marks.strength')}
          name="strength"
          options={markStrengths.map((value) => ({ value, words: say(`marks.${value}`) }))}
          chosen={settings.markStrength}
          onChoose={(markStrength) => choose(say(chosen[markStrength]), { markStrength })}
        />
        <ChoiceField
          legend={say('options.density.legend')}
          name="density"
          options={densities.map((value) => ({ value, words: say(`options.density.${value}`) }))}
          chosen={settings.density}
          onChoose={(density) => choose(say(chosen[density]), { density })}
        />
      </div>
    </Section>
  );
}

/** What is said once it is chosen. */
const chosen = {
  dotted: 'marks.chosenDotted',
  dashed: 'marks.chosenDashed',
  line: 'marks.chosenLine',
  tint: 'marks.chosenTint',
  quiet: 'marks.chosenQuiet',
  usual: 'marks.chosenUsual',
  strong: 'marks.chosenStrong',
  all: 'options.density.chosenAll',
  section: 'options.density.chosenSection',
  first: 'options.density.chosenFirst',
} as const;
