/**
 * Some 2,300 common words of English news by what they mostly are. Made by counting the word classes
 * of 400 news articles and adding by hand what other subjects need. A word that stands here is common:
 * by itself it names nobody.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const functionWords = words(
  'a about above across after against all along although amid among an and another any around ' +
    'as at because before behind below between beyond both but by despite during each either ' +
    'every for from he her herself him himself his how if in inside into it its itself like me my ' +
    'near no of on or our outside over per plus she since some than that the their them ' +
    'themselves there these they this those though through throughout to toward under until upon ' +
    'us we what whatever when where whether which while who whom whose why with within without ' +
    'you your',
);

export const nouns = words(
  'ability abortion access account accounts accusations action actions activist activists actor ' +
    'ad addition administration ads advantage advertising advice adviser advisers advocacy ' +
    'advocate advocates affairs afternoon age agency agenda agents agreement aide aides air ' +
    'airline airport allegations alliance allies amount analysis analyst analysts anchor anger ' +
    'announcement anonymity anxiety anybody anyone anything appeal appearance approach approval ' +
    'area areas argument arms army article articles assault assembly attack attacks attempt ' +
    'attempts attention attorney audience audiences author average award backers background ' +
    'backing ballot ballots bank banking banks base basis battle beginning behalf behavior ' +
    'benefits bid bill billionaire billionaires bills bit board body bomb book books border ' +
    'borders brand bridge briefly brother budget business businesses businessman cabinet cable ' +
    'camp campaign campaigning campaigns candidacy candidate candidates capital car carbon card ' +
    'care career case cases cash caucus caucuses center centers century chair chairman ' +
    'challenge challenges chance changes charges checks chief child children choice choices ' +
    'church cities citizen citizens city class climate clinic club clubs coach coal coalition ' +
    'coast collapse colleagues college commander comments commitment committee communications ' +
    'communities community companies company competition complaints concern concerns conference ' +
    'confidence conflict conflicts consensus consequences conservatives construction content ' +
    'contest contests contrast contributions control controversy convention conversation ' +
    'cooperation core corporations corruption costs council countries country county couple ' +
    'course courses court coverage credit crew crime crisis criticism critics crowd culture ' +
    'customer cuts cycle danger data daughter day days deal deals death deaths debate debates ' +
    'debt decade decades decision decisions decline defence defense deficit degree delegate ' +
    'delegates delegation demand democracy department deportation deputy details development ' +
    'difference differences dinner diplomat diplomats direction director discussion district ' +
    'doctor doctors document documents dollar dollars donations donor donors door doubt dozen ' +
    'drug earnings earthquake economics economists economy editor editorial ' +
    'education effect effort efforts election elections electorate elite email emails emissions ' +
    'employees endorsement endorsements energy enforcement engine environment era error ' +
    'establishment estate ethanol evening event events everybody everyone everything evidence ' +
    'example exchange executive executives exit expectations experience expert experts eyes fact ' +
    'factory facts failure faith families family farmer farmers father fees ferry field ' +
    'figures film finance fire firm firms flight flood floor folks food forces form foundation ' +
    'founder fraud freedom friend friends front frontrunner frustration fuel fund funding funds ' +
    'future gains game gap gas generation girl goal goals golf government governments governor ' +
    'ground group groups growth guard gun guns guy guys half hall hand handling hands head health ' +
    'hearing heart heat hedge hell heritage history home homes hospital host hour hours ' +
    'house human hundreds hurricane husband idea ideas identity image immigrants immigration ' +
    'impact importance imports incident income independents individuals industry inequality ' +
    'infection influence information infrastructure initiative injury inquiry insiders ' +
    'instance institute institutions insurance intelligence interest interests interview ' +
    'interviews investigation investment investor investors island issue issues jail job jobs ' +
    'journalists judge judges judgment jury justice kids kind king labor lack lady lake land ' +
    'language law lawmakers laws lawsuit lawyer lawyers leader leaders leadership legacy ' +
    'legislation letter level levels liar liberals life line lines list lists lives loan loss ' +
    'losses lot mainstream majority makers man management manager manufacturing margin market ' +
    'markets marriage mass mate material matter mayor measure measures media medicine meeting ' +
    'meetings member members men message messages migrants miles millions mind minister ministry ' +
    'minority minutes misogynist mission mistake moment moments momentum money ' +
    'month months morning mother mountain movement museum name nation nations nature navy network ' +
    'networks news newspaper night nobody nomination nominee nominees none nothing notion number ' +
    'numbers nurse observers ocean office officer official officials oil ones online opening ' +
    'operation opinion opponent opponents opportunities opportunity opposition order organization ' +
    'organizations others outcome overhaul overtime pace page paper parent parents park ' +
    'parliament part parties partner partners parts party path patient patients payments peace ' +
    'people percent percentage performance period person phone photo picture piece place ' +
    'places plan plane plant platform player players pledge plenty point points police policies ' +
    'policy politician politicians politics poll polling polls pollster pollution pope popularity ' +
    'population port position positions possibility power practices presence presidency president ' +
    'press pressure price prices primaries princess principles priorities priority prison ' +
    'prisoner prize problem problems process production professor program programs progress ' +
    'promise property proposal proposals prosecutor prosecutors protest protester protesters ' +
    'protests queen question questions race racism radio railway rain rallies rally rate rates ' +
    'ratings reaction reality reason reasons rebels recession record records recovery referendum ' +
    'reform refugee refugees regime region regulation regulations relations relationship ' +
    'relationships relief religion remarks report reporter reporters reporting reports reputation ' +
    'request rescue research researcher residents resilience resources response responses ' +
    'responsibility rest result results retirement retreat revenue revolution rhetoric right ' +
    'rights risk risks rivals river road role room roots round rules safety sales ' +
    'scale schedule school schools science scientist score scrutiny ' +
    'sea search season seat seats secret secretary sector security senator senators sense series ' +
    'server service services session ship shooting shootings side sides signs site situation ' +
    'skills socialist society soldier soldiers somebody someone something son sort source sources ' +
    'space speaker speculation speech speeches spending spokesman spokesperson spokeswoman ' +
    'stadium staff stage stake stance standard standards standing star startup state statement ' +
    'statements states station status steel steps stimulus stock stories storm story strategist ' +
    'strategy strength stretch strike striker struggle student students study stump style subject ' +
    'success summer superdelegates supporter supporters surge surprise survey suspect swing ' +
    'system systems table tactics target tax taxes team tech technology television tenure term ' +
    'terms territory terror terrorism terrorists test thanks thing things thousands threat ' +
    'threats ticket ties time times today tone tool topic tour tourism town track trade trading ' +
    'trail transition treatment trial trip troops trouble truth tunnels turnout ' +
    'tweet unemployment union unions university users vaccine value values version ' +
    'veterans vice victims victories victory video viewers views village violence virus vision ' +
    'voice voter voters votes wage wages wall war water way ways wealth weapons weather ' +
    'website week weekend weeks whites widow wife wildfire wind wing winner woman women word ' +
    'words worker workers world xenophobe year years',
);

export const adjectives = words(
  'able active additional advanced aggressive angry annual apparent available bad ' +
    'best better big bigger biggest black bold broader careful central certain civil clean clear ' +
    'close commercial common competitive complete congressional conservative constitutional ' +
    'constructive controversial corporate correct criminal critical crucial cultural current ' +
    'dangerous dead deadly deep different difficult digital direct divisive domestic early easier ' +
    'easy economic effective electoral enormous entire environmental essential ethnic evangelical ' +
    'expensive extreme fair familiar famous favorite favourite federal fellow female few fewer ' +
    'final financial fine first fiscal foreign former free full fundamental general global good ' +
    'great greater greatest happy hard harder high higher highest honest hopeful huge illegal ' +
    'immigrant important impossible independent individual industrial influential initial ' +
    'interested internal international key large larger largest last late latest least legal ' +
    'legislative less liberal likely limited little local longtime low lower main major many ' +
    'massive medical middle military minimum moderate modern moral more ' +
    'multiple narrow national natural necessary negative net new next nominating old ' +
    'older ongoing open other outgoing overall overwhelming own particular past ' +
    'personal political poor popular populist positive possible potential powerful present ' +
    'presidential presumptive previous primary prime private professional progressive prominent ' +
    'proud public quick racial radical rampant ready real recent regional regular religious ' +
    'responsible retired rich rival safe same second senior sensitive separate serial serious ' +
    'several severe short significant similar simple single sixth skeptical slow small smaller ' +
    'social sole special specific stagnant strategic strong stronger substantial successful such ' +
    'super sure sweeping terrible terrorist third top total tough traditional true undocumented ' +
    'unlikely usual valuable various vast violent wealthy white whole wide willing worse worst ' +
    'worth wrong young younger',
);

/** Finite forms, base forms and participles in -ed. */
export const verbs = words(
  'prepare counter strengthen bolster deepen weaken widen tighten loosen ease curb cross collect convince declare deny deploy destroy develop double drop earn eliminate establish examine explore express fail fill finish fix forge gather govern grant handle ignore implement invade invest investigate invite involve kill launch lay lift limit link manage merge negotiate obtain organize oust overcome overturn perform persuade produce promote propose prosecute publish punish rebuild recover recruit refuse regain reject remove repair repeal replace reply resign resist resolve restore restrict resume retain reveal review revive seize settle solve stabilize stabilise store succeed sue suffer supply suspend sustain tackle teach threaten travel treat undermine unveil uphold warn wear withdraw withhold bury develop recommend attend catch throw tear transport tow weigh ' +
    'accept accuse accused accuses acknowledge acknowledged add added addressed adds adopts agree ' +
    'agreed aimed aims allow allowed allows am announced announces appear appeared appears ' +
    'appointed approved are argue argued arrested arrives ask asked assassinated attacked ' +
    'attended attends avoid backed backs banned barred based be beat beats became become becomes ' +
    'been began begin begins begun believe believed believes blames born borrowed bought braces ' +
    'bring brings broke brought build builds built buy buys called came campaigned can captured ' +
    'carried cast caught caused challenged changed charged choose chose cited claimed classified ' +
    'closed collapsed combined come comes committed compared compete concerned concluded ' +
    'conducted confirmed consider considered contested continue continued continues contributed ' +
    'convicted could counters cover create created criticized cut decide decided declared ' +
    'declined defeated defend defended deliver delivered delivers demands denied denies denounced ' +
    'depends deploys describe described determine determined did died discuss divided do does ' +
    'dominated done draw drawn drew driven dropped earned eases echoed elected elevate embrace ' +
    'emerged encourage ended endorse endorsed ensure enter entered enters escaped exist expand ' +
    'expanded expands expect expected expects experienced explain explained exposed expressed ' +
    'faced faces failed fallen favored feel fell felt filed find fined fired fires fit flew ' +
    'focused follow followed forced forms fought found founded freed gained gave get gets give ' +
    'given gives go goes gone got gotten grew grow grown grows had happen happened happens has ' +
    'have headed hear heard held help helped helps hired hit hits hold holds hoped hosts hurt ' +
    'identified identify ignored improve incites include included includes increased injured ' +
    'insisted insists intended interviewed introduced invaded involved is issued jailed join ' +
    'joined joins keep kept killed kills knew know known knows launched launches leads learn ' +
    'learned leave leaves led left lends lent let lied live lived looked looks lose loses lost ' +
    'made maintain maintains make makes managed married may mean means meant meet meets mentioned ' +
    'met might missed moved moves must named need needed needs nominate noted offer offered ' +
    'opened opens oppose opposed ordered owns paid participate pass passed pays picked planned ' +
    'played plays pleaded pledged pledges pointed poses posted praised predicted prepared ' +
    'prepares prevent produces promised proposed protect protects prove proved provide provided ' +
    'published pulled pursue pushed put puts qualified raise raised ran reached reaches read ' +
    'recalled receive received recognize reduce referred refused registered rejected rejects ' +
    'released remain remained remains remember repeated replied reported represent represented ' +
    'represents require required resigned respond responded returned revealed rises rose ruled ' +
    'runs said sank sat save saw say says scheduled scored secure see seek seeks seem seemed ' +
    'seems seen sees seized sell sells send sends sent serve served serves set shared should ' +
    'showed shown shut signed sits sold sought speak spend spent spoke spoken stand stands ' +
    'started starts stated stay stepped stood stop stopped struck struggled sued suffered suggest ' +
    'suggested suggests supported supports supposed suspended take taken takes talked tell tells ' +
    'test-fired think thinks thought threatened threw told took tore treated tried tries try ' +
    'turned turns tweeted understand understands unite updated urged urges used uses viewed ' +
    'visited visits voted vowed wait want wanted wants warned warns was wears welcome went were ' +
    'will win withdrew wo won worked works worried worry would write writes written wrote',
);

export const nounsOrVerbs = words(
  'act address answer ban benefit blame boost break call calls cause change charge check claim ' +
    'claims combat comment compromise controls cost damage defeat delay distance drive end face ' +
    'fall favor fear fears fight figure file focus force gain hate hope hopes increase increases ' +
    'lead look love match mention move note notes offers pay pick plans play post praise project ' +
    'promises push ranks reach release respect return rise roll rule run share shares shift shot ' +
    'show shows sign sound spread start stem step support talk talks train trust turn use view ' +
    'visit vote watch wins wish work',
);

export const gerunds = words(
  'according acting adding arguing asking attacking becoming being bringing building calling ' +
    'challenging changing claiming coming continuing creating doing drawing entering existing ' +
    'facing fighting following fundraising getting giving going growing having heading helping ' +
    'hiring holding hoping including increasing involving keeping leading leaving living looking ' +
    'losing making meaning missing moving noting offering opposing paying planning playing ' +
    'pointing promising promoting pushing putting raising receiving referring remaining returning ' +
    'rising running saying seeing seeking selling sending serving setting showing sitting ' +
    'speaking starting struggling suggesting supporting taking talking telling thinking trying ' +
    'turning upcoming urging using voting waiting warning watching winning working writing',
);

export const adverbs = words(
  'abroad absolutely actually again ago ahead allegedly almost alone already also always ' +
    'annually apart apparently aside away back barely certainly clearly closely closer completely ' +
    'currently deeply directly down eagerly earlier effectively else enough especially even ' +
    'eventually ever exactly extremely far fast finally formally forward frequently fully further ' +
    'generally heavily here highly however immediately increasingly initially instead jointly ' +
    'just largely later long longer maybe meanwhile most mostly much narrowly nationally nearly ' +
    'necessarily never not now off often once only otherwise out overseas particularly perhaps ' +
    'politically potentially pretty previously probably publicly quickly quite rather really ' +
    'recently regularly relatively repeatedly reportedly roughly seriously shortly significantly ' +
    'simply slightly so sometimes somewhat soon specifically still strongly then together too ' +
    'totally traditionally truly twice typically ultimately unanimously up usually very virtually ' +
    'well widely yes yesterday yet',
);

export const numbers = words(
  'billion eight five four million nine one seven six three trillion two zero',
);
