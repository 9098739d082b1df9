/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

2x8	2x8=1sp
3x8	3x8=1sp
a	à l'aise avec les chiffres=20g
abbyy	ABBYY FineReader=8hb
accompagnement	accompagnement des personnes âgées=uq	accompagnement social=xc
accords	accords collectifs=23h	accords d'entreprise=23h
accouchement	accouchement=503
accueil	accueil physique=tm	accueil téléphonique=tm	accueil des visiteurs=tm	accueil des clients=12s	accueil client=12s	accueil de la clientèle=12s
accueillant	accueillant=20p
accueillir	accueillir les clients=12s	accueillir la clientèle=12s
achats	achats=18h
acoustique	acoustique=5k3
acquerir	acquérir des connaissances en TIC=4xv
actions	actions de formation=1a4
acupression	acupression=5nl
adaptabilite	adaptabilité=1zy
adapter	adapter la capacité d'un système de TIC=91s
adhesifs	adhésifs=8me
administration	administration réseau=de	administration système=r2	administration de systèmes=r2	administration des médicaments=vg	administration des traitements=vg	administration du personnel=1aa	administration publique=1rs	administration des entreprises=23k
administrer	administrer les médicaments=vg
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
aerodynamique	aérodynamique=7t4
aeronomie	aéronomie=94l
affiches	affiches=27k
agent	agent de sécurité=1ru
agilite	agilité=29v
agriculture	agriculture=1s6
agritourisme	agritourisme=a5v
agronomie	agronomie=90e
aide	aide à domicile=v6	aide à la toilette=xk	aide aux déplacements=1wd	aide-soignant diplômé=225
aisance	aisance relationnelle à l'oral=1zp	aisance relationnelle=1zx	aisance à l'oral=209	aisance avec les chiffres=20g
algebre	algèbre=6qu
alkylation	alkylation=amn
allemand	allemand=22e
allergies	allergies=93h
allergologie	allergologie=7on
amabilite	amabilité=20p
amelioration	amélioration continue=1h8	amélioration des processus=1rc
amenagement	aménagement paysager=1bv
amortissement	amortissement=74m
analgesiques	analgésiques=69w
analyse	analyse de données=na	analyse des données=na	analyse des besoins=pl	analyse financière=16q	analyse commerciale=1rb	analyse et synthèse=20f	analyse de l'investissement=24n
anamnese	anamnèse=28o
anglais	anglais=22d
animation	animation d'équipe=1rf
animer	animer des formations=1a5
annonces	annonces immobilières=290
anodisation	anodisation=azq
anthropologie	anthropologie=9gl
apache	Apache Maven=6c	Apache Tomcat=6e
appel	appel d'offres=23n
appels	appels d'offres=23n
apple	Apple iOS=9qu
appliquer	appliquer l'aménagement du territoire=12a	appliquer la loi sur l'immigration=1no	appliquer la gestion de crises=1rm	appliquer la gestion des conflits=20b	appliquer un raisonnement stratégique=20t	appliquer la rétro-ingénierie=3ir	appliquer la méthode HACCP=6w3	appliquer la configuration IP=98s	appliquer des opérations pour un environnement ITIL=9sx	appliquer la terminologie relative aux TIC=9zu
apprentissage	apprentissage automatique=mx
approvisionnement	approvisionnement=18h
approvisionnements	approvisionnements=18h
arabe	arabe=22n
archeobotanique	archéobotanique=8k2
archeologie	archéologie=6oh
architecture	architecture logicielle=78	architecture de l'information=zj	architecture d'intérieur=10e	architecture=23o
archivage	archivage=1zh
argenture	argenture=99z
arpentage	arpentage=1ej
arretes	arrêtés mensuels=16k
arrimage	arrimage=1y9
articles	articles^^=27j
artisanat	artisanat=5yj
asp	ASP.NET=53
assemblage	assemblage=1zc
assistance	assistance informatique=df	assistance technique=df
assurance	assurance qualité=fe	assurance maladie=26e
assurances	assurances=13c
assurer	assurer la gestion de l'identité des TIC=8w5
astreinte	astreinte=db
astreintes	astreintes=db
astrologie	astrologie=5cz
astronomie	astronomie=azd
astropsychologie	astropsychologie=5of
atteinte	atteinte des objectifs=11w
au	au sein de notre organisation=26w
audiologie	audiologie=58h
audiometrie	audiométrie=50u
audit	audit interne=17b	audit=17d
auriculotherapie	auriculothérapie=9d4
autisme	autisme=6ss
automate	automate programmable=1eo
automates	automates=1eo	automates programmables=1eo
automatisation	automatisation des tests=f2	automatisation de bâtiments=1xt
automatisme	automatisme=1eo
autonome	autonome=20h
autonomie	autonomie et initiative=200	autonomie=20h
avantages	avantages sociaux=19w
bac	Bac+3=210	Bac+5=211	bac+4=211	bac pro=218	bac professionnel=218	Bac+2=219
baccalaureat	baccalauréat=216
balneotherapie	balnéothérapie=509
bar	bar^^=1pd
barman	barman=1pd
base	base de données=8c
bases	bases de données relationnelles=8b	bases de données=8c
bathymetrie	bathymétrie=975
batiment	bâtiment=26y
bep	BEP^=218
besoins	besoins éducatifs particuliers=1k6
bien	bien organisé=1zw
bienveillance	bienveillance=207
bilan	bilan^^=16l
bilans	bilans=16l
biochimie	biochimie=5ba
biodiesel	biodiesel=9v1
bioethique	bioéthique=5b6
biolixiviation	biolixiviation=asm
biologie	biologie=1kt	biologie moléculaire=1w6
biomarqueurs	biomarqueurs=alx
biomecanique	biomécanique=824
biomedecine	biomédecine=50n
biometrie	biométrie=63p
biophysique	biophysique=7uj
biosecurite	biosécurité=api
biostatistique	biostatistique=8o3
biotechnologie	biotechnologie=71u
blackberry	BlackBerry=98z
bloc	bloc opératoire=v0
boissons	boissons=89i
bon	bon relationnel=1zx
bonne	bonne communication=1zp	bonne présentation=20n	bonne condition physique=20y
bonnes	bonnes pratiques de fabrication=1go	bonnes pratiques de laboratoire=1wg
bons	bons de commande=28t
book	book^^=25h
bornes	bornes de recharge=1ys
botanique	botanique=5nv
bouddhisme	bouddhisme=9fb
boulangerie	boulangerie=1ou
bourse	bourse=97v
bp	BP^^=282
brevet	brevet professionnel=282
bruleurs	brûleurs=293
btp	BTP^=26y
bts	BTS=219
budgets	budgets=15p
bulletins	bulletins de paie=23e	bulletins de salaire=23e
bureautique	bureautique=1zl
ca	CA Datacom/DB=9jt
cablage	câblage=1b5
caces	CACES=1ji
cadres	cadres d'architecture TIC=9il
camouflage	camouflage=7h5
campagnes	campagnes publicitaires=14u	campagnes marketing=14u
cao	CAO^=1fx	CAO pour articles chaussants=9ip	CAO pour la confection de vêtements=a0a
cap	CAP^=218	CAP boulanger=281	CAP boulangerie=281
capacite	capacité d'adaptation=1zy	capacité d'écoute=207	capacité d'apprentissage=20e	capacité d'analyse=20f	capacité de persuasion=20j
capacites	capacités de communication=1zp	capacités managériales=1zr	capacités d'organisation=1zw	capacités d'analyse=20f
capteurs	capteurs=7f9
capture	Capture One=1vl
capturer	capturer des connaissances en TIC=4xv
cariste	cariste=1ih
carrelage	carrelage=1bt
carte	carte des menus=1p2
cartographie	cartographie=2jd
catalan	catalan=235
centrales	centrales de traitement d'air=292
cepages	cépages=avp
cession	cession de propriété=1nj
chaine	chaîne logistique=1i7	chaîne du froid=1jb
chargement	chargement et déchargement=1ig	chargement=1ig
charger	charger et décharger=1ig
charges	charges sociales=23f
chariot	chariot élévateur=1ih
charpente	charpente=1bd
chaudiere	chaudière=1do
chaudieres	chaudières=1do
chauffage	chauffage, ventilation, climatisation=1b9	chauffage^^=1b9
chiffrage	chiffrage=1ee
chimie	chimie=1ks
chinois	chinois=22o
chirurgie	chirurgie=6lu
christianisme	christianisme=4ve
cinematographie	cinématographie=agg
cinetique	cinétique=6re
classement	classement=1zh
classer	classer des documents=1zh
climatisation	climatisation=1bb
climatologie	climatologie=9s1
cloture	clôture mensuelle=16k	clôture annuelle=16l
clotures	clôtures mensuelles=16k	clôtures annuelles=16l
coiffure	coiffure=1sb
cokefaction	cokéfaction=6dl
collecter	collecter des données au moyen d'un GPS=a01
commande	commande numérique=1cf
commerce	commerce de détail=12l	commerce électronique=137
common	Common Lisp=1f
communication	communication^^=1zp	communication orale et écrite=1zp	communication d'entreprise=25q
communiquer	communiquer avec les parties intéressées=1r4
compiler	compiler les données d'un SIG=6eu
composeuses	composeuses=8d4
comptabilite	comptabilité=16a	comptabilité générale=16b	comptabilité fournisseurs=16c	comptabilité clients=16d	comptabilité analytique=171
comptable	comptable^^=16a
comptes	comptes rendus=tj	comptes fournisseurs=16c	comptes clients=16d	comptes annuels=16n
conception	conception graphique=zb	conception industrielle=10d	conception architecturale=1vo
concevoir	concevoir une interface utilisateur=z6	concevoir une infographie=zb	concevoir des circuits par CAO=8io
conciliation	conciliation médicamenteuse=274
conditionnement	conditionnement=23r
conduire	conduire une excavatrice=1e3
conduite	conduite du changement=1a3	conduite de travaux=1ea	conduite de chariots élévateurs=1ih	conduite de projet=1r2	conduite de machines=1y5	conduite de ligne=1y5
confidentialite	confidentialité=204
configurer	configurer un système de TIC=93r
conformite	conformité^^=18d	conformité avec=26g
conseil	conseil client=12s	conseil juridique=1xa
conseiller	conseiller les clients=12s	conseiller les opérationnels=1xa
conseils	conseils juridiques=1xa
consignes	consignes de sécurité=1ds
consommation	consommation électrique des TIC=at6
constantes	constantes vitales=vn
consultation	consultation=6go
contentieux	contentieux=1mu
contrats	contrats de travail=1mq
controle	contrôle des infections=vz	contrôle de gestion=175	contrôle qualité=1ek	contrôle de la qualité=1ek	contrôle statistique des processus=1gl
controler	contrôler la qualité=1ek	contrôler les portions=1p1
convention	convention collective=23h
conventions	conventions collectives=23h
copropriete	copropriété=acy
coreen	coréen=22q
correspondance	correspondance=tq
corriger	corriger les copies=1kd
cosmetiques	cosmétiques=7qx
cotisations	cotisations sociales=23f
couler	couler du béton=1ei
courriers	courriers=tq
courtoisie	courtoisie=20p
cout	coût par clic=13m
couture	couture=6oi
couverture	couverture^^=1bn
creatif	créatif=20c
creation	création de contenu=146	création de contenus=146
creative	créative=20c
creativite	créativité=20c
creche	crèche d'entreprise=28k
creer	créer des modules SCORM=63h	créer des dessins avec AutoCAD=7ke
criminalistique	criminalistique informatique=2lh
criminologie	criminologie=4oo
cryptage	cryptage dans le domaine des TIC=9uv
cta	CTA^=292
cuisine	cuisine^^=1om
cuisiner	cuisiner=1om
cuisson	cuisson des pains=1ou	cuisson du pain=1ou
curieuse	curieuse=20d
curieux	curieux=20d
curiosite	curiosité=20d
cvc	CVC^=1b9
cybernetique	cybernétique=awf
cybersecurite	cybersécurité=fg
cynegetique	cynégétique=5v6
cytopathologie	cytopathologie=83o
danser	danser=5ob
dao	DAO^=1fx
data	data visualisation=nb
de	DE infirmier=224
deas	DEAS^=225
dechargement	déchargement=1ig
declamer	déclamer=9hw
declaration	déclaration fiscale=17f	déclaration sociale nominative=23g
declarations	déclarations fiscales=17f	déclarations sociales=23f	déclarations sociales et fiscales=23f
decoration	décoration d'intérieur=10e
dedouanement	dédouanement=1iu
definir	définir des ICP pour la production=4tu
demandes	demandes de devis=29i
demantelement	démantèlement=8sf
demarche	démarche de soins=vt	démarche qualité=1ha
demographie	démographie=9mr
deneiger	déneiger=73s
depannage	dépannage=1df
deplacements	déplacements fréquents=20z
depot	dépôt de permis=241
depoussierer	dépoussiérer=5vt
dermatologie	dermatologie=50t
dermatopathologie	dermatopathologie=6qv
design	design graphique=zb
dessin	dessin technique=23p	dessin industriel=23p
developpement	développement logiciel=7f	développement de logiciels=7f	développement informatique=7f	développement par méthode agile=o4	développement web=sj	développement commercial=128	développement des affaires=129	développement de l'enfant=1lg	développement durable=1ry
developper	développer une suite de tests TIC=7gq	développer un flux de travail de TIC=7jh	développer un pilote d'appareil TIC=7xu
devis	devis=1ee
devises	devises=5ns
dexterite	dextérité=20q
diagnostic	diagnostic de pannes=1df	diagnostic des pannes=294
diagnostiquer	diagnostiquer les pannes=294
dietetique	diététique=1wf
diplome	diplôme d'ingénieur=211	diplôme universitaire=215	diplôme supérieur=215	diplôme en=215	diplôme de=215	diplôme d'État d'infirmier=224
discours	discours=27o
discret	discret=204
discrete	discrète=204
discretion	discrétion=204
dispenser	dispenser des premiers secours=24c
disponibilite	disponibilité le week-end=1ss
disponible	disponible le week-end=1ss
distribution	distribution des médicaments=vg
doctorat	doctorat=213
documentation	documentation technique=pi
donner	donner des conseils sur l'IVG=88h
dossier	dossier de soins=vu	dossier patient=vu
douane	douane=1iu
droit	droit du travail=19u	droit social=19u	droit des relations collectives de travail=19u	droit des contrats=1ms	droit relatif aux contrats=1ms	droit des sociétés=1mx	droit des affaires=1mx	droit commercial=1my	droit des biens=1ni	droit de la famille=1nl	droit pénal=1nm	droit de la concurrence=1x3	droit=23s
dsn	DSN=23g
dut	DUT^=219
dynamique	dynamique=200
dynamisme	dynamisme=200
ecole	école inclusive=1k9	école d'ingénieurs=211	école de commerce=211
ecologie	écologie=8ta
economie	économie=23j
ecosystemes	écosystèmes=a4t
ecoute	écoute=207
ecouter	écouter activement=20x
education	éducation thérapeutique=vw	éducation sanitaire=vx	éducation des adultes=1ww
effectuer	effectuer un nettoyage de données=k8	effectuer un montage vidéo=zw
efficacite	efficacité énergétique=25k
ehpad	EHPAD=uq
elaboration	élaboration du budget=15p	élaboration des menus=1p2	élaboration de menus=1p2
elaborer	élaborer un programme scolaire=1k3
electricite	électricité bâtiment=1b5	électricité=1gx
electro	electro-radiologie=wu
electroaimants	électroaimants=9hy
electrochimie	électrochimie=80u
electroencephalographie	électroencéphalographie=5za
electroformer	électroformer=8iw
electromecanique	électromécanique=1gt
electronique	électronique de puissance=1gv	électronique=1gw
electrotherapie	électrothérapie=8zj
emballage	emballage=23r
embryologie	embryologie=a31
empathie	empathie=207
employer	employer la programmation concurrente=6p
en	en autonomie=20h	en conformité avec=26f	en collaboration=289	en étroite collaboration=28a
encadrement	encadrement=1rg	encadrement d'équipe=1rg	encadrement des équipes=1rg	encadrement des apprentis=27d
encadrer	encadrer une équipe=1rf	encadrer les chefs=1rg
encaissement	encaissement=12r
encaissements	encaissements=12r
encaisser	encaisser=12r
encordage	encordage=azk
endocrinolgie	endocrinolgie=a6a
endoscopie	endoscopie=a80
enduits	enduits=1bs
enfants	enfants en situation de handicap=1k6
engrais	engrais=7tv
enseignement	enseignement=1k1
enseigner	enseigner=1k1	enseigner les mathématiques=1kq
entomologie	entomologie=8p9
entreposage	entreposage=1ib
entrepot	entrepôt de données=k2	entrepôt^^=1ib
entrepreneuriat	entrepreneuriat=75d
entretien	entretien^^=1dc	entretien du matériel=1dd	entretien des équipements=1dd	entretien des chambres=1pq	entretien des locaux=1q0
entretiens	entretiens annuels=19v
envie	envie d'apprendre=20e
environnement	environnement agile=o4
epidemiologie	épidémiologie=8lz
epigraphie	épigraphie=7nm
equipe	équipe pluridisciplinaire=276	équipe pluriprofessionnelle=276
equipements	équipements de protection individuelle=1ez
equitation	équitation=5am
ergonomie	ergonomie=aw2
espaces	espaces verts=1bv
espagnol	espagnol=22g
esprit	esprit d'équipe=1zq	esprit critique=1zu	esprit d'initiative=200	esprit collaboratif=208	esprit de décision=20a	esprit d'analyse=20f	esprit analytique=20f	esprit de synthèse=20f	esprit entrepreneurial=20u
esthetique	esthétique=7cv
estimation	estimation immobilière=28x	estimation de biens=28x
etablir	établir des devis=12i	établir les factures=17k	établir la facturation=17k
etablissement	établissement de la paie=17j
etalonnage	étalonnage colorimétrique=yv
etats	états financiers=16m
ethique	éthique=203
ethnolinguistique	ethnolinguistique=7ok
etiopathie	étiopathie=55n
etude	étude de marché=150	étude de prix=1ee
etudes	études de marché=150	études de prix=1ee	études de communication=25q
evaluation	évaluation des élèves=1kd	évaluation des fournisseurs=28u
evaluer	évaluer les élèves=1kd	évaluer les connaissances en TIC=4xv
evenementiel	événementiel=ts
excellente	excellente présentation=20n	excellente orthographe=27t
executer	exécuter des mesures de lutte antiparasitaire=24h
expedition	expédition=1ie
expeditions	expéditions=1ie
experience	expérience commerciale=1vw
exploitation	exploitation hôtelière=1pk
exploration	exploration de données=m4
explosifs	explosifs=5c4
extract	extract transform load=kf
extracto	extracto-chargeur=kf
fabrication	fabrication=1h5
faconnage	façonnage=27a
facturation	facturation=17k
faculte	faculté d'adaptation=1zy
faire	faire fonctionner une chaudière=1do
fasciatherapie	fasciathérapie=592
feculents	féculents=5tu
fertirrigation	fertirrigation=7fi
fiabilite	fiabilité=201
fiable	fiable=201
fiches	fiches de paie=23e
fidelisation	fidélisation=11z
finance	finance=23i
fiscalite	fiscalité=17f
fixer	fixer des tubes en PEX=8w3
flexibilite	flexibilité=1zz
flexographie	flexographie=5o6
floriculture	floriculture=apn
fonction	fonction publique=1rs
force	force de proposition=200	force de persuasion=20j	force de conviction=20j
formalites	formalités douanières=1iu
formation	formation du personnel=1a5	formation des équipes=1a5	formation en ligne=1l2	formation supérieure=215	formation professionnelle=218	formation juridique=23s	formation des apprentis=27d
formations	formations internes=1a4	formations sécurité=271
former	former les équipes=1a5	former les nouveaux=1a5
fourniture	fourniture d'équipement de réseau TIC=5vi
fraisage	fraisage=1cj
frappe	frappe=a6b
froid	froid^^=1dn	froid industriel=1dn
galvanoplastie	galvanoplastie=6hi
garde	garde d'enfants=1lf
gardiennage	gardiennage=1ru
gemmologie	gemmologie=7ac
genealogie	généalogie=ap7
genetique	génétique=6po
genie	génie climatique=1b9	génie mécanique=1gq	génie électrique=1gu	génie civil=1gz	génie informatique=25o	génie industriel=25p
geochimie	géochimie=7hu
geochronologie	géochronologie=a6o
geodesie	géodésie=7qo
geographie	géographie=9rw
geologie	géologie=846
geomatique	géomatique=4nj
geometrie	géométrie=5fh
geophysique	géophysique=7vy
gerer	gérer des réclamations=12w	gérer les budgets=15p	gérer la trésorerie=16z	gérer un portfolio=17t	gérer les stocks=1i8	gérer une classe=1k4	gérer des recettes=1pw	gérer le rendement=1pw	gérer du personnel=1rg	gérer des bénévoles=1rq	gérer les priorités=1zt	gérer la classification des données sur les TIC=4of	gérer une PME=5uk	gérer le déploiement d'un système de TIC=7g9	gérer les séquelles neuropsychiatriques d'un AVC=7wu	gérer les conséquences de l'obsolescence des TIC=7yd	gérer des machines de virtualisation des TIC=8yx	gérer la configuration IP=98s	gérer l'intégration sémantique des TIC=axy
geriatrie	gériatrie=uq
gestion	gestion des appareils mobiles=cq	gestion de versions=ei	gestion d'agenda=th	gestion des agendas=th	gestion administrative=tl	gestion de la relation client=11b	gestion de portefeuille clients=11z	gestion des comptes clients=11z	gestion des réclamations=12w	gestion locative=13a	gestion des réseaux sociaux=14f	gestion budgétaire=15p	gestion de la paie=17j	gestion des risques=17l	gestion des liquidités=183	gestion des fournisseurs=18k	gestion des contrats=18l	gestion de la performance=19v	gestion de la formation=1a4	gestion des plannings=1a7	gestion administrative du personnel=1aa	gestion des congés=1ac	gestion de chantier=1ea	gestion de la qualité=1ha	gestion de la chaîne d'approvisionnement=1i7	gestion des stocks=1i8	gestion de stock=1i8	gestion d'entrepôt=1ib	gestion de flotte=1ip	gestion de classe=1k4	gestion de projet=1r2	gestion de projets=1r2	gestion des parties prenantes=1r4	gestion des opérations=1re	gestion d'équipe=1rf	gestion du personnel=1rg	gestion de crise=1rm	gestion de l'environnement=1rx	gestion technique du bâtiment=1xt	gestion des déchets=1yu	gestion documentaire=1zh	gestion des documents=1zh	gestion du temps=1zt	gestion des priorités=1zt	gestion des conflits=20b	gestion du stress=20i	gestion d'entreprise=23k	gestion des sous-traitants=27e	gestion de projets TIC=8ch
gout	goût du travail en équipe=1zq	goût du challenge=20v
grande	grande distribution=12l
graphiques	graphiques animés=zu
graphisme	graphisme=zb
graphite	graphite=5bq
grec	grec=231
gros	gros œuvre=26y
grossesse	grossesse=6vp
groupe	groupe froid=291
groupes	groupes froids=291
gtb	GTB^=1xt
gtc	GTC^=1xt
habilete	habileté manuelle=20q
habilitation	habilitation secret défense=21z	habilitation électrique=223
habilitations	habilitations électriques=223
helminthologie	helminthologie=93w
hematologie	hématologie=50v
hepatologie	hépatologie=989
herbicides	herbicides=7ra
herpetologie	herpétologie=654
hindouisme	hindouisme=7i8
histoire	histoire=5oo
histologie	histologie=952
histopathologie	histopathologie=7kq
homeopathie	homéopathie=a27
honnetete	honnêteté=203
horaires	horaires décalés=1sp
hotellerie	hôtellerie-restauration=1pl	hôtellerie=1pl
hydraulique	hydraulique=1d8
hydrographie	hydrographie=1yd
hydrotherapie	hydrothérapie=84z
hygiene	hygiène hospitalière=vz	hygiène=vz	hygiène alimentaire=1oi
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2ym	IBM Informix=2yn	IBM WebSphere=2z7	IBM InfoSphere Information Server=7uf
ide	IDE^=224
identifier	identifier des problèmes de SIG=9wp	identifier les faiblesses d'un système de TIC=a1y
immobilier	immobilier=139
immunologie	immunologie=83u
immunotherapie	immunothérapie=9gb
import	import-export=1iw
impression	impression offset=105
indicateurs	indicateurs de performance=1zg	indicateurs=1zg
infirmier	infirmier diplômé d'État=224
informatica	Informatica PowerCenter=jc
informatique	informatique en nuage=a9	informatique décisionnelle=nf	informatique^^=25o
infrastructure	infrastructure des TIC=9sm
ingenierie	ingénierie mécanique=1gq	ingénierie de la circulation=245	ingénierie des transports=245
installation	installation électrique=1b5
installations	installations électriques=1b5
installer	installer des équipements électriques=1b5	installer des conduites en PVC=6tf
instruments	instruments de mesure=1cv
integration	intégration continue=bc	intégration des nouveaux=19m	intégration de systèmes de TIC=7ei
integrite	intégrité=203
intelligence	intelligence artificielle=n4
interculturel	interculturel=20w
intermodalite	intermodalité=54m
internet	Internet des objets=ia
intervention	intervention en situation de crise=xi
intranet	intranet=27i
intubation	intubation=ab7
inventaire	inventaire=1i8
inventaires	inventaires=1i8
ipad	IPad OS=9qu
ipod	IPod Touch OS=9qu
iridologie	iridologie=8cd
italien	italien=22h
japonais	japonais=22p
javascript	JavaScript Framework=ss	JavaScript=64g
journalisme	journalisme=1sh
judaisme	judaïsme=a9k
kali	Kali Linux=g5
kinanthropometrie	kinanthropométrie=ax8
kinesiologie	kinésiologie=a38
kinesitherapie	kinésithérapie=wp
lactation	lactation=5n4
langages	langages de programmation=sr
langue	langue française=22f	langue des signes=22u
langues	langues étrangères=25v
lasers	lasers=ayz
leadership	leadership=1zr
lecture	lecture de plans=1ct	lecture de plan=1ct	lecture de schémas=1cu
legislation	législation sur la sécurité des TIC=7lz
lepidopterologie	lépidoptérologie=6cv
lettre	lettre d'information=27h
levain	levain=27b	levain naturel=27b
liasse	liasse fiscale=16n
liasses	liasses fiscales=16n
licence	licence universitaire=210	licence en=210
linguistique	linguistique=25v
litterature	littérature=4v4
logiciel	logiciel ERP=194	logiciel de conception assistée par ordinateur=1fx	logiciel de FAO=1g1	logiciel de paie=1zn	logiciel de CAO-DAO=61t	logiciel d'IAO=7uz
logiciels	logiciels bureautiques=1zl	logiciels de bureautique=1zl	logiciels de paie=1zn
logique	logique=5mw
logistique	logistique=1i4
loi	loi sur l'immigration=1no
ludotherapie	ludothérapie=ayy
mac	Mac OS X=9qu
machines	machines=7es
maconnerie	maçonnerie=1bi
macroeconomie	macroéconomie=9ta
magasinage	magasinage=1ib
maintenance	maintenance préventive=1da	maintenance=1dc	maintenance corrective=23m	maintenance curative=23m	maintenance industrielle=23q
maintenir	maintenir en état=1dc	maintenir la configuration IP=98s
maintien	maintien à domicile=v6
maitrise	maîtrise du français=22f	maîtrise de l'informatique=23d
mammalogie	mammalogie=7t5
management	management de la qualité=1ha	management d'équipe=1rf	management=1rf
manager	manager une équipe=1rf
manucure	manucure=5i0
manutention	manutention des patients=1wd
marche	marché de l'énergie=1yl	marché des TIC=ab0
marches	marchés publics=277
marechalerie	maréchalerie=5xs
marketing	marketing digital=13h	marketing numérique=13h	marketing=15d
master	master 2=211	master en=211	Master^=211	master en communication=28j
materiaux	matériaux d'impression=27k
mathematiques	mathématiques=1kp
matrices	matrices=7yw
mecanique	mécanique automobile=1dh	mécanique des fluides numérique=1ga	mécanique=1gr
mecanotherapie	mécanothérapie=8n3
mecatronique	mécatronique=1gs
medecine	médecine d'urgence=ul	médecine=25u
medias	médias sociaux=14d	médias numériques=25l
medicaments	médicaments=51q
menage	ménage=1pq
mener	mener des recherches quantitatives=151
mention	mention complémentaire=283
menuiserie	menuiserie=1be
merchandising	merchandising=12n
mesure	mesure d'audience=27l
mesurer	mesurer l'audience=27l
metallurgie	métallurgie=1cc
metalogique	métalogique=9ft
metaphysique	métaphysique=8dl
meteorologie	météorologie=7wp
methodes	méthodes agiles=o4	méthodes de vente de TIC=72j	méthodes de gestion de projets TIC=9d3	méthodes d'analyse de la performance des TIC=aie
methodologie	méthodologie agile=o4
methodologies	méthodologies agiles=o4
metre	métré=1ee
metres	métrés=1ee
metrologie	métrologie=1cw
mettre	mettre en œuvre une intervention en situation de crise=xi	mettre en œuvre des règles de codage des TIC=6gy	mettre en œuvre des normes de codage des TIC=6gy	mettre en œuvre des conventions de codage des TIC=6gy
microassemblage	microassemblage=8jr
microcapteurs	microcapteurs=ad2
microeconomie	microéconomie=7q4
microelectronique	microélectronique=6gf
micromecanique	micromécanique=92n
microprocesseurs	microprocesseurs=82b
microprogramme	microprogramme=6l1
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migration	migration=94g
minutie	minutie=1zv
mise	mise en rayon=12n	mise en place=1ol
mobilite	mobilité géographique=20z
mode	mode projet=27m
modeles	modèles de données=8l
modelisation	modélisation de données=8l	modélisation des données=8l
monachisme	monachisme=4p9
montage	montage vidéo=zw	montage^^=1zc
morphologie	morphologie=are
motive	motivé=200
motivee	motivée=200
moulins	moulins=4a3
multitache	multitâche=205
mycologie	mycologie=6s2
nanoelectronique	nanoélectronique=9ar
nanomateriaux	nanomatériaux=99l
nanotechnologie	nanotechnologie=8ts
neerlandais	néerlandais=22j
negociation	négociation=124	négociation commerciale=124
negociations	négociations=124
negocier	négocier=124
neonatalogie	néonatalogie=6vd
neoplasie	néoplasie=54x
nephrologie	néphrologie=4tv
nessus	Nessus=5mb
nettoyage	nettoyage=1q0
nettoyer	nettoyer=1q0
neuroanatomie	neuroanatomie=5x6
neurochirurgie	neurochirurgie=4w8
neurologie	neurologie=6y8
neuropathologie	neuropathologie=7d1
neuropharmacologie	neuropharmacologie=7s1
neurophysiologie	neurophysiologie=5dy
neuropsychiatrie	neuropsychiatrie=ae3
neuropsychologie	neuropsychologie=a9w
normes	normes internationales d'information financière=178	normes de construction=1ed	normes d'hygiène=1oi	normes d'accessibilité TIC=65i	normes de sécurité des TIC=66w	normes IPC=72m
numerologie	numérologie=89k
nutrition	nutrition=1we
obesite	obésité=7ax
objectifs	objectifs commerciaux=11w
objective	Objective-C=y
objectstore	ObjectStore=6f2
observation	observation des enfants=298
occultisme	occultisme=a3g
oceanographie	océanographie=7d5
odontologie	odontologie=97w
olfaction	olfaction=9v5
operations	opérations d'entreposage=1ib
ophtalmologie	ophtalmologie=5zz
optimisation	optimisation des moteurs de recherche=13j	optimisation des processus=1rc
optimiser	optimiser le choix d'une solution TIC=64m
optique	optique=60s
optoelectronique	optoélectronique=ac4
ordonnancement	ordonnancement=1j7
organisation	organisation de déplacements=ti	organisation des déplacements=ti	organisation d'événements=ts	organisation des transports=1i5	organisation^^=1zw
organise	organisé=1zw
organisee	organisée=1zw
orientation	orientation client=206
oriente	orienté résultats=20v
orientee	orientée résultats=20v
ornithologie	ornithologie=6g6
ortheses	orthèses=a1o
orthodontie	orthodontie=6i5
orthographe	orthographe=27t
orthophonie	orthophonie=797
orthoptique	orthoptique=83k
os	OS X iPhone=9qu
osteologie	ostéologie=4tr
osteopathie	ostéopathie=ap2
outil	outil informatique=23d
outils	outils bureautiques=1zl	outils informatiques=23d	outils de débogage TIC=703	outils d'automatisation de test TIC=7jp
owasp	OWASP ZAP=5ax
oxydation	oxydation=7ow
pac	PAC^=1bc
pack	Pack Office=su
paie	paie=17j
paies	paies=17j
paleoclimatologie	paléoclimatologie=5vw
paleontologie	paléontologie=8os
panification	panification=1ou
panneaux	panneaux solaires=1dq	panneaux de signalisation routière=3rp
pansements	pansements=vm
parametres	paramètres vitaux=vn
parasitologie	parasitologie=4yq
parrot	Parrot Security OS=90c
parties	parties prenantes=1r4
passation	passation de commandes=28t
pate	pâte feuilletée=27c
pates	pâtes levées feuilletées=27c
pathologie	pathologie=a2s
patience	patience=20o
patient	patient^^=20o
patisserie	pâtisserie=1ov
pedagogie	pédagogie=1lj
pediatrie	pédiatrie=un
pedopsychiatrie	pédopsychiatrie=8np
peinture	peinture en bâtiment=1bo	peinture^^=1bo
performance	performance énergétique=25k
perfusions	perfusions=vi
periode	période d'adaptation=297
periodisation	périodisation=9w2
permis	permis cariste=1ji	permis B=1jl	permis de conduire=1jl	permis B exigé=1jl	permis de travail=220	permis de construire=241
personnes	personnes âgées=uq
pesticides	pesticides=6vs
petite	petite enfance=1lf
petrir	pétrir=27a
petrissage	pétrissage=27a
petrole	pétrole=8y4
petrologie	pétrologie=690
pharmacie	pharmacie=wm	pharmacie clinique=272	pharmacie hospitalière=273
pharmacocinetique	pharmacocinétique=97a
pharmacognosie	pharmacognosie=7vi
pharmacologie	pharmacologie=wl
pharmacotherapie	pharmacothérapie=al5
philosophie	philosophie=8dw
phonetique	phonétique=a3r
phoniatrie	phoniatrie=8ck
photogrammetrie	photogrammétrie=4ou
photographie	photographie=zy
photogravure	photogravure=a3f
photonique	photonique=5cy
photovoltaique	photovoltaïque=1dp
php	PHP-FPM=6a0
physique	physique^^=1kr
phytotherapie	phytothérapie=6ez
pilotage	pilotage de projet=1r2	pilotage de projets=1r2
plan	plan de formation=1a4
planification	planification médiatique=140	planification du personnel=1a7	planification des transports=1i5	planification des tournées=1im	planification de la production=1j7	planification stratégique=1ra
planifier	planifier les horaires de rotation du personnel=247	planifier les capacités TIC=8ol
planning	planning des équipes=1q4	planning stratégique=1ra
plannings	plannings=1q4
plans	plans de soins=vt	plans d'exécution=23p
plaquettes	plaquettes=27k
platrerie	plâtrerie=1bs
plats	plats préparés=1om
plomberie	plomberie=1b7
pneumatique	pneumatique=1d9
pneumologie	pneumologie=9c1
podologie	podologie=64d
pointage	pointage=29f
politique	politique de qualité des TIC=63b	politique=64b
politiques	politiques environnementales des TIC=aiz
polonais	polonais=22k
polygraphie	polygraphie=5s4
polymerisation	polymérisation=a4s
polyvalence	polyvalence=1zz
polyvalent	polyvalent=1zz
polyvalente	polyvalente=1zz
pompe	pompe à chaleur=1bc
pompes	pompes à chaleur=1bc
ponctualite	ponctualité=201
ponctuel	ponctuel=201
ponctuelle	ponctuelle=201
portefeuille	portefeuille de clients=11z
portugais	portugais=22i
pose	pose de perfusion=vi
poser	poser des pansements=vm
pratiquer	pratiquer une gestion par regroupement de cas=w1
precision	précision=1zv
prelevements	prélèvements sanguins=vl	prélèvements=vl
premier	premier secours=24c
premiers	premiers secours=u9
prendre	prendre des photos=zy
preparation	préparation de commandes=1ic	préparation des commandes=1ic	préparation des cours=1k2	préparation de cours=1k2	préparation des plats=1om
preparer	préparer les commandes=1ic	préparer les cours=1k2	préparer les plats=1ol	préparer des discours=27o	préparer des devis=29i
presentation	présentation soignée=20n
priere	prière=aqc
principe	principe de l'intelligence artificielle=n4
prise	prise de rendez-vous=th	prise en charge des patients=vf	prise des constantes=vn	prise d'initiative=200	prise de parole en public=209	prise de décision=20a	prise d'empreintes=28p	prise de mandats=28y
prises	prises de sang=vl
proactif	proactif=200
proactivite	proactivité=200
proceder	procéder à l'optimisation des moteurs de recherche=13j	procéder au dépannage des TIC=7ig
procedures	procédures de pré-vol pour vols IFR=646
processus	processus d'ingénierie=1h4	processus de recrutement=26j
prodiguer	prodiguer des soins palliatifs=v4
production	production industrielle=1h5
professionnalisme	professionnalisme=20n
programmation	programmation orientée objet=72	programmation=sr	programmation de systèmes de TIC=91d
programmer	programmer une commande CNC=9dz
programmes	programmes scolaires=1k3
projet	projet de soins=vt
projets	projets architecturaux=1vo
propositions	propositions commerciales=12i
prospecter	prospecter=128	prospecter de nouveaux clients=128
prospection	prospection=128	prospection commerciale=128
protection	protection des données=fo	protection de l'enfance=1le
protheses	prothèses=7tq
protocoles	protocoles de communication dans le domaine des TIC=7dd
psychanalyse	psychanalyse=9mn
psychiatrie	psychiatrie=v9
psychoacoustique	psychoacoustique=9i4
psychologie	psychologie=25n
psychomotricite	psychomotricité=29b
psychopathologie	psychopathologie=9hp
psychopharmacologie	psychopharmacologie=706
psychophysiologie	psychophysiologie=8xf
psychosociologie	psychosociologie=8vt
psychosomatique	psychosomatique=9q0
publication	publication assistée par ordinateur=2ow
publicite	publicité en ligne=279
puericulture	puériculture=5gs
qualite	qualité des ouvrages=1ek	qualité^^=1ha
qualites	qualités rédactionnelles=1zp	qualités managériales=1zr	qualités relationnelles=1zx
radars	radars=5m2
radiobiologie	radiobiologie=7pv
radiochimie	radiochimie=abt
rapports	rapports d'activité=16p
rapprochement	rapprochement bancaire=16h
rapprochements	rapprochements bancaires=16h
realisation	réalisation de plans=23p
realiser	réaliser une cytométrie en flux=x5	réaliser des arpentages de terrains=1ej	réaliser un schéma dentaire=2ol	réaliser des inspections HACCP pour des organismes aquatiques=7a3	réaliser des tâches de soudage TIG=8qf
reanimation	réanimation=uj
reassort	réassort=25m
reception	réception^^=tm	réception et expédition=1ie	réception de marchandises=1ie
recevoir	recevoir les parents=1kx
recherche	recherche de pannes=1df	recherche juridique=1mj	recherche scientifique=23t
recherches	recherches juridiques=1mj
recherchev	recherchev=19c
reclamations	réclamations=12w
reclassement	reclassement=6sd
reconnaissance	reconnaissance vocale=3ni
recourir	recourir à la programmation concurrente=6p
recouvrement	recouvrement=16d
recrutement	recrutement=19f
recruter	recruter=19f
recueil	recueil des besoins=pl
redaction	rédaction technique=pi	rédaction de comptes rendus=tj	rédaction de devis=12i	rédaction de contenus=146	rédaction=148	rédaction web=148	rédaction de contrats=1mq	rédaction d'actes=1mq	rédaction d'articles=27j
rediger	rédiger des rapports=16p	rédiger les contrats=1mq	rédiger des contrats=1mq	rédiger les articles=27j	rédiger des rapports avec un SIG=99k
reduction	réduction des coûts=18g
reeducation	rééducation=wp
refaire	refaire les pansements=vm
referencement	référencement naturel=13j	référencement=13j
reflexion	réflexion=6td
reflexologie	réflexologie=5fd
refrigeration	réfrigération=1dn
reglementation	réglementation de la construction=1ed	réglementation sur la construction=1ed
regles	règles d'hygiène=vz	règles de sécurité=1ds
regulation	régulation^^=296
relation	relation client=12s	relation avec les familles=1kx
relationnel	relationnel=1zx
relations	relations publiques=154	relations presse=154	relations avec les parents=1kx
remplacement	remplacement de pièces=295
remplacer	remplacer les pièces=295
remplir	remplir des rayons=24e
reparation	réparation=1de	réparation automobile=1dh
reparer	réparer=1de
repondre	répondre au téléphone=1ws
reporting	reporting financier=16m	reporting=16p
reprographie	reprographie=50h
reseaux	réseaux informatiques=de	réseaux sociaux=14d
reservations	réservations=1pr
resistance	résistance au stress=20i	résistance physique=20y
resolution	résolution de problèmes=1zs	résolution de conflits=20b
resoudre	résoudre des problèmes=1zs
respect	respect des délais=1zt
respecter	respecter des délais=1zt
responsable	responsable^^=202	responsable de=26r	responsable du=26s
ressources	ressources humaines=23l
restauration	restauration=1pl
retouche	retouche photo=25g
retro	rétro-ingénierie=3ir
reunions	réunions de chantier=1ea
rhumatologie	rhumatologie=86b
rigoureuse	rigoureuse=1zv
rigoureux	rigoureux=1zv
rigueur	rigueur=1zv
rim	RIM BlackBerry=98z
risques	risques de sécurité des réseaux de TIC=5r8
robotique	robotique=h5
roumain	roumain=233
russe	russe=22l
saisie	saisie de données=te	saisie des données=te	saisie comptable=16b	saisie des factures=29g	saisie=ack
sante	santé mentale=v9
sap	SAP Data Services=atf
sas	SAS language=4pj	SAS Data Management=abc
sauveteur	sauveteur secouriste du travail=u9
sav	SAV^=278
schemas	schémas électriques=1cu
schoology	Schoology=3kx
science	science actuarielle=18m	science des matériaux=1hl
sciences	sciences physiques=1kr	sciences informatiques=25o	sciences sociales=25r	sciences de l'environnement=25s	sciences de l'éducation=25t
scies	scies à table=4ir
second	second œuvre=26y
secretariat	secrétariat=tl
securite	sécurité informatique=fg	sécurité de l'information=fg	sécurité au travail=1ds	sécurité alimentaire=1oh	sécurité des aliments=1oh	sécurité des chantiers=27g	sécurité de chantier=27g
sedimentologie	sédimentologie=7s9
segmentation	segmentation des clients=15i
semantique	sémantique=acm
sens	sens du travail en équipe=1zq	sens du détail=1zv	sens de l'organisation=1zw	sens du relationnel=1zx	sens relationnel=1zx	sens du contact=1zx	sens de l'adaptation=1zy	sens de l'initiative=200	sens des responsabilités=202	sens de la responsabilité=202	sens du service=206	sens du client=206	sens du service client=206	sens de l'écoute=207	sens de l'accueil=20p	sens technique=20s	sens de l'humour=29u
serieux	sérieux^^=201
sertissage	sertissage=4qj
service	service administratif=tl	service client=12s	service à la clientèle=12s	service clients=12s	service en salle=1pa	service à table=1pa	service à l'assiette=1pa	service réception=26x	service après-vente=278
sexologie	sexologie=5d8
shiatsu	shiatsu=9c0
similitude	similitude=6xk
simulation	simulation de réseaux TIC=aqw
sismologie	sismologie=53y
situations	situations de travaux=27f
sketchbook	SketchBook Pro=2fr
sociologie	sociologie=80q
soif	soif d'apprendre=20e
soigner	soigner une plaie=vm
soins	soins intensifs=uj	soins palliatifs=v4	soins à domicile=v6	soins aux patients=vf	soins=vf	soins de plaies=vm	soins des plaies=vm	soins d'hygiène=xk	soins de confort=xk	soins infirmiers=1vz
sommellerie	sommellerie=5x1
sophrologie	sophrologie=64v
souci	souci du détail=1zv
soudage	soudage=1c0
soudure	soudure=1c0
souriant	souriant=20p
souriante	souriante=20p
sous	sous la responsabilité=26t	sous-traitants=27e	sous-traitance=27e
specifications	spécifications relatives au matériel TIC=5xg	spécifications relatives aux logiciels TIC=8jt
spectrometrie	spectrométrie de masse=1hs
sql	SQL Server=7k	SQL Server Integration Services=ja
sst	SST^=u9
standard	standard téléphonique=1ws
statistiques	statistiques=n5
stenographie	sténographie=a7m
stockage	stockage des aliments=1os
stomatologie	stomatologie=8ys
strategies	stratégies de tarification=136	stratégies de planification des capacités TIC=70y
stupefiants	stupéfiants^^=275
suedois	suédois=22t
suite	suite Office=su	suite bureautique=su	suite Adobe=yq
suivi	suivi client=11z	suivi budgétaire=15p	suivi de chantier=1ea	suivi de chantiers=1ea	suivi des indicateurs=1zg
supply	supply chain=1i7
support	support informatique=df	support utilisateurs=df	support technique=df
supporter	supporter le stress=20i
supports	supports de communication=27k
surtitrer	surtitrer=643
surveillance	surveillance=1ru
synfig	Synfig=914
systemes	systèmes embarqués=h1	systèmes informatiques embarqués=h1	systèmes de commande=h6	systèmes d'information géographique=mb	systèmes de gestion de l'apprentissage=1l9	systèmes de gestion de base de données=2nx	systèmes TIC de l'entreprise=9q1
tableau	tableau croisé dynamique=m6	tableau de bord=nc
tableaux	tableaux croisés dynamiques=m6	tableaux de bord=nc
tableur	tableur=m7
tableurs	tableurs=m7
taches	tâches administratives=tl
taper	taper vite=tg
taxonomie	taxonomie=53v
tcd	TCD^=m6
tcheque	tchèque=22x
techniques	techniques de laboratoire=wz	techniques de vente=1vw
technologie	technologie de l'automatisation=27p
technologies	technologies de dématérialisation=a9
telemarketing	télémarketing=27s
tenir	tenir la caisse=12r
tenue	tenue de caisse=12r	tenue de comptabilité=16b	tenue de livres=16b
teradata	Teradata Database=j1
terminologie	terminologie médicale=wa	terminologie=96i
tests	tests automatisés=f2	tests unitaires=f4
thanatologie	thanatologie=8su
thc	THC Hydra=anu
theologie	théologie=9cc
therapie	thérapie respiratoire=wt
thermodynamique	thermodynamique=1hm
thermohydraulique	thermohydraulique=8m4
tirage	tirage de câbles=1b5
toilette	toilette=xk
toiture	toiture=1bn
topographie	topographie=7mz
tourage	tourage=27c
tourisme	tourisme=1q8
tournage	tournage sur métaux=1ck
tournees	tournées=1im
toxicologie	toxicologie=96k
tracabilite	traçabilité des soins=vu
traduction	traduction=1sl
traitement	traitement du signal=h7	traitement numérique du signal=h7	traitement automatique du langage naturel=n0	traitement d'images=n2	traitement d'image=n2	traitement des factures=29g	traitement UHT=6bi
traiter	traiter des paiements=so	traiter les modes de paiement=so	traiter les réclamations=12w
transfusion	transfusion sanguine=w7
transmissions	transmissions=vu	transmissions orales=25d
transplantation	transplantation=94y
transport	transport^^=1i5
travail	travail en laboratoire=wz	travail social=xc	travail des métaux=1cc	travail en hauteur=1dx	travail en équipes=1sp	travail posté=1sp	travail de nuit=1sr	travail le week-end=1ss	travail en équipe=1zq	travail auprès des enfants=29d
travailler	travailler par équipes=1sp	travailler en équipe=1zq	travailler en autonomie=20h	travailler sous pression=20i	travailler en mode projet=27m	travailler avec des enfants=29d
travaux	travaux de peinture=1bo	travaux publics=26y
tresorerie	trésorerie=182
trigonometrie	trigonométrie=828
turc	turc=22m
tutorat	tutorat=27d
tva	TVA^=17h
types	types de ressorts=4i	types d'électronique=1gw	types d'éoliennes=1yo
typographie	typographie=zp
typologie	typologie=aue
ukrainien	ukrainien=22s
unreal	Unreal Engine=ii
urbanisme	urbanisme=7s4
urgences	urgences=ul
urogynecologie	urogynécologie=71o
usinage	usinage=1cf
utiliser	utiliser la programmation concurrente=6p	utiliser la programmation fonctionnelle=6r	utiliser la programmation orientée objet=72	utiliser des systèmes d'information géographique=mb	utiliser une caisse enregistreuse=12r	utiliser un chariot élévateur=1ih	utiliser le système mondial de distribution=1ql	utiliser des systèmes informatisés de gestion de la maintenance=2lr	utiliser un ciseau pneumatique=4co	utiliser un ciseau à bois=4lq	utiliser la CAO pour réaliser des semelles=4ql	utiliser le langage IDL=4uk	utiliser une fraiseuse CNC=6i6	utiliser un logiciel de CAO-DAO=6pu	utiliser la CAO pour réaliser des talons=7kn	utiliser un logiciel de FAO=7o1	utiliser une perceuse CNC=81g	utiliser des systèmes de GPS=8fc	utiliser un logiciel d'IAO=8hq	utiliser un logiciel de CAO=93f	utiliser la CAO pour réaliser des formes à monter=ana	utiliser une machine à graver CNC=aqq
vehicule	véhicule personnel=29t
veille	veille concurrentielle=150	veille juridique=1mj
veiller	Veiller au contrôle des portions=1p1
venereologie	vénéréologie=ak7
vente	vente=1vw
ventes	ventes=1vw
verifier	vérifier les informations sur des prescriptions=27r	vérifier les spécifications formelles des TIC=aj6
verrerie	verrerie=6jl
veterinaire	vétérinaire=xa
victimologie	victimologie=7w3
viennoiserie	viennoiserie=1ov
viennoiseries	viennoiseries=1ov
virologie	virologie=741
vision	vision stratégique=20t
visites	visites à domicile=25i	visites de biens=28z
visualisation	visualisation de données=nb
viticulture	viticulture=645
week	week-end=1ss	week-ends=1ss
zoonoses	Zoonoses=ap4
zoophysiologie	zoophysiologie=711
zootechnie	zootechnie=6h8
zootherapie	zoothérapie=932
œnologie	œnologie=8pg

'accouchement	'accouchement=503
'accueillant	'accueillant=20p
'achat	'achat=18h
'acoustiqu	'acoustiqu=5k3
'acupression	'acupression=5nl
'adaptabilit	'adaptabilit=1zy
'adhesif	'adhesif=8me
'aerodynamiqu	'aerodynamiqu=7t4
'aeronomi	'aeronomi=94l
'affich	'affich=27k
'agilit	'agilit=29v
'agricultur	'agricultur=1s6
'agritourism	'agritourism=a5v
'agronomi	'agronomi=90e
'algebr	'algebr=6qu
'alkylation	'alkylation=amn
'allemand	'allemand=22e
'allergi	'allergi=93h
'allergologi	'allergologi=7on
'amabilit	'amabilit=20p
'amortissement	'amortissement=74m
'analgesiqu	'analgesiqu=69w
'anamnes	'anamnes=28o
'anglai	'anglai=22d
'anodisation	'anodisation=azq
'anthropologi	'anthropologi=9gl
'approvisionnement	'approvisionnement=18h
'arab	'arab=22n
'archeobotaniqu	'archeobotaniqu=8k2
'archeologi	'archeologi=6oh
'architectur	'architectur=23o
'archivag	'archivag=1zh
'argentur	'argentur=99z
'arpentag	'arpentag=1ej
'arrimag	'arrimag=1y9
'artisanat	'artisanat=5yj
'assemblag	'assemblag=1zc
'assuranc	'assuranc=13c
'astreint	'astreint=db
'astrologi	'astrologi=5cz
'astronomi	'astronomi=azd
'astropsychologi	'astropsychologi=5of
'audiologi	'audiologi=58h
'audiometri	'audiometri=50u
'audit	'audit=17d
'auriculotherapi	'auriculotherapi=9d4
'autism	'autism=6ss
'automat	'automat=1eo
'automatism	'automatism=1eo
'autonom	'autonom=20h
'autonomi	'autonomi=20h
'baccalaureat	'baccalaureat=216
'balneotherapi	'balneotherapi=509
'barman	'barman=1pd
'bathymetri	'bathymetri=975
'batiment	'batiment=26y
'bienveillanc	'bienveillanc=207
'bilan	'bilan=16l
'biochimi	'biochimi=5ba
'biodiesel	'biodiesel=9v1
'bioethiqu	'bioethiqu=5b6
'biolixiviation	'biolixiviation=asm
'biologi	'biologi=1kt
'biomarqueur	'biomarqueur=alx
'biomecaniqu	'biomecaniqu=824
'biomedecin	'biomedecin=50n
'biometri	'biometri=63p
'biophysiqu	'biophysiqu=7uj
'biosecurit	'biosecurit=api
'biostatistiqu	'biostatistiqu=8o3
'biotechnologi	'biotechnologi=71u
'blackberry	'blackberry=98z
'boisson	'boisson=89i
'botaniqu	'botaniqu=5nv
'bouddhism	'bouddhism=9fb
'boulangeri	'boulangeri=1ou
'bours	'bours=97v
'bruleur	'bruleur=293
'budget	'budget=15p
'bureautiqu	'bureautiqu=1zl
'cablag	'cablag=1b5
'caces	'caces=1ji
'camouflag	'camouflag=7h5
'capteur	'capteur=7f9
'carist	'carist=1ih
'carrelag	'carrelag=1bt
'cartographi	'cartographi=2jd
'catalan	'catalan=235
'cepag	'cepag=avp
'chargement	'chargement=1ig
'charpent	'charpent=1bd
'chaudier	'chaudier=1do
'chiffrag	'chiffrag=1ee
'chimi	'chimi=1ks
'chinoi	'chinoi=22o
'chirurgi	'chirurgi=6lu
'christianism	'christianism=4ve
'cinematographi	'cinematographi=agg
'cinetiqu	'cinetiqu=6re
'classement	'classement=1zh
'climatisation	'climatisation=1bb
'climatologi	'climatologi=9s1
'coiffur	'coiffur=1sb
'cokefaction	'cokefaction=6dl
'composeus	'composeus=8d4
'comptabilit	'comptabilit=16a
'conditionnement	'conditionnement=23r
'confidentialit	'confidentialit=204
'consultation	'consultation=6go
'contentieu	'contentieu=1mu
'copropriet	'copropriet=acy
'coreen	'coreen=22q
'correspondanc	'correspondanc=tq
'cosmetiqu	'cosmetiqu=7qx
'courrier	'courrier=tq
'courtoisi	'courtoisi=20p
'coutur	'coutur=6oi
'creatif	'creatif=20c
'creativ	'creativ=20c
'creativit	'creativit=20c
'criminologi	'criminologi=4oo
'cuisiner	'cuisiner=1om
'curieu	'curieu=20d
'curieus	'curieus=20d
'curiosit	'curiosit=20d
'cybernetiqu	'cybernetiqu=awf
'cybersecurit	'cybersecurit=fg
'cynegetiqu	'cynegetiqu=5v6
'cytopathologi	'cytopathologi=83o
'danser	'danser=5ob
'dechargement	'dechargement=1ig
'declamer	'declamer=9hw
'dedouanement	'dedouanement=1iu
'demantelement	'demantelement=8sf
'demographi	'demographi=9mr
'deneiger	'deneiger=73s
'depannag	'depannag=1df
'depoussierer	'depoussierer=5vt
'dermatologi	'dermatologi=50t
'dermatopathologi	'dermatopathologi=6qv
'devi	'devi=1ee
'devis	'devis=5ns
'dexterit	'dexterit=20q
'dietetiqu	'dietetiqu=1wf
'discour	'discour=27o
'discret	'discret=204
'discretion	'discretion=204
'doctorat	'doctorat=213
'douan	'douan=1iu
'droit	'droit=23s
'dynamiqu	'dynamiqu=200
'dynamism	'dynamism=200
'ecologi	'ecologi=8ta
'economi	'economi=23j
'ecosystem	'ecosystem=a4t
'ecout	'ecout=207
'ehpad	'ehpad=uq
'electricit	'electricit=1gx
'electroaimant	'electroaimant=9hy
'electrochimi	'electrochimi=80u
'electroencephalographi	'electroencephalographi=5za
'electroformer	'electroformer=8iw
'electromecaniqu	'electromecaniqu=1gt
'electroniqu	'electroniqu=1gw
'electrotherapi	'electrotherapi=8zj
'emballag	'emballag=23r
'embryologi	'embryologi=a31
'empathi	'empathi=207
'encadrement	'encadrement=1rg
'encaissement	'encaissement=12r
'encaisser	'encaisser=12r
'encordag	'encordag=azk
'endocrinolgi	'endocrinolgi=a6a
'endoscopi	'endoscopi=a80
'enduit	'enduit=1bs
'engrai	'engrai=7tv
'enseignement	'enseignement=1k1
'enseigner	'enseigner=1k1
'entomologi	'entomologi=8p9
'entreposag	'entreposag=1ib
'entrepreneuriat	'entrepreneuriat=75d
'epidemiologi	'epidemiologi=8lz
'epigraphi	'epigraphi=7nm
'equitation	'equitation=5am
'ergonomi	'ergonomi=aw2
'espagnol	'espagnol=22g
'esthetiqu	'esthetiqu=7cv
'ethiqu	'ethiqu=203
'ethnolinguistiqu	'ethnolinguistiqu=7ok
'etiopathi	'etiopathi=55n
'evenementiel	'evenementiel=ts
'expedition	'expedition=1ie
'explosif	'explosif=5c4
'fabrication	'fabrication=1h5
'faconnag	'faconnag=27a
'facturation	'facturation=17k
'fasciatherapi	'fasciatherapi=592
'feculent	'feculent=5tu
'fertirrigation	'fertirrigation=7fi
'fiabilit	'fiabilit=201
'fiabl	'fiabl=201
'fidelisation	'fidelisation=11z
'financ	'financ=23i
'fiscalit	'fiscalit=17f
'flexibilit	'flexibilit=1zz
'flexographi	'flexographi=5o6
'floricultur	'floricultur=apn
'fraisag	'fraisag=1cj
'frapp	'frapp=a6b
'galvanoplasti	'galvanoplasti=6hi
'gardiennag	'gardiennag=1ru
'gemmologi	'gemmologi=7ac
'genealogi	'genealogi=ap7
'genetiqu	'genetiqu=6po
'geochimi	'geochimi=7hu
'geochronologi	'geochronologi=a6o
'geodesi	'geodesi=7qo
'geographi	'geographi=9rw
'geologi	'geologi=846
'geomatiqu	'geomatiqu=4nj
'geometri	'geometri=5fh
'geophysiqu	'geophysiqu=7vy
'geriatri	'geriatri=uq
'graphism	'graphism=zb
'graphit	'graphit=5bq
'grossess	'grossess=6vp
'helminthologi	'helminthologi=93w
'hematologi	'hematologi=50v
'hepatologi	'hepatologi=989
'herbicid	'herbicid=7ra
'herpetologi	'herpetologi=654
'hindouism	'hindouism=7i8
'histoir	'histoir=5oo
'histologi	'histologi=952
'histopathologi	'histopathologi=7kq
'homeopathi	'homeopathi=a27
'honnetet	'honnetet=203
'hotelleri	'hotelleri=1pl
'hydrauliqu	'hydrauliqu=1d8
'hydrographi	'hydrographi=1yd
'hydrotherapi	'hydrotherapi=84z
'hygien	'hygien=vz
'immobilier	'immobilier=139
'immunologi	'immunologi=83u
'immunotherapi	'immunotherapi=9gb
'indicateur	'indicateur=1zg
'integrit	'integrit=203
'interculturel	'interculturel=20w
'intermodalit	'intermodalit=54m
'intranet	'intranet=27i
'intubation	'intubation=ab7
'inventair	'inventair=1i8
'iridologi	'iridologi=8cd
'italien	'italien=22h
'japonai	'japonai=22p
'javascript	'javascript=64g
'journalism	'journalism=1sh
'judaism	'judaism=a9k
'kinanthropometri	'kinanthropometri=ax8
'kinesiologi	'kinesiologi=a38
'kinesitherapi	'kinesitherapi=wp
'lactation	'lactation=5n4
'laser	'laser=ayz
'leadership	'leadership=1zr
'lepidopterologi	'lepidopterologi=6cv
'levain	'levain=27b
'linguistiqu	'linguistiqu=25v
'litteratur	'litteratur=4v4
'logiqu	'logiqu=5mw
'logistiqu	'logistiqu=1i4
'ludotherapi	'ludotherapi=ayy
'machin	'machin=7es
'maconneri	'maconneri=1bi
'macroeconomi	'macroeconomi=9ta
'magasinag	'magasinag=1ib
'maintenanc	'maintenanc=1dc
'mammalogi	'mammalogi=7t5
'management	'management=1rf
'manucur	'manucur=5i0
'marechaleri	'marechaleri=5xs
'marketing	'marketing=15d
'mathematiqu	'mathematiqu=1kp
'matric	'matric=7yw
'mecaniqu	'mecaniqu=1gr
'mecanotherapi	'mecanotherapi=8n3
'mecatroniqu	'mecatroniqu=1gs
'medecin	'medecin=25u
'medicament	'medicament=51q
'menag	'menag=1pq
'menuiseri	'menuiseri=1be
'merchandising	'merchandising=12n
'metallurgi	'metallurgi=1cc
'metalogiqu	'metalogiqu=9ft
'metaphysiqu	'metaphysiqu=8dl
'meteorologi	'meteorologi=7wp
'metr	'metr=1ee
'metrologi	'metrologi=1cw
'microassemblag	'microassemblag=8jr
'microcapteur	'microcapteur=ad2
'microeconomi	'microeconomi=7q4
'microelectroniqu	'microelectroniqu=6gf
'micromecaniqu	'micromecaniqu=92n
'microprocesseur	'microprocesseur=82b
'microprogramm	'microprogramm=6l1
'migration	'migration=94g
'minuti	'minuti=1zv
'monachism	'monachism=4p9
'morphologi	'morphologi=are
'motiv	'motiv=200
'motive	'motive=200
'moulin	'moulin=4a3
'multitach	'multitach=205
'mycologi	'mycologi=6s2
'nanoelectroniqu	'nanoelectroniqu=9ar
'nanomateriau	'nanomateriau=99l
'nanotechnologi	'nanotechnologi=8ts
'neerlandai	'neerlandai=22j
'negociation	'negociation=124
'negocier	'negocier=124
'neonatalogi	'neonatalogi=6vd
'neoplasi	'neoplasi=54x
'nephrologi	'nephrologi=4tv
'nessu	'nessu=5mb
'nettoyag	'nettoyag=1q0
'nettoyer	'nettoyer=1q0
'neuroanatomi	'neuroanatomi=5x6
'neurochirurgi	'neurochirurgi=4w8
'neurologi	'neurologi=6y8
'neuropathologi	'neuropathologi=7d1
'neuropharmacologi	'neuropharmacologi=7s1
'neurophysiologi	'neurophysiologi=5dy
'neuropsychiatri	'neuropsychiatri=ae3
'neuropsychologi	'neuropsychologi=a9w
'numerologi	'numerologi=89k
'nutrition	'nutrition=1we
'obesit	'obesit=7ax
'objectstor	'objectstor=6f2
'occultism	'occultism=a3g
'oceanographi	'oceanographi=7d5
'odontologi	'odontologi=97w
'olfaction	'olfaction=9v5
'ophtalmologi	'ophtalmologi=5zz
'optiqu	'optiqu=60s
'optoelectroniqu	'optoelectroniqu=ac4
'ordonnancement	'ordonnancement=1j7
'organis	'organis=1zw
'organise	'organise=1zw
'ornithologi	'ornithologi=6g6
'orthes	'orthes=a1o
'orthodonti	'orthodonti=6i5
'orthograph	'orthograph=27t
'orthophoni	'orthophoni=797
'orthoptiqu	'orthoptiqu=83k
'osteologi	'osteologi=4tr
'osteopathi	'osteopathi=ap2
'oxydation	'oxydation=7ow
'paies	'paies=17j
'paleoclimatologi	'paleoclimatologi=5vw
'paleontologi	'paleontologi=8os
'panification	'panification=1ou
'pansement	'pansement=vm
'parasitologi	'parasitologi=4yq
'pathologi	'pathologi=a2s
'patienc	'patienc=20o
'patisseri	'patisseri=1ov
'pedagogi	'pedagogi=1lj
'pediatri	'pediatri=un
'pedopsychiatri	'pedopsychiatri=8np
'perfusion	'perfusion=vi
'periodisation	'periodisation=9w2
'pesticid	'pesticid=6vs
'petrir	'petrir=27a
'petrissag	'petrissag=27a
'petrol	'petrol=8y4
'petrologi	'petrologi=690
'pharmaci	'pharmaci=wm
'pharmacocinetiqu	'pharmacocinetiqu=97a
'pharmacognosi	'pharmacognosi=7vi
'pharmacologi	'pharmacologi=wl
'pharmacotherapi	'pharmacotherapi=al5
'philosophi	'philosophi=8dw
'phonetiqu	'phonetiqu=a3r
'phoniatri	'phoniatri=8ck
'photogrammetri	'photogrammetri=4ou
'photographi	'photographi=zy
'photogravur	'photogravur=a3f
'photoniqu	'photoniqu=5cy
'photovoltaiqu	'photovoltaiqu=1dp
'phytotherapi	'phytotherapi=6ez
'planning	'planning=1q4
'plaquett	'plaquett=27k
'platreri	'platreri=1bs
'plomberi	'plomberi=1b7
'pneumatiqu	'pneumatiqu=1d9
'pneumologi	'pneumologi=9c1
'podologi	'podologi=64d
'pointag	'pointag=29f
'politiqu	'politiqu=64b
'polonai	'polonai=22k
'polygraphi	'polygraphi=5s4
'polymerisation	'polymerisation=a4s
'polyvalenc	'polyvalenc=1zz
'polyvalent	'polyvalent=1zz
'ponctualit	'ponctualit=201
'ponctuel	'ponctuel=201
'ponctuell	'ponctuell=201
'portugai	'portugai=22i
'precision	'precision=1zv
'prelevement	'prelevement=vl
'prier	'prier=aqc
'proactif	'proactif=200
'proactivit	'proactivit=200
'professionnalism	'professionnalism=20n
'programmation	'programmation=sr
'prospecter	'prospecter=128
'prospection	'prospection=128
'prothes	'prothes=7tq
'psychanalys	'psychanalys=9mn
'psychiatri	'psychiatri=v9
'psychoacoustiqu	'psychoacoustiqu=9i4
'psychologi	'psychologi=25n
'psychomotricit	'psychomotricit=29b
'psychopathologi	'psychopathologi=9hp
'psychopharmacologi	'psychopharmacologi=706
'psychophysiologi	'psychophysiologi=8xf
'psychosociologi	'psychosociologi=8vt
'psychosomatiqu	'psychosomatiqu=9q0
'puericultur	'puericultur=5gs
'radar	'radar=5m2
'radiobiologi	'radiobiologi=7pv
'radiochimi	'radiochimi=abt
'reanimation	'reanimation=uj
'reassort	'reassort=25m
'recherchev	'recherchev=19c
'reclamation	'reclamation=12w
'reclassement	'reclassement=6sd
'recouvrement	'recouvrement=16d
'recrutement	'recrutement=19f
'recruter	'recruter=19f
'redaction	'redaction=148
'reeducation	'reeducation=wp
'referencement	'referencement=13j
'reflexion	'reflexion=6td
'reflexologi	'reflexologi=5fd
'refrigeration	'refrigeration=1dn
'relationnel	'relationnel=1zx
'reparation	'reparation=1de
'reparer	'reparer=1de
'reporting	'reporting=16p
'reprographi	'reprographi=50h
'reservation	'reservation=1pr
'restauration	'restauration=1pl
'rhumatologi	'rhumatologi=86b
'rigoureu	'rigoureu=1zv
'rigoureus	'rigoureus=1zv
'rigueur	'rigueur=1zv
'robotiqu	'robotiqu=h5
'roumain	'roumain=233
'russ	'russ=22l
'saisi	'saisi=ack
'schoology	'schoology=3kx
'secretariat	'secretariat=tl
'sedimentologi	'sedimentologi=7s9
'semantiqu	'semantiqu=acm
'sertissag	'sertissag=4qj
'sexologi	'sexologi=5d8
'shiatsu	'shiatsu=9c0
'similitud	'similitud=6xk
'sismologi	'sismologi=53y
'sociologi	'sociologi=80q
'soin	'soin=vf
'sommelleri	'sommelleri=5x1
'sophrologi	'sophrologi=64v
'soudag	'soudag=1c0
'soudur	'soudur=1c0
'souriant	'souriant=20p
'statistiqu	'statistiqu=n5
'stenographi	'stenographi=a7m
'stomatologi	'stomatologi=8ys
'suedoi	'suedoi=22t
'surtitrer	'surtitrer=643
'surveillanc	'surveillanc=1ru
'synfig	'synfig=914
'tableur	'tableur=m7
'taxonomi	'taxonomi=53v
'tchequ	'tchequ=22x
'telemarketing	'telemarketing=27s
'terminologi	'terminologi=96i
'thanatologi	'thanatologi=8su
'theologi	'theologi=9cc
'thermodynamiqu	'thermodynamiqu=1hm
'thermohydrauliqu	'thermohydrauliqu=8m4
'toilett	'toilett=xk
'toitur	'toitur=1bn
'topographi	'topographi=7mz
'tourag	'tourag=27c
'tourism	'tourism=1q8
'tourne	'tourne=1im
'toxicologi	'toxicologi=96k
'traduction	'traduction=1sl
'transmission	'transmission=vu
'transplantation	'transplantation=94y
'tresoreri	'tresoreri=182
'trigonometri	'trigonometri=828
'tutorat	'tutorat=27d
'typographi	'typographi=zp
'typologi	'typologi=aue
'ukrainien	'ukrainien=22s
'urbanism	'urbanism=7s4
'urgenc	'urgenc=ul
'urogynecologi	'urogynecologi=71o
'usinag	'usinag=1cf
'venereologi	'venereologi=ak7
'vent	'vent=1vw
'verreri	'verreri=6jl
'veterinair	'veterinair=xa
'victimologi	'victimologi=7w3
'viennoiseri	'viennoiseri=1ov
'virologi	'virologi=741
'viticultur	'viticultur=645
'zoonos	'zoonos=ap4
'zoophysiologi	'zoophysiologi=711
'zootechni	'zootechni=6h8
'zootherapi	'zootherapi=932
'œnologi	'œnologi=8pg
abandon	coordon soin animal abandon=7v2
abaqu	abaqu charg gru=7s7
abat	maitris proced abat animal=7nv	prepar oper abat urg=8m5	chois method abat arbr=9ri
abatto	exploit materiel abatto=8i3	materiel abatto=8i3	execut tach abatto=au4
abattr	abattr animal=4pg	reconnaitr arbr abattr=6li	abattr arbr=986
abeill	cir abeill=9y4
abord	abord problem esprit critiqu=98x
abrasif	identifi typ abrasif=89u	abrasif projet=9ek	disqu abrasif=ap5
abrasion	proced usin abrasion=as1
abreuvo	nettoy conduit distribution abreuvo=aeo
abri	aid abri=9ah
abs	control abs defaut wagon=akt
absorb	test pouvo absorb=6az
abu	travaill effet abu=87p
acc	organis acc attraction touristiqu=79n	negoci acc terrain=8x5
accept	accept commentair perform artistiqu=51r
access	microsoft access=t4
accessibilit	elabor strategi accessibilit=aea	defin strategi accessibilit=aea	concevo strategi accessibilit=aea	cre strategi accessibilit=aea
accessoir	tri accessoir=4u4	install accessoir vehicul=6bm	accessoir cabl electriqu=6f0	prepar accessoir=8b7	accessoir instrument musiqu=a19
accessoirist	travaill accessoirist=72s
accident	men enquet accident ferroviair=4u9	enquet accident avion=51h	enquet accident maritim=5nf
acclimat	acclimat boi=6ye
accompagn	accompagn social=xc	accompagn person=8we
accompagnateur	fourn accompagnateur enf plateau=4n4
accompl	accompl rituel purific=8t9	accompl rituel religieu=98b
accord	accord entrepris=23h	accord instrument scen=58r	techniqu accord=8f3
accouch	fourn soin apr accouch=8bu	prepar accouch=a44
accoupl	accoupl wagon=56n
accroch	accroch affich publicitair=5t6	accroch animal=a6s
accroitr	accroitr reseau fournisseur=arm
accueil	accueil physiqu=tm	accueil client=12s	sen accueil=20p	entreten zon accueil=6u6
accueill	accueill client=12s	accueill clientel=12s	accueill group voy organis=6sj	accueill client restaur=8gv
achat	achat electroniqu=5zp	planifi achat equip meteorologiqu=7az	negoci condition achat=aya
achet	achet arm scen=6x7	achet equip automobil=8wj	achet nouveau articl bibliothequ=azz
acheteur	prendr contact acheteur=9f5
aci	fix aci renforc=af2	plac aci renforc=azy
acid	stock acid usag=7xm
acidul	bac acidul=6nm
acoustiqu	geni acoustiqu=4tm
acquer	acquer objet antiquit=5ne	acquer compos system=888
acquisition	acquisition animal=4ua	don conseil acquisition=50m	proced acquisition vehicul=821	negoci acquisition terrain=ayn
act	redaction act=1mq	cod act medical=9rk
acteur	acteur aid humanitair=7q6	pass accessoir acteur=a65	form acteur utilis arm=aa4	habill acteur=ar2
actif	negoci valeur actif=95t	ger actif marqu=ai6
action	action form=1a4	action command tramway=8ek	march action=97v	coordon action ger environ=9by	supervis action sensibilis=alm
actionnair	communiqu actionnair=872	ten registr actionnair=a9c
activ	ecout activ=20x	ecout activ joueur sportif=9th
actualis	actualis permi=7us
actualit	analys actualit=9wo	suivr actualit=aoo
actuariell	sci actuariell=18m
actuell	interpret don actuell=5c9
acuit	test acuit visuell=5vm
acupunctur	selection point acupunctur=4wi	stimul electriqu acupunctur=56d	method acupunctur=apr
adapt	capacit adapt=1zy	sen adapt=1zy	adapt enseign march travail=94h	adapt moul produit=as2
additif	ajout additif tabac=95r	additif alimentair aliment animal=9st
adequ	defin adequ material=5jv	adequ navir voi maritim=azt
adequat	fourn machin outil adequat=5cv	condition adequat cav vin=8df	stock adequat eau=90q	selection ingredient adequat=95o	ger document manier adequat=9g6
adher	preven adher moul=8mu
adherent	recrut adherent=aqe
adhesif	pos adhesif couch=4qh	adhesif sol=6cy
adhesion	ger bas don adhesion=6su	ger adhesion=8lh	propos servic adhesion=8py	elabor strategi adhesion=9b9	s occup ger adhesion=9yf
adjudic	fair offr adjudic term=6uc
administr	administr system=r2	administr trait=vg	administr personnel=1aa	administr entrepris=23k
administratif	servic administratif=tl	regl detail administratif manifest=7f2	personnel administratif milieu medical=8yk
administrativ	ger administrativ=tl	tach administrativ=tl	ger administrativ personnel=1aa	tach administrativ environ medical=6fl	activit administrativ routin=7pk
admission	ger admission etudi=9cb
adolesc	medecin adolesc=6ne
adolescent	develop psychologiqu adolescent=8jq
adoption	ger adoption animal=8co
adouc	proced adouc petrol=6uz
adult	educ adult=1ww	besoin adult age=73e
advanced	openedg advanced business langu=5tj
aerien	inspect lign electriqu aerien=5gc	comport passag aerien=7jg	surveill planific espac aerien=9d7	repar lign electriqu aerien=a4m
aerodrom	inspect install aerodrom=4q7	instruction oper aerodrom=5oa	entreten equip aerodrom=6ao	respect procedur aerodrom=9km
aeronautiqu	geni aeronautiqu=6y4	analys don public aeronautiqu=7tc
aeronef	mecaniqu aeronef=6of
aeroport	regl securit aeroport=9k1
aeroportuair	planific aeroportuair=52n	ger permi vehicul aeroportuair=6cd	system electriqu aeroportuair=7mc
affair	develop affair=129	droit affair=1mx	ger affair financier client=63u	ger affair juridiqu=766
affect	ger affect lign bus=5bo	planifi affect ressourc=7pe	troubl affect consci soi=amt
affection	affection orthopediqu=95h
affich	affich inform pari=4s3
affili	analys caracteristiqu affili=6zu	coordon travail ger affili=8c6
affin	affin from=9lg
affirm	affirm soi=8mv
affut	affut outil tranch=86j
age	person age=uq	accompagn person age=uq	s occup person age=5jm	evalu risqu person age=9td
agenc	dessin agenc scen=561	supervis personnel agenc pari=75r	se rel agenc publicit=7mg	negoci agenc emploi=a0r
agenda	ger agenda=th
agent	agent securit=1ru	agent blanchiment=6nb	contact agent talent=8mj
agil	method agil=o4	environ agil=o4	develop method agil=o4	ger projet method agil=4uw
agit	agit melang ciment=7ge
agitateur	agitateur tol metalliqu=7a6
agrand	agrand negatif=6jo
agrement	agrement boisson decor=a4j
agressif	ger comport agressif=ard
agricol	equip techniqu production agricol=4rw	prepar command produit agricol=5u7	ger entrepris agricol=6mu	materiel agricol=6zm	production agricol=789	produit chimiqu agricol=7rt	techniqu agricol point=84s	hygien materiel agricol=8in	politiqu secteur agricol=9ca
agriculteur	conseill agriculteur=5gr
agricultur	agricultur biologiqu=56s	legisl agricultur=6y9
agritourism	fourn servic agritourism=7xr
agroalimentair	sci agroalimentair=7m9
agronomiqu	production agronomiqu=6yr
agrotourism	ger activit agrotourism=9m0
aigu	soin aigu=8ij
aiguill	post aiguill=5gm	piec post aiguill=7wc	action aiguill=8go	aiguill gravur=ahc
aim	electro aim=9hy
aimabl	se montr aimabl passag=a5r
air	procedur arm air=70m	oper arm air=95n
ais	ais oral=209	ais environ risqu=7d0
aja	aja framework=84r
ajout	ajout couleur=54j	ajout compos informatiqu=6e6
alarm	system alarm=539	ger system alarm=56z	administr system alarm=56z	control system alarm=56z	repar system alarm=awa	suivr procedur cas alarm=ayf
alcalinit	test alcalinit=5r2
alcool	reglement alcool=504	present alcool fort=6cp	propos alcool fort=6cp
alcoolis	boisson alcoolis=5ce	prepar boisson alcoolis=a0u	point boisson alcoolis=a0u	elabor boisson alcoolis=a0u
alea	reag alea production electricit=752
alert	mainten system alert incendi=7l4
algorithmis	algorithmis tach=7im
align	align logiciel architectur system=5m0	align compos=6mm
aliment	securit aliment=1oh	stock aliment=1os	aliment animal=67s	aliment prepar animal=7b8	aliment animal elev=8sh
alimentair	securit alimentair=1oh	politiqu alimentair=abb
alleg	ger oper alleg=5io	ger projet alleg=a1l
allergi	test diagnostic allergi=7qu	allergi alimentair=9fx
allergiqu	reaction allergiqu cosmetiqu=5ll
alli	alli metal precieu=62p
allum	allum jet gaz auxiliair=7w8
allur	allur navir=aqd
alphabet	alphabet dactylologiqu=6ak
alternatif	trait orthopediqu alternatif=6nx
alumin	ceramiqu alumin=az3
aluminium	alli aluminium=93z
aluminothermiqu	techniqu soud aluminothermiqu=651
amand	trait mecaniqu amand=5ty	supervis processu blanchiment amand=7tp
amar	amar navir=6en	communiqu plan amar=8o1	amar cord=azk
ambul	entreten stock local ambul=8zc	proced control techniqu ambul=avb
ambulanci	assist ambulanci=8k7
amelior	amelior processu=1rc	techniqu amelior caracteristiqu vin=79r
ameubl	fourn tissu ameubl personnalis=5bn	tend matier ameubl=5q4	fabriqu textil ameubl=78x
amidon	test echantillon amidon=7dp	variet amidon=7fs	proced production amidon=83z
ampoul	ampoul extincteur automatiqu=6ph
analogiqu	theori electroniqu analogiqu=aj2
analys	analys don=na
analyseur	analyseur laboratoir automatiqu=6fu
analytiqu	comptabilit analytiqu=171	esprit analytiqu=20f	chimi analytiqu=59n	trait analytiqu lign=913	communiqu observ analytiqu=ane
anatomi	anatomi cheval=7sx	anatomi dentair=87n	anatomi humain=8l4	anatomi poisson=9ny	anatomi animal=a8l	anatomi animal production alimentair=awp
ancien	etudi inscription ancien=8xh	restaur arm ancien=95z	restaur horlog ancien=a1h
ancr	ancr navir port=5ov	aid oper ancr=7j6	guid mis plac ancr=9l7
anesthesi	administr produit anesthesi patient=6ce	prepar materiel anesthesi veterinair=78k	command fournitur servic anesthesi=7j9	entreten materiel anesthesi=8gf	prepar animal anesthesi=9kd	anesthesi animal=akl
anglai	parl anglai maritim=8yj
anim	anim form=1a5	anim equip=1rf	plac element anim=7zm	transform objet anim=934
animali	dress animali=73o
anneau	coul anneau beton=82g	ger anneau gelul=8hl
annonc	annonc immobilier=290	annonc sorti nouveau livr=6my
annuair	servic annuair=9tl
annuel	compt annuel=16n	prepar budget annuel aeroport=6lo	elabor budget annuel marketing=75s	control annuel securit juridiqu=8rt
annuell	clotur annuell=16l	inspection annuell securit=8fo
annul	politiqu annul prestatair servic=a91
anodis	caracteristiqu anodis=8ht	machin anodis=9tt
anomali	detect anomali=5rv	observ anomali comport poisson=63q	reconnaitr anomali bord=8ve	signal anomali interieur avion=9zy
anonym	visit anonym=ajq
antecedent	ten registr antecedent soumission=9jo
anthropologi	anthropologi judiciair=8n1	enseign anthropologi=9o2
anti	procedur anti incendi=7yc
antibacterien	antibacterien dentair=5r1
anticip	anticip niveau activit=8vv	anticip chang technologi automobil=9eh	anticip entreten install=aty
antiderap	install adhesif antiderap moquet=916
antigel	install material protection antigel=9ni
antiparasitair	execut mesur lut antiparasitair=24h	lut antiparasitair vegetal=8kb
antiquit	examin cout produit antiquit=60i	fourn inform produit antiquit=7jw	vendr produit antiquit=8ag	negoci pri antiquit=8el	recherch pri march antiquit=9f1
antiviru	install logiciel antiviru=99w
anxiet	ger anxiet patient=7bk
appar	preserv appar vehicul=6tk
appel	appel offr=23n	particip appel offr public=4vb	ger procedur appel offr=6gk	ger assur qualit appel=956
applic	verifi applic plan securit=5x5
applicabilit	analys applicabilit=ag6
applicabl	document juridiqu applicabl aquacultur=58o
appliqu	therapeutiqu appliqu relativ medicament=650	musicotherapi appliqu=6p5
apport	selection metal apport=aob
appos	appos etiquet pri=7en
apprendr	apprendr materiel choregraphiqu=axa
apprent	apprent automatiqu=mx	system ger apprent=1l9	capacit apprent=20e	analys besoin apprent=52j	etudi apprent langu=5ih	technologi apprent=7sk	planifi program apprent=7ua
apprenti	form apprenti=27d	encadr apprenti=27d	fair pass examen apprenti=9xf
appret	couch appret=4ws	chois couch appret adapt=7c8	appret restaur servic=9e8
approb	ger approb system install=983
approch	cre approch artistiqu interpret=7ad	defin approch artistiqu=9e6
appropri	emball appropri marchandis dangereus=4vp	port equip protection appropri=71b
approuv	approuv campagn publicit=76y	approuv model emball=8jc	approuv rapport projet artistiqu=8nk	approuv conception techniqu=apz
approvision	ger chain approvision=1i7	program approvision ecloseri=555	approvision bar=71k	ger chain approvision medical=7ga	analys strategi chain approvision=8e6	analys tend chain approvision=97f	chain approvision=9rq
appui	install appui fenetr=5vu
apr	servic apr vent=278	activit servic apr vent=7x0	nettoy apr even=9bf
aptitud	aptitud conduit vehicul=7fo
aquacol	reproduction aquacol=6h4	identifi espec aquacol=6jn	logiciel planific production aquacol=8mr
aquacultur	industri aquacultur=7g5	elabor strategi elev aquacultur=7h2	equip aquacultur=9c2
aquarium	plac aquarium=5fm
aquatiqu	cour aquatiqu=4zq	ger ressourc aquatiqu=6k8	control environ production aquatiqu=8h3
arbr	taill arbr=69o	oper cabl aerien arbr=85u
arc	techniqu soud arc=5lc
archeologi	enseign archeologi=4qy
archet	produir archet violon=6ib
architectur	architectur inform=zj	architectur interieur=10e	reglement architectur=80n	don conseil architectur=88n	cre architectur entrepris=aj7
architectural	conception architectural=1vo	projet architectural=1vo	theori architectural=8lp	redig not inform architectural=9g8	conserv architectural=agc
archiv	fair recherch archiv=4nl	aid utilisateur archiv recherch=4t0	archiv dossi patient=5rb	stock objet archiv=6mg	archiv document relativ=74a	archiv document scientifiqu=936	ger archiv=9o5	ger archiv numeriqu=aus
archivist	collabor archivist musiqu=7rb
ardois	aliment machin melang ardois=6p4
argent	compt argent=698	jeu argent lign=6pp	ten caiss jeu argent=8wv	jeu argent=9zo
argenteri	pol argenteri=9lf
argil	ajust niveau cuisson argil=5eq	aliment machin melang argil=5rs	repar objet argil=6vx	decoup argil=95e	pol objet argil=9a9
argument	present argument juridiqu=6rf
argumentair	argumentair vent=4wa	livr argumentair vent=5sv
arithmetiqu	enseign compet arithmetiqu bas=5ap
arm	entreten arm scen=7oi	stock arm scen=7rf	vendr arm=823	prepar arm scen=8aq	planifi utilis arm scen=9dh
armatur	connect enroul armatur=6dm	construir cag armatur=7hh
arom	decrir arom different vin=52i	arom alimentair=7kr	cre profil arom caf=805
aromatherapi	trait aromatherapi=5dt
aromatis	aromatis feuill tabac=7dz	aromatis vin=995
arpent	arpent terrain=1ej	activit arpent fin construction=5vc	method arpent=76s
arrang	prepar arrang floral=5kv	ger arrang plant artificiell=6hu	arrang espac bar=8sk
arret	pratiqu arret urg=7cr	arret vehicul exc vitess=9iw
arrier	ger arrier=8j2
arrim	compos plan arrim=5dv	arrim cargaison=603	program arrim=6b0	lir plan arrim=9ks
arriv	control arriv train=6w0	selection direct arriv=7y2
arros	concevo system arros=4qu	install system arros fix=5uu	entreten system arros=6vk	princip arros=8bv
art	cre art=5hg	histoir art=7bj
artefact	supervis mouv artefact=5zb
articl	redig articl=27j
articul	articul proposition artistiqu=6xf
artificiel	cre eclair artificiel=9pm
artisanal	develop activit artisanal=6op	etudi tend artisanal=6uo	cre prototyp artisanal=744	supervis production artisanal=9kp	concevo objet artisanal fabriqu=9nf	supervis activit artisanal=alr
artisanat	employ techniqu artisanat authentiqu=66d
ascenseur	typ ascenseur=6u8	fix cabl moteur ascenseur=9ga	legisl securit ascenseur=9xd
asepsi	asepsi chirurgical=64t
asil	system asil=5me
aspect	point aspect general production=6vm	analys aspect psychologiqu maladi=70t	particip aspect techniqu production=7cn	concevo aspect physiqu jeu=9qi	ger aspect espac aerien=9s3	communiqu aspect represent=a3b	ger aspect financi entrepris=av0
asphalt	revet asphalt=632	inspect asphalt=8wo	machin melang asphalt=9zp	pos couch asphalt=adf	melang asphalt=atn
aspir	aspir surfac=746	aspir aiguill fin=8je	aspir dechet urbain=8z5
assain	cre reseau assain=781	nettoy system assain=7ww	inspect system assain=9n7	supervis construction system assain=9yb
assaison	prepar assaison salad=6fc	elabor assaison salad=6fc	confection assaison salad=6fc
assech	filtr assech amidon=5hs
assembl	assembl metal=4qj	prepar piec assembl=55t	techniqu assembl metal=5u2	assembl materiel instrument=8zl
asserment	interpret asserment=7dg	traduction asserment=9uh
assiet	servic assiet=1pa	evalu assiet navir=4yl
assist	assist informatiqu=df	assist techniqu=df	instrument assist=7zb
associ	associ textur=8kx
assort	assort moutur typ caf=a58
assum	assum responsabilit ger entrepris=a4w	assum responsabilit=atm
assur	assur qualit=fe	procedur assur qualit=515	droit assur=54u	trait demand assur medical=7hr	princip assur=8wh	techniqu assur=9go	method assur qualit=9lh	march assur=awx	typ assur=ax1
astro	astro psychologi=5of
astrologi	logiciel astrologi specialis=9h0	astrologi horair=9m1
astronomi	enseign astronomi=9nt
astronomiqu	navig astronomiqu=947
ateli	planifi activit ateli=5qo	entreten ateli=8jb	organis espac ateli=8rk	organis ateli recherch emploi=93c	ger ateli aeroport=9ad
athlet	ger athlet=7hx
attach	attach filament fibr ver=6sl	attach cabl=7sa	attach navir cord=8rx
atteindr	atteindr objectif vent=9en	atteindr objectif productivit=a2v
atteint	atteint objectif=11w
attel	attel cheval calech=a3t
attent	control list attent=4xp	communiqu attent action combat=5eg	ger attent particip=5r5	repondr attent public cibl=6b1
attention	capt attention gen=9y9
attenu	mis mesur attenu affa=arg
attir	attir joueur=93p
attitud	develop attitud fort sport=9k3
attraction	verifi dispositif securit attraction=7g0	panneau command attraction=7gg	fair fonction attraction=85z	verifi fonction communic attraction=8qv	procedur urg parc attraction=9jl	nettoy vehicul attraction=a7f
attrap	attrap volaill exploit=5y4	attrap volaill=7ah
attribu	attribu cod articl=55v	transport patient attribu=a7n	attribu vehicul fonction besoin=a7q
attribution	ger attribution ressourc vol=9mm
audi	mesur audi=27l	mesur audi sit internet=551	supervis audi=57m
audio	post production audio=5ir	technologi audio=8qg	logiciel reproduction audio=9ba
audiologi	supervis equip audiologi=6ef	conseill client produit audiologi=6ev	command fournitur servic audiologi=70k
audiologiqu	materiel audiologiqu=9yh
audiologist	planifi rendez audiologist=8fl	aid audiologist examen=9ev
audiovisuel	recommand materiel audiovisuel client=60c	entreten materiel audiovisuel=7dc	vendr materiel audiovisuel=939	produit audiovisuel=9b2	planifi enregistr audiovisuel=a72	materiel audiovisuel=abv
audit	audit intern=17b	audit lieu travail=6qc	techniqu audit=79f	prepar program audit navir=9af
auditif	handicap auditif=6xu	diagnostiqu troubl auditif=9r5	nettoy conduit auditif patient=azp
audition	conseill patient amelior audition=4zr	organis audition=7qc	fair pass audition=9yt	men recherch audition=ag9
auditiv	aid auditiv=76x
augment	internet augment vent=7mk
aupr	travail aupr enf=29d
auteur	determin auteur document=788	critiqu autr auteur=8gw	travaill auteur=95q	legisl droit auteur=a88
authentifi	authentifi document=7zw
auto	techniqu auto defens=aj3
automat	automat programmabl=1eo
automatiqu	program automatiqu=7qd
automatis	test automatis=f2	automatis test=f2	automatis batiment=1xt	technologi automatis=27p	inspection optiqu automatis=8mn
automedic	fourn assist cadr automedic=6tg	medicament automedic=ad0
automobil	mecaniqu automobil=1dh	repar automobil=1dh	ingenieri automobil=4ye	equip diagnostic automobil=56t	dessin piec automobil=58u	construction automobil=aip
autonom	travaill manier autonom vent=8t5	travaill manier autonom agricultur=a3i	travail manuel manier autonom=aeq
autonomi	travaill autonomi=20h	autonomi patient=5ol
autopsi	prelev echantillon lor autopsi=6eq
autoris	obten autoris pyrotechniqu=5pk	obten autoris even=637	autoris subst reglement=6qd	autoris utilis voi fer=6yx	obten autoris=9fj	obten autoris arm scen=auf
autorit	liaison autorit local=5ls
autour	enroul fil autour bobin=5ny
autr	aid autr represent national=7co	evalu autr=8tz	guid autr professionnel sant=9ro
autruch	organis elev autruch=838
auxiliair	test produit chimiqu auxiliair=81c
aval	transform aval bier=8ia
avanc	document avanc projet=6ip	techniqu conduit avanc=8u0	diagnostiqu soin infirmi avanc=9p8	ten registr avanc traval=9q4	planifi soin infirmi avanc=9yo
avant	avant social=19w	fair recherch avant arpent=9jz	analys text avant traduir=agi
avi	don avi juridiqu invest=4tt	formul avi psychologi cliniqu=5a7	avi militair=7hf	reglement avi civil=9d2
avion	system command vol avion=5jz	capacit charg avion=6ap	regl problem mecaniqu avion=6kc	typ avion=6qt	inspect propret avion=76u	signal guid sol avion=8zv
avo	avo sen affair=6jb	avo connaiss informatiqu=9t1
axe	conseil axe patient=66u	soin axe individu=7ny
ayurvediqu	medecin ayurvediqu=a2g
azot	travaill azot chaud=arc
b	permi b=1jl	permi b exig=1jl
baby	baby sitting=8rh
bac	bac professionnel=218
bacteriologi	microbiologi bacteriologi=4w4
badg	attribu badg=8x1
bag	enregistr bag=5mv	lir etiquet bag enregistr=5p8	transfer bag=7dl	ger bag client=asu	administr bag client=asu
baguet	soud baguet plomb=4z9
baigneur	port secour baigneur=9ci
baignoir	typ baignoir=9h1
bail	redig rapport credit bail=6rn	processu credit bail=8m9	caracteristiqu credit bail=agl
bain	don bain chien=5gq	surveill bain galvanoplasti=8gl	prepar bain resin=aun
bal	prepar bal compt=afu
balanci	fix balanci=6in
balayeus	entreten balayeus rue=9vu
balis	lang balis=4v9
ball	press ball=aag
ballast	ballast pos conduit=5qz	material ballast=640
balustr	install balustr=4w2
banc	banc essai=825	plac moteur banc essai=af6
bancair	activit bancair=63l	ouvr compt bancair=6g4	ger compt bancair entrepris=75f	communiqu professionnel secteur bancair=76a	supervis activit bancair=856	suivr evolution secteur bancair=996	don conseil compt bancair=az9
band	structur band=7ed
bar	prepar espac bar=8sk	manipul equip bar=9cx	equip bar=9cx	mainten propret espac bar=9jx	propret espac bar=9jx
barbi	techniqu barbi=8fs	tach barbi=a5h
barem	barem evalu croiss=8m2
bas	bas don=8c	system ger bas don=2nx	outil develop bas don=8l9	recherch bas don=8na
bass	install cabl bass tension=axg
bassin	entreten bassin aquacultur=4mi	mainten propret bassin=6da	develop bassin vers=8gi
bat	bat system recommand=6lm	marteau bat pieu=816
bateau	construction bateau navig interieur=8dj
batiment	peintur batiment=1bo	ger techniqu batiment=1xt	securit batiment industriel=6us	securit batiment commercial=928
batteri	install batteri engin transport=5rt	assembl batteri=69g	repar compos batteri=7mv	chimi batteri=7xd	compos batteri=850	assembl batteri automobil=apq
battu	organis battu=6t6
bau	ger administr bau=7ex
baudri	entreten baudri voltig=4x9
beau	beau art=56a
beaut	produit beaut=7qx	test produit beaut=a43
beb	prelev sanguin beb=6kb
ben	conduir camion ben=7a7
beneficiair	inform beneficiair subvention=5m5	communiqu beneficiair prest=7lt	aid beneficiair subvention=9gi
benevol	ger benevol=1rq	fair particip benevol=5qr	don instruction benevol=95j	souten benevol=ajl
besoin	analys besoin=pl	evalu besoin inform=6hc
betail	ger reproduction betail=9k7
beton	machin projet beton=9ax
betonnier	aliment betonnier=a5a
bibl	cre scenario bibl litterair=4nm
bibliographiqu	traval bibliographiqu=6ld
bibliothequ	ger demand utilisateur bibliothequ=5xh	bibliothequ compos logiciel=6dz	analys demand utilisateur bibliothequ=7r0	class document bibliothequ=9be
bibliqu	text bibliqu=a05
bicyclet	repar bicyclet electriqu=4mw	mecaniqu bicyclet=6oz	lav bicyclet=ac6	vendr bicyclet=at3	assembl bicyclet=at8	repar bicyclet=av5
bien	droit bien=1ni	bien organis=1zw	evalu risqu bien client=662	legisl bien animal=6et	bien animal=6jw	reglement bien poisson=82v	legisl securit bien=alu
bier	men consult present bier=7d4	don conseil production bier=8au	form personnel bier=8it	variet bier=9vv	ingredient production bier=awl
bijou	selection gem bijou=6zx	consign temp transform bijou=7or	fabric bijou=9zv	mont pier bijou=afk
bijouteri	proced bijouteri=8t6
bilan	oper etabl bilan=6sr
billet	vendr billet train=5f7	verifi billet passag=78m	control billet entr manifest=8ux	verifi billet wagon=9s2
billetteri	system billetteri informatis=742	surveill billetteri=8ne
bingo	terminologi bingo=7bx	expliqu regl bingo=81l
biocatalys	develop processu biocatalys=aw7
biochimi	biochimi cliniqu=667
biochimiqu	processu biochimiqu production cidr=88i
biodiversit	proteg biodiversit=8z4
biofiltr	surveill system biofiltr=8g8	system biofiltr=92x
biogaz	fair fonction install biogaz=4yk	entreten install biogaz=85t	compteur biogaz=938
biologi	enseign biologi=5yg	biologi medical=6m6	biologi marin=7ht	biologi evolution=7iy	biologi animal=9hc
biologiqu	collect prelev biologiqu patient=5d1	prelev biologiqu patient=5d1	securit biologiqu laboratoir=6sq	verifi prelev biologiqu reception=a7a	collect don biologiqu=a9v
biomass	cultiv vegetal biomass=4rm	conversion biomass=91h
biomecaniqu	biomecaniqu perform sportiv=5ea
biomedical	sci biomedical=4nc	method analys sci biomedical=5be	method laboratoir sci biomedical=70a	form materiel biomedical=7c1	control stock materiel biomedical=7rp	consign don test biomedical=85i	techniqu biomedical=8ui	geni biomedical=a0z
biometriqu	contribu develop system biometriqu=7y0
bioreacteur	ger bioreacteur=7yu
bioremedi	develop techniqu bioremedi=5h6
biosecurit	biosecurit veterinair=4o2	ger biosecurit animal=5de	biosecurit ressourc aquatiqu=9sd
biotechnologi	biotechnologi aquacultur=9gz
blanch	port vet sall blanch=4s8	machin blanch cir=81k
blanchiment	system blanchiment=536	machin blanchiment=83c
ble	tri ble meuni=93s
blessur	enquet blessur travail=5qb	sensibilis prevention blessur=6fg
bleu	techniqu bleu=586
blind	vehicul combat blind=8mx
bloc	install bloc isol=607	transfer bloc pier=7yv	manipul bloc pier=9ix
bobath	therapi bobath=53q
bobin	bobin metal=7yp	surveill bobin papi=8bc	bobin chaud=9t5
boi	proced travail boi=4zh	produit boi=5gl	typ boi=9rm
boisson	processu fabric boisson=9gt	oper servic boisson=9nu	fair assembl cre boisson=ajn
boit	styl boit=4np	nettoy boit decoup=8yt	outil boit traditionnell=91k	typ boit=9hh
boiteri	evalu sign boiteri cheval=amp
bomb	assembl bomb=7zi
bon	bon pratiqu fabric=1go	bon pratiqu laboratoir=1wg	bon communic=1zp	bon present=20n	bon command=28t	surveill bon manipul produit=8vw
bord	entreten machin bord navir=5kd	pol bord ver=69x
bordereau	surveill bordereau depot=5nc
bordur	fair finition bordur moquet=8dg	install bordur=9c6
born	born recharg=1ys
bossel	typ bossel=aqa
bou	coordon ger bou epur=59o	elimin bou epur=6x8
bouch	synchronis mouv bouch=6wt
bougi	model bougi=576	techniqu fabric bougi=7gz	coul bougi=afh	class bougi=awi
bouill	fair bouill eau=77s
bouilloir	rempl bouilloir=7t3
boul	boul demolition=4n6	prepar boul argil=9s5
boulanger	method production boulanger=a98
boulangeri	composition produit boulangeri=58g	ingredient boulangeri=66l	elabor nouveau produit boulangeri=684	prepar produit boulangeri=6m7	confection produit boulangeri=6m7	command ingredient boulangeri=7ay	four boulangeri=7l9	produit boulangeri=9fe
boulet	broyeur boulet=aze
boulon	boulon piec moteur=5j0	system boulon toit=a7w
bour	evit bour papi=9it
boursi	march boursi=97v
boursier	plac boursier=97v
boussol	navig boussol=8ik
bouteill	aid mis bouteill=5bf	inspect bouteill gaz=6i8	manipul bouteill gaz=713	deplac bouteill gaz=713	manipul bouteill=7au	rempl bouteill gaz=7y4	reper defaut bouteill=8ud
boutonnier	confection boutonnier=4tk
bovin	par sabot bovin=771
braill	enseign braill=8vg
branch	branch bouteill gaz=6uv	recherch branch non autoris=7df
bras	appareil bras=50o	techniqu bras=69k
brass	evalu qualit cereal brass=8kr	processu brass=9c7	system brass modern=9fp
brasseri	proced brasseri=9x7
brevet	brevet professionnel=282	redig projet brevet=81u
bri	detecteur bri ver=896
briqu	four briqu=4ul	pos briqu=531	transfer briqu=55c	decoup briqu=65l
bris	install par bris=674	pol par bris=8gz
broch	broch cahi=5tk
brocheus	regl brocheus=6jt
brochur	produir contenu brochur touristiqu=50l
brod	brod tissu=5dk
bronz	don conseil produit bronz=6nj	ger seanc bronz cabin=apw
bross	bross coll caoutchouc=4og	bross materiel=4vq
brouill	oper brouill=8o7
brouillon	convert brouillon croqui virtuel=7ob
broy	broy grain=67a	machin broy plant=8ce	analys cereal broy=apx
broyeur	entreten broyeur marteau=4wu	repar broyeur marteau=4wu	broyeur marteau=50i
brul	brul tonneau=54c
bruleur	regl command bruleur=55a
brut	reper defaut peau brut=7ti	coup sequ brut numeriqu=9kk	proced distill petrol brut=ay6
buccal	chirurgi buccal=53s	anatomi buccal=ak0
bucco	diagnostic sant bucco dentair=4ni
budget	elabor budget=15p	ger budget=15p
budgetair	ger budgetair=15p	suivi budgetair=15p	comprendr limit budgetair=64r	princip budgetair=7ik
bulb	trait bulb fleur=6sw
bulldoz	conduir bulldoz=6tv
bulletin	bulletin pai=23e	bulletin salair=23e	prepar bulletin salair=8zn	etabl bulletin salair=ajf	analys bulletin inform=ar0
bureau	materiel bureau=6uk	organis install personnel bureau=9jj	ger besoin equip bureau=9oa	articl mobili bureau=a3z	fabric materiel bureau=ah7
bureautiqu	suit bureautiqu=su	outil bureautiqu=1zl	logiciel bureautiqu=1zl
burin	burin tailleur pier=amc
bus	recrut chauffeur bus=atx
but	regl but final=9yv
cabin	inspect materiel servic cabin=8cw	cabin sabl=9vc
cabinet	entreten accueil cabinet veterinair=aj9
cabl	fabric produit cabl electriqu=6ep	inspect cabl=82w	plan cabl electriqu=9t2	transport cabl=azv
cacao	machin nettoy cacao=5d6	press cacao=ad5
cach	identifi besoin cach organis=6ac
cadastr	ger cadastr=54w
cadastral	cre plan cadastral=ajg
cadeau	emball marchandis papi cadeau=8ks
cadr	cadr logiciel=5i2	cre cadr artistiqu=5kr	etabl cadr recherch artistiqu=7fd	cadr system ger securit=7u5	assembl cadr=9u3
cadran	fix cadran montr=a5z
cadriciel	cadriciel appareil mobil=984
caf	caracteristiqu caf=a5m
cag	evalu qualit eau cag=4oi	entreten equip cag aquacultur=5m9	supervis construction cag ascenseur=6pl	nettoy cag=7f1
caill	caill from=5uy	transform caill from=8uv
caiss	ten caiss=12r	surveill caiss=9mq	mainten propret zon caiss=a3j
caisson	install plafond caisson=803
calandr	machin calandr=75u
calcair	manipul calcair chaud=87x	control debit calcair=8bg
calech	conduir calech=6pf
calendri	aid determin calendri repetition=5at	aid determin calendri represent=8wb
calfat	outil calfat=8hg	proced calfat boi=a21
calibr	calibr moteur=4v7	calibr instrument optiqu=6cw	calibr instrument precision=751	calibr instrument mecatroniqu=79j	calibr materiel laboratoir=7vx	calibr instrument electroniqu=80m	calibr system electromecaniqu=8dc
calm	reag calm situ stress=6fk
camel	perl camel=676
camera	install camera=6jg	pratiqu mouv camera=a0g
camp	organis activit camp=8qe
campagn	campagn marketing=14u	promouvo campagn politiqu=4tg	campagn politiqu=6h7	concevo campagn sensibilis=94b	surveill campagn politiqu=a7t
camping	ger install camping=5la	administr install camping=5la	materiel camping=5pe	supervis activit camping=6gh	administr activit camping=6gh	ger activit camping=6gh	nettoy install camping=7kz
canal	ger canal vent=6lg	ger canal distribution=6up	surveill canal distribution=6up	supervis canal distribution=6up	control canal distribution=6up	suivr perform canal communic=a73
canalis	install band canalis caoutchouc=6mw	propriet revet canalis transport=7s0	reglement relativ transport canalis=88a	typ canalis=9fu
canap	prepar canap=5d4
canard	organis elev canard=77o
canc	risqu canc=8ge	campagn prevention canc=91e
candidatur	processu candidatur=6l8
canin	comport canin=57v
caniveau	nettoy caniveau=569
cannelur	taill cannelur=4we
canot	lanc canot sauvet=4vv	prepar canot sauvet=67j	aid prepar canot sauvet=9m8
caoutchouc	coll couch caoutchouc=5w3	decoup couch caoutchouc=7y9	prepar couch caoutchouc=85j	fix piec articl caoutchouc=ayl
caoutchout	press tissu caoutchout=6j9	coup tissu caoutchout=8u3
capacit	capacit communic=1zp	capacit organis=1zw	capacit analys=20f	capacit charg vehicul=70c	determin capacit production=76n	capacit charg machin=7os	capacit financier=7tu	evalu capacit navir=9aa	analys capacit personnel=9wz
capillair	color capillair=5kg	produit capillair=akq
capitain	fair rapport capitain=8xp
capiton	nettoy meubl capiton=6zi	techniqu capiton=94p	material capiton=alj
capot	repar capot cabriolet=7c5
capteur	capteur appareil photo numeriqu=6ro	micro capteur=ad2
captur	captur mouv=5iv	jou equip captur mouv=6iy	ger oper captur reproducteur=79b	materiel captur poisson=7dm
caracter	evalu caracter=7mb
caracteristiqu	caracteristiqu vin=52z	caracteristiqu produit=54l	form personnel caracteristiqu produit=6sk	caracteristiqu dechet=6wn	caracteristiqu servic=avk
carbon	feuill carbon=6ei
carbonat	techniqu carbonat=61f	execut proced carbonat=7ls	ger niveau carbonat=8e7
carbur	typ carbur=5l1	method suivi stock carbur=5yu	ger system aliment carbur=5zw	carbur navir=67k	system distribution carbur=7be	legisl stock carbur=90k	carbur bas alcool=9xh
carcass	nettoy carcass=691	pes parti carcass animal=6nt	examin carcass animal=aka	decoup carcass animal=ake
cardiaqu	diagnostiqu problem cardiaqu=5kh
cardiovasculair	system cardiovasculair=4o1
cargaison	decharg cargaison=4ot	supervis decharg cargaison=5xk	inspect cargaison=6d3	charg cargaison bord navir=7nu	ger materiel inspection cargaison=86v	surveill decharg cargaison=8s5	calcul cargaison navir=aas	prepar rapport expedition cargaison=abn
cari	trait cari dentair=5i5
carist	permi carist=1ji
caritatif	fourn servic caritatif=53p	propos servic caritatif=53p	coordon servic caritatif=53x
caritativ	control budget organis caritativ=7l0
carot	position piec carot=4xc	equip carot=8qr
carreau	pos carreau platr=8k8
carrel	coll carrel=826	fix accessoir carrel=a29
carrier	ger carrier sportiv=9k6	ger carrier artistiqu=a32
carrosseri	fix carrosseri vehicul ferroviair=7f8
cart	present cart boisson=8km
cartographi	cartographi geologiqu=4o4	cartographi interieur ter=6on
cas	cas urg=af9	elabor plan urg cas=aup
cascad	develop cascad=79o
casern	organis casern pompi=68s
cash	pratiqu abat cash=4t4	viand cash=9rx
casi	attribu casi=5r9
casino	politiqu casino=65u	vendr activit jeu casino=6d2	regl jeu casino=85d	ger install casino=85x	evalu employ casino=905	supervis personnel casino=9nw	ger casino=ai5
cass	manipul feuill ver cass=a04
catalogu	ten catalogu produit antiquit=4yd	ten catalogu collection=7ff	elabor catalogu produit=9no	cre catalogu vent encher=atw
catalyseur	catalyseur engrai=940
categori	categori jeu numeriqu=4yc	categori bijou=9us
categoris	categoris inform=8ba
caus	present caus=53z	determin caus dom=acf
cav	ger cav vin=5rr	supervis cav vin=5rr	ger stock cav=5ys	ger oper cav=894	nettoy cav=8eq	surveill cav vin=948
cavit	optomecaniqu cavit=6iu	anatomi cavit buccal=ak0
ceintur	machin marqu ceintur=77r
celebr	celebr offic religieu=6tr
celebrit	liaison celebrit=8em
celest	observ corp celest=63y	defin corp celest=715
cellul	analys cultur cellul=5y8	coul couvertur cellul=au5
cendr	equip manutention cendr=7yl
centr	se centr passag=4sn	analys activit centr appel=636	planific centr person=7h6	method conception centr utilisateur=7hs	se centr servic=9oc	technologi centr appel=a7d
central	central trait air=292	entreten piec central=64k	instrument central electriqu=7u4
centrifug	forc centrifug=7rc
centrifugeus	fair fonction centrifugeus=4r5	surveill centrifugeus=9mz
cephalorachidien	analys liquid cephalorachidien=988
ceramiqu	objet ceramiqu=69m	cre objet ceramiqu=7sv	four ceramiqu=9ik
cercueil	deplac cercueil=6m2	prepar cercueil crem=8ru
cereal	machin nettoy cereal=5ze	ger stock cereal=7a9
cerebral	diagnostiqu mort cerebral=5uw
ceremoni	organis ceremoni religieus=5wi	organis ceremoni gouvernemental=7z9	prepar lieu ceremoni=awy
certain	analys commentair certain spectateur=aws
certifi	certifi realis procedur veterinair=54v	certifi qualit feuill tabac=a07
certific	compil manuel certific aeroport=5mg
certificat	surveill certificat navigabilit=a5i
cession	cession propriet=1nj
chain	techniqu prepar chain=9lq	machin fabriqu chain=axs
chaleur	pomp chaleur=1bc	empech pert chaleur four=7pi	relev compteur chaleur=9xx
challeng	gout challeng=20v
chalumeau	temperatur chalumeau trait metal=6cu
chambr	entreten chambr=1pq	expliqu caracteristiqu chambr client=4my	entreten chambr vid=51v	ger acc chambr fort=56h	ger chambr fort=707
chang	conduit chang=1a3	ger chang production=axj
chanson	ecrir chanson=704	compos list chanson=8bw
chant	plaqu chant=6ny	pratiqu chant=ad4
chanteur	selection chanteur=9na
chanti	suivi chanti=1ea	ger chanti=1ea	securit chanti=27g
chap	chap beton=9nj
charbon	emball charbon boi=5kx
charg	charg social=23f	control charg travail=8ak
chargeur	observ chargeur transport fret=5cq
chargeus	conduir chargeus transporteus=78w
chariot	prepar chariot servic=8qz
chart	respect chart redactionnell journal=67y	elabor program voy chart=7lp
chass	chass animal=5v6	dress chien chass=9sq
chassi	install vitr chassi=4yu	modific chassi=5bi	concevo chassi=8zr
chau	transfer chau viv=6q6	four chau=8iq
chaud	prepar boisson chaud=aaj	elabor boisson chaud=aaj	confection boisson chaud=aaj
chaudier	fair fonction chaudier=1do	install chaudier=6tj
chauf	install chauf boi=8g3	install chauf gaz=94c	fabric appareil chauf=9d1	system chauf industriel=9is
chaufferi	prepar chaufferi four ceramiqu=58q
chauffeur	ger chauffeur camion=53n	cod communiqu chauffeur taxi=5i9	surveill chauffeur=7wd
chaum	pos chaum toitur=6l3
chauss	techniqu finition articl chauss=4qq	equip articl chauss=71y	material articl chauss=8q3	machin articl chauss=8xl	technologi confection articl chauss=9k9	processu cre articl chauss=a55	qualit articl chauss=aax	compos articl chauss=ahl
chaussur	industri chaussur=66v	cir chaussur=727	fabriqu chaussur orthopediqu=7nx	repar chaussur=95i
chef	encadr chef=1rg
chemin	verifi etat chemin=577	redig rapport inspection chemin=5as	entreten chemin=7di	signal defaut chemin=80p	essai pression chemin=aen	nettoy chemin=ano
chemis	fix chemis=5h7
cheneau	install cheneau=5cp
cherch	cherch preserv composition eau=4vl	cherch lieu tourn adapt=add
cheval	mont cheval=5am	soin dentair cheval=5xd	vehicul transport cheval=6ra
chevelu	trait cuir chevelu=5yc
cheveu	techniqu coup cheveu=4ok	teindr cheveu=a2y
chevr	organis elev chevr=863
chien	evalu chien=542	organis elev chien=9y7	method dress chien guid=ada	dress chien=agn	men activit securit chien=am7
chiffr	ais chiffr=20g
chimi	chimi boi=55r	chimi material=58n	chimi papi=6ke	chimi textil=73n	chimi cuir=8s4	chimi pharmaceutiqu=8xm
chimiqu	techniqu chimiqu production metal=5n1	produit chimiqu=5oh	manipul produit chimiqu nettoy=6n2	produit chimiqu nettoy=6n2	processu chimiqu=7iw	produit chimiqu bas=avr
chiropracti	compet chiropracti cliniqu sport=5rp	techniqu chiropracti manuell specifiqu=a1a
chiropraxi	terminologi chiropraxi=59a
chirurgi	chirurgi urg=5mh
chirurgical	instrument chirurgical=4qw	oper chirurgical animal=76h	position procedur chirurgical=89q	test precision instrument chirurgical=8xq
chocolat	caracteristiqu chimiqu chocolat=54t	histoir chocolat=64h	transform cacao chocolat=82p	typ chocolat=9ku
choi	don conseil choi sit=8kv
chois	chois plaqu model savon=5eu	chois fibr ver=5rf
chom	analys tau chom=4zj
choregraph	collabor choregraph=98q
choregraphi	concevo choregraphi=54k	elabor choregraphi=7vg	enregistr chang choregraphi=95p
choregraphiqu	aid cre materiel choregraphiqu=6y5	cre lang choregraphiqu=92l	cre choregraphiqu=a5e	develop method integr choregraphiqu=a6q	develop lang choregraphiqu propos=aul
chromatographi	logiciel chromatographi=5ae	entreten materiel chromatographi=avv
chronometriqu	instrument chronometriqu=68r
chuchot	interpret chuchot=7ks
cibl	determin march cibl conception=5c1	travaill different group cibl=6rk	adapt enseign group cibl=92s
cidr	elabor recet cidr=6is
cigar	fum cigar=4ta
cigaret	test machin fabric cigaret=6wh	calcul poid moyen cigaret=7dx	conseill client cigaret electroniqu=832	machin fabriqu cigaret=9dx
ciment	transport ciment=53l	melang ciment=7ge	decharg ciment=9or
cimetier	cre jardin cimetier=9o0
cinema	liaison exploit sall cinema=78b
cinematographiqu	processu production cinematographiqu=6ey	etud cinematographiqu=8w2
cir	typ cir=4u0	transfer cir=5xr	cir surfac boi=9xm
circonst	fair commentair chang circonst=ar1
circuit	schema circuit=4ny	test circuit=5lw	circuit integr=5p4	install circuit prelev air=8b2
circul	ingenieri circul=245	respect regl circul=5cn	control circul huil=72v	surveill system circul=8kj	entreten system circul=8qj	fair circul inform=anc
circulair	sci circulair=553
cisaill	cisaill tol=7i1	regl cisaill=7q7
cisco	cisco system=7f6
ciseau	ciseau pneumatiqu=4co	ciseau boi=4lq
cit	cit temoin comparaitr=8uf
citoyen	offr aid citoyen national=54q
civil	geni civil=1gz	droit civil=9hb	examin ouvr geni civil=9w3	procedur civil=at1
clair	communiqu clair passag=6n6
clarifi	clarifi huil sediment=aui
class	ger class=1k4	class document=1zh	class plac=6d0	class boi ingenieri=6d8	etabl system class=6f9	class boi=8g9
classific	classific medicament=68v	system classific=6e3	redig rapport classific gem=7k1	classific group sanguin=7wr	system classific gem=95d
classiqu	langu classiqu=5b5	antiquit classiqu=8g2
clavecin	produir piec clavecin=83j
clavi	accord clavi=aqm
cle	taill cle=7ip	suivr indicateur cle perform=85h
clic	cout clic=13m
clientel	servic clientel=12s	accueil clientel=12s
climat	surveill climat organis=aaa
climatiqu	geni climatiqu=1b9	determin chang climatiqu historiqu=5ah	men recherch processu climatiqu=6aj
climatis	chauf ventil climatis=1b9	fair fonction system climatis=82l	compos system climatis=91f
cliniqu	rapport cliniqu=4st	sci cliniqu=8xv
clotur	construir clotur=83y	clotur vent encher=8dt
clou	machin clou=7l2
coach	coach jeun=7z6	travaill coach vocal=avg
coagul	expliqu typ troubl coagul=547	bac coagul=563
cocktail	prepar decor cocktail=7tn	plac decor cocktail=apa
cocon	vendr cocon ver soi=5hf
cod	system cod produit=8zy
codifi	etabl mouv codifi=9c4
coffr	coffr beton=584
cognitiv	psychologi cognitiv=5jk
coher	coher articl publi=8s1
coiffur	histoir styl coiffur=6sf	chang rapid coiffur=7td
cok	surveill extinction cok=9nq
cokefaction	techniqu cokefaction petrol=6nf
col	depist canc col uteru=atb
coler	ger coler=892	don conseil ger coler=a1b
coll	coll bobin film=7cj	vendr coll=8bo
collabor	collabor servic entreten tramway=6mi
collaborateur	discut collaborateur guid travail=6c5	evalu perform collaborateur organis=6xd	present plan entrepris collaborateur=8uq
collaboratif	esprit collaboratif=208
collaborativ	men recherch collaborativ=8ix	develop rel therapeutiqu collaborativ=a0k
collect	collect don=4xk
collectif	accord collectif=23h
collection	collection art=544	logiciel ger collection=6zt	ger collection=7bq
collectiv	droit rel collectiv travail=19u	convention collectiv=23h
collegu	cooper collegu=4sl	guid collegu=5m6	discut collegu bibliothequ=6jk	communiqu collegu=8k4
colloqu	particip colloqu scientifiqu=7bl
colmat	colmat joint carrel=6wk
colombin	ajout colombin ouvr ceramiqu=8wq
color	color alimentair=72o	approvision produit chimiqu color=aa1
colorimetriqu	etalon colorimetriqu=yv
combat	techniqu combat militair=9gc
combin	combin plusieur domain connaiss=9mx
combustibl	gaz combustibl=7pf	combustibl fossil=9jg
combustion	fabric produit tabac combustion=836	moteur combustion=9cw
comedien	repet autr comedien=83x
comestibl	filtr huil comestibl=6dc	elev poisson comestibl=a8s
comit	fair parti comit universitair=5ab	cre comit redaction=9zk
command	system command=h6	prepar command=1ic
commemorativ	fix plaqu commemorativ=9b8
commentair	fair commentair perform travail=673	evalu commentair client=81r	mesur commentair client=81r	analys commentair client=81r
commerc	commerc electroniqu=137	ecol commerc=211	commerc international=51f	droit commerc=8kk	system commerc electroniqu=91j
commercial	develop commercial=128	droit commercial=1my	analys commercial=1rb
commercialis	techniqu commercialis textil=5qj	princip commercialis=a50
commission	calcul commission=7m7
commodit	organis commodit plac=76l
common	common lisp=1f
communaut	facilit activit physiqu communaut=60p	communaut zoologiqu=65p	communiqu communaut cibl=7to
communautair	model art communautair=4tb	medecin communautair=66k	educ communautair=6fw
communic	sci communic=6v7	ger communic equip=ale	princip communic=ayi
communiqu	redig communiqu press=7lv
commut	dispositif commut=88g
compact	techniqu compact=4wt	compact beton=7lu
compagni	maladi animal compagni=akc
compar	compar valeur propriet=99f	compar produit assur=9k4	compar calcul arpent=a8r
compartiment	travaill compartiment marin=8wa
compatibilit	verifi compatibilit material=60l
compet	compet calcul=6y3	compet communic techniqu=9h3	enseign compet entrepris=9ud	compet financier=aaf
competiteur	nou rel competiteur sportif=5ui
competition	evalu qualit competition sportiv=5xq	inform competition sportiv=7sc	ger program competition sportiv=7zv
competitiv	etabl strategi competitiv sport=6ll
competitivit	competitivit pri=7xs	veill competitivit pri=7xs	competitivit matier pri=7xs
compil	compil list pri boisson=5vl	compil rapport estim=657	compil rapport signalis ferroviair=9kh	compil inform touristiqu=9my
complet	lang parl complet=5kq
complex	system communic complex=58b	particip develop complex sportif=7o2
comport	sci comport=5k6	troubl comport=866	comport animal=al8
comportemental	therapi comportemental=9g5
compos	compos materiel=6gs	machin compos=8d4	compos equip electriqu=abd
composit	material composit=7j1
compositeur	engag compositeur=65n	travaill compositeur=9kn
composition	analys composition chimiqu eau=55h	composition numeriqu=64c	selection element composition=6l4	composition produit alimentair=78s	logiciel composition=7q1
compost	supervis compost=7lw
comprehension	comprehension produit=9yi
comprendr	comprendr situ animal=4r0	comprendr besoin animal=8h2
compresseur	rouleau compresseur=6nl	moteur compresseur=82n
compression	piec machin moul compression=7c2	machin moul compression=94w	test resist compression chant=97g	rouleau compression=9c8
comprim	prepar bouteill gaz comprim=91m
compt	ger compt client=11z	compt client=16d
comptabilis	comptabilis actif=8ds	expliqu comptabilis=9o8
comptabilit	comptabilit general=16b	comptabilit fournisseur=16c	comptabilit client=16d	procedur servic comptabilit=4so	regl comptabilit=5tg
comptabl	techniqu comptabl=80a
compteur	relev compteur automatiqu=5fu	relev compteur gaz=5j3	detect defaut fonction compteur=6e8	relev compteur eau=78r	install compteur electriqu=8fd	relev compteur electriqu=afi
concasseur	conduir concasseur=5im
concentr	concentr pat liquid=5te	calcul concentr=98h
concept	comprendr concept artistiqu=558	point concept pedagogiqu=99e	concept psychologiqu=a6j	concept telecommunic=amr
conception	princip conception=6hs	machin conception model=9qg
concern	document concern production viand=6eg	recueill commentair concern produit=7db
concert	obten financ concert=931
concession	concession servic public=4tj	supervis present vehicul concession=77a	elabor prevision concession=7fq	system ger concession=9wu
concevo	concevo servic client=7p9
conchylicultur	system conchylicultur=84h
concili	concili medicamenteus=274
conclur	conclur accord commercial=51w	method conclur musicotherapi=6ng
conclusion	redig conclusion test=6qz	contribu conclusion accord officiel=6zv	interpret conclusion examen medical=80f
concretis	concretis concept artistiqu=600
concur	droit concur=1x3	elabor politiqu concur=51i
concurrent	program concurrent=6p	employ program concurrent=6p	surveill concurrent lign=8qo
concurrentiell	veill concurrentiell=150
condens	condens inform=5c0	detect problem condens=86y
condiment	typ condiment=5zv	proced fabric condiment=725
condition	bon condition physiqu=20y	outil meteorologiqu prevo condition=5t3	negoci condition fournisseur=6z6	repondr chang condition navig=8hs
conducteur	inform conducteur itinerair devi=abm
conductivit	conductivit thermiqu metal=9au
conduit	conduit projet=1r2	conduit machin=1y5	conduit lign=1y5	nettoy conduit=5u6	pos conduit=6xy	typ conduit=7lo	transport conduit=9pf
confer	organis confer press=5rc	don confer=5tl
confi	mainten confi usag=aiw
confidentialit	inform confidentialit don=7a0	confidentialit inform=7fw	respect confidentialit=853
configur	configur equip electroniqu=4o9	defin configur eclair=596	etabl configur instrument=8j9	configur command machin=a0t	configur enregistr bas=aha
confin	nettoy espac confin=530	conception system confin=8pl
confiseri	surveill qualit produit confiseri=6rc	vendr produit confiseri=8lg	elabor nouveau produit confiseri=atj
conflit	ger conflit=20b	surveill conflit politiqu=7ma	don conseil ger conflit=880
conform	se conform prescription optiqu=7zx	se conform exig production=9w1
conformit	test conformit appareil dentair=7ru	conformit produit reglement=ape
confort	soin confort=xk	confort passag=6pz
cong	ger cong=1ac
congel	manipul sperm congel=6hy	surveill proced congel=anw
conna	redig conna=5ux
connaiss	connaiss client=4qi	ger connaiss march=68g	connaiss comport humain=8mz	connaiss veterinair specialis=9bv	connaiss commercial=awq
connect	connect tet puit petrol=7br	connect circuit sabl=a8e
consci	fair preuv consci interculturell=7qg	promouvo consci social=9dq
consecutiv	traduction oral consecutiv=5vd
conseil	conseil client=12s	aid client conseil=8xe
conseill	conseill client=12s	conseill etudi=as7	conseill client vehicul moteur=auj
consent	aid consent eclair=9on
conserv	machin conserv=4y2	conserv chimiqu=5g8	lign production aliment conserv=5l7	techniqu conserv=615	conserv aliment=aa9
conservatoir	promouvo conservatoir=6bj
consign	consign securit=1ds
consist	verifi consist peintur=5ez	ajust consist solution=ac0
consol	consol eclair=52u
consolid	consolid equip=afx	consolid reseau fournisseur=arm
consom	analys consom energi=5nh	consom gaz=62w	consom eau=7h1	loi matier consom alcool=7n6	droit consom=8bt	deplac consom energi=9fv	estim consom eau=adt
consommabl	ger stock consommabl=4wo
consommateur	don conseil droit consommateur=4ri	analys tend achat consommateur=7jd	protection consommateur=7oh	promouvo comport responsabl consommateur=a7z
const	const vital=vn	pris const=vn
constat	etabl constat=70r
constitu	constitu ballot tissu=9z9
constitution	respect constitution=920
constitutionnel	droit constitutionnel=9oo
constructif	fair commentair constructif=98u
construction	reglement construction=1ed	supervis construction vehicul moteur=4uc	droit construction=5dw	don conseil construction=62t	reglement produit construction=6q5	produit construction=6v1	princip construction=7b5	method construction=9p9
consult	method consult=60f
contact	sen contact=1zx	contact client=7u2
contagieus	maladi contagieus=7ev
contamin	elimin material contamin=4no	aid person zon contamin=5f6	evalu contamin=5zc	stock material contamin=60m	proced elimin contamin gaz=6c9	elimin contamin=9l5	enquet contamin=aa3
conten	conten incendi=66a
conteneur	nettoy conteneur industriel=52s	techniqu empil marchandis conteneur=63x	install conteneur recycl=9jk	entreten conteneur aquacultur=a6h
contentieu	apport aid cas contentieu=623
contenu	cre contenu=146	control qualit contenu=5mq	cre contenu inform lign=5z5	strategi public contenu=9ye	processu cre contenu=ad1
context	art context therapeutiqu=5z9	comprendr context=5zd	compet cliniqu fonction context=a7r	don conseil context historiqu=aql
contextualis	contextualis collection=6j2	contextualis artistiqu=840
continu	integr continu=bc	amelior continu=1h8	form band continu=5hy
continuell	surveill continuell condition climatiqu=6so	etudi continuell condition meteorologiqu=aj5
continuit	contribu continuit soin=52m	control exig continuit=5tp	continuit styl artist=6t2	prepar rapport continuit=7vr	ger plan continuit oper=881
continuum	recour legal continuum forc=68w
contr	protection contr element naturel=4ro	protection contr rayon=ago
contract	supervis traval realis contract=a02
contractuel	ger litig contractuel=as8	administr litig contractuel=as8
contractuell	ger condition contractuell visit=5wv
contraint	theori contraint=5o3	analys resist contraint produit=735	analys resist contraint material=8ur
contrast	administr produit contrast=6mp	produit contrast=7bz
contrat	ger contrat=18l	redig contrat=1mq	contrat travail=1mq	droit contrat=1ms	negoci contrat travail=7tt
contreband	empech contreband=7xf
contrefacon	reconnaitr contrefacon=4sp	enquet affair contrefacon=5xm
contrepoid	contrepoid interieur mod transport=80e
contreven	arret contreven=9vs
contribu	contribu protection enf=8gg	contribu bien enf=8rj	contribu public specialis=ac7
control	control ger=175
controleur	program controleur ascenseur=a1t	install controleur ascenseur=ab6
conven	conven modalit repar=5in
convention	convention organis maritim international=5xb	conformit convention comptabl=9ym
conversationnel	redig styl conversationnel=7k2
conversion	test conversion=8us	accompagn conversion=abj
convert	convert formul proced=4w0
conviction	forc conviction=20j
convivialit	convivialit applic=9iv
convoc	envoy convoc=4uv
convoyeur	control convoyeur band=72u
cooper	cooper professionnel enseign=4ru	cooper resoudr problem inform=8f9	elabor strategi cooper international=8fk	cooper professionnel=8u6	supervis cooper servic=92e
cooperativ	ger oper cooperativ credit=5v1
coordon	coordon equip=5lp
copeau	transfer copeau savon=955	aliment machin copeau savon=a7b
copi	produir copi objet valeur=8de	copi echell=8pv
coqu	ingenieri coqu navir=5wj
coquill	entreten piec coquill=4od	selection typ coquill=6i2	construir coquill=9cq	repar defaut coquill=ax4
cord	entreten cord=5kc	accord instrument cord=6pw	manipul cord=7v0	typ cord=81w	techniqu acc cord=8id
cordeau	trac lign cordeau=5r4
cordon	fabriqu cordon tress orn=abg
cordonni	outil cordonni=6tw
corp	effet rayon corp humain=4ud	lang corp=58m	deplac corp=7ly
corporel	fair envelop corporel=5x9	analys fluid corporel=7nf	produit soin corporel=asc
correct	correct formul teintur=7zk	temperatur correct metal=9bw
correcteur	fourn ver correcteur=7bb	prescrir ver correcteur=8xg
correctionnell	supervis procedur correctionnell=4m1	contribu formul procedur correctionnell=7sy	procedur correctionnell=9w8
correctiv	mainten correctiv=23m	ger mesur correctiv=5m3
correspond	techniqu correspond couleur=5ve	prepar correspond destin client=85k	ten registr correspond=8wc
correspondr	correspondr portion standard=6dp	fair correspondr vehicul itinerair=a22
corrig	corrig copi=1kd
corrosif	proced adouc gaz corrosif=9nk
corrosion	typ corrosion=5ak	reconnaitr sign corrosion=90s
cosmetiqu	ingredient cosmetiqu=4n9	formul produit cosmetiqu=6gw	produit cosmetiqu=7qx	industri cosmetiqu=9rf
costum	defin method fabric costum=8cg	chang costum=8e0	taill costum hom=au8	prepar costum=axe
cot	calcul cot=7aw	supervis perform cot pist=9zx
cotis	cotis social=23f
coton	sort coton press ball=6qn
couch	pos couch bas=4ui	prepar sol couch=7ps	couch protection=802	pos couch=axx
coudr	coudr articl bas textil=4x8	coudr material papi=5nd	coudr vet=8z7	machin coudr automatiqu=9h5	coudr vet protection professionnel=abp
coul	coul beton=1ei	coul beton eau=83m	coul chocolat moul=9am
couleur	prepar melang couleur=889
coup	coup boi=9a7	evalu qualit boi coup=av2
coupl	coupl telephoni informatiqu=5or
cour	prepar cour=1k2	concevo cour lign=652	cour electriqu=6s3	entreten cour moteur navir=6ug	promouvo cour=6um	entreten cour machin navir=7p2	entreten cour moteur train=8h9	don conseil plan cour=9br	supervis cour pratiqu=9um	elabor plan cour=alh
courb	courb douv=4o3
courri	fair marketing courri electroniqu=5yy	relev courri=66p	ger courri recommand=6im	ger courri=7l1	fair enregistr courri=7xp	system inform courri=8pb	redig courri electroniqu professionnel=ah8
courroi	etiquet courroi=6ah	fabriqu courroi=7m0
cours	reglement cours cheval=4rr	fair cours=7gb
court	objectif court term=5r3
cout	ger cout=7qj	calcul cout revet=86f	evalu cout exploit=9rz
couteau	remplac couteau=4w5	couteau sculptur boi=6hg
coutur	techniqu coutur main=6db	techniqu coutur articl chauss=9gr	techniqu coutur=9md
couvert	selection couvert servic=4o0	determin couvert servic=4o0	chois couvert servic=4o0	prepar couvert=50x	fabric couvert=5rl
couvertur	strategi couvertur client=6dh	fair observ securit couvertur=6s9	techniqu couvertur=793
craqu	techniqu craqu hydrocarbur=8vq
crayon	melang material min crayon=age
creatif	stimul processu creatif=a0s
creativ	technologi numeriqu facon creativ=58j	develop ide creativ=84m	contribu elabor choregraphi creativ=as0
creativit	stimul creativit equip=9q3
credibilit	evalu credibilit client=9bh
credit	pai cart credit=6fa	surveill etabl credit=7eu	prepar offr credit=7ns	processu control credit=a7c
crem	proced fabric crem glac=6do	supervis crem=8l6	ingredient fabric crem glac=9fl	reglement fabric crem glac=9t9
creneau	gar vehicul creneau=8ms	defin creneau commercial=9dk
creus	creus tranch egout=6t9
cribl	pass plant cribl=5pt
crim	nettoy scen crim=5bu	examin scen crim=782	photographi scen crim=8a0	preserv scen crim=9xz
criminalistiqu	criminalistiqu informatiqu=2lh
criminalit	droit victim criminalit=56g
criminel	etabl profil criminel=5cg
criminell	analys affair criminell=72h
criminologi	develop theori criminologi=6k2
crin	fabriqu crin archet=8be
cris	intervention situ cris=xi	ger cris=1rm	travaill zon cris=5rx	ger cris social=8q6
cristal	coup cristal plaquet=7bp	produir cristal semi conducteur=8ld
cristallin	analys structur cristallin=ass
criter	criter qualit install stock=537	defin criter qualit fabric=6cs	defin criter qualit don=6pt
critiqu	esprit critiqu=1zu	critiqu livr=6w9
crois	tableau crois dynamiqu=m6	vent crois=a13
croiss	croiss vegetal=4v6	surveill tend croiss aeronautiqu=50p
cross	fair cross merchandising=5le
crowdsourcing	strategi crowdsourcing=78g
cru	stock lait cru=amg
cub	machin fabriqu cub=6eh
cueill	cueill ressourc aquatiqu=7nk
cueillet	transport materiel cueillet=7cf	respect norm cueillet=90m
cuir	proced confection articl cuir=5d7	compos articl cuir=5kj	essai physiqu cuir=5yz	essai chimiqu cuir=66r	qualit articl cuir=7hw	entreten articl cuir=aml	material articl cuir=as9
cuisin	don instruction personnel cuisin=6ov	supervis fournitur cuisin=88r	elabor recet cuisin=apj	supervis utilis equip cuisin=axh
cuisson	install plaqu cuisson=53a	nettoy equip cuisson=8i5	observ ver cour cuisson=8l8	regl four cuisson=9n9	techniqu cuisson=aom	different techniqu cuisson=aom	exploit techniqu cuisson=aom
cuit	transfer produit cuit four=4r6
cuivr	manipul cuivr=8ev
culinair	techniqu finition culinair=9a6	cre prepar culinair decor=aky
cultiv	nutrition sol cultiv=7ch	cultiv vegetal=9ju
cultivateur	se rel cultivateur=6e7
cultur	ger fonction entreten cultur=6v0	cre cultur entrepris=8tv	enseign cultur numeriqu=9mh
culturel	evalu program lieu culturel=5d2	projet culturel=5ho	promouvo even sit culturel=786	promouvo sit culturel ecol=9ua
culturell	histoir culturell=9wn
curativ	mainten curativ=23m
curietherapi	implant dispositif curietherapi=9xn
curriculum	recevo curriculum vitæ comedien=7s2
cutan	oper chirurgi cutan=5pz
cuv	aliment cuv melang pat=6rg
cyberattaqu	mesur lut contr cyberattaqu=6sy
cycl	cycl develop logiciel=4uf	cycl vie produit=5fi	consign don cycl malt=5mu	evalu cycl vie ressourc=6k1	ger cycl achat=9lj
cylindr	cylindr sech papi=950	aliment cylindr press=ai2
cytogenetiqu	cytogenetiqu tissu=anr
cytologi	cytologi cliniqu=767
cytologiqu	detect anomali cytologiqu=5hm
cytometri	cytometri flu=x5
dactylo	communiqu dactylo=4n2
dactylographi	defin origin document dactylographi=99n
dactylographiqu	techniqu frap dactylographiqu aveugl=6zy
dall	decoup dall=5bl	pulveris dall=82o	fix dall plafond=8jj	pos dall beton=9je
dang	dang activit guid sol=7wx	dang bord=810	reconnaitr dang marchandis dangereus=87u	evalu dang zon risqu=a9z
dangereu	elimin dechet dangereu=67o	elimin dechet non dangereu=6g5	travaill equip environ dangereu=6ms	trait dechet dangereu=6n0	dechet dangereu=6to	stock dechet dangereu=aim
dangereus	transport matier dangereus=525	loi transport marchandis dangereus=52r	conseill avion situ dangereus=6ql	manipul marchandis dangereus=6vc	ger document marchandis dangereus=92o
dans	histoir styl dans=88p	dans therapi=96r	not different dans=9lx
dat	determin dat sorti=687
data	data visualis=nb
debarqu	facilit debarqu securis passag=5aw
debat	anim debat=77t	prendr part debat=99j
debit	regul debit tabac decoup=7a8	determin amelior debit=9xq	control debit fibr ver=a1c
debiteur	administr actif debiteur=6gj	suivr compt debiteur=77w
debloc	supervis fonction convoyeur debloc=5h4
debogu	debogu logiciel=5ie
debouch	debouch canalis=869
debri	ger debri roch=85n
debusqueus	charg boi debusqueus=a3o
debut	signal debut morceau annonceur=7kb
dec	enregistr dec=7rh
decal	horair decal=1sp
decant	fair decant vin=8m3
decap	decap maconneri=94n	decap surfac=9w7
decharg	decharg equip=6nn	decharg electriqu=6rd
dechet	ger dechet=1yu	communiqu servic collect dechet=541	legisl transport dechet=57h	ger dechet collect=5t4	vehicul collect dechet=8sb
dechetteri	surveill dechetteri=588
dechiffr	dechiffr text manuscrit=ak2
dechiqueteus	surveill dechiqueteus=5no	conduir dechiqueteus=8yd	typ dechiqueteus=9xu
dechirur	evit dechirur ouvr boi=669
decid	decid processu maquill=4z5	decid processu fabric perruqu=8r2	decid typ depist genetiqu=902	decid produit stock=9t0	decid approch psychotherapeutiqu=akp
decision	pris decision=20a	system aid decision=64j	prendr decision demand assur=6y0
decisionnell	informatiqu decisionnell=nf
declar	declar social=23f
decolleteus	piec decolleteus=9np
decompression	support decompression=a2u
decontamin	techniqu decontamin=5r7	decontamin interieur ambul=7wf
decontract	adopt postur decontract=8e5
decor	command construction decor=5nk	cre decor=67c	decor instrument musiqu=6bn
decoratif	platr decoratif=6hv
decortiqu	machin decortiqu amand=4u5
decoup	cre decoup techniqu=5cc	technologi decoup=5n2
decouvert	consign decouvert archeologiqu=6k9	identifi decouvert archeologiqu=7s8
decouvr	decouvr talent acteur=a9o
decrir	decrir experi artistiqu=6ve	decrir scen=7mm
defair	defair reliur livr=95v
defaut	detect defaut dossi=6si
defendr	defendr client import=68b	defendr droit hom=7a5	defendr usag servic social=7an	defendr autr person=a6z
defens	elabor politiqu defens=9a0	system defens=9kf
defensiv	conduir manier defensiv=ayk
deficit	identifi deficit compet numeriqu=5gw
defil	particip defil mod=5pa
defini	mainten propriet defini eau=8p7
definition	cre definition=am0
defonc	fair fonction machin defonc=5it
defonceus	entreten defonceus=9l4	repar defonceus=9ly
deform	reper deform boi=75k
degag	degag lieu accident=avt
degivr	men oper degivr=5cf	install system degivr=aww
deglutition	trait troubl deglutition=680
degr	estim degr priorit repar=5w6	mesur degr distill=9tg
degrad	degrad produit poisson=8vi
degust	degust caf=64x	organis degust vin=74y
delai	respect delai=1zt	respect delai projet construction=71n	ecrir delai don=afn
deleg	s occup deleg commercial=aw1
delegu	delegu soin urg=4tl
deliber	deliber monteur=74g
delimit	delimit zon aid marqu=554
delinqu	fair fac delinqu=7l6	evalu comport risqu delinqu=8le
delit	reper delit financi=aq8
delivr	delivr lic=67b	delivr medicament=6cn	delivr permi=9a2
demagnetis	demagnetis montr=5a2
demandeur	ten demandeur subvention inform=9f3	correspondr demandeur lic=aoc
demarch	demarch soin=vt	demarch qualit=1ha	demarch analytiqu fin commercial=77i
dematerialis	technologi dematerialis=a9
demin	oper demin=5ta
democrati	demontr engag faveur democrati=8nv
demographi	etudi demographi=8ml
demographiqu	prevo tend demographiqu=5kz
demol	demol structur=8rq
demolition	techniqu demolition=5qw
demont	demont equip=5ip	demont machin=5sw	demont equip electroniqu=710	demont appareil usag=7gs	demont pomp beton=7h8	demont decor repetition=97s	demont moteur=a2f
demontr	demontr fonctionnalit produit logiciel=6wz	demontr fonctionnalit jeu video=969	demontr caracteristiqu produit=a5f
demucilagin	proced demucilagin liquid=99x
deneig	equip deneig=4s7	entreten equip deneig=8bb
denomin	recherch denomin produit=58t
denr	denr alimentair=5zi	etiquet denr alimentair=63t	post transform denr alimentair=6qy
densit	mesur densit liquid=4uh
dent	machin taill rou dent=6fr	remplac dent tet coup=7ee	lim dent=az8
dentair	compos instrument dentair=6ch	plac appareil dentair=8im
dentist	suivr instruction dentist=9ka
dentisteri	enseign dentisteri=aq9
dentition	restaur dentition use=4pd
dento	corrig malform dento facial=aw6
denud	denud cabl=8is
deontologi	respect cod deontologi organis=9tw
depan	sit web depan=a8c	plateform web depan=a8c	organis assist depan vehicul=atc
depart	ger depart universitair=4mt	control depart train=4ov	assist client lor depart=4tp	ger depart enseign secondair=9qa
depend	depend drogu=azx
depens	inspect depens gouvern=57i	control depens=912	gard trac depens=a89
depist	test depist canc=5a1
deplac	organis deplac=ti	aid deplac=1wd	organis deplac personnel=606
deploi	deploi solution=5bk	ger deploi troup=69t
depos	depos brevet=9n4	depos par bris=9px
depot	depot permi=241
depouill	habill depouill=8o0
depoussier	accessoir depoussier=9l1
depreci	calcul depreci bien=a71
dermato	dermato venerologi=78l
dermatochirurgi	techniqu dermatochirurgi=aap
dermatologi	examin prelev dermatologi=4yt
derog	delivr derog=acc
derouill	derouill vehicul moteur=89l
deroul	bon deroul oper bord=6xg	coordon deroul represent=7tm	deroul voy incident=9ae
derrick	fond derrick=807
desagregateur	dirig desagregateur=6bo
desalcoolis	desalcoolis boisson=7g7
desamar	desamar navir=9uu
desamiant	reglement desamiant=9sz
desamorc	desamorc min terrestr=6yg
desassembl	desassembl appareil mobil=5ep
descriptif	cre descriptif rol=5tr
description	compos description element web=ae6	description element web=ae6
desencr	surveill cuv desencr=5xj	proced desencr=9zc	produit chimiqu desencr=adg
desequilibr	determin caus desequilibr nutritionnel=5c3
deshydrat	proced deshydrat gaz=5tn	techniqu deshydrat cereal=90z	proced deshydrat aliment=abs
design	design graphiqu=zb	cre design interieur specifiqu=8x9	surveill tend design interieur=9pv	design decoratif vehicul=amd
desinfect	desinfect surfac=53h
desinfection	dispositif desinfection eau=4z8
dessal	entreten system control dessal=9uk	ger system control dessal=ag7
dessert	prepar dessert=8sq	cre dessert innov=8z6
dessin	dessin techniqu=23p	dessin industriel=23p	dessin schema cabl electriqu=5co	dessin conception=63o	dessin vet=9y0
destin	materiel dentair destin cheval=5yd	evalu destin touristiqu=9zd	examin destin touristiqu=9zd	etudi destin touristiqu=9zd	estim destin touristiqu=9zd
destructif	essai non destructif=7jr	equip essai non destructif=85a
det	classific det=6wr	system det=94i
detail	commerc detail=12l	sen detail=1zv	veill detail processu moul=4nb
detaill	etabl inventair detaill collection=5lb
detecteur	detecteur defaut rou=83d	install detecteur voi fer=9rs	detecteur metal=aly
detection	detection fraud=6p8	system detection rou chaud=9wa
detention	detention mineur=7wg	securit centr detention=9f0
detenu	veill bien detenu=8pi
deter	deter fossil=aw8
deterior	preven deterior canalis transport=7ir
detress	maitris animal detress=8s6
deu	ponc deu couch revet=89x	conduir vehicul deu rou=adh
deuil	aid person ger deuil=6p6
dev	pos dev camera=5hh	jou dev public=98n
development	oracl applic development framework=7zh
devers	devers dechet collect=5u5	devers contenu fut=8o9	nettoy devers petrol=a59
devi	etabl devi=12i	redaction devi=12i	demand devi=29i	prepar devi=29i	repondr demand devi=5fp	aid redig devi techniqu=8oh
devis	convert devis=8g1
devo	don devo=51y	aid enf fair devo=527
diagnostic	diagnostic perform=5k4	method diagnostic laboratoir=6cm
diagnostiqu	diagnostiqu troubl lang=9n6
diagram	diagram charg transport marchandis=a2t
dialect	parl dialect=5k1
dialogu	ecrir dialogu=77e	transcrir dialogu=ar8
diam	caracteristiqu diam=9qt
dict	redig text medical dict=631
diction	avo bon diction=8bp
dictionnair	modifi entr dictionnair=8w6
didactiqu	concevo support campagn didactiqu=91y
dietetiqu	prepar repa dietetiqu=7aj	examen cliniqu dietetiqu=8wg	elabor intervention dietetiqu=97i	etabl diagnostic dietetiqu=9rl
differ	reper differ couleur=5sr
differenci	differenci typ emball=axk
different	fonction different moteur=5dx
differentiel	method diagnostic differentiel=9eu	propos strategi diagnostic differentiel=ako
difficil	ger client difficil=6aw	fair fac exig difficil=9zj	ger person situ difficil=atg
difficult	difficult apprent=7hg
diffus	diffus communic intern=5d5	diffus inform general entrepris=6pb	diffus inform legisl fiscal=97r	diffus inform vol=afq
diffusion	entreten materiel diffusion=7ab	materiel diffusion=8zx	plac materiel diffusion=ayw
digital	marketing digital=13h	detect empreint digital=5h0	relev empreint digital=5h0
digu	construir digu=77k	concevo digu=9tc
dilat	colmat joint dilat=4wc
dilu	ajout dilu peintur=9ut
dimension	dimension palet=6ze	calcul dimension gravur=ax5
dind	organis elev dind=6dd
diplom	diplom universitair=215	diplom etat infirmi=224	infirmi diplom etat=224
diplomati	fair preuv diplomati=ahz
diplomatiqu	princip diplomatiqu=4m6	ger cris diplomatiqu=8l3	prendr decision diplomatiqu=axb
direct	comprendr architectur represent direct=4oj	jou direct=4pi
directeur	consult directeur production=5he	travaill directeur photographi=74v	cre plan directeur aeroport=855	suivr consign directeur artistiqu=937	plan directeur=9ss	suivr consign directeur sit=apy
directiv	elabor directiv fabric=5zg	suivr directiv cliniqu=7kd
directric	cre lign directric marqu=91x
dirig	dirig navir=8b4	dirig navir port=8uc	dirig trait aeroport=aof
disciplin	pratiqu disciplin cirqu=59k	defin approch disciplin combat=6du	mainten disciplin elev=6un
discontinu	fabriqu fil fibr discontinu=712
discour	prepar discour=27o	conserv sen discour original=92p
discret	enquet discret=6tz
discretion	agir discretion=815
discut	discut personnel even=6a4	discut piec=6by	discut proposition recherch=6pv	discut art=7ys
disjoncteur	install disjoncteur=7kt
dispens	dispens premi secour=24c	dispens form complementair=asg
disponibilit	signal non disponibilit toilet=5ya	disponibilit equip=794	organis inform disponibilit equip=9ve	disponibilit materiel point vent=aqv
disponibl	disponibl week end=1ss	recens servic disponibl=4m3
dispositif	detect dispositif surveill=550	procedur essai dispositif medical=65t	material dispositif medical=6ja	fix dispositif securit=7jy	dispositif medical=a66	reglement dispositif medical=akd
disposition	disposition legal secteur social=61h
disqu	plac etiquet disqu=4ys	conserv echantillon disqu=ats
dist	system command dist=6t8	control flu production dist=6yw	estim dist=84y	coordon communic dist=8ir
distill	surveill processu distill=5ch	control securit distill=6fo	materiel distill=91n	fair fonction system distill=91n	proced distill vid=9vm	entreten system distill=a9q
distinction	distinction different typ sci=7bo	etabl distinction categori boi=7md
distingu	distingu miel fonction origin=75g	distingu different typ navir=9kg
distribu	distribu cart=6qq	calcul distribu=81h	distribu courri=a5x
distributeur	nettoy distributeur automatiqu=5fx	mainten fonction distributeur automatiqu=8sl
distribution	distribution medicament=vg
div	rendr div servic clientel=7vo	enquet div sujet=8hc
divers	couteau divers oper decoup=6v3
diversific	ger diversific oper maritim=ahs
divert	supervis activit divert client=52h	industri divert=56f	evalu program divert=857	etudi program divert=857	estim program divert=857	elabor program divert=aeu	develop program divert=aeu	cre program divert=aeu
dividend	calcul dividend=8e1	prevo tend matier dividend=8pr
dock	redig registr dock=624
doctor	supervis doctor=aex
document	document techniqu=pi	ger document=1zh	typ document=5vr
documentair	ger documentair=1zh	men recherch documentair=4xb
dom	signal dom niveau fenetr=80s	preven dom interieur fourneau=ait
domain	physiqu rayon domain sant=6iq	document professionnell domain sant=8hi	resoudr problem domain sant=8oq
domestiqu	preven accident domestiqu=4u7	vendr accessoir animal domestiqu=6ed	system chauf domestiqu=8cm	program system alarm domestiqu=a1x	industri produit animal domestiqu=ans
domicil	aid domicil=v6	soin domicil=v6	visit domicil=25i	organis soin domicil patient=4p6	fourn soin domicil=4y9	organis servic domicil patient=9jp
don	ger don produit=a8x
donateur	etabl contact donateur potentiel=99o
donneur	ger bas don donneur=4wm
dosimetri	dosimetri informatis radiotherapi=a64
dosimetriqu	planific dosimetriqu=86r
dossi	dossi soin=vu	dossi patient=vu	produir dossi financi statistiqu=4tc	ger dossi medical=6xt	collect statistiqu dossi medical=92h	stock dossi medical=93l	elabor dossi press media=aqn
douan	organis document douan=a3w
douani	droit douani=761
douanier	respect legisl douanier=693	reglement douanier applicabl passag=84c	organis inspection douanier=azm
douch	typ douch=am9
douill	control douill=7qw
douleur	ger douleur patient veterinair=a17	ger douleur aigu=afp
drag	consol drag=7ba	entreten equip drag=946
draglin	conduir draglin=8tx
dragu	position dragu=86e
drain	concevo system puit drain=614	inspect canal drain=6pr	install system puit drain=6tm	traval drain=6vo
dramatiqu	techniqu interpret dramatiqu=7j0
dramaturg	travaill dramaturg=5qn
dramaturgi	dramaturgi cirqu=a60
dress	dress etat equip=7hi	machin dress=9sh	press dress=au1
dresseur	recrut dresseur animal=8n8
droit	droit travail=19u
dron	dron toitur=734
dumping	loi anti dumping=7e0
dur	regl dur cycl press=7gp	evalu dur travail=a87	estim dur travail=a87	prevo dur travail=a87	anticip dur travail=a87
durabilit	promouvo durabilit=6ci	verifi durabilit material boi=a92	princip durabilit soin sant=ace
durabl	develop durabl=1ry	promouvo amenag interieur durabl=89t
durc	fair durc savon=88k	evalu durc huil=8lj
durcisseur	ajout durcisseur peintur=78c
dynamiqu	system pes dynamiqu=6uq
dynamit	redig rapport resultat dynamit=9oe	examin zon apr dynamit=aev	signal dynamit=afo
dysfonction	resoudr dysfonction equip=5br	detect dysfonction moteur=7qn	detect dysfonction voi fer=9ux
e	e coutur=7ty
eau	politiqu eau=6ka	ger trait eau=a0q
ebauch	dessin ebauch=9dp
ebavur	proced ebavur=84i	bross ebavur=8jx	lim ebavur=ag0
ebavureus	piec ebavureus=89w
ebranch	ebranch arbr=6n4
ebullition	clarifi huil ebullition=aqp
ecart	ecart tricheur=5px
echafaud	element echafaud=5wc	mont echafaud=898	demont echafaud=a1i	fair plan echafaud=a2a	inspect echafaud=a7s
echang	ger norm echang don=9ok
echangeur	system echangeur ioniqu=8aa
echantillon	essai echantillon sol=8n6	examin echantillon vet=8ut	etiquet echantillon=av6
echell	ferment echell laboratoir=59q	impression machin grand echell=5ye	ferment echell production=6hw	echell gravur eau fort=7ct	echell temp geologiqu=7k8	echell temperatur=7n3
echographi	echographi obstetrical=afm
echosond	fair fonction equip echosond=8op
eclair	equip eclair aeroport=6mx	techniqu eclair=9hr	supervis reper eclair scen=asj	mis point materiel eclair=ay4
eclairc	taill eclairc=6qo
ecloseri	conception ecloseri=5jj	entreten materiel ecloseri=5xo	conseill ecloseri=61o	oper production ecloseri=9fg	entreten ecloseri=9xj	ten registr ecloseri=a4g	surveill production ecloseri=af7	entreten stock ecloseri aquacultur=aso
eclus	construir eclus canal=99t
ecologi	ecologi aquatiqu=6b6	ecologi forestier=ab4
ecologiqu	analys don ecologiqu=6om	recherch ecologiqu=6qm	princip ecologiqu=72g	produit ecologiqu=8bj	enquet ecologiqu=8z8	geni ecologiqu=91z
economi	elabor concept economi energi=4m8	enseign economi domestiqu=4mf	micro economi=7q4	suivr economi national=9uq
economiqu	don conseil develop economiqu=609	analys tend economiqu=6z8	elabor politiqu economiqu=7wa	enseign princip economiqu=agj	prevo tend economiqu=anp
ecosystem	comprehension ecosystem eau douc=7is
ecout	capacit ecout=207	sen ecout=207
ecran	ecran control environnemental=a9u
ecrir	ecrir histoir jeu numeriqu=5e4	ecrir regl jeu=8ea	ecrir public recherch=8tn
ecrit	comprendr communic ecrit=4y6	repondr demand ecrit=4zs	promouvo ecrit=7tb	press ecrit=adl
ecritur	techniqu ecritur=89e	ecritur comptabl=8gu	techniqu ecritur specifiqu=9gs	etudi ecritur domain concern=9qq
ecuri	ger ecuri=7nj
edent	ger patient edent=5sm
editeur	liaison editeur livr=60j	editeur audio=9o3
edition	industri edition=61m	negoci droit edition=78a	present plan edition=7km	post edition=81a	logiciel edition graphiqu=8s8	march edition=a8h
editorial	regl editorial=64i
educ	educ therapeutiqu=vw	sci educ=25t
educatif	besoin educatif particuli=1k6	besoin educatif special=ak5
educativ	administr educativ=akn
effectiv	perception effectiv environ transport=8nl
effet	test effet pyrotechniqu=4th	planifi effet pyrotechniqu=52q
efficac	utilis efficac espac entrepos=6w1	manutention efficac bag=8do
efficacit	efficacit energetiqu=25k	don conseil amelior efficacit=842
egalit	promouvo egalit remuner=5es	promouvo egalit activit sportiv=5j6
egout	inspect egout=8se
eject	eject gelul rempli=4xe
elag	oper elag manuel=80j	techniqu elag=8tu	typ elag=ayq
elarg	elarg pres regional magasin=5ox	elarg reseau fournisseur=arm
election	surveill election=ajs
electiv	astrologi electiv=6x0
electoral	droit electoral=58l	analys procedur electoral=7p4
electricit	electricit batiment=1b5	ger system transport electricit=579	princip electricit=5dl	consom electricit=5f9	march electricit=69u	coordon production electricit=958
electriqu	install electriqu=1b5	install equip electriqu=1b5	system electriqu navir=7iq	regl securit electriqu=7kf	machin electriqu=alp
electro	instrument electro optiqu=4s1	electro optiqu=74q
electroaim	concevo electroaim=84d
electroencephalogram	interpret electroencephalogram=8zi
electroerosion	machin electroerosion=5xa
electromagnetiqu	modelis produit electromagnetiqu=6nu	mesur geophysiqu electromagnetiqu=79e
electromecaniqu	test system electromecaniqu=6h5	assembl system electromecaniqu=7mi	modelis system electromecaniqu=7mw	etalon system electromecaniqu=8dc	concevo system electromecaniqu=9j9	entreten equip electromecaniqu=a78
electromenag	install appareil electromenag=5my	vendr appareil electromenag=7gm	produit appareil electromenag=8mb	repar appareil electromenag=8z9	march bien electromenag=9qw
electromyogram	interpret electromyogram=7n4
electron	proced soud faisceau electron=6xv
electroniqu	typ electroniqu=1gw	fonction appareil electroniqu=6qe	compos electroniqu=82c	communic electroniqu=a5p
element	element perform instrument=795	selection element conception=9uz
elementair	apport soutien elementair patient=5ib
elev	evalu elev=1kd	securit elev=51k	system elev=8hh	animal elev=at4
elevateur	conduit chariot elevateur=1ih	chariot elevateur=1ih	inspection chariot elevateur=642
elimin	elimin tach=7gl
email	verifi qualit email=4p8	transfer email=6vz	prepar email=a6k
emaill	emaill surfac=6ou	ceramiqu emaill=8ae	revet emaill=8ov	prepar surfac emaill=9xo
emau	cre emau specifiqu=5fs
emball	material emball=5ad	fonction emball=84g	ingenieri emball=97y	proced emball=awu
embarc	petit embarc=8s9	prepar navig petit embarc=9le
embargo	reglement relativ embargo=4pe
embarqu	system embarqu=h1	system informatiqu embarqu=h1	aid passag embarqu=a6l
embauch	embauch ressourc humain=6uw	embauch equip post production=79z	embauch personnel=8af
embaum	embaum corp=69v
embouteill	control bouteill avant embouteill=70x
emboutisseus	piec emboutisseus=a84	typ emboutisseus=al3
embryon	transfer embryon animal=619	prelev embryon=9eq
emergent	technologi emergent=699
emettr	emettr factur vent=a9r
emission	norm emission=5pb	prepar emission=8zz	present emission direct=axt
emotion	reag emotion extrem individu=4tf
emotionnel	defin schema emotionnel=64u	engag non emotionnel=af5
emotionnell	comprendr dimension emotionnell represent=5vb	possed intellig emotionnell=alo
empaill	repar animal empaill=7sl
empathi	reag empathi=8gj
empech	empech blanchiment argent jeu=6ko
empil	empil boi=4rl	empil marchandis=64n	empil articl emball=65h	empil palet vid=7nc
emploi	offr emploi=60o	sit offr emploi lign=73d	aid recherch emploi=7mx	redig offr emploi=93t
employeur	present artist employeur potentiel=8wd
empoison	don conseil cas empoison=6tl
emport	machin decoup emport piec=a2l
empreint	pris empreint=28p
emprunteur	interrog emprunteur=5xt
encadr	encadr equip=1rf	fonction encadr soin infirmi=9rr	proteg encadr fenetr=aao
encaiss	encaiss loy=7jz	encaiss pai=7nb
encher	etabl accord vent encher=6u1	vent encher=94f	procedur encher publiqu=9ld
enclum	facon metal enclum=8xc
encoch	machin encoch=6gr
encourag	encourag renforc equip=6r7	encourag artist=aa2
encr	melang encr=51t	encr plaqu impression=5ii	separ encr=762
encreur	nettoy rouleau encreur=89s
endet	calcul cout endet=7ej	enquet endet=8ki
endocrinien	trait troubl endocrinien=8nh	physiologi endocrinien=asd
endom	examin par bris endom=5pi
enduir	enduir interieur pneu=6dq	enduir imperfection cir=79m
enduit	melang enduit construction=9e3
energetiqu	perform energetiqu=25k	transform energetiqu=50b	politiqu secteur energetiqu=6a5	perform energetiqu batiment=6ji	therapi energetiqu=7dh	geni energetiqu=a4h
energi	march energi=1yl	calcul energi alimentair=5lf
enf	protection enf=1le	develop enf=1lg	travaill enf=29d	confection vet enf=87w
enfil	enfil courroi ciment=86d	enfil fil=a40
engag	s engag interven ferroviair=6rj
engazon	entreten terrain engazon=5y1
engin	engin pech=6ih
engrai	engrai naturel=5u3	livr engrai=9u5
enlev	enlev affich=7em	regl enlev dechet=7vk
enonc	enonc regl jeu=8ea
enquet	techniqu enquet=6vt
enqueteur	form enqueteur terrain=6q4
enregistr	fair enregistr animal=aqb
enregistreus	caiss enregistreus=12r
enrich	enrich environnemental animal=75t	enrich reseau fournisseur=arm
enrichiss	fourn environ enrichiss animal=685
enrob	subst enrob=8on
enroul	enroul fil metalliqu=6ry
ensembl	jou musiqu ensembl=7n9	dirig ensembl musical=7n9	theori ensembl=ak8
ensemenc	ensemenc terrain=7xe
entendr	entendr argument juridiqu=5sl	entendr temoign=8nu
enterologi	gastro enterologi=5p7
enterologiqu	chirurgi gastro enterologiqu=7eb
entier	transform entier cuir=55y	selection amand entier=6yj
entr	deplac charg entr=51m	collect droit entr=5mk	repondr appel entr=6uh	trait entr impression=8db
entrain	entrain equip arm air=5wn	objet entrain=8md	entrain electriqu=98k	entrain jeun cheval=aar
entrepos	oper entrepos=1ib	regl entrepos=6wu
entrepot	entrepot don=k2	ger entrepot=1ib	regl securit applicabl entrepot=6mz
entrepreneur	audit entrepreneur=4po
entrepreneurial	esprit entrepreneurial=20u
entrepris	ger entrepris=23k	communic entrepris=25q	entrepris social=5sp	ger entrepris production=6a1	techniqu evalu entrepris=6jf	don conseil entrepris social=7w1	proced entrepris=8ky	strategi entrepris=9bx	politiqu entrepris=art
entreten	entreten equip=1dd	techniqu entreten=5vj
entretien	entretien annuel=19v
env	conformit env typ arm=7ho
envelop	trait envelop=7wq	norm decoup envelop=91a	qualit envelop=9lv	machin fabriqu envelop=ae5
envi	envi apprendr=20e
environ	ger environ=1rx	sci environ=25s
environnemental	politiqu environnemental=4sk	reglement environnemental aeroport=5ha	legisl environnemental=7e9	restaur environnemental=7y8	elabor strategi restaur environnemental=aal
envoy	envoy ambul=5i4	envoy prelev biologiqu laboratoir=7uc	envoy prelev medical=94r
enzymatiqu	transform enzymatiqu=6cr
eolien	typ eolien=1yo	inspect eolien=6ni	fourn inform eolien=7ss	concevo eolien=ame
epaisseur	respect epaisseur argil=6ig	mainten epaisseur ver=8bx	mainten epaisseur boi=9tb
epandr	epandr engrai=917
epe	combat epe=atq
epic	pass epic cribl=8a4	machin melang epic=96b
epicutan	test epicutan=4tx
epidemiologi	connaiss epidemiologi veterinair=94s
epil	epil corp cir=5o5	techniqu epil fil=7r7	fair epil=7zz	las epil=819	techniqu epil=8q5
episs	episs cabl=6fs
epreuv	method epreuv=7fg	epreuv melang alcool=aij
equilibr	physiologi equilibr=5wl	equilibr pneu=5yr	equilibr ressourc bas don=8ip	troubl equilibr=aro
equin	affection dentair equin=6gn
equip	ger equip=1rf
equit	materiel equit=4zl	securit equit=6bk	equip apprent equit=6ee
equitabl	princip travail social equitabl=9aw
eraflur	elimin petit eraflur=6nz
ergonomi	ergonomi informatiqu=8dd	mesur ergonomi logiciel=9ch	evalu ergonomi logiciel=9ch	evalu ergonomi lieu travail=9vb
ergonomiqu	travaill facon ergonomiqu=54i
ergotherapi	theori ergotherapi=6ma	techniqu ergotherapi=7wy	ger etudi ergotherapi=9bz
erod	techniqu erod metal=anh
erosion	control erosion=81p
erreur	detect erreur comptabl=82d	signal erreur lor appel=a6g
escalad	procedur escalad=8br	inspect equip escalad=8uk	materiel escalad=adc
escali	mainten escali roul=8ou
escargot	organis elev escargot=6wp
escort	fourn servic escort=5hp	vehicul escort=6y1	fourn escort securit=9ay
escrim	pratiqu escrim=7xb
espac	planifi espac commercial=4oa	ger espac charg vendr=8vj
espec	espec aquatiqu=6pe	machin trait espec=929	espec animal elev=9jv	espec animal=ahm
esprit	esprit equip=1zq	esprit decision=20a	esprit analys=20f
esquiss	ecrir esquiss orchestral=7g6	execut esquiss orchestral=7g6
ess	ten registr consom ess=8yn
essai	procedur essai electroniqu=4yn	particip essai cliniqu=5tb	essai fonction=6c7	method essai materiel informatiqu=6oj	essai press=9h8	method essai electriqu=9m5	procedur essai=9wl
essay	particip essay=8f8
essentiell	huil essentiell=53c	recevo inform essentiell projet=9yz
essui	repar essui glac=asb
estampill	control machin estampill=4s9	machin estampill cigar=71i
esthetiqu	esthetiqu cirqu=57b	repondr exig esthetiqu=61p	procedur esthetiqu dentair=6d7	chirurgi esthetiqu=6pa	esthetiqu piec=7sg
estim	estim bien=28x
estrad	install estrad=4ya
etabl	inspect etabl enseign=7bm
etai	install etai=84n
etal	obten autoris etal march=5fa	empech vol etal=am2
etalon	elabor procedur etalon=4wh	etalon instrument optiqu=6cw	etalon instrument precision=751	etalon materiel laboratoir=7vx	redig rapport etalon=atu
etanch	stock etanch air=8b0
etancheit	produit etancheit bas caoutchouc=aa5
etap	cooper etap processu linguistiqu=9sk	etap deuil=9wy
etat	mainten etat=1dc	redig rapport etat=54d	surveill etat sant poisson=5q9	evalu etat objet=79c	inspect etat cabl=82w	evalu etat navir=8j8
eteindr	eteindr incendi=5tm
eteint	produir chau eteint=ade
ethiqu	trait animal conform ethiqu=4pr	ethiqu sportiv=7hj
etiquet	chang etiquet rayon=51b	etiquet prelev medical laboratoir=5k8	etiquet compos=759	bon etiquet produit=7ek	etiquet aliment=af0	lir etiquet entreten=ar4
etir	machin etir=6jp	machin etir tub=6s1	proced etir froid=960	proced etir metal=am5
etof	confection etof tiss=70d	tri etof=7cs	concevo etof tiss=8bk	concevo etof tricot chain=98o
etourd	etourd animal=att
etrang	ger athlet tourn etrang=8gc
etranger	langu etranger=25v	affair etranger=5jx	valeur etranger=5ns	langu etranger carrier international=8dh
etud	etud march=150	etud pri=1ee	etud communic=25q	etud droit=4rd
europeen	legisl europeen pesticid=70v	system europeen control train=7ih	politiqu europeen securit alimentair=922
euthanasi	euthanasi animal=5cr
evacu	evacu gen zon inond=5u8	evacu gen batiment=8ga	ger plan evacu urg=9fq
even	organis even=ts	particip even=861
evenementiel	negoci contrat prestatair evenementiel=5bv
eventuel	ger devi expediteur eventuel=5ja
evit	evit contamin=6pk	limit charg evit dom=97t
evolution	evolution animal=61z	surveill evolution scen artistiqu=796	don conseil evolution professionnell=7xt
evoqu	interpret enregistr potentiel evoqu=8fe
exactitud	verifi exactitud inform=6np	verifi exactitud pri rayon=8ra	exactitud don aeronautiqu=at5
examen	prepar patient examen=6pg	examen conduit=7jj	organis examen=ael
examin	examin boi=6wy	examin document=7zp
exc	retir exc melang=76j	retir exc coll=a3q
excav	control material excav=66f	engin excav=6jv	techniqu excav=9ug
excavateur	fair fonction excavateur rou=591
excavatric	conduir excavatric=1e3
excedentair	coup matier excedentair=4pa
excell	exig excell part artist=6br	recherch excell perform musical=avy
excellent	excellent present=20n
exceptionnel	offr servic exceptionnel=7rj
excr	support excr=9lp
excursion	accompagn elev excursion=5wk
execut	execut tach nettoy=53g	execut instruction command=6dx
execution	plan execution=23p	execution rot stock=9nl
exempl	enseign present exempl personnel=93a
exercic	execut exercic assur securit=5pf	exercic militair=aa7
exig	exig relativ emball produit=7g3
exist	transfer don exist=4ne
expediteur	communiqu expediteur=884
expedition	ger system logiciel expedition=86k	planifi expedition produit=8po
experi	experi commercial=1vw	cart experi=4rn	ger experi client=6gz	supervis experi client=6gz	experi chimiqu=6md	experi scientifiqu espac=9mj	men experi animal=9pb
experimental	collect don experimental=81x	analys don experimental laboratoir=8vo
expert	communiqu expert comptabl=5i7	liaison expert ferroviair=71l	se rel expert industri=7x6
expertis	servic expertis psychologi cliniqu=5cl	suivr avanc domain expertis=5h1	expertis ecritur=6dr	fourn expertis techniqu=9ke	analys expertis=aq5
explicit	rendr processu artistiqu explicit=92d
expliqu	expliqu objectif entreten=51c	expliqu qualit revet=90v
exploit	develop exploit=8zu	install system exploit=9h7	negoci droit exploit=a3n
explor	explor don=m4	explor geologiqu=8i1
explosif	ger explosif conform legisl=6w2	defin quantit explosif requis=8gh	recherch engin explosif=8wm
export	import export=1iw	strategi export=4yy	defin strategi import export=5yn	export produit bas=6o1	control export=76f	ger lic import export=7pd	coordon activit transport export=80r	regl international import export=9i5
expos	expos alcool fort=6cp	expos cart boisson=8km	expos boisson decor=a4j
exposition	reglement exposition environ contamin=4nk	calcul exposition rayon=apf
expression	enseign princip expression oral=6hq	expression valid=78o
exprim	s exprim physiqu=73j
exterieur	nettoy exterieur vehicul=72q	publicit exterieur=8nj	entreten general exterieur navir=8sy
extern	ger financ extern=5ok	communiqu laboratoir extern=6h2	analys facteur extern entrepris=9qz
externalis	model externalis=73x	strategi externalis=7ef
extincteur	install extincteur automatiqu=7du	different typ extincteur=8vz
extinction	install system extinction eau=77q	system extinction incendi=9q2	pomp extinction incendi=9rg
extra	supervis activit extra scolair=aed
extract	extract transform load=kf
extracteur	extracteur miel=aca
extraction	extraction inform=78n	method extraction don=8la
extracto	extracto chargeur=kf
extrair	extrair material fourneau=6g0	extrair produit coquill=7iu
extrem	pratiqu sport extrem=4n3
extrud	control produit extrud=83s
extrusion	proced extrusion=4q8	techniqu extrusion=67w	machin extrusion froid=6e9	entreten machin extrusion=726	machin extrusion argil=8av	machin extrusion chaud=8lb
fabric	proced fabric=5zn	elabor proced fabric=92u
fac	fair fac evolution demand=a7x
facad	install revet facad=4qc	nettoy facad batiment=4y3
facilit	optimis facilit utilis parc=4x1	facilit processu encher=77u	facilit acc march travail=7fm	amelior facilit utilis=80v	facilit acc inform=ao3
facon	travaill facon organis=51s	techniqu facon metal=70h	machin facon=88s	facon argil=ams
facteur	facteur humain concern securit=4nf	analys facteur intern entrepris=895	facteur geologiqu construction aeroport=96z	evalu facteur risqu=9z2
factuell	approch factuell radiographi=74o
factur	etabl factur=17k	trait factur=29g	surveill procedur factur=5a5	ger procedur factur=5a5	supervis procedur factur=5a5	examin factur even=6lr
facult	facult adapt=1zy
faillit	don conseil procedur faillit=4pf
faisabilit	evalu faisabilit mis develop=5eo	verifi faisabilit=6xc	determin faisabilit production=9lb	men etud faisabilit=9yu
faisceau	faisceau cabl=62y	assembl faisceau cabl=8w4
fait	rendr compt fait touristiqu=9f2
falsifi	detect document falsifi=75x
familial	therapi familial=76p	conseill patient problem familial=7oz
famill	rel famill=1kx	droit famill=1nl	rendr visit famill accueil=7ds	aid famill situ cris=7kc	educ vie famill=7ze	fair recherch histoir famill=8vr
fantaisi	bijouteri fantaisi=99d
farin	surveill equip decharg farin=4p3
faun	elabor program faun=6wj	surveill faun=72t	men recherch faun=ajr
faut	redig document fair faut=528
faveur	agir faveur croiss entrepris=5nq
favoris	favoris travail equip elev=5g6	favoris dialogu sein societ=a6f
fem	pratiqu mass fem enceint=ao9
feminin	pathologi appareil reproducteur feminin=a0x
fendeus	entreten fendeus=6yh	repar fendeus=95l
fendr	techniqu traditionnell fendr pier=5xy	machin fendr pier=6q0
fenetr	assembl fenetr=5bj	pos fenetr=9g0
fer	ingenieri construction voi fer=4yz	ingenieri conception voi fer=5di	caracteristiqu physiqu voi fer=75q	fix fer cheval=7gr	evalu besoin fer cheval=8p5
ferm	ferm disjoncteur=6qj	mont ferm toit=acz
ferment	processu ferment feuill tabac=62q	processu ferment vin=77g	processu ferment aliment=7n7	processu ferment boisson=9wv
fermetur	vid bar fermetur=6cq	techniqu fermetur plai=708
ferreu	trait metal non ferreu=4vn	trait metal ferreu=6cb
ferroviair	droit ferroviair=587	command system signalis ferroviair=72z	system signalis ferroviair=72z	regl securit ferroviair=7uq	test equip signalis ferroviair=al0
fertilis	oper fertilis=7gt	fertilis bassin aquacultur=8xn	princip fertilis=94v
fertilit	fertilit sol=ac9
fes	communiqu fes riverain=6z0
feu	defin regl par feu=4ps	repar arm feu=4t2	arm feu=4vg	amelior precision arm feu=60z	install par feu=abf	install coup feu=aoa
feuill	model qualit feuill tabac=4t5	melang feuill tabac=7o9	ger feuill=9d5	tri feuill tabac=9w4
feuillet	pat feuillet=27c	pat lev feuillet=27c
fev	fev caf=5iw	examin fev cacao=5s9	evalu qualit fev cacao=7y3	variet fev cacao=9pe
fiabilit	evalu fiabilit don=96t
fiabl	agir manier fiabl=5jc
fibr	entreten machin fibr ver=6i1	machin fibr ver=6i1	fibr textil=84p	fibr moul=89g	aliment machin fibr ver=9y5	fibr optiqu=ayd
fich	fich pai=23e	lir fich techniqu=74w	rempl fich rapport activit=8xs	lir instruction fich travail=9qn
fichi	cre fichi numeriqu=5rg	produir fichi electroniqu=5wo	flu travail mod fichi=8ox
fidel	fidel text original=980
fidelis	trait program fidelis=7lg	develop program fidelis employ=as3
fiduci	ger fiduci=8qm	etudi fiduci=98m
figur	trouv figur appropri=6de
figurin	cre figurin argil=7uv
fil	soud fil=5zf	test dispositif fil=72k	concevo fil=873
filament	coup filament=azf
filatur	machin filatur=9ln	techniqu filatur=9u6
filet	ger filet cag=8m8	entreten filet=9pp	aid remplac filet cag=9xr	surveill system filet cag=a1u
filial	activit filial=7nt
film	marqu bobin film=4rj	charg bobin film=4xn	machin impression film=5em	verifi bobin film=5o4	entreten machin impression film=6fb	techniqu musiqu film=77j	regl machin impression film=8dp	stock bobin film=91l	prepar film plaqu impression=a75
filtr	filtr liquid=58z	fair fonction filtr biologiqu=5v9	chang filtr savon=5vh	proced filtr boisson=7ce	proced filtr=9h6	filtr peintur=9v3	filtr vin=ag3
fin	surveill fin casino=4ze	fin publiqu=60g	don conseil fin=7ni	system informatiqu fin commercial=7q2	dress animal fin professionnell=8vd
financ	mod financ=5y7	financ projet ferroviair=6th	fourn inform financ enseign=9iz	prepar dossi financ public=9oj
financeur	liaison financeur=675
financi	etat financi=16m	produit financi=4w7	procedur servic financi=61i	interpret etat financi=6z4	prepar etat financi=716	march financi=87o
financier	analys financier=16q	politiqu financier=5gi	ingenieri financier=6b5	oper financier=6jy	ger financier=6o8	program aid financier etud=aza
finition	techniqu finition cuir=7ij	techniqu finition textil=auw
fiscal	declar fiscal=17f	legisl fiscal=9y2
fiscalit	fiscalit international pri transfert=886
fix	fix compos=9o7
flamb	prepar plat flamb=axm	fair flamb plat=axm	plat flamb=axm	point plat flamb=axm
flech	control flech aspir=9mt	typ flech=ata
fleur	conseill client typ fleur=8l2	vendr fleur=a8q
flexibl	propos servic flexibl=ah4
flexographiqu	ger processu impression flexographiqu=4qo	machin impression flexographiqu=apo
flocon	machin produir flocon savon=6o5
flor	men recherch flor=4mc
floral	cre composition floral=5hz	don recommand engrai floral=67z	concevo decor floral=6xo	command produit floral=7t6	techniqu composition floral=a4a
flot	ger flot=1ip	proced flot mouss=all
flu	amelior flu production=830
fluctu	surveill fluctu production laitier=aqj
fluid	mecaniqu fluid numeriqu=1ga	fluid batteri=53e	fluid hydrauliqu=5j2	mecaniqu fluid=7zq	plac install fournitur fluid=962
fluvial	system control trafic fluvial=6rt	class europeen voi fluvial=8an
foi	ger plusieur projet foi=9lw
foir	assist foir commercial=6p0
fonc	fonc pieu aci=7xw
foncier	imposition foncier=7lq
fonctionnair	don instruction fonctionnair judiciair=5ss
fonctionnalit	fonctionnalit system eclair aeroport=5w4	fonctionnalit machin=8ib	fonctionnalit jeu video=8ng
fonctionnell	program fonctionnell=6r	propriet fonctionnell aliment=9sv
fond	activit collect fond=6nr	securit transport fond=740	ger activit collect fond=9cg	dirig activit collect fond=a63	ger transport fond=ayx
fondamental	sci veterinair fondamental=7j3
fonderi	fair fonction fonderi=5js
fondr	fair fondr cir=6ju
fondu	vers metal fondu moul=51o	vers metal fondu noyal=8h1
for	for puit=6ec	tet for=772	nettoy sit for=7m8
forc	forc proposition=200
forestier	reglement forestier=5oq	exploit forestier=adv
foret	conserv foret=7ez	nettoy foret=85q	typ foret=azu
foreus	fair fonction moteur foreus=700	conduir foreus=8wf
forfait	vendr forfait touristiqu=6gp	personnalis forfait voy=6yn
forg	piec press forg mecaniqu=4sf	entreten press forg hydrauliqu=5bd	techniqu forg=6nd	press forg mecaniqu=alq	press forg=arj
forge	proced forge=8d8	forge chaud=a5l
forgeron	outil forgeron electriqu=7oj	outil forgeron manuel=7rm
form	ger form=1a4	form equip=1a5	form securit=271	don conseil form=87i
formalit	formalit douanier=1iu
format	respect format public=4s6	format media=8nd	format audiovisuel=9co	convert different format audiovisuel=ap3
formul	formul savon=80i	formul regl jeu=8ea
formulair	prepar formulair declar revenu=5g7	rempl formulair evalu appel=a4y
fort	rempl eau fort=a6y
forum	moder forum=arf
foss	entreten foss septiqu=7ae	install system foss septiqu=8p6
fossil	identifi fossil=8xk	assembl fossil=au0
fouet	typ fouet=a35
fouill	fouill corporell=4xo	supervis fouill=8jw	travaill sit fouill=a00
foul	control foul=7jm
four	install four=5v5	typ four=6zc
fourneau	charg material fourneau=723	consign oper fourneau=9yr	install fourneau chauf=amb
fourni	mesur efficacit servic fourni=617	communiqu rapport fourni passag=6oy	analys rapport fourni passag=867
fournisseur	compt fournisseur=16c	ger fournisseur=18k	evalu fournisseur=28u	fournisseur compos logiciel=acd	fournisseur compos materiel=aia
fournitur	decharg fournitur=5qf	proced decharg fournitur=5qf
fourrur	abattr animal fourrur=51l	confection articl fourrur=7sw
fractur	fractur hydrauliqu=9p2
fragil	manipul objet fragil=7l7	emball objet fragil transport=a4e
fragment	reli fragment musiqu=7ne
fragr	cre formul fragr=918	recherch fragr=9q7	don conseil fragr=ai7
frai	microbiologi lait frai=adk
francai	maitris francai=22f
francais	langu francais=22f
frap	system contr frap=ahp
fraud	detect fraud electoral=ab5
frauduleus	empech activit frauduleus=566
frein	frein main=5dc	entreten system frein=6ok	test forc frein train=a99
freinet	pedagogi freinet=7cw
frequ	ger frequ=9t6
frequent	deplac frequent=20z
fret	ger mod pai fret=4pb	typ fret=4q0	industri fret=8ao
frigelis	frigelis graiss=6bq
frigorigen	fluid frigorigen=4vz
fris	fris cheveu=8lu
froid	froid industriel=1dn	chain froid=1jb	group froid=291	bobin froid=9la
from	variet from=5d9	produir from=9tr
frontal	conduir chargeur frontal=722
fruit	supervis equip production fruit=5aq
fum	fabric produit tabac fum=8di	detecteur fum=9fm
funebr	cooper entrepreneur pomp funebr=5yh
funeraill	aid organis funeraill=7sh
funerair	don conseil servic funerair=66h	ger equip funerair=aoh
furtiv	technologi furtiv=7m4
fut	rempl fut ingredient specifiqu=6xb	chang fut=8ee
fœtus	surveill fœtus avant accouch=5a9
gabarit	gabarit plan sol=4qm
gain	calcul probabilit gain pari=8x0
galeri	supervis personnel galeri art=a1g	fair publicit galeri=aol
galet	ajout galet ouvr ceramiqu=7pq
galop	detecteur mouv galop bogi=9r4
galvanis	galvanis piec metal=57o
galvanoplasti	metal galvanoplasti=57f	proced galvanoplasti=5v3	machin galvanoplasti=8rl	piec machin galvanoplasti=ao0
gam	gam spiritueu=9q5
gamemak	gamemak studio=9qb
gar	ger ressourc gar tri=58i	gar vehicul depot=8h8
garanti	respect contrat garanti=7fa	garanti immobilier=9pw
gard	gard enf=1lf	gard trac pai expedition=9og
garnitur	prepar garnitur vehicul=4t3
gaspill	limit gaspill ressourc=9uj
gaufr	gaufr dessin=4p2	install plaqu gaufr=5mn	press gaufr electriqu=633	press gaufr manuell=9po
gaz	march gaz=54f	ger system transport gaz=6qg
gazeifi	appareil gazeifi boisson=alg
gazeus	chromatographi phas gazeus=75c
gazon	prepar terrain pos gazon=90l
gel	fair gel fruit=afc
gelul	recueill gelul=61e	control gelul=8jk
gem	pol gem=7b6	identifi gem=88y	examin gem=8nr	taill gem=9as	evalu gem=9cj
gen	divert gen=5hd
genealogiqu	interpret tableau genealogiqu=azb
gener	gener rapport rapproch=882	elabor strategi gener revenu=8y0
general	princip general legisl alimentair=4rp	examen general tissu=8oa	chirurgi general=9xs
generateur	fair fonction generateur signal=7yn	install generateur=8bh	generateur electriqu=9m6	surveill generateur electriqu=asa	fabric generateur vapeur=ayb
genetiqu	program selection genetiqu=779	ten registr genetiqu=8r3	genetiqu medical=9yn	geni genetiqu=a9b
geni	geni mecaniqu=1gq	geni electriqu=1gu	geni informatiqu=25o	geni alimentair=6lw	geni optiqu=8ok
geniteur	achet geniteur=89v
genom	men recherch genom=7oa
genr	genr musical=6o9	genr litterair=7pa	se specialis genr musical=8oo	etud genr=a8f	techniqu peintur genr=aat
geochimiqu	examin echantillon geochimiqu=4px	men etud geochimiqu=8sd
geographi	geographi local=94o	enseign geographi=9cf
geographiqu	system inform geographiqu=mb	zon geographiqu=4xu	defin tend don geographiqu=6cg	evalu inform geographiqu=9fz	defin zon geographiqu vent=9i8	planifi enquet geographiqu terrain=an9
geolocalis	technologi geolocalis=6ku
geologiqu	collect don geologiqu=55k	cre bas don geologiqu=6vu	fourn inform caracteristiqu geologiqu=a6r
geologu	se rel geologu professionnel=6rm
geometri	norm geometri voi=8jv	geometri voi=9sp
geophysiqu	particip relev geophysiqu=4ts	mesur geophysiqu electriqu=7wj	interpret don geophysiqu=95y	apport aid geophysiqu=9sj
geostationnair	satellit geostationnair=ays
geotechniqu	ger personnel geotechniqu=81j	analys informatiqu structur geotechniqu=87t	surveill structur geotechniqu=9mw
geothermiqu	mod production energi geothermiqu=8u4
gest	evalu gest animal=6t4	gest acupunctur=6xz	gest main=8s3
gestalt	pratiqu gestalt therapi=6va
gibi	coordon vent gibi=5fe	connaiss espec gibi=677	elev gibi=71x
gis	system surveill gis=89c	evalu potentiel gis gaz=9uw
glissier	control glissier ardois=9ps
global	integr strategi marketing global=8v6
glossair	elabor glossair techniqu=8k9
golf	perl golf=676
gom	surveill debit gom=5ow
gond	cre gond=abw
gonfl	gonfl ballon sport=7cq
goulet	detect goulet etrangl=8a9
goulot	goulot aliment vibr rebut=atk
gout	gout travail equip=1zq	gout vin=4oc	gout fev cacao=a30
gouvern	program securit social gouvern=6fz	gouvern internet=6ln	respect gouvern inform=8h4
gouvernemental	represent gouvernemental=59d	mis politiqu gouvernemental=5pd	politiqu gouvernemental=6wl	ger mis politiqu gouvernemental=as5
gra	extrair acid gra=9e0
grad	grad patron=6uu
gradateur	entreten gradateur=9ot
graffiti	techniqu nettoy graffiti=6nc
grain	class grain caf=axu
graiss	proced purific graiss animal=6j3	graiss rou materiel roul=8rc
graisseur	pistolet graisseur=4rg
grand	grand distribution=12l	vendr electroniqu grand public=4y1	electroniqu grand public=7b4	ger grand livr=a3l	remplac compos grand taill=aco
granito	entreten granito=570	prepar sol granito=7ew	melang material granito=8mi
granul	press granul=56c	norm relativ granul=5zr	analys melang granul=7j7	transfer install granul=8li	supervis oper granul=9cr
granulat	transfer granulat=8lk
graphiqu	conception graphiqu=zb	graphiqu anim=zu	interpret interfac graphiqu communic=afr
graphologiqu	analys graphologiqu=a4k
gravat	enlev gravat=8ep
gravit	mesur gravit=4wk
gravur	precision gravur=6ck	selection model gravur=6m9	technologi gravur=792	prepar produit chimiqu gravur=7q5	manipul produit chimiqu gravur=82s	verifi precision gravur=9iq	inspect gravur=9me
gre	mont equip gre cirqu=4nh	material fabric objet gre=4xy	calcul trac gre=5t1	concevo trac gre=98a	entreten equip gre cirqu=9q6	defin mouv gre=auk
gref	gref moell osseus=58e
grignot	supervis fonction machin grignot=572	fair fonction materiel grignot=7rr	piec machin grignot=7yt
grill	lir grill program=50f	plac courroi trapezoidal grill=99g
grimp	grimp arbr=aoj
grimpeur	autr grimpeur=6hx
grossess	don conseil grossess=6fi	suivr grossess=79p	don conseil grossess risqu=8xo
group	organis group qualit=538	organis transport group voy=7rq
gru	install gru tour=4yo	gru tour=95x
guer	effet psychologiqu guer=5ks
guet	guet aid navig maritim=5ge
guichet	system guichet automatiqu=7ut
guid	guid employ=avu
guitar	produir piec guitar=4mm	typ guitar=7vc
gymnastiqu	gymnastiqu facial=649
gynecologiqu	examen gynecologiqu=5b9	diagnostiqu troubl gynecologiqu=5uj
habilet	habilet manuell=20q	habilet creativ manuell=5zm
habilit	habilit electriqu=223	ger habilit securit=7eq
habill	confection articl habill=4mp	cre prototyp industri habill=4z1	aid person s habill=6f7	control articl habill=6mr	industri habill=8nc
habit	reglement habit loy moder=aqo
habitat	ger habitat faveur gibi=5ex	techniqu relev habitat=8ko	ger habitat=8ob
halal	pratiqu abat halal=5km	viand halal=6fe
handicap	enf situ handicap=1k6	soin person handicap=6pd	typ handicap=7a4	handicap moteur=7wt	aid passag handicap=aoq
harmoni	recherch harmoni construction architectural=5x4
harmonis	harmonis mouv corp=5th
harp	produir piec harp=5l4
hauban	terminologi relativ materiel hauban=7f3	comprendr instruction traval hauban=998
haut	souten elev haut potentiel=6dt	mainten haut qualit appel=9v9	travail haut risqu=arb
hauteur	travail hauteur=1dx	evacu gen lieu hauteur=akf
havok	havok vision=8so
heberg	organis heberg etudi=6a3	prevo demand heberg=7pw	anticip demand heberg=7pw
hematologi	hematologi biologiqu=50v	hematologi general=9od
hematologiqu	interpret resultat test hematologiqu=5k7
herb	melang herb cuv=5gj	prepar sit plant herb=5sz
herbicid	herbicid prescrit=5dg
heur	system affich heur=6zq
histoir	histoir tabac=4oe	histoir informatiqu=5sb	histoir instrument musiqu=93x	verifi histoir=am6
historico	valeur historico artistiqu=6k5
historiqu	fair recherch historiqu=5tz	evolution historiqu ecol psychotherapi=6kz	architectur historiqu=7ln	evalu document historiqu=av8
holding	activit societ holding=9t3
holistiqu	adopt approch holistiqu soin=5q6
hom	promouvo applic droit hom=6zz
homeopathi	promouvo homeopathi=7nr
homeopathiqu	medicament homeopathiqu=9jd	men consult homeopathiqu=9pt
homogeneis	homogeneis alimentair=9x1
homogeneit	control homogeneit sucr=9mb
honorair	negoci honorair avocat=aam
hopital	securit hopital=5bh
hor	techniqu hor media=5n0
horair	respect horair train=69n	respect horair vol=a5t	ger horair train=a8v
horlog	horlog electriqu=549	outil horlog=5ia	horlog mecaniqu=668
horlogeri	piec horlogeri=aqg
hormonotherapi	hormonotherapi oncologiqu=6u9
horoscop	redig horoscop=8vu
horticol	supervis equip horticol=6b3	amenag horticol=9cs
horticultur	materiel horticultur=8c0	princip horticultur=a3x
hospitali	inform personnel hospitali=85m
hospitalier	hygien hospitalier=vz	pharmaci hospitalier=273
hospitalis	soin infirmi animal hospitalis=506	surveill etat animal hospitalis=7d6
hotel	mainten securit hotel=8u2	securit hotel=8u2
hotelier	exploit hotelier=1pk	ger recet hotelier=9fy
hotelleri	hotelleri restaur=1pl
houblon	cultur houblon=580	cultiv houblon=580
huil	surveill processu melang huil=ajt
humain	ressourc humain=23l	procedur servic ressourc humain=9kq	ger ressourc humain=a9y
humanitair	fourn aid humanitair=4q3	evalu proposition program humanitair=5jg	ger program action humanitair=7aq	ger aid humanitair=agr	don conseil humanitair=ayu
humid	tribofinition voi humid=4r8
humidit	ger problem humidit batiment=56i	test humidit caf=6n3	ger humidit grain=atz
humour	sen humour=29u	fair preuv humour=aov
hybrid	model hybrid=76z	system command hybrid=8of
hydrauliqu	entreten press hydrauliqu=5ws	install system hydrauliqu=7jk	entreten system hydrauliqu=86l	fair fonction pomp hydrauliqu=8s2	piec press hydrauliqu=91w
hydroelectriqu	energi hydroelectriqu=6m8
hydrogen	proced hydrogen huil comestibl=8zk
hydrographiqu	particip relev hydrographiqu=9z7
hydrotherapi	trait hydrotherapi=74f
hygien	regl hygien=vz	soin hygien=xk	hygien alimentair=1oi	norm hygien=1oi	elabor norm hygien=5ds	cre norm hygien=5ds	redig norm hygien=5ds	regl hygien alimentair=7n2	ger hygien animal=88q
hyperbar	soud milieu hyperbar=4pl
hypertension	hypertension intracranien=74b
hypnos	psychotherapi hypnos=57c
hypothecair	evalu risqu hypothecair=7d2
iconographiqu	consult sourc iconographiqu=53k
id	id tech=8ja
ide	develop ide musical=5c5	develop ide program=90n	evalu ide musical=a9h	develop ide conception group=awt
identifi	identifi piec demand client=6x3	identifi risqu securit aeroport=8c9
identific	control identific animal=5pn	proced identific client=7sf	materiel identific gem=8if	aid identific arbr=ajd
identit	defin identit marqu=7jo	ger identit numeriqu=9ao	control identit visiteur=9pc
ideologi	ideologi politiqu=6mn
illegal	subst illegal=8gt
illicit	recherch trac subst illicit=ab2
illusion	manipul objet cre illusion=anb
illustr	techniqu illustr traditionnell=5vn	interpret besoin illustr=6cx	techniqu illustr numeriqu=87c	selection styl illustr=8ow	analys text illustr=9dl
illustrator	adob illustrator=yh
imag	trait imag=n2
imageri	techniqu imageri=656	technologi imageri medical=6r6	interpret demand examen imageri=6vw	defin techniqu imageri=9tf	techniqu imageri medical=a7i
imagin	stimul imagin artist=57p	imagin boisson alcoolis=a0u
immatricul	enregistr plaqu immatricul contreven=665
immigr	loi immigr=1no	don conseil matier immigr=6xx	elabor politiqu immigr=8f7
immobili	examin document pret immobili=6yo	march immobili=7ea	pret immobili=8sc	redig contrat immobili=an3
immobilier	estim immobilier=28x	saisi immobilier=7f5
immobilis	immobilis patient intervention urg=8k0
immuno	immuno hematologi=9so
immunologi	immunologi cliniqu=52t
immunologiqu	techniqu diagnostic immunologiqu=79x
immunopathologi	immunopathologi cliniqu=9xg
immunotherapi	administr immunotherapi=a4d
impact	impact chang climatiqu=54h	impact context social sant=5l2	impact environnemental tourism=7qa
impartialit	fair preuv impartialit=5dz
imperfection	reper imperfection metal=5ww	cir imperfection=79m
impermeabilis	impermeabilis revet sol=74h
impl	regl impl cochleair=59e
implant	implant puc electroniqu animal=9wg
implic	implic pollution urbain=9hu
import	strategi import=8bm	proced import produit bas=97x	coordon activit transport import=aq1
imposition	prepar imposition=acb
impression	material impression=27k	impression numeriqu=4tq	techniqu impression=68h	entreten machin impression=a41
imprevu	ger imprevu relatif hotelleri=4r7	support pression fac imprevu=7nz
imprim	s occup press imprim=5g1	circuit imprim=799	cart circuit imprim=799	imprim numeriqu=8wp
imprimeri	proced imprimeri=8qd
improvis	improvis musiqu=5n6	fair improvis=69r	improvis musical cadr therapi=8nm	repar improvis vehicul=ais	planifi improvis choregraphiqu=avw
impuret	elimin impuret=514
imput	imput comptabl=acu
incendi	regl securit incendi=71c	ingenieri securit incendi=75v
incident	signal incident casino=8xb
inciner	fair fonction install inciner=87k	supervis proced inciner=8a3
incinerateur	etalon incinerateur dechet=585	fair fonction incinerateur dechet=61u	entreten incinerateur dechet=85b
incit	incit danseur s amelior=7e8
inclusion	promouvo inclusion organis=516	defin politiqu inclusion=7o8	promouvo inclusion=9bd
inclusiv	ecol inclusiv=1k9
incr	develop incr=4mj
incub	technologi incub eau vert=9m4
indemnis	ger demand indemnis=4ol	ouvr dossi indemnis=7kk	ger procedur demand indemnis=9ji	procedur relativ demand indemnis=a81
indemnit	calcul indemnit=8gb
independ	stimul independ elev=4sw	prendr decision operationnell independ=7cy	travaill facon independ exposition=a25	ger tach manier independ=axc
indesirabl	ger effet indesirabl anesthesi=6ar	ger reaction indesirabl medicament=9o4
indic	suivr indic temp=4wy	don indic pend represent=65z
indicateur	indicateur perform=1zg	suivi indicateur=1zg	prevo indicateur compt=6uf	indicateur cout=8gx	ger indicateur projet=9jn
individu	apport protection individu=9ij
individuell	equip protection individuell=1ez
industri	industri material construction=a8j	industri construction=ayo
industriel	geni industriel=25p	logiciel industriel=68n	four industriel=768	outil industriel=8n7	entreten four industriel=ac1
industriell	conception industriell=10d	production industriell=1h5	mainten industriell=23q	peintur industriell=7qf	emball utilis expedition industriell=8zt
inert	tach soud gaz inert=al6
infantil	chirurgi infantil=7kl	maladi infantil cour=7ot
infectieus	depist maladi infectieus=7ml
infection	control infection=vz	infection alimentair=7jt
inferieur	pos platr membr inferieur=8td
infest	reper sourc infest=8zo
infirmi	soin infirmi=1vz	princip bas soin infirmi=6mq	sci soin infirmi=9vq
inflammabl	reglement matier inflammabl=6c8	machin melang inflammabl=a20	fluid inflammabl=a8t	ger subst inflammabl=ae9
influ	influ trait adjuv radiotherapi=a1n
influenc	influenc legislateur=89f	influenc comport vot=9va
infographi	concevo infographi=zb
inform	analys system inform organis=8ed
informatica	informatica powercent=jc
informatiqu	develop informatiqu=7f	securit informatiqu=fg	outil informatiqu=23d	sci informatiqu=25o	program informatiqu=5fb	materiel informatiqu=71z	equip informatiqu=8gn	informatiqu medical=92f	technologi informatiqu=a4u
informatis	system informatis ger mainten=2lr	system aliment informatis=9kw
infraction	don conseil infraction reglement=8lr
infraroug	produir imag infraroug=aju	capteur infraroug=av1
infrastructur	infrastructur logiciel form lign=841	control infrastructur=8ll	surveill infrastructur aeroport=9qh	infrastructur ferroviair=9rb
ingenieri	ingenieri mecaniqu=1gq	processu ingenieri=1h4	ingenieri transport=245	princip ingenieri=5e5	ingenieri instrument electriqu=7gk	ingenieri instrument=976	ingenieri securit=9nv
ingenieur	diplom ingenieur=211	ecol ingenieur=211	collabor ingenieur=8c5
ingredient	ingredient aliment animal=644	melang ingredient alimentair=7id	ingredient produit alimentair=9a8
inhum	ten registr inhum=7ux
initi	initi mesur sauvet=6x5
initial	rempl declar initial ressourc=ala
initiativ	esprit initiativ=200	sen initiativ=200	pris initiativ=200
inject	inject mouss liquid=aaz
injection	piec machin moul injection=66m	machin moul injection=7yf
innov	processu innov=5t5	innov soin infirmi=9b0	recherch pratiqu innov=atv
inond	recens risqu inond=96y
inorganiqu	chimi inorganiqu=96s
inoxydabl	manipul aci inoxydabl=9da
inscription	aid etudi lor inscription=5fy	organis inscription particip even=73l	ger inscription=94k
inscrir	inscrir sujet actualit context=4nx
insect	ger elev insect=56b	organis elev insect=56b
insecticid	melangeur insecticid=7yk
insemin	insemin artificiell animal elev=7ak	ten registr insemin=7sj
inser	inser structur moul=5dh	inser structur bas=7as	inser structur coquill=ajm
insertion	machin mont insertion=5ql
insolvabilit	loi insolvabilit=88l
inspection	fair tourn inspection=ama
inspir	inspir enthousiasm dans=5fl	inspir enthousiasm natur=73k
instabl	separ element instabl eau=75p
institution	represent institution religieus=5bc
instruction	suivr instruction signalis=84f	fourn instruction develop contenu=95w
instrument	materiel instrument=55q	ger system instrument=6xp	test materiel instrument=8zb	concevo system instrument=a03
integr	integr nouveau=19m	environ develop integr=89r
integrator	oracl data integrator=62j
integrit	integrit courri=5ri	integrit coqu=6fx
intellectuell	droit propriet intellectuell=5o8
intellig	intellig artificiell=n4	princip intellig artificiell=n4
intensif	soin intensif=uj
intention	contribu realis intention artistiqu=4zp	interpret intention artistiqu=9dn
interaction	interaction hom machin=88t	conception interaction logiciel=a52
interag	interag conseil administr=5mm	interag autr acteur=8lc	interag utilisateur defin exig=8th	interag public=8wx
interconnexion	equip interconnexion reseau=auc
interculturell	enseign method communic interculturell=7lj	pedagogi interculturell=a9t
interdit	respect reglement subst interdit=9ew
interess	communiqu parti interess=1r4
interet	proteg interet client=5iz	accompagn visiteur sit interet=8mt	represent interet national=96g	inform tau interet=9x6
interfac	concevo interfac utilisateur=z6	schema conception interfac utilisateur=4zz	techniqu interfac=5h3	concevo interfac applic=90h	concevo interfac compos=ar6	cre interfac compos=ar6
interfer	interfer communic ennemi=7v8
interieur	decor interieur=10e	nettoy interieur train=6gv	mesur espac interieur=8fh	nettoy interieur vehicul=9w9	material decor interieur=a2q	techniqu decor interieur=apb
intermodal	option intermodal=8h5	manipul equip intermodal=aga
intern	form intern=1a4	politiqu ger intern risqu=4xt	entreten system communic intern=608	enquet intern=65s	fair enquet intern=65s	medecin intern=6l0
internalis	strategi internalis=al2
international	norm international inform financier=178	droit international matier humain=5i6	regl relativ transport international=69b	droit international=8p8
internet	internet objet=ia	recherch utilisateur sit internet=6yd
interpret	method interpret=524
interprofessionnel	cooper niveau interprofessionnel=ao2
interrog	interrog group cibl=76k	interrog person=8cc	interrog person demand indemnis=ao1
interrupteur	install interrupteur electriqu=9i0
interven	interven action scen=769	prendr contact interven even=8rs	consult interven realis production=9i3
intervention	intervention hygien dentair=8fz	intervention psychologiqu=98t
intitul	cre intitul=a67
intraoculair	chois lentill intraoculair chirurgi=7fb
intraveineus	perfusion intraveineus=9se
intrigu	ecrir intrigu=879
introduir	introduir charg trou for=5a4	introduir metal bas fourneau=6pn
intrusion	outil test intrusion=a5b
invasiv	men procedur cardiovasculair invasiv=auv
inventair	prepar rapport inventair=6jx	inventair fournitur cuisin=88r	ger inventair fournitur camping=8oj
invention	don avi invention=9o1
invest	analys invest=24n	prendr decision matier invest=4wr	develop portefeuill invest=6bb	don conseil invest=6ta	cre fond invest=a0o
investig	method investig=5dn
invit	assist invit marqu=6f6	aid invit marqu=6f6
iphon	iphon os=9qu
irregulier	travaill surfac irregulier=4ug	pol surfac irregulier=96l
irrig	elabor strategi irrig=56y	organis irrig=6gx	don conseil projet irrig=6vy	system irrig=7eo	install system irrig=8v2	entreten system irrig=9o9	calcul pression irrig=agv
irrigu	irrigu sol=8r1
islamiqu	sci islamiqu=67i
isol	material isol=4x6	assembl element vitr isol=7c4	install material isol=7rz	inspect isol=7yi	band isol=9cv
isomeris	proced isomeris hydrocarbur=5o0
isopropanol	isopropanol tout securit=6a9
issu	prevo issu secour=4wl
iter	develop iter=5wp
itinerair	planifi itinerair=79s	itinerair geographiqu=7pb	develop itinerair expedition=7qe	itinerair train=amj	coordon itinerair navir=aq4
jar	fair fonction jar broy=62m
jardin	materiel jardin=829	entreten materiel jardin=97b
jaug	jaug dur travail=a87
javascript	javascript framework=ss
jet	concevo jet=8es
jeton	echang argent contr jeton=8kd
jeu	regl jeu=83b	redig regl jeu=8ea	defin regl jeu=8ea
jeun	dress jeun cheval=5i8	tri jeun poisson=7b9	jou jeun public=84w	promouvo protection jeun=8fq
joailleri	pol piec joailleri brut=5zt	nettoy piec joailleri=ajz
joint	cre joint boi=9hx
jointoy	jointoy granito=abq
jou	jou instrument musiqu=86x	jou enf=8c4
jouet	repar jouet=5cd	finition jouet=6mo	assembl jouet=83a	outil repar jouet=89h	material jouet=9b1
joueur	particip jeu distribution joueur=6vf
jour	jour consign procedur=5zk	jour budget=6if	ten jour connaiss professionnell=8p4
journal	ten journal bord=62h	recommand journal client=9mp
journali	bilan comptabl journali=7y5
journalist	cod deontologi journalist=61d	respect cod deontologi journalist=9gg
journalistiqu	princip journalistiqu=6kt	enseign pratiqu journalistiqu=7pj
judiciair	interpret judiciair=6zd	enregistr procedur judiciair=83i	examin affair judiciair=83w	procedur judiciair=a2c
jug	jug perform=6t3	assist jug=85f
juridiqu	recherch juridiqu=1mj	conseil juridiqu=1xa	form juridiqu=23s	ger don juridiqu=8tl	environ juridiqu musiqu=9fh	procedur servic juridiqu=9kc
jury	communiqu jury=84q	guid activit jury=alf
jus	extrair jus=75z
justic	inform decision justic=5xv	represent client justic=7la	justic social=aes
kali	kali linu=g5
kinesiologi	kinesiologi appliqu=9i6
labial	lectur labial=582
laboratoir	techniqu laboratoir=wz	travail laboratoir=wz	materiel laboratoir=5yi	sci laboratoir=a54	technologi laboratoir medical=a77
lacun	anticip lacun potentiell=599	determin lacun compet=9id
lait	prepar echantillon lait=5ay	machin rempl lait=5l8	proced production lait=6f1	control lait=7fh	test control lait=90b	logiciel control lait=ap9
laiti	materiel test produit laiti=5sc	produit laiti=7e7	transform produit laiti=95m	norm fabric produit laiti=9gk	machin trait produit laiti=9tz	cuir produit laiti=abr
laitier	production laitier animal=8bl	fair fonction exploit laitier=9hf
lam	remplac lam sci machin=6zb	fix lam couteau=7jn	lam sci=9al	regl arbr port lam=a7v
lamin	lamin fibr ver=5nb	machin lamin=63s	techniqu lamin chaud metal=86s	repar structur lamin=8yy
lamino	lamino chaud=8i9	lamino froid=8qq	piec lamino=9ie
lanc	lanc appel offr=5pu	recherch sit lanc satellit=aff
lang	lang program=sr	conseill patient amelior lang=7r8	trait troubl lang=8ck	techniqu lang=8d3
langu	method enseign langu=81m
lapin	ger elev lapin=52e	organis elev lapin=52e
laqu	selection ingredient laqu=7ud	applic peintur laqu=9im	chauf melang laqu=a47
larv	surveill croiss larv=53u	surveill develop larv=5cs	evalu comport alimentair larv=8z3
las	proced gravur las=57e	proced marqu las=5s0	appareil decoup las=6bv	typ las=8va	machin marqu las=9za
lasur	lasur boi=6rq
lat	trait melang lat=5k2	melang ingredient lat=6s8	pomp transfert lat=7jf	analys echantillon lat=85w
lav	lav fibr=8ad
laveri	collect articl destin laveri=6yt
laveus	supervis fonction laveus bouteill=51d
leadership	princip leadership=9wm
lecon	prepar contenu lecon=5el	don lecon theoriqu pilot=7qb
lecteur	lecteur cod bar=axn	lecteur puc electroniqu=azj
lectur	lectur plan=1ct	lectur schema=1cu	enseign lectur rapid=62z
leg	fabric emball metalliqu leg=9mo
legal	medecin legal=4ow	respect exig legal=8lw
legalit	legalit activit commercial=5mo
legend	legend document=6qi	redig legend=ay9
legisl	legisl sant=55x	legisl alimentair=7fr
legislateur	conseill legislateur=5l3
legislativ	exig legislativ concern navir=4vr	procedur legislativ=5w9
legitim	respect princip legitim defens=6rw
legitimit	verifi legitimit demand=asr
legum	prepar legum=6qb	prepar legum plat=7i4	confection legum plat=7i4
lentill	manipul lentill contact=55l	assembl lentill=7u9	techniqu adapt lentill contact=8fr	centr lentill=agx
lessiveur	typ lessiveur=4ng
lest	sac lest=9a1
lettr	lettr inform=27h
lev	utilis engin lev=9r9
levain	levain naturel=27b
levi	manipul levi=5q0
levur	ferment levur=7d7
lexicographi	lexicographi theoriqu=4rf	lexicographi pratiqu=6xq
liaison	liaison etabl enseign=8j7
liass	liass fiscal=16n
libr	promouvo libr echang=594
lic	prepar accord lic=4xg	accord lic=4xg	plac accord lic=4xg	elabor accord lic=4xg	evalu demand lic=5bm	ger droit lic=7d8	surveill respect accord lic=7dt	redig accord lic=97d
licenci	ger portefeuill licenci=76q	licenci employ=818
lie	menac lie ingredient=8n5
lien	communic lien troubl audition=5lh	etabl lien client=9qk
lieu	hygien lieu travail=4r4	identifi risqu lieu travail=6zo
lightroom	adob photoshop lightroom=9wb
lign	form lign=1l2	fourn aid lign=67d	develop plan form lign=82k	form enseign lign=8b8	servic lign=a0b
lim	machin lim=75w	typ lim=8al	piec machin lim=9mc
limit	determin limit propriet=8qk	limit cabl reseau=9yl
limon	decoup limon escali=6v9	plac limon=7v9
lin	enfil lin tissu=7ky
ling	lav ling=4p5	ger stock ling=72i	tri ling=86p	sech ling=9ui
lingeri	supervis servic lingeri=505	control servic lingeri=505	efficacit servic lingeri=6ub	activit servic lingeri=6ub
linguistiqu	enseign linguistiqu=7ar	linguistiqu informatiqu=8mh	linguistiqu legal=8rp	ten jour compet linguistiqu=aj4
liquefaction	regl temperatur liquefaction=a3c
liquid	transfer marchandis liquid=52d
liquidit	ger liquidit=183
lir	lir articl=8aw
lisibl	gard panneau lisibl=8kf
list	dress list bibliothequ=4wq	verifi list particip=8c3	prepar list vin=9ex	ger list vin=9ex	respect list control=9y1
lit	form lit ver=8x4	fair lit=a76
lithias	lithias urinair appareil=ayv
lithographiqu	entreten plaqu impression lithographiqu=9ou
litig	ecout histoir parti litig=8q4	ger litig financi=arn
litterair	theori litterair=5yt	critiqu litterair=6bp	proced litterair=9lz
litteratur	enseign princip litteratur=4sy	histoir litteratur=6em	litteratur compar=6iv	litteratur musiqu=9df
liv	liv script=64g
livraison	inspect livraison beton=6rb	verifi livraison reception=asp	control livraison reception=asp	organis livraison courri=avf
loc	inform contrat loc=7bd	ger loc retard=7m5
local	entreten local=1q0	entreten rel represent local=595	eau local port=6hz	prepar local=7po	local sech produit pyrotechniqu=8e4
localis	localis fossil=8q0	ger localis=8uo	ger localis logiciel=8uo	outil localis=9fa
locatair	ger chang locatair=86n	communiqu locatair=aym
locativ	ger locativ=13a	logiciel ger locativ=5jd
locomotion	analys locomotion animal=amz
locomotiv	applic frein locomotiv=4vj	entreten locomotiv=7x9
log	planifi construction log social=6g8	don conseil log=9uf
logiciel	develop logiciel=7f	method develop logiciel=87b	logiciel cre=9w0
logiciell	architectur logiciell=78	model architectur logiciell=5hl	anomali logiciell=6a6	outil ger configur logiciell=8k1
logiqu	program logiqu=5pw	logiqu joueur=67p
logistiqu	chain logistiqu=1i7	logistiqu militair=5q7	logistiqu vert=8ex	ger chain logistiqu=8v0
loi	applic loi=682	enseign princip applic loi=8d7	loi transport aerien=92q	loi press=a5s
lois	annonc attraction parc lois=4zg	entreten attraction parc lois=7vs	propos activit lois=amo
longevit	longevit action combat=65f	longevit choregraphi=663	verifi longevit material=6p3
longu	equip longu taill=74p
lor	assist lor mis bas=9y8
lot	decharg lot=557	inspect lot=6kx	redig document enregistr lot=9if
loteri	materiel loteri=6u0	entreten equip loteri=77b	politiqu societ loteri=8r9	ger oper loteri=ae1
lou	ger retour bien lou=8vn
lourd	ger equip lourd=5nr	aid deplac charg lourd=629	control equip lourd=6e0	equip lourd aquacultur=9he
lubrifi	lubrifi moteur=5sx	lubrifi pol=ajb
lubrific	essai lubrific=an4
lumier	appareil lumier intens puls=641
lunet	ajust lunet client=5f3	conseill client entreten lunet=6x9	decoup ver lunet=82y	entreten lunet=8t7
lut	lut contr maladi plant=at0
lymphatiqu	mass drain lymphatiqu manuel=au2
maconneri	traval maconneri jardin=5lj	inspect ouvr maconneri=5rd	sci maconneri electriqu=5up
magasin	preserv propret magasin=6sc	amenag agenc magasin=6uj	ger rapport financi magasin=8r5	determin agenc magasin chaussur=9uy
magi	develop concept spectacl magi=ax3
magnetiqu	stimul magnetiqu transcranien=6n8
mai	proced extraction amidon mai=7vz
main	cre ouvr ceramiqu main=5fj	lir lign main=7he	install main cour=7qz
maintien	maintien domicil=v6
maison	lav ling maison=5ma	planifi construction maison=9z0
maitr	fabric disqu maitr=6v5	cre model maitr=8lx
maitris	maitris informatiqu=23d	maitris regl langu=628	maitris pri menu=7il
majeur	ger incident majeur=7ta
malaxeur	verifi capacit malaxeur=7hb	entreten camion malaxeur=aeh	nettoy malaxeur=aq2	conduir camion malaxeur beton=avz
malentend	aid person malentend=5ou
malform	depist malform poisson viv=7oy
malocclusion	trait cas malocclusion=7zf
malt	system aliment malt=6fj	malt cereal=7ic	processu malt=7vh
manag	manag qualit=1ha	manag equip=1rf
managerial	qualit managerial=1zr	capacit managerial=1zr
mandat	pris mandat=28y
mandatair	serveur mandatair=6q8
mani	mani equip bar=9cx
manifest	compos manifest navir=8vf	distribu program lieu manifest=90a
mannequin	renforc moul mannequin=4wz
manometr	control manometr=5m1
manucur	fair manucur=837
manuel	dispositif impression manuel=77l	proced decoup manuel cuir=8xy	conseill client traval manuel=auo
manuell	press papi manuell=81b
manuscrit	selection manuscrit=7gw	lir manuscrit=9tv
manutention	manutention patient=1wd	manutention marchandis dangereus=6vc	anticip exig manutention expedition=6zp
manœuvre	locomotiv manœuvre=9ty
manœuvrer	manœuvrer bus=6l2	manœuvrer poid lourd=7uw
manœuvres	manœuvres vol=7fp	manœuvres pech=865	particip manœuvres navig=aae
maquet	cre maquet architectur=7mf	examin maquet publicit=80w	cre maquet=8n2
maquill	maquill client=4xf	techniqu maquill=7xz
marbr	nettoy mobili marbr=5fv
march	march public=277	particip march=7n0	analys march=90i	march travail=a0w
marchandis	method transport marchandis=8nf	don conseil marchandis=9ul
mari	celebr mari=ao8
marin	oper marin=4u8	inspection pont marin=62f	recherch marin=6cl	chauf coll marin=7lh	men recherch marin=8ei
marionnet	manipul marionnet=6gg	cre marionnet=83f	cre spectacl marionnet=93v	concevo marionnet=atl	coudr vet marionnet=ato
maritim	industri transport maritim=5bz	produit bas transport maritim=6wc	navir maritim=72n	system communic maritim=78u	technologi transport maritim=831
marketing	marketing numeriqu=13h	techniqu marketing numeriqu=6ad	ger marketing=6w7	procedur servic marketing=7wz	techniqu marketing marqu=89p	marketing reseau=8hx	strategi marketing contenu=90y
marmit	control marmit feu nu=5gd
marqu	marqu boi=57s	marqu commercial=76d	analys marqu=8f1	surveill ger marqu=8w7
marqueteri	pos marqueteri=4sz
martial	pratiqu art martial=58p
mass	theori mass=86c	typ mass=90t
mastering	mastering audio=adp
mastic	recouvr jointur mastic=9cu
match	selection tactiqu match football=amh
matela	fabric matela=7ep
matelass	matelass tissu industri mod=8g5
materiau	coup materiau exc=4pa	materiau poteri=8x8
materiel	entreten materiel=1dd
materiell	plateform materiell=512	architectur materiell=a6v
maternel	fourn soin chiropratiqu maternel=73v
maternell	enseign class maternell=8tq	procedur ecol maternell=ajp
mathematiqu	enseign mathematiqu=1kq	outil mathematiqu ger vehicul=7ms	communiqu inform mathematiqu=8qs
matier	fourn conseil matier marqu=9fi
matric	proced matric=4w9	install matric press=61l	matric froid=8od	material matric=8rm	remplac matric=au3
maturit	model maturit=avd
mauvais	travaill mauvais condition meteorologiqu=97h
maven	apach maven=6c
maxillo	distingu tissu maxillo facial=4sq	chirurgi maxillo facial=aeg
maximis	maximis efficacit oper gru=9ls
mecaniqu	mecaniqu material=5mz	mecaniqu navir=5s8	outil mecaniqu=6al	compos mecaniqu vehicul=6rz	system mecaniqu=790	mecaniqu vehicul moteur=7jq
mecanis	ajust equip mecanis=62i
mecanism	fix mecanism montr=66o	mecanism securit ascenseur=8fi	entreten mecanism gouvern navir=90r
mecatroniqu	install equip mecatroniqu=6bg	etalon instrument mecatroniqu=79j	entreten equip mecatroniqu=7zc	elabor procedur essai mecatroniqu=8u1
mech	introduir mech=8um
medecin	medecin urg=ul	medecin travail=4zd	etud medecin=6p1	entreten rel medecin=6u3
medi	ger personnel medi=4z4	medi social=5ot	elabor regl servic medi=ad8	particip activit medi artistiqu=anf
media	media social=14d	media numeriqu=25l	droit media=5b3	etud media=5if	techniqu marketing media social=6lv	typ media=81s	etud support media=84o
mediateur	agir mediateur lor negoci=6u4
mediatiqu	planific mediatiqu=140
medical	system don medical=8gm
medicament	administr medicament=vg	reglement medicament=6hn
medicamenteu	suivi trait medicamenteu=asy
medicamenteus	ger interaction medicamenteus=780
medico	physiqu medico legal=afg
megadon	analys megadon=6dj
meilleur	analys meilleur vent=89n	selection meilleur canal distribution=8eu
melang	oper melang=9di
melangeur	melangeur peintur=7ub	melangeur engrai=85c	aliment melangeur engrai=8cs
melodi	cre melodi original=4zy
membr	form membr equip=8qi	liaison membr conseil administr=9el	ger membr=axo
membran	membran etancheit=55f	typ membran=7fy
memoir	point logiciel memoir traduction=5op	aid etudi redig memoir=8cb	memoir geographiqu=9hk	logiciel memoir traduction=ahq
memoris	memoris grand quantit inform=8i8	memoris lign=8ym	memoris instruction mont=9nb
menac	menac securit=6v4	menac environnemental=7ue	menac securit applic web=87j
menag	supervis servic menag=4mr	command equip menag=6j0	fabric articl menag metal=6ow	vendr appareil menag=8et	produit menag=a9g
menager	collect ordur menager=azr
menopaus	trait effet secondair menopaus=5t2
mensuel	arret mensuel=16k
mensuell	clotur mensuell=16k
mensur	analys mensur numeris=6ie
mental	sant mental=v9	diagnostic problem sant mental=5rm	diagnostiqu troubl mental=7l5	detect troubl sant mental=7qv	don conseil sant mental=88b	promouvo sant mental=9jy
mention	mention complementair=283
menu	elabor menu=1p2	cart menu=1p2	defin pri element menu=630	planifi menu=6wv	control pri menu=7il	verifi pri menu=7il	ger pri menu=7il	etabl menu patient=8pw	present menu=96v	menu repar equip=9f4
menuiseri	outil menuiseri=6hf
mer	cuisin fruit mer=6i9	prevention pollution mer=7aa	transform fruit mer=7cm
merceri	don conseil articl merceri=ail
merchandising	techniqu merchandising=6ml
meridien	identifi meridien energetiqu=92y
merit	encourag elev reconnaitr merit=aqh
mess	jour affich mess=4or	communiqu mess gen=7un
messageri	applic messageri instantan internet=az4
mesur	instrument mesur=1cv
mesurabl	defin objectif marketing mesurabl=7o7
metadon	ger metadon contenu=8ec	administr metadon contenu=8ec	control metadon contenu=8ec
metal	travail metal=1cc	proced production metal=9e9
metalliqu	fabric structur metalliqu=5qp	install conduit gaz metalliqu=7o6	fabric produit assembl metalliqu=7vd	fabric port metalliqu=9ub	technologi revet metalliqu=aji
metallurgi	outil metallurgi=5zl
meteo	cre cart meteo=a4z	redig bulletin meteo=acj
meteorologi	meteorologi aeronautiqu=97j	surveill meteorologi aeronautiqu=99y	meteorologi maritim=9bp
meteorologiqu	collect don meteorologiqu=4x0	inform meteorologiqu=59f	instrument meteorologiqu=70l	ger bas don meteorologiqu=78h	recherch meteorologiqu=9jw	surveill perform equip meteorologiqu=9rd
method	method conseil=4zw	method surveill=azn
methodologi	methodologi agil=o4	methodologi historiqu=9r2	methodologi recherch scientifiqu=aig
meti	transmettr techniqu meti=4pq
metriqu	metriqu logiciell=avo
meubl	repar cadr meubl=74u	produit entreten meubl=8fv	fabric meubl=8tk	cre cadr meubl=8zg	industri meubl=9k0	decor meubl=ahe
meuleus	meuleus rail=5fw	piec meuleus surfac=6am
micro	micro assembl=8jr	micro optiqu=8xu
microbiologi	control qualit laboratoir microbiologi=4pw	microbiologi medical=9x2
microbiologiqu	analys microbiologiqu chain alimentair=6z3
microchirurgi	oper microchirurgi reconstructric=705
microelectromecaniqu	assembl system microelectromecaniqu=5pm	system microelectromecaniqu=981	concevo system microelectromecaniqu=9ea	integr system microelectromecaniqu=a3d	entreten system microelectromecaniqu=a57
microelectroniqu	test appareil microelectroniqu=7n5	concevo appareil microelectroniqu=7yz	entreten appareil microelectroniqu=7zn	assembl appareil microelectroniqu=8za	modelis appareil microelectroniqu=9r0
micrologiciel	concevo micrologiciel=556	jour micrologiciel=6ks	program micrologiciel=6l1
micromecatroniqu	ingenieri micromecatroniqu=67q
microorganism	detect microorganism=6an
microscopiqu	techniqu microscopiqu=a5u
microsoft	microsoft offic=ar5
microsystem	test microsystem electromecaniqu=5gk	procedur essai microsystem=6id
miel	variet miel=5u4	compos miel=6bw	manipul rayon miel=8qu
migr	develop method migr automatis=4vc	etudi migr poisson=6oe	analys migr irregulier=9zz
mijot	mijot viand plat=5h2	mijot legum plat=7i4
milieu	hygien milieu medical=4oy	ger milieu aquatiqu=5qi	evalu hygien milieu industriel=9gu	travaill milieu froid=9x5
milit	motiv milit=5ml	organis milit=6y6
militair	cod militair=622	form fonction militair=92a	arm militair=9ts
min	ger ventil min=7bu
minceur	vendr produit minceur=7ft
minerai	entreten system trait minerai=6d9	pri minerai=8wy	separ metal minerai=9tk	modelis gis minerai=aru	determin caracteristiqu gis minerai=axl
mineur	ger entreten mineur=601	repar mineur vehicul=88v	fair fonction mineur continu=907
mini	enquet accident mini=64p	politiqu secteur mini=6c0	droit mini=6lh	geni mini=6yy
miniatur	construir decor miniatur=765	concevo decor miniatur=765	concevo accessoir miniatur=8tt	construir accessoir miniatur=8tt
minier	reag cas urg minier=60y	legisl securit minier=67e	ger decharg minier=9s0
minimis	minimis cout expedition=52a
miro	aliment machin ver miro=5wq	install miro=9eb
mis	mis plac=1ol	mis servic projet=6i4	evalu mis procedur securit=9tx
mission	men mission religieus=56x	coordon mission aid humanitair=70i	coordon mission sauvet=a6u
missionnair	aid travail missionnair=77c
mistell	travaill bas mistell=an5
miton	miton viand plat=5h2	miton legum plat=7i4
mix	mix enregistr multipist=55m	consol mix audio=7h0	marketing mix=9vh
mobil	ger appareil mobil=cq	demont appareil mobil=5ep	assembl appareil mobil=5ep	system exploit mobil=8eo	mobil marketing=ajy	communic servic mobil aeronautiqu=aou
mobili	boi mobili=83p	concevo mobili original=8q2	mobili medical=8t4
mobilit	mobilit geographiqu=20z	dirig exercic mobilit=67m
mod	mod projet=27m	travaill mod projet=27m	enseign mod client=52x	tend mod=59b	march mod transport=8dv	histoir mod=9dd
modalit	etabl modalit cooper=7eh
model	model don=8l	model commercial=63j	elabor model=a8m	model qualit processu=avd
modelis	modelis don=8l	outil logiciel modelis sit=6qr	modelis processu entrepris=8fj
moder	techniqu moder lign=9n2
modern	system modern signalis electriqu=4v1	aid electroniqu modern navig=4vm	langu modern=5ul	theori modern portefeuill=9b7
modifi	modifi ger=4re	modifi model textil=7o0	modifi moul prothes=aph
modific	don conseil modific environ=8or	techniqu modific corporell=9ja	inform client modific corporell=axf
moell	transplant moell osseus=58e
moleculair	biologi moleculair=1w6
molet	cle molet=70b
mondial	system mondial distribution=1ql
monogram	appareil impression monogram=50y
montessori	pedagogi montessori=5eb	philosophi montessori=851	materiel pedagogiqu montessori=8q7
montr	chang batteri montr=5j9	montr alcool fort=6cp	montr echantillon vet=8m1	typ montr=acg
montur	mont compos optiqu montur=59h	repar montur=7np
moquet	pos moquet=5s3	decoup moquet=8nw	organis decoup moquet=978
morceau	assembl propr morceau moquet=6sm	coudr morceau tissu=8pj
morgu	organis visit morgu=535	accompagn visit morgu=535
mort	determin caus mort=94q	elimin animal mort=98v
mortalit	surveill tau mortalit poisson=4uz	etud mortalit poisson=7gx
morti	fair finition joint morti=9ng
mortuair	administr etabl mortuair=6ft	fourn inform servic mortuair=7vp
mosaiqu	outil mosaiqu=4v3
mot	mot cle contenu numeriqu=4rc	reper mot nouveau=aau
moteur	moteur electriqu=5rn	moteur recherch=6hd	moteur vehicul=82j	compos moteur=aqr
motif	marqu motif piec metalliqu=5hk	facon motif decoratif=627	decoup motif decoratif=835
motiv	motiv employ=5ga	fair preuv motiv vent=8f2	don motiv sport=ai0
moto	ten registr moto=7z1	repar moto=8xd
motric	favoris activit motric=avn
moudr	pre moudr cacao concass=9hn
moul	machin fabric moul=62d	coordon equip fabric moul=7va	typ moul=85e	melang moul=8m0	proced moul=a7l
mouleus	mouleus pat=9hj
moulu	analys densit cacao moulu=8jl
mouss	isol mouss pulveris=a26
mout	processu cuisson mout=6yu	processu finition mout=aoy
moutur	niveau moutur caf=6mk	oper moutur=9ds
mouv	mouv pol=4z2	techniqu mouv=amf
moyen	different moyen communic=681	moyen transport=7i9	ger objectif moyen term=alk
multi	ger logistiqu multi modal=6ob
multimedia	plac materiel multimedia=5vf	system multimedia=8qw	fourn contenu multimedia=a6d
multimodal	logistiqu transport multimodal=6ix
multiniveau	vent multiniveau=6k3
multipist	compil enregistr multipist=55m	enregistr multipist=8hj
multipli	multipli plant=7wv
multiplic	multiplic plant=7wv	aid multiplic plant=ash
mun	mun poisson migrateur marqu=8cn
munition	exig legal relativ munition=73f	typ munition=77h	entreten munition=791	assembl munition=7jb	vendr munition=a1p	press munition=ali
mural	pos revet mural=92t	revet mural adhesif=9ht
muri	entreten muri=5ko
mus	surveill environ mus=6zh	dress registr collection mus=953	bas don mus=9fs	ten registr mus=apu
musculo	anatomi musculo squelettiqu=4yj	diagnostiqu troubl musculo squelettiqu=7rk
musical	fair preuv qualit musical=7cc
musicien	embauch musicien accompagn=5g4	supervis musicien=8ro	plac musicien=8v5
musicotherapi	pratiqu cliniqu musicotherapi=55g	ecol musicotherapi=57k	proced musicotherapi=9eg	theori musicotherapi=9un	typ musicotherapi=a2m
musiqu	instrument musiqu=5nj	compos musiqu=9f6	material instrument musiqu=9zt
mutuel	pari mutuel=6lc
mycologi	mycologi medical=664
nacell	travaill part nacell suspendu=6cj
nag	styl nag=5yq
naiss	enregistr naiss=5ng
naissain	ger equip capt naissain=7xl
nap	etudi nap phreatiqu=9j8	modelis nap phreatiqu=9tn
nat	don lecon nat=85l
natur	evalu natur blessur urg=96e
naturel	trait automatiqu lang naturel=n0	gaz naturel=70q	entreten espac naturel=77f
naturell	restaur couleur naturell dent=4xz	ressourc alimentair naturell=8d2	histoir naturell=ag1
naval	form equip naval=aih
navet	fair fonction chariot navet=92m
navig	enseign princip navig=5kk	calcul navig=6ha	repar equip navig=6kw	form personnel exig navig=8ss
navigabilit	inspect avion control navigabilit=5pg	contenu consign navigabilit=7u0
navigabl	voi navigabl international=55w	voi navigabl=8lm	voi navigabl national=9zm
navigu	navigu voi fluvial europeen=8at
navir	fair fonction machin navir=5nt	equip securit navir=91i
ne	examin nouveau ne=5ci
necessair	ventil necessair usin=5sj	fourn document necessair=6e4	determin ressourc humain necessair=92j
negatif	nettoy negatif=55u
negoci	negoci commercial=124	negoci vent produit bas=9we	negoci politiqu=auz
neonatal	soin neonatal=701
netiquet	convention lign netiquet=8f6
nettoy	nettoy don=k8	produit nettoy=57g	techniqu nettoy=9qv
nettoyeur	nettoyeur haut pression=9ce
network	network magic=7f6
neuro	neuro ophtalmologi=72x
neuroanatomi	neuroanatomi animal=5x7
neuroimageri	neuroimageri fonctionnell=6o3
neurologi	neurologi comportemental=812	neurologi cliniqu techniqu chiropratiqu=a4p
neurologiqu	chirurgi neurologiqu=4w8	examen neurologiqu=8pd	trait troubl neurologiqu=95b	redig rapport test neurologiqu=9w5
neuromonitoring	neuromonitoring peroperatoir=7nl
neurophysiologi	neurophysiologi animal=9rp	neurophysiologi cliniqu=ah2
neurophysiologiqu	examen neurophysiologiqu cliniqu=awk
neuropsychologiqu	test neuropsychologiqu=5hj
neutr	rest neutr affair medi=9ti
neutralis	neutralis liqueur sucr=a3k
nich	detect nich artistiqu=6mf
nitr	aliment appareil nitr=9xy
nitrat	don conseil pollution nitrat=a7k
nitroglycerin	test melang nitroglycerin=4us	control debit nitroglycerin=5mx	separ nitroglycerin acid=afw
niveau	evalu niveau capacit employ=68x	niveau test logiciel=7y7	prevo niveau activit=8vv
nivel	nivel sol=apk
nom	don nom fragr=a5j
nombr	mesur nombr fil=69y
nombreus	travaill nombreus personnalit=9ej
nomenclatur	redig nomenclatur=8ye
nominativ	declar social nominativ=23g
non	don non structur=9js
norm	norm construction=1ed	norm equip electroniqu=581	respect norm fonction navir=60t	norm qualit=854	norm qualit bas don=95k	norm securit alimentair=auu
normal	stad develop normal=9aj
normalis	normalis don=4rx	normalis don informatiqu=4rx	respect procedur normalis=7ck
nosocomial	ger infection nosocomial=4q6
not	fourn not cas=4p7	not musical=73c	conserv not mis plac=79v	redig not repetition=80o
notari	enregistr act notari=7dk
nour	nour animal compagni=5iq	nour reproducteur=ab8
nourrisson	confection prepar nourrisson=a4v
nouveau	form nouveau=1a5	nouveau vehicul march=590	present nouveau employ=8kg
nouvell	recherch nouvell ide=6l9	cre nouvell recet=9fn	etudi nouvell method cuisson=aqf
noyal	entreten noyal=5h8	construir noyal=95a	pratiqu trou rempl noyal=abk
noyau	repar defaut noyau=5i1
noyaut	coordon equip noyaut=aaw
nu	pos nu=5vg
nuag	informatiqu nuag=a9
nuanc	nuanc torrefaction=7p1	distingu nuanc couleur=9fr	determin nuanc couleur=9sy
nucleair	medecin nucleair=5jr	techniqu medecin nucleair=747	legisl nucleair=7hn	energi nucleair=7uk	execut procedur medecin nucleair=a74	physiqu nucleair=aor
nuisibl	mesur prevention contr nuisibl=59w	calcul mathematiqu control nuisibl=6ia	techniqu ger nuisibl=7dj	biologi nuisibl=7v7
nuit	travail nuit=1sr
numeriqu	command numeriqu=1cf	system cre jeu numeriqu=8du
numeris	prepar document numeris=532	produir imag numeris=8p2	numeris negatif=9si
numero	enseign numero cirqu=9hz	annonc numero bingo=ac5
nutriment	ger nutriment=5rw	nutriment confiseri=9xl
nutrition	nutrition animal=5zy	nutrition sportiv=6rv	nutrition person bon sant=73u
nutritionnel	elabor politiqu program nutritionnel=4ph	surveill etat nutritionnel individu=ag8
nutritionnell	identifi propriet nutritionnell aliment=5lu	adequ nutritionnell apport alimentair=9gy
objectif	objectif commercial=11w	fix objectif assur qualit=5g9	defin objectif vent=9p0	fix objectif transport=a2n	s identifi objectif entrepris=awe
objectiv	objectiv c=y
oblig	inform oblig fiscal=53f	respect oblig legal=7wl	droit oblig=aho	suivr march oblig=anm
observ	observ enf=298	observ caracteristiqu melang=9db	observ particip=a6c	observ matier=aet
observatoir	men recherch scientifiqu observatoir=5q3
obstacl	ger maitris obstacl=776
obten	obten inform financier=7g4	obten lic utilis arm=7wo
obu	fair finition obu=94m
occasion	estim valeur bien occasion=7dr	vendr produit occasion=9v4
occlusion	evalu occlusion=6k6
occup	s occup effet passag=82i	s occup administr=a70
octopu	octopu deploy=5sd
octroi	prendr decision octroi fond=92c
octroy	octroy concession=5av	octroy subvention=76o
oculair	promouvo sant oculair=80c	reglement protection oculair=878	fourn soin oculair domicil=9er
odeur	support odeur fort=4sb
odontologi	ger pai odontologi=8sg	disciplin cliniqu odontologi=9hi
off	ecrir voi off=64w
officiel	delivr document officiel=7cd	control document officiel=8nt
offset	impression offset=105	ger processu impression offset=6ds	press impression offset=6g1	prepar machin impression offset=97e
offshor	inspect install offshor=4n0
oie	ger elev oie=6fq	organis elev oie=6fq
oleagineus	compos grain oleagineus=66n	trait grain oleagineus=8cf
oncologi	oncologi medical=8s0
ond	princip micro ond=5ar
onduleur	install onduleur=52o
one	captur one=1vl
ongl	decor ongl=6le	trait ongl patient=6w8	trait ongl=6wx	verni ongl=985
openedg	openedg databas=6ae
oper	ger oper=1re	oper trait=58a
operationnel	conseill operationnel=1xa	procedur servic operationnel=6jc	ger budget operationnel=6n5	execut plan entrepris operationnel=79u	environ operationnel aeroport=adj	resoudr problem operationnel transport=axd
operationnell	mainten norm operationnell=74z	lir don operationnell navir=7oq	procedur operationnell marin=7tz	coordon activit operationnell=90d	ger securit operationnell train=9l2	mainten communic operationnell=aba
operatoir	bloc operatoir=v0	bon visualis sit operatoir=59m
ophtalmiqu	determin progression maladi ophtalmiqu=5w0	norm qualit equip ophtalmiqu=71j
ophtalmologi	instrument ophtalmologi=51z
ophtalmologiqu	method examen ophtalmologiqu=4wb
opinion	form opinion publiqu=897	sond opinion=899
opportunit	identifi nouvell opportunit recycl=81z	identifi opportunit pri=8iy	identifi nouvell opportunit commercial=9tq
oppos	interag oppos exploit minier=5kw
optimal	calcul period optimal insemin=4r9
optimis	proced optimis moteur recherch=13j	optimis moteur recherch=13j	optimis processu=1rc	optimis perform financier=5wd	optimis production=7na	optimis recet vent=8lf
option	fourn renseign option repris=99r
optiqu	norm instrument optiqu=4t7	ver optiqu=578	instrument optiqu=62a	compos optiqu=8rn	proced fabric optiqu=8x6
opto	micro opto electromecaniqu=733
optoelectroniqu	test compos optoelectroniqu=7l8	instrument optoelectroniqu=9do	assembl compos optoelectroniqu=a0i
optomecaniqu	assembl materiel optomecaniqu=5ij	dispositif optomecaniqu=5lk	compos optomecaniqu=60w	geni optomecaniqu=7x4
oral	interpret oral=7bn
orateur	orateur public historiqu=a7p
orbit	lanc satellit orbit=5uz
orchestr	orchestr musiqu=6yl
ordinair	ger dechet ordinair=9pq
ordinateur	logiciel conception assist ordinateur=1fx	public assist ordinateur=2ow	techniqu public assist ordinateur=6gi	enregistr non coup ordinateur=6lf
ordon	ordon represent religieu=7gc	redig ordon medicament odontologi=akh
ordr	mainten ordr lieu accident=6n7	don ordr combat=71d	organis livr ordr class=7hc	entr contact forc ordr=afs	etabl ordr priorit demand=aqx
ordur	entreten equip collect ordur=aw5
oreill	empreint moul oreill=6hm	oreill humain=6tu
org	typ org=4mz
organ	organ animal sang chaud=60x	trait organ animal elev=7x1
organigram	cre organigram program=87d
organiqu	chimi organiqu=5zx	material construction organiqu=702
organisateur	selection organisateur even=5qg	consult organisateur exposition=9kx
organisationnell	fix objectif inform organisationnell=7i7	structur organisationnell=9i9
organism	entreten rel organism gouvernemental=6yp
orgu	install orgu=7qq	produir piec orgu=aqk
orient	program orient objet=72	orient client=206	modelis orient objet=6wd	modelis orient servic=7w0	orient usag servic social=a8b	orient usag=agt	offr servic orient professionnell=axq
origin	legisl produit origin animal=51x	maladi origin alimentair=5ht
original	cre dessin original=5db	cre peintur original=9z3
orn	orn boisson decor=a4j
orthes	recommand orthes=5us	fabric orthes=73r	concevo orthes pied=927
orthodonti	outil orthodonti=5by	chois material appareil orthodonti=76m	don instruction procedur orthodonti=9mg
orthograph	excellent orthograph=27t
orthopediqu	command produit orthopediqu=4p1	industri produit orthopediqu=5ud	examen orthopediqu=7zt	vendr produit orthopediqu=8vl	articl orthopediqu=9du	repar produit orthopediqu=aox
orthoptiqu	test orthoptiqu specialis=70f	trait orthoptiqu=83k	supervis trait orthoptiqu=862
osi	prepar osi tress=60h	manipul osi=7b7
osteopathi	fourn diagnostic osteopathi=5e9
osteopathiqu	etabl plan trait osteopathiqu=ahb
oto	pathologi oto rhino laryngologiqu=4pu
otorhinolaryngologi	materiel specialis otorhinolaryngologi=75l	interpret test diagnostic otorhinolaryngologi=86g
outil	outil entreten=5dm	fabric outil=ang	machin outil=apt
ouvert	cre system drain ouvert=5rh	model cod sourc ouvert=91t	concevo espac ouvert=a23
ouvertur	selection ouvertur camera=6xs	install port ouvertur automatiqu=9ya
ouvr	qualit ouvr=1ek	ouvr boi=9mi
ouvri	supervis securit ouvri=7ap
ovin	organis elev ovin=a6t
oxycoup	chalumeau oxycoup=9z5
oxygen	transfer oxygen=7lx	dispositif oxygen=9yc
pack	pack offic=su
pag	mis pag=6kn	coup bord pag=909
pai	trait pai=so	trait mod pai=so	ger pai=17j	etabl pai=17j	logiciel pai=1zn	ger rapport pai=661	defin strategi ger pai=9ll
paillet	stock paillet savon=5gf
pain	cuisson pain=1ou	prepar produit pain=70j
pair	method group pair=6vq
pal	test pal eolien=501
palan	entreten palan chain=548
palet	typ palet=4yx	charg objet lourd palet=6zf	proced charg palet=axw
palliatif	soin palliatif=v4
pan	diagnostic pan=1df	recherch pan=1df	diagnostiqu pan=294	concevo proced contr pan=6k7	ger risqu pan eclair=883
pancart	gard pancart lisibl=9u4
panneau	repar panneau port=6ns	assembl compos panneau command=7kx	panneau securit=9dj	compos panneau command=awh
pans	pos pans=vm
paperass	ger paperass=5uc	ger paperass expedition=6vh
papeteri	ger besoin articl papeteri=5je
papi	press papi moul=6a8	processu fabric papi=70p	typ papi=7r1
paquet	nou feuill tabac paquet=96n
parafoudr	install system parafoudr=9oy
paramedical	methodologi evalu pratiqu paramedical=5xi	pratiqu paramedical=9zq
parametr	ajust parametr decoup envelop=4n1	optimis parametr processu production=4z0	mesur parametr qualit eau=5so	control parametr transform=5x8	control parametr environnemental=64y
parasitologi	parasitologi medical=7gj
parc	ger parc navir=5z2	fair regl parc=60u	ger capacit parc=7yb	ger parc vehicul=a2i	coordon parc transport=a51	surveill oper parc vehicul=a5g	ger parc vehicul entrepris=acv
parcour	parcour itinerair navig=ads
parent	rel parent=1kx	recevo parent=1kx	evalu parent accueil potentiel=6ur
parentalit	prepar parentalit=9pr
parfum	ajout parfum=9ia	matier premier parfum=9jq
pari	suivr strategi pari=6jq	fair pari=74r	legisl pari=7oo	supervis oper pari=a0p	don conseil pari=ac2
parkeris	parkeris piec usin metal=5do
parl	supervis apprent langu parl=6u2	parl public=a6m
parodontal	fourn trait parodontal=4td
parol	pris parol public=209
parquet	clou parquet=5ai	conseill client entreten parquet=8ku
parrain	obten parrain=6c2	parrain individu=8qt
part	patisseri part chocolat=6t1	fair part commentair perform=8xr
partenair	liaison partenair culturel=5ei
parti	parti physiqu navir=4vs	parti politiqu=51a	promouvo communic parti=9kb
particip	fair particip client activit=6lk
particul	anim system particul=52l	enlev band particul=8g0
particuli	don cour particuli=73m	cre menu even particuli=8fm	prepar patisseri even particuli=9yp
particulier	nettoy manuell zon particulier=53b
partition	analys partition=5lr	etudi partition musiqu=65k	lir partition dans=6r9	ecrir partition musiqu=8hk	lir partition musiqu=9xp
parur	conseill client parur corporell=8w8	accessoir parur corporell=a3h
parution	trouv parution press ecrit=9wh
pass	pass command=28t	reglement pass niveau=9yk	pass instrument dentair=a1v
passag	reglement relativ transport passag=957
passeport	ten registr passeport=6py
passiv	proced passiv electrolytiqu=992
pasteuris	procedur pasteuris=68z
pat	class pat=5ik	fabriqu pat papi=5zs	surveill qualit pat=78j	machin control pat=81n	don form pat=871	pat papi=a3e	prepar pat=a7e
pathogen	microorganism pathogen=7mo	microorganism pathogen aliment=9j7
pathologi	pathologi trait acupunctur=4x4	consult pathologi=9pk
pathologiqu	anatomi pathologiqu=92g	reconnaitr indicateur pari pathologiqu=9av	defin indicateur jeu pathologiqu=ae0
pati	fair preuv pati=59v
patient	soin patient=vf
patin	patin glac=ah9
patisseri	cuir produit patisseri=54s	decor patisseri even special=5si	fabriqu patisseri=6f8	confection patisseri=6st	materiel production patisseri=8yh
patron	cre patron vet=5o7	confection patron=74c	class patron articl habill=8l7	conseill client patron coutur=9kz
patrouill	coordon patrouill=8zw	patrouill zon=aem
patur	entreten patur=9ws
pay	adapt text cultur pay=7wb
pays	amelior pays=885	analys pays=ayc
paysag	amenag paysag=1bv	concevo projet amenag paysag=5cw	defin element amenag paysag=785	material amenag paysag=9dc
paysager	instrument architectur paysager=5r6	architectur paysager=6ht
peau	trait las maladi peau=4ue	trait cosmetiqu peau=5pp	determin typ peau=9in	typ peau=a2r
pech	ger pech=533	industri pech=5ed	method pech=5ni	legisl pech=9an	navir pech=9ra
pecheri	evalu etat pecheri=7de
pedagogi	pedagogi social=6t5	don conseil pedagogi musiqu=81i
pedagogiqu	norm pedagogiqu=5jt	ger ressourc pedagogiqu=7ya	fourn materiel pedagogiqu=9v8	model ingenieri pedagogiqu=a93	objectif program pedagogiqu=aix
pedal	reprendr control pedal=5yl
pediatriqu	oper chirurgi pediatriqu=7kl	fourn soin chiropratiqu pediatriqu=anq
pedicur	pedicur cosmetiqu=5f5
pedo	pedo psychiatri=8np	pedo psychologi=amm
pein	execution pein=6m3
peindr	peindr motif decoratif=7kg	peindr pont navir=7we
peint	melang coll papi peint=54r	pos papi peint=602	papi peint=8b3	retir papi peint=9ow	coll papi peint=aey
peintur	traval peintur=1bo	typ peintur=7cu	inspect traval peintur=7z3
pel	toilet pel chien=auh
pell	pell mecaniqu=6as
pellicul	tremp pellicul eau=7sb
pelliculeus	typ pelliculeus=6nq
pelous	ger pelous=5nn	entreten pelous=9lk	materiel entreten pelous=apm
penal	droit penal=1nm
pend	communiqu pend spectacl=679	evalu pend represent=6s4	nettoy compos pend assembl=8p1	position patient pend intervention=a8y	jou pend plusieur pris=ara
penetr	essai liquid penetr=4v5	strategi penetr march=72p	plan penetr march=am8
pension	ger fond pension=5z3	distribu pension=9ol
pent	calcul pent surfac=6r1
pentaho	pentaho data integr=696
perc	perc trou carrel=6oq
perception	avo bon perception espac=6k0
perceus	huil perceus colon=awd
percevo	percevo droit lic=9nh	percevo pri billet=agq
perch	system perch lav eau=4rq
percussion	typ percussion=5ix	produir piec percussion=7rn
peremption	verifi dat peremption medicament=al9
perfor	perfor support imprim=a4b
perforeus	typ perforeus=7rv
perform	ger perform=19v
perfusion	pos perfusion=vi	prepar perfusion=4o8	perfusion cliniqu=7ug
period	period adapt=297
periodiqu	ger plan etalon periodiqu=8wt
periscolair	accueil periscolair=7lr
perl	perl cultur=7ye
permanent	conformit permanent reglement=5ao	maquill permanent=63m
perme	chromatographi perme gel=ai1
permettr	permettr acc servic=68i	permettr particip public=76b
permi	permi conduir=1jl	permi travail=220	permi construir=241	prepar demand permi construir=8vp	ger permi conduir=a9d
perruqu	repar perruqu=5f1	entreten perruqu=6fh	cre perruqu=8cx
person	cre person jeu numeriqu=6pj
personnalis	personnalis program sportif=540	elabor plan mass personnalis=6iw	personnalis mass=9py
personnalit	theori personnalit=4s5	test personnalit=66g	theori develop personnalit=773
personnel	form personnel=1a5	ger personnel=1rg	vehicul personnel=29t	don conseil ger personnel=51n	develop personnel=6n1
personnell	respect norm hygien personnell=4y8	develop compet personnell=56l	don conseil question personnell=5g0
perspectiv	perspectiv isometriqu=9vz
persuasion	forc persuasion=20j	capacit persuasion=20j
persuasiv	present argument manier persuasiv=61k
pert	discut program pert poid=4zt	elabor program pert poid=6he	pert audition=6pq
perturb	ger perturb trafic ferroviair=6ui
pes	pes expedition=4pm	pes material=688	pes marchandis=7up	machin pes=9t7
pesticid	usag pesticid=4ry	mainten stock pesticid=809	legisl national pesticid=9qe
petill	vin petill=57q	serv vin petill=6at
petit	petit enf=1lf	navig petit navir=6ua	ger petit caiss=739	fabric petit piec metalliqu=777
petr	petr denr alimentair=9zw
petrol	evalu potentiel gis petrol=98e
petroli	apport expertis oper petroli=6ca	apport soutien geni petroli=6kp
petrolier	legisl plateform petrolier=9fw
peupl	analys peupl foresti=ann
ph	mesur ph=6wo
pharmaceutiqu	legisl pharmaceutiqu=4uy	produit pharmaceutiqu=55o	enseign princip pharmaceutiqu=5lq	develop produit pharmaceutiqu=5wz	droit pharmaceutiqu=5xp	technologi pharmaceutiqu=7op	assur qualit produit pharmaceutiqu=7ou	proced pharmaceutiqu=8c8	industri pharmaceutiqu=8no	particip enregistr produit pharmaceutiqu=ah5
pharmaci	pharmaci cliniqu=272	approvision adequat pharmaci=6lx	ten registr pharmaci=9gq
pharmacien	signal interaction medicamenteus pharmacien=aur
pharmacologiqu	conduir etud pharmacologiqu cliniqu=ach
pharmacovigil	legisl pharmacovigil=6j7
phas	chromatographi phas liquid=96f
philosophi	philosophi amelior continu=4pt	philosophi mathematiqu=5aj	enseign philosophi=6wa	histoir philosophi=72l
philosophiqu	ecol pens philosophiqu=9dm
phlebotomi	procedur phlebotomi pediatri=6mt
phosphat	revet phosphat piec metal=6d4
photo	prendr photo=zy	mont photo=4u3	appareil photo=5zq	selection photo=74s	examin photo aerien=7pl	interpret photo aerien boi=7vq	accord lic utilis photo=9hs
photodynamiqu	therapi photodynamiqu trait canc=ad9
photograph	dirig membr equip photograph=5jw
photographi	conseill client photographi=5kn	post trait photographi=a0c	photographi commercial=afz
photographiqu	assembl appareil photographiqu=5zj	techniqu trait photographiqu=8z0	lentill photographiqu=963
photoshop	adob photoshop=yg
photovoltaiqu	mont panneau photovoltaiqu=4t1	install system photovoltaiqu=575	entreten system photovoltaiqu=5wh	panneau photovoltaiqu=7v5
physiologi	physiologi travail=5a3	physiologi exercic=5o2	physiologi audition=5ut	physiologi humain=6n9	physiologi animal=711
physiotherapeut	assist physiotherapeut=6ps
physiotherapi	physiotherapi manuell orthopediqu=57d	tri patient physiotherapi=5w5	assist patient apr physiotherapi=9j6
physiqu	sci physiqu=1kr	develop physiqu enf=66x	medecin physiqu=900
phytosanitair	produit phytosanitair=77v	mesur phytosanitair=adb
piano	jou piano=5re	produir piec piano=8te
pictogram	lir pictogram=6nk
pied	amelior boi pied=5x3	problem pied=75h	promouvo sant pied=7jv
pieg	pieg animal=52c
pier	pier taill=56m	prepar pier pol=755	pier gravur=7pu
pieton	aid pieton travers rue=8ot
pil	soulev pil papi=4xq
pilon	marteau pilon forg=6zl	marteau pilon=7bs
pilot	pilot projet=1r2	control compet pilot=5lt	panneau command post pilot=79d	system aerien pilot=8qh	pilot navir port=ald
pilul	marqu pilul=92z
pinc	pinc manuell=7pg
pinceau	bross typ pinceau=anz
pip	produir piec pip=52v	material pip tabac=875
piqu	techniqu piqu=anv
piqueur	marteau piqueur=8ln
piscin	mainten qualit eau piscin=5xw	supervis activit piscin=718	consign securit piscin=7fz	aid utilisateur piscin=7v4	produit chimiqu piscin=9xv
pist	nettoy contamin pist aeroport=7mp
pistolet	piec pistolet laqu=7ox	pistolet laqu=8hd	pistolet coll=9es	pistolet fibr ver=9hm
pizza	prepar pizza=5na
plac	typ plac=9u1
plafond	typ plafond=6co
plai	soin plai=vm	soign plai=vm
plaint	repondr plaint visiteur=4rz	ger plaint spectateur=7gn	ger plaint relativ jeu=9gx	ger plaint employ=9p7
plan	plan soin=vt	plan form=1a4	elabor plan trait=ax7
planch	cre planch tend=5jp	clou planch=7iv
plancton	produir plancton=604	production plancton=an1
planeit	mesur planeit surfac=8q8	verifi planeit mur=95u
planeur	position cylindr planeur=9xw
planeus	regl planeus=7av	regl planeus rabot=7av
planifi	planifi travail equip=7k4
planific	planific personnel=1a7	planific transport=1i5	planific production=1j7	planific train=8x2
planning	ger planning=1a7	planning equip=1q4	planning strategiqu=1ra	ger planning tach=4y7	communiqu planning person concern=a1j	respect planning travail transport=a7h
plant	caracteristiqu plant=8pk
plaqu	prepar plaqu impression=6ym
plaquet	nettoy plaquet=82h	pol plaquet=ad3
plaqueus	entreten plaqueus chant=7om	repar plaqueus chant=85y	plaqueus chant=a5q
plasma	machin decoup plasma=58v
plastiqu	soud plastiqu=6k4	chirurgi plastiqu=6pa	enseign art plastiqu=859	matier plastiqu=8jf
plat	prepar plat=1ol	fabriqu plat prepar=8y8	confection plat prepar=96o
plateau	restaur plateau=7y6	plac ver plateau=a3s	plateau ecloseri=alv
plateform	plateform aid lign=7lk	construir plateform travail=8y7
platr	platr surfac=5ek	manipul platr=5p6	material platr=6ab	coll plaqu platr=7og	prepar surfac platr=a28	pos plaqu platr=axr
plein	remplac palet plein=5gp	activit plein air=7i6
plenier	assist seanc plenier parl=7jl
pli	fair styl pli=64o	ajust plaqu pli=6yf	machin pli papi=7fe	pli fil metalliqu=8dy	pli caoutchouc couch=9ov	techniqu pli metal=a0v	pli etof=asl
plieus	typ plieus=9v6
pliss	machin pliss=arv
plomberi	outil plomberi=4zb	install system plomberi=7za	repar system plomberi=9zf
plong	exig relativ oper plong=6ai	intervention plong=81o	entreten equip plong=8yg	respect plan oper plong=9bn	verifi equip plong=9sg	materiel plong=9xa	plan plong=9ys	system navir support plong=ahw
plum	manipul plum=ac3
pluridisciplinair	equip pluridisciplinair=276	program even pluridisciplinair=a2e	planifi even pluridisciplinair=a2e
pluriprofessionnell	equip pluriprofessionnell=276
plusieur	parl plusieur langu=5ra
pluvial	ger eau pluvial=7kh
pneu	inspect pneu usag=6ge	fix pneu moul=7bt	typ pneu=a39
pneumatiqu	install system pneumatiqu=7vt
poch	vers melang poch caoutchouc=adz
podo	podo orthes=8a1
podologi	men consult podologi=7mn
podologiqu	affection podologiqu=6mh	chirurgi podologiqu=awj
poem	redig poem cart vœux=7tg
poi	recouvr jointur poi chaud=7pn
poid	calcul poid avion=4t6	consign poid bijou=8rd
poincon	dechiffr poincon=7xa
point	method fabric point=6kg	point boi=8rr
poison	reconnaitr poison=945
poisson	qualit produit bas poisson=anx
pol	pol surfac boi=6y7	produit pol=8ah	pol surfac ver=9ee	techniqu pol metal=agz
polic	renseign polic techniqu=8bf
policier	men enquet policier=4m7	apport assist enquet policier=7hy
politicien	liaison politicien=9qf
politiqu	sci politiqu=5ub	enseign sci politiqu=804
pollen	retir pollen miel=aee
pollu	analys echantillon mesur pollu=7v3
pollution	enquet pollution=5q5	legisl pollution=6r4	mesur pollution=6v8
polygonal	modelis polygonal=5w7
polygraphi	polygraphi sommeil=997
polymer	typ polymer=5nm	fibr renforc polymer=6zw	chimi polymer=7yy
pom	supervis ferment pom=4wd	selection pom=64l	vid pom=817	variet pom=8jm	composition chimiqu pom=9e7
pomp	pomp beton=5dq	pomp cir=7le
ponc	ponc granito=5lz	ponc gem=7h3	ponc boi=813
ponceus	typ ponceus=4tw	entreten ponceus=73i
ponction	execut procedur ponction veineus=4qr
pont	fonction equip pont navir=58d	don conseil remplac pont=63a	ingenieri pont=65v	prepar equip pont=6ol	nettoy pont navir=6sn	ger projet construction pont=717	oper pont=79y
popul	recens national popul=4sg	particip popul soin sant=6rs	etud popul poisson=9lt
porcelain	fabric material porcelain=4pz
porcin	procedur specialis porcin=5m7	organis elev porcin=5se
port	securit port=67u	install port=9qc	port objet=aew
portefeuill	ger portefeuill client=11z	portefeuill client=11z	mainten portefeuill artistiqu=6d1	examin portefeuill plac=6r5	ger portefeuill confection textil=748
portfolio	ger portfolio=17t
portion	veill control portion=1p1	control portion=1p1	respect portion standard=6dp
portuair	respect reglement portuair=4s4	reglement portuair=4s4	coordon oper portuair=4x5	system communic portuair=5sy	ger oper portuair=8cl
pos	pos cre artistiqu=5hn
positif	renforc comport positif=adr
position	defin position marqu=79a	position plaqu bas=9jm
possed	possed cultur visuell=5ct	possed compet ger=76t
possession	organis pris possession voitur=7dw	repris possession=ack
possibilit	recherch possibilit subvention recycl=6s5	conseill client possibilit techniqu=7ov	evalu possibilit couvertur=ahx
post	travail post=1sp	analys post=4zo	concevo outil analys post=6b8
postnatal	period postnatal=72c	protection juridiqu postnatal=alb
postsecondair	procedur ecol postsecondair=8js
postur	postur animal=8v1
poteau	position poteau ancr=6ic	install poteau escali=axz
potentiel	valeur potentiel artistiqu artist=5uo	evalu potentiel production sit=7sp	recherch march potentiel entrepris=ab1
potentiell	corrig mouv potentiell dangereu=8xi	examin zon dynamit potentiell=9uc
poteri	ger different material poteri=4sa
poudr	control ingredient poudr=a48
poul	elev poul=au9
poup	material cre poup=7ao	techniqu cre poup=7m3	concevo poup=9gn
pourritur	reconnaitr sign pourritur boi=afd
poursuit	projecteur poursuit=4sj	install projecteur poursuit=a3v
poussier	utilis poussier forge=91o
pouvo	pouvo refraction=774
pre	produir epreuv pre press=5f2
preassembl	preassembl semell articl chauss=5e2
prechauf	prechauf chariot four=9g1
precieu	metal precieu=4xa	localis objet precieu=9jb	trait metal precieu=azw
precieus	determin origin pier precieus=8o5	taill pier precieus=8ri	form taill pier precieus=az7
precis	inspection precis bag aerodrom=7w5	precis scen jeu numeriqu=8ub
precision	ingenieri precision=5j7	mecaniqu precision=5td	instrument mesur precision=695	techniqu precision travail metal=8fw	outil precision=8ug	machin precision=9ze
predateur	elimin predateur=a8a
predefin	predefin decor miniatur=9e2
predetach	produit predetach=8y3
predictif	construir model predictif=60r
prefabriqu	assembl meubl prefabriqu=avh
prefer	respect prefer culturell=8ni
preliminair	trait preliminair piec usin=5n9	recherch preliminair piec theatr=aan	recherch preliminair sujet ecritur=atd
prematur	preven sech prematur=6e5
premelang	premelang feuill tabac=7o9
premi	premi secour=u9	premi soin animal=4nv	administr premi soin animal=4nv	cre premi mont=5wf	enseign princip premi secour=92b
premier	premier intervention cas incendi=5uf	pes matier premier reception=66s	tri matier premier=6nw
pren	ger parti pren=1r4	parti pren=1r4	negoci parti pren=801	interag parti pren aeroport=8ue
prenatal	fourn soin prenatal=5pl
preoperatoir	men investig preoperatoir=7a2
preparatif	preparatif procedur medecin nucleair=adn
prepress	processu prepress=85s
pres	planifi pres even professionnel=7sd	fair approuv fich pres=azg
prescription	verifi inform prescription=27r	prepar etiquet prescription=6je	interpret prescription=86q	gard trac prescription client=8vx
prescrir	prescrir trait psychotherapeutiqu=4tn	prescrir soin infirmi avanc=9ha
prescrit	execut trait prescrit medecin=7kj
present	present boisson decor=a4j
presid	presid reunion=6yq
presseur	fair fonction rouleau presseur=7rs
pression	travaill pression=20i	pression eau=5eh	bon pression gaz=87a
pressur	surveill pressur raisin=5b8
prest	calcul prest=8q9	analys propr prest=8t1	ger prest servic touristiqu=9b3
prestatair	negoci contrat prestatair servic=7lf
pret	prendr decision demand pret=68m	organis pret bibliothequ=7ha	pret entrepris=9cl	suivr portefeuill pret=9hg	negoci contrat pret=9m2
preuv	manipul preuv=5fz	analys preuv juridiqu=5tv	present preuv=5vp	document preuv=7r4
preven	preven vol=77m	preven accident travail=7t0	preven pollution marin=av9
prevention	sensibilis prevention maladi=4u1	don conseil prevention pollution=6ij	prevention pollution=7k5	ger prevention vol=akz
preventiv	mainten preventiv=1da	medecin preventiv=4te	intervention preventiv medecin intern=82u	simul preventiv=9a4
prevenu	escort prevenu=a4n
previsibl	anticip problem previsibl rout=5yo
prevision	prevision financier=6gl	evolution prevision economiqu=6m0	examin don prevision meteorologiqu=6ya	elabor model prevision meteorologiqu=764	analys prevision meteorologiqu=92r	prevision statistiqu=9ct
prevo	prevo demand produit=784	prevo charg travail=7zd
prevoy	evalu plan prevoy=5jq
pri	pri march=9wk	pri piec=a1f
primair	procedur ecol primair=7iz	soin primair=8j4
primitiv	technologi primitiv=7tw
principal	enrich ide principal=8lo
priorit	ger priorit=1zt	etabl priorit quotidien=75n	ajust priorit=9jc	etabl priorit urg=aos
pris	pris charg patient=vf	install pris electriqu=6o6	proced pris command=8tm
priv	respect vie priv usag=7ia	offr servic transport priv=7ql	proteg vie priv client=8t8	securit propriet priv=9xc
pro	bac pro=218
proactiv	pens manier proactiv=a7o
probabilit	theori probabilit=96x
problem	communiqu client problem techniqu=750
proc	temoign proc=6df
procedur	procedur servic ger=7x5
procedural	droit procedural=4wx	method ger projet procedural=9x3
processeur	processeur signal audio=9p3
processu	processu evalu=5v2	ger processu travail=7of	qualit processu logiciel=avd
procur	agir cadr procur=6ky	procur conseil destin voy=aiy
prodigu	prodigu soin palliatif=v4
producteur	consult producteur=5b4
production	proced production=522
productivit	surveill productivit foret=7me	etabl plan productivit gis=8mw
professeur	assist professeur=9rt
profession	cod conduit profession veterinair=65m
professionnalism	fair preuv professionnalism=6u5
professionnel	travaill etabl enseign professionnel=ahk
professionnell	form professionnell=218	analys activit professionnell=8dn	prepar program form professionnell=9t8	prepar examen form professionnell=a7y
profil	regl profil couleur=5ke	install profil construction=86i	ger profil=9yq	etabl profil person=aa6
profondeur	mass tissu profondeur=6gd	verifi profondeur trou sond=6sp	mesur profondeur eau=9l6
progr	observ progr elev=5wg	evalu progr client=74x	evalu progr equip artistiqu=7g1	suivr progr therapeutiqu=8xz
programmabl	reseau port programmabl=avm
progression	determin progression maladi=69p	cre possibilit progression sport=7x3
project	project anarchy=8o6
projecteur	mis point projecteur=5qk	regl projecteur=8ry
projection	lanc projection=5al	proced trait projection abrasif=5kp	projection niveau activit=8vv	materiel projection=9pj
projet	projet soin=vt	ger projet=1r2	projet client=5jf
promenad	fourn servic promenad chien=7k6
promotion	techniqu promotion vent=7js	develop servic promotion touristiqu=8z1
promotionnel	prepar support promotionnel nutrition=5b1	elabor outil promotionnel=76i	surveill pri vent promotionnel=77p	ger elabor materiel promotionnel=7uo	ger administr materiel promotionnel=9ei
promotionnell	aid coordon activit promotionnell=6bu
prononci	techniqu prononci=85v
propos	propos assur assist voy=5yk	propos aid lign=67d	propos servic financi=a9n	propos boisson chaud=aaj
proposition	proposition commercial=12i	present proposition loi=6qw	elabor proposition loi=8kn
propr	evalu propr capacit dans=62l	travaill respect propr securit=96q	document propr pratiqu=9qr
propret	evalu propret espac=6bx	control propret espac=6bx	s propret espac=6bx	verifi propret espac=6bx	mainten propret espac travail=6qk
propriet	regl propriet decoup=7u8	propriet tissu=a2d	organis visit propriet=ap0
proprietair	negoci proprietair bien immobili=73p	liaison proprietair=7nh	interrog proprietair animal etat=8mp
prospect	prospect nouveau client=128	prospect nouveau contrat regional=ap8
prospection	prospection commercial=128	method prospection=4va
prospectu	redig prospectu=4ob
protection	protection don=fo	respect princip protection don=4u2	protection boi=709	equip protection=a8d
proteg	proteg client import=68b
prothes	repar prothes dentair=76c	ten registr prothes dentair=7p7	fabriqu prothes dentair=87h	entreten prothes=8j5	repar prothes=aii	pol prothes dentair=aqu
protocol	plac protocol securit sit=6s0	diffus utilis protocol internet=7f4	elabor protocol recherch scientifiqu=8il
prototyp	develop prototyp logiciel=7n8	concevo prototyp logiciel=7n8	cre prototyp logiciel=7n8	construir prototyp logiciel=7n8	conduir prototyp vehicul moteur=8ih	concevo prototyp=99i	prepar prototyp production=aef	concevo prototyp optiqu=afy	develop prototyp=ai9	mont prototyp electroniqu=au6
provoqu	signal incident provoqu pollution=a53
psychanalys	men psychanalys=awm
psychiatri	psychiatri legal=56p
psychiatriqu	diagnostic psychiatriqu=4yp	troubl psychiatriqu=6h1	evalu psychiatriqu enf=9vn
psychologi	enseign psychologi=5ck	psychologi jeu=7e1	psychologi urg=7in	psychologi sant=7ol	psychologi develop=7yq
psychologiqu	diagnostic psychologiqu=543	method conseil psychologiqu=6m4	trait psychologiqu cliniqu=82t	evalu perform psychologiqu=8ie	develop psychologiqu humain=8y6	mesur trait psychologiqu=9xi	servic sant psychologiqu=afj	theori psychologiqu=aio
psychologu	assist psychologu=655
psychomotric	therapi psychomotric=67f
psychosocial	form intervention psychosocial=79k	promouvo educ psychosocial=aug
psychosomatiqu	travaill problem psychosomatiqu=88c
psychotherapeutiqu	ger rel psychotherapeutiqu=50g	offr environ psychotherapeutiqu=678	fourn environ psychotherapeutiqu=678	intervention psychotherapeutiqu=6qh	men evalu risqu psychotherapeutiqu=agw
psychotherapi	evalu pratiqu psychotherapi=59p	develop personnel psychotherapi=5l9	princip psychotherapi=7j4	condition pratiqu professionnell psychotherapi=a9j
publi	publi recherch universitair=8ez
public	elabor public recherch=8tn	redig public recherch=8tn	strategi public=9ye	droit public=akr
publicit	publicit lign=279	ger publicit even=844	cod publicit=8lv	fair publicit sit sportif=8zf
publicitair	campagn publicitair=14u	achet espac publicitair=61r	techniqu publicitair=8wn
publiqu	rel publiqu=154	administr publiqu=1rs	fonction publiqu=1rs	sant publiqu=8d0	offr publiqu=app
puisard	ger puisard=7h7	fair fonction puisard=ay5
puiss	electroniqu puiss=1gv
puit	procedur essai puit=65r
puja	pratiqu puja=6tc
pulp	trait exposition pulp dentair=8yr
pultrusion	proced pultrusion=ajh
pulveris	techniqu finition pulveris=7lm	techniqu pulveris peintur=8h0	pulveris pesticid=8j6
pulverisateur	pulverisateur pesticid=6rl	pulverisateur herbicid=7q3
puret	test puret gaz=78i	test puret oxygen=ag5
purific	elabor method purific eau=7a1	install system purific eau=a10
purificateur	purificateur issu cereal=4qz
pylon	pylon electriqu=61q
pyrotechniqu	control stock produit pyrotechniqu=4mn	install equip pyrotechniqu=5cj	construir dispositif pyrotechniqu=5rk	legisl articl pyrotechniqu=6yv	command pyrotechniqu=9ey	stock material pyrotechniqu=aln
qlikview	qlikview expressor=8f5
qu	agir tant qu observateur=5qv
quadrill	perch quadrill=5np
quai	guid navir quai=4on	oper quai=5yw
qualit	control qualit=1ek	ger qualit=1ha	evalu qualit don=9pl	system control qualit=9wx
qualitativ	trait inform qualitativ=8hw	men recherch qualitativ=aut
quantiqu	optiqu quantiqu=73z	mecaniqu quantiqu=9vx
quantit	estim quantit peintur=8kl	etudi rel quantit=acx
quantitatif	test quantitatif sensoriel=aja
quantitativ	men recherch quantitativ=151	ger don quantitativ=6rr
quart	quart bord navir=9ru
quelqu	prepar quelqu entreten embauch=89z
question	pos question lor even=4xd	techniqu question=4z3	examin question sant publiqu=5az	men form question environnemental=5qa	repondr question patient=60q	sensibilis question sant=610
questionnair	revis questionnair=9nd	suivr questionnair=act	concevo questionnair=arr
queu	coup queu=728
quincailleri	industri quincailleri=99h	fabric quincailleri port metal=9ge
quotidien	planifi oper quotidien navir=6vr	supervis oper quotidien inform=87g	supervis traval quotidien=8om	fabric articl usag quotidien=a0e	supervis fonction quotidien bibliothequ=a42
rabatteur	recrut rabatteur=afv
rabbiniqu	particip procedur judiciair rabbiniqu=8v9
rabot	inspect stock boi rabot=638	fair fonction machin rabot=90x	outil rabot=aw4
raboteus	raboteus manuell=5y9	raboteus metal=8xw
rac	comport cheval fonction rac=760
racleur	ajust bar racleur=79l
racont	racont histoir=5cm
radar	navig radar=4uq	equip radar=9kl	examin imag radar=aah	radar surveill=ark
radiateur	install radiateur=4nr
radio	equip radio=4nn	analys radio=5s2
radioactiv	contamin radioactiv=520	surveill elimin subst radioactiv=7k9
radiocommunic	entreten materiel radiocommunic=8zh	mainten materiel radiocommunic=8zh
radiographi	men recherch cliniqu radiographi=64e	progr radiographi=a16	radiographi dentair=ain
radiologi	electro radiologi=wu	ger system inform radiologi=6di
radiologiqu	diagnostic radiologiqu=6sh	procedur radiologiqu=8ap	sci radiologiqu=95s	photographi radiologiqu=9fk	redig rapport examen radiologiqu=9mk	interpret examen radiologiqu=ao6
radionavig	instrument radionavig=5ti
radiopharmaceutiqu	administr produit radiopharmaceutiqu=63v	manipul produit radiopharmaceutiqu=8a6	prepar produit radiopharmaceutiqu=9ff	produit radiopharmaceutiqu=a4i
radiotherapi	administr radiotherapi=57y
radiotherapiqu	oncologi option radiotherapiqu=6cz
raffin	mesur raffin sucr=4qx	entreten install raffin sucr=6i0	install raffin sucr=6i0	raffin huil comestibl=993
rail	interfac rou rail=5va	detect defaut rail=8as	surveill capteur rail fix=apd
rainur	machin rainur carton=5vo
raisin	control qualit raisin=5ef	composition chimiqu raisin=6r3	surveill raisin=81q	develop techniqu cultur raisin=942	press raisin=af1	variet raisin=avp
raison	raison strategiqu=20t
ramass	ramass poisson mort=4qt	prepar vehicul ramass=ay1
ramon	coordon activit ramon=9wd	equip ramon=aki
ramoneur	form ramoneur=89y
ramp	install ramp aeroport=891
randon	men randon pedestr=6fp
rang	rang negatif=87y	rang ustensil cuisin=923
rapid	chang rapid maquill=5bx	develop rapid applic=8e9	chang rapid=9n3
rapport	redig rapport=16p	rapport activit=16p
rapproch	rapproch bancair=16h	rapproch carbur=5a6
rassembl	rassembl inform them spectacl=8e3	rassembl inform touristiqu=9my
rat	signal rat=66e
rayon	mis rayon=12n	men etud rayon=513	surveill charg rayon=83q
rayur	repar petit rayur vehicul=59l
reacteur	entreten reacteur nucleair=5tc
reactif	ger reactif chimiqu=57a
reaction	reaction situ urg sanitair=60a	detect reaction patient trait=634	evalu reaction rayon=6g7	regul reaction chimiqu=avj
reactiv	mainten conception reactiv=79w
readapt	readapt tou organ=71t
reag	reag chang secteur pech=5xx	reag cas urg nucleair=965
realis	realis plan=23p
reanim	anesthesi reanim=ati
reapprovision	control seuil reapprovision=7rl
rebois	men etud rebois=6lb
recens	recens menac securit=8qa
reception	reception marchandis=1ie	ger oper reception=5e1	form personnel reception=68d	trait material construction reception=8ph	ger reception demand assur=8sz
recet	ger recet=1pw	elabor recet bier=4oz	elabor recet=apj
recevo	recevo marchandis=5q8	recevo client restaur=8gv	recevo inform emball expedition=9mf
rechang	mainten disponibilit piec rechang=6xl	conserv piec rechang vehicul=arl
rechap	rechap pneu=81f
rechauf	techniqu rechauf produit=8ma
rechut	organis prevention rechut=9lc
recipient	install recipient=59i	prepar recipient ferment boisson=6q1	fabric recipient metalliqu=7nw	prepar recipient distill boisson=8hy
recircul	ger system recircul=6c1	ger equip system recircul=6z2	entreten system recircul=6zr	system recircul=8i4
recit	cre recit anim=59g
reclam	ger reclam=12w	trait reclam=12w	analys reclam=59s	ger reclam client=5mi	suivi rapport reclam=6ww
recolt	recolt raisin=4r2	recolt cultur couvertur=573	prepar animal aquatiqu recolt=7xk	recolt ressourc aquatiqu=93y	method recolt plant=97u	organis recolt raisin=a1m	transform miel apr recolt=aa8
recommand	construir system recommand=6lm	cre system recommand=6lm	pri recommand fabric=84b	recommand materiel telecommunic client=903
reconnaiss	reconnaiss vocal=3ni	logiciel reconnaiss optiqu caracter=523
reconstitu	reconstitu document modifi=6y2
reconstructric	oper chirurgi plastiqu reconstructric=61v	oper chirurgi reconstructric oral=9wc
recour	recour program concurrent=6p
recouvr	techniqu recouvr cre=5t9	activit recouvr=7re
recre	surveill cour recre=925
recreatif	elabor program recreatif=9j4
recreativ	program utilis install recreativ=69d	activit recreativ=7p5	ger install recreativ=a14	promouvo activit recreativ=aaq
recrut	recrut employ=6f5	servic recrut=6w6	recrut personnel=75a	recrut represent etudi=7cg
rectifi	rectifi alcool=9xb
rectific	proced rectific cylindriqu=6jd
rectifieus	piec rectifieus cylindriqu=70n	rectifieus command numeriqu=7ec	rectifieus cylindriqu=8p0
recu	trait materiel electroniqu recu=50k	trait materiel optiqu recu=97q	trait materiel electriqu recu=9l9
recueil	recueil besoin=pl
recueill	recueill inform techniqu=4vx	recueill commentair employ=70e	recueill commentair client applic=7fx	recueill inform remplac piec=96w	recueill inform touristiqu=9my	recueill prepar medical=9u7
recuper	techniqu recuper don=9n8	test recuper logiciel=azc
recycl	recycl eau=98i
redaction	redaction techniqu=pi	redaction contenu=146	redaction web=148	redaction contrat=1mq	redaction articl=27j	travail redaction=9qy	guid redaction=a9a
redactionnell	qualit redactionnell=1zp
redecor	coordon redecor etabl hoteli=666
redirig	redirig appel telephoniqu=82r
redistribu	redistribu mis=5wx
reduction	reduction cout=18g
reduir	reduir point=924
reduit	concevo model reduit=9uo
reecrir	reecrir partition musiqu=6j1	reecrir manuscrit=887	reecrir articl=9m9
reed	capteur reed=a49
reeduc	reeduc visuell=982
reel	system temp reel=9dt
refair	refair pans=vm
refer	rassembl document refer=9kr
referenc	referenc naturel=13j
reflexion	men reflexion collectiv=71f
refoul	piec machin refoul=7xh	machin refoul=8q1
refractair	marqu produit refractair=9g2
refraction	refraction œil=98l
refroid	refroid bougi bain=64q	refroid install=80g	refroid material=aai	refroid piec usin=abu
regaleus	command regaleus ballast=7cb	supervis regaleus ballast=7cb
regim	composition regim alimentair=7ai	conseill sportif regim alimentair=8ej	cre program regim=9re
region	decrir situ financier region=6d6
registr	ten registr traval=6aa
regl	regl securit=1ds
reglement	reglement equip electriqu=5oi	reglement securit electriqu=73g
reglementair	conformit reglementair infrastructur pipelin=5dr
regroup	pratiqu ger regroup cas=w1
regul	techniqu regul=9de	prepar autoris regul vol=9ql	regul medical=atp
regulateur	install regulateur ascenseur=4vd
regulier	control regulier equip install=59z	circul regulier tramway=6xr	program mainten regulier machin=8sv	recherch regulier aeronautiqu=adu
rein	maladi rein=4tv
reinsertion	reinsertion communautair=65g	reinsertion professionnell=7x8
rejet	ger produit rejet=9pa
rel	ger rel client=11b	rel client=12s	rel press=154	etudi rel person=8qx
relatif	droit relatif contrat=1ms	princip relatif traval paysag=axi
relational	oracl relational databas=a5k
relationnel	sen relationnel=1zx	bon relationnel=1zx
relationnell	bas don relationnell=8b	ais relationnell oral=1zp	ais relationnell=1zx	qualit relationnell=1zx
relativ	reglement relativ transport animal=4z7
relax	techniqu relax=91b
relectur	relectur text=73h
reli	reli element boi=5ru	reli install tet puit=9wj	reli livr=abe
relieus	relieus moucho=4rt
religieu	aid lor servic religieu=ani
religieus	etud religieus=54z
religion	enseign religion=5n3
reliur	technologi reliur=6i7	inspect traval reliur=778
rembour	outil rembour=5d3	rembour jouet=a3u
rembours	demand rembours=4n8	trait rembours=8rz
remedi	remedi dysfonction equip=5br	remedi dom caus inond=81t	equip remedi inond=8jd
remettr	remettr cle=8i7
remis	ger objectif remis form=5y6
remont	remont moteur=8ac
rempl	rempl rayon=24e
remplac	remplac piec=295	remplac accessoir=5fn	material remplac=9pd
rempli	deplac coquill rempli=88z
remuner	control remuner=7hk
renal	maladi renal=4tv
rencontr	don conseil rencontr lign=9ky
rend	ger rend=1pw
rendez	pris rendez=th	bon ger rendez=5fr	organis rendez=5xz	fix rendez=87q	ger rendez=8ar
rendr	rendr compt subvention=4vu	rendr visit fournisseur=5ph	rendr visit fabric=822
rendu	compt rendu=tj	redaction compt rendu=tj	examin compt rendu audi=74n
renforc	renforc beton=5qh
renfort	inser renfort moul=9h2
renouvel	renouvel pratiqu artistiqu=6ts	renouvel stock fournitur toilet=9a3
renouvelabl	technologi energi renouvelabl=asz
renov	renov install=5xf
renseign	renseign electroniqu=5e8	elabor dossi renseign militair=5ym	repondr demand renseign=7zu	trait demand renseign client=atr
rentabilit	ger rentabilit=6ii	estim rentabilit=6rh
renvoy	trait produit boi renvoy=5ee
repa	prepar repa vol=6w5	distribu repa patient=95g	nettoy zon prepar repa=9l0
reparatric	justic reparatric=5ld
repart	repart trait command=6g9	repart personnel secour=90o
repartition	planifi repartition espac=75o
repass	repass textil=6r2
reper	princip reper=9b5
repertoir	organis repertoir=5tq
repet	repet rol=4wf	repet mouv voltig artistiqu=8p3
repeteur	install repeteur signal=am1
repetition	organis repetition=4q5	assist repetition=6h0	coordon repetition=6zg	prepar repetition=78y	mont decor repetition=86a
repondr	repondr appel urg=62u	repondr appel urg repar=6lz	repondr exig techniqu=6pi	repondr demand client=9nz
reporting	reporting financi=16m
reprendr	reprendr possession marchandis=aby
represent	represent production artistiqu=4sv	represent organis=58k	assist represent=736
repris	ger plan repris activit=74d	men exercic repris activit=a4q	system repris activit=awb	plan repris activit=awb
reproducteur	s occup reproducteur=67h	ger selection reproducteur=7gh	appareil reproducteur animal=8l1	manipul reproducteur=9ki	collect reproducteur=abx
reproduction	reproduction animal elev=4t8	entreten materiel reproduction=7c7	men recherch medecin reproduction=9n5	etabl program reproduction=9v7	program reproduction animal=apg
reproductiv	sant reproductiv=8bz
reproductric	prelev cellul reproductric=6x6
reproduir	reproduir document=80h	reproduir problem logiciel client=agh
reptil	organis elev reptil=a79
reput	preserv reput banqu=8o8
requet	lang requet=7k7	test requet=a8z
requis	obten lic requis=6fn	inspection requis convention international=8og
reseau	reseau informatiqu=de	administr reseau=de	reseau social=14d	ger reseau social=14f	outil system ger reseau=4v2
reserv	ger reserv chang=5dj	trait reserv=8ay	proced trait reserv=8ay	procedur reserv voy=8ca	reserv marchandis client=8v8	prendr reserv=ay2
reservo	install reservo eau=5t7	reservo charg=6tb
resident	supervis resident structur medicalis=acl
residuel	ger gaz residuel=843
resili	resili organisationnell=7nn	capacit resili organisationnell=7nn	indicateur resili organisationnell=7nn	princip resili organisationnell=7nn
resin	resin plastiqu=7ve	couch resin plastiqu=8qy	resin synthetiqu=9io
resist	resist physiqu=20y	essai resist physiqu model=64a	decoup revet sol resist=8by
resolution	resolution problem=1zs	resolution conflit=20b	techniqu resolution problem=8pc
resoudr	resoudr problem=1zs	resoudr problem techniqu=53m	resoudr problem servic social=5ug	resoudr problem expedition=620	elabor strategi resoudr problem=7o3	resoudr problem system inform=8kp
respir	techniqu respir=72a	envelop respir maison=91r	decoup envelop respir=aa0
respiratoir	therapi respiratoir=wt	diagnostiqu maladi respiratoir=552	fair fonction equip respiratoir=564
responsabilis	responsabilis usag servic social=5rq
responsabilit	sen responsabilit=202	responsabilit social entrepris=76e
responsabl	se rel responsabl gouvernemental=6hb	jeu responsabl=86o	cod conduit pech responsabl=8up
ressort	typ ressort=4i	machin fabriqu ressort=7m1
rest	rest vigil=7ix
restaur	elabor strategi restaur sit=6bs	oper restaur=9bc	prepar restaur servic=9e8	ger servic restaur=9gv	supervis servic restaur=9gv
restreindr	restreindr acc scen crim=6gc	restreindr circul pont=944
restriction	enquet restriction concur=8a2
restructur	identifi processu restructur=6q7
resultat	orient resultat=20v	suivi resultat laboratoir=6tt	calcul resultat jeu=783	consign resultat psychotherapi=98c
resum	resum histoir=5ps	resum public recherch=8tn
retard	ger document bibliothequ retard=8pf	suivr retard train=9b6	retard develop=ah0
reten	reten individu=4sx
retenu	prepar bac retenu poisson=8sn
retir	retir cir rayon miel=635	retir vitr fenetr=8h7
retordr	machin retordr=amk
retouch	retouch photo=25g	retouch negatif=4zn	retouch vet=7rd	retouch photographi=a5w
retour	ger retour inform=4t9	ger retour=99u	don retour inform artist=a2z
retrait	retrait nucleair=59u	elabor regim retrait=8pu
retreindr	machin retreindr=4sr
retro	retro ingenieri=3ir
retrouv	retrouv person=7yj
reun	reun materiel pedagogiqu=5sg
reunion	reunion chanti=1ea	particip reunion redaction=5r0
reutilisabl	nettoy emball reutilisabl=9e1
reveil	procedur veterinair reveil=60b
revendeur	form revendeur=5kl
revent	determin valeur revent bien=aoz
revenu	inspect declar revenu=56u	inspect revenu gouvern=71v	sign declar revenu=8wr
revet	fabriqu revet sol textil=4sh	pos revet sol=7ci	piec machin revet=967	revet ver=aqz
revis	revis document juridiqu=7vj	revis procedur clotur=90u	revis traval traduction=a1e
revision	anticip revision parc vehicul=afe
rhumatologiqu	diagnostiqu pathologi rhumatologiqu=5jo
rideau	coudr rideau=7th
rim	cre structur rim=agk
rinc	rinc pellicul photo=5st	rinc ver=8dq	rinc piec ling=9yw
risqu	ger risqu=17l	selection control risqu=5gz	analys risqu utilis produit=6es	ger risqu commercial=7tf
riverain	communiqu riverain=6z0
riverspeak	riverspeak communiqu=63d
rivet	outil rivet manuel=7i5	typ rivet=9vf
riveteus	typ riveteus=5iy
rob	ger gard rob=8ax
robinet	remplac robinet=4ur
robot	assembl robot=7st	configur robot industri automobil=aep
robotiqu	entreten materiel robotiqu=7hl	compos robotiqu=7o4
rol	attribu rol acteur=84u	s adapt different rol=aod
ronfl	trait problem ronfl=51u
rot	planifi horair rot personnel=247	rot stock=9nl	ger rot stock=acq	supervis rot stock=acq
rotatif	entreten equip rotatif=4na	equip rotatif=7hp	repar equip rotatif=7px
rotativ	press rotativ=806
rotogravur	regl press rotogravur=7b2
roul	inspect production materiel roul=5gg	piec machin filet roul=8b6	machin filet roul=8to	regl chariot roul=8v7
rouleau	couvertur rouleau=52w
rout	rout reseau=4xs	rout appel=7s5	prepar support revet rout=9ir	etat rout local=9sw	enquet accident rout=ak4
routi	reseau routi urbain=5g2	legisl transport routi=6ly	coordon oper transport routi=aak	reseau routi national=aop
routier	panneau signalis routier=3rp	norm signalis routier=5ju	loi circul routier=6ek
routin	test sanguin routin=5bp	redig rapport routin=7mj	control routin oper vol=avc
ruban	sci ruban=5nz	bobin ruban fibr=7s3	convert ruban fil=8g7	ruban adhesif=akk
rue	nettoy rue manuell=6oo
sabl	piec machin sabl=4nz	gravur sabl=5p1	different typ sabl=7zg	techniqu sabl=8cp	grain sabl=8tr
sabot	prepar sabot cheval=5ic	par sabot cheval=5ic	outil par sabot=8dm
sac	machin fabriqu sac papi=6na	emball achat sac=9bm	empil sac papi=9y3	rempl sac=ahr
saign	saign mur=9ne
sain	encourag comport sain=4ub	encourag mod vie sain=7mq
sais	sais etat inventair caf=5uq
saisi	saisi don=te	saisi comptabl=16b	saisi factur=29g	surveill saisi don=aon
saisissabl	evalu bien saisissabl=9fc
saisonnier	ger vent saisonnier=5ky
salair	calcul salair=5e3	determin salair=76w	ger salair=8ke
salari	control abs salari=66z
sall	servic sall=1pa	inspect sall casino=8yq	ajust sall=977	control propret sall restaur=afl
salon	particip salon livr=6sx	ger salon beaut=6u7
samurai	samurai web testing framework=99p
sandwich	prepar sandwich=6ex
sang	pris sang=vl	don sang=51g	etiquet prelev sang=7c3	support sang=8hf
sanguin	prelev sanguin=vl	techniqu prelev sanguin=4ox	condition stock produit sanguin=954
sanitair	educ sanitair=vx	prepar rapport sanitair=58s	procedur sanitair=71q	technologi sanitair=7cz	install equip sanitair=akj
sant	particip form personnel sant=6h9	system sant=8ic	informatiqu sant=avq
satellit	control satellit=a96
satisfaction	satisfaction client=4mo	surveill satisfaction client casino=6ys
satisfair	satisfair client=7w2	satisfair demand client=9nz
sauc	prepar produit sauc plat=61b
sauv	sauv animal=4om	s occup faun sauv=6m5	proteg milieu sauv=6wf	sensibilis public faun sauv=9hl
sauvegard	sauvegard don=9rn	execut sauvegard=9rn
sauvet	engin sauvet=9sn
sauveteur	sauveteur secourist travail=u9
saveur	associ saveur=82a
savon	pomp savon liquid=86z
scan	regl command scan=7xj	scan photo=ar7
scen	regl instrument scen=58r	coordon musiqu scen=9ak
scenarim	cre scenarim=5go	present scenarim=71m
scenario	etudi rol part scenario=5kt	memoris scenario=8jg
scenaris	theori scenaris=75y	jou dialogu scenaris=a6e
sceniqu	mont element sceniqu scen=93o
scenographi	analys scenographi=60v
schema	schema electriqu=1cu	schema dentair=2ol	concevo schema bas don=7b1	cre schema bas don=7xi	schema cabl electriqu=aic	interpret schema electriqu=ayr
schist	gaz schist=8sx
sci	sci material=1hl	techniqu sci=4ml	sci travail=91p
scientifiqu	recherch scientifiqu=23t	prendr contact scientifiqu=63w	redig articl scientifiqu=9hv	modelis scientifiqu=9oh
scolair	program scolair=1k3	elabor program scolair=1k3	surveill applic program scolair=4r1	droit scolair=6sb	psychologi scolair=721	vendr manuel scolair=7sz	analys program scolair=9sc	respect program scolair=aua
sculpt	sculpt chocolat=5xu	sculpt material=6yb
sculptur	cre sculptur=4sc	etudi tend sculptur=6kk	cre prototyp sculptur=aiq
seanc	seanc psychotherapi=9xe
sec	tribofinition sec=9z1
sech	sech papi manuell=5b2	method sech feuill tabac=5sk	method sech=7sr	method sech boi=95f
secho	nettoy secho=8b9
second	ger moteur second niveau=5vs
secondair	effet secondair trait radiotherapi=68a	procedur etabl enseign secondair=9s9
secour	particip secour accident rout=526
secret	habilit secret defens=21z
secteur	politiqu secteur communic=5ka	politiqu secteur transport=5su	politiqu secteur commercial=5un	politiqu secteur touristiqu=8yb
section	coul section beton=66i	fair finition section beton=69e	prepar section cart geologiqu=av4
securis	equip securis arrim=6og	securis engin construction lourd=a2p	securis lieu=awv
securit	securit inform=fg	ger securit trait=agp
sedatif	administr sedatif animal=694
sediment	control sediment=4yf	retir sediment verni=8da
seduction	don conseil seduction=5er	aid person demarch seduction=ax2
segment	segment client=15i	install segment tunnel=9ap	segment sol=aiu
sein	ger install sein organis=6mc	travaill sein equip ter=6nh	ger stress sein organis=aw3
selectif	entreten equip tri selectif=4mx
selection	selection animal elev=aif
selectiv	traval demolition selectiv=63e
self	pratiqu self control=6ut
selleri	restaur selleri voitur classiqu=4py	repar selleri=9ns
selon	melang grain selon recet=62k	travaill selon recet=8my	tri boi selon qualit=8oy	prepar medicament selon prescription=8y2	plant selon consign don=8yi	musiqu selon besoin patient=adx
semantiqu	cre arbr semantiqu=9oq
semell	position plaqu semell=6j5
semi	inspect compos semi conducteur=4xm	semi conducteur=5p4	test semi conducteur=9ue
sen	sen travail equip=1zq	sen organis=1zw	sen servic=206	sen client=206	sen servic client=206	sen techniqu=20s
sensibilis	cre materiel sensibilis=67g	ger strategi sensibilis=6iz	promouvo sensibilis environ=82x	elabor strategi sensibilis passag=86u	sensibilis employ risqu professionnel=ak3
sensibl	trait inform personnell sensibl=6xm	manipul produit sensibl=axp
sensoriell	evalu sensoriell=5sq
separ	viand separ mecaniqu=75e	determin point separ=7x2	elabor proced separ compos=8hn	separ produit cacao press=8sr
separateur	separateur farin=ajx
sequ	determin sequ charg cargaison=5ag	cre nouvell sequ combat=5g5	assembl sequ video=93g	sequ numeriqu=ax0
ser	coordon environ ser=517	typ ser=72d	entreten ser=8i2	ajust ser compos pomp=8x3	ajust ser piec moteur=9nm
seri	selection pilot seri televis=7xx
serigraphi	encr serigraphi=5s5	machin serigraphi=6vv	proced serigraphi=7go
serment	fair pret serment=7my	typ serment=8ze	recevo declar serment=a4l
serrur	install serrur=50w	serrur electroniqu=5oy
serruri	outil serruri=4zk
sert	sert cabl=aac
serv	serv plat tabl=692	serv vin=6at	serv vin tabl=6at	serv boisson=9d8	serv bier=ag4	serv ver bier=ag4
serveur	serveur media=618	mainten serveur=aq6
servic	servic client=12s	cre servic client=7p9
serviet	renouvel serviet=7nq
session	controleur session peripheri=agd
seuil	concevo seuil=a3m
sex	determin sex animal=5qq
sexuel	troubl sexuel=8l5
sexuell	educ sexuell=9zg
shiatsu	mass shiatsu=5j4
sid	serv sid javascript=64g	client sid javascript=64g
sign	langu sign=22u	sign maladi animal=5w1	interpret langu sign=848	surveill sign bas patient=9vd
signal	trait signal=h7	trait numeriqu signal=h7
signalis	redig rapport signalis=5c2	equip signalis=660	procedur control signalis=7n1	equip signalis train=7wm	plac panneau signalis=8fn
signatur	temoin signatur document=7li
silo	inspect system silo=4s2
simpl	prepar repa simpl bord=9az
simul	simul laboratoir=7e4	simul problem transport=7v1	fair simul model mecatroniqu=8gq	method simul cris credit=aqs
simultan	execut simultan plusieur tach=4vf	simultan plusieur tach=4vf	traduction oral simultan=8a5	ger simultan plusieur command=abl
sinistr	fair proposition regl sinistr=9at	negoci regl sinistr=9vp	class declar sinistr assur=ahu
sismiqu	document etud sismiqu=5we	techniqu mesur sismiqu=6fm	analys risqu sismiqu=9g7	interpret don sismiqu=af4
sismologi	point materiel sismologi=4rk	materiel sismologi=6ru
sit	ger program sit=a8i
situ	situ traval=27f
sketchbook	sketchbook pro=2fr
snorkeling	plong snorkeling=83r
social	travail social=xc	droit social=19u	sci social=25r	droit securit social=99c
socialis	comport socialis adolescent=6aq
societ	droit societ=1mx	ger societ vent encher=8bd	etudi societ humain=aps
socio	tend socio economiqu secteur=6c3
socioculturel	context socioculturel elev animal=7cl
sociologi	sociologi appliqu sci paramedical=7uu	enseign sociologi=8nx
sociologiqu	surveill tend sociologiqu=5qd
soi	fix soi=7yr
soif	soif apprendr=20e
soign	present soign=20n	aid soign diplom=225	soign jeun animal=8a8
sol	mecaniqu sol=6q9	sci sol=89b
solair	panneau solair=1dq	energi solair=4qe	install chauf eau solair=5nx	concevo system energi solair=6m1	calcul orient panneau solair=6wi	fourn inform panneau solair=7m2	entreten system energi solair=8jy	system mont panneau solair=8ls
soleil	method sech soleil tabac=9q8
solidit	verifi solidit material=7vl
solin	install solin toitur=57x
solist	travaill solist=4ma	dirig solist invit=7s6
solo	jou musiqu solo=9z6
solution	trouv solution problem=4oh	trouv solution problem inform=6be
solv	bross solv=6o0
solvabilit	consult not solvabilit=9j2
somatiqu	modalit somatiqu integr=6j8
sommeli	activit sommeli=5x1
sond	techniqu sond=a7u
sonnet	sonnet fonc profil=8fb
sonor	program indic sonor=6vn
sonoris	conception techniqu system sonoris=7bw
sophrologi	organis exercic sophrologi=4y0	prepar seanc sophrologi=acr	assist patient sophrologi=al1
sort	deplac charg sort=5mj	sort pellicul appareil photo=84k
sorti	inspect sorti impression=8ct	integr contenu media sorti=9ez
souch	cellul souch=7p0	transplant cellul souch=7w7
souci	souci detail=1zv
soud	techniqu soud=4w3	repar machin soud=5hb	soud electroniqu=5ki	soud compos electroniqu=5ki	soud materiel electroniqu=5ki	techniqu soud point=60n	piec machin soud point=6ej	soud eau=9i2	prepar soud=azi
soudur	techniqu soudur=4w3	elimin dechet soudur=61s	recherch defaut soudur=6qp	prepar cart soudur=8u7
souffl	machin moul souffl=5mp	moul souffl=8nz	piec machin moul souffl=at7
souffleur	ger copi souffleur=8o2
soufr	proced recuper soufr=5hr
soulev	soulev charg lourd=8w1
soumettr	soumettr œuvres preliminair=8gs
soumissionnair	compar offr soumissionnair=8yu
soupap	regl soupap cylindr=88m
sourc	critiqu sourc=6sa
souscription	elabor directiv matier souscription=9h4
souten	souten evolution budget annuel=53i	souten economi local=7ib	souten auteur=876
souterrain	inspect lign electriqu souterrain=7c6	repar lign electriqu souterrain=83t
soutien	apport soutien ger soi=72b
soutir	soutir vin=67l
souven	vendr souven=98j	vendr souven voy=98j
spa	supervis mainten spa=5mt	planifi fonction servic spa=62v	typ spa=798	nettoy zon travail spa=87z
spam	install protection anti spam=9gp
spatial	planifi mission spatial satellit=6ho
special	equip urg special=5g3	prendr command public special=5w2	repondr demand plac special=a97	propos offr special=az5	concevo offr special=az5	elabor offr special=az5
specialis	fourn soin pharmaceutiqu specialis=63z	soin infirmi specialis=8gr
specialist	travaill specialist sit culturel=5m4	fourn avi pharmaceutiqu specialist=9nc
specialit	form domain specialit=6kv
specific	respect specific manuel aerodrom=57l	verifi specific produit=79t	conformit specific conception bijou=7io	conformit specific=akv
specifiqu	interfac specifiqu applic=4pk	logiciel analys don specifiqu=9mu
specimen	examin specimen cellul microscop=68o
spectacl	preserv qualit artistiqu spectacl=5cb	planifi spectacl musical=67r
spectateur	accueill spectateur=5k9	securit deplac spectateur=7c9
spectr	spectr electromagnetiqu=9j1
spectrometri	spectrometri mass=1hs
sperm	manipul animal collect sperm=5af	analys sperm=82e
spiral	reliur spiral manuell=4p0	develop spiral=6dy
spiritism	accessoir spiritism=919
spirituel	don conseil spirituel=6gu
spiritueu	elabor spiritueu=6s7	reglement fiscal applicabl spiritueu=9ox
sponsor	liaison sponsor even=5e6
spontan	men accouch spontan=ah6
sport	fourn equip sport client=54n	histoir sport=7d9
sportif	utilis equip sportif=71s	even sportif=9bk	equip sportif=a95	fabric equip sportif=ay8
sportiv	medecin sportiv=4mb	reglement sportiv=96h
spray	produit bronz spray=91g
stabilis	stabilis ph amidon=8uw	soin stabilis cas urg=ay0
stabilisateur	position stabilisateur=62g
stabilit	verifi stabilit material=58y	evalu stabilit navir=6km	stabilit train apr charg=737	stabilit navir=7x7	etudi stabilit sol=aoe
stad	inspect stad sportif=ayp
stall	nettoy stall=8i6
stand	ten stand parc attraction=57r
standard	lir plan standard=77x	system taill standard vet=a5o
station	regl station=758
statistiqu	control statistiqu processu=1gl	defin model statistiqu=4qv	techniqu analys statistiqu=605	method analys statistiqu=605	statistiqu medical=6it	elabor rapport statistiqu financier=6kf	logiciel system analys statistiqu=8y5	develop logiciel statistiqu=99v	control qualit statistiqu=a90	method statistiqu control proced=ajk
stein	pedagogi stein=593
stenographi	logiciel stenographi=85p
stenotypi	machin stenotypi=5fk
sterilis	sterilis environ travail=4rb	prepar instrument dentair sterilis=4ut	sterilis materiel medical=5s7	sterilis cuv ferment=79i	techniqu sterilis=7e6	materiel techniqu sterilis=7vm	sterilis piec=8jo
stock	ger stock=1i8	regl ger stock=6uy	install stock=7ur	stock don=8t2
stok	stok bobin film=91l
stor	install system entrain stor=8sa
story	story board=8ps
strabism	trait strabism=5v0	typ strabism=9e4
strategi	strategi securit inform=51j	strategi organis=61w
strategiqu	planific strategiqu=1ra	recherch strategiqu=4ux	planific strategiqu industri alimentair=54y	cre cart strategiqu=7zr	ger strategiqu=8cr	prendr decision commercial strategiqu=aqt
stratifi	install sol stratifi=7f0
stress	resist stress=20i	ger stress=20i	support stress=20i	ger situ stress=8tb
structur	structur inform=4op	install element boi structur=51e	structur sol=7b3
structurel	install vitr structurel=8w0
structurell	men analys structurell metallurgiqu=52p
studio	ger ressourc studio=4to	ger studio repetition=54o	particip enregistr musiqu studio=a9i	evalu production studio=ax9
styl	styl mis scen personnel=69h	lang feuill styl=9gj
stylo	compos stylo=5jy
subst	analys subst chimiqu=61c	reglement relativ subst=9tm
subvention	ger demand subvention=6kl	control demand subvention=a68
succession	organis succession explosion=91v
successoral	pratiqu conseil matier successoral=5hq
sucr	caracteristiqu chimiqu sucr=9f7	typ sucr=9ms	system lav sucr=aux
sucreri	preserv sucreri regional traditionnell=7fj	machin confection sucreri=8kc
sugger	sugger revision=5pc	sugger oper mainten puit=aj8
suit	suit offic=su	suit adob=yq	suit logiciell cre graphiqu=59y
suivi	suivi client=11z	suivi subvention accord=60k	suivi defaut securit=763
sujet	recens sujet recherch=69z
superieur	diplom superieur=215	form superieur=215	conseill superieur oper militair=6ul	inform superieur=7rg	communiqu problem superieur=89d
supervis	supervis securit trait=agp
supervision	supervision person=6dk
supplementair	vendr produit supplementair=5u1
supply	supply chain=1i7
support	support informatiqu=df	support techniqu=df	support communic=27k	support impression=8gp
sur	mis pratiqu conduit sur=5e7	ger sur medicament=5qs
surfac	technologi mont surfac=808	ingenieri surfac=95c
surgel	prepar plat surgel=96o
surmont	surmont trac=avx
surveill	control equip surveill=75m
survi	enseign compet survi=9vk
suscit	suscit particip public=76b	suscit emotion public=8jh
suspect	reper comport suspect=71r
suspendr	suspendr palan chain=5xe
suspendu	install plafond suspendu=5yv
suspension	install suspension ressort=89j	entreten system suspension=990	trait suspension amidon=a9x
symptom	observ symptom maladi poisson=4w6	diagnostiqu symptom psychiatriqu=7ry
synchronis	synchronis activit station pomp=5lv
syndical	droit syndical=65d	se rel responsabl syndical=65o
syndicat	represent membr syndicat=7if
synthes	esprit synthes=20f	engrai synthes=5au	fair synthes inform financier=6x2	redig synthes=7b0
synthetiqu	fabriqu fibr synthetiqu=5y0	transform fibr synthetiqu=8eh	material synthetiqu=97l	environ naturel synthetiqu=asw
synthetis	synthetis public recherch=8tn
systematiqu	control systematiqu machin=75j
systemiqu	pens systemiqu=4zi	therapi systemiqu=a4r
tabac	reglement production tabac=61j	produit tabac=6xe	fabric produit tabac=8u8	marqu tabac=a8k
tabl	servic tabl=1pa	sci tabl=4ir	inspect mis plac tabl=4o6	program tabl jeu=5c7	tabl cuisson=6ff	plac tabl=87r	manipul raisin tabl=ari
tableau	tableau bord=nc	adapt cadr tableau=5qm
tableur	logiciel tableur=57n
tach	tach nettoy=6kj
tactiqu	point tactiqu militair=7si
tai	tai chi=9bj
taill	taill vet=672	taill papi=9em
tailli	extrair tailli=9aq
talent	reper talent=5to
tambour	regl tambour caoutchouc=7yh	dispositif tambour=8rf
tamis	tamis poudr=aks
tan	techniqu tan=5k5	produit chimiqu utilis tan=9yy
tant	etudi communaut tant cibl=79h
tap	tap vit=tg
tapi	techniqu traditionnell tiss tapi=50a
tarif	tarif douani=5f4	fix tarif taxi=5oj
tarific	strategi tarific=136
tarot	interpret cart tarot=5y2
tass	tass charbon boi=5kx
tatou	tatou client=82f
tau	calcul tau horair=61n	collect inform tau croiss=73t
taxi	control horair taxi=9f9	enregistr horair taxi=9gd
taxinomi	cre taxinomi sci naturell=ady
technicien	conseill technicien=84j
technologiqu	coordon activit technologiqu=901	develop strategi amelior technologiqu=9cm
teindr	teindr tissu=5ec	teindr perruqu=6b2	machin teindr textil=9qj
teint	teint boi=8az	teint bougi=9bq
teintur	proced teintur=5ue	elabor proced teintur textil=88e	typ teintur=8un
telecommunic	geni telecommunic=53j	ger liaison telecommunic=6ki	industri telecommunic=70u	telecommunic maritim=88x	vendr produit telecommunic=8pt	assembl appareil telecommunic=a2w	concevo appareil telecommunic=a2w	produir appareil telecommunic=a2w	mont appareil telecommunic=a2w	fabriqu appareil telecommunic=a2w
teledetection	equip teledetection=4nt	fair recherch technologi teledetection=8cq	techniqu teledetection=9os
telemetri	execut tach telemetri video=5ua
telephon	repondr telephon=1ws	communiqu telephon=a56
telephoni	ger system telephoni=94d
telephoniqu	accueil telephoniqu=tm	standard telephoniqu=1ws	ten registr appel telephoniqu=7te
telescop	analys imag telescop=6ba
telescopiqu	appareil manutention telescopiqu=6hr	engin manutention telescopiqu=7xq
television	install servic television cabl=8t0
temoin	assist temoin=9k8
temp	ger temp=1zt	ger temp utilis fourneau=7o5	mesur temp precision=7r5	estim precision temp travail=9bu
temper	temper chocolat=511
temperatur	mesur temperatur fourneau=589	mainten temperatur fourneau=5ca	regl temperatur four=94j	support temperatur elev=ayt
temporair	install heberg temporair public=6hk	plac signalis routier temporair=72w
temporomandibulair	corrig anomali articul temporomandibulair=8r8
tenaill	tenaill forg=7ko
tend	suivr tend produit alimentair=8f4	tend matier textil=9jr	etud tend=ap6
tendr	tendr courroi=4zf	materiel bras tendr=ao4
tendu	install plafond tendu=7u7
teneur	teneur humidit boi=54b	test teneur humidit=6e1
tension	ajust tension filament=6l7	regl tension=8h6
tent	mont tent=4tz
tenu	tenu caiss=12r	tenu comptabilit=16b	tenu livr=16b
ter	ger permi exploit ter=4qn	outil sci ter=55d	utilis ter planific aeroport=5l6	deplac ter=7vb	sci ter=846	oper navir ter=8c2	enseign sci ter=a2b
teradata	teradata databas=j1
term	negoci contrat term=6jz	examin contrat men term=ai4
termin	stock produit pyrotechniqu termin=6no	deplac ouvr termin=ae2	pol peintur termin=aq7
terminal	norm relativ terminal aeroportuair=59x
terminologi	terminologi medical=wa	terminologi veterinair=6bd	comprendr terminologi affair financier=7um	terminologi juridiqu=9lm	terminologi techniqu=9zn
terminologiqu	cre bas don terminologiqu=4mu
terrain	don conseil usag terrain=83h	entreten equip terrain jeu=8dk
terrestr	reper min terrestr=av3
territoir	amenag territoir=12a
terrorism	detect menac terrorism=7ws
testeur	testeur batteri=7pz
tet	regl tet extrusion=6mj	caiss tet=7zj	concevo install tet puit=9of
text	logiciel trait text=7u3
textil	machin industri textil=5uv	matier textil=68k	industri textil=6jm	technologi textil=7q8	decor articl textil=83v	mesur textil=926	techniqu impression textil=a2x	techniqu textil=a34
textur	fabriqu fil continu textur=9qp
the	form clientel variet the=52b
theatr	analys text theatr=5gb	pedagogi theatr=63g	entreten materiel theatr=7e3	entreten decor theatr=a5d	cre manuel exercic theatr=a82
theatral	elabor processu production theatral=5ig	etudi production theatral=ae7	techniqu theatral=az0
them	develop them manifest=4se	etudi them=6px	selection them=8aj
thematiqu	cre cart thematiqu=8kq
theologi	histoir theologi=4yb
theori	theori travail social=4xr	theori control ingenieri=63r	theori system=9qo	theori musiqu=9su
theoriqu	model marketing theoriqu=7m6
therapeutiqu	develop rel therapeutiqu=7i0	dirig animal fin therapeutiqu=7zy	mass therapeutiqu=8d5	techniqu communic therapeutiqu=a6i
therapi	theori therapi artistiqu=6cf	therapi soin sant=86t	techniqu pratiqu therapi artistiqu=9sb	therapi jeu=ayy
thermiqu	ger thermiqu=5yp	fourneau trait thermiqu=6g2	analys thermiqu=6xh	trait thermiqu=7jc	material thermiqu=8sm	concevo equip thermiqu=an7	evalu besoin thermiqu=apv
thermometr	surveill thermometr cuv=4r3	ajust thermometr=ao7
thermoplastiqu	material thermoplastiqu=av7
thermoscell	entreten machin thermoscell=93q	machin thermoscell=9dr	typ thermoscell=awz
thoraciqu	chirurgi thoraciqu=8qc
ticket	vendr ticket=5qy	vendr ticket parc attraction=ak1
timbr	produir timbr fiscal=968
tir	tir cabl=1b5	consign enseign tir seanc=4vi
tiss	machin tiss=8fx	band tiss=92k	technologi machin tiss=94z
tissu	typ tissu=7i3
titr	logiciel titr=4rs	conserv titr cre client=5hc	cre titr=8r7	redig titr=94t
toilet	aid toilet=xk	mainten propret toilet=6t0	planifi tach toilet chien=7jx	typ toilet=7qy	toilet animal=aoi
toit	fix couvertur toit=5k0	install fenetr toit=68e
tol	fix tol metalliqu=5pv
toler	defin toler=8kw
tomb	prepar tomb=9u2
tomcat	apach tomcat=6e
ton	mesur ton navir=ad7
tondr	tondr lain=ao5
tonneau	fabriqu fond tonneau=6rp	proced finition tonneau=7q9	fabric tonneau=8tg	assembl tonneau=aci	entreten tonneau=amv
tonometri	tonometri oculair=6zj
tont	organis tont=8ya
topiqu	prescrir therapi topiqu=7w4
torch	torch plasma=648	torch decoup plasma=amy
torrefaction	different method torrefaction=5x2	torrefaction caf=8g6	surveill torrefaction=961
torrefi	couleur malt torrefi=62n	fev cacao torrefi=7pr	torrefi malt=7z0
total	control qualit total=833
totalisateur	panneau totalisateur=5rz	rapport totalisateur=80d	configur materiel totalisateur=93n	install panneau totalisateur=9ma
tou	supervis tou preparatif voy=54p
tour	tour air chauf=4sd	exploit tour control aeroport=5vk	configur element tour=98f
tourism	march tourism=7dv	zon geographiqu concern tourism=auy
tourist	prendr charg group tourist=8sw
touristiqu	inform touristiqu=565	supervis impression public touristiqu=7fc	collect inform touristiqu=9my	elabor support inform touristiqu=9tj
tourn	tourn metal=1ck	planific tourn=1im	travaill equip tourn=5bg	tourn boi=5ms	outil tourn=6f4	piec machin tourn=7ll	coordon tourn=7ph	supervis equip tourn=9ph	etabl program tourn=9wi
toxicit	toxicit alimentair=6jh
toxicologiqu	etud toxicologiqu=4m4
trac	techniqu trac manuel=69s
tracabilit	tracabilit soin=vu	tracabilit produit bas viand=7mh	tracabilit element boi=7tj	system tracabilit=8mc	tracabilit industri alimentair=asv
tract	distribu tract=6ws
tracteur	conduir tracteur=8u9
tradition	tradition alimentair=4wg
traditionnel	material traditionnel calfat boi=74l
traditionnell	specialis dans traditionnell=8ul
traduction	traduction automatiqu=5vv	traduction text non prepar=axv
traduir	traduir band=7d3	comprendr document traduir=7da	traduir vue=8lq	traduir langu parl=8v4
trafic	ger trafic aerien=5wy	oper control trafic aerien=93k	exig securit air trafic=asq
train	train traval=57t	procedur utilis train=65w	mecaniqu train=8zm	procedur nettoy train=9ef
trair	trair animal=9nx
trait	ger trait=27e
traiteur	planifi servic traiteur=5ew
trajectoir	concevo trajectoir puit=519
tram	concevo etof tricot tram=5cu	techniqu prepar tram=5f8	confection etof tricot tram=aej
tramway	reglement relativ tramway=4pc	control equip tramway=55i	reseau tramway=57w	composition mecaniqu tramway=88u	aliment electriqu system tramway=8d9	interpret panneau signalis tramway=99q	conduir tramway=af3
tranch	tranch poisson=5et	entreten outil manuel tranch=5lo	outil tranch serv abat=aeb
trancheur	trancheur boi plac=8iu
transaction	suivr transaction financier=4nq	ten jour rapport transaction=5hw	control document transaction commercial=61g	conserv enregistr transaction financier=74e	ger transaction financier=ask	supervis transaction financier=ask
transcription	method transcription=7i2	transcription band=7mr
transcrir	transcrir don medical=6wb	transcrir composition musical=85r	transcrir ide not musical=8x7	transcrir text=9nr
transfer	transfer espac servic=6ct
transfert	transfert risqu=4xi	supervis transfert bag=5po	processu transfert thermiqu=9rv
transfusion	transfusion sanguin=w7	assist servic transfusion sanguin=ap1
transition	transition professionnell carrier artistiqu=5hx
transmetteur	enregistr lectur transmetteur=868
transmettr	transmettr relev compteur=7t7	transmettr inform medical routin=93e
transmis	analys communic transmis=4wj
transmissibl	ger maladi transmissibl=5n7
transmission	transmission oral=25d	calcul rapport transmission=4xj	control qualit transmission=68f	regl transmission video=77d	technologi transmission=7gf
transpar	transpar inform=625
transplant	coordon approvision organ transplant=98y
transport	organis transport=1i5
transporteur	evalu transporteur=6la	inspect document transporteur=753	ger transporteur=9gm
transpos	transpos musiqu=5w8	transpos dessin gravur=8ka
transversal	position chariot transversal tour=62c
trapezoidal	fabriqu courroi trapezoidal=4q9	recouvr courroi trapezoidal tissu=9bo	marqu courroi trapezoidal=a18
traumatism	ger traumatism moyen chirurgical=6tx	ger traumatism=7sn
travail	securit travail=1ds	travail equip=1sp	organis travail=4n5	organis travail equip=7y1
travaill	travaill equip=1sp
traval	conduit traval=1ea	traval public=26y
travers	technologi travers=7ul	manuell technologi travers=arh
treilli	tiss treilli metalliqu=57z	treilli metalliqu=8pn
trembl	prevo trembl ter=9vt
tremi	aliment tremi charbon boi=567	aliment tremi=88f
tremp	tremp ver=4s0	proced revet tremp=5zh	cuv tremp=775	piec cuv tremp=7fv
tresoreri	ger tresoreri=16z	ger flu tresoreri=aad
tress	technologi tress=9b4	fabriqu produit tress=9qm	confection tress industriell=9ry
tri	tri poisson=4pp	tri dechet=50r	stock dechet tri=6z1	tri decoup tabac taill=8uh	tri patient=acp
tribofinition	piec machin tribofinition=71g	proced tribofinition=al4	cuv tribofinition=auq	machin tribofinition=ayh
tribunal	mainten ordr tribunal=5en
tricot	machin tricot=4q1	techniqu tricot manuell=53o	fabriqu textil tricot=6ls	techniqu tricot chain=8sp
trolleybu	mecaniqu trolleybu=7wn	fonction electriqu trolleybu=9v0
troncon	sci troncon=4qg
tronconneus	fair fonction tronconneus=92w
tropical	medecin tropical=7sq	diagnostiqu maladi tropical=9w6
trou	trou filet=8xa	pratiqu trou rempl moul=9wt
troubl	troubl aliment=4qf	don conseil troubl communic=8yw	troubl communic=971
troup	dirig troup militair=510	travaill troup cirqu=8mq	form troup militair=8uj
troupeau	administr trait medical troupeau=5lx	securit troupeau=6yz	s occup troupeau=7ja	deplac troupeau=84e
trouv	trouv subvention=4zv	trouv plac architectur production=5cx	ger objet trouv=7tr
tub	regl tub aliment=5ff	guid tub for=7qi	system rempl tub=7zs
tuil	pos tuil mecaniqu=8nn
tunnel	four tunnel=4si	tunnel sech=7h9	tunnel finition=agf
tunneli	conduir tunneli=6hh	consol tunneli=78d	fair fonction tunneli=81e
turbin	fair fonction turbin vapeur=7k0	fair fonction turbin gaz=9iy
tuyal	nettoy tuyal aliment bier=4xx
tuyau	orient tuyau pomp beton=ayg
tuyauteri	entreten plateform tuyauteri=a9l
typographiqu	press impression typographiqu=97z
typologi	typologi piec viand=4qd
ultrason	techniqu imageri ultrason=9ab	appareil ultrason=9op
ultrasonographi	ultrasonographi obstetriqu=5rj
unifi	lang modelis unifi=7g2
uniformit	uniformit coquill=4m5	uniformit noyal=7qh	uniformit moul=9rh
union	celebr union civil=62e
unit	test unit mecatroniqu=7bg	unit soin palliatif=9dw	assembl unit mecatroniqu=a2h
unitair	test unitair=f4
univ	defin univ visuel cre=870
universit	enseign universit=68y
universitair	lic universitair=210	men recherch universitair=6e2	procedur universitair=9wf
unreal	unreal engin=ii
urbain	etud transport urbain=4up	conduir milieu urbain=5ln	histoir art urbain=9ag
urbanism	droit urbanism=5d0	cod urbanism=7ki
urogenital	diagnostiqu troubl system urogenital=97c
urologiqu	interpret test diagnostic urologiqu=8hr	chirurgi urologiqu=8k6
usag	conseill usag medicament=502	collect appareil usag=87e
use	pos conduit eau use=alw	enlev calfat use=azo
usin	ger exploit usin=8fg	equip usin fabric=9to
ustensil	entrepos ustensil cuisin=923
utilis	etabl politiqu utilis=5oz	system electriqu utilis transport=6lt	utilis equip transport=9yx	conseill client utilis vehicul=9zr
utilisateur	support utilisateur=df	liaison utilisateur port=9yj
utilitair	concevo equip utilitair=6c6
v	cre envelop v=7bf
vaccin	particip procedur vaccin=62o	point vaccin=8ql	ger emploi vaccin=9oz
vagu	machin soudur vagu=7pp
vaissell	lav vaissell=9k5
valeur	valeur entrepris=611	march valeur=97v	calcul valeur gem=9n0
valid	valid resultat analys biomedical=7ju	valid ticket parc attraction=8st
validit	surveill validit certificat navir=647
van	control van=apc
vanneri	fair vanneri=72r	techniqu vanneri=8ny
vapeur	control debit vapeur=7t8	machin vapeur=8yf	regul pression vapeur=a09
variet	variet feuill tabac=8fy	variet poisson=an0
vasculair	diagnostiqu maladi system vasculair=545	chirurgi vasculair=730
veget	control veget=9ai
vegetal	variet vegetal=4zm	espec vegetal=7hz	taill vegetal=906
vehicul	system electriqu vehicul=61x	typ vehicul=6a7	install equip electriqu vehicul=7p8	vehicul transport animal=amw
veill	veill juridiqu=1mj	veill precision control stock=6ot
velo	conseill client matier velo=597	regl velo=5da	velo electriqu=67t
vendeur	prendr contact vendeur=6oc
vendr	verifi vehicul vendr=9ic
vendu	specialit articl vendu encher=4y4
vent	techniqu vent=1vw	activit vent=6b7	vent produit medical=9cy	procedur servic vent=9fd	strategi vent=acw
ventil	system ventil=6ox	ventil plan production=7p6	examin system ventil=81y	install system ventil=8rw	nettoy system ventil=93u	repar system ventil=9h9	ger ventil four=9u9	concevo reseau ventil=a9e
ventilateur	fair fonction ventilateur sech=89o	ventilateur machin=ae8
ventous	trait ventous=5z8
ventur	joint ventur=7u6
verbal	communiqu instruction verbal=4z6	suivr instruction verbal=awc
verific	system verific trait=a69
verin	verin hydrauliqu lev=88o	install verin echafaud=a9p
vern	vern surfac boi=6ue
verni	ajust melang verni=500	entreten boi verni navir=5j8	transfer verni=a0n	pes ingredient verni=az1
verreri	manipul verreri=53r	produit verreri=at9
verrouill	mecanism verrouill=6qf
verrouillabl	repar dispositif verrouillabl=5f0	install dispositif verrouillabl=7so
vers	vers granito=877
version	ger version=ei	ger version logiciel=8ew
vert	espac vert=1bv	informatiqu vert=4yi	strategi matier espac vert=6or	examin grain caf vert=6pc
vertebral	plac soutien ajust vertebral=6gt
vertical	install jardin vertical=7f7	march vertical=ajo
vestiair	mainten propret vestiair=7gu
vestimentair	technologi confection vestimentair=904
vet	evalu qualit vet=4n7	ger demand production vet=5qc	confection vet=6oi	machin confection vet=8pa	vet mesur=8tw
veterinair	travaill veterinair=8zq	sci cliniqu veterinair=a7j
viabilit	evalu viabilit financier=aek
viand	prepar viand plat=5h2	confection viand plat=5h2	prepar viand vent=8yz	industri viand=9gf	prepar plat bas viand=amq
victim	apport assist victim=6b4	fourn assist victim=6b4	aid victim mineur age=7ym	besoin victim crim=a1w
vid	machin vid=8cu	prepar moul form vid=8ii	cre moul vid=a94	nettoy poisson vid=ado
vidang	vidang eau lav=4ss	vidang liquid dangereu=78f
video	mont video=zw	materiel video conduit=686	materiel video=6ag	tend matier jeu video=6ay	selection pris video=7t9	supervis qualit video=9tp
vie	entreten lieu vie animal=81v
vieill	vieill artificiell mobili=6gb
vigil	fair preuv vigil=asx
vign	plant vign=5o9	conduit vign=6lp	particip entreten vign=7mt	entreten vign=8n9	particip prepar vign=8zp
vignobl	evalu qualit vignobl=50c	ger ter vignobl=5tw	evalu problem vignobl=ant
vin	assembl vin=56o	typ vin=5tt
vinicol	processu production vinicol=9vg	ger stock cav vinicol=9x0
vinific	supervis processu vinific=9tu
vinyl	moul disqu vinyl=770	disqu vinyl=akm
viol	enquet viol droit hom=4vt	evalu viol accord lic=65b	detect viol politiqu=7ji
violon	typ violon=85o	produir piec violon=9j3
virologiqu	test virologiqu=8xx
virtuel	develop moteur jeu virtuel=7qp	plac reseau priv virtuel=8xt	travaill environ apprent virtuel=972
vis	caracteristiqu vis=659	proced fabric vis=6qs	typ vis=78p	soin vis=9p1	press vis fin=9u8
viscosit	mesur viscosit subst chimiqu=4su
visibilit	amelior visibilit sit web=akg
visio	microsoft visio=t7
vision	vision strategiqu=20t	defin vision artistiqu=5ly	vision scen=6f3	prendr compt vision artistiqu=964
visit	visit bien=28z	surveill visit guid=4u6	visit lieu travail=6sg	planifi visit commercial client=9ml
visiteur	accueil visiteur=tm	enregistr visiteur=9pz	inform visiteur lieu tourn=akb
visual	visual basic=52y
visualis	visualis don=nb
visuel	cre element visuel=689	handicap visuel=6pm
visuell	techniqu present visuell=5xc	system aid visuell aeroport=7q0	inspection visuell voi fer=9oi
vital	parametr vital=vn	troubl fonction vital=7al
vitess	regul vitess coup=6t7	conduir grand vitess=a36	regul vitess navir port=ae4
viticol	entreten engin viticol=8a7
viticultur	entreten cuv viticultur=a1d
vitr	evalu risqu lav vitr=78q	repar vitr=8bq	prepar materiel nettoy vitr=9cn	typ vitr=ahj
vitrail	concevo vitrail=6ea
vitrin	modifi vitrin=69a
viv	organis vent produit viv=8dx	pech espec aquatiqu viv=8zs	produit animal viv=akx
vivrier	production cultur vivrier=6i3
vocabulair	vocabulair cirqu=6r8
vocal	system prelev command vocal=5mf	techniqu vocal=7qm
voil	manipul voil navir=5wa
voitur	conduir voitur automatiqu=4o7	procedur nettoy voitur=58c	command voitur=59c
vojta	therapi vojta=6yi
vol	enseign pratiqu vol=7z4	tach prepar vol=9xt
volaill	organis elev volaill=a6x	manipul volaill=aw0
voltig	pratiqu mouv voltig=56j	concevo mouv voltig=5ey	entreten system voltig artist=6za	test system voltig artist=7j8	form artist voltig=9z4
volum	evalu volum boi coup=6xa	mesur volum gis=9ob	prevo volum production=abi
vot	rendr compt processu vot=5jn
voy	techniqu voy=5dp	prepar offr voy=5yf	elabor offr voy=5yf	plac offr voy=5yf	concevo offr voy=5yf	control document voy=ai3	verifi document voy=ai3	ten registr voy=am3
vrac	charg camion transport vrac=59j
vue	regl vol vue=4uj	charg produit vue expedition=7lc	observ pris vue=8ab	prepar command vue expedition=ajc	planifi pris vue=awn
vulcanis	vulcanis froid=4mq	prepar pneu vulcanis=7cx	vulcanis chaud=8eg	regl machin vulcanis=aid
vœux	concevo cart vœux=9cp
wagon	verifi wagon=4qa	mont wagon=7bc
warehous	oracl warehous build=5gy
web	develop web=sj	program web=78z	lang program web=78z	ger sit web=9sa
weblogic	oracl weblogic=7fk
week	travail week end=1ss	disponibilit week end=1ss	week end=1ss
whitehat	whitehat sentinel=ad6
window	window phon=8dz
x	machin rayon x=6gm
yeu	examen complet yeu=7qk
zero	conception batiment zero energi=6c4
zoo	lir rapport zoo=6dg	respect consign securit zoo=6vg	ger personnel zoo=am4
zoologi	zoologi appliqu=8mo
zoologiqu	organis exposition zoologiqu=5ac	reglement zoologiqu=5li	conception exposition zoologiqu=aog
œil	oper chirurgi œil=6sv
œufs	inspect œufs poisson=683	surveill production œufs=9fo
œuvrer	œuvrer faveur integr publiqu=57u
œuvres	collection œuvres art=544	ger transport œuvres art=671	surveill march œuvres art=8c7	organis œuvres exposition=9zh	etudi œuvres art=a8o	manipul œuvres art=a9s`;
