/**
 * Some 2,300 common words of English news by what they mostly are. A word that stands here is common:
 * by itself it names nobody. Counted, and added to by hand for what other subjects need:
 * `npm run train:words` makes this file, from the tags that Stanford CoreNLP gave PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const functionWords = words(
  'a about above across after against all along although amid among an and another any around as ' +
    'at because before behind below between beyond both but by despite during each either every for ' +
    'from he her herself him himself his how if in inside into it its itself like me my near no of ' +
    'on or our outside over per plus she since some than that the their them themselves there these ' +
    'they this those though through throughout to toward under until upon us we what whatever when ' +
    'where whether which while who whom whose why with within without you your',
);

export const nouns = words(
  'ability abortion access account accounts accusations action actions activist activists actor ' +
    'ad addition administration ads advantage advertising advice adviser advisers advocacy advocate ' +
    'advocates affairs afternoon age agency agenda agents agreement aide aides air airline airport ' +
    'allegations alliance allies amount analysis analyst analysts anchor anger announcement ' +
    'anonymity anxiety anybody anyone anything appeal appearance approach approval area areas ' +
    'argument arms army article articles assault assembly attack attacks attempt attempts attention ' +
    'attorney audience audiences author average award backers background backing ballot ballots ' +
    'bank banking banks base basis battle beginning behalf behavior benefits bid bill billionaire ' +
    'billionaires bills bit board body bomb book books border borders brand bridge briefly brother ' +
    'budget business businesses businessman cabinet cable camp campaign campaigning campaigns ' +
    'candidacy candidate candidates capital car carbon card care career case cases cash caucus ' +
    'caucuses center centers century chair chairman challenge challenges chance changes charges ' +
    'checks chief child children choice choices church cities citizen citizens city class climate ' +
    'clinic club clubs coach coal coalition coast collapse colleagues college commander comments ' +
    'commitment committee communications communities community companies company competition ' +
    'complaints concern concerns conference confidence conflict conflicts consensus consequences ' +
    'conservatives construction content contest contests contrast contributions control controversy ' +
    'convention conversation cooperation core corporations corruption costs council countries ' +
    'country county couple course courses court coverage credit crew crime crisis criticism critics ' +
    'crowd culture customer cuts cycle danger data daughter day days deal deals death deaths debate ' +
    'debates debt decade decades decision decisions decline defence defense deficit degree delegate ' +
    'delegates delegation demand democracy department deportation deputy details development ' +
    'difference differences dinner diplomat diplomats direction director discussion district doctor ' +
    'doctors document documents dollar dollars donations donor donors door doubt dozen drug ' +
    'earnings earthquake economics economists economy editor editorial education effect effort ' +
    'efforts election elections electorate elite email emails emissions employees endorsement ' +
    'endorsements energy enforcement engine environment era error establishment estate ethanol ' +
    'evening event events everybody everyone everything evidence example exchange executive ' +
    'executives exit expectations experience expert experts eyes fact factory facts failure faith ' +
    'families family farmer farmers father fees ferry field figures film finance fire firm firms ' +
    'flight flood floor folks followers food forces form foundation founder fraud freedom friend ' +
    'friends front frontrunner frustration fuel fund funding funds future gains game gap gas ' +
    'generation girl goal goals golf government governments governor ground group groups growth ' +
    'guard gun guns guy guys half hall hand handling hands head headquarters health hearing heart ' +
    'heat hedge hell heritage history home homes hospital host hour hours house human hundreds ' +
    'hurricane husband idea ideas identity image immigrants immigration impact importance imports ' +
    'incident income independents individuals industry inequality infection influence information ' +
    'infrastructure initiative injury inquiry insiders instance institute institutions insurance ' +
    'intelligence interest interests interview interviews investigation investment investor ' +
    'investors island issue issues jail job jobs journalists judge judges judgment jury justice ' +
    'kids kind king labor lack lady lake land language law lawmakers laws lawsuit lawyer lawyers ' +
    'leader leaders leadership legacy legislation letter level levels liar liberals life line lines ' +
    'list lists lives loan loss losses lot mainstream majority makers man management manager ' +
    'manufacturing margin market markets marriage mass mate material matter mayor measure measures ' +
    'media medicine meeting meetings member members men message messages migrants miles millions ' +
    'mind minister ministry minority minutes misogynist mission mistake mogul moment moments ' +
    'momentum money month months morning mother mountain movement museum name nation nations nature ' +
    'navy network networks news newspaper night nobody nomination nominee nominees none nothing ' +
    'notion number numbers nurse observers ocean office officer official officials oil ones online ' +
    'opening operation opinion opponent opponents opportunities opportunity opposition order ' +
    'organization organizations others outcome overhaul overtime pace page paper parent parents ' +
    'park parliament part parties partner partners parts party path patient patients payments peace ' +
    'people percent percentage performance period person phone photo picture piece place places ' +
    'plan plane plant platform player players pledge plenty point points police policies policy ' +
    'politician politicians politics poll polling polls pollster pollution pope popularity ' +
    'population port position positions possibility power practices presence presidency president ' +
    'press pressure price prices primaries princess principles priorities priority prison prisoner ' +
    'prize problem problems process production professor program programs progress promise property ' +
    'proposal proposals prosecutor prosecutors protest protester protesters protests queen question ' +
    'questions race racism radio railway rain rallies rally rate rates ratings reaction reality ' +
    'reason reasons rebels recession record records recovery referendum reform refugee refugees ' +
    'regime region regulation regulations relations relationship relationships relief religion ' +
    'remarks report reporter reporters reporting reports reputation request requests rescue ' +
    'research researcher residents resilience resources response responses responsibility rest ' +
    'result results retirement retreat revenue revolution rhetoric right rights risk risks rivals ' +
    'river road role room roots round rules safety sales scale schedule school schools science ' +
    'scientist score scrutiny sea search season seat seats secret secretary sector security senator ' +
    'senators sense series server service services session ship shooting shootings side sides signs ' +
    'site situation skills socialist society soldier soldiers somebody someone something son sort ' +
    'source sources space speaker speculation speech speeches spending spokesman spokesperson ' +
    'spokeswoman spring stadium staff stage stake stance standard standards standing star startup ' +
    'state statement statements states station status steel steps stimulus stock stories storm ' +
    'story strategist strategy strength stretch strike striker struggle student students study ' +
    'stump style subject success summer superdelegates supporter supporters surge surprise survey ' +
    'suspect swing system systems table tactics target tax taxes team tech technology television ' +
    'tenure term terms territory terror terrorism terrorists test thanks thing things thousands ' +
    'threat threats ticket ties time times today tone tool topic tour tourism town track trade ' +
    'trading trail transition treatment trial trip troops trouble truth tunnels turnout tweet ' +
    'unemployment union unions university users vaccine value values version veterans vice victims ' +
    'victories victory video viewers views village violence virus vision voice voter voters votes ' +
    'wage wages wake wall war water way ways wealth weapons weather website week weekend weeks ' +
    'whites widow wife wildfire wind wing winner woman women word words worker workers world ' +
    'xenophobe year years',
);

export const verbs = words(
  'accept accuse accused accuses acknowledge acknowledged add added addressed adds adopts agree ' +
    'agreed aimed aims allow allowed allows am announced announces appear appeared appears ' +
    'appointed approved are argue argued arrested arrives ask asked assassinated attacked attend ' +
    'attended attends avoid backed backs banned barred based be beat beats became become becomes ' +
    'been began begin begins begun believe believed believes blames bolster born borrowed bought ' +
    'braces bring brings broke brought build builds built bury buy buys called came campaigned can ' +
    'captured carried cast catch caught caused challenged changed charged choose chose cited ' +
    'claimed classified closed collapsed collect combined come comes committed compared compete ' +
    'concerned concluded conducted confirmed consider considered contested continue continued ' +
    'continues contributed convicted convince could counter counters cover create created ' +
    'criticized cross curb cut decide decided declare declared declined deepen defeated defend ' +
    'defended deliver delivered delivers demands denied denies denounced deny depends deploy ' +
    'deploys describe described destroy determine determined develop did died discuss divided do ' +
    'does dominated done double draw drawn drew driven drop dropped earn earned ease eases echoed ' +
    'elected elevate eliminate embrace emerged encourage ended endorse endorsed ensure enter ' +
    'entered enters escaped establish examine exist expand expanded expands expect expected expects ' +
    'experienced explain explained explore exposed express expressed faced faces fail failed fallen ' +
    'favored feel fell felt filed fill find fined finish fired fires fit fix flew focused follow ' +
    'followed forced forge forms fought found founded freed gained gather gave get gets give given ' +
    'gives go goes gone got gotten govern grant grew grow grown grows had handle happen happened ' +
    'happens has have headed hear heard held help helped helps hired hit hits hold holds hoped ' +
    'hosts hurt identified identify ignore ignored implement improve incites include included ' +
    'includes increased injured insisted insists intended interviewed introduced invade invaded ' +
    'invest investigate invite involve involved is issued jailed join joined joins keep kept kill ' +
    'killed kills knew know known knows launch launched launches lay leads learn learned leave ' +
    'leaves led left lends lent let lied lift limit link live lived looked looks loosen lose loses ' +
    'lost made maintain maintains make makes manage managed married may mean means meant meet meets ' +
    'mentioned merge met might missed moved moves must named need needed needs negotiate nominate ' +
    'noted obtain offer offered opened opens oppose opposed ordered organize oust overcome overturn ' +
    'owns paid participate pass passed pays perform persuade picked planned played plays pleaded ' +
    'pledged pledges pointed poses posted praised predicted prepare prepared prepares prevent ' +
    'produce produces promised promote prompted propose proposed prosecute protect protects prove ' +
    'proved provide provided publish published pulled punish pursue pushed put puts qualified ' +
    'questioned raise raised ran reached reaches read rebuild recalled receive received recognize ' +
    'recommend recover recruit reduce referred refuse refused regain registered reject rejected ' +
    'rejects released remain remained remains remember remove repair repeal repeated replace ' +
    'replied reply reported represent represented represents require required resign resigned ' +
    'resist resolve respond responded restore restrict resume retain returned reveal revealed ' +
    'review revive rises rose ruled runs said sank sat save saw say says scheduled scored secure ' +
    'see seek seeks seem seemed seems seen sees seize seized sell sells send sends sent serve ' +
    'served serves set settle shared should showed shown shut signed sits sold solve sought speak ' +
    'spend spent spoke spoken stabilise stabilize stand stands started starts stated stay stepped ' +
    'stood stop stopped store strengthen struck struggled succeed sue sued suffer suffered suggest ' +
    'suggested suggests supply supported supports supposed suspend suspended sustain tackle take ' +
    'taken takes talked teach tear tell tells test-fired think thinks thought threaten threatened ' +
    'threw throw tighten told took tore tow transport travel treat treated tried tries try turned ' +
    'turns tweeted undermine understand understands unite unveil updated uphold urged urges used ' +
    'uses viewed visited visits voted vowed wait want wanted wants warn warned warns was weaken ' +
    'wear wears weigh welcome went were widen will win withdraw withdrew withhold wo won worked ' +
    'works worried worry would write writes written wrote',
);

export const nounsOrVerbs = words(
  'act address answer ban benefit blame block boost break call calls cause change charge check ' +
    'claim claims combat comment compromise controls cost damage defeat delay distance drive end ' +
    'face fall favor fear fears fight figure file focus force gain hate hope hopes increase ' +
    'increases lead look love match mention move note notes offers pay pick plans play post praise ' +
    'project promises push ranks reach release respect return rise roll rule run share shares shift ' +
    'shot show shows sign sound split spread start stem step support talk talks train trust turn ' +
    'use view visit vote watch wins wish work',
);

export const adjectives = words(
  'able active additional advanced aggressive angry annual apparent available bad best better big ' +
    'bigger biggest black bold broader careful central certain civil clean clear close commercial ' +
    'common competitive complete congressional conservative constitutional constructive ' +
    'controversial corporate correct criminal critical crucial cultural current dangerous dead ' +
    'deadly deep different difficult digital direct divisive domestic early easier easy economic ' +
    'effective electoral enormous entire environmental essential ethnic evangelical expensive ' +
    'extreme fair false familiar famous favorite favourite federal fellow female few fewer final ' +
    'financial fine first fiscal foreign former free full fundamental general global good great ' +
    'greater greatest happy hard harder high higher highest honest hopeful huge illegal immigrant ' +
    'important impossible independent individual industrial influential initial interested internal ' +
    'international key large larger largest last late latest least legal legislative less liberal ' +
    'likely limited little local longtime low lower main major many massive medical middle military ' +
    'minimum moderate modern moral more multiple narrow national natural necessary negative net new ' +
    'next nominating nuclear old older ongoing open other outgoing overall overwhelming own ' +
    'particular past personal political poor popular populist positive possible potential powerful ' +
    'present presidential presumptive previous primary prime private professional progressive ' +
    'prominent proud public quick racial racist radical rampant ready real recent regional regular ' +
    'religious responsible retired rich rival safe same second senior sensitive separate serial ' +
    'serious several severe short significant similar simple single sixth skeptical slow small ' +
    'smaller social sole special specific stagnant strategic strong stronger substantial successful ' +
    'such super sure sweeping terrible terrorist third top total tough traditional true ' +
    'undocumented unlikely unusual usual valuable various vast violent wealthy white whole wide ' +
    'willing worse worst worth wrong young younger',
);

export const adverbs = words(
  'abroad absolutely actually again ago ahead allegedly almost alone already also always annually ' +
    'apart apparently aside away back barely certainly clearly closely closer completely currently ' +
    'deeply directly down eagerly earlier easily effectively else enough especially even eventually ' +
    'ever exactly extremely far fast finally formally forward frequently fully further generally ' +
    'heavily here highly however immediately increasingly initially instead jointly just largely ' +
    'later long longer maybe meanwhile most mostly much narrowly nationally nearly necessarily ' +
    'never not now off often once only otherwise out overseas particularly perhaps personally ' +
    'politically potentially pretty previously probably publicly quickly quite rather really ' +
    'recently regularly relatively repeatedly reportedly roughly seriously shortly significantly ' +
    'simply slightly so sometimes somewhat soon specifically still strongly then together too ' +
    'totally traditionally truly twice typically ultimately unanimously up usually very virtually ' +
    'well widely yes yesterday yet',
);

export const gerunds = words(
  'according acting adding arguing asking attacking becoming being breaking bringing building ' +
    'calling challenging changing claiming coming continuing creating doing drawing entering ' +
    'existing facing fighting following fundraising getting giving going growing having heading ' +
    'helping hiring holding hoping including increasing involving keeping leading leaving living ' +
    'looking losing making meaning missing moving noting offering opposing paying planning playing ' +
    'pointing promising promoting pushing putting raising receiving referring remaining returning ' +
    'rising running saying seeing seeking selling sending serving setting showing sitting speaking ' +
    'starting struggling suggesting supporting taking talking telling thinking trying turning ' +
    'upcoming urging using voting waiting warning watching winning working writing',
);

export const numbers = words(
  'billion eight five four million nine one seven six three trillion two zero',
);
