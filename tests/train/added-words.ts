/**
 * Common words that the counted articles, mostly on politics, have too seldom, and words whose tags
 * mislead: what each of them is, by hand. It goes before what was counted.
 */
const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');

export const wordClasses = [
  'functionWords',
  'nouns',
  'verbs',
  'nounsOrVerbs',
  'adjectives',
  'adverbs',
  'gerunds',
  'numbers',
] as const;

export type WordClass = (typeof wordClasses)[number];

export const addedWords: Readonly<Record<WordClass, readonly string[]>> = {
  functionWords: words('amid below per plus there whatever'),
  nouns: words(
    'abortion accounts accusations actor advertising advice advocacy advocate advocates ' +
      'affairs agency agents airline airport allegations alliance analysis analyst analysts ' +
      'anchor anger announcement anonymity anxiety anybody area arms army articles assault ' +
      'assembly audiences author award backers background backing ballots bank banking basis ' +
      'behavior billionaires bills body bomb books borders brand bridge briefly brother budget ' +
      'businesses cabinet cable camp car carbon card cash centers century chair challenge ' +
      'checks child choices church cities citizen clinic club clubs coach coal coast collapse ' +
      'colleagues commander competition complaints confidence conflicts consensus consequences ' +
      'construction content contributions cooperation corporations corruption council county ' +
      'couple courses crew crime customer cuts danger deaths decline defence deficit delegation ' +
      'demand democracy department deportation deputy development dinner diplomat diplomats ' +
      'district doctor doctors document dollar donor door doubt drug earnings earthquake ' +
      'economics economists editor editorial education elite emissions engine environment era ' +
      'error ethanol exit expectations expert eyes factory facts failure faith farmer farmers ' +
      'fees ferry film finance firms flight flood food form foundation founder fraud freedom ' +
      'frontrunner frustration fuel fund funds gains gap gas generation girl goals golf ' +
      'governments guard guns guys heat hedge hell heritage homes hospital human hurricane ' +
      'identity image importance imports incident independents inequality infection ' +
      'infrastructure initiative injury inquiry insiders institute institutions insurance ' +
      'investor investors island jail journalists judges judgment jury kids king lady lake land ' +
      'lawyers legacy levels liberals lists lives loan losses makers management manufacturing ' +
      'markets marriage mate mayor measure medicine migrants miles minister ministry misogynist ' +
      'mission moments mother mountain museum nature navy networks nobody nominees notion nurse ' +
      'observers ocean officer oil opportunities overhaul overtime pace paper parent park ' +
      'parliament partner partners parts patient patients payments peace photo piece places ' +
      'plane plant player players pledge plenty politician pollster pollution pope popularity ' +
      'port practices price prices princess principles priorities prison prisoner prize ' +
      'production programs progress property prosecutor prosecutors protest protester ' +
      'protesters protests queen racism railway rain rates ratings reaction rebels recession ' +
      'recovery referendum refugee regime regulation regulations relations relationships relief ' +
      'reporting reputation rescue researcher residents resilience responses responsibility ' +
      'retirement retreat revenue revolution risks river road roots round safety sales scale ' +
      'schedule schools science scientist score sea search seat seats secret sector services ' +
      'session ship shootings skills socialist society soldier soldiers sources space speaker ' +
      'speculation spokesperson stadium stake standard standards startup station steel steps ' +
      'stimulus stock storm stretch strike striker struggle student study stump surge suspect ' +
      'systems table target tech technology tenure territory terror terrorists thanks threats ' +
      'ticket tool topic tour tourism trading transition treatment trial trip troops tunnels ' +
      'turnout unemployment union unions university users vaccine value veterans viewers ' +
      'village virus vision water wealth weather whites widow wildfire wind wing word worker ' +
      'xenophobe',
  ),
  verbs: words(
    'accuse accuses acknowledge add addressed adds adopts aims allows announces appointed ' +
      'approved arrested arrives assassinated attend attended attends backs banned barred beats ' +
      'begins begun blames bolster born borrowed bought braces brings broke builds bury buy ' +
      'buys campaigned can captured carried catch caught caused challenged charged choose chose ' +
      'collapsed collect combined compete confirmed contributed convicted convince could ' +
      'counter counters cover cross curb declare deepen defeated delivers demands denies ' +
      'denounced deny depends deploy deploys describe destroy determined develop died dominated ' +
      'double drawn driven drop earn earned ease eases echoed elevate eliminate encourage enter ' +
      'entered enters escaped establish examine exist expanded expands expects experienced ' +
      'explore exposed express fail fallen favored fell fill fined finish fires fit fix flew ' +
      'forge forms fought founded freed gained gather govern grant grew grow grown grows handle ' +
      'headed helps hired hits hoped hosts identified identify ignore ignored implement improve ' +
      'incites injured insisted insists intended interviewed introduced invade invaded invest ' +
      'investigate invite involve jailed join joins kill kills launch launches lay learn leave ' +
      'leaves lends lent lied lift limit link lived loosen loses maintain maintains manage ' +
      'managed married may meets mentioned merge might missed moves must negotiate nominate ' +
      'obtain offer opens ordered organize oust overcome overturn owns participate pays perform ' +
      'persuade picked plays pleaded pledges poses praised predicted prepare prepared prepares ' +
      'produce produces promote propose prosecute protects prove proved publish pulled punish ' +
      'pursue puts qualified reaches rebuild recalled receive recognize recommend recover ' +
      'recruit reduce refuse regain reject rejects remained remove repair repeal repeated ' +
      'replace replied reply represented resign resigned resist resolve restore restrict resume ' +
      'retain returned reveal review revive rises rose ruled runs sank sat scored seek seeks ' +
      'seize seized sell sells sends serves settle should shut sits sold solve spoken stabilise ' +
      'stabilize starts stepped store strengthen struck struggled succeed sue sued suffer ' +
      'suffered suggests supply suspend suspended sustain tackle teach tear tells test-fired ' +
      'threaten threatened threw throw tighten tore tow transport travel treat treated tries ' +
      'turns undermine understands unite unveil updated uphold urges uses viewed visited visits ' +
      'wait warn warns weaken wear wears weigh welcome widen will withdraw withdrew withhold wo ' +
      'worried worry would write writes',
  ),
  nounsOrVerbs: words(
    'blame boost check combat compromise controls damage delay distance fears file gain ' +
      'increases lead love match notes offers pay pick post praise project promises ranks ' +
      'respect roll rule run shares shows sound spread stem train visit wish',
  ),
  adjectives: words(
    'advanced annual apparent bold broader careful clean commercial complete constitutional ' +
      'constructive correct criminal crucial cultural deadly digital divisive domestic easier ' +
      'effective electoral enormous environmental essential ethnic evangelical expensive ' +
      'extreme famous favourite fewer fine fiscal fundamental happy harder highest honest ' +
      'hopeful immigrant individual industrial influential initial interested internal ' +
      'legislative limited medical modern moral narrow natural net older ongoing outgoing ' +
      'overwhelming populist prime professional proud quick rampant regional regular retired ' +
      'rich sensitive serial severe simple sixth skeptical slow smaller sole stagnant strategic ' +
      'stronger substantial sweeping terrible usual valuable various vast violent wealthy wide ' +
      'worth',
  ),
  adverbs: words(
    'abroad allegedly annually apart apparently aside barely completely down eagerly ' +
      'extremely fast formally frequently initially jointly long meanwhile narrowly necessarily ' +
      'off otherwise out relatively reportedly seriously shortly significantly slightly ' +
      'somewhat specifically totally traditionally typically unanimously up usually yes ' +
      'yesterday',
  ),
  gerunds: words(
    'acting arguing claiming drawing existing heading hiring increasing involving meaning ' +
      'missing noting opposing paying pointing promising promoting receiving returning selling ' +
      'sending setting starting struggling upcoming urging voting waiting warning watching ' +
      'writing',
  ),
  numbers: words('trillion zero'),
};
