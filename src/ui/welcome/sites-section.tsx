/** The sites that work at once in; these by language, and what to do about any other, out. */
import type { NewsSite } from '../../settings/news-sites.ts';
import { groupByLanguage } from '../options/group-by-language.ts';
import { AllowSite } from './allow-site.tsx';
import type { WelcomeActions } from './welcome-data.ts';
import { say, sayCount, sayNumber } from '../words.ts';

export interface SitesSectionProps extends Pick<WelcomeActions, 'allowSite'> {
  readonly newsSites: readonly NewsSite[];
}

export function SitesSection({ newsSites, allowSite }: SitesSectionProps) {
  const groups = groupByLanguage(newsSites);
  const languages = sayNumber(groups.length);
  return (
    <section>
      <h2>{say('welcome.sites')}</h2>
      <ul class="plain">
        <li>{sayCount('welcome.listed', newsSites.length, { languages })}</li>
        <li>{say('welcome.others')}</li>
        <li>{say('welcome.switchOff')}</li>
      </ul>
      <AllowSite allowSite={allowSite} />
      <details>
        <summary>{say('welcome.showSites')}</summary>
        <div class="site-groups">
          {groups.map(({ language, sites }) => (
            <div key={language}>
              <h3>{language}</h3>
              <ul>
                {sites.map(({ site, lang, name }) => (
                  <li key={site}>
                    <bdi lang={lang}>{name}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}
