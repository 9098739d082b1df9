/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

abbyy	ABBYY FineReader=8g2
actividades	actividades hoteleras=1pk
acupresion	acupresión=5ma
acustica	acústica=5is
adaptabilidad	adaptabilidad=1zy
ade	ADE^=23k
adhesivos	adhesivos=8l5
administracion	administración de redes=de	administración de sistemas=r2	administración de oficina=tl	administración de la oficina=tl	administración de medicamentos=vg	administración de medicación=vg	administración de personal=1aa	administración pública=1rs	administración de empresas=23k
administrar	administrar medicación=vg	administrar la obsolescencia de las TIC=7x4
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
adquisicion	adquisición de equipo de red de TIC=5u7
aduanas	aduanas=1iu
aerodinamica	aerodinámica=7rv
aeronomia	aeronomía=93c
agricultura	agricultura=1s6
agrimensura	agrimensura=1ej
agronomia	agronomía=8z5
agroturismo	agroturismo=a4m
aire	aire acondicionado=1bb
ajustar	ajustar la capacidad del sistema TIC=90j
albanileria	albañilería=1bi
aleman	alemán=22e
alergias	alergias=928
alergologia	alergología=7ne
algebra	álgebra=6pl
alimentacion	alimentación de las personas=1wf	alimentación adecuada=1wf
almacen	almacén de datos=k2	almacén=1ib
almacenaje	almacenaje=1ib
almacenamiento	almacenamiento de alimentos=1os
alquilacion	alquilación=ale
amabilidad	amabilidad=20p
amasado	amasado=27a
amortizacion	amortización=73d
analgesicos	analgésicos=68n
analisis	análisis de datos=na	análisis de requisitos=pl	análisis financiero=16q	análisis de negocio=1rb	análisis de la inversión=24n	análisis psicológico=25n	análisis de ingeniería industrial=25p
analizar	analizar los conocimientos de TIC=4wk
antropologia	antropología=9fc
apache	Apache Maven=6c	Apache Tomcat=6e
aplicaciones	aplicaciones de la ingeniería industrial=25p
aplicar	aplicar la gestión del volumen total de casos=w1	aplicar la ordenación territorial=12a	aplicar la legislación de inmigración=1no	aplicar la gestión de crisis=1rm	aplicar la gestión de conflictos=20b	aplicar el pensamiento estratégico=20t	aplicar primeros auxilios=24c	aplicar ingeniería inversa=3hg	aplicar convenios de codificación de las TIC=6fp	aplicar políticas de uso de sistemas TIC=8d2	aplicar terminología de las TIC=9yl	aplicar sistema de recuperación en las TIC=av2
appcc	APPCC=1oj
apple	Apple iOS=9pl
aprendizaje	aprendizaje automático=mx	aprendizaje continuo=20e
aprovisionamiento	aprovisionamiento=18h
aptitudes	aptitudes técnicas=20s
apuestas	apuestas=5p3
arabe	árabe=22n
archivo	archivo^^=1zh
area	área de la robótica=h5	área de la electrónica de potencia=1gv
arqueobotanica	arqueobotánica=8it
arqueologia	arqueología=6n8
arquitectura	arquitectura de software=78	arquitectura de la información=zj	arquitectura=23o
artesania	artesanía=5x9
articulos	artículos electrónicos=1gw
aseguramiento	aseguramiento de la calidad=fe
asegurar	asegurar el control de porciones=1p1
aseo	aseo personal=xk
asertividad	asertividad=20j
asesoramiento	asesoramiento jurídico=1xa
asesorar	asesorar jurídicamente=1xa
asesoria	asesoría jurídica=1xa
asistencia	asistencia técnica=278
asistir	asistir a huéspedes VIP=6dx
asp	ASP.NET=53
aspectos	aspectos científicos del lenguaje=25v
astrologia	astrología=5bo
astronomia	astronomía=ay4
atencion	atención domiciliaria=v6	atención al paciente=vf	atención al cliente=12s	atención al público=12s	atención telefónica=1ws	atención al detalle=1zv
atender	atender a los clientes=12s	atender clientes=12s
audifonos	audífonos=75o
audiologia	audiología=576
audiometria	audiometría=4zj
auditoria	auditoría interna=17b	auditoría=17d
auditorias	auditorías=17d
auriculoterapia	aurículoterapia=9bv
autismo	autismo=6rj
automatas	autómatas programables=1eo
automatizacion	automatización de pruebas=f2	automatización de edificios=1xt
automocion	automoción=1dh
autonomia	autonomía=20h
autopromoverse	autopromoverse=76q
ayuda	ayuda a domicilio=v6
ayurveda	ayurveda=a17
bachillerato	bachillerato=216
bajo	bajo la responsabilidad=26u
balneoterapia	balneoterapia=4yy
base	base de datos=8c
bases	bases de datos relacionales=8b	bases de datos=8c
batimetria	batimetría=95w
biodiesel	biodiésel=9ts
bioestadistica	bioestadística=8mu
bioetica	bioética=59v
biofisica	biofísica=7ta
biolixiviacion	biolixiviación=ard
biologia	biología=1kt	biología molecular=1w6
biomarcadores	biomarcadores=ako
biomecanica	biomecánica=80v
biomedicina	biomedicina=4zc
biometria	biometría=62f
bioproteccion	bioprotección=ao9
biotecnologia	biotecnología=70l
bisuteria	bisutería=984
blackberry	BlackBerry=97q
boquillas	boquillas=7xn
botanica	botánica=5mk
budismo	budismo=9e2
buena	buena presencia=20n	buena forma física=20y
buenas	buenas prácticas de fabricación=1go	buenas prácticas de laboratorio=1wg
ca	CA Datacom/DB=9ik
cableado	cableado=1b5
cadena	cadena de suministro=1i7	cadena de frío=1jb
camaras	cámaras=5yg
campanas	campañas publicitarias=14u	campañas de marketing=14u
campo	campo de la robótica=h5	campo de la mecatrónica=1gs	campo de la electrónica de potencia=1gv	campo de la química=1ks	campo de la biología=1kt
camuflaje	camuflaje=7fw
capacidad	capacidad de comunicación=1zp	capacidad de liderazgo=1zr	capacidad de resolución=1zs	capacidad de organización=1zw	capacidad organizativa=1zw	capacidad de adaptación=1zy	capacidad de aprendizaje=20e	capacidad analítica=20f	capacidad de análisis=20f	capacidad numérica=20g	capacidad de persuasión=20j
captacion	captación de clientes=128
captar	captar clientes=128	captar nuevos clientes=128
capture	Capture One=1vl
caracteristicas	características de los sistemas hidráulicos=1d8
cardiologia	cardiología=9tt
carga	carga y descarga=1ig
cargar	cargar y descargar=1ig
carne	carné de conducir=1jl
carnet	carnet de carretillas elevadoras=1ji	carnet de carretillero=1ji	carnet de carretilla=1ji	carnet de conducir=1jl	carnet B=1jl	carnet de manipulador de alimentos=1qb
carpinteria	carpintería=1bd
carretilla	carretilla elevadora=1ih
carretillas	carretillas=1ih
carteleria	cartelería=27k
cartera	cartera de clientes=11z
cartografia	cartografía=2i1
castellano	castellano=22g
catalan	catalán=235
chino	chino mandarín=22o
cibernetica	cibernética=av6
ciberseguridad	ciberseguridad=fg
ciclo	ciclo formativo=218	ciclo formativo de grado superior=219
ciencia	ciencia de materiales=1hl	ciencia química=1ks	ciencia de la biología=1kt
ciencias	ciencias contables=16a	ciencias actuariales=18m	ciencias biológicas=1kt	ciencias de la vida=1kt	ciencias de la computación=25o	ciencias de la comunicación=25q	ciencias sociales=25r	ciencias ambientales=25s	ciencias de la educación=25t
cierre	cierre mensual=16k	cierre anual=16l
cierres	cierres mensuales=16k	cierres contables=16k
cifrado	cifrado de las TIC=9tm
cineantropometria	cineantropometría=avz
cinematografia	cinematografía=af7
cinesiologia	cinesiología=a1z
cinesiterapia	cinesiterapia=8zn
cinetica	cinética=6q5
cirugia	cirugía=6kl
citopatologia	citopatología=82f
clases	clases de automatización de edificios=1xt
climatizacion	climatización=1b9
climatologia	climatología=9qs
cobrar	cobrar=12r
cobro	cobro en caja=12r
cocina	cocina=1om
cocinar	cocinar=1om
cocteleria	coctelería=1pd
codigo	código técnico de la edificación=1ed
colaboracion	colaboración=208
colegiacion	colegiación=21o
colegiada	colegiada=21o
colegiado	colegiado=21o
colocar	colocar apósitos=vm	colocar las mercancías en las estanterías=24e	colocar tuberías de PVC=6s6
comercio	comercio electrónico=137	comercio exterior=1iw	comercio internacional=1iw
comidas	comidas preparadas=1om
common	Common Lisp=1f
compensacion	compensación y beneficios=19w
completar	completar levantamientos topográficos=1ej
compras	compras=18h
compromiso	compromiso=202
computacion	computación en la nube=a9
comunicacion	comunicación^^=1zp	comunicación audiovisual=25q
comunicarse	comunicarse con las partes interesadas=1r4
concebir	concebir programas de estudio=1k3
conciliacion	conciliación bancaria=16h	conciliación de la medicación=274
conciliaciones	conciliaciones bancarias=16h
concursos	concursos públicos=23n
conducir	conducir carretillas elevadoras=1ih	conducir la obsolescencia de las TIC=7x4
confidencialidad	confidencialidad=204
configurar	configurar sistema TIC=92i
conocer	conocer la legislación contractual=1ms
conocimientos	conocimientos de informática=23d
constantes	constantes vitales=vn
construccion	construcción^^=26y
consulta	consulta=6ff
consumo	consumo energético de las TIC=arx
contabilidad	contabilidad=16a	contabilidad general=16b	contabilidad de costes=171	contabilidad analítica=171
contaduria	contaduría=16a
contratacion	contratación pública=277
control	control de versiones=ei	control de infecciones=vz	control presupuestario=15p	control de presupuestos=15p	control de gestión=175	control numérico=1cf	control de calidad=1ek	control estadístico de procesos=1gl	control de stock=1i8
controladores	controladores lógicos programables=1eo
controlar	controlar la calidad=1ek	controlar las porciones=1p1	controlar plagas=24h	controlar la obsolescencia de las TIC=7x4
convenio	convenio colectivo=23h
convenios	convenios colectivos=23h
coordinacion	coordinación de la distribución=1i4
coordinar	coordinar equipos=1rf	coordinar a voluntarios=1rq
copropiedad	copropiedad=abp
coquizacion	coquización=6cc
cordialidad	cordialidad=20p
corregir	corregir exámenes=1kd
correspondencia	correspondencia=tq
cortar	cortar tuberías de PVC=6s6
cosmeticos	cosméticos=7po
creacion	creación de contenidos=146	creación de contenido=146	creación de segmentos de la clientela=15i
crear	crear paquetes SCORM=627
creatividad	creatividad=20c
criminologia	criminología=4nd
cristaleria	cristalería=as0
cristianismo	cristianismo=4u3
cromatografia	cromatografía líquida de alta resolución=1ho
cte	CTE^=1ed
cuadrantes	cuadrantes=1q4
cuadro	cuadro de mando=nc
cuadros	cuadros de mando=nc
cuentas	cuentas por pagar=16c	cuentas a pagar=16c	cuentas por cobrar=16d	cuentas a cobrar=16d
cuidado	cuidado de pacientes=vf	cuidado de heridas=vm	cuidado de niños=1lf
cuidados	cuidados intensivos=uj	cuidados paliativos=v4	cuidados paliativos a enfermos graves=v4	cuidados del paciente=vf
cumplimiento	cumplimiento normativo=18d	cumplimiento de plazos=1zt
cumplir	cumplir turnos de trabajo=1sp	cumplir plazos=1zt
curas	curas=vm
curiosidad	curiosidad=20d
danzar	danzar=5n0
dar	dar cuidados paliativos=v4	dar clases=1k1
declamar	declamar=9gn
declaraciones	declaraciones fiscales=17f
delineacion	delineación=23p
demografia	demografía=9li
derecho	derecho laboral=19u	Derecho del Trabajo y de la Seguridad Social=19u	derecho contractual=1ms	derecho procesal=1mu	derecho mercantil=1mx	derecho societario=1mx	derecho de propiedad=1ni	Derecho de familia=1nl	Derecho penal=1nm	Derecho de la competencia=1x3	derecho=23s
dermatologia	dermatología=4zi
desarrollar	desarrollar un conjunto de pruebas de TIC=7fh	desarrollar un controlador de dispositivo de TIC=7wl
desarrollo	desarrollo de software=7f	desarrollo web=sj	desarrollo de negocio=129
despacho	despacho de aduanas=1iu
destreza	destreza manual=20q
detallista	detallista=1zv
deteccion	detección de averías=1df
diagnostico	diagnóstico de averías=1df
dibujo	dibujo técnico=23p
dibujos	dibujos técnicos=1ct
dietetica	dietética=1wf
dinamica	dinámica de fluidos computacional=1ga	dinámica=200
dinamico	dinámico=200
dinamismo	dinamismo=200
direccion	dirección de obra=1ea	dirección de proyectos=1r2	dirección de equipos=1rf
dirigir	dirigir la obsolescencia de las TIC=7x4
disciplina	disciplina química=1ks
discrecion	discreción=204
disenar	diseñar una interfaz de usuario=z6	diseñar infografías=zb
diseno	diseño gráfico=zb	diseño industrial=10d	diseño de productos industriales=10d	diseño de interiores=10e	diseño asistido por ordenador=1fx	diseño arquitectónico=1vo
disponibilidad	disponibilidad para viajar=20z
divisa	divisa=5mh
docencia	docencia=1k1
doctorado	doctorado=213
documentacion	documentación técnica=pi
don	don de gentes=1zx
dotes	dotes de comunicación=1zp	dotes de mando=1zr
drogadiccion	drogadicción=ayo
ebanisteria	ebanistería=1be
ecologia	ecología=8s1
economia	economía=23j
ecosistemas	ecosistemas=a3k
edafologia	edafología=882
edicion	edición de vídeo=zw
editar	editar vídeos=zw
educacion	educación sanitaria=vx	educación especial=1k6	educación inclusiva=1k9	educación infantil=1ka	educación para adultos=1ww	educación secundaria=216
eficiencia	eficiencia energética=25k
ejecutar	ejecutar la gestión de conflictos=20b
elaboracion	elaboración de informes=16p	elaboración de presupuestos=1ee	elaboración de platos=1om	elaboración de menús=1p2	elaboración de planos=23p	elaboración de mapas=2i1
elaborar	elaborar presupuestos=12i	elaborar informes=16p	elaborar diseños en AutoCAD=7j5
electricidad	electricidad=1gx
electroacupuntura	electroacupuntura=552
electroencefalografia	electroencefalografía=5y0
electrofotografia	electrofotografía=5qt
electroimanes	electroimanes=9gp
electromecanica	electromecánica=1gt
electromecanico	electromecánico=1gt
electronica	electrónica de potencia=1gv	electrónica=1gw
electrooptica	electroóptica=73h
electroquimica	electroquímica=7zl
electroradiologia	electroradiología=wu
electroterapia	electroterapia=8ya
embalaje	embalaje=23r
embarazo	embarazo=6ug
embriologia	embriología=a1s
emitir	emitir facturas=17k
empatia	empatía=207
emprendimiento	emprendimiento=744
empresariales	empresariales=23k
en	en colaboración con=28d	en estrecha colaboración=28e
encuesta	encuesta=880
endoscopia	endoscopia=a6r
enfermeria	enfermería=1vz
engarce	engarce=4p8
enrutado	enrutado de red de TIC=4wh
ensamblaje	ensamblaje=1zc
ensenanza	enseñanza=1k1
ensenar	enseñar matemáticas=1kq
entomologia	entomología=8o0
entrada	entrada de datos=te
envasado	envasado=23r
epidemiologia	epidemiología=8kq
epigrafia	epigrafía=7md
equipo	equipo multidisciplinar=276	equipo multidisciplinario=276
equitacion	equitación=59b
ergonomia	ergonomía=aut
erp	ERP=194
escucha	escucha activa=207
espanol	español^^=22g
espectrometria	espectrometría de masas=1hs
espiritu	espíritu de equipo=1zq	espíritu emprendedor=20u
esquemas	esquemas eléctricos=1cu
esquilar	esquilar=amw
establecer	establecer la ordenación territorial=12a	establecer terminología de las TIC=9yl
establecimiento	establecimiento de segmentos de la clientela=15i
estadistica	estadística=n5
estados	estados financieros=16n
estampado	estampado=a52
estetica	estética=7bm
estiba	estiba=1y9
estomatologia	estomatología=8xj
estrategia	estrategia de precios=136
estrategias	estrategias de planificación de capacidad de las TIC=6zp
estudio	estudio del comportamiento humano=25n	estudio científico del lenguaje=25v	estudio del lenguaje=25v	estudio de los mapas=2i1
estudios	estudios de mercado=150	estudios universitarios=215	estudios de=215	estudios en ingeniería del tráfico=245	estudios de ingeniería del transporte=245	estudios de ingeniería industrial=25p	estudios de las ciencias sociales=25r
estupefacientes	estupefacientes=275
etalonaje	etalonaje=yv	etalonaje cinematográfico=yv	etalonaje de vídeo=yv	etalonaje digital=yv
etica	ética profesional=203
etiopatia	etiopatía=54c
etnolinguistica	etnolingüística=7nb
euskera	euskera=236
evaluacion	evaluación del desempeño=19v	evaluación de alumnos=1kd
evaluar	evaluar a los alumnos=1kd	evaluar los conocimientos de TIC=4wk
examinar	examinar los conocimientos sobre las TIC=4wk
expedicion	expedición de mercancías=1ie
expediciones	expediciones=1ie
experiencia	experiencia comercial=1vw
explosivos	explosivos=5at
extraccion	extracción de datos=m4	extracción de sangre=vl
extracciones	extracciones de sangre=vl
fabricacion	fabricación=1h5
facturacion	facturación=17k
farmacia	farmacia=wm	farmacia clínica=272	farmacia hospitalaria=273
farmacocinetica	farmacocinética=961
farmacognosia	farmacognosia=7u9
farmacologia	farmacología clínica=wl
farmacoterapia	farmacoterapia=ajw
fasciaterapia	fasciaterapia=57r
fertilizantes	fertilizantes=7sm
fertilizar	fertilizar=7fk
fiabilidad	fiabilidad=201
filologia	filología=25v
filosofia	filosofía=8cn
finanzas	finanzas=23i
fines	fines de semana=1ss
fiscalidad	fiscalidad=17f
fisica	física^^=1kr
fisioterapia	fisioterapia=wp
fitoterapia	fitoterapia=6dq
flexibilidad	flexibilidad=1zz
flexografia	flexografía=5mv
floricultura	floricultura=aoe
folletos	folletos=27k
fonetica	fonética=a2i
foniatria	foniatría=8bb
fontaneria	fontanería=1b7
formacion	formación de personal=1a4	formación de equipos=1a4	formación del equipo=1a5	formación en línea=1l2	formación profesional=218
formar	formar al equipo=1a5
formular	formular terminología de las TIC=9yl
fotograbado	fotograbado=a26
fotografia	fotografía=zy
fotogrametria	fotogrametría=4nj
fotonica	fotónica=5bn
fotovoltaica	fotovoltaica=1dp
fp	FP^=218
frances	francés=22f
fresado	fresado=1cj
fresadora	fresadora=1cj
frio	frío industrial=1dn
galvanoplastia	galvanoplastia=6g9
ganado	ganado=arv
ganas	ganas de aprender=20e
garantizar	garantizar el cumplimiento de las normas organizativas de las TIC=96d
gemologia	gemología=793
genealogia	genealogía=any
genetica	genética=6of
geocronologia	geocronología=a5f
geodesia	geodesia=7pf
geofisica	geofísica=7up
geografia	geografía=9qn
geologia	geología=82x
geomatica	geomática=4m8
geometria	geometría=5e6
geoquimica	geoquímica=7gl
geriatria	geriatría=uq
gestion	gestión de dispositivos móviles=cq	gestión de agenda=th	gestión de agendas=th	gestión administrativa=tl	gestión de la relación con los clientes=11b	gestión de cartera=11z	gestión de cuentas=11z	gestión de reclamaciones=12w	gestión de los medios sociales de comunicación=14f	gestión de presupuestos=15p	gestión de nóminas=17j	gestión de riesgos=17l	gestión de la liquidez=183	gestión de proveedores=18k	gestión de contratos=18l	gestión del desempeño=19v	gestión de obra=1ea	gestión de calidad=1ha	gestión de la calidad=1ha	gestión de transporte=1i5	gestión de la cadena de suministro=1i7	gestión de inventario=1i8	gestión de stock=1i8	gestión de almacén=1ib	gestión de flotas=1ip	gestión de flota=1ip	gestión del aula=1k4	gestión de proyectos=1r2	gestión de partes interesadas=1r4	gestión de operaciones=1re	gestión de equipos=1rf	gestión de personal=1rg	gestión del personal=1rg	gestión de crisis=1rm	gestión ambiental=1rx	gestión medioambiental=1rx	gestión de residuos=1yu	gestión documental=1zh	gestión informática de documentos=1zh	gestión del tiempo=1zt	gestión de conflictos=20b
gestionar	gestionar reclamaciones=12w	gestionar las quejas=12w	gestionar el flujo de caja=16z	gestionar el stock=1i8	gestionar el aula=1k4	gestionar los ingresos=1pw	gestionar al personal=1rg	gestionar la clasificación de datos de las TIC=4n4	gestionar la implementación de sistemas TIC=7f0	gestionar la obsolescencia de las TIC=7x4	gestionar máquinas de virtualización de las TIC=8xo	gestionar la integración semántica de las TIC=awp
grado	grado universitario=210	grado en=215	grado medio=218	grado superior=219
graduado	graduado en=215	graduado escolar=216
graficos	gráficos en movimiento=zu
grafito	grafito=5af
habilidad	habilidad manual=20q
habilidades	habilidades de comunicación=1zp	habilidades comunicativas=1zp	habilidades interpersonales=1zx	habilidades sociales=1zx	habilidades de presentación=209
hablar	hablar en público=209
hacer	hacer fotografías=zy	hacer un odontograma=2n9
hardware	hardware en red de TIC=at3
helmintologia	helmintología=92n
hepatologia	hepatología=970
herbicidas	herbicidas=7q1
herpetologia	herpetología=63v
herramientas	herramientas ofimáticas=1zl	herramientas de depuración de las TIC=6yu	herramientas para automatizar las pruebas TIC=7ig
hidraulica	hidráulica=1d8
hidroelectricidad	hidroelectricidad=6kz
hidrografia	hidrografía=1yd
hidroterapia	hidroterapia=83q
higiene	higiene=vz	higiene personal=xk	higiene alimentaria=1oi
hinduismo	hinduismo=7gz
hipoacusia	hipoacusia=6oh
histologia	histología=93t
histopatologia	histopatología=7jh
historia	historia clínica=vu	historia=5nd
homeopatia	homeopatía=a0y
honestidad	honestidad=203
hosteleria	hostelería=1pl
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2xa	IBM Informix=2xb	IBM WebSphere=2xv	IBM InfoSphere Information Server=7t6
impartir	impartir clases=1k1
implementar	implementar la gestión de conflictos=20b	implementar terminología de las TIC=9yl
importacion	importación y exportación=1iw
impresion	impresión offset=105
improvisar	improvisar=68i
impuestos	impuestos=17f
indicadores	indicadores=1zg
informatica	Informatica PowerCenter=jc	informática=23d	informática a nivel usuario=23d	informática forense=2k5
informes	informes financieros=16m	informes=16p
infraestructura	infraestructura de las TIC=9rd
ingenieria	ingeniería mecánica=1gq	ingeniería mecatrónica=1gs	ingeniería eléctrica=1gu	ingeniería eléctrica y electrónica=1gu	ingeniería civil=1gz	ingeniería del tráfico=245	ingeniería del transporte=245	ingeniería informática=25o	ingeniería en sistemas=25o	ingeniería industrial=25p	ingeniería inversa=3hg
ingles	inglés=22d
iniciativa	iniciativa=200
inmunohematologia	inmunohematología=9rf
inmunologia	inmunología=82l
inmunoterapia	inmunoterapia=9f2
instalacion	instalación eléctrica=1b5	instalación de placas solares=1dq
instalaciones	instalaciones eléctricas=1b5
instalar	instalar tuberías de PVC=6s6	instalar servicios de TV por cable=8rr
instrumentos	instrumentos de medición=1cv
integracion	integración continua=bc	integración de hardware=23c	integración de sistemas TIC=7d9
integridad	integridad=203
inteligencia	inteligencia artificial=n4	inteligencia de negocio=nf	inteligencia de negocios=nf	inteligencia empresarial=nf
interculturalidad	interculturalidad=20w
interiorismo	interiorismo=10e
intermodalismo	intermodalismo=53b
internet	Internet de las Cosas=ia
interpretacion	interpretación de planos=1ct	interpretación de esquemas=1cu
intervencion	intervención en caso de crisis=xi
intervenir	intervenir en situaciones de crisis=xi
introduccion	introducción de datos=te
intubacion	intubación=a9y
inventario	inventario=1i8
inventarios	inventarios=1i8
investigacion	investigación de mercado=150	investigación jurídica=1mj	investigación científica=23t	investigación de ingeniería industrial=25p	investigación de accidentes=270
ipad	IPad OS=9pl
ipod	IPod Touch OS=9pl
iridologia	iridología=8b4
italiano	italiano=22h
iva	IVA^=17h
japones	japonés=22p
jardineria	jardinería=1bv
javascript	JavaScript Framework=ss	JavaScript=636
jefatura	jefatura de obra=1ea
judaismo	judaísmo=a8b
kali	Kali Linux=g5
kpi	KPI=1zg
lactancia	lactancia=5lt
laseres	láseres=axq
lectura	lectura de planos=1ct
legislacion	legislación laboral=19u	legislación sobre protección de menores=1le	legislación sobre seguridad de las TIC=7kq
lengua	lengua de signos=22u	lengua de señas=22u
lenguaje	lenguaje de signos=22u
lenguajes	lenguajes de programación=sr
lepidopterologia	lepidopterología=6bm
levantamiento	levantamiento topográfico=1ej
ley	ley de inmigración=1no
licenciado	licenciado=215
licencias	licencias de obra=241
licenciatura	licenciatura=215	licenciatura en=215
licitaciones	licitaciones=23n
liderar	liderar un equipo=1rf
liderazgo	liderazgo de equipos=1rf	liderazgo=1zr
limpiar	limpiar=1q0
limpieza	limpieza de habitaciones=1pq	limpieza=1q0
linguistica	lingüística=25v
literatura	literatura=4tt
litigios	litigios=1mu
logica	lógica=5ll
logistica	logística=1i4
logopedia	logopedia=77y
ludoterapia	ludoterapia=axp
mac	Mac OS X=9pl
macroeconomia	macroeconomía=9s1
magisterio	magisterio=25t
manejar	manejar una caja registradora=12r	manejar calderas=1do	manejar equipos de calderas=1do	manejar excavadoras=1e3	manejar máquinas de excavación=1e3	manejar carretillas elevadoras=1ih	manejar cinceles neumáticos=4bd
manejo	manejo de caja=12r	manejo de efectivo=12r	manejo de carretilla=1ih	manejo de maquinaria=1y5	manejo de máquinas=1y5
manipulador	manipulador de alimentos=1qb
manipular	manipular carretillas elevadoras=1ih	manipular cinceles para madera=4kf
mantener	mantener la cartera=11z	mantener en condiciones=1dc	mantener la gestión de la identidad de las TIC=8uw	mantener el servidor de las TIC=aox
mantenimiento	mantenimiento preventivo=1da	mantenimiento=1dc	mantenimiento correctivo=23m	mantenimiento industrial=23q
maquinas	máquinas para moler=48s
marcos	marcos de arquitectura de las TIC=9hc
marketing	marketing digital=13h	marketing=15d	marketing telefónico=27s
masa	masa madre=27b
master	máster=211	máster en=211
mastozoologia	mastozoología=7rw
matematicas	matemáticas=1kp
mecanica	mecánica de automoción=1dh	mecánica del automóvil=1dh	mecánica=1gr
mecanizado	mecanizado=1cf
mecanografiar	mecanografiar con rapidez=tg
mecanoterapia	mecanoterapia=8lu
mecatronica	mecatrónica=1gs
medicamentos	medicamentos=50f
medicina	medicina de urgencias=ul	medicina de urgencias y emergencias=ul	medicina geriátrica=uq	medicina=25u
mediciones	mediciones y presupuestos=1ee	mediciones=1ee
medios	medios digitales=25l
mejora	mejora continua=1h8	mejora de procesos=1rc
mentoria	mentoría=20k
mercado	mercado de la energía=1yl	mercado de las TIC=a9r
mercadotecnia	mercadotecnia=15d
merchandising	merchandising=12n
metafisica	metafísica=8cc
metalogica	metalógica=9ek
metalurgia	metalurgia=1cc
meteorologia	meteorología=7vg
meticulosidad	meticulosidad=1zv
metodo	método para procesar señales=h7
metodologia	metodología ágil=o4	metodología ágil de desarrollo de software=o4
metodologias	metodologías ágiles=o4	metodologías de ventas de TIC=71a	metodologías de gestión de proyectos de TIC=9bu
metodos	métodos de análisis del rendimiento de las TIC=ah5
metrologia	metrología=1cw
micologia	micología=6qt
microeconomia	microeconomía=7ov
microelectronica	microelectrónica=6f6
microensamblado	microensamblado=8ii
micromecanica	micromecánica=91e
microoptoelectromecanica	microoptoelectromecánica=71u
microprocesadores	microprocesadores=812
microprograma	microprograma=6js
microsensores	microsensores=abt
microservicios	microservicios=6m
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migracion	migración=937
minuciosidad	minuciosidad=1zv
modelado	modelado de datos=8l
modelos	modelos de datos=8l	modelos de calidad de procesos de TIC=au4
monacato	monacato=4ny
montaje	montaje=1zc
morfologia	morfología=aq5
motivacion	motivación=200
movilizacion	movilización de pacientes=1wd
multitarea	multitarea=205
nanoelectronica	nanoelectrónica=99i
nanomateriales	nanomateriales=98c
nanotecnologia	nanotecnología=8sj
necesidades	necesidades educativas especiales=1k6
neerlandes	neerlandés=22j
nefrologia	nefrología=4sk
negociacion	negociación=124
negociar	negociar=124
neonatologia	neonatología=6u4
neoplasia	neoplasia=53m
nessus	Nessus=5l0
neumatica	neumática=1d9
neumaticos	neumáticos=1d9
neumologia	neumología=9as
neuroanatomia	neuroanatomía=5vw
neurocirugia	neurocirugía=4ux
neurofarmacologia	neurofarmacología=7qs
neurofisiologia	neurofisiología=5cn
neurologia	neurología=6wz
neurooftalmologia	neurooftalmología=71o
neuropatologia	neuropatología=7bs
neuropsicologia	neuropsicología=a8n
neuropsiquiatria	neuropsiquiatría=acu
nomina	nómina=17j
nominas	nóminas=17j
normas	Normas Internacionales de Información Financiera=178	normas ortográficas=27t	normas de accesibilidad de las TIC=649	normas de seguridad de las TIC=65n	normas IPC=71d
normativa	normativa urbanística=1ed
numerologia	numerología=88b
nutricion	nutrición=1we	nutrición adecuada para la salud=1wf
obesidad	obesidad=79o
objective	Objective-C=y
objectstore	ObjectStore=6dt
objetivos	objetivos comerciales=11w	objetivos de venta=11w	objetivos de ventas=11w
oceanografia	oceanografía=7bw
ocultismo	ocultismo=a27
ocuparse	ocuparse de la tramitación de pagos=so	ocuparse de una clase=1k4	ocuparse de la control de porciones=1p1	ocuparse de la programación de turnos=247
odontologia	odontología=x9
ofertas	ofertas comerciales=12i
office	Office^=su
ofimatica	ofimática=1zl
oftalmologia	oftalmología=5yp
olfaccion	olfacción=9tw
operaciones	operaciones en almacenes=1ib
optica	óptica=5zi
optimizacion	optimización de motores de búsqueda=13j	optimización de procesos=1rc
optimizar	optimizar la selección de soluciones TIC=63c
optoelectronica	optoelectrónica=aav
oracion	oración=ap3
organizacion	organización de eventos=ts	organización de la distribución=1i4	organización^^=1zw
organizada	organizada=1zw
organizado	organizado=1zw
organizar	organizar un portafolio=17t
orientacion	orientación al cliente=206	orientación a resultados=20v
orientado	orientado a resultados=20v
ornitologia	ornitología=6ex
ortodoncia	ortodoncia=6gw
ortografia	ortografía=27t
ortoptica	ortóptica=82b
ortosis	ortosis=72i
os	OS X iPhone=9pl
osteologia	osteología=4sg
osteopatia	osteopatía=ant
otorrinolaringologia	otorrinolaringología=7f4
owasp	OWASP ZAP=59m
oxidacion	oxidación=7nn
paciencia	paciencia=20o
pago	pago por clic=13m	pago por cada clic=13m
paleoclimatologia	paleoclimatología=5ul
paleontologia	paleontología=8nj
panaderia	panadería=1ou
paquete	paquete Office=su	paquete Adobe=yq	paquete ofimático=1zl
parasitologia	parasitología=4xf
parrot	Parrot Security OS=8z3
pasteleria	pastelería=1ov
patologia	patología=a1j
pedagogia	pedagogía=1lj
pediatria	pediatría=un	pediatría y sus áreas especificas=un
peluqueria	peluquería=1sb
pensamiento	pensamiento crítico=1zu	pensamiento analítico=20f	pensamiento estratégico=20t
periodismo	periodismo=1sh
periodizacion	periodización=9ut
permiso	permiso de conducir=1jl	permiso B=1jl	permiso de trabajo=220
persona	persona responsable=202
personas	personas mayores=uq	personas dependientes=uq
petroleo	petróleo=8wv
petrologia	petrología=67r
php	PHP-FPM=68r
picking	picking=1ic
pintura	pintura de interiores=1bo
placas	placas solares=1dq
plaguicidas	plaguicidas=6uj
plan	plan de cuidados=vt
planes	planes de cuidados=vt	planes de formación=1a4
planificacion	planificación con respecto a los medios de comunicación=140	planificación de turnos=1a7	planificación de rutas=1i5	planificación de la producción=1j7	planificación de clases=1k2	planificación estratégica=1ra
planificar	planificar la capacidad de las TIC=8nc
planos	planos^^=23p
plataformas	plataformas de ayuda de las TIC=7kb
plateadura	plateadura=98q
platos	platos y comidas preparadas=1om
plc	PLC=1eo
plomeria	plomería=1b7
podologia	podología=633
podortesica	podortésica=88s
polaco	polaco=22k
polimerizacion	polimerización=a3j
politica	política de calidad de las TIC=621	política=631
politicas	políticas medioambientales sobre las TIC=ahq
polivalencia	polivalencia=1zz
polivalente	polivalente=1zz
poner	poner vendas=vm	poner apósitos=vm
portafolio	portafolio=25h
portugues	portugués=22i
posgrado	posgrado=211
posicionamiento	posicionamiento web=13j	posicionamiento en buscadores=13j
postedicion	postedición=801
postventa	postventa=278
practicar	practicar la escucha activa=20x
preparacion	preparación de pedidos=1ic	preparación de clases=1k2	preparación de alimentos=1ol
preparar	preparar pedidos=1ic	preparar clases=1k2	preparar alimentos=1ol	preparar discursos=27o
presupuestos	presupuestos=15p
prevencion	prevención de riesgos laborales=1ds
primeros	primeros auxilios=u9
principios	principios de la inteligencia artificial=n4	principios de los sistemas hidráulicos=1d8	principios de ingeniería mecánica=1gq
priorizacion	priorización=1zt
prl	PRL^=1ds
proactiva	proactiva=200
proactividad	proactividad=200
proactivo	proactivo=200
procedimientos	procedimientos de ingresos hospitalarios de emergencia=24c	procedimientos previos al vuelo para los vuelos IFR=62w
procesamiento	procesamiento de señales=h7	procesamiento del lenguaje natural=n0	procesamiento de imágenes=n2
proceso	proceso de selección=26i
procesos	procesos de transfusión de sangre=w7	procesos de selección=19f	procesos de ingeniería=1h4
productos	productos electrónicos=1gw
profesionalidad	profesionalidad=20n
programa	programa de nóminas=1zn
programacion	programación orientada a objetos=72	programación=sr	programación didáctica=1k2	programación de sistemas TIC=904
programaciones	programaciones didácticas=1k3
programar	programar turnos=247
programas	programas de ofimática=1zl
proporcionar	proporcionar cuidados paliativos=v4
prospeccion	prospección=128
proteccion	protección de datos=fo	protección de menores=1le
protesis	prótesis=7sh
protocolos	protocolos de comunicación de las TIC=7c4
proyecto	proyecto básico y de ejecución=1vo	proyecto=9rj
proyectos	proyectos de arquitectura=1vo
pruebas	pruebas automatizadas=f2	pruebas unitarias=f4
psicoacustica	psicoacústica=9gv
psicoanalisis	psicoanálisis=9le
psicofarmacologia	psicofarmacología=6yx
psicofisiologia	psicofisiología=8w6
psicologia	psicología=25n
psicopatologia	psicopatología=9gg
psicosociologia	psicosociología=8uk
psiquiatria	psiquiatría=at4
publicacion	publicación asistida por ordenador=2nk
publicidad	publicidad de pago=279
puntos	puntos de recarga=1ys
puntual	puntual=201
puntualidad	puntualidad=201
quejas	quejas y reclamaciones=12w
quimica	química=1ks
quirofano	quirófano=v0
radares	radares=5kr
radiobiologia	radiobiología=7om
radiodiagnostico	radiodiagnóstico=6r8
radiofarmacos	radiofármacos=a39
radiografia	radiografía=9eb
radiologia	radiología intervencionista=wu
radioquimica	radioquímica=aak
realizar	realizar una limpieza de datos=k8	realizar curas=vm	realizar curas de heridas=vm	realizar la optimización de los motores de búsqueda=13j	realizar investigaciones cuantitativas=151	realizar levantamientos topográficos=1ej	realizar diseños en AutoCAD=7j5	realizar soldaduras TIG=8p6	realizar soldaduras MIG=ajx
reanimacion	reanimación=82w
recepcion	recepción=tm	recepción de mercancías=1ie
recibir	recibir a los huéspedes=12s
reclamaciones	reclamaciones=12w
reclutamiento	reclutamiento=19f	reclutamiento y selección=19f
recolocacion	recolocación=6r4
reconocimiento	reconocimiento de voz=3m7
recurrir	recurrir a la programación concurrente=6p
recursos	recursos humanos=23l
redaccion	redacción=148	redacción de textos=148	redacción de contratos=1mq
redactar	redactar contratos=1mq
redes	redes informáticas=de	redes sociales=14d
reflexion	reflexión=6s4
reflexologia	reflexología=5e2
refrigeracion	refrigeración=1dn
refrigerantes	refrigerantes=4uo
registros	registros de enfermería=vu
reglamentos	reglamentos de construcción=1ed
reglas	reglas ortográficas=27t
relacion	relación con las familias=1kx
relaciones	relaciones públicas=154	relaciones interpersonales=1zx
reparacion	reparación=1de	reparación de averías=1de
reparar	reparar=1de
reponer	reponer=25m
reposicion	reposición=12n
reposteria	repostería=1ov
reprografia	reprografía=4z6
requisitos	requisitos legales de productos TIC=8s3
reservas	reservas=1pr
resistencia	resistencia al estrés=20i	resistencia física=20y
resolucion	resolución de averías=1df	resolución de problemas=1zs	resolución de conflictos=20b
resolutiva	resolutiva=1zs
resolutivo	resolutivo=1zs
resolver	resolver problemas de sistemas TIC=8jg
respetar	respetar turnos de trabajo=1sp
responsabilidad	responsabilidad^^=202
responsable	responsable^^=202	responsable de=26q
restauracion	restauración=1pl
restricciones	restricciones del cable de la red de TIC=9xc
retail	retail=12l
retoque	retoque fotográfico=25g
reumatologia	reumatología=852
reuniones	reuniones con padres=1kx
revisar	revisar la información en la receta médica=27r
riesgos	riesgos de seguridad de la red de TIC=5px
rigor	rigor=1zv
rim	RIM BlackBerry=97q
robotica	robótica=h5
rrhh	RRHH=23l
ruso	ruso=22l
rutas	rutas de reparto=1im
salud	salud mental=v9
sap	SAP Data Services=as6
sas	SAS language=4o8	SAS Data Management=aa3
schoology	Schoology=3jm
sedimentologia	sedimentología=7r0
segmentacion	segmentación de la clientela=15i
seguridad	seguridad informática=fg	seguridad de la información=fg	seguridad y salud=1ds	seguridad alimentaria=1oh	seguridad social=23f
seguro	seguro médico=26c	seguro de vida=26d	seguro de salud=26p
seguros	seguros=13c	seguros sociales=23f
seleccion	selección de personal=19f
semantica	semántica=abd
semejanza	semejanza=6wb
semiconductores	semiconductores=5nt
senales	señales de tráfico=3qe
sensores	sensores=7e0
sentido	sentido de la responsabilidad=202
seriedad	seriedad=201
servicio	servicio al cliente=12s	servicio de mesa=1pa	servicio en sala=1pa	servicio de sala=1pa	servicio posventa=278
sexologia	sexología=5bx
shiatsu	shiatsu=9ar
signos	signos vitales=vn
simulacion	simulación de red de TIC=apn
sismologia	sismología=52n
sistemas	sistemas embebidos=h1	sistemas incrustados=h1	sistemas de control=h6	sistemas de control industrial=h6	sistemas de información geográfica=mb	sistemas hidráulicos=1d8	sistemas de transmisión hidráulicos=1d8	sistemas de gestión de aprendizaje=1l9	sistemas de gestión de bases de datos=2ml	sistemas TIC empresariales=9os
sketchbook	SketchBook Pro=2ef
sociologia	sociología=7zh
sofrologia	sofrología=63m
software	software de fabricación asistida por ordenador=1g1
soldadura	soldadura=1c0
soporte	soporte informático=df	soporte técnico=df	soporte a usuarios=df
soportes	soportes de impresión=27k
sostenibilidad	sostenibilidad=1ry
sql	SQL Server=7k	SQL Server Integration Services=ja
subcontratas	subcontratas=27e
subcontratistas	subcontratistas=27e
sueco	sueco=22t
supervisar	supervisar la obsolescencia de las TIC=7x4
synfig	Synfig=8zv
tanatologia	tanatología=8rl
taquigrafia	taquigrafía=a6d
tareas	tareas administrativas=tl
tecnica	técnica de impresión offset=105
tecnicas	técnicas para procesar señales=h7	técnicas de transfusión de sangre=w7	técnicas de imagenología=wu	técnicas de laboratorio=wz	técnicas de gestión de problemas de las TIC=8o3	técnicas de recuperación de las TIC=9lz
tecnologia	tecnología de la automatización=27p
tecnologias	tecnologías en la nube=a9	tecnologías relativas a la nube=a9
telemarketing	telemarketing=27s
teneduria	teneduría de libros=16b
teologia	teología=9b3
teradata	Teradata Database=j1
terapia	terapia intravenosa=vi	terapia respiratoria=wt	terapia cognitivo-conductual=xh	terapia psicológica=25n
terminologia	terminología médica=wa	terminología=959
termodinamica	termodinámica=1hm
termohidraulica	termohidráulica=8kv
tesoreria	tesorería=182
thc	THC Hydra=aml
tipografia	tipografía=zp
tipos	tipos de resortes=4i	tipos de electrónica=1gw	tipos de automatización de edificios=1xt	tipos de turbinas eólicas=1yo	tipos de sierras de mesa=4hg
titulacion	titulación universitaria=215	titulación en=215	titulación universitaria en=215
titulo	título de grado=210	título universitario=215	título de=215
tolerancia	tolerancia a la presión=20i
tolerar	tolerar el estrés=20i
toma	toma de requisitos=pl	toma de decisiones=20a
topografia	topografía=7lq
torneado	torneado=1ck
torno	torno^^=1ck
toxicologia	toxicología=95b
trabajar	trabajar por turnos=1sp	trabajar en equipo=1zq	trabajar de forma autónoma=20h	trabajar bajo presión=20i	trabajar con software CADD=6ol	trabajar con software CAE=8gh
trabajo	trabajo social=xc	trabajo con el metal=1cc	trabajo a turnos=1sp	trabajo en equipo=1zq	trabajo autónomo=20h	trabajo bajo presión=20i
trabajos	trabajos en altura=1dx
traduccion	traducción=1sl
tramitacion	tramitación de licencias=241
tramitar	tramitar pagos=so
transfusion	transfusión de sangre=w7
transmision	transmisión de la propiedad=1nj
trasplante	trasplante=93p
tratamiento	tratamiento psicológico=25n
trato	trato con clientes=12s	trato con el público=1zx
trigonometria	trigonometría=80z
turco	turco=22m
turismo	turismo=1q8
turno	turno de noche=1sr
turnos	turnos rotativos=1sp	turnos=1sp
tutorias	tutorías con familias=1kx
uci	UCI^=uj
unreal	Unreal Engine=ii
urgencias	urgencias=ul
uroginecologia	uroginecología=70f
urolitiasis	urolitiasis=axm
urologia	urología=8ix
usar	usar un sistema global de distribución=1ql
utilizar	utilizar programación concurrente=6p	utilizar programación funcional=6r	utilizar programación orientada a objetos=72	utilizar sistemas de información geográfica=mb	utilizar la citometría de flujo=x5	utilizar carretillas elevadoras=1ih	utilizar cinceles neumáticos=4bd	utilizar cinceles para madera=4kf	utilizar software CADD=6ol	utilizar software CAE=8gh	utilizar máquinas de virtualización de las TIC=8xo
venereologia	venereología=aiy
venta	venta al por menor=12l
ventas	ventas=1vw
verificar	verificar las especificaciones formales de las TIC=ahx
verter	verter hormigón=1ei
veterinaria	veterinaria=xa
vias	vías venosas=vi
victimologia	victimología=7uu
vidrieria	vidriería=6ic
vigilancia	vigilancia=1ru
vigilante	vigilante de seguridad=1ru
virologia	virología=72s
visitas	visitas a domicilio=25i
visualizacion	visualización de datos=nb
viticultura	viticultura=62v
vocacion	vocación de servicio=206
zoonosis	zoonosis=anv
zooterapia	zooterapia=91t

'acupresion	'acupresion=5ma
'acustic	'acustic=5is
'adaptabilidad	'adaptabilidad=1zy
'adhesiv	'adhesiv=8l5
'aduan	'aduan=1iu
'aerodinamic	'aerodinamic=7rv
'aeronomi	'aeronomi=93c
'agricultur	'agricultur=1s6
'agrimensur	'agrimensur=1ej
'agronomi	'agronomi=8z5
'agroturism	'agroturism=a4m
'albanileri	'albanileri=1bi
'aleman	'aleman=22e
'alergi	'alergi=928
'alergologi	'alergologi=7ne
'algebr	'algebr=6pl
'almacen	'almacen=1ib
'almacenaje	'almacenaje=1ib
'alquilacion	'alquilacion=ale
'amabilidad	'amabilidad=20p
'amasad	'amasad=27a
'amortizacion	'amortizacion=73d
'analgesic	'analgesic=68n
'antropologi	'antropologi=9fc
'appcc	'appcc=1oj
'aprovisionamient	'aprovisionamient=18h
'apuest	'apuest=5p3
'arabe	'arabe=22n
'arqueobotanic	'arqueobotanic=8it
'arqueologi	'arqueologi=6n8
'arquitectur	'arquitectur=23o
'artesani	'artesani=5x9
'asertividad	'asertividad=20j
'astrologi	'astrologi=5bo
'astronomi	'astronomi=ay4
'audifon	'audifon=75o
'audiologi	'audiologi=576
'audiometri	'audiometri=4zj
'auditori	'auditori=17d
'auriculoterapi	'auriculoterapi=9bv
'autism	'autism=6rj
'automocion	'automocion=1dh
'autonomi	'autonomi=20h
'autopromoverse	'autopromoverse=76q
'ayurved	'ayurved=a17
'bachillerat	'bachillerat=216
'balneoterapi	'balneoterapi=4yy
'batimetri	'batimetri=95w
'biodiesel	'biodiesel=9ts
'bioestadistic	'bioestadistic=8mu
'bioetic	'bioetic=59v
'biofisic	'biofisic=7ta
'biolixiviacion	'biolixiviacion=ard
'biologi	'biologi=1kt
'biomarcador	'biomarcador=ako
'biomecanic	'biomecanic=80v
'biomedicin	'biomedicin=4zc
'biometri	'biometri=62f
'bioproteccion	'bioproteccion=ao9
'biotecnologi	'biotecnologi=70l
'bisuteri	'bisuteri=984
'blackberry	'blackberry=97q
'boquill	'boquill=7xn
'botanic	'botanic=5mk
'budism	'budism=9e2
'cablead	'cablead=1b5
'camar	'camar=5yg
'camuflaje	'camuflaje=7fw
'cardiologi	'cardiologi=9tt
'carpinteri	'carpinteri=1bd
'carretill	'carretill=1ih
'carteleri	'carteleri=27k
'cartografi	'cartografi=2i1
'castellan	'castellan=22g
'catalan	'catalan=235
'cibernetic	'cibernetic=av6
'ciberseguridad	'ciberseguridad=fg
'cineantropometri	'cineantropometri=avz
'cinematografi	'cinematografi=af7
'cinesiologi	'cinesiologi=a1z
'cinesiterapi	'cinesiterapi=8zn
'cinetic	'cinetic=6q5
'cirugi	'cirugi=6kl
'citopatologi	'citopatologi=82f
'climatizacion	'climatizacion=1b9
'climatologi	'climatologi=9qs
'cobrar	'cobrar=12r
'cocin	'cocin=1om
'cocinar	'cocinar=1om
'cocteleri	'cocteleri=1pd
'colaboracion	'colaboracion=208
'colegiacion	'colegiacion=21o
'colegiad	'colegiad=21o
'compr	'compr=18h
'compromis	'compromis=202
'confidencialidad	'confidencialidad=204
'consult	'consult=6ff
'contabilidad	'contabilidad=16a
'contaduri	'contaduri=16a
'copropiedad	'copropiedad=abp
'coquizacion	'coquizacion=6cc
'cordialidad	'cordialidad=20p
'correspondenci	'correspondenci=tq
'cosmetic	'cosmetic=7po
'creatividad	'creatividad=20c
'criminologi	'criminologi=4nd
'cristaleri	'cristaleri=as0
'cristianism	'cristianism=4u3
'cuadrant	'cuadrant=1q4
'curas	'curas=vm
'curiosidad	'curiosidad=20d
'danzar	'danzar=5n0
'declamar	'declamar=9gn
'delineacion	'delineacion=23p
'demografi	'demografi=9li
'derech	'derech=23s
'dermatologi	'dermatologi=4zi
'detallist	'detallist=1zv
'dietetic	'dietetic=1wf
'dinamic	'dinamic=200
'dinamism	'dinamism=200
'discrecion	'discrecion=204
'divis	'divis=5mh
'docenci	'docenci=1k1
'doctorad	'doctorad=213
'drogadiccion	'drogadiccion=ayo
'ebanisteri	'ebanisteri=1be
'ecologi	'ecologi=8s1
'economi	'economi=23j
'ecosistem	'ecosistem=a3k
'edafologi	'edafologi=882
'electricidad	'electricidad=1gx
'electroacupuntur	'electroacupuntur=552
'electroencefalografi	'electroencefalografi=5y0
'electrofotografi	'electrofotografi=5qt
'electroiman	'electroiman=9gp
'electromecanic	'electromecanic=1gt
'electronic	'electronic=1gw
'electrooptic	'electrooptic=73h
'electroquimic	'electroquimic=7zl
'electroradiologi	'electroradiologi=wu
'electroterapi	'electroterapi=8ya
'embalaje	'embalaje=23r
'embaraz	'embaraz=6ug
'embriologi	'embriologi=a1s
'empati	'empati=207
'emprendimient	'emprendimient=744
'empresarial	'empresarial=23k
'encuest	'encuest=880
'endoscopi	'endoscopi=a6r
'enfermeri	'enfermeri=1vz
'engarce	'engarce=4p8
'ensamblaje	'ensamblaje=1zc
'ensenanz	'ensenanz=1k1
'entomologi	'entomologi=8o0
'envasad	'envasad=23r
'epidemiologi	'epidemiologi=8kq
'epigrafi	'epigrafi=7md
'equitacion	'equitacion=59b
'ergonomi	'ergonomi=aut
'esquilar	'esquilar=amw
'estadistic	'estadistic=n5
'estampad	'estampad=a52
'estetic	'estetic=7bm
'estib	'estib=1y9
'estomatologi	'estomatologi=8xj
'estupefacient	'estupefacient=275
'etalonaje	'etalonaje=yv
'etiopati	'etiopati=54c
'etnolinguistic	'etnolinguistic=7nb
'eusker	'eusker=236
'expedicion	'expedicion=1ie
'explosiv	'explosiv=5at
'fabricacion	'fabricacion=1h5
'facturacion	'facturacion=17k
'farmaci	'farmaci=wm
'farmacocinetic	'farmacocinetic=961
'farmacognosi	'farmacognosi=7u9
'farmacoterapi	'farmacoterapi=ajw
'fasciaterapi	'fasciaterapi=57r
'fertilizant	'fertilizant=7sm
'fertilizar	'fertilizar=7fk
'fiabilidad	'fiabilidad=201
'filologi	'filologi=25v
'filosofi	'filosofi=8cn
'finanz	'finanz=23i
'fiscalidad	'fiscalidad=17f
'fisioterapi	'fisioterapi=wp
'fitoterapi	'fitoterapi=6dq
'flexibilidad	'flexibilidad=1zz
'flexografi	'flexografi=5mv
'floricultur	'floricultur=aoe
'follet	'follet=27k
'fonetic	'fonetic=a2i
'foniatri	'foniatri=8bb
'fontaneri	'fontaneri=1b7
'fotograbad	'fotograbad=a26
'fotografi	'fotografi=zy
'fotogrametri	'fotogrametri=4nj
'fotonic	'fotonic=5bn
'fotovoltaic	'fotovoltaic=1dp
'franc	'franc=22f
'fresad	'fresad=1cj
'fresador	'fresador=1cj
'galvanoplasti	'galvanoplasti=6g9
'ganad	'ganad=arv
'gemologi	'gemologi=793
'genealogi	'genealogi=any
'genetic	'genetic=6of
'geocronologi	'geocronologi=a5f
'geodesi	'geodesi=7pf
'geofisic	'geofisic=7up
'geografi	'geografi=9qn
'geologi	'geologi=82x
'geomatic	'geomatic=4m8
'geometri	'geometri=5e6
'geoquimic	'geoquimic=7gl
'geriatri	'geriatri=uq
'grafit	'grafit=5af
'helmintologi	'helmintologi=92n
'hepatologi	'hepatologi=970
'herbicid	'herbicid=7q1
'herpetologi	'herpetologi=63v
'hidraulic	'hidraulic=1d8
'hidroelectricidad	'hidroelectricidad=6kz
'hidrografi	'hidrografi=1yd
'hidroterapi	'hidroterapi=83q
'higiene	'higiene=vz
'hinduism	'hinduism=7gz
'hipoacusi	'hipoacusi=6oh
'histologi	'histologi=93t
'histopatologi	'histopatologi=7jh
'histori	'histori=5nd
'homeopati	'homeopati=a0y
'honestidad	'honestidad=203
'hosteleri	'hosteleri=1pl
'improvisar	'improvisar=68i
'impuest	'impuest=17f
'indicador	'indicador=1zg
'inform	'inform=16p
'informatic	'informatic=23d
'ingl	'ingl=22d
'iniciativ	'iniciativ=200
'inmunohematologi	'inmunohematologi=9rf
'inmunologi	'inmunologi=82l
'inmunoterapi	'inmunoterapi=9f2
'integridad	'integridad=203
'interculturalidad	'interculturalidad=20w
'interiorism	'interiorism=10e
'intermodalism	'intermodalism=53b
'intubacion	'intubacion=a9y
'inventari	'inventari=1i8
'iridologi	'iridologi=8b4
'italian	'italian=22h
'japon	'japon=22p
'jardineri	'jardineri=1bv
'javascript	'javascript=636
'judaism	'judaism=a8b
'lactanci	'lactanci=5lt
'laser	'laser=axq
'lepidopterologi	'lepidopterologi=6bm
'licenciad	'licenciad=215
'licenciatur	'licenciatur=215
'licitacion	'licitacion=23n
'liderazg	'liderazg=1zr
'limpiar	'limpiar=1q0
'limpiez	'limpiez=1q0
'linguistic	'linguistic=25v
'literatur	'literatur=4tt
'litigi	'litigi=1mu
'logic	'logic=5ll
'logistic	'logistic=1i4
'logopedi	'logopedi=77y
'ludoterapi	'ludoterapi=axp
'macroeconomi	'macroeconomi=9s1
'magisteri	'magisteri=25t
'mantenimient	'mantenimient=1dc
'marketing	'marketing=15d
'master	'master=211
'mastozoologi	'mastozoologi=7rw
'matematic	'matematic=1kp
'mecanic	'mecanic=1gr
'mecanizad	'mecanizad=1cf
'mecanoterapi	'mecanoterapi=8lu
'mecatronic	'mecatronic=1gs
'medicament	'medicament=50f
'medicin	'medicin=25u
'medicion	'medicion=1ee
'mentori	'mentori=20k
'mercadotecni	'mercadotecni=15d
'merchandising	'merchandising=12n
'metafisic	'metafisic=8cc
'metalogic	'metalogic=9ek
'metalurgi	'metalurgi=1cc
'meteorologi	'meteorologi=7vg
'meticulosidad	'meticulosidad=1zv
'metrologi	'metrologi=1cw
'micologi	'micologi=6qt
'microeconomi	'microeconomi=7ov
'microelectronic	'microelectronic=6f6
'microensamblad	'microensamblad=8ii
'micromecanic	'micromecanic=91e
'microoptoelectromecanic	'microoptoelectromecanic=71u
'microprocesador	'microprocesador=812
'microprogram	'microprogram=6js
'microsensor	'microsensor=abt
'microservici	'microservici=6m
'migracion	'migracion=937
'minuciosidad	'minuciosidad=1zv
'monacat	'monacat=4ny
'montaje	'montaje=1zc
'morfologi	'morfologi=aq5
'motivacion	'motivacion=200
'multitare	'multitare=205
'nanoelectronic	'nanoelectronic=99i
'nanomaterial	'nanomaterial=98c
'nanotecnologi	'nanotecnologi=8sj
'neerland	'neerland=22j
'nefrologi	'nefrologi=4sk
'negociacion	'negociacion=124
'negociar	'negociar=124
'neonatologi	'neonatologi=6u4
'neoplasi	'neoplasi=53m
'nessu	'nessu=5l0
'neumatic	'neumatic=1d9
'neumologi	'neumologi=9as
'neuroanatomi	'neuroanatomi=5vw
'neurocirugi	'neurocirugi=4ux
'neurofarmacologi	'neurofarmacologi=7qs
'neurofisiologi	'neurofisiologi=5cn
'neurologi	'neurologi=6wz
'neurooftalmologi	'neurooftalmologi=71o
'neuropatologi	'neuropatologi=7bs
'neuropsicologi	'neuropsicologi=a8n
'neuropsiquiatri	'neuropsiquiatri=acu
'nomin	'nomin=17j
'numerologi	'numerologi=88b
'nutricion	'nutricion=1we
'obesidad	'obesidad=79o
'objectstore	'objectstore=6dt
'oceanografi	'oceanografi=7bw
'ocultism	'ocultism=a27
'odontologi	'odontologi=x9
'ofimatic	'ofimatic=1zl
'oftalmologi	'oftalmologi=5yp
'olfaccion	'olfaccion=9tw
'optic	'optic=5zi
'optoelectronic	'optoelectronic=aav
'oracion	'oracion=ap3
'organizad	'organizad=1zw
'ornitologi	'ornitologi=6ex
'ortodonci	'ortodonci=6gw
'ortografi	'ortografi=27t
'ortoptic	'ortoptic=82b
'ortosi	'ortosi=72i
'osteologi	'osteologi=4sg
'osteopati	'osteopati=ant
'otorrinolaringologi	'otorrinolaringologi=7f4
'oxidacion	'oxidacion=7nn
'pacienci	'pacienci=20o
'paleoclimatologi	'paleoclimatologi=5ul
'paleontologi	'paleontologi=8nj
'panaderi	'panaderi=1ou
'parasitologi	'parasitologi=4xf
'pasteleri	'pasteleri=1ov
'patologi	'patologi=a1j
'pedagogi	'pedagogi=1lj
'pediatri	'pediatri=un
'peluqueri	'peluqueri=1sb
'periodism	'periodism=1sh
'periodizacion	'periodizacion=9ut
'petrole	'petrole=8wv
'petrologi	'petrologi=67r
'picking	'picking=1ic
'plaguicid	'plaguicid=6uj
'plateadur	'plateadur=98q
'plomeri	'plomeri=1b7
'podologi	'podologi=633
'podortesic	'podortesic=88s
'polac	'polac=22k
'polimerizacion	'polimerizacion=a3j
'politic	'politic=631
'polivalenci	'polivalenci=1zz
'polivalente	'polivalente=1zz
'portafoli	'portafoli=25h
'portugu	'portugu=22i
'posgrad	'posgrad=211
'postedicion	'postedicion=801
'postvent	'postvent=278
'presupuest	'presupuest=15p
'priorizacion	'priorizacion=1zt
'proactiv	'proactiv=200
'proactividad	'proactividad=200
'profesionalidad	'profesionalidad=20n
'programacion	'programacion=sr
'prospeccion	'prospeccion=128
'protesi	'protesi=7sh
'proyect	'proyect=9rj
'psicoacustic	'psicoacustic=9gv
'psicoanalisi	'psicoanalisi=9le
'psicofarmacologi	'psicofarmacologi=6yx
'psicofisiologi	'psicofisiologi=8w6
'psicologi	'psicologi=25n
'psicopatologi	'psicopatologi=9gg
'psicosociologi	'psicosociologi=8uk
'psiquiatri	'psiquiatri=at4
'puntual	'puntual=201
'puntualidad	'puntualidad=201
'quimic	'quimic=1ks
'quirofan	'quirofan=v0
'radar	'radar=5kr
'radiobiologi	'radiobiologi=7om
'radiodiagnostic	'radiodiagnostic=6r8
'radiofarmac	'radiofarmac=a39
'radiografi	'radiografi=9eb
'radioquimic	'radioquimic=aak
'reanimacion	'reanimacion=82w
'recepcion	'recepcion=tm
'reclamacion	'reclamacion=12w
'reclutamient	'reclutamient=19f
'recolocacion	'recolocacion=6r4
'redaccion	'redaccion=148
'reflexion	'reflexion=6s4
'reflexologi	'reflexologi=5e2
'refrigeracion	'refrigeracion=1dn
'refrigerant	'refrigerant=4uo
'reparacion	'reparacion=1de
'reparar	'reparar=1de
'reponer	'reponer=25m
'reposicion	'reposicion=12n
'reposteri	'reposteri=1ov
'reprografi	'reprografi=4z6
'reserv	'reserv=1pr
'resolutiv	'resolutiv=1zs
'restauracion	'restauracion=1pl
'retail	'retail=12l
'reumatologi	'reumatologi=852
'rigor	'rigor=1zv
'robotic	'robotic=h5
'schoology	'schoology=3jm
'sedimentologi	'sedimentologi=7r0
'segur	'segur=13c
'semantic	'semantic=abd
'semejanz	'semejanz=6wb
'semiconductor	'semiconductor=5nt
'sensor	'sensor=7e0
'seriedad	'seriedad=201
'sexologi	'sexologi=5bx
'shiatsu	'shiatsu=9ar
'sismologi	'sismologi=52n
'sociologi	'sociologi=7zh
'sofrologi	'sofrologi=63m
'soldadur	'soldadur=1c0
'sostenibilidad	'sostenibilidad=1ry
'subcontrat	'subcontrat=27e
'subcontratist	'subcontratist=27e
'suec	'suec=22t
'synfig	'synfig=8zv
'tanatologi	'tanatologi=8rl
'taquigrafi	'taquigrafi=a6d
'telemarketing	'telemarketing=27s
'teologi	'teologi=9b3
'terminologi	'terminologi=959
'termodinamic	'termodinamic=1hm
'termohidraulic	'termohidraulic=8kv
'tesoreri	'tesoreri=182
'tipografi	'tipografi=zp
'topografi	'topografi=7lq
'tornead	'tornead=1ck
'toxicologi	'toxicologi=95b
'traduccion	'traduccion=1sl
'trasplante	'trasplante=93p
'trigonometri	'trigonometri=80z
'turc	'turc=22m
'turism	'turism=1q8
'turn	'turn=1sp
'urgenci	'urgenci=ul
'uroginecologi	'uroginecologi=70f
'urolitiasi	'urolitiasi=axm
'urologi	'urologi=8ix
'venereologi	'venereologi=aiy
'vent	'vent=1vw
'veterinari	'veterinari=xa
'victimologi	'victimologi=7uu
'vidrieri	'vidrieri=6ic
'vigilanci	'vigilanci=1ru
'virologi	'virologi=72s
'viticultur	'viticultur=62v
'zoonosi	'zoonosi=anv
'zooterapi	'zooterapi=91t
abastec	abastec funcion adecu quirofan=58b
abej	cer abej=9wv
abiert	disen espaci abiert=a0u
abog	abog usuari servici social=79e	abog otr person=a5q
abon	coloc abon estanqu acuicultur=8we	envi abon=9sw
abord	abord cuest salud public=59o	abord problem mecanic aeronav=6j3	abord peligr potencial aerodrom=8s6
abr	abr cuent banc=6ev	abr galeri conduc=9m5
abras	proces mecaniz abras=aqs
abrasiv	proces limpiez abrasiv=5je	identific tip abrasiv=88l	reconoc tip abrasiv=88l	diferenci tip abrasiv=88l	distingu tip abrasiv=88l	material abrasiv superfici=9uy
abrevi	escritur abrevi=a6d
abrillant	abrillant product arcill=990
abroch	abroch dispositiv seguridad=7ip
absentism	segu absentism personal=65q
absor	comprob capacidad absor=69q	verific capacidad absor=69q	determin capacidad absor=69q
abstract	filosofi abstract=8cc
abus	detect abus alcohol drog=a7n
acab	tecnic acab calz=4pf	manten acab buqu=5hx	conserv acab buqu=5hx	tecnologi acab product textil=atn
academic	investig academic=6ct	vend libr academic=7rq	public investig academic=8dq
acamp	manten instal acamp=5jz	gest inventari material acamp=8na
acat	acat norm circul=5bc	acat recet oftalmologic=7yo	acat instruc senaliz=836
acc	interven escenari mediant acc=750	gui acc jur=ak6
acces	facilit acces servici=679	facilit acces merc trabaj=7ed	control acces public=7id	obten permis acces tier=8vw	facilit acces inform=amu
accesibilidad	mejor accesibilidad=7zm	mejor accesibilidad product=7zm	elabor estrategi accesibilidad=ad1	disen estrategi accesibilidad=ad1	ide estrategi accesibilidad=ad1
accesibl	vehicul accesibl=9fn	certific vehicul accesibl=9fn	asegur vehicul accesibl=9fn
accesori	diferenci accesori=4st	reconoc diferenci accesori=4st	instal accesori automovil=6ad	fabric accesori metalic puert=9f5	accesori instrument music=a00
accident	investig accident=270	investig accident ferroviari=4sy	investig accident aeronav=506	investig accident maritim=5m4	estudi accident maritim=5m4	examin accident maritim=5m4
accionist	manten comunic accionist=85t	registr accionist=a83
aceit	control proces mezcl aceit=aik
acept	acept orden impres=8c2	acept disen embalaj=8i3	acept responsabilidad=asd	acept propi responsabilidad=asd
acerc	asesor acerc adquis=4zb	asesor acerc pedagogi musical=809	elabor estrategi acerc pasajer=85l	asesor acerc context historic=apc
achic	achic taman punt=90v
acidul	ocupars tanqu acidul=6md	encargars tanqu acidul=6md	manipul tanqu acidul=6md	manej tanqu acidul=6md
aclar	aclar pelicul fotografic=5ri	aclar calidad revest=8zm	aclar aceit mediant sediment=at9
aclare	aclare alt=6pf
aclimat	aclimat mader=6x5	aclimat existenci mader=6x5
acogid	visit hog acogid=7cj
acomod	acomod recint interpret=4tx
acompan	manten privacidad servici acompan=559	contrat music acompan=5et	ofrec servici acompan=5ge	acompan alumn viaj estudi=5va
acompanant	hac acompanant=8v5	evalu client servici acompanant=9zt
acondic	acondic prens hidraulic=5vi	acondic sistem rieg=6ub	acondic horn industrial=aas
acondicion	air acondicion=1bb	component sistem air acondicion=906
aconsej	aconsej gest personal=50c	aconsej problem comunic=8xn	aconsej program estudi=9ai	aconsej client uso vehicul=9yi
acontec	acontec deportiv=9ab
acoraz	gest camar acoraz banc=6yy
acord	acord client repar necesari=5hc	acord termin proveedor=6xx	acord adquis tier=axe
acot	conserv not acot=78m
act	analiz act criminal=718	distribu program lug act=8z1
actitud	mostr actitud profesional client=6f1
activ	evalu riesg activ client=64t	reconoc activ=8cj	activ sistem rieg=8tt	negoci valor activ=94k	legisl relativ seguridad activ=akl
actor	recib cart present actor=7qt	asign papel actor=83l	vest actor=apt
actric	organiz prueb actor actric=7p3
actu	planific actu musical=66i	actu public=97e
actual	interpret dat actual=5ay	busc innov practic actual=asm	innov practic actual=asm
actualidad	manteners dia actualidad politic=7so
actualiz	actualiz politic uso=5no	actualiz instruc proced=5ya	actualiz presupuest=6h6	actualiz licenci=7tj	actualiz capacidad linguistic=ahv
actuarial	cienci actuarial=18m
actuen	selecc estudiant actuen embaj=7b7
acuari	prepar acuari=5eb	comunidad parqu zoologic acuari=64g
acuatic	gest recurs acuatic=6iz	transport recurs acuatic=6iz	recurs acuatic=6iz	manipul recurs acuatic=6iz	clasific recurs acuatic=6iz	junt recurs acuatic=7mb
acuerd	prepar acuerd licenci=4w5	elabor acuerd licenci=4w5	gest acuerd licenci=4w5	redact acuerd licenci=4w5	supervis cumpl acuerd licenci=7ck	prepar medicament acuerd recet=8wt	desarroll acuerd licenci=964	asign vehicul acuerd requisit=a6h
acuicol	identific especi acuicol=6ie	reconoc especi acuicol=6ie
acuicultur	manten instal acuicultur agu=52l	industri acuicultur=7ew	tip industri acuicultur=7ew	clas industri acuicultur=7ew	program informatic planific acuicultur=8li	equip acuicultur=9at	equip plan acuicultur=9at
acumul	acumul bols papel=9wu
acupres	conoc acupres=5ma	principi acupres=5ma
acupuntur	selecc punt acupuntur=4v7	identific punt acupuntur=4v7	acupuntur electric=552	trat acupuntur=6wq	hac trat acupuntur=6wq	metod acupuntur=aoi
acus	comprob entreg acus recib=arg
acustic	ingenieri acustic=4sb	estudi ingenieri acustic=4sb	analiz ingenieri acustic=4sb	cienci acustic=5is	estudi acustic=5is
adapt	capacidad adapt=1zy	adapt form contenid=6cm	adapt estructur pleg=6x6	adapt calz ortopedic=7mo	adapt impresor pelicul=8cg	adapt form merc trabaj=938	adapt mold product=aqt
adaptars	adaptars cond climatic diferent=5x1	adaptars cambi bord buqu=641
adaptativ	manten disen adaptativ=78n
adecu	aliment adecu=1wf	coloc herramient adecu maquin=5bk	equip protec adecu=702	supervis manipul adecu product=8un	selecc ingredient adecu=94f	identific ingredient adecu=94f	temperatur adecu=9an	fij temperatur adecu=9an	establec temperatur adecu=9an
adecuars	adecuars exigenci creativ artist=6s9
adelgaz	acord plan adelgaz=4yi	vend product adelgaz=7ek
adhes	adhes program estudi=at1
adhesiv	adhesiv cauch=4n5	coloc adhesiv cap=4p6	adhesiv suel=6bp
adhier	evit piez adhier mold=8ll
adiestr	evalu per adiestr gui=52r	asesor adiestr mascot=6jw	adiestr animal fin terapeutic=7yp	adiestr animal fin profesional=8u4	metod adiestr per gui=ac1	adiestr per=afe
aditiv	agreg aditiv tabac=94i	integr aditiv tabac=94i	anad aditiv tabac=94i	aditiv product aliment animal=9rk
adivin	tecnic adivin porven=5ce
adjudic	adjudic rut maritim buqu=ayk
administr	administr sistem=r2	administr sistem aliment=5ym
administrativ	gest administrativ=tl	tare administrativ=tl	tare administrativ entorn medic=6ec	gest aspect administrativ event=7dt	complet tramit administrativ=a5r
adminitr	adminitr retras pedid=8ht
admis	manej caj admis=7ya	mont caj admis=7ya	oper caj admis=7ya	instal caj admis=7ya	gest admis alumn=9b2
adob	paquet adob=yq
adolescenci	medicin adolescenci=6m5
adolescent	desarroll psicologic adolescent=8ih
adop	gest adop animal=8bf
adopt	adopt postur relaj=8cw
adorn	prepar adorn floral=5go	selecc adorn floral=5go	coloc adorn floral=5go	adorn instrument musical=6ae	disen adorn floral=6wf	cre adorn floral=6wf	desarroll adorn floral=6wf	adorn articul textil=82m	aparat adorn cuerp=a28
adquir	adquir antiguedad=5m3	adquir licenci uso arm=7vf	adquir component sistem=86z	adquir caball purasangr=88m
adquis	adquis animal=4sz	estudi adquis lenguaj=5h6	analiz adquis lenguaj=5h6	examin adquis lenguaj=5h6	adquis vehicul=80s	negoci adquis tier=axe
aduan	cumpl requisit aduan=67u	normativ aduan pasajer=833	organiz document aduan=a2n	arregl document aduan=a2n	prepar document aduan=a2n	organiz inspec aduan=ayd	prepar inspec aduan=ayd	program inspec aduan=ayd
aduaner	derech aduaner=74s
adult	educ adult=1ww	necesidad adult mayor=725	prepar joven adult=73b
advanced	openedg advanced busines languag=5s8
aere	practic mov aere=558	elabor mov aere=5dn	comport pasajer aere=7i7	supervis planific espaci aere=9by
aerodrom	inspecc instal aerodrom=4ow	comprob instal aerodrom=4ow	revis instal aerodrom=4ow	segu instruc manual aerodrom=56a	instruc relativ oper aerodrom=5mz	manten equip aerodrom=69f	trabaj equip aerodrom=69f	segu proced aerodrom=9jd
aeroespacial	ingenieri aeroespacial=6wv
aeronautic	mecanic aeronautic=6n6	analiz inform public aeronautic=7s3	derech aeronautic=91h
aeronav	calcul pes aeronav=4rv	valor pes aeronav=4rv	sistem control vuel aeronav=5io	capacidad carg aeronav=69g	tip aeronav=6pk	inspecc limpiez aeronav=75l	revis limpiez aeronav=75l	control limpiez aeronav=75l
aeronavegabilidad	inspecc aeronavegabilidad aeronav=5o5	revis aeronavegabilidad aeronav=5o5	comprob aeronavegabilidad aeronav=5o5	contenid directric aeronavegabilidad=7sr	supervis certific aeronavegabilidad=a49	control certific aeronavegabilidad=a49	comprob certific aeronavegabilidad=a49
aeroportuari	planific aeroportuari=51c	sistem electric aeroportuari=7l3	normativ seguridad aeroportuari=9is
aeropuert	gest licenci vehicul aeropuert=6b4	identific riesg seguridad aeropuert=8b0
afec	estudi afec reumatic=852
afianz	afianz buqu amar=8qo
afil	manten herramient afil=5kd	repar herramient afil=5kd	afil herramient=85a	proteg herramient afil=85a	acondic herramient afil=85a
afili	examin tendenci afili=6yl	investig tendenci afili=6yl	coordin trabaj afili=8ax	gest afili=8k8	elabor estrategi afili=9a0	complet tramit administrativ afili=9x6
afin	afin instrument escenari=57g	afin precis arm fueg=5zp	afin instrument cuerd=6on	tecnic afin=8du	tecnic emple afin=8du
afront	afront problem actitud critic=97o
agenci	colabor agenci publicidad=7l7	negoci agenci emple=9zi
agend	gest agend=th	gest agend personal=7qo
agent	establec contact agent talent=8la
agil	metodologi agil=o4	metodologi agil desarroll softwar=o4
agit	ocupars agit=ahi
aglomer	normativ aplicabl fabric aglomer=5yh
agrari	politic agrari=9b1
agreg	agreg color=538	traslad agreg=8kb
agresiv	reacc ant comport agresiv=aq4
agricol	gest pedid product agricol=5sw	gest empres agricol=6ll	equip agricol=6yd	principi produc agricol=770	product quimic agricol=7qk	limpi equip explot agricol=8he	actividad agricol form independient=a29
agricultor	asesor agricultor=5fg	colabor agricultor=6cy
agricultur	agricultur ecologic=55h	principi agricultur ecologic=55h	legisl materi agricultur=6x0	estrategi agricultur precis=83j
agrimensur	metod agrimensur=75j
agronomic	principi produc agronomic=6xi
agroturism	ofrec servici agroturism=7wi	proporc servici agroturism=7wi	gest actividad agroturism=9kr	principi agroturism=a4m
agrup	agrup bols papel=9wu
agu	manej equip trat agu=643	equip trat agu=643	gest trat agu=9zh	trat agu=9zh	administr trat agu=9zh
aguant	aguant olor fuert=4r0	aguant alt temperatur=axk
agud	cuid enfermedad agud=8ha	ocupars pacient dolor agud=aeg
agudez	examin agudez visual=5ub	revis agudez visual=5ub
aguj	oper aguj cambi ferrocarril=8ff	aguj cambi ferrocarril=8ff	aspir aguj fin=8i5
agujer	cincel agujer rosc=8w1
agujere	agujere azulej baldos=6nh	agujere material impres=a32
ahor	desarroll concept ahor energi=4kx
air	actividad air libr=7gx	regul pres air neumatic=91w
aire	disen red aire=a85
aisl	cort material aisl medid=55l	instal material aisl=7qq
aislant	tip material aislant=4vv	instal unidad vidri aislant=7av	examin material aislant=7x9	inspecc material aislant=7x9	control material aislant=7x9	coloc material aislant=awo
ajax	ajax framework=83i
ajust	ajust maquin cort papel=7oy
ajustars	ajustars requisit estetic=60f	ajustars requisit tecnic=6o9
alarm	sistem alarm=51y	tip sistem alarm=51y	gest sistem alarm=55o	administr sistem alarm=55o	configur sistem alarm=55o	manten sistem alarm=7jv	repar sistem alarm=av1	segu proced cas alarm=ax6
albanileri	inspecc obr albanileri=5q2	control obr albanileri=5q2	abrasiv material albanileri=93e
alcalinidad	analiz alcalinidad=5pr
alcantarill	constru alcantarill=76s	constru red alcantarill=76s	limpi red alcantarill=7vn	inspecc alcantarill=8r5	inspecc red alcantarill=9ly	supervis red alcantarill=9ly	supervis construc red alcantarill=9x2	coloc tuberi alcantarill=akn	instal tuberi alcantarill=akn
alcanz	alcanz objetiv vent=9de
alcohol	ley consum alcohol=7lx	prueb mezcl alcohol=aha
alcoholemi	control alcoholemi consum estupefacient=7n4
alcoholic	bebid alcoholic=5b3	histori bebid alcoholic=5b3	prepar bebid alcoholic=9zl
ale	ale metal precios=61f
alent	alent personal limpiez=4td
alergi	estudi alergi=7ne	prueb diagnostic alergi=7pl	alergi alimentari=9eo
alergic	reac alergic cosmetic=5ka	enfermedad alergic=928
alergologi	principi alergologi=7ne
alert	oper sistem alert ferroviari=71q	sistem alert ferroviari=71q	manteners alert=7ho	alert personal emergenci=8zf
alfabetiz	ten alfabetiz visual=5bi	ensen alfabetiz practic social=5oq	ensen alfabetiz digital=9l8
alfombr	limpi alfombr=6ye	fabric alfombr=8oh	manej maquin centrifug alfombr=9au	tip alfombr=axt
algodon	retir algodon prens fard=6pe
algoritmiz	algoritmiz tare=7hd
alij	gest oper alij=5hd	administr oper alij=5hd	supervis oper alij=5hd
aliment	prepar aliment=1ol	manipul aliment=1qb	gest sistem aliment=5ym	supervis sistem aliment=5ym	aliment animal=5yo	ingenieri aliment=6kn	product aliment animal prepar=79z
alimentari	seguridad alimentari=1oh	material alimentari=5y8	principi seguridad alimentari=653	legisl alimentari=7ei	observ tendenci alimentari=8dv	analiz tendenci alimentari=8dv	politic alimentari=aa2	norm seguridad alimentari=atl
alimentici	caden fabric conserv alimentici=5jw	compos product alimentici=77j	ingredient product alimentici=98z	unir product alimentici=9yn
alin	prepar alin ensal=6e3	elabor alin ensal=6e3	mezcl alin ensal=6e3
aline	aline component=6ld
alis	alis sec hormigon=685	alis superfici mader=6wy	tecnologi alis metal=afq
alivi	alivi dolor animal=9zy
almacen	almacen dat=k2	gest almacen=1ib	oper almacen=1ib	almacen aliment=1os	normativ almacen=6vl	tip instal almacen=7ti	gest oper almacen=87v	control oper almacen=87v	administr oper almacen=87v	supervis oper almacen=87v	almacen registr pacient=92c
almendr	proces mecanic almendr=5sn	control proces blanque almendr=7sg
almidon	analiz muestr almidon=7cg	inspecc muestr almidon=7cg	prob muestr almidon=7cg	estudi muestr almidon=7cg	variedad almidon=7ej	proces produc almidon=82q	proces past almidon=a8o
aloj	coordin ofert aloj estudiant=68u	aconsej materi aloj=9t6	inform materi aloj=9t6	asist materi aloj=9t6	asesor materi aloj=9t6
alquil	program informatic gest alquil=5i2	prepar inform contrat alquil=6qe	inform contrat alquil=7a4	ocupars administr contrat alquil=7do	administr contrat alquil=7do	inventari articul alquil=9gh
alt	organiz alt personal enfermeri=aix	trabaj alt riesg=aq2	soport alt temperatur=axk	trabaj alt temperatur=axk
alternativ	desarroll metod extrac alternativ=60o	trat ortopedic alternativ=6mo	inform conductor rut alternativ=aad
altur	trabaj altur=1dx
alumin	ceramic alumin=axu
alumini	ale alumini=92q
alumn	evalu alumn=1kd	seguridad alumn=509	foment trabaj equip alumn=5ev	asesor alumn=aqy
amalgam	amalgam product alimentici=9yn
amar	amar buqu=6de	comunic plan amar=8ms	asegur buqu amar=8qo	prob mov amar=atb
amas	amas product alimentici=9yn
ambient	trabaj ambient fri=9vw	oper ambient fri=9vw	tare ambient fri=9vw
ambiental	gest ambiental=1rx	cienci ambiental=25s	politic ambiental=4r9	ingenieri ambiental=90q
ambit	art ambit terapeutic=5xz	segu evolu ambit artistic=77x	entorn juridic ambit musical=9e8
ambulanci	envi ambulanci=5gt	desinfect interior ambulanci=7v6
amenaz	amenaz seguridad=6tv	amenaz medi ambient=7t5	amenaz seguridad aplic web=86a	identific amenaz seguridad=8p1
amiant	norm respect elimin amiant=9rq
amilace	aliment amilace=5sj
amonton	amonton product=63d	amonton articul empaquet=648	amonton bols papel=9wu
amortiz	calcul amortiz activ=a5s
ampli	ampli negativ=6if	ampli fotografi negativ=6if	ampli ide clav=8kf	ampli red proveedor=aqd
ampoll	ampoll roci automatic=6o8
anad	anad roll obr ceramic=8vh
anadid	ley impuest valor anadid=8za
analitic	capacidad analitic=20f	quimic analitic=58c	metod quimic analitic=58c	estudi quimic analitic=58c	proces analitic line=8zu
analogic	teori electronic analogic=aht
anatomi	anatomi dental=86e	estudi anatomi dental=86e	anatomi human=8jv	anatomi pec=9mp	estudi anatomi pec=9mp	anatomi especi pec=9mp	anatomi animal=a7c	anatomi animal produc alimentari=avg
anch	analiz requisit anch band=9zw
ancl	ancl buqu puert=5nk	posic ancl=6h3	dirig coloc ancl=9jy	control coloc ancl=9jy
anclaj	asist oper anclaj=7hx	ayud oper anclaj=7hx	colabor oper anclaj=7hx	comprob anclaj atrac=8pm	limpi unidad anclaj=a66
andami	posic plac bas andami=6hw	planific montaj andami=a11	proyect montaj andami=a11	prev montaj andami=a11
andamiaj	part andamiaj=5v2	mont andamiaj=87z	inspecc andamiaj=a6j
anej	anej bebid alcoholic barric=9f0
anestesi	administr anestesi pacient=6b5	dar anestesi pacient=6b5	suministr anestesi pacient=6b5	anestesi pacient=6b5	prepar equip anestesi veterinari=77b	manten dispositiv utiliz anestesi=8f6	prepar animal anestesi=9j4
anestesic	asist administr anestesic veterinari=55g	administr anestesic animal=ajc	dar anestesic animal=ajc	suministr anestesic animal=ajc
anestesiologi	anestesiologi reanim=as9
anfibi	estudi anfibi reptil=63v
angiologi	angiologi cirugi vascul=71r
anill	molde anill hormigon=817
anim	ajust element anim=7yd	transform objet anim=91v
anodic	tip oxid anodic=8gk	proces oxid anodic=ayh
anodiz	comprob cambi capacidad anodiz=8hu	ocupars maquin anodiz=9sk	maquin anodiz=9sk	oper maquin anodiz=9sk	manipul maquin anodiz=9sk	manej maquin anodiz=9sk
anomal	crec anomal tejid=53m	observ comport anomal pec=62g
anomali	identific anomali=5qk	anomali softwar=68x	asist cas anomali embaraz=9vn
ansiedad	atend pacient ansiedad=7ab	trat pacient ansiedad=7ab
antel	prepar antel renov flot=ae5	prepar antel manten instal=asp
anten	ajust anten parabolic recep=a33
antibacterian	sustanci antibacterian dient=5pq	product antibacterian dient=5pq
anticip	anticip requisit envi mercanci=6yg
anticuerp	estudi anticuerp antigen=9rf
antidumping	normativ antidumping=7cr
antiguedad	analiz cost antiguedad=5z8	facilit inform antiguedad=7in	vend antiguedad=897	negoci preci antiguedad=8dc	estudi preci merc antiguedad=9ds
antiviru	instal softwar antiviru=98n
antorch	antorch plasm=62y
antropologi	antropologi forens=8ls	antropologi cultural forens=8ls	ensen antropologi=9mt
anual	cier anual=16l	ayud formul presupuest anual=527	prepar presupuest anual aeropuert=6kf	cre presupuest anual marketing=74j	realiz inspec seguridad anual=8ef
anualment	anualment control calidad legal=8qk
anunci	anunci segur viaj=5xa	anunci present libr=6lp	examin compos anunci=7zn	evalu compos anunci=7zn	anunci inform vuel=aeh
apag	apag fueg=5sb
aparat	aparat product limpiez=5cb
aparc	aparc vehicul deposit=8fz	aparc vehicul paralel=8lj
aparej	mont aparej arbol=84l	coloc aparej arbol=84l	constru aparej arbol=84l	instal aparej arbol=84l
apertur	selecc apertur camar=6wj
apil	apil mader=4qa	tecnic apil mercanci contenedor=62n	apil articul empaquet=648	apil pal vaci=7m3	apil bols papel=9wu
aplic	aplic ingenieri industrial=25p	aplic politic public=5o2
aplicabl	normativ aplicabl tranvi=4o1	normativ aplicabl pas nivel=9xb
aposit	coloc aposit=vm	pon aposit=vm
apoy	apoy emple form=aul
applicat	oracl applicat development framework=7y8
aprehendibl	evalu bien aprehendibl=9e3
aprend	gan aprend=20e	aprend material coreografic=aw1
aprendic	examin estudiant aprendic=9w6
aprendizaj	aprendizaj automatic=mx	sistem gest aprendizaj=1l9	capacidad aprendizaj=20e	analiz necesidad aprendizaj=518	equip aprendizaj necesidad especial=61n	metod aprendizaj grup=6uh	tecnologi aprendizaj=7rb
aprob	aprob campan publicitari=75p	aprob disen embalaj=8i3	aprob inform proyect artistic=8mb	aprob disen tecnic=aoq
apropi	proporc entorn apropi psicoterapi=65z	ton color apropi=9rp	busc localiz apropi=ac4
apt	ambulanci apt circul=au2
aptitud	aptitud tecnic=20s	evalu propi aptitud danz=61b
apuest	manej panel control apuest=5qo	segu estrategi apuest=6ih	supervis personal establec apuest=74i	calcul valor apuest=79n	legisl relativ apuest=7nf	mont panel control apuest=9l1	supervis oper apuest=9zg	asesor apuest=aat
apunt	tom apunt ensay=7zf	apunt interpret=a8t
aranaz	arregl pequen aranaz vehicul=58a	elimin aranaz pequen=6mq
arbol	prepar trabaj emergenci arbol=8kw	trabaj emergenci arbol=8kw	asist identific arbol=ai4	colabor identific arbol=ai4	ayud identific arbol=ai4	analiz plant arbol=ame	examin plant arbol=ame	evalu plant arbol=ame	observ plant arbol=ame
arc	tecnic soldadur arc=5k1	fabric cuerd arc=8a5	confecc cuerd arc=8a5	elabor cuerd arc=8a5
archiv	cre archiv digital=5q5	produc archiv digital=5q5	produc archiv electronic=5ve	cre archiv electronic=5ve	carg archiv electronic=5ve	archiv document=63l	archiv document relativ trabaj=731	supervis archiv=9mw	gest archiv construc=9o9	administr archiv construc=9o9	organiz archiv construc=9o9	gest archiv digital=atj
arcill	llen maquin mezcl arcill=5qh	repar product arcill=6uo	cort arcill=945	lij product arcill=990	model arcill=alj
are	limpi are trabaj=4ve	are ingenieri precis=5hw	are mecanic precis=5s2	are ingenieri aliment=6kn	are ingenieri optic=8nb	are ingenieri instrument=95x	are ingenieri motor=a38
aren	tip aren=7y7
argument	escuch argument juridic=5ra	present argument juridic=6q6	escrib argument=860
aritmetic	ensen capacidad basic aritmetic=59e
arm	oper arm=4sx	arm sistem tuberi=7y1	vend arm=80u	arm bas vidri=8vv
armament	armament milit=9sj
armazon	repar armazon vined=87r	arregl armazon vined=87r
armonios	aspir construc arquitectonic armonios=5vu
armoniz	armoniz softwar arquitectur sistem=5kp	armoniz mov corporal=5s6
arnes	manten arnes vuel=4vy
arom	arom alimentari=7ji	cre perfil arom caf=7yw
aromaterapi	tip trat aromaterapi=5ci	trat aromaterapi=96b	hac trat aromaterapi=96b
aromatiz	aromatiz hoj tabac=7cq	aromatiz vin=97w
arp	fabric component arp=5jt
arqueologi	ensen arqueologi=4pn
arquitectonic	disen arquitectonic=1vo	redact proyect arquitectonic=9ez	prepar proyect arquitectonic=9ez	escrib proyect arquitectonic=9ez	elabor proyect arquitectonic=9ez	conserv arquitectonic=af3
arquitectur	arquitectur softwar=78	arquitectur inform=zj	proyect arquitectur=1vo	model arquitectur softwar=5ga	normativ arquitectur=7ze	teori arquitectur=8kg	disen arquitectur empres=ahy
arregl	arregl problem tecnic=52b	arregl maquin cort=9kp
arrend	caracteristic arrend=afc
arrest	arrest person infractor=9uj
art	cre obr art=5g5	gest transport obr art=65s	histori art=7aa	present obr art=7xj	estudi merc obr art=8ay	estudi obr art=a7f	manipul obr art=a8j
artes	ocupars artes abiert=4wa	encargars artes abiert=4wa	manej artes abiert=4wa
artesanal	elabor artesanal=5yc	elabor actividad artesanal=6ng	supervis produc artesanal=9jg	supervis actividad artesanal=aki
artesani	estudi tendenci artesani=6tf	elabor prototip artesani=72v
arteson	instal arteson=7yu	instal tech arteson=7yu
articul	articul electronic=1gw
artificial	gest estructur plant artificial=6gl
artificialment	entorn natural cre artificialment=arn
artist	manten sistem vuel artist=6y1	prob sistem vuel artist=7hz	ensay mov aere artist=8nu
artistic	desarroll marc artistic=5jg	elabor marc investig artistic=7e4	tecnic terapi artistic=9r2
ascensor	instal regul ascensor=4u2	coloc regul ascensor=4u2	tip ascensor=6sz	legisl seguridad ascensor=9w4
ase	ase personal=xk	recog pag uso ase=5j4	manten limpi ase=6rr	ase animal=an9	ocupars ase animal=an9
asegur	asegur calidad=fe	tecnic asegur=9ff	asegur instal=avm
asegurars	asegurars calidad esmalt=4nx	asegurars est prepar auditori=5j0	asegurars cumpl especific=ajm
asepsi	asepsi quirurgic=63j	tecnic asepsi quirurgic=63j
aser	tecnic aser=4la	reemplaz hoj maquin aser=6y2
asesor	asesor tecnic=83a	asesor program estudi=9ai
asesori	asesori juridic=1xa
asfalt	tip asfalt=61s	inspecc asfalt=8vf	ocupars mezcl asfalt=9yg	coloc cap asfalt=ac6	cubr cap asfalt=ac6
asfaltic	coloc membran asfaltic=51l	fij membran asfaltic=51l	instal membran asfaltic=51l
asient	evalu asient buqu=4xa	examin asient buqu=4xa	tip material asient tuberi=62q	asient contabl=8fl	gest solicitud asient especial=a7y
asign	planific asign recurs=7o5	gest asign servici turistic=99u	asign servici turistic=99u
asil	sistem asil=5l3
asistenci	asistenci tecnic=278	legisl asistenci sanitari=54m	planific asistenci event profesional=7r4	instrument asistenci=7y2	informatic asistenci sanitari=auh
asistid	disen asistid orden=1fx	softwar fabric asistid orden=1g1	public asistid orden=2nk	softwar ingenieri asistid orden=7tq	program disen asistid orden=926	disen asistid orden calz=9hg	disen asistid orden prend=9z1
aspect	aspect cientific lenguaj=25v	investig relativ aspect habl=553	manten aspect fisic vehicul=6sb	analiz aspect psicologic enfermedad=6zk	particip aspect tecnic produc=7be	aspect industri acuicultur=7ew	comunic aspect represent=a22	gest aspect financier empres=atr
aspersor	instal aspersor contr incendi=7cl
aspir	pas aspir=72x
astill	control astill=5md	conduc cam astill=8x4	control cam astill=8x4	oper cam astill=8x4	manej astill=9wl	tip astill=9wl
astr	astr psicologi=5n4	estudi astr=ay4
astrologi	program informatic astrologi=9fr	astrologi horari=9ks
astrologic	conoc astrologic=5bo
astronomi	ensen astronomi=9mk
astronomic	naveg astronomic=92y
asum	asum responsabilidad gest empres=a3n
asunt	desarroll politic asunt exterior=4tj	aconsej asunt personal=5ep	asunt exterior=5im	gest asunt financier client=62k	analiz politic asunt exterior=757	asesor asunt financier=7m9	gest dat asunt juridic=8sc	asesor politic asunt exterior=age
atasc	evit atasc papel=9hk	preven atasc papel=9hk
ataud	transport ataud=6kt	prepar ataud crem=8ql
aten	aten pacient=vf	aten client=12s	aten public=12s	gest oper aten public=5cq	principi aten emergenci medic=9yh
atend	atend client=12s	atend llam emergenci=61k	trabaj atend propi seguridad=95h
atenu	manej equip atenu=899	manten equip atenu=9nk
atmosfer	estudi atmosfer=93c
atmosferic	estudi fenomen atmosferic=93c	estudi cond atmosferic=9qs
atornill	atornill coloc tabl parqu=7ue
atra	atra nuev client=7bg	atra jug=92g
atrac	organiz entr atrac=78e	gest entr atrac=78e	manej panel control atrac=7f7	manten atrac parqu=7uj	manej atrac=84q	proced emergenci parqu atrac=9ic	vend entr parqu atrac=ais	manten inventari piez atrac=atd
atrap	atrap ave corral=798	atrap pec reproductor=aao
atras	gest material bibliotec atras=8o6
aturd	aturd animal=ask
aud	perdid aud=6oh	dispositiv mejor aud=75o	celebr aud=9xk
audi	tecnologi audi=8p7	softwar reproduc audi=9a1	manej proces senal audi=9nu
audienci	supervis audienci tribunal=56b	estudi audienci tribunal=73e
audifon	caracteristic audifon=75o
audiolog	organiz cit audiolog=8ec	asist audiolog prueb=9dm	ayud audiolog prueb=9dm
audiologi	supervis equip audiologi=6d6	asesor client product audiologi=6dm	hac pedid suministr audiologi=6zb	manej equip audiologi=9x8	tip equip audiologi=9x8
audiovisual	comunic audiovisual=25q	recomend equip audiovisual client=5z2	manten material audiovisual=7c3	vend equip audiovisual=920	product audiovisual=99t	planific grab audiovisual=a5t	equip audiovisual=aam
auditiv	asesor pacient problem auditiv=4yg	analiz capacidad auditiv=4zj	aparat auditiv=75o	investig tem auditiv=af0	estudi tem auditiv=af0	limpi canal auditiv pacient=ayg
auditor	colabor auditor=5gw
auditori	auditori intern=17b	auditori lug trabaj=6p3	tecnic auditori=786
aul	gest aul=1k4
aument	internet aument vent=7lb	aument productividad poz=9wh	aument red proveedor=aqd
auricul	terapi auricul=9bv	acupuntur auricul=9bv
autentific	autentific document=7yn	autentific document historic=atz
autism	estudi autism=6rj	caus autism=6rj	caracteristic autism=6rj
autobu	gest asign rut autobu=5ad	maniobr autobu=6jt	hac maniobr autobu=6jt	contrat conductor autobu=aso
autocontrol	ejerc autocontrol=6tk
autoed	tecnic autoed=6f9
autogest	ofrec apoy autogest pacient=712
automat	automat programabl=1eo
automatic	traduc automatic=5uk	analiz automatic laboratori=6el	program automatic=7p4	instal puert automatic=9x1	coloc puert automatic=9x1
automatiz	prueb automatiz=f2	automatiz prueb=f2	tecnologi automatiz=27p	inspec optic automatiz=8le
automedic	asist automedic=6s7
automo	mecanic automo=1dh
automotriz	ingenieri automotriz=4x3
automovil	mecanic automovil=1dh	supervis fabric automovil=4t1	inspecc fabric automovil=4t1	control fabric automovil=4t1	equip diagnostic automovil=55i	proced limpiez automovil=571	control automovil=581	tip automovil=68y	instal electric automovil=7nz	tip motor automovil=81a
automovilistic	anticip cambi tecnologi automovilistic=9d8
autonom	trabaj form autonom=20h	trabaj autonom=20h
autonomi	foment autonomi estudiant=4rl	autonomi pacient=5na
autopsi	tom muestr durant autopsi=6dh	practic autopsi=89w
autor	asesor autor=85x	trabaj autor=94h	legisl materi derech autor=a6z
autori	determin autori document=76z
autoridad	represent autoridad public=582	colabor autoridad=5kh	colabor autoridad seguridad=aej
autoriz	herbicid autoriz=5c5	autoriz ocup via ferroviari=6xo	verific autoriz plan construc=afp
auxili	gest maquinari auxili=5uh	encargars maquinari auxili=5uh	administr maquinari auxili=5uh
avanc	segu avanc ambit especialidad=5fq	document avanc proyect=6hg
avanz	metod produc avanz=6j7	proporc trat avanz fisioterapi=6t4	tecnic conduc avanz=8sr
ave	estudi ave=6ex
averi	repar averi=1de	diagnostic averi=1df
avestruc	gest cri avestruc=81z	supervis cri avestruc=81z	control cri avestruc=81z
avi	senal avi maniobr tier=8ym	cumpl normativ avi civil=95u	normativ avi civil=9bt	form regul investig avi=acl
avis	dar avis avi pilot=8xc	avis avi pilot=8xc
ayudant	colabor oper ayudant camar=5a5	supervis oper ayudant camar=9o8
ayurvedic	medicin ayurvedic=a17
azar	jueg azar line=6og	jueg azar responsabl=85f	jueg azar=9yf
azuc	aspect quimic azuc=9dy	tip azuc=9lj	manej sistem lav azuc=ato	sistem lav azuc=ato
azulej	adhesiv coloc azulej=80x	coloc accesori azulej=a10	fij accesori azulej=a10	instal accesori azulej=a10
b	carnet b=1jl	permis b=1jl
bail	terapi bail=95i
baj	trabaj baj pres=20i	extra mont baj=99h	cort mont baj=99h
bal	manej prens bal=ak9	manipul prens bal=ak9	oper prens bal=ak9	prens bal=ak9
balanc	oper balanc=6ri	prepar balanc general contabilidad=ael
balanz	manej balanz=9ry
balast	control regul balast=7b2	inspecc regul balast=7b2	control compact balast=a1a	vigil compact balast=a1a
baldos	perfor azulej baldos=6nh	rellen junt azulej baldos=6vb	tip adhesiv coloc baldos=80x	coloc baldos vinil=axx
balneari	supervis manten balneari=5li	planific servici balneari=61l	tip balneari=77z	limpi are trabaj balneari=86q	product balneari=ar3
balon	insert camar air balon=7rl
ban	trat ban terapeutic=4yy	ban per=5ff	tecnic ban soldadur=68b
banc	comunicars profesional sector banc=751	oper banc prueb=80w	trabaj banc prueb=80w	banc prueb=80w
bancari	actividad bancari=62b	gest cuent bancari empres=746	supervis actividad bancari=83x	segu evolu sector bancari=97x	asesor cuent bancari=ay0
band	coloc band aisl=9bm	fij band aisl=9bm	instal band aisl=9bm
bandej	recuper bandej=7wx	coloc vidri bandej=a2j	gest bandej criader=akm	llen bandej criader=akm	administr bandej criader=akm
baner	tip baner=9fs
banist	supervis comport banist piscin=6zz	rescat banist=9b9
bar	prepar zon bar=8rb	acondic zon bar=8rb	organiz zon bar=8rb	orden zon bar=8rb	equip bar=9bo	manten limpiez bar=9io	encargars limpiez bar=9io	ocupars limpiez bar=9io
barandill	instal arranqu barandill=awq	coloc arranqu barandill=awq
barberi	tecnic barberi=8ej
barnic	barnic ceramic=895
barniz	coloc barniz=6nl	barniz superfici mader=6t5	manej equip fabric barniz=9b0	aplic barniz=9hd	traslad barniz=9ze	pes ingredient barniz=axs
barredor	manten maquin barredor=9ul
barrer	oper barrer pas nivel=a6u
barril	acab barril=7p0	cambi barril=8d5	fabric barril mader=8s7	constru barril=ab9	manten barril=alm
bas	bas dat=8c	sistem gest bas dat=2ml	herramient desarroll bas dat=8k0	norm calidad bas dat=94b	metod gest bas proces=9vu	product quimic bas=aui
basic	proyect basic ejecu=1vo	visual basic=51n	proporc asistenci basic pacient=5h0	principi basic filosofi=8cn	principi basic materi segur=8v8	configur grab basic=ag1
bateri	instal bateri equip transport=5qi	mont bateri=687	repar component bateri=7lm	arregl component bateri=7lm	manej equip prueb bateri=7oq	equip prueb bateri=7oq	fabric bateri automovil=aoh	ensambl bateri automovil=aoh	constru bateri automovil=aoh	arm bateri automovil=aoh	produc bateri automovil=aoh
batidor	tip batidor=a1w
beb	cuid beb=5fh	extrac sangr beb=6j2
bebeder	limpi tuberi bebeder=adf	manten tuberi bebeder=adf	acondic tuberi bebeder=adf
bebid	proces produc bebid=9fk	oper servici bebid=9ml	mezcl bebid=aie
bell	bell art=54z
bellez	ofrec consej bellez=652	analiz product bellez=a2u
benefic	ofrec servici benefic=52e	coordin servici organiz benefic=52m	supervis presupuest organiz benefic=7jr
benefici	compens benefici=19w
beneficiari	instru beneficiari subven=5ku	comunicars beneficiari=7kk	ayud beneficiari subven=9f9
bibli	elabor bibli guionist=4mb	redact bibli guionist=4mb
biblic	text biblic=9yw
bibliografic	estudi bibliografic=4w0	trabaj bibliografic=6k4	hac trabaj bibliografic=6k4
bibliotec	elabor catalog libr bibliotec=4vf	gest consult usuari bibliotec=5w7	bibliotec component softwar=6cq	analiz consult usuari bibliotec=7pr	clasific material bibliotec=9a5	compr material bibliotec nuev=ayq
bibliotecari	colabor bibliotecari musical=7q2
biciclet	repar biciclet electric=4ll	aconsej client biciclet=57w	orient client biciclet=57w	asesor client biciclet=57w	acondic biciclet=5bz	biciclet electric=66k	biciclet motor electric=66k	mecanic biciclet=6nq	lav biciclet=aax	vend biciclet=aru	ensambl biciclet=arz	repar biciclet=atw
bien	recuper bien=abb	bien conjunt=abp
bienest	legisl bienest animal=6dk	bienest animal=6in	salud bienest animal=6in	norm bienest pec=81m	apoy bienest nin=8qa
bilateral	hac interpret bilateral=alt	interpret bilateral=alt
billet	vend billet tren=5dw	revis billet pasajer=77d	comprob billet pasajer=77d	revis billet pasajer vagon=9qt	cobr preci billet=afh
bing	explic regl bing=80c	anunci numer bing=aaw
binocul	rehabilit vis binocul=82b
biocatalitic	desarroll proces biocatalitic=auy
biodiversidad	proteg biodiversidad=8xv	implant plan acc biodiversidad=9rv
biofiltr	control sistem biofiltr=8ez	examin sistem biofiltr=8ez	sistem biofiltr=91o
biofisic	cienci biofisic=7ta
biog	explot plant biog=4x9	manten plant biog=84k	repar plant biog=84k	manej cont biog=91z	cont biog=91z	manipul cont biog=91z
biologi	cienci biologi=1kt	camp biologi=1kt	ensen biologi=5x6	biologi pec=7gk	biologi radi=7om	biologi animal=9g3
biologic	cienci biologic=1kt	obten muestr biologic pacient=5bq	envi muestr biologic laboratori=7t3	obten dat biologic=a8m	marc biologic=ako	protec biologic=ao9	camp protec biologic=ao9
biomas	produc cultiv extra biomas=4qb	convers biomas=908
biomecanic	biomecanic rend deportiv=5cz
biomedic	cienci biomedic=4m1	metod analitic cienci biomedic=5a3	metod laboratori cienci biomedic=6z1	registr inform prueb biomedic=849	tecnic biomedic=8t9	tecnic laboratori biomedic=8t9	ingenieri biomedic=9zq	proced ingenieri biomedic=9zq
biomedicin	principi biomedicin=4zc	estudi biomedicin=4zc
biometric	contribu desarroll sistem biometric=7wr
bioprotec	bioprotec rel animal=4mr	bioprotec recurs acuatic=9r4	camp bioprotec=ao9
biopsi	hac biopsi=7w7	practic biopsi=7w7
bioquimic	bioquimic clinic=59z	proces bioquimic produc sidr=879
biorreactor	manten biorreactor=7xl
biorremedi	desarroll tecnic biorremedi=5fv	elabor tecnic biorremedi=5fv
bioseguridad	gest bioseguridad animal=5c3	administr bioseguridad animal=5c3	bioseguridad laboratori biomedic=6rh
biotecnologi	cienci biotecnologi=70l	camp biotecnologi=70l	biotecnologi acuicultur=9fq	camp biotecnologi acuicultur=9fq
bisagr	fabric bisagr tubul=aan
bisel	manej maquin bisel=8lb
bituminos	mezcl bituminos=ase
bland	tecnic soldadur bland=4us
blanque	maquin blanque=51v	ocupars tor blanque=5kb	manej tor blanque=5kb	oper tor blanque=5kb	tor blanque=5kb	product blanque=6m2	ocupars maquin blanque cer=80b	ocupars blanque=823
blind	manej vehicul guer blind=8lo
bloqu	instal bloqu aisl=5yx	coloc bloqu aisl=5yx	traslad bloqu piedr=7xm	mejor bloqu sistem aeronautic=87a	coloc bloqu yes=8iz	manipul bloqu piedr=9ho
bobath	terapi bobath=52f
bobin	tecnologi prepar bobin=5dx	control bobin papel=8a3	manipul bobin papel=8a3	supervis bobin papel=8a3	manej bobin papel=8a3
boc	estudi enfermedad boc=8xj	anatomi boc=air
bocadill	elabor bocadill=6do
bocet	convert bor bocet virtual=7n2
bod	celebr bod=amz
bodeg	gest bodeg=5qg	encargars gest bodeg=5qg	gest existenci bodeg=5xi	control existenci bodeg=5xi	administr existenci bodeg=5xi	cond adecu bodeg=8c6	supervis bodeg=92z
bogi	mont bogi vehicul ferroviari=7dz
bol	manej bol demol=4lv	oper bol demol=4lv	bol demol=4lv	manej molin bol=61c	prepar bol arcill plastic=9qw	ocupars molin bol=ay5
boletin	analiz boletin informativ=apr
boligraf	component boligraf=5in
bols	bols valor=96m	bols air transport=98s	coloc mezcl bols cauch=acq	llen bols=agi
bomb	tip bomb hormigon=5cf	arm bomb=7y9	manej bomb hidraulic=8qt	manipul bomb hidraulic=8qt	oper bomb hidraulic=8qt	ajust component bomb=8vu
bombe	sincroniz actividad instal bombe=5kk
bombon	manipul bombon gas=6zu	manej bombon gas=6zu
bor	redact bor leyend=6p9	prepar bor leyend=6p9	hac bor leyend=6p9	escrib bor leyend=6p9
bord	bord tejid=5c9	hac bord tejid=5c9	manten maquin bord=5j2	repar maquin bord=5j2	riesg bord=7zr	cort bord papel=8z0
bordill	instal bordill=9ax
bosqu	conserv bosqu=7dq	control productividad bosqu=7l5	mejor productividad bosqu=7l5	verific productividad bosqu=7l5
botanic	cienci botanic=5mk	are botanic=5mk	camp botanic=5mk
botell	ocupars lav botell=502	encargars lav botell=502	manej lav botell=502	detect defect botell=8t4	identific defect botell=8t4
bovin	recort pezun bovin=75s	manten pezun bovin=75s	cort pezun bovin=75s
braill	ensen braill=8u7
braquiterapi	trat braquiterapi=9we	hac trat braquiterapi=9we
bre	coloc bre junt=7oe	anad bre junt=7oe	cubr junt bre=7oe
brill	ocupars tambor brill=ax8	tambor brill=ax8	manipul tambor brill=ax8
brind	brind servici excelent=7qa
broc	tip broc=ayl
bronc	tecnic soldadur bronc=68b
bronce	inform product bronce=6ma	crem bronce pulveriz=907	supervis ses bronce=aon
brujul	naveg brujul=8hb
brut	identific defect piel brut=7s9
bucal	cirugi dental bucal maxilofacial=514	cirugi bucal=52h	estudi enfermedad bucal=8xj
buce	requisit oper buce=699	interven buce=80f	manten equip buce=8x7	repar equip buce=8x7	salud seguridad equip buce=9ac	respet program oper buce=9ae	verific equip buce=9r7	revis equip buce=9r7	examin equip buce=9r7	inspecc equip buce=9r7	equip buce=9w1	program buce=9xj	sistem buqu buce=agn
bucodental	hac diagnostic salud bucodental=4m7	diagnostic salud bucodental=4m7
buen	buen practic fabric=1go	buen practic laboratori=1wg	buen form fisic=20y	buen gest=52v	hac buen gest=52v	buen funcion oper bord=6w7	asegur buen etiquet product=7db	buen etiquet product=7db	establec buen rel client=9pb
bulb	proces bulb flor=6rn	transform bulb flor=6rn	limpi bulb flor=6rn	desinfect bulb flor=6rn
buqu	equip seguridad buqu=909
burlet	instal burlet gom=6ln	sell burlet gom=6ln	aisl burlet gom=6ln
busc	busc nuev ide=6k0	busc person=7xa	busc bas dat=8m1
busqued	optimiz motor busqued=13j	motor busqued=6g4	prest asistenci busqued emple=7lo	metod busqued dat=8k1	organiz tall busqued emple=923
cab	manipul cuerd cab=7tr
caballeri	her caballeri=7fi
cabell	tecnic cort cabell=4n9	color cabell=5j5	ten cabell=a1p
cabellud	trat problem cuer cabellud=5x2
cabez	conect cabez poz=7ai	instal cabez poz=7ai	prepar cabez poz=7ai
cabezal	tip cabezal perfor=75t	disen equip cabezal poz=9n6	mont cabezal cort=a6m	coloc cabezal cort=a6m	instal cabezal cort=a6m	ajust cabezal cort=a6m
cabin	oper panel control cabin=784	inspecc equip servici cabin=8bn
cabl	hac cabl=61o	fabric cabl electric=6dg	accesori cabl electric=6dr	inspecc cabl=81n	repar cabl instrument musical=903	sistem transport cabl=aym
cable	plan cable electric=9rt
cabr	gest cri cabr=84u	control cri cabr=84u	supervis cri cabr=84u
caca	inspecc gran caca=5qy	analiz gran caca=5qy	investig gran caca=5qy	analiz calidad gran caca=7wu	prob gran caca=a1r	ocupars prens caca=abw	manej prens caca=abw	encargars prens caca=abw
caceri	organiz caceri=6rx
cad	pag cad clic=13m
cadav	dirig visit deposit cadav=51u	administr deposit cadav=6ek	gest deposit cadav=6ek	transport cadav=7kp	vest cadav=8mr
caden	caden suministr=1i7	gest caden suministr=1i7	gest caden suministr sanitari=7f1	analiz tendenci caden suministr=966	principi caden suministr=9qh	ocupars maquin fabric caden=awj	maquin fabric caden=awj
caducidad	revis caducidad medicament=ak0
caf	tip gran caf=5hl	registr factur existenci caf=5tf	caracteristic caf=a4d	clasific gran caf=awl
caid	control caid pizar=9oj
caj	manej caj=12r	manej caj registr=12r	model caj=4me	ocupars caj=5jp	gest caj=5zw	gest caj jueg=8vm	herramient caj=90b	tip caj=9g8	supervis zon caj=9lh	manten limpi zon caj=a2a
cajer	supervis cajer=515	sistem cajer automatic=7tk
cal	transfer cal viv=6ox	ocupars horn cal=8hh
calafate	material tradicional calafate mader=73c	herramient calafate=8g7	trabaj herramient calafate=8g7	proces calafate mader=a0s
calandri	manej calandri=74l
calder	manej calder=1do	manej equip calder=1do	instal calder calefac=6sa	llen calder=7ru
calefac	sistem calefac domestic=8bd	sistem calefac industrial=9hj
calendari	organiz calendari ensay=4ou	gest calendari tare=4ww	particip fij calendari ensay=59i	particip fij calendari actu=8v2
calent	instal calent sol agu=5mm	instal calent gas=933	coloc calent gas=933	fabric sistem calent=9bs
calibr	calibr motor=4tw	verific calibr motor=4tw	desarroll proced calibr=4v6	ide proced calibr=4v6	disen proced calibr=4v6	control calibr=5kq	calibr instrument optic=6bn	calibr instrument precis=73s	calibr instrument mecatronic=78a	calibr equip laboratori=7uo	calibr instrument electronic=7zd	calibr sistem electromecanic=8c3
calidad	control calidad=1ek	gest calidad=1ha	evalu calidad dat=9oc	sistem control calidad=9vo
calient	tecnologi lamin calient=85j	ocupars lamin calient=8h0	lamin calient=8h0	forj calient=a4c	prepar bebid calient=a9a
calific	consult calific creditici=9ht
californi	tecnic proces elabor californi=6vh
caliz	manipul piedr caliz calient=86o	control caudal piedr caliz=8a7
call	interven trabaj social call=4ky	hac campan call=775	maquin aspir limpi call=8xw
calm	actu calm situ estr=6eb
calor	evit perdid calor horn=7o9	herramient sold calor=9ci
calorimetr	manej calorimetr=9za
calz	industri calz=65m	herramient arregl calz=6sn	equip fabric calz=70p	manten maquin fabric calz=89s	material fabric calz=8ou	maquin fabric calz=8wc	tecnologi fabric calz=9j0	proces cre calz=a3w	calidad calz=a9o	asegur calidad calz=a9o	control calidad calz=a9o	component calz=agc
cam	conduc cam pes=7tn	hac cam=a5x	manten cam mezcl hormigon=ad8
camar	manej camar=4z8	mont camar=5y9	clas camar=5yg	tip camar=5yg	instal camar=6i7
cambi	asesor cambi program estudi=522	gest cambi produc=awa	administr cambi produc=awa
cambiant	formul observ cond cambiant=aps
camel	perl camel=65x
camin	manten camin=7c9
camis	sujet camis=5fw
camp	camp quimic=1ks	politic camp transport=5rj	form investig camp=6ov	camp cienci aliment=7l0	camp ingenieri instrument=95x	camp ingenieri control=9c5
campament	organiz actividad campament=8p5
campan	campan publicitari=14u	campan marketing=14u	promov campan politic=4s5	metod campan politic=4tz	campan politic=6fy	prepar campan promo=932	supervis campan politic=a6k
camping	equip camping=5o3	manten suministr equip camping=69l	supervis oper camping=6f8	vigil oper camping=6f8	control oper camping=6f8	limpi instal camping=7jq	limpiez instal camping=7jq
can	compon can=6yv
canal	limpi canal=67s	gest canal vent=6k7	pes part canal animal=6mk	gest canal distribu=6tg	organiz canal distribu=6tg	administr canal distribu=6tg	selecc mejor canal distribu=8dl	examin canal animal=aj1	inspecc canal animal=aj1	observ canal animal=aj1	separ canal=aj5
canalon	instal canalon=5be
canap	prepar canap=5bt	encargars prepar canap=5bt
canc	proporc trat contr canc=4x6	prueb detect canc=58q	factor riesg canc=8f5
cancel	politic cancel prest servici=a7s
cangilon	manej excav rued cangilon=57q
canin	planific trabaj ase canin=7io
canon	manej canon segu=4r8	gest canon licenci=7bz	recaud canon licenci=9m8	mont canon segu=a2m
cant	recubr cant=6mp	cant subast=6uc	manten maquin recubr cant=7nd	repar maquinari recubr cant=84p	manej maquin recubr cant=a4h	maquin recubr cant=a4h	practic cant=abv
cantidad	calcul cantidad pintur=8jc	calcul cantidad mercanci buqu=a9j	estudi rel cantidad=abo	analiz rel cantidad=abo
cap	cort cap cauch=7x0	prepar cap cauch=84a
capacidad	capacidad comunic=1zp	capacidad organiz=1zw	capacidad analiz=20f	capacidad carg vehicul=6z3	determin capacidad produc=75e	verific capacidad mezcl=7g2	capacidad carg maquin=7nj	evalu capacidad buqu=991	capacidad comunic tecnic=9fu	analiz capacidad personal=9vq	examin capacidad personal=9vq	estudi capacidad personal=9vq
capil	ayud client problem capil=8sp	product capil=ajh
capital	preven blanque capital jueg=6jf
capitan	inform capitan=8wg
capsul	coloc capsul tolv carg=604	inspecc capsul=8ib
capt	capt client=128	capt nuev client=128	capt imagen mov=5hk	capt conductor autobu=aso
captur	captur ave corral=798	manej equip captur pec=7cd	captur recurs acuatic=7mb	captur pec reproductor=aao
capull	vend capull gusan sed=5g4
car	tip car=640
caracol	gest cri caracol=6vg	administr cri caracol=6vg	supervis cri caracol=6vg	control cri caracol=6vg
caract	softwar reconoc optic caract=50s	analiz dat caract ecologic=6nd	evalu caract=7l2
caracteristic	caracteristic product=53a	caracteristic product mader=5fa	form trabaj caracteristic product=6rb	caracteristic servici=aub
carbon	aliment tolv carbon=54w	mineral carbon=5af	coloc carbon prens filtr=5jm
carbonat	tecnic carbonat=605	gest nivel carbonat=8cy	manten nivel carbonat=8cy	regul nivel carbonat=8cy
carbonic	papel carbonic=6d9
carboniz	carboniz barril=531	carboniz interior barril=531
carburant	carburant alcoholic=9w8
cardiac	diagnostic enfermedad cardiac=5j6	reanim cardiac=82w
cardiopati	estudi cardiopati=9tt
cardiopulmon	reanim cardiopulmon=82w
cardiovascul	sistem cardiovascul=4mq	manej aparat cardiovascul=6sh	aparat cardiovascul=6sh
carenci	detect carenci competenci digital=5fl
carg	determin carg servici client=568	inspecc carg=6bu	manej carg transport=77n	oper carg transport=77n	manipul carg transport=77n	supervis carg trabaj=89b
cargament	pes cargament=4ob	determin pes cargament=4ob	tip cargament=4op	supervis descarg cargament=8qw	revis descarg cargament=8qw	inspecc descarg cargament=8qw
cari	trat cari dental=5gu
carn	carn conduc=1jl	tip cort carn=4p2	prepar carn plat=5fr	elabor carn plat=5fr	proces carn plat=5fr	document relativ produc carn=6d7	prepar carn vent=8xq	cocin plat carn=alh
carnet	carnet carretill elev=1ji	carnet carretill=1ji	carnet conduc=1jl	carnet manipul aliment=1qb
carnic	localiz product carnic=7l8	encontr product carnic=7l8	identific product carnic=7l8	industri carnic=9f6
carp	mont carp=4so
carrer	asesor carrer profesional=7wk	registr carrer taxi=9f4	gest carrer deportiv=9ix	gest carrer artistic=a1t
carreter	legisl relativ transport carreter=6kp	planific manten flot carreter=6zf	coordin oper transport carreter=a9b	investig accident carreter=aiv	estudi accident carreter=aiv	examin accident carreter=aiv
carretill	carretill elev=1ih	manej carretill=1ih	manej carretill elev=1ih	conduc carretill elev=1ih	manipul carretill elev=1ih	inspec regul carretill elev=62s
carretiller	carnet carretiller=1ji
carril	control maquin levant carril=50e	manej rectific carril=5el	oper rectific carril=5el
carrit	prepar carrit servici=8pq
carruaj	conduc carruaj=6o6	unir caball carruaj=a2k	junt caball carruaj=a2k
cart	fij preci cart=61q	establec preci cart=61q	defin preci cart=61q	comprob preci cart=7hc	verific preci cart=7hc	revis preci cart=7hc	elabor cart vin=9do	cre cart vin=9do	prepar cart vin=9do
cartel	retir cartel publicitari=7dd
carter	gest carter=11z	carter client=11z	manten carter=11z	manten carter artistic=6bs	gest carter industri textil=72z
cartografi	cartografi geologic=4mt	cartografi interior tier=6ne
carton	coloc panel carton yes=awi
cas	form interven cas emergenci=6ii	gest cas subast=8a4	cas emergenci=ae0
casc	prepar casc caball=5h1	recort casc caball=5h1	cort casc caball=5h1	ingenieri casc buqu=5v9	model desarroll casc=78f
cascar	selecc almendr cascar=6xa	eleg almendr cascar=6xa	escog almendr cascar=6xa	identific almendr cascar=6xa
casiller	asign casiller=5py
casin	norm directric relativ casin=64l	regl jueg casin=844	gest instal casin=84o	evalu personal casin=8yw	supervis personal casin=9mn	administr casin=agw
casquill	control casquill=7pn	acab casquill=93d
cat	cat vin=4n1	cat caf=63o	organiz cat vin=73p
cataliz	cataliz emple produc fertilizant=92r
catalog	catalog antiguedad=4x2	redact catalog antiguedad=4x2	catalog product=9mf	cre catalog product=9mf	prepar catalog subast=asn	organiz catalog subast=asn	program catalog subast=asn
catastr	gest catastr=53l
catastral	prepar map catastral=ai7
categori	identific categori mader=56h	diferenci categori mader=7l4	distingu categori mader=7l4	categori permis conduc=a84
categoriz	categoriz inform=8a1	categoriz gran caf=awl
catering	limpi equip cocin catering=8gw
cauch	cort planch cauch=5aa
cauchut	pres tejid cauchut=6i0	cort tejid cauchut=8su
caudal	control caudal nitroglicerin=5lm
caus	present caus=52o	estudi mov caus=6q5	identific caus dan=ab6	determin caus dan=ab6	defin caus dan=ab6	establec caus dan=ab6
cavidad	cirugi cavidad bucal=52h	optomecanic cavidad=6hl	cirugi cavidad toracic=8p3
caz	gest vent animal caz=5e3	caz animal=5tv	entend especi caz=65y	cri animal caz=70o	aliment animal caz=70o	trabaj per caz=9rh	prepar per caz=9rh
ceb	tip ceb=4lo
cefalorraquide	analiz fluid cefalorraquide=96z
celd	ocupars celd flot destint=5w9	celd flot destint=5w9	fund cubiert celd hormigon=asw
celebr	celebr union civil=614	celebr servici religios=6si
celest	estudi cuerp celest=62o	identific cuerp celest=6zw
celul	analiz cultiv celul=5wy	examin cultiv celul=5wy	evalu cultiv celul=5wy
cement	transport cement=52a	introduc corre cement=854	vert cement=9ni
cementeri	constru espaci verd cementeri=9mr
cenirs	cenirs estil intern periodic=66p
cens	cens nacional pobl=4r5
centr	analiz actividad centr llam=61w	planific centr person=7fx	disen centr usuari=7gj	aten centr person=7mp	tecnologi centr llam=a64	centr lent=afo
centralit	gest centralit priv=7ok	supervis centralit priv=7ok	centralit priv=7ok	comprob centralit priv=7ok	manej centralit priv=7ok
centrars	centrars pasajer=4rc
centrifug	manej centrifug=4pu	ocupars maquin centrifug=6ny	manej maquin centrifug=6ny	encargars maquin centrifug=6ny	control separ centrifug=9lq	supervis separ centrifug=9lq	inspecc separ centrifug=9lq
cep	mezcl cep vin=55d
cepill	manej cepill manual=5wz	cepill superfici mader=6wy	tip cepill=amq
cer	tip cer=4sp	limpi espaci cer=51p	cer superfici mader=9wd
ceramic	material fabric ceramic=4wn	cre objet ceramic man=5e8	product ceramic=68d	cre objet ceramic=7rm	tip material ceramic=8vz	manej horn ceramic=9hb
cerc	constru cerc=82p
cerd	proced especializ cerd=5kw	gest cri cerd=5r3	supervis cri cerd=5r3	control cri cerd=5r3	introduc cerd=7xi
ceremoni	ceremoni religios=5v8	particip ceremoni public oficial=7y0	prepar lug ceremoni=avp
cerradur	instal cerradur=4zl	cerradur electronic=5nn
cerrajeri	equip cerrajeri=4y9
certific	certific conduc segur=5cw	elabor manual certific aeropuert=5l5
cervez	ide recet cervez=4no	cre recet cervez=4no	consult present cervez=7bv	asesor produc cervez=89l	aconsej produc cervez=89l	proces trat cervez=8h1	form personal cervez=8hk	ingredient produc cervez=avc
cesped	manten cesped=5mc	prepar terren plant cesped=5ro	manten equip cuid cesped=8cb	prepar terren coloc cesped=8zc	cuid cesped=9kb	manej maquin cuid cesped=aod	maquin cuid cesped=aod
cesteri	material cesteri=5hq	trabaj cesteri=71i	tecnic cesteri=8mp
chap	ocupars recort chap=55r	manipul recort chap=55r	recort chap=55r	oper recort chap=55r	determin calidad chap mader=6br	element recort chap=7xk	manej cort chap mader=8hl	tip chap mader=9ss
chasi	modific chasi=5a7	hac modific chasi=5a7	disen chasi=8yi
chat	chat internet=axv
chimene	analiz est chimene=55w	prepar inform inspec chimene=59h	inform defect chimene=7zg	limpi chimene=amf
chin	chin mandarin=22o
chocolat	aspect quimic chocolat=53i	histori chocolat=637	fabric product chocolat=6rs	proces transform caca chocolat=81g	molde chocolat=99d	tip chocolat=9jl
chor	element maquin chor aren=4mo	tall chor aren=5nq	manej chor aren=90l	oper chor aren=90l	manipul chor aren=90l	abrasiv chor=9db
chuan	tai chi chuan=9aa
cibernetic	cienci cibernetic=av6	camp cibernetic=av6
cicl	cicl vid desarroll sistem=4t4	cicl vid product tecnologic=5e7	evalu cicl vid recurs=6is	gest cicl compr=9ka
cienci	cienci material=1hl	cienci comunic=25q	cienci politic=5t0	cienci aliment=7l0	cienci trabaj=90g	cienci ingenieri instrument=95x	cienci ingenieri control=9c5
cientific	investig cientific=23t	estudi cientific lenguaj=25v	contact cientific=62m	archiv document cientific=91x	escrib document cientific=9gm	redact document cientific=9gm	prepar document cientific=9gm
cier	cier contabl=16k	arregl dispositiv cier=5dp	vaci bar cier=6bh	revis tramit cier=8zl
ciert	limpi man ciert zon=520	ciert tecnic manual quiropraxi=a01
cigar	ocupars estamp cigar=709	manej estamp cigar=709	encargars estamp cigar=709	ocupars maquin fabric cigar=9co
cigarrill	prueb maquin fabric cigarrill=6v8	aconsej client cigarrill electronic=81t
cilindr	registr dat cilindr=55t	inspecc cilindr=6gz	manipul cilindr=79l	llen cilindr=7wv	manej cilindr sec papel=93r
cilindric	tip trabaj rectific cilindric=6i4	element rectific cilindric=6ze	ocupars rectific cilindric=8nr	manipul rectific cilindric=8nr	manej rectific cilindric=8nr	oper rectific cilindric=8nr	maquinari rectific cilindric=8nr
cimbr	coloc cimbr armazon encofr=83e
cimient	establec cimient tor perfor=7yy
cin	estudi cin=8ut
cincel	cincel neumatic=4bd	manej cincel neumatic=4bd	cincel mader=4kf	manipul cincel mader=4kf	cincel piedr=al3	cincel grab piedr=al3	cincel cort piedr=al3	tall piedr cincel=al3
cinematografic	etalonaj cinematografic=yv
cinesiologi	cinesiologi aplic=9gx
cinesiterapi	cinesiterapi aparat mecanic=8lu
cinetic	energi cinetic=6q5
cint	manej sier cint=5mo	sier cint=5mo	oper sier cint=5mo	manipul sier cint=5mo	fabric cint transport=7kr	coloc cint tejid=91b	coloc cint adhesiv=ajb	cint adhesiv=ajb
circ	mont equip amar circ=4m6	estetic circ=560	colabor grup circ=8lh	manten equip amar circ=9ox
circens	practic especialidad circens=589	ensen numer circens=9gq
circuit	prob circuit=5kl	circuit integr=5nt	tip circuit integr=70n	plac circuit impres=780	prueb circuit=aoc
circul	organiz circul calidad=51x	cre circul calidad=51x	cumpl norm circul=5bc	supervis sistem circul=8ja	examin sistem circul=8ja	manten sistem circul=8pa
cisc	cisc system=7dx
cistern	carg cam cistern=588	estib cam cistern=588	llen cam cistern=588	determin itinerari cam cistern=a0v
cit	envi cit=4tk	aconsej actu cit=5dg	gest adecu cit medic=5eg	organiz cit=5wp	gest cit=89i	aconsej servici cit line=9jp
citogenetic	citogenetic tejid=ami
citologi	citologi clinic=74y
citologic	identific anomali citologic=5gb	reconoc anomali citologic=5gb
citometri	citometri fluj=x5
ciudad	desarroll ide promoc ciudad=97v
ciudadan	ofrec asistenci ciudadan nacional=53f	particip ciudadan cuest salud=6qj
civil	ingenieri civil=1gz	derech civil=9g2	examin infraestructur civil=9uu	evalu infraestructur civil=9uu	codig proced civil=ars
cizall	cizall chap metalic=7gs
clar	comunicars form clar pasajer=6lx
clarific	clarific most=anp	clarific aceit ebull=apg
clas	prepar clas=1k2	planific clas=1k2	ocupars clas=1k4	clas equip instrument=54f	proporc material clas=9tz
clasic	lengu clasic=59u	antiguedad clasic=8et
clasific	sistem clasific=6cu	elabor sistem clasific=6e0	almacen residu clasific=6xs	gest residu clasific=6xs	clasific element mader=7sa
clav	clav parqu=597	recib inform clav proyect=9xq
clavicembal	fabric component clavicembal=82a
clic	pag clic=13m
client	trat client=12s
clim	estudi historic clim=5ul	estudi clim=9qs
climatic	impact cambi climatic=536	identific cambi climatic histori=596
climatiz	manej sistem climatiz=81c	oper sistem climatiz=81c	manipul sistem climatiz=81c
climatologic	investig proces climatologic=69a
clinic	inform clinic=4ri	analiz clinic=6kx	investig clinic=8wm
coadyuvant	examin coadyuvant=803
coagul	explic tip trastorn coagul=52w	ocupars tanqu coagul=54s	coagul ques=5tn	proces coagul ques=5tn
coberter	cosech cultiv coberter=55s
cobertur	estrategi cobertur=6c8
cobr	cobr caj=12r	cuent cobr=16d	supervis proced cobr=58u	dar segu cuent cobr=76n	manipul cobr=8dm	gest cobr trat dental=8r7
coc	regul temperatur coc arcill=5df	proces sal coc=9vy
coch	conduc coch automatic=4mw
cochinill	cort colmill cochinill=axz
cocin	dar instruc personal cocin=6nm	control suministr cocin=87i	vend articul cocin=8dk	almacen suministr cocin=90u	tecnic cocin=and	investig nuev metod cocin=ap6	supervis uso equip cocin=aw8
cocle	ajust implant cocle=583	adapt implant cocle=583
codific	oper codific=8my	sistem codific product=8yp	cre mov codific=9av	codific clinic=9qb	cooper proces linguistic codific=9rb
codig	asign codig product=54k
coeficient	med coeficient fric=aqp	med coeficient arrastr=aqp
cognitiv	terapi cognitiv conductual=xh	psicologi cognitiv=5i9
coherenci	coherenci del articul public=8qs
col	mezcl col empapel=53g	prepar col empapel=53g
colabor	colabor politic=9p6
colaborativ	establec rel terapeutic colaborativ=9zb
colchon	fabric colchon=7dg
colec	colec art=52t	softwar gest colec=6yk	gest colec=7ah	manten catalog colec=7e6
colectiv	conveni colectiv=23h
coleg	ofrec tutori coleg=5kv
colg	colg cartel publicitari=5rv	colg animal=a5j
colmill	cort colmill=axz
coloqui	particip coloqui cientific=7ac
color	prepar mezcl color=870	elabor mezcl color=870	mezcl color=870	hac mezcl color=870
colorant	colorant alimentari=71f
column	soport ajust column=6fk
combat	vel durabilidad escen combat=646	dar orden combat=704	tecnic milit combat=9f3
combin	prepar viaj combin=5x5	organiz viaj combin=5x5	planific viaj combin=5x5	combin ingredient alimentari=7h4	combin cervez aliment=7ht	combin hoj tabac=7n0
combust	gas combust=7o6	fabric product tabac combust=81x	principi motor combust=9bn
combustibl	llen combustibl deposit=58v	tip combustibl=5jq	metod inventari combustibl=5xk	combustibl buqu=66b	combustibl utiliz buqu=66b	sistem distribu combustibl=7a5	oper tom combustibl=9r6
comedor	comprob limpiez comedor=aec	verific limpiez comedor=aec	supervis limpiez comedor=aec
comentari	gest observ comentari=4ry	hac comentari trabaj rend=65u	valor comentari clientel=80i	evalu comentari clientel=80i
comerci	comerci electronic=137	comerci exterior=1iw	comerci internacional=1iw	promov libr comerci=57t	sistem comerci electronic=90a
comercial	politic comercial=5tc	marc comercial=754	gest riesg comercial=7s6	control riesg comercial=7s6	analiz riesg comercial=7s6	derech comercial=8jb	asesor marc comercial=9e9
comercializ	comercializ corre electronic=5xo	tecnic comercializ red social=6km	tecnic comercializ=6lc	comercializ circuit=8go	sector comercializ medicament=9bp	principi comercializ=a3r
comestibl	filtr aceit comestibl=6c3	purific aceit comestibl=6c3	limpi aceit comestibl=6c3	destil aceit comestibl=97u
comid	comid prepar=1om	plat comid prepar=1om	prepar comid vuel=6uw	organiz servici comid prepar=7sb	distribu comid pacient=947	oper servici comid=9a3
comis	calcul comis=7ky
common	common lisp=1f
comodidad	seguridad comodidad pasajer=6oq
compact	tecnic compact=4vi	manej compact=6mc
companer	cooper companer trabaj=4ra	consult companer bibliotec=6ib	ensay companer repart=82o	comunicars companer trabaj=8iv
compani	present reclam compani segur=8bs
compar	compar valor propiedad=986	compar product segur=9iv	compar dat recab=a7i
compatibilidad	comprob compatibilidad material=5zb	verific compatibilidad material=5zb	determin compatibilidad material=5zb
compens	compens juridic victim delit=7sj
compet	evalu calidad compet deportiv=5wg	inform compet deportiv=7r3	gest program compet deportiv=7ym
competenci	derech competenci=1x3	elabor politic competenci=507	competenci matematic=6wu	implement competenci matematic=6wu	competenci especializ veterinari=9am	ten competenci informatic=9rs	competenci financier=a96
competidor	forj rel competidor deportiv=5t7	observ actividad competidor line=8pf
competitiv	desarroll estrategi competitiv deport=6kc
competitividad	asegur competitividad preci=7wj	vel competitividad preci=7wj	competitividad preci=7wj
compil	compil sistem recomend=6kd
complej	sistem comunic complej=570	dirig proyect complej paisajism=7ch
complement	aconsej client uso complement=59w	palabr complement=5jf
complementari	medicin complementari alternativ=4yw
complet	complet inform inventari=6io	revis optic complet=7pb
compon	compon catalog antiguedad=4x2	compon estructur muebl=73l	compon music=9dx	compon maquin cort=9kp
comport	estudi comport human=25n	cienci comport=5iv	control comport public=7id	terapi comport=9ew	caracteristic terapi comport=9ew	principi terapi comport=9ew	comport animal=ajz
compos	manten compos agu=4ua	analiz compos quimic agu=546	compos quimic mader=54g	compos digital=632	compos quimic papel=6j5	selecc element compos=6jv	softwar compos=7os	maquin compos=8bv
compositor	contrat compositor=64e	colabor compositor=9je
compost	observ proces form compost=7kn
compr	compr espaci publicitari=60h	compr equip automovil=8va	coloc compr bols=9ad	contact compr=9dw	negoci cond compr=ax1
comprend	comprend situ animal=4pp	comprend accident aeronav=506	comprend concept artistic=53x	comprend necesidad animal=8ft
comprens	comprens product=9x9
compres	part maquin molde compres=7at	ocupars maquin molde compres=93n	prueb compres=967
compresor	ocupars motor compresor=81e	fabric bomb compresor=8qy	manej cilindr compresor=9az	manipul cilindr compresor=9az	ajust cilindr compresor=9az	oper cilindr compresor=9az
comprimid	instal sistem air comprimid=89t	prepar botell air comprimid=90d
comprob	comprob inform=akx
comprobant	supervis comprobant deposit=5m1
compromis	cumpl compromis hosteleri=8iq	respet compromis hosteleri=8iq
compuest	material compuest=7hs	compuest abrillant=898
comput	comput nub=a9	cienci comput=25o	proces comput microescal=812
computacional	linguistic computacional=8l8
comun	enfermedad infantil comun=7nk
comunic	principi comunic=ax9
comunicativ	habilidad comunicativ=1zp
comunidad	foment actividad fisic comunidad=5zf	rehabilit bas comunidad=647	establec comunic comunidad interes=7sf
comunitari	ejempl art comunitari=4s0	educ comunitari=6en	integr actividad promo comunitari=6sg
conceb	conceb program estudi=1k3	conceb ide musical=5au	conceb ide program=8ze	conceb equip termic=aly
conced	conced subven=75f	conced licenci utiliz imagen=9gj
concentr	verific past papel concentr=5s3	calcul concentr solu=978
concentrars	concentrars prest servici=9n3
concept	concept consult=6ff	concept estrategi empresarial=9ao	concept psicologic=a5a	concept telecomunic=ali	concept relativ telecomunic=ali
conces	conces servici public=4s8	dar conces=59k	norm relativ conces licenci=8v9
concesionari	organiz recurs concesionari vehicul=72h	supervis expos vehicul concesionari=761	gest sistem administrativ concesionari=9vl
conch	manten piez mold conch=4n2	selecc tip mold conch=6gt	traslad mold conch llen=87q	fabric mold conch=9bh	produc mold conch=9bh	elabor mold conch=9bh	unir component mold conch=aid	repar mold conch=avv
concienci	concienci propi=6s4	promov concienci social=9ch	trastorn concienci=alk
conciert	obten financi conciert=91s
concili	concili bancari=16h	concili medic=274
conclu	metod conclu terapi musical=6m7	conclu rel psicoterapeutic=6wa
concret	concret propuest artistic=5yq
concurrent	program concurrent=6p
concurs	concurs public=23n
cond	manten cond=1dc	prepar inform cond sanitari=57h	asist aeronav cond peligros=6pc	cond almacen sangr=93v
condens	condens inform=5ap	identific problem condens=85p
condiment	tip condiment=5yl	proces fabric condiment=70w	condiment carn vent=8xq
conduc	conduc buqu=89v
conduct	codig conduct pesc responsabl=8tg
conductividad	conductividad termic metal=99l
conductor	gest conductor cam=52c	estructur conductor cam=52c	regul conductor cam=52c	supervis conductor=7v4	program rut envi conductor=7vb	mont hac conductor=8uv
conect	conect line cilindr=6tm	conect cabl motor ascensor=9f1	conect equip cabezal poz=9va
conej	gest cri conej=513	supervis cri conej=513	control cri conej=513
confec	confec line prend medid=7sp	industri confec=8m3
confecc	confecc rop interior=8xy	confecc plac cauch=9nm	confecc prend protec=aag	confecc promo especial=axw
conferenci	interpret diferent lengu conferenci=55k	organiz conferenci prens=5q1	dar conferenci=5sa
confidencialidad	educ respect confidencialidad dat=78r	confidencialidad inform=7en	manten confidencialidad=83u
configur	configur equip electronic=4my	configur product electronic consum=5d8	configur perfil color=5j3	determin configur fabric aliment=6mv	herramient gest configur softwar=8is
confirm	confirm identidad client=7r6	confirm viabilidad produc=9k2	confirm identidad visitant=9o3
confiteri	aconsej client product confiteri=5um	supervis calidad product confiteri=6q3	vend product confiteri=8k7	elabor nuev product confiteri=asa
conflict	gest conflict=20b	implement gest conflict=20b	control conflict politic=7l1	asesor gest conflict=86r	ayud gest conflict=86r	orient gest conflict=86r	gest conflict financier=aqe
conform	conform lech tuberi=5po	verific lent conform especific=7xf	prepar mold conform vaci=8h9	fabric mold conform vaci=a7v
confront	confront propuest contratist=8xl
congel	control proces congel=amn	inspecc proces congel=amn	supervis proces congel=amn	gest proces congel=amn
conjunt	dirig conjunt musical=7m0	empres conjunt=7sx	conjunt sintom enfermedad=a1j	propiedad conjunt=abp	teori conjunt=aiz
conmemorativ	coloc plac conmemorativ=99z
conmut	cer conmut potenci=6pa	dispositiv conmut=877
conoc	conoc informatic=23d	conoc client=4p7	conoc comport human=8lq
conscient	conscient riesg mercanci peligros=86l
consecuenci	consecuenci contamin urban=9gl
consecutivament	interpret consecutivament lenguaj habl=5u2
consegu	vel consegu ambient adecu=7gm	consegu caball purasangr=88m	consegu objetiv vent=9de	consegu conductor autobu=aso
consej	miembr consej academic=590
conserv	conserv compos agu=4ua	trat quimic conserv=5ex	tecnic conserv=5zv	conserv mader=6z0	conserv aliment=a90
conservatori	promov conservatori=6aa
consider	consider limit transport maritim=a77
consistenci	comprob consistenci pintur=5do	revis consistenci pintur=5do	certific consistenci pintur=5do	modific consistenci solu=aar
consol	manej consol mezcl audi=7fr
constant	constant vital=vn
constat	constat infrac proces electoral=a9w
constitu	constitu cultur empresarial=8sm	respet constitu=90r
constitucional	derech constitucional=9nf
construc	legisl construc=5cl	norm product construc=6ow	product construc=6ts	identific material construc plan=7um	mezcl material construc=9cu	metod construc=9o0
constructiv	formul observ constructiv=97l
consult	metod consult=5z5	consult medic=6ff	prepar pacient consult=6o7	consult bas dat=8m1	supervis consult client=asi
consum	vend product electronic consum=4wq	asesor consum servici public=57m	consum energi electric=5dy	analiz consum energi=5m6	evalu consum energi=5m6	consum gas=61m	product electronic consum=79v	consum agu=7fs	calcul consum agu=ack	med consum agu=ack	registr consum agu=ack
consumibl	gest inventari consumibl=4vd
consumidor	asesor derech consumidor=4q7	ayud derech consumidor=4q7	orient derech consumidor=4q7	protec consumidor=7n8	derech consumidor=8ak
cont	cont histori=5bb	leer cont gas=5hs	leer cont agu=77i	leer cont energi termic=9wo
contabilidad	contabilidad general=16b	contabilidad cost=171	contabilidad analitic=171	control contabilidad casin=4y3	supervis contabilidad casin=4y3	normativ relativ contabilidad=5s5
contabl	cienci contabl=16a	proced departament contabl=4rd	tecnic contabl=7z1	explic registr contabl=9mz	cumpl practic contabl=9xd
contact	manten contact financier=65w
contagios	gest enfermedad contagios=5lw	trat enfermedad contagios=5lw	enfermedad contagios=7dm
contamin	analiz contamin=5y2	almacen material contamin=5zc	gest material contamin=5zc	legisl relativ contamin=6pv	trat agu contamin=9zh
contaminant	tom muestr contaminant=7tu	selecc muestr contaminant=7tu	analiz muestr contaminant=7tu	elimin contaminant=9jw
conten	conten incendi=651	constru pres conten=76b
contenedor	limpi contenedor industrial=51h	bar contenedor industrial=51h	instal contenedor=587	manten contenedor acuicultur=a58	limpi contenedor acuicultur=a58
contenid	cre contenid=146	calidad contenid=5lf	ajust form contenid=6cm	proces desarroll contenid=abs
contest	contest solicitud presupuest=5ee	contest pregunt pacient=5zg	contest llam emergenci=61k
context	comprend context=5y3
contextualiz	contextualiz colec=6ht	contextualiz obr artistic=82r
contingenci	reacc ant contingenci electric=73t	desarroll plan contingenci electric=8ba
continu	integr continu=bc	mejor continu=1h8	aprendizaj continu=20e	form cap continu=5gn	tall form profesional continu=5un
continuament	supervis continuament cond climatic=6rf	estudi continuament cond meteorologic=ahw
continuidad	contribu continuidad asistenci sanitari=51b	supervis continuidad guion=5se	prepar inform continuidad=7ui	manten plan continuidad oper=86s
contr	ingenieri protec contr incendi=74m	protec contr radi=aff
contra	contra taman punt=90v
contrab	preven contrab=7w6
contractual	derech contractual=1ms	conoc legisl contractual=1ms	manten document registr contractual=6di
contragolp	ocupars extrusor martill contragolp=agg
contraincendi	normativ seguridad contraincendi=703
contramedid	contramedid ant ataqu cibernetic=6rp
contrast	administr medi contrast=6lg	medi contrast=6lg	entend contrast=7w1	entend sell contrast=7w1
contrat	gest contrat=18l	contrat public=277	contrat public electronic=5yf	contrat personal=6dw	contrat servici=6ux	contrat trabaj empres=741	contrat cuid animal=8lz
contratist	compar propuest contratist=8xl
contribu	contribu manten vin=7lk	contribu desarroll centr deport=7mt	contribu protec menor=8f7	contribu prepar vin=8yg	contribu registr product farmaceutic=afw
control	sistem control=h6	control gest=175
conven	conven line netiquet=8dx
conveni	conveni organiz maritim internacional=5w1
convers	prueb convers=8tj	hac prueb convers=8tj	gui convers religios=aaa
conversacional	escrib ton conversacional=7it
convert	convert cristal oble=7ag	convert impres dental model=82c	convert filament hil=8ey	convert diferent format audiovisual=anu
convertidor	instal convertidor corrient electric=51d
cooper	cooper profesional educ=4qj	desarroll estrategi cooper internacional=8eb	cooper profesional=8sx	asegur cooper departament=915	supervis cooper departament=915	cooper departament=915	vel cooper departament=915	cooper part animal=9wz	cooper usuari puert=9xa
cooperativ	gest oper cooperativ credit=5tq
coordin	coordin equip=1rf
coordinars	coordinars editorial libr=5z9	coordinars institu ensenanz=8hy
cop	almacen cop jabon=5f4	serv cop vin=69k
copi	fabric copi objet valor=8c5	copi objet valor=8c5	copi seguridad=9qe	manten copi seguridad=9qe	conserv copi seguridad=9qe
coquiz	tecnic coquiz petrole=6m6	control proces coquiz=9mh	supervis proces coquiz=9mh
corazon	estudi enfermedad corazon=9tt
corder	carn corder halal=6e5	carn corder kosh=9qo
cordial	cordial pasajer=a4i
cordon	fabric adorn cordon trenz=aa7
coreograf	colabor coreograf=97h
coreografi	conceb coreografi=539	vel durabilidad coreografi=64u	redact coreografi=7u7	contribu desarroll coreografi creativ=aqr
coreografic	particip cre material coreografic=6ww	desarroll lenguaj coreografic=91c	cre obr coreografic=a45	desarroll metod integr coreografic=a5h	desarroll lenguaj coreografic propuest=atc
corporal	lenguaj corporal=57b	analiz fluid corporal=7m6	tecnologi escane corporal tridimensional=8hm
corporalment	expresars corporalment=72a
corral	caz ave corral=798	gest cri ave corral=a5o	manipul ave corral=aur	manej ave corral=aur
corre	identific corre=698	ocupars corre certific=6hd	trabaj corre certific=6hd	corre certific=6hd	ocupars corre=7js	redact corre electronic profesional=afz
correc	comprob correc inform=6mg	correc traduc automatic=801
correct	correct funcion equip protec=4z3	correct inspec equipaj aerodrom=7uw	correct almacen agu=8zh	practic correct fabric=9cm	asegur correct gest document=9ex	uso correct equip panaderi=9po
correctament	prepar correctament formul color=7yb
correctiv	manten correctiv=23m	medid correctiv=5ks
correg	correg examen=1kd	correg text=728	correg actividad fisic client=8bx	correg trabaj traduc=a05
correspondenci	prepar correspondenci client=84b	registr correspondenci=8v3	entreg correspondenci=a4o	ocupars entreg correspondenci=a4o	entreg correspondenci client=a4o
corrient	corrient agu=4yf	corrient electric=6qu	supervis oper corrient bibliotec=a2t
corros	tip corros=599	reconoc sign corros=8zj	detect sign corros=8zj	verific sign corros=8zj	observ sign corros=8zj
corrug	manej corrug=54h
cort	manej maquin cort=5hi	maquin cort=5hi	tecnic cort mader=98y	repar maquin cort=9kp
cortafueg	defin regl cortafueg=4oh	instal cortafueg=aa6	instal sistem cortafueg=an1	coloc sistem cortafueg=an1
cortarl	tendid tel cortarl=8ew
cortin	cos cortin=7s8
cos	cos articul tel=4vx	cos material impres=5m2	cos tel=8oa	cos rop interior=8xy	cos prend protec=aag
cosech	cosech uva=4pr	prepar animal acuatic cosech=7wb	proces miel cosech=a8z	produc miel cosech=a8z	acondic miel cosech=a8z	prepar miel cosech=a8z
cosmetic	ingredient cosmetic=4ly	trat cosmetic piel=5oe	trat cosmetic vend=5vz	desarroll product cosmetic=6fn	aconsej client uso cosmetic=7ll	product cosmetic=7po	respet norm product cosmetic=80r	industri product cosmetic=9q6
cost	gest cost=7pa	calcul cost revest=856	oper buqu cost=8at
costur	tecnic costur manual=6c2	tecnic costur calz=9fi	aconsej client patron costur=9jq
cotej	elabor inform cotej produc=86t
cotidian	fabric product uso cotidian=9z5
craque	tecnic craque hidrocarbur=8uh
creativ	conceb ide creativ=83d	promov proces creativ=9zj
creativament	creativament tecnologi digital=578
creatividad	impuls creatividad equip=9ou
crec	encargars crec vegetal=4tv
credencial	entreg credencial=8vs
credibilidad	evalu credibilidad client=9a8
credit	prepar ofert credit=7mj	proced control credit=a63
crem	manej equip crem=86b	supervis crem=8jx
cri	manten equip cri=7ay	planific program cri animal=9ty	program cri animal=ao7
criader	asesor criader=60e	control produc criader=ady	administr produc criader=ady	gest produc criader=ady	inspecc produc criader=ady	manten criader acuicultur=arf	ocupars criader acuicultur=arf
crimen	limpi escen crimen=5aj	examin escen crimen=76t	fotografi escen crimen=88r
criminal	estudi comport criminal=4nd	caus comport criminal=4nd	prepar perfil criminal=5b5	hac perfil criminal=5b5	elabor perfil criminal=5b5
criminologic	desarroll teori criminologic=6it	elabor teori criminologic=6it
crisi	interven situ crisi=xi	interven cas crisi=xi	gest crisi=1rm	trabaj zon crisi=5qm	ayud famili situ crisi=7j3	gest situ crisi social=8ox
cristal	trabaj cristal=6ic	arregl cristal=8ah	fabric cristal semiconductor=8k4	produc cristal semiconductor=8k4	elabor cristal semiconductor=8k4
cristaleri	selecc cristaleri servici=4mp	selec cristaleri servici=4mp	manipul cristaleri=52g
cristalin	identific estructur cristalin=arj
criteri	criteri calidad instal almacen=51w	defin criteri calidad dat=6ok
critic	pens critic=1zu	critic literari=6ag	analiz critic fuent=6r1
cromatografi	softwar cromatografi=593	cromatografi gas=743	conoc cromatografi liquid=956	manten maquin cromatografi=aum
cronogram	elabor cronogram adelgaz=6g5
crud	almacen lech crud=al7	guard lech crud=al7	conserv lech crud=al7
cruz	vent cruz=9zu
cuadern	elabor cuadern teatr=a6t
cuadernill	cos cuadernill=5s9
cuadr	cuadr mand=nc	eleg marc cuadr=5pb	selecc marc cuadr=5pb	constru marc cuadr=9su	ensambl marc cuadr=9su
cuaj	elabor cuaj=8tm
cualidad	cualidad electroiman=9gp
cualitativ	proces inform cualitativ=8gn	investig cualitativ=atk
cualqui	inform cualqui dan ventan=7zj
cuant	identific deficienci cuant capacidad=9h4
cuantic	optic cuantic=72q	are optic cuantic=72q	camp optic cuantic=72q	mecanic cuantic=9uo	estudi mecanic cuantic=9uo
cuantificabl	defin objetiv comercial cuantificabl=7my
cuantitativ	investig cuantitativ=151	gest dat cuantitativ=6qi
cuartel	organiz cuartel bomber=67j
cub	prepar cub ferment bebid=6os	tip cub esmalt=75w	element cub esmalt=7em	ocupars cub esmalt=aa0	cub esmalt=aa0	oper cub esmalt=aa0	manipul cub esmalt=aa0	manej cub esmalt=aa0
cubiert	prepar equip cubiert=6nc	organiz equip cubiert=6nc	lav cubiert barc=6re	limpi cubiert barc=6re	oper cubiert=78p	instal cubiert suel=7b9	coloc cubiert suel=7b9	mont cubiert suel=7b9
cubr	cubr superfici yes=5d9	cubr esmalt=6nl	cubr cap esmalt=8nm
cuchill	repar cuchill=4uu	cuchill tall mader=6g7	manej cuchill cort=6tu	cuchill cort=6tu	manipul cuchill cort=6tu	coloc hoj cuchill=7ie	fij hoj cuchill=7ie	cuchill limpi=awy
cuchilleri	fabric articul cuchilleri=5qa
cuell	detec canc cuell uterin=as2
cuenc	desarroll cuenc fluvial=8f9
cuent	gest cuent=11z	cuent pag=16c	asign cuent=abl
cuer	tecnologi fabric piel cuer=5iu	component articul piel cuer=5j8	ensay fisic piel cuer=5xp	calidad articul piel cuer=7gn	tecnologi acab piel cuer=7ha	compos quimic piel cuer=8qv	manten product piel cuer=alc
cuerd	manten cuerd=5j1	ajust instrument cuerd=6on	tip cuerd=80n	amar cuerd=ayb
cuerp	anatomi cuerp human=8jv
cuest	impart form cuest ambiental=5oz	comunic cuest tecnic client=73r
cuestionari	revis cuestionari=9m4	segu cuestionari=abk	prepar cuestionari=aqi
cuid	cuid pacient=vf	plan cuid=vt	cuid equip cri=7ay
culinari	tecnic culinari acab=98x
cultiv	histori cultiv tabac=4n3	gest actividad manten cultiv=6tr	desarroll tecnic cultiv vid=92t	cultiv plant=9il
cultur	histori cultur=9ve
cultural	evalu program espaci cultural=5br	proyect cultural=5gd	promov event espaci cultural=76x
cumpl	cumpl normativ=18d	hac cumpl politic financier=5f7
cumpli	cumpli normativ sustanci prohibid=9dn
cumpliment	cumpliment normativ infraestructur tuberi=5cg	revis contrat cumpliment=agv
cun	sujet objet cun=5c4	coloc cun=5c4
cur	utiliz man cur=54c	metod cur hoj tabac=5r9	metod cur tabac sol=9oz
curricul	planific curricul aprendizaj=7t1
curs	disen curs web=63t	aconsej curs form=869	inform curs form=869	asesor curs form=869	supervis curs practic=9td	elabor program curs=ak8
curv	tecnic curv metal=9zm
custodi	custodi prueb=5eo	custodi pertenenci pasajer=819
cutane	enfermedad cutane=6pm
damasquin	damasquin piez metal=9gy
dan	evit dan horn=ahk
danz	leer partitur danz=6q0	histori estil danz=87g
dar	dar clas=1k1	dar form=81y
dat	analiz dat=na	gest dat product=a7o
deb	asign deb=50n	ayud nin deb=50w
debat	debat represent=6ap	debat propuest investig=6om	debat obr art=7xj	particip debat=98a
decant	decant vin=8ku
decid	decid solicitud segur=6wr	decid tip prueb genetic=8yt	decid asign recurs=913	decid tecnic imagen=9s6	decid tip interven psicoterapeutic=ajg
decis	tom decis=20a	sistem ayud tom decis=639	tom decis empresarial estrategic=apk
declar	declar fiscal=17f	tom declar jur=a3c
decor	decor instrument musical=6ae	decor articul textil=82m	decor muebl=ag5	decor bebid=ao1	tecnic decor hog=ao2
decorativ	cre disen decorativ=7j7	dibuj disen decorativ=7j7	present bebid form decorativ=a3a	disen decorativ vehicul=al4
defect	detect defect soldadur=6pg	observ defect soldadur=6pg	verific defect soldadur=6pg	detect defect registr=6r9
defectuos	retir piez defectuos=5tw	quit piez defectuos=5tw	elimin piez defectuos=5tw	inform equip defectuos peligr=5wb
defens	segu principi defens propi=6qn	elabor politic defens=98r	sistem defens=9j6	tecnic defens personal=ahu
defensiv	practic conduc defensiv=axb	conduc defensiv=axb	conduc mod defensiv=axb
deficienci	anticip posibl deficienci=57y
defin	defin lenguaj marc=4ty	defin capacidad produc=75e	defin marc=7if	defin estrategi gest pag=9kc	cre defin=akr
definitiv	conclu partitur musical definitiv=9pz
deform	deform duel mader=4ms	identific deform mader=74b	detect deform mader=74b	detect deform pec viv=7np
defun	registr defun=7q8
deglu	trat trastorn deglu=66r
degust	degust gran caca=a1r
dej	dej acab buqu=5hx
deleg	deleg aten emergenci=4sa	atend deleg comercial=aus
deletre	deletre ded=69b
delimit	delimit are marc=53t	delimit cuerp celest=6zw
delincuent	evalu comport riesg delincuent=8k5
delit	derech victim delit=555	apoy menor victim delit=7xd	necesidad victim delit=a0n	detect delit financier=aoz
dem	identificars dem=8fa
demand	prev demand product=76v	gest demand equip oficin=9n1
democraci	demostr compromis democraci=8mm
demografic	predec tendenci demografic=5jo	pronostic tendenci demografic=5jo
demol	tecnic demol=5pl	demol estructur=8qh
demostr	hac demostr program informatic=6vq	demostr calidad revest=8zm
densidad	verific densidad liquid=4t6	calcul densidad liquid=4t6	med densidad liquid=4t6	conoc densidad liquid=4t6	analiz densidad caca polv=8ic
dentadur	restaur dentadur deterior=4o2	repar dentadur deterior=4o2	reconstru dentadur deterior=4o2
dental	hac limpiez dental=8eq	practic dental=96n
dentist	segu instruc dentist=9j1
dentofacial	correg anomali dentofacial=aux	trat anomali dentofacial=aux
denunci	comunic denunci pasajer=6np	transmit denunci pasajer=6np	analiz denunci pasajer=84y	estudi denunci pasajer=84y	examin denunci pasajer=84y	denunci comport riesg=8ub
deontologic	respet codig deontologic organiz=9sn
departament	proced departament financier=608	proced departament oper=6i3	proced departament gest=7vw	proced departament vent=9e4	proced departament recurs human=9jh
dependient	person dependient=uq
depil	depil cer=5mu	tecnic depil hil=7py	las depil=800	tecnic depil=8ow
deport	histori deport=7c0	regl deport=958
deportist	nutr deportist=6qm	aconsej deportist aliment=8da
deportiv	tendenci merc equip deportiv=4rb	ofrec client equip deportiv=53c	caracteristic equip deportiv=a7w	fabric articul deportiv=awz
deposit	instal deposit agu=5rw	coloc deposit agu=5rw	deposit papel mold=68z	norm seguridad deposit=6lq
depred	elimin depred=a71
depur	depur softwar=5h3
derech	estudi derech=4q2	derech public=aji
deriv	deriv carg entr=50b	deriv carg sal=5l8	product deriv tabac=6w5	fabric product deriv tabac=8sz	deriv usuari servici social=a72	deriv usuari asistenci sanitari=afk	atend pacient deriv=ag8
dermatologi	dermatologi medic quirurgic venereologi=77c
dermatologic	examin muestr dermatologic=4xi	analiz muestr dermatologic=4xi	estudi muestr dermatologic=4xi	practic cirugi dermatologic=5oo	tecnic cirugi dermatologic=a9g
derram	limpi derram petrole=a40	retir derram petrole=a40
derret	derret cer=6il
desactiv	desactiv min terrestr=6x7
desagu	limpiez desagu=54y	inspecc desagu alcantarill=6oi	comprob desagu alcantarill=6oi	revis desagu alcantarill=6oi
desalcoholiz	desalcoholiz bebid=7ey
desaliniz	manten sistem control desaliniz=9tb	gest sistem control desaliniz=aey	control sistem desaliniz=aey
desaloj	desaloj bar cier=6bh
desamar	desamar buqu=9tl
desarm	desarm dispositiv movil=5de	desarm electrodomestic averi=7fj	desarm bomb hormigon=7fz	desarm andamiaj=a09
desastr	psicologi emergenci desastr=7he
desat	manej desat roc tunel=91r
desbarb	ocupars desbarb=64h	proces desbarb=839	element desbarb=88n	manej lim desbarb=aer	lim desbarb=aer	manipul lim desbarb=aer	oper lim desbarb=aer
desbast	piedr desbast=55b	desbast piedr semiprecios=99j
descapotabl	repar tech automovil descapotabl=7aw
descarg	carg descarg=1ig	descarg mercanci=4ni	descarg suministr=5p4	supervis descarg mercanci=5wa	revis descarg mercanci=5wa	inspecc descarg mercanci=5wa	descarg equip=6me	descarg electric=6q4	oper carg descarg=9kf
descascarill	ocupars maquin descascarill=4su	manej maquin descascarill=4su	encargars maquin descascarill=4su
descompres	control descompres=a1l
descontamin	descontamin are trabaj=4ve	tecnic descontamin=5pw	desarroll estrategi descontamin yac=6aj	proced descontamin=70h	descontamin interior ambulanci=7v6
descortez	manej descortez mader=71t	manipul descortez mader=71t	oper descortez mader=71t	descortez mader=71t
describ	describ result prueb=6pq	describ experienci artistic=6u5	describ escen=7ld	describ regl jueg=8d1
descrip	descrip bebid alcoholic=5b3	prepar descrip puest trabaj=92k	elabor descrip element web=acx	descrip element web=acx
descubr	descubr destin turistic=8xs
desech	gest product desech=9o1
desempen	evalu desempen=19v	gest desempen=19v	supervis desempen contratist=9yt
desemple	analiz tas desemple=4y8
desencuadern	desencuadern libr=94m
desensambl	desensambl dispositiv movil=5de
desenvolvers	desenvolvers bien entorn riesg=7br
desequilibri	identific caus desequilibri nutricional=5as	detector desequilibri vagon ferrocarril=9pv
desfil	particip desfil mod=5nz
desgasific	desgasific camar vaci=50k
desgast	med desgast desliz=aqp
desglos	desglos plan produc=7nx	desglos indic musical=8gm
desgom	desgom liquid=98o
deshacers	deshacers piez defectuos=5tw	deshacers residu soldadur=60i	deshacers residu peligros=66f
deshidrat	proces deshidrat gas=5sc	manej sistem deshidrat vaci=6q9	sistem deshidrat vaci=6q9	formul deshidrat gran=8zq	proces deshidrat aliment=aaj
deshiel	actividad deshiel=5b4	instal bot deshiel=avn	mont bot deshiel=avn	coloc bot deshiel=avn
deshollin	form deshollin=88p	coordin trabaj deshollin=9v4	aparat deshollin=aj9
desinfec	equip desinfec agu=4xx
desinfect	desinfect superfici=526	desinfect tanqu ferment=789	desinfect tanqu vin=a04	desinfect contenedor acuicultur=a58
desmagnetiz	desmagnetiz reloj=58r
desmantel	desmantel electrodomestic averi=7fj	desmantel bomb hormigon=7fz
desmigaj	produc lod cauch desmigaj=6a8
desmont	desmont dispositiv movil=5de	desmont equip=5he	desmont maquin=5rl	desmont aparat electronic=6zr	desmont equip ensay=96j	desmont motor=a16
desnud	pos desnud=5u5
desoll	desoll animal=831
despach	despach aduan=1iu	prepar despach vuel=9pc
desped	desped trabaj=7zz
despej	despej espaci perfor miner=7kz	despej superfici forestal=84h	despej lug accident=auk
desperfect	detect desperfect infraestructur tuberi=66o	detect desperfect via ferroviari=89j
desplaz	supervis desplaz objet=5y1	desplaz piez termin=act
despliegu	gest despliegu trop=68k
despu	limpi despu act=9a6
desram	desram arbol=68f
destil	control proces destil=5b6	observ proces destil=5b6	seguridad proced destil=6ef	manej maquin destil=90e	maquin destil=90e	manipul maquin destil=90e	manej equip destil=90e	manipul equip destil=90e	oper equip destil=90e	manten equip destil=a8h	repar equip destil=a8h
destin	establec destin turistic=8xs	fij destin turistic=8xs	investig destin turistic=8xs	defin destin turistic=8xs	asesor destin viaj=ahp	aconsej destin viaj=ahp
destinatari	estudi comunidad destinatari=788	adapt ensenanz grup destinatari=91j
destint	proces destint=9y3	product quimic destint=ac7
destrez	destrez manual=20q
destructiv	ensay no destructiv=7ii	equip ensay no destructiv=841
desulfur	proces desulfur gas=9mb
desvi	desvi carg entr=50b	desvi carg sal=5l8
detall	aten detall=1zv	detall lenguaj marc=4ty	detall acuerd licenci=4w5	elabor inventari detall colec=5k0	gest detall contrat viaj=5vl	detall regl jueg=8d1
detec	detec averi=1df	sistem detec calent neumatic=9v1
detect	detect problem tecnic=52b
detector	detector impact carg=824	manej detector contaminant metalic=akp	detector contaminant metalic=akp
deten	norm deten menor=7v7	seguridad centr deten=9dr	deten person infractor=9uj
detenid	vel bienest detenid=8o9
deterior	deterior pesc=8u9	deterior product pesc=8u9
deton	deton explosiv cond segur=9h2
deud	registr deud client=5g1	tecnic cobr deud=5ry	clasific deud=6vi	calcul cost deud=7da	ejecu deud=7dw	estudi deud=8j9	sistem deud=939
deudor	administr activ deudor=6fa
devolu	proces devolu=8qq	gest devolu mercanci alquil=8ue	ocupars devolu=98l
devuelt	proces product mader devuelt=5d3
dia	est dia tendenci restaur=6w9	manten conoc profesional dia=8nv
diagram	diagram circuit=4mn	elabor diagram amar=5rq	cre diagram bas dat=7w9	cre diagram fluj=864	disen diagram amar=971	diagram instal electric=ah3
dialect	habl dialect lug=5iq
dialog	escrib dialog=765	interpret dialog escrit=a55	promov dialog sociedad=a56
diamant	caracteristic diamant=9pk
diari	libr diari=617	manten libr diari=617	manten diari maquinari buqu=7nt	supervis trabaj diari=8nd	planific trabaj diari=8nd	control trabaj diari=8nd	gest trabaj diari=8nd
dibuj	dibuj tecnic=1ct	dibuj plan plant=4pb	dibuj part piez automovil=57j	cre dibuj original=5c0	elabor dibuj original=5c0	tecnic manual dibuj=68j
dic	tecnic dic=84m	tecnic dic articul=84m	ten buen dic=8ag
diccionari	revis entr diccionari=8ux
dict	revis dict medic=61r
didactic	program didactic=1k2	disen material didactic campan=90p
dient	recuper color natural dient=4wo
diet	compos diet=799	prepar plan diet=9q5	aconsej prepar aliment diet=aor
dietetic	examen competenci clinic dietetic=8v7	formul interven dietetic=969	elabor interven dietetic=969	proporc diagnostic dietetic=9qc	dar diagnostic dietetic=9qc	ofrec diagnostic dietetic=9qc
diferenci	detect diferenci color=5rg	identific diferenci color=5rg	diferenci tejid=7bj	diferenci calidad mader=8np	diferenci hoj tabac=9uv	estrategi diferenci diagnostic=ajf
diferencial	instal interruptor diferencial=7jk	metod diagnostic diferencial=9dl
diferent	gest diferent material ceramic=4qz	funcion diferent motor=5cm
dificil	trabaj tecnic dificil=5pj	trat client dificil=69n	trat person situ dificil=as7	situ dificil industri textil=ax5
dificultad	dificultad aprendizaj=7g7	asesor pacient dificultad habl=7pz	detect dificultad caden suministr=890
difund	difund comunic intern=5bu	difund inform preven canc=905	difund inform legisl fiscal=96i	difund inform vuel=aeh	difund inform=am3
digestiv	aparat digestiv=5nw	estudi aparat digestiv=5nw	cirugi aparat digestiv=7d2	cirugi general aparat digestiv=9wj
digestor	tip digestor=4m5	manej digestor=84r
digital	impres digital=4sf	almacen dat sistem digital=701
digitaliz	cre imagen digitaliz=8nt	gener imagen digitaliz=8nt
digitalment	cort digitalment metraj edit=9jb
dilu	dilu barniz=4yp
diluyent	agreg diluyent pintur=9tk	incorpor diluyent pintur=9tk	anad diluyent pintur=9tk
dimens	comprend dimens emocional actu=5u0	dimens pal=6y5	ajust dimens copi=8om	calcul dimens grab=avw
dinamic	dinamic fluid computacional=1ga
dinamit	conect circuit extrac dinamit=a75
diner	cont diner=67z	transport segur diner=72r
diplomatic	principi diplomatic=4kv	gest crisi diplomatic=8ju	tom decis form diplomatic=aw2
direc	direc obr=1ea	direc proyect=1r2	direc equip=1rf	estil personal direc=688	direc marketing=6uy	tecnic direc represent escen=7hr
direct	comprend estructur actu direct=4n8	actu direct=4o7
director	consult director produc=5g3	colabor director fotografi=73m	segu instruc director artistic=91y	segu instruc director intern=aop
directori	servici distribuid directori inform=9sc
directric	establec directric produc=5y6	desarroll directric produc=5y6	elabor directric produc=5y6	segu directric clinic=7j4	respet directric organiz=8tp	prepar directric uso marc=90o	proporc directric desarroll contenid=94n	norm directric gest empres=aqk
dirig	dirig buqu puert=4nc	dirig capacidad flot=7x2	dirig oper fabric=8e7
disc	coloc etiquet disc=4xh
discapacidad	comunic person discapacidad auditiv=5k6	ayud person discapacidad auditiv=5nj	aten person discapacidad=6o4	discapacidad visual=6od	discapacidad auditiv=6wl	tip discapacidad=78v	diagnostic discapacidad auditiv=9pw	asist pasajer discapacidad=anh
discern	discern contenid comunic escrit=4wv
disciplin	disciplin quimic=1ks	manten disciplin alumn=6te
discretament	actu discretament=7zw
discrimin	discrimin tip paquet=awb
discurs	prepar discurs=27o	discurs vent=5rk	cre discurs vent=5rk
discut	discut termin proveedor=6xx	discut part interes=7ys
disminu	disminu taman punt=90v
disolvent	roci disolvent=6mr
dispens	limpi dispens cervez=4wm	limpiez dispens cervez=4wm	dispens medicament=6be	dispens medicament recet=6be	dispens lent gradu=7a2
dispon	dispon acuerd licenci=4w5	dispon ofert product=5k3	dispon equip cubiert=6nc	dispon comid vuel=6uw	dispon mes=86i	dispon objetiv transport=a1e
disponibilidad	disponibilidad viaj=20z	disponibilidad equip=77v	disponibilidad material punt vent=apm
disponibl	selecc servici disponibl=4ks
dispos	planific dispos espacial=74f	planific dispos instrument=8i0	manten dispos sistem produc=a2x
dispositiv	principi dispositiv electronic=6p5	component dispositiv electronic=813	dispositiv electric=97b
disput	escuch argument part disput=8ov	gest disput contractual=aqz
distanci	calcul distanci=83p	hac calcul distanci=83p
distingu	distingu diferenci accesori=4st	distingu tip sier=7af	distingu diferenci tejid=7bj	distingu calidad mader=8np
distint	distint metod comunic=66s	colabor distint grup destinatari=6qb	merc distint mod transport=8cm
distribu	organiz distribu=1i4	coordin distribu=1i4	gest distribu recurs vuel=9ld
distribuid	informatic distribuid=808
distribuidor	elabor previs distribuidor=7eh
divers	divers tare organizativ empres=4lu	tecnic impres divers superfici=8fg	adaptars divers papel=an4
diversidad	diversidad estructur suel=79u
diversific	gest diversific oper maritim=agj
divid	divid plan produc=7nx
dividend	calcul dividend=8cs	prev tendenci dividend=8oi
divis	gest reserv divis=5c8	cambi divis=8es
divulg	divulg inform general empres=6o2	divulg inform residu peligros=72n
dobl	dobl duel mader=4ms	dobl varill=8cp
doctor	supervis estudiant doctor=ado
document	document tecnic=pi	ocupars document=5t1	tip document=5ug	document prueb=7pv
documental	gest documental=1zh
documentars	documentars comunidad destinatari=788	documentars visit turistic=951
domestic	ensen economi domestic=4l4	preven accident domestic=4sw	domestic animal=72f	recuper residu domestic=ayi	recog residu domestic=ayi
domicili	ayud domicili=v6	visit domicili=25i
domiciliari	aten domiciliari=v6
domin	domin alfabetiz visual=5bi	domin norm linguistic=60y
don	don sangr=505	proces don sangr=505
donant	gest bas dat donant=4vb	donant ayud humanitari=7ox	establec contact donant potencial=98f
dos	conduc vehicul dos rued=ac8	vehicul dos rued=ac8
dosific	tip tanqu dosific=6s2
dosimetric	planific dosimetric=85i	planific dosimetric radioterapi=85i
dot	dot comunic=1zp	dot mand=1zr	dot context notici=4mm
drag	panel control sistem drag=7a1	posic maquin drag=855
dragalin	manej dragalin=8so
dramaturg	colabor dramaturg=5pc
dramaturgi	dramaturgi circ=a4r
dren	dren agu lav=4rh	dren liquid peligros=776
drenaj	constru sistem drenaj abiert=5q6	disen sistem drenaj poz=5zu	instal sistem drenaj poz=6sd	oper drenaj=6uf	limpi canal drenaj=850
dron	dron inspec tej=71v
duch	tip duch=al0
duel	ayud client proces duel=6nx
duen	negoci duen inmuebl=72g	manten contact duen inmuebl=7m8
dulc	ocupars maquin fabric dulc=8j3	tip punt tall dulc=ag3
dump	manej dump=78y
dur	calcul dur trabaj=a6y	estim dur trabaj=a6y
durabilidad	comprob durabilidad material=6nu	verific durabilidad material=6nu	determin durabilidad material=6nu	verific durabilidad material mader=a7t
durant	present articul durant subast=51t	evalu obr durant represent=6qv	ajust durant desarroll obr=7di	limpi component durant montaj=8ns	supervis pacient durant cirugi=auc
durez	analiz durez aceit=8ka	estudi durez aceit=8ka	determin durez aceit=8ka	evalu durez aceit=8ka
durmient	manej unidad fij durmient=4z2
ebull	blanque aceit ebull=apg
ecografi	hac ecografi=992
ecologi	ecologi acuatic=69x	cienci ecologi acuatic=69x	cienci ecologi=8s1	principi ecologi=8s1	ecologi forestal=a9v
ecologic	investig ecologic=6pd	material ecologic=6yt	principi ecologic=717	estudi camp ecologic=8xz	caracteristic sistem ecologic=a3k	sistem ecologic=a3k
economi	elabor politic economi=7v1	economi escal proyect=97i
economic	asesor desarroll economic=5yz	ayud desarroll economic=5yz	orient desarroll economic=5yz	analiz tendenci economic=6xz	ensen principi economic=afa
ecosistem	entend ecosistem agu dulc=7hj	caracteristic ecosistem=a3k
edad	estudi edad roc=a5f
edentul	ocupars pacient edentul=5rb
edi	edi vide=zw	softwar edi grafic=8qz	softwar edi audi=9mu
edific	codig tecnic edific=1ed
edifici	automatiz edifici=1xt	tip automatiz edifici=1xt	clas automatiz edifici=1xt	seguridad edifici industrial=6tj	repar menor instal edifici=75i	principi construc edifici=79w	seguridad edifici comercial=90z
edit	edit vide=zw	edit negativ=4yc	edit fotografi=a4n
editor	consult editor sonid=737	consult editor=8b9
editorial	particip reun editorial=5pp	colabor editorial libr=5z9	industri editorial=60c	norm editorial=638	estrategi editorial=9x5	merc editorial=a78
educ	cienci educ=25t	educ preven enfermedad=4sq	teori practic educ=8lv	gest educ=aje
educacional	model disen educacional=a7u
educativ	necesidad educativ especial=1k6	inspecc institu educativ=7ad	gest recurs fin educativ=7x1
efect	prob efect pirotecnic=4s6	efect radi cuerp human=4t2	efect corrient agu=4yf	planific efect pirotecnic=51f	efect fertilizant=7sm
efectiv	manej efectiv=12r	gest transport diner efectiv=axo
efectividad	med efectividad servici facilit=5zx
eficaci	asesor medid mejor eficaci=82t
eficaz	asistenci eficaz equipaj=8cf
eficienci	eficienci energetic=25k	eficienci energetic edifici=6i9
eficient	utiliz eficient espaci almacen=6us
ejecu	supervis ejecu plan estudi=4pq	coordin ejecu represent=7sd	form personal ejecu represent=881	evalu ejecu proced seguridad=9so	supervis ejecu politic public=aqw
ejecut	ejecut gest conflict=20b	ejecut calcul matematic analitic=5tt	ejecut competenci matematic=6wu	ejecut gest estrategic=8bi	ejecut estudi viabilidad=9xl
ejempl	conserv ejempl disc=asj	guard ejempl disc=asj	archiv ejempl disc=asj
ejerc	ejerc control gast=8zt
ejercici	medicin deportiv ejercici=4l0	fisiologi ejercici=5mr	ejercici garanti seguridad=5o4
ejercit	ejercit pacienci=58k	proced ejercit air=6zd	norm proced ejercit air=7g6
elabor	elabor inform=16p
elec	ayud elec uso vestuari=6dy
electiv	astrologi electiv=6vr
electoral	legisl electoral=57a	asesor politic proces electoral=7el	analiz proces electoral=7nv	segu proces electoral=aij
electric	instal electric=1b5	ingenieri electric=1gu	sistem electric vehicul=60n	ingenieri instrument electric=7fb	sistem electric buqu=7hh	trat electric=8ya	component equip electric=aa4	maquin electric=akg
electricidad	gest red transport electricidad=55y	principi electricidad=5ca	merc electricidad=68l	instal cont electricidad=8e4	coloc cont electricidad=8e4	leer cont electricidad=ae9
electroconform	fabric mold mediant electroconform=8hn
electrodepos	metal electrodepos=564	proces electrodepos=5ts
electrodomestic	instal electrodomestic=5ln	vend electrodomestic=7fd	recuper electrodomestic averi=865	recog electrodomestic averi=865	product electrodomestic=8l2	repar electrodomestic=8y0	merc electrodomestic=9pn
electroencefalogram	interpret electroencefalogram=8y9	analiz interpret electroencefalogram=8y9
electroeros	ocupars maquin electroeros chisp=5w0
electroiman	disen electroiman=834	variedad electroiman=9gp	caracteristic electroiman=9gp	tip electroiman=9gp
electrolitic	proces estabiliz electrolitic=97t
electromagnetic	constru model aparat electromagnetic=6ml	med geofisic electromagnetic=785
electromecanic	prob sistem electromecanic=6fw	mont sistem electromecanic=7l9	fabric sistem electromecanic=7l9	constru model sistem electromecanic=7ln	ajust sistem electromecanic=8c3	regul sistem electromecanic=8c3	disen sistem electromecanic=9i0	cre sistem electromecanic=9i0	ide sistem electromecanic=9i0	desarroll sistem electromecanic=9i0	manten equip electromecanic=a5z	repar equip electromecanic=a5z
electromiogram	interpret electromiogram=7lv	analiz interpret electromiogram=7lv
electronic	ingenieri electric electronic=1gu	tip electronic=1gw	product electronic=1gw	ajust equip electronic=4my	program equip electronic=4my	component electronic=813	component sistem electronic=813	servici electronic=9z2	comunic electronic=a4g
electrooptic	dispositiv sistem component electrooptic=4qq	camp electrooptic=73h	proces tecnologic electrooptic=73h	cienci electrooptic=73h
electroquimic	camp electroquimic=7zl	cienci electroquimic=7zl
eleg	eleg proveedor event=5p5	eleg fibr vidri=5q4	eleg ingredient adecu=94f	eleg distribu almacen calz=9tp
element	instal element mader estructur=503	marc element mader=7sa	ajust element maquin=9md
elev	ocupars elev descarg=5ft	planific elev terren=6ps	prepar elev terren=6ps	oper elev=8xg	manej aparat elev=9q0
elimin	elimin material contamin=4md	elimin residu soldadur=60i
embaj	actu embaj empres=68h
embal	embal hortaliz frut=8tu
embalaj	embalaj adecu mercanci peligros=4ue	manej maquin clav embalaj=7jt	maquin clav embalaj=7jt	tip embalaj envi industrial=8yk
embals	disen embals=9s3	hac disen embals=9s3
embalsam	embalsam cadav=68m
embaraz	aconsej embaraz=6e9	aconsej embaraz riesg=8wf	hac masaj durant embaraz=an0	masaj durant embaraz=an0
embarc	manej pequen embarc=8r0	pequen embarc=8r0	pilot pequen embarc=8r0	prepar oper embarc pequen=9k5
embarg	normativ embarg=4o3
embarqu	prepar factur embarqu=5tm	organiz factur embarqu=5tm	asist embarqu pasajer=a5c	cooper embarqu pasajer=a5c	ayud embarqu pasajer=a5c
embebid	sistem embebid=h1
embotell	asist proces embotell=5a4	contribu proces embotell=5a4	colabor proces embotell=5a4	ayud proces embotell=5a4
embr	transfer embr animal=5zz	implant embr animal=5zz	extra embr=9dh	estudi embr=a1s
embrionari	estudi desarroll embrionari=a1s
emergenci	coordin emergenci medic=asg	elabor plan emergenci=atg	cre plan emergenci=atg	desarroll plan emergenci=atg
emergent	tecnologi emergent=680
emis	leer program emis radiodifus=4z4	norm emis=5o0	control calidad emis radiodifus=676	prepar emis radiodifus=8yq
emit	emit factur=17k	emit timbr fiscal=94z
emocional	examin patron emocional=63k	estudi patron emocional=63k	ten inteligenci emocional=akf
emocionalment	lleg emocionalment audienci=8i8
empalm	prepar piez empalm=54i	marc piez empalm=54i	empalm cabl=6ej	empalm roll pelicul=7ba
empapel	tip papel empapel=89u	quit papel empapel=9nn	retir papel empapel=9nn	cort papel empapel medid=ark
empaquet	tip material empaquet=592	almacen articul empaquet=648	requisit empaquet product=7eu	ingenieri empaquet=96p	empaquet tejid=9y0	proced empaquet=avl
emparej	emparej dos person=8y4
empati	mostr empati equip produc=aim
empen	gest inventari cas empen=8kp
empenach	tecnologi empenach=93g
empern	manej empern tech=a6n	oper empern tech=a6n	manipul empern tech=a6n
emple	evalu nivel capacidad emple=67o	aconsej emple form=aul
emprendedor	espiritu emprendedor=20u
empres	administr empres=23k	gest empres produc=68s	organiz empres produc=68s	administr empres produc=68s
empresarial	principi gest empresarial=4tb	tecnic requisit empresarial=4xk	gest conoc empresarial=677	supervis conoc empresarial=677	administr conoc empresarial=677	manej conoc empresarial=677	conoc empresarial=677	control conoc empresarial=677	elabor model proces empresarial=8ea	conoc principi empresarial=avh
encamin	encamin llam=7qw
encapsul	coloc prepar tolv encapsul=9sy	encapsul sistem microelectromecanic=a24
encarg	encarg decor=5m9	colabor encarg control calidad=8fp	gest encarg material construc=8o8	leer instruc encarg trabaj=9pe
encargars	encargars gest contrat=9i6
encefalic	diagnostic muert encefalic=5tl	determin muert encefalic=5tl
encer	encer animal=511	encer superfici mader=9wd
enchuf	instal enchuf=6mx
encofr	tip encofr=56t
encol	tecnic proces encol suel=5ed
encontr	encontr subven=4yk	encontr defect soldadur=6pg	encontr defect registr=6r9	encontr botell defect=8t4
encorch	ocupars encorch=5tg
encuadern	manej encuadern=58p	tecnic encuadern=6gy	inspecc trabaj encuadern=75z	revis trabaj encuadern=75z	verific trabaj encuadern=75z	control trabaj encuadern=75z	ocupars maquin encuadern automatic=9fw	encuadern libr=aa5
encubiert	oper vigilanci encubiert=6r0	oper encubiert=6sq
encuest	tecnic prepar encuest=6uk	encuest opin=880	metodologi encuest=a6l
enderez	tip maquin enderez=9r8	ocupars prens enderez=ass	prens enderez=ass
endocrin	trat enfermedad endocrin=8m8	fisiologi endocrin=ar4	fisiologi sistem endocrin=ar4
endocrinologi	endocrinologi nutr=a51
endoscopic	proced endoscopic=a6r
endurec	endurec jabon=87b
endurecedor	agreg endurecedor pintur=773	anad endurecedor pintur=773	incorpor endurecedor pintur=773
enemig	interven comunic enemig=7tz
energetic	politic sector energetic=68w
energi	merc energi=1yl	calcul energi aliment=5k4	terapi energi=7c8	instal plant energi=7sv	regul suministr energi=9em
enferm	cuid paliativ enferm grav=v4
enfermeri	registr enfermeri=vu	principi enfermeri=6lh	cienci enfermeri=9uh
enfoc	enfoc luc escenari=5ax	enfoc equip ilumin=awv
enfoqu	defin enfoqu artistic=9cx
enfrent	enfrent situ estr=8s2
enfri	enfri vel agu=63g	enfri material=a99	enfri material agu=a99	enfri piez=aal
enganch	enganch vagon=55c	enganch caball carruaj=a2k
engast	engast cabl=a93	engast piedr joy=aeb
enlac	enlac troncal telecomunic=6j9
enlat	ocupars enlat=4wr
enlaz	enlaz fragment musical=7m5
enras	enras hormigon=9ma
enrej	asist cambi enrej jaul=9wi
enriquec	enriquec ambiental animal=74k
enriquecedor	dispon entorn enriquecedor animal=66w
enroll	enroll hil bobin=5mn	enroll metal=7xg	enroll fri=9k1	enroll calient=9rw
ensambl	ensambl sistem microelectromecanic=5ob	ensambl element mader=5qj	ensambl sistem electromecanic=7l9	ensambl sistem microelectronic=8y1	ensambl equip instrument=8yc	ensambl dispositiv telecomunic=a1n
ensay	organiz ensay=4ou	ensay papel=4v4	asist ensay clinic=5s0	colabor ensay clinic=5s0	proced ensay product sanitari=64k	asist ensay=6fr	coordin ensay=6y7	prepar ensay=77p	mont equip ensay=851	proced ensay=9vc
ensen	ensen cienci politic=7yv
ensenanz	metod ensenanz=8lv
entall	ocupars maquin entall=6fi
entend	entend situ animal=4pp	entend accident aeronav=506	entend principi ferment=7by	entend recet=85h
enter	registr enter=7to
entidad	supervis entidad credit=7dl
entier	ayud planific entier=7r8
entint	limpi rodill entint=88j	lav rodill entint=88j	acondic rodill entint=88j
entorn	trabaj equip entorn peligros=6lj	analiz entorn informatic organiz=8d4	control entorn acuatic produc=8fu
entr	entr dat=te	separ carg entr=50b	estrategi entr merc=71g	manten requisit entr dat=7zc	control vent entr=8m5	supervis vent entr=8m5	planific entr merc=akz
entram	disen tejid punt entram=5bj	fabric tejid punt entram=ada
entreg	program entreg suministr criader=53u	entreg menu=95m
entren	entren per caz=9rh	entren artist mov aere=9xv
entrenars	entrenars profesor voz=au7
entreten	industri entreten=554	proporc entreten=5g2	evalu program entreten=83y	valor program entreten=83y	elabor program entreten=adl	program actividad entreten=adl	prepar program entreten=adl
entrevist	tecnic entrevist=5u8	prepar entrevist trabaj=88q
entusiasm	transmit entusiasm danz=5ea
envas	demostr competenci norm envas=4q6	verific botell envas=6zo	examin botell envas=6zo	control botell envas=6zo	fabric element envas metalic=7u4
envejec	envejec muebl=6f2	tecnic envejec muebl=6f2
envi	ocupars document envi=6u8	document envi mercanci=6u8	gest document envi=6u8	carg product envi=7k3	gest sistem informatic envi=85b	planific envi product=8of	envi personal emergenci=8zf	envi muestr medic=93i	prepar inform envi carg=aae
envolv	envolv product regal=8jj	envolv hortaliz frut=8tu
enyes	prepar superfici enyes=a0z	limpi superfici enyes=a0z	acondic superfici enyes=a0z
enzimatic	proces enzimatic=6bi
eolic	tip turbin eolic=1yo	evalu funcion turbin eolic=4yq	inspecc turbin eolic=6m9	revis turbin eolic=6m9	control turbin eolic=6m9	facilit inform turbin eolic=7rj	disen turbin eolic=al5
epicutane	prueb epicutane=4sm	hac prueb epicutane=4sm
epidemi	estudi epidemi=8kq
epidemiologi	epidemiologi veterinari=93j
epilepsi	asist cirugi epilepsi=87n	ayud cirugi epilepsi=87n	apoy cirugi epilepsi=87n
epoc	restaur tapiceri vehicul epoc=4on
equid	enfermedad dental equid=6fe
equilibr	equilibr neumatic=5xh	equilibr recurs bas dat=8hg
equilibri	fisiologi equilibri=5vb	trastorn equilibri=aqf	caus trastorn equilibri=aqf
equin	proced dental gan equin=5w3	equip dental gan equin=5x3	vehicul transport gan equin=6q1	anatomi gan equin=7ro
equip	gest equip=1rf
equipaj	leer etiquet equipaj factur=5nx	ocupars equipaj client=arl	encargars equipaj client=arl
equit	material equit=4ya	principi equit segur=6ab	equip adiestr equit=6d5
ergonomi	ensen ergonomi lug trabaj=9dg	analiz ergonomi lug trabaj=9u2
ergonomic	trabaj form ergonomic=537
ergoterapi	tecnic ergoterapi=7vp
eros	control sediment eros=4x4	control eros=80g	tecnologi eros piez metal=am8
error	disen solu error=6iy	detect error contabl=814
esboz	cre esboz montaj=5v5
escafandr	buce equip escafandr=82i
escal	ferment escal laboratori=58f	ferment gran escal=6gn	escal temperatur=7lu	examin equip escal=8tb	inspecc equip escal=8tb	disen model escal=9tf	equip escal=ac3
escaler	cort soport escaler=6u0	model soport escaler=6u0	manten escaler electric=8nl
escalon	segu proced notific escalon=8ai
escan	configur escan=7wa	manej escan=9yj	escan microchip=aya
escane	analiz dat escane cuerp=6h5	escane negativ=9r9	hac escane negativ=9r9	escane imagen=apy	aparat escane codig bar=awe
escanearl	prepar document escanearl=51r	organiz document escanearl=51r	orden document escanearl=51r
escap	plan contingenci cas escap=9lm
escaparat	cambi escaparat=681
escayol	escayol piern pie=8s4
escen	escen riesg=58x	especific escen jueg digital=8t2
escenari	mont plataform escenari=4wz	disen plan escenari=54q	manten arm utiliz escenari=7n9	prepar arm utiliz escenari=89h	mont estructur escenari=abq	ensambl estructur escenari=abq	arm estructur escenari=abq
escenic	mont element escenic escenari=92f	adapt obr espaci escenic=95y
escenografi	analiz escenografi=5zl
esclus	constru esclus=98k
escobill	tip escobill desbarb=8io
escog	escog indic clav result=4sj	escog marc cuadr=5pb	escog muestr contaminant=7tu	escog ingredient adecu=94f
escol	gradu escol=216	psicologi escol=70s
escolt	escolt acus=a3e
escombr	quit escombr=8dg
escrib	escrib part meteorologic=aba	escrib inform verific=asl
escrit	respond escrit consult=4yh	promov propi cre escrit=7s2	tip prens escrit=acc
escritur	teori escritur guion=74p	registr escritur=7cb	tecnic escritur=885	tecnic escritur especific=9fj	analiz escritur=a3b	investig bas tem escritur=as4
escuch	escuch activ=207	practic escuch activ=20x	practic escuch activ deportist=9s8
escuel	escuel musicoterapi=569	evolu historic escuel psicoterapi=6jq	trabaj escuel form profesional=agb
esculp	esculp chocolat=5wk
escultur	investig tendenci escultur=6jb	cre prototip escultur=ahh
esencial	tip aceit esencial=521
esfer	coloc esfer reloj=a4q	instal esfer reloj=a4q	ajust esfer reloj=a4q
esfuerz	coordin esfuerz ambiental=9ap	gest esfuerz ambiental=9ap
esgrim	practic esgrim=7w2
esmalt	comprob calidad esmalt=4nx	inspecc calidad esmalt=4nx	verific calidad esmalt=4nx	produc esmalt especific=5eh	prepar superfici esmalt=9wf	acondic superfici esmalt=9wf	limpi superfici esmalt=9wf	prepar esmalt=a5b
espaci	evalu limpiez espaci=6ao	asegur limpiez espaci=6ao	control limpiez espaci=6ao	med espaci interior=8e8	ocupars espaci carg vent=8ua
espacial	inform espacial=4m8	analiz inform espacial=9eq	organiz inform espacial=9eq	evalu inform espacial=9eq
esparcidor	manej esparcidor=710
especi	especi acuatic=6o5	especi animal acuatic=6o5	ocupars mezcl especi=952	manej mezcl especi=952	encargars mezcl especi=952	manipul mezcl especi=952	especi animal=agd
especial	educ especial=1k6	equip especial emergenci=5es	educ necesidad especial=aiw
especialidad	especialidad clinic odontologi=9g9
especialist	colabor especialist espaci cultural=5kt
especializ	servici especializ psicologi clinic=5ba	proporc aten farmaceutic especializ=62p	especializ bebid=889	cuid especializ enfermeri=8fi	conoc especializ veterinari=9am	colabor public especializ=aay
especializars	especializars gener musical=8nf
especific	especific capacidad produc=75e	revis especific product=78k	control especific product=78k	verific especific product=78k	proyect disen interior especific=8w0	cumpl especific=ajm	verific cumpl especific=ajm
espect	recib espect=5iy	desplaz segur espect=7b0	gest quej espect=7fe
espectacul	establec comunic durant espectacul=660	asist espectacul=71x	recog inform tem espectacul=8cu	organiz espectacul marionet=92m
espectr	espectr electromagnetic=9hs
espectrometri	espectrometri mas=1hs
espej	llen maquin fabric espej=5vg	coloc espej=9d2
esper	supervis list esper=4we	organiz list esper=4we
esperm	manej animal recogid esperm=594	ocupars esperm congel=6gp	analiz esperm=815
espesor	respet espesor arcill=6h7	manten espesor vidri=8ao	manten espesor mader=9s2	conserv espesor mader=9s2
espir	cre espir form v=7a6
espiral	encuadern espiral man=4np	model desarroll espiral=6cp	coloc espiral=a2r
espiritism	tecnic espiritism=900
espiritu	espiritu equip=1zq	foment espiritu equip=aeo
espiritual	ofrec orient espiritual=6fl
espirituos	elabor bebid espirituos=6qy	rectific bebid espirituos=9w2
espontane	atend part espontane=afx
espum	llen espum liquid=a9q	coloc espum liquid=a9q
espumos	vin espumos=56f
esquem	esquem electric=1cu	interpret esquem=1cu	hac esquem instal electric=5bd	esquem instal electric=5bd	disen esquem bas dat=79s	interpret esquem electric=axi
esquil	organiz esquil=8x1
esquist	gas esquist=8ro
est	est financier=16n	gest est servici=4nh	elabor inform est=532	control est salud pec=5oy	interpret est financier=6xv	prepar est financier=6zx	evalu est objet=783
estabilidad	comprob estabilidad material=57n	verific estabilidad material=57n	determin estabilidad material=57n	evalu estabilidad buqu=6jd	examin estabilidad buqu=6jd	principi estabilidad buqu=7vy	analiz estabilidad suel=an5	examin estabilidad suel=an5	estudi estabilidad suel=an5
estabiliz	posic estabiliz andami=616	coloc estabiliz andami=616	instal estabiliz andami=616
establ	gest establ=7ma	limpi establ=8gx	manten establ limpi=8gx
establec	establec sistem instrument=6wg
estac	estac vehicul deposit=8fz	estac vehicul paralel=8lj
estacion	normativ estacion=73z
estadi	inspecc estadi deportiv=axg
estadistic	control estadistic proces=1gl	prepar archiv estadistic financier=4s1	metod analiz estadistic=5yv	sistem analiz estadistic=5yv	tecnic analiz estadistic=5yv	estadistic medic=6hk	inform estadistic financier=6j6	program informatic analiz estadistic=8ww	elabor program orden estadistic=98m	control estadistic calidad=a7r	metod control estadistic proces=aib
estamp	control maquin estamp=4qy	supervis maquin estamp=4qy	inspecc maquin estamp=4qy	ocupars prens estamp=4rg	tip maquin estamp=4s7	proces estamp=4uy	oper prens estamp=5eq	manej estamp electric=61t	oper estamp electric=61t	manipul estamp electric=61t	estamp electric=61t	prueb estamp=9fz	manej estamp manual=9of	oper estamp manual=9of	estamp manual=9of	manipul estamp manual=9of	tecnologi estamp tejid=a1o	element prens estamp=a6v	tip prens estamp=aju
estanci	asist clientel final estanci=4se
estand	leer plan estand=76o	observ plan estand=76o	interpret plan estand=76o	sistem estand tall=a4f
estanqu	manten estanqu acuicultur=4l7	desinfect estanqu acuicultur=4l7	limpi estanqu acuicultur=4l7
estant	coloc corre trapezoidal estant=987
estanteri	coloc mercanci estanteri=24e	cambi etiquet estanteri=500	quit etiquet estanteri=500	mov etiquet estanteri=500	supervis coloc product estanteri=82h
estatutari	cumpl oblig estatutari=7vc
esten	equip esten correctament refriger=7z7
estenotipi	maquin estenotipi=5e9
esteril	gest roc esteril=84e	administr roc esteril=84e	deshacers roc esteril=84e
esteriliz	esteriliz entorn trabaj=4q0	esteriliz material medic=5qw	esteriliz tanqu ferment=789	tecnic esteriliz=7cx	equip tecnic esteriliz=7ud	esteriliz piez trabaj=8if	esteriliz tanqu vin=a04
estetic	respond requisit estetic=60f	cumpl requisit estetic=60f
estib	prepar plan estib=5ck	asegur estib=5yt	oper program estib=69r	program estib=69r	equip estib form segur=6n7	estib mercanci buqu=7ml	estib carg=9c0	leer plan estib=9jj	observ plan estib=9jj	interpret plan estib=9jj	principi estib carg=9u9
estil	lenguaj hoj estil=9fa
estilism	vel continuidad estilism artist=6rt
estim	estim cost revest=856	estim riesg sismic=9ey	estim consum agu=ack	estim expos radi=ao6
estimul	acupuntur estimul electric=552
estir	estir corre=4y4	proces estir fri=94r	proces estir metal=akw
estop	coloc algodon estop junt=4w6	algodon estop junt=4w6
estr	trabaj situ estr=8s2	gest situ estr=8s2
estrabism	trat estrabism=5tp	diagnostic trat estrabism=82b	tip estrabism=9cv
estrategi	estrategi seguridad inform=508
estrategic	planific estrategic=1ra	investig estrategic=4tm	hac investig estrategic=4tm	planific estrategic industri alimentari=53n	prepar map estrategic=7yi	gest estrategic=8bi	implement gest estrategic=8bi	hac planific estrategic=ar6
estrechament	colabor estrechament equip notici=73v
estructur	estructur inform=4ne
estudiant	program ayud financier estudiant=ay1
estuf	regul temperatur estuf polimeriz=9m0
etalonaj	etalonaj vide=yv	etalonaj digital=yv
etap	etap musicoterapi=9d7	etap duel=9vp
etic	etic profesional=203	etic biotecnologi=59v	etic deport=7ga	principi etic=9qa
eticament	trat animal eticament=4og
etiquet	etiquet muestr laboratori=5ix	etiquet aliment=62j	coloc etiquet aliment=62j	prepar etiquet medicament recet=6i5	etiquet component=740	ofrec asesor etiquet aliment=7op	etiquet muestr=atx	coloc etiquet muestr=atx
europe	legisl europe materi plaguicid=6zm	naveg via interior europe=89k	politic europe seguridad alimentari=90t
eutanasi	practic eutanasi animal=5bg	eutanasi animal=5bg
evacu	evacu person edifici=8f1	gest plan evacu emergenci=9eh	evacu aeropuert cas emergenci=av0
evacuar	evacuar person altur=aj6
evalu	proces evalu=5tr	prepar inform evalu=63y	evalu gest animal=6rv	evalu produc estudi=aw0
event	organiz event=ts	negoci contrat organiz event=5ak	consult personal event=68v	asist event=84s
evidenci	enfermeri bas evidenci=95g
eviscer	lav pesc eviscer=acf	limpi pesc eviscer=acf
evit	evit contamin=6ob	evit accident trabaj=7rr
evolu	evolu animal=60p	evolu especi animal=60p	identific evolu enfermedad=68g	supervis evolu terapeutic=8wq	registr evolu trabaj=9ov
evolutiv	biologi evolutiv=7hp	etap evolutiv musicoterapi=9d7
exactitud	calcul exactitud hor trabaj=9al	exactitud dat aeronautic=arw
examen	examen conduc=7ia	examen ortopedic=7yk	hac examen ortopedic=7yk	coordin examen=adc
examin	examin mader=6vp
excav	manej excav=1e3	manej maquin excav=1e3	control material excav=656	observ material excav=656	verific material excav=656	supervis excav=8in	manten equip excav=92x	prepar equip excav=92x	revis equip excav=92x	tecnic excav=9t7
excelenci	aspir excelenci actu musical=aup
excelent	ofrec servici excelent=7qa	present servici excelent=7qa
exces	exces pes=79o	retir exces pegament=a2h	limpi exces pegament=a2h	elimin exces pegament=a2h
excrement	toler presenci excrement=9kg
exen	emit exen=ab3
exhib	organiz exhib animal=591
exhibidor	manten contact exhibidor cinematografic=772
exig	exig excelenci interpret=6ai
exigenci	exigenci juridic sector social=607	respet exigenci fabric=9us
exigent	afront demand exigent=9ya
existenci	gest existenci equip biomedic=7qg	registr existenci mader=8qi
existencial	filosofi existencial=8cc
existent	migr dat existent=4m3
expans	sell junt expans=4v1	rellen junt expans=4v1
expectativ	comunic expectativ escen combat=5d5	gest expectativ participant=5pu	cumpl expectativ public destinatari=69s
exped	exped mercanci=1ie	exped licenci=662	exped certific product animal=7gh	exped permis=98t
expend	expend billet tren=5dw
expendedor	limpi maquin expendedor=5em	lav maquin expendedor=5em	manten maquin expendedor=8rc
experienci	experienci comercial=1vw	map experienci=4qc	gest experienci clientel=6fq	administr experienci clientel=6fq	supervis experienci clientel=6fq	disen experienci client=7o0	organiz experienci client=7o0	prepar experienci client=7o0	ensen part propi experienci=921	proporc experienci tecnic=9j5	ofrec experienci tecnic=9j5
experiment	experiment mov=66d	experiment quimic=6l4	experiment cientific espaci=9la	experiment animal=9o2
experimental	recog dat experimental=80o	recopil dat experimental=80o	analiz dat experimental laboratori=8uf	cienci experimental=a3v	are cienci experimental=a3v	camp cienci experimental=a3v
expert	expert norm linguistic=60y	coordin expert ferrocarril=70c	cooper expert ferrocarril=70c	colabor expert ferrocarril=70c
explan	prepar explan constru calz=9hi
explic	explic tecnic negoci=4of	explic uso equip mascot=7d7	explic calidad revest=8zm
explicit	explicit proces artistic=914
explor	herramient explor=542	manej herramient explor=542	dirig departament explor geotecnic=80a
explos	senaliz zon explos=aef
explosiv	explosiv acuerd legisl=6ut	determin cantidad explosiv necesari=8f8	busc aparat explosiv=8vd	manej equip fabric explosiv=9jk
explot	explot recurs acuatic=92p	evalu cost explot=9qq	calcul cost explot=9qq	negoci derech explot=a2e
expon	expon menu bebid=8jd	expon vestuari muestr=8ks
export	import export=1iw	estrategi export=4xn	establec estrategi export=4xn	establec estrategi import export=5xd	principi control export=756	gest licenci import export=7o4	coordin actividad transport export=7zi
expos	norm materi expos contamin=4m9	consult organiz expos=9jo	selecc obr art expos=9y8	calcul expos radi=ao6	med expos radi=ao6
expositor	cre expositor comid decorativ=ajp
expres	expres regul=77f
expresars	expresars dialect=5iq
expuls	expuls capsul llen=4w3
extens	ajust taman bar extens=78c	marc direct extens=7wt
exterior	limpi exterior vehicul=71h
extern	contact laboratori extern=6ft	analiz factor extern empres=9pq
externaliz	model externaliz=72o	estrategi externaliz=7d6
extin	extin incendi instal acuicultur=8l7	sistem extin incendi=9ot	manej bomb extin incendi=9q7
extintor	diferent clas extintor=8uq	oper extintor=au5
extr	encontr extr idone=6c5
extra	extra dat=4w9	extra material horn=6er	extra product mold conch=7hl
extrac	extrac dat=m4	extrac sangr=vl	extrac inform=77e
extracorporal	circul extracorporal=7t7
extract	variedad extract natural=4yb
extractor	ocupars extractor miel=55f	encargars extractor miel=55f	manej extractor miel=55f	manej lav extractor=5qn	tip extractor miel=ab1
extraescol	facilit aten extraescol=7ki	segu actividad extraescol=ad4
extranjer	lengu extranjer carrer internacional=8c8
extrem	practic deport extrem=4ls
extruid	inspecc product extruid=82j
extrus	proces extrus=4ox	tecnic extrus=66n	implement tecnic extrus=66n	ocupars maquin extrus fri=6d0	ocupars maquin extrus calient=8k2
extrusor	selecc mold extrusor jabon=5dj	coloc cabezal extrusor=6la	manten extrusor=70x	ocupars extrusor jabon=7tx	ocupars extrusor arcill=89m
fabric	proces fabric=50r	control oper fabric=8e7	gest oper fabric=8e7
fabricant	colabor fabricant objet utileri=71j	visit fabricant=80t	preci vent recomend fabricant=832
fach	coloc revest fach=4p1	revest fach=4p1	limpi fach edifici=4ws
facial	trat facial=9ns
facilidad	ingenieri facilidad uso=8c4	med facilidad uso softwar=9b8	facilidad uso aplic=9hm
facilit	facilit subast=76l
factor	analiz factor intern empres=87w	factor geologic construc aeropuert=95q	evalu factor riesg=9xt	inspecc factor riesg=9xt	comprob factor riesg=9xt
factur	prepar factur=5l1	factur equipaj=5lk	hac factur equipaj=5lk	revis factur event=6ki	gest pag factur=7m2	tramit pag factur=7m2
fall	gest riesg fall ilumin=86u	inform fall interior aeronav=9yp
fals	instal plac fals tech=5xl	identific document fals=74o	analiz document fals=74o	examin document fals=74o	coloc fals tech=8ia	instal tech fals=8ia
falsific	reconoc product falsific=4re	identific product falsific=4re	investig falsific=5wc
famili	rel famili=1kx	derech famili=1nl	terapi famili=75g	terapi psicologic famili=75g	proporc educ vid famili=7y5	investig histori famili=8ui
famos	relacionars famos=8dd
fard	manej prens fard=a97	prens fard=a97
farmac	farmac radioactiv=a39
farmaceutic	legisl farmaceutic=4tn	product farmaceutic=54d	legisl actividad are farmaceutic=5wf	suministr adecu product farmaceutic=6ko	tecnologi farmaceutic=7ng	control calidad product farmaceutic=7nl	proces farmaceutic=8az	industri farmaceutic=8mf	quimic farmaceutic=8wd	registr farmaceutic=9fh	manten registr farmaceutic=9fh
farmaci	farmaci clinic=272	farmaci hospitalari=273	ensen principi farmaci=5kf
farmacocinetic	principi farmacocinetic=961
farmacologi	farmacologi clinic=wl
farmacologic	gest interac farmacologic=76r	gest estudi clinic farmacologic=ab8
farmacovigilanci	legisl farmacovigilanci=6hy
fasci	terapi fasci=57r
faun	cuid flor faun silvestr=6kw	investig faun=aii
fech	establec fech estren=66y	fij fech estren=66y	defin fech estren=66y
felicit	disen tarjet felicit=9bg
femenin	patologi sistem reproductiv femenin=9zo
fenomen	estudi fenomen meteorologic=9qs
feri	asist feri muestr=6nr	asist feri libr=6ro
ferment	proces ferment hoj tabac=61g	proces ferment vin=767	principi ferment=7by	principi proces ferment=7by	proces ferment aliment=7ly	proces ferment bebid=9vm
ferre	ingenieri construc via ferre=4xo	inspec ocul via ferre=9n9	vehicul inspec via ferre=aj0
ferrocarril	gest recurs ferrocarril=577	tramit recurs ferrocarril=577	administr recurs ferrocarril=577
ferros	transform metal no ferros=4uc	transform metal ferros=6b2
ferroviari	ingenieri disen ferroviari=5c7
fertilidad	proced fertilidad laboratori=5lg	asesor pacient trat fertilidad=aaz	fertilidad suel=ab0	asegur fertilidad suel=ab0	verific fertilidad suel=ab0
fertiliz	principi fertiliz=93m	principi fertiliz vegetal=93m	conoc principi fertiliz=93m
fertilizant	fertilizant natural=5ss	rieg fertilizant=7e9	product fertilizant=7sm	ocupars mezcl fertilizant=843	llen mezcl fertilizant=8bj
fetal	desarroll embrionari fetal=a1s
fiabilidad	evalu fiabilidad dat=95k
fiabl	actu form fiabl=5i1
fibr	selecc fibr vidri=5q4	especific fibr vidri=5q4	ocupars maquin fibr vidri=6gs	coloc fibr textil=7jp	tip fibr textil=83g	tip fibr molde=887	llen maquin fibr vidri=9ww	fibr optic=ax4	tip fibr optic=ax4	clas fibr optic=ax4
fich	leer fich tecnic=73n	cambi diner fich=8j4	obten aprob fich control=ay7
fideicomis	manten fideicomis=8pd	examin fideicomis=97d
fideliz	organiz program fideliz=7k7
figur	elabor figur bar=7tm	model figur bar=7tm	cre figur bar=7tm
filament	unir filament fibr vidri=6rc	transform fibr textil filament=71z	transform filament hil=8ey	hac hil filament=8ey	cort filament=ay6
filete	filete pesc=5di
filial	oper filial=7mk	oper empres filial=7mk
film	manej film=787
filosofi	filosofi mejor continu=4oi	filosofi matematic=598	ensen filosofi=6v1	histori filosofi=71c
filosofic	sistem filosofic=8cn	corrient filosofic=9cd
filtr	filtr liquid=57o	filtr elimin agu almidon=5gh	manej sistem filtr biologic=5ty	proces filtr bebid=7b5	proces filtr=9fx	filtr pintur=9tu	filtr vin=aeu
fin	analitic fin comercial=769	sistem informatic fin comercial=7ot	masaj fin terapeutic=8bw
final	cuent final dia=7ww
finaliz	finaliz rel psicoterapeutic=6wa	finaliz aparat prostetic ortopedic=7zq	gest finaliz sistem instal=96u
financi	ocupars financi exterior=5n9	manipul financi exterior=5n9	trabaj financi exterior=5n9	metod financi=5wx	financi proyect ferroviari=6s8	facilit inform financi educ=9hq
financier	inform financier=16m	analiz financier=16q	segu oper financier=4mf	product financier=4uw	ingenieri financier=69w	proces ingenieri financier=69w	gest financier=6mz	capacidad financier=7sl	gest oper financier=arb	administr oper financier=arb
finanz	finanz public=5z6
firm	actu testig firm document=7k9	firm declar impuest=8vi
firmwar	actualiz firmwar=6jj	clas firmwar=6js	tip firmwar=6js
fiscal	legisl fiscal=9wt
fiscalidad	fiscalidad internacional preci transferenci=86x
fisic	part fisic buqu=4uh	caracteristic fisic transport ferroviari=74h	disen soport fisic jueg=9p9
fisiologi	fisiologi human=6m0	estudi fisiologi human=6m0	fisiologi animal=6zs
fisiologic	psicologi fisiologic=8w6
fisioterapeut	gest rel fisioterapeut pacient=4z5	asist fisioterapeut=6oj
fisioterapi	fisioterapi ortopedic=562	tecnic fisioterapi ortopedic=562	selecc client fisioterapi=5uv
fitosanitari	medid fitosanitari=ac2
flambe	elabor plat flambe=awd	prepar plat flambe=awd
flech	tip flech=as1
flexibl	prest servici form flexibl=afv
flexografic	gest proces impres flexografic=4pd	manej impresor flexografic=aof	impresor flexografic=aof	manipul impresor flexografic=aof	oper impresor flexografic=aof
flor	investig flor=4l1	recomend fertilizant flor=66q	aconsej client tip flor=8jt	vend flor=a7h
floral	prepar arregl floral=5jk	fabric arregl floral=5jk	elabor arregl floral=5jk	disen arregl floral=5jk	arregl floral=5jk	tecnic compos floral=a31
floristeri	hac pedid product floristeri=7rx
flot	gest flot=1ip	desarroll uso flot=4vq	mejor uso flot=4vq	gest flot buqu=5xs	administr flot buqu=5xs	gest capacidad flot=7x2	gest flot vehicul=a19	coordin flot vehicul transport=a3s	supervis oper flot vehicul=a47	gest flot empres=abm	flot empres=abm	trabaj flot empres=abm
fluid	fluid hidraulic=5hr	mecanic fluid=7yh
fluj	gest fluj caj=16z	elabor fluj trabaj informatic=7i8	gest proces fluj trabaj=7n6	mejor fluj trabaj produc=81r	fluj trabaj bas archiv=8no	manej fluj caj=a94	ocupars fluj caj=a94
foc	ajust foc automatiz ilumin=87u
foli	manten mas foli vid=9bw
follet	escrib follet=4n0	repart follet=6vj	repart follet publicitari=89d	distribu follet publicitari=89d	entreg follet publicitari=89d
follow	oper vehicul follow me=6ws
foment	foment trabaj equip=6py	foment particip public=752	foment rel terapeutic=7gr
fond	gest fond pens=5xt	establec fond invers=9zf
fontaneri	herramient fontaneri=4y0	repar sistem fontaneri=9y6
for	moder for=aq6	ocupars moder for=aq6
forens	informatic forens=2k5	examen forens document=6ci	fisic forens=ae7
forestal	actividad forestal form independient=54r	legisl forestal=5nf	normativ forestal=5zk	evalu peligr explot forestal=6ou	limpi superfici forestal=84h	explot forestal=acm
forj	element prens mecanic forj=4r4	manten prens hidraulic forj=5a2	ocupars prens mecanic forj=akh	prens mecanic forj=akh	tip prens forj=aqa
form	form equip=1a4	trabaj form organiz=50h
format	respet format public=4qv	format medi comunic=8m4	tip format audiovisual=9bf	format papel=9dd
formativ	cicl formativ=218	cicl formativ grad superior=219	promov curs formativ=6td
formul	elabor formul color tejid=875	elabor formul fabric=91l	desarroll formul fabric=91l	formul observ interpret=a1q	formul plan trat=avy
formulari	prepar formulari declar impuest=5ew	complet formulari evalu llam=a3p
forraj	control plan produc forraj=4yx
fortalec	fortalec mold cuerp=4vo
fos	manten fos septic=795
fosfat	cap fosfat piez metal=6bv
fosfatiz	fosfatiz piez metal=5cd
fosil	estudi fosil plant=8it	localiz fosil=8or	identific fosil=8wb	combustibl fosil=9i7	excav fosil=auz
fot	mont fot=4ss	ampli fot negativ=6if
fotodinamic	terapi fotodinamic trat canc=ac0
fotografi	hac fotografi=zy	aconsej client fotografi=5jc	orient client fotografi=5jc	asesor client fotografi=5jc	selecc fotografi=73j	estudi fotografi aere=7oc	analiz fotografi aere=7oc	fotografi comercial=aeq	fotografi uso comercial=aeq
fotografic	lav pelicul fotografic=5ri	mont camar fotografic=5y9	cre guion fotografic=64p	lent fotografic=94u	lent uso fotografic=94u
fotonic	camp fotonic=5bn	are fotonic=5bn	cienci fotonic=5bn
fotorreactor	manej fotorreactor=68c
fotovoltaic	instal panel fotovoltaic=4rq	coloc panel fotovoltaic=4rq	instal sistem energi fotovoltaic=55u	manten sistem fotovoltaic=5v7	repar sistem fotovoltaic=5v7	tip panel fotovoltaic=7tw
fractur	fractur hidraulic=9nt
fraganci	cre formul fraganci=8zz	agreg fraganci=9h1	investig fraganci=9oy	asesor fraganci=agy
fragil	manipul objet fragil=7jy	encargars objet fragil=7jy
fraud	detec fraud=6nz
fraudulent	preven actividad fraudulent=54v
frecuenci	gest frecuenci=9rx	desarroll gest frecuenci=9rx	gest program frecuenci=9rx
freg	freg cubiert barc=6re
freinet	estrategi ensenanz freinet=7bn	principi ensenanz freinet=9vi
fren	utiliz fren locomotor=4u8	fren man=5c1	manten sistem fren=6nb	revis sistem fren=6nb	repar sistem fren=6nb
frent	protec frent element natural=4qd	hac frent incident grav=7s1	equip protec frent inund=8i4	hac frent estr organiz=auu
fres	ocupars fres control numeric=6gx	tip cort fres=auv
fresc	microbiologi lech fresc=acb
fri	fri industrial=1dn	caden fri=1jb	forj fri=8n4	ocupars lamin fri=8ph	plant lamin fri=8ph
fric	med fric superfici=aqp
frontal	manej carg frontal=70t	oper carg frontal=70t	manipul carg frontal=70t
frot	tip instrument cuerd frot=84f
frut	prepar frut uso bebid=683
fruticultor	supervis fruticultor=59f
fueg	repar arm fueg=4rr	arm fueg=4u5	prepar caj fueg horn=57f
fuent	busc fuent historic archiv=4ma	model fuent abiert=90k
fuert	tecnic soldadur fuert=6n4
fuerz	uso legal fuerz=67n	fuerz centrifug=7q3	oper fuerz aere=94e	prob fuerz fren tren=a80
fum	fum cigar=4rz	fabric product tabac fum=8c9
fun	fun equip cubiert buqu=572	fun empaquet=837	fun maquin=8h2	hac demostr fun product=a46	demostr fun product=a46
funcion	manten norm funcion=73q	funcion vehicul=7ef	asegur funcion vehicul=7ef	certific funcion vehicul=7ef	detect problem funcion motor=7pe	supervis funcion equip meteorologic=9q4	supervis funcion zon oper=9yo
funcional	program funcional=6r	propiedad funcional aliment=9rm
funcionari	inform funcionari judicial=5rh	colabor funcionari=6g2
fund	coloc estructur mold fund=5c6	manej horn fund=5ih	oper horn fund=5ih	manipul horn fund=5ih	proces fund=a6c
fundament	fundament biomedicin=4zc	fundament ingenieri puent=64m
fundamental	conoc fundamental veterinari=7hu
fundid	registr dat oper fundid=9xi	control caudal vidri fundid=a03
funebr	gest equip ceremoni funebr=an8
funerari	asesor servici funerari=658
fus	gest fus adquis=7qn
futbol	eleg tactic partid futbol=al8
gabinet	manej gabinet chor aren=9u3	gabinet chor aren=9u3
gaf	cort lent hac gaf=81p	manten gaf=8ry
galeri	supervis personal galeri art=a07	anunci galeri art=anc
galleter	ocupars galleter extrusion=6em
gallin	cri gallin=at0
galvanic	revest galvanic=6g9	recubr galvanic=6g9	control ban galvanic=8fc	supervis ban galvanic=8fc	verific ban galvanic=8fc	inspecc ban galvanic=8fc
galvaniz	galvaniz piez metal=56d
galvanoplasti	ocupars maquin galvanoplasti=8qc	maquin galvanoplasti=8qc	oper maquin galvanoplasti=8qc	manej maquin galvanoplasti=8qc	manipul maquin galvanoplasti=8qc	element maquin galvanoplasti=amr
gam	gam servici empres ferroviari=7pt	gam bebid espirituos=9ow
gamemak	gamemak studi=9p2
gan	aliment gan=8r8	caracteristic aliment gan=8r8	tip aliment gan=8r8	tecnic aliment gan=8r8	tip gan=arv
ganader	sistem explot ganader=8g8	especi ganader=9im	gest cri ganader=9iy	dirig cri ganader=9iy	ocupars cri ganader=9iy
gans	gest cri gans=6eh	control cri gans=6eh	supervis cri gans=6eh
garanti	proced garanti calidad=4zu	gest garanti material digital=55q	cumpl contrat garanti=7e1	gest garanti calidad llam=93x	metod garanti calidad=9k8
garfi	manej garfi excav hidraulic=69j
gas	merc gas=534	instal horn gas=5tu	gest red transport gas=6p7
gasific	metod gasific=7kj	ocupars gasific bebid=ak7	manej gasific bebid=ak7	encargars gasific bebid=ak7
gasoil	oper plant propuls gasoil=5l2
gasoliner	organiz oper gasoliner=57l
gast	examin gast public=567	inspecc neumatic gast=6f5	ocupars caj gast menor=720	caj gast menor=720	control gast=a6w	registr gast=a70
gat	oper gat elev hidraulic=87f	instal gat bomb andami=a8g
gel	cromatografi filtr gel=ags
gelific	gelific frut=ae3
gem	escrib inform clasific gem=7is	identific gem=87p	equip identific gem=8h6	aparat identific gem=8h6	sistem clasific gem=944	tall gem=axy
genealogic	estudi genealogic=any	interpret arbol genealogic=ay2
gener	gener jueg digital=4x1	gener prueb impres=5dr	gener archiv digital=5q5	gener archiv electronic=5ve	gener musical=6n0	mont gener=8a8	gener electric=9kx	estudi gener=a76	control gener electric=ar1
general	principi general legisl alimentari=4qe	inform gest general empres=5sy	examen general tejid=8n1	manten general exterior buqu=8rp	plan general=9rj
genetic	genetic medic=9xe	ingenieri genetic=a82	aplic ingenieri genetic=a82	analiz ingenieri genetic=a82	estudi ingenieri genetic=a82	investig ingenieri genetic=a82
genom	investig genom=7n1	hac investig genom=7n1
gent	don gent=1zx	capt aten gent=9x0
geoespacial	inform geoespacial=4m8	tecnologi geoespacial=4m8	manipul tecnologi geoespacial=6jl
geoestacionari	satelit geoestacionari=axj
geofisic	med geofisic electric=7va	interpret dat geofisic=94p	entend dat geofisic=94p	analiz dat geofisic=94p	asesor oper geofisic=9ra	inform oper geofisic=9ra
geografi	geografi local=93f	ensen geografi=9b6
geografic	sistem inform geografic=mb	are geografic=4wj	identific tendenci dat geografic=6b7	rut geografic=7o2	defin zon geografic vent=9gz
geologi	colabor profesional geologi=6qd	trabaj profesional geologi=6qd	interactu profesional geologi=6qd
geologic	obten dat geologic=549	desarroll bas dat geologic=6ul	estudi proces geologic=a5f	inform caracteristic geologic=a5i	asesor caracteristic geologic=a5i	constru sec geologic map=atv
geomatic	ingenieri geomatic=4m8
geometri	norm geometri via=8im	geometri via=9rg
geoquimic	analiz muestr geoquimic=4om	estudi muestr geoquimic=4om	examin muestr geoquimic=4om	estudi geoquimic=7gl	complet estudi geoquimic=8r4
geotecnic	analiz informatic estructur geotecnic=86k	supervis estructur geotecnic=9ln	vigil estructur geotecnic=9ln	inspecc estructur geotecnic=9ln
geotermic	oper plant energi geotermic=5fj	metod gener energi geotermic=8sv
geriatric	medicin geriatric=uq
gestalt	practic terapi gestalt=6u1	terapi gestalt=6u1
gestor	segu instruc gestor directiv=6co
gimnasi	gimnasi facial=62z
ginecologic	examen ginecologic=59y	hac examen ginecologic=59y	diagnostic enfermedad ginecologic=5t8
gir	coordin gir actu=7o8	coordin gir internacional deportist=8f3	acc dispositiv gir tambor=8q6
giratori	ajust soport giratori=8ty	sujet soport giratori=8ty	regul soport giratori=8ty
global	sistem global distribu=1ql	integr estrategi comercial global=8tx	economi global=9s1
glos	elabor glos=5sg
glosari	elabor glosari termin tecnic=8j0
gobernanz	gobernanz internet=6ke	gobernanz materi inform=8fv
gobiern	politic gobiern=6vc
golf	perl golf=65x
gom	control fluj gom=5nl	supervis fluj gom=5nl	inspecc fluj gom=5nl
gomaespum	coloc gomaespum marc=6qx
goodye	tecnic proces fabric goodye=90h
grab	grab disen piez metal=5g9	supervis precis grab=6bb	tecnologi grab=77t	limpi grab=7bk	prepar product quimic grab=7ow	manipul product quimic grab=81j	material fabric grab=8qd	comprob precis grab=9hh	inspecc grab=9l5
grad	grad medi=218	med grad destil=9s7	calcul grad destil=9s7	determin grad destil=9s7
gradu	gradu regul ascensor=4u2	gradu temperatur horn=56y	gradu instrument optic=6bn	gradu instrument precis=73s	gradu instrument mecatronic=78a	recomend lent gradu=8w7	gradu pres vapor=9z0
grafic	disen grafic=zb	grafic mov=zu	disen guion grafic=5fd	present guion grafic=70d	guion grafic=8oj	proces art grafic=8p4	grafic carg transport mercanci=a1k
grafit	mineral grafit=5af	cristal grafit=5af
gran	gest almacen gran=790	control almacen gran=790	ocupars almacen gran=790	supervis almacen gran=790
granall	granall material albanileri=93e
grand	reemplaz component grand=abf	cambi component grand=abf
granj	oper granj lecher=9g6	gest granj lecher=9g6	administr granj lecher=9g6	dirig granj lecher=9g6
granul	manej prens granul=551	prens granul=551	oper prens granul=551	manipul prens granul=551	analiz granul=7hy	analiz materi granul=7hy	gest carg descarg granul=8k9	supervis oper granul=9bi
grap	manej grap papel=5pm	ajust maquin grap papel=6ik	manej pistol grap=8gl	manipul pistol grap=8gl	pistol grap=8gl	oper pistol grap=8gl
gras	proces purific gras animal=6hu	extra acid gras=9cr
gratuit	ofrec muestr gratuit cosmetic=5mj
grav	atend pacient enfermedad grav=519
gravimetr	med geofisic gravimetr=4v9
griferi	reemplaz griferi=4tg
gru	mont gru tor=4xd	instal gru tor=4xd	arm gru tor=4xd	manej gru=625	grafic carg gru=7qy	manej gru tor=94o	oper gru tor=94o	conduc gru tor=94o
grup	gest marc grup activ=agx
guard	guard material contamin=5zc	guard residu clasific=6xs	guard vehicul deposit=8fz	guard red jaul=8kz	guard suministr cocin=90u	guard instruc montaj=9m2
guardarrop	manten limpi guardarrop=7fl
guardi	guardi vigilanci barc=9ql	guardi naveg segur=9up	guardi maquin=a2g	seguridad guardi maquin=a2g
guarn	prepar guarn bebid=7se
guer	efect psicologic guer=5jh
gui	gui buqu puert=4nc	riesg oper gui aeronav=7vo	gui estil=a81
guion	elabor guion tecnic=5b1	redact guion jueg digital=5ct	estudi papel part guion=5ji	gest guion tecnic=8mt
guitar	fabric component guitar=4lb	tip guitar=7u3
gusan	estudi gusan=92n
ha	entend material ha traduc=7c1
habilidad	habilidad comunic=1zp	habilidad social=1zx	habilidad present=209	habilidad manual=20q
habilit	habilit usuari servici social=5qf	habilit contenedor reciclaj=9ib
habit	limpiez habit=1pq	explic caracteristic habit invit=4ln	analiz tendenci habit consum=7i4
habitat	gest habitat animal caz=5dm	manten habitat acuatic=5p7	tecnic estudi habitat=8jf	gest habitat=8n2
habl	habl public=209	ensen principi habl public=6gh	tecnic habl=8bu
halal	carn halal=6e5
hall	hall defect registr=6r9
hallazg	registr hallazg arqueologic=6j0	identific hallazg arqueologic=7qz	analiz hallazg arqueologic=7qz	examin hallazg arqueologic=7qz
hardwar	integr hardwar=23c	plataform hardwar=4zr	component hardwar=6fj	metod comprob hardwar=6na	material hardwar=70q	arquitectur hardwar=a5m	proveedor component hardwar=ah1
harin	supervis equip carg harin=4ns	manej separ harin=aio	separ harin=aio	manipul separ harin=aio
havok	havok vis=8rf
hay	hay via evacu=4va
haz	proces soldadur haz electron=6wm
hech	ofrec tapiceri hech medid=5ac	verific hech=6zi	disen objet hech man=9m6
hel	proces fabric hel=6cf	ingredient fabric hel=9ec	normativ relativ fabric hel=9s0
hematologi	hematologi biologic=4zk
hematologic	interpret result prueb hematologic=5iw
hemostasi	asist hemostasi=aqv
hemoterapi	hematologi hemoterapi=9n4
hepatic	enfermedad hepatic=970	estudi enfermedad hepatic=970
her	sector her=5wi
herbari	terapi herbari=6dq	medicin herbari=6dq
herbicid	asesor fertilizant herbicid=5vh	pulveriz herbicid=7ou	tip herbicid=7q1
herid	cuid herid=vm	cur herid=vm
hermetic	empaquet hermetic=89r
herraj	fabric herramient herraj=6zq	produc herramient herraj=6zq	elabor herramient herraj=6zq	cre herramient herraj=6zq
herramient	limpi herramient=4uf	herramient trabaj mader=6g6	fabric herramient=am7	maquin herramient=aok
herreri	trabaj herramient electric herreri=7na	herramient electric herreri=7na	trabaj herramient manual herreri=7qd	herramient manual herreri=7qd
herv	herv agu=76j
hervidor	control hervidor fueg direct=5f2
hibrid	model hibrid=75q	model hibrid informatic=75q	sistem control hibrid=8n6
hidraulic	sistem hidraulic=1d8	principi sistem hidraulic=1d8	caracteristic sistem hidraulic=1d8	manten prens hidraulic=5vi	ocupars prens hidraulic=5vi	instal sistem hidraulic=7ib	manten sistem hidraulic=85c	repar sistem hidraulic=85c	manej prens hidraulic=8e2	oper prens hidraulic=8e2	element prens hidraulic=90n	manej control maquin hidraulic=98w
hidroelectric	energi hidroelectric=6kz
hidrofug	coloc membran hidrofug=544	fij membran hidrofug=544	instal membran hidrofug=544
hidrogen	proces hidrogen aceit comestibl=8yb	manej equip extrac hidrogen=9ti
hidrografic	asist estudi hidrografic=9xy	colabor estudi hidrografic=9xy
hidroterapi	administr hidroterapi=736	administr trat hidroterapi=736
hidroxid	fabric hidroxid calci=ac5
hierb	mezcl hierb cub=5f8	oper control hierb=8as
higien	higien personal=xk	higien alimentari=1oi	higien establec salud=4nn	higien trabaj=4pt	segu norm higien personal=4wx	establec norm higien=5ch	defin norm higien=5ch	fij norm higien=5ch	norm higien alimentari=7lt	gest higien animal=87h	administr higien animal=87h	evalu higien industrial=9fl	comprob higien industrial=9fl	med higien industrial=9fl
hil	produc fibr hil=6zt	disen hil=85u	cre disen hil=85u	hac disen hil=85u	ocupars maquin hil=9ke	manej maquin hil=9ke	tecnologi maquin hil=9sx
hiperbaric	soldadur hiperbaric=4oa
hipersensibilidad	estudi hipersensibilidad alergi=7ne
hipertens	hipertens intracraneal=732
hipic	normativ relativ hipic=4qg	inform apuest hipic=7z4
hipnosi	hipnosi psicoterapeutic=561	trat hipnosi psicoterapeutic=561
hipotecari	examin document prestam hipotecari=6xf	evalu riesg hipotecari=7bt	prestam hipotecari=8r3
histori	histori clinic=vu	histori tabac=4n3	estudi histori=5nd	histori informatic=5r0	gest histori clinic=6wk	histori instrument musical=92o
historial	entreg historial medic=4nw	present historial medic=4nw	historial genetic=8pu	manten historial genetic=8pu
historic	estudi historic=5nd	investig historic=5so	valor historic artistic=6iw	arquitectur historic=7ke	metod historic=9pt	valor document historic=atz	evalu document historic=atz
hog	organiz cuid hog pacient=4nv	proporc cuid hog=4wy	ofrec cuid hog=4wy	hac pedid articul hog=6hr	ayud person hog=998	apoy person hog=998	articul hog=a87
hoj	program informatic hoj calcul=56c	mezcl hoj tabac=7n0	clasific hoj tabac=9uv	calidad hoj tabac=9yy
holistic	medicin holistic indi=a17
hollin	elimin hollin extraid chimene=6v7
hombr	confecc traj hombr=asz	hac traj hombr=asz
homeopati	promov homeopati=7mi
homeopatic	medicament homeopatic=9i4	consult homeopatic=9ok
homogeneiz	manej maquin homogeneiz aliment=5lx	maquin homogeneiz aliment=5lx	homogeneiz aliment=9vs	proces homogeneiz aliment=9vs	proced homogeneiz aliment=9vs
hong	estudi hong=6qt
honorari	negoci honorari abog=a9d
hor	calcul tarif hor=60d	determin tarif hor=60d	estim tarif hor=60d
horari	asist pasajer inform horari=4vk	horari tren=68e	certific horari tren=68e	asegur horari tren=68e	horari vuel=a4k	asegur horari vuel=a4k	certific horari vuel=a4k	organiz horari servici tren=a7m
hormigoner	manej cam hormigoner=auq
horn	instal horn=5tu	instal horn electric=5tu	manej horn=67l	tip horn=6y3	coloc material horn=70u
horne	traslad product horne=4pv	horne product=6pr	horne dulc reposteri=6rk
horoscop	escrib horoscop=8ul	prepar horoscop=9z8
hortaliz	empaquet hortaliz frut=8tu	med frut hortaliz=apu	pes frut hortaliz=apu
horticol	disen horticol=9bj
horticultor	supervis horticultor=69u
horticultur	manej equip horticultur=8ar	equip horticultur=8ar	manipul equip horticultur=8ar	principi horticultur=a2o
hospital	manten seguridad hospital=5a6
hospitalari	proced ingres hospitalari emergenci=24c	trat enfermedad hospitalari=4ov
hospitaliz	proporc aten animal hospitaliz=4yv	cuid especializ animal hospitaliz=4yv	supervis est animal hospitaliz=7bx
hosteleri	gest ingres hosteleri=9ep	administr ingres hosteleri=9ep
hotel	seguridad hotel=8st	vel seguridad hotel=8st	gest seguridad hotel=8st	asegur seguridad hotel=8st
hoteler	actividad hoteler=1pk
huec	supervis construc huec ascensor=6oc
huell	encontr huell dactil=5fp
hues	estudi hues=4sg
huesped	recib huesped=12s	supervis actividad entreten huesped=516	ocupars salid huesped aloj=96f
huev	inspecc huev pec=66u	examin huev pec=66u	control huev pec=66u	observ huev pec=66u	control produc huev=9ef	supervis produc huev=9ef	gest produc huev=9ef
hum	sensor hum=9ed
human	recurs human=23l	gest recurs human estudi=4sd	contrat recurs human=6tn	gest recurs human=a8p
humanitari	ofrec ayud humanitari=4os	evalu propuest program humanitari=5i5	gest program ayud humanitari=79h	gest ayud humanitari=afi	ofrec asesor asunt humanitari=axl
humed	proces centrifug pulid humed=4px
humedad	contenid humedad mader=530	gest problem humedad edifici=557	analiz contenid humedad=6cs	regul humedad semill=asq	comprob humedad semill=asq	verific humedad semill=asq
humedal	proteg humedal proyect desarroll=a6x
humor	practic humor=anm
ibjetiv	ibjetiv curricul=aho
iconografic	consult fuent iconografic=529
id	id tech=8i1
ide	present ide=706	desarroll ide program=8ze	evalu ide musical=a88
identidad	defin identidad marc=7if	comprob identidad client=7r6	revis identidad client=7r6	gest identidad digital=99f	estudi identidad gener=a76
identific	identific mader=56h	control identific animal=5oc	supervis identific animal=5oc	gest identific animal=5oc
identificars	identificars objetiv compani=av5
ideologi	ideologi politic=6le
idiom	habl idiom=5pz	metod ensenanz idiom=80d	traduc idiom habl=8tv
igual	tecnic igual color=5u3
igualdad	foment igualdad actividad deportiv=5hv
ilegal	sustanci ilegal=8fk	prueb detect sustanci ilegal=a9t
illustrator	adob illustrator=yh
ilumin	ajust ilumin=57v	funcion sistem ilumin aeropuert=5uu	sistem ilumin aeropuert=6lo	tecnic ilumin=9gi
ilustr	interpret necesidad ilustr=6bo	comprend necesidad ilustr=6bo	tecnic ilustr digital=863	selecc estil ilustr=8nn	analiz text ilustr=9cc
imagen	proces imagen=n2	cambi imagen=4w4	hac cambi imagen=4w4	tecnic trat imagen=63x	tecnologi imagen medic=6px	diagnostic imagen=6r8	disen imagen produc=6ud	determin tecnic imagen=9s6	tecnic diagnostic imagen=a69
imagenologi	tecnic imagenologi=wu
imagin	estimul imagin interpret=56e
imit	imit joy=984
impact	impact corrient agu=4yf	impact context social salud=5jr
imparcialidad	demostr imparcialidad=5co
impart	impart clas=1k1	impart clas estudi religios=5ls	impart clas estudi artistic=840	impart form empres=9t4	impart form continu=ar7
imped	imped deterior oleoduct=7hi	imped accident trabaj=7rr	imped contamin marin=au0
imperfec	detect imperfec piez metal=5vm	cer imperfec=78d
impermeabiliz	impermeabiliz suel=738
implant	implant circul calidad=51x	implant plan operativ negoci=78l
implement	implement formul proces produc=4up	implement flot buqu=5xs	implement program estib=69r	implement sistem rieg=8tt	implement program buce=9xj
implic	implic voluntari=5pg
import	estrategi import=8ad	implement estrategi import=8ad	gest estrategi import=8ad	coordin actividad transport import=aos
important	proteg client important=672	manej sistem important buqu=7zs	zon geografic important turism=atp
impos	tecnic impos pleg=ab2	organiz impos document=ab2
imprent	maquin rotativ imprent=7yx
impres	prueb impres=5dr	prepar prueb impres=5dr	elabor prueb impres=5dr	tecnic impres=678	verific calidad impres=8bk	inspecc calidad impres=8bk	control calidad impres=8bk	manten maquin impres=a2s
impresor	manej impresor digital=8vg	oper impresor digital=8vg	manipul impresor digital=8vg	impresor digital=8vg
imprim	cap imprim=4vh	coloc hoj imprim=6je	distribu hoj imprim=6je	separ hoj imprim=6je	eleg cap imprim adecu=7az	respet instruc seguridad imprim=8e1
improvis	improvis music=5lv	improvis musical terapi=8md	repar improvis vehicul=ahj	planific improvis coreografic=aun
impuest	examin declar impuest=55j
impuls	impuls trabaj equip=6py
inalambric	prob dispositiv inalambric=71b	control dispositiv inalambric=71b	verific dispositiv inalambric=71b
inalterabl	softwar inalterabl=6js	program soport logic inalterabl=6js
incendi	proced preven incendi=7x3
incentiv	hac demostr incentiv vent=8dt	demostr incentiv vent=8dt
incidenci	inform incidenci casin=8w2
incident	investig incident contamin=5ou	examin incident contamin=5ou	inform incident contamin=a3u
inciner	calibr inciner residu=56u	program inciner residu=56u	regul inciner residu=56u	manej inciner residu=60k	inciner residu=60k	ocupars inciner residu=60k	manten inciner residu=842	repar inciner residu=842	control proces inciner=88u
inclemenci	adaptars inclemenci tiemp=968
inclu	inclu nuev component informatic=6cx	decid product inclu inventari=9rr
inclus	promov inclus organiz=4zv	trabaj inclus public=56j	promov inclus=9a4
inclusiv	educ inclusiv=1k9	fij politic inclusiv=7mz
incorpor	incorpor cambi coreografi=94g	incorpor aditiv tabac=94i
increment	tecnic increment motiv pacient=a9p
incremental	model desarroll incremental=4l8
incrust	sistem incrust=h1	limpi incrust=4zt
incub	disen incub=5i8	metod disen incub=5i8	disen incub pec=5i8	manten equip incub=5we	repar equip incub=5we	proces incub=9e7	manten instal incub=9wa	repar instal incub=9wa	registr actividad incub=a37
inculc	inculc actitud firm deport=9iu
indemniz	calcul pag indemniz=8f2
independient	trabaj form independient vent=8rw	trabaj manual form independient=adh	tare form independient=aw3
indic	metod indic tiemp=6yh	indic rend aparat=77w	registr indic product=7c2	indic entr present=7j2	indic biologic=ako
individu	desplaz geografic individu=937
individual	desarroll capacidad individual=55a	mejor capacidad individual=55a
inducid	conect bobin inducid=6cd	instal bobin inducid=6cd
industri	industri transport mercanci=89f	industri material informatic=988	industri material construc=a7a	industri construc=axf
industrial	sistem control industrial=h6	disen industrial=10d	disen product industrial=10d	manten industrial=23q	ingenieri industrial=25p	investig ingenieri industrial=25p	analiz ingenieri industrial=25p	estudi ingenieri industrial=25p	sistem impres industrial=5x4	softwar proces industrial=67e	manej horn industrial=74z	horn industrial=74z	manipul horn industrial=74z	determin calidad mader industrial=8f0	herramient industrial=8ly	manten horn industrial=aas	ocupars horn industrial=aas
inesper	soport pres situ inesper=7mq
inestabl	separ element inestabl agu=74g
infantil	educ infantil=1ka	proced educ infantil=aig	jueg terapi infantil=axp
infec	control infec=vz	infec alimentari=7ik
infeccios	prueb detect enfermedad infeccios=7lc
infest	asesor preven infest plag=8ek	identific origen infest=8yf
infl	infl balon=7bh
inflamabilidad	tom medid contr inflamabilidad=8j8
inflamabl	norm manipul product inflamabl=6az	liquid inflamabl=a7k	gest sustanci inflamabl=ad0	manipul sustanci inflamabl=ad0	administr sustanci inflamabl=ad0	manej sustanci inflamabl=ad0
influ	influ legisl=886
influenci	influenci trat complementari radioterapi=a0e
infografi	disen infografi=zb
informatic	seguridad informatic=fg	gest informatic document=1zh	ingenieri informatic=25o	program informatic=5e0	equip informatic=8fe	program informatic analiz dat=9ll	tecnologi informatic=a3l
informativ	cre solu problem informativ=6a5	evalu necesidad informativ=6g3	supervis oper informativ diari=867	elabor material informativ turist=9sa
informatiz	manej sistem control informatiz=974	sistem control informatiz=974	sistem aliment informatiz=9jn
infrac	evalu infrac licenci=642	dar segu infrac seguridad=74u	detect infrac determin politic=7i9
infractor	mostr prueb infractor=7jx	present prueb infractor=7jx
infraestructur	evalu problem infraestructur telecomunic=635	evit dan infraestructur servici=722	infraestructur softwar form line=82s	supervis infraestructur=8kc	supervis infraestructur vigilanci aeropuert=9p8	infraestructur ferroviari=9q2
infrarroj	produc imagen infrarroj=ail	gener imagen infrarroj=ail	cre imagen infrarroj=ail
infus	infus intravenos=9r5
ingenieri	proces ingenieri=1h4	ingenieri sistem=25o	ingenieri control=9c5	ingenieri seguridad=9mm	estudi ingenieri seguridad=9mm	analiz ingenieri seguridad=9mm
ingl	ensen ingl lengu extranjer=65a	habl ingl comunic maritim=8xa
ingredient	ingredient product aliment animal=62u	mezcl ingredient alimentari=7h4	riesg ingredient=8lw
ingres	gest ingres=1pw	elabor estrategi gener ingres=8wr
inhabilit	gest retir aeronav inhabilit=7fm
inici	inici contact vendedor=6n3	inici proces reclam=7jb	inici contact compr=9dw
inicial	ofert public inicial=aog
inmers	proces revest inmers=5y7	fabric vel inmers=ae8
inmigr	ley inmigr=1no	legisl inmigr=1no	ofrec asesor inmigr=6wo	elabor politic inmigr=8dy
inmobiliari	merc inmobiliari=7d1	asegur inmobiliari=9on	prepar contrat inmobiliari=alu
inmoviliz	inmoviliz pacient interven emergenci=8ir
inmun	funcion sistem inmun=82l	estudi sistem inmun=82l
inmunitari	estudi proces inmunitari=9rf
inmunodeficienci	diagnostic pacient inmunodeficienci=8qm
inmunologi	inmunologi clinic=51i
inmunologic	investig problem sistem inmunologic=5fi	tecnic diagnostic inmunologic=78o
inmunopatologi	inmunopatologi clinic=9w7
inmunoterapi	administr inmunoterapi=a34	administr trat inmunoterapi=a34
innov	proces innov=5ru	innov enfermeri=99r	metod innov enfermeri=99r	innov cuid enfermeri=99r	innov camp enfermeri=99r
inocu	material inocu medioambient=8aa
inorganic	quimic inorganic=95j
inoxidabl	manipul acer inoxidabl=9c1	acer inoxidabl=9c1	trabaj acer inoxidabl=9c1	model acer inoxidabl=9c1
inquilin	organiz cambi inquilin=85e	comunicars inquilin=axd
inscrib	inscrib visitant=9oq
inscrip	estudi inscrip=7md	estudi inscrip antigu=8w8	analiz inscrip antigu=8w8	investig inscrip antigu=8w8	examin inscrip antigu=8w8	interpret inscrip antigu=8w8
insect	gest cri insect=550	biologi insect plag=7ty	estudi insect=8o0
insecticid	ocupars maquin mezcl insecticid=7xb
insemin	prepar gan insemin artificial=4ok	insemin animal=4qk	insemin artificial animal=4qk	insemin artificial gan=79b	manten registr insemin animal=7ra
inser	manej maquin inser=5pa	maquin inser=5pa	manipul maquin inser=5pa
insert	insert hoj cuchill=7ie	insert espum liquid=a9q
insolvenci	legisl materi insolvenci=87c
inspec	camar inspec tuberi=66x	prepar inspec buqu=996	proyect inspec buqu=996	organiz inspec buqu=996	inspec document viaj=agu
inspecc	inspecc identific animal=5oc	inspecc maquin transport=71l	inspecc produc estudi=aw0
inspir	cre panel inspir=5ie
instal	prepar instal=7of
institu	represent institu religios=5a1	gest oper institu sanitari=7pj	colabor institu ensenanz=8hy	trabaj institu ensenanz=8hy
instru	instru cuid animal=8lz	instru materi oblig milit=911	instru actor uso arm=a8v
instrument	equip instrument=54f	tip equip instrument=54f	gest sistem instrument=6wg	control sistem instrument=6wg	administr sistem instrument=6wg	instal equip instrument=8yc	ingenieri instrument=95x	desarroll sistem instrument=9yu	cre sistem instrument=9yu
instrumental	prepar instrumental odontologic esteriliz=4ti	instrumental oftalmologic=50o	component instrumental odontologic=6b8
insufl	ocupars maquin molde insufl=5le	part maquin molde insufl=ary
int	inform punt int turistic=54u	acompan clientel siti int=8lk	inform tip int=9vx
integral	enfoqu integral aten=5ov	enfoqu integral servici social=8yz
integrator	oracl dat integrator=619
integridad	integridad corre=5q7	asegur integridad corre=5q7	certific integridad corre=5q7	integridad casc=6eo	asegur integridad casc=6eo	certific integridad casc=6eo
intelectual	derech propiedad intelectual=5mx
inteligenci	inteligenci artificial=n4	principi inteligenci artificial=n4	inteligenci negoci=nf	inteligenci empresarial=nf	inteligenci electronic senal=5cx	elabor archiv inteligenci milit=5xc	analiz inteligenci dat=6ca
intensiv	cuid intensiv=uj	medicin intensiv=acn	medicin cuid intensiv=acn
interac	interac person orden=87k	disen interac softwar=a3t	inform farmaceutic interac medicament=ati
interactiv	softwar entorn desarroll interactiv=88i
interactu	interactu companer repart=8k3	interactu usuari reun requisit=8s8	interactu public=8vo
interbibliotecari	coordin prestam interbibliotecari=7g1
intercal	manej intercal papel=9wx	intercal papel=9wx	oper intercal papel=9wx	manipul intercal papel=9wx
intercambi	intercambi pil reloj=5hy	gest norm intercambi dat=9nb
interconex	tecnic interconex=5fs
intercultural	ensen metod comunic intercultural=7ka	demostr concienci intercultural=7p7
interculturalidad	estrategi ensenanz desarroll interculturalidad=a8k
interes	gest part interes=1r4	comunicars part interes=1r4	proteg interes client=5ho	negoci part interes=7ys	represent interes nacional=957	comunic emple tiemp interes=a0a
interfac	disen interfac aplic=8z8	desarroll interfac aplic=8z8	ide interfac aplic=8z8	cre interfac aplic=8z8	interpret interfac comunic grafic=aei	disen interfac component=apx	ide interfac component=apx	cre interfac component=apx	desarroll interfac component=apx
interfaz	disen interfaz usuari=z6	interfaz aplic especific=4o9	lenguaj descrip interfaz=4t9
interior	disen interior=10e	segu tendenci disen interior=9om	limpi interior vehicul=9v0	material disen interior=a1h
intermedi	coloc cap intermedi=4t7	constru cap intermedi=4t7
intermodal	ocupars equip intermodal=af1	equip intermodal=af1	trabaj equip intermodal=af1
intern	politic gest riesg intern=4wi	manten sistem comunic intern=5yy	investig intern=64j	medicin intern=6jr
internacional	norm internacional inform financier=178	derech internacional human=5gv	normativ transport internacional=682	derech internacional=8nz
internaliz	estrategi internaliz=ajt
internet	internet cos=ia
interpersonal	habilidad interpersonal=1zx	rel interpersonal=1zx
interpret	interpret plan=1ct	metod interpret=50t	tecnic interpret=7hr
interpretativ	descubr talent interpretativ=a8f
interprofesional	cooper nivel interprofesional=amt	colabor nivel interprofesional=amt
interrog	interrog person=8b3
interrogativ	tecnic interrogativ=4xs
interrup	ofrec asesor interrup embaraz=878	proporc aten interrup embaraz=931
interruptor	instal interruptor electric=9gr	coloc interruptor electric=9gr
interval	establec interval explos=90m	determin interval explos=90m	fij interval explos=90m
intervencionist	radiologi intervencionist=wu
intimidad	intimidad huesped=8rz	proteg intimidad huesped=8rz
intoxic	aconsej incident intoxic=6sc	inform incident intoxic=6sc
intravenos	terapi intravenos=vi	prepar bols intravenos=4mx
introduc	introduc dat=te	introduc metal bas horn=6oe	introduc material horn=70u	introduc papel prens cilindr=agt	supervis introduc dat=ane
intrus	respond alarm contr intrus=9bq
intu	recur intu contrat proyect=8q2
intub	intub endotraqueal=a9y
inund	evacu person zon inund=5sx	repar dan caus inund=80k	detect riesg inund=95p
invasiv	proced cardiovascul invasiv=atm
invent	invent recet cervez=4no	invent recet nuev=9ee	asesor invent=9ms	dar asesor invent=9ms
inventari	gest inventari=1i8	prepar inform inventari=6io	elabor inform inventari=6io	redact inform inventari=6io	control precis inventari=6nk	norm relativ gest inventari=6tp	inventari instal=7g9
invernader	coordin actividad manten invernader=4zw	tip invernader=714	manten invernader=8gt	tare manten invernader=8gt
invers	analiz invers=24n	ingenieri invers=3hg	decid invers=4vg	desarroll carter invers=6a2	revis carter invers=6pw	asesor invers=6s1
invit	revis list invit=8au
involucr	involucr huesped actividad entreten=6kb
involucrars	evit involucrars emocionalment=adw
inyec	part maquin molde inyec=65d	ocupars maquin molde inyec=7x6
inyect	inyect espum liquid=a9q
ionic	ocupars equip intercambi ionic=891
ionizant	estudi radi ionizant=7om
iphon	iphon os=9pl
iri	estudi iri=8b4
irregul	trabaj superfici irregul=4t5	analiz migr irregul=9yq
irregularidad	reconoc irregularidad bord=8u5	detect irregularidad bord=8u5	identific irregularidad bord=8u5
irrig	asesor proyect irrig=6up	irrig suel=8ps	manten sistem irrig=9n0
irritabilidad	manej irritabilidad=87t	ofrec asesor manej irritabilidad=a02
islamic	estudi islamic=669
isomeriz	proced isomeriz hidrocarbur=5mp
isometric	perspectiv isometric=9uq
isopropilic	alcohol isopropilic form segur=690
isotop	uso isotop radiactiv=aak
iterativ	model desarroll iterativ=5vf
itinerari	elabor itinerari transport=7p5	desarroll itinerari transport=7p5	cre itinerari transport=7p5	coordin itinerari buqu=aov	regul itinerari buqu=aov
jabon	formul fabric jabon=7z9	manej bomb jabon liquid=85q
jardin	obr albanileri jardin=5k8	trabaj albanileri jardin=5k8
jardineri	manej maquinari jardineri=810	manipul maquinari jardineri=810	oper maquinari jardineri=810	manten herramient jardineri=962	repar herramient jardineri=962	limpi herramient jardineri=962
jaul	analiz calidad agu jaul=4n7	manten equip jaul acuicultur=5ky	limpi jaul=7ds	manten jaul limpi=7ds	encargars red jaul=8kz	sec red jaul=8kz	manten red jaul=8kz	limpi red jaul=8kz	cumpl norm seguridad jaul=97s	supervis sistem red jaul=a0l
javascript	javascript framework=ss
jefatur	jefatur obr=1ea
jering	manej jering engras=4q5	jering engras=4q5	trabaj jering engras=4q5
jig	ocupars maquin jig=6e4
john	john the rip=7o3
joven	form joven=7xx	actu public joven=83n	cuid animal joven=88z	atend animal joven=88z	ocupars animal joven=88z	promov protec joven=8eh	foment protec joven=8eh	protec joven=8eh
joy	cumpl especific disen joy=7hf	registr tiemp proces joy=7ni	registr pes joy=8q4	fabric joy=9ym
joyeri	selecc piedr precios joyeri=6yo	proced joyeri=8rx	categori articul joyeri=9tj	limpi articul joyeri=aiq
judicial	gest caus judicial=74x	registr proced judicial=829	proced judicial=a13
jueg	sistem cre jueg digital=8cl	terapi jueg=axp
juez	asist juez=846
jug	particip jueg distribu jug=6u6	extra jug=74q	jug nin=8av
juguet	arregl juguet=5b2	encargars acab juguet=6lf	acab fabric juguet=6lf	acab juguet=6lf	unir piez juguet=821	herramient arregl juguet=888	tip material juguet=99s	rellen juguet=a2l	fabric juguet rellen=a2l
juici	revis juici=82n
jumb	manej maquin perfor jumb=8v6
junt	junt material impres=5m2	cre junt mader=9go	fabric junt mader=9go	junt mader=9go	produc junt mader=9go
jur	hac interpret jur=7c7	interpret jur=7c7	trabaj interpret jur=7c7	comunicars jur=83h	hac traduc jur=9t8	traduc jur=9t8
jurament	tom jurament=7lp	tip jurament=8y5
juridic	investig juridic=1mj	asesor juridic=1xa	examin prueb juridic=5sk	analiz prueb juridic=5sk	cumpl requisit juridic=8kn
juridicament	asesor juridicament=1xa
justici	justici repar=5k2	declar ant tribunal justici=6c6	justici social=adj
juvenil	med juvenil alevin=7a0	examin juvenil alevin=7a0
kali	kali linux=g5
kilometr	registr consum combustibl kilometr=8xe
kinantropometri	teori kinantropometri=avz
kosh	carn kosh=9qo
labi	lectur labi=56r
labial	lectur labial=7ae
labor	labor ferment manzan=4v2	labor pod manual=7za
laboral	derech laboral=19u	legisl laboral=19u	preven riesg laboral=1ds	fisiologi laboral=58s	investig accident laboral=5p0	negoci contrat laboral=7sk	educ trabaj riesg laboral=aiu
laboratori	tecnic laboratori=wz	equip laboratori=5x8	metod diagnostic laboratori=6bd	ajust equip laboratori=7uo	tecnologi medic laboratori=a5y
lac	lac superfici mader=6t5	selecc ingredient lac=7t4	calent prepar lac=a2y
lactanci	lactanci matern=5lt
lacte	prepar plat product lacte=50y	material analiz product lacte=5r1	product lacte=7cy	cocin product lacte=aai	prepar product lacte=aai
ladrill	horn ladrill=4ta	cocin horn ladrill=4ta	coloc ladrill=51q	traslad ladrill=541	cort ladrill=64c	cort ladrill medid=64c
lamin	tip maquin impres lamin=5db	lamin fibr vidri=5m0	manej lamin=62i	tip lamin=6mh	instal suel lamin=7dr	repar estructur lamin=8xp	inspecc estructur lamin=8xp	manten estructur lamin=8xp	element lamin metal=9h5
lan	esquil lan cabr=amw
lanz	lanz bot salvavid=4uk	investig lug lanz satelit=ae6
lanzader	manej cam lanzader=91d	oper cam lanzader=91d	manipul cam lanzader=91d
lapid	ayud coloc lapid=afj
lapiz	mezcl component min lapiz=af5
larv	control crec larv=52j	observ crec larv=52j	evalu crec larv=52j	analiz crec larv=52j	analiz comport alimentari larv=8xu
larvari	control desarroll larvari=5bh	analiz desarroll larvari=5bh	observ desarroll larvari=5bh	inspecc desarroll larvari=5bh
las	metod grab las=563	proces marc las=5qp	manej maquin cort las=6am	maquin cort las=6am	tip las=8u1	aparat las=axq	dispositiv las=axq
latex	transform mezcl latex=5ir	mezcl ingredient latex=6qz	analiz muestr latex=84n
lav	lav fibr=894	lav vidri=8ch	lav interior vehicul=9v0
lavanderi	supervis servici lavanderi clientel=4yu	recog rop servici lavanderi=6xk
lavaplat	maquin lavaplat=alz
leasing	proces leasing=8l0
lec	impart lec teoric pilot=7p2
lech	prepar muestr lech=59n	almacen muestr lech=59n	acondic muestr lech=59n	etiquet muestr lech=59n	ocupars maquin llen lech=5jx	constru lech tuberi=5po	proces produc lech=6ds	control lech=7e8	control calidad lech=7e8	prueb control calidad lech=8z2	softwar control lech=ao0
lecher	produc gan lecher=8ac
lechon	cort col lechon=70z
lector	adapt text cultur lector=7v2
lectur	lectur plan=1ct	lectur automatic cont=5ej
leer	leer especific product=78k	leer articul=89n
legal	requisit legal ambit maritim=4ug	document legal acuicultur=57d	revis document legal=7ua	proced departament legal=9j3
legibl	manten senal legibl=8j6	dej senal legibl=8j6
legisl	asesor legisl=5js
legislativ	proced legislativ=5uz
len	instal calent len=8eu	coloc calent len=8eu
lenceri	manipul lenceri almacen=719	manej lenceri almacen=719
lengu	lengu sign=22u
lenguaj	lenguaj program=sr	estudi lenguaj=25v	lenguaj marc=4ty	manej lenguaj marc=4ty	terapi lenguaj=77y	lenguaj consult=7iy
lenguet	sensor lenguet=a30
lent	manipul lent contact=54a	demostr lent contact=54a	trabaj lent contact=54a	tecnic coloc lent contact=8ei
les	educ preven les=6e7	inform preven les=6e7	prescrib trat les musculoesqueletic=981
letr	ajust letr caracteristic melodi=7pk
levant	levant pil papel=4wf	levant objet pes=8us
lexicografi	lexicografi teoric=4q4	lexicografi practic=6wh
lexicografic	fuent inform lexicografic=abj
ley	ley ferroviari=56w	aplic ley=66t	ley educ=6r2	ensen principi aplic ley=8by	ley seguridad social=983	ley prens=a4j
leyend	redact leyend=ax0
libr	clasific libr=7g3	medicament vent libr=abr
licenci	licenci obr=241
licenciatari	gest carter licenciatari=75h
licit	particip licit public=4u0	realiz oper comercial licit=5ld	hac licit=5oj	gest proces licit=6fb
licor	dispon licor=6bg
licuefac	regul temperatur licuefac=a23
lider	lider equip=1rf
liderazg	liderazg equip=1rf	capacidad liderazg=1zr	liderazg enfermeri=9qi	liderazg aten enfermeri=9qi	liderazg asistenci enfermeri=9qi	liderazg cuid enfermeri=9qi	principi liderazg=9vd
liger	fabric envas metalic liger=9lf
lightroom	adob photoshop lightroom=9v2
lij	tip lij=4sl	lij yes=5mq	oper lij yes=5n2	manipul lij=5n2	manten lij=729	prepar piedr lij=73w	lij gem=7fu	lij mader=7zu	tecnic lij=8bg
lim	lim bord vidri=68o	ocupars lim=74n	tip lim=89c	element lim=9l3
limit	comprend limit presupuestari=63h	limit circul trafic puent=92v
limpiaparabris	repar limpiaparabris=ar2
limpiez	limpiez dat=k8	supervis actividad limpiez=4lg	control actividad limpiez=4lg	product limpiez=565	oper limpiez=6ja	hac oper limpiez=6ja	manipul product quimic limpiez=6lt	product quimic limpiez=6lt	tecnic limpiez=9pm
lind	defin lind=8pb
line	form line=1l2	desarroll plan form line=81b
linfatic	masaj drenaj linfatic=ast
linguistic	ensen linguistic=79i	linguistic forens=8qg	linguistic forens aplic=8qg
liquidez	gest liquidez=183
list	elabor list preci bebid=5ua	prepar list material=8x5	elabor list material=8x5	redact list material=8x5	escrib list material=8x5	segu list comprob=9ws	cumpl list comprob=9ws	vehicul est list recog=aws
literari	teori literari=5xj	tip gener literari=7o1	tecnic literari=9kq
literatur	ensen principi literatur=4rn	histori literatur=6dd	literatur compar=6hm	estudi compar literatur=6hm
litiasi	litiasi urinari=axm
litigi	asist litigi=60t
liv	liv script=636
llav	llav ajust=6z2	hac copi llav=7hg	asign llav=8gy
lleg	lleg acuerd comercial=50l	gest lleg salid=5hu	ocupars lleg salid=5hu	supervis lleg tren=6ur	control lleg tren=6ur	comprob lleg tren=6ur
llen	llen mezcl hormigon=a41
local	agu local puert=6gq	apoy economi local=7h2	contribu economi local=7h2	promov economi local=7h2	mejor economi local=7h2	est carreter local=9rn
localidad	localidad reg sector turistic=5ei
localiz	gest localiz=8tf	gest traduc localiz=8tf	gest localiz softwar=9c7	herramient localiz=9e1
locomotor	manten locomotor=7w0	hac manten locomotor=7w0	manten periodic locomotor=8g0	oper locomotor maniobr=9sp	trabaj locomotor maniobr=9sp	locomotor maniobr=9sp
lod	elimin lod agu residual=6vz
logic	estudi logic=5ll	program logic=5ol	logic jug=66g	estudi sistem logic=9ek
logistic	logistic milit=5ow	logistic ecologic=8do
logr	logr objetiv vent=9de	anim alumn reconoc logr=ap8
los	anad los obr ceramic=7oh
lot	manten trazabilidad lot=9h6
loteri	material loteri=6sr	manten equip loteri=762	norm directric empres loteri=8q0	gest oper loteri=acs
lubric	lubric motor=5rm	lubric rued material rodant=8q3
lubricant	lubricant abrillant=ai2	prueb periodic aceit lubricant=alv
luc	supervis ajust luc escenari=ara
luch	luch esp=ash
lug	manten orden lug accident=6ly	limpi lug accident=auk
luminos	estudi fenomen luminos=5zi
lupul	cultiv lupul=56p
lustr	lustr calz=70y
luz	estudi luz=5zi	produc luz artificial=9od
macer	proces macer=9ay	gest proces macer=9ay
mach	manipul piez mach fund=4w1	manten mach fund=5fx	limpi mach fund=5fx	repar mach fund=5fx	repar defect mach fund=5gq	manten element mach fund=63a	coloc estructur mach fund=79j	fabric mach fund=941
mader	proces trabaj mader=4y6	product mader=5fa	tip product mader=5fa	tip mader=9qd
madr	celul madr=7nr	trasplant celul madr=7uy
madur	madur ques=9k7	proces madur ques=9k7
maestr	prepar plan maestr aeropuert=83w
maestri	demostr maestri musical=7b3	mostr maestri musical=7b3
magi	desarroll concept espectacul magi=avu
magnetic	estimul magnetic transcranean=6lz
maiz	proces obten almidon maiz=7uq
mal	inform mal funcion ase=5x0
malt	color malt tost=61d	manej sistem aliment malt=6ea	sistem aliment malt=6ea
malte	registr dat proces malte=5lj	malte gran=7h3	proces malte=7u8
maltrat	coordin cuid animal maltrat=7tt
man	leer man=7g5	gest man=8qu	hac gest man=8qu	tip reloj man=ab7
manag	labor manag deportist=7go
manch	quit manch=7fc	tip manch=8te	tecnic elimin manch=8wu
mand	coloc component panel mand=7jo	mand muestr medic=93i	program panel mand maquin=9zk	program panel mand ascensor=a0k	instal panel mand ascensor=a9x	component panel mand=av8
maner	trabaj maner independient artist=93l	trabaj maner independient expos=a0w
manguer	ocupars manguer=9dk	manej manguer bomb hormigon=ax7
manicur	manicur cosmetic=5gp
manifiest	component manifiest barc=8u6
manill	arm manill hoj tabac=95e
maniobr	maniobr buqu puert=5nk	maniobr vuel=7eg	hac maniobr vuel=7eg	maniobr cam pes=7tn	colabor maniobr barc=a95	particip maniobr barc=a95	ayud maniobr barc=a95	asist maniobr barc=a95
manteners	manteners dia evolu lenguaj=a3o	manteners inform normativ aplicabl=aq0
manual	prens papel form manual=802	elabor manual=9cg
manualidad	aconsej client manualidad=atf	orient client manualidad=atf	asesor client manualidad=atf
manuscrit	selecc manuscrit=7fn	leer manuscrit=9sm	interpret text manuscrit=ait
manzan	supervis ferment manzan=4v2	selecc manzan=63b	variedad manzan=8id	compos quimic manzan=9cy
map	estudi map=2i1	elabor map=2i1	hac map meteorologic=a3q	map meteorologic=a3q	prepar map meteorologic=a3q	elabor map meteorologic=a3q
maquet	confecc maquet decor=74w	disen maquet decor=74w	hac maquet arquitectonic=7l6	disen maquet arquitectonic=7l6	cre maquet=8lt
maquillaj	tom decis proces maquillaj=4xu	cambi rapid maquillaj=5am	tecnic maquillaj=7wq
maquin	manej maquin=1y5
maquinari	manej maquinari=1y5	supervis oper maquinari pes=5mg	product maquinari industri textil=5tk	control maquinari pes=6cr	product maquinari=7dj	maquinari molde=87j
mar	inspecc construc mar adentr=4lp
marc	marc softwar=5gr	marc sistem gest seguridad=7sw	analiz marc=8ds	supervis gest marc=8uy
marcial	practic art marcial=57e
marid	marid cervez aliment=7ht
maridaj	asesor maridaj aliment vin=5of
marin	investig proyect energi marin=5a0	transform aliment origen marin=7bd	marin carn vent=8xq	preven contamin marin=au0	evit contamin marin=au0
marionet	manej marionet=6f7	confecc marionet=826	disen marionet=asc	cos rop marionet=asf
marisc	cocin pesc marisc=6h0	sistem cultiv marisc=838	aconsej client selec marisc=980	prepar pesc marisc=9qv
maritim	industri transport maritim=5ao	manej sistem maquin maritim=5mi	mercanci transport maritim=6v3	oper sistem comunic maritim=77l	preven contamin maritim=791	tecnologi transport maritim=81s
marketing	marketing digital=13h	tecnic marketing digital=694	proced departament marketing=7vq	tecnic marketing marc=88g	estrategi marketing contenid=8zp
marmol	limpi muebl marmol=5ek
marqueteri	coloc marqueteri=4ro
martill	tip martill forj=7aj	manej martill perfor man=8ke
martinet	manej martinet=7zx	manej martinet hidraulic=7zx	manej martinet vibr=8f4	manipul martinet vibr=8f4	oper martinet vibr=8f4
mas	mas madr=27b
masaj	teori masaj=853	masaj terapeutic=8bw	tecnic masaj terapeutic=8bw	tip masaj=8zk	tip terapi masaj=8zk
mascar	mascar opac=7nu	cubr mascar opac=7nu	revest mascar opac=7nu
mascot	aliment mascot=5hf	recomend tip comid mascot=5wv	vend accesori mascot=6d4	enfermedad mascot=aj3	industri product mascot=amj	registr mascot=ap2
masill	coloc masill junt=9bl	agreg masill junt=9bl	cubr junt masill=9bl
masteriz	masteriz audi=acg
mat	mat animal peleteri=50a
matader	manej maquin matader=8gu	maquin matader=8gu	trabaj matader=asv
matanz	practic matanz kosh=4rt	practic matanz halal=5jb	bienest animal proces matanz=673	ocupars proces matanz animal=7mm
matematic	ensen matematic=1kq	herramient matematic gest vehicul=7lj	comunic inform matematic=8pj	herramient equip matematic=a1f
materi	legisl materi transport residu=566	normativ materi produc tabac=609	observ materi=adk
matern	proporc aten matern quiropractic=72m
materniz	prepar lech materniz lactant=a3m
matic	diferenci matic color=9ei	distingu matic color=9ei
matric	instal matric prens=60b	fabric matric disc compact=6tw
matricul	ayud estudiant proces matricul=5en	gest matricul=93b
matriz	manej prens matriz=6d8	fabric matriz=8ko
maven	apach maven=6c
maxilofacial	diferenci tejid maxilofacial=4rf	distingu tejid maxilofacial=4rf	practic cirugi maxilofacial repar=9v3
maximiz	maximiz ingres vent=8k6
mayor	person mayor=uq	cuid person mayor=5ib	evalu riesg pacient mayor=9s4	gest libr mayor=a2c
mecanic	ingenieri mecanic=1gq	principi ingenieri mecanic=1gq	mecanic material=5lo	mecanic buqu=5qx	herramient mecanic=69c	component mecanic vehicul=6qq	sistem mecanic=77r
mecanicament	carn separ mecanicament=745
mecanism	mecanism cier=6p6	mecanism tranvi=87l	mecanism seguridad ascensor=8e9	manten mecanism direc buqu=8zi
mecaniz	instal equip mecaniz=618
mecanograf	dar instruc mecanograf=4lr
mecanografi	mecanografi document error=50x
mecatronic	ingenieri mecatronic=1gs	camp mecatronic=1gs	instal maquin mecatronic=6a7	regul instrument mecatronic=78a	ajust instrument mecatronic=78a	manten maquin mecatronic=7y3	repar maquin mecatronic=7y3	desarroll proced prueb mecatronic=8ss
med	instrument med=1cv
medi	gest medi social comunic=14f	medi digital=25l	gest personal medi=4xt	legisl medi comunic=59s	estudi medi comunic=5h4	medi social=5ni	tip medi comunic=80j	hac estudi medi comunic=83f	particip actividad medi artistic=am6
median	gest pequen median empres=5t9
mediant	equip mediant control remot=6rz	tecnic acces mediant cuerd=8h4
medic	administr medic=vg	sistem inform medic=8fd	informatic medic=916
medicament	administr medicament=vg	estudi fabric medicament=50f	administr segur medicament=5ph	elabor medicament=5vp	clasific medicament=67m	medicament bas plant=6dq	norm administr medicament=6ge	preven enfermedad medicament=ajw	trat enfermedad medicament=ajw
medicin	medicin trabaj=4y2	estudi medicin=6ns
medicinal	hierb medicinal=6dq
medid	instrument medid precis=92a
medioambiental	gest medioambiental=1rx	normativ gest medioambiental aeropuert=5fz	normativ medioambiental=7d0
medul	trasplant medul ose=573
mejor	mejor proces=1rc	mejor vent product=5sq	cort mejor=5vt	tecnic mejor caracteristic vin=78i
melodi	cre nuev melodi=4yn
membran	tip membran=7ep
memori	elabor program memori traduc=5ne	memori espacial=9gb	program memori traduc=agh	memori traduc=agh
memoriz	memoriz gran cantidad inform=8gz	memoriz guion=8i7	memoriz papel=8xd	memoriz instruc montaj=9m2
menopausi	abord efect secundari menopausi=5rr
menor	vent menor=12l	protec menor=1le	legisl protec menor=1le	control tare menor manten=5yr	tare menor manten=5yr	repar menor equip=9dv
mensaj	eleg mensaj tarjet felicit=5n5	revis mensaj tarjet felicit=6dc	transmit mensaj radi telefon=7iu	transmit mensaj=7te
mensual	cier mensual=16k
mental	salud mental=v9	diagnostic trastorn mental=5qb	diagnostic enfermedad mental=7jw	identific problem salud mental=7pm	estudi trastorn mental=9gg	estudi enfermedad mental=9gg	promov salud mental=9ip	foment salud mental=9ip	trat enfermedad mental=at4
mentor	mentor otr profesional salud=9qf
menu	elabor menu=1p2	planific menu=6vm	ocupars planific menu=6vm	comid bebid menu=7b1	cre menu especific event=8ed	inform menu bebid=8jd	planific menu pacient=8on	organiz menu pacient=8on	inform personal menu diari=90s
merc	investig merc=150	estudi merc=150	merc financier=86f	analiz merc=8z9	merc trabaj=9zn
mercadotecni	combin mercadotecni=9u8
mercanci	inspecc carg mercanci=5bf	revis carg mercanci=5bf	carg mercanci buqu=7ml	coloc mercanci buqu=7ml	metod transport mercanci=8m6	asesor caracteristic mercanci=9tc	mercanci transport almacen=au9
mercantil	derech mercantil=1mx
merceri	aconsej product merceri=ahc	recomend product merceri=ahc	orient product merceri=ahc	asesor product merceri=ahc
meridian	identific meridian energetic=91p	localiz meridian energetic=91p
mes	servici mes=1pa	tip sier mes=4hg	program mes jueg=5aw	manej sier mes=9kl	oper sier mes=9kl	sier mes=9kl	manipul sier mes=9kl	manipul uva mes=aq9
met	met material horn=70u
metadat	gest metadat contenid=8d3	control metadat contenid=8d3	defin metadat contenid=8d3	manej metadat contenid=8d3	administr metadat contenid=8d3	supervis metadat contenid=8d3
metal	trabaj metal=1cc	herramient trat metal=5yb	tip proces fabric metal=9d0
metalic	fabric estructur metalic=5pe	instal tuberi metalic gas=7mx	fabric puert metalic=9t2
metaliz	manten impresor papel metaliz=6e2	manej impresor papel metaliz=9g4
metalurgi	camp metalurgi=6u2	cienci metalurgi=6u2	tecnic precis metalurgi=8en
metalurgic	analiz estructur metalurgic=51e	herramient metalurgic=5yb
meteorologi	instrument meteorologi=6zc	manej instrument meteorologi=6zc	meteorologi aeronautic=96a	vigil meteorologi aeronautic=98p	comprob meteorologi aeronautic=98p	meteorologi maritim=9ag
meteorologic	inform meteorologic=584	gest bas dat meteorologic=778	investig meteorologic=9in
metod	metod asesor=4yl	metod fabric=5yd	metod investig=8x0
metodologi	metodologi disen centr usuari=7gj	metodologi disen softwar=862	metodologi investig cientific=ah7
metric	prev metric cuent=6t6	pronostic metric cuent=6t6	metric cost=8fo	gest metric proyect=9ie	metric softwar=auf
mezcl	oper mezcl=9c9	limpi mezcl=aot
micologi	micologi medic=64v
microbiologi	control calidad laboratori microbiologi=4ol	microbiologi clinic=9vt
microbiologic	analiz microbiologic caden alimentari=6xu
microchip	escane animal localiz microchip=7hk	implant microchip animal=9v7	pon microchip animal=9v7	coloc microchip animal=9v7
microcirugi	practic microcirugi reconstructiv=6yw	oper microcirugi reconstructiv=6yw
microelectromecanic	prob sistem microelectromecanic=5f9	mont sistem microelectromecanic=5ob	constru sistem microelectromecanic=5ob	sistem microelectromecanic=96s	disen sistem microelectromecanic=9d1	cre sistem microelectromecanic=9d1	ide sistem microelectromecanic=9d1	desarroll sistem microelectromecanic=9d1	manten sistem microelectromecanic=a3y	acondic sistem microelectromecanic=a3y	repar sistem microelectromecanic=a3y
microelectronic	are microelectronic=6f6	cienci microelectronic=6f6	camp microelectronic=6f6	prob sistem microelectronic=7lw	disen sistem microelectronic=7xq	desarroll sistem microelectronic=7xq	manten sistem microelectronic=7ye	acondic sistem microelectronic=7ye	repar sistem microelectronic=7ye	mont sistem microelectronic=8y1	fabric sistem microelectronic=8y1	constru model sistem microelectronic=9pr
microensambl	tecnic microensambl=8ii
microescal	proces orden microescal=812	proces informatic microescal=812	clas sensor microescal=abt	sensor microescal=abt	tip sensor microescal=abt
micromecanic	are micromecanic=91e	camp micromecanic=91e	cienci micromecanic=91e
micromecatronic	ingenieri micromecatronic=66h	are ingenieri micromecatronic=66h	cienci ingenieri micromecatronic=66h	camp ingenieri micromecatronic=66h
micromecenazg	estrategi micromecenazg=777
micromontaj	tecnic micromontaj=8ii
microond	principi microond=59g
microoptic	dispositiv microoptic=8wl
microorganism	detect microorganism=69e
microproces	clas microproces=812	tip microproces=812
microprogram	disen microprogram=53v
microscopi	examin muestr celul microscopi=67f	manej microscopi=7fv
microscopic	observ microscopic celul=93t	tecnic microscopic=a4l
microsensor	clas microsensor=abt	tip microsensor=abt
microsistem	proced prueb microsistem=6h4
microsoft	microsoft acces=t4
mied	gest mied escenic=auo
miel	variedad miel=5st	component miel=6an
miembr	gest bas dat miembr=6rl	miembr artificial=7sh	miembr ortopedic=7sh	ofrec servici miembr=8op	form miembr equip=8p9	ensen miembr equip=8p9	organiz miembr=awf
migr	desarroll metod migr automatiz=4u1	estudi migr pec=6n5	observ migr pec=6n5	investig migr pec=6n5	analiz migr pec=6n5	migr internacional=937
migratori	identific pec migratori=8be	marc pec migratori=8be
milit	codig milit=60s	instruc milit=a8y
mimbr	prepar mimbr tejid=5z7	acondic mimbr tejid=5z7	cort mimbr tejid=5z7	tecnic tejid muebl mimbr=6nj
min	oper limpiez min=5rz	investig accident min=63f	ingenieri min=6xp	gest sistem ventil min=7al	manej min continu=8yy	oper min continu=8yy	manipul min continu=8yy
miner	manual maquin miner electric=4pe	legisl materi seguridad miner=665	politic sector miner=6ar	ley miner=6k8	manual maquin miner=afs
mineral	manten maquin proces mineral=6c0	preci mineral=8vp	separ metal mineral=9sb	determin caracteristic yac mineral=awc
miniatur	disen piez utileri miniatur=8sk	fabric piez utileri miniatur=8sk
minimiz	minimiz cost envi=50z
minuciosament	tare tecnic minuciosament=6ua	gest empres minuciosament=7zb
mis	mis religios=55m	planific mis satelit espaci=6gf	coordin mis ayud humanitari=6z9	coordin mis rescat=a5l
misioner	ayud trabaj misioner=763
mistel	trabaj mistel=alw
mitig	aplic medid mitig hund=aq7
mobiliari	fabric mobiliari tejid=77o	produc mobiliari tejid=77o	cre mobiliari tejid=77o	elabor mobiliari tejid=77o	disen mobiliari original=8ot	mobiliari uso medic=8rv	mobiliari oficin=a2q
mod	aconsej client mod=51m	cambi mod=580	mod transport=7h0	histori mod=9c4
modal	mostr buen modal jug=7n5
modalidad	establec modalidad cooper=7d8
model	model dat=8l	model form servici=7ur	desarroll model=a7d
modeliz	herramient informatic modeliz lug=6pi	modeliz tridimensional=8dp	modeliz cientific=9n8
moder	moder negoci=6sv	moder debat=76k	tecnic moder line=9lt
modern	sistem electric senaliz modern=4tq	ayud naveg electronic modern=4ub	teori modern carter=99y	sistem modern elabor cervez=9eg
modific	modific gest=4q3	modific disen textil=7mr	tecnic modific cuerp=9i1	modific mold protesi=ao8
mol	maquin mol=48s
mold	ocupars maquin fabric mold=613	coloc papel mold=68z	ajust papel mold=68z
molde	tip molde=845	prepar mezcl molde=8kr
moldur	fabric moldur yes=6gm	cre moldur yes=6gm	elabor moldur yes=6gm	coloc tej moldur=8me
molecul	biologi molecul=1w6
molid	tip molid caf=6lb	analiz gran molid=aoo	evalu gran molid=aoo
moliend	oper moliend=9cj
molin	manten molin martill=4vj	repar molin martill=4vj	ajust molin martill=4vj	arregl molin martill=4vj	manej molin martill=4z7	manipul molin martill=4z7	molin martill=4z7	oper molin martill=4z7
molusc	actividad depur molusc=4or	depur molusc=4or	organiz depur molusc=5rx	supervis depur molusc=5rx	program depur molusc=5rx	planific depur molusc=5rx	manten equip depur molusc=7zk
moment	calcul moment optim insemin=4py
moned	moned extranjer=5mh
monetari	identific medid politic monetari=8r9
monitor	monitor gest ambiental=a8l
monogram	manej impresor monogram=4zn	impresor monogram=4zn	manipul impresor monogram=4zn
mont	mont equip instrument=8yc
montacarg	manten montacarg caden=52x	instal montacarg caden=5w4
montaj	tecnologi montaj superfici=7yz	conserv instruc montaj=9m2	prepar montaj=ab2
montessori	estrategi ensenanz montessori=5d0	principi ensenanz montessori=5o8	filosofi montessori=83s	equip aprendizaj montessori=8oy
montur	repar montur gaf=7mg
moquet	coloc moquet=5qs	acab bord moquet=8c7	fij bord moquet=8c7	cort moquet=8mn	coloc adhesiv instal moquet=8zx	planific cort moquet=95z	proyect cort moquet=95z	prepar cort moquet=95z
moral	norm moral=9qa
morer	manten morer buen est=5jd
mortaj	manej mortaj=6ei
mortalidad	control tas mortalidad pec=4to	estudi mortalidad pec=7fo
morter	acab junt morter=9m7	alis junt morter=9m7	rellen junt morter=9m7
mosaic	manej herramient fabric mosaic=4ts	herramient fabric mosaic=4ts	fabric mosaic=ahs
most	proces coc most=6xl
mostr	mostr inform apuest=4qs
motiv	motiv personal limpiez=4td	motiv trabaj=5ez	motiv clientel actividad fisic=a0b	motiv deportist=agr
motociclet	registr motociclet=7xs	repar motociclet=8w4	hac repar motociclet=8w4
motor	motor electric=5qc	mecanic vehicul motor=7ih	ingenieri motor=a38	camp ingenieri motor=a38	coloc motor estructur prueb=adx	component motor=api	aconsej client vehicul motor=ata
motosier	oper motosier=91n
motricidad	organiz actividad desarroll motricidad=aue
motriz	discapacidad motriz=7vk
mov	mov vel barc=5v0	sistem control pes mov=6th	practic mov camar=9z7	tecnic mov=al6	analiz mov animal=alq	evalu mov animal=alq	observ mov animal=alq
movil	gest dispositiv movil=cq	sistem operativ movil=8df	estructur softwar dispositiv movil=96v	marketing movil=aip	servici movil aeronautic comunic=anl
moviliz	moviliz pacient=1wd
muebl	tendenci muebl=5ot	repar estructur muebl=73l	arregl estructur muebl=73l	tip mader muebl=82g	product cuid muebl=8em	fabric muebl=8sb	constru estructur muebl=8y7	fabric estructur muebl=8y7	arm estructur muebl=8y7	cre estructur muebl=8y7	industri muebl=9ir
muell	registr actividad muell=60u	disen muell=8dj	hac disen muell=8dj
muert	recog pec muert=4pi	retir pec muert=4pi	cienci muert=8rl	identific caus muert=93h	elimin animal muert=97m
muestre	organiz event muestre minorist=9h9
multiagend	planific event multiagend=a15	elabor event multiagend=a15	program event multiagend=a15	organiz event multiagend=a15
multidisciplin	equip multidisciplin=276
multidisciplinari	equip multidisciplinari=276	trabaj equip sanitari multidisciplinari=afl
multimedi	configur equip multimedi=5u4	sistem multimedi=8pn	proporc contenid multimedi=a54
multimodal	logistic transport multimodal=6ho	logistic multimodal=6n2	administr logistic multimodal=6n2	gest logistic multimodal=6n2
multinivel	marketing multinivel=6iu
multipist	mezcl grab multipist=54b	grab sonid multipist=8ga
multipl	combin multipl ambit conoc=9lo	trat multipl pacient simultaneament=aqh
multiplic	actividad multiplic plant=7vm	multiplic plant=7vm	asist proces multiplic plant=ar8
mun	requisit legal relativ mun=726	tip mun=768	manten mun=77s	ensambl mun=7i2	vend mun=a0g
mundial	economi mundial=9s1
munec	material hac munec=79f	tecnic hac munec=7ku	disen munec=9fe
mur	coloc papel empapel mur=5ys
mural	instal revest mural=91k	coloc revest mural=91k	dispon revest mural=91k
musculoesqueletic	anatomi musculoesqueletic=4x8	diagnostic enfermedad musculoesqueletic=7qb
muse	supervis espaci muse=6y8	document colec muse=93u	bas dat muse=9ej	manten registr muse=aol
music	instrument music=6xc	interpret music camar=7m0	supervis music=8qf	situ music=8tw	coordin music escen=99b	material instrument music=9yk	music acuerd necesidad pacient=aco
musical	instrument musical=5m8	public musical=9c6
musicoterapi	musicoterapi clinic=545	musicoterapi aplic=6nw	teori musicoterapi=9te	tip musicoterapi=a1d
mutu	apuest mutu=6k3
nac	nac nin=4ys	nac beb=4ys	registr nac=5m5
nacional	normativ nacional manipul carg=6sp	segu economi nacional=9th	via naveg nacional=9yd	red nacional carreter=ang
nanoelectronic	camp nanoelectronic=99i	clas nanoelectronic=99i	tip nanoelectronic=99i
nanotecnologi	tip nanotecnologi=8sj	clas nanotecnologi=8sj	camp nanotecnologi=8sj
nat	estil nat=5xg	dar clas nat=84c
natural	proces lenguaj natural=n0	gas natural=6zh	manten espaci natural=766	recurs alimentari natural=8bt	histori natural=aes
naturalez	transmit pas naturalez=72b
nautic	calent pegament nautic=7k8
naval	form personal naval=ah8
naveg	ensen principi naveg=5j9	calcul naveg=6g1	hac calcul naveg=6g1	repar equip naveg vel=6jn	tip buqu naveg maritim=71e	form personal requisit naveg=8rj
navegabl	via navegabl internacional=54l	tip via navegabl=8kd
necesari	facilit document necesari=6cv	determin recurs human necesari=91a
necesidad	entend necesidad animal=8ft	determin necesidad produc electric=93z
negativ	limpi negativ=54j	guard negativ=86p
negoci	desarroll negoci=129	analiz negoci=1rb	ensen tecnic negoci=4of	comunic tecnic negoci=4of	model negoci=629	negoci derech public=771	proced negoci=8jp	negoci politic=atq
neonatologic	aten neonatologic=6ys
neoplasi	form neoplasi=53m
nervios	cirugi sistem nervios=4ux	estudi sistem nervios=5vw	investig sistem nervios=5vw	enfermedad sistem nervios=6wz
network	network magic=7dx
neumatic	instal sistem neumatic=7uk	arm sistem neumatic=7uk	constru sistem neumatic=7uk	tip neumatic=a20
neuroanatomi	neuroanatomi animal=5vx
neurofarmacologi	neurofarmacologi molecul=7qs	neurofarmacologi conductual=7qs
neurofisiologi	neurofisiologi animal=9qg	neurofisiologi clinic=aft
neurofisiologic	examen clinic neurofisiologic=avb
neuroimagen	neuroimagen funcional=6mu
neurologi	neurologi conduct=7zt	proporc trat neurologi quiropractic=a3g
neurologic	interven quirurgic neurologic=4ux	cirugi neurologic=4ux	examen neurologic=8o4	hac examen neurologic=8o4	trat trastorn neurologic=942
neuromonitoriz	neuromonitoriz intraoperatori=7mc	practic neuromonitoriz intraoperatori=7mc
neuromusculoesqueletal	proporc terapi neuromusculoesqueletal=5xr
neurooftalmologic	trastorn neurooftalmologic=71o
neuropsicologic	prueb neuropsicologic=5g8	hac prueb neuropsicologic=5g8
neutral	manteners neutral cas medi=9s9
neutraliz	neutraliz jug can azuc=a2b
nich	descubr nich artistic=6l6	identific nich merc=9cb
niev	retir niev=72j
nin	cuid nin=1lf	desarroll fisic nin=65o	fabric prend nin=86n	evalu psicologic nin=9ue
nitrat	llen maquin fabric nitrat=9wp	asesor contamin nitrat=a6b
nitrogen	trabaj nitrogen calient=aq3
nitroglicerin	analiz mezcl nitroglicerin=4th	separ nitroglicerin acid=aen
nivel	informatic nivel usuari=23d	med nivel contamin=6tz	manej maquin nivel=7jg	nivel prueb softwar=7wy
no	elimin residu no peligros=6ew	dat no estructur=9ij
noch	turn noch=1sr
nombr	estrategi pon nombr product=57i	eleg nombr fraganci=a4a
nomenclatur	nomenclatur medicament=50f	nomenclatur farmac=50f
nomin	gest nomin=17j	program nomin=1zn	gest inform nomin=64s	revis nomin=7gb	prepar nomin=8ye	distribu nomin=ai6
norm	norm plan estudi=5ii	norm calidad=83v	norm seguridad=9ui
normal	etap desarroll normal=99a
normaliz	normaliz dat=4qm	respet proced normaliz trabaj=7bb
normativ	normativ transport animal=4xw	normativ seguridad electric=7j6
not	not musical=723	not distint tip danz=9ko
notici	cre contenid notici line=5xv	analiz notici=9vf	segu notici=anf
notific	notific plan amar=8ms
nub	tecnologi nub=a9	tecnologi relativ nub=a9
nucle	medicin nucle=5ig	tecnic medicin nucle=72y	legisl energi nucle=7ge	energi nucle=7tb	proced medicin nucle=a5v	fisic nucle=ani
nuev	nuev tip vehicul merc=57p	contrat personal nuev=896	present nuev trabaj=8j7	cre recet nuev=9ee	ide recet nuev=9ee
numer	med numer hil=68p	estim numer hil=68p	calcul numer hil=68p
numeric	control numeric=1cf	capacidad numeric=20g	ocupars rectific control numeric=7d3	rectific control numeric=7d3
numeros	numeros viaj internacional=6vs
nutr	nutr adecu salud=1wf	prepar material promo nutr=59q	encargars nutr suel cultiv=7b8	nutr pec reproductor=a9z	supervis est nutr person=aez
nutricional	analiz caracteristic nutricional aliment=4lk	elabor politic program nutricional=4o6	identific propiedad nutricional aliment=5kj	adecu nutricional aliment=9fp
nutrient	gest nutrient=5ql	nutrient confiteri=9wc
obedec	obedec norm circul=5bc	obedec instruc verbal=av3
objectiv	objectiv c=y
objet	almacen objet archiv=6l7	objet form=8l4	identific objet valor=9i2	carg objet=adn
objetiv	objetiv comercial=11w	objetiv vent=11w	identific merc objetiv disen=5aq	fij objetiv control calidad=5ey	cumpl objetiv vent=9de	respet objetiv vent=9de	establec objetiv vent=9nr	establec objetiv transport=a1e	fij objetiv transport=a1e
oble	transform cristal oble=7ag	limpi oble semiconductor=818	acondic oble semiconductor=818	pul oble=abu
oblig	inform oblig materi fiscal=524	derech oblig=agf	estudi merc oblig=amd
obr	gest obr=1ea	supervis obr=6gv
observ	observ carg mercanci=5bf	observ caracteristic mezcl=9c2
observatori	investig cientific observatori=5os
obstetric	ecografi obstetric=5q8
obten	obten inform financier=7ev	obten temperatur adecu=9an
ocean	estudi geografi ocean=7bw
oci	elabor program oci=9hv	gest instal oci=9zv	promov actividad oci=a9h
oclus	trat mal oclus=6ix
octopu	octopu deploy=5r2
ocul	determin evolu enfermedad ocul=5uq	practic cirugi ocul=6rm	promov salud ocul=7z3	foment salud ocul=7z3	norm materi protec ocul=85z
ocult	identific necesidad organizativ ocult=693
ocup	pronostic demand ocup=7on	prev demand ocup=7on	anticip demand ocup=7on
ocupacional	teori terapi ocupacional=6l1	analiz ocupacional=8ce	hac analiz ocupacional=8ce	supervis estudiant terapi ocupacional=9aq
odontogram	hac odontogram=2n9
odontologi	estudi odontologi=96n	conoc odontologi=96n	ensen odontologi=ap0
odontologic	trat odontologic fin estetic=6by	dar instrument odontologic=a0m
ofert	ofert comercial=12i	ofert emple=5ze	inform client ofert especial=a86	ofert public=aog	ofert public vent=aog
offic	paquet offic=su	microsoft offic=apw
offset	impres offset=105	tecnic impres offset=105	gest proces impres offset=6cj	manej impresor offset=6es	impresor offset=6es	manipul impresor offset=6es	oper impresor offset=6es	prepar impresor offset=965	program impresor offset=965	ajust impresor offset=965	manten planch offset=9nl	conserv planch offset=9nl	repar planch offset=9nl
oficial	facilit acuerd oficial=6ym	exped document oficial=7b4	examin document oficial=8mk
oficin	administr oficin=tl	equip oficin=6tb	actividad corrient oficin=7ob	organiz instal personal oficin=9ia	fabric material oficin=afy
ofimatic	herramient ofimatic=1zl	paquet ofimatic=1zl	program ofimatic=1zl
ofrec	ofrec servici seguridad personal=99p	ofrec servici financier=a8e
oftalmic	norm calidad equip oftalmic=70a
oftalmologi	principi oftalmologi=5yp	transfer pacient oftalmologi=9yx
oftalmologic	metod examen oftalmologic=4v0	segu recet oftalmologic=7yo	cumpl recet oftalmologic=7yo
oid	fisiologi oid=5ti	hac impres mold oid=6gd	perdid oid=6oh	oid human=6sl
ojal	fabric ojal=4s9	tecnic fabric ojal=4s9	metod fabric ojal=4s9	maquin fabric ojal=4s9
oje	contrat oje=aem
oleaginos	component semill oleaginos=65e	proces semill oleaginos=8b6
oleoduct	preven deterior oleoduct=7hi	evit deterior oleoduct=7hi
olor	soport olor fuert=4r0	toler olor fuert=4r0
oncologi	ocupars pacient oncologi grav=8g1	oncologi medic=8qr
oncologic	terapi oncologic hormonal=6t0
ond	taman ond=4v3	manej maquin soldadur ond=7og	maquin soldadur ond=7og
one	captur one=1vl
opc	opc intermodal=8fw
openedg	openedg databas=695
oper	gest oper=1re
operacional	coordin actividad operacional=8z4	organiz actividad operacional=8z4	program actividad operacional=8z4
operari	dirig operari fotografic=5il
operativ	gest presupuest operativ=6lw	leer dat operativ buqu=7nh	proced operativ arm=7sq	instal sistem operativ=9fy	coloc sistem operativ=9fy	manten comunic operativ=aa1	entorn operativ aeropuert=aca
opin	desarroll opin psicologi clinic=58w	recab opin trabaj=6z5	recopil opin client aplic=7eo	form opin public=87y	investig opin=880
oportun	estudi tem oportun=6oo
oportunidad	identific oportunidad adapt preci=8hp	identific nuev oportunidad comercial=9sh
opresiv	practic no opresiv=4kr
optic	norm relativ equip optic=4rw	caracteristic vidri optic=55x	coloc component optic estructur=586	instrument optic=5zi	tip instrument optic=610	regul instrument optic=6bn	ajust instrument optic=6bn	ingenieri optic=8nb	camp ingenieri optic=8nb	component optic=8qe	component material optic=8qe	component equip optic=8qe	component aparat optic=8qe	proces fabric product optic=8vx
optimiz	optimiz proces=1rc	optimiz uso flot=4vq	dirig optimiz proces=4ym	coordin optimiz proces=4ym	optimiz rend financier=5v3	optimiz produc=7m1
optoelectronic	prob sistem optoelectronic=7jz	dispositiv sistem component optoelectronic=9cf	estudi dispositiv optoelectronic=aav
optomecanic	mont equip optomecanic=5h8	fabric equip optomecanic=5h8	dispositiv optomecanic=5k9	tip dispositiv optomecanic=5k9	clas dispositiv optomecanic=5k9	component optomecanic=5zm	variedad component optomecanic=5zm	clas component optomecanic=5zm	tip component optomecanic=5zm	ingenieri optomecanic=7vv	camp ingenieri optomecanic=7vv	are ingenieri optomecanic=7vv
optooelectronic	mont sistem optooelectronic=9z9
orador	orador public historic=a6g
oral	interpret lengu sign oral=82z	cirugi oral maxilofacial=ad7
orbit	puest satelit orbit=5to
orden	oper orden=56z	orden element mader=7sa	proces orden impres=8c2	prepar orden impres=8c2	orden animal=9mo
orfebreri	tecnic orfebreri=6m4
organ	organ animal sangr calient=5zn	instal organ=7ph	proces organ animal=7vs	trabaj organ animal=7vs	transform organ animal=7vs	fabric component organ=apb
organic	quimic organic=5yn	ten mader tint organic=89q
organism	reac alergic organism=928
organiz	gest instal organiz=6l3	organiz oper fabric=8e7
organizacional	supervis clim organizacional=a91
organizativ	capacidad organizativ=1zw	politic organizativ=60m	estructur organizativ=9h0
orient	program orient objet=72	orient client=206	orient gest personal=50c	disen orient objet=6v4	asegur orient client=960	orient program estudi=9ai	proporc orient profesional=awh
orientabl	ajust car orientabl torn=976
origen	identific origen gem=8mw	establec origen gem=8mw	determin origen gem=8mw
original	cre pintur original=9xu	elabor pintur original=9xu
ornamental	dar form disen ornamental=60x	cort disen ornamental=81w	recort disen ornamental=81w	fabric disen ornamental=81w
orquestal	elabor esquem orquestal=7ex
ortesi	fabric ortesi pie=90y
ortesic	recomend aparat ortesic=5th	dispositiv ortesic=a0f
ortodonci	instrumental ortodonci=5an	selecc material aparat ortodonci=75d	coloc ortodonci=8hd
ortografic	norm ortografic=27t	regl ortografic=27t
ortopedi	ortopedi pie calz=88s
ortopedic	hac pedid product ortopedic=4nq	industri ortopedic=5t2	uso aparat ortopedic=72i	aparat ortopedic=7sh	vend aparat ortopedic=8uc	enfermedad ortopedic=948	tip aparat ortopedic=9cl	arregl product ortopedic=ano
ortoptic	prueb ortoptic especializ=6z6	trat ortoptic=82b	hac trat ortoptic=82b	supervis trat ortoptic=84t
orug	manej tractor orug=6sm	tractor orug=6sm
ose	estudi estructur ose=4sg
osteomuscul	enfermedad osteomuscul=852
osteopatic	proporc diagnostic osteopatic=5cy	diagnostic osteopatic=5cy	elabor program trat osteopatic=ag2
otorrinolaringologic	enfermedad otorrinolaringologic=4oj	instrumental especializ practic otorrinolaringologic=74c
otr	valor otr=8sq	valor otr person=8sq
ovej	esquil lan ovej=amw
ovin	seguridad gan ovin=6xq	proporc cuid gan ovin=7i1	cuid gan ovin=7i1	gest cri gan ovin=a5k
oxid	tecnic evit oxid=56v	quit oxid vehicul motor=88c
oxigen	transfer oxigen=7ko	equip oxigen=9x3	oper equip oxigen=9x3	manipul equip oxigen=9x3
pabil	coloc pabil=8td
pacienci	ten pacienci=58k	hac ejercici pacienci=58k
pacient	trat pacient=6uz
padr	reun padr=1kx	evalu padr acogid potencial=6ti
pag	gest form pag mercanci=4o0	control pag envi=9n7	revis pag envi=9n7	comprob pag envi=9n7
pagin	administr pagin web=9r1
paisaj	cre paisaj=663	especific component disen paisaj=76w	mejor paisaj=86w	analiz paisaj=ax3
paisajism	trabaj paisajism form independient=ajy	principi paisajism=aw9	principi tecnic paisajism=aw9
paisajist	instrument arquitectur paisajist=5pv	arquitectur paisajist=6gk	disen paisajist=6z7	material arquitectur paisajist=9c3
paisajistic	disen plan paisajistic=5bl	elabor plan paisajistic=5bl	cre plan paisajistic=5bl
pal	tip pal=4xm	reemplaz pal llen=5fe	carg articul pes pal=6y6	carg pal=awn
palabr	palabr clav contenid digital=4q1	identific nuev palabr=a9l
palanc	oper marc palanc ferrocarril=5ai	marc palanc ferrocarril=5ai	acc palanc=5op
palet	palet enras hormigon=9ma
pali	pali dolor animal=9zy
paliativ	cuid paliativ=v4	proporc cuid paliativ=v4	dar cuid paliativ=v4	ambit cuid paliativ=9cn
pan	prepar pan product deriv=6za
panaderi	component product panaderi=575	ingredient panaderi=65c	ingredient uso panaderi=65c	ingredient product panaderi=65c	elabor nuev product panaderi=66v	elabor product panaderi=6ky	prepar product panaderi=6ky	ocupars horn panaderi=7k0	encargars horn panaderi=7k0	manej horn panaderi=7k0	product panaderi=9e5
panal	retir cer panal=61v	sac cer panal=61v	recog cer panal=61v	manipul panal=8pl
panel	instal panel vidri=4xj	coloc panel vidri=4xj	panel seguridad=9ca
panific	pedid ingredient panific=79p	metod panific=a7z
pantall	actualiz pantall inform pasajer=4ng
papel	proces fabric papel=6zg	manej cort papel=7g4	cort papel=7g4	tip papel=7ps
papeler	tip past papeler=a25
papeleri	gest demand articul papeleri=5i3
paquet	vend paquet turistic=6fg	adapt paquet viaj=6xe	diferenci tip paquet=awb	distingu tip paquet=awb
par	practic par emergenci=7bi
parabris	examin parabris dan=5o7	observ parabris dan=5o7	inspecc parabris dan=5o7	coloc parabris=65v	repar dan pequen parabris=7ez	pul parabris=8fq	retir parabris=9oo
paramedic	ayud personal paramedic ambulanci=8iy
parametr	optimiz parametr proces produc=4xp	med parametr calidad agu=5rd	verific parametr proces=5vy	evalu parametr proces=5vy	control parametr proces=5vy	control parametr ambiental=63p
parasit	estudi parasit=4xf
parasitologi	microbiologi parasitologi=4ut	parasitologi medic=7fa
parch	coloc parch cauch=abe
pared	coloc membran pared exterior=90i	adhesiv pared=9gk	coloc adhesiv pared=9gk	cort membran pared exterior=a8r	col empapel pared=adp
parqueriz	parqueriz piez metal=5cd
part	asist part animal=9wz	colabor part animal=9wz	ayud part animal=9wz	proporc inform prepar part=a2v	prepar part=are
particip	particip manten vin=7lk	particip prepar vin=8yg	particip grab estudi musical=a89	particip identific arbol=ai4
participant	organiz registr participant event=72c	participant merc=7lr	observ participant=a53
participativ	investig participativ=8ho
participen	contact orador participen act=8qj
particul	anim particul=51a	proces flot particul tint=akc
partid	partid politic=4zz	inspecc partid=6jo
partidari	motiv partidari=5la	organiz partidari=6wx
partitur	analiz partitur=5kg	estudi partitur musical=64b	escrib partitur musical=8gb	leer partitur musical=9wg
pas	pas product liquid=512	pas instrument odontologic=a0m
pasajer	normativ transport pasajer=93y
pasaman	instal termin pasaman=4ur	coloc termin pasaman=4ur	instal pasaman=7pq
pasant	tecnologi agujer pasant=7tc
pasaport	registr pasaport=6op
pase	ofrec servici pase per=7ix
pasific	uva pasific=6kg
pasiv	cinesiterapi activ pasiv=8lu
past	determin calidad past papel=5h9	fabric past papel=5yi	prepar past papel=5yi	elabor past papel=5yi	cre past papel=5yi	control calidad past papel=77a	calidad past papel=77a	molde past=85s	past limpi=86d	manten past=9vj	prepar past=a65
pasteleri	elabor product pasteleri=53h	prepar product pasteleri=53h	cre product pasteleri=53h	fabric product pasteleri=6dz
pasteuriz	proces pasteuriz aliment=67q	pasteuriz aliment=67q
pastill	traslad pastill jabon=93w
pat	gest cri pat=76f
patent	prepar propuest patent=80l	propuest patent=80l	hac propuest patent=80l	elabor propuest patent=80l	asesor patent invent=9ms
paternidad	prepar paternidad=9oi
pati	vigil pati=90w
patinaj	patinaj hiel=ag0
patogen	microorganism patogen=7lf	microorganism patogen present aliment=9hy
patologi	patologi forens=4nl	patologi trat mediant acupuntur=4vt	patologi celul=82f	inform especializ patologi=9ob
patologic	anatomi patologic=917
patrocin	coordinars patrocin event=5cv
patrocini	obten patrocini=6at
patron	identific patron estadistic=4pk	evalu patron estadistic=4pk	determin patron estadistic=4pk	analiz patron estadistic=4pk	establec patron estadistic=4pk	examin patron estadistic=4pk	clasific patron=6tl	clasific cort patron=6tl	tecnic clasific patron=6tl	fabric patron=733	manej maquin elabor patron=9p7
patrull	coordin patrull=8yn	patrull zon determin=add
paut	segu paut encarg=5i4	administr paut usuari archiv=97g
pav	gest cri pav=6c4	control cri pav=6c4	supervis cri pav=6c4
peaton	ayud peaton cruz carreter=8nk
pec	cri pec=a7j
ped	ped suministr servici anestesi=7i0
pedagogi	pedagogi teatral=626	metod pedagogi teatral=626	pedagogi social=6rw
pedagogic	desarroll concept pedagogic=985
pedal	tom control pedal=5xb
pedaz	part arbol pedaz=6lv
pedestal	tip aceit taladr pedestal=av4
pediatri	pediatri are especific=un	pediatri beb=6u4
pediatric	practic cirugi pediatric=7jc	oper cirugi pediatric=7jc	cirugi pediatric=7jc	psicologi pediatric=ald	psicologi pacient pediatric=ald
pedicur	pedicur fin estetic=5du
pedid	prepar pedid=1ic	proces envi pedid=6f0	envi pedid=6f0	tom pedid=8sd	hac tom pedid=8sd	prepar pedid envi=ai3
peg	peg etiquet disc=4xh	peg cartel publicitari=5rv	peg roll pelicul=7ba
pein	histori estil pein=6r6	cambi rapid pein=7s4	pein pel per=at8
pel	pel cabl=8hj	arregl pel per=at8
peleteri	fabric articul peleteri=7rn	hac articul peleteri=7rn	fabric product peleteri=866
pelicul	proces produc pelicul=6dp	tecnic musical pelicul=76a	ajust impresor pelicul=8cg	prepar pelicul planch impres=a5w
peligr	detect peligr lug trabaj=6yf	control animal peligr=8qx	cuid animal peligr=8qx	supervis animal peligr=8qx	evalu peligr zon riesg=a8q
peligros	transport material peligros=50u	legisl transport mercanci peligros=51g	elimin residu peligros=66f	gest residu peligros=66f	trat material peligros=6lr	tip material peligros=6sf	manipul mercanci peligros=6u3	transport mercanci peligros=6u3	organiz mercanci peligros=6u3	inform residu peligros=72n	elimin liquid peligros=776	gest document mercanci peligros=91f	almacen material peligros=ahd
peluc	repar peluc=5dq	ten peluc=69t	manten peluc=6e8	confecc peluc=8bo
peluch	repar peluch=7rc
penal	derech penal=1nm
pendul	tip sier pendul=4p5	coloc pendul=6he
penetr	ensay penetr liquid=4tu	prueb penetr liquid=4tu	herramient prueb penetr=a42
penitenciari	supervis proced instal penitenciari=4kq	proced institu penitenciari=9uz
pens	pens analitic=20f	pens estrategic=20t	elabor plan pens=8ol	distribu pag pens=9nc	hac pag pens=9nc	pag pens=9nc
pentah	pentah dat integrat=67x
peon	carg mader peon arrastr=a2f
pepit	quit pepit manzan=7zy	elimin pepit manzan=7zy
pequen	medid seguridad barc pequen=6a3	manej barc pequen=6t1	barc pequen=6t1	fabric piez metal pequen=75y	pequen repar vehicul=87m	maniobr carg barc pequen=8i9
per	comport per=56k	gest cri per=9wy	supervis cri per=9wy	actividad seguridad per=aky
percep	ten percep espacial=6ir	caracteristic percep sonid=9gv	percep sonid=9gv	comunic percep analitic=am5	transmit percep analitic=am5	inform percep analitic=am5
percib	percib defect botell=8t4
perdid	perdid capacidad auditiv=6oh	gest departament articul perdid=7si	evit perdid recurs=9ta
perfil	establec perfil color=5j3	program perfil color=5j3	instal perfil construc=859	constru perfil construc=859	coloc perfil construc=859	prepar perfil person=a8x
perfor	perfor poz=6d3	manej herramient perfor=6im	oper herramient perfor=6im	herramient perfor=6im	manej perfor=7qm	tip perfor=7qm	perfor material impres=a32
perfum	perfum hoj tabac=7cq	materi prim fabric perfum=9ih
perici	perici materi form=6jm
period	divis period historic=9ut
periodic	control periodic equip amar=58o	manten periodic maquin buqu=6t7	control periodic maquinari=74a	prepar inform periodic=7la	cre inform periodic=7la	redact inform periodic=7la	program manten periodic maquin=8rm	supervis plan calibr periodic=8vk	recomend periodic client=9lg	control periodic oper vuel=au3
periodism	comunic periodism red social=6ty
periodist	codig deontologic periodist=603
periodistic	principi periodistic=6jk	ensen practic periodistic=7oa
periodontal	proporc trat periodontal=4s2	dar trat periodontal=4s2
perl	perl cultiv=7x5
permanecen	via ferroviari permanecen despej=6fu
permanent	cumpl permanent normativ=59d	maquillaj permanent=62c
permis	permis conduc=1jl	permis trabaj=220	obten permis organiz event=61x	examen permis conduc=7ia	prepar solicitud permis construc=8ug	gest permis=9ea
person	aliment person=1wf	registr person=4wd	supervis person=6cb
personaj	cre personaj jueg digital=6oa	estudi rel personaj=8po
personal	form personal=1a4	administr personal=1aa	gest personal=1rg	asesor gest personal=50c	desarroll personal=6ls
personalidad	teori personalidad=4qu	hac prueb personalidad=657	teori desarroll personalidad=75u
personaliz	personaliz program deportiv=52p	elabor program masaj personaliz=6hn	personaliz paquet viaj=6xe	personaliz gran escal=9op
perspectiv	investig perspectiv academic=6ct
perspicaci	perspicaci empresarial=6i2	ejecut perspicaci empresarial=6i2
persuad	persuad client alternativ=4vw
persuas	capacidad persuas=20j
persuasiv	present argument form persuasiv=60a
pertenenci	asign numer pertenenci client=5hj	cuid pertenenci pasajer=819	atend pertenenci pasajer=819
pertig	sistem limpi ventan pertig=4qf
pertinent	obten licenci pertinent=6ee	estudi obr escrit pertinent=9ph
perturb	gest perturb red ferroviari=6t9	perturb fun vital=79c
pes	asist manipul carg pes=60z	pes material=66z	pes mercanci=7tg
pesc	clasific pesc=4oe	metod clasific pesc=4oe	art pesc=6h8	identific art pesc=6h8	maniobr pesc=84w	barc pesc=9q1	variedad pesc=alr
pespunt	tecnic pespunt=9l4	tecnic previ pespunt=amm
pesquer	orden pesquer=51s	industri pesquer=5d2	metod explot pesquer=5m7	legisl pesquer=99e	calidad product pesquer=amo
pesticid	tip pesticid=6uj
petrole	correct circul petrole=71m	proced destil petrole=awx
petroler	gui tub perfor petroler=7p9
petrolifer	manej motor plataform petrolifer=6yr	legisl materi plataform petrolifer=9en
pezun	manej herramient recort pezun=8cd	herramient recort pezun=8cd	limpi instal recort pezun=8xk
ph	med ph=6vf	estabiliz ph almidon=8tn	regul ph almidon=8tn
photoshop	adob photoshop=yg
pian	fabric component pian=8s5
pic	regul fluj tabac pic=78z
picadur	separ picadur tabac taman=8t8
pictogram	interpret pictogram=6mb
pie	enfermedad pie=6l8	tip enfermedad pie=6l8	promov salud pie=7im	inspec pie=al1	cirugi pie=ava
piedr	tip piedr trabaj construc=4wu	estudi piedr=67r	ocupars maquin cort piedr=6or	tip piedr grab=7ol
piel	estudi enfermedad piel=4zi	determin tip piel=9he	tip piel=a1i
piens	determin valor nutricional piens=7a9
piercing	hac piercing=8kx
piern	enyes piern pie=8s4
pil	manten pil papel=4wf	liquid pil=523	sustanci liquid pil=523	cambi pil reloj=5hy	quit pil reloj=5hy	compos quimic pil=7w4	component pil=83r	comprob pil=8ws	aparat comprob pil=8ws
pildor	manej maquin fabric pildor=5zt	coloc marc pildor=91q
pilot	pilot barc pequen=6t1	clav pilot acer=7wn	instal pilot acer=7wn	coloc pilot acer=7wn
pint	pint instrument musical=6ae	tecnic limpiez pint=6m3	pint disen decorativ=7j7	pint cubiert barc=7v5	pul piez pint=aoy
pintur	pintur interior=1bo	tip pintur=7bl	pintur industrial=7p6	ocupars mezcl pintur=7t2	inspecc trabaj pintur=7xu	tecnic pintur gener=a9k
pip	fabric component pip=51k	material pip fum=85w
pirotecnic	mont equip pirotecnic=5b8	fabric dispositiv pirotecnic=5q9	almacen articul pirotecnic=6mf	legisl articul pirotecnic=6xm	control articul pirotecnic=9dp	almacen material pirotecnic=ake
pis	cort revest flexibl pis=8ap
piscin	manten calidad agu piscin=5wm	manten limpi piscin=6c1	norm seguridad piscin=7eq	ayud usuari piscin=7tv	product quimic piscin=9wm
pist	principi segu pist=99w
pistol	element pistol barniz=7no	manej pistol barniz=8g4	oper pistol barniz=8g4
pizar	llen maquin mezcl pizar=6nv
pizz	elabor pizz=5lz
plac	instal plac cocin=51z	coloc plac cocin=51z	tip plac cocin=6e6	prepar plac soldadur=8sy
plag	control plag=24h	calcul matematic control plag=6h1	tecnic gest plag=7ca	biologi plag=7ty
plaguicid	uso segur plaguicid=4qn	pulveriz plaguicid=6qc	tip plaguicid=6uj	inventari plaguicid=7z0	legisl nacional materi plaguicid=9p5
plan	plan form=1a4	elabor plan=23p	elabor plan trat=avy
planch	fij planch metal=5ok	asegur planch metal=5ok	planch tejid=6pt	fabric planch impres=6xd	prepar tejid planch=85g	coloc planch hormigon=9i5
plancton	produc plancton=5yu	metod produc plancton=als	tecnic produc plancton=als
plane	plane oper diari buqu=6ui	plane travesi=78j	plane ide program=8ze	plane event multiagend=a15
planific	planific produc=1j7	planific trabaj equip=7iv
plant	disen plan plant=4pb	product cuid plant=76m	caracteristic plant=8ob	equip plant fabric=9sf
plante	plante pregunt event=4w2
plantill	selecc plantill grab=6l0
plasm	ocupars maquin cort plasm=57k	maquin cort plasm=57k	plasm ide not musical=8vy
plastic	practic cirugi plastic=60l	soldadur plastic=6iv	soldadur material plastic=6iv	cirugi plastic estetic repar=6o1	tip plastic=8i6
plat	elabor plat=1om	tecnic soldadur plat=4us	fabric plat prepar=8wz	produc plat prepar=8wz
plataform	manej plataform trabaj aere=6o0	trabaj plataform aere=6o0	plataform emple line=724	supervis seguridad pasajer plataform=8jq	constru plataform trabaj=8wy	manten plataform tuberi=a8c	limpi plataform tuberi=a8c
plaz	cumpl plaz=1zt	gest pres plaz produc=543	establec objetiv cort plaz=5ps	cumpl plaz construc=70e	respet plaz construc=70e	gest objetiv medi plaz=akb
pleg	determin estil pleg=63e	precis estil pleg=63e	defin estil pleg=63e	especific estil pleg=63e	establec estil pleg=63e	ajust estil pleg=63e	ajust estructur pleg=6x6	manej pleg papel=7e5	maquin pleg papel=7e5	tip maquin pleg=9tx	manej pleg=aqm	manej maquin pleg=aqm
plen	asist plen parlamentari=7ic	particip plen parlamentari=7ic
plis	plis tejid=arc
plom	sold junt varill plom=4xy
plum	manipul plum=aau
pluvial	gest agu pluvial=7j8	control agu pluvial=7j8
pobl	estudi pobl human=8lc	analiz pobl human=8lc	investig pobl human=8lc	estudi pobl pec=9kk
pod	actu pod represent=6jp	tecnic pod=8sl	tip tecnic pod=8sl	clas tecnic pod=8sl	pod plant=8yx	tip pod=axh
podiatric	medicin podiatric=633
podologic	consult podologic=7le
polen	elimin polen miel=ad5	separ polen miel=ad5	quit polen miel=ad5
polici	proced polici cientific=8a6
policial	dirig investig policial=4kw	colabor investig policial=7gp
polietilen	conect tuberi polietilen reticul=8uu
poligonal	model poligonal=5ux
polimer	tip polimer=5mb	tip fibr refuerz polimer=6yn	quimic polimer=7xp
polisomnografi	prueb polisomnografi=97y	hac prueb polisomnografi=97y
politic	politic transport=5rj
poliuretan	coloc aisl espum poliuretan=a0x
polv	limpi polv=5ui	emple polv metalic forj=90f	control ingredient polv=a2z
pon	pon vend=vm	pon codig product=54k	pon adhesiv suel=6bp	pon hoj imprim=6je	pon material horn=70u
poners	poners lug grup extern=4ml	poners contact vendedor=6n3	poners contact compr=9dw
por	asegur control por=1p1	control por=1p1	ocupars control por=1p1	respet taman estand por=6cg
porcelan	material fabric articul porcelan=4oo
portacuchill	manej portacuchill=6af	reemplaz dient cabezal portacuchill=7d5
portafoli	organiz portafoli=17t
portatil	manej equip portatil remach=7gw	equip portatil remach=7gw
portuari	cumpl normativ portuari=4qt	normativ portuari=4qt	coordin oper portuari=4vu	segu oper portuari=4vu	oper sistem comunic portuari=5rn	sistem comunic portuari=5rn	oper portuari=5xm	gest oper portuari=8bc	administr oper portuari=8bc	tramit oper portuari=8bc
pos	pos ant camar=5g6	pos cre artistic=5gc	pos cirugi=88h	pos animal=8ts
pose	pose alfabetiz visual=5bi	pose inteligenci emocional=akf
poses	recuper poses bien=aap
posibilidad	evalu posibilidad cobertur segur=ago
posibl	posibl riesg ingredient=8lw	present artist posibl emple=8v4
posic	posic marc merc=781	posic planch hormigon=9i5
posicion	posicion web=13j	posicion busc=13j	manej sistem posicion global=8e3
positiv	foment comport positiv=aci
posnatal	proporc aten posnatal=8al	ofrec aten posnatal=8al
pospart	period pospart=713
posproduc	contrat equip posproduc=78q
post	post produc audi=5hg
postal	oper sistem inform postal=8o2
postr	elabor postr=8rh	ocupars elabor postr=8rh	cre postr innov=8xx	elabor postr innov=8xx
postur	postur yog=611
posvent	servici posvent=278	elabor politic posvent=7jm	desarroll politic posvent=7jm	cre politic posvent=7jm	actividad posvent=7vr	supervis registr posvent=9vh
potenci	electronic potenci=1gv	camp electronic potenci=1gv	are electronic potenci=1gv
potencial	riesg potencial ingredient=8lw	determin potencial comercial music=9df	identific merc potencial empres=a9s
potencialment	correg mov potencialment perjudicial=8w9
potr	entren potr=5gx
powercent	informatic powercent=jc
poz	coloc carg poz perfor=58t	oper prueb poz=64i
precalent	precalent vagonet horn=9es
preci	estrategi preci=136	inform preci=5up	ofrec inform preci=5up	proporc inform preci=5up	marc preci=7de	preci merc=9vb	preci piez part vehicul=a06
precios	metal precios=4vz	caracteristic metal precios=4vz	examen piedr precios=8mi	tall piedr precios=8q9	calcul valor piedr precios=9lr	transform metal precios=ayn
precis	ingenieri precis=5hw	camp ingenieri precis=5hw	mecanic precis=5s2	camp mecanic precis=5s2	manej herramient med precis=67w	herramient med precis=67w	oper precis prepar aliment=6df	regul instrument precis=73s	ajust instrument precis=73s	herramient precis=8t7	manej herramient precis=8t7	manipul herramient precis=8t7	manej maquin precis=9y5	maquin precis=9y5	manipul maquin precis=9y5
precocin	prepar plat precocin=95f	elabor plat precocin=95f
predec	predec metric cuent=6t6	predec volumen trabaj=7y4	predec riesg sismic=9ey	predec tendenci economic=amg
predic	desarroll model predic meteorologic=74v	predic estadistic=9bk	hac predic estadistic=9bk
predictiv	constru model predictiv=5zh	cre model predictiv=5zh	obten model predictiv=5zh
preensambl	preensambl calz=a7e	preensambl cort calz=a7e
prefabric	mont muebl prefabric=au8
preferenci	respet preferenci cultural=8m9
pregunt	formul pregunt event=4w2	respond pregunt pacient=5zg
preimpres	proces preimpres=84j
prelimin	present obr art prelimin=8fj
prematur	evit sec prematur=6cw
premolde	premolde hormigon=7kl
premoltur	premoltur gran descascarill caca=9ge
prenatal	proporc aten prenatal=5oa	ofrec aten prenatal=5oa
prend	hac prend protec=aag
preocupars	preocupars present aliment=4xl
preoperatori	examen preoperatori=78t	hac examen preoperatori=78t
preparativ	coordin preparativ viaj personal=5yw
pres	pres agu=5d6	constru pres=76b	pres gas adecu=861	manej limpi pres=9b5	limpi pres=9b5	disen pres=a2d	hac disen pres=a2d	calcul pres sistem rieg=afm
prescrib	prescrib trat psicoterapeutic=4sc	prescrib lent gradu=8w7	prescrib medicament trat odontologic=aj8
prescrit	trat prescrit medic=7ja
presenci	buen presenci=20n	toler presenci sangr=8g6
present	cuid present aliment=4xl	present aliment=4xl	disen present aliment=4xl	present prueb=5ue	present plan public=7jd
preserv	preserv equip cri=7ay	preserv espesor mader=9s2	preserv escen crimen=9wq	preserv conserv arbol=a9m
presid	presid reun=6xh
prest	evalu plan prest=5if	prest ayud line=664	negoci contrat prest servici=7k6	contrat prest servici=7k6	calcul prest=8p0	asesor prest seguridad social=amb
prestam	decid solicitud prestam=67d	prestam empres=9bc	supervis carter prestam=9g7	negoci prestam=9kt
presupuest	elabor presupuest=12i	gest presupuest=15p	control presupuest=15p	med presupuest=1ee
presupuestari	control presupuestari=15p	principi presupuestari=7hb
prev	prev servici comid prepar=5dl	prev elev terren=6ps	prev cort moquet=95z
preven	inform preven enfermedad=4sq	asesor preven contamin=6ha	aconsej preven contamin=6ha	preven contamin=7iw	proced preven contamin=7iw
preventiv	manten preventiv=1da	medicin preventiv=4s3	medid preventiv contr plag=58l	salud public medicin preventiv=65b	interven medicin intern preventiv=81l
previ	trat previ piez metal=5ly	oper previ extrac aceit=8sa
previament	mezcl previament hoj tabac=7n0
previs	previs financier=6fc	revis inform previs meteorologic=6x1
previsibl	anticip problem previsibl carreter=5xe
prim	separ materi prim=6mn	export materi prim=6ms	import materi prim=96o	negoci vent materi prim=9v5
primari	proced ensenanz primari=7hq	aten primari=8hv	aten primari salud=8hv	aten medic primari=8hv
primer	primer auxili=u9	primer auxili animal=4mk	prest primer auxili animal=4mk	primer interven cas incendi=5t4	ensen principi primer auxili=912	traduc primer vist=awm
primitiv	tecnologi primitiv=7sn
principal	supervis principal indic rend=848
principi	principi ingenieri=5cu	principi disen=6gj	principi trabaj equip=8pr
prioridad	establec prioridad trabaj diari=74e	ajust prioridad=9i3
prioriz	prioriz emergenci=anj	prioriz solicitud=apo
priv	ofrec servici transport priv=7pc	seguridad propiedad priv=9w3
privacidad	proteg dat personal privacidad=5vc	proteg privacidad identidad internet=5vc	manten privacidad usuari servici=7h1	privacidad usuari servici=7h1	manten privacidad=8vl
proactiv	pens form proactiv=a6f	actu form proactiv=a6f
prob	prob equip instrument=8y2	prob consult tecnic=a7q
probabilidad	calcul probabilidad=81h	calcul probabilidad gan apuest=8vr	teori probabilidad=95o
probabl	examin zon probabl explos=9t3
problem	asesor problem comunic=8xn	inform problem comunic=8xn
proced	proced investig=5cc
procesal	derech procesal=1mu
procesarl	pes animal procesarl=929
procur	procur crec empres=5mf
produc	estudi produc animal=6fz	analiz material produc=akk	supervis produc estudi=aw0	analiz produc estudi=aw0
productividad	asesor productividad gan=94x	mejor productividad poz=9wh	cumpl objetiv productividad=a1m
productor	consult productor=59t
profesional	form profesional=218
profesor	prest apoy profesor universitari=9qk
profund	tecnic masaj tejid profund=6f4
profundidad	verific profundidad poz=6rg	calcul profundidad poz=6rg	med profundidad agu=9jx	calcul profundidad agu=9jx	determin profundidad agu=9jx
program	analiz program estudi=9r3
programabl	control logic programabl=1eo
progres	segu progres alumn=5v6	evalu progres realiz client=73o	evalu progres equip artistic=7es	cre oportunidad progres deport=7vu
prohib	prohib uso camar=5ml
project	project anarchy=8mx
promedi	calcul pes promedi cigarrill=7co
promo	tecnic promo product textil=5p8	elabor material promo=667	gest estrategi promo=6hq	tecnic promo vent=7ij	supervis trabaj promo=akd	disen promo especial=axw	formul promo especial=axw	elabor promo especial=axw	planific promo especial=axw
promoc	promoc galeri art=anc
promocional	particip coordin actividad promocional=6al	elabor instrument promocional=759	supervis ofert promocional=76g	gest cre material promocional=7tf
promov	promov salud=5zq	promov trabaj equip=6py	promov comunic part=9j2
pronostic	analiz pronostic tiemp=91i	estudi pronostic tiemp=91i	pronostic tendenci economic=amg
propi	capacidad gest propi=75k	analiz propi interpret=8rs	evalu propi interpret=8rs	document propi practic=9pi	habl propi trabaj public=a5d	analiz propi conoc tecnic=aow
propiedad	derech propiedad=1ni	propiedad revest tuberi=7qr	ajust propiedad cort=7sz	propiedad tejid=a14	evalu propiedad terapeutic medicament=arp
propon	propon revis=5o1	propon actividad oci=alf
proposit	explic proposit entrevist=501
propuest	present propuest ley=6pn	formul propuest artistic personal=6w6	prepar propuest ley=8je
propuls	manej sistem propuls buqu=aqq
prospec	disen equip prospec sismic=4q9	manej equip prospec sismic=6ql	prospec geologic=8gs	hac prospec geologic=8gs
prostetic	arregl aparat prostetic ortopedic=6jx	manten aparat prostetic ortopedic=954	prob aparat prostetic ortopedic=9uc	fabric aparat prostetic ortopedic=ahb
protec	protec dat=fo	equip protec personal=a74
protector	cap protector=7yt	cubr cap protector=7yt	coloc cap protector=7yt
proteg	proteg derech human=78w
protesi	arregl protesi dental=753	repar protesi dental=753	registr fabric protesi dental=7ny	fabric protesi dental=868	examin pacient coloc protesi=8ci	manten protesi=8hw	repar protesi=ah9	prepar mold protesi=ao8	lij protesi dental=apl
protocol	elabor protocol investig cientific=8hc	manten configur protocol internet=97j
prototip	desarroll prototip softwar=7lz	cre prototip softwar=7lz	gener prototip softwar=7lz	constru prototip softwar=7lz	produc prototip softwar=7lz	elabor prototip softwar=7lz	conduc prototip automovil=8h8	manej prototip automovil=8h8	disen prototip=989	prepar prototip produc=ad6	cre prototip produc=ad6	disen prototip product optic=aep	constru prototip electronic=asx	arm prototip electronic=asx	elabor prototip electronic=asx	fabric prototip electronic=asx
prove	prove comid vuel=6uw	prove bar=70b
proveedor	gest proveedor=18k	proveedor component softwar=ab4
provis	provis recurs actividad fisic=4yj
provoc	interpret registr potencial provoc=8e5
proyec	manej equip proyec=59a	evolu proyec economic=6kr	manej maquin proyec hormigon=99o	equip proyec=9oa
proyect	gest proyect=1r2	principi gest proyect=5fk	plan proyect=62e
proyector	ajust proyector=5p9	manej proyector=8vj
psicoanalisi	metod psicoanalisi=6kv	tecnic psicoanalisi psicoterapi=9le	teori psicoanalisi psicoterapi=9le	practic psicoanalisi=avd
psicolog	asist psicolog=63w
psicologi	ensen psicologi=5b9	psicologi jueg=7cs	psicologi emergenci=7he	psicologi salud=7nc	teori psicologi salud=7nc	servici psicologi=aea	caracteristic servici psicologi=aea
psicologic	analiz psicologic=25n	trat psicologic=25n	terapi psicologic=25n	diagnostic psicologic=52s	estrategi diagnostic psicologic=52s	trat psicologic clinic=81k	desarroll psicologic human=8wx	interven psicologic=97k	medid trat psicologic=9w9	teori psicologic=ahf	desarroll teori psicologic=ahf
psicoloi	psicoloi evolutiv=7xh
psicomotriz	terapi psicomotriz=666	observ terapi psicomotriz=666
psicosocial	metod psicosocial interven=78b	asesor client cuest psicosocial=8w5	promov educ psicosocial=at7	foment educ psicosocial=at7
psicosociologi	teori psicosociologi=8uk	principi psicosociologi=8uk
psicosomatic	trabaj problem psicosomatic=873	medicin psicosomatic=9or
psicoterapeutic	recomend trat psicoterapeutic=4sc	interven psicoterapeutic=6p8	analiz psicologic psicoterapeutic=9le
psicoterapi	evalu practic psicoterapi=58e	psicoterapi centr client=65l	principi psicoterapi=7hv	registr result psicoterapi=973	tip psicoterapi=9w5	cond practic profesional psicoterapi=a8a	evalu riesg psicoterapi=afn
psiquiatri	psiquiatri forens=55e	psiquiatri infantil=8mg
psiquiatric	diagnostic psiquiatric=4xe	enfermedad psiquiatric=6fs	diagnostic sintom psiquiatric=7qp	identific sintom psiquiatric=7qp	reconoc sintom psiquiatric=7qp
public	administr public=1rs	trat public=1zx	control public=7id	elabor public investig=8se	supervis public investig=8se	prepar public investig=8se
publicidad	publicidad pag=279	publicidad exterior=8ma	tecnic publicidad=8ve
publicit	publicit atrac parqu=4y5	publicit segur viaj=5xa	publicit instal deportiv=8y6
publicitari	codig publicitari=8km	gest produc material publicitari=9d9
puent	asesor reemplaz puent=620	inform reemplaz puent=620	aconsej reemplaz puent=620	ingenieri puent=64m	principi ingenieri puent=64m	gest proyect construc puent=6zy
puert	buqu puert=4nc	proporc seguridad puert=66l	seguridad puert=66l	ocupars seguridad puert=66l	arregl panel puert=6mj	conduc buqu puert=8t3	coloc puert=9p3	coordin usuari puert=9xa	colabor usuari puert=9xa
puest	examin mes puest=4mv	inspecc mes puest=4mv	analiz puest trabaj=4yd	ten puest parqu atrac=56g	organiz permis puest merc=5dz	puest senaliz=5fb	part puest senaliz=7v3
puj	puj subast=6t3	registr puj realiz subast=9if
pul	pul bord vidri=68o	pul superfici mader=6wy	pul gem=79x	pul product arcill=990	pul superfici vidri=9d5	pul articul plat=9k6	pul protesi dental=apl
pulid	proced pulid=4xr	proces centrifug pulid sec=9xs
pulidor	distint tip pulidor=5n2	manej pulidor=5n2
pulp	trat expos pulp dental=8xi	manej maquin pulp=ag7
puls	tecnologi luz puls intens=62r
pultrus	proces pultrus=ai8
pulveriz	pulveriz cer=7k5	tecnologi acab pulveriz=7kd	pulveriz planch cauch=81f	tecnic pulveriz pintur=8fr
punt	control punt limpi=56x	administr punt limpi=56x	tecnic soldadur punt=5zd	determin punt pedid=7qc	control punt pedid=7qc	supervis punt pedid=7qc	gest punt pedid=7qc
punzon	ocupars punzon=7v9
pupitr	manej pupitr control ilumin=51j
purasangr	compr caball purasangr=88m	obten caball purasangr=88m
purez	analiz purez gas=779	analiz purez oxigen=aew
purific	manej purific gran tritur=4po	purific gran tritur=4po	desarroll metod purific agu=78s	instal purific agu=9zr	coloc purific agu=9zr
putrefac	reconoc sign putrefac mader=ae4
qlikview	qlikview expressor=8dw
quedars	quedars equip aerodrom=69f
quej	quej reclam=12w	gest quej=12w	dar segu inform quej=6vn	gest quej jueg=9fo	gest quej trabaj=9ny
quem	regul temperatur quem=53z
ques	variedad ques=5by	fabric ques=9si
quiebr	asesor proced quiebr=4o4
quimic	cienci quimic=1ks	tecnologi quimic fabric metal=5lq	product quimic=5n6	proces quimic=7hn	manten mezcl product quimic=953
quiropractic	proporc aten pediatric quiropractic=amh
quiropraxi	conoc quiropraxi clinic deport=5qe	quiropraxi clinic deport=5qe
quirurgic	instrument quirurgic=4pl	interven quirurgic=6kl	interven quirurgic animal=758	proced quirurgic animal=758	oper quirurgic animal=758	verific precis instrument quirurgic=8wh
quit	quit material horn=6er
quitaniev	equip quitaniev=4qw	manten equip quitaniev=8a2	trabaj equip quitaniev=8a2	conserv equip quitaniev=8a2
rabinic	particip proced tribunal rabinic=8u0
rad	naveg rad=4tf	clas rad=5kr	tip rad=5kr	oper equip rad=9jc	trabaj equip rad=9jc	equip rad=9jc	estudi imagen rad=a98	analiz imagen rad=a98	examin imagen rad=a98	rad vigilanci=aqb
radi	oper equip radi=4mc	trabaj equip radi=4mc	equip radi=4mc	instal radi=4mg	oper instrument naveg radi=5s7	instrument naveg radi=5s7	manten equip comunic radi=8y8
radiant	instal calefac los radiant=7ss
radioactiv	contamin radioactiv=50p	supervis elimin sustanci radioactiv=7j0
radiocomunic	proporc servici radiocomunic emergenci=93o
radiodifus	equip radiodifus=5e5	manten equip radiodifus=792	manej equip radiodifus=8yo	evalu program radiodifus=aia	configur equip radiodifus=axn
radiofarmac	administr radiofarmac=62l	gest radiofarmac=88x	prepar radiofarmac=9e6
radiografi	hac radiografi=4ul	analiz radiografi=5qr	radiografi bas investig=73f	tendenci materi radiografi=9zx	hac radiografi dental=ahe	interpret radiografi=amx
radioisotop	farmac radioisotop=a39	uso radioisotop=aak
radiologi	gest sistem inform radiologi=6c9	radiologi diagnostic medic=6r8
radiologic	diagnostic radiologic=6r8	proced radiologic=89g	cienci radiologic=94j	inform examen radiologic=9lb
radioterapi	administr radioterapi=56n	investig clinic relativ radioterapi=634	planific informatic radioterapi=a4v
radioterapic	efect secundari trat radioterapic=671	oncologi radioterapic=6bq
ramp	mont ramp aeropuert=87s	instal ramp aeropuert=87s	arm ramp aeropuert=87s
rapid	ensen lectur rapid=61p	model desarroll rapid aplic=8d0	cambi rapid=9lu
rapidez	mecanografi rapidez=tg
ray	sensor ray infrarroj=ats
raz	especi raz animal=agd	raz gan=arv
reac	estudi reac quimic=aak	regul reac quimic=aua
reacc	reacc ant emergenci miner=5zo	reacc ant emergenci nucle=94w
reactiv	gest reactiv quimic=55z	administr reactiv quimic=55z
reactor	manten reactor nucle=5s1	repar reactor nucle=5s1
real	sistem tiemp real=9ck
realiz	asist realiz estudi geofisic=4sh	certific proced veterinari realiz=53k	proced veterinari realiz=53k
rebab	elimin rebab=95c	quit rebab piez metal=9yz
rebaj	manej rebaj=8cz
reban	desplaz reban=835
rec	hac rec client=7uf
recab	recab dat meteorologic=4vp	recab dat geologic=549	recab dat experimental=80o	recab dat biologic=a8m
recaid	prepar estrategi preven recaid=9k3
recalc	element recalc=7w8	tip recalc=8os	ocupars recalc=alo
recalent	tecnic recalent=8l1	instal horn recalent=al2	coloc horn recalent=al2
recambi	asegur disponibilidad recambi vehicul=aqc	disponibilidad recambi vehicul=aqc
recarg	punt recarg=1ys
recauchut	manipul band recauchut=9xh
recaud	actividad recaud fond=6mi	recaud pag alquil=7iq	organiz actividad recaud fond=9b7	gest actividad recaud fond=a4u
recep	recep mercanci=1ie	gest recep suministr electronic=4z9	form personal recep=674	organiz recep=6sx	gest recep suministr optic=96h	gest recep suministr electric=9k0	ocupars recep clinic veterinari=ai0
recet	revis inform recet medic=27r	registr recet client=8uo
recib	recib mercanci=5ox	recib pedid public especial=5us	recib inform empaquet mercanci=9l6
recibid	inspecc hormigon recibid=6q2	control hormigon recibid=6q2	verific hormigon recibid=6q2	revis muestr biologic recibid=a61
recibirl	pes materi prim recibirl=65j
recicl	recicl electrodomestic averi=865
reciclaj	estudi oportunidad subven reciclaj=6qw	identific nuev oportunidad reciclaj=80q	instal contenedor reciclaj=9ib	coloc contenedor reciclaj=9ib
recien	examin recien nacid=5b7	cuid recien nacid=91m
recint	comprob entr recint=8to	control entr recint=8to
recipient	vaci recipient=53w	fabric recipient metalic=7mn
recircul	gest sistem recircul=6as	control sistem recircul=6as	administr sistem recircul=6as	gest equip sistem recircul=6xt	manten sistem recircul=6yi	manej sistem recircul criader=83m	sistem recircul=8gv	tip sistem recircul=8gv
reclam	gest reclam=12w	gest archiv reclam=4na	analiz reclam=58h	gest reclam client=5l7	tramit reclam client=5l7	oper reclam=7q5	gest reclam segur=8rq	gest proces reclam=9i9	proced present reclam=a6s	clasific reclam segur=agl
reclamant	entrevist part reclamant=ams
reclus	trabaj delincuent reclus=830
reclut	reclut selec=19f	reclut miembr=ap5
recocid	ocupars horn recocid=5lu
recog	recog dat meteorologic=4vp	recog corre=65g	recog inform turistic=9lp
recogid	gest recogid residu=5rt	organiz entreg recogid vehicul=7cn	normativ recogid residu=7ub	manten equip recogid residu=auw
recolec	transport herramient trabaj recolec=7b6	gest equip recolec semill=7wc	equip recolec semill=7wc	tip vehicul recolec residu=8r2	cumpl norm relativ recolec=8zd	recolec produc vegetal=96l
recolect	recolect pec muert=4pi	recolect recurs acuatic=7mb	recolect especi acuatic viv=8yj	recolect dat biologic=a8m
recolector	comunicars recolector residu=52q
recomend	disen sistem recomend=6kd	constru sistem recomend=6kd	cre sistem recomend=6kd	recomend trabaj manten poz=ahz
reconoc	reconoc diferenci tejid=7bj
reconstru	reconstru equip rotatori=4lz	reconstru document modific=6wt	reconstru fosil=asr
recopil	recopil inform tecnic=4um	recopil dat meteorologic=4vp	recopil material curs=5r5	recopil inform public naveg=9eu	recopil inform turistic=9lp	recopil recet=aoa
recort	manej herramient recort metal=7qi	herramient recort metal=7qi	recort bord papel=8z0	manten maquin recort=9jv	limpi maquin recort=9jv
recreativ	program uso centr recreativ=684	actividad recreativ=7nw
rectific	element rectific superfici=69d	manej rectific plan=7hw
rectitud	comprob rectitud superfici=8oz	asegurars rectitud superfici=8oz
recubr	recubr interior neumatic=6ch	recubr vidri=apq
recuerd	vend recuerd=97a	vend articul recuerd=97a
recuper	tare recuper ambiental=7wz	proporc cuid animal recuper=847	asesor recuper ambiental=92u	desarroll estrategi recuper ambiental=a9c	prueb recuper softwar=ay3
recur	recur program concurrent=6p
red	red informatic=de	administr red=de	red social=14d	herramient sistem gest red=4tr	manten red=9og
redac	redac text=148	redac contrat=1mq	redac publicitari=9pp
redact	redact contrat=1mq	redact comunic prens=7km	redact public investig=8se	redact norm servici medi=abz	redact comunic prens medi=ape	redact inform verific=asl
redecor	coordin redecor establec hosteleri=64x
redistribu	redistribu diner apost=5vn
reduc	reduc taman punt=90v	reduc carg evit dan=96k	reduc perdid recurs=9ta
reembols	propon cantidad reembols=99k	negoci reembols compani asegur=9ug
reescrib	reescrib partitur musical=6hs	reescrib manuscrit=86y	reescrib articul=9l0
reestructur	identific oportunidad reestructur=6oy	conoc oportunidad reestructur=6oy	detect oportunidad reestructur=6oy
referenci	compil material referenci=9ji
referent	terminologi referent bing=7ao
refin	med nivel refin azuc=4pm	ocupars equip refin azuc=6gr	proces refin petrole=6tq	refin aceit comestibl=97u
reflex	reflex reac propi=6s4	reflex comport propi=6s4
reflexologi	reflexologi auricul=9bv
reforest	elabor plan reforest=6k2	plan reforest=6k2
reforz	reforz mold cuerp=4vo	reforz hormigon=5p6	reforz buqu amar=8qo
refrac	refrac ojo=97c
refractari	coloc marc product refractari=9et
refractiv	pod refractiv=75v
refriger	refriger aliment caden suministr=5e1
refrigerant	manej bomb liquid refrigerant=4ph	bomb liquid refrigerant=4ph
refrigeri	vend refrigeri bebid=8af
refuerz	inform refuerz seguridad=5xx	constru estructur refuerz=7g8	coloc soport refuerz mold=9ft	coloc bar refuerz acer=ayp
reg	describ situ financier reg=6bx
regal	empaquet product regal=8jj
regimen	disen regimen alimentici piens=ama
regional	ampli presenci regional empres=5nm	busc nuev contrat regional=anz
regl	regl vuel visual=4t8	regl jueg=822	formul regl jueg=8d1	redact regl jueg=8d1	elabor regl jueg=8d1	establec regl jueg=8d1
reglament	reglament construc=1ed	reglament sustanci=9sd
reglamentari	manten libr reglamentari=4nt
regrues	inspecc mader regrues=61y	revis mader regrues=61y	control mader regrues=61y	verific mader regrues=61y	ajust regrues=79m	modific ajust regrues=79m	ocupars regrues metal=8wn	manej regrues=8zo
rehabilit	rehabilit profesional=7vz	servici rehabilit profesional=7vz	asesor rehabilit profesional=7vz	medicin fisic rehabilit=8yr	rehabilit visual=96t
rel	gest rel client=11b	rel public=154	manten rel medic=6su
relac	relac propuest contratist=8xl
relacion	factor human relacion seguridad=4m4	cumpl norm relacion alcohol=4yt	terminologi relacion quiropraxi=57z	asesor tem relacion meteorologi=5jj
relacional	bas dat relacional=8b
relacionars	relacionars consej administr=5lb
relaj	tecnic relaj=902
relat	cre relat anim=585
relational	oracl relational databas=a4b
relativ	norm relativ equip electronic=56q	normativ relativ equip electric=5n7	politic relativ agu=6j1
relev	hac relev zon servici=6bk	relev zon prepar aliment=8ig
relevant	colabor expert sector relevant=7vx
reliev	grab reliev=4nr	instal planch grab reliev=5lc	tecnic grab reliev=ap1
religios	estudi religios=53o	orden personal religios=7f3	ayud servici religios=am9
rellen	rellen lech tuberi=5po	rellen grab=a5p	selecc metal rellen=an2
reloj	reloj electric=52y	herramient fabric reloj=5gz	reloj mecanic=64z	tip reloj mecanic=64z	clas reloj mecanic=64z	component reloj=ap7
relojeri	coloc mecanism relojeri=65f	instal mecanism relojeri=65f	ajust mecanism relojeri=65f
remach	tip remach=5hn	ocupars remach=a4s
remo	proces remo contaminant gas=6b0
remot	control fluj produc remot=6xn	manej equip transmis remot=81d	equip transmis remot=81d	coordin comunic remot=8hi	dirig comunic remot=8hi	gest comunic remot=8hi
remov	remov mezcl cement=7f5
renal	patologi renal=4sk	enfermedad renal=4sk	asist trasplant renal=8nq	calcul renal=axm
rend	diagnostic rend=5it	mejor rend financier=5v3	evalu rend=6ru	evalu rend psicologic=8h5	control rend canal comunic=a5u
renov	renov instal=5w5	renov instrument musical=6ae	renov practic artistic=6sj
renovabl	tecnologi energi renovabl=arq
rent	examin rent administr public=70m
rentabilidad	rentabilidad fabric aliment=6a6	gest rentabilidad=6h9	calcul rentabilidad=6q8
repar	manten repar=7ap
repart	rut repart=1im	repart cart=6ph	repart comid pacient=947	organiz repart corre=au6	clasific repart corre=au6	orden repart corre=au6
repartidor	form repartidor cart casin=5ja
repas	repas agujer rosc=8w1
repercus	repercus politic ejercici deport=8zg
repertori	organiz repertori=5sf
repet	repet tom=aq1
repetidor	instal repetidor senal=aks	mont repetidor senal=aks	implant repetidor senal=aks
replic	replic problem softwar client=af8
repon	repon suministr ase=98u
reposteri	elabor dulc reposteri=6rk	cocin dulc reposteri=6rk	fabric dulc reposteri=6rk	prepar dulc reposteri=6rk
represent	represent produc artistic=4rk	represent organiz=579	calidad artistic represent=5b0
representant	manten rel representant local=57u	apoy otr representant nacional=7bf
reproces	reproces nucle=58j
reproduc	reproduc gan=4rx	tecnic reproduc gan=4rx	proced reproduc gan=4rx	metod reproduc gan=4rx	gest reproduc pec=668	administr reproduc pec=668	control reproduc pec=668	reproduc animal acuicultur=6fv	reproduc document=7z8	elabor list reproduc=8an
reproductiv	obten celul reproductiv=6vx	extra celul reproductiv=6vx	recog celul reproductiv=6vx	salud reproductiv=8aq	investig relativ medicin reproductiv=9lw
reproductor	aparat reproductor animal=8js	manipul pec reproductor=9j9	selecc pec reproductor=9j9	aliment pec reproductor=a9z
reptil	gest cri reptil=a60	control cri reptil=a60	supervis cri reptil=a60
repuest	asegur disponibilidad repuest=6wc	disponibilidad repuest=6wc	certific disponibilidad repuest=6wc
requerid	inspec requerid conveni internacional=8n7
requisit	analiz requisit=pl	cumpl requisit tecnic=6o9
requisitosd	requisitosd seguridad plataform=arh
rescat	rescat animal=4nb	rescat animal peligr=4nb	asist oper rescat maritim=9z6
resen	resen libr=6v0
reserv	tramit reserv=89p	ocupars tramit reserv=89p	proces reserv viaj=8b1	reserv product client=8tz	hac reserv=awt
resident	comunic resident=6xr	supervis medic resident=abc	gest medic resident=abc
residu	gest residu=1yu	caracteristic residu=6ve	disen sistem gest residu=9qr
residual	trat gas residual=82u
resilienci	resilienci organizativ=7me
resin	resin plastic=7u5	cap resin plastic=8pp	resin sintetic=9hf	prepar ban resin=ate
resist	resist alt temperatur=axk
resistenci	resistenci estr=20i	resistenci fisic=20y	ensay resistenci model=630	analiz resistenci product tens=71w	analiz resistenci material tens=8ti
resolu	resolu averi=1df	cromatografi liquid alt resolu=1ho	resolu problem=1zs	capacidad resolu=1zs	resolu conflict=20b
resolv	resolv problem tecnic=52b	resolv problem averi equip=5ag	elabor estrategi resolv problem=7mu	resolv problem asistenci sanitari=8nh	resolv problem operativ transport=aw4
resort	tip resort=4i	ocupars maquin fabric resort=7ks
respect	planific respect medi comunic=140	aconsej respect planific famili=5rc	asesor respect salud mental=872
respet	respet principi protec dat=4sr	promov respet derech human=6yq	respet recet=8lp
respir	tecnic respir=711	tecnic respir habl=8bu
respiratori	terapi respiratori=wt	diagnostic enfermedad respiratori=53r	manej equip respiratori=54t	equip respiratori=54t
respond	respond reclam client=4qo	respond solicitud presupuest=5ee	respond llam emergenci=61k	respond requisit tecnic=6o9	respond llam=6t8	respond consult=7yl	respond consult client=9mq
responsabilidad	mostr responsabilidad profesional=6sw	responsabilidad social empres=755
responsabl	person responsabl=202
respuest	respuest ant emergenci salud=5z0	detect necesidad respuest tecnologic=689	evalu respuest radi=6ey	examin respuest radi=6ey	valor respuest radi=6ey	analiz respuest radi=6ey	planific personal respuest emergenci=6fx
rest	estudi rest fosil=8nj
restaur	restaur arm fueg antigu=94q	restaur reloj antigu=a08
restaurant	recib clientel restaurant=8fm	prepar restaurant servici=9cz	gest servici restaurant=9fm	coordin servici restaurant=9fm	organiz servici restaurant=9fm
restric	teori restric=5ms
restring	restring acces escen crimen=6f3
restringen	investig practic restringen competitividad=88t
result	orient result=20v	inform result prueb=6pq	registr result prueb=6pq	analiz result laboratori=6sk	interpret result laboratori=6sk	evalu result laboratori=6sk	calcul result jueg=76u	interpret result examen medic=7z6
resum	resum histori=5oh	resum result prueb=6pq
resumen	hac resumen=79r
reten	reten person=4rm	prepar estanqu reten pec=8re	elabor program reten trabaj=aqu
retir	retir material contamin=4md	retir material horn=6er	retir servici=8r6
retoc	proced retoc fotografi=9z3
retoqu	retoqu fotografic=25g
retorc	retorc torzal=7qu
retorcedor	ocupars maquin retorcedor=alb	oper maquin retorcedor=alb	manej maquin retorcedor=alb
retransmit	retransmit mediant protocol internet=7dv
retras	ocupars retras pag alquil=7kw	retras pag alquil=7kw	gest retras pedid=8ht	tramit retras pedid=8ht	retras desarroll=afr
retret	tip retret=7pp
reumatic	diagnostic enfermedad reumatic=5id
reun	reun dat fin forens=4vc	reun dat geologic=549	reun recurs acuatic=7mb	organiz reun=86h	reun inform turistic=9lp	reun dat biologic=a8m
reutiliz	reutiliz agu=979	proces reutiliz agu=979	principi reutiliz agu=979
reutilizabl	limpiez envas reutilizabl=9cs
revel	tecnic revel fotografic=8xr
revent	determin valor revent product=anq
revest	prepar revest vehicul=4rs	product revest=8ne	element maquin revest=94y	tecnologi revest piez metal=ai9
revis	metod revis=7e7	revis document=7yg
revolv	revolv hierb cub=5f8
rid	particip elabor rid tecnic=8n8
rieg	desarroll estrategi rieg=55n	elabor estrategi rieg=55n	cre estrategi rieg=55n	disen estrategi rieg=55n	manten sistem control rieg=5r4	manten sistem rieg=6ub	repar sistem rieg=6ub	sistem rieg=7df	principi relativ rieg=8am	instal sistem rieg=8tt	administr sistem rieg=8tt	gest sistem rieg=8tt
riesg	gest riesg=17l	analiz riesg uso product=6dj
rim	cre esquem rim=afb
rinon	enfermedad rinon=4sk
ritual	ritual limpiez=8s0	ritual religios=972
riverspeak	riverspeak comunicars=623
riz	riz cabell=8kl
rob	preven rob=76d	medid preven rob=ajq	gest preven rob=ajq	preven rob tiend=akt
robot	mont robot=7rk	program robot automatiz=adg	constru robot automatiz=adg	arm robot automatiz=adg	ensambl robot automatiz=adg	mont robot automatiz=adg
robotic	are robotic=h5	camp robotic=h5	manten equip robotic=7gc	repar equip robotic=7gc	acondic equip robotic=7gc	component robotic=7mv	component sistem robotic=7mv
roc	estudi roc=67r
roci	disen sistem roci=4pj	ide sistem roci=4pj	planific sistem roci=4pj	instal sistem fij roci=5tj	instal sistem roci=76h	establec sistem roci=76h	mont sistem roci=76h	roci planch cauch=81f	roci fertilizant=8zy
rodadur	caracteristic del rodadur=5tz
rodaj	prev acompanant nin rodaj=4lt	elabor calendari rodaj=9v9
rodant	inspecc fabric material rodant=5f5
rodill	manej rodill=7qj	posic rodill=9wn	rodill abrasiv=anw
roll	marc roll pelicul=4q8	carg roll pelicul=4wc	comprob roll pelicul=5mt	almacen roll pelicul=90c	guard roll pelicul=90c
ronquid	trat ronquid=50j
rop	lav rop=4nu	lav rop cas=5kz	tall rop=65t	manten servici rop cam=6t2	servici rop cam=6t2	combin rop accesori=8x3
rosc	ocupars lamin rosc=8sf	lamin rosc=8sf
rot	rot existenci=9mc	ocupars rot existenci=9mc	manipul plac vidri rot=9yv	gest rot existenci=abh	administr rot existenci=abh
rotativ	turn rotativ=1sp	manej maquin rotativ=7yx
rotatori	manten equip rotatori=4lz	reemplaz equip rotatori=4lz	tip equip rotatori=7gg	repar equip rotatori=7oo	acondic equip rotatori=7oo	arregl equip rotatori=7oo
rotograb	ajust impresor rotograb=79t	adapt impresor rotograb=79t
rotur	evit rotur trabaj mader=650	sensor rotur vidri=87x
rugos	lim part rugos joy=5yj
rumb	rumb buqu=ap4
rural	turism rural=a4m
rut	planific rut=1i5	asign vehicul rut=a0t	determin vehicul rut=a0t	disen rut naveg=acj	proyect rut naveg=acj	rut tren=ala
rutin	establec rutin seguridad instal=6qr	rutin seguridad instal=6qr
rutinari	analiz sangr rutinari=5ae	transmit inform medic rutinari=925
sabor	describ sabor vin diferent=517	describ sabor cervez diferent=7h5	combin sabor=811
sabore	sabore gran caca=a1r
sac	sac potencial artistic interpret=5td	sac material horn=6er	sac pelicul fotografic camar=83b	sac cristal ventan=8fy
sacrific	sacrific animal=4o5	sacrific animal peleteri=50a	manej cuchill sacrific animal=ad2	cuchill sacrific animal=ad2
sal	servici sal=1pa	separ carg sal=5l8	estetic sal=7r7	manten suministr sal emergenci=8y3
salari	calcul salari=5cs	fij salari=75n
salarial	promov igualdad salarial=5dh
salid	supervis salid tren=4nk	comprob salid tren=4nk	control salid tren=4nk	integr contenid medi salid=9dq
salon	gest salon=6sy	inspecc salon casin=8xh
sals	prepar sals uso plat=601
salud	seguridad salud=1ds	salud seguridad proces produc=6zn	salud public=8br	sistem salud=8h3
saludabl	promov comport saludabl=4t0	foment comport saludabl=4t0	promov estil vid saludabl=7lh
salv	tom medid salv vid=6vw
salvaguard	salvaguard reput banc=8mz
salvaj	elabor program vid salvaj=6va
salvament	manej dispositiv salvament=9re	manipul dispositiv salvament=9re	oper dispositiv salvament=9re	manej equip salvament buqu=av7
salvavid	bot salvavid=4uk	prepar bot salvavid=66a	dispon bot salvavid=66a	organiz bot salvavid=66a	ayud prepar bot salvavid=9kz
samurai	samurai web testing framework=98g
san	aliment person san=72l
sangr	tecnic tom muestr sangr=4nm	etiquet muestr sangr=7au
sanguine	clasific grup sanguine=7vi	asist servici transfus sanguine=ans
sanidad	sanidad vegetal=8j2
sanitari	educ sanitari=vx	particip form personal sanitari=6g0	material product sanitari=6i1	tecnologi sanitari=7bq	terapi aten sanitari=85k	asesor caracteristic product sanitari=86m	gest personal aten sanitari=8xb	product sanitari=a4x	normativ relativ product sanitari=aj4	coloc sanitari=aja	coloc aparat sanitari=aja	informatic sanitari=auh	informatic aten sanitari=auh
satelit	control satelit=a7x
satisfac	satisfac client=4ld	asegur satisfac client=4ld	vel satisfac client=4ld	satisfac requisit estetic=60f	satisfac requisit tecnic=6o9
satur	elimin gras satur=6ah
sec	sec papel form manual=59r	molde sec hormigon=659	metod sec=7ri	limpi sec=8a0	metod sec mader=946	manej sec=9t9
sector	politic sector comunic=5iz	politic sector transport=5rj	merc sector turistic=7cm	legisl marc sector ferroviari=8ud	politic sector turistic=8x2	tendenci sector textil=9ii
secuel	trat secuel neuropsiquiatric apopleji=7vl
secuenci	determin secuenci embarqu carg=595	cre nuev secuenci combat=5eu	secuenci numeric=avr	entend secuenci numeric=avr	comprend secuenci numeric=avr
secundari	educ secundari=216	proced ensenanz secundari=8ij	proced educ secundari=9r0
sediment	control sediment=4x4	estudi sediment=7r0	separ sediment barniz=8c1
segment	segment clientel=15i	establec segment clientel=15i	cre segment clientel=15i	instal segment tunel=99g	coloc segment tunel=99g
segun	mezcl gran segun recet=61a	diferenci miel segun origen=747	prepar comid segun diet=79a
segund	vend articul segund man=9tv
segur	segur social=23f	derech segur=53j	conduc segur=5cw	asegur conduc segur=5cw	merc segur=avo	tip segur=avs
seguridad	seguridad inform=fg	seguridad trabaj=79g	gest control seguridad=7dh
selec	selec personal=19f	proces selec=19f	manten equip selec residu=4lm	program selec genetic=760	gest selec gan cri=7f8	principi selec gan=ah6
selecc	selecc metod control riesg=5fo	selecc element disen=9tq
select	analiz comentari public select=avj
selectiv	demol form selectiv=624
sell	sell cabl=5y5	pes sell corre=7wg	sell cauch=a8w	coloc sell cauch=a8w	cubr sell cauch=a8w
seman	fin seman=1ss
semantic	cre arbol semantic=9nh
sembr	sembr terren=7w5	sembr terren man=7w5
semejanz	teori semejanz=6wb
semiconductor	examin component semiconductor=4wb	verific component semiconductor=4wb	inspecc component semiconductor=4wb	tip semiconductor=5nt	clas semiconductor=5nt	prob semiconductor=9t5
semill	manej limpi semill=5y4	manipul limpi semill=5y4	limpi semill=5y4
seminari	dirig seminari educ secundari=9p1
semiprecios	tall piedr semiprecios=99j	pul piedr semiprecios=99j
sen	lengu sen=22u
senal	proces senal=h7	tecnic proces senal=h7	metod proces senal=h7	senal diferenci color=5rg	manej gener senal=7xe	supervis gener senal=7xe	gener senal=7xe	control gener senal=7xe
senaliz	prepar inform oper senaliz=5ar	equip senaliz=64r	proced senaliz control=7ls	oper equip senaliz ferroviari=7vd	segu instruc senaliz=836	cumpl instruc senaliz=836	coloc senaliz=8ee	elabor inform senaliz ferroviari=9j8	prob equip senaliz ferroviari=ajr
sencill	prepar comid sencill bord=99q
senderism	ejerc gui rut senderism=6eg
sensibiliz	sensibiliz medioambient=81o
sensibl	manej inform personal sensibl=6wd	ocupars product sensibl=awg	trabaj product sensibl=awg	product sensibl=awg
sensor	sensor camar digital=6qf	clas sensor=7e0	tip sensor=7e0	control sensor fij ferrocarril=ao4
sensorial	analiz sensorial=5rf	prueb sensorial cuantitativ=ai1
sentenci	inform sentenci judicial=5wl	ejecu sentenci=6ku
sentid	sentid responsabilidad=202	conserv sentid discurs original=91g	conserv sentid text original=96r
separ	separ residu=4zg	separ plan produc=7nx	separ impres=858	desarroll proces separ component=8ge
septic	instal sistem septic=8nx	establec sistem septic=8nx	mont sistem septic=8nx
serigrafi	tint serigrafi=5qu	maquin serigrafi=6um
serigrafic	proces impres serigrafic=7ff
serv	serv comid servici mes=67t	serv vin=69k	serv botell vin=69k	serv bebid=9bz	serv cervez=aev
servici	servici client=12s
servidor	servidor proxy=6oz
ses	evalu ses buce equip=4p9	control bord ses=af4
sex	sex animal=5pf	determin sex animal=5pf
sexual	enfermedad sexual=8jw	educ sexual=9y7	ofrec servici sexual=a9u
sexualidad	estudi sexualidad=5bx
shiatsu	dar masaj shiatsu=5ht	hac masaj shiatsu=5ht	terapi shiatsu=9ar
si	determin si material idone=5ik
sid	client sid javascript=636	serv sid javascript=636
sidr	invent recet sidr=6hj	cre recet sidr=6hj	ide recet sidr=6hj
siembr	siembr manten cesped=5mc
sier	manej sier circul=53s	manipul sier circul=53s	sier circul=53s	tip hoj sier=99c
sigil	tecnologi sigil=7kv
sign	lenguaj sign=22u
sigu	plant sigu directric=8x9
sil	examin sistem sil=4qr	verific sistem sil=4qr	inspecc sistem sil=4qr
silvestr	proteg espaci natural silvestr=6v6	segu vid silvestr=71k	vid silvestr=7k2	proyect conserv vid silvestr=9bx
simbol	estudi simbol matematic=6pl
simpatiz	simpatiz objetiv compani=av5
simpl	traduc simpl vist=8kh
simul	simul laboratori=7cv	simul problem transport=7ts	simul concept disen mecatronic=8fh
simulacr	simulacr problem transport=7ts	simulacr preven=98v	hac simulacr preven=98v
simultaneament	interpret simultaneament lenguaj habl=88w	gest vari pedid simultaneament=aac
sincroniz	sincroniz mov boc=6vk	sincroniz imagen sonid=7sc
sindic	represent miembr sindic=7h6
sindical	norm sindical=644	colabor representant sindical=64f
sintetic	fertilizant sintetic=59j	fabric fibr artificial sintetic=5wq	proces fibr artificial sintetic=8d8	material sintetic=96c
sintetiz	sintetiz inform financier=6vt	sintetiz public investig=8se
sintom	observ sintom enfermedad pec=4uv	sintom enfermedad veterinari=5ur	sintom clinic=ako
sintoniz	sintoniz implant cocle=583
sismic	tecnic med sismic=6ed	evalu riesg sismic=9ey	analiz riesg sismic=9ey	detect riesg sismic=9ey	interpret dat sismic=adv	analiz dat sismic=adv	entend dat sismic=adv
sismologic	document investig sismologic=5v4	registr investig sismologic=5v4
sistemic	pens sistemic=4y7	trat sistemic=a3i	trat via sistemic=a3i
siti	encontr siti estructur produc=5bm	estudi usuari siti web=6x4	cre estructur siti web=akq
situ	evalu situ sistem buqu=8hz
sketchbook	sketchbook pro=2ef
sobr	arm sobr=7vh	calidad sobr=9km	comprob calidad sobr=9km	control calidad sobr=9km	asegur calidad sobr=9km	manej maquin sobr=acw	maquin sobr=acw
sobrant	cort material sobrant=4nz	elimin material sobrant=4nz	recort material sobrant=4nz	retir sobrant mezcl=75a
sobretitul	hac sobretitul=62t
soci	colabor soci cultural=5d7
social	trabaj social=xc	derech trabaj seguridad social=19u	seguridad social=23f	cienci social=25r	estudi cienci social=25r	empres social=5re	program public seguridad social=6eq	aconsej empres social=7us	asesor proced servici social=8bq
socializ	comport socializ adolescent=69h
socialment	principi operativ socialment just=99n
sociedad	derech sociedad=5vj	actividad sociedad carter=9ru	estudi sociedad human=aoj	investig sociedad human=aoj	examin sociedad human=aoj	analiz sociedad human=aoj
societari	derech societari=1mx
sociocultural	context sociocultural viven animal=7bc
socioeconomic	tendenci socioeconomic sector=6au
sociologi	sociologi aplic urgenci medic=7tl	ensen sociologi=8mo
sociologic	segu tendenci sociologic=5p2	estudi sociologic=7zh
sodic	prepar carbonat sodic=ay9
sofrologi	ofrec ses ejercici sofrologi=4wp	prepar ses sofrologi=abi	organiz ses sofrologi=abi	atend client ses sofrologi=ajs
softwar	desarroll softwar=7f	softwar cre=9ur
sol	instal plac sol=1dq	plac sol=1dq	energi sol=4p3	disen sistem energi sol=6ks	determin orient panel sol=6v9	facilit inform panel sol=7kt	manten sistem energi sol=8ip	sistem montaj panel sol=8kj
solaj	prepar solaj=5cr
sold	sold component electronic=5j7	sold baj agu=9gt
soldadur	tecnic soldadur=4us	manej equip soldadur=4zd	manipul equip soldadur=4zd	soldadur component electronic=5j7	proces soldadur=8bz	manej herramient soldadur=amv	oper herramient soldadur=amv
solde	element maquin solde punt=6da
solicit	solicit devolu=4lx	solicit publicidad event=82v	solicit patent=9lv	asesor proced solicit licenci=a4p
solicitant	manten inform solicitant subven=9du	manten correspondenci solicitant licenci=an3
solicitud	evalu solicitud licenci=5ab	proced solicitud=6jz	interpret solicitud imagen medic=6un
solid	quimic est solid=57c
solidez	comprob solidez material=7uc	verific solidez material=7uc	determin solidez material=7uc
solist	trabaj solist=4kz	dirig solist invit=7qx	actu interpret solist=9xx
solu	cre solu problem=4n6	implement solu=5a9
soluc	soluc problem tecnic=52b	soluc solicitud presupuest=5ee	soluc problem transport=60q	soluc problem cuent bancari=65h
somatic	tecnic somatic integr=6hz
somet	somet auditori contratist=4od	somet model ensay resistenci=630	somet product ensay=6ay
sond	oper equip sond acustic=8ng
sonid	control sonid sal ensay=53d	disen tecnic equip sonid=7an	estudi sonid habl=a2i
sonor	program senal sonor=6ue	traduc band sonor=7bu	estructur band sonor=7d4
sop	cocin sals sop=705	hac sals sop=705	prepar sals sop=705	sals sop=705
sopl	activ sopl air=88f	molde sopl=8mq	proced molde sopl=8mq	ocupars sopl=alx
soplet	temperatur soplet trabaj metal=6bl	manej soplet cort oxigen=9xw	soplet cort oxigen=9xw
soport	soport informatic=df	soport tecnic=df	soport usuari=df	soport impres=27k
sospechos	detect comport sospechos=70i
sosten	sosten planch metal=5ok
sostenibilidad	foment sostenibilidad=6b9	principi sostenibilidad asistenci sanitari=ab5
sostenibl	promov disen interior sostenibl=88k
stein	principi stein=57s	estrategi ensenanz stein=7r5
stock	gest stock=1i8	control stock=1i8
suaviz	suaviz bord vidri=68o
subacuatic	trabaj camar subacuatic=8v1
subast	articul subast=4wt	cer vent subast=8ck	caracteristic subast=936	proced subast public=9k4
subcontrat	supervis personal subcontrat=8pg	gest seguridad subcontrat=afg	organiz seguridad subcontrat=afg
subirs	subirs vagon=7a3
submarin	investig submarin=6bc	estudi submarin=8d9
subproduct	separ subproduct mantec caca=8ri
subterrane	inspecc line transmis subterrane=7ax	gest deposit subterrane=7fy	analiz agu subterrane=9hz	desarroll model agu subterrane=9se
subtitul	program informatic subtitul=4qh	escrib subtitul=8py
subven	inform subven=4uj	hac segu uso subven=5za	gest solicitud subven=6jc	revis solicitud subven=a4z
suc	control cabezal suc=9lk	manipul cabezal suc=9lk	manej cabezal suc=9lk	oper cabezal suc=9lk
suel	mecanic suel=6p0	estructur suel=79u	caracteristic estructur suel=79u	cienci suel=882	observ muestr suel=8lx	estudi muestr suel=8lx	analiz muestr suel=8lx
sugerenci	sugerenci colabor orient trabaj=6aw
suit	program orden creativ suit=58n
sujet	sujet part motor=5hp	sujet planch metal=5ok	sujet neumatic mold=7ak	investig sujet=8g3	sujet articul cauch=axc
sulfuric	proces recuper acid sulfuric=5gg
sumider	manej sumider=aww
sumill	labor sumill=5vr
superfici	ingenieri superfici=943	estudi ingenieri superfici=943
superior	grad superior=219	aconsej superior oper milit=6tc	comunic problem superior=884
superpuest	redact comentari voc superpuest=63n
supervis	supervis oper fabric=8e7
supervisor	inform supervisor=7q7
supervivenci	ensen tecnic supervivenci=9ub
suscrip	prepar directric suscrip=9fv
suspendid	trabaj cun plataform suspendid=6ba
suspens	instal suspens resort=88a	arm suspens resort=88a	coloc suspens resort=88a	manten sistem suspens=97r	repar sistem suspens=97r
sustanci	analiz compos sustanci quimic=602	licenci uso sustanci control=6p4	regul fluj sustanci tuberi=8xf
sustitu	material sustitu=9o4
susur	interpret susur=7jj
sutur	tecnic sutur=6yz
t	soport t=all	soport bas t=all	instal soport t=all
tabac	product tabac=6w5	tip product tabac=6w5	marc tabac=a7b
tabl	coloc tabl parqu=7ue
tact	mecanografi tact=6yp	ten tact person=agq
tactic	conceb tactic milit=7r9
tai	tai chi=9aa
tal	selecc arbol tal=6k9	reconoc arbol tal=6k9	identific arbol tal=6k9	tal arbol=96x	selecc metod tal arbol=9q9	oper tal=acm	tecnic tal=acm	analiz calidad arbol tal=att
taladr	ocupars taladr control numeric=807	taladr control numeric=807	ocupars taladr=8sg
talent	capt talent=5sd	prest apoy estudiant talent=6ck
tall	planific actividad tall=5pd	tall material=6x2	organiz tall aeropuert=994	gest tall aeropuert=994
taman	taman gran papel lij=8si
tambor	tip tambor=5hm	fabric component tambor=7qe	coloc tambor prens cauch=7x8	ocupars tambor rotatori=ath
tambore	element maquin tambore=707	proces tambore=ajv
tamiz	manej tamiz plant=5oi	tamiz plant=5oi	manej tamiz especi=88v	tamiz especi=88v	tamiz polv=ajj
tanqu	limpi tanqu ferment=789	manten tanqu ferment=789	manten tanqu vin=a04	limpi tanqu vin=a04
tap	fabric tap barril=6qg	produc tap barril=6qg	hac tap barril=6qg	elabor tap barril=6qg
tapajunt	instal tapajunt tech=56m	coloc tapajunt tech=56m
tapiceri	herramient tapiceri=5bs	limpi tapiceri=6y9	arregl tapiceri=9mj	tip material rellen tapiceri=aka
tapiz	tapiz cuer interior vehicul=54n
taquigrafi	program informatic taquigrafi=84g
tare	tare limpiez=525	hac tare limpiez=525	registr tare=691
tarif	tarif internacional=5dt	asign tarif taxi=5n8	establec tarif taxi=5n8	determin tarif taxi=5n8
tarim	clav tarim suel=7hm	coloc suel tarim=7hm
tarjet	pag tarjet credit=6e1
tarot	tir cart tarot=5ws
tas	recab inform tas crec=72k	tas gem=9ba	hac tas gem=9ba
tatuaj	hac tatuaj=816
taxi	codig comunicars conductor taxi=5gy	supervis horari taxi=9e0	control horari taxi=9e0	comprob horari taxi=9e0
taxonomi	taxonomi biologic=52k	taxonomi cienci natural=acp
te	asesor client variedad te=510
teatr	manten equip teatr=7cu	investig bas obr teatr=a9e
teatral	analiz text teatral=5f0	elabor proces produc teatral=5h5	manten decor teatral=a44	estudi produc teatral=acy	tecnic teatral=axr	tecnic represent teatral=axr
tech	tip tech=6bf
tecl	afin instrument musical tecl=apd
tecnicism	explic tecnicism financier client=4y1
tecnologi	tecnologi cort=5lr
tecnologic	determin calidad mader tecnologic=6bz	gest proyect tecnologic=8b8	coordin actividad tecnologic=8ys	elabor estrategi mejor tecnologic=9bd
tej	tecnologi maquin tej=4oq	tecnic manual tej=52d	tej form manual=52d	fij cubiert tej=5ip	tecnic construc tej=77u
tejedor	ocupars maquin tejedor=82e
tejid	fabric tejid=6z4	disen tejid=8ab	hac disen tejid=8ab
tel	confecc articul tel=4vx	tip tejid tel metalic=56o	tip tel=7gu	ocupars tel=8eo	tip tel metalic=8oe
telecomunic	ingenieri telecomunic=528	ingenieri sistem telecomunic=528	sector telecomunic=6zl	telecomunic maritim=87o	vend product telecomunic=8ok	recomend equip telecomunic client=8yu	mont dispositiv telecomunic=a1n	constru dispositiv telecomunic=a1n
teledetec	equip teledetec=4mi	manej equip teledetec=4mi	investig tecnologi teledetec=8bh	tecnic teledetec=9nj
telefon	contact client telefon=7st	habl client telefon=7st	comunicars client telefon=7st	comunicars telefon=a3x	proporc orient social telefon=ajn
telefoni	integr telefoni informatic=5ng	manten sistem telefoni=934
telefonic	aten telefonic=1ws	marketing telefonic=27s	registr llam telefonic=7s5
telescopi	manej telescopi=8a9
telescopic	analiz imagen telescopic=6a1	examin imagen telescopic=6a1	estudi imagen telescopic=6a1	manej manipul telescopic=6gi	manipul telescopic=7wh
tem	desarroll tem event=4r3	asesor tem construc=61j	aconsej tem construc=61j	determin tem investig=68q	defin tem investig=68q	asesor tem arquitectur=87e	aconsej tem arquitectur=87e	selecc tem artistic=89a
tematic	entrevist grup tematic=75b	elabor map tematic=8jh	cre map tematic=8jh	disen map tematic=8jh
temper	temper chocolat=4zq
temperatur	med temperatur horn=56y	control temperatur horn=56y	manten temperatur horn=5az	ajust temperatur horn=5az	regul temperatur horn=93a
templ	tecnic vidri templ=4qp
tempor	supervis rebaj tempor=5jn	control rebaj tempor=5jn	revis rebaj tempor=5jn
temporal	escal temporal geologic=7iz
temporiz	dispositiv temporiz=67i
temporomandibul	correg anomali articul temporomandibul=8pz
ten	ten tejid=5d1	ten vel=9ah
tenaz	manej tenaz forj=7jf	manipul tenaz forj=7jf	tenaz forj=7jf	oper tenaz forj=7jf
tendenci	segu tendenci=anx
tendid	inspecc tendid electric aere=5f1	repar tendid electric aere=a3d
teneduri	teneduri libr=16b
tenid	tecnologi tenid=5t3	quimic tenid piel cuer=a8d
tens	ajust tens filament=6jy	instal tech tens=7sy	coloc tech tens=7sy	ajust tens aliment=8fx
teodolit	manej teodolit=88d	manej teodolit mecanic=88d
teologi	histori teologi=4x0
teologic	estudi teologic=9b3
teori	teori trabaj social=4wg	teori control ingenieri=62h	teori terapi artistic=6b6	teori sistem=9pf	teori musical=9rl
teoric	model comercial teoric=7kx
teradat	teradat databas=j1
terapeutic	terapeutic aplic medicin=63r	establec rel terapeutic=7gr	cre rel terapeutic=7gr	tecnic comunic terapeutic=a59
terapi	terapi agu=83q	terapi animal=91t
termal	cur termal=4yy
termic	desarroll sistem gest termic=5xf	manej horn trat termic=6et	analiz termic=6w8	herramient analiz termic=6w8	trat termic=7i3	material termic=8rd	disen equip termic=aly	desarroll equip termic=aly	proyect equip termic=aly	establec requisit termic=aom	tip soldadur termic=avq
termin	negoci termin proveedor=6xx	estudi termin=959	traslad piez termin=act
terminal	oper terminal pag electronic=535	norm aplicabl terminal aeropuert=58m
terminologi	terminologi medic=wa	cre bas dat terminologi=4lj	terminologi veterinari=6a4	entend terminologi comercial financier=7td	terminologi juridic=9kd	terminologi tecnic=9ye
termit	tecnic soldadur termit=63s
termofusibl	manej pistol col termofusibl=9dj	pistol col termofusibl=9dj
termohidraulic	estudi termohidraulic=8kv
termometr	verific termometr tanqu=4ps	ajust termometr=amy
termoplastic	material termoplastic=aty
termosold	repar termosold=5g0	manten termosold=92h	tare manten termosold=92h	manipul termosold=9ci
termoterapi	practic termoterapi=6yb
terraz	manten terraz=55p	coloc junt terraz=5dk	prepar suel coloc terraz=7dn	mezcl material fabric terraz=8l9	rellen junt suel terraz=aah
terremot	estudi terremot=52n	predec terremot=9uk
terren	excav terren medi mecanic=67k	supervis utiliz terren parqu=72w	asesor utiliz terren=828	aconsej utiliz terren=828	nivel terren=aob	nivel superfici terren=aob
terrestr	estudi fisic terrestr=7up	segment terrestr=ahl	detect min terrestr=atu
territorial	orden territorial=12a	establec orden territorial=12a
terrorist	identific amenaz terrorist=7vj
tesi	ayud estudiant tesi=8b2
testig	llam testig=8t6	apoy testig=9iz
testimoni	escuch testimoni testig=8ml
text	program informatic trat text=7su	analiz text ant traduc=af9
textil	fabric product textil suel=4r6	material textil=67b	industri textil=6id	fabric product textil tejid=6kj	quimic textil=72e	investig desarroll industri textil=76e	tecnologi fabric product textil=7oz	tecnic textil=a1v
textual	softwar compos textual=7os
textur	combin textur=8jo
texturiz	fabric filament hil texturiz=9pg
tiemp	gest tiemp=1zt	respet tiemp entr=4vn	establec tiemp prens=7fg	med tiemp form precis=7pw
tiend	planific espaci tiend=4mz	manten limpi tiend=6r3	disen distribu tiend=6ta	cuid mascot tiend=7h9	atend mascot tiend=7h9	supervis situ financier tiend=8pw	proces pedid tiend line=9wb
tier	represent interior tier=6ne	map interior tier=6ne	transport tier=7u2	cienci tier=82x	ensen cienci tier=a12
timbr	guard timbr fiscal=94z	cort timbr fiscal=94z
tin	llen tin ingredient necesari=6w2	vaci contenid tin=8n0
tint	mezcl tint=50i	cubr planch impres tint=5h7	ten mader tint mineral=6qh	separ tint=74t
tintur	ocupars maquin tintur textil=9pa	origen tintur=a8s
tipografic	manej maquin tipografic=96q	manipul maquin tipografic=96q	oper maquin tipografic=96q	maquin tipografic=96q
tipologi	tipologi linguistic=at5
tiqu	vend tiqu=5pn	sistem tiqu informatic=72t
tir	tir bot salvavid=4uk	tir residu soldadur=60i	tir residu peligros=66f
titul	titul grad=210	titul universitari=215	escrib titul=93k	cre titul contenid=a4y
toall	repon toall=7mh
tobill	cirugi pie tobill=ava
toc	toc pian=5q3	toc instrument musical=85o
tod	supervis tod preparativ viaj=53e	rehabilit tod sistem organic=70k
toler	toler estr=20i	toler alt temperatur=axk
toleranci	toleranci pres=20i	establec toleranci=8jn
tolv	llen tolv=876
tom	tom requisit=pl	estudi tom=892	tom muestr suel=8lx	planific tom=ave
tomcat	apach tomcat=6e
ton	determin ton color=9rp	especific ton color=9rp
tonel	prepar tonel destil bebid=8gp
tonelaj	med tonelaj buqu=aby	calcul tonelaj buqu=aby	valor tonelaj buqu=aby
tonometri	tonometri ocul=6ya	practic tonometri ocul=6ya
top	coloc top=9xm
topic	prescrib trat topic=7uv	recet trat topic=7uv
topografi	tecnic topografi=7lq	principi topografi=7lq	estudi topografi submarin=95w
topografic	levant topografic=1ej	complet levant topografic=1ej
tor	oper tor control aeropuert=5u9
toracic	oper pacient enfermedad toracic=4p0	cirugi toracic=8p3	medicin toracic=9as
torn	tip herramient torn=6dv	element torn=7kc	ocupars torn=a92
torne	torne mader=5lh	herramient torne=8jk	oper herramient torne=8jk	manej herramient torne=8jk
tornill	proces fabric tornill=6pj	tip tornill=77g	element maquin fabric tornill=9mg	ocupars compact tornill=9sz
torrefac	torrefac caf=8ex	control torrefac=94s
tost	diferent metod tost=5vs	gran caca tost=7oi	tost malt=7xr
total	gest volumen total cas=w1	gest total calidad=81u
toxicidad	toxicidad aliment=6i8
toxicologic	estudi toxicologic=4kt	hac estudi toxicologic=4kt
tra	tra historial medic=4nw	protec juridic tra part=ak2
trabaj	trabaj equip=1zq
tractor	manej tractor=8t0
trad	demostr especializ trad danz=8tc
tradicional	tecnic tradicional fabric alfombr=4yz	tecnic ilustr tradicional=5uc	tecnic tradicional cort piedr=5wo	tecnic tradicional fabric=654
traduc	traduc etiquet=6v5	hac traduc etiquet=6v5	revis trabaj traduc=a05
trafic	ingenieri trafic=245	estudi ingenieri trafic=245	senal trafic=3qe	entend senal trafic tranvi=98h
tragaluc	instal tragaluc=675
traill	manej traill=5uf
traj	traj protector=4qx
tramit	tramit pag=so	ocupars tramit pag=so	tramit licenci=241	tramit capacidad flot=7x2	tramit tall aeropuert=994	tramit cambi produc=awa
trampos	elimin jug trampos=5om
tranquilizant	administr tranquilizant animal=67v	dar tranquilizant animal=67v	suministr tranquilizant animal=67v
trans	trans profesional carrer artistic=5gm	trans profesional=6r4
transac	inform transac=5gl	supervis document transac comercial=606	transac financier=6ip	registr transac financier=735
transcrib	transcrib inform medic=6v2	transcrib compos musical=84i	transcrib text=9mi	transcrib dialog=apz
transcrip	metod transcrip=7gt	transcrip grab=7li
transfer	transfer product liquid=512	transfer equipaj=7cc	transfer llam=81i	transfer imagen grab=8j1
transferenci	proces transferenci calor=9qm
transform	transform energi=4z0	prepar aliment transform=6pp
transfus	transfus sangr=w7	tecnic transfus sangr=w7	proces transfus sangr=w7
transit	supervis transit equipaj=5od	revis transit equipaj=5od	control transit equipaj=5od	gest transit aere=5vo	oper control transit aere=92b
transitori	coloc senaliz transitori=71n	instal senaliz transitori=71n
transmis	sistem transmis hidraulic=1d8	transmis propiedad=1nj	transmis riesg=4w7	calcul rel transmis=4w8	tor transmis=60g	tecnologi transmis=7f6	camp tecnologi transmis=7f6	are tecnologi transmis=7f6
transmisor	registr lectur transmisor=84z
transmit	transmit plan amar=8ms
transmitid	analiz comunic transmitid=4v8	examin comunic transmitid=4v8	supervis comunic transmitid=4v8	enfermedad transmitid aliment=5gi
transparenci	transparenci inform=60v
transpon	transpon music=5uy
transport	gest transport=1i5	ingenieri transport=245	estudi ingenieri transport=245	control maquin transport=71l	manej equip transport=9xo
transportarl	embal articul fragil transportarl=a35
transportist	evalu presupuest transportist potencial=5hz	evalu transportist=6k1	revis document transportist=73u	comprob document transportist=73u	inspecc document transportist=73u	ocupars transportist=8tr	gest transportist=9fd
transversal	manej sier cort transversal=4p5	sier cort transversal=4p5
tranvi	control equip tranvi=547	red tranvi=56l	coordin departament manten tranvi=6l9	circul regul tranvi=6wi	suministr electric sistem tranvi=8c0	oper control tranvi=8db	trabaj control tranvi=8db	establec control tranvi=8db	conduc tranvi=adu
trapezoidal	fabric corre trapezoidal=4oy	coloc marc corre trapezoidal=9zz
traseg	traseg vin=66c
trasl	complet registr trasl pacient=8q7	registr trasl pacient=8q7
traslad	traslad product liquid=512	traslad cer=5wh	traslad esmalt=6uq	traslad pacient asign=a6e
trasmit	trasmit inform capitan=8wg
trasplant	principi trasplant=93p	trasplant organ tejid=93p	coordin obten organ trasplant=97p
trastorn	trastorn aliment=4p4	tip trastorn aliment=4p4	trastorn comport=84x	trat trastorn habl=8bb	trastorn comunic=95s	diagnostic trastorn habl=9lx
trat	trat animal=91t
traumatism	trat traumatism medi quirurgic=6so
traumatologi	cirugi ortopedic traumatologi=5qv
travesan	posic travesan desplazabl torn=612
travesi	travesi incident=995	asegur travesi incident=995	certific travesi incident=995	registr travesi=aku	manten registr travesi=aku	cre registr travesi=aku
trayect	disen trayect poz miner=4zy
traz	traz rut naveg=acj
trazabilidad	implement sistem trazabilidad=8l3	sistem trazabilidad=8l3	trazabilidad industri aliment=arm
tren	tren trabaj=56i	proced oper tren=64n	planific tren=8vt	mecanic tren=8yd	proced limpiez tren=9d6	gest oper seguridad tren=9jt
trenz	tecnologi trenz=99v	tecnologi trenz tel=99v	fabric product trenz=9pd	hac product trenz=9pd	produc product trenz=9pd	fabric trenz industrial=9qp
trep	trep arbol=ana
tribunal	manten orden tribunal=5dc	interpret tribunal=6y4	servici interpret tribunal=6y4	represent client ant tribunal=7k1	asesor estrategi ant tribunal=95a
tribut	tribut catastral=7kh
tridimensional	modific mold tridimensional=9o7	prepar mold tridimensional=9o7
trig	clasific trig moliend=92j	categoriz trig moliend=92j
tripul	sistem aere no tripul=8p8
tritur	manej tritur piedr=5hb	oper tritur piedr=5hb	manipul tritur piedr=5hb	tritur terraz=5ko	tritur semill=661	ocupars tritur plant=8b5
trolebu	funcion electric trolebu=9tr
trolebus	mecanic trolebus=7ve
tronc	gest apil separ tronc=5s4
trop	dirig trop=4zp	form trop=8ta
tropical	medicin tropical=7rh	diagnostic enfermedad tropical=9ux
troquel	determin medid troquel sobr=4lq	manej troquel papel=a1c	reemplaz troquel=asu
tub	ajust tub distribu=5e4	ocupars maquin molde tub=6ig	maquin molde tub=6ig	ocupars molde tub=6qs	sistem llen tub=7yj
tuberi	limpi tuberi=5sv	instal red tuberi=6wp	constru red tuberi=6wp	tip material tuberi uso=7kf	instal sistem tuberi=7y1	constru sistem tuberi=7y1	normativ transport tuberi=871	tip tuberi=9el	transport tuberi=9o6
tuest	gam color tip tuest=7ns
tumb	prepar tumb=9st
tumor	form tumor=53m
tunel	ocupars horn tunel=4r7	conduc tunel=6g8	conduc maquin tunel=6g8	conduc perfor tunel=6g8	panel control tunel=774	ocupars tunel sec=7g0	manej tunel=805	manej maquin tunel=805	manej perfor tunel=805	manej tunel acab=af6
turbin	manej turbin vapor=7ir	turbin vapor=7ir	ocupars turbin vapor=7ir	manej turbin gas=9hp	ocupars turbin gas=9hp	turbin gas=9hp
turism	cre contenid follet turism=4za	impact ambiental turism=7p1
turist	recib grup turist=6ra	organiz transport grup turist=7qh	gest grup turist=8rn	organiz grup turist=8rn
turistic	merc turistic=7cm	supervis impres public turistic=7e3	inform dat turistic=9dt
turn	planific turn=1a7	trabaj turn=1sp	cumpl turn trabaj=1sp	respet turn trabaj=1sp	program turn=247	ocupars program turn=247	coordin turn=5ke	organiz turn rieg=6fo	proyect turn rieg=6fo	planific turn rieg=6fo	program turn rieg=6fo	planific turn trabaj=7ws	fij turn trabaj=7ws	establec turn trabaj=7ws	coordin personal turn jueg=95r
tutori	tutori famili=1kx
tutoriz	tutoriz estudiant=72d
ubic	determin ubic cun=7vt	asesor ubic yac miner=8jm
ultr	trat temperatur ultr alt=6a9
ultrasonid	equip ultrasonid=9ng
umbral	instal umbral charol=5uj	coloc umbral charol=5uj
unidad	prob unidad mecatronic=7a7	unidad medid textil=90x	mont unidad mecatronic=a18	instal unidad mecatronic=a18	constru unidad mecatronic=a18
unific	lenguaj unific model=7et
uniformidad	uniformidad mold conch=4ku	uniformidad mach fund=7p8	control uniformidad azuc=9l2	inspecc uniformidad azuc=9l2	supervis uniformidad azuc=9l2	uniformidad mold=9q8	asegur uniformidad mold=9q8
union	tecnologi union metal=5sr	asegur union moquet=6rd	union moquet=6rd
unir	unir metal=4p8	unir material impres=5m2	unir element mader=5qj	unir plac cauch=5ut	unir cabl=7r1	unir lent=7t0	unir component=9my
unitari	prueb unitari=f4
universidad	impart clas universidad=67p
universitari	grad universitari=210	estudi universitari=215	dirig departament universitari=4li	proced universitari=9v6
unreal	unreal engin=ii
urban	elabor estudi transport urban=4te	ley planific urban=5bp	red carreter urban=5er	conduc zon urban=5kc	vehicul zon urban=5kc	planific urban=7qv	histori art urban=997
urbanistic	normativ urbanistic=1ed
urdimbr	tecnologi tejid punt urdimbr=8rg	disen tejid punt urdimbr=97f	tecnologi prepar urdimbr=9kh
uretan	adhesiv uretan sujet parabris=5i7
urgenci	medicin urgenci=ul	medicin urgenci emergenci=ul	cirugi urgenci=5l6	determin urgenci repar=5uw	metodologi evalu urgenci medic=5w8
urgent	respond llam repar urgent=6kq
urinari	estudi aparat urinari=8ix
urogenital	diagnostic enfermedad urogenital=963	identific enfermedad urogenital=963
urologi	interpret prueb diagnostic urologi=8gi
usad	calcul valor bien usad=7ci	almacen acid usad=7wd	acondic neumatic usad=806
uso	establec politic uso=5no	cre politic uso=5no
usuari	ayud usuari archiv consult=4rp	requisit usuari sistem informatic=9me	selecc usuari=abg
utensili	tip utensili manual imprim=76c	utensili identific gem=8h6	utensili quit polv muebl=9js
util	analiz vid util product=4zs
utileri	cambi utileri=5ec	coloc utileri=89y	proporc utileri actor=a4w
utiliz	equip utiliz instrument=54f	sistem electric utiliz transport=6kk	utiliz equip deportiv=70j
uva	supervis prens uva=59x	control prens uva=59x	observ prens uva=59x	examin prens uva=59x	control calidad uva=5d4	estudi calidad uva=5d4	observ calidad uva=5d4	analiz calidad uva=5d4	compos quimic uva=6pu	supervis uva=80h	prens uva=ads	variedad uva=aug
vac	carn vac halal=6e5	carn vac kosh=9qo
vaci	manten camar vaci=50k	limpi camar vaci=50k	acondic camar vaci=50k	manej maquin vaci=8bl	maquin vaci=8bl	cre vaci=8zs	proces destil vaci=9ud
vacun	asist proced vacun=61e	particip proced vacun=61e	colabor proced vacun=61e	desarroll vacun=8pc	gest uso vacun=9nq	administr uso vacun=9nq	supervis uso vacun=9nq
vagon	supervis vagon=4oz	limpi interior vagon=6fm	limpiez interior vagon=6fm
vajill	lav vajill=9iw
valid	valid result analiz biomedic=7il	valid entr parqu atrac=8rk	valid disen tecnic=aoq
validez	control validez certific buqu=62x
valor	hac cumpl valor empres=5zr	tecnic valor negoci=6i6	valor capacidad buqu=991
valvul	ajust valvul botell=87d	verific valvul=ao3
van	coloc pacient van intervenid=a7p
vapor	instal horn vapor=5tu	control fluj vapor=7rz	gest fluj vapor=7rz	tip maquin vapor=8x6	regul pres vapor=9z0	ajust pres vapor=9z0	manej maquin vapor fij=9zc	maquin vapor fij=9zc	fabric gener vapor=ax2
var	var med diagonal abertur=5me
vari	distingu vari tip buqu=9j7	gest vari proyect=9kn
variedad	variedad product mader=5fa	variedad product tabac=6w5	variedad hoj tabac=8ep	variedad gran caca=9o5	variedad cervez=9um	variedad gan=arv
varill	enroll varill metal=6qp
vascul	diagnostic enfermedad vascul=52u	identific enfermedad vascul=52u	interven cirugi vascul=axa	oper cirugi vascul=axa
veget	coloc cubiert veget sec=6ju	control veget=999	control crec veget=999
vegetal	equip tecnic produc vegetal=4ql	principi produc vegetal=6gu	cocin product vegetal=6p2	especi vegetal=7gq	prepar vegetal plat=7gv	proces vegetal plat=7gv	elabor vegetal plat=7gv	control enfermedad vegetal=arr
vegetativ	multiplic vegetativ=7vm
vehicul	proces fabric vehicul=ahg	vehicul transport animal=aln
vel	model vel=55v	manipul vel barc=5v0	trabaj vel barc=5v0	vel seguridad trabaj=79g	tecnic fabric vel=7fq	vel cumpl especific=ajm	clasific vel=av9
vell	trat vell facial=a48
velocidad	regul velocidad cort=6ry	evalu velocidad crec=8kt	conduc alt velocidad=a1x	regul velocidad buqu puert=acv
vendedor	contact vendedor=6n3	prepar contrat subast vendedor=6ss
vendid	analiz product mejor vendid=88e
vendimi	gest labor relativ vendimi=a0d
venen	identific venen=92w
venere	estudi enfermedad venere=aiy
venopun	hac venopun=4pg	equip proced venopun=4xg
venos	via venos=vi
vent	tecnic vent=4uz	actividad vent=69y	revis vehicul vent=9h3	comprob vehicul vent=9h3	estrategi vent=abn
ventan	constru ventan=5a8	retir cristal ventan=8fy	instal ventan=9er	proteg marc ventan=a9f
ventil	sistem ventil=6no	examin sistem ventil=80p	instal equip ventil=8qn	coloc equip ventil=8qn	limpi sistem ventil=92l	arregl sistem ventil=9g0	encargars ventil horn=9t0	gest ventil horn=9t0	supervis ventil horn=9t0	ocupars ventil maquin=acz	encargars ventil maquin=acz	manej ventil maquin=acz
ventosaterapi	hac trat ventosaterapi=5xy	practic ventosaterapi=5xy
ver	ver diferenci accesori=4st
verbal	segu instruc verbal=av3	acat instruc verbal=av3
verbalment	transmit instruc verbalment=4xv	traslad instruc verbalment=4xv
verd	tecnologi verd=4x7	estrategi zon verd=6ni	examin gran caf verd=6o3	tecnologi incub agu verd=9kv
verific	sistem verific trat=a50	prepar inform verific=asl
vers	control vers=ei	escrib vers tarjet felicit=7s7	gest vers softwar=8dn
vert	vert hormigon=1ei	vert hormigon baj agu=82d	vert terraz=85y	vert mezcl terraz=85y
vertical	constru jardin vertical=7dy	cre jardin vertical=7dy	mont jardin vertical=7dy	merc vertical=aif
vertid	vertid residu recogid=5su
vest	fabric prend vest=4le	evalu calidad prend vest=4lw	hac patron prend vest=5mw	inspecc prend vest=6li	arregl prend vest=7q4	clasific patron prend vest=8jy	hac prend vest medid=8sn	tecnologi fabric prend vest=8yv	disen prend vest=9wr
vestid	confec vestid=6n9
vestuari	organiz vestuari=89o	defin metod fabric vestuari=8b7	cambi vestuari=8cr	asist prueb vestuari=8dz	estudi vestuari muestr=8tk	coloc vestuari=aw5
veterinari	conoc veterinari=7hu	trabaj veterinari=8yh	cienci clinic veterinari=a6a
vez	vari tare vez=4u4
via	detect problem via ferroviari=9to
viabilidad	evalu viabilidad cambi=5dd	comprob viabilidad=6w3	determin viabilidad produc=9k2	defin viabilidad produc=9k2	evalu viabilidad financier=adb	analiz viabilidad juridic=aex
viaj	inform segur viaj=5xa	elabor program organiz viaj=7kg	comprob document viaj=agu
vial	norm senaliz vial=5ij	ley materi circul vial=6db
vibr	manej vibr piez metal=78x	vibr piez metal=78x
vibratori	manej aliment vibratori metalic=asb
victim	prest asistenci victim=69v	ofrec asistenci victim=69v
victimiz	estudi victimiz=7uu
vid	cienci vid=1kt
vide	manej equip vide=697	ajust transmis vide=764	selecc tom vide=7s0	mont grab cint vide=927	segu calidad vide=9sg
videojueg	tendenci sector videojueg=69p	fun videojueg=8m7	hac demostr videojueg=950
vidri	trabaj vidri=6ic	observ vidri horn=8jz	instal estructur vidri=8ur	coloc estructur vidri=8ur	mont marc estructur vidri=a5g	tip vidri=aga
vidrier	disen vidrier=6d1
vigil	vigil ayud naveg maritim=5f3	vigil embaraz=78g	vigil evolu terapeutic=8wq
vigilanci	detect dispositiv vigilanci=53p	supervis utiliz equip vigilanci=74d	manej equip vigilanci seguridad=83t	equip vigilanci seguridad=83t	actividad vigilanci barc=9ql	vigilanci barc=9ql	metod vigilanci=aye
vigilant	vigilant seguridad=1ru	actu vigilant=5pk
vin	caracteristic vin=51o	mezcl vin=55d	tip vin=5si	ayud manten vin=7lk	colabor manten vin=7lk	ocupars vin=8m0	ayud prepar vin=8yg	colabor prepar vin=8yg
vined	analiz calidad vined=4z1	determin calidad vined=4z1	evalu calidad vined=4z1	plant vined=5my	gest suel vined=5sl	manten maquin vined=88y	repar maquin vined=88y	analiz problem vined=amk	detect problem vined=amk	evalu problem vined=amk	observ problem vined=amk
vinicol	cienci aplic produc vinicol=8o7	proces elabor product vinicol=9u7
vinific	limpi zon vinific=8dh	control proces vinific=9sl	particip proces vinific=9sl	segu proces vinific=9sl	supervis proces vinific=9sl
vinil	molde disc vinil=75r	fabric disc vinil=75r	elabor disc vinil=75r	produc disc vinil=75r	disc vinil=ajd
viol	investig viol derech human=4ui
viral	estudi enfermedad viral=72s
virologic	prueb virologic=8wo	hac prueb virologic=8wo
virtual	desarroll maquin jueg virtual=7pg	instal red priv virtual=8wk	trabaj entorn aprendizaj virtual=95t
viru	estudi viru=72s
virut	tecnologi conform arranqu virut=6z8
vis	defin vis artistic=5kn	ten cuent vis artistic=94v
viscosidad	determin viscosidad sustanci quimic=4rj
visi	microsoft visi=t7
visibilidad	mejor visibilidad siti web=aj7
visibl	manten marc visibl=9sv	dej marc visibl=9sv
visit	supervis visit turistic=4sv	visit proveedor=5o6	visit lug trabaj=6r7	planific visit client=9lc
visitant	registr visitant=4wd	recog import entr visitant=5l9	organiz servici instal visitant=75c	inform visitant lug visit=aj2
vist	estudi vist=5yp	instrument examen vist=610	trastorn vist=71o	hac traduc vist=8kh	traduc vist=8kh	proporc cuid vist hog=9di	administr medicament problem vist=auj
visual	tecnic present visual=5w2	estudi sistem visual=5yp	desarroll element visual=670	trastorn visual=71o	sistem asistenci visual aeropuert=7or
visualiz	visualiz dat=nb	visualiz escen=6du
vital	sign vital=vn
viticultur	principi viticultur=62v	entend principi viticultur=62v
viv	lengu viv=5ta	organiz vent product viv=8co	product animal viv=ajo
viviend	planific construc viviend public=6ez	planific obr construc viviend=9xr	program sistem alarm viviend=a0o	normativ relativ viviend public=apf
voc	voc servici=206
vocabulari	vocabulari circ=6pz
vocal	tecnic vocal=7pd
vocalist	selecc vocalist=9m1
vojt	terapi vojt=6x9
voladur	inform fall voladur=655	inform result voladur=9n5
voltaj	instal cable baj voltaj=aw7	cable baj voltaj=aw7
volumen	prev volumen trabaj=7y4	pronostic volumen trabaj=7y4	calcul volumen yac=9n2	prev volumen produc=aa9
voluntad	interpret voluntad artistic=9ce
voluntari	coordin voluntari=1rq	instru voluntari=94a	apoy voluntari=aic
volv	volv ensambl motor=893
vot	inform proces vot=5ic
votant	influ comport votant=9u1
voz	reconoc voz=3m7	oper sistem selec voz=5l4
vuel	ensen practic vuel=7xv	actividad prepar vuel=9wk	comunic inform vuel=aeh
vulcaniz	vulcaniz fri=4lf	prepar neumatic vulcaniz=7bo	vulcaniz calient=8d7	regul temperatur maquin vulcaniz=ah4
vulnerabilidad	desarroll vulnerabilidad seguridad codig=8yl
warehous	oracl warehous build=5fn
web	desarroll web=sj	analiz web=53q	program web=77q
weblogic	oracl weblogic=7eb
whitehat	whitehat sentinel=abx
window	window phon=8cq
x	maquin ray x=6fd
yac	sistem control yac=883	control poz yac=883	prepar plan desarroll yac=8ln	trabaj yac=9yr	desarroll model yac miner=aql
yes	coloc yes superfici=5d9	acab superfici yes=5d9	manej yes=5nv	tip yes=692
yog	practic yog=611	tecnic yog=611	pos yog=611
yunqu	trabaj metal yunqu=8w3	forj metal yunqu=8w3
zanc	posic zanc=7u0
zanj	excav zanj alcantarill=6s0
zapat	arregl zapat=949
zon	manten limpiez zon trabaj=6pb	inspecc instal zon oper=7rt	investig zon contamin=a8u	analiz zon contamin=a8u	examin zon contamin=a8u
zonific	codig zonific=7j9
zoo	cumpl medid seguridad zoo=6u7	gest personal zoo=akv
zoologi	zoologi aplic=8lf
zoologic	normativ relativ parqu zoologic=5k7	leer inform parqu zoologic=6c7`;
