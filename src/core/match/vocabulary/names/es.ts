/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

abbyy	ABBYY FineReader=8ei
actividades	actividades hoteleras=1pm
acupresion	acupresión=5kp
acustica	acústica=5h7
adaptabilidad	adaptabilidad=201
ade	ADE^=23l
adhesivos	adhesivos=8jl
administracion	administración de redes=de	administración de sistemas=r2	administración de oficina=tl	administración de la oficina=tl	administración de medicamentos=vg	administración de medicación=vg	administración de personal=1ab	administración pública=1rv	administración de empresas=23l
administrar	administrar medicación=vg	administrar la obsolescencia de las TIC=7vk
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
adquisicion	adquisición de equipo de red de TIC=5sm
aduanas	aduanas=1iw
aerodinamica	aerodinámica=7qb
aeronomia	aeronomía=91s
agricultura	agricultura=1s9
agrimensura	agrimensura=1el
agronomia	agronomía=8xl
agroturismo	agroturismo=a33
aire	aire acondicionado=1bd
ajustar	ajustar la capacidad del sistema TIC=8yz
albanileria	albañilería=1bk
aleman	alemán=22f
alergias	alergias=90o
alergologia	alergología=7lu
algebra	álgebra=6o1
alimentacion	alimentación de las personas=1wi	alimentación adecuada=1wi
almacen	almacén de datos=k2	almacén=1id
almacenaje	almacenaje=1id
almacenamiento	almacenamiento de alimentos=1ou
alquilacion	alquilación=ajv
amabilidad	amabilidad=20s
amortizacion	amortización=71t
analgesicos	analgésicos=672
analisis	análisis de datos=na	análisis de requisitos=pl	análisis financiero=16r	análisis de negocio=1rd	análisis de la inversión=24o	análisis psicológico=25o	análisis de ingeniería industrial=25q
analizar	analizar los conocimientos de TIC=4uy
antropologia	antropología=9dt
apache	Apache Maven=6c	Apache Tomcat=6e
aplicaciones	aplicaciones de la ingeniería industrial=25q
aplicar	aplicar la gestión del volumen total de casos=w1	aplicar la ordenación territorial=12a	aplicar la legislación de inmigración=1nq	aplicar la gestión de crisis=1rp	aplicar la gestión de conflictos=20e	aplicar el pensamiento estratégico=20w	aplicar primeros auxilios=24d	aplicar ingeniería inversa=3fs	aplicar convenios de codificación de las TIC=6e4	aplicar políticas de uso de sistemas TIC=8bi	aplicar terminología de las TIC=9x2	aplicar sistema de recuperación en las TIC=atk
appcc	APPCC=1ol
apple	Apple iOS=9o2
aprendizaje	aprendizaje automático=mx	aprendizaje continuo=20h
aprovisionamiento	aprovisionamiento=18i
aptitudes	aptitudes técnicas=20v
apuestas	apuestas=5ni
arabe	árabe=22o
archivo	archivo^^=1zk
area	área de la robótica=h5	área de la electrónica de potencia=1gx
arqueobotanica	arqueobotánica=8h9
arqueologia	arqueología=6lo
arquitectura	arquitectura de software=78	arquitectura de la información=zj	arquitectura=23p
artesania	artesanía=5vo
articulos	artículos electrónicos=1gy
aseguramiento	aseguramiento de la calidad=fe
asegurar	asegurar el control de porciones=1p3
aseo	aseo personal=xk
asertividad	asertividad=20m
asesoramiento	asesoramiento jurídico=1xd
asesorar	asesorar jurídicamente=1xd
asesoria	asesoría jurídica=1xd
asistencia	asistencia técnica=df
asistir	asistir a huéspedes VIP=6cc
asp	ASP.NET=53
aspectos	aspectos científicos del lenguaje=25w
astrologia	astrología=5a3
astronomia	astronomía=awm
atencion	atención domiciliaria=v6	atención al paciente=vf	atención al cliente=12s	atención al público=12s	atención telefónica=1wv	atención al detalle=1zy
atender	atender a los clientes=12s	atender clientes=12s
audifonos	audífonos=744
audiologia	audiología=55l
audiometria	audiometría=4xx
auditoria	auditoría interna=17c	auditoría=17e
auditorias	auditorías=17e
auriculoterapia	aurículoterapia=9ac
autismo	autismo=6pz
automatas	autómatas programables=1eq
automatizacion	automatización de pruebas=f2	automatización de edificios=1xw
automocion	automoción=1dj
autonomia	autonomía=20k
autopromoverse	autopromoverse=756
ayuda	ayuda a domicilio=v6
ayurveda	ayurveda=9zo
bachillerato	bachillerato=219
bajo	bajo la responsabilidad=26v
balneoterapia	balneoterapia=4xc
base	base de datos=8c
bases	bases de datos relacionales=8b	bases de datos=8c
batimetria	batimetría=94c
biodiesel	biodiésel=9s9
bioestadistica	bioestadística=8la
bioetica	bioética=58a
biofisica	biofísica=7rq
biolixiviacion	biolixiviación=apv
biologia	biología=1kv	biología molecular=1w9
biomarcadores	biomarcadores=aj5
biomecanica	biomecánica=7zb
biomedicina	biomedicina=4xq
biometria	biometría=60u
bioproteccion	bioprotección=amq
biotecnologia	biotecnología=6z1
bisuteria	bisutería=96k
blackberry	BlackBerry=966
boquillas	boquillas=7w3
botanica	botánica=5kz
budismo	budismo=9cj
buena	buena presencia=20q	buena forma física=211
buenas	buenas prácticas de fabricación=1gq	buenas prácticas de laboratorio=1wj
ca	CA Datacom/DB=9h1
cableado	cableado=1b7
cadena	cadena de suministro=1i9	cadena de frío=1jd
camaras	cámaras=5wv
campanas	campañas publicitarias=14u	campañas de marketing=14u
campo	campo de la robótica=h5	campo de la mecatrónica=1gu	campo de la electrónica de potencia=1gx	campo de la química=1ku	campo de la biología=1kv
camuflaje	camuflaje=7ec
capacidad	capacidad de comunicación=1zs	capacidad de liderazgo=1zu	capacidad de resolución=1zv	capacidad de organización=1zz	capacidad organizativa=1zz	capacidad de adaptación=201	capacidad de aprendizaje=20h	capacidad analítica=20i	capacidad de análisis=20i	capacidad numérica=20j	capacidad de persuasión=20m
captacion	captación de clientes=128
captar	captar clientes=128	captar nuevos clientes=128
capture	Capture One=1vo
caracteristicas	características de los sistemas hidráulicos=1da
cardiologia	cardiología=9sa
carga	carga y descarga=1ii
cargar	cargar y descargar=1ii
carne	carné de conducir=1jn
carnet	carnet de carretillas elevadoras=1jk	carnet de carretillero=1jk	carnet de carretilla=1jk	carnet de conducir=1jn	carnet B=1jn	carnet de manipulador de alimentos=1qd
carpinteria	carpintería=1bf
carretilla	carretilla elevadora=1ij
carretillas	carretillas=1ij
cartera	cartera de clientes=11z
cartografia	cartografía=2gd
castellano	castellano=22h
catalan	catalán=236
chino	chino mandarín=22p
cibernetica	cibernética=ato
ciberseguridad	ciberseguridad=fg
ciclo	ciclo formativo=21b	ciclo formativo de grado superior=21c
ciencia	ciencia de materiales=1hn	ciencia química=1ku	ciencia de la biología=1kv
ciencias	ciencias contables=16a	ciencias actuariales=18n	ciencias biológicas=1kv	ciencias de la vida=1kv	ciencias de la computación=25p	ciencias de la comunicación=25r	ciencias sociales=25s	ciencias ambientales=25t	ciencias de la educación=25u
cierre	cierre mensual=16l	cierre anual=16m
cierres	cierres mensuales=16l	cierres contables=16l
cifrado	cifrado de las TIC=9s3
cineantropometria	cineantropometría=auh
cinematografia	cinematografía=ado
cinesiologia	cinesiología=a0g
cinesiterapia	cinesiterapia=8y3
cinetica	cinética=6ol
cirugia	cirugía=6j1
citopatologia	citopatología=80v
clases	clases de automatización de edificios=1xw
climatizacion	climatización=1bb
climatologia	climatología=9p9
cobrar	cobrar=12r
cobro	cobro en caja=12r
cocina	cocina=1oo
cocinar	cocinar=1oo
cocteleria	coctelería=1pf
codigo	código técnico de la edificación=1ef
colaboracion	colaboración=20b
colegiacion	colegiación=21n
colegiada	colegiada=21n
colegiado	colegiado=21n
colocar	colocar apósitos=vm	colocar las mercancías en las estanterías=24f	colocar tuberías de PVC=6qm
comercio	comercio electrónico=137	comercio exterior=1iy	comercio internacional=1iy
comidas	comidas preparadas=1oo
common	Common Lisp=1f
compensacion	compensación y beneficios=19x
completar	completar levantamientos topográficos=1el
compras	compras=18i
compromiso	compromiso=205
computacion	computación en la nube=a9
comunicacion	comunicación=1zs	comunicación audiovisual=25r
comunicarse	comunicarse con las partes interesadas=1r6
concebir	concebir programas de estudio=1k5
conciliacion	conciliación bancaria=16h
conciliaciones	conciliaciones bancarias=16h
concursos	concursos públicos=23o
conducir	conducir carretillas elevadoras=1ij	conducir la obsolescencia de las TIC=7vk
confidencialidad	confidencialidad=207
configurar	configurar sistema TIC=90y
conocer	conocer la legislación contractual=1mu
conocimientos	conocimientos de informática=23e
constantes	constantes vitales=vn
consulta	consulta=6du
consumo	consumo energético de las TIC=aqf
contabilidad	contabilidad=16a	contabilidad general=16b	contabilidad de costes=172	contabilidad analítica=172
contaduria	contaduría=16a
control	control de versiones=ei	control de infecciones=vz	control presupuestario=15p	control de presupuestos=15p	control de gestión=176	control numérico=1ch	control de calidad=1em	control estadístico de procesos=1gn	control de stock=1ia
controladores	controladores lógicos programables=1eq
controlar	controlar la calidad=1em	controlar las porciones=1p3	controlar plagas=24i	controlar la obsolescencia de las TIC=7vk
convenio	convenio colectivo=23i
convenios	convenios colectivos=23i
coordinacion	coordinación de la distribución=1i6
coordinar	coordinar equipos=1ri	coordinar a voluntarios=1rt
copropiedad	copropiedad=aa6
coquizacion	coquización=6ar
cordialidad	cordialidad=20s
corregir	corregir exámenes=1kf
correspondencia	correspondencia=tq
cortar	cortar tuberías de PVC=6qm
cosmeticos	cosméticos=7o4
creacion	creación de contenidos=146	creación de contenido=146	creación de segmentos de la clientela=15i
crear	crear paquetes SCORM=60m
creatividad	creatividad=20f
criminologia	criminología=4lq
cristaleria	cristalería=aqi
cristianismo	cristianismo=4sh
cromatografia	cromatografía líquida de alta resolución=1hq
cte	CTE^=1ef
cuadrantes	cuadrantes=1q6
cuadro	cuadro de mando=nc
cuadros	cuadros de mando=nc
cuentas	cuentas por pagar=16c	cuentas a pagar=16c	cuentas por cobrar=16d	cuentas a cobrar=16d
cuidado	cuidado de pacientes=vf	cuidado de heridas=vm	cuidado de niños=1lh
cuidados	cuidados intensivos=uj	cuidados paliativos=v4	cuidados paliativos a enfermos graves=v4	cuidados del paciente=vf
cumplimiento	cumplimiento normativo=18e	cumplimiento de plazos=1zw
cumplir	cumplir turnos de trabajo=1ss	cumplir plazos=1zw
curas	curas=vm
curiosidad	curiosidad=20g
danzar	danzar=5lf
dar	dar cuidados paliativos=v4	dar clases=1k3
declamar	declamar=9f4
declaraciones	declaraciones fiscales=17g
delineacion	delineación=23q
demografia	demografía=9jz
derecho	derecho laboral=19v	Derecho del Trabajo y de la Seguridad Social=19v	derecho contractual=1mu	derecho procesal=1mw	derecho mercantil=1mz	derecho societario=1mz	derecho de propiedad=1nk	Derecho de familia=1nn	Derecho penal=1no	Derecho de la competencia=1x6	derecho=23t
dermatologia	dermatología=4xw
desarrollar	desarrollar un conjunto de pruebas de TIC=7dx	desarrollar un controlador de dispositivo de TIC=7v1
desarrollo	desarrollo de software=7f	desarrollo web=sj	desarrollo de negocio=129
despacho	despacho de aduanas=1iw
destreza	destreza manual=20t
detallista	detallista=1zy
deteccion	detección de averías=1dh
diagnostico	diagnóstico de averías=1dh
dibujo	dibujo técnico=23q
dibujos	dibujos técnicos=1cv
dietetica	dietética=1wi
dinamica	dinámica de fluidos computacional=1gc	dinámica=203
dinamico	dinámico=203
dinamismo	dinamismo=203
direccion	dirección de obra=1ec	dirección de proyectos=1r4	dirección de equipos=1ri
dirigir	dirigir la obsolescencia de las TIC=7vk
disciplina	disciplina química=1ku
discrecion	discreción=207
disenar	diseñar una interfaz de usuario=z6	diseñar infografías=zb
diseno	diseño gráfico=zb	diseño industrial=10d	diseño de productos industriales=10d	diseño de interiores=10e	diseño asistido por ordenador=1fz	diseño arquitectónico=1vr
disponibilidad	disponibilidad para viajar=212
divisa	divisa=5kw
docencia	docencia=1k3
doctorado	doctorado=216
documentacion	documentación técnica=pi
don	don de gentes=200
dotes	dotes de comunicación=1zs	dotes de mando=1zu
drogadiccion	drogadicción=ax6
ebanisteria	ebanistería=1bg
ecologia	ecología=8qh
economia	economía=23k
ecosistemas	ecosistemas=a21
edafologia	edafología=86i
edicion	edición de vídeo=zw
editar	editar vídeos=zw
educacion	educación sanitaria=vx	educación especial=1k8	educación inclusiva=1kb	educación infantil=1kc	educación para adultos=1wz	educación secundaria=219
eficiencia	eficiencia energética=25l
ejecutar	ejecutar la gestión de conflictos=20e
elaboracion	elaboración de informes=16q	elaboración de presupuestos=1eg	elaboración de platos=1oo	elaboración de menús=1p4	elaboración de planos=23q	elaboración de mapas=2gd
elaborar	elaborar presupuestos=12i	elaborar informes=16q	elaborar diseños en AutoCAD=7hl
electricidad	electricidad=1gz
electroacupuntura	electroacupuntura=53h
electroencefalografia	electroencefalografía=5wf
electrofotografia	electrofotografía=5p8
electroimanes	electroimanes=9f6
electromecanica	electromecánica=1gv
electromecanico	electromecánico=1gv
electronica	electrónica de potencia=1gx	electrónica=1gy
electrooptica	electroóptica=71x
electroquimica	electroquímica=7y1
electroradiologia	electroradiología=wu
electroterapia	electroterapia=8wq
embalaje	embalaje=23s
embarazo	embarazo=6sw
embriologia	embriología=a09
emitir	emitir facturas=17l
empatia	empatía=20a
emprendimiento	emprendimiento=72k
empresariales	empresariales=23l
encuesta	encuesta=86g
endoscopia	endoscopia=a58
enfermeria	enfermería=1w2
engarce	engarce=4nl
enrutado	enrutado de red de TIC=4uv
ensamblaje	ensamblaje=1zf
ensenanza	enseñanza=1k3
ensenar	enseñar matemáticas=1ks
entomologia	entomología=8mg
entrada	entrada de datos=te
envasado	envasado=23s
epidemiologia	epidemiología=8j6
epigrafia	epigrafía=7kt
equitacion	equitación=57q
ergonomia	ergonomía=atb
erp	ERP=195
escucha	escucha activa=20a
espanol	español^^=22h
espectrometria	espectrometría de masas=1hu
espiritu	espíritu de equipo=1zt	espíritu emprendedor=20x
esquemas	esquemas eléctricos=1cw
esquilar	esquilar=ald
establecer	establecer la ordenación territorial=12a	establecer terminología de las TIC=9x2
establecimiento	establecimiento de segmentos de la clientela=15i
estadistica	estadística=n5
estados	estados financieros=16o
estampado	estampado=a3j
estetica	estética=7a2
estiba	estiba=1yc
estomatologia	estomatología=8vz
estrategia	estrategia de precios=136
estrategias	estrategias de planificación de capacidad de las TIC=6y5
estudio	estudio del comportamiento humano=25o	estudio científico del lenguaje=25w	estudio del lenguaje=25w	estudio de los mapas=2gd
estudios	estudios de mercado=150	estudios universitarios=218	estudios de=218	estudios en ingeniería del tráfico=246	estudios de ingeniería del transporte=246	estudios de ingeniería industrial=25q	estudios de las ciencias sociales=25s
etalonaje	etalonaje=yv	etalonaje cinematográfico=yv	etalonaje de vídeo=yv	etalonaje digital=yv
etica	ética profesional=206
etiopatia	etiopatía=52r
etnolinguistica	etnolingüística=7lr
euskera	euskera=237
evaluacion	evaluación del desempeño=19w	evaluación de alumnos=1kf
evaluar	evaluar a los alumnos=1kf	evaluar los conocimientos de TIC=4uy
examinar	examinar los conocimientos sobre las TIC=4uy
expedicion	expedición de mercancías=1ig
expediciones	expediciones=1ig
experiencia	experiencia comercial=1vz
explosivos	explosivos=598
extraccion	extracción de datos=m4	extracción de sangre=vl
extracciones	extracciones de sangre=vl
fabricacion	fabricación=1h7
facturacion	facturación=17l
farmacia	farmacia=wm
farmacocinetica	farmacocinética=94h
farmacognosia	farmacognosia=7sp
farmacologia	farmacología clínica=wl
farmacoterapia	farmacoterapia=aid
fasciaterapia	fasciaterapia=566
fertilizantes	fertilizantes=7r2
fertilizar	fertilizar=7e0
fiabilidad	fiabilidad=204
filologia	filología=25w
filosofia	filosofía=8b3
finanzas	finanzas=23j
fines	fines de semana=1sv
fiscalidad	fiscalidad=17g
fisica	física^^=1kt
fisioterapia	fisioterapia=wp
fitoterapia	fitoterapia=6c5
flexibilidad	flexibilidad=202
flexografia	flexografía=5la
floricultura	floricultura=amw
fonetica	fonética=a0z
foniatria	foniatría=89r
fontaneria	fontanería=1b9
formacion	formación de personal=1a5	formación de equipos=1a5	formación del equipo=1a6	formación en línea=1l4	formación profesional=21b
formar	formar al equipo=1a6
formular	formular terminología de las TIC=9x2
fotograbado	fotograbado=a0n
fotografia	fotografía=zy
fotogrametria	fotogrametría=4lw
fotonica	fotónica=5a2
fotovoltaica	fotovoltaica=1dr
fp	FP^=21b
frances	francés=22g
fresado	fresado=1cl
fresadora	fresadora=1cl
frio	frío industrial=1dp
galvanoplastia	galvanoplastia=6eo
ganado	ganado=aqd
ganas	ganas de aprender=20h
garantizar	garantizar el cumplimiento de las normas organizativas de las TIC=94t
gemologia	gemología=77j
genealogia	genealogía=amf
genetica	genética=6mv
geocronologia	geocronología=a3w
geodesia	geodesia=7nv
geofisica	geofísica=7t5
geografia	geografía=9p4
geologia	geología=81d
geomatica	geomática=4kk
geometria	geometría=5cl
geoquimica	geoquímica=7f1
geriatria	geriatría=uq
gestion	gestión de dispositivos móviles=cq	gestión de agenda=th	gestión de agendas=th	gestión administrativa=tl	gestión de la relación con los clientes=11b	gestión de cartera=11z	gestión de cuentas=11z	gestión de reclamaciones=12w	gestión de los medios sociales de comunicación=14f	gestión de presupuestos=15p	gestión de nóminas=17k	gestión de riesgos=17m	gestión de la liquidez=184	gestión de proveedores=18l	gestión de contratos=18m	gestión del desempeño=19w	gestión de obra=1ec	gestión de calidad=1hc	gestión de la calidad=1hc	gestión de transporte=1i7	gestión de la cadena de suministro=1i9	gestión de inventario=1ia	gestión de stock=1ia	gestión de almacén=1id	gestión de flotas=1ir	gestión de flota=1ir	gestión del aula=1k6	gestión de proyectos=1r4	gestión de partes interesadas=1r6	gestión de operaciones=1rh	gestión de equipos=1ri	gestión de personal=1rj	gestión del personal=1rj	gestión de crisis=1rp	gestión ambiental=1s0	gestión medioambiental=1s0	gestión de residuos=1yx	gestión documental=1zk	gestión informática de documentos=1zk	gestión del tiempo=1zw	gestión de conflictos=20e
gestionar	gestionar reclamaciones=12w	gestionar las quejas=12w	gestionar el flujo de caja=170	gestionar el stock=1ia	gestionar el aula=1k6	gestionar los ingresos=1py	gestionar al personal=1rj	gestionar la clasificación de datos de las TIC=4lh	gestionar la implementación de sistemas TIC=7dg	gestionar la obsolescencia de las TIC=7vk	gestionar máquinas de virtualización de las TIC=8w4	gestionar la integración semántica de las TIC=av7
grado	grado universitario=213	grado en=218	grado medio=21b	grado superior=21c
graduado	graduado en=218	graduado escolar=219
graficos	gráficos en movimiento=zu
grafito	grafito=58u
habilidad	habilidad manual=20t
habilidades	habilidades de comunicación=1zs	habilidades comunicativas=1zs	habilidades interpersonales=200	habilidades sociales=200	habilidades de presentación=20c
hablar	hablar en público=20c
hacer	hacer fotografías=zy	hacer un odontograma=2ll
hardware	hardware en red de TIC=arl
helmintologia	helmintología=913
hepatologia	hepatología=95g
herbicidas	herbicidas=7oh
herpetologia	herpetología=62a
herramientas	herramientas ofimáticas=1zo	herramientas de depuración de las TIC=6xa	herramientas para automatizar las pruebas TIC=7gw
hidraulica	hidráulica=1da
hidroelectricidad	hidroelectricidad=6jf
hidrografia	hidrografía=1yg
hidroterapia	hidroterapia=826
higiene	higiene=vz	higiene personal=xk	higiene alimentaria=1ok
hinduismo	hinduismo=7ff
hipoacusia	hipoacusia=6mx
histologia	histología=929
histopatologia	histopatología=7hx
historia	historia clínica=vu	historia=5ls
homeopatia	homeopatía=9zf
honestidad	honestidad=206
hosteleria	hostelería=1pn
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2vm	IBM Informix=2vn	IBM WebSphere=2w7	IBM InfoSphere Information Server=7rm
impartir	impartir clases=1k3
implementar	implementar la gestión de conflictos=20e	implementar terminología de las TIC=9x2
importacion	importación y exportación=1iy
impresion	impresión offset=105
improvisar	improvisar=66x
impuestos	impuestos=17g
indicadores	indicadores=1zj
informatica	Informatica PowerCenter=jc	informática=23e	informática a nivel usuario=23e	informática forense=2ih
informes	informes financieros=16n	informes=16q
infraestructura	infraestructura de las TIC=9pu
ingenieria	ingeniería mecánica=1gs	ingeniería mecatrónica=1gu	ingeniería eléctrica=1gw	ingeniería eléctrica y electrónica=1gw	ingeniería civil=1h1	ingeniería del tráfico=246	ingeniería del transporte=246	ingeniería informática=25p	ingeniería en sistemas=25p	ingeniería industrial=25q	ingeniería inversa=3fs
ingles	inglés=22e
iniciativa	iniciativa=203
inmunohematologia	inmunohematología=9pw
inmunologia	inmunología=811
inmunoterapia	inmunoterapia=9dj
instalacion	instalación eléctrica=1b7	instalación de placas solares=1ds
instalaciones	instalaciones eléctricas=1b7
instalar	instalar tuberías de PVC=6qm	instalar servicios de TV por cable=8q7
instrumentos	instrumentos de medición=1cx
integracion	integración continua=bc	integración de hardware=23d	integración de sistemas TIC=7bp
integridad	integridad=206
inteligencia	inteligencia artificial=n4	inteligencia de negocio=nf	inteligencia de negocios=nf	inteligencia empresarial=nf
interculturalidad	interculturalidad=20z
interiorismo	interiorismo=10e
intermodalismo	intermodalismo=51p
internet	Internet de las Cosas=ia
interpretacion	interpretación de planos=1cv	interpretación de esquemas=1cw
intervencion	intervención en caso de crisis=xi
intervenir	intervenir en situaciones de crisis=xi
introduccion	introducción de datos=te
intubacion	intubación=a8f
inventario	inventario=1ia
inventarios	inventarios=1ia
investigacion	investigación de mercado=150	investigación jurídica=1ml	investigación científica=23u	investigación de ingeniería industrial=25q
ipad	IPad OS=9o2
ipod	IPod Touch OS=9o2
iridologia	iridología=89k
italiano	italiano=22i
iva	IVA^=17i
japones	japonés=22q
jardineria	jardinería=1bx
javascript	JavaScript Framework=ss	JavaScript=61l
jefatura	jefatura de obra=1ec
judaismo	judaísmo=a6s
kali	Kali Linux=g5
kpi	KPI=1zj
lactancia	lactancia=5k8
laseres	láseres=aw8
lectura	lectura de planos=1cv
legislacion	legislación laboral=19v	legislación sobre protección de menores=1lg	legislación sobre seguridad de las TIC=7j6
lengua	lengua de signos=22v	lengua de señas=22v
lenguaje	lenguaje de signos=22v
lenguajes	lenguajes de programación=sr
lepidopterologia	lepidopterología=6a1
levantamiento	levantamiento topográfico=1el
ley	ley de inmigración=1nq
licenciado	licenciado=218
licencias	licencias de obra=242
licenciatura	licenciatura=218	licenciatura en=218
licitaciones	licitaciones=23o
liderar	liderar un equipo=1ri
liderazgo	liderazgo de equipos=1ri	liderazgo=1zu
limpiar	limpiar=1q2
limpieza	limpieza de habitaciones=1ps	limpieza=1q2
linguistica	lingüística=25w
literatura	literatura=4s7
litigios	litigios=1mw
logica	lógica=5k0
logistica	logística=1i6
logopedia	logopedia=76e
ludoterapia	ludoterapia=aw7
mac	Mac OS X=9o2
macroeconomia	macroeconomía=9qi
magisterio	magisterio=25u
manejar	manejar una caja registradora=12r	manejar calderas=1dq	manejar equipos de calderas=1dq	manejar excavadoras=1e5	manejar máquinas de excavación=1e5	manejar carretillas elevadoras=1ij	manejar cinceles neumáticos=49p
manejo	manejo de caja=12r	manejo de efectivo=12r	manejo de carretilla=1ij	manejo de maquinaria=1y8	manejo de máquinas=1y8
manipulador	manipulador de alimentos=1qd
manipular	manipular carretillas elevadoras=1ij	manipular cinceles para madera=4ir
mantener	mantener la cartera=11z	mantener en condiciones=1de	mantener la gestión de la identidad de las TIC=8tc	mantener el servidor de las TIC=anf
mantenimiento	mantenimiento preventivo=1dc	mantenimiento=1de	mantenimiento correctivo=23n	mantenimiento industrial=23r
maquinas	máquinas para moler=474
marcos	marcos de arquitectura de las TIC=9ft
marketing	marketing digital=13h	marketing=15d
master	máster=214	máster en=214
mastozoologia	mastozoología=7qc
matematicas	matemáticas=1kr
mecanica	mecánica de automoción=1dj	mecánica del automóvil=1dj	mecánica=1gt
mecanizado	mecanizado=1ch
mecanografiar	mecanografiar con rapidez=tg
mecanoterapia	mecanoterapia=8ka
mecatronica	mecatrónica=1gu
medicamentos	medicamentos=4yt
medicina	medicina de urgencias=ul	medicina de urgencias y emergencias=ul	medicina geriátrica=uq	medicina=25v
mediciones	mediciones y presupuestos=1eg	mediciones=1eg
medios	medios digitales=25m
mejora	mejora continua=1ha	mejora de procesos=1re
mentoria	mentoría=20n
mercado	mercado de la energía=1yo	mercado de las TIC=a88
mercadotecnia	mercadotecnia=15d
merchandising	merchandising=12n
metafisica	metafísica=8as
metalogica	metalógica=9d1
metalurgia	metalurgia=1ce
meteorologia	meteorología=7tw
meticulosidad	meticulosidad=1zy
metodo	método para procesar señales=h7
metodologia	metodología ágil=o4	metodología ágil de desarrollo de software=o4
metodologias	metodologías ágiles=o4	metodologías de ventas de TIC=6zq	metodologías de gestión de proyectos de TIC=9ab
metodos	métodos de análisis del rendimiento de las TIC=afm
metrologia	metrología=1cy
micologia	micología=6p9
microeconomia	microeconomía=7nb
microelectronica	microelectrónica=6dl
microensamblado	microensamblado=8gy
micromecanica	micromecánica=8zu
microoptoelectromecanica	microoptoelectromecánica=70a
microprocesadores	microprocesadores=7zi
microprograma	microprograma=6i7
microsensores	microsensores=aaa
microservicios	microservicios=6m
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migracion	migración=91n
minuciosidad	minuciosidad=1zy
modelado	modelado de datos=8l
modelos	modelos de datos=8l	modelos de calidad de procesos de TIC=asm
monacato	monacato=4mb
montaje	montaje=1zf
morfologia	morfología=aon
motivacion	motivación=203
movilizacion	movilización de pacientes=1wg
multitarea	multitarea=208
nanoelectronica	nanoelectrónica=97y
nanomateriales	nanomateriales=96s
nanotecnologia	nanotecnología=8qz
necesidades	necesidades educativas especiales=1k8
neerlandes	neerlandés=22k
nefrologia	nefrología=4qx
negociacion	negociación=124
negociar	negociar=124
neonatologia	neonatología=6sk
neoplasia	neoplasia=520
nessus	Nessus=5jf
neumatica	neumática=1db
neumaticos	neumáticos=1db
neumologia	neumología=998
neuroanatomia	neuroanatomía=5ub
neurocirugia	neurocirugía=4tb
neurofarmacologia	neurofarmacología=7p8
neurofisiologia	neurofisiología=5b2
neurologia	neurología=6vf
neurooftalmologia	neurooftalmología=704
neuropatologia	neuropatología=7a8
neuropsicologia	neuropsicología=a74
neuropsiquiatria	neuropsiquiatría=abb
nomina	nómina=17k
nominas	nóminas=17k
normas	Normas Internacionales de Información Financiera=179	normas de accesibilidad de las TIC=62o	normas de seguridad de las TIC=642	normas IPC=6zt
normativa	normativa urbanística=1ef
numerologia	numerología=86r
nutricion	nutrición=1wh	nutrición adecuada para la salud=1wi
obesidad	obesidad=784
objective	Objective-C=y
objectstore	ObjectStore=6c8
objetivos	objetivos comerciales=11w	objetivos de venta=11w	objetivos de ventas=11w
oceanografia	oceanografía=7ac
ocultismo	ocultismo=a0o
ocuparse	ocuparse de la tramitación de pagos=so	ocuparse de una clase=1k6	ocuparse de la control de porciones=1p3	ocuparse de la programación de turnos=248
odontologia	odontología=x9
ofertas	ofertas comerciales=12i
office	Office^=su
ofimatica	ofimática=1zo
oftalmologia	oftalmología=5x4
olfaccion	olfacción=9sd
operaciones	operaciones en almacenes=1id
optica	óptica=5xx
optimizacion	optimización de motores de búsqueda=13j	optimización de procesos=1re
optimizar	optimizar la selección de soluciones TIC=61r
optoelectronica	optoelectrónica=a9c
oracion	oración=anl
organizacion	organización de eventos=ts	organización de la distribución=1i6	organización^^=1zz
organizada	organizada=1zz
organizado	organizado=1zz
organizar	organizar un portafolio=17u
orientacion	orientación al cliente=209	orientación a resultados=20y
orientado	orientado a resultados=20y
ornitologia	ornitología=6dc
ortodoncia	ortodoncia=6fb
ortografia	ortografía=99v
ortoptica	ortóptica=80r
ortosis	ortosis=70y
os	OS X iPhone=9o2
osteologia	osteología=4qt
osteopatia	osteopatía=ama
otorrinolaringologia	otorrinolaringología=7dk
owasp	OWASP ZAP=581
oxidacion	oxidación=7m3
paciencia	paciencia=20r
pago	pago por clic=13m	pago por cada clic=13m
paleoclimatologia	paleoclimatología=5t0
paleontologia	paleontología=8lz
panaderia	panadería=1ow
paquete	paquete Office=su	paquete ofimático=1zo
parasitologia	parasitología=4vt
parrot	Parrot Security OS=8xj
pasteleria	pastelería=1ox
patologia	patología=a00
pedagogia	pedagogía=1ll
pediatria	pediatría=un	pediatría y sus áreas especificas=un
peluqueria	peluquería=1se
pensamiento	pensamiento crítico=1zx	pensamiento analítico=20i	pensamiento estratégico=20w
periodismo	periodismo=1sk
periodizacion	periodización=9ta
permiso	permiso de conducir=1jn	permiso B=1jn	permiso de trabajo=221
persona	persona responsable=205
personas	personas mayores=uq	personas dependientes=uq
petroleo	petróleo=8vb
petrologia	petrología=666
php	PHP-FPM=676
picking	picking=1ie
pintura	pintura de interiores=1bq
placas	placas solares=1ds
plaguicidas	plaguicidas=6sz
plan	plan de cuidados=vt
planes	planes de cuidados=vt	planes de formación=1a5
planificacion	planificación con respecto a los medios de comunicación=140	planificación de turnos=1a8	planificación de rutas=1i7	planificación de la producción=1j9	planificación de clases=1k4	planificación estratégica=1rc
planificar	planificar la capacidad de las TIC=8ls
planos	planos^^=23q
plataformas	plataformas de ayuda de las TIC=7ir
plateadura	plateadura=976
platos	platos y comidas preparadas=1oo
plc	PLC=1eq
plomeria	plomería=1b9
podologia	podología=61i
podortesica	podortésica=878
polaco	polaco=22l
polimerizacion	polimerización=a20
politica	política de calidad de las TIC=60g	política=61g
politicas	políticas medioambientales sobre las TIC=ag7
polivalencia	polivalencia=202
polivalente	polivalente=202
poner	poner vendas=vm	poner apósitos=vm
portafolio	portafolio=25i
portugues	portugués=22j
posgrado	posgrado=214
posicionamiento	posicionamiento web=13j	posicionamiento en buscadores=13j
postedicion	postedición=7yh
practicar	practicar la escucha activa=210
preparacion	preparación de pedidos=1ie	preparación de clases=1k4	preparación de alimentos=1on
preparar	preparar pedidos=1ie	preparar clases=1k4	preparar alimentos=1on
presupuestos	presupuestos=15p
prevencion	prevención de riesgos laborales=1du
primeros	primeros auxilios=u9
principios	principios de la inteligencia artificial=n4	principios de los sistemas hidráulicos=1da	principios de ingeniería mecánica=1gs
priorizacion	priorización=1zw
prl	PRL^=1du
proactiva	proactiva=203
proactividad	proactividad=203
proactivo	proactivo=203
procedimientos	procedimientos de ingresos hospitalarios de emergencia=24d	procedimientos previos al vuelo para los vuelos IFR=61b
procesamiento	procesamiento de señales=h7	procesamiento del lenguaje natural=n0	procesamiento de imágenes=n2
proceso	proceso de selección=26j
procesos	procesos de transfusión de sangre=w7	procesos de selección=19g	procesos de ingeniería=1h6
productos	productos electrónicos=1gy
profesionalidad	profesionalidad=20q
programa	programa de nóminas=1zq
programacion	programación orientada a objetos=72	programación=sr	programación didáctica=1k4	programación de sistemas TIC=8yk
programaciones	programaciones didácticas=1k5
programar	programar turnos=248
programas	programas de ofimática=1zo
proporcionar	proporcionar cuidados paliativos=v4
prospeccion	prospección=128
proteccion	protección de datos=fo	protección de menores=1lg
protesis	prótesis=7qx
protocolos	protocolos de comunicación de las TIC=7ak
proyecto	proyecto básico y de ejecución=1vr	proyecto=9q0
proyectos	proyectos de arquitectura=1vr
pruebas	pruebas automatizadas=f2	pruebas unitarias=f4
psicoacustica	psicoacústica=9fc
psicoanalisis	psicoanálisis=9jv
psicofarmacologia	psicofarmacología=6xd
psicofisiologia	psicofisiología=8um
psicologia	psicología=25o
psicopatologia	psicopatología=9ex
psicosociologia	psicosociología=8t0
psiquiatria	psiquiatría=arm
publicacion	publicación asistida por ordenador=2lw
puntos	puntos de recarga=1yv
puntual	puntual=204
puntualidad	puntualidad=204
quejas	quejas y reclamaciones=12w
quimica	química=1ku
quirofano	quirófano=v0
radares	radares=5j6
radiobiologia	radiobiología=7n2
radiodiagnostico	radiodiagnóstico=6po
radiofarmacos	radiofármacos=a1q
radiografia	radiografía=9cs
radiologia	radiología intervencionista=wu
radioquimica	radioquímica=a91
realizar	realizar una limpieza de datos=k8	realizar curas=vm	realizar curas de heridas=vm	realizar la optimización de los motores de búsqueda=13j	realizar investigaciones cuantitativas=151	realizar levantamientos topográficos=1el	realizar diseños en AutoCAD=7hl	realizar soldaduras TIG=8nm	realizar soldaduras MIG=aie
reanimacion	reanimación=81c
recepcion	recepción=tm	recepción de mercancías=1ig
recibir	recibir a los huéspedes=12s
reclamaciones	reclamaciones=12w
reclutamiento	reclutamiento=19g	reclutamiento y selección=19g
recolocacion	recolocación=6pk
reconocimiento	reconocimiento de voz=3kj
recurrir	recurrir a la programación concurrente=6p
recursos	recursos humanos=23m
redaccion	redacción=148	redacción de textos=148	redacción de contratos=1ms
redactar	redactar contratos=1ms
redes	redes informáticas=de	redes sociales=14d
reflexion	reflexión=6qk
reflexologia	reflexología=5ch
refrigeracion	refrigeración=1dp
refrigerantes	refrigerantes=4t2
registros	registros de enfermería=vu
reglamentos	reglamentos de construcción=1ef
relacion	relación con las familias=1kz
relaciones	relaciones públicas=154	relaciones interpersonales=200
reparacion	reparación=1dg	reparación de averías=1dg
reparar	reparar=1dg
reponer	reponer=25n
reposicion	reposición=12n
reposteria	repostería=1ox
reprografia	reprografía=4xk
requisitos	requisitos legales de productos TIC=8qj
reservas	reservas=1pt
resistencia	resistencia al estrés=20l	resistencia física=211
resolucion	resolución de averías=1dh	resolución de problemas=1zv	resolución de conflictos=20e
resolutiva	resolutiva=1zv
resolutivo	resolutivo=1zv
resolver	resolver problemas de sistemas TIC=8hw
respetar	respetar turnos de trabajo=1ss
responsabilidad	responsabilidad^^=205
responsable	responsable^^=205	responsable de=26r
restauracion	restauración=1pn
restricciones	restricciones del cable de la red de TIC=9vt
retail	retail=12l
retoque	retoque fotográfico=25h
reumatologia	reumatología=83i
reuniones	reuniones con padres=1kz
riesgos	riesgos de seguridad de la red de TIC=5oc
rigor	rigor=1zy
rim	RIM BlackBerry=966
robotica	robótica=h5
rrhh	RRHH=23m
ruso	ruso=22m
rutas	rutas de reparto=1io
salud	salud mental=v9
sap	SAP Data Services=aqo
sas	SAS language=4ml	SAS Data Management=a8k
schoology	Schoology=3hy
sedimentologia	sedimentología=7pg
segmentacion	segmentación de la clientela=15i
seguridad	seguridad informática=fg	seguridad de la información=fg	seguridad y salud=1du	seguridad alimentaria=1oj	seguridad social=23g
seguro	seguro médico=26d	seguro de vida=26e	seguro de salud=26q
seguros	seguros=13c	seguros sociales=23g
seleccion	selección de personal=19g
semantica	semántica=a9u
semejanza	semejanza=6ur
semiconductores	semiconductores=5m8
senales	señales de tráfico=3oq
sensores	sensores=7cg
sentido	sentido de la responsabilidad=205
seriedad	seriedad=204
servicio	servicio al cliente=12s	servicio de mesa=1pc	servicio en sala=1pc	servicio de sala=1pc
sexologia	sexología=5ac
shiatsu	shiatsu=997
signos	signos vitales=vn
simulacion	simulación de red de TIC=ao5
sismologia	sismología=511
sistemas	sistemas embebidos=h1	sistemas incrustados=h1	sistemas de control=h6	sistemas de control industrial=h6	sistemas de información geográfica=mb	sistemas hidráulicos=1da	sistemas de transmisión hidráulicos=1da	sistemas de gestión de aprendizaje=1lb	sistemas de gestión de bases de datos=2kx	sistemas TIC empresariales=9n9
sketchbook	SketchBook Pro=2cq
sociologia	sociología=7xx
sofrologia	sofrología=621
software	software de fabricación asistida por ordenador=1g3
soldadura	soldadura=1c2
soporte	soporte informático=df	soporte técnico=df	soporte a usuarios=df
sostenibilidad	sostenibilidad=1s1
sql	SQL Server=7k	SQL Server Integration Services=ja
sueco	sueco=22u
supervisar	supervisar la obsolescencia de las TIC=7vk
synfig	Synfig=8yb
tanatologia	tanatología=8q1
taquigrafia	taquigrafía=a4u
tareas	tareas administrativas=tl
tecnica	técnica de impresión offset=105
tecnicas	técnicas para procesar señales=h7	técnicas de transfusión de sangre=w7	técnicas de imagenología=wu	técnicas de laboratorio=wz	técnicas de gestión de problemas de las TIC=8mj	técnicas de recuperación de las TIC=9kg
tecnologias	tecnologías en la nube=a9	tecnologías relativas a la nube=a9
telemarketing	telemarketing=526
teneduria	teneduría de libros=16b
teologia	teología=99j
teradata	Teradata Database=j1
terapia	terapia intravenosa=vi	terapia respiratoria=wt	terapia cognitivo-conductual=xh	terapia psicológica=25o
terminologia	terminología médica=wa	terminología=93p
termodinamica	termodinámica=1ho
termohidraulica	termohidráulica=8jb
tesoreria	tesorería=183
thc	THC Hydra=al2
tipografia	tipografía=zp
tipos	tipos de resortes=4i	tipos de electrónica=1gy	tipos de automatización de edificios=1xw	tipos de turbinas eólicas=1yr	tipos de sierras de mesa=4fs
titulacion	titulación universitaria=218	titulación en=218	titulación universitaria en=218
titulo	título de grado=213	título universitario=218	título de=218
tolerancia	tolerancia a la presión=20l
tolerar	tolerar el estrés=20l
toma	toma de requisitos=pl	toma de decisiones=20d
topografia	topografía=7k6
torneado	torneado=1cm
torno	torno^^=1cm
toxicologia	toxicología=93r
trabajar	trabajar por turnos=1ss	trabajar en equipo=1zt	trabajar de forma autónoma=20k	trabajar bajo presión=20l	trabajar con software CADD=6n1	trabajar con software CAE=8ex
trabajo	trabajo social=xc	trabajo con el metal=1ce	trabajo a turnos=1ss	trabajo en equipo=1zt	trabajo autónomo=20k	trabajo bajo presión=20l
trabajos	trabajos en altura=1dz
traduccion	traducción=1so
tramitacion	tramitación de licencias=242
tramitar	tramitar pagos=so
transfusion	transfusión de sangre=w7
transmision	transmisión de la propiedad=1nl
trasplante	trasplante=925
tratamiento	tratamiento psicológico=25o
trato	trato con clientes=12s	trato con el público=200
trigonometria	trigonometría=7zf
turco	turco=22n
turismo	turismo=1qa
turno	turno de noche=1su
turnos	turnos rotativos=1ss	turnos=1ss
tutorias	tutorías con familias=1kz
uci	UCI^=uj
unreal	Unreal Engine=ii
urgencias	urgencias=ul
uroginecologia	uroginecología=6yv
urolitiasis	urolitiasis=aw4
urologia	urología=8hd
usar	usar un sistema global de distribución=1qn
utilizar	utilizar programación concurrente=6p	utilizar programación funcional=6r	utilizar programación orientada a objetos=72	utilizar sistemas de información geográfica=mb	utilizar la citometría de flujo=x5	utilizar carretillas elevadoras=1ij	utilizar cinceles neumáticos=49p	utilizar cinceles para madera=4ir	utilizar software CADD=6n1	utilizar software CAE=8ex	utilizar máquinas de virtualización de las TIC=8w4
venereologia	venereología=ahf
venta	venta al por menor=12l
ventas	ventas=1vz
verificar	verificar las especificaciones formales de las TIC=age
verter	verter hormigón=1ek
veterinaria	veterinaria=xa
vias	vías venosas=vi
victimologia	victimología=7ta
vidrieria	vidriería=6gr
vigilancia	vigilancia=1rx
vigilante	vigilante de seguridad=1rx
virologia	virología=718
visitas	visitas a domicilio=25j
visualizacion	visualización de datos=nb
viticultura	viticultura=61a
vocacion	vocación de servicio=209
zoonosis	zoonosis=amc
zooterapia	zooterapia=909

'acupresion	'acupresion=5kp
'acustic	'acustic=5h7
'adaptabilidad	'adaptabilidad=201
'adhesiv	'adhesiv=8jl
'aduan	'aduan=1iw
'aerodinamic	'aerodinamic=7qb
'aeronomi	'aeronomi=91s
'agricultur	'agricultur=1s9
'agrimensur	'agrimensur=1el
'agronomi	'agronomi=8xl
'agroturism	'agroturism=a33
'albanileri	'albanileri=1bk
'aleman	'aleman=22f
'alergi	'alergi=90o
'alergologi	'alergologi=7lu
'algebr	'algebr=6o1
'almacen	'almacen=1id
'almacenaje	'almacenaje=1id
'alquilacion	'alquilacion=ajv
'amabilidad	'amabilidad=20s
'amortizacion	'amortizacion=71t
'analgesic	'analgesic=672
'antropologi	'antropologi=9dt
'appcc	'appcc=1ol
'aprovisionamient	'aprovisionamient=18i
'apuest	'apuest=5ni
'arabe	'arabe=22o
'arqueobotanic	'arqueobotanic=8h9
'arqueologi	'arqueologi=6lo
'arquitectur	'arquitectur=23p
'artesani	'artesani=5vo
'asertividad	'asertividad=20m
'astrologi	'astrologi=5a3
'astronomi	'astronomi=awm
'audifon	'audifon=744
'audiologi	'audiologi=55l
'audiometri	'audiometri=4xx
'auditori	'auditori=17e
'auriculoterapi	'auriculoterapi=9ac
'autism	'autism=6pz
'automocion	'automocion=1dj
'autonomi	'autonomi=20k
'autopromoverse	'autopromoverse=756
'ayurved	'ayurved=9zo
'bachillerat	'bachillerat=219
'balneoterapi	'balneoterapi=4xc
'batimetri	'batimetri=94c
'biodiesel	'biodiesel=9s9
'bioestadistic	'bioestadistic=8la
'bioetic	'bioetic=58a
'biofisic	'biofisic=7rq
'biolixiviacion	'biolixiviacion=apv
'biologi	'biologi=1kv
'biomarcador	'biomarcador=aj5
'biomecanic	'biomecanic=7zb
'biomedicin	'biomedicin=4xq
'biometri	'biometri=60u
'bioproteccion	'bioproteccion=amq
'biotecnologi	'biotecnologi=6z1
'bisuteri	'bisuteri=96k
'blackberry	'blackberry=966
'boquill	'boquill=7w3
'botanic	'botanic=5kz
'budism	'budism=9cj
'cablead	'cablead=1b7
'camar	'camar=5wv
'camuflaje	'camuflaje=7ec
'cardiologi	'cardiologi=9sa
'carpinteri	'carpinteri=1bf
'carretill	'carretill=1ij
'cartografi	'cartografi=2gd
'castellan	'castellan=22h
'catalan	'catalan=236
'cibernetic	'cibernetic=ato
'ciberseguridad	'ciberseguridad=fg
'cineantropometri	'cineantropometri=auh
'cinematografi	'cinematografi=ado
'cinesiologi	'cinesiologi=a0g
'cinesiterapi	'cinesiterapi=8y3
'cinetic	'cinetic=6ol
'cirugi	'cirugi=6j1
'citopatologi	'citopatologi=80v
'climatizacion	'climatizacion=1bb
'climatologi	'climatologi=9p9
'cobrar	'cobrar=12r
'cocin	'cocin=1oo
'cocinar	'cocinar=1oo
'cocteleri	'cocteleri=1pf
'colaboracion	'colaboracion=20b
'colegiacion	'colegiacion=21n
'colegiad	'colegiad=21n
'compr	'compr=18i
'compromis	'compromis=205
'comunicacion	'comunicacion=1zs
'confidencialidad	'confidencialidad=207
'consult	'consult=6du
'contabilidad	'contabilidad=16a
'contaduri	'contaduri=16a
'copropiedad	'copropiedad=aa6
'coquizacion	'coquizacion=6ar
'cordialidad	'cordialidad=20s
'correspondenci	'correspondenci=tq
'cosmetic	'cosmetic=7o4
'creatividad	'creatividad=20f
'criminologi	'criminologi=4lq
'cristaleri	'cristaleri=aqi
'cristianism	'cristianism=4sh
'cuadrant	'cuadrant=1q6
'curas	'curas=vm
'curiosidad	'curiosidad=20g
'danzar	'danzar=5lf
'declamar	'declamar=9f4
'delineacion	'delineacion=23q
'demografi	'demografi=9jz
'derech	'derech=23t
'dermatologi	'dermatologi=4xw
'detallist	'detallist=1zy
'dietetic	'dietetic=1wi
'dinamic	'dinamic=203
'dinamism	'dinamism=203
'discrecion	'discrecion=207
'divis	'divis=5kw
'docenci	'docenci=1k3
'doctorad	'doctorad=216
'drogadiccion	'drogadiccion=ax6
'ebanisteri	'ebanisteri=1bg
'ecologi	'ecologi=8qh
'economi	'economi=23k
'ecosistem	'ecosistem=a21
'edafologi	'edafologi=86i
'electricidad	'electricidad=1gz
'electroacupuntur	'electroacupuntur=53h
'electroencefalografi	'electroencefalografi=5wf
'electrofotografi	'electrofotografi=5p8
'electroiman	'electroiman=9f6
'electromecanic	'electromecanic=1gv
'electronic	'electronic=1gy
'electrooptic	'electrooptic=71x
'electroquimic	'electroquimic=7y1
'electroradiologi	'electroradiologi=wu
'electroterapi	'electroterapi=8wq
'embalaje	'embalaje=23s
'embaraz	'embaraz=6sw
'embriologi	'embriologi=a09
'empati	'empati=20a
'emprendimient	'emprendimient=72k
'empresarial	'empresarial=23l
'encuest	'encuest=86g
'endoscopi	'endoscopi=a58
'enfermeri	'enfermeri=1w2
'engarce	'engarce=4nl
'ensamblaje	'ensamblaje=1zf
'ensenanz	'ensenanz=1k3
'entomologi	'entomologi=8mg
'envasad	'envasad=23s
'epidemiologi	'epidemiologi=8j6
'epigrafi	'epigrafi=7kt
'equitacion	'equitacion=57q
'ergonomi	'ergonomi=atb
'esquilar	'esquilar=ald
'estadistic	'estadistic=n5
'estampad	'estampad=a3j
'estetic	'estetic=7a2
'estib	'estib=1yc
'estomatologi	'estomatologi=8vz
'etalonaje	'etalonaje=yv
'etiopati	'etiopati=52r
'etnolinguistic	'etnolinguistic=7lr
'eusker	'eusker=237
'expedicion	'expedicion=1ig
'explosiv	'explosiv=598
'fabricacion	'fabricacion=1h7
'facturacion	'facturacion=17l
'farmaci	'farmaci=wm
'farmacocinetic	'farmacocinetic=94h
'farmacognosi	'farmacognosi=7sp
'farmacoterapi	'farmacoterapi=aid
'fasciaterapi	'fasciaterapi=566
'fertilizant	'fertilizant=7r2
'fertilizar	'fertilizar=7e0
'fiabilidad	'fiabilidad=204
'filologi	'filologi=25w
'filosofi	'filosofi=8b3
'finanz	'finanz=23j
'fiscalidad	'fiscalidad=17g
'fisioterapi	'fisioterapi=wp
'fitoterapi	'fitoterapi=6c5
'flexibilidad	'flexibilidad=202
'flexografi	'flexografi=5la
'floricultur	'floricultur=amw
'fonetic	'fonetic=a0z
'foniatri	'foniatri=89r
'fontaneri	'fontaneri=1b9
'fotograbad	'fotograbad=a0n
'fotografi	'fotografi=zy
'fotogrametri	'fotogrametri=4lw
'fotonic	'fotonic=5a2
'fotovoltaic	'fotovoltaic=1dr
'franc	'franc=22g
'fresad	'fresad=1cl
'fresador	'fresador=1cl
'galvanoplasti	'galvanoplasti=6eo
'ganad	'ganad=aqd
'gemologi	'gemologi=77j
'genealogi	'genealogi=amf
'genetic	'genetic=6mv
'geocronologi	'geocronologi=a3w
'geodesi	'geodesi=7nv
'geofisic	'geofisic=7t5
'geografi	'geografi=9p4
'geologi	'geologi=81d
'geomatic	'geomatic=4kk
'geometri	'geometri=5cl
'geoquimic	'geoquimic=7f1
'geriatri	'geriatri=uq
'grafit	'grafit=58u
'helmintologi	'helmintologi=913
'hepatologi	'hepatologi=95g
'herbicid	'herbicid=7oh
'herpetologi	'herpetologi=62a
'hidraulic	'hidraulic=1da
'hidroelectricidad	'hidroelectricidad=6jf
'hidrografi	'hidrografi=1yg
'hidroterapi	'hidroterapi=826
'higiene	'higiene=vz
'hinduism	'hinduism=7ff
'hipoacusi	'hipoacusi=6mx
'histologi	'histologi=929
'histopatologi	'histopatologi=7hx
'histori	'histori=5ls
'homeopati	'homeopati=9zf
'honestidad	'honestidad=206
'hosteleri	'hosteleri=1pn
'improvisar	'improvisar=66x
'impuest	'impuest=17g
'indicador	'indicador=1zj
'inform	'inform=16q
'informatic	'informatic=23e
'ingl	'ingl=22e
'iniciativ	'iniciativ=203
'inmunohematologi	'inmunohematologi=9pw
'inmunologi	'inmunologi=811
'inmunoterapi	'inmunoterapi=9dj
'integridad	'integridad=206
'interculturalidad	'interculturalidad=20z
'interiorism	'interiorism=10e
'intermodalism	'intermodalism=51p
'intubacion	'intubacion=a8f
'inventari	'inventari=1ia
'iridologi	'iridologi=89k
'italian	'italian=22i
'japon	'japon=22q
'jardineri	'jardineri=1bx
'javascript	'javascript=61l
'judaism	'judaism=a6s
'lactanci	'lactanci=5k8
'laser	'laser=aw8
'lepidopterologi	'lepidopterologi=6a1
'licenciad	'licenciad=218
'licenciatur	'licenciatur=218
'licitacion	'licitacion=23o
'liderazg	'liderazg=1zu
'limpiar	'limpiar=1q2
'limpiez	'limpiez=1q2
'linguistic	'linguistic=25w
'literatur	'literatur=4s7
'litigi	'litigi=1mw
'logic	'logic=5k0
'logistic	'logistic=1i6
'logopedi	'logopedi=76e
'ludoterapi	'ludoterapi=aw7
'macroeconomi	'macroeconomi=9qi
'magisteri	'magisteri=25u
'mantenimient	'mantenimient=1de
'marketing	'marketing=15d
'master	'master=214
'mastozoologi	'mastozoologi=7qc
'matematic	'matematic=1kr
'mecanic	'mecanic=1gt
'mecanizad	'mecanizad=1ch
'mecanoterapi	'mecanoterapi=8ka
'mecatronic	'mecatronic=1gu
'medicament	'medicament=4yt
'medicin	'medicin=25v
'medicion	'medicion=1eg
'mentori	'mentori=20n
'mercadotecni	'mercadotecni=15d
'merchandising	'merchandising=12n
'metafisic	'metafisic=8as
'metalogic	'metalogic=9d1
'metalurgi	'metalurgi=1ce
'meteorologi	'meteorologi=7tw
'meticulosidad	'meticulosidad=1zy
'metrologi	'metrologi=1cy
'micologi	'micologi=6p9
'microeconomi	'microeconomi=7nb
'microelectronic	'microelectronic=6dl
'microensamblad	'microensamblad=8gy
'micromecanic	'micromecanic=8zu
'microoptoelectromecanic	'microoptoelectromecanic=70a
'microprocesador	'microprocesador=7zi
'microprogram	'microprogram=6i7
'microsensor	'microsensor=aaa
'microservici	'microservici=6m
'migracion	'migracion=91n
'minuciosidad	'minuciosidad=1zy
'monacat	'monacat=4mb
'montaje	'montaje=1zf
'morfologi	'morfologi=aon
'motivacion	'motivacion=203
'multitare	'multitare=208
'nanoelectronic	'nanoelectronic=97y
'nanomaterial	'nanomaterial=96s
'nanotecnologi	'nanotecnologi=8qz
'neerland	'neerland=22k
'nefrologi	'nefrologi=4qx
'negociacion	'negociacion=124
'negociar	'negociar=124
'neonatologi	'neonatologi=6sk
'neoplasi	'neoplasi=520
'nessu	'nessu=5jf
'neumatic	'neumatic=1db
'neumologi	'neumologi=998
'neuroanatomi	'neuroanatomi=5ub
'neurocirugi	'neurocirugi=4tb
'neurofarmacologi	'neurofarmacologi=7p8
'neurofisiologi	'neurofisiologi=5b2
'neurologi	'neurologi=6vf
'neurooftalmologi	'neurooftalmologi=704
'neuropatologi	'neuropatologi=7a8
'neuropsicologi	'neuropsicologi=a74
'neuropsiquiatri	'neuropsiquiatri=abb
'nomin	'nomin=17k
'numerologi	'numerologi=86r
'nutricion	'nutricion=1wh
'obesidad	'obesidad=784
'objectstore	'objectstore=6c8
'oceanografi	'oceanografi=7ac
'ocultism	'ocultism=a0o
'odontologi	'odontologi=x9
'ofimatic	'ofimatic=1zo
'oftalmologi	'oftalmologi=5x4
'olfaccion	'olfaccion=9sd
'optic	'optic=5xx
'optoelectronic	'optoelectronic=a9c
'oracion	'oracion=anl
'organizad	'organizad=1zz
'ornitologi	'ornitologi=6dc
'ortodonci	'ortodonci=6fb
'ortografi	'ortografi=99v
'ortoptic	'ortoptic=80r
'ortosi	'ortosi=70y
'osteologi	'osteologi=4qt
'osteopati	'osteopati=ama
'otorrinolaringologi	'otorrinolaringologi=7dk
'oxidacion	'oxidacion=7m3
'pacienci	'pacienci=20r
'paleoclimatologi	'paleoclimatologi=5t0
'paleontologi	'paleontologi=8lz
'panaderi	'panaderi=1ow
'parasitologi	'parasitologi=4vt
'pasteleri	'pasteleri=1ox
'patologi	'patologi=a00
'pedagogi	'pedagogi=1ll
'pediatri	'pediatri=un
'peluqueri	'peluqueri=1se
'periodism	'periodism=1sk
'periodizacion	'periodizacion=9ta
'petrole	'petrole=8vb
'petrologi	'petrologi=666
'picking	'picking=1ie
'plaguicid	'plaguicid=6sz
'plateadur	'plateadur=976
'plomeri	'plomeri=1b9
'podologi	'podologi=61i
'podortesic	'podortesic=878
'polac	'polac=22l
'polimerizacion	'polimerizacion=a20
'politic	'politic=61g
'polivalenci	'polivalenci=202
'polivalente	'polivalente=202
'portafoli	'portafoli=25i
'portugu	'portugu=22j
'posgrad	'posgrad=214
'postedicion	'postedicion=7yh
'presupuest	'presupuest=15p
'priorizacion	'priorizacion=1zw
'proactiv	'proactiv=203
'proactividad	'proactividad=203
'profesionalidad	'profesionalidad=20q
'programacion	'programacion=sr
'prospeccion	'prospeccion=128
'protesi	'protesi=7qx
'proyect	'proyect=9q0
'psicoacustic	'psicoacustic=9fc
'psicoanalisi	'psicoanalisi=9jv
'psicofarmacologi	'psicofarmacologi=6xd
'psicofisiologi	'psicofisiologi=8um
'psicologi	'psicologi=25o
'psicopatologi	'psicopatologi=9ex
'psicosociologi	'psicosociologi=8t0
'psiquiatri	'psiquiatri=arm
'puntual	'puntual=204
'puntualidad	'puntualidad=204
'quimic	'quimic=1ku
'quirofan	'quirofan=v0
'radar	'radar=5j6
'radiobiologi	'radiobiologi=7n2
'radiodiagnostic	'radiodiagnostic=6po
'radiofarmac	'radiofarmac=a1q
'radiografi	'radiografi=9cs
'radioquimic	'radioquimic=a91
'reanimacion	'reanimacion=81c
'recepcion	'recepcion=tm
'reclamacion	'reclamacion=12w
'reclutamient	'reclutamient=19g
'recolocacion	'recolocacion=6pk
'redaccion	'redaccion=148
'reflexion	'reflexion=6qk
'reflexologi	'reflexologi=5ch
'refrigeracion	'refrigeracion=1dp
'refrigerant	'refrigerant=4t2
'reparacion	'reparacion=1dg
'reparar	'reparar=1dg
'reponer	'reponer=25n
'reposicion	'reposicion=12n
'reposteri	'reposteri=1ox
'reprografi	'reprografi=4xk
'reserv	'reserv=1pt
'resolutiv	'resolutiv=1zv
'restauracion	'restauracion=1pn
'retail	'retail=12l
'reumatologi	'reumatologi=83i
'rigor	'rigor=1zy
'robotic	'robotic=h5
'schoology	'schoology=3hy
'sedimentologi	'sedimentologi=7pg
'segur	'segur=13c
'semantic	'semantic=a9u
'semejanz	'semejanz=6ur
'semiconductor	'semiconductor=5m8
'sensor	'sensor=7cg
'seriedad	'seriedad=204
'sexologi	'sexologi=5ac
'shiatsu	'shiatsu=997
'sismologi	'sismologi=511
'sociologi	'sociologi=7xx
'sofrologi	'sofrologi=621
'soldadur	'soldadur=1c2
'sostenibilidad	'sostenibilidad=1s1
'suec	'suec=22u
'synfig	'synfig=8yb
'tanatologi	'tanatologi=8q1
'taquigrafi	'taquigrafi=a4u
'telemarketing	'telemarketing=526
'teologi	'teologi=99j
'terminologi	'terminologi=93p
'termodinamic	'termodinamic=1ho
'termohidraulic	'termohidraulic=8jb
'tesoreri	'tesoreri=183
'tipografi	'tipografi=zp
'topografi	'topografi=7k6
'tornead	'tornead=1cm
'toxicologi	'toxicologi=93r
'traduccion	'traduccion=1so
'trasplante	'trasplante=925
'trigonometri	'trigonometri=7zf
'turc	'turc=22n
'turism	'turism=1qa
'turn	'turn=1ss
'urgenci	'urgenci=ul
'uroginecologi	'uroginecologi=6yv
'urolitiasi	'urolitiasi=aw4
'urologi	'urologi=8hd
'venereologi	'venereologi=ahf
'vent	'vent=1vz
'veterinari	'veterinari=xa
'victimologi	'victimologi=7ta
'vidrieri	'vidrieri=6gr
'vigilanci	'vigilanci=1rx
'virologi	'virologi=718
'viticultur	'viticultur=61a
'zoonosi	'zoonosi=amc
'zooterapi	'zooterapi=909
abastec	abastec funcion adecu quirofan=56q
abej	cer abej=9vc
abiert	disen espaci abiert=9zb
abog	abog usuari servici social=77u	abog otr person=a47
abon	coloc abon estanqu acuicultur=8uu	envi abon=9rd
abord	abord cuest salud public=583	abord problem mecanic aeronav=6hi	abord peligr potencial aerodrom=8qm
abr	abr cuent banc=6da	abr galeri conduc=9km
abras	proces mecaniz abras=apa
abrasiv	proces limpiez abrasiv=5ht	identific tip abrasiv=871	reconoc tip abrasiv=871	diferenci tip abrasiv=871	distingu tip abrasiv=871	material abrasiv superfici=9tf
abrevi	escritur abrevi=a4u
abrillant	abrillant product arcill=97g
abroch	abroch dispositiv seguridad=7h5
absentism	segu absentism personal=645
absor	comprob capacidad absor=685	verific capacidad absor=685	determin capacidad absor=685
abstract	filosofi abstract=8as
abus	detect abus alcohol drog=a64
acab	tecnic acab calz=4ns	manten acab buqu=5gc	conserv acab buqu=5gc	tecnologi acab product textil=as5
academic	investig academic=6b8	vend libr academic=7q6	public investig academic=8c6
acamp	manten instal acamp=5ie	gest inventari material acamp=8lq
acat	acat norm circul=59r	acat recet oftalmologic=7x4	acat instruc senaliz=81m
acc	interven escenari mediant acc=73g	gui acc jur=ain
acces	facilit acces servici=65o	facilit acces merc trabaj=7ct	control acces public=7gt	obten permis acces tier=8uc	facilit acces inform=alb
accesibilidad	mejor accesibilidad=7y2	mejor accesibilidad product=7y2	elabor estrategi accesibilidad=abi	disen estrategi accesibilidad=abi	ide estrategi accesibilidad=abi
accesibl	vehicul accesibl=9e4	certific vehicul accesibl=9e4	asegur vehicul accesibl=9e4
accesori	diferenci accesori=4r6	reconoc diferenci accesori=4r6	instal accesori automovil=68s	fabric accesori metalic puert=9dm	accesori instrument music=9yh
accident	investig accident ferroviari=4rb	investig accident aeronav=4yk	investig accident maritim=5kj	estudi accident maritim=5kj	examin accident maritim=5kj
accionist	manten comunic accionist=849	registr accionist=a6k
aceit	control proces mezcl aceit=ah1
acept	acept orden impres=8ai	acept disen embalaj=8gj	acept responsabilidad=aqv	acept propi responsabilidad=aqv
acerc	asesor acerc adquis=4xp	asesor acerc pedagogi musical=7yp	elabor estrategi acerc pasajer=841	asesor acerc context historic=anu
achic	achic taman punt=8zb
acidul	ocupars tanqu acidul=6kt	encargars tanqu acidul=6kt	manipul tanqu acidul=6kt	manej tanqu acidul=6kt
aclar	aclar pelicul fotografic=5px	aclar calidad revest=8y2	aclar aceit mediant sediment=arr
aclare	aclare alt=6nv
aclimat	aclimat mader=6vl	aclimat existenci mader=6vl
acogid	visit hog acogid=7az
acomod	acomod recint interpret=4sb
acompan	manten privacidad servici acompan=53o	contrat music acompan=5d8	ofrec servici acompan=5et	acompan alumn viaj estudi=5tp
acompanant	hac acompanant=8tl	evalu client servici acompanant=9ya
acondic	acondic prens hidraulic=5tx	acondic sistem rieg=6sr	acondic horn industrial=a99
acondicion	air acondicion=1bd	component sistem air acondicion=8ym
aconsej	aconsej gest personal=4yq	aconsej problem comunic=8w3	aconsej program estudi=98y	aconsej client uso vehicul=9wz
acontec	acontec deportiv=98r
acoraz	gest camar acoraz banc=6xe
acord	acord client repar necesari=5fr	acord termin proveedor=6wd	acord adquis tier=avw
acot	conserv not acot=772
act	analiz act criminal=6zo	distribu program lug act=8xh
actitud	mostr actitud profesional client=6dg
activ	evalu riesg activ client=638	reconoc activ=8az	activ sistem rieg=8s9	negoci valor activ=930	legisl relativ seguridad activ=aj2
actor	recib cart present actor=7p9	asign papel actor=821	vest actor=aob
actric	organiz prueb actor actric=7nj
actu	planific actu musical=64x	actu public=95u
actual	interpret dat actual=59d	busc innov practic actual=ar4	innov practic actual=ar4
actualidad	manteners dia actualidad politic=7r4
actualiz	actualiz politic uso=5m3	actualiz instruc proced=5wp	actualiz presupuest=6fl	actualiz licenci=7rz	actualiz capacidad linguistic=agc
actuarial	cienci actuarial=18n
actuen	selecc estudiant actuen embaj=79n
acuari	prepar acuari=5cq	comunidad parqu zoologic acuari=62v
acuatic	gest recurs acuatic=6he	transport recurs acuatic=6he	recurs acuatic=6he	manipul recurs acuatic=6he	clasific recurs acuatic=6he	junt recurs acuatic=7kr
acuerd	prepar acuerd licenci=4uj	elabor acuerd licenci=4uj	gest acuerd licenci=4uj	redact acuerd licenci=4uj	supervis cumpl acuerd licenci=7b0	prepar medicament acuerd recet=8v9	desarroll acuerd licenci=94k	asign vehicul acuerd requisit=a4y
acuicol	identific especi acuicol=6gt	reconoc especi acuicol=6gt
acuicultur	manten instal acuicultur agu=50z	industri acuicultur=7dc	tip industri acuicultur=7dc	clas industri acuicultur=7dc	program informatic planific acuicultur=8jy	equip acuicultur=999	equip plan acuicultur=999
acumul	acumul bols papel=9vb
acupres	conoc acupres=5kp	principi acupres=5kp
acupuntur	selecc punt acupuntur=4tl	identific punt acupuntur=4tl	acupuntur electric=53h	trat acupuntur=6v6	hac trat acupuntur=6v6	metod acupuntur=an0
acus	comprob entreg acus recib=apy
acustic	ingenieri acustic=4qo	estudi ingenieri acustic=4qo	analiz ingenieri acustic=4qo	cienci acustic=5h7	estudi acustic=5h7
adapt	capacidad adapt=201	adapt form contenid=6b1	adapt estructur pleg=6vm	adapt calz ortopedic=7l4	adapt impresor pelicul=8aw	adapt form merc trabaj=91o	adapt mold product=apb
adaptars	adaptars cond climatic diferent=5vg	adaptars cambi bord buqu=62g
adaptativ	manten disen adaptativ=773
adecu	aliment adecu=1wi	coloc herramient adecu maquin=59z	equip protec adecu=6yi	supervis manipul adecu product=8t3	selecc ingredient adecu=92v	identific ingredient adecu=92v	temperatur adecu=993	fij temperatur adecu=993	establec temperatur adecu=993
adecuars	adecuars exigenci creativ artist=6qp
adelgaz	acord plan adelgaz=4ww	vend product adelgaz=7d0
adhes	adhes program estudi=arj
adhesiv	adhesiv cauch=4li	coloc adhesiv cap=4nj	adhesiv suel=6a4
adhier	evit piez adhier mold=8k1
adiestr	evalu per adiestr gui=515	asesor adiestr mascot=6ib	adiestr animal fin terapeutic=7x5	adiestr animal fin profesional=8sk	metod adiestr per gui=aai	adiestr per=adv
aditiv	agreg aditiv tabac=92y	integr aditiv tabac=92y	anad aditiv tabac=92y	aditiv product aliment animal=9q1
adivin	tecnic adivin porven=5at
adjudic	adjudic rut maritim buqu=ax2
administr	administr sistem=r2	administr sistem aliment=5x1
administrativ	gest administrativ=tl	tare administrativ=tl	tare administrativ entorn medic=6cr	gest aspect administrativ event=7c9	complet tramit administrativ=a48
adminitr	adminitr retras pedid=8g9
admis	manej caj admis=7wq	mont caj admis=7wq	oper caj admis=7wq	instal caj admis=7wq	gest admis alumn=99i
adolescenci	medicin adolescenci=6kl
adolescent	desarroll psicologic adolescent=8gx
adop	gest adop animal=89v
adopt	adopt postur relaj=8bc
adorn	prepar adorn floral=5f3	selecc adorn floral=5f3	coloc adorn floral=5f3	adorn instrument musical=68t	disen adorn floral=6uv	cre adorn floral=6uv	desarroll adorn floral=6uv	adorn articul textil=812	aparat adorn cuerp=a0p
adquir	adquir antiguedad=5ki	adquir licenci uso arm=7tv	adquir component sistem=85f	adquir caball purasangr=872
adquis	adquis animal=4rc	estudi adquis lenguaj=5fl	analiz adquis lenguaj=5fl	examin adquis lenguaj=5fl	adquis vehicul=7z8	negoci adquis tier=avw
aduan	cumpl requisit aduan=669	normativ aduan pasajer=81j	organiz document aduan=a14	arregl document aduan=a14	prepar document aduan=a14	organiz inspec aduan=awv	prepar inspec aduan=awv	program inspec aduan=awv
aduaner	derech aduaner=738
adult	educ adult=1wz	necesidad adult mayor=70l	prepar joven adult=71r
advanced	openedg advanced busines languag=5qn
aere	practic mov aere=53n	elabor mov aere=5c2	comport pasajer aere=7gn	supervis planific espaci aere=9af
aerodrom	inspecc instal aerodrom=4n9	comprob instal aerodrom=4n9	revis instal aerodrom=4n9	segu instruc manual aerodrom=54p	instruc relativ oper aerodrom=5le	manten equip aerodrom=67u	trabaj equip aerodrom=67u	segu proced aerodrom=9hu
aeroespacial	ingenieri aeroespacial=6vb
aeronautic	mecanic aeronautic=6lm	analiz inform public aeronautic=7qj	derech aeronautic=8zx
aeronav	calcul pes aeronav=4q8	valor pes aeronav=4q8	sistem control vuel aeronav=5h3	capacidad carg aeronav=67v	tip aeronav=6o0	inspecc limpiez aeronav=741	revis limpiez aeronav=741	control limpiez aeronav=741
aeronavegabilidad	inspecc aeronavegabilidad aeronav=5mk	revis aeronavegabilidad aeronav=5mk	comprob aeronavegabilidad aeronav=5mk	contenid directric aeronavegabilidad=7r7	supervis certific aeronavegabilidad=a2q	control certific aeronavegabilidad=a2q	comprob certific aeronavegabilidad=a2q
aeroportuari	planific aeroportuari=4zq	sistem electric aeroportuari=7jj	normativ seguridad aeroportuari=9h9
aeropuert	gest licenci vehicul aeropuert=69j	identific riesg seguridad aeropuert=89g
afec	estudi afec reumatic=83i
afianz	afianz buqu amar=8p4
afil	manten herramient afil=5is	repar herramient afil=5is	afil herramient=83q	proteg herramient afil=83q	acondic herramient afil=83q
afili	examin tendenci afili=6x1	investig tendenci afili=6x1	coordin trabaj afili=89d	gest afili=8io	elabor estrategi afili=98g	complet tramit administrativ afili=9vn
afin	afin instrument escenari=55v	afin precis arm fueg=5y4	afin instrument cuerd=6n3	tecnic afin=8ca	tecnic emple afin=8ca
afront	afront problem actitud critic=964
agenci	colabor agenci publicidad=7jn	negoci agenci emple=9xz
agend	gest agend=th	gest agend personal=7p4
agent	establec contact agent talent=8jq
agil	metodologi agil=o4	metodologi agil desarroll softwar=o4
agit	ocupars agit=afz
aglomer	normativ aplicabl fabric aglomer=5ww
agrari	politic agrari=99h
agreg	agreg color=51m	traslad agreg=8ir
agresiv	reacc ant comport agresiv=aom
agricol	gest pedid product agricol=5rb	gest empres agricol=6k1	equip agricol=6wt	principi produc agricol=75g	product quimic agricol=7p0	limpi equip explot agricol=8fu	actividad agricol form independient=a0q
agricultor	asesor agricultor=5dv	colabor agricultor=6bd
agricultur	agricultur ecologic=53w	principi agricultur ecologic=53w	legisl materi agricultur=6vg	estrategi agricultur precis=81z
agrimensur	metod agrimensur=73z
agronomic	principi produc agronomic=6vy
agroturism	ofrec servici agroturism=7uy	proporc servici agroturism=7uy	gest actividad agroturism=9j8	principi agroturism=a33
agrup	agrup bols papel=9vb
agu	manej equip trat agu=62i	equip trat agu=62i	gest trat agu=9xy	trat agu=9xy	administr trat agu=9xy
aguant	aguant olor fuert=4pd	aguant alt temperatur=aw2
agud	cuid enfermedad agud=8fq	ocupars pacient dolor agud=acx
agudez	examin agudez visual=5sq	revis agudez visual=5sq
aguj	oper aguj cambi ferrocarril=8dv	aguj cambi ferrocarril=8dv	aspir aguj fin=8gl
agujer	cincel agujer rosc=8uh
agujere	agujere azulej baldos=6lx	agujere material impres=a1j
ahor	desarroll concept ahor energi=4j9
air	actividad air libr=7fd	regul pres air neumatic=90c
aire	disen red aire=a6m
aisl	cort material aisl medid=540	instal material aisl=7p6
aislant	tip material aislant=4u9	instal unidad vidri aislant=79b	examin material aislant=7vp	inspecc material aislant=7vp	control material aislant=7vp	coloc material aislant=av6
ajax	ajax framework=81y
ajust	ajust maquin cort papel=7ne
ajustars	ajustars requisit estetic=5yu	ajustars requisit tecnic=6mp
alarm	sistem alarm=50c	tip sistem alarm=50c	gest sistem alarm=543	administr sistem alarm=543	configur sistem alarm=543	manten sistem alarm=7ib	repar sistem alarm=atj	segu proced cas alarm=avo
albanileri	inspecc obr albanileri=5oh	control obr albanileri=5oh	abrasiv material albanileri=91u
alcalinidad	analiz alcalinidad=5o6
alcantarill	constru alcantarill=758	constru red alcantarill=758	limpi red alcantarill=7u3	inspecc alcantarill=8pl	inspecc red alcantarill=9kf	supervis red alcantarill=9kf	supervis construc red alcantarill=9vj	coloc tuberi alcantarill=aj4	instal tuberi alcantarill=aj4
alcanz	alcanz objetiv vent=9bv
alcohol	ley consum alcohol=7kd	prueb mezcl alcohol=afr
alcoholemi	control alcoholemi consum estupefacient=7lk
alcoholic	bebid alcoholic=59i	histori bebid alcoholic=59i	prepar bebid alcoholic=9y2
ale	ale metal precios=5zu
alent	alent personal limpiez=4rr
alergi	estudi alergi=7lu	prueb diagnostic alergi=7o1	alergi alimentari=9d5
alergic	reac alergic cosmetic=5ip	enfermedad alergic=90o
alergologi	principi alergologi=7lu
alert	oper sistem alert ferroviari=706	sistem alert ferroviari=706	manteners alert=7g4	alert personal emergenci=8xv
alfabetiz	ten alfabetiz visual=59x	ensen alfabetiz practic social=5n5	ensen alfabetiz digital=9jp
alfombr	limpi alfombr=6wu	fabric alfombr=8mx	manej maquin centrifug alfombr=99a	tip alfombr=awb
algodon	retir algodon prens fard=6nu
algoritmiz	algoritmiz tare=7ft
alij	gest oper alij=5fs	administr oper alij=5fs	supervis oper alij=5fs
aliment	prepar aliment=1on	manipul aliment=1qd	gest sistem aliment=5x1	supervis sistem aliment=5x1	aliment animal=5x3	ingenieri aliment=6j3	product aliment animal prepar=78f
alimentari	seguridad alimentari=1oj	material alimentari=5wn	principi seguridad alimentari=63i	legisl alimentari=7cy	observ tendenci alimentari=8cb	analiz tendenci alimentari=8cb	politic alimentari=a8j	norm seguridad alimentari=as3
alimentici	caden fabric conserv alimentici=5ib	compos product alimentici=75z	ingredient product alimentici=97f	unir product alimentici=9x4
alin	prepar alin ensal=6ci	elabor alin ensal=6ci	mezcl alin ensal=6ci
aline	aline component=6jt
alis	alis sec hormigon=66k	alis superfici mader=6ve	tecnologi alis metal=ae7
alivi	alivi dolor animal=9yf
almacen	almacen dat=k2	gest almacen=1id	oper almacen=1id	almacen aliment=1ou	normativ almacen=6u1	tip instal almacen=7ry	gest oper almacen=86b	control oper almacen=86b	administr oper almacen=86b	supervis oper almacen=86b	almacen registr pacient=90s
almendr	proces mecanic almendr=5r2	control proces blanque almendr=7qw
almidon	analiz muestr almidon=7aw	inspecc muestr almidon=7aw	prob muestr almidon=7aw	estudi muestr almidon=7aw	variedad almidon=7cz	proces produc almidon=816	proces past almidon=a75
aloj	coordin ofert aloj estudiant=679	aconsej materi aloj=9rn	inform materi aloj=9rn	asist materi aloj=9rn	asesor materi aloj=9rn
alquil	program informatic gest alquil=5gh	prepar inform contrat alquil=6ou	inform contrat alquil=78k	ocupars administr contrat alquil=7c4	administr contrat alquil=7c4	inventari articul alquil=9ey
alt	organiz alt personal enfermeri=ahe	trabaj alt riesg=aok	soport alt temperatur=aw2	trabaj alt temperatur=aw2
alternativ	desarroll metod extrac alternativ=5z3	trat ortopedic alternativ=6l4	inform conductor rut alternativ=a8u
altur	trabaj altur=1dz
alumin	ceramic alumin=awc
alumini	ale alumini=916
alumn	evalu alumn=1kf	seguridad alumn=4yn	foment trabaj equip alumn=5da	asesor alumn=apg
amalgam	amalgam product alimentici=9x4
amar	amar buqu=6bt	comunic plan amar=8l8	asegur buqu amar=8p4	prob mov amar=art
amas	amas product alimentici=9x4
ambient	trabaj ambient fri=9ud	oper ambient fri=9ud	tare ambient fri=9ud
ambiental	gest ambiental=1s0	cienci ambiental=25t	politic ambiental=4pm	ingenieri ambiental=8z6
ambit	art ambit terapeutic=5we	segu evolu ambit artistic=76d	entorn juridic ambit musical=9cp
ambulanci	envi ambulanci=5f8	desinfect interior ambulanci=7tm
amenaz	amenaz seguridad=6sb	amenaz medi ambient=7rl	amenaz seguridad aplic web=84q	identific amenaz seguridad=8nh
amiant	norm respect elimin amiant=9q7
amilace	aliment amilace=5qy
amonton	amonton product=61s	amonton articul empaquet=62n	amonton bols papel=9vb
amortiz	calcul amortiz activ=a49
ampli	ampli negativ=6gu	ampli fotografi negativ=6gu	ampli ide clav=8iv	ampli red proveedor=aov
ampoll	ampoll roci automatic=6mo
anad	anad roll obr ceramic=8tx
anadid	ley impuest valor anadid=8xq
analitic	capacidad analitic=20i	quimic analitic=56r	metod quimic analitic=56r	estudi quimic analitic=56r	proces analitic line=8ya
analogic	teori electronic analogic=aga
anatomi	anatomi dental=84u	estudi anatomi dental=84u	anatomi human=8ib	anatomi pec=9l6	estudi anatomi pec=9l6	anatomi especi pec=9l6	anatomi animal=a5t	anatomi animal produc alimentari=aty
anch	analiz requisit anch band=9yd
ancl	ancl buqu puert=5lz	posic ancl=6fi	dirig coloc ancl=9if	control coloc ancl=9if
anclaj	asist oper anclaj=7gd	ayud oper anclaj=7gd	colabor oper anclaj=7gd	comprob anclaj atrac=8o2	limpi unidad anclaj=a4n
andami	posic plac bas andami=6gb	planific montaj andami=9zi	proyect montaj andami=9zi	prev montaj andami=9zi
andamiaj	part andamiaj=5th	mont andamiaj=86f	inspecc andamiaj=a50
anej	anej bebid alcoholic barric=9dh
anestesi	administr anestesi pacient=69k	dar anestesi pacient=69k	suministr anestesi pacient=69k	anestesi pacient=69k	prepar equip anestesi veterinari=75r	manten dispositiv utiliz anestesi=8dm	prepar animal anestesi=9hl
anestesic	asist administr anestesic veterinari=53v	administr anestesic animal=aht	dar anestesic animal=aht	suministr anestesic animal=aht
anestesiologi	anestesiologi reanim=aqr
anfibi	estudi anfibi reptil=62a
angiologi	angiologi cirugi vascul=707
anill	molde anill hormigon=7zn
anim	ajust element anim=7wt	transform objet anim=90b
anodic	tip oxid anodic=8f0	proces oxid anodic=awz
anodiz	comprob cambi capacidad anodiz=8ga	ocupars maquin anodiz=9r1	maquin anodiz=9r1	oper maquin anodiz=9r1	manipul maquin anodiz=9r1	manej maquin anodiz=9r1
anomal	crec anomal tejid=520	observ comport anomal pec=60v
anomali	identific anomali=5oz	anomali softwar=67c	asist cas anomali embaraz=9u4
ansiedad	atend pacient ansiedad=78r	trat pacient ansiedad=78r
antel	prepar antel renov flot=acm	prepar antel manten instal=ar7
anten	ajust anten parabolic recep=a1k
antibacterian	sustanci antibacterian dient=5o5	product antibacterian dient=5o5
anticip	anticip requisit envi mercanci=6ww
anticuerp	estudi anticuerp antigen=9pw
antidumping	normativ antidumping=7b7
antiguedad	analiz cost antiguedad=5xn	facilit inform antiguedad=7h3	vend antiguedad=87n	negoci preci antiguedad=8bs	estudi preci merc antiguedad=9c9
antiviru	instal softwar antiviru=973
antorch	antorch plasm=61d
antropologi	antropologi forens=8k8	antropologi cultural forens=8k8	ensen antropologi=9la
anual	cier anual=16m	ayud formul presupuest anual=50l	prepar presupuest anual aeropuert=6iv	cre presupuest anual marketing=72z	realiz inspec seguridad anual=8cv
anualment	anualment control calidad legal=8p0
anunci	anunci segur viaj=5vp	anunci present libr=6k5	examin compos anunci=7y3	evalu compos anunci=7y3	anunci inform vuel=acy
apag	apag fueg=5qq
aparat	aparat product limpiez=5aq
aparc	aparc vehicul deposit=8ef	aparc vehicul paralel=8jz
aparej	mont aparej arbol=831	coloc aparej arbol=831	constru aparej arbol=831	instal aparej arbol=831
apertur	selecc apertur camar=6uz
apil	apil mader=4on	tecnic apil mercanci contenedor=612	apil articul empaquet=62n	apil pal vaci=7kj	apil bols papel=9vb
aplic	aplic ingenieri industrial=25q	aplic politic public=5mh
aplicabl	normativ aplicabl tranvi=4me	normativ aplicabl pas nivel=9vs
aposit	coloc aposit=vm	pon aposit=vm
apoy	apoy emple form=at3
applicat	oracl applicat development framework=7wo
aprehendibl	evalu bien aprehendibl=9ck
aprend	gan aprend=20h	aprend material coreografic=auj
aprendic	examin estudiant aprendic=9un
aprendizaj	aprendizaj automatic=mx	sistem gest aprendizaj=1lb	capacidad aprendizaj=20h	analiz necesidad aprendizaj=4zm	equip aprendizaj necesidad especial=602	metod aprendizaj grup=6sx	tecnologi aprendizaj=7pr
aprob	aprob campan publicitari=745	aprob disen embalaj=8gj	aprob inform proyect artistic=8kr	aprob disen tecnic=an8
apropi	proporc entorn apropi psicoterapi=64e	ton color apropi=9q6	busc localiz apropi=aal
apt	ambulanci apt circul=ask
aptitud	aptitud tecnic=20v	evalu propi aptitud danz=5zq
apuest	manej panel control apuest=5p3	segu estrategi apuest=6gw	supervis personal establec apuest=72y	calcul valor apuest=783	legisl relativ apuest=7lv	mont panel control apuest=9ji	supervis oper apuest=9xx	asesor apuest=a9a
apunt	tom apunt ensay=7xv	apunt interpret=a7a
aranaz	arregl pequen aranaz vehicul=56p	elimin aranaz pequen=6l6
arbol	prepar trabaj emergenci arbol=8jc	trabaj emergenci arbol=8jc	asist identific arbol=agl	colabor identific arbol=agl	ayud identific arbol=agl	analiz plant arbol=akv	examin plant arbol=akv	evalu plant arbol=akv	observ plant arbol=akv
arc	tecnic soldadur arc=5ig	fabric cuerd arc=88l	confecc cuerd arc=88l	elabor cuerd arc=88l
archiv	cre archiv digital=5ok	produc archiv digital=5ok	produc archiv electronic=5tt	cre archiv electronic=5tt	carg archiv electronic=5tt	archiv document=620	archiv document relativ trabaj=71h	supervis archiv=9ld	gest archiv construc=9mq	administr archiv construc=9mq	organiz archiv construc=9mq	gest archiv digital=as1
arcill	llen maquin mezcl arcill=5ow	repar product arcill=6t4	cort arcill=92l	lij product arcill=97g	model arcill=ak0
are	limpi are trabaj=4ts	are ingenieri precis=5gb	are mecanic precis=5qh	are ingenieri aliment=6j3	are ingenieri optic=8lr	are ingenieri instrument=94d	are ingenieri motor=a1p
aren	tip aren=7wn
argument	escuch argument juridic=5pp	present argument juridic=6om	escrib argument=84g
aritmetic	ensen capacidad basic aritmetic=57t
arm	oper arm=4ra	arm sistem tuberi=7wh	vend arm=7za	arm bas vidri=8ub
armament	armament milit=9r0
armazon	repar armazon vined=867	arregl armazon vined=867
armonios	aspir construc arquitectonic armonios=5u9
armoniz	armoniz softwar arquitectur sistem=5j4	armoniz mov corporal=5ql
arnes	manten arnes vuel=4uc
arom	arom alimentari=7hy	cre perfil arom caf=7xc
aromaterapi	tip trat aromaterapi=5ax	trat aromaterapi=94r	hac trat aromaterapi=94r
aromatiz	aromatiz hoj tabac=7b6	aromatiz vin=96c
arp	fabric component arp=5i8
arqueologi	ensen arqueologi=4o0
arquitectonic	disen arquitectonic=1vr	redact proyect arquitectonic=9dg	prepar proyect arquitectonic=9dg	escrib proyect arquitectonic=9dg	elabor proyect arquitectonic=9dg	conserv arquitectonic=adk
arquitectur	arquitectur softwar=78	arquitectur inform=zj	proyect arquitectur=1vr	model arquitectur softwar=5ep	normativ arquitectur=7xu	teori arquitectur=8iw	disen arquitectur empres=agf
arregl	arregl problem tecnic=50p	arregl maquin cort=9j6
arrend	caracteristic arrend=adt
arrest	arrest person infractor=9t0
art	cre obr art=5ek	gest transport obr art=647	histori art=78q	present obr art=7vz	estudi merc obr art=89e	estudi obr art=a5w	manipul obr art=a70
artes	ocupars artes abiert=4uo	encargars artes abiert=4uo	manej artes abiert=4uo
artesanal	elabor artesanal=5wr	elabor actividad artesanal=6lw	supervis produc artesanal=9hx	supervis actividad artesanal=aiz
artesani	estudi tendenci artesani=6rv	elabor prototip artesani=71b
arteson	instal arteson=7xa	instal tech arteson=7xa
articul	articul electronic=1gy
artificial	gest estructur plant artificial=6f0
artificialment	entorn natural cre artificialment=aq5
artist	manten sistem vuel artist=6wh	prob sistem vuel artist=7gf	ensay mov aere artist=8ma
artistic	desarroll marc artistic=5hv	elabor marc investig artistic=7ck	tecnic terapi artistic=9pj
ascensor	instal regul ascensor=4sg	coloc regul ascensor=4sg	tip ascensor=6rf	legisl seguridad ascensor=9ul
ase	ase personal=xk	recog pag uso ase=5hj	manten limpi ase=6q7	ase animal=alq	ocupars ase animal=alq
asegur	asegur calidad=fe	tecnic asegur=9dw	asegur instal=au4
asegurars	asegurars calidad esmalt=4ma	asegurars est prepar auditori=5hf	asegurars cumpl especific=ai3
asepsi	asepsi quirurgic=61y	tecnic asepsi quirurgic=61y
aser	tecnic aser=4jm	reemplaz hoj maquin aser=6wi
asesor	asesor tecnic=81q	asesor program estudi=98y
asesori	asesori juridic=1xd
asfalt	tip asfalt=607	inspecc asfalt=8tv	ocupars mezcl asfalt=9wx	coloc cap asfalt=aan	cubr cap asfalt=aan
asfaltic	coloc membran asfaltic=4zz	fij membran asfaltic=4zz	instal membran asfaltic=4zz
asient	evalu asient buqu=4vo	examin asient buqu=4vo	tip material asient tuberi=615	asient contabl=8e1	gest solicitud asient especial=a6f
asign	planific asign recurs=7ml	gest asign servici turistic=98a	asign servici turistic=98a
asil	sistem asil=5ji
asistenci	asistenci tecnic=df	legisl asistenci sanitari=531	planific asistenci event profesional=7pk	instrument asistenci=7wi	informatic asistenci sanitari=asz
asistid	disen asistid orden=1fz	softwar fabric asistid orden=1g3	public asistid orden=2lw	softwar ingenieri asistid orden=7s6	program disen asistid orden=90m	disen asistid orden calz=9fx	disen asistid orden prend=9xi
aspect	aspect cientific lenguaj=25w	investig relativ aspect habl=53i	manten aspect fisic vehicul=6qr	analiz aspect psicologic enfermedad=6y0	particip aspect tecnic produc=79u	aspect industri acuicultur=7dc	comunic aspect represent=a0j	gest aspect financier empres=as9
aspersor	instal aspersor contr incendi=7b1
aspir	pas aspir=71d
astill	control astill=5ks	conduc cam astill=8vk	control cam astill=8vk	oper cam astill=8vk	manej astill=9v2	tip astill=9v2
astr	astr psicologi=5lj	estudi astr=awm
astrologi	program informatic astrologi=9e8	astrologi horari=9j9
astrologic	conoc astrologic=5a3
astronomi	ensen astronomi=9l1
astronomic	naveg astronomic=91e
asum	asum responsabilidad gest empres=a24
asunt	desarroll politic asunt exterior=4rx	aconsej asunt personal=5d4	asunt exterior=5h1	gest asunt financier client=60z	analiz politic asunt exterior=73n	asesor asunt financier=7kp	gest dat asunt juridic=8qs	asesor politic asunt exterior=aev
atasc	evit atasc papel=9g1	preven atasc papel=9g1
ataud	transport ataud=6j9	prepar ataud crem=8p1
aten	aten pacient=vf	aten client=12s	aten public=12s	gest oper aten public=5b5	principi aten emergenci medic=9wy
atend	atend client=12s	atend llam emergenci=5zz	trabaj atend propi seguridad=93x
atenu	manej equip atenu=87p	manten equip atenu=9m1
atmosfer	estudi atmosfer=91s
atmosferic	estudi fenomen atmosferic=91s	estudi cond atmosferic=9p9
atornill	atornill coloc tabl parqu=7su
atra	atra nuev client=79w	atra jug=90w
atrac	organiz entr atrac=76u	gest entr atrac=76u	manej panel control atrac=7dn	manten atrac parqu=7sz	manej atrac=836	proced emergenci parqu atrac=9gt	vend entr parqu atrac=ah9	manten inventari piez atrac=arv
atrap	atrap ave corral=77o	atrap pec reproductor=a95
atras	gest material bibliotec atras=8mm
aturd	aturd animal=ar2
aud	perdid aud=6mx	dispositiv mejor aud=744	celebr aud=9w1
audi	tecnologi audi=8nn	softwar reproduc audi=98h	manej proces senal audi=9mb
audienci	supervis audienci tribunal=54q	estudi audienci tribunal=71u
audifon	caracteristic audifon=744
audiolog	organiz cit audiolog=8cs	asist audiolog prueb=9c3	ayud audiolog prueb=9c3
audiologi	supervis equip audiologi=6bl	asesor client product audiologi=6c1	hac pedid suministr audiologi=6xr	manej equip audiologi=9vp	tip equip audiologi=9vp
audiovisual	comunic audiovisual=25r	recomend equip audiovisual client=5xh	manten material audiovisual=7aj	vend equip audiovisual=90g	product audiovisual=989	planific grab audiovisual=a4a	equip audiovisual=a93
auditiv	asesor pacient problem auditiv=4wu	analiz capacidad auditiv=4xx	aparat auditiv=744	investig tem auditiv=adh	estudi tem auditiv=adh	limpi canal auditiv pacient=awy
auditor	colabor auditor=5fb
auditori	auditori intern=17c	auditori lug trabaj=6nj	tecnic auditori=76m
aul	gest aul=1k6
aument	internet aument vent=7jr	aument productividad poz=9uy	aument red proveedor=aov
auricul	terapi auricul=9ac	acupuntur auricul=9ac
autentific	autentific document=7x3	autentific document historic=ash
autism	estudi autism=6pz	caus autism=6pz	caracteristic autism=6pz
autobu	gest asign rut autobu=58s	maniobr autobu=6i8	hac maniobr autobu=6i8	contrat conductor autobu=ar6
autocontrol	ejerc autocontrol=6s0
autoed	tecnic autoed=6do
autogest	ofrec apoy autogest pacient=6zi
automat	automat programabl=1eq
automatic	traduc automatic=5sz	analiz automatic laboratori=6d0	program automatic=7nk	instal puert automatic=9vi	coloc puert automatic=9vi
automatiz	prueb automatiz=f2	automatiz prueb=f2	inspec optic automatiz=8ju	tecnologi automatiz=ams
automedic	asist automedic=6qn
automo	mecanic automo=1dj
automotriz	ingenieri automotriz=4vh
automovil	mecanic automovil=1dj	supervis fabric automovil=4rf	inspecc fabric automovil=4rf	control fabric automovil=4rf	equip diagnostic automovil=53x	proced limpiez automovil=55g	control automovil=56g	tip automovil=67d	instal electric automovil=7mf	tip motor automovil=7zq
automovilistic	anticip cambi tecnologi automovilistic=9bp
autonom	trabaj form autonom=20k	trabaj autonom=20k
autonomi	foment autonomi estudiant=4py	autonomi pacient=5lp
autopsi	tom muestr durant autopsi=6bw	practic autopsi=88c
autor	asesor autor=84d	trabaj autor=92x	legisl materi derech autor=a5g
autori	determin autori document=75f
autoridad	represent autoridad public=56h	colabor autoridad=5iw	colabor autoridad seguridad=ad0
autoriz	herbicid autoriz=5ak	autoriz ocup via ferroviari=6w4	verific autoriz plan construc=ae6
auxili	gest maquinari auxili=5sw	encargars maquinari auxili=5sw	administr maquinari auxili=5sw
avanc	segu avanc ambit especialidad=5e5	document avanc proyect=6fv
avanz	metod produc avanz=6hm	proporc trat avanz fisioterapi=6rk	tecnic conduc avanz=8r7
ave	estudi ave=6dc
averi	repar averi=1dg	diagnostic averi=1dh
avestruc	gest cri avestruc=80f	supervis cri avestruc=80f	control cri avestruc=80f
avi	senal avi maniobr tier=8x2	cumpl normativ avi civil=94a	normativ avi civil=9aa	form regul investig avi=ab2
avis	dar avis avi pilot=8vs	avis avi pilot=8vs
ayudant	colabor oper ayudant camar=58k	supervis oper ayudant camar=9mp
ayurvedic	medicin ayurvedic=9zo
azar	jueg azar line=6mw	jueg azar responsabl=83v	jueg azar=9ww
azuc	aspect quimic azuc=9cf	tip azuc=9k0	manej sistem lav azuc=as6	sistem lav azuc=as6
azulej	adhesiv coloc azulej=7zd	coloc accesori azulej=9zh	fij accesori azulej=9zh	instal accesori azulej=9zh
b	carnet b=1jn	permis b=1jn
bail	terapi bail=93y
baj	trabaj baj pres=20l	extra mont baj=97x	cort mont baj=97x
bal	manej prens bal=aiq	manipul prens bal=aiq	oper prens bal=aiq	prens bal=aiq
balanc	oper balanc=6py	prepar balanc general contabilidad=ad2
balanz	manej balanz=9qf
balast	control regul balast=79i	inspecc regul balast=79i	control compact balast=9zr	vigil compact balast=9zr
baldos	perfor azulej baldos=6lx	rellen junt azulej baldos=6tr	tip adhesiv coloc baldos=7zd	coloc baldos vinil=awf
balneari	supervis manten balneari=5jx	planific servici balneari=600	tip balneari=76f	limpi are trabaj balneari=856	product balneari=apl
balon	insert camar air balon=7q1
ban	trat ban terapeutic=4xc	ban per=5du	tecnic ban soldadur=66q
banc	comunicars profesional sector banc=73h	oper banc prueb=7zc	trabaj banc prueb=7zc	banc prueb=7zc
bancari	actividad bancari=60q	gest cuent bancari empres=72m	supervis actividad bancari=82d	segu evolu sector bancari=96d	asesor cuent bancari=awi
band	coloc band aisl=9a3	fij band aisl=9a3	instal band aisl=9a3
bandej	recuper bandej=7vd	coloc vidri bandej=a10	gest bandej criader=aj3	llen bandej criader=aj3	administr bandej criader=aj3
baner	tip baner=9e9
banist	supervis comport banist piscin=6yf	rescat banist=99p
bar	prepar zon bar=8pr	acondic zon bar=8pr	organiz zon bar=8pr	orden zon bar=8pr	equip bar=9a5	manten limpiez bar=9h5	encargars limpiez bar=9h5	ocupars limpiez bar=9h5
barandill	instal arranqu barandill=av8	coloc arranqu barandill=av8
barberi	tecnic barberi=8cz
barnic	barnic ceramic=87l
barniz	coloc barniz=6m1	barniz superfici mader=6rl	manej equip fabric barniz=99g	aplic barniz=9fu	traslad barniz=9xv	pes ingredient barniz=awa
barredor	manten maquin barredor=9t2
barrer	oper barrer pas nivel=a5b
barril	acab barril=7ng	cambi barril=8bl	fabric barril mader=8qn	constru barril=a9q	manten barril=ak3
bas	bas dat=8c	sistem gest bas dat=2kx	herramient desarroll bas dat=8ig	norm calidad bas dat=92r	metod gest bas proces=9ub	product quimic bas=at0
basic	proyect basic ejecu=1vr	visual basic=501	proporc asistenci basic pacient=5ff	principi basic filosofi=8b3	principi basic materi segur=8to	configur grab basic=aei
bateri	instal bateri equip transport=5ox	mont bateri=66m	repar component bateri=7k2	arregl component bateri=7k2	manej equip prueb bateri=7n6	equip prueb bateri=7n6	fabric bateri automovil=amz	ensambl bateri automovil=amz	constru bateri automovil=amz	arm bateri automovil=amz	produc bateri automovil=amz
batidor	tip batidor=a0d
beb	cuid beb=5dw	extrac sangr beb=6hh
bebeder	limpi tuberi bebeder=abw	manten tuberi bebeder=abw	acondic tuberi bebeder=abw
bebid	proces produc bebid=9e1	oper servici bebid=9l2	mezcl bebid=agv
bell	bell art=53e
bellez	ofrec consej bellez=63h	analiz product bellez=a1b
benefic	ofrec servici benefic=50s	coordin servici organiz benefic=510	supervis presupuest organiz benefic=7i7
benefici	compens benefici=19x
beneficiari	instru beneficiari subven=5j9	comunicars beneficiari=7j0	ayud beneficiari subven=9dq
bibli	elabor bibli guionist=4kn	redact bibli guionist=4kn
biblic	text biblic=9xd
bibliografic	estudi bibliografic=4ue	trabaj bibliografic=6ij	hac trabaj bibliografic=6ij
bibliotec	elabor catalog libr bibliotec=4tt	gest consult usuari bibliotec=5um	bibliotec component softwar=6b5	analiz consult usuari bibliotec=7o7	clasific material bibliotec=98l	compr material bibliotec nuev=ax8
bibliotecari	colabor bibliotecari musical=7oi
biciclet	repar biciclet electric=4jx	aconsej client biciclet=56b	orient client biciclet=56b	asesor client biciclet=56b	acondic biciclet=5ae	biciclet electric=64z	biciclet motor electric=64z	mecanic biciclet=6m6	lav biciclet=a9e	vend biciclet=aqc	ensambl biciclet=aqh	repar biciclet=ase
bien	recuper bien=a9s	bien conjunt=aa6
bienest	legisl bienest animal=6bz	bienest animal=6h2	salud bienest animal=6h2	norm bienest pec=802	apoy bienest nin=8oq
bilateral	hac interpret bilateral=aka	interpret bilateral=aka
billet	vend billet tren=5cb	revis billet pasajer=75t	comprob billet pasajer=75t	revis billet pasajer vagon=9pa	cobr preci billet=ady
bing	explic regl bing=7ys	anunci numer bing=a9d
binocul	rehabilit vis binocul=80r
biocatalitic	desarroll proces biocatalitic=atg
biodiversidad	proteg biodiversidad=8wb	implant plan acc biodiversidad=9qc
biofiltr	control sistem biofiltr=8df	examin sistem biofiltr=8df	sistem biofiltr=904
biofisic	cienci biofisic=7rq
biog	explot plant biog=4vn	manten plant biog=830	repar plant biog=830	manej cont biog=90f	cont biog=90f	manipul cont biog=90f
biologi	cienci biologi=1kv	camp biologi=1kv	ensen biologi=5vl	biologi pec=7f0	biologi radi=7n2	biologi animal=9ek
biologic	cienci biologic=1kv	obten muestr biologic pacient=5a5	envi muestr biologic laboratori=7rj	obten dat biologic=a73	marc biologic=aj5	protec biologic=amq	camp protec biologic=amq
biomas	produc cultiv extra biomas=4oo	convers biomas=8yo
biomecanic	biomecanic rend deportiv=5be
biomedic	cienci biomedic=4kd	metod analitic cienci biomedic=58i	metod laboratori cienci biomedic=6xh	registr inform prueb biomedic=82p	tecnic biomedic=8rp	tecnic laboratori biomedic=8rp	ingenieri biomedic=9y7	proced ingenieri biomedic=9y7
biomedicin	principi biomedicin=4xq	estudi biomedicin=4xq
biometric	contribu desarroll sistem biometric=7v7
bioprotec	bioprotec rel animal=4l3	bioprotec recurs acuatic=9pl	camp bioprotec=amq
biopsi	hac biopsi=7un	practic biopsi=7un
bioquimic	bioquimic clinic=58e	proces bioquimic produc sidr=85p
biorreactor	manten biorreactor=7w1
biorremedi	desarroll tecnic biorremedi=5ea	elabor tecnic biorremedi=5ea
bioseguridad	gest bioseguridad animal=5ai	administr bioseguridad animal=5ai	bioseguridad laboratori biomedic=6px
biotecnologi	cienci biotecnologi=6z1	camp biotecnologi=6z1	biotecnologi acuicultur=9e7	camp biotecnologi acuicultur=9e7
bisagr	fabric bisagr tubul=a94
bisel	manej maquin bisel=8jr
bituminos	mezcl bituminos=aqw
bland	tecnic soldadur bland=4t6
blanque	maquin blanque=509	ocupars tor blanque=5iq	manej tor blanque=5iq	oper tor blanque=5iq	tor blanque=5iq	product blanque=6ki	ocupars maquin blanque cer=7yr	ocupars blanque=80j
blind	manej vehicul guer blind=8k4
bloqu	instal bloqu aisl=5xc	coloc bloqu aisl=5xc	traslad bloqu piedr=7w2	mejor bloqu sistem aeronautic=85q	coloc bloqu yes=8hf	manipul bloqu piedr=9g5
bobath	terapi bobath=50t
bobin	tecnologi prepar bobin=5cc	control bobin papel=88j	manipul bobin papel=88j	supervis bobin papel=88j	manej bobin papel=88j
boc	estudi enfermedad boc=8vz	anatomi boc=ah8
bocadill	elabor bocadill=6c3
bocet	convert bor bocet virtual=7li
bod	celebr bod=alg
bodeg	gest bodeg=5ov	encargars gest bodeg=5ov	gest existenci bodeg=5vx	control existenci bodeg=5vx	administr existenci bodeg=5vx	cond adecu bodeg=8am	supervis bodeg=91f
bogi	mont bogi vehicul ferroviari=7cf
bol	manej bol demol=4k7	oper bol demol=4k7	bol demol=4k7	manej molin bol=5zr	prepar bol arcill plastic=9pd	ocupars molin bol=awn
boletin	analiz boletin informativ=ao9
boligraf	component boligraf=5h2
bols	bols valor=952	bols air transport=978	coloc mezcl bols cauch=ab7	llen bols=aez
bomb	tip bomb hormigon=5au	arm bomb=7wp	manej bomb hidraulic=8p9	manipul bomb hidraulic=8p9	oper bomb hidraulic=8p9	ajust component bomb=8ua
bombe	sincroniz actividad instal bombe=5iz
bombon	manipul bombon gas=6ya	manej bombon gas=6ya
bor	redact bor leyend=6np	prepar bor leyend=6np	hac bor leyend=6np	escrib bor leyend=6np
bord	bord tejid=5ao	hac bord tejid=5ao	manten maquin bord=5hh	repar maquin bord=5hh	riesg bord=7y7	cort bord papel=8xg
bordill	instal bordill=99d
bosqu	conserv bosqu=7c6	control productividad bosqu=7jl	mejor productividad bosqu=7jl	verific productividad bosqu=7jl
botanic	cienci botanic=5kz	are botanic=5kz	camp botanic=5kz
botell	ocupars lav botell=4yg	encargars lav botell=4yg	manej lav botell=4yg	detect defect botell=8rk	identific defect botell=8rk
bovin	recort pezun bovin=748	manten pezun bovin=748	cort pezun bovin=748
braill	ensen braill=8sn
braquiterapi	trat braquiterapi=9uv	hac trat braquiterapi=9uv
bre	coloc bre junt=7mu	anad bre junt=7mu	cubr junt bre=7mu
brill	ocupars tambor brill=avq	tambor brill=avq	manipul tambor brill=avq
brind	brind servici excelent=7oq
broc	tip broc=ax3
bronc	tecnic soldadur bronc=66q
bronce	inform product bronce=6kq	crem bronce pulveriz=8yn	supervis ses bronce=an5
brujul	naveg brujul=8fr
brut	identific defect piel brut=7qp
bucal	cirugi dental bucal maxilofacial=4zi	cirugi bucal=50v	estudi enfermedad bucal=8vz
buce	requisit oper buce=67o	interven buce=7yv	manten equip buce=8vn	repar equip buce=8vn	salud seguridad equip buce=98s	respet program oper buce=98u	verific equip buce=9po	revis equip buce=9po	examin equip buce=9po	inspecc equip buce=9po	equip buce=9ui	program buce=9w0	sistem buqu buce=af4
bucodental	hac diagnostic salud bucodental=4kj	diagnostic salud bucodental=4kj
buen	buen practic fabric=1gq	buen practic laboratori=1wj	buen form fisic=211	buen gest=519	hac buen gest=519	buen funcion oper bord=6un	asegur buen etiquet product=7br	buen etiquet product=7br	establec buen rel client=9ns
bulb	proces bulb flor=6q3	transform bulb flor=6q3	limpi bulb flor=6q3	desinfect bulb flor=6q3
buqu	equip seguridad buqu=8yp
burlet	instal burlet gom=6k3	sell burlet gom=6k3	aisl burlet gom=6k3
busc	busc nuev ide=6if	busc person=7vq	busc bas dat=8kh
busqued	optimiz motor busqued=13j	motor busqued=6ej	prest asistenci busqued emple=7k4	metod busqued dat=8ih	organiz tall busqued emple=90j
cab	manipul cuerd cab=7s7
caballeri	her caballeri=7dy
cabell	tecnic cort cabell=4lm	color cabell=5hk	ten cabell=a06
cabellud	trat problem cuer cabellud=5vh
cabez	conect cabez poz=78y	instal cabez poz=78y	prepar cabez poz=78y
cabezal	tip cabezal perfor=749	disen equip cabezal poz=9ln	mont cabezal cort=a53	coloc cabezal cort=a53	instal cabezal cort=a53	ajust cabezal cort=a53
cabin	oper panel control cabin=76k	inspecc equip servici cabin=8a3
cabl	hac cabl=603	fabric cabl electric=6bv	accesori cabl electric=6c6	inspecc cabl=803	repar cabl instrument musical=8yj	sistem transport cabl=ax4
cable	plan cable electric=9qa
cabr	gest cri cabr=83a	control cri cabr=83a	supervis cri cabr=83a
caca	inspecc gran caca=5pd	analiz gran caca=5pd	investig gran caca=5pd	analiz calidad gran caca=7va	prob gran caca=a08	ocupars prens caca=aad	manej prens caca=aad	encargars prens caca=aad
caceri	organiz caceri=6qd
cad	pag cad clic=13m
cadav	dirig visit deposit cadav=508	administr deposit cadav=6cz	gest deposit cadav=6cz	transport cadav=7j5	vest cadav=8l7
caden	caden suministr=1i9	gest caden suministr=1i9	gest caden suministr sanitari=7dh	analiz tendenci caden suministr=94m	principi caden suministr=9oy	ocupars maquin fabric caden=av1	maquin fabric caden=av1
caducidad	revis caducidad medicament=aih
caf	tip gran caf=5g0	registr factur existenci caf=5ru	caracteristic caf=a2u	clasific gran caf=av3
caid	control caid pizar=9n0
caj	manej caj=12r	manej caj registr=12r	model caj=4kq	ocupars caj=5i4	gest caj=5yb	gest caj jueg=8u2	herramient caj=8yr	tip caj=9ep	supervis zon caj=9jy	manten limpi zon caj=a0r
cajer	supervis cajer=4zj	sistem cajer automatic=7s0
cal	transfer cal viv=6nd	ocupars horn cal=8fx
calafate	material tradicional calafate mader=71s	herramient calafate=8en	trabaj herramient calafate=8en	proces calafate mader=9z9
calandri	manej calandri=731
calder	manej calder=1dq	manej equip calder=1dq	instal calder calefac=6qq	llen calder=7qa
calefac	sistem calefac domestic=89t	sistem calefac industrial=9g0
calendari	organiz calendari ensay=4n7	gest calendari tare=4va	particip fij calendari ensay=57x	particip fij calendari actu=8ti
calent	instal calent sol agu=5l1	instal calent gas=91j	coloc calent gas=91j	fabric sistem calent=9a9
calibr	calibr motor=4sa	verific calibr motor=4sa	desarroll proced calibr=4tk	ide proced calibr=4tk	disen proced calibr=4tk	control calibr=5j5	calibr instrument optic=6a2	calibr instrument precis=728	calibr instrument mecatronic=76q	calibr equip laboratori=7t4	calibr instrument electronic=7xt	calibr sistem electromecanic=8aj
calidad	control calidad=1em	gest calidad=1hc	evalu calidad dat=9mt	sistem control calidad=9u5
calient	tecnologi lamin calient=83z	ocupars lamin calient=8fg	lamin calient=8fg	forj calient=a2t	prepar bebid calient=a7r
calific	consult calific creditici=9ga
californi	tecnic proces elabor californi=6tx
caliz	manipul piedr caliz calient=854	control caudal piedr caliz=88n
call	interven trabaj social call=4ja	hac campan call=75l	maquin aspir limpi call=8wc
calm	actu calm situ estr=6cq
calor	evit perdid calor horn=7mp	herramient sold calor=9az
calorimetr	manej calorimetr=9xr
calz	industri calz=641	herramient arregl calz=6r3	equip fabric calz=6z5	manten maquin fabric calz=888	material fabric calz=8na	maquin fabric calz=8us	tecnologi fabric calz=9hh	proces cre calz=a2d	calidad calz=a85	asegur calidad calz=a85	control calidad calz=a85	component calz=aet
cam	conduc cam pes=7s3	hac cam=a4e	manten cam mezcl hormigon=abp
camar	manej camar=4xm	mont camar=5wo	clas camar=5wv	tip camar=5wv	instal camar=6gm
cambi	asesor cambi program estudi=50g	gest cambi produc=aus	administr cambi produc=aus
cambiant	formul observ cond cambiant=aoa
camel	perl camel=64c
camin	manten camin=7ap
camis	sujet camis=5eb
camp	camp quimic=1ku	politic camp transport=5py	form investig camp=6nb	camp cienci aliment=7jg	camp ingenieri instrument=94d	camp ingenieri control=9am
campament	organiz actividad campament=8nl
campan	campan publicitari=14u	campan marketing=14u	promov campan politic=4qi	metod campan politic=4sd	campan politic=6ed	prepar campan promo=91i	supervis campan politic=a51
camping	equip camping=5mi	manten suministr equip camping=680	supervis oper camping=6dn	vigil oper camping=6dn	control oper camping=6dn	limpi instal camping=7i6	limpiez instal camping=7i6
can	compon can=6xb
canal	limpi canal=667	gest canal vent=6im	pes part canal animal=6l0	gest canal distribu=6rw	organiz canal distribu=6rw	administr canal distribu=6rw	selecc mejor canal distribu=8c1	examin canal animal=ahi	inspecc canal animal=ahi	observ canal animal=ahi	separ canal=ahm
canalon	instal canalon=59t
canap	prepar canap=5a8	encargars prepar canap=5a8
canc	proporc trat contr canc=4vk	prueb detect canc=575	factor riesg canc=8dl
cancel	politic cancel prest servici=a69
cangilon	manej excav rued cangilon=565
canin	planific trabaj ase canin=7h4
canon	manej canon segu=4pl	gest canon licenci=7af	recaud canon licenci=9kp	mont canon segu=a13
cant	recubr cant=6l5	cant subast=6ss	manten maquin recubr cant=7lt	repar maquinari recubr cant=835	manej maquin recubr cant=a2y	maquin recubr cant=a2y	practic cant=aac
cantidad	calcul cantidad pintur=8hs	calcul cantidad mercanci buqu=a80	estudi rel cantidad=aa5	analiz rel cantidad=aa5
cap	cort cap cauch=7vg	prepar cap cauch=82q
capacidad	capacidad comunic=1zs	capacidad organiz=1zz	capacidad analiz=20i	capacidad carg vehicul=6xj	determin capacidad produc=73u	verific capacidad mezcl=7ei	capacidad carg maquin=7lz	evalu capacidad buqu=97h	capacidad comunic tecnic=9eb	analiz capacidad personal=9u7	examin capacidad personal=9u7	estudi capacidad personal=9u7
capil	ayud client problem capil=8r5	product capil=ahy
capital	preven blanque capital jueg=6hu
capitan	inform capitan=8uw
capsul	coloc capsul tolv carg=5yj	inspecc capsul=8gr
capt	capt client=128	capt nuev client=128	capt imagen mov=5fz	capt conductor autobu=ar6
captur	captur ave corral=77o	manej equip captur pec=7at	captur recurs acuatic=7kr	captur pec reproductor=a95
capull	vend capull gusan sed=5ej
car	tip car=62f
caracol	gest cri caracol=6tw	administr cri caracol=6tw	supervis cri caracol=6tw	control cri caracol=6tw
caract	softwar reconoc optic caract=4z6	analiz dat caract ecologic=6lt	evalu caract=7ji
caracteristic	caracteristic product=51o	caracteristic product mader=5dp	form trabaj caracteristic product=6pr	caracteristic servici=ast
carbon	aliment tolv carbon=53b	mineral carbon=58u	coloc carbon prens filtr=5i1
carbonat	tecnic carbonat=5yk	gest nivel carbonat=8be	manten nivel carbonat=8be	regul nivel carbonat=8be
carbonic	papel carbonic=6bo
carboniz	carboniz barril=51f	carboniz interior barril=51f
carburant	carburant alcoholic=9up
cardiac	diagnostic enfermedad cardiac=5hl	reanim cardiac=81c
cardiopati	estudi cardiopati=9sa
cardiopulmon	reanim cardiopulmon=81c
cardiovascul	sistem cardiovascul=4l2	manej aparat cardiovascul=6qx	aparat cardiovascul=6qx
carenci	detect carenci competenci digital=5e0
carg	determin carg servici client=54n	inspecc carg=6a9	manej carg transport=763	oper carg transport=763	manipul carg transport=763	supervis carg trabaj=87r
cargament	pes cargament=4mo	determin pes cargament=4mo	tip cargament=4n2	supervis descarg cargament=8pc	revis descarg cargament=8pc	inspecc descarg cargament=8pc
cari	trat cari dental=5f9
carn	carn conduc=1jn	tip cort carn=4nf	prepar carn plat=5e6	elabor carn plat=5e6	proces carn plat=5e6	document relativ produc carn=6bm	prepar carn vent=8w6	cocin plat carn=ajy
carnet	carnet carretill elev=1jk	carnet carretill=1jk	carnet conduc=1jn	carnet manipul aliment=1qd
carnic	localiz product carnic=7jo	encontr product carnic=7jo	identific product carnic=7jo	industri carnic=9dn
carp	mont carp=4r1
carrer	asesor carrer profesional=7v0	registr carrer taxi=9dl	gest carrer deportiv=9he	gest carrer artistic=a0a
carreter	legisl relativ transport carreter=6j5	planific manten flot carreter=6xv	coordin oper transport carreter=a7s	investig accident carreter=ahc	estudi accident carreter=ahc	examin accident carreter=ahc
carretill	carretill elev=1ij	manej carretill=1ij	manej carretill elev=1ij	conduc carretill elev=1ij	manipul carretill elev=1ij	inspec regul carretill elev=617
carretiller	carnet carretiller=1jk
carril	control maquin levant carril=4ys	manej rectific carril=5d0	oper rectific carril=5d0
carrit	prepar carrit servici=8o6
carruaj	conduc carruaj=6mm	unir caball carruaj=a11	junt caball carruaj=a11
cart	fij preci cart=605	establec preci cart=605	defin preci cart=605	comprob preci cart=7fs	verific preci cart=7fs	revis preci cart=7fs	elabor cart vin=9c5	cre cart vin=9c5	prepar cart vin=9c5
cartel	retir cartel publicitari=7bt
carter	gest carter=11z	carter client=11z	manten carter=11z	manten carter artistic=6a7	gest carter industri textil=71f
cartografi	cartografi geologic=4l6	cartografi interior tier=6lu
carton	coloc panel carton yes=av0
cas	form interven cas emergenci=6gx	gest cas subast=88k	cas emergenci=ach
casc	prepar casc caball=5fg	recort casc caball=5fg	cort casc caball=5fg	ingenieri casc buqu=5to	model desarroll casc=76v
cascar	selecc almendr cascar=6vq	eleg almendr cascar=6vq	escog almendr cascar=6vq	identific almendr cascar=6vq
casiller	asign casiller=5od
casin	norm directric relativ casin=630	regl jueg casin=82k	gest instal casin=834	evalu personal casin=8xc	supervis personal casin=9l4	administr casin=afd
casquill	control casquill=7o3	acab casquill=91t
cat	cat vin=4le	cat caf=623	organiz cat vin=725
cataliz	cataliz emple produc fertilizant=917
catalog	catalog antiguedad=4vg	redact catalog antiguedad=4vg	catalog product=9kw	cre catalog product=9kw	prepar catalog subast=ar5	organiz catalog subast=ar5	program catalog subast=ar5
catastr	gest catastr=51z
catastral	prepar map catastral=ago
categori	identific categori mader=54w	diferenci categori mader=7jk	distingu categori mader=7jk	categori permis conduc=a6l
categoriz	categoriz inform=88h	categoriz gran caf=av3
catering	limpi equip cocin catering=8fc
cauch	cort planch cauch=58p
cauchut	pres tejid cauchut=6gf	cort tejid cauchut=8ra
caudal	control caudal nitroglicerin=5k1
caus	present caus=512	estudi mov caus=6ol	identific caus dan=a9n	determin caus dan=a9n	defin caus dan=a9n	establec caus dan=a9n
cavidad	cirugi cavidad bucal=50v	optomecanic cavidad=6g0	cirugi cavidad toracic=8nj
caz	gest vent animal caz=5ci	caz animal=5sa	entend especi caz=64d	cri animal caz=6z4	aliment animal caz=6z4	trabaj per caz=9py	prepar per caz=9py
ceb	tip ceb=4k0
cefalorraquide	analiz fluid cefalorraquide=95f
celd	ocupars celd flot destint=5uo	celd flot destint=5uo	fund cubiert celd hormigon=are
celebr	celebr union civil=5zj	celebr servici religios=6qy
celest	estudi cuerp celest=613	identific cuerp celest=6yc
celul	analiz cultiv celul=5vd	examin cultiv celul=5vd	evalu cultiv celul=5vd
cement	transport cement=50o	introduc corre cement=83k	vert cement=9lz
cementeri	constru espaci verd cementeri=9l8
cenirs	cenirs estil intern periodic=654
cens	cens nacional pobl=4pi
centr	analiz actividad centr llam=60b	planific centr person=7ed	disen centr usuari=7ez	aten centr person=7l5	tecnologi centr llam=a4l	centr lent=ae5
centralit	gest centralit priv=7n0	supervis centralit priv=7n0	centralit priv=7n0	comprob centralit priv=7n0	manej centralit priv=7n0
centrars	centrars pasajer=4pp
centrifug	manej centrifug=4o7	ocupars maquin centrifug=6me	manej maquin centrifug=6me	encargars maquin centrifug=6me	control separ centrifug=9k7	supervis separ centrifug=9k7	inspecc separ centrifug=9k7
cep	mezcl cep vin=53s
cepill	manej cepill manual=5ve	cepill superfici mader=6ve	tip cepill=al7
cer	tip cer=4r2	limpi espaci cer=503	cer superfici mader=9uu
ceramic	material fabric ceramic=4v1	cre objet ceramic man=5cn	product ceramic=66s	cre objet ceramic=7q2	tip material ceramic=8uf	manej horn ceramic=9fs
cerc	constru cerc=815
cerd	proced especializ cerd=5jb	gest cri cerd=5pi	supervis cri cerd=5pi	control cri cerd=5pi	introduc cerd=7vy
ceremoni	ceremoni religios=5tn	particip ceremoni public oficial=7wg	prepar lug ceremoni=au7
cerradur	instal cerradur=4xz	cerradur electronic=5m2
cerrajeri	equip cerrajeri=4wn
certific	certific conduc segur=5bb	elabor manual certific aeropuert=5jk
cervez	ide recet cervez=4m1	cre recet cervez=4m1	consult present cervez=7ab	asesor produc cervez=881	aconsej produc cervez=881	proces trat cervez=8fh	form personal cervez=8g0	ingredient produc cervez=atu
cesped	manten cesped=5kr	prepar terren plant cesped=5q3	manten equip cuid cesped=8ar	prepar terren coloc cesped=8xs	cuid cesped=9is	manej maquin cuid cesped=amv	maquin cuid cesped=amv
cesteri	material cesteri=5g5	trabaj cesteri=6zy	tecnic cesteri=8l5
chap	ocupars recort chap=546	manipul recort chap=546	recort chap=546	oper recort chap=546	determin calidad chap mader=6a6	element recort chap=7w0	manej cort chap mader=8g1	tip chap mader=9r9
chasi	modific chasi=58m	hac modific chasi=58m	disen chasi=8wy
chat	chat internet=awd
chimene	analiz est chimene=54b	prepar inform inspec chimene=57w	inform defect chimene=7xw	limpi chimene=akw
chin	chin mandarin=22p
chocolat	aspect quimic chocolat=51w	histori chocolat=61m	fabric product chocolat=6q8	proces transform caca chocolat=7zw	molde chocolat=97t	tip chocolat=9i2
chor	element maquin chor aren=4l0	tall chor aren=5m5	manej chor aren=8z1	oper chor aren=8z1	manipul chor aren=8z1	abrasiv chor=9bs
chuan	tai chi chuan=98q
cibernetic	cienci cibernetic=ato	camp cibernetic=ato
cicl	cicl vid desarroll sistem=4ri	cicl vid product tecnologic=5cm	evalu cicl vid recurs=6h7	gest cicl compr=9ir
cienci	cienci material=1hn	cienci comunic=25r	cienci politic=5rf	cienci aliment=7jg	cienci trabaj=8yw	cienci ingenieri instrument=94d	cienci ingenieri control=9am
cientific	investig cientific=23u	estudi cientific lenguaj=25w	contact cientific=611	archiv document cientific=90d	escrib document cientific=9f3	redact document cientific=9f3	prepar document cientific=9f3
cier	cier contabl=16l	arregl dispositiv cier=5c4	vaci bar cier=69w	revis tramit cier=8y1
ciert	limpi man ciert zon=50e	ciert tecnic manual quiropraxi=9yi
cigar	ocupars estamp cigar=6yp	manej estamp cigar=6yp	encargars estamp cigar=6yp	ocupars maquin fabric cigar=9b5
cigarrill	prueb maquin fabric cigarrill=6to	aconsej client cigarrill electronic=809
cilindr	registr dat cilindr=548	inspecc cilindr=6fe	manipul cilindr=781	llen cilindr=7vb	manej cilindr sec papel=927
cilindric	tip trabaj rectific cilindric=6gj	element rectific cilindric=6xu	ocupars rectific cilindric=8m7	manipul rectific cilindric=8m7	manej rectific cilindric=8m7	oper rectific cilindric=8m7	maquinari rectific cilindric=8m7
cimbr	coloc cimbr armazon encofr=81u
cimient	establec cimient tor perfor=7xe
cin	estudi cin=8t9
cincel	cincel neumatic=49p	manej cincel neumatic=49p	cincel mader=4ir	manipul cincel mader=4ir	cincel piedr=ajk	cincel grab piedr=ajk	cincel cort piedr=ajk	tall piedr cincel=ajk
cinematografic	etalonaj cinematografic=yv
cinesiologi	cinesiologi aplic=9fe
cinesiterapi	cinesiterapi aparat mecanic=8ka
cinetic	energi cinetic=6ol
cint	manej sier cint=5l3	sier cint=5l3	oper sier cint=5l3	manipul sier cint=5l3	fabric cint transport=7j7	coloc cint tejid=8zr	coloc cint adhesiv=ahs	cint adhesiv=ahs
circ	mont equip amar circ=4ki	estetic circ=54f	colabor grup circ=8jx	manten equip amar circ=9ne
circens	practic especialidad circens=56o	ensen numer circens=9f7
circuit	prob circuit=5j0	circuit integr=5m8	tip circuit integr=6z3	plac circuit impres=76g	prueb circuit=amu
circul	organiz circul calidad=50b	cre circul calidad=50b	cumpl norm circul=59r	supervis sistem circul=8hq	examin sistem circul=8hq	manten sistem circul=8nq
cisc	cisc system=7cd
cistern	carg cam cistern=56n	estib cam cistern=56n	llen cam cistern=56n	determin itinerari cam cistern=9zc
cit	envi cit=4ry	aconsej actu cit=5bv	gest adecu cit medic=5cv	organiz cit=5v4	gest cit=87y	aconsej servici cit line=9i6
citogenetic	citogenetic tejid=akz
citologi	citologi clinic=73e
citologic	identific anomali citologic=5eq	reconoc anomali citologic=5eq
citometri	citometri fluj=x5
ciudad	desarroll ide promoc ciudad=96b
ciudadan	ofrec asistenci ciudadan nacional=51t	particip ciudadan cuest salud=6oz
civil	ingenieri civil=1h1	derech civil=9ej	examin infraestructur civil=9tb	evalu infraestructur civil=9tb	codig proced civil=aqa
cizall	cizall chap metalic=7f8
clar	comunicars form clar pasajer=6kd
clarific	clarific most=am6	clarific aceit ebull=any
clas	prepar clas=1k4	planific clas=1k4	ocupars clas=1k6	clas equip instrument=52u	proporc material clas=9sg
clasic	lengu clasic=589	antiguedad clasic=8d9
clasific	sistem clasific=6b9	elabor sistem clasific=6cf	almacen residu clasific=6w8	gest residu clasific=6w8	clasific element mader=7qq
clav	clav parqu=57m	recib inform clav proyect=9w7
clavicembal	fabric component clavicembal=80q
clic	pag clic=13m
client	trat client=12s
clim	estudi historic clim=5t0	estudi clim=9p9
climatic	impact cambi climatic=51k	identific cambi climatic histori=57l
climatiz	manej sistem climatiz=7zs	oper sistem climatiz=7zs	manipul sistem climatiz=7zs
climatologic	investig proces climatologic=67p
clinic	inform clinic=4pv	analiz clinic=6jd	investig clinic=8v2
coadyuvant	examin coadyuvant=7yj
coagul	explic tip trastorn coagul=51a	ocupars tanqu coagul=537	coagul ques=5s2	proces coagul ques=5s2
coberter	cosech cultiv coberter=547
cobertur	estrategi cobertur=6an
cobr	cobr caj=12r	cuent cobr=16d	supervis proced cobr=579	dar segu cuent cobr=753	manipul cobr=8c2	gest cobr trat dental=8pn
coc	regul temperatur coc arcill=5bu	proces sal coc=9uf
coch	conduc coch automatic=4l9
cochinill	cort colmill cochinill=awh
cocin	dar instruc personal cocin=6m2	control suministr cocin=85y	vend articul cocin=8c0	almacen suministr cocin=8za	tecnic cocin=alu	investig nuev metod cocin=ano	supervis uso equip cocin=auq
cocle	ajust implant cocle=56i	adapt implant cocle=56i
codific	oper codific=8le	sistem codific product=8x5	cre mov codific=99b	codific clinic=9os	cooper proces linguistic codific=9ps
codig	asign codig product=52z
coeficient	med coeficient fric=ap7	med coeficient arrastr=ap7
cognitiv	terapi cognitiv conductual=xh	psicologi cognitiv=5go
coherenci	coherenci del articul public=8p8
col	mezcl col empapel=51u	prepar col empapel=51u
colabor	colabor politic=9nn
colaborativ	establec rel terapeutic colaborativ=9xs
colchon	fabric colchon=7bw
colec	colec art=517	softwar gest colec=6x0	gest colec=78x	manten catalog colec=7cm
colectiv	conveni colectiv=23i
coleg	ofrec tutori coleg=5ja
colg	colg cartel publicitari=5qa	colg animal=a40
colmill	cort colmill=awh
coloqui	particip coloqui cientific=78s
color	prepar mezcl color=85g	elabor mezcl color=85g	mezcl color=85g	hac mezcl color=85g
colorant	colorant alimentari=6zv
column	soport ajust column=6dz
combat	vel durabilidad escen combat=62l	dar orden combat=6yk	tecnic milit combat=9dk
combin	prepar viaj combin=5vk	organiz viaj combin=5vk	planific viaj combin=5vk	combin ingredient alimentari=7fk	combin cervez aliment=7g9	combin hoj tabac=7lg
combust	gas combust=7mm	fabric product tabac combust=80d	principi motor combust=9a4
combustibl	llen combustibl deposit=57a	tip combustibl=5i5	metod inventari combustibl=5vz	combustibl buqu=64q	combustibl utiliz buqu=64q	sistem distribu combustibl=78l	oper tom combustibl=9pn
comedor	comprob limpiez comedor=act	verific limpiez comedor=act	supervis limpiez comedor=act
comentari	gest observ comentari=4qb	hac comentari trabaj rend=649	valor comentari clientel=7yy	evalu comentari clientel=7yy
comerci	comerci electronic=137	comerci exterior=1iy	comerci internacional=1iy	promov libr comerci=568	sistem comerci electronic=8yq
comercial	politic comercial=5rr	marc comercial=73k	gest riesg comercial=7qm	control riesg comercial=7qm	analiz riesg comercial=7qm	derech comercial=8hr	asesor marc comercial=9cq
comercializ	comercializ corre electronic=5w3	tecnic comercializ red social=6j2	tecnic comercializ=6js	comercializ circuit=8f4	sector comercializ medicament=9a6	principi comercializ=a28
comestibl	filtr aceit comestibl=6ai	purific aceit comestibl=6ai	limpi aceit comestibl=6ai	destil aceit comestibl=96a
comid	comid prepar=1oo	plat comid prepar=1oo	prepar comid vuel=6tc	organiz servici comid prepar=7qr	distribu comid pacient=92n	oper servici comid=98j
comis	calcul comis=7je
common	common lisp=1f
comodidad	seguridad comodidad pasajer=6n6
compact	tecnic compact=4tw	manej compact=6ks
companer	cooper companer trabaj=4pn	consult companer bibliotec=6gq	ensay companer repart=814	comunicars companer trabaj=8hb
compani	present reclam compani segur=8a8
compar	compar valor propiedad=96m	compar product segur=9hc	compar dat recab=a5z
compatibilidad	comprob compatibilidad material=5xq	verific compatibilidad material=5xq	determin compatibilidad material=5xq
compens	compens juridic victim delit=7qz
compet	evalu calidad compet deportiv=5uv	inform compet deportiv=7pj	gest program compet deportiv=7x2
competenci	derech competenci=1x6	elabor politic competenci=4yl	competenci matematic=6va	implement competenci matematic=6va	competenci especializ veterinari=992	ten competenci informatic=9q9	competenci financier=a7n
competidor	forj rel competidor deportiv=5rm	observ actividad competidor line=8nv
competitiv	desarroll estrategi competitiv deport=6is
competitividad	asegur competitividad preci=7uz	vel competitividad preci=7uz	competitividad preci=7uz
compil	compil sistem recomend=6it
complej	sistem comunic complej=55f	dirig proyect complej paisajism=7ax
complement	aconsej client uso complement=58b	palabr complement=5hu
complementari	medicin complementari alternativ=4xa
complet	complet inform inventari=6h3	revis optic complet=7nr
compon	compon catalog antiguedad=4vg	compon estructur muebl=721	compon music=9ce	compon maquin cort=9j6
comport	estudi comport human=25o	cienci comport=5ha	control comport public=7gt	terapi comport=9dd	caracteristic terapi comport=9dd	principi terapi comport=9dd	comport animal=aig
compos	manten compos agu=4so	analiz compos quimic agu=52l	compos quimic mader=52v	compos digital=61h	compos quimic papel=6hk	selecc element compos=6ia	softwar compos=7n8	maquin compos=8ab
compositor	contrat compositor=62t	colabor compositor=9hv
compost	observ proces form compost=7j3
compr	compr espaci publicitari=5yw	compr equip automovil=8tq	coloc compr bols=98t	contact compr=9cd	negoci cond compr=avj
comprend	comprend situ animal=4o2	comprend accident aeronav=4yk	comprend concept artistic=52c	comprend necesidad animal=8e9
comprens	comprens product=9vq
compres	part maquin molde compres=799	ocupars maquin molde compres=923	prueb compres=94n
compresor	ocupars motor compresor=7zu	fabric bomb compresor=8pe	manej cilindr compresor=99f	manipul cilindr compresor=99f	ajust cilindr compresor=99f	oper cilindr compresor=99f
comprimid	instal sistem air comprimid=889	prepar botell air comprimid=8yt
comprob	comprob inform=aje
comprobant	supervis comprobant deposit=5kg
compromis	cumpl compromis hosteleri=8h6	respet compromis hosteleri=8h6
compuest	material compuest=7g8	compuest abrillant=87o
comput	comput nub=a9	cienci comput=25p	proces comput microescal=7zi
computacional	linguistic computacional=8jo
comun	enfermedad infantil comun=7m0
comunic	principi comunic=avr
comunicativ	habilidad comunicativ=1zs
comunidad	foment actividad fisic comunidad=5xu	rehabilit bas comunidad=62m	establec comunic comunidad interes=7qv
comunitari	ejempl art comunitari=4qd	educ comunitari=6d2	integr actividad promo comunitari=6qw
conceb	conceb program estudi=1k5	conceb ide musical=599	conceb ide program=8xu	conceb equip termic=akf
conced	conced subven=73v	conced licenci utiliz imagen=9f0
concentr	verific past papel concentr=5qi	calcul concentr solu=95o
concentrars	concentrars prest servici=9lk
concept	concept consult=6du	concept estrategi empresarial=994	concept psicologic=a3r	concept telecomunic=ajz	concept relativ telecomunic=ajz
conces	conces servici public=4ql	dar conces=57z	norm relativ conces licenci=8tp
concesionari	organiz recurs concesionari vehicul=70x	supervis expos vehicul concesionari=74h	gest sistem administrativ concesionari=9u2
conch	manten piez mold conch=4lf	selecc tip mold conch=6f8	traslad mold conch llen=866	fabric mold conch=99y	produc mold conch=99y	elabor mold conch=99y	unir component mold conch=agu	repar mold conch=aud
concienci	concienci propi=6qk	promov concienci social=9ay	trastorn concienci=ak1
conciert	obten financi conciert=908
concili	concili bancari=16h
conclu	metod conclu terapi musical=6kn	conclu rel psicoterapeutic=6uq
concret	concret propuest artistic=5x5
concurrent	program concurrent=6p
concurs	concurs public=23o
cond	manten cond=1de	prepar inform cond sanitari=55w	asist aeronav cond peligros=6ns	cond almacen sangr=92b
condens	condens inform=594	identific problem condens=845
condiment	tip condiment=5x0	proces fabric condiment=6zc	condiment carn vent=8w6
conduc	conduc buqu=88b
conduct	codig conduct pesc responsabl=8rw
conductividad	conductividad termic metal=981
conductor	gest conductor cam=50q	estructur conductor cam=50q	regul conductor cam=50q	supervis conductor=7tk	program rut envi conductor=7tr	mont hac conductor=8tb
conect	conect line cilindr=6s2	conect cabl motor ascensor=9di	conect equip cabezal poz=9tr
conej	gest cri conej=4zh	supervis cri conej=4zh	control cri conej=4zh
confec	confec line prend medid=7r5	industri confec=8kj
confecc	confecc rop interior=8we	confecc plac cauch=9m3	confecc prend protec=a8x	confecc promo especial=awe
conferenci	interpret diferent lengu conferenci=53z	organiz conferenci prens=5og	dar conferenci=5qp
confidencialidad	educ respect confidencialidad dat=777	confidencialidad inform=7d3	manten confidencialidad=82a
configur	configur equip electronic=4lb	configur product electronic consum=5bn	configur perfil color=5hi	determin configur fabric aliment=6lb	herramient gest configur softwar=8h8
confirm	confirm identidad client=7pm	confirm viabilidad produc=9ij	confirm identidad visitant=9mk
confiteri	aconsej client product confiteri=5t1	supervis calidad product confiteri=6oj	vend product confiteri=8in	elabor nuev product confiteri=aqs
conflict	gest conflict=20e	implement gest conflict=20e	control conflict politic=7jh	asesor gest conflict=857	ayud gest conflict=857	orient gest conflict=857	gest conflict financier=aow
conform	conform lech tuberi=5o3	verific lent conform especific=7vv	prepar mold conform vaci=8fp	fabric mold conform vaci=a6c
confront	confront propuest contratist=8w1
congel	control proces congel=al4	inspecc proces congel=al4	supervis proces congel=al4	gest proces congel=al4
conjunt	dirig conjunt musical=7kg	empres conjunt=7rd	conjunt sintom enfermedad=a00	propiedad conjunt=aa6	teori conjunt=ahg
conmemorativ	coloc plac conmemorativ=98f
conmut	cer conmut potenci=6nq	dispositiv conmut=85n
conoc	conoc informatic=23e	conoc client=4nk	conoc comport human=8k6
conscient	conscient riesg mercanci peligros=851
consecuenci	consecuenci contamin urban=9f2
consecutivament	interpret consecutivament lenguaj habl=5sh
consegu	vel consegu ambient adecu=7f2	consegu caball purasangr=872	consegu objetiv vent=9bv	consegu conductor autobu=ar6
consej	miembr consej academic=57f
conserv	conserv compos agu=4so	trat quimic conserv=5dc	tecnic conserv=5ya	conserv mader=6xg	conserv aliment=a7h
conservatori	promov conservatori=68p
consider	consider limit transport maritim=a5o
consistenci	comprob consistenci pintur=5c3	revis consistenci pintur=5c3	certific consistenci pintur=5c3	modific consistenci solu=a98
consol	manej consol mezcl audi=7e7
constant	constant vital=vn
constat	constat infrac proces electoral=a8d
constitu	constitu cultur empresarial=8r2	respet constitu=8z7
constitucional	derech constitucional=9lw
construc	legisl construc=5b0	norm product construc=6nc	product construc=6s8	identific material construc plan=7t2	mezcl material construc=9bb	metod construc=9mh
constructiv	formul observ constructiv=961
consult	metod consult=5xk	consult medic=6du	prepar pacient consult=6mn	consult bas dat=8kh	supervis consult client=ar0
consum	vend product electronic consum=4v4	asesor consum servici public=561	consum energi electric=5cd	analiz consum energi=5kl	evalu consum energi=5kl	consum gas=601	product electronic consum=78b	consum agu=7e8	calcul consum agu=ab1	med consum agu=ab1	registr consum agu=ab1
consumibl	gest inventari consumibl=4tr
consumidor	asesor derech consumidor=4ok	ayud derech consumidor=4ok	orient derech consumidor=4ok	protec consumidor=7lo	derech consumidor=890
cont	cont histori=59q	leer cont gas=5g7	leer cont agu=75y	leer cont energi termic=9v5
contabilidad	contabilidad general=16b	contabilidad cost=172	contabilidad analitic=172	control contabilidad casin=4wh	supervis contabilidad casin=4wh	normativ relativ contabilidad=5qk
contabl	cienci contabl=16a	proced departament contabl=4pq	tecnic contabl=7xh	explic registr contabl=9lg	cumpl practic contabl=9vu
contact	manten contact financier=64b
contagios	gest enfermedad contagios=5kb	trat enfermedad contagios=5kb	enfermedad contagios=7c2
contamin	analiz contamin=5wh	almacen material contamin=5xr	gest material contamin=5xr	legisl relativ contamin=6ob	trat agu contamin=9xy
contaminant	tom muestr contaminant=7sa	selecc muestr contaminant=7sa	analiz muestr contaminant=7sa	elimin contaminant=9id
conten	conten incendi=63g	constru pres conten=74r
contenedor	limpi contenedor industrial=4zv	bar contenedor industrial=4zv	instal contenedor=56m	manten contenedor acuicultur=a3p	limpi contenedor acuicultur=a3p
contenid	cre contenid=146	calidad contenid=5ju	ajust form contenid=6b1	proces desarroll contenid=aa9
contest	contest solicitud presupuest=5ct	contest pregunt pacient=5xv	contest llam emergenci=5zz
context	comprend context=5wi
contextualiz	contextualiz colec=6g8	contextualiz obr artistic=817
contingenci	reacc ant contingenci electric=729	desarroll plan contingenci electric=89q
continu	integr continu=bc	mejor continu=1ha	aprendizaj continu=20h	form cap continu=5f2	tall form profesional continu=5t2
continuament	supervis continuament cond climatic=6pv	estudi continuament cond meteorologic=agd
continuidad	contribu continuidad asistenci sanitari=4zp	supervis continuidad guion=5qt	prepar inform continuidad=7sy	manten plan continuidad oper=858
contr	ingenieri protec contr incendi=732	protec contr radi=adw
contra	contra taman punt=8zb
contrab	preven contrab=7um
contractual	derech contractual=1mu	conoc legisl contractual=1mu	manten document registr contractual=6bx
contragolp	ocupars extrusor martill contragolp=aex
contraincendi	normativ seguridad contraincendi=6yj
contramedid	contramedid ant ataqu cibernetic=6q5
contrast	administr medi contrast=6jw	medi contrast=6jw	entend contrast=7uh	entend sell contrast=7uh
contrat	gest contrat=18m	contrat public electronic=5wu	contrat personal=6cb	contrat servici=6td	contrat trabaj empres=72h	contrat cuid animal=8kf
contratist	compar propuest contratist=8w1
contribu	contribu manten vin=7k0	contribu desarroll centr deport=7l9	contribu protec menor=8dn	contribu prepar vin=8ww	contribu registr product farmaceutic=aed
control	sistem control=h6	control gest=176
conven	conven line netiquet=8cd
conveni	conveni organiz maritim internacional=5ug
convers	prueb convers=8rz	hac prueb convers=8rz	gui convers religios=a8r
conversacional	escrib ton conversacional=7h9
convert	convert cristal oble=78w	convert impres dental model=80s	convert filament hil=8de	convert diferent format audiovisual=amb
convertidor	instal convertidor corrient electric=4zr
cooper	cooper profesional educ=4ow	desarroll estrategi cooper internacional=8cr	cooper profesional=8rd	asegur cooper departament=8zl	supervis cooper departament=8zl	cooper departament=8zl	vel cooper departament=8zl	cooper part animal=9vg	cooper usuari puert=9vr
cooperativ	gest oper cooperativ credit=5s5
coordin	coordin equip=1ri
coordinars	coordinars editorial libr=5xo	coordinars institu ensenanz=8ge
cop	almacen cop jabon=5dj	serv cop vin=67z
copi	fabric copi objet valor=8al	copi objet valor=8al	copi seguridad=9ov	manten copi seguridad=9ov	conserv copi seguridad=9ov
coquiz	tecnic coquiz petrole=6km	control proces coquiz=9ky	supervis proces coquiz=9ky
corazon	estudi enfermedad corazon=9sa
corder	carn corder halal=6ck	carn corder kosh=9p5
cordial	cordial pasajer=a2z
cordon	fabric adorn cordon trenz=a8o
coreograf	colabor coreograf=95x
coreografi	conceb coreografi=51n	vel durabilidad coreografi=639	redact coreografi=7sn	contribu desarroll coreografi creativ=ap9
coreografic	particip cre material coreografic=6vc	desarroll lenguaj coreografic=8zs	cre obr coreografic=a2m	desarroll metod integr coreografic=a3y	desarroll lenguaj coreografic propuest=aru
corporal	lenguaj corporal=55q	analiz fluid corporal=7km	tecnologi escane corporal tridimensional=8g2
corporalment	expresars corporalment=70q
corral	caz ave corral=77o	gest cri ave corral=a45	manipul ave corral=at9	manej ave corral=at9
corre	identific corre=67n	ocupars corre certific=6fs	trabaj corre certific=6fs	corre certific=6fs	ocupars corre=7i8	redact corre electronic profesional=aeg
correc	comprob correc inform=6kw	correc traduc automatic=7yh
correct	correct funcion equip protec=4xh	correct inspec equipaj aerodrom=7tc	correct almacen agu=8xx	practic correct fabric=9b3	asegur correct gest document=9de	uso correct equip panaderi=9o5
correctament	prepar correctament formul color=7wr
correctiv	manten correctiv=23n	medid correctiv=5j7
correg	correg examen=1kf	correg text=70o	correg actividad fisic client=8ad	correg trabaj traduc=9ym
correspondenci	prepar correspondenci client=82r	registr correspondenci=8tj	entreg correspondenci=a35	ocupars entreg correspondenci=a35	entreg correspondenci client=a35
corrient	corrient agu=4wt	corrient electric=6pa	supervis oper corrient bibliotec=a1a
corros	tip corros=57o	reconoc sign corros=8xz	detect sign corros=8xz	verific sign corros=8xz	observ sign corros=8xz
corrug	manej corrug=52w
cort	manej maquin cort=5fx	maquin cort=5fx	tecnic cort mader=97e	repar maquin cort=9j6
cortafueg	defin regl cortafueg=4mu	instal cortafueg=a8n	instal sistem cortafueg=ali	coloc sistem cortafueg=ali
cortarl	tendid tel cortarl=8dc
cortin	cos cortin=7qo
cos	cos articul tel=4ub	cos material impres=5kh	cos tel=8mq	cos rop interior=8we	cos prend protec=a8x
cosech	cosech uva=4o4	prepar animal acuatic cosech=7ur	proces miel cosech=a7g	produc miel cosech=a7g	acondic miel cosech=a7g	prepar miel cosech=a7g
cosmetic	ingredient cosmetic=4ka	trat cosmetic piel=5mt	trat cosmetic vend=5ue	desarroll product cosmetic=6e2	aconsej client uso cosmetic=7k1	product cosmetic=7o4	respet norm product cosmetic=7z7	industri product cosmetic=9on
cost	gest cost=7nq	calcul cost revest=83m	oper buqu cost=899
costur	tecnic costur manual=6ah	tecnic costur calz=9dz	aconsej client patron costur=9i7
cotej	elabor inform cotej produc=859
cotidian	fabric product uso cotidian=9xm
craque	tecnic craque hidrocarbur=8sx
creativ	conceb ide creativ=81t	promov proces creativ=9y0
creativament	creativament tecnologi digital=55n
creatividad	impuls creatividad equip=9nb
crec	encargars crec vegetal=4s9
credencial	entreg credencial=8u8
credibilidad	evalu credibilidad client=98o
credit	prepar ofert credit=7kz	proced control credit=a4k
crem	manej equip crem=84r	supervis crem=8id
cri	manten equip cri=79e	planific program cri animal=9sf	program cri animal=amo
criader	asesor criader=5yt	control produc criader=acf	administr produc criader=acf	gest produc criader=acf	inspecc produc criader=acf	manten criader acuicultur=apx	ocupars criader acuicultur=apx
crimen	limpi escen crimen=58y	examin escen crimen=759	fotografi escen crimen=877
criminal	estudi comport criminal=4lq	caus comport criminal=4lq	prepar perfil criminal=59k	hac perfil criminal=59k	elabor perfil criminal=59k
criminologic	desarroll teori criminologic=6h8	elabor teori criminologic=6h8
crisi	interven situ crisi=xi	interven cas crisi=xi	gest crisi=1rp	trabaj zon crisi=5p1	ayud famili situ crisi=7hj	gest situ crisi social=8nd
cristal	trabaj cristal=6gr	arregl cristal=88x	fabric cristal semiconductor=8ik	produc cristal semiconductor=8ik	elabor cristal semiconductor=8ik
cristaleri	selecc cristaleri servici=4l1	selec cristaleri servici=4l1	manipul cristaleri=50u
cristalin	identific estructur cristalin=aq1
criteri	criteri calidad instal almacen=50a	defin criteri calidad dat=6n0
critic	pens critic=1zx	critic literari=68v	analiz critic fuent=6ph
cromatografi	softwar cromatografi=57i	cromatografi gas=72j	conoc cromatografi liquid=93m	manten maquin cromatografi=at4
cronogram	elabor cronogram adelgaz=6ek
crud	almacen lech crud=ajo	guard lech crud=ajo	conserv lech crud=ajo
cruz	vent cruz=9yb
cuadern	elabor cuadern teatr=a5a
cuadernill	cos cuadernill=5qo
cuadr	cuadr mand=nc	eleg marc cuadr=5nq	selecc marc cuadr=5nq	constru marc cuadr=9rb	ensambl marc cuadr=9rb
cuaj	elabor cuaj=8s2
cualidad	cualidad electroiman=9f6
cualitativ	proces inform cualitativ=8f3	investig cualitativ=as2
cualqui	inform cualqui dan ventan=7xz
cuant	identific deficienci cuant capacidad=9fl
cuantic	optic cuantic=716	are optic cuantic=716	camp optic cuantic=716	mecanic cuantic=9t5	estudi mecanic cuantic=9t5
cuantificabl	defin objetiv comercial cuantificabl=7le
cuantitativ	investig cuantitativ=151	gest dat cuantitativ=6oy
cuartel	organiz cuartel bomber=65y
cub	prepar cub ferment bebid=6n8	tip cub esmalt=74c	element cub esmalt=7d2	ocupars cub esmalt=a8h	cub esmalt=a8h	oper cub esmalt=a8h	manipul cub esmalt=a8h	manej cub esmalt=a8h
cubiert	prepar equip cubiert=6ls	organiz equip cubiert=6ls	lav cubiert barc=6pu	limpi cubiert barc=6pu	oper cubiert=775	instal cubiert suel=79p	coloc cubiert suel=79p	mont cubiert suel=79p
cubr	cubr superfici yes=5bo	cubr esmalt=6m1	cubr cap esmalt=8m2
cuchill	repar cuchill=4t8	cuchill tall mader=6em	manej cuchill cort=6sa	cuchill cort=6sa	manipul cuchill cort=6sa	coloc hoj cuchill=7gu	fij hoj cuchill=7gu	cuchill limpi=avg
cuchilleri	fabric articul cuchilleri=5op
cuell	detec canc cuell uterin=aqk
cuenc	desarroll cuenc fluvial=8dp
cuent	gest cuent=11z	cuent pag=16c	asign cuent=aa2
cuer	tecnologi fabric piel cuer=5h9	component articul piel cuer=5hn	ensay fisic piel cuer=5w4	calidad articul piel cuer=7f3	tecnologi acab piel cuer=7fq	compos quimic piel cuer=8pb	manten product piel cuer=ajt
cuerd	manten cuerd=5hg	ajust instrument cuerd=6n3	tip cuerd=7z3	amar cuerd=awt
cuerp	anatomi cuerp human=8ib
cuest	impart form cuest ambiental=5ne	comunic cuest tecnic client=727
cuestionari	revis cuestionari=9kl	segu cuestionari=aa1	prepar cuestionari=ap0
cuid	cuid pacient=vf	plan cuid=vt	cuid equip cri=79e
culinari	tecnic culinari acab=97d
cultiv	histori cultiv tabac=4lg	gest actividad manten cultiv=6s7	desarroll tecnic cultiv vid=919	cultiv plant=9h2
cultur	histori cultur=9tv
cultural	evalu program espaci cultural=5a6	proyect cultural=5es	promov event espaci cultural=75d
cumpl	cumpl normativ=18e	hac cumpl politic financier=5dm
cumpli	cumpli normativ sustanci prohibid=9c4
cumpliment	cumpliment normativ infraestructur tuberi=5av	revis contrat cumpliment=afc
cun	sujet objet cun=5aj	coloc cun=5aj
cur	utiliz man cur=52r	metod cur hoj tabac=5po	metod cur tabac sol=9ng
curricul	planific curricul aprendizaj=7rh
curs	disen curs web=628	aconsej curs form=84p	inform curs form=84p	asesor curs form=84p	supervis curs practic=9ru	elabor program curs=aip
curv	tecnic curv metal=9y3
custodi	custodi prueb=5d3	custodi pertenenci pasajer=7zp
cutane	enfermedad cutane=6o2
damasquin	damasquin piez metal=9ff
dan	evit dan horn=ag1
danz	leer partitur danz=6og	histori estil danz=85w
dar	dar clas=1k3	dar form=80e
dat	analiz dat=na	gest dat product=a65
deb	asign deb=4z1	ayud nin deb=4za
debat	debat represent=694	debat propuest investig=6n2	debat obr art=7vz	particip debat=96q
decant	decant vin=8ja
decid	decid solicitud segur=6v7	decid tip prueb genetic=8x9	decid asign recurs=8zj	decid tecnic imagen=9qn	decid tip interven psicoterapeutic=ahx
decis	tom decis=20d	sistem ayud tom decis=61o	tom decis empresarial estrategic=ao2
declar	declar fiscal=17g	tom declar jur=a1t
decor	decor instrument musical=68t	decor articul textil=812	decor muebl=aem	decor bebid=ami	tecnic decor hog=amj
decorativ	cre disen decorativ=7hn	dibuj disen decorativ=7hn	present bebid form decorativ=a1r	disen decorativ vehicul=ajl
defect	detect defect soldadur=6nw	observ defect soldadur=6nw	verific defect soldadur=6nw	detect defect registr=6pp
defectuos	retir piez defectuos=5sb	quit piez defectuos=5sb	elimin piez defectuos=5sb	inform equip defectuos peligr=5uq
defens	segu principi defens propi=6p3	elabor politic defens=977	sistem defens=9hn	tecnic defens personal=agb
defensiv	practic conduc defensiv=avt	conduc defensiv=avt	conduc mod defensiv=avt
deficienci	anticip posibl deficienci=56d
defin	defin lenguaj marc=4sc	defin capacidad produc=73u	defin marc=7gv	cre defin=aj8
definitiv	conclu partitur musical definitiv=9og
deform	deform duel mader=4l5	identific deform mader=72r	detect deform mader=72r	detect deform pec viv=7m5
defun	registr defun=7oo
deglu	trat trastorn deglu=656
degust	degust gran caca=a08
dej	dej acab buqu=5gc
deleg	deleg aten emergenci=4qn	atend deleg comercial=ata
deletre	deletre ded=67q
delimit	delimit are marc=528	delimit cuerp celest=6yc
delincuent	evalu comport riesg delincuent=8il
delit	derech victim delit=53k	apoy menor victim delit=7vt	necesidad victim delit=9z4	detect delit financier=anh
dem	identificars dem=8dq
demand	prev demand product=75b	gest demand equip oficin=9li
democraci	demostr compromis democraci=8l2
demografic	predec tendenci demografic=5i3	pronostic tendenci demografic=5i3
demol	tecnic demol=5o0	demol estructur=8ox
demostr	hac demostr program informatic=6u6	demostr calidad revest=8y2
densidad	verific densidad liquid=4rk	calcul densidad liquid=4rk	med densidad liquid=4rk	conoc densidad liquid=4rk	analiz densidad caca polv=8gs
dentadur	restaur dentadur deterior=4mf	repar dentadur deterior=4mf	reconstru dentadur deterior=4mf
dental	hac limpiez dental=8d6	practic dental=953
dentist	segu instruc dentist=9hi
dentofacial	correg anomali dentofacial=atf	trat anomali dentofacial=atf
denunci	comunic denunci pasajer=6m5	transmit denunci pasajer=6m5	analiz denunci pasajer=83e	estudi denunci pasajer=83e	examin denunci pasajer=83e	denunci comport riesg=8sr
deontologic	respet codig deontologic organiz=9r4
departament	proced departament financier=5yn	proced departament oper=6gi	proced departament gest=7uc	proced departament vent=9cl	proced departament recurs human=9hy
dependient	person dependient=uq
depil	depil cer=5l9	tecnic depil hil=7oe	las depil=7yg	tecnic depil=8nc
deport	histori deport=7ag	regl deport=93o
deportist	nutr deportist=6p2	aconsej deportist aliment=8bq
deportiv	tendenci merc equip deportiv=4po	ofrec client equip deportiv=51q	caracteristic equip deportiv=a6d	fabric articul deportiv=avh
deposit	instal deposit agu=5qb	coloc deposit agu=5qb	deposit papel mold=67e	norm seguridad deposit=6k6
depred	elimin depred=a5i
depur	depur softwar=5fi
derech	estudi derech=4of	derech public=ahz
deriv	deriv carg entr=4yp	deriv carg sal=5jn	product deriv tabac=6ul	fabric product deriv tabac=8rf	deriv usuari servici social=a5j	deriv usuari asistenci sanitari=ae1	atend pacient deriv=aep
dermatologi	dermatologi medic quirurgic venereologi=75s
dermatologic	examin muestr dermatologic=4vw	analiz muestr dermatologic=4vw	estudi muestr dermatologic=4vw	practic cirugi dermatologic=5n3	tecnic cirugi dermatologic=a7x
derram	limpi derram petrole=a2h	retir derram petrole=a2h
derret	derret cer=6h0
desactiv	desactiv min terrestr=6vn
desagu	limpiez desagu=53d	inspecc desagu alcantarill=6my	comprob desagu alcantarill=6my	revis desagu alcantarill=6my
desalcoholiz	desalcoholiz bebid=7de
desaliniz	manten sistem control desaliniz=9rs	gest sistem control desaliniz=adf	control sistem desaliniz=adf
desaloj	desaloj bar cier=69w
desamar	desamar buqu=9s2
desarm	desarm dispositiv movil=5bt	desarm electrodomestic averi=7dz	desarm bomb hormigon=7ef	desarm andamiaj=9yq
desastr	psicologi emergenci desastr=7fu
desat	manej desat roc tunel=907
desbarb	ocupars desbarb=62w	proces desbarb=81p	element desbarb=873	manej lim desbarb=ad8	lim desbarb=ad8	manipul lim desbarb=ad8	oper lim desbarb=ad8
desbast	piedr desbast=53q	desbast piedr semiprecios=97z
descapotabl	repar tech automovil descapotabl=79c
descarg	carg descarg=1ii	descarg mercanci=4lv	descarg suministr=5nj	supervis descarg mercanci=5up	revis descarg mercanci=5up	inspecc descarg mercanci=5up	descarg equip=6ku	descarg electric=6ok	oper carg descarg=9iw
descascarill	ocupars maquin descascarill=4r7	manej maquin descascarill=4r7	encargars maquin descascarill=4r7
descompres	control descompres=a02
descontamin	descontamin are trabaj=4ts	tecnic descontamin=5ob	desarroll estrategi descontamin yac=68y	proced descontamin=6yx	descontamin interior ambulanci=7tm
descortez	manej descortez mader=709	manipul descortez mader=709	oper descortez mader=709	descortez mader=709
describ	describ result prueb=6o6	describ experienci artistic=6sl	describ escen=7jt	describ regl jueg=8bh
descrip	descrip bebid alcoholic=59i	prepar descrip puest trabaj=910	elabor descrip element web=abe	descrip element web=abe
descubr	descubr destin turistic=8w8
desech	gest product desech=9mi
desempen	evalu desempen=19w	gest desempen=19w	supervis desempen contratist=9xa
desemple	analiz tas desemple=4wm
desencuadern	desencuadern libr=932
desensambl	desensambl dispositiv movil=5bt
desenvolvers	desenvolvers bien entorn riesg=7a7
desequilibri	identific caus desequilibri nutricional=597	detector desequilibri vagon ferrocarril=9oc
desfil	particip desfil mod=5me
desgasific	desgasific camar vaci=4yy
desgast	med desgast desliz=ap7
desglos	desglos plan produc=7md	desglos indic musical=8f2
desgom	desgom liquid=974
deshacers	deshacers piez defectuos=5sb	deshacers residu soldadur=5yx	deshacers residu peligros=64u
deshidrat	proces deshidrat gas=5qr	manej sistem deshidrat vaci=6op	sistem deshidrat vaci=6op	formul deshidrat gran=8y6	proces deshidrat aliment=a90
deshiel	actividad deshiel=59j	instal bot deshiel=au5	mont bot deshiel=au5	coloc bot deshiel=au5
deshollin	form deshollin=875	coordin trabaj deshollin=9tl	aparat deshollin=ahq
desinfec	equip desinfec agu=4wb
desinfect	desinfect superfici=50k	desinfect tanqu ferment=76p	desinfect tanqu vin=9yl	desinfect contenedor acuicultur=a3p
desmagnetiz	desmagnetiz reloj=576
desmantel	desmantel electrodomestic averi=7dz	desmantel bomb hormigon=7ef
desmigaj	produc lod cauch desmigaj=68n
desmont	desmont dispositiv movil=5bt	desmont equip=5ft	desmont maquin=5q0	desmont aparat electronic=6y7	desmont equip ensay=94z	desmont motor=9zn
desnud	pos desnud=5sk
desoll	desoll animal=81h
despach	despach aduan=1iw	prepar despach vuel=9nt
desped	desped trabaj=7yf
despej	despej espaci perfor miner=7jf	despej superfici forestal=82x	despej lug accident=at2
desperfect	detect desperfect infraestructur tuberi=653	detect desperfect via ferroviari=87z
desplaz	supervis desplaz objet=5wg	desplaz piez termin=aba
despliegu	gest despliegu trop=66z
despu	limpi despu act=98m
desram	desram arbol=66u
destil	control proces destil=59l	observ proces destil=59l	seguridad proced destil=6cu	manej maquin destil=8yu	maquin destil=8yu	manipul maquin destil=8yu	manej equip destil=8yu	manipul equip destil=8yu	oper equip destil=8yu	manten equip destil=a6y	repar equip destil=a6y
destin	establec destin turistic=8w8	fij destin turistic=8w8	investig destin turistic=8w8	defin destin turistic=8w8	asesor destin viaj=ag6	aconsej destin viaj=ag6
destinatari	estudi comunidad destinatari=76o	adapt ensenanz grup destinatari=8zz
destint	proces destint=9wk	product quimic destint=aao
destrez	destrez manual=20t
destructiv	ensay no destructiv=7gy	equip ensay no destructiv=82h
desulfur	proces desulfur gas=9ks
desvi	desvi carg entr=4yp	desvi carg sal=5jn
detall	aten detall=1zy	detall lenguaj marc=4sc	detall acuerd licenci=4uj	elabor inventari detall colec=5if	gest detall contrat viaj=5u0	detall regl jueg=8bh
detec	detec averi=1dh	sistem detec calent neumatic=9ti
detect	detect problem tecnic=50p
detector	detector impact carg=80k	manej detector contaminant metalic=aj6	detector contaminant metalic=aj6
deten	norm deten menor=7tn	seguridad centr deten=9c8	deten person infractor=9t0
detenid	vel bienest detenid=8mp
deterior	deterior pesc=8sp	deterior product pesc=8sp
deton	deton explosiv cond segur=9fj
deud	registr deud client=5eg	tecnic cobr deud=5qd	clasific deud=6ty	calcul cost deud=7bq	ejecu deud=7cc	estudi deud=8hp	sistem deud=91p
deudor	administr activ deudor=6dp
devolu	proces devolu=8p6	gest devolu mercanci alquil=8su	ocupars devolu=971
devuelt	proces product mader devuelt=5bi
dia	est dia tendenci restaur=6up	manten conoc profesional dia=8mb
diagram	diagram circuit=4kz	elabor diagram amar=5q5	cre diagram bas dat=7up	cre diagram fluj=84k	disen diagram amar=95h	diagram instal electric=afk
dialect	habl dialect lug=5h5
dialog	escrib dialog=74l	interpret dialog escrit=a3m	promov dialog sociedad=a3n
diamant	caracteristic diamant=9o1
diari	libr diari=5zm	manten libr diari=5zm	manten diari maquinari buqu=7m9	supervis trabaj diari=8lt	planific trabaj diari=8lt	control trabaj diari=8lt	gest trabaj diari=8lt
dibuj	dibuj tecnic=1cv	dibuj plan plant=4no	dibuj part piez automovil=55y	cre dibuj original=5af	elabor dibuj original=5af	tecnic manual dibuj=66y
dic	tecnic dic=832	tecnic dic articul=832	ten buen dic=88w
diccionari	revis entr diccionari=8td
dict	revis dict medic=606
didactic	program didactic=1k4	disen material didactic campan=8z5
dient	recuper color natural dient=4v2
diet	compos diet=77p	prepar plan diet=9om	aconsej prepar aliment diet=an9
dietetic	examen competenci clinic dietetic=8tn	formul interven dietetic=94p	elabor interven dietetic=94p	proporc diagnostic dietetic=9ot	dar diagnostic dietetic=9ot	ofrec diagnostic dietetic=9ot
diferenci	detect diferenci color=5pv	identific diferenci color=5pv	diferenci tejid=79z	diferenci calidad mader=8m5	diferenci hoj tabac=9tc	estrategi diferenci diagnostic=ahw
diferencial	instal interruptor diferencial=7i0	metod diagnostic diferencial=9c2
diferent	gest diferent material ceramic=4pc	funcion diferent motor=5b1
dificil	trabaj tecnic dificil=5ny	trat client dificil=682	trat person situ dificil=aqp	situ dificil industri textil=avn
dificultad	dificultad aprendizaj=7en	asesor pacient dificultad habl=7of	detect dificultad caden suministr=87g
difund	difund comunic intern=5a9	difund inform preven canc=8yl	difund inform legisl fiscal=94y	difund inform vuel=acy	difund inform=akk
digestiv	aparat digestiv=5mb	estudi aparat digestiv=5mb	cirugi aparat digestiv=7bi	cirugi general aparat digestiv=9v0
digestor	tip digestor=4kh	manej digestor=837
digital	impres digital=4qs	almacen dat sistem digital=6yh
digitaliz	cre imagen digitaliz=8m9	gener imagen digitaliz=8m9
digitalment	cort digitalment metraj edit=9hs
dilu	dilu barniz=4x3
diluyent	agreg diluyent pintur=9s1	incorpor diluyent pintur=9s1	anad diluyent pintur=9s1
dimens	comprend dimens emocional actu=5sf	dimens pal=6wl	ajust dimens copi=8n2	calcul dimens grab=aue
dinamic	dinamic fluid computacional=1gc
dinamit	conect circuit extrac dinamit=a5m
diner	cont diner=66e	transport segur diner=717
diplomatic	principi diplomatic=4j7	gest crisi diplomatic=8ia	tom decis form diplomatic=auk
direc	direc obr=1ec	direc proyect=1r4	direc equip=1ri	estil personal direc=66n	direc marketing=6te	tecnic direc represent escen=7g7
direct	comprend estructur actu direct=4ll	actu direct=4mk
director	consult director produc=5ei	colabor director fotografi=722	segu instruc director artistic=90e	segu instruc director intern=an7
directori	servici distribuid directori inform=9qt
directric	establec directric produc=5wl	desarroll directric produc=5wl	elabor directric produc=5wl	segu directric clinic=7hk	respet directric organiz=8s5	prepar directric uso marc=8z4	proporc directric desarroll contenid=933	norm directric gest empres=ap2
dirig	dirig buqu puert=4lp	dirig capacidad flot=7vi	dirig oper fabric=8cn
disc	coloc etiquet disc=4vv
discapacidad	comunic person discapacidad auditiv=5il	ayud person discapacidad auditiv=5ly	aten person discapacidad=6mk	discapacidad visual=6mt	discapacidad auditiv=6v1	tip discapacidad=77b	diagnostic discapacidad auditiv=9od	asist pasajer discapacidad=aly
discern	discern contenid comunic escrit=4v9
disciplin	disciplin quimic=1ku	manten disciplin alumn=6ru
discretament	actu discretament=7yc
discrimin	discrimin tip paquet=aut
discurs	prepar discurs=4rd	discurs vent=5pz	cre discurs vent=5pz
discut	discut termin proveedor=6wd	discut part interes=7x8
disminu	disminu taman punt=8zb
disolvent	roci disolvent=6l7
dispens	limpi dispens cervez=4v0	limpiez dispens cervez=4v0	dispens medicament=69t	dispens medicament recet=69t	dispens lent gradu=78i
dispon	dispon acuerd licenci=4uj	dispon ofert product=5ii	dispon equip cubiert=6ls	dispon comid vuel=6tc	dispon mes=84y	dispon objetiv transport=9zv
disponibilidad	disponibilidad viaj=212	disponibilidad equip=76b	disponibilidad material punt vent=ao4
disponibl	selecc servici disponibl=4j4
dispos	planific dispos espacial=72v	planific dispos instrument=8gg	manten dispos sistem produc=a1e
dispositiv	principi dispositiv electronic=6nl	component dispositiv electronic=7zj	dispositiv electric=95r
disput	escuch argument part disput=8nb	gest disput contractual=aph
distanci	calcul distanci=825	hac calcul distanci=825
distingu	distingu diferenci accesori=4r6	distingu tip sier=78v	distingu diferenci tejid=79z	distingu calidad mader=8m5
distint	distint metod comunic=657	colabor distint grup destinatari=6or	merc distint mod transport=8b2
distribu	organiz distribu=1i6	coordin distribu=1i6	gest distribu recurs vuel=9ju
distribuid	informatic distribuid=7yo
distribuidor	elabor previs distribuidor=7cx
divers	divers tare organizativ empres=4k6	tecnic impres divers superfici=8dw	adaptars divers papel=all
diversidad	diversidad estructur suel=78a
diversific	gest diversific oper maritim=af0
divid	divid plan produc=7md
dividend	calcul dividend=8b8	prev tendenci dividend=8my
divis	gest reserv divis=5an	cambi divis=8d8
divulg	divulg inform general empres=6mi	divulg inform residu peligros=713
dobl	dobl duel mader=4l5	dobl varill=8b5
doctor	supervis estudiant doctor=ac5
document	document tecnic=pi	ocupars document=5rg	tip document=5sv	document prueb=7ob
documental	gest documental=1zk
documentars	documentars comunidad destinatari=76o	documentars visit turistic=93h
domestic	ensen economi domestic=4jg	preven accident domestic=4r9	domestic animal=70v	recuper residu domestic=ax0	recog residu domestic=ax0
domicili	ayud domicili=v6	visit domicili=25j
domiciliari	aten domiciliari=v6
domin	domin alfabetiz visual=59x	domin norm linguistic=5zd
don	don sangr=4yj	proces don sangr=4yj
donant	gest bas dat donant=4tp	donant ayud humanitari=7nd	establec contact donant potencial=96v
dos	conduc vehicul dos rued=aap	vehicul dos rued=aap
dosific	tip tanqu dosific=6qi
dosimetric	planific dosimetric=83y	planific dosimetric radioterapi=83y
dot	dot comunic=1zs	dot mand=1zu	dot context notici=4ky
drag	panel control sistem drag=78h	posic maquin drag=83l
dragalin	manej dragalin=8r4
dramaturg	colabor dramaturg=5nr
dramaturgi	dramaturgi circ=a38
dren	dren agu lav=4pu	dren liquid peligros=75m
drenaj	constru sistem drenaj abiert=5ol	disen sistem drenaj poz=5y9	instal sistem drenaj poz=6qt	oper drenaj=6sv	limpi canal drenaj=83g
dron	dron inspec tej=70b
duch	tip duch=ajh
duel	ayud client proces duel=6md
duen	negoci duen inmuebl=70w	manten contact duen inmuebl=7ko
dulc	ocupars maquin fabric dulc=8hj	tip punt tall dulc=aek
dump	manej dump=77e
dur	calcul dur trabaj=a5f	estim dur trabaj=a5f
durabilidad	comprob durabilidad material=6ma	verific durabilidad material=6ma	determin durabilidad material=6ma	verific durabilidad material mader=a6a
durant	present articul durant subast=507	evalu obr durant represent=6pb	ajust durant desarroll obr=7by	limpi component durant montaj=8m8	supervis pacient durant cirugi=asu
durez	analiz durez aceit=8iq	estudi durez aceit=8iq	determin durez aceit=8iq	evalu durez aceit=8iq
durmient	manej unidad fij durmient=4xg
ebull	blanque aceit ebull=any
ecografi	hac ecografi=97i
ecologi	ecologi acuatic=68c	cienci ecologi acuatic=68c	cienci ecologi=8qh	principi ecologi=8qh	ecologi forestal=a8c
ecologic	investig ecologic=6nt	material ecologic=6x9	principi ecologic=6zn	estudi camp ecologic=8wf	caracteristic sistem ecologic=a21	sistem ecologic=a21
economi	elabor politic economi=7th	economi escal proyect=95y
economic	asesor desarroll economic=5xe	ayud desarroll economic=5xe	orient desarroll economic=5xe	analiz tendenci economic=6wf	ensen principi economic=adr
ecosistem	entend ecosistem agu dulc=7fz	caracteristic ecosistem=a21
edad	estudi edad roc=a3w
edentul	ocupars pacient edentul=5pq
edi	edi vide=zw	softwar edi grafic=8pf	softwar edi audi=9lb
edific	codig tecnic edific=1ef
edifici	automatiz edifici=1xw	tip automatiz edifici=1xw	clas automatiz edifici=1xw	seguridad edifici industrial=6rz	repar menor instal edifici=73y	principi construc edifici=78c	seguridad edifici comercial=8zf
edit	edit vide=zw	edit negativ=4wq	edit fotografi=a34
editor	consult editor sonid=71n	consult editor=89p
editorial	particip reun editorial=5o4	colabor editorial libr=5xo	industri editorial=5yr	norm editorial=61n	estrategi editorial=9vm	merc editorial=a5p
educ	cienci educ=25u	educ preven enfermedad=4r3	teori practic educ=8kb	gest educ=ahv
educacional	model disen educacional=a6b
educativ	necesidad educativ especial=1k8	inspecc institu educativ=78t	gest recurs fin educativ=7vh
efect	prob efect pirotecnic=4qj	efect radi cuerp human=4rg	efect corrient agu=4wt	planific efect pirotecnic=4zt	efect fertilizant=7r2
efectiv	manej efectiv=12r	gest transport diner efectiv=aw6
efectividad	med efectividad servici facilit=5yc
eficaci	asesor medid mejor eficaci=819
eficaz	asistenci eficaz equipaj=8av
eficienci	eficienci energetic=25l	eficienci energetic edifici=6go
eficient	utiliz eficient espaci almacen=6t8
ejecu	supervis ejecu plan estudi=4o3	coordin ejecu represent=7qt	form personal ejecu represent=86h	evalu ejecu proced seguridad=9r5	supervis ejecu politic public=ape
ejecut	ejecut gest conflict=20e	ejecut calcul matematic analitic=5s8	ejecut competenci matematic=6va	ejecut gest estrategic=89y	ejecut estudi viabilidad=9w2
ejempl	conserv ejempl disc=ar1	guard ejempl disc=ar1	archiv ejempl disc=ar1
ejerc	ejerc control gast=8y9
ejercici	medicin deportiv ejercici=4jc	fisiologi ejercici=5l6	ejercici garanti seguridad=5mj
ejercit	ejercit pacienci=56z	proced ejercit air=6xt	norm proced ejercit air=7em
elabor	elabor inform=16q
elec	ayud elec uso vestuari=6cd
electiv	astrologi electiv=6u7
electoral	legisl electoral=55p	asesor politic proces electoral=7d1	analiz proces electoral=7mb	segu proces electoral=ah0
electric	instal electric=1b7	ingenieri electric=1gw	sistem electric vehicul=5z2	ingenieri instrument electric=7dr	sistem electric buqu=7fx	trat electric=8wq	component equip electric=a8l	maquin electric=aix
electricidad	gest red transport electricidad=54d	principi electricidad=5ap	merc electricidad=670	instal cont electricidad=8ck	coloc cont electricidad=8ck	leer cont electricidad=acq
electroconform	fabric mold mediant electroconform=8g3
electrodepos	metal electrodepos=54j	proces electrodepos=5s7
electrodomestic	instal electrodomestic=5k2	vend electrodomestic=7dt	recuper electrodomestic averi=84l	recog electrodomestic averi=84l	product electrodomestic=8ji	repar electrodomestic=8wg	merc electrodomestic=9o4
electroencefalogram	interpret electroencefalogram=8wp	analiz interpret electroencefalogram=8wp
electroeros	ocupars maquin electroeros chisp=5uf
electroiman	disen electroiman=81k	variedad electroiman=9f6	caracteristic electroiman=9f6	tip electroiman=9f6
electrolitic	proces estabiliz electrolitic=969
electromagnetic	constru model aparat electromagnetic=6l1	med geofisic electromagnetic=76l
electromecanic	prob sistem electromecanic=6eb	mont sistem electromecanic=7jp	fabric sistem electromecanic=7jp	constru model sistem electromecanic=7k3	ajust sistem electromecanic=8aj	regul sistem electromecanic=8aj	disen sistem electromecanic=9gh	cre sistem electromecanic=9gh	ide sistem electromecanic=9gh	desarroll sistem electromecanic=9gh	manten equip electromecanic=a4g	repar equip electromecanic=a4g
electromiogram	interpret electromiogram=7kb	analiz interpret electromiogram=7kb
electronic	ingenieri electric electronic=1gw	tip electronic=1gy	product electronic=1gy	ajust equip electronic=4lb	program equip electronic=4lb	component electronic=7zj	component sistem electronic=7zj	servici electronic=9xj	comunic electronic=a2x
electrooptic	dispositiv sistem component electrooptic=4p3	camp electrooptic=71x	proces tecnologic electrooptic=71x	cienci electrooptic=71x
electroquimic	camp electroquimic=7y1	cienci electroquimic=7y1
eleg	eleg proveedor event=5nk	eleg fibr vidri=5oj	eleg ingredient adecu=92v	eleg distribu almacen calz=9s6
element	instal element mader estructur=4yh	marc element mader=7qq	ajust element maquin=9ku
elev	ocupars elev descarg=5e8	planific elev terren=6o8	prepar elev terren=6o8	oper elev=8vw	manej aparat elev=9oh
elimin	elimin material contamin=4kp	elimin residu soldadur=5yx
embaj	actu embaj empres=66w
embal	embal hortaliz frut=8sa
embalaj	embalaj adecu mercanci peligros=4ss	manej maquin clav embalaj=7i9	maquin clav embalaj=7i9	tip embalaj envi industrial=8x0
embals	disen embals=9qk	hac disen embals=9qk
embalsam	embalsam cadav=671
embaraz	aconsej embaraz=6co	aconsej embaraz riesg=8uv	hac masaj durant embaraz=alh	masaj durant embaraz=alh
embarc	manej pequen embarc=8pg	pequen embarc=8pg	pilot pequen embarc=8pg	prepar oper embarc pequen=9im
embarg	normativ embarg=4mg
embarqu	prepar factur embarqu=5s1	organiz factur embarqu=5s1	asist embarqu pasajer=a3t	cooper embarqu pasajer=a3t	ayud embarqu pasajer=a3t
embebid	sistem embebid=h1
embotell	asist proces embotell=58j	contribu proces embotell=58j	colabor proces embotell=58j	ayud proces embotell=58j
embr	transfer embr animal=5ye	implant embr animal=5ye	extra embr=9by	estudi embr=a09
embrionari	estudi desarroll embrionari=a09
emergenci	coordin emergenci medic=aqy	elabor plan emergenci=ary	cre plan emergenci=ary	desarroll plan emergenci=ary
emergent	tecnologi emergent=66f
emis	leer program emis radiodifus=4xi	norm emis=5mf	control calidad emis radiodifus=65l	prepar emis radiodifus=8x6
emit	emit factur=17l	emit timbr fiscal=93f
emocional	examin patron emocional=61z	estudi patron emocional=61z	ten inteligenci emocional=aiw
emocionalment	lleg emocionalment audienci=8go
empalm	prepar piez empalm=52x	marc piez empalm=52x	empalm cabl=6cy	empalm roll pelicul=79q
empapel	tip papel empapel=88a	quit papel empapel=9m4	retir papel empapel=9m4	cort papel empapel medid=aq2
empaquet	tip material empaquet=57h	almacen articul empaquet=62n	requisit empaquet product=7da	ingenieri empaquet=955	empaquet tejid=9wh	proced empaquet=au3
emparej	emparej dos person=8wk
empati	mostr empati equip produc=ah3
empen	gest inventari cas empen=8j5
empenach	tecnologi empenach=91w
empern	manej empern tech=a54	oper empern tech=a54	manipul empern tech=a54
emple	evalu nivel capacidad emple=663	aconsej emple form=at3
emprendedor	espiritu emprendedor=20x
empres	administr empres=23l	gest empres produc=677	organiz empres produc=677	administr empres produc=677
empresarial	principi gest empresarial=4rp	tecnic requisit empresarial=4vy	gest conoc empresarial=65m	supervis conoc empresarial=65m	administr conoc empresarial=65m	manej conoc empresarial=65m	conoc empresarial=65m	control conoc empresarial=65m	elabor model proces empresarial=8cq	conoc principi empresarial=atz
encamin	encamin llam=7pc
encapsul	coloc prepar tolv encapsul=9rf	encapsul sistem microelectromecanic=a0l
encarg	encarg decor=5ko	colabor encarg control calidad=8e5	gest encarg material construc=8mo	leer instruc encarg trabaj=9nv
encargars	encargars gest contrat=9gn
encefalic	diagnostic muert encefalic=5s0	determin muert encefalic=5s0
encer	encer animal=4zf	encer superfici mader=9uu
enchuf	instal enchuf=6ld
encofr	tip encofr=558
encol	tecnic proces encol suel=5cs
encontr	encontr subven=4wy	encontr defect soldadur=6nw	encontr defect registr=6pp	encontr botell defect=8rk
encorch	ocupars encorch=5rv
encuadern	manej encuadern=574	tecnic encuadern=6fd	inspecc trabaj encuadern=74f	revis trabaj encuadern=74f	verific trabaj encuadern=74f	control trabaj encuadern=74f	ocupars maquin encuadern automatic=9ed	encuadern libr=a8m
encubiert	oper vigilanci encubiert=6pg	oper encubiert=6r6
encuest	tecnic prepar encuest=6t0	encuest opin=86g	metodologi encuest=a52
enderez	tip maquin enderez=9pp	ocupars prens enderez=ara	prens enderez=ara
endocrin	trat enfermedad endocrin=8ko	fisiologi endocrin=apm	fisiologi sistem endocrin=apm
endocrinologi	endocrinologi nutr=a3i
endoscopic	proced endoscopic=a58
endurec	endurec jabon=85r
endurecedor	agreg endurecedor pintur=75j	anad endurecedor pintur=75j	incorpor endurecedor pintur=75j
enemig	interven comunic enemig=7sf
energetic	politic sector energetic=67b
energi	merc energi=1yo	calcul energi aliment=5ij	terapi energi=7ao	instal plant energi=7rb	regul suministr energi=9d3
enferm	cuid paliativ enferm grav=v4
enfermeri	registr enfermeri=vu	principi enfermeri=6jx	cienci enfermeri=9sy
enfoc	enfoc luc escenari=59c	enfoc equip ilumin=avd
enfoqu	defin enfoqu artistic=9be
enfrent	enfrent situ estr=8qi
enfri	enfri vel agu=61v	enfri material=a7q	enfri material agu=a7q	enfri piez=a92
enganch	enganch vagon=53r	enganch caball carruaj=a11
engast	engast cabl=a7k	engast piedr joy=acs
enlac	enlac troncal telecomunic=6ho
enlat	ocupars enlat=4v5
enlaz	enlaz fragment musical=7kl
enras	enras hormigon=9kr
enrej	asist cambi enrej jaul=9uz
enriquec	enriquec ambiental animal=730
enriquecedor	dispon entorn enriquecedor animal=65b
enroll	enroll hil bobin=5l2	enroll metal=7vw	enroll fri=9ii	enroll calient=9qd
ensambl	ensambl sistem microelectromecanic=5mq	ensambl element mader=5oy	ensambl sistem electromecanic=7jp	ensambl sistem microelectronic=8wh	ensambl equip instrument=8ws	ensambl dispositiv telecomunic=a04
ensay	organiz ensay=4n7	ensay papel=4ti	asist ensay clinic=5qf	colabor ensay clinic=5qf	proced ensay product sanitari=62z	asist ensay=6e6	coordin ensay=6wn	prepar ensay=765	mont equip ensay=83h	proced ensay=9tt
ensen	ensen cienci politic=7xb
ensenanz	metod ensenanz=8kb
entall	ocupars maquin entall=6dx
entend	entend situ animal=4o2	entend accident aeronav=4yk	entend principi ferment=7ae	entend recet=83x
enter	registr enter=7s4
entidad	supervis entidad credit=7c1
entier	ayud planific entier=7po
entint	limpi rodill entint=86z	lav rodill entint=86z	acondic rodill entint=86z
entorn	trabaj equip entorn peligros=6jz	analiz entorn informatic organiz=8bk	control entorn acuatic produc=8ea
entr	entr dat=te	separ carg entr=4yp	estrategi entr merc=6zw	manten requisit entr dat=7xs	control vent entr=8kl	supervis vent entr=8kl	planific entr merc=ajg
entram	disen tejid punt entram=59y	fabric tejid punt entram=abr
entreg	program entreg suministr criader=529	entreg menu=942
entren	entren per caz=9py	entren artist mov aere=9wc
entrenars	entrenars profesor voz=asp
entreten	industri entreten=53j	proporc entreten=5eh	evalu program entreten=82e	valor program entreten=82e	elabor program entreten=ac2	program actividad entreten=ac2	prepar program entreten=ac2
entrevist	tecnic entrevist=5sn	prepar entrevist trabaj=876
entusiasm	transmit entusiasm danz=5cp
envas	demostr competenci norm envas=4oj	verific botell envas=6y4	examin botell envas=6y4	control botell envas=6y4	fabric element envas metalic=7sk
envejec	envejec muebl=6dh	tecnic envejec muebl=6dh
envi	ocupars document envi=6so	document envi mercanci=6so	gest document envi=6so	carg product envi=7ij	gest sistem informatic envi=83r	planific envi product=8mv	envi personal emergenci=8xv	envi muestr medic=91y	prepar inform envi carg=a8v
envolv	envolv product regal=8hz	envolv hortaliz frut=8sa
enyes	prepar superfici enyes=9zg	limpi superfici enyes=9zg	acondic superfici enyes=9zg
enzimatic	proces enzimatic=69x
eolic	tip turbin eolic=1yr	evalu funcion turbin eolic=4x4	inspecc turbin eolic=6kp	revis turbin eolic=6kp	control turbin eolic=6kp	facilit inform turbin eolic=7pz	disen turbin eolic=ajm
epicutane	prueb epicutane=4qz	hac prueb epicutane=4qz
epidemi	estudi epidemi=8j6
epidemiologi	epidemiologi veterinari=91z
epilepsi	asist cirugi epilepsi=863	ayud cirugi epilepsi=863	apoy cirugi epilepsi=863
epoc	restaur tapiceri vehicul epoc=4n0
equid	enfermedad dental equid=6dt
equilibr	equilibr neumatic=5vw	equilibr recurs bas dat=8fw
equilibri	fisiologi equilibri=5tq	trastorn equilibri=aox	caus trastorn equilibri=aox
equin	proced dental gan equin=5ui	equip dental gan equin=5vi	vehicul transport gan equin=6oh	anatomi gan equin=7q4
equip	gest equip=1ri
equipaj	leer etiquet equipaj factur=5mc	ocupars equipaj client=aq3	encargars equipaj client=aq3
equit	material equit=4wo	principi equit segur=68q	equip adiestr equit=6bk
ergonomi	ensen ergonomi lug trabaj=9bx	analiz ergonomi lug trabaj=9sj
ergonomic	trabaj form ergonomic=51l
ergoterapi	tecnic ergoterapi=7u5
eros	control sediment eros=4vi	control eros=7yw	tecnologi eros piez metal=akp
error	disen solu error=6hd	detect error contabl=7zk
esboz	cre esboz montaj=5tk
escafandr	buce equip escafandr=80y
escal	ferment escal laboratori=56u	ferment gran escal=6f2	escal temperatur=7ka	examin equip escal=8rr	inspecc equip escal=8rr	disen model escal=9rw	equip escal=aak
escaler	cort soport escaler=6sg	model soport escaler=6sg	manten escaler electric=8m1
escalon	segu proced notific escalon=88y
escan	configur escan=7uq	manej escan=9x0	escan microchip=aws
escane	analiz dat escane cuerp=6fk	escane negativ=9pq	hac escane negativ=9pq	escane imagen=aog	aparat escane codig bar=auw
escanearl	prepar document escanearl=505	organiz document escanearl=505	orden document escanearl=505
escap	plan contingenci cas escap=9k3
escaparat	cambi escaparat=66g
escayol	escayol piern pie=8qk
escen	escen riesg=57c	especific escen jueg digital=8ri
escenari	mont plataform escenari=4vd	disen plan escenari=535	manten arm utiliz escenari=7lp	prepar arm utiliz escenari=87x	mont estructur escenari=aa7	ensambl estructur escenari=aa7	arm estructur escenari=aa7
escenic	mont element escenic escenari=90v	adapt obr espaci escenic=94e
escenografi	analiz escenografi=5y0
esclus	constru esclus=970
escobill	tip escobill desbarb=8h4
escog	escog indic clav result=4qw	escog marc cuadr=5nq	escog muestr contaminant=7sa	escog ingredient adecu=92v
escol	gradu escol=219	psicologi escol=6z8
escolt	escolt acus=a1v
escombr	quit escombr=8bw
escrib	escrib part meteorologic=a9r	escrib inform verific=ar3
escrit	respond escrit consult=4wv	promov propi cre escrit=7qi	tip prens escrit=aat
escritur	teori escritur guion=735	registr escritur=7ar	tecnic escritur=86l	tecnic escritur especific=9e0	analiz escritur=a1s	investig bas tem escritur=aqm
escuch	escuch activ=20a	practic escuch activ=210	practic escuch activ deportist=9qp
escuel	escuel musicoterapi=54o	evolu historic escuel psicoterapi=6i5	trabaj escuel form profesional=aes
esculp	esculp chocolat=5uz
escultur	investig tendenci escultur=6hq	cre prototip escultur=afy
esencial	tip aceit esencial=50f
esfer	coloc esfer reloj=a37	instal esfer reloj=a37	ajust esfer reloj=a37
esfuerz	coordin esfuerz ambiental=995	gest esfuerz ambiental=995
esgrim	practic esgrim=7ui
esmalt	comprob calidad esmalt=4ma	inspecc calidad esmalt=4ma	verific calidad esmalt=4ma	produc esmalt especific=5cw	prepar superfici esmalt=9uw	acondic superfici esmalt=9uw	limpi superfici esmalt=9uw	prepar esmalt=a3s
espaci	evalu limpiez espaci=693	asegur limpiez espaci=693	control limpiez espaci=693	med espaci interior=8co	ocupars espaci carg vent=8sq
espacial	inform espacial=4kk	analiz inform espacial=9d7	organiz inform espacial=9d7	evalu inform espacial=9d7
esparcidor	manej esparcidor=6zg
especi	especi acuatic=6ml	especi animal acuatic=6ml	ocupars mezcl especi=93i	manej mezcl especi=93i	encargars mezcl especi=93i	manipul mezcl especi=93i	especi animal=aeu
especial	educ especial=1k8	equip especial emergenci=5d7	educ necesidad especial=ahd
especialidad	especialidad clinic odontologi=9eq
especialist	colabor especialist espaci cultural=5j8
especializ	servici especializ psicologi clinic=59p	proporc aten farmaceutic especializ=614	especializ bebid=86p	cuid especializ enfermeri=8dy	conoc especializ veterinari=992	colabor public especializ=a9f
especializars	especializars gener musical=8lv
especific	especific capacidad produc=73u	revis especific product=770	control especific product=770	verific especific product=770	proyect disen interior especific=8ug	cumpl especific=ai3	verific cumpl especific=ai3
espect	recib espect=5hd	desplaz segur espect=79g	gest quej espect=7du
espectacul	establec comunic durant espectacul=64f	asist espectacul=70d	recog inform tem espectacul=8ba	organiz espectacul marionet=912
espectr	espectr electromagnetic=9g9
espectrometri	espectrometri mas=1hu
espej	llen maquin fabric espej=5tv	coloc espej=9bj
esper	supervis list esper=4us	organiz list esper=4us
esperm	manej animal recogid esperm=57j	ocupars esperm congel=6f4	analiz esperm=7zl
espesor	respet espesor arcill=6fm	manten espesor vidri=894	manten espesor mader=9qj	conserv espesor mader=9qj
espir	cre espir form v=78m
espiral	encuadern espiral man=4m2	model desarroll espiral=6b4	coloc espiral=a18
espiritism	tecnic espiritism=8yg
espiritu	espiritu equip=1zt	foment espiritu equip=ad5
espiritual	ofrec orient espiritual=6e0
espirituos	elabor bebid espirituos=6pe	rectific bebid espirituos=9uj
espontane	atend part espontane=aee
espum	llen espum liquid=a87	coloc espum liquid=a87
espumos	vin espumos=54u
esquem	esquem electric=1cw	interpret esquem=1cw	hac esquem instal electric=59s	esquem instal electric=59s	disen esquem bas dat=788	interpret esquem electric=aw0
esquil	organiz esquil=8vh
esquist	gas esquist=8q4
est	est financier=16o	gest est servici=4lu	elabor inform est=51g	control est salud pec=5nd	interpret est financier=6wb	prepar est financier=6yd	evalu est objet=76j
estabilidad	comprob estabilidad material=562	verific estabilidad material=562	determin estabilidad material=562	evalu estabilidad buqu=6hs	examin estabilidad buqu=6hs	principi estabilidad buqu=7ue	analiz estabilidad suel=alm	examin estabilidad suel=alm	estudi estabilidad suel=alm
estabiliz	posic estabiliz andami=5zl	coloc estabiliz andami=5zl	instal estabiliz andami=5zl
establ	gest establ=7kq	limpi establ=8fd	manten establ limpi=8fd
establec	establec sistem instrument=6uw
estac	estac vehicul deposit=8ef	estac vehicul paralel=8jz
estacion	normativ estacion=72f
estadi	inspecc estadi deportiv=avy
estadistic	control estadistic proces=1gn	prepar archiv estadistic financier=4qe	metod analiz estadistic=5xa	sistem analiz estadistic=5xa	tecnic analiz estadistic=5xa	estadistic medic=6fz	inform estadistic financier=6hl	program informatic analiz estadistic=8vc	elabor program orden estadistic=972	control estadistic calidad=a68	metod control estadistic proces=ags
estamp	control maquin estamp=4pb	supervis maquin estamp=4pb	inspecc maquin estamp=4pb	ocupars prens estamp=4pt	tip maquin estamp=4qk	proces estamp=4tc	oper prens estamp=5d5	manej estamp electric=608	oper estamp electric=608	manipul estamp electric=608	estamp electric=608	prueb estamp=9eg	manej estamp manual=9mw	oper estamp manual=9mw	estamp manual=9mw	manipul estamp manual=9mw	tecnologi estamp tejid=a05	element prens estamp=a5c	tip prens estamp=aib
estanci	asist clientel final estanci=4qr
estand	leer plan estand=754	observ plan estand=754	interpret plan estand=754	sistem estand tall=a2w
estanqu	manten estanqu acuicultur=4jj	desinfect estanqu acuicultur=4jj	limpi estanqu acuicultur=4jj
estant	coloc corre trapezoidal estant=96n
estanteri	coloc mercanci estanteri=24f	cambi etiquet estanteri=4ye	quit etiquet estanteri=4ye	mov etiquet estanteri=4ye	supervis coloc product estanteri=80x
estatutari	cumpl oblig estatutari=7ts
esten	equip esten correctament refriger=7xn
estenotipi	maquin estenotipi=5co
esteril	gest roc esteril=82u	administr roc esteril=82u	deshacers roc esteril=82u
esteriliz	esteriliz entorn trabaj=4od	esteriliz material medic=5pb	esteriliz tanqu ferment=76p	tecnic esteriliz=7bd	equip tecnic esteriliz=7st	esteriliz piez trabaj=8gv	esteriliz tanqu vin=9yl
estetic	respond requisit estetic=5yu	cumpl requisit estetic=5yu
estib	prepar plan estib=5az	asegur estib=5x8	oper program estib=686	program estib=686	equip estib form segur=6ln	estib mercanci buqu=7l1	estib carg=9ah	leer plan estib=9i0	observ plan estib=9i0	interpret plan estib=9i0	principi estib carg=9sq
estil	lenguaj hoj estil=9dr
estilism	vel continuidad estilism artist=6q9
estim	estim cost revest=83m	estim riesg sismic=9df	estim consum agu=ab1	estim expos radi=amn
estimul	acupuntur estimul electric=53h
estir	estir corre=4wi	proces estir fri=937	proces estir metal=ajd
estop	coloc algodon estop junt=4uk	algodon estop junt=4uk
estr	trabaj situ estr=8qi	gest situ estr=8qi
estrabism	trat estrabism=5s4	diagnostic trat estrabism=80r	tip estrabism=9bc
estrategi	estrategi seguridad inform=4ym
estrategic	planific estrategic=1rc	investig estrategic=4s0	hac investig estrategic=4s0	planific estrategic industri alimentari=521	prepar map estrategic=7wy	gest estrategic=89y	implement gest estrategic=89y	hac planific estrategic=apo
estrechament	colabor estrechament equip notici=72b
estructur	estructur inform=4lr
estudiant	program ayud financier estudiant=awj
estuf	regul temperatur estuf polimeriz=9kh
etalonaj	etalonaj vide=yv	etalonaj digital=yv
etap	etap musicoterapi=9bo	etap duel=9u6
etic	etic profesional=206	etic biotecnologi=58a	etic deport=7eq	principi etic=9or
eticament	trat animal eticament=4mt
etiquet	etiquet muestr laboratori=5hc	etiquet aliment=60y	coloc etiquet aliment=60y	prepar etiquet medicament recet=6gk	etiquet component=72g	ofrec asesor etiquet aliment=7n5	etiquet muestr=asf	coloc etiquet muestr=asf
europe	legisl europe materi plaguicid=6y2	naveg via interior europe=880	politic europe seguridad alimentari=8z9
eutanasi	practic eutanasi animal=59v	eutanasi animal=59v
evacu	evacu person edifici=8dh	gest plan evacu emergenci=9cy	evacu aeropuert cas emergenci=ati
evacuar	evacuar person altur=ahn
evalu	proces evalu=5s6	prepar inform evalu=62d	evalu gest animal=6qb	evalu produc estudi=aui
event	organiz event=ts	negoci contrat organiz event=58z	consult personal event=67a	asist event=838
evidenci	enfermeri bas evidenci=93w
eviscer	lav pesc eviscer=aaw	limpi pesc eviscer=aaw
evit	evit contamin=6mr	evit accident trabaj=7q7
evolu	evolu animal=5z4	evolu especi animal=5z4	identific evolu enfermedad=66v	supervis evolu terapeutic=8v6	registr evolu trabaj=9nc
evolutiv	biologi evolutiv=7g5	etap evolutiv musicoterapi=9bo
exactitud	calcul exactitud hor trabaj=991	exactitud dat aeronautic=aqe
examen	examen conduc=7gq	examen ortopedic=7x0	hac examen ortopedic=7x0	coordin examen=abt
examin	examin mader=6u5
excav	manej excav=1e5	manej maquin excav=1e5	control material excav=63l	observ material excav=63l	verific material excav=63l	supervis excav=8h3	manten equip excav=91d	prepar equip excav=91d	revis equip excav=91d	tecnic excav=9ro
excelenci	aspir excelenci actu musical=at7
excelent	ofrec servici excelent=7oq	present servici excelent=7oq
exces	exces pes=784	retir exces pegament=a0y	limpi exces pegament=a0y	elimin exces pegament=a0y
excrement	toler presenci excrement=9ix
exen	emit exen=a9k
exhib	organiz exhib animal=57g
exhibidor	manten contact exhibidor cinematografic=75i
exig	exig excelenci interpret=68x
exigenci	exigenci juridic sector social=5ym	respet exigenci fabric=9t9
exigent	afront demand exigent=9wr
existenci	gest existenci equip biomedic=7ow	registr existenci mader=8oy
existencial	filosofi existencial=8as
existent	migr dat existent=4kf
expans	sell junt expans=4tf	rellen junt expans=4tf
expectativ	comunic expectativ escen combat=5bk	gest expectativ participant=5o9	cumpl expectativ public destinatari=687
exped	exped mercanci=1ig	exped licenci=64h	exped certific product animal=7ex	exped permis=979
expend	expend billet tren=5cb
expendedor	limpi maquin expendedor=5d1	lav maquin expendedor=5d1	manten maquin expendedor=8ps
experienci	experienci comercial=1vz	map experienci=4op	gest experienci clientel=6e5	administr experienci clientel=6e5	supervis experienci clientel=6e5	disen experienci client=7mg	organiz experienci client=7mg	prepar experienci client=7mg	ensen part propi experienci=90h	proporc experienci tecnic=9hm	ofrec experienci tecnic=9hm
experiment	experiment mov=64s	experiment quimic=6jk	experiment cientific espaci=9jr	experiment animal=9mj
experimental	recog dat experimental=7z4	recopil dat experimental=7z4	analiz dat experimental laboratori=8sv	cienci experimental=a2c	are cienci experimental=a2c	camp cienci experimental=a2c
expert	expert norm linguistic=5zd	coordin expert ferrocarril=6ys	cooper expert ferrocarril=6ys	colabor expert ferrocarril=6ys
explan	prepar explan constru calz=9fz
explic	explic tecnic negoci=4ms	explic uso equip mascot=7bn	explic calidad revest=8y2
explicit	explicit proces artistic=8zk
explor	herramient explor=52h	manej herramient explor=52h	dirig departament explor geotecnic=7yq
explos	senaliz zon explos=acw
explosiv	explosiv acuerd legisl=6t9	determin cantidad explosiv necesari=8do	busc aparat explosiv=8tt	manej equip fabric explosiv=9i1
explot	explot recurs acuatic=915	evalu cost explot=9p7	calcul cost explot=9p7	negoci derech explot=a0v
expon	expon menu bebid=8ht	expon vestuari muestr=8j8
export	import export=1iy	estrategi export=4w1	establec estrategi export=4w1	establec estrategi import export=5vs	principi control export=73m	gest licenci import export=7mk	coordin actividad transport export=7xy
expos	norm materi expos contamin=4kl	consult organiz expos=9i5	selecc obr art expos=9wp	calcul expos radi=amn	med expos radi=amn
expositor	cre expositor comid decorativ=ai6
expres	expres regul=75v
expresars	expresars dialect=5h5
expuls	expuls capsul llen=4uh
extens	ajust taman bar extens=76s	marc direct extens=7v9
exterior	limpi exterior vehicul=6zx
extern	contact laboratori extern=6e8	analiz factor extern empres=9o7
externaliz	model externaliz=714	estrategi externaliz=7bm
extin	extin incendi instal acuicultur=8jn	sistem extin incendi=9na	manej bomb extin incendi=9oo
extintor	diferent clas extintor=8t6	oper extintor=asn
extr	encontr extr idone=6ak
extra	extra dat=4un	extra material horn=6d6	extra product mold conch=7g1
extrac	extrac dat=m4	extrac sangr=vl	extrac inform=75u
extracorporal	circul extracorporal=7rn
extract	variedad extract natural=4wp
extractor	ocupars extractor miel=53u	encargars extractor miel=53u	manej extractor miel=53u	manej lav extractor=5p2	tip extractor miel=a9i
extraescol	facilit aten extraescol=7iy	segu actividad extraescol=abl
extranjer	lengu extranjer carrer internacional=8ao
extrem	practic deport extrem=4k4
extruid	inspecc product extruid=80z
extrus	proces extrus=4na	tecnic extrus=652	implement tecnic extrus=652	ocupars maquin extrus fri=6bf	ocupars maquin extrus calient=8ii
extrusor	selecc mold extrusor jabon=5by	coloc cabezal extrusor=6jq	manten extrusor=6zd	ocupars extrusor jabon=7sd	ocupars extrusor arcill=882
fabric	proces fabric=4z5	control oper fabric=8cn	gest oper fabric=8cn
fabricant	colabor fabricant objet utileri=6zz	visit fabricant=7z9	preci vent recomend fabricant=81i
fach	coloc revest fach=4ne	revest fach=4ne	limpi fach edifici=4v6
facial	trat facial=9m9
facilidad	ingenieri facilidad uso=8ak	med facilidad uso softwar=99o	facilidad uso aplic=9g3
facilit	facilit subast=751
factor	analiz factor intern empres=86c	factor geologic construc aeropuert=946	evalu factor riesg=9wa	inspecc factor riesg=9wa	comprob factor riesg=9wa
factur	prepar factur=5jg	factur equipaj=5jz	hac factur equipaj=5jz	revis factur event=6iy	gest pag factur=7ki	tramit pag factur=7ki
fall	gest riesg fall ilumin=85a	inform fall interior aeronav=9x6
fals	instal plac fals tech=5w0	identific document fals=734	analiz document fals=734	examin document fals=734	coloc fals tech=8gq	instal tech fals=8gq
falsific	reconoc product falsific=4pr	identific product falsific=4pr	investig falsific=5ur
famili	rel famili=1kz	derech famili=1nn	terapi famili=73w	terapi psicologic famili=73w	proporc educ vid famili=7wl	investig histori famili=8sy
famos	relacionars famos=8bt
fard	manej prens fard=a7o	prens fard=a7o
farmac	farmac radioactiv=a1q
farmaceutic	legisl farmaceutic=4s1	product farmaceutic=52s	legisl actividad are farmaceutic=5uu	suministr adecu product farmaceutic=6j4	tecnologi farmaceutic=7lw	control calidad product farmaceutic=7m1	proces farmaceutic=89f	industri farmaceutic=8kv	quimic farmaceutic=8ut	registr farmaceutic=9dy	manten registr farmaceutic=9dy
farmaci	ensen principi farmaci=5iu
farmacocinetic	principi farmacocinetic=94h
farmacologi	farmacologi clinic=wl
farmacologic	gest interac farmacologic=757	gest estudi clinic farmacologic=a9p
farmacovigilanci	legisl farmacovigilanci=6gd
fasci	terapi fasci=566
faun	cuid flor faun silvestr=6jc	investig faun=agz
fech	establec fech estren=65d	fij fech estren=65d	defin fech estren=65d
felicit	disen tarjet felicit=99x
femenin	patologi sistem reproductiv femenin=9y5
fenomen	estudi fenomen meteorologic=9p9
feri	asist feri muestr=6m7	asist feri libr=6q4
ferment	proces ferment hoj tabac=5zv	proces ferment vin=74n	principi ferment=7ae	principi proces ferment=7ae	proces ferment aliment=7ke	proces ferment bebid=9u3
ferre	ingenieri construc via ferre=4w2	inspec ocul via ferre=9lq	vehicul inspec via ferre=ahh
ferrocarril	gest recurs ferrocarril=55m	tramit recurs ferrocarril=55m	administr recurs ferrocarril=55m
ferros	transform metal no ferros=4sq	transform metal ferros=69h
ferroviari	ingenieri disen ferroviari=5am
fertilidad	proced fertilidad laboratori=5jv	asesor pacient trat fertilidad=a9g	fertilidad suel=a9h	asegur fertilidad suel=a9h	verific fertilidad suel=a9h
fertiliz	principi fertiliz=922	principi fertiliz vegetal=922	conoc principi fertiliz=922
fertilizant	fertilizant natural=5r7	rieg fertilizant=7cp	product fertilizant=7r2	ocupars mezcl fertilizant=82j	llen mezcl fertilizant=89z
fetal	desarroll embrionari fetal=a09
fiabilidad	evalu fiabilidad dat=940
fiabl	actu form fiabl=5gg
fibr	selecc fibr vidri=5oj	especific fibr vidri=5oj	ocupars maquin fibr vidri=6f7	coloc fibr textil=7i5	tip fibr textil=81w	tip fibr molde=86n	llen maquin fibr vidri=9vd	fibr optic=avm	tip fibr optic=avm	clas fibr optic=avm
fich	leer fich tecnic=723	cambi diner fich=8hk	obten aprob fich control=awp
fideicomis	manten fideicomis=8nt	examin fideicomis=95t
fideliz	organiz program fideliz=7in
figur	elabor figur bar=7s2	model figur bar=7s2	cre figur bar=7s2
filament	unir filament fibr vidri=6ps	transform fibr textil filament=70f	transform filament hil=8de	hac hil filament=8de	cort filament=awo
filete	filete pesc=5bx
filial	oper filial=7l0	oper empres filial=7l0
film	manej film=76n
filosofi	filosofi mejor continu=4mv	filosofi matematic=57n	ensen filosofi=6th	histori filosofi=6zs
filosofic	sistem filosofic=8b3	corrient filosofic=9au
filtr	filtr liquid=563	filtr elimin agu almidon=5ew	manej sistem filtr biologic=5sd	proces filtr bebid=79l	proces filtr=9ee	filtr pintur=9sb	filtr vin=adb
fin	analitic fin comercial=74p	sistem informatic fin comercial=7n9	masaj fin terapeutic=8ac
final	cuent final dia=7vc
finaliz	finaliz rel psicoterapeutic=6uq	finaliz aparat prostetic ortopedic=7y6	gest finaliz sistem instal=95a
financi	ocupars financi exterior=5lo	manipul financi exterior=5lo	trabaj financi exterior=5lo	metod financi=5vc	financi proyect ferroviari=6qo	facilit inform financi educ=9g7
financier	inform financier=16n	analiz financier=16r	segu oper financier=4kr	product financier=4ta	ingenieri financier=68b	proces ingenieri financier=68b	gest financier=6lf	capacidad financier=7r1	gest oper financier=apt	administr oper financier=apt
finanz	finanz public=5xl
firm	actu testig firm document=7ip	firm declar impuest=8ty
firmwar	actualiz firmwar=6hy	clas firmwar=6i7	tip firmwar=6i7
fiscal	legisl fiscal=9va
fiscalidad	fiscalidad internacional preci transferenci=85d
fisic	part fisic buqu=4sv	caracteristic fisic transport ferroviari=72x	disen soport fisic jueg=9nq
fisiologi	fisiologi human=6kg	estudi fisiologi human=6kg	fisiologi animal=6y8
fisiologic	psicologi fisiologic=8um
fisioterapeut	gest rel fisioterapeut pacient=4xj	asist fisioterapeut=6mz
fisioterapi	fisioterapi ortopedic=54h	tecnic fisioterapi ortopedic=54h	selecc client fisioterapi=5ta
fitosanitari	medid fitosanitari=aaj
flambe	elabor plat flambe=auv	prepar plat flambe=auv
flech	tip flech=aqj
flexibl	prest servici form flexibl=aec
flexografic	gest proces impres flexografic=4nq	manej impresor flexografic=amx	impresor flexografic=amx	manipul impresor flexografic=amx	oper impresor flexografic=amx
flor	investig flor=4jd	recomend fertilizant flor=655	aconsej client tip flor=8i9	vend flor=a5y
floral	prepar arregl floral=5hz	fabric arregl floral=5hz	elabor arregl floral=5hz	disen arregl floral=5hz	arregl floral=5hz	tecnic compos floral=a1i
floristeri	hac pedid product floristeri=7qd
flot	gest flot=1ir	desarroll uso flot=4u4	mejor uso flot=4u4	gest flot buqu=5w7	administr flot buqu=5w7	gest capacidad flot=7vi	gest flot vehicul=9zq	coordin flot vehicul transport=a29	supervis oper flot vehicul=a2o	gest flot empres=aa3	flot empres=aa3	trabaj flot empres=aa3
fluid	fluid hidraulic=5g6	mecanic fluid=7wx
fluj	gest fluj caj=170	elabor fluj trabaj informatic=7go	gest proces fluj trabaj=7lm	mejor fluj trabaj produc=807	fluj trabaj bas archiv=8m4	manej fluj caj=a7l	ocupars fluj caj=a7l
foc	ajust foc automatiz ilumin=86a
foli	manten mas foli vid=9ad
follet	escrib follet=4ld	repart follet=6tz	repart follet publicitari=87t	distribu follet publicitari=87t	entreg follet publicitari=87t
follow	oper vehicul follow me=6v8
foment	foment trabaj equip=6oe	foment particip public=73i	foment rel terapeutic=7f7
fond	gest fond pens=5w8	establec fond invers=9xw
fontaneri	herramient fontaneri=4we	repar sistem fontaneri=9wn
for	moder for=aoo	ocupars moder for=aoo
forens	informatic forens=2ih	examen forens document=6ax	fisic forens=aco
forestal	actividad forestal form independient=536	legisl forestal=5lu	normativ forestal=5xz	evalu peligr explot forestal=6na	limpi superfici forestal=82x	explot forestal=ab3
forj	element prens mecanic forj=4ph	manten prens hidraulic forj=58h	ocupars prens mecanic forj=aiy	prens mecanic forj=aiy	tip prens forj=aos
form	form equip=1a5	trabaj form organiz=4yv
format	respet format public=4p8	format medi comunic=8kk	tip format audiovisual=99w	format papel=9bu
formativ	cicl formativ=21b	cicl formativ grad superior=21c	promov curs formativ=6rt
formul	elabor formul color tejid=85l	elabor formul fabric=901	desarroll formul fabric=901	formul observ interpret=a07	formul plan trat=aug
formulari	prepar formulari declar impuest=5db	complet formulari evalu llam=a26
forraj	control plan produc forraj=4xb
fortalec	fortalec mold cuerp=4u2
fos	manten fos septic=77l
fosfat	cap fosfat piez metal=6aa
fosfatiz	fosfatiz piez metal=5as
fosil	estudi fosil plant=8h9	localiz fosil=8n7	identific fosil=8ur	combustibl fosil=9go	excav fosil=ath
fot	mont fot=4r5	ampli fot negativ=6gu
fotodinamic	terapi fotodinamic trat canc=aah
fotografi	hac fotografi=zy	aconsej client fotografi=5hr	orient client fotografi=5hr	asesor client fotografi=5hr	selecc fotografi=71z	estudi fotografi aere=7ms	analiz fotografi aere=7ms	fotografi comercial=ad7	fotografi uso comercial=ad7
fotografic	lav pelicul fotografic=5px	mont camar fotografic=5wo	cre guion fotografic=634	lent fotografic=93a	lent uso fotografic=93a
fotonic	camp fotonic=5a2	are fotonic=5a2	cienci fotonic=5a2
fotorreactor	manej fotorreactor=66r
fotovoltaic	instal panel fotovoltaic=4q3	coloc panel fotovoltaic=4q3	instal sistem energi fotovoltaic=549	manten sistem fotovoltaic=5tm	repar sistem fotovoltaic=5tm	tip panel fotovoltaic=7sc
fractur	fractur hidraulic=9ma
fraganci	cre formul fraganci=8yf	agreg fraganci=9fi	investig fraganci=9nf	asesor fraganci=aff
fragil	manipul objet fragil=7ie	encargars objet fragil=7ie
fraud	detec fraud=6mf
fraudulent	preven actividad fraudulent=53a
frecuenci	gest frecuenci=9qe	desarroll gest frecuenci=9qe	gest program frecuenci=9qe
freg	freg cubiert barc=6pu
freinet	estrategi ensenanz freinet=7a3	principi ensenanz freinet=9tz
fren	utiliz fren locomotor=4sm	fren man=5ag	manten sistem fren=6lr	revis sistem fren=6lr	repar sistem fren=6lr
frent	protec frent element natural=4oq	hac frent incident grav=7qh	equip protec frent inund=8gk	hac frent estr organiz=atc
fres	ocupars fres control numeric=6fc	tip cort fres=atd
fresc	microbiologi lech fresc=aas
fri	fri industrial=1dp	caden fri=1jd	forj fri=8lk	ocupars lamin fri=8nx	plant lamin fri=8nx
fric	med fric superfici=ap7
frontal	manej carg frontal=6z9	oper carg frontal=6z9	manipul carg frontal=6z9
frot	tip instrument cuerd frot=82v
frut	prepar frut uso bebid=66i
fruticultor	supervis fruticultor=57u
fueg	repar arm fueg=4q4	arm fueg=4sj	prepar caj fueg horn=55u
fuent	busc fuent historic archiv=4km	model fuent abiert=8z0
fuert	tecnic soldadur fuert=6lk
fuerz	uso legal fuerz=662	fuerz centrifug=7oj	oper fuerz aere=92u	prob fuerz fren tren=a6h
fum	fum cigar=4qc	fabric product tabac fum=8ap
fun	fun equip cubiert buqu=55h	fun empaquet=81n	fun maquin=8fi	hac demostr fun product=a2n	demostr fun product=a2n
funcion	manten norm funcion=726	funcion vehicul=7cv	asegur funcion vehicul=7cv	certific funcion vehicul=7cv	detect problem funcion motor=7nu	supervis funcion equip meteorologic=9ol	supervis funcion zon oper=9x5
funcional	program funcional=6r	propiedad funcional aliment=9q3
funcionari	inform funcionari judicial=5pw	colabor funcionari=6eh
fund	coloc estructur mold fund=5al	manej horn fund=5gw	oper horn fund=5gw	manipul horn fund=5gw	proces fund=a4t
fundament	fundament biomedicin=4xq	fundament ingenieri puent=631
fundamental	conoc fundamental veterinari=7ga
fundid	registr dat oper fundid=9vz	control caudal vidri fundid=9yk
funebr	gest equip ceremoni funebr=alp
funerari	asesor servici funerari=63n
fus	gest fus adquis=7p3
futbol	eleg tactic partid futbol=ajp
gabinet	manej gabinet chor aren=9sk	gabinet chor aren=9sk
gaf	cort lent hac gaf=805	manten gaf=8qe
galeri	supervis personal galeri art=9yo	anunci galeri art=alt
galleter	ocupars galleter extrusion=6d1
gallin	cri gallin=ari
galvanic	revest galvanic=6eo	recubr galvanic=6eo	control ban galvanic=8ds	supervis ban galvanic=8ds	verific ban galvanic=8ds	inspecc ban galvanic=8ds
galvaniz	galvaniz piez metal=54s
galvanoplasti	ocupars maquin galvanoplasti=8os	maquin galvanoplasti=8os	oper maquin galvanoplasti=8os	manej maquin galvanoplasti=8os	manipul maquin galvanoplasti=8os	element maquin galvanoplasti=al8
gam	gam servici empres ferroviari=7o9	gam bebid espirituos=9nd
gamemak	gamemak studi=9nj
gan	aliment gan=8po	caracteristic aliment gan=8po	tip aliment gan=8po	tecnic aliment gan=8po	tip gan=aqd
ganader	sistem explot ganader=8eo	especi ganader=9h3	gest cri ganader=9hf	dirig cri ganader=9hf	ocupars cri ganader=9hf
gans	gest cri gans=6cw	control cri gans=6cw	supervis cri gans=6cw
garanti	proced garanti calidad=4y8	gest garanti material digital=545	cumpl contrat garanti=7ch	gest garanti calidad llam=92d	metod garanti calidad=9ip
garfi	manej garfi excav hidraulic=67y
gas	merc gas=51i	instal horn gas=5s9	gest red transport gas=6nn
gasific	metod gasific=7iz	ocupars gasific bebid=aio	manej gasific bebid=aio	encargars gasific bebid=aio
gasoil	oper plant propuls gasoil=5jh
gasoliner	organiz oper gasoliner=560
gast	examin gast public=54m	inspecc neumatic gast=6dk	ocupars caj gast menor=70g	caj gast menor=70g	control gast=a5d	registr gast=a5h
gat	oper gat elev hidraulic=85v	instal gat bomb andami=a6x
gel	cromatografi filtr gel=af9
gelific	gelific frut=ack
gem	escrib inform clasific gem=7h8	identific gem=865	equip identific gem=8fm	aparat identific gem=8fm	sistem clasific gem=92k	tall gem=awg
genealogic	estudi genealogic=amf	interpret arbol genealogic=awk
gener	gener jueg digital=4vf	gener prueb impres=5c6	gener archiv digital=5ok	gener archiv electronic=5tt	gener musical=6lg	mont gener=88o	gener electric=9je	estudi gener=a5n	control gener electric=apj
general	principi general legisl alimentari=4or	inform gest general empres=5rd	examen general tejid=8lh	manten general exterior buqu=8q5	plan general=9q0
genetic	genetic medic=9vv	ingenieri genetic=a6j	aplic ingenieri genetic=a6j	analiz ingenieri genetic=a6j	estudi ingenieri genetic=a6j	investig ingenieri genetic=a6j
genom	investig genom=7lh	hac investig genom=7lh
gent	don gent=200	capt aten gent=9vh
geoespacial	inform geoespacial=4kk	tecnologi geoespacial=4kk	manipul tecnologi geoespacial=6i0
geoestacionari	satelit geoestacionari=aw1
geofisic	med geofisic electric=7tq	interpret dat geofisic=935	entend dat geofisic=935	analiz dat geofisic=935	asesor oper geofisic=9pr	inform oper geofisic=9pr
geografi	geografi local=91v	ensen geografi=99m
geografic	sistem inform geografic=mb	are geografic=4ux	identific tendenci dat geografic=69m	rut geografic=7mi	defin zon geografic vent=9fg
geologi	colabor profesional geologi=6ot	trabaj profesional geologi=6ot	interactu profesional geologi=6ot
geologic	obten dat geologic=52o	desarroll bas dat geologic=6t1	estudi proces geologic=a3w	inform caracteristic geologic=a3z	asesor caracteristic geologic=a3z	constru sec geologic map=asd
geomatic	ingenieri geomatic=4kk
geometri	norm geometri via=8h2	geometri via=9px
geoquimic	analiz muestr geoquimic=4mz	estudi muestr geoquimic=4mz	examin muestr geoquimic=4mz	estudi geoquimic=7f1	complet estudi geoquimic=8pk
geotecnic	analiz informatic estructur geotecnic=850	supervis estructur geotecnic=9k4	vigil estructur geotecnic=9k4	inspecc estructur geotecnic=9k4
geotermic	oper plant energi geotermic=5dy	metod gener energi geotermic=8rb
geriatric	medicin geriatric=uq
gestalt	practic terapi gestalt=6sh	terapi gestalt=6sh
gestor	segu instruc gestor directiv=6b3
gimnasi	gimnasi facial=61e
ginecologic	examen ginecologic=58d	hac examen ginecologic=58d	diagnostic enfermedad ginecologic=5rn
gir	coordin gir actu=7mo	coordin gir internacional deportist=8dj	acc dispositiv gir tambor=8om
giratori	ajust soport giratori=8se	sujet soport giratori=8se	regul soport giratori=8se
global	sistem global distribu=1qn	integr estrategi comercial global=8sd	economi global=9qi
glos	elabor glos=5qv
glosari	elabor glosari termin tecnic=8hg
gobernanz	gobernanz internet=6iu	gobernanz materi inform=8eb
gobiern	politic gobiern=6ts
golf	perl golf=64c
gom	control fluj gom=5m0	supervis fluj gom=5m0	inspecc fluj gom=5m0
gomaespum	coloc gomaespum marc=6pd
goodye	tecnic proces fabric goodye=8yx
grab	grab disen piez metal=5eo	supervis precis grab=69q	tecnologi grab=769	limpi grab=7a0	prepar product quimic grab=7nc	manipul product quimic grab=7zz	material fabric grab=8ot	comprob precis grab=9fy	inspecc grab=9jm
grad	grad medi=21b	med grad destil=9qo	calcul grad destil=9qo	determin grad destil=9qo
gradu	gradu regul ascensor=4sg	gradu temperatur horn=55d	gradu instrument optic=6a2	gradu instrument precis=728	gradu instrument mecatronic=76q	recomend lent gradu=8un	gradu pres vapor=9xh
grafic	disen grafic=zb	grafic mov=zu	disen guion grafic=5ds	present guion grafic=6yt	guion grafic=8mz	proces art grafic=8nk	grafic carg transport mercanci=a01
grafit	mineral grafit=58u	cristal grafit=58u
gran	gest almacen gran=77g	control almacen gran=77g	ocupars almacen gran=77g	supervis almacen gran=77g
granall	granall material albanileri=91u
grand	reemplaz component grand=a9w	cambi component grand=a9w
granj	oper granj lecher=9en	gest granj lecher=9en	administr granj lecher=9en	dirig granj lecher=9en
granul	manej prens granul=53g	prens granul=53g	oper prens granul=53g	manipul prens granul=53g	analiz granul=7ge	analiz materi granul=7ge	gest carg descarg granul=8ip	supervis oper granul=99z
grap	manej grap papel=5o1	ajust maquin grap papel=6gz	manej pistol grap=8f1	manipul pistol grap=8f1	pistol grap=8f1	oper pistol grap=8f1
gras	proces purific gras animal=6g9	extra acid gras=9b8
gratuit	ofrec muestr gratuit cosmetic=5ky
grav	atend pacient enfermedad grav=4zn
gravimetr	med geofisic gravimetr=4tn
griferi	reemplaz griferi=4ru
gru	mont gru tor=4vr	instal gru tor=4vr	arm gru tor=4vr	manej gru=60k	grafic carg gru=7pe	manej gru tor=934	oper gru tor=934	conduc gru tor=934
grup	gest marc grup activ=afe
guard	guard material contamin=5xr	guard residu clasific=6w8	guard vehicul deposit=8ef	guard red jaul=8jf	guard suministr cocin=8za	guard instruc montaj=9kj
guardarrop	manten limpi guardarrop=7e1
guardi	guardi vigilanci barc=9p2	guardi naveg segur=9t6	guardi maquin=a0x	seguridad guardi maquin=a0x
guarn	prepar guarn bebid=7qu
guer	efect psicologic guer=5hw
gui	gui buqu puert=4lp	riesg oper gui aeronav=7u4	gui estil=a6i
guion	elabor guion tecnic=59g	redact guion jueg digital=5b8	estudi papel part guion=5hx	gest guion tecnic=8l9
guitar	fabric component guitar=4jn	tip guitar=7sj
gusan	estudi gusan=913
ha	entend material ha traduc=7ah
habilidad	habilidad comunic=1zs	habilidad social=200	habilidad present=20c	habilidad manual=20t
habilit	habilit usuari servici social=5ou	habilit contenedor reciclaj=9gs
habit	limpiez habit=1ps	explic caracteristic habit invit=4jz	analiz tendenci habit consum=7gk
habitat	gest habitat animal caz=5c1	manten habitat acuatic=5nm	tecnic estudi habitat=8hv	gest habitat=8li
habl	habl public=20c	ensen principi habl public=6ew	tecnic habl=8aa
halal	carn halal=6ck
hall	hall defect registr=6pp
hallazg	registr hallazg arqueologic=6hf	identific hallazg arqueologic=7pf	analiz hallazg arqueologic=7pf	examin hallazg arqueologic=7pf
hardwar	integr hardwar=23d	plataform hardwar=4y5	component hardwar=6dy	metod comprob hardwar=6lq	material hardwar=6z6	arquitectur hardwar=a43	proveedor component hardwar=afi
harin	supervis equip carg harin=4m5	manej separ harin=ah5	separ harin=ah5	manipul separ harin=ah5
havok	havok vis=8pv
hay	hay via evacu=4to
haz	proces soldadur haz electron=6v2
hech	ofrec tapiceri hech medid=58r	verific hech=6xy	disen objet hech man=9kn
hel	proces fabric hel=6au	ingredient fabric hel=9ct	normativ relativ fabric hel=9qh
hematologi	hematologi biologic=4xy
hematologic	interpret result prueb hematologic=5hb
hemostasi	asist hemostasi=apd
hemoterapi	hematologi hemoterapi=9ll
hepatic	enfermedad hepatic=95g	estudi enfermedad hepatic=95g
her	sector her=5ux
herbari	terapi herbari=6c5	medicin herbari=6c5
herbicid	asesor fertilizant herbicid=5tw	pulveriz herbicid=7na	tip herbicid=7oh
herid	cuid herid=vm	cur herid=vm
hermetic	empaquet hermetic=887
herraj	fabric herramient herraj=6y6	produc herramient herraj=6y6	elabor herramient herraj=6y6	cre herramient herraj=6y6
herramient	limpi herramient=4st	herramient trabaj mader=6el	fabric herramient=ako	maquin herramient=an2
herreri	trabaj herramient electric herreri=7lq	herramient electric herreri=7lq	trabaj herramient manual herreri=7ot	herramient manual herreri=7ot
herv	herv agu=74z
hervidor	control hervidor fueg direct=5dh
hibrid	model hibrid=746	model hibrid informatic=746	sistem control hibrid=8lm
hidraulic	sistem hidraulic=1da	principi sistem hidraulic=1da	caracteristic sistem hidraulic=1da	manten prens hidraulic=5tx	ocupars prens hidraulic=5tx	instal sistem hidraulic=7gr	manten sistem hidraulic=83s	repar sistem hidraulic=83s	manej prens hidraulic=8ci	oper prens hidraulic=8ci	element prens hidraulic=8z3	manej control maquin hidraulic=97c
hidroelectric	energi hidroelectric=6jf
hidrofug	coloc membran hidrofug=52j	fij membran hidrofug=52j	instal membran hidrofug=52j
hidrogen	proces hidrogen aceit comestibl=8wr	manej equip extrac hidrogen=9rz
hidrografic	asist estudi hidrografic=9wf	colabor estudi hidrografic=9wf
hidroterapi	administr hidroterapi=71m	administr trat hidroterapi=71m
hidroxid	fabric hidroxid calci=aam
hierb	mezcl hierb cub=5dn	oper control hierb=898
higien	higien personal=xk	higien alimentari=1ok	higien establec salud=4m0	higien trabaj=4o6	segu norm higien personal=4vb	establec norm higien=5aw	defin norm higien=5aw	fij norm higien=5aw	norm higien alimentari=7k9	gest higien animal=85x	administr higien animal=85x	evalu higien industrial=9e2	comprob higien industrial=9e2	med higien industrial=9e2
hil	produc fibr hil=6y9	disen hil=84a	cre disen hil=84a	hac disen hil=84a	ocupars maquin hil=9iv	manej maquin hil=9iv	tecnologi maquin hil=9re
hiperbaric	soldadur hiperbaric=4mn
hipersensibilidad	estudi hipersensibilidad alergi=7lu
hipertens	hipertens intracraneal=71i
hipic	normativ relativ hipic=4ot	inform apuest hipic=7xk
hipnosi	hipnosi psicoterapeutic=54g	trat hipnosi psicoterapeutic=54g
hipotecari	examin document prestam hipotecari=6vv	evalu riesg hipotecari=7a9	prestam hipotecari=8pj
histori	histori clinic=vu	histori tabac=4lg	estudi histori=5ls	histori informatic=5pf	gest histori clinic=6v0	histori instrument musical=914
historial	entreg historial medic=4m9	present historial medic=4m9	historial genetic=8oa	manten historial genetic=8oa
historic	estudi historic=5ls	investig historic=5r3	valor historic artistic=6hb	arquitectur historic=7iu	metod historic=9oa	valor document historic=ash	evalu document historic=ash
hog	organiz cuid hog pacient=4m8	proporc cuid hog=4vc	ofrec cuid hog=4vc	hac pedid articul hog=6g6	ayud person hog=97o	apoy person hog=97o	articul hog=a6o
hoj	program informatic hoj calcul=54r	mezcl hoj tabac=7lg	clasific hoj tabac=9tc	calidad hoj tabac=9xf
holistic	medicin holistic indi=9zo
hollin	elimin hollin extraid chimene=6tn
hombr	confecc traj hombr=arh	hac traj hombr=arh
homeopati	promov homeopati=7ky
homeopatic	medicament homeopatic=9gl	consult homeopatic=9n1
homogeneiz	manej maquin homogeneiz aliment=5kc	maquin homogeneiz aliment=5kc	homogeneiz aliment=9u9	proces homogeneiz aliment=9u9	proced homogeneiz aliment=9u9
hong	estudi hong=6p9
honorari	negoci honorari abog=a7u
hor	calcul tarif hor=5ys	determin tarif hor=5ys	estim tarif hor=5ys
horari	asist pasajer inform horari=4ty	horari tren=66t	certific horari tren=66t	asegur horari tren=66t	horari vuel=a31	asegur horari vuel=a31	certific horari vuel=a31	organiz horari servici tren=a63
hormigoner	manej cam hormigoner=at8
horn	instal horn=5s9	instal horn electric=5s9	manej horn=660	tip horn=6wj	coloc material horn=6za
horne	traslad product horne=4o8	horne product=6o7	horne dulc reposteri=6q0
horoscop	escrib horoscop=8t1	prepar horoscop=9xp
hortaliz	empaquet hortaliz frut=8sa	med frut hortaliz=aoc	pes frut hortaliz=aoc
horticol	disen horticol=9a0
horticultor	supervis horticultor=689
horticultur	manej equip horticultur=897	equip horticultur=897	manipul equip horticultur=897	principi horticultur=a15
hospital	manten seguridad hospital=58l
hospitalari	proced ingres hospitalari emergenci=24d	trat enfermedad hospitalari=4n8
hospitaliz	proporc aten animal hospitaliz=4x9	cuid especializ animal hospitaliz=4x9	supervis est animal hospitaliz=7ad
hosteleri	gest ingres hosteleri=9d6	administr ingres hosteleri=9d6
hotel	seguridad hotel=8r9	vel seguridad hotel=8r9	gest seguridad hotel=8r9	asegur seguridad hotel=8r9
hoteler	actividad hoteler=1pm
huec	supervis construc huec ascensor=6ms
huell	encontr huell dactil=5e4
hues	estudi hues=4qt
huesped	recib huesped=12s	supervis actividad entreten huesped=4zk	ocupars salid huesped aloj=94v
huev	inspecc huev pec=659	examin huev pec=659	control huev pec=659	observ huev pec=659	control produc huev=9cw	supervis produc huev=9cw	gest produc huev=9cw
hum	sensor hum=9cu
human	recurs human=23m	gest recurs human estudi=4qq	contrat recurs human=6s3	gest recurs human=a76
humanitari	ofrec ayud humanitari=4n5	evalu propuest program humanitari=5gk	gest program ayud humanitari=77x	gest ayud humanitari=adz	ofrec asesor asunt humanitari=aw3
humed	proces centrifug pulid humed=4oa
humedad	contenid humedad mader=51e	gest problem humedad edifici=53m	analiz contenid humedad=6b7	regul humedad semill=ar8	comprob humedad semill=ar8	verific humedad semill=ar8
humedal	proteg humedal proyect desarroll=a5e
humor	practic humor=am3
ibjetiv	ibjetiv curricul=ag5
iconografic	consult fuent iconografic=50n
id	id tech=8gh
ide	present ide=6ym	desarroll ide program=8xu	evalu ide musical=a6p
identidad	defin identidad marc=7gv	comprob identidad client=7pm	revis identidad client=7pm	gest identidad digital=97v	estudi identidad gener=a5n
identific	identific mader=54w	control identific animal=5mr	supervis identific animal=5mr	gest identific animal=5mr
identificars	identificars objetiv compani=atn
ideologi	ideologi politic=6ju
idiom	habl idiom=5oe	metod ensenanz idiom=7yt	traduc idiom habl=8sb
igual	tecnic igual color=5si
igualdad	foment igualdad actividad deportiv=5ga
ilegal	sustanci ilegal=8e0	prueb detect sustanci ilegal=a8a
illustrator	adob illustrator=yh
ilumin	ajust ilumin=56a	funcion sistem ilumin aeropuert=5t9	sistem ilumin aeropuert=6k4	tecnic ilumin=9ez
ilustr	interpret necesidad ilustr=6a3	comprend necesidad ilustr=6a3	tecnic ilustr digital=84j	selecc estil ilustr=8m3	analiz text ilustr=9at
imagen	proces imagen=n2	cambi imagen=4ui	hac cambi imagen=4ui	tecnic trat imagen=62c	tecnologi imagen medic=6od	diagnostic imagen=6po	disen imagen produc=6st	determin tecnic imagen=9qn	tecnic diagnostic imagen=a4q
imagenologi	tecnic imagenologi=wu
imagin	estimul imagin interpret=54t
imit	imit joy=96k
impact	impact corrient agu=4wt	impact context social salud=5i6
imparcialidad	demostr imparcialidad=5b3
impart	impart clas=1k3	impart clas estudi religios=5k7	impart clas estudi artistic=82g	impart form empres=9rl	impart form continu=app
imped	imped deterior oleoduct=7fy	imped accident trabaj=7q7	imped contamin marin=asi
imperfec	detect imperfec piez metal=5u1	cer imperfec=76t
impermeabiliz	impermeabiliz suel=71o
implant	implant circul calidad=50b	implant plan operativ negoci=771
implement	implement formul proces produc=4t3	implement flot buqu=5w7	implement program estib=686	implement sistem rieg=8s9	implement program buce=9w0
implic	implic voluntari=5nv
import	estrategi import=88t	implement estrategi import=88t	gest estrategi import=88t	coordin actividad transport import=ana
important	proteg client important=65h	manej sistem important buqu=7y8	zon geografic important turism=as7
impos	tecnic impos pleg=a9j	organiz impos document=a9j
imprent	maquin rotativ imprent=7xd
impres	prueb impres=5c6	prepar prueb impres=5c6	elabor prueb impres=5c6	tecnic impres=65n	verific calidad impres=8a0	inspecc calidad impres=8a0	control calidad impres=8a0	manten maquin impres=a19
impresor	manej impresor digital=8tw	oper impresor digital=8tw	manipul impresor digital=8tw	impresor digital=8tw
imprim	cap imprim=4tv	coloc hoj imprim=6ht	distribu hoj imprim=6ht	separ hoj imprim=6ht	eleg cap imprim adecu=79f	respet instruc seguridad imprim=8ch
improvis	improvis music=5ka	improvis musical terapi=8kt	repar improvis vehicul=ag0	planific improvis coreografic=at5
impuest	examin declar impuest=53y
impuls	impuls trabaj equip=6oe
inalambric	prob dispositiv inalambric=6zr	control dispositiv inalambric=6zr	verific dispositiv inalambric=6zr
inalterabl	softwar inalterabl=6i7	program soport logic inalterabl=6i7
incendi	proced preven incendi=7vj
incentiv	hac demostr incentiv vent=8c9	demostr incentiv vent=8c9
incidenci	inform incidenci casin=8ui
incident	investig incident contamin=5n9	examin incident contamin=5n9	inform incident contamin=a2b
inciner	calibr inciner residu=559	program inciner residu=559	regul inciner residu=559	manej inciner residu=5yz	inciner residu=5yz	ocupars inciner residu=5yz	manten inciner residu=82i	repar inciner residu=82i	control proces inciner=87a
inclemenci	adaptars inclemenci tiemp=94o
inclu	inclu nuev component informatic=6bc	decid product inclu inventari=9q8
inclus	promov inclus organiz=4y9	trabaj inclus public=54y	promov inclus=98k
inclusiv	educ inclusiv=1kb	fij politic inclusiv=7lf
incorpor	incorpor cambi coreografi=92w	incorpor aditiv tabac=92y
increment	tecnic increment motiv pacient=a86
incremental	model desarroll incremental=4jk
incrust	sistem incrust=h1	limpi incrust=4y7
incub	disen incub=5gn	metod disen incub=5gn	disen incub pec=5gn	manten equip incub=5ut	repar equip incub=5ut	proces incub=9co	manten instal incub=9ur	repar instal incub=9ur	registr actividad incub=a1o
inculc	inculc actitud firm deport=9hb
indemniz	calcul pag indemniz=8di
independient	trabaj form independient vent=8qc	trabaj manual form independient=aby	tare form independient=aul
indic	metod indic tiemp=6wx	indic rend aparat=76c	registr indic product=7ai	indic entr present=7hi	indic biologic=aj5
individu	desplaz geografic individu=91n
individual	desarroll capacidad individual=53p	mejor capacidad individual=53p
inducid	conect bobin inducid=6as	instal bobin inducid=6as
industri	industri transport mercanci=87v	industri material informatic=96o	industri material construc=a5r	industri construc=avx
industrial	sistem control industrial=h6	disen industrial=10d	disen product industrial=10d	manten industrial=23r	ingenieri industrial=25q	investig ingenieri industrial=25q	analiz ingenieri industrial=25q	estudi ingenieri industrial=25q	sistem impres industrial=5vj	softwar proces industrial=65t	manej horn industrial=73f	horn industrial=73f	manipul horn industrial=73f	determin calidad mader industrial=8dg	herramient industrial=8ke	manten horn industrial=a99	ocupars horn industrial=a99
inesper	soport pres situ inesper=7l6
inestabl	separ element inestabl agu=72w
infantil	educ infantil=1kc	proced educ infantil=agx	jueg terapi infantil=aw7
infec	control infec=vz	infec alimentari=7h0
infeccios	prueb detect enfermedad infeccios=7js
infest	asesor preven infest plag=8d0	identific origen infest=8wv
infl	infl balon=79x
inflamabilidad	tom medid contr inflamabilidad=8ho
inflamabl	norm manipul product inflamabl=69e	liquid inflamabl=a61	gest sustanci inflamabl=abh	manipul sustanci inflamabl=abh	administr sustanci inflamabl=abh	manej sustanci inflamabl=abh
influ	influ legisl=86m
influenci	influenci trat complementari radioterapi=9yv
infografi	disen infografi=zb
informatic	seguridad informatic=fg	gest informatic document=1zk	ingenieri informatic=25p	program informatic=5cf	equip informatic=8du	program informatic analiz dat=9k2	tecnologi informatic=a22
informativ	cre solu problem informativ=68k	evalu necesidad informativ=6ei	supervis oper informativ diari=84n	elabor material informativ turist=9qr
informatiz	manej sistem control informatiz=95k	sistem control informatiz=95k	sistem aliment informatiz=9i4
infrac	evalu infrac licenci=62h	dar segu infrac seguridad=73a	detect infrac determin politic=7gp
infractor	mostr prueb infractor=7id	present prueb infractor=7id
infraestructur	evalu problem infraestructur telecomunic=61k	evit dan infraestructur servici=70i	infraestructur softwar form line=818	supervis infraestructur=8is	supervis infraestructur vigilanci aeropuert=9np	infraestructur ferroviari=9oj
infrarroj	produc imagen infrarroj=ah2	gener imagen infrarroj=ah2	cre imagen infrarroj=ah2
infus	infus intravenos=9pm
ingenieri	proces ingenieri=1h6	ingenieri sistem=25p	ingenieri control=9am	ingenieri seguridad=9l3	estudi ingenieri seguridad=9l3	analiz ingenieri seguridad=9l3
ingl	ensen ingl lengu extranjer=63p	habl ingl comunic maritim=8vq
ingredient	ingredient product aliment animal=619	mezcl ingredient alimentari=7fk	riesg ingredient=8kc
ingres	gest ingres=1py	elabor estrategi gener ingres=8v7
inhabilit	gest retir aeronav inhabilit=7e2
inici	inici contact vendedor=6lj	inici proces reclam=7hr	inici contact compr=9cd
inicial	ofert public inicial=amy
inmers	proces revest inmers=5wm	fabric vel inmers=acp
inmigr	ley inmigr=1nq	legisl inmigr=1nq	ofrec asesor inmigr=6v4	elabor politic inmigr=8ce
inmobiliari	merc inmobiliari=7bh	asegur inmobiliari=9n4	prepar contrat inmobiliari=akb
inmoviliz	inmoviliz pacient interven emergenci=8h7
inmun	funcion sistem inmun=811	estudi sistem inmun=811
inmunitari	estudi proces inmunitari=9pw
inmunodeficienci	diagnostic pacient inmunodeficienci=8p2
inmunologi	inmunologi clinic=4zw
inmunologic	investig problem sistem inmunologic=5dx	tecnic diagnostic inmunologic=774
inmunopatologi	inmunopatologi clinic=9uo
inmunoterapi	administr inmunoterapi=a1l	administr trat inmunoterapi=a1l
innov	proces innov=5q9	innov enfermeri=987	metod innov enfermeri=987	innov cuid enfermeri=987	innov camp enfermeri=987
inocu	material inocu medioambient=88q
inorganic	quimic inorganic=93z
inoxidabl	manipul acer inoxidabl=9ai	acer inoxidabl=9ai	trabaj acer inoxidabl=9ai	model acer inoxidabl=9ai
inquilin	organiz cambi inquilin=83u	comunicars inquilin=avv
inscrib	inscrib visitant=9n7
inscrip	estudi inscrip=7kt	estudi inscrip antigu=8uo	analiz inscrip antigu=8uo	investig inscrip antigu=8uo	examin inscrip antigu=8uo	interpret inscrip antigu=8uo
insect	gest cri insect=53f	biologi insect plag=7se	estudi insect=8mg
insecticid	ocupars maquin mezcl insecticid=7vr
insemin	prepar gan insemin artificial=4mx	insemin animal=4ox	insemin artificial animal=4ox	insemin artificial gan=77r	manten registr insemin animal=7pq
inser	manej maquin inser=5np	maquin inser=5np	manipul maquin inser=5np
insert	insert hoj cuchill=7gu	insert espum liquid=a87
insolvenci	legisl materi insolvenci=85s
inspec	camar inspec tuberi=65c	prepar inspec buqu=97m	proyect inspec buqu=97m	organiz inspec buqu=97m	inspec document viaj=afb
inspecc	inspecc identific animal=5mr	inspecc maquin transport=701	inspecc produc estudi=aui
inspir	cre panel inspir=5gt
instal	prepar instal=7mv
institu	represent institu religios=58g	gest oper institu sanitari=7nz	colabor institu ensenanz=8ge	trabaj institu ensenanz=8ge
instru	instru cuid animal=8kf	instru materi oblig milit=8zh	instru actor uso arm=a7c
instrument	equip instrument=52u	tip equip instrument=52u	gest sistem instrument=6uw	control sistem instrument=6uw	administr sistem instrument=6uw	instal equip instrument=8ws	ingenieri instrument=94d	desarroll sistem instrument=9xb	cre sistem instrument=9xb
instrumental	prepar instrumental odontologic esteriliz=4rw	instrumental oftalmologic=4z2	component instrumental odontologic=69n
insufl	ocupars maquin molde insufl=5jt	part maquin molde insufl=aqg
int	inform punt int turistic=539	acompan clientel siti int=8k0	inform tip int=9ue
integral	enfoqu integral aten=5na	enfoqu integral servici social=8xf
integrator	oracl dat integrator=5zo
integridad	integridad corre=5om	asegur integridad corre=5om	certific integridad corre=5om	integridad casc=6d3	asegur integridad casc=6d3	certific integridad casc=6d3
intelectual	derech propiedad intelectual=5lc
inteligenci	inteligenci artificial=n4	principi inteligenci artificial=n4	inteligenci negoci=nf	inteligenci empresarial=nf	inteligenci electronic senal=5bc	elabor archiv inteligenci milit=5vr	analiz inteligenci dat=6ap
intensiv	cuid intensiv=uj	medicin intensiv=ab4	medicin cuid intensiv=ab4
interac	interac person orden=860	disen interac softwar=a2a	inform farmaceutic interac medicament=as0
interactiv	softwar entorn desarroll interactiv=86y
interactu	interactu companer repart=8ij	interactu usuari reun requisit=8qo	interactu public=8u4
interbibliotecari	coordin prestam interbibliotecari=7eh
intercal	manej intercal papel=9ve	intercal papel=9ve	oper intercal papel=9ve	manipul intercal papel=9ve
intercambi	intercambi pil reloj=5gd	gest norm intercambi dat=9ls
interconex	tecnic interconex=5e7
intercultural	ensen metod comunic intercultural=7iq	demostr concienci intercultural=7nn
interculturalidad	estrategi ensenanz desarroll interculturalidad=a71
interes	gest part interes=1r6	comunicars part interes=1r6	proteg interes client=5g3	negoci part interes=7x8	represent interes nacional=93n	comunic emple tiemp interes=9yr
interfac	disen interfac aplic=8xo	desarroll interfac aplic=8xo	ide interfac aplic=8xo	cre interfac aplic=8xo	interpret interfac comunic grafic=acz	disen interfac component=aof	ide interfac component=aof	cre interfac component=aof	desarroll interfac component=aof
interfaz	disen interfaz usuari=z6	interfaz aplic especific=4mm	lenguaj descrip interfaz=4rn
interior	disen interior=10e	segu tendenci disen interior=9n3	limpi interior vehicul=9th	material disen interior=9zy
intermedi	coloc cap intermedi=4rl	constru cap intermedi=4rl
intermodal	ocupars equip intermodal=adi	equip intermodal=adi	trabaj equip intermodal=adi
intern	politic gest riesg intern=4uw	manten sistem comunic intern=5xd	investig intern=62y	medicin intern=6i6
internacional	norm internacional inform financier=179	derech internacional human=5fa	normativ transport internacional=66h	derech internacional=8mf
internaliz	estrategi internaliz=aia
internet	internet cos=ia
interpersonal	habilidad interpersonal=200	rel interpersonal=200
interpret	interpret plan=1cv	metod interpret=4z7	tecnic interpret=7g7
interpretativ	descubr talent interpretativ=a6w
interprofesional	cooper nivel interprofesional=ala	colabor nivel interprofesional=ala
interrog	interrog person=89j
interrogativ	tecnic interrogativ=4w6
interrup	ofrec asesor interrup embaraz=85o	proporc aten interrup embaraz=91h
interruptor	instal interruptor electric=9f8	coloc interruptor electric=9f8
interval	establec interval explos=8z2	determin interval explos=8z2	fij interval explos=8z2
intervencionist	radiologi intervencionist=wu
intimidad	intimidad huesped=8qf	proteg intimidad huesped=8qf
intoxic	aconsej incident intoxic=6qs	inform incident intoxic=6qs
intravenos	terapi intravenos=vi	prepar bols intravenos=4la
introduc	introduc dat=te	introduc metal bas horn=6mu	introduc material horn=6za	introduc papel prens cilindr=afa	supervis introduc dat=alv
intrus	respond alarm contr intrus=9a7
intu	recur intu contrat proyect=8oi
intub	intub endotraqueal=a8f
inund	evacu person zon inund=5rc	repar dan caus inund=7z0	detect riesg inund=945
invasiv	proced cardiovascul invasiv=as4
invent	invent recet cervez=4m1	invent recet nuev=9cv	asesor invent=9l9	dar asesor invent=9l9
inventari	gest inventari=1ia	prepar inform inventari=6h3	elabor inform inventari=6h3	redact inform inventari=6h3	control precis inventari=6m0	norm relativ gest inventari=6s5	inventari instal=7ep
invernader	coordin actividad manten invernader=4ya	tip invernader=6zk	manten invernader=8f9	tare manten invernader=8f9
invers	analiz invers=24o	ingenieri invers=3fs	decid invers=4tu	desarroll carter invers=68h	revis carter invers=6oc	asesor invers=6qh
investig	proced investig=5ar
invit	revis list invit=89a
involucr	involucr huesped actividad entreten=6ir
involucrars	evit involucrars emocionalment=acd
inyec	part maquin molde inyec=63s	ocupars maquin molde inyec=7vm
inyect	inyect espum liquid=a87
ionic	ocupars equip intercambi ionic=87h
ionizant	estudi radi ionizant=7n2
iphon	iphon os=9o2
iri	estudi iri=89k
irregul	trabaj superfici irregul=4rj	analiz migr irregul=9x7
irregularidad	reconoc irregularidad bord=8sl	detect irregularidad bord=8sl	identific irregularidad bord=8sl
irrig	asesor proyect irrig=6t5	irrig suel=8o8	manten sistem irrig=9lh
irritabilidad	manej irritabilidad=869	ofrec asesor manej irritabilidad=9yj
islamic	estudi islamic=64o
isomeriz	proced isomeriz hidrocarbur=5l4
isometric	perspectiv isometric=9t7
isopropilic	alcohol isopropilic form segur=67f
isotop	uso isotop radiactiv=a91
iterativ	model desarroll iterativ=5tu
itinerari	elabor itinerari transport=7nl	desarroll itinerari transport=7nl	cre itinerari transport=7nl	coordin itinerari buqu=and	regul itinerari buqu=and
jabon	formul fabric jabon=7xp	manej bomb jabon liquid=846
jardin	obr albanileri jardin=5in	trabaj albanileri jardin=5in
jardineri	manej maquinari jardineri=7zg	manipul maquinari jardineri=7zg	oper maquinari jardineri=7zg	manten herramient jardineri=94i	repar herramient jardineri=94i	limpi herramient jardineri=94i
jaul	analiz calidad agu jaul=4lk	manten equip jaul acuicultur=5jd	limpi jaul=7c8	manten jaul limpi=7c8	encargars red jaul=8jf	sec red jaul=8jf	manten red jaul=8jf	limpi red jaul=8jf	cumpl norm seguridad jaul=968	supervis sistem red jaul=9z2
javascript	javascript framework=ss
jefatur	jefatur obr=1ec
jering	manej jering engras=4oi	jering engras=4oi	trabaj jering engras=4oi
jig	ocupars maquin jig=6cj
john	john the rip=7mj
joven	form joven=7wd	actu public joven=823	cuid animal joven=87f	atend animal joven=87f	ocupars animal joven=87f	promov protec joven=8cx	foment protec joven=8cx	protec joven=8cx
joy	cumpl especific disen joy=7fv	registr tiemp proces joy=7ly	registr pes joy=8ok	fabric joy=9x3
joyeri	selecc piedr precios joyeri=6x4	proced joyeri=8qd	categori articul joyeri=9s0	limpi articul joyeri=ah7
judicial	gest caus judicial=73d	registr proced judicial=80p	proced judicial=9zk
jueg	sistem cre jueg digital=8b1	terapi jueg=aw7
juez	asist juez=82m
jug	particip jueg distribu jug=6sm	extra jug=736	jug nin=89b
juguet	arregl juguet=59h	encargars acab juguet=6jv	acab fabric juguet=6jv	acab juguet=6jv	unir piez juguet=80h	herramient arregl juguet=86o	tip material juguet=988	rellen juguet=a12	fabric juguet rellen=a12
juici	revis juici=813
jumb	manej maquin perfor jumb=8tm
junt	junt material impres=5kh	cre junt mader=9f5	fabric junt mader=9f5	junt mader=9f5	produc junt mader=9f5
jur	hac interpret jur=7an	interpret jur=7an	trabaj interpret jur=7an	comunicars jur=81x	hac traduc jur=9rp	traduc jur=9rp
jurament	tom jurament=7k5	tip jurament=8wl
juridic	investig juridic=1ml	asesor juridic=1xd	examin prueb juridic=5qz	analiz prueb juridic=5qz	cumpl requisit juridic=8j3
juridicament	asesor juridicament=1xd
justici	justici repar=5ih	declar ant tribunal justici=6al	justici social=ac0
juvenil	med juvenil alevin=78g	examin juvenil alevin=78g
kali	kali linux=g5
kilometr	registr consum combustibl kilometr=8vu
kinantropometri	teori kinantropometri=auh
kosh	carn kosh=9p5
labi	lectur labi=556
labial	lectur labial=78u
labor	labor ferment manzan=4tg	labor pod manual=7xq
laboral	derech laboral=19v	legisl laboral=19v	preven riesg laboral=1du	fisiologi laboral=577	investig accident laboral=5nf	negoci contrat laboral=7r0	educ trabaj riesg laboral=ahb
laboratori	tecnic laboratori=wz	equip laboratori=5vn	metod diagnostic laboratori=69s	ajust equip laboratori=7t4	tecnologi medic laboratori=a4f
lac	lac superfici mader=6rl	selecc ingredient lac=7rk	calent prepar lac=a1f
lactanci	lactanci matern=5k8
lacte	prepar plat product lacte=4zc	material analiz product lacte=5pg	product lacte=7be	cocin product lacte=a8z	prepar product lacte=a8z
ladrill	horn ladrill=4ro	cocin horn ladrill=4ro	coloc ladrill=504	traslad ladrill=52g	cort ladrill=62r	cort ladrill medid=62r
lamin	tip maquin impres lamin=5bq	lamin fibr vidri=5kf	manej lamin=60x	tip lamin=6kx	instal suel lamin=7c7	repar estructur lamin=8w5	inspecc estructur lamin=8w5	manten estructur lamin=8w5	element lamin metal=9fm
lan	esquil lan cabr=ald
lanz	lanz bot salvavid=4sy	investig lug lanz satelit=acn
lanzader	manej cam lanzader=8zt	oper cam lanzader=8zt	manipul cam lanzader=8zt
lapid	ayud coloc lapid=ae0
lapiz	mezcl component min lapiz=adm
larv	control crec larv=50x	observ crec larv=50x	evalu crec larv=50x	analiz crec larv=50x	analiz comport alimentari larv=8wa
larvari	control desarroll larvari=59w	analiz desarroll larvari=59w	observ desarroll larvari=59w	inspecc desarroll larvari=59w
las	metod grab las=54i	proces marc las=5p4	manej maquin cort las=691	maquin cort las=691	tip las=8sh	aparat las=aw8	dispositiv las=aw8
latex	transform mezcl latex=5h6	mezcl ingredient latex=6pf	analiz muestr latex=833
lav	lav fibr=87k	lav vidri=8ax	lav interior vehicul=9th
lavanderi	supervis servici lavanderi clientel=4x8	recog rop servici lavanderi=6w0
lavaplat	maquin lavaplat=akg
leasing	proces leasing=8jg
lec	impart lec teoric pilot=7ni
lech	prepar muestr lech=582	almacen muestr lech=582	acondic muestr lech=582	etiquet muestr lech=582	ocupars maquin llen lech=5ic	constru lech tuberi=5o3	proces produc lech=6c7	control lech=7co	control calidad lech=7co	prueb control calidad lech=8xi	softwar control lech=amh
lecher	produc gan lecher=88s
lechon	cort col lechon=6zf
lector	adapt text cultur lector=7ti
lectur	lectur plan=1cv	lectur automatic cont=5cy
leer	leer especific product=770	leer articul=883
legal	requisit legal ambit maritim=4su	document legal acuicultur=55s	revis document legal=7sq	proced departament legal=9hk
legibl	manten senal legibl=8hm	dej senal legibl=8hm
legisl	asesor legisl=5i7
legislativ	proced legislativ=5te
len	instal calent len=8da	coloc calent len=8da
lenceri	manipul lenceri almacen=6zp	manej lenceri almacen=6zp
lengu	lengu sign=22v
lenguaj	lenguaj program=sr	estudi lenguaj=25w	lenguaj marc=4sc	manej lenguaj marc=4sc	terapi lenguaj=76e	lenguaj consult=7he
lenguet	sensor lenguet=a1h
lent	manipul lent contact=52p	demostr lent contact=52p	trabaj lent contact=52p	tecnic coloc lent contact=8cy
les	educ preven les=6cm	inform preven les=6cm	prescrib trat les musculoesqueletic=96h
letr	ajust letr caracteristic melodi=7o0
levant	levant pil papel=4ut	levant objet pes=8t8
lexicografi	lexicografi teoric=4oh	lexicografi practic=6ux
lexicografic	fuent inform lexicografic=aa0
ley	ley ferroviari=55b	aplic ley=658	ley educ=6pi	ensen principi aplic ley=8ae	ley seguridad social=96j	ley prens=a30
leyend	redact leyend=avi
libr	clasific libr=7ej	medicament vent libr=aa8
licenci	licenci obr=242
licenciatari	gest carter licenciatari=73x
licit	particip licit public=4se	realiz oper comercial licit=5js	hac licit=5my	gest proces licit=6dq
licor	dispon licor=69v
licuefac	regul temperatur licuefac=a0k
lider	lider equip=1ri
liderazg	liderazg equip=1ri	capacidad liderazg=1zu	liderazg enfermeri=9oz	liderazg aten enfermeri=9oz	liderazg asistenci enfermeri=9oz	liderazg cuid enfermeri=9oz	principi liderazg=9tu
liger	fabric envas metalic liger=9jw
lightroom	adob photoshop lightroom=9tj
lij	tip lij=4qy	lij yes=5l5	oper lij yes=5lh	manipul lij=5lh	manten lij=70p	prepar piedr lij=72c	lij gem=7ea	lij mader=7ya	tecnic lij=89w
lim	lim bord vidri=673	ocupars lim=733	tip lim=87s	element lim=9jk
limit	comprend limit presupuestari=61w	limit circul trafic puent=91b
limpiaparabris	repar limpiaparabris=apk
limpiez	limpiez dat=k8	supervis actividad limpiez=4js	control actividad limpiez=4js	product limpiez=54k	oper limpiez=6hp	hac oper limpiez=6hp	manipul product quimic limpiez=6k9	product quimic limpiez=6k9	tecnic limpiez=9o3
lind	defin lind=8nr
line	form line=1l4	desarroll plan form line=7zr
linfatic	masaj drenaj linfatic=arb
linguistic	ensen linguistic=77y	linguistic forens=8ow	linguistic forens aplic=8ow
liquidez	gest liquidez=184
list	elabor list preci bebid=5sp	prepar list material=8vl	elabor list material=8vl	redact list material=8vl	escrib list material=8vl	segu list comprob=9v9	cumpl list comprob=9v9	vehicul est list recog=ava
literari	teori literari=5vy	tip gener literari=7mh	tecnic literari=9j7
literatur	ensen principi literatur=4q0	histori literatur=6bs	literatur compar=6g1	estudi compar literatur=6g1
litiasi	litiasi urinari=aw4
litigi	asist litigi=5z8
liv	liv script=61l
llav	llav ajust=6xi	hac copi llav=7fw	asign llav=8fe
lleg	lleg acuerd comercial=4yz	gest lleg salid=5g9	ocupars lleg salid=5g9	supervis lleg tren=6t7	control lleg tren=6t7	comprob lleg tren=6t7
llen	llen mezcl hormigon=a2i
local	agu local puert=6f5	apoy economi local=7fi	contribu economi local=7fi	promov economi local=7fi	mejor economi local=7fi	est carreter local=9q4
localidad	localidad reg sector turistic=5cx
localiz	gest localiz=8rv	gest traduc localiz=8rv	gest localiz softwar=9ao	herramient localiz=9ci
locomotor	manten locomotor=7ug	hac manten locomotor=7ug	manten periodic locomotor=8eg	oper locomotor maniobr=9r6	trabaj locomotor maniobr=9r6	locomotor maniobr=9r6
lod	elimin lod agu residual=6uf
logic	estudi logic=5k0	program logic=5n0	logic jug=64v	estudi sistem logic=9d1
logistic	logistic milit=5nb	logistic ecologic=8c4
logr	logr objetiv vent=9bv	anim alumn reconoc logr=anq
los	anad los obr ceramic=7mx
lot	manten trazabilidad lot=9fn
loteri	material loteri=6r7	manten equip loteri=74i	norm directric empres loteri=8og	gest oper loteri=ab9
lubric	lubric motor=5q1	lubric rued material rodant=8oj
lubricant	lubricant abrillant=agj	prueb periodic aceit lubricant=akc
luc	supervis ajust luc escenari=aps
luch	luch esp=aqz
lug	manten orden lug accident=6ke	limpi lug accident=at2
luminos	estudi fenomen luminos=5xx
lupul	cultiv lupul=554
lustr	lustr calz=6ze
luz	estudi luz=5xx	produc luz artificial=9mu
macer	proces macer=99e	gest proces macer=99e
mach	manipul piez mach fund=4uf	manten mach fund=5ec	limpi mach fund=5ec	repar mach fund=5ec	repar defect mach fund=5f5	manten element mach fund=61p	coloc estructur mach fund=77z	fabric mach fund=92h
mader	proces trabaj mader=4wk	product mader=5dp	tip product mader=5dp	tip mader=9ou
madr	celul madr=7m7	trasplant celul madr=7te
madur	madur ques=9io	proces madur ques=9io
maestr	prepar plan maestr aeropuert=82c
maestri	demostr maestri musical=79j	mostr maestri musical=79j
magi	desarroll concept espectacul magi=auc
magnetic	estimul magnetic transcranean=6kf
maiz	proces obten almidon maiz=7t6
mal	inform mal funcion ase=5vf
malt	color malt tost=5zs	manej sistem aliment malt=6cp	sistem aliment malt=6cp
malte	registr dat proces malte=5jy	malte gran=7fj	proces malte=7so
maltrat	coordin cuid animal maltrat=7s9
man	leer man=7el	gest man=8pa	hac gest man=8pa	tip reloj man=a9o
manag	labor manag deportist=7f4
manch	quit manch=7ds	tip manch=8ru	tecnic elimin manch=8va
mand	coloc component panel mand=7i4	mand muestr medic=91y	program panel mand maquin=9y1	program panel mand ascensor=9z1	instal panel mand ascensor=a8e	component panel mand=atq
maner	trabaj maner independient artist=921	trabaj maner independient expos=9zd
manguer	ocupars manguer=9c1	manej manguer bomb hormigon=avp
manicur	manicur cosmetic=5f4
manifiest	component manifiest barc=8sm
manill	arm manill hoj tabac=93u
maniobr	maniobr buqu puert=5lz	maniobr vuel=7cw	hac maniobr vuel=7cw	maniobr cam pes=7s3	colabor maniobr barc=a7m	particip maniobr barc=a7m	ayud maniobr barc=a7m	asist maniobr barc=a7m
manteners	manteners dia evolu lenguaj=a25	manteners inform normativ aplicabl=aoi
manual	prens papel form manual=7yi	elabor manual=9ax
manualidad	aconsej client manualidad=arx	orient client manualidad=arx	asesor client manualidad=arx
manuscrit	selecc manuscrit=7e3	leer manuscrit=9r3	interpret text manuscrit=aha
manzan	supervis ferment manzan=4tg	selecc manzan=61q	variedad manzan=8gt	compos quimic manzan=9bf
map	estudi map=2gd	elabor map=2gd	hac map meteorologic=a27	map meteorologic=a27	prepar map meteorologic=a27	elabor map meteorologic=a27
maquet	confecc maquet decor=73c	disen maquet decor=73c	hac maquet arquitectonic=7jm	disen maquet arquitectonic=7jm	cre maquet=8k9
maquillaj	tom decis proces maquillaj=4w8	cambi rapid maquillaj=591	tecnic maquillaj=7v6
maquin	manej maquin=1y8
maquinari	manej maquinari=1y8	supervis oper maquinari pes=5kv	product maquinari industri textil=5rz	control maquinari pes=6b6	product maquinari=7bz	maquinari molde=85z
mar	inspecc construc mar adentr=4k1
marc	marc softwar=5f6	marc sistem gest seguridad=7rc	analiz marc=8c8	supervis gest marc=8te
marcial	practic art marcial=55t
marid	marid cervez aliment=7g9
maridaj	asesor maridaj aliment vin=5mu
marin	investig proyect energi marin=58f	transform aliment origen marin=79t	marin carn vent=8w6	preven contamin marin=asi	evit contamin marin=asi
marionet	manej marionet=6dm	confecc marionet=80m	disen marionet=aqu	cos rop marionet=aqx
marisc	cocin pesc marisc=6ff	sistem cultiv marisc=81o	aconsej client selec marisc=96g	prepar pesc marisc=9pc
maritim	industri transport maritim=593	manej sistem maquin maritim=5kx	mercanci transport maritim=6tj	oper sistem comunic maritim=761	preven contamin maritim=77h	tecnologi transport maritim=808
marketing	marketing digital=13h	tecnic marketing digital=67j	proced departament marketing=7u6	tecnic marketing marc=86w	estrategi marketing contenid=8y5
marmol	limpi muebl marmol=5cz
marqueteri	coloc marqueteri=4q1
martill	tip martill forj=78z	manej martill perfor man=8iu
martinet	manej martinet=7yd	manej martinet hidraulic=7yd	manej martinet vibr=8dk	manipul martinet vibr=8dk	oper martinet vibr=8dk
masaj	teori masaj=83j	masaj terapeutic=8ac	tecnic masaj terapeutic=8ac	tip masaj=8y0	tip terapi masaj=8y0
mascar	mascar opac=7ma	cubr mascar opac=7ma	revest mascar opac=7ma
mascot	aliment mascot=5fu	recomend tip comid mascot=5va	vend accesori mascot=6bj	enfermedad mascot=ahk	industri product mascot=al0	registr mascot=ank
masill	coloc masill junt=9a2	agreg masill junt=9a2	cubr junt masill=9a2
masteriz	masteriz audi=aax
mat	mat animal peleteri=4yo
matader	manej maquin matader=8fa	maquin matader=8fa	trabaj matader=ard
matanz	practic matanz kosh=4q6	practic matanz halal=5hq	bienest animal proces matanz=65i	ocupars proces matanz animal=7l2
matematic	ensen matematic=1ks	herramient matematic gest vehicul=7jz	comunic inform matematic=8nz	herramient equip matematic=9zw
materi	legisl materi transport residu=54l	normativ materi produc tabac=5yo	observ materi=ac1
matern	proporc aten matern quiropractic=712
materniz	prepar lech materniz lactant=a23
matic	diferenci matic color=9cz	distingu matic color=9cz
matric	instal matric prens=5yq	fabric matric disc compact=6sc
matricul	ayud estudiant proces matricul=5d2	gest matricul=91r
matriz	manej prens matriz=6bn	fabric matriz=8j4
maven	apach maven=6c
maxilofacial	diferenci tejid maxilofacial=4ps	distingu tejid maxilofacial=4ps	practic cirugi maxilofacial repar=9tk
maximiz	maximiz ingres vent=8im
mayor	person mayor=uq	cuid person mayor=5gq	evalu riesg pacient mayor=9ql	gest libr mayor=a0t
mecanic	ingenieri mecanic=1gs	principi ingenieri mecanic=1gs	mecanic material=5k3	mecanic buqu=5pc	herramient mecanic=67r	component mecanic vehicul=6p6	sistem mecanic=767
mecanicament	carn separ mecanicament=72l
mecanism	mecanism cier=6nm	mecanism tranvi=861	mecanism seguridad ascensor=8cp	manten mecanism direc buqu=8xy
mecaniz	instal equip mecaniz=5zn
mecanograf	dar instruc mecanograf=4k3
mecanografi	mecanografi document error=4zb
mecatronic	ingenieri mecatronic=1gu	camp mecatronic=1gu	instal maquin mecatronic=68m	regul instrument mecatronic=76q	ajust instrument mecatronic=76q	manten maquin mecatronic=7wj	repar maquin mecatronic=7wj	desarroll proced prueb mecatronic=8r8
med	instrument med=1cx
medi	gest medi social comunic=14f	medi digital=25m	gest personal medi=4w7	legisl medi comunic=587	estudi medi comunic=5fj	medi social=5lx	tip medi comunic=7yz	hac estudi medi comunic=81v	particip actividad medi artistic=akn
median	gest pequen median empres=5ro
mediant	equip mediant control remot=6qf	tecnic acces mediant cuerd=8fk
medic	administr medic=vg	sistem inform medic=8dt	informatic medic=8zm
medicament	administr medicament=vg	estudi fabric medicament=4yt	administr segur medicament=5nw	elabor medicament=5u4	clasific medicament=661	medicament bas plant=6c5	norm administr medicament=6et	preven enfermedad medicament=aid	trat enfermedad medicament=aid
medicin	medicin trabaj=4wg	estudi medicin=6m8
medicinal	hierb medicinal=6c5
medid	instrument medid precis=90q
medioambiental	gest medioambiental=1s0	normativ gest medioambiental aeropuert=5ee	normativ medioambiental=7bg
medul	trasplant medul ose=55i
mejor	mejor proces=1re	mejor vent product=5r5	cort mejor=5u8	tecnic mejor caracteristic vin=76y
melodi	cre nuev melodi=4x1
membran	tip membran=7d5
memori	elabor program memori traduc=5lt	memori espacial=9es	program memori traduc=aey	memori traduc=aey
memoriz	memoriz gran cantidad inform=8ff	memoriz guion=8gn	memoriz papel=8vt	memoriz instruc montaj=9kj
menopausi	abord efect secundari menopausi=5q6
menor	vent menor=12l	protec menor=1lg	legisl protec menor=1lg	control tare menor manten=5x6	tare menor manten=5x6	repar menor equip=9cc
mensaj	eleg mensaj tarjet felicit=5lk	revis mensaj tarjet felicit=6br	transmit mensaj radi telefon=7ha	transmit mensaj=7ru
mensual	cier mensual=16l
mental	salud mental=v9	diagnostic trastorn mental=5oq	diagnostic enfermedad mental=7ic	identific problem salud mental=7o2	estudi trastorn mental=9ex	estudi enfermedad mental=9ex	promov salud mental=9h6	foment salud mental=9h6	trat enfermedad mental=arm
mentor	mentor otr profesional salud=9ow
menu	elabor menu=1p4	planific menu=6u2	ocupars planific menu=6u2	comid bebid menu=79h	cre menu especific event=8ct	inform menu bebid=8ht	planific menu pacient=8n3	organiz menu pacient=8n3	inform personal menu diari=8z8
merc	investig merc=150	estudi merc=150	merc financier=84v	analiz merc=8xp	merc trabaj=9y4
mercadotecni	combin mercadotecni=9sp
mercanci	inspecc carg mercanci=59u	revis carg mercanci=59u	carg mercanci buqu=7l1	coloc mercanci buqu=7l1	metod transport mercanci=8km	asesor caracteristic mercanci=9rt	mercanci transport almacen=asr
mercantil	derech mercantil=1mz
merceri	aconsej product merceri=aft	recomend product merceri=aft	orient product merceri=aft	asesor product merceri=aft
meridian	identific meridian energetic=905	localiz meridian energetic=905
mes	servici mes=1pc	tip sier mes=4fs	program mes jueg=59b	manej sier mes=9j2	oper sier mes=9j2	sier mes=9j2	manipul sier mes=9j2	manipul uva mes=aor
met	met material horn=6za
metadat	gest metadat contenid=8bj	control metadat contenid=8bj	defin metadat contenid=8bj	manej metadat contenid=8bj	administr metadat contenid=8bj	supervis metadat contenid=8bj
metal	trabaj metal=1ce	herramient trat metal=5wq	tip proces fabric metal=9bh
metalic	fabric estructur metalic=5nt	instal tuberi metalic gas=7ld	fabric puert metalic=9rj
metaliz	manten impresor papel metaliz=6ch	manej impresor papel metaliz=9el
metalurgi	camp metalurgi=6si	cienci metalurgi=6si	tecnic precis metalurgi=8d3
metalurgic	analiz estructur metalurgic=4zs	herramient metalurgic=5wq
meteorologi	instrument meteorologi=6xs	manej instrument meteorologi=6xs	meteorologi aeronautic=94q	vigil meteorologi aeronautic=975	comprob meteorologi aeronautic=975	meteorologi maritim=98w
meteorologic	inform meteorologic=56j	gest bas dat meteorologic=75o	investig meteorologic=9h4
metod	metod asesor=4wz	metod fabric=5ws	metod investig=8vg
metodologi	metodologi disen centr usuari=7ez	metodologi disen softwar=84i	metodologi investig cientific=afo
metric	prev metric cuent=6rm	pronostic metric cuent=6rm	metric cost=8e4	gest metric proyect=9gv	metric softwar=asx
mezcl	oper mezcl=9aq	limpi mezcl=anb
micologi	micologi medic=63a
microbiologi	control calidad laboratori microbiologi=4my	microbiologi clinic=9ua
microbiologic	analiz microbiologic caden alimentari=6wa
microchip	escane animal localiz microchip=7g0	implant microchip animal=9to	pon microchip animal=9to	coloc microchip animal=9to
microcirugi	practic microcirugi reconstructiv=6xc	oper microcirugi reconstructiv=6xc
microelectromecanic	prob sistem microelectromecanic=5do	mont sistem microelectromecanic=5mq	constru sistem microelectromecanic=5mq	sistem microelectromecanic=958	disen sistem microelectromecanic=9bi	cre sistem microelectromecanic=9bi	ide sistem microelectromecanic=9bi	desarroll sistem microelectromecanic=9bi	manten sistem microelectromecanic=a2f	acondic sistem microelectromecanic=a2f	repar sistem microelectromecanic=a2f
microelectronic	are microelectronic=6dl	cienci microelectronic=6dl	camp microelectronic=6dl	prob sistem microelectronic=7kc	disen sistem microelectronic=7w6	desarroll sistem microelectronic=7w6	manten sistem microelectronic=7wu	acondic sistem microelectronic=7wu	repar sistem microelectronic=7wu	mont sistem microelectronic=8wh	fabric sistem microelectronic=8wh	constru model sistem microelectronic=9o8
microensambl	tecnic microensambl=8gy
microescal	proces orden microescal=7zi	proces informatic microescal=7zi	clas sensor microescal=aaa	sensor microescal=aaa	tip sensor microescal=aaa
micromecanic	are micromecanic=8zu	camp micromecanic=8zu	cienci micromecanic=8zu
micromecatronic	ingenieri micromecatronic=64w	are ingenieri micromecatronic=64w	cienci ingenieri micromecatronic=64w	camp ingenieri micromecatronic=64w
micromecenazg	estrategi micromecenazg=75n
micromontaj	tecnic micromontaj=8gy
microond	principi microond=57v
microoptic	dispositiv microoptic=8v1
microorganism	detect microorganism=67t
microproces	clas microproces=7zi	tip microproces=7zi
microprogram	disen microprogram=52a
microscopi	examin muestr celul microscopi=65u	manej microscopi=7eb
microscopic	observ microscopic celul=929	tecnic microscopic=a32
microsensor	clas microsensor=aaa	tip microsensor=aaa
microsistem	proced prueb microsistem=6fj
microsoft	microsoft acces=t4
mied	gest mied escenic=at6
miel	variedad miel=5r8	component miel=692
miembr	gest bas dat miembr=6q1	miembr artificial=7qx	miembr ortopedic=7qx	ofrec servici miembr=8n5	form miembr equip=8np	ensen miembr equip=8np	organiz miembr=aux
migr	desarroll metod migr automatiz=4sf	estudi migr pec=6ll	observ migr pec=6ll	investig migr pec=6ll	analiz migr pec=6ll	migr internacional=91n
migratori	identific pec migratori=89u	marc pec migratori=89u
milit	codig milit=5z7	instruc milit=a7f
mimbr	prepar mimbr tejid=5xm	acondic mimbr tejid=5xm	cort mimbr tejid=5xm	tecnic tejid muebl mimbr=6lz
min	oper limpiez min=5qe	investig accident min=61u	ingenieri min=6w5	gest sistem ventil min=791	manej min continu=8xe	oper min continu=8xe	manipul min continu=8xe
miner	manual maquin miner electric=4nr	legisl materi seguridad miner=64k	politic sector miner=696	ley miner=6in	manual maquin miner=ae9
mineral	manten maquin proces mineral=6af	preci mineral=8u5	separ metal mineral=9qs	determin caracteristic yac mineral=auu
miniatur	disen piez utileri miniatur=8r0	fabric piez utileri miniatur=8r0
minimiz	minimiz cost envi=4zd
minuciosament	tare tecnic minuciosament=6sq	gest empres minuciosament=7xr
mis	mis religios=541	planific mis satelit espaci=6eu	coordin mis ayud humanitari=6xp	coordin mis rescat=a42
misioner	ayud trabaj misioner=74j
mistel	trabaj mistel=akd
mitig	aplic medid mitig hund=aop
mobiliari	fabric mobiliari tejid=764	produc mobiliari tejid=764	cre mobiliari tejid=764	elabor mobiliari tejid=764	disen mobiliari original=8n9	mobiliari uso medic=8qb	mobiliari oficin=a17
mod	aconsej client mod=500	cambi mod=56f	mod transport=7fg	histori mod=9al
modal	mostr buen modal jug=7ll
modalidad	establec modalidad cooper=7bo
model	model dat=8l	model form servici=7t7	desarroll model=a5u
modeliz	herramient informatic modeliz lug=6ny	modeliz tridimensional=8c5	modeliz cientific=9lp
moder	moder negoci=6rb	moder debat=750	tecnic moder line=9ka
modern	sistem electric senaliz modern=4s4	ayud naveg electronic modern=4sp	teori modern carter=98e	sistem modern elabor cervez=9cx
modific	modific gest=4og	modific disen textil=7l7	tecnic modific cuerp=9gi	modific mold protesi=amp
mol	maquin mol=474
mold	ocupars maquin fabric mold=5zi	coloc papel mold=67e	ajust papel mold=67e
molde	tip molde=82l	prepar mezcl molde=8j7
moldur	fabric moldur yes=6f1	cre moldur yes=6f1	elabor moldur yes=6f1	coloc tej moldur=8ku
molecul	biologi molecul=1w9
molid	tip molid caf=6jr	analiz gran molid=an6	evalu gran molid=an6
moliend	oper moliend=9b0
molin	manten molin martill=4tx	repar molin martill=4tx	ajust molin martill=4tx	arregl molin martill=4tx	manej molin martill=4xl	manipul molin martill=4xl	molin martill=4xl	oper molin martill=4xl
molusc	actividad depur molusc=4n4	depur molusc=4n4	organiz depur molusc=5qc	supervis depur molusc=5qc	program depur molusc=5qc	planific depur molusc=5qc	manten equip depur molusc=7y0
moment	calcul moment optim insemin=4ob
moned	moned extranjer=5kw
monetari	identific medid politic monetari=8pp
monitor	monitor gest ambiental=a72
monogram	manej impresor monogram=4y1	impresor monogram=4y1	manipul impresor monogram=4y1
mont	mont equip instrument=8ws
montacarg	manten montacarg caden=51b	instal montacarg caden=5uj
montaj	tecnologi montaj superfici=7xf	conserv instruc montaj=9kj	prepar montaj=a9j
montessori	estrategi ensenanz montessori=5bf	principi ensenanz montessori=5mn	filosofi montessori=828	equip aprendizaj montessori=8ne
montur	repar montur gaf=7kw
moquet	coloc moquet=5p7	acab bord moquet=8an	fij bord moquet=8an	cort moquet=8l3	coloc adhesiv instal moquet=8yd	planific cort moquet=94f	proyect cort moquet=94f	prepar cort moquet=94f
moral	norm moral=9or
morer	manten morer buen est=5hs
mortaj	manej mortaj=6cx
mortalidad	control tas mortalidad pec=4s2	estudi mortalidad pec=7e4
morter	acab junt morter=9ko	alis junt morter=9ko	rellen junt morter=9ko
mosaic	manej herramient fabric mosaic=4s6	herramient fabric mosaic=4s6	fabric mosaic=ag9
most	proces coc most=6w1
mostr	mostr inform apuest=4p5
motiv	motiv personal limpiez=4rr	motiv trabaj=5de	motiv clientel actividad fisic=9ys	motiv deportist=af8
motociclet	registr motociclet=7w8	repar motociclet=8uk	hac repar motociclet=8uk
motor	motor electric=5or	mecanic vehicul motor=7gx	ingenieri motor=a1p	camp ingenieri motor=a1p	coloc motor estructur prueb=ace	component motor=ao0	aconsej client vehicul motor=ars
motosier	oper motosier=903
motricidad	organiz actividad desarroll motricidad=asw
motriz	discapacidad motriz=7u0
mov	mov vel barc=5tf	sistem control pes mov=6rx	practic mov camar=9xo	tecnic mov=ajn	analiz mov animal=ak7	evalu mov animal=ak7	observ mov animal=ak7
movil	gest dispositiv movil=cq	sistem operativ movil=8bv	estructur softwar dispositiv movil=95b	marketing movil=ah6	servici movil aeronautic comunic=am2
moviliz	moviliz pacient=1wg
muebl	tendenci muebl=5n8	repar estructur muebl=721	arregl estructur muebl=721	tip mader muebl=80w	product cuid muebl=8d2	fabric muebl=8qr	constru estructur muebl=8wn	fabric estructur muebl=8wn	arm estructur muebl=8wn	cre estructur muebl=8wn	industri muebl=9h8
muell	registr actividad muell=5z9	disen muell=8bz	hac disen muell=8bz
muert	recog pec muert=4nv	retir pec muert=4nv	cienci muert=8q1	identific caus muert=91x	elimin animal muert=962
muestre	organiz event muestre minorist=9fq
multiagend	planific event multiagend=9zm	elabor event multiagend=9zm	program event multiagend=9zm	organiz event multiagend=9zm
multidisciplinari	trabaj equip sanitari multidisciplinari=ae2
multimedi	configur equip multimedi=5sj	sistem multimedi=8o3	proporc contenid multimedi=a3l
multimodal	logistic transport multimodal=6g3	logistic multimodal=6li	administr logistic multimodal=6li	gest logistic multimodal=6li
multinivel	marketing multinivel=6h9
multipist	mezcl grab multipist=52q	grab sonid multipist=8eq
multipl	combin multipl ambit conoc=9k5	trat multipl pacient simultaneament=aoz
multiplic	actividad multiplic plant=7u2	multiplic plant=7u2	asist proces multiplic plant=apq
mun	requisit legal relativ mun=70m	tip mun=74o	manten mun=768	ensambl mun=7gi	vend mun=9yx
mundial	economi mundial=9qi
munec	material hac munec=77v	tecnic hac munec=7ja	disen munec=9dv
mur	coloc papel empapel mur=5x7
mural	instal revest mural=900	coloc revest mural=900	dispon revest mural=900
musculoesqueletic	anatomi musculoesqueletic=4vm	diagnostic enfermedad musculoesqueletic=7or
muse	supervis espaci muse=6wo	document colec muse=92a	bas dat muse=9d0	manten registr muse=an3
music	instrument music=6vs	interpret music camar=7kg	supervis music=8ov	situ music=8sc	coordin music escen=97r	material instrument music=9x1	music acuerd necesidad pacient=ab5
musical	instrument musical=5kn	public musical=9an
musicoterapi	musicoterapi clinic=52k	musicoterapi aplic=6mc	teori musicoterapi=9rv	tip musicoterapi=9zu
mutu	apuest mutu=6ii
nac	nac nin=4x6	nac beb=4x6	registr nac=5kk
nacional	normativ nacional manipul carg=6r5	segu economi nacional=9ry	via naveg nacional=9wu	red nacional carreter=alx
nanoelectronic	camp nanoelectronic=97y	clas nanoelectronic=97y	tip nanoelectronic=97y
nanotecnologi	tip nanotecnologi=8qz	clas nanotecnologi=8qz	camp nanotecnologi=8qz
nat	estil nat=5vv	dar clas nat=82s
natural	proces lenguaj natural=n0	gas natural=6xx	manten espaci natural=74m	recurs alimentari natural=8a9	histori natural=ad9
naturalez	transmit pas naturalez=70r
nautic	calent pegament nautic=7io
naval	form personal naval=afp
naveg	ensen principi naveg=5ho	calcul naveg=6eg	hac calcul naveg=6eg	repar equip naveg vel=6i2	tip buqu naveg maritim=6zu	form personal requisit naveg=8pz
navegabl	via navegabl internacional=530	tip via navegabl=8it
necesari	facilit document necesari=6ba	determin recurs human necesari=8zq
necesidad	entend necesidad animal=8e9	determin necesidad produc electric=92f
negativ	limpi negativ=52y	guard negativ=855
negoci	desarroll negoci=129	analiz negoci=1rd	ensen tecnic negoci=4ms	comunic tecnic negoci=4ms	model negoci=60o	negoci derech public=75h	proced negoci=8i5	negoci politic=as8
neonatologic	aten neonatologic=6x8
neoplasi	form neoplasi=520
nervios	cirugi sistem nervios=4tb	estudi sistem nervios=5ub	investig sistem nervios=5ub	enfermedad sistem nervios=6vf
network	network magic=7cd
neumatic	instal sistem neumatic=7t0	arm sistem neumatic=7t0	constru sistem neumatic=7t0	tip neumatic=a0h
neuroanatomi	neuroanatomi animal=5uc
neurofarmacologi	neurofarmacologi molecul=7p8	neurofarmacologi conductual=7p8
neurofisiologi	neurofisiologi animal=9ox	neurofisiologi clinic=aea
neurofisiologic	examen clinic neurofisiologic=att
neuroimagen	neuroimagen funcional=6la
neurologi	neurologi conduct=7y9	proporc trat neurologi quiropractic=a1x
neurologic	interven quirurgic neurologic=4tb	cirugi neurologic=4tb	examen neurologic=8mk	hac examen neurologic=8mk	trat trastorn neurologic=92i
neuromonitoriz	neuromonitoriz intraoperatori=7ks	practic neuromonitoriz intraoperatori=7ks
neuromusculoesqueletal	proporc terapi neuromusculoesqueletal=5w6
neurooftalmologic	trastorn neurooftalmologic=704
neuropsicologic	prueb neuropsicologic=5en	hac prueb neuropsicologic=5en
neutral	manteners neutral cas medi=9qq
neutraliz	neutraliz jug can azuc=a0s
nich	descubr nich artistic=6jm	identific nich merc=9as
niev	retir niev=70z
nin	cuid nin=1lh	desarroll fisic nin=643	fabric prend nin=853	evalu psicologic nin=9sv
nitrat	llen maquin fabric nitrat=9v6	asesor contamin nitrat=a4s
nitrogen	trabaj nitrogen calient=aol
nitroglicerin	analiz mezcl nitroglicerin=4rv	separ nitroglicerin acid=ad4
nivel	informatic nivel usuari=23e	med nivel contamin=6sf	manej maquin nivel=7hw	nivel prueb softwar=7ve
no	elimin residu no peligros=6db	dat no estructur=9h0
noch	turn noch=1su
nombr	estrategi pon nombr product=55x	eleg nombr fraganci=a2r
nomenclatur	nomenclatur medicament=4yt	nomenclatur farmac=4yt
nomin	gest nomin=17k	program nomin=1zq	gest inform nomin=637	revis nomin=7er	prepar nomin=8wu	distribu nomin=agn
norm	norm plan estudi=5gx	norm calidad=82b	norm seguridad=9sz
normal	etap desarroll normal=97q
normaliz	normaliz dat=4oz	respet proced normaliz trabaj=79r
normativ	normativ transport animal=4wa	normativ seguridad electric=7hm
not	not musical=70j	not distint tip danz=9j5
notici	cre contenid notici line=5wa	analiz notici=9tw	segu notici=alw
notific	notific plan amar=8l8
nub	tecnologi nub=a9	tecnologi relativ nub=a9
nucle	medicin nucle=5gv	tecnic medicin nucle=71e	legisl energi nucle=7eu	energi nucle=7rr	proced medicin nucle=a4c	fisic nucle=alz
nuev	nuev tip vehicul merc=564	contrat personal nuev=87m	present nuev trabaj=8hn	cre recet nuev=9cv	ide recet nuev=9cv
numer	med numer hil=674	estim numer hil=674	calcul numer hil=674
numeric	control numeric=1ch	capacidad numeric=20j	ocupars rectific control numeric=7bj	rectific control numeric=7bj
numeros	numeros viaj internacional=6u8
nutr	nutr adecu salud=1wi	prepar material promo nutr=585	encargars nutr suel cultiv=79o	nutr pec reproductor=a8g	supervis est nutr person=adg
nutricional	analiz caracteristic nutricional aliment=4jw	elabor politic program nutricional=4mj	identific propiedad nutricional aliment=5iy	adecu nutricional aliment=9e6
nutrient	gest nutrient=5p0	nutrient confiteri=9ut
obedec	obedec norm circul=59r	obedec instruc verbal=atl
objectiv	objectiv c=y
objet	almacen objet archiv=6jn	objet form=8jk	identific objet valor=9gj	carg objet=ac4
objetiv	objetiv comercial=11w	objetiv vent=11w	identific merc objetiv disen=595	fij objetiv control calidad=5dd	cumpl objetiv vent=9bv	respet objetiv vent=9bv	establec objetiv vent=9m8	establec objetiv transport=9zv	fij objetiv transport=9zv
oble	transform cristal oble=78w	limpi oble semiconductor=7zo	acondic oble semiconductor=7zo	pul oble=aab
oblig	inform oblig materi fiscal=50i	derech oblig=aew	estudi merc oblig=aku
obr	gest obr=1ec	supervis obr=6fa
observ	observ carg mercanci=59u	observ caracteristic mezcl=9aj
observatori	investig cientific observatori=5n7
obstetric	ecografi obstetric=5on
obten	obten inform financier=7db	obten temperatur adecu=993
ocean	estudi geografi ocean=7ac
oci	elabor program oci=9gc	gest instal oci=9yc	promov actividad oci=a7y
oclus	trat mal oclus=6hc
octopu	octopu deploy=5ph
ocul	determin evolu enfermedad ocul=5t5	practic cirugi ocul=6q2	promov salud ocul=7xj	foment salud ocul=7xj	norm materi protec ocul=84f
ocult	identific necesidad organizativ ocult=67i
ocup	pronostic demand ocup=7n3	prev demand ocup=7n3	anticip demand ocup=7n3
ocupacional	teori terapi ocupacional=6jh	analiz ocupacional=8au	hac analiz ocupacional=8au	supervis estudiant terapi ocupacional=996
odontogram	hac odontogram=2ll
odontologi	estudi odontologi=953	conoc odontologi=953	ensen odontologi=ani
odontologic	trat odontologic fin estetic=6ad	dar instrument odontologic=9z3
ofert	ofert comercial=12i	ofert emple=5xt	inform client ofert especial=a6n	ofert public=amy	ofert public vent=amy
offic	paquet offic=su	microsoft offic=aoe
offset	impres offset=105	tecnic impres offset=105	gest proces impres offset=6ay	manej impresor offset=6d7	impresor offset=6d7	manipul impresor offset=6d7	oper impresor offset=6d7	prepar impresor offset=94l	program impresor offset=94l	ajust impresor offset=94l	manten planch offset=9m2	conserv planch offset=9m2	repar planch offset=9m2
oficial	facilit acuerd oficial=6x2	exped document oficial=79k	examin document oficial=8l0
oficin	administr oficin=tl	equip oficin=6rr	actividad corrient oficin=7mr	organiz instal personal oficin=9gr	fabric material oficin=aef
ofimatic	herramient ofimatic=1zo	paquet ofimatic=1zo	program ofimatic=1zo
ofrec	ofrec servici seguridad personal=985	ofrec servici financier=a6v
oftalmic	norm calidad equip oftalmic=6yq
oftalmologi	principi oftalmologi=5x4	transfer pacient oftalmologi=9xe
oftalmologic	metod examen oftalmologic=4te	segu recet oftalmologic=7x4	cumpl recet oftalmologic=7x4
oid	fisiologi oid=5rx	hac impres mold oid=6es	perdid oid=6mx	oid human=6r1
ojal	fabric ojal=4qm	tecnic fabric ojal=4qm	metod fabric ojal=4qm	maquin fabric ojal=4qm
oje	contrat oje=ad3
oleaginos	component semill oleaginos=63t	proces semill oleaginos=89m
oleoduct	preven deterior oleoduct=7fy	evit deterior oleoduct=7fy
olor	soport olor fuert=4pd	toler olor fuert=4pd
oncologi	ocupars pacient oncologi grav=8eh	oncologi medic=8p7
oncologic	terapi oncologic hormonal=6rg
ond	taman ond=4th	manej maquin soldadur ond=7mw	maquin soldadur ond=7mw
one	captur one=1vo
opc	opc intermodal=8ec
openedg	openedg databas=67k
oper	gest oper=1rh
operacional	coordin actividad operacional=8xk	organiz actividad operacional=8xk	program actividad operacional=8xk
operari	dirig operari fotografic=5h0
operativ	gest presupuest operativ=6kc	leer dat operativ buqu=7lx	proced operativ arm=7r6	instal sistem operativ=9ef	coloc sistem operativ=9ef	manten comunic operativ=a8i	entorn operativ aeropuert=aar
opin	desarroll opin psicologi clinic=57b	recab opin trabaj=6xl	recopil opin client aplic=7d4	form opin public=86e	investig opin=86g
oportun	estudi tem oportun=6n4
oportunidad	identific oportunidad adapt preci=8g5	identific nuev oportunidad comercial=9qy
opresiv	practic no opresiv=4j3
optic	norm relativ equip optic=4q9	caracteristic vidri optic=54c	coloc component optic estructur=56l	instrument optic=5xx	tip instrument optic=5zf	regul instrument optic=6a2	ajust instrument optic=6a2	ingenieri optic=8lr	camp ingenieri optic=8lr	component optic=8ou	component material optic=8ou	component equip optic=8ou	component aparat optic=8ou	proces fabric product optic=8ud
optimiz	optimiz proces=1re	optimiz uso flot=4u4	dirig optimiz proces=4x0	coordin optimiz proces=4x0	optimiz rend financier=5ti	optimiz produc=7kh
optoelectronic	prob sistem optoelectronic=7if	dispositiv sistem component optoelectronic=9aw	estudi dispositiv optoelectronic=a9c
optomecanic	mont equip optomecanic=5fn	fabric equip optomecanic=5fn	dispositiv optomecanic=5io	tip dispositiv optomecanic=5io	clas dispositiv optomecanic=5io	component optomecanic=5y1	variedad component optomecanic=5y1	clas component optomecanic=5y1	tip component optomecanic=5y1	ingenieri optomecanic=7ub	camp ingenieri optomecanic=7ub	are ingenieri optomecanic=7ub
optooelectronic	mont sistem optooelectronic=9xq
orador	orador public historic=a4x
oral	interpret lengu sign oral=81f	cirugi oral maxilofacial=abo
orbit	puest satelit orbit=5s3
orden	oper orden=55e	orden element mader=7qq	proces orden impres=8ai	prepar orden impres=8ai	orden animal=9l5
orfebreri	tecnic orfebreri=6kk
organ	organ animal sangr calient=5y2	instal organ=7nx	proces organ animal=7u8	trabaj organ animal=7u8	transform organ animal=7u8	fabric component organ=ant
organic	quimic organic=5x2	ten mader tint organic=886
organism	reac alergic organism=90o
organiz	gest instal organiz=6jj	organiz oper fabric=8cn
organizacional	supervis clim organizacional=a7i
organizativ	capacidad organizativ=1zz	politic organizativ=5z1	estructur organizativ=9fh
orient	program orient objet=72	orient client=209	orient gest personal=4yq	disen orient objet=6tk	asegur orient client=94g	orient program estudi=98y	proporc orient profesional=auz
orientabl	ajust car orientabl torn=95m
origen	identific origen gem=8lc	establec origen gem=8lc	determin origen gem=8lc
original	cre pintur original=9wb	elabor pintur original=9wb
ornamental	dar form disen ornamental=5zc	cort disen ornamental=80c	recort disen ornamental=80c	fabric disen ornamental=80c
orquestal	elabor esquem orquestal=7dd
ortesi	fabric ortesi pie=8ze
ortesic	recomend aparat ortesic=5rw	dispositiv ortesic=9yw
ortodonci	instrumental ortodonci=592	selecc material aparat ortodonci=73t	coloc ortodonci=8ft
ortografic	norm ortografic=99v	regl ortografic=99v
ortopedi	ortopedi pie calz=878
ortopedic	hac pedid product ortopedic=4m3	industri ortopedic=5rh	uso aparat ortopedic=70y	aparat ortopedic=7qx	vend aparat ortopedic=8ss	enfermedad ortopedic=92o	tip aparat ortopedic=9b2	arregl product ortopedic=am5
ortoptic	prueb ortoptic especializ=6xm	trat ortoptic=80r	hac trat ortoptic=80r	supervis trat ortoptic=839
orug	manej tractor orug=6r2	tractor orug=6r2
ose	estudi estructur ose=4qt
osteomuscul	enfermedad osteomuscul=83i
osteopatic	proporc diagnostic osteopatic=5bd	diagnostic osteopatic=5bd	elabor program trat osteopatic=aej
otorrinolaringologic	enfermedad otorrinolaringologic=4mw	instrumental especializ practic otorrinolaringologic=72s
otr	valor otr=8r6	valor otr person=8r6
ovej	esquil lan ovej=ald
ovin	seguridad gan ovin=6w6	proporc cuid gan ovin=7gh	cuid gan ovin=7gh	gest cri gan ovin=a41
oxid	tecnic evit oxid=55a	quit oxid vehicul motor=86s
oxigen	transfer oxigen=7j4	equip oxigen=9vk	oper equip oxigen=9vk	manipul equip oxigen=9vk
pabil	coloc pabil=8rt
pacienci	ten pacienci=56z	hac ejercici pacienci=56z
pacient	trat pacient=6tf
padr	reun padr=1kz	evalu padr acogid potencial=6ry
pag	gest form pag mercanci=4md	defin estrategi gest pag=9it	control pag envi=9lo	revis pag envi=9lo	comprob pag envi=9lo
pagin	administr pagin web=9pi
paisaj	cre paisaj=64i	especific component disen paisaj=75c	mejor paisaj=85c	analiz paisaj=avl
paisajism	trabaj paisajism form independient=aif	principi paisajism=aur	principi tecnic paisajism=aur
paisajist	instrument arquitectur paisajist=5oa	arquitectur paisajist=6ez	disen paisajist=6xn	material arquitectur paisajist=9ak
paisajistic	disen plan paisajistic=5a0	elabor plan paisajistic=5a0	cre plan paisajistic=5a0
pal	tip pal=4w0	reemplaz pal llen=5dt	carg articul pes pal=6wm	carg pal=av5
palabr	palabr clav contenid digital=4oe	identific nuev palabr=a82
palanc	oper marc palanc ferrocarril=58x	marc palanc ferrocarril=58x	acc palanc=5n4
palet	palet enras hormigon=9kr
pali	pali dolor animal=9yf
paliativ	cuid paliativ=v4	proporc cuid paliativ=v4	dar cuid paliativ=v4	ambit cuid paliativ=9b4
pan	prepar pan product deriv=6xq
panaderi	component product panaderi=55k	ingredient panaderi=63r	ingredient uso panaderi=63r	ingredient product panaderi=63r	elabor nuev product panaderi=65a	elabor product panaderi=6je	prepar product panaderi=6je	ocupars horn panaderi=7ig	encargars horn panaderi=7ig	manej horn panaderi=7ig	product panaderi=9cm
panal	retir cer panal=60a	sac cer panal=60a	recog cer panal=60a	manipul panal=8o1
panel	instal panel vidri=4vx	coloc panel vidri=4vx	panel seguridad=9ar
panific	pedid ingredient panific=785	metod panific=a6g
pantall	actualiz pantall inform pasajer=4lt
papel	proces fabric papel=6xw	manej cort papel=7ek	cort papel=7ek	tip papel=7o8
papeler	tip past papeler=a0m
papeleri	gest demand articul papeleri=5gi
paquet	vend paquet turistic=6dv	adapt paquet viaj=6vu	diferenci tip paquet=aut	distingu tip paquet=aut
par	practic par emergenci=79y
parabris	examin parabris dan=5mm	observ parabris dan=5mm	inspecc parabris dan=5mm	coloc parabris=64a	repar dan pequen parabris=7df	pul parabris=8e6	retir parabris=9n5
paramedic	ayud personal paramedic ambulanci=8he
parametr	optimiz parametr proces produc=4w3	med parametr calidad agu=5ps	verific parametr proces=5ud	evalu parametr proces=5ud	control parametr proces=5ud	control parametr ambiental=624
parasit	estudi parasit=4vt
parasitologi	microbiologi parasitologi=4t7	parasitologi medic=7dq
parch	coloc parch cauch=a9v
pared	coloc membran pared exterior=8yy	adhesiv pared=9f1	coloc adhesiv pared=9f1	cort membran pared exterior=a78	col empapel pared=ac6
parqueriz	parqueriz piez metal=5as
part	asist part animal=9vg	colabor part animal=9vg	ayud part animal=9vg	proporc inform prepar part=a1c	prepar part=apw
particip	particip manten vin=7k0	particip prepar vin=8ww	particip grab estudi musical=a6q	particip identific arbol=agl
participant	organiz registr participant event=70s	participant merc=7k7	observ participant=a3k
participativ	investig participativ=8g4
participen	contact orador participen act=8oz
particul	anim particul=4zo	proces flot particul tint=ait
partid	partid politic=4yd	inspecc partid=6i3
partidari	motiv partidari=5jp	organiz partidari=6vd
partitur	analiz partitur=5iv	estudi partitur musical=62q	escrib partitur musical=8er	leer partitur musical=9ux
pas	pas product liquid=4zg	pas instrument odontologic=9z3
pasajer	normativ transport pasajer=92e
pasaman	instal termin pasaman=4t5	coloc termin pasaman=4t5	instal pasaman=7o6
pasant	tecnologi agujer pasant=7rs
pasaport	registr pasaport=6n5
pase	ofrec servici pase per=7hd
pasific	uva pasific=6iw
pasiv	cinesiterapi activ pasiv=8ka
past	determin calidad past papel=5fo	fabric past papel=5wx	prepar past papel=5wx	elabor past papel=5wx	cre past papel=5wx	control calidad past papel=75q	calidad past papel=75q	molde past=848	past limpi=84t	manten past=9u0	prepar past=a4m
pasteleri	elabor product pasteleri=51v	prepar product pasteleri=51v	cre product pasteleri=51v	fabric product pasteleri=6ce
pasteuriz	proces pasteuriz aliment=665	pasteuriz aliment=665
pastill	traslad pastill jabon=92c
pat	gest cri pat=74v
patent	prepar propuest patent=7z1	propuest patent=7z1	hac propuest patent=7z1	elabor propuest patent=7z1	asesor patent invent=9l9
paternidad	prepar paternidad=9mz
pati	vigil pati=8zc
patinaj	patinaj hiel=aeh
patogen	microorganism patogen=7jv	microorganism patogen present aliment=9gf
patologi	patologi forens=4ly	patologi trat mediant acupuntur=4u7	patologi celul=80v	inform especializ patologi=9ms
patologic	anatomi patologic=8zn
patrocin	coordinars patrocin event=5ba
patrocini	obten patrocini=698
patron	identific patron estadistic=4nx	evalu patron estadistic=4nx	determin patron estadistic=4nx	analiz patron estadistic=4nx	establec patron estadistic=4nx	examin patron estadistic=4nx	clasific patron=6s1	clasific cort patron=6s1	tecnic clasific patron=6s1	fabric patron=71j	manej maquin elabor patron=9no
patrull	coordin patrull=8x3	patrull zon determin=abu
paut	segu paut encarg=5gj	administr paut usuari archiv=95w
pav	gest cri pav=6aj	control cri pav=6aj	supervis cri pav=6aj
peaton	ayud peaton cruz carreter=8m0
pec	cri pec=a60
ped	ped suministr servici anestesi=7gg
pedagogi	pedagogi teatral=60l	metod pedagogi teatral=60l	pedagogi social=6qc
pedagogic	desarroll concept pedagogic=96l
pedal	tom control pedal=5vq
pedaz	part arbol pedaz=6kb
pedestal	tip aceit taladr pedestal=atm
pediatri	pediatri are especific=un	pediatri beb=6sk
pediatric	practic cirugi pediatric=7hs	oper cirugi pediatric=7hs	cirugi pediatric=7hs	psicologi pediatric=aju	psicologi pacient pediatric=aju
pedicur	pedicur fin estetic=5c9
pedid	prepar pedid=1ie	proces envi pedid=6df	envi pedid=6df	tom pedid=8qt	hac tom pedid=8qt	prepar pedid envi=agk
peg	peg etiquet disc=4vv	peg cartel publicitari=5qa	peg roll pelicul=79q
pein	histori estil pein=6pm	cambi rapid pein=7qk	pein pel per=arq
pel	pel cabl=8fz	arregl pel per=arq
peleteri	fabric articul peleteri=7q3	hac articul peleteri=7q3	fabric product peleteri=84m
pelicul	proces produc pelicul=6c4	tecnic musical pelicul=74q	ajust impresor pelicul=8aw	prepar pelicul planch impres=a4d
peligr	detect peligr lug trabaj=6wv	control animal peligr=8pd	cuid animal peligr=8pd	supervis animal peligr=8pd	evalu peligr zon riesg=a77
peligros	transport material peligros=4z8	legisl transport mercanci peligros=4zu	elimin residu peligros=64u	gest residu peligros=64u	trat material peligros=6k7	tip material peligros=6qv	manipul mercanci peligros=6sj	transport mercanci peligros=6sj	organiz mercanci peligros=6sj	inform residu peligros=713	elimin liquid peligros=75m	gest document mercanci peligros=8zv	almacen material peligros=afu
peluc	repar peluc=5c5	ten peluc=688	manten peluc=6cn	confecc peluc=8a4
peluch	repar peluch=7ps
penal	derech penal=1no
pendul	tip sier pendul=4ni	coloc pendul=6ft
penetr	ensay penetr liquid=4s8	prueb penetr liquid=4s8	herramient prueb penetr=a2j
penitenciari	supervis proced instal penitenciari=4j2	proced institu penitenciari=9tg
pens	pens analitic=20i	pens estrategic=20w	elabor plan pens=8n1	distribu pag pens=9lt	hac pag pens=9lt	pag pens=9lt
pentah	pentah dat integrat=66c
peon	carg mader peon arrastr=a0w
pepit	quit pepit manzan=7ye	elimin pepit manzan=7ye
pequen	medid seguridad barc pequen=68i	manej barc pequen=6rh	barc pequen=6rh	fabric piez metal pequen=74e	pequen repar vehicul=862	maniobr carg barc pequen=8gp
per	comport per=54z	gest cri per=9vf	supervis cri per=9vf	actividad seguridad per=ajf
percep	ten percep espacial=6h6	caracteristic percep sonid=9fc	percep sonid=9fc	comunic percep analitic=akm	transmit percep analitic=akm	inform percep analitic=akm
percib	percib defect botell=8rk
perdid	perdid capacidad auditiv=6mx	gest departament articul perdid=7qy	evit perdid recurs=9rr
perfil	establec perfil color=5hi	program perfil color=5hi	instal perfil construc=83p	constru perfil construc=83p	coloc perfil construc=83p	prepar perfil person=a7e
perfor	perfor poz=6bi	manej herramient perfor=6h1	oper herramient perfor=6h1	herramient perfor=6h1	manej perfor=7p2	tip perfor=7p2	perfor material impres=a1j
perfum	perfum hoj tabac=7b6	materi prim fabric perfum=9gy
perici	perici materi form=6i1
period	divis period historic=9ta
periodic	control periodic equip amar=573	manten periodic maquin buqu=6rn	control periodic maquinari=72q	prepar inform periodic=7jq	cre inform periodic=7jq	redact inform periodic=7jq	program manten periodic maquin=8q2	supervis plan calibr periodic=8u0	recomend periodic client=9jx	control periodic oper vuel=asl
periodism	comunic periodism red social=6se
periodist	codig deontologic periodist=5yi
periodistic	principi periodistic=6hz	ensen practic periodistic=7mq
periodontal	proporc trat periodontal=4qf	dar trat periodontal=4qf
perl	perl cultiv=7vl
permanecen	via ferroviari permanecen despej=6e9
permanent	cumpl permanent normativ=57s	maquillaj permanent=60r
permis	permis conduc=1jn	permis trabaj=221	obten permis organiz event=60c	examen permis conduc=7gq	prepar solicitud permis construc=8sw	gest permis=9cr
person	aliment person=1wi	registr person=4ur	supervis person=6aq
personaj	cre personaj jueg digital=6mq	estudi rel personaj=8o4
personal	form personal=1a5	administr personal=1ab	gest personal=1rj	asesor gest personal=4yq	desarroll personal=6k8
personalidad	teori personalidad=4p7	hac prueb personalidad=63m	teori desarroll personalidad=74a
personaliz	personaliz program deportiv=513	elabor program masaj personaliz=6g2	personaliz paquet viaj=6vu	personaliz gran escal=9n6
perspectiv	investig perspectiv academic=6b8
perspicaci	perspicaci empresarial=6gh	ejecut perspicaci empresarial=6gh
persuad	persuad client alternativ=4ua
persuas	capacidad persuas=20m
persuasiv	present argument form persuasiv=5yp
pertenenci	asign numer pertenenci client=5fy	cuid pertenenci pasajer=7zp	atend pertenenci pasajer=7zp
pertig	sistem limpi ventan pertig=4os
pertinent	obten licenci pertinent=6ct	estudi obr escrit pertinent=9ny
perturb	gest perturb red ferroviari=6rp	perturb fun vital=77s
pes	asist manipul carg pes=5ze	pes material=65e	pes mercanci=7rw
pesc	clasific pesc=4mr	metod clasific pesc=4mr	art pesc=6fn	identific art pesc=6fn	maniobr pesc=83c	barc pesc=9oi	variedad pesc=ak8
pespunt	tecnic pespunt=9jl	tecnic previ pespunt=al3
pesquer	orden pesquer=506	industri pesquer=5bh	metod explot pesquer=5km	legisl pesquer=97u	calidad product pesquer=al5
pesticid	tip pesticid=6sz
petrole	correct circul petrole=702	proced destil petrole=avf
petroler	gui tub perfor petroler=7np
petrolifer	manej motor plataform petrolifer=6x7	legisl materi plataform petrolifer=9d4
pezun	manej herramient recort pezun=8at	herramient recort pezun=8at	limpi instal recort pezun=8w0
ph	med ph=6tv	estabiliz ph almidon=8s3	regul ph almidon=8s3
photoshop	adob photoshop=yg
pian	fabric component pian=8ql
pic	regul fluj tabac pic=77f
picadur	separ picadur tabac taman=8ro
pictogram	interpret pictogram=6kr
pie	enfermedad pie=6jo	tip enfermedad pie=6jo	promov salud pie=7h2	inspec pie=aji	cirugi pie=ats
piedr	tip piedr trabaj construc=4v8	estudi piedr=666	ocupars maquin cort piedr=6n7	tip piedr grab=7n1
piel	estudi enfermedad piel=4xw	determin tip piel=9fv	tip piel=9zz
piens	determin valor nutricional piens=78p
piercing	hac piercing=8jd
piern	enyes piern pie=8qk
pil	manten pil papel=4ut	liquid pil=50h	sustanci liquid pil=50h	cambi pil reloj=5gd	quit pil reloj=5gd	compos quimic pil=7uk	component pil=827	comprob pil=8v8	aparat comprob pil=8v8
pildor	manej maquin fabric pildor=5y8	coloc marc pildor=906
pilot	pilot barc pequen=6rh	clav pilot acer=7v3	instal pilot acer=7v3	coloc pilot acer=7v3
pint	pint instrument musical=68t	tecnic limpiez pint=6kj	pint disen decorativ=7hn	pint cubiert barc=7tl	pul piez pint=ang
pintur	pintur interior=1bq	tip pintur=7a1	pintur industrial=7nm	ocupars mezcl pintur=7ri	inspecc trabaj pintur=7wa	tecnic pintur gener=a81
pip	fabric component pip=4zy	material pip fum=84c
pirotecnic	mont equip pirotecnic=59n	fabric dispositiv pirotecnic=5oo	almacen articul pirotecnic=6kv	legisl articul pirotecnic=6w2	control articul pirotecnic=9c6	almacen material pirotecnic=aiv
pis	cort revest flexibl pis=895
piscin	manten calidad agu piscin=5v1	manten limpi piscin=6ag	norm seguridad piscin=7d6	ayud usuari piscin=7sb	product quimic piscin=9v3
pist	principi segu pist=98c
pistol	element pistol barniz=7m4	manej pistol barniz=8ek	oper pistol barniz=8ek
pizar	llen maquin mezcl pizar=6mb
pizz	elabor pizz=5ke
plac	instal plac cocin=50d	coloc plac cocin=50d	tip plac cocin=6cl	prepar plac soldadur=8re
plag	control plag=24i	calcul matematic control plag=6fg	tecnic gest plag=7aq	biologi plag=7se
plaguicid	uso segur plaguicid=4p0	pulveriz plaguicid=6os	tip plaguicid=6sz	inventari plaguicid=7xg	legisl nacional materi plaguicid=9nm
plan	plan form=1a5	elabor plan=23q	elabor plan trat=aug
planch	fij planch metal=5mz	asegur planch metal=5mz	planch tejid=6o9	fabric planch impres=6vt	prepar tejid planch=83w	coloc planch hormigon=9gm
plancton	produc plancton=5x9	metod produc plancton=ak9	tecnic produc plancton=ak9
plane	plane oper diari buqu=6sy	plane travesi=76z	plane ide program=8xu	plane event multiagend=9zm
planific	planific produc=1j9	planific trabaj equip=7hb
plant	disen plan plant=4no	product cuid plant=752	caracteristic plant=8mr	equip plant fabric=9qw
plante	plante pregunt event=4ug
plantill	selecc plantill grab=6jg
plasm	ocupars maquin cort plasm=55z	maquin cort plasm=55z	plasm ide not musical=8ue
plastic	practic cirugi plastic=5z0	soldadur plastic=6ha	soldadur material plastic=6ha	cirugi plastic estetic repar=6mh	tip plastic=8gm
plat	elabor plat=1oo	tecnic soldadur plat=4t6	fabric plat prepar=8vf	produc plat prepar=8vf
plataform	manej plataform trabaj aere=6mg	trabaj plataform aere=6mg	plataform emple line=70k	supervis seguridad pasajer plataform=8i6	constru plataform trabaj=8ve	manten plataform tuberi=a6t	limpi plataform tuberi=a6t
plaz	cumpl plaz=1zw	gest pres plaz produc=52i	establec objetiv cort plaz=5o7	cumpl plaz construc=6yu	respet plaz construc=6yu	gest objetiv medi plaz=ais
pleg	determin estil pleg=61t	precis estil pleg=61t	defin estil pleg=61t	especific estil pleg=61t	establec estil pleg=61t	ajust estil pleg=61t	ajust estructur pleg=6vm	manej pleg papel=7cl	maquin pleg papel=7cl	tip maquin pleg=9se	manej pleg=ap4	manej maquin pleg=ap4
plen	asist plen parlamentari=7gs	particip plen parlamentari=7gs
plis	plis tejid=apu
plom	sold junt varill plom=4wc
plum	manipul plum=a9b
pluvial	gest agu pluvial=7ho	control agu pluvial=7ho
pobl	estudi pobl human=8js	analiz pobl human=8js	investig pobl human=8js	estudi pobl pec=9j1
pod	actu pod represent=6i4	tecnic pod=8r1	tip tecnic pod=8r1	clas tecnic pod=8r1	pod plant=8xd	tip pod=avz
podiatric	medicin podiatric=61i
podologic	consult podologic=7ju
polen	elimin polen miel=abm	separ polen miel=abm	quit polen miel=abm
polici	proced polici cientific=88m
policial	dirig investig policial=4j8	colabor investig policial=7f5
polietilen	conect tuberi polietilen reticul=8ta
poligonal	model poligonal=5tc
polimer	tip polimer=5kq	tip fibr refuerz polimer=6x3	quimic polimer=7w5
polisomnografi	prueb polisomnografi=96e	hac prueb polisomnografi=96e
politic	politic transport=5py
poliuretan	coloc aisl espum poliuretan=9ze
polv	limpi polv=5sx	emple polv metalic forj=8yv	control ingredient polv=a1g
pon	pon vend=vm	pon codig product=52z	pon adhesiv suel=6a4	pon hoj imprim=6ht	pon material horn=6za
poners	poners lug grup extern=4kx	poners contact vendedor=6lj	poners contact compr=9cd
por	asegur control por=1p3	control por=1p3	ocupars control por=1p3	respet taman estand por=6av
porcelan	material fabric articul porcelan=4n1
portacuchill	manej portacuchill=68u	reemplaz dient cabezal portacuchill=7bl
portafoli	organiz portafoli=17u
portatil	manej equip portatil remach=7fc	equip portatil remach=7fc
portuari	cumpl normativ portuari=4p6	normativ portuari=4p6	coordin oper portuari=4u8	segu oper portuari=4u8	oper sistem comunic portuari=5q2	sistem comunic portuari=5q2	oper portuari=5w1	gest oper portuari=89s	administr oper portuari=89s	tramit oper portuari=89s
pos	pos ant camar=5el	pos cre artistic=5er	pos cirugi=86x	pos animal=8s8
pose	pose alfabetiz visual=59x	pose inteligenci emocional=aiw
poses	recuper poses bien=a96
posibilidad	evalu posibilidad cobertur segur=af5
posibl	posibl riesg ingredient=8kc	present artist posibl emple=8tk
posic	posic marc merc=76h	posic planch hormigon=9gm
posicion	posicion web=13j	posicion busc=13j	manej sistem posicion global=8cj
positiv	foment comport positiv=aaz
posnatal	proporc aten posnatal=891	ofrec aten posnatal=891
pospart	period pospart=6zj
posproduc	contrat equip posproduc=776
post	post produc audi=5fv
postal	oper sistem inform postal=8mi
postr	elabor postr=8px	ocupars elabor postr=8px	cre postr innov=8wd	elabor postr innov=8wd
postur	postur yog=5zg
posvent	elabor politic posvent=7i2	desarroll politic posvent=7i2	cre politic posvent=7i2	actividad posvent=7u7	supervis registr posvent=9ty
potenci	electronic potenci=1gx	camp electronic potenci=1gx	are electronic potenci=1gx
potencial	riesg potencial ingredient=8kc	determin potencial comercial music=9bw	identific merc potencial empres=a89
potencialment	correg mov potencialment perjudicial=8up
potr	entren potr=5fc
powercent	informatic powercent=jc
poz	coloc carg poz perfor=578	oper prueb poz=62x
precalent	precalent vagonet horn=9d9
preci	estrategi preci=136	inform preci=5t4	ofrec inform preci=5t4	proporc inform preci=5t4	marc preci=7bu	preci merc=9ts	preci piez part vehicul=9yn
precios	metal precios=4ud	caracteristic metal precios=4ud	examen piedr precios=8ky	tall piedr precios=8op	calcul valor piedr precios=9k8	transform metal precios=ax5
precis	ingenieri precis=5gb	camp ingenieri precis=5gb	mecanic precis=5qh	camp mecanic precis=5qh	manej herramient med precis=66b	herramient med precis=66b	oper precis prepar aliment=6bu	regul instrument precis=728	ajust instrument precis=728	herramient precis=8rn	manej herramient precis=8rn	manipul herramient precis=8rn	manej maquin precis=9wm	maquin precis=9wm	manipul maquin precis=9wm
precocin	prepar plat precocin=93v	elabor plat precocin=93v
predec	predec metric cuent=6rm	predec volumen trabaj=7wk	predec riesg sismic=9df	predec tendenci economic=akx
predic	desarroll model predic meteorologic=73b	predic estadistic=9a1	hac predic estadistic=9a1
predictiv	constru model predictiv=5xw	cre model predictiv=5xw	obten model predictiv=5xw
preensambl	preensambl calz=a5v	preensambl cort calz=a5v
prefabric	mont muebl prefabric=asq
preferenci	respet preferenci cultural=8kp
pregunt	formul pregunt event=4ug	respond pregunt pacient=5xv
preimpres	proces preimpres=82z
prelimin	present obr art prelimin=8dz
prematur	evit sec prematur=6bb
premolde	premolde hormigon=7j1
premoltur	premoltur gran descascarill caca=9ev
prenatal	proporc aten prenatal=5mp	ofrec aten prenatal=5mp
prend	hac prend protec=a8x
preocupars	preocupars present aliment=4vz
preoperatori	examen preoperatori=779	hac examen preoperatori=779
preparativ	coordin preparativ viaj personal=5xb
pres	pres agu=5bl	constru pres=74r	pres gas adecu=84h	manej limpi pres=99l	limpi pres=99l	disen pres=a0u	hac disen pres=a0u	calcul pres sistem rieg=ae3
prescrib	prescrib trat psicoterapeutic=4qp	prescrib lent gradu=8un	prescrib medicament trat odontologic=ahp
prescrit	trat prescrit medic=7hq
presenci	buen presenci=20q	toler presenci sangr=8em
present	cuid present aliment=4vz	present aliment=4vz	disen present aliment=4vz	present prueb=5st	present plan public=7ht
preserv	preserv equip cri=79e	preserv espesor mader=9qj	preserv escen crimen=9v7	preserv conserv arbol=a83
presid	presid reun=6vx
prest	evalu plan prest=5gu	prest ayud line=64j	negoci contrat prest servici=7im	contrat prest servici=7im	calcul prest=8ng	asesor prest seguridad social=aks
prestam	decid solicitud prestam=65s	prestam empres=99s	supervis carter prestam=9eo	negoci prestam=9ja
presupuest	elabor presupuest=12i	gest presupuest=15p	control presupuest=15p	med presupuest=1eg
presupuestari	control presupuestari=15p	principi presupuestari=7fr
prev	prev servici comid prepar=5c0	prev elev terren=6o8	prev cort moquet=94f
preven	inform preven enfermedad=4r3	asesor preven contamin=6fp	aconsej preven contamin=6fp	preven contamin=7hc	proced preven contamin=7hc
preventiv	manten preventiv=1dc	medicin preventiv=4qg	medid preventiv contr plag=570	salud public medicin preventiv=63q	interven medicin intern preventiv=801
previ	trat previ piez metal=5kd	oper previ extrac aceit=8qq
previament	mezcl previament hoj tabac=7lg
previs	previs financier=6dr	revis inform previs meteorologic=6vh
previsibl	anticip problem previsibl carreter=5vt
prim	separ materi prim=6l3	export materi prim=6l8	import materi prim=954	negoci vent materi prim=9tm
primari	proced ensenanz primari=7g6	aten primari=8gb	aten primari salud=8gb	aten medic primari=8gb
primer	primer auxili=u9	primer auxili animal=4kw	prest primer auxili animal=4kw	primer interven cas incendi=5rj	ensen principi primer auxili=8zi	traduc primer vist=av4
primitiv	tecnologi primitiv=7r3
principal	supervis principal indic rend=82o
principi	principi ingenieri=5b9	principi disen=6ey	principi trabaj equip=8o7
prioridad	establec prioridad trabaj diari=72u	ajust prioridad=9gk
prioriz	prioriz emergenci=am0	prioriz solicitud=ao6
priv	ofrec servici transport priv=7ns	seguridad propiedad priv=9uk
privacidad	proteg dat personal privacidad=5tr	proteg privacidad identidad internet=5tr	manten privacidad usuari servici=7fh	privacidad usuari servici=7fh	manten privacidad=8u1
proactiv	pens form proactiv=a4w	actu form proactiv=a4w
prob	prob equip instrument=8wi	prob consult tecnic=a67
probabilidad	calcul probabilidad=7zx	calcul probabilidad gan apuest=8u7	teori probabilidad=944
probabl	examin zon probabl explos=9rk
problem	asesor problem comunic=8w3	inform problem comunic=8w3
procesal	derech procesal=1mw
procesarl	pes animal procesarl=90p
procur	procur crec empres=5ku
produc	estudi produc animal=6ee	analiz material produc=aj1	supervis produc estudi=aui	analiz produc estudi=aui
productividad	asesor productividad gan=93d	mejor productividad poz=9uy	cumpl objetiv productividad=a03
productor	consult productor=588
profesional	form profesional=21b
profesor	prest apoy profesor universitari=9p1
profund	tecnic masaj tejid profund=6dj
profundidad	verific profundidad poz=6pw	calcul profundidad poz=6pw	med profundidad agu=9ie	calcul profundidad agu=9ie	determin profundidad agu=9ie
program	analiz program estudi=9pk
programabl	control logic programabl=1eq
progres	segu progres alumn=5tl	evalu progres realiz client=724	evalu progres equip artistic=7d8	cre oportunidad progres deport=7ua
prohib	prohib uso camar=5l0
project	project anarchy=8ld
promedi	calcul pes promedi cigarrill=7b4
promo	tecnic promo product textil=5nn	elabor material promo=64m	gest estrategi promo=6g5	tecnic promo vent=7gz	supervis trabaj promo=aiu	disen promo especial=awe	formul promo especial=awe	elabor promo especial=awe	planific promo especial=awe
promoc	promoc galeri art=alt
promocional	particip coordin actividad promocional=690	elabor instrument promocional=73p	supervis ofert promocional=74w	gest cre material promocional=7rv
promov	promov salud=5y5	promov trabaj equip=6oe	promov comunic part=9hj
pronostic	analiz pronostic tiemp=8zy	estudi pronostic tiemp=8zy	pronostic tendenci economic=akx
propi	capacidad gest propi=740	analiz propi interpret=8q8	evalu propi interpret=8q8	document propi practic=9nz	habl propi trabaj public=a3u	analiz propi conoc tecnic=ane
propiedad	derech propiedad=1nk	propiedad revest tuberi=7p7	ajust propiedad cort=7rf	propiedad tejid=9zl	evalu propiedad terapeutic medicament=aq7
propon	propon revis=5mg	propon actividad oci=ajw
proposit	explic proposit entrevist=4yf
propuest	present propuest ley=6o3	formul propuest artistic personal=6um	prepar propuest ley=8hu
propuls	manej sistem propuls buqu=ap8
prospec	disen equip prospec sismic=4om	manej equip prospec sismic=6p1	prospec geologic=8f8	hac prospec geologic=8f8
prostetic	arregl aparat prostetic ortopedic=6ic	manten aparat prostetic ortopedic=93k	prob aparat prostetic ortopedic=9st	fabric aparat prostetic ortopedic=afs
protec	protec dat=fo	equip protec personal=a5l
protector	cap protector=7x9	cubr cap protector=7x9	coloc cap protector=7x9
proteg	proteg derech human=77c
protesi	arregl protesi dental=73j	repar protesi dental=73j	registr fabric protesi dental=7me	fabric protesi dental=84o	examin pacient coloc protesi=8ay	manten protesi=8gc	repar protesi=afq	prepar mold protesi=amp	lij protesi dental=ao3
protocol	elabor protocol investig cientific=8fs	manten configur protocol internet=95z
prototip	desarroll prototip softwar=7kf	cre prototip softwar=7kf	gener prototip softwar=7kf	constru prototip softwar=7kf	produc prototip softwar=7kf	elabor prototip softwar=7kf	conduc prototip automovil=8fo	manej prototip automovil=8fo	disen prototip=96p	prepar prototip produc=abn	cre prototip produc=abn	disen prototip product optic=ad6	constru prototip electronic=arf	arm prototip electronic=arf	elabor prototip electronic=arf	fabric prototip electronic=arf
prove	prove comid vuel=6tc	prove bar=6yr
proveedor	gest proveedor=18l	proveedor component softwar=a9l
provis	provis recurs actividad fisic=4wx
provoc	interpret registr potencial provoc=8cl
proyec	manej equip proyec=57p	evolu proyec economic=6j7	manej maquin proyec hormigon=984	equip proyec=9mr
proyect	gest proyect=1r4	principi gest proyect=5dz	plan proyect=60t
proyector	ajust proyector=5no	manej proyector=8tz
psicoanalisi	metod psicoanalisi=6jb	tecnic psicoanalisi psicoterapi=9jv	teori psicoanalisi psicoterapi=9jv	practic psicoanalisi=atv
psicolog	asist psicolog=62b
psicologi	ensen psicologi=59o	psicologi jueg=7b8	psicologi emergenci=7fu	psicologi salud=7ls	teori psicologi salud=7ls	servici psicologi=acr	caracteristic servici psicologi=acr
psicologic	analiz psicologic=25o	trat psicologic=25o	terapi psicologic=25o	diagnostic psicologic=516	estrategi diagnostic psicologic=516	trat psicologic clinic=800	desarroll psicologic human=8vd	interven psicologic=960	medid trat psicologic=9uq	teori psicologic=afw	desarroll teori psicologic=afw
psicoloi	psicoloi evolutiv=7vx
psicomotriz	terapi psicomotriz=64l	observ terapi psicomotriz=64l
psicosocial	metod psicosocial interven=76r	asesor client cuest psicosocial=8ul	promov educ psicosocial=arp	foment educ psicosocial=arp
psicosociologi	teori psicosociologi=8t0	principi psicosociologi=8t0
psicosomatic	trabaj problem psicosomatic=85j	medicin psicosomatic=9n8
psicoterapeutic	recomend trat psicoterapeutic=4qp	interven psicoterapeutic=6no	analiz psicologic psicoterapeutic=9jv
psicoterapi	evalu practic psicoterapi=56t	psicoterapi centr client=640	principi psicoterapi=7gb	registr result psicoterapi=95j	tip psicoterapi=9um	cond practic profesional psicoterapi=a6r	evalu riesg psicoterapi=ae4
psiquiatri	psiquiatri forens=53t	psiquiatri infantil=8kw
psiquiatric	diagnostic psiquiatric=4vs	enfermedad psiquiatric=6e7	diagnostic sintom psiquiatric=7p5	identific sintom psiquiatric=7p5	reconoc sintom psiquiatric=7p5
public	administr public=1rv	trat public=200	control public=7gt	elabor public investig=8qu	supervis public investig=8qu	prepar public investig=8qu
publicidad	publicidad exterior=8kq	tecnic publicidad=8tu
publicit	publicit atrac parqu=4wj	publicit segur viaj=5vp	publicit instal deportiv=8wm
publicitari	codig publicitari=8j2	gest produc material publicitari=9bq
puent	asesor reemplaz puent=60f	inform reemplaz puent=60f	aconsej reemplaz puent=60f	ingenieri puent=631	principi ingenieri puent=631	gest proyect construc puent=6ye
puert	buqu puert=4lp	proporc seguridad puert=650	seguridad puert=650	ocupars seguridad puert=650	arregl panel puert=6kz	conduc buqu puert=8rj	coloc puert=9nk	coordin usuari puert=9vr	colabor usuari puert=9vr
puest	examin mes puest=4l8	inspecc mes puest=4l8	analiz puest trabaj=4wr	ten puest parqu atrac=54v	organiz permis puest merc=5ce	puest senaliz=5dq	part puest senaliz=7tj
puj	puj subast=6rj	registr puj realiz subast=9gw
pul	pul bord vidri=673	pul superfici mader=6ve	pul gem=78d	pul product arcill=97g	pul superfici vidri=9bm	pul articul plat=9in	pul protesi dental=ao3
pulid	proced pulid=4w5	proces centrifug pulid sec=9w9
pulidor	distint tip pulidor=5lh	manej pulidor=5lh
pulp	trat expos pulp dental=8vy	manej maquin pulp=aeo
puls	tecnologi luz puls intens=616
pultrus	proces pultrus=agp
pulveriz	pulveriz cer=7il	tecnologi acab pulveriz=7it	pulveriz planch cauch=7zv	tecnic pulveriz pintur=8e7
punt	control punt limpi=55c	administr punt limpi=55c	tecnic soldadur punt=5xs	determin punt pedid=7os	control punt pedid=7os	supervis punt pedid=7os	gest punt pedid=7os
punzon	ocupars punzon=7tp
pupitr	manej pupitr control ilumin=4zx
purasangr	compr caball purasangr=872	obten caball purasangr=872
purez	analiz purez gas=75p	analiz purez oxigen=add
purific	manej purific gran tritur=4o1	purific gran tritur=4o1	desarroll metod purific agu=778	instal purific agu=9y8	coloc purific agu=9y8
putrefac	reconoc sign putrefac mader=acl
qlikview	qlikview expressor=8cc
quedars	quedars equip aerodrom=67u
quej	quej reclam=12w	gest quej=12w	dar segu inform quej=6u3	gest quej jueg=9e5	gest quej trabaj=9mf
quem	regul temperatur quem=52e
ques	variedad ques=5ad	fabric ques=9qz
quiebr	asesor proced quiebr=4mh
quimic	cienci quimic=1ku	tecnologi quimic fabric metal=5k5	product quimic=5ll	proces quimic=7g3	manten mezcl product quimic=93j
quiropractic	proporc aten pediatric quiropractic=aky
quiropraxi	conoc quiropraxi clinic deport=5ot	quiropraxi clinic deport=5ot
quirurgic	instrument quirurgic=4ny	interven quirurgic=6j1	interven quirurgic animal=73o	proced quirurgic animal=73o	oper quirurgic animal=73o	verific precis instrument quirurgic=8ux
quit	quit material horn=6d6
quitaniev	equip quitaniev=4p9	manten equip quitaniev=88i	trabaj equip quitaniev=88i	conserv equip quitaniev=88i
rabinic	particip proced tribunal rabinic=8sg
rad	naveg rad=4rt	clas rad=5j6	tip rad=5j6	oper equip rad=9ht	trabaj equip rad=9ht	equip rad=9ht	estudi imagen rad=a7p	analiz imagen rad=a7p	examin imagen rad=a7p	rad vigilanci=aot
radi	oper equip radi=4ko	trabaj equip radi=4ko	equip radi=4ko	instal radi=4ks	oper instrument naveg radi=5qm	instrument naveg radi=5qm	manten equip comunic radi=8wo
radiant	instal calefac los radiant=7r8
radioactiv	contamin radioactiv=4z3	supervis elimin sustanci radioactiv=7hg
radiocomunic	proporc servici radiocomunic emergenci=924
radiodifus	equip radiodifus=5ck	manten equip radiodifus=77i	manej equip radiodifus=8x4	evalu program radiodifus=agr	configur equip radiodifus=aw5
radiofarmac	administr radiofarmac=610	gest radiofarmac=87d	prepar radiofarmac=9cn
radiografi	hac radiografi=4sz	analiz radiografi=5p6	radiografi bas investig=71v	tendenci materi radiografi=9ye	hac radiografi dental=afv	interpret radiografi=ale
radioisotop	farmac radioisotop=a1q	uso radioisotop=a91
radiologi	gest sistem inform radiologi=6ao	radiologi diagnostic medic=6po
radiologic	diagnostic radiologic=6po	proced radiologic=87w	cienci radiologic=92z	inform examen radiologic=9js
radioterapi	administr radioterapi=552	investig clinic relativ radioterapi=61j	planific informatic radioterapi=a3c
radioterapic	efect secundari trat radioterapic=65g	oncologi radioterapic=6a5
ramp	mont ramp aeropuert=868	instal ramp aeropuert=868	arm ramp aeropuert=868
rapid	ensen lectur rapid=604	model desarroll rapid aplic=8bg	cambi rapid=9kb
rapidez	mecanografi rapidez=tg
ray	sensor ray infrarroj=asa
raz	especi raz animal=aeu	raz gan=aqd
reac	estudi reac quimic=a91	regul reac quimic=ass
reacc	reacc ant emergenci miner=5y3	reacc ant emergenci nucle=93c
reactiv	gest reactiv quimic=54e	administr reactiv quimic=54e
reactor	manten reactor nucle=5qg	repar reactor nucle=5qg
real	sistem tiemp real=9b1
realiz	asist realiz estudi geofisic=4qu	certific proced veterinari realiz=51y	proced veterinari realiz=51y
rebab	elimin rebab=93s	quit rebab piez metal=9xg
rebaj	manej rebaj=8bf
reban	desplaz reban=81l
rec	hac rec client=7sv
recab	recab dat meteorologic=4u3	recab dat geologic=52o	recab dat experimental=7z4	recab dat biologic=a73
recaid	prepar estrategi preven recaid=9ik
recalc	element recalc=7uo	tip recalc=8n8	ocupars recalc=ak5
recalent	tecnic recalent=8jh	instal horn recalent=ajj	coloc horn recalent=ajj
recambi	asegur disponibilidad recambi vehicul=aou	disponibilidad recambi vehicul=aou
recarg	punt recarg=1yv
recauchut	manipul band recauchut=9vy
recaud	actividad recaud fond=6ky	recaud pag alquil=7h6	organiz actividad recaud fond=99n	gest actividad recaud fond=a3b
recep	recep mercanci=1ig	gest recep suministr electronic=4xn	form personal recep=65j	organiz recep=6rd	gest recep suministr optic=94x	gest recep suministr electric=9ih	ocupars recep clinic veterinari=agh
recet	revis inform recet medic=4l4	registr recet client=8t4
recib	recib mercanci=5nc	recib pedid public especial=5t7	recib inform empaquet mercanci=9jn
recibid	inspecc hormigon recibid=6oi	control hormigon recibid=6oi	verific hormigon recibid=6oi	revis muestr biologic recibid=a4i
recibirl	pes materi prim recibirl=63y
recicl	recicl electrodomestic averi=84l
reciclaj	estudi oportunidad subven reciclaj=6pc	identific nuev oportunidad reciclaj=7z6	instal contenedor reciclaj=9gs	coloc contenedor reciclaj=9gs
recien	examin recien nacid=59m	cuid recien nacid=902
recint	comprob entr recint=8s4	control entr recint=8s4
recipient	vaci recipient=52b	fabric recipient metalic=7l3
recircul	gest sistem recircul=697	control sistem recircul=697	administr sistem recircul=697	gest equip sistem recircul=6w9	manten sistem recircul=6wy	manej sistem recircul criader=822	sistem recircul=8fb	tip sistem recircul=8fb
reclam	gest reclam=12w	gest archiv reclam=4ln	analiz reclam=56w	gest reclam client=5jm	tramit reclam client=5jm	oper reclam=7ol	gest reclam segur=8q6	gest proces reclam=9gq	proced present reclam=a59	clasific reclam segur=af2
reclamant	entrevist part reclamant=al9
reclus	trabaj delincuent reclus=81g
reclut	reclut selec=19g	reclut miembr=ann
recocid	ocupars horn recocid=5k9
recog	recog dat meteorologic=4u3	recog corre=63v	recog inform turistic=9k6
recogid	gest recogid residu=5q8	organiz entreg recogid vehicul=7b3	normativ recogid residu=7sr	manten equip recogid residu=ate
recolec	transport herramient trabaj recolec=79m	gest equip recolec semill=7us	equip recolec semill=7us	tip vehicul recolec residu=8pi	cumpl norm relativ recolec=8xt	recolec produc vegetal=951
recolect	recolect pec muert=4nv	recolect recurs acuatic=7kr	recolect especi acuatic viv=8wz	recolect dat biologic=a73
recolector	comunicars recolector residu=514
recomend	disen sistem recomend=6it	constru sistem recomend=6it	cre sistem recomend=6it	recomend trabaj manten poz=agg
reconoc	reconoc diferenci tejid=79z
reconstru	reconstru equip rotatori=4kb	reconstru document modific=6v9	reconstru fosil=ar9
recopil	recopil inform tecnic=4t0	recopil dat meteorologic=4u3	recopil material curs=5pk	recopil inform public naveg=9db	recopil inform turistic=9k6	recopil recet=amr
recort	manej herramient recort metal=7oy	herramient recort metal=7oy	recort bord papel=8xg	manten maquin recort=9ic	limpi maquin recort=9ic
recreativ	program uso centr recreativ=66j	actividad recreativ=7mc
rectific	element rectific superfici=67s	manej rectific plan=7gc
rectitud	comprob rectitud superfici=8nf	asegurars rectitud superfici=8nf
recubr	recubr interior neumatic=6aw	recubr vidri=ao8
recuerd	vend recuerd=95q	vend articul recuerd=95q
recuper	tare recuper ambiental=7vf	proporc cuid animal recuper=82n	asesor recuper ambiental=91a	desarroll estrategi recuper ambiental=a7t	prueb recuper softwar=awl
recur	recur program concurrent=6p
red	red informatic=de	administr red=de	red social=14d	herramient sistem gest red=4s5	manten red=9mx
redac	redac text=148	redac contrat=1ms	redac publicitari=9o6
redact	redact contrat=1ms	redact comunic prens=7j2	redact public investig=8qu	redact norm servici medi=aag	redact comunic prens medi=anw	redact inform verific=ar3
redecor	coordin redecor establec hosteleri=63c
redistribu	redistribu diner apost=5u2
reduc	reduc taman punt=8zb	reduc carg evit dan=950	reduc perdid recurs=9rr
reembols	propon cantidad reembols=980	negoci reembols compani asegur=9sx
reescrib	reescrib partitur musical=6g7	reescrib manuscrit=85e	reescrib articul=9jh
reestructur	identific oportunidad reestructur=6ne	conoc oportunidad reestructur=6ne	detect oportunidad reestructur=6ne
referenci	compil material referenci=9hz
referent	terminologi referent bing=794
refin	med nivel refin azuc=4nz	ocupars equip refin azuc=6f6	proces refin petrole=6s6	refin aceit comestibl=96a
reflex	reflex reac propi=6qk	reflex comport propi=6qk
reflexologi	reflexologi auricul=9ac
reforest	elabor plan reforest=6ih	plan reforest=6ih
reforz	reforz mold cuerp=4u2	reforz hormigon=5nl	reforz buqu amar=8p4
refrac	refrac ojo=95s
refractari	coloc marc product refractari=9da
refractiv	pod refractiv=74b
refriger	refriger aliment caden suministr=5cg
refrigerant	manej bomb liquid refrigerant=4nu	bomb liquid refrigerant=4nu
refrigeri	vend refrigeri bebid=88v
refuerz	inform refuerz seguridad=5wc	constru estructur refuerz=7eo	coloc soport refuerz mold=9ea	coloc bar refuerz acer=ax7
reg	describ situ financier reg=6ac
regal	empaquet product regal=8hz
regimen	disen regimen alimentici piens=akr
regional	ampli presenci regional empres=5m1	busc nuev contrat regional=amg
regl	regl vuel visual=4rm	regl jueg=80i	formul regl jueg=8bh	redact regl jueg=8bh	elabor regl jueg=8bh	establec regl jueg=8bh
reglament	reglament construc=1ef	reglament sustanci=9qu
reglamentari	manten libr reglamentari=4m6
regrues	inspecc mader regrues=60d	revis mader regrues=60d	control mader regrues=60d	verific mader regrues=60d	ajust regrues=782	modific ajust regrues=782	ocupars regrues metal=8v3	manej regrues=8y4
rehabilit	rehabilit profesional=7uf	servici rehabilit profesional=7uf	asesor rehabilit profesional=7uf	medicin fisic rehabilit=8x7	rehabilit visual=959
rel	gest rel client=11b	rel public=154	manten rel medic=6ra
relac	relac propuest contratist=8w1
relacion	factor human relacion seguridad=4kg	cumpl norm relacion alcohol=4x7	terminologi relacion quiropraxi=56e	asesor tem relacion meteorologi=5hy
relacional	bas dat relacional=8b
relacionars	relacionars consej administr=5jq
relaj	tecnic relaj=8yi
relat	cre relat anim=56k
relational	oracl relational databas=a2s
relativ	norm relativ equip electronic=555	normativ relativ equip electric=5lm	politic relativ agu=6hg
relev	hac relev zon servici=69z	relev zon prepar aliment=8gw
relevant	colabor expert sector relevant=7ud
reliev	grab reliev=4m4	instal planch grab reliev=5jr	tecnic grab reliev=anj
religios	estudi religios=522	orden personal religios=7dj	ayud servici religios=akq
rellen	rellen lech tuberi=5o3	rellen grab=a46	selecc metal rellen=alj
reloj	reloj electric=51c	herramient fabric reloj=5fe	reloj mecanic=63e	tip reloj mecanic=63e	clas reloj mecanic=63e	component reloj=anp
relojeri	coloc mecanism relojeri=63u	instal mecanism relojeri=63u	ajust mecanism relojeri=63u
remach	tip remach=5g2	ocupars remach=a39
remo	proces remo contaminant gas=69f
remot	control fluj produc remot=6w3	manej equip transmis remot=7zt	equip transmis remot=7zt	coordin comunic remot=8fy	dirig comunic remot=8fy	gest comunic remot=8fy
remov	remov mezcl cement=7dl
renal	patologi renal=4qx	enfermedad renal=4qx	asist trasplant renal=8m6	calcul renal=aw4
rend	diagnostic rend=5h8	mejor rend financier=5ti	evalu rend=6qa	evalu rend psicologic=8fl	control rend canal comunic=a4b
renov	renov instal=5uk	renov instrument musical=68t	renov practic artistic=6qz
renovabl	tecnologi energi renovabl=aq8
rent	examin rent administr public=6z2
rentabilidad	rentabilidad fabric aliment=68l	gest rentabilidad=6fo	calcul rentabilidad=6oo
repar	manten repar=795
repart	rut repart=1io	repart cart=6nx	repart comid pacient=92n	organiz repart corre=aso	clasific repart corre=aso	orden repart corre=aso
repartidor	form repartidor cart casin=5hp
repas	repas agujer rosc=8uh
repercus	repercus politic ejercici deport=8xw
repertori	organiz repertori=5qu
repet	repet tom=aoj
repetidor	instal repetidor senal=aj9	mont repetidor senal=aj9	implant repetidor senal=aj9
replic	replic problem softwar client=adp
repon	repon suministr ase=97a
reposteri	elabor dulc reposteri=6q0	cocin dulc reposteri=6q0	fabric dulc reposteri=6q0	prepar dulc reposteri=6q0
represent	represent produc artistic=4px	represent organiz=55o	calidad artistic represent=59f
representant	manten rel representant local=569	apoy otr representant nacional=79v
reproces	reproces nucle=56y
reproduc	reproduc gan=4qa	tecnic reproduc gan=4qa	proced reproduc gan=4qa	metod reproduc gan=4qa	gest reproduc pec=64n	administr reproduc pec=64n	control reproduc pec=64n	reproduc animal acuicultur=6ea	reproduc document=7xo	elabor list reproduc=893
reproductiv	obten celul reproductiv=6ud	extra celul reproductiv=6ud	recog celul reproductiv=6ud	salud reproductiv=896	investig relativ medicin reproductiv=9kd
reproductor	aparat reproductor animal=8i8	manipul pec reproductor=9hq	selecc pec reproductor=9hq	aliment pec reproductor=a8g
reptil	gest cri reptil=a4h	control cri reptil=a4h	supervis cri reptil=a4h
repuest	asegur disponibilidad repuest=6us	disponibilidad repuest=6us	certific disponibilidad repuest=6us
requerid	inspec requerid conveni internacional=8ln
requisit	analiz requisit=pl	cumpl requisit tecnic=6mp
requisitosd	requisitosd seguridad plataform=apz
rescat	rescat animal=4lo	rescat animal peligr=4lo	asist oper rescat maritim=9xn
resen	resen libr=6tg
reserv	tramit reserv=885	ocupars tramit reserv=885	proces reserv viaj=89h	reserv product client=8sf	hac reserv=avb
resident	comunic resident=6w7	supervis medic resident=a9t	gest medic resident=a9t
residu	gest residu=1yx	caracteristic residu=6tu	disen sistem gest residu=9p8
residual	trat gas residual=81a
resilienci	resilienci organizativ=7ku
resin	resin plastic=7sl	cap resin plastic=8o5	resin sintetic=9fw	prepar ban resin=arw
resist	resist alt temperatur=aw2
resistenci	resistenci estr=20l	resistenci fisic=211	ensay resistenci model=61f	analiz resistenci product tens=70c	analiz resistenci material tens=8ry
resolu	resolu averi=1dh	cromatografi liquid alt resolu=1hq	resolu problem=1zv	capacidad resolu=1zv	resolu conflict=20e
resolv	resolv problem tecnic=50p	resolv problem averi equip=58v	elabor estrategi resolv problem=7la	resolv problem asistenci sanitari=8lx	resolv problem operativ transport=aum
resort	tip resort=4i	ocupars maquin fabric resort=7j8
respect	planific respect medi comunic=140	aconsej respect planific famili=5pr	asesor respect salud mental=85i
respet	respet principi protec dat=4r4	promov respet derech human=6x6	respet recet=8k5
respir	tecnic respir=6zh	tecnic respir habl=8aa
respiratori	terapi respiratori=wt	diagnostic enfermedad respiratori=525	manej equip respiratori=538	equip respiratori=538
respond	respond reclam client=4p1	respond solicitud presupuest=5ct	respond llam emergenci=5zz	respond requisit tecnic=6mp	respond llam=6ro	respond consult=7x1	respond consult client=9l7
responsabilidad	mostr responsabilidad profesional=6rc	responsabilidad social empres=73l
responsabl	person responsabl=205
respuest	respuest ant emergenci salud=5xf	detect necesidad respuest tecnologic=66o	evalu respuest radi=6dd	examin respuest radi=6dd	valor respuest radi=6dd	analiz respuest radi=6dd	planific personal respuest emergenci=6ec
rest	estudi rest fosil=8lz
restaur	restaur arm fueg antigu=936	restaur reloj antigu=9yp
restaurant	recib clientel restaurant=8e2	prepar restaurant servici=9bg	gest servici restaurant=9e3	coordin servici restaurant=9e3	organiz servici restaurant=9e3
restric	teori restric=5l7
restring	restring acces escen crimen=6di
restringen	investig practic restringen competitividad=879
result	orient result=20y	inform result prueb=6o6	registr result prueb=6o6	analiz result laboratori=6r0	interpret result laboratori=6r0	evalu result laboratori=6r0	calcul result jueg=75a	interpret result examen medic=7xm
resum	resum histori=5mw	resum result prueb=6o6
resumen	hac resumen=787
reten	reten person=4pz	prepar estanqu reten pec=8pu	elabor program reten trabaj=apc
retir	retir material contamin=4kp	retir material horn=6d6	retir servici=8pm
retoc	proced retoc fotografi=9xk
retoqu	retoqu fotografic=25h
retorc	retorc torzal=7pa
retorcedor	ocupars maquin retorcedor=ajs	oper maquin retorcedor=ajs	manej maquin retorcedor=ajs
retransmit	retransmit mediant protocol internet=7cb
retras	ocupars retras pag alquil=7jc	retras pag alquil=7jc	gest retras pedid=8g9	tramit retras pedid=8g9	retras desarroll=ae8
retret	tip retret=7o5
reumatic	diagnostic enfermedad reumatic=5gs
reun	reun dat fin forens=4tq	reun dat geologic=52o	reun recurs acuatic=7kr	organiz reun=84x	reun inform turistic=9k6	reun dat biologic=a73
reutiliz	reutiliz agu=95p	proces reutiliz agu=95p	principi reutiliz agu=95p
reutilizabl	limpiez envas reutilizabl=9b9
revel	tecnic revel fotografic=8w7
revent	determin valor revent product=am7
revest	prepar revest vehicul=4q5	product revest=8lu	element maquin revest=93e	tecnologi revest piez metal=agq
revis	metod revis=7cn	revis document=7ww
revolv	revolv hierb cub=5dn
rid	particip elabor rid tecnic=8lo
rieg	desarroll estrategi rieg=542	elabor estrategi rieg=542	cre estrategi rieg=542	disen estrategi rieg=542	manten sistem control rieg=5pj	manten sistem rieg=6sr	repar sistem rieg=6sr	sistem rieg=7bv	principi relativ rieg=892	instal sistem rieg=8s9	administr sistem rieg=8s9	gest sistem rieg=8s9
riesg	gest riesg=17m	analiz riesg uso product=6by
rim	cre esquem rim=ads
rinon	enfermedad rinon=4qx
ritual	ritual limpiez=8qg	ritual religios=95i
riverspeak	riverspeak comunicars=60i
riz	riz cabell=8j1
rob	preven rob=74t	medid preven rob=ai7	gest preven rob=ai7	preven rob tiend=aja
robot	mont robot=7q0	program robot automatiz=abx	constru robot automatiz=abx	arm robot automatiz=abx	ensambl robot automatiz=abx	mont robot automatiz=abx
robotic	are robotic=h5	camp robotic=h5	manten equip robotic=7es	repar equip robotic=7es	acondic equip robotic=7es	component robotic=7lb	component sistem robotic=7lb
roc	estudi roc=666
roci	disen sistem roci=4nw	ide sistem roci=4nw	planific sistem roci=4nw	instal sistem fij roci=5ry	instal sistem roci=74x	establec sistem roci=74x	mont sistem roci=74x	roci planch cauch=7zv	roci fertilizant=8ye
rodadur	caracteristic del rodadur=5se
rodaj	prev acompanant nin rodaj=4k5	elabor calendari rodaj=9tq
rodant	inspecc fabric material rodant=5dk
rodill	manej rodill=7oz	posic rodill=9v4	rodill abrasiv=amd
roll	marc roll pelicul=4ol	carg roll pelicul=4uq	comprob roll pelicul=5l8	almacen roll pelicul=8ys	guard roll pelicul=8ys
ronquid	trat ronquid=4yx
rop	lav rop=4m7	lav rop cas=5je	tall rop=648	manten servici rop cam=6ri	servici rop cam=6ri	combin rop accesori=8vj
rosc	ocupars lamin rosc=8qv	lamin rosc=8qv
rot	rot existenci=9kt	ocupars rot existenci=9kt	manipul plac vidri rot=9xc	gest rot existenci=a9y	administr rot existenci=a9y
rotativ	turn rotativ=1ss	manej maquin rotativ=7xd
rotatori	manten equip rotatori=4kb	reemplaz equip rotatori=4kb	tip equip rotatori=7ew	repar equip rotatori=7n4	acondic equip rotatori=7n4	arregl equip rotatori=7n4
rotograb	ajust impresor rotograb=789	adapt impresor rotograb=789
rotur	evit rotur trabaj mader=63f	sensor rotur vidri=86d
rugos	lim part rugos joy=5wy
rumb	rumb buqu=anm
rural	turism rural=a33
rut	planific rut=1i7	asign vehicul rut=9za	determin vehicul rut=9za	disen rut naveg=ab0	proyect rut naveg=ab0	rut tren=ajr
rutin	establec rutin seguridad instal=6p7	rutin seguridad instal=6p7
rutinari	analiz sangr rutinari=58t	transmit inform medic rutinari=90l
sabor	describ sabor vin diferent=4zl	describ sabor cervez diferent=7fl	combin sabor=7zh
sabore	sabore gran caca=a08
sac	sac potencial artistic interpret=5rs	sac material horn=6d6	sac pelicul fotografic camar=81r	sac cristal ventan=8ee
sacrific	sacrific animal=4mi	sacrific animal peleteri=4yo	manej cuchill sacrific animal=abj	cuchill sacrific animal=abj
sal	servici sal=1pc	separ carg sal=5jn	estetic sal=7pn	manten suministr sal emergenci=8wj
salari	calcul salari=5b7	fij salari=743
salarial	promov igualdad salarial=5bw
salid	supervis salid tren=4lx	comprob salid tren=4lx	control salid tren=4lx	integr contenid medi salid=9c7
salon	gest salon=6re	inspecc salon casin=8vx
sals	prepar sals uso plat=5yg
salud	seguridad salud=1du	salud seguridad proces produc=6y3	salud public=8a7	sistem salud=8fj
saludabl	promov comport saludabl=4re	foment comport saludabl=4re	promov estil vid saludabl=7jx
salv	tom medid salv vid=6uc
salvaguard	salvaguard reput banc=8lf
salvaj	elabor program vid salvaj=6tq
salvament	manej dispositiv salvament=9pv	manipul dispositiv salvament=9pv	oper dispositiv salvament=9pv	manej equip salvament buqu=atp
salvavid	bot salvavid=4sy	prepar bot salvavid=64p	dispon bot salvavid=64p	organiz bot salvavid=64p	ayud prepar bot salvavid=9jg
samurai	samurai web testing framework=96w
san	aliment person san=711
sangr	tecnic tom muestr sangr=4lz	etiquet muestr sangr=79a
sanguine	clasific grup sanguine=7ty	asist servici transfus sanguine=am9
sanidad	sanidad vegetal=8hi
sanitari	educ sanitari=vx	particip form personal sanitari=6ef	material product sanitari=6gg	tecnologi sanitari=7a6	terapi aten sanitari=840	asesor caracteristic product sanitari=852	gest personal aten sanitari=8vr	product sanitari=a3e	normativ relativ product sanitari=ahl	coloc sanitari=ahr	coloc aparat sanitari=ahr	informatic sanitari=asz	informatic aten sanitari=asz
satelit	control satelit=a6e
satisfac	satisfac client=4jp	asegur satisfac client=4jp	vel satisfac client=4jp	satisfac requisit estetic=5yu	satisfac requisit tecnic=6mp
satur	elimin gras satur=68w
sec	sec papel form manual=586	molde sec hormigon=63o	metod sec=7py	limpi sec=88g	metod sec mader=92m	manej sec=9rq
sector	politic sector comunic=5he	politic sector transport=5py	merc sector turistic=7b2	legisl marc sector ferroviari=8st	politic sector turistic=8vi	tendenci sector textil=9gz
secuel	trat secuel neuropsiquiatric apopleji=7u1
secuenci	determin secuenci embarqu carg=57k	cre nuev secuenci combat=5d9	secuenci numeric=au9	entend secuenci numeric=au9	comprend secuenci numeric=au9
secundari	educ secundari=219	proced ensenanz secundari=8gz	proced educ secundari=9ph
sediment	control sediment=4vi	estudi sediment=7pg	separ sediment barniz=8ah
segment	segment clientel=15i	establec segment clientel=15i	cre segment clientel=15i	instal segment tunel=97w	coloc segment tunel=97w
segun	mezcl gran segun recet=5zp	diferenci miel segun origen=72n	prepar comid segun diet=77q
segund	vend articul segund man=9sc
segur	segur social=23g	derech segur=51x	conduc segur=5bb	asegur conduc segur=5bb	merc segur=au6	tip segur=aua
seguridad	seguridad inform=fg	seguridad trabaj=77w	gest control seguridad=7bx
selec	selec personal=19g	proces selec=19g	manten equip selec residu=4jy	program selec genetic=74g	gest selec gan cri=7do	principi selec gan=afn
selecc	selecc metod control riesg=5e3	selecc element disen=9s7
select	analiz comentari public select=au1
selectiv	demol form selectiv=60j
sell	sell cabl=5wk	pes sell corre=7uw	sell cauch=a7d	coloc sell cauch=a7d	cubr sell cauch=a7d
seman	fin seman=1sv
semantic	cre arbol semantic=9ly
sembr	sembr terren=7ul	sembr terren man=7ul
semejanz	teori semejanz=6ur
semiconductor	examin component semiconductor=4up	verific component semiconductor=4up	inspecc component semiconductor=4up	tip semiconductor=5m8	clas semiconductor=5m8	prob semiconductor=9rm
semill	manej limpi semill=5wj	manipul limpi semill=5wj	limpi semill=5wj
seminari	dirig seminari educ secundari=9ni
semiprecios	tall piedr semiprecios=97z	pul piedr semiprecios=97z
sen	lengu sen=22v
senal	proces senal=h7	tecnic proces senal=h7	metod proces senal=h7	senal diferenci color=5pv	manej gener senal=7vu	supervis gener senal=7vu	gener senal=7vu	control gener senal=7vu
senaliz	prepar inform oper senaliz=596	equip senaliz=636	proced senaliz control=7k8	oper equip senaliz ferroviari=7tt	segu instruc senaliz=81m	cumpl instruc senaliz=81m	coloc senaliz=8cu	elabor inform senaliz ferroviari=9hp	prob equip senaliz ferroviari=ai8
sencill	prepar comid sencill bord=986
senderism	ejerc gui rut senderism=6cv
sensibiliz	sensibiliz medioambient=804
sensibl	manej inform personal sensibl=6ut	ocupars product sensibl=auy	trabaj product sensibl=auy	product sensibl=auy
sensor	sensor camar digital=6ov	clas sensor=7cg	tip sensor=7cg	control sensor fij ferrocarril=aml
sensorial	analiz sensorial=5pu	prueb sensorial cuantitativ=agi
sentenci	inform sentenci judicial=5v0	ejecu sentenci=6ja
sentid	sentid responsabilidad=205	conserv sentid discurs original=8zw	conserv sentid text original=957
separ	separ residu=4xu	separ plan produc=7md	separ impres=83o	desarroll proces separ component=8eu
septic	instal sistem septic=8md	establec sistem septic=8md	mont sistem septic=8md
serigrafi	tint serigrafi=5p9	maquin serigrafi=6t2
serigrafic	proces impres serigrafic=7dv
serv	serv comid servici mes=668	serv vin=67z	serv botell vin=67z	serv bebid=9ag	serv cervez=adc
servici	servici client=12s
servidor	servidor proxy=6nf
ses	evalu ses buce equip=4nm	control bord ses=adl
sex	sex animal=5nu	determin sex animal=5nu
sexual	enfermedad sexual=8ic	educ sexual=9wo	ofrec servici sexual=a8b
sexualidad	estudi sexualidad=5ac
shiatsu	dar masaj shiatsu=5g8	hac masaj shiatsu=5g8	terapi shiatsu=997
si	determin si material idone=5gz
sid	client sid javascript=61l	serv sid javascript=61l
sidr	invent recet sidr=6fy	cre recet sidr=6fy	ide recet sidr=6fy
siembr	siembr manten cesped=5kr
sier	manej sier circul=527	manipul sier circul=527	sier circul=527	tip hoj sier=97s
sigil	tecnologi sigil=7jb
sign	lenguaj sign=22v
sigu	plant sigu directric=8vp
sil	examin sistem sil=4p4	verific sistem sil=4p4	inspecc sistem sil=4p4
silvestr	proteg espaci natural silvestr=6tm	segu vid silvestr=700	vid silvestr=7ii	proyect conserv vid silvestr=9ae
simbol	estudi simbol matematic=6o1
simpatiz	simpatiz objetiv compani=atn
simpl	traduc simpl vist=8ix
simul	simul laboratori=7bb	simul problem transport=7s8	simul concept disen mecatronic=8dx
simulacr	simulacr problem transport=7s8	simulacr preven=97b	hac simulacr preven=97b
simultaneament	interpret simultaneament lenguaj habl=87c	gest vari pedid simultaneament=a8t
sincroniz	sincroniz mov boc=6u0	sincroniz imagen sonid=7qs
sindic	represent miembr sindic=7fm
sindical	norm sindical=62j	colabor representant sindical=62u
sintetic	fertilizant sintetic=57y	fabric fibr artificial sintetic=5v5	proces fibr artificial sintetic=8bo	material sintetic=94s
sintetiz	sintetiz inform financier=6u9	sintetiz public investig=8qu
sintom	observ sintom enfermedad pec=4t9	sintom enfermedad veterinari=5t6	sintom clinic=aj5
sintoniz	sintoniz implant cocle=56i
sismic	tecnic med sismic=6cs	evalu riesg sismic=9df	analiz riesg sismic=9df	detect riesg sismic=9df	interpret dat sismic=acc	analiz dat sismic=acc	entend dat sismic=acc
sismologic	document investig sismologic=5tj	registr investig sismologic=5tj
sistemic	pens sistemic=4wl	trat sistemic=a1z	trat via sistemic=a1z
siti	encontr siti estructur produc=5a1	estudi usuari siti web=6vk	cre estructur siti web=aj7
situ	evalu situ sistem buqu=8gf
sketchbook	sketchbook pro=2cq
sobr	arm sobr=7tx	calidad sobr=9j3	comprob calidad sobr=9j3	control calidad sobr=9j3	asegur calidad sobr=9j3	manej maquin sobr=abd	maquin sobr=abd
sobrant	cort material sobrant=4mc	elimin material sobrant=4mc	recort material sobrant=4mc	retir sobrant mezcl=73q
sobretitul	hac sobretitul=618
soci	colabor soci cultural=5bm
social	trabaj social=xc	derech trabaj seguridad social=19v	seguridad social=23g	cienci social=25s	estudi cienci social=25s	empres social=5pt	program public seguridad social=6d5	aconsej empres social=7t8	asesor proced servici social=8a6
socializ	comport socializ adolescent=67w
socialment	principi operativ socialment just=983
sociedad	derech sociedad=5ty	actividad sociedad carter=9qb	estudi sociedad human=an1	investig sociedad human=an1	examin sociedad human=an1	analiz sociedad human=an1
societari	derech societari=1mz
sociocultural	context sociocultural viven animal=79s
socioeconomic	tendenci socioeconomic sector=699
sociologi	sociologi aplic urgenci medic=7s1	ensen sociologi=8l4
sociologic	segu tendenci sociologic=5nh	estudi sociologic=7xx
sodic	prepar carbonat sodic=awr
sofrologi	ofrec ses ejercici sofrologi=4v3	prepar ses sofrologi=a9z	organiz ses sofrologi=a9z	atend client ses sofrologi=ai9
softwar	desarroll softwar=7f	softwar cre=9t8
sol	instal plac sol=1ds	plac sol=1ds	energi sol=4ng	disen sistem energi sol=6j8	determin orient panel sol=6tp	facilit inform panel sol=7j9	manten sistem energi sol=8h5	sistem montaj panel sol=8iz
solaj	prepar solaj=5b6
sold	sold component electronic=5hm	sold baj agu=9fa
soldadur	tecnic soldadur=4t6	manej equip soldadur=4xr	manipul equip soldadur=4xr	soldadur component electronic=5hm	proces soldadur=8af	manej herramient soldadur=alc	oper herramient soldadur=alc
solde	element maquin solde punt=6bp
solicit	solicit devolu=4k9	solicit publicidad event=81b	solicit patent=9kc	asesor proced solicit licenci=a36
solicitant	manten inform solicitant subven=9cb	manten correspondenci solicitant licenci=alk
solicitud	evalu solicitud licenci=58q	proced solicitud=6ie	interpret solicitud imagen medic=6t3
solid	quimic est solid=55r
solidez	comprob solidez material=7ss	verific solidez material=7ss	determin solidez material=7ss
solist	trabaj solist=4jb	dirig solist invit=7pd	actu interpret solist=9we
solu	cre solu problem=4lj	implement solu=58o
soluc	soluc problem tecnic=50p	soluc solicitud presupuest=5ct	soluc problem transport=5z5	soluc problem cuent bancari=63w
somatic	tecnic somatic integr=6ge
somet	somet auditori contratist=4mq	somet model ensay resistenci=61f	somet product ensay=69d
sond	oper equip sond acustic=8lw
sonid	control sonid sal ensay=51r	disen tecnic equip sonid=793	estudi sonid habl=a0z
sonor	program senal sonor=6su	traduc band sonor=7aa	estructur band sonor=7bk
sop	cocin sals sop=6yl	hac sals sop=6yl	prepar sals sop=6yl	sals sop=6yl
sopl	activ sopl air=86v	molde sopl=8l6	proced molde sopl=8l6	ocupars sopl=ake
soplet	temperatur soplet trabaj metal=6a0	manej soplet cort oxigen=9wd	soplet cort oxigen=9wd
soport	soport informatic=df	soport tecnic=df	soport usuari=df	soport impres=6iq
sospechos	detect comport sospechos=6yy
sosten	sosten planch metal=5mz
sostenibilidad	foment sostenibilidad=69o	principi sostenibilidad asistenci sanitari=a9m
sostenibl	promov disen interior sostenibl=870
stein	principi stein=567	estrategi ensenanz stein=7pl
stock	gest stock=1ia	control stock=1ia
suaviz	suaviz bord vidri=673
subacuatic	trabaj camar subacuatic=8th
subast	articul subast=4v7	cer vent subast=8b0	caracteristic subast=91m	proced subast public=9il
subcontrat	supervis personal subcontrat=8nw	gest seguridad subcontrat=adx	organiz seguridad subcontrat=adx
subirs	subirs vagon=78j
submarin	investig submarin=69r	estudi submarin=8bp
subproduct	separ subproduct mantec caca=8py
subterrane	inspecc line transmis subterrane=79d	gest deposit subterrane=7ee	analiz agu subterrane=9gg	desarroll model agu subterrane=9qv
subtitul	program informatic subtitul=4ou	escrib subtitul=8oe
subven	inform subven=4sx	hac segu uso subven=5xp	gest solicitud subven=6hr	revis solicitud subven=a3g
suc	control cabezal suc=9k1	manipul cabezal suc=9k1	manej cabezal suc=9k1	oper cabezal suc=9k1
suel	mecanic suel=6ng	estructur suel=78a	caracteristic estructur suel=78a	cienci suel=86i	observ muestr suel=8kd	estudi muestr suel=8kd	analiz muestr suel=8kd
sugerenci	sugerenci colabor orient trabaj=69b
suit	program orden creativ suit=572
sujet	sujet part motor=5g4	sujet planch metal=5mz	sujet neumatic mold=790	investig sujet=8ej	sujet articul cauch=avu
sulfuric	proces recuper acid sulfuric=5ev
sumider	manej sumider=ave
sumill	labor sumill=5u6
superfici	ingenieri superfici=92j	estudi ingenieri superfici=92j
superior	grad superior=21c	aconsej superior oper milit=6rs	comunic problem superior=86k
superpuest	redact comentari voc superpuest=622
supervis	supervis oper fabric=8cn
supervisor	inform supervisor=7on
supervivenci	ensen tecnic supervivenci=9ss
suscrip	prepar directric suscrip=9ec
suspendid	trabaj cun plataform suspendid=69p
suspens	instal suspens resort=86q	arm suspens resort=86q	coloc suspens resort=86q	manten sistem suspens=967	repar sistem suspens=967
sustanci	analiz compos sustanci quimic=5yh	licenci uso sustanci control=6nk	regul fluj sustanci tuberi=8vv
sustitu	material sustitu=9ml
susur	interpret susur=7hz
sutur	tecnic sutur=6xf
t	soport t=ak2	soport bas t=ak2	instal soport t=ak2
tabac	product tabac=6ul	tip product tabac=6ul	marc tabac=a5s
tabl	coloc tabl parqu=7su
tact	mecanografi tact=6x5	ten tact person=af7
tactic	conceb tactic milit=7pp
tai	tai chi=98q
tal	selecc arbol tal=6io	reconoc arbol tal=6io	identific arbol tal=6io	tal arbol=95d	selecc metod tal arbol=9oq	oper tal=ab3	tecnic tal=ab3	analiz calidad arbol tal=asb
taladr	ocupars taladr control numeric=7yn	taladr control numeric=7yn	ocupars taladr=8qw
talent	capt talent=5qs	prest apoy estudiant talent=6az
tall	planific actividad tall=5ns	tall material=6vi	organiz tall aeropuert=97k	gest tall aeropuert=97k
taman	taman gran papel lij=8qy
tambor	tip tambor=5g1	fabric component tambor=7ou	coloc tambor prens cauch=7vo	ocupars tambor rotatori=arz
tambore	element maquin tambore=6yn	proces tambore=aic
tamiz	manej tamiz plant=5mx	tamiz plant=5mx	manej tamiz especi=87b	tamiz especi=87b	tamiz polv=ai0
tanqu	limpi tanqu ferment=76p	manten tanqu ferment=76p	manten tanqu vin=9yl	limpi tanqu vin=9yl
tap	fabric tap barril=6ow	produc tap barril=6ow	hac tap barril=6ow	elabor tap barril=6ow
tapajunt	instal tapajunt tech=551	coloc tapajunt tech=551
tapiceri	herramient tapiceri=5a7	limpi tapiceri=6wp	arregl tapiceri=9l0	tip material rellen tapiceri=air
tapiz	tapiz cuer interior vehicul=532
taquigrafi	program informatic taquigrafi=82w
tare	tare limpiez=50j	hac tare limpiez=50j	registr tare=67g
tarif	tarif internacional=5c8	asign tarif taxi=5ln	establec tarif taxi=5ln	determin tarif taxi=5ln
tarim	clav tarim suel=7g2	coloc suel tarim=7g2
tarjet	pag tarjet credit=6cg
tarot	tir cart tarot=5v7
tas	recab inform tas crec=710	tas gem=99q	hac tas gem=99q
tatuaj	hac tatuaj=7zm
taxi	codig comunicars conductor taxi=5fd	supervis horari taxi=9ch	control horari taxi=9ch	comprob horari taxi=9ch
taxonomi	taxonomi biologic=50y	taxonomi cienci natural=ab6
te	asesor client variedad te=4ze
teatr	manten equip teatr=7ba	investig bas obr teatr=a7v
teatral	analiz text teatral=5df	elabor proces produc teatral=5fk	manten decor teatral=a2l	estudi produc teatral=abf	tecnic teatral=aw9	tecnic represent teatral=aw9
tech	tip tech=69u
tecl	afin instrument musical tecl=anv
tecnicism	explic tecnicism financier client=4wf
tecnologi	tecnologi cort=5k6
tecnologic	determin calidad mader tecnologic=6ae	gest proyect tecnologic=89o	coordin actividad tecnologic=8x8	elabor estrategi mejor tecnologic=99t
tej	tecnologi maquin tej=4n3	tecnic manual tej=50r	tej form manual=50r	fij cubiert tej=5h4	tecnic construc tej=76a
tejedor	ocupars maquin tejedor=80u
tejid	fabric tejid=6xk	disen tejid=88r	hac disen tejid=88r
tel	confecc articul tel=4ub	tip tejid tel metalic=553	tip tel=7fa	ocupars tel=8d4	tip tel metalic=8mu
telecomunic	ingenieri telecomunic=50m	ingenieri sistem telecomunic=50m	sector telecomunic=6y1	telecomunic maritim=864	vend product telecomunic=8n0	recomend equip telecomunic client=8xa	mont dispositiv telecomunic=a04	constru dispositiv telecomunic=a04
teledetec	equip teledetec=4ku	manej equip teledetec=4ku	investig tecnologi teledetec=89x	tecnic teledetec=9m0
telefon	contact client telefon=7r9	habl client telefon=7r9	comunicars client telefon=7r9	comunicars telefon=a2e	proporc orient social telefon=ai4
telefoni	integr telefoni informatic=5lv	manten sistem telefoni=91k
telefonic	aten telefonic=1wv	marketing telefonic=526	registr llam telefonic=7ql
telescopi	manej telescopi=88p
telescopic	analiz imagen telescopic=68g	examin imagen telescopic=68g	estudi imagen telescopic=68g	manej manipul telescopic=6ex	manipul telescopic=7ux
tem	desarroll tem event=4pg	asesor tem construc=5zy	aconsej tem construc=5zy	determin tem investig=675	defin tem investig=675	asesor tem arquitectur=85u	aconsej tem arquitectur=85u	selecc tem artistic=87q
tematic	entrevist grup tematic=73r	elabor map tematic=8hx	cre map tematic=8hx	disen map tematic=8hx
temper	temper chocolat=4y4
temperatur	med temperatur horn=55d	control temperatur horn=55d	manten temperatur horn=59e	ajust temperatur horn=59e	regul temperatur horn=91q
templ	tecnic vidri templ=4p2
tempor	supervis rebaj tempor=5i2	control rebaj tempor=5i2	revis rebaj tempor=5i2
temporal	escal temporal geologic=7hf
temporiz	dispositiv temporiz=65x
temporomandibul	correg anomali articul temporomandibul=8of
ten	ten tejid=5bg	ten vel=98x
tenaz	manej tenaz forj=7hv	manipul tenaz forj=7hv	tenaz forj=7hv	oper tenaz forj=7hv
tendenci	segu tendenci=ame
tendid	inspecc tendid electric aere=5dg	repar tendid electric aere=a1u
teneduri	teneduri libr=16b
tenid	tecnologi tenid=5ri	quimic tenid piel cuer=a6u
tens	ajust tens filament=6id	instal tech tens=7re	coloc tech tens=7re	ajust tens aliment=8ed
teodolit	manej teodolit=86t	manej teodolit mecanic=86t
teologi	histori teologi=4ve
teologic	estudi teologic=99j
teori	teori trabaj social=4uu	teori control ingenieri=60w	teori terapi artistic=69l	teori sistem=9nw	teori musical=9q2
teoric	model comercial teoric=7jd
teradat	teradat databas=j1
terapeutic	terapeutic aplic medicin=626	establec rel terapeutic=7f7	cre rel terapeutic=7f7	tecnic comunic terapeutic=a3q
terapi	terapi agu=826	terapi animal=909
termal	cur termal=4xc
termic	desarroll sistem gest termic=5vu	manej horn trat termic=6d8	analiz termic=6uo	herramient analiz termic=6uo	trat termic=7gj	material termic=8pt	disen equip termic=akf	desarroll equip termic=akf	proyect equip termic=akf	establec requisit termic=an4	tip soldadur termic=au8
termin	negoci termin proveedor=6wd	estudi termin=93p	traslad piez termin=aba
terminal	oper terminal pag electronic=51j	norm aplicabl terminal aeropuert=571
terminologi	terminologi medic=wa	cre bas dat terminologi=4jv	terminologi veterinari=68j	entend terminologi comercial financier=7rt	terminologi juridic=9iu	terminologi tecnic=9wv
termit	tecnic soldadur termit=627
termofusibl	manej pistol col termofusibl=9c0	pistol col termofusibl=9c0
termohidraulic	estudi termohidraulic=8jb
termometr	verific termometr tanqu=4o5	ajust termometr=alf
termoplastic	material termoplastic=asg
termosold	repar termosold=5ef	manten termosold=90x	tare manten termosold=90x	manipul termosold=9az
termoterapi	practic termoterapi=6wr
terraz	manten terraz=544	coloc junt terraz=5bz	prepar suel coloc terraz=7c3	mezcl material fabric terraz=8jp	rellen junt suel terraz=a8y
terremot	estudi terremot=511	predec terremot=9t1
terren	excav terren medi mecanic=65z	supervis utiliz terren parqu=71c	asesor utiliz terren=80o	aconsej utiliz terren=80o	nivel terren=amt	nivel superfici terren=amt
terrestr	estudi fisic terrestr=7t5	segment terrestr=ag2	detect min terrestr=asc
territorial	orden territorial=12a	establec orden territorial=12a
terrorist	identific amenaz terrorist=7tz
tesi	ayud estudiant tesi=89i
testig	llam testig=8rm	apoy testig=9hg
testimoni	escuch testimoni testig=8l1
text	program informatic trat text=7ra	analiz text ant traduc=adq
textil	fabric product textil suel=4pj	material textil=65q	industri textil=6gs	fabric product textil tejid=6iz	quimic textil=70u	investig desarroll industri textil=74u	tecnologi fabric product textil=7nf	tecnic textil=a0c
textual	softwar compos textual=7n8
textur	combin textur=8i4
texturiz	fabric filament hil texturiz=9nx
tiemp	gest tiemp=1zw	respet tiemp entr=4u1	establec tiemp prens=7dw	med tiemp form precis=7oc
tiend	planific espaci tiend=4lc	manten limpi tiend=6pj	disen distribu tiend=6rq	cuid mascot tiend=7fp	atend mascot tiend=7fp	supervis situ financier tiend=8oc	proces pedid tiend line=9us
tier	represent interior tier=6lu	map interior tier=6lu	transport tier=7si	cienci tier=81d	ensen cienci tier=9zj
timbr	guard timbr fiscal=93f	cort timbr fiscal=93f
tin	llen tin ingredient necesari=6ui	vaci contenid tin=8lg
tint	mezcl tint=4yw	cubr planch impres tint=5fm	ten mader tint mineral=6ox	separ tint=739
tintur	ocupars maquin tintur textil=9nr	origen tintur=a79
tipografic	manej maquin tipografic=956	manipul maquin tipografic=956	oper maquin tipografic=956	maquin tipografic=956
tipologi	tipologi linguistic=arn
tiqu	vend tiqu=5o2	sistem tiqu informatic=719
tir	tir bot salvavid=4sy	tir residu soldadur=5yx	tir residu peligros=64u
titul	titul grad=213	titul universitari=218	escrib titul=920	cre titul contenid=a3f
toall	repon toall=7kx
tobill	cirugi pie tobill=ats
toc	toc pian=5oi	toc instrument musical=844
tod	supervis tod preparativ viaj=51s	rehabilit tod sistem organic=6z0
toler	toler estr=20l	toler alt temperatur=aw2
toleranci	toleranci pres=20l	establec toleranci=8i3
tolv	llen tolv=85m
tom	tom requisit=pl	estudi tom=87i	tom muestr suel=8kd	planific tom=atw
tomcat	apach tomcat=6e
ton	determin ton color=9q6	especific ton color=9q6
tonel	prepar tonel destil bebid=8f5
tonelaj	med tonelaj buqu=aaf	calcul tonelaj buqu=aaf	valor tonelaj buqu=aaf
tonometri	tonometri ocul=6wq	practic tonometri ocul=6wq
top	coloc top=9w3
topic	prescrib trat topic=7tb	recet trat topic=7tb
topografi	tecnic topografi=7k6	principi topografi=7k6	estudi topografi submarin=94c
topografic	levant topografic=1el	complet levant topografic=1el
tor	oper tor control aeropuert=5so
toracic	oper pacient enfermedad toracic=4nd	cirugi toracic=8nj	medicin toracic=998
torn	tip herramient torn=6ca	element torn=7is	ocupars torn=a7j
torne	torne mader=5jw	herramient torne=8i0	oper herramient torne=8i0	manej herramient torne=8i0
tornill	proces fabric tornill=6nz	tip tornill=75w	element maquin fabric tornill=9kx	ocupars compact tornill=9rg
torrefac	torrefac caf=8dd	control torrefac=938
tost	diferent metod tost=5u7	gran caca tost=7my	tost malt=7w7
total	gest volumen total cas=w1	gest total calidad=80a
toxicidad	toxicidad aliment=6gn
toxicologic	estudi toxicologic=4j5	hac estudi toxicologic=4j5
tra	tra historial medic=4m9	protec juridic tra part=aij
trabaj	trabaj equip=1zt
tractor	manej tractor=8rg
trad	demostr especializ trad danz=8rs
tradicional	tecnic tradicional fabric alfombr=4xd	tecnic ilustr tradicional=5sr	tecnic tradicional cort piedr=5v3	tecnic tradicional fabric=63j
traduc	traduc etiquet=6tl	hac traduc etiquet=6tl	revis trabaj traduc=9ym
trafic	ingenieri trafic=246	estudi ingenieri trafic=246	senal trafic=3oq	entend senal trafic tranvi=96x
tragaluc	instal tragaluc=65k
traill	manej traill=5su
traj	traj protector=4pa
tramit	tramit pag=so	ocupars tramit pag=so	tramit licenci=242	tramit capacidad flot=7vi	tramit tall aeropuert=97k	tramit cambi produc=aus
trampos	elimin jug trampos=5n1
tranquilizant	administr tranquilizant animal=66a	dar tranquilizant animal=66a	suministr tranquilizant animal=66a
trans	trans profesional carrer artistic=5f1	trans profesional=6pk
transac	inform transac=5f0	supervis document transac comercial=5yl	transac financier=6h4	registr transac financier=71l
transcrib	transcrib inform medic=6ti	transcrib compos musical=82y	transcrib text=9kz	transcrib dialog=aoh
transcrip	metod transcrip=7f9	transcrip grab=7jy
transfer	transfer product liquid=4zg	transfer equipaj=7as	transfer llam=7zy	transfer imagen grab=8hh
transferenci	proces transferenci calor=9p3
transform	transform energi=4xe	prepar aliment transform=6o5
transfus	transfus sangr=w7	tecnic transfus sangr=w7	proces transfus sangr=w7
transit	supervis transit equipaj=5ms	revis transit equipaj=5ms	control transit equipaj=5ms	gest transit aere=5u3	oper control transit aere=90r
transitori	coloc senaliz transitori=703	instal senaliz transitori=703
transmis	sistem transmis hidraulic=1da	transmis propiedad=1nl	transmis riesg=4ul	calcul rel transmis=4um	tor transmis=5yv	tecnologi transmis=7dm	camp tecnologi transmis=7dm	are tecnologi transmis=7dm
transmisor	registr lectur transmisor=83f
transmit	transmit plan amar=8l8
transmitid	analiz comunic transmitid=4tm	examin comunic transmitid=4tm	supervis comunic transmitid=4tm	enfermedad transmitid aliment=5ex
transparenci	transparenci inform=5za
transpon	transpon music=5td
transport	gest transport=1i7	ingenieri transport=246	estudi ingenieri transport=246	control maquin transport=701	manej equip transport=9w5
transportarl	embal articul fragil transportarl=a1m
transportist	evalu presupuest transportist potencial=5ge	evalu transportist=6ig	revis document transportist=72a	comprob document transportist=72a	inspecc document transportist=72a	ocupars transportist=8s7	gest transportist=9du
transversal	manej sier cort transversal=4ni	sier cort transversal=4ni
tranvi	control equip tranvi=52m	red tranvi=550	coordin departament manten tranvi=6jp	circul regul tranvi=6uy	suministr electric sistem tranvi=8ag	oper control tranvi=8br	trabaj control tranvi=8br	establec control tranvi=8br	conduc tranvi=acb
trapezoidal	fabric corre trapezoidal=4nb	coloc marc corre trapezoidal=9yg
traseg	traseg vin=64r
trasl	complet registr trasl pacient=8on	registr trasl pacient=8on
traslad	traslad product liquid=4zg	traslad cer=5uw	traslad esmalt=6t6	traslad pacient asign=a4v
trasmit	trasmit inform capitan=8uw
trasplant	principi trasplant=925	trasplant organ tejid=925	coordin obten organ trasplant=965
trastorn	trastorn aliment=4nh	tip trastorn aliment=4nh	trastorn comport=83d	trat trastorn habl=89r	trastorn comunic=948	diagnostic trastorn habl=9ke
trat	trat animal=909
traumatism	trat traumatism medi quirurgic=6r4
traumatologi	cirugi ortopedic traumatologi=5pa
travesan	posic travesan desplazabl torn=5zh
travesi	travesi incident=97l	asegur travesi incident=97l	certific travesi incident=97l	registr travesi=ajb	manten registr travesi=ajb	cre registr travesi=ajb
trayect	disen trayect poz miner=4yc
traz	traz rut naveg=ab0
trazabilidad	implement sistem trazabilidad=8jj	sistem trazabilidad=8jj	trazabilidad industri aliment=aq4
tren	tren trabaj=54x	proced oper tren=632	planific tren=8u9	mecanic tren=8wt	proced limpiez tren=9bn	gest oper seguridad tren=9ia
trenz	tecnologi trenz=98b	tecnologi trenz tel=98b	fabric product trenz=9nu	hac product trenz=9nu	produc product trenz=9nu	fabric trenz industrial=9p6
trep	trep arbol=alr
tribunal	manten orden tribunal=5br	interpret tribunal=6wk	servici interpret tribunal=6wk	represent client ant tribunal=7ih	asesor estrategi ant tribunal=93q
tribut	tribut catastral=7ix
tridimensional	modific mold tridimensional=9mo	prepar mold tridimensional=9mo
trig	clasific trig moliend=90z	categoriz trig moliend=90z
tripul	sistem aere no tripul=8no
tritur	manej tritur piedr=5fq	oper tritur piedr=5fq	manipul tritur piedr=5fq	tritur terraz=5j3	tritur semill=64g	ocupars tritur plant=89l
trolebu	funcion electric trolebu=9s8
trolebus	mecanic trolebus=7tu
tronc	gest apil separ tronc=5qj
trop	dirig trop=4y3	form trop=8rq
tropical	medicin tropical=7px	diagnostic enfermedad tropical=9te
troquel	determin medid troquel sobr=4k2	manej troquel papel=9zt	reemplaz troquel=arc
tub	ajust tub distribu=5cj	ocupars maquin molde tub=6gv	maquin molde tub=6gv	ocupars molde tub=6p8	sistem llen tub=7wz
tuberi	limpi tuberi=5ra	instal red tuberi=6v5	constru red tuberi=6v5	tip material tuberi uso=7iv	instal sistem tuberi=7wh	constru sistem tuberi=7wh	normativ transport tuberi=85h	tip tuberi=9d2	transport tuberi=9mn
tuest	gam color tip tuest=7m8
tumb	prepar tumb=9ra
tumor	form tumor=520
tunel	ocupars horn tunel=4pk	conduc tunel=6en	conduc maquin tunel=6en	conduc perfor tunel=6en	panel control tunel=75k	ocupars tunel sec=7eg	manej tunel=7yl	manej maquin tunel=7yl	manej perfor tunel=7yl	manej tunel acab=adn
turbin	manej turbin vapor=7h7	turbin vapor=7h7	ocupars turbin vapor=7h7	manej turbin gas=9g6	ocupars turbin gas=9g6	turbin gas=9g6
turism	cre contenid follet turism=4xo	impact ambiental turism=7nh
turist	recib grup turist=6pq	organiz transport grup turist=7ox	gest grup turist=8q3	organiz grup turist=8q3
turistic	merc turistic=7b2	supervis impres public turistic=7cj	inform dat turistic=9ca
turn	planific turn=1a8	trabaj turn=1ss	cumpl turn trabaj=1ss	respet turn trabaj=1ss	program turn=248	ocupars program turn=248	coordin turn=5it	organiz turn rieg=6e3	proyect turn rieg=6e3	planific turn rieg=6e3	program turn rieg=6e3	planific turn trabaj=7v8	fij turn trabaj=7v8	establec turn trabaj=7v8	coordin personal turn jueg=947
tutori	tutori famili=1kz
tutoriz	tutoriz estudiant=70t
ubic	determin ubic cun=7u9	asesor ubic yac miner=8i2
ultr	trat temperatur ultr alt=68o
ultrasonid	equip ultrasonid=9lx
umbral	instal umbral charol=5sy	coloc umbral charol=5sy
unidad	prob unidad mecatronic=78n	unidad medid textil=8zd	mont unidad mecatronic=9zp	instal unidad mecatronic=9zp	constru unidad mecatronic=9zp
unific	lenguaj unific model=7d9
uniformidad	uniformidad mold conch=4j6	uniformidad mach fund=7no	control uniformidad azuc=9jj	inspecc uniformidad azuc=9jj	supervis uniformidad azuc=9jj	uniformidad mold=9op	asegur uniformidad mold=9op
union	tecnologi union metal=5r6	asegur union moquet=6pt	union moquet=6pt
unir	unir metal=4nl	unir material impres=5kh	unir element mader=5oy	unir plac cauch=5t8	unir cabl=7ph	unir lent=7rg	unir component=9lf
unitari	prueb unitari=f4
universidad	impart clas universidad=664
universitari	grad universitari=213	estudi universitari=218	dirig departament universitari=4ju	proced universitari=9tn
unreal	unreal engin=ii
urban	elabor estudi transport urban=4rs	ley planific urban=5a4	red carreter urban=5d6	conduc zon urban=5ir	vehicul zon urban=5ir	planific urban=7pb	histori art urban=97n
urbanistic	normativ urbanistic=1ef
urdimbr	tecnologi tejid punt urdimbr=8pw	disen tejid punt urdimbr=95v	tecnologi prepar urdimbr=9iy
uretan	adhesiv uretan sujet parabris=5gm
urgenci	medicin urgenci=ul	medicin urgenci emergenci=ul	cirugi urgenci=5jl	determin urgenci repar=5tb	metodologi evalu urgenci medic=5un
urgent	respond llam repar urgent=6j6
urinari	estudi aparat urinari=8hd
urogenital	diagnostic enfermedad urogenital=94j	identific enfermedad urogenital=94j
urologi	interpret prueb diagnostic urologi=8ey
usad	calcul valor bien usad=7ay	almacen acid usad=7ut	acondic neumatic usad=7ym
uso	establec politic uso=5m3	cre politic uso=5m3
usuari	ayud usuari archiv consult=4q2	requisit usuari sistem informatic=9kv	selecc usuari=a9x
utensili	tip utensili manual imprim=74s	utensili identific gem=8fm	utensili quit polv muebl=9i9
util	analiz vid util product=4y6
utileri	cambi utileri=5cr	coloc utileri=88e	proporc utileri actor=a3d
utiliz	equip utiliz instrument=52u	sistem electric utiliz transport=6j0	utiliz equip deportiv=6yz
uva	supervis prens uva=58c	control prens uva=58c	observ prens uva=58c	examin prens uva=58c	control calidad uva=5bj	estudi calidad uva=5bj	observ calidad uva=5bj	analiz calidad uva=5bj	compos quimic uva=6oa	supervis uva=7yx	prens uva=ac9	variedad uva=asy
vac	carn vac halal=6ck	carn vac kosh=9p5
vaci	manten camar vaci=4yy	limpi camar vaci=4yy	acondic camar vaci=4yy	manej maquin vaci=8a1	maquin vaci=8a1	cre vaci=8y8	proces destil vaci=9su
vacun	asist proced vacun=5zt	particip proced vacun=5zt	colabor proced vacun=5zt	desarroll vacun=8ns	gest uso vacun=9m7	administr uso vacun=9m7	supervis uso vacun=9m7
vagon	supervis vagon=4nc	limpi interior vagon=6e1	limpiez interior vagon=6e1
vajill	lav vajill=9hd
valid	valid result analiz biomedic=7h1	valid entr parqu atrac=8q0	valid disen tecnic=an8
validez	control validez certific buqu=61c
valor	hac cumpl valor empres=5y6	tecnic valor negoci=6gl	valor capacidad buqu=97h
valvul	ajust valvul botell=85t	verific valvul=amk
van	coloc pacient van intervenid=a66
vapor	instal horn vapor=5s9	control fluj vapor=7qf	gest fluj vapor=7qf	tip maquin vapor=8vm	regul pres vapor=9xh	ajust pres vapor=9xh	manej maquin vapor fij=9xt	maquin vapor fij=9xt	fabric gener vapor=avk
var	var med diagonal abertur=5kt
vari	distingu vari tip buqu=9ho	gest vari proyect=9j4
variedad	variedad product mader=5dp	variedad product tabac=6ul	variedad hoj tabac=8d5	variedad gran caca=9mm	variedad cervez=9t3	variedad gan=aqd
varill	enroll varill metal=6p5
vascul	diagnostic enfermedad vascul=518	identific enfermedad vascul=518	interven cirugi vascul=avs	oper cirugi vascul=avs
veget	coloc cubiert veget sec=6i9	control veget=97p	control crec veget=97p
vegetal	equip tecnic produc vegetal=4oy	principi produc vegetal=6f9	cocin product vegetal=6ni	especi vegetal=7f6	prepar vegetal plat=7fb	proces vegetal plat=7fb	elabor vegetal plat=7fb	control enfermedad vegetal=aq9
vegetativ	multiplic vegetativ=7u2
vehicul	proces fabric vehicul=afx	vehicul transport animal=ak4
vel	model vel=54a	manipul vel barc=5tf	trabaj vel barc=5tf	vel seguridad trabaj=77w	tecnic fabric vel=7e6	vel cumpl especific=ai3	clasific vel=atr
vell	trat vell facial=a2p
velocidad	regul velocidad cort=6qe	evalu velocidad crec=8j9	conduc alt velocidad=a0e	regul velocidad buqu puert=abc
vendedor	contact vendedor=6lj	prepar contrat subast vendedor=6r8
vendid	analiz product mejor vendid=86u
vendimi	gest labor relativ vendimi=9yu
venen	identific venen=91c
venere	estudi enfermedad venere=ahf
venopun	hac venopun=4nt	equip proced venopun=4vu
venos	via venos=vi
vent	tecnic vent=4td	actividad vent=68d	revis vehicul vent=9fk	comprob vehicul vent=9fk	estrategi vent=aa4
ventan	constru ventan=58n	retir cristal ventan=8ee	instal ventan=9d8	proteg marc ventan=a7w
ventil	sistem ventil=6m4	examin sistem ventil=7z5	instal equip ventil=8p3	coloc equip ventil=8p3	limpi sistem ventil=911	arregl sistem ventil=9eh	encargars ventil horn=9rh	gest ventil horn=9rh	supervis ventil horn=9rh	ocupars ventil maquin=abg	encargars ventil maquin=abg	manej ventil maquin=abg
ventosaterapi	hac trat ventosaterapi=5wd	practic ventosaterapi=5wd
ver	ver diferenci accesori=4r6
verbal	segu instruc verbal=atl	acat instruc verbal=atl
verbalment	transmit instruc verbalment=4w9	traslad instruc verbalment=4w9
verd	tecnologi verd=4vl	estrategi zon verd=6ly	examin gran caf verd=6mj	tecnologi incub agu verd=9jc
verific	sistem verific trat=a3h	prepar inform verific=ar3
vers	control vers=ei	escrib vers tarjet felicit=7qn	gest vers softwar=8c3
vert	vert hormigon=1ek	vert hormigon baj agu=80t	vert terraz=84e	vert mezcl terraz=84e
vertical	constru jardin vertical=7ce	cre jardin vertical=7ce	mont jardin vertical=7ce	merc vertical=agw
vertid	vertid residu recogid=5r9
vest	fabric prend vest=4jq	evalu calidad prend vest=4k8	hac patron prend vest=5lb	inspecc prend vest=6jy	arregl prend vest=7ok	clasific patron prend vest=8ie	hac prend vest medid=8r3	tecnologi fabric prend vest=8xb	disen prend vest=9v8
vestid	confec vestid=6lp
vestuari	organiz vestuari=884	defin metod fabric vestuari=89n	cambi vestuari=8b7	asist prueb vestuari=8cf	estudi vestuari muestr=8s0	coloc vestuari=aun
veterinari	conoc veterinari=7ga	trabaj veterinari=8wx	cienci clinic veterinari=a4r
vez	vari tare vez=4si
via	detect problem via ferroviari=9s5
viabilidad	evalu viabilidad cambi=5bs	comprob viabilidad=6uj	determin viabilidad produc=9ij	defin viabilidad produc=9ij	evalu viabilidad financier=abs	analiz viabilidad juridic=ade
viaj	inform segur viaj=5vp	elabor program organiz viaj=7iw	comprob document viaj=afb
vial	norm senaliz vial=5gy	ley materi circul vial=6bq
vibr	manej vibr piez metal=77d	vibr piez metal=77d
vibratori	manej aliment vibratori metalic=aqt
victim	prest asistenci victim=68a	ofrec asistenci victim=68a
victimiz	estudi victimiz=7ta
vid	cienci vid=1kv
vide	manej equip vide=67m	ajust transmis vide=74k	selecc tom vide=7qg	mont grab cint vide=90n	segu calidad vide=9qx
videojueg	tendenci sector videojueg=684	fun videojueg=8kn	hac demostr videojueg=93g
vidri	trabaj vidri=6gr	observ vidri horn=8if	instal estructur vidri=8t7	coloc estructur vidri=8t7	mont marc estructur vidri=a3x	tip vidri=aer
vidrier	disen vidrier=6bg
vigil	vigil ayud naveg maritim=5di	vigil embaraz=76w	vigil evolu terapeutic=8v6
vigilanci	detect dispositiv vigilanci=523	supervis utiliz equip vigilanci=72t	manej equip vigilanci seguridad=829	equip vigilanci seguridad=829	actividad vigilanci barc=9p2	vigilanci barc=9p2	metod vigilanci=aww
vigilant	vigilant seguridad=1rx	actu vigilant=5nz
vin	caracteristic vin=502	mezcl vin=53s	tip vin=5qx	ayud manten vin=7k0	colabor manten vin=7k0	ocupars vin=8kg	ayud prepar vin=8ww	colabor prepar vin=8ww
vined	analiz calidad vined=4xf	determin calidad vined=4xf	evalu calidad vined=4xf	plant vined=5ld	gest suel vined=5r0	manten maquin vined=87e	repar maquin vined=87e	analiz problem vined=al1	detect problem vined=al1	evalu problem vined=al1	observ problem vined=al1
vinicol	cienci aplic produc vinicol=8mn	proces elabor product vinicol=9so
vinific	limpi zon vinific=8bx	control proces vinific=9r2	particip proces vinific=9r2	segu proces vinific=9r2	supervis proces vinific=9r2
vinil	molde disc vinil=747	fabric disc vinil=747	elabor disc vinil=747	produc disc vinil=747	disc vinil=ahu
viol	investig viol derech human=4sw
viral	estudi enfermedad viral=718
virologic	prueb virologic=8v4	hac prueb virologic=8v4
virtual	desarroll maquin jueg virtual=7nw	instal red priv virtual=8v0	trabaj entorn aprendizaj virtual=949
viru	estudi viru=718
virut	tecnologi conform arranqu virut=6xo
vis	defin vis artistic=5j2	ten cuent vis artistic=93b
viscosidad	determin viscosidad sustanci quimic=4pw
visi	microsoft visi=t7
visibilidad	mejor visibilidad siti web=aho
visibl	manten marc visibl=9rc	dej marc visibl=9rc
visit	supervis visit turistic=4r8	visit proveedor=5ml	visit lug trabaj=6pn	planific visit client=9jt
visitant	registr visitant=4ur	recog import entr visitant=5jo	organiz servici instal visitant=73s	inform visitant lug visit=ahj
vist	estudi vist=5x4	instrument examen vist=5zf	trastorn vist=704	hac traduc vist=8ix	traduc vist=8ix	proporc cuid vist hog=9bz	administr medicament problem vist=at1
visual	tecnic present visual=5uh	estudi sistem visual=5x4	desarroll element visual=65f	trastorn visual=704	sistem asistenci visual aeropuert=7n7
visualiz	visualiz dat=nb	visualiz escen=6c9
vital	sign vital=vn
viticultur	principi viticultur=61a	entend principi viticultur=61a
viv	lengu viv=5rp	organiz vent product viv=8b4	product animal viv=ai5
viviend	planific construc viviend public=6de	planific obr construc viviend=9w8	program sistem alarm viviend=9z5	normativ relativ viviend public=anx
voc	voc servici=209
vocabulari	vocabulari circ=6of
vocal	tecnic vocal=7nt
vocalist	selecc vocalist=9ki
vojt	terapi vojt=6vp
voladur	inform fall voladur=63k	inform result voladur=9lm
voltaj	instal cable baj voltaj=aup	cable baj voltaj=aup
volumen	prev volumen trabaj=7wk	pronostic volumen trabaj=7wk	calcul volumen yac=9lj	prev volumen produc=a8q
voluntad	interpret voluntad artistic=9av
voluntari	coordin voluntari=1rt	instru voluntari=92q	apoy voluntari=agt
volv	volv ensambl motor=87j
vot	inform proces vot=5gr
votant	influ comport votant=9si
voz	reconoc voz=3kj	oper sistem selec voz=5jj
vuel	ensen practic vuel=7wb	actividad prepar vuel=9v1	comunic inform vuel=acy
vulcaniz	vulcaniz fri=4jr	prepar neumatic vulcaniz=7a4	vulcaniz calient=8bn	regul temperatur maquin vulcaniz=afl
vulnerabilidad	desarroll vulnerabilidad seguridad codig=8x1
warehous	oracl warehous build=5e2
web	desarroll web=sj	analiz web=524	program web=766
weblogic	oracl weblogic=7cr
whitehat	whitehat sentinel=aae
window	window phon=8b6
x	maquin ray x=6ds
yac	sistem control yac=86j	control poz yac=86j	prepar plan desarroll yac=8k3	trabaj yac=9x8	desarroll model yac miner=ap3
yes	coloc yes superfici=5bo	acab superfici yes=5bo	manej yes=5ma	tip yes=67h
yog	practic yog=5zg	tecnic yog=5zg	pos yog=5zg
yunqu	trabaj metal yunqu=8uj	forj metal yunqu=8uj
zanc	posic zanc=7sg
zanj	excav zanj alcantarill=6qg
zapat	arregl zapat=92p
zon	manten limpiez zon trabaj=6nr	inspecc instal zon oper=7q9	investig zon contamin=a7b	analiz zon contamin=a7b	examin zon contamin=a7b
zonific	codig zonific=7hp
zoo	cumpl medid seguridad zoo=6sn	gest personal zoo=ajc
zoologi	zoologi aplic=8jv
zoologic	normativ relativ parqu zoologic=5im	leer inform parqu zoologic=6am`;
