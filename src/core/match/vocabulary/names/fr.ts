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
abbyy	ABBYY FineReader=8ei
accompagnement	accompagnement social=xc
accords	accords collectifs=23i	accords d'entreprise=23i
accouchement	accouchement=4x6
accueil	accueil physique=tm	accueil téléphonique=tm	accueil des clients=12s	accueil client=12s	accueil de la clientèle=12s
accueillant	accueillant=20s
accueillir	accueillir les clients=12s	accueillir la clientèle=12s
achats	achats=18i
acoustique	acoustique=5h7
acquerir	acquérir des connaissances en TIC=4uy
actions	actions de formation=1a5
acupression	acupression=5kp
adaptabilite	adaptabilité=201
adapter	adapter la capacité d'un système de TIC=8yz
adhesifs	adhésifs=8jl
administration	administration réseau=de	administration système=r2	administration de systèmes=r2	administration des médicaments=vg	administration des traitements=vg	administration du personnel=1ab	administration publique=1rv	administration des entreprises=23l
administrer	administrer les médicaments=vg
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
aerodynamique	aérodynamique=7qb
aeronomie	aéronomie=91s
agent	agent de sécurité=1rx
agriculture	agriculture=1s9
agritourisme	agritourisme=a33
agronomie	agronomie=8xl
aide	aide à domicile=v6	aide à la toilette=xk	aide aux déplacements=1wg	aide-soignant diplômé=226
aisance	aisance relationnelle à l'oral=1zs	aisance relationnelle=200	aisance à l'oral=20c	aisance avec les chiffres=20j
algebre	algèbre=6o1
alkylation	alkylation=ajv
allemand	allemand=22f
allergies	allergies=90o
allergologie	allergologie=7lu
amabilite	amabilité=20s
amelioration	amélioration continue=1ha	amélioration des processus=1re
amenagement	aménagement paysager=1bx
amortissement	amortissement=71t
analgesiques	analgésiques=672
analyse	analyse de données=na	analyse des données=na	analyse des besoins=pl	analyse financière=16r	analyse commerciale=1rd	analyse et synthèse=20i	analyse de l'investissement=24o
anglais	anglais=22e
animation	animation d'équipe=1ri
animer	animer des formations=1a6
anodisation	anodisation=awz
anthropologie	anthropologie=9dt
apache	Apache Maven=6c	Apache Tomcat=6e
appel	appel d'offres=23o
appels	appels d'offres=23o
apple	Apple iOS=9o2
appliquer	appliquer l'aménagement du territoire=12a	appliquer la loi sur l'immigration=1nq	appliquer la gestion de crises=1rp	appliquer la gestion des conflits=20e	appliquer un raisonnement stratégique=20w	appliquer la rétro-ingénierie=3fs	appliquer la méthode HACCP=6ta	appliquer la configuration IP=95z	appliquer des opérations pour un environnement ITIL=9q5	appliquer la terminologie relative aux TIC=9x2
apprentissage	apprentissage automatique=mx
approvisionnement	approvisionnement=18i
approvisionnements	approvisionnements=18i
arabe	arabe=22o
archeobotanique	archéobotanique=8h9
archeologie	archéologie=6lo
architecture	architecture logicielle=78	architecture de l'information=zj	architecture d'intérieur=10e	architecture=23p
archivage	archivage=1zk
argenture	argenture=976
arpentage	arpentage=1el
arretes	arrêtés mensuels=16l
arrimage	arrimage=1yc
artisanat	artisanat=5vo
asp	ASP.NET=53
assemblage	assemblage=1zf
assistance	assistance informatique=df	assistance technique=df
assurance	assurance qualité=fe	assurance maladie=26f
assurances	assurances=13c
assurer	assurer la gestion de l'identité des TIC=8tc
astrologie	astrologie=5a3
astronomie	astronomie=awm
astropsychologie	astropsychologie=5lj
atteinte	atteinte des objectifs=11w
au	au sein de notre organisation=26x
audiologie	audiologie=55l
audiometrie	audiométrie=4xx
audit	audit interne=17c	audit=17e
auriculotherapie	auriculothérapie=9ac
autisme	autisme=6pz
automate	automate programmable=1eq
automates	automates=1eq	automates programmables=1eq
automatisation	automatisation des tests=f2	automatisation de bâtiments=1xw
automatisme	automatisme=1eq
autonome	autonome=20k
autonomie	autonomie et initiative=203	autonomie=20k
avantages	avantages sociaux=19x
bac	Bac+3=213	Bac+5=214	bac+4=214	bac pro=21b	bac professionnel=21b	Bac+2=21c
baccalaureat	baccalauréat=219
balneotherapie	balnéothérapie=4xc
bar	bar^^=1pf
barman	barman=1pf
base	base de données=8c
bases	bases de données relationnelles=8b	bases de données=8c
bathymetrie	bathymétrie=94c
bep	BEP^=21b
besoins	besoins éducatifs particuliers=1k8
bien	bien organisé=1zz
bienveillance	bienveillance=20a
bilan	bilan^^=16m
bilans	bilans=16m
biochimie	biochimie=58e
biodiesel	biodiesel=9s9
bioethique	bioéthique=58a
biolixiviation	biolixiviation=apv
biologie	biologie=1kv	biologie moléculaire=1w9
biomarqueurs	biomarqueurs=aj5
biomecanique	biomécanique=7zb
biomedecine	biomédecine=4xq
biometrie	biométrie=60u
biophysique	biophysique=7rq
biosecurite	biosécurité=amq
biostatistique	biostatistique=8la
biotechnologie	biotechnologie=6z1
blackberry	BlackBerry=966
bloc	bloc opératoire=v0
boissons	boissons=86p
bon	bon relationnel=200
bonne	bonne communication=1zs	bonne présentation=20q	bonne condition physique=211
bonnes	bonnes pratiques de fabrication=1gq	bonnes pratiques de laboratoire=1wj
book	book^^=25i
bornes	bornes de recharge=1yv
botanique	botanique=5kz
bouddhisme	bouddhisme=9cj
boulangerie	boulangerie=1ow
bourse	bourse=952
bts	BTS=21c
budgets	budgets=15p
bulletins	bulletins de paie=23f	bulletins de salaire=23f
bureautique	bureautique=1zo
ca	CA Datacom/DB=9h1
cablage	câblage=1b7
caces	CACES=1jk
cadres	cadres d'architecture TIC=9ft
camouflage	camouflage=7ec
campagnes	campagnes publicitaires=14u	campagnes marketing=14u
cao	CAO^=1fz	CAO pour articles chaussants=9fx	CAO pour la confection de vêtements=9xi
cap	CAP^=21b
capacite	capacité d'adaptation=201	capacité d'écoute=20a	capacité d'apprentissage=20h	capacité d'analyse=20i	capacité de persuasion=20m
capacites	capacités de communication=1zs	capacités managériales=1zu	capacités d'organisation=1zz	capacités d'analyse=20i
capteurs	capteurs=7cg
capture	Capture One=1vo
capturer	capturer des connaissances en TIC=4uy
cariste	cariste=1ij
carte	carte des menus=1p4
cartographie	cartographie=2gd
catalan	catalan=236
cepages	cépages=asy
cession	cession de propriété=1nl
chaine	chaîne logistique=1i9	chaîne du froid=1jd
chargement	chargement et déchargement=1ii	chargement=1ii
charger	charger et décharger=1ii
charges	charges sociales=23g
chariot	chariot élévateur=1ij
charpente	charpente=1bf
chauffage	chauffage, ventilation, climatisation=1bb
chiffrage	chiffrage=1eg
chimie	chimie=1ku
chinois	chinois=22p
chirurgie	chirurgie=6j1
christianisme	christianisme=4sh
cinematographie	cinématographie=ado
cinetique	cinétique=6ol
classement	classement=1zk
climatisation	climatisation=1bd
climatologie	climatologie=9p9
cloture	clôture mensuelle=16l	clôture annuelle=16m
clotures	clôtures mensuelles=16l	clôtures annuelles=16m
coiffure	coiffure=1se
cokefaction	cokéfaction=6ar
collecter	collecter des données au moyen d'un GPS=9x9
commande	commande numérique=1ch
commerce	commerce de détail=12l	commerce électronique=137
common	Common Lisp=1f
communication	communication=1zs	communication orale et écrite=1zs	communication d'entreprise=25r
communiquer	communiquer avec les parties intéressées=1r6
compiler	compiler les données d'un SIG=6c0
composeuses	composeuses=8ab
comptabilite	comptabilité=16a	comptabilité générale=16b	comptabilité fournisseurs=16c	comptabilité clients=16d	comptabilité analytique=172
comptable	comptable^^=16a
comptes	comptes rendus=tj	comptes fournisseurs=16c	comptes clients=16d
conception	conception graphique=zb	conception industrielle=10d	conception architecturale=1vr
concevoir	concevoir une interface utilisateur=z6	concevoir une infographie=zb	concevoir des circuits par CAO=8fv
conditionnement	conditionnement=23s
conduire	conduire une excavatrice=1e5
conduite	conduite de travaux=1ec	conduite de chariots élévateurs=1ij	conduite de projet=1r4	conduite de machines=1y8	conduite de ligne=1y8
confidentialite	confidentialité=207
configurer	configurer un système de TIC=90y
conformite	conformité=18e	conformité avec=26h
conseil	conseil client=12s	conseil juridique=1xd
conseiller	conseiller les clients=12s	conseiller les opérationnels=1xd
conseils	conseils juridiques=1xd
consignes	consignes de sécurité=1du
consommation	consommation électrique des TIC=aqf
constantes	constantes vitales=vn
consultation	consultation=6du
contentieux	contentieux=1mw
contrats	contrats de travail=1ms
controle	contrôle des infections=vz	contrôle de gestion=176	contrôle qualité=1em	contrôle de la qualité=1em	contrôle statistique des processus=1gn
controler	contrôler la qualité=1em	contrôler les portions=1p3
convention	convention collective=23i
conventions	conventions collectives=23i
copropriete	copropriété=aa6
coreen	coréen=22r
correspondance	correspondance=tq
corriger	corriger les copies=1kf
cosmetiques	cosmétiques=7o4
cotisations	cotisations sociales=23g
couler	couler du béton=1ek
courriers	courriers=tq
courtoisie	courtoisie=20s
cout	coût par clic=13m
couture	couture=6lp
creatif	créatif=20f
creation	création de contenu=146	création de contenus=146
creative	créative=20f
creativite	créativité=20f
creer	créer des modules SCORM=60m	créer des dessins avec AutoCAD=7hl
criminalistique	criminalistique informatique=2ih
criminologie	criminologie=4lq
cryptage	cryptage dans le domaine des TIC=9s3
cuisine	cuisine^^=1oo
cuisiner	cuisiner=1oo
curieuse	curieuse=20g
curieux	curieux=20g
curiosite	curiosité=20g
cvc	CVC^=1bb
cybernetique	cybernétique=ato
cybersecurite	cybersécurité=fg
cynegetique	cynégétique=5sa
cytopathologie	cytopathologie=80v
danser	danser=5lf
dao	DAO^=1fz
data	data visualisation=nb
de	DE infirmier=225
deas	DEAS^=226
dechargement	déchargement=1ii
declamer	déclamer=9f4
declaration	déclaration fiscale=17g	déclaration sociale nominative=23h
declarations	déclarations fiscales=17g	déclarations sociales=23g	déclarations sociales et fiscales=23g
decoration	décoration d'intérieur=10e
dedouanement	dédouanement=1iw
definir	définir des ICP pour la production=4qw
demantelement	démantèlement=8pm
demarche	démarche de soins=vt
demographie	démographie=9jz
deneiger	déneiger=70z
depannage	dépannage=1dh
deplacements	déplacements fréquents=212
depot	dépôt de permis=242
depoussierer	dépoussiérer=5sx
dermatologie	dermatologie=4xw
dermatopathologie	dermatopathologie=6o2
design	design graphique=zb
dessin	dessin technique=23q	dessin industriel=23q
developpement	développement logiciel=7f	développement de logiciels=7f	développement informatique=7f	développement par méthode agile=o4	développement web=sj	développement commercial=128	développement des affaires=129	développement durable=1s1
developper	développer une suite de tests TIC=7dx	développer un flux de travail de TIC=7go	développer un pilote d'appareil TIC=7v1
devis	devis=1eg
devises	devises=5kw
dexterite	dextérité=20t
diagnostic	diagnostic de pannes=1dh
dietetique	diététique=1wi
diplome	diplôme d'ingénieur=214	diplôme universitaire=218	diplôme supérieur=218	diplôme en=218	diplôme de=218	diplôme d'État d'infirmier=225
discret	discret=207
discrete	discrète=207
discretion	discrétion=207
dispenser	dispenser des premiers secours=24d
disponibilite	disponibilité le week-end=1sv
disponible	disponible le week-end=1sv
distribution	distribution des médicaments=vg
doctorat	doctorat=216
documentation	documentation technique=pi
donner	donner des conseils sur l'IVG=85o
dossier	dossier de soins=vu	dossier patient=vu
douane	douane=1iw
droit	droit du travail=19v	droit social=19v	droit des relations collectives de travail=19v	droit des contrats=1mu	droit relatif aux contrats=1mu	droit des sociétés=1mz	droit des affaires=1mz	droit commercial=1n0	droit des biens=1nk	droit de la famille=1nn	droit pénal=1no	droit de la concurrence=1x6	droit=23t
dsn	DSN=23h
dut	DUT^=21c
dynamique	dynamique=203
dynamisme	dynamisme=203
ecole	école inclusive=1kb	école d'ingénieurs=214	école de commerce=214
ecologie	écologie=8qh
economie	économie=23k
ecosystemes	écosystèmes=a21
ecoute	écoute=20a
ecouter	écouter activement=210
education	éducation sanitaire=vx	éducation des adultes=1wz
effectuer	effectuer un nettoyage de données=k8	effectuer un montage vidéo=zw
efficacite	efficacité énergétique=25l
ehpad	EHPAD=uq
elaboration	élaboration du budget=15p	élaboration des menus=1p4	élaboration de menus=1p4
elaborer	élaborer un programme scolaire=1k5
electricite	électricité bâtiment=1b7	électricité=1gz
electro	electro-radiologie=wu
electroaimants	électroaimants=9f6
electrochimie	électrochimie=7y1
electroencephalographie	électroencéphalographie=5wf
electroformer	électroformer=8g3
electromecanique	électromécanique=1gv
electronique	électronique de puissance=1gx	électronique=1gy
electrotherapie	électrothérapie=8wq
emballage	emballage=23s
embryologie	embryologie=a09
empathie	empathie=20a
employer	employer la programmation concurrente=6p
en	en autonomie=20k	en conformité avec=26g
encadrement	encadrement=1rj	encadrement d'équipe=1rj
encadrer	encadrer une équipe=1ri
encaissement	encaissement=12r
encaissements	encaissements=12r
encaisser	encaisser=12r
encordage	encordage=awt
endocrinolgie	endocrinolgie=a3i
endoscopie	endoscopie=a58
enfants	enfants en situation de handicap=1k8
engrais	engrais=7r2
enseignement	enseignement=1k3
enseigner	enseigner=1k3	enseigner les mathématiques=1ks
entomologie	entomologie=8mg
entreposage	entreposage=1id
entrepot	entrepôt de données=k2
entrepreneuriat	entrepreneuriat=72k
entretien	entretien^^=1de	entretien des chambres=1ps	entretien des locaux=1q2
entretiens	entretiens annuels=19w
envie	envie d'apprendre=20h
environnement	environnement agile=o4
epidemiologie	épidémiologie=8j6
epigraphie	épigraphie=7kt
equipements	équipements de protection individuelle=1f1
equitation	équitation=57q
ergonomie	ergonomie=atb
espaces	espaces verts=1bx
espagnol	espagnol=22h
esprit	esprit d'équipe=1zt	esprit critique=1zx	esprit d'initiative=203	esprit collaboratif=20b	esprit de décision=20d	esprit d'analyse=20i	esprit analytique=20i	esprit de synthèse=20i	esprit entrepreneurial=20x
esthetique	esthétique=7a2
etablir	établir des devis=12i	établir les factures=17l	établir la facturation=17l
etablissement	établissement de la paie=17k
etalonnage	étalonnage colorimétrique=yv
etats	états financiers=16n
ethique	éthique=206
ethnolinguistique	ethnolinguistique=7lr
etiopathie	étiopathie=52r
etude	étude de marché=150
etudes	études de marché=150	études de communication=25r
evaluation	évaluation des élèves=1kf
evaluer	évaluer les élèves=1kf	évaluer les connaissances en TIC=4uy
evenementiel	événementiel=ts
excellente	excellente présentation=20q
executer	exécuter des mesures de lutte antiparasitaire=24i
expedition	expédition=1ig
expeditions	expéditions=1ig
experience	expérience commerciale=1vz
exploitation	exploitation hôtelière=1pm
exploration	exploration de données=m4
explosifs	explosifs=598
extract	extract transform load=kf
extracto	extracto-chargeur=kf
fabrication	fabrication=1h7
facturation	facturation=17l
faculte	faculté d'adaptation=201
faire	faire fonctionner une chaudière=1dq
fasciatherapie	fasciathérapie=566
feculents	féculents=5qy
fertirrigation	fertirrigation=7cp
fiabilite	fiabilité=204
fiable	fiable=204
fiches	fiches de paie=23f
fidelisation	fidélisation=11z
finance	finance=23j
fiscalite	fiscalité=17g
fixer	fixer des tubes en PEX=8ta
flexibilite	flexibilité=202
flexographie	flexographie=5la
floriculture	floriculture=amw
fonction	fonction publique=1rv
force	force de proposition=203	force de persuasion=20m	force de conviction=20m
formalites	formalités douanières=1iw
formation	formation du personnel=1a6	formation des équipes=1a6	formation en ligne=1l4	formation supérieure=218	formation professionnelle=21b	formation juridique=23t
formations	formations internes=1a5
former	former les équipes=1a6	former les nouveaux=1a6
fourniture	fourniture d'équipement de réseau TIC=5sm
fraisage	fraisage=1cl
frappe	frappe=a3j
froid	froid^^=1dp	froid industriel=1dp
galvanoplastie	galvanoplastie=6eo
garde	garde d'enfants=1lh
gardiennage	gardiennage=1rx
gemmologie	gemmologie=77j
genealogie	généalogie=amf
genetique	génétique=6mv
genie	génie climatique=1bb	génie mécanique=1gs	génie électrique=1gw	génie civil=1h1	génie informatique=25p	génie industriel=25q
geochimie	géochimie=7f1
geochronologie	géochronologie=a3w
geodesie	géodésie=7nv
geographie	géographie=9p4
geologie	géologie=81d
geomatique	géomatique=4kk
geometrie	géométrie=5cl
geophysique	géophysique=7t5
gerer	gérer des réclamations=12w	gérer les budgets=15p	gérer la trésorerie=170	gérer un portfolio=17u	gérer les stocks=1ia	gérer une classe=1k6	gérer des recettes=1py	gérer le rendement=1py	gérer du personnel=1rj	gérer des bénévoles=1rt	gérer les priorités=1zw	gérer la classification des données sur les TIC=4lh	gérer une PME=5ro	gérer le déploiement d'un système de TIC=7dg	gérer les séquelles neuropsychiatriques d'un AVC=7u1	gérer les conséquences de l'obsolescence des TIC=7vk	gérer des machines de virtualisation des TIC=8w4	gérer la configuration IP=95z	gérer l'intégration sémantique des TIC=av7
geriatrie	gériatrie=uq
gestion	gestion des appareils mobiles=cq	gestion de versions=ei	gestion d'agenda=th	gestion des agendas=th	gestion administrative=tl	gestion de la relation client=11b	gestion de portefeuille clients=11z	gestion des comptes clients=11z	gestion des réclamations=12w	gestion des réseaux sociaux=14f	gestion budgétaire=15p	gestion de la paie=17k	gestion des risques=17m	gestion des liquidités=184	gestion des fournisseurs=18l	gestion des contrats=18m	gestion de la performance=19w	gestion de la formation=1a5	gestion des plannings=1a8	gestion administrative du personnel=1ab	gestion de chantier=1ec	gestion de la qualité=1hc	gestion de la chaîne d'approvisionnement=1i9	gestion des stocks=1ia	gestion de stock=1ia	gestion d'entrepôt=1id	gestion de flotte=1ir	gestion de classe=1k6	gestion de projet=1r4	gestion de projets=1r4	gestion des parties prenantes=1r6	gestion des opérations=1rh	gestion d'équipe=1ri	gestion du personnel=1rj	gestion de crise=1rp	gestion de l'environnement=1s0	gestion des déchets=1yx	gestion documentaire=1zk	gestion des documents=1zk	gestion du temps=1zw	gestion des priorités=1zw	gestion des conflits=20e	gestion du stress=20l	gestion d'entreprise=23l	gestion de projets TIC=89o
gout	goût du travail en équipe=1zt	goût du challenge=20y
grande	grande distribution=12l
graphiques	graphiques animés=zu
graphisme	graphisme=zb
graphite	graphite=58u
grec	grec=232
grossesse	grossesse=6sw
habilete	habileté manuelle=20t
habilitation	habilitation secret défense=220	habilitation électrique=224
habilitations	habilitations électriques=224
helminthologie	helminthologie=913
hematologie	hématologie=4xy
hepatologie	hépatologie=95g
herbicides	herbicides=7oh
herpetologie	herpétologie=62a
hindouisme	hindouisme=7ff
histoire	histoire=5ls
histologie	histologie=929
histopathologie	histopathologie=7hx
homeopathie	homéopathie=9zf
honnetete	honnêteté=206
horaires	horaires décalés=1ss
hotellerie	hôtellerie-restauration=1pn	hôtellerie=1pn
hydraulique	hydraulique=1da
hydrographie	hydrographie=1yg
hydrotherapie	hydrothérapie=826
hygiene	hygiène hospitalière=vz	hygiène=vz	hygiène alimentaire=1ok
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2vm	IBM Informix=2vn	IBM WebSphere=2w7	IBM InfoSphere Information Server=7rm
ide	IDE^=225
identifier	identifier des problèmes de SIG=9tx	identifier les faiblesses d'un système de TIC=9z6
immunologie	immunologie=811
immunotherapie	immunothérapie=9dj
import	import-export=1iy
impression	impression offset=105
indicateurs	indicateurs de performance=1zj	indicateurs=1zj
infirmier	infirmier diplômé d'État=225
informatica	Informatica PowerCenter=jc
informatique	informatique en nuage=a9	informatique décisionnelle=nf	informatique^^=25p
infrastructure	infrastructure des TIC=9pu
ingenierie	ingénierie mécanique=1gs	ingénierie de la circulation=246	ingénierie des transports=246
installation	installation électrique=1b7
installations	installations électriques=1b7
installer	installer des équipements électriques=1b7	installer des conduites en PVC=6qm
instruments	instruments de mesure=1cx
integration	intégration continue=bc	intégration des nouveaux=19n	intégration de systèmes de TIC=7bp
integrite	intégrité=206
intelligence	intelligence artificielle=n4
interculturel	interculturel=20z
intermodalite	intermodalité=51p
internet	Internet des objets=ia
intervention	intervention en situation de crise=xi
intubation	intubation=a8f
inventaire	inventaire=1ia
inventaires	inventaires=1ia
ipad	IPad OS=9o2
ipod	IPod Touch OS=9o2
iridologie	iridologie=89k
italien	italien=22i
japonais	japonais=22q
javascript	JavaScript Framework=ss	JavaScript=61l
journalisme	journalisme=1sk
judaisme	judaïsme=a6s
kali	Kali Linux=g5
kinanthropometrie	kinanthropométrie=auh
kinesiologie	kinésiologie=a0g
kinesitherapie	kinésithérapie=wp
lactation	lactation=5k8
langages	langages de programmation=sr
langue	langue française=22g	langue des signes=22v
langues	langues étrangères=25w
lasers	lasers=aw8
leadership	leadership=1zu
lecture	lecture de plans=1cv	lecture de plan=1cv	lecture de schémas=1cw
legislation	législation sur la sécurité des TIC=7j6
lepidopterologie	lépidoptérologie=6a1
licence	licence universitaire=213	licence en=213
linguistique	linguistique=25w
litterature	littérature=4s7
logiciel	logiciel ERP=195	logiciel de conception assistée par ordinateur=1fz	logiciel de FAO=1g3	logiciel de paie=1zq	logiciel de CAO-DAO=5yy	logiciel d'IAO=7s6
logiciels	logiciels bureautiques=1zo	logiciels de bureautique=1zo	logiciels de paie=1zq
logique	logique=5k0
logistique	logistique=1i6
loi	loi sur l'immigration=1nq
ludotherapie	ludothérapie=aw7
mac	Mac OS X=9o2
machines	machines=7bz
maconnerie	maçonnerie=1bk
macroeconomie	macroéconomie=9qi
maintenance	maintenance préventive=1dc	maintenance=1de	maintenance corrective=23n	maintenance curative=23n	maintenance industrielle=23r
maintenir	maintenir en état=1de	maintenir la configuration IP=95z
maintien	maintien à domicile=v6
maitrise	maîtrise du français=22g	maîtrise de l'informatique=23e
mammalogie	mammalogie=7qc
management	management de la qualité=1hc	management d'équipe=1ri	management=1ri
manager	manager une équipe=1ri
manucure	manucure=5f4
manutention	manutention des patients=1wg
marche	marché de l'énergie=1yo	marché des TIC=a88
marechalerie	maréchalerie=5ux
marketing	marketing digital=13h	marketing numérique=13h	marketing=15d
master	master 2=214	master en=214	Master^=214
mathematiques	mathématiques=1kr
matrices	matrices=7w3
mecanique	mécanique automobile=1dj	mécanique des fluides numérique=1gc	mécanique=1gt
mecanotherapie	mécanothérapie=8ka
mecatronique	mécatronique=1gu
medecine	médecine d'urgence=ul	médecine=25v
medias	médias sociaux=14d	médias numériques=25m
medicaments	médicaments=4yt
menage	ménage=1ps
mener	mener des recherches quantitatives=151
menuiserie	menuiserie=1bg
merchandising	merchandising=12n
metallurgie	métallurgie=1ce
metalogique	métalogique=9d1
metaphysique	métaphysique=8as
meteorologie	météorologie=7tw
methodes	méthodes agiles=o4	méthodes de vente de TIC=6zq	méthodes de gestion de projets TIC=9ab	méthodes d'analyse de la performance des TIC=afm
methodologie	méthodologie agile=o4
methodologies	méthodologies agiles=o4
metre	métré=1eg
metres	métrés=1eg
metrologie	métrologie=1cy
mettre	mettre en œuvre une intervention en situation de crise=xi	mettre en œuvre des règles de codage des TIC=6e4	mettre en œuvre des normes de codage des TIC=6e4	mettre en œuvre des conventions de codage des TIC=6e4
microassemblage	microassemblage=8gy
microcapteurs	microcapteurs=aaa
microeconomie	microéconomie=7nb
microelectronique	microélectronique=6dl
micromecanique	micromécanique=8zu
microprocesseurs	microprocesseurs=7zi
microprogramme	microprogramme=6i7
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migration	migration=91n
minutie	minutie=1zy
mise	mise en rayon=12n	mise en place=1on
mobilite	mobilité géographique=212
modeles	modèles de données=8l
modelisation	modélisation de données=8l	modélisation des données=8l
monachisme	monachisme=4mb
montage	montage vidéo=zw	montage^^=1zf
morphologie	morphologie=aon
motive	motivé=203
motivee	motivée=203
moulins	moulins=474
multitache	multitâche=208
mycologie	mycologie=6p9
nanoelectronique	nanoélectronique=97y
nanomateriaux	nanomatériaux=96s
nanotechnologie	nanotechnologie=8qz
neerlandais	néerlandais=22k
negociation	négociation=124	négociation commerciale=124
negociations	négociations=124
negocier	négocier=124
neonatalogie	néonatalogie=6sk
neoplasie	néoplasie=520
nephrologie	néphrologie=4qx
nessus	Nessus=5jf
nettoyage	nettoyage=1q2
nettoyer	nettoyer=1q2
neuroanatomie	neuroanatomie=5ub
neurochirurgie	neurochirurgie=4tb
neurologie	neurologie=6vf
neuropathologie	neuropathologie=7a8
neuropharmacologie	neuropharmacologie=7p8
neurophysiologie	neurophysiologie=5b2
neuropsychiatrie	neuropsychiatrie=abb
neuropsychologie	neuropsychologie=a74
normes	normes internationales d'information financière=179	normes de construction=1ef	normes d'hygiène=1ok	normes d'accessibilité TIC=62o	normes de sécurité des TIC=642	normes IPC=6zt
numerologie	numérologie=86r
nutrition	nutrition=1wh
obesite	obésité=784
objectifs	objectifs commerciaux=11w
objective	Objective-C=y
objectstore	ObjectStore=6c8
occultisme	occultisme=a0o
oceanographie	océanographie=7ac
odontologie	odontologie=953
olfaction	olfaction=9sd
operations	opérations d'entreposage=1id
ophtalmologie	ophtalmologie=5x4
optimisation	optimisation des moteurs de recherche=13j	optimisation des processus=1re
optimiser	optimiser le choix d'une solution TIC=61r
optique	optique=5xx
optoelectronique	optoélectronique=a9c
ordonnancement	ordonnancement=1j9
organisation	organisation de déplacements=ti	organisation des déplacements=ti	organisation d'événements=ts	organisation des transports=1i7	organisation^^=1zz
organise	organisé=1zz
organisee	organisée=1zz
orientation	orientation client=209
oriente	orienté résultats=20y
orientee	orientée résultats=20y
ornithologie	ornithologie=6dc
ortheses	orthèses=9yw
orthodontie	orthodontie=6fb
orthographe	orthographe=99v
orthophonie	orthophonie=76e
orthoptique	orthoptique=80r
os	OS X iPhone=9o2
osteologie	ostéologie=4qt
osteopathie	ostéopathie=ama
outil	outil informatique=23e
outils	outils bureautiques=1zo	outils informatiques=23e	outils de débogage TIC=6xa	outils d'automatisation de test TIC=7gw
owasp	OWASP ZAP=581
oxydation	oxydation=7m3
pack	Pack Office=su
paie	paie=17k
paies	paies=17k
paleoclimatologie	paléoclimatologie=5t0
paleontologie	paléontologie=8lz
panneaux	panneaux solaires=1ds	panneaux de signalisation routière=3oq
pansements	pansements=vm
parametres	paramètres vitaux=vn
parasitologie	parasitologie=4vt
parrot	Parrot Security OS=8xj
pathologie	pathologie=a00
patience	patience=20r
patient	patient^^=20r
patisserie	pâtisserie=1ox
pedagogie	pédagogie=1ll
pediatrie	pédiatrie=un
pedopsychiatrie	pédopsychiatrie=8kw
peinture	peinture en bâtiment=1bq
performance	performance énergétique=25l
perfusions	perfusions=vi
periodisation	périodisation=9ta
permis	permis cariste=1jk	permis B=1jn	permis de conduire=1jn	permis B exigé=1jn	permis de travail=221	permis de construire=242
personnes	personnes âgées=uq
pesticides	pesticides=6sz
petite	petite enfance=1lh
petrole	pétrole=8vb
petrologie	pétrologie=666
pharmacie	pharmacie=wm
pharmacocinetique	pharmacocinétique=94h
pharmacognosie	pharmacognosie=7sp
pharmacologie	pharmacologie=wl
pharmacotherapie	pharmacothérapie=aid
philosophie	philosophie=8b3
phonetique	phonétique=a0z
phoniatrie	phoniatrie=89r
photogrammetrie	photogrammétrie=4lw
photographie	photographie=zy
photogravure	photogravure=a0n
photonique	photonique=5a2
photovoltaique	photovoltaïque=1dr
php	PHP-FPM=676
physique	physique^^=1kt
phytotherapie	phytothérapie=6c5
pilotage	pilotage de projet=1r4	pilotage de projets=1r4
plan	plan de formation=1a5
planification	planification médiatique=140	planification du personnel=1a8	planification des transports=1i7	planification des tournées=1io	planification de la production=1j9	planification stratégique=1rc
planifier	planifier les horaires de rotation du personnel=248	planifier les capacités TIC=8ls
planning	planning des équipes=1q6	planning stratégique=1rc
plannings	plannings=1q6
plans	plans de soins=vt	plans d'exécution=23q
plats	plats préparés=1oo
plomberie	plomberie=1b9
pneumatique	pneumatique=1db
pneumologie	pneumologie=998
podologie	podologie=61i
politique	politique de qualité des TIC=60g	politique=61g
politiques	politiques environnementales des TIC=ag7
polonais	polonais=22l
polygraphie	polygraphie=5p8
polymerisation	polymérisation=a20
polyvalence	polyvalence=202
polyvalent	polyvalent=202
polyvalente	polyvalente=202
ponctualite	ponctualité=204
ponctuel	ponctuel=204
ponctuelle	ponctuelle=204
portefeuille	portefeuille de clients=11z
portugais	portugais=22j
pose	pose de perfusion=vi
poser	poser des pansements=vm
pratiquer	pratiquer une gestion par regroupement de cas=w1
precision	précision=1zy
prelevements	prélèvements sanguins=vl	prélèvements=vl
premier	premier secours=24d
premiers	premiers secours=u9
prendre	prendre des photos=zy
preparation	préparation de commandes=1ie	préparation des commandes=1ie	préparation des cours=1k4	préparation des plats=1oo
preparer	préparer les commandes=1ie	préparer les cours=1k4	préparer les plats=1on
presentation	présentation soignée=20q
priere	prière=anl
principes	principes de l'intelligence artificielle=n4	principes de génie mécanique=1gs
prise	prise de rendez-vous=th	prise en charge des patients=vf	prise des constantes=vn	prise d'initiative=203	prise de parole en public=20c	prise de décision=20d
prises	prises de sang=vl
proactif	proactif=203
proactivite	proactivité=203
proceder	procéder à l'optimisation des moteurs de recherche=13j	procéder au dépannage des TIC=7fn
procedures	procédures de pré-vol pour vols IFR=61b
processus	processus d'ingénierie=1h6	processus de recrutement=26k
prodiguer	prodiguer des soins palliatifs=v4
production	production industrielle=1h7
professionnalisme	professionnalisme=20q
programmation	programmation orientée objet=72	programmation=sr	programmation de systèmes de TIC=8yk
programmer	programmer une commande CNC=9b7
programmes	programmes scolaires=1k5
projet	projet de soins=vt
projets	projets architecturaux=1vr
propositions	propositions commerciales=12i
prospecter	prospecter=128	prospecter de nouveaux clients=128
prospection	prospection=128	prospection commerciale=128
protection	protection des données=fo	protection de l'enfance=1lg
protheses	prothèses=7qx
protocoles	protocoles de communication dans le domaine des TIC=7ak
psychanalyse	psychanalyse=9jv
psychiatrie	psychiatrie=v9
psychoacoustique	psychoacoustique=9fc
psychologie	psychologie=25o
psychopathologie	psychopathologie=9ex
psychopharmacologie	psychopharmacologie=6xd
psychophysiologie	psychophysiologie=8um
psychosociologie	psychosociologie=8t0
psychosomatique	psychosomatique=9n8
publication	publication assistée par ordinateur=2lw
puericulture	puériculture=5dw
qualite	qualité^^=1hc
qualites	qualités rédactionnelles=1zs	qualités managériales=1zu	qualités relationnelles=200
radars	radars=5j6
radiobiologie	radiobiologie=7n2
radiochimie	radiochimie=a91
rapports	rapports d'activité=16q
rapprochement	rapprochement bancaire=16h
rapprochements	rapprochements bancaires=16h
realisation	réalisation de plans=23q
realiser	réaliser une cytométrie en flux=x5	réaliser des arpentages de terrains=1el	réaliser un schéma dentaire=2ll	réaliser des inspections HACCP pour des organismes aquatiques=77a	réaliser des tâches de soudage TIG=8nm
reanimation	réanimation=uj
reassort	réassort=25n
reception	réception^^=tm	réception et expédition=1ig	réception de marchandises=1ig
recevoir	recevoir les parents=1kz
recherche	recherche de pannes=1dh	recherche juridique=1ml	recherche scientifique=23u
recherches	recherches juridiques=1ml
reclamations	réclamations=12w
reclassement	reclassement=6pk
reconnaissance	reconnaissance vocale=3kj
recourir	recourir à la programmation concurrente=6p
recouvrement	recouvrement=16d
recrutement	recrutement=19g
recruter	recruter=19g
recueil	recueil des besoins=pl
redaction	rédaction technique=pi	rédaction de comptes rendus=tj	rédaction de devis=12i	rédaction de contenus=146	rédaction=148	rédaction web=148	rédaction de contrats=1ms	rédaction d'actes=1ms
rediger	rédiger des rapports=16q	rédiger les contrats=1ms	rédiger des contrats=1ms	rédiger des rapports avec un SIG=96r
reeducation	rééducation=wp
refaire	refaire les pansements=vm
referencement	référencement naturel=13j	référencement=13j
reflexion	réflexion=6qk
reflexologie	réflexologie=5ch
refrigeration	réfrigération=1dp
reglementation	réglementation de la construction=1ef	réglementation sur la construction=1ef
regles	règles d'hygiène=vz	règles de sécurité=1du
relation	relation client=12s	relation avec les familles=1kz
relationnel	relationnel=200
relations	relations publiques=154	relations presse=154	relations avec les parents=1kz
remplir	remplir des rayons=24f
reparation	réparation=1dg	réparation automobile=1dj
reparer	réparer=1dg
reporting	reporting financier=16n	reporting=16q
reprographie	reprographie=4xk
reseaux	réseaux informatiques=de	réseaux sociaux=14d
reservations	réservations=1pt
resistance	résistance au stress=20l	résistance physique=211
resolution	résolution de problèmes=1zv	résolution de conflits=20e
resoudre	résoudre des problèmes=1zv
respect	respect des délais=1zw
respecter	respecter des délais=1zw
responsable	responsable^^=205	responsable de=26s	responsable du=26t
ressources	ressources humaines=23m
restauration	restauration=1pn
retouche	retouche photo=25h
retro	rétro-ingénierie=3fs
rhumatologie	rhumatologie=83i
rigoureuse	rigoureuse=1zy
rigoureux	rigoureux=1zy
rigueur	rigueur=1zy
rim	RIM BlackBerry=966
risques	risques de sécurité des réseaux de TIC=5oc
robotique	robotique=h5
roumain	roumain=234
russe	russe=22m
saisie	saisie de données=te	saisie des données=te	saisie comptable=16b	saisie=a9s
sante	santé mentale=v9
sap	SAP Data Services=aqo
sas	SAS language=4ml	SAS Data Management=a8k
sauveteur	sauveteur secouriste du travail=u9
schemas	schémas électriques=1cw
schoology	Schoology=3hy
science	science actuarielle=18n	science des matériaux=1hn
sciences	sciences physiques=1kt	sciences informatiques=25p	sciences sociales=25s	sciences de l'environnement=25t	sciences de l'éducation=25u
secretariat	secrétariat=tl
securite	sécurité informatique=fg	sécurité de l'information=fg	sécurité au travail=1du	sécurité alimentaire=1oj	sécurité des aliments=1oj
sedimentologie	sédimentologie=7pg
segmentation	segmentation des clients=15i
semantique	sémantique=a9u
sens	sens du travail en équipe=1zt	sens du détail=1zy	sens de l'organisation=1zz	sens du relationnel=200	sens relationnel=200	sens du contact=200	sens de l'adaptation=201	sens de l'initiative=203	sens des responsabilités=205	sens de la responsabilité=205	sens du service=209	sens du client=209	sens du service client=209	sens de l'écoute=20a	sens de l'accueil=20s	sens technique=20v
serieux	sérieux^^=204
sertissage	sertissage=4nl
service	service administratif=tl	service client=12s	service à la clientèle=12s	service clients=12s	service en salle=1pc	service à table=1pc	service à l'assiette=1pc	service réception=26y
sexologie	sexologie=5ac
shiatsu	shiatsu=997
similitude	similitude=6ur
simulation	simulation de réseaux TIC=ao5
sismologie	sismologie=511
sketchbook	SketchBook Pro=2cq
sociologie	sociologie=7xx
soif	soif d'apprendre=20h
soigner	soigner une plaie=vm
soins	soins intensifs=uj	soins palliatifs=v4	soins à domicile=v6	soins aux patients=vf	soins=vf	soins de plaies=vm	soins d'hygiène=xk	soins de confort=xk	soins infirmiers=1w2
sommellerie	sommellerie=5u6
sophrologie	sophrologie=621
souci	souci du détail=1zy
soudage	soudage=1c2
soudure	soudure=1c2
souriant	souriant=20s
souriante	souriante=20s
sous	sous la responsabilité=26u
specifications	spécifications relatives au matériel TIC=5ul	spécifications relatives aux logiciels TIC=8h0
spectrometrie	spectrométrie de masse=1hu
sql	SQL Server=7k	SQL Server Integration Services=ja
sst	SST^=u9
statistiques	statistiques=n5
stenographie	sténographie=a4u
stockage	stockage des aliments=1ou
stomatologie	stomatologie=8vz
strategies	stratégies de tarification=136	stratégies de planification des capacités TIC=6y5
suedois	suédois=22u
suite	suite Office=su	suite bureautique=su
suivi	suivi client=11z	suivi budgétaire=15p	suivi de chantier=1ec	suivi de chantiers=1ec	suivi des indicateurs=1zj
supply	supply chain=1i9
support	support informatique=df	support utilisateurs=df	support technique=df
supporter	supporter le stress=20l
surtitrer	surtitrer=618
surveillance	surveillance=1rx
synfig	Synfig=8yb
systemes	systèmes embarqués=h1	systèmes informatiques embarqués=h1	systèmes de commande=h6	systèmes d'information géographique=mb	systèmes de gestion de l'apprentissage=1lb	systèmes de gestion de base de données=2kx	systèmes TIC de l'entreprise=9n9
tableau	tableau de bord=nc
tableaux	tableaux de bord=nc
taches	tâches administratives=tl
taper	taper vite=tg
taxonomie	taxonomie=50y
tcheque	tchèque=22y
techniques	techniques de laboratoire=wz	techniques de vente=1vz
technologies	technologies de dématérialisation=a9
telemarketing	télémarketing=526
tenir	tenir la caisse=12r
tenue	tenue de caisse=12r	tenue de comptabilité=16b	tenue de livres=16b
teradata	Teradata Database=j1
terminologie	terminologie médicale=wa	terminologie=93p
tests	tests automatisés=f2	tests unitaires=f4
thanatologie	thanatologie=8q1
thc	THC Hydra=al2
theologie	théologie=99j
therapie	thérapie respiratoire=wt
thermodynamique	thermodynamique=1ho
thermohydraulique	thermohydraulique=8jb
tirage	tirage de câbles=1b7
toilette	toilette=xk
topographie	topographie=7k6
tourisme	tourisme=1qa
tournage	tournage sur métaux=1cm
tournees	tournées=1io
toxicologie	toxicologie=93r
tracabilite	traçabilité des soins=vu
traduction	traduction=1so
traitement	traitement du signal=h7	traitement numérique du signal=h7	traitement automatique du langage naturel=n0	traitement d'images=n2	traitement d'image=n2	traitement UHT=68o
traiter	traiter des paiements=so	traiter les modes de paiement=so	traiter les réclamations=12w
transfusion	transfusion sanguine=w7
transmissions	transmissions=vu	transmissions orales=25e
transplantation	transplantation=925
transport	transport^^=1i7
travail	travail en laboratoire=wz	travail social=xc	travail des métaux=1ce	travail en hauteur=1dz	travail en équipes=1ss	travail posté=1ss	travail de nuit=1su	travail le week-end=1sv	travail en équipe=1zt
travailler	travailler par équipes=1ss	travailler en équipe=1zt	travailler en autonomie=20k	travailler sous pression=20l
travaux	travaux de peinture=1bq
tresorerie	trésorerie=183
trigonometrie	trigonométrie=7zf
turc	turc=22n
tva	TVA^=17i
types	types de ressorts=4i	types d'électronique=1gy	types d'éoliennes=1yr	types de turbines éoliennes=1yr	types de scies à table=4fs
typographie	typographie=zp
typologie	typologie=arn
ukrainien	ukrainien=22t
unreal	Unreal Engine=ii
urbanisme	urbanisme=7pb
urgences	urgences=ul
urogynecologie	urogynécologie=6yv
usinage	usinage=1ch
utiliser	utiliser la programmation concurrente=6p	utiliser la programmation fonctionnelle=6r	utiliser la programmation orientée objet=72	utiliser des systèmes d'information géographique=mb	utiliser une caisse enregistreuse=12r	utiliser un chariot élévateur=1ij	utiliser le système mondial de distribution=1qn	utiliser des systèmes informatisés de gestion de la maintenance=2ir	utiliser un ciseau pneumatique=49p	utiliser un ciseau à bois=4ir	utiliser la CAO pour réaliser des semelles=4nn	utiliser le langage IDL=4rn	utiliser une fraiseuse CNC=6fc	utiliser un logiciel de CAO-DAO=6n1	utiliser la CAO pour réaliser des talons=7hu	utiliser un logiciel de FAO=7l8	utiliser une perceuse CNC=7yn	utiliser des systèmes de GPS=8cj	utiliser un logiciel d'IAO=8ex	utiliser un logiciel de CAO=90m	utiliser la CAO pour réaliser des formes à monter=aki	utiliser une machine à graver CNC=anz
veille	veille concurrentielle=150	veille juridique=1ml
veiller	Veiller au contrôle des portions=1p3
venereologie	vénéréologie=ahf
vente	vente=1vz
ventes	ventes=1vz
verifier	vérifier les spécifications formelles des TIC=age
verrerie	verrerie=6gr
veterinaire	vétérinaire=xa
victimologie	victimologie=7ta
virologie	virologie=718
vision	vision stratégique=20w
visites	visites à domicile=25j
visualisation	visualisation de données=nb
viticulture	viticulture=61a
week	week-end=1sv	week-ends=1sv
zoonoses	Zoonoses=amc
zoophysiologie	zoophysiologie=6y8
zootechnie	zootechnie=6ee
zootherapie	zoothérapie=909
œnologie	œnologie=8mn

'accouchement	'accouchement=4x6
'accueillant	'accueillant=20s
'achat	'achat=18i
'acoustiqu	'acoustiqu=5h7
'acupression	'acupression=5kp
'adaptabilit	'adaptabilit=201
'adhesif	'adhesif=8jl
'aerodynamiqu	'aerodynamiqu=7qb
'aeronomi	'aeronomi=91s
'agricultur	'agricultur=1s9
'agritourism	'agritourism=a33
'agronomi	'agronomi=8xl
'algebr	'algebr=6o1
'alkylation	'alkylation=ajv
'allemand	'allemand=22f
'allergi	'allergi=90o
'allergologi	'allergologi=7lu
'amabilit	'amabilit=20s
'amortissement	'amortissement=71t
'analgesiqu	'analgesiqu=672
'anglai	'anglai=22e
'anodisation	'anodisation=awz
'anthropologi	'anthropologi=9dt
'approvisionnement	'approvisionnement=18i
'arab	'arab=22o
'archeobotaniqu	'archeobotaniqu=8h9
'archeologi	'archeologi=6lo
'architectur	'architectur=23p
'archivag	'archivag=1zk
'argentur	'argentur=976
'arpentag	'arpentag=1el
'arrimag	'arrimag=1yc
'artisanat	'artisanat=5vo
'assemblag	'assemblag=1zf
'assuranc	'assuranc=13c
'astrologi	'astrologi=5a3
'astronomi	'astronomi=awm
'astropsychologi	'astropsychologi=5lj
'audiologi	'audiologi=55l
'audiometri	'audiometri=4xx
'audit	'audit=17e
'auriculotherapi	'auriculotherapi=9ac
'autism	'autism=6pz
'automat	'automat=1eq
'automatism	'automatism=1eq
'autonom	'autonom=20k
'autonomi	'autonomi=20k
'baccalaureat	'baccalaureat=219
'balneotherapi	'balneotherapi=4xc
'barman	'barman=1pf
'bathymetri	'bathymetri=94c
'bienveillanc	'bienveillanc=20a
'bilan	'bilan=16m
'biochimi	'biochimi=58e
'biodiesel	'biodiesel=9s9
'bioethiqu	'bioethiqu=58a
'biolixiviation	'biolixiviation=apv
'biologi	'biologi=1kv
'biomarqueur	'biomarqueur=aj5
'biomecaniqu	'biomecaniqu=7zb
'biomedecin	'biomedecin=4xq
'biometri	'biometri=60u
'biophysiqu	'biophysiqu=7rq
'biosecurit	'biosecurit=amq
'biostatistiqu	'biostatistiqu=8la
'biotechnologi	'biotechnologi=6z1
'blackberry	'blackberry=966
'boisson	'boisson=86p
'botaniqu	'botaniqu=5kz
'bouddhism	'bouddhism=9cj
'boulangeri	'boulangeri=1ow
'bours	'bours=952
'budget	'budget=15p
'bureautiqu	'bureautiqu=1zo
'cablag	'cablag=1b7
'caces	'caces=1jk
'camouflag	'camouflag=7ec
'capteur	'capteur=7cg
'carist	'carist=1ij
'cartographi	'cartographi=2gd
'catalan	'catalan=236
'cepag	'cepag=asy
'chargement	'chargement=1ii
'charpent	'charpent=1bf
'chiffrag	'chiffrag=1eg
'chimi	'chimi=1ku
'chinoi	'chinoi=22p
'chirurgi	'chirurgi=6j1
'christianism	'christianism=4sh
'cinematographi	'cinematographi=ado
'cinetiqu	'cinetiqu=6ol
'classement	'classement=1zk
'climatisation	'climatisation=1bd
'climatologi	'climatologi=9p9
'coiffur	'coiffur=1se
'cokefaction	'cokefaction=6ar
'communication	'communication=1zs
'composeus	'composeus=8ab
'comptabilit	'comptabilit=16a
'conditionnement	'conditionnement=23s
'confidentialit	'confidentialit=207
'conformit	'conformit=18e
'consultation	'consultation=6du
'contentieu	'contentieu=1mw
'copropriet	'copropriet=aa6
'coreen	'coreen=22r
'correspondanc	'correspondanc=tq
'cosmetiqu	'cosmetiqu=7o4
'courrier	'courrier=tq
'courtoisi	'courtoisi=20s
'coutur	'coutur=6lp
'creatif	'creatif=20f
'creativ	'creativ=20f
'creativit	'creativit=20f
'criminologi	'criminologi=4lq
'cuisiner	'cuisiner=1oo
'curieu	'curieu=20g
'curieus	'curieus=20g
'curiosit	'curiosit=20g
'cybernetiqu	'cybernetiqu=ato
'cybersecurit	'cybersecurit=fg
'cynegetiqu	'cynegetiqu=5sa
'cytopathologi	'cytopathologi=80v
'danser	'danser=5lf
'dechargement	'dechargement=1ii
'declamer	'declamer=9f4
'dedouanement	'dedouanement=1iw
'demantelement	'demantelement=8pm
'demographi	'demographi=9jz
'deneiger	'deneiger=70z
'depannag	'depannag=1dh
'depoussierer	'depoussierer=5sx
'dermatologi	'dermatologi=4xw
'dermatopathologi	'dermatopathologi=6o2
'devi	'devi=1eg
'devis	'devis=5kw
'dexterit	'dexterit=20t
'dietetiqu	'dietetiqu=1wi
'discret	'discret=207
'discretion	'discretion=207
'doctorat	'doctorat=216
'douan	'douan=1iw
'droit	'droit=23t
'dynamiqu	'dynamiqu=203
'dynamism	'dynamism=203
'ecologi	'ecologi=8qh
'economi	'economi=23k
'ecosystem	'ecosystem=a21
'ecout	'ecout=20a
'ehpad	'ehpad=uq
'electricit	'electricit=1gz
'electroaimant	'electroaimant=9f6
'electrochimi	'electrochimi=7y1
'electroencephalographi	'electroencephalographi=5wf
'electroformer	'electroformer=8g3
'electromecaniqu	'electromecaniqu=1gv
'electroniqu	'electroniqu=1gy
'electrotherapi	'electrotherapi=8wq
'emballag	'emballag=23s
'embryologi	'embryologi=a09
'empathi	'empathi=20a
'encadrement	'encadrement=1rj
'encaissement	'encaissement=12r
'encaisser	'encaisser=12r
'encordag	'encordag=awt
'endocrinolgi	'endocrinolgi=a3i
'endoscopi	'endoscopi=a58
'engrai	'engrai=7r2
'enseignement	'enseignement=1k3
'enseigner	'enseigner=1k3
'entomologi	'entomologi=8mg
'entreposag	'entreposag=1id
'entrepreneuriat	'entrepreneuriat=72k
'epidemiologi	'epidemiologi=8j6
'epigraphi	'epigraphi=7kt
'equitation	'equitation=57q
'ergonomi	'ergonomi=atb
'espagnol	'espagnol=22h
'esthetiqu	'esthetiqu=7a2
'ethiqu	'ethiqu=206
'ethnolinguistiqu	'ethnolinguistiqu=7lr
'etiopathi	'etiopathi=52r
'evenementiel	'evenementiel=ts
'expedition	'expedition=1ig
'explosif	'explosif=598
'fabrication	'fabrication=1h7
'facturation	'facturation=17l
'fasciatherapi	'fasciatherapi=566
'feculent	'feculent=5qy
'fertirrigation	'fertirrigation=7cp
'fiabilit	'fiabilit=204
'fiabl	'fiabl=204
'fidelisation	'fidelisation=11z
'financ	'financ=23j
'fiscalit	'fiscalit=17g
'flexibilit	'flexibilit=202
'flexographi	'flexographi=5la
'floricultur	'floricultur=amw
'fraisag	'fraisag=1cl
'frapp	'frapp=a3j
'galvanoplasti	'galvanoplasti=6eo
'gardiennag	'gardiennag=1rx
'gemmologi	'gemmologi=77j
'genealogi	'genealogi=amf
'genetiqu	'genetiqu=6mv
'geochimi	'geochimi=7f1
'geochronologi	'geochronologi=a3w
'geodesi	'geodesi=7nv
'geographi	'geographi=9p4
'geologi	'geologi=81d
'geomatiqu	'geomatiqu=4kk
'geometri	'geometri=5cl
'geophysiqu	'geophysiqu=7t5
'geriatri	'geriatri=uq
'graphism	'graphism=zb
'graphit	'graphit=58u
'grossess	'grossess=6sw
'helminthologi	'helminthologi=913
'hematologi	'hematologi=4xy
'hepatologi	'hepatologi=95g
'herbicid	'herbicid=7oh
'herpetologi	'herpetologi=62a
'hindouism	'hindouism=7ff
'histoir	'histoir=5ls
'histologi	'histologi=929
'histopathologi	'histopathologi=7hx
'homeopathi	'homeopathi=9zf
'honnetet	'honnetet=206
'hotelleri	'hotelleri=1pn
'hydrauliqu	'hydrauliqu=1da
'hydrographi	'hydrographi=1yg
'hydrotherapi	'hydrotherapi=826
'hygien	'hygien=vz
'immunologi	'immunologi=811
'immunotherapi	'immunotherapi=9dj
'indicateur	'indicateur=1zj
'integrit	'integrit=206
'interculturel	'interculturel=20z
'intermodalit	'intermodalit=51p
'intubation	'intubation=a8f
'inventair	'inventair=1ia
'iridologi	'iridologi=89k
'italien	'italien=22i
'japonai	'japonai=22q
'javascript	'javascript=61l
'journalism	'journalism=1sk
'judaism	'judaism=a6s
'kinanthropometri	'kinanthropometri=auh
'kinesiologi	'kinesiologi=a0g
'kinesitherapi	'kinesitherapi=wp
'lactation	'lactation=5k8
'laser	'laser=aw8
'leadership	'leadership=1zu
'lepidopterologi	'lepidopterologi=6a1
'linguistiqu	'linguistiqu=25w
'litteratur	'litteratur=4s7
'logiqu	'logiqu=5k0
'logistiqu	'logistiqu=1i6
'ludotherapi	'ludotherapi=aw7
'machin	'machin=7bz
'maconneri	'maconneri=1bk
'macroeconomi	'macroeconomi=9qi
'maintenanc	'maintenanc=1de
'mammalogi	'mammalogi=7qc
'management	'management=1ri
'manucur	'manucur=5f4
'marechaleri	'marechaleri=5ux
'marketing	'marketing=15d
'mathematiqu	'mathematiqu=1kr
'matric	'matric=7w3
'mecaniqu	'mecaniqu=1gt
'mecanotherapi	'mecanotherapi=8ka
'mecatroniqu	'mecatroniqu=1gu
'medecin	'medecin=25v
'medicament	'medicament=4yt
'menag	'menag=1ps
'menuiseri	'menuiseri=1bg
'merchandising	'merchandising=12n
'metallurgi	'metallurgi=1ce
'metalogiqu	'metalogiqu=9d1
'metaphysiqu	'metaphysiqu=8as
'meteorologi	'meteorologi=7tw
'metr	'metr=1eg
'metrologi	'metrologi=1cy
'microassemblag	'microassemblag=8gy
'microcapteur	'microcapteur=aaa
'microeconomi	'microeconomi=7nb
'microelectroniqu	'microelectroniqu=6dl
'micromecaniqu	'micromecaniqu=8zu
'microprocesseur	'microprocesseur=7zi
'microprogramm	'microprogramm=6i7
'migration	'migration=91n
'minuti	'minuti=1zy
'monachism	'monachism=4mb
'morphologi	'morphologi=aon
'motiv	'motiv=203
'motive	'motive=203
'moulin	'moulin=474
'multitach	'multitach=208
'mycologi	'mycologi=6p9
'nanoelectroniqu	'nanoelectroniqu=97y
'nanomateriau	'nanomateriau=96s
'nanotechnologi	'nanotechnologi=8qz
'neerlandai	'neerlandai=22k
'negociation	'negociation=124
'negocier	'negocier=124
'neonatalogi	'neonatalogi=6sk
'neoplasi	'neoplasi=520
'nephrologi	'nephrologi=4qx
'nessu	'nessu=5jf
'nettoyag	'nettoyag=1q2
'nettoyer	'nettoyer=1q2
'neuroanatomi	'neuroanatomi=5ub
'neurochirurgi	'neurochirurgi=4tb
'neurologi	'neurologi=6vf
'neuropathologi	'neuropathologi=7a8
'neuropharmacologi	'neuropharmacologi=7p8
'neurophysiologi	'neurophysiologi=5b2
'neuropsychiatri	'neuropsychiatri=abb
'neuropsychologi	'neuropsychologi=a74
'numerologi	'numerologi=86r
'nutrition	'nutrition=1wh
'obesit	'obesit=784
'objectstor	'objectstor=6c8
'occultism	'occultism=a0o
'oceanographi	'oceanographi=7ac
'odontologi	'odontologi=953
'olfaction	'olfaction=9sd
'ophtalmologi	'ophtalmologi=5x4
'optiqu	'optiqu=5xx
'optoelectroniqu	'optoelectroniqu=a9c
'ordonnancement	'ordonnancement=1j9
'organis	'organis=1zz
'organise	'organise=1zz
'ornithologi	'ornithologi=6dc
'orthes	'orthes=9yw
'orthodonti	'orthodonti=6fb
'orthograph	'orthograph=99v
'orthophoni	'orthophoni=76e
'orthoptiqu	'orthoptiqu=80r
'osteologi	'osteologi=4qt
'osteopathi	'osteopathi=ama
'oxydation	'oxydation=7m3
'paies	'paies=17k
'paleoclimatologi	'paleoclimatologi=5t0
'paleontologi	'paleontologi=8lz
'pansement	'pansement=vm
'parasitologi	'parasitologi=4vt
'pathologi	'pathologi=a00
'patienc	'patienc=20r
'patisseri	'patisseri=1ox
'pedagogi	'pedagogi=1ll
'pediatri	'pediatri=un
'pedopsychiatri	'pedopsychiatri=8kw
'perfusion	'perfusion=vi
'periodisation	'periodisation=9ta
'pesticid	'pesticid=6sz
'petrol	'petrol=8vb
'petrologi	'petrologi=666
'pharmaci	'pharmaci=wm
'pharmacocinetiqu	'pharmacocinetiqu=94h
'pharmacognosi	'pharmacognosi=7sp
'pharmacologi	'pharmacologi=wl
'pharmacotherapi	'pharmacotherapi=aid
'philosophi	'philosophi=8b3
'phonetiqu	'phonetiqu=a0z
'phoniatri	'phoniatri=89r
'photogrammetri	'photogrammetri=4lw
'photographi	'photographi=zy
'photogravur	'photogravur=a0n
'photoniqu	'photoniqu=5a2
'photovoltaiqu	'photovoltaiqu=1dr
'phytotherapi	'phytotherapi=6c5
'planning	'planning=1q6
'plomberi	'plomberi=1b9
'pneumatiqu	'pneumatiqu=1db
'pneumologi	'pneumologi=998
'podologi	'podologi=61i
'politiqu	'politiqu=61g
'polonai	'polonai=22l
'polygraphi	'polygraphi=5p8
'polymerisation	'polymerisation=a20
'polyvalenc	'polyvalenc=202
'polyvalent	'polyvalent=202
'ponctualit	'ponctualit=204
'ponctuel	'ponctuel=204
'ponctuell	'ponctuell=204
'portugai	'portugai=22j
'precision	'precision=1zy
'prelevement	'prelevement=vl
'prier	'prier=anl
'proactif	'proactif=203
'proactivit	'proactivit=203
'professionnalism	'professionnalism=20q
'programmation	'programmation=sr
'prospecter	'prospecter=128
'prospection	'prospection=128
'prothes	'prothes=7qx
'psychanalys	'psychanalys=9jv
'psychiatri	'psychiatri=v9
'psychoacoustiqu	'psychoacoustiqu=9fc
'psychologi	'psychologi=25o
'psychopathologi	'psychopathologi=9ex
'psychopharmacologi	'psychopharmacologi=6xd
'psychophysiologi	'psychophysiologi=8um
'psychosociologi	'psychosociologi=8t0
'psychosomatiqu	'psychosomatiqu=9n8
'puericultur	'puericultur=5dw
'radar	'radar=5j6
'radiobiologi	'radiobiologi=7n2
'radiochimi	'radiochimi=a91
'reanimation	'reanimation=uj
'reassort	'reassort=25n
'reclamation	'reclamation=12w
'reclassement	'reclassement=6pk
'recouvrement	'recouvrement=16d
'recrutement	'recrutement=19g
'recruter	'recruter=19g
'redaction	'redaction=148
'reeducation	'reeducation=wp
'referencement	'referencement=13j
'reflexion	'reflexion=6qk
'reflexologi	'reflexologi=5ch
'refrigeration	'refrigeration=1dp
'relationnel	'relationnel=200
'reparation	'reparation=1dg
'reparer	'reparer=1dg
'reporting	'reporting=16q
'reprographi	'reprographi=4xk
'reservation	'reservation=1pt
'restauration	'restauration=1pn
'rhumatologi	'rhumatologi=83i
'rigoureu	'rigoureu=1zy
'rigoureus	'rigoureus=1zy
'rigueur	'rigueur=1zy
'robotiqu	'robotiqu=h5
'roumain	'roumain=234
'russ	'russ=22m
'saisi	'saisi=a9s
'schoology	'schoology=3hy
'secretariat	'secretariat=tl
'sedimentologi	'sedimentologi=7pg
'semantiqu	'semantiqu=a9u
'sertissag	'sertissag=4nl
'sexologi	'sexologi=5ac
'shiatsu	'shiatsu=997
'similitud	'similitud=6ur
'sismologi	'sismologi=511
'sociologi	'sociologi=7xx
'soin	'soin=vf
'sommelleri	'sommelleri=5u6
'sophrologi	'sophrologi=621
'soudag	'soudag=1c2
'soudur	'soudur=1c2
'souriant	'souriant=20s
'statistiqu	'statistiqu=n5
'stenographi	'stenographi=a4u
'stomatologi	'stomatologi=8vz
'suedoi	'suedoi=22u
'surtitrer	'surtitrer=618
'surveillanc	'surveillanc=1rx
'synfig	'synfig=8yb
'taxonomi	'taxonomi=50y
'tchequ	'tchequ=22y
'telemarketing	'telemarketing=526
'terminologi	'terminologi=93p
'thanatologi	'thanatologi=8q1
'theologi	'theologi=99j
'thermodynamiqu	'thermodynamiqu=1ho
'thermohydrauliqu	'thermohydrauliqu=8jb
'toilett	'toilett=xk
'topographi	'topographi=7k6
'tourism	'tourism=1qa
'tourne	'tourne=1io
'toxicologi	'toxicologi=93r
'traduction	'traduction=1so
'transmission	'transmission=vu
'transplantation	'transplantation=925
'tresoreri	'tresoreri=183
'trigonometri	'trigonometri=7zf
'typographi	'typographi=zp
'typologi	'typologi=arn
'ukrainien	'ukrainien=22t
'urbanism	'urbanism=7pb
'urgenc	'urgenc=ul
'urogynecologi	'urogynecologi=6yv
'usinag	'usinag=1ch
'venereologi	'venereologi=ahf
'vent	'vent=1vz
'verreri	'verreri=6gr
'veterinair	'veterinair=xa
'victimologi	'victimologi=7ta
'virologi	'virologi=718
'viticultur	'viticultur=61a
'zoonos	'zoonos=amc
'zoophysiologi	'zoophysiologi=6y8
'zootechni	'zootechni=6ee
'zootherapi	'zootherapi=909
'œnologi	'œnologi=8mn
abandon	coordon soin animal abandon=7s9
abaqu	abaqu charg gru=7pe
abat	maitris proced abat animal=7l2	prepar oper abat urg=8jc	chois method abat arbr=9oq
abatto	exploit materiel abatto=8fa	materiel abatto=8fa	execut tach abatto=ard
abattr	abattr animal=4mi	reconnaitr arbr abattr=6io	abattr arbr=95d
abeill	cir abeill=9vc
abord	abord problem esprit critiqu=964
abrasif	identifi typ abrasif=871	abrasif projet=9bs	disqu abrasif=amd
abrasion	proced usin abrasion=apa
abreuvo	nettoy conduit distribution abreuvo=abw
abri	aid abri=97o
abs	control abs defaut wagon=ai1
absorb	test pouvo absorb=685
abu	travaill effet abu=84w
acc	organis acc attraction touristiqu=76u	negoci acc terrain=8uc
accept	accept commentair perform artistiqu=4yu
access	microsoft access=t4
accessibilit	elabor strategi accessibilit=abi	defin strategi accessibilit=abi	concevo strategi accessibilit=abi	cre strategi accessibilit=abi
accessoir	tri accessoir=4r6	install accessoir vehicul=68s	accessoir cabl electriqu=6c6	prepar accessoir=88e	accessoir instrument musiqu=9yh
accessoirist	travaill accessoirist=6zz
accident	men enquet accident ferroviair=4rb	enquet accident avion=4yk	enquet accident maritim=5kj
acclimat	acclimat boi=6vl
accompagn	accompagn social=xc	accompagn person=8tl
accompagnateur	fourn accompagnateur enf plateau=4k5
accompl	accompl rituel purific=8qg	accompl rituel religieu=95i
accord	accord entrepris=23i	accord instrument scen=55v	techniqu accord=8ca
accouch	fourn soin apr accouch=891	prepar accouch=a1c
accoupl	accoupl wagon=53r
accroch	accroch affich publicitair=5qa	accroch animal=a40
accroitr	accroitr reseau fournisseur=aov
accueil	accueil physiqu=tm	accueil client=12s	sen accueil=20s	entreten zon accueil=6rd
accueill	accueill client=12s	accueill clientel=12s	accueill group voy organis=6pq	accueill client restaur=8e2
achat	achat electroniqu=5wu	planifi achat equip meteorologiqu=786	negoci condition achat=avj
achet	achet arm scen=6ue	achet equip automobil=8tq	achet nouveau articl bibliothequ=ax8
acheteur	prendr contact acheteur=9cd
aci	fix aci renforc=aca	plac aci renforc=ax7
acid	stock acid usag=7ut
acidul	bac acidul=6kt
acoustiqu	geni acoustiqu=4qo
acquer	acquer objet antiquit=5ki	acquer compos system=85f
acquisition	acquisition animal=4rc	don conseil acquisition=4xp	proced acquisition vehicul=7z8	negoci acquisition terrain=avw
act	redaction act=1ms	cod act medical=9os
acteur	acteur aid humanitair=7nd	form acteur utilis arm=a7c	habill acteur=aob
actif	negoci valeur actif=930	ger actif marqu=afe
action	action form=1a5	action command tramway=8br	march action=952	coordon action ger environ=995	supervis action sensibilis=aiu
actionnair	communiqu actionnair=849	ten registr actionnair=a6k
activ	ecout activ=210	ecout activ joueur sportif=9qp
actualis	actualis permi=7rz
actualit	analys actualit=9tw	suivr actualit=alw
actuariell	sci actuariell=18n
actuell	interpret don actuell=59d
acuit	test acuit visuell=5sq
acupunctur	selection point acupunctur=4tl	stimul electriqu acupunctur=53h	method acupunctur=an0
adapt	capacit adapt=201	sen adapt=201	adapt enseign march travail=91o	adapt moul produit=apb
additif	ajout additif tabac=92y	additif alimentair aliment animal=9q1
adequ	defin adequ material=5gz	adequ navir voi maritim=ax2
adequat	fourn machin outil adequat=59z	condition adequat cav vin=8am	stock adequat eau=8xx	selection ingredient adequat=92v	ger document manier adequat=9de
adher	preven adher moul=8k1
adherent	recrut adherent=ann
adhesif	pos adhesif couch=4nj	adhesif sol=6a4
adhesion	ger bas don adhesion=6q1	ger adhesion=8io	propos servic adhesion=8n5	elabor strategi adhesion=98g	s occup ger adhesion=9vn
adjudic	fair offr adjudic term=6rj
administr	administr system=r2	administr trait=vg	administr personnel=1ab	administr entrepris=23l
administratif	servic administratif=tl	regl detail administratif manifest=7c9	personnel administratif milieu medical=8vr
administrativ	ger administrativ=tl	tach administrativ=tl	ger administrativ personnel=1ab	tach administrativ environ medical=6cr	activit administrativ routin=7mr
admission	ger admission etudi=99i
adolesc	medecin adolesc=6kl
adolescent	develop psychologiqu adolescent=8gx
adoption	ger adoption animal=89v
adouc	proced adouc petrol=6s6
adult	educ adult=1wz	besoin adult age=70l
advanced	openedg advanced business langu=5qn
aerien	inspect lign electriqu aerien=5dg	comport passag aerien=7gn	surveill planific espac aerien=9af	repar lign electriqu aerien=a1u
aerodrom	inspect install aerodrom=4n9	instruction oper aerodrom=5le	entreten equip aerodrom=67u	respect procedur aerodrom=9hu
aeronautiqu	geni aeronautiqu=6vb	analys don public aeronautiqu=7qj
aeronef	mecaniqu aeronef=6lm
aeroport	regl securit aeroport=9h9
aeroportuair	planific aeroportuair=4zq	ger permi vehicul aeroportuair=69j	system electriqu aeroportuair=7jj
affair	develop affair=129	droit affair=1mz	ger affair financier client=60z	ger affair juridiqu=73d
affect	ger affect lign bus=58s	planifi affect ressourc=7ml	troubl affect consci soi=ak1
affection	affection orthopediqu=92o
affich	affich inform pari=4p5
affili	analys caracteristiqu affili=6x1	coordon travail ger affili=89d
affin	affin from=9io
affirm	affirm soi=8k2
affut	affut outil tranch=83q
age	person age=uq	s occup person age=5gq	evalu risqu person age=9ql
agenc	dessin agenc scen=535	supervis personnel agenc pari=72y	se rel agenc publicit=7jn	negoci agenc emploi=9xz
agenda	ger agenda=th
agent	agent securit=1rx	typ agent blanchiment=6ki	contact agent talent=8jq
agil	method agil=o4	environ agil=o4	develop method agil=o4	ger projet method agil=4rz
agit	agit melang ciment=7dl
agitateur	agitateur tol metalliqu=77d
agrand	agrand negatif=6gu
agrement	agrement boisson decor=a1r
agressif	ger comport agressif=aom
agricol	equip techniqu production agricol=4oy	prepar command produit agricol=5rb	ger entrepris agricol=6k1	materiel agricol=6wt	princip production agricol=75g	produit chimiqu agricol=7p0	techniqu agricol point=81z	hygien materiel agricol=8fu	politiqu secteur agricol=99h
agriculteur	conseill agriculteur=5dv
agricultur	agricultur biologiqu=53w	legisl agricultur=6vg
agritourism	fourn servic agritourism=7uy
agroalimentair	sci agroalimentair=7jg
agronomiqu	princip production agronomiqu=6vy
agrotourism	ger activit agrotourism=9j8
aigu	soin aigu=8fq
aiguill	post aiguill=5dq	piec post aiguill=7tj	action aiguill=8dv	typ aiguill gravur=aek
aim	electro aim=9f6
aimabl	se montr aimabl passag=a2z
air	procedur arm air=6xt	oper arm air=92u
ais	ais oral=20c	ais environ risqu=7a7
aja	aja framework=81y
ajout	ajout couleur=51m	ajout compos informatiqu=6bc
alarm	system alarm=50c	typ system alarm=50c	ger system alarm=543	administr system alarm=543	control system alarm=543	repar system alarm=atj	suivr procedur cas alarm=avo
alcalinit	test alcalinit=5o6
alcool	reglement alcool=4x7	present alcool fort=69v	propos alcool fort=69v
alcoolis	boisson alcoolis=59i	prepar boisson alcoolis=9y2	point boisson alcoolis=9y2	elabor boisson alcoolis=9y2
alea	reag alea production electricit=729
alert	mainten system alert incendi=7ib
algorithmis	algorithmis tach=7ft
align	align logiciel architectur system=5j4	align compos=6jt
aliment	securit aliment=1oj	stock aliment=1ou	aliment animal=64y	aliment prepar animal=78f	aliment animal elev=8po
alimentair	securit alimentair=1oj	princip securit alimentair=63i
alleg	ger oper alleg=5fs	ger projet alleg=9yt
allergi	test diagnostic allergi=7o1	allergi alimentair=9d5
allergiqu	reaction allergiqu cosmetiqu=5ip
alli	alli metal precieu=5zu
allum	allum jet gaz auxiliair=7tf
allur	allur navir=anm
alphabet	alphabet dactylologiqu=67q
alternatif	trait orthopediqu alternatif=6l4
alumin	ceramiqu alumin=awc
aluminium	alli aluminium=916
aluminothermiqu	techniqu soud aluminothermiqu=627
amand	trait mecaniqu amand=5r2	supervis processu blanchiment amand=7qw
amar	amar navir=6bt	communiqu plan amar=8l8	amar cord=awt
ambul	entreten stock local ambul=8wj	proced control techniqu ambul=ask
ambulanci	assist ambulanci=8he
amelior	amelior processu=1re	techniqu amelior caracteristiqu vin=76y
ameubl	fourn tissu ameubl personnalis=58r	tend matier ameubl=5n8	fabriqu textil ameubl=764
amidon	test echantillon amidon=7aw	variet amidon=7cz	proced production amidon=816
ampoul	ampoul extincteur automatiqu=6mo
analogiqu	theori electroniqu analogiqu=aga
analys	analys don=na
analyseur	analyseur laboratoir automatiqu=6d0
analytiqu	comptabilit analytiqu=172	esprit analytiqu=20i	chimi analytiqu=56r	trait analytiqu lign=8ya	communiqu observ analytiqu=akm
anatomi	anatomi cheval=7q4	anatomi dentair=84u	anatomi humain=8ib	anatomi poisson=9l6	anatomi animal=a5t	anatomi animal production alimentair=aty
ancien	etudi inscription ancien=8uo	restaur arm ancien=936	restaur horlog ancien=9yp
ancr	ancr navir port=5lz	aid oper ancr=7gd	guid mis plac ancr=9if
anesthesi	administr produit anesthesi patient=69k	prepar materiel anesthesi veterinair=75r	command fournitur servic anesthesi=7gg	entreten materiel anesthesi=8dm	prepar animal anesthesi=9hl	anesthesi animal=aht
anglai	parl anglai maritim=8vq
anim	anim form=1a6	anim equip=1ri	plac element anim=7wt	transform objet anim=90b
animali	dress animali=70v
anneau	coul anneau beton=7zn	ger anneau gelul=8es
annonc	annonc attraction parc lois=4wj	annonc sorti nouveau livr=6k5
annuair	servic annuair=9qt
annuel	prepar budget annuel aeroport=6iv	elabor budget annuel marketing=72z	control annuel securit juridiqu=8p0
annuell	clotur annuell=16m	inspection annuell securit=8cv
annul	politiqu annul prestatair servic=a69
anodis	caracteristiqu anodis=8f0	machin anodis=9r1
anomali	detect anomali=5oz	observ anomali comport poisson=60v	reconnaitr anomali bord=8sl	signal anomali interieur avion=9x6
anonym	visit anonym=agy
antecedent	ten registr antecedent soumission=9gw
anthropologi	anthropologi judiciair=8k8	enseign anthropologi=9la
anti	procedur anti incendi=7vj
antibacterien	antibacterien dentair=5o5
anticip	anticip niveau activit=8t2	anticip chang technologi automobil=9bp	anticip entreten install=ar7
antiderap	install adhesif antiderap moquet=8yd
antigel	install material protection antigel=9kq
antiparasitair	execut mesur lut antiparasitair=24i	lut antiparasitair vegetal=8hi
antiquit	fourn inform produit antiquit=7h3	vendr produit antiquit=87n	negoci pri antiquit=8bs	recherch pri march antiquit=9c9
antiviru	install logiciel antiviru=973
anxiet	ger anxiet patient=78r
appar	preserv appar vehicul=6qr
appel	appel offr=23o	particip appel offr public=4se	ger procedur appel offr=6dq	ger assur qualit appel=92d
applic	verifi applic plan securit=5ua
applicabilit	analys applicabilit=ade
applicabl	document juridiqu applicabl aquacultur=55s
appliqu	therapeutiqu appliqu relativ medicament=626	musicotherapi appliqu=6mc
apport	selection metal apport=alj
appos	appos etiquet pri=7bu
apprendr	apprendr materiel choregraphiqu=auj
apprent	apprent automatiqu=mx	system ger apprent=1lb	capacit apprent=20h	analys besoin apprent=4zm	etudi apprent langu=5fl	technologi apprent=7pr	planifi program apprent=7rh
apprenti	fair pass examen apprenti=9un
appret	couch appret=4tv	chois couch appret adapt=79f	appret restaur servic=9bg
approb	ger approb system install=95a
approch	cre approch artistiqu interpret=77k	defin approch artistiqu=9be
appropri	emball appropri marchandis dangereus=4ss	port equip protection appropri=6yi
approuv	approuv campagn publicit=745	approuv model emball=8gj	approuv rapport projet artistiqu=8kr	approuv conception techniqu=an8
approvision	ger chain approvision=1i9	program approvision ecloseri=529	approvision bar=6yr	ger chain approvision medical=7dh	analys strategi chain approvision=8bd	analys tend chain approvision=94m	princip chain approvision=9oy
appui	install appui fenetr=5sy
apr	activit servic apr vent=7u7	nettoy apr even=98m	transform miel apr recolt=a7g
aptitud	aptitud conduit vehicul=7cv
aquacol	reproduction aquacol=6ea	identifi espec aquacol=6gt	logiciel planific production aquacol=8jy
aquacultur	industri aquacultur=7dc	elabor strategi elev aquacultur=7e9	equip aquacultur=999
aquarium	plac aquarium=5cq
aquatiqu	cour aquatiqu=4wt	ger ressourc aquatiqu=6he	control environ production aquatiqu=8ea
arbr	taill arbr=66u	oper cabl aerien arbr=831
arc	techniqu soud arc=5ig
archeologi	enseign archeologi=4o0
archet	produir archet violon=6fh
architectur	architectur inform=zj	architectur interieur=10e	reglement architectur=7xu	don conseil architectur=85u	cre architectur entrepris=agf
architectural	conception architectural=1vr	projet architectural=1vr	theori architectural=8iw	redig not inform architectural=9dg	conserv architectural=adk
archiv	fair recherch archiv=4km	aid utilisateur archiv recherch=4q2	archiv dossi patient=5of	stock objet archiv=6jn	archiv document relativ=71h	archiv document scientifiqu=90d	ger archiv=9ld	ger archiv numeriqu=as1
archivist	collabor archivist musiqu=7oi
ardois	aliment machin melang ardois=6mb
argent	compt argent=66e	jeu argent lign=6mw	ten caiss jeu argent=8u2	jeu argent=9ww
argenteri	pol argenteri=9in
argil	ajust niveau cuisson argil=5bu	aliment machin melang argil=5ow	repar objet argil=6t4	decoup argil=92l	pol objet argil=97g
argument	present argument juridiqu=6om
argumentair	argumentair vent=4td	livr argumentair vent=5pz
arithmetiqu	enseign compet arithmetiqu bas=57t
arm	entreten arm scen=7lp	stock arm scen=7om	vendr arm=7za	prepar arm scen=87x	planifi utilis arm scen=9ap
armatur	connect enroul armatur=6as	construir cag armatur=7eo
arom	decrir arom different vin=4zl	arom alimentair=7hy	cre profil arom caf=7xc
aromatherapi	typ trait aromatherapi=5ax
aromatis	aromatis feuill tabac=7b6	aromatis vin=96c
arpent	arpent terrain=1el	activit arpent fin construction=5sg	method arpent=73z
arrang	prepar arrang floral=5hz	ger arrang plant artificiell=6f0	arrang espac bar=8pr
arret	pratiqu arret urg=79y	arret vehicul exc vitess=9g4
arrier	ger arrier=8g9
arrim	compos plan arrim=5az	arrim cargaison=5x8	program arrim=686	lir plan arrim=9i0	princip arrim cargaison=9sq
arriv	control arriv train=6t7	selection direct arriv=7v9
arros	concevo system arros=4nw	install system arros fix=5ry	entreten system arros=6sr	princip arros=892
art	cre art=5ek	histoir art=78q
artefact	supervis mouv artefact=5wg
articul	articul proposition artistiqu=6um
artificiel	cre eclair artificiel=9mu
artisanal	develop activit artisanal=6lw	etudi tend artisanal=6rv	cre prototyp artisanal=71b	supervis production artisanal=9hx	concevo objet artisanal fabriqu=9kn	supervis activit artisanal=aiz
artisanat	employ techniqu artisanat authentiqu=63j
ascenseur	typ ascenseur=6rf	fix cabl moteur ascenseur=9di	legisl securit ascenseur=9ul
asepsi	asepsi chirurgical=61y
asil	system asil=5ji
aspect	point aspect general production=6st	analys aspect psychologiqu maladi=6y0	particip aspect techniqu production=79u	concevo aspect physiqu jeu=9nq	ger aspect espac aerien=9pb	communiqu aspect represent=a0j	ger aspect financi entrepris=as9
asphalt	typ revet asphalt=607	inspect asphalt=8tv	machin melang asphalt=9wx	pos couch asphalt=aan	melang asphalt=aqw
aspir	aspir surfac=71d	aspir aiguill fin=8gl	aspir dechet urbain=8wc
assain	cre reseau assain=758	nettoy system assain=7u3	inspect system assain=9kf	supervis construction system assain=9vj
assaison	prepar assaison salad=6ci	elabor assaison salad=6ci	confection assaison salad=6ci
assech	filtr assech amidon=5ew
assembl	assembl metal=4nl	prepar piec assembl=52x	techniqu assembl metal=5r6	assembl materiel instrument=8ws
asserment	interpret asserment=7an	traduction asserment=9rp
assiet	servic assiet=1pc	evalu assiet navir=4vo
assist	assist informatiqu=df	assist techniqu=df	instrument assist=7wi
associ	associ textur=8i4
assort	assort moutur typ caf=a2g
assum	assum responsabilit ger entrepris=a24	assum responsabilit=aqv
assur	assur qualit=fe	procedur assur qualit=4y8	droit assur=51x	trait demand assur medical=7ey	princip assur=8to	techniqu assur=9dw	method assur qualit=9ip	march assur=au6	typ assur=aua
astro	astro psychologi=5lj
astrologi	logiciel astrologi specialis=9e8	astrologi horair=9j9
astronomi	enseign astronomi=9l1
astronomiqu	navig astronomiqu=91e
ateli	planifi activit ateli=5ns	entreten ateli=8gi	organis espac ateli=8or	organis ateli recherch emploi=90j	ger ateli aeroport=97k
athlet	ger athlet=7f4
attach	attach filament fibr ver=6ps	attach cabl=7ph	attach navir cord=8p4
atteindr	atteindr objectif vent=9bv	atteindr objectif productivit=a03
atteint	atteint objectif=11w
attel	attel cheval calech=a11
attent	control list attent=4us	communiqu attent action combat=5bk	ger attent particip=5o9	repondr attent public cibl=687
attention	capt attention gen=9vh
attenu	mis mesur attenu affa=aop
attir	attir joueur=90w
attitud	develop attitud fort sport=9hb
attraction	verifi dispositif securit attraction=7d7	panneau command attraction=7dn	fair fonction attraction=836	verifi fonction communic attraction=8o2	procedur urg parc attraction=9gt	nettoy vehicul attraction=a4n
attrap	attrap volaill exploit=5v9	attrap volaill=77o
attribu	attribu cod articl=52z	transport patient attribu=a4v	attribu vehicul fonction besoin=a4y
attribution	ger attribution ressourc vol=9ju
audi	mesur audi sit internet=524	supervis audi=54q
audio	post production audio=5fv	technologi audio=8nn	logiciel reproduction audio=98h
audiologi	supervis equip audiologi=6bl	conseill client produit audiologi=6c1	command fournitur servic audiologi=6xr
audiologiqu	materiel audiologiqu=9vp	typ materiel audiologiqu=9vp
audiologist	planifi rendez audiologist=8cs	aid audiologist examen=9c3
audiovisuel	recommand materiel audiovisuel client=5xh	entreten materiel audiovisuel=7aj	vendr materiel audiovisuel=90g	produit audiovisuel=989	planifi enregistr audiovisuel=a4a	materiel audiovisuel=a93
audit	audit intern=17c	audit lieu travail=6nj	techniqu audit=76m	prepar program audit navir=97m
auditif	handicap auditif=6v1	diagnostiqu troubl auditif=9od	nettoy conduit auditif patient=awy
audition	conseill patient amelior audition=4wu	organis audition=7nj	men recherch audition=adh
auditiv	aid auditiv=744
augment	internet augment vent=7jr
auteur	determin auteur document=75f	critiqu autr auteur=8e3	travaill auteur=92x	legisl droit auteur=a5g
authentifi	authentifi document=7x3
auto	techniqu auto defens=agb
automat	automat programmabl=1eq
automatiqu	program automatiqu=7nk
automatis	test automatis=f2	automatis test=f2	automatis batiment=1xw	inspection optiqu automatis=8ju	technologi automatis=ams
automedic	fourn assist cadr automedic=6qn	medicament automedic=aa8
automobil	mecaniqu automobil=1dj	repar automobil=1dj	ingenieri automobil=4vh	equip diagnostic automobil=53x	dessin piec automobil=55y	construction automobil=afx
autonom	travaill manier autonom vent=8qc	travaill manier autonom agricultur=a0q	travail manuel manier autonom=aby
autonomi	travaill autonomi=20k	autonomi patient=5lp
autopsi	prelev echantillon lor autopsi=6bw
autoris	obten autoris pyrotechniqu=5mo	obten autoris even=60c	autoris subst reglement=6nk	autoris utilis voi fer=6w4	obten autoris=9cr	obten autoris arm scen=aro
autorit	liaison autorit local=5iw
autour	enroul fil autour bobin=5l2
autr	aid autr represent national=79v	evalu autr=8r6	guid autr professionnel sant=9ow
autruch	organis elev autruch=80f
auxiliair	test produit chimiqu auxiliair=7yj
aval	transform aval bier=8fh
avanc	document avanc projet=6fv	techniqu conduit avanc=8r7	diagnostiqu soin infirmi avanc=9mg	ten registr avanc traval=9nc	planifi soin infirmi avanc=9vw
avant	avant social=19x	fair recherch avant arpent=9h7	analys text avant traduir=adq
avi	don avi juridiqu invest=4qv	formul avi psychologi cliniqu=57b	avi militair=7em	reglement avi civil=9aa
avion	system command vol avion=5h3	capacit charg avion=67v	regl problem mecaniqu avion=6hi	typ avion=6o0	inspect propret avion=741	signal guid sol avion=8x2
avo	avo sen affair=6gh	avo connaiss informatiqu=9q9
axe	conseil axe patient=640	soin axe individu=7l5
ayurvediqu	medecin ayurvediqu=9zo
azot	travaill azot chaud=aol
b	permi b=1jn	permi b exig=1jn
baby	baby sitting=8oo
bac	bac professionnel=21b
bacteriologi	microbiologi bacteriologi=4t7
badg	attribu badg=8u8
bag	enregistr bag=5jz	lir etiquet bag enregistr=5mc	transfer bag=7as	ger bag client=aq3	administr bag client=aq3
baguet	soud baguet plomb=4wc
baigneur	port secour baigneur=99p
baignoir	typ baignoir=9e9
bail	redig rapport credit bail=6ou	processu credit bail=8jg	caracteristiqu credit bail=adt
bain	don bain chien=5du	surveill bain galvanoplasti=8ds	prepar bain resin=arw
bal	prepar bal compt=ad2
balanci	fix balanci=6ft
balayeus	entreten balayeus rue=9t2
balis	lang balis=4sc
ball	press ball=a7o
ballast	ballast pos conduit=5o3	typ material ballast=615
balustr	install balustr=4t5
banc	banc essai=7zc	plac moteur banc essai=ace
bancair	activit bancair=60q	ouvr compt bancair=6da	ger compt bancair entrepris=72m	communiqu professionnel secteur bancair=73h	supervis activit bancair=82d	suivr evolution secteur bancair=96d	don conseil compt bancair=awi
band	structur band=7bk
bar	prepar espac bar=8pr	manipul equip bar=9a5	equip bar=9a5	mainten propret espac bar=9h5	propret espac bar=9h5
barbi	techniqu barbi=8cz	tach barbi=a2p
barem	barem evalu croiss=8j9
bas	bas don=8c	system ger bas don=2kx	outil develop bas don=8ig	recherch bas don=8kh
bass	install cabl bass tension=aup
bassin	entreten bassin aquacultur=4jj	mainten propret bassin=6ag	develop bassin vers=8dp
bat	bat system recommand=6it	marteau bat pieu=7yd
bateau	construction bateau navig interieur=8aq
batiment	peintur batiment=1bq	securit batiment industriel=6rz	securit batiment commercial=8zf
batteri	install batteri engin transport=5ox	assembl batteri=66m	repar compos batteri=7k2	chimi batteri=7uk	compos batteri=827	assembl batteri automobil=amz
battu	organis battu=6qd
bau	ger administr bau=7c4
baudri	entreten baudri voltig=4uc
beau	beau art=53e
beaut	produit beaut=7o4	test produit beaut=a1b
beb	prelev sanguin beb=6hh
ben	conduir camion ben=77e
beneficiair	inform beneficiair subvention=5j9	communiqu beneficiair prest=7j0	aid beneficiair subvention=9dq
benevol	ger benevol=1rt	fair particip benevol=5nv	don instruction benevol=92q	souten benevol=agt
besoin	analys besoin=pl	evalu besoin inform=6ei
betail	ger reproduction betail=9hf
beton	machin projet beton=984
betonnier	aliment betonnier=a2i
bibl	cre scenario bibl litterair=4kn
bibliographiqu	traval bibliographiqu=6ij
bibliothequ	ger demand utilisateur bibliothequ=5um	bibliothequ compos logiciel=6b5	analys demand utilisateur bibliothequ=7o7	class document bibliothequ=98l
bibliqu	text bibliqu=9xd
bicyclet	repar bicyclet electriqu=4jx	mecaniqu bicyclet=6m6	lav bicyclet=a9e	vendr bicyclet=aqc	assembl bicyclet=aqh	repar bicyclet=ase
bien	droit bien=1nk	bien organis=1zz	evalu risqu bien client=638	legisl bien animal=6bz	bien animal=6h2	reglement bien poisson=802	legisl securit bien=aj2
bier	men consult present bier=7ab	don conseil production bier=881	form personnel bier=8g0	variet bier=9t3	ingredient production bier=atu
bijou	selection gem bijou=6x4	consign temp transform bijou=7ly	fabric bijou=9x3	mont pier bijou=acs
bijouteri	proced bijouteri=8qd
bilan	oper etabl bilan=6py
billet	vendr billet train=5cb	verifi billet passag=75t	control billet entr manifest=8s4	verifi billet wagon=9pa
billetteri	system billetteri informatis=719	surveill billetteri=8kl
bingo	terminologi bingo=794	expliqu regl bingo=7ys
biocatalys	develop processu biocatalys=atg
biochimi	biochimi cliniqu=63d
biochimiqu	processu biochimiqu production cidr=85p
biodiversit	proteg biodiversit=8wb
biofiltr	surveill system biofiltr=8df	system biofiltr=904
biogaz	fair fonction install biogaz=4vn	entreten install biogaz=830	compteur biogaz=90f
biologi	enseign biologi=5vl	biologi medical=6jd	biologi marin=7f0	biologi evolution=7g5	biologi animal=9ek
biologiqu	collect prelev biologiqu patient=5a5	prelev biologiqu patient=5a5	securit biologiqu laboratoir=6px	verifi prelev biologiqu reception=a4i	collect don biologiqu=a73
biomass	cultiv vegetal biomass=4oo	conversion biomass=8yo
biomecaniqu	biomecaniqu perform sportiv=5be
biomedical	sci biomedical=4kd	method analys sci biomedical=58i	method laboratoir sci biomedical=6xh	form materiel biomedical=798	control stock materiel biomedical=7ow	consign don test biomedical=82p	techniqu biomedical=8rp	geni biomedical=9y7
biometriqu	contribu develop system biometriqu=7v7
bioreacteur	ger bioreacteur=7w1
bioremedi	develop techniqu bioremedi=5ea
biosecurit	biosecurit veterinair=4l3	ger biosecurit animal=5ai	biosecurit ressourc aquatiqu=9pl
biotechnologi	biotechnologi aquacultur=9e7
blanch	port vet sall blanch=4pa	machin blanch cir=7yr
blanchiment	system blanchiment=509	machin blanchiment=80j
ble	tri ble meuni=90z
blessur	enquet blessur travail=5nf	sensibilis prevention blessur=6cm
bleu	techniqu bleu=55a
blind	vehicul combat blind=8k4
bloc	install bloc isol=5xc	transfer bloc pier=7w2	manipul bloc pier=9g5
bobath	therapi bobath=50t
bobin	marqu bobin film=4ol	charg bobin film=4uq	verifi bobin film=5l8	bobin metal=7vw	surveill bobin papi=88j	stock bobin film=8ys	bobin chaud=9qd
boi	proced travail boi=4wk	produit boi=5dp	typ boi=9ou
boisson	processu fabric boisson=9e1	oper servic boisson=9l2	fair assembl cre boisson=agv
boit	styl boit=4kq	nettoy boit decoup=8w0	outil boit traditionnell=8yr	typ boit=9ep
boiteri	evalu sign boiteri cheval=ajx
bomb	assembl bomb=7wp
bon	bon pratiqu fabric=1gq	bon pratiqu laboratoir=1wj	bon communic=1zs	bon present=20q	surveill bon manipul produit=8t3
bord	entreten machin bord navir=5hh	pol bord ver=673
bordereau	surveill bordereau depot=5kg
bordur	fair finition bordur moquet=8an	install bordur=99d
born	born recharg=1yv
bossel	typ bossel=anj
bou	coordon ger bou epur=56s	elimin bou epur=6uf
bouch	synchronis mouv bouch=6u0
bougi	model bougi=54a	techniqu fabric bougi=7e6	coul bougi=acp	class bougi=atr
bouill	fair bouill eau=74z
bouilloir	rempl bouilloir=7qa
boul	boul demolition=4k7	prepar boul argil=9pd
boulanger	method production boulanger=a6g
boulangeri	composition produit boulangeri=55k	ingredient boulangeri=63r	elabor nouveau produit boulangeri=65a	prepar produit boulangeri=6je	confection produit boulangeri=6je	command ingredient boulangeri=785	four boulangeri=7ig	produit boulangeri=9cm
boulet	broyeur boulet=awn
boulon	boulon piec moteur=5g4	system boulon toit=a54
bour	evit bour papi=9g1
boursi	march boursi=952
boursier	plac boursier=952
boussol	navig boussol=8fr
bouteill	aid mis bouteill=58j	inspect bouteill gaz=6fe	manipul bouteill gaz=6ya	deplac bouteill gaz=6ya	manipul bouteill=781	rempl bouteill gaz=7vb	reper defaut bouteill=8rk
boutonnier	confection boutonnier=4qm
bovin	par sabot bovin=748
braill	enseign braill=8sn
branch	branch bouteill gaz=6s2	recherch branch non autoris=7am
bras	appareil bras=4xr	techniqu bras=66q
brass	evalu qualit cereal brass=8hy	processu brass=99e	system brass modern=9cx
brasseri	proced brasseri=9uf
brevet	redig projet brevet=7z1
bri	detecteur bri ver=86d
briqu	four briqu=4ro	pos briqu=504	transfer briqu=52g	decoup briqu=62r
bris	install par bris=64a	pol par bris=8e6
broch	broch cahi=5qo
brocheus	regl brocheus=6gz
brochur	produir contenu brochur touristiqu=4xo
brod	brod tissu=5ao
bronz	don conseil produit bronz=6kq	ger seanc bronz cabin=an5
bross	bross coll caoutchouc=4li	bross materiel=4st
brouill	oper brouill=8le
brouillon	convert brouillon croqui virtuel=7li
broy	broy grain=64g	machin broy plant=89l	analys cereal broy=an6
broyeur	entreten broyeur marteau=4tx	repar broyeur marteau=4tx	broyeur marteau=4xl
brul	brul tonneau=51f
bruleur	regl command bruleur=52e
brut	reper defaut peau brut=7qp	coup sequ brut numeriqu=9hs	proced distill petrol brut=avf
buccal	chirurgi buccal=50v	anatomi buccal=ah8
bucco	diagnostic sant bucco dentair=4kj
budget	elabor budget=15p	ger budget=15p
budgetair	ger budgetair=15p	suivi budgetair=15p	comprendr limit budgetair=61w	princip budgetair=7fr
bulb	trait bulb fleur=6q3
bulldoz	conduir bulldoz=6r2
bulletin	bulletin pai=23f	bulletin salair=23f	prepar bulletin salair=8wu	etabl bulletin salair=agn	analys bulletin inform=ao9
bureau	materiel bureau=6rr	organis install personnel bureau=9gr	ger besoin equip bureau=9li	articl mobili bureau=a17	fabric materiel bureau=aef
bureautiqu	outil bureautiqu=1zo	logiciel bureautiqu=1zo
burin	burin tailleur pier=ajk
bus	recrut chauffeur bus=ar6
but	regl but final=9w3
cabin	inspect materiel servic cabin=8a3	cabin sabl=9sk
cabinet	entreten accueil cabinet veterinair=agh
cabl	fabric produit cabl electriqu=6bv	inspect cabl=803	plan cabl electriqu=9qa	transport cabl=ax4
cacao	machin nettoy cacao=5aa	press cacao=aad
cach	identifi besoin cach organis=67i
cadastr	ger cadastr=51z
cadastral	cre plan cadastral=ago
cadeau	emball marchandis papi cadeau=8hz
cadr	cadr logiciel=5f6	cre cadr artistiqu=5hv	etabl cadr recherch artistiqu=7ck	cadr system ger securit=7rc	assembl cadr=9rb
cadran	fix cadran montr=a37
cadriciel	cadriciel appareil mobil=95b
caf	caracteristiqu caf=a2u
cag	evalu qualit eau cag=4lk	entreten equip cag aquacultur=5jd	supervis construction cag ascenseur=6ms	nettoy cag=7c8
caill	caill from=5s2	transform caill from=8s2
caiss	ten caiss=12r	surveill caiss=9jy	mainten propret zon caiss=a0r
caisson	install plafond caisson=7xa
calandr	machin calandr=731
calcair	manipul calcair chaud=854	control debit calcair=88n
calech	conduir calech=6mm
calendri	aid determin calendri repetition=57x	aid determin calendri represent=8ti
calfat	outil calfat=8en	proced calfat boi=9z9
calibr	calibr moteur=4sa	calibr instrument optiqu=6a2	calibr instrument precision=728	calibr instrument mecatroniqu=76q	calibr materiel laboratoir=7t4	calibr instrument electroniqu=7xt	calibr system electromecaniqu=8aj
calm	reag calm situ stress=6cq
camel	perl camel=64c
camera	install camera=6gm	pratiqu mouv camera=9xo
camp	organis activit camp=8nl
campagn	campagn marketing=14u	promouvo campagn politiqu=4qi	campagn politiqu=6ed	concevo campagn sensibilis=91i	surveill campagn politiqu=a51
camping	ger install camping=5ie	administr install camping=5ie	materiel camping=5mi	supervis activit camping=6dn	administr activit camping=6dn	ger activit camping=6dn	nettoy install camping=7i6
canal	ger canal vent=6im	ger canal distribution=6rw	surveill canal distribution=6rw	supervis canal distribution=6rw	control canal distribution=6rw	suivr perform canal communic=a4b
canalis	install band canalis caoutchouc=6k3	propriet revet canalis transport=7p7	reglement relativ transport canalis=85h	typ canalis=9d2
canap	prepar canap=5a8
canard	organis elev canard=74v
canc	risqu canc=8dl	campagn prevention canc=8yl
candidatur	processu candidatur=6ie
canin	comport canin=54z
caniveau	nettoy caniveau=53d
cannelur	taill cannelur=4th
canot	lanc canot sauvet=4sy	prepar canot sauvet=64p	aid prepar canot sauvet=9jg
caoutchouc	coll couch caoutchouc=5t8	decoup couch caoutchouc=7vg	prepar couch caoutchouc=82q	fix piec articl caoutchouc=avu
caoutchout	press tissu caoutchout=6gf	coup tissu caoutchout=8ra
capacit	capacit communic=1zs	capacit organis=1zz	capacit analys=20i	capacit charg vehicul=6xj	determin capacit production=73u	capacit charg machin=7lz	capacit financier=7r1	evalu capacit navir=97h	analys capacit personnel=9u7
capillair	color capillair=5hk	produit capillair=ahy
capitain	fair rapport capitain=8uw
capiton	nettoy meubl capiton=6wp	techniqu capiton=91w	material capiton=air
capot	repar capot cabriolet=79c
capteur	capteur appareil photo numeriqu=6ov	micro capteur=aaa
captur	captur mouv=5fz	jou equip captur mouv=6g4	ger oper captur reproducteur=76i	materiel captur poisson=7at
caracter	evalu caracter=7ji
caracteristiqu	caracteristiqu produit=51o	form personnel caracteristiqu produit=6pr	caracteristiqu servic=ast
carbon	feuill carbon=6bo
carbonat	techniqu carbonat=5yk	execut proced carbonat=7iz	ger niveau carbonat=8be
carbur	typ carbur=5i5	method suivi stock carbur=5vz	ger system aliment carbur=5x1	carbur navir=64q	system distribution carbur=78l	legisl stock carbur=8xr	carbur bas alcool=9up
carcass	nettoy carcass=667	pes parti carcass animal=6l0	examin carcass animal=ahi	decoup carcass animal=ahm
cardiaqu	diagnostiqu problem cardiaqu=5hl
cardiovasculair	system cardiovasculair=4l2
cargaison	inspect cargaison=6a9	charg cargaison bord navir=7l1	calcul cargaison navir=a80	prepar rapport expedition cargaison=a8v
cari	trait cari dentair=5f9
carist	permi carist=1jk
caritatif	fourn servic caritatif=50s	propos servic caritatif=50s	coordon servic caritatif=510
caritativ	control budget organis caritativ=7i7
carot	position piec carot=4uf	equip carot=8ny
carreau	pos carreau platr=8hf
carrel	typ coll carrel=7zd	coll carrel=7zd	fix accessoir carrel=9zh
carrier	ger carrier sportiv=9he	ger carrier artistiqu=a0a
carrosseri	fix carrosseri vehicul ferroviair=7cf
cart	present cart boisson=8ht
cartographi	cartographi geologiqu=4l6	cartographi interieur ter=6lu
cas	cas urg=ach	elabor plan urg cas=ary
cascad	develop cascad=76v
casern	organis casern pompi=65y
cash	pratiqu abat cash=4q6	viand cash=9p5
casi	attribu casi=5od
casino	politiqu casino=630	vendr activit jeu casino=6a8	regl jeu casino=82k	ger install casino=834	evalu employ casino=8xc	supervis personnel casino=9l4	ger casino=afd
cass	manipul feuill ver cass=9xc
catalogu	ten catalogu produit antiquit=4vg	ten catalogu collection=7cm	elabor catalogu produit=9kw	cre catalogu vent encher=ar5
catalyseur	catalyseur engrai=917
categori	categori jeu numeriqu=4vf	categori bijou=9s0
categoris	categoris inform=88h
caus	present caus=512	determin caus dom=a9n
cav	ger cav vin=5ov	supervis cav vin=5ov	ger stock cav=5vx	ger oper cav=86b	nettoy cav=8bx	surveill cav vin=91f
cavit	optomecaniqu cavit=6g0	anatomi cavit buccal=ah8
ceintur	machin marqu ceintur=74y
celebr	celebr offic religieu=6qy
celebrit	liaison celebrit=8bt
celest	observ corp celest=613	defin corp celest=6yc
cellul	analys cultur cellul=5vd	coul couvertur cellul=are
cendr	equip manutention cendr=7vs
centr	se centr passag=4pp	analys activit centr appel=60b	planific centr person=7ed	method conception centr utilisateur=7ez	se centr servic=9lk	technologi centr appel=a4l
central	entreten piec central=61p	instrument central electriqu=7rb
centrifug	forc centrifug=7oj
centrifugeus	fair fonction centrifugeus=4o7	surveill centrifugeus=9k7
cephalorachidien	analys liquid cephalorachidien=95f
ceramiqu	objet ceramiqu=66s	cre objet ceramiqu=7q2	four ceramiqu=9fs
cercueil	deplac cercueil=6j9	prepar cercueil crem=8p1
cereal	machin nettoy cereal=5wj	ger stock cereal=77g
cerebral	diagnostiqu mort cerebral=5s0
ceremoni	organis ceremoni religieus=5tn	organis ceremoni gouvernemental=7wg	prepar lieu ceremoni=au7
certain	analys commentair certain spectateur=au1
certifi	certifi realis procedur veterinair=51y	certifi qualit feuill tabac=9xf
certific	compil manuel certific aeroport=5jk
certificat	surveill certificat navigabilit=a2q
cession	cession propriet=1nl
chain	techniqu prepar chain=9iy	machin fabriqu chain=av1
chaleur	empech pert chaleur four=7mp	relev compteur chaleur=9v5
challeng	gout challeng=20y
chalumeau	temperatur chalumeau trait metal=6a0
chambr	entreten chambr=1ps	expliqu caracteristiqu chambr client=4jz	entreten chambr vid=4yy	ger acc chambr fort=53l	ger chambr fort=6xe
chang	ger chang production=aus
chanson	ecrir chanson=6xb	compos list chanson=893
chant	plaqu chant=6l5	pratiqu chant=aac
chanteur	selection chanteur=9ki
chanti	suivi chanti=1ec	ger chanti=1ec
chap	chap beton=9kr
charbon	emball charbon boi=5i1
charg	charg social=23g	control charg travail=87r
chargeur	observ chargeur transport fret=59u
chargeus	conduir chargeus transporteus=763
chariot	prepar chariot servic=8o6
chart	respect chart redactionnell journal=654	elabor program voy chart=7iw
chass	chass animal=5sa	dress chien chass=9py
chassi	install vitr chassi=4vx	modific chassi=58m	concevo chassi=8wy
chau	transfer chau viv=6nd	four chau=8fx
chaud	prepar boisson chaud=a7r	elabor boisson chaud=a7r	confection boisson chaud=a7r
chaudier	fair fonction chaudier=1dq	install chaudier=6qq
chauf	install chauf boi=8da	install chauf gaz=91j	fabric appareil chauf=9a9	system chauf industriel=9g0
chaufferi	prepar chaufferi four ceramiqu=55u
chauffeur	ger chauffeur camion=50q	cod communiqu chauffeur taxi=5fd	surveill chauffeur=7tk
chaum	pos chaum toitur=6i9
chauss	techniqu finition articl chauss=4ns	equip articl chauss=6z5	material articl chauss=8na	machin articl chauss=8us	technologi confection articl chauss=9hh	processu cre articl chauss=a2d	qualit articl chauss=a85	compos articl chauss=aet
chaussur	industri chaussur=641	cir chaussur=6ze	fabriqu chaussur orthopediqu=7l4	repar chaussur=92p
chemin	verifi etat chemin=54b	redig rapport inspection chemin=57w	entreten chemin=7ap	signal defaut chemin=7xw	essai pression chemin=abv	nettoy chemin=akw
chemis	fix chemis=5eb
cheneau	install cheneau=59t
cherch	cherch preserv composition eau=4so	cherch lieu tourn adapt=aal
cheval	mont cheval=57q	soin dentair cheval=5ui	vehicul transport cheval=6oh
chevelu	trait cuir chevelu=5vh
cheveu	techniqu coup cheveu=4lm	teindr cheveu=a06
chevr	organis elev chevr=83a
chien	evalu chien=515	organis elev chien=9vf	method dress chien guid=aai	dress chien=adv	men activit securit chien=ajf
chiffr	ais chiffr=20j
chimi	chimi boi=52v	chimi material=55r	chimi papi=6hk	chimi textil=70u	chimi cuir=8pb	chimi pharmaceutiqu=8ut
chimiqu	techniqu chimiqu production metal=5k5	produit chimiqu=5ll	manipul produit chimiqu nettoy=6k9	produit chimiqu nettoy=6k9	processu chimiqu=7g3	produit chimiqu bas=at0
chiropracti	compet chiropracti cliniqu sport=5ot	techniqu chiropracti manuell specifiqu=9yi
chiropraxi	terminologi chiropraxi=56e
chirurgi	chirurgi urg=5jl
chirurgical	instrument chirurgical=4ny	oper chirurgical animal=73o	position procedur chirurgical=86x	test precision instrument chirurgical=8ux
chocolat	caracteristiqu chimiqu chocolat=51w	histoir chocolat=61m	transform cacao chocolat=7zw	typ chocolat=9i2
choi	don conseil choi sit=8i2
chois	chois plaqu model savon=5by	chois fibr ver=5oj
chom	analys tau chom=4wm
choregraph	collabor choregraph=95x
choregraphi	concevo choregraphi=51n	elabor choregraphi=7sn	enregistr chang choregraphi=92w
choregraphiqu	aid cre materiel choregraphiqu=6vc	cre lang choregraphiqu=8zs	cre choregraphiqu=a2m	develop method integr choregraphiqu=a3y	develop lang choregraphiqu propos=aru
chromatographi	logiciel chromatographi=57i	entreten materiel chromatographi=at4
chronometriqu	instrument chronometriqu=65x
chuchot	interpret chuchot=7hz
cibl	determin march cibl conception=595	travaill different group cibl=6or	adapt enseign group cibl=8zz
cidr	elabor recet cidr=6fy
cigar	fum cigar=4qc
cigaret	test machin fabric cigaret=6to	calcul poid moyen cigaret=7b4	conseill client cigaret electroniqu=809	machin fabriqu cigaret=9b5
ciment	transport ciment=50o	melang ciment=7dl	decharg ciment=9lz
cimetier	cre jardin cimetier=9l8
cinema	liaison exploit sall cinema=75i
cinematographiqu	processu production cinematographiqu=6c4	etud cinematographiqu=8t9
cir	typ cir=4r2	transfer cir=5uw	cir surfac boi=9uu
circonst	fair commentair chang circonst=aoa
circuit	schema circuit=4kz	test circuit=5j0	circuit integr=5m8	typ circuit integr=6z3	install circuit prelev air=889
circul	ingenieri circul=246	respect regl circul=59r	control circul huil=702	surveill system circul=8hq	entreten system circul=8nq	fair circul inform=akk
circulair	sci circulair=527
cisaill	cisaill tol=7f8	regl cisaill=7ne
cisco	cisco system=7cd
ciseau	ciseau pneumatiqu=49p	ciseau boi=4ir
cit	cit temoin comparaitr=8rm
citoyen	offr aid citoyen national=51t
civil	geni civil=1h1	droit civil=9ej	examin ouvr geni civil=9tb	procedur civil=aqa
clair	communiqu clair passag=6kd
clarifi	clarifi huil sediment=arr
class	ger class=1k6	class document=620	class plac=6a6	class boi ingenieri=6ae	etabl system class=6cf	class boi=8dg
classific	classific medicament=661	system classific=6b9	redig rapport classific gem=7h8	classific group sanguin=7ty	system classific gem=92k
classiqu	langu classiqu=589	antiquit classiqu=8d9
clavecin	produir piec clavecin=80q
clavi	accord clavi=anv
cle	taill cle=7fw	suivr indicateur cle perform=82o
clic	cout clic=13m
clientel	servic clientel=12s	accueil clientel=12s
climat	surveill climat organis=a7i
climatiqu	geni climatiqu=1bb	determin chang climatiqu historiqu=57l	men recherch processu climatiqu=67p
climatis	chauf ventil climatis=1bb	fair fonction system climatis=7zs	compos system climatis=8ym
cliniqu	rapport cliniqu=4pv	sci cliniqu=8v2
clotur	construir clotur=815	clotur vent encher=8b0
clou	machin clou=7i9
coach	coach jeun=7wd	travaill coach vocal=asp
coagul	expliqu typ troubl coagul=51a	bac coagul=537
cocktail	prepar decor cocktail=7qu	plac decor cocktail=ami
cocon	vendr cocon ver soi=5ej
cod	system cod produit=8x5
codifi	etabl mouv codifi=99b
coffr	typ coffr beton=558
cognitiv	psychologi cognitiv=5go
coher	coher articl publi=8p8
coiffur	histoir styl coiffur=6pm	chang rapid coiffur=7qk
cok	surveill extinction cok=9ky
cokefaction	techniqu cokefaction petrol=6km
col	depist canc col uteru=aqk
coler	ger coler=869	don conseil ger coler=9yj
coll	coll bobin film=79q	vendr coll=88v
collabor	collabor servic entreten tramway=6jp
collaborateur	discut collaborateur guid travail=69b	evalu perform collaborateur organis=6uk	present plan entrepris collaborateur=8rx
collaboratif	esprit collaboratif=20b
collaborativ	men recherch collaborativ=8g4	develop rel therapeutiqu collaborativ=9xs
collect	collect don=4un
collectif	accord collectif=23i
collection	collection art=517	logiciel ger collection=6x0	ger collection=78x
collectiv	droit rel collectiv travail=19v	convention collectiv=23i
collegu	cooper collegu=4pn	guid collegu=5ja	discut collegu bibliothequ=6gq	communiqu collegu=8hb
colloqu	particip colloqu scientifiqu=78s
colmat	colmat joint carrel=6tr
colombin	ajout colombin ouvr ceramiqu=8tx
color	color alimentair=6zv	approvision produit chimiqu color=a79
colorimetriqu	etalon colorimetriqu=yv
combat	techniqu combat militair=9dk
combin	combin plusieur domain connaiss=9k5
combustibl	gaz combustibl=7mm	combustibl fossil=9go
combustion	fabric produit tabac combustion=80d	princip moteur combustion=9a4
comedien	repet autr comedien=814
comestibl	filtr huil comestibl=6ai	elev poisson comestibl=a60
comit	fair parti comit universitair=57f	cre comit redaction=9ws
command	system command=h6	prepar command=1ie
commemorativ	fix plaqu commemorativ=98f
commentair	fair commentair perform travail=649	evalu commentair client=7yy	mesur commentair client=7yy	analys commentair client=7yy
commerc	commerc electroniqu=137	ecol commerc=214	commerc international=4yi	droit commerc=8hr	system commerc electroniqu=8yq
commercial	develop commercial=128	droit commercial=1n0	analys commercial=1rd
commercialis	techniqu commercialis textil=5nn	princip commercialis=a28
commission	calcul commission=7je
commodit	organis commodit plac=73s
common	common lisp=1f
communaut	facilit activit physiqu communaut=5xu	communaut zoologiqu=62v	communiqu communaut cibl=7qv
communautair	model art communautair=4qd	medecin communautair=63q	educ communautair=6d2
communic	communic entrepris=25r	sci communic=6se	ger communic equip=aim	princip communic=avr
communiqu	redig communiqu press=7j2
commut	dispositif commut=85n
compact	techniqu compact=4tw	compact beton=7j1
compagni	maladi animal compagni=ahk
compar	compar valeur propriet=96m	compar produit assur=9hc	compar calcul arpent=a5z
compartiment	travaill compartiment marin=8th
compatibilit	verifi compatibilit material=5xq
compet	compet calcul=6va	compet communic techniqu=9eb	enseign compet entrepris=9rl	compet financier=a7n
competiteur	nou rel competiteur sportif=5rm
competition	evalu qualit competition sportiv=5uv	inform competition sportiv=7pj	ger program competition sportiv=7x2
competitiv	etabl strategi competitiv sport=6is
competitivit	competitivit pri=7uz	veill competitivit pri=7uz	competitivit matier pri=7uz
compil	compil list pri boisson=5sp	compil rapport estim=62d	compil rapport signalis ferroviair=9hp	compil inform touristiqu=9k6
complementair	dispens form complementair=app
complet	lang parl complet=5hu
complex	system communic complex=55f	particip develop complex sportif=7l9
comport	sci comport=5ha	troubl comport=83d	comport animal=aig
comportemental	therapi comportemental=9dd
compos	compos materiel=6dy	machin compos=8ab	compos equip electriqu=a8l
composit	material composit=7g8
compositeur	engag compositeur=62t	travaill compositeur=9hv
composition	analys composition chimiqu eau=52l	composition numeriqu=61h	selection element composition=6ia	composition produit alimentair=75z	logiciel composition=7n8
compost	supervis compost=7j3
comprehension	comprehension produit=9vq
comprendr	comprendr besoin animal=8e9
compresseur	rouleau compresseur=6ks	moteur compresseur=7zu
compression	piec machin moul compression=799	machin moul compression=923	test resist compression chant=94n	rouleau compression=99f
comprim	prepar bouteill gaz comprim=8yt
compt	ger compt client=11z	compt client=16d
comptabilis	comptabilis actif=8az	expliqu comptabilis=9lg
comptabilit	comptabilit general=16b	comptabilit fournisseur=16c	comptabilit client=16d	procedur servic comptabilit=4pq	regl comptabilit=5qk
comptabl	techniqu comptabl=7xh
compteur	relev compteur automatiqu=5cy	relev compteur gaz=5g7	detect defaut fonction compteur=6be	relev compteur eau=75y	install compteur electriqu=8ck	relev compteur electriqu=acq
concasseur	conduir concasseur=5fq
concentr	concentr pat liquid=5qi	calcul concentr=95o
concept	comprendr concept artistiqu=52c	point concept pedagogiqu=96l	concept psychologiqu=a3r	concept telecommunic=ajz
conception	princip conception=6ey	machin conception model=9no
concern	document concern production viand=6bm	recueill commentair concern produit=7ai
concert	obten financ concert=908
concession	concession servic public=4ql	supervis present vehicul concession=74h	elabor prevision concession=7cx	system ger concession=9u2
concevo	concevo servic client=7mg
conchylicultur	system conchylicultur=81o
conclur	conclur accord commercial=4yz	method conclur musicotherapi=6kn
conclusion	redig conclusion test=6o6	contribu conclusion accord officiel=6x2	interpret conclusion examen medical=7xm
concretis	concretis concept artistiqu=5x5
concur	droit concur=1x6	elabor politiqu concur=4yl
concurrent	program concurrent=6p	employ program concurrent=6p	surveill concurrent lign=8nv
concurrentiell	veill concurrentiell=150
condens	condens inform=594	detect problem condens=845
condiment	typ condiment=5x0	proced fabric condiment=6zc
condition	bon condition physiqu=211	outil meteorologiqu prevo condition=5q7	repondr chang condition navig=8ez
conducteur	inform conducteur itinerair devi=a8u
conductivit	conductivit thermiqu metal=981
conduit	conduit projet=1r4	conduit machin=1y8	conduit lign=1y8	nettoy conduit=5ra	pos conduit=6v5	typ conduit=7iv	transport conduit=9mn
confer	organis confer press=5og	don confer=5qp
confi	mainten confi usag=ag4
confidentialit	inform confidentialit don=777	confidentialit inform=7d3	respect confidentialit=82a
configur	configur equip electroniqu=4lb	defin configur eclair=56a	etabl configur instrument=8gg	configur command machin=9y1	configur enregistr bas=aei
confin	nettoy espac confin=503	princip conception system confin=8ms
confiseri	surveill qualit produit confiseri=6oj	vendr produit confiseri=8in	elabor nouveau produit confiseri=aqs
conflit	ger conflit=20e	surveill conflit politiqu=7jh	don conseil ger conflit=857
conform	se conform prescription optiqu=7x4	se conform exig production=9t9
conformit	test conformit appareil dentair=7p1	conformit produit reglement=amm
confort	soin confort=xk	confort passag=6n6
congel	manipul sperm congel=6f4	surveill proced congel=al4
conna	redig conna=5s1
connaiss	connaiss client=4nk	ger connaiss march=65m	connaiss comport humain=8k6	connaiss veterinair specialis=992	connaiss commercial=atz
connect	connect tet puit petrol=78y	connect circuit sabl=a5m
consci	fair preuv consci interculturell=7nn	promouvo consci social=9ay
consecutiv	traduction oral consecutiv=5sh
conseil	conseil client=12s	aid client conseil=8ul
conseill	conseill client=12s	conseill etudi=apg	conseill client vehicul moteur=ars
consent	aid consent eclair=9lv
conserv	machin conserv=4v5	conserv chimiqu=5dc	lign production aliment conserv=5ib	techniqu conserv=5ya	conserv aliment=a7h
conservatoir	promouvo conservatoir=68p
consign	consign securit=1du
consist	verifi consist peintur=5c3	ajust consist solution=a98
consol	consol eclair=4zx
consolid	consolid equip=ad5	consolid reseau fournisseur=aov
consom	analys consom energi=5kl	consom gaz=601	consom eau=7e8	loi matier consom alcool=7kd	droit consom=890	deplac consom energi=9d3	estim consom eau=ab1
consommabl	ger stock consommabl=4tr
consommateur	don conseil droit consommateur=4ok	analys tend achat consommateur=7gk	protection consommateur=7lo	promouvo comport responsabl consommateur=a57
const	const vital=vn	pris const=vn
constat	etabl constat=6xy
constitu	constitu ballot tissu=9wh
constitution	respect constitution=8z7
constitutionnel	droit constitutionnel=9lw
constructif	fair commentair constructif=961
construction	reglement construction=1ef	supervis construction vehicul moteur=4rf	droit construction=5b0	don conseil construction=5zy	reglement produit construction=6nc	produit construction=6s8	princip construction=78c	method construction=9mh
consult	method consult=5xk
contact	sen contact=200	contact client=7r9
contagieus	maladi contagieus=7c2
contamin	elimin material contamin=4kp	aid person zon contamin=5ca	evalu contamin=5wh	stock material contamin=5xr	proced elimin contamin gaz=69f	elimin contamin=9id	enquet contamin=a7b
conten	conten incendi=63g
conteneur	nettoy conteneur industriel=4zv	techniqu empil marchandis conteneur=612	install conteneur recycl=9gs	entreten conteneur aquacultur=a3p
contentieu	apport aid cas contentieu=5z8
contenu	cre contenu=146	control qualit contenu=5ju	cre contenu inform lign=5wa	strategi public contenu=9vm	processu cre contenu=aa9
context	art context therapeutiqu=5we	comprendr context=5wi	compet cliniqu fonction context=a4z	don conseil context historiqu=anu
contextualis	contextualis collection=6g8	contextualis artistiqu=817
continu	integr continu=bc	amelior continu=1ha	form band continu=5f2
continuell	surveill continuell condition climatiqu=6pv	etudi continuell condition meteorologiqu=agd
continuit	contribu continuit soin=4zp	control exig continuit=5qt	continuit styl artist=6q9	prepar rapport continuit=7sy	ger plan continuit oper=858
continuum	recour legal continuum forc=662
contr	protection contr rayon=adw
contract	supervis traval realis contract=9xa
contractuel	ger litig contractuel=aph	administr litig contractuel=aph
contractuell	ger condition contractuell visit=5u0
contraint	theori contraint=5l7	analys resist contraint produit=70c	analys resist contraint material=8ry
contrast	administr produit contrast=6jw	produit contrast=796
contrat	ger contrat=18m	redig contrat=1ms	contrat travail=1ms	droit contrat=1mu	negoci contrat travail=7r0
contreband	empech contreband=7um
contrefacon	reconnaitr contrefacon=4pr	enquet affair contrefacon=5ur
contrepoid	contrepoid interieur mod transport=7xl
contreven	arret contreven=9t0
contribu	contribu protection enf=8dn	contribu bien enf=8oq	contribu public specialis=a9f
control	control ger=176
controleur	program controleur ascenseur=9z1	install controleur ascenseur=a8e
conven	conven modalit repar=5fr
convention	convention organis maritim international=5ug	conformit convention comptabl=9vu
conversationnel	redig styl conversationnel=7h9
conversion	test conversion=8rz	accompagn conversion=a8r
convert	convert formul proced=4t3
conviction	forc conviction=20m
convivialit	convivialit applic=9g3
convoc	envoy convoc=4ry
convoyeur	control convoyeur band=701
cooper	cooper professionnel enseign=4ow	cooper resoudr problem inform=8cg	elabor strategi cooper international=8cr	cooper professionnel=8rd	supervis cooper servic=8zl
cooperativ	ger oper cooperativ credit=5s5
coordon	coordon equip=5it
copeau	transfer copeau savon=92c	aliment machin copeau savon=a4j
copi	produir copi objet valeur=8al	copi echell=8n2
coqu	ingenieri coqu navir=5to
coquill	entreten piec coquill=4lf	selection typ coquill=6f8	construir coquill=99y	repar defaut coquill=aud
cord	entreten cord=5hg	accord instrument cord=6n3	manipul cord=7s7	typ cord=7z3	techniqu acc cord=8fk
cordeau	trac lign cordeau=5o8
cordon	fabriqu cordon tress orn=a8o
cordonni	outil cordonni=6r3
corp	effet rayon corp humain=4rg	lang corp=55q	deplac corp=7j5
corporel	fair envelop corporel=5ue	analys fluid corporel=7km	produit soin corporel=apl
correct	correct formul teintur=7wr	temperatur correct metal=993
correcteur	fourn ver correcteur=78i	prescrir ver correcteur=8un
correctionnell	supervis procedur correctionnell=4j2	contribu formul procedur correctionnell=7q5	procedur correctionnell=9tg
correctiv	mainten correctiv=23n	ger mesur correctiv=5j7
correspond	techniqu correspond couleur=5si	prepar correspond destin client=82r	ten registr correspond=8tj
correspondr	correspondr portion standard=6av	fair correspondr vehicul itinerair=9za
corrig	corrig copi=1kf
corrosif	proced adouc gaz corrosif=9ks
corrosion	typ corrosion=57o	reconnaitr sign corrosion=8xz
cosmetiqu	ingredient cosmetiqu=4ka	formul produit cosmetiqu=6e2	produit cosmetiqu=7o4	industri cosmetiqu=9on
costum	defin method fabric costum=89n	chang costum=8b7	taill costum hom=arh	prepar costum=aun
cot	calcul cot=783	supervis perform cot pist=9x5
cotis	cotis social=23g
coton	sort coton press ball=6nu
couch	pos couch bas=4rl	prepar sol couch=7mz	couch protection=7x9	pos couch=av6
coudr	coudr articl bas textil=4ub	coudr material papi=5kh	coudr vet=8we	machin coudr automatiqu=9ed	coudr vet protection professionnel=a8x
coul	coul beton=1ek	coul beton eau=80t	coul chocolat moul=97t
couleur	prepar melang couleur=85g
coup	coup boi=97e	evalu qualit boi coup=asb
coupl	coupl telephoni informatiqu=5lv
cour	prepar cour=1k4	concevo cour lign=628	cour electriqu=6pa	entreten cour moteur navir=6rn	promouvo cour=6rt	entreten cour machin navir=7m9	entreten cour moteur train=8eg	don conseil plan cour=98y	supervis cour pratiqu=9ru	elabor plan cour=aip
courb	courb douv=4l5
courri	fair marketing courri electroniqu=5w3	relev courri=63v	ger courri recommand=6fs	ger courri=7i8	fair enregistr courri=7uw	system inform courri=8mi	redig courri electroniqu professionnel=aeg
courroi	etiquet courroi=67n	fabriqu courroi=7j7
cours	reglement cours cheval=4ot	fair cours=7di
court	objectif court term=5o7
cout	examin cout produit antiquit=5xn	ger cout=7nq	calcul cout revet=83m	indicateur cout=8e4	evalu cout exploit=9p7
couteau	remplac couteau=4t8	couteau sculptur boi=6em
coutur	techniqu coutur main=6ah	techniqu coutur articl chauss=9dz	techniqu coutur=9jl
couvert	selection couvert servic=4l1	determin couvert servic=4l1	chois couvert servic=4l1	prepar couvert=4y0	fabric couvert=5op
couvertur	strategi couvertur client=6an	fair observ securit couvertur=6pg	techniqu couvertur=76a
craqu	techniqu craqu hydrocarbur=8sx
crayon	melang material min crayon=adm
creatif	stimul processu creatif=9y0
creativ	technologi numeriqu facon creativ=55n	develop ide creativ=81t	contribu elabor choregraphi creativ=ap9
creativit	stimul creativit equip=9nb
credibilit	evalu credibilit client=98o
credit	pai cart credit=6cg	surveill etabl credit=7c1	prepar offr credit=7kz	processu control credit=a4k
crem	proced fabric crem glac=6au	supervis crem=8id	ingredient fabric crem glac=9ct	reglement fabric crem glac=9qh
creneau	gar vehicul creneau=8jz	defin creneau commercial=9as
creus	creus tranch egout=6qg
cribl	pass plant cribl=5mx
crim	nettoy scen crim=58y	examin scen crim=759	photographi scen crim=877	preserv scen crim=9v7
criminalistiqu	criminalistiqu informatiqu=2ih
criminalit	droit victim criminalit=53k
criminel	etabl profil criminel=59k
criminell	analys affair criminell=6zo
criminologi	develop theori criminologi=6h8
crin	fabriqu crin archet=88l
cris	intervention situ cris=xi	ger cris=1rp	travaill zon cris=5p1	ger cris social=8nd
cristal	coup cristal plaquet=78w	produir cristal semi conducteur=8ik
cristallin	analys structur cristallin=aq1
criter	criter qualit install stock=50a	defin criter qualit fabric=69y	defin criter qualit don=6n0
critiqu	esprit critiqu=1zx	critiqu livr=6tg
crois	vent crois=9yb
croiss	croiss vegetal=4s9	surveill tend croiss aeronautiqu=4xs
cross	fair cross merchandising=5ii
crowdsourcing	strategi crowdsourcing=75n
cru	stock lait cru=ajo
cub	machin fabriqu cub=6bn
cueill	cueill ressourc aquatiqu=7kr
cueillet	transport materiel cueillet=79m	respect norm cueillet=8xt
cuir	proced confection articl cuir=5ab	compos articl cuir=5hn	essai physiqu cuir=5w4	essai chimiqu cuir=63x	qualit articl cuir=7f3	entreten articl cuir=ajt	material articl cuir=api
cuisin	don instruction personnel cuisin=6m2	supervis fournitur cuisin=85y	elabor recet cuisin=amr	supervis utilis equip cuisin=auq
cuisson	install plaqu cuisson=50d	nettoy equip cuisson=8fc	observ ver cour cuisson=8if	regl four cuisson=9kh	techniqu cuisson=alu	different techniqu cuisson=alu	exploit techniqu cuisson=alu
cuit	transfer produit cuit four=4o8
cuivr	manipul cuivr=8c2
culinair	techniqu finition culinair=97d	cre prepar culinair decor=ai6
cultiv	nutrition sol cultiv=79o	cultiv vegetal=9h2
cultivateur	se rel cultivateur=6bd
cultur	ger fonction entreten cultur=6s7	cre cultur entrepris=8r2	enseign cultur numeriqu=9jp
culturel	evalu program lieu culturel=5a6	projet culturel=5es	promouvo even sit culturel=75d	promouvo sit culturel ecol=9ri
culturell	histoir culturell=9tv
curativ	mainten curativ=23n
curietherapi	implant dispositif curietherapi=9uv
curriculum	recevo curriculum vitæ comedien=7p9
cutan	oper chirurgi cutan=5n3
cuv	aliment cuv melang pat=6on
cyberattaqu	mesur lut contr cyberattaqu=6q5
cycl	cycl develop logiciel=4ri	cycl vie produit=5cm	consign don cycl malt=5jy	evalu cycl vie ressourc=6h7	ger cycl achat=9ir
cylindr	cylindr sech papi=927	aliment cylindr press=afa
cytogenetiqu	cytogenetiqu tissu=akz
cytologi	cytologi cliniqu=73e
cytologiqu	detect anomali cytologiqu=5eq
cytometri	cytometri flu=x5
dactylo	communiqu dactylo=4k3
dactylographi	defin origin document dactylographi=96u
dactylographiqu	techniqu frap dactylographiqu aveugl=6x5
dall	decoup dall=58p	pulveris dall=7zv	fix dall plafond=8gq	pos dall beton=9gm
dang	dang activit guid sol=7u4	dang bord=7y7	reconnaitr dang marchandis dangereus=851	evalu dang zon risqu=a77
dangereu	elimin dechet dangereu=64u	elimin dechet non dangereu=6db	travaill equip environ dangereu=6jz	trait dechet dangereu=6k7	typ dechet dangereu=6qv	stock dechet dangereu=afu
dangereus	transport matier dangereus=4z8	loi transport marchandis dangereus=4zu	conseill avion situ dangereus=6ns	manipul marchandis dangereus=6sj	ger document marchandis dangereus=8zv
dans	histoir styl dans=85w	dans therapi=93y	not different dans=9j5
dat	determin dat sorti=65d
data	data visualis=nb
debarqu	facilit debarqu securis passag=580
debat	anim debat=750	prendr part debat=96q
debit	regul debit tabac decoup=77f	determin amelior debit=9uy	control debit fibr ver=9yk
debiteur	administr actif debiteur=6dp	suivr compt debiteur=753
debloc	supervis fonction convoyeur debloc=5e8
debogu	debogu logiciel=5fi
debouch	debouch canalis=83g
debri	ger debri roch=82u
debusqueus	charg boi debusqueus=a0w
debut	signal debut morceau annonceur=7hi
dec	enregistr dec=7oo
decal	horair decal=1ss
decant	fair decant vin=8ja
decap	decap maconneri=91u	decap surfac=9tf
decharg	decharg cargaison=4lv	supervis decharg cargaison=5up	decharg equip=6ku	decharg electriqu=6ok	surveill decharg cargaison=8pc
dechet	ger dechet=1yx	communiqu servic collect dechet=514	legisl transport dechet=54l	ger dechet collect=5q8	caracteristiqu dechet=6tu	typ vehicul collect dechet=8pi
dechetteri	surveill dechetteri=55c
dechiffr	dechiffr text manuscrit=aha
dechiqueteus	surveill dechiqueteus=5ks	conduir dechiqueteus=8vk	typ dechiqueteus=9v2
dechirur	evit dechirur ouvr boi=63f
decid	decid processu maquill=4w8	decid processu fabric perruqu=8o9	decid typ depist genetiqu=8x9	decid produit stock=9q8	decid approch psychotherapeutiqu=ahx
decision	pris decision=20d	system aid decision=61o	prendr decision demand assur=6v7
decisionnell	informatiqu decisionnell=nf
declar	declar social=23g
decolleteus	piec decolleteus=9kx
decompression	support decompression=a02
decontamin	techniqu decontamin=5ob	decontamin interieur ambul=7tm
decontract	adopt postur decontract=8bc
decor	command construction decor=5ko	cre decor=64i	decor instrument musiqu=68t
decoratif	platr decoratif=6f1
decortiqu	machin decortiqu amand=4r7
decoup	cre decoup techniqu=59g	technologi decoup=5k6
decouvert	consign decouvert archeologiqu=6hf	identifi decouvert archeologiqu=7pf
decouvr	decouvr talent acteur=a6w
decrir	decrir experi artistiqu=6sl	decrir scen=7jt
defair	defair reliur livr=932
defaut	detect defaut dossi=6pp
defendr	defendr client import=65h	defendr droit hom=77c	defendr usag servic social=77u	defendr autr person=a47
defens	elabor politiqu defens=977	system defens=9hn
defensiv	conduir manier defensiv=avt
deficit	identifi deficit compet numeriqu=5e0
defil	particip defil mod=5me
defini	mainten propriet defini eau=8me
definition	cre definition=aj8
defonc	fair fonction machin defonc=5fx
defonceus	entreten defonceus=9ic	repar defonceus=9j6
deform	reper deform boi=72r
degag	degag lieu accident=at2
degivr	men oper degivr=59j	install system degivr=au5
deglutition	trait troubl deglutition=656
degr	estim degr priorit repar=5tb	mesur degr distill=9qo
degrad	degrad produit poisson=8sp
degust	degust caf=623	organis degust vin=725
delai	respect delai=1zw	respect delai projet construction=6yu	ecrir delai don=acv
deleg	s occup deleg commercial=ata
delegu	delegu soin urg=4qn
deliber	deliber monteur=71n
delimit	delimit zon aid marqu=528
delinqu	fair fac delinqu=7id	evalu comport risqu delinqu=8il
delit	reper delit financi=anh
delivr	delivr lic=64h	delivr medicament=69t	delivr permi=979
demagnetis	demagnetis montr=576
demandeur	ten demandeur subvention inform=9cb	correspondr demandeur lic=alk
demarch	demarch soin=vt	demarch analytiqu fin commercial=74p
dematerialis	technologi dematerialis=a9
demin	oper demin=5qe
democrati	demontr engag faveur democrati=8l2
demographi	etudi demographi=8js
demographiqu	prevo tend demographiqu=5i3
demol	demol structur=8ox
demolition	techniqu demolition=5o0
demont	demont equip=5ft	demont machin=5q0	demont equip electroniqu=6y7	demont appareil usag=7dz	demont pomp beton=7ef	demont decor repetition=94z	demont moteur=9zn
demontr	demontr fonctionnalit produit logiciel=6u6	demontr fonctionnalit jeu video=93g	demontr caracteristiqu produit=a2n
demucilagin	proced demucilagin liquid=974
deneig	equip deneig=4p9	entreten equip deneig=88i
denomin	recherch denomin produit=55x
denr	denr alimentair=5wn	etiquet denr alimentair=60y	post transform denr alimentair=6o5
densit	mesur densit liquid=4rk
dent	machin taill rou dent=6cx	remplac dent tet coup=7bl	lim dent=awh
dentair	compos instrument dentair=69n	plac appareil dentair=8ft
dentist	suivr instruction dentist=9hi
dentisteri	enseign dentisteri=ani
dentition	restaur dentition use=4mf
dento	corrig malform dento facial=atf
denud	denud cabl=8fz
deontologi	respect cod deontologi organis=9r4
depan	sit web depan=a5k	plateform web depan=a5k	organis assist depan vehicul=aql
depart	ger depart universitair=4ju	control depart train=4lx	assist client lor depart=4qr	ger depart enseign secondair=9ni
depend	depend drogu=ax6
depens	inspect depens gouvern=54m	control depens=8y9	gard trac depens=a5h
depist	test depist canc=575
deplac	organis deplac=ti	aid deplac=1wg	organis deplac personnel=5xb
deploi	deploi solution=58o	ger deploi troup=66z
depos	depos brevet=9kc	depos par bris=9n5
depot	depot permi=242
depouill	habill depouill=8l7
depoussier	accessoir depoussier=9i9
depreci	calcul depreci bien=a49
dermato	dermato venerologi=75s
dermatochirurgi	techniqu dermatochirurgi=a7x
dermatologi	examin prelev dermatologi=4vw
derog	delivr derog=a9k
derouill	derouill vehicul moteur=86s
deroul	bon deroul oper bord=6un	coordon deroul represent=7qt	deroul voy incident=97l
derrick	fond derrick=7xe
desagregateur	dirig desagregateur=68u
desalcoolis	desalcoolis boisson=7de
desamar	desamar navir=9s2
desamiant	reglement desamiant=9q7
desamorc	desamorc min terrestr=6vn
desassembl	desassembl appareil mobil=5bt
descriptif	cre descriptif rol=5qv
description	compos description element web=abe	description element web=abe
desencr	surveill cuv desencr=5uo	proced desencr=9wk	produit chimiqu desencr=aao
desequilibr	determin caus desequilibr nutritionnel=597
deshydrat	proced deshydrat gaz=5qr	techniqu deshydrat cereal=8y6	proced deshydrat aliment=a90
design	design graphiqu=zb	cre design interieur specifiqu=8ug	surveill tend design interieur=9n3	design decoratif vehicul=ajl
desinfect	desinfect surfac=50k
desinfection	dispositif desinfection eau=4wb
dessal	entreten system control dessal=9rs	ger system control dessal=adf
dessert	prepar dessert=8px	cre dessert innov=8wd
dessin	dessin techniqu=23q	dessin industriel=23q	dessin schema cabl electriqu=59s	dessin conception=60t	dessin vet=9v8
destin	materiel dentair destin cheval=5vi	evalu destin touristiqu=9wl	examin destin touristiqu=9wl	etudi destin touristiqu=9wl	estim destin touristiqu=9wl
destructif	essai non destructif=7gy	equip essai non destructif=82h
det	classific det=6ty	system det=91p
detail	commerc detail=12l	sen detail=1zy	veill detail processu moul=4kc
detaill	etabl inventair detaill collection=5if
detecteur	detecteur defaut rou=80k	install detecteur voi fer=9p0	detecteur metal=aj6
detection	detection fraud=6mf	system detection rou chaud=9ti
detention	detention mineur=7tn	securit centr detention=9c8
detenu	veill bien detenu=8mp
deter	deter fossil=ath
deterior	preven deterior canalis transport=7fy
detress	maitris animal detress=8pd
deu	ponc deu couch revet=874	conduir vehicul deu rou=aap
deuil	aid person ger deuil=6md
dev	pos dev camera=5el	jou dev public=95u
development	oracl applic development framework=7wo
devers	devers dechet collect=5r9	devers contenu fut=8lg	nettoy devers petrol=a2h
devi	etabl devi=12i	redaction devi=12i	repondr demand devi=5ct	prepar devi=5t4	aid redig devi techniqu=8lo
devis	convert devis=8d8
devo	don devo=4z1	aid enf fair devo=4za
diagnostic	diagnostic perform=5h8	method diagnostic laboratoir=69s
diagnostiqu	diagnostiqu troubl lang=9ke
diagram	diagram charg transport marchandis=a01
dialect	parl dialect=5h5
dialogu	ecrir dialogu=74l	transcrir dialogu=aoh
diam	caracteristiqu diam=9o1
dict	redig text medical dict=606
diction	avo bon diction=88w
dictionnair	modifi entr dictionnair=8td
didactiqu	concevo support campagn didactiqu=8z5
dietetiqu	prepar repa dietetiqu=77q	examen cliniqu dietetiqu=8tn	elabor intervention dietetiqu=94p	etabl diagnostic dietetiqu=9ot
differ	reper differ couleur=5pv
differenci	differenci typ emball=aut
different	fonction different moteur=5b1
differentiel	method diagnostic differentiel=9c2	propos strategi diagnostic differentiel=ahw
difficil	ger client difficil=682	fair fac exig difficil=9wr	ger person situ difficil=aqp
difficult	difficult apprent=7en
diffus	diffus communic intern=5a9	diffus inform general entrepris=6mi	diffus inform legisl fiscal=94y	diffus inform vol=acy
diffusion	entreten materiel diffusion=77i	materiel diffusion=8x4	plac materiel diffusion=aw5
digital	marketing digital=13h
digu	construir digu=74r	concevo digu=9qk
dilat	colmat joint dilat=4tf
dilu	ajout dilu peintur=9s1
dimension	dimension palet=6wl	calcul dimension gravur=aue
dind	organis elev dind=6aj
diplom	diplom universitair=218	diplom etat infirmi=225	infirmi diplom etat=225
diplomati	fair preuv diplomati=af7
diplomatiqu	princip diplomatiqu=4j7	ger cris diplomatiqu=8ia	prendr decision diplomatiqu=auk
direct	comprendr architectur represent direct=4ll	jou direct=4mk
directeur	consult directeur production=5ei	travaill directeur photographi=722	cre plan directeur aeroport=82c	suivr consign directeur artistiqu=90e	plan directeur=9q0	suivr consign directeur sit=an7
directiv	elabor directiv fabric=5wl	suivr directiv cliniqu=7hk
directric	cre lign directric marqu=8z4
dirig	dirig navir=88b	dirig navir port=8rj	dirig trait aeroport=aln
disciplin	pratiqu disciplin cirqu=56o	defin approch disciplin combat=6b0	mainten disciplin elev=6ru
discontinu	fabriqu fil fibr discontinu=6y9
discour	prepar discour=4rd	conserv sen discour original=8zw
discret	enquet discret=6r6
discretion	agir discretion=7yc
discut	discut personnel even=67a	discut piec=694	discut proposition recherch=6n2	discut art=7vz
disjoncteur	install disjoncteur=7i0
dispens	dispens premi secour=24d
disponibilit	signal non disponibilit toilet=5vf	disponibilit equip=76b	organis inform disponibilit equip=9sm	disponibilit materiel point vent=ao4
disponibl	disponibl week end=1sv	recens servic disponibl=4j4
dispositif	detect dispositif surveill=523	procedur essai dispositif medical=62z	material dispositif medical=6gg	fix dispositif securit=7h5	dispositif medical=a3e	reglement dispositif medical=ahl
disposition	disposition legal secteur social=5ym
disqu	plac etiquet disqu=4vv	conserv echantillon disqu=ar1
dist	system command dist=6qf	control flu production dist=6w3	estim dist=825	coordon communic dist=8fy
distill	surveill processu distill=59l	control securit distill=6cu	materiel distill=8yu	fair fonction system distill=8yu	proced distill vid=9su	entreten system distill=a6y
distinction	distinction different typ sci=78v	etabl distinction categori boi=7jk
distingu	distingu miel fonction origin=72n	distingu different typ navir=9ho
distribu	distribu cart=6nx	calcul distribu=7yo	distribu courri=a35
distributeur	nettoy distributeur automatiqu=5d1	mainten fonction distributeur automatiqu=8ps
distribution	distribution medicament=vg
div	rendr div servic clientel=7sv	enquet div sujet=8ej
divers	couteau divers oper decoup=6sa
diversific	ger diversific oper maritim=af0
divert	supervis activit divert client=4zk	industri divert=53j	evalu program divert=82e	etudi program divert=82e	estim program divert=82e	elabor program divert=ac2	develop program divert=ac2	cre program divert=ac2
dividend	calcul dividend=8b8	prevo tend matier dividend=8my
dock	redig registr dock=5z9
doctor	supervis doctor=ac5
document	document techniqu=pi	ger document=1zk	typ document=5sv
documentair	ger documentair=1zk	men recherch documentair=4ue
dom	signal dom niveau fenetr=7xz	preven dom interieur fourneau=ag1
domain	physiqu rayon domain sant=6fw	document professionnell domain sant=8ep	resoudr problem domain sant=8lx
domestiqu	preven accident domestiqu=4r9	vendr accessoir animal domestiqu=6bj	system chauf domestiqu=89t	program system alarm domestiqu=9z5	industri produit animal domestiqu=al0
domicil	aid domicil=v6	soin domicil=v6	visit domicil=25j	organis soin domicil patient=4m8	fourn soin domicil=4vc	organis servic domicil patient=9gx
don	ger don produit=a65
donateur	etabl contact donateur potentiel=96v
donneur	ger bas don donneur=4tp
dosimetri	dosimetri informatis radiotherapi=a3c
dosimetriqu	planific dosimetriqu=83y
dossi	dossi soin=vu	dossi patient=vu	produir dossi financi statistiqu=4qe	ger dossi medical=6v0	collect statistiqu dossi medical=8zo	stock dossi medical=90s	elabor dossi press media=anw
douan	organis document douan=a14
douani	droit douani=738
douanier	respect legisl douanier=669	reglement douanier applicabl passag=81j	organis inspection douanier=awv
douch	typ douch=ajh
douill	control douill=7o3
douleur	ger douleur patient veterinair=9yf	ger douleur aigu=acx
drag	consol drag=78h	entreten equip drag=91d
draglin	conduir draglin=8r4
dragu	position dragu=83l
drain	concevo system puit drain=5y9	inspect canal drain=6my	install system puit drain=6qt	traval drain=6sv
dramatiqu	techniqu interpret dramatiqu=7g7
dramaturg	travaill dramaturg=5nr
dramaturgi	dramaturgi cirqu=a38
dress	dress etat equip=7ep	typ machin dress=9pp	press dress=ara
dresseur	recrut dresseur animal=8kf
droit	droit travail=19v
dron	dron toitur=70b
dumping	loi anti dumping=7b7
dur	regl dur cycl press=7dw	evalu dur travail=a5f	estim dur travail=a5f	prevo dur travail=a5f	anticip dur travail=a5f
durabilit	promouvo durabilit=69o	verifi durabilit material boi=a6a	princip durabilit soin sant=a9m
durabl	develop durabl=1s1	promouvo amenag interieur durabl=870
durc	fair durc savon=85r	evalu durc huil=8iq
durcisseur	ajout durcisseur peintur=75j
dynamiqu	system pes dynamiqu=6rx
dynamit	redig rapport resultat dynamit=9lm	examin zon apr dynamit=ac3	signal dynamit=acw
dysfonction	resoudr dysfonction equip=58v	detect dysfonction moteur=7nu	detect dysfonction voi fer=9s5
e	e coutur=7r5
eau	politiqu eau=6hg	ger trait eau=9xy
ebauch	dessin ebauch=9ax
ebavur	proced ebavur=81p	typ bross ebavur=8h4	lim ebavur=ad8
ebavureus	piec ebavureus=873
ebranch	ebranch arbr=6kb
ebullition	clarifi huil ebullition=any
ecart	ecart tricheur=5n1
echafaud	element echafaud=5th	mont echafaud=86f	demont echafaud=9yq	fair plan echafaud=9zi	inspect echafaud=a50
echang	ger norm echang don=9ls
echangeur	system echangeur ioniqu=87h
echantillon	essai echantillon sol=8kd	examin echantillon vet=8s0	etiquet echantillon=asf
echell	ferment echell laboratoir=56u	impression machin grand echell=5vj	ferment echell production=6f2	echell gravur eau fort=7a0	echell temp geologiqu=7hf	echell temperatur=7ka
echographi	echographi obstetrical=acu
echosond	fair fonction equip echosond=8lw
eclair	equip eclair aeroport=6k4	techniqu eclair=9ez	supervis reper eclair scen=aps	mis point materiel eclair=avd
eclairc	taill eclairc=6nv
ecloseri	conception ecloseri=5gn	entreten materiel ecloseri=5ut	conseill ecloseri=5yt	oper production ecloseri=9co	entreten ecloseri=9ur	ten registr ecloseri=a1o	surveill production ecloseri=acf	entreten stock ecloseri aquacultur=apx
eclus	construir eclus canal=970
ecologi	ecologi aquatiqu=68c	ecologi forestier=a8c
ecologiqu	analys don ecologiqu=6lt	recherch ecologiqu=6nt	princip ecologiqu=6zn	produit ecologiqu=88q	enquet ecologiqu=8wf	geni ecologiqu=8z6
economi	elabor concept economi energi=4j9	enseign economi domestiqu=4jg	micro economi=7nb	suivr economi national=9ry
economiqu	don conseil develop economiqu=5xe	analys tend economiqu=6wf	elabor politiqu economiqu=7th	enseign princip economiqu=adr	prevo tend economiqu=akx
ecosystem	comprehension ecosystem eau douc=7fz
ecout	capacit ecout=20a	sen ecout=20a
ecran	ecran control environnemental=a72
ecrir	ecrir histoir jeu numeriqu=5b8	ecrir regl jeu=8bh	ecrir public recherch=8qu
ecrit	comprendr communic ecrit=4v9	repondr demand ecrit=4wv	promouvo ecrit=7qi	typ press ecrit=aat
ecritur	techniqu ecritur=86l	ecritur comptabl=8e1	techniqu ecritur specifiqu=9e0	etudi ecritur domain concern=9ny
ecuri	ger ecuri=7kq
edent	ger patient edent=5pq
editeur	liaison editeur livr=5xo	editeur audio=9lb
edition	industri edition=5yr	negoci droit edition=75h	present plan edition=7ht	post edition=7yh	logiciel edition graphiqu=8pf	march edition=a5p
editorial	regl editorial=61n
educ	sci educ=25u
educatif	besoin educatif particuli=1k8	besoin educatif special=ahd
educativ	administr educativ=ahv
effectiv	perception effectiv environ transport=8ks
effet	test effet pyrotechniqu=4qj	planifi effet pyrotechniqu=4zt
efficac	utilis efficac espac entrepos=6t8	manutention efficac bag=8av
efficacit	efficacit energetiqu=25l	don conseil amelior efficacit=819
egalit	promouvo egalit remuner=5bw	promouvo egalit activit sportiv=5ga
egout	inspect egout=8pl
eject	eject gelul rempli=4uh
elag	oper elag manuel=7xq	techniqu elag=8r1	typ elag=avz
elarg	elarg pres regional magasin=5m1	elarg reseau fournisseur=aov
election	surveill election=ah0
electiv	astrologi electiv=6u7
electoral	droit electoral=55p	analys procedur electoral=7mb
electricit	electricit batiment=1b7	ger system transport electricit=54d	princip electricit=5ap	consom electricit=5cd	march electricit=670	coordon production electricit=92f
electriqu	install electriqu=1b7	install equip electriqu=1b7	system electriqu navir=7fx	regl securit electriqu=7hm	machin electriqu=aix
electro	instrument electro optiqu=4p3	electro optiqu=71x
electroaim	concevo electroaim=81k
electroencephalogram	interpret electroencephalogram=8wp
electroerosion	machin electroerosion=5uf
electromagnetiqu	modelis produit electromagnetiqu=6l1	mesur geophysiqu electromagnetiqu=76l
electromecaniqu	test system electromecaniqu=6eb	assembl system electromecaniqu=7jp	modelis system electromecaniqu=7k3	etalon system electromecaniqu=8aj	concevo system electromecaniqu=9gh	entreten equip electromecaniqu=a4g
electromenag	install appareil electromenag=5k2	vendr appareil electromenag=7dt	produit appareil electromenag=8ji	repar appareil electromenag=8wg	march bien electromenag=9o4
electromyogram	interpret electromyogram=7kb
electron	proced soud faisceau electron=6v2
electroniqu	typ electroniqu=1gy	fonction appareil electroniqu=6nl	compos electroniqu=7zj	communic electroniqu=a2x
element	element perform instrument=76c	selection element conception=9s7
elementair	apport soutien elementair patient=5ff
elev	evalu elev=1kf	securit elev=4yn	system elev=8eo	animal elev=aqd
elevateur	conduit chariot elevateur=1ij	chariot elevateur=1ij	inspection chariot elevateur=617
elimin	elimin tach=7ds
email	verifi qualit email=4ma	transfer email=6t6	prepar email=a3s
emaill	emaill surfac=6m1	ceramiqu emaill=87l	revet emaill=8m2	prepar surfac emaill=9uw
emau	cre emau specifiqu=5cw
emball	typ material emball=57h	fonction emball=81n	ingenieri emball=955	proced emball=au3
embarc	petit embarc=8pg	prepar navig petit embarc=9im
embargo	reglement relativ embargo=4mg
embarqu	system embarqu=h1	system informatiqu embarqu=h1	aid passag embarqu=a3t
embauch	embauch ressourc humain=6s3	embauch equip post production=776	embauch personnel=87m
embaum	embaum corp=671
embouteill	control bouteill avant embouteill=6y4
emboutisseus	piec emboutisseus=a5c	typ emboutisseus=aib
embryon	transfer embryon animal=5ye	prelev embryon=9by
emergent	technologi emergent=66f
emettr	emettr factur vent=a6z
emission	norm emission=5mf	prepar emission=8x6	present emission direct=av2
emotion	reag emotion extrem individu=4qh
emotionnel	defin schema emotionnel=61z	engag non emotionnel=acd
emotionnell	comprendr dimension emotionnell represent=5sf	possed intellig emotionnell=aiw
empaill	repar animal empaill=7ps
empathi	reag empathi=8dq
empech	empech blanchiment argent jeu=6hu
empil	empil boi=4on	empil marchandis=61s	empil articl emball=62n	empil palet vid=7kj
emploi	offr emploi=5xt	sit offr emploi lign=70k	aid recherch emploi=7k4	redig offr emploi=910
employeur	present artist employeur potentiel=8tk
empoison	don conseil cas empoison=6qs
emport	machin decoup emport piec=9zt
empreint	detect empreint digital=5e4	relev empreint digital=5e4
emprunteur	interrog emprunteur=5uy
encadr	encadr equip=1ri	fonction encadr soin infirmi=9oz	proteg encadr fenetr=a7w
encaiss	encaiss loy=7h6	encaiss pai=7ki
encher	etabl accord vent encher=6r8	caracteristiqu vent encher=91m	procedur encher publiqu=9il
enclum	facon metal enclum=8uj
encoch	machin encoch=6dx
encourag	encourag renforc equip=6oe	encourag artist=a7a
encr	melang encr=4yw	encr plaqu impression=5fm	separ encr=739
encreur	nettoy rouleau encreur=86z
endet	calcul cout endet=7bq	enquet endet=8hp
endocrinien	trait troubl endocrinien=8ko	physiologi endocrinien=apm
endom	examin par bris endom=5mm
enduir	enduir interieur pneu=6aw	enduir imperfection cir=76t
enduit	melang enduit construction=9bb
energetiqu	perform energetiqu=25l	transform energetiqu=4xe	politiqu secteur energetiqu=67b	perform energetiqu batiment=6go	therapi energetiqu=7ao	geni energetiqu=a1p
energi	march energi=1yo	calcul energi alimentair=5ij
enf	protection enf=1lg	develop physiqu enf=643	confection vet enf=853
enfil	enfil courroi ciment=83k	enfil fil=a18
engag	s engag interven ferroviair=6oq
engazon	entreten terrain engazon=5v6
engin	engin pech=6fn
engrai	livr engrai=9rd
enlev	enlev affich=7bt	regl enlev dechet=7sr
enonc	enonc regl jeu=8bh
enquet	techniqu enquet=6t0
enqueteur	form enqueteur terrain=6nb
enregistr	fair enregistr animal=ank
enregistreus	caiss enregistreus=12r
enrich	enrich environnemental animal=730	enrich reseau fournisseur=aov
enrichiss	fourn environ enrichiss animal=65b
enrob	subst enrob=8lu
enroul	enroul fil metalliqu=6p5
ensembl	jou musiqu ensembl=7kg	dirig ensembl musical=7kg	theori ensembl=ahg
ensemenc	ensemenc terrain=7ul
entendr	entendr argument juridiqu=5pp	entendr temoign=8l1
enterologi	gastro enterologi=5mb
enterologiqu	chirurgi gastro enterologiqu=7bi
entier	transform entier cuir=532	selection amand entier=6vq
entr	deplac charg entr=4yp	collect droit entr=5jo	repondr appel entr=6ro	trait entr impression=8ai
entrain	entrain equip arm air=5ts	objet entrain=8jk	entrain electriqu=95r	entrain jeun cheval=a7z
entrepos	oper entrepos=1id	regl entrepos=6u1
entrepot	entrepot don=k2	ger entrepot=1id	regl securit applicabl entrepot=6k6
entrepreneur	audit entrepreneur=4mq
entrepreneurial	esprit entrepreneurial=20x
entrepris	ger entrepris=23l	princip ger entrepris=4rp	entrepris social=5pt	ger entrepris production=677	techniqu evalu entrepris=6gl	don conseil entrepris social=7t8	proced entrepris=8i5	princip strategi entrepris=994	politiqu entrepris=ap2
entreten	techniqu entreten=5sn
entretien	entretien annuel=19w
env	conformit env typ arm=7ev
envelop	trait envelop=7tx	norm decoup envelop=8yh	qualit envelop=9j3	machin fabriqu envelop=abd
envi	envi apprendr=20h
environ	ger environ=1s0	sci environ=25t
environnemental	politiqu environnemental=4pm	reglement environnemental aeroport=5ee	legisl environnemental=7bg	restaur environnemental=7vf	elabor strategi restaur environnemental=a7t
envoy	envoy ambul=5f8	envoy prelev biologiqu laboratoir=7rj	envoy prelev medical=91y
enzymatiqu	transform enzymatiqu=69x
eolien	typ eolien=1yr	inspect eolien=6kp	fourn inform eolien=7pz	concevo eolien=ajm
epaisseur	respect epaisseur argil=6fm	mainten epaisseur ver=894	mainten epaisseur boi=9qj
epandr	epandr engrai=8ye
epe	combat epe=aqz
epic	pass epic cribl=87b	machin melang epic=93i
epicutan	test epicutan=4qz
epidemiologi	connaiss epidemiologi veterinair=91z
epil	epil corp cir=5l9	techniqu epil fil=7oe	fair epil=7x6	las epil=7yg	techniqu epil=8nc
episs	episs cabl=6cy
epreuv	method epreuv=7cn	epreuv melang alcool=afr
equilibr	physiologi equilibr=5tq	equilibr pneu=5vw	equilibr ressourc bas don=8fw	troubl equilibr=aox
equin	affection dentair equin=6dt
equip	ger equip=1ri
equit	materiel equit=4wo	princip securit equit=68q	equip apprent equit=6bk
equitabl	princip travail social equitabl=983
eraflur	elimin petit eraflur=6l6
ergonomi	ergonomi informatiqu=8ak	mesur ergonomi logiciel=99o	evalu ergonomi logiciel=99o	evalu ergonomi lieu travail=9sj
ergonomiqu	travaill facon ergonomiqu=51l
ergotherapi	theori ergotherapi=6jh	techniqu ergotherapi=7u5	ger etudi ergotherapi=996
erod	techniqu erod metal=akp
erosion	control erosion=7yw
erreur	detect erreur comptabl=7zk	signal erreur lor appel=a3o
escalad	procedur escalad=88y	inspect equip escalad=8rr	materiel escalad=aak
escali	mainten escali roul=8m1
escargot	organis elev escargot=6tw
escort	fourn servic escort=5et	vehicul escort=6v8	fourn escort securit=985
escrim	pratiqu escrim=7ui
espac	planifi espac commercial=4lc	ger espac charg vendr=8sq
espec	espec aquatiqu=6ml	machin trait espec=8zg	espec animal elev=9h3	espec animal=aeu
esprit	esprit equip=1zt	esprit decision=20d	esprit analys=20i
esquiss	ecrir esquiss orchestral=7dd	execut esquiss orchestral=7dd
ess	ten registr consom ess=8vu
essai	procedur essai electroniqu=4vq	particip essai cliniqu=5qf	essai fonction=69d	method essai materiel informatiqu=6lq	essai press=9eg	method essai electriqu=9jd	procedur essai=9tt
essay	particip essay=8cf
essentiell	typ huil essentiell=50f	recevo inform essentiell projet=9w7
essui	repar essui glac=apk
estampill	control machin estampill=4pb	machin estampill cigar=6yp
esthetiqu	esthetiqu cirqu=54f	repondr exig esthetiqu=5yu	procedur esthetiqu dentair=6ad	chirurgi esthetiqu=6mh	esthetiqu piec=7pn
estrad	install estrad=4vd
etabl	inspect etabl enseign=78t
etai	install etai=81u
etal	obten autoris etal march=5ce	empech vol etal=aja
etalon	elabor procedur etalon=4tk	etalon instrument optiqu=6a2	etalon instrument precision=728	etalon materiel laboratoir=7t4	redig rapport etalon=ar3
etanch	stock etanch air=887
etancheit	produit etancheit bas caoutchouc=a7d
etap	cooper etap processu linguistiqu=9ps	etap deuil=9u6
etat	mainten etat=1de	redig rapport etat=51g	surveill etat sant poisson=5nd	evalu etat objet=76j	inspect etat cabl=803	evalu etat navir=8gf
eteindr	eteindr incendi=5qq
eteint	produir chau eteint=aam
ethiqu	trait animal conform ethiqu=4mt	ethiqu sportiv=7eq
etiquet	chang etiquet rayon=4ye	etiquet prelev medical laboratoir=5hc	etiquet compos=72g	bon etiquet produit=7br	etiquet aliment=ac8	lir etiquet entreten=aod
etir	machin etir=6gv	machin etir tub=6p8	proced etir froid=937	proced etir metal=ajd
etof	confection etof tiss=6xk	tri etof=79z	concevo etof tiss=88r	concevo etof tricot chain=95v
etourd	etourd animal=ar2
etrang	ger athlet tourn etrang=8dj
etranger	langu etranger=25w	affair etranger=5h1	valeur etranger=5kw	langu etranger carrier international=8ao
etud	etud march=150	etud communic=25r	etud droit=4of	program aid financier etud=awj
europeen	legisl europeen pesticid=6y2	system europeen control train=7fo	politiqu europeen securit alimentair=8z9
euthanasi	euthanasi animal=59v
evacu	evacu gen zon inond=5rc	evacu gen batiment=8dh	ger plan evacu urg=9cy
even	organis even=ts	particip even=838
evenementiel	negoci contrat prestatair evenementiel=58z
eventuel	ger devi expediteur eventuel=5ge
evit	evit contamin=6mr	limit charg evit dom=950
evolution	evolution animal=5z4	surveill evolution scen artistiqu=76d	don conseil evolution professionnell=7v0
evoqu	interpret enregistr potentiel evoqu=8cl
exactitud	verifi exactitud inform=6kw	verifi exactitud pri rayon=8oh	exactitud don aeronautiqu=aqe
examen	prepar patient examen=6mn	examen conduit=7gq	organis examen=abt
examin	examin boi=6u5	examin document=7ww
exc	retir exc melang=73q	retir exc coll=a0y
excav	control material excav=63l	engin excav=6h1	techniqu excav=9ro
excavateur	fair fonction excavateur rou=565
excavatric	conduir excavatric=1e5
excedentair	coup matier excedentair=4mc
excell	exig excell part artist=68x	recherch excell perform musical=at7
excellent	excellent present=20q
exceptionnel	offr servic exceptionnel=7oq
excr	support excr=9ix
excursion	accompagn elev excursion=5tp
execut	execut tach nettoy=50j	execut instruction command=6b3
execution	plan execution=23q	execution rot stock=9kt
exempl	enseign present exempl personnel=90h
exercic	execut exercic assur securit=5mj	exercic militair=a7f
exig	exig relativ emball produit=7da
exist	transfer don exist=4kf
expediteur	communiqu expediteur=85b
expedition	ger system logiciel expedition=83r	planifi expedition produit=8mv
experi	experi commercial=1vz	cart experi=4op	ger experi client=6e5	supervis experi client=6e5	experi chimiqu=6jk	experi scientifiqu espac=9jr	men experi animal=9mj
experimental	collect don experimental=7z4	analys don experimental laboratoir=8sv
expert	communiqu expert comptabl=5fb	liaison expert ferroviair=6ys	se rel expert industri=7ud
expertis	servic expertis psychologi cliniqu=59p	suivr avanc domain expertis=5e5	expertis ecritur=6ax	fourn expertis techniqu=9hm	analys expertis=ane
explicit	rendr processu artistiqu explicit=8zk
expliqu	expliqu objectif entreten=4yf	expliqu qualit revet=8y2
exploit	develop exploit=8x1	install system exploit=9ef	negoci droit exploit=a0v
explor	explor don=m4	explor geologiqu=8f8
explosif	ger explosif conform legisl=6t9	defin quantit explosif requis=8do	recherch engin explosif=8tt
export	import export=1iy	strategi export=4w1	defin strategi import export=5vs	export produit bas=6l8	princip control export=73m	ger lic import export=7mk	coordon activit transport export=7xy	regl international import export=9fd
expos	expos alcool fort=69v	expos cart boisson=8ht	expos boisson decor=a1r
exposition	reglement exposition environ contamin=4kl	calcul exposition rayon=amn
expression	enseign princip expression oral=6ew	expression valid=75v
exprim	s exprim physiqu=70q
exterieur	nettoy exterieur vehicul=6zx	publicit exterieur=8kq	entreten general exterieur navir=8q5
extern	ger financ extern=5lo	communiqu laboratoir extern=6e8	analys facteur extern entrepris=9o7
externalis	model externalis=714	strategi externalis=7bm
extincteur	install extincteur automatiqu=7b1	different typ extincteur=8t6
extinction	install system extinction eau=74x	system extinction incendi=9na	pomp extinction incendi=9oo
extra	supervis activit extra scolair=abl
extract	extract transform load=kf
extracteur	typ extracteur miel=a9i
extraction	extraction inform=75u	method extraction don=8ih
extracto	extracto chargeur=kf
extrair	extrair material fourneau=6d6	extrair produit coquill=7g1
extrem	pratiqu sport extrem=4k4
extrud	control produit extrud=80z
extrusion	proced extrusion=4na	techniqu extrusion=652	machin extrusion froid=6bf	entreten machin extrusion=6zd	machin extrusion argil=882	machin extrusion chaud=8ii
fabric	proced fabric=5ws	elabor proced fabric=901
fac	fair fac evolution demand=a55
facad	install revet facad=4ne	nettoy facad batiment=4v6
facilit	optimis facilit utilis parc=4u4	facilit processu encher=751	facilit acc march travail=7ct	amelior facilit utilis=7y2	facilit acc inform=alb
facon	travaill facon organis=4yv	techniqu facon metal=6xo	machin facon=85z	facon argil=ak0
facteur	facteur humain concern securit=4kg	analys facteur intern entrepris=86c	facteur geologiqu construction aeroport=946	evalu facteur risqu=9wa
factuell	approch factuell radiographi=71v
factur	etabl factur=17l	surveill procedur factur=579	ger procedur factur=579	supervis procedur factur=579	examin factur even=6iy
facult	facult adapt=201
faillit	don conseil procedur faillit=4mh
faisabilit	evalu faisabilit mis develop=5bs	verifi faisabilit=6uj	determin faisabilit production=9ij	men etud faisabilit=9w2
faisceau	faisceau cabl=603	assembl faisceau cabl=8tb
fait	rendr compt fait touristiqu=9ca
falsifi	detect document falsifi=734
familial	therapi familial=73w	conseill patient problem familial=7m6
famill	rel famill=1kz	droit famill=1nn	rendr visit famill accueil=7az	aid famill situ cris=7hj	educ vie famill=7wl	fair recherch histoir famill=8sy
fantaisi	bijouteri fantaisi=96k
farin	surveill equip decharg farin=4m5
faun	elabor program faun=6tq	surveill faun=700	men recherch faun=agz
faut	redig document fair faut=4zb
faveur	agir faveur croiss entrepris=5ku
favoris	favoris travail equip elev=5da	favoris dialogu sein societ=a3n
fem	pratiqu mass fem enceint=alh
feminin	pathologi appareil reproducteur feminin=9y5
fendeus	entreten fendeus=6vo	repar fendeus=92s
fendr	techniqu traditionnell fendr pier=5v3	machin fendr pier=6n7
fenetr	assembl fenetr=58n	pos fenetr=9d8
fer	ingenieri construction voi fer=4w2	ingenieri conception voi fer=5am	caracteristiqu physiqu voi fer=72x	fix fer cheval=7dy	evalu besoin fer cheval=8mc
ferm	ferm disjoncteur=6nq	mont ferm toit=aa7
ferment	processu ferment feuill tabac=5zv	processu ferment vin=74n	processu ferment aliment=7ke	processu ferment boisson=9u3
fermetur	vid bar fermetur=69w	techniqu fermetur plai=6xf
ferreu	trait metal non ferreu=4sq	trait metal ferreu=69h
ferroviair	droit ferroviair=55b	command system signalis ferroviair=706	system signalis ferroviair=706	regl securit ferroviair=7rx	test equip signalis ferroviair=ai8
fertilis	oper fertilis=7e0	fertilis bassin aquacultur=8uu	princip fertilis=922
fertilit	fertilit sol=a9h
fes	communiqu fes riverain=6w7
feu	defin regl par feu=4mu	repar arm feu=4q4	arm feu=4sj	amelior precision arm feu=5y4	install par feu=a8n	install coup feu=ali
feuill	model qualit feuill tabac=4q7	melang feuill tabac=7lg	ger feuill=9ad	tri feuill tabac=9tc
fev	typ fev caf=5g0	examin fev cacao=5pd	evalu qualit fev cacao=7va	variet fev cacao=9mm
fiabilit	evalu fiabilit don=940
fiabl	agir manier fiabl=5gg
fibr	entreten machin fibr ver=6f7	machin fibr ver=6f7	typ fibr textil=81w	typ fibr moul=86n	aliment machin fibr ver=9vd	fibr optiqu=avm
fich	fich pai=23f	lir fich techniqu=723	rempl fich rapport activit=8uz	lir instruction fich travail=9nv
fichi	cre fichi numeriqu=5ok	produir fichi electroniqu=5tt	flu travail mod fichi=8m4
fidel	fidel text original=957
fidelis	trait program fidelis=7in	develop program fidelis employ=apc
fiduci	ger fiduci=8nt	etudi fiduci=95t
figur	trouv figur appropri=6ak
figurin	cre figurin argil=7s2
fil	soud fil=5wk	test dispositif fil=6zr	concevo fil=84a
filament	coup filament=awo
filatur	machin filatur=9iv	techniqu filatur=9re
filet	ger filet cag=8jf	entreten filet=9mx	aid remplac filet cag=9uz	surveill system filet cag=9z2
filial	activit filial=7l0
film	typ machin impression film=5bq	entreten machin impression film=6ch	techniqu musiqu film=74q	regl machin impression film=8aw	machin impression film=9el	prepar film plaqu impression=a4d
filtr	filtr liquid=563	fair fonction filtr biologiqu=5sd	chang filtr savon=5sl	proced filtr boisson=79l	proced filtr=9ee	filtr peintur=9sb	filtr vin=adb
fin	surveill fin casino=4wh	fin publiqu=5xl	don conseil fin=7kp	system informatiqu fin commercial=7n9	dress animal fin professionnell=8sk
financ	mod financ=5vc	financ projet ferroviair=6qo	fourn inform financ enseign=9g7	prepar dossi financ public=9lr
financeur	liaison financeur=64b
financi	etat financi=16n	produit financi=4ta	procedur servic financi=5yn	interpret etat financi=6wb	prepar etat financi=6yd	march financi=84v
financier	analys financier=16r	politiqu financier=5dm	ingenieri financier=68b	oper financier=6h4	ger financier=6lf
finition	techniqu finition cuir=7fq	techniqu finition textil=as5
fiscal	declar fiscal=17g	legisl fiscal=9va
fiscalit	fiscalit international pri transfert=85d
fix	fix compos=9lf
flamb	prepar plat flamb=auv	fair flamb plat=auv	plat flamb=auv	point plat flamb=auv
flech	control flech aspir=9k1	typ flech=aqj
fleur	conseill client typ fleur=8i9	vendr fleur=a5y
flexibl	propos servic flexibl=aec
flexographiqu	ger processu impression flexographiqu=4nq	machin impression flexographiqu=amx
flocon	machin produir flocon savon=6lc
flor	men recherch flor=4jd
floral	cre composition floral=5f3	don recommand engrai floral=655	concevo decor floral=6uv	command produit floral=7qd	techniqu composition floral=a1i
flot	ger flot=1ir	proced flot mouss=ait
flu	amelior flu production=807
fluctu	surveill fluctu production laitier=ans
fluid	mecaniqu fluid numeriqu=1gc	fluid batteri=50h	fluid hydrauliqu=5g6	mecaniqu fluid=7wx	plac install fournitur fluid=939
fluvial	system control trafic fluvial=6p0	class europeen voi fluvial=87u
foi	ger plusieur projet foi=9j4
foir	assist foir commercial=6m7
fonc	fonc pieu aci=7v3
foncier	imposition foncier=7ix
fonctionnair	don instruction fonctionnair judiciair=5pw
fonctionnalit	fonctionnalit system eclair aeroport=5t9	fonctionnalit machin=8fi	fonctionnalit jeu video=8kn
fonctionnell	program fonctionnell=6r	propriet fonctionnell aliment=9q3
fond	activit collect fond=6ky	securit transport fond=717	ger activit collect fond=99n	dirig activit collect fond=a3b	ger transport fond=aw6
fondamental	sci veterinair fondamental=7ga
fonderi	fair fonction fonderi=5gw
fondr	fair fondr cir=6h0
fondu	vers metal fondu moul=4yr	vers metal fondu noyal=8e8
for	for puit=6bi	typ tet for=749	nettoy sit for=7jf
forc	forc proposition=203
forestier	reglement forestier=5lu	exploit forestier=ab3
foret	conserv foret=7c6	nettoy foret=82x	typ foret=ax3
foreus	fair fonction moteur foreus=6x7	conduir foreus=8tm
forfait	vendr forfait touristiqu=6dv	personnalis forfait voy=6vu
forg	piec press forg mecaniqu=4ph	entreten press forg hydrauliqu=58h	techniqu forg=6kk	press forg mecaniqu=aiy	typ press forg=aos
forge	proced forge=8af	forge chaud=a2t
forgeron	outil forgeron electriqu=7lq	outil forgeron manuel=7ot
form	ger form=1a5	form equip=1a6	don conseil form=84p
formalit	formalit douanier=1iw
format	respect format public=4p8	format media=8kk	typ format audiovisuel=99w	convert different format audiovisuel=amb
formul	formul savon=7xp	formul regl jeu=8bh
formulair	prepar formulair declar revenu=5db	rempl formulair evalu appel=a26
fort	rempl eau fort=a46
forum	moder forum=aoo
foss	entreten foss septiqu=77l	install system foss septiqu=8md
fossil	identifi fossil=8ur	assembl fossil=ar9
fouet	typ fouet=a0d
fouill	fouill corporell=4ur	supervis fouill=8h3	travaill sit fouill=9x8
foul	control foul=7gt
four	install four=5s9	typ four=6wj
fourneau	charg material fourneau=6za	consign oper fourneau=9vz	install fourneau chauf=ajj
fourni	mesur efficacit servic fourni=5yc	communiqu rapport fourni passag=6m5	analys rapport fourni passag=83e
fournisseur	compt fournisseur=16c	ger fournisseur=18l	negoci condition fournisseur=6wd	fournisseur compos logiciel=a9l	fournisseur compos materiel=afi
fournitur	decharg fournitur=5nj	proced decharg fournitur=5nj
fourrur	abattr animal fourrur=4yo	confection articl fourrur=7q3
fractur	fractur hydrauliqu=9ma
fragil	manipul objet fragil=7ie	emball objet fragil transport=a1m
fragment	reli fragment musiqu=7kl
fragr	cre formul fragr=8yf	recherch fragr=9nf	don conseil fragr=aff
frai	microbiologi lait frai=aas
francai	maitris francai=22g
francais	langu francais=22g
frap	system contr frap=aex
fraud	detect fraud electoral=a8d
frauduleus	empech activit frauduleus=53a
frein	frein main=5ag	entreten system frein=6lr	test forc frein train=a6h
freinet	pedagogi freinet=7a3
frequ	ger frequ=9qe
frequent	deplac frequent=212
fret	ger mod pai fret=4md	typ fret=4n2	industri fret=87v
frigelis	frigelis graiss=68w
frigorigen	fluid frigorigen=4t2
fris	fris cheveu=8j1
froid	froid industriel=1dp	chain froid=1jd	bobin froid=9ii
from	variet from=5ad	produir from=9qz
frontal	conduir chargeur frontal=6z9
fruit	supervis equip production fruit=57u
fum	fabric produit tabac fum=8ap	detecteur fum=9cu
funebr	cooper entrepreneur pomp funebr=5vm
funeraill	aid organis funeraill=7po
funerair	don conseil servic funerair=63n	ger equip funerair=alp
furtiv	technologi furtiv=7jb
fut	rempl fut ingredient specifiqu=6ui	chang fut=8bl
fœtus	surveill fœtus avant accouch=57d
gabarit	gabarit plan sol=4no
gain	calcul probabilit gain pari=8u7
galeri	supervis personnel galeri art=9yo	fair publicit galeri=alt
galet	ajout galet ouvr ceramiqu=7mx
galop	detecteur mouv galop bogi=9oc
galvanis	galvanis piec metal=54s
galvanoplasti	metal galvanoplasti=54j	proced galvanoplasti=5s7	machin galvanoplasti=8os	piec machin galvanoplasti=al8
gam	gam spiritueu=9nd
gamemak	gamemak studio=9nj
gar	ger ressourc gar tri=55m	gar vehicul depot=8ef
garanti	respect contrat garanti=7ch	garanti immobilier=9n4
gard	gard enf=1lh	gard trac pai expedition=9lo
garnitur	prepar garnitur vehicul=4q5
gaspill	limit gaspill ressourc=9rr
gaufr	gaufr dessin=4m4	install plaqu gaufr=5jr	press gaufr electriqu=608	press gaufr manuell=9mw
gaz	march gaz=51i	ger system transport gaz=6nn
gazeifi	appareil gazeifi boisson=aio
gazeus	chromatographi phas gazeus=72j
gazon	prepar terrain pos gazon=8xs
gel	fair gel fruit=ack
gelul	recueill gelul=5yj	control gelul=8gr
gem	pol gem=78d	identifi gem=865	examin gem=8ky	taill gem=97z	evalu gem=99q
gen	divert gen=5eh
genealogiqu	interpret tableau genealogiqu=awk
gener	gener rapport rapproch=859	elabor strategi gener revenu=8v7
general	princip general legisl alimentair=4or	examen general tissu=8lh	chirurgi general=9v0
generateur	fair fonction generateur signal=7vu	install generateur=88o	generateur electriqu=9je	surveill generateur electriqu=apj	fabric generateur vapeur=avk
genetiqu	program selection genetiqu=74g	ten registr genetiqu=8oa	genetiqu medical=9vv	geni genetiqu=a6j
geni	geni mecaniqu=1gs	princip geni mecaniqu=1gs	geni electriqu=1gw	geni informatiqu=25p	geni alimentair=6j3	geni optiqu=8lr
geniteur	achet geniteur=872
genom	men recherch genom=7lh
genr	genr musical=6lg	typ genr litterair=7mh	se specialis genr musical=8lv	etud genr=a5n	techniqu peintur genr=a81
geochimiqu	examin echantillon geochimiqu=4mz	men etud geochimiqu=8pk
geographi	geographi local=91v	enseign geographi=99m
geographiqu	system inform geographiqu=mb	zon geographiqu=4ux	defin tend don geographiqu=69m	evalu inform geographiqu=9d7	defin zon geographiqu vent=9fg	planifi enquet geographiqu terrain=akh
geolocalis	technologi geolocalis=6i0
geologiqu	collect don geologiqu=52o	cre bas don geologiqu=6t1	fourn inform caracteristiqu geologiqu=a3z
geologu	se rel geologu professionnel=6ot
geometri	norm geometri voi=8h2	geometri voi=9px
geophysiqu	particip relev geophysiqu=4qu	mesur geophysiqu electriqu=7tq	interpret don geophysiqu=935	apport aid geophysiqu=9pr
geostationnair	satellit geostationnair=aw1
geotechniqu	ger personnel geotechniqu=7yq	analys informatiqu structur geotechniqu=850	surveill structur geotechniqu=9k4
geothermiqu	mod production energi geothermiqu=8rb
gest	evalu gest animal=6qb	gest acupunctur=6v6	gest main=8pa
gestalt	pratiqu gestalt therapi=6sh
gibi	coordon vent gibi=5ci	connaiss espec gibi=64d	elev gibi=6z4
gis	system surveill gis=86j	evalu potentiel gis gaz=9s4
glissier	control glissier ardois=9n0
global	integr strategi marketing global=8sd
glossair	elabor glossair techniqu=8hg
golf	perl golf=64c
gom	surveill debit gom=5m0
gond	cre gond=a94
gonfl	gonfl ballon sport=79x
goulet	detect goulet etrangl=87g
goulot	goulot aliment vibr rebut=aqt
gout	gout travail equip=1zt	gout vin=4le	gout fev cacao=a08
gouvern	program securit social gouvern=6d5	gouvern internet=6iu	respect gouvern inform=8eb
gouvernemental	represent gouvernemental=56h	mis politiqu gouvernemental=5mh	politiqu gouvernemental=6ts	ger mis politiqu gouvernemental=ape
gra	extrair acid gra=9b8
grad	grad patron=6s1
gradateur	entreten gradateur=9m1
graffiti	techniqu nettoy graffiti=6kj
grain	class grain caf=av3
graiss	proced purific graiss animal=6g9	graiss rou materiel roul=8oj
graisseur	pistolet graisseur=4oi
grand	grand distribution=12l	vendr electroniqu grand public=4v4	electroniqu grand public=78b	ger grand livr=a0t	remplac compos grand taill=a9w
granito	entreten granito=544	prepar sol granito=7c3	melang material granito=8jp
granul	press granul=53g	norm relativ granul=5ww	analys melang granul=7ge	transfer install granul=8ip	supervis oper granul=99z
granulat	transfer granulat=8ir
graphiqu	conception graphiqu=zb	graphiqu anim=zu	interpret interfac graphiqu communic=acz
graphologiqu	analys graphologiqu=a1s
gravat	enlev gravat=8bw
gravit	mesur gravit=4tn
gravur	precision gravur=69q	selection model gravur=6jg	technologi gravur=769	prepar produit chimiqu gravur=7nc	manipul produit chimiqu gravur=7zz	verifi precision gravur=9fy	inspect gravur=9jm
gre	mont equip gre cirqu=4ki	material fabric objet gre=4v1	calcul trac gre=5q5	concevo trac gre=95h	entreten equip gre cirqu=9ne	defin mouv gre=art
gref	gref moell osseus=55i
grignot	supervis fonction machin grignot=546	fair fonction materiel grignot=7oy	piec machin grignot=7w0
grill	lir grill program=4xi	plac courroi trapezoidal grill=96n
grimp	grimp arbr=alr
grimpeur	autr grimpeur=6f3
grossess	don conseil grossess=6co	suivr grossess=76w	don conseil grossess risqu=8uv
group	organis group qualit=50b	organis transport group voy=7ox
gru	install gru tour=4vr	gru tour=934
guer	effet psychologiqu guer=5hw
guet	guet aid navig maritim=5di
guichet	system guichet automatiqu=7s0
guid	guid employ=at3
guitar	produir piec guitar=4jn	typ guitar=7sj
gymnastiqu	gymnastiqu facial=61e
gynecologiqu	examen gynecologiqu=58d	diagnostiqu troubl gynecologiqu=5rn
habilet	habilet manuell=20t	habilet creativ manuell=5wr
habilit	habilit electriqu=224	ger habilit securit=7bx
habill	confection articl habill=4jq	cre prototyp industri habill=4w4	aid person s habill=6cd	control articl habill=6jy	industri habill=8kj
habit	reglement habit loy moder=anx
habitat	ger habitat faveur gibi=5c1	techniqu relev habitat=8hv	ger habitat=8li
halal	pratiqu abat halal=5hq	viand halal=6ck
handicap	enf situ handicap=1k8	soin person handicap=6mk	typ handicap=77b	handicap moteur=7u0	aid passag handicap=aly
harmoni	recherch harmoni construction architectural=5u9
harmonis	harmonis mouv corp=5ql
harp	produir piec harp=5i8
hauban	terminologi relativ materiel hauban=7ca	comprendr instruction traval hauban=96f
haut	souten elev haut potentiel=6az	mainten haut qualit appel=9sh	travail haut risqu=aok
hauteur	travail hauteur=1dz	evacu gen lieu hauteur=ahn
havok	havok vision=8pv
heberg	organis heberg etudi=679	prevo demand heberg=7n3	anticip demand heberg=7n3
hematologi	hematologi biologiqu=4xy	hematologi general=9ll
hematologiqu	interpret resultat test hematologiqu=5hb
herb	melang herb cuv=5dn	prepar sit plant herb=5q3
herbicid	herbicid prescrit=5ak
heur	system affich heur=6wx
histoir	histoir tabac=4lg	histoir informatiqu=5pf	histoir instrument musiqu=914	verifi histoir=aje
historico	valeur historico artistiqu=6hb
historiqu	fair recherch historiqu=5r3	evolution historiqu ecol psychotherapi=6i5	architectur historiqu=7iu	evalu document historiqu=ash
holding	activit societ holding=9qb
holistiqu	adopt approch holistiqu soin=5na
hom	promouvo applic droit hom=6x6
homeopathi	promouvo homeopathi=7ky
homeopathiqu	medicament homeopathiqu=9gl	men consult homeopathiqu=9n1
homogeneis	homogeneis alimentair=9u9
homogeneit	control homogeneit sucr=9jj
honorair	negoci honorair avocat=a7u
hopital	securit hopital=58l
hor	techniqu hor media=5k4
horair	respect horair train=66t	respect horair vol=a31	ger horair train=a63
horlog	horlog electriqu=51c	outil horlog=5fe	horlog mecaniqu=63e
horlogeri	piec horlogeri=anp
hormonotherapi	hormonotherapi oncologiqu=6rg
horoscop	redig horoscop=8t1
horticol	supervis equip horticol=689	amenag horticol=9a0
horticultur	materiel horticultur=897	princip horticultur=a15
hospitali	inform personnel hospitali=82t
hospitalier	hygien hospitalier=vz
hospitalis	soin infirmi animal hospitalis=4x9	surveill etat animal hospitalis=7ad
hotel	mainten securit hotel=8r9	securit hotel=8r9
hotelier	exploit hotelier=1pm	ger recet hotelier=9d6
hotelleri	hotelleri restaur=1pn
houblon	cultur houblon=554	cultiv houblon=554
huil	surveill processu melang huil=ah1
humain	ressourc humain=23m	procedur servic ressourc humain=9hy	ger ressourc humain=a76
humanitair	fourn aid humanitair=4n5	evalu proposition program humanitair=5gk	ger program action humanitair=77x	ger aid humanitair=adz	don conseil humanitair=aw3
humid	tribofinition voi humid=4oa
humidit	ger problem humidit batiment=53m	test humidit caf=6ka	ger humidit grain=ar8
humour	fair preuv humour=am3
hybrid	model hybrid=746	system command hybrid=8lm
hydrauliqu	entreten press hydrauliqu=5tx	install system hydrauliqu=7gr	entreten system hydrauliqu=83s	fair fonction pomp hydrauliqu=8p9	piec press hydrauliqu=8z3
hydroelectriqu	energi hydroelectriqu=6jf
hydrogen	proced hydrogen huil comestibl=8wr
hydrographiqu	particip relev hydrographiqu=9wf
hydrotherapi	trait hydrotherapi=71m
hygien	regl hygien=vz	soin hygien=xk	hygien alimentair=1ok	norm hygien=1ok	elabor norm hygien=5aw	cre norm hygien=5aw	redig norm hygien=5aw	regl hygien alimentair=7k9	ger hygien animal=85x
hyperbar	soud milieu hyperbar=4mn
hypertension	hypertension intracranien=71i
hypnos	psychotherapi hypnos=54g
hypothecair	evalu risqu hypothecair=7a9
iconographiqu	consult sourc iconographiqu=50n
id	id tech=8gh
ide	develop ide musical=599	develop ide program=8xu	evalu ide musical=a6p	develop ide conception group=au2
identifi	identifi piec demand client=6ua	identifi risqu securit aeroport=89g
identific	control identific animal=5mr	proced identific client=7pm	materiel identific gem=8fm	aid identific arbr=agl
identit	defin identit marqu=7gv	ger identit numeriqu=97v	control identit visiteur=9mk
ideologi	ideologi politiqu=6ju
illegal	subst illegal=8e0
illicit	recherch trac subst illicit=a8a
illusion	manipul objet cre illusion=akj
illustr	techniqu illustr traditionnell=5sr	interpret besoin illustr=6a3	techniqu illustr numeriqu=84j	selection styl illustr=8m3	analys text illustr=9at
illustrator	adob illustrator=yh
imag	trait imag=n2
imageri	techniqu imageri=62c	technologi imageri medical=6od	interpret demand examen imageri=6t3	defin techniqu imageri=9qn	techniqu imageri medical=a4q
imagin	stimul imagin artist=54t	imagin boisson alcoolis=9y2
immatricul	enregistr plaqu immatricul contreven=63b
immigr	loi immigr=1nq	don conseil matier immigr=6v4	elabor politiqu immigr=8ce
immobili	examin document pret immobili=6vv	march immobili=7bh	pret immobili=8pj	redig contrat immobili=akb
immobilier	saisi immobilier=7cc
immobilis	immobilis patient intervention urg=8h7
immuno	immuno hematologi=9pw
immunologi	immunologi cliniqu=4zw
immunologiqu	techniqu diagnostic immunologiqu=774
immunopathologi	immunopathologi cliniqu=9uo
immunotherapi	administr immunotherapi=a1l
impact	impact chang climatiqu=51k	impact context social sant=5i6	impact environnemental tourism=7nh
impartialit	fair preuv impartialit=5b3
imperfection	reper imperfection metal=5u1	cir imperfection=76t
impermeabilis	impermeabilis revet sol=71o
impl	regl impl cochleair=56i
implant	implant puc electroniqu animal=9to
implic	implic pollution urbain=9f2
import	strategi import=88t	proced import produit bas=954	coordon activit transport import=ana
imposition	prepar imposition=a9j
impression	techniqu impression=65n	material impression=6iq	entreten machin impression=a19
imprevu	ger imprevu relatif hotelleri=4o9	support pression fac imprevu=7l6
imprim	s occup press imprim=5d5	circuit imprim=76g	cart circuit imprim=76g	imprim numeriqu=8tw
imprimeri	proced imprimeri=8nk
improvis	improvis musiqu=5ka	fair improvis=66x	improvis musical cadr therapi=8kt	repar improvis vehicul=ag0	planifi improvis choregraphiqu=at5
impuret	elimin impuret=4y7
imput	imput comptabl=aa2
incendi	regl securit incendi=6yj	ingenieri securit incendi=732
incident	signal incident casino=8ui
inciner	fair fonction install inciner=84r	supervis proced inciner=87a
incinerateur	etalon incinerateur dechet=559	fair fonction incinerateur dechet=5yz	entreten incinerateur dechet=82i
incit	incit danseur s amelior=7bf
inclusion	promouvo inclusion organis=4y9	defin politiqu inclusion=7lf	promouvo inclusion=98k
inclusiv	ecol inclusiv=1kb
incr	develop incr=4jk
incub	technologi incub eau vert=9jc
indemnis	ger demand indemnis=4ln	ouvr dossi indemnis=7hr	ger procedur demand indemnis=9gq	procedur relativ demand indemnis=a59
indemnit	calcul indemnit=8di
independ	stimul independ elev=4py	prendr decision operationnell independ=7a5	travaill facon independ exposition=9zd	ger tach manier independ=aul
indesirabl	ger effet indesirabl anesthesi=67x	ger reaction indesirabl medicament=9lc
indic	suivr indic temp=4u1	don indic pend represent=635
indicateur	indicateur perform=1zj	suivi indicateur=1zj	prevo indicateur compt=6rm	ger indicateur projet=9gv
individu	apport protection individu=9fr
individuell	equip protection individuell=1f1
industri	industri material construction=a5r	industri construction=avx
industriel	geni industriel=25q	logiciel industriel=65t	four industriel=73f	outil industriel=8ke	entreten four industriel=a99
industriell	conception industriell=10d	production industriell=1h7	mainten industriell=23r	peintur industriell=7nm
inert	tach soud gaz inert=aie
infantil	chirurgi infantil=7hs	maladi infantil cour=7m0
infectieus	depist maladi infectieus=7js
infection	control infection=vz	infection alimentair=7h0
inferieur	pos platr membr inferieur=8qk
infest	reper sourc infest=8wv
infirmi	soin infirmi=1w2	princip bas soin infirmi=6jx	princip soin infirmi=80n	sci soin infirmi=9sy
inflammabl	reglement matier inflammabl=69e	machin melang inflammabl=9z8	fluid inflammabl=a61	ger subst inflammabl=abh
influ	influ trait adjuv radiotherapi=9yv
influenc	influenc legislateur=86m	influenc comport vot=9si
infographi	concevo infographi=zb
inform	analys system inform organis=8bk
informatica	informatica powercent=jc
informatiqu	develop informatiqu=7f	securit informatiqu=fg	outil informatiqu=23e	sci informatiqu=25p	program informatiqu=5cf	materiel informatiqu=6z6	equip informatiqu=8du	informatiqu medical=8zm	technologi informatiqu=a22
informatis	system informatis ger mainten=2ir	system aliment informatis=9i4
infraction	don conseil infraction reglement=8iy
infraroug	produir imag infraroug=ah2	capteur infraroug=asa
infrastructur	infrastructur logiciel form lign=818	control infrastructur=8is	surveill infrastructur aeroport=9np	infrastructur ferroviair=9oj
ingenieri	ingenieri mecaniqu=1gs	processu ingenieri=1h6	ingenieri transport=246	princip ingenieri=5b9	ingenieri instrument electriqu=7dr	ingenieri instrument=94d	ingenieri securit=9l3
ingenieur	diplom ingenieur=214	ecol ingenieur=214	collabor ingenieur=89c
ingredient	ingredient aliment animal=619	melang ingredient alimentair=7fk	ingredient produit alimentair=97f
inhum	ten registr inhum=7s4
initi	initi mesur sauvet=6uc
initial	rempl declar initial ressourc=aii
initiativ	esprit initiativ=203	sen initiativ=203	pris initiativ=203
inject	inject mouss liquid=a87
injection	piec machin moul injection=63s	machin moul injection=7vm
innov	processu innov=5q9	innov soin infirmi=987	recherch pratiqu innov=ar4
inond	recens risqu inond=945
inorganiqu	chimi inorganiqu=93z
inoxydabl	manipul aci inoxydabl=9ai
inscription	aid etudi lor inscription=5d2	organis inscription particip even=70s	ger inscription=91r
inscrir	inscrir sujet actualit context=4ky
insect	ger elev insect=53f	organis elev insect=53f
insecticid	melangeur insecticid=7vr
insemin	insemin artificiell animal elev=77r	ten registr insemin=7pq
inser	inser structur moul=5al	inser structur bas=77z	inser structur coquill=agu
insertion	machin mont insertion=5np
insolvabilit	loi insolvabilit=85s
inspection	ger materiel inspection cargaison=842	fair tourn inspection=aji
inspir	inspir enthousiasm dans=5cp	inspir enthousiasm natur=70r
instabl	separ element instabl eau=72w
institution	represent institution religieus=58g
instruction	suivr instruction signalis=81m	fourn instruction develop contenu=933
instrument	materiel instrument=52u	ger system instrument=6uw	test materiel instrument=8wi	concevo system instrument=9xb
integr	integr nouveau=19n	environ develop integr=86y
integrator	oracl data integrator=5zo
integrit	integrit courri=5om	integrit coqu=6d3
intellectuell	droit propriet intellectuell=5lc
intellig	intellig artificiell=n4	princip intellig artificiell=n4
intensif	soin intensif=uj
intention	contribu realis intention artistiqu=4ws	interpret intention artistiqu=9av
interaction	interaction hom machin=860	conception interaction logiciel=a2a
interag	interag conseil administr=5jq	interag autr acteur=8ij	interag utilisateur defin exig=8qo	interag public=8u4
interconnexion	equip interconnexion reseau=arl
interculturell	enseign method communic interculturell=7iq	pedagogi interculturell=a71
interdit	respect reglement subst interdit=9c4
interess	communiqu parti interess=1r6
interet	proteg interet client=5g3	accompagn visiteur sit interet=8k0	represent interet national=93n	inform tau interet=9ue
interfac	concevo interfac utilisateur=z6	schema conception interfac utilisateur=4x2	techniqu interfac=5e7	concevo interfac applic=8xo	concevo interfac compos=aof	cre interfac compos=aof
interfer	interfer communic ennemi=7sf
interieur	decor interieur=10e	nettoy interieur train=6e1	mesur espac interieur=8co	nettoy interieur vehicul=9th	material decor interieur=9zy	techniqu decor interieur=amj
intermodal	option intermodal=8ec	manipul equip intermodal=adi
intern	form intern=1a5	politiqu ger intern risqu=4uw	entreten system communic intern=5xd	enquet intern=62y	fair enquet intern=62y	medecin intern=6i6
internalis	strategi internalis=aia
international	norm international inform financier=179	droit international matier humain=5fa	regl relativ transport international=66h	droit international=8mf
internet	internet objet=ia	recherch utilisateur sit internet=6vk
interpret	method interpret=4z7
interprofessionnel	cooper niveau interprofessionnel=ala
interrog	interrog group cibl=73r	interrog person=89j	interrog person demand indemnis=al9
interrupteur	install interrupteur electriqu=9f8
interven	interven action scen=73g	prendr contact interven even=8oz	consult interven realis production=9fb
intervention	intervention hygien dentair=8d6	intervention psychologiqu=960
intitul	cre intitul=a3f
intraoculair	chois lentill intraoculair chirurgi=7ci
intraveineus	perfusion intraveineus=9pm
intrigu	ecrir intrigu=84g
introduir	introduir charg trou for=578	introduir metal bas fourneau=6mu
intrusion	outil test intrusion=a2j
invasiv	men procedur cardiovasculair invasiv=as4
inventair	prepar rapport inventair=6h3	inventair fournitur cuisin=85y	ger inventair fournitur camping=8lq
invention	don avi invention=9l9
invest	analys invest=24o	prendr decision matier invest=4tu	develop portefeuill invest=68h	don conseil invest=6qh	cre fond invest=9xw
investig	method investig=5ar
invit	assist invit marqu=6cc	aid invit marqu=6cc
iphon	iphon os=9o2
irregulier	travaill surfac irregulier=4rj	pol surfac irregulier=93s
irrig	elabor strategi irrig=542	organis irrig=6e3	don conseil projet irrig=6t5	system irrig=7bv	install system irrig=8s9	entreten system irrig=9lh	calcul pression irrig=ae3
irrigu	irrigu sol=8o8
islamiqu	sci islamiqu=64o
isol	typ material isol=4u9	assembl element vitr isol=79b	install material isol=7p6	inspect isol=7vp	band isol=9a3
isomeris	proced isomeris hydrocarbur=5l4
isopropanol	isopropanol tout securit=67f
issu	prevo issu secour=4to
iter	develop iter=5tu
itinerair	planifi itinerair=76z	itinerair geographiqu=7mi	develop itinerair expedition=7nl	itinerair train=ajr	coordon itinerair navir=and
jar	fair fonction jar broy=5zr
jardin	materiel jardin=7zg	entreten materiel jardin=94i
jaug	jaug dur travail=a5f
javascript	javascript framework=ss
jet	concevo jet=8bz
jeton	echang argent contr jeton=8hk
jeu	regl jeu=80i	redig regl jeu=8bh	defin regl jeu=8bh
jeun	dress jeun cheval=5fc	tri jeun poisson=78g	jou jeun public=823	promouvo protection jeun=8cx
joailleri	pol piec joailleri brut=5wy	nettoy piec joailleri=ah7
joint	cre joint boi=9f5
jointoy	jointoy granito=a8y
jou	jou instrument musiqu=844	jou enf=89b
jouet	repar jouet=59h	finition jouet=6jv	assembl jouet=80h	outil repar jouet=86o	typ material jouet=988
joueur	particip jeu distribution joueur=6sm
jour	jour consign procedur=5wp	jour budget=6fl	ten jour connaiss professionnell=8mb
journal	ten journal bord=5zm	recommand journal client=9jx
journali	bilan comptabl journali=7vc
journalist	cod deontologi journalist=5yi	respect cod deontologi journalist=9do
journalistiqu	princip journalistiqu=6hz	enseign pratiqu journalistiqu=7mq
judiciair	interpret judiciair=6wk	enregistr procedur judiciair=80p	examin affair judiciair=813	procedur judiciair=9zk
jug	jug perform=6qa	assist jug=82m
juridiqu	recherch juridiqu=1ml	conseil juridiqu=1xd	form juridiqu=23t	ger don juridiqu=8qs	environ juridiqu musiqu=9cp	procedur servic juridiqu=9hk
jury	communiqu jury=81x	guid activit jury=ain
jus	extrair jus=736
justic	inform decision justic=5v0	represent client justic=7ih	justic social=ac0
kali	kali linu=g5
kinesiologi	kinesiologi appliqu=9fe
labial	lectur labial=556
laboratoir	techniqu laboratoir=wz	travail laboratoir=wz	materiel laboratoir=5vn	sci laboratoir=a2c	technologi laboratoir medical=a4f
lacun	anticip lacun potentiell=56d	determin lacun compet=9fl
lait	prepar echantillon lait=582	machin rempl lait=5ic	proced production lait=6c7	control lait=7co	test control lait=8xi	logiciel control lait=amh
laiti	materiel test produit laiti=5pg	produit laiti=7be	transform produit laiti=92t	norm fabric produit laiti=9ds	machin trait produit laiti=9r7	cuir produit laiti=a8z
laitier	production laitier animal=88s	fair fonction exploit laitier=9en
lam	remplac lam sci machin=6wi	fix lam couteau=7gu	typ lam sci=97s	regl arbr port lam=a53
lamin	lamin fibr ver=5kf	machin lamin=60x	techniqu lamin chaud metal=83z	repar structur lamin=8w5
lamino	lamino chaud=8fg	lamino froid=8nx	piec lamino=9fm
lanc	lanc appel offr=5my	recherch sit lanc satellit=acn
lang	lang program=sr	conseill patient amelior lang=7of	trait troubl lang=89r	techniqu lang=8aa
langu	method enseign langu=7yt
lapin	ger elev lapin=4zh	organis elev lapin=4zh
laqu	selection ingredient laqu=7rk	applic peintur laqu=9fu	chauf melang laqu=a1f
larv	surveill croiss larv=50x	surveill develop larv=59w	evalu comport alimentair larv=8wa
las	proced gravur las=54i	proced marqu las=5p4	appareil decoup las=691	typ las=8sh	machin marqu las=9wi
lasur	lasur boi=6ox
lat	trait melang lat=5h6	melang ingredient lat=6pf	pomp transfert lat=7gm	analys echantillon lat=833
lav	lav fibr=87k
laveri	collect articl destin laveri=6w0
laveus	supervis fonction laveus bouteill=4yg
leadership	princip leadership=9tu
lecon	prepar contenu lecon=5bp	don lecon theoriqu pilot=7ni
lecteur	lecteur cod bar=auw	lecteur puc electroniqu=aws
lectur	lectur plan=1cv	lectur schema=1cw	enseign lectur rapid=604
leg	fabric emball metalliqu leg=9jw
legal	medecin legal=4ly	respect exig legal=8j3
legalit	legalit activit commercial=5js
legend	legend document=6np	redig legend=avi
legisl	legisl sant=531	legisl alimentair=7cy
legislateur	conseill legislateur=5i7
legislativ	exig legislativ concern navir=4su	procedur legislativ=5te
legitim	respect princip legitim defens=6p3
legitimit	verifi legitimit demand=aq0
legum	prepar legum=6ni	prepar legum plat=7fb	confection legum plat=7fb
lentill	manipul lentill contact=52p	assembl lentill=7rg	techniqu adapt lentill contact=8cy	centr lentill=ae5
lessiveur	typ lessiveur=4kh
lest	sac lest=978
lev	utilis engin lev=9oh
levi	manipul levi=5n4
levur	princip ferment levur=7ae
lexicographi	lexicographi theoriqu=4oh	lexicographi pratiqu=6ux
liaison	liaison etabl enseign=8ge
libr	promouvo libr echang=568
lic	prepar accord lic=4uj	accord lic=4uj	plac accord lic=4uj	elabor accord lic=4uj	evalu demand lic=58q	ger droit lic=7af	surveill respect accord lic=7b0	redig accord lic=94k
licenci	ger portefeuill licenci=73x	licenci employ=7yf
lie	menac lie ingredient=8kc
lien	communic lien troubl audition=5il	etabl lien client=9ns
lieu	hygien lieu travail=4o6	identifi risqu lieu travail=6wv
lightroom	adob photoshop lightroom=9tj
lign	form lign=1l4	fourn aid lign=64j	develop plan form lign=7zr	form enseign lign=88f	servic lign=9xj
lim	machin lim=733	typ lim=87s	piec machin lim=9jk
limit	determin limit propriet=8nr	limit cabl reseau=9vt
limon	decoup limon escali=6sg	plac limon=7sg
lin	enfil lin tissu=7i5
ling	lav ling=4m7	ger stock ling=6zp	tri ling=83w	sech ling=9rq
lingeri	supervis servic lingeri=4x8	control servic lingeri=4x8	efficacit servic lingeri=6ri	activit servic lingeri=6ri
linguistiqu	enseign linguistiqu=77y	linguistiqu informatiqu=8jo	linguistiqu legal=8ow	ten jour compet linguistiqu=agc
liquefaction	regl temperatur liquefaction=a0k
liquid	transfer marchandis liquid=4zg
liquidit	ger liquidit=184
lir	lir articl=883
lisibl	gard panneau lisibl=8hm
list	dress list bibliothequ=4tt	verifi list particip=89a	prepar list vin=9c5	ger list vin=9c5	respect list control=9v9
lit	form lit ver=8ub	fair lit=a4e
lithias	lithias urinair appareil=aw4
lithographiqu	entreten plaqu impression lithographiqu=9m2
litig	ecout histoir parti litig=8nb	ger litig financi=aow
litterair	theori litterair=5vy	critiqu litterair=68v	proced litterair=9j7
litteratur	enseign princip litteratur=4q0	histoir litteratur=6bs	litteratur compar=6g1	litteratur musiqu=9an
liv	liv script=61l
livraison	inspect livraison beton=6oi	verifi livraison reception=apy	control livraison reception=apy	organis livraison courri=aso
loc	inform contrat loc=78k	ger loc retard=7jc
local	entreten local=1q2	entreten rel represent local=569	eau local port=6f5	prepar local=7mv	local sech produit pyrotechniqu=8bb
localis	localis fossil=8n7	ger localis=8rv	ger localis logiciel=8rv	outil localis=9ci	localis objet precieu=9gj
locatair	ger chang locatair=83u	communiqu locatair=avv
locativ	logiciel ger locativ=5gh
locomotion	analys locomotion animal=ak7
locomotiv	applic frein locomotiv=4sm	entreten locomotiv=7ug
log	planifi construction log social=6de	don conseil log=9rn
logiciel	develop logiciel=7f	method develop logiciel=84i	logiciel cre=9t8
logiciell	architectur logiciell=78	model architectur logiciell=5ep	anomali logiciell=67c	outil ger configur logiciell=8h8
logiqu	program logiqu=5n0	logiqu joueur=64v
logistiqu	chain logistiqu=1i9	logistiqu militair=5nb	logistiqu vert=8c4	ger chain logistiqu=8s7
loi	applic loi=658	enseign princip applic loi=8ae	loi transport aerien=8zx	loi press=a30
lois	entreten attraction parc lois=7sz	propos activit lois=ajw
longevit	longevit action combat=62l	longevit choregraphi=639	verifi longevit material=6ma
longu	equip longu taill=71w
lor	assist lor mis bas=9vg
lot	decharg lot=52b	inspect lot=6i3	redig document enregistr lot=9fn
loteri	materiel loteri=6r7	entreten equip loteri=74i	politiqu societ loteri=8og	ger oper loteri=ab9
lou	ger retour bien lou=8su
lourd	ger equip lourd=5kv	aid deplac charg lourd=5ze	control equip lourd=6b6	equip lourd aquacultur=9em
lubrifi	lubrifi moteur=5q1	lubrifi pol=agj
lubrific	essai lubrific=akc
lumier	appareil lumier intens puls=616
lunet	ajust lunet client=5c7	conseill client entreten lunet=6ug	decoup ver lunet=805	entreten lunet=8qe
lut	lut contr maladi plant=aq9
lymphatiqu	mass drain lymphatiqu manuel=arb
maconneri	traval maconneri jardin=5in	inspect ouvr maconneri=5oh	sci maconneri electriqu=5rt
magasin	preserv propret magasin=6pj	amenag agenc magasin=6rq	ger rapport financi magasin=8oc	determin agenc magasin chaussur=9s6
magi	develop concept spectacl magi=auc
magnetiqu	stimul magnetiqu transcranien=6kf
mai	proced extraction amidon mai=7t6
main	cre ouvr ceramiqu main=5cn	lir lign main=7el	install main cour=7o6
maintien	maintien domicil=v6
maison	lav ling maison=5je	planifi construction maison=9w8
maitr	fabric disqu maitr=6sc	cre model maitr=8j4
maitris	maitris informatiqu=23e	maitris regl langu=5zd	maitris pri menu=7fs
majeur	ger incident majeur=7qh
malaxeur	verifi capacit malaxeur=7ei	entreten camion malaxeur=abp	nettoy malaxeur=anb	conduir camion malaxeur beton=at8
malentend	aid person malentend=5ly
malform	depist malform poisson viv=7m5
malocclusion	trait cas malocclusion=7wm
malt	system aliment malt=6cp	malt cereal=7fj	processu malt=7so
manag	manag qualit=1hc	manag equip=1ri
managerial	qualit managerial=1zu	capacit managerial=1zu
mandatair	serveur mandatair=6nf
mani	mani equip bar=9a5
manifest	compos manifest navir=8sm	distribu program lieu manifest=8xh
mannequin	renforc moul mannequin=4u2
manometr	control manometr=5j5
manucur	fair manucur=80e
manuel	typ dispositif impression manuel=74s	proced decoup manuel cuir=8v5	conseill client traval manuel=arx
manuell	press papi manuell=7yi
manuscrit	selection manuscrit=7e3	lir manuscrit=9r3
manutention	manutention patient=1wg	manutention marchandis dangereus=6sj	anticip exig manutention expedition=6ww
manœuvre	locomotiv manœuvre=9r6
manœuvrer	manœuvrer bus=6i8	manœuvrer poid lourd=7s3
manœuvres	manœuvres vol=7cw	manœuvres pech=83c	particip manœuvres navig=a7m
maquet	cre maquet architectur=7jm	examin maquet publicit=7y3	cre maquet=8k9
maquill	maquill client=4ui	techniqu maquill=7v6
marbr	nettoy mobili marbr=5cz
march	particip march=7k7	analys march=8xp	march travail=9y4
marchandis	method transport marchandis=8km	don conseil marchandis=9rt
mari	celebr mari=alg
marin	oper marin=4ra	inspection pont marin=5zk	recherch marin=69r	chauf coll marin=7io	men recherch marin=8bp
marionnet	manipul marionnet=6dm	cre marionnet=80m	cre spectacl marionnet=912	concevo marionnet=aqu	coudr vet marionnet=aqx
maritim	industri transport maritim=593	produit bas transport maritim=6tj	typ navir maritim=6zu	system communic maritim=761	technologi transport maritim=808
marketing	marketing numeriqu=13h	techniqu marketing numeriqu=67j	ger marketing=6te	procedur servic marketing=7u6	techniqu marketing marqu=86w	marketing reseau=8f4	strategi marketing contenu=8y5
marmit	control marmit feu nu=5dh
marqu	marqu boi=54w	marqu commercial=73k	analys marqu=8c8	surveill ger marqu=8te
marqueteri	pos marqueteri=4q1
martial	pratiqu art martial=55t
mass	theori mass=83j	typ mass=8y0
mastering	mastering audio=aax
mastic	recouvr jointur mastic=9a2
match	selection tactiqu match football=ajp
matela	fabric matela=7bw
matelass	matelass tissu industri mod=8dc
materiau	coup materiau exc=4mc	typ materiau poteri=8uf
materiell	plateform materiell=4y5	architectur materiell=a43
maternel	fourn soin chiropratiqu maternel=712
maternell	enseign class maternell=8qx	procedur ecol maternell=agx
mathematiqu	enseign mathematiqu=1ks	outil mathematiqu ger vehicul=7jz	communiqu inform mathematiqu=8nz
matier	fourn conseil matier marqu=9cq
matric	proced matric=4tc	install matric press=5yq	matric froid=8lk	material matric=8ot	remplac matric=arc
maturit	model maturit=asm
mauvais	travaill mauvais condition meteorologiqu=94o
maven	apach maven=6c
maxillo	distingu tissu maxillo facial=4ps	chirurgi maxillo facial=abo
maximis	maximis efficacit oper gru=9j0
mecaniqu	mecaniqu material=5k3	mecaniqu navir=5pc	outil mecaniqu=67r	compos mecaniqu vehicul=6p6	system mecaniqu=767	mecaniqu vehicul moteur=7gx
mecanis	ajust equip mecanis=5zn
mecanism	fix mecanism montr=63u	mecanism securit ascenseur=8cp	entreten mecanism gouvern navir=8xy
mecatroniqu	install equip mecatroniqu=68m	etalon instrument mecatroniqu=76q	entreten equip mecatroniqu=7wj	elabor procedur essai mecatroniqu=8r8
mech	introduir mech=8rt
medecin	medecin urg=ul	medecin travail=4wg	etud medecin=6m8	entreten rel medecin=6ra
medi	ger personnel medi=4w7	medi social=5lx	elabor regl servic medi=aag	particip activit medi artistiqu=akn
media	media social=14d	media numeriqu=25m	droit media=587	etud media=5fj	techniqu marketing media social=6j2	typ media=7yz	etud support media=81v
mediateur	agir mediateur lor negoci=6rb
mediatiqu	planific mediatiqu=140
medical	system don medical=8dt
medicament	administr medicament=vg	reglement medicament=6et
medicamenteu	suivi trait medicamenteu=aq7
medicamenteus	ger interaction medicamenteus=757
medico	physiqu medico legal=aco
megadon	analys megadon=6ap
meilleur	analys meilleur vent=86u	selection meilleur canal distribution=8c1
melang	oper melang=9aq
melangeur	melangeur peintur=7ri	melangeur engrai=82j	aliment melangeur engrai=89z
melodi	cre melodi original=4x1
membr	form membr equip=8np	liaison membr conseil administr=9bt	ger membr=aux
membran	membran etancheit=52j	typ membran=7d5
memoir	point logiciel memoir traduction=5lt	aid etudi redig memoir=89i	memoir geographiqu=9es	logiciel memoir traduction=aey
memoris	memoris grand quantit inform=8ff	memoris lign=8vt	memoris instruction mont=9kj
menac	menac securit=6sb	menac environnemental=7rl	menac securit applic web=84q
menag	supervis servic menag=4js	command equip menag=6g6	fabric articl menag metal=6m3	vendr appareil menag=8c0	produit menag=a6o
menager	collect ordur menager=ax0
menopaus	trait effet secondair menopaus=5q6
mensuel	arret mensuel=16l
mensuell	clotur mensuell=16l
mensur	analys mensur numeris=6fk
mental	sant mental=v9	diagnostic problem sant mental=5oq	diagnostiqu troubl mental=7ic	detect troubl sant mental=7o2	don conseil sant mental=85i	promouvo sant mental=9h6
menu	elabor menu=1p4	cart menu=1p4	defin pri element menu=605	planifi menu=6u2	control pri menu=7fs	verifi pri menu=7fs	ger pri menu=7fs	etabl menu patient=8n3	present menu=942	menu repar equip=9cc
menuiseri	outil menuiseri=6el
mer	cuisin fruit mer=6ff	prevention pollution mer=77h	transform fruit mer=79t
merceri	don conseil articl merceri=aft
merchandising	techniqu merchandising=6js
meridien	identifi meridien energetiqu=905
merit	encourag elev reconnaitr merit=anq
mess	jour affich mess=4lt	communiqu mess gen=7ru
messageri	applic messageri instantan internet=awd
mesur	instrument mesur=1cx
mesurabl	defin objectif marketing mesurabl=7le
metadon	ger metadon contenu=8bj	administr metadon contenu=8bj	control metadon contenu=8bj
metal	travail metal=1ce	proced production metal=9bh
metalliqu	fabric structur metalliqu=5nt	install conduit gaz metalliqu=7ld	fabric produit assembl metalliqu=7sk	fabric port metalliqu=9rj	technologi revet metalliqu=agq
metallurgi	outil metallurgi=5wq
meteo	cre cart meteo=a27	redig bulletin meteo=a9r
meteorologi	meteorologi aeronautiqu=94q	surveill meteorologi aeronautiqu=975	meteorologi maritim=98w
meteorologiqu	collect don meteorologiqu=4u3	inform meteorologiqu=56j	instrument meteorologiqu=6xs	ger bas don meteorologiqu=75o	recherch meteorologiqu=9h4	surveill perform equip meteorologiqu=9ol
method	method conseil=4wz	method surveill=aww
methodologi	methodologi agil=o4	methodologi historiqu=9oa	methodologi recherch scientifiqu=afo
meti	transmettr techniqu meti=4ms
metriqu	metriqu logiciell=asx
meubl	repar cadr meubl=721	produit entreten meubl=8d2	fabric meubl=8qr	cre cadr meubl=8wn	industri meubl=9h8	decor meubl=aem
meuleus	meuleus rail=5d0	piec meuleus surfac=67s
micro	micro assembl=8gy	micro optiqu=8v1
microbiologi	control qualit laboratoir microbiologi=4my	microbiologi medical=9ua
microbiologiqu	analys microbiologiqu chain alimentair=6wa
microchirurgi	oper microchirurgi reconstructric=6xc
microelectromecaniqu	assembl system microelectromecaniqu=5mq	system microelectromecaniqu=958	concevo system microelectromecaniqu=9bi	integr system microelectromecaniqu=a0l	entreten system microelectromecaniqu=a2f
microelectroniqu	test appareil microelectroniqu=7kc	concevo appareil microelectroniqu=7w6	entreten appareil microelectroniqu=7wu	assembl appareil microelectroniqu=8wh	modelis appareil microelectroniqu=9o8
micrologiciel	concevo micrologiciel=52a	jour micrologiciel=6hy	program micrologiciel=6i7
micromecatroniqu	ingenieri micromecatroniqu=64w
microorganism	detect microorganism=67t
microscopiqu	techniqu microscopiqu=a32
microsoft	microsoft offic=aoe
microsystem	test microsystem electromecaniqu=5do	procedur essai microsystem=6fj
miel	variet miel=5r8	compos miel=692	manipul rayon miel=8o1
migr	develop method migr automatis=4sf	etudi migr poisson=6ll	analys migr irregulier=9x7
mijot	mijot viand plat=5e6	mijot legum plat=7fb
milieu	hygien milieu medical=4m0	ger milieu aquatiqu=5nm	evalu hygien milieu industriel=9e2	travaill milieu froid=9ud
milit	motiv milit=5jp	organis milit=6vd
militair	cod militair=5z7	form fonction militair=8zh	arm militair=9r0
min	ger ventil min=791
minceur	vendr produit minceur=7d0
minerai	entreten system trait minerai=6af	pri minerai=8u5	separ metal minerai=9qs	modelis gis minerai=ap3	determin caracteristiqu gis minerai=auu
mineur	ger entreten mineur=5x6	repar mineur vehicul=862	fair fonction mineur continu=8xe
mini	enquet accident mini=61u	politiqu secteur mini=696	droit mini=6in	geni mini=6w5
miniatur	construir decor miniatur=73c	concevo decor miniatur=73c	concevo accessoir miniatur=8r0	construir accessoir miniatur=8r0
minier	reag cas urg minier=5y3	legisl securit minier=64k	ger decharg minier=9p8
minimis	minimis cout expedition=4zd
miro	aliment machin ver miro=5tv	install miro=9bj
mis	mis plac=1on	mis servic projet=6fa	evalu mis procedur securit=9r5
mission	men mission religieus=541	coordon mission aid humanitair=6xp	coordon mission sauvet=a42
missionnair	aid travail missionnair=74j
mistell	travaill bas mistell=akd
miton	miton viand plat=5e6	miton legum plat=7fb
mix	mix enregistr multipist=52q	consol mix audio=7e7	marketing mix=9sp
mobil	ger appareil mobil=cq	demont appareil mobil=5bt	assembl appareil mobil=5bt	system exploit mobil=8bv	mobil marketing=ah6	communic servic mobil aeronautiqu=am2
mobili	typ boi mobili=80w	concevo mobili original=8n9	mobili medical=8qb
mobilit	mobilit geographiqu=212	dirig exercic mobilit=64s
mod	trait mod pai=so	enseign mod client=500	tend mod=56f	march mod transport=8b2	histoir mod=9al
modalit	etabl modalit cooper=7bo
model	model don=8l	model commercial=60o	elabor model=a5u	model qualit processu=asm
modelis	modelis don=8l	outil logiciel modelis sit=6ny	modelis processu entrepris=8cq
moder	techniqu moder lign=9ka
modern	system modern signalis electriqu=4s4	aid electroniqu modern navig=4sp	langu modern=5rp	theori modern portefeuill=98e
modifi	modifi ger=4og	modifi model textil=7l7	modifi moul prothes=amp
modific	don conseil modific environ=8ly	techniqu modific corporell=9gi	inform client modific corporell=auo
moell	transplant moell osseus=55i
moleculair	biologi moleculair=1w9
molet	cle molet=6xi
mondial	system mondial distribution=1qn
monogram	appareil impression monogram=4y1
montessori	pedagogi montessori=5bf	philosophi montessori=828	materiel pedagogiqu montessori=8ne
montr	chang batteri montr=5gd	montr alcool fort=69v	montr echantillon vet=8j8	typ montr=a9o
montur	mont compos optiqu montur=56l	repar montur=7kw
moquet	pos moquet=5p7	decoup moquet=8l3	organis decoup moquet=94f
morceau	assembl propr morceau moquet=6pt	coudr morceau tissu=8mq
morgu	organis visit morgu=508	accompagn visit morgu=508
mort	determin caus mort=91x	elimin animal mort=962
mortalit	surveill tau mortalit poisson=4s2	etud mortalit poisson=7e4
morti	fair finition joint morti=9ko
mortuair	administr etabl mortuair=6cz	fourn inform servic mortuair=7sw
mosaiqu	outil mosaiqu=4s6
mot	mot cle contenu numeriqu=4oe	reper mot nouveau=a82
moteur	moteur electriqu=5or	moteur recherch=6ej	typ moteur vehicul=7zq	compos moteur=ao0
motif	marqu motif piec metalliqu=5eo	facon motif decoratif=5zc	decoup motif decoratif=80c
motiv	motiv employ=5de	fair preuv motiv vent=8c9	don motiv sport=af8
moto	ten registr moto=7w8	repar moto=8uk
motric	favoris activit motric=asw
moudr	pre moudr cacao concass=9ev
moul	machin fabric moul=5zi	coordon equip fabric moul=7sh	typ moul=82l	melang moul=8j7	proced moul=a4t
mouleus	mouleus pat=9er
moulu	analys densit cacao moulu=8gs
mouss	isol mouss pulveris=9ze
mout	processu cuisson mout=6w1	processu finition mout=am6
moutur	niveau moutur caf=6jr	oper moutur=9b0
mouv	mouv pol=4w5	techniqu mouv=ajn
moyen	different moyen communic=657	moyen transport=7fg	ger objectif moyen term=ais
multi	ger logistiqu multi modal=6li
multimedia	plac materiel multimedia=5sj	system multimedia=8o3	fourn contenu multimedia=a3l
multimodal	logistiqu transport multimodal=6g3
multiniveau	vent multiniveau=6h9
multipist	compil enregistr multipist=52q	enregistr multipist=8eq
multipli	multipli plant=7u2
multiplic	multiplic plant=7u2	aid multiplic plant=apq
mun	mun poisson migrateur marqu=89u
munition	exig legal relativ munition=70m	typ munition=74o	entreten munition=768	assembl munition=7gi	vendr munition=9yx	press munition=aiq
mural	pos revet mural=900	revet mural adhesif=9f1
muri	entreten muri=5hs
mus	surveill environ mus=6wo	dress registr collection mus=92a	bas don mus=9d0	ten registr mus=an3
musculo	anatomi musculo squelettiqu=4vm	diagnostiqu troubl musculo squelettiqu=7or
musical	fair preuv qualit musical=79j
musicien	embauch musicien accompagn=5d8	supervis musicien=8ov	plac musicien=8sc
musicotherapi	pratiqu cliniqu musicotherapi=52k	ecol musicotherapi=54o	proced musicotherapi=9bo	theori musicotherapi=9rv	typ musicotherapi=9zu
musiqu	instrument musiqu=5kn	compos musiqu=9ce	material instrument musiqu=9x1
mutuel	pari mutuel=6ii
mycologi	mycologi medical=63a
nacell	travaill part nacell suspendu=69p
nag	styl nag=5vv
naiss	enregistr naiss=5kk
naissain	ger equip capt naissain=7us
nap	etudi nap phreatiqu=9gg	modelis nap phreatiqu=9qv
nat	don lecon nat=82s
natur	evalu natur blessur urg=93l
naturel	trait automatiqu lang naturel=n0	protection contr element naturel=4oq	engrai naturel=5r7	gaz naturel=6xx	entreten espac naturel=74m
naturell	restaur couleur naturell dent=4v2	ressourc alimentair naturell=8a9	histoir naturell=ad9
naval	form equip naval=afp
navet	fair fonction chariot navet=8zt
navig	enseign princip navig=5ho	calcul navig=6eg	repar equip navig=6i2	form personnel exig navig=8pz
navigabilit	inspect avion control navigabilit=5mk	contenu consign navigabilit=7r7
navigabl	voi navigabl international=530	typ voi navigabl=8it	voi navigabl national=9wu
navigu	navigu voi fluvial europeen=880
navir	fair fonction machin navir=5kx	equip securit navir=8yp
ne	examin nouveau ne=59m
necessair	ventil necessair usin=5pn	fourn document necessair=6ba	determin ressourc humain necessair=8zq
negatif	nettoy negatif=52y
negoci	negoci commercial=124	negoci vent produit bas=9tm	negoci politiqu=as8
neonatal	soin neonatal=6x8
netiquet	convention lign netiquet=8cd
nettoy	nettoy don=k8	produit nettoy=54k	techniqu nettoy=9o3
nettoyeur	nettoyeur haut pression=99l
network	network magic=7cd
neuro	neuro ophtalmologi=704
neuroanatomi	neuroanatomi animal=5uc
neuroimageri	neuroimageri fonctionnell=6la
neurologi	neurologi comportemental=7y9	neurologi cliniqu techniqu chiropratiqu=a1x
neurologiqu	chirurgi neurologiqu=4tb	examen neurologiqu=8mk	trait troubl neurologiqu=92i	redig rapport test neurologiqu=9td
neuromonitoring	neuromonitoring peroperatoir=7ks
neurophysiologi	neurophysiologi animal=9ox	neurophysiologi cliniqu=aea
neurophysiologiqu	examen neurophysiologiqu cliniqu=att
neuropsychologiqu	test neuropsychologiqu=5en
neutr	rest neutr affair medi=9qq
neutralis	neutralis liqueur sucr=a0s
nich	detect nich artistiqu=6jm
nitr	aliment appareil nitr=9v6
nitrat	don conseil pollution nitrat=a4s
nitroglycerin	test melang nitroglycerin=4rv	control debit nitroglycerin=5k1	separ nitroglycerin acid=ad4
niveau	evalu niveau capacit employ=663	niveau test logiciel=7ve	prevo niveau activit=8t2
nivel	nivel sol=amt
nom	don nom fragr=a2r
nombr	mesur nombr fil=674
nombreus	travaill nombreus personnalit=9br
nomenclatur	redig nomenclatur=8vl
nominativ	declar social nominativ=23h
non	don non structur=9h0
norm	norm construction=1ef	norm equip electroniqu=555	respect norm fonction navir=5xy	norm qualit=82b	norm qualit bas don=92r	norm securit alimentair=as3
normal	stad develop normal=97q
normalis	normalis don=4oz	normalis don informatiqu=4oz	respect procedur normalis=79r
nosocomial	ger infection nosocomial=4n8
not	fourn not cas=4m9	not musical=70j	conserv not mis plac=772	redig not repetition=7xv
notari	enregistr act notari=7ar
nour	nour animal compagni=5fu	nour reproducteur=a8g
nourrisson	confection prepar nourrisson=a23
nouveau	form nouveau=1a6	nouveau vehicul march=564	present nouveau employ=8hn
nouvell	recherch nouvell ide=6if	cre nouvell recet=9cv	etudi nouvell method cuisson=ano
noyal	entreten noyal=5ec	construir noyal=92h	pratiqu trou rempl noyal=a8s
noyau	repar defaut noyau=5f5
noyaut	coordon equip noyaut=a84
nu	pos nu=5sk
nuag	informatiqu nuag=a9
nuanc	nuanc torrefaction=7m8	distingu nuanc couleur=9cz	determin nuanc couleur=9q6
nucleair	medecin nucleair=5gv	techniqu medecin nucleair=71e	legisl nucleair=7eu	energi nucleair=7rr	execut procedur medecin nucleair=a4c	physiqu nucleair=alz
nuisibl	mesur prevention contr nuisibl=570	calcul mathematiqu control nuisibl=6fg	techniqu ger nuisibl=7aq	biologi nuisibl=7se
nuit	travail nuit=1su
numeriqu	command numeriqu=1ch	impression numeriqu=4qs	system cre jeu numeriqu=8b1
numeris	prepar document numeris=505	produir imag numeris=8m9	numeris negatif=9pq
numero	enseign numero cirqu=9f7	annonc numero bingo=a9d
nutriment	ger nutriment=5p0	nutriment confiseri=9ut
nutrition	nutrition animal=5x3	nutrition sportiv=6p2	nutrition person bon sant=711
nutritionnel	elabor politiqu program nutritionnel=4mj	surveill etat nutritionnel individu=adg
nutritionnell	identifi propriet nutritionnell aliment=5iy	adequ nutritionnell apport alimentair=9e6
objectif	objectif commercial=11w	fix objectif assur qualit=5dd	defin objectif vent=9m8	fix objectif transport=9zv	s identifi objectif entrepris=atn
objectiv	objectiv c=y
oblig	inform oblig fiscal=50i	respect oblig legal=7ts	droit oblig=aew	suivr march oblig=aku
observ	observ caracteristiqu melang=9aj	observ particip=a3k	observ matier=ac1
observatoir	men recherch scientifiqu observatoir=5n7
obstacl	ger maitris obstacl=74d
obten	obten inform financier=7db	obten lic utilis arm=7tv
obu	fair finition obu=91t
occasion	estim valeur bien occasion=7ay	vendr produit occasion=9sc
occlusion	evalu occlusion=6hc
occup	s occup effet passag=7zp	s occup administr=a48
octopu	octopu deploy=5ph
octroi	prendr decision octroi fond=8zj
octroy	octroy concession=57z	octroy subvention=73v
oculair	promouvo sant oculair=7xj	reglement protection oculair=84f	fourn soin oculair domicil=9bz
odeur	support odeur fort=4pd
odontologi	ger pai odontologi=8pn	disciplin cliniqu odontologi=9eq
off	ecrir voi off=622
officiel	delivr document officiel=79k	control document officiel=8l0
offset	impression offset=105	ger processu impression offset=6ay	press impression offset=6d7	prepar machin impression offset=94l
offshor	inspect install offshor=4k1
oie	ger elev oie=6cw	organis elev oie=6cw
oleagineus	compos grain oleagineus=63t	trait grain oleagineus=89m
oncologi	oncologi medical=8p7
ond	princip micro ond=57v
onduleur	install onduleur=4zr
one	captur one=1vo
ongl	decor ongl=6ik	trait ongl patient=6tf	trait ongl=6u4	verni ongl=95c
openedg	openedg databas=67k
oper	ger oper=1rh	oper trait=55e
operationnel	conseill operationnel=1xd	procedur servic operationnel=6gi	ger budget operationnel=6kc	execut plan entrepris operationnel=771	environ operationnel aeroport=aar	resoudr problem operationnel transport=aum
operationnell	mainten norm operationnell=726	lir don operationnell navir=7lx	procedur operationnell marin=7r6	coordon activit operationnell=8xk	ger securit operationnell train=9ia	mainten communic operationnell=a8i
operatoir	bloc operatoir=v0	bon visualis sit operatoir=56q
ophtalmiqu	determin progression maladi ophtalmiqu=5t5	norm qualit equip ophtalmiqu=6yq
ophtalmologi	instrument ophtalmologi=4z2
ophtalmologiqu	method examen ophtalmologiqu=4te
opinion	form opinion publiqu=86e	sond opinion=86g
opportunit	identifi nouvell opportunit recycl=7z6	identifi opportunit pri=8g5	identifi nouvell opportunit commercial=9qy
oppos	interag oppos exploit minier=5i0
optimal	calcul period optimal insemin=4ob
optimis	proced optimis moteur recherch=13j	optimis moteur recherch=13j	optimis processu=1re	optimis perform financier=5ti	optimis production=7kh	optimis recet vent=8im
option	fourn renseign option repris=96y
optiqu	norm instrument optiqu=4q9	caracteristiqu ver optiqu=54c	typ instrument optiqu=5zf	instrument optiqu=5zf	compos optiqu=8ou	proced fabric optiqu=8ud
opto	micro opto electromecaniqu=70a
optoelectroniqu	test compos optoelectroniqu=7if	instrument optoelectroniqu=9aw	assembl compos optoelectroniqu=9xq
optomecaniqu	assembl materiel optomecaniqu=5fn	dispositif optomecaniqu=5io	compos optomecaniqu=5y1	geni optomecaniqu=7ub
oral	interpret oral=78u
orateur	orateur public historiqu=a4x
orbit	lanc satellit orbit=5s3
orchestr	orchestr musiqu=6vs
ordinair	ger dechet ordinair=9my
ordinateur	logiciel conception assist ordinateur=1fz	public assist ordinateur=2lw	techniqu public assist ordinateur=6do	enregistr non coup ordinateur=6il
ordon	ordon represent religieu=7dj	redig ordon medicament odontologi=ahp
ordr	mainten ordr lieu accident=6ke	don ordr combat=6yk	organis livr ordr class=7ej	entr contact forc ordr=ad0	etabl ordr priorit demand=ao6
ordur	entreten equip collect ordur=ate
oreill	empreint moul oreill=6es	oreill humain=6r1
org	typ org=4k0
organ	organ animal sang chaud=5y2	trait organ animal elev=7u8
organigram	cre organigram program=84k
organiqu	chimi organiqu=5x2	material construction organiqu=6x9
organisateur	selection organisateur even=5nk	consult organisateur exposition=9i5
organisationnell	fix objectif inform organisationnell=7fe	structur organisationnell=9fh
organism	entreten rel organism gouvernemental=6vw
orgu	install orgu=7nx	produir piec orgu=ant
orient	program orient objet=72	orient client=209	modelis orient objet=6tk	modelis orient servic=7t7	orient usag servic social=a5j	orient usag=ae1	offr servic orient professionnell=auz
origin	legisl produit origin animal=4z0	maladi origin alimentair=5ex
original	cre dessin original=5af	cre peintur original=9wb
orn	orn boisson decor=a1r
orthes	recommand orthes=5rw	fabric orthes=70y	concevo orthes pied=8ze
orthodonti	outil orthodonti=592	chois material appareil orthodonti=73t	don instruction procedur orthodonti=9jo
orthopediqu	command produit orthopediqu=4m3	industri produit orthopediqu=5rh	examen orthopediqu=7x0	vendr produit orthopediqu=8ss	typ articl orthopediqu=9b2	repar produit orthopediqu=am5
orthoptiqu	test orthoptiqu specialis=6xm	trait orthoptiqu=80r	supervis trait orthoptiqu=839
osi	prepar osi tress=5xm	manipul osi=78e
osteopathi	fourn diagnostic osteopathi=5bd
osteopathiqu	etabl plan trait osteopathiqu=aej
oto	pathologi oto rhino laryngologiqu=4mw
otorhinolaryngologi	materiel specialis otorhinolaryngologi=72s	interpret test diagnostic otorhinolaryngologi=83n
outil	outil entreten=5aq	fabric outil=ako	machin outil=an2
ouvert	cre system drain ouvert=5ol	model cod sourc ouvert=8z0	concevo espac ouvert=9zb
ouvertur	selection ouvertur camera=6uz	install port ouvertur automatiqu=9vi
ouvr	ouvr boi=9jq
ouvri	supervis securit ouvri=77w
ovin	organis elev ovin=a41
oxycoup	chalumeau oxycoup=9wd
oxygen	transfer oxygen=7j4	dispositif oxygen=9vk
pack	pack offic=su
pag	mis pag=6ht	coup bord pag=8xg
pai	trait pai=so	ger pai=17k	etabl pai=17k	logiciel pai=1zq	ger rapport pai=637	defin strategi ger pai=9it
paillet	stock paillet savon=5dj
pain	prepar produit pain=6xq
pair	method group pair=6sx
pal	test pal eolien=4x4
palan	entreten palan chain=51b
palet	typ palet=4w0	charg objet lourd palet=6wm	proced charg palet=av5
palliatif	soin palliatif=v4
pan	diagnostic pan=1dh	recherch pan=1dh	concevo proced contr pan=6hd	ger risqu pan eclair=85a
pancart	gard pancart lisibl=9rc
panneau	repar panneau port=6kz	assembl compos panneau command=7i4	panneau securit=9ar	compos panneau command=atq
pans	pos pans=vm
paperass	ger paperass=5rg	ger paperass expedition=6so
papeteri	ger besoin articl papeteri=5gi
papi	press papi moul=67e	processu fabric papi=6xw	typ papi=7o8
paquet	nou feuill tabac paquet=93u
parafoudr	install system parafoudr=9m6
paramedical	methodologi evalu pratiqu paramedical=5un	princip pratiqu paramedical=9wy
parametr	ajust parametr decoup envelop=4k2	optimis parametr processu production=4w3	mesur parametr qualit eau=5ps	control parametr transform=5ud	control parametr environnemental=624
parasitologi	parasitologi medical=7dq
parc	ger parc navir=5w7	fair regl parc=5xz	ger capacit parc=7vi	ger parc vehicul=9zq	coordon parc transport=a29	surveill oper parc vehicul=a2o	ger parc vehicul entrepris=aa3
parcour	parcour itinerair navig=ab0
parent	rel parent=1kz	recevo parent=1kz	evalu parent accueil potentiel=6ry
parentalit	prepar parentalit=9mz
parfum	ajout parfum=9fi	matier premier parfum=9gy
pari	suivr strategi pari=6gw	fair pari=71y	legisl pari=7lv	supervis oper pari=9xx	don conseil pari=a9a
parkeris	parkeris piec usin metal=5as
parl	supervis apprent langu parl=6r9	parl public=a3u
parodontal	fourn trait parodontal=4qf
parol	pris parol public=20c
parquet	clou parquet=57m	conseill client entreten parquet=8i1
parrain	obten parrain=698	parrain individu=8o0
part	patisseri part chocolat=6q8	fair part commentair perform=8uy
partenair	liaison partenair culturel=5bm
parti	parti physiqu navir=4sv	parti politiqu=4yd	promouvo communic parti=9hj
particip	fair particip client activit=6ir
particul	anim system particul=4zo	enlev band particul=8d7
particuli	don cour particuli=70t	cre menu even particuli=8ct	prepar patisseri even particuli=9vx
particulier	nettoy manuell zon particulier=50e
partition	analys partition=5iv	etudi partition musiqu=62q	lir partition dans=6og	ecrir partition musiqu=8er	lir partition musiqu=9ux
parur	conseill client parur corporell=8tf	accessoir parur corporell=a0p
parution	trouv parution press ecrit=9tp
pass	reglement pass niveau=9vs	fair pass audition=9w1	pass instrument dentair=9z3	pass accessoir acteur=a3d
passag	reglement relativ transport passag=92e
passeport	ten registr passeport=6n5
passiv	proced passiv electrolytiqu=969
pasteuris	procedur pasteuris=665
pat	class pat=5fo	fabriqu pat papi=5wx	surveill qualit pat=75q	machin control pat=7yu	don form pat=848	typ pat papi=a0m	prepar pat=a4m
pathogen	microorganism pathogen=7jv	microorganism pathogen aliment=9gf
pathologi	pathologi trait acupunctur=4u7	consult pathologi=9ms
pathologiqu	anatomi pathologiqu=8zn	reconnaitr indicateur pari pathologiqu=982	defin indicateur jeu pathologiqu=ab8
pati	fair preuv pati=56z
patient	soin patient=vf
patin	patin glac=aeh
patisseri	cuir produit patisseri=51v	decor patisseri even special=5pm	fabriqu patisseri=6ce	confection patisseri=6q0	materiel production patisseri=8vo
patron	cre patron vet=5lb	confection patron=71j	class patron articl habill=8ie	conseill client patron coutur=9i7
patrouill	coordon patrouill=8x3	patrouill zon=abu
patur	entreten patur=9u0
pay	adapt text cultur pay=7ti
pays	amelior pays=85c	analys pays=avl
paysag	amenag paysag=1bx	concevo projet amenag paysag=5a0	defin element amenag paysag=75c	material amenag paysag=9ak
paysager	instrument architectur paysager=5oa	architectur paysager=6ez
peau	trait las maladi peau=4rh	trait cosmetiqu peau=5mt	determin typ peau=9fv	typ peau=9zz
pech	ger pech=506	industri pech=5bh	method pech=5km	legisl pech=97u	navir pech=9oi
pecheri	evalu etat pecheri=7al
pedagogi	pedagogi social=6qc	don conseil pedagogi musiqu=7yp
pedagogiqu	norm pedagogiqu=5gx	ger ressourc pedagogiqu=7vh	fourn materiel pedagogiqu=9sg	model ingenieri pedagogiqu=a6b	objectif program pedagogiqu=ag5
pedal	reprendr control pedal=5vq
pediatriqu	oper chirurgi pediatriqu=7hs	fourn soin chiropratiqu pediatriqu=aky
pedicur	pedicur cosmetiqu=5c9
pedo	pedo psychiatri=8kw	pedo psychologi=aju
pein	execution pein=6ja
peindr	peindr motif decoratif=7hn	peindr pont navir=7tl
peint	melang coll papi peint=51u	pos papi peint=5x7	typ papi peint=88a	retir papi peint=9m4	coll papi peint=ac6
peintur	traval peintur=1bq	typ peintur=7a1	inspect traval peintur=7wa
pel	toilet pel chien=arq
pell	pell mecaniqu=67y
pellicul	tremp pellicul eau=7pi
pelliculeus	typ pelliculeus=6kx
pelous	ger pelous=5kr	entreten pelous=9is	materiel entreten pelous=amv
penal	droit penal=1no
pend	communiqu pend spectacl=64f	evalu pend represent=6pb	nettoy compos pend assembl=8m8	position patient pend intervention=a66	jou pend plusieur pris=aoj
penetr	essai liquid penetr=4s8	strategi penetr march=6zw	plan penetr march=ajg
pension	ger fond pension=5w8	distribu pension=9lt
pent	calcul pent surfac=6o8
pentaho	pentaho data integr=66c
perc	perc trou carrel=6lx
perception	avo bon perception espac=6h6
perceus	typ huil perceus colon=atm
percevo	percevo droit lic=9kp	percevo pri billet=ady
perch	system perch lav eau=4os
percussion	typ percussion=5g1	produir piec percussion=7ou
peremption	verifi dat peremption medicament=aih
perfor	perfor support imprim=a1j
perforeus	typ perforeus=7p2
perform	ger perform=19w
perfusion	pos perfusion=vi	prepar perfusion=4la	perfusion cliniqu=7rn
period	period postnatal=6zj
periodiqu	ger plan etalon periodiqu=8u0
periscolair	accueil periscolair=7iy
perl	perl cultur=7vl
permanent	conformit permanent reglement=57s	maquill permanent=60r
perme	chromatographi perme gel=af9
permettr	permettr acc servic=65o	permettr particip public=73i
permi	permi conduir=1jn	permi travail=221	permi construir=242	prepar demand permi construir=8sw	ger permi conduir=a6l
perruqu	repar perruqu=5c5	entreten perruqu=6cn	cre perruqu=8a4
person	cre person jeu numeriqu=6mq
personnalis	personnalis program sportif=513	elabor plan mass personnalis=6g2	personnalis mass=9n6
personnalit	theori personnalit=4p7	test personnalit=63m	theori develop personnalit=74a
personnel	form personnel=1a6	ger personnel=1rj	don conseil ger personnel=4yq	develop personnel=6k8
personnell	respect norm hygien personnell=4vb	develop compet personnell=53p	don conseil question personnell=5d4
perspectiv	perspectiv isometriqu=9t7
persuasion	forc persuasion=20m	capacit persuasion=20m
persuasiv	present argument manier persuasiv=5yp
pert	discut program pert poid=4ww	elabor program pert poid=6ek	pert audition=6mx
perturb	ger perturb trafic ferroviair=6rp
pes	pes expedition=4mo	pes material=65e	pes marchandis=7rw	machin pes=9qf
pesticid	usag pesticid=4p0	mainten stock pesticid=7xg	legisl national pesticid=9nm
petill	vin petill=54u	serv vin petill=67z
petit	petit enf=1lh	navig petit navir=6rh	ger petit caiss=70g	fabric petit piec metalliqu=74e
petr	petr denr alimentair=9x4
petrol	evalu potentiel gis petrol=95l
petroli	apport expertis oper petroli=69g	apport soutien geni petroli=6hv
petrolier	legisl plateform petrolier=9d4
peupl	analys peupl foresti=akv
ph	mesur ph=6tv
pharmaceutiqu	legisl pharmaceutiqu=4s1	produit pharmaceutiqu=52s	enseign princip pharmaceutiqu=5iu	develop produit pharmaceutiqu=5u4	droit pharmaceutiqu=5uu	technologi pharmaceutiqu=7lw	assur qualit produit pharmaceutiqu=7m1	proced pharmaceutiqu=89f	industri pharmaceutiqu=8kv	particip enregistr produit pharmaceutiqu=aed
pharmaci	approvision adequat pharmaci=6j4	ten registr pharmaci=9dy
pharmacien	signal interaction medicamenteus pharmacien=as0
pharmacologiqu	conduir etud pharmacologiqu cliniqu=a9p
pharmacovigil	legisl pharmacovigil=6gd
phas	chromatographi phas liquid=93m
philosophi	philosophi amelior continu=4mv	philosophi mathematiqu=57n	enseign philosophi=6th	histoir philosophi=6zs
philosophiqu	ecol pens philosophiqu=9au
phlebotomi	procedur phlebotomi pediatri=6k0
phosphat	revet phosphat piec metal=6aa
photo	prendr photo=zy	mont photo=4r5	appareil photo=5wv	selection photo=71z	examin photo aerien=7ms	interpret photo aerien boi=7sx	accord lic utilis photo=9f0
photodynamiqu	therapi photodynamiqu trait canc=aah
photograph	dirig membr equip photograph=5h0
photographi	conseill client photographi=5hr	post trait photographi=9xk	photographi commercial=ad7
photographiqu	assembl appareil photographiqu=5wo	techniqu trait photographiqu=8w7	lentill photographiqu=93a
photoshop	adob photoshop=yg
photovoltaiqu	mont panneau photovoltaiqu=4q3	install system photovoltaiqu=549	entreten system photovoltaiqu=5tm	typ panneau photovoltaiqu=7sc
physiologi	physiologi travail=577	physiologi exercic=5l6	physiologi audition=5rx	physiologi humain=6kg	physiologi animal=6y8
physiotherapeut	assist physiotherapeut=6mz
physiotherapi	physiotherapi manuell orthopediqu=54h	tri patient physiotherapi=5ta	assist patient apr physiotherapi=9ge
physiqu	sci physiqu=1kt	medecin physiqu=8x7
phytosanitair	produit phytosanitair=752	mesur phytosanitair=aaj
piano	jou piano=5oi	produir piec piano=8ql
pictogram	lir pictogram=6kr
pied	amelior boi pied=5u8	problem pied=72o	promouvo sant pied=7h2
pieg	pieg animal=4zf
pier	pier taill=53q	prepar pier pol=72c	typ pier gravur=7n1
pieton	aid pieton travers rue=8m0
pil	soulev pil papi=4ut
pilon	marteau pilon forg=6ws	typ marteau pilon=78z
pilot	pilot projet=1r4	control compet pilot=5ix	panneau command post pilot=76k	system aerien pilot=8no	pilot navir port=ail
pilul	marqu pilul=906
pinc	pinc manuell=7mn
pinceau	typ bross pinceau=al7
pip	produir piec pip=4zy	material pip tabac=84c
piqu	techniqu piqu=al3
piqueur	marteau piqueur=8iu
piscin	mainten qualit eau piscin=5v1	supervis activit piscin=6yf	consign securit piscin=7d6	aid utilisateur piscin=7sb	produit chimiqu piscin=9v3
pist	nettoy contamin pist aeroport=7jw
pistolet	piec pistolet laqu=7m4	pistolet laqu=8ek	pistolet coll=9c0	pistolet fibr ver=9eu
pizza	prepar pizza=5ke
plac	typ plac=9r9
plafond	typ plafond=69u
plai	soin plai=vm	soign plai=vm
plaint	repondr plaint visiteur=4p1	ger plaint spectateur=7du	ger plaint relativ jeu=9e5	ger plaint employ=9mf
plan	plan soin=vt	plan form=1a5	elabor plan trait=aug
planch	cre planch tend=5gt	clou planch=7g2
plancton	produir plancton=5x9	production plancton=ak9
planeit	mesur planeit surfac=8nf	verifi planeit mur=931
planeur	position cylindr planeur=9v4
planeus	regl planeus=782	regl planeus rabot=782
planifi	planifi travail equip=7hb
planific	planific personnel=1a8	planific transport=1i7	planific tourn=1io	planific production=1j9	planific train=8u9
planning	ger planning=1a8	planning equip=1q6	planning strategiqu=1rc	ger planning tach=4va	communiqu planning person concern=9yr	respect planning travail transport=a4p
plant	caracteristiqu plant=8mr
plaqu	prepar plaqu impression=6vt
plaquet	nettoy plaquet=7zo	pol plaquet=aab
plaqueus	entreten plaqueus chant=7lt	repar plaqueus chant=835	plaqueus chant=a2y
plasma	machin decoup plasma=55z
plastiqu	soud plastiqu=6ha	chirurgi plastiqu=6mh	enseign art plastiqu=82g	typ matier plastiqu=8gm
plat	prepar plat=1on	fabriqu plat prepar=8vf	confection plat prepar=93v
plateau	restaur plateau=7vd	plac ver plateau=a10	plateau ecloseri=aj3
plateform	plateform aid lign=7ir	construir plateform travail=8ve
platr	platr surfac=5bo	manipul platr=5ma	typ material platr=67h	coll plaqu platr=7ln	prepar surfac platr=9zg	pos plaqu platr=av0
plein	remplac palet plein=5dt	activit plein air=7fd
plenier	assist seanc plenier parl=7gs
pli	fair styl pli=61t	ajust plaqu pli=6vm	machin pli papi=7cl	pli fil metalliqu=8b5	pli caoutchouc couch=9m3	techniqu pli metal=9y3	pli etof=apu
plieus	typ plieus=9se
pliss	machin pliss=ap4
plomberi	outil plomberi=4we	install system plomberi=7wh	repar system plomberi=9wn
plong	exig relativ oper plong=67o	intervention plong=7yv	entreten equip plong=8vn	respect plan oper plong=98u	verifi equip plong=9po	materiel plong=9ui	plan plong=9w0	system navir support plong=af4
plum	manipul plum=a9b
pluridisciplinair	program even pluridisciplinair=9zm	planifi even pluridisciplinair=9zm
plusieur	parl plusieur langu=5oe
pluvial	ger eau pluvial=7ho
pneu	inspect pneu usag=6dk	fix pneu moul=790	typ pneu=a0h
pneumatiqu	install system pneumatiqu=7t0
poch	vers melang poch caoutchouc=ab7
podo	podo orthes=878
podologi	men consult podologi=7ju
podologiqu	affection podologiqu=6jo	chirurgi podologiqu=ats
poem	redig poem cart vœux=7qn
poi	recouvr jointur poi chaud=7mu
poid	calcul poid avion=4q8	consign poid bijou=8ok
poincon	dechiffr poincon=7uh
point	method fabric point=6hm	point boi=8oy
poison	reconnaitr poison=91c
poisson	qualit produit bas poisson=al5
pol	pol surfac boi=6ve	produit pol=87o	pol surfac ver=9bm	techniqu pol metal=ae7
polic	renseign polic techniqu=88m
policier	men enquet policier=4j8	apport assist enquet policier=7f5
politicien	liaison politicien=9nn
politiqu	sci politiqu=5rf	enseign sci politiqu=7xb	politiqu alimentair=a8j
pollen	retir pollen miel=abm
pollu	analys echantillon mesur pollu=7sa
pollution	enquet pollution=5n9	legisl pollution=6ob	mesur pollution=6sf
polygonal	modelis polygonal=5tc
polygraphi	polygraphi sommeil=96e
polymer	typ polymer=5kq	typ fibr renforc polymer=6x3	chimi polymer=7w5
pom	supervis ferment pom=4tg	selection pom=61q	vid pom=7ye	variet pom=8gt	composition chimiqu pom=9bf
pomp	typ pomp beton=5au	pomp cir=7il
ponc	ponc granito=5j3	ponc gem=7ea	ponc boi=7ya
ponceus	typ ponceus=4qy	entreten ponceus=70p
ponction	execut procedur ponction veineus=4nt
pont	fonction equip pont navir=55h	don conseil remplac pont=60f	ingenieri pont=631	prepar equip pont=6ls	nettoy pont navir=6pu	ger projet construction pont=6ye	oper pont=775
popul	recens national popul=4pi	particip popul soin sant=6oz	etud popul poisson=9j1
porcelain	fabric material porcelain=4n1
porcin	procedur specialis porcin=5jb	organis elev porcin=5pi
port	securit port=650	install port=9nk	port objet=ac4
portefeuill	ger portefeuill client=11z	portefeuill client=11z	mainten portefeuill artistiqu=6a7	examin portefeuill plac=6oc	ger portefeuill confection textil=71f
portfolio	ger portfolio=17u
portion	veill control portion=1p3	control portion=1p3	respect portion standard=6av
portuair	respect reglement portuair=4p6	reglement portuair=4p6	coordon oper portuair=4u8	system communic portuair=5q2	ger oper portuair=89s
pos	pos cre artistiqu=5er
positif	renforc comport positif=aaz
position	defin position marqu=76h	position plaqu bas=9gu
possed	possed cultur visuell=59x	possed compet ger=740
possession	organis pris possession voitur=7b3	repris possession=a9s
possibilit	recherch possibilit subvention recycl=6pc	conseill client possibilit techniqu=7m2	evalu possibilit couvertur=af5
post	travail post=1ss	analys post=4wr	concevo outil analys post=68e
postnatal	protection juridiqu postnatal=aij
postsecondair	procedur ecol postsecondair=8gz
postur	postur animal=8s8
poteau	position poteau ancr=6fi	install poteau escali=av8
potentiel	valeur potentiel artistiqu artist=5rs	evalu potentiel production sit=7pw	recherch march potentiel entrepris=a89
potentiell	corrig mouv potentiell dangereu=8up	examin zon dynamit potentiell=9rk
poteri	ger different material poteri=4pc
poudr	control ingredient poudr=a1g
poul	elev poul=ari
poup	material cre poup=77v	techniqu cre poup=7ja	concevo poup=9dv
pourritur	reconnaitr sign pourritur boi=acl
poursuit	projecteur poursuit=4pl	install projecteur poursuit=a13
poussier	utilis poussier forge=8yv
pouvo	pouvo refraction=74b
pre	produir epreuv pre press=5c6
preassembl	preassembl semell articl chauss=5b6
prechauf	prechauf chariot four=9d9
precieu	metal precieu=4ud	caracteristiqu metal precieu=4ud	trait metal precieu=ax5
precieus	determin origin pier precieus=8lc	taill pier precieus=8op	form taill pier precieus=awg
precis	inspection precis bag aerodrom=7tc	precis scen jeu numeriqu=8ri
precision	ingenieri precision=5gb	mecaniqu precision=5qh	instrument mesur precision=66b	techniqu precision travail metal=8d3	outil precision=8rn	machin precision=9wm
predateur	elimin predateur=a5i
predefin	predefin decor miniatur=9ba
predetach	produit predetach=8va
predictif	construir model predictif=5xw
prefabriqu	assembl meubl prefabriqu=asq
prefer	respect prefer culturell=8kp
preliminair	trait preliminair piec usin=5kd	recherch preliminair piec theatr=a7v	recherch preliminair sujet ecritur=aqm
prematur	preven sech prematur=6bb
premelang	premelang feuill tabac=7lg
premi	premi secour=u9	premi soin animal=4kw	administr premi soin animal=4kw	cre premi mont=5tk	enseign princip premi secour=8zi
premier	premier intervention cas incendi=5rj	pes matier premier reception=63y	tri matier premier=6l3
pren	ger parti pren=1r6	negoci parti pren=7x8	interag parti pren aeroport=8rl
prenatal	fourn soin prenatal=5mp
preoperatoir	men investig preoperatoir=779
preparatif	preparatif procedur medecin nucleair=aav
prepress	processu prepress=82z
pres	planifi pres even professionnel=7pk	fair approuv fich pres=awp
prescription	verifi inform prescription=4l4	prepar etiquet prescription=6gk	interpret prescription=83x	gard trac prescription client=8t4
prescrir	prescrir trait psychotherapeutiqu=4qp	prescrir soin infirmi avanc=9ei
prescrit	execut trait prescrit medecin=7hq
present	present boisson decor=a1r
presid	presid reunion=6vx
presseur	fair fonction rouleau presseur=7oz
pression	travaill pression=20l	pression eau=5bl	bon pression gaz=84h
pressur	surveill pressur raisin=58c
prest	calcul prest=8ng	analys propr prest=8q8	ger prest servic touristiqu=98a
prestatair	negoci contrat prestatair servic=7im
pret	prendr decision demand pret=65s	organis pret bibliothequ=7eh	pret entrepris=99s	suivr portefeuill pret=9eo	negoci contrat pret=9ja
preuv	manipul preuv=5d3	analys preuv juridiqu=5qz	present preuv=5st	document preuv=7ob
preven	preven vol=74t	preven accident travail=7q7	preven pollution marin=asi
prevention	sensibilis prevention maladi=4r3	don conseil prevention pollution=6fp	prevention pollution=7hc	ger prevention vol=ai7
preventiv	mainten preventiv=1dc	medecin preventiv=4qg	intervention preventiv medecin intern=801	simul preventiv=97b
prevenu	escort prevenu=a1v
previsibl	anticip problem previsibl rout=5vt
prevision	prevision financier=6dr	evolution prevision economiqu=6j7	examin don prevision meteorologiqu=6vh	elabor model prevision meteorologiqu=73b	analys prevision meteorologiqu=8zy	prevision statistiqu=9a1
prevo	prevo demand produit=75b	prevo charg travail=7wk
prevoy	evalu plan prevoy=5gu
pri	pri march=9ts	pri piec=9yn
primair	procedur ecol primair=7g6	soin primair=8gb
primitiv	technologi primitiv=7r3
princip	princip travail equip=8o7
principal	enrich ide principal=8iv
priorit	ger priorit=1zw	etabl priorit quotidien=72u	ajust priorit=9gk	etabl priorit urg=am0
pris	pris charg patient=vf	install pris electriqu=6ld	proced pris command=8qt
priv	respect vie priv usag=7fh	offr servic transport priv=7ns	proteg vie priv client=8qf	securit propriet priv=9uk
pro	bac pro=21b
proactiv	pens manier proactiv=a4w
probabilit	theori probabilit=944
problem	communiqu client problem techniqu=727
proc	temoign proc=6al
procedur	procedur servic ger=7uc
procedural	droit procedural=4u0	method ger projet procedural=9ub
processeur	processeur signal audio=9mb
processu	processu evalu=5s6	ger processu travail=7lm	qualit processu logiciel=asm
procur	agir cadr procur=6i4	procur conseil destin voy=ag6
prodigu	prodigu soin palliatif=v4
producteur	consult producteur=588
production	proced production=4z5
productivit	surveill productivit foret=7jl	etabl plan productivit gis=8k3
professeur	assist professeur=9p1
profession	cod conduit profession veterinair=62s
professionnalism	fair preuv professionnalism=6rc
professionnel	travaill etabl enseign professionnel=aes
professionnell	form professionnell=21b	analys activit professionnell=8au	prepar program form professionnell=9qg	prepar examen form professionnell=a56
profil	regl profil couleur=5hi	install profil construction=83p	ger profil=9vy	etabl profil person=a7e
profondeur	mass tissu profondeur=6dj	verifi profondeur trou sond=6pw	mesur profondeur eau=9ie
progr	observ progr elev=5tl	evalu progr client=724	evalu progr equip artistiqu=7d8	suivr progr therapeutiqu=8v6
programmabl	reseau port programmabl=asv
progression	determin progression maladi=66v	cre possibilit progression sport=7ua
project	project anarchy=8ld
projecteur	mis point projecteur=5no	regl projecteur=8p5
projection	lanc projection=57p	proced trait projection abrasif=5ht	projection niveau activit=8t2	materiel projection=9mr
projet	projet soin=vt	ger projet=1r4	princip ger projet=5dz	projet client=5gj
promenad	fourn servic promenad chien=7hd
promotion	techniqu promotion vent=7gz	develop servic promotion touristiqu=8w8
promotionnel	prepar support promotionnel nutrition=585	elabor outil promotionnel=73p	surveill pri vent promotionnel=74w	ger elabor materiel promotionnel=7rv	ger administr materiel promotionnel=9bq
promotionnell	aid coordon activit promotionnell=690
prononci	techniqu prononci=832
propos	propos assur assist voy=5vp	propos aid lign=64j	propos servic financi=a6v	propos boisson chaud=a7r
proposition	proposition commercial=12i	present proposition loi=6o3	elabor proposition loi=8hu
propr	evalu propr capacit dans=5zq	travaill respect propr securit=93x	document propr pratiqu=9nz
propret	evalu propret espac=693	control propret espac=693	s propret espac=693	verifi propret espac=693	mainten propret espac travail=6nr
propriet	regl propriet decoup=7rf	propriet tissu=9zl
proprietair	negoci proprietair bien immobili=70w	liaison proprietair=7ko	interrog proprietair animal etat=8jw
prospect	prospect nouveau client=128	prospect nouveau contrat regional=amg
prospection	prospection commercial=128	method prospection=4sd
prospectu	redig prospectu=4ld
protection	protection don=fo	respect princip protection don=4r4	protection boi=6xg	equip protection=a5l
proteg	proteg client import=65h
prothes	repar prothes dentair=73j	ten registr prothes dentair=7me	fabriqu prothes dentair=84o	entreten prothes=8gc	repar prothes=afq	pol prothes dentair=ao3
protocol	plac protocol securit sit=6p7	diffus utilis protocol internet=7cb	elabor protocol recherch scientifiqu=8fs
prototyp	develop prototyp logiciel=7kf	concevo prototyp logiciel=7kf	cre prototyp logiciel=7kf	construir prototyp logiciel=7kf	conduir prototyp vehicul moteur=8fo	concevo prototyp=96p	prepar prototyp production=abn	concevo prototyp optiqu=ad6	develop prototyp=afh	mont prototyp electroniqu=arf
provoqu	signal incident provoqu pollution=a2b
psychanalys	men psychanalys=atv
psychiatri	psychiatri legal=53t
psychiatriqu	diagnostic psychiatriqu=4vs	troubl psychiatriqu=6e7	evalu psychiatriqu enf=9sv
psychologi	enseign psychologi=59o	psychologi jeu=7b8	psychologi urg=7fu	psychologi sant=7ls	psychologi develop=7vx
psychologiqu	diagnostic psychologiqu=516	method conseil psychologiqu=6jb	trait psychologiqu cliniqu=800	evalu perform psychologiqu=8fl	develop psychologiqu humain=8vd	mesur trait psychologiqu=9uq	servic sant psychologiqu=acr	theori psychologiqu=afw
psychologu	assist psychologu=62b
psychomotric	therapi psychomotric=64l
psychosocial	form intervention psychosocial=76r	promouvo educ psychosocial=arp
psychosomatiqu	travaill problem psychosomatiqu=85j
psychotherapeutiqu	ger rel psychotherapeutiqu=4xj	offr environ psychotherapeutiqu=64e	fourn environ psychotherapeutiqu=64e	intervention psychotherapeutiqu=6no	men evalu risqu psychotherapeutiqu=ae4
psychotherapi	evalu pratiqu psychotherapi=56t	develop personnel psychotherapi=5id	princip psychotherapi=7gb	condition pratiqu professionnell psychotherapi=a6r
publi	publi recherch universitair=8c6
public	elabor public recherch=8qu	redig public recherch=8qu	strategi public=9vm	droit public=ahz
publicit	ger publicit even=81b	cod publicit=8j2	fair publicit sit sportif=8wm
publicitair	campagn publicitair=14u	achet espac publicitair=5yw	techniqu publicitair=8tu
publiqu	rel publiqu=154	administr publiqu=1rv	fonction publiqu=1rv	sant publiqu=8a7	offr publiqu=amy
puisard	ger puisard=7ee	fair fonction puisard=ave
puiss	electroniqu puiss=1gx
puit	procedur essai puit=62x
puja	pratiqu puja=6qj
pulp	trait exposition pulp dentair=8vy
pultrusion	proced pultrusion=agp
pulveris	techniqu finition pulveris=7it	techniqu pulveris peintur=8e7	pulveris pesticid=8gd
pulverisateur	pulverisateur pesticid=6os	pulverisateur herbicid=7na
puret	test puret gaz=75p	test puret oxygen=add
purific	elabor method purific eau=778	install system purific eau=9y8
purificateur	purificateur issu cereal=4o1
pylon	pylon electriqu=5yv
pyrotechniqu	control stock produit pyrotechniqu=4jo	install equip pyrotechniqu=59n	construir dispositif pyrotechniqu=5oo	legisl articl pyrotechniqu=6w2	command pyrotechniqu=9c6	stock material pyrotechniqu=aiv
qlikview	qlikview expressor=8cc
qu	agir tant qu observateur=5nz
quadrill	perch quadrill=5kt
quai	guid navir quai=4lp	oper quai=5w1
qualit	control qualit=1em	ger qualit=1hc	evalu qualit don=9mt	system control qualit=9u5
qualitativ	trait inform qualitativ=8f3	men recherch qualitativ=as2
quantiqu	optiqu quantiqu=716	mecaniqu quantiqu=9t5
quantit	estim quantit peintur=8hs	etudi rel quantit=aa5
quantitatif	test quantitatif sensoriel=agi
quantitativ	men recherch quantitativ=151	ger don quantitativ=6oy
quart	quart bord navir=9p2
quelqu	prepar quelqu entreten embauch=876
question	pos question lor even=4ug	techniqu question=4w6	examin question sant publiqu=583	men form question environnemental=5ne	repondr question patient=5xv	sensibilis question sant=5y5
questionnair	revis questionnair=9kl	suivr questionnair=aa1	concevo questionnair=ap0
queu	coup queu=6zf
quincailleri	industri quincailleri=96o	fabric quincailleri port metal=9dm
quotidien	planifi oper quotidien navir=6sy	supervis oper quotidien inform=84n	supervis traval quotidien=8lt	fabric articl usag quotidien=9xm	supervis fonction quotidien bibliothequ=a1a
rabatteur	recrut rabatteur=ad3
rabbiniqu	particip procedur judiciair rabbiniqu=8sg
rabot	inspect stock boi rabot=60d	fair fonction machin rabot=8y4	typ outil rabot=atd
raboteus	raboteus manuell=5ve	raboteus metal=8v3
rac	comport cheval fonction rac=737
racleur	ajust bar racleur=76s
racont	racont histoir=59q
radar	navig radar=4rt	equip radar=9ht	examin imag radar=a7p	radar surveill=aot
radiateur	install radiateur=4ks
radio	equip radio=4ko	analys radio=5p6
radioactiv	contamin radioactiv=4z3	surveill elimin subst radioactiv=7hg
radiocommunic	entreten materiel radiocommunic=8wo	mainten materiel radiocommunic=8wo
radiographi	men recherch cliniqu radiographi=61j	progr radiographi=9ye	radiographi dentair=afv
radiologi	electro radiologi=wu	ger system inform radiologi=6ao
radiologiqu	diagnostic radiologiqu=6po	procedur radiologiqu=87w	sci radiologiqu=92z	photographi radiologiqu=9cs	redig rapport examen radiologiqu=9js	interpret examen radiologiqu=ale
radionavig	instrument radionavig=5qm
radiopharmaceutiqu	administr produit radiopharmaceutiqu=610	manipul produit radiopharmaceutiqu=87d	prepar produit radiopharmaceutiqu=9cn	produit radiopharmaceutiqu=a1q
radiotherapi	administr radiotherapi=552
radiotherapiqu	oncologi option radiotherapiqu=6a5
raffin	mesur raffin sucr=4nz	entreten install raffin sucr=6f6	install raffin sucr=6f6	raffin huil comestibl=96a
rail	caracteristiqu interfac rou rail=5se	detect defaut rail=87z	surveill capteur rail fix=aml
rainur	machin rainur carton=5ss
raisin	control qualit raisin=5bj	composition chimiqu raisin=6oa	surveill raisin=7yx	develop techniqu cultur raisin=919	press raisin=ac9	manipul raisin tabl=aor	variet raisin=asy
raison	raison strategiqu=20w
ramass	ramass poisson mort=4nv	prepar vehicul ramass=ava
ramon	coordon activit ramon=9tl	equip ramon=ahq
ramoneur	form ramoneur=875
ramp	install ramp aeroport=868
randon	men randon pedestr=6cv
rang	rang negatif=855	rang ustensil cuisin=8za
rapid	chang rapid maquill=591	develop rapid applic=8bg	chang rapid=9kb
rapport	redig rapport=16q	rapport activit=16q
rapproch	rapproch bancair=16h	rapproch carbur=57a
rassembl	rassembl inform them spectacl=8ba	rassembl inform touristiqu=9k6
rat	signal rat=63k
rayon	mis rayon=12n	men etud rayon=4y6	surveill charg rayon=80x
rayur	repar petit rayur vehicul=56p
reacteur	entreten reacteur nucleair=5qg
reactif	ger reactif chimiqu=54e
reaction	reaction situ urg sanitair=5xf	detect reaction patient trait=609	evalu reaction rayon=6dd	regul reaction chimiqu=ass
reactiv	mainten conception reactiv=773
readapt	readapt tou organ=6z0
reag	reag chang secteur pech=5v2	reag cas urg nucleair=93c
realis	realis plan=23q
reanim	anesthesi reanim=aqr
reapprovision	control seuil reapprovision=7os
rebois	men etud rebois=6ih
recens	recens menac securit=8nh
reception	reception marchandis=1ig	ger oper reception=5b5	form personnel reception=65j	trait material construction reception=8mo	ger reception demand assur=8q6
recet	ger recet=1py	elabor recet bier=4m1	elabor recet=amr
recevo	recevo marchandis=5nc	recevo client restaur=8e2	recevo inform emball expedition=9jn
rechang	mainten disponibilit piec rechang=6us	conserv piec rechang vehicul=aou
rechap	rechap pneu=7ym
rechauf	techniqu rechauf produit=8jh
rechut	organis prevention rechut=9ik
recipient	install recipient=56m	prepar recipient ferment boisson=6n8	fabric recipient metalliqu=7l3	prepar recipient distill boisson=8f5
recircul	ger system recircul=697	ger equip system recircul=6w9	entreten system recircul=6wy	system recircul=8fb
recit	cre recit anim=56k
reclam	ger reclam=12w	trait reclam=12w	analys reclam=56w	ger reclam client=5jm	suivi rapport reclam=6u3
recolt	recolt raisin=4o4	recolt cultur couvertur=547	prepar animal aquatiqu recolt=7ur	recolt ressourc aquatiqu=915	method recolt plant=951	organis recolt raisin=9yu
recommand	construir system recommand=6it	cre system recommand=6it	pri recommand fabric=81i	recommand materiel telecommunic client=8xa
reconnaiss	reconnaiss vocal=3kj	logiciel reconnaiss optiqu caracter=4z6
reconstitu	reconstitu document modifi=6v9
reconstructric	oper chirurgi plastiqu reconstructric=5z0	oper chirurgi reconstructric oral=9tk
recour	recour program concurrent=6p
recouvr	techniqu recouvr cre=5qd	activit recouvr=7ol
recre	surveill cour recre=8zc
recreatif	elabor program recreatif=9gc
recreativ	program utilis install recreativ=66j	activit recreativ=7mc	ger install recreativ=9yc	promouvo activit recreativ=a7y
recrut	recrut employ=6cb	servic recrut=6td	recrut personnel=72h	recrut represent etudi=79n
rectifi	rectifi alcool=9uj
rectific	typ proced rectific cylindriqu=6gj
rectifieus	piec rectifieus cylindriqu=6xu	rectifieus command numeriqu=7bj	rectifieus cylindriqu=8m7
recu	trait materiel electroniqu recu=4xn	trait materiel optiqu recu=94x	trait materiel electriqu recu=9ih
recueil	recueil besoin=pl
recueill	recueill inform techniqu=4t0	recueill commentair employ=6xl	recueill commentair client applic=7d4	recueill inform remplac piec=943	recueill inform touristiqu=9k6	recueill prepar medical=9rf
recuper	techniqu recuper don=9kg	test recuper logiciel=awl
recycl	recycl eau=95p
redaction	redaction techniqu=pi	redaction contenu=146	redaction web=148	redaction contrat=1ms	travail redaction=9o6	guid redaction=a6i
redactionnell	qualit redactionnell=1zs
redecor	coordon redecor etabl hoteli=63c
redirig	redirig appel telephoniqu=7zy
redistribu	redistribu mis=5u2
reduir	reduir point=8zb
reduit	concevo model reduit=9rw
reecrir	reecrir partition musiqu=6g7	reecrir manuscrit=85e	reecrir articl=9jh
reed	capteur reed=a1h
reeduc	reeduc visuell=959
reel	system temp reel=9b1
refair	refair pans=vm
refer	rassembl document refer=9hz
referenc	referenc naturel=13j
reflexion	men reflexion collectiv=6ym
refoul	piec machin refoul=7uo	typ machin refoul=8n8	machin refoul=ak5
refractair	marqu produit refractair=9da
refraction	refraction œil=95s
refroid	refroid bougi bain=61v	refroid install=7xn	refroid material=a7q	refroid piec usin=a92
regaleus	command regaleus ballast=79i	supervis regaleus ballast=79i
regim	composition regim alimentair=77p	conseill sportif regim alimentair=8bq	cre program regim=9om
region	decrir situ financier region=6ac
regl	regl securit=1du
reglement	reglement equip electriqu=5lm	reglement securit electriqu=70n
reglementair	conformit reglementair infrastructur pipelin=5av
regroup	pratiqu ger regroup cas=w1
regul	techniqu regul=9am	prepar autoris regul vol=9nt	regul medical=aqy
regulateur	install regulateur ascenseur=4sg
regulier	control regulier equip install=573	circul regulier tramway=6uy	program mainten regulier machin=8q2	recherch regulier aeronautiqu=ab2
rein	maladi rein=4qx
reinsertion	reinsertion communautair=62m	reinsertion professionnell=7uf
rejet	ger produit rejet=9mi
rel	ger rel client=11b	rel client=12s	rel press=154	etudi rel person=8o4
relatif	droit relatif contrat=1mu	princip relatif traval paysag=aur
relational	oracl relational databas=a2s
relationnel	sen relationnel=200	bon relationnel=200
relationnell	bas don relationnell=8b	ais relationnell oral=1zs	ais relationnell=200	qualit relationnell=200
relativ	reglement relativ transport animal=4wa
relax	techniqu relax=8yi
relectur	relectur text=70o
reli	reli element boi=5oy	reli install tet puit=9tr	reli livr=a8m
relieus	relieus moucho=4ov
religieu	aid lor servic religieu=akq
religieus	etud religieus=522
religion	enseign religion=5k7
reliur	technologi reliur=6fd	inspect traval reliur=74f
rembour	outil rembour=5a7	rembour jouet=a12
rembours	demand rembours=4k9	trait rembours=8p6
remedi	remedi dysfonction equip=58v	remedi dom caus inond=7z0	equip remedi inond=8gk
remettr	remettr cle=8fe
remis	ger objectif remis form=5vb
remont	remont moteur=87j
rempl	rempl rayon=24f
remplac	remplac accessoir=5cr	material remplac=9ml
rempli	deplac coquill rempli=866
remuner	control remuner=7er
renal	maladi renal=4qx
rencontr	don conseil rencontr lign=9i6
rend	ger rend=1py
rendez	pris rendez=th	bon ger rendez=5cv	organis rendez=5v4	fix rendez=84x	ger rendez=87y
rendr	rendr compt subvention=4sx	rendr visit fournisseur=5ml	rendr visit fabric=7z9
rendu	compt rendu=tj	redaction compt rendu=tj	examin compt rendu audi=71u
renforc	renforc beton=5nl
renfort	inser renfort moul=9ea
renouvel	renouvel pratiqu artistiqu=6qz	renouvel stock fournitur toilet=97a
renouvelabl	technologi energi renouvelabl=aq8
renov	renov install=5uk
renseign	renseign electroniqu=5bc	elabor dossi renseign militair=5vr	repondr demand renseign=7x1	trait demand renseign client=ar0
rentabilit	ger rentabilit=6fo	estim rentabilit=6oo
renvoy	trait produit boi renvoy=5bi
repa	prepar repa vol=6tc	distribu repa patient=92n	nettoy zon prepar repa=9i8
reparatric	justic reparatric=5ih
repart	repart trait command=6df	repart personnel secour=8xv
repartition	planifi repartition espac=72v
repass	repass textil=6o9
reper	princip reper=98c
repertoir	organis repertoir=5qu
repet	repet rol=4ti	repet mouv voltig artistiqu=8ma
repeteur	install repeteur signal=aj9
repetition	organis repetition=4n7	assist repetition=6e6	coordon repetition=6wn	prepar repetition=765	mont decor repetition=83h
repondr	repondr appel urg=5zz	repondr appel urg repar=6j6	repondr exig techniqu=6mp	repondr demand client=9l7
reporting	reporting financi=16n
reprendr	reprendr possession marchandis=a96
represent	represent production artistiqu=4px	represent organis=55o	assist represent=70d
repris	ger plan repris activit=71k	men exercic repris activit=a1y	system repris activit=atk	plan repris activit=atk
reproducteur	s occup reproducteur=64n	ger selection reproducteur=7do	appareil reproducteur animal=8i8	manipul reproducteur=9hq	collect reproducteur=a95
reproduction	reproduction animal elev=4qa	entreten materiel reproduction=79e	men recherch medecin reproduction=9kd	etabl program reproduction=9sf	program reproduction animal=amo
reproductiv	sant reproductiv=896
reproductric	prelev cellul reproductric=6ud
reproduir	reproduir document=7xo	reproduir problem logiciel client=adp
reptil	organis elev reptil=a4h
reput	preserv reput banqu=8lf
requet	lang requet=7he	test requet=a67
requis	obten lic requis=6ct	inspection requis convention international=8ln
reseau	reseau informatiqu=de	administr reseau=de	reseau social=14d	ger reseau social=14f	outil system ger reseau=4s5
reserv	ger reserv chang=5an	trait reserv=885	proced trait reserv=885	procedur reserv voy=89h	reserv marchandis client=8sf	prendr reserv=avb
reservo	install reservo eau=5qb	typ reservo charg=6qi
resident	supervis resident structur medicalis=a9t
residuel	ger gaz residuel=81a
resili	resili organisationnell=7ku	capacit resili organisationnell=7ku	indicateur resili organisationnell=7ku	princip resili organisationnell=7ku
resin	resin plastiqu=7sl	couch resin plastiqu=8o5	resin synthetiqu=9fw
resist	resist physiqu=211	essai resist physiqu model=61f	decoup revet sol resist=895
resolution	resolution problem=1zv	resolution conflit=20e	techniqu resolution problem=8mj
resoudr	resoudr problem=1zv	resoudr problem techniqu=50p	resoudr problem servic social=5rk	resoudr problem expedition=5z5	elabor strategi resoudr problem=7la	resoudr problem system inform=8hw
respir	techniqu respir=6zh	envelop respir maison=8yy	decoup envelop respir=a78
respiratoir	therapi respiratoir=wt	diagnostiqu maladi respiratoir=525	fair fonction equip respiratoir=538
responsabilis	responsabilis usag servic social=5ou
responsabilit	sen responsabilit=205	responsabilit social entrepris=73l
responsabl	se rel responsabl gouvernemental=6eh	jeu responsabl=83v	cod conduit pech responsabl=8rw
ressort	typ ressort=4i	machin fabriqu ressort=7j8
rest	rest vigil=7g4
restaur	elabor strategi restaur sit=68y	oper restaur=98j	prepar restaur servic=9bg	ger servic restaur=9e3	supervis servic restaur=9e3
restreindr	restreindr acc scen crim=6di	restreindr circul pont=91b
restriction	enquet restriction concur=879
restructur	identifi processu restructur=6ne
resultat	orient resultat=20y	suivi resultat laboratoir=6r0	calcul resultat jeu=75a	consign resultat psychotherapi=95j
resum	resum histoir=5mw	resum public recherch=8qu
retard	ger document bibliothequ retard=8mm	suivr retard train=98d	retard develop=ae8
reten	reten individu=4pz
retenu	prepar bac retenu poisson=8pu
retir	retir cir rayon miel=60a	retir vitr fenetr=8ee
retordr	machin retordr=ajs
retouch	retouch photo=25h	retouch negatif=4wq	retouch vet=7ok	retouch photographi=a34
retour	ger retour inform=4qb	ger retour=971	don retour inform artist=a07
retrait	retrait nucleair=56y	elabor regim retrait=8n1
retreindr	machin retreindr=4pt	typ machin retreindr=4qk
retro	retro ingenieri=3fs
retrouv	retrouv person=7vq
reun	reun materiel pedagogiqu=5pk
reunion	particip reunion redaction=5o4
reutilisabl	nettoy emball reutilisabl=9b9
reveil	procedur veterinair reveil=5xg
revendeur	form revendeur=5hp
revent	determin valeur revent bien=am7
revenu	inspect declar revenu=53y	inspect revenu gouvern=6z2	sign declar revenu=8ty
revet	fabriqu revet sol textil=4pj	pos revet sol=79p	piec machin revet=93e	revet ver=ao8
revis	revis document juridiqu=7sq	revis procedur clotur=8y1	revis traval traduction=9ym
revision	anticip revision parc vehicul=acm
rhumatologiqu	diagnostiqu pathologi rhumatologiqu=5gs
rideau	coudr rideau=7qo
rim	cre structur rim=ads
rinc	rinc pellicul photo=5px	rinc ver=8ax	rinc piec ling=9w4
risqu	ger risqu=17m	selection control risqu=5e3	ger risqu commercial=7qm
riverain	communiqu riverain=6w7
riverspeak	riverspeak communiqu=60i
rivet	outil rivet manuel=7fc	typ rivet=9sn
riveteus	typ riveteus=5g2
rob	ger gard rob=884
robinet	remplac robinet=4ru
robot	assembl robot=7q0	configur robot industri automobil=abx
robotiqu	entreten materiel robotiqu=7es	compos robotiqu=7lb
rol	attribu rol acteur=821	s adapt different rol=all
ronfl	trait problem ronfl=4yx
rot	planifi horair rot personnel=248	rot stock=9kt	ger rot stock=a9y	supervis rot stock=a9y
rotatif	entreten equip rotatif=4kb	typ equip rotatif=7ew	repar equip rotatif=7n4
rotativ	press rotativ=7xd
rotogravur	regl press rotogravur=789
roul	inspect production materiel roul=5dk	piec machin filet roul=88d	machin filet roul=8qv	regl chariot roul=8se
rouleau	couvertur rouleau=4zz
rout	rout reseau=4uv	rout appel=7pc	prepar support revet rout=9fz	etat rout local=9q4	enquet accident rout=ahc
routi	reseau routi urbain=5d6	legisl transport routi=6j5	coordon oper transport routi=a7s	reseau routi national=alx
routier	panneau signalis routier=3oq	norm signalis routier=5gy	loi circul routier=6bq
routin	test sanguin routin=58t	redig rapport routin=7jq	control routin oper vol=asl
ruban	sci ruban=5l3	bobin ruban fibr=7pa	convert ruban fil=8de	ruban adhesif=ahs
rue	nettoy rue manuell=6lv
sabl	piec machin sabl=4l0	gravur sabl=5m5	different typ sabl=7wn	techniqu sabl=89w	grain sabl=8qy
sabot	prepar sabot cheval=5fg	par sabot cheval=5fg	outil par sabot=8at
sac	machin fabriqu sac papi=6kh	emball achat sac=98t	empil sac papi=9vb	rempl sac=aez
saign	saign mur=9km
sain	encourag comport sain=4re	encourag mod vie sain=7jx
sais	sais etat inventair caf=5ru
saisi	saisi don=te	saisi comptabl=16b	surveill saisi don=alv
saisissabl	evalu bien saisissabl=9ck
saisonnier	ger vent saisonnier=5i2
salair	calcul salair=5b7	determin salair=743	ger salair=8hl
salari	control abs salari=645
sall	servic sall=1pc	inspect sall casino=8vx	ajust sall=94e	control propret sall restaur=act
salon	particip salon livr=6q4	ger salon beaut=6re
samurai	samurai web testing framework=96w
sandwich	prepar sandwich=6c3
sang	pris sang=vl	don sang=4yj	etiquet prelev sang=79a	support sang=8em
sanguin	prelev sanguin=vl	techniqu prelev sanguin=4lz	condition stock produit sanguin=92b
sanitair	educ sanitair=vx	prepar rapport sanitair=55w	procedur sanitair=6yx	technologi sanitair=7a6	install equip sanitair=ahr
sant	particip form personnel sant=6ef	system sant=8fj	informatiqu sant=asz
satellit	control satellit=a6e
satisfaction	satisfaction client=4jp	surveill satisfaction client casino=6vz
satisfair	satisfair client=7t9	satisfair demand client=9l7
sauc	prepar produit sauc plat=5yg
sauv	sauv animal=4lo	s occup faun sauv=6jc	proteg milieu sauv=6tm	sensibilis public faun sauv=9et
sauvegard	sauvegard don=9ov	execut sauvegard=9ov
sauvet	engin sauvet=9pv
sauveteur	sauveteur secourist travail=u9
saveur	associ saveur=7zh
savon	pomp savon liquid=846
scan	regl command scan=7uq	scan photo=aog
scen	regl instrument scen=55v	coordon musiqu scen=97r
scenarim	cre scenarim=5ds	present scenarim=6yt
scenario	etudi rol part scenario=5hx	memoris scenario=8gn
scenaris	theori scenaris=735	jou dialogu scenaris=a3m
sceniqu	mont element sceniqu scen=90v
scenographi	analys scenographi=5y0
schema	schema electriqu=1cw	schema dentair=2ll	concevo schema bas don=788	cre schema bas don=7up	schema cabl electriqu=afk	interpret schema electriqu=aw0
schist	gaz schist=8q4
sci	sci material=1hn	techniqu sci=4jm	sci travail=8yw
scientifiqu	recherch scientifiqu=23u	prendr contact scientifiqu=611	redig articl scientifiqu=9f3	modelis scientifiqu=9lp
scolair	program scolair=1k5	elabor program scolair=1k5	surveill applic program scolair=4o3	droit scolair=6pi	psychologi scolair=6z8	vendr manuel scolair=7q6	analys program scolair=9pk	respect program scolair=arj
sculpt	sculpt chocolat=5uz	sculpt material=6vi
sculptur	cre sculptur=4pe	etudi tend sculptur=6hq	cre prototyp sculptur=afy
seanc	typ seanc psychotherapi=9um
sec	tribofinition sec=9w9
sech	sech papi manuell=586	method sech feuill tabac=5po	method sech=7py	method sech boi=92m
secho	nettoy secho=88g
second	ger moteur second niveau=5sw
secondair	effet secondair trait radiotherapi=65g	procedur etabl enseign secondair=9ph
secour	particip secour accident rout=4z9
secret	habilit secret defens=220
secteur	politiqu secteur communic=5he	politiqu secteur transport=5py	politiqu secteur commercial=5rr	politiqu secteur touristiqu=8vi
section	coul section beton=63o	fair finition section beton=66k	prepar section cart geologiqu=asd
securis	equip securis arrim=6ln	securis engin construction lourd=9zx	securis lieu=au4
securit	securit inform=fg	ger securit trait=adx
sedatif	administr sedatif animal=66a
sediment	control sediment=4vi	retir sediment verni=8ah
seduction	don conseil seduction=5bv	aid person demarch seduction=aub
segment	segment client=15i	install segment tunnel=97w	segment sol=ag2
sein	ger install sein organis=6jj	travaill sein equip ter=6ko	ger stress sein organis=atc
selectif	entreten equip tri selectif=4jy
selection	princip selection animal elev=afn
selectiv	traval demolition selectiv=60j
self	pratiqu self control=6s0
selleri	restaur selleri voitur classiqu=4n0	repar selleri=9l0
selon	melang grain selon recet=5zp	travaill selon recet=8k5	tri boi selon qualit=8m5	prepar medicament selon prescription=8v9	plant selon consign don=8vp	musiqu selon besoin patient=ab5
semantiqu	cre arbr semantiqu=9ly
semell	position plaqu semell=6gb
semi	inspect compos semi conducteur=4up	semi conducteur=5m8	test semi conducteur=9rm
sen	sen travail equip=1zt	sen organis=1zz	sen servic=209	sen client=209	sen servic client=209	sen techniqu=20v
sensibilis	cre materiel sensibilis=64m	ger strategi sensibilis=6g5	promouvo sensibilis environ=804	elabor strategi sensibilis passag=841	sensibilis employ risqu professionnel=ahb
sensibl	trait inform personnell sensibl=6ut	manipul produit sensibl=auy
sensoriell	evalu sensoriell=5pu
separ	viand separ mecaniqu=72l	determin point separ=7u9	elabor proced separ compos=8eu	separ produit cacao press=8py
separateur	separateur farin=ah5
sequ	determin sequ charg cargaison=57k	cre nouvell sequ combat=5d9	assembl sequ video=90n	sequ numeriqu=au9
ser	coordon environ ser=4ya	typ ser=6zk	entreten ser=8f9	ajust ser compos pomp=8ua	ajust ser piec moteur=9ku
seri	selection pilot seri televis=7v4
serigraphi	encr serigraphi=5p9	machin serigraphi=6t2	proced serigraphi=7dv
serment	fair pret serment=7k5	typ serment=8wl	recevo declar serment=a1t
serrur	install serrur=4xz	serrur electroniqu=5m2
serruri	outil serruri=4wn
sert	sert cabl=a7k
serv	serv plat tabl=668	serv vin=67z	serv vin tabl=67z	serv boisson=9ag	serv bier=adc	serv ver bier=adc
serveur	serveur media=5yd	mainten serveur=anf
servic	servic client=12s	cre servic client=7mg
serviet	renouvel serviet=7kx
session	controleur session peripheri=adl
seuil	concevo seuil=a0u
sex	determin sex animal=5nu
sexuel	troubl sexuel=8ic
sexuell	educ sexuell=9wo
shiatsu	mass shiatsu=5g8
sid	serv sid javascript=61l	client sid javascript=61l
sign	langu sign=22v	sign maladi animal=5t6	interpret langu sign=81f	surveill sign bas patient=9sl
signal	trait signal=h7	trait numeriqu signal=h7
signalis	redig rapport signalis=596	equip signalis=636	procedur control signalis=7k8	equip signalis train=7tt	plac panneau signalis=8cu
signatur	temoin signatur document=7ip
silo	inspect system silo=4p4
simpl	prepar repa simpl bord=986
simul	simul laboratoir=7bb	simul problem transport=7s8	fair simul model mecatroniqu=8dx	method simul cris credit=ao1
simultan	execut simultan plusieur tach=4si	simultan plusieur tach=4si	traduction oral simultan=87c	ger simultan plusieur command=a8t
sinistr	fair proposition regl sinistr=980	negoci regl sinistr=9sx	class declar sinistr assur=af2
sismiqu	document etud sismiqu=5tj	techniqu mesur sismiqu=6cs	analys risqu sismiqu=9df	interpret don sismiqu=acc
sismologi	point materiel sismologi=4om	materiel sismologi=6p1
sit	ger program sit=a5q
situ	comprendr situ animal=4o2
sketchbook	sketchbook pro=2cq
snorkeling	plong snorkeling=80y
social	travail social=xc	droit social=19v	sci social=25s	droit securit social=96j
socialis	comport socialis adolescent=67w
societ	droit societ=1mz	ger societ vent encher=88k	etudi societ humain=an1
socio	tend socio economiqu secteur=699
socioculturel	context socioculturel elev animal=79s
sociologi	sociologi appliqu sci paramedical=7s1	enseign sociologi=8l4
sociologiqu	surveill tend sociologiqu=5nh
soi	fix soi=7vy
soif	soif apprendr=20h
soign	present soign=20q	aid soign diplom=226	soign jeun animal=87f
sol	mecaniqu sol=6ng	sci sol=86i
solair	panneau solair=1ds	energi solair=4ng	install chauf eau solair=5l1	concevo system energi solair=6j8	calcul orient panneau solair=6tp	fourn inform panneau solair=7j9	entreten system energi solair=8h5	system mont panneau solair=8iz
soleil	method sech soleil tabac=9ng
solidit	verifi solidit material=7ss
solin	install solin toitur=551
solist	travaill solist=4jb	dirig solist invit=7pd
solo	jou musiqu solo=9we
solution	trouv solution problem=4lj	trouv solution problem inform=68k
solv	bross solv=6l7
solvabilit	consult not solvabilit=9ga
somatiqu	modalit somatiqu integr=6ge
sommeli	activit sommeli=5u6
sond	techniqu sond=a52
sonnet	sonnet fonc profil=8ci
sonor	program indic sonor=6su
sonoris	conception techniqu system sonoris=793
sophrologi	organis exercic sophrologi=4v3	prepar seanc sophrologi=a9z	assist patient sophrologi=ai9
sort	deplac charg sort=5jn	sort pellicul appareil photo=81r
sorti	inspect sorti impression=8a0	integr contenu media sorti=9c7
souch	cellul souch=7m7	transplant cellul souch=7te
souci	souci detail=1zy
soud	techniqu soud=4t6	repar machin soud=5ef	soud electroniqu=5hm	soud compos electroniqu=5hm	soud materiel electroniqu=5hm	techniqu soud point=5xs	piec machin soud point=6bp	soud eau=9fa	prepar soud=awr
soudur	techniqu soudur=4t6	elimin dechet soudur=5yx	recherch defaut soudur=6nw	prepar cart soudur=8re
souffl	machin moul souffl=5jt	moul souffl=8l6	piec machin moul souffl=aqg
souffleur	ger copi souffleur=8l9
soufr	proced recuper soufr=5ev
soulev	soulev charg lourd=8t8
soumettr	soumettr œuvres preliminair=8dz
soumissionnair	compar offr soumissionnair=8w1
soupap	regl soupap cylindr=85t
sourc	critiqu sourc=6ph
souscription	elabor directiv matier souscription=9ec
souten	souten evolution budget annuel=50l	souten economi local=7fi	souten auteur=84d
souterrain	inspect lign electriqu souterrain=79d	repar lign electriqu souterrain=810
soutien	apport soutien ger soi=6zi
soutir	soutir vin=64r
souven	vendr souven=95q	vendr souven voy=95q
spa	supervis mainten spa=5jx	planifi fonction servic spa=600	typ spa=76f	nettoy zon travail spa=856
spam	install protection anti spam=9dx
spatial	planifi mission spatial satellit=6eu
special	equip urg special=5d7	prendr command public special=5t7	repondr demand plac special=a6f	propos offr special=awe	concevo offr special=awe	elabor offr special=awe
specialis	fourn soin pharmaceutiqu specialis=614	soin infirmi specialis=8dy
specialist	travaill specialist sit culturel=5j8	fourn avi pharmaceutiqu specialist=9kk
specialit	form domain specialit=6i1
specific	respect specific manuel aerodrom=54p	verifi specific produit=770	conformit specific conception bijou=7fv	conformit specific=ai3
specifiqu	interfac specifiqu applic=4mm	logiciel analys don specifiqu=9k2
specimen	examin specimen cellul microscop=65u
spectacl	preserv qualit artistiqu spectacl=59f	planifi spectacl musical=64x
spectateur	accueill spectateur=5hd	securit deplac spectateur=79g
spectr	spectr electromagnetiqu=9g9
spectrometri	spectrometri mass=1hu
sperm	manipul animal collect sperm=57j	analys sperm=7zl
spiral	reliur spiral manuell=4m2	develop spiral=6b4
spiritism	accessoir spiritism=8yg
spirituel	don conseil spirituel=6e0
spiritueu	elabor spiritueu=6pe	reglement fiscal applicabl spiritueu=9m5
sponsor	liaison sponsor even=5ba
spontan	men accouch spontan=aee
sport	fourn equip sport client=51q	histoir sport=7ag
sportif	utilis equip sportif=6yz	even sportif=98r	caracteristiqu equip sportif=a6d	fabric equip sportif=avh
sportiv	medecin sportiv=4jc	reglement sportiv=93o
spray	produit bronz spray=8yn
stabilis	stabilis ph amidon=8s3	soin stabilis cas urg=av9
stabilisateur	position stabilisateur=5zl
stabilit	verifi stabilit material=562	evalu stabilit navir=6hs	stabilit train apr charg=70e	princip stabilit navir=7ue	etudi stabilit sol=alm
stad	inspect stad sportif=avy
stall	nettoy stall=8fd
stand	ten stand parc attraction=54v
standard	lir plan standard=754	system taill standard vet=a2w
station	regl station=72f
statistiqu	control statistiqu processu=1gn	defin model statistiqu=4nx	techniqu analys statistiqu=5xa	method analys statistiqu=5xa	statistiqu medical=6fz	elabor rapport statistiqu financier=6hl	logiciel system analys statistiqu=8vc	develop logiciel statistiqu=972	control qualit statistiqu=a68	method statistiqu control proced=ags
stein	pedagogi stein=567
stenographi	logiciel stenographi=82w
stenotypi	machin stenotypi=5co
sterilis	sterilis environ travail=4od	prepar instrument dentair sterilis=4rw	sterilis materiel medical=5pb	sterilis cuv ferment=76p	techniqu sterilis=7bd	materiel techniqu sterilis=7st	sterilis piec=8gv
stock	ger stock=1ia	regl ger stock=6s5	typ install stock=7ry	stock don=8q9
stok	stok bobin film=8ys
stor	install system entrain stor=8ph
story	story board=8mz
strabism	trait strabism=5s4	typ strabism=9bc
strategi	strategi securit inform=4ym	strategi organis=5z1
strategiqu	planific strategiqu=1rc	recherch strategiqu=4s0	planific strategiqu industri alimentair=521	cre cart strategiqu=7wy	ger strategiqu=89y	prendr decision commercial strategiqu=ao2
stratifi	install sol stratifi=7c7
stress	resist stress=20l	ger stress=20l	support stress=20l	ger situ stress=8qi
structur	structur inform=4lr	install element boi structur=4yh	structur sol=78a
structurel	install vitr structurel=8t7
structurell	men analys structurell metallurgiqu=4zs
studio	ger ressourc studio=4qq	ger studio repetition=51r	particip enregistr musiqu studio=a6q	evalu production studio=aui
styl	styl mis scen personnel=66n	lang feuill styl=9dr
stylo	compos stylo=5h2
subst	analys subst chimiqu=5yh	reglement relativ subst=9qu
subvention	ger demand subvention=6hr	control demand subvention=a3g
succession	organis succession explosion=8z2
successoral	pratiqu conseil matier successoral=5eu
sucr	caracteristiqu chimiqu sucr=9cf	typ sucr=9k0	system lav sucr=as6
sucreri	preserv sucreri regional traditionnell=7cq	machin confection sucreri=8hj
sugger	sugger revision=5mg	sugger oper mainten puit=agg
suit	suit offic=su	suit bureautiqu=su	suit logiciell cre graphiqu=572
suivi	suivi client=11z	suivi subvention accord=5xp	suivi defaut securit=73a
sujet	recens sujet recherch=675
superieur	diplom superieur=218	form superieur=218	conseill superieur oper militair=6rs	inform superieur=7on	communiqu problem superieur=86k
supervis	supervis securit trait=adx
supervision	supervision person=6aq
supplementair	vendr produit supplementair=5r5
supply	supply chain=1i9
support	support informatiqu=df	support techniqu=df	support impression=8dw	elabor support inform touristiqu=9qr
sur	mis pratiqu conduit sur=5bb	ger sur medicament=5nw
surfac	technologi mont surfac=7xf	ingenieri surfac=92j
surgel	prepar plat surgel=93v
surmont	surmont trac=at6
surveill	control equip surveill=72t
survi	enseign compet survi=9ss
suscit	suscit particip public=73i	suscit emotion public=8go
suspect	reper comport suspect=6yy
suspendr	suspendr palan chain=5uj
suspendu	install plafond suspendu=5w0
suspension	install suspension ressort=86q	entreten system suspension=967	trait suspension amidon=a75
symptom	observ symptom maladi poisson=4t9	diagnostiqu symptom psychiatriqu=7p5
synchronis	synchronis activit station pomp=5iz
syndical	droit syndical=62j	se rel responsabl syndical=62u
syndicat	represent membr syndicat=7fm
synthes	esprit synthes=20i	engrai synthes=57y	fair synthes inform financier=6u9	redig synthes=787
synthetiqu	fabriqu fibr synthetiqu=5v5	transform fibr synthetiqu=8bo	material synthetiqu=94s	environ naturel synthetiqu=aq5
synthetis	synthetis public recherch=8qu
systematiqu	control systematiqu machin=72q
systemiqu	pens systemiqu=4wl	therapi systemiqu=a1z
tabac	reglement production tabac=5yo	produit tabac=6ul	fabric produit tabac=8rf	marqu tabac=a5s
tabl	servic tabl=1pc	typ sci tabl=4fs	inspect mis plac tabl=4l8	program tabl jeu=59b	typ tabl cuisson=6cl	plac tabl=84y	sci tabl=9j2
tableau	tableau bord=nc	adapt cadr tableau=5nq
tableur	logiciel tableur=54r
tach	tach nettoy=6hp
tactiqu	point tactiqu militair=7pp
tai	tai chi=98q
taill	taill vet=648	taill papi=9bu
tailli	extrair tailli=97x
talent	reper talent=5qs
tambour	regl tambour caoutchouc=7vo	dispositif tambour=8om
tamis	tamis poudr=ai0
tan	techniqu tan=5h9
tant	etudi communaut tant cibl=76o
tap	tap vit=tg
tapi	techniqu traditionnell tiss tapi=4xd
tarif	tarif douani=5c8	fix tarif taxi=5ln
tarific	strategi tarific=136
tarot	interpret cart tarot=5v7
tass	tass charbon boi=5i1
tatou	tatou client=7zm
tau	calcul tau horair=5ys	collect inform tau croiss=710
taxi	control horair taxi=9ch	enregistr horair taxi=9dl
taxinomi	cre taxinomi sci naturell=ab6
technicien	conseill technicien=81q
technologiqu	coordon activit technologiqu=8x8	develop strategi amelior technologiqu=99t
teindr	teindr tissu=5bg	teindr perruqu=688	machin teindr textil=9nr
teint	teint boi=886	teint bougi=98x
teintur	proced teintur=5ri	elabor proced teintur textil=85l	typ teintur=8ru
telecommunic	geni telecommunic=50m	ger liaison telecommunic=6ho	industri telecommunic=6y1	telecommunic maritim=864	vendr produit telecommunic=8n0	assembl appareil telecommunic=a04	concevo appareil telecommunic=a04	produir appareil telecommunic=a04	mont appareil telecommunic=a04	fabriqu appareil telecommunic=a04
teledetection	equip teledetection=4ku	fair recherch technologi teledetection=89x	techniqu teledetection=9m0
telemetri	execut tach telemetri video=5re
telephon	communiqu telephon=a2e
telephoni	ger system telephoni=91k
telephoniqu	accueil telephoniqu=tm	ten registr appel telephoniqu=7ql
telescop	analys imag telescop=68g
telescopiqu	appareil manutention telescopiqu=6ex	engin manutention telescopiqu=7ux
television	install servic television cabl=8q7
temoin	assist temoin=9hg
temp	ger temp=1zw	ger temp utilis fourneau=7lc	mesur temp precision=7oc	estim precision temp travail=991
temper	temper chocolat=4y4
temperatur	mesur temperatur fourneau=55d	mainten temperatur fourneau=59e	regl temperatur four=91q	support temperatur elev=aw2
temporair	install heberg temporair public=6eq	plac signalis routier temporair=703
temporomandibulair	corrig anomali articul temporomandibulair=8of
tenaill	tenaill forg=7hv
tend	suivr tend produit alimentair=8cb	tend matier textil=9gz	etud tend=ame
tendr	tendr courroi=4wi	materiel bras tendr=alc
tendu	install plafond tendu=7re
teneur	teneur humidit boi=51e	test teneur humidit=6b7
tension	ajust tension filament=6id	regl tension=8ed
tent	mont tent=4r1
tenu	tenu caiss=12r	tenu comptabilit=16b	tenu livr=16b
ter	ger permi exploit ter=4np	outil sci ter=52h	utilis ter planific aeroport=5ia	deplac ter=7si	sci ter=81d	oper navir ter=899	enseign sci ter=9zj
teradata	teradata databas=j1
term	negoci contrat term=6h5	examin contrat men term=afc
termin	stock produit pyrotechniqu termin=6kv	deplac ouvr termin=aba	pol peintur termin=ang
terminal	norm relativ terminal aeroportuair=571
terminologi	terminologi medical=wa	terminologi veterinair=68j	comprendr terminologi affair financier=7rt	terminologi juridiqu=9iu	terminologi techniqu=9wv
terminologiqu	cre bas don terminologiqu=4jv
terrain	don conseil usag terrain=80o	entreten equip terrain jeu=8ar
terrestr	reper min terrestr=asc
territoir	amenag territoir=12a
terrorism	detect menac terrorism=7tz
testeur	testeur batteri=7n6
tet	regl tet extrusion=6jq	caiss tet=7wq	concevo install tet puit=9ln
text	logiciel trait text=7ra
textil	machin industri textil=5rz	matier textil=65q	industri textil=6gs	technologi textil=7nf	decor articl textil=812	mesur textil=8zd	techniqu impression textil=a05	techniqu textil=a0c
textur	fabriqu fil continu textur=9nx
the	form clientel variet the=4ze
theatr	analys text theatr=5df	pedagogi theatr=60l	entreten materiel theatr=7ba	entreten decor theatr=a2l	cre manuel exercic theatr=a5a
theatral	elabor processu production theatral=5fk	etudi production theatral=abf	techniqu theatral=aw9
them	develop them manifest=4pg	etudi them=6n4	selection them=87q
thematiqu	cre cart thematiqu=8hx
theologi	histoir theologi=4ve
theori	theori travail social=4uu	theori control ingenieri=60w	theori system=9nw	theori musiqu=9q2
theoriqu	model marketing theoriqu=7jd
therapeutiqu	develop rel therapeutiqu=7f7	dirig animal fin therapeutiqu=7x5	mass therapeutiqu=8ac	techniqu communic therapeutiqu=a3q
therapi	theori therapi artistiqu=69l	therapi soin sant=840	techniqu pratiqu therapi artistiqu=9pj	therapi jeu=aw7
thermiqu	ger thermiqu=5vu	fourneau trait thermiqu=6d8	analys thermiqu=6uo	trait thermiqu=7gj	material thermiqu=8pt	concevo equip thermiqu=akf	evalu besoin thermiqu=an4
thermometr	surveill thermometr cuv=4o5	ajust thermometr=alf
thermoplastiqu	material thermoplastiqu=asg
thermoscell	entreten machin thermoscell=90x	machin thermoscell=9az	typ thermoscell=au8
thoraciqu	chirurgi thoraciqu=8nj
ticket	vendr ticket=5o2	vendr ticket parc attraction=ah9
timbr	produir timbr fiscal=93f
tir	tir cabl=1b7	consign enseign tir seanc=4sl
tiss	machin tiss=8d4	band tiss=8zr	technologi machin tiss=926
tissu	typ tissu=7fa
titr	logiciel titr=4ou	conserv titr cre client=5eg	cre titr=8oe	redig titr=920
toilet	aid toilet=xk	mainten propret toilet=6q7	planifi tach toilet chien=7h4	typ toilet=7o5	toilet animal=alq
toit	fix couvertur toit=5h4	install fenetr toit=65k
tol	fix tol metalliqu=5mz
toler	defin toler=8i3
tomb	prepar tomb=9ra
tomcat	apach tomcat=6e
ton	mesur ton navir=aaf
tondr	tondr lain=ald
tonneau	fabriqu fond tonneau=6ow	proced finition tonneau=7ng	fabric tonneau=8qn	assembl tonneau=a9q	entreten tonneau=ak3
tonometri	tonometri oculair=6wq
tont	organis tont=8vh
topiqu	prescrir therapi topiqu=7tb
torch	torch plasma=61d	torch decoup plasma=ak6
torrefaction	different method torrefaction=5u7	torrefaction caf=8dd	surveill torrefaction=938
torrefi	couleur malt torrefi=5zs	fev cacao torrefi=7my	torrefi malt=7w7
total	control qualit total=80a
totalisateur	panneau totalisateur=5p3	rapport totalisateur=7xk	configur materiel totalisateur=90u	install panneau totalisateur=9ji
tou	supervis tou preparatif voy=51s
tour	tour air chauf=4pf	exploit tour control aeroport=5so	configur element tour=95m
tourism	march tourism=7b2	zon geographiqu concern tourism=as7
tourist	prendr charg group tourist=8q3
touristiqu	inform touristiqu=539	supervis impression public touristiqu=7cj	collect inform touristiqu=9k6
tourn	tourn metal=1cm	travaill equip tourn=58k	tourn boi=5jw	typ outil tourn=6ca	piec machin tourn=7is	coordon tourn=7mo	outil tourn=8i0	supervis equip tourn=9mp	etabl program tourn=9tq
toxicit	toxicit alimentair=6gn
toxicologiqu	etud toxicologiqu=4j5
trac	techniqu trac manuel=66y
tracabilit	tracabilit soin=vu	tracabilit produit bas viand=7jo	tracabilit element boi=7qq	system tracabilit=8jj	tracabilit industri alimentair=aq4
tract	distribu tract=6tz
tracteur	conduir tracteur=8rg
tradition	tradition alimentair=4tj
traditionnel	material traditionnel calfat boi=71s
traditionnell	specialis dans traditionnell=8rs
traduction	traduction automatiqu=5sz	traduction text non prepar=av4
traduir	traduir band=7aa	comprendr document traduir=7ah	traduir vue=8ix	traduir langu parl=8sb
trafic	ger trafic aerien=5u3	oper control trafic aerien=90r	exig securit air trafic=apz
train	procedur utilis train=632	mecaniqu train=8wt	procedur nettoy train=9bn
trair	trair animal=9l5
trait	ger trait=8nw
traiteur	planifi servic traiteur=5c0
trajectoir	concevo trajectoir puit=4yc
tram	concevo etof tricot tram=59y	techniqu prepar tram=5cc	confection etof tricot tram=abr
tramway	reglement relativ tramway=4me	control equip tramway=52m	reseau tramway=550	composition mecaniqu tramway=861	aliment electriqu system tramway=8ag	interpret panneau signalis tramway=96x	conduir tramway=acb
tranch	tranch poisson=5bx	entreten outil manuel tranch=5is	outil tranch serv abat=abj
trancheur	trancheur boi plac=8g1
transaction	suivr transaction financier=4kr	ten jour rapport transaction=5f0	control document transaction commercial=5yl	conserv enregistr transaction financier=71l	ger transaction financier=apt	supervis transaction financier=apt
transcription	method transcription=7f9	transcription band=7jy
transcrir	transcrir don medical=6ti	transcrir composition musical=82y	transcrir ide not musical=8ue	transcrir text=9kz
transfer	transfer espac servic=69z
transfert	transfert risqu=4ul	supervis transfert bag=5ms	processu transfert thermiqu=9p3
transfusion	transfusion sanguin=w7	assist servic transfusion sanguin=am9
transition	transition professionnell carrier artistiqu=5f1
transmetteur	enregistr lectur transmetteur=83f
transmettr	transmettr relev compteur=7qe	transmettr inform medical routin=90l
transmis	analys communic transmis=4tm
transmissibl	ger maladi transmissibl=5kb
transmission	transmission oral=25e	calcul rapport transmission=4um	control qualit transmission=65l	regl transmission video=74k	technologi transmission=7dm
transpar	transpar inform=5za
transplant	coordon approvision organ transplant=965
transport	organis transport=1i7
transporteur	evalu transporteur=6ig	inspect document transporteur=72a	ger transporteur=9du
transpos	transpos musiqu=5td	transpos dessin gravur=8hh
transversal	position chariot transversal tour=5zh
trapezoidal	fabriqu courroi trapezoidal=4nb	recouvr courroi trapezoidal tissu=98v	marqu courroi trapezoidal=9yg
traumatism	ger traumatism moyen chirurgical=6r4	ger traumatism=7pu
travail	securit travail=1du	travail equip=1ss	organis travail=4k6	organis travail equip=7v8
travaill	travaill equip=1ss
traval	conduit traval=1ec	train traval=54x	ten registr traval=67g
travers	technologi travers=7rs	manuell technologi travers=aoq
treilli	typ tiss treilli metalliqu=553	typ treilli metalliqu=8mu
trembl	prevo trembl ter=9t1
tremi	aliment tremi charbon boi=53b	aliment tremi=85m
tremp	tremp ver=4p2	proced revet tremp=5wm	typ cuv tremp=74c	piec cuv tremp=7d2	cuv tremp=a8h
tresoreri	ger tresoreri=170	ger flu tresoreri=a7l
tress	technologi tress=98b	fabriqu produit tress=9nu	confection tress industriell=9p6
tri	tri poisson=4mr	tri dechet=4xu	stock dechet tri=6w8	tri decoup tabac taill=8ro	tri patient=a9x
tribofinition	piec machin tribofinition=6yn	proced tribofinition=aic	cuv tribofinition=arz	machin tribofinition=avq
tribunal	mainten ordr tribunal=5br
tricot	machin tricot=4n3	techniqu tricot manuell=50r	fabriqu textil tricot=6iz	techniqu tricot chain=8pw
trolleybu	mecaniqu trolleybu=7tu	fonction electriqu trolleybu=9s8
troncon	sci troncon=4ni	typ sci troncon=4ni
tronconneus	fair fonction tronconneus=903
tropical	medecin tropical=7px	diagnostiqu maladi tropical=9te
trou	trou filet=8uh	pratiqu trou rempl moul=9u1
troubl	troubl aliment=4nh	don conseil troubl communic=8w3	troubl communic=948
troup	dirig troup militair=4y3	travaill troup cirqu=8jx	form troup militair=8rq
troupeau	administr trait medical troupeau=5j1	securit troupeau=6w6	s occup troupeau=7gh	deplac troupeau=81l
trouv	trouv subvention=4wy	trouv plac architectur production=5a1	ger objet trouv=7qy
tub	regl tub aliment=5cj	guid tub for=7np	system rempl tub=7wz
tuil	pos tuil mecaniqu=8ku
tunnel	four tunnel=4pk	tunnel sech=7eg	tunnel finition=adn
tunneli	conduir tunneli=6en	consol tunneli=75k	fair fonction tunneli=7yl
turbin	typ turbin eolien=1yr	fair fonction turbin vapeur=7h7	fair fonction turbin gaz=9g6
tuyal	nettoy tuyal aliment bier=4v0
tuyau	orient tuyau pomp beton=avp
tuyauteri	entreten plateform tuyauteri=a6t
typographiqu	press impression typographiqu=956
typologi	typologi piec viand=4nf
ultrason	techniqu imageri ultrason=97i	appareil ultrason=9lx
ultrasonographi	ultrasonographi obstetriqu=5on
unifi	lang modelis unifi=7d9
uniformit	uniformit coquill=4j6	uniformit noyal=7no	uniformit moul=9op
union	celebr union civil=5zj
unit	test unit mecatroniqu=78n	unit soin palliatif=9b4	assembl unit mecatroniqu=9zp
unitair	test unitair=f4
univ	defin univ visuel cre=847
universit	enseign universit=664
universitair	lic universitair=213	men recherch universitair=6b8	procedur universitair=9tn
unreal	unreal engin=ii
urbain	etud transport urbain=4rs	conduir milieu urbain=5ir	histoir art urbain=97n
urbanism	droit urbanism=5a4	cod urbanism=7hp
urogenital	diagnostiqu troubl system urogenital=94j
urologiqu	interpret test diagnostic urologiqu=8ey	chirurgi urologiqu=8hd
usag	conseill usag medicament=4x5	collect appareil usag=84l
use	pos conduit eau use=aj4	enlev calfat use=awx
usin	ger exploit usin=8cn	equip usin fabric=9qw
ustensil	entrepos ustensil cuisin=8za
utilis	etabl politiqu utilis=5m3	analys risqu utilis produit=6by	system electriqu utilis transport=6j0	utilis equip transport=9w5	conseill client utilis vehicul=9wz
utilisateur	support utilisateur=df	liaison utilisateur port=9vr
utilitair	concevo equip utilitair=69c
v	cre envelop v=78m
vaccin	particip procedur vaccin=5zt	point vaccin=8ns	ger emploi vaccin=9m7
vagu	machin soudur vagu=7mw
vaissell	lav vaissell=9hd
valeur	valeur entrepris=5y6	march valeur=952	calcul valeur gem=9k8
valid	valid resultat analys biomedical=7h1	valid ticket parc attraction=8q0
validit	surveill validit certificat navir=61c
van	control van=amk
vanneri	fair vanneri=6zy	techniqu vanneri=8l5
vapeur	control debit vapeur=7qf	typ machin vapeur=8vm	regul pression vapeur=9xh
variet	variet feuill tabac=8d5	variet poisson=ak8
vasculair	diagnostiqu maladi system vasculair=518	chirurgi vasculair=707
veget	control veget=97p
vegetal	variet vegetal=4wp	espec vegetal=7f6	taill vegetal=8xd
vehicul	system electriqu vehicul=5z2	typ vehicul=67d	install equip electriqu vehicul=7mf	vehicul transport animal=ak4
veill	veill juridiqu=1ml	veill precision control stock=6m0
velo	conseill client matier velo=56b	regl velo=5ae	velo electriqu=64z
vendeur	prendr contact vendeur=6lj
vendr	verifi vehicul vendr=9fk
vendu	specialit articl vendu encher=4v7
vent	techniqu vent=1vz	activit vent=68d	vent produit medical=9a6	procedur servic vent=9cl	strategi vent=aa4
ventil	system ventil=6m4	ventil plan production=7md	examin system ventil=7z5	install system ventil=8p3	nettoy system ventil=911	repar system ventil=9eh	ger ventil four=9rh	concevo reseau ventil=a6m
ventilateur	fair fonction ventilateur sech=86v	ventilateur machin=abg
ventous	trait ventous=5wd
ventur	joint ventur=7rd
verbal	communiqu instruction verbal=4w9	suivr instruction verbal=atl
verific	system verific trait=a3h
verin	verin hydrauliqu lev=85v	install verin echafaud=a6x
vern	vern surfac boi=6rl
verni	ajust melang verni=4x3	entreten boi verni navir=5gc	transfer verni=9xv	pes ingredient verni=awa
verreri	manipul verreri=50u	produit verreri=aqi
verrouill	mecanism verrouill=6nm
verrouillabl	repar dispositif verrouillabl=5c4	install dispositif verrouillabl=7pv
vers	vers granito=84e
version	ger version=ei	ger version logiciel=8c3
vert	espac vert=1bx	informatiqu vert=4vl	strategi matier espac vert=6ly	examin grain caf vert=6mj
vertebral	plac soutien ajust vertebral=6dz
vertical	install jardin vertical=7ce	march vertical=agw
vestiair	mainten propret vestiair=7e1
vestimentair	technologi confection vestimentair=8xb
vet	evalu qualit vet=4k8	ger demand production vet=5ng	confection vet=6lp	machin confection vet=8mh	vet mesur=8r3
veterinair	travaill veterinair=8wx	sci cliniqu veterinair=a4r
viabilit	evalu viabilit financier=abs
viand	prepar viand plat=5e6	confection viand plat=5e6	prepar viand vent=8w6	industri viand=9dn	prepar plat bas viand=ajy
victim	apport assist victim=68a	fourn assist victim=68a	aid victim mineur age=7vt	besoin victim crim=9z4
vid	machin vid=8a1	prepar moul form vid=8fp	cre moul vid=a6c	nettoy poisson vid=aaw
vidang	vidang eau lav=4pu	vidang liquid dangereu=75m
video	mont video=zw	materiel video conduit=65c	materiel video=67m	tend matier jeu video=684	selection pris video=7qg	supervis qualit video=9qx
vie	entreten lieu vie animal=7z2
vieill	vieill artificiell mobili=6dh
vigil	fair preuv vigil=aq6
vign	plant vign=5ld	conduit vign=6iw	particip entreten vign=7k0	entreten vign=8kg	particip prepar vign=8ww
vignobl	evalu qualit vignobl=4xf	ger ter vignobl=5r0	evalu problem vignobl=al1
vin	caracteristiqu vin=502	assembl vin=53s	typ vin=5qx
vinicol	processu production vinicol=9so	ger stock cav vinicol=9u8
vinific	supervis processu vinific=9r2
vinyl	moul disqu vinyl=747	disqu vinyl=ahu
viol	enquet viol droit hom=4sw	evalu viol accord lic=62h	detect viol politiqu=7gp
violon	typ violon=82v	produir piec violon=9gb
virologiqu	test virologiqu=8v4
virtuel	develop moteur jeu virtuel=7nw	plac reseau priv virtuel=8v0	travaill environ apprent virtuel=949
vis	caracteristiqu vis=62f	proced fabric vis=6nz	typ vis=75w	soin vis=9m9	press vis fin=9rg
viscosit	mesur viscosit subst chimiqu=4pw
visibilit	amelior visibilit sit web=aho
visio	microsoft visio=t7
vision	vision strategiqu=20w	defin vision artistiqu=5j2	vision scen=6c9	prendr compt vision artistiqu=93b
visit	surveill visit guid=4r8	visit lieu travail=6pn	planifi visit commercial client=9jt	organis visit propriet=am8
visiteur	enregistr visiteur=9n7	inform visiteur lieu tourn=ahj
visual	visual basic=501
visualis	visualis don=nb
visuel	cre element visuel=65f	handicap visuel=6mt
visuell	techniqu present visuell=5uh	system aid visuell aeroport=7n7	inspection visuell voi fer=9lq
vital	parametr vital=vn	troubl fonction vital=77s
vitess	regul vitess coup=6qe	conduir grand vitess=a0e	regul vitess navir port=abc
viticol	entreten engin viticol=87e
viticultur	entreten cuv viticultur=9yl
vitr	evalu risqu lav vitr=75x	repar vitr=88x	prepar materiel nettoy vitr=99u	typ vitr=aer
vitrail	concevo vitrail=6bg
vitrin	modifi vitrin=66g
viv	organis vent produit viv=8b4	pech espec aquatiqu viv=8wz	produit animal viv=ai5
vivrier	princip production cultur vivrier=6f9
vocabulair	vocabulair cirqu=6of
vocal	system prelev command vocal=5jj	techniqu vocal=7nt
voil	manipul voil navir=5tf
voitur	conduir voitur automatiqu=4l9	procedur nettoy voitur=55g	command voitur=56g
vojta	therapi vojta=6vp
vol	enseign pratiqu vol=7wb	tach prepar vol=9v1
volaill	organis elev volaill=a45	manipul volaill=at9
voltig	pratiqu mouv voltig=53n	concevo mouv voltig=5c2	entreten system voltig artist=6wh	test system voltig artist=7gf	form artist voltig=9wc
volum	evalu volum boi coup=6uh	mesur volum gis=9lj	prevo volum production=a8q
vot	rendr compt processu vot=5gr
voy	techniqu voy=5at	prepar offr voy=5vk	elabor offr voy=5vk	plac offr voy=5vk	concevo offr voy=5vk	control document voy=afb	verifi document voy=afb	ten registr voy=ajb
vrac	charg camion transport vrac=56n
vue	regl vol vue=4rm	charg produit vue expedition=7ij	observ pris vue=87i	prepar command vue expedition=agk	planifi pris vue=atw
vulcanis	vulcanis froid=4jr	prepar pneu vulcanis=7a4	vulcanis chaud=8bn	regl machin vulcanis=afl
vœux	concevo cart vœux=99x
wagon	verifi wagon=4nc	mont wagon=78j
warehous	oracl warehous build=5e2
web	develop web=sj	program web=766	lang program web=766	ger sit web=9pi
weblogic	oracl weblogic=7cr
week	travail week end=1sv	disponibilit week end=1sv	week end=1sv
whitehat	whitehat sentinel=aae
window	window phon=8b6
x	machin rayon x=6ds
yeu	examen complet yeu=7nr
zero	conception batiment zero energi=69a
zoo	lir rapport zoo=6am	respect consign securit zoo=6sn	ger personnel zoo=ajc
zoologi	zoologi appliqu=8jv
zoologiqu	organis exposition zoologiqu=57g	reglement zoologiqu=5im	conception exposition zoologiqu=alo
œil	oper chirurgi œil=6q2
œufs	inspect œufs poisson=659	surveill production œufs=9cw
œuvrer	œuvrer faveur integr publiqu=54y
œuvres	collection œuvres art=517	ger transport œuvres art=647	surveill march œuvres art=89e	organis œuvres exposition=9wp	etudi œuvres art=a5w	manipul œuvres art=a70`;
