/** One site that the reader changed in; its switch, and the ways back, out. */
import { forgetSite, siteChoice, switchSite } from '../../settings/sites.ts';
import { Switch } from '../switch.tsx';
import type { Done } from '../undo-bar.tsx';
import { say } from '../words.ts';
import type { ChangedSite } from './list-changed-sites.ts';
import type { SectionProps } from './options.tsx';
import { focusSection } from './section.tsx';

export interface SiteRowProps extends SectionProps {
  readonly row: ChangedSite;
}

export function SiteRow({ row: { site, choice, isGranted }, ...props }: SiteRowProps) {
  const { data, actions, changeSettings } = props;
  const isOn = siteChoice(data.settings, site) === 'on';
  const turn = (next: boolean): void =>
    changeSettings(
      say(next ? 'options.sites.turnedOn' : 'options.sites.turnedOff', { site }),
      (now) => switchSite(now, site, next ? 'on' : 'off'),
    );
  const reset = (): void => {
    changeSettings(say('options.sites.isReset', { site }), (now) => forgetSite(now, site));
    if (!isGranted) focusSection('sites');
  };
  const takeBack = (): void => {
    void dropAccess(site, actions).then(props.tell);
    if (choice === null) focusSection('sites');
  };
  return (
    <li class="row">
      <Switch isOn={isOn} onChange={turn}>
        <bdi class="site">{site}</bdi> <span class="hint">{sayState(isOn, isGranted)}</span>
      </Switch>
      <div class="row-actions">
        {choice !== null && (
          <button
            type="button"
            class="quiet"
            aria-label={say('options.sites.resetSite', { site })}
            onClick={reset}
          >
            {say('options.sites.reset')}
          </button>
        )}
        {isGranted && (
          <button
            type="button"
            class="quiet"
            aria-label={say('options.sites.takeBackOf', { site })}
            onClick={takeBack}
          >
            {say('options.sites.takeBack')}
          </button>
        )}
      </div>
    </li>
  );
}

function sayState(isOn: boolean, isGranted: boolean): string {
  if (isGranted) return say(isOn ? 'options.sites.onAllowed' : 'options.sites.offAllowed');
  return say(isOn ? 'options.sites.on' : 'options.sites.off');
}

async function dropAccess(site: string, actions: SectionProps['actions']): Promise<Done> {
  const isDropped = await actions.dropSite(site);
  return isDropped
    ? {
        words: say('options.sites.takenBack', { site }),
        undo: async () => void (await actions.allowSite(site)),
      }
    : { words: say('options.sites.notOurs', { site }), undo: null };
}
