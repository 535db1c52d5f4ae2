/**
 * What stands in news of many kinds and so singles no story out: phrases, and names of bodies. Counted,
 * not written by hand: `npm run train:terms` makes this file, from PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence.
 */
import { nameList } from '../../article/word-list.ts';

/** In lower case. */
export const commonPhrases: ReadonlySet<string> = new Set(
  nameList(
    'advocacy group|attorney general|award delegates|bad news|battleground states|best chance|' +
      'big banks|big deal|billionaire businessman|black voters|business mogul|campaign chairman|' +
      'campaign manager|campaign officials|campaign spokesman|campaign trail|chief executive|' +
      'chief strategist|civil rights|climate change|close friend|common ground|common sense|' +
      'communications director|comprehensive immigration reform|convention floor|dead heat|' +
      'democratic socialist|economic growth|editorial board|election cycle|election season|' +
      'election year|email server|executive director|exit polls|federal court|federal government|' +
      'federal judge|federal minimum wage|female voters|financial crisis|' +
      'first-in-the-nation primary|first-term senator|foreign policy|former governor|' +
      'former president|former secretary|free trade|gay marriage|general election|golf course|' +
      'good job|good news|government officials|great deal|gun control|gun violence|health care|' +
      'health insurance|high school|home state|illegal immigrants|illegal immigration|' +
      'immigration reform|important issues|income inequality|inspector general|interest rates|' +
      'labor unions|large number|large part|law enforcement|law professor|legal status|little bit|' +
      'mass shootings|media attention|middle class|minimum wage|national convention|national polls|' +
      'national security|new book|new poll|new voters|news conference|news media|news organization|' +
      'nomination process|nuclear deal|nuclear weapons|party leaders|party lines|party officials|' +
      'percent support|percentage points|personal attacks|police officers|policy proposals|' +
      'political campaigns|political correctness|political director|political establishment|' +
      'political revolution|political system|poll numbers|popular vote|presidential bid|' +
      'presidential campaign|presidential candidate|presidential candidates|presidential debate|' +
      'presidential election|presidential front-runner|presidential hopeful|presidential nomination|' +
      'presidential nominee|presidential primaries|presidential primary|presidential race|' +
      'press conference|press secretary|presumptive nominee|primary calendar|primary voters|' +
      'private email|private email account|private email server|private server|pro-Clinton super|' +
      'public office|real estate|real estate mogul|recent days|recent interview|recent months|' +
      'recent polls|recent weeks|recent years|right direction|same-sex marriage|senior adviser|' +
      'senior fellow|senior vice president|single digits|social issues|social media|southern border|' +
      'special interests|staff members|strong support|student debt|stump speech|tax code|' +
      'telephone interview|television ads|temporary ban|terrorist attack|terrorist attacks|' +
      'terrorist organization|top aides|top secret|town hall|trade deals|tweet pic|' +
      'tweet tweet-author|tweet tweet-id|universal health care|vast majority|vice president|' +
      'victory speech|white men|white voters|world leaders|years old|young people|young voters|' +
      'younger voters',
  ),
);

/** As they are written. */
export const commonBodies: ReadonlySet<string> = new Set(
  nameList(
    'ABC|Army|Breitbart|Breitbart News|Brookings Institution|CBS|CNBC|CNN|Clinton Foundation|' +
      'Congress|Constitution|DNC|Democratic National Committee|Facebook|Federal Election Commission|' +
      'Goldman Sachs|House|HuffPost|Huffington Post|Justice Department|MSNBC|NBC|POLITICO|Politico|' +
      'Post|RNC|Republican National Committee|Reuters|Secret Service|Senate|Social Security|' +
      'State Department|Supreme Court|Twitter|Univision',
  ),
);

/** By full name: whom news of all kinds names. */
export const commonPeople: ReadonlySet<string> = new Set(
  nameList(
    'Barack Obama|Ben Carson|Bernie Sanders|Bill Clinton|Carly Fiorina|Chris Christie|' +
      'Corey Lewandowski|Donald J. Trump|Donald Trump|George W. Bush|Hillary Clinton|Jeb Bush|' +
      'John Kasich|John McCain|Marco Rubio|Mike Huckabee|Mitt Romney|Paul Ryan|Rand Paul|' +
      'Ronald Reagan|Ted Cruz',
  ),
);
