/** Words that say what someone is: offices written before a name, and roles of any kind. By hand. */
import { wordSet } from '../../../article/word-list.ts';

/** Capitalised before a name ("Foreign Minister Ann Lee", "Sen. Lee"); the last word of the title. */
export const titles = wordSet(
  'President Minister Premier Chancellor Secretary Senator Sen. Senators Sens. Representative Rep. Reps. Congressman ' +
    'Congresswoman Governor Gov. Mayor Councillor Cllr Councilman Councilwoman Judge Justice Attorney ' +
    'General Gen. Lt. Lieutenant Colonel Col. Major Maj. Captain Capt. Sergeant Sgt. Corporal Commander Cmdr. Admiral ' +
    'Adm. Marshal Brigadier Officer Constable Detective Inspector Superintendent Sheriff Chief Commissioner Director ' +
    'Executive Chairman Chairwoman Chair Chairperson CEO CFO Leader Speaker Whip Ambassador Envoy Consul Spokesman ' +
    'Spokeswoman Spokesperson Prof. Professor Dr. Dr Doctor Rev. Reverend Father Sister Brother Bishop Archbishop ' +
    'Cardinal Pope Imam Rabbi Ayatollah Sheikh Sheik King Queen Prince Princess Emperor Empress Crown Duke ' +
    'Duchess Earl Baron Baroness Count Countess Sir Dame Lord Lady Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Coach Manager ' +
    'Editor Correspondent Treasurer Comptroller Administrator Principal Dean Provost Deputy Prosecutor ' +
    'Counsel Coroner Pastor Private Pvt. Delegate Assemblyman Assemblywoman Economist Strategist Adviser Advisor ' +
    'Undersecretary Taoiseach Advocate Honorable Honourable Excellency Highness Majesty Holiness Eminence Czar Counselor Counsellor Admirals Presidents Ministers Governors Justices Rev Sen Gov Gen Prof Lt Col Capt Sgt Maj Supt Det Insp Hon. Ald. Det. Supt. PC DI DS DCI Minister-designate',
);

/** These make a name of the word that follows ("Lord Alli", "King Charles"). */
export const namingTitles = wordSet(
  'Lord Lady King Queen Pope Prince Princess Emperor Empress Baroness Saint Duke Duchess',
);

/** They go before the last word of a title ("Prime Minister", "Deputy Chief Constable"). */
export const titleModifiers = wordSet(
  'Prime Foreign Vice Deputy Chief Defense Defence Finance Interior Justice Health Education Energy Trade ' +
    'Labor Labour Transport Transportation Agriculture Culture Economy Environment Home Treasury ' +
    'Senior Assistant Acting Interim Associate Executive Managing Press Attorney District State Majority ' +
    'Minority Opposition Party House Senate Democratic Republican Conservative First Second Supreme Police Fire ' +
    'Brigadier Lieutenant Lt. Major Maj. Rear Crown Grand Special National Security Cabinet Junior Shadow ' +
    'Lord Public Head Chair Parliamentary Solicitor Postmaster Surgeon Inspector Auditor Technical Sporting',
);

/** What offices are of ("Secretary of State", "Minister for Home Affairs"). */
export const ministryWords = wordSet(
  'State Defense Defence Education Justice Health Labor Labour Commerce Energy Transportation Transport ' +
    'Agriculture Interior Homeland Security Veterans Affairs Foreign Human Services Housing Urban ' +
    'Development Finance Economy Environment Culture Trade Staff Information Public Works Home ' +
    'Intelligence Communications Operations Sport Sports Research Science Technology Tourism Immigration Police Communities',
);

/** Said of a man or a woman only. */
export const heWords = wordSet(
  'Mr Mr. Sir King Prince Pope Lord Father Brother Duke Earl Emperor Congressman Councilman Chairman ' +
    'Spokesman chairman spokesman father son husband brother businessman actor congressman policeman ' +
    'fisherman boy man grandfather uncle king prince widower bishop imam',
);
export const sheWords = wordSet(
  'Mrs Mrs. Ms Ms. Miss Dame Lady Queen Princess Sister Duchess Baroness Empress Congresswoman ' +
    'Councilwoman Chairwoman Spokeswoman chairwoman spokeswoman mother daughter wife sister ' +
    'businesswoman actress congresswoman policewoman girl woman grandmother aunt queen princess widow',
);

const roles = wordSet(
  'academic activist actor actress adviser advisor advocate aide ally ambassador analyst anchor architect artist ' +
    'astronaut athlete attorney author banker barrister billionaire biologist boss boxer businessman businesswoman ' +
    'candidate captain carpenter celebrity chair chairman chairwoman chairperson champion chancellor chef chemist ' +
    'chief cleric clerk climatologist coach co-founder cofounder colleague columnist comedian commander commentator ' +
    'commissioner composer congressman congresswoman conservative constable consultant coordinator co-ordinator ' +
    'coroner correspondent councillor counsel co-author coauthor critic defender deputy designer detective developer ' +
    'diplomat director doctor donor dramatist economist editor engineer entrepreneur envoy epidemiologist executive ' +
    'cinematographer choreographer expert farmer fighter filmmaker financier firefighter fisherman forward founder geologist goalkeeper governor ' +
    'graduate guard guitarist head head-teacher headteacher heir historian host hostage human husband inspector ' +
    'investigator investor jockey journalist judge jurist justice king lawmaker lawyer leader lecturer legend ' +
    'legislator liberal lobbyist magistrate magnate manager mathematician mayor mechanic member meteorologist ' +
    'midfielder minister model mogul monarch mother father musician neighbour neighbor neurologist nominee novelist ' +
    'nurse officer official operator opponent organiser organizer owner painter partner pastor patient peer ' +
    'philanthropist photographer physician physicist pilot plaintiff player playwright poet policeman politician ' +
    'pollster pope premier presenter president priest prince princess principal prisoner producer professor ' +
    'prosecutor protester psychiatrist psychologist publicist publisher queen rapper rebel receiver referee reporter ' +
    'representative researcher resident rival runner sailor scholar scientist sculptor secretary senator sergeant ' +
    'sheriff singer skipper sociologist soldier solicitor speaker specialist spokesman spokesperson spokeswoman star ' +
    'statistician strategist striker student successor superintendent surgeon survivor suspect teacher teenager ' +
    'technician tenor trader trainer treasurer trustee tycoon undersecretary veteran vicar victim virologist ' +
    'volunteer warlord widow widower wife winger witness worker wrestler writer son daughter sister brother cousin ' +
    'uncle aunt nephew niece grandfather grandmother boyfriend girlfriend fiancé fiancée Olympian adversary predecessor',
);

/** Words for what an organisation or a place is, in appositions ("the state’s largest utility"). */
const things = wordSet(
  'agency airline alliance arm army association authority bank base bloc body branch brand broadcaster bureau business ' +
    'capital carrier center centre chain charity church city club coalition college commission committee community ' +
    'company conglomerate corporation country county court department developer district division faction family ' +
    'federation festival firm force foundation fund giant group hospital hub industry initiative institute institution ' +
    'island journal lab laboratory lender magazine maker manufacturer ministry militia movement museum nation neighbourhood ' +
    'neighborhood network newspaper nonprofit office operator organisation organization outlet owner parliament parent party plant ' +
    'platform port producer programme program project province provider publication publisher region regulator retailer ' +
    'school service ship site startup start-up state station street subsidiary suburb supplier team territory ' +
    'think-tank tank town tribunal union university unit utility vessel village wing zone side deal drug vaccine law ' +
    'storm volcano river treaty pact plan weapon missile satellite rocket tournament trial operation insurgency website',
);

/** Whether a lower-case word says what a person is. */
export function isRole(word: string): boolean {
  return roles.has(word) || roles.has(word.replace(/s$/, ''));
}

/** Whether a lower-case word says what an organisation, a place or a thing is. */
export function isThing(word: string): boolean {
  return things.has(word);
}
