/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

2x8	2x8=1ss
3x8	3x8=1ss
a	à l'aise avec les chiffres=20j
abbyy	ABBYY FineReader=8cq
accompagnement	accompagnement social=xc
accouchement	accouchement=4v6
accueil	accueil physique=tm	accueil téléphonique=tm	accueil des clients=12s	accueil client=12s
accueillant	accueillant=20s
achats	achats=18i
acoustique	acoustique=5f7
acquerir	acquérir des connaissances en TIC=4sy
acupression	acupression=5iq
adaptabilite	adaptabilité=201
adapter	adapter la capacité d'un système de TIC=8x8
adhesifs	adhésifs=8ht
administration	administration réseau=de	administration système=r2	administration de systèmes=r2	administration des médicaments=vg	administration des traitements=vg	administration du personnel=1ab	administration publique=1rv	administration des entreprises=235
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
aerodynamique	aérodynamique=7og
aeronomie	aéronomie=901
agent	agent de sécurité=1rx
agriculture	agriculture=1s9
agritourisme	agritourisme=a1d
agronomie	agronomie=8vu
aide	aide à domicile=v6	aide à la toilette=xk	aide aux déplacements=1wg	aide-soignant diplômé=21q
aisance	aisance relationnelle à l'oral=1zs	aisance relationnelle=200	aisance à l'oral=20c	aisance avec les chiffres=20j
algebre	algèbre=6m4
alkylation	alkylation=ai5
allemand	allemand=21z
allergies	allergies=8yx
allergologie	allergologie=7jy
amabilite	amabilité=20s
amelioration	amélioration continue=1ha	amélioration des processus=1re
amenagement	aménagement paysager=1bx
amortissement	amortissement=6zw
analgesiques	analgésiques=653
analyse	analyse de données=na	analyse des données=na	analyse des besoins=pl	analyse financière=16r	analyse commerciale=1rd	analyse et synthèse=20i	analyse de l'investissement=248
anglais	anglais=21y
animation	animation d'équipe=1ri
anodisation	anodisation=av9
anthropologie	anthropologie=9c3
apache	Apache Maven=6c	Apache Tomcat=6e
appel	appel d'offres=238
appels	appels d'offres=238
apple	Apple iOS=9mc
appliquer	appliquer l'aménagement du territoire=12a	appliquer la loi sur l'immigration=1nq	appliquer la gestion de crises=1rp	appliquer la gestion des conflits=20e	appliquer un raisonnement stratégique=20w	appliquer la rétro-ingénierie=3dr	appliquer la méthode HACCP=6rd	appliquer la configuration IP=948	appliquer des opérations pour un environnement ITIL=9of	appliquer la terminologie relative aux TIC=9vc
apprentissage	apprentissage automatique=mx
approvisionnement	approvisionnement=18i
approvisionnements	approvisionnements=18i
arabe	arabe=228
archeobotanique	archéobotanique=8fh
archeologie	archéologie=6jr
architecture	architecture logicielle=78	architecture de l'information=zj	architecture d'intérieur=10e	architecture=239
archivage	archivage=1zk
argenture	argenture=95f
arpentage	arpentage=1el
arretes	arrêtés mensuels=16l
artisanat	artisanat=5tp
asp	ASP.NET=53
assemblage	assemblage=1zf
assistance	assistance informatique=df	assistance technique=df
assurance	assurance qualité=fe
assurances	assurances=13c
assurer	assurer la gestion de l'identité des TIC=8rl
astrologie	astrologie=583
astronomie	astronomie=auw
astropsychologie	astropsychologie=5jk
audiologie	audiologie=53l
audiometrie	audiométrie=4vx
audit	audit interne=17c	audit=17e
auriculotherapie	auriculothérapie=98l
autisme	autisme=6o2
automate	automate programmable=1eq
automates	automates=1eq	automates programmables=1eq
automatisation	automatisation des tests=f2	automatisation de bâtiments=1xw
automatisme	automatisme=1eq
autonome	autonome=20k
autonomie	autonomie et initiative=203	autonomie=20k
bac	Bac+3=213	Bac+5=214	bac pro=21b	bac professionnel=21b	Bac+2=21c
baccalaureat	baccalauréat=219
balneotherapie	balnéothérapie=4vc
bar	bar^^=1pf
barman	barman=1pf
base	base de données=8c
bases	bases de données relationnelles=8b	bases de données=8c
bathymetrie	bathymétrie=92l
bep	BEP^=21b
besoins	besoins éducatifs particuliers=1k8
bien	bien organisé=1zz
bienveillance	bienveillance=20a
bilan	bilan^^=16m
bilans	bilans=16m
biochimie	biochimie=56e
biodiesel	biodiesel=9qj
bioethique	bioéthique=56a
biolixiviation	biolixiviation=ao5
biologie	biologie=1kv	biologie moléculaire=1w9
biomarqueurs	biomarqueurs=ahf
biomecanique	biomécanique=7xj
biomedecine	biomédecine=4vq
biometrie	biométrie=5yv
biophysique	biophysique=7pw
biosecurite	biosécurité=al0
biostatistique	biostatistique=8jj
biotechnologie	biotechnologie=6x4
blackberry	BlackBerry=94f
bloc	bloc opératoire=v0
boissons	boissons=84x
bon	bon relationnel=200
bonne	bonne communication=1zs	bonne présentation=20q	bonne condition physique=211
bonnes	bonnes pratiques de fabrication=1gq	bonnes pratiques de laboratoire=1wj
botanique	botanique=5j0
bouddhisme	bouddhisme=9at
boulangerie	boulangerie=1ow
bourse	bourse=93b
bts	BTS=21c
budgets	budgets=15p
bulletins	bulletins de paie=22z	bulletins de salaire=22z
bureautique	bureautique=1zo
ca	CA Datacom/DB=9fb
cablage	câblage=1b7
caces	CACES=1jk
cadres	cadres d'architecture TIC=9e3
camouflage	camouflage=7cf
campagnes	campagnes publicitaires=14u	campagnes marketing=14u
cao	CAO^=1fz	CAO pour articles chaussants=9e7	CAO pour la confection de vêtements=9vs
cap	CAP^=21b
capacite	capacité d'adaptation=201	capacité d'écoute=20a	capacité d'apprentissage=20h	capacité d'analyse=20i	capacité de persuasion=20m
capacites	capacités de communication=1zs	capacités managériales=1zu	capacités d'organisation=1zz	capacités d'analyse=20i
capteurs	capteurs=7aj
capture	Capture One=1vo
capturer	capturer des connaissances en TIC=4sy
cariste	cariste=1ij
carte	carte des menus=1p4
cartographie	cartographie=2ec
catalan	catalan=22q
cepages	cépages=ar8
cession	cession de propriété=1nl
chaine	chaîne logistique=1i9	chaîne du froid=1jd
chargement	chargement et déchargement=1ii	chargement=1ii
charges	charges sociales=230
chariot	chariot élévateur=1ij
charpente	charpente=1bf
chauffage	chauffage, ventilation, climatisation=1bb
chiffrage	chiffrage=1eg
chimie	chimie=1ku
chinois	chinois=229
chirurgie	chirurgie=6h4
christianisme	christianisme=4qg
cinematographie	cinématographie=aby
cinetique	cinétique=6mo
classement	classement=1zk
climatisation	climatisation=1bd
climatologie	climatologie=9nj
cloture	clôture mensuelle=16l	clôture annuelle=16m
clotures	clôtures mensuelles=16l	clôtures annuelles=16m
coiffure	coiffure=1se
cokefaction	cokéfaction=68t
collecter	collecter des données au moyen d'un GPS=9vj
commande	commande numérique=1ch
commerce	commerce de détail=12l	commerce électronique=137
common	Common Lisp=1f
communication	communication=1zs	communication orale et écrite=1zs
communiquer	communiquer avec les parties intéressées=1r6
compiler	compiler les données d'un SIG=6a2
composeuses	composeuses=88j
comptabilite	comptabilité=16a	comptabilité générale=16b	comptabilité fournisseurs=16c	comptabilité clients=16d	comptabilité analytique=172
comptable	comptable^^=16a
comptes	comptes rendus=tj	comptes fournisseurs=16c	comptes clients=16d
conception	conception graphique=zb	conception industrielle=10d	conception architecturale=1vr
concevoir	concevoir une interface utilisateur=z6	concevoir une infographie=zb	concevoir des circuits par CAO=8e3
conditionnement	conditionnement=23c
conduire	conduire une excavatrice=1e5
conduite	conduite de travaux=1ec	conduite de chariots élévateurs=1ij	conduite de projet=1r4	conduite de machines=1y8	conduite de ligne=1y8
confidentialite	confidentialité=207
configurer	configurer un système de TIC=8z7
conformite	conformité=18e
conseil	conseil juridique=1xd
consignes	consignes de sécurité=1du
consommation	consommation électrique des TIC=aop
constantes	constantes vitales=vn
consultation	consultation=6bw
contentieux	contentieux=1mw
controle	contrôle des infections=vz	contrôle de gestion=176	contrôle qualité=1em	contrôle de la qualité=1em	contrôle statistique des processus=1gn
controler	contrôler les portions=1p3
convention	convention collective=232
conventions	conventions collectives=232
copropriete	copropriété=a8g
coreen	coréen=22b
correspondance	correspondance=tq
cosmetiques	cosmétiques=7m9
cotisations	cotisations sociales=230
couler	couler du béton=1ek
courriers	courriers=tq
courtoisie	courtoisie=20s
cout	coût par clic=13m
couture	couture=6js
creatif	créatif=20f
creation	création de contenu=146	création de contenus=146
creative	créative=20f
creativite	créativité=20f
creer	créer des modules SCORM=5yn	créer des dessins avec AutoCAD=7fo
criminalistique	criminalistique informatique=2gg
criminologie	criminologie=4jp
cryptage	cryptage dans le domaine des TIC=9qd
cuisine	cuisine^^=1oo
curieuse	curieuse=20g
curieux	curieux=20g
curiosite	curiosité=20g
cvc	CVC^=1bb
cybernetique	cybernétique=ary
cybersecurite	cybersécurité=fg
cynegetique	cynégétique=5qb
cytopathologie	cytopathologie=7z3
danser	danser=5jg
dao	DAO^=1fz
data	data visualisation=nb
de	DE infirmier=21p
deas	DEAS^=21q
dechargement	déchargement=1ii
declamer	déclamer=9de
declaration	déclaration fiscale=17g	déclaration sociale nominative=231
declarations	déclarations fiscales=17g	déclarations sociales=230	déclarations sociales et fiscales=230
decoration	décoration d'intérieur=10e
dedouanement	dédouanement=1iw
definir	définir des ICP pour la production=4ov
demantelement	démantèlement=8nv
demarche	démarche de soins=vt
demographie	démographie=9i9
deneiger	déneiger=6z2
depannage	dépannage=1dh
deplacements	déplacements fréquents=212
depoussierer	dépoussiérer=5qy
dermatologie	dermatologie=4vw
dermatopathologie	dermatopathologie=6m5
design	design graphique=zb
dessin	dessin technique=23a	dessin industriel=23a
developpement	développement logiciel=7f	développement de logiciels=7f	développement informatique=7f	développement par méthode agile=o4	développement web=sj	développement commercial=128	développement des affaires=129	développement durable=1s1
developper	développer une suite de tests TIC=7c0	développer un flux de travail de TIC=7er	développer un pilote d'appareil TIC=7t8
devis	devis=1eg
devises	devises=5ix
dexterite	dextérité=20t
diagnostic	diagnostic de pannes=1dh
dietetique	diététique=1wi
diplome	diplôme d'ingénieur=214	diplôme universitaire=218	diplôme supérieur=218	diplôme d'État d'infirmier=21p
discret	discret=207
discrete	discrète=207
discretion	discrétion=207
dispenser	dispenser des premiers secours=23x
disponibilite	disponibilité le week-end=1sv
distribution	distribution des médicaments=vg
doctorat	doctorat=216
documentation	documentation technique=pi
donner	donner des conseils sur l'IVG=83w
dossier	dossier de soins=vu	dossier patient=vu
douane	douane=1iw
droit	droit du travail=19v	droit social=19v	droit des relations collectives de travail=19v	droit des contrats=1mu	droit relatif aux contrats=1mu	droit des sociétés=1mz	droit des affaires=1mz	droit commercial=1n0	droit des biens=1nk	droit de la famille=1nn	droit pénal=1no	droit de la concurrence=1x6	droit=23d
dsn	DSN=231
dut	DUT^=21c
dynamique	dynamique^^=203
dynamisme	dynamisme=203
ecole	école inclusive=1kb	école d'ingénieurs=214	école de commerce=214
ecologie	écologie=8oq
economie	économie=234
ecosystemes	écosystèmes=a0b
ecoute	écoute=20a
ecouter	écouter activement=210
education	éducation sanitaire=vx	éducation des adultes=1wz
effectuer	effectuer un nettoyage de données=k8	effectuer un montage vidéo=zw
ehpad	EHPAD=uq
elaboration	élaboration du budget=15p	élaboration des menus=1p4	élaboration de menus=1p4
elaborer	élaborer un programme scolaire=1k5
electricite	électricité bâtiment=1b7	électricité=1gz
electro	electro-radiologie=wu
electroaimants	électroaimants=9dg
electrochimie	électrochimie=7w8
electroencephalographie	électroencéphalographie=5ug
electroformer	électroformer=8eb
electromecanique	électromécanique=1gv
electronique	électronique de puissance=1gx	électronique=1gy
electrotherapie	électrothérapie=8uz
emballage	emballage=23c
embryologie	embryologie=9yj
empathie	empathie=20a
employer	employer la programmation concurrente=6p
en	en autonomie=20k
encadrement	encadrement=1rj	encadrement d'équipe=1rj
encaissement	encaissement=12r
encordage	encordage=av3
endocrinolgie	endocrinolgie=a1s
endoscopie	endoscopie=a3i
enfants	enfants en situation de handicap=1k8
engrais	engrais=7p8
enseignement	enseignement=1k3
enseigner	enseigner les mathématiques=1ks
entomologie	entomologie=8kp
entreposage	entreposage=1id
entrepot	entrepôt de données=k2
entrepreneuriat	entrepreneuriat=70n
entretien	entretien^^=1de	entretien des chambres=1ps	entretien des locaux=1q2
envie	envie d'apprendre=20h
environnement	environnement agile=o4
epidemiologie	épidémiologie=8he
epigraphie	épigraphie=7ix
equipements	équipements de protection individuelle=1f1
equitation	équitation=55q
ergonomie	ergonomie=arl
espaces	espaces verts=1bx
espagnol	espagnol=221
esprit	esprit d'équipe=1zt	esprit critique=1zx	esprit d'initiative=203	esprit collaboratif=20b	esprit de décision=20d	esprit d'analyse=20i	esprit analytique=20i	esprit de synthèse=20i	esprit entrepreneurial=20x
esthetique	esthétique=785
etablissement	établissement de la paie=17k
etalonnage	étalonnage colorimétrique=yv
etats	états financiers=16n
ethique	éthique=206
ethnolinguistique	ethnolinguistique=7jv
etiopathie	étiopathie=50r
etude	étude de marché=150
etudes	études de marché=150
evaluation	évaluation des élèves=1kf
evaluer	évaluer les élèves=1kf	évaluer les connaissances en TIC=4sy
evenementiel	événementiel=ts
executer	exécuter des mesures de lutte antiparasitaire=242
expedition	expédition=1ig
expeditions	expéditions=1ig
experience	expérience commerciale=1vz
exploitation	exploitation hôtelière=1pm
exploration	exploration de données=m4
explosifs	explosifs=578
extract	extract transform load=kf
extracto	extracto-chargeur=kf
fabrication	fabrication=1h7
facturation	facturation=17l
faculte	faculté d'adaptation=201
faire	faire fonctionner une chaudière=1dq
fasciatherapie	fasciathérapie=546
feculents	féculents=5oz
fertirrigation	fertirrigation=7as
fiabilite	fiabilité=204
fiable	fiable=204
fiches	fiches de paie=22z
fidelisation	fidélisation=11z
finance	finance=233
fiscalite	fiscalité=17g
fixer	fixer des tubes en PEX=8rj
flexibilite	flexibilité=202
flexographie	flexographie=5jb
floriculture	floriculture=al6
fonction	fonction publique=1rv
force	force de proposition=203	force de persuasion=20m	force de conviction=20m
formalites	formalités douanières=1iw
formation	formation du personnel=1a6	formation des équipes=1a6	formation en ligne=1l4	formation supérieure=218	formation professionnelle=21b	formation juridique=23d
fourniture	fourniture d'équipement de réseau TIC=5qn
fraisage	fraisage=1cl
frappe	frappe=a1t
froid	froid^^=1dp	froid industriel=1dp
galvanoplastie	galvanoplastie=6cq
garde	garde d'enfants=1lh
gardiennage	gardiennage=1rx
gemmologie	gemmologie=75m
genealogie	généalogie=akp
genetique	génétique=6ky
genie	génie climatique=1bb	génie mécanique=1gs	génie électrique=1gw	génie civil=1h1
geochimie	géochimie=7d4
geochronologie	géochronologie=a26
geodesie	géodésie=7m0
geographie	géographie=9ne
geologie	géologie=7zl
geomatique	géomatique=4ij
geometrie	géométrie=5al
geophysique	géophysique=7rb
gerer	gérer des réclamations=12w	gérer la trésorerie=170	gérer un portfolio=17u	gérer une classe=1k6	gérer des recettes=1py	gérer le rendement=1py	gérer du personnel=1rj	gérer des bénévoles=1rt	gérer les priorités=1zw	gérer la classification des données sur les TIC=4jg	gérer une PME=5pp	gérer le déploiement d'un système de TIC=7bj	gérer les séquelles neuropsychiatriques d'un AVC=7s8	gérer les conséquences de l'obsolescence des TIC=7tr	gérer des machines de virtualisation des TIC=8ud	gérer la configuration IP=948	gérer l'intégration sémantique des TIC=ath
geriatrie	gériatrie=uq
gestion	gestion des appareils mobiles=cq	gestion de versions=ei	gestion d'agenda=th	gestion des agendas=th	gestion administrative=tl	gestion de la relation client=11b	gestion de portefeuille clients=11z	gestion des comptes clients=11z	gestion des réclamations=12w	gestion des réseaux sociaux=14f	gestion budgétaire=15p	gestion de la paie=17k	gestion des risques=17m	gestion des liquidités=184	gestion des fournisseurs=18l	gestion des contrats=18m	gestion de la formation=1a5	gestion des plannings=1a8	gestion administrative du personnel=1ab	gestion de chantier=1ec	gestion de la qualité=1hc	gestion de la chaîne d'approvisionnement=1i9	gestion des stocks=1ia	gestion de stock=1ia	gestion d'entrepôt=1id	gestion de flotte=1ir	gestion de classe=1k6	gestion de projet=1r4	gestion de projets=1r4	gestion des parties prenantes=1r6	gestion des opérations=1rh	gestion d'équipe=1ri	gestion du personnel=1rj	gestion de crise=1rp	gestion de l'environnement=1s0	gestion des déchets=1yx	gestion documentaire=1zk	gestion des documents=1zk	gestion du temps=1zw	gestion des priorités=1zw	gestion des conflits=20e	gestion du stress=20l	gestion d'entreprise=235	gestion de projets TIC=87w
gout	goût du travail en équipe=1zt	goût du challenge=20y
grande	grande distribution=12l
graphiques	graphiques animés=zu
graphisme	graphisme=zb
graphite	graphite=56u
grec	grec=22m
grossesse	grossesse=6qz
habilete	habileté manuelle=20t
habilitation	habilitation secret défense=21k	habilitation électrique=21o
habilitations	habilitations électriques=21o
helminthologie	helminthologie=8zc
hematologie	hématologie=4vy
hepatologie	hépatologie=93p
herbicides	herbicides=7mm
herpetologie	herpétologie=60b
hindouisme	hindouisme=7di
histoire	histoire=5jt
histologie	histologie=90i
histopathologie	histopathologie=7g0
homeopathie	homéopathie=9xp
honnetete	honnêteté=206
horaires	horaires décalés=1ss
hotellerie	hôtellerie-restauration=1pn	hôtellerie=1pn
hydraulique	hydraulique=1da
hydrographie	hydrographie=1yg
hydrotherapie	hydrothérapie=80e
hygiene	hygiène hospitalière=vz	hygiène=vz	hygiène alimentaire=1ok
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2tl	IBM Informix=2tm	IBM WebSphere=2u6	IBM InfoSphere Information Server=7ps
ide	IDE^=21p
identifier	identifier des problèmes de SIG=9s7	identifier les faiblesses d'un système de TIC=9xg
immunologie	immunologie=7z9
immunotherapie	immunothérapie=9bt
import	import-export=1iy
impression	impression offset=105
indicateurs	indicateurs de performance=1zj
infirmier	infirmier diplômé d'État=21p
informatica	Informatica PowerCenter=jc
informatique	informatique en nuage=a9	informatique décisionnelle=nf	informatique=7k7
infrastructure	infrastructure des TIC=9o4
ingenierie	ingénierie mécanique=1gs	ingénierie de la circulation=23q	ingénierie des transports=23q
installation	installation électrique=1b7
installations	installations électriques=1b7
installer	installer des conduites en PVC=6op
instruments	instruments de mesure=1cx
integration	intégration continue=bc	intégration des nouveaux=19n	intégration de systèmes de TIC=79s
integrite	intégrité=206
intelligence	intelligence artificielle=n4
interculturel	interculturel=20z
intermodalite	intermodalité=4zp
internet	Internet des objets=ia
intervention	intervention en situation de crise=xi
intubation	intubation=a6p
inventaire	inventaire=1ia
inventaires	inventaires=1ia
ipad	IPad OS=9mc
ipod	IPod Touch OS=9mc
iridologie	iridologie=87s
italien	italien=222
japonais	japonais=22a
javascript	JavaScript Framework=ss	JavaScript=5zm
judaisme	judaïsme=a52
kali	Kali Linux=g5
kinanthropometrie	kinanthropométrie=asr
kinesiologie	kinésiologie=9yq
kinesitherapie	kinésithérapie=wp
lactation	lactation=5i9
langages	langages de programmation=sr
langue	langue française=220	langue des signes=22f
lasers	lasers=aui
leadership	leadership=1zu
lecture	lecture de plans=1cv	lecture de plan=1cv	lecture de schémas=1cw
legislation	législation sur la sécurité des TIC=7ha
lepidopterologie	lépidoptérologie=682
licence	licence universitaire=213
linguistique	linguistique=7p4
litterature	littérature=4q6
logiciel	logiciel ERP=195	logiciel de conception assistée par ordinateur=1fz	logiciel de FAO=1g3	logiciel de paie=1zq	logiciel de CAO-DAO=5wz	logiciel d'IAO=7qc
logiciels	logiciels bureautiques=1zo	logiciels de bureautique=1zo	logiciels de paie=1zq
logique	logique=5i1
logistique	logistique=1i6
loi	loi sur l'immigration=1nq
ludotherapie	ludothérapie=auh
mac	Mac OS X=9mc
machines	machines=7a2
maconnerie	maçonnerie=1bk
macroeconomie	macroéconomie=9os
maintenance	maintenance préventive=1dc	maintenance=1de	maintenance corrective=237	maintenance curative=237	maintenance industrielle=23b
maintenir	maintenir la configuration IP=948
maintien	maintien à domicile=v6
maitrise	maîtrise du français=220	maîtrise de l'informatique=22y
mammalogie	mammalogie=7oh
management	management de la qualité=1hc	management d'équipe=1ri	management=1ri
manucure	manucure=5d4
manutention	manutention des patients=1wg
marche	marché de l'énergie=1yo	marché des TIC=a6i
marechalerie	maréchalerie=5sy
marketing	marketing digital=13h	marketing numérique=13h	marketing=15d
mathematiques	mathématiques=1kr
matrices	matrices=7ua
mecanique	mécanique automobile=1dj	mécanique des fluides numérique=1gc	mécanique=1gt
mecanotherapie	mécanothérapie=8ii
mecatronique	mécatronique=1gu
medecine	médecine d'urgence=ul
medias	médias sociaux=14d
medicaments	médicaments=4wt
menage	ménage=1ps
mener	mener des recherches quantitatives=151
menuiserie	menuiserie=1bg
merchandising	merchandising=12n
metallurgie	métallurgie=1ce
metalogique	métalogique=9bb
metaphysique	métaphysique=890
meteorologie	météorologie=7s3
methodes	méthodes agiles=o4	méthodes de vente de TIC=6xt	méthodes de gestion de projets TIC=98k	méthodes d'analyse de la performance des TIC=adw
methodologie	méthodologie agile=o4
methodologies	méthodologies agiles=o4
metre	métré=1eg
metres	métrés=1eg
metrologie	métrologie=1cy
mettre	mettre en œuvre une intervention en situation de crise=xi	mettre en œuvre des règles de codage des TIC=6c6	mettre en œuvre des normes de codage des TIC=6c6	mettre en œuvre des conventions de codage des TIC=6c6
microassemblage	microassemblage=8f6
microcapteurs	microcapteurs=a8k
microeconomie	microéconomie=7lg
microelectronique	microélectronique=6bn
micromecanique	micromécanique=8y3
microprocesseurs	microprocesseurs=7xq
microprogramme	microprogramme=6ga
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migration	migration=8zw
minutie	minutie=1zy
mise	mise en rayon=12n
mobilite	mobilité géographique=212
modeles	modèles de données=8l
modelisation	modélisation de données=8l	modélisation des données=8l
monachisme	monachisme=4ka
montage	montage vidéo=zw	montage^^=1zf
morphologie	morphologie=amx
motive	motivé=203
motivee	motivée=203
moulins	moulins=453
multitache	multitâche=208
mycologie	mycologie=6nc
nanoelectronique	nanoélectronique=967
nanomateriaux	nanomatériaux=951
nanotechnologie	nanotechnologie=8p8
neerlandais	néerlandais=224
negociation	négociation=124	négociation commerciale=124
negociations	négociations=124
neonatalogie	néonatalogie=6qn
neoplasie	néoplasie=500
nephrologie	néphrologie=4ow
nessus	Nessus=5hg
nettoyage	nettoyage=1q2
neuroanatomie	neuroanatomie=5sc
neurochirurgie	neurochirurgie=4ra
neurologie	neurologie=6ti
neuropathologie	neuropathologie=78b
neuropharmacologie	neuropharmacologie=7nd
neurophysiologie	neurophysiologie=592
neuropsychiatrie	neuropsychiatrie=a9l
neuropsychologie	neuropsychologie=a5e
normes	normes internationales d'information financière=179	normes de construction=1ef	normes d'hygiène=1ok	normes d'accessibilité TIC=60p	normes de sécurité des TIC=623	normes IPC=6xw
numerologie	numérologie=84z
obesite	obésité=767
objective	Objective-C=y
objectstore	ObjectStore=6aa
occultisme	occultisme=9yy
oceanographie	océanographie=78f
odontologie	odontologie=93c
olfaction	olfaction=9qn
operations	opérations d'entreposage=1id
ophtalmologie	ophtalmologie=5v5
optimisation	optimisation des moteurs de recherche=13j	optimisation des processus=1re
optimiser	optimiser le choix d'une solution TIC=5zs
optique	optique=5vy
optoelectronique	optoélectronique=a7m
ordonnancement	ordonnancement=1j9
organisation	organisation de déplacements=ti	organisation des déplacements=ti	organisation d'événements=ts	organisation des transports=1i7	organisation^^=1zz
organise	organisé=1zz
organisee	organisée=1zz
orientation	orientation client=209
oriente	orienté résultats=20y
orientee	orientée résultats=20y
ornithologie	ornithologie=6be
ortheses	orthèses=9x6
orthodontie	orthodontie=6dd
orthographe	orthographe=984
orthophonie	orthophonie=74h
orthoptique	orthoptique=7yz
os	OS X iPhone=9mc
osteologie	ostéologie=4os
osteopathie	ostéopathie=akk
outil	outil informatique=22y
outils	outils bureautiques=1zo	outils informatiques=22y	outils de débogage TIC=6vd	outils d'automatisation de test TIC=7ez
owasp	OWASP ZAP=561
oxydation	oxydation=7k8
pack	Pack Office=su
paie	paie=17k
paies	paies=17k
paleoclimatologie	paléoclimatologie=5r1
paleontologie	paléontologie=8k8
panneaux	panneaux solaires=1ds	panneaux de signalisation routière=3mp
pansements	pansements=vm
parametres	paramètres vitaux=vn
parasitologie	parasitologie=4tt
parrot	Parrot Security OS=8vs
pathologie	pathologie=9ya
patience	patience=20r
patient	patient^^=20r
patisserie	pâtisserie=1ox
pedagogie	pédagogie=1ll
pediatrie	pédiatrie=un
pedopsychiatrie	pédopsychiatrie=8j5
peinture	peinture en bâtiment=1bq
perfusions	perfusions=vi
periodisation	périodisation=9rk
permis	permis cariste=1jk	permis B=1jn	permis de conduire=1jn	permis B exigé=1jn	permis de travail=21l
personnes	personnes âgées=uq
pesticides	pesticides=6r2
petite	petite enfance=1lh
petrole	pétrole=8tk
petrologie	pétrologie=647
pharmacie	pharmacie=wm
pharmacocinetique	pharmacocinétique=92q
pharmacognosie	pharmacognosie=7qv
pharmacologie	pharmacologie=wl
pharmacotherapie	pharmacothérapie=agn
philosophie	philosophie=89b
phonetique	phonétique=9z9
phoniatrie	phoniatrie=87z
photogrammetrie	photogrammétrie=4jv
photographie	photographie=zy
photogravure	photogravure=9yx
photonique	photonique=582
php	PHP-FPM=657
physique	physique=1kt
phytotherapie	phytothérapie=6a7
pilotage	pilotage de projet=1r4	pilotage de projets=1r4
plan	plan de formation=1a5
planification	planification médiatique=140	planification du personnel=1a8	planification des transports=1i7	planification des tournées=1io	planification de la production=1j9	planification stratégique=1rc
planifier	planifier les horaires de rotation du personnel=1q6	planifier les capacités TIC=8k1
planning	planning stratégique=1rc
plans	plans de soins=vt
plats	plats préparés=1oo
plomberie	plomberie=1b9
pneumatique	pneumatique=1db
pneumologie	pneumologie=97h
podologie	podologie=5zj
politique	politique de qualité des TIC=5yh	politique=5zh
politiques	politiques environnementales des TIC=aeh
polonais	polonais=225
polygraphie	polygraphie=5n9
polymerisation	polymérisation=a0a
polyvalence	polyvalence=202
polyvalent	polyvalent=202
polyvalente	polyvalente=202
ponctualite	ponctualité=204
ponctuel	ponctuel=204
ponctuelle	ponctuelle=204
portugais	portugais=223
pose	pose de perfusion=vi
poser	poser des pansements=vm
precision	précision=1zy
prelevements	prélèvements sanguins=vl	prélèvements=vl
premier	premier secours=23x
premiers	premiers secours=u9
prendre	prendre des photos=zy
preparation	préparation de commandes=1ie	préparation des commandes=1ie	préparation des cours=1k4	préparation des plats=1oo
preparer	préparer les cours=1k4
priere	prière=alv
principes	principes de l'intelligence artificielle=n4	principes de génie mécanique=1gs
prise	prise de rendez-vous=th	prise en charge des patients=vf	prise des constantes=vn	prise d'initiative=203	prise de parole en public=20c	prise de décision=20d
prises	prises de sang=vl
proactif	proactif=203
proactivite	proactivité=203
proceder	procéder à l'optimisation des moteurs de recherche=13j	procéder au dépannage des TIC=7dq
procedures	procédures de pré-vol pour vols IFR=5zc
processus	processus d'ingénierie=1h6
prodiguer	prodiguer des soins palliatifs=v4
production	production industrielle=1h7
professionnalisme	professionnalisme=20q
programmation	programmation orientée objet=72	programmation=sr	programmation de systèmes de TIC=8wt
programmer	programmer une commande CNC=99g
programmes	programmes scolaires=1k5
projet	projet de soins=vt
projets	projets architecturaux=1vr
prospection	prospection=128	prospection commerciale=128
protection	protection des données=fo	protection de l'enfance=1lg
protheses	prothèses=7p2
protocoles	protocoles de communication dans le domaine des TIC=78n
psychanalyse	psychanalyse=9i5
psychiatrie	psychiatrie=v9
psychoacoustique	psychoacoustique=9dm
psychologie	psychologie=99m
psychopathologie	psychopathologie=9d7
psychopharmacologie	psychopharmacologie=6vg
psychophysiologie	psychophysiologie=8sv
psychosociologie	psychosociologie=8r9
psychosomatique	psychosomatique=9li
publication	publication assistée par ordinateur=2jv
puericulture	puériculture=5bw
qualite	qualité^^=1hc
qualites	qualités rédactionnelles=1zs	qualités managériales=1zu	qualités relationnelles=200
radars	radars=5h7
radiobiologie	radiobiologie=7l7
radiochimie	radiochimie=a7b
rapprochement	rapprochement bancaire=16h
rapprochements	rapprochements bancaires=16h
realiser	réaliser une cytométrie en flux=x5	réaliser des arpentages de terrains=1el	réaliser un schéma dentaire=2jk	réaliser des inspections HACCP pour des organismes aquatiques=75d	réaliser des tâches de soudage TIG=8lv
reanimation	réanimation=uj
reception	réception^^=tm	réception et expédition=1ig	réception de marchandises=1ig
recherche	recherche de pannes=1dh	recherche juridique=1ml	recherche scientifique=23e
recherches	recherches juridiques=1ml
reclamations	réclamations=12w
reclassement	reclassement=6nn
reconnaissance	reconnaissance vocale=3ii
recourir	recourir à la programmation concurrente=6p
recouvrement	recouvrement=16d
recrutement	recrutement=19g
recueil	recueil des besoins=pl
redaction	rédaction technique=pi	rédaction de comptes rendus=tj	rédaction de contenus=146	rédaction=148	rédaction web=148	rédaction de contrats=1ms	rédaction d'actes=1ms
rediger	rédiger des rapports avec un SIG=950
reeducation	rééducation=wp
referencement	référencement naturel=13j	référencement=13j
reflexion	réflexion=6on
reflexologie	réflexologie=5ah
refrigeration	réfrigération=1dp
reglementation	réglementation de la construction=1ef	réglementation sur la construction=1ef
regles	règles d'hygiène=vz	règles de sécurité=1du
relation	relation client=12s	relation avec les familles=1kz
relationnel	relationnel=200
relations	relations publiques=154	relations presse=154	relations avec les parents=1kz
remplir	remplir des rayons=23z
reparation	réparation=1dg	réparation automobile=1dj
reporting	reporting financier=16n	reporting=16q
reprographie	reprographie=4vk
reseaux	réseaux informatiques=de	réseaux sociaux=14d
reservations	réservations=1pt
resistance	résistance au stress=20l	résistance physique=211
resolution	résolution de problèmes=1zv	résolution de conflits=20e
resoudre	résoudre des problèmes=1zv
respect	respect des délais=1zw
respecter	respecter des délais=1zw
responsable	responsable^^=205
ressources	ressources humaines=236
restauration	restauration=1pn
retro	rétro-ingénierie=3dr
rhumatologie	rhumatologie=81q
rigoureuse	rigoureuse=1zy
rigoureux	rigoureux=1zy
rigueur	rigueur=1zy
rim	RIM BlackBerry=94f
risques	risques de sécurité des réseaux de TIC=5md
robotique	robotique=h5
roumain	roumain=22o
russe	russe=226
saisie	saisie de données=te	saisie des données=te	saisie comptable=16b	saisie=a82
sante	santé mentale=v9
sap	SAP Data Services=aoy
sas	SAS language=4kk	SAS Data Management=a6u
sauveteur	sauveteur secouriste du travail=u9
schemas	schémas électriques=1cw
schoology	Schoology=3fx
science	science actuarielle=18n	science des matériaux=1hn
sciences	sciences physiques=1kt
secretariat	secrétariat=tl
securite	sécurité informatique=fg	sécurité de l'information=fg	sécurité au travail=1du	sécurité alimentaire=1oj	sécurité des aliments=1oj
sedimentologie	sédimentologie=7nl
segmentation	segmentation des clients=15i
semantique	sémantique=a84
sens	sens du travail en équipe=1zt	sens du détail=1zy	sens de l'organisation=1zz	sens du relationnel=200	sens relationnel=200	sens du contact=200	sens de l'adaptation=201	sens de l'initiative=203	sens des responsabilités=205	sens de la responsabilité=205	sens du service=209	sens du client=209	sens du service client=209	sens de l'écoute=20a	sens de l'accueil=20s	sens technique=20v
serieux	sérieux^^=204
sertissage	sertissage=4lk
service	service administratif=tl	service client=12s	service à la clientèle=12s	service clients=12s	service en salle=1pc	service à table=1pc	service à l'assiette=1pc
sexologie	sexologie=58c
shiatsu	shiatsu=97g
similitude	similitude=6su
simulation	simulation de réseaux TIC=amf
sismologie	sismologie=4z1
sketchbook	SketchBook Pro=2ap
sociologie	sociologie=7w4
soif	soif d'apprendre=20h
soigner	soigner une plaie=vm
soins	soins intensifs=uj	soins palliatifs=v4	soins à domicile=v6	soins aux patients=vf	soins=vf	soins de plaies=vm	soins d'hygiène=xk	soins de confort=xk	soins infirmiers=1w2
sommellerie	sommellerie=5s7
sophrologie	sophrologie=602
souci	souci du détail=1zy
soudage	soudage=1c2
soudure	soudure=1c2
souriant	souriant=20s
souriante	souriante=20s
specifications	spécifications relatives au matériel TIC=5sm	spécifications relatives aux logiciels TIC=8f8
spectrometrie	spectrométrie de masse=1hu
sql	SQL Server=7k	SQL Server Integration Services=ja
sst	SST^=u9
statistiques	statistiques=n5
stenographie	sténographie=a34
stockage	stockage des aliments=1ou
stomatologie	stomatologie=8u8
strategies	stratégies de tarification=136	stratégies de planification des capacités TIC=6w8
suedois	suédois=22e
suite	suite Office=su	suite bureautique=su
suivi	suivi budgétaire=15p	suivi de chantier=1ec	suivi de chantiers=1ec
supply	supply chain=1i9
support	support informatique=df	support utilisateurs=df	support technique=df
supporter	supporter le stress=20l
surtitrer	surtitrer=5z9
surveillance	surveillance=1rx
synfig	Synfig=8wk
systemes	systèmes embarqués=h1	systèmes informatiques embarqués=h1	systèmes de commande=h6	systèmes d'information géographique=mb	systèmes de gestion de l'apprentissage=1lb	systèmes de gestion de base de données=2iw	systèmes TIC de l'entreprise=9lj
tableau	tableau de bord=nc
tableaux	tableaux de bord=nc
taches	tâches administratives=tl
taper	taper vite=tg
taxonomie	taxonomie=4yy
tcheque	tchèque=22i
techniques	techniques de laboratoire=wz	techniques de vente=1vz
technologies	technologies de dématérialisation=a9
telemarketing	télémarketing=506
tenue	tenue de caisse=12r	tenue de comptabilité=16b	tenue de livres=16b
teradata	Teradata Database=j1
terminologie	terminologie médicale=wa	terminologie=91y
tests	tests automatisés=f2	tests unitaires=f4
thanatologie	thanatologie=8oa
thc	THC Hydra=ajc
theologie	théologie=97s
therapie	thérapie respiratoire=wt
thermodynamique	thermodynamique=1ho
thermohydraulique	thermohydraulique=8hj
tirage	tirage de câbles=1b7
toilette	toilette=xk
topographie	topographie=7ia
tourisme	tourisme=1qa
tournage	tournage sur métaux=1cm
tournees	tournées=1io
toxicologie	toxicologie=920
tracabilite	traçabilité des soins=vu
traduction	traduction=1so
traitement	traitement du signal=h7	traitement numérique du signal=h7	traitement automatique du langage naturel=n0	traitement d'images=n2	traitement d'image=n2	traitement UHT=66p
traiter	traiter des paiements=so	traiter les modes de paiement=so
transfusion	transfusion sanguine=w7
transmissions	transmissions=vu
transplantation	transplantation=90e
transport	transport^^=1i7
travail	travail en laboratoire=wz	travail social=xc	travail des métaux=1ce	travail en équipes=1ss	travail posté=1ss	travail de nuit=1su	travail le week-end=1sv	travail en équipe=1zt
travailler	travailler par équipes=1ss	travailler en équipe=1zt	travailler en autonomie=20k	travailler sous pression=20l
travaux	travaux de peinture=1bq
tresorerie	trésorerie=183
trigonometrie	trigonométrie=7xn
turc	turc=227
tva	TVA^=17i
types	types de ressorts=4i	types d'électronique=1gy	types d'éoliennes=1yr	types de turbines éoliennes=1yr	types de scies à table=4dr
typographie	typographie=zp
typologie	typologie=apx
ukrainien	ukrainien=22d
unreal	Unreal Engine=ii
urbanisme	urbanisme=7ng
urgences	urgences=ul
urogynecologie	urogynécologie=6wy
usinage	usinage=1ch
utiliser	utiliser la programmation concurrente=6p	utiliser la programmation fonctionnelle=6r	utiliser la programmation orientée objet=72	utiliser des systèmes d'information géographique=mb	utiliser un chariot élévateur=1ij	utiliser le système mondial de distribution=1qn	utiliser des systèmes informatisés de gestion de la maintenance=2gq	utiliser un ciseau pneumatique=47o	utiliser un ciseau à bois=4gq	utiliser la CAO pour réaliser des semelles=4lm	utiliser le langage IDL=4pm	utiliser une fraiseuse CNC=6de	utiliser un logiciel de CAO-DAO=6l4	utiliser la CAO pour réaliser des talons=7fx	utiliser un logiciel de FAO=7jc	utiliser une perceuse CNC=7wu	utiliser des systèmes de GPS=8ar	utiliser un logiciel d'IAO=8d5	utiliser un logiciel de CAO=8yv	utiliser la CAO pour réaliser des formes à monter=ais	utiliser une machine à graver CNC=am9
veille	veille concurrentielle=150	veille juridique=1ml
veiller	Veiller au contrôle des portions=1p3
venereologie	vénéréologie=afp
vente	vente=1vz
ventes	ventes=1vz
verifier	vérifier les spécifications formelles des TIC=aeo
verrerie	verrerie=6eu
victimologie	victimologie=7rg
virologie	virologie=6zb
vision	vision stratégique=20w
visualisation	visualisation de données=nb
viticulture	viticulture=5zb
zoonoses	Zoonoses=akm
zoophysiologie	zoophysiologie=6wb
zootechnie	zootechnie=6cg
zootherapie	zoothérapie=8yi
œnologie	œnologie=8kw

'accouchement	'accouchement=4v6
'accueillant	'accueillant=20s
'achat	'achat=18i
'acoustiqu	'acoustiqu=5f7
'acupression	'acupression=5iq
'adaptabilit	'adaptabilit=201
'adhesif	'adhesif=8ht
'aerodynamiqu	'aerodynamiqu=7og
'aeronomi	'aeronomi=901
'agricultur	'agricultur=1s9
'agritourism	'agritourism=a1d
'agronomi	'agronomi=8vu
'algebr	'algebr=6m4
'alkylation	'alkylation=ai5
'allemand	'allemand=21z
'allergi	'allergi=8yx
'allergologi	'allergologi=7jy
'amabilit	'amabilit=20s
'amortissement	'amortissement=6zw
'analgesiqu	'analgesiqu=653
'anglai	'anglai=21y
'anodisation	'anodisation=av9
'anthropologi	'anthropologi=9c3
'approvisionnement	'approvisionnement=18i
'arab	'arab=228
'archeobotaniqu	'archeobotaniqu=8fh
'archeologi	'archeologi=6jr
'architectur	'architectur=239
'archivag	'archivag=1zk
'argentur	'argentur=95f
'arpentag	'arpentag=1el
'artisanat	'artisanat=5tp
'assemblag	'assemblag=1zf
'assuranc	'assuranc=13c
'astrologi	'astrologi=583
'astronomi	'astronomi=auw
'astropsychologi	'astropsychologi=5jk
'audiologi	'audiologi=53l
'audiometri	'audiometri=4vx
'audit	'audit=17e
'auriculotherapi	'auriculotherapi=98l
'autism	'autism=6o2
'automat	'automat=1eq
'automatism	'automatism=1eq
'autonom	'autonom=20k
'autonomi	'autonomi=20k
'baccalaureat	'baccalaureat=219
'balneotherapi	'balneotherapi=4vc
'barman	'barman=1pf
'bathymetri	'bathymetri=92l
'bienveillanc	'bienveillanc=20a
'bilan	'bilan=16m
'biochimi	'biochimi=56e
'biodiesel	'biodiesel=9qj
'bioethiqu	'bioethiqu=56a
'biolixiviation	'biolixiviation=ao5
'biologi	'biologi=1kv
'biomarqueur	'biomarqueur=ahf
'biomecaniqu	'biomecaniqu=7xj
'biomedecin	'biomedecin=4vq
'biometri	'biometri=5yv
'biophysiqu	'biophysiqu=7pw
'biosecurit	'biosecurit=al0
'biostatistiqu	'biostatistiqu=8jj
'biotechnologi	'biotechnologi=6x4
'blackberry	'blackberry=94f
'boisson	'boisson=84x
'botaniqu	'botaniqu=5j0
'bouddhism	'bouddhism=9at
'boulangeri	'boulangeri=1ow
'bours	'bours=93b
'budget	'budget=15p
'bureautiqu	'bureautiqu=1zo
'cablag	'cablag=1b7
'caces	'caces=1jk
'camouflag	'camouflag=7cf
'capteur	'capteur=7aj
'carist	'carist=1ij
'cartographi	'cartographi=2ec
'catalan	'catalan=22q
'cepag	'cepag=ar8
'chargement	'chargement=1ii
'charpent	'charpent=1bf
'chiffrag	'chiffrag=1eg
'chimi	'chimi=1ku
'chinoi	'chinoi=229
'chirurgi	'chirurgi=6h4
'christianism	'christianism=4qg
'cinematographi	'cinematographi=aby
'cinetiqu	'cinetiqu=6mo
'classement	'classement=1zk
'climatisation	'climatisation=1bd
'climatologi	'climatologi=9nj
'coiffur	'coiffur=1se
'cokefaction	'cokefaction=68t
'communication	'communication=1zs
'composeus	'composeus=88j
'comptabilit	'comptabilit=16a
'conditionnement	'conditionnement=23c
'confidentialit	'confidentialit=207
'conformit	'conformit=18e
'consultation	'consultation=6bw
'contentieu	'contentieu=1mw
'copropriet	'copropriet=a8g
'coreen	'coreen=22b
'correspondanc	'correspondanc=tq
'cosmetiqu	'cosmetiqu=7m9
'courrier	'courrier=tq
'courtoisi	'courtoisi=20s
'coutur	'coutur=6js
'creatif	'creatif=20f
'creativ	'creativ=20f
'creativit	'creativit=20f
'criminologi	'criminologi=4jp
'curieu	'curieu=20g
'curieus	'curieus=20g
'curiosit	'curiosit=20g
'cybernetiqu	'cybernetiqu=ary
'cybersecurit	'cybersecurit=fg
'cynegetiqu	'cynegetiqu=5qb
'cytopathologi	'cytopathologi=7z3
'danser	'danser=5jg
'dechargement	'dechargement=1ii
'declamer	'declamer=9de
'dedouanement	'dedouanement=1iw
'demantelement	'demantelement=8nv
'demographi	'demographi=9i9
'deneiger	'deneiger=6z2
'depannag	'depannag=1dh
'depoussierer	'depoussierer=5qy
'dermatologi	'dermatologi=4vw
'dermatopathologi	'dermatopathologi=6m5
'devi	'devi=1eg
'devis	'devis=5ix
'dexterit	'dexterit=20t
'dietetiqu	'dietetiqu=1wi
'discret	'discret=207
'discretion	'discretion=207
'doctorat	'doctorat=216
'douan	'douan=1iw
'droit	'droit=23d
'dynamism	'dynamism=203
'ecologi	'ecologi=8oq
'economi	'economi=234
'ecosystem	'ecosystem=a0b
'ecout	'ecout=20a
'ehpad	'ehpad=uq
'electricit	'electricit=1gz
'electroaimant	'electroaimant=9dg
'electrochimi	'electrochimi=7w8
'electroencephalographi	'electroencephalographi=5ug
'electroformer	'electroformer=8eb
'electromecaniqu	'electromecaniqu=1gv
'electroniqu	'electroniqu=1gy
'electrotherapi	'electrotherapi=8uz
'emballag	'emballag=23c
'embryologi	'embryologi=9yj
'empathi	'empathi=20a
'encadrement	'encadrement=1rj
'encaissement	'encaissement=12r
'encordag	'encordag=av3
'endocrinolgi	'endocrinolgi=a1s
'endoscopi	'endoscopi=a3i
'engrai	'engrai=7p8
'enseignement	'enseignement=1k3
'entomologi	'entomologi=8kp
'entreposag	'entreposag=1id
'entrepreneuriat	'entrepreneuriat=70n
'epidemiologi	'epidemiologi=8he
'epigraphi	'epigraphi=7ix
'equitation	'equitation=55q
'ergonomi	'ergonomi=arl
'espagnol	'espagnol=221
'esthetiqu	'esthetiqu=785
'ethiqu	'ethiqu=206
'ethnolinguistiqu	'ethnolinguistiqu=7jv
'etiopathi	'etiopathi=50r
'evenementiel	'evenementiel=ts
'expedition	'expedition=1ig
'explosif	'explosif=578
'fabrication	'fabrication=1h7
'facturation	'facturation=17l
'fasciatherapi	'fasciatherapi=546
'feculent	'feculent=5oz
'fertirrigation	'fertirrigation=7as
'fiabilit	'fiabilit=204
'fiabl	'fiabl=204
'fidelisation	'fidelisation=11z
'financ	'financ=233
'fiscalit	'fiscalit=17g
'flexibilit	'flexibilit=202
'flexographi	'flexographi=5jb
'floricultur	'floricultur=al6
'fraisag	'fraisag=1cl
'frapp	'frapp=a1t
'galvanoplasti	'galvanoplasti=6cq
'gardiennag	'gardiennag=1rx
'gemmologi	'gemmologi=75m
'genealogi	'genealogi=akp
'genetiqu	'genetiqu=6ky
'geochimi	'geochimi=7d4
'geochronologi	'geochronologi=a26
'geodesi	'geodesi=7m0
'geographi	'geographi=9ne
'geologi	'geologi=7zl
'geomatiqu	'geomatiqu=4ij
'geometri	'geometri=5al
'geophysiqu	'geophysiqu=7rb
'geriatri	'geriatri=uq
'graphism	'graphism=zb
'graphit	'graphit=56u
'grossess	'grossess=6qz
'helminthologi	'helminthologi=8zc
'hematologi	'hematologi=4vy
'hepatologi	'hepatologi=93p
'herbicid	'herbicid=7mm
'herpetologi	'herpetologi=60b
'hindouism	'hindouism=7di
'histoir	'histoir=5jt
'histologi	'histologi=90i
'histopathologi	'histopathologi=7g0
'homeopathi	'homeopathi=9xp
'honnetet	'honnetet=206
'hotelleri	'hotelleri=1pn
'hydrauliqu	'hydrauliqu=1da
'hydrographi	'hydrographi=1yg
'hydrotherapi	'hydrotherapi=80e
'hygien	'hygien=vz
'immunologi	'immunologi=7z9
'immunotherapi	'immunotherapi=9bt
'informatiqu	'informatiqu=7k7
'integrit	'integrit=206
'interculturel	'interculturel=20z
'intermodalit	'intermodalit=4zp
'intubation	'intubation=a6p
'inventair	'inventair=1ia
'iridologi	'iridologi=87s
'italien	'italien=222
'japonai	'japonai=22a
'javascript	'javascript=5zm
'judaism	'judaism=a52
'kinanthropometri	'kinanthropometri=asr
'kinesiologi	'kinesiologi=9yq
'kinesitherapi	'kinesitherapi=wp
'lactation	'lactation=5i9
'laser	'laser=aui
'leadership	'leadership=1zu
'lepidopterologi	'lepidopterologi=682
'linguistiqu	'linguistiqu=7p4
'litteratur	'litteratur=4q6
'logiqu	'logiqu=5i1
'logistiqu	'logistiqu=1i6
'ludotherapi	'ludotherapi=auh
'machin	'machin=7a2
'maconneri	'maconneri=1bk
'macroeconomi	'macroeconomi=9os
'maintenanc	'maintenanc=1de
'mammalogi	'mammalogi=7oh
'management	'management=1ri
'manucur	'manucur=5d4
'marechaleri	'marechaleri=5sy
'marketing	'marketing=15d
'mathematiqu	'mathematiqu=1kr
'matric	'matric=7ua
'mecaniqu	'mecaniqu=1gt
'mecanotherapi	'mecanotherapi=8ii
'mecatroniqu	'mecatroniqu=1gu
'medicament	'medicament=4wt
'menag	'menag=1ps
'menuiseri	'menuiseri=1bg
'merchandising	'merchandising=12n
'metallurgi	'metallurgi=1ce
'metalogiqu	'metalogiqu=9bb
'metaphysiqu	'metaphysiqu=890
'meteorologi	'meteorologi=7s3
'metr	'metr=1eg
'metrologi	'metrologi=1cy
'microassemblag	'microassemblag=8f6
'microcapteur	'microcapteur=a8k
'microeconomi	'microeconomi=7lg
'microelectroniqu	'microelectroniqu=6bn
'micromecaniqu	'micromecaniqu=8y3
'microprocesseur	'microprocesseur=7xq
'microprogramm	'microprogramm=6ga
'migration	'migration=8zw
'minuti	'minuti=1zy
'monachism	'monachism=4ka
'morphologi	'morphologi=amx
'motiv	'motiv=203
'motive	'motive=203
'moulin	'moulin=453
'multitach	'multitach=208
'mycologi	'mycologi=6nc
'nanoelectroniqu	'nanoelectroniqu=967
'nanomateriau	'nanomateriau=951
'nanotechnologi	'nanotechnologi=8p8
'neerlandai	'neerlandai=224
'negociation	'negociation=124
'neonatalogi	'neonatalogi=6qn
'neoplasi	'neoplasi=500
'nephrologi	'nephrologi=4ow
'nessu	'nessu=5hg
'nettoyag	'nettoyag=1q2
'neuroanatomi	'neuroanatomi=5sc
'neurochirurgi	'neurochirurgi=4ra
'neurologi	'neurologi=6ti
'neuropathologi	'neuropathologi=78b
'neuropharmacologi	'neuropharmacologi=7nd
'neurophysiologi	'neurophysiologi=592
'neuropsychiatri	'neuropsychiatri=a9l
'neuropsychologi	'neuropsychologi=a5e
'numerologi	'numerologi=84z
'obesit	'obesit=767
'objectstor	'objectstor=6aa
'occultism	'occultism=9yy
'oceanographi	'oceanographi=78f
'odontologi	'odontologi=93c
'olfaction	'olfaction=9qn
'ophtalmologi	'ophtalmologi=5v5
'optiqu	'optiqu=5vy
'optoelectroniqu	'optoelectroniqu=a7m
'ordonnancement	'ordonnancement=1j9
'organis	'organis=1zz
'organise	'organise=1zz
'ornithologi	'ornithologi=6be
'orthes	'orthes=9x6
'orthodonti	'orthodonti=6dd
'orthograph	'orthograph=984
'orthophoni	'orthophoni=74h
'orthoptiqu	'orthoptiqu=7yz
'osteologi	'osteologi=4os
'osteopathi	'osteopathi=akk
'oxydation	'oxydation=7k8
'paies	'paies=17k
'paleoclimatologi	'paleoclimatologi=5r1
'paleontologi	'paleontologi=8k8
'pansement	'pansement=vm
'parasitologi	'parasitologi=4tt
'pathologi	'pathologi=9ya
'patienc	'patienc=20r
'patisseri	'patisseri=1ox
'pedagogi	'pedagogi=1ll
'pediatri	'pediatri=un
'pedopsychiatri	'pedopsychiatri=8j5
'perfusion	'perfusion=vi
'periodisation	'periodisation=9rk
'pesticid	'pesticid=6r2
'petrol	'petrol=8tk
'petrologi	'petrologi=647
'pharmaci	'pharmaci=wm
'pharmacocinetiqu	'pharmacocinetiqu=92q
'pharmacognosi	'pharmacognosi=7qv
'pharmacologi	'pharmacologi=wl
'pharmacotherapi	'pharmacotherapi=agn
'philosophi	'philosophi=89b
'phonetiqu	'phonetiqu=9z9
'phoniatri	'phoniatri=87z
'photogrammetri	'photogrammetri=4jv
'photographi	'photographi=zy
'photogravur	'photogravur=9yx
'photoniqu	'photoniqu=582
'physiqu	'physiqu=1kt
'phytotherapi	'phytotherapi=6a7
'plomberi	'plomberi=1b9
'pneumatiqu	'pneumatiqu=1db
'pneumologi	'pneumologi=97h
'podologi	'podologi=5zj
'politiqu	'politiqu=5zh
'polonai	'polonai=225
'polygraphi	'polygraphi=5n9
'polymerisation	'polymerisation=a0a
'polyvalenc	'polyvalenc=202
'polyvalent	'polyvalent=202
'ponctualit	'ponctualit=204
'ponctuel	'ponctuel=204
'ponctuell	'ponctuell=204
'portugai	'portugai=223
'precision	'precision=1zy
'prelevement	'prelevement=vl
'prier	'prier=alv
'proactif	'proactif=203
'proactivit	'proactivit=203
'professionnalism	'professionnalism=20q
'programmation	'programmation=sr
'prospection	'prospection=128
'prothes	'prothes=7p2
'psychanalys	'psychanalys=9i5
'psychiatri	'psychiatri=v9
'psychoacoustiqu	'psychoacoustiqu=9dm
'psychologi	'psychologi=99m
'psychopathologi	'psychopathologi=9d7
'psychopharmacologi	'psychopharmacologi=6vg
'psychophysiologi	'psychophysiologi=8sv
'psychosociologi	'psychosociologi=8r9
'psychosomatiqu	'psychosomatiqu=9li
'puericultur	'puericultur=5bw
'radar	'radar=5h7
'radiobiologi	'radiobiologi=7l7
'radiochimi	'radiochimi=a7b
'reanimation	'reanimation=uj
'reclamation	'reclamation=12w
'reclassement	'reclassement=6nn
'recouvrement	'recouvrement=16d
'recrutement	'recrutement=19g
'redaction	'redaction=148
'reeducation	'reeducation=wp
'referencement	'referencement=13j
'reflexion	'reflexion=6on
'reflexologi	'reflexologi=5ah
'refrigeration	'refrigeration=1dp
'relationnel	'relationnel=200
'reparation	'reparation=1dg
'reporting	'reporting=16q
'reprographi	'reprographi=4vk
'reservation	'reservation=1pt
'restauration	'restauration=1pn
'rhumatologi	'rhumatologi=81q
'rigoureu	'rigoureu=1zy
'rigoureus	'rigoureus=1zy
'rigueur	'rigueur=1zy
'robotiqu	'robotiqu=h5
'roumain	'roumain=22o
'russ	'russ=226
'saisi	'saisi=a82
'schoology	'schoology=3fx
'secretariat	'secretariat=tl
'sedimentologi	'sedimentologi=7nl
'semantiqu	'semantiqu=a84
'sertissag	'sertissag=4lk
'sexologi	'sexologi=58c
'shiatsu	'shiatsu=97g
'similitud	'similitud=6su
'sismologi	'sismologi=4z1
'sociologi	'sociologi=7w4
'soin	'soin=vf
'sommelleri	'sommelleri=5s7
'sophrologi	'sophrologi=602
'soudag	'soudag=1c2
'soudur	'soudur=1c2
'souriant	'souriant=20s
'statistiqu	'statistiqu=n5
'stenographi	'stenographi=a34
'stomatologi	'stomatologi=8u8
'suedoi	'suedoi=22e
'surtitrer	'surtitrer=5z9
'surveillanc	'surveillanc=1rx
'synfig	'synfig=8wk
'taxonomi	'taxonomi=4yy
'tchequ	'tchequ=22i
'telemarketing	'telemarketing=506
'terminologi	'terminologi=91y
'thanatologi	'thanatologi=8oa
'theologi	'theologi=97s
'thermodynamiqu	'thermodynamiqu=1ho
'thermohydrauliqu	'thermohydrauliqu=8hj
'toilett	'toilett=xk
'topographi	'topographi=7ia
'tourism	'tourism=1qa
'tourne	'tourne=1io
'toxicologi	'toxicologi=920
'traduction	'traduction=1so
'transmission	'transmission=vu
'transplantation	'transplantation=90e
'tresoreri	'tresoreri=183
'trigonometri	'trigonometri=7xn
'typographi	'typographi=zp
'typologi	'typologi=apx
'ukrainien	'ukrainien=22d
'urbanism	'urbanism=7ng
'urgenc	'urgenc=ul
'urogynecologi	'urogynecologi=6wy
'usinag	'usinag=1ch
'venereologi	'venereologi=afp
'vent	'vent=1vz
'verreri	'verreri=6eu
'victimologi	'victimologi=7rg
'virologi	'virologi=6zb
'viticultur	'viticultur=5zb
'zoonos	'zoonos=akm
'zoophysiologi	'zoophysiologi=6wb
'zootechni	'zootechni=6cg
'zootherapi	'zootherapi=8yi
'œnologi	'œnologi=8kw
abandon	coordon soin animal abandon=7qf
abaqu	abaqu charg gru=7nj
abat	maitris proced abat animal=7j6	prepar oper abat urg=8hk	chois method abat arbr=9n0
abatto	exploit materiel abatto=8di	materiel abatto=8di	execut tach abatto=apn
abattr	abattr animal=4kh	reconnaitr arbr abattr=6gr	abattr arbr=93m
abeill	cir abeill=9tm
abord	abord problem esprit critiqu=94d
abrasif	identifi typ abrasif=859	abrasif projet=9a2	disqu abrasif=akn
abrasion	proced usin abrasion=ank
abreuvo	nettoy conduit distribution abreuvo=aa6
abri	aid abri=95x
abs	control abs defaut wagon=agb
absorb	test pouvo absorb=666
abu	travaill effet abu=834
acc	organis acc attraction touristiqu=74x	negoci acc terrain=8sl
accept	accept commentair perform artistiqu=4wu
access	microsoft access=t4
accessibilit	elabor strategi accessibilit=a9s	defin strategi accessibilit=a9s	concevo strategi accessibilit=a9s	cre strategi accessibilit=a9s
accessoir	tri accessoir=4p5	install accessoir vehicul=66t	accessoir cabl electriqu=6a8	prepar accessoir=86m	accessoir instrument musiqu=9wr
accessoirist	travaill accessoirist=6y2
accident	men enquet accident ferroviair=4pa	enquet accident avion=4wk	enquet accident maritim=5ik
acclimat	acclimat boi=6to
accompagn	accompagn social=xc	accompagn person=8ru
accompagnateur	fourn accompagnateur enf plateau=4i4
accompl	accompl rituel purific=8op	accompl rituel religieu=93r
accord	prepar accord lic=4sj	accord lic=4sj	plac accord lic=4sj	elabor accord lic=4sj	accord instrument scen=53v	surveill respect accord lic=793	techniqu accord=8ai	redig accord lic=92t
accouch	fourn soin apr accouch=879	prepar accouch=9zm
accoupl	accoupl wagon=51r
accroch	accroch affich publicitair=5ob	accroch animal=a2a
accroitr	accroitr reseau fournisseur=an5
accueil	accueil physiqu=tm	accueil client=12s	sen accueil=20s	entreten zon accueil=6pg
accueill	accueill client=5fc	accueill spectateur=5fe	accueill group voy organis=6nt	accueill client restaur=8ca
achat	achat electroniqu=5uv	planifi achat equip meteorologiqu=769	negoci condition achat=att
achet	achet arm scen=6sh	achet equip automobil=8rz	achet nouveau articl bibliothequ=avi
acheteur	prendr contact acheteur=9an
aci	fix aci renforc=aak	plac aci renforc=avh
acid	stock acid usag=7t0
acidul	bac acidul=6iw
acoustiqu	geni acoustiqu=4on
acquer	acquer objet antiquit=5ij	acquer compos system=83n
acquisition	acquisition animal=4pb	don conseil acquisition=4vp	proced acquisition vehicul=7xg	negoci acquisition terrain=au6
act	redaction act=1ms	cod act medical=9n2
acteur	acteur aid humanitair=7li	form acteur utilis arm=a5m	habill acteur=aml
actif	negoci valeur actif=919	ger actif marqu=ado
action	action command tramway=89z	march action=93b	coordon action ger environ=97e	supervis action sensibilis=ah4
actionnair	communiqu actionnair=82h	ten registr actionnair=a4u
activ	ecout activ=210	ecout activ joueur sportif=9oz
actualis	actualis permi=7q5
actualit	analys actualit=9s6	suivr actualit=ak6
actuariell	sci actuariell=18n
actuell	interpret don actuell=57d
acuit	test acuit visuell=5qr
acupunctur	selection point acupunctur=4rk	stimul electriqu acupunctur=51h	method acupunctur=ala
adapt	capacit adapt=201	sen adapt=201	adapt enseign march travail=8zx	adapt moul produit=anl
additif	ajout additif tabac=917	additif alimentair aliment animal=9ob
adequ	defin adequ material=5ez	adequ navir voi maritim=avc
adequat	fourn machin outil adequat=57z	condition adequat cav vin=88u	stock adequat eau=8w6	selection ingredient adequat=914	ger document manier adequat=9bo
adher	preven adher moul=8i9
adherent	recrut adherent=alx
adhesif	pos adhesif couch=4li	adhesif sol=685
adhesion	ger bas don adhesion=6o4	ger adhesion=8gw	propos servic adhesion=8le	elabor strategi adhesion=96p	s occup ger adhesion=9tx
adjudic	fair offr adjudic term=6pm
administr	administr system=r2	administr trait=vg	administr personnel=1ab	administr entrepris=235
administratif	servic administratif=tl	regl detail administratif manifest=7ac	personnel administratif milieu medical=8u0
administrativ	ger administrativ=tl	tach administrativ=tl	ger administrativ personnel=1ab	tach administrativ environ medical=6at	activit administrativ routin=7kw
admission	ger admission etudi=97r
adolesc	medecin adolesc=6io
adolescent	develop psychologiqu adolescent=8f5
adoption	ger adoption animal=883
adouc	proced adouc petrol=6q9
adult	educ adult=1wz	besoin adult age=6yo
advanced	openedg advanced business langu=5oo
aerien	inspect lign electriqu aerien=5bg	comport passag aerien=7eq	surveill planific espac aerien=98o	repar lign electriqu aerien=a04
aerodrom	inspect install aerodrom=4l8	instruction oper aerodrom=5jf	entreten equip aerodrom=65v	respect procedur aerodrom=9g4
aeronautiqu	geni aeronautiqu=6te	analys don public aeronautiqu=7oo
aeronef	mecaniqu aeronef=6jp
aeroport	regl securit aeroport=9fj
aeroportuair	planific aeroportuair=4xq	ger permi vehicul aeroportuair=67k	system electriqu aeroportuair=7hn
affair	develop affair=129	droit affair=1mz	ger affair financier client=5z0	ger affair juridiqu=71g
affect	ger affect lign bus=56s	planifi affect ressourc=7kq	troubl affect consci soi=aib
affection	affection orthopediqu=90x
affich	affich inform pari=4n4
affili	analys caracteristiqu affili=6v4	coordon travail ger affili=87l
affin	affin from=9gy
affirm	affirm soi=8ia
affut	affut outil tranch=81y
age	person age=uq	s occup person age=5eq	evalu risqu person age=9ov
agenc	dessin agenc scen=515	supervis personnel agenc pari=711	se rel agenc publicit=7hr	negoci agenc emploi=9w9
agenda	ger agenda=th
agent	agent securit=1rx	typ agent blanchiment=6il	contact agent talent=8hy
agil	method agil=o4	environ agil=o4	develop method agil=o4	ger projet method agil=4py
agit	agit melang ciment=7bo
agitateur	agitateur tol metalliqu=75g
agrand	agrand negatif=6ex
agrement	agrement boisson decor=a01
agressif	ger comport agressif=amw
agricol	equip techniqu production agricol=4mx	prepar command produit agricol=5pc	ger entrepris agricol=6i4	materiel agricol=6uw	princip production agricol=73j	produit chimiqu agricol=7n5	techniqu agricol point=807	hygien materiel agricol=8e2	politiqu secteur agricol=97q
agriculteur	conseill agriculteur=5bv
agricultur	agricultur biologiqu=51w	legisl agricultur=6tj
agritourism	fourn servic agritourism=7t5
agroalimentair	sci agroalimentair=7hk
agronomiqu	princip production agronomiqu=6u1
agrotourism	ger activit agrotourism=9hi
aigu	soin aigu=8dy
aiguill	post aiguill=5bq	piec post aiguill=7rp	action aiguill=8c3	typ aiguill gravur=acu
aim	electro aim=9dg
aimabl	se montr aimabl passag=a19
air	procedur arm air=6vw	oper arm air=913
ais	ais oral=20c	ais environ risqu=78a
aja	aja framework=806
ajout	ajout couleur=4zm	ajout compos informatiqu=69e
alarm	system alarm=4yc	typ system alarm=4yc	ger system alarm=523	administr system alarm=523	control system alarm=523	repar system alarm=art	suivr procedur cas alarm=aty
alcalinit	test alcalinit=5m7
alcool	reglement alcool=4v7	present alcool fort=67w	propos alcool fort=67w
alcoolis	boisson alcoolis=57i	prepar boisson alcoolis=9wc	point boisson alcoolis=9wc	elabor boisson alcoolis=9wc
alea	reag alea production electricit=70c
alert	mainten system alert incendi=7ge
algorithmis	algorithmis tach=7dw
align	align logiciel architectur system=5h5	align compos=6hw
aliment	securit aliment=1oj	stock aliment=1ou	aliment animal=62z	aliment prepar animal=76i	aliment animal elev=8nx
alimentair	securit alimentair=1oj	princip securit alimentair=61j
alleg	ger oper alleg=5ds	ger projet alleg=9x3
allergi	test diagnostic allergi=7m6	allergi alimentair=9bf
allergiqu	reaction allergiqu cosmetiqu=5gq
alli	alli metal precieu=5xv
allum	allum jet gaz auxiliair=7rl
allur	allur navir=alw
alphabet	alphabet dactylologiqu=65r
alternatif	trait orthopediqu alternatif=6j7
alumin	ceramiqu alumin=aum
aluminium	alli aluminium=8zf
aluminothermiqu	techniqu soud aluminothermiqu=608
amand	trait mecaniqu amand=5p3	supervis processu blanchiment amand=7p1
amar	amar navir=69v	communiqu plan amar=8jh	amar cord=av3
ambul	entreten stock local ambul=8us	proced control techniqu ambul=aqu
ambulanci	assist ambulanci=8fm
amelior	amelior processu=1re	techniqu amelior caracteristiqu vin=751
ameubl	fourn tissu ameubl personnalis=56r	tend matier ameubl=5l9	fabriqu textil ameubl=747
amidon	test echantillon amidon=78z	variet amidon=7b2	proced production amidon=7ze
ampoul	ampoul extincteur automatiqu=6kr
analogiqu	theori electroniqu analogiqu=aek
analys	analys don=na
analyseur	analyseur laboratoir automatiqu=6b2
analytiqu	comptabilit analytiqu=172	esprit analytiqu=20i	chimi analytiqu=54r	trait analytiqu lign=8wj	communiqu observ analytiqu=aiw
anatomi	anatomi cheval=7o9	anatomi dentair=832	anatomi humain=8gj	anatomi poisson=9jg	anatomi animal=a43	anatomi animal production alimentair=as8
ancien	etudi inscription ancien=8sx	restaur arm ancien=91f	restaur horlog ancien=9wz
ancr	ancr navir port=5k0	aid oper ancr=7eg	guid mis plac ancr=9gp
anesthesi	administr produit anesthesi patient=67l	prepar materiel anesthesi veterinair=73u	command fournitur servic anesthesi=7ej	entreten materiel anesthesi=8bu	prepar animal anesthesi=9fv	anesthesi animal=ag3
anglai	parl anglai maritim=8tz
anim	anim equip=1ri	plac element anim=7v0	transform objet anim=8yk
animali	dress animali=6yy
anneau	coul anneau beton=7xv	ger anneau gelul=8d0
annonc	annonc attraction parc lois=4uj	annonc sorti nouveau livr=6i8
annuair	servic annuair=9p3
annuel	souten evolution budget annuel=4yl	prepar budget annuel aeroport=6gy	elabor budget annuel marketing=712	control annuel securit juridiqu=8n9
annuell	clotur annuell=16m	inspection annuell securit=8b3
annul	politiqu annul prestatair servic=a4j
anodis	caracteristiqu anodis=8d8	machin anodis=9pb
anomali	detect anomali=5n0	observ anomali comport poisson=5yw	reconnaitr anomali bord=8qu	signal anomali interieur avion=9vg
anonym	visit anonym=af8
antecedent	ten registr antecedent soumission=9f6
anthropologi	anthropologi judiciair=8ig	enseign anthropologi=9jk
anti	procedur anti incendi=7tq
antibacterien	antibacterien dentair=5m6
anticip	anticip niveau activit=8rb	anticip chang technologi automobil=99z	anticip entreten install=aph
antiderap	install adhesif antiderap moquet=8wm
antigel	install material protection antigel=9j0
antiparasitair	execut mesur lut antiparasitair=242	lut antiparasitair vegetal=8fq
antiquit	fourn inform produit antiquit=7f6	vendr produit antiquit=85v	negoci pri antiquit=8a0	recherch pri march antiquit=9aj
antiviru	install logiciel antiviru=95c
anxiet	ger anxiet patient=76u
appar	preserv appar vehicul=6ou
appel	appel offr=238	particip appel offr public=4qd	ger procedur appel offr=6bs	ger assur qualit appel=90m
applic	verifi applic plan securit=5sb
applicabilit	analys applicabilit=abo
applicabl	document juridiqu applicabl aquacultur=53s
appliqu	therapeutiqu appliqu relativ medicament=607	musicotherapi appliqu=6kf
apport	selection metal apport=ajt
appos	appos etiquet pri=79x
apprendr	apprendr materiel choregraphiqu=ast
apprent	apprent automatiqu=mx	system ger apprent=1lb	capacit apprent=20h	analys besoin apprent=4xm	etudi apprent langu=5dl	technologi apprent=7nw	planifi program apprent=7pn
apprenti	fair pass examen apprenti=9sx
appret	couch appret=4ru	chois couch appret adapt=77i	appret restaur servic=99q
approb	ger approb system install=93j
approch	cre approch artistiqu interpret=75n	defin approch artistiqu=99o
appropri	emball appropri marchandis dangereus=4qr	port equip protection appropri=6wl
approuv	approuv campagn publicit=728	approuv model emball=8er	approuv rapport projet artistiqu=8j0	approuv conception techniqu=ali
approvision	ger chain approvision=1i9	program approvision ecloseri=509	approvision bar=6wu	ger chain approvision medical=7bk	analys strategi chain approvision=89l	analys tend chain approvision=92v	princip chain approvision=9n8
appui	install appui fenetr=5qz
apr	activit servic apr vent=7se	nettoy apr even=96v	transform miel apr recolt=a5q
aptitud	aptitud conduit vehicul=7ay
aquacol	reproduction aquacol=6cc	identifi espec aquacol=6ew	logiciel planific production aquacol=8i6
aquacultur	industri aquacultur=7bf	elabor strategi elev aquacultur=7cc	equip aquacultur=97i
aquarium	plac aquarium=5aq
aquatiqu	cour aquatiqu=4ut	ger ressourc aquatiqu=6fh	control environ production aquatiqu=8ci
arbr	taill arbr=64v	oper cabl aerien arbr=819
arc	techniqu soud arc=5gh
archeologi	enseign archeologi=4lz
archet	produir archet violon=6dj
architectur	architectur inform=zj	architectur interieur=10e	reglement architectur=7w1	don conseil architectur=842	cre architectur entrepris=aep
architectural	conception architectural=1vr	projet architectural=1vr	theori architectural=8h4	redig not inform architectural=9bq	conserv architectural=abu
archiv	fair recherch archiv=4il	aid utilisateur archiv recherch=4o1	archiv dossi patient=5mg	stock objet archiv=6hq	archiv document relativ=6zk	archiv document scientifiqu=8ym	ger archiv=9jn	ger archiv numeriqu=aqb
archivist	collabor archivist musiqu=7mn
ardois	aliment machin melang ardois=6ke
argent	compt argent=64f	jeu argent lign=6kz	ten caiss jeu argent=8sb	jeu argent=9v6
argenteri	pol argenteri=9gx
argil	ajust niveau cuisson argil=59u	aliment machin melang argil=5mx	repar objet argil=6r7	decoup argil=90u	pol objet argil=95p
argument	present argument juridiqu=6mp
argumentair	argumentair vent=4rc	livr argumentair vent=5o0
arithmetiqu	enseign compet arithmetiqu bas=55t
arm	entreten arm scen=7jt	stock arm scen=7mr	vendr arm=7xi	prepar arm scen=865	planifi utilis arm scen=98y
armatur	connect enroul armatur=68u	construir cag armatur=7cr
arom	decrir arom different vin=4xl	arom alimentair=7g1	cre profil arom caf=7vj
aromatherapi	typ trait aromatherapi=58x
aromatis	aromatis feuill tabac=799	aromatis vin=94l
arpent	arpent terrain=1el	activit arpent fin construction=5qh	method arpent=722
arrang	prepar arrang floral=5g0	ger arrang plant artificiell=6d2	arrang espac bar=8o0
arret	pratiqu arret urg=781	arret vehicul exc vitess=9ee
arrier	ger arrier=8eh
arrim	compos plan arrim=58z	arrim cargaison=5v9	program arrim=667	lir plan arrim=9ga	princip arrim cargaison=9r0
arriv	control arriv train=6ra	selection direct arriv=7tg
arros	concevo system arros=4lv	install system arros fix=5pz	entreten system arros=6qu	princip arros=87a
art	cre art=5ck	histoir art=76t
artefact	supervis mouv artefact=5uh
articul	articul proposition artistiqu=6sp
artificiel	cre eclair artificiel=9l4
artisanal	develop activit artisanal=6jz	etudi tend artisanal=6py	cre prototyp artisanal=6ze	supervis production artisanal=9g7	concevo objet artisanal fabriqu=9ix	supervis activit artisanal=ah9
artisanat	employ techniqu artisanat authentiqu=61k
ascenseur	typ ascenseur=6pi	fix cabl moteur ascenseur=9bs	legisl securit ascenseur=9sv
asepsi	asepsi chirurgical=5zz
asil	system asil=5hj
aspect	point aspect general production=6qw	analys aspect psychologiqu maladi=6w3	particip aspect techniqu production=77x	concevo aspect physiqu jeu=9m0	ger aspect espac aerien=9nl	communiqu aspect represent=9yt	ger aspect financi entrepris=aqj
asphalt	typ revet asphalt=5y8	inspect asphalt=8s4	machin melang asphalt=9v7	pos couch asphalt=a8x	melang asphalt=ap6
aspir	aspir surfac=6zg	aspir aiguill fin=8et	aspir dechet urbain=8ul
assain	cre reseau assain=73b	nettoy system assain=7sa	inspect system assain=9ip	supervis construction system assain=9tt
assaison	prepar assaison salad=6ak	elabor assaison salad=6ak	confection assaison salad=6ak
assech	filtr assech amidon=5cw
assembl	assembl metal=4lk	prepar piec assembl=50x	techniqu assembl metal=5p7	assembl materiel instrument=8v1
asserment	interpret asserment=78q	traduction asserment=9pz
assiet	servic assiet=1pc	evalu assiet navir=4to
assist	assist informatiqu=df	assist techniqu=df	instrument assist=7up
associ	associ textur=8gc
assort	assort moutur typ caf=a0q
assum	assum responsabilit ger entrepris=a0e	assum responsabilit=ap5
assur	assur qualit=fe	procedur assur qualit=4w8	droit assur=4zx	trait demand assur medical=7d1	princip assur=8rx	techniqu assur=9c6	method assur qualit=9gz	march assur=asg	typ assur=ask
astro	astro psychologi=5jk
astrologi	logiciel astrologi specialis=9ci	astrologi horair=9hj
astronomi	enseign astronomi=9jb
astronomiqu	navig astronomiqu=8zn
ateli	planifi activit ateli=5lt	entreten ateli=8eq	organis espac ateli=8n0	organis ateli recherch emploi=8ys	ger ateli aeroport=95t
athlet	ger athlet=7d7
attach	attach filament fibr ver=6nv	attach cabl=7nm	attach navir cord=8nd
atteindr	atteindr objectif vent=9a5	atteindr objectif productivit=9yd
attel	attel cheval calech=9zb
attent	control list attent=4ss	communiqu attent action combat=59k	ger attent particip=5ma	repondr attent public cibl=668
attention	capt attention gen=9tr
attenu	mis mesur attenu affa=amz
attir	attir joueur=8z5
attitud	develop attitud fort sport=9fl
attraction	verifi dispositif securit attraction=7ba	panneau command attraction=7bq	fair fonction attraction=81e	verifi fonction communic attraction=8mb	procedur urg parc attraction=9f3	nettoy vehicul attraction=a2x
attrap	attrap volaill exploit=5ta	attrap volaill=75r
attribu	attribu cod articl=50z	transport patient attribu=a35	attribu vehicul fonction besoin=a38
attribution	ger attribution ressourc vol=9i4
audi	mesur audi sit internet=504	supervis audi=52q
audio	post production audio=5dv	technologi audio=8lw	logiciel reproduction audio=96q
audiologi	supervis equip audiologi=69n	conseill client produit audiologi=6a3	command fournitur servic audiologi=6vu
audiologiqu	materiel audiologiqu=9tz	typ materiel audiologiqu=9tz
audiologist	planifi rendez audiologist=8b0	aid audiologist examen=9ad
audiovisuel	recommand materiel audiovisuel client=5vi	entreten materiel audiovisuel=78m	vendr materiel audiovisuel=8yp	produit audiovisuel=96i	planifi enregistr audiovisuel=a2k	materiel audiovisuel=a7d
audit	audit intern=17c	audit lieu travail=6lm	techniqu audit=74p	prepar program audit navir=95v
auditif	handicap auditif=6t4	diagnostiqu troubl auditif=9mn	nettoy conduit auditif patient=av8
audition	conseill patient amelior audition=4uu	organis audition=7lo	men recherch audition=abr
auditiv	aid auditiv=727
augment	internet augment vent=7hv
auteur	determin auteur document=73i	critiqu autr auteur=8cb	travaill auteur=916	legisl droit auteur=a3q
authentifi	authentifi document=7va
auto	techniqu auto defens=ael
automat	automat programmabl=1eq
automatiqu	program automatiqu=7lp
automatis	test automatis=f2	automatis test=f2	automatis batiment=1xw	inspection optiqu automatis=8i2	technologi automatis=al2
automedic	fourn assist cadr automedic=6oq	medicament automedic=a8i
automobil	mecaniqu automobil=1dj	repar automobil=1dj	ingenieri automobil=4th	equip diagnostic automobil=51x	dessin piec automobil=53y	construction automobil=ae7
autonom	travaill manier autonom vent=8ol	travaill manier autonom agricultur=9z0	travail manuel manier autonom=aa8
autonomi	travaill autonomi=20k	autonomi patient=5jq
autopsi	prelev echantillon lor autopsi=69y
autoris	obten autoris pyrotechniqu=5kp	obten autoris even=5yd	autoris subst reglement=6ln	autoris utilis voi fer=6u7	obten autoris=9b1	obten autoris arm scen=apy
autorit	liaison autorit local=5gx
autour	enroul fil autour bobin=5j3
autr	aid autr represent national=77y	evalu autr=8pf	guid autr professionnel sant=9n6
autruch	organis elev autruch=7yn
auxiliair	test produit chimiqu auxiliair=7wq
aval	transform aval bier=8dp
avanc	document avanc projet=6dx	techniqu conduit avanc=8pg	diagnostiqu soin infirmi avanc=9kq	ten registr avanc traval=9lm	planifi soin infirmi avanc=9u6
avant	fair recherch avant arpent=9fh	analys text avant traduir=ac0
avi	don avi juridiqu invest=4ou	formul avi psychologi cliniqu=55b	avi militair=7cp	reglement avi civil=98j
avion	system command vol avion=5f3	capacit charg avion=65w	regl problem mecaniqu avion=6fl	typ avion=6m3	inspect propret avion=724	signal guid sol avion=8vb
avo	avo sen affair=6ej	avo connaiss informatiqu=9oj
axe	conseil axe patient=621	soin axe individu=7j9
ayurvediqu	medecin ayurvediqu=9xy
azot	travaill azot chaud=amv
b	permi b=1jn	permi b exig=1jn
baby	baby sitting=8mx
bac	bac professionnel=21b
bacteriologi	microbiologi bacteriologi=4r6
badg	attribu badg=8sh
bag	enregistr bag=5i0	lir etiquet bag enregistr=5kd	transfer bag=78v	ger bag client=aod	administr bag client=aod
baguet	soud baguet plomb=4uc
baigneur	port secour baigneur=97y
baignoir	typ baignoir=9cj
bail	redig rapport credit bail=6mx	processu credit bail=8ho	caracteristiqu credit bail=ac3
bain	don bain chien=5bu	surveill bain galvanoplasti=8c0	prepar bain resin=aq6
bal	prepar bal compt=abc
balanci	fix balanci=6dv
balayeus	entreten balayeus rue=9rc
balis	lang balis=4qb
ball	press ball=a5y
ballast	ballast pos conduit=5m4	typ material ballast=5z6
balustr	install balustr=4r4
banc	banc essai=7xk	plac moteur banc essai=aao
bancair	activit bancair=5yr	ouvr compt bancair=6bc	ger compt bancair entrepris=70p	communiqu professionnel secteur bancair=71k	supervis activit bancair=80l	suivr evolution secteur bancair=94m	don conseil compt bancair=aus
band	structur band=79n
bar	prepar espac bar=8o0	manipul equip bar=98e	equip bar=98e	mainten propret espac bar=9ff	propret espac bar=9ff
barbi	techniqu barbi=8b7	tach barbi=a0z
barem	barem evalu croiss=8hh
bas	bas don=8c	system ger bas don=2iw	outil develop bas don=8go	recherch bas don=8ip
bass	install cabl bass tension=asz
bassin	entreten bassin aquacultur=4hi	mainten propret bassin=68h	develop bassin vers=8bx
bat	bat system recommand=6gw	marteau bat pieu=7wk
bateau	construction bateau navig interieur=88y
batiment	peintur batiment=1bq	securit batiment industriel=6q2	securit batiment commercial=8xo
batteri	install batteri engin transport=5my	assembl batteri=64n	repar compos batteri=7i6	chimi batteri=7sr	compos batteri=80f	assembl batteri automobil=al9
battu	organis battu=6og
bau	ger administr bau=7a7
baudri	entreten baudri voltig=4sc
beau	beau art=51e
beaut	produit beaut=7m9	test produit beaut=9zl
beb	prelev sanguin beb=6fk
ben	conduir camion ben=75h
beneficiair	inform beneficiair subvention=5ha	communiqu beneficiair prest=7h4	aid beneficiair subvention=9c0
benevol	ger benevol=1rt	fair particip benevol=5lw	don instruction benevol=90z	souten benevol=af3
besoin	analys besoin=pl	evalu besoin inform=6ck
betail	ger reproduction betail=9fp
beton	machin projet beton=96d
betonnier	aliment betonnier=a0s
bibl	cre scenario bibl litterair=4im
bibliographiqu	traval bibliographiqu=6gm
bibliothequ	ger demand utilisateur bibliothequ=5sn	bibliothequ compos logiciel=697	analys demand utilisateur bibliothequ=7mc	class document bibliothequ=96u
bibliqu	text bibliqu=9vn
bicyclet	repar bicyclet electriqu=4hw	mecaniqu bicyclet=6k9	lav bicyclet=a7o	vendr bicyclet=aom	assembl bicyclet=aor	repar bicyclet=aqo
bien	droit bien=1nk	bien organis=1zz	evalu risqu bien client=619	legisl bien animal=6a1	bien animal=6f5	reglement bien poisson=7ya	legisl securit bien=ahc
bier	men consult present bier=78e	don conseil production bier=869	form personnel bier=8e8	variet bier=9rd	ingredient production bier=as4
bijou	selection gem bijou=6v7	consign temp transform bijou=7k2	fabric bijou=9vd	mont pier bijou=ab2
bijouteri	proced bijouteri=8om
bilan	oper etabl bilan=6o1
billet	vendr billet train=5ab	verifi billet passag=73w	control billet entr manifest=8qd	verifi billet wagon=9nk
billetteri	system billetteri informatis=6zc	surveill billetteri=8it
bingo	terminologi bingo=777	expliqu regl bingo=7wz
biocatalys	develop processu biocatalys=arq
biochimi	biochimi cliniqu=61e
biochimiqu	processu biochimiqu production cidr=83x
biodiversit	proteg biodiversit=8uk
biofiltr	surveill system biofiltr=8bn	system biofiltr=8yd
biogaz	fair fonction install biogaz=4tn	entreten install biogaz=818	compteur biogaz=8yo
biologi	enseign biologi=5tm	biologi medical=6hg	biologi marin=7d3	biologi evolution=7e8	biologi animal=9cu
biologiqu	collect prelev biologiqu patient=585	prelev biologiqu patient=585	securit biologiqu laboratoir=6o0	verifi prelev biologiqu reception=a2s	collect don biologiqu=a5d
biomass	cultiv vegetal biomass=4mn	conversion biomass=8wx
biomecaniqu	biomecaniqu perform sportiv=59e
biomedical	sci biomedical=4ic	method analys sci biomedical=56i	method laboratoir sci biomedical=6vk	form materiel biomedical=77b	control stock materiel biomedical=7n1	consign don test biomedical=80x	techniqu biomedical=8py	geni biomedical=9wh
biometriqu	contribu develop system biometriqu=7te
bioreacteur	ger bioreacteur=7u8
bioremedi	develop techniqu bioremedi=5ca
biosecurit	biosecurit veterinair=4j2	ger biosecurit animal=58i	biosecurit ressourc aquatiqu=9nv
biotechnologi	biotechnologi aquacultur=9ch
blanch	port vet sall blanch=4n9	machin blanch cir=7wy
blanchiment	system blanchiment=4y9	machin blanchiment=7yr
ble	tri ble meuni=8z8
blessur	enquet blessur travail=5lg	sensibilis prevention blessur=6ao
bleu	techniqu bleu=53a
blind	vehicul combat blind=8ic
bloc	install bloc isol=5vd	transfer bloc pier=7u9	manipul bloc pier=9ef
bobath	therapi bobath=4yt
bobin	marqu bobin film=4mk	charg bobin film=4sq	verifi bobin film=5j9	bobin metal=7u3	surveill bobin papi=86r	stock bobin film=8x1	bobin chaud=9on
boi	proced travail boi=4uk	produit boi=5bp	typ boi=9n4
boisson	processu fabric boisson=9cb	oper servic boisson=9jc	fair assembl cre boisson=af5
boit	styl boit=4ip	nettoy boit decoup=8u9	outil boit traditionnell=8x0	typ boit=9cz
boiteri	evalu sign boiteri cheval=ai7
bomb	assembl bomb=7uw
bon	bon pratiqu fabric=1gq	bon pratiqu laboratoir=1wj	bon communic=1zs	bon present=20q	surveill bon manipul produit=8rc
bord	entreten machin bord navir=5fi	pol bord ver=654
bordereau	surveill bordereau depot=5ih
bordur	fair finition bordur moquet=88v	install bordur=97m
bossel	typ bossel=alt
bou	coordon ger bou epur=54s	elimin bou epur=6si
bouch	synchronis mouv bouch=6s3
bougi	model bougi=52a	techniqu fabric bougi=7c9	coul bougi=aaz	class bougi=as1
bouill	fair bouill eau=732
bouilloir	rempl bouilloir=7of
boul	boul demolition=4i6	prepar boul argil=9nn
boulanger	method production boulanger=a4q
boulangeri	composition produit boulangeri=53k	ingredient boulangeri=61s	elabor nouveau produit boulangeri=63b	prepar produit boulangeri=6hh	confection produit boulangeri=6hh	command ingredient boulangeri=768	four boulangeri=7gj	produit boulangeri=9aw
boulet	broyeur boulet=aux
boulon	boulon piec moteur=5e4	system boulon toit=a3e
bour	evit bour papi=9eb
boursi	march boursi=93b
boursier	plac boursier=93b
boussol	navig boussol=8dz
bouteill	aid mis bouteill=56j	inspect bouteill gaz=6dg	manipul bouteill gaz=6wd	deplac bouteill gaz=6wd	manipul bouteill=764	rempl bouteill gaz=7ti	reper defaut bouteill=8pt
boutonnier	confection boutonnier=4ol
bovin	par sabot bovin=72b
braill	enseign braill=8qw
branch	branch bouteill gaz=6q5	recherch branch non autoris=78p
bras	appareil bras=4vr	techniqu bras=64r
brass	evalu qualit cereal brass=8g6	processu brass=97n	system brass modern=9b7
brasseri	proced brasseri=9sp
brevet	redig projet brevet=7x8
bri	detecteur bri ver=84l
briqu	four briqu=4pn	pos briqu=4y4	transfer briqu=50g	decoup briqu=60s
bris	install par bris=62b	pol par bris=8ce
broch	broch cahi=5op
brocheus	regl brocheus=6f2
brochur	produir contenu brochur touristiqu=4vo
brod	brod tissu=58o
bronz	don conseil produit bronz=6it	ger seanc bronz cabin=alf
bross	bross coll caoutchouc=4jh	bross materiel=4qs
brouill	oper brouill=8jn
brouillon	convert brouillon croqui virtuel=7jm
broy	broy grain=62h	machin broy plant=87t	analys cereal broy=alg
broyeur	entreten broyeur marteau=4rx	repar broyeur marteau=4rx	broyeur marteau=4vl
brul	brul tonneau=4zf
bruleur	regl command bruleur=50e
brut	reper defaut peau brut=7ou	coup sequ brut numeriqu=9g2	proced distill petrol brut=atp
buccal	chirurgi buccal=4yv	anatomi buccal=afi
bucco	diagnostic sant bucco dentair=4ii
budget	elabor budget=15p
budgetair	ger budgetair=15p	suivi budgetair=15p	comprendr limit budgetair=5zx	princip budgetair=7du
bulb	trait bulb fleur=6o6
bulldoz	conduir bulldoz=6p5
bulletin	bulletin pai=22z	bulletin salair=22z	prepar bulletin salair=8v3	etabl bulletin salair=aex	analys bulletin inform=amj
bureau	materiel bureau=6pu	organis install personnel bureau=9f1	ger besoin equip bureau=9js	articl mobili bureau=9zh	fabric materiel bureau=acp
bureautiqu	outil bureautiqu=1zo	logiciel bureautiqu=1zo
burin	burin tailleur pier=ahu
bus	recrut chauffeur bus=apg
but	regl but final=9ud
cabin	inspect materiel servic cabin=88b	cabin sabl=9qu
cabinet	entreten accueil cabinet veterinair=aer
cabl	fabric produit cabl electriqu=69x	inspect cabl=7yb	plan cabl electriqu=9ok	transport cabl=ave
cacao	machin nettoy cacao=58a	press cacao=a8n
cach	identifi besoin cach organis=65j
cadastr	ger cadastr=4zz
cadastral	cre plan cadastral=aey
cadeau	emball marchandis papi cadeau=8g7
cadr	cadr logiciel=5d6	cre cadr artistiqu=5fw	etabl cadr recherch artistiqu=7an	cadr system ger securit=7pi	assembl cadr=9pl
cadran	fix cadran montr=a1h
cadriciel	cadriciel appareil mobil=93k
caf	caracteristiqu caf=a14
cag	evalu qualit eau cag=4jj	entreten equip cag aquacultur=5he	supervis construction cag ascenseur=6kv	nettoy cag=7ab
caill	caill from=5q3	transform caill from=8qb
caiss	ten caiss=5wc	surveill caiss=9i8	mainten propret zon caiss=9z1
caisson	install plafond caisson=7vh
calandr	machin calandr=714
calcair	manipul calcair chaud=83c	control debit calcair=86v
calech	conduir calech=6kp
calendri	aid determin calendri repetition=55x	aid determin calendri represent=8rr
calfat	outil calfat=8cv	proced calfat boi=9xj
calibr	calibr moteur=4q9	calibr instrument optiqu=683	calibr instrument precision=70b	calibr instrument mecatroniqu=74t	calibr materiel laboratoir=7ra	calibr instrument electroniqu=7w0	calibr system electromecaniqu=88r
calm	reag calm situ stress=6as
camel	perl camel=62d
camera	install camera=6eo	pratiqu mouv camera=9vy
camp	organis activit camp=8lu
campagn	campagn marketing=14u	promouvo campagn politiqu=4oh	campagn politiqu=6cf	concevo campagn sensibilis=8zr	surveill campagn politiqu=a3b
camping	ger install camping=5gf	administr install camping=5gf	materiel camping=5kj	supervis activit camping=6bp	administr activit camping=6bp	ger activit camping=6bp	nettoy install camping=7g9
canal	ger canal vent=6gp	ger canal distribution=6pz	surveill canal distribution=6pz	supervis canal distribution=6pz	control canal distribution=6pz	suivr perform canal communic=a2l
canalis	install band canalis caoutchouc=6i6	propriet revet canalis transport=7nc	reglement relativ transport canalis=83p	typ canalis=9bc
canap	prepar canap=588
canard	organis elev canard=72y
canc	risqu canc=8bt	campagn prevention canc=8wu
candidatur	processu candidatur=6gh
canin	comport canin=52z
caniveau	nettoy caniveau=51d
cannelur	taill cannelur=4rg
canot	lanc canot sauvet=4qx	prepar canot sauvet=62q	aid prepar canot sauvet=9hq
caoutchouc	coll couch caoutchouc=5r9	decoup couch caoutchouc=7tn	prepar couch caoutchouc=80y	fix piec articl caoutchouc=au4
caoutchout	press tissu caoutchout=6eh	coup tissu caoutchout=8pj
capacit	capacit communic=1zs	capacit organis=1zz	capacit analys=20i	capacit charg vehicul=6vm	determin capacit production=71x	capacit charg machin=7k3	capacit financier=7p7	evalu capacit navir=95q	analys capacit personnel=9sh
capillair	color capillair=5fl	produit capillair=ag8
capitain	fair rapport capitain=8t5
capiton	nettoy meubl capiton=6us	techniqu capiton=905	material capiton=ah1
capot	repar capot cabriolet=77f
capteur	capteur appareil photo numeriqu=6my	micro capteur=a8k
captur	captur mouv=5dz	jou equip captur mouv=6e6	ger oper captur reproducteur=74l	materiel captur poisson=78w
caracter	evalu caracter=7hm
caracteristiqu	caracteristiqu produit=4zo	form personnel caracteristiqu produit=6nu	caracteristiqu servic=ar3
carbon	feuill carbon=69q
carbonat	techniqu carbonat=5wl	execut proced carbonat=7h3	ger niveau carbonat=89m
carbur	typ carbur=5g6	ger system aliment carbur=5v2	carbur navir=62r	system distribution carbur=76o	legisl stock carbur=8w0	carbur bas alcool=9sz
carcass	nettoy carcass=648	pes parti carcass animal=6j3	examin carcass animal=afs	decoup carcass animal=afw
cardiaqu	diagnostiqu problem cardiaqu=5fm
cardiovasculair	system cardiovasculair=4j1
cargaison	inspect cargaison=68a	charg cargaison bord navir=7j5	calcul cargaison navir=a6a	prepar rapport expedition cargaison=a75
cari	trait cari dentair=5d9
carist	permi carist=1jk
caritatif	fourn servic caritatif=4ys	propos servic caritatif=4ys	coordon servic caritatif=4z0
caritativ	control budget organis caritativ=7ga
carot	position piec carot=4sf	equip carot=8m7
carreau	pos carreau platr=8fn
carrel	typ coll carrel=7xl	coll carrel=7xl	fix accessoir carrel=9xr
carrier	ger carrier sportiv=9fo	ger carrier artistiqu=9yk
carrosseri	fix carrosseri vehicul ferroviair=7ai
cart	present cart boisson=8g1
cartographi	cartographi geologiqu=4j5	cartographi interieur ter=6jx
cas	cas urg=aar	elabor plan urg cas=aq8
cascad	develop cascad=74y
casern	organis casern pompi=63z
cash	pratiqu abat cash=4o5	viand cash=9nf
casi	attribu casi=5me
casino	politiqu casino=611	vendr activit jeu casino=689	regl jeu casino=80s	ger install casino=81c	evalu employ casino=8vl	supervis personnel casino=9je	ger casino=adn
cass	manipul feuill ver cass=9vm
catalogu	ten catalogu produit antiquit=4tg	ten catalogu collection=7ap	elabor catalogu produit=9j6	cre catalogu vent encher=apf
catalyseur	catalyseur engrai=8zg
categori	categori jeu numeriqu=4tf	categori bijou=9qa
categoris	categoris inform=86p
caus	present caus=4z2	determin caus dom=a7x
cav	ger cav vin=5mw	supervis cav vin=5mw	ger stock cav=5ty	ger oper cav=84j	nettoy cav=8a5	surveill cav vin=8zo
cavit	optomecaniqu cavit=6e2	anatomi cavit buccal=afi
ceintur	machin marqu ceintur=731
celebr	celebr offic religieu=6p1
celebrit	liaison celebrit=8a1
celest	observ corp celest=5z4	defin corp celest=6wf
cellul	analys cultur cellul=5te	coul couvertur cellul=apo
cendr	equip manutention cendr=7tz
centr	se centr passag=4no	analys activit centr appel=5yc	planific centr person=7cg	method conception centr utilisateur=7d2	se centr servic=9ju	technologi centr appel=a2v
central	entreten piec central=5zq	instrument central electriqu=7ph
centrifug	forc centrifug=7mo
centrifugeus	fair fonction centrifugeus=4m6	surveill centrifugeus=9ih
cephalorachidien	analys liquid cephalorachidien=93o
ceramiqu	objet ceramiqu=64t	cre objet ceramiqu=7o7	four ceramiqu=9e2
cercueil	deplac cercueil=6hc	prepar cercueil crem=8na
cereal	machin nettoy cereal=5uk	ger stock cereal=75j
cerebral	diagnostiqu mort cerebral=5q1
ceremoni	organis ceremoni religieus=5ro	organis ceremoni gouvernemental=7un	prepar lieu ceremoni=ash
certain	analys commentair certain spectateur=asb
certifi	certifi realis procedur veterinair=4zy	certifi qualit feuill tabac=9vp
certific	compil manuel certific aeroport=5hl
certificat	surveill certificat navigabilit=a10
cession	cession propriet=1nl
chain	techniqu prepar chain=9h8	machin fabriqu chain=atb
chaleur	empech pert chaleur four=7ku	relev compteur chaleur=9tf
challeng	gout challeng=20y
chalumeau	temperatur chalumeau trait metal=681
chambr	entreten chambr=1ps	expliqu caracteristiqu chambr client=4hy	entreten chambr vid=4wy	ger acc chambr fort=51l	ger chambr fort=6vh
chang	ger chang production=at2
chanson	ecrir chanson=6ve	compos list chanson=87b
chant	plaqu chant=6j8	pratiqu chant=a8m
chanteur	selection chanteur=9is
chanti	suivi chanti=1ec	ger chanti=1ec
chap	chap beton=9j1
charbon	emball charbon boi=5g2
charg	charg social=230	control charg travail=85z
chargeur	observ chargeur transport fret=57u
chargeus	conduir chargeus transporteus=746
chariot	prepar chariot servic=8mf
chart	respect chart redactionnell journal=635	elabor program voy chart=7h0
chass	chass animal=5qb	dress chien chass=9o8
chassi	install vitr chassi=4tx	modific chassi=56m	concevo chassi=8v7
chau	transfer chau viv=6lg	four chau=8e5
chaud	prepar boisson chaud=a61	elabor boisson chaud=a61	confection boisson chaud=a61
chaudier	fair fonction chaudier=1dq	install chaudier=6ot
chauf	install chauf boi=8bi	install chauf gaz=8zs	fabric appareil chauf=98i	system chauf industriel=9ea
chaufferi	prepar chaufferi four ceramiqu=53u
chauffeur	ger chauffeur camion=4yq	cod communiqu chauffeur taxi=5dd	surveill chauffeur=7rq
chaum	pos chaum toitur=6gc
chauss	techniqu finition articl chauss=4lr	equip articl chauss=6x8	material articl chauss=8lj	machin articl chauss=8t1	technologi confection articl chauss=9fr	processu cre articl chauss=a0n	qualit articl chauss=a6f	compos articl chauss=ad3
chaussur	industri chaussur=622	cir chaussur=6xh	fabriqu chaussur orthopediqu=7j8	repar chaussur=90y
chemin	verifi etat chemin=52b	redig rapport inspection chemin=55w	entreten chemin=78s	signal defaut chemin=7w3	essai pression chemin=aa5	nettoy chemin=aj6
chemis	fix chemis=5cb
cheneau	install cheneau=57t
cherch	cherch preserv composition eau=4qn	cherch lieu tourn adapt=a8v
cheval	mont cheval=55q	soin dentair cheval=5sj	vehicul transport cheval=6mk
chevelu	trait cuir chevelu=5ti
cheveu	techniqu coup cheveu=4jl	teindr cheveu=9yg
chevr	organis elev chevr=81i
chien	evalu chien=4z5	organis elev chien=9tp	method dress chien guid=a8s	dress chien=ac5	men activit securit chien=ahp
chiffr	ais chiffr=20j
chimi	chimi boi=50v	chimi material=53r	chimi papi=6fn	chimi textil=6yx	chimi cuir=8nk	chimi pharmaceutiqu=8t2
chimiqu	techniqu chimiqu production metal=5i6	produit chimiqu=5jm	manipul produit chimiqu nettoy=6ic	produit chimiqu nettoy=6ic	processu chimiqu=7e6	produit chimiqu bas=ara
chiropracti	compet chiropracti cliniqu sport=5mu	techniqu chiropracti manuell specifiqu=9ws
chiropraxi	terminologi chiropraxi=54e
chirurgi	chirurgi urg=5hm
chirurgical	instrument chirurgical=4lx	oper chirurgical animal=71r	position procedur chirurgical=855	test precision instrument chirurgical=8t6
chocolat	caracteristiqu chimiqu chocolat=4zw	histoir chocolat=5zn	transform cacao chocolat=7y4	typ chocolat=9gc
choi	don conseil choi sit=8ga
chois	chois plaqu model savon=59y	chois fibr ver=5mk
chom	analys tau chom=4um
choregraph	collabor choregraph=946
choregraphi	concevo choregraphi=4zn	elabor choregraphi=7qt	enregistr chang choregraphi=915
choregraphiqu	aid cre materiel choregraphiqu=6tf	cre lang choregraphiqu=8y1	cre choregraphiqu=a0w	develop method integr choregraphiqu=a28	develop lang choregraphiqu propos=aq4
chromatographi	logiciel chromatographi=55i	entreten materiel chromatographi=are
chronometriqu	instrument chronometriqu=63y
chuchot	interpret chuchot=7g2
cibl	determin march cibl conception=575	travaill different group cibl=6mu	adapt enseign group cibl=8y8
cidr	elabor recet cidr=6e0
cigar	fum cigar=4ob
cigaret	test machin fabric cigaret=6rr	calcul poid moyen cigaret=797	conseill client cigaret electroniqu=7yh	machin fabriqu cigaret=99e
ciment	transport ciment=4yo	melang ciment=7bo	decharg ciment=9k9
cimetier	cre jardin cimetier=9ji
cinema	liaison exploit sall cinema=73l
cinematographiqu	processu production cinematographiqu=6a6	etud cinematographiqu=8ri
cir	typ cir=4p1	transfer cir=5sx	cir surfac boi=9t4
circonst	fair commentair chang circonst=amk
circuit	schema circuit=4iy	test circuit=5h1	circuit integr=5k9	typ circuit integr=6x6	install circuit prelev air=86h
circul	ingenieri circul=23q	respect regl circul=57r	control circul huil=6y5	surveill system circul=8fy	entreten system circul=8lz	fair circul inform=aiu
circulair	sci circulair=507
cisaill	cisaill tol=7db	regl cisaill=7lj
cisco	cisco system=7ag
ciseau	ciseau pneumatiqu=47o	ciseau boi=4gq
cit	cit temoin comparaitr=8pv
citoyen	offr aid citoyen national=4zt
civil	geni civil=1h1	droit civil=9ct	examin ouvr geni civil=9rl	procedur civil=aok
clair	communiqu clair passag=6ig
clarifi	clarifi huil sediment=aq1
class	ger class=1k6	class document=601	class plac=687	class boi ingenieri=68f	etabl system class=6ah	class boi=8bo
classific	classific medicament=642	system classific=69b	redig rapport classific gem=7fb	classific group sanguin=7s5	system classific gem=90t
classiqu	langu classiqu=569	antiquit classiqu=8bh
clavecin	produir piec clavecin=7yy
clavi	accord clavi=am5
cle	taill cle=7dz	suivr indicateur cle perform=80w
clic	cout clic=13m
clientel	servic clientel=12s
climat	surveill climat organis=a5s
climatiqu	geni climatiqu=1bb	determin chang climatiqu historiqu=55l	men recherch processu climatiqu=65q
climatis	chauf ventil climatis=1bb	fair fonction system climatis=7y0	compos system climatis=8wv
cliniqu	rapport cliniqu=4nu	sci cliniqu=8tb
clotur	construir clotur=7zd	clotur vent encher=898
clou	machin clou=7gc
coach	coach jeun=7uk	travaill coach vocal=aqz
coagul	expliqu typ troubl coagul=4za	bac coagul=517
cocktail	prepar decor cocktail=7oz	plac decor cocktail=aks
cocon	vendr cocon ver soi=5cj
cod	system cod produit=8ve
codifi	etabl mouv codifi=97k
coffr	typ coffr beton=538
cognitiv	psychologi cognitiv=5eo
coher	coher articl publi=8nh
coiffur	histoir styl coiffur=6np	chang rapid coiffur=7op
cok	surveill extinction cok=9j8
cokefaction	techniqu cokefaction petrol=6ip
col	depist canc col uteru=aou
coler	ger coler=84h	don conseil ger coler=9wt
coll	coll bobin film=77t	vendr coll=873
collabor	collabor servic entreten tramway=6hs
collaborateur	discut collaborateur guid travail=67c	evalu perform collaborateur organis=6sn	present plan entrepris collaborateur=8q6
collaboratif	esprit collaboratif=20b
collaborativ	men recherch collaborativ=8ec	develop rel therapeutiqu collaborativ=9w2
collect	collect don=4sn
collection	collection art=4z7	logiciel ger collection=6v3	ger collection=770
collectiv	droit rel collectiv travail=19v	convention collectiv=232
collegu	cooper collegu=4nm	guid collegu=5hb	discut collegu bibliothequ=6et	communiqu collegu=8fj
colloqu	particip colloqu scientifiqu=76v
colmat	colmat joint carrel=6ru
colombin	ajout colombin ouvr ceramiqu=8s6
color	color alimentair=6xy	approvision produit chimiqu color=a5j
colorimetriqu	etalon colorimetriqu=yv
combat	techniqu combat militair=9bu
combin	combin plusieur domain connaiss=9if
combustibl	gaz combustibl=7kr	combustibl fossil=9ey
combustion	fabric produit tabac combustion=7yl	princip moteur combustion=98d
comedien	repet autr comedien=7zc
comestibl	filtr huil comestibl=68k	elev poisson comestibl=a4a
comit	fair parti comit universitair=55f	cre comit redaction=9v2
command	system command=h6	prepar command=1ie
commemorativ	fix plaqu commemorativ=96o
commentair	fair commentair perform travail=62a	evalu commentair client=7x5	mesur commentair client=7x5	analys commentair client=7x5
commerc	commerc electroniqu=137	ecol commerc=214	commerc international=4wi	droit commerc=8fz	system commerc electroniqu=8wz
commercial	develop commercial=128	droit commercial=1n0	analys commercial=1rd	planifi espac commercial=4jb	model commercial=5yp
commercialis	techniqu commercialis textil=5lo	princip commercialis=a0i
commission	calcul commission=7hi
commodit	organis commodit plac=71v
common	common lisp=1f
communaut	facilit activit physiqu communaut=5vv	communaut zoologiqu=60w	communiqu communaut cibl=7p0
communautair	model art communautair=4oc	medecin communautair=61r	educ communautair=6b4
communic	sci communic=6qh	communic electroniqu=a17	ger communic equip=agw	princip communic=au1
communiqu	redig communiqu press=7h6
commut	dispositif commut=83v
compact	techniqu compact=4rv	compact beton=7h5
compagni	maladi animal compagni=afu
compar	compar valeur propriet=94v	compar produit assur=9fm	compar calcul arpent=a49
compartiment	travaill compartiment marin=8rq
compatibilit	verifi compatibilit material=5vr
compet	compet calcul=6td	compet communic techniqu=9cl	enseign compet entrepris=9pv	compet financier=a5x
competiteur	nou rel competiteur sportif=5pn
competition	evalu qualit competition sportiv=5sw	inform competition sportiv=7no	ger program competition sportiv=7v9
competitiv	etabl strategi competitiv sport=6gv
competitivit	competitivit pri=7t6	veill competitivit pri=7t6	competitivit matier pri=7t6
compil	compil list pri boisson=5qq	compil rapport estim=60e	compil rapport signalis ferroviair=9fz	compil inform touristiqu=9ig
complementair	dispens form complementair=anz
complet	lang parl complet=5fv
complex	system communic complex=53f	particip develop complex sportif=7jd
comport	sci comport=5fa	troubl comport=81l	comport animal=agq
comportemental	therapi comportemental=9bn
compos	compos materiel=6c0	machin compos=88j	compos equip electriqu=a6v
composit	material composit=7eb
compositeur	engag compositeur=60u	travaill compositeur=9g5
composition	analys composition chimiqu eau=50l	composition numeriqu=5zi	selection element composition=6gd	composition produit alimentair=742	logiciel composition=7ld
compost	supervis compost=7h7
comprehension	comprehension produit=9u0
comprendr	comprendr besoin animal=8ch
compresseur	rouleau compresseur=6iv	moteur compresseur=7y2
compression	piec machin moul compression=77c	machin moul compression=90c	test resist compression chant=92w	rouleau compression=97o
comprim	prepar bouteill gaz comprim=8x2
compt	ger compt client=11z	compt client=16d
comptabilis	comptabilis actif=897	expliqu comptabilis=9jq
comptabilit	comptabilit general=16b	comptabilit fournisseur=16c	comptabilit client=16d	procedur servic comptabilit=4np	regl comptabilit=5ol
comptabl	techniqu comptabl=7vo
compteur	relev compteur automatiqu=5ay	relev compteur gaz=5e7	detect defaut fonction compteur=69g	relev compteur eau=741	install compteur electriqu=8as	relev compteur electriqu=ab0
concasseur	conduir concasseur=5dq
concentr	concentr pat liquid=5oj	calcul concentr=93x
concept	comprendr concept artistiqu=50c	point concept pedagogiqu=94u	concept psychologiqu=a21	concept telecommunic=ai9
conception	princip conception=6d0	machin conception model=9ly
concern	document concern production viand=69o	recueill commentair concern produit=78l
concert	obten financ concert=8yh
concession	concession servic public=4ok	supervis present vehicul concession=72k	elabor prevision concession=7b0	system ger concession=9sc
concevo	concevo servic client=7kl
conchylicultur	system conchylicultur=7zw
conclur	conclur accord commercial=4wz	method conclur musicotherapi=6iq
conclusion	redig conclusion test=6m9	contribu conclusion accord officiel=6v5	interpret conclusion examen medical=7vt
concretis	concretis concept artistiqu=5v6
concur	droit concur=1x6	elabor politiqu concur=4wl
concurrent	program concurrent=6p	employ program concurrent=6p	surveill concurrent lign=8m4
concurrentiell	veill concurrentiell=150
condens	condens inform=574	detect problem condens=82d
condiment	typ condiment=5v1	proced fabric condiment=6xf
condition	bon condition physiqu=211	outil meteorologiqu prevo condition=5o8	repondr chang condition navig=8d7
conducteur	inform conducteur itinerair devi=a74
conductivit	conductivit thermiqu metal=96a
conduit	conduit projet=1r4	conduit machin=1y8	conduit lign=1y8	nettoy conduit=5pb	pos conduit=6t8	typ conduit=7gz	transport conduit=9kx
confer	organis confer press=5mh	don confer=5oq
confi	mainten confi usag=aee
confidentialit	inform confidentialit don=75a	confidentialit inform=7b6	respect confidentialit=80i
configur	configur equip electroniqu=4ja	defin configur eclair=54a	etabl configur instrument=8eo	configur command machin=9wb	configur enregistr bas=acs
confin	nettoy espac confin=4y3	princip conception system confin=8l1
confiseri	surveill qualit produit confiseri=6mm	vendr produit confiseri=8gv	elabor nouveau produit confiseri=ap2
conflit	ger conflit=20e	surveill conflit politiqu=7hl	don conseil ger conflit=83f
conform	se conform prescription optiqu=7vb	se conform exig production=9rj
conformit	test conformit appareil dentair=7n6	conformit produit reglement=akw
confort	soin confort=xk	confort passag=6l9
congel	manipul sperm congel=6d6	surveill proced congel=aje
conna	redig conna=5q2
connaiss	connaiss client=4lj	ger connaiss march=63n	connaiss comport humain=8ie	connaiss veterinair specialis=97b	connaiss commercial=as9
connect	connect tet puit petrol=771	connect circuit sabl=a3w
consci	fair preuv consci interculturell=7ls	promouvo consci social=997
consecutiv	traduction oral consecutiv=5qi
conseil	aid client conseil=8su
conseill	conseill client=4hs	conseill etudi=anq	conseill client vehicul moteur=aq2
consent	aid consent eclair=9k5
conserv	machin conserv=4t5	conserv chimiqu=5bc	lign production aliment conserv=5gc	techniqu conserv=5wb	conserv aliment=a5r
conservatoir	promouvo conservatoir=66q
consign	consign securit=1du
consist	verifi consist peintur=5a3	ajust consist solution=a7i
consol	consol eclair=4xx
consolid	consolid equip=abf	consolid reseau fournisseur=an5
consom	analys consom energi=5im	consom gaz=5y2	consom eau=7cb	loi matier consom alcool=7ih	droit consom=878	deplac consom energi=9bd	estim consom eau=a9b
consommabl	ger stock consommabl=4rq
consommateur	don conseil droit consommateur=4mj	analys tend achat consommateur=7en	protection consommateur=7js	promouvo comport responsabl consommateur=a3h
const	const vital=vn	pris const=vn
constat	etabl constat=6w1
constitu	constitu ballot tissu=9ur
constitution	respect constitution=8xg
constitutionnel	droit constitutionnel=9k6
constructif	fair commentair constructif=94a
construction	reglement construction=1ef	supervis construction vehicul moteur=4pe	droit construction=590	don conseil construction=5xz	reglement produit construction=6lf	produit construction=6qb	princip construction=76f	method construction=9kr
consult	method consult=5vl
contact	sen contact=200	contact client=7pf
contagieus	maladi contagieus=7a5
contamin	elimin material contamin=4io	aid person zon contamin=5aa	evalu contamin=5ui	stock material contamin=5vs	proced elimin contamin gaz=67g	elimin contamin=9gn	enquet contamin=a5l
conten	conten incendi=61h
conteneur	nettoy conteneur industriel=4xv	techniqu empil marchandis conteneur=5z3	install conteneur recycl=9f2	entreten conteneur aquacultur=a1z
contentieu	apport aid cas contentieu=5x9
contenu	cre contenu=146	control qualit contenu=5hv	cre contenu inform lign=5ub	strategi public contenu=9tw	processu cre contenu=a8j
context	art context therapeutiqu=5uf	comprendr context=5uj	compet cliniqu fonction context=a39	don conseil context historiqu=am4
contextualis	contextualis collection=6ea	contextualis artistiqu=7zf
continu	integr continu=bc	amelior continu=1ha	form band continu=5d2
continuell	surveill continuell condition climatiqu=6ny	etudi continuell condition meteorologiqu=aen
continuit	contribu continuit soin=4xp	control exig continuit=5ou	continuit styl artist=6oc	prepar rapport continuit=7r4	ger plan continuit oper=83g
continuum	recour legal continuum forc=643
contr	protection contr rayon=ac6
contract	supervis traval realis contract=9vk
contractuel	ger litig contractuel=anr	administr litig contractuel=anr
contractuell	ger condition contractuell visit=5s1
contraint	theori contraint=5j8	analys resist contraint produit=6yf	analys resist contraint material=8q7
contrast	administr produit contrast=6hz	produit contrast=779
contrat	ger contrat=18m	droit contrat=1mu	negoci contrat travail=7p6
contreband	empech contreband=7st
contrefacon	reconnaitr contrefacon=4nq	enquet affair contrefacon=5ss
contrepoid	contrepoid interieur mod transport=7vs
contreven	arret contreven=9ra
contribu	contribu protection enf=8bv	contribu bien enf=8mz	contribu public specialis=a7p
control	control ger=176
controleur	program controleur ascenseur=9xb	install controleur ascenseur=a6o
conven	conven modalit repar=5dr
convention	convention organis maritim international=5sh	conformit convention comptabl=9u4
conversationnel	redig styl conversationnel=7fc
conversion	test conversion=8q8	accompagn conversion=a71
convert	convert formul proced=4r2
conviction	forc conviction=20m
convivialit	convivialit applic=9ed
convoc	envoy convoc=4px
convoyeur	control convoyeur band=6y4
cooper	cooper professionnel enseign=4mv	cooper resoudr problem inform=8ao	elabor strategi cooper international=8az	cooper professionnel=8pm	supervis cooper servic=8xu
cooperativ	ger oper cooperativ credit=5q6
coordon	coordon equip=5gu
copeau	transfer copeau savon=90l	aliment machin copeau savon=a2t
copi	produir copi objet valeur=88t	copi echell=8lb
coqu	ingenieri coqu navir=5rp
coquill	entreten piec coquill=4je	selection typ coquill=6da	construir coquill=987	repar defaut coquill=asn
cord	entreten cord=5fh	accord instrument cord=6l6	manipul cord=7qd	typ cord=7xa	techniqu acc cord=8ds
cordeau	trac lign cordeau=5m9
cordon	fabriqu cordon tress orn=a6y
cordonni	outil cordonni=6p6
corp	effet rayon corp humain=4pf	lang corp=53q	deplac corp=7h9
corporel	fair envelop corporel=5sf	analys fluid corporel=7iq	produit soin corporel=anv
correct	correct formul teintur=7uy	temperatur correct metal=97c
correcteur	fourn ver correcteur=76l	prescrir ver correcteur=8sw
correctionnell	supervis procedur correctionnell=4h1	contribu formul procedur correctionnell=7oa	procedur correctionnell=9rq
correctiv	mainten correctiv=237	ger mesur correctiv=5h8
correspond	techniqu correspond couleur=5qj	prepar correspond destin client=80z	ten registr correspond=8rs
correspondr	correspondr portion standard=68x	fair correspondr vehicul itinerair=9xk
corrig	corrig mouv potentiell dangereu=8sy
corrosif	proced adouc gaz corrosif=9j2
corrosion	typ corrosion=55o	reconnaitr sign corrosion=8w8
cosmetiqu	ingredient cosmetiqu=4i9	formul produit cosmetiqu=6c4	produit cosmetiqu=7m9	industri cosmetiqu=9mx
costum	defin method fabric costum=87v	chang costum=89f	taill costum hom=apr	prepar costum=asx
cot	calcul cot=766	supervis perform cot pist=9vf
cotis	cotis social=230
coton	sort coton press ball=6lx
couch	pos couch bas=4pk	prepar sol couch=7l4	couch protection=7vg	pos couch=atg
coudr	coudr articl bas textil=4sb	coudr material papi=5ii	coudr vet=8un	machin coudr automatiqu=9cn	coudr vet protection professionnel=a77
coul	coul beton=1ek	coul beton eau=7z1	coul chocolat moul=962
couleur	prepar melang couleur=83o
coup	coup boi=95n	evalu qualit boi coup=aql
coupl	coupl telephoni informatiqu=5jw
cour	prepar cour=1k4	concevo cour lign=609	cour electriqu=6nd	entreten cour moteur navir=6pq	promouvo cour=6pw	entreten cour machin navir=7ke	entreten cour moteur train=8co	don conseil plan cour=977	supervis cour pratiqu=9q4	elabor plan cour=agz
courb	courb douv=4j4
courri	fair marketing courri electroniqu=5u4	relev courri=61w	ger courri recommand=6du	ger courri=7gb	fair enregistr courri=7t3	system inform courri=8kr	redig courri electroniqu professionnel=acq
courroi	etiquet courroi=65o	fabriqu courroi=7hb
cours	reglement cours cheval=4ms	fair cours=7bl
court	objectif court term=5m8
cout	examin cout produit antiquit=5vo	ger cout=7lv	calcul cout revet=81u	evalu cout exploit=9nh
couteau	remplac couteau=4r7	couteau sculptur boi=6co
coutur	techniqu coutur main=68j	techniqu coutur articl chauss=9c9	techniqu coutur=9hv
couvert	selection couvert servic=4j0	determin couvert servic=4j0	chois couvert servic=4j0	prepar couvert=4w0	fabric couvert=5mq
couvertur	strategi couvertur client=68p	fair observ securit couvertur=6nj	techniqu couvertur=74d
craqu	techniqu craqu hydrocarbur=8r6
crayon	melang material min crayon=abw
creatif	stimul processu creatif=9wa
creativ	technologi numeriqu facon creativ=53n	develop ide creativ=801	contribu elabor choregraphi creativ=anj
creativit	stimul creativit equip=9ll
credibilit	evalu credibilit client=96x
credit	pai cart credit=6ai	surveill etabl credit=7a4	prepar offr credit=7j3	processu control credit=a2u
crem	proced fabric crem glac=68w	supervis crem=8gl	ingredient fabric crem glac=9b3	reglement fabric crem glac=9or
creneau	gar vehicul creneau=8i7	defin creneau commercial=991
creus	creus tranch egout=6oj
cribl	pass plant cribl=5ky
crim	nettoy scen crim=56y	examin scen crim=73c	photographi scen crim=85f	preserv scen crim=9th
criminalistiqu	criminalistiqu informatiqu=2gg
criminalit	droit victim criminalit=51k
criminel	etabl profil criminel=57k
criminell	analys affair criminell=6xr
criminologi	develop theori criminologi=6fb
crin	fabriqu crin archet=86t
cris	intervention situ cris=xi	ger cris=1rp	travaill zon cris=5n2	ger cris social=8lm
cristal	coup cristal plaquet=76z	produir cristal semi conducteur=8gs
cristallin	analys structur cristallin=aob
criter	criter qualit install stock=4ya	defin criter qualit fabric=67z	defin criter qualit don=6l3
critiqu	esprit critiqu=1zx	critiqu livr=6rj
crois	vent crois=9wl
croiss	croiss vegetal=4q8	surveill tend croiss aeronautiqu=4vs
cross	fair cross merchandising=5gj
crowdsourcing	strategi crowdsourcing=73q
cru	stock lait cru=ahy
cub	machin fabriqu cub=69p
cueill	cueill ressourc aquatiqu=7iv
cueillet	transport materiel cueillet=77p	respect norm cueillet=8w2
cuir	proced confection articl cuir=58b	compos articl cuir=5fo	essai physiqu cuir=5u5	essai chimiqu cuir=61y	qualit articl cuir=7d6	entreten articl cuir=ai3	material articl cuir=ans
cuisin	don instruction personnel cuisin=6k5	supervis fournitur cuisin=846	elabor recet cuisin=al1	supervis utilis equip cuisin=at0
cuisson	install plaqu cuisson=4yd	nettoy equip cuisson=8dk	observ ver cour cuisson=8gn	regl four cuisson=9ir	techniqu cuisson=ak4	different techniqu cuisson=ak4	exploit techniqu cuisson=ak4
cuit	transfer produit cuit four=4m7
cuivr	manipul cuivr=8aa
culinair	techniqu finition culinair=95m	cre prepar culinair decor=agg
cultiv	nutrition sol cultiv=77r	cultiv vegetal=9fc
cultivateur	se rel cultivateur=69f
cultur	ger fonction entreten cultur=6qa	cre cultur entrepris=8pb	enseign cultur numeriqu=9hz
culturel	evalu program lieu culturel=586	projet culturel=5cs	promouvo even sit culturel=73g	promouvo sit culturel ecol=9ps
culturell	histoir culturell=9s5
curativ	mainten curativ=237
curietherapi	implant dispositif curietherapi=9t5
curriculum	recevo curriculum vitæ comedien=7ne
cutan	oper chirurgi cutan=5l4
cuv	aliment cuv melang pat=6mq
cyberattaqu	mesur lut contr cyberattaqu=6o8
cycl	cycl develop logiciel=4ph	cycl vie produit=5am	consign don cycl malt=5hz	evalu cycl vie ressourc=6fa	ger cycl achat=9h1
cylindr	cylindr sech papi=90g	aliment cylindr press=adk
cytogenetiqu	cytogenetiqu tissu=aj9
cytologi	cytologi cliniqu=71h
cytologiqu	detect anomali cytologiqu=5cq
cytometri	cytometri flu=x5
dactylo	communiqu dactylo=4i2
dactylographi	defin origin document dactylographi=953
dactylographiqu	techniqu frap dactylographiqu aveugl=6v8
dall	decoup dall=56p	pulveris dall=7y3	fix dall plafond=8ey	pos dall beton=9ew
dang	dang activit guid sol=7sb	dang bord=7we	reconnaitr dang marchandis dangereus=839	evalu dang zon risqu=a5h
dangereu	elimin dechet dangereu=62v	elimin dechet non dangereu=6bd	travaill equip environ dangereu=6i2	trait dechet dangereu=6ia	typ dechet dangereu=6oy	stock dechet dangereu=ae4
dangereus	transport matier dangereus=4x8	loi transport marchandis dangereus=4xu	conseill avion situ dangereus=6lv	manipul marchandis dangereus=6qm	ger document marchandis dangereus=8y4
dans	histoir styl dans=844	dans therapi=927	not different dans=9hf
dat	determin dat sorti=63e
data	data visualis=nb
debarqu	facilit debarqu securis passag=560
debat	anim debat=733	prendr part debat=94z
debit	regul debit tabac decoup=75i	determin amelior debit=9t8	control debit fibr ver=9wu
debiteur	administr actif debiteur=6br	suivr compt debiteur=736
debloc	supervis fonction convoyeur debloc=5c8
debogu	debogu logiciel=5di
debouch	debouch canalis=81o
debri	ger debri roch=812
debusqueus	charg boi debusqueus=9z6
debut	signal debut morceau annonceur=7fl
dec	enregistr dec=7mt
decal	horair decal=1ss
decant	fair decant vin=8hi
decap	decap maconneri=903	decap surfac=9rp
decharg	decharg cargaison=4ju	supervis decharg cargaison=5sq	decharg equip=6ix	decharg electriqu=6mn	surveill decharg cargaison=8nl
dechet	ger dechet=1yx	communiqu servic collect dechet=4z4	legisl transport dechet=52l	ger dechet collect=5o9	caracteristiqu dechet=6rx	typ vehicul collect dechet=8nr
dechetteri	surveill dechetteri=53c
dechiffr	dechiffr text manuscrit=afk
dechiqueteus	surveill dechiqueteus=5it	conduir dechiqueteus=8tt	typ dechiqueteus=9tc
dechirur	evit dechirur ouvr boi=61g
decid	decid processu maquill=4u8	decid processu fabric perruqu=8mi	decid typ depist genetiqu=8vi	decid produit stock=9oi	decid approch psychotherapeutiqu=ag7
decision	pris decision=20d	system aid decision=5zp	prendr decision demand assur=6ta
decisionnell	informatiqu decisionnell=nf
declar	declar social=230
decolleteus	piec decolleteus=9j7
decompression	support decompression=9yc
decontamin	techniqu decontamin=5mc	decontamin interieur ambul=7rs
decontract	adopt postur decontract=89k
decor	command construction decor=5ip	cre decor=62j	decor instrument musiqu=66u
decoratif	platr decoratif=6d3
decortiqu	machin decortiqu amand=4p6
decoup	cre decoup techniqu=57g	technologi decoup=5i7
decouvert	consign decouvert archeologiqu=6fi	identifi decouvert archeologiqu=7nk
decouvr	decouvr talent acteur=a56
decrir	decrir experi artistiqu=6qo	decrir scen=7hx
defair	defair reliur livr=91b
defaut	detect defaut dossi=6ns
defendr	defendr client import=63i	defendr droit hom=75f	defendr usag servic social=75x	defendr autr person=a2h
defens	elabor politiqu defens=95g	system defens=9fx
defensiv	conduir manier defensiv=au3
deficit	identifi deficit compet numeriqu=5c0
defil	particip defil mod=5kf
defini	mainten propriet defini eau=8kn
definition	cre definition=ahi
defonc	fair fonction machin defonc=5dx
defonceus	entreten defonceus=9gm	repar defonceus=9hg
deform	reper deform boi=70u
degag	degag lieu accident=arc
degivr	men oper degivr=57j	install system degivr=asf
deglutition	trait troubl deglutition=637
degr	estim degr priorit repar=5rc	mesur degr distill=9oy
degrad	degrad produit poisson=8qy
degust	degust caf=604	organis degust vin=708
delai	respect delai=1zw	respect delai projet construction=6wx	ecrir delai don=ab5
deleg	s occup deleg commercial=ark
delegu	delegu soin urg=4om
deliber	deliber monteur=6zq
delimit	delimit zon aid marqu=508
delinqu	fair fac delinqu=7gg	evalu comport risqu delinqu=8gt
delit	reper delit financi=alr
delivr	delivr lic=62i	delivr medicament=67u	delivr permi=95i
demagnetis	demagnetis montr=556
demandeur	ten demandeur subvention inform=9al	correspondr demandeur lic=aju
demarch	demarch soin=vt	demarch analytiqu fin commercial=72s
dematerialis	technologi dematerialis=a9
demin	oper demin=5of
democrati	demontr engag faveur democrati=8jb
demographi	etudi demographi=8i0
demographiqu	prevo tend demographiqu=5g4
demol	demol structur=8n6
demolition	techniqu demolition=5m1
demont	demont equip=5dt	demont machin=5o1	demont equip electroniqu=6wa	demont appareil usag=7c2	demont pomp beton=7ci	demont decor repetition=938	demont moteur=9xx
demontr	demontr fonctionnalit produit logiciel=6s9	demontr fonctionnalit jeu video=91p	demontr caracteristiqu produit=a0x
demucilagin	proced demucilagin liquid=95d
deneig	equip deneig=4n8	entreten equip deneig=86q
denomin	recherch denomin produit=53x
denr	denr alimentair=5uo	etiquet denr alimentair=5yz	post transform denr alimentair=6m8
densit	mesur densit liquid=4pj
dent	machin taill rou dent=6az	remplac dent tet coup=79o	lim dent=aur
dentair	compos instrument dentair=67o	plac appareil dentair=8e1
dentist	suivr instruction dentist=9fs
dentisteri	enseign dentisteri=als
dentition	restaur dentition use=4ke
dento	corrig malform dento facial=arp
denud	denud cabl=8e7
deontologi	respect cod deontologi organis=9pe
depan	sit web depan=a3u	plateform web depan=a3u	organis assist depan vehicul=aov
depart	ger depart universitair=4ht	control depart train=4jw	assist client lor depart=4oq	ger depart enseign secondair=9ls
depend	depend drogu=avg
depens	inspect depens gouvern=52m	control depens=8wi	gard trac depens=a3r
depist	test depist canc=555
deplac	organis deplac=ti	aid deplac=1wg	organis deplac personnel=5vc
deploi	deploi solution=56o	ger deploi troup=650
depos	depos brevet=9im	depos par bris=9lf
depot	gar vehicul depot=8cn
depouill	habill depouill=8jg
depoussier	accessoir depoussier=9gj
depreci	calcul depreci bien=a2j
dermato	dermato venerologi=73v
dermatochirurgi	techniqu dermatochirurgi=a67
dermatologi	examin prelev dermatologi=4tw
derog	delivr derog=a7u
derouill	derouill vehicul moteur=850
deroul	bon deroul oper bord=6sq	coordon deroul represent=7oy	deroul voy incident=95u
derrick	fond derrick=7vl
desagregateur	dirig desagregateur=66v
desalcoolis	desalcoolis boisson=7bh
desamar	desamar navir=9qc
desamiant	reglement desamiant=9oh
desamorc	desamorc min terrestr=6tq
desassembl	desassembl appareil mobil=59t
descriptif	cre descriptif rol=5ow
description	compos description element web=a9o	description element web=a9o
desencr	surveill cuv desencr=5sp	proced desencr=9uu	produit chimiqu desencr=a8y
desequilibr	determin caus desequilibr nutritionnel=577
deshydrat	proced deshydrat gaz=5os	techniqu deshydrat cereal=8wf	proced deshydrat aliment=a7a
design	design graphiqu=zb	cre design interieur specifiqu=8sp	surveill tend design interieur=9ld	design decoratif vehicul=ahv
desinfect	desinfect surfac=4yk
desinfection	dispositif desinfection eau=4ub
dessal	entreten system control dessal=9q2	ger system control dessal=abp
dessert	prepar dessert=8o6	cre dessert innov=8um
dessin	dessin techniqu=23a	dessin industriel=23a	dessin schema cabl electriqu=57s	dessin conception=5yu	dessin vet=9ti
destin	materiel dentair destin cheval=5tj	evalu destin touristiqu=9uv	examin destin touristiqu=9uv	etudi destin touristiqu=9uv	estim destin touristiqu=9uv
destructif	essai non destructif=7f1	equip essai non destructif=80p
det	classific det=6s1	system det=8zy
detail	commerc detail=12l	sen detail=1zy	veill detail processu moul=4ib
detaill	etabl inventair detaill collection=5gg
detecteur	detecteur defaut rou=7ys	install detecteur voi fer=9na	detecteur metal=ahg
detection	detection fraud=6ki	system detection rou chaud=9rs
detention	detention mineur=7rt	securit centr detention=9ai
detenu	veill bien detenu=8ky
deter	deter fossil=arr
deterior	preven deterior canalis transport=7e1
detress	maitris animal detress=8nm
deu	ponc deu couch revet=85c	conduir vehicul deu rou=a8z
deuil	aid person ger deuil=6kg
dev	pos dev camera=5cl	jou dev public=943
development	oracl applic development framework=7uv
devers	devers dechet collect=5pa	devers contenu fut=8jp	nettoy devers petrol=a0r
devi	repondr demand devi=5at	prepar devi=5r5	aid redig devi techniqu=8jx
devis	convert devis=8bg
devo	don devo=4x1	aid enf fair devo=4xa
diagnostic	diagnostic perform=5f8	method diagnostic laboratoir=67t
diagnostiqu	diagnostiqu troubl lang=9io
diagram	diagram charg transport marchandis=9yb
dialect	parl dialect=5f5
dialogu	ecrir dialogu=72o	transcrir dialogu=amr
diam	caracteristiqu diam=9mb
dict	redig text medical dict=5y7
diction	avo bon diction=874
dictionnair	modifi entr dictionnair=8rm
didactiqu	concevo support campagn didactiqu=8xe
dietetiqu	prepar repa dietetiqu=75t	examen cliniqu dietetiqu=8rw	elabor intervention dietetiqu=92y	etabl diagnostic dietetiqu=9n3
differ	reper differ couleur=5nw
differenci	differenci typ emball=at3
different	fonction different moteur=591
differentiel	method diagnostic differentiel=9ac	propos strategi diagnostic differentiel=ag6
difficil	ger client difficil=663	fair fac exig difficil=9v1	ger person situ difficil=aoz
difficult	difficult apprent=7cq
diffus	diffus communic intern=589	diffus inform general entrepris=6kl	diffus inform legisl fiscal=937	diffus inform vol=ab8
diffusion	entreten materiel diffusion=75l	materiel diffusion=8vd	plac materiel diffusion=auf
digital	marketing digital=13h
digu	construir digu=72u	concevo digu=9ou
dilat	colmat joint dilat=4re
dilu	ajout dilu peintur=9qb
dimension	dimension palet=6uo	calcul dimension gravur=aso
dind	organis elev dind=68l
diplom	diplom universitair=218	diplom etat infirmi=21p	infirmi diplom etat=21p
diplomati	fair preuv diplomati=adh
diplomatiqu	princip diplomatiqu=4h6	ger cris diplomatiqu=8gi	prendr decision diplomatiqu=asu
direct	comprendr architectur represent direct=4jk	jou direct=4kj
directeur	consult directeur production=5ci	travaill directeur photographi=705	cre plan directeur aeroport=80k	suivr consign directeur artistiqu=8yn	plan directeur=9oa	suivr consign directeur sit=alh
directiv	elabor directiv fabric=5um	suivr directiv cliniqu=7fn
directric	cre lign directric marqu=8xd
dirig	dirig navir=86j	dirig navir port=8ps	dirig trait aeroport=ajx
disciplin	pratiqu disciplin cirqu=54o	defin approch disciplin combat=692	mainten disciplin elev=6px
discontinu	fabriqu fil fibr discontinu=6wc
discour	prepar discour=4pc	conserv sen discour original=8y5
discret	enquet discret=6p9
discretion	agir discretion=7wj
discut	discut personnel even=65b	discut piec=675	discut proposition recherch=6l5	discut art=7u6
disjoncteur	install disjoncteur=7g3
dispens	dispens premi secour=23x
disponibilit	signal non disponibilit toilet=5tg	disponibilit equip=74e	organis inform disponibilit equip=9qw	disponibilit materiel point vent=ame
disponibl	recens servic disponibl=4h3
dispositif	detect dispositif surveill=503	procedur essai dispositif medical=610	material dispositif medical=6ei	fix dispositif securit=7f8	dispositif medical=a1o	reglement dispositif medical=afv
disposition	disposition legal secteur social=5wn
disqu	plac etiquet disqu=4tv	conserv echantillon disqu=apb
dist	system command dist=6oi	control flu production dist=6u6	estim dist=80d	coordon communic dist=8e6
distill	surveill processu distill=57l	control securit distill=6aw	materiel distill=8x3	fair fonction system distill=8x3	proced distill vid=9r4	entreten system distill=a58
distinction	distinction different typ sci=76y	etabl distinction categori boi=7ho
distingu	distingu miel fonction origin=70q	distingu different typ navir=9fy
distribu	distribu cart=6m0	calcul distribu=7wv	distribu courri=a1f
distributeur	nettoy distributeur automatiqu=5b1	mainten fonction distributeur automatiqu=8o1
distribution	distribution medicament=vg
div	rendr div servic clientel=7r1	enquet div sujet=8cr
divers	couteau divers oper decoup=6qd
diversific	ger diversific oper maritim=ada
divert	supervis activit divert client=4xk	industri divert=51j	evalu program divert=80m	etudi program divert=80m	estim program divert=80m	elabor program divert=aac	develop program divert=aac	cre program divert=aac
dividend	calcul dividend=89g	prevo tend matier dividend=8l7
dock	redig registr dock=5xa
doctor	supervis doctor=aaf
document	document techniqu=pi	ger document=1zk	typ document=5qw
documentair	ger documentair=1zk	men recherch documentair=4se
dom	signal dom niveau fenetr=7w6	preven dom interieur fourneau=aeb
domain	physiqu rayon domain sant=6dy	document professionnell domain sant=8cx	resoudr problem domain sant=8k6
domestiqu	preven accident domestiqu=4p8	vendr accessoir animal domestiqu=69l	system chauf domestiqu=881	program system alarm domestiqu=9xf	industri produit animal domestiqu=aja
domicil	aid domicil=v6	soin domicil=v6	organis soin domicil patient=4k7	fourn soin domicil=4tc	organis servic domicil patient=9f7
don	ger don produit=a4f
donateur	etabl contact donateur potentiel=954
donneur	ger bas don donneur=4ro
dosimetri	dosimetri informatis radiotherapi=a1m
dosimetriqu	planific dosimetriqu=826
dossi	dossi soin=vu	dossi patient=vu	produir dossi financi statistiqu=4od	ger dossi medical=6t3	collect statistiqu dossi medical=8xx	stock dossi medical=8z1
douan	organis document douan=9ze
douani	droit douani=71b
douanier	respect legisl douanier=64a	reglement douanier applicabl passag=7zr	organis inspection douanier=av5
douch	typ douch=ahr
douill	control douill=7m8
douleur	ger douleur patient veterinair=9wp	ger douleur aigu=ab7
drag	consol drag=76k	entreten equip drag=8zm
draglin	conduir draglin=8pd
dragu	position dragu=81t
drain	concevo system puit drain=5wa	inspect canal drain=6l1	install system puit drain=6ow	traval drain=6qy
dramatiqu	techniqu interpret dramatiqu=7ea
dramaturg	travaill dramaturg=5ls
dramaturgi	dramaturgi cirqu=a1i
dress	dress etat equip=7cs	typ machin dress=9nz	press dress=apk
dresseur	recrut dresseur animal=8in
droit	droit travail=19v
dron	dron toitur=6ye
dumping	loi anti dumping=79a
dur	regl dur cycl press=7bz	evalu dur travail=a3p	estim dur travail=a3p	prevo dur travail=a3p	anticip dur travail=a3p
durabilit	promouvo durabilit=67p	verifi durabilit material boi=a4k	princip durabilit soin sant=a7w
durabl	develop durabl=1s1	promouvo amenag interieur durabl=858
durc	fair durc savon=83z	evalu durc huil=8gy
durcisseur	ajout durcisseur peintur=73m
dynamiqu	system pes dynamiqu=6q0
dynamit	redig rapport resultat dynamit=9jw	examin zon apr dynamit=aad	signal dynamit=ab6
dysfonction	resoudr dysfonction equip=56v	detect dysfonction moteur=7lz	detect dysfonction voi fer=9qf
e	e coutur=7pb
eau	politiqu eau=6fj	ger trait eau=9w8
ebauch	dessin ebauch=996
ebavur	proced ebavur=7zx	typ bross ebavur=8fc	lim ebavur=abi
ebavureus	piec ebavureus=85b
ebranch	ebranch arbr=6ie
ebullition	clarifi huil ebullition=am8
ecart	ecart tricheur=5l2
echafaud	element echafaud=5ri	mont echafaud=84n	demont echafaud=9x0	fair plan echafaud=9xs	inspect echafaud=a3a
echang	ger norm echang don=9k2
echangeur	system echangeur ioniqu=85p
echantillon	essai echantillon sol=8il	examin echantillon vet=8q9	etiquet echantillon=aqp
echell	ferment echell laboratoir=54u	impression machin grand echell=5tk	ferment echell production=6d4	echell gravur eau fort=783	echell temp geologiqu=7fi	echell temperatur=7ie
echographi	echographi obstetrical=ab4
echosond	fair fonction equip echosond=8k5
eclair	equip eclair aeroport=6i7	techniqu eclair=9d9	supervis reper eclair scen=ao2	mis point materiel eclair=atn
eclairc	taill eclairc=6ly
ecloseri	conception ecloseri=5en	entreten materiel ecloseri=5su	conseill ecloseri=5wu	oper production ecloseri=9ay	entreten ecloseri=9t1	ten registr ecloseri=9zy	surveill production ecloseri=aap	entreten stock ecloseri aquacultur=ao7
eclus	construir eclus canal=959
ecologi	ecologi aquatiqu=66d	ecologi forestier=a6m
ecologiqu	analys don ecologiqu=6jw	recherch ecologiqu=6lw	princip ecologiqu=6xq	produit ecologiqu=86y	enquet ecologiqu=8uo	geni ecologiqu=8xf
economi	elabor concept economi energi=4h8	enseign economi domestiqu=4hf	micro economi=7lg	suivr economi national=9q8
economiqu	don conseil develop economiqu=5vf	analys tend economiqu=6ui	elabor politiqu economiqu=7rn	enseign princip economiqu=ac1	prevo tend economiqu=aj7
ecosystem	comprehension ecosystem eau douc=7e2
ecout	capacit ecout=20a	sen ecout=20a
ecran	ecran control environnemental=a5c
ecrir	ecrir histoir jeu numeriqu=598	ecrir regl jeu=89p	ecrir public recherch=8p3
ecrit	comprendr communic ecrit=4t9	repondr demand ecrit=4uv	promouvo ecrit=7on	typ press ecrit=a93
ecritur	techniqu ecritur=84t	ecritur comptabl=8c9	techniqu ecritur specifiqu=9ca	etudi ecritur domain concern=9m8
ecuri	ger ecuri=7iu
edent	ger patient edent=5nr
editeur	liaison editeur livr=5vp	editeur audio=9jl
edition	industri edition=5ws	negoci droit edition=73k	present plan edition=7fw	post edition=7wo	logiciel edition graphiqu=8no	march edition=a3z
editorial	regl editorial=5zo
educ	educ sanitair=vx	educ vie famill=7us
educatif	besoin educatif particuli=1k8	besoin educatif special=afn
educativ	administr educativ=ag5
effectiv	perception effectiv environ transport=8j1
effet	test effet pyrotechniqu=4oi	planifi effet pyrotechniqu=4xt
efficac	utilis efficac espac entrepos=6rb	manutention efficac bag=893
efficacit	efficacit energetiqu=7s2	don conseil amelior efficacit=7zh
egalit	promouvo egalit remuner=59w	promouvo egalit activit sportiv=5ea
egout	inspect egout=8nu
eject	eject gelul rempli=4sh
elag	oper elag manuel=7vx	techniqu elag=8pa	typ elag=au9
elarg	elarg pres regional magasin=5k2	elarg reseau fournisseur=an5
election	surveill election=afa
electiv	astrologi electiv=6sa
electoral	droit electoral=53p	analys procedur electoral=7kg
electricit	electricit batiment=1b7	ger system transport electricit=52d	princip electricit=58p	consom electricit=5ad	march electricit=651	coordon production electricit=90o
electriqu	install electriqu=1b7	system electriqu navir=7e0	regl securit electriqu=7fp	machin electriqu=ah7
electro	instrument electro optiqu=4n2	electro optiqu=700
electroaim	concevo electroaim=7zs
electroencephalogram	interpret electroencephalogram=8uy
electroerosion	machin electroerosion=5sg
electromagnetiqu	modelis produit electromagnetiqu=6j4	mesur geophysiqu electromagnetiqu=74o
electromecaniqu	test system electromecaniqu=6cd	assembl system electromecaniqu=7ht	modelis system electromecaniqu=7i7	etalon system electromecaniqu=88r	concevo system electromecaniqu=9er	entreten equip electromecaniqu=a2q
electromenag	install appareil electromenag=5i3	vendr appareil electromenag=7bw	produit appareil electromenag=8hq	repar appareil electromenag=8up	march bien electromenag=9me
electromyogram	interpret electromyogram=7if
electron	proced soud faisceau electron=6t5
electroniqu	typ electroniqu=1gy	fonction appareil electroniqu=6lo	compos electroniqu=7xr
element	selection element conception=9qh
elementair	apport soutien elementair patient=5df
elev	evalu elev=1kf	securit elev=4wn	system elev=8cw	animal elev=aon
elevateur	conduit chariot elevateur=1ij	chariot elevateur=1ij	inspection chariot elevateur=5z8
elimin	elimin tach=7bv
email	verifi qualit email=4k9	transfer email=6r9	prepar email=a22
emaill	emaill surfac=6k4	ceramiqu emaill=85t	revet emaill=8kb	prepar surfac emaill=9t6
emau	cre emau specifiqu=5aw
emball	typ material emball=55h	fonction emball=7zv	ingenieri emball=93e	proced emball=asd
embarc	petit embarc=8np	prepar navig petit embarc=9gw
embargo	reglement relativ embargo=4kf
embarqu	system embarqu=h1	system informatiqu embarqu=h1	aid passag embarqu=a23
embauch	embauch ressourc humain=6q6	embauch equip post production=759	embauch personnel=85u
embaum	embaum corp=652
embouteill	control bouteill avant embouteill=6w7
emboutisseus	piec emboutisseus=a3m	typ emboutisseus=agl
embryon	transfer embryon animal=5wf	prelev embryon=9a8
emergent	technologi emergent=64g
emettr	emettr factur vent=a59
emission	norm emission=5kg	prepar emission=8vf	present emission direct=atc
emotion	reag emotion extrem individu=4og
emotionnel	defin schema emotionnel=600	engag non emotionnel=aan
emotionnell	comprendr dimension emotionnell represent=5qg	possed intellig emotionnell=ah6
empaill	repar animal empaill=7nx
empathi	reag empathi=8by
empech	empech blanchiment argent jeu=6fx
empil	empil boi=4mm	empil marchandis=5zt	empil articl emball=60o	empil palet vid=7in
emploi	offr emploi=5vu	sit offr emploi lign=6yn	aid recherch emploi=7i8	redig offr emploi=8z9
employeur	present artist employeur potentiel=8rt
empoison	don conseil cas empoison=6ov
emport	machin decoup emport piec=9y3
empreint	detect empreint digital=5c4	relev empreint digital=5c4
emprunteur	interrog emprunteur=5sz
encadr	encadr equip=1rj	fonction encadr soin infirmi=9n9	proteg encadr fenetr=a66
encaiss	encaiss loy=7f9	encaiss pai=7im
encher	etabl accord vent encher=6pb	caracteristiqu vent encher=8zv	procedur encher publiqu=9gv
enclum	facon metal enclum=8ss
encoch	machin encoch=6bz
encourag	encourag renforc equip=6mh	encourag artist=a5k
encr	melang encr=4ww	encr plaqu impression=5dm	separ encr=71c
encreur	nettoy rouleau encreur=857
endet	calcul cout endet=79t	enquet endet=8fx
endocrinien	trait troubl endocrinien=8ix	physiologi endocrinien=anw
endom	examin par bris endom=5kn
enduir	enduir interieur pneu=68y	enduir imperfection cir=74w
enduit	melang enduit construction=99k
energetiqu	transform energetiqu=4ve	politiqu secteur energetiqu=65c	perform energetiqu batiment=6er	therapi energetiqu=78r	geni energetiqu=9zz
energi	march energi=1yo	calcul energi alimentair=5gk
enf	protection enf=1lg	develop physiqu enf=624	confection vet enf=83b
enfil	enfil courroi ciment=81s	enfil fil=9zi
engag	s engag interven ferroviair=6mt
engazon	entreten terrain engazon=5t7
engin	engin pech=6dp
engrai	livr engrai=9pn
enlev	enlev affich=79w	regl enlev dechet=7qx
enonc	enonc regl jeu=89p
enquet	techniqu enquet=6r3
enqueteur	form enqueteur terrain=6le
enregistr	fair enregistr animal=alu
enregistreus	caiss enregistreus=4rw
enrich	enrich environnemental animal=713	enrich reseau fournisseur=an5
enrichiss	fourn environ enrichiss animal=63c
enrob	subst enrob=8k3
enroul	enroul fil metalliqu=6n8
ensembl	jou musiqu ensembl=7ik	dirig ensembl musical=7ik	theori ensembl=afq
ensemenc	ensemenc terrain=7ss
entendr	entendr argument juridiqu=5nq	entendr temoign=8ja
enterologi	gastro enterologi=5kc
enterologiqu	chirurgi gastro enterologiqu=79l
entier	transform entier cuir=512	selection amand entier=6tt
entr	deplac charg entr=4wp	collect droit entr=5hp	repondr appel entr=6pr	trait entr impression=88q
entrain	entrain equip arm air=5rt	objet entrain=8hs	entrain electriqu=940	entrain jeun cheval=a69
entrepos	oper entrepos=1id	regl entrepos=6s4
entrepot	entrepot don=k2	ger entrepot=1id	regl securit applicabl entrepot=6i9
entrepreneur	audit entrepreneur=4kp
entrepreneurial	esprit entrepreneurial=20x
entrepris	ger entrepris=235	princip ger entrepris=4po	entrepris social=5nu	ger entrepris production=658	techniqu evalu entrepris=6en	don conseil entrepris social=7re	proced entrepris=8gd	princip strategi entrepris=97d	politiqu entrepris=anc
entreten	techniqu entreten=5qo
env	conformit env typ arm=7cy
envelop	trait envelop=7s4	norm decoup envelop=8wq	qualit envelop=9hd	machin fabriqu envelop=a9n
envi	envi apprendr=20h
environ	ger environ=1s0
environnemental	politiqu environnemental=4nl	reglement environnemental aeroport=5ce	legisl environnemental=79j	restaur environnemental=7tm	elabor strategi restaur environnemental=a63
envoy	envoy ambul=5d8	envoy prelev biologiqu laboratoir=7pp	envoy prelev medical=907
enzymatiqu	transform enzymatiqu=67y
eolien	typ eolien=1yr	inspect eolien=6is	fourn inform eolien=7o4	concevo eolien=ahw
epaisseur	respect epaisseur argil=6do	mainten epaisseur ver=87c	mainten epaisseur boi=9ot
epandr	epandr engrai=8wn
epe	combat epe=ap9
epic	pass epic cribl=85j	machin melang epic=91r
epicutan	test epicutan=4oy
epidemiologi	connaiss epidemiologi veterinair=908
epil	epil corp cir=5ja	techniqu epil fil=7mj	fair epil=7vd	las epil=7wn	techniqu epil=8ll
episs	episs cabl=6b0
epreuv	method epreuv=7aq	epreuv melang alcool=ae1
equilibr	physiologi equilibr=5rr	equilibr pneu=5tx	equilibr ressourc bas don=8e4	troubl equilibr=an7
equin	affection dentair equin=6bv
equip	ger equip=1ri
equit	materiel equit=4uo	princip securit equit=66r	equip apprent equit=69m
equitabl	princip travail social equitabl=96c
eraflur	elimin petit eraflur=6j9
ergonomi	ergonomi informatiqu=88s	mesur ergonomi logiciel=97x	evalu ergonomi logiciel=97x	evalu ergonomi lieu travail=9qt
ergonomiqu	travaill facon ergonomiqu=4zl
ergotherapi	theori ergotherapi=6hk	techniqu ergotherapi=7sc	ger etudi ergotherapi=97f
erod	techniqu erod metal=aiz
erosion	control erosion=7x3
erreur	detect erreur comptabl=7xs	signal erreur lor appel=a1y
escalad	procedur escalad=876	inspect equip escalad=8q0	materiel escalad=a8u
escali	mainten escali roul=8ka
escargot	organis elev escargot=6rz
escort	fourn servic escort=5ct	vehicul escort=6tb	fourn escort securit=96e
escrim	pratiqu escrim=7sp
espac	ger espac charg vendr=8qz
espec	espec aquatiqu=6ko	machin trait espec=8xp	espec animal elev=9fd	espec animal=ad4
esprit	esprit equip=1zt	esprit decision=20d	esprit analys=20i
esquiss	ecrir esquiss orchestral=7bg	execut esquiss orchestral=7bg
ess	ten registr consom ess=8u3
essai	procedur essai electroniqu=4tq	particip essai cliniqu=5og	essai fonction=67e	method essai materiel informatiqu=6jt	essai press=9cq	method essai electriqu=9hn	procedur essai=9s3
essay	particip essay=8an
essentiell	typ huil essentiell=4yf	recevo inform essentiell projet=9uh
essui	repar essui glac=anu
estampill	control machin estampill=4na	machin estampill cigar=6ws
esthetiqu	esthetiqu cirqu=52f	repondr exig esthetiqu=5wv	procedur esthetiqu dentair=68e	chirurgi esthetiqu=6kk	esthetiqu piec=7ns
estrad	install estrad=4td
etabl	inspect etabl enseign=76w
etai	install etai=802
etal	obten autoris etal march=5ae	empech vol etal=ahk
etalon	elabor procedur etalon=4rj	etalon instrument optiqu=683	etalon instrument precision=70b	etalon materiel laboratoir=7ra	redig rapport etalon=apd
etanch	stock etanch air=86f
etancheit	produit etancheit bas caoutchouc=a5n
etap	cooper etap processu linguistiqu=9o2	etap deuil=9sg
etat	redig rapport etat=4zg	surveill etat sant poisson=5le	evalu etat objet=74m	inspect etat cabl=7yb	evalu etat navir=8en
eteindr	eteindr incendi=5or
eteint	produir chau eteint=a8w
ethiqu	trait animal conform ethiqu=4ks	ethiqu sportiv=7ct
etiquet	chang etiquet rayon=4we	etiquet prelev medical laboratoir=5fd	etiquet compos=70j	bon etiquet produit=79u	etiquet aliment=aai	lir etiquet entreten=amn
etir	machin etir=6ey	machin etir tub=6nb	proced etir froid=91g	proced etir metal=ahn
etof	confection etof tiss=6vn	tri etof=782	concevo etof tiss=86z	concevo etof tricot chain=944
etourd	etourd animal=apc
etrang	ger athlet tourn etrang=8br
etranger	affair etranger=5f1	valeur etranger=5ix	langu etranger carrier international=88w
etud	etud march=150	etud droit=4me	etud communic=68i	program aid financier etud=aut
europeen	legisl europeen pesticid=6w5	system europeen control train=7dr	politiqu europeen securit alimentair=8xi
euthanasi	euthanasi animal=57v
evacu	evacu gen zon inond=5pd	evacu gen batiment=8bp	ger plan evacu urg=9b8
even	organis even=ts	particip even=81g
evenementiel	negoci contrat prestatair evenementiel=56z
eventuel	ger devi expediteur eventuel=5ee
evit	evit contamin=6ku	limit charg evit dom=939
evolution	evolution animal=5x5	surveill evolution scen artistiqu=74g	don conseil evolution professionnell=7t7
evoqu	interpret enregistr potentiel evoqu=8at
exactitud	verifi exactitud inform=6iz	verifi exactitud pri rayon=8mq	exactitud don aeronautiqu=aoo
examen	prepar patient examen=6kq	examen conduit=7et	organis examen=aa3
examin	examin boi=6s8	examin document=7v3
exc	retir exc melang=71t	retir exc coll=9z8
excav	control material excav=61m	engin excav=6f4	techniqu excav=9py
excavateur	fair fonction excavateur rou=545
excavatric	conduir excavatric=1e5
excedentair	coup matier excedentair=4kb
excell	exig excell part artist=66y	recherch excell perform musical=arh
exceptionnel	offr servic exceptionnel=7mv
excr	support excr=9h7
excursion	accompagn elev excursion=5rq
execut	execut tach nettoy=4yj	execut instruction command=695
execution	execution rot stock=9j3
exempl	enseign present exempl personnel=8yq
exercic	execut exercic assur securit=5kk	exercic militair=a5p
exig	exig relativ emball produit=7bd
exist	transfer don exist=4ie
expediteur	communiqu expediteur=83j
expedition	ger system logiciel expedition=81z	planifi expedition produit=8l4
experi	experi commercial=1vz	cart experi=4mo	ger experi client=6c7	supervis experi client=6c7	experi chimiqu=6hn	experi scientifiqu espac=9i1	men experi animal=9kt
experimental	collect don experimental=7xb	analys don experimental laboratoir=8r4
expert	communiqu expert comptabl=5db	liaison expert ferroviair=6wv	se rel expert industri=7sk
expertis	servic expertis psychologi cliniqu=57p	suivr avanc domain expertis=5c5	expertis ecritur=68z	fourn expertis techniqu=9fw	analys expertis=alo
explicit	rendr processu artistiqu explicit=8xt
expliqu	expliqu objectif entreten=4wf	expliqu qualit revet=8wb
exploit	develop exploit=8va	install system exploit=9cp	negoci droit exploit=9z5
explor	explor don=m4	explor geologiqu=8dg
explosif	ger explosif conform legisl=6rc	defin quantit explosif requis=8bw	recherch engin explosif=8s2
export	import export=1iy	strategi export=4u1	defin strategi import export=5tt	export produit bas=6jb	princip control export=71p	ger lic import export=7kp	coordon activit transport export=7w5	regl international import export=9dn
expos	expos alcool fort=67w	expos cart boisson=8g1	expos boisson decor=a01
exposition	reglement exposition environ contamin=4ik	calcul exposition rayon=akx
expression	enseign princip expression oral=6cy	expression valid=73y
exprim	s exprim physiqu=6yt
exterieur	nettoy exterieur vehicul=6y0	publicit exterieur=8iz	entreten general exterieur navir=8oe
extern	ger financ extern=5jp	communiqu laboratoir extern=6ca	analys facteur extern entrepris=9mh
externalis	model externalis=6z7	strategi externalis=79p
extincteur	install extincteur automatiqu=794	different typ extincteur=8rf
extinction	install system extinction eau=730	system extinction incendi=9lk	pomp extinction incendi=9my
extra	supervis activit extra scolair=a9v
extract	extract transform load=kf
extracteur	typ extracteur miel=a7s
extraction	extraction inform=73x	method extraction don=8gp
extracto	extracto chargeur=kf
extrair	extrair material fourneau=6b8	extrair produit coquill=7e4
extrem	pratiqu sport extrem=4i3
extrud	control produit extrud=7z7
extrusion	proced extrusion=4l9	techniqu extrusion=633	machin extrusion froid=69h	entreten machin extrusion=6xg	machin extrusion argil=86a	machin extrusion chaud=8gq
fabric	proced fabric=5ut	elabor proced fabric=8ya
fac	fair fac evolution demand=a3f
facad	install revet facad=4ld	nettoy facad batiment=4t6
facilit	optimis facilit utilis parc=4s4	facilit processu encher=734	facilit acc march travail=7aw	amelior facilit utilis=7w9	facilit acc inform=ajl
facon	travaill facon organis=4wv	techniqu facon metal=6vr	machin facon=847	facon argil=aia
facteur	facteur humain concern securit=4if	analys facteur intern entrepris=84k	facteur geologiqu construction aeroport=92f	evalu facteur risqu=9uk
factuell	approch factuell radiographi=6zy
factur	surveill procedur factur=559	ger procedur factur=559	supervis procedur factur=559	etabl factur=5hh	examin factur even=6h1
facult	facult adapt=201
faillit	don conseil procedur faillit=4kg
faisabilit	evalu faisabilit mis develop=59s	verifi faisabilit=6sm	determin faisabilit production=9gt	men etud faisabilit=9uc
faisceau	faisceau cabl=5y4	assembl faisceau cabl=8rk
fait	rendr compt fait touristiqu=9ak
falsifi	detect document falsifi=717
familial	therapi familial=71z	conseill patient problem familial=7kb
famill	rel famill=1kz	droit famill=1nn	rendr visit famill accueil=792	aid famill situ cris=7fm	fair recherch histoir famill=8r7
fantaisi	bijouteri fantaisi=94t
farin	surveill equip decharg farin=4k4
faun	elabor program faun=6rt	surveill faun=6y3	men recherch faun=af9
faut	redig document fair faut=4xb
faveur	agir faveur croiss entrepris=5iv
favoris	favoris travail equip elev=5ba	favoris dialogu sein societ=a1x
fem	pratiqu mass fem enceint=ajr
feminin	pathologi appareil reproducteur feminin=9wf
fendeus	entreten fendeus=6tr	repar fendeus=911
fendr	techniqu traditionnell fendr pier=5t4	machin fendr pier=6la
fenetr	assembl fenetr=56n	pos fenetr=9bi
fer	ingenieri construction voi fer=4u2	ingenieri conception voi fer=58m	caracteristiqu physiqu voi fer=710	fix fer cheval=7c1	evalu besoin fer cheval=8kl
ferm	ferm disjoncteur=6lt	mont ferm toit=a8h
ferment	processu ferment feuill tabac=5xw	processu ferment vin=72q	processu ferment aliment=7ii	processu ferment boisson=9sd
fermetur	vid bar fermetur=67x	techniqu fermetur plai=6vi
ferreu	trait metal non ferreu=4qp	trait metal ferreu=67i
ferroviair	droit ferroviair=53b	command system signalis ferroviair=6y9	system signalis ferroviair=6y9	regl securit ferroviair=7q3	test equip signalis ferroviair=agi
fertilis	oper fertilis=7c3	fertilis bassin aquacultur=8t3	princip fertilis=90b
fertilit	fertilit sol=a7r
fes	communiqu fes riverain=6ua
feu	defin regl par feu=4kt	repar arm feu=4o3	arm feu=4qi	amelior precision arm feu=5w5	install par feu=a6x	install coup feu=ajs
feuill	model qualit feuill tabac=4o6	melang feuill tabac=7jk	ger feuill=98m	tri feuill tabac=9rm
fev	typ fev caf=5e0	examin fev cacao=5ne	evalu qualit fev cacao=7th	variet fev cacao=9kw
fiabilit	evalu fiabilit don=929
fiabl	agir manier fiabl=5eg
fibr	entreten machin fibr ver=6d9	machin fibr ver=6d9	typ fibr textil=804	typ fibr moul=84v	aliment machin fibr ver=9tn	fibr optiqu=atw
fich	fich pai=22z	lir fich techniqu=706	rempl fich rapport activit=8t8	lir instruction fich travail=9m5
fichi	cre fichi numeriqu=5ml	produir fichi electroniqu=5ru	flu travail mod fichi=8kd
fidel	fidel text original=93g
fidelis	trait program fidelis=7gr	develop program fidelis employ=anm
fiduci	ger fiduci=8m2	etudi fiduci=942
figur	trouv figur appropri=68m
figurin	cre figurin argil=7q8
fil	soud fil=5ul	test dispositif fil=6xu	concevo fil=82i
filament	coup filament=auy
filatur	machin filatur=9h5	techniqu filatur=9po
filet	ger filet cag=8hn	entreten filet=9l7	aid remplac filet cag=9t9	surveill system filet cag=9xc
filial	activit filial=7j4
film	typ machin impression film=59q	entreten machin impression film=6aj	techniqu musiqu film=72t	regl machin impression film=894	machin impression film=9cv	prepar film plaqu impression=a2n
filtr	filtr liquid=543	fair fonction filtr biologiqu=5qe	chang filtr savon=5qm	proced filtr boisson=77o	proced filtr=9co	filtr peintur=9ql	filtr vin=abl
fin	surveill fin casino=4uh	fin publiqu=5vm	don conseil fin=7it	system informatiqu fin commercial=7le	dress animal fin professionnell=8qt
financ	mod financ=5td	financ projet ferroviair=6or	fourn inform financ enseign=9eh	prepar dossi financ public=9k1
financeur	liaison financeur=62c
financi	etat financi=16n	produit financi=4r9	procedur servic financi=5wo	interpret etat financi=6ue	prepar etat financi=6wg	march financi=833
financier	analys financier=16r	politiqu financier=5bm	ingenieri financier=66c	oper financier=6f7	ger financier=6ji
finition	techniqu finition cuir=7dt	techniqu finition textil=aqf
fiscal	declar fiscal=17g	legisl fiscal=9tk
fiscalit	fiscalit international pri transfert=83l
fix	fix compos=9jp
flamb	prepar plat flamb=at5	fair flamb plat=at5	plat flamb=at5	point plat flamb=at5
flech	control flech aspir=9ib	typ flech=aot
fleur	conseill client typ fleur=8gh	vendr fleur=a48
flexibl	propos servic flexibl=acm
flexographiqu	ger processu impression flexographiqu=4lp	machin impression flexographiqu=al7
flocon	machin produir flocon savon=6jf
flor	men recherch flor=4hc
floral	cre composition floral=5d3	don recommand engrai floral=636	concevo decor floral=6sy	command produit floral=7oi	techniqu composition floral=9zs
flot	ger flot=1ir	proced flot mouss=ah3
flu	amelior flu production=7yf
fluctu	surveill fluctu production laitier=am2
fluid	mecaniqu fluid numeriqu=1gc	fluid batteri=4yh	fluid hydrauliqu=5e6	mecaniqu fluid=7v4	plac install fournitur fluid=91i
fluvial	system control trafic fluvial=6n3	class europeen voi fluvial=862
foi	ger plusieur projet foi=9he
foir	assist foir commercial=6ka
fonc	fonc pieu aci=7ta
foncier	imposition foncier=7h1
fonctionnair	don instruction fonctionnair judiciair=5nx
fonctionnalit	fonctionnalit system eclair aeroport=5ra	fonctionnalit machin=8dq	fonctionnalit jeu video=8iw
fonctionnell	program fonctionnell=6r	propriet fonctionnell aliment=9od
fond	activit collect fond=6j1	securit transport fond=6za	ger activit collect fond=97w	dirig activit collect fond=a1l	ger transport fond=aug
fondamental	sci veterinair fondamental=7ed
fonderi	fair fonction fonderi=5ew
fondr	fair fondr cir=6f3
fondu	vers metal fondu moul=4wr	vers metal fondu noyal=8cg
for	for puit=69k	typ tet for=72c	nettoy sit for=7hj
forc	forc proposition=203
forestier	reglement forestier=5jv	exploit forestier=a9d
foret	conserv foret=7a9	nettoy foret=815	typ foret=avd
foreus	fair fonction moteur foreus=6va	conduir foreus=8rv
forfait	vendr forfait touristiqu=6bx	personnalis forfait voy=6tx
forg	piec press forg mecaniqu=4ng	entreten press forg hydrauliqu=56h	techniqu forg=6in	press forg mecaniqu=ah8	typ press forg=an2
forge	proced forge=88n	forge chaud=a13
forgeron	outil forgeron electriqu=7ju	outil forgeron manuel=7my
form	ger form=1a5	form equip=1a6	don conseil form=82x
formalit	formalit douanier=1iw
format	respect format public=4n7	format media=8is	typ format audiovisuel=985	convert different format audiovisuel=akl
formul	formul savon=7vw	formul regl jeu=89p
formulair	prepar formulair declar revenu=5bb	rempl formulair evalu appel=a0g
fort	rempl eau fort=a2g
forum	moder forum=amy
foss	entreten foss septiqu=75o	install system foss septiqu=8km
fossil	identifi fossil=8t0	assembl fossil=apj
fouet	typ fouet=9yn
fouill	fouill corporell=4sr	supervis fouill=8fb	travaill sit fouill=9vi
foul	control foul=7ew
four	install four=5qa	typ four=6um
fourneau	charg material fourneau=6xd	consign oper fourneau=9u9	install fourneau chauf=aht
fourni	mesur efficacit servic fourni=5wd	communiqu rapport fourni passag=6k8	analys rapport fourni passag=81m
fournisseur	compt fournisseur=16c	ger fournisseur=18l	negoci condition fournisseur=6ug	fournisseur compos logiciel=a7v	fournisseur compos materiel=ads
fournitur	decharg fournitur=5lk	proced decharg fournitur=5lk
fourrur	abattr animal fourrur=4wo	confection articl fourrur=7o8
fractur	fractur hydrauliqu=9kk
fragil	manipul objet fragil=7gh	emball objet fragil transport=9zw
fragment	reli fragment musiqu=7ip
fragr	cre formul fragr=8wo	recherch fragr=9lp	don conseil fragr=adp
frai	microbiologi lait frai=a92
francai	maitris francai=220
francais	langu francais=220
frap	system contr frap=ad7
fraud	detect fraud electoral=a6n
frauduleus	empech activit frauduleus=51a
frein	frein main=58g	entreten system frein=6ju	test forc frein train=a4r
freinet	pedagogi freinet=786
frequ	ger frequ=9oo
frequent	deplac frequent=212
fret	ger mod pai fret=4kc	typ fret=4l1	industri fret=863
frigelis	frigelis graiss=66x
frigorigen	fluid frigorigen=4r1
fris	fris cheveu=8h9
froid	froid industriel=1dp	chain froid=1jd	bobin froid=9gs
from	variet from=58d	produir from=9p9
frontal	conduir chargeur frontal=6xc
fruit	supervis equip production fruit=55u
fum	fabric produit tabac fum=88x	detecteur fum=9b4
funebr	cooper entrepreneur pomp funebr=5tn
funeraill	aid organis funeraill=7nt
funerair	don conseil servic funerair=61o	ger equip funerair=ajz
furtiv	technologi furtiv=7hf
fut	rempl fut ingredient specifiqu=6sl	chang fut=89t
fœtus	surveill fœtus avant accouch=55d
gabarit	gabarit plan sol=4ln
gain	calcul probabilit gain pari=8sg
galeri	supervis personnel galeri art=9wy	fair publicit galeri=ak3
galet	ajout galet ouvr ceramiqu=7l2
galop	detecteur mouv galop bogi=9mm
galvanis	galvanis piec metal=52s
galvanoplasti	metal galvanoplasti=52j	proced galvanoplasti=5q8	machin galvanoplasti=8n1	piec machin galvanoplasti=aji
gam	gam spiritueu=9ln
gamemak	gamemak studio=9lt
gar	ger ressourc gar tri=53m
garanti	respect contrat garanti=7ak	garanti immobilier=9le
gard	gard enf=1lh	gard trac pai expedition=9jy
garnitur	prepar garnitur vehicul=4o4
gaspill	limit gaspill ressourc=9q1
gaufr	gaufr dessin=4k3	install plaqu gaufr=5hs	press gaufr electriqu=5y9	press gaufr manuell=9l6
gaz	march gaz=4zi	ger system transport gaz=6lq
gazeifi	appareil gazeifi boisson=agy
gazeus	chromatographi phas gazeus=70m
gazon	prepar terrain pos gazon=8w1
gel	fair gel fruit=aau
gelul	recueill gelul=5wk	control gelul=8ez
gem	pol gem=76g	identifi gem=84d	examin gem=8j7	taill gem=968	evalu gem=97z
gen	divert gen=5ch
genealogiqu	interpret tableau genealogiqu=auu
gener	gener rapport rapproch=83h	elabor strategi gener revenu=8tg
general	princip general legisl alimentair=4mq	examen general tissu=8jq	chirurgi general=9ta
generateur	fair fonction generateur signal=7u1	install generateur=86w	generateur electriqu=9ho	surveill generateur electriqu=ant	fabric generateur vapeur=atu
genetiqu	program selection genetiqu=72j	ten registr genetiqu=8mj	genetiqu medical=9u5	geni genetiqu=a4t
geni	geni mecaniqu=1gs	princip geni mecaniqu=1gs	geni electriqu=1gw	geni alimentair=6h6	geni informatiqu=7xe	geni optiqu=8k0
geniteur	achet geniteur=85a
genom	men recherch genom=7jl
genr	genr musical=6jj	typ genr litterair=7km	se specialis genr musical=8k4	etud genr=a3x	techniqu peintur genr=a6b
geochimiqu	examin echantillon geochimiqu=4ky	men etud geochimiqu=8nt
geographi	geographi local=904	enseign geographi=97v
geographiqu	system inform geographiqu=mb	zon geographiqu=4sx	defin tend don geographiqu=67n	evalu inform geographiqu=9bh	defin zon geographiqu vent=9dq	planifi enquet geographiqu terrain=air
geolocalis	technologi geolocalis=6g3
geologiqu	collect don geologiqu=50o	cre bas don geologiqu=6r4	fourn inform caracteristiqu geologiqu=a29
geologu	se rel geologu professionnel=6mw
geometri	norm geometri voi=8fa	geometri voi=9o7
geophysiqu	particip relev geophysiqu=4ot	mesur geophysiqu electriqu=7rw	interpret don geophysiqu=91e	apport aid geophysiqu=9o1
geostationnair	satellit geostationnair=aub
geotechniqu	ger personnel geotechniqu=7wx	analys informatiqu structur geotechniqu=838	surveill structur geotechniqu=9ie
geothermiqu	mod production energi geothermiqu=8pk
gest	evalu gest animal=6oe	gest acupunctur=6t9	gest main=8nj
gestalt	pratiqu gestalt therapi=6qk
gibi	coordon vent gibi=5ai	connaiss espec gibi=62e	elev gibi=6x7
gis	system surveill gis=84r	evalu potentiel gis gaz=9qe
glissier	control glissier ardois=9la
global	integr strategi marketing global=8qm
glossair	elabor glossair techniqu=8fo
golf	perl golf=62d
gom	surveill debit gom=5k1
gond	cre gond=a7e
gonfl	gonfl ballon sport=780
goulet	detect goulet etrangl=85o
goulot	goulot aliment vibr rebut=ap3
gout	gout travail equip=1zt	gout vin=4jd	gout fev cacao=9yi
gouvern	program securit social gouvern=6b7	gouvern internet=6gx	respect gouvern inform=8cj
gouvernemental	represent gouvernemental=54h	mis politiqu gouvernemental=5ki	politiqu gouvernemental=6rv	ger mis politiqu gouvernemental=ano
gra	extrair acid gra=99h
grad	grad patron=6q4
gradateur	entreten gradateur=9kb
graffiti	techniqu nettoy graffiti=6im
grain	class grain caf=atd
graiss	proced purific graiss animal=6eb	graiss rou materiel roul=8ms
graisseur	pistolet graisseur=4mh
grand	grand distribution=12l	vendr electroniqu grand public=4t4	electroniqu grand public=76e	ger grand livr=9z3	remplac compos grand taill=a86
granito	entreten granito=524	prepar sol granito=7a6	melang material granito=8hx
granul	press granul=51g	norm relativ granul=5ux	analys melang granul=7eh	transfer install granul=8gx	supervis oper granul=988
granulat	transfer granulat=8gz
graphiqu	conception graphiqu=zb	graphiqu anim=zu	interpret interfac graphiqu communic=ab9
graphologiqu	analys graphologiqu=a02
gravat	enlev gravat=8a4
gravit	mesur gravit=4rm
gravur	precision gravur=67r	selection model gravur=6hj	technologi gravur=74c	prepar produit chimiqu gravur=7lh	manipul produit chimiqu gravur=7y7	verifi precision gravur=9e8	inspect gravur=9hw
gre	mont equip gre cirqu=4ih	material fabric objet gre=4t1	calcul trac gre=5o6	concevo trac gre=93q	entreten equip gre cirqu=9lo	defin mouv gre=aq3
gref	gref moell osseus=53i
grignot	supervis fonction machin grignot=526	fair fonction materiel grignot=7n3	piec machin grignot=7u7
grill	lir grill program=4vi	plac courroi trapezoidal grill=94w
grimp	grimp arbr=ak1
grimpeur	autr grimpeur=6d5
grossess	don conseil grossess=6aq	suivr grossess=74z	don conseil grossess risqu=8t4
group	organis group qualit=4yb	organis transport group voy=7n2
gru	install gru tour=4tr	gru tour=91d
guer	effet psychologiqu guer=5fx
guet	guet aid navig maritim=5bi
guichet	system guichet automatiqu=7q6
guid	guid employ=ard
guitar	produir piec guitar=4hm	typ guitar=7qp
gymnastiqu	gymnastiqu facial=5zf
gynecologiqu	examen gynecologiqu=56d	diagnostiqu troubl gynecologiqu=5po
habilet	habilet manuell=20t	habilet creativ manuell=5us
habilit	habilit electriqu=21o	ger habilit securit=7a0
habill	confection articl habill=4hp	cre prototyp industri habill=4u4	aid person s habill=6af	control articl habill=6i1	industri habill=8ir
habit	reglement habit loy moder=am7
habitat	ger habitat faveur gibi=5a1	techniqu relev habitat=8g3	ger habitat=8jr
halal	pratiqu abat halal=5fr	viand halal=6am
handicap	enf situ handicap=1k8	soin person handicap=6kn	typ handicap=75e	handicap moteur=7s7	aid passag handicap=ak8
harmoni	recherch harmoni construction architectural=5sa
harmonis	harmonis mouv corp=5om
harp	produir piec harp=5g9
hauban	terminologi relativ materiel hauban=7ad	comprendr instruction traval hauban=94o
haut	souten elev haut potentiel=691	mainten haut qualit appel=9qr	travail haut risqu=amu
hauteur	evacu gen lieu hauteur=afx
havok	havok vision=8o4
heberg	organis heberg etudi=65a	prevo demand heberg=7l8	anticip demand heberg=7l8
hematologi	hematologi biologiqu=4vy	hematologi general=9jv
hematologiqu	interpret resultat test hematologiqu=5fb
herb	melang herb cuv=5bn	prepar sit plant herb=5o4
herbicid	herbicid prescrit=58k
heur	system affich heur=6v0
histoir	histoir tabac=4jf	histoir informatiqu=5ng	histoir instrument musiqu=8zd	verifi histoir=aho
historico	valeur historico artistiqu=6fe
historiqu	fair recherch historiqu=5p4	evolution historiqu ecol psychotherapi=6g8	architectur historiqu=7gy	evalu document historiqu=aqr
holding	activit societ holding=9ol
holistiqu	adopt approch holistiqu soin=5lb
hom	promouvo applic droit hom=6v9
homeopathi	promouvo homeopathi=7j2
homeopathiqu	medicament homeopathiqu=9ev	men consult homeopathiqu=9lb
homogeneis	homogeneis alimentair=9sj
homogeneit	control homogeneit sucr=9ht
honorair	negoci honorair avocat=a64
hopital	securit hopital=56l
hor	techniqu hor media=5i5
horair	respect horair train=64u	respect horair vol=a1b	ger horair train=a4d
horlog	horlog electriqu=4zc	outil horlog=5de	horlog mecaniqu=61f
horlogeri	piec horlogeri=alz
hormonotherapi	hormonotherapi oncologiqu=6pj
horoscop	redig horoscop=8ra
horticol	supervis equip horticol=66a	amenag horticol=989
horticultur	materiel horticultur=87f	princip horticultur=9zf
hospitali	inform personnel hospitali=811
hospitalier	hygien hospitalier=vz
hospitalis	soin infirmi animal hospitalis=4v9	surveill etat animal hospitalis=78g
hotel	mainten securit hotel=8pi	securit hotel=8pi
hotelier	exploit hotelier=1pm	ger recet hotelier=9bg
hotelleri	hotelleri restaur=1pn
houblon	cultur houblon=534	cultiv houblon=534
huil	surveill processu melang huil=afb
humain	ressourc humain=236	procedur servic ressourc humain=9g8	ger ressourc humain=a5g
humanitair	fourn aid humanitair=4l4	ger program action humanitair=760	ger aid humanitair=ac9	don conseil humanitair=aud
humid	tribofinition voi humid=4m9
humidit	ger problem humidit batiment=51m	test humidit caf=6id	ger humidit grain=api
humour	fair preuv humour=akd
hybrid	model hybrid=729	system command hybrid=8jv
hydrauliqu	entreten press hydrauliqu=5ry	install system hydrauliqu=7eu	entreten system hydrauliqu=820	fair fonction pomp hydrauliqu=8ni	piec press hydrauliqu=8xc
hydroelectriqu	energi hydroelectriqu=6hi
hydrogen	proced hydrogen huil comestibl=8v0
hydrographiqu	particip relev hydrographiqu=9up
hydrotherapi	trait hydrotherapi=6zp
hygien	regl hygien=vz	soin hygien=xk	hygien alimentair=1ok	norm hygien=1ok	elabor norm hygien=58w	cre norm hygien=58w	redig norm hygien=58w	regl hygien alimentair=7id	ger hygien animal=845
hyperbar	soud milieu hyperbar=4km
hypertension	hypertension intracranien=6zl
hypnos	psychotherapi hypnos=52g
hypothecair	evalu risqu hypothecair=78c
iconographiqu	consult sourc iconographiqu=4yn
id	id tech=8ep
ide	develop ide musical=579	develop ide program=8w3	evalu ide musical=a4z	develop ide conception group=asc
identifi	identifi piec demand client=6sd	identifi risqu securit aeroport=87o
identific	control identific animal=5ks	proced identific client=7nr	materiel identific gem=8du	aid identific arbr=aev
identit	defin identit marqu=7ey	ger identit numeriqu=964	control identit visiteur=9ku
ideologi	ideologi politiqu=6hx
illegal	subst illegal=8c8
illicit	recherch trac subst illicit=a6k
illusion	manipul objet cre illusion=ait
illustr	techniqu illustr traditionnell=5qs	interpret besoin illustr=684	techniqu illustr numeriqu=82r	selection styl illustr=8kc	analys text illustr=992
illustrator	adob illustrator=yh
imag	trait imag=n2
imageri	techniqu imageri=60d	technologi imageri medical=6mg	interpret demand examen imageri=6r6	defin techniqu imageri=9ox	techniqu imageri medical=a30
imagin	stimul imagin artist=52t	imagin boisson alcoolis=9wc
immatricul	enregistr plaqu immatricul contreven=61c
immigr	loi immigr=1nq	don conseil matier immigr=6t7	elabor politiqu immigr=8am
immobili	examin document pret immobili=6ty	march immobili=79k	pret immobili=8ns	redig contrat immobili=ail
immobilier	saisi immobilier=7af
immobilis	immobilis patient intervention urg=8ff
immuno	immuno hematologi=9o6
immunologi	immunologi cliniqu=4xw
immunologiqu	techniqu diagnostic immunologiqu=757
immunopathologi	immunopathologi cliniqu=9sy
immunotherapi	administr immunotherapi=9zv
impact	impact chang climatiqu=4zk	impact context social sant=5g7	impact environnemental tourism=7lm
impartialit	fair preuv impartialit=593
imperfection	reper imperfection metal=5s2	cir imperfection=74w
impermeabilis	impermeabilis revet sol=6zr
impl	regl impl cochleair=54i
implant	implant puc electroniqu animal=9ry
implic	implic pollution urbain=9dc
import	strategi import=871	proced import produit bas=93d	coordon activit transport import=alk
imposition	prepar imposition=a7t
impression	techniqu impression=63o	material impression=6gt	entreten machin impression=9zj
imprevu	ger imprevu relatif hotelleri=4m8	support pression fac imprevu=7ja
imprim	s occup press imprim=5b5	circuit imprim=74j	cart circuit imprim=74j	imprim numeriqu=8s5
imprimeri	proced imprimeri=8lt
improvis	improvis musiqu=5ib	fair improvis=64y	improvis musical cadr therapi=8j2	repar improvis vehicul=aea	planifi improvis choregraphiqu=arf
impuret	elimin impuret=4w7
imput	imput comptabl=a8c
incendi	regl securit incendi=6wm	ingenieri securit incendi=715
incident	signal incident casino=8sr
inciner	fair fonction install inciner=82z	supervis proced inciner=85i
incinerateur	etalon incinerateur dechet=539	fair fonction incinerateur dechet=5x0	entreten incinerateur dechet=80q
incit	incit danseur s amelior=79i
inclusion	promouvo inclusion organis=4w9	defin politiqu inclusion=7jj	promouvo inclusion=96t
inclusiv	ecol inclusiv=1kb
incr	develop incr=4hj
incub	technologi incub eau vert=9hm
indemnis	ger demand indemnis=4jm	ouvr dossi indemnis=7fu	ger procedur demand indemnis=9f0	procedur relativ demand indemnis=a3j
indemnit	calcul indemnit=8bq
independ	stimul independ elev=4nx	prendr decision operationnell independ=788	travaill facon independ exposition=9xn	ger tach manier independ=asv
indesirabl	ger effet indesirabl anesthesi=65y	ger reaction indesirabl medicament=9jm
indic	suivr indic temp=4s1	don indic pend represent=616
indicateur	indicateur perform=1zj	prevo indicateur compt=6pp	indicateur cout=8cc	ger indicateur projet=9f5
individu	apport protection individu=9e1
individuell	equip protection individuell=1f1
industri	industri material construction=a41	industri construction=au7
industriel	logiciel industriel=63u	four industriel=71i	outil industriel=8im	geni industriel=8iv	entreten four industriel=a7j
industriell	conception industriell=10d	production industriell=1h7	mainten industriell=23b	peintur industriell=7lr
inert	tach soud gaz inert=ago
infantil	chirurgi infantil=7fv	maladi infantil cour=7k4
infectieus	depist maladi infectieus=7hw
infection	control infection=vz	infection alimentair=7f3
inferieur	pos platr membr inferieur=8ot
infest	reper sourc infest=8v4
infirmi	soin infirmi=1w2	princip bas soin infirmi=6i0	princip soin infirmi=7yv	sci soin infirmi=9r8
inflammabl	reglement matier inflammabl=67f	machin melang inflammabl=9xi	fluid inflammabl=a4b	ger subst inflammabl=a9r
influ	influ trait adjuv radiotherapi=9x5
influenc	influenc legislateur=84u	influenc comport vot=9qs
infographi	concevo infographi=zb
inform	analys system inform organis=89s
informatica	informatica powercent=jc
informatiqu	develop informatiqu=7f	securit informatiqu=fg	outil informatiqu=22y	program informatiqu=5af	materiel informatiqu=6x9	sci informatiqu=7k7	equip informatiqu=8c2	informatiqu medical=8xv	technologi informatiqu=a0c
informatis	system informatis ger mainten=2gq	system aliment informatis=9ge
infraction	don conseil infraction reglement=8h6
infraroug	produir imag infraroug=afc	capteur infraroug=aqk
infrastructur	infrastructur logiciel form lign=7zg	control infrastructur=8h0	surveill infrastructur aeroport=9lz	infrastructur ferroviair=9mt
ingenieri	ingenieri mecaniqu=1gs	processu ingenieri=1h6	ingenieri transport=23q	princip ingenieri=599	ingenieri instrument electriqu=7bu	ingenieri instrument=92m	ingenieri securit=9jd
ingenieur	diplom ingenieur=214	ecol ingenieur=214	collabor ingenieur=87k
ingredient	ingredient aliment animal=5za	melang ingredient alimentair=7dn	ingredient produit alimentair=95o
inhum	ten registr inhum=7qa
initi	initi mesur sauvet=6sf
initial	rempl declar initial ressourc=ags
initiativ	esprit initiativ=203	sen initiativ=203	pris initiativ=203
inject	inject mouss liquid=a6h
injection	piec machin moul injection=61t	machin moul injection=7tt
innov	processu innov=5oa	innov soin infirmi=96g	recherch pratiqu innov=ape
inond	recens risqu inond=92e
inorganiqu	chimi inorganiqu=928
inoxydabl	manipul aci inoxydabl=98r
inscription	aid etudi lor inscription=5b2	organis inscription particip even=6yv	ger inscription=900
inscrir	inscrir sujet actualit context=4ix
insect	ger elev insect=51f	organis elev insect=51f
insecticid	melangeur insecticid=7ty
insemin	insemin artificiell animal elev=75u	ten registr insemin=7nv
inser	inser structur moul=58l	inser structur bas=762	inser structur coquill=af4
insertion	machin mont insertion=5lq
insolvabilit	loi insolvabilit=840
inspection	ger materiel inspection cargaison=82a	fair tourn inspection=ahs
inspir	inspir enthousiasm dans=5ap	inspir enthousiasm natur=6yu
instabl	separ element instabl eau=70z
institution	represent institution religieus=56g
instruction	suivr instruction signalis=7zu	fourn instruction develop contenu=91c
instrument	materiel instrument=50u	ger system instrument=6sz	test materiel instrument=8ur	concevo system instrument=9vl
integr	environ develop integr=856
integrator	oracl data integrator=5xp
integrit	integrit courri=5mn	integrit coqu=6b5
intellectuell	droit propriet intellectuell=5jd
intellig	intellig artificiell=n4	princip intellig artificiell=n4
intensif	soin intensif=uj
intention	contribu realis intention artistiqu=4us	interpret intention artistiqu=994
interaction	interaction hom machin=848	conception interaction logiciel=a0k
interag	interag conseil administr=5hr	interag autr acteur=8gr	interag utilisateur defin exig=8ox	interag public=8sd
interconnexion	equip interconnexion reseau=apv
interculturell	enseign method communic interculturell=7gu	pedagogi interculturell=a5b
interdit	respect reglement subst interdit=9ae
interess	communiqu parti interess=1r6
interet	proteg interet client=5e3	accompagn visiteur sit interet=8i8	represent interet national=91w	inform tau interet=9so
interfac	concevo interfac utilisateur=z6	schema conception interfac utilisateur=4v2	techniqu interfac=5c7	concevo interfac applic=8vx	concevo interfac compos=amp	cre interfac compos=amp
interfer	interfer communic ennemi=7ql
interieur	decor interieur=10e	nettoy interieur train=6c3	mesur espac interieur=8aw	nettoy interieur vehicul=9rr	material decor interieur=9y8	techniqu decor interieur=akt
intermodal	option intermodal=8ck	manipul equip intermodal=abs
intern	politiqu ger intern risqu=4sw	entreten system communic intern=5ve	enquet intern=60z	fair enquet intern=60z	medecin intern=6g9
internalis	strategi internalis=agk
international	norm international inform financier=179	droit international matier humain=5da	regl relativ transport international=64i	droit international=8ko
internet	internet objet=ia	recherch utilisateur sit internet=6tn
interpret	method interpret=4x7
interprofessionnel	cooper niveau interprofessionnel=ajk
interrog	interrog group cibl=71u	interrog person=87r	interrog person demand indemnis=ajj
interrupteur	install interrupteur electriqu=9di
interven	interven action scen=71j	prendr contact interven even=8n8	consult interven realis production=9dl
intervention	intervention hygien dentair=8be	intervention psychologiqu=949
intitul	cre intitul=a1p
intraoculair	chois lentill intraoculair chirurgi=7al
intraveineus	perfusion intraveineus=9nw
intrigu	ecrir intrigu=82o
introduir	introduir charg trou for=558	introduir metal bas fourneau=6kx
intrusion	outil test intrusion=a0t
invasiv	men procedur cardiovasculair invasiv=aqe
inventair	prepar rapport inventair=6f6	inventair fournitur cuisin=846	ger inventair fournitur camping=8jz
invention	don avi invention=9jj
invest	analys invest=248	prendr decision matier invest=4rt	develop portefeuill invest=66i	don conseil invest=6ok	cre fond invest=9w6
investig	method investig=58r
invit	assist invit marqu=6ae	aid invit marqu=6ae
iphon	iphon os=9mc
irregulier	travaill surfac irregulier=4pi	pol surfac irregulier=921
irrig	elabor strategi irrig=522	organis irrig=6c5	don conseil projet irrig=6r8	system irrig=79y	install system irrig=8qi	entreten system irrig=9jr	calcul pression irrig=acd
irrigu	irrigu sol=8mh
islamiqu	sci islamiqu=62p
isol	typ material isol=4s9	assembl element vitr isol=77e	install material isol=7nb	inspect isol=7tw	band isol=98c
isomeris	proced isomeris hydrocarbur=5j5
isopropanol	isopropanol tout securit=65g
issu	prevo issu secour=4rn
iter	develop iter=5rv
itinerair	planifi itinerair=752	itinerair geographiqu=7kn	develop itinerair expedition=7lq	itinerair train=ai1	coordon itinerair navir=aln
jar	fair fonction jar broy=5xs
jardin	materiel jardin=7xo	entreten materiel jardin=92r
jaug	jaug dur travail=a3p
javascript	javascript framework=ss
jet	concevo jet=8a7
jeton	echang argent contr jeton=8fs
jeu	regl jeu=7yq	redig regl jeu=89p	defin regl jeu=89p
jeun	dress jeun cheval=5dc	tri jeun poisson=76j	jou jeun public=80b	promouvo protection jeun=8b5
joailleri	pol piec joailleri brut=5uz	nettoy piec joailleri=afh
joint	cre joint boi=9df
jointoy	jointoy granito=a78
jou	jou instrument musiqu=82c	jou enf=87j
jouet	repar jouet=57h	finition jouet=6hy	assembl jouet=7yp	outil repar jouet=84w	typ material jouet=96h
joueur	particip jeu distribution joueur=6qp
jour	jour consign procedur=5uq	jour budget=6dn	ten jour connaiss professionnell=8kk
journal	ten journal bord=5xn	recommand journal client=9i7
journali	bilan comptabl journali=7tj
journalist	cod deontologi journalist=5wj	respect cod deontologi journalist=9by
journalistiqu	princip journalistiqu=6g2	enseign pratiqu journalistiqu=7kv
judiciair	interpret judiciair=6un	enregistr procedur judiciair=7yx	examin affair judiciair=7zb	procedur judiciair=9xu
jug	jug perform=6od	assist jug=80u
juridiqu	recherch juridiqu=1ml	conseil juridiqu=1xd	form juridiqu=23d	ger don juridiqu=8p1	environ juridiqu musiqu=9az	procedur servic juridiqu=9fu
jury	communiqu jury=805	guid activit jury=agx
jus	extrair jus=719
justic	inform decision justic=5t1	represent client justic=7gk	justic social=aaa
kali	kali linu=g5
kinesiologi	kinesiologi appliqu=9do
labial	lectur labial=536
laboratoir	techniqu laboratoir=wz	travail laboratoir=wz	materiel laboratoir=5to	sci laboratoir=a0m	technologi laboratoir medical=a2p
lacun	anticip lacun potentiell=54d	determin lacun compet=9dv
lait	prepar echantillon lait=562	machin rempl lait=5gd	proced production lait=6a9	control lait=7ar	test control lait=8vr	logiciel control lait=akr
laiti	materiel test produit laiti=5nh	produit laiti=79h	transform produit laiti=912	norm fabric produit laiti=9c2	machin trait produit laiti=9ph	cuir produit laiti=a79
laitier	production laitier animal=870	fair fonction exploit laitier=9cx
lam	remplac lam sci machin=6ul	fix lam couteau=7ex	typ lam sci=961	regl arbr port lam=a3d
lamin	lamin fibr ver=5ig	machin lamin=5yy	techniqu lamin chaud metal=827	repar structur lamin=8ue
lamino	lamino chaud=8do	lamino froid=8m6	piec lamino=9dw
lanc	lanc appel offr=5kz	recherch sit lanc satellit=aax
lang	lang program=sr	conseill patient amelior lang=7mk	trait troubl lang=87z	techniqu lang=88i
langu	method enseign langu=7x0
lapin	ger elev lapin=4xh	organis elev lapin=4xh
laqu	selection ingredient laqu=7pq	applic peintur laqu=9e4	chauf melang laqu=9zp
larv	surveill croiss larv=4yx	surveill develop larv=57w	evalu comport alimentair larv=8uj
las	proced gravur las=52i	proced marqu las=5n5	appareil decoup las=672	typ las=8qq	machin marqu las=9us
lasur	lasur boi=6n0
lat	trait melang lat=5f6	melang ingredient lat=6ni	pomp transfert lat=7ep	analys echantillon lat=81b
lav	lav fibr=85s
laveri	collect articl destin laveri=6u3
laveus	supervis fonction laveus bouteill=4wg
leadership	princip leadership=9s4
lecon	prepar contenu lecon=59p	don lecon theoriqu pilot=7ln
lecteur	lecteur cod bar=at6	lecteur puc electroniqu=av2
lectur	lectur plan=1cv	lectur schema=1cw	enseign lectur rapid=5y5
leg	fabric emball metalliqu leg=9i6
legal	medecin legal=4jx	respect exig legal=8hb
legalit	legalit activit commercial=5ht
legend	legend document=6ls	redig legend=ats
legisl	legisl sant=511	legisl alimentair=7b1
legislateur	conseill legislateur=5g8
legislativ	exig legislativ concern navir=4qt	procedur legislativ=5rf
legitim	respect princip legitim defens=6n6
legitimit	verifi legitimit demand=aoa
legum	prepar legum=6ll	prepar legum plat=7de	confection legum plat=7de
lentill	manipul lentill contact=50p	assembl lentill=7pm	techniqu adapt lentill contact=8b6	centr lentill=acf
lessiveur	typ lessiveur=4ig
lest	sac lest=95h
lev	utilis engin lev=9mr
levi	manipul levi=5l5
levur	princip ferment levur=78h
lexicographi	lexicographi theoriqu=4mg	lexicographi pratiqu=6t0
liaison	liaison etabl enseign=8em
libr	promouvo libr echang=548
lic	evalu demand lic=56q	ger droit lic=78i
licenci	ger portefeuill licenci=720	licenci employ=7wm
lie	menac lie ingredient=8ik
lien	communic lien troubl audition=5gm	etabl lien client=9m2
lieu	hygien lieu travail=4m5	identifi risqu lieu travail=6uy
lightroom	adob photoshop lightroom=9rt
lign	form lign=1l4	fourn aid lign=62k	develop plan form lign=7xz	form enseign lign=86n	servic lign=9vt
lim	machin lim=716	typ lim=860	piec machin lim=9hu
limit	determin limit propriet=8m0	limit cabl reseau=9u3
limon	decoup limon escali=6qj	plac limon=7qm
lin	enfil lin tissu=7g8
ling	lav ling=4k6	ger stock ling=6xs	tri ling=824	sech ling=9q0
lingeri	supervis servic lingeri=4v8	control servic lingeri=4v8	efficacit servic lingeri=6pl	activit servic lingeri=6pl
linguistiqu	enseign linguistiqu=761	linguistiqu informatiqu=8hw	linguistiqu legal=8n5	ten jour compet linguistiqu=aem
liquefaction	regl temperatur liquefaction=9yu
liquid	transfer marchandis liquid=4xg
liquidit	ger liquidit=184
lir	lir articl=86b
lisibl	gard panneau lisibl=8fu
list	dress list bibliothequ=4rs	verifi list particip=87i	prepar list vin=9af	ger list vin=9af	respect list control=9tj
lit	form lit ver=8sk	fair lit=a2o
lithias	lithias urinair appareil=aue
lithographiqu	entreten plaqu impression lithographiqu=9kc
litig	ecout histoir parti litig=8lk	ger litig financi=an6
litterair	theori litterair=5tz	critiqu litterair=66w	proced litterair=9hh
litteratur	enseign princip litteratur=4nz	histoir litteratur=69u	litteratur compar=6e3	litteratur musiqu=98w
liv	liv script=5zm
livraison	inspect livraison beton=6ml	verifi livraison reception=ao8	control livraison reception=ao8	organis livraison courri=aqy
loc	inform contrat loc=76n	ger loc retard=7hg
local	entreten local=1q2	entreten rel represent local=549	eau local port=6d7	prepar local=7l0	local sech produit pyrotechniqu=89j
localis	localis fossil=8lg	ger localis=8q4	ger localis logiciel=8q4	outil localis=9as	localis objet precieu=9et
locatair	ger chang locatair=822	communiqu locatair=au5
locativ	logiciel ger locativ=5eh
locomotion	analys locomotion animal=aih
locomotiv	applic frein locomotiv=4ql	entreten locomotiv=7sn
log	planifi construction log social=6bg	don conseil log=9px
logiciel	develop logiciel=7f	method develop logiciel=82q	logiciel cre=9ri
logiciell	architectur logiciell=78	model architectur logiciell=5cp	anomali logiciell=65d	outil ger configur logiciell=8fg
logiqu	program logiqu=5l1	logiqu joueur=62w
logistiqu	chain logistiqu=1i9	logistiqu militair=5lc	logistiqu vert=8ac	ger chain logistiqu=8qg
loi	applic loi=639	enseign princip applic loi=88m	loi transport aerien=8y6	loi press=a1a
lois	entreten attraction parc lois=7r5	propos activit lois=ai6
longevit	longevit action combat=60m	longevit choregraphi=61a	verifi longevit material=6kd
longu	equip longu taill=6zz
lor	assist lor mis bas=9tq
lot	decharg lot=50b	inspect lot=6g6	redig document enregistr lot=9dx
loteri	materiel loteri=6pa	entreten equip loteri=72l	politiqu societ loteri=8mp	ger oper loteri=a9j
lou	ger retour bien lou=8r3
lourd	ger equip lourd=5iw	aid deplac charg lourd=5xf	control equip lourd=698	equip lourd aquacultur=9cw
lubrifi	lubrifi moteur=5o2	lubrifi pol=aet
lubrific	essai lubrific=aim
lumier	appareil lumier intens puls=5z7
lunet	ajust lunet client=5a7	conseill client entreten lunet=6sj	decoup ver lunet=7yd	entreten lunet=8on
lut	lut contr maladi plant=aoj
lymphatiqu	mass drain lymphatiqu manuel=apl
maconneri	traval maconneri jardin=5go	inspect ouvr maconneri=5mi	sci maconneri electriqu=5pu
magasin	preserv propret magasin=6nm	amenag agenc magasin=6pt	ger rapport financi magasin=8ml	determin agenc magasin chaussur=9qg
magi	develop concept spectacl magi=asm
magnetiqu	stimul magnetiqu transcranien=6ii
mai	proced extraction amidon mai=7rc
main	cre ouvr ceramiqu main=5an	lir lign main=7co	install main cour=7mb
maintien	maintien domicil=v6
maison	lav ling maison=5hf	planifi construction maison=9ui
maitr	fabric disqu maitr=6qf	cre model maitr=8hc
maitris	maitris informatiqu=22y	maitris regl langu=5xe	maitris pri menu=7dv
majeur	ger incident majeur=7om
malaxeur	verifi capacit malaxeur=7cl	entreten camion malaxeur=a9z	nettoy malaxeur=all	conduir camion malaxeur beton=ari
malentend	aid person malentend=5jz
malform	depist malform poisson viv=7ka
malocclusion	trait cas malocclusion=7ut
malt	system aliment malt=6ar	malt cereal=7dm	processu malt=7qu
manag	manag qualit=1hc	manag equip=1ri
managerial	qualit managerial=1zu	capacit managerial=1zu
mandatair	serveur mandatair=6li
mani	mani equip bar=98e
manifest	compos manifest navir=8qv	distribu program lieu manifest=8vq
mannequin	renforc moul mannequin=4s2
manometr	control manometr=5h6
manucur	fair manucur=7ym
manuel	typ dispositif impression manuel=72v	proced decoup manuel cuir=8te	conseill client traval manuel=aq7
manuell	press papi manuell=7wp
manuscrit	selection manuscrit=7c6	lir manuscrit=9pd
manutention	manutention patient=1wg	manutention marchandis dangereus=6qm	anticip exig manutention expedition=6uz
manœuvre	locomotiv manœuvre=9pg
manœuvrer	manœuvrer bus=6gb	manœuvrer poid lourd=7q9
manœuvres	manœuvres vol=7az	manœuvres pech=81k	particip manœuvres navig=a5w
maquet	cre maquet architectur=7hq	examin maquet publicit=7wa	cre maquet=8ih
maquill	maquill client=4si	techniqu maquill=7td
marbr	nettoy mobili marbr=5az
march	particip march=7ib	analys march=8vy	march travail=9we
marchandis	method transport marchandis=8iu	don conseil marchandis=9q3
mari	celebr mari=ajq
marin	oper marin=4p9	inspection pont marin=5xl	recherch marin=67s	chauf coll marin=7gs	men recherch marin=89x
marionnet	manipul marionnet=6bo	cre marionnet=7yu	cre spectacl marionnet=8zb	concevo marionnet=ap4	coudr vet marionnet=ap7
maritim	industri transport maritim=573	produit bas transport maritim=6rm	typ navir maritim=6xx	system communic maritim=744	technologi transport maritim=7yg
marketing	marketing numeriqu=13h	techniqu marketing numeriqu=65k	ger marketing=6rh	procedur servic marketing=7sd	techniqu marketing marqu=854	marketing reseau=8dc	strategi marketing contenu=8we
marmit	control marmit feu nu=5bh
marqu	marqu boi=52w	marqu commercial=71n	analys marqu=8ag	surveill ger marqu=8rn
marqueteri	pos marqueteri=4o0
martial	pratiqu art martial=53t
mass	theori mass=81r	typ mass=8w9
mastering	mastering audio=a97
mastic	recouvr jointur mastic=98b
match	selection tactiqu match football=ahz
matela	fabric matela=79z
matelass	matelass tissu industri mod=8bk
materiau	coup materiau exc=4kb	typ materiau poteri=8so
materiell	plateform materiell=4w5	architectur materiell=a2d
maternel	fourn soin chiropratiqu maternel=6z5
maternell	enseign class maternell=8p6	procedur ecol maternell=af7
mathematiqu	enseign mathematiqu=1ks	outil mathematiqu ger vehicul=7i3	communiqu inform mathematiqu=8m8
matier	fourn conseil matier marqu=9b0
matric	proced matric=4rb	install matric press=5wr	matric froid=8jt	material matric=8n2	remplac matric=apm
maturit	model maturit=aqw
mauvais	travaill mauvais condition meteorologiqu=92x
maven	apach maven=6c
maxillo	distingu tissu maxillo facial=4nr	chirurgi maxillo facial=a9y
maximis	maximis efficacit oper gru=9ha
mecaniqu	mecaniqu material=5i4	mecaniqu navir=5nd	outil mecaniqu=65s	compos mecaniqu vehicul=6n9	system mecaniqu=74a	mecaniqu vehicul moteur=7f0
mecanis	ajust equip mecanis=5xo
mecanism	fix mecanism montr=61v	mecanism securit ascenseur=8ax	entreten mecanism gouvern navir=8w7
mecatroniqu	install equip mecatroniqu=66n	etalon instrument mecatroniqu=74t	entreten equip mecatroniqu=7uq	elabor procedur essai mecatroniqu=8ph
mech	introduir mech=8q2
medecin	medecin urg=ul	medecin travail=4ug	etud medecin=6kb	entreten rel medecin=6pd
medi	ger personnel medi=4u7	medi social=5jy	elabor regl servic medi=a8q	particip activit medi artistiqu=aix
media	media social=14d	droit media=567	etud media=5dj	techniqu marketing media social=6h5	typ media=7x6	etud support media=803	elabor dossi press media=am6
mediateur	agir mediateur lor negoci=6pe
mediatiqu	planific mediatiqu=140
medical	system don medical=8c1
medicament	administr medicament=vg	reglement medicament=6cv
medicamenteu	suivi trait medicamenteu=aoh
medicamenteus	ger interaction medicamenteus=73a
medico	physiqu medico legal=aay
megadon	analys megadon=68r
meilleur	analys meilleur vent=852	selection meilleur canal distribution=8a9
melang	oper melang=98z
melangeur	melangeur peintur=7po	melangeur engrai=80r	aliment melangeur engrai=887
melodi	cre melodi original=4v1
membr	form membr equip=8ly	liaison membr conseil administr=9a3	ger membr=at7
membran	membran etancheit=50j	typ membran=7b8
memoir	point logiciel memoir traduction=5ju	aid etudi redig memoir=87q	memoir geographiqu=9d2	logiciel memoir traduction=ad8
memoris	memoris grand quantit inform=8dn	memoris lign=8u2	memoris instruction mont=9it
menac	menac securit=6qe	menac environnemental=7pr	menac securit applic web=82y
menag	supervis servic menag=4hr	command equip menag=6e8	fabric articl menag metal=6k6	vendr appareil menag=8a8	produit menag=a4y
menager	collect ordur menager=ava
menopaus	trait effet secondair menopaus=5o7
mensuel	arret mensuel=16l
mensuell	clotur mensuell=16l
mensur	analys mensur numeris=6dm
mental	sant mental=v9	diagnostic problem sant mental=5mr	diagnostiqu troubl mental=7gf	detect troubl sant mental=7m7	don conseil sant mental=83q	promouvo sant mental=9fg
menu	elabor menu=1p4	cart menu=1p4	defin pri element menu=5y6	planifi menu=6s5	control pri menu=7dv	verifi pri menu=7dv	ger pri menu=7dv	etabl menu patient=8lc	present menu=92b	menu repar equip=9am
menuiseri	outil menuiseri=6cn
mer	cuisin fruit mer=6dh	prevention pollution mer=75k	transform fruit mer=77w
merceri	don conseil articl merceri=ae3
merchandising	techniqu merchandising=6hv
meridien	identifi meridien energetiqu=8ye
merit	encourag elev reconnaitr merit=am0
mess	jour affich mess=4js	communiqu mess gen=7q0
messageri	applic messageri instantan internet=aun
mesur	instrument mesur=1cx
mesurabl	defin objectif marketing mesurabl=7ji
metadon	ger metadon contenu=89r	administr metadon contenu=89r	control metadon contenu=89r
metal	travail metal=1ce	proced production metal=99r
metalliqu	fabric structur metalliqu=5lu	install conduit gaz metalliqu=7jh	fabric produit assembl metalliqu=7qq	fabric port metalliqu=9pt	technologi revet metalliqu=af0
metallurgi	outil metallurgi=5ur
meteo	cre cart meteo=a0h	redig bulletin meteo=a81
meteorologi	meteorologi aeronautiqu=92z	surveill meteorologi aeronautiqu=95e	meteorologi maritim=975
meteorologiqu	collect don meteorologiqu=4s3	inform meteorologiqu=54j	instrument meteorologiqu=6vv	ger bas don meteorologiqu=73r	recherch meteorologiqu=9fe	surveill perform equip meteorologiqu=9mv
method	method conseil=4uz	method surveill=av6
methodologi	methodologi agil=o4	methodologi historiqu=9mk	methodologi recherch scientifiqu=ady
meti	transmettr techniqu meti=4kr
metriqu	metriqu logiciell=ar7
meubl	repar cadr meubl=704	produit entreten meubl=8ba	fabric meubl=8p0	cre cadr meubl=8uw	industri meubl=9fi	decor meubl=acw
meuleus	meuleus rail=5b0	piec meuleus surfac=65t
micro	micro assembl=8f6	micro optiqu=8ta
microbiologi	control qualit laboratoir microbiologi=4kx	microbiologi medical=9sk
microbiologiqu	analys microbiologiqu chain alimentair=6ud
microchirurgi	oper microchirurgi reconstructric=6vf
microelectromecaniqu	assembl system microelectromecaniqu=5kr	system microelectromecaniqu=93h	concevo system microelectromecaniqu=99s	integr system microelectromecaniqu=9yv	entreten system microelectromecaniqu=a0p
microelectroniqu	test appareil microelectroniqu=7ig	concevo appareil microelectroniqu=7ud	entreten appareil microelectroniqu=7v1	assembl appareil microelectroniqu=8uq	modelis appareil microelectroniqu=9mi
micrologiciel	concevo micrologiciel=50a	jour micrologiciel=6g1	program micrologiciel=6ga
micromecatroniqu	ingenieri micromecatroniqu=62x
microorganism	detect microorganism=65u
microscopiqu	techniqu microscopiqu=a1c
microsoft	microsoft offic=amo
microsystem	test microsystem electromecaniqu=5bo	procedur essai microsystem=6dl
miel	variet miel=5p9	compos miel=673	manipul rayon miel=8ma
migr	develop method migr automatis=4qe	etudi migr poisson=6jo	analys migr irregulier=9vh
mijot	mijot viand plat=5c6	mijot legum plat=7de
milieu	hygien milieu medical=4jz	ger milieu aquatiqu=5ln	evalu hygien milieu industriel=9cc	travaill milieu froid=9sn
milit	motiv milit=5hq	organis milit=6tg
militair	cod militair=5x8	form fonction militair=8xq	arm militair=9pa
min	ger ventil min=774
minceur	vendr produit minceur=7b3
minerai	entreten system trait minerai=68g	pri minerai=8se	separ metal minerai=9p2	modelis gis minerai=and	determin caracteristiqu gis minerai=at4
mineur	ger entreten mineur=5v7	repar mineur vehicul=84a	fair fonction mineur continu=8vn
mini	enquet accident mini=5zv	politiqu secteur mini=677	droit mini=6gq	geni mini=6u8
miniatur	construir decor miniatur=71f	concevo decor miniatur=71f	concevo accessoir miniatur=8p9	construir accessoir miniatur=8p9
minier	reag cas urg minier=5w4	legisl securit minier=62l	ger decharg minier=9ni
minimis	minimis cout expedition=4xd
miro	aliment machin ver miro=5rw	install miro=99t
mis	mis servic projet=6dc	evalu mis procedur securit=9pf
mission	men mission religieus=521	coordon mission aid humanitair=6vs	coordon mission sauvet=a2c
missionnair	aid travail missionnair=72m
mistell	travaill bas mistell=ain
miton	miton viand plat=5c6	miton legum plat=7de
mix	mix enregistr multipist=50q	consol mix audio=7ca	marketing mix=9qz
mobil	ger appareil mobil=cq	demont appareil mobil=59t	assembl appareil mobil=59t	system exploit mobil=8a3	mobil marketing=afg	communic servic mobil aeronautiqu=akc
mobili	typ boi mobili=7z4	concevo mobili original=8li	mobili medical=8ok
mobilit	mobilit geographiqu=212	dirig exercic mobilit=62t
mod	trait mod pai=so	enseign mod client=4y0	tend mod=54f	march mod transport=89a	histoir mod=98u
modalit	etabl modalit cooper=79r
model	model don=8l	elabor model=a44	model qualit processu=aqw
modelis	modelis don=8l	outil logiciel modelis sit=6m1	modelis processu entrepris=8ay
moder	techniqu moder lign=9ik
modern	system modern signalis electriqu=4q3	aid electroniqu modern navig=4qo	langu modern=5pq	theori modern portefeuill=96n
modifi	modifi ger=4mf	modifi model textil=7jb	modifi moul prothes=akz
modific	don conseil modific environ=8k7	techniqu modific corporell=9es	inform client modific corporell=asy
moell	transplant moell osseus=53i
moleculair	biologi moleculair=1w9
molet	cle molet=6vl
mondial	system mondial distribution=1qn
monogram	appareil impression monogram=4w1
montessori	pedagogi montessori=59f	philosophi montessori=80g	materiel pedagogiqu montessori=8ln
montr	chang batteri montr=5ed	montr alcool fort=67w	montr echantillon vet=8hg	typ montr=a7y
montur	mont compos optiqu montur=54l	repar montur=7j0
moquet	pos moquet=5n8	decoup moquet=8jc	organis decoup moquet=92o
morceau	assembl propr morceau moquet=6nw	coudr morceau tissu=8kz
morgu	organis visit morgu=4y8	accompagn visit morgu=4y8
mort	determin caus mort=906	elimin animal mort=94b
mortalit	surveill tau mortalit poisson=4q1	etud mortalit poisson=7c7
morti	fair finition joint morti=9iy
mortuair	administr etabl mortuair=6b1	fourn inform servic mortuair=7r2
mosaiqu	outil mosaiqu=4q5
mot	mot cle contenu numeriqu=4md	reper mot nouveau=a6c
moteur	moteur electriqu=5ms	moteur recherch=6cl	typ moteur vehicul=7xy	compos moteur=ama
motif	marqu motif piec metalliqu=5co	facon motif decoratif=5xd	decoup motif decoratif=7yk
motiv	motiv employ=5be	fair preuv motiv vent=8ah	don motiv sport=adi
moto	ten registr moto=7uf	repar moto=8st
motric	favoris activit motric=ar6
moudr	pre moudr cacao concass=9d5
moul	machin fabric moul=5xj	coordon equip fabric moul=7qn	typ moul=80t	melang moul=8hf	proced moul=a33
mouleus	mouleus pat=9d1
moulu	analys densit cacao moulu=8f0
mouss	isol mouss pulveris=9xo
mout	processu cuisson mout=6u4	processu finition mout=akg
moutur	niveau moutur caf=6hu	oper moutur=999
mouv	mouv pol=4u5	techniqu mouv=ahx
moyen	different moyen communic=638	moyen transport=7dj	ger objectif moyen term=ah2
multi	ger logistiqu multi modal=6jl
multimedia	plac materiel multimedia=5qk	system multimedia=8mc	fourn contenu multimedia=a1v
multimodal	logistiqu transport multimodal=6e5
multiniveau	vent multiniveau=6fc
multipist	compil enregistr multipist=50q	enregistr multipist=8cy
multipli	multipli plant=7s9
multiplic	multiplic plant=7s9	aid multiplic plant=ao0
mun	mun poisson migrateur marqu=882
munition	exig legal relativ munition=6yp	typ munition=72r	entreten munition=74b	assembl munition=7el	vendr munition=9x7	press munition=ah0
mural	pos revet mural=8y9	revet mural adhesif=9db
muri	entreten muri=5ft
mus	surveill environ mus=6ur	dress registr collection mus=90j	bas don mus=9ba	ten registr mus=ald
musculo	anatomi musculo squelettiqu=4tm	diagnostiqu troubl musculo squelettiqu=7mw
musical	fair preuv qualit musical=77m
musicien	embauch musicien accompagn=5b8	supervis musicien=8n4	plac musicien=8ql
musicotherapi	pratiqu cliniqu musicotherapi=50k	ecol musicotherapi=52o	proced musicotherapi=99y	theori musicotherapi=9q5	typ musicotherapi=9y4
musiqu	instrument musiqu=5io	compos musiqu=9ao	material instrument musiqu=9vb
mutuel	pari mutuel=6gl
mycologi	mycologi medical=61b
nacell	travaill part nacell suspendu=67q
nag	styl nag=5tw
naiss	enregistr naiss=5il
naissain	ger equip capt naissain=7sz
nap	etudi nap phreatiqu=9eq	modelis nap phreatiqu=9p5
nat	don lecon nat=810
natur	evalu natur blessur urg=91u
naturel	trait automatiqu lang naturel=n0	protection contr element naturel=4mp	engrai naturel=5p8	gaz naturel=6w0	entreten espac naturel=72p
naturell	restaur couleur naturell dent=4t2	ressourc alimentair naturell=88h	histoir naturell=abj
naval	form equip naval=adz
navet	fair fonction chariot navet=8y2
navig	enseign princip navig=5fp	calcul navig=6ci	repar equip navig=6g5	form personnel exig navig=8o8
navigabilit	inspect avion control navigabilit=5kl	contenu consign navigabilit=7pd
navigabl	voi navigabl international=510	typ voi navigabl=8h1	voi navigabl national=9v4
navigu	navigu voi fluvial europeen=868
navir	fair fonction machin navir=5iy	equip securit navir=8wy
ne	examin nouveau ne=57m
necessair	ventil necessair usin=5no	fourn document necessair=69c	determin ressourc humain necessair=8xz
negatif	nettoy negatif=50y
negoci	negoci commercial=124	negoci vent produit bas=9rw	negoci politiqu=aqi
neonatal	soin neonatal=6vb
netiquet	convention lign netiquet=8al
nettoy	nettoy don=k8	produit nettoy=52k	techniqu nettoy=9md
nettoyeur	nettoyeur haut pression=97u
network	network magic=7ag
neuro	neuro ophtalmologi=6y7
neuroanatomi	neuroanatomi animal=5sd
neuroimageri	neuroimageri fonctionnell=6jd
neurologi	neurologi comportemental=7wg	neurologi cliniqu techniqu chiropratiqu=a07
neurologiqu	chirurgi neurologiqu=4ra	examen neurologiqu=8kt	trait troubl neurologiqu=90r	redig rapport test neurologiqu=9rn
neuromonitoring	neuromonitoring peroperatoir=7iw
neurophysiologi	neurophysiologi animal=9n7	neurophysiologi cliniqu=ack
neurophysiologiqu	examen neurophysiologiqu cliniqu=as3
neuropsychologiqu	test neuropsychologiqu=5cn
neutr	rest neutr affair medi=9p0
neutralis	neutralis liqueur sucr=9z2
nich	detect nich artistiqu=6hp
nitr	aliment appareil nitr=9tg
nitrat	don conseil pollution nitrat=a32
nitroglycerin	test melang nitroglycerin=4pu	control debit nitroglycerin=5i2	separ nitroglycerin acid=abe
niveau	evalu niveau capacit employ=644	niveau test logiciel=7tl	prevo niveau activit=8rb
nivel	nivel sol=al3
nom	don nom fragr=a11
nombr	mesur nombr fil=655
nombreus	travaill nombreus personnalit=9a1
nomenclatur	redig nomenclatur=8tu
nominativ	declar social nominativ=231
non	don non structur=9fa
norm	norm construction=1ef	norm equip electroniqu=535	respect norm fonction navir=5vz	norm qualit=80j	norm qualit bas don=910	norm securit alimentair=aqd
normal	stad develop normal=95z
normalis	normalis don=4my	normalis don informatiqu=4my	respect procedur normalis=77u
nosocomial	ger infection nosocomial=4l7
not	fourn not cas=4k8	not musical=6ym	conserv not mis plac=755	redig not repetition=7w2
notari	enregistr act notari=78u
nour	nour animal compagni=5du	nour reproducteur=a6q
nourrisson	confection prepar nourrisson=a0d
nouveau	integr nouveau=19n	nouveau vehicul march=544	present nouveau employ=8fv
nouvell	recherch nouvell ide=6gi	cre nouvell recet=9b5	etudi nouvell method cuisson=aly
noyal	entreten noyal=5cc	construir noyal=90q	pratiqu trou rempl noyal=a72
noyau	repar defaut noyau=5d5
noyaut	coordon equip noyaut=a6e
nu	pos nu=5ql
nuag	informatiqu nuag=a9
nuanc	nuanc torrefaction=7kd	distingu nuanc couleur=9b9	determin nuanc couleur=9og
nucleair	medecin nucleair=5ev	techniqu medecin nucleair=6zh	legisl nucleair=7cx	energi nucleair=7px	execut procedur medecin nucleair=a2m	physiqu nucleair=ak9
nuisibl	mesur prevention contr nuisibl=550	calcul mathematiqu control nuisibl=6di	techniqu ger nuisibl=78t	biologi nuisibl=7qk
nuit	travail nuit=1su
numeriqu	command numeriqu=1ch	impression numeriqu=4or	system cre jeu numeriqu=899
numeris	prepar document numeris=4y5	produir imag numeris=8ki	numeris negatif=9o0
numero	enseign numero cirqu=9dh	annonc numero bingo=a7n
nutriment	ger nutriment=5n1	nutriment confiseri=9t3
nutrition	nutrition animal=5v4	nutrition sportiv=6n5	nutrition person bon sant=6z4
nutritionnel	elabor politiqu program nutritionnel=4ki	surveill etat nutritionnel individu=abq
nutritionnell	identifi propriet nutritionnell aliment=5gz	adequ nutritionnell apport alimentair=9cg
objectif	fix objectif assur qualit=5bd	defin objectif vent=9ki	fix objectif transport=9y5	s identifi objectif entrepris=arx
objectiv	objectiv c=y
oblig	inform oblig fiscal=4yi	respect oblig legal=7ry	droit oblig=ad6	suivr march oblig=aj4
observ	observ caracteristiqu melang=98s	observ particip=a1u	observ matier=aab
observatoir	men recherch scientifiqu observatoir=5l8
obstacl	ger maitris obstacl=72g
obten	obten inform financier=7be	obten lic utilis arm=7s1
obu	fair finition obu=902
occasion	estim valeur bien occasion=791	vendr produit occasion=9qm
occlusion	evalu occlusion=6ff
occup	s occup effet passag=7xx	s occup administr=a2i
octopu	octopu deploy=5ni
octroi	prendr decision octroi fond=8xs
octroy	octroy concession=55z	octroy subvention=71y
oculair	promouvo sant oculair=7vq	reglement protection oculair=82n	fourn soin oculair domicil=9a9
odeur	support odeur fort=4nc
odontologi	ger pai odontologi=8nw	disciplin cliniqu odontologi=9d0
off	ecrir voi off=603
officiel	delivr document officiel=77n	control document officiel=8j9
offset	impression offset=105	ger processu impression offset=690	press impression offset=6b9	prepar machin impression offset=92u
offshor	inspect install offshor=4i0
oie	ger elev oie=6ay	organis elev oie=6ay
oleagineus	compos grain oleagineus=61u	trait grain oleagineus=87u
oncologi	oncologi medical=8ng
ond	princip micro ond=55v
onduleur	install onduleur=4xr
one	captur one=1vo
ongl	decor ongl=6gn	trait ongl patient=6ri	trait ongl=6s7	verni ongl=93l
openedg	openedg databas=65l
oper	ger oper=1rh	oper trait=53e
operationnel	procedur servic operationnel=6ek	ger budget operationnel=6if	execut plan entrepris operationnel=754	environ operationnel aeroport=a91	resoudr problem operationnel transport=asw
operationnell	mainten norm operationnell=709	lir don operationnell navir=7k1	procedur operationnell marin=7pc	coordon activit operationnell=8vt	ger securit operationnell train=9gk	mainten communic operationnell=a6s
operatoir	bloc operatoir=v0	bon visualis sit operatoir=54q
ophtalmiqu	determin progression maladi ophtalmiqu=5r6	norm qualit equip ophtalmiqu=6wt
ophtalmologi	instrument ophtalmologi=4x2
ophtalmologiqu	method examen ophtalmologiqu=4rd
opinion	form opinion publiqu=84m	sond opinion=84o
opportunit	identifi nouvell opportunit recycl=7xd	identifi opportunit pri=8ed	identifi nouvell opportunit commercial=9p8
oppos	interag oppos exploit minier=5g1
optimal	calcul period optimal insemin=4ma
optimis	proced optimis moteur recherch=13j	optimis moteur recherch=13j	optimis processu=1re	optimis perform financier=5rj	optimis production=7il	optimis recet vent=8gu
option	fourn renseign option repris=957
optiqu	norm instrument optiqu=4o8	caracteristiqu ver optiqu=52c	typ instrument optiqu=5xg	instrument optiqu=5xg	compos optiqu=8n3	proced fabric optiqu=8sm
opto	micro opto electromecaniqu=6yd
optoelectroniqu	test compos optoelectroniqu=7gi	instrument optoelectroniqu=995	assembl compos optoelectroniqu=9w0
optomecaniqu	assembl materiel optomecaniqu=5dn	dispositif optomecaniqu=5gp	compos optomecaniqu=5w2	geni optomecaniqu=7si
oral	interpret oral=76x
orateur	orateur public historiqu=a37
orbit	lanc satellit orbit=5q4
orchestr	orchestr musiqu=6tv
ordinair	ger dechet ordinair=9l8
ordinateur	logiciel conception assist ordinateur=1fz	public assist ordinateur=2jv	techniqu public assist ordinateur=6bq	enregistr non coup ordinateur=6go
ordon	ordon represent religieu=7bm	redig ordon medicament odontologi=afz
ordr	mainten ordr lieu accident=6ih	don ordr combat=6wn	organis livr ordr class=7cm	entr contact forc ordr=aba	etabl ordr priorit demand=amg
ordur	entreten equip collect ordur=aro
oreill	empreint moul oreill=6cu	oreill humain=6p4
org	typ org=4hz
organ	organ animal sang chaud=5w3	trait organ animal elev=7sf
organigram	cre organigram program=82s
organiqu	chimi organiqu=5v3	material construction organiqu=6vc
organisateur	selection organisateur even=5ll	consult organisateur exposition=9gf
organisationnell	fix objectif inform organisationnell=7dh	structur organisationnell=9dr
organism	entreten rel organism gouvernemental=6tz
orgu	install orgu=7m2	produir piec orgu=am3
orient	program orient objet=72	orient client=209	modelis orient objet=6rn	modelis orient servic=7rd	orient usag servic social=a3t	orient usag=acb	offr servic orient professionnell=at9
origin	legisl produit origin animal=4x0	maladi origin alimentair=5cx
original	cre dessin original=58f	cre peintur original=9ul
orn	orn boisson decor=a01
orthes	recommand orthes=5px	fabric orthes=6z1	concevo orthes pied=8xn
orthodonti	outil orthodonti=572	chois material appareil orthodonti=71w	don instruction procedur orthodonti=9hy
orthopediqu	command produit orthopediqu=4k2	industri produit orthopediqu=5pi	examen orthopediqu=7v7	vendr produit orthopediqu=8r1	typ articl orthopediqu=99b	repar produit orthopediqu=akf
orthoptiqu	test orthoptiqu specialis=6vp	trait orthoptiqu=7yz	supervis trait orthoptiqu=81h
osi	prepar osi tress=5vn	manipul osi=76h
osteopathi	fourn diagnostic osteopathi=59d
osteopathiqu	etabl plan trait osteopathiqu=act
oto	pathologi oto rhino laryngologiqu=4kv
otorhinolaryngologi	materiel specialis otorhinolaryngologi=70v	interpret test diagnostic otorhinolaryngologi=81v
outil	outil entreten=58q	fabric outil=aiy	machin outil=alc
ouvert	cre system drain ouvert=5mm	model cod sourc ouvert=8x9	concevo espac ouvert=9xl
ouvertur	selection ouvertur camera=6t2	install port ouvertur automatiqu=9ts
ouvr	ouvr boi=9i0
ouvri	supervis securit ouvri=75z
ovin	organis elev ovin=a2b
oxycoup	chalumeau oxycoup=9un
oxygen	transfer oxygen=7h8	dispositif oxygen=9tu
pack	pack offic=su
pag	mis pag=6fw	coup bord pag=8vp
pai	trait pai=so	ger pai=17k	etabl pai=17k	logiciel pai=1zq	ger rapport pai=618	defin strategi ger pai=9h3
paillet	stock paillet savon=5bj
pain	prepar produit pain=6vt
pair	method group pair=6r0
pal	test pal eolien=4v4
palan	entreten palan chain=4zb
palet	typ palet=4u0	charg objet lourd palet=6up	proced charg palet=atf
palliatif	soin palliatif=v4
pan	diagnostic pan=1dh	recherch pan=1dh	concevo proced contr pan=6fg	ger risqu pan eclair=83i
pancart	gard pancart lisibl=9pm
panneau	repar panneau port=6j2	assembl compos panneau command=7g7	panneau securit=990	compos panneau command=as0
pans	pos pans=vm
paperass	ger paperass=5ph	ger paperass expedition=6qr
papeteri	ger besoin articl papeteri=5ei
papi	press papi moul=65f	processu fabric papi=6vz	typ papi=7md
paquet	nou feuill tabac paquet=923
parafoudr	install system parafoudr=9kg
paramedical	methodologi evalu pratiqu paramedical=5so	princip pratiqu paramedical=9v8
parametr	ajust parametr decoup envelop=4i1	optimis parametr processu production=4u3	mesur parametr qualit eau=5nt	control parametr transform=5se	control parametr environnemental=605
parasitologi	parasitologi medical=7bt
parc	ger parc navir=5u8	fair regl parc=5w0	ger capacit parc=7tp	ger parc vehicul=9y0	coordon parc transport=a0j	surveill oper parc vehicul=a0y	ger parc vehicul entrepris=a8d
parcour	parcour itinerair navig=a9a
parent	rel parent=1kz	evalu parent accueil potentiel=6q1
parentalit	prepar parentalit=9l9
parfum	ajout parfum=9ds	matier premier parfum=9f8
pari	suivr strategi pari=6ez	fair pari=701	legisl pari=7jz	supervis oper pari=9w7	don conseil pari=a7k
parkeris	parkeris piec usin metal=58s
parl	supervis apprent langu parl=6pc	parl public=a24
parodontal	fourn trait parodontal=4oe
parol	pris parol public=20c
parquet	clou parquet=55m	conseill client entreten parquet=8g9
parrain	obten parrain=679	parrain individu=8m9
part	patisseri part chocolat=6ob	fair part commentair perform=8t7
partenair	liaison partenair culturel=59m
parti	parti physiqu navir=4qu	parti politiqu=4wd	promouvo communic parti=9ft
particip	fair particip client activit=6gu
particul	anim system particul=4xo	enlev band particul=8bf
particuli	don cour particuli=6yw	cre menu even particuli=8b1	prepar patisseri even particuli=9u7
particulier	nettoy manuell zon particulier=4ye
partition	analys partition=5gw	etudi partition musiqu=60r	lir partition dans=6mj	ecrir partition musiqu=8cz	lir partition musiqu=9t7
parur	conseill client parur corporell=8ro	accessoir parur corporell=9yz
parution	trouv parution press ecrit=9rz
pass	reglement pass niveau=9u2	fair pass audition=9ub	pass instrument dentair=9xd	pass accessoir acteur=a1n
passag	reglement relativ transport passag=90n
passeport	ten registr passeport=6l8
passiv	proced passiv electrolytiqu=94i
pasteuris	procedur pasteuris=646
pat	class pat=5do	fabriqu pat papi=5uy	surveill qualit pat=73t	machin control pat=7x1	don form pat=82g	typ pat papi=9yw	prepar pat=a2w
pathogen	microorganism pathogen=7hz	microorganism pathogen aliment=9ep
pathologi	pathologi trait acupunctur=4s7	consult pathologi=9l2
pathologiqu	anatomi pathologiqu=8xw	reconnaitr indicateur pari pathologiqu=96b	defin indicateur jeu pathologiqu=a9i
pati	fair preuv pati=54z
patient	soin patient=vf
patin	patin glac=acr
patisseri	cuir produit patisseri=4zv	decor patisseri even special=5nn	fabriqu patisseri=6ag	confection patisseri=6o3	materiel production patisseri=8tx
patron	cre patron vet=5jc	confection patron=6zm	class patron articl habill=8gm	conseill client patron coutur=9gh
patrouill	coordon patrouill=8vc	patrouill zon=aa4
patur	entreten patur=9sa
pay	adapt text cultur pay=7ro
pays	amelior pays=83k	analys pays=atv
paysag	amenag paysag=1bx	concevo projet amenag paysag=580	defin element amenag paysag=73f	material amenag paysag=98t
paysager	instrument architectur paysager=5mb	architectur paysager=6d1
peau	trait las maladi peau=4pg	trait cosmetiqu peau=5ku	determin typ peau=9e5	typ peau=9y9
pech	ger pech=4y6	industri pech=59h	method pech=5in	legisl pech=963	navir pech=9ms
pecheri	evalu etat pecheri=78o
pedagogi	pedagogi social=6of	don conseil pedagogi musiqu=7ww
pedagogiqu	norm pedagogiqu=5ex	ger ressourc pedagogiqu=7to	fourn materiel pedagogiqu=9qq	model ingenieri pedagogiqu=a4l	objectif program pedagogiqu=aef
pedal	reprendr control pedal=5tr
pediatriqu	oper chirurgi pediatriqu=7fv	fourn soin chiropratiqu pediatriqu=aj8
pedicur	pedicur cosmetiqu=5a9
pedo	pedo psychiatri=8j5	pedo psychologi=ai4
pein	execution pein=6hd
peindr	peindr motif decoratif=7fq	peindr pont navir=7rr
peint	melang coll papi peint=4zu	pos papi peint=5v8	typ papi peint=86i	retir papi peint=9ke	coll papi peint=aag
peintur	traval peintur=1bq	typ peintur=784	inspect traval peintur=7uh
pel	toilet pel chien=aq0
pell	pell mecaniqu=65z
pellicul	tremp pellicul eau=7nn
pelliculeus	typ pelliculeus=6j0
pelous	ger pelous=5is	entreten pelous=9h2	materiel entreten pelous=al5
penal	droit penal=1no
pend	communiqu pend spectacl=62g	evalu pend represent=6ne	nettoy compos pend assembl=8kh	position patient pend intervention=a4g	jou pend plusieur pris=amt
penetr	essai liquid penetr=4q7	strategi penetr march=6xz	plan penetr march=ahq
pension	ger fond pension=5u9	distribu pension=9k3
pent	calcul pent surfac=6mb
pentaho	pentaho data integr=64d
perc	perc trou carrel=6k0
perception	avo bon perception espac=6f9
perceus	typ huil perceus colon=arw
percevo	percevo droit lic=9iz	percevo pri billet=ac8
perch	system perch lav eau=4mr
percussion	typ percussion=5e1	produir piec percussion=7mz
peremption	verifi dat peremption medicament=agr
perfor	perfor support imprim=9zt
perforeus	typ perforeus=7n7
perform	element perform instrument=74f
perfusion	pos perfusion=vi	prepar perfusion=4j9	perfusion cliniqu=7pt
period	period postnatal=6xm
periodiqu	ger plan etalon periodiqu=8s9
periscolair	accueil periscolair=7h2
perl	perl cultur=7ts
permanent	conformit permanent reglement=55s	maquill permanent=5ys
perme	chromatographi perme gel=adj
permettr	permettr acc servic=63p	permettr particip public=71l
permi	permi conduir=1jn	permi travail=21l	ger permi exploit ter=4lo	prepar demand permi construir=8r5	ger permi conduir=a4v
perruqu	repar perruqu=5a5	entreten perruqu=6ap	cre perruqu=88c
person	cre person jeu numeriqu=6kt
personnalis	personnalis program sportif=4z3	elabor plan mass personnalis=6e4	personnalis mass=9lg
personnalit	theori personnalit=4n6	test personnalit=61n	theori develop personnalit=72d
personnel	form personnel=1a6	ger personnel=1rj	don conseil ger personnel=4wq	develop personnel=6ib
personnell	respect norm hygien personnell=4tb	develop compet personnell=51p	don conseil question personnell=5b4
perspectiv	perspectiv isometriqu=9rh
persuasion	forc persuasion=20m	capacit persuasion=20m
persuasiv	present argument manier persuasiv=5wq
pert	discut program pert poid=4uw	elabor program pert poid=6cm	pert audition=6l0
perturb	ger perturb trafic ferroviair=6ps
pes	pes expedition=4kn	pes material=63f	pes marchandis=7q2	machin pes=9op
pesticid	usag pesticid=4mz	mainten stock pesticid=7vn	legisl national pesticid=9lw
petill	vin petill=52u	serv vin petill=660
petit	petit enf=1lh	navig petit navir=6pk	ger petit caiss=6yj	fabric petit piec metalliqu=72h
petr	petr denr alimentair=9ve
petrol	evalu potentiel gis petrol=93u
petroli	apport expertis oper petroli=67h	apport soutien geni petroli=6fy
petrolier	legisl plateform petrolier=9be
peupl	analys peupl foresti=aj5
ph	mesur ph=6ry
pharmaceutiqu	legisl pharmaceutiqu=4q0	produit pharmaceutiqu=50s	enseign princip pharmaceutiqu=5gv	develop produit pharmaceutiqu=5s5	droit pharmaceutiqu=5sv	technologi pharmaceutiqu=7k0	assur qualit produit pharmaceutiqu=7k5	proced pharmaceutiqu=87n	industri pharmaceutiqu=8j4	particip enregistr produit pharmaceutiqu=acn
pharmaci	approvision adequat pharmaci=6h7	ten registr pharmaci=9c8
pharmacien	signal interaction medicamenteus pharmacien=aqa
pharmacologiqu	conduir etud pharmacologiqu cliniqu=a7z
pharmacovigil	legisl pharmacovigil=6ef
phas	chromatographi phas liquid=91v
philosophi	philosophi amelior continu=4ku	philosophi mathematiqu=55n	enseign philosophi=6rk	histoir philosophi=6xv
philosophiqu	ecol pens philosophiqu=993
phlebotomi	procedur phlebotomi pediatri=6i3
phosphat	revet phosphat piec metal=68b
photo	prendr photo=zy	mont photo=4p4	appareil photo=5uw	selection photo=702	examin photo aerien=7kx	interpret photo aerien boi=7r3	accord lic utilis photo=9da
photodynamiqu	therapi photodynamiqu trait canc=a8r
photograph	dirig membr equip photograph=5f0
photographi	conseill client photographi=5fs	post trait photographi=9vu	photographi commercial=abh
photographiqu	assembl appareil photographiqu=5up	techniqu trait photographiqu=8ug	lentill photographiqu=91j
photoshop	adob photoshop=yg
photovoltaiqu	mont panneau photovoltaiqu=4o2	install system photovoltaiqu=529	entreten system photovoltaiqu=5rn	typ panneau photovoltaiqu=7qi
physiologi	physiologi travail=557	physiologi exercic=5j7	physiologi audition=5py	physiologi humain=6ij	physiologi animal=6wb
physiotherapeut	assist physiotherapeut=6l2
physiotherapi	physiotherapi manuell orthopediqu=52h	tri patient physiotherapi=5rb	assist patient apr physiotherapi=9eo
physiqu	sci physiqu=1kt	medecin physiqu=8vg
phytosanitair	produit phytosanitair=735	mesur phytosanitair=a8t
piano	jou piano=5mj	produir piec piano=8ou
pictogram	lir pictogram=6iu
pied	amelior boi pied=5s9	problem pied=70r	promouvo sant pied=7f5
pieg	pieg animal=4xf
pier	pier taill=51q	prepar pier pol=70f	typ pier gravur=7l6
pieton	aid pieton travers rue=8k9
pil	soulev pil papi=4st
pilon	marteau pilon forg=6uv	typ marteau pilon=772
pilot	pilot projet=1r4	control compet pilot=5gy	panneau command post pilot=74n	system aerien pilot=8lx	pilot navir port=agv
pilul	marqu pilul=8yf
pinc	pinc manuell=7ks
pinceau	typ bross pinceau=ajh
pip	produir piec pip=4xy	material pip tabac=82k
piqu	techniqu piqu=ajd
piqueur	marteau piqueur=8h2
piscin	mainten qualit eau piscin=5t2	supervis activit piscin=6wi	consign securit piscin=7b9	aid utilisateur piscin=7qh	produit chimiqu piscin=9td
pist	nettoy contamin pist aeroport=7i0
pistolet	piec pistolet laqu=7k9	pistolet laqu=8cs	pistolet coll=9aa	pistolet fibr ver=9d4
pizza	prepar pizza=5if
plac	typ plac=9pj
plafond	typ plafond=67v
plai	soin plai=vm
plaint	repondr plaint visiteur=4n0	ger plaint spectateur=7bx	ger plaint relativ jeu=9cf	ger plaint employ=9kp
plan	plan soin=vt	plan form=1a5	elabor plan trait=asq
planch	cre planch tend=5et	clou planch=7e5
plancton	produir plancton=5va	production plancton=aij
planeit	mesur planeit surfac=8lo	verifi planeit mur=91a
planeur	position cylindr planeur=9te
planeus	regl planeus=765	regl planeus rabot=765
planifi	planifi travail equip=7fe
planific	planific personnel=1a8	planific transport=1i7	planific tourn=1io	planific production=1j9	planific train=8si
planning	ger planning=1a8	planning strategiqu=1rc	ger planning tach=4ta	communiqu planning person concern=9x1	respect planning travail transport=a2z
plant	caracteristiqu plant=8l0
plaqu	prepar plaqu impression=6tw
plaquet	nettoy plaquet=7xw	pol plaquet=a8l
plaqueus	entreten plaqueus chant=7jx	repar plaqueus chant=81d	plaqueus chant=a18
plasma	machin decoup plasma=53z
plastiqu	soud plastiqu=6fd	chirurgi plastiqu=6kk	enseign art plastiqu=80o	typ matier plastiqu=8eu
plat	prepar plat=1oo	plat prepar=1oo	fabriqu plat prepar=8to	confection plat prepar=924
plateau	restaur plateau=7tk	plac ver plateau=9za	plateau ecloseri=ahd
plateform	plateform aid lign=7gv	construir plateform travail=8tn
platr	platr surfac=59o	manipul platr=5kb	typ material platr=65i	coll plaqu platr=7jr	prepar surfac platr=9xq	pos plaqu platr=ata
plein	remplac palet plein=5bt	activit plein air=7dg
plenier	assist seanc plenier parl=7ev
pli	fair styl pli=5zu	ajust plaqu pli=6tp	machin pli papi=7ao	pli fil metalliqu=89d	pli caoutchouc couch=9kd	techniqu pli metal=9wd	pli etof=ao4
plieus	typ plieus=9qo
pliss	machin pliss=ane
plomberi	outil plomberi=4ue	install system plomberi=7uo	repar system plomberi=9ux
plong	exig relativ oper plong=65p	intervention plong=7x2	entreten equip plong=8tw	respect plan oper plong=973	verifi equip plong=9ny	materiel plong=9ss	plan plong=9ua	system navir support plong=ade
plum	manipul plum=a7l
pluridisciplinair	program even pluridisciplinair=9xw	planifi even pluridisciplinair=9xw
plusieur	parl plusieur langu=5mf
pluvial	ger eau pluvial=7fr
pneu	inspect pneu usag=6bm	fix pneu moul=773	typ pneu=9yr
pneumatiqu	install system pneumatiqu=7r6
poch	vers melang poch caoutchouc=a9h
podo	podo orthes=85g
podologi	men consult podologi=7hy
podologiqu	affection podologiqu=6hr	chirurgi podologiqu=as2
poem	redig poem cart vœux=7os
poi	recouvr jointur poi chaud=7kz
poid	calcul poid avion=4o7	consign poid bijou=8mt
poincon	dechiffr poincon=7so
point	method fabric point=6fp	point boi=8n7
poison	reconnaitr poison=8zl
poisson	qualit produit bas poisson=ajf
pol	pol surfac boi=6th	produit pol=85w	pol surfac ver=99w	techniqu pol metal=ach
polic	renseign polic techniqu=86u
policier	men enquet policier=4h7	apport assist enquet policier=7d8
politicien	liaison politicien=9lx
politiqu	sci politiqu=5pg	enseign sci politiqu=7vi	politiqu alimentair=a6t
pollen	retir pollen miel=a9w
pollu	analys echantillon mesur pollu=7qg
pollution	enquet pollution=5la	legisl pollution=6me	mesur pollution=6qi
polygonal	modelis polygonal=5rd
polygraphi	polygraphi sommeil=94n
polymer	typ polymer=5ir	typ fibr renforc polymer=6v6	chimi polymer=7uc
pom	supervis ferment pom=4rf	selection pom=5zr	vid pom=7wl	variet pom=8f1	composition chimiqu pom=99p
pomp	typ pomp beton=58u	pomp cir=7go
ponc	ponc granito=5h4	ponc gem=7cd	ponc boi=7wh
ponceus	typ ponceus=4ox	entreten ponceus=6ys
ponction	execut procedur ponction veineus=4ls
pont	fonction equip pont navir=53h	don conseil remplac pont=5yg	ingenieri pont=612	prepar equip pont=6jv	nettoy pont navir=6nx	ger projet construction pont=6wh	oper pont=758
popul	recens national popul=4nh	particip popul soin sant=6n2	etud popul poisson=9hb
porcelain	fabric material porcelain=4l0
porcin	procedur specialis porcin=5hc	organis elev porcin=5nj
port	securit port=631	install port=9lu	port objet=aae
portefeuill	ger portefeuill client=11z	mainten portefeuill artistiqu=688	examin portefeuill plac=6mf	ger portefeuill confection textil=6zi	suivr portefeuill pret=9cy
portfolio	ger portfolio=17u
portion	veill control portion=1p3	control portion=1p3	respect portion standard=68x
portuair	respect reglement portuair=4n5	reglement portuair=4n5	coordon oper portuair=4s8	system communic portuair=5o3	ger oper portuair=880
pos	pos cre artistiqu=5cr
positif	renforc comport positif=a99
position	defin position marqu=74k	position plaqu bas=9f4
possed	possed cultur visuell=57x	possed compet ger=723
possession	organis pris possession voitur=796	repris possession=a82
possibilit	recherch possibilit subvention recycl=6nf	conseill client possibilit techniqu=7k6	evalu possibilit couvertur=adf
post	travail post=1ss	analys post=4ur	concevo outil analys post=66f
postnatal	protection juridiqu postnatal=agt
postsecondair	procedur ecol postsecondair=8f7
postur	postur animal=8qh
poteau	position poteau ancr=6dk	install poteau escali=ati
potentiel	valeur potentiel artistiqu artist=5pt	evalu potentiel production sit=7o1	recherch march potentiel entrepris=a6j
potentiell	examin zon dynamit potentiell=9pu
poteri	ger different material poteri=4nb
poudr	control ingredient poudr=9zq
poul	elev poul=aps
poup	material cre poup=75y	techniqu cre poup=7he	concevo poup=9c5
pourritur	reconnaitr sign pourritur boi=aav
poursuit	projecteur poursuit=4nk	install projecteur poursuit=9zd
poussier	utilis poussier forge=8x4
pouvo	pouvo refraction=72e
pre	produir epreuv pre press=5a6
preassembl	preassembl semell articl chauss=596
prechauf	prechauf chariot four=9bj
precieu	metal precieu=4sd	caracteristiqu metal precieu=4sd	trait metal precieu=avf
precieus	determin origin pier precieus=8jl	taill pier precieus=8my	form taill pier precieus=auq
precis	inspection precis bag aerodrom=7ri	precis scen jeu numeriqu=8pr
precision	ingenieri precision=5eb	mecaniqu precision=5oi	instrument mesur precision=64c	techniqu precision travail metal=8bb	outil precision=8pw	machin precision=9uw
predateur	elimin predateur=a3s
predefin	predefin decor miniatur=99j
predetach	produit predetach=8tj
predictif	construir model predictif=5vx
prefabriqu	assembl meubl prefabriqu=ar0
prefer	respect prefer culturell=8iy
preliminair	trait preliminair piec usin=5ie	recherch preliminair piec theatr=a65	recherch preliminair sujet ecritur=aow
prematur	preven sech prematur=69d
premelang	premelang feuill tabac=7jk
premi	premi secour=u9	premi soin animal=4iv	administr premi soin animal=4iv	cre premi mont=5rl	enseign princip premi secour=8xr
premier	premier intervention cas incendi=5pk	pes matier premier reception=61z	tri matier premier=6j6
pren	ger parti pren=1r6	negoci parti pren=7vf	interag parti pren aeroport=8pu
prenatal	fourn soin prenatal=5kq
preoperatoir	men investig preoperatoir=75c
preparatif	preparatif procedur medecin nucleair=a95
prepress	processu prepress=817
pres	planifi pres even professionnel=7np	fair approuv fich pres=auz
prescription	verifi inform prescription=4j3	prepar etiquet prescription=6em	interpret prescription=825	gard trac prescription client=8rd
prescrir	prescrir trait psychotherapeutiqu=4oo	prescrir soin infirmi avanc=9cs
prescrit	execut trait prescrit medecin=7ft
present	present boisson decor=a01
presid	presid reunion=6u0
presseur	fair fonction rouleau presseur=7n4
pression	travaill pression=20l	pression eau=59l	bon pression gaz=82p
pressur	surveill pressur raisin=56c
prest	calcul prest=8lp	analys propr prest=8oh	ger prest servic touristiqu=96j
prestatair	negoci contrat prestatair servic=7gq
pret	prendr decision demand pret=63t	organis pret bibliothequ=7ck	pret entrepris=981	negoci contrat pret=9hk
preuv	manipul preuv=5b3	analys preuv juridiqu=5p0	present preuv=5qu	document preuv=7mg
preven	preven vol=72w	preven accident travail=7oc	preven pollution marin=aqs
prevention	sensibilis prevention maladi=4p2	don conseil prevention pollution=6dr	prevention pollution=7ff	ger prevention vol=agh
preventiv	mainten preventiv=1dc	medecin preventiv=4of	intervention preventiv medecin intern=7y9	simul preventiv=95k
prevenu	escort prevenu=a05
previsibl	anticip problem previsibl rout=5tu
prevision	prevision financier=6bt	evolution prevision economiqu=6ha	examin don prevision meteorologiqu=6tk	elabor model prevision meteorologiqu=71e	analys prevision meteorologiqu=8y7	prevision statistiqu=98a
prevo	prevo demand produit=73e	prevo charg travail=7ur
prevoy	evalu plan prevoy=5eu
pri	pri march=9s2	pri piec=9wx
primair	procedur ecol primair=7e9	soin primair=8ej
primitiv	technologi primitiv=7p9
princip	princip travail equip=8mg
principal	enrich ide principal=8h3
priorit	ger priorit=1zw	etabl priorit quotidien=70x	ajust priorit=9eu	etabl priorit urg=aka
pris	pris charg patient=vf	install pris electriqu=6jg	proced pris command=8p2
priv	respect vie priv usag=7dk	offr servic transport priv=7lx	proteg vie priv client=8oo	securit propriet priv=9su
pro	bac pro=21b
proactiv	pens manier proactiv=a36
probabilit	theori probabilit=92d
problem	communiqu client problem techniqu=70a
proc	temoign proc=68n
procedur	procedur servic ger=7sj
procedural	droit procedural=4s0	method ger projet procedural=9sl
processeur	processeur signal audio=9kl
processu	processu evalu=5q7	ger processu travail=7jq	qualit processu logiciel=aqw
procur	agir cadr procur=6g7	procur conseil destin voy=aeg
prodigu	prodigu soin palliatif=v4
producteur	consult producteur=568
production	proced production=4x5
productivit	surveill productivit foret=7hp	etabl plan productivit gis=8ib
professeur	assist professeur=9nb
profession	cod conduit profession veterinair=60t
professionnalism	fair preuv professionnalism=6pf
professionnel	travaill etabl enseign professionnel=ad2
professionnell	form professionnell=21b	analys activit professionnell=892	prepar program form professionnell=9oq	prepar examen form professionnell=a3g
profil	regl profil couleur=5fj	install profil construction=81x	ger profil=9u8	etabl profil person=a5o
profondeur	mass tissu profondeur=6bl	verifi profondeur trou sond=6nz	mesur profondeur eau=9go
progr	observ progr elev=5rm	evalu progr client=707	evalu progr equip artistiqu=7bb	suivr progr therapeutiqu=8tf
programmabl	reseau port programmabl=ar5
progression	determin progression maladi=64w	cre possibilit progression sport=7sh
project	project anarchy=8jm
projecteur	mis point projecteur=5lp	regl projecteur=8ne
projection	lanc projection=55p	proced trait projection abrasif=5fu	projection niveau activit=8rb	materiel projection=9l1
projet	projet soin=vt	ger projet=1r4	princip ger projet=5bz	projet client=5ej
promenad	fourn servic promenad chien=7fg
promotion	techniqu promotion vent=7f2	develop servic promotion touristiqu=8uh
promotionnel	prepar support promotionnel nutrition=565	elabor outil promotionnel=71s	surveill pri vent promotionnel=72z	ger elabor materiel promotionnel=7q1	ger administr materiel promotionnel=9a0
promotionnell	aid coordon activit promotionnell=671
prononci	techniqu prononci=81a
propos	propos assur assist voy=5tq	propos aid lign=62k	propos servic financi=a55	propos boisson chaud=a61
proposition	evalu proposition program humanitair=5ek	present proposition loi=6m6	elabor proposition loi=8g2
propr	evalu propr capacit dans=5xr	travaill respect propr securit=926	document propr pratiqu=9m9
propret	evalu propret espac=674	control propret espac=674	s propret espac=674	verifi propret espac=674	mainten propret espac travail=6lu
propriet	regl propriet decoup=7pl	propriet tissu=9xv
proprietair	negoci proprietair bien immobili=6yz	liaison proprietair=7is	interrog proprietair animal etat=8i4
prospect	prospect nouveau client=77z	prospect nouveau contrat regional=akq
prospection	prospection commercial=128	method prospection=4qc
prospectu	redig prospectu=4jc
protection	protection don=fo	respect princip protection don=4p3	protection boi=6vj	equip protection=a3v
proteg	proteg client import=63i
prothes	repar prothes dentair=71m	ten registr prothes dentair=7kj	fabriqu prothes dentair=82w	entreten prothes=8ek	repar prothes=ae0	pol prothes dentair=amd
protocol	plac protocol securit sit=6na	diffus utilis protocol internet=7ae	elabor protocol recherch scientifiqu=8e0
prototyp	develop prototyp logiciel=7ij	concevo prototyp logiciel=7ij	cre prototyp logiciel=7ij	construir prototyp logiciel=7ij	conduir prototyp vehicul moteur=8dw	concevo prototyp=94y	prepar prototyp production=a9x	concevo prototyp optiqu=abg	develop prototyp=adr	mont prototyp electroniqu=app
provoqu	signal incident provoqu pollution=a0l
psychanalys	men psychanalys=as5
psychiatri	psychiatri legal=51t
psychiatriqu	diagnostic psychiatriqu=4ts	troubl psychiatriqu=6c9	evalu psychiatriqu enf=9r5
psychologi	enseign psychologi=57o	psychologi jeu=79b	psychologi urg=7dx	psychologi sant=7jw	psychologi develop=7u4
psychologiqu	diagnostic psychologiqu=4z6	method conseil psychologiqu=6he	trait psychologiqu cliniqu=7y8	evalu perform psychologiqu=8dt	develop psychologiqu humain=8tm	mesur trait psychologiqu=9t0	servic sant psychologiqu=ab1	theori psychologiqu=ae6
psychologu	assist psychologu=60c
psychomotric	therapi psychomotric=62m
psychosocial	form intervention psychosocial=74u	promouvo educ psychosocial=apz
psychosomatiqu	travaill problem psychosomatiqu=83r
psychotherapeutiqu	ger rel psychotherapeutiqu=4vj	offr environ psychotherapeutiqu=62f	fourn environ psychotherapeutiqu=62f	intervention psychotherapeutiqu=6lr	men evalu risqu psychotherapeutiqu=ace
psychotherapi	evalu pratiqu psychotherapi=54t	develop personnel psychotherapi=5ge	princip psychotherapi=7ee	condition pratiqu professionnell psychotherapi=a51
publi	publi recherch universitair=8ae
public	elabor public recherch=8p3	redig public recherch=8p3	strategi public=9tw	droit public=ag9
publicit	ger publicit even=7zj	cod publicit=8ha	fair publicit sit sportif=8uv
publicitair	campagn publicitair=14u	achet espac publicitair=5wx	techniqu publicitair=8s3
publiqu	rel publiqu=154	administr publiqu=1rv	fonction publiqu=1rv	sant publiqu=88f	offr publiqu=al8
puisard	ger puisard=7ch	fair fonction puisard=ato
puiss	electroniqu puiss=1gx
puit	procedur essai puit=60y
puja	pratiqu puja=6om
pulp	trait exposition pulp dentair=8u7
pultrusion	proced pultrusion=aez
pulveris	techniqu finition pulveris=7gx	techniqu pulveris peintur=8cf	pulveris pesticid=8el
pulverisateur	pulverisateur pesticid=6mv	pulverisateur herbicid=7lf
puret	test puret gaz=73s	test puret oxygen=abn
purific	elabor method purific eau=75b	install system purific eau=9wi
purificateur	purificateur issu cereal=4m0
pylon	pylon electriqu=5ww
pyrotechniqu	control stock produit pyrotechniqu=4hn	install equip pyrotechniqu=57n	construir dispositif pyrotechniqu=5mp	legisl articl pyrotechniqu=6u5	command pyrotechniqu=9ag	stock material pyrotechniqu=ah5
qlikview	qlikview expressor=8ak
qu	agir tant qu observateur=5m0
quadrill	perch quadrill=5iu
quai	guid navir quai=4jo	oper quai=5u2
qualit	control qualit=1em	ger qualit=1hc	evalu qualit don=9l3	system control qualit=9sf
qualitativ	trait inform qualitativ=8db	men recherch qualitativ=aqc
quantiqu	optiqu quantiqu=6z9	mecaniqu quantiqu=9rf
quantit	estim quantit peintur=8g0	etudi rel quantit=a8f
quantitatif	test quantitatif sensoriel=aes
quantitativ	men recherch quantitativ=151	ger don quantitativ=6n1
quart	quart bord navir=9nc
quelqu	prepar quelqu entreten embauch=85e
question	pos question lor even=4sg	techniqu question=4u6	examin question sant publiqu=563	men form question environnemental=5lf	repondr question patient=5vw	sensibilis question sant=5w6
questionnair	revis questionnair=9iv	suivr questionnair=a8b	concevo questionnair=ana
queu	coup queu=6xi
quincailleri	industri quincailleri=94x	fabric quincailleri port metal=9bw
quotidien	planifi oper quotidien navir=6r1	supervis oper quotidien inform=82v	supervis traval quotidien=8k2	fabric articl usag quotidien=9vw	supervis fonction quotidien bibliothequ=9zk
rabatteur	recrut rabatteur=abd
rabbiniqu	particip procedur judiciair rabbiniqu=8qp
rabot	inspect stock boi rabot=5ye	fair fonction machin rabot=8wd	typ outil rabot=arn
raboteus	raboteus manuell=5tf	raboteus metal=8tc
rac	comport cheval fonction rac=71a
racleur	ajust bar racleur=74v
racont	racont histoir=57q
radar	navig radar=4ps	equip radar=9g3	examin imag radar=a5z	radar surveill=an3
radiateur	install radiateur=4ir
radio	equip radio=4in	analys radio=5n7
radioactiv	contamin radioactiv=4x3	surveill elimin subst radioactiv=7fj
radiocommunic	entreten materiel radiocommunic=8ux	mainten materiel radiocommunic=8ux
radiographi	men recherch cliniqu radiographi=5zk	progr radiographi=9wo	radiographi dentair=ae5
radiologi	electro radiologi=wu	ger system inform radiologi=68q
radiologiqu	diagnostic radiologiqu=6nr	procedur radiologiqu=864	sci radiologiqu=918	photographi radiologiqu=9b2	redig rapport examen radiologiqu=9i2	interpret examen radiologiqu=ajo
radionavig	instrument radionavig=5on
radiopharmaceutiqu	administr produit radiopharmaceutiqu=5z1	manipul produit radiopharmaceutiqu=85l	prepar produit radiopharmaceutiqu=9ax	produit radiopharmaceutiqu=a00
radiotherapi	administr radiotherapi=532
radiotherapiqu	oncologi option radiotherapiqu=686
raffin	mesur raffin sucr=4ly	entreten install raffin sucr=6d8	install raffin sucr=6d8	raffin huil comestibl=94j
rail	caracteristiqu interfac rou rail=5qf	detect defaut rail=867	surveill capteur rail fix=akv
rainur	machin rainur carton=5qt
raisin	control qualit raisin=59j	composition chimiqu raisin=6md	surveill raisin=7x4	develop techniqu cultur raisin=8zi	press raisin=aaj	manipul raisin tabl=an1	variet raisin=ar8
raison	raison strategiqu=20w
ramass	ramass poisson mort=4lu	prepar vehicul ramass=atk
ramon	coordon activit ramon=9rv	equip ramon=ag0
ramoneur	form ramoneur=85d
ramp	install ramp aeroport=84g
randon	men randon pedestr=6ax
rang	rang negatif=83d	rang ustensil cuisin=8xj
rapid	chang rapid maquill=571	develop rapid applic=89o	chang rapid=9il
rapproch	rapproch bancair=16h	rapproch carbur=55a
rassembl	rassembl inform them spectacl=89i	rassembl inform touristiqu=9ig
rat	signal rat=61l
rayon	mis rayon=12n	men etud rayon=4w6	surveill charg rayon=7z5
rayur	repar petit rayur vehicul=54p
reacteur	entreten reacteur nucleair=5oh
reactif	ger reactif chimiqu=52e
reaction	reaction situ urg sanitair=5vg	detect reaction patient trait=5ya	evalu reaction rayon=6bf	regul reaction chimiqu=ar2
reactiv	mainten conception reactiv=756
readapt	readapt tou organ=6x3
reag	reag chang secteur pech=5t3	reag cas urg nucleair=91l
reanim	anesthesi reanim=ap1
reapprovision	control seuil reapprovision=7mx
rebois	men etud rebois=6gk
recens	recens menac securit=8lq
reception	reception marchandis=1ig	ger oper reception=595	form personnel reception=63k	trait material construction reception=8kx	ger reception demand assur=8of
recet	ger recet=1py	elabor recet bier=4k0	elabor recet=al1
recevo	recevo marchandis=5ld	recevo client restaur=8ca	recevo inform emball expedition=9hx
rechang	mainten disponibilit piec rechang=6sv	conserv piec rechang vehicul=an4
rechap	rechap pneu=7wt
rechauf	techniqu rechauf produit=8hp
rechut	organis prevention rechut=9gu
recipient	install recipient=54m	prepar recipient ferment boisson=6lb	fabric recipient metalliqu=7j7	prepar recipient distill boisson=8dd
recircul	ger system recircul=678	ger equip system recircul=6uc	entreten system recircul=6v1	system recircul=8dj
recit	cre recit anim=54k
reclam	ger reclam=12w	analys reclam=54w	ger reclam client=5hn	suivi rapport reclam=6s6
recolt	recolt raisin=4m3	recolt cultur couvertur=527	prepar animal aquatiqu recolt=7sy	recolt ressourc aquatiqu=8ze	method recolt plant=93a	organis recolt raisin=9x4
recommand	construir system recommand=6gw	cre system recommand=6gw	pri recommand fabric=7zq	recommand materiel telecommunic client=8vj
reconnaiss	reconnaiss vocal=3ii	logiciel reconnaiss optiqu caracter=4x6
reconstitu	reconstitu document modifi=6tc
reconstructric	oper chirurgi plastiqu reconstructric=5x1	oper chirurgi reconstructric oral=9ru
recour	recour program concurrent=6p
recouvr	techniqu recouvr cre=5oe	activit recouvr=7mq
recre	surveill cour recre=8xl
recreatif	elabor program recreatif=9em
recreativ	program utilis install recreativ=64k	activit recreativ=7kh	ger install recreativ=9wm	promouvo activit recreativ=a68
recrut	recrut employ=6ad	servic recrut=6rg	recrut personnel=70k	recrut represent etudi=77q
rectifi	rectifi alcool=9st
rectific	typ proced rectific cylindriqu=6el
rectifieus	piec rectifieus cylindriqu=6vx	rectifieus command numeriqu=79m	rectifieus cylindriqu=8kg
recu	trait materiel electroniqu recu=4vn	trait materiel optiqu recu=936	trait materiel electriqu recu=9gr
recueil	recueil besoin=pl
recueill	recueill inform techniqu=4qz	recueill commentair employ=6vo	recueill commentair client applic=7b7	recueill inform remplac piec=92c	recueill inform touristiqu=9ig	recueill prepar medical=9pp
recuper	techniqu recuper don=9iq	test recuper logiciel=auv
recycl	recycl eau=93y
redaction	redaction techniqu=pi	redaction contenu=146	redaction web=148	redaction contrat=1ms	travail redaction=9mg	guid redaction=a4s
redactionnell	qualit redactionnell=1zs
redecor	coordon redecor etabl hoteli=61d
redirig	redirig appel telephoniqu=7y6
redistribu	redistribu mis=5s3
reduir	reduir point=8xk
reduit	concevo model reduit=9q6
reecrir	reecrir partition musiqu=6e9	reecrir manuscrit=83m	reecrir articl=9hr
reed	capteur reed=9zr
reeduc	reeduc visuell=93i
reel	system temp reel=99a
refer	rassembl document refer=9g9
referenc	referenc naturel=13j
reflexion	men reflexion collectiv=6wp
refoul	piec machin refoul=7sv	typ machin refoul=8lh	machin refoul=aif
refractair	marqu produit refractair=9bk
refraction	refraction œil=941
refroid	refroid bougi bain=5zw	refroid install=7vu	refroid material=a60	refroid piec usin=a7c
regaleus	command regaleus ballast=77l	supervis regaleus ballast=77l
regim	composition regim alimentair=75s	conseill sportif regim alimentair=89y	cre program regim=9mw
region	decrir situ financier region=68d
regl	regl securit=1du
reglement	reglement equip electriqu=5jn	reglement securit electriqu=6yq
reglementair	conformit reglementair infrastructur pipelin=58v
regroup	pratiqu ger regroup cas=7gp
regul	techniqu regul=98v	prepar autoris regul vol=9m3	regul medical=ap8
regulateur	install regulateur ascenseur=4qf
regulier	control regulier equip install=553	circul regulier tramway=6t1	program mainten regulier machin=8ob	recherch regulier aeronautiqu=a9c
rein	maladi rein=4ow
reinsertion	reinsertion communautair=60n	reinsertion professionnell=7sm
rejet	ger produit rejet=9ks
rel	ger rel client=11b	rel client=12s	rel press=154	etudi rel person=8md
relatif	droit relatif contrat=1mu	princip relatif traval paysag=at1
relational	oracl relational databas=a12
relationnel	sen relationnel=200	bon relationnel=200
relationnell	bas don relationnell=8b	ais relationnell oral=1zs	ais relationnell=200	qualit relationnell=200
relativ	reglement relativ transport animal=4ua
relax	techniqu relax=8wr
relectur	relectur text=6yr
reli	reli element boi=5mz	reli install tet puit=9s1	reli livr=a6w
relieus	relieus moucho=4mu
religieu	aid lor servic religieu=aj0
religieus	etud religieus=502
religion	enseign religion=5i8
reliur	technologi reliur=6df	inspect traval reliur=72i
rembour	outil rembour=587	rembour jouet=9zc
rembours	demand rembours=4i8	trait rembours=8nf
remedi	remedi dysfonction equip=56v	remedi dom caus inond=7x7	equip remedi inond=8es
remettr	remettr cle=8dm
remis	ger objectif remis form=5tc
remont	remont moteur=85r
rempl	rempl rayon=23z
remplac	remplac accessoir=5ar	material remplac=9kv
rempli	deplac coquill rempli=84e
remuner	control remuner=7cu
renal	maladi renal=4ow
rencontr	don conseil rencontr lign=9gg
rend	ger rend=1py
rendez	pris rendez=th	bon ger rendez=5av	organis rendez=5t5	fix rendez=835	ger rendez=866
rendr	rendr compt subvention=4qw	rendr visit fournisseur=5km	rendr visit fabric=7xh
rendu	compt rendu=tj	redaction compt rendu=tj	examin compt rendu audi=6zx
renforc	renforc beton=5lm
renfort	inser renfort moul=9ck
renouvel	renouvel pratiqu artistiqu=6p2	renouvel stock fournitur toilet=95j
renouvelabl	technologi energi renouvelabl=aoi
renov	renov install=5sl
renseign	renseign electroniqu=59c	elabor dossi renseign militair=5ts	repondr demand renseign=7v8	trait demand renseign client=apa
rentabilit	ger rentabilit=6dq	estim rentabilit=6mr
renvoy	trait produit boi renvoy=59i
repa	prepar repa vol=6rf	distribu repa patient=90w	nettoy zon prepar repa=9gi
reparatric	justic reparatric=5gi
repart	repart trait command=6bh	repart personnel secour=8w4
repartition	planifi repartition espac=70y
repass	repass textil=6mc
reper	princip reper=96l
repertoir	organis repertoir=5ov
repet	repet rol=4rh	repet mouv voltig artistiqu=8kj
repeteur	install repeteur signal=ahj
repetition	organis repetition=4l6	assist repetition=6c8	coordon repetition=6uq	prepar repetition=748	mont decor repetition=81p
repondr	repondr appel urg=5y0	repondr appel urg repar=6h9	repondr exig techniqu=6ks	repondr demand client=9jh
reporting	reporting financi=16n
reprendr	reprendr possession marchandis=a7g
represent	represent production artistiqu=4nw	represent organis=53o	assist represent=6yg
repris	ger plan repris activit=6zn	men exercic repris activit=a08	system repris activit=aru	plan repris activit=aru
reproducteur	s occup reproducteur=62o	ger selection reproducteur=7br	appareil reproducteur animal=8gg	manipul reproducteur=9g0	collect reproducteur=a7f
reproduction	reproduction animal elev=4o9	entreten materiel reproduction=77h	men recherch medecin reproduction=9in	etabl program reproduction=9qp	program reproduction animal=aky
reproductiv	sant reproductiv=87e
reproductric	prelev cellul reproductric=6sg
reproduir	reproduir document=7vv	reproduir problem logiciel client=abz
reptil	organis elev reptil=a2r
reput	preserv reput banqu=8jo
requet	lang requet=7fh	test requet=a4h
requis	obten lic requis=6av	inspection requis convention international=8jw
reseau	reseau informatiqu=de	administr reseau=de	reseau social=14d	ger reseau social=14f	outil system ger reseau=4q4
reserv	ger reserv chang=58n	trait reserv=86d	proced trait reserv=86d	procedur reserv voy=87p	reserv marchandis client=8qo	prendr reserv=atl
reservo	install reservo eau=5oc	typ reservo charg=6ol
resident	supervis resident structur medicalis=a83
residuel	ger gaz residuel=7zi
resili	resili organisationnell=7iy	capacit resili organisationnell=7iy	indicateur resili organisationnell=7iy	princip resili organisationnell=7iy
resin	resin plastiqu=7qr	couch resin plastiqu=8me	resin synthetiqu=9e6
resist	resist physiqu=211	essai resist physiqu model=5zg	decoup revet sol resist=87d
resolution	resolution problem=1zv	resolution conflit=20e	techniqu resolution problem=8ks
resoudr	resoudr problem=1zv	resoudr problem techniqu=4yp	resoudr problem servic social=5pl	resoudr problem expedition=5x6	elabor strategi resoudr problem=7je	resoudr problem system inform=8g4
respir	techniqu respir=6xk	envelop respir maison=8x7	decoup envelop respir=a5i
respiratoir	therapi respiratoir=wt	diagnostiqu maladi respiratoir=505	fair fonction equip respiratoir=518
responsabilis	responsabilis usag servic social=5mv
responsabilit	sen responsabilit=205	responsabilit social entrepris=71o
responsabl	se rel responsabl gouvernemental=6cj	jeu responsabl=823	cod conduit pech responsabl=8q5
ressort	typ ressort=4i	machin fabriqu ressort=7hc
rest	rest vigil=7e7
restaur	elabor strategi restaur sit=66z	oper restaur=96s	prepar restaur servic=99q	ger servic restaur=9cd	supervis servic restaur=9cd
restreindr	restreindr acc scen crim=6bk	restreindr circul pont=8zk
restriction	enquet restriction concur=85h
restructur	identifi processu restructur=6lh
resultat	orient resultat=20y	suivi resultat laboratoir=6p3	calcul resultat jeu=73d	consign resultat psychotherapi=93s
resum	resum histoir=5kx	resum public recherch=8p3
retard	ger document bibliothequ retard=8kv	suivr retard train=96m	retard develop=aci
reten	reten individu=4ny
retenu	prepar bac retenu poisson=8o3
retir	retir cir rayon miel=5yb	retir vitr fenetr=8cm
retordr	machin retordr=ai2
retouch	retouch negatif=4uq	retouch vet=7mp	retouch photographi=a1e
retour	ger retour inform=4oa	ger retour=95a	don retour inform artist=9yh
retrait	retrait nucleair=54y	elabor regim retrait=8la
retreindr	machin retreindr=4ns	typ machin retreindr=4oj
retro	retro ingenieri=3dr
retrouv	retrouv person=7tx
reun	reun materiel pedagogiqu=5nl
reunion	particip reunion redaction=5m5
reutilisabl	nettoy emball reutilisabl=99i
reveil	procedur veterinair reveil=5vh
revendeur	form revendeur=5fq
revent	determin valeur revent bien=akh
revenu	inspect declar revenu=51y	inspect revenu gouvern=6x5	sign declar revenu=8s7
revet	fabriqu revet sol textil=4ni	pos revet sol=77s	piec machin revet=91n	revet ver=ami
revis	revis document juridiqu=7qw	revis procedur clotur=8wa	revis traval traduction=9ww
revision	anticip revision parc vehicul=aaw
rhumatologiqu	diagnostiqu pathologi rhumatologiqu=5es
rideau	coudr rideau=7ot
rim	cre structur rim=ac2
rinc	rinc pellicul photo=5ny	rinc ver=895	rinc piec ling=9ue
risqu	ger risqu=17m	selection control risqu=5c3	ger risqu commercial=7or
riverain	communiqu riverain=6ua
riverspeak	riverspeak communiqu=5yj
rivet	outil rivet manuel=7df	typ rivet=9qx
riveteus	typ riveteus=5e2
rob	ger gard rob=86c
robinet	remplac robinet=4pt
robot	assembl robot=7o5	configur robot industri automobil=aa7
robotiqu	entreten materiel robotiqu=7cv	compos robotiqu=7jf
rol	attribu rol acteur=809	s adapt different rol=ajv
ronfl	trait problem ronfl=4wx
rot	planifi horair rot personnel=1q6	rot stock=9j3	ger rot stock=a88	supervis rot stock=a88
rotatif	entreten equip rotatif=4ia	typ equip rotatif=7cz	repar equip rotatif=7l9
rotativ	press rotativ=7vk
rotogravur	regl press rotogravur=76c
roul	inspect production materiel roul=5bk	piec machin filet roul=86l	machin filet roul=8p4	regl chariot roul=8qn
rouleau	couvertur rouleau=4xz
rout	rout reseau=4sv	rout appel=7nh	prepar support revet rout=9e9	etat rout local=9oe	enquet accident rout=afm
routi	reseau routi urbain=5b6	legisl transport routi=6h8	coordon oper transport routi=a62	reseau routi national=ak7
routier	panneau signalis routier=3mp	norm signalis routier=5ey	loi circul routier=69s
routin	test sanguin routin=56t	redig rapport routin=7hu	control routin oper vol=aqv
ruban	sci ruban=5j4	bobin ruban fibr=7nf	convert ruban fil=8bm	ruban adhesif=ag2
rue	nettoy rue manuell=6jy
sabl	piec machin sabl=4iz	gravur sabl=5k6	different typ sabl=7uu	techniqu sabl=884	grain sabl=8p7
sabot	prepar sabot cheval=5dg	par sabot cheval=5dg	outil par sabot=891
sac	machin fabriqu sac papi=6ik	emball achat sac=972	empil sac papi=9tl	rempl sac=ad9
saign	saign mur=9iw
sain	encourag comport sain=4pd	encourag mod vie sain=7i1
sais	sais etat inventair caf=5pv
saisi	saisi don=te	saisi comptabl=16b	surveill saisi don=ak5
saisissabl	evalu bien saisissabl=9au
saisonnier	ger vent saisonnier=5g3
salair	calcul salair=597	determin salair=726	ger salair=8ft
salari	control abs salari=626
sall	servic sall=1pc	inspect sall casino=8u6	ajust sall=92n	control propret sall restaur=ab3
salon	particip salon livr=6o7	ger salon beaut=6ph
samurai	samurai web testing framework=955
sandwich	prepar sandwich=6a5
sang	pris sang=vl	don sang=4wj	etiquet prelev sang=77d	support sang=8cu
sanguin	prelev sanguin=vl	techniqu prelev sanguin=4jy	condition stock produit sanguin=90k
sanitair	prepar rapport sanitair=53w	procedur sanitair=6x0	technologi sanitair=789	install equip sanitair=ag1
sant	particip form personnel sant=6ch	system sant=8dr	informatiqu sant=ar9
satellit	control satellit=a4o
satisfaction	satisfaction client=4ho	surveill satisfaction client casino=6u2
satisfair	satisfair client=7rf	satisfair demand client=9jh
sauc	prepar produit sauc plat=5wh
sauv	sauv animal=4jn	s occup faun sauv=6hf	proteg milieu sauv=6rp	sensibilis public faun sauv=9d3
sauvegard	sauvegard don=9n5	execut sauvegard=9n5
sauvet	engin sauvet=9o5
sauveteur	sauveteur secourist travail=u9
saveur	associ saveur=7xp
savon	pomp savon liquid=82e
scan	regl command scan=7sx	scan photo=amq
scen	regl instrument scen=53v	coordon musiqu scen=960
scenarim	cre scenarim=5bs	present scenarim=6ww
scenario	etudi rol part scenario=5fy	memoris scenario=8ev
scenaris	theori scenaris=718	jou dialogu scenaris=a1w
sceniqu	mont element sceniqu scen=8z4
scenographi	analys scenographi=5w1
schema	schema electriqu=1cw	schema dentair=2jk	concevo schema bas don=76b	cre schema bas don=7sw	schema cabl electriqu=adu	interpret schema electriqu=aua
schist	gaz schist=8od
sci	sci material=1hn	techniqu sci=4hl	sci travail=8x5
scientifiqu	recherch scientifiqu=23e	prendr contact scientifiqu=5z2	redig articl scientifiqu=9dd	modelis scientifiqu=9jz
scolair	program scolair=1k5	elabor program scolair=1k5	surveill applic program scolair=4m2	droit scolair=6nl	psychologi scolair=6xb	vendr manuel scolair=7ob	analys program scolair=9nu	respect program scolair=apt
sculpt	sculpt chocolat=5t0	sculpt material=6tl
sculptur	cre sculptur=4nd	etudi tend sculptur=6ft	cre prototyp sculptur=ae8
seanc	typ seanc psychotherapi=9sw
sec	tribofinition sec=9uj
sech	sech papi manuell=566	method sech feuill tabac=5np	method sech=7o3	method sech boi=90v
secho	nettoy secho=86o
second	ger moteur second niveau=5qx
secondair	effet secondair trait radiotherapi=63h	procedur etabl enseign secondair=9nr
secour	particip secour accident rout=4x9
secret	habilit secret defens=21k
secteur	politiqu secteur communic=5ff	politiqu secteur transport=5nz	politiqu secteur commercial=5ps	politiqu secteur touristiqu=8tr
section	coul section beton=61p	fair finition section beton=64l	prepar section cart geologiqu=aqn
securis	equip securis arrim=6jq	securis engin construction lourd=9y7	securis lieu=ase
securit	securit inform=fg	ger securit trait=ac7
sedatif	administr sedatif animal=64b
sediment	control sediment=4ti	retir sediment verni=88p
seduction	don conseil seduction=59v	aid person demarch seduction=asl
segment	segment client=15i	install segment tunnel=965	segment sol=aec
sein	ger install sein organis=6hm	travaill sein equip ter=6ir	ger stress sein organis=arm
selectif	entreten equip tri selectif=4hx
selection	princip selection animal elev=adx
selectiv	traval demolition selectiv=5yk
self	pratiqu self control=6q3
selleri	restaur selleri voitur classiqu=4kz	repar selleri=9ja
selon	melang grain selon recet=5xq	travaill selon recet=8id	tri boi selon qualit=8ke	prepar medicament selon prescription=8ti	plant selon consign don=8ty	musiqu selon besoin patient=a9f
semantiqu	cre arbr semantiqu=9k8
semell	position plaqu semell=6ed
semi	inspect compos semi conducteur=4sp	semi conducteur=5k9	test semi conducteur=9pw
sen	sen travail equip=1zt	sen organis=1zz	sen servic=209	sen client=209	sen servic client=209	sen techniqu=20v
sensibilis	cre materiel sensibilis=62n	ger strategi sensibilis=6e7	promouvo sensibilis environ=7yc	elabor strategi sensibilis passag=829	sensibilis employ risqu professionnel=afl
sensibl	trait inform personnell sensibl=6sw	manipul produit sensibl=at8
sensoriell	evalu sensoriell=5nv
separ	viand separ mecaniqu=70o	determin point separ=7sg	elabor proced separ compos=8d2	separ produit cacao press=8o7
separateur	separateur farin=aff
sequ	determin sequ charg cargaison=55k	cre nouvell sequ combat=5b9	assembl sequ video=8yw	sequ numeriqu=asj
ser	coordon environ ser=4wa	typ ser=6xn	entreten ser=8dh	ajust ser compos pomp=8sj	ajust ser piec moteur=9j4
seri	selection pilot seri televis=7tb
serigraphi	encr serigraphi=5na	machin serigraphi=6r5	proced serigraphi=7by
serment	fair pret serment=7i9	typ serment=8uu	recevo declar serment=a03
serrur	install serrur=4vz	serrur electroniqu=5k3
serruri	outil serruri=4un
sert	sert cabl=a5u
serv	serv plat tabl=649	serv vin=660	serv vin tabl=660	serv boisson=98p	serv bier=abm	serv ver bier=abm
serveur	serveur media=5we	mainten serveur=alp
servic	servic client=12s	cre servic client=7kl
serviet	renouvel serviet=7j1
session	controleur session peripheri=abv
seuil	concevo seuil=9z4
sex	determin sex animal=5lv
sexuel	troubl sexuel=8gk
sexuell	educ sexuell=9uy
shiatsu	mass shiatsu=5e8
sid	serv sid javascript=5zm	client sid javascript=5zm
sign	langu sign=22f	sign maladi animal=5r7	interpret langu sign=7zn	surveill sign bas patient=9qv
signal	trait signal=h7	trait numeriqu signal=h7
signalis	redig rapport signalis=576	equip signalis=617	procedur control signalis=7ic	equip signalis train=7rz	plac panneau signalis=8b2
signatur	temoin signatur document=7gt
silo	inspect system silo=4n3
simpl	prepar repa simpl bord=96f
simul	simul laboratoir=79e	simul problem transport=7qe	fair simul model mecatroniqu=8c5	method simul cris credit=amb
simultan	execut simultan plusieur tach=4qh	simultan plusieur tach=4qh	traduction oral simultan=85k	ger simultan plusieur command=a73
sinistr	fair proposition regl sinistr=969	negoci regl sinistr=9r7	class declar sinistr assur=adc
sismiqu	document etud sismiqu=5rk	techniqu mesur sismiqu=6au	analys risqu sismiqu=9bp	interpret don sismiqu=aam
sismologi	point materiel sismologi=4ml	materiel sismologi=6n4
sit	ger program sit=a40
situ	comprendr situ animal=4m1
sketchbook	sketchbook pro=2ap
snorkeling	plong snorkeling=7z6
social	travail social=xc	droit social=19v	sci social=6eq	droit securit social=94s
socialis	comport socialis adolescent=65x
societ	droit societ=1mz	ger societ vent encher=86s	etudi societ humain=alb
socio	tend socio economiqu secteur=67a
socioculturel	context socioculturel elev animal=77v
sociologi	sociologi appliqu sci paramedical=7q7	enseign sociologi=8jd
sociologiqu	surveill tend sociologiqu=5li
soi	fix soi=7u5
soif	soif apprendr=20h
soign	soign plai=vm	aid soign diplom=21q	soign jeun animal=85n
sol	mecaniqu sol=6lj	sci sol=84q
solair	panneau solair=1ds	energi solair=4lf	install chauf eau solair=5j2	concevo system energi solair=6hb	calcul orient panneau solair=6rs	fourn inform panneau solair=7hd	entreten system energi solair=8fd	system mont panneau solair=8h7
soleil	method sech soleil tabac=9lq
solidit	verifi solidit material=7qy
solin	install solin toitur=531
solist	travaill solist=4ha	dirig solist invit=7ni
solo	jou musiqu solo=9uo
solution	trouv solution problem=4ji	trouv solution problem inform=66l
solv	bross solv=6ja
solvabilit	consult not solvabilit=9ek
somatiqu	modalit somatiqu integr=6eg
sommeli	activit sommeli=5s7
sond	techniqu sond=a3c
sonnet	sonnet fonc profil=8aq
sonor	program indic sonor=6qx
sonoris	conception techniqu system sonoris=776
sophrologi	organis exercic sophrologi=4t3	prepar seanc sophrologi=a89	assist patient sophrologi=agj
sort	deplac charg sort=5ho	sort pellicul appareil photo=7zz
sorti	inspect sorti impression=888	integr contenu media sorti=9ah
souch	cellul souch=7kc	transplant cellul souch=7rk
souci	souci detail=1zy
soud	techniqu soud=4r5	repar machin soud=5cf	soud electroniqu=5fn	soud compos electroniqu=5fn	soud materiel electroniqu=5fn	techniqu soud point=5vt	piec machin soud point=69r	soud eau=9dk	prepar soud=av1
soudur	techniqu soudur=4r5	elimin dechet soudur=5wy	recherch defaut soudur=6lz	prepar cart soudur=8pn
souffl	machin moul souffl=5hu	moul souffl=8jf	piec machin moul souffl=aoq
souffleur	ger copi souffleur=8ji
soufr	proced recuper soufr=5cv
soulev	soulev charg lourd=8rh
soumettr	soumettr œuvres preliminair=8c7
soumissionnair	compar offr soumissionnair=8ua
soupap	regl soupap cylindr=841
sourc	critiqu sourc=6nk
souscription	elabor directiv matier souscription=9cm
souten	souten economi local=7dl	souten auteur=82l
souterrain	inspect lign electriqu souterrain=77g	repar lign electriqu souterrain=7z8
soutien	apport soutien ger soi=6xl
soutir	soutir vin=62s
souven	vendr souven=93z	vendr souven voy=93z
spa	supervis mainten spa=5hy	planifi fonction servic spa=5y1	typ spa=74i	nettoy zon travail spa=83e
spam	install protection anti spam=9c7
spatial	planifi mission spatial satellit=6cw
special	equip urg special=5b7	prendr command public special=5r8	repondr demand plac special=a4p	propos offr special=auo	concevo offr special=auo	elabor offr special=auo
specialis	fourn soin pharmaceutiqu specialis=5z5	soin infirmi specialis=8c6
specialist	travaill specialist sit culturel=5h9	fourn avi pharmaceutiqu specialist=9iu
specialit	form domain specialit=6g4
specific	respect specific manuel aerodrom=52p	verifi specific produit=753	conformit specific conception bijou=7dy	conformit specific=agd
specifiqu	interfac specifiqu applic=4kl	logiciel analys don specifiqu=9ic
specimen	examin specimen cellul microscop=63v
spectacl	preserv qualit artistiqu spectacl=57f	planifi spectacl musical=62y
spectateur	securit deplac spectateur=77j
spectr	spectr electromagnetiqu=9ej
spectrometri	spectrometri mass=1hu
sperm	manipul animal collect sperm=55j	analys sperm=7xt
spiral	reliur spiral manuell=4k1	develop spiral=696
spiritism	accessoir spiritism=8wp
spirituel	don conseil spirituel=6c2
spiritueu	elabor spiritueu=6nh	reglement fiscal applicabl spiritueu=9kf
sponsor	liaison sponsor even=59a
spontan	men accouch spontan=aco
sport	fourn equip sport client=4zq	histoir sport=78j
sportif	utilis equip sportif=6x2	even sportif=970	caracteristiqu equip sportif=a4n	fabric equip sportif=atr
sportiv	medecin sportiv=4hb	reglement sportiv=91x
spray	produit bronz spray=8ww
stabilis	stabilis ph amidon=8qc	soin stabilis cas urg=atj
stabilisateur	position stabilisateur=5xm
stabilit	verifi stabilit material=542	evalu stabilit navir=6fv	stabilit train apr charg=6yh	princip stabilit navir=7sl	etudi stabilit sol=ajw
stad	inspect stad sportif=au8
stall	nettoy stall=8dl
stand	ten stand parc attraction=52v
standard	lir plan standard=737	system taill standard vet=a16
station	regl station=70i
statistiqu	control statistiqu processu=1gn	defin model statistiqu=4lw	techniqu analys statistiqu=5vb	method analys statistiqu=5vb	statistiqu medical=6e1	elabor rapport statistiqu financier=6fo	logiciel system analys statistiqu=8tl	develop logiciel statistiqu=95b	control qualit statistiqu=a4i	method statistiqu control proced=af2
stein	pedagogi stein=547
stenographi	logiciel stenographi=814
stenotypi	machin stenotypi=5ao
sterilis	sterilis environ travail=4mc	prepar instrument dentair sterilis=4pv	sterilis materiel medical=5nc	sterilis cuv ferment=74s	techniqu sterilis=79g	materiel techniqu sterilis=7qz	sterilis piec=8f3
stock	ger stock=1ia	regl ger stock=6q8	typ install stock=7q4	stock don=8oi
stok	stok bobin film=8x1
stor	install system entrain stor=8nq
story	story board=8l8
strabism	trait strabism=5q5	typ strabism=99l
strategi	strategi securit inform=4wm	strategi organis=5x2
strategiqu	planific strategiqu=1rc	recherch strategiqu=4pz	planific strategiqu industri alimentair=501	cre cart strategiqu=7v5	ger strategiqu=886	prendr decision commercial strategiqu=amc
stratifi	install sol stratifi=7aa
stress	resist stress=20l	ger stress=20l	support stress=20l	ger situ stress=8or
structur	structur inform=4jq	install element boi structur=4wh	structur sol=76d
structurel	install vitr structurel=8rg
structurell	men analys structurell metallurgiqu=4xs
studio	ger ressourc studio=4op	ger studio repetition=4zr	particip enregistr musiqu studio=a50	evalu production studio=ass
styl	styl mis scen personnel=64o	lang feuill styl=9c1
stylo	compos stylo=5f2
subst	analys subst chimiqu=5wi	reglement relativ subst=9p4
subvention	ger demand subvention=6fu	control demand subvention=a1q
succession	organis succession explosion=8xb
successoral	pratiqu conseil matier successoral=5cu
sucr	caracteristiqu chimiqu sucr=9ap	typ sucr=9ia	system lav sucr=aqg
sucreri	preserv sucreri regional traditionnell=7at	machin confection sucreri=8fr
sugger	sugger revision=5kh	sugger oper mainten puit=aeq
suit	suit offic=su	suit bureautiqu=su	suit logiciell cre graphiqu=552
suivi	method suivi stock carbur=5u0	suivi subvention accord=5vq	suivi defaut securit=71d
sujet	recens sujet recherch=656
superieur	diplom superieur=218	form superieur=218	conseill superieur oper militair=6pv	inform superieur=7ms	communiqu problem superieur=84s
supervis	supervis securit trait=ac7
supervision	supervision person=68s
supplementair	vendr produit supplementair=5p6
supply	supply chain=1i9
support	support informatiqu=df	support techniqu=df	support impression=8c4	elabor support inform touristiqu=9p1
sur	mis pratiqu conduit sur=59b	ger sur medicament=5lx
surfac	technologi mont surfac=7vm	ingenieri surfac=90s
surgel	prepar plat surgel=924
surmont	surmont trac=arg
surveill	control equip surveill=70w
survi	enseign compet survi=9r2
suscit	suscit particip public=71l	suscit emotion public=8ew
suspect	reper comport suspect=6x1
suspendr	suspendr palan chain=5sk
suspendu	install plafond suspendu=5u1
suspension	install suspension ressort=84y	entreten system suspension=94g	trait suspension amidon=a5f
symptom	observ symptom maladi poisson=4r8	diagnostiqu symptom psychiatriqu=7na
synchronis	synchronis activit station pomp=5h0
syndical	droit syndical=60k	se rel responsabl syndical=60v
syndicat	represent membr syndicat=7dp
synthes	esprit synthes=20i	engrai synthes=55y	fair synthes inform financier=6sc	redig synthes=76a
synthetiqu	fabriqu fibr synthetiqu=5t6	transform fibr synthetiqu=89w	material synthetiqu=931	environ naturel synthetiqu=aof
synthetis	synthetis public recherch=8p3
systematiqu	control systematiqu machin=70t
systemiqu	pens systemiqu=4ul	therapi systemiqu=a09
tabac	reglement production tabac=5wp	produit tabac=6so	fabric produit tabac=8po	marqu tabac=a42
tabl	servic tabl=1pc	typ sci tabl=4dr	inspect mis plac tabl=4j7	program tabl jeu=57b	typ tabl cuisson=6an	plac tabl=836	sci tabl=9hc
tableau	tableau bord=nc	adapt cadr tableau=5lr
tableur	logiciel tableur=52r
tach	tach nettoy=6fs
tactiqu	point tactiqu militair=7nu
tai	tai chi=96z
taill	taill vet=629	taill papi=9a4
tailli	extrair tailli=966
talent	reper talent=5ot
tambour	regl tambour caoutchouc=7tv	dispositif tambour=8mv
tamis	tamis poudr=aga
tan	techniqu tan=5f9
tant	etudi communaut tant cibl=74r
tap	tap vit=tg
tapi	techniqu traditionnell tiss tapi=4vd
tarif	tarif douani=5a8	fix tarif taxi=5jo
tarific	strategi tarific=136
tarot	interpret cart tarot=5t8
tass	tass charbon boi=5g2
tatou	tatou client=7xu
tau	calcul tau horair=5wt	collect inform tau croiss=6z3
taxi	control horair taxi=9ar	enregistr horair taxi=9bv
taxinomi	cre taxinomi sci naturell=a9g
technicien	conseill technicien=7zy
technologiqu	coordon activit technologiqu=8vh	develop strategi amelior technologiqu=982
teindr	teindr tissu=59g	teindr perruqu=669	machin teindr textil=9m1
teint	teint boi=86e	teint bougi=976
teintur	proced teintur=5pj	elabor proced teintur textil=83t	typ teintur=8q3
telecommunic	geni telecommunic=4ym	ger liaison telecommunic=6fr	industri telecommunic=6w4	telecommunic maritim=84c	vendr produit telecommunic=8l9	assembl appareil telecommunic=9ye	concevo appareil telecommunic=9ye	produir appareil telecommunic=9ye	mont appareil telecommunic=9ye	fabriqu appareil telecommunic=9ye
teledetection	equip teledetection=4it	fair recherch technologi teledetection=885	techniqu teledetection=9ka
telemetri	execut tach telemetri video=5pf
telephon	communiqu telephon=a0o
telephoni	ger system telephoni=8zt
telephoniqu	accueil telephoniqu=tm	ten registr appel telephoniqu=7oq
telescop	analys imag telescop=66h
telescopiqu	appareil manutention telescopiqu=6cz	engin manutention telescopiqu=7t4
television	install servic television cabl=8og
temoin	assist temoin=9fq
temp	ger temp=1zw	ger temp utilis fourneau=7jg	mesur temp precision=7mh	estim precision temp travail=97a
temper	temper chocolat=4w4
temperatur	mesur temperatur fourneau=53d	mainten temperatur fourneau=57e	regl temperatur four=8zz	support temperatur elev=auc
temporair	install heberg temporair public=6cs	plac signalis routier temporair=6y6
temporomandibulair	corrig anomali articul temporomandibulair=8mo
tenaill	tenaill forg=7fy
tend	suivr tend produit alimentair=8aj	tend matier textil=9f9	etud tend=ako
tendr	tendr courroi=4ui	materiel bras tendr=ajm
tendu	install plafond tendu=7pk
teneur	teneur humidit boi=4ze	test teneur humidit=699
tension	ajust tension filament=6gg	regl tension=8cl
tent	mont tent=4p0
tenu	tenu caiss=12r	tenu comptabilit=16b	tenu livr=16b
ter	outil sci ter=50h	utilis ter planific aeroport=5gb	deplac ter=7qo	sci ter=7zl	oper navir ter=87h	enseign sci ter=9xt
teradata	teradata databas=j1
term	negoci contrat term=6f8	examin contrat men term=adm
termin	stock produit pyrotechniqu termin=6iy	deplac ouvr termin=a9k	pol peintur termin=alq
terminal	norm relativ terminal aeroportuair=551
terminologi	terminologi medical=wa	terminologi veterinair=66k	comprendr terminologi affair financier=7pz	terminologi juridiqu=9h4	terminologi techniqu=9v5
terminologiqu	cre bas don terminologiqu=4hu
terrain	don conseil usag terrain=7yw	entreten equip terrain jeu=88z
terrestr	reper min terrestr=aqm
territoir	amenag territoir=12a
terrorism	detect menac terrorism=7s6
testeur	testeur batteri=7lb
tet	regl tet extrusion=6ht	caiss tet=7ux	concevo install tet puit=9jx
text	logiciel trait text=7pg
textil	machin industri textil=5q0	matier textil=63r	industri textil=6ev	technologi textil=7lk	decor articl textil=7za	mesur textil=8xm	techniqu impression textil=9yf	techniqu textil=9ym
textur	fabriqu fil continu textur=9m7
the	form clientel variet the=4xe
theatr	analys text theatr=5bf	pedagogi theatr=5ym	entreten materiel theatr=79d	entreten decor theatr=a0v	cre manuel exercic theatr=a3k
theatral	elabor processu production theatral=5dk	etudi production theatral=a9p	techniqu theatral=auj
them	develop them manifest=4nf	etudi them=6l7	selection them=85y
thematiqu	cre cart thematiqu=8g5
theologi	histoir theologi=4te
theori	theori travail social=4su	theori control ingenieri=5yx	theori system=9m6	theori musiqu=9oc
theoriqu	model marketing theoriqu=7hh
therapeutiqu	develop rel therapeutiqu=7da	dirig animal fin therapeutiqu=7vc	mass therapeutiqu=88k	techniqu communic therapeutiqu=a20
therapi	theori therapi artistiqu=67m	therapi soin sant=828	techniqu pratiqu therapi artistiqu=9nt	therapi jeu=auh
thermiqu	ger thermiqu=5tv	fourneau trait thermiqu=6ba	analys thermiqu=6sr	trait thermiqu=7em	material thermiqu=8o2	concevo equip thermiqu=aip	evalu besoin thermiqu=ale
thermometr	surveill thermometr cuv=4m4	ajust thermometr=ajp
thermoplastiqu	material thermoplastiqu=aqq
thermoscell	entreten machin thermoscell=8z6	machin thermoscell=998	typ thermoscell=asi
thoraciqu	chirurgi thoraciqu=8ls
ticket	vendr ticket=5m3	vendr ticket parc attraction=afj
timbr	produir timbr fiscal=91o
tir	tir cabl=1b7	consign enseign tir seanc=4qk
tiss	machin tiss=8bc	band tiss=8y0	technologi machin tiss=90f
tissu	typ tissu=7dd
titr	logiciel titr=4mt	conserv titr cre client=5cg	cre titr=8mn	redig titr=909
toilet	aid toilet=xk	mainten propret toilet=6oa	planifi tach toilet chien=7f7	typ toilet=7ma	toilet animal=ak0
toit	fix couvertur toit=5f4	install fenetr toit=63l
tol	fix tol metalliqu=5l0
toler	defin toler=8gb
tomb	prepar tomb=9pk
tomcat	apach tomcat=6e
ton	mesur ton navir=a8p
tondr	tondr lain=ajn
tonneau	fabriqu fond tonneau=6mz	proced finition tonneau=7ll	fabric tonneau=8ow	assembl tonneau=a80	entreten tonneau=aid
tonometri	tonometri oculair=6ut
tont	organis tont=8tq
topiqu	prescrir therapi topiqu=7rh
torch	torch plasma=5ze	torch decoup plasma=aig
torrefaction	different method torrefaction=5s8	torrefaction caf=8bl	surveill torrefaction=91h
torrefi	couleur malt torrefi=5xt	fev cacao torrefi=7l3	torrefi malt=7ue
total	control qualit total=7yi
totalisateur	panneau totalisateur=5n4	rapport totalisateur=7vr	configur materiel totalisateur=8z3	install panneau totalisateur=9hs
tou	supervis tou preparatif voy=4zs
tour	tour air chauf=4ne	exploit tour control aeroport=5qp	configur element tour=93v
tourism	march tourism=795	zon geographiqu concern tourism=aqh
tourist	prendr charg group tourist=8oc
touristiqu	inform touristiqu=519	supervis impression public touristiqu=7am	collect inform touristiqu=9ig
tourn	tourn metal=1cm	travaill equip tourn=56k	tourn boi=5hx	typ outil tourn=6ac	piec machin tourn=7gw	coordon tourn=7kt	outil tourn=8g8	supervis equip tourn=9kz	etabl program tourn=9s0
toxicit	toxicit alimentair=6ep
toxicologiqu	etud toxicologiqu=4h4
trac	techniqu trac manuel=64z
tracabilit	tracabilit soin=vu	tracabilit produit bas viand=7hs	tracabilit element boi=7ov	system tracabilit=8hr	tracabilit industri alimentair=aoe
tract	distribu tract=6s2
tracteur	conduir tracteur=8pp
tradition	tradition alimentair=4ri
traditionnel	material traditionnel calfat boi=6zv
traditionnell	specialis dans traditionnell=8q1
traduction	traduction automatiqu=5r0	traduction text non prepar=ate
traduir	traduir band=78d	comprendr document traduir=78k	traduir vue=8h5	traduir langu parl=8qk
trafic	ger trafic aerien=5s4	oper control trafic aerien=8z0	exig securit air trafic=ao9
train	procedur utilis train=613	mecaniqu train=8v2	procedur nettoy train=99x
trair	trair animal=9jf
trait	ger trait=8m5
traiteur	planifi servic traiteur=5a0
trajectoir	concevo trajectoir puit=4wc
tram	concevo etof tricot tram=57y	techniqu prepar tram=5ac	confection etof tricot tram=aa1
tramway	reglement relativ tramway=4kd	control equip tramway=50m	reseau tramway=530	composition mecaniqu tramway=849	aliment electriqu system tramway=88o	interpret panneau signalis tramway=956	conduir tramway=aal
tranch	tranch poisson=59x	entreten outil manuel tranch=5gt	outil tranch serv abat=a9t
trancheur	trancheur boi plac=8e9
transaction	suivr transaction financier=4iq	ten jour rapport transaction=5d0	control document transaction commercial=5wm	conserv enregistr transaction financier=6zo	ger transaction financier=ao3	supervis transaction financier=ao3
transcription	method transcription=7dc	transcription band=7i2
transcrir	transcrir don medical=6rl	transcrir composition musical=816	transcrir ide not musical=8sn	transcrir text=9j9
transfer	transfer espac servic=680
transfert	transfert risqu=4sl	supervis transfert bag=5kt	processu transfert thermiqu=9nd
transfusion	transfusion sanguin=w7	assist servic transfusion sanguin=akj
transition	transition professionnell carrier artistiqu=5d1
transmetteur	enregistr lectur transmetteur=81n
transmettr	transmettr relev compteur=7oj	transmettr inform medical routin=8yu
transmis	analys communic transmis=4rl
transmissibl	ger maladi transmissibl=5ic
transmission	calcul rapport transmission=4sm	control qualit transmission=63m	regl transmission video=72n	technologi transmission=7bp
transpar	transpar inform=5xb
transplant	coordon approvision organ transplant=94e
transport	organis transport=1i7
transporteur	evalu transporteur=6gj	inspect document transporteur=70d	ger transporteur=9c4
transpos	transpos musiqu=5re	transpos dessin gravur=8fp
transversal	position chariot transversal tour=5xi
trapezoidal	fabriqu courroi trapezoidal=4la	recouvr courroi trapezoidal tissu=974	marqu courroi trapezoidal=9wq
traumatism	ger traumatism moyen chirurgical=6p7	ger traumatism=7nz
travail	securit travail=1du	travail equip=1ss	organis travail=4i5	organis travail equip=7tf
travaill	travaill equip=1ss
traval	conduit traval=1ec	train traval=52x	ten registr traval=65h
travers	technologi travers=7py	manuell technologi travers=an0
treilli	typ tiss treilli metalliqu=533	typ treilli metalliqu=8l3
trembl	prevo trembl ter=9rb
tremi	aliment tremi charbon boi=51b	aliment tremi=83u
tremp	tremp ver=4n1	proced revet tremp=5un	typ cuv tremp=72f	piec cuv tremp=7b5	cuv tremp=a6r
tresoreri	ger tresoreri=170	ger flu tresoreri=a5v
tress	technologi tress=96k	fabriqu produit tress=9m4	confection tress industriell=9ng
tri	tri poisson=4kq	tri dechet=4vu	stock dechet tri=6ub	tri decoup tabac taill=8px	tri patient=a87
tribofinition	piec machin tribofinition=6wq	proced tribofinition=agm	cuv tribofinition=aq9	machin tribofinition=au0
tribunal	mainten ordr tribunal=59r
tricot	machin tricot=4l2	techniqu tricot manuell=4yr	fabriqu textil tricot=6h2	techniqu tricot chain=8o5
trolleybu	mecaniqu trolleybu=7s0	fonction electriqu trolleybu=9qi
troncon	sci troncon=4lh	typ sci troncon=4lh
tronconneus	fair fonction tronconneus=8yc
tropical	medecin tropical=7o2	diagnostiqu maladi tropical=9ro
trou	trou filet=8sq	pratiqu trou rempl moul=9sb
troubl	troubl aliment=4lg	don conseil troubl communic=8uc	troubl communic=92h
troup	dirig troup militair=4w3	travaill troup cirqu=8i5	form troup militair=8pz
troupeau	administr trait medical troupeau=5h2	securit troupeau=6u9	s occup troupeau=7ek	deplac troupeau=7zt
trouv	trouv subvention=4uy	trouv plac architectur production=581	ger objet trouv=7p3
tub	regl tub aliment=5aj	guid tub for=7lu	system rempl tub=7v6
tuil	pos tuil mecaniqu=8j3
tunnel	four tunnel=4nj	tunnel sech=7cj	tunnel finition=abx
tunneli	conduir tunneli=6cp	consol tunneli=73n	fair fonction tunneli=7ws
turbin	typ turbin eolien=1yr	fair fonction turbin vapeur=7fa	fair fonction turbin gaz=9eg
tuyal	nettoy tuyal aliment bier=4t0
tuyau	orient tuyau pomp beton=atz
tuyauteri	entreten plateform tuyauteri=a53
typographiqu	press impression typographiqu=93f
typologi	typologi piec viand=4le
ultrason	techniqu imageri ultrason=95r	appareil ultrason=9k7
ultrasonographi	ultrasonographi obstetriqu=5mo
unifi	lang modelis unifi=7bc
uniformit	uniformit coquill=4h5	uniformit noyal=7lt	uniformit moul=9mz
union	celebr union civil=5xk
unit	test unit mecatroniqu=76q	unit soin palliatif=99d	assembl unit mecatroniqu=9xz
unitair	test unitair=f4
univ	defin univ visuel cre=82f
universit	enseign universit=645
universitair	lic universitair=213	men recherch universitair=69a	procedur universitair=9rx
unreal	unreal engin=ii
urbain	etud transport urbain=4pr	conduir milieu urbain=5gs	histoir art urbain=95w
urbanism	droit urbanism=584	cod urbanism=7fs
urogenital	diagnostiqu troubl system urogenital=92s
urologiqu	interpret test diagnostic urologiqu=8d6	chirurgi urologiqu=8fl
usag	conseill usag medicament=4v5	collect appareil usag=82t
use	pos conduit eau use=ahe	enlev calfat use=av7
usin	ger exploit usin=8av	equip usin fabric=9p6
ustensil	entrepos ustensil cuisin=8xj
utilis	etabl politiqu utilis=5k4	analys risqu utilis produit=6a0	system electriqu utilis transport=6h3	utilis equip transport=9uf	conseill client utilis vehicul=9v9
utilisateur	support utilisateur=df	liaison utilisateur port=9u1
utilitair	concevo equip utilitair=67d
v	cre envelop v=76p
vaccin	particip procedur vaccin=5xu	point vaccin=8m1	ger emploi vaccin=9kh
vagu	machin soudur vagu=7l1
vaissell	lav vaissell=9fn
valeur	valeur entrepris=5w7	march valeur=93b	calcul valeur gem=9ii
valid	valid resultat analys biomedical=7f4	valid ticket parc attraction=8o9
validit	surveill validit certificat navir=5zd
van	control van=aku
vanneri	fair vanneri=6y1	techniqu vanneri=8je
vapeur	control debit vapeur=7ok	typ machin vapeur=8tv	regul pression vapeur=9vr
variet	variet feuill tabac=8bd	variet poisson=aii
vasculair	diagnostiqu maladi system vasculair=4z8	chirurgi vasculair=6ya
veget	control veget=95y
vegetal	variet vegetal=4up	espec vegetal=7d9	taill vegetal=8vm
vehicul	system electriqu vehicul=5x3	typ vehicul=65e	install equip electriqu vehicul=7kk	vehicul transport animal=aie
veill	veill juridiqu=1ml	veill precision control stock=6k3
velo	conseill client matier velo=54b	regl velo=58e	velo electriqu=630
vendeur	prendr contact vendeur=6jm
vendr	verifi vehicul vendr=9du
vendu	specialit articl vendu encher=4t7
vent	techniqu vent=1vz	activit vent=66e	vent produit medical=98f	procedur servic vent=9av	strategi vent=a8e
ventil	system ventil=6k7	ventil plan production=7ki	examin system ventil=7xc	install system ventil=8nc	nettoy system ventil=8za	repar system ventil=9cr	ger ventil four=9pr	concevo reseau ventil=a4w
ventilateur	fair fonction ventilateur sech=853	ventilateur machin=a9q
ventous	trait ventous=5ue
ventur	joint ventur=7pj
verbal	communiqu instruction verbal=4u9	suivr instruction verbal=arv
verific	system verific trait=a1r
verin	verin hydrauliqu lev=843	install verin echafaud=a57
vern	vern surfac boi=6po
verni	ajust melang verni=4v3	entreten boi verni navir=5ec	transfer verni=9w5	pes ingredient verni=auk
verreri	manipul verreri=4yu	produit verreri=aos
verrouill	mecanism verrouill=6lp
verrouillabl	repar dispositif verrouillabl=5a4	install dispositif verrouillabl=7o0
vers	vers granito=82m
version	ger version=ei	ger version logiciel=8ab
vert	espac vert=1bx	informatiqu vert=4tl	strategi matier espac vert=6k1	examin grain caf vert=6km
vertebral	plac soutien ajust vertebral=6c1
vertical	install jardin vertical=7ah	march vertical=af6
vestiair	mainten propret vestiair=7c4
vestimentair	technologi confection vestimentair=8vk
vet	evalu qualit vet=4i7	ger demand production vet=5lh	confection vet=6js	machin confection vet=8kq	vet mesur=8pc
veterinair	travaill veterinair=8v6	sci cliniqu veterinair=a31
viabilit	evalu viabilit financier=aa2
viand	prepar viand plat=5c6	confection viand plat=5c6	prepar viand vent=8uf	industri viand=9bx	prepar plat bas viand=ai8
victim	apport assist victim=66b	fourn assist victim=66b	aid victim mineur age=7u0	besoin victim crim=9xe
vid	machin vid=889	prepar moul form vid=8dx	cre moul vid=a4m	nettoy poisson vid=a96
vidang	vidang eau lav=4nt	vidang liquid dangereu=73p
video	mont video=zw	materiel video conduit=63d	materiel video=65n	tend matier jeu video=665	selection pris video=7ol	supervis qualit video=9p7
vie	entreten lieu vie animal=7x9
vieill	vieill artificiell mobili=6bj
vigil	fair preuv vigil=aog
vign	plant vign=5je	conduit vign=6gz	particip entreten vign=7i4	entreten vign=8io	particip prepar vign=8v5
vignobl	evalu qualit vignobl=4vf	ger ter vignobl=5p1	evalu problem vignobl=ajb
vin	caracteristiqu vin=4y2	assembl vin=51s	typ vin=5oy
vinicol	processu production vinicol=9qy	ger stock cav vinicol=9si
vinific	supervis processu vinific=9pc
vinyl	moul disqu vinyl=72a	disqu vinyl=ag4
viol	enquet viol droit hom=4qv	evalu viol accord lic=60i	detect viol politiqu=7es
violon	typ violon=813	produir piec violon=9el
virologiqu	test virologiqu=8td
virtuel	develop moteur jeu virtuel=7m1	plac reseau priv virtuel=8t9	travaill environ apprent virtuel=92i
vis	caracteristiqu vis=60g	proced fabric vis=6m2	typ vis=73z	soin vis=9kj	press vis fin=9pq
viscosit	mesur viscosit subst chimiqu=4nv
visibilit	amelior visibilit sit web=afy
visio	microsoft visio=t7
vision	vision strategiqu=20w	defin vision artistiqu=5h3	vision scen=6ab	prendr compt vision artistiqu=91k
visit	surveill visit guid=4p7	visit lieu travail=6nq	planifi visit commercial client=9i3	organis visit propriet=aki
visiteur	enregistr visiteur=9lh	inform visiteur lieu tourn=aft
visual	visual basic=4y1
visualis	visualis don=nb
visuel	cre element visuel=63g	handicap visuel=6kw
visuell	techniqu present visuell=5si	system aid visuell aeroport=7lc	inspection visuell voi fer=9k0
vital	parametr vital=vn	troubl fonction vital=75v
vitess	regul vitess coup=6oh	conduir grand vitess=9yo	regul vitess navir port=a9m
viticol	entreten engin viticol=85m
viticultur	entreten cuv viticultur=9wv
vitr	evalu risqu lav vitr=740	repar vitr=875	prepar materiel nettoy vitr=983	typ vitr=ad1
vitrail	concevo vitrail=69i
vitrin	modifi vitrin=64h
viv	organis vent produit viv=89c	pech espec aquatiqu viv=8v8	produit animal viv=agf
vivrier	princip production cultur vivrier=6db
vocabulair	vocabulair cirqu=6mi
vocal	system prelev command vocal=5hk	techniqu vocal=7ly
voil	manipul voil navir=5rg
voitur	conduir voitur automatiqu=4j8	procedur nettoy voitur=53g	command voitur=54g
vojta	therapi vojta=6ts
vol	enseign pratiqu vol=7ui	tach prepar vol=9tb
volaill	organis elev volaill=a2f	manipul volaill=arj
voltig	pratiqu mouv voltig=51n	concevo mouv voltig=5a2	entreten system voltig artist=6uk	test system voltig artist=7ei	form artist voltig=9um
volum	evalu volum boi coup=6sk	mesur volum gis=9jt	prevo volum production=a70
vot	rendr compt processu vot=5er
voy	techniqu voy=58t	prepar offr voy=5tl	elabor offr voy=5tl	plac offr voy=5tl	concevo offr voy=5tl	control document voy=adl	verifi document voy=adl	ten registr voy=ahl
vrac	charg camion transport vrac=54n
vue	regl vol vue=4pl	charg produit vue expedition=7gm	observ pris vue=85q	prepar command vue expedition=aeu	planifi pris vue=as6
vulcanis	vulcanis froid=4hq	prepar pneu vulcanis=787	vulcanis chaud=89v	regl machin vulcanis=adv
vœux	concevo cart vœux=986
wagon	verifi wagon=4lb	mont wagon=76m
warehous	oracl warehous build=5c2
web	develop web=sj	program web=749	lang program web=749	ger sit web=9ns
weblogic	oracl weblogic=7au
week	travail week end=1sv	disponibilit week end=1sv
whitehat	whitehat sentinel=a8o
window	window phon=89e
x	machin rayon x=6bu
yeu	examen complet yeu=7lw
zero	conception batiment zero energi=67b
zoo	lir rapport zoo=68o	respect consign securit zoo=6qq	ger personnel zoo=ahm
zoologi	zoologi appliqu=8i3
zoologiqu	organis exposition zoologiqu=55g	reglement zoologiqu=5gn	conception exposition zoologiqu=ajy
œil	oper chirurgi œil=6o5
œufs	inspect œufs poisson=63a	surveill production œufs=9b6
œuvrer	œuvrer faveur integr publiqu=52y
œuvres	collection œuvres art=4z7	ger transport œuvres art=628	surveill march œuvres art=87m	organis œuvres exposition=9uz	etudi œuvres art=a46	manipul œuvres art=a5a`;
