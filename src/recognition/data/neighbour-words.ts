/**
 * Words that tell what a capitalised neighbour of a name is, folded, in the languages of the press that part
 * words by spaces. General knowledge of language only: no name of a story stands here.
 */

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Offices and forms of address that stand beside a person's name. */
const offices = listed(`
  president premier minister pm chancellor secretary senator sen rep representative governor gov mayor king queen
  emperor prince princess pope general gen admiral colonel judge justice chief chairman chairwoman chair leader
  director ambassador envoy spokesman spokeswoman adviser advisor speaker congressman congresswoman ceo mr mrs ms
  miss dr prof professor sir lord lady vice deputy former ex acting then candidate nominee republican democrat
  prasident bundeskanzler herr frau kollege republikaner demokrat amtsinhaber m mme monsieur madame presidente
  presidenta ministre ministro ministra senateur secretaire roi senor senora sr sra don dona canciller secretario
  gobernador lider rey signor primo primer primeiro statsraad premiarminister президент премьер министр глава
  господин канцлер сенатор`);

/** German, Dutch and the northern languages write the office in one word ("Außenminister"). */
const officeEnding =
  /(?:minister|ministerin|prasident|prasidentin|president|chef|chefin|kanzler|kanzlerin|kollege|kollegin|fuhrer|leder|kandidat)$/;

/** What stands between a country and an office ("Chile Foreign Minister"). */
const portfolios = listed(`
  prime foreign defense defence treasury vice deputy national security state trade finance commerce special acting
  former assistant attorney economy cabinet supreme house senate of`);

/** Capitalised words after a name that do not make it longer. */
/** Among these, what anybody is called: it shows a person, not which one. */
const courtesies = listed(`
  mr mrs ms miss dr prof professor sir lord lady herr frau kollege m mme monsieur madame senor senora sr sra don dona
  signor господин`);

const followers = listed(`
  administration government cabinet campaign presidency era says leaders ministers summit summits countries nations
  partners members allies`);

const timeWords = listed(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow`);

/** Words that open sentences, and so are capitalised without being names. */
const openers = listed(`
  the a an in on at by for from with when while if as after before since until because but and or so that this these
  those it he she they we his her their its our my your there here where what who why how which whose will would can
  could should may might must does do did has have had is are was were be not no yes even just only now then meanwhile
  however still also both like unlike about against among under over between through during without within beyond
  despite although though once whether than too perhaps maybe let asked said says tell told see watch to of
  later earlier soon again once recently last next first finally instead thus amid since nor per tonight perhaps
  der die das den dem des ein eine im am an auf bei mit von vom zum zur nach vor seit wie als wenn weil dass ob und
  oder aber auch dann da doch nun jetzt hat ist war wird kann soll fur uber gegen unter zwischen wer wo warum wahrend
  nachdem damit denn le la les un une du en au aux dans sur avec pour par sans sous quand lorsque si mais et ou donc
  que qui ce cet cette ces il elle selon apres avant depuis pendant comme alors aussi meme entre contre el los las del
  al con por para sin sobre cuando pero y quien este esta segun despues antes desde mientras ayer hoy tambien lo gli
  nel di da ma os em se het een op met van voor maar det ett pa med av om nar men och enligt в на с по и но как что
  когда если для от до`);
const openerEnding = /(?:ing|ly|ed)$/;

/** Heads of longer proper names: "Kennedy Airport", "East China Sea", "Bank of Chile". */
const heads = listed(`
  tower towers national golf international card cards airlines airways air sea ocean strait bay gulf island islands peninsula river coast guard
  forces steel motors motor times herald tribune journal bank university college institute hospital airport street
  avenue plaza hotel resort casino golf organization organisation foundation corporation corp inc ltd holdings church
  banque banco banca universite universidad universita universitat museum stadium arena cup tobacco railway railways railroad electric core bike bikes city cities county suit republic
  kingdom dynasty society voice wales zealand`);

/** Written small where these languages make a sea’s or a bank’s name with a country’s: “mer du Japon”. */
const smallHeads = listed('mer mar golfe golfo mare zee');

/** Between such a head and the name. */
const ofWords = listed('of de du del di da della des dei von van');

/** Second words of everyday compounds that a sentence may open with: "Trump cards". */
const everydayHeads = listed('card cards suit suits core cores bike bikes');

/** Capitalised after a place inside a sentence, these make the name of a paper of it: "Kenya Today". */
const mastheads = listed('today');

/** "Montana state" is no country; but these follow a country's "state": "China state media". */
const stateNouns = listed(`
  media tv television radio news broadcaster agency visit visits dinner banquet funeral secret secrets aid department
  council guest guests planner planners`);

const directions = listed('north south east west new norte sur nord sud ost');

/** After these a name belongs to a child or namesake. */
const generations = listed('jr sr junior ii iii');

const prefixes = listed('anti pro ex non post pre neo mid trans all inter');

/** French and Italian words that end in an apostrophe before a name. */
const elisions = listed('l d c j m n s t qu lorsqu puisqu jusqu dell all nell sull dall un quell');

const determiners = listed(
  `der den dem des die das ein eine einem einen einer eines vom zum beim am`,
);

const adjectiveEnding = /(?:e|en|em|er|es)$/;

export const isOffice = (word: string): boolean => offices.has(word) || officeEnding.test(word);
export const isCourtesy = (word: string): boolean => courtesies.has(word);
export const isPortfolio = (word: string): boolean => portfolios.has(word);
export const isWordOfOffice = (word: string): boolean => isOffice(word) || isPortfolio(word);
export const isFollower = (word: string): boolean => followers.has(word);
export const isTimeWord = (word: string): boolean => timeWords.has(word);
/** Articles, prepositions and the like: never a part of a name that stands beside them. */
export const isFunctionWord = (word: string): boolean => openers.has(word);
export const isOpener = (word: string): boolean => openers.has(word) || openerEnding.test(word);
export const isHead = (word: string): boolean => heads.has(word);
export const isSmallHead = (word: string): boolean => smallHeads.has(word);
export const isOfWord = (word: string): boolean => ofWords.has(word);
export const isEverydayHead = (word: string): boolean => everydayHeads.has(word);
export const isMasthead = (word: string): boolean => mastheads.has(word);
export const isStateNoun = (word: string): boolean => stateNouns.has(word);
export const isDirection = (word: string): boolean => directions.has(word);
export const isGeneration = (word: string): boolean => generations.has(word);
export const isPrefix = (word: string): boolean => prefixes.has(word);
export const isElision = (word: string): boolean => elisions.has(word);
/** German articles and the adjectives after them: what follows is a noun, not a first name. */
export const isNounMarker = (word: string): boolean =>
  determiners.has(word) || (word.length > 4 && adjectiveEnding.test(word));
