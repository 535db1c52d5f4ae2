/** News sites in, one group for each language out, named in English and in the order of the alphabet. */
import type { NewsSite } from '../../settings/news-sites.ts';

export interface LanguageGroup {
  readonly language: string;
  readonly sites: readonly NewsSite[];
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

export function groupByLanguage(sites: readonly NewsSite[]): readonly LanguageGroup[] {
  const byLanguage = new Map<string, NewsSite[]>();
  for (const site of sites) {
    const language = languages.of(site.lang) ?? site.lang;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), site]);
  }
  return [...byLanguage]
    .map(([language, own]) => ({ language, sites: own.sort((a, b) => (a.name < b.name ? -1 : 1)) }))
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}
