/** The sites that the reader changed in; a list with search, switch, reset and undo out. */
import { useState } from 'preact/hooks';
import { forgetSite, siteChoice, switchSite } from '../../settings/sites.ts';
import { Switch } from '../switch.tsx';
import { type ChangedSite, listChangedSites, searchSites } from './list-changed-sites.ts';
import type { SectionProps } from './options.tsx';
import { SearchField } from '../search-field.tsx';
import { focusSection, Section } from './section.tsx';

export function SitesSection(props: SectionProps) {
  const { data, changeSettings } = props;
  const [typed, setTyped] = useState('');
  const changed = listChangedSites(data.settings, data.grantedSites);
  const found = searchSites(changed, typed);
  return (
    <Section id="sites" title="Sites you changed">
      {changed.length === 0 ? (
        <p class="empty">
          None yet. A site is listed here once you turn its notes off or on in the popup, or allow a
          site that is not among the news sites below.
        </p>
      ) : (
        <>
          <p class="hint">A choice for a site holds for its subdomains too.</p>
          <SearchField label="Search these sites" {...{ typed, onType: setTyped }} />
          <ul class="rows" aria-label="Sites you changed">
            {found.map((row) => (
              <SiteRow key={row.site} row={row} {...props} />
            ))}
          </ul>
          {found.length === 0 && (
            <p class="empty">No site here has “{typed.trim()}” in its name.</p>
          )}
          {Object.keys(data.settings.sites).length > 1 && (
            <button
              type="button"
              onClick={() => {
                changeSettings('All sites are reset.', (now) => ({ ...now, sites: {} }));
                focusSection('sites');
              }}
            >
              Reset all sites
            </button>
          )}
        </>
      )}
    </Section>
  );
}

interface SiteRowProps extends SectionProps {
  readonly row: ChangedSite;
}

function SiteRow({
  row: { site, choice, isGranted },
  data,
  actions,
  changeSettings,
  say,
}: SiteRowProps) {
  const isOn = siteChoice(data.settings, site) === 'on';
  return (
    <li class="row">
      <Switch
        isOn={isOn}
        onChange={(next) =>
          changeSettings(`${site} is ${next ? 'on' : 'off'}.`, (now) =>
            switchSite(now, site, next ? 'on' : 'off'),
          )
        }
      >
        <bdi class="site">{site}</bdi>
        <span class="hint">
          {isOn ? 'Notes on' : 'Notes off'}
          {isGranted && ', allowed by you'}
        </span>
      </Switch>
      <div class="row-actions">
        {choice !== null && (
          <button
            type="button"
            class="quiet"
            aria-label={`Reset ${site}`}
            onClick={() => {
              changeSettings(`${site} is reset.`, (now) => forgetSite(now, site));
              if (!isGranted) focusSection('sites');
            }}
          >
            Reset
          </button>
        )}
        {isGranted && (
          <button
            type="button"
            class="quiet"
            aria-label={`Take back access to ${site}`}
            onClick={() => {
              void dropAccess(site, actions).then(say);
              if (choice === null) focusSection('sites');
            }}
          >
            Take back access
          </button>
        )}
      </div>
    </li>
  );
}

async function dropAccess(site: string, actions: SectionProps['actions']) {
  const isDropped = await actions.dropSite(site);
  return isDropped
    ? {
        words: `Backgrounder can no longer read ${site}.`,
        undo: async () => void (await actions.allowSite(site)),
      }
    : {
        words: `Access to ${site} is for the browser’s own extension settings to take back.`,
        undo: null,
      };
}
