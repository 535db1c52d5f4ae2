/**
 * What features of names are worth for person, place, organisation and none, in eighths of a
 * logarithm of odds: four letters, then the feature as `list-features.ts` writes it. Learned, not
 * written by hand: `npm run train:names` makes this file.
 *
 * Counted from labelled texts, of which it holds no sentence: PolNeAR (networkdynamics/PolNeAR,
 * which states no licence) with the tags of Stanford CoreNLP; GUM (amir-zeldes/gum, labels CC BY 4.0; texts of
 * its academic, bio, court, interview, news, speech, textbook and voyage genres, CC BY or CC BY-SA);
 * UNER_English-EWT (UniversalNER, CC BY-SA 4.0).
 */
export const weightLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-!';

export const nameWeights = `
hgggaAaron
jgggaAdam
fhieaAir
ngggaAl
jgggaAlan
mgggaAlex
gglcaAmerica
ggngaAmerican
kgggaAndrew
igggaAngela
jgggaAnn
lgggaAnthony
jgggaAshley
fgigaAsian
kgggaBarbara
igggaBenjamin
ddhiaBig
jgggaBill
kgggaBob
lgggaBobby
jgggaBrad
lgggaBrian
lgggaBruce
lgggaCarl
ogggaCarlos
ggigaCenter
gggiaCentral
kgggaCharles
kgggaCharlie
fgngaChicago
hgggaChris
ggigaChristian
mgggaChristopher
jgggaChuck
ggkgaCity
jgggaColin
gglgaCongressional
jgggaCraig
egogaDaily
mgggaDan
kgggaDaniel
lgggaDave
lgggaDavid
kgggaDebbie
igggaDeborah
ggmgaDepartment
kgggaDick
ggihaDistrict
kgggaDon
jgggaDoug
lgggaDouglas
giggaEast
gfigaEastern
jgggaEd
mgggaEddie
kgggaEdward
mffgaEli
kgggaEric
gglgaEuropean
gghgaFederal
bbgnaFifth
fjggaFort
ggogaFox
igggaFrank
kgfgaFranklin
ffndaGOP
lgggaGary
igggaGeorge
kgggaGlenn
fiegaGood
gggiaGrand
kgggaGreg
gglgaHarvard
lgggaHeather
mgggaHenry
gglgaHouse
fgjgaIowa
kgggaJ.
mgggaJack
jgggaJake
lgggaJames
lgggaJan
lggfaJane
kgggaJared
lgggaJason
kgggaJay
igggaJeff
jgggaJeffrey
jgggaJennifer
kgggaJeremy
lgggaJerry
lgggaJessica
lgggaJill
kgggaJim
jgggaJoe
jgggaJoel
igggaJohn
lgggaJon
kgggaJonathan
igggaJosh
ggkgaJustice
lgggaJustin
jgggaKaren
lgggaKatie
lgggaKen
kgggaKevin
kgggaKim
kgggaKristen
ZgobaLa
gjeeaLake
kgggaLarry
egmgaLatino
igggaLee
nfffaLou
lgggaM.
jgggaMarc
lgggaMark
ngggaMarla
hgggaMartin
lgggaMary
lgggaMatt
lgggaMatthew
lgggaMichael
kgggaMichelle
igggaMike
fgigaNew
ggmfaNews
kgggaNick
lgggaNicole
femgaPOLITICO
gmggaPalm
mgggaPat
jgggaPatricia
jgggaPatrick
lgggaPete
ngggaPeter
kgggaPhil
fegiaPresidential
dighaPublic
lgggaRachel
ngggaRichard
igggaRick
lgggaRob
kgggaRobert
igggaRon
lgggaRoy
kgggaSam
jgggaSandra
jgggaSarah
lgggaScott
mgggaSean
ggkgaSenate
egmdaSouthern
giggaSt.
jgggaStephen
lgggaSteve
jgggaSteven
lgggaSusan
kgggaTerry
ccglaThird
hgggaThomas
jgggaTim
jgggaTimothy
kgggaTodd
lgggaTom
gghgaUnited
ggkgaUniversity
mgggaWalter
dgjeaWashington
lgggaWayne
gmggaWest
ggkgaWestern
jgggaWilliam
lgggb, !
heghb, (
ggdhb, -
ggghb, 9
igggb, of
jgggb, told
gggib9 .
ggelb9 and
kgggb: ,
jgggb; ,
gggob@ .
gggkb@ ”
gggkb^- .
ggkgb^F .
ggglb^F :
ghggb^F in
gghjb^F of
ggihb^F poll
ggigb^F reported
eglgb^F that
ggigb^F will
ggfnb^F ’
fggib^F ”
hgfgb^N ,
ggigb^P ,
eelgb^P in
dgghb^V .
jgggb^t ,
igggb^t .
hgggb^t have
kgggb^t is
hgggb^t said
lgggb^t to
kgggb^t told
jgggb^t will
dhggba ,
gfjgba .
bcgkba and
fghgba in
giggba interview
ggngba poll
gkggba rally
jgggbafter ,
igggbagainst in
igggband (
ggigband ;
giggband ^-
gjggband could
gggjband for
mgggband of
gjggband on
kgggbaround ,
jgggbas ,
hgigbas and
eiggbat ,
dihebat .
gghgbat who
giggbbetween and
igggbby ’s
cgndbcalled ,
hgggbcandidate .
fflgbfirm ,
gejdbfirm .
hgggbfor ’s
ghggbfrom in
dmggbfrom to
giggbfrom who
ggkgbgroup .
igggbhost on
glggbin (
glggbin ,
gfgkbin 9
gjggbin :
goggbin ?
giggbin earlier
gmggbin for
gjggbin in
gkggbin is
gjggbin on
gkggbin when
hgggbincluding ,
ggkgbincluding and
mgggbis ,
gggkbof 9
fkggbof has
giggbof in
gjggbof on
gggibon ^-
gemgbon in
mgggbsaid ,
lgggbsaid of
hgggbsays ,
igggbspokesman said
kgggbspokeswoman said
hgggbstrategist ,
ggigbthat was
gggibthe !
ggigbthe (
ggigbthe ,
fhgebthe ;
ggigbthe ?
glggbthe area
gglgbthe at
ghhgbthe during
ggigbthe has
glggbthe last
gmfgbthe region
egjebthe were
ggigbthe who
giggbthe ”
gggjbto -
glggbto for
gmggbto in
gjggbto to
ggkgbtold .
fgkgbtold in
hfehbtold of
ggigbtold that
igggbunder ,
ggigbwith ^t
ghgebwith in
kgggbwith that
igggbwrote ,
gggnb| !
igggb| (
jgggb| ,
dgflb| -
gggib| /
gggjb| :
ggglb| ?
gggib| ^-
gggjb| ^G
ggglb| are
gggkb| for
gggmb| from
gggmb| have
gggob| in
gggkb| leaders
gggkb| like
gggjb| of
gggkb| officials
gggkb| on
gggjb| polls
gggmb| say
gggkb| that
gggnb| the
gggpb| to
gggnb| were
ggghb| who
gggkb| with
hgggb| won
gggjb| would
gdjgb‘ .
gggjb‘ and
gggnb‘ are
jfggb‘ ’
ghggb’s and
dbhjb’s to
hfggb’s ’s
igggb“ !
gggmb“ :
gggib“ are
gggjb“ of
ngggb” ,
ggjgb” ^t
igggb” said
gggicB
gggncF
ggigcO
gggicV
ggkgcf
jgggch
ggogck
ggjgco
kggecp
fgqgcs
gggid1o
gggie
gggkf!
gegjf9
gggif:
gggof<
ggghfa
ggigfaffiliate
ghgifamong
gmggfarea
gggjfbetween
giggfborder
gggkfbusiness
gglgfchairman
gfjgfchief
gghgfcitizens
ggghfcompany
ggglfdata
igggfdefended
hgggfdelegate
gghgfdelegation
gglgfdirector
ghegfdistrict
ggghfdo
gggjfdon’t
ggjgfearlier
gggifeconomy
eglffemployee
gggkfevent
ggkgfexecutive
kffeffamily
ggigffound
gggiffrom
igggfgave
fhggfget
giggfgoing
eofefheadquarters
gggkfhere
elehfhotel
gfgjfhttps
eghgfinstead
ggglfit
geggflate
eglgfleader
ggiffled
gggmflike
ggglfme
gegjfmember
ggigfmembers
ghcgfmovie
ggiffnoted
hefhfoff
gggifout
ggjgfparty
gggjfpeople
lgggfpointed
gifefpolice
ggkgfpoll
gggjfpolling
ggglfpolls
gkggfprimaries
fhhgfprofessor
efgkfprogram
cgmcfradio
ggghfraised
gmggfrally
jgggfreceived
ggigfrecords
gkggfregion
gghgfreported
ggigfreports
jgggfsaid
ggkgfspokeswoman
gggjfstarted
ffkgftax
gggmfthe
ieggfthen
igggftold
mgggftweeted
iggcfvia
gggifvideo
igggfwent
gggifwhat
kgggfwrote
gggmfyears
gggmfyou
ghggf|
fbbof¡
gdelf̃
fkgcf―
ggglf”
gjfgf…
gggig! |
ggfkg! ”
jgggg( ^P
giggg) and
ngggg, 9
gegkg, ^F
giggg, ^H
gjggg, ^P
gkggg, ^V
glggg, ^b
lgggg, ^h
ggigg, ^k
kgggg, a
hghfg, about
jgggg, an
ggigg, both
igggg, chairman
kgggg, chief
gghgg, did
kgggg, director
ggghg, even
lgggg, executive
lgggg, head
gghgg, her
giggg, meanwhile
gjgfg, of
glggg, on
kgggg, one
fhggg, or
kgggg, president
jgggg, senior
gjfgg, she
hgggg, that
igggg, then
hgggg, told
igggg, too
hgggg, were
gldgg, when
gjggg, where
igggg, who
igggg, whom
fghgg, will
igggg, wrote
jfggg, you
ehfig. .
ggghg/ ^k
gfgig9 ,
edgmg9 .
gfgjg9 and
gggkg: 9
gggkg: ^-
gggmg: ^F
igggg: ^V
ggghg: ^h
gggig: |
fggng< /
giggg^G who
edgkg^N ^t
iggggabout the
gkgggand ^P
jggggand ^h
ggkggand ^k
hgfigand even
gigggand in
ggiggand its
gggigare not
kggggat 9
ggghgbecause the
iggggcalled the
gggngfor ^-
gigagfor ^P
geelgfrom ^-
gggjgfrom the
ggigghas not
gfgjghttps :
fhghgif ^-
gigggin ^b
fgigginstead of
ghgggis also
ggiggis using
ghggglast week
hfghglate ^-
ggjfgnoted that
jggggof ^b
mggggof ^k
fggigon the
gjgggor ^P
gghggor the
mggggpointed out
ggiggpoll released
ggkggpoll shows
eggjgprogram ,
gigggreal estate
gglggreported .
ggkggreported on
gghggreported that
gghggreports that
jggggsaid .
kggggsaid at
kggggsaid that
ggjggthat ^h
gggkgthat the
gggogthe ^-
ghfggthis week
ggglgto ^-
ghhegto ^N
ghgggto ^P
gjeggto see
gggigto the
iggggtold ^F
iggggtold ^k
jggggtold the
gggigwas the
ggjggwho has
gfglgwith ^h
hggfgwith a
gggjgwith the
fgjggwould be
giggg| |
gggjg— a
gggig’ ’
ggigg’s ^F
jgggg’s ^N
egigg’s ^t
ggkgg’s current
ggkgg’s decision
gggig” and
gggkg” datetime
ghggg” for
ggglh( F
kfggh, !
ggkgh, role
gggdh, —
egcjh- )
gggkh- :
gggih- J
gggjh- “
igggh: ,
ggglh: F
gggjh: N
jgggh; ,
gggph@ .
gggjh@ F
ggglh@ ”
ggighB .
efhhhF –
gigghF ―
iggghN ,
ggghhN N
gggihN role
iggghV ,
ggfihV ?
gggih[ ]
gggkh^- .
jgggh^- F
gglgh^F .
gggmh^F :
gjggh^F J
ggghh^F ^-
ggglh^F ’
eggih^F ”
hgfgh^N ,
hgggh^N V
ggjgh^P ,
ggjgh^P F
ggjfh^P V
fgghh^V .
dekhh^V F
ggigh^V V
igggh^t ,
mggghrole ,
jggghrole .
kggghrole F
mggghrole V
ggighthing ,
ggmghthing .
gglghthing F
ggjghthing V
gggph| !
igggh| (
jgggh| ,
gggoh| -
gfgih| /
gggih| :
gggmh| ?
gggnh| B
gggoh| F
gggmh| J
gggoh| N
gggih| ^-
gggjh| ^G
gggmh| role
gggnh| thing
hgggh— F
ggglh‘ -
gcjgh‘ .
gggoh‘ F
ggglh‘ N
gggih‘ V
kgggh‘ ’
igggh’ ,
gghgh’s .
lgggh’s V
ggjgh’s role
jfggh’s ’s
gfggh“ !
ggjgh“ .
gggkh“ :
gggnh“ F
gggkh“ N
lgggh” ,
ggjgh” ^t
ggkfh” role
ggkcj!
gggkj.
ejggj]
igggj^D
ghggjacross
gjgejago
ggkgjanalyst
igggjappearance
gncgjaround
giggjbased
jgggjbillionaire
ggjgjbook
giggjborder
gkggjborn
giggjcapital
igggjchief
gkfgjchurch
egkgjcompanies
gghgjconducted
hgggjconservative
gggljcould
ghggjcountry
gggijduring
giggjemail
ggjgjemails
gmggjevent
jgggjfather
fgjfjfirm
gghgjfounded
ggigjgave
gggjjgiven
ghggjgo
gjggjgoing
figgjgovernment
ggngjgroup
ggghjhad
gmggjheadquarters
gegijhelped
gkggjhim
giggjhome
ehghjhouse
mgggjhusband
giggjimmigrants
gjggjincluding
fggljinformation
giggjinside
hehgjinvestment
ggeijissue
igggjjudge
hgggjknow
giggjlive
gggijlooking
gjggjmade
gjggjmayor
giggjmeeting
ggjgjmoney
giggjmore
hjdejmoved
iggejnamed
ggigjnews
fhfijnext
dgjhjnow
figgjopposition
gggijparty
gkggjplaces
ggjgjprogram
lgggjradio
gjggjrally
ghggjreporters
gghfjrights
gjegjschool
ggigjsee
ggigjshow
gghgjsince
nffejson
ghggjspeech
gghgjstaff
gehgjstatement
gkggjstop
giggjsupporters
eggjjterm
geggjthis
ggigjthrough
gjeejtown
gnggjtrip
gggijvoted
ggigjvoting
ggigjwell
igggjwho
ngggjwife
gkggjwins
gghgjwork
ghggjyears
igggj’
gggok1B
gggqk1F
gggok1J
gggnk1N
fghgk1O
gggok1V
gggjk1e
ogggk1h
gdfmk1l
gggjk1o
egigk2-.B
gggjk2-.D
fggkk2-.G
cejgk2-.N
ggmgk2-.O
gmggk2-.P
geghk2-.V
ggfik2-.e
gglgk2-.o
ngggk2-.p
cgggk2F.-
dgggk2G.-
ggglk2G.D
gggrk2G.G
gghgk2G.N
eghik2J.N
ggogk2J.o
eglgk2N.N
fgofk2N.O
ggngk2N.o
elgek2O.-
bgnbk2P.-
eihek2P.N
gpggk2P.l
ggkgk2P.o
ggghk2V.-
ccjgk2V.N
gmggk2b.-
igggk2h.-
igggk2h.G
jggek2h.N
ngggk2h.V
kgggk2h.h
kgggk2h.l
jhgek2h.y
gcldk2k.-
fggik2k.N
ggigk2k.o
ghegk2l.-
cgkgk2o.-
lgggk2y.-
gghgk3-.-.N
ggigk3-.-.o
ggogk3-.J.o
gigck3-.N.-
ggkgk3-.N.o
hehek3-.h.-
gggek3-.p.-
gglgk3J.N.o
ggngk3N.N.o
gglgk3P.G.o
jgggk3h.-.-
mgggk3h.h.-
ggmgk3o.f.-
ggkgk3o.f.N
ggkgk3o.f.P
egjgk4-.-.-
ggigk4-.o.f
ggkgk4P.o.f
gglgk4o.f.J
felgk5-.N.-
gggol1B
gggpl1F
gggol1J
gggol1N
gghgl1O
gggql1V
gggil1e
ogggl1h
gdfml1l
gggil1o
dgigl2B
gggjl2D
dehil2F
gggml2G
ggngl2O
gnggl2P
gglgl2k
giggl2l
mgggl2p
fgngl2s
ggfnl3F
ggmgl3N
ggpgl3O
gjggl3P
edhhl3V
eiggl3l
ggmgl3o
ggjgl4-
ggjgl4N
ggkgl4O
ggmgl4P
ggjgl4o
fgghl5J
gglgl5O
ggkgl5P
gglgl5o
eglgm&
kgggmA.
gglgmAction
igggmB.
ggigmBusiness
igggmC.
fgngmCarolina
egigmCity
gfgimCongressional
fgigmCounty
ggkgmCourt
mgggmD.
ggmgmDemocratic
ggigmDepartment
ggkgmDistrict
lgggmE.
ggogmEconomic
kgggmF.
ghegmFree
igggmG.
fglgmGreat
lgggmH.
gglgmHampshire
ggjgmInstitute
ggmgmInternational
jgggmL.
kgggmM.
ggigmNew
ggogmNews
ffelmOF
mfffmP.
ggkgmParty
gglgmPublic
gglgmRepublican
ggngmResearch
ggofmRights
igggmS.
ggigmSchool
ggkgmSecurity
gghgmServices
fkgfmState
ggkgmSupreme
jgggmT.
ggdlmTHE
ggdnmTO
ggkgmUniversity
gglgmYork
ggigmand
ggngmfor
ggmgmof
gggjm’
egigm’s
ggkgn4
ggign5
effsp#
ifegp)
gggip-
gggmp.
ggglp/
ggglp9
gggnp>
gggup@
gfgip[
ffgnp^D
ggigp^P
gggip^V
igggp^o
igggpactivist
mgggpactor
jgggpadviser
igggpaide
fgjgpannual
ggjgpanother
gggmpare
igggparound
ogggpauthor
ggghpbe
ggigpcalled
igggpchairman
hgggpchief
lgggpcolumnist
ggkcpcompany
mgggpdaughter
lgggpdirector
mgggpeditor
kgggpexecutive
ggigpfellow
ggmgpfirm
gcoapgiant
ggkgpgroup
kgggphad
ffgkphave
lgggphost
gkggpin
ghffpincludes
ggjgplatest
jgggplawyer
ngggpleader
ggigplongtime
ggjgpmodern
gggipmost
eedopmy
ggfgpnamed
gggipneed
igggpnominated
edigpour
mgggppollster
mgggpreporter
jgggpsaid
igggpsays
hefhpshow
kgggpspokesman
lgggpspokeswoman
lgggpstar
lgggpstrategist
jgggpthen
gggjpthis
gnggpthrough
ggjgptold
ggifptwo
mfgepv.
ggigpvia
fkggpvisited
igggpwhat
lgggpwinner
kgggpwriter
kgggpwrote
hgggp—
hggiq, 9
gfigq, ^F
gmgfq, of
egggq, or
kgggq, said
ggmgq, told
hgfgq, ‘
ggglq. .
gggjq9 .
ggjdq9 and
ggjgq: the
gfgjq: “
ggghq^- /
fggjq^- 9
hgggq^- :
igggq^- ^t
kgggq^- after
giggq^- from
gggkq^- is
kgggq^- spokesman
hgggq^- spokeswoman
gggiq^- the
gglgq^- told
nefcq^- v.
ggghq^- with
gggiq^- ’
jgggq^D ^t
gggiq^F 9
gglgq^F ^P
hgggq^F ^t
giggq^F in
mgggq^G ^t
giggq^G of
jgggq^G strategist
gjggq^H ,
igggq^H ^t
gggjq^J ,
kgggq^J ^t
gggjq^N (
jgggq^N ^t
ggfkq^N of
gfjgq^O and
glggq^P ,
ghgfq^P ;
gnggq^P and
dmbgq^P at
glggq^P to
gjggq^V in
hfggq^V to
fmegq^h (
igggq^h ,
mgggq^h and
gfigq^h ’s
jgggq^k ^t
ggigq^k or
hgggq^k ’s
gmggq^l ,
lgggq^l ^t
giggq^l in
gflgq^o (
igggq^o ^t
giggq^o in
mgggq^t ^t
gghgq^t of
ggjgqa former
gggiqa “
gjgfqacross the
gggiqadvocacy group
ggjgqagainst the
ggmcqand ^F
ekfgqand a
gglgqand the
fkgfqand to
jgfgqand “
kgggqas ^t
giggqback to
giggqbased in
ggjgqbecause the
ggigqbehalf of
gjggqborn in
jgggqby ^t
ggjfqby a
eegjqcalled “
igggqcampaign spokesman
ghggqcapital of
glggqcity of
jdgeqcompany ,
ghggqdebate in
lgggqdirector ,
djggqdirector at
dfmgqdirector of
fggiqduring a
ggehqduring the
gjggqevent in
gfldqexecutive of
ggigqfor ^F
ghggqhall in
giggqheadquarters in
giggqhere in
gjggqhim in
gkggqhome in
ggigqhosted by
kgggqhusband ,
figgqin ^F
giggqin an
gkggqincluding the
giggqinside the
gnfgqinterview in
gglgqinterview with
gjggqinto the
egggqis a
gghdqis that
gggiqis the
ggekqissue of
jgggqlike ^t
gjggqmayor of
glggqmeeting in
ggjgqnot the
fhigqof ^F
jgggqof ^N
gghgqof an
gghgqof his
ggglqof “
ghggqon a
glggqplaces like
igggqpresident ,
egkgqpresident of
igggqradio host
gkggqrally in
lgggqsaid ^t
giggqsaid in
ggigqsince the
mgggqson ,
lgggqstate ^t
gkggqsupporters in
gggjqthe 9
geghqthe first
ggjgqthe “
ggghqto ^F
foefqtrip to
ggigqunder the
giggqvisit to
gffjqvoted for
ggigqvoting for
gjggqwas in
ghggqweek ,
gghgqwhen the
pgggqwife ,
igggqwith ^t
gggiqwith a
fgfmq| #
jgggq| 9
gggjq| ^V
ieehq| ‘
gggjq| “
gggiq‘ ^F
egglq‘ ^V
gggiq‘ ‘
kgggq’ said
jgggq’ ’
ggglq’s 9
egjgq’s the
ggfkq“ ^-
gfgkq“ ^V
jgggq“ ^t
gggpq” >
ggglq” @
jgggq” ^t
kffgq” by
giggq” on
kgggq” said
mgggq” says
kgggq” wrote
gggkrconcept
gggkrconcept-3
gggsrconcept1
gegirconcept2
gggrrconcept4
gghgrconcept7
eggirevent2
ggglrevent8
gghdrgroup
gghdrgroup6
ggglrnone2
eghgrnone3
gggkrorganisation-1
gggororganisation-2
gggkrorganisation-3
igggrorganisation0
ggjgrorganisation3
ggkgrorganisation5
ggkgrorganisation6
ggkgrorganisation7
ggigrorganisation8
jgggrperson
ggkgrperson0
igggrperson2
jgggrperson3
ngggrperson5
ogggrperson6
igggrperson7
lgggrperson8
gkggrplace
gggjrplace-3
gkggrplace1
gkggrplace2
giggrplace4
gkggrplace5
gmggrplace6
grggrplace7
gmggrplace8
gggqs19
ggjgs1A
gggls1H
gggxs1I
dggis1M
ggbks1O
ggkgs2A.X
megfs2D.X
cggos2L.L
eegjs2L.X
fghgs2M.X
fgjgs2X.A
mgggs2X.H
gdgis2X.I
jgggs2X.M
kgggs2X.x
dgrgs3A.X.X
ggjgs3H.X.X
ngggs3I.X.X
igggs3X.I.X
gglgs3X.M.X
ggjgs3X.X.A
ggkgs4X.X.X
ggqgs4X.X.x
ggmgs4X.x.X
ggngs5X.X.X
ggmgs5X.X.x
igggt
gfgnv!-
ggglv$V
ggkdv)-
gggiv,F
gggkv-)
gggjv-:
ggghv-B
iggfv-^-
gggqv-”
egghv..
gggiv.F
ghghv.^-
fgglv/<
gggiv:-
ggjgv:N
jgggv:V
iegfv;-
igggv@(
ghggvF]
hgfgvF’s
gjggvN^G
giggvV)
kggevV’
ggglv^-:
gggiv^-B
gfggv^-J
ggigv^-N
gfgiv^F,
geggv^F-
gggkv^F:
jgggv^FV
gghgv^F’s
gjggv^H,
hgfgv^J,
giggv^JF
gggkv^NF
kgggv^N’s
igggv^P(
gkggv^P,
gkggv^V,
jgggv^V:
giggv^b,
kgggv^h,
gggjv^h-
gggiv^h:
ggjgv^k,
edgjv^t^N
fghgv^t’s
kgggvrole,
fgigvrole-
igggvroleV
gglgvrolerole
gggiv|!
gjggv||
ggigv’role
gggjv’sF
gggjv’’
hgggv“:
ggigv“N
gggiv”!
gggiv”N
dcocwAT&T
gggiwAides
gggiwAnybody
fdocwApprentice
gglgwArmy
ggifwBest
gkggwBurlington
dddowBust
gpggwCalif
ggglwCampaign
flgfwCharleston
ggglwConfederate
ggogwConstitution
gggkwD
gggmwDozens
gggiwEmail
dddnwFACEBOOK
ddndwFOIA
gggkwFacts
ffoZwFed
eoefwFla
gggiwFood
gegnwGallup
gggiwGame
eeocwHarvard
ggofwHewlett-Packard
fffnwHolocaust
bggnwHope
ggghwI-Vt
ggenwID
fYqfwJupiter
gggmwLETTERS
gggiwLaw
gggmwListen
fffmwLock
ggglwMilbank
gogfwMiramar
eeobwNYT
ggoZwNation
efndwNavy
ggglwNazis
fggpwNevertheless
eeeowO.K.
gggjwOrder
ggglwOverall
gggiwPACs
gggmwPress
gggjwR
gggkwRealClearPolitics
gggmwRegardless
eeenwRock
ggfnwSection
ggglwService
gggiwSomething
gggnwSorry
gggjwSources
gnggwSouth
ebnewStanford
gggjwStates
gggnwSubscribe
gggkwSuper
fggnwTherefore
fggowThus
gggmwTop
ggflwTrust
fffmwUnlike
gggjwVote
ggfmwWeek
fffmwWhoever
gggjwWorkers
ggglwX
gggiwYoung
jehgxa2ac
jggfxa2ad
pgggxa2ah
iggcxa2ar
hgggxa2ay
gghgxa2bc
gggexa2ca
jgggxa2ch
hfhfxa2cy
lgggxa2dd
iggdxa2di
ggigxa2do
kgggxa2dy
lgggxa2eg
lgggxa2el
kgdgxa2em
jgggxa2en
lgggxa2ex
lgggxa2ey
jgggxa2ff
gfjgxa2go
mgggxa2ha
ggahxa2he
geggxa2ht
kgggxa2hy
kgggxa2id
gfhfxa2il
jgggxa2im
jgggxa2in
gehgxa2io
jgggxa2ip
jgggxa2is
ieggxa2it
ngggxa2j.
igggxa2la
mdgfxa2li
eihfxa2lm
mgfgxa2m.
gghfxa2ma
fgjexa2mi
fhhexa2mo
ogggxa2my
mgggxa2na
igggxa2ne
igggxa2nk
igggxa2nn
gglgxa2no
fgngxa2ns
ngggxa2ob
kgggxa2oe
jgggxa2om
dghgxa2op
gdhgxa2or
gegixa2ot
iefgxa2ou
hghgxa2oy
ngggxa2ph
kgggxa2rc
ehggxa2rn
hhffxa2ro
fggkxa2rs
lfggxa2sa
geggxa2ss
figgxa2t.
jgggxa2ta
fgghxa2ts
ggmgxa2ty
igggxa2ul
fdjgxa2us
ggifxa2wa
fgjgxa2wn
mgggxa2yn
ggjgxa3acy
lgggxa3ael
jgggxa3aig
ggjgxa3air
mgggxa3al
lgggxa3ana
ggjgxa3and
jgggxa3ane
kgggxa3ann
jgggxa3ant
mgggxa3ara
kgggxa3arc
jgggxa3ard
igggxa3ark
kgggxa3arl
fkggxa3ast
jgggxa3att
igggxa3aul
igggxa3ave
lgggxa3bby
kgggxa3bob
geghxa3cal
iehfxa3cia
lgggxa3dam
ogggxa3dan
pgggxa3don
kgggxa3dra
ggigxa3eal
kgggxa3ed
igggxa3een
igggxa3eff
mgggxa3ela
jgggxa3ell
jgggxa3ena
igggxa3eph
eghgxa3ern
fgfixa3ers
ogggxa3ert
glfgxa3est
igfgxa3ete
igggxa3eth
gfjexa3ett
lgggxa3eve
jgggxa3fer
mggexa3ger
gdhhxa3ght
mgggxa3han
lgggxa3hen
kgggxa3her
ngggxa3hew
lgggxa3hil
ggjgxa3ial
lgggxa3iam
gggfxa3ica
mgggxa3ick
gghexa3ico
lgggxa3iel
kgggxa3ill
ggpgxa3ily
gfgixa3ime
lgggxa3ina
egghxa3ing
eghhxa3ion
ggngxa3ity
cejhxa3ive
jgggxa3jay
kgggxa3jim
kgggxa3joe
lgggxa3jon
lgggxa3kim
kgggxa3lan
igggxa3lee
ngggxa3len
igggxa3les
lgggxa3ley
dkegxa3lic
ngggxa3lie
kgggxa3lin
gdidxa3lla
lgggxa3lle
ngggxa3lph
kgggxa3mar
lgggxa3mas
jgggxa3med
kgggxa3mes
ggjgxa3mic
kgggxa3min
lgggxa3mmy
gglgxa3nal
lgggxa3nce
kgggxa3nda
mgggxa3ndy
jgggxa3ney
hgggxa3nia
iggexa3nis
ngggxa3nna
mgggxa3nne
lgggxa3odd
jgggxa3oel
igggxa3ohn
gfhgxa3old
mgggxa3ole
dgggxa3ood
gflgxa3ord
gdhgxa3ore
ehhgxa3ort
mgggxa3ory
igggxa3osh
kgggxa3ott
ggjgxa3owa
ggjfxa3own
lgggxa3pat
ekggxa3per
lgggxa3rah
ggigxa3ral
hgggxa3red
jgggxa3reg
lgggxa3ren
mgggxa3rew
igggxa3rey
jgggxa3rge
lgggxa3ria
jgggxa3ric
jgggxa3rie
igggxa3ris
lgggxa3roy
lgggxa3rry
gjggxa3rth
kgggxa3sam
hgggxa3sey
kgggxa3son
flggxa3st.
ggkgxa3tal
igggxa3ten
lgggxa3thy
mgggxa3tie
jgggxa3tim
kgggxa3tom
gdiexa3tte
kgggxa3uce
kgggxa3uck
hgggxa3ugh
gglgxa3use
hgggxa3ven
kgggxa3vid
jgggxa3vin
diggxa3wer
jgggxa3yne
fgngxa4aily
ngggxa4al
kgggxa4alan
lgggxa4ames
igggxa4andy
lgggxa4anna
mgggxa4anne
jgggxa4arah
jgggxa4aren
igggxa4arry
kgggxa4ason
lgggxa4avid
igggxa4ayne
mgggxa4bert
igggxa4bill
lgggxa4bob
ggkgxa4cial
ggjgxa4city
kgggxa4cott
lgggxa4dan
lgggxa4dave
kgggxa4dick
mgggxa4drew
fmggxa4east
jgggxa4ed
mgggxa4elle
igggxa4ence
ggmgxa4eral
mgggxa4eric
jgggxa4erry
mgggxa4eter
igggxa4even
gglgxa4ford
gkggxa4fort
kgggxa4frey
lgggxa4gary
kgggxa4greg
kgggxa4hael
lgggxa4hard
jgggxa4hony
jgggxa4hris
jgggxa4huck
efhhxa4ical
mgggxa4icia
jgggxa4ifer
geghxa4ight
fgjgxa4iowa
mgggxa4jack
kgggxa4jay
jgggxa4jeff
lgggxa4jim
jgggxa4joe
jgggxa4joel
mgggxa4jon
igggxa4josh
lgggxa4ken
kgggxa4kim
fgkexa4land
igggxa4lee
jgggxa4liam
hgidxa4lson
gjdgxa4lton
kgggxa4marc
lgggxa4mark
mgggxa4matt
gghgxa4ment
igggxa4mike
ighgxa4nard
kgggxa4ndra
ggngxa4nian
kgggxa4nick
kgggxa4niel
kgggxa4omas
ggmgxa4onal
lgggxa4orah
kgggxa4orge
gjggxa4orth
ggjgxa4ouse
diggxa4ower
mgggxa4pat
ggmgxa4pean
ifgfxa4pete
kgggxa4phen
jgggxa4phil
ggjfxa4racy
jgggxa4raig
fgggxa4reat
ifggxa4rent
jgggxa4rian
ggjcxa4rica
lgggxa4rick
igggxa4rine
mgggxa4rles
lgggxa4rlie
ngggxa4rlos
igggxa4ron
lgggxa4ruce
lgggxa4sam
glggxa4san
ngggxa4sean
jgggxa4seph
ehggxa4sian
lgggxa4sica
ggkgxa4sity
flggxa4st.
ggelxa4ster
kgggxa4stin
dgmexa4ston
fhggxa4tern
lgggxa4teve
ngggxa4than
mgggxa4ther
lgggxa4thew
jgggxa4tim
eggjxa4tion
efigxa4tive
kgggxa4todd
kgggxa4tom
gnfgxa4tral
lgggxa4usan
jgggxa4ward
gpggxa4west
gnggxw2a.
ggkgxw2ac
ggbhxw2ad
gkggxw2ah
gggpxw2al
gggixw2at
cgekxw2ay
ggmgxw2bs
gqggxw2c.
gggixw2ck
ggglxw2cs
fdmfxw2cy
ggglxw2ds
ggfixw2dy
cgkdxw2ea
ggfgxw2ee
ggejxw2en
gggkxw2es
fgdlxw2et
ffeqxw2ew
gjggxw2ey
gggjxw2ge
gggixw2gs
gggmxw2ht
kcggxw2ie
geelxw2ip
fggixw2it
gggixw2ke
cchjxw2ks
gigexw2la
hgbgxw2ld
ggglxw2ls
hebjxw2ly
gggkxw2me
gggpxw2ms
ghggxw2nd
gggjxw2ng
pcbaxw2ni
hgegxw2no
gggjxw2ns
ghggxw2od
bkehxw2ol
egglxw2om
eggjxw2or
egggxw2os
ggakxw2ot
gfgoxw2ps
bkagxw2pt
gjggxw2ra
ggjgxw2rd
dggixw2rk
giehxw2rn
igbgxw2ro
gggmxw2rs
gggkxw2ry
cgnfxw2sa
gggixw2sh
gfglxw2sm
ggghxw2st
gjggxw2ta
hggfxw2to
gggkxw2ts
gggnxw2ty
chcjxw2ul
fgbjxw2um
gfghxw2un
fffkxw2va
ggfpxw2ve
fjfhxw2wn
ddglxw2ys
efigxw3.a.
ggdgxw3age
gggkxw3all
gegjxw3als
glggxw3ana
glggxw3and
gggkxw3ans
ggchxw3ant
eelgxw3ard
ggjgxw3art
gggkxw3ary
dkehxw3ast
eegmxw3ays
gffoxw3ble
gggpxw3ces
egdlxw3com
ggglxw3der
iidbxw3eld
lcgfxw3ell
egghxw3ens
gggqxw3ent
gggnxw3ere
ggglxw3ers
fjggxw3est
eeglxw3ger
gffixw3ges
ggglxw3ght
ibdjxw3her
gggkxw3ial
gfghxw3ian
deigxw3ies
mgggxw3ill
gfgixw3ime
fjggxw3ine
gggjxw3ing
gggixw3ion
bgggxw3ire
fgdmxw3ise
gggjxw3ism
ggdkxw3ist
egglxw3ity
ggflxw3ive
jdggxw3ker
ggeixw3les
fkdgxw3ley
gmggxw3lle
ghdgxw3man
gggmxw3nal
gggixw3nce
bhggxw3nes
gggixw3ngs
gggpxw3nts
giggxw3ood
gggjxw3ore
ggfkxw3ory
gddmxw3ous
fkfgxw3own
giggxw3ria
gggoxw3sts
ddihxw3tar
gggkxw3tes
bifgxw3tic
ddhkxw3ure
eoddxw3urg
dgggxw3ury
glggxw3uth
bgflxw3ver
fgckxw4.com
gggixw4ates
bgblxw4ence
gggkxw4ents
gghexw4ford
gggmxw4here
gggkxw4ians
ggglxw4ight
gngfxw4ille
gggrxw4ions
gggpxw4ists
glggxw4land
gbgixw4line
gggnxw4ment
gggkxw4sion
edgixw4star
cmcgxw4ster
gggixw4tion
ggmgxz2ac
jgggxz2ak
igggxz2an
eehjxz2at
hgggxz2aw
igggxz2bs
ighgxz2by
glggxz2ca
lgggxz2ck
gjgexz2co
gglgxz2cs
ggghxz2ct
ngggxz2di
kggfxz2do
gggfxz2ds
pgggxz2dy
gmggxz2ea
geggxz2ed
gfejxz2ek
igggxz2el
jgggxz2en
igggxz2er
mgggxz2ez
kgggxz2ff
lgggxz2gh
ngggxz2hn
jgggxz2ht
mgggxz2hy
glggxz2ic
ngggxz2ik
ggjgxz2il
kfggxz2im
kgggxz2in
hgdgxz2ir
kgggxz2is
kgggxz2ka
jggexz2ke
lgggxz2ki
gdkgxz2ks
ogggxz2ky
kgggxz2la
geggxz2ld
ngggxz2li
kgggxz2lo
dgfkxz2me
kgggxz2ms
igggxz2ng
ngggxz2ni
jgggxz2nn
gghgxz2nt
gjgfxz2ny
igggxz2ok
ggjgxz2ol
ekegxz2om
gfhhxz2op
gggdxz2or
ifgfxz2os
hehgxz2ox
lgggxz2pp
ngggxz2ra
jgggxz2rd
lgggxz2rg
mgggxz2ri
lgggxz2ro
hgggxz2ta
lgggxz2ti
kgggxz2to
gglgxz2ts
lgggxz2tt
jgggxz2tz
hgfgxz2ue
jgggxz2ul
ggigxz2up
jggfxz2ur
jgggxz2wn
gjggxz3ach
hgggxz3ack
fgcixz3age
ngggxz3ahn
jgdgxz3air
jgggxz3ald
ggjgxz3als
mgggxz3ams
gghgxz3ank
ogggxz3ano
jfggxz3ant
hehgxz3ard
fichxz3are
giggxz3ark
hemdxz3ars
igggxz3art
gggdxz3ary
gkggxz3ast
jgggxz3aul
gjggxz3bay
kgggxz3ble
gggjxz3can
gflgxz3ces
gglgxz3cil
ggjgxz3cus
kgggxz3des
gjgdxz3dge
ggogxz3dia
lgggxz3din
hhdfxz3don
igggxz3eau
lgggxz3eck
fgjgxz3ect
jgggxz3edy
mgggxz3een
ggigxz3ege
ngggxz3ein
kggfxz3eld
ngggxz3ell
gkggxz3elt
ggigxz3ent
kgggxz3erg
mgggxz3ert
ggigxz3ess
ccpexz3ets
lgggxz3ett
igggxz3gan
kgggxz3ger
ggigxz3ges
jgggxz3ght
ffjgxz3gop
mgggxz3han
mgggxz3her
ggidxz3how
gmggxz3ica
ogggxz3ick
gglgxz3ics
gfgixz3ict
ggngxz3ies
lgggxz3ini
hehgxz3ins
ggigxz3ion
mgggxz3ips
mgggxz3ith
gghgxz3ity
hgggxz3itz
fflgxz3ive
kgggxz3ker
kgggxz3kin
gekexz3lan
mgggxz3len
kgggxz3ler
jgggxz3ley
lgggxz3lin
hhffxz3lls
ogggxz3lly
gghgxz3lub
mgggxz3man
ighgxz3mer
jggfxz3nch
ggjgxz3ncy
cgkcxz3nds
ngggxz3ner
lgggxz3nes
igggxz3ney
gfgjxz3nts
glggxz3nty
gggexz3ock
jgggxz3off
gghfxz3ola
fgjgxz3oll
hgfgxz3ong
ggjgxz3ons
ggngxz3ont
gghgxz3ood
jgggxz3ook
gglgxz3ool
lgggxz3ord
kgggxz3ott
gglgxz3oup
lgegxz3own
ggngxz3pac
kgggxz3per
jgggxz3phy
ggigxz3rce
hhefxz3rds
mgggxz3rey
jgggxz3ris
lgggxz3ron
gfhgxz3rts
lgggxz3sen
ifggxz3ser
igggxz3ski
ngggxz3sky
lgggxz3son
gkfcxz3tel
lgggxz3tin
jgggxz3ugh
ggkgxz3und
ggigxz3urt
cjhexz3usa
ggkgxz3ute
igggxz3van
ggigxz3ves
igggxz3vis
gggmxz3war
hgggxz3wis
lgggxz3yer
lgggxz3yle
igggxz4aker
jgggxz4avis
gkggxz4bay
lgggxz4berg
mgggxz4cher
gnggxz4city
jgggxz4cott
lgggxz4dman
glhgxz4each
gglgxz4eals
ggmgxz4edia
ggkgxz4ency
igggxz4erry
kgggxz4ford
ggkgxz4fund
lgggxz4gers
ffihxz4gop
dekgxz4hers
ggmgxz4hool
jgggxz4iams
ggglxz4ican
ggkfxz4ices
igggxz4icks
igggxz4ight
ieggxz4ines
ggkgxz4ions
igggxz4ison
jgggxz4ivan
gglgxz4ject
jgggxz4kley
lgggxz4kson
giggxz4land
ggkgxz4lege
jgggxz4lein
iggexz4ling
mgggxz4lips
lgggxz4llen
giggxz4lley
hgggxz4lman
lgggxz4lson
ogggxz4lton
ggigxz4ment
igggxz4mith
ggkgxz4nate
ggmgxz4ncil
igggxz4nedy
jgggxz4nett
mggfxz4ning
lgggxz4nson
ggmgxz4onal
lgggxz4ones
ggjgxz4ourt
ggigxz4ower
ggngxz4pac
ejggxz4park
jgggxz4paul
gglgxz4poll
ggpexz4port
ggghxz4rats
gglgxz4reau
ggigxz4ress
gmgfxz4rica
jfgexz4rice
jgggxz4rick
gegjxz4rict
ggmgxz4rity
kgggxz4rman
lgggxz4rner
kgggxz4ross
ggmgxz4roup
hgggxz4rris
mgggxz4rter
kgggxz4rtin
ggldxz4show
ggmgxz4sion
ggpgxz4sity
lgggxz4tein
ggkdxz4ters
gglgxz4tics
edgkxz4ting
ggkgxz4tion
gghexz4tone
ggkgxz4ttee
ggngxz4tute
gkggxz4unty
djgfxz4usa
kgggxz4vens
gghgxz4vice
gggmxz4war
iehfxz4ward
kgggxz4wart
mgggxz4well
igggxz4witz
gghgxz4work
ggigxz4ylor
geleywAll
fgjgywApp
gjggywAri
gjggywBer
gehhywBla
giggywBri
gmggywBro
mgcgywCar
gidgywCha
bhggywChe
gkggywChi
cfkgywCit
gmggywCol
gggmywCom
geggywCro
fdhiywDem
dahlywDis
eggoywEle
ggkgywFor
gggkywFre
dfglywHea
mgggywHil
gjggywInd
egfiywInt
giggywMas
hffhywMer
giggywMic
grggywMis
fjggywMon
feihywMor
egjgywNew
cpgcywNor
ggfpywPer
gggoywPre
ggglywPri
gggrywPro
ggfhywSal
jgdgywSan
ggckywScr
ggglywSom
glggywSou
egekywSur
gfglywThe
ggglywThi
gggnywTra
gggiywUni
gggmywWor
mgggyzAbe
cgkgyzAir
igggyzAlb
mgggyzAnd
ggmgyzApp
ggigyzAss
igggyzBak
gifgyzBay
hgggyzBec
gjgfyzBel
mgggyzBla
fmbgyzBow
ngggyzBra
gifgyzBri
hggeyzBro
lgggyzBuc
gggfyzCal
keggyzCam
gfkeyzCap
ggigyzCen
gghgyzCha
giggyzChu
gnggyzCit
lgggyzCoh
ggkgyzCom
ngggyzCoo
gfkgyzCor
jgggyzCra
ngggyzCro
igggyzDav
ggigyzDea
ggjgyzDem
ggigyzDep
ggigyzDev
ffhiyzDis
ngggyzFar
kgfgyzFer
ggkgyzFor
igggyzFra
igggyzFri
ggkgyzFro
ggkgyzFun
ggjhyzGOP
lgggyzGar
ghggyzGer
lgggyzGil
jgggyzGra
kgggyzGre
lggfyzGri
kgggyzHar
kgggyzHen
ghggyzHil
lgggyzHol
hhddyzHoo
ggmgyzIns
fgmgyzInt
gqggyzIsl
mgggyzJac
lgggyzJoh
lgggyzJon
ggkgyzJou
jgggyzKen
ngggyzKha
igggyzKle
ghgeyzLon
kgggyzMac
ogggyzMar
ggigyzMas
gghfyzMat
gggeyzMay
ggmgyzMed
jfegyzMen
kgggyzMer
lgggyzMil
gfieyzMin
jgggyzMoo
igggyzMor
mgggyzMur
gghgyzNet
gglgyzPAC
ghgdyzPac
jfggyzPat
jgggyzPau
kfegyzPer
jgggyzPhi
eghgyzPro
ngggyzQui
icggyzRan
gfjgyzRes
lgggyzRog
ghhbyzRoo
mgggyzRos
jgggyzSch
ggjgyzSec
gghgyzSen
ogggyzSha
lgggyzShe
jfggyzShi
kgggyzSin
kgggyzSmi
djchyzSou
jgggyzSte
igggyzSul
gekeyzSun
igggyzTho
digeyzUSA
gglgyzUni
goggyzVal
lgggyzWal
igggyzWel
gjfgyzWes
ngggyzWhi
mgggyzWil
ngggyzWoo
fdihyzWor
ogggyzal-
ddgizAction
ggcozAgreement
ddigzAmendment
gggkzAmerican
lgggzAnderson
dghgzArena
ggmgzAssociation
ggmgzAuthority
ggdizAvenue
jgggzBaker
ffofzBank
gkggzBeach
kgggzBennett
lgggzBrown
ggngzBureau
giggzCalifornia
ffngzCapital
gglgzCaucus
ggigzCenter
goggzCity
igggzClark
ggmgzCoalition
jgggzCohen
ggjgzCollege
ggjgzCommerce
ggjgzCommittee
igggzCook
ggmgzCorp.
gglgzCouncil
glggzCounty
ggkgzCourt
igggzDavis
ggghzDemocrats
ggjgzDepartment
ggmgzDevelopment
ffghzDistrict
eghhzEconomics
ggmgzFront
ggkgzFund
ggigzGOP
elggzGermany
jgggzGreenberg
kgggzGriffin
gglgzGroup
kgggzHart
ggndzHouse
jgggzHughes
gghgzIII
ggmgzInstitute
ggmgzInternational
kgggzJackson
jgggzJacobs
kgggzJohnson
lgggzJones
ggmgzJournal
kgggzKennedy
mgggzKhan
igggzKlein
jgggzMartin
ggmgzMedia
kgggzMiller
hgggzMurphy
gjggzMuseum
ggkgzNetwork
ggngzNews
gglgzPAC
ejggzPark
ggtgzParty
jgggzPaul
lgggzPhillips
ggkgzPolitics
gglgzPoll
gglgzPress
ffkgzProject
ggmgzRadio
ggmgzReport
gggkzRepublican
heggzResearch
igggzRice
kgggzRogers
ihffzRoosevelt
hgggzRoss
ggkgzSchool
jgggzScott
ggjgzSenate
ggigzServices
ggidzShow
jgggzSmith
ehigzState
kgggzStevens
lgggzStewart
bdkgzStreet
dgmfzStudies
jgggzSullivan
igggzThomas
ggngzTimes
ehgfzUSA
gglgzUnion
ggpgzUniversity
fmggzValley
gggmzWar
igggzWilliams
`;
