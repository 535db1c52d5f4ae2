/** The fixed list of news sites in; the same by language, with search, out. Nothing here can be changed. */
import { useState } from 'preact/hooks';
import type { NewsSite } from '../../settings/news-sites.ts';
import { SearchField } from '../search-field.tsx';
import { say, sayCount, sayNumber } from '../words.ts';
import { groupByLanguage, type LanguageGroup } from './group-by-language.ts';
import { searchSites } from './list-changed-sites.ts';
import { Section } from './section.tsx';

export function NewsSitesSection({ newsSites }: { newsSites: readonly NewsSite[] }) {
  const [typed, setTyped] = useState('');
  const groups = groupByLanguage(searchSites(newsSites, typed));
  const languages = sayNumber(new Set(newsSites.map(({ lang }) => lang)).size);
  return (
    <Section id="news-sites" title={say('options.newsSites.title')}>
      <p>{sayCount('options.newsSites.intro', newsSites.length, { languages })}</p>
      <details>
        <summary>{say('options.newsSites.show')}</summary>
        <SearchField label={say('options.newsSites.search')} {...{ typed, onType: setTyped }} />
        {groups.map((group) => (
          <Language key={group.language} {...group} />
        ))}
        <div aria-live="polite">
          {groups.length === 0 && (
            <p class="empty">{say('options.newsSites.notFound', { typed: typed.trim() })}</p>
          )}
        </div>
      </details>
    </Section>
  );
}

function Language({ language, sites }: LanguageGroup) {
  return (
    <div class="language">
      <h3>{language}</h3>
      <ul class="news-sites">
        {sites.map(({ site, lang, name }) => (
          <li key={site}>
            <bdi lang={lang}>{name}</bdi> <bdi class="hint">{site}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
