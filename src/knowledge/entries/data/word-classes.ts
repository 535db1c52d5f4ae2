/**
 * Some 2,300 common words of English news by what they mostly are. A word that stands here is common:
 * by itself it names nobody. Counted, and added to by hand for what other subjects need:
 * `npm run train:words` makes this file, from the tags that Stanford CoreNLP gave PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence. Packed, because
 * every page that follows a story loads it; words to add stand in tests/train.
 */
import { unpackWords } from '../../../article/unpack-words.ts';

/**
 * Behind each word the letter of its class, none behind nouns; O: it is of no class. An everyday
 * word has a star.
 */
const marked = unpackWords(
  '0aF1bility2leJ*2ortion3utF3veF2roadD2solutelyD1cceptV4ss3ordingG4unt7s3usations5eV6dV6sV' +
    '2knowledgeV9gedV2rossF2tB3ingG4on*6s*4veJ5ist8s3or3uallyD1d2dV3edV3ingG4tion8alJ3ressB7edV3sV' +
    '2ministration2optsV2s2vancedJ5tage3ertising3ice4ser7s3ocacy6te8s1ffairs2terF5noon1gainD5stF' +
    '2e*3ncy*4da4ts2gressiveJ2oD2reeV5dV5ment*1headD1ide4s2mO*3edV3sV2r*3line3port1llF3egations' +
    '5edlyD3iance4es3owV5edV5sV2mostD2oneD4gF2readyD2soD2thoughF2waysD1mV2idF2ongF3unt*1nF2alysis' +
    '6t7s2chor2dF2ger*3ryJ2nouncedV8ment8sV3ualJ*6lyD2onymity3therF2swerB*2xiety2yF3body3one3thing' +
    '1partD2parentJ8lyD3eal5rV6ance*6edV6sV3ointedV3roach5val6edV1reV3a*4s*2gueV5dV4ingG4ment*2ms*' +
    '3y2oundF2restedV3ivesV2ticle7s1sF2ideD2kV3edV3ingG2sassinatedV4ult3embly1tF2tack*6edV6ingG6s' +
    '3empt7s4ndV6edV6sV5tion*3orney1udience8s2thor6itiesO*8yO*1vailableJ2erage*2oidV1ward3yD0backD' +
    '4edV5rs4ground4ing4sV2dJ*2llot6s2nB3k*4ing4s3nedV2relyD3redV2se4dV4sO*3is*2ttle1eV2atV4sV' +
    '2cameV4useF3omeV6sV5ingG2enV2foreF2ganV3inV5ning5sV3unV2half4vior3indF2ingG2lieveV7dV7sV3owF' +
    '2nefitB7s2stJ*2tterJ*3weenF2yondF1id2gJ*3gerJ5stJ2ll*4ionM7aire9res4s2t*1lackJ3meB5sV2ockB' +
    '1oard*2dy*2ldJ3sterV2mb2ok*4s3stB2rder6s3nV3rowedV2thF2ughtV2yO*1racesV3nd2eakB5ingG2idge' +
    '3efly3ngV5ingG5sV2oaderJ3keV3ther3ughtV1udget2ildV5ingG*5sV4tV2ryV2siness*8es8man2tF2yV3sV1yF' +
    '0cabinet3le2llB4edV4ingG4sB2meV3p4aign*8edV8ing8s2nV3didacy7te9s2pital*3turedV2r*3bon3d3e*4er' +
    '4fulJ3riedV2se*4s*3h*3tV2tchV2ucus6es3ghtV3seB*5dV1enter*6s4ralJ*5eO*4ury*2rtainJ*7lyD1hair' +
    '5man3llenge*9dV9s8ingG3nce*4geB*6dV6s*5ingG3rgeB*6dV6s2eckB5s2ief*3ld*5ren*2oice*6s3oseV3seV' +
    '2urch1itedV3ies4zen7s*3y*2vilJ1laimB*5edV5ingG5sB*3ss*5ifiedV2eanJ4rJ*5lyD2imate3nic2oseJ*5dV' +
    '5lyD5rD2ub*4s1oach3l4ition*3st2llapse8dV4eagues5ctV5ge2mbatB4inedV3eV4sV3ingG3mander4entB7s' +
    '5rcialJ4itment6tedV8e*4onJ*4unications7ties8y*3panies*6y*5redV4eteV6ition9veJ4laints5eteJ8lyD' +
    '4romiseB2ncern*7edV7s*4ludedV3ditionO*9sO*4uctedV3ference*4idence5rmedV4lict8s3gressionalJ' +
    '3sensus5quences5rvativeJ9ives4iderV8edV4titutionalJ5ruction9iveJ3tent5st7edV7s4inueV8dV8sV' +
    '7ingG4rast5ibutedV9ions5ol*7sB6versialJ9sy3vention5rsation4ictedV5nceV2operation2re3porateJ' +
    '8ions3rectJ4uption2stB*4s*2uldV3ncil*4terV7sV5ries*6y*5y3ple*3rse*6s4t*2verV5age1reateV6dV' +
    '5ingG3dit3w2ime*4inalJ3sis*3ticalJ6ism7zedV6s2ossV3wd2ucialJ1ulturalJ6e*2rbV3rentJ*7lyD' +
    '2stomer8sO*2tV3s1ycle0damageB*2nger6ousJ2ta*3eO*2ughter2y*3s*1eadJ4lyJ3l*4s*3th*5s*2bate*6s3t' +
    '2cade*6s*3ideV6dV4sion*8s*3lareV7dV4ine7dV2epJ4enV4lyD2featB6edV4nce*5dV6edV5se*3icit2gree' +
    '2layB3egate8s7ion3iverV7edV7sV2mand*6sV3ocracy2niedV5sV3ouncedV3yV2partment*3endsV3loyV6sV' +
    '3ortation3uty2scribeV8dV3piteF3troyV2tails*3ermineV9dV2velopV7ment*1idV2edV2fference*9es8tJ*' +
    '4icultJ*2gitalJ2nner2plomat8s2rectJ6ion*6lyD6or*2scussV7ion3tanceB4rict2videdV4siveJ1oV2ctor*' +
    '6s*3ument8s2esV2ingG2llar6s*2mesticJ3inatedV2nations3eV3or5s2or*2ubleV4t*2wnD2zen1rawV4ingG' +
    '4nV2ewV2iveB5nV2opV4pedV2ug1uringF0eachF2gerlyD2rlierD4yJ*3nV4edV4ings3thquake2seV4sV3ierJ' +
    '4lyD3yJ1choedV2onomicJ*8s7sts6y*1ditor6ial2ucation*1ffect*6iveJ9lyD3ort*6s*1ightM2therF' +
    '1lectedV5ion*8s*5oralJ8te3vateV2iminateV3te2seD1mail5s2braceV2ergedV6ncyO*2issions2ployees*' +
    '1ncourageV2dB3edV3orseV7dV7ment9nts2ergy*2forcement2gine2ormousJ3ughD2sureV2terV5edV5ingG5sV' +
    '3ireJ*2vironment*9ntalJ1ra2ror1scapedV2peciallyD2sentialJ2tablishV9ment4te1thanol3nicJ' +
    '1vangelicalJ2enD4ing4t*5s*5uallyD3rD4yF5body5one5thing2idence*1xactlyD3mineV4ple*2change' +
    '2ecutive*9s2istV5ingG3t2pandV6edV6sV3ectV6ations6edV6sV4nsiveJ4rience*9edV5t*6s*3lainV7edV' +
    '4oreV3osedV3ressV7edV2tremeJ7lyD1yes0faceB4dV4sV3ingG3t*4ory4s*2ilV4edV4ure3rJ3th2llB*4enV' +
    '3seJ2miliarJ6es*5y*3ousJ2rD*3mer6s2stD2ther*2vorB5edV5iteJ4uriteJ1earB*4sB2deralJ2elV3s3tO*' +
    '2llV4owJ3tV2maleJ2rry2wJ3erJ1ield2ghtB*5ingG3ureB*6s*2leB4dV3lV3m2nalJ*5lyD4nce6ialJ*3dV3eJ*' +
    '4dV3ishV2re*4dV4sV3m*4s*3stJ2scalJ2tV2veM2xV1lewV2ight2ood4r1ocusB*5edV2lks3lowV6edV7rs6ingG' +
    '2od*2rF3ceB*5dV5s*3eignJ*3geV3m4allyD4erJ*4sV3wardD2ughtV3ndV5ation5edV6r3rM1raud2eeJ*4dV5om' +
    '3quentlyD2iend*6s*2omF3nt*5runner2ustration1uel2llJ*4yD2nd*4amentalJ4ing*4raisingG4s*2rtherD' +
    '2ture*0gainB4edV4s2me*4sO*2p2s2therV2veV1eneralJ*7lyD6tion2tV3sV3tingG1irl*2veV4nV4sV3ingG' +
    '1lobalJ*1oV2al*4s*2esV2ingG2lf2neV2odJ*2tV3tenV2vernV6ment*9ts*6or1rantV2eatJ*5erJ*6stJ3wV' +
    '2ound*4p*5s*3wV4ingG*4nV4sV4th*1uard2n3s2y3s0hadV2lf*3l2nd*4leV5ing4s*2ppenV6edV6sV4yJ2rdJ*' +
    '4erJ2sV2teB2veV3ingG1eF2ad*4edV4ingG4quarters3lth*3rV4dV4ing4t*3t3vilyD4yO*2dge2ldV3l3pV4edV' +
    '4ingG4sV2rF3eD3itage3selfF1ighJ*4erJ*5stJ4lyD2mF3selfF2redV3ingG2sF3toricO*6y*2tV3sV1oldV' +
    '4ingG4sV2me*4s*2nestJ2peB4dV4fulJ4sB3ingG2spital*3t4sV2ur*4s*3se*4ingO*2wF3everD1ugeJ2man*' +
    '2ndreds2rricane3tV2sband0idea*4s3ntifiedV7yV6ty1fF1gnoreV6dV1llegalJ1mage5sO*2mediatelyD' +
    '3igrantJ9s7tion2pact*3lementV3ortance8tJ*6s4ssibleJ3roveV1nF2cident4tesV3ludeV7dV7sV6ingG3ome' +
    '3reaseB*8dV*8sB7ingG9glyD2dependentJ*9nts3ividualJ*9ls3ustrialJ7y*2equality2fection3luence*' +
    '7tialJ3ormation*3rastructure2itialJ7lyD6tive2juredV5y2quiry2sideF6rs4stedV6sV3tance4eadD' +
    '4itute8ions3urance2telligence4ndedV4rest*8edJ8s*5nalJ7tionalJ*5view*9edV9s3oF3roducedV2vadeV' +
    '6dV3estV6igateV9tion*6ment*6or8s3iteV3olveV7dV6ingG1sV2land2sue*5dV5s*1tF2sF3elfF0jail4edV' +
    '1ob*3s*2inV4edV4sV4tO*5lyD2urnalists1udge*5s4ment2ry2stD4ice0keepV4ingG2ptV2yJ*1ids2llV4edV' +
    '4sV2nd*3g1newV2owV4nV4sV0labor2ck2dy2ke2nd*3guage2rgeJ*5lyD5rJ5stJ*2stJ2teJ*4rD*4stJ2unchV' +
    '6edV7sV2w*3makers*3s*4uit3yer*6s*2yV1eadB4er*6s*7hip*4ingG4sV3rnV5edV3stJ3veV5sV4ingG2dV2ftV' +
    '2gacy4lJ*3islation9veJ2ndsV3tV2ssJ2tV3ter*2vel*5s*1iar2beralJ7s2edV2fe*3tV2ghtO*2keF4lyJ2mitV' +
    '5edJ2ne*4s3kV2st*4s2ttleJ*2veV4dV4s*3ingG*1oan2calJ*2ngD*4erD*4timeJ2okB4edV4ingG4sV3senV2seV' +
    '4sV3ingG3s*4es3tV2t*2veB2wJ*3erJ*0madeV2inJ*4stream4tainV8sV2jorJ*5ity2keV4rs4sV3ingG2n*3ageV' +
    '6dV6ment6r*3ufacturing3yJ2rgin3ket*6s*3riage5edV2ss4iveJ2tchB3e4rial3ter*2yV3beD3or1eF2anV' +
    '4ingG4sV4tV4whileD3sure*7s*2dia*4calJ*5ine2etV4ing7s4sV2mber*6s*2n*3tionB7edV2rgeV2ssage*7s' +
    '2tV1iddleJ*2ghtV3rants2leO*4s*3itaryJ*3lionM7s2nd3imumJ4ster*8sO*6ry*3ority3uteO*6s*2sogynist' +
    '3sedV4ingG5on3take1oderateJ5nJ2gul2ment6s6um2ney*3th*5s*2ralJ3eJ3ning*2stD4lyD2ther*2untain' +
    '2veB4dV4ment*4sV3ingG1uchD2ltipleJ2seum3tV1yF0name*4dV4sO*2rrowJ6lyD2tion*6alJ*8lyD6s*3uralJ*' +
    '5e2vy1earF4byO*4lyD2cessarilyD8yJ2edV*4edV4sV2gativeJ3otiateV8ionsO*2tJ3work*7s*2verD2wJ*3s*' +
    '4paper*2xtJ1ight*2neM1oF2body2minateV7ingJ8on5ee7s2ne2rthO*2tD3eB4dV4sB3hing3ingG4on2wD' +
    '1uclearJ2mber*6s*2rse0observers2tainV1cean1fF2fD3erV5edV5ingG5sB3ice*6r*7sO*5ial*8s*2tenD1il*' +
    '1ldJ*3erJ1nF2ceD2eM3s2goingJ2line3yD1penJ*4edV4ing4sV3ration*9sO*2inion*2ponent8s4rtunities' +
    '9ty4seV6dV5ingG6tion*2tionO*1rF2der*5edV2ganisationO*6zation*9ions7eV1therJ5s5wiseD1urF2stV' +
    '2tD3come3goingJ3sideF1verF4allJ4comeV4haul4seasD4time5urnV4whelmingJ1wnJ3sV0pace2ge2idV2per' +
    '2rent6s*3k3liament3t*4icipateV6ularJ9rlyD5es*4ner*7s*4s4y*2ssV4edV3tJ*2th3ient7s2yB3ingG' +
    '3ments3sV1eace*2ople*2rF3cent*7age3formV7ance3hapsD3iod*3son*6alJ*8lyD4uadeV1hone*3to1ickB' +
    '4edV3ture2ece1lace*5s3n*4e4nedV*5ingG4sB*4t*3tform3yB4edV5r*6s*4ingG4sV2eadedV3dge6dV6sV3nty' +
    '2usF1oint*5edV5ingG5s*2lice*5ies*5y*4ticalJ*9lyD7ian9ns7s*3l4ing4s5ter4ution2orJ*2pe3ularJ*' +
    '7ity6tion*5istJ2rt2sesV3ition*8s6veJ3sibility6leJ*3tB4edV2tentialJ9lyD2wer*5fulJ5sO*' +
    '1racticeO*8s3iseB6dV2edictedV3pareV7dV7sV3sence6tJ*4idency8t*9ialJ4s*5ure*4umptiveJ3ttyD' +
    '3ventV4iousJ*8lyD2ice*5s*3maries6yJ4eJ*3ncess5iples3orities7y3son6er3vateJ*3ze2obablyD4lem*' +
    '7s*3cess3duceV7sV6tO*7ion7sO*3fessionalJ7or3gram*7meO*7s*5ess8iveJ3jectB*7sO*3minentJ5se7dV' +
    '7sB6ingG4oteV6ingG4ptedV3perty*4osal8s6eV7dV3secuteV8or9rs*3tectV7ionO*7sV5st7er9s7s3udJ3veV' +
    '5dV4ideV7dV1ublicJ*6lyD5shV7edV2lledV2nishV2rsueV2shB4edV4ingG2tV3sV3tingG0qualifiedV5tyO*' +
    '3rterO*2een3stion*8edV8s*2ickJ*5lyD3teD0race*3ialJ4sm5tJ2dicalJ4o2ilway3n3seV5dV4ingG2llies4y' +
    '2mpantJ2nV3geO*3ksB2te*4s*3herD3ings1eachB5edV6sV4tion3dV4yJ*3lJ*4ity4lyD3son*6s*2bels3uildV' +
    '2calledV3eiveV7dV6ingG4ntJ*6lyD4ssion3ognizeV4mmendV4rd*6s4verV7y3ruitV2duceV*2ferendum5redV' +
    '6ingG3orm3ugee7s4seV6dV2gainV3ime4on*6alJ*4steredV3ularJ*7lyD6tion9ns2jectV6edV6sV2lations*' +
    '9hip*9hips*6velyD3easeB7dV3ief4gion7usJ2mainV6edV6ingG6sV4rks3emberV3oveV2pairV3ealV5tedV8lyD' +
    '3laceV4iedV4yV3ort*6edV8lyD7r*8s*6ing6s*3resentV9edV9sV3utation2quest7s4ireV7dV2scue3earch*' +
    '8er3idents*4gnV6edV4lience4stV3olveV4urces3pectB4ondV7edV6se*8s*7ibility9leJ3t*4oreV4rictV' +
    '3ult*6s*4meV2tainV3iredJ6ment3reat3urnB6edV6ingG2vealV6edV4nue3iewV4veV3olution1hetoric1ichJ*' +
    '2ght*5s*2seB*4sV3ingG*3k*4s*2valJ5s3er*1oad*2le*3lB2om*3ts2seV2ughlyD3nd1uleB*4dV4s*2nB3ningG' +
    '3sV0safeJ*4ty*2idV2leO*4s*2meJ2nkV2tV2veV2wV2yV3ingG3sV1cale*2eneO*2hedule8dV3ool*6s*2ience' +
    '5tist2ore5dV2rutiny1ea*3rch3son*3t*4s2condJ3ret6ary*3tor*3ureV5ity*2eV3ingG3kV4ingG4sV3mV4edV' +
    '4sV3nV3sV2izeV5dV2llV4ingG4sV2nator7s3dV4ingG4sV3iorJ*3se*4itiveJ3tV2parateJ2rialJ4es*4ousJ*' +
    '7lyD3veV5dV5r5sV4ice*7s*5ngG2ssion*2tV3tingG4leV2venM4ralJ5eJ*1hareB*5dV5sB*2eF2iftB3p2ooting' +
    '8s3rtJ*5lyD3tB3uldV3wB4edV4ingG4nV4sB2utV1ide*4s*2gnB*4edV4ificantJ*9ntlyD4s2milarJ*3pleJ*5yD' +
    '2nceF3gleJ*2te*3sV3tingG3uation*2xM3thJ2zeO*1kepticalJ2ills1lightlyD2owJ1mallJ*5erJ1oD2cialJ*' +
    '6ist4ety*2ldV4ier7s3eJ3veV2meF4body4one4thing5imesD4whatD2n2onD2rt2ughtV3ndB3rce6s3thO*1pace*' +
    '2eakV5er*5ingG3cialJ*5ficJ8allyD4ulation3ech*6es3ndV5ing*4tV2litB2okeV5nV5sman*6person*' +
    '6woman*2readB3ing1tabiliseV7zeV3dium3ff*3ge*4nantJ3ke*3nce4dV5ard8s5ing5sV3r4tB5edV5ingG5sV' +
    '5up3te*5dV5ment*9s5s*4ion*4us*3yV2eel3mB3pB*4pedV4s*2illD3mulus2ock*3odV3pV*4pedV3reV*4ies4m' +
    '4y*2rategicJ8st7y3eetO*4ngth8enV4tch3ike6r3ongJ*6erJ6lyD3uckV4ggle8dV7ingG2udent*7s*4y*3mp' +
    '2yle*1ubject*3stantialJ2cceedV5ss*7fulJ3hJ2eV3dV2fferV6edV2ggestV7edV7ingG7sV2mmer*4itO*2perJ' +
    '5delegates3plyV4ortB*7edV8r9s*7ingG7sV5sedV2reJ*3ge3prise3vey*2spect5ndV7edV3tainV1weepingJ' +
    '2ing1ystem*6s*0table2ckleV3tics2keV4nV4sV3ingG2lkB4edV4ingG4sB*2rget*6sO*2x*3es1eachV3m*4sO*' +
    '3rV2ch4nology*2levision*3lV4ingG4sV2nure2rm*4s*3ribleJ5tory4or6ism8tJ9s2st*4-firedV1hanF4ks' +
    '3tF2eF3irF3mF4selvesF3nD3reF3seF3yF2ing*5s*4kV5ingG5sV3rdJ3sF2oseF3ughF6tV4sands2reat*6enV' +
    '8edV6s4eM4wV3oughF7outF4wV1icket2es*2ghtenV2me*4s*1oF2day2getherD2ldV2ne2oD3kV3l2pJ*3ic2reV' +
    '2talJ*5lyD2ughJ*3r4ism2wV3ardF3n*1rack3de*4ing5tionalJ9allyD3il4nB5ingO*3nsition5portV3velV*' +
    '2eatV5edV5ment*2ial*3edV4sV3llionM3p*2oops3uble*2ueJ*3lyD3stB3th2yV3ingG1unnels2rnB4edV4ingG' +
    '4out4sV1weet5edV2iceD2oM1ypicallyD0ultimatelyD1nanimouslyD2derF5mineV5standV9dsV3ocumentedJ' +
    '2employment2ion5s3teV3versity*2likelyJ2tilF2usualJ2veilV1pD2comingG2datedV2holdV2onF1rgedV4sV' +
    '3ingG1sF2eB*3dV3rs3sV2ingG2ualJ5lyD0vaccine2luableJ4e*5s2riousJ*2stJ1ersion3yD2terans1ice' +
    '3tims*4ories6y*2deo*2ewB*4edV5rs4s2llage*2olence*6tJ2rtuallyD3us2sion4tB5edV5sV1oice*2teB*4dV' +
    '4r*5s*4s3ingG2wedV0wage4s2itV4ingG2ke2ll2ntV4edV4sV2r*3nV4edV4ingG*4sV2sV2tchB5ingG3er*2y*3s*' +
    '1eF2akenV3lth6yJ3pons3rV4sV3ther*2bO*3site*2ek*4end*4s*2ighV2lcomeV3lD2ntV2reV2stO*1hatF' +
    '4everF2enF3reF3therF2ichF3leF3teJ*5s2oF3leJ*3mF3seF2yF1ideJ4lyD4nV3ow2fe*2ldfire3lV4ingJ' +
    '7nessO*2nV3d3g3ner4ingG3sB3terO*2shB2thF4drawV6ewV4holdV4inF4outF1oV2man*3en*2nV2rd*4s*3kB' +
    '4edV5r*6s*4ingG4sV3ld*3riedV4yV3seJ4tJ*3thJ*2uldV1riteV5sV4ingG4tenV2ongJ3teV0xenophobe0year*' +
    '4s*2sD3terdayD2tD1ouF3ngJ*5erJ3rF0zeroM',
);

const withoutMarks = (word: string): string => word.replace(/[A-Z*]+$/, '');
const readClass = (letter: string): ReadonlySet<string> =>
  new Set(marked.filter((word) => word.replace(/[^A-Z]/g, '') === letter).map(withoutMarks));

export const functionWords = readClass('F');
export const nouns = readClass('');
export const verbs = readClass('V');
export const nounsOrVerbs = readClass('B');
export const adjectives = readClass('J');
export const adverbs = readClass('D');
export const gerunds = readClass('G');
export const numbers = readClass('M');

/** A phrase of such words alone is no term; one of them beside a rarer word weighs less. */
export const everydayWords: ReadonlySet<string> = new Set(
  marked.filter((word) => word.endsWith('*')).map(withoutMarks),
);
