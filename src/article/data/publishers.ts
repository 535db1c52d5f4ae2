/**
 * Names of English-language publishers as their pages write them, beside the agencies of
 * news-agencies.ts: what stands after a bar in a page's title or after a writer's name. By hand.
 */
import { newsAgencies } from './news-agencies.ts';
import { nameList } from '../word-list.ts';

const publishers: readonly string[] = [
  'Channel 4 News',
  'France 24',
  'News24',
  ...nameList(
    'ABC|CBC|SBS|The Guardian|The New York Times|NYT|The Washington Post|' +
      'The Wall Street Journal|WSJ|PBS News|Fox News|' +
      'MSNBC|USA TODAY|Los Angeles Times|Chicago Tribune|Politico|Axios|The Hill|CNBC|Forbes|' +
      'Fortune|Business Insider|Time|Newsweek|The Economist|Financial Times|The Times|The Telegraph|' +
      'The Independent|iNews|Daily Mail|Daily Mirror|The Sun|Metro|' +
      'Sky News|ITV News|The Scotsman|The Herald|RTÉ News|RTE News|' +
      'DW|Deutsche Welle|The Mainichi|Nikkei Asia|' +
      'NHK World|The Asahi Shimbun|The Yomiuri Shimbun|Yonhap News Agency|South China Morning Post|' +
      'Taipei Times|The Hindu|The Times of India|Hindustan Times|NDTV|' +
      'Dawn|Bangkok Post|VnExpress International|Rappler|Inquirer|The Age|The Australian|RNZ|Stuff|' +
      'NZ Herald|CTV News|Global News|The Globe and Mail|' +
      'The Times of Israel|Haaretz|Arab News|The National|Gulf News|Daily Sabah|Anadolu Agency|' +
      'TimesLIVE|Daily Maverick|The Moscow Times|Kyiv Post|Voice of America|Radio Free Europe|' +
      'The Conversation|Vox|Wired|TechCrunch|The Verge|Ars Technica|The Atlantic|The Nation|' +
      'HuffPost|BuzzFeed News',
  ),
];

/** A word that the names of papers and sites end in; before a reader's eyes "The …" makes it one. */
export const siteWord =
  /\b(?:News|Times|Post|Herald|Gazette|Tribune|Journal|Chronicle|Courier|Star|Mail|Press|Daily|Observer|Echo|Telegraph|Today|Online|Radio|TV|Magazine|Review|Weekly|Standard|Argus|Globe|Mirror|Independent|Express|Record|Register|Dispatch|Examiner|Sentinel|Bulletin|Monitor|Advertiser|Citizen|Sport|Media)\b/;
const paper = new RegExp(`^The (?:\\p{Lu}[\\p{L}’]+ ){1,3}${siteWord.source}$`, 'u');

/** Shorter names are words as well: Time, Metro, Stuff. */
const shortestTelling = 8;

/** Whether `name` is, as it is written, a publisher's or an agency's. */
export function isPublisher(name: string): boolean {
  return paper.test(name) || knownName(name) !== undefined;
}

/** One publisher has one name, by whichever of its desks and companies and in whichever letters it signs. */
export function shortName(name: string): string {
  return knownName(name) ?? name;
}

function knownName(name: string): string | undefined {
  const bare = name.replace(/ (?:& )?(?:Limited|Ltd|Company|Inc)$/, '');
  const desk = bare.replace(
    /^(AP|BBC|CBC|CNN|RNZ|VOA|Al Jazeera|Bloomberg|Kyodo|KYODO) (?:News|NEWS|Sport|Business|English|World Service)$/,
    '$1',
  );
  return owners.get(bare) ?? known(desk) ?? known(bare);
}

/** Of the short names, letters most of them, only as they are written: "Efe" is no agency. */
function known(name: string): string | undefined {
  const found = /^\p{Lu}/u.test(name) ? byName.get(fold(name)) : undefined;
  return found === name || name.length >= 5 ? found : undefined;
}

/** A word by which a page calls itself before its readers: "Independent", "Techcrunch", "BBC". */
export function publisherOf(word: string): string | undefined {
  const isTelling = word.length >= shortestTelling || /^[A-Z]{2,}$|^Reuters$/.test(word);
  return isTelling ? known(word) : undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/^the ?(?=.{4})|[^\p{L}\d]/gu, '');
}

/** The companies that sign for papers with other names, and agencies written in full. By hand. */
const owners: ReadonlyMap<string, string> = new Map([
  ['Guardian News & Media', 'The Guardian'],
  ['Guardian News and Media', 'The Guardian'],
  ['Cable News Network', 'CNN'],
  ['Thomson Reuters', 'Reuters'],
  ['The Associated Press', 'AP'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['Dow Jones', 'The Wall Street Journal'],
  ['British Broadcasting Corporation', 'BBC'],
  ['Telegraph Media Group', 'The Telegraph'],
  ['Times Newspapers', 'The Times'],
]);

const byName: ReadonlyMap<string, string> = new Map(
  [...publishers, ...newsAgencies].map((name) => [fold(name), name]),
);
