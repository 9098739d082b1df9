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
abbyy	ABBYY FineReader=8g2
accompagnement	accompagnement des personnes âgées=uq	accompagnement social=xc
accords	accords collectifs=23h	accords d'entreprise=23h
accouchement	accouchement=4ys
accueil	accueil physique=tm	accueil téléphonique=tm	accueil des clients=12s	accueil client=12s	accueil de la clientèle=12s
accueillant	accueillant=20p
accueillir	accueillir les clients=12s	accueillir la clientèle=12s
achats	achats=18h
acoustique	acoustique=5is
acquerir	acquérir des connaissances en TIC=4wk
actions	actions de formation=1a4
acupression	acupression=5ma
adaptabilite	adaptabilité=1zy
adapter	adapter la capacité d'un système de TIC=90j
adhesifs	adhésifs=8l5
administration	administration réseau=de	administration système=r2	administration de systèmes=r2	administration des médicaments=vg	administration des traitements=vg	administration du personnel=1aa	administration publique=1rs	administration des entreprises=23k
administrer	administrer les médicaments=vg
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
aerodynamique	aérodynamique=7rv
aeronomie	aéronomie=93c
affiches	affiches=27k
agent	agent de sécurité=1ru
agriculture	agriculture=1s6
agritourisme	agritourisme=a4m
agronomie	agronomie=8z5
aide	aide à domicile=v6	aide à la toilette=xk	aide aux déplacements=1wd	aide-soignant diplômé=225
aisance	aisance relationnelle à l'oral=1zp	aisance relationnelle=1zx	aisance à l'oral=209	aisance avec les chiffres=20g
algebre	algèbre=6pl
alkylation	alkylation=ale
allemand	allemand=22e
allergies	allergies=928
allergologie	allergologie=7ne
amabilite	amabilité=20p
amelioration	amélioration continue=1h8	amélioration des processus=1rc
amenagement	aménagement paysager=1bv
amortissement	amortissement=73d
analgesiques	analgésiques=68n
analyse	analyse de données=na	analyse des données=na	analyse des besoins=pl	analyse financière=16q	analyse commerciale=1rb	analyse et synthèse=20f	analyse de l'investissement=24n
anglais	anglais=22d
animation	animation d'équipe=1rf
animer	animer des formations=1a5
anodisation	anodisation=ayh
anthropologie	anthropologie=9fc
apache	Apache Maven=6c	Apache Tomcat=6e
appel	appel d'offres=23n
appels	appels d'offres=23n
apple	Apple iOS=9pl
appliquer	appliquer l'aménagement du territoire=12a	appliquer la loi sur l'immigration=1no	appliquer la gestion de crises=1rm	appliquer la gestion des conflits=20b	appliquer un raisonnement stratégique=20t	appliquer la rétro-ingénierie=3hg	appliquer la méthode HACCP=6uu	appliquer la configuration IP=97j	appliquer des opérations pour un environnement ITIL=9ro	appliquer la terminologie relative aux TIC=9yl
apprentissage	apprentissage automatique=mx
approvisionnement	approvisionnement=18h
approvisionnements	approvisionnements=18h
arabe	arabe=22n
archeobotanique	archéobotanique=8it
archeologie	archéologie=6n8
architecture	architecture logicielle=78	architecture de l'information=zj	architecture d'intérieur=10e	architecture=23o
archivage	archivage=1zh
argenture	argenture=98q
arpentage	arpentage=1ej
arretes	arrêtés mensuels=16k
arrimage	arrimage=1y9
articles	articles^^=27j
artisanat	artisanat=5x9
asp	ASP.NET=53
assemblage	assemblage=1zc
assistance	assistance informatique=df	assistance technique=df
assurance	assurance qualité=fe	assurance maladie=26e
assurances	assurances=13c
assurer	assurer la gestion de l'identité des TIC=8uw
astrologie	astrologie=5bo
astronomie	astronomie=ay4
astropsychologie	astropsychologie=5n4
atteinte	atteinte des objectifs=11w
au	au sein de notre organisation=26w
audiologie	audiologie=576
audiometrie	audiométrie=4zj
audit	audit interne=17b	audit=17d
auriculotherapie	auriculothérapie=9bv
autisme	autisme=6rj
automate	automate programmable=1eo
automates	automates=1eo	automates programmables=1eo
automatisation	automatisation des tests=f2	automatisation de bâtiments=1xt
automatisme	automatisme=1eo
autonome	autonome=20h
autonomie	autonomie et initiative=200	autonomie=20h
avantages	avantages sociaux=19w
bac	Bac+3=210	Bac+5=211	bac+4=211	bac pro=218	bac professionnel=218	Bac+2=219
baccalaureat	baccalauréat=216
balneotherapie	balnéothérapie=4yy
bar	bar^^=1pd
barman	barman=1pd
base	base de données=8c
bases	bases de données relationnelles=8b	bases de données=8c
bathymetrie	bathymétrie=95w
batiment	bâtiment=26y
bep	BEP^=218
besoins	besoins éducatifs particuliers=1k6
bien	bien organisé=1zw
bienveillance	bienveillance=207
bilan	bilan^^=16l
bilans	bilans=16l
biochimie	biochimie=59z
biodiesel	biodiesel=9ts
bioethique	bioéthique=59v
biolixiviation	biolixiviation=ard
biologie	biologie=1kt	biologie moléculaire=1w6
biomarqueurs	biomarqueurs=ako
biomecanique	biomécanique=80v
biomedecine	biomédecine=4zc
biometrie	biométrie=62f
biophysique	biophysique=7ta
biosecurite	biosécurité=ao9
biostatistique	biostatistique=8mu
biotechnologie	biotechnologie=70l
blackberry	BlackBerry=97q
bloc	bloc opératoire=v0
boissons	boissons=889
bon	bon relationnel=1zx
bonne	bonne communication=1zp	bonne présentation=20n	bonne condition physique=20y
bonnes	bonnes pratiques de fabrication=1go	bonnes pratiques de laboratoire=1wg
book	book^^=25h
bornes	bornes de recharge=1ys
botanique	botanique=5mk
bouddhisme	bouddhisme=9e2
boulangerie	boulangerie=1ou
bourse	bourse=96m
bp	BP^^=282
brevet	brevet professionnel=282
btp	BTP^=26y
bts	BTS=219
budgets	budgets=15p
bulletins	bulletins de paie=23e	bulletins de salaire=23e
bureautique	bureautique=1zl
ca	CA Datacom/DB=9ik
cablage	câblage=1b5
caces	CACES=1ji
cadres	cadres d'architecture TIC=9hc
camouflage	camouflage=7fw
campagnes	campagnes publicitaires=14u	campagnes marketing=14u
cao	CAO^=1fx	CAO pour articles chaussants=9hg	CAO pour la confection de vêtements=9z1
cap	CAP^=218	CAP boulanger=281	CAP boulangerie=281
capacite	capacité d'adaptation=1zy	capacité d'écoute=207	capacité d'apprentissage=20e	capacité d'analyse=20f	capacité de persuasion=20j
capacites	capacités de communication=1zp	capacités managériales=1zr	capacités d'organisation=1zw	capacités d'analyse=20f
capteurs	capteurs=7e0
capture	Capture One=1vl
capturer	capturer des connaissances en TIC=4wk
cariste	cariste=1ih
carrelage	carrelage=1bt
carte	carte des menus=1p2
cartographie	cartographie=2i1
catalan	catalan=235
cepages	cépages=aug
cession	cession de propriété=1nj
chaine	chaîne logistique=1i7	chaîne du froid=1jb
chargement	chargement et déchargement=1ig	chargement=1ig
charger	charger et décharger=1ig
charges	charges sociales=23f
chariot	chariot élévateur=1ih
charpente	charpente=1bd
chauffage	chauffage, ventilation, climatisation=1b9	chauffage^^=1b9
chiffrage	chiffrage=1ee
chimie	chimie=1ks
chinois	chinois=22o
chirurgie	chirurgie=6kl
christianisme	christianisme=4u3
cinematographie	cinématographie=af7
cinetique	cinétique=6q5
classement	classement=1zh
climatisation	climatisation=1bb
climatologie	climatologie=9qs
cloture	clôture mensuelle=16k	clôture annuelle=16l
clotures	clôtures mensuelles=16k	clôtures annuelles=16l
coiffure	coiffure=1sb
cokefaction	cokéfaction=6cc
collecter	collecter des données au moyen d'un GPS=9ys
commande	commande numérique=1cf
commerce	commerce de détail=12l	commerce électronique=137
common	Common Lisp=1f
communication	communication^^=1zp	communication orale et écrite=1zp	communication d'entreprise=25q
communiquer	communiquer avec les parties intéressées=1r4
compiler	compiler les données d'un SIG=6dl
composeuses	composeuses=8bv
comptabilite	comptabilité=16a	comptabilité générale=16b	comptabilité fournisseurs=16c	comptabilité clients=16d	comptabilité analytique=171
comptable	comptable^^=16a
comptes	comptes rendus=tj	comptes fournisseurs=16c	comptes clients=16d	comptes annuels=16n
conception	conception graphique=zb	conception industrielle=10d	conception architecturale=1vo
concevoir	concevoir une interface utilisateur=z6	concevoir une infographie=zb	concevoir des circuits par CAO=8hf
conciliation	conciliation médicamenteuse=274
conditionnement	conditionnement=23r
conduire	conduire une excavatrice=1e3
conduite	conduite du changement=1a3	conduite de travaux=1ea	conduite de chariots élévateurs=1ih	conduite de projet=1r2	conduite de machines=1y5	conduite de ligne=1y5
confidentialite	confidentialité=204
configurer	configurer un système de TIC=92i
conformite	conformité^^=18d	conformité avec=26g
conseil	conseil client=12s	conseil juridique=1xa
conseiller	conseiller les clients=12s	conseiller les opérationnels=1xa
conseils	conseils juridiques=1xa
consignes	consignes de sécurité=1ds
consommation	consommation électrique des TIC=arx
constantes	constantes vitales=vn
consultation	consultation=6ff
contentieux	contentieux=1mu
contrats	contrats de travail=1mq
controle	contrôle des infections=vz	contrôle de gestion=175	contrôle qualité=1ek	contrôle de la qualité=1ek	contrôle statistique des processus=1gl
controler	contrôler la qualité=1ek	contrôler les portions=1p1
convention	convention collective=23h
conventions	conventions collectives=23h
copropriete	copropriété=abp
coreen	coréen=22q
correspondance	correspondance=tq
corriger	corriger les copies=1kd
cosmetiques	cosmétiques=7po
cotisations	cotisations sociales=23f
couler	couler du béton=1ei
courriers	courriers=tq
courtoisie	courtoisie=20p
cout	coût par clic=13m
couture	couture=6n9
couverture	couverture^^=1bn
creatif	créatif=20c
creation	création de contenu=146	création de contenus=146
creative	créative=20c
creativite	créativité=20c
creche	crèche d'entreprise=28k
creer	créer des modules SCORM=627	créer des dessins avec AutoCAD=7j5
criminalistique	criminalistique informatique=2k5
criminologie	criminologie=4nd
cryptage	cryptage dans le domaine des TIC=9tm
cuisine	cuisine^^=1om
cuisiner	cuisiner=1om
cuisson	cuisson des pains=1ou	cuisson du pain=1ou
curieuse	curieuse=20d
curieux	curieux=20d
curiosite	curiosité=20d
cvc	CVC^=1b9
cybernetique	cybernétique=av6
cybersecurite	cybersécurité=fg
cynegetique	cynégétique=5tv
cytopathologie	cytopathologie=82f
danser	danser=5n0
dao	DAO^=1fx
data	data visualisation=nb
de	DE infirmier=224
deas	DEAS^=225
dechargement	déchargement=1ig
declamer	déclamer=9gn
declaration	déclaration fiscale=17f	déclaration sociale nominative=23g
declarations	déclarations fiscales=17f	déclarations sociales=23f	déclarations sociales et fiscales=23f
decoration	décoration d'intérieur=10e
dedouanement	dédouanement=1iu
definir	définir des ICP pour la production=4sj
demantelement	démantèlement=8r6
demarche	démarche de soins=vt
demographie	démographie=9li
deneiger	déneiger=72j
depannage	dépannage=1df
deplacements	déplacements fréquents=20z
depot	dépôt de permis=241
depoussierer	dépoussiérer=5ui
dermatologie	dermatologie=4zi
dermatopathologie	dermatopathologie=6pm
design	design graphique=zb
dessin	dessin technique=23p	dessin industriel=23p
developpement	développement logiciel=7f	développement de logiciels=7f	développement informatique=7f	développement par méthode agile=o4	développement web=sj	développement commercial=128	développement des affaires=129	développement durable=1ry
developper	développer une suite de tests TIC=7fh	développer un flux de travail de TIC=7i8	développer un pilote d'appareil TIC=7wl
devis	devis=1ee
devises	devises=5mh
dexterite	dextérité=20q
diagnostic	diagnostic de pannes=1df
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
donner	donner des conseils sur l'IVG=878
dossier	dossier de soins=vu	dossier patient=vu
douane	douane=1iu
droit	droit du travail=19u	droit social=19u	droit des relations collectives de travail=19u	droit des contrats=1ms	droit relatif aux contrats=1ms	droit des sociétés=1mx	droit des affaires=1mx	droit commercial=1my	droit des biens=1ni	droit de la famille=1nl	droit pénal=1nm	droit de la concurrence=1x3	droit=23s
dsn	DSN=23g
dut	DUT^=219
dynamique	dynamique=200
dynamisme	dynamisme=200
ecole	école inclusive=1k9	école d'ingénieurs=211	école de commerce=211
ecologie	écologie=8s1
economie	économie=23j
ecosystemes	écosystèmes=a3k
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
electroaimants	électroaimants=9gp
electrochimie	électrochimie=7zl
electroencephalographie	électroencéphalographie=5y0
electroformer	électroformer=8hn
electromecanique	électromécanique=1gt
electronique	électronique de puissance=1gv	électronique=1gw
electrotherapie	électrothérapie=8ya
emballage	emballage=23r
embryologie	embryologie=a1s
empathie	empathie=207
employer	employer la programmation concurrente=6p
en	en autonomie=20h	en conformité avec=26f	en collaboration=289	en étroite collaboration=28a
encadrement	encadrement=1rg	encadrement d'équipe=1rg	encadrement des équipes=1rg	encadrement des apprentis=27d
encadrer	encadrer une équipe=1rf	encadrer les chefs=1rg
encaissement	encaissement=12r
encaissements	encaissements=12r
encaisser	encaisser=12r
encordage	encordage=ayb
endocrinolgie	endocrinolgie=a51
endoscopie	endoscopie=a6r
enduits	enduits=1bs
enfants	enfants en situation de handicap=1k6
engrais	engrais=7sm
enseignement	enseignement=1k1
enseigner	enseigner=1k1	enseigner les mathématiques=1kq
entomologie	entomologie=8o0
entreposage	entreposage=1ib
entrepot	entrepôt de données=k2	entrepôt^^=1ib
entrepreneuriat	entrepreneuriat=744
entretien	entretien^^=1dc	entretien du matériel=1dd	entretien des équipements=1dd	entretien des chambres=1pq	entretien des locaux=1q0
entretiens	entretiens annuels=19v
envie	envie d'apprendre=20e
environnement	environnement agile=o4
epidemiologie	épidémiologie=8kq
epigraphie	épigraphie=7md
equipe	équipe pluridisciplinaire=276	équipe pluriprofessionnelle=276
equipements	équipements de protection individuelle=1ez
equitation	équitation=59b
ergonomie	ergonomie=aut
espaces	espaces verts=1bv
espagnol	espagnol=22g
esprit	esprit d'équipe=1zq	esprit critique=1zu	esprit d'initiative=200	esprit collaboratif=208	esprit de décision=20a	esprit d'analyse=20f	esprit analytique=20f	esprit de synthèse=20f	esprit entrepreneurial=20u
esthetique	esthétique=7bm
etablir	établir des devis=12i	établir les factures=17k	établir la facturation=17k
etablissement	établissement de la paie=17j
etalonnage	étalonnage colorimétrique=yv
etats	états financiers=16m
ethique	éthique=203
ethnolinguistique	ethnolinguistique=7nb
etiopathie	étiopathie=54c
etude	étude de marché=150	étude de prix=1ee
etudes	études de marché=150	études de prix=1ee	études de communication=25q
evaluation	évaluation des élèves=1kd
evaluer	évaluer les élèves=1kd	évaluer les connaissances en TIC=4wk
evenementiel	événementiel=ts
excellente	excellente présentation=20n	excellente orthographe=27t
executer	exécuter des mesures de lutte antiparasitaire=24h
expedition	expédition=1ie
expeditions	expéditions=1ie
experience	expérience commerciale=1vw
exploitation	exploitation hôtelière=1pk
exploration	exploration de données=m4
explosifs	explosifs=5at
extract	extract transform load=kf
extracto	extracto-chargeur=kf
fabrication	fabrication=1h5
faconnage	façonnage=27a
facturation	facturation=17k
faculte	faculté d'adaptation=1zy
faire	faire fonctionner une chaudière=1do
fasciatherapie	fasciathérapie=57r
feculents	féculents=5sj
fertirrigation	fertirrigation=7e9
fiabilite	fiabilité=201
fiable	fiable=201
fiches	fiches de paie=23e
fidelisation	fidélisation=11z
finance	finance=23i
fiscalite	fiscalité=17f
fixer	fixer des tubes en PEX=8uu
flexibilite	flexibilité=1zz
flexographie	flexographie=5mv
floriculture	floriculture=aoe
fonction	fonction publique=1rs
force	force de proposition=200	force de persuasion=20j	force de conviction=20j
formalites	formalités douanières=1iu
formation	formation du personnel=1a5	formation des équipes=1a5	formation en ligne=1l2	formation supérieure=215	formation professionnelle=218	formation juridique=23s	formation des apprentis=27d
formations	formations internes=1a4	formations sécurité=271
former	former les équipes=1a5	former les nouveaux=1a5
fourniture	fourniture d'équipement de réseau TIC=5u7
fraisage	fraisage=1cj
frappe	frappe=a52
froid	froid^^=1dn	froid industriel=1dn
galvanoplastie	galvanoplastie=6g9
garde	garde d'enfants=1lf
gardiennage	gardiennage=1ru
gemmologie	gemmologie=793
genealogie	généalogie=any
genetique	génétique=6of
genie	génie climatique=1b9	génie mécanique=1gq	génie électrique=1gu	génie civil=1gz	génie informatique=25o	génie industriel=25p
geochimie	géochimie=7gl
geochronologie	géochronologie=a5f
geodesie	géodésie=7pf
geographie	géographie=9qn
geologie	géologie=82x
geomatique	géomatique=4m8
geometrie	géométrie=5e6
geophysique	géophysique=7up
gerer	gérer des réclamations=12w	gérer les budgets=15p	gérer la trésorerie=16z	gérer un portfolio=17t	gérer les stocks=1i8	gérer une classe=1k4	gérer des recettes=1pw	gérer le rendement=1pw	gérer du personnel=1rg	gérer des bénévoles=1rq	gérer les priorités=1zt	gérer la classification des données sur les TIC=4n4	gérer une PME=5t9	gérer le déploiement d'un système de TIC=7f0	gérer les séquelles neuropsychiatriques d'un AVC=7vl	gérer les conséquences de l'obsolescence des TIC=7x4	gérer des machines de virtualisation des TIC=8xo	gérer la configuration IP=97j	gérer l'intégration sémantique des TIC=awp
geriatrie	gériatrie=uq
gestion	gestion des appareils mobiles=cq	gestion de versions=ei	gestion d'agenda=th	gestion des agendas=th	gestion administrative=tl	gestion de la relation client=11b	gestion de portefeuille clients=11z	gestion des comptes clients=11z	gestion des réclamations=12w	gestion des réseaux sociaux=14f	gestion budgétaire=15p	gestion de la paie=17j	gestion des risques=17l	gestion des liquidités=183	gestion des fournisseurs=18k	gestion des contrats=18l	gestion de la performance=19v	gestion de la formation=1a4	gestion des plannings=1a7	gestion administrative du personnel=1aa	gestion de chantier=1ea	gestion de la qualité=1ha	gestion de la chaîne d'approvisionnement=1i7	gestion des stocks=1i8	gestion de stock=1i8	gestion d'entrepôt=1ib	gestion de flotte=1ip	gestion de classe=1k4	gestion de projet=1r2	gestion de projets=1r2	gestion des parties prenantes=1r4	gestion des opérations=1re	gestion d'équipe=1rf	gestion du personnel=1rg	gestion de crise=1rm	gestion de l'environnement=1rx	gestion des déchets=1yu	gestion documentaire=1zh	gestion des documents=1zh	gestion du temps=1zt	gestion des priorités=1zt	gestion des conflits=20b	gestion du stress=20i	gestion d'entreprise=23k	gestion des sous-traitants=27e	gestion de projets TIC=8b8
gout	goût du travail en équipe=1zq	goût du challenge=20v
grande	grande distribution=12l
graphiques	graphiques animés=zu
graphisme	graphisme=zb
graphite	graphite=5af
grec	grec=231
gros	gros œuvre=26y
grossesse	grossesse=6ug
habilete	habileté manuelle=20q
habilitation	habilitation secret défense=21z	habilitation électrique=223
habilitations	habilitations électriques=223
helminthologie	helminthologie=92n
hematologie	hématologie=4zk
hepatologie	hépatologie=970
herbicides	herbicides=7q1
herpetologie	herpétologie=63v
hindouisme	hindouisme=7gz
histoire	histoire=5nd
histologie	histologie=93t
histopathologie	histopathologie=7jh
homeopathie	homéopathie=a0y
honnetete	honnêteté=203
horaires	horaires décalés=1sp
hotellerie	hôtellerie-restauration=1pl	hôtellerie=1pl
hydraulique	hydraulique=1d8
hydrographie	hydrographie=1yd
hydrotherapie	hydrothérapie=83q
hygiene	hygiène hospitalière=vz	hygiène=vz	hygiène alimentaire=1oi
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2xa	IBM Informix=2xb	IBM WebSphere=2xv	IBM InfoSphere Information Server=7t6
ide	IDE^=224
identifier	identifier des problèmes de SIG=9vg	identifier les faiblesses d'un système de TIC=a0p
immunologie	immunologie=82l
immunotherapie	immunothérapie=9f2
import	import-export=1iw
impression	impression offset=105
indicateurs	indicateurs de performance=1zg	indicateurs=1zg
infirmier	infirmier diplômé d'État=224
informatica	Informatica PowerCenter=jc
informatique	informatique en nuage=a9	informatique décisionnelle=nf	informatique^^=25o
infrastructure	infrastructure des TIC=9rd
ingenierie	ingénierie mécanique=1gq	ingénierie de la circulation=245	ingénierie des transports=245
installation	installation électrique=1b5
installations	installations électriques=1b5
installer	installer des équipements électriques=1b5	installer des conduites en PVC=6s6
instruments	instruments de mesure=1cv
integration	intégration continue=bc	intégration des nouveaux=19m	intégration de systèmes de TIC=7d9
integrite	intégrité=203
intelligence	intelligence artificielle=n4
interculturel	interculturel=20w
intermodalite	intermodalité=53b
internet	Internet des objets=ia
intervention	intervention en situation de crise=xi
intranet	intranet=27i
intubation	intubation=a9y
inventaire	inventaire=1i8
inventaires	inventaires=1i8
ipad	IPad OS=9pl
ipod	IPod Touch OS=9pl
iridologie	iridologie=8b4
italien	italien=22h
japonais	japonais=22p
javascript	JavaScript Framework=ss	JavaScript=636
journalisme	journalisme=1sh
judaisme	judaïsme=a8b
kali	Kali Linux=g5
kinanthropometrie	kinanthropométrie=avz
kinesiologie	kinésiologie=a1z
kinesitherapie	kinésithérapie=wp
lactation	lactation=5lt
langages	langages de programmation=sr
langue	langue française=22f	langue des signes=22u
langues	langues étrangères=25v
lasers	lasers=axq
leadership	leadership=1zr
lecture	lecture de plans=1ct	lecture de plan=1ct	lecture de schémas=1cu
legislation	législation sur la sécurité des TIC=7kq
lepidopterologie	lépidoptérologie=6bm
lettre	lettre d'information=27h
levain	levain=27b	levain naturel=27b
liasse	liasse fiscale=16n
liasses	liasses fiscales=16n
licence	licence universitaire=210	licence en=210
linguistique	linguistique=25v
litterature	littérature=4tt
logiciel	logiciel ERP=194	logiciel de conception assistée par ordinateur=1fx	logiciel de FAO=1g1	logiciel de paie=1zn	logiciel de CAO-DAO=60j	logiciel d'IAO=7tq
logiciels	logiciels bureautiques=1zl	logiciels de bureautique=1zl	logiciels de paie=1zn
logique	logique=5ll
logistique	logistique=1i4
loi	loi sur l'immigration=1no
ludotherapie	ludothérapie=axp
mac	Mac OS X=9pl
machines	machines=7dj
maconnerie	maçonnerie=1bi
macroeconomie	macroéconomie=9s1
magasinage	magasinage=1ib
maintenance	maintenance préventive=1da	maintenance=1dc	maintenance corrective=23m	maintenance curative=23m	maintenance industrielle=23q
maintenir	maintenir en état=1dc	maintenir la configuration IP=97j
maintien	maintien à domicile=v6
maitrise	maîtrise du français=22f	maîtrise de l'informatique=23d
mammalogie	mammalogie=7rw
management	management de la qualité=1ha	management d'équipe=1rf	management=1rf
manager	manager une équipe=1rf
manucure	manucure=5gp
manutention	manutention des patients=1wd
marche	marché de l'énergie=1yl	marché des TIC=a9r
marches	marchés publics=277
marechalerie	maréchalerie=5wi
marketing	marketing digital=13h	marketing numérique=13h	marketing=15d
master	master 2=211	master en=211	Master^=211	master en communication=28j
materiaux	matériaux d'impression=27k
mathematiques	mathématiques=1kp
matrices	matrices=7xn
mecanique	mécanique automobile=1dh	mécanique des fluides numérique=1ga	mécanique=1gr
mecanotherapie	mécanothérapie=8lu
mecatronique	mécatronique=1gs
medecine	médecine d'urgence=ul	médecine=25u
medias	médias sociaux=14d	médias numériques=25l
medicaments	médicaments=50f
menage	ménage=1pq
mener	mener des recherches quantitatives=151
mention	mention complémentaire=283
menuiserie	menuiserie=1be
merchandising	merchandising=12n
mesure	mesure d'audience=27l
mesurer	mesurer l'audience=27l
metallurgie	métallurgie=1cc
metalogique	métalogique=9ek
metaphysique	métaphysique=8cc
meteorologie	météorologie=7vg
methodes	méthodes agiles=o4	méthodes de vente de TIC=71a	méthodes de gestion de projets TIC=9bu	méthodes d'analyse de la performance des TIC=ah5
methodologie	méthodologie agile=o4
methodologies	méthodologies agiles=o4
metre	métré=1ee
metres	métrés=1ee
metrologie	métrologie=1cw
mettre	mettre en œuvre une intervention en situation de crise=xi	mettre en œuvre des règles de codage des TIC=6fp	mettre en œuvre des normes de codage des TIC=6fp	mettre en œuvre des conventions de codage des TIC=6fp
microassemblage	microassemblage=8ii
microcapteurs	microcapteurs=abt
microeconomie	microéconomie=7ov
microelectronique	microélectronique=6f6
micromecanique	micromécanique=91e
microprocesseurs	microprocesseurs=812
microprogramme	microprogramme=6js
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migration	migration=937
minutie	minutie=1zv
mise	mise en rayon=12n	mise en place=1ol
mobilite	mobilité géographique=20z
mode	mode projet=27m
modeles	modèles de données=8l
modelisation	modélisation de données=8l	modélisation des données=8l
monachisme	monachisme=4ny
montage	montage vidéo=zw	montage^^=1zc
morphologie	morphologie=aq5
motive	motivé=200
motivee	motivée=200
moulins	moulins=48s
multitache	multitâche=205
mycologie	mycologie=6qt
nanoelectronique	nanoélectronique=99i
nanomateriaux	nanomatériaux=98c
nanotechnologie	nanotechnologie=8sj
neerlandais	néerlandais=22j
negociation	négociation=124	négociation commerciale=124
negociations	négociations=124
negocier	négocier=124
neonatalogie	néonatalogie=6u4
neoplasie	néoplasie=53m
nephrologie	néphrologie=4sk
nessus	Nessus=5l0
nettoyage	nettoyage=1q0
nettoyer	nettoyer=1q0
neuroanatomie	neuroanatomie=5vw
neurochirurgie	neurochirurgie=4ux
neurologie	neurologie=6wz
neuropathologie	neuropathologie=7bs
neuropharmacologie	neuropharmacologie=7qs
neurophysiologie	neurophysiologie=5cn
neuropsychiatrie	neuropsychiatrie=acu
neuropsychologie	neuropsychologie=a8n
normes	normes internationales d'information financière=178	normes de construction=1ed	normes d'hygiène=1oi	normes d'accessibilité TIC=649	normes de sécurité des TIC=65n	normes IPC=71d
numerologie	numérologie=88b
nutrition	nutrition=1we
obesite	obésité=79o
objectifs	objectifs commerciaux=11w
objective	Objective-C=y
objectstore	ObjectStore=6dt
occultisme	occultisme=a27
oceanographie	océanographie=7bw
odontologie	odontologie=96n
olfaction	olfaction=9tw
operations	opérations d'entreposage=1ib
ophtalmologie	ophtalmologie=5yp
optimisation	optimisation des moteurs de recherche=13j	optimisation des processus=1rc
optimiser	optimiser le choix d'une solution TIC=63c
optique	optique=5zi
optoelectronique	optoélectronique=aav
ordonnancement	ordonnancement=1j7
organisation	organisation de déplacements=ti	organisation des déplacements=ti	organisation d'événements=ts	organisation des transports=1i5	organisation^^=1zw
organise	organisé=1zw
organisee	organisée=1zw
orientation	orientation client=206
oriente	orienté résultats=20v
orientee	orientée résultats=20v
ornithologie	ornithologie=6ex
ortheses	orthèses=a0f
orthodontie	orthodontie=6gw
orthographe	orthographe=27t
orthophonie	orthophonie=77y
orthoptique	orthoptique=82b
os	OS X iPhone=9pl
osteologie	ostéologie=4sg
osteopathie	ostéopathie=ant
outil	outil informatique=23d
outils	outils bureautiques=1zl	outils informatiques=23d	outils de débogage TIC=6yu	outils d'automatisation de test TIC=7ig
owasp	OWASP ZAP=59m
oxydation	oxydation=7nn
pack	Pack Office=su
paie	paie=17j
paies	paies=17j
paleoclimatologie	paléoclimatologie=5ul
paleontologie	paléontologie=8nj
panification	panification=1ou
panneaux	panneaux solaires=1dq	panneaux de signalisation routière=3qe
pansements	pansements=vm
parametres	paramètres vitaux=vn
parasitologie	parasitologie=4xf
parrot	Parrot Security OS=8z3
parties	parties prenantes=1r4
pate	pâte feuilletée=27c
pates	pâtes levées feuilletées=27c
pathologie	pathologie=a1j
patience	patience=20o
patient	patient^^=20o
patisserie	pâtisserie=1ov
pedagogie	pédagogie=1lj
pediatrie	pédiatrie=un
pedopsychiatrie	pédopsychiatrie=8mg
peinture	peinture en bâtiment=1bo	peinture^^=1bo
performance	performance énergétique=25k
perfusions	perfusions=vi
periodisation	périodisation=9ut
permis	permis cariste=1ji	permis B=1jl	permis de conduire=1jl	permis B exigé=1jl	permis de travail=220	permis de construire=241
personnes	personnes âgées=uq
pesticides	pesticides=6uj
petite	petite enfance=1lf
petrir	pétrir=27a
petrissage	pétrissage=27a
petrole	pétrole=8wv
petrologie	pétrologie=67r
pharmacie	pharmacie=wm	pharmacie clinique=272	pharmacie hospitalière=273
pharmacocinetique	pharmacocinétique=961
pharmacognosie	pharmacognosie=7u9
pharmacologie	pharmacologie=wl
pharmacotherapie	pharmacothérapie=ajw
philosophie	philosophie=8cn
phonetique	phonétique=a2i
phoniatrie	phoniatrie=8bb
photogrammetrie	photogrammétrie=4nj
photographie	photographie=zy
photogravure	photogravure=a26
photonique	photonique=5bn
photovoltaique	photovoltaïque=1dp
php	PHP-FPM=68r
physique	physique^^=1kr
phytotherapie	phytothérapie=6dq
pilotage	pilotage de projet=1r2	pilotage de projets=1r2
plan	plan de formation=1a4
planification	planification médiatique=140	planification du personnel=1a7	planification des transports=1i5	planification des tournées=1im	planification de la production=1j7	planification stratégique=1ra
planifier	planifier les horaires de rotation du personnel=247	planifier les capacités TIC=8nc
planning	planning des équipes=1q4	planning stratégique=1ra
plannings	plannings=1q4
plans	plans de soins=vt	plans d'exécution=23p
plaquettes	plaquettes=27k
platrerie	plâtrerie=1bs
plats	plats préparés=1om
plomberie	plomberie=1b7
pneumatique	pneumatique=1d9
pneumologie	pneumologie=9as
podologie	podologie=633
politique	politique de qualité des TIC=621	politique=631
politiques	politiques environnementales des TIC=ahq
polonais	polonais=22k
polygraphie	polygraphie=5qt
polymerisation	polymérisation=a3j
polyvalence	polyvalence=1zz
polyvalent	polyvalent=1zz
polyvalente	polyvalente=1zz
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
preparer	préparer les commandes=1ic	préparer les cours=1k2	préparer les plats=1ol	préparer des discours=27o
presentation	présentation soignée=20n
priere	prière=ap3
principes	principes de l'intelligence artificielle=n4	principes de génie mécanique=1gq
prise	prise de rendez-vous=th	prise en charge des patients=vf	prise des constantes=vn	prise d'initiative=200	prise de parole en public=209	prise de décision=20a
prises	prises de sang=vl
proactif	proactif=200
proactivite	proactivité=200
proceder	procéder à l'optimisation des moteurs de recherche=13j	procéder au dépannage des TIC=7h7
procedures	procédures de pré-vol pour vols IFR=62w
processus	processus d'ingénierie=1h4	processus de recrutement=26j
prodiguer	prodiguer des soins palliatifs=v4
production	production industrielle=1h5
professionnalisme	professionnalisme=20n
programmation	programmation orientée objet=72	programmation=sr	programmation de systèmes de TIC=904
programmer	programmer une commande CNC=9cq
programmes	programmes scolaires=1k3
projet	projet de soins=vt
projets	projets architecturaux=1vo
propositions	propositions commerciales=12i
prospecter	prospecter=128	prospecter de nouveaux clients=128
prospection	prospection=128	prospection commerciale=128
protection	protection des données=fo	protection de l'enfance=1le
protheses	prothèses=7sh
protocoles	protocoles de communication dans le domaine des TIC=7c4
psychanalyse	psychanalyse=9le
psychiatrie	psychiatrie=v9
psychoacoustique	psychoacoustique=9gv
psychologie	psychologie=25n
psychopathologie	psychopathologie=9gg
psychopharmacologie	psychopharmacologie=6yx
psychophysiologie	psychophysiologie=8w6
psychosociologie	psychosociologie=8uk
psychosomatique	psychosomatique=9or
publication	publication assistée par ordinateur=2nk
publicite	publicité en ligne=279
puericulture	puériculture=5fh
qualite	qualité des ouvrages=1ek	qualité^^=1ha
qualites	qualités rédactionnelles=1zp	qualités managériales=1zr	qualités relationnelles=1zx
radars	radars=5kr
radiobiologie	radiobiologie=7om
radiochimie	radiochimie=aak
rapports	rapports d'activité=16p
rapprochement	rapprochement bancaire=16h
rapprochements	rapprochements bancaires=16h
realisation	réalisation de plans=23p
realiser	réaliser une cytométrie en flux=x5	réaliser des arpentages de terrains=1ej	réaliser un schéma dentaire=2n9	réaliser des inspections HACCP pour des organismes aquatiques=78u	réaliser des tâches de soudage TIG=8p6
reanimation	réanimation=uj
reassort	réassort=25m
reception	réception^^=tm	réception et expédition=1ie	réception de marchandises=1ie
recevoir	recevoir les parents=1kx
recherche	recherche de pannes=1df	recherche juridique=1mj	recherche scientifique=23t
recherches	recherches juridiques=1mj
reclamations	réclamations=12w
reclassement	reclassement=6r4
reconnaissance	reconnaissance vocale=3m7
recourir	recourir à la programmation concurrente=6p
recouvrement	recouvrement=16d
recrutement	recrutement=19f
recruter	recruter=19f
recueil	recueil des besoins=pl
redaction	rédaction technique=pi	rédaction de comptes rendus=tj	rédaction de devis=12i	rédaction de contenus=146	rédaction=148	rédaction web=148	rédaction de contrats=1mq	rédaction d'actes=1mq	rédaction d'articles=27j
rediger	rédiger des rapports=16p	rédiger les contrats=1mq	rédiger des contrats=1mq	rédiger les articles=27j	rédiger des rapports avec un SIG=98b
reeducation	rééducation=wp
refaire	refaire les pansements=vm
referencement	référencement naturel=13j	référencement=13j
reflexion	réflexion=6s4
reflexologie	réflexologie=5e2
refrigeration	réfrigération=1dn
reglementation	réglementation de la construction=1ed	réglementation sur la construction=1ed
regles	règles d'hygiène=vz	règles de sécurité=1ds
relation	relation client=12s	relation avec les familles=1kx
relationnel	relationnel=1zx
relations	relations publiques=154	relations presse=154	relations avec les parents=1kx
remplir	remplir des rayons=24e
reparation	réparation=1de	réparation automobile=1dh
reparer	réparer=1de
reporting	reporting financier=16m	reporting=16p
reprographie	reprographie=4z6
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
retro	rétro-ingénierie=3hg
reunions	réunions de chantier=1ea
rhumatologie	rhumatologie=852
rigoureuse	rigoureuse=1zv
rigoureux	rigoureux=1zv
rigueur	rigueur=1zv
rim	RIM BlackBerry=97q
risques	risques de sécurité des réseaux de TIC=5px
robotique	robotique=h5
roumain	roumain=233
russe	russe=22l
saisie	saisie de données=te	saisie des données=te	saisie comptable=16b	saisie=abb
sante	santé mentale=v9
sap	SAP Data Services=as6
sas	SAS language=4o8	SAS Data Management=aa3
sauveteur	sauveteur secouriste du travail=u9
sav	SAV^=278
schemas	schémas électriques=1cu
schoology	Schoology=3jm
science	science actuarielle=18m	science des matériaux=1hl
sciences	sciences physiques=1kr	sciences informatiques=25o	sciences sociales=25r	sciences de l'environnement=25s	sciences de l'éducation=25t
second	second œuvre=26y
secretariat	secrétariat=tl
securite	sécurité informatique=fg	sécurité de l'information=fg	sécurité au travail=1ds	sécurité alimentaire=1oh	sécurité des aliments=1oh	sécurité des chantiers=27g	sécurité de chantier=27g
sedimentologie	sédimentologie=7r0
segmentation	segmentation des clients=15i
semantique	sémantique=abd
sens	sens du travail en équipe=1zq	sens du détail=1zv	sens de l'organisation=1zw	sens du relationnel=1zx	sens relationnel=1zx	sens du contact=1zx	sens de l'adaptation=1zy	sens de l'initiative=200	sens des responsabilités=202	sens de la responsabilité=202	sens du service=206	sens du client=206	sens du service client=206	sens de l'écoute=207	sens de l'accueil=20p	sens technique=20s
serieux	sérieux^^=201
sertissage	sertissage=4p8
service	service administratif=tl	service client=12s	service à la clientèle=12s	service clients=12s	service en salle=1pa	service à table=1pa	service à l'assiette=1pa	service réception=26x	service après-vente=278
sexologie	sexologie=5bx
shiatsu	shiatsu=9ar
similitude	similitude=6wb
simulation	simulation de réseaux TIC=apn
sismologie	sismologie=52n
situations	situations de travaux=27f
sketchbook	SketchBook Pro=2ef
sociologie	sociologie=7zh
soif	soif d'apprendre=20e
soigner	soigner une plaie=vm
soins	soins intensifs=uj	soins palliatifs=v4	soins à domicile=v6	soins aux patients=vf	soins=vf	soins de plaies=vm	soins des plaies=vm	soins d'hygiène=xk	soins de confort=xk	soins infirmiers=1vz
sommellerie	sommellerie=5vr
sophrologie	sophrologie=63m
souci	souci du détail=1zv
soudage	soudage=1c0
soudure	soudure=1c0
souriant	souriant=20p
souriante	souriante=20p
sous	sous la responsabilité=26t	sous-traitants=27e	sous-traitance=27e
specifications	spécifications relatives au matériel TIC=5w6	spécifications relatives aux logiciels TIC=8ik
spectrometrie	spectrométrie de masse=1hs
sql	SQL Server=7k	SQL Server Integration Services=ja
sst	SST^=u9
statistiques	statistiques=n5
stenographie	sténographie=a6d
stockage	stockage des aliments=1os
stomatologie	stomatologie=8xj
strategies	stratégies de tarification=136	stratégies de planification des capacités TIC=6zp
stupefiants	stupéfiants^^=275
suedois	suédois=22t
suite	suite Office=su	suite bureautique=su	suite Adobe=yq
suivi	suivi client=11z	suivi budgétaire=15p	suivi de chantier=1ea	suivi de chantiers=1ea	suivi des indicateurs=1zg
supply	supply chain=1i7
support	support informatique=df	support utilisateurs=df	support technique=df
supporter	supporter le stress=20i
supports	supports de communication=27k
surtitrer	surtitrer=62t
surveillance	surveillance=1ru
synfig	Synfig=8zv
systemes	systèmes embarqués=h1	systèmes informatiques embarqués=h1	systèmes de commande=h6	systèmes d'information géographique=mb	systèmes de gestion de l'apprentissage=1l9	systèmes de gestion de base de données=2ml	systèmes TIC de l'entreprise=9os
tableau	tableau de bord=nc
tableaux	tableaux de bord=nc
taches	tâches administratives=tl
taper	taper vite=tg
taxonomie	taxonomie=52k
tcheque	tchèque=22x
techniques	techniques de laboratoire=wz	techniques de vente=1vw
technologie	technologie de l'automatisation=27p
technologies	technologies de dématérialisation=a9
telemarketing	télémarketing=27s
tenir	tenir la caisse=12r
tenue	tenue de caisse=12r	tenue de comptabilité=16b	tenue de livres=16b
teradata	Teradata Database=j1
terminologie	terminologie médicale=wa	terminologie=959
tests	tests automatisés=f2	tests unitaires=f4
thanatologie	thanatologie=8rl
thc	THC Hydra=aml
theologie	théologie=9b3
therapie	thérapie respiratoire=wt
thermodynamique	thermodynamique=1hm
thermohydraulique	thermohydraulique=8kv
tirage	tirage de câbles=1b5
toilette	toilette=xk
toiture	toiture=1bn
topographie	topographie=7lq
tourage	tourage=27c
tourisme	tourisme=1q8
tournage	tournage sur métaux=1ck
tournees	tournées=1im
toxicologie	toxicologie=95b
tracabilite	traçabilité des soins=vu
traduction	traduction=1sl
traitement	traitement du signal=h7	traitement numérique du signal=h7	traitement automatique du langage naturel=n0	traitement d'images=n2	traitement d'image=n2	traitement UHT=6a9
traiter	traiter des paiements=so	traiter les modes de paiement=so	traiter les réclamations=12w
transfusion	transfusion sanguine=w7
transmissions	transmissions=vu	transmissions orales=25d
transplantation	transplantation=93p
transport	transport^^=1i5
travail	travail en laboratoire=wz	travail social=xc	travail des métaux=1cc	travail en hauteur=1dx	travail en équipes=1sp	travail posté=1sp	travail de nuit=1sr	travail le week-end=1ss	travail en équipe=1zq
travailler	travailler par équipes=1sp	travailler en équipe=1zq	travailler en autonomie=20h	travailler sous pression=20i	travailler en mode projet=27m
travaux	travaux de peinture=1bo	travaux publics=26y
tresorerie	trésorerie=182
trigonometrie	trigonométrie=80z
turc	turc=22m
tutorat	tutorat=27d
tva	TVA^=17h
types	types de ressorts=4i	types d'électronique=1gw	types d'éoliennes=1yo	types de turbines éoliennes=1yo	types de scies à table=4hg
typographie	typographie=zp
typologie	typologie=at5
ukrainien	ukrainien=22s
unreal	Unreal Engine=ii
urbanisme	urbanisme=7qv
urgences	urgences=ul
urogynecologie	urogynécologie=70f
usinage	usinage=1cf
utiliser	utiliser la programmation concurrente=6p	utiliser la programmation fonctionnelle=6r	utiliser la programmation orientée objet=72	utiliser des systèmes d'information géographique=mb	utiliser une caisse enregistreuse=12r	utiliser un chariot élévateur=1ih	utiliser le système mondial de distribution=1ql	utiliser des systèmes informatisés de gestion de la maintenance=2kf	utiliser un ciseau pneumatique=4bd	utiliser un ciseau à bois=4kf	utiliser la CAO pour réaliser des semelles=4pa	utiliser le langage IDL=4t9	utiliser une fraiseuse CNC=6gx	utiliser un logiciel de CAO-DAO=6ol	utiliser la CAO pour réaliser des talons=7je	utiliser un logiciel de FAO=7ms	utiliser une perceuse CNC=807	utiliser des systèmes de GPS=8e3	utiliser un logiciel d'IAO=8gh	utiliser un logiciel de CAO=926	utiliser la CAO pour réaliser des formes à monter=am1	utiliser une machine à graver CNC=aph
veille	veille concurrentielle=150	veille juridique=1mj
veiller	Veiller au contrôle des portions=1p1
venereologie	vénéréologie=aiy
vente	vente=1vw
ventes	ventes=1vw
verifier	vérifier les informations sur des prescriptions=27r	vérifier les spécifications formelles des TIC=ahx
verrerie	verrerie=6ic
veterinaire	vétérinaire=xa
victimologie	victimologie=7uu
viennoiserie	viennoiserie=1ov
viennoiseries	viennoiseries=1ov
virologie	virologie=72s
vision	vision stratégique=20t
visites	visites à domicile=25i
visualisation	visualisation de données=nb
viticulture	viticulture=62v
week	week-end=1ss	week-ends=1ss
zoonoses	Zoonoses=anv
zoophysiologie	zoophysiologie=6zs
zootechnie	zootechnie=6fz
zootherapie	zoothérapie=91t
œnologie	œnologie=8o7

'accouchement	'accouchement=4ys
'accueillant	'accueillant=20p
'achat	'achat=18h
'acoustiqu	'acoustiqu=5is
'acupression	'acupression=5ma
'adaptabilit	'adaptabilit=1zy
'adhesif	'adhesif=8l5
'aerodynamiqu	'aerodynamiqu=7rv
'aeronomi	'aeronomi=93c
'affich	'affich=27k
'agricultur	'agricultur=1s6
'agritourism	'agritourism=a4m
'agronomi	'agronomi=8z5
'algebr	'algebr=6pl
'alkylation	'alkylation=ale
'allemand	'allemand=22e
'allergi	'allergi=928
'allergologi	'allergologi=7ne
'amabilit	'amabilit=20p
'amortissement	'amortissement=73d
'analgesiqu	'analgesiqu=68n
'anglai	'anglai=22d
'anodisation	'anodisation=ayh
'anthropologi	'anthropologi=9fc
'approvisionnement	'approvisionnement=18h
'arab	'arab=22n
'archeobotaniqu	'archeobotaniqu=8it
'archeologi	'archeologi=6n8
'architectur	'architectur=23o
'archivag	'archivag=1zh
'argentur	'argentur=98q
'arpentag	'arpentag=1ej
'arrimag	'arrimag=1y9
'artisanat	'artisanat=5x9
'assemblag	'assemblag=1zc
'assuranc	'assuranc=13c
'astrologi	'astrologi=5bo
'astronomi	'astronomi=ay4
'astropsychologi	'astropsychologi=5n4
'audiologi	'audiologi=576
'audiometri	'audiometri=4zj
'audit	'audit=17d
'auriculotherapi	'auriculotherapi=9bv
'autism	'autism=6rj
'automat	'automat=1eo
'automatism	'automatism=1eo
'autonom	'autonom=20h
'autonomi	'autonomi=20h
'baccalaureat	'baccalaureat=216
'balneotherapi	'balneotherapi=4yy
'barman	'barman=1pd
'bathymetri	'bathymetri=95w
'batiment	'batiment=26y
'bienveillanc	'bienveillanc=207
'bilan	'bilan=16l
'biochimi	'biochimi=59z
'biodiesel	'biodiesel=9ts
'bioethiqu	'bioethiqu=59v
'biolixiviation	'biolixiviation=ard
'biologi	'biologi=1kt
'biomarqueur	'biomarqueur=ako
'biomecaniqu	'biomecaniqu=80v
'biomedecin	'biomedecin=4zc
'biometri	'biometri=62f
'biophysiqu	'biophysiqu=7ta
'biosecurit	'biosecurit=ao9
'biostatistiqu	'biostatistiqu=8mu
'biotechnologi	'biotechnologi=70l
'blackberry	'blackberry=97q
'boisson	'boisson=889
'botaniqu	'botaniqu=5mk
'bouddhism	'bouddhism=9e2
'boulangeri	'boulangeri=1ou
'bours	'bours=96m
'budget	'budget=15p
'bureautiqu	'bureautiqu=1zl
'cablag	'cablag=1b5
'caces	'caces=1ji
'camouflag	'camouflag=7fw
'capteur	'capteur=7e0
'carist	'carist=1ih
'carrelag	'carrelag=1bt
'cartographi	'cartographi=2i1
'catalan	'catalan=235
'cepag	'cepag=aug
'chargement	'chargement=1ig
'charpent	'charpent=1bd
'chiffrag	'chiffrag=1ee
'chimi	'chimi=1ks
'chinoi	'chinoi=22o
'chirurgi	'chirurgi=6kl
'christianism	'christianism=4u3
'cinematographi	'cinematographi=af7
'cinetiqu	'cinetiqu=6q5
'classement	'classement=1zh
'climatisation	'climatisation=1bb
'climatologi	'climatologi=9qs
'coiffur	'coiffur=1sb
'cokefaction	'cokefaction=6cc
'composeus	'composeus=8bv
'comptabilit	'comptabilit=16a
'conditionnement	'conditionnement=23r
'confidentialit	'confidentialit=204
'consultation	'consultation=6ff
'contentieu	'contentieu=1mu
'copropriet	'copropriet=abp
'coreen	'coreen=22q
'correspondanc	'correspondanc=tq
'cosmetiqu	'cosmetiqu=7po
'courrier	'courrier=tq
'courtoisi	'courtoisi=20p
'coutur	'coutur=6n9
'creatif	'creatif=20c
'creativ	'creativ=20c
'creativit	'creativit=20c
'criminologi	'criminologi=4nd
'cuisiner	'cuisiner=1om
'curieu	'curieu=20d
'curieus	'curieus=20d
'curiosit	'curiosit=20d
'cybernetiqu	'cybernetiqu=av6
'cybersecurit	'cybersecurit=fg
'cynegetiqu	'cynegetiqu=5tv
'cytopathologi	'cytopathologi=82f
'danser	'danser=5n0
'dechargement	'dechargement=1ig
'declamer	'declamer=9gn
'dedouanement	'dedouanement=1iu
'demantelement	'demantelement=8r6
'demographi	'demographi=9li
'deneiger	'deneiger=72j
'depannag	'depannag=1df
'depoussierer	'depoussierer=5ui
'dermatologi	'dermatologi=4zi
'dermatopathologi	'dermatopathologi=6pm
'devi	'devi=1ee
'devis	'devis=5mh
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
'ecologi	'ecologi=8s1
'economi	'economi=23j
'ecosystem	'ecosystem=a3k
'ecout	'ecout=207
'ehpad	'ehpad=uq
'electricit	'electricit=1gx
'electroaimant	'electroaimant=9gp
'electrochimi	'electrochimi=7zl
'electroencephalographi	'electroencephalographi=5y0
'electroformer	'electroformer=8hn
'electromecaniqu	'electromecaniqu=1gt
'electroniqu	'electroniqu=1gw
'electrotherapi	'electrotherapi=8ya
'emballag	'emballag=23r
'embryologi	'embryologi=a1s
'empathi	'empathi=207
'encadrement	'encadrement=1rg
'encaissement	'encaissement=12r
'encaisser	'encaisser=12r
'encordag	'encordag=ayb
'endocrinolgi	'endocrinolgi=a51
'endoscopi	'endoscopi=a6r
'enduit	'enduit=1bs
'engrai	'engrai=7sm
'enseignement	'enseignement=1k1
'enseigner	'enseigner=1k1
'entomologi	'entomologi=8o0
'entreposag	'entreposag=1ib
'entrepreneuriat	'entrepreneuriat=744
'epidemiologi	'epidemiologi=8kq
'epigraphi	'epigraphi=7md
'equitation	'equitation=59b
'ergonomi	'ergonomi=aut
'espagnol	'espagnol=22g
'esthetiqu	'esthetiqu=7bm
'ethiqu	'ethiqu=203
'ethnolinguistiqu	'ethnolinguistiqu=7nb
'etiopathi	'etiopathi=54c
'evenementiel	'evenementiel=ts
'expedition	'expedition=1ie
'explosif	'explosif=5at
'fabrication	'fabrication=1h5
'faconnag	'faconnag=27a
'facturation	'facturation=17k
'fasciatherapi	'fasciatherapi=57r
'feculent	'feculent=5sj
'fertirrigation	'fertirrigation=7e9
'fiabilit	'fiabilit=201
'fiabl	'fiabl=201
'fidelisation	'fidelisation=11z
'financ	'financ=23i
'fiscalit	'fiscalit=17f
'flexibilit	'flexibilit=1zz
'flexographi	'flexographi=5mv
'floricultur	'floricultur=aoe
'fraisag	'fraisag=1cj
'frapp	'frapp=a52
'galvanoplasti	'galvanoplasti=6g9
'gardiennag	'gardiennag=1ru
'gemmologi	'gemmologi=793
'genealogi	'genealogi=any
'genetiqu	'genetiqu=6of
'geochimi	'geochimi=7gl
'geochronologi	'geochronologi=a5f
'geodesi	'geodesi=7pf
'geographi	'geographi=9qn
'geologi	'geologi=82x
'geomatiqu	'geomatiqu=4m8
'geometri	'geometri=5e6
'geophysiqu	'geophysiqu=7up
'geriatri	'geriatri=uq
'graphism	'graphism=zb
'graphit	'graphit=5af
'grossess	'grossess=6ug
'helminthologi	'helminthologi=92n
'hematologi	'hematologi=4zk
'hepatologi	'hepatologi=970
'herbicid	'herbicid=7q1
'herpetologi	'herpetologi=63v
'hindouism	'hindouism=7gz
'histoir	'histoir=5nd
'histologi	'histologi=93t
'histopathologi	'histopathologi=7jh
'homeopathi	'homeopathi=a0y
'honnetet	'honnetet=203
'hotelleri	'hotelleri=1pl
'hydrauliqu	'hydrauliqu=1d8
'hydrographi	'hydrographi=1yd
'hydrotherapi	'hydrotherapi=83q
'hygien	'hygien=vz
'immunologi	'immunologi=82l
'immunotherapi	'immunotherapi=9f2
'indicateur	'indicateur=1zg
'integrit	'integrit=203
'interculturel	'interculturel=20w
'intermodalit	'intermodalit=53b
'intranet	'intranet=27i
'intubation	'intubation=a9y
'inventair	'inventair=1i8
'iridologi	'iridologi=8b4
'italien	'italien=22h
'japonai	'japonai=22p
'javascript	'javascript=636
'journalism	'journalism=1sh
'judaism	'judaism=a8b
'kinanthropometri	'kinanthropometri=avz
'kinesiologi	'kinesiologi=a1z
'kinesitherapi	'kinesitherapi=wp
'lactation	'lactation=5lt
'laser	'laser=axq
'leadership	'leadership=1zr
'lepidopterologi	'lepidopterologi=6bm
'levain	'levain=27b
'linguistiqu	'linguistiqu=25v
'litteratur	'litteratur=4tt
'logiqu	'logiqu=5ll
'logistiqu	'logistiqu=1i4
'ludotherapi	'ludotherapi=axp
'machin	'machin=7dj
'maconneri	'maconneri=1bi
'macroeconomi	'macroeconomi=9s1
'magasinag	'magasinag=1ib
'maintenanc	'maintenanc=1dc
'mammalogi	'mammalogi=7rw
'management	'management=1rf
'manucur	'manucur=5gp
'marechaleri	'marechaleri=5wi
'marketing	'marketing=15d
'mathematiqu	'mathematiqu=1kp
'matric	'matric=7xn
'mecaniqu	'mecaniqu=1gr
'mecanotherapi	'mecanotherapi=8lu
'mecatroniqu	'mecatroniqu=1gs
'medecin	'medecin=25u
'medicament	'medicament=50f
'menag	'menag=1pq
'menuiseri	'menuiseri=1be
'merchandising	'merchandising=12n
'metallurgi	'metallurgi=1cc
'metalogiqu	'metalogiqu=9ek
'metaphysiqu	'metaphysiqu=8cc
'meteorologi	'meteorologi=7vg
'metr	'metr=1ee
'metrologi	'metrologi=1cw
'microassemblag	'microassemblag=8ii
'microcapteur	'microcapteur=abt
'microeconomi	'microeconomi=7ov
'microelectroniqu	'microelectroniqu=6f6
'micromecaniqu	'micromecaniqu=91e
'microprocesseur	'microprocesseur=812
'microprogramm	'microprogramm=6js
'migration	'migration=937
'minuti	'minuti=1zv
'monachism	'monachism=4ny
'morphologi	'morphologi=aq5
'motiv	'motiv=200
'motive	'motive=200
'moulin	'moulin=48s
'multitach	'multitach=205
'mycologi	'mycologi=6qt
'nanoelectroniqu	'nanoelectroniqu=99i
'nanomateriau	'nanomateriau=98c
'nanotechnologi	'nanotechnologi=8sj
'neerlandai	'neerlandai=22j
'negociation	'negociation=124
'negocier	'negocier=124
'neonatalogi	'neonatalogi=6u4
'neoplasi	'neoplasi=53m
'nephrologi	'nephrologi=4sk
'nessu	'nessu=5l0
'nettoyag	'nettoyag=1q0
'nettoyer	'nettoyer=1q0
'neuroanatomi	'neuroanatomi=5vw
'neurochirurgi	'neurochirurgi=4ux
'neurologi	'neurologi=6wz
'neuropathologi	'neuropathologi=7bs
'neuropharmacologi	'neuropharmacologi=7qs
'neurophysiologi	'neurophysiologi=5cn
'neuropsychiatri	'neuropsychiatri=acu
'neuropsychologi	'neuropsychologi=a8n
'numerologi	'numerologi=88b
'nutrition	'nutrition=1we
'obesit	'obesit=79o
'objectstor	'objectstor=6dt
'occultism	'occultism=a27
'oceanographi	'oceanographi=7bw
'odontologi	'odontologi=96n
'olfaction	'olfaction=9tw
'ophtalmologi	'ophtalmologi=5yp
'optiqu	'optiqu=5zi
'optoelectroniqu	'optoelectroniqu=aav
'ordonnancement	'ordonnancement=1j7
'organis	'organis=1zw
'organise	'organise=1zw
'ornithologi	'ornithologi=6ex
'orthes	'orthes=a0f
'orthodonti	'orthodonti=6gw
'orthograph	'orthograph=27t
'orthophoni	'orthophoni=77y
'orthoptiqu	'orthoptiqu=82b
'osteologi	'osteologi=4sg
'osteopathi	'osteopathi=ant
'oxydation	'oxydation=7nn
'paies	'paies=17j
'paleoclimatologi	'paleoclimatologi=5ul
'paleontologi	'paleontologi=8nj
'panification	'panification=1ou
'pansement	'pansement=vm
'parasitologi	'parasitologi=4xf
'pathologi	'pathologi=a1j
'patienc	'patienc=20o
'patisseri	'patisseri=1ov
'pedagogi	'pedagogi=1lj
'pediatri	'pediatri=un
'pedopsychiatri	'pedopsychiatri=8mg
'perfusion	'perfusion=vi
'periodisation	'periodisation=9ut
'pesticid	'pesticid=6uj
'petrir	'petrir=27a
'petrissag	'petrissag=27a
'petrol	'petrol=8wv
'petrologi	'petrologi=67r
'pharmaci	'pharmaci=wm
'pharmacocinetiqu	'pharmacocinetiqu=961
'pharmacognosi	'pharmacognosi=7u9
'pharmacologi	'pharmacologi=wl
'pharmacotherapi	'pharmacotherapi=ajw
'philosophi	'philosophi=8cn
'phonetiqu	'phonetiqu=a2i
'phoniatri	'phoniatri=8bb
'photogrammetri	'photogrammetri=4nj
'photographi	'photographi=zy
'photogravur	'photogravur=a26
'photoniqu	'photoniqu=5bn
'photovoltaiqu	'photovoltaiqu=1dp
'phytotherapi	'phytotherapi=6dq
'planning	'planning=1q4
'plaquett	'plaquett=27k
'platreri	'platreri=1bs
'plomberi	'plomberi=1b7
'pneumatiqu	'pneumatiqu=1d9
'pneumologi	'pneumologi=9as
'podologi	'podologi=633
'politiqu	'politiqu=631
'polonai	'polonai=22k
'polygraphi	'polygraphi=5qt
'polymerisation	'polymerisation=a3j
'polyvalenc	'polyvalenc=1zz
'polyvalent	'polyvalent=1zz
'ponctualit	'ponctualit=201
'ponctuel	'ponctuel=201
'ponctuell	'ponctuell=201
'portugai	'portugai=22i
'precision	'precision=1zv
'prelevement	'prelevement=vl
'prier	'prier=ap3
'proactif	'proactif=200
'proactivit	'proactivit=200
'professionnalism	'professionnalism=20n
'programmation	'programmation=sr
'prospecter	'prospecter=128
'prospection	'prospection=128
'prothes	'prothes=7sh
'psychanalys	'psychanalys=9le
'psychiatri	'psychiatri=v9
'psychoacoustiqu	'psychoacoustiqu=9gv
'psychologi	'psychologi=25n
'psychopathologi	'psychopathologi=9gg
'psychopharmacologi	'psychopharmacologi=6yx
'psychophysiologi	'psychophysiologi=8w6
'psychosociologi	'psychosociologi=8uk
'psychosomatiqu	'psychosomatiqu=9or
'puericultur	'puericultur=5fh
'radar	'radar=5kr
'radiobiologi	'radiobiologi=7om
'radiochimi	'radiochimi=aak
'reanimation	'reanimation=uj
'reassort	'reassort=25m
'reclamation	'reclamation=12w
'reclassement	'reclassement=6r4
'recouvrement	'recouvrement=16d
'recrutement	'recrutement=19f
'recruter	'recruter=19f
'redaction	'redaction=148
'reeducation	'reeducation=wp
'referencement	'referencement=13j
'reflexion	'reflexion=6s4
'reflexologi	'reflexologi=5e2
'refrigeration	'refrigeration=1dn
'relationnel	'relationnel=1zx
'reparation	'reparation=1de
'reparer	'reparer=1de
'reporting	'reporting=16p
'reprographi	'reprographi=4z6
'reservation	'reservation=1pr
'restauration	'restauration=1pl
'rhumatologi	'rhumatologi=852
'rigoureu	'rigoureu=1zv
'rigoureus	'rigoureus=1zv
'rigueur	'rigueur=1zv
'robotiqu	'robotiqu=h5
'roumain	'roumain=233
'russ	'russ=22l
'saisi	'saisi=abb
'schoology	'schoology=3jm
'secretariat	'secretariat=tl
'sedimentologi	'sedimentologi=7r0
'semantiqu	'semantiqu=abd
'sertissag	'sertissag=4p8
'sexologi	'sexologi=5bx
'shiatsu	'shiatsu=9ar
'similitud	'similitud=6wb
'sismologi	'sismologi=52n
'sociologi	'sociologi=7zh
'soin	'soin=vf
'sommelleri	'sommelleri=5vr
'sophrologi	'sophrologi=63m
'soudag	'soudag=1c0
'soudur	'soudur=1c0
'souriant	'souriant=20p
'statistiqu	'statistiqu=n5
'stenographi	'stenographi=a6d
'stomatologi	'stomatologi=8xj
'suedoi	'suedoi=22t
'surtitrer	'surtitrer=62t
'surveillanc	'surveillanc=1ru
'synfig	'synfig=8zv
'taxonomi	'taxonomi=52k
'tchequ	'tchequ=22x
'telemarketing	'telemarketing=27s
'terminologi	'terminologi=959
'thanatologi	'thanatologi=8rl
'theologi	'theologi=9b3
'thermodynamiqu	'thermodynamiqu=1hm
'thermohydrauliqu	'thermohydrauliqu=8kv
'toilett	'toilett=xk
'toitur	'toitur=1bn
'topographi	'topographi=7lq
'tourag	'tourag=27c
'tourism	'tourism=1q8
'tourne	'tourne=1im
'toxicologi	'toxicologi=95b
'traduction	'traduction=1sl
'transmission	'transmission=vu
'transplantation	'transplantation=93p
'tresoreri	'tresoreri=182
'trigonometri	'trigonometri=80z
'tutorat	'tutorat=27d
'typographi	'typographi=zp
'typologi	'typologi=at5
'ukrainien	'ukrainien=22s
'urbanism	'urbanism=7qv
'urgenc	'urgenc=ul
'urogynecologi	'urogynecologi=70f
'usinag	'usinag=1cf
'venereologi	'venereologi=aiy
'vent	'vent=1vw
'verreri	'verreri=6ic
'veterinair	'veterinair=xa
'victimologi	'victimologi=7uu
'viennoiseri	'viennoiseri=1ov
'virologi	'virologi=72s
'viticultur	'viticultur=62v
'zoonos	'zoonos=anv
'zoophysiologi	'zoophysiologi=6zs
'zootechni	'zootechni=6fz
'zootherapi	'zootherapi=91t
'œnologi	'œnologi=8o7
abandon	coordon soin animal abandon=7tt
abaqu	abaqu charg gru=7qy
abat	maitris proced abat animal=7mm	prepar oper abat urg=8kw	chois method abat arbr=9q9
abatto	exploit materiel abatto=8gu	materiel abatto=8gu	execut tach abatto=asv
abattr	abattr animal=4o5	reconnaitr arbr abattr=6k9	abattr arbr=96x
abeill	cir abeill=9wv
abord	abord problem esprit critiqu=97o
abrasif	identifi typ abrasif=88l	abrasif projet=9db	disqu abrasif=anw
abrasion	proced usin abrasion=aqs
abreuvo	nettoy conduit distribution abreuvo=adf
abri	aid abri=998
abs	control abs defaut wagon=ajk
absorb	test pouvo absorb=69q
abu	travaill effet abu=86g
acc	organis acc attraction touristiqu=78e	negoci acc terrain=8vw
accept	accept commentair perform artistiqu=50g
access	microsoft access=t4
accessibilit	elabor strategi accessibilit=ad1	defin strategi accessibilit=ad1	concevo strategi accessibilit=ad1	cre strategi accessibilit=ad1
accessoir	tri accessoir=4st	install accessoir vehicul=6ad	accessoir cabl electriqu=6dr	prepar accessoir=89y	accessoir instrument musiqu=a00
accessoirist	travaill accessoirist=71j
accident	men enquet accident ferroviair=4sy	enquet accident avion=506	enquet accident maritim=5m4
acclimat	acclimat boi=6x5
accompagn	accompagn social=xc	accompagn person=8v5
accompagnateur	fourn accompagnateur enf plateau=4lt
accompl	accompl rituel purific=8s0	accompl rituel religieu=972
accord	accord entrepris=23h	accord instrument scen=57g	techniqu accord=8du
accouch	fourn soin apr accouch=8al	prepar accouch=a2v
accoupl	accoupl wagon=55c
accroch	accroch affich publicitair=5rv	accroch animal=a5j
accroitr	accroitr reseau fournisseur=aqd
accueil	accueil physiqu=tm	accueil client=12s	sen accueil=20p	entreten zon accueil=6sx
accueill	accueill client=12s	accueill clientel=12s	accueill group voy organis=6ra	accueill client restaur=8fm
achat	achat electroniqu=5yf	planifi achat equip meteorologiqu=79q	negoci condition achat=ax1
achet	achet arm scen=6vy	achet equip automobil=8va	achet nouveau articl bibliothequ=ayq
acheteur	prendr contact acheteur=9dw
aci	fix aci renforc=adt	plac aci renforc=ayp
acid	stock acid usag=7wd
acidul	bac acidul=6md
acoustiqu	geni acoustiqu=4sb
acquer	acquer objet antiquit=5m3	acquer compos system=86z
acquisition	acquisition animal=4sz	don conseil acquisition=4zb	proced acquisition vehicul=80s	negoci acquisition terrain=axe
act	redaction act=1mq	cod act medical=9qb
acteur	acteur aid humanitair=7ox	form acteur utilis arm=a8v	habill acteur=apt
actif	negoci valeur actif=94k	ger actif marqu=agx
action	action form=1a4	action command tramway=8db	march action=96m	coordon action ger environ=9ap	supervis action sensibilis=akd
actionnair	communiqu actionnair=85t	ten registr actionnair=a83
activ	ecout activ=20x	ecout activ joueur sportif=9s8
actualis	actualis permi=7tj
actualit	analys actualit=9vf	suivr actualit=anf
actuariell	sci actuariell=18m
actuell	interpret don actuell=5ay
acuit	test acuit visuell=5ub
acupunctur	selection point acupunctur=4v7	stimul electriqu acupunctur=552	method acupunctur=aoi
adapt	capacit adapt=1zy	sen adapt=1zy	adapt enseign march travail=938	adapt moul produit=aqt
additif	ajout additif tabac=94i	additif alimentair aliment animal=9rk
adequ	defin adequ material=5ik	adequ navir voi maritim=ayk
adequat	fourn machin outil adequat=5bk	condition adequat cav vin=8c6	stock adequat eau=8zh	selection ingredient adequat=94f	ger document manier adequat=9ex
adher	preven adher moul=8ll
adherent	recrut adherent=ap5
adhesif	pos adhesif couch=4p6	adhesif sol=6bp
adhesion	ger bas don adhesion=6rl	ger adhesion=8k8	propos servic adhesion=8op	elabor strategi adhesion=9a0	s occup ger adhesion=9x6
adjudic	fair offr adjudic term=6t3
administr	administr system=r2	administr trait=vg	administr personnel=1aa	administr entrepris=23k
administratif	servic administratif=tl	regl detail administratif manifest=7dt	personnel administratif milieu medical=8xb
administrativ	ger administrativ=tl	tach administrativ=tl	ger administrativ personnel=1aa	tach administrativ environ medical=6ec	activit administrativ routin=7ob
admission	ger admission etudi=9b2
adolesc	medecin adolesc=6m5
adolescent	develop psychologiqu adolescent=8ih
adoption	ger adoption animal=8bf
adouc	proced adouc petrol=6tq
adult	educ adult=1ww	besoin adult age=725
advanced	openedg advanced business langu=5s8
aerien	inspect lign electriqu aerien=5f1	comport passag aerien=7i7	surveill planific espac aerien=9by	repar lign electriqu aerien=a3d
aerodrom	inspect install aerodrom=4ow	instruction oper aerodrom=5mz	entreten equip aerodrom=69f	respect procedur aerodrom=9jd
aeronautiqu	geni aeronautiqu=6wv	analys don public aeronautiqu=7s3
aeronef	mecaniqu aeronef=6n6
aeroport	regl securit aeroport=9is
aeroportuair	planific aeroportuair=51c	ger permi vehicul aeroportuair=6b4	system electriqu aeroportuair=7l3
affair	develop affair=129	droit affair=1mx	ger affair financier client=62k	ger affair juridiqu=74x
affect	ger affect lign bus=5ad	planifi affect ressourc=7o5	troubl affect consci soi=alk
affection	affection orthopediqu=948
affich	affich inform pari=4qs
affili	analys caracteristiqu affili=6yl	coordon travail ger affili=8ax
affin	affin from=9k7
affirm	affirm soi=8lm
affut	affut outil tranch=85a
age	person age=uq	accompagn person age=uq	s occup person age=5ib	evalu risqu person age=9s4
agenc	dessin agenc scen=54q	supervis personnel agenc pari=74i	se rel agenc publicit=7l7	negoci agenc emploi=9zi
agenda	ger agenda=th
agent	agent securit=1ru	typ agent blanchiment=6m2	contact agent talent=8la
agil	method agil=o4	environ agil=o4	develop method agil=o4	ger projet method agil=4tl
agit	agit melang ciment=7f5
agitateur	agitateur tol metalliqu=78x
agrand	agrand negatif=6if
agrement	agrement boisson decor=a3a
agressif	ger comport agressif=aq4
agricol	equip techniqu production agricol=4ql	prepar command produit agricol=5sw	ger entrepris agricol=6ll	materiel agricol=6yd	princip production agricol=770	produit chimiqu agricol=7qk	techniqu agricol point=83j	hygien materiel agricol=8he	politiqu secteur agricol=9b1
agriculteur	conseill agriculteur=5fg
agricultur	agricultur biologiqu=55h	legisl agricultur=6x0
agritourism	fourn servic agritourism=7wi
agroalimentair	sci agroalimentair=7l0
agronomiqu	princip production agronomiqu=6xi
agrotourism	ger activit agrotourism=9kr
aigu	soin aigu=8ha
aiguill	post aiguill=5fb	piec post aiguill=7v3	action aiguill=8ff	typ aiguill gravur=ag3
aim	electro aim=9gp
aimabl	se montr aimabl passag=a4i
air	procedur arm air=6zd	oper arm air=94e
ais	ais oral=209	ais environ risqu=7br
aja	aja framework=83i
ajout	ajout couleur=538	ajout compos informatiqu=6cx
alarm	system alarm=51y	typ system alarm=51y	ger system alarm=55o	administr system alarm=55o	control system alarm=55o	repar system alarm=av1	suivr procedur cas alarm=ax6
alcalinit	test alcalinit=5pr
alcool	reglement alcool=4yt	present alcool fort=6bg	propos alcool fort=6bg
alcoolis	boisson alcoolis=5b3	prepar boisson alcoolis=9zl	point boisson alcoolis=9zl	elabor boisson alcoolis=9zl
alea	reag alea production electricit=73t
alert	mainten system alert incendi=7jv
algorithmis	algorithmis tach=7hd
align	align logiciel architectur system=5kp	align compos=6ld
aliment	securit aliment=1oh	stock aliment=1os	aliment animal=66j	aliment prepar animal=79z	aliment animal elev=8r8
alimentair	securit alimentair=1oh	princip securit alimentair=653
alleg	ger oper alleg=5hd	ger projet alleg=a0c
allergi	test diagnostic allergi=7pl	allergi alimentair=9eo
allergiqu	reaction allergiqu cosmetiqu=5ka
alli	alli metal precieu=61f
allum	allum jet gaz auxiliair=7uz
allur	allur navir=ap4
alphabet	alphabet dactylologiqu=69b
alternatif	trait orthopediqu alternatif=6mo
alumin	ceramiqu alumin=axu
aluminium	alli aluminium=92q
aluminothermiqu	techniqu soud aluminothermiqu=63s
amand	trait mecaniqu amand=5sn	supervis processu blanchiment amand=7sg
amar	amar navir=6de	communiqu plan amar=8ms	amar cord=ayb
ambul	entreten stock local ambul=8y3	proced control techniqu ambul=au2
ambulanci	assist ambulanci=8iy
amelior	amelior processu=1rc	techniqu amelior caracteristiqu vin=78i
ameubl	fourn tissu ameubl personnalis=5ac	tend matier ameubl=5ot	fabriqu textil ameubl=77o
amidon	test echantillon amidon=7cg	variet amidon=7ej	proced production amidon=82q
ampoul	ampoul extincteur automatiqu=6o8
analogiqu	theori electroniqu analogiqu=aht
analys	analys don=na
analyseur	analyseur laboratoir automatiqu=6el
analytiqu	comptabilit analytiqu=171	esprit analytiqu=20f	chimi analytiqu=58c	trait analytiqu lign=8zu	communiqu observ analytiqu=am5
anatomi	anatomi cheval=7ro	anatomi dentair=86e	anatomi humain=8jv	anatomi poisson=9mp	anatomi animal=a7c	anatomi animal production alimentair=avg
ancien	etudi inscription ancien=8w8	restaur arm ancien=94q	restaur horlog ancien=a08
ancr	ancr navir port=5nk	aid oper ancr=7hx	guid mis plac ancr=9jy
anesthesi	administr produit anesthesi patient=6b5	prepar materiel anesthesi veterinair=77b	command fournitur servic anesthesi=7i0	entreten materiel anesthesi=8f6	prepar animal anesthesi=9j4	anesthesi animal=ajc
anglai	parl anglai maritim=8xa
anim	anim form=1a5	anim equip=1rf	plac element anim=7yd	transform objet anim=91v
animali	dress animali=72f
anneau	coul anneau beton=817	ger anneau gelul=8gc
annonc	annonc attraction parc lois=4y5	annonc sorti nouveau livr=6lp
annuair	servic annuair=9sc
annuel	compt annuel=16n	prepar budget annuel aeroport=6kf	elabor budget annuel marketing=74j	control annuel securit juridiqu=8qk
annuell	clotur annuell=16l	inspection annuell securit=8ef
annul	politiqu annul prestatair servic=a7s
anodis	caracteristiqu anodis=8gk	machin anodis=9sk
anomali	detect anomali=5qk	observ anomali comport poisson=62g	reconnaitr anomali bord=8u5	signal anomali interieur avion=9yp
anonym	visit anonym=aih
antecedent	ten registr antecedent soumission=9if
anthropologi	anthropologi judiciair=8ls	enseign anthropologi=9mt
anti	procedur anti incendi=7x3
antibacterien	antibacterien dentair=5pq
anticip	anticip niveau activit=8um	anticip chang technologi automobil=9d8	anticip entreten install=asp
antiderap	install adhesif antiderap moquet=8zx
antigel	install material protection antigel=9m9
antiparasitair	execut mesur lut antiparasitair=24h	lut antiparasitair vegetal=8j2
antiquit	fourn inform produit antiquit=7in	vendr produit antiquit=897	negoci pri antiquit=8dc	recherch pri march antiquit=9ds
antiviru	install logiciel antiviru=98n
anxiet	ger anxiet patient=7ab
appar	preserv appar vehicul=6sb
appel	appel offr=23n	particip appel offr public=4u0	ger procedur appel offr=6fb	ger assur qualit appel=93x
applic	verifi applic plan securit=5vv
applicabilit	analys applicabilit=aex
applicabl	document juridiqu applicabl aquacultur=57d
appliqu	therapeutiqu appliqu relativ medicament=63r	musicotherapi appliqu=6nw
apport	selection metal apport=an2
appos	appos etiquet pri=7de
apprendr	apprendr materiel choregraphiqu=aw1
apprent	apprent automatiqu=mx	system ger apprent=1l9	capacit apprent=20e	analys besoin apprent=518	etudi apprent langu=5h6	technologi apprent=7rb	planifi program apprent=7t1
apprenti	form apprenti=27d	encadr apprenti=27d	fair pass examen apprenti=9w6
appret	couch appret=4vh	chois couch appret adapt=7az	appret restaur servic=9cz
approb	ger approb system install=96u
approch	cre approch artistiqu interpret=794	defin approch artistiqu=9cx
appropri	emball appropri marchandis dangereus=4ue	port equip protection appropri=702
approuv	approuv campagn publicit=75p	approuv model emball=8i3	approuv rapport projet artistiqu=8mb	approuv conception techniqu=aoq
approvision	ger chain approvision=1i7	program approvision ecloseri=53u	approvision bar=70b	ger chain approvision medical=7f1	analys strategi chain approvision=8cx	analys tend chain approvision=966	princip chain approvision=9qh
appui	install appui fenetr=5uj
apr	servic apr vent=278	activit servic apr vent=7vr	nettoy apr even=9a6
aptitud	aptitud conduit vehicul=7ef
aquacol	reproduction aquacol=6fv	identifi espec aquacol=6ie	logiciel planific production aquacol=8li
aquacultur	industri aquacultur=7ew	elabor strategi elev aquacultur=7ft	equip aquacultur=9at
aquarium	plac aquarium=5eb
aquatiqu	cour aquatiqu=4yf	ger ressourc aquatiqu=6iz	control environ production aquatiqu=8fu
arbr	taill arbr=68f	oper cabl aerien arbr=84l
arc	techniqu soud arc=5k1
archeologi	enseign archeologi=4pn
archet	produir archet violon=6h2
architectur	architectur inform=zj	architectur interieur=10e	reglement architectur=7ze	don conseil architectur=87e	cre architectur entrepris=ahy
architectural	conception architectural=1vo	projet architectural=1vo	theori architectural=8kg	redig not inform architectural=9ez	conserv architectural=af3
archiv	fair recherch archiv=4ma	aid utilisateur archiv recherch=4rp	archiv dossi patient=5q0	stock objet archiv=6l7	archiv document relativ=731	archiv document scientifiqu=91x	ger archiv=9mw	ger archiv numeriqu=atj
archivist	collabor archivist musiqu=7q2
ardois	aliment machin melang ardois=6nv
argent	compt argent=67z	jeu argent lign=6og	ten caiss jeu argent=8vm	jeu argent=9yf
argenteri	pol argenteri=9k6
argil	ajust niveau cuisson argil=5df	aliment machin melang argil=5qh	repar objet argil=6uo	decoup argil=945	pol objet argil=990
argument	present argument juridiqu=6q6
argumentair	argumentair vent=4uz	livr argumentair vent=5rk
arithmetiqu	enseign compet arithmetiqu bas=59e
arm	entreten arm scen=7n9	stock arm scen=7q6	vendr arm=80u	prepar arm scen=89h	planifi utilis arm scen=9c8
armatur	connect enroul armatur=6cd	construir cag armatur=7g8
arom	decrir arom different vin=517	arom alimentair=7ji	cre profil arom caf=7yw
aromatherapi	typ trait aromatherapi=5ci
aromatis	aromatis feuill tabac=7cq	aromatis vin=97w
arpent	arpent terrain=1ej	activit arpent fin construction=5u1	method arpent=75j
arrang	prepar arrang floral=5jk	ger arrang plant artificiell=6gl	arrang espac bar=8rb
arret	pratiqu arret urg=7bi	arret vehicul exc vitess=9hn
arrier	ger arrier=8ht
arrim	compos plan arrim=5ck	arrim cargaison=5yt	program arrim=69r	lir plan arrim=9jj	princip arrim cargaison=9u9
arriv	control arriv train=6ur	selection direct arriv=7wt
arros	concevo system arros=4pj	install system arros fix=5tj	entreten system arros=6ub	princip arros=8am
art	cre art=5g5	histoir art=7aa
artefact	supervis mouv artefact=5y1
articl	redig articl=27j
articul	articul proposition artistiqu=6w6
artificiel	cre eclair artificiel=9od
artisanal	develop activit artisanal=6ng	etudi tend artisanal=6tf	cre prototyp artisanal=72v	supervis production artisanal=9jg	concevo objet artisanal fabriqu=9m6	supervis activit artisanal=aki
artisanat	employ techniqu artisanat authentiqu=654
ascenseur	typ ascenseur=6sz	fix cabl moteur ascenseur=9f1	legisl securit ascenseur=9w4
asepsi	asepsi chirurgical=63j
asil	system asil=5l3
aspect	point aspect general production=6ud	analys aspect psychologiqu maladi=6zk	particip aspect techniqu production=7be	concevo aspect physiqu jeu=9p9	ger aspect espac aerien=9qu	communiqu aspect represent=a22	ger aspect financi entrepris=atr
asphalt	typ revet asphalt=61s	inspect asphalt=8vf	machin melang asphalt=9yg	pos couch asphalt=ac6	melang asphalt=ase
aspir	aspir surfac=72x	aspir aiguill fin=8i5	aspir dechet urbain=8xw
assain	cre reseau assain=76s	nettoy system assain=7vn	inspect system assain=9ly	supervis construction system assain=9x2
assaison	prepar assaison salad=6e3	elabor assaison salad=6e3	confection assaison salad=6e3
assech	filtr assech amidon=5gh
assembl	assembl metal=4p8	prepar piec assembl=54i	techniqu assembl metal=5sr	assembl materiel instrument=8yc
asserment	interpret asserment=7c7	traduction asserment=9t8
assiet	servic assiet=1pa	evalu assiet navir=4xa
assist	assist informatiqu=df	assist techniqu=df	instrument assist=7y2
associ	associ textur=8jo
assort	assort moutur typ caf=a3z
assum	assum responsabilit ger entrepris=a3n	assum responsabilit=asd
assur	assur qualit=fe	procedur assur qualit=4zu	droit assur=53j	trait demand assur medical=7gi	princip assur=8v8	techniqu assur=9ff	method assur qualit=9k8	march assur=avo	typ assur=avs
astro	astro psychologi=5n4
astrologi	logiciel astrologi specialis=9fr	astrologi horair=9ks
astronomi	enseign astronomi=9mk
astronomiqu	navig astronomiqu=92y
ateli	planifi activit ateli=5pd	entreten ateli=8i2	organis espac ateli=8qb	organis ateli recherch emploi=923	ger ateli aeroport=994
athlet	ger athlet=7go
attach	attach filament fibr ver=6rc	attach cabl=7r1	attach navir cord=8qo
atteindr	atteindr objectif vent=9de	atteindr objectif productivit=a1m
atteint	atteint objectif=11w
attel	attel cheval calech=a2k
attent	control list attent=4we	communiqu attent action combat=5d5	ger attent particip=5pu	repondr attent public cibl=69s
attention	capt attention gen=9x0
attenu	mis mesur attenu affa=aq7
attir	attir joueur=92g
attitud	develop attitud fort sport=9iu
attraction	verifi dispositif securit attraction=7er	panneau command attraction=7f7	fair fonction attraction=84q	verifi fonction communic attraction=8pm	procedur urg parc attraction=9ic	nettoy vehicul attraction=a66
attrap	attrap volaill exploit=5wu	attrap volaill=798
attribu	attribu cod articl=54k	transport patient attribu=a6e	attribu vehicul fonction besoin=a6h
attribution	ger attribution ressourc vol=9ld
audi	mesur audi=27l	mesur audi sit internet=53q	supervis audi=56b
audio	post production audio=5hg	technologi audio=8p7	logiciel reproduction audio=9a1
audiologi	supervis equip audiologi=6d6	conseill client produit audiologi=6dm	command fournitur servic audiologi=6zb
audiologiqu	materiel audiologiqu=9x8	typ materiel audiologiqu=9x8
audiologist	planifi rendez audiologist=8ec	aid audiologist examen=9dm
audiovisuel	recommand materiel audiovisuel client=5z2	entreten materiel audiovisuel=7c3	vendr materiel audiovisuel=920	produit audiovisuel=99t	planifi enregistr audiovisuel=a5t	materiel audiovisuel=aam
audit	audit intern=17b	audit lieu travail=6p3	techniqu audit=786	prepar program audit navir=996
auditif	handicap auditif=6wl	diagnostiqu troubl auditif=9pw	nettoy conduit auditif patient=ayg
audition	conseill patient amelior audition=4yg	organis audition=7p3	men recherch audition=af0
auditiv	aid auditiv=75o
augment	internet augment vent=7lb
auteur	determin auteur document=76z	critiqu autr auteur=8fn	travaill auteur=94h	legisl droit auteur=a6z
authentifi	authentifi document=7yn
auto	techniqu auto defens=ahu
automat	automat programmabl=1eo
automatiqu	program automatiqu=7p4
automatis	test automatis=f2	automatis test=f2	automatis batiment=1xt	technologi automatis=27p	inspection optiqu automatis=8le
automedic	fourn assist cadr automedic=6s7	medicament automedic=abr
automobil	mecaniqu automobil=1dh	repar automobil=1dh	ingenieri automobil=4x3	equip diagnostic automobil=55i	dessin piec automobil=57j	construction automobil=ahg
autonom	travaill manier autonom vent=8rw	travaill manier autonom agricultur=a29	travail manuel manier autonom=adh
autonomi	travaill autonomi=20h	autonomi patient=5na
autopsi	prelev echantillon lor autopsi=6dh
autoris	obten autoris pyrotechniqu=5o9	obten autoris even=61x	autoris subst reglement=6p4	autoris utilis voi fer=6xo	obten autoris=9ea	obten autoris arm scen=at6
autorit	liaison autorit local=5kh
autour	enroul fil autour bobin=5mn
autr	aid autr represent national=7bf	evalu autr=8sq	guid autr professionnel sant=9qf
autruch	organis elev autruch=81z
auxiliair	test produit chimiqu auxiliair=803
aval	transform aval bier=8h1
avanc	document avanc projet=6hg	techniqu conduit avanc=8sr	diagnostiqu soin infirmi avanc=9nz	ten registr avanc traval=9ov	planifi soin infirmi avanc=9xf
avant	avant social=19w	fair recherch avant arpent=9iq	analys text avant traduir=af9
avi	don avi juridiqu invest=4si	formul avi psychologi cliniqu=58w	avi militair=7g6	reglement avi civil=9bt
avion	system command vol avion=5io	capacit charg avion=69g	regl problem mecaniqu avion=6j3	typ avion=6pk	inspect propret avion=75l	signal guid sol avion=8ym
avo	avo sen affair=6i2	avo connaiss informatiqu=9rs
axe	conseil axe patient=65l	soin axe individu=7mp
ayurvediqu	medecin ayurvediqu=a17
azot	travaill azot chaud=aq3
b	permi b=1jl	permi b exig=1jl
baby	baby sitting=8q8
bac	bac professionnel=218
bacteriologi	microbiologi bacteriologi=4ut
badg	attribu badg=8vs
bag	enregistr bag=5lk	lir etiquet bag enregistr=5nx	transfer bag=7cc	ger bag client=arl	administr bag client=arl
baguet	soud baguet plomb=4xy
baigneur	port secour baigneur=9b9
baignoir	typ baignoir=9fs
bail	redig rapport credit bail=6qe	processu credit bail=8l0	caracteristiqu credit bail=afc
bain	don bain chien=5ff	surveill bain galvanoplasti=8fc	prepar bain resin=ate
bal	prepar bal compt=ael
balanci	fix balanci=6he
balayeus	entreten balayeus rue=9ul
balis	lang balis=4ty
ball	press ball=a97
ballast	ballast pos conduit=5po	typ material ballast=62q
balustr	install balustr=4ur
banc	banc essai=80w	plac moteur banc essai=adx
bancair	activit bancair=62b	ouvr compt bancair=6ev	ger compt bancair entrepris=746	communiqu professionnel secteur bancair=751	supervis activit bancair=83x	suivr evolution secteur bancair=97x	don conseil compt bancair=ay0
band	structur band=7d4
bar	prepar espac bar=8rb	manipul equip bar=9bo	equip bar=9bo	mainten propret espac bar=9io	propret espac bar=9io
barbi	techniqu barbi=8ej	tach barbi=a48
barem	barem evalu croiss=8kt
bas	bas don=8c	system ger bas don=2ml	outil develop bas don=8k0	recherch bas don=8m1
bass	install cabl bass tension=aw7
bassin	entreten bassin aquacultur=4l7	mainten propret bassin=6c1	develop bassin vers=8f9
bat	bat system recommand=6kd	marteau bat pieu=7zx
bateau	construction bateau navig interieur=8ca
batiment	peintur batiment=1bo	securit batiment industriel=6tj	securit batiment commercial=90z
batteri	install batteri engin transport=5qi	assembl batteri=687	repar compos batteri=7lm	chimi batteri=7w4	compos batteri=83r	assembl batteri automobil=aoh
battu	organis battu=6rx
bau	ger administr bau=7do
baudri	entreten baudri voltig=4vy
beau	beau art=54z
beaut	produit beaut=7po	test produit beaut=a2u
beb	prelev sanguin beb=6j2
ben	conduir camion ben=78y
beneficiair	inform beneficiair subvention=5ku	communiqu beneficiair prest=7kk	aid beneficiair subvention=9f9
benevol	ger benevol=1rq	fair particip benevol=5pg	don instruction benevol=94a	souten benevol=aic
besoin	analys besoin=pl	evalu besoin inform=6g3
betail	ger reproduction betail=9iy
beton	machin projet beton=99o
betonnier	aliment betonnier=a41
bibl	cre scenario bibl litterair=4mb
bibliographiqu	traval bibliographiqu=6k4
bibliothequ	ger demand utilisateur bibliothequ=5w7	bibliothequ compos logiciel=6cq	analys demand utilisateur bibliothequ=7pr	class document bibliothequ=9a5
bibliqu	text bibliqu=9yw
bicyclet	repar bicyclet electriqu=4ll	mecaniqu bicyclet=6nq	lav bicyclet=aax	vendr bicyclet=aru	assembl bicyclet=arz	repar bicyclet=atw
bien	droit bien=1ni	bien organis=1zw	evalu risqu bien client=64t	legisl bien animal=6dk	bien animal=6in	reglement bien poisson=81m	legisl securit bien=akl
bier	men consult present bier=7bv	don conseil production bier=89l	form personnel bier=8hk	variet bier=9um	ingredient production bier=avc
bijou	selection gem bijou=6yo	consign temp transform bijou=7ni	fabric bijou=9ym	mont pier bijou=aeb
bijouteri	proced bijouteri=8rx
bilan	oper etabl bilan=6ri
billet	vendr billet train=5dw	verifi billet passag=77d	control billet entr manifest=8to	verifi billet wagon=9qt
billetteri	system billetteri informatis=72t	surveill billetteri=8m5
bingo	terminologi bingo=7ao	expliqu regl bingo=80c
biocatalys	develop processu biocatalys=auy
biochimi	biochimi cliniqu=64y
biochimiqu	processu biochimiqu production cidr=879
biodiversit	proteg biodiversit=8xv
biofiltr	surveill system biofiltr=8ez	system biofiltr=91o
biogaz	fair fonction install biogaz=4x9	entreten install biogaz=84k	compteur biogaz=91z
biologi	enseign biologi=5x6	biologi medical=6kx	biologi marin=7gk	biologi evolution=7hp	biologi animal=9g3
biologiqu	collect prelev biologiqu patient=5bq	prelev biologiqu patient=5bq	securit biologiqu laboratoir=6rh	verifi prelev biologiqu reception=a61	collect don biologiqu=a8m
biomass	cultiv vegetal biomass=4qb	conversion biomass=908
biomecaniqu	biomecaniqu perform sportiv=5cz
biomedical	sci biomedical=4m1	method analys sci biomedical=5a3	method laboratoir sci biomedical=6z1	form materiel biomedical=7as	control stock materiel biomedical=7qg	consign don test biomedical=849	techniqu biomedical=8t9	geni biomedical=9zq
biometriqu	contribu develop system biometriqu=7wr
bioreacteur	ger bioreacteur=7xl
bioremedi	develop techniqu bioremedi=5fv
biosecurit	biosecurit veterinair=4mr	ger biosecurit animal=5c3	biosecurit ressourc aquatiqu=9r4
biotechnologi	biotechnologi aquacultur=9fq
blanch	port vet sall blanch=4qx	machin blanch cir=80b
blanchiment	system blanchiment=51v	machin blanchiment=823
ble	tri ble meuni=92j
blessur	enquet blessur travail=5p0	sensibilis prevention blessur=6e7
bleu	techniqu bleu=56v
blind	vehicul combat blind=8lo
bloc	install bloc isol=5yx	transfer bloc pier=7xm	manipul bloc pier=9ho
bobath	therapi bobath=52f
bobin	marqu bobin film=4q8	charg bobin film=4wc	verifi bobin film=5mt	bobin metal=7xg	surveill bobin papi=8a3	stock bobin film=90c	bobin chaud=9rw
boi	proced travail boi=4y6	produit boi=5fa	typ boi=9qd
boisson	processu fabric boisson=9fk	oper servic boisson=9ml	fair assembl cre boisson=aie
boit	styl boit=4me	nettoy boit decoup=8xk	outil boit traditionnell=90b	typ boit=9g8
boiteri	evalu sign boiteri cheval=alg
bomb	assembl bomb=7y9
bon	bon pratiqu fabric=1go	bon pratiqu laboratoir=1wg	bon communic=1zp	bon present=20n	surveill bon manipul produit=8un
bord	entreten machin bord navir=5j2	pol bord ver=68o
bordereau	surveill bordereau depot=5m1
bordur	fair finition bordur moquet=8c7	install bordur=9ax
born	born recharg=1ys
bossel	typ bossel=ap1
bou	coordon ger bou epur=58d	elimin bou epur=6vz
bouch	synchronis mouv bouch=6vk
bougi	model bougi=55v	techniqu fabric bougi=7fq	coul bougi=ae8	class bougi=av9
bouill	fair bouill eau=76j
bouilloir	rempl bouilloir=7ru
boul	boul demolition=4lv	prepar boul argil=9qw
boulanger	method production boulanger=a7z
boulangeri	composition produit boulangeri=575	ingredient boulangeri=65c	elabor nouveau produit boulangeri=66v	prepar produit boulangeri=6ky	confection produit boulangeri=6ky	command ingredient boulangeri=79p	four boulangeri=7k0	produit boulangeri=9e5
boulet	broyeur boulet=ay5
boulon	boulon piec moteur=5hp	system boulon toit=a6n
bour	evit bour papi=9hk
boursi	march boursi=96m
boursier	plac boursier=96m
boussol	navig boussol=8hb
bouteill	aid mis bouteill=5a4	inspect bouteill gaz=6gz	manipul bouteill gaz=6zu	deplac bouteill gaz=6zu	manipul bouteill=79l	rempl bouteill gaz=7wv	reper defaut bouteill=8t4
boutonnier	confection boutonnier=4s9
bovin	par sabot bovin=75s
braill	enseign braill=8u7
branch	branch bouteill gaz=6tm	recherch branch non autoris=7c6
bras	appareil bras=4zd	techniqu bras=68b
brass	evalu qualit cereal brass=8ji	processu brass=9ay	system brass modern=9eg
brasseri	proced brasseri=9vy
brevet	brevet professionnel=282	redig projet brevet=80l
bri	detecteur bri ver=87x
briqu	four briqu=4ta	pos briqu=51q	transfer briqu=541	decoup briqu=64c
bris	install par bris=65v	pol par bris=8fq
broch	broch cahi=5s9
brocheus	regl brocheus=6ik
brochur	produir contenu brochur touristiqu=4za
brod	brod tissu=5c9
bronz	don conseil produit bronz=6ma	ger seanc bronz cabin=aon
bross	bross coll caoutchouc=4n5	bross materiel=4uf
brouill	oper brouill=8my
brouillon	convert brouillon croqui virtuel=7n2
broy	broy grain=661	machin broy plant=8b5	analys cereal broy=aoo
broyeur	entreten broyeur marteau=4vj	repar broyeur marteau=4vj	broyeur marteau=4z7
brul	brul tonneau=531
bruleur	regl command bruleur=53z
brut	reper defaut peau brut=7s9	coup sequ brut numeriqu=9jb	proced distill petrol brut=awx
buccal	chirurgi buccal=52h	anatomi buccal=air
bucco	diagnostic sant bucco dentair=4m7
budget	elabor budget=15p	ger budget=15p
budgetair	ger budgetair=15p	suivi budgetair=15p	comprendr limit budgetair=63h	princip budgetair=7hb
bulb	trait bulb fleur=6rn
bulldoz	conduir bulldoz=6sm
bulletin	bulletin pai=23e	bulletin salair=23e	prepar bulletin salair=8ye	etabl bulletin salair=ai6	analys bulletin inform=apr
bureau	materiel bureau=6tb	organis install personnel bureau=9ia	ger besoin equip bureau=9n1	articl mobili bureau=a2q	fabric materiel bureau=afy
bureautiqu	suit bureautiqu=su	outil bureautiqu=1zl	logiciel bureautiqu=1zl
burin	burin tailleur pier=al3
bus	recrut chauffeur bus=aso
but	regl but final=9xm
cabin	inspect materiel servic cabin=8bn	cabin sabl=9u3
cabinet	entreten accueil cabinet veterinair=ai0
cabl	fabric produit cabl electriqu=6dg	inspect cabl=81n	plan cabl electriqu=9rt	transport cabl=aym
cacao	machin nettoy cacao=5bv	press cacao=abw
cach	identifi besoin cach organis=693
cadastr	ger cadastr=53l
cadastral	cre plan cadastral=ai7
cadeau	emball marchandis papi cadeau=8jj
cadr	cadr logiciel=5gr	cre cadr artistiqu=5jg	etabl cadr recherch artistiqu=7e4	cadr system ger securit=7sw	assembl cadr=9su
cadran	fix cadran montr=a4q
cadriciel	cadriciel appareil mobil=96v
caf	caracteristiqu caf=a4d
cag	evalu qualit eau cag=4n7	entreten equip cag aquacultur=5ky	supervis construction cag ascenseur=6oc	nettoy cag=7ds
caill	caill from=5tn	transform caill from=8tm
caiss	ten caiss=12r	surveill caiss=9lh	mainten propret zon caiss=a2a
caisson	install plafond caisson=7yu
calandr	machin calandr=74l
calcair	manipul calcair chaud=86o	control debit calcair=8a7
calech	conduir calech=6o6
calendri	aid determin calendri repetition=59i	aid determin calendri represent=8v2
calfat	outil calfat=8g7	proced calfat boi=a0s
calibr	calibr moteur=4tw	calibr instrument optiqu=6bn	calibr instrument precision=73s	calibr instrument mecatroniqu=78a	calibr materiel laboratoir=7uo	calibr instrument electroniqu=7zd	calibr system electromecaniqu=8c3
calm	reag calm situ stress=6eb
camel	perl camel=65x
camera	install camera=6i7	pratiqu mouv camera=9z7
camp	organis activit camp=8p5
campagn	campagn marketing=14u	promouvo campagn politiqu=4s5	campagn politiqu=6fy	concevo campagn sensibilis=932	surveill campagn politiqu=a6k
camping	ger install camping=5jz	administr install camping=5jz	materiel camping=5o3	supervis activit camping=6f8	administr activit camping=6f8	ger activit camping=6f8	nettoy install camping=7jq
canal	ger canal vent=6k7	ger canal distribution=6tg	surveill canal distribution=6tg	supervis canal distribution=6tg	control canal distribution=6tg	suivr perform canal communic=a5u
canalis	install band canalis caoutchouc=6ln	propriet revet canalis transport=7qr	reglement relativ transport canalis=871	typ canalis=9el
canap	prepar canap=5bt
canard	organis elev canard=76f
canc	risqu canc=8f5	campagn prevention canc=905
candidatur	processu candidatur=6jz
canin	comport canin=56k
caniveau	nettoy caniveau=54y
cannelur	taill cannelur=4v3
canot	lanc canot sauvet=4uk	prepar canot sauvet=66a	aid prepar canot sauvet=9kz
caoutchouc	coll couch caoutchouc=5ut	decoup couch caoutchouc=7x0	prepar couch caoutchouc=84a	fix piec articl caoutchouc=axc
caoutchout	press tissu caoutchout=6i0	coup tissu caoutchout=8su
capacit	capacit communic=1zp	capacit organis=1zw	capacit analys=20f	capacit charg vehicul=6z3	determin capacit production=75e	capacit charg machin=7nj	capacit financier=7sl	evalu capacit navir=991	analys capacit personnel=9vq
capillair	color capillair=5j5	produit capillair=ajh
capitain	fair rapport capitain=8wg
capiton	nettoy meubl capiton=6y9	techniqu capiton=93g	material capiton=aka
capot	repar capot cabriolet=7aw
capteur	capteur appareil photo numeriqu=6qf	micro capteur=abt
captur	captur mouv=5hk	jou equip captur mouv=6hp	ger oper captur reproducteur=782	materiel captur poisson=7cd
caracter	evalu caracter=7l2
caracteristiqu	caracteristiqu produit=53a	form personnel caracteristiqu produit=6rb	caracteristiqu servic=aub
carbon	feuill carbon=6d9
carbonat	techniqu carbonat=605	execut proced carbonat=7kj	ger niveau carbonat=8cy
carbur	typ carbur=5jq	method suivi stock carbur=5xk	ger system aliment carbur=5ym	carbur navir=66b	system distribution carbur=7a5	legisl stock carbur=8zb	carbur bas alcool=9w8
carcass	nettoy carcass=67s	pes parti carcass animal=6mk	examin carcass animal=aj1	decoup carcass animal=aj5
cardiaqu	diagnostiqu problem cardiaqu=5j6
cardiovasculair	system cardiovasculair=4mq
cargaison	inspect cargaison=6bu	charg cargaison bord navir=7ml	calcul cargaison navir=a9j	prepar rapport expedition cargaison=aae
cari	trait cari dentair=5gu
carist	permi carist=1ji
caritatif	fourn servic caritatif=52e	propos servic caritatif=52e	coordon servic caritatif=52m
caritativ	control budget organis caritativ=7jr
carot	position piec carot=4w1	equip carot=8pi
carreau	pos carreau platr=8iz
carrel	typ coll carrel=80x	coll carrel=80x	fix accessoir carrel=a10
carrier	ger carrier sportiv=9ix	ger carrier artistiqu=a1t
carrosseri	fix carrosseri vehicul ferroviair=7dz
cart	present cart boisson=8jd
cartographi	cartographi geologiqu=4mt	cartographi interieur ter=6ne
cas	cas urg=ae0	elabor plan urg cas=atg
cascad	develop cascad=78f
casern	organis casern pompi=67j
cash	pratiqu abat cash=4rt	viand cash=9qo
casi	attribu casi=5py
casino	politiqu casino=64l	vendr activit jeu casino=6bt	regl jeu casino=844	ger install casino=84o	evalu employ casino=8yw	supervis personnel casino=9mn	ger casino=agw
cass	manipul feuill ver cass=9yv
catalogu	ten catalogu produit antiquit=4x2	ten catalogu collection=7e6	elabor catalogu produit=9mf	cre catalogu vent encher=asn
catalyseur	catalyseur engrai=92r
categori	categori jeu numeriqu=4x1	categori bijou=9tj
categoris	categoris inform=8a1
caus	present caus=52o	determin caus dom=ab6
cav	ger cav vin=5qg	supervis cav vin=5qg	ger stock cav=5xi	ger oper cav=87v	nettoy cav=8dh	surveill cav vin=92z
cavit	optomecaniqu cavit=6hl	anatomi cavit buccal=air
ceintur	machin marqu ceintur=76i
celebr	celebr offic religieu=6si
celebrit	liaison celebrit=8dd
celest	observ corp celest=62o	defin corp celest=6zw
cellul	analys cultur cellul=5wy	coul couvertur cellul=asw
cendr	equip manutention cendr=7xc
centr	se centr passag=4rc	analys activit centr appel=61w	planific centr person=7fx	method conception centr utilisateur=7gj	se centr servic=9n3	technologi centr appel=a64
central	entreten piec central=63a	instrument central electriqu=7sv
centrifug	forc centrifug=7q3
centrifugeus	fair fonction centrifugeus=4pu	surveill centrifugeus=9lq
cephalorachidien	analys liquid cephalorachidien=96z
ceramiqu	objet ceramiqu=68d	cre objet ceramiqu=7rm	four ceramiqu=9hb
cercueil	deplac cercueil=6kt	prepar cercueil crem=8ql
cereal	machin nettoy cereal=5y4	ger stock cereal=790
cerebral	diagnostiqu mort cerebral=5tl
ceremoni	organis ceremoni religieus=5v8	organis ceremoni gouvernemental=7y0	prepar lieu ceremoni=avp
certain	analys commentair certain spectateur=avj
certifi	certifi realis procedur veterinair=53k	certifi qualit feuill tabac=9yy
certific	compil manuel certific aeroport=5l5
certificat	surveill certificat navigabilit=a49
cession	cession propriet=1nj
chain	techniqu prepar chain=9kh	machin fabriqu chain=awj
chaleur	empech pert chaleur four=7o9	relev compteur chaleur=9wo
challeng	gout challeng=20v
chalumeau	temperatur chalumeau trait metal=6bl
chambr	entreten chambr=1pq	expliqu caracteristiqu chambr client=4ln	entreten chambr vid=50k	ger acc chambr fort=556	ger chambr fort=6yy
chang	conduit chang=1a3	ger chang production=awa
chanson	ecrir chanson=6yv	compos list chanson=8an
chant	plaqu chant=6mp	pratiqu chant=abv
chanteur	selection chanteur=9m1
chanti	suivi chanti=1ea	ger chanti=1ea	securit chanti=27g
chap	chap beton=9ma
charbon	emball charbon boi=5jm
charg	charg social=23f	control charg travail=89b
chargeur	observ chargeur transport fret=5bf
chargeus	conduir chargeus transporteus=77n
chariot	prepar chariot servic=8pq
chart	respect chart redactionnell journal=66p	elabor program voy chart=7kg
chass	chass animal=5tv	dress chien chass=9rh
chassi	install vitr chassi=4xj	modific chassi=5a7	concevo chassi=8yi
chau	transfer chau viv=6ox	four chau=8hh
chaud	prepar boisson chaud=a9a	elabor boisson chaud=a9a	confection boisson chaud=a9a
chaudier	fair fonction chaudier=1do	install chaudier=6sa
chauf	install chauf boi=8eu	install chauf gaz=933	fabric appareil chauf=9bs	system chauf industriel=9hj
chaufferi	prepar chaufferi four ceramiqu=57f
chauffeur	ger chauffeur camion=52c	cod communiqu chauffeur taxi=5gy	surveill chauffeur=7v4
chaum	pos chaum toitur=6ju
chauss	techniqu finition articl chauss=4pf	equip articl chauss=70p	material articl chauss=8ou	machin articl chauss=8wc	technologi confection articl chauss=9j0	processu cre articl chauss=a3w	qualit articl chauss=a9o	compos articl chauss=agc
chaussur	industri chaussur=65m	cir chaussur=70y	fabriqu chaussur orthopediqu=7mo	repar chaussur=949
chef	encadr chef=1rg
chemin	verifi etat chemin=55w	redig rapport inspection chemin=59h	entreten chemin=7c9	signal defaut chemin=7zg	essai pression chemin=ade	nettoy chemin=amf
chemis	fix chemis=5fw
cheneau	install cheneau=5be
cherch	cherch preserv composition eau=4ua	cherch lieu tourn adapt=ac4
cheval	mont cheval=59b	soin dentair cheval=5w3	vehicul transport cheval=6q1
chevelu	trait cuir chevelu=5x2
cheveu	techniqu coup cheveu=4n9	teindr cheveu=a1p
chevr	organis elev chevr=84u
chien	evalu chien=52r	organis elev chien=9wy	method dress chien guid=ac1	dress chien=afe	men activit securit chien=aky
chiffr	ais chiffr=20g
chimi	chimi boi=54g	chimi material=57c	chimi papi=6j5	chimi textil=72e	chimi cuir=8qv	chimi pharmaceutiqu=8wd
chimiqu	techniqu chimiqu production metal=5lq	produit chimiqu=5n6	manipul produit chimiqu nettoy=6lt	produit chimiqu nettoy=6lt	processu chimiqu=7hn	produit chimiqu bas=aui
chiropracti	compet chiropracti cliniqu sport=5qe	techniqu chiropracti manuell specifiqu=a01
chiropraxi	terminologi chiropraxi=57z
chirurgi	chirurgi urg=5l6
chirurgical	instrument chirurgical=4pl	oper chirurgical animal=758	position procedur chirurgical=88h	test precision instrument chirurgical=8wh
chocolat	caracteristiqu chimiqu chocolat=53i	histoir chocolat=637	transform cacao chocolat=81g	typ chocolat=9jl
choi	don conseil choi sit=8jm
chois	chois plaqu model savon=5dj	chois fibr ver=5q4
chom	analys tau chom=4y8
choregraph	collabor choregraph=97h
choregraphi	concevo choregraphi=539	elabor choregraphi=7u7	enregistr chang choregraphi=94g
choregraphiqu	aid cre materiel choregraphiqu=6ww	cre lang choregraphiqu=91c	cre choregraphiqu=a45	develop method integr choregraphiqu=a5h	develop lang choregraphiqu propos=atc
chromatographi	logiciel chromatographi=593	entreten materiel chromatographi=aum
chronometriqu	instrument chronometriqu=67i
chuchot	interpret chuchot=7jj
cibl	determin march cibl conception=5aq	travaill different group cibl=6qb	adapt enseign group cibl=91j
cidr	elabor recet cidr=6hj
cigar	fum cigar=4rz
cigaret	test machin fabric cigaret=6v8	calcul poid moyen cigaret=7co	conseill client cigaret electroniqu=81t	machin fabriqu cigaret=9co
ciment	transport ciment=52a	melang ciment=7f5	decharg ciment=9ni
cimetier	cre jardin cimetier=9mr
cinema	liaison exploit sall cinema=772
cinematographiqu	processu production cinematographiqu=6dp	etud cinematographiqu=8ut
cir	typ cir=4sp	transfer cir=5wh	cir surfac boi=9wd
circonst	fair commentair chang circonst=aps
circuit	schema circuit=4mn	test circuit=5kl	circuit integr=5nt	typ circuit integr=70n	install circuit prelev air=89t
circul	ingenieri circul=245	respect regl circul=5bc	control circul huil=71m	surveill system circul=8ja	entreten system circul=8pa	fair circul inform=am3
circulair	sci circulair=53s
cisaill	cisaill tol=7gs	regl cisaill=7oy
cisco	cisco system=7dx
ciseau	ciseau pneumatiqu=4bd	ciseau boi=4kf
cit	cit temoin comparaitr=8t6
citoyen	offr aid citoyen national=53f
civil	geni civil=1gz	droit civil=9g2	examin ouvr geni civil=9uu	procedur civil=ars
clair	communiqu clair passag=6lx
clarifi	clarifi huil sediment=at9
class	ger class=1k4	class document=63l	class plac=6br	class boi ingenieri=6bz	etabl system class=6e0	class boi=8f0
classific	classific medicament=67m	system classific=6cu	redig rapport classific gem=7is	classific group sanguin=7vi	system classific gem=944
classiqu	langu classiqu=59u	antiquit classiqu=8et
clavecin	produir piec clavecin=82a
clavi	accord clavi=apd
cle	taill cle=7hg	suivr indicateur cle perform=848
clic	cout clic=13m
clientel	servic clientel=12s	accueil clientel=12s
climat	surveill climat organis=a91
climatiqu	geni climatiqu=1b9	determin chang climatiqu historiqu=596	men recherch processu climatiqu=69a
climatis	chauf ventil climatis=1b9	fair fonction system climatis=81c	compos system climatis=906
cliniqu	rapport cliniqu=4ri	sci cliniqu=8wm
clotur	construir clotur=82p	clotur vent encher=8ck
clou	machin clou=7jt
coach	coach jeun=7xx	travaill coach vocal=au7
coagul	expliqu typ troubl coagul=52w	bac coagul=54s
cocktail	prepar decor cocktail=7se	plac decor cocktail=ao1
cocon	vendr cocon ver soi=5g4
cod	system cod produit=8yp
codifi	etabl mouv codifi=9av
coffr	typ coffr beton=56t
cognitiv	psychologi cognitiv=5i9
coher	coher articl publi=8qs
coiffur	histoir styl coiffur=6r6	chang rapid coiffur=7s4
cok	surveill extinction cok=9mh
cokefaction	techniqu cokefaction petrol=6m6
col	depist canc col uteru=as2
coler	ger coler=87t	don conseil ger coler=a02
coll	coll bobin film=7ba	vendr coll=8af
collabor	collabor servic entreten tramway=6l9
collaborateur	discut collaborateur guid travail=6aw	evalu perform collaborateur organis=6w4	present plan entrepris collaborateur=8th
collaboratif	esprit collaboratif=208
collaborativ	men recherch collaborativ=8ho	develop rel therapeutiqu collaborativ=9zb
collect	collect don=4w9
collectif	accord collectif=23h
collection	collection art=52t	logiciel ger collection=6yk	ger collection=7ah
collectiv	droit rel collectiv travail=19u	convention collectiv=23h
collegu	cooper collegu=4ra	guid collegu=5kv	discut collegu bibliothequ=6ib	communiqu collegu=8iv
colloqu	particip colloqu scientifiqu=7ac
colmat	colmat joint carrel=6vb
colombin	ajout colombin ouvr ceramiqu=8vh
color	color alimentair=71f	approvision produit chimiqu color=a8s
colorimetriqu	etalon colorimetriqu=yv
combat	techniqu combat militair=9f3
combin	combin plusieur domain connaiss=9lo
combustibl	gaz combustibl=7o6	combustibl fossil=9i7
combustion	fabric produit tabac combustion=81x	princip moteur combustion=9bn
comedien	repet autr comedien=82o
comestibl	filtr huil comestibl=6c3	elev poisson comestibl=a7j
comit	fair parti comit universitair=590	cre comit redaction=9yb
command	system command=h6	prepar command=1ic
commemorativ	fix plaqu commemorativ=99z
commentair	fair commentair perform travail=65u	evalu commentair client=80i	mesur commentair client=80i	analys commentair client=80i
commerc	commerc electroniqu=137	ecol commerc=211	commerc international=504	droit commerc=8jb	system commerc electroniqu=90a
commercial	develop commercial=128	droit commercial=1my	analys commercial=1rb
commercialis	techniqu commercialis textil=5p8	princip commercialis=a3r
commission	calcul commission=7ky
commodit	organis commodit plac=75c
common	common lisp=1f
communaut	facilit activit physiqu communaut=5zf	communaut zoologiqu=64g	communiqu communaut cibl=7sf
communautair	model art communautair=4s0	medecin communautair=65b	educ communautair=6en
communic	communic entrepris=25q	sci communic=6ty	ger communic equip=ak5	princip communic=ax9
communiqu	redig communiqu press=7km
commut	dispositif commut=877
compact	techniqu compact=4vi	compact beton=7kl
compagni	maladi animal compagni=aj3
compar	compar valeur propriet=986	compar produit assur=9iv	compar calcul arpent=a7i
compartiment	travaill compartiment marin=8v1
compatibilit	verifi compatibilit material=5zb
compet	compet calcul=6wu	compet communic techniqu=9fu	enseign compet entrepris=9t4	compet financier=a96
competiteur	nou rel competiteur sportif=5t7
competition	evalu qualit competition sportiv=5wg	inform competition sportiv=7r3	ger program competition sportiv=7ym
competitiv	etabl strategi competitiv sport=6kc
competitivit	competitivit pri=7wj	veill competitivit pri=7wj	competitivit matier pri=7wj
compil	compil list pri boisson=5ua	compil rapport estim=63y	compil rapport signalis ferroviair=9j8	compil inform touristiqu=9lp
complet	lang parl complet=5jf
complex	system communic complex=570	particip develop complex sportif=7mt
comport	sci comport=5iv	troubl comport=84x	comport animal=ajz
comportemental	therapi comportemental=9ew
compos	compos materiel=6fj	machin compos=8bv	compos equip electriqu=aa4
composit	material composit=7hs
compositeur	engag compositeur=64e	travaill compositeur=9je
composition	analys composition chimiqu eau=546	composition numeriqu=632	selection element composition=6jv	composition produit alimentair=77j	logiciel composition=7os
compost	supervis compost=7kn
comprehension	comprehension produit=9x9
comprendr	comprendr situ animal=4pp	comprendr besoin animal=8ft
compresseur	rouleau compresseur=6mc	moteur compresseur=81e
compression	piec machin moul compression=7at	machin moul compression=93n	test resist compression chant=967	rouleau compression=9az
comprim	prepar bouteill gaz comprim=90d
compt	ger compt client=11z	compt client=16d
comptabilis	comptabilis actif=8cj	expliqu comptabilis=9mz
comptabilit	comptabilit general=16b	comptabilit fournisseur=16c	comptabilit client=16d	procedur servic comptabilit=4rd	regl comptabilit=5s5
comptabl	techniqu comptabl=7z1
compteur	relev compteur automatiqu=5ej	relev compteur gaz=5hs	detect defaut fonction compteur=6cz	relev compteur eau=77i	install compteur electriqu=8e4	relev compteur electriqu=ae9
concasseur	conduir concasseur=5hb
concentr	concentr pat liquid=5s3	calcul concentr=978
concept	comprendr concept artistiqu=53x	point concept pedagogiqu=985	concept psychologiqu=a5a	concept telecommunic=ali
conception	princip conception=6gj	machin conception model=9p7
concern	document concern production viand=6d7	recueill commentair concern produit=7c2
concert	obten financ concert=91s
concession	concession servic public=4s8	supervis present vehicul concession=761	elabor prevision concession=7eh	system ger concession=9vl
concevo	concevo servic client=7o0
conchylicultur	system conchylicultur=838
concili	concili medicamenteus=274
conclur	conclur accord commercial=50l	method conclur musicotherapi=6m7
conclusion	redig conclusion test=6pq	contribu conclusion accord officiel=6ym	interpret conclusion examen medical=7z6
concretis	concretis concept artistiqu=5yq
concur	droit concur=1x3	elabor politiqu concur=507
concurrent	program concurrent=6p	employ program concurrent=6p	surveill concurrent lign=8pf
concurrentiell	veill concurrentiell=150
condens	condens inform=5ap	detect problem condens=85p
condiment	typ condiment=5yl	proced fabric condiment=70w
condition	bon condition physiqu=20y	outil meteorologiqu prevo condition=5rs	repondr chang condition navig=8gj
conducteur	inform conducteur itinerair devi=aad
conductivit	conductivit thermiqu metal=99l
conduit	conduit projet=1r2	conduit machin=1y5	conduit lign=1y5	nettoy conduit=5sv	pos conduit=6wp	typ conduit=7kf	transport conduit=9o6
confer	organis confer press=5q1	don confer=5sa
confi	mainten confi usag=ahn
confidentialit	inform confidentialit don=78r	confidentialit inform=7en	respect confidentialit=83u
configur	configur equip electroniqu=4my	defin configur eclair=57v	etabl configur instrument=8i0	configur command machin=9zk	configur enregistr bas=ag1
confin	nettoy espac confin=51p	princip conception system confin=8oc
confiseri	surveill qualit produit confiseri=6q3	vendr produit confiseri=8k7	elabor nouveau produit confiseri=asa
conflit	ger conflit=20b	surveill conflit politiqu=7l1	don conseil ger conflit=86r
conform	se conform prescription optiqu=7yo	se conform exig production=9us
conformit	test conformit appareil dentair=7ql	conformit produit reglement=ao5
confort	soin confort=xk	confort passag=6oq
congel	manipul sperm congel=6gp	surveill proced congel=amn
conna	redig conna=5tm
connaiss	connaiss client=4p7	ger connaiss march=677	connaiss comport humain=8lq	connaiss veterinair specialis=9am	connaiss commercial=avh
connect	connect tet puit petrol=7ai	connect circuit sabl=a75
consci	fair preuv consci interculturell=7p7	promouvo consci social=9ch
consecutiv	traduction oral consecutiv=5u2
conseil	conseil client=12s	aid client conseil=8w5
conseill	conseill client=12s	conseill etudi=aqy	conseill client vehicul moteur=ata
consent	aid consent eclair=9ne
conserv	machin conserv=4wr	conserv chimiqu=5ex	lign production aliment conserv=5jw	techniqu conserv=5zv	conserv aliment=a90
conservatoir	promouvo conservatoir=6aa
consign	consign securit=1ds
consist	verifi consist peintur=5do	ajust consist solution=aar
consol	consol eclair=51j
consolid	consolid equip=aeo	consolid reseau fournisseur=aqd
consom	analys consom energi=5m6	consom gaz=61m	consom eau=7fs	loi matier consom alcool=7lx	droit consom=8ak	deplac consom energi=9em	estim consom eau=ack
consommabl	ger stock consommabl=4vd
consommateur	don conseil droit consommateur=4q7	analys tend achat consommateur=7i4	protection consommateur=7n8	promouvo comport responsabl consommateur=a6q
const	const vital=vn	pris const=vn
constat	etabl constat=6zi
constitu	constitu ballot tissu=9y0
constitution	respect constitution=90r
constitutionnel	droit constitutionnel=9nf
constructif	fair commentair constructif=97l
construction	reglement construction=1ed	supervis construction vehicul moteur=4t1	droit construction=5cl	don conseil construction=61j	reglement produit construction=6ow	produit construction=6ts	princip construction=79w	method construction=9o0
consult	method consult=5z5
contact	sen contact=1zx	contact client=7st
contagieus	maladi contagieus=7dm
contamin	elimin material contamin=4md	aid person zon contamin=5dv	evalu contamin=5y2	stock material contamin=5zc	proced elimin contamin gaz=6b0	elimin contamin=9jw	enquet contamin=a8u
conten	conten incendi=651
conteneur	nettoy conteneur industriel=51h	techniqu empil marchandis conteneur=62n	install conteneur recycl=9ib	entreten conteneur aquacultur=a58
contentieu	apport aid cas contentieu=60t
contenu	cre contenu=146	control qualit contenu=5lf	cre contenu inform lign=5xv	strategi public contenu=9x5	processu cre contenu=abs
context	art context therapeutiqu=5xz	comprendr context=5y3	compet cliniqu fonction context=a6i	don conseil context historiqu=apc
contextualis	contextualis collection=6ht	contextualis artistiqu=82r
continu	integr continu=bc	amelior continu=1h8	form band continu=5gn
continuell	surveill continuell condition climatiqu=6rf	etudi continuell condition meteorologiqu=ahw
continuit	contribu continuit soin=51b	control exig continuit=5se	continuit styl artist=6rt	prepar rapport continuit=7ui	ger plan continuit oper=86s
continuum	recour legal continuum forc=67n
contr	protection contr element naturel=4qd	protection contr rayon=aff
contract	supervis traval realis contract=9yt
contractuel	ger litig contractuel=aqz	administr litig contractuel=aqz
contractuell	ger condition contractuell visit=5vl
contraint	theori contraint=5ms	analys resist contraint produit=71w	analys resist contraint material=8ti
contrast	administr produit contrast=6lg	produit contrast=7aq
contrat	ger contrat=18l	redig contrat=1mq	contrat travail=1mq	droit contrat=1ms	negoci contrat travail=7sk
contreband	empech contreband=7w6
contrefacon	reconnaitr contrefacon=4re	enquet affair contrefacon=5wc
contrepoid	contrepoid interieur mod transport=7z5
contreven	arret contreven=9uj
contribu	contribu protection enf=8f7	contribu bien enf=8qa	contribu public specialis=aay
control	control ger=175
controleur	program controleur ascenseur=a0k	install controleur ascenseur=a9x
conven	conven modalit repar=5hc
convention	convention organis maritim international=5w1	conformit convention comptabl=9xd
conversationnel	redig styl conversationnel=7it
conversion	test conversion=8tj	accompagn conversion=aaa
convert	convert formul proced=4up
conviction	forc conviction=20j
convivialit	convivialit applic=9hm
convoc	envoy convoc=4tk
convoyeur	control convoyeur band=71l
cooper	cooper professionnel enseign=4qj	cooper resoudr problem inform=8e0	elabor strategi cooper international=8eb	cooper professionnel=8sx	supervis cooper servic=915
cooperativ	ger oper cooperativ credit=5tq
coordon	coordon equip=5ke
copeau	transfer copeau savon=93w	aliment machin copeau savon=a62
copi	produir copi objet valeur=8c5	copi echell=8om
coqu	ingenieri coqu navir=5v9
coquill	entreten piec coquill=4n2	selection typ coquill=6gt	construir coquill=9bh	repar defaut coquill=avv
cord	entreten cord=5j1	accord instrument cord=6on	manipul cord=7tr	typ cord=80n	techniqu acc cord=8h4
cordeau	trac lign cordeau=5pt
cordon	fabriqu cordon tress orn=aa7
cordonni	outil cordonni=6sn
corp	effet rayon corp humain=4t2	lang corp=57b	deplac corp=7kp
corporel	fair envelop corporel=5vz	analys fluid corporel=7m6	produit soin corporel=ar3
correct	correct formul teintur=7yb	temperatur correct metal=9an
correcteur	fourn ver correcteur=7a2	prescrir ver correcteur=8w7
correctionnell	supervis procedur correctionnell=4kq	contribu formul procedur correctionnell=7rp	procedur correctionnell=9uz
correctiv	mainten correctiv=23m	ger mesur correctiv=5ks
correspond	techniqu correspond couleur=5u3	prepar correspond destin client=84b	ten registr correspond=8v3
correspondr	correspondr portion standard=6cg	fair correspondr vehicul itinerair=a0t
corrig	corrig copi=1kd
corrosif	proced adouc gaz corrosif=9mb
corrosion	typ corrosion=599	reconnaitr sign corrosion=8zj
cosmetiqu	ingredient cosmetiqu=4ly	formul produit cosmetiqu=6fn	produit cosmetiqu=7po	industri cosmetiqu=9q6
costum	defin method fabric costum=8b7	chang costum=8cr	taill costum hom=asz	prepar costum=aw5
cot	calcul cot=79n	supervis perform cot pist=9yo
cotis	cotis social=23f
coton	sort coton press ball=6pe
couch	pos couch bas=4t7	prepar sol couch=7oj	couch protection=7yt	pos couch=awo
coudr	coudr articl bas textil=4vx	coudr material papi=5m2	coudr vet=8xy	machin coudr automatiqu=9fw	coudr vet protection professionnel=aag
coul	coul beton=1ei	coul beton eau=82d	coul chocolat moul=99d
couleur	prepar melang couleur=870
coup	coup boi=98y	evalu qualit boi coup=att
coupl	coupl telephoni informatiqu=5ng
cour	prepar cour=1k2	concevo cour lign=63t	cour electriqu=6qu	entreten cour moteur navir=6t7	promouvo cour=6td	entreten cour machin navir=7nt	entreten cour moteur train=8g0	don conseil plan cour=9ai	supervis cour pratiqu=9td	elabor plan cour=ak8
courb	courb douv=4ms
courri	fair marketing courri electroniqu=5xo	relev courri=65g	ger courri recommand=6hd	ger courri=7js	fair enregistr courri=7wg	system inform courri=8o2	redig courri electroniqu professionnel=afz
courroi	etiquet courroi=698	fabriqu courroi=7kr
cours	reglement cours cheval=4qg	fair cours=7f2
court	objectif court term=5ps
cout	examin cout produit antiquit=5z8	ger cout=7pa	calcul cout revet=856	indicateur cout=8fo	evalu cout exploit=9qq
couteau	remplac couteau=4uu	couteau sculptur boi=6g7
coutur	techniqu coutur main=6c2	techniqu coutur articl chauss=9fi	techniqu coutur=9l4
couvert	selection couvert servic=4mp	determin couvert servic=4mp	chois couvert servic=4mp	prepar couvert=4zm	fabric couvert=5qa
couvertur	strategi couvertur client=6c8	fair observ securit couvertur=6r0	techniqu couvertur=77u
craqu	techniqu craqu hydrocarbur=8uh
crayon	melang material min crayon=af5
creatif	stimul processu creatif=9zj
creativ	technologi numeriqu facon creativ=578	develop ide creativ=83d	contribu elabor choregraphi creativ=aqr
creativit	stimul creativit equip=9ou
credibilit	evalu credibilit client=9a8
credit	pai cart credit=6e1	surveill etabl credit=7dl	prepar offr credit=7mj	processu control credit=a63
crem	proced fabric crem glac=6cf	supervis crem=8jx	ingredient fabric crem glac=9ec	reglement fabric crem glac=9s0
creneau	gar vehicul creneau=8lj	defin creneau commercial=9cb
creus	creus tranch egout=6s0
cribl	pass plant cribl=5oi
crim	nettoy scen crim=5aj	examin scen crim=76t	photographi scen crim=88r	preserv scen crim=9wq
criminalistiqu	criminalistiqu informatiqu=2k5
criminalit	droit victim criminalit=555
criminel	etabl profil criminel=5b5
criminell	analys affair criminell=718
criminologi	develop theori criminologi=6it
crin	fabriqu crin archet=8a5
cris	intervention situ cris=xi	ger cris=1rm	travaill zon cris=5qm	ger cris social=8ox
cristal	coup cristal plaquet=7ag	produir cristal semi conducteur=8k4
cristallin	analys structur cristallin=arj
criter	criter qualit install stock=51w	defin criter qualit fabric=6bj	defin criter qualit don=6ok
critiqu	esprit critiqu=1zu	critiqu livr=6v0
crois	vent crois=9zu
croiss	croiss vegetal=4tv	surveill tend croiss aeronautiqu=4ze
cross	fair cross merchandising=5k3
crowdsourcing	strategi crowdsourcing=777
cru	stock lait cru=al7
cub	machin fabriqu cub=6d8
cueill	cueill ressourc aquatiqu=7mb
cueillet	transport materiel cueillet=7b6	respect norm cueillet=8zd
cuir	proced confection articl cuir=5bw	compos articl cuir=5j8	essai physiqu cuir=5xp	essai chimiqu cuir=65i	qualit articl cuir=7gn	entreten articl cuir=alc	material articl cuir=ar0
cuisin	don instruction personnel cuisin=6nm	supervis fournitur cuisin=87i	elabor recet cuisin=aoa	supervis utilis equip cuisin=aw8
cuisson	install plaqu cuisson=51z	nettoy equip cuisson=8gw	regl four cuisson=9m0	techniqu cuisson=and	different techniqu cuisson=and	exploit techniqu cuisson=and
cuit	transfer produit cuit four=4pv
cuivr	manipul cuivr=8dm
culinair	techniqu finition culinair=98x	cre prepar culinair decor=ajp
cultiv	nutrition sol cultiv=7b8	cultiv vegetal=9il
cultivateur	se rel cultivateur=6cy
cultur	ger fonction entreten cultur=6tr	cre cultur entrepris=8sm	enseign cultur numeriqu=9l8
culturel	evalu program lieu culturel=5br	projet culturel=5gd	promouvo even sit culturel=76x	promouvo sit culturel ecol=9t1
culturell	histoir culturell=9ve
curativ	mainten curativ=23m
curietherapi	implant dispositif curietherapi=9we
curriculum	recevo curriculum vitæ comedien=7qt
cutan	oper chirurgi cutan=5oo
cuv	aliment cuv melang pat=6q7
cyberattaqu	mesur lut contr cyberattaqu=6rp
cycl	cycl develop logiciel=4t4	cycl vie produit=5e7	consign don cycl malt=5lj	evalu cycl vie ressourc=6is	ger cycl achat=9ka
cylindr	cylindr sech papi=93r	aliment cylindr press=agt
cytogenetiqu	cytogenetiqu tissu=ami
cytologi	cytologi cliniqu=74y
cytologiqu	detect anomali cytologiqu=5gb
cytometri	cytometri flu=x5
dactylo	communiqu dactylo=4lr
dactylographi	defin origin document dactylographi=98e
dactylographiqu	techniqu frap dactylographiqu aveugl=6yp
dall	decoup dall=5aa	pulveris dall=81f	fix dall plafond=8ia	pos dall beton=9i5
dang	dang activit guid sol=7vo	dang bord=7zr	reconnaitr dang marchandis dangereus=86l	evalu dang zon risqu=a8q
dangereu	elimin dechet dangereu=66f	elimin dechet non dangereu=6ew	travaill equip environ dangereu=6lj	trait dechet dangereu=6lr	typ dechet dangereu=6sf	stock dechet dangereu=ahd
dangereus	transport matier dangereus=50u	loi transport marchandis dangereus=51g	conseill avion situ dangereus=6pc	manipul marchandis dangereus=6u3	ger document marchandis dangereus=91f
dans	histoir styl dans=87g	dans therapi=95i	not different dans=9ko
dat	determin dat sorti=66y
data	data visualis=nb
debarqu	facilit debarqu securis passag=59l
debat	anim debat=76k	prendr part debat=98a
debit	regul debit tabac decoup=78z	determin amelior debit=9wh	control debit fibr ver=a03
debiteur	administr actif debiteur=6fa	suivr compt debiteur=76n
debloc	supervis fonction convoyeur debloc=5ft
debogu	debogu logiciel=5h3
debouch	debouch canalis=850
debri	ger debri roch=84e
debusqueus	charg boi debusqueus=a2f
debut	signal debut morceau annonceur=7j2
dec	enregistr dec=7q8
decal	horair decal=1sp
decant	fair decant vin=8ku
decap	decap maconneri=93e	decap surfac=9uy
decharg	decharg cargaison=4ni	supervis decharg cargaison=5wa	decharg equip=6me	decharg electriqu=6q4	surveill decharg cargaison=8qw
dechet	ger dechet=1yu	communiqu servic collect dechet=52q	legisl transport dechet=566	ger dechet collect=5rt	caracteristiqu dechet=6ve	typ vehicul collect dechet=8r2
dechetteri	surveill dechetteri=56x
dechiffr	dechiffr text manuscrit=ait
dechiqueteus	surveill dechiqueteus=5md	conduir dechiqueteus=8x4	typ dechiqueteus=9wl
dechirur	evit dechirur ouvr boi=650
decid	decid processu maquill=4xu	decid processu fabric perruqu=8pt	decid typ depist genetiqu=8yt	decid produit stock=9rr	decid approch psychotherapeutiqu=ajg
decision	pris decision=20a	system aid decision=639	prendr decision demand assur=6wr
decisionnell	informatiqu decisionnell=nf
declar	declar social=23f
decolleteus	piec decolleteus=9mg
decompression	support decompression=a1l
decontamin	techniqu decontamin=5pw	decontamin interieur ambul=7v6
decontract	adopt postur decontract=8cw
decor	command construction decor=5m9	cre decor=663	decor instrument musiqu=6ae
decoratif	platr decoratif=6gm
decortiqu	machin decortiqu amand=4su
decoup	cre decoup techniqu=5b1	technologi decoup=5lr
decouvert	consign decouvert archeologiqu=6j0	identifi decouvert archeologiqu=7qz
decouvr	decouvr talent acteur=a8f
decrir	decrir experi artistiqu=6u5	decrir scen=7ld
defair	defair reliur livr=94m
defaut	detect defaut dossi=6r9
defendr	defendr client import=672	defendr droit hom=78w	defendr usag servic social=79e	defendr autr person=a5q
defens	elabor politiqu defens=98r	system defens=9j6
defensiv	conduir manier defensiv=axb
deficit	identifi deficit compet numeriqu=5fl
defil	particip defil mod=5nz
defini	mainten propriet defini eau=8ny
definition	cre definition=akr
defonc	fair fonction machin defonc=5hi
defonceus	entreten defonceus=9jv	repar defonceus=9kp
deform	reper deform boi=74b
degag	degag lieu accident=auk
degivr	men oper degivr=5b4	install system degivr=avn
deglutition	trait troubl deglutition=66r
degr	estim degr priorit repar=5uw	mesur degr distill=9s7
degrad	degrad produit poisson=8u9
degust	degust caf=63o	organis degust vin=73p
delai	respect delai=1zt	respect delai projet construction=70e	ecrir delai don=aee
deleg	s occup deleg commercial=aus
delegu	delegu soin urg=4sa
deliber	deliber monteur=737
delimit	delimit zon aid marqu=53t
delinqu	fair fac delinqu=7jx	evalu comport risqu delinqu=8k5
delit	reper delit financi=aoz
delivr	delivr lic=662	delivr medicament=6be	delivr permi=98t
demagnetis	demagnetis montr=58r
demandeur	ten demandeur subvention inform=9du	correspondr demandeur lic=an3
demarch	demarch soin=vt	demarch analytiqu fin commercial=769
dematerialis	technologi dematerialis=a9
demin	oper demin=5rz
democrati	demontr engag faveur democrati=8mm
demographi	etudi demographi=8lc
demographiqu	prevo tend demographiqu=5jo
demol	demol structur=8qh
demolition	techniqu demolition=5pl
demont	demont equip=5he	demont machin=5rl	demont equip electroniqu=6zr	demont appareil usag=7fj	demont pomp beton=7fz	demont decor repetition=96j	demont moteur=a16
demontr	demontr fonctionnalit produit logiciel=6vq	demontr fonctionnalit jeu video=950	demontr caracteristiqu produit=a46
demucilagin	proced demucilagin liquid=98o
deneig	equip deneig=4qw	entreten equip deneig=8a2
denomin	recherch denomin produit=57i
denr	denr alimentair=5y8	etiquet denr alimentair=62j	post transform denr alimentair=6pp
densit	mesur densit liquid=4t6
dent	machin taill rou dent=6ei	remplac dent tet coup=7d5	lim dent=axz
dentair	compos instrument dentair=6b8	plac appareil dentair=8hd
dentist	suivr instruction dentist=9j1
dentisteri	enseign dentisteri=ap0
dentition	restaur dentition use=4o2
dento	corrig malform dento facial=aux
denud	denud cabl=8hj
deontologi	respect cod deontologi organis=9sn
depan	sit web depan=a73	plateform web depan=a73	organis assist depan vehicul=as3
depart	ger depart universitair=4li	control depart train=4nk	assist client lor depart=4se	ger depart enseign secondair=9p1
depend	depend drogu=ayo
depens	inspect depens gouvern=567	control depens=8zt	gard trac depens=a70
depist	test depist canc=58q
deplac	organis deplac=ti	aid deplac=1wd	organis deplac personnel=5yw
deploi	deploi solution=5a9	ger deploi troup=68k
depos	depos brevet=9lv	depos par bris=9oo
depot	depot permi=241
depouill	habill depouill=8mr
depoussier	accessoir depoussier=9js
depreci	calcul depreci bien=a5s
dermato	dermato venerologi=77c
dermatochirurgi	techniqu dermatochirurgi=a9g
dermatologi	examin prelev dermatologi=4xi
derog	delivr derog=ab3
derouill	derouill vehicul moteur=88c
deroul	bon deroul oper bord=6w7	coordon deroul represent=7sd	deroul voy incident=995
derrick	fond derrick=7yy
desagregateur	dirig desagregateur=6af
desalcoolis	desalcoolis boisson=7ey
desamar	desamar navir=9tl
desamiant	reglement desamiant=9rq
desamorc	desamorc min terrestr=6x7
desassembl	desassembl appareil mobil=5de
descriptif	cre descriptif rol=5sg
description	compos description element web=acx	description element web=acx
desencr	surveill cuv desencr=5w9	proced desencr=9y3	produit chimiqu desencr=ac7
desequilibr	determin caus desequilibr nutritionnel=5as
deshydrat	proced deshydrat gaz=5sc	techniqu deshydrat cereal=8zq	proced deshydrat aliment=aaj
design	design graphiqu=zb	cre design interieur specifiqu=8w0	surveill tend design interieur=9om	design decoratif vehicul=al4
desinfect	desinfect surfac=526
desinfection	dispositif desinfection eau=4xx
dessal	entreten system control dessal=9tb	ger system control dessal=aey
dessert	prepar dessert=8rh	cre dessert innov=8xx
dessin	dessin techniqu=23p	dessin industriel=23p	dessin schema cabl electriqu=5bd	dessin conception=62e	dessin vet=9wr
destin	materiel dentair destin cheval=5x3	evalu destin touristiqu=9y4	examin destin touristiqu=9y4	etudi destin touristiqu=9y4	estim destin touristiqu=9y4
destructif	essai non destructif=7ii	equip essai non destructif=841
det	classific det=6vi	system det=939
detail	commerc detail=12l	sen detail=1zv	veill detail processu moul=4m0
detaill	etabl inventair detaill collection=5k0
detecteur	detecteur defaut rou=824	install detecteur voi fer=9qj	detecteur metal=akp
detection	detection fraud=6nz	system detection rou chaud=9v1
detention	detention mineur=7v7	securit centr detention=9dr
detenu	veill bien detenu=8o9
deter	deter fossil=auz
deterior	preven deterior canalis transport=7hi
detress	maitris animal detress=8qx
deu	ponc deu couch revet=88o	conduir vehicul deu rou=ac8
deuil	aid person ger deuil=6nx
dev	pos dev camera=5g6	jou dev public=97e
development	oracl applic development framework=7y8
devers	devers dechet collect=5su	devers contenu fut=8n0	nettoy devers petrol=a40
devi	etabl devi=12i	redaction devi=12i	repondr demand devi=5ee	prepar devi=5up	aid redig devi techniqu=8n8
devis	convert devis=8es
devo	don devo=50n	aid enf fair devo=50w
diagnostic	diagnostic perform=5it	method diagnostic laboratoir=6bd
diagnostiqu	diagnostiqu troubl lang=9lx
diagram	diagram charg transport marchandis=a1k
dialect	parl dialect=5iq
dialogu	ecrir dialogu=765	transcrir dialogu=apz
diam	caracteristiqu diam=9pk
dict	redig text medical dict=61r
diction	avo bon diction=8ag
dictionnair	modifi entr dictionnair=8ux
didactiqu	concevo support campagn didactiqu=90p
dietetiqu	prepar repa dietetiqu=79a	examen cliniqu dietetiqu=8v7	elabor intervention dietetiqu=969	etabl diagnostic dietetiqu=9qc
differ	reper differ couleur=5rg
differenci	differenci typ emball=awb
different	fonction different moteur=5cm
differentiel	method diagnostic differentiel=9dl	propos strategi diagnostic differentiel=ajf
difficil	ger client difficil=69n	fair fac exig difficil=9ya	ger person situ difficil=as7
difficult	difficult apprent=7g7
diffus	diffus communic intern=5bu	diffus inform general entrepris=6o2	diffus inform legisl fiscal=96i	diffus inform vol=aeh
diffusion	entreten materiel diffusion=792	materiel diffusion=8yo	plac materiel diffusion=axn
digital	marketing digital=13h
digu	construir digu=76b	concevo digu=9s3
dilat	colmat joint dilat=4v1
dilu	ajout dilu peintur=9tk
dimension	dimension palet=6y5	calcul dimension gravur=avw
dind	organis elev dind=6c4
diplom	diplom universitair=215	diplom etat infirmi=224	infirmi diplom etat=224
diplomati	fair preuv diplomati=agq
diplomatiqu	princip diplomatiqu=4kv	ger cris diplomatiqu=8ju	prendr decision diplomatiqu=aw2
direct	comprendr architectur represent direct=4n8	jou direct=4o7
directeur	consult directeur production=5g3	travaill directeur photographi=73m	cre plan directeur aeroport=83w	suivr consign directeur artistiqu=91y	plan directeur=9rj	suivr consign directeur sit=aop
directiv	elabor directiv fabric=5y6	suivr directiv cliniqu=7j4
directric	cre lign directric marqu=90o
dirig	dirig navir=89v	dirig navir port=8t3	dirig trait aeroport=an6
disciplin	pratiqu disciplin cirqu=589	defin approch disciplin combat=6cl	mainten disciplin elev=6te
discontinu	fabriqu fil fibr discontinu=6zt
discour	prepar discour=27o	conserv sen discour original=91g
discret	enquet discret=6sq
discretion	agir discretion=7zw
discut	discut personnel even=68v	discut piec=6ap	discut proposition recherch=6om	discut art=7xj
disjoncteur	install disjoncteur=7jk
dispens	dispens premi secour=24c	dispens form complementair=ar7
disponibilit	signal non disponibilit toilet=5x0	disponibilit equip=77v	organis inform disponibilit equip=9u5	disponibilit materiel point vent=apm
disponibl	disponibl week end=1ss	recens servic disponibl=4ks
dispositif	detect dispositif surveill=53p	procedur essai dispositif medical=64k	material dispositif medical=6i1	fix dispositif securit=7ip	dispositif medical=a4x	reglement dispositif medical=aj4
disposition	disposition legal secteur social=607
disqu	plac etiquet disqu=4xh	conserv echantillon disqu=asj
dist	system command dist=6rz	control flu production dist=6xn	estim dist=83p	coordon communic dist=8hi
distill	surveill processu distill=5b6	control securit distill=6ef	materiel distill=90e	fair fonction system distill=90e	proced distill vid=9ud	entreten system distill=a8h
distinction	distinction different typ sci=7af	etabl distinction categori boi=7l4
distingu	distingu miel fonction origin=747	distingu different typ navir=9j7
distribu	distribu cart=6ph	calcul distribu=808	distribu courri=a4o
distributeur	nettoy distributeur automatiqu=5em	mainten fonction distributeur automatiqu=8rc
distribution	distribution medicament=vg
div	rendr div servic clientel=7uf	enquet div sujet=8g3
divers	couteau divers oper decoup=6tu
diversific	ger diversific oper maritim=agj
divert	supervis activit divert client=516	industri divert=554	evalu program divert=83y	etudi program divert=83y	estim program divert=83y	elabor program divert=adl	develop program divert=adl	cre program divert=adl
dividend	calcul dividend=8cs	prevo tend matier dividend=8oi
dock	redig registr dock=60u
doctor	supervis doctor=ado
document	document techniqu=pi	ger document=1zh	typ document=5ug
documentair	ger documentair=1zh	men recherch documentair=4w0
dom	signal dom niveau fenetr=7zj	preven dom interieur fourneau=ahk
domain	physiqu rayon domain sant=6hh	document professionnell domain sant=8g9	resoudr problem domain sant=8nh
domestiqu	preven accident domestiqu=4sw	vendr accessoir animal domestiqu=6d4	system chauf domestiqu=8bd	program system alarm domestiqu=a0o	industri produit animal domestiqu=amj
domicil	aid domicil=v6	soin domicil=v6	visit domicil=25i	organis soin domicil patient=4nv	fourn soin domicil=4wy	organis servic domicil patient=9ig
don	ger don produit=a7o
donateur	etabl contact donateur potentiel=98f
donneur	ger bas don donneur=4vb
dosimetri	dosimetri informatis radiotherapi=a4v
dosimetriqu	planific dosimetriqu=85i
dossi	dossi soin=vu	dossi patient=vu	produir dossi financi statistiqu=4s1	ger dossi medical=6wk	collect statistiqu dossi medical=918	stock dossi medical=92c	elabor dossi press media=ape
douan	organis document douan=a2n
douani	droit douani=74s
douanier	respect legisl douanier=67u	reglement douanier applicabl passag=833	organis inspection douanier=ayd
douch	typ douch=al0
douill	control douill=7pn
douleur	ger douleur patient veterinair=9zy	ger douleur aigu=aeg
drag	consol drag=7a1	entreten equip drag=92x
draglin	conduir draglin=8so
dragu	position dragu=855
drain	concevo system puit drain=5zu	inspect canal drain=6oi	install system puit drain=6sd	traval drain=6uf
dramatiqu	techniqu interpret dramatiqu=7hr
dramaturg	travaill dramaturg=5pc
dramaturgi	dramaturgi cirqu=a4r
dress	dress etat equip=7g9	typ machin dress=9r8	press dress=ass
dresseur	recrut dresseur animal=8lz
droit	droit travail=19u
dron	dron toitur=71v
dumping	loi anti dumping=7cr
dur	regl dur cycl press=7fg	evalu dur travail=a6y	estim dur travail=a6y	prevo dur travail=a6y	anticip dur travail=a6y
durabilit	promouvo durabilit=6b9	verifi durabilit material boi=a7t	princip durabilit soin sant=ab5
durabl	develop durabl=1ry	promouvo amenag interieur durabl=88k
durc	fair durc savon=87b	evalu durc huil=8ka
durcisseur	ajout durcisseur peintur=773
dynamiqu	system pes dynamiqu=6th
dynamit	redig rapport resultat dynamit=9n5	examin zon apr dynamit=adm	signal dynamit=aef
dysfonction	resoudr dysfonction equip=5ag	detect dysfonction moteur=7pe	detect dysfonction voi fer=9to
e	e coutur=7sp
eau	politiqu eau=6j1	ger trait eau=9zh
ebauch	dessin ebauch=9cg
ebavur	proced ebavur=839	typ bross ebavur=8io	lim ebavur=aer
ebavureus	piec ebavureus=88n
ebranch	ebranch arbr=6lv
ebullition	clarifi huil ebullition=apg
ecart	ecart tricheur=5om
echafaud	element echafaud=5v2	mont echafaud=87z	demont echafaud=a09	fair plan echafaud=a11	inspect echafaud=a6j
echang	ger norm echang don=9nb
echangeur	system echangeur ioniqu=891
echantillon	essai echantillon sol=8lx	examin echantillon vet=8tk	etiquet echantillon=atx
echell	ferment echell laboratoir=58f	impression machin grand echell=5x4	ferment echell production=6gn	echell gravur eau fort=7bk	echell temp geologiqu=7iz	echell temperatur=7lu
echographi	echographi obstetrical=aed
echosond	fair fonction equip echosond=8ng
eclair	equip eclair aeroport=6lo	techniqu eclair=9gi	supervis reper eclair scen=ara	mis point materiel eclair=awv
eclairc	taill eclairc=6pf
ecloseri	conception ecloseri=5i8	entreten materiel ecloseri=5we	conseill ecloseri=60e	oper production ecloseri=9e7	entreten ecloseri=9wa	ten registr ecloseri=a37	surveill production ecloseri=ady	entreten stock ecloseri aquacultur=arf
eclus	construir eclus canal=98k
ecologi	ecologi aquatiqu=69x	ecologi forestier=a9v
ecologiqu	analys don ecologiqu=6nd	recherch ecologiqu=6pd	princip ecologiqu=717	produit ecologiqu=8aa	enquet ecologiqu=8xz	geni ecologiqu=90q
economi	elabor concept economi energi=4kx	enseign economi domestiqu=4l4	micro economi=7ov	suivr economi national=9th
economiqu	don conseil develop economiqu=5yz	analys tend economiqu=6xz	elabor politiqu economiqu=7v1	enseign princip economiqu=afa	prevo tend economiqu=amg
ecosystem	comprehension ecosystem eau douc=7hj
ecout	capacit ecout=207	sen ecout=207
ecran	ecran control environnemental=a8l
ecrir	ecrir histoir jeu numeriqu=5ct	ecrir regl jeu=8d1	ecrir public recherch=8se
ecrit	comprendr communic ecrit=4wv	repondr demand ecrit=4yh	promouvo ecrit=7s2	typ press ecrit=acc
ecritur	techniqu ecritur=885	ecritur comptabl=8fl	techniqu ecritur specifiqu=9fj	etudi ecritur domain concern=9ph
ecuri	ger ecuri=7ma
edent	ger patient edent=5rb
editeur	liaison editeur livr=5z9	editeur audio=9mu
edition	industri edition=60c	negoci droit edition=771	present plan edition=7jd	post edition=801	logiciel edition graphiqu=8qz	march edition=a78
editorial	regl editorial=638
educ	educ therapeutiqu=vw	sci educ=25t
educatif	besoin educatif particuli=1k6	besoin educatif special=aiw
educativ	administr educativ=aje
effectiv	perception effectiv environ transport=8mc
effet	test effet pyrotechniqu=4s6	planifi effet pyrotechniqu=51f
efficac	utilis efficac espac entrepos=6us	manutention efficac bag=8cf
efficacit	efficacit energetiqu=25k	don conseil amelior efficacit=82t
egalit	promouvo egalit remuner=5dh	promouvo egalit activit sportiv=5hv
egout	inspect egout=8r5
eject	eject gelul rempli=4w3
elag	oper elag manuel=7za	techniqu elag=8sl	typ elag=axh
elarg	elarg pres regional magasin=5nm	elarg reseau fournisseur=aqd
election	surveill election=aij
electiv	astrologi electiv=6vr
electoral	droit electoral=57a	analys procedur electoral=7nv
electricit	electricit batiment=1b5	ger system transport electricit=55y	princip electricit=5ca	consom electricit=5dy	march electricit=68l	coordon production electricit=93z
electriqu	install electriqu=1b5	install equip electriqu=1b5	system electriqu navir=7hh	regl securit electriqu=7j6	machin electriqu=akg
electro	instrument electro optiqu=4qq	electro optiqu=73h
electroaim	concevo electroaim=834
electroencephalogram	interpret electroencephalogram=8y9
electroerosion	machin electroerosion=5w0
electromagnetiqu	modelis produit electromagnetiqu=6ml	mesur geophysiqu electromagnetiqu=785
electromecaniqu	test system electromecaniqu=6fw	assembl system electromecaniqu=7l9	modelis system electromecaniqu=7ln	etalon system electromecaniqu=8c3	concevo system electromecaniqu=9i0	entreten equip electromecaniqu=a5z
electromenag	install appareil electromenag=5ln	vendr appareil electromenag=7fd	produit appareil electromenag=8l2	repar appareil electromenag=8y0	march bien electromenag=9pn
electromyogram	interpret electromyogram=7lv
electron	proced soud faisceau electron=6wm
electroniqu	typ electroniqu=1gw	fonction appareil electroniqu=6p5	compos electroniqu=813	communic electroniqu=a4g
element	element perform instrument=77w	selection element conception=9tq
elementair	apport soutien elementair patient=5h0
elev	evalu elev=1kd	securit elev=509	system elev=8g8	animal elev=arv
elevateur	conduit chariot elevateur=1ih	chariot elevateur=1ih	inspection chariot elevateur=62s
elimin	elimin tach=7fc
email	verifi qualit email=4nx	transfer email=6uq	prepar email=a5b
emaill	emaill surfac=6nl	ceramiqu emaill=895	revet emaill=8nm	prepar surfac emaill=9wf
emau	cre emau specifiqu=5eh
emball	typ material emball=592	fonction emball=837	ingenieri emball=96p	proced emball=avl
embarc	petit embarc=8r0	prepar navig petit embarc=9k5
embargo	reglement relativ embargo=4o3
embarqu	system embarqu=h1	system informatiqu embarqu=h1	aid passag embarqu=a5c
embauch	embauch ressourc humain=6tn	embauch equip post production=78q	embauch personnel=896
embaum	embaum corp=68m
embouteill	control bouteill avant embouteill=6zo
emboutisseus	piec emboutisseus=a6v	typ emboutisseus=aju
embryon	transfer embryon animal=5zz	prelev embryon=9dh
emergent	technologi emergent=680
emettr	emettr factur vent=a8i
emission	norm emission=5o0	prepar emission=8yq	present emission direct=awk
emotion	reag emotion extrem individu=4s4
emotionnel	defin schema emotionnel=63k	engag non emotionnel=adw
emotionnell	comprendr dimension emotionnell represent=5u0	possed intellig emotionnell=akf
empaill	repar animal empaill=7rc
empathi	reag empathi=8fa
empech	empech blanchiment argent jeu=6jf
empil	empil boi=4qa	empil marchandis=63d	empil articl emball=648	empil palet vid=7m3
emploi	offr emploi=5ze	sit offr emploi lign=724	aid recherch emploi=7lo	redig offr emploi=92k
employeur	present artist employeur potentiel=8v4
empoison	don conseil cas empoison=6sc
emport	machin decoup emport piec=a1c
empreint	detect empreint digital=5fp	relev empreint digital=5fp
emprunteur	interrog emprunteur=5wj
encadr	encadr equip=1rf	fonction encadr soin infirmi=9qi	proteg encadr fenetr=a9f
encaiss	encaiss loy=7iq	encaiss pai=7m2
encher	etabl accord vent encher=6ss	caracteristiqu vent encher=936	procedur encher publiqu=9k4
enclum	facon metal enclum=8w3
encoch	machin encoch=6fi
encourag	encourag renforc equip=6py	encourag artist=a8t
encr	melang encr=50i	encr plaqu impression=5h7	separ encr=74t
encreur	nettoy rouleau encreur=88j
endet	calcul cout endet=7da	enquet endet=8j9
endocrinien	trait troubl endocrinien=8m8	physiologi endocrinien=ar4
endom	examin par bris endom=5o7
enduir	enduir interieur pneu=6ch	enduir imperfection cir=78d
enduit	melang enduit construction=9cu
energetiqu	perform energetiqu=25k	transform energetiqu=4z0	politiqu secteur energetiqu=68w	perform energetiqu batiment=6i9	therapi energetiqu=7c8	geni energetiqu=a38
energi	march energi=1yl	calcul energi alimentair=5k4
enf	protection enf=1le	develop physiqu enf=65o	confection vet enf=86n
enfil	enfil courroi ciment=854	enfil fil=a2r
engag	s engag interven ferroviair=6qa
engazon	entreten terrain engazon=5wr
engin	engin pech=6h8
engrai	engrai naturel=5ss	livr engrai=9sw
enlev	enlev affich=7dd	regl enlev dechet=7ub
enonc	enonc regl jeu=8d1
enquet	techniqu enquet=6uk
enqueteur	form enqueteur terrain=6ov
enregistr	fair enregistr animal=ap2
enregistreus	caiss enregistreus=12r
enrich	enrich environnemental animal=74k	enrich reseau fournisseur=aqd
enrichiss	fourn environ enrichiss animal=66w
enrob	subst enrob=8ne
enroul	enroul fil metalliqu=6qp
ensembl	jou musiqu ensembl=7m0	dirig ensembl musical=7m0	theori ensembl=aiz
ensemenc	ensemenc terrain=7w5
entendr	entendr argument juridiqu=5ra	entendr temoign=8ml
enterologi	gastro enterologi=5nw
enterologiqu	chirurgi gastro enterologiqu=7d2
entier	transform entier cuir=54n	selection amand entier=6xa
entr	deplac charg entr=50b	collect droit entr=5l9	repondr appel entr=6t8	trait entr impression=8c2
entrain	entrain equip arm air=5vd	objet entrain=8l4	entrain electriqu=97b	entrain jeun cheval=a9i
entrepos	oper entrepos=1ib	regl entrepos=6vl
entrepot	entrepot don=k2	ger entrepot=1ib	regl securit applicabl entrepot=6lq
entrepreneur	audit entrepreneur=4od
entrepreneurial	esprit entrepreneurial=20u
entrepris	ger entrepris=23k	princip ger entrepris=4tb	entrepris social=5re	ger entrepris production=68s	techniqu evalu entrepris=6i6	don conseil entrepris social=7us	proced entrepris=8jp	princip strategi entrepris=9ao	politiqu entrepris=aqk
entreten	entreten equip=1dd	techniqu entreten=5u8
entretien	entretien annuel=19v
env	conformit env typ arm=7gf
envelop	trait envelop=7vh	norm decoup envelop=901	qualit envelop=9km	machin fabriqu envelop=acw
envi	envi apprendr=20e
environ	ger environ=1rx	sci environ=25s
environnemental	politiqu environnemental=4r9	reglement environnemental aeroport=5fz	legisl environnemental=7d0	restaur environnemental=7wz	elabor strategi restaur environnemental=a9c
envoy	envoy ambul=5gt	envoy prelev biologiqu laboratoir=7t3	envoy prelev medical=93i
enzymatiqu	transform enzymatiqu=6bi
eolien	typ eolien=1yo	inspect eolien=6m9	fourn inform eolien=7rj	concevo eolien=al5
epaisseur	respect epaisseur argil=6h7	mainten epaisseur ver=8ao	mainten epaisseur boi=9s2
epandr	epandr engrai=8zy
epe	combat epe=ash
epic	pass epic cribl=88v	machin melang epic=952
epicutan	test epicutan=4sm
epidemiologi	connaiss epidemiologi veterinair=93j
epil	epil corp cir=5mu	techniqu epil fil=7py	fair epil=7yq	las epil=800	techniqu epil=8ow
episs	episs cabl=6ej
epreuv	method epreuv=7e7	epreuv melang alcool=aha
equilibr	physiologi equilibr=5vb	equilibr pneu=5xh	equilibr ressourc bas don=8hg	troubl equilibr=aqf
equin	affection dentair equin=6fe
equip	ger equip=1rf
equit	materiel equit=4ya	princip securit equit=6ab	equip apprent equit=6d5
equitabl	princip travail social equitabl=99n
eraflur	elimin petit eraflur=6mq
ergonomi	ergonomi informatiqu=8c4	mesur ergonomi logiciel=9b8	evalu ergonomi logiciel=9b8	evalu ergonomi lieu travail=9u2
ergonomiqu	travaill facon ergonomiqu=537
ergotherapi	theori ergotherapi=6l1	techniqu ergotherapi=7vp	ger etudi ergotherapi=9aq
erod	techniqu erod metal=am8
erosion	control erosion=80g
erreur	detect erreur comptabl=814	signal erreur lor appel=a57
escalad	procedur escalad=8ai	inspect equip escalad=8tb	materiel escalad=ac3
escali	mainten escali roul=8nl
escargot	organis elev escargot=6vg
escort	fourn servic escort=5ge	vehicul escort=6ws	fourn escort securit=99p
escrim	pratiqu escrim=7w2
espac	planifi espac commercial=4mz	ger espac charg vendr=8ua
espec	espec aquatiqu=6o5	machin trait espec=910	espec animal elev=9im	espec animal=agd
esprit	esprit equip=1zq	esprit decision=20a	esprit analys=20f
esquiss	ecrir esquiss orchestral=7ex	execut esquiss orchestral=7ex
ess	ten registr consom ess=8xe
essai	procedur essai electroniqu=4xc	particip essai cliniqu=5s0	essai fonction=6ay	method essai materiel informatiqu=6na	essai press=9fz	method essai electriqu=9kw	procedur essai=9vc
essay	particip essay=8dz
essentiell	typ huil essentiell=521	recevo inform essentiell projet=9xq
essui	repar essui glac=ar2
estampill	control machin estampill=4qy	machin estampill cigar=709
esthetiqu	esthetiqu cirqu=560	repondr exig esthetiqu=60f	procedur esthetiqu dentair=6by	chirurgi esthetiqu=6o1	esthetiqu piec=7r7
estrad	install estrad=4wz
etabl	inspect etabl enseign=7ad
etai	install etai=83e
etal	obten autoris etal march=5dz	empech vol etal=akt
etalon	elabor procedur etalon=4v6	etalon instrument optiqu=6bn	etalon instrument precision=73s	etalon materiel laboratoir=7uo	redig rapport etalon=asl
etanch	stock etanch air=89r
etancheit	produit etancheit bas caoutchouc=a8w
etap	cooper etap processu linguistiqu=9rb	etap deuil=9vp
etat	mainten etat=1dc	redig rapport etat=532	surveill etat sant poisson=5oy	evalu etat objet=783	inspect etat cabl=81n	evalu etat navir=8hz
eteindr	eteindr incendi=5sb
eteint	produir chau eteint=ac5
ethiqu	trait animal conform ethiqu=4og	ethiqu sportiv=7ga
etiquet	chang etiquet rayon=500	etiquet prelev medical laboratoir=5ix	etiquet compos=740	bon etiquet produit=7db	etiquet aliment=adr	lir etiquet entreten=apv
etir	machin etir=6ig	machin etir tub=6qs	proced etir froid=94r	proced etir metal=akw
etof	confection etof tiss=6z4	tri etof=7bj	concevo etof tiss=8ab	concevo etof tricot chain=97f
etourd	etourd animal=ask
etrang	ger athlet tourn etrang=8f3
etranger	langu etranger=25v	affair etranger=5im	valeur etranger=5mh	langu etranger carrier international=8c8
etud	etud march=150	etud pri=1ee	etud communic=25q	etud droit=4q2
europeen	legisl europeen pesticid=6zm	system europeen control train=7h8	politiqu europeen securit alimentair=90t
euthanasi	euthanasi animal=5bg
evacu	evacu gen zon inond=5sx	evacu gen batiment=8f1	ger plan evacu urg=9eh
even	organis even=ts	particip even=84s
evenementiel	negoci contrat prestatair evenementiel=5ak
eventuel	ger devi expediteur eventuel=5hz
evit	evit contamin=6ob	limit charg evit dom=96k
evolution	evolution animal=60p	surveill evolution scen artistiqu=77x	don conseil evolution professionnell=7wk
evoqu	interpret enregistr potentiel evoqu=8e5
exactitud	verifi exactitud inform=6mg	verifi exactitud pri rayon=8q1	exactitud don aeronautiqu=arw
examen	prepar patient examen=6o7	examen conduit=7ia	organis examen=adc
examin	examin boi=6vp	examin document=7yg
exc	retir exc melang=75a	retir exc coll=a2h
excav	control material excav=656	engin excav=6im	techniqu excav=9t7
excavateur	fair fonction excavateur rou=57q
excavatric	conduir excavatric=1e3
excedentair	coup matier excedentair=4nz
excell	exig excell part artist=6ai	recherch excell perform musical=aup
excellent	excellent present=20n
exceptionnel	offr servic exceptionnel=7qa
excr	support excr=9kg
excursion	accompagn elev excursion=5va
execut	execut tach nettoy=525	execut instruction command=6co
execution	plan execution=23p	execution rot stock=9mc
exempl	enseign present exempl personnel=921
exercic	execut exercic assur securit=5o4	exercic militair=a8y
exig	exig relativ emball produit=7eu
exist	transfer don exist=4m3
expediteur	communiqu expediteur=86v
expedition	ger system logiciel expedition=85b	planifi expedition produit=8of
experi	experi commercial=1vw	cart experi=4qc	ger experi client=6fq	supervis experi client=6fq	experi chimiqu=6l4	experi scientifiqu espac=9la	men experi animal=9o2
experimental	collect don experimental=80o	analys don experimental laboratoir=8uf
expert	communiqu expert comptabl=5gw	liaison expert ferroviair=70c	se rel expert industri=7vx
expertis	servic expertis psychologi cliniqu=5ba	suivr avanc domain expertis=5fq	expertis ecritur=6ci	fourn expertis techniqu=9j5	analys expertis=aow
explicit	rendr processu artistiqu explicit=914
expliqu	expliqu objectif entreten=501	expliqu qualit revet=8zm
exploit	develop exploit=8yl	install system exploit=9fy	negoci droit exploit=a2e
explor	explor don=m4	explor geologiqu=8gs
explosif	ger explosif conform legisl=6ut	defin quantit explosif requis=8f8	recherch engin explosif=8vd
export	import export=1iw	strategi export=4xn	defin strategi import export=5xd	export produit bas=6ms	princip control export=756	ger lic import export=7o4	coordon activit transport export=7zi	regl international import export=9gw
expos	expos alcool fort=6bg	expos cart boisson=8jd	expos boisson decor=a3a
exposition	reglement exposition environ contamin=4m9	calcul exposition rayon=ao6
expression	enseign princip expression oral=6gh	expression valid=77f
exprim	s exprim physiqu=72a
exterieur	nettoy exterieur vehicul=71h	publicit exterieur=8ma	entreten general exterieur navir=8rp
extern	ger financ extern=5n9	communiqu laboratoir extern=6ft	analys facteur extern entrepris=9pq
externalis	model externalis=72o	strategi externalis=7d6
extincteur	install extincteur automatiqu=7cl	different typ extincteur=8uq
extinction	install system extinction eau=76h	system extinction incendi=9ot	pomp extinction incendi=9q7
extra	supervis activit extra scolair=ad4
extract	extract transform load=kf
extracteur	typ extracteur miel=ab1
extraction	extraction inform=77e	method extraction don=8k1
extracto	extracto chargeur=kf
extrair	extrair material fourneau=6er	extrair produit coquill=7hl
extrem	pratiqu sport extrem=4ls
extrud	control produit extrud=82j
extrusion	proced extrusion=4ox	techniqu extrusion=66n	machin extrusion froid=6d0	entreten machin extrusion=70x	machin extrusion argil=89m	machin extrusion chaud=8k2
fabric	proced fabric=5yd	elabor proced fabric=91l
fac	fair fac evolution demand=a6o
facad	install revet facad=4p1	nettoy facad batiment=4ws
facilit	optimis facilit utilis parc=4vq	facilit processu encher=76l	facilit acc march travail=7ed	amelior facilit utilis=7zm	facilit acc inform=amu
facon	travaill facon organis=50h	techniqu facon metal=6z8	machin facon=87j	facon argil=alj
facteur	facteur humain concern securit=4m4	analys facteur intern entrepris=87w	facteur geologiqu construction aeroport=95q	evalu facteur risqu=9xt
factuell	approch factuell radiographi=73f
factur	etabl factur=17k	surveill procedur factur=58u	ger procedur factur=58u	supervis procedur factur=58u	examin factur even=6ki
facult	facult adapt=1zy
faillit	don conseil procedur faillit=4o4
faisabilit	evalu faisabilit mis develop=5dd	verifi faisabilit=6w3	determin faisabilit production=9k2	men etud faisabilit=9xl
faisceau	faisceau cabl=61o	assembl faisceau cabl=8uv
fait	rendr compt fait touristiqu=9dt
falsifi	detect document falsifi=74o
familial	therapi familial=75g	conseill patient problem familial=7nq
famill	rel famill=1kx	droit famill=1nl	rendr visit famill accueil=7cj	aid famill situ cris=7j3	educ vie famill=7y5	fair recherch histoir famill=8ui
fantaisi	bijouteri fantaisi=984
farin	surveill equip decharg farin=4ns
faun	elabor program faun=6va	surveill faun=71k	men recherch faun=aii
faut	redig document fair faut=50x
faveur	agir faveur croiss entrepris=5mf
favoris	favoris travail equip elev=5ev	favoris dialogu sein societ=a56
fem	pratiqu mass fem enceint=an0
feminin	pathologi appareil reproducteur feminin=9zo
fendeus	entreten fendeus=6x8	repar fendeus=94c
fendr	techniqu traditionnell fendr pier=5wo	machin fendr pier=6or
fenetr	assembl fenetr=5a8	pos fenetr=9er
fer	ingenieri construction voi fer=4xo	ingenieri conception voi fer=5c7	caracteristiqu physiqu voi fer=74h	fix fer cheval=7fi	evalu besoin fer cheval=8nw
ferm	ferm disjoncteur=6pa	mont ferm toit=abq
ferment	processu ferment feuill tabac=61g	processu ferment vin=767	processu ferment aliment=7ly	processu ferment boisson=9vm
fermetur	vid bar fermetur=6bh	techniqu fermetur plai=6yz
ferreu	trait metal non ferreu=4uc	trait metal ferreu=6b2
ferroviair	droit ferroviair=56w	command system signalis ferroviair=71q	system signalis ferroviair=71q	regl securit ferroviair=7th	test equip signalis ferroviair=ajr
fertilis	oper fertilis=7fk	fertilis bassin aquacultur=8we	princip fertilis=93m
fertilit	fertilit sol=ab0
fes	communiqu fes riverain=6xr
feu	defin regl par feu=4oh	repar arm feu=4rr	arm feu=4u5	amelior precision arm feu=5zp	install par feu=aa6	install coup feu=an1
feuill	model qualit feuill tabac=4ru	melang feuill tabac=7n0	ger feuill=9bw	tri feuill tabac=9uv
feuillet	pat feuillet=27c	pat lev feuillet=27c
fev	typ fev caf=5hl	examin fev cacao=5qy	evalu qualit fev cacao=7wu	variet fev cacao=9o5
fiabilit	evalu fiabilit don=95k
fiabl	agir manier fiabl=5i1
fibr	entreten machin fibr ver=6gs	machin fibr ver=6gs	typ fibr textil=83g	typ fibr moul=887	aliment machin fibr ver=9ww	fibr optiqu=ax4
fich	fich pai=23e	lir fich techniqu=73n	rempl fich rapport activit=8wj	lir instruction fich travail=9pe
fichi	cre fichi numeriqu=5q5	produir fichi electroniqu=5ve	flu travail mod fichi=8no
fidel	fidel text original=96r
fidelis	trait program fidelis=7k7	develop program fidelis employ=aqu
fiduci	ger fiduci=8pd	etudi fiduci=97d
figur	trouv figur appropri=6c5
figurin	cre figurin argil=7tm
fil	soud fil=5y5	test dispositif fil=71b	concevo fil=85u
filament	coup filament=ay6
filatur	machin filatur=9ke	techniqu filatur=9sx
filet	ger filet cag=8kz	entreten filet=9og	aid remplac filet cag=9wi	surveill system filet cag=a0l
filial	activit filial=7mk
film	typ machin impression film=5db	entreten machin impression film=6e2	techniqu musiqu film=76a	regl machin impression film=8cg	machin impression film=9g4	prepar film plaqu impression=a5w
filtr	filtr liquid=57o	fair fonction filtr biologiqu=5ty	chang filtr savon=5u6	proced filtr boisson=7b5	proced filtr=9fx	filtr peintur=9tu	filtr vin=aeu
fin	surveill fin casino=4y3	fin publiqu=5z6	don conseil fin=7m9	system informatiqu fin commercial=7ot	dress animal fin professionnell=8u4
financ	mod financ=5wx	financ projet ferroviair=6s8	fourn inform financ enseign=9hq	prepar dossi financ public=9na
financeur	liaison financeur=65w
financi	etat financi=16m	produit financi=4uw	procedur servic financi=608	interpret etat financi=6xv	prepar etat financi=6zx	march financi=86f
financier	analys financier=16q	politiqu financier=5f7	ingenieri financier=69w	oper financier=6ip	ger financier=6mz	program aid financier etud=ay1
finition	techniqu finition cuir=7ha	techniqu finition textil=atn
fiscal	declar fiscal=17f	legisl fiscal=9wt
fiscalit	fiscalit international pri transfert=86x
fix	fix compos=9my
flamb	prepar plat flamb=awd	fair flamb plat=awd	plat flamb=awd	point plat flamb=awd
flech	control flech aspir=9lk	typ flech=as1
fleur	conseill client typ fleur=8jt	vendr fleur=a7h
flexibl	propos servic flexibl=afv
flexographiqu	ger processu impression flexographiqu=4pd	machin impression flexographiqu=aof
flocon	machin produir flocon savon=6mw
flor	men recherch flor=4l1
floral	cre composition floral=5go	don recommand engrai floral=66q	concevo decor floral=6wf	command produit floral=7rx	techniqu composition floral=a31
flot	ger flot=1ip	proced flot mouss=akc
flu	amelior flu production=81r
fluctu	surveill fluctu production laitier=apa
fluid	mecaniqu fluid numeriqu=1ga	fluid batteri=523	fluid hydrauliqu=5hr	mecaniqu fluid=7yh	plac install fournitur fluid=94t
fluvial	system control trafic fluvial=6qk	class europeen voi fluvial=89e
foi	ger plusieur projet foi=9kn
foir	assist foir commercial=6nr
fonc	fonc pieu aci=7wn
foncier	imposition foncier=7kh
fonctionnair	don instruction fonctionnair judiciair=5rh
fonctionnalit	fonctionnalit system eclair aeroport=5uu	fonctionnalit machin=8h2	fonctionnalit jeu video=8m7
fonctionnell	program fonctionnell=6r	propriet fonctionnell aliment=9rm
fond	activit collect fond=6mi	securit transport fond=72r	ger activit collect fond=9b7	dirig activit collect fond=a4u	ger transport fond=axo
fondamental	sci veterinair fondamental=7hu
fonderi	fair fonction fonderi=5ih
fondr	fair fondr cir=6il
fondu	vers metal fondu moul=50d	vers metal fondu noyal=8fs
for	for puit=6d3	typ tet for=75t	nettoy sit for=7kz
forc	forc proposition=200
forestier	reglement forestier=5nf	exploit forestier=acm
foret	conserv foret=7dq	nettoy foret=84h	typ foret=ayl
foreus	fair fonction moteur foreus=6yr	conduir foreus=8v6
forfait	vendr forfait touristiqu=6fg	personnalis forfait voy=6xe
forg	piec press forg mecaniqu=4r4	entreten press forg hydrauliqu=5a2	techniqu forg=6m4	press forg mecaniqu=akh	typ press forg=aqa
forge	proced forge=8bz	forge chaud=a4c
forgeron	outil forgeron electriqu=7na	outil forgeron manuel=7qd
form	ger form=1a4	form equip=1a5	form securit=271	don conseil form=869
formalit	formalit douanier=1iu
format	respect format public=4qv	format media=8m4	typ format audiovisuel=9bf	convert different format audiovisuel=anu
formul	formul savon=7z9	formul regl jeu=8d1
formulair	prepar formulair declar revenu=5ew	rempl formulair evalu appel=a3p
fort	rempl eau fort=a5p
forum	moder forum=aq6
foss	entreten foss septiqu=795	install system foss septiqu=8nx
fossil	identifi fossil=8wb	assembl fossil=asr
fouet	typ fouet=a1w
fouill	fouill corporell=4wd	supervis fouill=8in	travaill sit fouill=9yr
foul	control foul=7id
four	install four=5tu	typ four=6y3
fourneau	charg material fourneau=70u	consign oper fourneau=9xi	install fourneau chauf=al2
fourni	mesur efficacit servic fourni=5zx	communiqu rapport fourni passag=6np	analys rapport fourni passag=84y
fournisseur	compt fournisseur=16c	ger fournisseur=18k	negoci condition fournisseur=6xx	fournisseur compos logiciel=ab4	fournisseur compos materiel=ah1
fournitur	decharg fournitur=5p4	proced decharg fournitur=5p4
fourrur	abattr animal fourrur=50a	confection articl fourrur=7rn
fractur	fractur hydrauliqu=9nt
fragil	manipul objet fragil=7jy	emball objet fragil transport=a35
fragment	reli fragment musiqu=7m5
fragr	cre formul fragr=8zz	recherch fragr=9oy	don conseil fragr=agy
frai	microbiologi lait frai=acb
francai	maitris francai=22f
francais	langu francais=22f
frap	system contr frap=agg
fraud	detect fraud electoral=a9w
frauduleus	empech activit frauduleus=54v
frein	frein main=5c1	entreten system frein=6nb	test forc frein train=a80
freinet	pedagogi freinet=7bn
frequ	ger frequ=9rx
frequent	deplac frequent=20z
fret	ger mod pai fret=4o0	typ fret=4op	industri fret=89f
frigelis	frigelis graiss=6ah
frigorigen	fluid frigorigen=4uo
fris	fris cheveu=8kl
froid	froid industriel=1dn	chain froid=1jb	bobin froid=9k1
from	variet from=5by	produir from=9si
frontal	conduir chargeur frontal=70t
fruit	supervis equip production fruit=59f
fum	fabric produit tabac fum=8c9	detecteur fum=9ed
funebr	cooper entrepreneur pomp funebr=5x7
funeraill	aid organis funeraill=7r8
funerair	don conseil servic funerair=658	ger equip funerair=an8
furtiv	technologi furtiv=7kv
fut	rempl fut ingredient specifiqu=6w2	chang fut=8d5
fœtus	surveill fœtus avant accouch=58y
gabarit	gabarit plan sol=4pb
gain	calcul probabilit gain pari=8vr
galeri	supervis personnel galeri art=a07	fair publicit galeri=anc
galet	ajout galet ouvr ceramiqu=7oh
galop	detecteur mouv galop bogi=9pv
galvanis	galvanis piec metal=56d
galvanoplasti	metal galvanoplasti=564	proced galvanoplasti=5ts	machin galvanoplasti=8qc	piec machin galvanoplasti=amr
gam	gam spiritueu=9ow
gamemak	gamemak studio=9p2
gar	ger ressourc gar tri=577	gar vehicul depot=8fz
garanti	respect contrat garanti=7e1	garanti immobilier=9on
gard	gard enf=1lf	gard trac pai expedition=9n7
garnitur	prepar garnitur vehicul=4rs
gaspill	limit gaspill ressourc=9ta
gaufr	gaufr dessin=4nr	install plaqu gaufr=5lc	press gaufr electriqu=61t	press gaufr manuell=9of
gaz	march gaz=534	ger system transport gaz=6p7
gazeifi	appareil gazeifi boisson=ak7
gazeus	chromatographi phas gazeus=743
gazon	prepar terrain pos gazon=8zc
gel	fair gel fruit=ae3
gelul	recueill gelul=604	control gelul=8ib
gem	pol gem=79x	identifi gem=87p	examin gem=8mi	taill gem=99j	evalu gem=9ba
gen	divert gen=5g2
genealogiqu	interpret tableau genealogiqu=ay2
gener	gener rapport rapproch=86t	elabor strategi gener revenu=8wr
general	princip general legisl alimentair=4qe	examen general tissu=8n1	chirurgi general=9wj
generateur	fair fonction generateur signal=7xe	install generateur=8a8	generateur electriqu=9kx	surveill generateur electriqu=ar1	fabric generateur vapeur=ax2
genetiqu	program selection genetiqu=760	ten registr genetiqu=8pu	genetiqu medical=9xe	geni genetiqu=a82
geni	geni mecaniqu=1gq	princip geni mecaniqu=1gq	geni electriqu=1gu	geni informatiqu=25o	geni alimentair=6kn	geni optiqu=8nb
geniteur	achet geniteur=88m
genom	men recherch genom=7n1
genr	genr musical=6n0	typ genr litterair=7o1	se specialis genr musical=8nf	etud genr=a76	techniqu peintur genr=a9k
geochimiqu	examin echantillon geochimiqu=4om	men etud geochimiqu=8r4
geographi	geographi local=93f	enseign geographi=9b6
geographiqu	system inform geographiqu=mb	zon geographiqu=4wj	defin tend don geographiqu=6b7	evalu inform geographiqu=9eq	defin zon geographiqu vent=9gz	planifi enquet geographiqu terrain=am0
geolocalis	technologi geolocalis=6jl
geologiqu	collect don geologiqu=549	cre bas don geologiqu=6ul	fourn inform caracteristiqu geologiqu=a5i
geologu	se rel geologu professionnel=6qd
geometri	norm geometri voi=8im	geometri voi=9rg
geophysiqu	particip relev geophysiqu=4sh	mesur geophysiqu electriqu=7va	interpret don geophysiqu=94p	apport aid geophysiqu=9ra
geostationnair	satellit geostationnair=axj
geotechniqu	ger personnel geotechniqu=80a	analys informatiqu structur geotechniqu=86k	surveill structur geotechniqu=9ln
geothermiqu	mod production energi geothermiqu=8sv
gest	evalu gest animal=6rv	gest acupunctur=6wq	gest main=8qu
gestalt	pratiqu gestalt therapi=6u1
gibi	coordon vent gibi=5e3	connaiss espec gibi=65y	elev gibi=70o
gis	system surveill gis=883	evalu potentiel gis gaz=9tn
glissier	control glissier ardois=9oj
global	integr strategi marketing global=8tx
glossair	elabor glossair techniqu=8j0
golf	perl golf=65x
gom	surveill debit gom=5nl
gond	cre gond=aan
gonfl	gonfl ballon sport=7bh
goulet	detect goulet etrangl=890
goulot	goulot aliment vibr rebut=asb
gout	gout travail equip=1zq	gout vin=4n1	gout fev cacao=a1r
gouvern	program securit social gouvern=6eq	gouvern internet=6ke	respect gouvern inform=8fv
gouvernemental	represent gouvernemental=582	mis politiqu gouvernemental=5o2	politiqu gouvernemental=6vc	ger mis politiqu gouvernemental=aqw
gra	extrair acid gra=9cr
grad	grad patron=6tl
gradateur	entreten gradateur=9nk
graffiti	techniqu nettoy graffiti=6m3
grain	class grain caf=awl
graiss	proced purific graiss animal=6hu	graiss rou materiel roul=8q3
graisseur	pistolet graisseur=4q5
grand	grand distribution=12l	vendr electroniqu grand public=4wq	electroniqu grand public=79v	ger grand livr=a2c	remplac compos grand taill=abf
granito	entreten granito=55p	prepar sol granito=7dn	melang material granito=8l9
granul	press granul=551	norm relativ granul=5yh	analys melang granul=7hy	transfer install granul=8k9	supervis oper granul=9bi
granulat	transfer granulat=8kb
graphiqu	conception graphiqu=zb	graphiqu anim=zu	interpret interfac graphiqu communic=aei
graphologiqu	analys graphologiqu=a3b
gravat	enlev gravat=8dg
gravit	mesur gravit=4v9
gravur	precision gravur=6bb	selection model gravur=6l0	technologi gravur=77t	prepar produit chimiqu gravur=7ow	manipul produit chimiqu gravur=81j	verifi precision gravur=9hh	inspect gravur=9l5
gre	mont equip gre cirqu=4m6	material fabric objet gre=4wn	calcul trac gre=5rq	concevo trac gre=971	entreten equip gre cirqu=9ox	defin mouv gre=atb
gref	gref moell osseus=573
grignot	supervis fonction machin grignot=55r	fair fonction materiel grignot=7qi	piec machin grignot=7xk
grill	lir grill program=4z4	plac courroi trapezoidal grill=987
grimp	grimp arbr=ana
grimpeur	autr grimpeur=6go
grossess	don conseil grossess=6e9	suivr grossess=78g	don conseil grossess risqu=8wf
group	organis group qualit=51x	organis transport group voy=7qh
gru	install gru tour=4xd	gru tour=94o
guer	effet psychologiqu guer=5jh
guet	guet aid navig maritim=5f3
guichet	system guichet automatiqu=7tk
guid	guid employ=aul
guitar	produir piec guitar=4lb	typ guitar=7u3
gymnastiqu	gymnastiqu facial=62z
gynecologiqu	examen gynecologiqu=59y	diagnostiqu troubl gynecologiqu=5t8
habilet	habilet manuell=20q	habilet creativ manuell=5yc
habilit	habilit electriqu=223	ger habilit securit=7dh
habill	confection articl habill=4le	cre prototyp industri habill=4xq	aid person s habill=6dy	control articl habill=6li	industri habill=8m3
habit	reglement habit loy moder=apf
habitat	ger habitat faveur gibi=5dm	techniqu relev habitat=8jf	ger habitat=8n2
halal	pratiqu abat halal=5jb	viand halal=6e5
handicap	enf situ handicap=1k6	soin person handicap=6o4	typ handicap=78v	handicap moteur=7vk	aid passag handicap=anh
harmoni	recherch harmoni construction architectural=5vu
harmonis	harmonis mouv corp=5s6
harp	produir piec harp=5jt
hauban	terminologi relativ materiel hauban=7du	comprendr instruction traval hauban=97z
haut	souten elev haut potentiel=6ck	mainten haut qualit appel=9u0	travail haut risqu=aq2
hauteur	travail hauteur=1dx	evacu gen lieu hauteur=aj6
havok	havok vision=8rf
heberg	organis heberg etudi=68u	prevo demand heberg=7on	anticip demand heberg=7on
hematologi	hematologi biologiqu=4zk	hematologi general=9n4
hematologiqu	interpret resultat test hematologiqu=5iw
herb	melang herb cuv=5f8	prepar sit plant herb=5ro
herbicid	herbicid prescrit=5c5
heur	system affich heur=6yh
histoir	histoir tabac=4n3	histoir informatiqu=5r0	histoir instrument musiqu=92o	verifi histoir=akx
historico	valeur historico artistiqu=6iw
historiqu	fair recherch historiqu=5so	evolution historiqu ecol psychotherapi=6jq	architectur historiqu=7ke	evalu document historiqu=atz
holding	activit societ holding=9ru
holistiqu	adopt approch holistiqu soin=5ov
hom	promouvo applic droit hom=6yq
homeopathi	promouvo homeopathi=7mi
homeopathiqu	medicament homeopathiqu=9i4	men consult homeopathiqu=9ok
homogeneis	homogeneis alimentair=9vs
homogeneit	control homogeneit sucr=9l2
honorair	negoci honorair avocat=a9d
hopital	securit hopital=5a6
hor	techniqu hor media=5lp
horair	respect horair train=68e	respect horair vol=a4k	ger horair train=a7m
horlog	horlog electriqu=52y	outil horlog=5gz	horlog mecaniqu=64z
horlogeri	piec horlogeri=ap7
hormonotherapi	hormonotherapi oncologiqu=6t0
horoscop	redig horoscop=8ul
horticol	supervis equip horticol=69u	amenag horticol=9bj
horticultur	materiel horticultur=8ar	princip horticultur=a2o
hospitali	inform personnel hospitali=84d
hospitalier	hygien hospitalier=vz	pharmaci hospitalier=273
hospitalis	soin infirmi animal hospitalis=4yv	surveill etat animal hospitalis=7bx
hotel	mainten securit hotel=8st	securit hotel=8st
hotelier	exploit hotelier=1pk	ger recet hotelier=9ep
hotelleri	hotelleri restaur=1pl
houblon	cultur houblon=56p	cultiv houblon=56p
huil	surveill processu melang huil=aik
humain	ressourc humain=23l	procedur servic ressourc humain=9jh	ger ressourc humain=a8p
humanitair	fourn aid humanitair=4os	evalu proposition program humanitair=5i5	ger program action humanitair=79h	ger aid humanitair=afi	don conseil humanitair=axl
humid	tribofinition voi humid=4px
humidit	ger problem humidit batiment=557	test humidit caf=6lu	ger humidit grain=asq
humour	fair preuv humour=anm
hybrid	model hybrid=75q	system command hybrid=8n6
hydrauliqu	entreten press hydrauliqu=5vi	install system hydrauliqu=7ib	entreten system hydrauliqu=85c	fair fonction pomp hydrauliqu=8qt	piec press hydrauliqu=90n
hydroelectriqu	energi hydroelectriqu=6kz
hydrogen	proced hydrogen huil comestibl=8yb
hydrographiqu	particip relev hydrographiqu=9xy
hydrotherapi	trait hydrotherapi=736
hygien	regl hygien=vz	soin hygien=xk	hygien alimentair=1oi	norm hygien=1oi	elabor norm hygien=5ch	cre norm hygien=5ch	redig norm hygien=5ch	regl hygien alimentair=7lt	ger hygien animal=87h
hyperbar	soud milieu hyperbar=4oa
hypertension	hypertension intracranien=732
hypnos	psychotherapi hypnos=561
hypothecair	evalu risqu hypothecair=7bt
iconographiqu	consult sourc iconographiqu=529
id	id tech=8i1
ide	develop ide musical=5au	develop ide program=8ze	evalu ide musical=a88	develop ide conception group=avk
identifi	identifi piec demand client=6vu	identifi risqu securit aeroport=8b0
identific	control identific animal=5oc	proced identific client=7r6	materiel identific gem=8h6	aid identific arbr=ai4
identit	defin identit marqu=7if	ger identit numeriqu=99f	control identit visiteur=9o3
ideologi	ideologi politiqu=6le
illegal	subst illegal=8fk
illicit	recherch trac subst illicit=a9t
illusion	manipul objet cre illusion=am2
illustr	techniqu illustr traditionnell=5uc	interpret besoin illustr=6bo	techniqu illustr numeriqu=863	selection styl illustr=8nn	analys text illustr=9cc
illustrator	adob illustrator=yh
imag	trait imag=n2
imageri	techniqu imageri=63x	technologi imageri medical=6px	interpret demand examen imageri=6un	defin techniqu imageri=9s6	techniqu imageri medical=a69
imagin	stimul imagin artist=56e	imagin boisson alcoolis=9zl
immatricul	enregistr plaqu immatricul contreven=64w
immigr	loi immigr=1no	don conseil matier immigr=6wo	elabor politiqu immigr=8dy
immobili	examin document pret immobili=6xf	march immobili=7d1	pret immobili=8r3	redig contrat immobili=alu
immobilier	saisi immobilier=7dw
immobilis	immobilis patient intervention urg=8ir
immuno	immuno hematologi=9rf
immunologi	immunologi cliniqu=51i
immunologiqu	techniqu diagnostic immunologiqu=78o
immunopathologi	immunopathologi cliniqu=9w7
immunotherapi	administr immunotherapi=a34
impact	impact chang climatiqu=536	impact context social sant=5jr	impact environnemental tourism=7p1
impartialit	fair preuv impartialit=5co
imperfection	reper imperfection metal=5vm	cir imperfection=78d
impermeabilis	impermeabilis revet sol=738
impl	regl impl cochleair=583
implant	implant puc electroniqu animal=9v7
implic	implic pollution urbain=9gl
import	strategi import=8ad	proced import produit bas=96o	coordon activit transport import=aos
imposition	prepar imposition=ab2
impression	material impression=27k	techniqu impression=678	entreten machin impression=a2s
imprevu	ger imprevu relatif hotelleri=4pw	support pression fac imprevu=7mq
imprim	s occup press imprim=5eq	circuit imprim=780	cart circuit imprim=780	imprim numeriqu=8vg
imprimeri	proced imprimeri=8p4
improvis	improvis musiqu=5lv	fair improvis=68i	improvis musical cadr therapi=8md	repar improvis vehicul=ahj	planifi improvis choregraphiqu=aun
impuret	elimin impuret=4zt
imput	imput comptabl=abl
incendi	regl securit incendi=703	ingenieri securit incendi=74m
incident	signal incident casino=8w2
inciner	fair fonction install inciner=86b	supervis proced inciner=88u
incinerateur	etalon incinerateur dechet=56u	fair fonction incinerateur dechet=60k	entreten incinerateur dechet=842
incit	incit danseur s amelior=7cz
inclusion	promouvo inclusion organis=4zv	defin politiqu inclusion=7mz	promouvo inclusion=9a4
inclusiv	ecol inclusiv=1k9
incr	develop incr=4l8
incub	technologi incub eau vert=9kv
indemnis	ger demand indemnis=4na	ouvr dossi indemnis=7jb	ger procedur demand indemnis=9i9	procedur relativ demand indemnis=a6s
indemnit	calcul indemnit=8f2
independ	stimul independ elev=4rl	prendr decision operationnell independ=7bp	travaill facon independ exposition=a0w	ger tach manier independ=aw3
indesirabl	ger effet indesirabl anesthesi=69i	ger reaction indesirabl medicament=9mv
indic	suivr indic temp=4vn	don indic pend represent=64q
indicateur	indicateur perform=1zg	suivi indicateur=1zg	prevo indicateur compt=6t6	ger indicateur projet=9ie
individu	apport protection individu=9ha
individuell	equip protection individuell=1ez
industri	industri material construction=a7a	industri construction=axf
industriel	geni industriel=25p	logiciel industriel=67e	four industriel=74z	outil industriel=8ly	entreten four industriel=aas
industriell	conception industriell=10d	production industriell=1h5	mainten industriell=23q	peintur industriell=7p6
inert	tach soud gaz inert=ajx
infantil	chirurgi infantil=7jc	maladi infantil cour=7nk
infectieus	depist maladi infectieus=7lc
infection	control infection=vz	infection alimentair=7ik
inferieur	pos platr membr inferieur=8s4
infest	reper sourc infest=8yf
infirmi	soin infirmi=1vz	princip bas soin infirmi=6lh	princip soin infirmi=827	sci soin infirmi=9uh
inflammabl	reglement matier inflammabl=6az	machin melang inflammabl=a0r	fluid inflammabl=a7k	ger subst inflammabl=ad0
influ	influ trait adjuv radiotherapi=a0e
influenc	influenc legislateur=886	influenc comport vot=9u1
infographi	concevo infographi=zb
inform	analys system inform organis=8d4
informatica	informatica powercent=jc
informatiqu	develop informatiqu=7f	securit informatiqu=fg	outil informatiqu=23d	sci informatiqu=25o	program informatiqu=5e0	materiel informatiqu=70q	equip informatiqu=8fe	informatiqu medical=916	technologi informatiqu=a3l
informatis	system informatis ger mainten=2kf	system aliment informatis=9jn
infraction	don conseil infraction reglement=8ki
infraroug	produir imag infraroug=ail	capteur infraroug=ats
infrastructur	infrastructur logiciel form lign=82s	control infrastructur=8kc	surveill infrastructur aeroport=9p8	infrastructur ferroviair=9q2
ingenieri	ingenieri mecaniqu=1gq	processu ingenieri=1h4	ingenieri transport=245	princip ingenieri=5cu	ingenieri instrument electriqu=7fb	ingenieri instrument=95x	ingenieri securit=9mm
ingenieur	diplom ingenieur=211	ecol ingenieur=211	collabor ingenieur=8aw
ingredient	ingredient aliment animal=62u	melang ingredient alimentair=7h4	ingredient produit alimentair=98z
inhum	ten registr inhum=7to
initi	initi mesur sauvet=6vw
initial	rempl declar initial ressourc=ak1
initiativ	esprit initiativ=200	sen initiativ=200	pris initiativ=200
inject	inject mouss liquid=a9q
injection	piec machin moul injection=65d	machin moul injection=7x6
innov	processu innov=5ru	innov soin infirmi=99r	recherch pratiqu innov=asm
inond	recens risqu inond=95p
inorganiqu	chimi inorganiqu=95j
inoxydabl	manipul aci inoxydabl=9c1
inscription	aid etudi lor inscription=5en	organis inscription particip even=72c	ger inscription=93b
inscrir	inscrir sujet actualit context=4mm
insect	ger elev insect=550	organis elev insect=550
insecticid	melangeur insecticid=7xb
insemin	insemin artificiell animal elev=79b	ten registr insemin=7ra
inser	inser structur moul=5c6	inser structur bas=79j	inser structur coquill=aid
insertion	machin mont insertion=5pa
insolvabilit	loi insolvabilit=87c
inspection	ger materiel inspection cargaison=85m	fair tourn inspection=al1
inspir	inspir enthousiasm dans=5ea	inspir enthousiasm natur=72b
instabl	separ element instabl eau=74g
institution	represent institution religieus=5a1
instruction	suivr instruction signalis=836	fourn instruction develop contenu=94n
instrument	materiel instrument=54f	ger system instrument=6wg	test materiel instrument=8y2	concevo system instrument=9yu
integr	integr nouveau=19m	environ develop integr=88i
integrator	oracl data integrator=619
integrit	integrit courri=5q7	integrit coqu=6eo
intellectuell	droit propriet intellectuell=5mx
intellig	intellig artificiell=n4	princip intellig artificiell=n4
intensif	soin intensif=uj
intention	contribu realis intention artistiqu=4ye	interpret intention artistiqu=9ce
interaction	interaction hom machin=87k	conception interaction logiciel=a3t
interag	interag conseil administr=5lb	interag autr acteur=8k3	interag utilisateur defin exig=8s8	interag public=8vo
interconnexion	equip interconnexion reseau=at3
interculturell	enseign method communic interculturell=7ka	pedagogi interculturell=a8k
interdit	respect reglement subst interdit=9dn
interess	communiqu parti interess=1r4
interet	proteg interet client=5ho	accompagn visiteur sit interet=8lk	represent interet national=957	inform tau interet=9vx
interfac	concevo interfac utilisateur=z6	schema conception interfac utilisateur=4yo	techniqu interfac=5fs	concevo interfac applic=8z8	concevo interfac compos=apx	cre interfac compos=apx
interfer	interfer communic ennemi=7tz
interieur	decor interieur=10e	nettoy interieur train=6fm	mesur espac interieur=8e8	nettoy interieur vehicul=9v0	material decor interieur=a1h	techniqu decor interieur=ao2
intermodal	option intermodal=8fw	manipul equip intermodal=af1
intern	form intern=1a4	politiqu ger intern risqu=4wi	entreten system communic intern=5yy	enquet intern=64j	fair enquet intern=64j	medecin intern=6jr
internalis	strategi internalis=ajt
international	norm international inform financier=178	droit international matier humain=5gv	regl relativ transport international=682	droit international=8nz
internet	internet objet=ia	recherch utilisateur sit internet=6x4
interpret	method interpret=50t
interprofessionnel	cooper niveau interprofessionnel=amt
interrog	interrog group cibl=75b	interrog person=8b3	interrog person demand indemnis=ams
interrupteur	install interrupteur electriqu=9gr
interven	interven action scen=750	prendr contact interven even=8qj	consult interven realis production=9gu
intervention	intervention hygien dentair=8eq	intervention psychologiqu=97k
intitul	cre intitul=a4y
intraoculair	chois lentill intraoculair chirurgi=7e2
intraveineus	perfusion intraveineus=9r5
intrigu	ecrir intrigu=860
introduir	introduir charg trou for=58t	introduir metal bas fourneau=6oe
intrusion	outil test intrusion=a42
invasiv	men procedur cardiovasculair invasiv=atm
inventair	prepar rapport inventair=6io	inventair fournitur cuisin=87i	ger inventair fournitur camping=8na
invention	don avi invention=9ms
invest	analys invest=24n	prendr decision matier invest=4vg	develop portefeuill invest=6a2	don conseil invest=6s1	cre fond invest=9zf
investig	method investig=5cc
invit	assist invit marqu=6dx	aid invit marqu=6dx
iphon	iphon os=9pl
irregulier	travaill surfac irregulier=4t5	pol surfac irregulier=95c
irrig	elabor strategi irrig=55n	organis irrig=6fo	don conseil projet irrig=6up	system irrig=7df	install system irrig=8tt	entreten system irrig=9n0	calcul pression irrig=afm
irrigu	irrigu sol=8ps
islamiqu	sci islamiqu=669
isol	typ material isol=4vv	assembl element vitr isol=7av	install material isol=7qq	inspect isol=7x9	band isol=9bm
isomeris	proced isomeris hydrocarbur=5mp
isopropanol	isopropanol tout securit=690
issu	prevo issu secour=4va
iter	develop iter=5vf
itinerair	planifi itinerair=78j	itinerair geographiqu=7o2	develop itinerair expedition=7p5	itinerair train=ala	coordon itinerair navir=aov
jar	fair fonction jar broy=61c
jardin	materiel jardin=810	entreten materiel jardin=962
jaug	jaug dur travail=a6y
javascript	javascript framework=ss
jet	concevo jet=8dj
jeton	echang argent contr jeton=8j4
jeu	regl jeu=822	redig regl jeu=8d1	defin regl jeu=8d1
jeun	dress jeun cheval=5gx	tri jeun poisson=7a0	jou jeun public=83n	promouvo protection jeun=8eh
joailleri	pol piec joailleri brut=5yj	nettoy piec joailleri=aiq
joint	cre joint boi=9go
jointoy	jointoy granito=aah
jou	jou instrument musiqu=85o	jou enf=8av
jouet	repar jouet=5b2	finition jouet=6lf	assembl jouet=821	outil repar jouet=888	typ material jouet=99s
joueur	particip jeu distribution joueur=6u6
jour	jour consign procedur=5ya	jour budget=6h6	ten jour connaiss professionnell=8nv
journal	ten journal bord=617	recommand journal client=9lg
journali	bilan comptabl journali=7ww
journalist	cod deontologi journalist=603	respect cod deontologi journalist=9f7
journalistiqu	princip journalistiqu=6jk	enseign pratiqu journalistiqu=7oa
judiciair	interpret judiciair=6y4	enregistr procedur judiciair=829	examin affair judiciair=82n	procedur judiciair=a13
jug	jug perform=6ru	assist jug=846
juridiqu	recherch juridiqu=1mj	conseil juridiqu=1xa	form juridiqu=23s	ger don juridiqu=8sc	environ juridiqu musiqu=9e8	procedur servic juridiqu=9j3
jury	communiqu jury=83h	guid activit jury=ak6
jus	extrair jus=74q
justic	inform decision justic=5wl	represent client justic=7k1	justic social=adj
kali	kali linu=g5
kinesiologi	kinesiologi appliqu=9gx
labial	lectur labial=56r
laboratoir	techniqu laboratoir=wz	travail laboratoir=wz	materiel laboratoir=5x8	sci laboratoir=a3v	technologi laboratoir medical=a5y
lacun	anticip lacun potentiell=57y	determin lacun compet=9h4
lait	prepar echantillon lait=59n	machin rempl lait=5jx	proced production lait=6ds	control lait=7e8	test control lait=8z2	logiciel control lait=ao0
laiti	materiel test produit laiti=5r1	produit laiti=7cy	transform produit laiti=94d	norm fabric produit laiti=9fb	machin trait produit laiti=9sq	cuir produit laiti=aai
laitier	production laitier animal=8ac	fair fonction exploit laitier=9g6
lam	remplac lam sci machin=6y2	fix lam couteau=7ie	typ lam sci=99c	regl arbr port lam=a6m
lamin	lamin fibr ver=5m0	machin lamin=62i	techniqu lamin chaud metal=85j	repar structur lamin=8xp
lamino	lamino chaud=8h0	lamino froid=8ph	piec lamino=9h5
lanc	lanc appel offr=5oj	recherch sit lanc satellit=ae6
lang	lang program=sr	conseill patient amelior lang=7pz	trait troubl lang=8bb	techniqu lang=8bu
langu	method enseign langu=80d
lapin	ger elev lapin=513	organis elev lapin=513
laqu	selection ingredient laqu=7t4	applic peintur laqu=9hd	chauf melang laqu=a2y
larv	surveill croiss larv=52j	surveill develop larv=5bh	evalu comport alimentair larv=8xu
las	proced gravur las=563	proced marqu las=5qp	appareil decoup las=6am	typ las=8u1	machin marqu las=9y1
lasur	lasur boi=6qh
lat	trait melang lat=5ir	melang ingredient lat=6qz	pomp transfert lat=7i6	analys echantillon lat=84n
lav	lav fibr=894
laveri	collect articl destin laveri=6xk
laveus	supervis fonction laveus bouteill=502
leadership	princip leadership=9vd
lecon	prepar contenu lecon=5da	don lecon theoriqu pilot=7p2
lecteur	lecteur cod bar=awe	lecteur puc electroniqu=aya
lectur	lectur plan=1ct	lectur schema=1cu	enseign lectur rapid=61p
leg	fabric emball metalliqu leg=9lf
legal	medecin legal=4nl	respect exig legal=8kn
legalit	legalit activit commercial=5ld
legend	legend document=6p9	redig legend=ax0
legisl	legisl sant=54m	legisl alimentair=7ei
legislateur	conseill legislateur=5js
legislativ	exig legislativ concern navir=4ug	procedur legislativ=5uz
legitim	respect princip legitim defens=6qn
legitimit	verifi legitimit demand=ari
legum	prepar legum=6p2	prepar legum plat=7gv	confection legum plat=7gv
lentill	manipul lentill contact=54a	assembl lentill=7t0	techniqu adapt lentill contact=8ei	centr lentill=afo
lessiveur	typ lessiveur=4m5
lest	sac lest=98s
lettr	lettr inform=27h
lev	utilis engin lev=9q0
levain	levain naturel=27b
levi	manipul levi=5op
levur	princip ferment levur=7by
lexicographi	lexicographi theoriqu=4q4	lexicographi pratiqu=6wh
liaison	liaison etabl enseign=8hy
liass	liass fiscal=16n
libr	promouvo libr echang=57t
lic	prepar accord lic=4w5	accord lic=4w5	plac accord lic=4w5	elabor accord lic=4w5	evalu demand lic=5ab	ger droit lic=7bz	surveill respect accord lic=7ck	redig accord lic=964
licenci	ger portefeuill licenci=75h	licenci employ=7zz
lie	menac lie ingredient=8lw
lien	communic lien troubl audition=5k6	etabl lien client=9pb
lieu	hygien lieu travail=4pt	identifi risqu lieu travail=6yf
lightroom	adob photoshop lightroom=9v2
lign	form lign=1l2	fourn aid lign=664	develop plan form lign=81b	form enseign lign=89z	servic lign=9z2
lim	machin lim=74n	typ lim=89c	piec machin lim=9l3
limit	determin limit propriet=8pb	limit cabl reseau=9xc
limon	decoup limon escali=6u0	plac limon=7u0
lin	enfil lin tissu=7jp
ling	lav ling=4nu	ger stock ling=719	tri ling=85g	sech ling=9t9
lingeri	supervis servic lingeri=4yu	control servic lingeri=4yu	efficacit servic lingeri=6t2	activit servic lingeri=6t2
linguistiqu	enseign linguistiqu=79i	linguistiqu informatiqu=8l8	linguistiqu legal=8qg	ten jour compet linguistiqu=ahv
liquefaction	regl temperatur liquefaction=a23
liquid	transfer marchandis liquid=512
liquidit	ger liquidit=183
lir	lir articl=89n
lisibl	gard panneau lisibl=8j6
list	dress list bibliothequ=4vf	verifi list particip=8au	prepar list vin=9do	ger list vin=9do	respect list control=9ws
lit	form lit ver=8vv	fair lit=a5x
lithias	lithias urinair appareil=axm
lithographiqu	entreten plaqu impression lithographiqu=9nl
litig	ecout histoir parti litig=8ov	ger litig financi=aqe
litterair	theori litterair=5xj	critiqu litterair=6ag	proced litterair=9kq
litteratur	enseign princip litteratur=4rn	histoir litteratur=6dd	litteratur compar=6hm	litteratur musiqu=9c6
liv	liv script=636
livraison	inspect livraison beton=6q2	verifi livraison reception=arg	control livraison reception=arg	organis livraison courri=au6
loc	inform contrat loc=7a4	ger loc retard=7kw
local	entreten local=1q0	entreten rel represent local=57u	eau local port=6gq	prepar local=7of	local sech produit pyrotechniqu=8cv
localis	localis fossil=8or	ger localis=8tf	ger localis logiciel=8tf	outil localis=9e1	localis objet precieu=9i2
locatair	ger chang locatair=85e	communiqu locatair=axd
locativ	logiciel ger locativ=5i2
locomotion	analys locomotion animal=alq
locomotiv	applic frein locomotiv=4u8	entreten locomotiv=7w0
log	planifi construction log social=6ez	don conseil log=9t6
logiciel	develop logiciel=7f	method develop logiciel=862	logiciel cre=9ur
logiciell	architectur logiciell=78	model architectur logiciell=5ga	anomali logiciell=68x	outil ger configur logiciell=8is
logiqu	program logiqu=5ol	logiqu joueur=66g
logistiqu	chain logistiqu=1i7	logistiqu militair=5ow	logistiqu vert=8do	ger chain logistiqu=8tr
loi	applic loi=66t	enseign princip applic loi=8by	loi transport aerien=91h	loi press=a4j
lois	entreten attraction parc lois=7uj	propos activit lois=alf
longevit	longevit action combat=646	longevit choregraphi=64u	verifi longevit material=6nu
longu	equip longu taill=73g
lor	assist lor mis bas=9wz
lot	decharg lot=53w	inspect lot=6jo	redig document enregistr lot=9h6
loteri	materiel loteri=6sr	entreten equip loteri=762	politiqu societ loteri=8q0	ger oper loteri=acs
lou	ger retour bien lou=8ue
lourd	ger equip lourd=5mg	aid deplac charg lourd=60z	control equip lourd=6cr	equip lourd aquacultur=9g5
lubrifi	lubrifi moteur=5rm	lubrifi pol=ai2
lubrific	essai lubrific=alv
lumier	appareil lumier intens puls=62r
lunet	ajust lunet client=5ds	conseill client entreten lunet=6w0	decoup ver lunet=81p	entreten lunet=8ry
lut	lut contr maladi plant=arr
lymphatiqu	mass drain lymphatiqu manuel=ast
maconneri	traval maconneri jardin=5k8	inspect ouvr maconneri=5q2	sci maconneri electriqu=5te
magasin	preserv propret magasin=6r3	amenag agenc magasin=6ta	ger rapport financi magasin=8pw	determin agenc magasin chaussur=9tp
magi	develop concept spectacl magi=avu
magnetiqu	stimul magnetiqu transcranien=6lz
mai	proced extraction amidon mai=7uq
main	cre ouvr ceramiqu main=5e8	lir lign main=7g5	install main cour=7pq
maintien	maintien domicil=v6
maison	lav ling maison=5kz	planifi construction maison=9xr
maitr	fabric disqu maitr=6tw	cre model maitr=8ko
maitris	maitris informatiqu=23d	maitris regl langu=60y	maitris pri menu=7hc
majeur	ger incident majeur=7s1
malaxeur	verifi capacit malaxeur=7g2	entreten camion malaxeur=ad8	nettoy malaxeur=aot	conduir camion malaxeur beton=auq
malentend	aid person malentend=5nj
malform	depist malform poisson viv=7np
malocclusion	trait cas malocclusion=7y6
malt	system aliment malt=6ea	malt cereal=7h3	processu malt=7u8
manag	manag qualit=1ha	manag equip=1rf
managerial	qualit managerial=1zr	capacit managerial=1zr
mandatair	serveur mandatair=6oz
mani	mani equip bar=9bo
manifest	compos manifest navir=8u6	distribu program lieu manifest=8z1
mannequin	renforc moul mannequin=4vo
manometr	control manometr=5kq
manucur	fair manucur=81y
manuel	typ dispositif impression manuel=76c	proced decoup manuel cuir=8wp	conseill client traval manuel=atf
manuell	press papi manuell=802
manuscrit	selection manuscrit=7fn	lir manuscrit=9sm
manutention	manutention patient=1wd	manutention marchandis dangereus=6u3	anticip exig manutention expedition=6yg
manœuvre	locomotiv manœuvre=9sp
manœuvrer	manœuvrer bus=6jt	manœuvrer poid lourd=7tn
manœuvres	manœuvres vol=7eg	manœuvres pech=84w	particip manœuvres navig=a95
maquet	cre maquet architectur=7l6	examin maquet publicit=7zn	cre maquet=8lt
maquill	maquill client=4w4	techniqu maquill=7wq
marbr	nettoy mobili marbr=5ek
march	march public=277	particip march=7lr	analys march=8z9	march travail=9zn
marchandis	method transport marchandis=8m6	don conseil marchandis=9tc
mari	celebr mari=amz
marin	oper marin=4sx	inspection pont marin=615	recherch marin=6bc	chauf coll marin=7k8	men recherch marin=8d9
marionnet	manipul marionnet=6f7	cre marionnet=826	cre spectacl marionnet=92m	concevo marionnet=asc	coudr vet marionnet=asf
maritim	industri transport maritim=5ao	produit bas transport maritim=6v3	typ navir maritim=71e	system communic maritim=77l	technologi transport maritim=81s
marketing	marketing numeriqu=13h	techniqu marketing numeriqu=694	ger marketing=6uy	procedur servic marketing=7vq	techniqu marketing marqu=88g	marketing reseau=8go	strategi marketing contenu=8zp
marmit	control marmit feu nu=5f2
marqu	marqu boi=56h	marqu commercial=754	analys marqu=8ds	surveill ger marqu=8uy
marqueteri	pos marqueteri=4ro
martial	pratiqu art martial=57e
mass	theori mass=853	typ mass=8zk
mastering	mastering audio=acg
mastic	recouvr jointur mastic=9bl
match	selection tactiqu match football=al8
matela	fabric matela=7dg
matelass	matelass tissu industri mod=8ew
materiau	coup materiau exc=4nz	typ materiau poteri=8vz
materiel	entreten materiel=1dd
materiell	plateform materiell=4zr	architectur materiell=a5m
maternel	fourn soin chiropratiqu maternel=72m
maternell	enseign class maternell=8sh	procedur ecol maternell=aig
mathematiqu	enseign mathematiqu=1kq	outil mathematiqu ger vehicul=7lj	communiqu inform mathematiqu=8pj
matier	fourn conseil matier marqu=9e9
matric	proced matric=4uy	install matric press=60b	matric froid=8n4	material matric=8qd	remplac matric=asu
maturit	model maturit=au4
mauvais	travaill mauvais condition meteorologiqu=968
maven	apach maven=6c
maxillo	distingu tissu maxillo facial=4rf	chirurgi maxillo facial=ad7
maximis	maximis efficacit oper gru=9kj
mecaniqu	mecaniqu material=5lo	mecaniqu navir=5qx	outil mecaniqu=69c	compos mecaniqu vehicul=6qq	system mecaniqu=77r	mecaniqu vehicul moteur=7ih
mecanis	ajust equip mecanis=618
mecanism	fix mecanism montr=65f	mecanism securit ascenseur=8e9	entreten mecanism gouvern navir=8zi
mecatroniqu	install equip mecatroniqu=6a7	etalon instrument mecatroniqu=78a	entreten equip mecatroniqu=7y3	elabor procedur essai mecatroniqu=8ss
mech	introduir mech=8td
medecin	medecin urg=ul	medecin travail=4y2	etud medecin=6ns	entreten rel medecin=6su
medi	ger personnel medi=4xt	medi social=5ni	elabor regl servic medi=abz	particip activit medi artistiqu=am6
media	media social=14d	media numeriqu=25l	droit media=59s	etud media=5h4	techniqu marketing media social=6km	typ media=80j	etud support media=83f
mediateur	agir mediateur lor negoci=6sv
mediatiqu	planific mediatiqu=140
medical	system don medical=8fd
medicament	administr medicament=vg	reglement medicament=6ge
medicamenteu	suivi trait medicamenteu=arp
medicamenteus	ger interaction medicamenteus=76r
medico	physiqu medico legal=ae7
megadon	analys megadon=6ca
meilleur	analys meilleur vent=88e	selection meilleur canal distribution=8dl
melang	oper melang=9c9
melangeur	melangeur peintur=7t2	melangeur engrai=843	aliment melangeur engrai=8bj
melodi	cre melodi original=4yn
membr	form membr equip=8p9	liaison membr conseil administr=9dc	ger membr=awf
membran	membran etancheit=544	typ membran=7ep
memoir	point logiciel memoir traduction=5ne	aid etudi redig memoir=8b2	memoir geographiqu=9gb	logiciel memoir traduction=agh
memoris	memoris grand quantit inform=8gz	memoris lign=8xd	memoris instruction mont=9m2
menac	menac securit=6tv	menac environnemental=7t5	menac securit applic web=86a
menag	supervis servic menag=4lg	command equip menag=6hr	fabric articl menag metal=6nn	vendr appareil menag=8dk	produit menag=a87
menager	collect ordur menager=ayi
menopaus	trait effet secondair menopaus=5rr
mensuel	arret mensuel=16k
mensuell	clotur mensuell=16k
mensur	analys mensur numeris=6h5
mental	sant mental=v9	diagnostic problem sant mental=5qb	diagnostiqu troubl mental=7jw	detect troubl sant mental=7pm	don conseil sant mental=872	promouvo sant mental=9ip
mention	mention complementair=283
menu	elabor menu=1p2	cart menu=1p2	defin pri element menu=61q	planifi menu=6vm	control pri menu=7hc	verifi pri menu=7hc	ger pri menu=7hc	etabl menu patient=8on	present menu=95m	menu repar equip=9dv
menuiseri	outil menuiseri=6g6
mer	cuisin fruit mer=6h0	prevention pollution mer=791	transform fruit mer=7bd
merceri	don conseil articl merceri=ahc
merchandising	techniqu merchandising=6lc
meridien	identifi meridien energetiqu=91p
merit	encourag elev reconnaitr merit=ap8
mess	jour affich mess=4ng	communiqu mess gen=7te
messageri	applic messageri instantan internet=axv
mesur	instrument mesur=1cv
mesurabl	defin objectif marketing mesurabl=7my
metadon	ger metadon contenu=8d3	administr metadon contenu=8d3	control metadon contenu=8d3
metal	travail metal=1cc	proced production metal=9d0
metalliqu	fabric structur metalliqu=5pe	install conduit gaz metalliqu=7mx	fabric produit assembl metalliqu=7u4	fabric port metalliqu=9t2	technologi revet metalliqu=ai9
metallurgi	outil metallurgi=5yb
meteo	cre cart meteo=a3q	redig bulletin meteo=aba
meteorologi	meteorologi aeronautiqu=96a	surveill meteorologi aeronautiqu=98p	meteorologi maritim=9ag
meteorologiqu	collect don meteorologiqu=4vp	inform meteorologiqu=584	instrument meteorologiqu=6zc	ger bas don meteorologiqu=778	recherch meteorologiqu=9in	surveill perform equip meteorologiqu=9q4
method	method conseil=4yl	method surveill=aye
methodologi	methodologi agil=o4	methodologi historiqu=9pt	methodologi recherch scientifiqu=ah7
meti	transmettr techniqu meti=4of
metriqu	metriqu logiciell=auf
meubl	repar cadr meubl=73l	produit entreten meubl=8em	fabric meubl=8sb	cre cadr meubl=8y7	industri meubl=9ir	decor meubl=ag5
meuleus	meuleus rail=5el	piec meuleus surfac=69d
micro	micro assembl=8ii	micro optiqu=8wl
microbiologi	control qualit laboratoir microbiologi=4ol	microbiologi medical=9vt
microbiologiqu	analys microbiologiqu chain alimentair=6xu
microchirurgi	oper microchirurgi reconstructric=6yw
microelectromecaniqu	assembl system microelectromecaniqu=5ob	system microelectromecaniqu=96s	concevo system microelectromecaniqu=9d1	integr system microelectromecaniqu=a24	entreten system microelectromecaniqu=a3y
microelectroniqu	test appareil microelectroniqu=7lw	concevo appareil microelectroniqu=7xq	entreten appareil microelectroniqu=7ye	assembl appareil microelectroniqu=8y1	modelis appareil microelectroniqu=9pr
micrologiciel	concevo micrologiciel=53v	jour micrologiciel=6jj	program micrologiciel=6js
micromecatroniqu	ingenieri micromecatroniqu=66h
microorganism	detect microorganism=69e
microscopiqu	techniqu microscopiqu=a4l
microsoft	microsoft offic=apw
microsystem	test microsystem electromecaniqu=5f9	procedur essai microsystem=6h4
miel	variet miel=5st	compos miel=6an	manipul rayon miel=8pl
migr	develop method migr automatis=4u1	etudi migr poisson=6n5	analys migr irregulier=9yq
mijot	mijot viand plat=5fr	mijot legum plat=7gv
milieu	hygien milieu medical=4nn	ger milieu aquatiqu=5p7	evalu hygien milieu industriel=9fl	travaill milieu froid=9vw
milit	motiv milit=5la	organis milit=6wx
militair	cod militair=60s	form fonction militair=911	arm militair=9sj
min	ger ventil min=7al
minceur	vendr produit minceur=7ek
minerai	entreten system trait minerai=6c0	pri minerai=8vp	separ metal minerai=9sb	modelis gis minerai=aql	determin caracteristiqu gis minerai=awc
mineur	ger entreten mineur=5yr	repar mineur vehicul=87m	fair fonction mineur continu=8yy
mini	enquet accident mini=63f	politiqu secteur mini=6ar	droit mini=6k8	geni mini=6xp
miniatur	construir decor miniatur=74w	concevo decor miniatur=74w	concevo accessoir miniatur=8sk	construir accessoir miniatur=8sk
minier	reag cas urg minier=5zo	legisl securit minier=665	ger decharg minier=9qr
minimis	minimis cout expedition=50z
miro	aliment machin ver miro=5vg	install miro=9d2
mis	mis plac=1ol	mis servic projet=6gv	evalu mis procedur securit=9so
mission	men mission religieus=55m	coordon mission aid humanitair=6z9	coordon mission sauvet=a5l
missionnair	aid travail missionnair=763
mistell	travaill bas mistell=alw
miton	miton viand plat=5fr	miton legum plat=7gv
mix	mix enregistr multipist=54b	consol mix audio=7fr	marketing mix=9u8
mobil	ger appareil mobil=cq	demont appareil mobil=5de	assembl appareil mobil=5de	system exploit mobil=8df	mobil marketing=aip	communic servic mobil aeronautiqu=anl
mobili	typ boi mobili=82g	concevo mobili original=8ot	mobili medical=8rv
mobilit	mobilit geographiqu=20z	dirig exercic mobilit=66d
mod	mod projet=27m	travaill mod projet=27m	enseign mod client=51m	tend mod=580	march mod transport=8cm	histoir mod=9c4
modalit	etabl modalit cooper=7d8
model	model don=8l	model commercial=629	elabor model=a7d	model qualit processu=au4
modelis	modelis don=8l	outil logiciel modelis sit=6pi	modelis processu entrepris=8ea
moder	techniqu moder lign=9lt
modern	system modern signalis electriqu=4tq	aid electroniqu modern navig=4ub	langu modern=5ta	theori modern portefeuill=99y
modifi	modifi ger=4q3	modifi model textil=7mr	modifi moul prothes=ao8
modific	don conseil modific environ=8ni	techniqu modific corporell=9i1	inform client modific corporell=aw6
moell	transplant moell osseus=573
moleculair	biologi moleculair=1w6
molet	cle molet=6z2
mondial	system mondial distribution=1ql
monogram	appareil impression monogram=4zn
montessori	pedagogi montessori=5d0	philosophi montessori=83s	materiel pedagogiqu montessori=8oy
montr	chang batteri montr=5hy	montr alcool fort=6bg	montr echantillon vet=8ks	typ montr=ab7
montur	mont compos optiqu montur=586	repar montur=7mg
moquet	pos moquet=5qs	decoup moquet=8mn	organis decoup moquet=95z
morceau	assembl propr morceau moquet=6rd	coudr morceau tissu=8oa
morgu	organis visit morgu=51u	accompagn visit morgu=51u
mort	determin caus mort=93h	elimin animal mort=97m
mortalit	surveill tau mortalit poisson=4to	etud mortalit poisson=7fo
morti	fair finition joint morti=9m7
mortuair	administr etabl mortuair=6ek	fourn inform servic mortuair=7ug
mosaiqu	outil mosaiqu=4ts
mot	mot cle contenu numeriqu=4q1	reper mot nouveau=a9l
moteur	moteur electriqu=5qc	moteur recherch=6g4	typ moteur vehicul=81a	compos moteur=api
motif	marqu motif piec metalliqu=5g9	facon motif decoratif=60x	decoup motif decoratif=81w
motiv	motiv employ=5ez	fair preuv motiv vent=8dt	don motiv sport=agr
moto	ten registr moto=7xs	repar moto=8w4
motric	favoris activit motric=aue
moudr	pre moudr cacao concass=9ge
moul	machin fabric moul=613	coordon equip fabric moul=7u1	typ moul=845	melang moul=8kr	proced moul=a6c
mouleus	mouleus pat=9ga
moulu	analys densit cacao moulu=8ic
mouss	isol mouss pulveris=a0x
mout	processu cuisson mout=6xl	processu finition mout=anp
moutur	niveau moutur caf=6lb	oper moutur=9cj
mouv	mouv pol=4xr	techniqu mouv=al6
moyen	different moyen communic=66s	moyen transport=7h0	ger objectif moyen term=akb
multi	ger logistiqu multi modal=6n2
multimedia	plac materiel multimedia=5u4	system multimedia=8pn	fourn contenu multimedia=a54
multimodal	logistiqu transport multimodal=6ho
multiniveau	vent multiniveau=6iu
multipist	compil enregistr multipist=54b	enregistr multipist=8ga
multipli	multipli plant=7vm
multiplic	multiplic plant=7vm	aid multiplic plant=ar8
mun	mun poisson migrateur marqu=8be
munition	exig legal relativ munition=726	typ munition=768	entreten munition=77s	assembl munition=7i2	vendr munition=a0g	press munition=ak9
mural	pos revet mural=91k	revet mural adhesif=9gk
muri	entreten muri=5jd
mus	surveill environ mus=6y8	dress registr collection mus=93u	bas don mus=9ej	ten registr mus=aol
musculo	anatomi musculo squelettiqu=4x8	diagnostiqu troubl musculo squelettiqu=7qb
musical	fair preuv qualit musical=7b3
musicien	embauch musicien accompagn=5et	supervis musicien=8qf	plac musicien=8tw
musicotherapi	pratiqu cliniqu musicotherapi=545	ecol musicotherapi=569	proced musicotherapi=9d7	theori musicotherapi=9te	typ musicotherapi=a1d
musiqu	instrument musiqu=5m8	compos musiqu=9dx	material instrument musiqu=9yk
mutuel	pari mutuel=6k3
mycologi	mycologi medical=64v
nacell	travaill part nacell suspendu=6ba
nag	styl nag=5xg
naiss	enregistr naiss=5m5
naissain	ger equip capt naissain=7wc
nap	etudi nap phreatiqu=9hz	modelis nap phreatiqu=9se
nat	don lecon nat=84c
natur	evalu natur blessur urg=955
naturel	trait automatiqu lang naturel=n0	gaz naturel=6zh	entreten espac naturel=766
naturell	restaur couleur naturell dent=4wo	ressourc alimentair naturell=8bt	histoir naturell=aes
naval	form equip naval=ah8
navet	fair fonction chariot navet=91d
navig	enseign princip navig=5j9	calcul navig=6g1	repar equip navig=6jn	form personnel exig navig=8rj
navigabilit	inspect avion control navigabilit=5o5	contenu consign navigabilit=7sr
navigabl	voi navigabl international=54l	typ voi navigabl=8kd	voi navigabl national=9yd
navigu	navigu voi fluvial europeen=89k
navir	fair fonction machin navir=5mi	equip securit navir=909
ne	examin nouveau ne=5b7
necessair	ventil necessair usin=5r8	fourn document necessair=6cv	determin ressourc humain necessair=91a
negatif	nettoy negatif=54j
negoci	negoci commercial=124	negoci vent produit bas=9v5	negoci politiqu=atq
neonatal	soin neonatal=6ys
netiquet	convention lign netiquet=8dx
nettoy	nettoy don=k8	produit nettoy=565	techniqu nettoy=9pm
nettoyeur	nettoyeur haut pression=9b5
network	network magic=7dx
neuro	neuro ophtalmologi=71o
neuroanatomi	neuroanatomi animal=5vx
neuroimageri	neuroimageri fonctionnell=6mu
neurologi	neurologi comportemental=7zt	neurologi cliniqu techniqu chiropratiqu=a3g
neurologiqu	chirurgi neurologiqu=4ux	examen neurologiqu=8o4	trait troubl neurologiqu=942	redig rapport test neurologiqu=9uw
neuromonitoring	neuromonitoring peroperatoir=7mc
neurophysiologi	neurophysiologi animal=9qg	neurophysiologi cliniqu=aft
neurophysiologiqu	examen neurophysiologiqu cliniqu=avb
neuropsychologiqu	test neuropsychologiqu=5g8
neutr	rest neutr affair medi=9s9
neutralis	neutralis liqueur sucr=a2b
nich	detect nich artistiqu=6l6
nitr	aliment appareil nitr=9wp
nitrat	don conseil pollution nitrat=a6b
nitroglycerin	test melang nitroglycerin=4th	control debit nitroglycerin=5lm	separ nitroglycerin acid=aen
niveau	evalu niveau capacit employ=67o	niveau test logiciel=7wy	prevo niveau activit=8um
nivel	nivel sol=aob
nom	don nom fragr=a4a
nombr	mesur nombr fil=68p
nombreus	travaill nombreus personnalit=9da
nomenclatur	redig nomenclatur=8x5
nominativ	declar social nominativ=23g
non	don non structur=9ij
norm	norm construction=1ed	norm equip electroniqu=56q	respect norm fonction navir=5zj	norm qualit=83v	norm qualit bas don=94b	norm securit alimentair=atl
normal	stad develop normal=99a
normalis	normalis don=4qm	normalis don informatiqu=4qm	respect procedur normalis=7bb
nosocomial	ger infection nosocomial=4ov
not	fourn not cas=4nw	not musical=723	conserv not mis plac=78m	redig not repetition=7zf
notari	enregistr act notari=7cb
nour	nour animal compagni=5hf	nour reproducteur=a9z
nourrisson	confection prepar nourrisson=a3m
nouveau	form nouveau=1a5	nouveau vehicul march=57p	present nouveau employ=8j7
nouvell	recherch nouvell ide=6k0	cre nouvell recet=9ee	etudi nouvell method cuisson=ap6
noyal	entreten noyal=5fx	construir noyal=941	pratiqu trou rempl noyal=aab
noyau	repar defaut noyau=5gq
noyaut	coordon equip noyaut=a9n
nu	pos nu=5u5
nuag	informatiqu nuag=a9
nuanc	nuanc torrefaction=7ns	distingu nuanc couleur=9ei	determin nuanc couleur=9rp
nucleair	medecin nucleair=5ig	techniqu medecin nucleair=72y	legisl nucleair=7ge	energi nucleair=7tb	execut procedur medecin nucleair=a5v	physiqu nucleair=ani
nuisibl	mesur prevention contr nuisibl=58l	calcul mathematiqu control nuisibl=6h1	techniqu ger nuisibl=7ca	biologi nuisibl=7ty
nuit	travail nuit=1sr
numeriqu	command numeriqu=1cf	impression numeriqu=4sf	system cre jeu numeriqu=8cl
numeris	prepar document numeris=51r	produir imag numeris=8nt	numeris negatif=9r9
numero	enseign numero cirqu=9gq	annonc numero bingo=aaw
nutriment	ger nutriment=5ql	nutriment confiseri=9wc
nutrition	nutrition animal=5yo	nutrition sportiv=6qm	nutrition person bon sant=72l
nutritionnel	elabor politiqu program nutritionnel=4o6	surveill etat nutritionnel individu=aez
nutritionnell	identifi propriet nutritionnell aliment=5kj	adequ nutritionnell apport alimentair=9fp
objectif	objectif commercial=11w	fix objectif assur qualit=5ey	defin objectif vent=9nr	fix objectif transport=a1e	s identifi objectif entrepris=av5
objectiv	objectiv c=y
oblig	inform oblig fiscal=524	respect oblig legal=7vc	droit oblig=agf	suivr march oblig=amd
observ	observ ver cour cuisson=8jz	observ caracteristiqu melang=9c2	observ particip=a53	observ matier=adk
observatoir	men recherch scientifiqu observatoir=5os
obstacl	ger maitris obstacl=75x
obten	obten inform financier=7ev	obten lic utilis arm=7vf
obu	fair finition obu=93d
occasion	estim valeur bien occasion=7ci	vendr produit occasion=9tv
occlusion	evalu occlusion=6ix
occup	s occup effet passag=819	s occup administr=a5r
octopu	octopu deploy=5r2
octroi	prendr decision octroi fond=913
octroy	octroy concession=59k	octroy subvention=75f
oculair	promouvo sant oculair=7z3	reglement protection oculair=85z	fourn soin oculair domicil=9di
odeur	support odeur fort=4r0
odontologi	ger pai odontologi=8r7	disciplin cliniqu odontologi=9g9
off	ecrir voi off=63n
officiel	delivr document officiel=7b4	control document officiel=8mk
offset	impression offset=105	ger processu impression offset=6cj	press impression offset=6es	prepar machin impression offset=965
offshor	inspect install offshor=4lp
oie	ger elev oie=6eh	organis elev oie=6eh
oleagineus	compos grain oleagineus=65e	trait grain oleagineus=8b6
oncologi	oncologi medical=8qr
ond	princip micro ond=59g
onduleur	install onduleur=51d
one	captur one=1vl
ongl	decor ongl=6k5	trait ongl patient=6uz	trait ongl=6vo	verni ongl=96w
openedg	openedg databas=695
oper	ger oper=1re	oper trait=56z
operationnel	conseill operationnel=1xa	procedur servic operationnel=6i3	ger budget operationnel=6lw	execut plan entrepris operationnel=78l	environ operationnel aeroport=aca	resoudr problem operationnel transport=aw4
operationnell	mainten norm operationnell=73q	lir don operationnell navir=7nh	procedur operationnell marin=7sq	coordon activit operationnell=8z4	ger securit operationnell train=9jt	mainten communic operationnell=aa1
operatoir	bloc operatoir=v0	bon visualis sit operatoir=58b
ophtalmiqu	determin progression maladi ophtalmiqu=5uq	norm qualit equip ophtalmiqu=70a
ophtalmologi	instrument ophtalmologi=50o
ophtalmologiqu	method examen ophtalmologiqu=4v0
opinion	form opinion publiqu=87y	sond opinion=880
opportunit	identifi nouvell opportunit recycl=80q	identifi opportunit pri=8hp	identifi nouvell opportunit commercial=9sh
oppos	interag oppos exploit minier=5jl
optimal	calcul period optimal insemin=4py
optimis	proced optimis moteur recherch=13j	optimis moteur recherch=13j	optimis processu=1rc	optimis perform financier=5v3	optimis production=7m1	optimis recet vent=8k6
option	fourn renseign option repris=98i
optiqu	norm instrument optiqu=4rw	caracteristiqu ver optiqu=55x	typ instrument optiqu=610	instrument optiqu=610	compos optiqu=8qe	proced fabric optiqu=8vx
opto	micro opto electromecaniqu=71u
optoelectroniqu	test compos optoelectroniqu=7jz	instrument optoelectroniqu=9cf	assembl compos optoelectroniqu=9z9
optomecaniqu	assembl materiel optomecaniqu=5h8	dispositif optomecaniqu=5k9	compos optomecaniqu=5zm	geni optomecaniqu=7vv
oral	interpret oral=7ae
orateur	orateur public historiqu=a6g
orbit	lanc satellit orbit=5to
orchestr	orchestr musiqu=6xc
ordinair	ger dechet ordinair=9oh
ordinateur	logiciel conception assist ordinateur=1fx	public assist ordinateur=2nk	techniqu public assist ordinateur=6f9	enregistr non coup ordinateur=6k6
ordon	ordon represent religieu=7f3	redig ordon medicament odontologi=aj8
ordr	mainten ordr lieu accident=6ly	don ordr combat=704	organis livr ordr class=7g3	entr contact forc ordr=aej	etabl ordr priorit demand=apo
ordur	entreten equip collect ordur=auw
oreill	empreint moul oreill=6gd	oreill humain=6sl
org	typ org=4lo
organ	organ animal sang chaud=5zn	trait organ animal elev=7vs
organigram	cre organigram program=864
organiqu	chimi organiqu=5yn	material construction organiqu=6yt
organisateur	selection organisateur even=5p5	consult organisateur exposition=9jo
organisationnell	fix objectif inform organisationnell=7gy	structur organisationnell=9h0
organism	entreten rel organism gouvernemental=6xg
orgu	install orgu=7ph	produir piec orgu=apb
orient	program orient objet=72	orient client=206	modelis orient objet=6v4	modelis orient servic=7ur	orient usag servic social=a72	orient usag=afk	offr servic orient professionnell=awh
origin	legisl produit origin animal=50m	maladi origin alimentair=5gi
original	cre dessin original=5c0	cre peintur original=9xu
orn	orn boisson decor=a3a
orthes	recommand orthes=5th	fabric orthes=72i	concevo orthes pied=90y
orthodonti	outil orthodonti=5an	chois material appareil orthodonti=75d	don instruction procedur orthodonti=9l7
orthograph	excellent orthograph=27t
orthopediqu	command produit orthopediqu=4nq	industri produit orthopediqu=5t2	examen orthopediqu=7yk	vendr produit orthopediqu=8uc	typ articl orthopediqu=9cl	repar produit orthopediqu=ano
orthoptiqu	test orthoptiqu specialis=6z6	trait orthoptiqu=82b	supervis trait orthoptiqu=84t
osi	prepar osi tress=5z7	manipul osi=79y
osteopathi	fourn diagnostic osteopathi=5cy
osteopathiqu	etabl plan trait osteopathiqu=ag2
oto	pathologi oto rhino laryngologiqu=4oj
otorhinolaryngologi	materiel specialis otorhinolaryngologi=74c	interpret test diagnostic otorhinolaryngologi=857
outil	outil entreten=5cb	fabric outil=am7	machin outil=aok
ouvert	cre system drain ouvert=5q6	model cod sourc ouvert=90k	concevo espac ouvert=a0u
ouvertur	selection ouvertur camera=6wj	install port ouvertur automatiqu=9x1
ouvr	qualit ouvr=1ek	ouvr boi=9l9
ouvri	supervis securit ouvri=79g
ovin	organis elev ovin=a5k
oxycoup	chalumeau oxycoup=9xw
oxygen	transfer oxygen=7ko	dispositif oxygen=9x3
pack	pack offic=su
pag	mis pag=6je	coup bord pag=8z0
pai	trait pai=so	trait mod pai=so	ger pai=17j	etabl pai=17j	logiciel pai=1zn	ger rapport pai=64s	defin strategi ger pai=9kc
paillet	stock paillet savon=5f4
pain	cuisson pain=1ou	prepar produit pain=6za
pair	method group pair=6uh
pal	test pal eolien=4yq
palan	entreten palan chain=52x
palet	typ palet=4xm	charg objet lourd palet=6y6	proced charg palet=awn
palliatif	soin palliatif=v4
pan	diagnostic pan=1df	recherch pan=1df	concevo proced contr pan=6iy	ger risqu pan eclair=86u
pancart	gard pancart lisibl=9sv
panneau	repar panneau port=6mj	assembl compos panneau command=7jo	panneau securit=9ca	compos panneau command=av8
pans	pos pans=vm
paperass	ger paperass=5t1	ger paperass expedition=6u8
papeteri	ger besoin articl papeteri=5i3
papi	press papi moul=68z	processu fabric papi=6zg	typ papi=7ps
paquet	nou feuill tabac paquet=95e
parafoudr	install system parafoudr=9np
paramedical	methodologi evalu pratiqu paramedical=5w8	princip pratiqu paramedical=9yh
parametr	ajust parametr decoup envelop=4lq	optimis parametr processu production=4xp	mesur parametr qualit eau=5rd	control parametr transform=5vy	control parametr environnemental=63p
parasitologi	parasitologi medical=7fa
parc	ger parc navir=5xs	fair regl parc=5zk	ger capacit parc=7x2	ger parc vehicul=a19	coordon parc transport=a3s	surveill oper parc vehicul=a47	ger parc vehicul entrepris=abm
parcour	parcour itinerair navig=acj
parent	rel parent=1kx	recevo parent=1kx	evalu parent accueil potentiel=6ti
parentalit	prepar parentalit=9oi
parfum	ajout parfum=9h1	matier premier parfum=9ih
pari	suivr strategi pari=6ih	fair pari=73i	legisl pari=7nf	supervis oper pari=9zg	don conseil pari=aat
parkeris	parkeris piec usin metal=5cd
parl	supervis apprent langu parl=6st	parl public=a5d
parodontal	fourn trait parodontal=4s2
parol	pris parol public=209
parquet	clou parquet=597	conseill client entreten parquet=8jl
parrain	obten parrain=6at	parrain individu=8pk
part	patisseri part chocolat=6rs	fair part commentair perform=8wi
partenair	liaison partenair culturel=5d7
parti	parti physiqu navir=4uh	parti politiqu=4zz	promouvo communic parti=9j2
particip	fair particip client activit=6kb
particul	anim system particul=51a	enlev band particul=8er
particuli	don cour particuli=72d	cre menu even particuli=8ed	prepar patisseri even particuli=9xg
particulier	nettoy manuell zon particulier=520
partition	analys partition=5kg	etudi partition musiqu=64b	lir partition dans=6q0	ecrir partition musiqu=8gb	lir partition musiqu=9wg
parur	conseill client parur corporell=8uz	accessoir parur corporell=a28
parution	trouv parution press ecrit=9v8
pass	reglement pass niveau=9xb	fair pass audition=9xk	pass instrument dentair=a0m	pass accessoir acteur=a4w
passag	reglement relativ transport passag=93y
passeport	ten registr passeport=6op
passiv	proced passiv electrolytiqu=97t
pasteuris	procedur pasteuris=67q
pat	class pat=5h9	fabriqu pat papi=5yi	surveill qualit pat=77a	machin control pat=80e	don form pat=85s	typ pat papi=a25	prepar pat=a65
pathogen	microorganism pathogen=7lf	microorganism pathogen aliment=9hy
pathologi	pathologi trait acupunctur=4vt	consult pathologi=9ob
pathologiqu	anatomi pathologiqu=917	reconnaitr indicateur pari pathologiqu=99m	defin indicateur jeu pathologiqu=acr
pati	fair preuv pati=58k
patient	soin patient=vf
patin	patin glac=ag0
patisseri	cuir produit patisseri=53h	decor patisseri even special=5r7	fabriqu patisseri=6dz	confection patisseri=6rk	materiel production patisseri=8x8
patron	cre patron vet=5mw	confection patron=733	class patron articl habill=8jy	conseill client patron coutur=9jq
patrouill	coordon patrouill=8yn	patrouill zon=add
patur	entreten patur=9vj
pay	adapt text cultur pay=7v2
pays	amelior pays=86w	analys pays=ax3
paysag	amenag paysag=1bv	concevo projet amenag paysag=5bl	defin element amenag paysag=76w	material amenag paysag=9c3
paysager	instrument architectur paysager=5pv	architectur paysager=6gk
peau	trait las maladi peau=4t3	trait cosmetiqu peau=5oe	determin typ peau=9he	typ peau=a1i
pech	ger pech=51s	industri pech=5d2	method pech=5m7	legisl pech=99e	navir pech=9q1
pecheri	evalu etat pecheri=7c5
pedagogi	pedagogi social=6rw	don conseil pedagogi musiqu=809
pedagogiqu	norm pedagogiqu=5ii	ger ressourc pedagogiqu=7x1	fourn materiel pedagogiqu=9tz	model ingenieri pedagogiqu=a7u	objectif program pedagogiqu=aho
pedal	reprendr control pedal=5xb
pediatriqu	oper chirurgi pediatriqu=7jc	fourn soin chiropratiqu pediatriqu=amh
pedicur	pedicur cosmetiqu=5du
pedo	pedo psychiatri=8mg	pedo psychologi=ald
pein	execution pein=6ku
peindr	peindr motif decoratif=7j7	peindr pont navir=7v5
peint	melang coll papi peint=53g	pos papi peint=5ys	typ papi peint=89u	retir papi peint=9nn	coll papi peint=adp
peintur	traval peintur=1bo	typ peintur=7bl	inspect traval peintur=7xu
pel	toilet pel chien=at8
pell	pell mecaniqu=69j
pellicul	tremp pellicul eau=7r2
pelliculeus	typ pelliculeus=6mh
pelous	ger pelous=5mc	entreten pelous=9kb	materiel entreten pelous=aod
penal	droit penal=1nm
pend	communiqu pend spectacl=660	evalu pend represent=6qv	nettoy compos pend assembl=8ns	position patient pend intervention=a7p	jou pend plusieur pris=aq1
penetr	essai liquid penetr=4tu	strategi penetr march=71g	plan penetr march=akz
pension	ger fond pension=5xt	distribu pension=9nc
pent	calcul pent surfac=6ps
pentaho	pentaho data integr=67x
perc	perc trou carrel=6nh
perception	avo bon perception espac=6ir
perceus	typ huil perceus colon=av4
percevo	percevo droit lic=9m8	percevo pri billet=afh
perch	system perch lav eau=4qf
percussion	typ percussion=5hm	produir piec percussion=7qe
peremption	verifi dat peremption medicament=ak0
perfor	perfor support imprim=a32
perforeus	typ perforeus=7qm
perform	ger perform=19v
perfusion	pos perfusion=vi	prepar perfusion=4mx	perfusion cliniqu=7t7
period	period postnatal=713
periodiqu	ger plan etalon periodiqu=8vk
periscolair	accueil periscolair=7ki
perl	perl cultur=7x5
permanent	conformit permanent reglement=59d	maquill permanent=62c
perme	chromatographi perme gel=ags
permettr	permettr acc servic=679	permettr particip public=752
permi	permi conduir=1jl	permi travail=220	permi construir=241	prepar demand permi construir=8ug	ger permi conduir=a84
perruqu	repar perruqu=5dq	entreten perruqu=6e8	cre perruqu=8bo
person	cre person jeu numeriqu=6oa
personnalis	personnalis program sportif=52p	elabor plan mass personnalis=6hn	personnalis mass=9op
personnalit	theori personnalit=4qu	test personnalit=657	theori develop personnalit=75u
personnel	form personnel=1a5	ger personnel=1rg	don conseil ger personnel=50c	develop personnel=6ls
personnell	respect norm hygien personnell=4wx	develop compet personnell=55a	don conseil question personnell=5ep
perspectiv	perspectiv isometriqu=9uq
persuasion	forc persuasion=20j	capacit persuasion=20j
persuasiv	present argument manier persuasiv=60a
pert	discut program pert poid=4yi	elabor program pert poid=6g5	pert audition=6oh
perturb	ger perturb trafic ferroviair=6t9
pes	pes expedition=4ob	pes material=66z	pes marchandis=7tg	machin pes=9ry
pesticid	usag pesticid=4qn	mainten stock pesticid=7z0	legisl national pesticid=9p5
petill	vin petill=56f	serv vin petill=69k
petit	petit enf=1lf	navig petit navir=6t1	ger petit caiss=720	fabric petit piec metalliqu=75y
petr	petr denr alimentair=9yn
petrol	evalu potentiel gis petrol=975
petroli	apport expertis oper petroli=6b1	apport soutien geni petroli=6jg
petrolier	legisl plateform petrolier=9en
peupl	analys peupl foresti=ame
ph	mesur ph=6vf
pharmaceutiqu	legisl pharmaceutiqu=4tn	produit pharmaceutiqu=54d	enseign princip pharmaceutiqu=5kf	develop produit pharmaceutiqu=5vp	droit pharmaceutiqu=5wf	technologi pharmaceutiqu=7ng	assur qualit produit pharmaceutiqu=7nl	proced pharmaceutiqu=8az	industri pharmaceutiqu=8mf	particip enregistr produit pharmaceutiqu=afw
pharmaci	pharmaci cliniqu=272	approvision adequat pharmaci=6ko	ten registr pharmaci=9fh
pharmacien	signal interaction medicamenteus pharmacien=ati
pharmacologiqu	conduir etud pharmacologiqu cliniqu=ab8
pharmacovigil	legisl pharmacovigil=6hy
phas	chromatographi phas liquid=956
philosophi	philosophi amelior continu=4oi	philosophi mathematiqu=598	enseign philosophi=6v1	histoir philosophi=71c
philosophiqu	ecol pens philosophiqu=9cd
phlebotomi	procedur phlebotomi pediatri=6lk
phosphat	revet phosphat piec metal=6bv
photo	prendr photo=zy	mont photo=4ss	appareil photo=5yg	selection photo=73j	examin photo aerien=7oc	interpret photo aerien boi=7uh	accord lic utilis photo=9gj
photodynamiqu	therapi photodynamiqu trait canc=ac0
photograph	dirig membr equip photograph=5il
photographi	conseill client photographi=5jc	post trait photographi=9z3	photographi commercial=aeq
photographiqu	assembl appareil photographiqu=5y9	techniqu trait photographiqu=8xr	lentill photographiqu=94u
photoshop	adob photoshop=yg
photovoltaiqu	mont panneau photovoltaiqu=4rq	install system photovoltaiqu=55u	entreten system photovoltaiqu=5v7	typ panneau photovoltaiqu=7tw
physiologi	physiologi travail=58s	physiologi exercic=5mr	physiologi audition=5ti	physiologi humain=6m0	physiologi animal=6zs
physiotherapeut	assist physiotherapeut=6oj
physiotherapi	physiotherapi manuell orthopediqu=562	tri patient physiotherapi=5uv	assist patient apr physiotherapi=9hx
physiqu	sci physiqu=1kr	medecin physiqu=8yr
phytosanitair	produit phytosanitair=76m	mesur phytosanitair=ac2
piano	jou piano=5q3	produir piec piano=8s5
pictogram	lir pictogram=6mb
pied	amelior boi pied=5vt	problem pied=748	promouvo sant pied=7im
pieg	pieg animal=511
pier	pier taill=55b	prepar pier pol=73w	typ pier gravur=7ol
pieton	aid pieton travers rue=8nk
pil	soulev pil papi=4wf
pilon	marteau pilon forg=6yc	typ marteau pilon=7aj
pilot	pilot projet=1r2	control compet pilot=5ki	panneau command post pilot=784	system aerien pilot=8p8	pilot navir port=ak4
pilul	marqu pilul=91q
pinc	pinc manuell=7o7
pinceau	typ bross pinceau=amq
pip	produir piec pip=51k	material pip tabac=85w
piqu	techniqu piqu=amm
piqueur	marteau piqueur=8ke
piscin	mainten qualit eau piscin=5wm	supervis activit piscin=6zz	consign securit piscin=7eq	aid utilisateur piscin=7tv	produit chimiqu piscin=9wm
pist	nettoy contamin pist aeroport=7lg
pistolet	piec pistolet laqu=7no	pistolet laqu=8g4	pistolet coll=9dj	pistolet fibr ver=9gd
pizza	prepar pizza=5lz
plac	typ plac=9ss
plafond	typ plafond=6bf
plai	soin plai=vm	soign plai=vm
plaint	repondr plaint visiteur=4qo	ger plaint spectateur=7fe	ger plaint relativ jeu=9fo	ger plaint employ=9ny
plan	plan soin=vt	plan form=1a4	elabor plan trait=avy
planch	cre planch tend=5ie	clou planch=7hm
plancton	produir plancton=5yu	production plancton=als
planeit	mesur planeit surfac=8oz	verifi planeit mur=94l
planeur	position cylindr planeur=9wn
planeus	regl planeus=79m	regl planeus rabot=79m
planifi	planifi travail equip=7iv
planific	planific personnel=1a7	planific transport=1i5	planific tourn=1im	planific production=1j7	planific train=8vt
planning	ger planning=1a7	planning equip=1q4	planning strategiqu=1ra	ger planning tach=4ww	communiqu planning person concern=a0a	respect planning travail transport=a68
plant	caracteristiqu plant=8ob
plaqu	prepar plaqu impression=6xd
plaquet	nettoy plaquet=818	pol plaquet=abu
plaqueus	entreten plaqueus chant=7nd	repar plaqueus chant=84p	plaqueus chant=a4h
plasma	machin decoup plasma=57k
plastiqu	soud plastiqu=6iv	chirurgi plastiqu=6o1	enseign art plastiqu=840	typ matier plastiqu=8i6
plat	prepar plat=1ol	fabriqu plat prepar=8wz	confection plat prepar=95f
plateau	restaur plateau=7wx	plac ver plateau=a2j	plateau ecloseri=akm
plateform	plateform aid lign=7kb	construir plateform travail=8wy
platr	platr surfac=5d9	manipul platr=5nv	typ material platr=692	coll plaqu platr=7n7	prepar surfac platr=a0z	pos plaqu platr=awi
plein	remplac palet plein=5fe	activit plein air=7gx
plenier	assist seanc plenier parl=7ic
pli	fair styl pli=63e	ajust plaqu pli=6x6	machin pli papi=7e5	pli fil metalliqu=8cp	pli caoutchouc couch=9nm	techniqu pli metal=9zm	pli etof=arc
plieus	typ plieus=9tx
pliss	machin pliss=aqm
plomberi	outil plomberi=4y0	install system plomberi=7y1	repar system plomberi=9y6
plong	exig relativ oper plong=699	intervention plong=80f	entreten equip plong=8x7	respect plan oper plong=9ae	verifi equip plong=9r7	materiel plong=9w1	plan plong=9xj	system navir support plong=agn
plum	manipul plum=aau
pluridisciplinair	equip pluridisciplinair=276	program even pluridisciplinair=a15	planifi even pluridisciplinair=a15
pluriprofessionnell	equip pluriprofessionnell=276
plusieur	parl plusieur langu=5pz
pluvial	ger eau pluvial=7j8
pneu	inspect pneu usag=6f5	fix pneu moul=7ak	typ pneu=a20
pneumatiqu	install system pneumatiqu=7uk
poch	vers melang poch caoutchouc=acq
podo	podo orthes=88s
podologi	men consult podologi=7le
podologiqu	affection podologiqu=6l8	chirurgi podologiqu=ava
poem	redig poem cart vœux=7s7
poi	recouvr jointur poi chaud=7oe
poid	calcul poid avion=4rv	consign poid bijou=8q4
poincon	dechiffr poincon=7w1
point	method fabric point=6j7	point boi=8qi
poison	reconnaitr poison=92w
poisson	qualit produit bas poisson=amo
pol	pol surfac boi=6wy	produit pol=898	pol surfac ver=9d5	techniqu pol metal=afq
polic	renseign polic techniqu=8a6
policier	men enquet policier=4kw	apport assist enquet policier=7gp
politicien	liaison politicien=9p6
politiqu	sci politiqu=5t0	enseign sci politiqu=7yv	politiqu alimentair=aa2
pollen	retir pollen miel=ad5
pollu	analys echantillon mesur pollu=7tu
pollution	enquet pollution=5ou	legisl pollution=6pv	mesur pollution=6tz
polygonal	modelis polygonal=5ux
polygraphi	polygraphi sommeil=97y
polymer	typ polymer=5mb	typ fibr renforc polymer=6yn	chimi polymer=7xp
pom	supervis ferment pom=4v2	selection pom=63b	vid pom=7zy	variet pom=8id	composition chimiqu pom=9cy
pomp	typ pomp beton=5cf	pomp cir=7k5
ponc	ponc granito=5ko	ponc gem=7fu	ponc boi=7zu
ponceus	typ ponceus=4sl	entreten ponceus=729
ponction	execut procedur ponction veineus=4pg
pont	fonction equip pont navir=572	don conseil remplac pont=620	ingenieri pont=64m	prepar equip pont=6nc	nettoy pont navir=6re	ger projet construction pont=6zy	oper pont=78p
popul	recens national popul=4r5	particip popul soin sant=6qj	etud popul poisson=9kk
porcelain	fabric material porcelain=4oo
porcin	procedur specialis porcin=5kw	organis elev porcin=5r3
port	securit port=66l	install port=9p3	port objet=adn
portefeuill	ger portefeuill client=11z	portefeuill client=11z	mainten portefeuill artistiqu=6bs	examin portefeuill plac=6pw	ger portefeuill confection textil=72z
portfolio	ger portfolio=17t
portion	veill control portion=1p1	control portion=1p1	respect portion standard=6cg
portuair	respect reglement portuair=4qt	reglement portuair=4qt	coordon oper portuair=4vu	system communic portuair=5rn	ger oper portuair=8bc
pos	pos cre artistiqu=5gc
positif	renforc comport positif=aci
position	defin position marqu=781	position plaqu bas=9id
possed	possed cultur visuell=5bi	possed compet ger=75k
possession	organis pris possession voitur=7cn	repris possession=abb
possibilit	recherch possibilit subvention recycl=6qw	conseill client possibilit techniqu=7nm	evalu possibilit couvertur=ago
post	travail post=1sp	analys post=4yd	concevo outil analys post=69z
postnatal	protection juridiqu postnatal=ak2
postsecondair	procedur ecol postsecondair=8ij
postur	postur animal=8ts
poteau	position poteau ancr=6h3	install poteau escali=awq
potentiel	valeur potentiel artistiqu artist=5td	evalu potentiel production sit=7rg	recherch march potentiel entrepris=a9s
potentiell	corrig mouv potentiell dangereu=8w9	examin zon dynamit potentiell=9t3
poteri	ger different material poteri=4qz
poudr	control ingredient poudr=a2z
poul	elev poul=at0
poup	material cre poup=79f	techniqu cre poup=7ku	concevo poup=9fe
pourritur	reconnaitr sign pourritur boi=ae4
poursuit	projecteur poursuit=4r8	install projecteur poursuit=a2m
poussier	utilis poussier forge=90f
pouvo	pouvo refraction=75v
pre	produir epreuv pre press=5dr
preassembl	preassembl semell articl chauss=5cr
prechauf	prechauf chariot four=9es
precieu	metal precieu=4vz	caracteristiqu metal precieu=4vz	trait metal precieu=ayn
precieus	determin origin pier precieus=8mw	taill pier precieus=8q9	form taill pier precieus=axy
precis	inspection precis bag aerodrom=7uw	precis scen jeu numeriqu=8t2
precision	ingenieri precision=5hw	mecaniqu precision=5s2	instrument mesur precision=67w	techniqu precision travail metal=8en	outil precision=8t7	machin precision=9y5
predateur	elimin predateur=a71
predefin	predefin decor miniatur=9ct
predetach	produit predetach=8wu
predictif	construir model predictif=5zh
prefabriqu	assembl meubl prefabriqu=au8
prefer	respect prefer culturell=8m9
preliminair	trait preliminair piec usin=5ly	recherch preliminair piec theatr=a9e	recherch preliminair sujet ecritur=as4
prematur	preven sech prematur=6cw
premelang	premelang feuill tabac=7n0
premi	premi secour=u9	premi soin animal=4mk	administr premi soin animal=4mk	cre premi mont=5v5	enseign princip premi secour=912
premier	premier intervention cas incendi=5t4	pes matier premier reception=65j	tri matier premier=6mn
pren	ger parti pren=1r4	parti pren=1r4	negoci parti pren=7ys	interag parti pren aeroport=8t5
prenatal	fourn soin prenatal=5oa
preoperatoir	men investig preoperatoir=78t
preparatif	preparatif procedur medecin nucleair=ace
prepress	processu prepress=84j
pres	planifi pres even professionnel=7r4	fair approuv fich pres=ay7
prescription	verifi inform prescription=27r	prepar etiquet prescription=6i5	interpret prescription=85h	gard trac prescription client=8uo
prescrir	prescrir trait psychotherapeutiqu=4sc	prescrir soin infirmi avanc=9g1
prescrit	execut trait prescrit medecin=7ja
present	present boisson decor=a3a
presid	presid reunion=6xh
presseur	fair fonction rouleau presseur=7qj
pression	travaill pression=20i	pression eau=5d6	bon pression gaz=861
pressur	surveill pressur raisin=59x
prest	calcul prest=8p0	analys propr prest=8rs	ger prest servic touristiqu=99u
prestatair	negoci contrat prestatair servic=7k6
pret	prendr decision demand pret=67d	organis pret bibliothequ=7g1	pret entrepris=9bc	suivr portefeuill pret=9g7	negoci contrat pret=9kt
preuv	manipul preuv=5eo	analys preuv juridiqu=5sk	present preuv=5ue	document preuv=7pv
preven	preven vol=76d	preven accident travail=7rr	preven pollution marin=au0
prevention	sensibilis prevention maladi=4sq	don conseil prevention pollution=6ha	prevention pollution=7iw	ger prevention vol=ajq
preventiv	mainten preventiv=1da	medecin preventiv=4s3	intervention preventiv medecin intern=81l	simul preventiv=98v
prevenu	escort prevenu=a3e
previsibl	anticip problem previsibl rout=5xe
prevision	prevision financier=6fc	evolution prevision economiqu=6kr	examin don prevision meteorologiqu=6x1	elabor model prevision meteorologiqu=74v	analys prevision meteorologiqu=91i	prevision statistiqu=9bk
prevo	prevo demand produit=76v	prevo charg travail=7y4
prevoy	evalu plan prevoy=5if
pri	pri march=9vb	pri piec=a06
primair	procedur ecol primair=7hq	soin primair=8hv
primitiv	technologi primitiv=7sn
princip	princip travail equip=8pr
principal	enrich ide principal=8kf
priorit	ger priorit=1zt	etabl priorit quotidien=74e	ajust priorit=9i3	etabl priorit urg=anj
pris	pris charg patient=vf	install pris electriqu=6mx	proced pris command=8sd
priv	respect vie priv usag=7h1	offr servic transport priv=7pc	proteg vie priv client=8rz	securit propriet priv=9w3
pro	bac pro=218
proactiv	pens manier proactiv=a6f
probabilit	theori probabilit=95o
problem	communiqu client problem techniqu=73r
proc	temoign proc=6c6
procedur	procedur servic ger=7vw
procedural	droit procedural=4vm	method ger projet procedural=9vu
processeur	processeur signal audio=9nu
processu	processu evalu=5tr	ger processu travail=7n6	qualit processu logiciel=au4
procur	agir cadr procur=6jp	procur conseil destin voy=ahp
prodigu	prodigu soin palliatif=v4
producteur	consult producteur=59t
production	proced production=50r
productivit	surveill productivit foret=7l5	etabl plan productivit gis=8ln
professeur	assist professeur=9qk
profession	cod conduit profession veterinair=64d
professionnalism	fair preuv professionnalism=6sw
professionnel	travaill etabl enseign professionnel=agb
professionnell	form professionnell=218	analys activit professionnell=8ce	prepar program form professionnell=9rz	prepar examen form professionnell=a6p
profil	regl profil couleur=5j3	install profil construction=859	ger profil=9xh	etabl profil person=a8x
profondeur	mass tissu profondeur=6f4	verifi profondeur trou sond=6rg	mesur profondeur eau=9jx
progr	observ progr elev=5v6	evalu progr client=73o	evalu progr equip artistiqu=7es	suivr progr therapeutiqu=8wq
programmabl	reseau port programmabl=aud
progression	determin progression maladi=68g	cre possibilit progression sport=7vu
project	project anarchy=8mx
projecteur	mis point projecteur=5p9	regl projecteur=8qp
projection	lanc projection=59a	proced trait projection abrasif=5je	projection niveau activit=8um	materiel projection=9oa
projet	projet soin=vt	ger projet=1r2	princip ger projet=5fk	projet client=5i4
promenad	fourn servic promenad chien=7ix
promotion	techniqu promotion vent=7ij	develop servic promotion touristiqu=8xs
promotionnel	prepar support promotionnel nutrition=59q	elabor outil promotionnel=759	surveill pri vent promotionnel=76g	ger elabor materiel promotionnel=7tf	ger administr materiel promotionnel=9d9
promotionnell	aid coordon activit promotionnell=6al
prononci	techniqu prononci=84m
propos	propos assur assist voy=5xa	propos aid lign=664	propos servic financi=a8e	propos boisson chaud=a9a
proposition	proposition commercial=12i	present proposition loi=6pn	elabor proposition loi=8je
propr	evalu propr capacit dans=61b	travaill respect propr securit=95h	document propr pratiqu=9pi
propret	evalu propret espac=6ao	control propret espac=6ao	s propret espac=6ao	verifi propret espac=6ao	mainten propret espac travail=6pb
propriet	regl propriet decoup=7sz	propriet tissu=a14
proprietair	negoci proprietair bien immobili=72g	liaison proprietair=7m8	interrog proprietair animal etat=8lg
prospect	prospect nouveau client=128	prospect nouveau contrat regional=anz
prospection	prospection commercial=128	method prospection=4tz
prospectu	redig prospectu=4n0
protection	protection don=fo	respect princip protection don=4sr	protection boi=6z0	equip protection=a74
proteg	proteg client import=672
prothes	repar prothes dentair=753	ten registr prothes dentair=7ny	fabriqu prothes dentair=868	entreten prothes=8hw	repar prothes=ah9	pol prothes dentair=apl
protocol	plac protocol securit sit=6qr	diffus utilis protocol internet=7dv	elabor protocol recherch scientifiqu=8hc
prototyp	develop prototyp logiciel=7lz	concevo prototyp logiciel=7lz	cre prototyp logiciel=7lz	construir prototyp logiciel=7lz	conduir prototyp vehicul moteur=8h8	concevo prototyp=989	prepar prototyp production=ad6	concevo prototyp optiqu=aep	develop prototyp=ah0	mont prototyp electroniqu=asx
provoqu	signal incident provoqu pollution=a3u
psychanalys	men psychanalys=avd
psychiatri	psychiatri legal=55e
psychiatriqu	diagnostic psychiatriqu=4xe	troubl psychiatriqu=6fs	evalu psychiatriqu enf=9ue
psychologi	enseign psychologi=5b9	psychologi jeu=7cs	psychologi urg=7he	psychologi sant=7nc	psychologi develop=7xh
psychologiqu	diagnostic psychologiqu=52s	method conseil psychologiqu=6kv	trait psychologiqu cliniqu=81k	evalu perform psychologiqu=8h5	develop psychologiqu humain=8wx	mesur trait psychologiqu=9w9	servic sant psychologiqu=aea	theori psychologiqu=ahf
psychologu	assist psychologu=63w
psychomotric	therapi psychomotric=666
psychosocial	form intervention psychosocial=78b	promouvo educ psychosocial=at7
psychosomatiqu	travaill problem psychosomatiqu=873
psychotherapeutiqu	ger rel psychotherapeutiqu=4z5	offr environ psychotherapeutiqu=65z	fourn environ psychotherapeutiqu=65z	intervention psychotherapeutiqu=6p8	men evalu risqu psychotherapeutiqu=afn
psychotherapi	evalu pratiqu psychotherapi=58e	develop personnel psychotherapi=5jy	princip psychotherapi=7hv	condition pratiqu professionnell psychotherapi=a8a
publi	publi recherch universitair=8dq
public	elabor public recherch=8se	redig public recherch=8se	strategi public=9x5	droit public=aji
publicit	publicit lign=279	ger publicit even=82v	cod publicit=8km	fair publicit sit sportif=8y6
publicitair	campagn publicitair=14u	achet espac publicitair=60h	techniqu publicitair=8ve
publiqu	rel publiqu=154	administr publiqu=1rs	fonction publiqu=1rs	sant publiqu=8br	offr publiqu=aog
puisard	ger puisard=7fy	fair fonction puisard=aww
puiss	electroniqu puiss=1gv
puit	procedur essai puit=64i
puja	pratiqu puja=6s3
pulp	trait exposition pulp dentair=8xi
pultrusion	proced pultrusion=ai8
pulveris	techniqu finition pulveris=7kd	techniqu pulveris peintur=8fr	pulveris pesticid=8hx
pulverisateur	pulverisateur pesticid=6qc	pulverisateur herbicid=7ou
puret	test puret gaz=779	test puret oxygen=aew
purific	elabor method purific eau=78s	install system purific eau=9zr
purificateur	purificateur issu cereal=4po
pylon	pylon electriqu=60g
pyrotechniqu	control stock produit pyrotechniqu=4lc	install equip pyrotechniqu=5b8	construir dispositif pyrotechniqu=5q9	legisl articl pyrotechniqu=6xm	command pyrotechniqu=9dp	stock material pyrotechniqu=ake
qlikview	qlikview expressor=8dw
qu	agir tant qu observateur=5pk
quadrill	perch quadrill=5me
quai	guid navir quai=4nc	oper quai=5xm
qualit	control qualit=1ek	ger qualit=1ha	evalu qualit don=9oc	system control qualit=9vo
qualitativ	trait inform qualitativ=8gn	men recherch qualitativ=atk
quantiqu	optiqu quantiqu=72q	mecaniqu quantiqu=9uo
quantit	estim quantit peintur=8jc	etudi rel quantit=abo
quantitatif	test quantitatif sensoriel=ai1
quantitativ	men recherch quantitativ=151	ger don quantitativ=6qi
quart	quart bord navir=9ql
quelqu	prepar quelqu entreten embauch=88q
question	pos question lor even=4w2	techniqu question=4xs	examin question sant publiqu=59o	men form question environnemental=5oz	repondr question patient=5zg	sensibilis question sant=5zq
questionnair	revis questionnair=9m4	suivr questionnair=abk	concevo questionnair=aqi
queu	coup queu=70z
quincailleri	industri quincailleri=988	fabric quincailleri port metal=9f5
quotidien	planifi oper quotidien navir=6ui	supervis oper quotidien inform=867	supervis traval quotidien=8nd	fabric articl usag quotidien=9z5	supervis fonction quotidien bibliothequ=a2t
rabatteur	recrut rabatteur=aem
rabbiniqu	particip procedur judiciair rabbiniqu=8u0
rabot	inspect stock boi rabot=61y	fair fonction machin rabot=8zo	typ outil rabot=auv
raboteus	raboteus manuell=5wz	raboteus metal=8wn
rac	comport cheval fonction rac=74r
racleur	ajust bar racleur=78c
racont	racont histoir=5bb
radar	navig radar=4tf	equip radar=9jc	examin imag radar=a98	radar surveill=aqb
radiateur	install radiateur=4mg
radio	equip radio=4mc	analys radio=5qr
radioactiv	contamin radioactiv=50p	surveill elimin subst radioactiv=7j0
radiocommunic	entreten materiel radiocommunic=8y8	mainten materiel radiocommunic=8y8
radiographi	men recherch cliniqu radiographi=634	progr radiographi=9zx	radiographi dentair=ahe
radiologi	electro radiologi=wu	ger system inform radiologi=6c9
radiologiqu	diagnostic radiologiqu=6r8	procedur radiologiqu=89g	sci radiologiqu=94j	photographi radiologiqu=9eb	redig rapport examen radiologiqu=9lb	interpret examen radiologiqu=amx
radionavig	instrument radionavig=5s7
radiopharmaceutiqu	administr produit radiopharmaceutiqu=62l	manipul produit radiopharmaceutiqu=88x	prepar produit radiopharmaceutiqu=9e6	produit radiopharmaceutiqu=a39
radiotherapi	administr radiotherapi=56n
radiotherapiqu	oncologi option radiotherapiqu=6bq
raffin	mesur raffin sucr=4pm	entreten install raffin sucr=6gr	install raffin sucr=6gr	raffin huil comestibl=97u
rail	caracteristiqu interfac rou rail=5tz	detect defaut rail=89j	surveill capteur rail fix=ao4
rainur	machin rainur carton=5ud
raisin	control qualit raisin=5d4	composition chimiqu raisin=6pu	surveill raisin=80h	develop techniqu cultur raisin=92t	press raisin=ads	manipul raisin tabl=aq9	variet raisin=aug
raison	raison strategiqu=20t
ramass	ramass poisson mort=4pi	prepar vehicul ramass=aws
ramon	coordon activit ramon=9v4	equip ramon=aj9
ramoneur	form ramoneur=88p
ramp	install ramp aeroport=87s
randon	men randon pedestr=6eg
rang	rang negatif=86p	rang ustensil cuisin=90u
rapid	chang rapid maquill=5am	develop rapid applic=8d0	chang rapid=9lu
rapport	redig rapport=16p	rapport activit=16p
rapproch	rapproch bancair=16h	rapproch carbur=58v
rassembl	rassembl inform them spectacl=8cu	rassembl inform touristiqu=9lp
rat	signal rat=655
rayon	mis rayon=12n	men etud rayon=4zs	surveill charg rayon=82h
rayur	repar petit rayur vehicul=58a
reacteur	entreten reacteur nucleair=5s1
reactif	ger reactif chimiqu=55z
reaction	reaction situ urg sanitair=5z0	detect reaction patient trait=61u	evalu reaction rayon=6ey	regul reaction chimiqu=aua
reactiv	mainten conception reactiv=78n
readapt	readapt tou organ=70k
reag	reag chang secteur pech=5wn	reag cas urg nucleair=94w
realis	realis plan=23p
reanim	anesthesi reanim=as9
reapprovision	control seuil reapprovision=7qc
rebois	men etud rebois=6k2
recens	recens menac securit=8p1
reception	reception marchandis=1ie	ger oper reception=5cq	form personnel reception=674	trait material construction reception=8o8	ger reception demand assur=8rq
recet	ger recet=1pw	elabor recet bier=4no	elabor recet=aoa
recevo	recevo marchandis=5ox	recevo client restaur=8fm	recevo inform emball expedition=9l6
rechang	mainten disponibilit piec rechang=6wc	conserv piec rechang vehicul=aqc
rechap	rechap pneu=806
rechauf	techniqu rechauf produit=8l1
rechut	organis prevention rechut=9k3
recipient	install recipient=587	prepar recipient ferment boisson=6os	fabric recipient metalliqu=7mn	prepar recipient distill boisson=8gp
recircul	ger system recircul=6as	ger equip system recircul=6xt	entreten system recircul=6yi	system recircul=8gv
recit	cre recit anim=585
reclam	ger reclam=12w	trait reclam=12w	analys reclam=58h	ger reclam client=5l7	suivi rapport reclam=6vn
recolt	recolt raisin=4pr	recolt cultur couvertur=55s	prepar animal aquatiqu recolt=7wb	recolt ressourc aquatiqu=92p	method recolt plant=96l	organis recolt raisin=a0d	transform miel apr recolt=a8z
recommand	construir system recommand=6kd	cre system recommand=6kd	pri recommand fabric=832	recommand materiel telecommunic client=8yu
reconnaiss	reconnaiss vocal=3m7	logiciel reconnaiss optiqu caracter=50s
reconstitu	reconstitu document modifi=6wt
reconstructric	oper chirurgi plastiqu reconstructric=60l	oper chirurgi reconstructric oral=9v3
recour	recour program concurrent=6p
recouvr	techniqu recouvr cre=5ry	activit recouvr=7q5
recre	surveill cour recre=90w
recreatif	elabor program recreatif=9hv
recreativ	program utilis install recreativ=684	activit recreativ=7nw	ger install recreativ=9zv	promouvo activit recreativ=a9h
recrut	recrut employ=6dw	servic recrut=6ux	recrut personnel=741	recrut represent etudi=7b7
rectifi	rectifi alcool=9w2
rectific	typ proced rectific cylindriqu=6i4
rectifieus	piec rectifieus cylindriqu=6ze	rectifieus command numeriqu=7d3	rectifieus cylindriqu=8nr
recu	trait materiel electroniqu recu=4z9	trait materiel optiqu recu=96h	trait materiel electriqu recu=9k0
recueil	recueil besoin=pl
recueill	recueill inform techniqu=4um	recueill commentair employ=6z5	recueill commentair client applic=7eo	recueill inform remplac piec=95n	recueill inform touristiqu=9lp	recueill prepar medical=9sy
recuper	techniqu recuper don=9lz	test recuper logiciel=ay3
recycl	recycl eau=979
redaction	redaction techniqu=pi	redaction contenu=146	redaction web=148	redaction contrat=1mq	redaction articl=27j	travail redaction=9pp	guid redaction=a81
redactionnell	qualit redactionnell=1zp
redecor	coordon redecor etabl hoteli=64x
redirig	redirig appel telephoniqu=81i
redistribu	redistribu mis=5vn
reduir	reduir point=90v
reduit	concevo model reduit=9tf
reecrir	reecrir partition musiqu=6hs	reecrir manuscrit=86y	reecrir articl=9l0
reed	capteur reed=a30
reeduc	reeduc visuell=96t
reel	system temp reel=9ck
refair	refair pans=vm
refer	rassembl document refer=9ji
referenc	referenc naturel=13j
reflexion	men reflexion collectiv=706
refoul	piec machin refoul=7w8	typ machin refoul=8os	machin refoul=alo
refractair	marqu produit refractair=9et
refraction	refraction œil=97c
refroid	refroid bougi bain=63g	refroid install=7z7	refroid material=a99	refroid piec usin=aal
regaleus	command regaleus ballast=7b2	supervis regaleus ballast=7b2
regim	composition regim alimentair=799	conseill sportif regim alimentair=8da	cre program regim=9q5
region	decrir situ financier region=6bx
registr	ten registr traval=691
regl	regl securit=1ds
reglement	reglement equip electriqu=5n7	reglement securit electriqu=727
reglementair	conformit reglementair infrastructur pipelin=5cg
regroup	pratiqu ger regroup cas=w1
regul	techniqu regul=9c5	prepar autoris regul vol=9pc	regul medical=asg
regulateur	install regulateur ascenseur=4u2
regulier	control regulier equip install=58o	circul regulier tramway=6wi	program mainten regulier machin=8rm	recherch regulier aeronautiqu=acl
rein	maladi rein=4sk
reinsertion	reinsertion communautair=647	reinsertion professionnell=7vz
rejet	ger produit rejet=9o1
rel	ger rel client=11b	rel client=12s	rel press=154	etudi rel person=8po
relatif	droit relatif contrat=1ms	princip relatif traval paysag=aw9
relational	oracl relational databas=a4b
relationnel	sen relationnel=1zx	bon relationnel=1zx
relationnell	bas don relationnell=8b	ais relationnell oral=1zp	ais relationnell=1zx	qualit relationnell=1zx
relativ	reglement relativ transport animal=4xw
relax	techniqu relax=902
relectur	relectur text=728
reli	reli element boi=5qj	reli install tet puit=9va	reli livr=aa5
relieus	relieus moucho=4qi
religieu	aid lor servic religieu=am9
religieus	etud religieus=53o
religion	enseign religion=5ls
reliur	technologi reliur=6gy	inspect traval reliur=75z
rembour	outil rembour=5bs	rembour jouet=a2l
rembours	demand rembours=4lx	trait rembours=8qq
remedi	remedi dysfonction equip=5ag	remedi dom caus inond=80k	equip remedi inond=8i4
remettr	remettr cle=8gy
remis	ger objectif remis form=5ww
remont	remont moteur=893
rempl	rempl rayon=24e
remplac	remplac accessoir=5ec	material remplac=9o4
rempli	deplac coquill rempli=87q
remuner	control remuner=7gb
renal	maladi renal=4sk
rencontr	don conseil rencontr lign=9jp
rend	ger rend=1pw
rendez	pris rendez=th	bon ger rendez=5eg	organis rendez=5wp	fix rendez=86h	ger rendez=89i
rendr	rendr compt subvention=4uj	rendr visit fournisseur=5o6	rendr visit fabric=80t
rendu	compt rendu=tj	redaction compt rendu=tj	examin compt rendu audi=73e
renforc	renforc beton=5p6
renfort	inser renfort moul=9ft
renouvel	renouvel pratiqu artistiqu=6sj	renouvel stock fournitur toilet=98u
renouvelabl	technologi energi renouvelabl=arq
renov	renov install=5w5
renseign	renseign electroniqu=5cx	elabor dossi renseign militair=5xc	repondr demand renseign=7yl	trait demand renseign client=asi
rentabilit	ger rentabilit=6h9	estim rentabilit=6q8
renvoy	trait produit boi renvoy=5d3
repa	prepar repa vol=6uw	distribu repa patient=947	nettoy zon prepar repa=9jr
reparatric	justic reparatric=5k2
repart	repart trait command=6f0	repart personnel secour=8zf
repartition	planifi repartition espac=74f
repass	repass textil=6pt
reper	princip reper=99w
repertoir	organis repertoir=5sf
repet	repet rol=4v4	repet mouv voltig artistiqu=8nu
repeteur	install repeteur signal=aks
repetition	organis repetition=4ou	assist repetition=6fr	coordon repetition=6y7	prepar repetition=77p	mont decor repetition=851
repondr	repondr appel urg=61k	repondr appel urg repar=6kq	repondr exig techniqu=6o9	repondr demand client=9mq
reporting	reporting financi=16m
reprendr	reprendr possession marchandis=aap
represent	represent production artistiqu=4rk	represent organis=579	assist represent=71x
repris	ger plan repris activit=734	men exercic repris activit=a3h	system repris activit=av2	plan repris activit=av2
reproducteur	s occup reproducteur=668	ger selection reproducteur=7f8	appareil reproducteur animal=8js	manipul reproducteur=9j9	collect reproducteur=aao
reproduction	reproduction animal elev=4rx	entreten materiel reproduction=7ay	men recherch medecin reproduction=9lw	etabl program reproduction=9ty	program reproduction animal=ao7
reproductiv	sant reproductiv=8aq
reproductric	prelev cellul reproductric=6vx
reproduir	reproduir document=7z8	reproduir problem logiciel client=af8
reptil	organis elev reptil=a60
reput	preserv reput banqu=8mz
requet	lang requet=7iy	test requet=a7q
requis	obten lic requis=6ee	inspection requis convention international=8n7
reseau	reseau informatiqu=de	administr reseau=de	reseau social=14d	ger reseau social=14f	outil system ger reseau=4tr
reserv	ger reserv chang=5c8	trait reserv=89p	proced trait reserv=89p	procedur reserv voy=8b1	reserv marchandis client=8tz	prendr reserv=awt
reservo	install reservo eau=5rw	typ reservo charg=6s2
resident	supervis resident structur medicalis=abc
residuel	ger gaz residuel=82u
resili	resili organisationnell=7me	capacit resili organisationnell=7me	indicateur resili organisationnell=7me	princip resili organisationnell=7me
resin	resin plastiqu=7u5	couch resin plastiqu=8pp	resin synthetiqu=9hf
resist	resist physiqu=20y	essai resist physiqu model=630	decoup revet sol resist=8ap
resolution	resolution problem=1zs	resolution conflit=20b	techniqu resolution problem=8o3
resoudr	resoudr problem=1zs	resoudr problem techniqu=52b	resoudr problem servic social=5t5	resoudr problem expedition=60q	elabor strategi resoudr problem=7mu	resoudr problem system inform=8jg
respir	techniqu respir=711	envelop respir maison=90i	decoup envelop respir=a8r
respiratoir	therapi respiratoir=wt	diagnostiqu maladi respiratoir=53r	fair fonction equip respiratoir=54t
responsabilis	responsabilis usag servic social=5qf
responsabilit	sen responsabilit=202	responsabilit social entrepris=755
responsabl	se rel responsabl gouvernemental=6g2	jeu responsabl=85f	cod conduit pech responsabl=8tg
ressort	typ ressort=4i	machin fabriqu ressort=7ks
rest	rest vigil=7ho
restaur	elabor strategi restaur sit=6aj	oper restaur=9a3	prepar restaur servic=9cz	ger servic restaur=9fm	supervis servic restaur=9fm
restreindr	restreindr acc scen crim=6f3	restreindr circul pont=92v
restriction	enquet restriction concur=88t
restructur	identifi processu restructur=6oy
resultat	orient resultat=20v	suivi resultat laboratoir=6sk	calcul resultat jeu=76u	consign resultat psychotherapi=973
resum	resum histoir=5oh	resum public recherch=8se
retard	ger document bibliothequ retard=8o6	suivr retard train=99x	retard develop=afr
reten	reten individu=4rm
retenu	prepar bac retenu poisson=8re
retir	retir cir rayon miel=61v	retir vitr fenetr=8fy
retordr	machin retordr=alb
retouch	retouch photo=25g	retouch negatif=4yc	retouch vet=7q4	retouch photographi=a4n
retour	ger retour inform=4ry	ger retour=98l	don retour inform artist=a1q
retrait	retrait nucleair=58j	elabor regim retrait=8ol
retreindr	machin retreindr=4rg	typ machin retreindr=4s7
retro	retro ingenieri=3hg
retrouv	retrouv person=7xa
reun	reun materiel pedagogiqu=5r5
reunion	reunion chanti=1ea	particip reunion redaction=5pp
reutilisabl	nettoy emball reutilisabl=9cs
reveil	procedur veterinair reveil=5z1
revendeur	form revendeur=5ja
revent	determin valeur revent bien=anq
revenu	inspect declar revenu=55j	inspect revenu gouvern=70m	sign declar revenu=8vi
revet	fabriqu revet sol textil=4r6	pos revet sol=7b9	piec machin revet=94y	revet ver=apq
revis	revis document juridiqu=7ua	revis procedur clotur=8zl	revis traval traduction=a05
revision	anticip revision parc vehicul=ae5
rhumatologiqu	diagnostiqu pathologi rhumatologiqu=5id
rideau	coudr rideau=7s8
rim	cre structur rim=afb
rinc	rinc pellicul photo=5ri	rinc ver=8ch	rinc piec ling=9xn
risqu	ger risqu=17l	selection control risqu=5fo	ger risqu commercial=7s6
riverain	communiqu riverain=6xr
riverspeak	riverspeak communiqu=623
rivet	outil rivet manuel=7gw	typ rivet=9u6
riveteus	typ riveteus=5hn
rob	ger gard rob=89o
robinet	remplac robinet=4tg
robot	assembl robot=7rk	configur robot industri automobil=adg
robotiqu	entreten materiel robotiqu=7gc	compos robotiqu=7mv
rol	attribu rol acteur=83l	s adapt different rol=an4
ronfl	trait problem ronfl=50j
rot	planifi horair rot personnel=247	rot stock=9mc	ger rot stock=abh	supervis rot stock=abh
rotatif	entreten equip rotatif=4lz	typ equip rotatif=7gg	repar equip rotatif=7oo
rotativ	press rotativ=7yx
rotogravur	regl press rotogravur=79t
roul	inspect production materiel roul=5f5	piec machin filet roul=89x	machin filet roul=8sf	regl chariot roul=8ty
rouleau	couvertur rouleau=51l
rout	rout reseau=4wh	rout appel=7qw	prepar support revet rout=9hi	etat rout local=9rn	enquet accident rout=aiv
routi	reseau routi urbain=5er	legisl transport routi=6kp	coordon oper transport routi=a9b	reseau routi national=ang
routier	panneau signalis routier=3qe	norm signalis routier=5ij	loi circul routier=6db
routin	test sanguin routin=5ae	redig rapport routin=7la	control routin oper vol=au3
ruban	sci ruban=5mo	bobin ruban fibr=7qu	convert ruban fil=8ey	ruban adhesif=ajb
rue	nettoy rue manuell=6nf
sabl	piec machin sabl=4mo	gravur sabl=5nq	different typ sabl=7y7	techniqu sabl=8bg	grain sabl=8si
sabot	prepar sabot cheval=5h1	par sabot cheval=5h1	outil par sabot=8cd
sac	machin fabriqu sac papi=6m1	emball achat sac=9ad	empil sac papi=9wu	rempl sac=agi
saign	saign mur=9m5
sain	encourag comport sain=4t0	encourag mod vie sain=7lh
sais	sais etat inventair caf=5tf
saisi	saisi don=te	saisi comptabl=16b	surveill saisi don=ane
saisissabl	evalu bien saisissabl=9e3
saisonnier	ger vent saisonnier=5jn
salair	calcul salair=5cs	determin salair=75n	ger salair=8j5
salari	control abs salari=65q
sall	servic sall=1pa	inspect sall casino=8xh	ajust sall=95y	control propret sall restaur=aec
salon	particip salon livr=6ro	ger salon beaut=6sy
samurai	samurai web testing framework=98g
sandwich	prepar sandwich=6do
sang	pris sang=vl	don sang=505	etiquet prelev sang=7au	support sang=8g6
sanguin	prelev sanguin=vl	techniqu prelev sanguin=4nm	condition stock produit sanguin=93v
sanitair	educ sanitair=vx	prepar rapport sanitair=57h	procedur sanitair=70h	technologi sanitair=7bq	install equip sanitair=aja
sant	particip form personnel sant=6g0	system sant=8h3	informatiqu sant=auh
satellit	control satellit=a7x
satisfaction	satisfaction client=4ld	surveill satisfaction client casino=6xj
satisfair	satisfair client=7ut	satisfair demand client=9mq
sauc	prepar produit sauc plat=601
sauv	sauv animal=4nb	s occup faun sauv=6kw	proteg milieu sauv=6v6	sensibilis public faun sauv=9gc
sauvegard	sauvegard don=9qe	execut sauvegard=9qe
sauvet	engin sauvet=9re
sauveteur	sauveteur secourist travail=u9
saveur	associ saveur=811
savon	pomp savon liquid=85q
scan	regl command scan=7wa	scan photo=apy
scen	regl instrument scen=57g	coordon musiqu scen=99b
scenarim	cre scenarim=5fd	present scenarim=70d
scenario	etudi rol part scenario=5ji	memoris scenario=8i7
scenaris	theori scenaris=74p	jou dialogu scenaris=a55
sceniqu	mont element sceniqu scen=92f
scenographi	analys scenographi=5zl
schema	schema electriqu=1cu	schema dentair=2n9	concevo schema bas don=79s	cre schema bas don=7w9	schema cabl electriqu=ah3	interpret schema electriqu=axi
schist	gaz schist=8ro
sci	sci material=1hl	techniqu sci=4la	sci travail=90g
scientifiqu	recherch scientifiqu=23t	prendr contact scientifiqu=62m	redig articl scientifiqu=9gm	modelis scientifiqu=9n8
scolair	program scolair=1k3	elabor program scolair=1k3	surveill applic program scolair=4pq	droit scolair=6r2	psychologi scolair=70s	vendr manuel scolair=7rq	analys program scolair=9r3	respect program scolair=at1
sculpt	sculpt chocolat=5wk	sculpt material=6x2
sculptur	cre sculptur=4r1	etudi tend sculptur=6jb	cre prototyp sculptur=ahh
seanc	typ seanc psychotherapi=9w5
sec	tribofinition sec=9xs
sech	sech papi manuell=59r	method sech feuill tabac=5r9	method sech=7ri	method sech boi=946
secho	nettoy secho=8a0
second	ger moteur second niveau=5uh
secondair	effet secondair trait radiotherapi=671	procedur etabl enseign secondair=9r0
secour	particip secour accident rout=50v
secret	habilit secret defens=21z
secteur	politiqu secteur communic=5iz	politiqu secteur transport=5rj	politiqu secteur commercial=5tc	politiqu secteur touristiqu=8x2
section	coul section beton=659	fair finition section beton=685	prepar section cart geologiqu=atv
securis	equip securis arrim=6n7	securis engin construction lourd=a1g	securis lieu=avm
securit	securit inform=fg	ger securit trait=afg
sedatif	administr sedatif animal=67v
sediment	control sediment=4x4	retir sediment verni=8c1
seduction	don conseil seduction=5dg	aid person demarch seduction=avt
segment	segment client=15i	install segment tunnel=99g	segment sol=ahl
sein	ger install sein organis=6l3	travaill sein equip ter=6m8	ger stress sein organis=auu
selectif	entreten equip tri selectif=4lm
selection	princip selection animal elev=ah6
selectiv	traval demolition selectiv=624
self	pratiqu self control=6tk
selleri	restaur selleri voitur classiqu=4on	repar selleri=9mj
selon	melang grain selon recet=61a	travaill selon recet=8lp	tri boi selon qualit=8np	prepar medicament selon prescription=8wt	plant selon consign don=8x9	musiqu selon besoin patient=aco
semantiqu	cre arbr semantiqu=9nh
semell	position plaqu semell=6hw
semi	inspect compos semi conducteur=4wb	semi conducteur=5nt	test semi conducteur=9t5
sen	sen travail equip=1zq	sen organis=1zw	sen servic=206	sen client=206	sen servic client=206	sen techniqu=20s
sensibilis	cre materiel sensibilis=667	ger strategi sensibilis=6hq	promouvo sensibilis environ=81o	elabor strategi sensibilis passag=85l	sensibilis employ risqu professionnel=aiu
sensibl	trait inform personnell sensibl=6wd	manipul produit sensibl=awg
sensoriell	evalu sensoriell=5rf
separ	viand separ mecaniqu=745	determin point separ=7vt	elabor proced separ compos=8ge	separ produit cacao press=8ri
separateur	separateur farin=aio
sequ	determin sequ charg cargaison=595	cre nouvell sequ combat=5eu	assembl sequ video=927	sequ numeriqu=avr
ser	coordon environ ser=4zw	typ ser=714	entreten ser=8gt	ajust ser compos pomp=8vu	ajust ser piec moteur=9md
seri	selection pilot seri televis=7wo
serigraphi	encr serigraphi=5qu	machin serigraphi=6um	proced serigraphi=7ff
serment	fair pret serment=7lp	typ serment=8y5	recevo declar serment=a3c
serrur	install serrur=4zl	serrur electroniqu=5nn
serruri	outil serruri=4y9
sert	sert cabl=a93
serv	serv plat tabl=67t	serv vin=69k	serv vin tabl=69k	serv boisson=9bz	serv bier=aev	serv ver bier=aev
serveur	serveur media=5zy	mainten serveur=aox
servic	servic client=12s	cre servic client=7o0
serviet	renouvel serviet=7mh
session	controleur session peripheri=af4
seuil	concevo seuil=a2d
sex	determin sex animal=5pf
sexuel	troubl sexuel=8jw
sexuell	educ sexuell=9y7
shiatsu	mass shiatsu=5ht
sid	serv sid javascript=636	client sid javascript=636
sign	langu sign=22u	sign maladi animal=5ur	interpret langu sign=82z	surveill sign bas patient=9u4
signal	trait signal=h7	trait numeriqu signal=h7
signalis	redig rapport signalis=5ar	equip signalis=64r	procedur control signalis=7ls	equip signalis train=7vd	plac panneau signalis=8ee
signatur	temoin signatur document=7k9
silo	inspect system silo=4qr
simpl	prepar repa simpl bord=99q
simul	simul laboratoir=7cv	simul problem transport=7ts	fair simul model mecatroniqu=8fh	method simul cris credit=apj
simultan	execut simultan plusieur tach=4u4	simultan plusieur tach=4u4	traduction oral simultan=88w	ger simultan plusieur command=aac
sinistr	fair proposition regl sinistr=99k	negoci regl sinistr=9ug	class declar sinistr assur=agl
sismiqu	document etud sismiqu=5v4	techniqu mesur sismiqu=6ed	analys risqu sismiqu=9ey	interpret don sismiqu=adv
sismologi	point materiel sismologi=4q9	materiel sismologi=6ql
sit	ger program sit=a79
situ	situ traval=27f
sketchbook	sketchbook pro=2ef
snorkeling	plong snorkeling=82i
social	travail social=xc	droit social=19u	sci social=25r	droit securit social=983
socialis	comport socialis adolescent=69h
societ	droit societ=1mx	ger societ vent encher=8a4	etudi societ humain=aoj
socio	tend socio economiqu secteur=6au
socioculturel	context socioculturel elev animal=7bc
sociologi	sociologi appliqu sci paramedical=7tl	enseign sociologi=8mo
sociologiqu	surveill tend sociologiqu=5p2
soi	fix soi=7xi
soif	soif apprendr=20e
soign	present soign=20n	aid soign diplom=225	soign jeun animal=88z
sol	mecaniqu sol=6p0	sci sol=882
solair	panneau solair=1dq	energi solair=4p3	install chauf eau solair=5mm	concevo system energi solair=6ks	calcul orient panneau solair=6v9	fourn inform panneau solair=7kt	entreten system energi solair=8ip	system mont panneau solair=8kj
soleil	method sech soleil tabac=9oz
solidit	verifi solidit material=7uc
solin	install solin toitur=56m
solist	travaill solist=4kz	dirig solist invit=7qx
solo	jou musiqu solo=9xx
solution	trouv solution problem=4n6	trouv solution problem inform=6a5
solv	bross solv=6mr
solvabilit	consult not solvabilit=9ht
somatiqu	modalit somatiqu integr=6hz
sommeli	activit sommeli=5vr
sond	techniqu sond=a6l
sonnet	sonnet fonc profil=8e2
sonor	program indic sonor=6ue
sonoris	conception techniqu system sonoris=7an
sophrologi	organis exercic sophrologi=4wp	prepar seanc sophrologi=abi	assist patient sophrologi=ajs
sort	deplac charg sort=5l8	sort pellicul appareil photo=83b
sorti	inspect sorti impression=8bk	integr contenu media sorti=9dq
souch	cellul souch=7nr	transplant cellul souch=7uy
souci	souci detail=1zv
soud	techniqu soud=4us	repar machin soud=5g0	soud electroniqu=5j7	soud compos electroniqu=5j7	soud materiel electroniqu=5j7	techniqu soud point=5zd	piec machin soud point=6da	soud eau=9gt	prepar soud=ay9
soudur	techniqu soudur=4us	elimin dechet soudur=60i	recherch defaut soudur=6pg	prepar cart soudur=8sy
souffl	machin moul souffl=5le	moul souffl=8mq	piec machin moul souffl=ary
souffleur	ger copi souffleur=8mt
soufr	proced recuper soufr=5gg
soulev	soulev charg lourd=8us
soumettr	soumettr œuvres preliminair=8fj
soumissionnair	compar offr soumissionnair=8xl
soupap	regl soupap cylindr=87d
sourc	critiqu sourc=6r1
souscription	elabor directiv matier souscription=9fv
souten	souten evolution budget annuel=527	souten economi local=7h2	souten auteur=85x
souterrain	inspect lign electriqu souterrain=7ax	repar lign electriqu souterrain=82k
soutien	apport soutien ger soi=712
soutir	soutir vin=66c
souven	vendr souven=97a	vendr souven voy=97a
spa	supervis mainten spa=5li	planifi fonction servic spa=61l	typ spa=77z	nettoy zon travail spa=86q
spam	install protection anti spam=9fg
spatial	planifi mission spatial satellit=6gf
special	equip urg special=5es	prendr command public special=5us	repondr demand plac special=a7y	propos offr special=axw	concevo offr special=axw	elabor offr special=axw
specialis	fourn soin pharmaceutiqu specialis=62p	soin infirmi specialis=8fi
specialist	travaill specialist sit culturel=5kt	fourn avi pharmaceutiqu specialist=9m3
specialit	form domain specialit=6jm
specific	respect specific manuel aerodrom=56a	verifi specific produit=78k	conformit specific conception bijou=7hf	conformit specific=ajm
specifiqu	interfac specifiqu applic=4o9	logiciel analys don specifiqu=9ll
specimen	examin specimen cellul microscop=67f
spectacl	preserv qualit artistiqu spectacl=5b0	planifi spectacl musical=66i
spectateur	accueill spectateur=5iy	securit deplac spectateur=7b0
spectr	spectr electromagnetiqu=9hs
spectrometri	spectrometri mass=1hs
sperm	manipul animal collect sperm=594	analys sperm=815
spiral	reliur spiral manuell=4np	develop spiral=6cp
spiritism	accessoir spiritism=900
spirituel	don conseil spirituel=6fl
spiritueu	elabor spiritueu=6qy	reglement fiscal applicabl spiritueu=9no
sponsor	liaison sponsor even=5cv
spontan	men accouch spontan=afx
sport	fourn equip sport client=53c	histoir sport=7c0
sportif	utilis equip sportif=70j	even sportif=9ab	caracteristiqu equip sportif=a7w	fabric equip sportif=awz
sportiv	medecin sportiv=4l0	reglement sportiv=958
spray	produit bronz spray=907
stabilis	stabilis ph amidon=8tn	soin stabilis cas urg=awr
stabilisateur	position stabilisateur=616
stabilit	verifi stabilit material=57n	evalu stabilit navir=6jd	stabilit train apr charg=71y	princip stabilit navir=7vy	etudi stabilit sol=an5
stad	inspect stad sportif=axg
stall	nettoy stall=8gx
stand	ten stand parc attraction=56g
standard	lir plan standard=76o	system taill standard vet=a4f
station	regl station=73z
statistiqu	control statistiqu processu=1gl	defin model statistiqu=4pk	techniqu analys statistiqu=5yv	method analys statistiqu=5yv	statistiqu medical=6hk	elabor rapport statistiqu financier=6j6	logiciel system analys statistiqu=8ww	develop logiciel statistiqu=98m	control qualit statistiqu=a7r	method statistiqu control proced=aib
stein	pedagogi stein=57s
stenographi	logiciel stenographi=84g
stenotypi	machin stenotypi=5e9
sterilis	sterilis environ travail=4q0	prepar instrument dentair sterilis=4ti	sterilis materiel medical=5qw	sterilis cuv ferment=789	techniqu sterilis=7cx	materiel techniqu sterilis=7ud	sterilis piec=8if
stock	ger stock=1i8	regl ger stock=6tp	typ install stock=7ti	stock don=8rt
stok	stok bobin film=90c
stor	install system entrain stor=8r1
story	story board=8oj
strabism	trait strabism=5tp	typ strabism=9cv
strategi	strategi securit inform=508	strategi organis=60m
strategiqu	planific strategiqu=1ra	recherch strategiqu=4tm	planific strategiqu industri alimentair=53n	cre cart strategiqu=7yi	ger strategiqu=8bi	prendr decision commercial strategiqu=apk
stratifi	install sol stratifi=7dr
stress	resist stress=20i	ger stress=20i	support stress=20i	ger situ stress=8s2
structur	structur inform=4ne	install element boi structur=503	structur sol=79u
structurel	install vitr structurel=8ur
structurell	men analys structurell metallurgiqu=51e
studio	ger ressourc studio=4sd	ger studio repetition=53d	particip enregistr musiqu studio=a89	evalu production studio=aw0
styl	styl mis scen personnel=688	lang feuill styl=9fa
stylo	compos stylo=5in
subst	analys subst chimiqu=602	reglement relativ subst=9sd
subvention	ger demand subvention=6jc	control demand subvention=a4z
succession	organis succession explosion=90m
successoral	pratiqu conseil matier successoral=5gf
sucr	caracteristiqu chimiqu sucr=9dy	typ sucr=9lj	system lav sucr=ato
sucreri	preserv sucreri regional traditionnell=7ea	machin confection sucreri=8j3
sugger	sugger revision=5o1	sugger oper mainten puit=ahz
suit	suit offic=su	suit adob=yq	suit logiciell cre graphiqu=58n
suivi	suivi client=11z	suivi subvention accord=5za	suivi defaut securit=74u
sujet	recens sujet recherch=68q
superieur	diplom superieur=215	form superieur=215	conseill superieur oper militair=6tc	inform superieur=7q7	communiqu problem superieur=884
supervis	supervis securit trait=afg
supervision	supervision person=6cb
supplementair	vendr produit supplementair=5sq
supply	supply chain=1i7
support	support informatiqu=df	support techniqu=df	support communic=27k	support impression=8fg
sur	mis pratiqu conduit sur=5cw	ger sur medicament=5ph
surfac	technologi mont surfac=7yz	ingenieri surfac=943
surgel	prepar plat surgel=95f
surmont	surmont trac=auo
surveill	control equip surveill=74d
survi	enseign compet survi=9ub
suscit	suscit particip public=752	suscit emotion public=8i8
suspect	reper comport suspect=70i
suspendr	suspendr palan chain=5w4
suspendu	install plafond suspendu=5xl
suspension	install suspension ressort=88a	entreten system suspension=97r	trait suspension amidon=a8o
symptom	observ symptom maladi poisson=4uv	diagnostiqu symptom psychiatriqu=7qp
synchronis	synchronis activit station pomp=5kk
syndical	droit syndical=644	se rel responsabl syndical=64f
syndicat	represent membr syndicat=7h6
synthes	esprit synthes=20f	engrai synthes=59j	fair synthes inform financier=6vt	redig synthes=79r
synthetiqu	fabriqu fibr synthetiqu=5wq	transform fibr synthetiqu=8d8	material synthetiqu=96c	environ naturel synthetiqu=arn
synthetis	synthetis public recherch=8se
systematiqu	control systematiqu machin=74a
systemiqu	pens systemiqu=4y7	therapi systemiqu=a3i
tabac	reglement production tabac=609	produit tabac=6w5	fabric produit tabac=8sz	marqu tabac=a7b
tabl	servic tabl=1pa	typ sci tabl=4hg	inspect mis plac tabl=4mv	program tabl jeu=5aw	typ tabl cuisson=6e6	plac tabl=86i	sci tabl=9kl
tableau	tableau bord=nc	adapt cadr tableau=5pb
tableur	logiciel tableur=56c
tach	tach nettoy=6ja
tactiqu	point tactiqu militair=7r9
tai	tai chi=9aa
taill	taill vet=65t	taill papi=9dd
tailli	extrair tailli=99h
talent	reper talent=5sd
tambour	regl tambour caoutchouc=7x8	dispositif tambour=8q6
tamis	tamis poudr=ajj
tan	techniqu tan=5iu
tant	etudi communaut tant cibl=788
tap	tap vit=tg
tapi	techniqu traditionnell tiss tapi=4yz
tarif	tarif douani=5dt	fix tarif taxi=5n8
tarific	strategi tarific=136
tarot	interpret cart tarot=5ws
tass	tass charbon boi=5jm
tatou	tatou client=816
tau	calcul tau horair=60d	collect inform tau croiss=72k
taxi	control horair taxi=9e0	enregistr horair taxi=9f4
taxinomi	cre taxinomi sci naturell=acp
technicien	conseill technicien=83a
technologiqu	coordon activit technologiqu=8ys	develop strategi amelior technologiqu=9bd
teindr	teindr tissu=5d1	teindr perruqu=69t	machin teindr textil=9pa
teint	teint boi=89q	teint bougi=9ah
teintur	proced teintur=5t3	elabor proced teintur textil=875	typ teintur=8te
telecommunic	geni telecommunic=528	ger liaison telecommunic=6j9	industri telecommunic=6zl	telecommunic maritim=87o	vendr produit telecommunic=8ok	assembl appareil telecommunic=a1n	concevo appareil telecommunic=a1n	produir appareil telecommunic=a1n	mont appareil telecommunic=a1n	fabriqu appareil telecommunic=a1n
teledetection	equip teledetection=4mi	fair recherch technologi teledetection=8bh	techniqu teledetection=9nj
telemetri	execut tach telemetri video=5sz
telephon	communiqu telephon=a3x
telephoni	ger system telephoni=934
telephoniqu	accueil telephoniqu=tm	ten registr appel telephoniqu=7s5
telescop	analys imag telescop=6a1
telescopiqu	appareil manutention telescopiqu=6gi	engin manutention telescopiqu=7wh
television	install servic television cabl=8rr
temoin	assist temoin=9iz
temp	ger temp=1zt	ger temp utilis fourneau=7mw	mesur temp precision=7pw	estim precision temp travail=9al
temper	temper chocolat=4zq
temperatur	mesur temperatur fourneau=56y	mainten temperatur fourneau=5az	regl temperatur four=93a	support temperatur elev=axk
temporair	install heberg temporair public=6gb	plac signalis routier temporair=71n
temporomandibulair	corrig anomali articul temporomandibulair=8pz
tenaill	tenaill forg=7jf
tend	suivr tend produit alimentair=8dv	tend matier textil=9ii	etud tend=anx
tendr	tendr courroi=4y4	materiel bras tendr=amv
tendu	install plafond tendu=7sy
teneur	teneur humidit boi=530	test teneur humidit=6cs
tension	ajust tension filament=6jy	regl tension=8fx
tent	mont tent=4so
tenu	tenu caiss=12r	tenu comptabilit=16b	tenu livr=16b
ter	ger permi exploit ter=4pc	outil sci ter=542	utilis ter planific aeroport=5jv	deplac ter=7u2	sci ter=82x	oper navir ter=8at	enseign sci ter=a12
teradata	teradata databas=j1
term	negoci contrat term=6iq	examin contrat men term=agv
termin	stock produit pyrotechniqu termin=6mf	deplac ouvr termin=act	pol peintur termin=aoy
terminal	norm relativ terminal aeroportuair=58m
terminologi	terminologi medical=wa	terminologi veterinair=6a4	comprendr terminologi affair financier=7td	terminologi juridiqu=9kd	terminologi techniqu=9ye
terminologiqu	cre bas don terminologiqu=4lj
terrain	don conseil usag terrain=828	entreten equip terrain jeu=8cb
terrestr	reper min terrestr=atu
territoir	amenag territoir=12a
terrorism	detect menac terrorism=7vj
testeur	testeur batteri=7oq
tet	regl tet extrusion=6la	caiss tet=7ya	concevo install tet puit=9n6
text	logiciel trait text=7su
textil	machin industri textil=5tk	matier textil=67b	industri textil=6id	technologi textil=7oz	decor articl textil=82m	mesur textil=90x	techniqu impression textil=a1o	techniqu textil=a1v
textur	fabriqu fil continu textur=9pg
the	form clientel variet the=510
theatr	analys text theatr=5f0	pedagogi theatr=626	entreten materiel theatr=7cu	entreten decor theatr=a44	cre manuel exercic theatr=a6t
theatral	elabor processu production theatral=5h5	etudi production theatral=acy	techniqu theatral=axr
them	develop them manifest=4r3	etudi them=6oo	selection them=89a
thematiqu	cre cart thematiqu=8jh
theologi	histoir theologi=4x0
theori	theori travail social=4wg	theori control ingenieri=62h	theori system=9pf	theori musiqu=9rl
theoriqu	model marketing theoriqu=7kx
therapeutiqu	develop rel therapeutiqu=7gr	dirig animal fin therapeutiqu=7yp	mass therapeutiqu=8bw	techniqu communic therapeutiqu=a59
therapi	theori therapi artistiqu=6b6	therapi soin sant=85k	techniqu pratiqu therapi artistiqu=9r2	therapi jeu=axp
thermiqu	ger thermiqu=5xf	fourneau trait thermiqu=6et	analys thermiqu=6w8	trait thermiqu=7i3	material thermiqu=8rd	concevo equip thermiqu=aly	evalu besoin thermiqu=aom
thermometr	surveill thermometr cuv=4ps	ajust thermometr=amy
thermoplastiqu	material thermoplastiqu=aty
thermoscell	entreten machin thermoscell=92h	machin thermoscell=9ci	typ thermoscell=avq
thoraciqu	chirurgi thoraciqu=8p3
ticket	vendr ticket=5pn	vendr ticket parc attraction=ais
timbr	produir timbr fiscal=94z
tir	tir cabl=1b5	consign enseign tir seanc=4u7
tiss	machin tiss=8eo	band tiss=91b	technologi machin tiss=93q
tissu	typ tissu=7gu
titr	logiciel titr=4qh	conserv titr cre client=5g1	cre titr=8py	redig titr=93k
toilet	aid toilet=xk	mainten propret toilet=6rr	planifi tach toilet chien=7io	typ toilet=7pp	toilet animal=an9
toit	fix couvertur toit=5ip	install fenetr toit=675
tol	fix tol metalliqu=5ok
toler	defin toler=8jn
tomb	prepar tomb=9st
tomcat	apach tomcat=6e
ton	mesur ton navir=aby
tondr	tondr lain=amw
tonneau	fabriqu fond tonneau=6qg	proced finition tonneau=7p0	fabric tonneau=8s7	assembl tonneau=ab9	entreten tonneau=alm
tonometri	tonometri oculair=6ya
tont	organis tont=8x1
topiqu	prescrir therapi topiqu=7uv
torch	torch plasma=62y	torch decoup plasma=alp
torrefaction	different method torrefaction=5vs	torrefaction caf=8ex	surveill torrefaction=94s
torrefi	couleur malt torrefi=61d	fev cacao torrefi=7oi	torrefi malt=7xr
total	control qualit total=81u
totalisateur	panneau totalisateur=5qo	rapport totalisateur=7z4	configur materiel totalisateur=92e	install panneau totalisateur=9l1
tou	supervis tou preparatif voy=53e
tour	tour air chauf=4r2	exploit tour control aeroport=5u9	configur element tour=976
tourism	march tourism=7cm	zon geographiqu concern tourism=atp
tourist	prendr charg group tourist=8rn
touristiqu	inform touristiqu=54u	supervis impression public touristiqu=7e3	collect inform touristiqu=9lp	elabor support inform touristiqu=9sa
tourn	tourn metal=1ck	travaill equip tourn=5a5	tourn boi=5lh	typ outil tourn=6dv	piec machin tourn=7kc	coordon tourn=7o8	outil tourn=8jk	supervis equip tourn=9o8	etabl program tourn=9v9
toxicit	toxicit alimentair=6i8
toxicologiqu	etud toxicologiqu=4kt
trac	techniqu trac manuel=68j
tracabilit	tracabilit soin=vu	tracabilit produit bas viand=7l8	tracabilit element boi=7sa	system tracabilit=8l3	tracabilit industri alimentair=arm
tract	distribu tract=6vj
tracteur	conduir tracteur=8t0
tradition	tradition alimentair=4v5
traditionnel	material traditionnel calfat boi=73c
traditionnell	specialis dans traditionnell=8tc
traduction	traduction automatiqu=5uk	traduction text non prepar=awm
traduir	traduir band=7bu	comprendr document traduir=7c1	traduir vue=8kh	traduir langu parl=8tv
trafic	ger trafic aerien=5vo	oper control trafic aerien=92b	exig securit air trafic=arh
train	train traval=56i	procedur utilis train=64n	mecaniqu train=8yd	procedur nettoy train=9d6
trair	trair animal=9mo
trait	ger trait=27e
traiteur	planifi servic traiteur=5dl
trajectoir	concevo trajectoir puit=4zy
tram	concevo etof tricot tram=5bj	techniqu prepar tram=5dx	confection etof tricot tram=ada
tramway	reglement relativ tramway=4o1	control equip tramway=547	reseau tramway=56l	composition mecaniqu tramway=87l	aliment electriqu system tramway=8c0	interpret panneau signalis tramway=98h	conduir tramway=adu
tranch	tranch poisson=5di	entreten outil manuel tranch=5kd	outil tranch serv abat=ad2
trancheur	trancheur boi plac=8hl
transaction	suivr transaction financier=4mf	ten jour rapport transaction=5gl	control document transaction commercial=606	conserv enregistr transaction financier=735	ger transaction financier=arb	supervis transaction financier=arb
transcription	method transcription=7gt	transcription band=7li
transcrir	transcrir don medical=6v2	transcrir composition musical=84i	transcrir ide not musical=8vy	transcrir text=9mi
transfer	transfer espac servic=6bk
transfert	transfert risqu=4w7	supervis transfert bag=5od	processu transfert thermiqu=9qm
transfusion	transfusion sanguin=w7	assist servic transfusion sanguin=ans
transition	transition professionnell carrier artistiqu=5gm
transmetteur	enregistr lectur transmetteur=84z
transmettr	transmettr relev compteur=7ry	transmettr inform medical routin=925
transmis	analys communic transmis=4v8
transmissibl	ger maladi transmissibl=5lw
transmission	transmission oral=25d	calcul rapport transmission=4w8	control qualit transmission=676	regl transmission video=764	technologi transmission=7f6
transpar	transpar inform=60v
transplant	coordon approvision organ transplant=97p
transport	organis transport=1i5
transporteur	evalu transporteur=6k1	inspect document transporteur=73u	ger transporteur=9fd
transpos	transpos musiqu=5uy	transpos dessin gravur=8j1
transversal	position chariot transversal tour=612
trapezoidal	fabriqu courroi trapezoidal=4oy	recouvr courroi trapezoidal tissu=9af	marqu courroi trapezoidal=9zz
traumatism	ger traumatism moyen chirurgical=6so	ger traumatism=7re
travail	securit travail=1ds	travail equip=1sp	organis travail=4lu	organis travail equip=7ws
travaill	travaill equip=1sp
traval	conduit traval=1ea	traval public=26y
travers	technologi travers=7tc	manuell technologi travers=aq8
treilli	typ tiss treilli metalliqu=56o	typ treilli metalliqu=8oe
trembl	prevo trembl ter=9uk
tremi	aliment tremi charbon boi=54w	aliment tremi=876
tremp	tremp ver=4qp	proced revet tremp=5y7	typ cuv tremp=75w	piec cuv tremp=7em	cuv tremp=aa0
tresoreri	ger tresoreri=16z	ger flu tresoreri=a94
tress	technologi tress=99v	fabriqu produit tress=9pd	confection tress industriell=9qp
tri	tri poisson=4oe	tri dechet=4zg	stock dechet tri=6xs	tri decoup tabac taill=8t8	tri patient=abg
tribofinition	piec machin tribofinition=707	proced tribofinition=ajv	cuv tribofinition=ath	machin tribofinition=ax8
tribunal	mainten ordr tribunal=5dc
tricot	machin tricot=4oq	techniqu tricot manuell=52d	fabriqu textil tricot=6kj	techniqu tricot chain=8rg
trolleybu	mecaniqu trolleybu=7ve	fonction electriqu trolleybu=9tr
troncon	sci troncon=4p5	typ sci troncon=4p5
tronconneus	fair fonction tronconneus=91n
tropical	medecin tropical=7rh	diagnostiqu maladi tropical=9ux
trou	trou filet=8w1	pratiqu trou rempl moul=9vk
troubl	troubl aliment=4p4	don conseil troubl communic=8xn	troubl communic=95s
troup	dirig troup militair=4zp	travaill troup cirqu=8lh	form troup militair=8ta
troupeau	administr trait medical troupeau=5km	securit troupeau=6xq	s occup troupeau=7i1	deplac troupeau=835
trouv	trouv subvention=4yk	trouv plac architectur production=5bm	ger objet trouv=7si
tub	regl tub aliment=5e4	guid tub for=7p9	system rempl tub=7yj
tuil	pos tuil mecaniqu=8me
tunnel	four tunnel=4r7	tunnel sech=7g0	tunnel finition=af6
tunneli	conduir tunneli=6g8	consol tunneli=774	fair fonction tunneli=805
turbin	typ turbin eolien=1yo	fair fonction turbin vapeur=7ir	fair fonction turbin gaz=9hp
tuyal	nettoy tuyal aliment bier=4wm
tuyau	orient tuyau pomp beton=ax7
tuyauteri	entreten plateform tuyauteri=a8c
typographiqu	press impression typographiqu=96q
typologi	typologi piec viand=4p2
ultrason	techniqu imageri ultrason=992	appareil ultrason=9ng
ultrasonographi	ultrasonographi obstetriqu=5q8
unifi	lang modelis unifi=7et
uniformit	uniformit coquill=4ku	uniformit noyal=7p8	uniformit moul=9q8
union	celebr union civil=614
unit	test unit mecatroniqu=7a7	unit soin palliatif=9cn	assembl unit mecatroniqu=a18
unitair	test unitair=f4
univ	defin univ visuel cre=85r
universit	enseign universit=67p
universitair	lic universitair=210	men recherch universitair=6ct	procedur universitair=9v6
unreal	unreal engin=ii
urbain	etud transport urbain=4te	conduir milieu urbain=5kc	histoir art urbain=997
urbanism	droit urbanism=5bp	cod urbanism=7j9
urogenital	diagnostiqu troubl system urogenital=963
urologiqu	interpret test diagnostic urologiqu=8gi	chirurgi urologiqu=8ix
usag	conseill usag medicament=4yr	collect appareil usag=865
use	pos conduit eau use=akn	enlev calfat use=ayf
usin	ger exploit usin=8e7	equip usin fabric=9sf
ustensil	entrepos ustensil cuisin=90u
utilis	etabl politiqu utilis=5no	analys risqu utilis produit=6dj	system electriqu utilis transport=6kk	utilis equip transport=9xo	conseill client utilis vehicul=9yi
utilisateur	support utilisateur=df	liaison utilisateur port=9xa
utilitair	concevo equip utilitair=6ax
v	cre envelop v=7a6
vaccin	particip procedur vaccin=61e	point vaccin=8pc	ger emploi vaccin=9nq
vagu	machin soudur vagu=7og
vaissell	lav vaissell=9iw
valeur	valeur entrepris=5zr	march valeur=96m	calcul valeur gem=9lr
valid	valid resultat analys biomedical=7il	valid ticket parc attraction=8rk
validit	surveill validit certificat navir=62x
van	control van=ao3
vanneri	fair vanneri=71i	techniqu vanneri=8mp
vapeur	control debit vapeur=7rz	typ machin vapeur=8x6	regul pression vapeur=9z0
variet	variet feuill tabac=8ep	variet poisson=alr
vasculair	diagnostiqu maladi system vasculair=52u	chirurgi vasculair=71r
veget	control veget=999
vegetal	variet vegetal=4yb	espec vegetal=7gq	taill vegetal=8yx
vehicul	system electriqu vehicul=60n	typ vehicul=68y	install equip electriqu vehicul=7nz	vehicul transport animal=aln
veill	veill juridiqu=1mj	veill precision control stock=6nk
velo	conseill client matier velo=57w	regl velo=5bz	velo electriqu=66k
vendeur	prendr contact vendeur=6n3
vendr	verifi vehicul vendr=9h3
vendu	specialit articl vendu encher=4wt
vent	techniqu vent=1vw	activit vent=69y	vent produit medical=9bp	procedur servic vent=9e4	strategi vent=abn
ventil	system ventil=6no	ventil plan production=7nx	examin system ventil=80p	install system ventil=8qn	nettoy system ventil=92l	repar system ventil=9g0	ger ventil four=9t0	concevo reseau ventil=a85
ventilateur	fair fonction ventilateur sech=88f	ventilateur machin=acz
ventous	trait ventous=5xy
ventur	joint ventur=7sx
verbal	communiqu instruction verbal=4xv	suivr instruction verbal=av3
verific	system verific trait=a50
verin	verin hydrauliqu lev=87f	install verin echafaud=a8g
vern	vern surfac boi=6t5
verni	ajust melang verni=4yp	entreten boi verni navir=5hx	transfer verni=9ze	pes ingredient verni=axs
verreri	manipul verreri=52g	produit verreri=as0
verrouill	mecanism verrouill=6p6
verrouillabl	repar dispositif verrouillabl=5dp	install dispositif verrouillabl=7rf
vers	vers granito=85y
version	ger version=ei	ger version logiciel=8dn
vert	espac vert=1bv	informatiqu vert=4x7	strategi matier espac vert=6ni	examin grain caf vert=6o3
vertebral	plac soutien ajust vertebral=6fk
vertical	install jardin vertical=7dy	march vertical=aif
vestiair	mainten propret vestiair=7fl
vestimentair	technologi confection vestimentair=8yv
vet	evalu qualit vet=4lw	ger demand production vet=5p1	confection vet=6n9	machin confection vet=8o1	vet mesur=8sn
veterinair	travaill veterinair=8yh	sci cliniqu veterinair=a6a
viabilit	evalu viabilit financier=adb
viand	prepar viand plat=5fr	confection viand plat=5fr	prepar viand vent=8xq	industri viand=9f6	prepar plat bas viand=alh
victim	apport assist victim=69v	fourn assist victim=69v	aid victim mineur age=7xd	besoin victim crim=a0n
vid	machin vid=8bl	prepar moul form vid=8h9	cre moul vid=a7v	nettoy poisson vid=acf
vidang	vidang eau lav=4rh	vidang liquid dangereu=776
video	mont video=zw	materiel video conduit=66x	materiel video=697	tend matier jeu video=69p	selection pris video=7s0	supervis qualit video=9sg
vie	entreten lieu vie animal=80m
vieill	vieill artificiell mobili=6f2
vigil	fair preuv vigil=aro
vign	plant vign=5my	conduit vign=6kg	particip entreten vign=7lk	entreten vign=8m0	particip prepar vign=8yg
vignobl	evalu qualit vignobl=4z1	ger ter vignobl=5sl	evalu problem vignobl=amk
vin	caracteristiqu vin=51o	assembl vin=55d	typ vin=5si
vinicol	processu production vinicol=9u7	ger stock cav vinicol=9vr
vinific	supervis processu vinific=9sl
vinyl	moul disqu vinyl=75r	disqu vinyl=ajd
viol	enquet viol droit hom=4ui	evalu viol accord lic=642	detect viol politiqu=7i9
violon	typ violon=84f	produir piec violon=9hu
virologiqu	test virologiqu=8wo
virtuel	develop moteur jeu virtuel=7pg	plac reseau priv virtuel=8wk	travaill environ apprent virtuel=95t
vis	caracteristiqu vis=640	proced fabric vis=6pj	typ vis=77g	soin vis=9ns	press vis fin=9sz
viscosit	mesur viscosit subst chimiqu=4rj
visibilit	amelior visibilit sit web=aj7
visio	microsoft visio=t7
vision	vision strategiqu=20t	defin vision artistiqu=5kn	vision scen=6du	prendr compt vision artistiqu=94v
visit	surveill visit guid=4sv	visit lieu travail=6r7	planifi visit commercial client=9lc	organis visit propriet=anr
visiteur	enregistr visiteur=9oq	inform visiteur lieu tourn=aj2
visual	visual basic=51n
visualis	visualis don=nb
visuel	cre element visuel=670	handicap visuel=6od
visuell	techniqu present visuell=5w2	system aid visuell aeroport=7or	inspection visuell voi fer=9n9
vital	parametr vital=vn	troubl fonction vital=79c
vitess	regul vitess coup=6ry	conduir grand vitess=a1x	regul vitess navir port=acv
viticol	entreten engin viticol=88y
viticultur	entreten cuv viticultur=a04
vitr	evalu risqu lav vitr=77h	repar vitr=8ah	prepar materiel nettoy vitr=9be	typ vitr=aga
vitrail	concevo vitrail=6d1
vitrin	modifi vitrin=681
viv	organis vent produit viv=8co	pech espec aquatiqu viv=8yj	produit animal viv=ajo
vivrier	princip production cultur vivrier=6gu
vocabulair	vocabulair cirqu=6pz
vocal	system prelev command vocal=5l4	techniqu vocal=7pd
voil	manipul voil navir=5v0
voitur	conduir voitur automatiqu=4mw	procedur nettoy voitur=571	command voitur=581
vojta	therapi vojta=6x9
vol	enseign pratiqu vol=7xv	tach prepar vol=9wk
volaill	organis elev volaill=a5o	manipul volaill=aur
voltig	pratiqu mouv voltig=558	concevo mouv voltig=5dn	entreten system voltig artist=6y1	test system voltig artist=7hz	form artist voltig=9xv
volum	evalu volum boi coup=6w1	mesur volum gis=9n2	prevo volum production=aa9
vot	rendr compt processu vot=5ic
voy	techniqu voy=5ce	prepar offr voy=5x5	elabor offr voy=5x5	plac offr voy=5x5	concevo offr voy=5x5	control document voy=agu	verifi document voy=agu	ten registr voy=aku
vrac	charg camion transport vrac=588
vue	regl vol vue=4t8	charg produit vue expedition=7k3	observ pris vue=892	prepar command vue expedition=ai3	planifi pris vue=ave
vulcanis	vulcanis froid=4lf	prepar pneu vulcanis=7bo	vulcanis chaud=8d7	regl machin vulcanis=ah4
vœux	concevo cart vœux=9bg
wagon	verifi wagon=4oz	mont wagon=7a3
warehous	oracl warehous build=5fn
web	develop web=sj	program web=77q	lang program web=77q	ger sit web=9r1
weblogic	oracl weblogic=7eb
week	travail week end=1ss	disponibilit week end=1ss	week end=1ss
whitehat	whitehat sentinel=abx
window	window phon=8cq
x	machin rayon x=6fd
yeu	examen complet yeu=7pb
zero	conception batiment zero energi=6av
zoo	lir rapport zoo=6c7	respect consign securit zoo=6u7	ger personnel zoo=akv
zoologi	zoologi appliqu=8lf
zoologiqu	organis exposition zoologiqu=591	reglement zoologiqu=5k7	conception exposition zoologiqu=an7
œil	oper chirurgi œil=6rm
œufs	inspect œufs poisson=66u	surveill production œufs=9ef
œuvrer	œuvrer faveur integr publiqu=56j
œuvres	collection œuvres art=52t	ger transport œuvres art=65s	surveill march œuvres art=8ay	organis œuvres exposition=9y8	etudi œuvres art=a7f	manipul œuvres art=a8j`;
