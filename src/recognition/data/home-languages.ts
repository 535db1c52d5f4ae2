/** A page's language in; the country whose press is written in it and seldom names it, in English. General knowledge. */

const homes: Readonly<Record<string, string>> = {
  bg: 'Bulgaria',
  cs: 'Czech Republic',
  da: 'Denmark',
  el: 'Greece',
  et: 'Estonia',
  fi: 'Finland',
  he: 'Israel',
  hi: 'India',
  hr: 'Croatia',
  hu: 'Hungary',
  id: 'Indonesia',
  it: 'Italy',
  ja: 'Japan',
  ka: 'Georgia',
  ko: 'South Korea',
  lt: 'Lithuania',
  lv: 'Latvia',
  nb: 'Norway',
  no: 'Norway',
  pl: 'Poland',
  ro: 'Romania',
  ru: 'Russia',
  sk: 'Slovakia',
  sl: 'Slovenia',
  sv: 'Sweden',
  th: 'Thailand',
  tr: 'Turkey',
  uk: 'Ukraine',
  vi: 'Vietnam',
};

/** Null for a language of many countries, and where the page names none. */
export function homeOf(lang: string | null): string | null {
  return homes[lang?.split('-', 1)[0]?.toLowerCase() ?? ''] ?? null;
}
