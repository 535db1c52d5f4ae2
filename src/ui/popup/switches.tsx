/** A tab and the reader's choices in; the switches of where Backgrounder works out. */
import { Switch } from '../switch.tsx';
import { say, sayParts } from '../words.ts';
import type { PopupActions, PopupData } from './popup-data.ts';

export interface SwitchesProps {
  readonly data: Pick<PopupData, 'tab' | 'choices' | 'isReadOnly'>;
  /** Whether there is a site to switch: that it can be read at all comes first. */
  readonly hasSite: boolean;
  readonly actions: PopupActions;
}

export function Switches({ data: { tab, choices, isReadOnly }, hasSite, actions }: SwitchesProps) {
  return (
    <section class="switches" aria-label={say('popup.switches')}>
      {hasSite && (
        <Switch isOn={choices.isSiteOn} onChange={(isOn) => actions.setSite(isOn)}>
          {sayParts('popup.notesOn', { site: <bdi class="site">{tab.site}</bdi> })}
        </Switch>
      )}
      <Switch isOn={choices.isPaused} onChange={(isPaused) => actions.setPaused(isPaused)}>
        {say('popup.pauseEverywhere')}
      </Switch>
      {isReadOnly && <p class="warning">{say('errors.readOnly')}</p>}
    </section>
  );
}
