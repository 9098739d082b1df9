/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

abbyy	ABBYY FineReader=8cq
actividades	actividades hoteleras=1pm
acupresion	acupresión=5iq
acustica	acústica=5f7
adaptabilidad	adaptabilidad=201
ade	ADE^=235
adhesivos	adhesivos=8ht
administracion	administración de redes=de	administración de sistemas=r2	administración de oficina=tl	administración de la oficina=tl	administración de medicamentos=vg	administración de medicación=vg	administración de personal=1ab	administración pública=1rv	administración de empresas=235
administrar	administrar la obsolescencia de las TIC=7tr
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
adquisicion	adquisición de equipo de red de TIC=5qn
aduanas	aduanas=1iw
aerodinamica	aerodinámica=7og
aeronomia	aeronomía=901
agricultura	agricultura=1s9
agrimensura	agrimensura=1el
agronomia	agronomía=8vu
agroturismo	agroturismo=a1d
aire	aire acondicionado=1bd
ajustar	ajustar la capacidad del sistema TIC=8x8
albanileria	albañilería=1bk
aleman	alemán=21z
alergias	alergias=8yx
alergologia	alergología=7jy
algebra	álgebra=6m4
alimentacion	alimentación de las personas=1wi	alimentación adecuada=1wi
almacen	almacén de datos=k2	almacén=1id
almacenaje	almacenaje=1id
almacenamiento	almacenamiento de alimentos=1ou
alquilacion	alquilación=ai5
amabilidad	amabilidad=20s
amortizacion	amortización=6zw
analgesicos	analgésicos=653
analisis	análisis de datos=na	análisis de requisitos=pl	análisis financiero=16r	análisis de negocio=1rd	análisis de la inversión=248
analizar	analizar los conocimientos de TIC=4sy
antropologia	antropología=9c3
apache	Apache Maven=6c	Apache Tomcat=6e
aplicar	aplicar la ordenación territorial=12a	aplicar la legislación de inmigración=1nq	aplicar la gestión de crisis=1rp	aplicar la gestión de conflictos=20e	aplicar el pensamiento estratégico=20w	aplicar primeros auxilios=23x	aplicar ingeniería inversa=3dr	aplicar convenios de codificación de las TIC=6c6	aplicar políticas de uso de sistemas TIC=89q	aplicar terminología de las TIC=9vc	aplicar sistema de recuperación en las TIC=aru
appcc	APPCC=1ol
apple	Apple iOS=9mc
aprendizaje	aprendizaje automático=mx	aprendizaje continuo=20h
aprovisionamiento	aprovisionamiento=18i
aptitudes	aptitudes técnicas=20v
apuestas	apuestas=5lj
arabe	árabe=228
archivo	archivo^^=1zk
area	área de la robótica=h5	área de la electrónica de potencia=1gx
arqueobotanica	arqueobotánica=8fh
arqueologia	arqueología=6jr
arquitectura	arquitectura de software=78	arquitectura de la información=zj	arquitectura=239
artesania	artesanía=5tp
articulos	artículos electrónicos=1gy
aseguramiento	aseguramiento de la calidad=fe
asegurar	asegurar el control de porciones=1p3
aseo	aseo personal=xk
asertividad	asertividad=20m
asesoramiento	asesoramiento jurídico=1xd
asesoria	asesoría jurídica=1xd
asistencia	asistencia técnica=df
asistir	asistir a huéspedes VIP=6ae
asp	ASP.NET=53
astrologia	astrología=583
astronomia	astronomía=auw
atencion	atención domiciliaria=v6	atención al paciente=vf	atención al cliente=12s	atención al público=12s	atención telefónica=1wv	atención al detalle=1zy
audifonos	audífonos=727
audiologia	audiología=53l
audiometria	audiometría=4vx
auditoria	auditoría interna=17c	auditoría=17e
auditorias	auditorías=17e
auriculoterapia	aurículoterapia=98l
autismo	autismo=6o2
automatas	autómatas programables=1eq
automatizacion	automatización de pruebas=f2	automatización de edificios=1xw
automocion	automoción=1dj
autonomia	autonomía=20k
autopromoverse	autopromoverse=739
ayuda	ayuda a domicilio=v6
ayurveda	ayurveda=9xy
bachillerato	bachillerato=219
balneoterapia	balneoterapia=4vc
base	base de datos=8c
bases	bases de datos relacionales=8b	bases de datos=8c
batimetria	batimetría=92l
biodiesel	biodiésel=9qj
bioestadistica	bioestadística=8jj
bioetica	bioética=56a
biofisica	biofísica=7pw
biolixiviacion	biolixiviación=ao5
biologia	biología=1kv	biología molecular=1w9
biomarcadores	biomarcadores=ahf
biomecanica	biomecánica=7xj
biomedicina	biomedicina=4vq
biometria	biometría=5yv
bioproteccion	bioprotección=al0
biotecnologia	biotecnología=6x4
bisuteria	bisutería=94t
blackberry	BlackBerry=94f
boquillas	boquillas=7ua
botanica	botánica=5j0
budismo	budismo=9at
buena	buena presencia=20q	buena forma física=211
buenas	buenas prácticas de fabricación=1gq	buenas prácticas de laboratorio=1wj
ca	CA Datacom/DB=9fb
cableado	cableado=1b7
cadena	cadena de suministro=1i9	cadena de frío=1jd
camaras	cámaras=5uw
campanas	campañas publicitarias=14u	campañas de marketing=14u
campo	campo de la robótica=h5	campo de la mecatrónica=1gu	campo de la electrónica de potencia=1gx	campo de la química=1ku	campo de la biología=1kv
camuflaje	camuflaje=7cf
capacidad	capacidad de comunicación=1zs	capacidad de liderazgo=1zu	capacidad de resolución=1zv	capacidad de organización=1zz	capacidad organizativa=1zz	capacidad de adaptación=201	capacidad de aprendizaje=20h	capacidad analítica=20i	capacidad de análisis=20i	capacidad numérica=20j	capacidad de persuasión=20m
captacion	captación de clientes=128
capture	Capture One=1vo
caracteristicas	características de los sistemas hidráulicos=1da
cardiologia	cardiología=9qk
carga	carga y descarga=1ii
carne	carné de conducir=1jn
carnet	carnet de carretillas elevadoras=1jk	carnet de carretillero=1jk	carnet de carretilla=1jk	carnet de conducir=1jn	carnet B=1jn	carnet de manipulador de alimentos=1qd
carpinteria	carpintería=1bf
carretilla	carretilla elevadora=1ij
carretillas	carretillas=1ij
cartera	cartera de clientes=11z
cartografia	cartografía=2ec
castellano	castellano=221
catalan	catalán=22q
chino	chino mandarín=229
cibernetica	cibernética=ary
ciberseguridad	ciberseguridad=fg
ciclo	ciclo formativo=21b	ciclo formativo de grado superior=21c
ciencia	ciencia de materiales=1hn	ciencia química=1ku	ciencia de la biología=1kv
ciencias	ciencias actuariales=18n	ciencias biológicas=1kv	ciencias de la vida=1kv
cierre	cierre mensual=16l	cierre anual=16m
cierres	cierres mensuales=16l	cierres contables=16l
cifrado	cifrado de las TIC=9qd
cineantropometria	cineantropometría=asr
cinematografia	cinematografía=aby
cinesiologia	cinesiología=9yq
cinesiterapia	cinesiterapia=8wc
cinetica	cinética=6mo
cirugia	cirugía=6h4
citopatologia	citopatología=7z3
clases	clases de automatización de edificios=1xw
climatizacion	climatización=1bb
climatologia	climatología=9nj
cobro	cobro en caja=12r
cocina	cocina=1oo
cocteleria	coctelería=1pf
codigo	código técnico de la edificación=1ef
colaboracion	colaboración=20b
colocar	colocar apósitos=vm	colocar las mercancías en las estanterías=23z	colocar tuberías de PVC=6op
comercio	comercio electrónico=137	comercio exterior=1iy	comercio internacional=1iy
comidas	comidas preparadas=1oo
common	Common Lisp=1f
completar	completar levantamientos topográficos=1el
compras	compras=18i
compromiso	compromiso=205
computacion	computación en la nube=a9
comunicacion	comunicación=1zs
comunicarse	comunicarse con las partes interesadas=1r6
concebir	concebir programas de estudio=1k5
conciliacion	conciliación bancaria=16h
conciliaciones	conciliaciones bancarias=16h
concursos	concursos públicos=238
conducir	conducir carretillas elevadoras=1ij	conducir la obsolescencia de las TIC=7tr
confidencialidad	confidencialidad=207
configurar	configurar sistema TIC=8z7
conocer	conocer la legislación contractual=1mu
conocimientos	conocimientos de informática=22y
constantes	constantes vitales=vn
consulta	consulta=6bw
consumo	consumo energético de las TIC=aop
contabilidad	contabilidad=16a	contabilidad general=16b	contabilidad de costes=172	contabilidad analítica=172
control	control de versiones=ei	control de infecciones=vz	control presupuestario=15p	control de gestión=176	control numérico=1ch	control de calidad=1em	control estadístico de procesos=1gn	control de stock=1ia
controladores	controladores lógicos programables=1eq
controlar	controlar las porciones=1p3	controlar plagas=242	controlar la obsolescencia de las TIC=7tr
convenio	convenio colectivo=232
convenios	convenios colectivos=232
coordinacion	coordinación de la distribución=1i6
coordinar	coordinar a voluntarios=1rt
copropiedad	copropiedad=a8g
coquizacion	coquización=68t
cordialidad	cordialidad=20s
correspondencia	correspondencia=tq
cortar	cortar tuberías de PVC=6op
cosmeticos	cosméticos=7m9
creacion	creación de contenidos=146	creación de contenido=146	creación de segmentos de la clientela=15i
crear	crear paquetes SCORM=5yn
creatividad	creatividad=20f
criminologia	criminología=4jp
cristaleria	cristalería=aos
cristianismo	cristianismo=4qg
cromatografia	cromatografía líquida de alta resolución=1hq
cte	CTE^=1ef
cuadro	cuadro de mando=nc
cuadros	cuadros de mando=nc
cuentas	cuentas por pagar=16c	cuentas a pagar=16c	cuentas por cobrar=16d	cuentas a cobrar=16d
cuidado	cuidado de pacientes=vf	cuidado de heridas=vm	cuidado de niños=1lh
cuidados	cuidados intensivos=uj	cuidados paliativos=v4	cuidados paliativos a enfermos graves=v4	cuidados del paciente=vf
cumplimiento	cumplimiento normativo=18e	cumplimiento de plazos=1zw
cumplir	cumplir turnos de trabajo=1ss	cumplir plazos=1zw
curas	curas=vm
curiosidad	curiosidad=20g
danzar	danzar=5jg
dar	dar cuidados paliativos=v4
declamar	declamar=9de
declaraciones	declaraciones fiscales=17g
delineacion	delineación=23a
demografia	demografía=9i9
derecho	derecho laboral=19v	Derecho del Trabajo y de la Seguridad Social=19v	derecho contractual=1mu	derecho procesal=1mw	derecho mercantil=1mz	derecho societario=1mz	derecho de propiedad=1nk	Derecho de familia=1nn	Derecho penal=1no	Derecho de la competencia=1x6	derecho=23d
dermatologia	dermatología=4vw
desarrollar	desarrollar un conjunto de pruebas de TIC=7c0	desarrollar un controlador de dispositivo de TIC=7t8
desarrollo	desarrollo de software=7f	desarrollo web=sj	desarrollo de negocio=129
despacho	despacho de aduanas=1iw
destreza	destreza manual=20t
detallista	detallista=1zy
deteccion	detección de averías=1dh
diagnostico	diagnóstico de averías=1dh
dibujo	dibujo técnico=23a
dibujos	dibujos técnicos=1cv
dietetica	dietética=1wi
dinamica	dinámica de fluidos computacional=1gc
dinamismo	dinamismo=203
direccion	dirección de obra=1ec	dirección de proyectos=1r4	dirección de equipos=1ri
dirigir	dirigir la obsolescencia de las TIC=7tr
disciplina	disciplina química=1ku
discrecion	discreción=207
disenar	diseñar una interfaz de usuario=z6	diseñar infografías=zb
diseno	diseño gráfico=zb	diseño industrial=10d	diseño de productos industriales=10d	diseño de interiores=10e	diseño asistido por ordenador=1fz	diseño arquitectónico=1vr
disponibilidad	disponibilidad para viajar=212
divisa	divisa=5ix
docencia	docencia=1k3
doctorado	doctorado=216
documentacion	documentación técnica=pi
don	don de gentes=200
dotes	dotes de comunicación=1zs	dotes de mando=1zu
drogadiccion	drogadicción=avg
ebanisteria	ebanistería=1bg
ecologia	ecología=8oq
economia	economía=234
ecosistemas	ecosistemas=a0b
edafologia	edafología=84q
edicion	edición de vídeo=zw
editar	editar vídeos=zw
educacion	educación sanitaria=vx	educación especial=1k8	educación inclusiva=1kb	educación infantil=1kc	educación para adultos=1wz	educación secundaria=219
ejecutar	ejecutar la gestión de conflictos=20e
elaboracion	elaboración de informes=16q	elaboración de presupuestos=1eg	elaboración de platos=1oo	elaboración de menús=1p4	elaboración de mapas=2ec
elaborar	elaborar diseños en AutoCAD=7fo
electricidad	electricidad=1gz
electroacupuntura	electroacupuntura=51h
electroencefalografia	electroencefalografía=5ug
electrofotografia	electrofotografía=5n9
electroimanes	electroimanes=9dg
electromecanica	electromecánica=1gv
electromecanico	electromecánico=1gv
electronica	electrónica de potencia=1gx	electrónica=1gy
electrooptica	electroóptica=700
electroquimica	electroquímica=7w8
electroradiologia	electroradiología=wu
electroterapia	electroterapia=8uz
embalaje	embalaje=23c
embarazo	embarazo=6qz
embriologia	embriología=9yj
empatia	empatía=20a
emprendimiento	emprendimiento=70n
encuesta	encuesta=84o
endoscopia	endoscopia=a3i
enfermeria	enfermería=1w2
engarce	engarce=4lk
enrutado	enrutado de red de TIC=4sv
ensamblaje	ensamblaje=1zf
ensenanza	enseñanza=1k3
ensenar	enseñar matemáticas=1ks
entomologia	entomología=8kp
entrada	entrada de datos=te
envasado	envasado=23c
epidemiologia	epidemiología=8he
epigrafia	epigrafía=7ix
equitacion	equitación=55q
ergonomia	ergonomía=arl
erp	ERP=195
escucha	escucha activa=20a
espanol	español^^=221
espectrometria	espectrometría de masas=1hu
espiritu	espíritu de equipo=1zt	espíritu emprendedor=20x
esquemas	esquemas eléctricos=1cw
esquilar	esquilar=ajn
establecer	establecer la ordenación territorial=12a	establecer terminología de las TIC=9vc
establecimiento	establecimiento de segmentos de la clientela=15i
estadistica	estadística=n5
estados	estados financieros=16o
estampado	estampado=a1t
estetica	estética=785
estomatologia	estomatología=8u8
estrategia	estrategia de precios=136
estrategias	estrategias de planificación de capacidad de las TIC=6w8
estudio	estudio de los mapas=2ec
estudios	estudios de mercado=150	estudios universitarios=218	estudios en ingeniería del tráfico=23q	estudios de ingeniería del transporte=23q
etalonaje	etalonaje=yv	etalonaje cinematográfico=yv	etalonaje de vídeo=yv	etalonaje digital=yv
etiopatia	etiopatía=50r
etnolinguistica	etnolingüística=7jv
euskera	euskera=22r
evaluacion	evaluación de alumnos=1kf
evaluar	evaluar a los alumnos=1kf	evaluar los conocimientos de TIC=4sy
examinar	examinar los conocimientos sobre las TIC=4sy
expedicion	expedición de mercancías=1ig
expediciones	expediciones=1ig
experiencia	experiencia comercial=1vz
explosivos	explosivos=578
extraccion	extracción de datos=m4	extracción de sangre=vl
extracciones	extracciones de sangre=vl
fabricacion	fabricación=1h7
facturacion	facturación=17l
farmacia	farmacia=wm
farmacocinetica	farmacocinética=92q
farmacognosia	farmacognosia=7qv
farmacologia	farmacología clínica=wl
farmacoterapia	farmacoterapia=agn
fasciaterapia	fasciaterapia=546
fertilizantes	fertilizantes=7p8
fertilizar	fertilizar=7c3
fiabilidad	fiabilidad=204
filosofia	filosofía=89b
finanzas	finanzas=233
fines	fines de semana=1sv
fiscalidad	fiscalidad=17g
fisica	física=1kt
fisioterapia	fisioterapia=wp
fitoterapia	fitoterapia=6a7
flexibilidad	flexibilidad=202
flexografia	flexografía=5jb
floricultura	floricultura=al6
fonetica	fonética=9z9
foniatria	foniatría=87z
fontaneria	fontanería=1b9
formacion	formación de personal=1a5	formación del equipo=1a6	formación en línea=1l4	formación profesional=21b
formular	formular terminología de las TIC=9vc
fotograbado	fotograbado=9yx
fotografia	fotografía=zy
fotogrametria	fotogrametría=4jv
fotonica	fotónica=582
fp	FP^=21b
frances	francés=220
fresado	fresado=1cl
fresadora	fresadora=1cl
frio	frío industrial=1dp
galvanoplastia	galvanoplastia=6cq
ganado	ganado=aon
ganas	ganas de aprender=20h
garantizar	garantizar el cumplimiento de las normas organizativas de las TIC=932
gemologia	gemología=75m
genealogia	genealogía=akp
genetica	genética=6ky
geocronologia	geocronología=a26
geodesia	geodesia=7m0
geofisica	geofísica=7rb
geografia	geografía=9ne
geologia	geología=7zl
geomatica	geomática=4ij
geometria	geometría=5al
geoquimica	geoquímica=7d4
geriatria	geriatría=uq
gestion	gestión de dispositivos móviles=cq	gestión de agenda=th	gestión de agendas=th	gestión administrativa=tl	gestión de la relación con los clientes=11b	gestión de cartera=11z	gestión de cuentas=11z	gestión de reclamaciones=12w	gestión de los medios sociales de comunicación=14f	gestión de presupuestos=15p	gestión de nóminas=17k	gestión de riesgos=17m	gestión de la liquidez=184	gestión de proveedores=18l	gestión de contratos=18m	gestión de obra=1ec	gestión de calidad=1hc	gestión de la calidad=1hc	gestión de transporte=1i7	gestión de la cadena de suministro=1i9	gestión de inventario=1ia	gestión de stock=1ia	gestión de almacén=1id	gestión de flotas=1ir	gestión de flota=1ir	gestión del aula=1k6	gestión de proyectos=1r4	gestión de partes interesadas=1r6	gestión de operaciones=1rh	gestión de equipos=1ri	gestión de personal=1rj	gestión del personal=1rj	gestión de crisis=1rp	gestión ambiental=1s0	gestión medioambiental=1s0	gestión de residuos=1yx	gestión documental=1zk	gestión informática de documentos=1zk	gestión del tiempo=1zw	gestión de conflictos=20e
gestionar	gestionar las quejas=12w	gestionar el flujo de caja=170	gestionar el aula=1k6	gestionar los ingresos=1py	gestionar al personal=1rj	gestionar la clasificación de datos de las TIC=4jg	gestionar la implementación de sistemas TIC=7bj	gestionar la obsolescencia de las TIC=7tr	gestionar máquinas de virtualización de las TIC=8ud	gestionar la integración semántica de las TIC=ath
grado	grado universitario=213	grado medio=21b	grado superior=21c
graduado	graduado escolar=219
graficos	gráficos en movimiento=zu
grafito	grafito=56u
habilidad	habilidad manual=20t
habilidades	habilidades de comunicación=1zs	habilidades comunicativas=1zs	habilidades interpersonales=200	habilidades sociales=200	habilidades de presentación=20c
hablar	hablar en público=20c
hacer	hacer fotografías=zy	hacer un odontograma=2jk
hardware	hardware en red de TIC=apv
helmintologia	helmintología=8zc
hepatologia	hepatología=93p
herbicidas	herbicidas=7mm
herpetologia	herpetología=60b
herramientas	herramientas ofimáticas=1zo	herramientas de depuración de las TIC=6vd	herramientas para automatizar las pruebas TIC=7ez
hidraulica	hidráulica=1da
hidroelectricidad	hidroelectricidad=6hi
hidrografia	hidrografía=1yg
hidroterapia	hidroterapia=80e
higiene	higiene=vz	higiene personal=xk	higiene alimentaria=1ok
hinduismo	hinduismo=7di
hipoacusia	hipoacusia=6l0
histologia	histología=90i
histopatologia	histopatología=7g0
historia	historia clínica=vu	historia=5jt
homeopatia	homeopatía=9xp
honestidad	honestidad=206
hosteleria	hostelería=1pn
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2tl	IBM Informix=2tm	IBM WebSphere=2u6	IBM InfoSphere Information Server=7ps
implementar	implementar la gestión de conflictos=20e	implementar terminología de las TIC=9vc
importacion	importación y exportación=1iy
impresion	impresión offset=105
improvisar	improvisar=64y
impuestos	impuestos=17g
indicadores	indicadores=1zj
informatica	Informatica PowerCenter=jc	informática=22y	informática a nivel usuario=22y	informática forense=2gg
informes	informes financieros=16n	informes=16q
infraestructura	infraestructura de las TIC=9o4
ingenieria	ingeniería mecánica=1gs	ingeniería mecatrónica=1gu	ingeniería eléctrica=1gw	ingeniería eléctrica y electrónica=1gw	ingeniería civil=1h1	ingeniería del tráfico=23q	ingeniería del transporte=23q	ingeniería inversa=3dr
ingles	inglés=21y
iniciativa	iniciativa=203
inmunohematologia	inmunohematología=9o6
inmunologia	inmunología=7z9
inmunoterapia	inmunoterapia=9bt
instalacion	instalación eléctrica=1b7	instalación de placas solares=1ds
instalaciones	instalaciones eléctricas=1b7
instalar	instalar tuberías de PVC=6op	instalar servicios de TV por cable=8og
instrumentos	instrumentos de medición=1cx
integracion	integración continua=bc	integración de hardware=22x	integración de sistemas TIC=79s
integridad	integridad=206
inteligencia	inteligencia artificial=n4	inteligencia de negocio=nf	inteligencia de negocios=nf	inteligencia empresarial=nf
interculturalidad	interculturalidad=20z
interiorismo	interiorismo=10e
intermodalismo	intermodalismo=4zp
internet	Internet de las Cosas=ia
interpretacion	interpretación de planos=1cv	interpretación de esquemas=1cw
intervencion	intervención en caso de crisis=xi
intervenir	intervenir en situaciones de crisis=xi
introduccion	introducción de datos=te
intubacion	intubación=a6p
inventario	inventario=1ia
inventarios	inventarios=1ia
investigacion	investigación de mercado=150	investigación jurídica=1ml	investigación científica=23e
ipad	IPad OS=9mc
ipod	IPod Touch OS=9mc
iridologia	iridología=87s
italiano	italiano=222
iva	IVA^=17i
japones	japonés=22a
jardineria	jardinería=1bx
javascript	JavaScript Framework=ss	JavaScript=5zm
jefatura	jefatura de obra=1ec
judaismo	judaísmo=a52
kali	Kali Linux=g5
lactancia	lactancia=5i9
laseres	láseres=aui
lectura	lectura de planos=1cv
legislacion	legislación laboral=19v	legislación sobre protección de menores=1lg	legislación sobre seguridad de las TIC=7ha
lengua	lengua de signos=22f	lengua de señas=22f
lenguaje	lenguaje de signos=22f
lenguajes	lenguajes de programación=sr
lepidopterologia	lepidopterología=682
levantamiento	levantamiento topográfico=1el
ley	ley de inmigración=1nq
licenciado	licenciado=218
licenciatura	licenciatura=218
licitaciones	licitaciones=238
liderazgo	liderazgo de equipos=1ri	liderazgo=1zu
limpieza	limpieza de habitaciones=1ps	limpieza=1q2
linguistica	lingüística=7p4
literatura	literatura=4q6
litigios	litigios=1mw
logica	lógica=5i1
logistica	logística=1i6
logopedia	logopedia=74h
ludoterapia	ludoterapia=auh
mac	Mac OS X=9mc
macroeconomia	macroeconomía=9os
manejar	manejar calderas=1dq	manejar equipos de calderas=1dq	manejar excavadoras=1e5	manejar máquinas de excavación=1e5	manejar carretillas elevadoras=1ij	manejar cinceles neumáticos=47o
manejo	manejo de caja=12r	manejo de carretilla=1ij	manejo de maquinaria=1y8	manejo de máquinas=1y8
manipulador	manipulador de alimentos=1qd
manipular	manipular carretillas elevadoras=1ij	manipular cinceles para madera=4gq
mantener	mantener la gestión de la identidad de las TIC=8rl	mantener el servidor de las TIC=alp
mantenimiento	mantenimiento preventivo=1dc	mantenimiento=1de	mantenimiento correctivo=237	mantenimiento industrial=23b
maquinas	máquinas para moler=453
marcos	marcos de arquitectura de las TIC=9e3
marketing	marketing digital=13h	marketing=15d
master	máster=214
mastozoologia	mastozoología=7oh
matematicas	matemáticas=1kr
mecanica	mecánica de automoción=1dj	mecánica del automóvil=1dj	mecánica=1gt
mecanizado	mecanizado=1ch
mecanografiar	mecanografiar con rapidez=tg
mecanoterapia	mecanoterapia=8ii
mecatronica	mecatrónica=1gu
medicamentos	medicamentos=4wt
medicina	medicina de urgencias=ul	medicina de urgencias y emergencias=ul	medicina geriátrica=uq
mediciones	mediciones y presupuestos=1eg
mejora	mejora continua=1ha	mejora de procesos=1re
mentoria	mentoría=20n
mercado	mercado de la energía=1yo	mercado de las TIC=a6i
mercadotecnia	mercadotecnia=15d
merchandising	merchandising=12n
metafisica	metafísica=890
metalogica	metalógica=9bb
metalurgia	metalurgia=1ce
meteorologia	meteorología=7s3
meticulosidad	meticulosidad=1zy
metodo	método para procesar señales=h7
metodologia	metodología ágil=o4	metodología ágil de desarrollo de software=o4
metodologias	metodologías ágiles=o4	metodologías de ventas de TIC=6xt	metodologías de gestión de proyectos de TIC=98k
metodos	métodos de análisis del rendimiento de las TIC=adw
metrologia	metrología=1cy
micologia	micología=6nc
microeconomia	microeconomía=7lg
microelectronica	microelectrónica=6bn
microensamblado	microensamblado=8f6
micromecanica	micromecánica=8y3
microoptoelectromecanica	microoptoelectromecánica=6yd
microprocesadores	microprocesadores=7xq
microprograma	microprograma=6ga
microsensores	microsensores=a8k
microservicios	microservicios=6m
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migracion	migración=8zw
minuciosidad	minuciosidad=1zy
modelado	modelado de datos=8l
modelos	modelos de datos=8l	modelos de calidad de procesos de TIC=aqw
monacato	monacato=4ka
montaje	montaje=1zf
morfologia	morfología=amx
motivacion	motivación=203
movilizacion	movilización de pacientes=1wg
multitarea	multitarea=208
nanoelectronica	nanoelectrónica=967
nanomateriales	nanomateriales=951
nanotecnologia	nanotecnología=8p8
necesidades	necesidades educativas especiales=1k8
neerlandes	neerlandés=224
nefrologia	nefrología=4ow
negociacion	negociación=124
neonatologia	neonatología=6qn
neoplasia	neoplasia=500
nessus	Nessus=5hg
neumatica	neumática=1db
neumaticos	neumáticos=1db
neumologia	neumología=97h
neuroanatomia	neuroanatomía=5sc
neurocirugia	neurocirugía=4ra
neurofarmacologia	neurofarmacología=7nd
neurofisiologia	neurofisiología=592
neurologia	neurología=6ti
neurooftalmologia	neurooftalmología=6y7
neuropatologia	neuropatología=78b
neuropsicologia	neuropsicología=a5e
neuropsiquiatria	neuropsiquiatría=a9l
nomina	nómina=17k
nominas	nóminas=17k
normas	Normas Internacionales de Información Financiera=179	normas de accesibilidad de las TIC=60p	normas de seguridad de las TIC=623	normas IPC=6xw
normativa	normativa urbanística=1ef
numerologia	numerología=84z
nutricion	nutrición adecuada para la salud=1wi
obesidad	obesidad=767
objective	Objective-C=y
objectstore	ObjectStore=6aa
oceanografia	oceanografía=78f
ocultismo	ocultismo=9yy
ocuparse	ocuparse de la tramitación de pagos=so	ocuparse de una clase=1k6	ocuparse de la control de porciones=1p3	ocuparse de la programación de turnos=1q6
odontologia	odontología=93c
office	Office^=su
ofimatica	ofimática=1zo
oftalmologia	oftalmología=5v5
olfaccion	olfacción=9qn
operaciones	operaciones en almacenes=1id
optica	óptica=5vy
optimizacion	optimización de motores de búsqueda=13j	optimización de procesos=1re
optimizar	optimizar la selección de soluciones TIC=5zs
optoelectronica	optoelectrónica=a7m
oracion	oración=alv
organizacion	organización de eventos=ts	organización de la distribución=1i6	organización^^=1zz
organizada	organizada=1zz
organizado	organizado=1zz
organizar	organizar un portafolio=17u
orientacion	orientación al cliente=209	orientación a resultados=20y
orientado	orientado a resultados=20y
ornitologia	ornitología=6be
ortodoncia	ortodoncia=6dd
ortografia	ortografía=984
ortoptica	ortóptica=7yz
ortosis	ortosis=6z1
os	OS X iPhone=9mc
osteologia	osteología=4os
osteopatia	osteopatía=akk
otorrinolaringologia	otorrinolaringología=7bn
owasp	OWASP ZAP=561
oxidacion	oxidación=7k8
paciencia	paciencia=20r
pago	pago por clic=13m	pago por cada clic=13m
paleoclimatologia	paleoclimatología=5r1
paleontologia	paleontología=8k8
panaderia	panadería=1ow
paquete	paquete Office=su	paquete ofimático=1zo
parasitologia	parasitología=4tt
parrot	Parrot Security OS=8vs
pasteleria	pastelería=1ox
patologia	patología=9ya
pedagogia	pedagogía=1ll
pediatria	pediatría=un	pediatría y sus áreas especificas=un
peluqueria	peluquería=1se
pensamiento	pensamiento crítico=1zx	pensamiento analítico=20i	pensamiento estratégico=20w
periodizacion	periodización=9rk
permiso	permiso de conducir=1jn	permiso B=1jn	permiso de trabajo=21l
personas	personas mayores=uq	personas dependientes=uq
petroleo	petróleo=8tk
petrologia	petrología=647
php	PHP-FPM=657
picking	picking=1ie
pintura	pintura de interiores=1bq
placas	placas solares=1ds
plaguicidas	plaguicidas=6r2
plan	plan de cuidados=vt
planes	planes de cuidados=vt	planes de formación=1a5
planificacion	planificación con respecto a los medios de comunicación=140	planificación de turnos=1a8	planificación de rutas=1i7	planificación de la producción=1j9	planificación de clases=1k4	planificación estratégica=1rc
planificar	planificar la capacidad de las TIC=8k1
plataformas	plataformas de ayuda de las TIC=7gv
plateadura	plateadura=95f
platos	platos y comidas preparadas=1oo
plc	PLC=1eq
plomeria	plomería=1b9
podologia	podología=5zj
podortesica	podortésica=85g
polaco	polaco=225
polimerizacion	polimerización=a0a
politica	política de calidad de las TIC=5yh	política=5zh
politicas	políticas medioambientales sobre las TIC=aeh
polivalencia	polivalencia=202
polivalente	polivalente=202
poner	poner vendas=vm	poner apósitos=vm
portugues	portugués=223
posgrado	posgrado=214
posicionamiento	posicionamiento web=13j	posicionamiento en buscadores=13j
postedicion	postedición=7wo
practicar	practicar la escucha activa=210
preparacion	preparación de pedidos=1ie	preparación de clases=1k4
presupuestos	presupuestos=15p
prevencion	prevención de riesgos laborales=1du
primeros	primeros auxilios=u9
principios	principios de la inteligencia artificial=n4	principios de los sistemas hidráulicos=1da	principios de ingeniería mecánica=1gs
priorizacion	priorización=1zw
prl	PRL^=1du
proactiva	proactiva=203
proactividad	proactividad=203
proactivo	proactivo=203
procedimientos	procedimientos de ingresos hospitalarios de emergencia=23x	procedimientos previos al vuelo para los vuelos IFR=5zc
procesamiento	procesamiento de señales=h7	procesamiento del lenguaje natural=n0	procesamiento de imágenes=n2
procesos	procesos de transfusión de sangre=w7	procesos de ingeniería=1h6
productos	productos electrónicos=1gy
profesionalidad	profesionalidad=20q
programa	programa de nóminas=1zq
programacion	programación orientada a objetos=72	programación=sr	programación didáctica=1k4	programación de sistemas TIC=8wt
programaciones	programaciones didácticas=1k5
programar	programar turnos=1q6
programas	programas de ofimática=1zo
proporcionar	proporcionar cuidados paliativos=v4
prospeccion	prospección=128
proteccion	protección de datos=fo	protección de menores=1lg
protesis	prótesis=7p2
protocolos	protocolos de comunicación de las TIC=78n
proyecto	proyecto básico y de ejecución=1vr	proyecto=9oa
proyectos	proyectos de arquitectura=1vr
pruebas	pruebas automatizadas=f2	pruebas unitarias=f4
psicoacustica	psicoacústica=9dm
psicoanalisis	psicoanálisis=9i5
psicofarmacologia	psicofarmacología=6vg
psicofisiologia	psicofisiología=8sv
psicologia	psicología=99m
psicopatologia	psicopatología=9d7
psicosociologia	psicosociología=8r9
psiquiatria	psiquiatría=apw
publicacion	publicación asistida por ordenador=2jv
puntualidad	puntualidad=204
quejas	quejas y reclamaciones=12w
quimica	química=1ku
quirofano	quirófano=v0
radares	radares=5h7
radiobiologia	radiobiología=7l7
radiodiagnostico	radiodiagnóstico=6nr
radiofarmacos	radiofármacos=a00
radiografia	radiografía=9b2
radiologia	radiología intervencionista=wu
radioquimica	radioquímica=a7b
realizar	realizar una limpieza de datos=k8	realizar curas de heridas=vm	realizar la optimización de los motores de búsqueda=13j	realizar investigaciones cuantitativas=151	realizar levantamientos topográficos=1el	realizar diseños en AutoCAD=7fo	realizar soldaduras TIG=8lv	realizar soldaduras MIG=ago
reanimacion	reanimación=7zk
recepcion	recepción=tm	recepción de mercancías=1ig
reclamaciones	reclamaciones=12w
reclutamiento	reclutamiento=19g	reclutamiento y selección=19g
recolocacion	recolocación=6nn
reconocimiento	reconocimiento de voz=3ii
recurrir	recurrir a la programación concurrente=6p
recursos	recursos humanos=236
redaccion	redacción=148	redacción de textos=148	redacción de contratos=1ms
redes	redes informáticas=de	redes sociales=14d
reflexion	reflexión=6on
reflexologia	reflexología=5ah
refrigeracion	refrigeración=1dp
refrigerantes	refrigerantes=4r1
registros	registros de enfermería=vu
reglamentos	reglamentos de construcción=1ef
relacion	relación con las familias=1kz
relaciones	relaciones públicas=154	relaciones interpersonales=200
reparacion	reparación=1dg	reparación de averías=1dg
reposicion	reposición=12n
reposteria	repostería=1ox
reprografia	reprografía=4vk
requisitos	requisitos legales de productos TIC=8os
reservas	reservas=1pt
resistencia	resistencia al estrés=20l	resistencia física=211
resolucion	resolución de averías=1dh	resolución de problemas=1zv	resolución de conflictos=20e
resolutiva	resolutiva=1zv
resolutivo	resolutivo=1zv
resolver	resolver problemas de sistemas TIC=8g4
respetar	respetar turnos de trabajo=1ss
responsabilidad	responsabilidad=205
restauracion	restauración=1pn
restricciones	restricciones del cable de la red de TIC=9u3
retail	retail=12l
reumatologia	reumatología=81q
riesgos	riesgos de seguridad de la red de TIC=5md
rigor	rigor=1zy
rim	RIM BlackBerry=94f
robotica	robótica=h5
rrhh	RRHH=236
ruso	ruso=226
rutas	rutas de reparto=1io
salud	salud mental=v9
sap	SAP Data Services=aoy
sas	SAS language=4kk	SAS Data Management=a6u
schoology	Schoology=3fx
sedimentologia	sedimentología=7nl
segmentacion	segmentación de la clientela=15i
seguridad	seguridad informática=fg	seguridad de la información=fg	seguridad y salud=1du	seguridad alimentaria=1oj	seguridad social=230
seguros	seguros=13c	seguros sociales=230
seleccion	selección de personal=19g
semantica	semántica=a84
semejanza	semejanza=6su
semiconductores	semiconductores=5k9
senales	señales de tráfico=3mp
sensores	sensores=7aj
sentido	sentido de la responsabilidad=205
seriedad	seriedad=204
servicio	servicio al cliente=12s	servicio de mesa=1pc	servicio en sala=1pc	servicio de sala=1pc
sexologia	sexología=58c
shiatsu	shiatsu=97g
signos	signos vitales=vn
simulacion	simulación de red de TIC=amf
sismologia	sismología=4z1
sistemas	sistemas embebidos=h1	sistemas incrustados=h1	sistemas de control=h6	sistemas de control industrial=h6	sistemas de información geográfica=mb	sistemas hidráulicos=1da	sistemas de transmisión hidráulicos=1da	sistemas de gestión de aprendizaje=1lb	sistemas de gestión de bases de datos=2iw	sistemas TIC empresariales=9lj
sketchbook	SketchBook Pro=2ap
sociologia	sociología=7w4
sofrologia	sofrología=602
software	software de fabricación asistida por ordenador=1g3
soldadura	soldadura=1c2
soporte	soporte informático=df	soporte técnico=df	soporte a usuarios=df
sostenibilidad	sostenibilidad=1s1
sql	SQL Server=7k	SQL Server Integration Services=ja
sueco	sueco=22e
supervisar	supervisar la obsolescencia de las TIC=7tr
synfig	Synfig=8wk
tanatologia	tanatología=8oa
taquigrafia	taquigrafía=a34
tareas	tareas administrativas=tl
tecnica	técnica de impresión offset=105
tecnicas	técnicas para procesar señales=h7	técnicas de transfusión de sangre=w7	técnicas de imagenología=wu	técnicas de laboratorio=wz	técnicas de gestión de problemas de las TIC=8ks	técnicas de recuperación de las TIC=9iq
tecnologias	tecnologías en la nube=a9	tecnologías relativas a la nube=a9
telemarketing	telemarketing=506
teneduria	teneduría de libros=16b
teologia	teología=97s
teradata	Teradata Database=j1
terapia	terapia intravenosa=vi	terapia respiratoria=wt	terapia cognitivo-conductual=xh
terminologia	terminología médica=wa	terminología=91y
termodinamica	termodinámica=1ho
termohidraulica	termohidráulica=8hj
tesoreria	tesorería=183
thc	THC Hydra=ajc
tipografia	tipografía=zp
tipos	tipos de resortes=4i	tipos de electrónica=1gy	tipos de automatización de edificios=1xw	tipos de turbinas eólicas=1yr	tipos de sierras de mesa=4dr
titulacion	titulación universitaria=218
titulo	título de grado=213	título universitario=218
tolerancia	tolerancia a la presión=20l
tolerar	tolerar el estrés=20l
toma	toma de requisitos=pl	toma de decisiones=20d
topografia	topografía=7ia
torneado	torneado=1cm
torno	torno^^=1cm
toxicologia	toxicología=920
trabajar	trabajar por turnos=1ss	trabajar en equipo=1zt	trabajar de forma autónoma=20k	trabajar bajo presión=20l	trabajar con software CADD=6l4	trabajar con software CAE=8d5
trabajo	trabajo social=xc	trabajo con el metal=1ce	trabajo a turnos=1ss	trabajo en equipo=1zt	trabajo autónomo=20k	trabajo bajo presión=20l
traduccion	traducción=1so
tramitar	tramitar pagos=so
transfusion	transfusión de sangre=w7
transmision	transmisión de la propiedad=1nl
trasplante	trasplante=90e
trato	trato con el público=200
trigonometria	trigonometría=7xn
turco	turco=227
turismo	turismo=1qa
turno	turno de noche=1su
turnos	turnos rotativos=1ss	turnos=1ss
tutorias	tutorías con familias=1kz
uci	UCI^=uj
unreal	Unreal Engine=ii
urgencias	urgencias=ul
uroginecologia	uroginecología=6wy
urolitiasis	urolitiasis=aue
urologia	urología=8fl
usar	usar un sistema global de distribución=1qn
utilizar	utilizar programación concurrente=6p	utilizar programación funcional=6r	utilizar programación orientada a objetos=72	utilizar sistemas de información geográfica=mb	utilizar la citometría de flujo=x5	utilizar carretillas elevadoras=1ij	utilizar cinceles neumáticos=47o	utilizar cinceles para madera=4gq	utilizar software CADD=6l4	utilizar software CAE=8d5	utilizar máquinas de virtualización de las TIC=8ud
venereologia	venereología=afp
venta	venta al por menor=12l
ventas	ventas=1vz
verificar	verificar las especificaciones formales de las TIC=aeo
verter	verter hormigón=1ek
vias	vías venosas=vi
victimologia	victimología=7rg
vidrieria	vidriería=6eu
vigilancia	vigilancia=1rx
vigilante	vigilante de seguridad=1rx
virologia	virología=6zb
visualizacion	visualización de datos=nb
viticultura	viticultura=5zb
vocacion	vocación de servicio=209
zoonosis	zoonosis=akm
zooterapia	zooterapia=8yi

'acupresion	'acupresion=5iq
'acustic	'acustic=5f7
'adaptabilidad	'adaptabilidad=201
'adhesiv	'adhesiv=8ht
'aduan	'aduan=1iw
'aerodinamic	'aerodinamic=7og
'aeronomi	'aeronomi=901
'agricultur	'agricultur=1s9
'agrimensur	'agrimensur=1el
'agronomi	'agronomi=8vu
'agroturism	'agroturism=a1d
'albanileri	'albanileri=1bk
'aleman	'aleman=21z
'alergi	'alergi=8yx
'alergologi	'alergologi=7jy
'algebr	'algebr=6m4
'almacen	'almacen=1id
'almacenaje	'almacenaje=1id
'alquilacion	'alquilacion=ai5
'amabilidad	'amabilidad=20s
'amortizacion	'amortizacion=6zw
'analgesic	'analgesic=653
'antropologi	'antropologi=9c3
'appcc	'appcc=1ol
'aprovisionamient	'aprovisionamient=18i
'apuest	'apuest=5lj
'arabe	'arabe=228
'arqueobotanic	'arqueobotanic=8fh
'arqueologi	'arqueologi=6jr
'arquitectur	'arquitectur=239
'artesani	'artesani=5tp
'asertividad	'asertividad=20m
'astrologi	'astrologi=583
'astronomi	'astronomi=auw
'audifon	'audifon=727
'audiologi	'audiologi=53l
'audiometri	'audiometri=4vx
'auditori	'auditori=17e
'auriculoterapi	'auriculoterapi=98l
'autism	'autism=6o2
'automocion	'automocion=1dj
'autonomi	'autonomi=20k
'autopromoverse	'autopromoverse=739
'ayurved	'ayurved=9xy
'bachillerat	'bachillerat=219
'balneoterapi	'balneoterapi=4vc
'batimetri	'batimetri=92l
'biodiesel	'biodiesel=9qj
'bioestadistic	'bioestadistic=8jj
'bioetic	'bioetic=56a
'biofisic	'biofisic=7pw
'biolixiviacion	'biolixiviacion=ao5
'biologi	'biologi=1kv
'biomarcador	'biomarcador=ahf
'biomecanic	'biomecanic=7xj
'biomedicin	'biomedicin=4vq
'biometri	'biometri=5yv
'bioproteccion	'bioproteccion=al0
'biotecnologi	'biotecnologi=6x4
'bisuteri	'bisuteri=94t
'blackberry	'blackberry=94f
'boquill	'boquill=7ua
'botanic	'botanic=5j0
'budism	'budism=9at
'cablead	'cablead=1b7
'camar	'camar=5uw
'camuflaje	'camuflaje=7cf
'cardiologi	'cardiologi=9qk
'carpinteri	'carpinteri=1bf
'carretill	'carretill=1ij
'cartografi	'cartografi=2ec
'castellan	'castellan=221
'catalan	'catalan=22q
'cibernetic	'cibernetic=ary
'ciberseguridad	'ciberseguridad=fg
'cineantropometri	'cineantropometri=asr
'cinematografi	'cinematografi=aby
'cinesiologi	'cinesiologi=9yq
'cinesiterapi	'cinesiterapi=8wc
'cinetic	'cinetic=6mo
'cirugi	'cirugi=6h4
'citopatologi	'citopatologi=7z3
'climatizacion	'climatizacion=1bb
'climatologi	'climatologi=9nj
'cocin	'cocin=1oo
'cocteleri	'cocteleri=1pf
'colaboracion	'colaboracion=20b
'compr	'compr=18i
'compromis	'compromis=205
'comunicacion	'comunicacion=1zs
'confidencialidad	'confidencialidad=207
'consult	'consult=6bw
'contabilidad	'contabilidad=16a
'copropiedad	'copropiedad=a8g
'coquizacion	'coquizacion=68t
'cordialidad	'cordialidad=20s
'correspondenci	'correspondenci=tq
'cosmetic	'cosmetic=7m9
'creatividad	'creatividad=20f
'criminologi	'criminologi=4jp
'cristaleri	'cristaleri=aos
'cristianism	'cristianism=4qg
'curas	'curas=vm
'curiosidad	'curiosidad=20g
'danzar	'danzar=5jg
'declamar	'declamar=9de
'delineacion	'delineacion=23a
'demografi	'demografi=9i9
'derech	'derech=23d
'dermatologi	'dermatologi=4vw
'detallist	'detallist=1zy
'dietetic	'dietetic=1wi
'dinamism	'dinamism=203
'discrecion	'discrecion=207
'divis	'divis=5ix
'docenci	'docenci=1k3
'doctorad	'doctorad=216
'drogadiccion	'drogadiccion=avg
'ebanisteri	'ebanisteri=1bg
'ecologi	'ecologi=8oq
'economi	'economi=234
'ecosistem	'ecosistem=a0b
'edafologi	'edafologi=84q
'electricidad	'electricidad=1gz
'electroacupuntur	'electroacupuntur=51h
'electroencefalografi	'electroencefalografi=5ug
'electrofotografi	'electrofotografi=5n9
'electroiman	'electroiman=9dg
'electromecanic	'electromecanic=1gv
'electronic	'electronic=1gy
'electrooptic	'electrooptic=700
'electroquimic	'electroquimic=7w8
'electroradiologi	'electroradiologi=wu
'electroterapi	'electroterapi=8uz
'embalaje	'embalaje=23c
'embaraz	'embaraz=6qz
'embriologi	'embriologi=9yj
'empati	'empati=20a
'emprendimient	'emprendimient=70n
'encuest	'encuest=84o
'endoscopi	'endoscopi=a3i
'enfermeri	'enfermeri=1w2
'engarce	'engarce=4lk
'ensamblaje	'ensamblaje=1zf
'ensenanz	'ensenanz=1k3
'entomologi	'entomologi=8kp
'envasad	'envasad=23c
'epidemiologi	'epidemiologi=8he
'epigrafi	'epigrafi=7ix
'equitacion	'equitacion=55q
'ergonomi	'ergonomi=arl
'esquilar	'esquilar=ajn
'estadistic	'estadistic=n5
'estampad	'estampad=a1t
'estetic	'estetic=785
'estomatologi	'estomatologi=8u8
'etalonaje	'etalonaje=yv
'etiopati	'etiopati=50r
'etnolinguistic	'etnolinguistic=7jv
'eusker	'eusker=22r
'expedicion	'expedicion=1ig
'explosiv	'explosiv=578
'fabricacion	'fabricacion=1h7
'facturacion	'facturacion=17l
'farmaci	'farmaci=wm
'farmacocinetic	'farmacocinetic=92q
'farmacognosi	'farmacognosi=7qv
'farmacoterapi	'farmacoterapi=agn
'fasciaterapi	'fasciaterapi=546
'fertilizant	'fertilizant=7p8
'fertilizar	'fertilizar=7c3
'fiabilidad	'fiabilidad=204
'filosofi	'filosofi=89b
'finanz	'finanz=233
'fiscalidad	'fiscalidad=17g
'fisic	'fisic=1kt
'fisioterapi	'fisioterapi=wp
'fitoterapi	'fitoterapi=6a7
'flexibilidad	'flexibilidad=202
'flexografi	'flexografi=5jb
'floricultur	'floricultur=al6
'fonetic	'fonetic=9z9
'foniatri	'foniatri=87z
'fontaneri	'fontaneri=1b9
'fotograbad	'fotograbad=9yx
'fotografi	'fotografi=zy
'fotogrametri	'fotogrametri=4jv
'fotonic	'fotonic=582
'franc	'franc=220
'fresad	'fresad=1cl
'fresador	'fresador=1cl
'galvanoplasti	'galvanoplasti=6cq
'ganad	'ganad=aon
'gemologi	'gemologi=75m
'genealogi	'genealogi=akp
'genetic	'genetic=6ky
'geocronologi	'geocronologi=a26
'geodesi	'geodesi=7m0
'geofisic	'geofisic=7rb
'geografi	'geografi=9ne
'geologi	'geologi=7zl
'geomatic	'geomatic=4ij
'geometri	'geometri=5al
'geoquimic	'geoquimic=7d4
'geriatri	'geriatri=uq
'grafit	'grafit=56u
'helmintologi	'helmintologi=8zc
'hepatologi	'hepatologi=93p
'herbicid	'herbicid=7mm
'herpetologi	'herpetologi=60b
'hidraulic	'hidraulic=1da
'hidroelectricidad	'hidroelectricidad=6hi
'hidrografi	'hidrografi=1yg
'hidroterapi	'hidroterapi=80e
'higiene	'higiene=vz
'hinduism	'hinduism=7di
'hipoacusi	'hipoacusi=6l0
'histologi	'histologi=90i
'histopatologi	'histopatologi=7g0
'histori	'histori=5jt
'homeopati	'homeopati=9xp
'honestidad	'honestidad=206
'hosteleri	'hosteleri=1pn
'improvisar	'improvisar=64y
'impuest	'impuest=17g
'indicador	'indicador=1zj
'inform	'inform=16q
'informatic	'informatic=22y
'ingl	'ingl=21y
'iniciativ	'iniciativ=203
'inmunohematologi	'inmunohematologi=9o6
'inmunologi	'inmunologi=7z9
'inmunoterapi	'inmunoterapi=9bt
'integridad	'integridad=206
'interculturalidad	'interculturalidad=20z
'interiorism	'interiorism=10e
'intermodalism	'intermodalism=4zp
'intubacion	'intubacion=a6p
'inventari	'inventari=1ia
'iridologi	'iridologi=87s
'italian	'italian=222
'japon	'japon=22a
'jardineri	'jardineri=1bx
'javascript	'javascript=5zm
'judaism	'judaism=a52
'lactanci	'lactanci=5i9
'laser	'laser=aui
'lepidopterologi	'lepidopterologi=682
'licenciad	'licenciad=218
'licenciatur	'licenciatur=218
'licitacion	'licitacion=238
'liderazg	'liderazg=1zu
'limpiez	'limpiez=1q2
'linguistic	'linguistic=7p4
'literatur	'literatur=4q6
'litigi	'litigi=1mw
'logic	'logic=5i1
'logistic	'logistic=1i6
'logopedi	'logopedi=74h
'ludoterapi	'ludoterapi=auh
'macroeconomi	'macroeconomi=9os
'mantenimient	'mantenimient=1de
'marketing	'marketing=15d
'master	'master=214
'mastozoologi	'mastozoologi=7oh
'matematic	'matematic=1kr
'mecanic	'mecanic=1gt
'mecanizad	'mecanizad=1ch
'mecanoterapi	'mecanoterapi=8ii
'mecatronic	'mecatronic=1gu
'medicament	'medicament=4wt
'mentori	'mentori=20n
'mercadotecni	'mercadotecni=15d
'merchandising	'merchandising=12n
'metafisic	'metafisic=890
'metalogic	'metalogic=9bb
'metalurgi	'metalurgi=1ce
'meteorologi	'meteorologi=7s3
'meticulosidad	'meticulosidad=1zy
'metrologi	'metrologi=1cy
'micologi	'micologi=6nc
'microeconomi	'microeconomi=7lg
'microelectronic	'microelectronic=6bn
'microensamblad	'microensamblad=8f6
'micromecanic	'micromecanic=8y3
'microoptoelectromecanic	'microoptoelectromecanic=6yd
'microprocesador	'microprocesador=7xq
'microprogram	'microprogram=6ga
'microsensor	'microsensor=a8k
'microservici	'microservici=6m
'migracion	'migracion=8zw
'minuciosidad	'minuciosidad=1zy
'monacat	'monacat=4ka
'montaje	'montaje=1zf
'morfologi	'morfologi=amx
'motivacion	'motivacion=203
'multitare	'multitare=208
'nanoelectronic	'nanoelectronic=967
'nanomaterial	'nanomaterial=951
'nanotecnologi	'nanotecnologi=8p8
'neerland	'neerland=224
'nefrologi	'nefrologi=4ow
'negociacion	'negociacion=124
'neonatologi	'neonatologi=6qn
'neoplasi	'neoplasi=500
'nessu	'nessu=5hg
'neumatic	'neumatic=1db
'neumologi	'neumologi=97h
'neuroanatomi	'neuroanatomi=5sc
'neurocirugi	'neurocirugi=4ra
'neurofarmacologi	'neurofarmacologi=7nd
'neurofisiologi	'neurofisiologi=592
'neurologi	'neurologi=6ti
'neurooftalmologi	'neurooftalmologi=6y7
'neuropatologi	'neuropatologi=78b
'neuropsicologi	'neuropsicologi=a5e
'neuropsiquiatri	'neuropsiquiatri=a9l
'nomin	'nomin=17k
'numerologi	'numerologi=84z
'obesidad	'obesidad=767
'objectstore	'objectstore=6aa
'oceanografi	'oceanografi=78f
'ocultism	'ocultism=9yy
'odontologi	'odontologi=93c
'ofimatic	'ofimatic=1zo
'oftalmologi	'oftalmologi=5v5
'olfaccion	'olfaccion=9qn
'optic	'optic=5vy
'optoelectronic	'optoelectronic=a7m
'oracion	'oracion=alv
'organizad	'organizad=1zz
'ornitologi	'ornitologi=6be
'ortodonci	'ortodonci=6dd
'ortografi	'ortografi=984
'ortoptic	'ortoptic=7yz
'ortosi	'ortosi=6z1
'osteologi	'osteologi=4os
'osteopati	'osteopati=akk
'otorrinolaringologi	'otorrinolaringologi=7bn
'oxidacion	'oxidacion=7k8
'pacienci	'pacienci=20r
'paleoclimatologi	'paleoclimatologi=5r1
'paleontologi	'paleontologi=8k8
'panaderi	'panaderi=1ow
'parasitologi	'parasitologi=4tt
'pasteleri	'pasteleri=1ox
'patologi	'patologi=9ya
'pedagogi	'pedagogi=1ll
'pediatri	'pediatri=un
'peluqueri	'peluqueri=1se
'periodizacion	'periodizacion=9rk
'petrole	'petrole=8tk
'petrologi	'petrologi=647
'picking	'picking=1ie
'plaguicid	'plaguicid=6r2
'plateadur	'plateadur=95f
'plomeri	'plomeri=1b9
'podologi	'podologi=5zj
'podortesic	'podortesic=85g
'polac	'polac=225
'polimerizacion	'polimerizacion=a0a
'politic	'politic=5zh
'polivalenci	'polivalenci=202
'polivalente	'polivalente=202
'portugu	'portugu=223
'posgrad	'posgrad=214
'postedicion	'postedicion=7wo
'presupuest	'presupuest=15p
'priorizacion	'priorizacion=1zw
'proactiv	'proactiv=203
'proactividad	'proactividad=203
'profesionalidad	'profesionalidad=20q
'programacion	'programacion=sr
'prospeccion	'prospeccion=128
'protesi	'protesi=7p2
'proyect	'proyect=9oa
'psicoacustic	'psicoacustic=9dm
'psicoanalisi	'psicoanalisi=9i5
'psicofarmacologi	'psicofarmacologi=6vg
'psicofisiologi	'psicofisiologi=8sv
'psicologi	'psicologi=99m
'psicopatologi	'psicopatologi=9d7
'psicosociologi	'psicosociologi=8r9
'psiquiatri	'psiquiatri=apw
'puntualidad	'puntualidad=204
'quimic	'quimic=1ku
'quirofan	'quirofan=v0
'radar	'radar=5h7
'radiobiologi	'radiobiologi=7l7
'radiodiagnostic	'radiodiagnostic=6nr
'radiofarmac	'radiofarmac=a00
'radiografi	'radiografi=9b2
'radioquimic	'radioquimic=a7b
'reanimacion	'reanimacion=7zk
'recepcion	'recepcion=tm
'reclamacion	'reclamacion=12w
'reclutamient	'reclutamient=19g
'recolocacion	'recolocacion=6nn
'redaccion	'redaccion=148
'reflexion	'reflexion=6on
'reflexologi	'reflexologi=5ah
'refrigeracion	'refrigeracion=1dp
'refrigerant	'refrigerant=4r1
'reparacion	'reparacion=1dg
'reposicion	'reposicion=12n
'reposteri	'reposteri=1ox
'reprografi	'reprografi=4vk
'reserv	'reserv=1pt
'resolutiv	'resolutiv=1zv
'responsabilidad	'responsabilidad=205
'restauracion	'restauracion=1pn
'retail	'retail=12l
'reumatologi	'reumatologi=81q
'rigor	'rigor=1zy
'robotic	'robotic=h5
'schoology	'schoology=3fx
'sedimentologi	'sedimentologi=7nl
'segur	'segur=13c
'semantic	'semantic=a84
'semejanz	'semejanz=6su
'semiconductor	'semiconductor=5k9
'sensor	'sensor=7aj
'seriedad	'seriedad=204
'sexologi	'sexologi=58c
'shiatsu	'shiatsu=97g
'sismologi	'sismologi=4z1
'sociologi	'sociologi=7w4
'sofrologi	'sofrologi=602
'soldadur	'soldadur=1c2
'sostenibilidad	'sostenibilidad=1s1
'suec	'suec=22e
'synfig	'synfig=8wk
'tanatologi	'tanatologi=8oa
'taquigrafi	'taquigrafi=a34
'telemarketing	'telemarketing=506
'teologi	'teologi=97s
'terminologi	'terminologi=91y
'termodinamic	'termodinamic=1ho
'termohidraulic	'termohidraulic=8hj
'tesoreri	'tesoreri=183
'tipografi	'tipografi=zp
'topografi	'topografi=7ia
'tornead	'tornead=1cm
'toxicologi	'toxicologi=920
'traduccion	'traduccion=1so
'trasplante	'trasplante=90e
'trigonometri	'trigonometri=7xn
'turc	'turc=227
'turism	'turism=1qa
'turn	'turn=1ss
'urgenci	'urgenci=ul
'uroginecologi	'uroginecologi=6wy
'urolitiasi	'urolitiasi=aue
'urologi	'urologi=8fl
'venereologi	'venereologi=afp
'vent	'vent=1vz
'victimologi	'victimologi=7rg
'vidrieri	'vidrieri=6eu
'vigilanci	'vigilanci=1rx
'virologi	'virologi=6zb
'viticultur	'viticultur=5zb
'zoonosi	'zoonosi=akm
'zooterapi	'zooterapi=8yi
abastec	abastec funcion adecu quirofan=54q
abej	cer abej=9tm
abiert	disen espaci abiert=9xl
abog	abog usuari servici social=75x	abog otr person=a2h
abon	coloc abon estanqu acuicultur=8t3	envi abon=9pn
abord	abord cuest salud public=563	abord problem mecanic aeronav=6fl	abord peligr potencial aerodrom=8ov
abr	abr cuent banc=6bc	abr galeri conduc=9iw
abras	proces mecaniz abras=ank
abrasiv	proces limpiez abrasiv=5fu	identific tip abrasiv=859	reconoc tip abrasiv=859	diferenci tip abrasiv=859	distingu tip abrasiv=859	material abrasiv superfici=9rp
abrevi	escritur abrevi=a34
abrillant	abrillant product arcill=95p
abroch	abroch dispositiv seguridad=7f8
absentism	segu absentism personal=626
absor	comprob capacidad absor=666	verific capacidad absor=666	determin capacidad absor=666
abstract	filosofi abstract=890
abus	detect abus alcohol drog=a4e
acab	tecnic acab calz=4lr	manten acab buqu=5ec	conserv acab buqu=5ec	tecnologi acab product textil=aqf
academic	investig academic=69a	vend libr academic=7ob	public investig academic=8ae
acamp	manten instal acamp=5gf	gest inventari material acamp=8jz
acat	acat norm circul=57r	acat recet oftalmologic=7vb	acat instruc senaliz=7zu
acc	interven escenari mediant acc=71j	gui acc jur=agx
acces	facilit acces servici=63p	facilit acces merc trabaj=7aw	control acces public=7ew	obten permis acces tier=8sl	facilit acces inform=ajl
accesibilidad	mejor accesibilidad=7w9	mejor accesibilidad product=7w9	elabor estrategi accesibilidad=a9s	disen estrategi accesibilidad=a9s	ide estrategi accesibilidad=a9s
accesibl	vehicul accesibl=9ce	certific vehicul accesibl=9ce	asegur vehicul accesibl=9ce
accesori	diferenci accesori=4p5	reconoc diferenci accesori=4p5	instal accesori automovil=66t	fabric accesori metalic puert=9bw	accesori instrument music=9wr
accident	investig accident ferroviari=4pa	investig accident aeronav=4wk	investig accident maritim=5ik	estudi accident maritim=5ik	examin accident maritim=5ik
accionist	manten comunic accionist=82h	registr accionist=a4u
aceit	control proces mezcl aceit=afb
acept	acept orden impres=88q	acept disen embalaj=8er	acept responsabilidad=ap5	acept propi responsabilidad=ap5
acerc	asesor acerc adquis=4vp	asesor acerc pedagogi musical=7ww	elabor estrategi acerc pasajer=829	asesor acerc context historic=am4
achic	achic taman punt=8xk
acidul	ocupars tanqu acidul=6iw	encargars tanqu acidul=6iw	manipul tanqu acidul=6iw	manej tanqu acidul=6iw
aclar	aclar pelicul fotografic=5ny	aclar calidad revest=8wb	aclar aceit mediant sediment=aq1
aclare	aclare alt=6ly
aclimat	aclimat mader=6to	aclimat existenci mader=6to
acogid	visit hog acogid=792
acomod	acomod recint interpret=4qa
acompan	manten privacidad servici acompan=51o	contrat music acompan=5b8	ofrec servici acompan=5ct	acompan alumn viaj estudi=5rq
acompanant	hac acompanant=8ru	evalu client servici acompanant=9wk
acondic	acondic prens hidraulic=5ry	acondic sistem rieg=6qu	acondic horn industrial=a7j
acondicion	air acondicion=1bd	component sistem air acondicion=8wv
aconsej	aconsej gest personal=4wq	aconsej problem comunic=8uc	aconsej program estudi=977	aconsej client uso vehicul=9v9
acontec	acontec deportiv=970
acoraz	gest camar acoraz banc=6vh
acord	acord client repar necesari=5dr	acord termin proveedor=6ug	acord adquis tier=au6
acot	conserv not acot=755
act	analiz act criminal=6xr	distribu program lug act=8vq
actitud	mostr actitud profesional client=6bi
activ	evalu riesg activ client=619	reconoc activ=897	activ sistem rieg=8qi	negoci valor activ=919	legisl relativ seguridad activ=ahc
actor	recib cart present actor=7ne	asign papel actor=809	vest actor=aml
actric	organiz prueb actor actric=7lo
actu	planific actu musical=62y	actu public=943
actual	interpret dat actual=57d	busc innov practic actual=ape	innov practic actual=ape
actualidad	manteners dia actualidad politic=7pa
actualiz	actualiz politic uso=5k4	actualiz instruc proced=5uq	actualiz presupuest=6dn	actualiz licenci=7q5	actualiz capacidad linguistic=aem
actuarial	cienci actuarial=18n
actuen	selecc estudiant actuen embaj=77q
acuari	prepar acuari=5aq	comunidad parqu zoologic acuari=60w
acuatic	gest recurs acuatic=6fh	transport recurs acuatic=6fh	recurs acuatic=6fh	manipul recurs acuatic=6fh	clasific recurs acuatic=6fh	junt recurs acuatic=7iv
acuerd	prepar acuerd licenci=4sj	elabor acuerd licenci=4sj	gest acuerd licenci=4sj	redact acuerd licenci=4sj	supervis cumpl acuerd licenci=793	prepar medicament acuerd recet=8ti	desarroll acuerd licenci=92t	asign vehicul acuerd requisit=a38
acuicol	identific especi acuicol=6ew	reconoc especi acuicol=6ew
acuicultur	manten instal acuicultur agu=4yz	industri acuicultur=7bf	tip industri acuicultur=7bf	clas industri acuicultur=7bf	program informatic planific acuicultur=8i6	equip acuicultur=97i	equip plan acuicultur=97i
acumul	acumul bols papel=9tl
acupres	conoc acupres=5iq	principi acupres=5iq
acupuntur	selecc punt acupuntur=4rk	identific punt acupuntur=4rk	acupuntur electric=51h	trat acupuntur=6t9	hac trat acupuntur=6t9	metod acupuntur=ala
acus	comprob entreg acus recib=ao8
acustic	ingenieri acustic=4on	estudi ingenieri acustic=4on	analiz ingenieri acustic=4on	cienci acustic=5f7	estudi acustic=5f7
adapt	capacidad adapt=201	adapt form contenid=693	adapt estructur pleg=6tp	adapt calz ortopedic=7j8	adapt impresor pelicul=894	adapt form merc trabaj=8zx	adapt mold product=anl
adaptars	adaptars cond climatic diferent=5th	adaptars cambi bord buqu=60h
adaptativ	manten disen adaptativ=756
adecu	aliment adecu=1wi	coloc herramient adecu maquin=57z	equip protec adecu=6wl	supervis manipul adecu product=8rc	selecc ingredient adecu=914	identific ingredient adecu=914	temperatur adecu=97c	fij temperatur adecu=97c	establec temperatur adecu=97c
adecuars	adecuars exigenci creativ artist=6os
adelgaz	acord plan adelgaz=4uw	vend product adelgaz=7b3
adhes	adhes program estudi=apt
adhesiv	adhesiv cauch=4jh	coloc adhesiv cap=4li	adhesiv suel=685
adhier	evit piez adhier mold=8i9
adiestr	evalu per adiestr gui=4z5	asesor adiestr mascot=6ge	adiestr animal fin terapeutic=7vc	adiestr animal fin profesional=8qt	metod adiestr per gui=a8s	adiestr per=ac5
aditiv	agreg aditiv tabac=917	integr aditiv tabac=917	anad aditiv tabac=917	aditiv product aliment animal=9ob
adivin	tecnic adivin porven=58t
adjudic	adjudic rut maritim buqu=avc
administr	administr sistem=r2	administr sistem aliment=5v2
administrativ	gest administrativ=tl	tare administrativ=tl	tare administrativ entorn medic=6at	gest aspect administrativ event=7ac	complet tramit administrativ=a2i
adminitr	adminitr retras pedid=8eh
admis	manej caj admis=7ux	mont caj admis=7ux	oper caj admis=7ux	instal caj admis=7ux	gest admis alumn=97r
adolescenci	medicin adolescenci=6io
adolescent	desarroll psicologic adolescent=8f5
adop	gest adop animal=883
adopt	adopt postur relaj=89k
adorn	prepar adorn floral=5d3	selecc adorn floral=5d3	coloc adorn floral=5d3	adorn instrument musical=66u	disen adorn floral=6sy	cre adorn floral=6sy	desarroll adorn floral=6sy	adorn articul textil=7za	aparat adorn cuerp=9yz
adquir	adquir antiguedad=5ij	adquir licenci uso arm=7s1	adquir component sistem=83n	adquir caball purasangr=85a
adquis	adquis animal=4pb	estudi adquis lenguaj=5dl	analiz adquis lenguaj=5dl	examin adquis lenguaj=5dl	adquis vehicul=7xg	negoci adquis tier=au6
aduan	cumpl requisit aduan=64a	normativ aduan pasajer=7zr	organiz document aduan=9ze	arregl document aduan=9ze	prepar document aduan=9ze	organiz inspec aduan=av5	prepar inspec aduan=av5	program inspec aduan=av5
aduaner	derech aduaner=71b
adult	educ adult=1wz	necesidad adult mayor=6yo	prepar joven adult=6zu
advanced	openedg advanced busines languag=5oo
aere	practic mov aere=51n	elabor mov aere=5a2	comport pasajer aere=7eq	supervis planific espaci aere=98o
aerodrom	inspecc instal aerodrom=4l8	comprob instal aerodrom=4l8	revis instal aerodrom=4l8	segu instruc manual aerodrom=52p	instruc relativ oper aerodrom=5jf	manten equip aerodrom=65v	trabaj equip aerodrom=65v	segu proced aerodrom=9g4
aeroespacial	ingenieri aeroespacial=6te
aeronautic	mecanic aeronautic=6jp	analiz inform public aeronautic=7oo	derech aeronautic=8y6
aeronav	calcul pes aeronav=4o7	valor pes aeronav=4o7	sistem control vuel aeronav=5f3	capacidad carg aeronav=65w	tip aeronav=6m3	inspecc limpiez aeronav=724	revis limpiez aeronav=724	control limpiez aeronav=724
aeronavegabilidad	inspecc aeronavegabilidad aeronav=5kl	revis aeronavegabilidad aeronav=5kl	comprob aeronavegabilidad aeronav=5kl	contenid directric aeronavegabilidad=7pd	supervis certific aeronavegabilidad=a10	control certific aeronavegabilidad=a10	comprob certific aeronavegabilidad=a10
aeroportuari	planific aeroportuari=4xq	sistem electric aeroportuari=7hn	normativ seguridad aeroportuari=9fj
aeropuert	gest licenci vehicul aeropuert=67k	identific riesg seguridad aeropuert=87o
afec	estudi afec reumatic=81q
afianz	afianz buqu amar=8nd
afil	manten herramient afil=5gt	repar herramient afil=5gt	afil herramient=81y	proteg herramient afil=81y	acondic herramient afil=81y
afili	examin tendenci afili=6v4	investig tendenci afili=6v4	coordin trabaj afili=87l	gest afili=8gw	elabor estrategi afili=96p	complet tramit administrativ afili=9tx
afin	afin instrument escenari=53v	afin precis arm fueg=5w5	afin instrument cuerd=6l6	tecnic afin=8ai	tecnic emple afin=8ai
afront	afront problem actitud critic=94d
agenci	colabor agenci publicidad=7hr	negoci agenci emple=9w9
agend	gest agend=th	gest agend personal=7n9
agent	establec contact agent talent=8hy
agil	metodologi agil=o4	metodologi agil desarroll softwar=o4
agit	ocupars agit=ae9
aglomer	normativ aplicabl fabric aglomer=5ux
agrari	politic agrari=97q
agreg	agreg color=4zm	traslad agreg=8gz
agresiv	reacc ant comport agresiv=amw
agricol	gest pedid product agricol=5pc	gest empres agricol=6i4	equip agricol=6uw	principi produc agricol=73j	product quimic agricol=7n5	limpi equip explot agricol=8e2	actividad agricol form independient=9z0
agricultor	asesor agricultor=5bv	colabor agricultor=69f
agricultur	agricultur ecologic=51w	principi agricultur ecologic=51w	legisl materi agricultur=6tj	estrategi agricultur precis=807
agrimensur	metod agrimensur=722
agronomic	principi produc agronomic=6u1
agroturism	ofrec servici agroturism=7t5	proporc servici agroturism=7t5	gest actividad agroturism=9hi	principi agroturism=a1d
agrup	agrup bols papel=9tl
agu	manej equip trat agu=60j	equip trat agu=60j	gest trat agu=9w8	trat agu=9w8	administr trat agu=9w8
aguant	aguant olor fuert=4nc	aguant alt temperatur=auc
agud	cuid enfermedad agud=8dy	ocupars pacient dolor agud=ab7
agudez	examin agudez visual=5qr	revis agudez visual=5qr
aguj	oper aguj cambi ferrocarril=8c3	aguj cambi ferrocarril=8c3	aspir aguj fin=8et
agujer	cincel agujer rosc=8sq
agujere	agujere azulej baldos=6k0	agujere material impres=9zt
ahor	desarroll concept ahor energi=4h8
air	actividad air libr=7dg	regul pres air neumatic=8yl
aire	disen red aire=a4w
aisl	cort material aisl medid=520	instal material aisl=7nb
aislant	tip material aislant=4s9	instal unidad vidri aislant=77e	examin material aislant=7tw	inspecc material aislant=7tw	control material aislant=7tw	coloc material aislant=atg
ajax	ajax framework=806
ajust	ajust maquin cort papel=7lj
ajustars	ajustars requisit estetic=5wv	ajustars requisit tecnic=6ks
alarm	sistem alarm=4yc	tip sistem alarm=4yc	gest sistem alarm=523	administr sistem alarm=523	configur sistem alarm=523	manten sistem alarm=7ge	repar sistem alarm=art	segu proced cas alarm=aty
albanileri	inspecc obr albanileri=5mi	control obr albanileri=5mi	abrasiv material albanileri=903
alcalinidad	analiz alcalinidad=5m7
alcantarill	constru alcantarill=73b	constru red alcantarill=73b	limpi red alcantarill=7sa	inspecc alcantarill=8nu	inspecc red alcantarill=9ip	supervis red alcantarill=9ip	supervis construc red alcantarill=9tt	coloc tuberi alcantarill=ahe	instal tuberi alcantarill=ahe
alcanz	alcanz objetiv vent=9a5
alcohol	ley consum alcohol=7ih	prueb mezcl alcohol=ae1
alcoholemi	control alcoholemi consum estupefacient=7jo
alcoholic	bebid alcoholic=57i	histori bebid alcoholic=57i	prepar bebid alcoholic=9wc
ale	ale metal precios=5xv
alent	alent personal limpiez=4pq
alergi	estudi alergi=7jy	prueb diagnostic alergi=7m6	alergi alimentari=9bf
alergic	reac alergic cosmetic=5gq	enfermedad alergic=8yx
alergologi	principi alergologi=7jy
alert	oper sistem alert ferroviari=6y9	sistem alert ferroviari=6y9	manteners alert=7e7	alert personal emergenci=8w4
alfabetiz	ten alfabetiz visual=57x	ensen alfabetiz practic social=5l6	ensen alfabetiz digital=9hz
alfombr	limpi alfombr=6ux	fabric alfombr=8l6	manej maquin centrifug alfombr=97j	tip alfombr=aul
algodon	retir algodon prens fard=6lx
algoritmiz	algoritmiz tare=7dw
alij	gest oper alij=5ds	administr oper alij=5ds	supervis oper alij=5ds
aliment	manipul aliment=1qd	gest sistem aliment=5v2	supervis sistem aliment=5v2	aliment animal=5v4	ingenieri aliment=6h6	product aliment animal prepar=76i
alimentari	seguridad alimentari=1oj	material alimentari=5uo	principi seguridad alimentari=61j	legisl alimentari=7b1	observ tendenci alimentari=8aj	analiz tendenci alimentari=8aj	politic alimentari=a6t	norm seguridad alimentari=aqd
alimentici	caden fabric conserv alimentici=5gc	compos product alimentici=742	ingredient product alimentici=95o	unir product alimentici=9ve
alin	prepar alin ensal=6ak	elabor alin ensal=6ak	mezcl alin ensal=6ak
aline	aline component=6hw
alis	alis sec hormigon=64l	alis superfici mader=6th	tecnologi alis metal=ach
alivi	alivi dolor animal=9wp
almacen	almacen dat=k2	gest almacen=1id	oper almacen=1id	almacen aliment=1ou	normativ almacen=6s4	tip instal almacen=7q4	gest oper almacen=84j	control oper almacen=84j	administr oper almacen=84j	supervis oper almacen=84j	almacen registr pacient=8z1
almendr	proces mecanic almendr=5p3	control proces blanque almendr=7p1
almidon	analiz muestr almidon=78z	inspecc muestr almidon=78z	prob muestr almidon=78z	estudi muestr almidon=78z	variedad almidon=7b2	proces produc almidon=7ze	proces past almidon=a5f
aloj	coordin ofert aloj estudiant=65a	aconsej materi aloj=9px	inform materi aloj=9px	asist materi aloj=9px	asesor materi aloj=9px
alquil	program informatic gest alquil=5eh	prepar inform contrat alquil=6mx	inform contrat alquil=76n	ocupars administr contrat alquil=7a7	administr contrat alquil=7a7	inventari articul alquil=9d8
alt	organiz alt personal enfermeri=afo	trabaj alt riesg=amu	soport alt temperatur=auc	trabaj alt temperatur=auc
alternativ	desarroll metod extrac alternativ=5x4	trat ortopedic alternativ=6j7	inform conductor rut alternativ=a74
alumin	ceramic alumin=aum
alumini	ale alumini=8zf
alumn	evalu alumn=1kf	seguridad alumn=4wn	foment trabaj equip alumn=5ba	asesor alumn=anq
amalgam	amalgam product alimentici=9ve
amar	amar buqu=69v	comunic plan amar=8jh	asegur buqu amar=8nd	prob mov amar=aq3
amas	amas product alimentici=9ve
ambient	trabaj ambient fri=9sn	oper ambient fri=9sn	tare ambient fri=9sn
ambiental	gest ambiental=1s0	politic ambiental=4nl	ingenieri ambiental=8xf
ambit	art ambit terapeutic=5uf	segu evolu ambit artistic=74g	entorn juridic ambit musical=9az
ambulanci	envi ambulanci=5d8	desinfect interior ambulanci=7rs
amenaz	amenaz seguridad=6qe	amenaz medi ambient=7pr	amenaz seguridad aplic web=82y	identific amenaz seguridad=8lq
amiant	norm respect elimin amiant=9oh
amilace	aliment amilace=5oz
amonton	amonton product=5zt	amonton articul empaquet=60o	amonton bols papel=9tl
amortiz	calcul amortiz activ=a2j
ampli	ampli negativ=6ex	ampli fotografi negativ=6ex	ampli ide clav=8h3	ampli red proveedor=an5
ampoll	ampoll roci automatic=6kr
anad	anad roll obr ceramic=8s6
anadid	ley impuest valor anadid=8vz
analitic	capacidad analitic=20i	quimic analitic=54r	metod quimic analitic=54r	estudi quimic analitic=54r	proces analitic line=8wj
analogic	teori electronic analogic=aek
anatomi	anatomi dental=832	estudi anatomi dental=832	anatomi human=8gj	anatomi pec=9jg	estudi anatomi pec=9jg	anatomi especi pec=9jg	anatomi animal=a43	anatomi animal produc alimentari=as8
anch	analiz requisit anch band=9wn
ancl	ancl buqu puert=5k0	posic ancl=6dk	dirig coloc ancl=9gp	control coloc ancl=9gp
anclaj	asist oper anclaj=7eg	ayud oper anclaj=7eg	colabor oper anclaj=7eg	comprob anclaj atrac=8mb	limpi unidad anclaj=a2x
andami	posic plac bas andami=6ed	planific montaj andami=9xs	proyect montaj andami=9xs	prev montaj andami=9xs
andamiaj	part andamiaj=5ri	mont andamiaj=84n	inspecc andamiaj=a3a
anej	anej bebid alcoholic barric=9br
anestesi	administr anestesi pacient=67l	dar anestesi pacient=67l	suministr anestesi pacient=67l	anestesi pacient=67l	prepar equip anestesi veterinari=73u	manten dispositiv utiliz anestesi=8bu	prepar animal anestesi=9fv
anestesic	asist administr anestesic veterinari=51v	administr anestesic animal=ag3	dar anestesic animal=ag3	suministr anestesic animal=ag3
anestesiologi	anestesiologi reanim=ap1
anfibi	estudi anfibi reptil=60b
angiologi	angiologi cirugi vascul=6ya
anill	molde anill hormigon=7xv
anim	ajust element anim=7v0	transform objet anim=8yk
anodic	tip oxid anodic=8d8	proces oxid anodic=av9
anodiz	comprob cambi capacidad anodiz=8ei	ocupars maquin anodiz=9pb	maquin anodiz=9pb	oper maquin anodiz=9pb	manipul maquin anodiz=9pb	manej maquin anodiz=9pb
anomal	crec anomal tejid=500	observ comport anomal pec=5yw
anomali	identific anomali=5n0	anomali softwar=65d	asist cas anomali embaraz=9se
ansiedad	atend pacient ansiedad=76u	trat pacient ansiedad=76u
antel	prepar antel renov flot=aaw	prepar antel manten instal=aph
anten	ajust anten parabolic recep=9zu
antibacterian	sustanci antibacterian dient=5m6	product antibacterian dient=5m6
anticip	anticip requisit envi mercanci=6uz
anticuerp	estudi anticuerp antigen=9o6
antidumping	normativ antidumping=79a
antiguedad	analiz cost antiguedad=5vo	facilit inform antiguedad=7f6	vend antiguedad=85v	negoci preci antiguedad=8a0	estudi preci merc antiguedad=9aj
antiviru	instal softwar antiviru=95c
antorch	antorch plasm=5ze
antropologi	antropologi forens=8ig	antropologi cultural forens=8ig	ensen antropologi=9jk
anual	cier anual=16m	ayud formul presupuest anual=4yl	prepar presupuest anual aeropuert=6gy	cre presupuest anual marketing=712	realiz inspec seguridad anual=8b3
anualment	anualment control calidad legal=8n9
anunci	anunci segur viaj=5tq	anunci present libr=6i8	examin compos anunci=7wa	evalu compos anunci=7wa	anunci inform vuel=ab8
apag	apag fueg=5or
aparat	aparat product limpiez=58q
aparc	aparc vehicul deposit=8cn	aparc vehicul paralel=8i7
aparej	mont aparej arbol=819	coloc aparej arbol=819	constru aparej arbol=819	instal aparej arbol=819
apertur	selecc apertur camar=6t2
apil	apil mader=4mm	tecnic apil mercanci contenedor=5z3	apil articul empaquet=60o	apil pal vaci=7in	apil bols papel=9tl
aplic	aplic politic public=5ki	aplic ingenieri industrial=8iv
aplicabl	normativ aplicabl tranvi=4kd	normativ aplicabl pas nivel=9u2
aposit	coloc aposit=vm	pon aposit=vm
apoy	apoy emple form=ard
applicat	oracl applicat development framework=7uv
aprehendibl	evalu bien aprehendibl=9au
aprend	gan aprend=20h	aprend material coreografic=ast
aprendic	examin estudiant aprendic=9sx
aprendizaj	aprendizaj automatic=mx	sistem gest aprendizaj=1lb	capacidad aprendizaj=20h	analiz necesidad aprendizaj=4xm	equip aprendizaj necesidad especial=5y3	metod aprendizaj grup=6r0	tecnologi aprendizaj=7nw
aprob	aprob campan publicitari=728	aprob disen embalaj=8er	aprob inform proyect artistic=8j0	aprob disen tecnic=ali
apropi	proporc entorn apropi psicoterapi=62f	ton color apropi=9og	busc localiz apropi=a8v
apt	ambulanci apt circul=aqu
aptitud	aptitud tecnic=20v	evalu propi aptitud danz=5xr
apuest	manej panel control apuest=5n4	segu estrategi apuest=6ez	supervis personal establec apuest=711	calcul valor apuest=766	legisl relativ apuest=7jz	mont panel control apuest=9hs	supervis oper apuest=9w7	asesor apuest=a7k
apunt	tom apunt ensay=7w2	apunt interpret=a5k
aranaz	arregl pequen aranaz vehicul=54p	elimin aranaz pequen=6j9
arbol	prepar trabaj emergenci arbol=8hk	trabaj emergenci arbol=8hk	asist identific arbol=aev	colabor identific arbol=aev	ayud identific arbol=aev	analiz plant arbol=aj5	examin plant arbol=aj5	evalu plant arbol=aj5	observ plant arbol=aj5
arc	tecnic soldadur arc=5gh	fabric cuerd arc=86t	confecc cuerd arc=86t	elabor cuerd arc=86t
archiv	cre archiv digital=5ml	produc archiv digital=5ml	produc archiv electronic=5ru	cre archiv electronic=5ru	carg archiv electronic=5ru	archiv document=601	archiv document relativ trabaj=6zk	supervis archiv=9jn	gest archiv construc=9l0	administr archiv construc=9l0	organiz archiv construc=9l0	gest archiv digital=aqb
arcill	llen maquin mezcl arcill=5mx	repar product arcill=6r7	cort arcill=90u	lij product arcill=95p	model arcill=aia
are	limpi are trabaj=4rr	are ingenieri precis=5eb	are mecanic precis=5oi	are ingenieri aliment=6h6	are ingenieri optic=8k0	are ingenieri instrument=92m	are ingenieri motor=9zz
aren	tip aren=7uu
argument	escuch argument juridic=5nq	present argument juridic=6mp	escrib argument=82o
aritmetic	ensen capacidad basic aritmetic=55t
arm	oper arm=4p9	arm sistem tuberi=7uo	vend arm=7xi	arm bas vidri=8sk
armament	armament milit=9pa
armazon	repar armazon vined=84f	arregl armazon vined=84f
armonios	aspir construc arquitectonic armonios=5sa
armoniz	armoniz softwar arquitectur sistem=5h5	armoniz mov corporal=5om
arnes	manten arnes vuel=4sc
arom	arom alimentari=7g1	cre perfil arom caf=7vj
aromaterapi	tip trat aromaterapi=58x	trat aromaterapi=930	hac trat aromaterapi=930
aromatiz	aromatiz hoj tabac=799	aromatiz vin=94l
arp	fabric component arp=5g9
arqueologi	ensen arqueologi=4lz
arquitectonic	disen arquitectonic=1vr	redact proyect arquitectonic=9bq	prepar proyect arquitectonic=9bq	escrib proyect arquitectonic=9bq	elabor proyect arquitectonic=9bq	conserv arquitectonic=abu
arquitectur	arquitectur softwar=78	arquitectur inform=zj	proyect arquitectur=1vr	model arquitectur softwar=5cp	normativ arquitectur=7w1	teori arquitectur=8h4	disen arquitectur empres=aep
arregl	arregl problem tecnic=4yp	arregl maquin cort=9hg
arrend	caracteristic arrend=ac3
arrest	arrest person infractor=9ra
art	cre obr art=5ck	gest transport obr art=628	histori art=76t	present obr art=7u6	estudi merc obr art=87m	estudi obr art=a46	manipul obr art=a5a
artes	ocupars artes abiert=4so	encargars artes abiert=4so	manej artes abiert=4so
artesanal	elabor artesanal=5us	elabor actividad artesanal=6jz	supervis produc artesanal=9g7	supervis actividad artesanal=ah9
artesani	estudi tendenci artesani=6py	elabor prototip artesani=6ze
arteson	instal arteson=7vh	instal tech arteson=7vh
articul	articul electronic=1gy
artificial	gest estructur plant artificial=6d2
artificialment	entorn natural cre artificialment=aof
artist	manten sistem vuel artist=6uk	prob sistem vuel artist=7ei	ensay mov aere artist=8kj
artistic	desarroll marc artistic=5fw	elabor marc investig artistic=7an	tecnic terapi artistic=9nt
ascensor	instal regul ascensor=4qf	coloc regul ascensor=4qf	tip ascensor=6pi	legisl seguridad ascensor=9sv
ase	ase personal=xk	recog pag uso ase=5fk	manten limpi ase=6oa	ase animal=ak0	ocupars ase animal=ak0
asegur	asegur calidad=fe	tecnic asegur=9c6	asegur instal=ase
asegurars	asegurars calidad esmalt=4k9	asegurars est prepar auditori=5fg	asegurars cumpl especific=agd
asepsi	asepsi quirurgic=5zz	tecnic asepsi quirurgic=5zz
aser	tecnic aser=4hl	reemplaz hoj maquin aser=6ul
asesor	asesor tecnic=7zy	asesor program estudi=977
asesori	asesori juridic=1xd
asfalt	tip asfalt=5y8	inspecc asfalt=8s4	ocupars mezcl asfalt=9v7	coloc cap asfalt=a8x	cubr cap asfalt=a8x
asfaltic	coloc membran asfaltic=4xz	fij membran asfaltic=4xz	instal membran asfaltic=4xz
asient	evalu asient buqu=4to	examin asient buqu=4to	tip material asient tuberi=5z6	asient contabl=8c9	gest solicitud asient especial=a4p
asign	planific asign recurs=7kq	gest asign servici turistic=96j	asign servici turistic=96j
asil	sistem asil=5hj
asistenci	asistenci tecnic=df	legisl asistenci sanitari=511	planific asistenci event profesional=7np	instrument asistenci=7up	informatic asistenci sanitari=ar9
asistid	disen asistid orden=1fz	softwar fabric asistid orden=1g3	public asistid orden=2jv	softwar ingenieri asistid orden=7qc	program disen asistid orden=8yv	disen asistid orden calz=9e7	disen asistid orden prend=9vs
aspect	investig relativ aspect habl=51i	manten aspect fisic vehicul=6ou	analiz aspect psicologic enfermedad=6w3	particip aspect tecnic produc=77x	aspect industri acuicultur=7bf	aspect cientific lenguaj=7p4	comunic aspect represent=9yt	gest aspect financier empres=aqj
aspersor	instal aspersor contr incendi=794
aspir	pas aspir=6zg
astill	control astill=5it	conduc cam astill=8tt	control cam astill=8tt	oper cam astill=8tt	manej astill=9tc	tip astill=9tc
astr	astr psicologi=5jk	estudi astr=auw
astrologi	program informatic astrologi=9ci	astrologi horari=9hj
astrologic	conoc astrologic=583
astronomi	ensen astronomi=9jb
astronomic	naveg astronomic=8zn
asum	asum responsabilidad gest empres=a0e
asunt	desarroll politic asunt exterior=4pw	aconsej asunt personal=5b4	asunt exterior=5f1	gest asunt financier client=5z0	analiz politic asunt exterior=71q	asesor asunt financier=7it	gest dat asunt juridic=8p1	asesor politic asunt exterior=ad5
atasc	evit atasc papel=9eb	preven atasc papel=9eb
ataud	transport ataud=6hc	prepar ataud crem=8na
aten	aten pacient=vf	aten client=12s	aten public=12s	gest oper aten public=595	principi aten emergenci medic=9v8
atend	atend llam emergenci=5y0	trabaj atend propi seguridad=926
atenu	manej equip atenu=85x	manten equip atenu=9kb
atmosfer	estudi atmosfer=901
atmosferic	estudi fenomen atmosferic=901	estudi cond atmosferic=9nj
atornill	atornill coloc tabl parqu=7r0
atra	atra nuev client=77z	atra jug=8z5
atrac	organiz entr atrac=74x	gest entr atrac=74x	manej panel control atrac=7bq	manten atrac parqu=7r5	manej atrac=81e	proced emergenci parqu atrac=9f3	vend entr parqu atrac=afj	manten inventari piez atrac=aq5
atrap	atrap ave corral=75r	atrap pec reproductor=a7f
atras	gest material bibliotec atras=8kv
aturd	aturd animal=apc
aud	perdid aud=6l0	dispositiv mejor aud=727	celebr aud=9ub
audi	tecnologi audi=8lw	softwar reproduc audi=96q	manej proces senal audi=9kl
audienci	supervis audienci tribunal=52q	estudi audienci tribunal=6zx
audifon	caracteristic audifon=727
audiolog	organiz cit audiolog=8b0	asist audiolog prueb=9ad	ayud audiolog prueb=9ad
audiologi	supervis equip audiologi=69n	asesor client product audiologi=6a3	hac pedid suministr audiologi=6vu	manej equip audiologi=9tz	tip equip audiologi=9tz
audiovisual	recomend equip audiovisual client=5vi	manten material audiovisual=78m	vend equip audiovisual=8yp	product audiovisual=96i	planific grab audiovisual=a2k	equip audiovisual=a7d
auditiv	asesor pacient problem auditiv=4uu	analiz capacidad auditiv=4vx	aparat auditiv=727	investig tem auditiv=abr	estudi tem auditiv=abr	limpi canal auditiv pacient=av8
auditor	colabor auditor=5db
auditori	auditori intern=17c	auditori lug trabaj=6lm	tecnic auditori=74p
aul	gest aul=1k6
aument	internet aument vent=7hv	aument productividad poz=9t8	aument red proveedor=an5
auricul	terapi auricul=98l	acupuntur auricul=98l
autentific	autentific document=7va	autentific document historic=aqr
autism	estudi autism=6o2	caus autism=6o2	caracteristic autism=6o2
autobu	gest asign rut autobu=56s	maniobr autobu=6gb	hac maniobr autobu=6gb	contrat conductor autobu=apg
autocontrol	ejerc autocontrol=6q3
autoed	tecnic autoed=6bq
autogest	ofrec apoy autogest pacient=6xl
automat	automat programabl=1eq
automatic	traduc automatic=5r0	analiz automatic laboratori=6b2	program automatic=7lp	instal puert automatic=9ts	coloc puert automatic=9ts
automatiz	prueb automatiz=f2	automatiz prueb=f2	inspec optic automatiz=8i2	tecnologi automatiz=al2
automedic	asist automedic=6oq
automo	mecanic automo=1dj
automotriz	ingenieri automotriz=4th
automovil	mecanic automovil=1dj	supervis fabric automovil=4pe	inspecc fabric automovil=4pe	control fabric automovil=4pe	equip diagnostic automovil=51x	proced limpiez automovil=53g	control automovil=54g	tip automovil=65e	instal electric automovil=7kk	tip motor automovil=7xy
automovilistic	anticip cambi tecnologi automovilistic=99z
autonom	trabaj form autonom=20k	trabaj autonom=20k
autonomi	foment autonomi estudiant=4nx	autonomi pacient=5jq
autopsi	tom muestr durant autopsi=69y	practic autopsi=86k
autor	asesor autor=82l	trabaj autor=916	legisl materi derech autor=a3q
autori	determin autori document=73i
autoridad	represent autoridad public=54h	colabor autoridad=5gx	colabor autoridad seguridad=aba
autoriz	herbicid autoriz=58k	autoriz ocup via ferroviari=6u7	verific autoriz plan construc=acg
auxili	gest maquinari auxili=5qx	encargars maquinari auxili=5qx	administr maquinari auxili=5qx
avanc	segu avanc ambit especialidad=5c5	document avanc proyect=6dx
avanz	metod produc avanz=6fp	proporc trat avanz fisioterapi=6pn	tecnic conduc avanz=8pg
ave	estudi ave=6be
averi	repar averi=1dg	diagnostic averi=1dh
avestruc	gest cri avestruc=7yn	supervis cri avestruc=7yn	control cri avestruc=7yn
avi	senal avi maniobr tier=8vb	cumpl normativ avi civil=92j	normativ avi civil=98j	form regul investig avi=a9c
avis	dar avis avi pilot=8u1	avis avi pilot=8u1
ayudant	colabor oper ayudant camar=56k	supervis oper ayudant camar=9kz
ayurvedic	medicin ayurvedic=9xy
azar	jueg azar line=6kz	jueg azar=9v6
azuc	aspect quimic azuc=9ap	tip azuc=9ia	manej sistem lav azuc=aqg	sistem lav azuc=aqg
azulej	adhesiv coloc azulej=7xl	coloc accesori azulej=9xr	fij accesori azulej=9xr	instal accesori azulej=9xr
b	carnet b=1jn	permis b=1jn
bail	terapi bail=927
baj	trabaj baj pres=20l	extra mont baj=966	cort mont baj=966
bal	manej prens bal=ah0	manipul prens bal=ah0	oper prens bal=ah0	prens bal=ah0
balanc	oper balanc=6o1	prepar balanc general contabilidad=abc
balanz	manej balanz=9op
balast	control regul balast=77l	inspecc regul balast=77l	control compact balast=9y1	vigil compact balast=9y1
baldos	perfor azulej baldos=6k0	rellen junt azulej baldos=6ru	tip adhesiv coloc baldos=7xl	coloc baldos vinil=aup
balneari	supervis manten balneari=5hy	planific servici balneari=5y1	tip balneari=74i	limpi are trabaj balneari=83e	product balneari=anv
balon	insert camar air balon=7o6
ban	trat ban terapeutic=4vc	ban per=5bu	tecnic ban soldadur=64r
banc	comunicars profesional sector banc=71k	oper banc prueb=7xk	trabaj banc prueb=7xk	banc prueb=7xk
bancari	actividad bancari=5yr	gest cuent bancari empres=70p	supervis actividad bancari=80l	segu evolu sector bancari=94m	asesor cuent bancari=aus
band	coloc band aisl=98c	fij band aisl=98c	instal band aisl=98c
bandej	recuper bandej=7tk	coloc vidri bandej=9za	gest bandej criader=ahd	llen bandej criader=ahd	administr bandej criader=ahd
baner	tip baner=9cj
banist	supervis comport banist piscin=6wi	rescat banist=97y
bar	prepar zon bar=8o0	acondic zon bar=8o0	organiz zon bar=8o0	orden zon bar=8o0	equip bar=98e	manten limpiez bar=9ff	encargars limpiez bar=9ff	ocupars limpiez bar=9ff
barandill	instal arranqu barandill=ati	coloc arranqu barandill=ati
barberi	tecnic barberi=8b7
barnic	barnic ceramic=85t
barniz	coloc barniz=6k4	barniz superfici mader=6po	manej equip fabric barniz=97p	aplic barniz=9e4	traslad barniz=9w5	pes ingredient barniz=auk
barredor	manten maquin barredor=9rc
barrer	oper barrer pas nivel=a3l
barril	acab barril=7ll	cambi barril=89t	fabric barril mader=8ow	constru barril=a80	manten barril=aid
bas	bas dat=8c	sistem gest bas dat=2iw	herramient desarroll bas dat=8go	norm calidad bas dat=910	metod gest bas proces=9sl	product quimic bas=ara
basic	proyect basic ejecu=1vr	visual basic=4y1	proporc asistenci basic pacient=5df	principi basic filosofi=89b	principi basic materi segur=8rx	configur grab basic=acs
bateri	instal bateri equip transport=5my	mont bateri=64n	repar component bateri=7i6	arregl component bateri=7i6	manej equip prueb bateri=7lb	equip prueb bateri=7lb	fabric bateri automovil=al9	ensambl bateri automovil=al9	constru bateri automovil=al9	arm bateri automovil=al9	produc bateri automovil=al9
batidor	tip batidor=9yn
beb	cuid beb=5bw	extrac sangr beb=6fk
bebeder	limpi tuberi bebeder=aa6	manten tuberi bebeder=aa6	acondic tuberi bebeder=aa6
bebid	proces produc bebid=9cb	oper servici bebid=9jc	mezcl bebid=af5
bell	bell art=51e
bellez	ofrec consej bellez=61i	analiz product bellez=9zl
benefic	ofrec servici benefic=4ys	coordin servici organiz benefic=4z0	supervis presupuest organiz benefic=7ga
beneficiari	instru beneficiari subven=5ha	comunicars beneficiari=7h4	ayud beneficiari subven=9c0
bibli	elabor bibli guionist=4im	redact bibli guionist=4im
biblic	text biblic=9vn
bibliografic	estudi bibliografic=4se	trabaj bibliografic=6gm	hac trabaj bibliografic=6gm
bibliotec	elabor catalog libr bibliotec=4rs	gest consult usuari bibliotec=5sn	bibliotec component softwar=697	analiz consult usuari bibliotec=7mc	clasific material bibliotec=96u	compr material bibliotec nuev=avi
bibliotecari	colabor bibliotecari musical=7mn
biciclet	repar biciclet electric=4hw	aconsej client biciclet=54b	orient client biciclet=54b	asesor client biciclet=54b	acondic biciclet=58e	biciclet electric=630	biciclet motor electric=630	mecanic biciclet=6k9	lav biciclet=a7o	vend biciclet=aom	ensambl biciclet=aor	repar biciclet=aqo
bien	recuper bien=a82	bien conjunt=a8g
bienest	legisl bienest animal=6a1	bienest animal=6f5	salud bienest animal=6f5	norm bienest pec=7ya	apoy bienest nin=8mz
bilateral	hac interpret bilateral=aik	interpret bilateral=aik
billet	vend billet tren=5ab	revis billet pasajer=73w	comprob billet pasajer=73w	revis billet pasajer vagon=9nk	cobr preci billet=ac8
bing	explic regl bing=7wz	anunci numer bing=a7n
binocul	rehabilit vis binocul=7yz
biocatalitic	desarroll proces biocatalitic=arq
biodiversidad	proteg biodiversidad=8uk	implant plan acc biodiversidad=9om
biofiltr	control sistem biofiltr=8bn	examin sistem biofiltr=8bn	sistem biofiltr=8yd
biofisic	cienci biofisic=7pw
biog	explot plant biog=4tn	manten plant biog=818	repar plant biog=818	manej cont biog=8yo	cont biog=8yo	manipul cont biog=8yo
biologi	cienci biologi=1kv	camp biologi=1kv	ensen biologi=5tm	biologi pec=7d3	biologi radi=7l7	biologi animal=9cu
biologic	cienci biologic=1kv	obten muestr biologic pacient=585	envi muestr biologic laboratori=7pp	obten dat biologic=a5d	marc biologic=ahf	protec biologic=al0	camp protec biologic=al0
biomas	produc cultiv extra biomas=4mn	convers biomas=8wx
biomecanic	biomecanic rend deportiv=59e
biomedic	cienci biomedic=4ic	metod analitic cienci biomedic=56i	metod laboratori cienci biomedic=6vk	registr inform prueb biomedic=80x	tecnic biomedic=8py	tecnic laboratori biomedic=8py	ingenieri biomedic=9wh	proced ingenieri biomedic=9wh
biomedicin	principi biomedicin=4vq	estudi biomedicin=4vq
biometric	contribu desarroll sistem biometric=7te
bioprotec	bioprotec rel animal=4j2	bioprotec recurs acuatic=9nv	camp bioprotec=al0
biopsi	hac biopsi=7su	practic biopsi=7su
bioquimic	bioquimic clinic=56e	proces bioquimic produc sidr=83x
biorreactor	manten biorreactor=7u8
biorremedi	desarroll tecnic biorremedi=5ca	elabor tecnic biorremedi=5ca
bioseguridad	gest bioseguridad animal=58i	administr bioseguridad animal=58i	bioseguridad laboratori biomedic=6o0
biotecnologi	cienci biotecnologi=6x4	camp biotecnologi=6x4	biotecnologi acuicultur=9ch	camp biotecnologi acuicultur=9ch
bisagr	fabric bisagr tubul=a7e
bisel	manej maquin bisel=8hz
bituminos	mezcl bituminos=ap6
bland	tecnic soldadur bland=4r5
blanque	maquin blanque=4y9	ocupars tor blanque=5gr	manej tor blanque=5gr	oper tor blanque=5gr	tor blanque=5gr	product blanque=6il	ocupars maquin blanque cer=7wy	ocupars blanque=7yr
blind	manej vehicul guer blind=8ic
bloqu	instal bloqu aisl=5vd	coloc bloqu aisl=5vd	traslad bloqu piedr=7u9	mejor bloqu sistem aeronautic=83y	coloc bloqu yes=8fn	manipul bloqu piedr=9ef
bobath	terapi bobath=4yt
bobin	tecnologi prepar bobin=5ac	control bobin papel=86r	manipul bobin papel=86r	supervis bobin papel=86r	manej bobin papel=86r
boc	estudi enfermedad boc=8u8	anatomi boc=afi
bocadill	elabor bocadill=6a5
bocet	convert bor bocet virtual=7jm
bod	celebr bod=ajq
bodeg	gest bodeg=5mw	encargars gest bodeg=5mw	gest existenci bodeg=5ty	control existenci bodeg=5ty	administr existenci bodeg=5ty	cond adecu bodeg=88u	supervis bodeg=8zo
bogi	mont bogi vehicul ferroviari=7ai
bol	manej bol demol=4i6	oper bol demol=4i6	bol demol=4i6	manej molin bol=5xs	prepar bol arcill plastic=9nn	ocupars molin bol=aux
boletin	analiz boletin informativ=amj
boligraf	component boligraf=5f2
bols	bols valor=93b	bols air transport=95h	coloc mezcl bols cauch=a9h	llen bols=ad9
bomb	tip bomb hormigon=58u	arm bomb=7uw	manej bomb hidraulic=8ni	manipul bomb hidraulic=8ni	oper bomb hidraulic=8ni	ajust component bomb=8sj
bombe	sincroniz actividad instal bombe=5h0
bombon	manipul bombon gas=6wd	manej bombon gas=6wd
bor	redact bor leyend=6ls	prepar bor leyend=6ls	hac bor leyend=6ls	escrib bor leyend=6ls
bord	bord tejid=58o	hac bord tejid=58o	manten maquin bord=5fi	repar maquin bord=5fi	riesg bord=7we	cort bord papel=8vp
bordill	instal bordill=97m
bosqu	conserv bosqu=7a9	control productividad bosqu=7hp	mejor productividad bosqu=7hp	verific productividad bosqu=7hp
botanic	cienci botanic=5j0	are botanic=5j0	camp botanic=5j0
botell	ocupars lav botell=4wg	encargars lav botell=4wg	manej lav botell=4wg	detect defect botell=8pt	identific defect botell=8pt
bovin	recort pezun bovin=72b	manten pezun bovin=72b	cort pezun bovin=72b
braill	ensen braill=8qw
braquiterapi	trat braquiterapi=9t5	hac trat braquiterapi=9t5
bre	coloc bre junt=7kz	anad bre junt=7kz	cubr junt bre=7kz
brill	ocupars tambor brill=au0	tambor brill=au0	manipul tambor brill=au0
brind	brind servici excelent=7mv
broc	tip broc=avd
bronc	tecnic soldadur bronc=64r
bronce	inform product bronce=6it	crem bronce pulveriz=8ww	supervis ses bronce=alf
brujul	naveg brujul=8dz
brut	identific defect piel brut=7ou
bucal	cirugi dental bucal maxilofacial=4xi	cirugi bucal=4yv	estudi enfermedad bucal=8u8
buce	requisit oper buce=65p	interven buce=7x2	manten equip buce=8tw	repar equip buce=8tw	salud seguridad equip buce=971	respet program oper buce=973	verific equip buce=9ny	revis equip buce=9ny	examin equip buce=9ny	inspecc equip buce=9ny	equip buce=9ss	program buce=9ua	sistem buqu buce=ade
bucodental	hac diagnostic salud bucodental=4ii	diagnostic salud bucodental=4ii
buen	buen practic fabric=1gq	buen practic laboratori=1wj	buen form fisic=211	buen gest=4z9	hac buen gest=4z9	buen funcion oper bord=6sq	asegur buen etiquet product=79u	buen etiquet product=79u	establec buen rel client=9m2
bulb	proces bulb flor=6o6	transform bulb flor=6o6	limpi bulb flor=6o6	desinfect bulb flor=6o6
buqu	equip seguridad buqu=8wy
burlet	instal burlet gom=6i6	sell burlet gom=6i6	aisl burlet gom=6i6
busc	busc nuev ide=6gi	busc person=7tx	busc bas dat=8ip
busqued	optimiz motor busqued=13j	motor busqued=6cl	prest asistenci busqued emple=7i8	metod busqued dat=8gp	organiz tall busqued emple=8ys
cab	manipul cuerd cab=7qd
caballeri	her caballeri=7c1
cabell	tecnic cort cabell=4jl	color cabell=5fl	ten cabell=9yg
cabellud	trat problem cuer cabellud=5ti
cabez	conect cabez poz=771	instal cabez poz=771	prepar cabez poz=771
cabezal	tip cabezal perfor=72c	disen equip cabezal poz=9jx	mont cabezal cort=a3d	coloc cabezal cort=a3d	instal cabezal cort=a3d	ajust cabezal cort=a3d
cabin	oper panel control cabin=74n	inspecc equip servici cabin=88b
cabl	hac cabl=5y4	fabric cabl electric=69x	accesori cabl electric=6a8	inspecc cabl=7yb	repar cabl instrument musical=8ws	sistem transport cabl=ave
cable	plan cable electric=9ok
cabr	gest cri cabr=81i	control cri cabr=81i	supervis cri cabr=81i
caca	inspecc gran caca=5ne	analiz gran caca=5ne	investig gran caca=5ne	analiz calidad gran caca=7th	prob gran caca=9yi	ocupars prens caca=a8n	manej prens caca=a8n	encargars prens caca=a8n
caceri	organiz caceri=6og
cad	pag cad clic=13m
cadav	dirig visit deposit cadav=4y8	administr deposit cadav=6b1	gest deposit cadav=6b1	transport cadav=7h9	vest cadav=8jg
caden	caden suministr=1i9	gest caden suministr=1i9	gest caden suministr sanitari=7bk	analiz tendenci caden suministr=92v	principi caden suministr=9n8	ocupars maquin fabric caden=atb	maquin fabric caden=atb
caducidad	revis caducidad medicament=agr
caf	tip gran caf=5e0	caracteristic caf=a14	clasific gran caf=atd
caid	control caid pizar=9la
caj	manej caj=12r	model caj=4ip	manej caj registr=4rw	ocupars caj=5g5	gest caj=5wc	gest caj jueg=8sb	herramient caj=8x0	tip caj=9cz	supervis zon caj=9i8	manten limpi zon caj=9z1
cajer	supervis cajer=4xj	sistem cajer automatic=7q6
cal	transfer cal viv=6lg	ocupars horn cal=8e5
calafate	material tradicional calafate mader=6zv	herramient calafate=8cv	trabaj herramient calafate=8cv	proces calafate mader=9xj
calandri	manej calandri=714
calder	manej calder=1dq	manej equip calder=1dq	instal calder calefac=6ot	llen calder=7of
calefac	sistem calefac domestic=881	sistem calefac industrial=9ea
calendari	organiz calendari ensay=4l6	gest calendari tare=4ta	particip fij calendari ensay=55x	particip fij calendari actu=8rr
calent	instal calent sol agu=5j2	instal calent gas=8zs	coloc calent gas=8zs	fabric sistem calent=98i
calibr	calibr motor=4q9	verific calibr motor=4q9	desarroll proced calibr=4rj	ide proced calibr=4rj	disen proced calibr=4rj	control calibr=5h6	calibr instrument optic=683	calibr instrument precis=70b	calibr instrument mecatronic=74t	calibr equip laboratori=7ra	calibr instrument electronic=7w0	calibr sistem electromecanic=88r
calidad	control calidad=1em	gest calidad=1hc	evalu calidad dat=9l3	sistem control calidad=9sf
calient	tecnologi lamin calient=827	ocupars lamin calient=8do	lamin calient=8do	forj calient=a13	prepar bebid calient=a61
calific	consult calific creditici=9ek
californi	tecnic proces elabor californi=6s0
caliz	manipul piedr caliz calient=83c	control caudal piedr caliz=86v
call	interven trabaj social call=4h9	hac campan call=73o	maquin aspir limpi call=8ul
calm	actu calm situ estr=6as
calor	evit perdid calor horn=7ku	herramient sold calor=998
calorimetr	manej calorimetr=9w1
calz	industri calz=622	herramient arregl calz=6p6	equip fabric calz=6x8	manten maquin fabric calz=86g	material fabric calz=8lj	maquin fabric calz=8t1	tecnologi fabric calz=9fr	proces cre calz=a0n	calidad calz=a6f	asegur calidad calz=a6f	control calidad calz=a6f	component calz=ad3
cam	conduc cam pes=7q9	hac cam=a2o	manten cam mezcl hormigon=a9z
camar	manej camar=4vm	mont camar=5up	clas camar=5uw	tip camar=5uw	instal camar=6eo
cambi	asesor cambi program estudi=4yg	gest cambi produc=at2	administr cambi produc=at2
cambiant	formul observ cond cambiant=amk
camel	perl camel=62d
camin	manten camin=78s
camis	sujet camis=5cb
camp	camp quimic=1ku	politic camp transport=5nz	form investig camp=6le	camp cienci aliment=7hk	camp ingenieri instrument=92m	camp ingenieri control=98v
campament	organiz actividad campament=8lu
campan	campan publicitari=14u	campan marketing=14u	promov campan politic=4oh	metod campan politic=4qc	campan politic=6cf	prepar campan promo=8zr	supervis campan politic=a3b
camping	equip camping=5kj	manten suministr equip camping=661	supervis oper camping=6bp	vigil oper camping=6bp	control oper camping=6bp	limpi instal camping=7g9	limpiez instal camping=7g9
can	compon can=6ve
canal	limpi canal=648	gest canal vent=6gp	pes part canal animal=6j3	gest canal distribu=6pz	organiz canal distribu=6pz	administr canal distribu=6pz	selecc mejor canal distribu=8a9	examin canal animal=afs	inspecc canal animal=afs	observ canal animal=afs	separ canal=afw
canalon	instal canalon=57t
canap	prepar canap=588	encargars prepar canap=588
canc	proporc trat contr canc=4tk	prueb detect canc=555	factor riesg canc=8bt
cancel	politic cancel prest servici=a4j
cangilon	manej excav rued cangilon=545
canin	planific trabaj ase canin=7f7
canon	manej canon segu=4nk	gest canon licenci=78i	recaud canon licenci=9iz	mont canon segu=9zd
cant	recubr cant=6j8	cant subast=6qv	manten maquin recubr cant=7jx	repar maquinari recubr cant=81d	manej maquin recubr cant=a18	maquin recubr cant=a18	practic cant=a8m
cantidad	calcul cantidad pintur=8g0	calcul cantidad mercanci buqu=a6a	estudi rel cantidad=a8f	analiz rel cantidad=a8f
cap	cort cap cauch=7tn	prepar cap cauch=80y
capacidad	capacidad comunic=1zs	capacidad organiz=1zz	capacidad analiz=20i	capacidad carg vehicul=6vm	determin capacidad produc=71x	verific capacidad mezcl=7cl	capacidad carg maquin=7k3	evalu capacidad buqu=95q	capacidad comunic tecnic=9cl	analiz capacidad personal=9sh	examin capacidad personal=9sh	estudi capacidad personal=9sh
capil	ayud client problem capil=8pe	product capil=ag8
capital	preven blanque capital jueg=6fx
capitan	inform capitan=8t5
capsul	coloc capsul tolv carg=5wk	inspecc capsul=8ez
capt	capt client=128	capt imagen mov=5dz	capt nuev client=77z	capt conductor autobu=apg
captur	captur ave corral=75r	manej equip captur pec=78w	captur recurs acuatic=7iv	captur pec reproductor=a7f
capull	vend capull gusan sed=5cj
car	tip car=60g
caracol	gest cri caracol=6rz	administr cri caracol=6rz	supervis cri caracol=6rz	control cri caracol=6rz
caract	softwar reconoc optic caract=4x6	analiz dat caract ecologic=6jw	evalu caract=7hm
caracteristic	caracteristic product=4zo	caracteristic product mader=5bp	form trabaj caracteristic product=6nu	caracteristic servici=ar3
carbon	aliment tolv carbon=51b	mineral carbon=56u	coloc carbon prens filtr=5g2
carbonat	tecnic carbonat=5wl	gest nivel carbonat=89m	manten nivel carbonat=89m	regul nivel carbonat=89m
carbonic	papel carbonic=69q
carboniz	carboniz barril=4zf	carboniz interior barril=4zf
carburant	carburant alcoholic=9sz
cardiac	diagnostic enfermedad cardiac=5fm	reanim cardiac=7zk
cardiopati	estudi cardiopati=9qk
cardiopulmon	reanim cardiopulmon=7zk
cardiovascul	sistem cardiovascul=4j1	manej aparat cardiovascul=6p0	aparat cardiovascul=6p0
carenci	detect carenci competenci digital=5c0
carg	determin carg servici client=52n	inspecc carg=68a	manej carg transport=746	oper carg transport=746	manipul carg transport=746	supervis carg trabaj=85z
cargament	pes cargament=4kn	determin pes cargament=4kn	tip cargament=4l1	supervis descarg cargament=8nl	revis descarg cargament=8nl	inspecc descarg cargament=8nl
cari	trat cari dental=5d9
carn	carn conduc=1jn	tip cort carn=4le	prepar carn plat=5c6	elabor carn plat=5c6	proces carn plat=5c6	document relativ produc carn=69o	prepar carn vent=8uf	cocin plat carn=ai8
carnet	carnet carretill elev=1jk	carnet carretill=1jk	carnet conduc=1jn	carnet manipul aliment=1qd
carnic	localiz product carnic=7hs	encontr product carnic=7hs	identific product carnic=7hs	industri carnic=9bx
carp	mont carp=4p0
carrer	asesor carrer profesional=7t7	registr carrer taxi=9bv	gest carrer deportiv=9fo	gest carrer artistic=9yk
carreter	legisl relativ transport carreter=6h8	planific manten flot carreter=6vy	coordin oper transport carreter=a62	investig accident carreter=afm	estudi accident carreter=afm	examin accident carreter=afm
carretill	carretill elev=1ij	manej carretill=1ij	manej carretill elev=1ij	conduc carretill elev=1ij	manipul carretill elev=1ij	inspec regul carretill elev=5z8
carretiller	carnet carretiller=1jk
carril	control maquin levant carril=4ws	manej rectific carril=5b0	oper rectific carril=5b0
carrit	prepar carrit servici=8mf
carruaj	conduc carruaj=6kp	unir caball carruaj=9zb	junt caball carruaj=9zb
cart	fij preci cart=5y6	establec preci cart=5y6	defin preci cart=5y6	comprob preci cart=7dv	verific preci cart=7dv	revis preci cart=7dv	elabor cart vin=9af	cre cart vin=9af	prepar cart vin=9af
cartel	retir cartel publicitari=79w
carter	gest carter=11z	carter client=11z	manten carter artistic=688	gest carter industri textil=6zi
cartografi	cartografi geologic=4j5	cartografi interior tier=6jx
carton	coloc panel carton yes=ata
cas	form interven cas emergenci=6f0	gest cas subast=86s	cas emergenci=aar
casc	prepar casc caball=5dg	recort casc caball=5dg	cort casc caball=5dg	ingenieri casc buqu=5rp	model desarroll casc=74y
cascar	selecc almendr cascar=6tt	eleg almendr cascar=6tt	escog almendr cascar=6tt	identific almendr cascar=6tt
casiller	asign casiller=5me
casin	norm directric relativ casin=611	regl jueg casin=80s	gest instal casin=81c	evalu personal casin=8vl	supervis personal casin=9je	administr casin=adn
casquill	control casquill=7m8	acab casquill=902
cat	cat vin=4jd	cat caf=604	organiz cat vin=708
cataliz	cataliz emple produc fertilizant=8zg
catalog	catalog antiguedad=4tg	redact catalog antiguedad=4tg	catalog product=9j6	cre catalog product=9j6	prepar catalog subast=apf	organiz catalog subast=apf	program catalog subast=apf
catastr	gest catastr=4zz
catastral	prepar map catastral=aey
categori	identific categori mader=52w	diferenci categori mader=7ho	distingu categori mader=7ho	categori permis conduc=a4v
categoriz	categoriz inform=86p	categoriz gran caf=atd
catering	limpi equip cocin catering=8dk
cauch	cort planch cauch=56p
cauchut	pres tejid cauchut=6eh	cort tejid cauchut=8pj
caudal	control caudal nitroglicerin=5i2
caus	present caus=4z2	estudi mov caus=6mo	identific caus dan=a7x	determin caus dan=a7x	defin caus dan=a7x	establec caus dan=a7x
cavidad	cirugi cavidad bucal=4yv	optomecanic cavidad=6e2	cirugi cavidad toracic=8ls
caz	gest vent animal caz=5ai	caz animal=5qb	entend especi caz=62e	cri animal caz=6x7	aliment animal caz=6x7	trabaj per caz=9o8	prepar per caz=9o8
ceb	tip ceb=4hz
cefalorraquide	analiz fluid cefalorraquide=93o
celd	ocupars celd flot destint=5sp	celd flot destint=5sp	fund cubiert celd hormigon=apo
celebr	celebr union civil=5xk	celebr servici religios=6p1
celest	estudi cuerp celest=5z4	identific cuerp celest=6wf
celul	analiz cultiv celul=5te	examin cultiv celul=5te	evalu cultiv celul=5te
cement	transport cement=4yo	introduc corre cement=81s	vert cement=9k9
cementeri	constru espaci verd cementeri=9ji
cenirs	cenirs estil intern periodic=635
cens	cens nacional pobl=4nh
centr	analiz actividad centr llam=5yc	planific centr person=7cg	disen centr usuari=7d2	aten centr person=7j9	tecnologi centr llam=a2v	centr lent=acf
centralit	gest centralit priv=7l5	supervis centralit priv=7l5	centralit priv=7l5	comprob centralit priv=7l5	manej centralit priv=7l5
centrars	centrars pasajer=4no
centrifug	manej centrifug=4m6	ocupars maquin centrifug=6kh	manej maquin centrifug=6kh	encargars maquin centrifug=6kh	control separ centrifug=9ih	supervis separ centrifug=9ih	inspecc separ centrifug=9ih
cep	mezcl cep vin=51s
cepill	manej cepill manual=5tf	cepill superfici mader=6th	tip cepill=ajh
cer	tip cer=4p1	limpi espaci cer=4y3	cer superfici mader=9t4
ceramic	material fabric ceramic=4t1	cre objet ceramic man=5an	product ceramic=64t	cre objet ceramic=7o7	tip material ceramic=8so	manej horn ceramic=9e2
cerc	constru cerc=7zd
cerd	proced especializ cerd=5hc	gest cri cerd=5nj	supervis cri cerd=5nj	control cri cerd=5nj	introduc cerd=7u5
ceremoni	ceremoni religios=5ro	particip ceremoni public oficial=7un	prepar lug ceremoni=ash
cerradur	instal cerradur=4vz	cerradur electronic=5k3
cerrajeri	equip cerrajeri=4un
certific	certific conduc segur=59b	elabor manual certific aeropuert=5hl
cervez	ide recet cervez=4k0	cre recet cervez=4k0	consult present cervez=78e	asesor produc cervez=869	aconsej produc cervez=869	proces trat cervez=8dp	form personal cervez=8e8	ingredient produc cervez=as4
cesped	manten cesped=5is	prepar terren plant cesped=5o4	manten equip cuid cesped=88z	prepar terren coloc cesped=8w1	cuid cesped=9h2	manej maquin cuid cesped=al5	maquin cuid cesped=al5
cesteri	material cesteri=5e5	trabaj cesteri=6y1	tecnic cesteri=8je
chap	ocupars recort chap=526	manipul recort chap=526	recort chap=526	oper recort chap=526	determin calidad chap mader=687	element recort chap=7u7	manej cort chap mader=8e9	tip chap mader=9pj
chasi	modific chasi=56m	hac modific chasi=56m	disen chasi=8v7
chat	chat internet=aun
chimene	analiz est chimene=52b	prepar inform inspec chimene=55w	inform defect chimene=7w3	limpi chimene=aj6
chin	chin mandarin=229
chocolat	aspect quimic chocolat=4zw	histori chocolat=5zn	fabric product chocolat=6ob	proces transform caca chocolat=7y4	molde chocolat=962	tip chocolat=9gc
chor	element maquin chor aren=4iz	tall chor aren=5k6	manej chor aren=8xa	oper chor aren=8xa	manipul chor aren=8xa	abrasiv chor=9a2
chuan	tai chi chuan=96z
cibernetic	cienci cibernetic=ary	camp cibernetic=ary
cicl	cicl vid desarroll sistem=4ph	cicl vid product tecnologic=5am	evalu cicl vid recurs=6fa	gest cicl compr=9h1
cienci	cienci material=1hn	cienci politic=5pg	cienci comunic=68i	cienci aliment=7hk	cienci trabaj=8x5	cienci ingenieri instrument=92m	cienci ingenieri control=98v
cientific	investig cientific=23e	contact cientific=5z2	estudi cientific lenguaj=7p4	archiv document cientific=8ym	escrib document cientific=9dd	redact document cientific=9dd	prepar document cientific=9dd
cier	arregl dispositiv cier=5a4	vaci bar cier=67x	revis tramit cier=8wa
ciert	limpi man ciert zon=4ye	ciert tecnic manual quiropraxi=9ws
cigar	ocupars estamp cigar=6ws	manej estamp cigar=6ws	encargars estamp cigar=6ws	ocupars maquin fabric cigar=99e
cigarrill	prueb maquin fabric cigarrill=6rr	aconsej client cigarrill electronic=7yh
cilindr	registr dat cilindr=528	inspecc cilindr=6dg	manipul cilindr=764	llen cilindr=7ti	manej cilindr sec papel=90g
cilindric	tip trabaj rectific cilindric=6el	element rectific cilindric=6vx	ocupars rectific cilindric=8kg	manipul rectific cilindric=8kg	manej rectific cilindric=8kg	oper rectific cilindric=8kg	maquinari rectific cilindric=8kg
cimbr	coloc cimbr armazon encofr=802
cimient	establec cimient tor perfor=7vl
cin	estudi cin=8ri
cincel	cincel neumatic=47o	manej cincel neumatic=47o	cincel mader=4gq	manipul cincel mader=4gq	cincel piedr=ahu	cincel grab piedr=ahu	cincel cort piedr=ahu	tall piedr cincel=ahu
cinematografic	etalonaj cinematografic=yv
cinesiologi	cinesiologi aplic=9do
cinesiterapi	cinesiterapi aparat mecanic=8ii
cinetic	energi cinetic=6mo
cint	manej sier cint=5j4	sier cint=5j4	oper sier cint=5j4	manipul sier cint=5j4	fabric cint transport=7hb	coloc cint tejid=8y0	coloc cint adhesiv=ag2	cint adhesiv=ag2
circ	mont equip amar circ=4ih	estetic circ=52f	colabor grup circ=8i5	manten equip amar circ=9lo
circens	practic especialidad circens=54o	ensen numer circens=9dh
circuit	prob circuit=5h1	circuit integr=5k9	tip circuit integr=6x6	plac circuit impres=74j	prueb circuit=al4
circul	organiz circul calidad=4yb	cre circul calidad=4yb	cumpl norm circul=57r	supervis sistem circul=8fy	examin sistem circul=8fy	manten sistem circul=8lz
cisc	cisc system=7ag
cistern	carg cam cistern=54n	estib cam cistern=54n	llen cam cistern=54n	determin itinerari cam cistern=9xm
cit	envi cit=4px	aconsej actu cit=59v	gest adecu cit medic=5av	organiz cit=5t5	gest cit=866	aconsej servici cit line=9gg
citogenetic	citogenetic tejid=aj9
citologi	citologi clinic=71h
citologic	identific anomali citologic=5cq	reconoc anomali citologic=5cq
citometri	citometri fluj=x5
ciudad	desarroll ide promoc ciudad=94k
ciudadan	ofrec asistenci ciudadan nacional=4zt	particip ciudadan cuest salud=6n2
civil	ingenieri civil=1h1	derech civil=9ct	examin infraestructur civil=9rl	evalu infraestructur civil=9rl	codig proced civil=aok
cizall	cizall chap metalic=7db
clar	comunicars form clar pasajer=6ig
clarific	clarific most=akg	clarific aceit ebull=am8
clas	prepar clas=1k4	planific clas=1k4	ocupars clas=1k6	clas equip instrument=50u	proporc material clas=9qq
clasic	lengu clasic=569	antiguedad clasic=8bh
clasific	sistem clasific=69b	elabor sistem clasific=6ah	almacen residu clasific=6ub	gest residu clasific=6ub	clasific element mader=7ov
clav	clav parqu=55m	recib inform clav proyect=9uh
clavicembal	fabric component clavicembal=7yy
clic	pag clic=13m
clim	estudi historic clim=5r1	estudi clim=9nj
climatic	impact cambi climatic=4zk	identific cambi climatic histori=55l
climatiz	manej sistem climatiz=7y0	oper sistem climatiz=7y0	manipul sistem climatiz=7y0
climatologic	investig proces climatologic=65q
clinic	inform clinic=4nu	analiz clinic=6hg	investig clinic=8tb
coadyuvant	examin coadyuvant=7wq
coagul	explic tip trastorn coagul=4za	ocupars tanqu coagul=517	coagul ques=5q3	proces coagul ques=5q3
coberter	cosech cultiv coberter=527
cobertur	estrategi cobertur=68p
cobr	cobr caj=12r	cuent cobr=16d	supervis proced cobr=559	dar segu cuent cobr=736	manipul cobr=8aa	gest cobr trat dental=8nw
coc	regul temperatur coc arcill=59u	proces sal coc=9sp
coch	conduc coch automatic=4j8
cochinill	cort colmill cochinill=aur
cocin	dar instruc personal cocin=6k5	control suministr cocin=846	vend articul cocin=8a8	almacen suministr cocin=8xj	tecnic cocin=ak4	investig nuev metod cocin=aly	supervis uso equip cocin=at0
cocle	ajust implant cocle=54i	adapt implant cocle=54i
codific	oper codific=8jn	sistem codific product=8ve	cre mov codific=97k	codific clinic=9n2	cooper proces linguistic codific=9o2
codig	asign codig product=50z
coeficient	med coeficient fric=anh	med coeficient arrastr=anh
cognitiv	terapi cognitiv conductual=xh	psicologi cognitiv=5eo
coherenci	coherenci del articul public=8nh
col	mezcl col empapel=4zu	prepar col empapel=4zu
colabor	colabor politic=9lx
colaborativ	establec rel terapeutic colaborativ=9w2
colchon	fabric colchon=79z
colec	colec art=4z7	softwar gest colec=6v3	gest colec=770	manten catalog colec=7ap
colectiv	conveni colectiv=232
coleg	ofrec tutori coleg=5hb
colg	colg cartel publicitari=5ob	colg animal=a2a
colmill	cort colmill=aur
coloqui	particip coloqui cientific=76v
color	prepar mezcl color=83o	elabor mezcl color=83o	mezcl color=83o	hac mezcl color=83o
colorant	colorant alimentari=6xy
column	soport ajust column=6c1
combat	vel durabilidad escen combat=60m	dar orden combat=6wn	tecnic milit combat=9bu
combin	prepar viaj combin=5tl	organiz viaj combin=5tl	planific viaj combin=5tl	combin ingredient alimentari=7dn	combin cervez aliment=7ec	combin hoj tabac=7jk
combust	gas combust=7kr	fabric product tabac combust=7yl	principi motor combust=98d
combustibl	llen combustibl deposit=55a	tip combustibl=5g6	metod inventari combustibl=5u0	combustibl buqu=62r	combustibl utiliz buqu=62r	sistem distribu combustibl=76o	oper tom combustibl=9nx
comedor	comprob limpiez comedor=ab3	verific limpiez comedor=ab3	supervis limpiez comedor=ab3
comentari	gest observ comentari=4oa	hac comentari trabaj rend=62a	valor comentari clientel=7x5	evalu comentari clientel=7x5
comerci	comerci electronic=137	comerci exterior=1iy	comerci internacional=1iy	promov libr comerci=548	sistem comerci electronic=8wz
comercial	politic comercial=5ps	marc comercial=71n	gest riesg comercial=7or	control riesg comercial=7or	analiz riesg comercial=7or	derech comercial=8fz	asesor marc comercial=9b0
comercializ	comercializ corre electronic=5u4	tecnic comercializ red social=6h5	tecnic comercializ=6hv	comercializ circuit=8dc	sector comercializ medicament=98f	principi comercializ=a0i
comestibl	filtr aceit comestibl=68k	purific aceit comestibl=68k	limpi aceit comestibl=68k	destil aceit comestibl=94j
comid	comid prepar=1oo	plat comid prepar=1oo	prepar comid vuel=6rf	organiz servici comid prepar=7ow	distribu comid pacient=90w	oper servici comid=96s
comis	calcul comis=7hi
common	common lisp=1f
comodidad	seguridad comodidad pasajer=6l9
compact	tecnic compact=4rv	manej compact=6iv
companer	cooper companer trabaj=4nm	consult companer bibliotec=6et	ensay companer repart=7zc	comunicars companer trabaj=8fj
compani	present reclam compani segur=88g
compar	compar valor propiedad=94v	compar product segur=9fm	compar dat recab=a49
compatibilidad	comprob compatibilidad material=5vr	verific compatibilidad material=5vr	determin compatibilidad material=5vr
compens	compens juridic victim delit=7p5
compet	evalu calidad compet deportiv=5sw	inform compet deportiv=7no	gest program compet deportiv=7v9
competenci	derech competenci=1x6	elabor politic competenci=4wl	competenci matematic=6td	implement competenci matematic=6td	competenci especializ veterinari=97b	ten competenci informatic=9oj	competenci financier=a5x
competidor	forj rel competidor deportiv=5pn	observ actividad competidor line=8m4
competitiv	desarroll estrategi competitiv deport=6gv
competitividad	asegur competitividad preci=7t6	vel competitividad preci=7t6	competitividad preci=7t6
compil	compil sistem recomend=6gw
complej	sistem comunic complej=53f	dirig proyect complej paisajism=790
complement	aconsej client uso complement=56b	palabr complement=5fv
complementari	medicin complementari alternativ=4va
complet	complet inform inventari=6f6	revis optic complet=7lw
compon	compon catalog antiguedad=4tg	compon estructur muebl=704	compon music=9ao	compon maquin cort=9hg
comport	cienci comport=5fa	control comport public=7ew	estudi comport human=99m	terapi comport=9bn	caracteristic terapi comport=9bn	principi terapi comport=9bn	comport animal=agq
compos	manten compos agu=4qn	analiz compos quimic agu=50l	compos quimic mader=50v	compos digital=5zi	compos quimic papel=6fn	selecc element compos=6gd	softwar compos=7ld	maquin compos=88j
compositor	contrat compositor=60u	colabor compositor=9g5
compost	observ proces form compost=7h7
compr	compr espaci publicitari=5wx	compr equip automovil=8rz	coloc compr bols=972	contact compr=9an	negoci cond compr=att
comprend	comprend situ animal=4m1	comprend accident aeronav=4wk	comprend concept artistic=50c	comprend necesidad animal=8ch
comprens	comprens product=9u0
compres	part maquin molde compres=77c	ocupars maquin molde compres=90c	prueb compres=92w
compresor	ocupars motor compresor=7y2	fabric bomb compresor=8nn	manej cilindr compresor=97o	manipul cilindr compresor=97o	ajust cilindr compresor=97o	oper cilindr compresor=97o
comprimid	instal sistem air comprimid=86h	prepar botell air comprimid=8x2
comprob	comprob inform=aho
comprobant	supervis comprobant deposit=5ih
compromis	cumpl compromis hosteleri=8fe	respet compromis hosteleri=8fe
compuest	material compuest=7eb	compuest abrillant=85w
comput	comput nub=a9	cienci comput=7k7	proces comput microescal=7xq
computacional	linguistic computacional=8hw
comun	enfermedad infantil comun=7k4
comunic	principi comunic=au1
comunicativ	habilidad comunicativ=1zs
comunidad	foment actividad fisic comunidad=5vv	rehabilit bas comunidad=60n	establec comunic comunidad interes=7p0
comunitari	ejempl art comunitari=4oc	educ comunitari=6b4	integr actividad promo comunitari=6oz
conceb	conceb program estudi=1k5	conceb ide musical=579	conceb ide program=8w3	conceb equip termic=aip
conced	conced subven=71y	conced licenci utiliz imagen=9da
concentr	verific past papel concentr=5oj	calcul concentr solu=93x
concentrars	concentrars prest servici=9ju
concept	concept consult=6bw	concept estrategi empresarial=97d	concept psicologic=a21	concept telecomunic=ai9	concept relativ telecomunic=ai9
conces	conces servici public=4ok	dar conces=55z	norm relativ conces licenci=8ry
concesionari	organiz recurs concesionari vehicul=6z0	supervis expos vehicul concesionari=72k	gest sistem administrativ concesionari=9sc
conch	manten piez mold conch=4je	selecc tip mold conch=6da	traslad mold conch llen=84e	fabric mold conch=987	produc mold conch=987	elabor mold conch=987	unir component mold conch=af4	repar mold conch=asn
concienci	concienci propi=6on	promov concienci social=997	trastorn concienci=aib
conciert	obten financi conciert=8yh
concili	concili bancari=16h
conclu	metod conclu terapi musical=6iq	conclu rel psicoterapeutic=6st
concret	concret propuest artistic=5v6
concurrent	program concurrent=6p
concurs	concurs public=238
cond	prepar inform cond sanitari=53w	asist aeronav cond peligros=6lv	cond almacen sangr=90k
condens	condens inform=574	identific problem condens=82d
condiment	tip condiment=5v1	proces fabric condiment=6xf	condiment carn vent=8uf
conduc	conduc buqu=86j
conduct	codig conduct pesc responsabl=8q5
conductividad	conductividad termic metal=96a
conductor	gest conductor cam=4yq	estructur conductor cam=4yq	regul conductor cam=4yq	supervis conductor=7rq	program rut envi conductor=7rx	mont hac conductor=8rk
conect	conect line cilindr=6q5	conect cabl motor ascensor=9bs	conect equip cabezal poz=9s1
conej	gest cri conej=4xh	supervis cri conej=4xh	control cri conej=4xh
confec	confec line prend medid=7pb	industri confec=8ir
confecc	confecc rop interior=8un	confecc plac cauch=9kd	confecc prend protec=a77	confecc promo especial=auo
conferenci	interpret diferent lengu conferenci=51z	organiz conferenci prens=5mh	dar conferenci=5oq
confidencialidad	educ respect confidencialidad dat=75a	confidencialidad inform=7b6	manten confidencialidad=80i
configur	configur equip electronic=4ja	configur product electronic consum=59n	configur perfil color=5fj	determin configur fabric aliment=6je	herramient gest configur softwar=8fg
confirm	confirm identidad client=7nr	confirm viabilidad produc=9gt	confirm identidad visitant=9ku
confiteri	aconsej client product confiteri=5r2	supervis calidad product confiteri=6mm	vend product confiteri=8gv	elabor nuev product confiteri=ap2
conflict	gest conflict=20e	implement gest conflict=20e	control conflict politic=7hl	asesor gest conflict=83f	ayud gest conflict=83f	orient gest conflict=83f	gest conflict financier=an6
conform	conform lech tuberi=5m4	verific lent conform especific=7u2	prepar mold conform vaci=8dx	fabric mold conform vaci=a4m
confront	confront propuest contratist=8ua
congel	control proces congel=aje	inspecc proces congel=aje	supervis proces congel=aje	gest proces congel=aje
conjunt	dirig conjunt musical=7ik	empres conjunt=7pj	conjunt sintom enfermedad=9ya	propiedad conjunt=a8g	teori conjunt=afq
conmemorativ	coloc plac conmemorativ=96o
conmut	cer conmut potenci=6lt	dispositiv conmut=83v
conoc	conoc informatic=22y	conoc client=4lj	conoc comport human=8ie
conscient	conscient riesg mercanci peligros=839
consecuenci	consecuenci contamin urban=9dc
consecutivament	interpret consecutivament lenguaj habl=5qi
consegu	vel consegu ambient adecu=7d5	consegu caball purasangr=85a	consegu objetiv vent=9a5	consegu conductor autobu=apg
consej	miembr consej academic=55f
conserv	conserv compos agu=4qn	trat quimic conserv=5bc	tecnic conserv=5wb	conserv mader=6vj	conserv aliment=a5r
conservatori	promov conservatori=66q
consider	consider limit transport maritim=a3y
consistenci	comprob consistenci pintur=5a3	revis consistenci pintur=5a3	certific consistenci pintur=5a3	modific consistenci solu=a7i
consol	manej consol mezcl audi=7ca
constant	constant vital=vn
constat	constat infrac proces electoral=a6n
constitu	constitu cultur empresarial=8pb	respet constitu=8xg
constitucional	derech constitucional=9k6
construc	legisl construc=590	norm product construc=6lf	product construc=6qb	identific material construc plan=7r8	mezcl material construc=99k	metod construc=9kr
constructiv	formul observ constructiv=94a
consult	metod consult=5vl	consult medic=6bw	prepar pacient consult=6kq	consult bas dat=8ip	supervis consult client=apa
consum	vend product electronic consum=4t4	asesor consum servici public=541	consum energi electric=5ad	analiz consum energi=5im	evalu consum energi=5im	consum gas=5y2	product electronic consum=76e	consum agu=7cb	calcul consum agu=a9b	med consum agu=a9b	registr consum agu=a9b
consumibl	gest inventari consumibl=4rq
consumidor	asesor derech consumidor=4mj	ayud derech consumidor=4mj	orient derech consumidor=4mj	protec consumidor=7js	derech consumidor=878
cont	cont histori=57q	leer cont gas=5e7	leer cont agu=741	leer cont energi termic=9tf
contabilidad	contabilidad general=16b	contabilidad cost=172	contabilidad analitic=172	control contabilidad casin=4uh	supervis contabilidad casin=4uh	normativ relativ contabilidad=5ol
contabl	cier contabl=16l	proced departament contabl=4np	tecnic contabl=7vo	explic registr contabl=9jq	cumpl practic contabl=9u4
contact	manten contact financier=62c
contagios	gest enfermedad contagios=5ic	trat enfermedad contagios=5ic	enfermedad contagios=7a5
contamin	analiz contamin=5ui	almacen material contamin=5vs	gest material contamin=5vs	legisl relativ contamin=6me	trat agu contamin=9w8
contaminant	tom muestr contaminant=7qg	selecc muestr contaminant=7qg	analiz muestr contaminant=7qg	elimin contaminant=9gn
conten	conten incendi=61h	constru pres conten=72u
contenedor	limpi contenedor industrial=4xv	bar contenedor industrial=4xv	instal contenedor=54m	manten contenedor acuicultur=a1z	limpi contenedor acuicultur=a1z
contenid	cre contenid=146	calidad contenid=5hv	ajust form contenid=693	proces desarroll contenid=a8j
contest	contest solicitud presupuest=5at	contest pregunt pacient=5vw	contest llam emergenci=5y0
context	comprend context=5uj
contextualiz	contextualiz colec=6ea	contextualiz obr artistic=7zf
contingenci	reacc ant contingenci electric=70c	desarroll plan contingenci electric=87y
continu	integr continu=bc	mejor continu=1ha	aprendizaj continu=20h	form cap continu=5d2	tall form profesional continu=5r3
continuament	supervis continuament cond climatic=6ny	estudi continuament cond meteorologic=aen
continuidad	contribu continuidad asistenci sanitari=4xp	supervis continuidad guion=5ou	prepar inform continuidad=7r4	manten plan continuidad oper=83g
contr	ingenieri protec contr incendi=715	protec contr radi=ac6
contra	contra taman punt=8xk
contrab	preven contrab=7st
contractual	derech contractual=1mu	conoc legisl contractual=1mu	manten document registr contractual=69z
contragolp	ocupars extrusor martill contragolp=ad7
contraincendi	normativ seguridad contraincendi=6wm
contramedid	contramedid ant ataqu cibernetic=6o8
contrast	administr medi contrast=6hz	medi contrast=6hz	entend contrast=7so	entend sell contrast=7so
contrat	gest contrat=18m	contrat public electronic=5uv	contrat personal=6ad	contrat servici=6rg	contrat trabaj empres=70k	contrat cuid animal=8in
contratist	compar propuest contratist=8ua
contribu	contribu manten vin=7i4	contribu desarroll centr deport=7jd	contribu protec menor=8bv	contribu prepar vin=8v5	contribu registr product farmaceutic=acn
control	sistem control=h6	control gest=176
conven	conven line netiquet=8al
conveni	conveni organiz maritim internacional=5sh
convers	prueb convers=8q8	hac prueb convers=8q8	gui convers religios=a71
conversacional	escrib ton conversacional=7fc
convert	convert cristal oble=76z	convert impres dental model=7z0	convert filament hil=8bm	convert diferent format audiovisual=akl
convertidor	instal convertidor corrient electric=4xr
cooper	cooper profesional educ=4mv	desarroll estrategi cooper internacional=8az	cooper profesional=8pm	asegur cooper departament=8xu	supervis cooper departament=8xu	cooper departament=8xu	vel cooper departament=8xu	cooper part animal=9tq	cooper usuari puert=9u1
cooperativ	gest oper cooperativ credit=5q6
coordinars	coordinars editorial libr=5vp	coordinars institu ensenanz=8em
cop	almacen cop jabon=5bj	serv cop vin=660
copi	fabric copi objet valor=88t	copi objet valor=88t	copi seguridad=9n5	manten copi seguridad=9n5	conserv copi seguridad=9n5
coquiz	tecnic coquiz petrole=6ip	control proces coquiz=9j8	supervis proces coquiz=9j8
corazon	estudi enfermedad corazon=9qk
corder	carn corder halal=6am	carn corder kosh=9nf
cordial	cordial pasajer=a19
cordon	fabric adorn cordon trenz=a6y
coreograf	colabor coreograf=946
coreografi	conceb coreografi=4zn	vel durabilidad coreografi=61a	redact coreografi=7qt	contribu desarroll coreografi creativ=anj
coreografic	particip cre material coreografic=6tf	desarroll lenguaj coreografic=8y1	cre obr coreografic=a0w	desarroll metod integr coreografic=a28	desarroll lenguaj coreografic propuest=aq4
corporal	lenguaj corporal=53q	analiz fluid corporal=7iq	tecnologi escane corporal tridimensional=8ea
corporalment	expresars corporalment=6yt
corral	caz ave corral=75r	gest cri ave corral=a2f	manipul ave corral=arj	manej ave corral=arj
corre	identific corre=65o	ocupars corre certific=6du	trabaj corre certific=6du	corre certific=6du	ocupars corre=7gb
correc	comprob correc inform=6iz	correc traduc automatic=7wo
correct	correct funcion equip protec=4vh	correct inspec equipaj aerodrom=7ri	correct almacen agu=8w6	practic correct fabric=99c	asegur correct gest document=9bo	uso correct equip panaderi=9mf
correctament	prepar correctament formul color=7uy
correctiv	manten correctiv=237	medid correctiv=5h8
correg	correg text=6yr	correg actividad fisic client=88l	correg trabaj traduc=9ww
correspondenci	prepar correspondenci client=80z	registr correspondenci=8rs	entreg correspondenci=a1f	ocupars entreg correspondenci=a1f	entreg correspondenci client=a1f
corrient	corrient agu=4ut	corrient electric=6nd	supervis oper corrient bibliotec=9zk
corros	tip corros=55o	reconoc sign corros=8w8	detect sign corros=8w8	verific sign corros=8w8	observ sign corros=8w8
corrug	manej corrug=50w
cort	manej maquin cort=5dx	maquin cort=5dx	tecnic cort mader=95n	repar maquin cort=9hg
cortafueg	defin regl cortafueg=4kt	instal cortafueg=a6x	instal sistem cortafueg=ajs	coloc sistem cortafueg=ajs
cortarl	tendid tel cortarl=8bk
cortin	cos cortin=7ot
cos	cos articul tel=4sb	cos material impres=5ii	cos tel=8kz	cos rop interior=8un	cos prend protec=a77
cosech	cosech uva=4m3	prepar animal acuatic cosech=7sy	proces miel cosech=a5q	produc miel cosech=a5q	acondic miel cosech=a5q	prepar miel cosech=a5q
cosmetic	ingredient cosmetic=4i9	trat cosmetic piel=5ku	trat cosmetic vend=5sf	desarroll product cosmetic=6c4	aconsej client uso cosmetic=7i5	product cosmetic=7m9	respet norm product cosmetic=7xf	industri product cosmetic=9mx
cost	gest cost=7lv	calcul cost revest=81u	oper buqu cost=87h
costur	tecnic costur manual=68j	tecnic costur calz=9c9	aconsej client patron costur=9gh
cotej	elabor inform cotej produc=83h
cotidian	fabric product uso cotidian=9vw
craque	tecnic craque hidrocarbur=8r6
creativ	conceb ide creativ=801	promov proces creativ=9wa
creativament	creativament tecnologi digital=53n
creatividad	impuls creatividad equip=9ll
crec	encargars crec vegetal=4q8
credencial	entreg credencial=8sh
credibilidad	evalu credibilidad client=96x
credit	prepar ofert credit=7j3	proced control credit=a2u
crem	manej equip crem=82z	supervis crem=8gl
cri	manten equip cri=77h	planific program cri animal=9qp	program cri animal=aky
criader	asesor criader=5wu	control produc criader=aap	administr produc criader=aap	gest produc criader=aap	inspecc produc criader=aap	manten criader acuicultur=ao7	ocupars criader acuicultur=ao7
crimen	limpi escen crimen=56y	examin escen crimen=73c	fotografi escen crimen=85f
criminal	estudi comport criminal=4jp	caus comport criminal=4jp	prepar perfil criminal=57k	hac perfil criminal=57k	elabor perfil criminal=57k
criminologic	desarroll teori criminologic=6fb	elabor teori criminologic=6fb
crisi	interven situ crisi=xi	interven cas crisi=xi	gest crisi=1rp	trabaj zon crisi=5n2	ayud famili situ crisi=7fm	gest situ crisi social=8lm
cristal	trabaj cristal=6eu	arregl cristal=875	fabric cristal semiconductor=8gs	produc cristal semiconductor=8gs	elabor cristal semiconductor=8gs
cristaleri	selecc cristaleri servici=4j0	selec cristaleri servici=4j0	manipul cristaleri=4yu
cristalin	identific estructur cristalin=aob
criteri	criteri calidad instal almacen=4ya	defin criteri calidad dat=6l3
critic	pens critic=1zx	critic literari=66w	analiz critic fuent=6nk
cromatografi	softwar cromatografi=55i	cromatografi gas=70m	conoc cromatografi liquid=91v	manten maquin cromatografi=are
cronogram	elabor cronogram adelgaz=6cm
crud	almacen lech crud=ahy	guard lech crud=ahy	conserv lech crud=ahy
cruz	vent cruz=9wl
cuadern	elabor cuadern teatr=a3k
cuadernill	cos cuadernill=5op
cuadr	cuadr mand=nc	eleg marc cuadr=5lr	selecc marc cuadr=5lr	constru marc cuadr=9pl	ensambl marc cuadr=9pl
cuaj	elabor cuaj=8qb
cualidad	cualidad electroiman=9dg
cualitativ	proces inform cualitativ=8db	investig cualitativ=aqc
cualqui	inform cualqui dan ventan=7w6
cuant	identific deficienci cuant capacidad=9dv
cuantic	optic cuantic=6z9	are optic cuantic=6z9	camp optic cuantic=6z9	mecanic cuantic=9rf	estudi mecanic cuantic=9rf
cuantificabl	defin objetiv comercial cuantificabl=7ji
cuantitativ	investig cuantitativ=151	gest dat cuantitativ=6n1
cuartel	organiz cuartel bomber=63z
cub	prepar cub ferment bebid=6lb	tip cub esmalt=72f	element cub esmalt=7b5	ocupars cub esmalt=a6r	cub esmalt=a6r	oper cub esmalt=a6r	manipul cub esmalt=a6r	manej cub esmalt=a6r
cubiert	prepar equip cubiert=6jv	organiz equip cubiert=6jv	lav cubiert barc=6nx	limpi cubiert barc=6nx	oper cubiert=758	instal cubiert suel=77s	coloc cubiert suel=77s	mont cubiert suel=77s
cubr	cubr superfici yes=59o	cubr esmalt=6k4	cubr cap esmalt=8kb
cuchill	repar cuchill=4r7	cuchill tall mader=6co	manej cuchill cort=6qd	cuchill cort=6qd	manipul cuchill cort=6qd	coloc hoj cuchill=7ex	fij hoj cuchill=7ex	cuchill limpi=atq
cuchilleri	fabric articul cuchilleri=5mq
cuell	detec canc cuell uterin=aou
cuenc	desarroll cuenc fluvial=8bx
cuent	gest cuent=11z	cuent pag=16c	asign cuent=a8c
cuer	tecnologi fabric piel cuer=5f9	component articul piel cuer=5fo	ensay fisic piel cuer=5u5	calidad articul piel cuer=7d6	tecnologi acab piel cuer=7dt	compos quimic piel cuer=8nk	manten product piel cuer=ai3
cuerd	manten cuerd=5fh	ajust instrument cuerd=6l6	tip cuerd=7xa	amar cuerd=av3
cuerp	anatomi cuerp human=8gj
cuest	impart form cuest ambiental=5lf	comunic cuest tecnic client=70a
cuestionari	revis cuestionari=9iv	segu cuestionari=a8b	prepar cuestionari=ana
cuid	cuid pacient=vf	plan cuid=vt	cuid equip cri=77h
culinari	tecnic culinari acab=95m
cultiv	histori cultiv tabac=4jf	gest actividad manten cultiv=6qa	desarroll tecnic cultiv vid=8zi	cultiv plant=9fc
cultur	histori cultur=9s5
cultural	evalu program espaci cultural=586	proyect cultural=5cs	promov event espaci cultural=73g
cumpl	cumpl normativ=18e	hac cumpl politic financier=5bm
cumpli	cumpli normativ sustanci prohibid=9ae
cumpliment	cumpliment normativ infraestructur tuberi=58v	revis contrat cumpliment=adm
cun	sujet objet cun=58j	coloc cun=58j
cur	utiliz man cur=50r	metod cur hoj tabac=5np	metod cur tabac sol=9lq
curricul	planific curricul aprendizaj=7pn
curs	disen curs web=609	aconsej curs form=82x	inform curs form=82x	asesor curs form=82x	supervis curs practic=9q4	elabor program curs=agz
curv	tecnic curv metal=9wd
custodi	custodi prueb=5b3	custodi pertenenci pasajer=7xx
cutane	enfermedad cutane=6m5
damasquin	damasquin piez metal=9dp
dan	evit dan horn=aeb
danz	leer partitur danz=6mj	histori estil danz=844
dar	dar form=7ym
dat	analiz dat=na	gest dat product=a4f
deb	asign deb=4x1	ayud nin deb=4xa
debat	debat represent=675	debat propuest investig=6l5	debat obr art=7u6	particip debat=94z
decant	decant vin=8hi
decid	decid solicitud segur=6ta	decid tip prueb genetic=8vi	decid asign recurs=8xs	decid tecnic imagen=9ox	decid tip interven psicoterapeutic=ag7
decis	tom decis=20d	sistem ayud tom decis=5zp	tom decis empresarial estrategic=amc
declar	declar fiscal=17g	tom declar jur=a03
decor	decor instrument musical=66u	decor articul textil=7za	decor muebl=acw	decor bebid=aks	tecnic decor hog=akt
decorativ	cre disen decorativ=7fq	dibuj disen decorativ=7fq	present bebid form decorativ=a01	disen decorativ vehicul=ahv
defect	detect defect soldadur=6lz	observ defect soldadur=6lz	verific defect soldadur=6lz	detect defect registr=6ns
defectuos	retir piez defectuos=5qc	quit piez defectuos=5qc	elimin piez defectuos=5qc	inform equip defectuos peligr=5sr
defens	segu principi defens propi=6n6	elabor politic defens=95g	sistem defens=9fx	tecnic defens personal=ael
defensiv	practic conduc defensiv=au3	conduc defensiv=au3	conduc mod defensiv=au3
deficienci	anticip posibl deficienci=54d
defin	defin lenguaj marc=4qb	defin capacidad produc=71x	defin marc=7ey	cre defin=ahi
definitiv	conclu partitur musical definitiv=9mq
deform	deform duel mader=4j4	identific deform mader=70u	detect deform mader=70u	detect deform pec viv=7ka
defun	registr defun=7mt
deglu	trat trastorn deglu=637
degust	degust gran caca=9yi
dej	dej acab buqu=5ec
deleg	deleg aten emergenci=4om	atend deleg comercial=ark
deletre	deletre ded=65r
delimit	delimit are marc=508	delimit cuerp celest=6wf
delincuent	evalu comport riesg delincuent=8gt
delit	derech victim delit=51k	apoy menor victim delit=7u0	necesidad victim delit=9xe	detect delit financier=alr
dem	identificars dem=8by
demand	prev demand product=73e	gest demand equip oficin=9js
democraci	demostr compromis democraci=8jb
demografic	predec tendenci demografic=5g4	pronostic tendenci demografic=5g4
demol	tecnic demol=5m1	demol estructur=8n6
demostr	hac demostr program informatic=6s9	demostr calidad revest=8wb
densidad	verific densidad liquid=4pj	calcul densidad liquid=4pj	med densidad liquid=4pj	conoc densidad liquid=4pj	analiz densidad caca polv=8f0
dentadur	restaur dentadur deterior=4ke	repar dentadur deterior=4ke	reconstru dentadur deterior=4ke
dental	hac limpiez dental=8be	practic dental=93c
dentist	segu instruc dentist=9fs
dentofacial	correg anomali dentofacial=arp	trat anomali dentofacial=arp
denunci	comunic denunci pasajer=6k8	transmit denunci pasajer=6k8	analiz denunci pasajer=81m	estudi denunci pasajer=81m	examin denunci pasajer=81m	denunci comport riesg=8r0
deontologic	respet codig deontologic organiz=9pe
departament	proced departament financier=5wo	proced departament oper=6ek	proced departament gest=7sj	proced departament vent=9av	proced departament recurs human=9g8
dependient	person dependient=uq
depil	depil cer=5ja	tecnic depil hil=7mj	las depil=7wn	tecnic depil=8ll
deport	histori deport=78j	regl deport=91x
deportist	nutr deportist=6n5	aconsej deportist aliment=89y
deportiv	tendenci merc equip deportiv=4nn	ofrec client equip deportiv=4zq	caracteristic equip deportiv=a4n	fabric articul deportiv=atr
deposit	instal deposit agu=5oc	coloc deposit agu=5oc	deposit papel mold=65f	norm seguridad deposit=6i9
depred	elimin depred=a3s
depur	depur softwar=5di
derech	estudi derech=4me	derech public=ag9
deriv	deriv carg entr=4wp	deriv carg sal=5ho	product deriv tabac=6so	fabric product deriv tabac=8po	deriv usuari servici social=a3t	deriv usuari asistenci sanitari=acb	atend pacient deriv=acz
dermatologi	dermatologi medic quirurgic venereologi=73v
dermatologic	examin muestr dermatologic=4tw	analiz muestr dermatologic=4tw	estudi muestr dermatologic=4tw	practic cirugi dermatologic=5l4	tecnic cirugi dermatologic=a67
derram	limpi derram petrole=a0r	retir derram petrole=a0r
derret	derret cer=6f3
desactiv	desactiv min terrestr=6tq
desagu	limpiez desagu=51d	inspecc desagu alcantarill=6l1	comprob desagu alcantarill=6l1	revis desagu alcantarill=6l1
desalcoholiz	desalcoholiz bebid=7bh
desaliniz	manten sistem control desaliniz=9q2	gest sistem control desaliniz=abp	control sistem desaliniz=abp
desaloj	desaloj bar cier=67x
desamar	desamar buqu=9qc
desarm	desarm dispositiv movil=59t	desarm electrodomestic averi=7c2	desarm bomb hormigon=7ci	desarm andamiaj=9x0
desastr	psicologi emergenci desastr=7dx
desat	manej desat roc tunel=8yg
desbarb	ocupars desbarb=60x	proces desbarb=7zx	element desbarb=85b	manej lim desbarb=abi	lim desbarb=abi	manipul lim desbarb=abi	oper lim desbarb=abi
desbast	piedr desbast=51q	desbast piedr semiprecios=968
descapotabl	repar tech automovil descapotabl=77f
descarg	carg descarg=1ii	descarg mercanci=4ju	descarg suministr=5lk	supervis descarg mercanci=5sq	revis descarg mercanci=5sq	inspecc descarg mercanci=5sq	descarg equip=6ix	descarg electric=6mn	oper carg descarg=9h6
descascarill	ocupars maquin descascarill=4p6	manej maquin descascarill=4p6	encargars maquin descascarill=4p6
descompres	control descompres=9yc
descontamin	descontamin are trabaj=4rr	tecnic descontamin=5mc	desarroll estrategi descontamin yac=66z	proced descontamin=6x0	descontamin interior ambulanci=7rs
descortez	manej descortez mader=6yc	manipul descortez mader=6yc	oper descortez mader=6yc	descortez mader=6yc
describ	describ result prueb=6m9	describ experienci artistic=6qo	describ escen=7hx	describ regl jueg=89p
descrip	descrip bebid alcoholic=57i	prepar descrip puest trabaj=8z9	elabor descrip element web=a9o	descrip element web=a9o
descubr	descubr destin turistic=8uh
desech	gest product desech=9ks
desempen	supervis desempen contratist=9vk
desemple	analiz tas desemple=4um
desencuadern	desencuadern libr=91b
desensambl	desensambl dispositiv movil=59t
desenvolvers	desenvolvers bien entorn riesg=78a
desequilibri	identific caus desequilibri nutricional=577	detector desequilibri vagon ferrocarril=9mm
desfil	particip desfil mod=5kf
desgasific	desgasific camar vaci=4wy
desgast	med desgast desliz=anh
desglos	desglos plan produc=7ki	desglos indic musical=8da
desgom	desgom liquid=95d
deshacers	deshacers piez defectuos=5qc	deshacers residu soldadur=5wy	deshacers residu peligros=62v
deshidrat	proces deshidrat gas=5os	manej sistem deshidrat vaci=6ms	sistem deshidrat vaci=6ms	formul deshidrat gran=8wf	proces deshidrat aliment=a7a
deshiel	actividad deshiel=57j	instal bot deshiel=asf	mont bot deshiel=asf	coloc bot deshiel=asf
deshollin	form deshollin=85d	coordin trabaj deshollin=9rv	aparat deshollin=ag0
desinfec	equip desinfec agu=4ub
desinfect	desinfect superfici=4yk	desinfect tanqu ferment=74s	desinfect tanqu vin=9wv	desinfect contenedor acuicultur=a1z
desmagnetiz	desmagnetiz reloj=556
desmantel	desmantel electrodomestic averi=7c2	desmantel bomb hormigon=7ci
desmigaj	produc lod cauch desmigaj=66o
desmont	desmont dispositiv movil=59t	desmont equip=5dt	desmont maquin=5o1	desmont aparat electronic=6wa	desmont equip ensay=938	desmont motor=9xx
desnud	pos desnud=5ql
desoll	desoll animal=7zp
despach	despach aduan=1iw	prepar despach vuel=9m3
desped	desped trabaj=7wm
despej	despej espaci perfor miner=7hj	despej superfici forestal=815	despej lug accident=arc
desperfect	detect desperfect infraestructur tuberi=634	detect desperfect via ferroviari=867
desplaz	supervis desplaz objet=5uh	desplaz piez termin=a9k
despliegu	gest despliegu trop=650
despu	limpi despu act=96v
desram	desram arbol=64v
destil	control proces destil=57l	observ proces destil=57l	seguridad proced destil=6aw	manej maquin destil=8x3	maquin destil=8x3	manipul maquin destil=8x3	manej equip destil=8x3	manipul equip destil=8x3	oper equip destil=8x3	manten equip destil=a58	repar equip destil=a58
destin	establec destin turistic=8uh	fij destin turistic=8uh	investig destin turistic=8uh	defin destin turistic=8uh	asesor destin viaj=aeg	aconsej destin viaj=aeg
destinatari	estudi comunidad destinatari=74r	adapt ensenanz grup destinatari=8y8
destint	proces destint=9uu	product quimic destint=a8y
destrez	destrez manual=20t
destructiv	ensay no destructiv=7f1	equip ensay no destructiv=80p
desulfur	proces desulfur gas=9j2
desvi	desvi carg entr=4wp	desvi carg sal=5ho
detall	aten detall=1zy	detall lenguaj marc=4qb	detall acuerd licenci=4sj	elabor inventari detall colec=5gg	gest detall contrat viaj=5s1	detall regl jueg=89p
detec	detec averi=1dh	sistem detec calent neumatic=9rs
detect	detect problem tecnic=4yp
detector	detector impact carg=7ys	manej detector contaminant metalic=ahg	detector contaminant metalic=ahg
deten	norm deten menor=7rt	seguridad centr deten=9ai	deten person infractor=9ra
detenid	vel bienest detenid=8ky
deterior	deterior pesc=8qy	deterior product pesc=8qy
deton	deton explosiv cond segur=9dt
deud	registr deud client=5cg	tecnic cobr deud=5oe	clasific deud=6s1	calcul cost deud=79t	ejecu deud=7af	estudi deud=8fx	sistem deud=8zy
deudor	administr activ deudor=6br
devolu	proces devolu=8nf	gest devolu mercanci alquil=8r3	ocupars devolu=95a
devuelt	proces product mader devuelt=59i
dia	est dia tendenci restaur=6ss	manten conoc profesional dia=8kk
diagram	diagram circuit=4iy	elabor diagram amar=5o6	cre diagram bas dat=7sw	cre diagram fluj=82s	disen diagram amar=93q	diagram instal electric=adu
dialect	habl dialect lug=5f5
dialog	escrib dialog=72o	interpret dialog escrit=a1w	promov dialog sociedad=a1x
diamant	caracteristic diamant=9mb
diari	libr diari=5xn	manten libr diari=5xn	manten diari maquinari buqu=7ke	supervis trabaj diari=8k2	planific trabaj diari=8k2	control trabaj diari=8k2	gest trabaj diari=8k2
dibuj	dibuj tecnic=1cv	dibuj plan plant=4ln	dibuj part piez automovil=53y	cre dibuj original=58f	elabor dibuj original=58f	tecnic manual dibuj=64z
dic	tecnic dic=81a	tecnic dic articul=81a	ten buen dic=874
diccionari	revis entr diccionari=8rm
dict	revis dict medic=5y7
didactic	program didactic=1k4	disen material didactic campan=8xe
dient	recuper color natural dient=4t2
diet	compos diet=75s	prepar plan diet=9mw	aconsej prepar aliment diet=alj
dietetic	examen competenci clinic dietetic=8rw	formul interven dietetic=92y	elabor interven dietetic=92y	proporc diagnostic dietetic=9n3	dar diagnostic dietetic=9n3	ofrec diagnostic dietetic=9n3
diferenci	detect diferenci color=5nw	identific diferenci color=5nw	diferenci tejid=782	diferenci calidad mader=8ke	diferenci hoj tabac=9rm	estrategi diferenci diagnostic=ag6
diferencial	instal interruptor diferencial=7g3	metod diagnostic diferencial=9ac
diferent	gest diferent material ceramic=4nb	funcion diferent motor=591
dificil	trabaj tecnic dificil=5lz	trat client dificil=663	trat person situ dificil=aoz	situ dificil industri textil=atx
dificultad	dificultad aprendizaj=7cq	asesor pacient dificultad habl=7mk	detect dificultad caden suministr=85o
difund	difund comunic intern=589	difund inform preven canc=8wu	difund inform legisl fiscal=937	difund inform vuel=ab8	difund inform=aiu
digestiv	aparat digestiv=5kc	estudi aparat digestiv=5kc	cirugi aparat digestiv=79l	cirugi general aparat digestiv=9ta
digestor	tip digestor=4ig	manej digestor=81f
digital	impres digital=4or	almacen dat sistem digital=6wk	sistem cre jueg digital=899
digitaliz	cre imagen digitaliz=8ki	gener imagen digitaliz=8ki
digitalment	cort digitalment metraj edit=9g2
dilu	dilu barniz=4v3
diluyent	agreg diluyent pintur=9qb	incorpor diluyent pintur=9qb	anad diluyent pintur=9qb
dimens	comprend dimens emocional actu=5qg	dimens pal=6uo	ajust dimens copi=8lb	calcul dimens grab=aso
dinamic	dinamic fluid computacional=1gc
dinamit	conect circuit extrac dinamit=a3w
diner	cont diner=64f	transport segur diner=6za
diplomatic	principi diplomatic=4h6	gest crisi diplomatic=8gi	tom decis form diplomatic=asu
direc	direc obr=1ec	direc proyect=1r4	direc equip=1ri	estil personal direc=64o	direc marketing=6rh	tecnic direc represent escen=7ea
direct	comprend estructur actu direct=4jk	actu direct=4kj
director	consult director produc=5ci	colabor director fotografi=705	segu instruc director artistic=8yn	segu instruc director intern=alh
directori	servici distribuid directori inform=9p3
directric	establec directric produc=5um	desarroll directric produc=5um	elabor directric produc=5um	segu directric clinic=7fn	respet directric organiz=8qe	prepar directric uso marc=8xd	proporc directric desarroll contenid=91c	norm directric gest empres=anc
dirig	dirig buqu puert=4jo	dirig capacidad flot=7tp	dirig oper fabric=8av
disc	coloc etiquet disc=4tv
discapacidad	comunic person discapacidad auditiv=5gm	ayud person discapacidad auditiv=5jz	aten person discapacidad=6kn	discapacidad visual=6kw	discapacidad auditiv=6t4	tip discapacidad=75e	diagnostic discapacidad auditiv=9mn	asist pasajer discapacidad=ak8
discern	discern contenid comunic escrit=4t9
disciplin	disciplin quimic=1ku	manten disciplin alumn=6px
discretament	actu discretament=7wj
discrimin	discrimin tip paquet=at3
discurs	prepar discurs=4pc	discurs vent=5o0	cre discurs vent=5o0
discut	discut termin proveedor=6ug	discut part interes=7vf
disminu	disminu taman punt=8xk
disolvent	roci disolvent=6ja
dispens	limpi dispens cervez=4t0	limpiez dispens cervez=4t0	dispens medicament=67u	dispens medicament recet=67u	dispens lent gradu=76l
dispon	dispon acuerd licenci=4sj	dispon equip cubiert=6jv	dispon comid vuel=6rf	dispon mes=836	dispon objetiv transport=9y5
disponibilidad	disponibilidad viaj=212	disponibilidad equip=74e	disponibilidad material punt vent=ame
disponibl	selecc servici disponibl=4h3
dispos	planific dispos espacial=70y	planific dispos instrument=8eo	manten dispos sistem produc=9zo
dispositiv	principi dispositiv electronic=6lo	component dispositiv electronic=7xr	dispositiv electric=940
disput	escuch argument part disput=8lk	gest disput contractual=anr
distanci	calcul distanci=80d	hac calcul distanci=80d
distingu	distingu diferenci accesori=4p5	distingu tip sier=76y	distingu diferenci tejid=782	distingu calidad mader=8ke
distint	distint metod comunic=638	colabor distint grup destinatari=6mu	merc distint mod transport=89a
distribu	organiz distribu=1i6	coordin distribu=1i6	gest distribu recurs vuel=9i4
distribuid	informatic distribuid=7wv
distribuidor	elabor previs distribuidor=7b0
divers	divers tare organizativ empres=4i5	tecnic impres divers superfici=8c4	adaptars divers papel=ajv
diversidad	diversidad estructur suel=76d
diversific	gest diversific oper maritim=ada
divid	divid plan produc=7ki
dividend	calcul dividend=89g	prev tendenci dividend=8l7
divis	gest reserv divis=58n	cambi divis=8bg
divulg	divulg inform general empres=6kl	divulg inform residu peligros=6z6
dobl	dobl duel mader=4j4	dobl varill=89d
doctor	supervis estudiant doctor=aaf
document	document tecnic=pi	ocupars document=5ph	tip document=5qw	document prueb=7mg
documental	gest documental=1zk
documentars	documentars comunidad destinatari=74r	documentars visit turistic=91q
domestic	ensen economi domestic=4hf	preven accident domestic=4p8	domestic animal=6yy	recuper residu domestic=ava	recog residu domestic=ava
domicili	ayud domicili=v6
domiciliari	aten domiciliari=v6
domin	domin alfabetiz visual=57x	domin norm linguistic=5xe
don	don sangr=4wj	proces don sangr=4wj
donant	gest bas dat donant=4ro	donant ayud humanitari=7li	establec contact donant potencial=954
dos	conduc vehicul dos rued=a8z	vehicul dos rued=a8z
dosific	tip tanqu dosific=6ol
dosimetric	planific dosimetric=826	planific dosimetric radioterapi=826
dot	dot comunic=1zs	dot mand=1zu	dot context notici=4ix
drag	panel control sistem drag=76k	posic maquin drag=81t
dragalin	manej dragalin=8pd
dramaturg	colabor dramaturg=5ls
dramaturgi	dramaturgi circ=a1i
dren	dren agu lav=4nt	dren liquid peligros=73p
drenaj	constru sistem drenaj abiert=5mm	disen sistem drenaj poz=5wa	instal sistem drenaj poz=6ow	oper drenaj=6qy	limpi canal drenaj=81o
dron	dron inspec tej=6ye
duch	tip duch=ahr
duel	ayud client proces duel=6kg
duen	negoci duen inmuebl=6yz	manten contact duen inmuebl=7is
dulc	ocupars maquin fabric dulc=8fr	tip punt tall dulc=acu
dump	manej dump=75h
dur	calcul dur trabaj=a3p	estim dur trabaj=a3p
durabilidad	comprob durabilidad material=6kd	verific durabilidad material=6kd	determin durabilidad material=6kd	verific durabilidad material mader=a4k
durant	present articul durant subast=4y7	evalu obr durant represent=6ne	ajust durant desarroll obr=7a1	limpi component durant montaj=8kh	supervis pacient durant cirugi=ar4
durez	analiz durez aceit=8gy	estudi durez aceit=8gy	determin durez aceit=8gy	evalu durez aceit=8gy
durmient	manej unidad fij durmient=4vg
ebull	blanque aceit ebull=am8
ecografi	hac ecografi=95r
ecologi	ecologi acuatic=66d	cienci ecologi acuatic=66d	cienci ecologi=8oq	principi ecologi=8oq	ecologi forestal=a6m
ecologic	investig ecologic=6lw	material ecologic=6vc	principi ecologic=6xq	estudi camp ecologic=8uo	caracteristic sistem ecologic=a0b	sistem ecologic=a0b
economi	elabor politic economi=7rn	economi escal proyect=947
economic	asesor desarroll economic=5vf	ayud desarroll economic=5vf	orient desarroll economic=5vf	analiz tendenci economic=6ui	ensen principi economic=ac1
ecosistem	entend ecosistem agu dulc=7e2	caracteristic ecosistem=a0b
edad	estudi edad roc=a26
edentul	ocupars pacient edentul=5nr
edi	edi vide=zw	softwar edi grafic=8no	softwar edi audi=9jl
edific	codig tecnic edific=1ef
edifici	automatiz edifici=1xw	tip automatiz edifici=1xw	clas automatiz edifici=1xw	seguridad edifici industrial=6q2	repar menor instal edifici=721	principi construc edifici=76f	seguridad edifici comercial=8xo
edit	edit vide=zw	edit negativ=4uq	edit fotografi=a1e
editor	consult editor sonid=6zq	consult editor=87x
editorial	particip reun editorial=5m5	colabor editorial libr=5vp	industri editorial=5ws	norm editorial=5zo	estrategi editorial=9tw	merc editorial=a3z
educ	educ sanitari=vx	educ preven enfermedad=4p2	teori practic educ=8ij	gest educ=ag5
educacional	model disen educacional=a4l
educativ	necesidad educativ especial=1k8	inspecc institu educativ=76w	gest recurs fin educativ=7to
efect	prob efect pirotecnic=4oi	efect radi cuerp human=4pf	efect corrient agu=4ut	planific efect pirotecnic=4xt	efect fertilizant=7p8
efectiv	gest transport diner efectiv=aug
efectividad	med efectividad servici facilit=5wd
eficaci	asesor medid mejor eficaci=7zh
eficaz	asistenci eficaz equipaj=893
eficienci	eficienci energetic edifici=6er	eficienci energetic=7s2
eficient	utiliz eficient espaci almacen=6rb
ejecu	supervis ejecu plan estudi=4m2	coordin ejecu represent=7oy	form personal ejecu represent=84p	evalu ejecu proced seguridad=9pf	supervis ejecu politic public=ano
ejecut	ejecut gest conflict=20e	ejecut calcul matematic analitic=5q9	ejecut competenci matematic=6td	ejecut gest estrategic=886	ejecut estudi viabilidad=9uc
ejempl	conserv ejempl disc=apb	guard ejempl disc=apb	archiv ejempl disc=apb
ejerc	ejerc control gast=8wi
ejercici	medicin deportiv ejercici=4hb	fisiologi ejercici=5j7	ejercici garanti seguridad=5kk
ejercit	ejercit pacienci=54z	proced ejercit air=6vw	norm proced ejercit air=7cp
elabor	elabor inform=16q
elec	ayud elec uso vestuari=6af
electiv	astrologi electiv=6sa
electoral	legisl electoral=53p	asesor politic proces electoral=7b4	analiz proces electoral=7kg	segu proces electoral=afa
electric	instal electric=1b7	ingenieri electric=1gw	sistem electric vehicul=5x3	ingenieri instrument electric=7bu	sistem electric buqu=7e0	trat electric=8uz	component equip electric=a6v	maquin electric=ah7
electricidad	gest red transport electricidad=52d	principi electricidad=58p	merc electricidad=651	instal cont electricidad=8as	coloc cont electricidad=8as	leer cont electricidad=ab0
electroconform	fabric mold mediant electroconform=8eb
electrodepos	metal electrodepos=52j	proces electrodepos=5q8
electrodomestic	instal electrodomestic=5i3	vend electrodomestic=7bw	recuper electrodomestic averi=82t	recog electrodomestic averi=82t	product electrodomestic=8hq	repar electrodomestic=8up	merc electrodomestic=9me
electroencefalogram	interpret electroencefalogram=8uy	analiz interpret electroencefalogram=8uy
electroeros	ocupars maquin electroeros chisp=5sg
electroiman	disen electroiman=7zs	variedad electroiman=9dg	caracteristic electroiman=9dg	tip electroiman=9dg
electrolitic	proces estabiliz electrolitic=94i
electromagnetic	constru model aparat electromagnetic=6j4	med geofisic electromagnetic=74o
electromecanic	prob sistem electromecanic=6cd	mont sistem electromecanic=7ht	fabric sistem electromecanic=7ht	constru model sistem electromecanic=7i7	ajust sistem electromecanic=88r	regul sistem electromecanic=88r	disen sistem electromecanic=9er	cre sistem electromecanic=9er	ide sistem electromecanic=9er	desarroll sistem electromecanic=9er	manten equip electromecanic=a2q	repar equip electromecanic=a2q
electromiogram	interpret electromiogram=7if	analiz interpret electromiogram=7if
electronic	ingenieri electric electronic=1gw	tip electronic=1gy	product electronic=1gy	ajust equip electronic=4ja	program equip electronic=4ja	component electronic=7xr	component sistem electronic=7xr	servici electronic=9vt	comunic electronic=a17
electrooptic	dispositiv sistem component electrooptic=4n2	camp electrooptic=700	proces tecnologic electrooptic=700	cienci electrooptic=700
electroquimic	camp electroquimic=7w8	cienci electroquimic=7w8
eleg	eleg proveedor event=5ll	eleg fibr vidri=5mk	eleg ingredient adecu=914	eleg distribu almacen calz=9qg
element	instal element mader estructur=4wh	marc element mader=7ov	ajust element maquin=9j4
elev	ocupars elev descarg=5c8	planific elev terren=6mb	prepar elev terren=6mb	oper elev=8u5	manej aparat elev=9mr
elimin	elimin material contamin=4io	elimin residu soldadur=5wy
embaj	actu embaj empres=64x
embal	embal hortaliz frut=8qj
embalaj	embalaj adecu mercanci peligros=4qr	manej maquin clav embalaj=7gc	maquin clav embalaj=7gc	tip embalaj envi industrial=8v9
embals	disen embals=9ou	hac disen embals=9ou
embalsam	embalsam cadav=652
embaraz	aconsej embaraz=6aq	aconsej embaraz riesg=8t4	hac masaj durant embaraz=ajr	masaj durant embaraz=ajr
embarc	manej pequen embarc=8np	pequen embarc=8np	pilot pequen embarc=8np	prepar oper embarc pequen=9gw
embarg	normativ embarg=4kf
embarqu	prepar factur embarqu=5q2	organiz factur embarqu=5q2	asist embarqu pasajer=a23	cooper embarqu pasajer=a23	ayud embarqu pasajer=a23
embebid	sistem embebid=h1
embotell	asist proces embotell=56j	contribu proces embotell=56j	colabor proces embotell=56j	ayud proces embotell=56j
embr	transfer embr animal=5wf	implant embr animal=5wf	extra embr=9a8	estudi embr=9yj
embrionari	estudi desarroll embrionari=9yj
emergenci	coordin emergenci medic=ap8	elabor plan emergenci=aq8	cre plan emergenci=aq8	desarroll plan emergenci=aq8
emergent	tecnologi emergent=64g
emis	leer program emis radiodifus=4vi	norm emis=5kg	control calidad emis radiodifus=63m	prepar emis radiodifus=8vf
emit	emit timbr fiscal=91o
emocional	examin patron emocional=600	estudi patron emocional=600	ten inteligenci emocional=ah6
emocionalment	lleg emocionalment audienci=8ew
empalm	prepar piez empalm=50x	marc piez empalm=50x	empalm cabl=6b0	empalm roll pelicul=77t
empapel	tip papel empapel=86i	quit papel empapel=9ke	retir papel empapel=9ke	cort papel empapel medid=aoc
empaquet	tip material empaquet=55h	almacen articul empaquet=60o	requisit empaquet product=7bd	ingenieri empaquet=93e	empaquet tejid=9ur	proced empaquet=asd
emparej	emparej dos person=8ut
empati	mostr empati equip produc=afd
empen	gest inventari cas empen=8hd
empenach	tecnologi empenach=905
empern	manej empern tech=a3e	oper empern tech=a3e	manipul empern tech=a3e
emple	evalu nivel capacidad emple=644	aconsej emple form=ard
emprendedor	espiritu emprendedor=20x
empres	administr empres=235	gest empres produc=658	organiz empres produc=658	administr empres produc=658
empresarial	principi gest empresarial=4po	tecnic requisit empresarial=4ty	gest conoc empresarial=63n	supervis conoc empresarial=63n	administr conoc empresarial=63n	manej conoc empresarial=63n	conoc empresarial=63n	control conoc empresarial=63n	elabor model proces empresarial=8ay	conoc principi empresarial=as9
encamin	encamin llam=7nh
encapsul	coloc prepar tolv encapsul=9pp	encapsul sistem microelectromecanic=9yv
encarg	encarg decor=5ip	colabor encarg control calidad=8cd	gest encarg material construc=8kx	leer instruc encarg trabaj=9m5
encargars	encargars gest contrat=9ex
encefalic	diagnostic muert encefalic=5q1	determin muert encefalic=5q1
encer	encer animal=4xf	encer superfici mader=9t4
enchuf	instal enchuf=6jg
encofr	tip encofr=538
encol	tecnic proces encol suel=5as
encontr	encontr subven=4uy	encontr defect soldadur=6lz	encontr defect registr=6ns	encontr botell defect=8pt
encorch	ocupars encorch=5pw
encuadern	manej encuadern=554	tecnic encuadern=6df	inspecc trabaj encuadern=72i	revis trabaj encuadern=72i	verific trabaj encuadern=72i	control trabaj encuadern=72i	ocupars maquin encuadern automatic=9cn	encuadern libr=a6w
encubiert	oper vigilanci encubiert=6nj	oper encubiert=6p9
encuest	tecnic prepar encuest=6r3	encuest opin=84o	metodologi encuest=a3c
enderez	tip maquin enderez=9nz	ocupars prens enderez=apk	prens enderez=apk
endocrin	trat enfermedad endocrin=8ix	fisiologi endocrin=anw	fisiologi sistem endocrin=anw
endocrinologi	endocrinologi nutr=a1s
endoscopic	proced endoscopic=a3i
endurec	endurec jabon=83z
endurecedor	agreg endurecedor pintur=73m	anad endurecedor pintur=73m	incorpor endurecedor pintur=73m
enemig	interven comunic enemig=7ql
energetic	politic sector energetic=65c
energi	merc energi=1yo	calcul energi aliment=5gk	terapi energi=78r	instal plant energi=7ph	regul suministr energi=9bd
enferm	cuid paliativ enferm grav=v4
enfermeri	registr enfermeri=vu	principi enfermeri=6i0	cienci enfermeri=9r8
enfoc	enfoc luc escenari=57c	enfoc equip ilumin=atn
enfoqu	defin enfoqu artistic=99o
enfrent	enfrent situ estr=8or
enfri	enfri vel agu=5zw	enfri material=a60	enfri material agu=a60	enfri piez=a7c
enganch	enganch vagon=51r	enganch caball carruaj=9zb
engast	engast cabl=a5u	engast piedr joy=ab2
enlac	enlac troncal telecomunic=6fr
enlat	ocupars enlat=4t5
enlaz	enlaz fragment musical=7ip
enras	enras hormigon=9j1
enrej	asist cambi enrej jaul=9t9
enriquec	enriquec ambiental animal=713
enriquecedor	dispon entorn enriquecedor animal=63c
enroll	enroll hil bobin=5j3	enroll metal=7u3	enroll fri=9gs	enroll calient=9on
ensambl	ensambl sistem microelectromecanic=5kr	ensambl element mader=5mz	ensambl sistem electromecanic=7ht	ensambl sistem microelectronic=8uq	ensambl equip instrument=8v1	ensambl dispositiv telecomunic=9ye
ensay	organiz ensay=4l6	ensay papel=4rh	asist ensay clinic=5og	colabor ensay clinic=5og	proced ensay product sanitari=610	asist ensay=6c8	coordin ensay=6uq	prepar ensay=748	mont equip ensay=81p	proced ensay=9s3
ensen	ensen cienci politic=7vi
ensenanz	metod ensenanz=8ij
entall	ocupars maquin entall=6bz
entend	entend situ animal=4m1	entend accident aeronav=4wk	entend principi ferment=78h	entend recet=825
enter	registr enter=7qa
entidad	supervis entidad credit=7a4
entier	ayud planific entier=7nt
entint	limpi rodill entint=857	lav rodill entint=857	acondic rodill entint=857
entorn	trabaj equip entorn peligros=6i2	analiz entorn informatic organiz=89s	control entorn acuatic produc=8ci
entr	entr dat=te	separ carg entr=4wp	estrategi entr merc=6xz	manten requisit entr dat=7vz	control vent entr=8it	supervis vent entr=8it	planific entr merc=ahq
entram	disen tejid punt entram=57y	fabric tejid punt entram=aa1
entreg	program entreg suministr criader=509	entreg menu=92b
entren	entren per caz=9o8	entren artist mov aere=9um
entrenars	entrenars profesor voz=aqz
entreten	industri entreten=51j	proporc entreten=5ch	evalu program entreten=80m	valor program entreten=80m	elabor program entreten=aac	program actividad entreten=aac	prepar program entreten=aac
entrevist	tecnic entrevist=5qo	prepar entrevist trabaj=85e
entusiasm	transmit entusiasm danz=5ap
envas	demostr competenci norm envas=4mi	verific botell envas=6w7	examin botell envas=6w7	control botell envas=6w7	fabric element envas metalic=7qq
envejec	envejec muebl=6bj	tecnic envejec muebl=6bj
envi	ocupars document envi=6qr	document envi mercanci=6qr	gest document envi=6qr	carg product envi=7gm	gest sistem informatic envi=81z	planific envi product=8l4	envi personal emergenci=8w4	envi muestr medic=907	prepar inform envi carg=a75
envolv	envolv product regal=8g7	envolv hortaliz frut=8qj
enyes	prepar superfici enyes=9xq	limpi superfici enyes=9xq	acondic superfici enyes=9xq
enzimatic	proces enzimatic=67y
eolic	tip turbin eolic=1yr	evalu funcion turbin eolic=4v4	inspecc turbin eolic=6is	revis turbin eolic=6is	control turbin eolic=6is	facilit inform turbin eolic=7o4	disen turbin eolic=ahw
epicutane	prueb epicutane=4oy	hac prueb epicutane=4oy
epidemi	estudi epidemi=8he
epidemiologi	epidemiologi veterinari=908
epilepsi	asist cirugi epilepsi=84b	ayud cirugi epilepsi=84b	apoy cirugi epilepsi=84b
epoc	restaur tapiceri vehicul epoc=4kz
equid	enfermedad dental equid=6bv
equilibr	equilibr neumatic=5tx	equilibr recurs bas dat=8e4
equilibri	fisiologi equilibri=5rr	trastorn equilibri=an7	caus trastorn equilibri=an7
equin	proced dental gan equin=5sj	equip dental gan equin=5tj	vehicul transport gan equin=6mk	anatomi gan equin=7o9
equip	gest equip=1ri
equipaj	ocupars equipaj client=aod	encargars equipaj client=aod
equit	material equit=4uo	principi equit segur=66r	equip adiestr equit=69m
ergonomi	ensen ergonomi lug trabaj=9a7	analiz ergonomi lug trabaj=9qt
ergonomic	trabaj form ergonomic=4zl
ergoterapi	tecnic ergoterapi=7sc
eros	control sediment eros=4ti	control eros=7x3	tecnologi eros piez metal=aiz
error	disen solu error=6fg	detect error contabl=7xs
esboz	cre esboz montaj=5rl
escafandr	buce equip escafandr=7z6
escal	ferment escal laboratori=54u	ferment gran escal=6d4	escal temperatur=7ie	examin equip escal=8q0	inspecc equip escal=8q0	disen model escal=9q6	equip escal=a8u
escaler	cort soport escaler=6qj	model soport escaler=6qj	manten escaler electric=8ka
escalon	segu proced notific escalon=876
escan	configur escan=7sx	manej escan=9va	escan microchip=av2
escane	analiz dat escane cuerp=6dm	escane negativ=9o0	hac escane negativ=9o0	escane imagen=amq	aparat escane codig bar=at6
escanearl	prepar document escanearl=4y5	organiz document escanearl=4y5	orden document escanearl=4y5
escap	plan contingenci cas escap=9id
escaparat	cambi escaparat=64h
escayol	escayol piern pie=8ot
escen	escen riesg=55c	especific escen jueg digital=8pr
escenari	mont plataform escenari=4td	disen plan escenari=515	manten arm utiliz escenari=7jt	prepar arm utiliz escenari=865	mont estructur escenari=a8h	ensambl estructur escenari=a8h	arm estructur escenari=a8h
escenic	mont element escenic escenari=8z4	adapt obr espaci escenic=92n
escenografi	analiz escenografi=5w1
esclus	constru esclus=959
escobill	tip escobill desbarb=8fc
escog	escog indic clav result=4ov	escog marc cuadr=5lr	escog muestr contaminant=7qg	escog ingredient adecu=914
escol	gradu escol=219	psicologi escol=6xb
escolt	escolt acus=a05
escombr	quit escombr=8a4
escrib	escrib part meteorologic=a81	escrib inform verific=apd
escrit	respond escrit consult=4uv	promov propi cre escrit=7on	tip prens escrit=a93
escritur	teori escritur guion=718	registr escritur=78u	tecnic escritur=84t	tecnic escritur especific=9ca	analiz escritur=a02	investig bas tem escritur=aow
escuch	escuch activ=20a	practic escuch activ=210	practic escuch activ deportist=9oz
escuel	escuel musicoterapi=52o	evolu historic escuel psicoterapi=6g8	trabaj escuel form profesional=ad2
esculp	esculp chocolat=5t0
escultur	investig tendenci escultur=6ft	cre prototip escultur=ae8
esencial	tip aceit esencial=4yf
esfer	coloc esfer reloj=a1h	instal esfer reloj=a1h	ajust esfer reloj=a1h
esfuerz	coordin esfuerz ambiental=97e	gest esfuerz ambiental=97e
esgrim	practic esgrim=7sp
esmalt	comprob calidad esmalt=4k9	inspecc calidad esmalt=4k9	verific calidad esmalt=4k9	produc esmalt especific=5aw	prepar superfici esmalt=9t6	acondic superfici esmalt=9t6	limpi superfici esmalt=9t6	prepar esmalt=a22
espaci	evalu limpiez espaci=674	asegur limpiez espaci=674	control limpiez espaci=674	med espaci interior=8aw	ocupars espaci carg vent=8qz
espacial	inform espacial=4ij	analiz inform espacial=9bh	organiz inform espacial=9bh	evalu inform espacial=9bh
esparcidor	manej esparcidor=6xj
especi	especi acuatic=6ko	especi animal acuatic=6ko	ocupars mezcl especi=91r	manej mezcl especi=91r	encargars mezcl especi=91r	manipul mezcl especi=91r	especi animal=ad4
especial	educ especial=1k8	equip especial emergenci=5b7	educ necesidad especial=afn
especialidad	especialidad clinic odontologi=9d0
especialist	colabor especialist espaci cultural=5h9
especializ	servici especializ psicologi clinic=57p	proporc aten farmaceutic especializ=5z5	especializ bebid=84x	cuid especializ enfermeri=8c6	conoc especializ veterinari=97b	colabor public especializ=a7p
especializars	especializars gener musical=8k4
especific	especific capacidad produc=71x	revis especific product=753	control especific product=753	verific especific product=753	proyect disen interior especific=8sp	cumpl especific=agd	verific cumpl especific=agd
espect	recib espect=5fe	desplaz segur espect=77j	gest quej espect=7bx
espectacul	establec comunic durant espectacul=62g	asist espectacul=6yg	recog inform tem espectacul=89i	organiz espectacul marionet=8zb
espectr	espectr electromagnetic=9ej
espectrometri	espectrometri mas=1hu
espej	llen maquin fabric espej=5rw	coloc espej=99t
esper	supervis list esper=4ss	organiz list esper=4ss
esperm	manej animal recogid esperm=55j	ocupars esperm congel=6d6	analiz esperm=7xt
espesor	respet espesor arcill=6do	manten espesor vidri=87c	manten espesor mader=9ot	conserv espesor mader=9ot
espir	cre espir form v=76p
espiral	encuadern espiral man=4k1	model desarroll espiral=696	coloc espiral=9zi
espiritism	tecnic espiritism=8wp
espiritu	espiritu equip=1zt	foment espiritu equip=abf
espiritual	ofrec orient espiritual=6c2
espirituos	elabor bebid espirituos=6nh	rectific bebid espirituos=9st
espontane	atend part espontane=aco
espum	llen espum liquid=a6h	coloc espum liquid=a6h
espumos	vin espumos=52u
esquem	esquem electric=1cw	interpret esquem=1cw	hac esquem instal electric=57s	esquem instal electric=57s	disen esquem bas dat=76b	interpret esquem electric=aua
esquil	organiz esquil=8tq
esquist	gas esquist=8od
est	est financier=16o	gest est servici=4jt	elabor inform est=4zg	control est salud pec=5le	interpret est financier=6ue	prepar est financier=6wg	evalu est objet=74m
estabilidad	comprob estabilidad material=542	verific estabilidad material=542	determin estabilidad material=542	evalu estabilidad buqu=6fv	examin estabilidad buqu=6fv	principi estabilidad buqu=7sl	analiz estabilidad suel=ajw	examin estabilidad suel=ajw	estudi estabilidad suel=ajw
estabiliz	posic estabiliz andami=5xm	coloc estabiliz andami=5xm	instal estabiliz andami=5xm
establ	gest establ=7iu	limpi establ=8dl	manten establ limpi=8dl
establec	establec sistem instrument=6sz
estac	estac vehicul deposit=8cn	estac vehicul paralel=8i7
estacion	normativ estacion=70i
estadi	inspecc estadi deportiv=au8
estadistic	control estadistic proces=1gn	prepar archiv estadistic financier=4od	metod analiz estadistic=5vb	sistem analiz estadistic=5vb	tecnic analiz estadistic=5vb	estadistic medic=6e1	inform estadistic financier=6fo	program informatic analiz estadistic=8tl	elabor program orden estadistic=95b	control estadistic calidad=a4i	metod control estadistic proces=af2
estamp	control maquin estamp=4na	supervis maquin estamp=4na	inspecc maquin estamp=4na	ocupars prens estamp=4ns	tip maquin estamp=4oj	proces estamp=4rb	oper prens estamp=5b5	manej estamp electric=5y9	oper estamp electric=5y9	manipul estamp electric=5y9	estamp electric=5y9	prueb estamp=9cq	manej estamp manual=9l6	oper estamp manual=9l6	estamp manual=9l6	manipul estamp manual=9l6	tecnologi estamp tejid=9yf	element prens estamp=a3m	tip prens estamp=agl
estanci	asist clientel final estanci=4oq
estand	leer plan estand=737	observ plan estand=737	interpret plan estand=737	sistem estand tall=a16
estanqu	manten estanqu acuicultur=4hi	desinfect estanqu acuicultur=4hi	limpi estanqu acuicultur=4hi
estant	coloc corre trapezoidal estant=94w
estanteri	coloc mercanci estanteri=23z	cambi etiquet estanteri=4we	quit etiquet estanteri=4we	mov etiquet estanteri=4we	supervis coloc product estanteri=7z5
estatutari	cumpl oblig estatutari=7ry
esten	equip esten correctament refriger=7vu
estenotipi	maquin estenotipi=5ao
esteril	gest roc esteril=812	administr roc esteril=812	deshacers roc esteril=812
esteriliz	esteriliz entorn trabaj=4mc	esteriliz material medic=5nc	esteriliz tanqu ferment=74s	tecnic esteriliz=79g	equip tecnic esteriliz=7qz	esteriliz piez trabaj=8f3	esteriliz tanqu vin=9wv
estetic	respond requisit estetic=5wv	cumpl requisit estetic=5wv
estib	prepar plan estib=58z	asegur estib=5v9	oper program estib=667	program estib=667	equip estib form segur=6jq	estib mercanci buqu=7j5	estib carg=98q	leer plan estib=9ga	observ plan estib=9ga	interpret plan estib=9ga	principi estib carg=9r0
estil	lenguaj hoj estil=9c1
estilism	vel continuidad estilism artist=6oc
estim	estim cost revest=81u	estim riesg sismic=9bp	estim consum agu=a9b	estim expos radi=akx
estimul	acupuntur estimul electric=51h
estir	estir corre=4ui	proces estir fri=91g	proces estir metal=ahn
estop	coloc algodon estop junt=4sk	algodon estop junt=4sk
estr	trabaj situ estr=8or	gest situ estr=8or
estrabism	trat estrabism=5q5	diagnostic trat estrabism=7yz	tip estrabism=99l
estrategi	estrategi seguridad inform=4wm
estrategic	planific estrategic=1rc	investig estrategic=4pz	hac investig estrategic=4pz	planific estrategic industri alimentari=501	prepar map estrategic=7v5	gest estrategic=886	implement gest estrategic=886	hac planific estrategic=any
estrechament	colabor estrechament equip notici=70e
estructur	estructur inform=4jq
estudiant	program ayud financier estudiant=aut
estuf	regul temperatur estuf polimeriz=9ir
etalonaj	etalonaj vide=yv	etalonaj digital=yv
etap	etap musicoterapi=99y	etap duel=9sg
etic	etic biotecnologi=56a	etic deport=7ct	principi etic=9n1
eticament	trat animal eticament=4ks
etiquet	etiquet muestr laboratori=5fd	etiquet aliment=5yz	coloc etiquet aliment=5yz	prepar etiquet medicament recet=6em	etiquet component=70j	ofrec asesor etiquet aliment=7la	etiquet muestr=aqp	coloc etiquet muestr=aqp
europe	legisl europe materi plaguicid=6w5	naveg via interior europe=868	politic europe seguridad alimentari=8xi
eutanasi	practic eutanasi animal=57v	eutanasi animal=57v
evacu	evacu person edifici=8bp	gest plan evacu emergenci=9b8	evacu aeropuert cas emergenci=ars
evacuar	evacuar person altur=afx
evalu	proces evalu=5q7	prepar inform evalu=60e	evalu gest animal=6oe	evalu produc estudi=ass
event	organiz event=ts	negoci contrat organiz event=56z	consult personal event=65b	asist event=81g
evidenci	enfermeri bas evidenci=925
eviscer	lav pesc eviscer=a96	limpi pesc eviscer=a96
evit	evit contamin=6ku	evit accident trabaj=7oc
evolu	evolu animal=5x5	evolu especi animal=5x5	identific evolu enfermedad=64w	supervis evolu terapeutic=8tf	registr evolu trabaj=9lm
evolutiv	biologi evolutiv=7e8	etap evolutiv musicoterapi=99y
exactitud	calcul exactitud hor trabaj=97a	exactitud dat aeronautic=aoo
examen	examen conduc=7et	examen ortopedic=7v7	hac examen ortopedic=7v7	coordin examen=aa3
examin	examin mader=6s8
excav	manej excav=1e5	manej maquin excav=1e5	control material excav=61m	observ material excav=61m	verific material excav=61m	supervis excav=8fb	manten equip excav=8zm	prepar equip excav=8zm	revis equip excav=8zm	tecnic excav=9py
excelenci	aspir excelenci actu musical=arh
excelent	ofrec servici excelent=7mv	present servici excelent=7mv
exces	exces pes=767	retir exces pegament=9z8	limpi exces pegament=9z8	elimin exces pegament=9z8
excrement	toler presenci excrement=9h7
exen	emit exen=a7u
exhib	organiz exhib animal=55g
exhibidor	manten contact exhibidor cinematografic=73l
exig	exig excelenci interpret=66y
exigenci	exigenci juridic sector social=5wn	respet exigenci fabric=9rj
exigent	afront demand exigent=9v1
existenci	gest existenci equip biomedic=7n1	registr existenci mader=8n7
existencial	filosofi existencial=890
existent	migr dat existent=4ie
expans	sell junt expans=4re	rellen junt expans=4re
expectativ	comunic expectativ escen combat=59k	gest expectativ participant=5ma	cumpl expectativ public destinatari=668
exped	exped mercanci=1ig	exped licenci=62i	exped certific product animal=7d0	exped permis=95i
expend	expend billet tren=5ab
expendedor	limpi maquin expendedor=5b1	lav maquin expendedor=5b1	manten maquin expendedor=8o1
experienci	experienci comercial=1vz	map experienci=4mo	gest experienci clientel=6c7	administr experienci clientel=6c7	supervis experienci clientel=6c7	disen experienci client=7kl	organiz experienci client=7kl	prepar experienci client=7kl	ensen part propi experienci=8yq	proporc experienci tecnic=9fw	ofrec experienci tecnic=9fw
experiment	experiment mov=62t	experiment quimic=6hn	experiment cientific espaci=9i1	experiment animal=9kt
experimental	recog dat experimental=7xb	recopil dat experimental=7xb	analiz dat experimental laboratori=8r4	cienci experimental=a0m	are cienci experimental=a0m	camp cienci experimental=a0m
expert	expert norm linguistic=5xe	coordin expert ferrocarril=6wv	cooper expert ferrocarril=6wv	colabor expert ferrocarril=6wv
explan	prepar explan constru calz=9e9
explic	explic tecnic negoci=4kr	explic uso equip mascot=79q	explic calidad revest=8wb
explicit	explicit proces artistic=8xt
explor	herramient explor=50h	manej herramient explor=50h	dirig departament explor geotecnic=7wx
explos	senaliz zon explos=ab6
explosiv	explosiv acuerd legisl=6rc	determin cantidad explosiv necesari=8bw	busc aparat explosiv=8s2	manej equip fabric explosiv=9gb
explot	explot recurs acuatic=8ze	evalu cost explot=9nh	calcul cost explot=9nh	negoci derech explot=9z5
expon	expon menu bebid=8g1	expon vestuari muestr=8hg
export	import export=1iy	estrategi export=4u1	establec estrategi export=4u1	establec estrategi import export=5tt	principi control export=71p	gest licenci import export=7kp	coordin actividad transport export=7w5
expos	norm materi expos contamin=4ik	consult organiz expos=9gf	selecc obr art expos=9uz	calcul expos radi=akx	med expos radi=akx
expositor	cre expositor comid decorativ=agg
expres	expres regul=73y
expresars	expresars dialect=5f5
expuls	expuls capsul llen=4sh
extens	ajust taman bar extens=74v	marc direct extens=7tg
exterior	limpi exterior vehicul=6y0
extern	contact laboratori extern=6ca	analiz factor extern empres=9mh
externaliz	model externaliz=6z7	estrategi externaliz=79p
extin	extin incendi instal acuicultur=8hv	sistem extin incendi=9lk	manej bomb extin incendi=9my
extintor	diferent clas extintor=8rf	oper extintor=aqx
extr	encontr extr idone=68m
extra	extra dat=4sn	extra material horn=6b8	extra product mold conch=7e4
extrac	extrac dat=m4	extrac sangr=vl	extrac inform=73x
extracorporal	circul extracorporal=7pt
extract	variedad extract natural=4up
extractor	ocupars extractor miel=51u	encargars extractor miel=51u	manej extractor miel=51u	manej lav extractor=5n3	tip extractor miel=a7s
extraescol	facilit aten extraescol=7h2	segu actividad extraescol=a9v
extranjer	lengu extranjer carrer internacional=88w
extrem	practic deport extrem=4i3
extruid	inspecc product extruid=7z7
extrus	proces extrus=4l9	tecnic extrus=633	implement tecnic extrus=633	ocupars maquin extrus fri=69h	ocupars maquin extrus calient=8gq
extrusor	selecc mold extrusor jabon=59y	coloc cabezal extrusor=6ht	manten extrusor=6xg	ocupars extrusor jabon=7qj	ocupars extrusor arcill=86a
fabric	proces fabric=4x5	control oper fabric=8av	gest oper fabric=8av
fabricant	colabor fabricant objet utileri=6y2	visit fabricant=7xh	preci vent recomend fabricant=7zq
fach	coloc revest fach=4ld	revest fach=4ld	limpi fach edifici=4t6
facial	trat facial=9kj
facilidad	ingenieri facilidad uso=88s	med facilidad uso softwar=97x	facilidad uso aplic=9ed
facilit	facilit subast=734
factor	analiz factor intern empres=84k	factor geologic construc aeropuert=92f	evalu factor riesg=9uk	inspecc factor riesg=9uk	comprob factor riesg=9uk
factur	prepar factur=5hh	factur equipaj=5i0	hac factur equipaj=5i0	leer etiquet equipaj factur=5kd	registr factur existenci caf=5pv	revis factur event=6h1	gest pag factur=7im	tramit pag factur=7im
fall	gest riesg fall ilumin=83i	inform fall interior aeronav=9vg
fals	instal plac fals tech=5u1	identific document fals=717	analiz document fals=717	examin document fals=717	coloc fals tech=8ey	instal tech fals=8ey
falsific	reconoc product falsific=4nq	identific product falsific=4nq	investig falsific=5ss
famili	rel famili=1kz	derech famili=1nn	terapi famili=71z	terapi psicologic famili=71z	proporc educ vid famili=7us	investig histori famili=8r7
famos	relacionars famos=8a1
fard	manej prens fard=a5y	prens fard=a5y
farmac	farmac radioactiv=a00
farmaceutic	legisl farmaceutic=4q0	product farmaceutic=50s	legisl actividad are farmaceutic=5sv	suministr adecu product farmaceutic=6h7	tecnologi farmaceutic=7k0	control calidad product farmaceutic=7k5	proces farmaceutic=87n	industri farmaceutic=8j4	quimic farmaceutic=8t2	registr farmaceutic=9c8	manten registr farmaceutic=9c8
farmaci	ensen principi farmaci=5gv
farmacocinetic	principi farmacocinetic=92q
farmacologi	farmacologi clinic=wl
farmacologic	gest interac farmacologic=73a	gest estudi clinic farmacologic=a7z
farmacovigilanci	legisl farmacovigilanci=6ef
fasci	terapi fasci=546
faun	cuid flor faun silvestr=6hf	investig faun=af9
fech	establec fech estren=63e	fij fech estren=63e	defin fech estren=63e
felicit	disen tarjet felicit=986
femenin	patologi sistem reproductiv femenin=9wf
fenomen	estudi fenomen meteorologic=9nj
feri	asist feri muestr=6ka	asist feri libr=6o7
ferment	proces ferment hoj tabac=5xw	proces ferment vin=72q	principi ferment=78h	principi proces ferment=78h	proces ferment aliment=7ii	proces ferment bebid=9sd
ferre	ingenieri construc via ferre=4u2	inspec ocul via ferre=9k0	vehicul inspec via ferre=afr
ferrocarril	gest recurs ferrocarril=53m	tramit recurs ferrocarril=53m	administr recurs ferrocarril=53m
ferros	transform metal no ferros=4qp	transform metal ferros=67i
ferroviari	ingenieri disen ferroviari=58m
fertilidad	proced fertilidad laboratori=5hw	asesor pacient trat fertilidad=a7q	fertilidad suel=a7r	asegur fertilidad suel=a7r	verific fertilidad suel=a7r
fertiliz	principi fertiliz=90b	principi fertiliz vegetal=90b	conoc principi fertiliz=90b
fertilizant	fertilizant natural=5p8	rieg fertilizant=7as	product fertilizant=7p8	ocupars mezcl fertilizant=80r	llen mezcl fertilizant=887
fetal	desarroll embrionari fetal=9yj
fiabilidad	evalu fiabilidad dat=929
fiabl	actu form fiabl=5eg
fibr	selecc fibr vidri=5mk	especific fibr vidri=5mk	ocupars maquin fibr vidri=6d9	coloc fibr textil=7g8	tip fibr textil=804	tip fibr molde=84v	llen maquin fibr vidri=9tn	fibr optic=atw	tip fibr optic=atw	clas fibr optic=atw
fich	leer fich tecnic=706	cambi diner fich=8fs	obten aprob fich control=auz
fideicomis	manten fideicomis=8m2	examin fideicomis=942
fideliz	organiz program fideliz=7gr
figur	elabor figur bar=7q8	model figur bar=7q8	cre figur bar=7q8
filament	unir filament fibr vidri=6nv	transform fibr textil filament=6yi	transform filament hil=8bm	hac hil filament=8bm	cort filament=auy
filete	filete pesc=59x
filial	oper filial=7j4	oper empres filial=7j4
film	manej film=74q
filosofi	filosofi mejor continu=4ku	filosofi matematic=55n	ensen filosofi=6rk	histori filosofi=6xv
filosofic	sistem filosofic=89b	corrient filosofic=993
filtr	filtr liquid=543	filtr elimin agu almidon=5cw	manej sistem filtr biologic=5qe	proces filtr bebid=77o	proces filtr=9co	filtr pintur=9ql	filtr vin=abl
fin	analitic fin comercial=72s	sistem informatic fin comercial=7le	masaj fin terapeutic=88k
final	cuent final dia=7tj
finaliz	finaliz rel psicoterapeutic=6st	finaliz aparat prostetic ortopedic=7wd	gest finaliz sistem instal=93j
financi	ocupars financi exterior=5jp	manipul financi exterior=5jp	trabaj financi exterior=5jp	metod financi=5td	financi proyect ferroviari=6or	facilit inform financi educ=9eh
financier	inform financier=16n	analiz financier=16r	segu oper financier=4iq	product financier=4r9	ingenieri financier=66c	proces ingenieri financier=66c	gest financier=6ji	capacidad financier=7p7	gest oper financier=ao3	administr oper financier=ao3
finanz	finanz public=5vm
firm	actu testig firm document=7gt	firm declar impuest=8s7
firmwar	actualiz firmwar=6g1	clas firmwar=6ga	tip firmwar=6ga
fiscal	legisl fiscal=9tk
fiscalidad	fiscalidad internacional preci transferenci=83l
fisic	part fisic buqu=4qu	caracteristic fisic transport ferroviari=710	disen soport fisic jueg=9m0
fisiologi	fisiologi human=6ij	estudi fisiologi human=6ij	fisiologi animal=6wb
fisiologic	psicologi fisiologic=8sv
fisioterapeut	gest rel fisioterapeut pacient=4vj	asist fisioterapeut=6l2
fisioterapi	fisioterapi ortopedic=52h	tecnic fisioterapi ortopedic=52h	selecc client fisioterapi=5rb
fitosanitari	medid fitosanitari=a8t
flambe	elabor plat flambe=at5	prepar plat flambe=at5
flech	tip flech=aot
flexibl	prest servici form flexibl=acm
flexografic	gest proces impres flexografic=4lp	manej impresor flexografic=al7	impresor flexografic=al7	manipul impresor flexografic=al7	oper impresor flexografic=al7
flor	investig flor=4hc	recomend fertilizant flor=636	aconsej client tip flor=8gh	vend flor=a48
floral	prepar arregl floral=5g0	fabric arregl floral=5g0	elabor arregl floral=5g0	disen arregl floral=5g0	arregl floral=5g0	tecnic compos floral=9zs
floristeri	hac pedid product floristeri=7oi
flot	gest flot=1ir	desarroll uso flot=4s4	mejor uso flot=4s4	gest flot buqu=5u8	administr flot buqu=5u8	gest capacidad flot=7tp	gest flot vehicul=9y0	coordin flot vehicul transport=a0j	supervis oper flot vehicul=a0y	gest flot empres=a8d	flot empres=a8d	trabaj flot empres=a8d
fluid	fluid hidraulic=5e6	mecanic fluid=7v4
fluj	gest fluj caj=170	elabor fluj trabaj informatic=7er	gest proces fluj trabaj=7jq	mejor fluj trabaj produc=7yf	fluj trabaj bas archiv=8kd	manej fluj caj=a5v	ocupars fluj caj=a5v
foc	ajust foc automatiz ilumin=84i
foli	manten mas foli vid=98m
follet	escrib follet=4jc	repart follet=6s2	repart follet publicitari=861	distribu follet publicitari=861	entreg follet publicitari=861
follow	oper vehicul follow me=6tb
foment	foment trabaj equip=6mh	foment particip public=71l	foment rel terapeutic=7da
fond	gest fond pens=5u9	establec fond invers=9w6
fontaneri	herramient fontaneri=4ue	repar sistem fontaneri=9ux
for	moder for=amy	ocupars moder for=amy
forens	informatic forens=2gg	examen forens document=68z	fisic forens=aay
forestal	actividad forestal form independient=516	legisl forestal=5jv	normativ forestal=5w0	evalu peligr explot forestal=6ld	limpi superfici forestal=815	explot forestal=a9d
forj	element prens mecanic forj=4ng	manten prens hidraulic forj=56h	ocupars prens mecanic forj=ah8	prens mecanic forj=ah8	tip prens forj=an2
form	form equip=1a6	trabaj form organiz=4wv
format	respet format public=4n7	format medi comunic=8is	tip format audiovisual=985	format papel=9a4
formativ	cicl formativ=21b	cicl formativ grad superior=21c	promov curs formativ=6pw
formul	elabor formul color tejid=83t	elabor formul fabric=8ya	desarroll formul fabric=8ya	formul observ interpret=9yh	formul plan trat=asq
formulari	prepar formulari declar impuest=5bb	complet formulari evalu llam=a0g
forraj	control plan produc forraj=4vb
fortalec	fortalec mold cuerp=4s2
fos	manten fos septic=75o
fosfat	cap fosfat piez metal=68b
fosfatiz	fosfatiz piez metal=58s
fosil	estudi fosil plant=8fh	localiz fosil=8lg	identific fosil=8t0	combustibl fosil=9ey	excav fosil=arr
fot	mont fot=4p4	ampli fot negativ=6ex
fotodinamic	terapi fotodinamic trat canc=a8r
fotografi	hac fotografi=zy	aconsej client fotografi=5fs	orient client fotografi=5fs	asesor client fotografi=5fs	selecc fotografi=702	estudi fotografi aere=7kx	analiz fotografi aere=7kx	fotografi comercial=abh	fotografi uso comercial=abh
fotografic	lav pelicul fotografic=5ny	mont camar fotografic=5up	cre guion fotografic=615	lent fotografic=91j	lent uso fotografic=91j
fotonic	camp fotonic=582	are fotonic=582	cienci fotonic=582
fotorreactor	manej fotorreactor=64s
fotovoltaic	instal panel fotovoltaic=4o2	coloc panel fotovoltaic=4o2	instal sistem energi fotovoltaic=529	manten sistem fotovoltaic=5rn	repar sistem fotovoltaic=5rn	tip panel fotovoltaic=7qi
fractur	fractur hidraulic=9kk
fraganci	cre formul fraganci=8wo	agreg fraganci=9ds	investig fraganci=9lp	asesor fraganci=adp
fragil	manipul objet fragil=7gh	encargars objet fragil=7gh
fraud	detec fraud=6ki
fraudulent	preven actividad fraudulent=51a
frecuenci	gest frecuenci=9oo	desarroll gest frecuenci=9oo	gest program frecuenci=9oo
freg	freg cubiert barc=6nx
freinet	estrategi ensenanz freinet=786	principi ensenanz freinet=9s9
fren	utiliz fren locomotor=4ql	fren man=58g	manten sistem fren=6ju	revis sistem fren=6ju	repar sistem fren=6ju
frent	protec frent element natural=4mp	hac frent incident grav=7om	equip protec frent inund=8es	hac frent estr organiz=arm
fres	ocupars fres control numeric=6de	tip cort fres=arn
fresc	microbiologi lech fresc=a92
fri	fri industrial=1dp	caden fri=1jd	forj fri=8jt	ocupars lamin fri=8m6	plant lamin fri=8m6
fric	med fric superfici=anh
frontal	manej carg frontal=6xc	oper carg frontal=6xc	manipul carg frontal=6xc
frot	tip instrument cuerd frot=813
frut	prepar frut uso bebid=64j
fruticultor	supervis fruticultor=55u
fueg	repar arm fueg=4o3	arm fueg=4qi	prepar caj fueg horn=53u
fuent	busc fuent historic archiv=4il	model fuent abiert=8x9
fuert	tecnic soldadur fuert=6jn
fuerz	uso legal fuerz=643	fuerz centrifug=7mo	oper fuerz aere=913	prob fuerz fren tren=a4r
fum	fum cigar=4ob	fabric product tabac fum=88x
fun	fun equip cubiert buqu=53h	fun empaquet=7zv	fun maquin=8dq	hac demostr fun product=a0x	demostr fun product=a0x
funcion	manten norm funcion=709	funcion vehicul=7ay	asegur funcion vehicul=7ay	certific funcion vehicul=7ay	detect problem funcion motor=7lz	supervis funcion equip meteorologic=9mv	supervis funcion zon oper=9vf
funcional	program funcional=6r	propiedad funcional aliment=9od
funcionari	inform funcionari judicial=5nx	colabor funcionari=6cj
fund	coloc estructur mold fund=58l	manej horn fund=5ew	oper horn fund=5ew	manipul horn fund=5ew	proces fund=a33
fundament	fundament biomedicin=4vq	fundament ingenieri puent=612
fundamental	conoc fundamental veterinari=7ed
fundid	registr dat oper fundid=9u9	control caudal vidri fundid=9wu
funebr	gest equip ceremoni funebr=ajz
funerari	asesor servici funerari=61o
fus	gest fus adquis=7n8
futbol	eleg tactic partid futbol=ahz
gabinet	manej gabinet chor aren=9qu	gabinet chor aren=9qu
gaf	cort lent hac gaf=7yd	manten gaf=8on
galeri	supervis personal galeri art=9wy	anunci galeri art=ak3
galleter	ocupars galleter extrusion=6b3
gallin	cri gallin=aps
galvanic	revest galvanic=6cq	recubr galvanic=6cq	control ban galvanic=8c0	supervis ban galvanic=8c0	verific ban galvanic=8c0	inspecc ban galvanic=8c0
galvaniz	galvaniz piez metal=52s
galvanoplasti	ocupars maquin galvanoplasti=8n1	maquin galvanoplasti=8n1	oper maquin galvanoplasti=8n1	manej maquin galvanoplasti=8n1	manipul maquin galvanoplasti=8n1	element maquin galvanoplasti=aji
gam	gam servici empres ferroviari=7me	gam bebid espirituos=9ln
gamemak	gamemak studi=9lt
gan	aliment gan=8nx	caracteristic aliment gan=8nx	tip aliment gan=8nx	tecnic aliment gan=8nx	tip gan=aon
ganader	sistem explot ganader=8cw	especi ganader=9fd	gest cri ganader=9fp	dirig cri ganader=9fp	ocupars cri ganader=9fp
gans	gest cri gans=6ay	control cri gans=6ay	supervis cri gans=6ay
garanti	proced garanti calidad=4w8	gest garanti material digital=525	cumpl contrat garanti=7ak	gest garanti calidad llam=90m	metod garanti calidad=9gz
garfi	manej garfi excav hidraulic=65z
gas	merc gas=4zi	instal horn gas=5qa	gest red transport gas=6lq
gasific	metod gasific=7h3	ocupars gasific bebid=agy	manej gasific bebid=agy	encargars gasific bebid=agy
gasoil	oper plant propuls gasoil=5hi
gasoliner	organiz oper gasoliner=540
gast	examin gast public=52m	inspecc neumatic gast=6bm	ocupars caj gast menor=6yj	caj gast menor=6yj	control gast=a3n	registr gast=a3r
gat	oper gat elev hidraulic=843	instal gat bomb andami=a57
gel	cromatografi filtr gel=adj
gelific	gelific frut=aau
gem	escrib inform clasific gem=7fb	identific gem=84d	equip identific gem=8du	aparat identific gem=8du	sistem clasific gem=90t	tall gem=auq
genealogic	estudi genealogic=akp	interpret arbol genealogic=auu
gener	gener jueg digital=4tf	gener prueb impres=5a6	gener archiv digital=5ml	gener archiv electronic=5ru	gener musical=6jj	mont gener=86w	gener electric=9ho	estudi gener=a3x	control gener electric=ant
general	principi general legisl alimentari=4mq	inform gest general empres=5pe	examen general tejid=8jq	manten general exterior buqu=8oe	plan general=9oa
genetic	genetic medic=9u5	ingenieri genetic=a4t	aplic ingenieri genetic=a4t	analiz ingenieri genetic=a4t	estudi ingenieri genetic=a4t	investig ingenieri genetic=a4t
genom	investig genom=7jl	hac investig genom=7jl
gent	don gent=200	capt aten gent=9tr
geoespacial	inform geoespacial=4ij	tecnologi geoespacial=4ij	manipul tecnologi geoespacial=6g3
geoestacionari	satelit geoestacionari=aub
geofisic	med geofisic electric=7rw	interpret dat geofisic=91e	entend dat geofisic=91e	analiz dat geofisic=91e	asesor oper geofisic=9o1	inform oper geofisic=9o1
geografi	geografi local=904	ensen geografi=97v
geografic	sistem inform geografic=mb	are geografic=4sx	identific tendenci dat geografic=67n	rut geografic=7kn	defin zon geografic vent=9dq
geologi	colabor profesional geologi=6mw	trabaj profesional geologi=6mw	interactu profesional geologi=6mw
geologic	obten dat geologic=50o	desarroll bas dat geologic=6r4	estudi proces geologic=a26	inform caracteristic geologic=a29	asesor caracteristic geologic=a29	constru sec geologic map=aqn
geomatic	ingenieri geomatic=4ij
geometri	norm geometri via=8fa	geometri via=9o7
geoquimic	analiz muestr geoquimic=4ky	estudi muestr geoquimic=4ky	examin muestr geoquimic=4ky	estudi geoquimic=7d4	complet estudi geoquimic=8nt
geotecnic	analiz informatic estructur geotecnic=838	supervis estructur geotecnic=9ie	vigil estructur geotecnic=9ie	inspecc estructur geotecnic=9ie
geotermic	oper plant energi geotermic=5by	metod gener energi geotermic=8pk
geriatric	medicin geriatric=uq
gestalt	practic terapi gestalt=6qk	terapi gestalt=6qk
gestor	segu instruc gestor directiv=695
gimnasi	gimnasi facial=5zf
ginecologic	examen ginecologic=56d	hac examen ginecologic=56d	diagnostic enfermedad ginecologic=5po
gir	coordin gir actu=7kt	coordin gir internacional deportist=8br	acc dispositiv gir tambor=8mv
giratori	ajust soport giratori=8qn	sujet soport giratori=8qn	regul soport giratori=8qn
global	sistem global distribu=1qn	integr estrategi comercial global=8qm	economi global=9os
glos	elabor glos=5ow
glosari	elabor glosari termin tecnic=8fo
gobernanz	gobernanz internet=6gx	gobernanz materi inform=8cj
gobiern	politic gobiern=6rv
golf	perl golf=62d
gom	control fluj gom=5k1	supervis fluj gom=5k1	inspecc fluj gom=5k1
gomaespum	coloc gomaespum marc=6ng
goodye	tecnic proces fabric goodye=8x6
grab	grab disen piez metal=5co	supervis precis grab=67r	tecnologi grab=74c	limpi grab=783	prepar product quimic grab=7lh	manipul product quimic grab=7y7	material fabric grab=8n2	comprob precis grab=9e8	inspecc grab=9hw
grad	grad medi=21b	med grad destil=9oy	calcul grad destil=9oy	determin grad destil=9oy
gradu	gradu regul ascensor=4qf	gradu temperatur horn=53d	gradu instrument optic=683	gradu instrument precis=70b	gradu instrument mecatronic=74t	recomend lent gradu=8sw	gradu pres vapor=9vr
grafic	disen grafic=zb	grafic mov=zu	disen guion grafic=5bs	present guion grafic=6ww	guion grafic=8l8	proces art grafic=8lt	grafic carg transport mercanci=9yb
grafit	mineral grafit=56u	cristal grafit=56u
gran	gest almacen gran=75j	control almacen gran=75j	ocupars almacen gran=75j	supervis almacen gran=75j
granall	granall material albanileri=903
grand	reemplaz component grand=a86	cambi component grand=a86
granj	oper granj lecher=9cx	gest granj lecher=9cx	administr granj lecher=9cx	dirig granj lecher=9cx
granul	manej prens granul=51g	prens granul=51g	oper prens granul=51g	manipul prens granul=51g	analiz granul=7eh	analiz materi granul=7eh	gest carg descarg granul=8gx	supervis oper granul=988
grap	manej grap papel=5m2	ajust maquin grap papel=6f2	manej pistol grap=8d9	manipul pistol grap=8d9	pistol grap=8d9	oper pistol grap=8d9
gras	proces purific gras animal=6eb	extra acid gras=99h
gratuit	ofrec muestr gratuit cosmetic=5iz
grav	atend pacient enfermedad grav=4xn
gravimetr	med geofisic gravimetr=4rm
griferi	reemplaz griferi=4pt
gru	mont gru tor=4tr	instal gru tor=4tr	arm gru tor=4tr	manej gru=5yl	grafic carg gru=7nj	manej gru tor=91d	oper gru tor=91d	conduc gru tor=91d
grup	gest marc grup activ=ado
guard	guard material contamin=5vs	guard residu clasific=6ub	guard vehicul deposit=8cn	guard red jaul=8hn	guard suministr cocin=8xj	guard instruc montaj=9it
guardarrop	manten limpi guardarrop=7c4
guardi	guardi vigilanci barc=9nc	guardi naveg segur=9rg	guardi maquin=9z7	seguridad guardi maquin=9z7
guarn	prepar guarn bebid=7oz
guer	efect psicologic guer=5fx
gui	gui buqu puert=4jo	riesg oper gui aeronav=7sb	gui estil=a4s
guion	elabor guion tecnic=57g	redact guion jueg digital=598	estudi papel part guion=5fy	gest guion tecnic=8ji
guitar	fabric component guitar=4hm	tip guitar=7qp
gusan	estudi gusan=8zc
ha	entend material ha traduc=78k
habilidad	habilidad comunic=1zs	habilidad social=200	habilidad present=20c	habilidad manual=20t
habilit	habilit usuari servici social=5mv	habilit contenedor reciclaj=9f2
habit	limpiez habit=1ps	explic caracteristic habit invit=4hy	analiz tendenci habit consum=7en
habitat	gest habitat animal caz=5a1	manten habitat acuatic=5ln	tecnic estudi habitat=8g3	gest habitat=8jr
habl	habl public=20c	ensen principi habl public=6cy	tecnic habl=88i
halal	carn halal=6am
hall	hall defect registr=6ns
hallazg	registr hallazg arqueologic=6fi	identific hallazg arqueologic=7nk	analiz hallazg arqueologic=7nk	examin hallazg arqueologic=7nk
hardwar	integr hardwar=22x	plataform hardwar=4w5	component hardwar=6c0	metod comprob hardwar=6jt	material hardwar=6x9	arquitectur hardwar=a2d	proveedor component hardwar=ads
harin	supervis equip carg harin=4k4	manej separ harin=aff	separ harin=aff	manipul separ harin=aff
havok	havok vis=8o4
hay	hay via evacu=4rn
haz	proces soldadur haz electron=6t5
hech	ofrec tapiceri hech medid=56r	verific hech=6w1	disen objet hech man=9ix
hel	proces fabric hel=68w	ingredient fabric hel=9b3	normativ relativ fabric hel=9or
hematologi	hematologi biologic=4vy
hematologic	interpret result prueb hematologic=5fb
hemostasi	asist hemostasi=ann
hemoterapi	hematologi hemoterapi=9jv
hepatic	enfermedad hepatic=93p	estudi enfermedad hepatic=93p
her	sector her=5sy
herbari	terapi herbari=6a7	medicin herbari=6a7
herbicid	asesor fertilizant herbicid=5rx	pulveriz herbicid=7lf	tip herbicid=7mm
herid	cuid herid=vm	cur herid=vm
hermetic	empaquet hermetic=86f
herraj	fabric herramient herraj=6w9	produc herramient herraj=6w9	elabor herramient herraj=6w9	cre herramient herraj=6w9
herramient	limpi herramient=4qs	herramient trabaj mader=6cn	fabric herramient=aiy	maquin herramient=alc
herreri	trabaj herramient electric herreri=7ju	herramient electric herreri=7ju	trabaj herramient manual herreri=7my	herramient manual herreri=7my
herv	herv agu=732
hervidor	control hervidor fueg direct=5bh
hibrid	model hibrid=729	model hibrid informatic=729	sistem control hibrid=8jv
hidraulic	sistem hidraulic=1da	principi sistem hidraulic=1da	caracteristic sistem hidraulic=1da	manten prens hidraulic=5ry	ocupars prens hidraulic=5ry	instal sistem hidraulic=7eu	manten sistem hidraulic=820	repar sistem hidraulic=820	manej prens hidraulic=8aq	oper prens hidraulic=8aq	element prens hidraulic=8xc	manej control maquin hidraulic=95l
hidroelectric	energi hidroelectric=6hi
hidrofug	coloc membran hidrofug=50j	fij membran hidrofug=50j	instal membran hidrofug=50j
hidrogen	proces hidrogen aceit comestibl=8v0	manej equip extrac hidrogen=9q9
hidrografic	asist estudi hidrografic=9up	colabor estudi hidrografic=9up
hidroterapi	administr hidroterapi=6zp	administr trat hidroterapi=6zp
hidroxid	fabric hidroxid calci=a8w
hierb	mezcl hierb cub=5bn	oper control hierb=87g
higien	higien personal=xk	higien alimentari=1ok	higien establec salud=4jz	higien trabaj=4m5	segu norm higien personal=4tb	establec norm higien=58w	defin norm higien=58w	fij norm higien=58w	norm higien alimentari=7id	gest higien animal=845	administr higien animal=845	evalu higien industrial=9cc	comprob higien industrial=9cc	med higien industrial=9cc
hil	produc fibr hil=6wc	disen hil=82i	cre disen hil=82i	hac disen hil=82i	ocupars maquin hil=9h5	manej maquin hil=9h5	tecnologi maquin hil=9po
hiperbaric	soldadur hiperbaric=4km
hipersensibilidad	estudi hipersensibilidad alergi=7jy
hipertens	hipertens intracraneal=6zl
hipic	normativ relativ hipic=4ms	inform apuest hipic=7vr
hipnosi	hipnosi psicoterapeutic=52g	trat hipnosi psicoterapeutic=52g
hipotecari	examin document prestam hipotecari=6ty	evalu riesg hipotecari=78c	prestam hipotecari=8ns
histori	histori clinic=vu	histori tabac=4jf	estudi histori=5jt	histori informatic=5ng	gest histori clinic=6t3	histori instrument musical=8zd
historial	entreg historial medic=4k8	present historial medic=4k8	historial genetic=8mj	manten historial genetic=8mj
historic	estudi historic=5jt	investig historic=5p4	valor historic artistic=6fe	arquitectur historic=7gy	metod historic=9mk	valor document historic=aqr	evalu document historic=aqr
hog	organiz cuid hog pacient=4k7	proporc cuid hog=4tc	ofrec cuid hog=4tc	hac pedid articul hog=6e8	ayud person hog=95x	apoy person hog=95x	articul hog=a4y
hoj	program informatic hoj calcul=52r	mezcl hoj tabac=7jk	clasific hoj tabac=9rm	calidad hoj tabac=9vp
holistic	medicin holistic indi=9xy
hollin	elimin hollin extraid chimene=6rq
hombr	confecc traj hombr=apr	hac traj hombr=apr
homeopati	promov homeopati=7j2
homeopatic	medicament homeopatic=9ev	consult homeopatic=9lb
homogeneiz	manej maquin homogeneiz aliment=5id	maquin homogeneiz aliment=5id	homogeneiz aliment=9sj	proces homogeneiz aliment=9sj	proced homogeneiz aliment=9sj
hong	estudi hong=6nc
honorari	negoci honorari abog=a64
hor	calcul tarif hor=5wt	determin tarif hor=5wt	estim tarif hor=5wt
horari	asist pasajer inform horari=4ry	horari tren=64u	certific horari tren=64u	asegur horari tren=64u	horari vuel=a1b	asegur horari vuel=a1b	certific horari vuel=a1b	organiz horari servici tren=a4d
hormigoner	manej cam hormigoner=ari
horn	instal horn=5qa	instal horn electric=5qa	manej horn=641	tip horn=6um	coloc material horn=6xd
horne	traslad product horne=4m7	horne product=6ma	horne dulc reposteri=6o3
horoscop	escrib horoscop=8ra	prepar horoscop=9vz
hortaliz	empaquet hortaliz frut=8qj	med frut hortaliz=amm	pes frut hortaliz=amm
horticol	disen horticol=989
horticultor	supervis horticultor=66a
horticultur	manej equip horticultur=87f	equip horticultur=87f	manipul equip horticultur=87f	principi horticultur=9zf
hospital	manten seguridad hospital=56l
hospitalari	proced ingres hospitalari emergenci=23x	trat enfermedad hospitalari=4l7
hospitaliz	proporc aten animal hospitaliz=4v9	cuid especializ animal hospitaliz=4v9	supervis est animal hospitaliz=78g
hosteleri	gest ingres hosteleri=9bg	administr ingres hosteleri=9bg
hotel	seguridad hotel=8pi	vel seguridad hotel=8pi	gest seguridad hotel=8pi	asegur seguridad hotel=8pi
hoteler	actividad hoteler=1pm
huec	supervis construc huec ascensor=6kv
huell	encontr huell dactil=5c4
hues	estudi hues=4os
huesped	supervis actividad entreten huesped=4xk	recib huesped=5fc	ocupars salid huesped aloj=934
huev	inspecc huev pec=63a	examin huev pec=63a	control huev pec=63a	observ huev pec=63a	control produc huev=9b6	supervis produc huev=9b6	gest produc huev=9b6
hum	sensor hum=9b4
human	recurs human=236	gest recurs human estudi=4op	contrat recurs human=6q6	gest recurs human=a5g
humanitari	ofrec ayud humanitari=4l4	evalu propuest program humanitari=5ek	gest program ayud humanitari=760	gest ayud humanitari=ac9	ofrec asesor asunt humanitari=aud
humed	proces centrifug pulid humed=4m9
humedad	contenid humedad mader=4ze	gest problem humedad edifici=51m	analiz contenid humedad=699	regul humedad semill=api	comprob humedad semill=api	verific humedad semill=api
humedal	proteg humedal proyect desarroll=a3o
humor	practic humor=akd
ibjetiv	ibjetiv curricul=aef
iconografic	consult fuent iconografic=4yn
id	id tech=8ep
ide	present ide=6wp	desarroll ide program=8w3	evalu ide musical=a4z
identidad	defin identidad marc=7ey	comprob identidad client=7nr	revis identidad client=7nr	gest identidad digital=964	estudi identidad gener=a3x
identific	identific mader=52w	control identific animal=5ks	supervis identific animal=5ks	gest identific animal=5ks
identificars	identificars objetiv compani=arx
ideologi	ideologi politic=6hx
idiom	habl idiom=5mf	metod ensenanz idiom=7x0	traduc idiom habl=8qk
igual	tecnic igual color=5qj
igualdad	foment igualdad actividad deportiv=5ea
ilegal	sustanci ilegal=8c8	prueb detect sustanci ilegal=a6k
illustrator	adob illustrator=yh
ilumin	ajust ilumin=54a	funcion sistem ilumin aeropuert=5ra	sistem ilumin aeropuert=6i7	tecnic ilumin=9d9
ilustr	interpret necesidad ilustr=684	comprend necesidad ilustr=684	tecnic ilustr digital=82r	selecc estil ilustr=8kc	analiz text ilustr=992
imagen	proces imagen=n2	cambi imagen=4si	hac cambi imagen=4si	tecnic trat imagen=60d	tecnologi imagen medic=6mg	diagnostic imagen=6nr	disen imagen produc=6qw	determin tecnic imagen=9ox	tecnic diagnostic imagen=a30
imagenologi	tecnic imagenologi=wu
imagin	estimul imagin interpret=52t
imit	imit joy=94t
impact	impact corrient agu=4ut	impact context social salud=5g7
imparcialidad	demostr imparcialidad=593
impart	impart clas estudi religios=5i8	impart clas estudi artistic=80o	impart form empres=9pv	impart form continu=anz
imped	imped deterior oleoduct=7e1	imped accident trabaj=7oc	imped contamin marin=aqs
imperfec	detect imperfec piez metal=5s2	cer imperfec=74w
impermeabiliz	impermeabiliz suel=6zr
implant	implant circul calidad=4yb	implant plan operativ negoci=754
implement	implement formul proces produc=4r2	implement flot buqu=5u8	implement program estib=667	implement sistem rieg=8qi	implement program buce=9ua
implic	implic voluntari=5lw
import	estrategi import=871	implement estrategi import=871	gest estrategi import=871	coordin actividad transport import=alk
important	proteg client important=63i	manej sistem important buqu=7wf	zon geografic important turism=aqh
impos	tecnic impos pleg=a7t	organiz impos document=a7t
imprent	maquin rotativ imprent=7vk
impres	prueb impres=5a6	prepar prueb impres=5a6	elabor prueb impres=5a6	tecnic impres=63o	verific calidad impres=888	inspecc calidad impres=888	control calidad impres=888	manten maquin impres=9zj
impresor	manej impresor digital=8s5	oper impresor digital=8s5	manipul impresor digital=8s5	impresor digital=8s5
imprim	cap imprim=4ru	coloc hoj imprim=6fw	distribu hoj imprim=6fw	separ hoj imprim=6fw	eleg cap imprim adecu=77i	respet instruc seguridad imprim=8ap
improvis	improvis music=5ib	improvis musical terapi=8j2	repar improvis vehicul=aea	planific improvis coreografic=arf
impuest	examin declar impuest=51y
impuls	impuls trabaj equip=6mh
inalambric	prob dispositiv inalambric=6xu	control dispositiv inalambric=6xu	verific dispositiv inalambric=6xu
inalterabl	softwar inalterabl=6ga	program soport logic inalterabl=6ga
incendi	proced preven incendi=7tq
incentiv	hac demostr incentiv vent=8ah	demostr incentiv vent=8ah
incidenci	inform incidenci casin=8sr
incident	investig incident contamin=5la	examin incident contamin=5la	inform incident contamin=a0l
inciner	calibr inciner residu=539	program inciner residu=539	regul inciner residu=539	manej inciner residu=5x0	inciner residu=5x0	ocupars inciner residu=5x0	manten inciner residu=80q	repar inciner residu=80q	control proces inciner=85i
inclemenci	adaptars inclemenci tiemp=92x
inclu	inclu nuev component informatic=69e	decid product inclu inventari=9oi
inclus	promov inclus organiz=4w9	trabaj inclus public=52y	promov inclus=96t
inclusiv	educ inclusiv=1kb	fij politic inclusiv=7jj
incorpor	incorpor cambi coreografi=915	incorpor aditiv tabac=917
increment	tecnic increment motiv pacient=a6g
incremental	model desarroll incremental=4hj
incrust	sistem incrust=h1	limpi incrust=4w7
incub	disen incub=5en	metod disen incub=5en	disen incub pec=5en	manten equip incub=5su	repar equip incub=5su	proces incub=9ay	manten instal incub=9t1	repar instal incub=9t1	registr actividad incub=9zy
inculc	inculc actitud firm deport=9fl
indemniz	calcul pag indemniz=8bq
independient	trabaj form independient vent=8ol	trabaj manual form independient=aa8	tare form independient=asv
indic	metod indic tiemp=6v0	indic rend aparat=74f	registr indic product=78l	indic entr present=7fl	indic biologic=ahf
individu	desplaz geografic individu=8zw
individual	desarroll capacidad individual=51p	mejor capacidad individual=51p
inducid	conect bobin inducid=68u	instal bobin inducid=68u
industri	industri transport mercanci=863	industri material informatic=94x	industri material construc=a41	industri construc=au7
industrial	sistem control industrial=h6	disen industrial=10d	disen product industrial=10d	manten industrial=23b	sistem impres industrial=5tk	softwar proces industrial=63u	manej horn industrial=71i	horn industrial=71i	manipul horn industrial=71i	determin calidad mader industrial=8bo	herramient industrial=8im	ingenieri industrial=8iv	investig ingenieri industrial=8iv	analiz ingenieri industrial=8iv	estudi ingenieri industrial=8iv	manten horn industrial=a7j	ocupars horn industrial=a7j
inesper	soport pres situ inesper=7ja
inestabl	separ element inestabl agu=70z
infantil	educ infantil=1kc	proced educ infantil=af7	jueg terapi infantil=auh
infec	control infec=vz	infec alimentari=7f3
infeccios	prueb detect enfermedad infeccios=7hw
infest	asesor preven infest plag=8b8	identific origen infest=8v4
infl	infl balon=780
inflamabilidad	tom medid contr inflamabilidad=8fw
inflamabl	norm manipul product inflamabl=67f	liquid inflamabl=a4b	gest sustanci inflamabl=a9r	manipul sustanci inflamabl=a9r	administr sustanci inflamabl=a9r	manej sustanci inflamabl=a9r
influ	influ legisl=84u
influenci	influenci trat complementari radioterapi=9x5
infografi	disen infografi=zb
informatic	seguridad informatic=fg	gest informatic document=1zk	program informatic=5af	ingenieri informatic=7xe	equip informatic=8c2	program informatic analiz dat=9ic	tecnologi informatic=a0c
informativ	cre solu problem informativ=66l	evalu necesidad informativ=6ck	supervis oper informativ diari=82v	elabor material informativ turist=9p1
informatiz	manej sistem control informatiz=93t	sistem control informatiz=93t	sistem aliment informatiz=9ge
infrac	evalu infrac licenci=60i	dar segu infrac seguridad=71d	detect infrac determin politic=7es
infractor	mostr prueb infractor=7gg	present prueb infractor=7gg
infraestructur	evalu problem infraestructur telecomunic=5zl	evit dan infraestructur servici=6yl	infraestructur softwar form line=7zg	supervis infraestructur=8h0	supervis infraestructur vigilanci aeropuert=9lz	infraestructur ferroviari=9mt
infrarroj	produc imagen infrarroj=afc	gener imagen infrarroj=afc	cre imagen infrarroj=afc
infus	infus intravenos=9nw
ingenieri	proces ingenieri=1h6	ingenieri control=98v	ingenieri seguridad=9jd	estudi ingenieri seguridad=9jd	analiz ingenieri seguridad=9jd
ingl	ensen ingl lengu extranjer=61q	habl ingl comunic maritim=8tz
ingredient	ingredient product aliment animal=5za	mezcl ingredient alimentari=7dn	riesg ingredient=8ik
ingres	gest ingres=1py	elabor estrategi gener ingres=8tg
inhabilit	gest retir aeronav inhabilit=7c5
inici	inici contact vendedor=6jm	inici proces reclam=7fu	inici contact compr=9an
inicial	ofert public inicial=al8
inmers	proces revest inmers=5un	fabric vel inmers=aaz
inmigr	ley inmigr=1nq	legisl inmigr=1nq	ofrec asesor inmigr=6t7	elabor politic inmigr=8am
inmobiliari	merc inmobiliari=79k	asegur inmobiliari=9le	prepar contrat inmobiliari=ail
inmoviliz	inmoviliz pacient interven emergenci=8ff
inmun	funcion sistem inmun=7z9	estudi sistem inmun=7z9
inmunitari	estudi proces inmunitari=9o6
inmunodeficienci	diagnostic pacient inmunodeficienci=8nb
inmunologi	inmunologi clinic=4xw
inmunologic	investig problem sistem inmunologic=5bx	tecnic diagnostic inmunologic=757
inmunopatologi	inmunopatologi clinic=9sy
inmunoterapi	administr inmunoterapi=9zv	administr trat inmunoterapi=9zv
innov	proces innov=5oa	innov enfermeri=96g	metod innov enfermeri=96g	innov cuid enfermeri=96g	innov camp enfermeri=96g
inocu	material inocu medioambient=86y
inorganic	quimic inorganic=928
inoxidabl	manipul acer inoxidabl=98r	acer inoxidabl=98r	trabaj acer inoxidabl=98r	model acer inoxidabl=98r
inquilin	organiz cambi inquilin=822	comunicars inquilin=au5
inscrib	inscrib visitant=9lh
inscrip	estudi inscrip=7ix	estudi inscrip antigu=8sx	analiz inscrip antigu=8sx	investig inscrip antigu=8sx	examin inscrip antigu=8sx	interpret inscrip antigu=8sx
insect	gest cri insect=51f	biologi insect plag=7qk	estudi insect=8kp
insecticid	ocupars maquin mezcl insecticid=7ty
insemin	prepar gan insemin artificial=4kw	insemin animal=4mw	insemin artificial animal=4mw	insemin artificial gan=75u	manten registr insemin animal=7nv
inser	manej maquin inser=5lq	maquin inser=5lq	manipul maquin inser=5lq
insert	insert hoj cuchill=7ex	insert espum liquid=a6h
insolvenci	legisl materi insolvenci=840
inspec	camar inspec tuberi=63d	prepar inspec buqu=95v	proyect inspec buqu=95v	organiz inspec buqu=95v	inspec document viaj=adl
inspecc	inspecc identific animal=5ks	inspecc maquin transport=6y4	inspecc produc estudi=ass
inspir	cre panel inspir=5et
instal	prepar instal=7l0
institu	represent institu religios=56g	gest oper institu sanitari=7m4	colabor institu ensenanz=8em	trabaj institu ensenanz=8em
instru	instru cuid animal=8in	instru materi oblig milit=8xq	instru actor uso arm=a5m
instrument	equip instrument=50u	tip equip instrument=50u	gest sistem instrument=6sz	control sistem instrument=6sz	administr sistem instrument=6sz	instal equip instrument=8v1	ingenieri instrument=92m	desarroll sistem instrument=9vl	cre sistem instrument=9vl
instrumental	prepar instrumental odontologic esteriliz=4pv	instrumental oftalmologic=4x2	component instrumental odontologic=67o
insufl	ocupars maquin molde insufl=5hu	part maquin molde insufl=aoq
int	inform punt int turistic=519	acompan clientel siti int=8i8	inform tip int=9so
integral	enfoqu integral aten=5lb	enfoqu integral servici social=8vo
integrator	oracl dat integrator=5xp
integridad	integridad corre=5mn	asegur integridad corre=5mn	certific integridad corre=5mn	integridad casc=6b5	asegur integridad casc=6b5	certific integridad casc=6b5
intelectual	derech propiedad intelectual=5jd
inteligenci	inteligenci artificial=n4	principi inteligenci artificial=n4	inteligenci negoci=nf	inteligenci empresarial=nf	inteligenci electronic senal=59c	elabor archiv inteligenci milit=5ts	analiz inteligenci dat=68r
intensiv	cuid intensiv=uj	medicin intensiv=a9e	medicin cuid intensiv=a9e
interac	interac person orden=848	disen interac softwar=a0k	inform farmaceutic interac medicament=aqa
interactiv	softwar entorn desarroll interactiv=856
interactu	interactu companer repart=8gr	interactu usuari reun requisit=8ox	interactu public=8sd
interbibliotecari	coordin prestam interbibliotecari=7ck
intercal	manej intercal papel=9to	intercal papel=9to	oper intercal papel=9to	manipul intercal papel=9to
intercambi	intercambi pil reloj=5ed	gest norm intercambi dat=9k2
interconex	tecnic interconex=5c7
intercultural	ensen metod comunic intercultural=7gu	demostr concienci intercultural=7ls
interculturalidad	estrategi ensenanz desarroll interculturalidad=a5b
interes	gest part interes=1r6	comunicars part interes=1r6	proteg interes client=5e3	negoci part interes=7vf	represent interes nacional=91w	comunic emple tiemp interes=9x1
interfac	disen interfac aplic=8vx	desarroll interfac aplic=8vx	ide interfac aplic=8vx	cre interfac aplic=8vx	interpret interfac comunic grafic=ab9	disen interfac component=amp	ide interfac component=amp	cre interfac component=amp	desarroll interfac component=amp
interfaz	disen interfaz usuari=z6	interfaz aplic especific=4kl	lenguaj descrip interfaz=4pm
interior	disen interior=10e	segu tendenci disen interior=9ld	limpi interior vehicul=9rr	material disen interior=9y8
intermedi	coloc cap intermedi=4pk	constru cap intermedi=4pk
intermodal	ocupars equip intermodal=abs	equip intermodal=abs	trabaj equip intermodal=abs
intern	politic gest riesg intern=4sw	manten sistem comunic intern=5ve	investig intern=60z	medicin intern=6g9
internacional	norm internacional inform financier=179	derech internacional human=5da	normativ transport internacional=64i	derech internacional=8ko
internaliz	estrategi internaliz=agk
internet	internet cos=ia
interpersonal	habilidad interpersonal=200	rel interpersonal=200
interpret	interpret plan=1cv	metod interpret=4x7	tecnic interpret=7ea
interpretativ	descubr talent interpretativ=a56
interprofesional	cooper nivel interprofesional=ajk	colabor nivel interprofesional=ajk
interrog	interrog person=87r
interrogativ	tecnic interrogativ=4u6
interrup	ofrec asesor interrup embaraz=83w	proporc aten interrup embaraz=8zq
interruptor	instal interruptor electric=9di	coloc interruptor electric=9di
interval	establec interval explos=8xb	determin interval explos=8xb	fij interval explos=8xb
intervencionist	radiologi intervencionist=wu
intimidad	intimidad huesped=8oo	proteg intimidad huesped=8oo
intoxic	aconsej incident intoxic=6ov	inform incident intoxic=6ov
intravenos	terapi intravenos=vi	prepar bols intravenos=4j9
introduc	introduc dat=te	introduc metal bas horn=6kx	introduc material horn=6xd	introduc papel prens cilindr=adk	supervis introduc dat=ak5
intrus	respond alarm contr intrus=98g
intu	recur intu contrat proyect=8mr
intub	intub endotraqueal=a6p
inund	evacu person zon inund=5pd	repar dan caus inund=7x7	detect riesg inund=92e
invasiv	proced cardiovascul invasiv=aqe
invent	invent recet cervez=4k0	invent recet nuev=9b5	asesor invent=9jj	dar asesor invent=9jj
inventari	gest inventari=1ia	prepar inform inventari=6f6	elabor inform inventari=6f6	redact inform inventari=6f6	control precis inventari=6k3	norm relativ gest inventari=6q8	inventari instal=7cs
invernader	coordin actividad manten invernader=4wa	tip invernader=6xn	manten invernader=8dh	tare manten invernader=8dh
invers	analiz invers=248	ingenieri invers=3dr	decid invers=4rt	desarroll carter invers=66i	revis carter invers=6mf	asesor invers=6ok
investig	proced investig=58r
invit	revis list invit=87i
involucr	involucr huesped actividad entreten=6gu
involucrars	evit involucrars emocionalment=aan
inyec	part maquin molde inyec=61t	ocupars maquin molde inyec=7tt
inyect	inyect espum liquid=a6h
ionic	ocupars equip intercambi ionic=85p
ionizant	estudi radi ionizant=7l7
iphon	iphon os=9mc
iri	estudi iri=87s
irregul	trabaj superfici irregul=4pi	analiz migr irregul=9vh
irregularidad	reconoc irregularidad bord=8qu	detect irregularidad bord=8qu	identific irregularidad bord=8qu
irrig	asesor proyect irrig=6r8	irrig suel=8mh	manten sistem irrig=9jr
irritabilidad	manej irritabilidad=84h	ofrec asesor manej irritabilidad=9wt
islamic	estudi islamic=62p
isomeriz	proced isomeriz hidrocarbur=5j5
isometric	perspectiv isometric=9rh
isopropilic	alcohol isopropilic form segur=65g
isotop	uso isotop radiactiv=a7b
iterativ	model desarroll iterativ=5rv
itinerari	elabor itinerari transport=7lq	desarroll itinerari transport=7lq	cre itinerari transport=7lq	coordin itinerari buqu=aln	regul itinerari buqu=aln
jabon	formul fabric jabon=7vw	manej bomb jabon liquid=82e
jardin	obr albanileri jardin=5go	trabaj albanileri jardin=5go
jardineri	manej maquinari jardineri=7xo	manipul maquinari jardineri=7xo	oper maquinari jardineri=7xo	manten herramient jardineri=92r	repar herramient jardineri=92r	limpi herramient jardineri=92r
jaul	analiz calidad agu jaul=4jj	manten equip jaul acuicultur=5he	limpi jaul=7ab	manten jaul limpi=7ab	encargars red jaul=8hn	sec red jaul=8hn	manten red jaul=8hn	limpi red jaul=8hn	cumpl norm seguridad jaul=94h	supervis sistem red jaul=9xc
javascript	javascript framework=ss
jefatur	jefatur obr=1ec
jering	manej jering engras=4mh	jering engras=4mh	trabaj jering engras=4mh
jig	ocupars maquin jig=6al
john	john the rip=7ko
joven	form joven=7uk	actu public joven=80b	cuid animal joven=85n	atend animal joven=85n	ocupars animal joven=85n	promov protec joven=8b5	foment protec joven=8b5	protec joven=8b5
joy	cumpl especific disen joy=7dy	registr tiemp proces joy=7k2	registr pes joy=8mt	fabric joy=9vd
joyeri	selecc piedr precios joyeri=6v7	proced joyeri=8om	categori articul joyeri=9qa	limpi articul joyeri=afh
judicial	gest caus judicial=71g	registr proced judicial=7yx	proced judicial=9xu
jueg	terapi jueg=auh
juez	asist juez=80u
jug	particip jueg distribu jug=6qp	extra jug=719	jug nin=87j
juguet	arregl juguet=57h	encargars acab juguet=6hy	acab fabric juguet=6hy	acab juguet=6hy	unir piez juguet=7yp	herramient arregl juguet=84w	tip material juguet=96h	rellen juguet=9zc	fabric juguet rellen=9zc
juici	revis juici=7zb
jumb	manej maquin perfor jumb=8rv
junt	junt material impres=5ii	cre junt mader=9df	fabric junt mader=9df	junt mader=9df	produc junt mader=9df
jur	hac interpret jur=78q	interpret jur=78q	trabaj interpret jur=78q	comunicars jur=805	hac traduc jur=9pz	traduc jur=9pz
jurament	tom jurament=7i9	tip jurament=8uu
juridic	investig juridic=1ml	asesor juridic=1xd	examin prueb juridic=5p0	analiz prueb juridic=5p0	cumpl requisit juridic=8hb
justici	justici repar=5gi	declar ant tribunal justici=68n	justici social=aaa
juvenil	med juvenil alevin=76j	examin juvenil alevin=76j
kali	kali linux=g5
kilometr	registr consum combustibl kilometr=8u3
kinantropometri	teori kinantropometri=asr
kosh	carn kosh=9nf
labi	lectur labi=536
labial	lectur labial=76x
labor	labor ferment manzan=4rf	labor pod manual=7vx
laboral	derech laboral=19v	legisl laboral=19v	preven riesg laboral=1du	fisiologi laboral=557	investig accident laboral=5lg	negoci contrat laboral=7p6	educ trabaj riesg laboral=afl
laboratori	tecnic laboratori=wz	equip laboratori=5to	metod diagnostic laboratori=67t	ajust equip laboratori=7ra	tecnologi medic laboratori=a2p
lac	lac superfici mader=6po	selecc ingredient lac=7pq	calent prepar lac=9zp
lactanci	lactanci matern=5i9
lacte	prepar plat product lacte=4xc	material analiz product lacte=5nh	product lacte=79h	cocin product lacte=a79	prepar product lacte=a79
ladrill	horn ladrill=4pn	cocin horn ladrill=4pn	coloc ladrill=4y4	traslad ladrill=50g	cort ladrill=60s	cort ladrill medid=60s
lamin	tip maquin impres lamin=59q	lamin fibr vidri=5ig	manej lamin=5yy	tip lamin=6j0	instal suel lamin=7aa	repar estructur lamin=8ue	inspecc estructur lamin=8ue	manten estructur lamin=8ue	element lamin metal=9dw
lan	esquil lan cabr=ajn
lanz	lanz bot salvavid=4qx	investig lug lanz satelit=aax
lanzader	manej cam lanzader=8y2	oper cam lanzader=8y2	manipul cam lanzader=8y2
lapid	ayud coloc lapid=aca
lapiz	mezcl component min lapiz=abw
larv	control crec larv=4yx	observ crec larv=4yx	evalu crec larv=4yx	analiz crec larv=4yx	analiz comport alimentari larv=8uj
larvari	control desarroll larvari=57w	analiz desarroll larvari=57w	observ desarroll larvari=57w	inspecc desarroll larvari=57w
las	metod grab las=52i	proces marc las=5n5	manej maquin cort las=672	maquin cort las=672	tip las=8qq	aparat las=aui	dispositiv las=aui
latex	transform mezcl latex=5f6	mezcl ingredient latex=6ni	analiz muestr latex=81b
lav	lav fibr=85s	lav vidri=895	lav interior vehicul=9rr
lavanderi	supervis servici lavanderi clientel=4v8	recog rop servici lavanderi=6u3
lavaplat	maquin lavaplat=aiq
leasing	proces leasing=8ho
lec	impart lec teoric pilot=7ln
lech	prepar muestr lech=562	almacen muestr lech=562	acondic muestr lech=562	etiquet muestr lech=562	ocupars maquin llen lech=5gd	constru lech tuberi=5m4	proces produc lech=6a9	control lech=7ar	control calidad lech=7ar	prueb control calidad lech=8vr	softwar control lech=akr
lecher	produc gan lecher=870
lechon	cort col lechon=6xi
lector	adapt text cultur lector=7ro
lectur	lectur plan=1cv	lectur automatic cont=5ay
leer	leer especific product=753	leer articul=86b
legal	requisit legal ambit maritim=4qt	document legal acuicultur=53s	revis document legal=7qw	proced departament legal=9fu
legibl	manten senal legibl=8fu	dej senal legibl=8fu
legisl	asesor legisl=5g8
legislativ	proced legislativ=5rf
len	instal calent len=8bi	coloc calent len=8bi
lenceri	manipul lenceri almacen=6xs	manej lenceri almacen=6xs
lengu	lengu sign=22f
lenguaj	lenguaj program=sr	lenguaj marc=4qb	manej lenguaj marc=4qb	terapi lenguaj=74h	lenguaj consult=7fh	estudi lenguaj=7p4
lenguet	sensor lenguet=9zr
lent	manipul lent contact=50p	demostr lent contact=50p	trabaj lent contact=50p	tecnic coloc lent contact=8b6
les	educ preven les=6ao	inform preven les=6ao	prescrib trat les musculoesqueletic=94q
letr	ajust letr caracteristic melodi=7m5
levant	levant pil papel=4st	levant objet pes=8rh
lexicografi	lexicografi teoric=4mg	lexicografi practic=6t0
lexicografic	fuent inform lexicografic=a8a
ley	ley ferroviari=53b	aplic ley=639	ley educ=6nl	ensen principi aplic ley=88m	ley seguridad social=94s	ley prens=a1a
leyend	redact leyend=ats
libr	clasific libr=7cm	medicament vent libr=a8i
licenciatari	gest carter licenciatari=720
licit	particip licit public=4qd	realiz oper comercial licit=5ht	hac licit=5kz	gest proces licit=6bs
licor	dispon licor=67w
licuefac	regul temperatur licuefac=9yu
liderazg	liderazg equip=1ri	capacidad liderazg=1zu	liderazg enfermeri=9n9	liderazg aten enfermeri=9n9	liderazg asistenci enfermeri=9n9	liderazg cuid enfermeri=9n9	principi liderazg=9s4
liger	fabric envas metalic liger=9i6
lightroom	adob photoshop lightroom=9rt
lij	tip lij=4ox	lij yes=5j6	oper lij yes=5ji	manipul lij=5ji	manten lij=6ys	prepar piedr lij=70f	lij gem=7cd	lij mader=7wh	tecnic lij=884
lim	lim bord vidri=654	ocupars lim=716	tip lim=860	element lim=9hu
limit	comprend limit presupuestari=5zx	limit circul trafic puent=8zk
limpiaparabris	repar limpiaparabris=anu
limpiez	limpiez dat=k8	supervis actividad limpiez=4hr	control actividad limpiez=4hr	product limpiez=52k	oper limpiez=6fs	hac oper limpiez=6fs	manipul product quimic limpiez=6ic	product quimic limpiez=6ic	tecnic limpiez=9md
lind	defin lind=8m0
line	form line=1l4	desarroll plan form line=7xz
linfatic	masaj drenaj linfatic=apl
linguistic	ensen linguistic=761	linguistic forens=8n5	linguistic forens aplic=8n5
liquidez	gest liquidez=184
list	elabor list preci bebid=5qq	prepar list material=8tu	elabor list material=8tu	redact list material=8tu	escrib list material=8tu	segu list comprob=9tj	cumpl list comprob=9tj	vehicul est list recog=atk
literari	teori literari=5tz	tip gener literari=7km	tecnic literari=9hh
literatur	ensen principi literatur=4nz	histori literatur=69u	literatur compar=6e3	estudi compar literatur=6e3
litiasi	litiasi urinari=aue
litigi	asist litigi=5x9
liv	liv script=5zm
llav	llav ajust=6vl	hac copi llav=7dz	asign llav=8dm
lleg	lleg acuerd comercial=4wz	gest lleg salid=5e9	ocupars lleg salid=5e9	supervis lleg tren=6ra	control lleg tren=6ra	comprob lleg tren=6ra
llen	llen mezcl hormigon=a0s
local	agu local puert=6d7	apoy economi local=7dl	contribu economi local=7dl	promov economi local=7dl	mejor economi local=7dl	est carreter local=9oe
localidad	localidad reg sector turistic=5ax
localiz	gest localiz=8q4	gest traduc localiz=8q4	gest localiz softwar=98x	herramient localiz=9as
locomotor	manten locomotor=7sn	hac manten locomotor=7sn	manten periodic locomotor=8co	oper locomotor maniobr=9pg	trabaj locomotor maniobr=9pg	locomotor maniobr=9pg
lod	elimin lod agu residual=6si
logic	estudi logic=5i1	program logic=5l1	logic jug=62w	estudi sistem logic=9bb
logistic	logistic milit=5lc	logistic ecologic=8ac
logr	logr objetiv vent=9a5	anim alumn reconoc logr=am0
los	anad los obr ceramic=7l2
lot	manten trazabilidad lot=9dx
loteri	material loteri=6pa	manten equip loteri=72l	norm directric empres loteri=8mp	gest oper loteri=a9j
lubric	lubric motor=5o2	lubric rued material rodant=8ms
lubricant	lubricant abrillant=aet	prueb periodic aceit lubricant=aim
luc	supervis ajust luc escenari=ao2
luch	luch esp=ap9
lug	manten orden lug accident=6ih	limpi lug accident=arc
luminos	estudi fenomen luminos=5vy
lupul	cultiv lupul=534
lustr	lustr calz=6xh
luz	estudi luz=5vy	produc luz artificial=9l4
macer	proces macer=97n	gest proces macer=97n
mach	manipul piez mach fund=4sf	manten mach fund=5cc	limpi mach fund=5cc	repar mach fund=5cc	repar defect mach fund=5d5	manten element mach fund=5zq	coloc estructur mach fund=762	fabric mach fund=90q
mader	proces trabaj mader=4uk	product mader=5bp	tip product mader=5bp	tip mader=9n4
madr	celul madr=7kc	trasplant celul madr=7rk
madur	madur ques=9gy	proces madur ques=9gy
maestr	prepar plan maestr aeropuert=80k
maestri	demostr maestri musical=77m	mostr maestri musical=77m
magi	desarroll concept espectacul magi=asm
magnetic	estimul magnetic transcranean=6ii
maiz	proces obten almidon maiz=7rc
mal	inform mal funcion ase=5tg
malt	color malt tost=5xt	manej sistem aliment malt=6ar	sistem aliment malt=6ar
malte	registr dat proces malte=5hz	malte gran=7dm	proces malte=7qu
maltrat	coordin cuid animal maltrat=7qf
man	leer man=7co	gest man=8nj	hac gest man=8nj	tip reloj man=a7y
manag	labor manag deportist=7d7
manch	quit manch=7bv	tip manch=8q3	tecnic elimin manch=8tj
mand	coloc component panel mand=7g7	mand muestr medic=907	program panel mand maquin=9wb	program panel mand ascensor=9xb	instal panel mand ascensor=a6o	component panel mand=as0
maner	trabaj maner independient artist=90a	trabaj maner independient expos=9xn
manguer	ocupars manguer=9ab	manej manguer bomb hormigon=atz
manicur	manicur cosmetic=5d4
manifiest	component manifiest barc=8qv
manill	arm manill hoj tabac=923
maniobr	maniobr buqu puert=5k0	maniobr vuel=7az	hac maniobr vuel=7az	maniobr cam pes=7q9	colabor maniobr barc=a5w	particip maniobr barc=a5w	ayud maniobr barc=a5w	asist maniobr barc=a5w
manteners	manteners dia evolu lenguaj=a0f	manteners inform normativ aplicabl=ams
manual	prens papel form manual=7wp	elabor manual=996
manualidad	aconsej client manualidad=aq7	orient client manualidad=aq7	asesor client manualidad=aq7
manuscrit	selecc manuscrit=7c6	leer manuscrit=9pd	interpret text manuscrit=afk
manzan	supervis ferment manzan=4rf	selecc manzan=5zr	variedad manzan=8f1	compos quimic manzan=99p
map	estudi map=2ec	elabor map=2ec	hac map meteorologic=a0h	map meteorologic=a0h	prepar map meteorologic=a0h	elabor map meteorologic=a0h
maquet	confecc maquet decor=71f	disen maquet decor=71f	hac maquet arquitectonic=7hq	disen maquet arquitectonic=7hq	cre maquet=8ih
maquillaj	tom decis proces maquillaj=4u8	cambi rapid maquillaj=571	tecnic maquillaj=7td
maquin	manej maquin=1y8
maquinari	manej maquinari=1y8	supervis oper maquinari pes=5iw	product maquinari industri textil=5q0	control maquinari pes=698	product maquinari=7a2	maquinari molde=847
mar	inspecc construc mar adentr=4i0
marc	marc softwar=5d6	marc sistem gest seguridad=7pi	analiz marc=8ag	supervis gest marc=8rn
marcial	practic art marcial=53t
marid	marid cervez aliment=7ec
maridaj	asesor maridaj aliment vin=5kv
marin	investig proyect energi marin=56f	transform aliment origen marin=77w	marin carn vent=8uf	preven contamin marin=aqs	evit contamin marin=aqs
marionet	manej marionet=6bo	confecc marionet=7yu	disen marionet=ap4	cos rop marionet=ap7
marisc	cocin pesc marisc=6dh	sistem cultiv marisc=7zw	aconsej client selec marisc=94p	prepar pesc marisc=9nm
maritim	industri transport maritim=573	manej sistem maquin maritim=5iy	mercanci transport maritim=6rm	oper sistem comunic maritim=744	preven contamin maritim=75k	tecnologi transport maritim=7yg
marketing	marketing digital=13h	tecnic marketing digital=65k	proced departament marketing=7sd	tecnic marketing marc=854	estrategi marketing contenid=8we
marmol	limpi muebl marmol=5az
marqueteri	coloc marqueteri=4o0
martill	tip martill forj=772	manej martill perfor man=8h2
martinet	manej martinet=7wk	manej martinet hidraulic=7wk	manej martinet vibr=8bs	manipul martinet vibr=8bs	oper martinet vibr=8bs
masaj	teori masaj=81r	masaj terapeutic=88k	tecnic masaj terapeutic=88k	tip masaj=8w9	tip terapi masaj=8w9
mascar	mascar opac=7kf	cubr mascar opac=7kf	revest mascar opac=7kf
mascot	aliment mascot=5du	recomend tip comid mascot=5tb	vend accesori mascot=69l	enfermedad mascot=afu	industri product mascot=aja	registr mascot=alu
masill	coloc masill junt=98b	agreg masill junt=98b	cubr junt masill=98b
masteriz	masteriz audi=a97
mat	mat animal peleteri=4wo
matader	manej maquin matader=8di	maquin matader=8di	trabaj matader=apn
matanz	practic matanz kosh=4o5	practic matanz halal=5fr	bienest animal proces matanz=63j	ocupars proces matanz animal=7j6
matematic	ensen matematic=1ks	herramient matematic gest vehicul=7i3	comunic inform matematic=8m8	herramient equip matematic=9y6
materi	legisl materi transport residu=52l	normativ materi produc tabac=5wp	observ materi=aab
matern	proporc aten matern quiropractic=6z5
materniz	prepar lech materniz lactant=a0d
matic	diferenci matic color=9b9	distingu matic color=9b9
matric	instal matric prens=5wr	fabric matric disc compact=6qf
matricul	ayud estudiant proces matricul=5b2	gest matricul=900
matriz	manej prens matriz=69p	fabric matriz=8hc
maven	apach maven=6c
maxilofacial	diferenci tejid maxilofacial=4nr	distingu tejid maxilofacial=4nr	practic cirugi maxilofacial repar=9ru
maximiz	maximiz ingres vent=8gu
mayor	person mayor=uq	cuid person mayor=5eq	evalu riesg pacient mayor=9ov	gest libr mayor=9z3
mecanic	ingenieri mecanic=1gs	principi ingenieri mecanic=1gs	mecanic material=5i4	mecanic buqu=5nd	herramient mecanic=65s	component mecanic vehicul=6n9	sistem mecanic=74a
mecanicament	carn separ mecanicament=70o
mecanism	mecanism cier=6lp	mecanism tranvi=849	mecanism seguridad ascensor=8ax	manten mecanism direc buqu=8w7
mecaniz	instal equip mecaniz=5xo
mecanograf	dar instruc mecanograf=4i2
mecanografi	mecanografi document error=4xb
mecatronic	ingenieri mecatronic=1gu	camp mecatronic=1gu	instal maquin mecatronic=66n	regul instrument mecatronic=74t	ajust instrument mecatronic=74t	manten maquin mecatronic=7uq	repar maquin mecatronic=7uq	desarroll proced prueb mecatronic=8ph
med	instrument med=1cx
medi	gest medi social comunic=14f	gest personal medi=4u7	legisl medi comunic=567	estudi medi comunic=5dj	medi social=5jy	tip medi comunic=7x6	hac estudi medi comunic=803	particip actividad medi artistic=aix
median	gest pequen median empres=5pp
mediant	equip mediant control remot=6oi	tecnic acces mediant cuerd=8ds
medic	administr medic=vg	sistem inform medic=8c1	informatic medic=8xv
medicament	administr medicament=vg	estudi fabric medicament=4wt	administr segur medicament=5lx	elabor medicament=5s5	clasific medicament=642	medicament bas plant=6a7	norm administr medicament=6cv	preven enfermedad medicament=agn	trat enfermedad medicament=agn
medicin	medicin trabaj=4ug	estudi medicin=6kb
medicinal	hierb medicinal=6a7
medid	instrument medid precis=8yz
medioambiental	gest medioambiental=1s0	normativ gest medioambiental aeropuert=5ce	normativ medioambiental=79j
medul	trasplant medul ose=53i
mejor	mejor proces=1re	mejor vent product=5p6	cort mejor=5s9	tecnic mejor caracteristic vin=751
melodi	cre nuev melodi=4v1
membran	tip membran=7b8
memori	elabor program memori traduc=5ju	memori espacial=9d2	program memori traduc=ad8	memori traduc=ad8
memoriz	memoriz gran cantidad inform=8dn	memoriz guion=8ev	memoriz papel=8u2	memoriz instruc montaj=9it
menopausi	abord efect secundari menopausi=5o7
menor	vent menor=12l	protec menor=1lg	legisl protec menor=1lg	control tare menor manten=5v7	tare menor manten=5v7	repar menor equip=9am
mensaj	eleg mensaj tarjet felicit=5jl	revis mensaj tarjet felicit=69t	transmit mensaj radi telefon=7fd	transmit mensaj=7q0
mensual	cier mensual=16l
mental	salud mental=v9	diagnostic trastorn mental=5mr	diagnostic enfermedad mental=7gf	identific problem salud mental=7m7	estudi trastorn mental=9d7	estudi enfermedad mental=9d7	promov salud mental=9fg	foment salud mental=9fg	trat enfermedad mental=apw
mentor	mentor otr profesional salud=9n6
menu	elabor menu=1p4	planific menu=6s5	ocupars planific menu=6s5	comid bebid menu=77k	cre menu especific event=8b1	inform menu bebid=8g1	planific menu pacient=8lc	organiz menu pacient=8lc	inform personal menu diari=8xh
merc	investig merc=150	estudi merc=150	merc financier=833	analiz merc=8vy	merc trabaj=9we
mercadotecni	combin mercadotecni=9qz
mercanci	inspecc carg mercanci=57u	revis carg mercanci=57u	carg mercanci buqu=7j5	coloc mercanci buqu=7j5	metod transport mercanci=8iu	asesor caracteristic mercanci=9q3	mercanci transport almacen=ar1
mercantil	derech mercantil=1mz
merceri	aconsej product merceri=ae3	recomend product merceri=ae3	orient product merceri=ae3	asesor product merceri=ae3
meridian	identific meridian energetic=8ye	localiz meridian energetic=8ye
mes	servici mes=1pc	tip sier mes=4dr	program mes jueg=57b	manej sier mes=9hc	oper sier mes=9hc	sier mes=9hc	manipul sier mes=9hc	manipul uva mes=an1
met	met material horn=6xd
metadat	gest metadat contenid=89r	control metadat contenid=89r	defin metadat contenid=89r	manej metadat contenid=89r	administr metadat contenid=89r	supervis metadat contenid=89r
metal	trabaj metal=1ce	herramient trat metal=5ur	tip proces fabric metal=99r
metalic	fabric estructur metalic=5lu	instal tuberi metalic gas=7jh	fabric puert metalic=9pt
metaliz	manten impresor papel metaliz=6aj	manej impresor papel metaliz=9cv
metalurgi	camp metalurgi=6ql	cienci metalurgi=6ql	tecnic precis metalurgi=8bb
metalurgic	analiz estructur metalurgic=4xs	herramient metalurgic=5ur
meteorologi	instrument meteorologi=6vv	manej instrument meteorologi=6vv	meteorologi aeronautic=92z	vigil meteorologi aeronautic=95e	comprob meteorologi aeronautic=95e	meteorologi maritim=975
meteorologic	inform meteorologic=54j	gest bas dat meteorologic=73r	investig meteorologic=9fe
metod	metod asesor=4uz	metod fabric=5ut	metod investig=8tp
metodologi	metodologi disen centr usuari=7d2	metodologi disen softwar=82q	metodologi investig cientific=ady
metric	prev metric cuent=6pp	pronostic metric cuent=6pp	metric cost=8cc	gest metric proyect=9f5	metric softwar=ar7
mezcl	oper mezcl=98z	limpi mezcl=all
micologi	micologi medic=61b
microbiologi	control calidad laboratori microbiologi=4kx	microbiologi clinic=9sk
microbiologic	analiz microbiologic caden alimentari=6ud
microchip	escane animal localiz microchip=7e3	implant microchip animal=9ry	pon microchip animal=9ry	coloc microchip animal=9ry
microcirugi	practic microcirugi reconstructiv=6vf	oper microcirugi reconstructiv=6vf
microelectromecanic	prob sistem microelectromecanic=5bo	mont sistem microelectromecanic=5kr	constru sistem microelectromecanic=5kr	sistem microelectromecanic=93h	disen sistem microelectromecanic=99s	cre sistem microelectromecanic=99s	ide sistem microelectromecanic=99s	desarroll sistem microelectromecanic=99s	manten sistem microelectromecanic=a0p	acondic sistem microelectromecanic=a0p	repar sistem microelectromecanic=a0p
microelectronic	are microelectronic=6bn	cienci microelectronic=6bn	camp microelectronic=6bn	prob sistem microelectronic=7ig	disen sistem microelectronic=7ud	desarroll sistem microelectronic=7ud	manten sistem microelectronic=7v1	acondic sistem microelectronic=7v1	repar sistem microelectronic=7v1	mont sistem microelectronic=8uq	fabric sistem microelectronic=8uq	constru model sistem microelectronic=9mi
microensambl	tecnic microensambl=8f6
microescal	proces orden microescal=7xq	proces informatic microescal=7xq	clas sensor microescal=a8k	sensor microescal=a8k	tip sensor microescal=a8k
micromecanic	are micromecanic=8y3	camp micromecanic=8y3	cienci micromecanic=8y3
micromecatronic	ingenieri micromecatronic=62x	are ingenieri micromecatronic=62x	cienci ingenieri micromecatronic=62x	camp ingenieri micromecatronic=62x
micromecenazg	estrategi micromecenazg=73q
micromontaj	tecnic micromontaj=8f6
microond	principi microond=55v
microoptic	dispositiv microoptic=8ta
microorganism	detect microorganism=65u
microproces	clas microproces=7xq	tip microproces=7xq
microprogram	disen microprogram=50a
microscopi	examin muestr celul microscopi=63v	manej microscopi=7ce
microscopic	observ microscopic celul=90i	tecnic microscopic=a1c
microsensor	clas microsensor=a8k	tip microsensor=a8k
microsistem	proced prueb microsistem=6dl
microsoft	microsoft acces=t4
mied	gest mied escenic=arg
miel	variedad miel=5p9	component miel=673
miembr	gest bas dat miembr=6o4	miembr artificial=7p2	miembr ortopedic=7p2	ofrec servici miembr=8le	form miembr equip=8ly	ensen miembr equip=8ly	organiz miembr=at7
migr	desarroll metod migr automatiz=4qe	estudi migr pec=6jo	observ migr pec=6jo	investig migr pec=6jo	analiz migr pec=6jo	migr internacional=8zw
migratori	identific pec migratori=882	marc pec migratori=882
milit	codig milit=5x8	instruc milit=a5p
mimbr	prepar mimbr tejid=5vn	acondic mimbr tejid=5vn	cort mimbr tejid=5vn	tecnic tejid muebl mimbr=6k2
min	oper limpiez min=5of	investig accident min=5zv	ingenieri min=6u8	gest sistem ventil min=774	manej min continu=8vn	oper min continu=8vn	manipul min continu=8vn
miner	manual maquin miner electric=4lq	legisl materi seguridad miner=62l	politic sector miner=677	ley miner=6gq	manual maquin miner=acj
mineral	manten maquin proces mineral=68g	preci mineral=8se	separ metal mineral=9p2	determin caracteristic yac mineral=at4
miniatur	disen piez utileri miniatur=8p9	fabric piez utileri miniatur=8p9
minimiz	minimiz cost envi=4xd
minuciosament	tare tecnic minuciosament=6qt	gest empres minuciosament=7vy
mis	mis religios=521	planific mis satelit espaci=6cw	coordin mis ayud humanitari=6vs	coordin mis rescat=a2c
misioner	ayud trabaj misioner=72m
mistel	trabaj mistel=ain
mitig	aplic medid mitig hund=amz
mobiliari	fabric mobiliari tejid=747	produc mobiliari tejid=747	cre mobiliari tejid=747	elabor mobiliari tejid=747	disen mobiliari original=8li	mobiliari uso medic=8ok	mobiliari oficin=9zh
mod	aconsej client mod=4y0	cambi mod=54f	mod transport=7dj	histori mod=98u
modal	mostr buen modal jug=7jp
modalidad	establec modalidad cooper=79r
model	model dat=8l	model form servici=7rd	desarroll model=a44
modeliz	herramient informatic modeliz lug=6m1	modeliz tridimensional=8ad	modeliz cientific=9jz
moder	moder negoci=6pe	moder debat=733	tecnic moder line=9ik
modern	sistem electric senaliz modern=4q3	ayud naveg electronic modern=4qo	teori modern carter=96n	sistem modern elabor cervez=9b7
modific	modific gest=4mf	modific disen textil=7jb	tecnic modific cuerp=9es	modific mold protesi=akz
mol	maquin mol=453
mold	ocupars maquin fabric mold=5xj	coloc papel mold=65f	ajust papel mold=65f
molde	tip molde=80t	prepar mezcl molde=8hf
moldur	fabric moldur yes=6d3	cre moldur yes=6d3	elabor moldur yes=6d3	coloc tej moldur=8j3
molecul	biologi molecul=1w9
molid	tip molid caf=6hu	analiz gran molid=alg	evalu gran molid=alg
moliend	oper moliend=999
molin	manten molin martill=4rx	repar molin martill=4rx	ajust molin martill=4rx	arregl molin martill=4rx	manej molin martill=4vl	manipul molin martill=4vl	molin martill=4vl	oper molin martill=4vl
molusc	actividad depur molusc=4l3	depur molusc=4l3	organiz depur molusc=5od	supervis depur molusc=5od	program depur molusc=5od	planific depur molusc=5od	manten equip depur molusc=7w7
moment	calcul moment optim insemin=4ma
moned	moned extranjer=5ix
monetari	identific medid politic monetari=8ny
monitor	monitor gest ambiental=a5c
monogram	manej impresor monogram=4w1	impresor monogram=4w1	manipul impresor monogram=4w1
mont	mont equip instrument=8v1
montacarg	manten montacarg caden=4zb	instal montacarg caden=5sk
montaj	tecnologi montaj superfici=7vm	conserv instruc montaj=9it	prepar montaj=a7t
montessori	estrategi ensenanz montessori=59f	principi ensenanz montessori=5ko	filosofi montessori=80g	equip aprendizaj montessori=8ln
montur	repar montur gaf=7j0
moquet	coloc moquet=5n8	acab bord moquet=88v	fij bord moquet=88v	cort moquet=8jc	coloc adhesiv instal moquet=8wm	planific cort moquet=92o	proyect cort moquet=92o	prepar cort moquet=92o
moral	norm moral=9n1
morer	manten morer buen est=5ft
mortaj	manej mortaj=6az
mortalidad	control tas mortalidad pec=4q1	estudi mortalidad pec=7c7
morter	acab junt morter=9iy	alis junt morter=9iy	rellen junt morter=9iy
mosaic	manej herramient fabric mosaic=4q5	herramient fabric mosaic=4q5	fabric mosaic=aej
most	proces coc most=6u4
mostr	mostr inform apuest=4n4
motiv	motiv personal limpiez=4pq	motiv trabaj=5be	motiv clientel actividad fisic=9x2	motiv deportist=adi
motociclet	registr motociclet=7uf	repar motociclet=8st	hac repar motociclet=8st
motor	motor electric=5ms	mecanic vehicul motor=7f0	ingenieri motor=9zz	camp ingenieri motor=9zz	coloc motor estructur prueb=aao	component motor=ama	aconsej client vehicul motor=aq2
motosier	oper motosier=8yc
motricidad	organiz actividad desarroll motricidad=ar6
motriz	discapacidad motriz=7s7
mov	mov vel barc=5rg	sistem control pes mov=6q0	practic mov camar=9vy	tecnic mov=ahx	analiz mov animal=aih	evalu mov animal=aih	observ mov animal=aih
movil	gest dispositiv movil=cq	sistem operativ movil=8a3	estructur softwar dispositiv movil=93k	marketing movil=afg	servici movil aeronautic comunic=akc
moviliz	moviliz pacient=1wg
muebl	tendenci muebl=5l9	repar estructur muebl=704	arregl estructur muebl=704	tip mader muebl=7z4	product cuid muebl=8ba	fabric muebl=8p0	constru estructur muebl=8uw	fabric estructur muebl=8uw	arm estructur muebl=8uw	cre estructur muebl=8uw	industri muebl=9fi
muell	registr actividad muell=5xa	disen muell=8a7	hac disen muell=8a7
muert	recog pec muert=4lu	retir pec muert=4lu	cienci muert=8oa	identific caus muert=906	elimin animal muert=94b
muestre	organiz event muestre minorist=9e0
multiagend	planific event multiagend=9xw	elabor event multiagend=9xw	program event multiagend=9xw	organiz event multiagend=9xw
multidisciplinari	trabaj equip sanitari multidisciplinari=acc
multimedi	configur equip multimedi=5qk	sistem multimedi=8mc	proporc contenid multimedi=a1v
multimodal	logistic transport multimodal=6e5	logistic multimodal=6jl	administr logistic multimodal=6jl	gest logistic multimodal=6jl
multinivel	marketing multinivel=6fc
multipist	mezcl grab multipist=50q	grab sonid multipist=8cy
multipl	combin multipl ambit conoc=9if	trat multipl pacient simultaneament=an9
multiplic	actividad multiplic plant=7s9	multiplic plant=7s9	asist proces multiplic plant=ao0
mun	requisit legal relativ mun=6yp	tip mun=72r	manten mun=74b	ensambl mun=7el	vend mun=9x7
mundial	economi mundial=9os
munec	material hac munec=75y	tecnic hac munec=7he	disen munec=9c5
mur	coloc papel empapel mur=5v8
mural	instal revest mural=8y9	coloc revest mural=8y9	dispon revest mural=8y9
musculoesqueletic	anatomi musculoesqueletic=4tm	diagnostic enfermedad musculoesqueletic=7mw
muse	supervis espaci muse=6ur	document colec muse=90j	bas dat muse=9ba	manten registr muse=ald
music	instrument music=6tv	interpret music camar=7ik	supervis music=8n4	situ music=8ql	coordin music escen=960	material instrument music=9vb	music acuerd necesidad pacient=a9f
musical	instrument musical=5io	public musical=98w
musicoterapi	musicoterapi clinic=50k	musicoterapi aplic=6kf	teori musicoterapi=9q5	tip musicoterapi=9y4
mutu	apuest mutu=6gl
nac	nac nin=4v6	nac beb=4v6	registr nac=5il
nacional	normativ nacional manipul carg=6p8	segu economi nacional=9q8	via naveg nacional=9v4	red nacional carreter=ak7
nanoelectronic	camp nanoelectronic=967	clas nanoelectronic=967	tip nanoelectronic=967
nanotecnologi	tip nanotecnologi=8p8	clas nanotecnologi=8p8	camp nanotecnologi=8p8
nat	estil nat=5tw	dar clas nat=810
natural	proces lenguaj natural=n0	gas natural=6w0	manten espaci natural=72p	recurs alimentari natural=88h	histori natural=abj
naturalez	transmit pas naturalez=6yu
nautic	calent pegament nautic=7gs
naval	form personal naval=adz
naveg	ensen principi naveg=5fp	calcul naveg=6ci	hac calcul naveg=6ci	repar equip naveg vel=6g5	tip buqu naveg maritim=6xx	form personal requisit naveg=8o8
navegabl	via navegabl internacional=510	tip via navegabl=8h1
necesari	facilit document necesari=69c	determin recurs human necesari=8xz
necesidad	entend necesidad animal=8ch	determin necesidad produc electric=90o
negativ	limpi negativ=50y	guard negativ=83d
negoci	desarroll negoci=129	analiz negoci=1rd	ensen tecnic negoci=4kr	comunic tecnic negoci=4kr	model negoci=5yp	negoci derech public=73k	proced negoci=8gd	negoci politic=aqi
neonatologic	aten neonatologic=6vb
neoplasi	form neoplasi=500
nervios	cirugi sistem nervios=4ra	estudi sistem nervios=5sc	investig sistem nervios=5sc	enfermedad sistem nervios=6ti
network	network magic=7ag
neumatic	instal sistem neumatic=7r6	arm sistem neumatic=7r6	constru sistem neumatic=7r6	tip neumatic=9yr
neuroanatomi	neuroanatomi animal=5sd
neurofarmacologi	neurofarmacologi molecul=7nd	neurofarmacologi conductual=7nd
neurofisiologi	neurofisiologi animal=9n7	neurofisiologi clinic=ack
neurofisiologic	examen clinic neurofisiologic=as3
neuroimagen	neuroimagen funcional=6jd
neurologi	neurologi conduct=7wg	proporc trat neurologi quiropractic=a07
neurologic	interven quirurgic neurologic=4ra	cirugi neurologic=4ra	examen neurologic=8kt	hac examen neurologic=8kt	trat trastorn neurologic=90r
neuromonitoriz	neuromonitoriz intraoperatori=7iw	practic neuromonitoriz intraoperatori=7iw
neuromusculoesqueletal	proporc terapi neuromusculoesqueletal=5u7
neurooftalmologic	trastorn neurooftalmologic=6y7
neuropsicologic	prueb neuropsicologic=5cn	hac prueb neuropsicologic=5cn
neutral	manteners neutral cas medi=9p0
neutraliz	neutraliz jug can azuc=9z2
nich	descubr nich artistic=6hp	identific nich merc=991
niev	retir niev=6z2
nin	cuid nin=1lh	desarroll fisic nin=624	fabric prend nin=83b	evalu psicologic nin=9r5
nitrat	llen maquin fabric nitrat=9tg	asesor contamin nitrat=a32
nitrogen	trabaj nitrogen calient=amv
nitroglicerin	analiz mezcl nitroglicerin=4pu	separ nitroglicerin acid=abe
nivel	informatic nivel usuari=22y	med nivel contamin=6qi	manej maquin nivel=7fz	nivel prueb softwar=7tl
no	elimin residu no peligros=6bd	dat no estructur=9fa
noch	turn noch=1su
nombr	estrategi pon nombr product=53x	eleg nombr fraganci=a11
nomenclatur	nomenclatur medicament=4wt	nomenclatur farmac=4wt
nomin	gest nomin=17k	program nomin=1zq	gest inform nomin=618	revis nomin=7cu	prepar nomin=8v3	distribu nomin=aex
norm	norm plan estudi=5ex	norm calidad=80j	norm seguridad=9r9
normal	etap desarroll normal=95z
normaliz	normaliz dat=4my	respet proced normaliz trabaj=77u
normativ	normativ transport animal=4ua	normativ seguridad electric=7fp
not	not musical=6ym	not distint tip danz=9hf
notici	cre contenid notici line=5ub	analiz notici=9s6	segu notici=ak6
notific	notific plan amar=8jh
nub	tecnologi nub=a9	tecnologi relativ nub=a9
nucle	medicin nucle=5ev	tecnic medicin nucle=6zh	legisl energi nucle=7cx	energi nucle=7px	proced medicin nucle=a2m	fisic nucle=ak9
nuev	nuev tip vehicul merc=544	contrat personal nuev=85u	present nuev trabaj=8fv	cre recet nuev=9b5	ide recet nuev=9b5
numer	med numer hil=655	estim numer hil=655	calcul numer hil=655
numeric	control numeric=1ch	capacidad numeric=20j	ocupars rectific control numeric=79m	rectific control numeric=79m
numeros	numeros viaj internacional=6sb
nutr	nutr adecu salud=1wi	prepar material promo nutr=565	encargars nutr suel cultiv=77r	nutr pec reproductor=a6q	supervis est nutr person=abq
nutricional	analiz caracteristic nutricional aliment=4hv	elabor politic program nutricional=4ki	identific propiedad nutricional aliment=5gz	adecu nutricional aliment=9cg
nutrient	gest nutrient=5n1	nutrient confiteri=9t3
obedec	obedec norm circul=57r	obedec instruc verbal=arv
objectiv	objectiv c=y
objet	almacen objet archiv=6hq	objet form=8hs	identific objet valor=9et	carg objet=aae
objetiv	identific merc objetiv disen=575	fij objetiv control calidad=5bd	cumpl objetiv vent=9a5	respet objetiv vent=9a5	establec objetiv vent=9ki	establec objetiv transport=9y5	fij objetiv transport=9y5
oble	transform cristal oble=76z	limpi oble semiconductor=7xw	acondic oble semiconductor=7xw	pul oble=a8l
oblig	inform oblig materi fiscal=4yi	derech oblig=ad6	estudi merc oblig=aj4
obr	gest obr=1ec	supervis obr=6dc
observ	observ carg mercanci=57u	observ caracteristic mezcl=98s
observatori	investig cientific observatori=5l8
obstetric	ecografi obstetric=5mo
obten	obten inform financier=7be	obten temperatur adecu=97c
ocean	estudi geografi ocean=78f
oci	elabor program oci=9em	gest instal oci=9wm	promov actividad oci=a68
oclus	trat mal oclus=6ff
octopu	octopu deploy=5ni
ocul	determin evolu enfermedad ocul=5r6	practic cirugi ocul=6o5	promov salud ocul=7vq	foment salud ocul=7vq	norm materi protec ocul=82n
ocult	identific necesidad organizativ ocult=65j
ocup	pronostic demand ocup=7l8	prev demand ocup=7l8	anticip demand ocup=7l8
ocupacional	teori terapi ocupacional=6hk	analiz ocupacional=892	hac analiz ocupacional=892	supervis estudiant terapi ocupacional=97f
odontogram	hac odontogram=2jk
odontologi	estudi odontologi=93c	conoc odontologi=93c	ensen odontologi=als
odontologic	trat odontologic fin estetic=68e	dar instrument odontologic=9xd
ofert	dispon ofert product=5gj	ofert emple=5vu	inform client ofert especial=a4x	ofert public=al8	ofert public vent=al8
offic	paquet offic=su	microsoft offic=amo
offset	impres offset=105	tecnic impres offset=105	gest proces impres offset=690	manej impresor offset=6b9	impresor offset=6b9	manipul impresor offset=6b9	oper impresor offset=6b9	prepar impresor offset=92u	program impresor offset=92u	ajust impresor offset=92u	manten planch offset=9kc	conserv planch offset=9kc	repar planch offset=9kc
oficial	facilit acuerd oficial=6v5	exped document oficial=77n	examin document oficial=8j9
oficin	administr oficin=tl	equip oficin=6pu	actividad corrient oficin=7kw	organiz instal personal oficin=9f1	fabric material oficin=acp
ofimatic	herramient ofimatic=1zo	paquet ofimatic=1zo	program ofimatic=1zo
ofrec	ofrec servici seguridad personal=96e	ofrec servici financier=a55
oftalmic	norm calidad equip oftalmic=6wt
oftalmologi	principi oftalmologi=5v5	transfer pacient oftalmologi=9vo
oftalmologic	metod examen oftalmologic=4rd	segu recet oftalmologic=7vb	cumpl recet oftalmologic=7vb
oid	fisiologi oid=5py	hac impres mold oid=6cu	perdid oid=6l0	oid human=6p4
ojal	fabric ojal=4ol	tecnic fabric ojal=4ol	metod fabric ojal=4ol	maquin fabric ojal=4ol
oje	contrat oje=abd
oleaginos	component semill oleaginos=61u	proces semill oleaginos=87u
oleoduct	preven deterior oleoduct=7e1	evit deterior oleoduct=7e1
olor	soport olor fuert=4nc	toler olor fuert=4nc
oncologi	ocupars pacient oncologi grav=8cp	oncologi medic=8ng
oncologic	terapi oncologic hormonal=6pj
ond	taman ond=4rg	manej maquin soldadur ond=7l1	maquin soldadur ond=7l1
one	captur one=1vo
opc	opc intermodal=8ck
openedg	openedg databas=65l
oper	gest oper=1rh
operacional	coordin actividad operacional=8vt	organiz actividad operacional=8vt	program actividad operacional=8vt
operari	dirig operari fotografic=5f0
operativ	gest presupuest operativ=6if	leer dat operativ buqu=7k1	proced operativ arm=7pc	instal sistem operativ=9cp	coloc sistem operativ=9cp	manten comunic operativ=a6s	entorn operativ aeropuert=a91
opin	desarroll opin psicologi clinic=55b	recab opin trabaj=6vo	recopil opin client aplic=7b7	form opin public=84m	investig opin=84o
oportun	estudi tem oportun=6l7
oportunidad	identific oportunidad adapt preci=8ed	identific nuev oportunidad comercial=9p8
opresiv	practic no opresiv=4h2
optic	norm relativ equip optic=4o8	caracteristic vidri optic=52c	coloc component optic estructur=54l	instrument optic=5vy	tip instrument optic=5xg	regul instrument optic=683	ajust instrument optic=683	ingenieri optic=8k0	camp ingenieri optic=8k0	component optic=8n3	component material optic=8n3	component equip optic=8n3	component aparat optic=8n3	proces fabric product optic=8sm
optimiz	optimiz proces=1re	optimiz uso flot=4s4	dirig optimiz proces=4v0	coordin optimiz proces=4v0	optimiz rend financier=5rj	optimiz produc=7il
optoelectronic	prob sistem optoelectronic=7gi	dispositiv sistem component optoelectronic=995	estudi dispositiv optoelectronic=a7m
optomecanic	mont equip optomecanic=5dn	fabric equip optomecanic=5dn	dispositiv optomecanic=5gp	tip dispositiv optomecanic=5gp	clas dispositiv optomecanic=5gp	component optomecanic=5w2	variedad component optomecanic=5w2	clas component optomecanic=5w2	tip component optomecanic=5w2	ingenieri optomecanic=7si	camp ingenieri optomecanic=7si	are ingenieri optomecanic=7si
optooelectronic	mont sistem optooelectronic=9w0
orador	orador public historic=a37
oral	interpret lengu sign oral=7zn	cirugi oral maxilofacial=a9y
orbit	puest satelit orbit=5q4
orden	oper orden=53e	orden element mader=7ov	proces orden impres=88q	prepar orden impres=88q	orden animal=9jf
orfebreri	tecnic orfebreri=6in
organ	organ animal sangr calient=5w3	instal organ=7m2	proces organ animal=7sf	trabaj organ animal=7sf	transform organ animal=7sf	fabric component organ=am3
organic	quimic organic=5v3	ten mader tint organic=86e
organism	reac alergic organism=8yx
organiz	gest instal organiz=6hm	organiz oper fabric=8av
organizacional	supervis clim organizacional=a5s
organizativ	capacidad organizativ=1zz	politic organizativ=5x2	estructur organizativ=9dr
orient	program orient objet=72	orient client=209	orient gest personal=4wq	disen orient objet=6rn	asegur orient client=92p	orient program estudi=977	proporc orient profesional=at9
orientabl	ajust car orientabl torn=93v
origen	identific origen gem=8jl	establec origen gem=8jl	determin origen gem=8jl
original	cre pintur original=9ul	elabor pintur original=9ul
ornamental	dar form disen ornamental=5xd	cort disen ornamental=7yk	recort disen ornamental=7yk	fabric disen ornamental=7yk
orquestal	elabor esquem orquestal=7bg
ortesi	fabric ortesi pie=8xn
ortesic	recomend aparat ortesic=5px	dispositiv ortesic=9x6
ortodonci	instrumental ortodonci=572	selecc material aparat ortodonci=71w	coloc ortodonci=8e1
ortografic	norm ortografic=984	regl ortografic=984
ortopedi	ortopedi pie calz=85g
ortopedic	hac pedid product ortopedic=4k2	industri ortopedic=5pi	uso aparat ortopedic=6z1	aparat ortopedic=7p2	vend aparat ortopedic=8r1	enfermedad ortopedic=90x	tip aparat ortopedic=99b	arregl product ortopedic=akf
ortoptic	prueb ortoptic especializ=6vp	trat ortoptic=7yz	hac trat ortoptic=7yz	supervis trat ortoptic=81h
orug	manej tractor orug=6p5	tractor orug=6p5
ose	estudi estructur ose=4os
osteomuscul	enfermedad osteomuscul=81q
osteopatic	proporc diagnostic osteopatic=59d	diagnostic osteopatic=59d	elabor program trat osteopatic=act
otorrinolaringologic	enfermedad otorrinolaringologic=4kv	instrumental especializ practic otorrinolaringologic=70v
otr	valor otr=8pf	valor otr person=8pf
ovej	esquil lan ovej=ajn
ovin	seguridad gan ovin=6u9	proporc cuid gan ovin=7ek	cuid gan ovin=7ek	gest cri gan ovin=a2b
oxid	tecnic evit oxid=53a	quit oxid vehicul motor=850
oxigen	transfer oxigen=7h8	equip oxigen=9tu	oper equip oxigen=9tu	manipul equip oxigen=9tu
pabil	coloc pabil=8q2
pacienci	ten pacienci=54z	hac ejercici pacienci=54z
pacient	trat pacient=6ri
padr	evalu padr acogid potencial=6q1
pag	gest form pag mercanci=4kc	defin estrategi gest pag=9h3	control pag envi=9jy	revis pag envi=9jy	comprob pag envi=9jy
pagin	administr pagin web=9ns
paisaj	cre paisaj=62j	especific component disen paisaj=73f	mejor paisaj=83k	analiz paisaj=atv
paisajism	trabaj paisajism form independient=agp	principi paisajism=at1	principi tecnic paisajism=at1
paisajist	instrument arquitectur paisajist=5mb	arquitectur paisajist=6d1	disen paisajist=6vq	material arquitectur paisajist=98t
paisajistic	disen plan paisajistic=580	elabor plan paisajistic=580	cre plan paisajistic=580
pal	tip pal=4u0	reemplaz pal llen=5bt	carg articul pes pal=6up	carg pal=atf
palabr	palabr clav contenid digital=4md	identific nuev palabr=a6c
palanc	oper marc palanc ferrocarril=56x	marc palanc ferrocarril=56x	acc palanc=5l5
palet	palet enras hormigon=9j1
pali	pali dolor animal=9wp
paliativ	cuid paliativ=v4	proporc cuid paliativ=v4	dar cuid paliativ=v4	ambit cuid paliativ=99d
pan	prepar pan product deriv=6vt
panaderi	component product panaderi=53k	ingredient panaderi=61s	ingredient uso panaderi=61s	ingredient product panaderi=61s	elabor nuev product panaderi=63b	elabor product panaderi=6hh	prepar product panaderi=6hh	ocupars horn panaderi=7gj	encargars horn panaderi=7gj	manej horn panaderi=7gj	product panaderi=9aw
panal	retir cer panal=5yb	sac cer panal=5yb	recog cer panal=5yb	manipul panal=8ma
panel	instal panel vidri=4tx	coloc panel vidri=4tx	panel seguridad=990
panific	pedid ingredient panific=768	metod panific=a4q
pantall	actualiz pantall inform pasajer=4js
papel	proces fabric papel=6vz	manej cort papel=7cn	cort papel=7cn	tip papel=7md
papeler	tip past papeler=9yw
papeleri	gest demand articul papeleri=5ei
paquet	vend paquet turistic=6bx	adapt paquet viaj=6tx	diferenci tip paquet=at3	distingu tip paquet=at3
par	practic par emergenci=781
parabris	examin parabris dan=5kn	observ parabris dan=5kn	inspecc parabris dan=5kn	coloc parabris=62b	repar dan pequen parabris=7bi	pul parabris=8ce	retir parabris=9lf
paramedic	ayud personal paramedic ambulanci=8fm
parametr	optimiz parametr proces produc=4u3	med parametr calidad agu=5nt	verific parametr proces=5se	evalu parametr proces=5se	control parametr proces=5se	control parametr ambiental=605
parasit	estudi parasit=4tt
parasitologi	microbiologi parasitologi=4r6	parasitologi medic=7bt
parch	coloc parch cauch=a85
pared	coloc membran pared exterior=8x7	adhesiv pared=9db	coloc adhesiv pared=9db	cort membran pared exterior=a5i	col empapel pared=aag
parqueriz	parqueriz piez metal=58s
part	asist part animal=9tq	colabor part animal=9tq	ayud part animal=9tq	proporc inform prepar part=9zm	prepar part=ao6
particip	particip manten vin=7i4	particip prepar vin=8v5	particip grab estudi musical=a50	particip identific arbol=aev
participant	organiz registr participant event=6yv	participant merc=7ib	observ participant=a1u
participativ	investig participativ=8ec
participen	contact orador participen act=8n8
particul	anim particul=4xo	proces flot particul tint=ah3
partid	partid politic=4wd	inspecc partid=6g6
partidari	motiv partidari=5hq	organiz partidari=6tg
partitur	analiz partitur=5gw	estudi partitur musical=60r	escrib partitur musical=8cz	leer partitur musical=9t7
pas	pas product liquid=4xg	pas instrument odontologic=9xd
pasajer	normativ transport pasajer=90n
pasaman	instal termin pasaman=4r4	coloc termin pasaman=4r4	instal pasaman=7mb
pasant	tecnologi agujer pasant=7py
pasaport	registr pasaport=6l8
pase	ofrec servici pase per=7fg
pasific	uva pasific=6gz
pasiv	cinesiterapi activ pasiv=8ii
past	determin calidad past papel=5do	fabric past papel=5uy	prepar past papel=5uy	elabor past papel=5uy	cre past papel=5uy	control calidad past papel=73t	calidad past papel=73t	molde past=82g	past limpi=831	manten past=9sa	prepar past=a2w
pasteleri	elabor product pasteleri=4zv	prepar product pasteleri=4zv	cre product pasteleri=4zv	fabric product pasteleri=6ag
pasteuriz	proces pasteuriz aliment=646	pasteuriz aliment=646
pastill	traslad pastill jabon=90l
pat	gest cri pat=72y
patent	prepar propuest patent=7x8	propuest patent=7x8	hac propuest patent=7x8	elabor propuest patent=7x8	asesor patent invent=9jj
paternidad	prepar paternidad=9l9
pati	vigil pati=8xl
patinaj	patinaj hiel=acr
patogen	microorganism patogen=7hz	microorganism patogen present aliment=9ep
patologi	patologi forens=4jx	patologi trat mediant acupuntur=4s7	patologi celul=7z3	inform especializ patologi=9l2
patologic	anatomi patologic=8xw
patrocin	coordinars patrocin event=59a
patrocini	obten patrocini=679
patron	identific patron estadistic=4lw	evalu patron estadistic=4lw	determin patron estadistic=4lw	analiz patron estadistic=4lw	establec patron estadistic=4lw	examin patron estadistic=4lw	clasific patron=6q4	clasific cort patron=6q4	tecnic clasific patron=6q4	fabric patron=6zm	manej maquin elabor patron=9ly
patrull	coordin patrull=8vc	patrull zon determin=aa4
paut	segu paut encarg=5ej	administr paut usuari archiv=945
pav	gest cri pav=68l	control cri pav=68l	supervis cri pav=68l
peaton	ayud peaton cruz carreter=8k9
pec	cri pec=a4a
ped	ped suministr servici anestesi=7ej
pedagogi	pedagogi teatral=5ym	metod pedagogi teatral=5ym	pedagogi social=6of
pedagogic	desarroll concept pedagogic=94u
pedal	tom control pedal=5tr
pedaz	part arbol pedaz=6ie
pedestal	tip aceit taladr pedestal=arw
pediatri	pediatri are especific=un	pediatri beb=6qn
pediatric	practic cirugi pediatric=7fv	oper cirugi pediatric=7fv	cirugi pediatric=7fv	psicologi pediatric=ai4	psicologi pacient pediatric=ai4
pedicur	pedicur fin estetic=5a9
pedid	prepar pedid=1ie	proces envi pedid=6bh	envi pedid=6bh	tom pedid=8p2	hac tom pedid=8p2	prepar pedid envi=aeu
peg	peg etiquet disc=4tv	peg cartel publicitari=5ob	peg roll pelicul=77t
pein	histori estil pein=6np	cambi rapid pein=7op	pein pel per=aq0
pel	pel cabl=8e7	arregl pel per=aq0
peleteri	fabric articul peleteri=7o8	hac articul peleteri=7o8	fabric product peleteri=82u
pelicul	proces produc pelicul=6a6	tecnic musical pelicul=72t	ajust impresor pelicul=894	prepar pelicul planch impres=a2n
peligr	detect peligr lug trabaj=6uy	control animal peligr=8nm	cuid animal peligr=8nm	supervis animal peligr=8nm	evalu peligr zon riesg=a5h
peligros	transport material peligros=4x8	legisl transport mercanci peligros=4xu	elimin residu peligros=62v	gest residu peligros=62v	trat material peligros=6ia	tip material peligros=6oy	manipul mercanci peligros=6qm	transport mercanci peligros=6qm	organiz mercanci peligros=6qm	inform residu peligros=6z6	elimin liquid peligros=73p	gest document mercanci peligros=8y4	almacen material peligros=ae4
peluc	repar peluc=5a5	ten peluc=669	manten peluc=6ap	confecc peluc=88c
peluch	repar peluch=7nx
penal	derech penal=1no
pendul	tip sier pendul=4lh	coloc pendul=6dv
penetr	ensay penetr liquid=4q7	prueb penetr liquid=4q7	herramient prueb penetr=a0t
penitenciari	supervis proced instal penitenciari=4h1	proced institu penitenciari=9rq
pens	pens analitic=20i	pens estrategic=20w	elabor plan pens=8la	distribu pag pens=9k3	hac pag pens=9k3	pag pens=9k3
pentah	pentah dat integrat=64d
peon	carg mader peon arrastr=9z6
pepit	quit pepit manzan=7wl	elimin pepit manzan=7wl
pequen	medid seguridad barc pequen=66j	manej barc pequen=6pk	barc pequen=6pk	fabric piez metal pequen=72h	pequen repar vehicul=84a	maniobr carg barc pequen=8ex
per	comport per=52z	gest cri per=9tp	supervis cri per=9tp	actividad seguridad per=ahp
percep	ten percep espacial=6f9	caracteristic percep sonid=9dm	percep sonid=9dm	comunic percep analitic=aiw	transmit percep analitic=aiw	inform percep analitic=aiw
percib	percib defect botell=8pt
perdid	perdid capacidad auditiv=6l0	gest departament articul perdid=7p3	evit perdid recurs=9q1
perfil	establec perfil color=5fj	program perfil color=5fj	instal perfil construc=81x	constru perfil construc=81x	coloc perfil construc=81x	prepar perfil person=a5o
perfor	perfor poz=69k	manej herramient perfor=6f4	oper herramient perfor=6f4	herramient perfor=6f4	manej perfor=7n7	tip perfor=7n7	perfor material impres=9zt
perfum	perfum hoj tabac=799	materi prim fabric perfum=9f8
perici	perici materi form=6g4
period	divis period historic=9rk
periodic	control periodic equip amar=553	manten periodic maquin buqu=6pq	control periodic maquinari=70t	prepar inform periodic=7hu	cre inform periodic=7hu	redact inform periodic=7hu	program manten periodic maquin=8ob	supervis plan calibr periodic=8s9	recomend periodic client=9i7	control periodic oper vuel=aqv
periodism	comunic periodism red social=6qh
periodist	codig deontologic periodist=5wj
periodistic	principi periodistic=6g2	ensen practic periodistic=7kv
periodontal	proporc trat periodontal=4oe	dar trat periodontal=4oe
perl	perl cultiv=7ts
permanecen	via ferroviari permanecen despej=6cb
permanent	cumpl permanent normativ=55s	maquillaj permanent=5ys
permis	permis conduc=1jn	permis trabaj=21l	obten permis organiz event=5yd	examen permis conduc=7et	prepar solicitud permis construc=8r5	gest permis=9b1
person	aliment person=1wi	registr person=4sr	supervis person=68s
personaj	cre personaj jueg digital=6kt	estudi rel personaj=8md
personal	form personal=1a5	administr personal=1ab	gest personal=1rj	asesor gest personal=4wq	desarroll personal=6ib
personalidad	teori personalidad=4n6	hac prueb personalidad=61n	teori desarroll personalidad=72d
personaliz	personaliz program deportiv=4z3	elabor program masaj personaliz=6e4	personaliz paquet viaj=6tx	personaliz gran escal=9lg
perspectiv	investig perspectiv academic=69a
perspicaci	perspicaci empresarial=6ej	ejecut perspicaci empresarial=6ej
persuad	persuad client alternativ=4sa
persuas	capacidad persuas=20m
persuasiv	present argument form persuasiv=5wq
pertenenci	asign numer pertenenci client=5dy	cuid pertenenci pasajer=7xx	atend pertenenci pasajer=7xx
pertig	sistem limpi ventan pertig=4mr
pertinent	obten licenci pertinent=6av	estudi obr escrit pertinent=9m8
perturb	gest perturb red ferroviari=6ps	perturb fun vital=75v
pes	asist manipul carg pes=5xf	pes material=63f	pes mercanci=7q2
pesc	clasific pesc=4kq	metod clasific pesc=4kq	art pesc=6dp	identific art pesc=6dp	maniobr pesc=81k	barc pesc=9ms	variedad pesc=aii
pespunt	tecnic pespunt=9hv	tecnic previ pespunt=ajd
pesquer	orden pesquer=4y6	industri pesquer=59h	metod explot pesquer=5in	legisl pesquer=963	calidad product pesquer=ajf
pesticid	tip pesticid=6r2
petrole	correct circul petrole=6y5	proced destil petrole=atp
petroler	gui tub perfor petroler=7lu
petrolifer	manej motor plataform petrolifer=6va	legisl materi plataform petrolifer=9be
pezun	manej herramient recort pezun=891	herramient recort pezun=891	limpi instal recort pezun=8u9
ph	med ph=6ry	estabiliz ph almidon=8qc	regul ph almidon=8qc
photoshop	adob photoshop=yg
pian	fabric component pian=8ou
pic	regul fluj tabac pic=75i
picadur	separ picadur tabac taman=8px
pictogram	interpret pictogram=6iu
pie	enfermedad pie=6hr	tip enfermedad pie=6hr	promov salud pie=7f5	inspec pie=ahs	cirugi pie=as2
piedr	tip piedr trabaj construc=4t8	estudi piedr=647	ocupars maquin cort piedr=6la	tip piedr grab=7l6
piel	estudi enfermedad piel=4vw	determin tip piel=9e5	tip piel=9y9
piens	determin valor nutricional piens=76s
piercing	hac piercing=8hl
piern	enyes piern pie=8ot
pil	manten pil papel=4st	liquid pil=4yh	sustanci liquid pil=4yh	cambi pil reloj=5ed	quit pil reloj=5ed	compos quimic pil=7sr	component pil=80f	comprob pil=8th	aparat comprob pil=8th
pildor	manej maquin fabric pildor=5w9	coloc marc pildor=8yf
pilot	pilot barc pequen=6pk	clav pilot acer=7ta	instal pilot acer=7ta	coloc pilot acer=7ta
pint	pint instrument musical=66u	tecnic limpiez pint=6im	pint disen decorativ=7fq	pint cubiert barc=7rr	pul piez pint=alq
pintur	pintur interior=1bq	tip pintur=784	pintur industrial=7lr	ocupars mezcl pintur=7po	inspecc trabaj pintur=7uh	tecnic pintur gener=a6b
pip	fabric component pip=4xy	material pip fum=82k
pirotecnic	mont equip pirotecnic=57n	fabric dispositiv pirotecnic=5mp	almacen articul pirotecnic=6iy	legisl articul pirotecnic=6u5	control articul pirotecnic=9ag	almacen material pirotecnic=ah5
pis	cort revest flexibl pis=87d
piscin	manten calidad agu piscin=5t2	manten limpi piscin=68h	norm seguridad piscin=7b9	ayud usuari piscin=7qh	product quimic piscin=9td
pist	principi segu pist=96l
pistol	element pistol barniz=7k9	manej pistol barniz=8cs	oper pistol barniz=8cs
pizar	llen maquin mezcl pizar=6ke
pizz	elabor pizz=5if
plac	instal plac cocin=4yd	coloc plac cocin=4yd	tip plac cocin=6an	prepar plac soldadur=8pn
plag	control plag=242	calcul matematic control plag=6di	tecnic gest plag=78t	biologi plag=7qk
plaguicid	uso segur plaguicid=4mz	pulveriz plaguicid=6mv	tip plaguicid=6r2	inventari plaguicid=7vn	legisl nacional materi plaguicid=9lw
plan	plan form=1a5	elabor plan trat=asq
planch	fij planch metal=5l0	asegur planch metal=5l0	planch tejid=6mc	fabric planch impres=6tw	prepar tejid planch=824	coloc planch hormigon=9ew
plancton	produc plancton=5va	metod produc plancton=aij	tecnic produc plancton=aij
plane	plane oper diari buqu=6r1	plane travesi=752	plane ide program=8w3	plane event multiagend=9xw
planific	planific produc=1j9	planific trabaj equip=7fe
plant	disen plan plant=4ln	product cuid plant=735	caracteristic plant=8l0	equip plant fabric=9p6
plante	plante pregunt event=4sg
plantill	selecc plantill grab=6hj
plasm	ocupars maquin cort plasm=53z	maquin cort plasm=53z	plasm ide not musical=8sn
plastic	practic cirugi plastic=5x1	soldadur plastic=6fd	soldadur material plastic=6fd	cirugi plastic estetic repar=6kk	tip plastic=8eu
plat	elabor plat=1oo	tecnic soldadur plat=4r5	fabric plat prepar=8to	produc plat prepar=8to
plataform	manej plataform trabaj aere=6kj	trabaj plataform aere=6kj	plataform emple line=6yn	supervis seguridad pasajer plataform=8ge	constru plataform trabaj=8tn	manten plataform tuberi=a53	limpi plataform tuberi=a53
plaz	cumpl plaz=1zw	gest pres plaz produc=50i	establec objetiv cort plaz=5m8	cumpl plaz construc=6wx	respet plaz construc=6wx	gest objetiv medi plaz=ah2
pleg	determin estil pleg=5zu	precis estil pleg=5zu	defin estil pleg=5zu	especific estil pleg=5zu	establec estil pleg=5zu	ajust estil pleg=5zu	ajust estructur pleg=6tp	manej pleg papel=7ao	maquin pleg papel=7ao	tip maquin pleg=9qo	manej pleg=ane	manej maquin pleg=ane
plen	asist plen parlamentari=7ev	particip plen parlamentari=7ev
plis	plis tejid=ao4
plom	sold junt varill plom=4uc
plum	manipul plum=a7l
pluvial	gest agu pluvial=7fr	control agu pluvial=7fr
pobl	estudi pobl human=8i0	analiz pobl human=8i0	investig pobl human=8i0	estudi pobl pec=9hb
pod	actu pod represent=6g7	tecnic pod=8pa	tip tecnic pod=8pa	clas tecnic pod=8pa	pod plant=8vm	tip pod=au9
podiatric	medicin podiatric=5zj
podologic	consult podologic=7hy
polen	elimin polen miel=a9w	separ polen miel=a9w	quit polen miel=a9w
polici	proced polici cientific=86u
policial	dirig investig policial=4h7	colabor investig policial=7d8
polietilen	conect tuberi polietilen reticul=8rj
poligonal	model poligonal=5rd
polimer	tip polimer=5ir	tip fibr refuerz polimer=6v6	quimic polimer=7uc
polisomnografi	prueb polisomnografi=94n	hac prueb polisomnografi=94n
politic	politic transport=5nz
poliuretan	coloc aisl espum poliuretan=9xo
polv	limpi polv=5qy	emple polv metalic forj=8x4	control ingredient polv=9zq
pon	pon vend=vm	pon codig product=50z	pon adhesiv suel=685	pon hoj imprim=6fw	pon material horn=6xd
poners	poners lug grup extern=4iw	poners contact vendedor=6jm	poners contact compr=9an
por	asegur control por=1p3	control por=1p3	ocupars control por=1p3	respet taman estand por=68x
porcelan	material fabric articul porcelan=4l0
portacuchill	manej portacuchill=66v	reemplaz dient cabezal portacuchill=79o
portafoli	organiz portafoli=17u
portatil	manej equip portatil remach=7df	equip portatil remach=7df
portuari	cumpl normativ portuari=4n5	normativ portuari=4n5	coordin oper portuari=4s8	segu oper portuari=4s8	oper sistem comunic portuari=5o3	sistem comunic portuari=5o3	oper portuari=5u2	gest oper portuari=880	administr oper portuari=880	tramit oper portuari=880
pos	pos ant camar=5cl	pos cre artistic=5cr	pos cirugi=855	pos animal=8qh
pose	pose alfabetiz visual=57x	pose inteligenci emocional=ah6
poses	recuper poses bien=a7g
posibilidad	evalu posibilidad cobertur segur=adf
posibl	posibl riesg ingredient=8ik	present artist posibl emple=8rt
posic	posic marc merc=74k	posic planch hormigon=9ew
posicion	posicion web=13j	posicion busc=13j	manej sistem posicion global=8ar
positiv	foment comport positiv=a99
posnatal	proporc aten posnatal=879	ofrec aten posnatal=879
pospart	period pospart=6xm
posproduc	contrat equip posproduc=759
post	post produc audi=5dv
postal	oper sistem inform postal=8kr
postr	elabor postr=8o6	ocupars elabor postr=8o6	cre postr innov=8um	elabor postr innov=8um
postur	postur yog=5xh
posvent	elabor politic posvent=7g5	desarroll politic posvent=7g5	cre politic posvent=7g5	actividad posvent=7se	supervis registr posvent=9s8
potenci	electronic potenci=1gx	camp electronic potenci=1gx	are electronic potenci=1gx
potencial	riesg potencial ingredient=8ik	determin potencial comercial music=9a6	identific merc potencial empres=a6j
potencialment	correg mov potencialment perjudicial=8sy
potr	entren potr=5dc
powercent	informatic powercent=jc
poz	coloc carg poz perfor=558	oper prueb poz=60y
precalent	precalent vagonet horn=9bj
preci	estrategi preci=136	inform preci=5r5	ofrec inform preci=5r5	proporc inform preci=5r5	marc preci=79x	preci merc=9s2	preci piez part vehicul=9wx
precios	metal precios=4sd	caracteristic metal precios=4sd	examen piedr precios=8j7	tall piedr precios=8my	calcul valor piedr precios=9ii	transform metal precios=avf
precis	ingenieri precis=5eb	camp ingenieri precis=5eb	mecanic precis=5oi	camp mecanic precis=5oi	manej herramient med precis=64c	herramient med precis=64c	oper precis prepar aliment=69w	regul instrument precis=70b	ajust instrument precis=70b	herramient precis=8pw	manej herramient precis=8pw	manipul herramient precis=8pw	manej maquin precis=9uw	maquin precis=9uw	manipul maquin precis=9uw
precocin	prepar plat precocin=924	elabor plat precocin=924
predec	predec metric cuent=6pp	predec volumen trabaj=7ur	predec riesg sismic=9bp	predec tendenci economic=aj7
predic	desarroll model predic meteorologic=71e	predic estadistic=98a	hac predic estadistic=98a
predictiv	constru model predictiv=5vx	cre model predictiv=5vx	obten model predictiv=5vx
preensambl	preensambl calz=a45	preensambl cort calz=a45
prefabric	mont muebl prefabric=ar0
preferenci	respet preferenci cultural=8iy
pregunt	formul pregunt event=4sg	respond pregunt pacient=5vw
preimpres	proces preimpres=817
prelimin	present obr art prelimin=8c7
prematur	evit sec prematur=69d
premolde	premolde hormigon=7h5
premoltur	premoltur gran descascarill caca=9d5
prenatal	proporc aten prenatal=5kq	ofrec aten prenatal=5kq
prend	hac prend protec=a77
preocupars	preocupars present aliment=4tz
preoperatori	examen preoperatori=75c	hac examen preoperatori=75c
preparativ	coordin preparativ viaj personal=5vc
pres	pres agu=59l	constru pres=72u	pres gas adecu=82p	manej limpi pres=97u	limpi pres=97u	disen pres=9z4	hac disen pres=9z4	calcul pres sistem rieg=acd
prescrib	prescrib trat psicoterapeutic=4oo	prescrib lent gradu=8sw	prescrib medicament trat odontologic=afz
prescrit	trat prescrit medic=7ft
presenci	buen presenci=20q	toler presenci sangr=8cu
present	cuid present aliment=4tz	present aliment=4tz	disen present aliment=4tz	present prueb=5qu	present plan public=7fw
preserv	preserv equip cri=77h	preserv espesor mader=9ot	preserv escen crimen=9th	preserv conserv arbol=a6d
presid	presid reun=6u0
prest	evalu plan prest=5eu	prest ayud line=62k	negoci contrat prest servici=7gq	contrat prest servici=7gq	calcul prest=8lp	asesor prest seguridad social=aj2
prestam	decid solicitud prestam=63t	prestam empres=981	supervis carter prestam=9cy	negoci prestam=9hk
presupuest	gest presupuest=15p	med presupuest=1eg	elabor presupuest=1eg
presupuestari	control presupuestari=15p	principi presupuestari=7du
prev	prev servici comid prepar=5a0	prev elev terren=6mb	prev cort moquet=92o
preven	inform preven enfermedad=4p2	asesor preven contamin=6dr	aconsej preven contamin=6dr	preven contamin=7ff	proced preven contamin=7ff
preventiv	manten preventiv=1dc	medicin preventiv=4of	medid preventiv contr plag=550	salud public medicin preventiv=61r	interven medicin intern preventiv=7y9
previ	trat previ piez metal=5ie	oper previ extrac aceit=8oz
previament	mezcl previament hoj tabac=7jk
previs	previs financier=6bt	revis inform previs meteorologic=6tk
previsibl	anticip problem previsibl carreter=5tu
prim	separ materi prim=6j6	export materi prim=6jb	import materi prim=93d	negoci vent materi prim=9rw
primari	proced ensenanz primari=7e9	aten primari=8ej	aten primari salud=8ej	aten medic primari=8ej
primer	primer auxili=u9	primer auxili animal=4iv	prest primer auxili animal=4iv	primer interven cas incendi=5pk	ensen principi primer auxili=8xr	traduc primer vist=ate
primitiv	tecnologi primitiv=7p9
principal	supervis principal indic rend=80w
principi	principi ingenieri=599	principi disen=6d0	principi trabaj equip=8mg
prioridad	establec prioridad trabaj diari=70x	ajust prioridad=9eu
prioriz	prioriz emergenci=aka	prioriz solicitud=amg
priv	ofrec servici transport priv=7lx	seguridad propiedad priv=9su
privacidad	proteg dat personal privacidad=5rs	proteg privacidad identidad internet=5rs	manten privacidad usuari servici=7dk	privacidad usuari servici=7dk	manten privacidad=8sa
proactiv	pens form proactiv=a36	actu form proactiv=a36
prob	prob equip instrument=8ur	prob consult tecnic=a4h
probabilidad	calcul probabilidad=7y5	calcul probabilidad gan apuest=8sg	teori probabilidad=92d
probabl	examin zon probabl explos=9pu
problem	asesor problem comunic=8uc	inform problem comunic=8uc
procesal	derech procesal=1mw
procesarl	pes animal procesarl=8yy
procur	procur crec empres=5iv
produc	estudi produc animal=6cg	analiz material produc=ahb	supervis produc estudi=ass	analiz produc estudi=ass
productividad	asesor productividad gan=91m	mejor productividad poz=9t8	cumpl objetiv productividad=9yd
productor	consult productor=568
profesional	form profesional=21b
profesor	prest apoy profesor universitari=9nb
profund	tecnic masaj tejid profund=6bl
profundidad	verific profundidad poz=6nz	calcul profundidad poz=6nz	med profundidad agu=9go	calcul profundidad agu=9go	determin profundidad agu=9go
program	analiz program estudi=9nu
programabl	control logic programabl=1eq
progres	segu progres alumn=5rm	evalu progres realiz client=707	evalu progres equip artistic=7bb	cre oportunidad progres deport=7sh
prohib	prohib uso camar=5j1
project	project anarchy=8jm
promedi	calcul pes promedi cigarrill=797
promo	tecnic promo product textil=5lo	elabor material promo=62n	gest estrategi promo=6e7	tecnic promo vent=7f2	supervis trabaj promo=ah4	disen promo especial=auo	formul promo especial=auo	elabor promo especial=auo	planific promo especial=auo
promoc	promoc galeri art=ak3
promocional	particip coordin actividad promocional=671	elabor instrument promocional=71s	supervis ofert promocional=72z	gest cre material promocional=7q1
promov	promov salud=5w6	promov trabaj equip=6mh	promov comunic part=9ft
pronostic	analiz pronostic tiemp=8y7	estudi pronostic tiemp=8y7	pronostic tendenci economic=aj7
propi	capacidad gest propi=723	analiz propi interpret=8oh	evalu propi interpret=8oh	document propi practic=9m9	habl propi trabaj public=a24	analiz propi conoc tecnic=alo
propiedad	derech propiedad=1nk	propiedad revest tuberi=7nc	ajust propiedad cort=7pl	propiedad tejid=9xv	evalu propiedad terapeutic medicament=aoh
propon	propon revis=5kh	propon actividad oci=ai6
proposit	explic proposit entrevist=4wf
propuest	present propuest ley=6m6	formul propuest artistic personal=6sp	prepar propuest ley=8g2
propuls	manej sistem propuls buqu=ani
prospec	disen equip prospec sismic=4ml	manej equip prospec sismic=6n4	prospec geologic=8dg	hac prospec geologic=8dg
prostetic	arregl aparat prostetic ortopedic=6gf	manten aparat prostetic ortopedic=91t	prob aparat prostetic ortopedic=9r3	fabric aparat prostetic ortopedic=ae2
protec	protec dat=fo	equip protec personal=a3v
protector	cap protector=7vg	cubr cap protector=7vg	coloc cap protector=7vg
proteg	proteg derech human=75f
protesi	arregl protesi dental=71m	repar protesi dental=71m	registr fabric protesi dental=7kj	fabric protesi dental=82w	examin pacient coloc protesi=896	manten protesi=8ek	repar protesi=ae0	prepar mold protesi=akz	lij protesi dental=amd
protocol	elabor protocol investig cientific=8e0	manten configur protocol internet=948
prototip	desarroll prototip softwar=7ij	cre prototip softwar=7ij	gener prototip softwar=7ij	constru prototip softwar=7ij	produc prototip softwar=7ij	elabor prototip softwar=7ij	conduc prototip automovil=8dw	manej prototip automovil=8dw	disen prototip=94y	prepar prototip produc=a9x	cre prototip produc=a9x	disen prototip product optic=abg	constru prototip electronic=app	arm prototip electronic=app	elabor prototip electronic=app	fabric prototip electronic=app
prove	prove comid vuel=6rf	prove bar=6wu
proveedor	gest proveedor=18l	proveedor component softwar=a7v
provis	provis recurs actividad fisic=4ux
provoc	interpret registr potencial provoc=8at
proyec	manej equip proyec=55p	evolu proyec economic=6ha	manej maquin proyec hormigon=96d	equip proyec=9l1
proyect	gest proyect=1r4	principi gest proyect=5bz	plan proyect=5yu
proyector	ajust proyector=5lp	manej proyector=8s8
psicoanalisi	metod psicoanalisi=6he	tecnic psicoanalisi psicoterapi=9i5	teori psicoanalisi psicoterapi=9i5	practic psicoanalisi=as5
psicolog	asist psicolog=60c
psicologi	ensen psicologi=57o	psicologi jueg=79b	psicologi emergenci=7dx	psicologi salud=7jw	teori psicologi salud=7jw	servici psicologi=ab1	caracteristic servici psicologi=ab1
psicologic	diagnostic psicologic=4z6	estrategi diagnostic psicologic=4z6	trat psicologic clinic=7y8	desarroll psicologic human=8tm	interven psicologic=949	analiz psicologic=99m	trat psicologic=99m	terapi psicologic=99m	medid trat psicologic=9t0	teori psicologic=ae6	desarroll teori psicologic=ae6
psicoloi	psicoloi evolutiv=7u4
psicomotriz	terapi psicomotriz=62m	observ terapi psicomotriz=62m
psicosocial	metod psicosocial interven=74u	asesor client cuest psicosocial=8su	promov educ psicosocial=apz	foment educ psicosocial=apz
psicosociologi	teori psicosociologi=8r9	principi psicosociologi=8r9
psicosomatic	trabaj problem psicosomatic=83r	medicin psicosomatic=9li
psicoterapeutic	recomend trat psicoterapeutic=4oo	interven psicoterapeutic=6lr	analiz psicologic psicoterapeutic=9i5
psicoterapi	evalu practic psicoterapi=54t	psicoterapi centr client=621	principi psicoterapi=7ee	registr result psicoterapi=93s	tip psicoterapi=9sw	cond practic profesional psicoterapi=a51	evalu riesg psicoterapi=ace
psiquiatri	psiquiatri forens=51t	psiquiatri infantil=8j5
psiquiatric	diagnostic psiquiatric=4ts	enfermedad psiquiatric=6c9	diagnostic sintom psiquiatric=7na	identific sintom psiquiatric=7na	reconoc sintom psiquiatric=7na
public	administr public=1rv	trat public=200	control public=7ew	elabor public investig=8p3	supervis public investig=8p3	prepar public investig=8p3
publicidad	publicidad exterior=8iz	tecnic publicidad=8s3
publicit	publicit atrac parqu=4uj	publicit segur viaj=5tq	publicit instal deportiv=8uv
publicitari	codig publicitari=8ha	gest produc material publicitari=9a0
puent	asesor reemplaz puent=5yg	inform reemplaz puent=5yg	aconsej reemplaz puent=5yg	ingenieri puent=612	principi ingenieri puent=612	gest proyect construc puent=6wh
puert	buqu puert=4jo	proporc seguridad puert=631	seguridad puert=631	ocupars seguridad puert=631	arregl panel puert=6j2	conduc buqu puert=8ps	coloc puert=9lu	coordin usuari puert=9u1	colabor usuari puert=9u1
puest	examin mes puest=4j7	inspecc mes puest=4j7	analiz puest trabaj=4ur	ten puest parqu atrac=52v	organiz permis puest merc=5ae	puest senaliz=5bq	part puest senaliz=7rp
puj	puj subast=6pm	registr puj realiz subast=9f6
pul	pul bord vidri=654	pul superfici mader=6th	pul gem=76g	pul product arcill=95p	pul superfici vidri=99w	pul articul plat=9gx	pul protesi dental=amd
pulid	proced pulid=4u5	proces centrifug pulid sec=9uj
pulidor	distint tip pulidor=5ji	manej pulidor=5ji
pulp	trat expos pulp dental=8u7	manej maquin pulp=acy
puls	tecnologi luz puls intens=5z7
pultrus	proces pultrus=aez
pulveriz	pulveriz cer=7go	tecnologi acab pulveriz=7gx	pulveriz planch cauch=7y3	tecnic pulveriz pintur=8cf
punt	control punt limpi=53c	administr punt limpi=53c	tecnic soldadur punt=5vt	determin punt pedid=7mx	control punt pedid=7mx	supervis punt pedid=7mx	gest punt pedid=7mx
punzon	ocupars punzon=7rv
pupitr	manej pupitr control ilumin=4xx
purasangr	compr caball purasangr=85a	obten caball purasangr=85a
purez	analiz purez gas=73s	analiz purez oxigen=abn
purific	manej purific gran tritur=4m0	purific gran tritur=4m0	desarroll metod purific agu=75b	instal purific agu=9wi	coloc purific agu=9wi
putrefac	reconoc sign putrefac mader=aav
qlikview	qlikview expressor=8ak
quedars	quedars equip aerodrom=65v
quej	quej reclam=12w	gest quej=12w	dar segu inform quej=6s6	gest quej jueg=9cf	gest quej trabaj=9kp
quem	regul temperatur quem=50e
ques	variedad ques=58d	fabric ques=9p9
quiebr	asesor proced quiebr=4kg
quimic	cienci quimic=1ku	tecnologi quimic fabric metal=5i6	product quimic=5jm	proces quimic=7e6	manten mezcl product quimic=91s
quiropractic	proporc aten pediatric quiropractic=aj8
quiropraxi	conoc quiropraxi clinic deport=5mu	quiropraxi clinic deport=5mu
quirurgic	instrument quirurgic=4lx	interven quirurgic=6h4	interven quirurgic animal=71r	proced quirurgic animal=71r	oper quirurgic animal=71r	verific precis instrument quirurgic=8t6
quit	quit material horn=6b8
quitaniev	equip quitaniev=4n8	manten equip quitaniev=86q	trabaj equip quitaniev=86q	conserv equip quitaniev=86q
rabinic	particip proced tribunal rabinic=8qp
rad	naveg rad=4ps	clas rad=5h7	tip rad=5h7	oper equip rad=9g3	trabaj equip rad=9g3	equip rad=9g3	estudi imagen rad=a5z	analiz imagen rad=a5z	examin imagen rad=a5z	rad vigilanci=an3
radi	oper equip radi=4in	trabaj equip radi=4in	equip radi=4in	instal radi=4ir	oper instrument naveg radi=5on	instrument naveg radi=5on	manten equip comunic radi=8ux
radiant	instal calefac los radiant=7pe
radioactiv	contamin radioactiv=4x3	supervis elimin sustanci radioactiv=7fj
radiocomunic	proporc servici radiocomunic emergenci=90d
radiodifus	equip radiodifus=5ak	manten equip radiodifus=75l	manej equip radiodifus=8vd	evalu program radiodifus=af1	configur equip radiodifus=auf
radiofarmac	administr radiofarmac=5z1	gest radiofarmac=85l	prepar radiofarmac=9ax
radiografi	hac radiografi=4qy	analiz radiografi=5n7	radiografi bas investig=6zy	tendenci materi radiografi=9wo	hac radiografi dental=ae5	interpret radiografi=ajo
radioisotop	farmac radioisotop=a00	uso radioisotop=a7b
radiologi	gest sistem inform radiologi=68q	radiologi diagnostic medic=6nr
radiologic	diagnostic radiologic=6nr	proced radiologic=864	cienci radiologic=918	inform examen radiologic=9i2
radioterapi	administr radioterapi=532	investig clinic relativ radioterapi=5zk	planific informatic radioterapi=a1m
radioterapic	efect secundari trat radioterapic=63h	oncologi radioterapic=686
ramp	mont ramp aeropuert=84g	instal ramp aeropuert=84g	arm ramp aeropuert=84g
rapid	ensen lectur rapid=5y5	model desarroll rapid aplic=89o	cambi rapid=9il
rapidez	mecanografi rapidez=tg
ray	sensor ray infrarroj=aqk
raz	especi raz animal=ad4	raz gan=aon
reac	estudi reac quimic=a7b	regul reac quimic=ar2
reacc	reacc ant emergenci miner=5w4	reacc ant emergenci nucle=91l
reactiv	gest reactiv quimic=52e	administr reactiv quimic=52e
reactor	manten reactor nucle=5oh	repar reactor nucle=5oh
real	sistem tiemp real=99a
realiz	asist realiz estudi geofisic=4ot	certific proced veterinari realiz=4zy	proced veterinari realiz=4zy
rebab	elimin rebab=921	quit rebab piez metal=9vq
rebaj	manej rebaj=89n
reban	desplaz reban=7zt
rec	hac rec client=7r1
recab	recab dat meteorologic=4s3	recab dat geologic=50o	recab dat experimental=7xb	recab dat biologic=a5d
recaid	prepar estrategi preven recaid=9gu
recalc	element recalc=7sv	tip recalc=8lh	ocupars recalc=aif
recalent	tecnic recalent=8hp	instal horn recalent=aht	coloc horn recalent=aht
recambi	asegur disponibilidad recambi vehicul=an4	disponibilidad recambi vehicul=an4
recauchut	manipul band recauchut=9u8
recaud	actividad recaud fond=6j1	recaud pag alquil=7f9	organiz actividad recaud fond=97w	gest actividad recaud fond=a1l
recep	recep mercanci=1ig	gest recep suministr electronic=4vn	form personal recep=63k	organiz recep=6pg	gest recep suministr optic=936	gest recep suministr electric=9gr	ocupars recep clinic veterinari=aer
recet	revis inform recet medic=4j3	registr recet client=8rd
recib	recib mercanci=5ld	recib pedid public especial=5r8	recib inform empaquet mercanci=9hx
recibid	inspecc hormigon recibid=6ml	control hormigon recibid=6ml	verific hormigon recibid=6ml	revis muestr biologic recibid=a2s
recibirl	pes materi prim recibirl=61z
recicl	recicl electrodomestic averi=82t
reciclaj	estudi oportunidad subven reciclaj=6nf	identific nuev oportunidad reciclaj=7xd	instal contenedor reciclaj=9f2	coloc contenedor reciclaj=9f2
recien	examin recien nacid=57m	cuid recien nacid=8yb
recint	comprob entr recint=8qd	control entr recint=8qd
recipient	vaci recipient=50b	fabric recipient metalic=7j7
recircul	gest sistem recircul=678	control sistem recircul=678	administr sistem recircul=678	gest equip sistem recircul=6uc	manten sistem recircul=6v1	manej sistem recircul criader=80a	sistem recircul=8dj	tip sistem recircul=8dj
reclam	gest reclam=12w	gest archiv reclam=4jm	analiz reclam=54w	gest reclam client=5hn	tramit reclam client=5hn	oper reclam=7mq	gest reclam segur=8of	gest proces reclam=9f0	proced present reclam=a3j	clasific reclam segur=adc
reclamant	entrevist part reclamant=ajj
reclus	trabaj delincuent reclus=7zo
reclut	reclut selec=19g	reclut miembr=alx
recocid	ocupars horn recocid=5ia
recog	recog dat meteorologic=4s3	recog corre=61w	recog inform turistic=9ig
recogid	gest recogid residu=5o9	organiz entreg recogid vehicul=796	normativ recogid residu=7qx	manten equip recogid residu=aro
recolec	transport herramient trabaj recolec=77p	gest equip recolec semill=7sz	equip recolec semill=7sz	tip vehicul recolec residu=8nr	cumpl norm relativ recolec=8w2	recolec produc vegetal=93a
recolect	recolect pec muert=4lu	recolect recurs acuatic=7iv	recolect especi acuatic viv=8v8	recolect dat biologic=a5d
recolector	comunicars recolector residu=4z4
recomend	disen sistem recomend=6gw	constru sistem recomend=6gw	cre sistem recomend=6gw	recomend trabaj manten poz=aeq
reconoc	reconoc diferenci tejid=782
reconstru	reconstru equip rotatori=4ia	reconstru document modific=6tc	reconstru fosil=apj
recopil	recopil inform tecnic=4qz	recopil dat meteorologic=4s3	recopil material curs=5nl	recopil inform public naveg=9bl	recopil inform turistic=9ig	recopil recet=al1
recort	manej herramient recort metal=7n3	herramient recort metal=7n3	recort bord papel=8vp	manten maquin recort=9gm	limpi maquin recort=9gm
recreativ	program uso centr recreativ=64k	actividad recreativ=7kh
rectific	element rectific superfici=65t	manej rectific plan=7ef
rectitud	comprob rectitud superfici=8lo	asegurars rectitud superfici=8lo
recubr	recubr interior neumatic=68y	recubr vidri=ami
recuerd	vend recuerd=93z	vend articul recuerd=93z
recuper	tare recuper ambiental=7tm	proporc cuid animal recuper=80v	asesor recuper ambiental=8zj	desarroll estrategi recuper ambiental=a63	prueb recuper softwar=auv
recur	recur program concurrent=6p
red	red informatic=de	administr red=de	red social=14d	herramient sistem gest red=4q4	manten red=9l7
redac	redac text=148	redac contrat=1ms	redac publicitari=9mg
redact	redact comunic prens=7h6	redact public investig=8p3	redact norm servici medi=a8q	redact corre electronic profesional=acq	redact comunic prens medi=am6	redact inform verific=apd
redecor	coordin redecor establec hosteleri=61d
redistribu	redistribu diner apost=5s3
reduc	reduc taman punt=8xk	reduc carg evit dan=939	reduc perdid recurs=9q1
reembols	propon cantidad reembols=969	negoci reembols compani asegur=9r7
reescrib	reescrib partitur musical=6e9	reescrib manuscrit=83m	reescrib articul=9hr
reestructur	identific oportunidad reestructur=6lh	conoc oportunidad reestructur=6lh	detect oportunidad reestructur=6lh
referenci	compil material referenci=9g9
referent	terminologi referent bing=777
refin	med nivel refin azuc=4ly	ocupars equip refin azuc=6d8	proces refin petrole=6q9	refin aceit comestibl=94j
reflex	reflex reac propi=6on	reflex comport propi=6on
reflexologi	reflexologi auricul=98l
reforest	elabor plan reforest=6gk	plan reforest=6gk
reforz	reforz mold cuerp=4s2	reforz hormigon=5lm	reforz buqu amar=8nd
refrac	refrac ojo=941
refractari	coloc marc product refractari=9bk
refractiv	pod refractiv=72e
refriger	refriger aliment caden suministr=5ag
refrigerant	manej bomb liquid refrigerant=4lt	bomb liquid refrigerant=4lt
refrigeri	vend refrigeri bebid=873
refuerz	inform refuerz seguridad=5ud	constru estructur refuerz=7cr	coloc soport refuerz mold=9ck	coloc bar refuerz acer=avh
reg	describ situ financier reg=68d
regal	empaquet product regal=8g7
regimen	disen regimen alimentici piens=aj1
regional	ampli presenci regional empres=5k2	busc nuev contrat regional=akq
regl	regl vuel visual=4pl	regl jueg=7yq	formul regl jueg=89p	redact regl jueg=89p	elabor regl jueg=89p	establec regl jueg=89p
reglament	reglament construc=1ef	reglament sustanci=9p4
reglamentari	manten libr reglamentari=4k5
regrues	inspecc mader regrues=5ye	revis mader regrues=5ye	control mader regrues=5ye	verific mader regrues=5ye	ajust regrues=765	modific ajust regrues=765	ocupars regrues metal=8tc	manej regrues=8wd
rehabilit	rehabilit profesional=7sm	servici rehabilit profesional=7sm	asesor rehabilit profesional=7sm	medicin fisic rehabilit=8vg	rehabilit visual=93i
rel	gest rel client=11b	rel public=154	manten rel medic=6pd
relac	relac propuest contratist=8ua
relacion	factor human relacion seguridad=4if	cumpl norm relacion alcohol=4v7	terminologi relacion quiropraxi=54e	asesor tem relacion meteorologi=5fz
relacional	bas dat relacional=8b
relacionars	relacionars consej administr=5hr
relaj	tecnic relaj=8wr
relat	cre relat anim=54k
relational	oracl relational databas=a12
relativ	norm relativ equip electronic=535	normativ relativ equip electric=5jn	politic relativ agu=6fj
relev	hac relev zon servici=680	relev zon prepar aliment=8f4
relevant	colabor expert sector relevant=7sk
reliev	grab reliev=4k3	instal planch grab reliev=5hs	tecnic grab reliev=alt
religios	estudi religios=502	orden personal religios=7bm	ayud servici religios=aj0
rellen	rellen lech tuberi=5m4	rellen grab=a2g	selecc metal rellen=ajt
reloj	reloj electric=4zc	herramient fabric reloj=5de	reloj mecanic=61f	tip reloj mecanic=61f	clas reloj mecanic=61f	component reloj=alz
relojeri	coloc mecanism relojeri=61v	instal mecanism relojeri=61v	ajust mecanism relojeri=61v
remach	tip remach=5e2	ocupars remach=a1j
remo	proces remo contaminant gas=67g
remot	control fluj produc remot=6u6	manej equip transmis remot=7y1	equip transmis remot=7y1	coordin comunic remot=8e6	dirig comunic remot=8e6	gest comunic remot=8e6
remov	remov mezcl cement=7bo
renal	patologi renal=4ow	enfermedad renal=4ow	asist trasplant renal=8kf	calcul renal=aue
rend	diagnostic rend=5f8	mejor rend financier=5rj	evalu rend=6od	evalu rend psicologic=8dt	control rend canal comunic=a2l
renov	renov instal=5sl	renov instrument musical=66u	renov practic artistic=6p2
renovabl	tecnologi energi renovabl=aoi
rent	examin rent administr public=6x5
rentabilidad	rentabilidad fabric aliment=66m	gest rentabilidad=6dq	calcul rentabilidad=6mr
repar	manten repar=778
repart	rut repart=1io	repart cart=6m0	repart comid pacient=90w	organiz repart corre=aqy	clasific repart corre=aqy	orden repart corre=aqy
repartidor	form repartidor cart casin=5fq
repas	repas agujer rosc=8sq
repercus	repercus politic ejercici deport=8w5
repertori	organiz repertori=5ov
repet	repet tom=amt
repetidor	instal repetidor senal=ahj	mont repetidor senal=ahj	implant repetidor senal=ahj
replic	replic problem softwar client=abz
repon	repon suministr ase=95j
reposteri	elabor dulc reposteri=6o3	cocin dulc reposteri=6o3	fabric dulc reposteri=6o3	prepar dulc reposteri=6o3
represent	represent produc artistic=4nw	represent organiz=53o	calidad artistic represent=57f
representant	manten rel representant local=549	apoy otr representant nacional=77y
reproces	reproces nucle=54y
reproduc	reproduc gan=4o9	tecnic reproduc gan=4o9	proced reproduc gan=4o9	metod reproduc gan=4o9	gest reproduc pec=62o	administr reproduc pec=62o	control reproduc pec=62o	reproduc animal acuicultur=6cc	reproduc document=7vv	elabor list reproduc=87b
reproductiv	obten celul reproductiv=6sg	extra celul reproductiv=6sg	recog celul reproductiv=6sg	salud reproductiv=87e	investig relativ medicin reproductiv=9in
reproductor	aparat reproductor animal=8gg	manipul pec reproductor=9g0	selecc pec reproductor=9g0	aliment pec reproductor=a6q
reptil	gest cri reptil=a2r	control cri reptil=a2r	supervis cri reptil=a2r
repuest	asegur disponibilidad repuest=6sv	disponibilidad repuest=6sv	certific disponibilidad repuest=6sv
requerid	inspec requerid conveni internacional=8jw
requisit	analiz requisit=pl	cumpl requisit tecnic=6ks
requisitosd	requisitosd seguridad plataform=ao9
rescat	rescat animal=4jn	rescat animal peligr=4jn	asist oper rescat maritim=9vx
resen	resen libr=6rj
reserv	tramit reserv=86d	ocupars tramit reserv=86d	proces reserv viaj=87p	reserv product client=8qo	hac reserv=atl
resident	comunic resident=6ua	supervis medic resident=a83	gest medic resident=a83
residu	gest residu=1yx	caracteristic residu=6rx	disen sistem gest residu=9ni
residual	trat gas residual=7zi
resilienci	resilienci organizativ=7iy
resin	resin plastic=7qr	cap resin plastic=8me	resin sintetic=9e6	prepar ban resin=aq6
resist	resist alt temperatur=auc
resistenci	resistenci estr=20l	resistenci fisic=211	ensay resistenci model=5zg	analiz resistenci product tens=6yf	analiz resistenci material tens=8q7
resolu	resolu averi=1dh	cromatografi liquid alt resolu=1hq	resolu problem=1zv	capacidad resolu=1zv	resolu conflict=20e
resolv	resolv problem tecnic=4yp	resolv problem averi equip=56v	elabor estrategi resolv problem=7je	resolv problem asistenci sanitari=8k6	resolv problem operativ transport=asw
resort	tip resort=4i	ocupars maquin fabric resort=7hc
respect	planific respect medi comunic=140	aconsej respect planific famili=5ns	asesor respect salud mental=83q
respet	respet principi protec dat=4p3	promov respet derech human=6v9	respet recet=8id
respir	tecnic respir=6xk	tecnic respir habl=88i
respiratori	terapi respiratori=wt	diagnostic enfermedad respiratori=505	manej equip respiratori=518	equip respiratori=518
respond	respond reclam client=4n0	respond solicitud presupuest=5at	respond llam emergenci=5y0	respond requisit tecnic=6ks	respond llam=6pr	respond consult=7v8	respond consult client=9jh
responsabilidad	mostr responsabilidad profesional=6pf	responsabilidad social empres=71o
responsabl	jueg azar responsabl=823
respuest	respuest ant emergenci salud=5vg	detect necesidad respuest tecnologic=64p	evalu respuest radi=6bf	examin respuest radi=6bf	valor respuest radi=6bf	analiz respuest radi=6bf	planific personal respuest emergenci=6ce
rest	estudi rest fosil=8k8
restaur	restaur arm fueg antigu=91f	restaur reloj antigu=9wz
restaurant	recib clientel restaurant=8ca	prepar restaurant servici=99q	gest servici restaurant=9cd	coordin servici restaurant=9cd	organiz servici restaurant=9cd
restric	teori restric=5j8
restring	restring acces escen crimen=6bk
restringen	investig practic restringen competitividad=85h
result	orient result=20y	inform result prueb=6m9	registr result prueb=6m9	analiz result laboratori=6p3	interpret result laboratori=6p3	evalu result laboratori=6p3	calcul result jueg=73d	interpret result examen medic=7vt
resum	resum histori=5kx	resum result prueb=6m9
resumen	hac resumen=76a
reten	reten person=4ny	prepar estanqu reten pec=8o3	elabor program reten trabaj=anm
retir	retir material contamin=4io	retir material horn=6b8	retir servici=8nv
retoc	proced retoc fotografi=9vu
retorc	retorc torzal=7nf
retorcedor	ocupars maquin retorcedor=ai2	oper maquin retorcedor=ai2	manej maquin retorcedor=ai2
retransmit	retransmit mediant protocol internet=7ae
retras	ocupars retras pag alquil=7hg	retras pag alquil=7hg	gest retras pedid=8eh	tramit retras pedid=8eh	retras desarroll=aci
retret	tip retret=7ma
reumatic	diagnostic enfermedad reumatic=5es
reun	reun dat fin forens=4rp	reun dat geologic=50o	reun recurs acuatic=7iv	organiz reun=835	reun inform turistic=9ig	reun dat biologic=a5d
reutiliz	reutiliz agu=93y	proces reutiliz agu=93y	principi reutiliz agu=93y
reutilizabl	limpiez envas reutilizabl=99i
revel	tecnic revel fotografic=8ug
revent	determin valor revent product=akh
revest	prepar revest vehicul=4o4	product revest=8k3	element maquin revest=91n	tecnologi revest piez metal=af0
revis	metod revis=7aq	revis document=7v3
revolv	revolv hierb cub=5bn
rid	particip elabor rid tecnic=8jx
rieg	desarroll estrategi rieg=522	elabor estrategi rieg=522	cre estrategi rieg=522	disen estrategi rieg=522	manten sistem control rieg=5nk	manten sistem rieg=6qu	repar sistem rieg=6qu	sistem rieg=79y	principi relativ rieg=87a	instal sistem rieg=8qi	administr sistem rieg=8qi	gest sistem rieg=8qi
riesg	gest riesg=17m	analiz riesg uso product=6a0
rim	cre esquem rim=ac2
rinon	enfermedad rinon=4ow
ritual	ritual limpiez=8op	ritual religios=93r
riverspeak	riverspeak comunicars=5yj
riz	riz cabell=8h9
rob	preven rob=72w	medid preven rob=agh	gest preven rob=agh	preven rob tiend=ahk
robot	mont robot=7o5	program robot automatiz=aa7	constru robot automatiz=aa7	arm robot automatiz=aa7	ensambl robot automatiz=aa7	mont robot automatiz=aa7
robotic	are robotic=h5	camp robotic=h5	manten equip robotic=7cv	repar equip robotic=7cv	acondic equip robotic=7cv	component robotic=7jf	component sistem robotic=7jf
roc	estudi roc=647
roci	disen sistem roci=4lv	ide sistem roci=4lv	planific sistem roci=4lv	instal sistem fij roci=5pz	instal sistem roci=730	establec sistem roci=730	mont sistem roci=730	roci planch cauch=7y3	roci fertilizant=8wn
rodadur	caracteristic del rodadur=5qf
rodaj	prev acompanant nin rodaj=4i4	elabor calendari rodaj=9s0
rodant	inspecc fabric material rodant=5bk
rodill	manej rodill=7n4	posic rodill=9te	rodill abrasiv=akn
roll	marc roll pelicul=4mk	carg roll pelicul=4sq	comprob roll pelicul=5j9	almacen roll pelicul=8x1	guard roll pelicul=8x1
ronquid	trat ronquid=4wx
rop	lav rop=4k6	lav rop cas=5hf	tall rop=629	manten servici rop cam=6pl	servici rop cam=6pl	combin rop accesori=8ts
rosc	ocupars lamin rosc=8p4	lamin rosc=8p4
rot	rot existenci=9j3	ocupars rot existenci=9j3	manipul plac vidri rot=9vm	gest rot existenci=a88	administr rot existenci=a88
rotativ	turn rotativ=1ss	manej maquin rotativ=7vk
rotatori	manten equip rotatori=4ia	reemplaz equip rotatori=4ia	tip equip rotatori=7cz	repar equip rotatori=7l9	acondic equip rotatori=7l9	arregl equip rotatori=7l9
rotograb	ajust impresor rotograb=76c	adapt impresor rotograb=76c
rotur	evit rotur trabaj mader=61g	sensor rotur vidri=84l
rugos	lim part rugos joy=5uz
rumb	rumb buqu=alw
rural	turism rural=a1d
rut	planific rut=1i7	asign vehicul rut=9xk	determin vehicul rut=9xk	disen rut naveg=a9a	proyect rut naveg=a9a	rut tren=ai1
rutin	establec rutin seguridad instal=6na	rutin seguridad instal=6na
rutinari	analiz sangr rutinari=56t	transmit inform medic rutinari=8yu
sabor	describ sabor vin diferent=4xl	describ sabor cervez diferent=7do	combin sabor=7xp
sabore	sabore gran caca=9yi
sac	sac potencial artistic interpret=5pt	sac material horn=6b8	sac pelicul fotografic camar=7zz	sac cristal ventan=8cm
sacrific	sacrific animal=4kh	sacrific animal peleteri=4wo	manej cuchill sacrific animal=a9t	cuchill sacrific animal=a9t
sal	servici sal=1pc	separ carg sal=5ho	estetic sal=7ns	manten suministr sal emergenci=8us
salari	calcul salari=597	fij salari=726
salarial	promov igualdad salarial=59w
salid	supervis salid tren=4jw	comprob salid tren=4jw	control salid tren=4jw	integr contenid medi salid=9ah
salon	gest salon=6ph	inspecc salon casin=8u6
sals	prepar sals uso plat=5wh
salud	seguridad salud=1du	salud seguridad proces produc=6w6	salud public=88f	sistem salud=8dr
saludabl	promov comport saludabl=4pd	foment comport saludabl=4pd	promov estil vid saludabl=7i1
salv	tom medid salv vid=6sf
salvaguard	salvaguard reput banc=8jo
salvaj	elabor program vid salvaj=6rt
salvament	manej dispositiv salvament=9o5	manipul dispositiv salvament=9o5	oper dispositiv salvament=9o5	manej equip salvament buqu=arz
salvavid	bot salvavid=4qx	prepar bot salvavid=62q	dispon bot salvavid=62q	organiz bot salvavid=62q	ayud prepar bot salvavid=9hq
samurai	samurai web testing framework=955
san	aliment person san=6z4
sangr	tecnic tom muestr sangr=4jy	etiquet muestr sangr=77d
sanguine	clasific grup sanguine=7s5	asist servici transfus sanguine=akj
sanidad	sanidad vegetal=8fq
sanitari	particip form personal sanitari=6ch	material product sanitari=6ei	tecnologi sanitari=789	terapi aten sanitari=828	asesor caracteristic product sanitari=83a	gest personal aten sanitari=8u0	product sanitari=a1o	normativ relativ product sanitari=afv	coloc sanitari=ag1	coloc aparat sanitari=ag1	informatic sanitari=ar9	informatic aten sanitari=ar9
satelit	control satelit=a4o
satisfac	satisfac client=4ho	asegur satisfac client=4ho	vel satisfac client=4ho	satisfac requisit estetic=5wv	satisfac requisit tecnic=6ks
satur	elimin gras satur=66x
sec	sec papel form manual=566	molde sec hormigon=61p	metod sec=7o3	limpi sec=86o	metod sec mader=90v	manej sec=9q0
sector	politic sector comunic=5ff	politic sector transport=5nz	merc sector turistic=795	legisl marc sector ferroviari=8r2	politic sector turistic=8tr	tendenci sector textil=9f9
secuel	trat secuel neuropsiquiatric apopleji=7s8
secuenci	determin secuenci embarqu carg=55k	cre nuev secuenci combat=5b9	secuenci numeric=asj	entend secuenci numeric=asj	comprend secuenci numeric=asj
secundari	educ secundari=219	proced ensenanz secundari=8f7	proced educ secundari=9nr
sediment	control sediment=4ti	estudi sediment=7nl	separ sediment barniz=88p
segment	segment clientel=15i	establec segment clientel=15i	cre segment clientel=15i	instal segment tunel=965	coloc segment tunel=965
segun	mezcl gran segun recet=5xq	diferenci miel segun origen=70q	prepar comid segun diet=75t
segund	vend articul segund man=9qm
segur	segur social=230	derech segur=4zx	conduc segur=59b	asegur conduc segur=59b	merc segur=asg	tip segur=ask
seguridad	seguridad inform=fg	seguridad trabaj=75z	gest control seguridad=7a0
selec	selec personal=19g	manten equip selec residu=4hx	program selec genetic=72j	gest selec gan cri=7br	principi selec gan=adx
selecc	selecc metod control riesg=5c3	selecc element disen=9qh
select	analiz comentari public select=asb
selectiv	demol form selectiv=5yk
sell	sell cabl=5ul	pes sell corre=7t3	sell cauch=a5n	coloc sell cauch=a5n	cubr sell cauch=a5n
seman	fin seman=1sv
semantic	cre arbol semantic=9k8
sembr	sembr terren=7ss	sembr terren man=7ss
semejanz	teori semejanz=6su
semiconductor	examin component semiconductor=4sp	verific component semiconductor=4sp	inspecc component semiconductor=4sp	tip semiconductor=5k9	clas semiconductor=5k9	prob semiconductor=9pw
semill	manej limpi semill=5uk	manipul limpi semill=5uk	limpi semill=5uk
seminari	dirig seminari educ secundari=9ls
semiprecios	tall piedr semiprecios=968	pul piedr semiprecios=968
sen	lengu sen=22f
senal	proces senal=h7	tecnic proces senal=h7	metod proces senal=h7	senal diferenci color=5nw	manej gener senal=7u1	supervis gener senal=7u1	gener senal=7u1	control gener senal=7u1
senaliz	prepar inform oper senaliz=576	equip senaliz=617	proced senaliz control=7ic	oper equip senaliz ferroviari=7rz	segu instruc senaliz=7zu	cumpl instruc senaliz=7zu	coloc senaliz=8b2	elabor inform senaliz ferroviari=9fz	prob equip senaliz ferroviari=agi
sencill	prepar comid sencill bord=96f
senderism	ejerc gui rut senderism=6ax
sensibiliz	sensibiliz medioambient=7yc
sensibl	manej inform personal sensibl=6sw	ocupars product sensibl=at8	trabaj product sensibl=at8	product sensibl=at8
sensor	sensor camar digital=6my	clas sensor=7aj	tip sensor=7aj	control sensor fij ferrocarril=akv
sensorial	analiz sensorial=5nv	prueb sensorial cuantitativ=aes
sentenci	inform sentenci judicial=5t1	ejecu sentenci=6hd
sentid	sentid responsabilidad=205	conserv sentid discurs original=8y5	conserv sentid text original=93g
separ	separ residu=4vu	separ plan produc=7ki	separ impres=81w	desarroll proces separ component=8d2
septic	instal sistem septic=8km	establec sistem septic=8km	mont sistem septic=8km
serigrafi	tint serigrafi=5na	maquin serigrafi=6r5
serigrafic	proces impres serigrafic=7by
serv	serv comid servici mes=649	serv vin=660	serv botell vin=660	serv bebid=98p	serv cervez=abm
servici	servici client=12s
servidor	servidor proxy=6li
ses	evalu ses buce equip=4ll	control bord ses=abv
sex	sex animal=5lv	determin sex animal=5lv
sexual	enfermedad sexual=8gk	educ sexual=9uy	ofrec servici sexual=a6l
sexualidad	estudi sexualidad=58c
shiatsu	dar masaj shiatsu=5e8	hac masaj shiatsu=5e8	terapi shiatsu=97g
si	determin si material idone=5ez
sid	client sid javascript=5zm	serv sid javascript=5zm
sidr	invent recet sidr=6e0	cre recet sidr=6e0	ide recet sidr=6e0
siembr	siembr manten cesped=5is
sier	manej sier circul=507	manipul sier circul=507	sier circul=507	tip hoj sier=961
sigil	tecnologi sigil=7hf
sign	lenguaj sign=22f
sigu	plant sigu directric=8ty
sil	examin sistem sil=4n3	verific sistem sil=4n3	inspecc sistem sil=4n3
silvestr	proteg espaci natural silvestr=6rp	segu vid silvestr=6y3	vid silvestr=7gl	proyect conserv vid silvestr=98n
simbol	estudi simbol matematic=6m4
simpatiz	simpatiz objetiv compani=arx
simpl	traduc simpl vist=8h5
simul	simul laboratori=79e	simul problem transport=7qe	simul concept disen mecatronic=8c5
simulacr	simulacr problem transport=7qe	simulacr preven=95k	hac simulacr preven=95k
simultaneament	interpret simultaneament lenguaj habl=85k	gest vari pedid simultaneament=a73
sincroniz	sincroniz mov boc=6s3	sincroniz imagen sonid=7ox
sindic	represent miembr sindic=7dp
sindical	norm sindical=60k	colabor representant sindical=60v
sintetic	fertilizant sintetic=55y	fabric fibr artificial sintetic=5t6	proces fibr artificial sintetic=89w	material sintetic=931
sintetiz	sintetiz inform financier=6sc	sintetiz public investig=8p3
sintom	observ sintom enfermedad pec=4r8	sintom enfermedad veterinari=5r7	sintom clinic=ahf
sintoniz	sintoniz implant cocle=54i
sismic	tecnic med sismic=6au	evalu riesg sismic=9bp	analiz riesg sismic=9bp	detect riesg sismic=9bp	interpret dat sismic=aam	analiz dat sismic=aam	entend dat sismic=aam
sismologic	document investig sismologic=5rk	registr investig sismologic=5rk
sistemic	pens sistemic=4ul	trat sistemic=a09	trat via sistemic=a09
siti	encontr siti estructur produc=581	estudi usuari siti web=6tn	cre estructur siti web=ahh
situ	evalu situ sistem buqu=8en
sketchbook	sketchbook pro=2ap
sobr	arm sobr=7s4	calidad sobr=9hd	comprob calidad sobr=9hd	control calidad sobr=9hd	asegur calidad sobr=9hd	manej maquin sobr=a9n	maquin sobr=a9n
sobrant	cort material sobrant=4kb	elimin material sobrant=4kb	recort material sobrant=4kb	retir sobrant mezcl=71t
sobretitul	hac sobretitul=5z9
soci	colabor soci cultural=59m
social	trabaj social=xc	derech trabaj seguridad social=19v	seguridad social=230	empres social=5nu	program public seguridad social=6b7	cienci social=6eq	estudi cienci social=6eq	aconsej empres social=7re	asesor proced servici social=88e
socializ	comport socializ adolescent=65x
socialment	principi operativ socialment just=96c
sociedad	derech sociedad=5rz	actividad sociedad carter=9ol	estudi sociedad human=alb	investig sociedad human=alb	examin sociedad human=alb	analiz sociedad human=alb
societari	derech societari=1mz
sociocultural	context sociocultural viven animal=77v
socioeconomic	tendenci socioeconomic sector=67a
sociologi	sociologi aplic urgenci medic=7q7	ensen sociologi=8jd
sociologic	segu tendenci sociologic=5li	estudi sociologic=7w4
sodic	prepar carbonat sodic=av1
sofrologi	ofrec ses ejercici sofrologi=4t3	prepar ses sofrologi=a89	organiz ses sofrologi=a89	atend client ses sofrologi=agj
softwar	desarroll softwar=7f	softwar cre=9ri
sol	instal plac sol=1ds	plac sol=1ds	energi sol=4lf	disen sistem energi sol=6hb	determin orient panel sol=6rs	facilit inform panel sol=7hd	manten sistem energi sol=8fd	sistem montaj panel sol=8h7
solaj	prepar solaj=596
sold	sold component electronic=5fn	sold baj agu=9dk
soldadur	tecnic soldadur=4r5	manej equip soldadur=4vr	manipul equip soldadur=4vr	soldadur component electronic=5fn	proces soldadur=88n	manej herramient soldadur=ajm	oper herramient soldadur=ajm
solde	element maquin solde punt=69r
solicit	solicit devolu=4i8	solicit publicidad event=7zj	solicit patent=9im	asesor proced solicit licenci=a1g
solicitant	manten inform solicitant subven=9al	manten correspondenci solicitant licenci=aju
solicitud	evalu solicitud licenci=56q	proced solicitud=6gh	interpret solicitud imagen medic=6r6
solid	quimic est solid=53r
solidez	comprob solidez material=7qy	verific solidez material=7qy	determin solidez material=7qy
solist	trabaj solist=4ha	dirig solist invit=7ni	actu interpret solist=9uo
solu	cre solu problem=4ji	implement solu=56o
soluc	soluc problem tecnic=4yp	soluc solicitud presupuest=5at	soluc problem transport=5x6	soluc problem cuent bancari=61x
somatic	tecnic somatic integr=6eg
somet	somet auditori contratist=4kp	somet model ensay resistenci=5zg	somet product ensay=67e
sond	oper equip sond acustic=8k5
sonid	control sonid sal ensay=4zr	disen tecnic equip sonid=776	estudi sonid habl=9z9
sonor	program senal sonor=6qx	traduc band sonor=78d	estructur band sonor=79n
sop	cocin sals sop=6wo	hac sals sop=6wo	prepar sals sop=6wo	sals sop=6wo
sopl	activ sopl air=853	molde sopl=8jf	proced molde sopl=8jf	ocupars sopl=aio
soplet	temperatur soplet trabaj metal=681	manej soplet cort oxigen=9un	soplet cort oxigen=9un
soport	soport informatic=df	soport tecnic=df	soport usuari=df	soport impres=6gt
sospechos	detect comport sospechos=6x1
sosten	sosten planch metal=5l0
sostenibilidad	foment sostenibilidad=67p	principi sostenibilidad asistenci sanitari=a7w
sostenibl	promov disen interior sostenibl=858
stein	principi stein=547	estrategi ensenanz stein=7nq
stock	gest stock=1ia	control stock=1ia
suaviz	suaviz bord vidri=654
subacuatic	trabaj camar subacuatic=8rq
subast	articul subast=4t7	cer vent subast=898	caracteristic subast=8zv	proced subast public=9gv
subcontrat	supervis personal subcontrat=8m5	gest seguridad subcontrat=ac7	organiz seguridad subcontrat=ac7
subirs	subirs vagon=76m
submarin	investig submarin=67s	estudi submarin=89x
subproduct	separ subproduct mantec caca=8o7
subterrane	inspecc line transmis subterrane=77g	gest deposit subterrane=7ch	analiz agu subterrane=9eq	desarroll model agu subterrane=9p5
subtitul	program informatic subtitul=4mt	escrib subtitul=8mn
subven	inform subven=4qw	hac segu uso subven=5vq	gest solicitud subven=6fu	revis solicitud subven=a1q
suc	control cabezal suc=9ib	manipul cabezal suc=9ib	manej cabezal suc=9ib	oper cabezal suc=9ib
suel	mecanic suel=6lj	estructur suel=76d	caracteristic estructur suel=76d	cienci suel=84q	observ muestr suel=8il	estudi muestr suel=8il	analiz muestr suel=8il
sugerenci	sugerenci colabor orient trabaj=67c
suit	program orden creativ suit=552
sujet	sujet part motor=5e4	sujet planch metal=5l0	sujet neumatic mold=773	investig sujet=8cr	sujet articul cauch=au4
sulfuric	proces recuper acid sulfuric=5cv
sumider	manej sumider=ato
sumill	labor sumill=5s7
superfici	ingenieri superfici=90s	estudi ingenieri superfici=90s
superior	grad superior=21c	aconsej superior oper milit=6pv	comunic problem superior=84s
superpuest	redact comentari voc superpuest=603
supervis	supervis oper fabric=8av
supervisor	inform supervisor=7ms
supervivenci	ensen tecnic supervivenci=9r2
suscrip	prepar directric suscrip=9cm
suspendid	trabaj cun plataform suspendid=67q
suspens	instal suspens resort=84y	arm suspens resort=84y	coloc suspens resort=84y	manten sistem suspens=94g	repar sistem suspens=94g
sustanci	analiz compos sustanci quimic=5wi	licenci uso sustanci control=6ln	regul fluj sustanci tuberi=8u4
sustitu	material sustitu=9kv
susur	interpret susur=7g2
sutur	tecnic sutur=6vi
t	soport t=aic	soport bas t=aic	instal soport t=aic
tabac	product tabac=6so	tip product tabac=6so	marc tabac=a42
tabl	coloc tabl parqu=7r0
tact	mecanografi tact=6v8	ten tact person=adh
tactic	conceb tactic milit=7nu
tai	tai chi=96z
tal	selecc arbol tal=6gr	reconoc arbol tal=6gr	identific arbol tal=6gr	tal arbol=93m	selecc metod tal arbol=9n0	oper tal=a9d	tecnic tal=a9d	analiz calidad arbol tal=aql
taladr	ocupars taladr control numeric=7wu	taladr control numeric=7wu	ocupars taladr=8p5
talent	capt talent=5ot	prest apoy estudiant talent=691
tall	planific actividad tall=5lt	tall material=6tl	organiz tall aeropuert=95t	gest tall aeropuert=95t
taman	taman gran papel lij=8p7
tambor	tip tambor=5e1	fabric component tambor=7mz	coloc tambor prens cauch=7tv	ocupars tambor rotatori=aq9
tambore	element maquin tambore=6wq	proces tambore=agm
tamiz	manej tamiz plant=5ky	tamiz plant=5ky	manej tamiz especi=85j	tamiz especi=85j	tamiz polv=aga
tanqu	limpi tanqu ferment=74s	manten tanqu ferment=74s	manten tanqu vin=9wv	limpi tanqu vin=9wv
tap	fabric tap barril=6mz	produc tap barril=6mz	hac tap barril=6mz	elabor tap barril=6mz
tapajunt	instal tapajunt tech=531	coloc tapajunt tech=531
tapiceri	herramient tapiceri=587	limpi tapiceri=6us	arregl tapiceri=9ja	tip material rellen tapiceri=ah1
tapiz	tapiz cuer interior vehicul=512
taquigrafi	program informatic taquigrafi=814
tare	tare limpiez=4yj	hac tare limpiez=4yj	registr tare=65h
tarif	tarif internacional=5a8	asign tarif taxi=5jo	establec tarif taxi=5jo	determin tarif taxi=5jo
tarim	clav tarim suel=7e5	coloc suel tarim=7e5
tarjet	pag tarjet credit=6ai
tarot	tir cart tarot=5t8
tas	recab inform tas crec=6z3	tas gem=97z	hac tas gem=97z
tatuaj	hac tatuaj=7xu
taxi	codig comunicars conductor taxi=5dd	supervis horari taxi=9ar	control horari taxi=9ar	comprob horari taxi=9ar
taxonomi	taxonomi biologic=4yy	taxonomi cienci natural=a9g
te	asesor client variedad te=4xe
teatr	manten equip teatr=79d	investig bas obr teatr=a65
teatral	analiz text teatral=5bf	elabor proces produc teatral=5dk	manten decor teatral=a0v	estudi produc teatral=a9p	tecnic teatral=auj	tecnic represent teatral=auj
tech	tip tech=67v
tecl	afin instrument musical tecl=am5
tecnicism	explic tecnicism financier client=4uf
tecnologi	tecnologi cort=5i7
tecnologic	determin calidad mader tecnologic=68f	gest proyect tecnologic=87w	coordin actividad tecnologic=8vh	elabor estrategi mejor tecnologic=982
tej	tecnologi maquin tej=4l2	tecnic manual tej=4yr	tej form manual=4yr	fij cubiert tej=5f4	tecnic construc tej=74d
tejedor	ocupars maquin tejedor=7z2
tejid	fabric tejid=6vn	disen tejid=86z	hac disen tejid=86z
tel	confecc articul tel=4sb	tip tejid tel metalic=533	tip tel=7dd	ocupars tel=8bc	tip tel metalic=8l3
telecomunic	ingenieri telecomunic=4ym	ingenieri sistem telecomunic=4ym	sector telecomunic=6w4	telecomunic maritim=84c	vend product telecomunic=8l9	recomend equip telecomunic client=8vj	mont dispositiv telecomunic=9ye	constru dispositiv telecomunic=9ye
teledetec	equip teledetec=4it	manej equip teledetec=4it	investig tecnologi teledetec=885	tecnic teledetec=9ka
telefon	contact client telefon=7pf	habl client telefon=7pf	comunicars client telefon=7pf	comunicars telefon=a0o	proporc orient social telefon=age
telefoni	integr telefoni informatic=5jw	manten sistem telefoni=8zt
telefonic	aten telefonic=1wv	marketing telefonic=506	registr llam telefonic=7oq
telescopi	manej telescopi=86x
telescopic	analiz imagen telescopic=66h	examin imagen telescopic=66h	estudi imagen telescopic=66h	manej manipul telescopic=6cz	manipul telescopic=7t4
tem	desarroll tem event=4nf	asesor tem construc=5xz	aconsej tem construc=5xz	determin tem investig=656	defin tem investig=656	asesor tem arquitectur=842	aconsej tem arquitectur=842	selecc tem artistic=85y
tematic	entrevist grup tematic=71u	elabor map tematic=8g5	cre map tematic=8g5	disen map tematic=8g5
temper	temper chocolat=4w4
temperatur	med temperatur horn=53d	control temperatur horn=53d	manten temperatur horn=57e	ajust temperatur horn=57e	regul temperatur horn=8zz
templ	tecnic vidri templ=4n1
tempor	supervis rebaj tempor=5g3	control rebaj tempor=5g3	revis rebaj tempor=5g3
temporal	escal temporal geologic=7fi
temporiz	dispositiv temporiz=63y
temporomandibul	correg anomali articul temporomandibul=8mo
ten	ten tejid=59g	ten vel=976
tenaz	manej tenaz forj=7fy	manipul tenaz forj=7fy	tenaz forj=7fy	oper tenaz forj=7fy
tendenci	segu tendenci=ako
tendid	inspecc tendid electric aere=5bg	repar tendid electric aere=a04
teneduri	teneduri libr=16b
tenid	tecnologi tenid=5pj	quimic tenid piel cuer=a54
tens	ajust tens filament=6gg	instal tech tens=7pk	coloc tech tens=7pk	ajust tens aliment=8cl
teodolit	manej teodolit=851	manej teodolit mecanic=851
teologi	histori teologi=4te
teologic	estudi teologic=97s
teori	teori trabaj social=4su	teori control ingenieri=5yx	teori terapi artistic=67m	teori sistem=9m6	teori musical=9oc
teoric	model comercial teoric=7hh
teradat	teradat databas=j1
terapeutic	terapeutic aplic medicin=607	establec rel terapeutic=7da	cre rel terapeutic=7da	tecnic comunic terapeutic=a20
terapi	terapi agu=80e	terapi animal=8yi
termal	cur termal=4vc
termic	desarroll sistem gest termic=5tv	manej horn trat termic=6ba	analiz termic=6sr	herramient analiz termic=6sr	trat termic=7em	material termic=8o2	disen equip termic=aip	desarroll equip termic=aip	proyect equip termic=aip	establec requisit termic=ale	tip soldadur termic=asi
termin	negoci termin proveedor=6ug	estudi termin=91y	traslad piez termin=a9k
terminal	oper terminal pag electronic=4zj	norm aplicabl terminal aeropuert=551
terminologi	terminologi medic=wa	cre bas dat terminologi=4hu	terminologi veterinari=66k	entend terminologi comercial financier=7pz	terminologi juridic=9h4	terminologi tecnic=9v5
termit	tecnic soldadur termit=608
termofusibl	manej pistol col termofusibl=9aa	pistol col termofusibl=9aa
termohidraulic	estudi termohidraulic=8hj
termometr	verific termometr tanqu=4m4	ajust termometr=ajp
termoplastic	material termoplastic=aqq
termosold	repar termosold=5cf	manten termosold=8z6	tare manten termosold=8z6	manipul termosold=998
termoterapi	practic termoterapi=6uu
terraz	manten terraz=524	coloc junt terraz=59z	prepar suel coloc terraz=7a6	mezcl material fabric terraz=8hx	rellen junt suel terraz=a78
terremot	estudi terremot=4z1	predec terremot=9rb
terren	excav terren medi mecanic=640	supervis utiliz terren parqu=6zf	asesor utiliz terren=7yw	aconsej utiliz terren=7yw	nivel terren=al3	nivel superfici terren=al3
terrestr	estudi fisic terrestr=7rb	segment terrestr=aec	detect min terrestr=aqm
territorial	orden territorial=12a	establec orden territorial=12a
terrorist	identific amenaz terrorist=7s6
tesi	ayud estudiant tesi=87q
testig	llam testig=8pv	apoy testig=9fq
testimoni	escuch testimoni testig=8ja
text	program informatic trat text=7pg	analiz text ant traduc=ac0
textil	fabric product textil suel=4ni	material textil=63r	industri textil=6ev	fabric product textil tejid=6h2	quimic textil=6yx	investig desarroll industri textil=72x	tecnologi fabric product textil=7lk	tecnic textil=9ym
textual	softwar compos textual=7ld
textur	combin textur=8gc
texturiz	fabric filament hil texturiz=9m7
tiemp	gest tiemp=1zw	respet tiemp entr=4s1	establec tiemp prens=7bz	med tiemp form precis=7mh
tiend	planific espaci tiend=4jb	manten limpi tiend=6nm	disen distribu tiend=6pt	cuid mascot tiend=7ds	atend mascot tiend=7ds	supervis situ financier tiend=8ml	proces pedid tiend line=9t2
tier	represent interior tier=6jx	map interior tier=6jx	transport tier=7qo	cienci tier=7zl	ensen cienci tier=9xt
timbr	guard timbr fiscal=91o	cort timbr fiscal=91o
tin	llen tin ingredient necesari=6sl	vaci contenid tin=8jp
tint	mezcl tint=4ww	cubr planch impres tint=5dm	ten mader tint mineral=6n0	separ tint=71c
tintur	ocupars maquin tintur textil=9m1	origen tintur=a5j
tipografic	manej maquin tipografic=93f	manipul maquin tipografic=93f	oper maquin tipografic=93f	maquin tipografic=93f
tipologi	tipologi linguistic=apx
tiqu	vend tiqu=5m3	sistem tiqu informatic=6zc
tir	tir bot salvavid=4qx	tir residu soldadur=5wy	tir residu peligros=62v
titul	titul grad=213	titul universitari=218	escrib titul=909	cre titul contenid=a1p
toall	repon toall=7j1
tobill	cirugi pie tobill=as2
toc	toc pian=5mj	toc instrument musical=82c
tod	supervis tod preparativ viaj=4zs	rehabilit tod sistem organic=6x3
toler	toler estr=20l	toler alt temperatur=auc
toleranci	toleranci pres=20l	establec toleranci=8gb
tolv	llen tolv=83u
tom	tom requisit=pl	estudi tom=85q	tom muestr suel=8il	planific tom=as6
tomcat	apach tomcat=6e
ton	determin ton color=9og	especific ton color=9og
tonel	prepar tonel destil bebid=8dd
tonelaj	med tonelaj buqu=a8p	calcul tonelaj buqu=a8p	valor tonelaj buqu=a8p
tonometri	tonometri ocul=6ut	practic tonometri ocul=6ut
top	coloc top=9ud
topic	prescrib trat topic=7rh	recet trat topic=7rh
topografi	tecnic topografi=7ia	principi topografi=7ia	estudi topografi submarin=92l
topografic	levant topografic=1el	complet levant topografic=1el
tor	oper tor control aeropuert=5qp
toracic	oper pacient enfermedad toracic=4lc	cirugi toracic=8ls	medicin toracic=97h
torn	tip herramient torn=6ac	element torn=7gw	ocupars torn=a5t
torne	torne mader=5hx	herramient torne=8g8	oper herramient torne=8g8	manej herramient torne=8g8
tornill	proces fabric tornill=6m2	tip tornill=73z	element maquin fabric tornill=9j7	ocupars compact tornill=9pq
torrefac	torrefac caf=8bl	control torrefac=91h
tost	diferent metod tost=5s8	gran caca tost=7l3	tost malt=7ue
total	gest volumen total cas=7gp	gest total calidad=7yi
toxicidad	toxicidad aliment=6ep
toxicologic	estudi toxicologic=4h4	hac estudi toxicologic=4h4
tra	tra historial medic=4k8	protec juridic tra part=agt
trabaj	trabaj equip=1zt
tractor	manej tractor=8pp
trad	demostr especializ trad danz=8q1
tradicional	tecnic tradicional fabric alfombr=4vd	tecnic ilustr tradicional=5qs	tecnic tradicional cort piedr=5t4	tecnic tradicional fabric=61k
traduc	traduc etiquet=6ro	hac traduc etiquet=6ro	revis trabaj traduc=9ww
trafic	ingenieri trafic=23q	estudi ingenieri trafic=23q	senal trafic=3mp	entend senal trafic tranvi=956
tragaluc	instal tragaluc=63l
traill	manej traill=5qv
traj	traj protector=4n9
tramit	tramit pag=so	ocupars tramit pag=so	tramit capacidad flot=7tp	tramit tall aeropuert=95t	tramit cambi produc=at2
trampos	elimin jug trampos=5l2
tranquilizant	administr tranquilizant animal=64b	dar tranquilizant animal=64b	suministr tranquilizant animal=64b
trans	trans profesional carrer artistic=5d1	trans profesional=6nn
transac	inform transac=5d0	supervis document transac comercial=5wm	transac financier=6f7	registr transac financier=6zo
transcrib	transcrib inform medic=6rl	transcrib compos musical=816	transcrib text=9j9	transcrib dialog=amr
transcrip	metod transcrip=7dc	transcrip grab=7i2
transfer	transfer product liquid=4xg	transfer equipaj=78v	transfer llam=7y6	transfer imagen grab=8fp
transferenci	proces transferenci calor=9nd
transform	transform energi=4ve	prepar aliment transform=6m8
transfus	transfus sangr=w7	tecnic transfus sangr=w7	proces transfus sangr=w7
transit	supervis transit equipaj=5kt	revis transit equipaj=5kt	control transit equipaj=5kt	gest transit aere=5s4	oper control transit aere=8z0
transitori	coloc senaliz transitori=6y6	instal senaliz transitori=6y6
transmis	sistem transmis hidraulic=1da	transmis propiedad=1nl	transmis riesg=4sl	calcul rel transmis=4sm	tor transmis=5ww	tecnologi transmis=7bp	camp tecnologi transmis=7bp	are tecnologi transmis=7bp
transmisor	registr lectur transmisor=81n
transmit	transmit plan amar=8jh
transmitid	analiz comunic transmitid=4rl	examin comunic transmitid=4rl	supervis comunic transmitid=4rl	enfermedad transmitid aliment=5cx
transparenci	transparenci inform=5xb
transpon	transpon music=5re
transport	gest transport=1i7	ingenieri transport=23q	estudi ingenieri transport=23q	control maquin transport=6y4	manej equip transport=9uf
transportarl	embal articul fragil transportarl=9zw
transportist	evalu presupuest transportist potencial=5ee	evalu transportist=6gj	revis document transportist=70d	comprob document transportist=70d	inspecc document transportist=70d	ocupars transportist=8qg	gest transportist=9c4
transversal	manej sier cort transversal=4lh	sier cort transversal=4lh
tranvi	control equip tranvi=50m	red tranvi=530	coordin departament manten tranvi=6hs	circul regul tranvi=6t1	suministr electric sistem tranvi=88o	oper control tranvi=89z	trabaj control tranvi=89z	establec control tranvi=89z	conduc tranvi=aal
trapezoidal	fabric corre trapezoidal=4la	coloc marc corre trapezoidal=9wq
traseg	traseg vin=62s
trasl	complet registr trasl pacient=8mw	registr trasl pacient=8mw
traslad	traslad product liquid=4xg	traslad cer=5sx	traslad esmalt=6r9	traslad pacient asign=a35
trasmit	trasmit inform capitan=8t5
trasplant	principi trasplant=90e	trasplant organ tejid=90e	coordin obten organ trasplant=94e
trastorn	trastorn aliment=4lg	tip trastorn aliment=4lg	trastorn comport=81l	trat trastorn habl=87z	trastorn comunic=92h	diagnostic trastorn habl=9io
trat	trat animal=8yi
traumatism	trat traumatism medi quirurgic=6p7
traumatologi	cirugi ortopedic traumatologi=5nb
travesan	posic travesan desplazabl torn=5xi
travesi	travesi incident=95u	asegur travesi incident=95u	certific travesi incident=95u	registr travesi=ahl	manten registr travesi=ahl	cre registr travesi=ahl
trayect	disen trayect poz miner=4wc
traz	traz rut naveg=a9a
trazabilidad	implement sistem trazabilidad=8hr	sistem trazabilidad=8hr	trazabilidad industri aliment=aoe
tren	tren trabaj=52x	proced oper tren=613	planific tren=8si	mecanic tren=8v2	proced limpiez tren=99x	gest oper seguridad tren=9gk
trenz	tecnologi trenz=96k	tecnologi trenz tel=96k	fabric product trenz=9m4	hac product trenz=9m4	produc product trenz=9m4	fabric trenz industrial=9ng
trep	trep arbol=ak1
tribunal	manten orden tribunal=59r	interpret tribunal=6un	servici interpret tribunal=6un	represent client ant tribunal=7gk	asesor estrategi ant tribunal=91z
tribut	tribut catastral=7h1
tridimensional	modific mold tridimensional=9ky	prepar mold tridimensional=9ky
trig	clasific trig moliend=8z8	categoriz trig moliend=8z8
tripul	sistem aere no tripul=8lx
tritur	manej tritur piedr=5dq	oper tritur piedr=5dq	manipul tritur piedr=5dq	tritur terraz=5h4	tritur semill=62h	ocupars tritur plant=87t
trolebu	funcion electric trolebu=9qi
trolebus	mecanic trolebus=7s0
tronc	gest apil separ tronc=5ok
trop	dirig trop=4w3	form trop=8pz
tropical	medicin tropical=7o2	diagnostic enfermedad tropical=9ro
troquel	determin medid troquel sobr=4i1	manej troquel papel=9y3	reemplaz troquel=apm
tub	ajust tub distribu=5aj	ocupars maquin molde tub=6ey	maquin molde tub=6ey	ocupars molde tub=6nb	sistem llen tub=7v6
tuberi	limpi tuberi=5pb	instal red tuberi=6t8	constru red tuberi=6t8	tip material tuberi uso=7gz	instal sistem tuberi=7uo	constru sistem tuberi=7uo	normativ transport tuberi=83p	tip tuberi=9bc	transport tuberi=9kx
tuest	gam color tip tuest=7kd
tumb	prepar tumb=9pk
tumor	form tumor=500
tunel	ocupars horn tunel=4nj	conduc tunel=6cp	conduc maquin tunel=6cp	conduc perfor tunel=6cp	panel control tunel=73n	ocupars tunel sec=7cj	manej tunel=7ws	manej maquin tunel=7ws	manej perfor tunel=7ws	manej tunel acab=abx
turbin	manej turbin vapor=7fa	turbin vapor=7fa	ocupars turbin vapor=7fa	manej turbin gas=9eg	ocupars turbin gas=9eg	turbin gas=9eg
turism	cre contenid follet turism=4vo	impact ambiental turism=7lm
turist	recib grup turist=6nt	organiz transport grup turist=7n2	gest grup turist=8oc	organiz grup turist=8oc
turistic	merc turistic=795	supervis impres public turistic=7am	inform dat turistic=9ak
turn	planific turn=1a8	program turn=1q6	ocupars program turn=1q6	trabaj turn=1ss	cumpl turn trabaj=1ss	respet turn trabaj=1ss	coordin turn=5gu	organiz turn rieg=6c5	proyect turn rieg=6c5	planific turn rieg=6c5	program turn rieg=6c5	planific turn trabaj=7tf	fij turn trabaj=7tf	establec turn trabaj=7tf	coordin personal turn jueg=92g
tutori	tutori famili=1kz
tutoriz	tutoriz estudiant=6yw
ubic	determin ubic cun=7sg	asesor ubic yac miner=8ga
ultr	trat temperatur ultr alt=66p
ultrasonid	equip ultrasonid=9k7
umbral	instal umbral charol=5qz	coloc umbral charol=5qz
unidad	prob unidad mecatronic=76q	unidad medid textil=8xm	mont unidad mecatronic=9xz	instal unidad mecatronic=9xz	constru unidad mecatronic=9xz
unific	lenguaj unific model=7bc
uniformidad	uniformidad mold conch=4h5	uniformidad mach fund=7lt	control uniformidad azuc=9ht	inspecc uniformidad azuc=9ht	supervis uniformidad azuc=9ht	uniformidad mold=9mz	asegur uniformidad mold=9mz
union	tecnologi union metal=5p7	asegur union moquet=6nw	union moquet=6nw
unir	unir metal=4lk	unir material impres=5ii	unir element mader=5mz	unir plac cauch=5r9	unir cabl=7nm	unir lent=7pm	unir component=9jp
unitari	prueb unitari=f4
universidad	impart clas universidad=645
universitari	grad universitari=213	estudi universitari=218	dirig departament universitari=4ht	proced universitari=9rx
unreal	unreal engin=ii
urban	elabor estudi transport urban=4pr	ley planific urban=584	red carreter urban=5b6	conduc zon urban=5gs	vehicul zon urban=5gs	planific urban=7ng	histori art urban=95w
urbanistic	normativ urbanistic=1ef
urdimbr	tecnologi tejid punt urdimbr=8o5	disen tejid punt urdimbr=944	tecnologi prepar urdimbr=9h8
uretan	adhesiv uretan sujet parabris=5em
urgenci	medicin urgenci=ul	medicin urgenci emergenci=ul	cirugi urgenci=5hm	determin urgenci repar=5rc	metodologi evalu urgenci medic=5so
urgent	respond llam repar urgent=6h9
urinari	estudi aparat urinari=8fl
urogenital	diagnostic enfermedad urogenital=92s	identific enfermedad urogenital=92s
urologi	interpret prueb diagnostic urologi=8d6
usad	calcul valor bien usad=791	almacen acid usad=7t0	acondic neumatic usad=7wt
uso	establec politic uso=5k4	cre politic uso=5k4
usuari	ayud usuari archiv consult=4o1	requisit usuari sistem informatic=9j5	selecc usuari=a87
utensili	tip utensili manual imprim=72v	utensili identific gem=8du	utensili quit polv muebl=9gj
util	analiz vid util product=4w6
utileri	cambi utileri=5ar	coloc utileri=86m	proporc utileri actor=a1n
utiliz	equip utiliz instrument=50u	sistem electric utiliz transport=6h3	utiliz equip deportiv=6x2
uva	supervis prens uva=56c	control prens uva=56c	observ prens uva=56c	examin prens uva=56c	control calidad uva=59j	estudi calidad uva=59j	observ calidad uva=59j	analiz calidad uva=59j	compos quimic uva=6md	supervis uva=7x4	prens uva=aaj	variedad uva=ar8
vac	carn vac halal=6am	carn vac kosh=9nf
vaci	manten camar vaci=4wy	limpi camar vaci=4wy	acondic camar vaci=4wy	manej maquin vaci=889	maquin vaci=889	cre vaci=8wh	proces destil vaci=9r4
vacun	asist proced vacun=5xu	particip proced vacun=5xu	colabor proced vacun=5xu	desarroll vacun=8m1	gest uso vacun=9kh	administr uso vacun=9kh	supervis uso vacun=9kh
vagon	supervis vagon=4lb	limpi interior vagon=6c3	limpiez interior vagon=6c3
vajill	lav vajill=9fn
valid	valid result analiz biomedic=7f4	valid entr parqu atrac=8o9	valid disen tecnic=ali
validez	control validez certific buqu=5zd
valor	hac cumpl valor empres=5w7	tecnic valor negoci=6en	valor capacidad buqu=95q
valvul	ajust valvul botell=841	verific valvul=aku
van	coloc pacient van intervenid=a4g
vapor	instal horn vapor=5qa	control fluj vapor=7ok	gest fluj vapor=7ok	tip maquin vapor=8tv	regul pres vapor=9vr	ajust pres vapor=9vr	manej maquin vapor fij=9w3	maquin vapor fij=9w3	fabric gener vapor=atu
var	var med diagonal abertur=5iu
vari	distingu vari tip buqu=9fy	gest vari proyect=9he
variedad	variedad product mader=5bp	variedad product tabac=6so	variedad hoj tabac=8bd	variedad gran caca=9kw	variedad cervez=9rd	variedad gan=aon
varill	enroll varill metal=6n8
vascul	diagnostic enfermedad vascul=4z8	identific enfermedad vascul=4z8	interven cirugi vascul=au2	oper cirugi vascul=au2
veget	coloc cubiert veget sec=6gc	control veget=95y	control crec veget=95y
vegetal	equip tecnic produc vegetal=4mx	principi produc vegetal=6db	cocin product vegetal=6ll	especi vegetal=7d9	prepar vegetal plat=7de	proces vegetal plat=7de	elabor vegetal plat=7de	control enfermedad vegetal=aoj
vegetativ	multiplic vegetativ=7s9
vehicul	proces fabric vehicul=ae7	vehicul transport animal=aie
vel	model vel=52a	manipul vel barc=5rg	trabaj vel barc=5rg	vel seguridad trabaj=75z	tecnic fabric vel=7c9	vel cumpl especific=agd	clasific vel=as1
vell	trat vell facial=a0z
velocidad	regul velocidad cort=6oh	evalu velocidad crec=8hh	conduc alt velocidad=9yo	regul velocidad buqu puert=a9m
vendedor	contact vendedor=6jm	prepar contrat subast vendedor=6pb
vendid	analiz product mejor vendid=852
vendimi	gest labor relativ vendimi=9x4
venen	identific venen=8zl
venere	estudi enfermedad venere=afp
venopun	hac venopun=4ls	equip proced venopun=4tu
venos	via venos=vi
vent	tecnic vent=4rc	actividad vent=66e	revis vehicul vent=9du	comprob vehicul vent=9du	estrategi vent=a8e
ventan	constru ventan=56n	retir cristal ventan=8cm	instal ventan=9bi	proteg marc ventan=a66
ventil	sistem ventil=6k7	examin sistem ventil=7xc	instal equip ventil=8nc	coloc equip ventil=8nc	limpi sistem ventil=8za	arregl sistem ventil=9cr	encargars ventil horn=9pr	gest ventil horn=9pr	supervis ventil horn=9pr	ocupars ventil maquin=a9q	encargars ventil maquin=a9q	manej ventil maquin=a9q
ventosaterapi	hac trat ventosaterapi=5ue	practic ventosaterapi=5ue
ver	ver diferenci accesori=4p5
verbal	segu instruc verbal=arv	acat instruc verbal=arv
verbalment	transmit instruc verbalment=4u9	traslad instruc verbalment=4u9
verd	tecnologi verd=4tl	estrategi zon verd=6k1	examin gran caf verd=6km	tecnologi incub agu verd=9hm
verific	sistem verific trat=a1r	prepar inform verific=apd
vers	control vers=ei	escrib vers tarjet felicit=7os	gest vers softwar=8ab
vert	vert hormigon=1ek	vert hormigon baj agu=7z1	vert terraz=82m	vert mezcl terraz=82m
vertical	constru jardin vertical=7ah	cre jardin vertical=7ah	mont jardin vertical=7ah	merc vertical=af6
vertid	vertid residu recogid=5pa
vest	fabric prend vest=4hp	evalu calidad prend vest=4i7	hac patron prend vest=5jc	inspecc prend vest=6i1	arregl prend vest=7mp	clasific patron prend vest=8gm	hac prend vest medid=8pc	tecnologi fabric prend vest=8vk	disen prend vest=9ti
vestid	confec vestid=6js
vestuari	organiz vestuari=86c	defin metod fabric vestuari=87v	cambi vestuari=89f	asist prueb vestuari=8an	estudi vestuari muestr=8q9	coloc vestuari=asx
veterinari	conoc veterinari=7ed	trabaj veterinari=8v6	cienci clinic veterinari=a31
vez	vari tare vez=4qh
via	detect problem via ferroviari=9qf
viabilidad	evalu viabilidad cambi=59s	comprob viabilidad=6sm	determin viabilidad produc=9gt	defin viabilidad produc=9gt	evalu viabilidad financier=aa2	analiz viabilidad juridic=abo
viaj	inform segur viaj=5tq	elabor program organiz viaj=7h0	comprob document viaj=adl
vial	norm senaliz vial=5ey	ley materi circul vial=69s
vibr	manej vibr piez metal=75g	vibr piez metal=75g
vibratori	manej aliment vibratori metalic=ap3
victim	prest asistenci victim=66b	ofrec asistenci victim=66b
victimiz	estudi victimiz=7rg
vid	cienci vid=1kv
vide	manej equip vide=65n	ajust transmis vide=72n	selecc tom vide=7ol	mont grab cint vide=8yw	segu calidad vide=9p7
videojueg	tendenci sector videojueg=665	fun videojueg=8iw	hac demostr videojueg=91p
vidri	trabaj vidri=6eu	observ vidri horn=8gn	instal estructur vidri=8rg	coloc estructur vidri=8rg	mont marc estructur vidri=a27	tip vidri=ad1
vidrier	disen vidrier=69i
vigil	vigil ayud naveg maritim=5bi	vigil embaraz=74z	vigil evolu terapeutic=8tf
vigilanci	detect dispositiv vigilanci=503	supervis utiliz equip vigilanci=70w	manej equip vigilanci seguridad=80h	equip vigilanci seguridad=80h	actividad vigilanci barc=9nc	vigilanci barc=9nc	metod vigilanci=av6
vigilant	vigilant seguridad=1rx	actu vigilant=5m0
vin	caracteristic vin=4y2	mezcl vin=51s	tip vin=5oy	ayud manten vin=7i4	colabor manten vin=7i4	ocupars vin=8io	ayud prepar vin=8v5	colabor prepar vin=8v5
vined	analiz calidad vined=4vf	determin calidad vined=4vf	evalu calidad vined=4vf	plant vined=5je	gest suel vined=5p1	manten maquin vined=85m	repar maquin vined=85m	analiz problem vined=ajb	detect problem vined=ajb	evalu problem vined=ajb	observ problem vined=ajb
vinicol	cienci aplic produc vinicol=8kw	proces elabor product vinicol=9qy
vinific	limpi zon vinific=8a5	control proces vinific=9pc	particip proces vinific=9pc	segu proces vinific=9pc	supervis proces vinific=9pc
vinil	molde disc vinil=72a	fabric disc vinil=72a	elabor disc vinil=72a	produc disc vinil=72a	disc vinil=ag4
viol	investig viol derech human=4qv
viral	estudi enfermedad viral=6zb
virologic	prueb virologic=8td	hac prueb virologic=8td
virtual	desarroll maquin jueg virtual=7m1	instal red priv virtual=8t9	trabaj entorn aprendizaj virtual=92i
viru	estudi viru=6zb
virut	tecnologi conform arranqu virut=6vr
vis	defin vis artistic=5h3	ten cuent vis artistic=91k
viscosidad	determin viscosidad sustanci quimic=4nv
visi	microsoft visi=t7
visibilidad	mejor visibilidad siti web=afy
visibl	manten marc visibl=9pm	dej marc visibl=9pm
visit	supervis visit turistic=4p7	visit proveedor=5km	visit lug trabaj=6nq	planific visit client=9i3
visitant	registr visitant=4sr	recog import entr visitant=5hp	organiz servici instal visitant=71v	inform visitant lug visit=aft
vist	estudi vist=5v5	instrument examen vist=5xg	trastorn vist=6y7	hac traduc vist=8h5	traduc vist=8h5	proporc cuid vist hog=9a9	administr medicament problem vist=arb
visual	tecnic present visual=5si	estudi sistem visual=5v5	desarroll element visual=63g	trastorn visual=6y7	sistem asistenci visual aeropuert=7lc
visualiz	visualiz dat=nb	visualiz escen=6ab
vital	sign vital=vn
viticultur	principi viticultur=5zb	entend principi viticultur=5zb
viv	lengu viv=5pq	organiz vent product viv=89c	product animal viv=agf
viviend	planific construc viviend public=6bg	planific obr construc viviend=9ui	program sistem alarm viviend=9xf	normativ relativ viviend public=am7
voc	voc servici=209
vocabulari	vocabulari circ=6mi
vocal	tecnic vocal=7ly
vocalist	selecc vocalist=9is
vojt	terapi vojt=6ts
voladur	inform fall voladur=61l	inform result voladur=9jw
voltaj	instal cable baj voltaj=asz	cable baj voltaj=asz
volumen	prev volumen trabaj=7ur	pronostic volumen trabaj=7ur	calcul volumen yac=9jt	prev volumen produc=a70
voluntad	interpret voluntad artistic=994
voluntari	coordin voluntari=1rt	instru voluntari=90z	apoy voluntari=af3
volv	volv ensambl motor=85r
vot	inform proces vot=5er
votant	influ comport votant=9qs
voz	reconoc voz=3ii	oper sistem selec voz=5hk
vuel	ensen practic vuel=7ui	actividad prepar vuel=9tb	comunic inform vuel=ab8
vulcaniz	vulcaniz fri=4hq	prepar neumatic vulcaniz=787	vulcaniz calient=89v	regul temperatur maquin vulcaniz=adv
vulnerabilidad	desarroll vulnerabilidad seguridad codig=8va
warehous	oracl warehous build=5c2
web	desarroll web=sj	analiz web=504	program web=749
weblogic	oracl weblogic=7au
whitehat	whitehat sentinel=a8o
window	window phon=89e
x	maquin ray x=6bu
yac	sistem control yac=84r	control poz yac=84r	prepar plan desarroll yac=8ib	trabaj yac=9vi	desarroll model yac miner=and
yes	coloc yes superfici=59o	acab superfici yes=59o	manej yes=5kb	tip yes=65i
yog	practic yog=5xh	tecnic yog=5xh	pos yog=5xh
yunqu	trabaj metal yunqu=8ss	forj metal yunqu=8ss
zanc	posic zanc=7qm
zanj	excav zanj alcantarill=6oj
zapat	arregl zapat=90y
zon	manten limpiez zon trabaj=6lu	inspecc instal zon oper=7oe	investig zon contamin=a5l	analiz zon contamin=a5l	examin zon contamin=a5l
zonific	codig zonific=7fs
zoo	cumpl medid seguridad zoo=6qq	gest personal zoo=ahm
zoologi	zoologi aplic=8i3
zoologic	normativ relativ parqu zoologic=5gn	leer inform parqu zoologic=68o`;
