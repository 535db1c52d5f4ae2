/** The sites that the reader changed in; a list with search, switch, reset and undo out. */
import { useState } from 'preact/hooks';
import { SearchField } from '../search-field.tsx';
import { say } from '../words.ts';
import { listChangedSites, searchSites } from './list-changed-sites.ts';
import type { SectionProps } from './options.tsx';
import { focusSection, Section } from './section.tsx';
import { SiteRow } from './site-row.tsx';

export function SitesSection(props: SectionProps) {
  const { settings, grantedSites } = props.data;
  const isEmpty = listChangedSites(settings, grantedSites).length === 0;
  return (
    <Section id="sites" title={say('options.sites.title')}>
      {isEmpty ? <p class="empty">{say('options.sites.empty')}</p> : <Sites {...props} />}
    </Section>
  );
}

function Sites(props: SectionProps) {
  const { settings, grantedSites } = props.data;
  const [typed, setTyped] = useState('');
  const found = searchSites(listChangedSites(settings, grantedSites), typed);
  const resetAll = (): void => {
    props.changeSettings(say('options.sites.allReset'), (now) => ({ ...now, sites: {} }));
    focusSection('sites');
  };
  return (
    <>
      <p class="hint">{say('options.sites.hint')}</p>
      <SearchField label={say('options.sites.search')} {...{ typed, onType: setTyped }} />
      <ul class="rows" aria-label={say('options.sites.title')}>
        {found.map((row) => (
          <SiteRow key={row.site} row={row} {...props} />
        ))}
      </ul>
      <div aria-live="polite">
        {found.length === 0 && (
          <p class="empty">{say('options.sites.notFound', { typed: typed.trim() })}</p>
        )}
      </div>
      {Object.keys(settings.sites).length > 1 && (
        <button type="button" onClick={resetAll}>
          {say('options.sites.resetAll')}
        </button>
      )}
    </>
  );
}
