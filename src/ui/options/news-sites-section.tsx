/** The fixed list of news sites in; the same by language, with search, out. Nothing here can be changed. */
import { useState } from 'preact/hooks';
import type { NewsSite } from '../../settings/news-sites.ts';
import { groupByLanguage, type LanguageGroup } from './group-by-language.ts';
import { searchSites } from './list-changed-sites.ts';
import { SearchField } from '../search-field.tsx';
import { Section } from './section.tsx';

export function NewsSitesSection({ newsSites }: { newsSites: readonly NewsSite[] }) {
  const [typed, setTyped] = useState('');
  const languages = new Set(newsSites.map(({ lang }) => lang));
  const groups = groupByLanguage(searchSites(newsSites, typed));
  return (
    <Section id="news-sites" title="News sites">
      <p>
        Backgrounder reads these {newsSites.length} news sites, in {languages.size} languages, right
        after it is installed. Any other site it reads only once you allow it in the popup; and any
        site can be turned off there.
      </p>
      <details>
        <summary>Show the list</summary>
        <SearchField label="Search news sites" {...{ typed, onType: setTyped }} />
        {groups.map((group) => (
          <Language key={group.language} {...group} />
        ))}
        {groups.length === 0 && (
          <p class="empty">No news site here has “{typed.trim()}” in its name.</p>
        )}
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
            <bdi lang={lang}>{name}</bdi> <span class="hint">{site}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
