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
gfifaAaron
igggaAdam
egiaaAir
ocbdaAl
igggaAlan
lgdeaAlex
ciiZaAmerica
gemeaAmerican
kggfaAndrew
jfffaAngela
igfgaAnn
iggfaAnthony
jgfgaAshley
eeiiaAsian
kfdgaBarbara
igggaBen
hgggaBenjamin
cbfjaBig
mfgfaBill
lfffaBob
jgfgaBobby
aihaaBreitbart
lffgaBrian
jgggaBruce
kfgdaCarl
mccdaCarlos
ggieaCenter
ffclaCentral
kfefaCharles
kgffaCharlie
edkdaChicago
lgggaChris
cehjaChristian
jfffaChristopher
hgggaChuck
efkbaCity
kfefaColin
ealeaCongressional
jggfaCraig
bZocaDaily
igggaDan
jgfgaDaniel
kffeaDave
nggfaDavid
mffeaDebbie
igggaDeborah
gdghaDemocratic
gekdaDepartment
jgegaDick
gafjaDistrict
jfffaDon
jffgaDouglas
fhehaEast
gbgjaEastern
kffeaEd
kefeaEddie
jfffaEdward
ndaeaEli
jffgaElizabeth
jgggaEric
eckfaEuropean
geihaFederal
bZenaFifth
fifeaFlorida
eiggaFort
edkfaFox
igfeaFrank
kfcfaFranklin
dclcaGOP
kggfaGary
meggaGeorge
igggaGlenn
ejdfaGood
bddnaGrand
chggaGreat
igggaGreg
fejeaHarvard
igfgaHeather
jfefaHenry
dgkdaHouse
gcfkaHuman
gjfdaInternational
ehhcaIowa
kedeaJ.
kgegaJack
effjaJackie
jgggaJake
kgggaJames
jeggaJan
mfcbaJane
jgffaJared
kgffaJason
ifggaJay
kgggaJeff
iggfaJeffrey
jgggaJennifer
jfffaJeremy
kfefaJerry
keegaJessica
ifggaJill
kfgfaJim
kgggaJoe
kgegaJoel
lgggaJohn
lffgaJon
jgfgaJonathan
jggfaJoseph
hgggaJosh
dfoeaJustice
jffgaJustin
jfggaKaren
kefgaKatie
heheaKelly
jgffaKen
ifgfaKevin
leefaKim
iggeaKristen
YcobaLa
iibbaLake
igfgaLarry
cdkdaLatino
edjfaLaura
jggdaLee
lddeaLou
ldcdaM.
jfefaMarc
nggeaMark
mcbdaMarla
jgffaMartin
igggaMary
leggaMatt
jfgfaMatthew
mgfgaMichael
kfgfaMichelle
kggfaMike
edgjaNational
aehiaNew
cenbaNews
kfefaNick
jffgaNicole
djhdaNorth
gfdkaOffice
dcleaPOLITICO
emcdaPalm
ncdfaPat
jfegaPatricia
kfffaPatrick
jgggaPaul
idibaPete
nfdfaPeter
ddhhaPresidential
dhdhaPublic
jeffaRachel
dcfqaRepublican
mgefaRichard
kggfaRick
hgggaRob
lgfgaRobert
igggaRon
igfgaRoy
kgfgaSam
igffaSandra
hgggaSarah
mgcdaScott
mgcgaSean
gfkeaSenate
diciaSouth
delbaSouthern
dkfdaSt.
fbmeaState
kggeaStephen
kfefaSteve
jgfeaSteven
lefgaSusan
bZelaThird
jgggaTim
igggaTimothy
igggaTodd
ledeaTom
egibaUnited
gclgaUniversity
ledgaWalter
bihcaWashington
ifggaWayne
fkcgaWest
ddlfaWestern
jdffaWilliam
gbiiaWorld
ahhfb( )
lbbdb, !
jcahb, (
hgfcb, ,
hfajb, -
ggdgb, .
gicgb, 9
hedib, ^-
gjhdb, ^t
ghgfb, and
ifgcb, has
lcgdb, in
jdhbb, is
hcdib, of
ghegb, on
icgeb, said
jfegb, told
hacib, was
ighab, —
ifgfb, ’s
ggcjb- ,
gdnZb/ .
ggfkb/ poll
gkdfb9 ,
jdZib9 .
ddblb9 and
ngfab: ,
ificb: .
mdcab; ,
aZaob@ .
eeflb@ ”
gjdeb^- ,
bcgib^- .
afkfb^F .
ccekb^F :
igdgb^F ^-
giffb^F and
fglcb^F has
ckcfb^F in
cfleb^F is
eegjb^F of
cdijb^F on
geifb^F poll
gfkcb^F reported
gfjeb^F said
gkfeb^F senator
dckeb^F that
fgcjb^F was
dckfb^F will
cebmb^F ’
hggfb^F ’s
agfib^F ”
hibgb^N ,
dchib^P ,
bZkfb^P in
ggbhb^V ,
cgeib^V .
jgggb^t (
ogggb^t ,
lfgeb^t .
hggdb^t and
iggfb^t have
kfgfb^t in
kfffb^t is
iggfb^t on
hgggb^t said
kfggb^t to
hgggb^t was
jffeb^t will
jgggb^t ’s
bggjba ,
dZleba .
gjggba ^G
YYikba and
ebhjba article
dgjbba in
hhbgba interview
ddnbba poll
flabba rally
gifgba senator
igfgbabout ,
dkddbabout .
eekdbabout and
igdgbafter ,
idjcbafter ’s
hdfhbagainst ,
fcmbbagainst .
jfegbagainst in
ghggbagainst ’s
kchaband (
igdeband ,
ghgcband .
ccleband ;
eigfband ^-
gjggband ^t
hdfhband and
ghdgband are
dkeeband could
dddlband for
gfjfband has
gggdband have
dcglband in
ifchband is
ncddband of
dkgcband on
keedband to
dfjeband was
ghagband were
fejdband would
gcbkband ’s
ldccbaround ,
keffbas ,
cfejbas .
fdldbas and
Xkffbat ,
WjjWbat .
chfhbat and
eigebat in
egiebat who
igcfbat ’s
amgbbbetween and
igfgbbillionaire ,
igfcbby ,
dckgbby .
gidibby ^t
ddckbby and
ggehbby in
ibgfbby ’s
YikYbcalled ,
kfdfbcandidate ,
hgggbcandidate .
Zbkhbfirm ,
hbjabfirm .
hggcbfor ,
Zejibfor .
giggbfor ^t
dgggbfor and
fcclbfor in
fhifbfor to
iagebfor ’s
gjgbbformer ^t
gpdgbformer governor
hjfabfrom ,
gkgYbfrom .
igfZbfrom and
dledbfrom in
gggebfrom on
Ylgebfrom to
dmdebfrom who
kfffbfrom ’s
igggbgovernor ,
ddmbbgroup .
igggbhost on
dmedbin (
gpggbin ,
fjfebin -
gqggbin .
gdelbin 9
fkgdbin :
emdcbin ?
gjgfbin ^-
cmgebin and
fkgfbin as
figgbin by
ekefbin earlier
fmgdbin for
giggbin have
dqddbin in
emedbin is
kfdebin last
fndgbin on
giggbin or
ghggbin than
fjgebin that
giggbin this
fnfebin to
cgcibin was
gkffbin when
gkefbin who
kfeebin ’s
iccjbinclude ,
hgegbincluding ,
dejdbincluding and
figebinto ,
eeckbinto .
ejecbinto ’s
mdcdbis ,
idcgbis .
dijablike ,
hhagblike .
eghfblike and
glgfbof ,
cihfbof .
gbZkbof 9
ffifbof ^-
djhdbof and
clcebof has
fkedbof in
giggbof is
emccbof on
kgYfbof to
jhedbof was
ifdibof ’
hhedbof ’s
ggeibof ”
gghebon .
fgfibon ^-
eeigbon and
baobbon in
fglcbon or
ghhebon that
ggkcbon ’s
fjhZbor ,
ehggbor .
ghgfbover ,
ehehbover .
fkfebover in
fddjbover ’s
sgfgbsaid ,
kgffbsaid of
egfibsaid ’s
iedibsays ,
jgfgbspokesman said
jfefbspokeswoman said
jfffbstrategist ,
ehibbthan .
idggbthat ,
gjggbthat had
hfjbbthat has
ggeibthat is
dfkZbthat was
gjegbthat would
bhbibthe !
afhibthe (
bgjdbthe ,
gbhgbthe -
fhggbthe .
eihabthe ;
hfjZbthe ?
gneebthe ^G
mcgcbthe administration
fkhbbthe after
Zhibbthe and
fgeibthe are
fldebthe area
gghebthe as
gfldbthe at
gnedbthe attacks
gkfbbthe because
fghfbthe campaign
giggbthe convention
gkgcbthe debate
dhggbthe during
Zjegbthe for
giggbthe from
gkffbthe governor
cgjebthe has
dghhbthe have
aiehbthe in
ggjbbthe is
flcdbthe last
ZYhkbthe of
dfgibthe on
ghgcbthe or
ghgebthe primary
gdgibthe program
gkcfbthe region
gggibthe reported
ejgfbthe that
ggfibthe this
gfkfbthe to
gfdkbthe vote
ghgdbthe was
cfkbbthe were
ggifbthe will
chdibthe with
ehhcbthe would
cgeibthe —
chhfbthe ’
fakgbthe ’s
elaebthe ”
fjegbthrough ,
gkfdbto ,
fccmbto -
bgkfbto .
ghggbto ^t
eggfbto and
dodbbto for
cmiYbto in
gekbbto on
bajhbto or
echjbto that
dlddbto to
gfkfbtold ,
bcpbbtold .
dcihbtold in
hecjbtold of
ddekbtold on
efkdbtold that
jfggbunder ,
ffkebwas ’s
kdgebwith ,
hggbbwith .
ffkebwith ^t
hdehbwith and
bhehbwith for
bjibbwith in
ggiebwith on
mdfbbwith that
chjbbwith ’s
hgggbwrote ,
eaelb| !
hgggb| (
kfghb| ,
aialb| -
ieggb| .
gdghb| /
mbXfb| 9
heeib| :
cgdjb| ?
eicib| ^-
gceib| ^G
djggb| ^t
jgceb| also
chfgb| are
hgfgb| called
ddigb| can
hiegb| could
jffeb| did
bdhkb| for
dddlb| from
bjicb| had
cijdb| has
ffclb| have
ccapb| in
jgbfb| is
ggckb| leaders
eeelb| like
ggjdb| may
gfejb| of
ggdlb| officials
edgjb| on
ggfib| polls
fbhgb| reported
dfglb| said
egclb| say
ifkbb| still
ffekb| that
eeeob| the
bdcqb| to
iigbb| was
bbemb| were
gffjb| who
efekb| with
kfedb| won
effjb| would
ghgfb| ’s
hbggb‘ ,
dakgb‘ .
gcbjb‘ and
ddcmb‘ are
kegdb‘ has
bleeb‘ is
mYedb‘ ’
gigab’ ,
edekb’s ,
cfigb’s .
ejeeb’s and
ihdfb’s in
gjfeb’s primary
aYikb’s to
jbgeb’s ’s
hegeb“ !
hZifb“ ,
edhgb“ .
cdbmb“ :
kaZhb“ and
fgdlb“ are
fkecb“ has
geghb“ is
ckbgb“ of
jgdgb“ ’s
dfhgb“ ”
mgegb” ,
egkcb” ^t
mfebb” said
cfgkcB
dahkcD
YbglcF
bghgcG
ghefcH
efghcJ
behhcN
cgngcO
XiibcP
cbhicV
agigcb
cggjce
fgkgcf
qgggch
egmack
ehggcl
fglgco
kehXcp
aYoecs
jYhfct
hfchcy
gegid1o
ghged2
hghdd2o
hfged3
fkfcd3o
ghgdd4
iajcd4o
gfgje
gbfif!
biggf)
gjdgf-
edgjf/
dVjif9
ggakf:
ekegf;
abbnf<
fhdif?
hgbff[
hfdgf]
ggbif^-
fibhf^G
aYlhf^N
diggf^t
agfjfa
jYidfabout
ecjffaccount
ndgbfadministration
dgkdfaffiliate
ciehfafter
jfegfagainst
gfigfagents
ggfifagreed
fgejfall
igdgfalso
ggbhfamong
efdkfan
ggjefanalysis
jbkafannounced
gfdifappears
cgfifare
emaefarea
gfigfargued
ecgjfarticle
iggefas
goccfattack
ekdgfattacks
idggfbecame
dkdhfbecause
ehiffbefore
ggdjfbegan
gicifbetween
fkcffborder
ccblfbusiness
ggegfbut
idhefcalled
lfbbfcame
hchffcampaign
ehggfcan
ffdlfcandidate
kefdfcase
glcifcaucuses
gfldfchairman
cZiifchief
ggkcfcitizens
fehgfcomes
chdifcompany
eglbfcontinues
ggigfcontributor
gjggfconvention
gigefcould
gaalfdata
idZkfdeal
gglbfdebate
iggffdefended
leZefdelegate
fekffdelegation
ghfgfdid
gbobfdirector
dkegfdistrict
beekfdo
eghgfdoes
fdelfdoesn’t
cddlfdon’t
ednbfearlier
gfckfeconomy
gfjffemail
bglafemployee
fgejfendorsed
djdgfestimates
bZgmfevent
ddmcfexecutive
fifhfexecutives
mccYffamily
fjfgffell
ggieffirst
dhggffor
dbihffound
cgdnffrom
lacgfgave
ehgefget
dkfdfgoing
ldcdfgot
gseffgovernor
kgfZfhad
gghbfhas
gejefhe
bobYfheadquarters
ihegfheld
bhbjfhere
gkddfhistory
alZffhotel
ecdkfhttps
lgZafif
fhggfin
akibfinstead
hhfdfinterview
bghhfinto
gflffinvestigation
ggdkfisn’t
gghgfissued
dddlfit
adkgfjust
ghgZflast
gbihflate
fiegflater
dkdfflaw
cckffleader
gchkfleaders
ggeifleadership
ffjafled
dddnflike
hbkbfmade
cdhhfmagazine
kfbcfmake
eeclfme
daijfmember
fcndfmembers
ebldfmight
hficfmoved
cbiifmovement
igZgfmovie
fgejfmust
fgjefno
ghegfnor
gfkdfnot
gdkbfnoted
jgfgfnow
gedifof
kbagfoff
ffdkfoffered
eihbfoffice
fbgjfofficial
haigfofficials
egggfon
gffhfonly
fgghfor
gcfifout
ejdhfover
bamdfparty
aefjfpeople
edihfplans
nbbbfpointed
hlcafpolice
gkegfpolicy
cZjhfpoll
eeclfpolling
eeanfpolls
ihecfpost
dmdbfprimaries
gigefprimary
dhiefprofessor
dZfkfprogram
ggigfrace
chkZfradio
fffifraised
cqYYfrally
fedjfran
fkcdfreal
lcdbfreceived
gcigfrecently
fdndfrecords
glcdfregion
famdfreleased
ggiffremains
dgghfreport
famefreported
fchhfreporter
ganbfreports
hggefresponded
gfiffrevealed
fdlgfrules
odgcfsaid
hdakfsay
efjffsaying
kffdfsays
ddigfsecretary
dgghfseems
gufffsenator
efflfshe
ccjgfshow
ffjffshows
dgbkfsince
fkegfso
geigfspokesman
cclffspokeswoman
eegifstaff
ffejfstarted
gjggfstate
keiafstill
jfgffsupporters
dcjgfsurvey
cckfftax
fgfifthan
eghgfthat
gccpfthe
kafffthen
fhehfthis
ijcbfthrough
ceihftoday
lfgcftold
ifibftook
gjfgftown
ggfjftrade
edihftried
mdceftweeted
ggghfunder
gfigfused
igkYfvia
cagkfvideo
ggejfvote
gjgffvoter
ckcgfvoters
egkbfwants
igggfwas
iggdfwasn’t
kddcfwent
gdfifwhat
ghYifwhen
gifgfwhere
bghgfwho
hefhfwins
jggefwith
giggfwithout
jghbfwon
fdgifwon’t
agkgfwould
kcfgfwrote
cccmfyears
fbblfyou
ahfif|
eXVof¡
bZYnf̃
hafhf–
dfgif—
YlkXf―
dgekf‘
idegf’
jggef’s
feekf“
edfkf”
dlaef…
fheig! |
heYig! ”
idhdg( @
igfeg( ^-
kcchg( ^P
gifgg) ,
ghcgg) .
dkeeg) and
nZcgg, 9
gggfg, ^-
ciheg, ^D
hafhg, ^F
diYig, ^G
fldeg, ^H
ggdjg, ^J
afigg, ^N
gjgdg, ^P
cjfbg, ^V
bofgg, ^b
ngggg, ^h
eelcg, ^k
igefg, ^l
ggfgg, ^t
nfgeg, a
ldfcg, about
jgcdg, according
gcejg, after
jcggg, also
jggeg, an
ggigg, and
igfcg, another
clffg, are
hlfZg, as
gjfcg, at
hggeg, because
ddlgg, both
dhhfg, but
ddldg, by
ebglg, called
igggg, chairman
hgggg, chief
gdkfg, did
mffdg, director
bbhlg, even
mgedg, executive
gkfbg, for
gjdbg, had
jhgZg, has
gjdfg, have
ghegg, he
jfffg, head
dgjcg, her
ghgfg, his
ifffg, however
fkcfg, if
ghcgg, in
iehgg, including
idibg, is
clcgg, it
ehheg, just
ekegg, like
ggjfg, many
ekefg, meanwhile
agblg, most
ehgfg, not
dgdjg, now
fjddg, of
cnbdg, on
kbhag, one
cekhg, or
lfffg, president
dlfcg, saying
gjeeg, says
kfffg, senior
dkZig, she
aegig, so
hgggg, speaking
kedfg, that
jggdg, the
iecjg, then
iffcg, there
hbgjg, they
gfheg, this
khbcg, though
ghgcg, to
jefgg, told
jddfg, too
fkddg, two
geieg, was
hddhg, we
igefg, were
fggig, what
dmbeg, when
andgg, where
cgjgg, which
dggjg, while
jgefg, who
kedfg, whom
biiag, will
gigZg, with
fjfgg, would
icibg, wrote
mYdgg, you
jfgfg, ‘
chieg, ’
fiiag, “
gdggg, ”
djgdg- -
iadhg- the
jbbgg. )
Zjajg. .
ffigg. ”
ebgig/ ^-
gfejg/ ^k
iZhfg9 ,
fXekg9 .
eagig9 and
ffdkg: 9
cedlg: ^-
ddbmg: ^F
kdefg: ^V
ggfjg: ^h
hfbig: |
igcgg: “
ghegg; and
bdclg< /
dgehg? |
gfbjg? ”
igdgg^- ,
cibig^- .
ehcjg^- night
fmfeg^G who
bahkg^N ^t
dgggg^t ^-
clggg^t ^h
fgkdg^t ^t
figfg^t and
fhheg^t of
kbhbgabout the
ghicgafter the
hbekgand 9
fheggand ^-
gjecgand ^F
hggegand ^G
flgfgand ^H
egfigand ^J
kfdhgand ^N
eogcgand ^P
gjgegand ^b
ocefgand ^h
Ygmdgand ^k
cgmZgand a
kcbggand even
nhaZgand his
ekfbgand in
cfkbgand its
dhiggand other
iaidgand others
gdjggand the
ghgggand to
gfdjgappears to
fdejgare not
hggegas a
kdecgas an
kkZagas the
ddgigas well
gjcdgasked ^-
mbeZgat 9
digegat ^-
fedjgat a
gclegat the
ddekgbecause the
ghgggby a
iggggcalled the
gfejgcandidate ^h
eglbgcontinues to
aiffgdid not
gggigdoes not
ffkdgduring the
eclegearlier this
dbcngfor ^-
jjiXgfor ^P
gjdfgfor a
igfggfor president
biaigfor the
kchagfor their
ecjggfound that
fejegfrom 9
fcalgfrom ^-
fibigfrom ^P
ahakgfrom the
gjgfggovernor ,
gocgggovernor ^h
fkbbghad a
jeecghad been
bcgighas a
eigeghas also
ghhcghas been
kdddghas done
dikZghas not
geigghas said
ghdjghave been
gcejghttps :
chdigif ^-
gghdgin 9
fgkbgin ^-
eggigin ^P
ekedgin ^b
gdjdgin ^h
egdkgin a
efjfgin an
dikagin his
geemgin the
dgifginstead of
jjgbgis a
ekdegis also
fefjgis an
fjgegis expected
gkdfgis going
cgfjgis not
jdbigis now
hgdggis the
gfiggissued a
djicglast week
gdjcglast year
hbckglate ^-
dcmbgnoted that
jebggof ^-
mdgcgof ^P
iggggof ^b
medegof ^k
gZfigof the
gigbgon ^-
cfkbgon ^P
Zfglgon the
ddfjgor ^-
cmcbgor ^P
hgfggor ^h
dgkcgor the
gedjgout of
fkfegover the
fejggplans to
leedgpointed out
gfhhgpoll .
ggkdgpoll released
fflbgpoll shows
ddihgpresident ^h
gkeggprimary ,
ggiegprimary .
cbjhgprogram ,
ghgggrally ,
fkcdgreal estate
edkfgreported .
efkdgreported on
ffldgreported that
fcgjgreporter ^h
ificgreports that
iggggsaid ,
lgdfgsaid .
hggggsaid ^-
ifeegsaid at
ldcdgsaid he
gejegsaid in
fegigsaid it
jdfcgsaid that
kggegsaid the
icbhgsay they
deiggshould be
ffgigspokesman ^h
kffcgsupporters ,
gckegthat ^-
egjfgthat ^h
ggkegthat he
ccbngthat the
cbbpgthe ^-
dgakgthis week
ggiggthis year
ecgjgto ^-
gkeagto ^N
biehgto ^P
egjdgto be
hmYbgto see
fdckgto the
iffggto win
ifgfgtold ^F
kdhegtold ^k
kgddgtold the
feiggtried to
fkfegwas a
gccjgwas not
jcjbgwas one
ffYjgwas the
ddmbgwho has
gigggwho is
ibgfgwill be
dcgkgwith ^h
kecbgwith a
ehblgwith the
fgjdgwon the
cdmcgwould be
ijbegwould have
bkfeg| |
fddlg— a
gfjgg‘ ‘
gdghg’ ^-
dfdkg’ ’
igegg’s 9
igfeg’s ^-
dejgg’s ^F
cjidg’s ^G
mbbfg’s ^N
igffg’s ^P
fgghg’s ^h
eigeg’s ^o
cjidg’s ^t
fjgeg’s best
jfffg’s campaign
dbmdg’s current
ecmbg’s decision
fjggg’s economy
hgehg’s endorsement
geigg’s lead
ejedg’s most
hgffg’s new
jdicg’s political
fgieg’s top
ggheg’s ‘
efmfg’s “
aihgg” and
fdelg” datetime
fkeeg” for
ghgeg” on
Ziheh( )
ciheh( -
gdclh( F
gcfih( V
kcbeh, !
icajh, (
igfdh, ,
ggdhh, .
kbhch, B
ggfhh, F
gggih, J
fhibh, N
jdgeh, V
hddih, ^-
gjhch, ^t
cemZh, role
iggah, —
kffgh, ’s
ecgih- (
dfajh- )
hdhfh- ,
edihh- -
hfdgh- .
gddlh- :
ghehh- B
ibdih- F
edbmh- J
hhgeh- N
jZehh- V
gjggh- ^t
gegih- role
ahggh- thing
dibhh- —
gcbkh- “
gemah/ .
eejgh/ N
mffbh: ,
bckfh: -
hfich: .
fbcmh: F
ddfkh: N
bijdh: V
kecbh; ,
aZZph@ .
ebekh@ F
dddlh@ ”
ifbghB ,
ehfghB -
cblchB .
idbjhB F
edekhB V
jdcghB ’s
ZfihhF !
hgdhhF (
chiehF )
gigfhF ,
eggghF -
dhgghF .
fejfhF /
dichhF :
cjibhF ;
digehF ?
gfgghF B
gjgghF F
gigfhF J
gggchF V
gidhhF ]
ggfjhF ^-
eldghF ^G
gigghF ^t
dhfghF thing
egeihF |
bbgihF –
egighF —
ckgehF ―
gkeehF ‘
geghhF ’
iggghF ’s
igeehF “
jgXihF ”
eehihJ ,
ZiiehJ -
ggighJ B
gibihJ F
agghhJ N
gchihJ V
gkgbhJ ^t
egjghJ role
YghghJ thing
kafhhN ,
gcifhN -
hbblhN .
jbXihN F
fhdihN N
kagfhN V
fddkhN role
legghV ,
hafihV -
iggdhV .
eifghV :
egblhV ?
fiichV B
egghhV J
bgfjhV N
gdfihV V
efhghV ^t
dgighV role
eghghV thing
hggWhV ’s
ghefh^- ,
cegih^- .
jcchh^- F
idZih^- V
eggfh^F ,
bgkeh^F .
dcemh^F :
gdkeh^F B
agiih^F F
cmdbh^F J
bdgjh^F N
ggjdh^F V
hgdhh^F ^-
fgieh^F role
jehdh^F thing
cdbmh^F ’
gghdh^F ’s
bgejh^F ”
kfefh^G F
gkgeh^J role
hkagh^N ,
igggh^N F
edhhh^P ,
eblfh^P F
ehiah^P V
gfdgh^V ,
chfgh^V .
aakeh^V F
dclch^V V
jggfh^t (
ofggh^t ,
mgggh^t -
kggfh^t .
kggfh^t F
pgggh^t V
igggh^t ’s
ggifh^y role
offfhrole ,
jgffhrole -
lZgghrole .
mebghrole F
qfdghrole V
lfefhrole ’s
fcjfhthing ,
fXmbhthing .
gYoYhthing F
dZihhthing V
fbejh| !
kfegh| ,
gddlh| -
ieggh| .
fcghh| /
gcfih| :
cfdlh| ?
bgZnh| B
ecgoh| F
cccoh| J
bdgnh| N
ejbih| ^-
ibcih| ^G
ejggh| ^t
dbgmh| role
afbmh| thing
djheh| ’s
igcgh— F
fbghh‘ ,
bhYjh‘ -
fbihh‘ .
dZelh‘ F
ggdlh‘ N
cgelh‘ V
mZdeh‘ ’
ghgbh’ ,
ebgkh’ V
ecfjh’s ,
cidfh’s -
dfhgh’s .
hbigh’s F
bdhhh’s J
ahjah’s N
lagfh’s V
fbkgh’s role
eghgh’s thing
jagdh’s ’s
hegfh“ !
hahfh“ ,
gYifh“ -
edigh“ .
bdcnh“ :
gedmh“ F
Zggih“ N
jggfh“ V
jgefh“ ’s
egggh“ ”
lfegh” ,
lfedh” V
dflbh” ^t
eelch” role
gelaj!
ggfij%
ibdij(
ggeij)
gggfj,
hefhj-
Zeekj.
iYejj9
gdfij:
ifgcj;
gldej[
ckdgj]
gdjfj^B
icggj^D
fehhj^F
fjahj^H
ffalj^J
gdfkj^N
gbhgj^O
gngdj^P
icajj^V
cfkdj^e
mffdj^h
gcigj^k
gnXcj^l
ggehj^o
cgfkj^t
ghhaj^y
egggja
ggajjabout
iaeijaccording
fkgcjacross
gfigjaddress
gdjejadviser
dfejjadvocacy
dhejjafter
gigfjagain
eclcjagainst
gjeejago
diggjagreement
giefjaide
gkeZjalong
hhdgjalso
chigjan
edghjanalysis
fambjanalyst
hggbjand
ggdkjanother
kbfcjappearance
gfghjare
egfkjargued
dnadjaround
fghfjasked
fjggjat
gjeejaway
fghdjback
ghfgjbacking
ekffjbased
ifgfjbattle
cdgjjbe
gdjgjbecause
giggjbeen
ibfhjbefore
fakcjbehalf
fcgkjbehind
gfjfjbetween
iffgjbillionaire
falfjbook
dmcdjborder
ekefjborn
egigjbut
kcjbjby
Zahkjcalled
ekfdjcame
hgfgjcampaign
ggejjcampaigns
gifejcandidates
ekggjcapital
jgdfjcase
gjecjchairman
gejfjchange
hbejjchief
gkcdjchurch
cgifjcity
hicgjclose
fjgejcome
hhdfjcomes
ghggjcoming
celfjcompanies
hggcjcompany
fejdjconducted
jedfjconference
iggfjconservative
ghggjcontests
bceljcould
dmdejcountry
ghgejcourt
hhcgjday
gffijdays
ehjajdeal
gjgdjdebate
jfgejdid
bhhgjdirector
gfdkjdon’t
ffckjduring
gefijelection
djfgjemail
dclbjemails
dfdljeven
cnbejevent
hbkajexecutive
igfgjface
kfffjfather
ggidjfight
ahifjfirm
gffjjfirst
fgjejfollowing
egkgjfor
fjhdjforce
heeijformer
cejgjfounded
eajijfounder
iedhjfriend
gjgdjfrom
ccjjjfuture
bhjbjgave
ekddjget
fccljgiven
ejgejgo
dmeejgoing
hddhjgot
bibjjgovernment
glffjgovernor
bandjgroup
hciejgroups
gebkjhad
hhffjhall
ejfgjhappened
ihffjhas
kagfjhave
gehgjhe
emcejheadquarters
ghdhjhelp
eaekjhelped
fkebjher
gefgjhere
bmffjhim
hibfjhis
feejjhold
fkhajhome
gfigjhosted
bhejjhouse
lcgcjhusband
ggjbjif
gkdejimmigrants
ekfgjin
blgajincluding
jgggjinfluence
cbbmjinformation
fjfejinside
dgkdjinterview
dkfcjinto
kZgbjinvestment
gcghjis
hdbljissue
gccljit
dZjhjjob
hgggjjoined
jfffjjudge
clgbjjust
maeajknow
jeffjknown
hdibjlaw
fdgjjlawsuit
gkffjlead
hckejleader
gcbkjleaders
kgffjleading
gjegjleads
ekedjleaving
gghgjled
gjegjleft
dYkhjlike
gjefjlive
gfgijlook
fedjjlooking
dlgbjmade
fekbjmanager
emegjmayor
gjafjme
flgejmeeting
biibjmember
ghibjmembers
ehfhjmillion
fbldjmoney
eghhjmonth
gkgcjmore
fhgfjmorning
bjhbjmost
iiaajmoved
fgZkjname
lbgajnamed
gblajnews
chbhjnext
dekdjnight
ifggjnomination
fekfjnot
iggfjnoted
ZZlkjnow
glbejoff
hhegjofficials
fggijon
fihajone
fldejonly
ejgdjopposition
ghgejout
fghajover
febljparty
glfZjpeople
kfcfjpercent
dgfijplace
cmbcjplaces
giggjpolicies
hgggjpolicy
gfgijpoll
dkcfjpolls
ghggjpower
ffjejpresident
ggfijprimaries
cgkfjprimary
ddhhjprogram
kdddjradio
fnggjrally
jgcdjrefugees
ihccjrelationship
femejreported
fjggjreporters
gfjdjreports
gdlbjrights
fbkgjrise
hckcjrole
ghggjrun
kdedjrunning
gghgjsaid
jgbdjsay
cdhhjsaying
fkdgjschool
feekjsecretary
jbjajsee
gicjjsenator
gghfjsent
eedjjshe
jfcdjshooting
ccjhjshow
hggfjshows
gcjejsince
mbbcjson
fgghjspeaking
fjeejspeech
gghgjspoke
kbgfjspokesman
dihfjstaff
giggjstate
gciijstatement
gkegjstates
emdejstop
gjhbjstory
ggiYjsuch
fgkcjsuggested
iddijsupport
ekbfjsupported
ifgfjsupporter
elgejsupporters
cedmjtake
ggjcjtalk
bjbhjterm
fgiejthan
gfhgjthat
fihgjthem
gjgfjthere
hdehjthey
gffijthink
iZdjjthis
ggeijthose
kdecjthought
fekfjthrough
gjeejties
dgckjtime
ggigjto
ighcjtold
jfbcjtown
cnabjtrip
gfifjunder
cekejup
eicijviews
gjdejvisit
gedjjvoted
gjggjvoters
hieejvotes
cekejvoting
eleejwar
dghgjwas
hhddjway
jebhjwe
gkggjweek
ickdjwell
bgkcjwent
geigjwhat
cflcjwhen
fejfjwhere
gfgijwhether
fjegjwhich
fkgdjwhile
lcdfjwho
mbcejwife
ejedjwins
hdhgjwith
fejgjwithin
hedjjwomen
gggijwon
gfdjjwords
bcjhjwork
jehfjwould
diggjwriting
ghgdjwrote
jdhcjyear
gigYjyears
kdhajyou
gggjj|
haejj–
aggij—
edhhj‘
kahdj’
geigj’s
fdgij“
jffgj”
ecfnk1B
ZZcpk1F
gegtk1J
fbgnk1N
Zajhk1O
Xcbpk1V
ggcik1e
leddk1h
hYXnk1l
ZWhjk1o
hggek2-.-
ahhfk2-.B
dgdjk2-.D
bbemk2-.G
ggegk2-.J
ZYihk2-.N
abngk2-.O
bkdgk2-.P
gaifk2-.V
gdggk2-.b
fiYik2-.e
ggdfk2-.h
gehfk2-.l
dgjck2-.o
mecdk2-.p
aeekk2F.-
Zgigk2G.-
dfcnk2G.D
bZWsk2G.G
geldk2G.N
fbjek2J.G
Xfghk2J.N
fdifk2J.e
calek2J.o
cgfjk2N.-
cfkek2N.N
ednak2N.O
dfpbk2N.o
alfZk2O.-
ghggk2O.N
YhnWk2P.-
ehhYk2P.N
efigk2P.O
dmXgk2P.l
fehhk2P.o
dgckk2V.-
cYigk2V.N
boYfk2b.-
ugggk2h.-
jebgk2h.G
lbfak2h.N
lfffk2h.V
qgggk2h.h
lfddk2h.l
jiddk2h.y
hWmYk2k.-
cidik2k.N
gdjgk2k.o
igdfk2l.-
Yfigk2o.-
iibak2y.-
fejfk3-.-.-
gfgck3-.-.N
fgkek3-.-.o
gdnck3-.J.o
gjeak3-.N.-
ecihk3-.N.o
gZiak3-.h.-
hidbk3-.p.-
gdmfk3J.N.o
gemck3N.N.o
gdkgk3P.G.o
pgggk3h.-.-
jgggk3h.-.h
odbek3h.h.-
gdpdk3o.f.-
gflek3o.f.N
gcmgk3o.f.P
dfjdk4-.-.-
fekgk4-.o.f
gekfk4P.o.f
ggkfk4o.f.-
fdmck4o.f.J
fdiek5-.N.-
dcepl1B
ZZeol1F
gegtl1J
fbgnl1N
acjhl1O
Xccnl1V
fedjl1e
ledcl1h
hZXnl1l
XVhjl1o
jgggl2-
Xfihl2B
fdaol2D
abihl2F
cWdpl2G
hdchl2J
efghl2N
acngl2O
bmbgl2P
gchgl2b
aiegl2e
kgZgl2h
hYnYl2k
eggfl2l
ggjgl2o
mdbdl2p
ddmdl2s
feifl2y
gbhgl3B
edanl3F
fcbll3G
fdifl3N
edqel3O
amgYl3P
dbhil3V
igfal3h
Yibil3l
fgrgl3o
fehhl4-
gdigl4B
cZigl4N
fglfl4O
dbnel4P
gglfl4o
bgifl5-
fdigl5J
fcgjl5N
fgkdl5O
gdlgl5P
efgil5l
gdmdl5o
YYijm&
leefmA.
fdmdmAction
gfdlmAmerican
kfhfmB.
gehhmBusiness
igggmC.
edkcmCarolina
cbgjmCenter
dchimCity
fddkmCongressional
gfejmCouncil
eekemCounty
gcmdmCourt
keefmD.
gdlgmDemocratic
gfigmDepartment
gekdmDistrict
keegmE.
faoamEconomic
jggdmF.
giblmFree
kgegmG.
dZlemGreat
lfdemH.
ebmamHampshire
gffimHouse
gdlfmInstitute
fbnemInternational
lgggmJ.
igggmL.
kfeemM.
eegkmNational
fdlemNew
ealfmNews
ggclmOF
kfefmP.
gdmcmParty
fjfemPolicy
gcmdmPublic
gekdmRepublican
gdmdmResearch
felcmRights
gfkemSchool
gdkdmSecurity
gfigmServices
emcbmState
gmcfmStates
gejgmSupreme
igggmT.
gfammTHE
geammTO
hegfmThe
gaoemUniversity
keefmW.
gdldmYork
eaigmand
fcngmfor
gdogmof
gegimthe
gegim’
cbhjm’s
ggign3
gekgn4
adjhn5
gfgio
YYXsp#
biggp(
jbahp)
hgggp,
fgYlp-
fZapp.
YXgmp/
dfbnp9
gbfjp:
hedip;
baZqp>
XXYsp@
gZhhp[
jgdgp^-
ZXfop^D
gfeip^G
djchp^J
igahp^N
Yakip^P
cegip^V
ngggp^t
cfjfp^y
dghgpa
eggipabout
ggfipaccused
hgggpactivist
jffgpactor
kgfgpadviser
jggcpafter
geifpagainst
kgfgpaide
dfdkpall
cgglpamong
Xgigpan
gggepand
bdkfpannual
eckcpanother
edihpany
gZYopare
jhabparound
gehgpas
Yihepat
ncbdpauthor
hablpbe
cflgpbefore
jfffpbelieve
ckggpbetween
geigpbillionaire
ggbipbut
gggepby
eejgpcalled
jgffpcandidate
ifggpchairman
jfefpchief
lecfpcolumnist
gfiXpcompany
ggigpcurrent
lbgdpdaughter
lgegpdirector
icjcpdown
gdifpduring
fledpeastern
kedepeditor
jdegpeven
jfffpexecutive
gcifpfellow
gbifpfirm
jcfepfirst
bgggpfive
gbhgpfor
gghdpformer
glgdpfrom
fXoYpgiant
jgggpgovernor
bZlfpgroup
mbbbphad
cbhlphave
cdhipher
gchhphis
mfdgphost
fhhephow
gekgpif
gqggpin
dichpinclude
hkcdpincludes
gcjcpincluding
hjbepinto
kaYhpis
ciffpits
gglbplatest
jffgplawyer
ndcfpleader
fgheplike
gejgplongtime
ggkdpmajor
gjgdpmake
jgggpmanager
diffpmember
celbpmodern
dcdlpmost
aYYqpmy
fiYipnamed
dbkfpnational
dfdjpneed
dgekpnew
gfhepnext
edekpno
lfdfpnominated
ijdbpnot
gkggpof
ehdipold
gghgpon
dgjepone
dgfjpor
fiegpother
bZhipour
gekgpoutside
hecipover
keddppollster
gdcjppresident
chchprecent
keeepreporter
igggprival
lgggpsaid
hidgpsay
jgcgpsays
ifdhpsee
gddkpsenior
icbhpshow
iggbpsince
jfehpsome
jegdpspokesman
kgegpspokeswoman
iegepstar
gejgpstate
kgefpstrategist
gbngpsuper
kddgpsupporting
kgdZptelling
hgibpthan
cgjeptheir
kcfZpthen
fflapthink
cdblpthis
ZodYpthrough
cYmgptold
ggieptop
gjgfptoward
kdgZptwo
gdbkpunder
oaYZpv.
ecobpvia
bmccpvisited
efjepwant
fdifpwas
mcdcpwhat
jgefpwhen
mddepwhere
magbpwhich
flggpwhile
ggeipwhy
gjggpwin
mdddpwinner
jggfpwith
dihdpwon
igfgpwriter
kfdgpwrote
gfgip|
lajZp—
gdghp‘
gefjp’
gchgp“
iWejp”
ihfdq) ,
hcchq, 9
haieq, ^F
fgkcq, a
gjehq, an
egifq, and
iegfq, as
gjfdq, but
fhggq, former
eihcq, from
dgjdq, in
kgggq, including
hhegq, like
ejgZq, of
ahdhq, or
mfdgq, said
jffbq, telling
ggkeq, the
cdpcq, told
fffjq, when
hdjdq, which
elggq, while
hcfhq, with
jgYeq, ‘
eYhiq, “
hchfq, ”
hgdgq- -
ghhfq- the
eeelq. .
idehq9 ,
hebkq9 .
felbq9 and
ighbq9 in
jfbfq: ^F
jffgq: ^t
ffkdq: the
gYfiq: “
ggiaq; and
clegq^- (
gjfgq^- ,
djdfq^- -
cbhiq^- /
cjZiq^- 9
kdcgq^- :
lgfgq^- ^t
lcdgq^- after
jggfq^- and
cjgcq^- at
fkfdq^- by
dgghq^- for
aihdq^- from
dihfq^- in
dddkq^- is
gngZq^- of
fbkhq^- on
ggchq^- or
fgfiq^- said
igfgq^- spokesman
hgggq^- spokeswoman
jfcfq^- that
daflq^- the
ahjeq^- to
cbpbq^- told
mcbbq^- v.
ecgiq^- with
elffq^- won
cgejq^- ’
gcbjq^D ^t
dkdeq^D and
ciggq^F 9
fembq^F ^P
iggfq^F ^t
edjgq^F a
eidhq^F former
fjggq^F in
dgggq^F the
bhkbq^F was
kgfgq^G ^t
gigeq^G in
boddq^G of
jgfgq^G strategist
ajchq^H ,
eleeq^H and
ecgkq^J ,
igggq^J ^t
gagiq^N (
gfbkq^N ,
lgggq^N ^t
deghq^N and
gkggq^N in
cgZlq^N of
deigq^N to
gfgiq^O ,
gbjfq^O and
goddq^P ,
igedq^P ;
jgggq^P ^t
epgZq^P and
ckYiq^P at
fldgq^P from
glccq^P or
embcq^P to
geieq^P ’s
jbdgq^V ,
jddhq^V by
elfeq^V in
cldfq^V the
iYbjq^V to
dmYcq^h (
iibZq^h ,
nYfbq^h and
aogdq^h of
bcjfq^h ’s
fekaq^k ,
ebhhq^k /
igfgq^k ^t
fZpZq^k and
ecmbq^k or
ghdgq^k ’s
fncbq^l ,
igggq^l ^t
fkffq^l in
eYnfq^o (
bfekq^o ,
lgfgq^o ^t
egieq^o and
cibiq^o in
clfgq^t ,
kggfq^t ^t
efjeq^t of
hfbiqa 9
fZngqa former
figdqa recent
eeelqa “
ghbhqabout the
jZehqaccording to
gihdqacross the
ceekqadvocacy group
egclqafter the
eembqagainst the
iggcqalong with
chkZqand ^F
efgjqand ^t
ckdgqand a
gjheqand former
cgmaqand the
cldbqand to
jcafqand “
kfedqas ^t
egkZqas a
ehggqas the
bifhqat a
djgdqat the
giggqattack in
gkggqattacks in
ccjfqback the
gkedqback to
fjffqbased in
gjgfqbe in
gdkfqbecause the
ffgjqbefore the
fbkcqbehalf of
ejffqborn in
gghgqby ^F
kefgqby ^t
celcqby a
gekgqby the
gfigqcalled the
bbgjqcalled “
gehfqcampaign ,
igggqcampaign manager
kfefqcampaign spokesman
giggqcapital of
eifdqchairman of
ckbeqcity of
gjegqcomes to
jajaqcompany ,
igddqconference in
ggibqdeal with
emgeqdebate in
ifggqdirector ,
clagqdirector at
aYmfqdirector of
defmqduring a
fhaiqduring the
emdfqevent in
gZnZqexecutive of
eejgqfor ^F
lgefqfor ^t
edhhqfor a
egifqfor the
hgggqformer ^t
dYmgqfounder of
gghgqfrom ^F
gigfqfrom the
bledqgo to
gjggqgovernor of
hhefqhall in
heehqhe told
giggqheadquarters in
ekdfqhere in
giggqhim in
ekeeqhome in
gfldqhosted by
jffgqhusband ,
fgjdqif the
cjhbqin ^F
ahgiqin a
dkfeqin an
glggqin the
clgbqincluding the
fifeqinside the
flcfqinterview in
ccodqinterview with
fnbbqinto the
aehjqis a
kehbqis that
dbdmqis the
gebmqissue of
ghcgqit ’s
kfdfqknown as
jfefqlike ^t
dagjqlike the
kgfgqmanager ,
fjffqmayor of
flgeqmeeting in
gdeiqmonth ,
fjgfqmonth in
fdkfqnot the
biidqof ^F
lfggqof ^N
igggqof ^t
fgejqof a
eijbqof an
ggmbqof his
gggeqof the
adgkqof “
gjefqon a
gffkqon the
iefdqone of
gjgeqout of
ffiaqover the
ghggqpeople of
gifgqplace in
cmbbqplaces like
gbgiqpresident ,
afkfqpresident of
giggqprimary in
igfgqradio host
enfgqrally in
eblfqreported by
kgggqsaid ^t
gifgqsaid former
dkffqsaid in
ggkfqsaid on
fekeqsaid the
gkggqsenator from
flfgqshooting in
hbjeqsince the
mcdeqson ,
ffhgqspeaking to
jfggqstate ^t
gjgfqstate of
gkggqstates like
fgjZqsuch as
jegeqsupport for
fdgjqsupport the
fkggqsupporters in
eflcqthan the
fhiaqthat the
fgifqthat “
Xjahqthe 9
bfihqthe ^P
kacgqthe first
fjhbqthe former
fcmbqthe “
ggjgqthrough the
aZglqto ^F
ifggqto ^t
dhjbqto a
ghgeqto the
gehgqtold ^F
ffigqtold the
boaaqtrip to
gfkequnder the
flccqup the
hkdeqvisit to
iggfqvote for
geckqvoted for
giggqvoters in
cdleqvoting for
ggbjqwas a
ggieqwas the
ekfgqweek ,
gjgfqweek ’s
gdjgqwhen the
fbgjqwhether the
oZdeqwife ,
gjgfqwin in
gkdfqwin the
dfmcqwith ^F
igggqwith ^t
edfjqwith a
jggeqwith the
edkfqwithin the
bdamq| #
ghbhq| (
hcdiq| -
ndcdq| 9
ghgeq| ^-
dkbhq| ^J
dffjq| ^V
oggeq| ^t
ggigq| ^y
gfgiq| |
idahq| ‘
gfclq| “
gchhq‘ ^F
cdelq‘ ^V
eXhiq‘ ‘
ogggq’ said
ibhdq’ ’
fcdmq’s 9
fifgq’s a
efjdq’s the
eiehq’s “
ieZjq“ ^-
eaekq“ ^V
meeeq“ ^t
ejbjq“ the
aaYqq” >
dccnq” @
hfgfq” ^t
ldafq” by
dkgbq” on
lfggq” said
lfffq” says
igfgq” wrote
bXgmrconcept
cYhkrconcept-3
aZWsrconcept1
fZjgrconcept2
fehgrconcept3
aaYqrconcept4
cZhirconcept7
Xggirevent
aegjrevent2
fgdlrevent3
bgfgrevent5
abZrrevent8
hghargroup
hghbrgroup6
ggghrnone
begkrnone2
beghrnone3
egigrorganisation
WThlrorganisation-1
gegtrorganisation-2
bXhkrorganisation-3
kggfrorganisation0
egggrorganisation2
dgjgrorganisation3
bdgkrorganisation4
dglgrorganisation5
ggnfrorganisation6
ggogrorganisation7
ggnerorganisation8
lgggrperson
cgggrperson-1
dgglrperson-2
eghgrperson-3
Xgigrperson0
jgggrperson1
hggdrperson3
igferperson4
mgcarperson5
ugggrperson6
wgggrperson7
tgggrperson8
gnggrplace
dZgjrplace-3
figerplace0
goffrplace1
gnggrplace2
fjggrplace3
ckfgrplace4
glgerplace5
btegrplace6
bsZdrplace7
gsegrplace8
YYWss19
Ralhs1A
Wkggs1D
QZgns1H
WTWws1I
bbkhs1L
Vgfls1M
ffXls1O
ggfgs1X
Zchks2A.A
WYkks2A.X
iYhbs2D.X
ggUns2H.X
Xacos2L.L
bafls2L.X
Xdjks2M.X
cejgs2X.A
legds2X.H
cZhks2X.I
iZgfs2X.M
kdbis2X.O
kdces2X.x
aZras3A.X.X
edjfs3H.X.X
mccds3I.X.X
qgegs3X.I.X
dakgs3X.M.X
aZlhs3X.X.A
fgigs3X.X.X
ejgas3X.x.X
efkfs4X.X.X
eaqcs4X.X.x
gdocs4X.x.X
fkfas5X.X.O
cekgs5X.X.X
gcoes5X.X.x
gegis5X.x.X
ogggt
mggfu
bccnv!-
gbamv$V
fgjdv)-
jbaiv).
hiefv,)
fghgv,-
gfifv,B
egblv,F
dldgv,J
gggjv,N
kgdev,V
jgegv,^-
ggldv,role
ehehv,thing
geckv-(
ccbmv-)
ffgiv--
iechv-:
hhffv-;
hZdjv-B
aiggv-J
bhggv-N
kgecv-^-
fjegv-^G
dgggv-thing
ddihv-—
hggZv-’s
ekfev-“
eVdnv-”
ggciv.)
chfiv.-
Ykajv..
ffelv.F
fgfhv.J
eghgv.N
kbegv.V
diciv.^-
jhbev.thing
bccmv/<
ebhhv:-
fcmcv:N
jedgv:V
lagbv;-
hcjcv@(
gfhgvB,
cdlfvB-
bamgvBN
hhdfvB’s
fhgfvF(
bfgivF)
gggevF,
eegkvF-
gdhgvF;
gcihvFB
egelvFJ
heggvFV
bigcvF]
fdfkvF^-
ijedvF^G
cfghvF^t
eghgvFrole
ZgclvFthing
fkffvF―
ighcvF’
hdXjvF’s
jfZhvF“
ehcivF”
lgggvJ,
hdifvJ-
cgjgvJF
edjhvJN
fgggvJV
gjgfvJ^G
ghgevJrole
ghahvN,
ZkgevN-
bijevNB
eggivNF
ehhgvNJ
hggevNV
ehdivN^-
fkfdvN^G
elbgvNthing
gcekvN’
hbggvN’s
bbgjvN”
bjgevV)
gggdvV,
ffgjvVB
ffgivVJ
kgdevV^-
fgdjvV^G
efghvVthing
hhdgvV—
lecbvV’
kbggvV’s
gggfvV“
dghfvV”
iggfv^-(
ifegv^--
ebhiv^-/
acemv^-:
fgfiv^-B
iafjv^-J
efigv^-N
ghcgv^-V
dgggv^-^t
dhjdv^-role
gdhgv^-’
hggcv^-’s
chhgv^D,
jcahv^DF
hafhv^F,
ibgfv^F-
dcbnv^F:
hicev^FF
ifgfv^FV
edigv^F’s
ehZiv^G,
ghgev^GF
gdekv^GV
ciidv^G’s
fleev^H,
fhfhv^HF
hgdiv^J,
dkciv^JF
agjev^N,
gbdkv^NF
lbcfv^N’s
mbcgv^P(
gjgev^P,
fgblv^P-
gkgfv^PF
jcibv^PV
keddv^P’s
Zlddv^V,
kddfv^V:
dcigv^VF
cnegv^b,
gkffv^bF
ngfgv^h,
cfdlv^h-
ggfjv^h:
iZggv^hF
igegv^hN
ibhev^hV
elggv^h^t
agkgv^hrole
dggjv^h’s
demcv^k,
fdekv^k/
eendv^kF
hckbv^kV
idfgv^l,
ggehv^oF
dkgdv^o’s
hgcgv^t,
cbhjv^t^N
fgkdv^t^t
cijev^t’s
mggfvrole,
aglcvrole-
fblgvroleF
fghevroleN
keffvroleV
ecmcvrolerole
ggfivrolething
hggdvrole’s
chievthing-
aaijvthingF
gigfvthingJ
bhghvthingN
kegfvthing’s
fgejv|!
igciv|:
dgfhv|?
aifgv||
igggv‘,
ejefv‘F
hbhgv‘V
gfigv‘‘
hggcv‘’s
egidv’,
ffhgv’.
egjdv’role
fffjv’sF
giffv’sN
cgblv’srole
bgfjv’’
fkgZv“,
ehgfv“-
iicfv“:
hegev“F
fekbv“N
figfv“V
fflfv“’s
gfXiv”!
ghdhv”?
ggejv”N
gggkwABSTRACT
aYpZwAT&T
gcfpwAfrican-American
ggdlwAfrican-Americans
ggejwAides
fgfkwAnybody
gggiwAnyone
dZoawApprentice
gdodwArmy
gfoYwBest
fjggwBurlington
ZbbnwBust
aqcawCalif
ggghwCall
ggaowCampaign
dlddwCharleston
ebanwConfederate
garYwConstitution
gZcqwD
ffdkwDozens
ggfjwEmail
cfaowFACEBOOK
daoawFOIA
ggclwFacts
ecoZwFed
gggjwFirst
ZpbZwFla
gggiwFood
fgelwFriends
baZowGallup
gggiwGame
gfghwGood
eiefwGuardian
dbnawHarvard
eaoawHewlett-Packard
eegowHispanics
dbcmwHolocaust
bfemwHope
gggiwHours
gerawHouse
fdfrwI-Vt
ecZowID
gedmwIowans
fcdrwIslam
bWqbwJupiter
fganwLETTERS
ggbnwLGBT
ggekwLaw
bcdnwListen
gggiwLocal
cdcmwLock
fiefwMass
eceowMedicaid
dcfpwMedicare
ddekwMilbank
boaawMiramar
dcoZwNYT
edpXwNation
ecmawNavy
caaowNazis
ZdcpwNevertheless
cZZpwO.K.
feghwORC
ffejwOrder
egfjwOverall
ggpZwPAC
ggbnwPACs
ggejwPart
fgfjwPolitics
ggfiwPresidential
gfbmwPress
gYcrwR
gcepwRealClearPolitics
egflwRegardless
ccbnwRock
edanwSection
febmwService
gggiwSomething
bccnwSorry
ggfjwSources
endbwSouth
baobwStanford
ggelwState
gefkwStates
cccnwSubscribe
ffgmwSuper
cdelwTherefore
feemwThis
ZbcowThus
ffglwTime
eedkwTop
feclwTrust
dccnwUnlike
ffejwVote
ggekwWatch
eecmwWeek
cccnwWhoever
ggdjwWorkers
ddcowX
gggiwYoung
kbhexa2ac
gejbxa2ad
occcxa2ah
ggjgxa2al
ggjaxa2am
jgggxa2an
igkWxa2ar
gdfjxa2at
hhcgxa2ay
gemfxa2bc
dZkgxa2by
fiiYxa2ca
kYhgxa2ch
hcggxa2ck
figexa2co
bjdgxa2ct
gbmaxa2cy
hggcxa2da
jggfxa2dd
ehibxa2di
fdfhxa2do
kgbexa2dy
fgehxa2ee
lfffxa2eg
mgcfxa2el
jiXdxa2em
kfgfxa2en
kegbxa2es
liYexa2et
kcgdxa2ex
nbgfxa2ey
ifdhxa2ff
kgagxa2ge
ldeexa2gh
gbkdxa2go
medexa2ha
giXjxa2he
kgggxa2hn
ebhixa2ht
kgegxa2hy
hgiXxa2ia
dhggxa2ic
lfggxa2id
hgggxa2ie
gdhgxa2ig
gYlbxa2il
kdfgxa2im
jggfxa2in
kZfdxa2io
hfggxa2ip
gfhexa2ir
mfgfxa2is
kYhdxa2it
mdbexa2j.
gclWxa2la
gggdxa2le
lbfdxa2li
jajfxa2lk
ajjaxa2lm
gcghxa2ly
mccdxa2m.
gfkaxa2ma
eggixa2me
chjbxa2mi
cgkbxa2mo
mdfgxa2my
ngefxa2na
fahixa2nd
hfhfxa2ne
agigxa2ng
hgegxa2nk
hbjdxa2nn
dcmbxa2no
abofxa2ns
fbhixa2nt
ibfhxa2ny
nfegxa2ob
ciggxa2od
kggcxa2oe
ejdixa2ol
pYgbxa2om
ghgcxa2on
Zgggxa2op
gancxa2or
fkhaxa2os
dcfjxa2ot
kacixa2ou
ghffxa2ow
gflgxa2ox
hbibxa2oy
ofedxa2ph
gjfXxa2ra
jfffxa2rc
gYhgxa2rd
gdeixa2re
fjfbxa2ri
jggcxa2rk
fifgxa2rl
Zigfxa2rn
gjcexa2ro
dafkxa2rs
kcgdxa2ry
jagexa2sa
ihfcxa2se
hbhfxa2sh
fYhjxa2ss
Xkehxa2st
ageixa2t.
gifcxa2ta
cgghxa2th
fhfixa2to
dbelxa2ts
gghdxa2tt
cbmgxa2ty
ghfgxa2ue
mfgcxa2ul
dXjixa2us
gYghxa2ve
ididxa2wa
bgmbxa2wn
obeexa2yn
gfnbxa3ack
ffkcxa3acy
ogdgxa3ael
iggfxa3aig
fehfxa3air
odbdxa3al
glffxa3all
mgdexa3ana
cejgxa3and
iacixa3ane
hgdgxa3ank
gdiexa3ann
nddaxa3ant
maecxa3ara
kfeexa3arc
kchcxa3ard
ggibxa3ark
fhchxa3arl
hggexa3art
hedhxa3ary
blefxa3ast
dfgixa3ate
iicgxa3att
kgggxa3aul
gbalxa3ave
gdidxa3bby
dbjgxa3ble
lgffxa3bob
iaehxa3cal
ibjcxa3cia
mefgxa3dam
nedexa3dan
neddxa3don
igffxa3dra
hcjdxa3eal
iahfxa3ean
bgggxa3eat
kggfxa3ed
jhbgxa3een
kgggxa3eff
lfdgxa3ela
jchdxa3ell
fecjxa3ena
dbgkxa3ent
igggxa3eph
ahhfxa3ern
dbfkxa3ers
nfdfxa3ert
dkXkxa3est
idfgxa3ete
lffgxa3eth
dblcxa3ett
lgggxa3eve
igggxa3fer
ggmexa3fox
hbkcxa3gan
lZjZxa3ger
gaihxa3ght
gcigxa3ham
lecdxa3han
lffdxa3hen
jgbfxa3her
ldfexa3hew
lfcexa3hil
aZlgxa3ial
kdffxa3iam
gghexa3ian
hhiZxa3ica
ehhfxa3ice
ldchxa3ick
ehhdxa3ico
fifexa3ida
lfegxa3iel
fghfxa3ike
legcxa3ill
aZqbxa3ily
edhhxa3ime
iggfxa3ina
diggxa3ine
afhixa3ing
Zghixa3ion
fddmxa3ish
gmcgxa3ite
bdpdxa3ity
aakixa3ive
jfggxa3jay
nfgfxa3jim
kfggxa3joe
jgggxa3jon
leegxa3kim
igXhxa3lan
cfmexa3las
ihgexa3lee
ldddxa3len
kegfxa3les
jgcgxa3ley
cjbhxa3lic
nfddxa3lie
mfcexa3lin
fajcxa3lla
lcgexa3lle
fcgixa3lly
gldcxa3los
mdcdxa3lph
jXhcxa3man
jhcgxa3mar
ifhgxa3mas
ldbgxa3med
iidcxa3mes
ccncxa3mic
jeegxa3min
ldegxa3mmy
bdlgxa3nal
kgegxa3nce
jaidxa3nda
meaaxa3ndy
ghggxa3new
kgcdxa3ney
ghgcxa3nia
ifggxa3nie
ggjcxa3nis
ncaexa3nna
medexa3nne
jgffxa3odd
igggxa3oel
kgggxa3ohn
hZjexa3old
ldchxa3ole
gfeixa3ony
akdfxa3ood
gckbxa3ord
fZjexa3ore
bhkdxa3ort
lceexa3ory
igggxa3osh
lfddxa3ott
dhicxa3owa
bgmcxa3own
leefxa3pat
bjgdxa3per
lfdfxa3rah
agjfxa3ral
gdejxa3red
kefgxa3reg
kebixa3ren
hcmbxa3ret
leeexa3rew
lgffxa3rey
kgefxa3rge
lfedxa3ria
idbjxa3ric
geiexa3rie
jfhdxa3ris
gbhixa3rld
ehghxa3ron
ldddxa3roy
ichbxa3rry
dmfexa3rth
gchgxa3rty
jggfxa3sam
fmggxa3san
ldfdxa3sey
mffaxa3son
clfcxa3st.
gekcxa3tal
giggxa3ted
ggjcxa3ten
jgfgxa3thy
egggxa3tic
jgggxa3tie
jgggxa3tim
jgdgxa3tin
kffgxa3tom
fihXxa3ton
ibibxa3tte
jfggxa3uce
kgffxa3uck
jffexa3ugh
ijaixa3urt
bgkcxa3use
figgxa3uth
hfdixa3ven
eheixa3ver
nggfxa3vid
hiedxa3vin
aifexa3wer
ihdexa3yne
bbodxa4aily
ocbcxa4al
hgggxa4alan
jggexa4ames
jgccxa4andy
lddfxa4anna
leeexa4anne
igggxa4arah
igggxa4aren
geidxa4aron
gejcxa4arry
kgffxa4ason
mggfxa4avid
ihedxa4ayne
cgibxa4bart
igggxa4ben
mfeexa4bert
jffgxa4beth
nggfxa4bill
lfeexa4bob
fejgxa4cial
eflcxa4city
kgeexa4cott
igggxa4dan
kdedxa4dave
igfgxa4dick
leedxa4drew
clbgxa4east
kggfxa4ed
lfefxa4elle
fdjcxa4elly
jgffxa4ence
fbkgxa4eral
jgfgxa4eric
hdhdxa4erry
mgfgxa4eter
hgdixa4even
giedxa4evin
gdjdxa4ford
dkddxa4fort
ggkfxa4fox
igggxa4frey
jgegxa4gary
jffgxa4greg
bihexa4gton
ngggxa4hael
jfgdxa4hard
jhfdxa4hony
kgggxa4hris
jgfgxa4huck
bbjgxa4ical
ggghxa4ican
lgegxa4icia
igggxa4ifer
fbhixa4ight
ehidxa4iowa
gmggxa4ited
kgegxa4jack
igggxa4jay
kgggxa4jeff
leeexa4jim
kffgxa4joe
jgfgxa4joel
lgggxa4john
kgfgxa4jon
igggxa4josh
kfeexa4ken
lddfxa4kim
ffkbxa4land
jhfdxa4lee
ifggxa4liam
gdkbxa4lson
elaexa4lton
kfedxa4marc
mggexa4mark
mfggxa4matt
fehhxa4ment
kggfxa4mike
hgidxa4nard
hdggxa4nate
igggxa4ndra
ghggxa4new
eembxa4nian
jgffxa4nick
kgegxa4niel
djgcxa4nter
hfhexa4obby
ddkgxa4onal
kfefxa4orah
mfggxa4orge
gbhjxa4orld
Zmdfxa4orth
dgjcxa4ouse
clfgxa4outh
befixa4ower
mdfgxa4pat
igggxa4paul
cangxa4pean
gdicxa4pete
jggfxa4phen
fekcxa4racy
iggfxa4raig
ccgmxa4rand
igchxa4rank
cigexa4reat
gdgixa4rent
kchcxa4rian
dijYxa4rica
neggxa4rick
fifdxa4rida
hbjexa4rine
jgefxa4rles
kgffxa4rlie
mcdexa4rlos
jgggxa4ron
iggfxa4rtin
jfggxa4ruce
kgfexa4sam
Yqggxa4san
lgcgxa4sean
jggfxa4seph
cifgxa4sian
kefgxa4sica
gclgxa4sity
blgcxa4st.
gcanxa4ster
jfegxa4stin
dfncxa4ston
fehgxa4tate
Zjfgxa4tern
lffgxa4teve
jfeexa4than
kgcdxa4ther
jfggxa4thew
jgggxa4tim
Zbgkxa4tion
cdhixa4tive
jgggxa4todd
leffxa4tom
dnYgxa4tral
kffgxa4usan
ifgfxa4ward
dpZfxa4west
Wofbxw2a.
gfmVxw2ac
fjWhxw2ad
hjecxw2ah
eYdoxw2al
cigdxw2am
gkffxw2an
ddhhxw2ar
ghgexw2as
gZfkxw2at
VhZlxw2ay
bZogxw2bc
ZXofxw2bs
YsYdxw2c.
gmgdxw2ca
Vihfxw2ce
kgZexw2ch
edgixw2ck
ggkbxw2co
eeaqxw2cs
fdbqxw2ct
fZncxw2cy
gihYxw2da
iefexw2de
dohaxw2do
fcclxw2ds
idXixw2dy
WgoXxw2ea
eakgxw2ed
ihXgxw2ee
gjZgxw2el
ggXixw2en
iYgixw2er
aehjxw2es
dhVmxw2et
ZYYqxw2ew
hidexw2ey
ggaixw2ge
aagkxw2gs
gcblxw2ht
fngexw2ia
fibgxw2ic
mXdexw2ie
dgggxw2il
ijdbxw2in
haZkxw2ip
gigfxw2is
bhdhxw2it
gbhgxw2ke
VVkjxw2ks
ghhcxw2la
jgWgxw2ld
dgkexw2le
mbgdxw2ll
dfdkxw2ls
jYWkxw2ly
ghgexw2ma
hcYlxw2me
bcapxw2ms
gkedxw2na
fiefxw2nd
gjdfxw2ne
cgbixw2ng
qZYYxw2ni
heggxw2nn
jbbhxw2no
Wegjxw2ns
ggfjxw2nt
gjcfxw2ny
blZgxw2od
eaglxw2ok
Xkahxw2ol
Yfblxw2om
Xheixw2or
dfhgxw2os
fiWjxw2ot
djbhxw2ow
Yggkxw2pe
dZcnxw2ps
XmXgxw2pt
emgZxw2ra
dbkgxw2rd
ggeixw2re
dcjixw2rg
Yiegxw2rk
cjagxw2rn
kgWdxw2ro
dailxw2rs
gbigxw2rt
chZkxw2ry
fpegxw2s.
Vikbxw2sa
Ygghxw2se
hZejxw2sh
eXglxw2sm
bgglxw2ss
bhdixw2st
elgaxw2ta
gfgjxw2te
ggaixw2th
mZgaxw2to
gcdkxw2ts
ebekxw2ty
dichxw2ue
ZhXmxw2ul
cfVlxw2um
gaihxw2un
igagxw2us
ZkYixw2ut
iackxw2va
bdYoxw2ve
akaixw2wn
XXhkxw2ys
eYikxw3.a.
glXdxw3age
abhjxw3all
gXclxw3als
Ykfgxw3ana
dkegxw3and
YVhkxw3ans
jeYixw3ant
WYnhxw3ard
mfcexw3are
cemdxw3art
fcYnxw3ary
YmZexw3ast
gbfjxw3ate
YZglxw3ays
daYpxw3ble
ddboxw3ces
YgWkxw3com
gaalxw3der
mhaYxw3eld
lZecxw3ell
Zhggxw3ens
gVdoxw3ent
cccmxw3ere
dcgmxw3ers
cYgnxw3ess
Xpeexw3est
aahkxw3ger
ibaixw3ges
ecamxw3ght
ibaixw3her
ddboxw3ial
iXemxw3ian
Zkgdxw3ice
jcibxw3ick
cgbnxw3ics
YZlfxw3ies
kdgbxw3ill
kaZixw3ime
igXfxw3ina
Zjfhxw3ine
dgfjxw3ing
Vegjxw3ion
Yhhfxw3ire
ddYmxw3ise
fXflxw3ism
hcUkxw3ist
Wdfkxw3ity
cgamxw3ive
lYcexw3ker
giZgxw3les
amafxw3ley
gldYxw3lle
hhYfxw3man
cdclxw3nal
YkWhxw3nce
Xhfhxw3nes
bagjxw3ngs
gqggxw3nia
ddcpxw3nts
gaghxw3one
aehjxw3ons
blYgxw3ood
ebgkxw3ook
gfggxw3ord
egeixw3ore
bfakxw3ory
faamxw3ous
biaixw3own
dehhxw3per
idgfxw3ral
algcxw3ria
kdefxw3son
aaapxw3sts
aYjgxw3tar
gdggxw3ter
chalxw3tes
Yjdhxw3tic
hkYdxw3ton
ZZijxw3ure
anabxw3urg
Xflfxw3ury
bnZgxw3uth
UlZjxw3ver
ahXjxw4.com
eibjxw4ates
agYkxw4ence
dednxw4ents
fgiaxw4ford
brcZxw4gton
ccbmxw4here
bYgkxw4ians
gcbjxw4ight
dmeYxw4ille
bbjgxw4ings
dcZoxw4ions
cbbnxw4ists
glcexw4land
gYgjxw4line
ZZgkxw4ment
Zefkxw4sion
bahjxw4star
VoXexw4ster
ZZmgxw4ters
YZiixw4tion
cclcxz2ac
igdfxz2ad
igdhxz2ak
gdigxz2al
icdjxz2am
jggfxz2an
iaclxz2ar
gghdxz2as
ZZhkxz2at
kahdxz2au
jggdxz2aw
hhbgxz2ay
ibfgxz2bs
fejexz2by
blfbxz2ca
ghgexz2ce
ighaxz2ch
mgebxz2ck
hleWxz2co
cblhxz2cs
ddhixz2ct
gdigxz2cy
jggdxz2da
gkddxz2de
nccexz2di
hdibxz2do
hhgZxz2ds
necdxz2dy
bjfexz2ea
iYigxz2ed
hcggxz2ee
hcalxz2ek
hhfdxz2el
hfjbxz2em
kgefxz2en
leggxz2er
dgggxz2et
jgdcxz2ey
kfgexz2ez
kbehxz2ff
ehfgxz2ge
maddxz2gh
gidgxz2go
egejxz2gs
ncccxz2hn
lfbgxz2ht
lecfxz2hy
dkgZxz2ia
aodexz2ic
hfdixz2id
kcgaxz2ie
aZkixz2ii
lfedxz2ik
fclgxz2il
hYghxz2im
odfgxz2in
iggexz2io
digexz2ip
ihZixz2ir
mgebxz2is
cfldxz2it
jdibxz2ka
jhgcxz2ke
ofefxz2ki
gWobxz2ks
ocbfxz2ky
gggbxz2la
iYggxz2ld
gYmaxz2le
mbfexz2li
gigaxz2ll
fjbdxz2lo
ffhgxz2ls
hWfixz2ly
Zjbkxz2me
ggiexz2mp
naffxz2ms
halcxz2ne
ggchxz2ng
nccdxz2ni
gfhexz2nk
gkbcxz2nn
jgggxz2no
gdkgxz2ns
daiixz2nt
ekddxz2ny
cfkfxz2od
jgedxz2ok
jcgexz2ol
ZmZkxz2om
jfggxz2on
baiixz2op
fgkcxz2or
hajdxz2os
effixz2ot
ghhZxz2ow
fbjgxz2ox
kgffxz2pp
hbhfxz2ps
lhZZxz2ra
iZhfxz2rd
fggjxz2re
mgecxz2rg
mdcexz2ri
icckxz2rn
jhdgxz2ro
gclexz2rs
gdjdxz2rt
fjefxz2ry
gigaxz2sa
ehgdxz2se
kgggxz2sh
fbhixz2ss
fgigxz2st
ghcgxz2ta
gfigxz2te
gghdxz2th
jehfxz2ti
giagxz2to
YZlgxz2ts
nedgxz2tt
ggjfxz2ty
mgefxz2tz
ieYixz2ue
kfeexz2ul
gmcexz2um
gdkgxz2up
jehdxz2ur
iaggxz2us
gYigxz2ve
kjacxz2wn
gfjgxz2ws
eifexz2za
jgfbxz2zi
gjfcxz3ace
fkfaxz3ach
jgfexz3ack
gdgjxz3act
akYjxz3age
mcbdxz3ahn
eaijxz3ain
ihaixz3air
gkcdxz3ake
kefexz3ald
fifbxz3all
caiixz3als
lddfxz3ams
gibgxz3and
diifxz3ank
leddxz3ano
ggehxz3ans
jceixz3ant
hZjfxz3ard
ajZkxz3are
ehffxz3ark
iblbxz3ars
hjeZxz3art
ggicxz3ary
dogcxz3ast
cfjgxz3ate
ighcxz3ath
heclxz3ats
kgfgxz3aul
elccxz3bay
jdfexz3ble
ddcpxz3can
cbjgxz3ces
gdncxz3cil
hbjcxz3cks
hdjdxz3cus
fjfexz3den
ggbkxz3der
hfdixz3des
fleYxz3dge
bbncxz3dia
ngcfxz3din
hjcdxz3don
kcgexz3eau
jfffxz3eck
dfhhxz3ect
kggfxz3edy
leegxz3een
cgggxz3eet
gbkgxz3ege
ocdexz3ein
jehbxz3eld
igZexz3ell
gjecxz3elt
gegfxz3ena
dZkgxz3ent
lchbxz3erg
heclxz3ern
gcigxz3ers
jffgxz3ert
gdlfxz3ess
fehgxz3est
ZYqcxz3ets
lffgxz3ett
ggmgxz3ews
khcdxz3gan
jbgdxz3ger
dgkbxz3ges
igaixz3ght
cbjhxz3gop
jgggxz3ham
ldbgxz3han
ndZgxz3her
hgfYxz3how
hcfixz3ian
dndbxz3ica
ldgexz3ich
ndcexz3ick
Zangxz3ics
dchjxz3ict
egjfxz3ida
bamexz3ies
gegfxz3iii
fjgbxz3ill
gkfgxz3ina
gaigxz3ine
ggdhxz3ing
ldcexz3ini
hgegxz3ino
jaldxz3ins
fgifxz3ion
mfdcxz3ips
kgcdxz3ith
bgkdxz3ity
igfgxz3itz
cZkgxz3ive
jicbxz3ker
jggfxz3kin
jXlZxz3lan
mcefxz3len
icehxz3ler
ggdjxz3les
jibaxz3ley
igggxz3lin
iidcxz3lls
nfddxz3lly
ddjhxz3lor
nbcgxz3man
egicxz3mas
gbjbxz3mer
jaggxz3mes
fgidxz3nal
ehfixz3nce
ibkaxz3nch
ffldxz3ncy
Zikaxz3nds
oggbxz3ner
pYgZxz3nes
kfggxz3ney
bghgxz3ngs
fhggxz3nia
fcfjxz3nts
gjdexz3nty
deigxz3oad
gjgaxz3ock
idaixz3off
dfkexz3ola
ddjhxz3oll
ddgjxz3one
ihdgxz3ong
gYjgxz3ons
fbnexz3ont
gcgixz3ood
kedfxz3ook
dcihxz3ool
jgfgxz3ord
iahgxz3ore
fclexz3ort
hecjxz3oss
kedfxz3ott
gdkgxz3oup
iibcxz3own
bdmcxz3pac
ldcfxz3per
kebgxz3phy
ffkfxz3rce
geggxz3rch
gidexz3rds
gcejxz3res
jffgxz3rey
hgggxz3ris
kegfxz3ron
gaanxz3rry
bdihxz3rts
ggngxz3rty
hggexz3rum
kfggxz3sen
hedixz3ser
glggxz3sey
ngefxz3ski
mdcexz3sky
ngbgxz3son
jcehxz3ted
gelgxz3tee
glcZxz3tel
ghZgxz3tes
mfdfxz3tin
kcgcxz3ton
jdhexz3ugh
edldxz3und
gelfxz3urt
cigdxz3usa
gjggxz3use
dgkfxz3ute
gdjdxz3van
egfixz3ver
gakgxz3ves
jfffxz3vis
gdboxz3war
gfkdxz3wer
igggxz3wis
kefexz3yer
jgefxz3yle
gehhxz4act
igffxz4aker
icgfxz4arch
ggngxz4arty
gkbgxz4ates
jfffxz4avis
gjbcxz4bay
ldgexz4berg
dcgixz4cans
kddfxz4cher
epZcxz4city
idhgxz4cker
egigxz4club
kecfxz4cott
kfdfxz4dman
cjgcxz4each
gdldxz4eals
cclfxz4edia
gfkexz4ency
gghgxz4erce
gfgixz4erry
hgggxz4ewis
jgfgxz4ford
gfkgxz4fund
jeefxz4gers
eckfxz4gop
bdgjxz4hers
ddkfxz4hool
jffgxz4iams
dfboxz4ican
felcxz4ices
hdhfxz4icks
lgbfxz4ight
efifxz4iii
hehgxz4imes
nZhbxz4ines
bgggxz4ings
cZjhxz4ions
giedxz4ison
igggxz4ivan
fcigxz4ives
edigxz4ject
iggfxz4kley
jgfgxz4kson
gjcgxz4land
fclhxz4lege
jgggxz4lein
efkZxz4ling
meccxz4lips
jffgxz4llen
efgixz4ller
coddxz4lley
keggxz4lson
kfddxz4lton
echhxz4ment
kfdfxz4mith
fgicxz4nate
gemdxz4ncil
igggxz4nedy
jfggxz4nell
jfffxz4nett
ggmgxz4news
mbgbxz4ning
bncaxz4nion
lfeexz4nson
fdmcxz4onal
mecbxz4ones
gdmfxz4ourt
gjgdxz4ouse
edmcxz4ower
ccnbxz4pac
bifexz4park
jgefxz4paul
ecldxz4poll
bcobxz4port
feelxz4rats
fdlfxz4reau
dhggxz4reet
gendxz4ress
cmdZxz4rica
hbibxz4rice
kdfgxz4rick
edhixz4rict
ddgjxz4ries
gdncxz4rity
leggxz4rman
ledfxz4rner
jfefxz4ross
gdkgxz4roup
igegxz4rson
lggfxz4rter
leefxz4rtin
gfiZxz4show
bgoZxz4sion
gYrgxz4sity
Yghkxz4ster
fjffxz4ston
ncddxz4tein
cjjaxz4ters
cdnbxz4tics
caelxz4ting
gcjgxz4tion
diibxz4tone
ggnfxz4ttee
kbgexz4tter
ecnfxz4tute
gjcdxz4unty
cigcxz4usa
igggxz4vens
dbgjxz4vice
gcbpxz4war
jdibxz4ward
jffgxz4wart
medfxz4well
hgfgxz4witz
gegixz4work
kgggxz4wski
cegkxz4ylor
hYlaywAll
ghggywAme
YbneywApp
YogaywAri
fkfcywBer
gahhywBla
eihaywBre
ejgcywBri
YndeywBro
fefiywBur
bqfgywCal
ocWbywCar
fiWhywCha
UgihywChe
asagywChi
YbocywCit
YnXgywCol
bafmywCom
YfkgywCon
eekcywCor
iYggywCro
YYkgywDem
YWjlywDis
cdcmywEle
djajywEur
bfgjywEve
ebkhywFac
XZoeywFor
fhaiywFre
ghegywGre
ifgaywHam
hdidywHar
ZZdoywHea
oZccywHil
bqZgywInd
ZjchywInt
XihfywMan
fbkeywMar
hnXcywMas
YgejywMed
fZihywMer
bigdywMic
kfZgywMil
YrXbywMis
dkceywMon
bblfywMor
hajgywNet
acleywNew
XngZywNor
aiheywPar
bbanywPer
XegkywPol
ecYoywPre
abflywPri
aaYrywPro
oUVjywRea
idahywSal
ndXeywSan
gdYkywScr
cfclywSom
gmYcywSou
hcigywSta
agalywSur
fXdmywThe
ddboywThi
dccmywTra
ZalhywUni
gcdnywWor
bZiiywYou
mfegyzAbe
ecgiyzAct
cfhhyzAir
fccjyzAlb
jdehyzAll
bhfhyzAme
meeeyzAnd
ccocyzApp
hdjbyzAss
igfgyzBak
gjfbyzBan
ehicyzBar
giabyzBay
ZihdyzBea
igcjyzBec
bmhZyzBel
ihfcyzBen
iahbyzBla
fnXeyzBow
leefyzBra
gmabyzBri
jajXyzBro
keefyzBuc
gdjfyzBur
ggibyzCal
jbdiyzCam
gbgjyzCan
icjcyzCap
eghgyzCen
gakcyzCha
gdamyzChe
djcgyzChi
figdyzChu
fqYcyzCit
hejcyzCla
jggfyzCoh
bjkbyzCol
efpgyzCom
hYgjyzCon
meccyzCoo
gWkeyzCor
gghdyzCou
igggyzCra
keddyzCro
iffgyzDav
fgjcyzDea
dbifyzDem
ghlcyzDep
jdjbyzDev
bdiiyzDis
gnXgyzEas
nbccyzFar
ledgyzFer
gfifyzFlo
ecldyzFor
jdgcyzFou
hgdgyzFra
hcejyzFre
ieheyzFri
geigyzFro
ggjgyzFun
dbihyzGOP
ljZbyzGar
ckdgyzGer
jggfyzGil
hbckyzGol
eifdyzGoo
icbhyzGra
jgdhyzGre
iibcyzGri
jhfeyzGro
igfcyzHal
jhacyzHar
hgegyzHea
kfegyzHen
jchfyzHer
gmeayzHil
jegfyzHol
hjccyzHoo
gkgbyzHou
hegcyzIII
calhyzIns
bdmeyzInt
aoZgyzIsl
lgfeyzJac
mddeyzJoh
lfddyzJon
ebpcyzJou
kfffyzKen
mdceyzKha
igggyzKle
ideiyzLaw
lgggyzLew
eigbyzLon
jeheyzMac
hideyzMad
iidcyzMan
oZgayzMar
gdheyzMas
helbyzMat
dkhcyzMay
kgffyzMcC
eblfyzMed
jdbiyzMen
kfegyzMer
lfefyzMil
gblbyzMin
mgegyzMoo
jghdyzMor
kgggyzMur
fkcgyzMus
gekdyzNet
ggkgyzNew
dpagyzOff
bclfyzPAC
ckgbyzPac
cclgyzPal
fZhhyzPat
jgefyzPau
kbgfyzPen
jbahyzPer
hiefyzPet
kbhcyzPhi
gZhhyzPol
dgmgyzPos
ifhcyzPow
igbhyzPri
cgghyzPro
kfdeyzQui
kXgiyzRan
ahhfyzRep
gZifyzRes
djgcyzRic
keeeyzRog
aljYyzRoo
lddfyzRos
hgcgyzSal
ncgeyzSch
hbggyzSco
bejfyzSea
fcihyzSec
ehidyzSen
gZgiyzSer
nedfyzSha
jfggyzShe
idfhyzShi
jgdayzSho
jffgyzSin
kfdeyzSmi
YjZmyzSou
fhggyzSta
igcgyzSte
ehdhyzSto
eiheyzStr
jgggyzSul
fZlbyzSun
djhbyzTan
bekjyzTay
hhefyzTho
ggigyzTim
gdghyzTra
ggkfyzTru
bigdyzUSA
cgkgyzUni
bpcdyzVal
klaYyzWal
gahhyzWar
fifgyzWat
hhdeyzWel
egajyzWes
mdbbyzWhi
ldefyzWil
mbcfyzWoo
cZjiyzWor
gjfgyzYor
mcacyzal-
gfgizAct
cbfkzAction
gfXqzAgreement
cbghzAmendment
egekzAmerican
leefzAnderson
gelezAppeals
adigzArena
gdldzAssociation
gdkezAuthority
feZkzAvenue
ifffzBaker
gcmdzBank
iefezBay
algazBeach
jfeezBennett
cdkfzBerger
leagzBrown
edmezBureau
fjegzCalifornia
ecldzCapital
fdmezCaucus
dhggzCenter
eigezChurch
enbczCity
igggzClark
felezCoalition
jffgzCohen
fdkgzCollege
gelgzCommerce
ggoezCommittee
gdgjzConvention
igfgzCook
eekdzCorp.
femdzCouncil
cjefzCounty
gdogzCourt
jgfgzDavis
eefkzDemocrats
ggnfzDepartment
edlazDevelopment
ddgizDistrict
ffgizEconomics
cgkgzFlorida
jffezFoundation
gfkezFront
gfjgzFund
dbgizGOP
dlcdzGermany
jffgzGreenberg
jgfdzGriffin
gclgzGroup
kfefzHart
dgkZzHouse
gfhezIII
fdmfzInstitute
fekezInternational
jgffzJackson
jggfzJacobs
lfggzJohnson
mecczJones
gekdzJournal
igggzKennedy
jfefzKhan
igggzKlein
hgidzLaw
igggzLewis
jefgzMartin
dcmezMedia
kgffzMiller
fkddzMuseum
gekgzNetwork
gdngzNews
bfldzPAC
chfgzPark
dbpczParty
kfffzPaul
kfedzPhillips
gdmczPolitics
ecmczPoll
gejfzPress
edigzProject
demdzRadio
dckezReport
efdlzRepublican
dcgjzRepublicans
hbhezResearch
fbjczRice
jfefzRogers
gjbdzRoosevelt
igfgzRoss
eejfzSchool
jeegzScott
dfkbzSenate
dbiizService
fehhzServices
gfiZzShow
jgdezSmith
cghfzState
jgfgzStevens
jffgzStewart
fkcbzStone
ZbhlzStreet
cembzStudies
jgggzSullivan
dehjzTaylor
giefzThomas
edmdzTimes
chhczUSA
ebpezUnion
gYqgzUniversity
ekdfzValley
gcapzWar
kdefzWilliams
`;
