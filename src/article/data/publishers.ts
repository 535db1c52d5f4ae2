/**
 * Names of English-language publishers as their pages write them, beside the agencies of
 * news-agencies.ts: what stands after a bar in a page's title or after a writer's name. By hand.
 */
import { newsAgencies } from './news-agencies.ts';
import { nameList } from '../word-list.ts';

const publishers: ReadonlySet<string> = new Set([
  'Channel 4 News',
  'France 24',
  'News24',
  ...nameList(
    'AP News|Reuters|BBC|BBC News|BBC Sport|BBC World Service|The Guardian|Guardian|The New York Times|' +
      'New York Times|NYT|The Washington Post|Washington Post|The Wall Street Journal|WSJ|CNN|CNN Politics|' +
      'CNN Business|NPR|PBS NewsHour|PBS News|CBS News|NBC News|ABC News|Fox News|MSNBC|USA TODAY|USA Today|' +
      'Los Angeles Times|Chicago Tribune|The Boston Globe|Politico|POLITICO|Axios|The Hill|Bloomberg|Bloomberg News|' +
      'CNBC|Forbes|Fortune|Business Insider|Time|TIME|Newsweek|The Economist|Financial Times|The Times|' +
      'The Sunday Times|The Telegraph|The Independent|The i Paper|iNews|Daily Mail|Mail Online|Daily Mirror|' +
      'The Sun|Metro|Evening Standard|Sky News|ITV News|The Scotsman|The Herald|The Irish Times|' +
      'RTÉ News|RTE News|Al Jazeera|Al Jazeera English|DW|Deutsche Welle|Euronews|Politico Europe|' +
      'Kyodo News|KYODO NEWS|The Japan Times|The Mainichi|Nikkei Asia|NHK WORLD|NHK World|NHK World-Japan|' +
      'The Asahi Shimbun|The Yomiuri Shimbun|The Japan News|The Korea Herald|The Korea Times|Yonhap News Agency|' +
      'South China Morning Post|The Straits Times|CNA|Channel NewsAsia|Taipei Times|Focus Taiwan|The Hindu|' +
      'The Times of India|Hindustan Times|The Indian Express|NDTV|Dawn|The Express Tribune|The Daily Star|' +
      'The Jakarta Post|Bangkok Post|VnExpress International|Rappler|Inquirer|ABC News (Australia)|SBS News|' +
      'The Sydney Morning Herald|The Age|The Australian|RNZ|RNZ News|Stuff|NZ Herald|CBC|CBC News|CTV News|' +
      'Global News|The Globe and Mail|Toronto Star|National Post|The Times of Israel|Haaretz|The Jerusalem Post|' +
      'Arab News|The National|Gulf News|Daily Sabah|Anadolu Agency|TimesLIVE|Daily Maverick|The Moscow Times|' +
      'The Kyiv Independent|Kyiv Post|Voice of America|VOA News|Radio Free Europe|The Conversation|ProPublica|Vox|' +
      'Wired|WIRED|TechCrunch|The Verge|Ars Technica|The Atlantic|The Nation|HuffPost|BuzzFeed News',
  ),
]);

/** Whether `name` is, as it is written, a publisher's or an agency's. */
export function isPublisher(name: string): boolean {
  return publishers.has(name) || newsAgencies.has(name);
}

/** The companies that sign the copyright notices of papers with other names, by hand. */
export const owners: ReadonlyMap<string, string> = new Map([
  ['Guardian News & Media', 'The Guardian'],
  ['Guardian News & Media Limited', 'The Guardian'],
  ['Guardian News and Media Limited', 'The Guardian'],
  ['The New York Times Company', 'The New York Times'],
  ['Cable News Network', 'CNN'],
  ['Thomson Reuters', 'Reuters'],
  ['Dow Jones & Company', 'The Wall Street Journal'],
  ['Al Jazeera Media Network', 'Al Jazeera'],
  ['British Broadcasting Corporation', 'BBC'],
  ['Telegraph Media Group', 'The Telegraph'],
  ['Telegraph Media Group Limited', 'The Telegraph'],
  ['Times Newspapers Limited', 'The Times'],
  ['The Financial Times Limited', 'Financial Times'],
]);
