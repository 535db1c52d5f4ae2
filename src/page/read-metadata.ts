/** What a page declares of itself in its head, JSON-LD and attributes; null where it is silent. */
import { toCivilDate, type CivilDate } from '../article/civil-date.ts';
import { monthNumber } from '../article/data/months.ts';
import { readStructuredData } from './read-structured-data.ts';
import { looksAlike, type TitleReader } from './compare-titles.ts';
import { readShortText } from './read-short-text.ts';

export interface Metadata {
  /** surely: in its data, with a headline; loosely: by a word in its head that section fronts use too. */
  readonly isArticle: 'surely' | 'loosely' | 'no';
  readonly isLiveBlog: boolean;
  /** The headline as declared here and there, without the site's name, most trusted first. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly published: CivilDate | null;
  readonly lang: string | null;
  readonly siteName: string | null;
}

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'title'];
const descriptionNames = ['og:description', 'description', 'twitter:description'];
const dateNames = `article:published_time og:article:published_time og:published_time published_at
  datepublished pubdate publishdate publish-date publication_date parsely-pub-date sailthru.date
  date.published dc.date.issued dcterms.created dc.date article.published date`.split(/\s+/);

/** A longer title is none; to look for a site's name in it would cost time by its square. */
const maxTitleLength = 1000;
/** A description that is longer says no more of the article. */
const maxDescriptionLength = 2000;
/** No publisher's name is longer. */
const maxNameLength = 80;
/** A date with its time, its zone and the words before it is shorter; what is longer is other text. */
const maxDateLength = 200;

export function readMetadata(
  document: Document,
  headings: readonly string[],
  readTitle: TitleReader,
): Metadata {
  const meta = readMetaTags(document);
  const pick = (names: readonly string[]): string | null => {
    const name = names.find((each) => meta.has(each));
    return name === undefined ? null : (meta.get(name) ?? null);
  };
  const siteName = meta.get('og:site_name') ?? '';
  const tabTitle = document.title.trim();
  const shownTitle = pick(titleNames);
  const shown = [shownTitle ?? tabTitle, ...headings].filter(isTitle);
  const data = readStructuredData(document, (headline) =>
    shown.some((title) => looksAlike(readTitle(headline), readTitle(title))),
  );
  return {
    isArticle: data.isArticle
      ? 'surely'
      : !data.isListing && isOpenGraphArticle(document, meta)
        ? 'loosely'
        : 'no',
    isLiveBlog: data.isLiveBlog,
    titles: [data.headline, shownTitle, tabTitle]
      .filter(isTitle)
      .map((title) => withoutSiteName(title, siteName)),
    description:
      (data.description ?? pick(descriptionNames))?.slice(0, maxDescriptionLength) ?? null,
    published: readDate(data.published) ?? readDate(pick(dateNames)) ?? findMarkedDate(document),
    lang: readLang(document, data.lang ?? meta.get('og:locale') ?? null),
    siteName: shortName(data.publisher ?? siteName),
  };
}

const isTitle = (title: string | null): title is string =>
  title !== null && title !== '' && title.length <= maxTitleLength;

/** Null when it is too long to be a name. */
function shortName(name: string): string | null {
  return name === '' || name.length > maxNameLength ? null : name;
}

const metaAttributes = ['property', 'name', 'itemprop'];
const metaNames: ReadonlySet<string> = new Set([
  ...titleNames,
  ...descriptionNames,
  ...dateNames,
  'og:site_name',
  'og:type',
  'og:locale',
]);

/** Lower-case name, property or itemprop to its first content, of those that we ask for. */
function readMetaTags(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const tag of Array.from(document.getElementsByTagName('meta'))) {
    for (const attribute of metaAttributes) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name === undefined || !metaNames.has(name) || meta.has(name)) continue;
      const content = tag.getAttribute('content')?.trim() ?? '';
      if (content !== '') meta.set(name, content);
    }
  }
  return meta;
}

/** A start page that calls itself an article, as some do, is none. */
function isOpenGraphArticle(document: Document, meta: ReadonlyMap<string, string>): boolean {
  const isStartPage = /^https?:\/\/[^/]+\/?(?:#.*)?$/.test(document.URL);
  return !isStartPage && /article$/i.test(meta.get('og:type') ?? '');
}

/** "Harbour reopens | The Daily" becomes "Harbour reopens". */
function withoutSiteName(title: string, siteName: string): string {
  const match = /^(.+)\s[|\-–—»•:]\s*([^|–—]+)$/s.exec(title) ?? /^(.+)[|｜](.+)$/s.exec(title);
  const head = match?.[1]?.trim();
  const tail = match?.[2]?.trim() ?? '';
  return head !== undefined && tail.toLowerCase() === siteName.toLowerCase() ? head : title;
}

/** The date part as it is written: where the reader or the publisher is does not shift it. */
function readDate(written: string | null): CivilDate | null {
  if (written === null) return null;
  const text = written.trim().slice(0, maxDateLength);
  const match = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?!\d)/.exec(text);
  if (match !== null) return toCivilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return readEnglishDate(text);
}

/** "April 28, 2023" and "Fri, 28 Apr 2023 10:00 GMT": the other forms that metadata is written in. */
function readEnglishDate(text: string): CivilDate | null {
  const match =
    /([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})/i.exec(text) ??
    /(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})/i.exec(text);
  const [, one = '', other = '', year] = match ?? [];
  const [month, day] = /\d/.test(one) ? [other, one] : [one, other];
  const number = monthNumber(month);
  return number === null ? null : toCivilDate(Number(year), number, Number(day));
}

function findMarkedDate(document: Document): CivilDate | null {
  for (const element of document.querySelectorAll('[itemprop~="datePublished"],time[datetime]')) {
    const written =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? readShortText(element);
    const date = readDate(written);
    if (date !== null) return date;
  }
  return null;
}

function readLang(document: Document, declared: string | null): string | null {
  const root = document.documentElement;
  const written =
    root?.getAttribute('lang') || root?.getAttribute('xml:lang') || document.body?.lang || declared;
  const lang = written?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? lang : null;
}
