/**
 * Everyday words of reporting, by hand from news of all kinds: a phrase of them alone singles no story
 * out, and one of them beside a rarer word weighs less.
 */
export const everydayWords: readonly string[] = (
  'able action actions age agency agreement aim air amount anger annual answer appearance area ' +
  'areas argument arms attack attention authorities authority average bad bank bases basis best ' +
  'better big bill bit board body book boy building business campaign capital car care case cases ' +
  'cash cause center central centre century certain challenge chance change changes charge chief ' +
  'child children choice citizens city claim claims class clear close club coalition committee ' +
  'common community companies company concern concerns condition conditions conference control ' +
  'cost costs council countries country couple course court crime crisis culture current ' +
  'customers damage data date day days deal deals death deaths debate decade decades decision ' +
  'decisions defense defence demand department details development difference different difficult ' +
  'direction director doctor doctors dollars door doubt early economic economy education effect ' +
  'effort efforts election elections emergency employees energy entire environment event events ' +
  'evidence example executive experience expert experts fact facts fall families family far ' +
  'father fear feet fight figure figures final financial fine fire firm firms focus food force ' +
  'forces foreign former free friend friends front full fund funding funds future game games ' +
  'general girl global goal goals good government governments great greater ground group groups ' +
  'growing growth half hand hands hard head health heart heavy high higher historic history home ' +
  'homes hospital hour hours house housing human idea images impact important increase increased ' +
  'independent individual industry influence information interest interests international ' +
  'interview investigation investment issue issues job jobs joint judge key kind land large ' +
  'largest late later law laws lawmakers lawyer lawyers leader leaders leadership legal letter ' +
  'level levels life light line list little lives living local long longer loss lot low lower ' +
  'main major man manager market markets matter measure measures media medical member members men ' +
  'message middle mile miles military minister ministers ministry minute minutes money month ' +
  'months morning mother movement name names nation national nations natural nearby need ' +
  'negotiations network networks new news newspaper night north number numbers office officer ' +
  'officers official officials oil old open operation operations opinion opposition option order ' +
  'organisation organization parents part parties partner partners party past peace people ' +
  'percent period person personal phone place plan planned plans plant player players point ' +
  'points police policies policy political politics poor popular population position possible ' +
  'power powers practice present president press pressure previous price prices prime private ' +
  'problem problems product products program programme programs project projects property ' +
  'prosecutors protection public quality quarter question questions quick race range rate rates ' +
  'ready real reason reasons recent record reduce region regional regular relations relationship ' +
  'relationships report reporter reporters reports research residents response responses rest ' +
  'result results rich right rights rise rising risk risks river road role room rule rules safe ' +
  'safety sale sales scale scene school schools sea season seat secretary sector security senior ' +
  'sense series serious service services session severe share shares short side sides sign ' +
  'significant similar simple single site situation size small social society south space speaker ' +
  'special speech spending spokesman spokesperson spokeswoman staff stage stake state statement ' +
  'states station status step steps stock stop store story street strong student students study ' +
  'style subject success summer summit support supporters sure survey system systems talks target ' +
  'targets tax team teams technology television term terms test thing things threat ties time ' +
  'times top total tough town trade training travel treatment trial trip trouble true university ' +
  'use value various victims victory video view village violence voice vote voter voters war ' +
  'warning water way ways weather web website week weekend weeks west white whole wife ' +
  'willingness winter woman women word words worker workers world worst worth year years young'
).split(' ');
