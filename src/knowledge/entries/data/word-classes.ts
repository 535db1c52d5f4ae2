/**
 * Some 2,300 common words of English news by what they mostly are. A word that stands here is common:
 * by itself it names nobody. Counted, and added to by hand for what other subjects need:
 * `npm run train:words` makes this file, from the tags that Stanford CoreNLP gave PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence. Packed, because
 * every page that follows a story loads it; words to add stand in tests/train.
 */
import { unpackWords } from '../../../article/unpack-words.ts';

/** Everyday words have a star; `others` are of no class. */
const packed = {
  functionWords:
    '0a1bout3ve1cross1fter1gainst1ll2ong2though1mid2ong1n2d2other2y1round1s1t0because2fore2hind' +
    '2low2tween2yond1oth1ut1y0despite1uring0each1ither1very0for1rom0he2r3self1im3self2s1ow0if1n' +
    '2side2to1t2s3elf0like0me1y0near1o0of1n1r1ur2tside1ver0per1lus0she1ince1ome0than3t2e3ir3m' +
    '4selves3re3se3y2is2ose3ugh2rough7out1o2ward0under2til1pon1s0we1hat4ever2en3re3ther2ich3le2o3m' +
    '3se2y1ith4in4out0you3r',
  nouns:
    '0ability2ortion1ccess3ount7s3usations2tion*6s*4vist8s3or1d2dition2ministration2s2vantage' +
    '3ertising3ice4ser7s3ocacy6te8s1ffairs2ternoon1ge*3ncy*4da4ts2reement*1ide4s2r*3line3port' +
    '1llegations3iance4es1mount*1nalysis6t7s2chor2ger*2nouncement2onymity2xiety2ybody3one3thing' +
    '1ppeal5rance*3roach5val1rea*4s*2gument*2ms*3y2ticle7s1ssault3embly1ttack*6s3empt7s4ntion*' +
    '3orney1udience8s2thor1verage*1ward0backers4ground4ing2llot6s2nk*4ing4s2se3is*2ttle1eginning' +
    '2half4vior2nefits1id2ll*4ionaire9res4s2t*1oard*2dy*2mb2ok*4s2rder6s1rand2idge3efly2other' +
    '1udget2siness*8es8man0cabinet3le2mp4aign*8ing8s2ndidacy7te9s2pital*2r*3bon3d3e*4er2se*4s*3h*' +
    '2ucus6es1enter*6s4ury*1hair5man3llenge*9s3nce*4ges*3rges2ecks2ief*3ld*5ren*2oice*6s2urch' +
    '1ities4zen7s*3y*1lass*2imate3nic2ub*4s1oach3l4ition*3st2llapse4eagues5ge2mmander4ents4itment' +
    '6tee*4unications7ties8y*3panies*6y*4etition4laints2ncern*7s*3ference*4idence4lict8s3sensus' +
    '5quences5rvatives4truction3tent5st7s4rast5ibutions5ol*6versy3vention5rsation2operation2re' +
    '3porations3ruption2sts*2uncil*4tries*6y*5y3ple*3rse*6s4t*2verage1redit3w2ime*3sis*3ticism6s' +
    '2owd1ulture*2stomer2ts1ycle0danger2ta*2ughter2y*3s*1eal*4s*3th*5s*2bate*6s3t2cade*6s*3ision*' +
    '8s*3line2fence*5se*3icit2gree2legate8s7ion2mand*3ocracy2partment*3ortation3uty2tails*' +
    '2velopment*1ifference*9es2nner2plomat8s2rection*6or*2scussion3trict1octor*6s*3ument8s2llar6s*' +
    '2nations3or5s2or*2ubt*2zen1rug0earnings3thquake1conomics7sts6y*1ditor6ial2ucation*1ffect*' +
    '3ort*6s*1lection*8s*5orate2ite1mail5s2issions2ployees*1ndorsement9nts2ergy*2forcement2gine' +
    '2vironment*1ra2ror1stablishment4te1thanol1vening4t*5s*3rybody5one5thing2idence*1xample*' +
    '2change2ecutive*9s2it2pectations4rience*5t*6s*1yes0fact*4ory4s*2ilure3th2milies*5y*2rmer6s' +
    '2ther*1ees2rry1ield2gures*2lm2nance2re*3m*4s*1light2ood4r1olks3lowers2od*2rces*3m2undation5er' +
    '1raud2eedom2iend*6s*2ont*5runner2ustration1uel2nd*4ing*4s*2ture*0gains2me*2p2s1eneration1irl*' +
    '1oal*4s*2lf2vernment*9ts*6or1round*4p*5s*3wth*1uard2n3s2y3s0half*3l2nd*4ling4s*1ead*4quarters' +
    '3lth*3ring4t*3t2dge2ll2ritage1istory*1ome*4s*2spital*3t2ur*4s*3se*1uman*2ndreds2rricane2sband' +
    '0idea*4s3ntity1mage2migrants7tion2pact*3ortance6s1ncident3ome2dependents3ividuals3ustry*' +
    '2equality2fection3luence*3ormation*3rastructure2itiative2jury2quiry2siders3tance4itute8ions' +
    '3urance2telligence4rest*8s*5view*9s2vestigation*6ment*6or8s1sland2sue*5s*0jail1ob*3s*' +
    '2urnalists1udge*5s4ment2ry2stice0kids2nd*3g0labor2ck2dy2ke2nd*3guage2w*3makers*3s*4uit3yer*' +
    '6s*1eader*6s*7hip*2gacy3islation2tter*2vel*5s*1iar2berals2fe*2ne*4s2st*4s2ves*1oan2ss*4es2t*' +
    '0mainstream2jority2kers2n*3agement6r*3ufacturing2rgin3ket*6s*3riage2ss2te4rial3ter*2yor' +
    '1easure*7s*2dia*4cine2eting7s2mber*6s*2n*2ssage*7s1igrants2les*3lions2nd3ister*6ry*3ority' +
    '3utes*2sogynist3sion3take1ogul2ment6s6um2ney*3th*5s*2rning*2ther*2untain2vement*1useum0name*' +
    '2tion*6s*3ure2vy1etwork*7s*2ws*4paper*1ight*1obody2mination5ee7s2ne2thing3ion1umber*6s*2rse' +
    '0observers1cean1ffice*6r*5ial*8s*1il*1nes2line1pening3ration*2inion*2ponent8s4rtunities9ty' +
    '4sition*1rder*2ganization*9ions1thers1utcome1verhaul4time0pace2ge2per2rent6s*3k3liament3t*' +
    '4ies*4ner*7s*4s4y*2th3ient7s2yments1eace*2ople*2rcent*7age3formance3iod*3son*1hone*3to1icture' +
    '2ece1lace*5s3n*4e4t*3tform3yer*6s*2edge3nty1oint*5s*2lice*5ies*5y*4tician9ns7s*3l4ing4s5ter' +
    '4ution2pe3ularity6tion*2rt2sition*8s3sibility2wer*1ractices2esence4idency8t*4s*5ure*2ice*5s*' +
    '3maries3ncess5iples3orities7y3son6er3ze2oblem*7s*3cess3duction3fessor3gram*7s*5ess3mise' +
    '3perty*4osal8s3secutor9rs*3test7er9s7s0queen3stion*8s*0race*3ism2dio2ilway3n2llies4y2te*4s*' +
    '3ings1eaction3lity3son*6s*2bels2cession3ord*6s4very2ferendum3orm3ugee7s2gime4on*3ulation9ns' +
    '2lations*9hip*9hips*3ief4gion2marks2port*6er*8s*6ing6s*3utation2quest7s2scue3earch*8er' +
    '3idents*4lience3ources3ponse*8s*7ibility3t*3ult*6s*2tirement3reat2venue3olution1hetoric1ight*' +
    '5s*2sk*4s*2vals3er*1oad*2le*2om*3ts2und1ules*0safety*2les*1cale*2hedule3ool*6s*2ience5tist' +
    '2ore2rutiny1ea*3rch3son*3t*4s2cret6ary*3tor*3urity*2nator7s3se*2ries*3ver4ice*7s*2ssion*1hip' +
    '2ooting8s1ide*4s*2gns2te*3uation*1kills1ocialist4ety*2ldier7s2mebody4one4thing2n2rt2urce6s' +
    '1pace*2eaker*3culation3ech*6es3nding*2okesman*6person*6woman*2ring1tadium3ff*3ge*3ke*3nce' +
    '4dard8s5ing3r4tup3te*5ment*9s5s*4ion*4us*2eel3ps*2imulus2ock*3ries4m4y*2rategist7y3ength4tch' +
    '3ike6r3uggle2udent*7s*4y*3mp2yle*1ubject*2ccess*2mmer*2perdelegates3porter9s*2rge3prise3vey*' +
    '2spect1wing1ystem*6s*0table2ctics2rget*2x*3es1eam*2ch4nology*2levision*2nure2rm*4s*3ritory4or' +
    '6ism8ts2st*1hanks2ing*5s*2ousands2reat*6s1icket2es*2me*4s*1oday2ne2ol2pic2ur4ism2wn*1rack3de*' +
    '4ing3il3nsition2eatment*2ial*3p*2oops3uble*2uth1unnels2rnout1weet0unemployment2ion5s3versity*' +
    '1sers0vaccine2lue*5s1ersion2terans1ice3tims*4ories6y*2deo*2ewers4s2llage*2olence*2rus2sion' +
    '1oice*2ter*5s*4s0wage4s2ke2ll2r*2ter*2y*3s*1ealth3pons3ther*2bsite*2ek*4end*4s*1hites1idow' +
    '2fe*2ldfire2nd3g3ner1oman*3en*2rd*4s*3ker*6s*3ld*0xenophobe0year*4s*',
  verbs:
    '0accept3use6d6s2knowledge9ged1dd3ed3ressed3s2opts1gree5d1imed3s1llow5ed5s1m1nnounced8s1ppear' +
    '6ed6s3ointed3roved1re2gue5d2rested3ives1sk3ed2sassinated1ttacked3end6ed6s1void0backed4s2nned' +
    '2rred2sed1e2at4s2came3ome6s2en2gan3in5s3un2lieve7d7s1lames1olster2rn3rowed2ught1races2ing5s' +
    '2oke3ught1uild5s4t2ry2y3s0called2me3paigned2n2ptured2rried2st2tch2ught3sed1hallenged3nged' +
    '3rged2oose3se1ited1laimed3ssified2osed1ollapsed4ect2mbined3e4s3mitted3pared4ete2ncerned4luded' +
    '3ducted3firmed3sider8ed3tested4inue8d8s4ributed3victed5nce2uld3nter7s2ver1reate6d2iticized' +
    '2oss1urb2t0decide6d3lare7d4ined2epen2feated4nd6ed2liver7ed7s2mands2nied5s3ounced3y2pends3loy' +
    '6s2scribe8d3troy2termine9d2velop1id2ed2scuss2vided1o2es2minated2ne2uble1raw4n2ew2iven2op4ped' +
    '0earn4ed2se4s1choed1lected3vate2iminate1mbrace2erged1ncourage2ded3orse7d2sure2ter5ed5s1scaped' +
    '2tablish1xamine2ist2pand6ed6s3ect6ed6s4rienced3lain7ed4ore3osed3ress7ed0faced4s2il4ed2llen' +
    '2vored1eel2ll3t1iled3l2nd3ed3ish2red4s2t2x1lew1ocused2llow6ed2rced3ge3ms2ught3nd5ed1reed' +
    '0gained2ther2ve1et3s1ive4n4s1o2es2ne2t3ten2vern1rant2ew2ow4n4s0had2ndle2ppen6ed6s2s2ve1eaded' +
    '3r4d2ld3p4ed4s1ired2t3s1old4s2ped2sts1urt0identified7y1gnore6d1mplement3rove1ncites3lude7d7s' +
    '3reased*2jured2sisted6s2tended4rviewed3roduced2vade6d3est6igate3ite3olve7d1s2sued0jailed1oin' +
    '4ed4s0keep2pt1ill4ed4s1new2ow4n4s0launch6ed7s2y1eads3rn5ed3ve5s2d2ft2nds3t2t1ied2ft2mit2nk2ve' +
    '4d1ooked4s3sen2se4s3t0made2intain8s2ke4s2nage6d2rried2y1ean4s4t2et4s2ntioned2rge2t1ight2ssed' +
    '1oved4s1ust0named1eed*4ed4s2gotiate1ominate2ted0obtain1ffer5ed1pened4s2pose6d1rdered2ganize' +
    '1ust1vercome4turn1wns0paid2rticipate2ss4ed2ys1erform3suade1icked1lanned*3yed4s2eaded3dged6s' +
    '1ointed2ses3ted1raised2edicted3pare7d7s3vent2oduce7s3mised4ote4pted3pose7d3secute3tect7s3ve5d' +
    '4ide7d1ublish7ed2lled2nish2rsue2shed2t3s0qualified2estioned0raise5d2n1eached6s3d2build2called' +
    '3eive7d3ognize4mmend4ver3ruit2duce*2ferred3use6d2gain3istered2ject6ed6s2leased2main6ed6s' +
    '3ember3ove2pair3eal5ted3lace4ied4y3orted3resent9ed9s2quire7d2sign6ed4st3olve3pond7ed3tore' +
    '4rict3ume2tain3urned2veal6ed3iew4ve1ises1ose1uled2ns0said2nk2t2ve2w2y3s1cheduled2ored1ecure2e' +
    '3k4s3m4ed4s3n3s2ize5d2ll4s2nd4s3t2rve5d5s2t3tle1hared2ould3wed4n2ut1igned2ts1old3ve2ught1peak' +
    '3nd4t2oke5n1tabilise7ze3nd5s3rted5s3ted3y2epped2ood3p*4ped3re*2rengthen3uck4ggled1ucceed2e3d' +
    '2ffer6ed2ggest7ed7s2pply4orted7s5sed2spend7ed3tain0tackle2ke4n4s2lked1each3r2ll4s2st-fired' +
    '1hink5s2ought2reaten8ed4w3ow1ighten1old2ok2re2w1ransport3vel*2eat5ed2ied4s2y1urned4s1weeted' +
    '0undermine5stand9ds2ite2veil1pdated2hold1rged4s1sed3s0viewed2sited5s1oted2wed0wait2nt4ed4s2rn' +
    '4ed4s2s1eaken3r4s2igh2lcome2nt2re1iden2ll2n2thdraw6ew4hold1o2n2rked4s3ried4y2uld1rite5s4ten' +
    '2ote',
  nounsOrVerbs:
    '0act1ddress1nswer*0ban1enefit1lame2ock1oost1reak0call4s2use*1hange*3rge*2eck1laim*5s*1ombat' +
    '3ment3promise2ntrols2st*0damage*1efeat2lay1istance1rive0end0face2ll*2vor1ear*4s1ight*3ure*2le' +
    '1ocus*2rce*0gain0hate1ope4s0increase*8s0lead1ook2ve0match1ention1ove0note4s0offers0pay1ick' +
    '1lans*3y1ost1raise2oject*3mises1ush0ranks1each2lease2spect2turn1ise*1oll1ule*2n0share*5s*2ift' +
    '2ot3w4s1ign*1ound1plit2read1tart2em3p*1upport*0talk4s*1rain2ust1urn0use*0view*2sit1ote*0watch' +
    '1ins2sh1ork',
  adjectives:
    '0able*1ctive1dditional2vanced1ggressive1ngry2nual*1pparent1vailable0bad*1est*2tter*1ig*3ger' +
    '5st1lack1old1roader0careful1entral*2rtain*1ivil1lean4r*2ose*1ommercial4on*3petitive4lete' +
    '2ngressional3servative4titutional5ructive3troversial2rporate3rect1riminal3tical2ucial1ultural' +
    '2rrent*0dangerous1ead4ly2ep1ifferent*4icult*2gital2rect2visive1omestic0early*2sier3y1conomic*' +
    '1ffective1lectoral1normous2tire*2vironmental1ssential1thnic1vangelical1xpensive2treme0fair' +
    '2lse2miliar3ous2vorite4urite1ederal2llow2male2w3er1inal*4ncial*3e*2rst2scal1oreign*3mer*1ree*' +
    '1ull*2ndamental0general*1lobal*1ood*1reat*5er*6st0happy2rd*4er1igh*4er*5st1onest2peful1uge' +
    '0illegal1mmigrant2portant*4ssible1ndependent*3ividual*3ustrial2fluential2itial2terested5nal' +
    '7tional*0key*0large*5r5st*2st2te*4st1east2gal*3islative2ss1iberal2kely2mited2ttle*1ocal*' +
    '2ngtime2w*3er*0main*2jor*2ny2ssive1edical*1iddle*2litary*2nimum1oderate5n2ral3e1ultiple' +
    '0narrow2tional*3ural*1ecessary2gative2t2w*2xt1ominating1uclear0old*3er1ngoing1pen*1ther' +
    '1utgoing1verall4whelming1wn0particular2st*1ersonal*1olitical*2or*2pular*5ist2sitive3sible*' +
    '2tential2werful1resent*4idential4umptive3vious*2imary4e*3vate*2ofessional3gressive3minent3ud' +
    '1ublic*0quick*0racial4st2dical2mpant1eady*3l*2cent*2gional*3ular*2ligious2sponsible2tired' +
    '1ich*2val0safe*2me1econd2nior*3sitive2parate2rial4ous*2veral5e*1hort*1ignificant*2milar*3ple*' +
    '2ngle*2xth1keptical1low1mall*5er1ocial*2le1pecial*5fic1tagnant2rategic3ong*6er1ubstantial' +
    '2ccessful3h2per2re*1weeping0terrible4orist1hird1op*2tal*2ugh*1raditional2ue*0undocumented' +
    '2likely2usual1sual0valuable2rious*2st1iolent0wealthy1hite*2ole*1ide2lling1orse4t*3th*1rong' +
    '0young*5er',
  adverbs:
    '0abroad2solutely1ctually1gain2o1head1llegedly2most2one2ready2so2ways1nnually1part2parently' +
    '1side1way0back2rely0certainly1learly2osely5r1ompletely1urrently0deeply1irectly1own0eagerly' +
    '2rlier2sily1ffectively1lse1nough1specially1ven4tually3r1xactly2tremely0far*2st1inally1ormally' +
    '3ward1requently1ully2rther0generally0heavily2re1ighly1owever0immediately1ncreasingly2itially' +
    '2stead0jointly1ust0largely2ter*1ong*4er*0maybe1eanwhile1ost4ly1uch0narrowly2tionally1early' +
    '2cessarily2ver1ot2w0off2ten1nce2ly1therwise1ut1verseas0particularly1erhaps3sonally1olitically' +
    '2tentially1retty3viously2obably1ublicly0quickly3te0rather1eally2cently2gularly2latively' +
    '2peatedly3ortedly1oughly0seriously1hortly1ignificantly2mply1lightly1o2metimes4what2on' +
    '1pecifically1till2rongly0then1ogether2o2tally1raditionally2uly1wice1ypically0ultimately' +
    '1nanimously1p1sually0very1irtually0well1idely0yes3terday2t',
  gerunds:
    '0according2ting1dding1rguing1sking1ttacking0becoming2ing1reaking2inging1uilding*0calling' +
    '1hallenging3nging1laiming1oming2ntinuing1reating0doing1rawing0entering1xisting0facing1ighting' +
    '1ollowing1undraising0getting1iving1oing1rowing*0having1eading2lping1iring1olding2ping' +
    '0including3reasing2volving0keeping0leading3ving1iving*1ooking2sing0making1eaning1issing1oving' +
    '0noting0offering1pposing0paying1lanning3ying1ointing1romising4oting1ushing2tting0raising' +
    '1eceiving2ferring2maining2turning1ising*1unning0saying1eeing3king2lling2nding2rving2tting' +
    '1howing1itting1peaking1tarting2ruggling1uggesting2pporting0taking2lking1elling1hinking1rying' +
    '1urning0upcoming1rging1sing0voting0waiting2rning*2tching1inning1orking1riting',
  numbers: '0billion0eight0five1our0million0nine0one0seven1ix0three1rillion1wo0zero',
  others:
    '0aim*1uthorities*8y*0bases*1oy*0centre*1ondition*9s*1ustomers*0date*0emergency*0feet*0games*' +
    '0heavy*1istoric*1ousing*0images*0joint*0light*0mile*2nisters*3ute*0names*1earby*2gotiations*' +
    '1orth*0officers*1perations*2tion*1rganisation*0powers*1ractice*2oduct*7s*3gramme*3jects*' +
    '3tection*0quality*3rter*0range*0sale*1cene*1ize*1outh*1treet*1ummit*0targets*1eams*1raining*' +
    '0web*2st*1illingness*2nter*',
};

const isEveryday = (word: string): boolean => word.endsWith('*');
const withoutStar = (word: string): string => word.replace('*', '');
const readWords = (list: string): ReadonlySet<string> =>
  new Set(unpackWords(list).map(withoutStar));

export const functionWords = readWords(packed.functionWords);
export const nouns = readWords(packed.nouns);
export const verbs = readWords(packed.verbs);
export const nounsOrVerbs = readWords(packed.nounsOrVerbs);
export const adjectives = readWords(packed.adjectives);
export const adverbs = readWords(packed.adverbs);
export const gerunds = readWords(packed.gerunds);
export const numbers = readWords(packed.numbers);

/** A phrase of such words alone is no term; one of them beside a rarer word weighs less. */
export const everydayWords: ReadonlySet<string> = new Set(
  Object.values(packed).flatMap(unpackWords).filter(isEveryday).map(withoutStar),
);
