/** News sites in, one group for each language out, named in the language of our words and in its order. */
import type { NewsSite } from '../../settings/news-sites.ts';
import { languageOfWords } from '../words.ts';

export interface LanguageGroup {
  readonly language: string;
  readonly sites: readonly NewsSite[];
}

export function groupByLanguage(sites: readonly NewsSite[]): readonly LanguageGroup[] {
  const languages = new Intl.DisplayNames(languageOfWords(), { type: 'language' });
  const { compare } = new Intl.Collator(languageOfWords());
  const byLanguage = new Map<string, NewsSite[]>();
  for (const site of sites) {
    const language = languages.of(site.lang) ?? site.lang;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), site]);
  }
  return [...byLanguage]
    .map(([language, own]) => ({
      language,
      sites: own.sort((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => compare(a.language, b.language));
}
