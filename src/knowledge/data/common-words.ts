/**
 * English words too common to single a story out, compiled by hand from news of all kinds: function
 * words, which also divide phrases, and everyday words of reporting, which only make them weaker.
 */

/** No phrase holds one of these. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am
  amid among an and another any anyone anything are around as at away back be because been before
  behind being below beside between beyond both but by can cannot could despite did do does doing
  done down during each either else enough especially even ever every everyone everything except few
  for from further had has have having he hence her here hers herself him himself his how however i
  if in indeed instead into is it its itself just least less like likely many may me meanwhile might
  mine more moreover most much must my myself near nearly neither never nevertheless no nobody none
  nor not nothing now nowhere of off often on once one ones only onto or other others otherwise our
  ours out over own per perhaps quite rather really s same shall she should since so some somebody
  someone something sometimes somewhere soon still such t than that the their theirs them themselves
  then there therefore these they this those though through throughout thus to together too toward
  towards under unless until up upon us very via was we well were what whatever when whenever where
  whereas wherever whether which while who whoever whom whose why will with within without would yet
  you your yours yourself
  two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
  thousands million billion trillion first second third fourth fifth last next several
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december today yesterday tomorrow tonight
  said says say saying told tells tell asked asks added adds wrote writes made make makes took take
  takes taken taking went go goes going gone came come comes coming got get gets getting gave give
  gives given giving put puts set sets let lets kept keep keeps keeping held hold holds found find
  finds finding felt feel feels seemed seem seems became become becomes turned turn turns began begin
  begins started start starts ended end ends want wants wanted need needs needed try tries tried use
  uses used using see sees saw seen seeing know knows knew known think thinks thought believe believes
  believed mean means meant hope hopes hoped seek seeks sought seeking help helps helped show shows
  showed shown call calls called calling run runs ran running move moves moved meet meets met meeting
  include includes included including follow follows followed following remain remains remained lead
  leads led bring brings brought leave leaves left sent send sends pay pays paid work works worked
  expect expects expected continue continues continued struggle struggling struggled face faces faced
  faces prepare prepares preparing maintain maintaining ensure prevent deepen strengthen elevate
  bolster counter win wins won lost lose loses discuss discussed visit visited visits express
  expressed consider considered respect respected develop developed build builds built read reads tore tear
  heard hear hears bury buries cut cuts hit hits shot broke break breaks spoke speak speaks rose rise
  fell drove drive drives wore wear threw throw grew grow grows knew drew draw draws flew fly rode
  ride stood stand stands sat sit sits slept swam sang chose choose chooses bought buy buys sold sell
  sells caught catch taught teach thought fought fight led fed met shut spread sank struck stole swept
  hasn’t hadn’t haven’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t
  later earlier passed added outside past achieve achieves achieved boost boosts join joins enter
  enters offer offers avoid avoids fill fills need cause causes raise raises mention mentions hearing`.split(
    /\s+/,
  ),
);

/** A phrase of such words alone is no term; one of them beside a rarer word weighs less. */
export const everydayWords: ReadonlySet<string> = new Set(
  `able action actions age agency agreement aim air amount anger annual answer appearance area areas
  argument arms attack attention authorities authority average bad bank bases basis best better big
  bill bit board body book boy building business campaign capital car care case cases cash cause
  center central centre century certain challenge chance change changes charge chief child children
  choice citizens city claim claims class clear close club coalition committee common community
  companies company concern concerns condition conditions conference control cost costs council
  countries country couple course court crime crisis culture current customers damage data date day
  days deal deals death deaths debate decade decades decision decisions defense defence demand
  department details development difference different difficult direction director doctor doctors
  dollars door doubt early economic economy education effect effort efforts election elections
  emergency employees energy entire environment event events evidence example executive experience
  expert experts fact facts fall families family far father fear feet fight figure figures final
  financial fine fire firm firms focus food force forces foreign former free friend friends front full
  fund funding funds future game games general girl global goal goals good government governments
  great greater ground group groups growing growth half hand hands hard head health heart heavy high
  higher historic history home homes hospital hour hours house housing human idea images impact
  important increase increased independent individual industry influence information interest
  interests international interview investigation investment issue issues job jobs joint judge key
  kind land large largest late later law laws lawmakers lawyer lawyers leader leaders leadership
  legal letter level levels life light line list little lives living local long longer loss lot low
  lower main major man manager market markets matter measure measures media medical member members
  men message middle mile miles military minister ministers ministry minute minutes money month months
  morning mother movement name names nation national nations natural nearby need negotiations network
  networks new news newspaper night north number numbers office officer officers official officials oil
  old open operation operations opinion opposition option order organisation organization parents
  part parties partner partners party past peace people percent period person personal phone place
  plan planned plans plant player players point points police policies policy political politics poor
  popular population position possible power powers practice present president press pressure
  previous price prices prime private problem problems product products program programme
  programs project projects property prosecutors protection public quality quarter question questions
  quick race range rate rates ready real reason reasons recent record reduce region regional regular
  relations relationship relationships report reporter reporters reports research residents response
  responses rest result results rich right rights rise rising risk risks river road role room rule
  rules safe safety sale sales scale scene school schools sea season seat secretary sector security
  senior sense series serious service services session severe share shares short side sides sign
  significant similar simple single site situation size small social society south space speaker
  special speech spending spokesman spokesperson spokeswoman staff stage stake state statement states
  station status step steps stock stop store story street strong student students study style subject
  success summer summit support supporters sure survey system systems talks target targets tax team
  teams technology television term terms test thing things threat ties time times top total tough
  town trade training travel treatment trial trip trouble true university use value various victims
  victory video view village violence voice vote voter voters war warning water way ways weather web
  website week weekend weeks west white whole wife willingness winter woman women word words
  worker workers world worst worth year years young`.split(/\s+/),
);
