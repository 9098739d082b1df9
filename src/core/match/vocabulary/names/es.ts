/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

abbyy	ABBYY FineReader=8hb
actividades	actividades hoteleras=1pk
acupresion	acupresión=5nl
acustica	acústica=5k3
adaptabilidad	adaptabilidad=1zy
ade	ADE^=23k
adhesivos	adhesivos=8me
administracion	administración de redes=de	administración de sistemas=r2	administración de oficina=tl	administración de la oficina=tl	administración de medicamentos=vg	administración de medicación=vg	administración de fincas=13a	administración de personal=1aa	administración pública=1rs	administración de empresas=23k
administrar	administrar medicación=vg	administrar la obsolescencia de las TIC=7yd
adobe	Adobe Photoshop=yg	Adobe Illustrator=yh
adquisicion	adquisición de equipo de red de TIC=5vi
aduanas	aduanas=1iu
aerodinamica	aerodinámica=7t4
aeronomia	aeronomía=94l
agilidad	agilidad=29v
agricultura	agricultura=1s6
agrimensura	agrimensura=1ej
agronomia	agronomía=90e
agroturismo	agroturismo=a5v
aire	aire acondicionado=1bb
ajustar	ajustar la capacidad del sistema TIC=91s
albanileria	albañilería=1bi
aleman	alemán=22e
alergias	alergias=93h
alergologia	alergología=7on
algebra	álgebra=6qu
alimentacion	alimentación de las personas=1wf	alimentación adecuada=1wf
almacen	almacén de datos=k2	almacén=1ib
almacenaje	almacenaje=1ib
almacenamiento	almacenamiento de alimentos=1os
alquilacion	alquilación=amn
amabilidad	amabilidad=20p
amasado	amasado=27a
amortizacion	amortización=74m
analgesicos	analgésicos=69w
analisis	análisis de datos=na	análisis de requisitos=pl	análisis financiero=16q	análisis de negocio=1rb	análisis de la inversión=24n	análisis psicológico=25n	análisis de ingeniería industrial=25p
analizar	analizar los conocimientos de TIC=4xv
anamnesis	anamnesis=28o
antropologia	antropología=9gl
anuncios	anuncios inmobiliarios=290
apache	Apache Maven=6c	Apache Tomcat=6e
aplicaciones	aplicaciones de la ingeniería industrial=25p
aplicar	aplicar la gestión del volumen total de casos=w1	aplicar la ordenación territorial=12a	aplicar la legislación de inmigración=1no	aplicar la gestión de crisis=1rm	aplicar la gestión de conflictos=20b	aplicar el pensamiento estratégico=20t	aplicar primeros auxilios=24c	aplicar ingeniería inversa=3ir	aplicar convenios de codificación de las TIC=6gy	aplicar políticas de uso de sistemas TIC=8eb	aplicar terminología de las TIC=9zu	aplicar sistema de recuperación en las TIC=awb
appcc	APPCC=1oj
apple	Apple iOS=9qu
aprendizaje	aprendizaje automático=mx	aprendizaje continuo=20e
aprovisionamiento	aprovisionamiento=18h
aptitudes	aptitudes técnicas=20s
apuestas	apuestas=5qe
arabe	árabe=22n
archivar	archivar documentos=1zh
archivo	archivo^^=1zh
area	área de la robótica=h5	área de la electrónica de potencia=1gv
arqueobotanica	arqueobotánica=8k2
arqueologia	arqueología=6oh
arquitectura	arquitectura de software=78	arquitectura de la información=zj	arquitectura=23o
artesania	artesanía=5yj
articulos	artículos electrónicos=1gw
aseguramiento	aseguramiento de la calidad=fe
asegurar	asegurar el control de porciones=1p1
aseo	aseo personal=xk
asertividad	asertividad=20j
asesoramiento	asesoramiento jurídico=1xa
asesorar	asesorar jurídicamente=1xa
asesoria	asesoría jurídica=1xa
asistencia	asistencia técnica=278
asistir	asistir a huéspedes VIP=6f6
asp	ASP.NET=53
aspectos	aspectos científicos del lenguaje=25v
astrologia	astrología=5cz
astronomia	astronomía=azd
atencion	atención domiciliaria=v6	atención al paciente=vf	atención al cliente=12s	atención al público=12s	atención telefónica=1ws	atención de llamadas=1ws	atención al detalle=1zv
atender	atender a los clientes=12s	atender clientes=12s	atender llamadas=1ws
audifonos	audífonos=76x
audiologia	audiología=58h
audiometria	audiometría=50u
auditoria	auditoría interna=17b	auditoría=17d
auditorias	auditorías=17d
auriculoterapia	aurículoterapia=9d4
autismo	autismo=6ss
automatas	autómatas programables=1eo
automatizacion	automatización de pruebas=f2	automatización de edificios=1xt
automocion	automoción=1dh
autonomia	autonomía=20h
autopromoverse	autopromoverse=77z
ayuda	ayuda a domicilio=v6
ayurveda	ayurveda=a2g
bachillerato	bachillerato=216
bajo	bajo la responsabilidad=26u
balneoterapia	balneoterapia=509
base	base de datos=8c
bases	bases de datos relacionales=8b	bases de datos=8c
batimetria	batimetría=975
biodiesel	biodiésel=9v1
bioestadistica	bioestadística=8o3
bioetica	bioética=5b6
biofisica	biofísica=7uj
biolixiviacion	biolixiviación=asm
biologia	biología=1kt	biología molecular=1w6
biomarcadores	biomarcadores=alx
biomecanica	biomecánica=824
biomedicina	biomedicina=50n
biometria	biometría=63p
bioproteccion	bioprotección=api
biotecnologia	biotecnología=71u
bisuteria	bisutería=99d
blackberry	BlackBerry=98z
bomba	bomba de calor=1bc
bombas	bombas de calor=1bc
boquillas	boquillas=7yw
botanica	botánica=5nv
budismo	budismo=9fb
buena	buena presencia=20n	buena forma física=20y
buenas	buenas prácticas de fabricación=1go	buenas prácticas de laboratorio=1wg
ca	CA Datacom/DB=9jt
cableado	cableado=1b5
cadena	cadena de suministro=1i7	cadena de frío=1jb
caldera	caldera=1do
calderas	calderas=1do
camaras	cámaras=5zq
campanas	campañas publicitarias=14u	campañas de marketing=14u
campo	campo de la robótica=h5	campo de la mecatrónica=1gs	campo de la electrónica de potencia=1gv	campo de la química=1ks	campo de la biología=1kt
camuflaje	camuflaje=7h5
capacidad	capacidad de comunicación=1zp	capacidad de liderazgo=1zr	capacidad de resolución=1zs	capacidad de organización=1zw	capacidad organizativa=1zw	capacidad de adaptación=1zy	capacidad de aprendizaje=20e	capacidad analítica=20f	capacidad de análisis=20f	capacidad numérica=20g	capacidad de persuasión=20j
captacion	captación de clientes=128	captación de inmuebles=28y
captar	captar clientes=128	captar nuevos clientes=128
capture	Capture One=1vl
cardiologia	cardiología=9v2
carga	carga y descarga=1ig
cargar	cargar y descargar=1ig
carne	carné de conducir=1jl
carnet	carnet de carretillas elevadoras=1ji	carnet de carretillero=1ji	carnet de carretilla=1ji	carnet de conducir=1jl	carnet B=1jl	carnet de manipulador de alimentos=1qb
carpinteria	carpintería=1bd
carretilla	carretilla elevadora=1ih
carretillas	carretillas=1ih
carteleria	cartelería=27k
cartera	cartera de clientes=11z
cartografia	cartografía=2jd
castellano	castellano=22g
catalan	catalán=235
chino	chino mandarín=22o
cibernetica	cibernética=awf
ciberseguridad	ciberseguridad=fg
ciclo	ciclo formativo=218	ciclo formativo de grado superior=219
ciencia	ciencia de materiales=1hl	ciencia química=1ks	ciencia de la biología=1kt
ciencias	ciencias contables=16a	ciencias actuariales=18m	ciencias biológicas=1kt	ciencias de la vida=1kt	ciencias de la computación=25o	ciencias de la comunicación=25q	ciencias sociales=25r	ciencias ambientales=25s	ciencias de la educación=25t
cierre	cierre de operaciones=123	cierre de ventas=123	cierre mensual=16k	cierre anual=16l
cierres	cierres mensuales=16k	cierres contables=16k
cifrado	cifrado de las TIC=9uv
cineantropometria	cineantropometría=ax8
cinematografia	cinematografía=agg
cinesiologia	cinesiología=a38
cinesiterapia	cinesiterapia=90w
cinetica	cinética=6re
cirugia	cirugía=6lu
citopatologia	citopatología=83o
clases	clases de automatización de edificios=1xt
climatizacion	climatización=1b9
climatizadoras	climatizadoras=292
climatologia	climatología=9s1
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
colocar	colocar apósitos=vm	colocar las mercancías en las estanterías=24e	colocar tuberías de PVC=6tf
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
conducir	conducir carretillas elevadoras=1ih	conducir la obsolescencia de las TIC=7yd
confidencialidad	confidencialidad=204
configurar	configurar sistema TIC=93r
conocer	conocer la legislación contractual=1ms
conocimientos	conocimientos de informática=23d
constantes	constantes vitales=vn
construccion	construcción^^=26y
consulta	consulta=6go
consumo	consumo energético de las TIC=at6
contabilidad	contabilidad=16a	contabilidad general=16b	contabilidad de costes=171	contabilidad analítica=171
contabilizacion	contabilización de facturas=29g
contaduria	contaduría=16a
contratacion	contratación pública=277
control	control de versiones=ei	control de infecciones=vz	control presupuestario=15p	control de presupuestos=15p	control de gestión=175	control numérico=1cf	control de calidad=1ek	control estadístico de procesos=1gl	control de stock=1i8	control horario=29f	control de presencia=29f
controladores	controladores lógicos programables=1eo
controlar	controlar la calidad=1ek	controlar las porciones=1p1	controlar plagas=24h	controlar la obsolescencia de las TIC=7yd
convenio	convenio colectivo=23h
convenios	convenios colectivos=23h
coordinacion	coordinación de la distribución=1i4
coordinar	coordinar equipos=1rf	coordinar a voluntarios=1rq
copropiedad	copropiedad=acy
coquizacion	coquización=6dl
cordialidad	cordialidad=20p
corregir	corregir exámenes=1kd
correspondencia	correspondencia=tq
cortar	cortar tuberías de PVC=6tf
cosmeticos	cosméticos=7qx
creacion	creación de contenidos=146	creación de contenido=146	creación de segmentos de la clientela=15i
crear	crear paquetes SCORM=63h
creatividad	creatividad=20c
criminologia	criminología=4oo
cristaleria	cristalería=at9
cristianismo	cristianismo=4ve
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
danzar	danzar=5ob
dar	dar cuidados paliativos=v4	dar clases=1k1
declamar	declamar=9hw
declaraciones	declaraciones fiscales=17f
delineacion	delineación=23p
demografia	demografía=9mr
derecho	derecho laboral=19u	Derecho del Trabajo y de la Seguridad Social=19u	derecho contractual=1ms	derecho procesal=1mu	derecho mercantil=1mx	derecho societario=1mx	derecho de propiedad=1ni	Derecho de familia=1nl	Derecho penal=1nm	Derecho de la competencia=1x3	derecho=23s
dermatologia	dermatología=50t
desarrollar	desarrollar un conjunto de pruebas de TIC=7gq	desarrollar un controlador de dispositivo de TIC=7xu
desarrollo	desarrollo de software=7f	desarrollo web=sj	desarrollo de negocio=129	desarrollo infantil=1lg
despacho	despacho de aduanas=1iu
destreza	destreza manual=20q
detallista	detallista=1zv
deteccion	detección de averías=1df
diagnosticar	diagnosticar averías=294
diagnostico	diagnóstico de averías=1df
dibujo	dibujo técnico=23p
dibujos	dibujos técnicos=1ct
dietetica	dietética=1wf
dinamica	dinámica de fluidos computacional=1ga	dinámica=200
dinamico	dinámico=200
dinamismo	dinamismo=200
direccion	dirección de obra=1ea	dirección de proyectos=1r2	dirección de equipos=1rf
dirigir	dirigir la obsolescencia de las TIC=7yd
disciplina	disciplina química=1ks
discrecion	discreción=204
disenar	diseñar una interfaz de usuario=z6	diseñar infografías=zb
diseno	diseño gráfico=zb	diseño industrial=10d	diseño de productos industriales=10d	diseño de interiores=10e	diseño asistido por ordenador=1fx	diseño arquitectónico=1vo
disponibilidad	disponibilidad para viajar=20z
divisa	divisa=5ns
docencia	docencia=1k1
doctorado	doctorado=213
documentacion	documentación técnica=pi
don	don de gentes=1zx
dotes	dotes de comunicación=1zp	dotes de mando=1zr
drogadiccion	drogadicción=azx
ebanisteria	ebanistería=1be
ecologia	ecología=8ta
economia	economía=23j
ecosistemas	ecosistemas=a4t
edafologia	edafología=89b
edicion	edición de vídeo=zw
editar	editar vídeos=zw
educacion	educación sanitaria=vx	educación especial=1k6	educación inclusiva=1k9	educación infantil=1ka	educación para adultos=1ww	educación secundaria=216
eficiencia	eficiencia energética=25k
ejecutar	ejecutar la gestión de conflictos=20b
elaboracion	elaboración de informes=16p	elaboración de presupuestos=1ee	elaboración de platos=1om	elaboración de menús=1p2	elaboración de planos=23p	elaboración de mapas=2jd
elaborar	elaborar presupuestos=12i	elaborar informes=16p	elaborar diseños en AutoCAD=7ke
electricidad	electricidad=1gx
electroacupuntura	electroacupuntura=56d
electroencefalografia	electroencefalografía=5za
electrofotografia	electrofotografía=5s4
electroimanes	electroimanes=9hy
electromecanica	electromecánica=1gt
electromecanico	electromecánico=1gt
electronica	electrónica de potencia=1gv	electrónica=1gw
electrooptica	electroóptica=74q
electroquimica	electroquímica=80u
electroradiologia	electroradiología=wu
electroterapia	electroterapia=8zj
embalaje	embalaje=23r
embarazo	embarazo=6vp
embriologia	embriología=a31
emitir	emitir facturas=17k
empatia	empatía=207
emprendimiento	emprendimiento=75d
empresariales	empresariales=23k
en	en colaboración con=28d	en estrecha colaboración=28e
encuesta	encuesta=899
endoscopia	endoscopia=a80
enfermeria	enfermería=1vz
enfriadoras	enfriadoras=291
engarce	engarce=4qj
enrutado	enrutado de red de TIC=4xs
ensamblaje	ensamblaje=1zc
ensenanza	enseñanza=1k1
ensenar	enseñar matemáticas=1kq
entomologia	entomología=8p9
entrada	entrada de datos=te
envasado	envasado=23r
epidemiologia	epidemiología=8lz
epigrafia	epigrafía=7nm
equipo	equipo multidisciplinar=276	equipo multidisciplinario=276
equitacion	equitación=5am
ergonomia	ergonomía=aw2
erp	ERP=194
escucha	escucha activa=207
espanol	español^^=22g
espectrometria	espectrometría de masas=1hs
espiritu	espíritu de equipo=1zq	espíritu emprendedor=20u
esquemas	esquemas eléctricos=1cu
esquilar	esquilar=ao5
establecer	establecer la ordenación territorial=12a	establecer terminología de las TIC=9zu
establecimiento	establecimiento de segmentos de la clientela=15i
estadistica	estadística=n5
estados	estados financieros=16n
estampado	estampado=a6b
estetica	estética=7cv
estiba	estiba=1y9
estomatologia	estomatología=8ys
estrategia	estrategia de precios=136
estrategias	estrategias de planificación de capacidad de las TIC=70y
estudio	estudio del comportamiento humano=25n	estudio científico del lenguaje=25v	estudio del lenguaje=25v	estudio de los mapas=2jd
estudios	estudios de mercado=150	estudios universitarios=215	estudios de=215	estudios en ingeniería del tráfico=245	estudios de ingeniería del transporte=245	estudios de ingeniería industrial=25p	estudios de las ciencias sociales=25r
estupefacientes	estupefacientes=275
etalonaje	etalonaje=yv	etalonaje cinematográfico=yv	etalonaje de vídeo=yv	etalonaje digital=yv
etica	ética profesional=203
etiopatia	etiopatía=55n
etnolinguistica	etnolingüística=7ok
euskera	euskera=236
evaluacion	evaluación del desempeño=19v	evaluación de alumnos=1kd	evaluación de proveedores=28u
evaluar	evaluar a los alumnos=1kd	evaluar los conocimientos de TIC=4xv
examinar	examinar los conocimientos sobre las TIC=4xv
expedicion	expedición de mercancías=1ie
expediciones	expediciones=1ie
experiencia	experiencia comercial=1vw
explosivos	explosivos=5c4
extraccion	extracción de datos=m4	extracción de sangre=vl
extracciones	extracciones de sangre=vl
fabricacion	fabricación=1h5
facturacion	facturación=17k
farmacia	farmacia=wm	farmacia clínica=272	farmacia hospitalaria=273
farmacocinetica	farmacocinética=97a
farmacognosia	farmacognosia=7vi
farmacologia	farmacología clínica=wl
farmacoterapia	farmacoterapia=al5
fasciaterapia	fasciaterapia=592
fertilizantes	fertilizantes=7tv
fertilizar	fertilizar=7gt
fiabilidad	fiabilidad=201
filologia	filología=25v
filosofia	filosofía=8dw
finanzas	finanzas=23i
fines	fines de semana=1ss
fiscalidad	fiscalidad=17f
fisica	física^^=1kr
fisioterapia	fisioterapia=wp
fitoterapia	fitoterapia=6ez
flexibilidad	flexibilidad=1zz
flexografia	flexografía=5o6
floricultura	floricultura=apn
folletos	folletos=27k
fonetica	fonética=a3r
foniatria	foniatría=8ck
fontaneria	fontanería=1b7
formacion	formación de personal=1a4	formación de equipos=1a4	formación del equipo=1a5	formación en línea=1l2	formación profesional=218
formar	formar al equipo=1a5
formular	formular terminología de las TIC=9zu
fotograbado	fotograbado=a3f
fotografia	fotografía=zy
fotogrametria	fotogrametría=4ou
fotonica	fotónica=5cy
fotovoltaica	fotovoltaica=1dp
fp	FP^=218
frances	francés=22f
fresado	fresado=1cj
fresadora	fresadora=1cj
frio	frío industrial=1dn
galvanoplastia	galvanoplastia=6hi
ganado	ganado=at4
ganas	ganas de aprender=20e
garantizar	garantizar el cumplimiento de las normas organizativas de las TIC=97m
gemologia	gemología=7ac
genealogia	genealogía=ap7
genetica	genética=6po
geocronologia	geocronología=a6o
geodesia	geodesia=7qo
geofisica	geofísica=7vy
geografia	geografía=9rw
geologia	geología=846
geomatica	geomática=4nj
geometria	geometría=5fh
geoquimica	geoquímica=7hu
geriatria	geriatría=uq
gestion	gestión de dispositivos móviles=cq	gestión de agenda=th	gestión de agendas=th	gestión administrativa=tl	gestión de la relación con los clientes=11b	gestión de cartera=11z	gestión de cuentas=11z	gestión de reclamaciones=12w	gestión de los medios sociales de comunicación=14f	gestión de presupuestos=15p	gestión de nóminas=17j	gestión de riesgos=17l	gestión de la liquidez=183	gestión de proveedores=18k	gestión de contratos=18l	gestión del desempeño=19v	gestión de vacaciones=1ac	gestión de obra=1ea	gestión de calidad=1ha	gestión de la calidad=1ha	gestión de transporte=1i5	gestión de la cadena de suministro=1i7	gestión de inventario=1i8	gestión de stock=1i8	gestión de almacén=1ib	gestión de flotas=1ip	gestión de flota=1ip	gestión del aula=1k4	gestión de proyectos=1r2	gestión de partes interesadas=1r4	gestión de operaciones=1re	gestión de equipos=1rf	gestión de personal=1rg	gestión del personal=1rg	gestión de crisis=1rm	gestión ambiental=1rx	gestión medioambiental=1rx	gestión de residuos=1yu	gestión documental=1zh	gestión informática de documentos=1zh	gestión del tiempo=1zt	gestión de conflictos=20b
gestionar	gestionar reclamaciones=12w	gestionar las quejas=12w	gestionar el flujo de caja=16z	gestionar el stock=1i8	gestionar el aula=1k4	gestionar los ingresos=1pw	gestionar al personal=1rg	gestionar la clasificación de datos de las TIC=4of	gestionar la implementación de sistemas TIC=7g9	gestionar la obsolescencia de las TIC=7yd	gestionar máquinas de virtualización de las TIC=8yx	gestionar la integración semántica de las TIC=axy
grado	grado universitario=210	grado en=215	grado medio=218	grado superior=219
graduado	graduado en=215	graduado escolar=216
graficos	gráficos en movimiento=zu
grafito	grafito=5bq
guardias	guardias localizables=db	guardias=db
habilidad	habilidad manual=20q
habilidades	habilidades de comunicación=1zp	habilidades comunicativas=1zp	habilidades interpersonales=1zx	habilidades sociales=1zx	habilidades de presentación=209
hablar	hablar en público=209
hacer	hacer fotografías=zy	hacer un odontograma=2ol
hardware	hardware en red de TIC=auc
helmintologia	helmintología=93w
hepatologia	hepatología=989
herbicidas	herbicidas=7ra
herpetologia	herpetología=654
herramientas	herramientas ofimáticas=1zl	herramientas de depuración de las TIC=703	herramientas para automatizar las pruebas TIC=7jp
hidraulica	hidráulica=1d8
hidroelectricidad	hidroelectricidad=6m8
hidrografia	hidrografía=1yd
hidroterapia	hidroterapia=84z
higiene	higiene=vz	higiene personal=xk	higiene alimentaria=1oi
hinduismo	hinduismo=7i8
hipoacusia	hipoacusia=6pq
histologia	histología=952
histopatologia	histopatología=7kq
historia	historia clínica=vu	historia médica=28o	historia=5oo
hojas	hojas de cálculo=m7
homeopatia	homeopatía=a27
honestidad	honestidad=203
hosteleria	hostelería=1pl
ia	IA^=n4
ibm	IBM InfoSphere DataStage=2ym	IBM Informix=2yn	IBM WebSphere=2z7	IBM InfoSphere Information Server=7uf
impartir	impartir clases=1k1
implementar	implementar la gestión de conflictos=20b	implementar terminología de las TIC=9zu
importacion	importación y exportación=1iw
impresion	impresión offset=105
improvisar	improvisar=69r
impuestos	impuestos=17f
indicadores	indicadores=1zg
informar	informar sobre precios=29i
informatica	Informatica PowerCenter=jc	informática=23d	informática a nivel usuario=23d	informática forense=2lh
informes	informes financieros=16m	informes=16p
infraestructura	infraestructura de las TIC=9sm
ingenieria	ingeniería mecánica=1gq	ingeniería mecatrónica=1gs	ingeniería eléctrica=1gu	ingeniería eléctrica y electrónica=1gu	ingeniería civil=1gz	ingeniería del tráfico=245	ingeniería del transporte=245	ingeniería informática=25o	ingeniería en sistemas=25o	ingeniería industrial=25p	ingeniería inversa=3ir
ingles	inglés=22d
iniciativa	iniciativa=200
inmobiliario	inmobiliario=139
inmunohematologia	inmunohematología=9so
inmunologia	inmunología=83u
inmunoterapia	inmunoterapia=9gb
instalacion	instalación eléctrica=1b5	instalación de placas solares=1dq
instalaciones	instalaciones eléctricas=1b5
instalar	instalar tuberías de PVC=6tf	instalar servicios de TV por cable=8t0
instrumentos	instrumentos de medición=1cv
integracion	integración continua=bc	integración de hardware=23c	integración de sistemas TIC=7ei
integridad	integridad=203
inteligencia	inteligencia artificial=n4	inteligencia de negocio=nf	inteligencia de negocios=nf	inteligencia empresarial=nf
interculturalidad	interculturalidad=20w
interiorismo	interiorismo=10e
intermodalismo	intermodalismo=54m
internet	Internet de las Cosas=ia
interpretacion	interpretación de planos=1ct	interpretación de esquemas=1cu
intervencion	intervención en caso de crisis=xi
intervenir	intervenir en situaciones de crisis=xi
introduccion	introducción de datos=te
intubacion	intubación=ab7
inventario	inventario=1i8
inventarios	inventarios=1i8
investigacion	investigación de mercado=150	investigación jurídica=1mj	investigación científica=23t	investigación de ingeniería industrial=25p	investigación de accidentes=270
ipad	IPad OS=9qu
ipod	IPod Touch OS=9qu
iridologia	iridología=8cd
italiano	italiano=22h
iva	IVA^=17h
japones	japonés=22p
jardineria	jardinería=1bv
javascript	JavaScript Framework=ss	JavaScript=64g
jefatura	jefatura de obra=1ea
judaismo	judaísmo=a9k
kali	Kali Linux=g5
kpi	KPI=1zg
lactancia	lactancia=5n4
laseres	láseres=ayz
lectura	lectura de planos=1ct
legislacion	legislación laboral=19u	legislación sobre protección de menores=1le	legislación sobre seguridad de las TIC=7lz
lengua	lengua de signos=22u	lengua de señas=22u
lenguaje	lenguaje de signos=22u
lenguajes	lenguajes de programación=sr
lepidopterologia	lepidopterología=6cv
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
literatura	literatura=4v4
litigios	litigios=1mu
logica	lógica=5mw
logistica	logística=1i4
logopedia	logopedia=797
ludoterapia	ludoterapia=ayy
mac	Mac OS X=9qu
macroeconomia	macroeconomía=9ta
magisterio	magisterio=25t
manejar	manejar una caja registradora=12r	manejar calderas=1do	manejar equipos de calderas=1do	manejar excavadoras=1e3	manejar máquinas de excavación=1e3	manejar carretillas elevadoras=1ih	manejar cinceles neumáticos=4co
manejo	manejo de caja=12r	manejo de efectivo=12r	manejo de carretilla=1ih	manejo de maquinaria=1y5	manejo de máquinas=1y5
manipulador	manipulador de alimentos=1qb
manipular	manipular carretillas elevadoras=1ih	manipular cinceles para madera=4lq
mantener	mantener la cartera=11z	mantener en condiciones=1dc	mantener la gestión de la identidad de las TIC=8w5	mantener el servidor de las TIC=aq6
mantenimiento	mantenimiento preventivo=1da	mantenimiento=1dc	mantenimiento correctivo=23m	mantenimiento industrial=23q
maquinas	máquinas para moler=4a3
marcos	marcos de arquitectura de las TIC=9il
marketing	marketing digital=13h	marketing=15d	marketing telefónico=27s
masa	masa madre=27b
master	máster=211	máster en=211
mastozoologia	mastozoología=7t5
matematicas	matemáticas=1kp
mecanica	mecánica de automoción=1dh	mecánica del automóvil=1dh	mecánica=1gr
mecanizado	mecanizado=1cf
mecanografiar	mecanografiar con rapidez=tg
mecanoterapia	mecanoterapia=8n3
mecatronica	mecatrónica=1gs
medicamentos	medicamentos=51q
medicina	medicina de urgencias=ul	medicina de urgencias y emergencias=ul	medicina geriátrica=uq	medicina=25u
mediciones	mediciones y presupuestos=1ee	mediciones=1ee
medios	medios digitales=25l
mejora	mejora continua=1h8	mejora de procesos=1rc
mentoria	mentoría=20k
mercado	mercado de la energía=1yl	mercado de las TIC=ab0
mercadotecnia	mercadotecnia=15d
merchandising	merchandising=12n
metafisica	metafísica=8dl
metalogica	metalógica=9ft
metalurgia	metalurgia=1cc
meteorologia	meteorología=7wp
meticulosidad	meticulosidad=1zv
metodo	método para procesar señales=h7
metodologia	metodología ágil=o4	metodología ágil de desarrollo de software=o4
metodologias	metodologías ágiles=o4	metodologías de ventas de TIC=72j	metodologías de gestión de proyectos de TIC=9d3
metodos	métodos de análisis del rendimiento de las TIC=aie
metrologia	metrología=1cw
micologia	micología=6s2
microeconomia	microeconomía=7q4
microelectronica	microelectrónica=6gf
microensamblado	microensamblado=8jr
micromecanica	micromecánica=92n
microoptoelectromecanica	microoptoelectromecánica=733
microprocesadores	microprocesadores=82b
microprograma	microprograma=6l1
microsensores	microsensores=ad2
microservicios	microservicios=6m
microsoft	Microsoft Access=t4	Microsoft Visio=t7
migracion	migración=94g
minuciosidad	minuciosidad=1zv
modelado	modelado de datos=8l
modelos	modelos de datos=8l	modelos de calidad de procesos de TIC=avd
monacato	monacato=4p9
montaje	montaje=1zc
morfologia	morfología=are
motivacion	motivación=200
movilizacion	movilización de pacientes=1wd
multitarea	multitarea=205
nanoelectronica	nanoelectrónica=9ar
nanomateriales	nanomateriales=99l
nanotecnologia	nanotecnología=8ts
necesidades	necesidades educativas especiales=1k6
neerlandes	neerlandés=22j
nefrologia	nefrología=4tv
negociacion	negociación=124
negociar	negociar=124
neonatologia	neonatología=6vd
neoplasia	neoplasia=54x
nessus	Nessus=5mb
neumatica	neumática=1d9
neumaticos	neumáticos=1d9
neumologia	neumología=9c1
neuroanatomia	neuroanatomía=5x6
neurocirugia	neurocirugía=4w8
neurofarmacologia	neurofarmacología=7s1
neurofisiologia	neurofisiología=5dy
neurologia	neurología=6y8
neurooftalmologia	neurooftalmología=72x
neuropatologia	neuropatología=7d1
neuropsicologia	neuropsicología=a9w
neuropsiquiatria	neuropsiquiatría=ae3
nomina	nómina=17j
nominas	nóminas=17j
normas	Normas Internacionales de Información Financiera=178	normas ortográficas=27t	normas de accesibilidad de las TIC=65i	normas de seguridad de las TIC=66w	normas IPC=72m
normativa	normativa urbanística=1ed
numerologia	numerología=89k
nutricion	nutrición=1we	nutrición adecuada para la salud=1wf
obesidad	obesidad=7ax
objective	Objective-C=y
objectstore	ObjectStore=6f2
objetivos	objetivos comerciales=11w	objetivos de venta=11w	objetivos de ventas=11w
oceanografia	oceanografía=7d5
ocultismo	ocultismo=a3g
ocuparse	ocuparse de la tramitación de pagos=so	ocuparse de una clase=1k4	ocuparse de la control de porciones=1p1	ocuparse de la programación de turnos=247
odontologia	odontología=x9
ofertas	ofertas comerciales=12i
office	Office^=su
ofimatica	ofimática=1zl
ofrecer	ofrecer información sobre precios=29i
oftalmologia	oftalmología=5zz
olfaccion	olfacción=9v5
operaciones	operaciones en almacenes=1ib
optica	óptica=60s
optimizacion	optimización de motores de búsqueda=13j	optimización de procesos=1rc
optimizar	optimizar la selección de soluciones TIC=64m
optoelectronica	optoelectrónica=ac4
oracion	oración=aqc
ordenes	órdenes de compra=28t
organizacion	organización de eventos=ts	organización de la distribución=1i4	organización^^=1zw
organizada	organizada=1zw
organizado	organizado=1zw
organizar	organizar un portafolio=17t
orientacion	orientación al cliente=206	orientación a resultados=20v
orientado	orientado a resultados=20v
ornitologia	ornitología=6g6
ortodoncia	ortodoncia=6i5
ortografia	ortografía=27t
ortoptica	ortóptica=83k
ortosis	ortosis=73r
os	OS X iPhone=9qu
osteologia	osteología=4tr
osteopatia	osteopatía=ap2
otorrinolaringologia	otorrinolaringología=7gd
owasp	OWASP ZAP=5ax
oxidacion	oxidación=7ow
paciencia	paciencia=20o
pago	pago por clic=13m	pago por cada clic=13m
paleoclimatologia	paleoclimatología=5vw
paleontologia	paleontología=8os
panaderia	panadería=1ou
paquete	paquete Office=su	paquete Adobe=yq	paquete ofimático=1zl
parasitologia	parasitología=4yq
parrot	Parrot Security OS=90c
pasteleria	pastelería=1ov
patologia	patología=a2s
pedagogia	pedagogía=1lj
pediatria	pediatría=un	pediatría y sus áreas especificas=un
pedidos	pedidos de compra=28t
peluqueria	peluquería=1sb
pensamiento	pensamiento crítico=1zu	pensamiento analítico=20f	pensamiento estratégico=20t
periodismo	periodismo=1sh
periodizacion	periodización=9w2
periodo	periodo de adaptación=297
permiso	permiso de conducir=1jl	permiso B=1jl	permiso de trabajo=220
persona	persona responsable=202
personas	personas mayores=uq	personas dependientes=uq
peticion	petición de ofertas=29i
petroleo	petróleo=8y4
petrologia	petrología=690
php	PHP-FPM=6a0
picking	picking=1ic
pintura	pintura de interiores=1bo
placas	placas solares=1dq
plaguicidas	plaguicidas=6vs
plan	plan de cuidados=vt
planes	planes de cuidados=vt	planes de formación=1a4
planificacion	planificación con respecto a los medios de comunicación=140	planificación de turnos=1a7	planificación de rutas=1i5	planificación de la producción=1j7	planificación de clases=1k2	planificación estratégica=1ra
planificar	planificar la capacidad de las TIC=8ol
planos	planos^^=23p
plataformas	plataformas de ayuda de las TIC=7lk
plateadura	plateadura=99z
platos	platos y comidas preparadas=1om
plc	PLC=1eo
plomeria	plomería=1b7
podologia	podología=64d
podortesica	podortésica=8a1
polaco	polaco=22k
polimerizacion	polimerización=a4s
politica	política de calidad de las TIC=63b	política=64b
politicas	políticas medioambientales sobre las TIC=aiz
polivalencia	polivalencia=1zz
polivalente	polivalente=1zz
poner	poner vendas=vm	poner apósitos=vm
portafolio	portafolio=25h
portugues	portugués=22i
posgrado	posgrado=211
posicionamiento	posicionamiento web=13j	posicionamiento en buscadores=13j
postedicion	postedición=81a
postventa	postventa=278
practicar	practicar la escucha activa=20x
preparacion	preparación de pedidos=1ic	preparación de clases=1k2	preparación de alimentos=1ol
preparar	preparar pedidos=1ic	preparar clases=1k2	preparar alimentos=1ol	preparar discursos=27o
presupuestos	presupuestos=15p
prevencion	prevención de riesgos laborales=1ds
primeros	primeros auxilios=u9
priorizacion	priorización=1zt
prl	PRL^=1ds
proactiva	proactiva=200
proactividad	proactividad=200
proactivo	proactivo=200
procedimientos	procedimientos de ingresos hospitalarios de emergencia=24c	procedimientos previos al vuelo para los vuelos IFR=646
procesamiento	procesamiento de señales=h7	procesamiento del lenguaje natural=n0	procesamiento de imágenes=n2
proceso	proceso de selección=26i
procesos	procesos de transfusión de sangre=w7	procesos de selección=19f	procesos de ingeniería=1h4
productos	productos electrónicos=1gw
profesionalidad	profesionalidad=20n
programa	programa de nóminas=1zn
programacion	programación orientada a objetos=72	programación=sr	programación didáctica=1k2	programación de sistemas TIC=91d
programaciones	programaciones didácticas=1k3
programar	programar turnos=247
programas	programas de ofimática=1zl
proporcionar	proporcionar cuidados paliativos=v4	proporcionar información de precios=29i
prospeccion	prospección=128
proteccion	protección de datos=fo	protección de menores=1le
protesis	prótesis=7tq
protocolos	protocolos de comunicación de las TIC=7dd
proyecto	proyecto básico y de ejecución=1vo	proyecto=9ss
proyectos	proyectos de arquitectura=1vo
pruebas	pruebas automatizadas=f2	pruebas unitarias=f4
psicoacustica	psicoacústica=9i4
psicoanalisis	psicoanálisis=9mn
psicofarmacologia	psicofarmacología=706
psicofisiologia	psicofisiología=8xf
psicologia	psicología=25n
psicomotricidad	psicomotricidad=29b
psicopatologia	psicopatología=9hp
psicosociologia	psicosociología=8vt
psiquiatria	psiquiatría=aud
publicacion	publicación de anuncios=290	publicación asistida por ordenador=2ow
publicidad	publicidad de pago=279
puntos	puntos de recarga=1ys
puntual	puntual=201
puntualidad	puntualidad=201
quejas	quejas y reclamaciones=12w
quemadores	quemadores=293
quimica	química=1ks
quirofano	quirófano=v0
radares	radares=5m2
radiobiologia	radiobiología=7pv
radiodiagnostico	radiodiagnóstico=6sh
radiofarmacos	radiofármacos=a4i
radiografia	radiografía=9fk
radiologia	radiología intervencionista=wu
radioquimica	radioquímica=abt
realizar	realizar una limpieza de datos=k8	realizar curas=vm	realizar curas de heridas=vm	realizar la optimización de los motores de búsqueda=13j	realizar investigaciones cuantitativas=151	realizar levantamientos topográficos=1ej	realizar diseños en AutoCAD=7ke	realizar soldaduras TIG=8qf	realizar soldaduras MIG=al6
reanimacion	reanimación=845
recepcion	recepción=tm	recepción de mercancías=1ie
recibir	recibir visitas=tm	recibir a los huéspedes=12s
reclamaciones	reclamaciones=12w
reclutamiento	reclutamiento=19f	reclutamiento y selección=19f
recolocacion	recolocación=6sd
reconocimiento	reconocimiento de voz=3ni
recurrir	recurrir a la programación concurrente=6p
recursos	recursos humanos=23l
redaccion	redacción=148	redacción de textos=148	redacción de contratos=1mq
redactar	redactar contratos=1mq
redes	redes informáticas=de	redes sociales=14d
reduccion	reducción de costes=18g
reflexion	reflexión=6td
reflexologia	reflexología=5fd
refrigeracion	refrigeración=1dn
refrigerantes	refrigerantes=4vz
registro	registro de facturas=29g
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
reprografia	reprografía=50h
requisitos	requisitos legales de productos TIC=8tc
reservas	reservas=1pr
resistencia	resistencia al estrés=20i	resistencia física=20y
resolucion	resolución de averías=1df	resolución de problemas=1zs	resolución de conflictos=20b
resolutiva	resolutiva=1zs
resolutivo	resolutivo=1zs
resolver	resolver problemas de sistemas TIC=8kp
respetar	respetar turnos de trabajo=1sp
responsabilidad	responsabilidad^^=202
responsable	responsable^^=202	responsable de=26q
restauracion	restauración=1pl
restricciones	restricciones del cable de la red de TIC=9yl
retail	retail=12l
retoque	retoque fotográfico=25g
reumatologia	reumatología=86b
reuniones	reuniones con padres=1kx
revisar	revisar la información en la receta médica=27r
revision	revisión de contratos=18l
riesgos	riesgos de seguridad de la red de TIC=5r8
rigor	rigor=1zv
rim	RIM BlackBerry=98z
robotica	robótica=h5
rrhh	RRHH=23l
ruso	ruso=22l
rutas	rutas de reparto=1im
salud	salud mental=v9
sap	SAP Data Services=atf
sas	SAS language=4pj	SAS Data Management=abc
schoology	Schoology=3kx
sector	sector inmobiliario=139
sedimentologia	sedimentología=7s9
segmentacion	segmentación de la clientela=15i
seguridad	seguridad informática=fg	seguridad de la información=fg	seguridad y salud=1ds	seguridad alimentaria=1oh	seguridad social=23f
seguro	seguro médico=26c	seguro de vida=26d	seguro de salud=26p
seguros	seguros=13c	seguros sociales=23f
seleccion	selección de personal=19f
semantica	semántica=acm
semejanza	semejanza=6xk
semiconductores	semiconductores=5p4
senales	señales de tráfico=3rp
sensores	sensores=7f9
sentido	sentido de la responsabilidad=202	sentido del humor=29u
seriedad	seriedad=201
servicio	servicio al cliente=12s	servicio de mesa=1pa	servicio en sala=1pa	servicio de sala=1pa	servicio posventa=278
sexologia	sexología=5d8
shiatsu	shiatsu=9c0
sierras	sierras de mesa=4ir
signos	signos vitales=vn
simulacion	simulación de red de TIC=aqw
sismologia	sismología=53y
sistemas	sistemas embebidos=h1	sistemas incrustados=h1	sistemas de control=h6	sistemas de control industrial=h6	sistemas de información geográfica=mb	sistemas hidráulicos=1d8	sistemas de transmisión hidráulicos=1d8	sistemas de gestión de aprendizaje=1l9	sistemas de gestión de bases de datos=2nx	sistemas TIC empresariales=9q1
sketchbook	SketchBook Pro=2fr
sociologia	sociología=80q
sofrologia	sofrología=64v
software	software de fabricación asistida por ordenador=1g1
soldadura	soldadura=1c0
solicitud	solicitud de presupuestos=29i
soporte	soporte informático=df	soporte técnico=df	soporte a usuarios=df
soportes	soportes de impresión=27k
sostenibilidad	sostenibilidad=1ry
sql	SQL Server=7k	SQL Server Integration Services=ja
subcontratas	subcontratas=27e
subcontratistas	subcontratistas=27e
sueco	sueco=22t
supervisar	supervisar la obsolescencia de las TIC=7yd
sustitucion	sustitución de piezas=295
synfig	Synfig=914
tablas	tablas dinámicas=m6
tanatologia	tanatología=8su
taquigrafia	taquigrafía=a7m
tareas	tareas administrativas=tl
tasacion	tasación=28x
tecnica	técnica de impresión offset=105
tecnicas	técnicas para procesar señales=h7	técnicas de transfusión de sangre=w7	técnicas de imagenología=wu	técnicas de laboratorio=wz	técnicas de gestión de problemas de las TIC=8pc	técnicas de recuperación de las TIC=9n8
tecnologia	tecnología de la automatización=27p
tecnologias	tecnologías en la nube=a9	tecnologías relativas a la nube=a9
telemarketing	telemarketing=27s
teneduria	teneduría de libros=16b
teologia	teología=9cc
teradata	Teradata Database=j1
terapia	terapia intravenosa=vi	terapia respiratoria=wt	terapia cognitivo-conductual=xh	terapia psicológica=25n
terminologia	terminología médica=wa	terminología=96i
termodinamica	termodinámica=1hm
termohidraulica	termohidráulica=8m4
tesoreria	tesorería=182
thc	THC Hydra=anu
tipografia	tipografía=zp
tipos	tipos de resortes=4i	tipos de electrónica=1gw
titulacion	titulación universitaria=215	titulación en=215	titulación universitaria en=215
titulo	título de grado=210	título universitario=215	título de=215
tolerancia	tolerancia a la presión=20i
tolerar	tolerar el estrés=20i
toma	toma de requisitos=pl	toma de decisiones=20a	toma de impresiones=28p
topografia	topografía=7mz
torneado	torneado=1ck
torno	torno^^=1ck
toxicologia	toxicología=96k
trabajar	trabajar por turnos=1sp	trabajar en equipo=1zq	trabajar de forma autónoma=20h	trabajar bajo presión=20i	trabajar con niños=29d	trabajar con software CADD=6pu	trabajar con software CAE=8hq
trabajo	trabajo social=xc	trabajo con el metal=1cc	trabajo a turnos=1sp	trabajo en equipo=1zq	trabajo autónomo=20h	trabajo bajo presión=20i	trabajo con niños=29d
trabajos	trabajos en altura=1dx
traduccion	traducción=1sl
tramitacion	tramitación de licencias=241
tramitar	tramitar pagos=so
transfusion	transfusión de sangre=w7
transmision	transmisión de la propiedad=1nj
trasplante	trasplante=94y
tratamiento	tratamiento psicológico=25n
trato	trato con clientes=12s	trato con el público=1zx
trigonometria	trigonometría=828
turbinas	turbinas eólicas=1yo
turco	turco=22m
turismo	turismo=1q8
turno	turno de noche=1sr
turnos	turnos rotativos=1sp	turnos=1sp
tutorias	tutorías con familias=1kx
uci	UCI^=uj
unreal	Unreal Engine=ii
urgencias	urgencias=ul
uroginecologia	uroginecología=71o
urolitiasis	urolitiasis=ayv
urologia	urología=8k6
usar	usar un sistema global de distribución=1ql
uta	UTA^=292
utilizar	utilizar programación concurrente=6p	utilizar programación funcional=6r	utilizar programación orientada a objetos=72	utilizar sistemas de información geográfica=mb	utilizar la citometría de flujo=x5	utilizar carretillas elevadoras=1ih	utilizar cinceles neumáticos=4co	utilizar cinceles para madera=4lq	utilizar software CADD=6pu	utilizar software CAE=8hq	utilizar máquinas de virtualización de las TIC=8yx
valoracion	valoración de viviendas=28x	valoración de inmuebles=28x
vehiculo	vehículo propio=29t
venereologia	venereología=ak7
venta	venta al por menor=12l
ventas	ventas=1vw
verificar	verificar las especificaciones formales de las TIC=aj6
verter	verter hormigón=1ei
veterinaria	veterinaria=xa
vias	vías venosas=vi
victimologia	victimología=7w3
vidrieria	vidriería=6jl
vigilancia	vigilancia=1ru
vigilante	vigilante de seguridad=1ru
virologia	virología=741
visitas	visitas a domicilio=25i	visitas a inmuebles=28z
visualizacion	visualización de datos=nb
viticultura	viticultura=645
vocacion	vocación de servicio=206
zoonosis	zoonosis=ap4
zooterapia	zooterapia=932

'acupresion	'acupresion=5nl
'acustic	'acustic=5k3
'adaptabilidad	'adaptabilidad=1zy
'adhesiv	'adhesiv=8me
'aduan	'aduan=1iu
'aerodinamic	'aerodinamic=7t4
'aeronomi	'aeronomi=94l
'agilidad	'agilidad=29v
'agricultur	'agricultur=1s6
'agrimensur	'agrimensur=1ej
'agronomi	'agronomi=90e
'agroturism	'agroturism=a5v
'albanileri	'albanileri=1bi
'aleman	'aleman=22e
'alergi	'alergi=93h
'alergologi	'alergologi=7on
'algebr	'algebr=6qu
'almacen	'almacen=1ib
'almacenaje	'almacenaje=1ib
'alquilacion	'alquilacion=amn
'amabilidad	'amabilidad=20p
'amasad	'amasad=27a
'amortizacion	'amortizacion=74m
'analgesic	'analgesic=69w
'anamnesi	'anamnesi=28o
'antropologi	'antropologi=9gl
'appcc	'appcc=1oj
'aprovisionamient	'aprovisionamient=18h
'apuest	'apuest=5qe
'arabe	'arabe=22n
'arqueobotanic	'arqueobotanic=8k2
'arqueologi	'arqueologi=6oh
'arquitectur	'arquitectur=23o
'artesani	'artesani=5yj
'asertividad	'asertividad=20j
'astrologi	'astrologi=5cz
'astronomi	'astronomi=azd
'audifon	'audifon=76x
'audiologi	'audiologi=58h
'audiometri	'audiometri=50u
'auditori	'auditori=17d
'auriculoterapi	'auriculoterapi=9d4
'autism	'autism=6ss
'automocion	'automocion=1dh
'autonomi	'autonomi=20h
'autopromoverse	'autopromoverse=77z
'ayurved	'ayurved=a2g
'bachillerat	'bachillerat=216
'balneoterapi	'balneoterapi=509
'batimetri	'batimetri=975
'biodiesel	'biodiesel=9v1
'bioestadistic	'bioestadistic=8o3
'bioetic	'bioetic=5b6
'biofisic	'biofisic=7uj
'biolixiviacion	'biolixiviacion=asm
'biologi	'biologi=1kt
'biomarcador	'biomarcador=alx
'biomecanic	'biomecanic=824
'biomedicin	'biomedicin=50n
'biometri	'biometri=63p
'bioproteccion	'bioproteccion=api
'biotecnologi	'biotecnologi=71u
'bisuteri	'bisuteri=99d
'blackberry	'blackberry=98z
'boquill	'boquill=7yw
'botanic	'botanic=5nv
'budism	'budism=9fb
'cablead	'cablead=1b5
'calder	'calder=1do
'camar	'camar=5zq
'camuflaje	'camuflaje=7h5
'cardiologi	'cardiologi=9v2
'carpinteri	'carpinteri=1bd
'carretill	'carretill=1ih
'carteleri	'carteleri=27k
'cartografi	'cartografi=2jd
'castellan	'castellan=22g
'catalan	'catalan=235
'cibernetic	'cibernetic=awf
'ciberseguridad	'ciberseguridad=fg
'cineantropometri	'cineantropometri=ax8
'cinematografi	'cinematografi=agg
'cinesiologi	'cinesiologi=a38
'cinesiterapi	'cinesiterapi=90w
'cinetic	'cinetic=6re
'cirugi	'cirugi=6lu
'citopatologi	'citopatologi=83o
'climatizacion	'climatizacion=1b9
'climatizador	'climatizador=292
'climatologi	'climatologi=9s1
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
'consult	'consult=6go
'contabilidad	'contabilidad=16a
'contaduri	'contaduri=16a
'copropiedad	'copropiedad=acy
'coquizacion	'coquizacion=6dl
'cordialidad	'cordialidad=20p
'correspondenci	'correspondenci=tq
'cosmetic	'cosmetic=7qx
'creatividad	'creatividad=20c
'criminologi	'criminologi=4oo
'cristaleri	'cristaleri=at9
'cristianism	'cristianism=4ve
'cuadrant	'cuadrant=1q4
'curas	'curas=vm
'curiosidad	'curiosidad=20d
'danzar	'danzar=5ob
'declamar	'declamar=9hw
'delineacion	'delineacion=23p
'demografi	'demografi=9mr
'derech	'derech=23s
'dermatologi	'dermatologi=50t
'detallist	'detallist=1zv
'dietetic	'dietetic=1wf
'dinamic	'dinamic=200
'dinamism	'dinamism=200
'discrecion	'discrecion=204
'divis	'divis=5ns
'docenci	'docenci=1k1
'doctorad	'doctorad=213
'drogadiccion	'drogadiccion=azx
'ebanisteri	'ebanisteri=1be
'ecologi	'ecologi=8ta
'economi	'economi=23j
'ecosistem	'ecosistem=a4t
'edafologi	'edafologi=89b
'electricidad	'electricidad=1gx
'electroacupuntur	'electroacupuntur=56d
'electroencefalografi	'electroencefalografi=5za
'electrofotografi	'electrofotografi=5s4
'electroiman	'electroiman=9hy
'electromecanic	'electromecanic=1gt
'electronic	'electronic=1gw
'electrooptic	'electrooptic=74q
'electroquimic	'electroquimic=80u
'electroradiologi	'electroradiologi=wu
'electroterapi	'electroterapi=8zj
'embalaje	'embalaje=23r
'embaraz	'embaraz=6vp
'embriologi	'embriologi=a31
'empati	'empati=207
'emprendimient	'emprendimient=75d
'empresarial	'empresarial=23k
'encuest	'encuest=899
'endoscopi	'endoscopi=a80
'enfermeri	'enfermeri=1vz
'enfriador	'enfriador=291
'engarce	'engarce=4qj
'ensamblaje	'ensamblaje=1zc
'ensenanz	'ensenanz=1k1
'entomologi	'entomologi=8p9
'envasad	'envasad=23r
'epidemiologi	'epidemiologi=8lz
'epigrafi	'epigrafi=7nm
'equitacion	'equitacion=5am
'ergonomi	'ergonomi=aw2
'esquilar	'esquilar=ao5
'estadistic	'estadistic=n5
'estampad	'estampad=a6b
'estetic	'estetic=7cv
'estib	'estib=1y9
'estomatologi	'estomatologi=8ys
'estupefacient	'estupefacient=275
'etalonaje	'etalonaje=yv
'etiopati	'etiopati=55n
'etnolinguistic	'etnolinguistic=7ok
'eusker	'eusker=236
'expedicion	'expedicion=1ie
'explosiv	'explosiv=5c4
'fabricacion	'fabricacion=1h5
'facturacion	'facturacion=17k
'farmaci	'farmaci=wm
'farmacocinetic	'farmacocinetic=97a
'farmacognosi	'farmacognosi=7vi
'farmacoterapi	'farmacoterapi=al5
'fasciaterapi	'fasciaterapi=592
'fertilizant	'fertilizant=7tv
'fertilizar	'fertilizar=7gt
'fiabilidad	'fiabilidad=201
'filologi	'filologi=25v
'filosofi	'filosofi=8dw
'finanz	'finanz=23i
'fiscalidad	'fiscalidad=17f
'fisioterapi	'fisioterapi=wp
'fitoterapi	'fitoterapi=6ez
'flexibilidad	'flexibilidad=1zz
'flexografi	'flexografi=5o6
'floricultur	'floricultur=apn
'follet	'follet=27k
'fonetic	'fonetic=a3r
'foniatri	'foniatri=8ck
'fontaneri	'fontaneri=1b7
'fotograbad	'fotograbad=a3f
'fotografi	'fotografi=zy
'fotogrametri	'fotogrametri=4ou
'fotonic	'fotonic=5cy
'fotovoltaic	'fotovoltaic=1dp
'franc	'franc=22f
'fresad	'fresad=1cj
'fresador	'fresador=1cj
'galvanoplasti	'galvanoplasti=6hi
'ganad	'ganad=at4
'gemologi	'gemologi=7ac
'genealogi	'genealogi=ap7
'genetic	'genetic=6po
'geocronologi	'geocronologi=a6o
'geodesi	'geodesi=7qo
'geofisic	'geofisic=7vy
'geografi	'geografi=9rw
'geologi	'geologi=846
'geomatic	'geomatic=4nj
'geometri	'geometri=5fh
'geoquimic	'geoquimic=7hu
'geriatri	'geriatri=uq
'grafit	'grafit=5bq
'guardi	'guardi=db
'helmintologi	'helmintologi=93w
'hepatologi	'hepatologi=989
'herbicid	'herbicid=7ra
'herpetologi	'herpetologi=654
'hidraulic	'hidraulic=1d8
'hidroelectricidad	'hidroelectricidad=6m8
'hidrografi	'hidrografi=1yd
'hidroterapi	'hidroterapi=84z
'higiene	'higiene=vz
'hinduism	'hinduism=7i8
'hipoacusi	'hipoacusi=6pq
'histologi	'histologi=952
'histopatologi	'histopatologi=7kq
'histori	'histori=5oo
'homeopati	'homeopati=a27
'honestidad	'honestidad=203
'hosteleri	'hosteleri=1pl
'improvisar	'improvisar=69r
'impuest	'impuest=17f
'indicador	'indicador=1zg
'inform	'inform=16p
'informatic	'informatic=23d
'ingl	'ingl=22d
'iniciativ	'iniciativ=200
'inmobiliari	'inmobiliari=139
'inmunohematologi	'inmunohematologi=9so
'inmunologi	'inmunologi=83u
'inmunoterapi	'inmunoterapi=9gb
'integridad	'integridad=203
'interculturalidad	'interculturalidad=20w
'interiorism	'interiorism=10e
'intermodalism	'intermodalism=54m
'intubacion	'intubacion=ab7
'inventari	'inventari=1i8
'iridologi	'iridologi=8cd
'italian	'italian=22h
'japon	'japon=22p
'jardineri	'jardineri=1bv
'javascript	'javascript=64g
'judaism	'judaism=a9k
'lactanci	'lactanci=5n4
'laser	'laser=ayz
'lepidopterologi	'lepidopterologi=6cv
'licenciad	'licenciad=215
'licenciatur	'licenciatur=215
'licitacion	'licitacion=23n
'liderazg	'liderazg=1zr
'limpiar	'limpiar=1q0
'limpiez	'limpiez=1q0
'linguistic	'linguistic=25v
'literatur	'literatur=4v4
'litigi	'litigi=1mu
'logic	'logic=5mw
'logistic	'logistic=1i4
'logopedi	'logopedi=797
'ludoterapi	'ludoterapi=ayy
'macroeconomi	'macroeconomi=9ta
'magisteri	'magisteri=25t
'mantenimient	'mantenimient=1dc
'marketing	'marketing=15d
'master	'master=211
'mastozoologi	'mastozoologi=7t5
'matematic	'matematic=1kp
'mecanic	'mecanic=1gr
'mecanizad	'mecanizad=1cf
'mecanoterapi	'mecanoterapi=8n3
'mecatronic	'mecatronic=1gs
'medicament	'medicament=51q
'medicin	'medicin=25u
'medicion	'medicion=1ee
'mentori	'mentori=20k
'mercadotecni	'mercadotecni=15d
'merchandising	'merchandising=12n
'metafisic	'metafisic=8dl
'metalogic	'metalogic=9ft
'metalurgi	'metalurgi=1cc
'meteorologi	'meteorologi=7wp
'meticulosidad	'meticulosidad=1zv
'metrologi	'metrologi=1cw
'micologi	'micologi=6s2
'microeconomi	'microeconomi=7q4
'microelectronic	'microelectronic=6gf
'microensamblad	'microensamblad=8jr
'micromecanic	'micromecanic=92n
'microoptoelectromecanic	'microoptoelectromecanic=733
'microprocesador	'microprocesador=82b
'microprogram	'microprogram=6l1
'microsensor	'microsensor=ad2
'microservici	'microservici=6m
'migracion	'migracion=94g
'minuciosidad	'minuciosidad=1zv
'monacat	'monacat=4p9
'montaje	'montaje=1zc
'morfologi	'morfologi=are
'motivacion	'motivacion=200
'multitare	'multitare=205
'nanoelectronic	'nanoelectronic=9ar
'nanomaterial	'nanomaterial=99l
'nanotecnologi	'nanotecnologi=8ts
'neerland	'neerland=22j
'nefrologi	'nefrologi=4tv
'negociacion	'negociacion=124
'negociar	'negociar=124
'neonatologi	'neonatologi=6vd
'neoplasi	'neoplasi=54x
'nessu	'nessu=5mb
'neumatic	'neumatic=1d9
'neumologi	'neumologi=9c1
'neuroanatomi	'neuroanatomi=5x6
'neurocirugi	'neurocirugi=4w8
'neurofarmacologi	'neurofarmacologi=7s1
'neurofisiologi	'neurofisiologi=5dy
'neurologi	'neurologi=6y8
'neurooftalmologi	'neurooftalmologi=72x
'neuropatologi	'neuropatologi=7d1
'neuropsicologi	'neuropsicologi=a9w
'neuropsiquiatri	'neuropsiquiatri=ae3
'nomin	'nomin=17j
'numerologi	'numerologi=89k
'nutricion	'nutricion=1we
'obesidad	'obesidad=7ax
'objectstore	'objectstore=6f2
'oceanografi	'oceanografi=7d5
'ocultism	'ocultism=a3g
'odontologi	'odontologi=x9
'ofimatic	'ofimatic=1zl
'oftalmologi	'oftalmologi=5zz
'olfaccion	'olfaccion=9v5
'optic	'optic=60s
'optoelectronic	'optoelectronic=ac4
'oracion	'oracion=aqc
'organizad	'organizad=1zw
'ornitologi	'ornitologi=6g6
'ortodonci	'ortodonci=6i5
'ortografi	'ortografi=27t
'ortoptic	'ortoptic=83k
'ortosi	'ortosi=73r
'osteologi	'osteologi=4tr
'osteopati	'osteopati=ap2
'otorrinolaringologi	'otorrinolaringologi=7gd
'oxidacion	'oxidacion=7ow
'pacienci	'pacienci=20o
'paleoclimatologi	'paleoclimatologi=5vw
'paleontologi	'paleontologi=8os
'panaderi	'panaderi=1ou
'parasitologi	'parasitologi=4yq
'pasteleri	'pasteleri=1ov
'patologi	'patologi=a2s
'pedagogi	'pedagogi=1lj
'pediatri	'pediatri=un
'peluqueri	'peluqueri=1sb
'periodism	'periodism=1sh
'periodizacion	'periodizacion=9w2
'petrole	'petrole=8y4
'petrologi	'petrologi=690
'picking	'picking=1ic
'plaguicid	'plaguicid=6vs
'plateadur	'plateadur=99z
'plomeri	'plomeri=1b7
'podologi	'podologi=64d
'podortesic	'podortesic=8a1
'polac	'polac=22k
'polimerizacion	'polimerizacion=a4s
'politic	'politic=64b
'polivalenci	'polivalenci=1zz
'polivalente	'polivalente=1zz
'portafoli	'portafoli=25h
'portugu	'portugu=22i
'posgrad	'posgrad=211
'postedicion	'postedicion=81a
'postvent	'postvent=278
'presupuest	'presupuest=15p
'priorizacion	'priorizacion=1zt
'proactiv	'proactiv=200
'proactividad	'proactividad=200
'profesionalidad	'profesionalidad=20n
'programacion	'programacion=sr
'prospeccion	'prospeccion=128
'protesi	'protesi=7tq
'proyect	'proyect=9ss
'psicoacustic	'psicoacustic=9i4
'psicoanalisi	'psicoanalisi=9mn
'psicofarmacologi	'psicofarmacologi=706
'psicofisiologi	'psicofisiologi=8xf
'psicologi	'psicologi=25n
'psicomotricidad	'psicomotricidad=29b
'psicopatologi	'psicopatologi=9hp
'psicosociologi	'psicosociologi=8vt
'psiquiatri	'psiquiatri=aud
'puntual	'puntual=201
'puntualidad	'puntualidad=201
'quemador	'quemador=293
'quimic	'quimic=1ks
'quirofan	'quirofan=v0
'radar	'radar=5m2
'radiobiologi	'radiobiologi=7pv
'radiodiagnostic	'radiodiagnostic=6sh
'radiofarmac	'radiofarmac=a4i
'radiografi	'radiografi=9fk
'radioquimic	'radioquimic=abt
'reanimacion	'reanimacion=845
'recepcion	'recepcion=tm
'reclamacion	'reclamacion=12w
'reclutamient	'reclutamient=19f
'recolocacion	'recolocacion=6sd
'redaccion	'redaccion=148
'reflexion	'reflexion=6td
'reflexologi	'reflexologi=5fd
'refrigeracion	'refrigeracion=1dn
'refrigerant	'refrigerant=4vz
'reparacion	'reparacion=1de
'reparar	'reparar=1de
'reponer	'reponer=25m
'reposicion	'reposicion=12n
'reposteri	'reposteri=1ov
'reprografi	'reprografi=50h
'reserv	'reserv=1pr
'resolutiv	'resolutiv=1zs
'restauracion	'restauracion=1pl
'retail	'retail=12l
'reumatologi	'reumatologi=86b
'rigor	'rigor=1zv
'robotic	'robotic=h5
'schoology	'schoology=3kx
'sedimentologi	'sedimentologi=7s9
'segur	'segur=13c
'semantic	'semantic=acm
'semejanz	'semejanz=6xk
'semiconductor	'semiconductor=5p4
'sensor	'sensor=7f9
'seriedad	'seriedad=201
'sexologi	'sexologi=5d8
'shiatsu	'shiatsu=9c0
'sismologi	'sismologi=53y
'sociologi	'sociologi=80q
'sofrologi	'sofrologi=64v
'soldadur	'soldadur=1c0
'sostenibilidad	'sostenibilidad=1ry
'subcontrat	'subcontrat=27e
'subcontratist	'subcontratist=27e
'suec	'suec=22t
'synfig	'synfig=914
'tanatologi	'tanatologi=8su
'taquigrafi	'taquigrafi=a7m
'tasacion	'tasacion=28x
'telemarketing	'telemarketing=27s
'teologi	'teologi=9cc
'terminologi	'terminologi=96i
'termodinamic	'termodinamic=1hm
'termohidraulic	'termohidraulic=8m4
'tesoreri	'tesoreri=182
'tipografi	'tipografi=zp
'topografi	'topografi=7mz
'tornead	'tornead=1ck
'toxicologi	'toxicologi=96k
'traduccion	'traduccion=1sl
'trasplante	'trasplante=94y
'trigonometri	'trigonometri=828
'turc	'turc=22m
'turism	'turism=1q8
'turn	'turn=1sp
'urgenci	'urgenci=ul
'uroginecologi	'uroginecologi=71o
'urolitiasi	'urolitiasi=ayv
'urologi	'urologi=8k6
'venereologi	'venereologi=ak7
'vent	'vent=1vw
'veterinari	'veterinari=xa
'victimologi	'victimologi=7w3
'vidrieri	'vidrieri=6jl
'vigilanci	'vigilanci=1ru
'virologi	'virologi=741
'viticultur	'viticultur=645
'zoonosi	'zoonosi=ap4
'zooterapi	'zooterapi=932
abastec	abastec funcion adecu quirofan=59m
abej	cer abej=9y4
abiert	disen espaci abiert=a23
abog	abog usuari servici social=7an	abog otr person=a6z
abon	coloc abon estanqu acuicultur=8xn	envi abon=9u5
abord	abord cuest salud public=5az	abord problem mecanic aeronav=6kc	abord peligr potencial aerodrom=8tf
abr	abr cuent banc=6g4	abr galeri conduc=9ne
abras	proces mecaniz abras=as1
abrasiv	proces limpiez abrasiv=5kp	identific tip abrasiv=89u	reconoc tip abrasiv=89u	diferenci tip abrasiv=89u	distingu tip abrasiv=89u	material abrasiv superfici=9w7
abrevi	escritur abrevi=a7m
abrillant	abrillant product arcill=9a9
abroch	abroch dispositiv seguridad=7jy
absentism	segu absentism personal=66z
absor	comprob capacidad absor=6az	verific capacidad absor=6az	determin capacidad absor=6az
abstract	filosofi abstract=8dl
abus	detect abus alcohol drog=a8w
acab	tecnic acab calz=4qq	manten acab buqu=5j8	conserv acab buqu=5j8	tecnologi acab product textil=auw
academic	investig academic=6e2	vend libr academic=7sz	public investig academic=8ez
acamp	manten instal acamp=5la	gest inventari material acamp=8oj
acat	acat norm circul=5cn	acat recet oftalmologic=7zx	acat instruc senaliz=84f
acc	interven escenari mediant acc=769	gui acc jur=alf
acces	facilit acces servici=68i	facilit acces merc trabaj=7fm	control acces public=7jm	obten permis acces tier=8x5	facilit acces inform=ao3
accesibilidad	mejor accesibilidad=80v	mejor accesibilidad product=80v	elabor estrategi accesibilidad=aea	disen estrategi accesibilidad=aea	ide estrategi accesibilidad=aea
accesibl	vehicul accesibl=9gw	certific vehicul accesibl=9gw	asegur vehicul accesibl=9gw
accesori	diferenci accesori=4u4	reconoc diferenci accesori=4u4	instal accesori automovil=6bm	fabric accesori metalic puert=9ge	accesori instrument music=a19
accident	investig accident=270	investig accident ferroviari=4u9	investig accident aeronav=51h	investig accident maritim=5nf	estudi accident maritim=5nf	examin accident maritim=5nf
accionist	manten comunic accionist=872	registr accionist=a9c
aceit	control proces mezcl aceit=ajt
acept	acept orden impres=8db	acept disen embalaj=8jc	acept responsabilidad=atm	acept propi responsabilidad=atm
acerc	asesor acerc adquis=50m	asesor acerc pedagogi musical=81i	elabor estrategi acerc pasajer=86u	asesor acerc context historic=aql
achic	achic taman punt=924
acidul	ocupars tanqu acidul=6nm	encargars tanqu acidul=6nm	manipul tanqu acidul=6nm	manej tanqu acidul=6nm
aclar	aclar pelicul fotografic=5st	aclar calidad revest=90v	aclar aceit mediant sediment=aui
aclare	aclare alt=6qo
aclimat	aclimat mader=6ye	aclimat existenci mader=6ye
acogid	visit hog acogid=7ds
acomod	acomod recint interpret=4v8
acompan	manten privacidad servici acompan=56k	contrat music acompan=5g4	ofrec servici acompan=5hp	acompan alumn viaj estudi=5wk
acompanant	hac acompanant=8we	evalu client servici acompanant=a12
acondic	acondic prens hidraulic=5ws	acondic sistem rieg=6vk	acondic horn industrial=ac1
acondicion	air acondicion=1bb	component sistem air acondicion=91f
aconsej	aconsej gest personal=51n	aconsej problem comunic=8yw	aconsej program estudi=9br	aconsej client uso vehicul=9zr
acontec	acontec deportiv=9bk
acoraz	gest camar acoraz banc=707
acord	acord client repar necesari=5in	acord termin proveedor=6z6	acord adquis tier=ayn
acot	conserv not acot=79v
act	analiz act criminal=72h	distribu program lug act=90a
actitud	mostr actitud profesional client=6ga
activ	evalu riesg activ client=662	reconoc activ=8ds	activ sistem rieg=8v2	negoci valor activ=95t	legisl relativ seguridad activ=alu
actor	recib cart present actor=7s2	asign papel actor=84u	vest actor=ar2
actric	organiz prueb actor actric=7qc
actu	planific actu musical=67r	actu public=98n
actual	interpret dat actual=5c9	busc innov practic actual=atv	innov practic actual=atv
actualidad	manteners dia actualidad politic=7tx
actualiz	actualiz politic uso=5oz	actualiz instruc proced=5zk	actualiz presupuest=6if	actualiz licenci=7us	actualiz capacidad linguistic=aj4
actuarial	cienci actuarial=18m
actuen	selecc estudiant actuen embaj=7cg
acuari	prepar acuari=5fm	comunidad parqu zoologic acuari=65p
acuatic	gest recurs acuatic=6k8	transport recurs acuatic=6k8	recurs acuatic=6k8	manipul recurs acuatic=6k8	clasific recurs acuatic=6k8	junt recurs acuatic=7nk
acuerd	prepar acuerd licenci=4xg	elabor acuerd licenci=4xg	gest acuerd licenci=4xg	redact acuerd licenci=4xg	supervis cumpl acuerd licenci=7dt	prepar medicament acuerd recet=8y2	desarroll acuerd licenci=97d	asign vehicul acuerd requisit=a7q
acuicol	identific especi acuicol=6jn	reconoc especi acuicol=6jn
acuicultur	manten instal acuicultur agu=53w	industri acuicultur=7g5	clas industri acuicultur=7g5	program informatic planific acuicultur=8mr	equip acuicultur=9c2	equip plan acuicultur=9c2
acumul	acumul bols papel=9y3
acupres	conoc acupres=5nl	principi acupres=5nl
acupuntur	selecc punt acupuntur=4wi	identific punt acupuntur=4wi	acupuntur electric=56d	trat acupuntur=6xz	hac trat acupuntur=6xz	metod acupuntur=apr
acus	comprob entreg acus recib=asp
acustic	ingenieri acustic=4tm	estudi ingenieri acustic=4tm	analiz ingenieri acustic=4tm	cienci acustic=5k3	estudi acustic=5k3
adapt	capacidad adapt=1zy	adapt form contenid=6dv	adapt calz ortopedic=7nx	adapt impresor pelicul=8dp	adapt form merc trabaj=94h	adapt mold product=as2
adaptars	adaptars cond climatic diferent=5yb	adaptars cambi bord buqu=65a
adaptativ	manten disen adaptativ=79w
adecu	aliment adecu=1wf	coloc herramient adecu maquin=5cv	equip protec adecu=71b	supervis manipul adecu product=8vw	selecc ingredient adecu=95o	identific ingredient adecu=95o	temperatur adecu=9bw	fij temperatur adecu=9bw	establec temperatur adecu=9bw
adecuars	adecuars exigenci creativ artist=6ti
adelgaz	acord plan adelgaz=4zt	vend product adelgaz=7ft
adhes	adhes program estudi=aua
adhesiv	adhesiv cauch=4og	coloc adhesiv cap=4qh	adhesiv suel=6cy
adhier	evit piez adhier mold=8mu
adiestr	evalu per adiestr gui=542	asesor adiestr mascot=6l5	adiestr animal fin terapeutic=7zy	adiestr animal fin profesional=8vd	metod adiestr per gui=ada	adiestr per=agn
aditiv	agreg aditiv tabac=95r	integr aditiv tabac=95r	anad aditiv tabac=95r	aditiv product aliment animal=9st
adivin	tecnic adivin porven=5dp
adjudic	adjudic rut maritim buqu=azt
administr	administr sistem=r2	administr sistem aliment=5zw
administrativ	gest administrativ=tl	tare administrativ=tl	tare administrativ entorn medic=6fl	gest aspect administrativ event=7f2	complet tramit administrativ=a70
adminitr	adminitr retras pedid=8j2
admis	manej caj admis=7zj	mont caj admis=7zj	oper caj admis=7zj	instal caj admis=7zj	gest admis alumn=9cb
adob	paquet adob=yq
adolescenci	medicin adolescenci=6ne
adolescent	desarroll psicologic adolescent=8jq
adop	gest adop animal=8co
adopt	adopt postur relaj=8e5
adorn	prepar adorn floral=5hz	selecc adorn floral=5hz	coloc adorn floral=5hz	adorn instrument musical=6bn	disen adorn floral=6xo	cre adorn floral=6xo	desarroll adorn floral=6xo	adorn articul textil=83v	aparat adorn cuerp=a3h
adquir	adquir antiguedad=5ne	adquir licenci uso arm=7wo	adquir component sistem=888	adquir caball purasangr=89v
adquis	adquis animal=4ua	estudi adquis lenguaj=5ih	analiz adquis lenguaj=5ih	examin adquis lenguaj=5ih	adquis vehicul=821	negoci adquis tier=ayn
aduan	cumpl requisit aduan=693	normativ aduan pasajer=84c	organiz document aduan=a3w	arregl document aduan=a3w	prepar document aduan=a3w	organiz inspec aduan=azm	prepar inspec aduan=azm	program inspec aduan=azm
aduaner	derech aduaner=761
adult	educ adult=1ww	necesidad adult mayor=73e	prepar joven adult=74k
advanced	openedg advanced busines languag=5tj
aere	practic mov aere=56j	elabor mov aere=5ey	comport pasajer aere=7jg	supervis planific espaci aere=9d7
aerodrom	inspecc instal aerodrom=4q7	comprob instal aerodrom=4q7	revis instal aerodrom=4q7	segu instruc manual aerodrom=57l	instruc relativ oper aerodrom=5oa	manten equip aerodrom=6ao	trabaj equip aerodrom=6ao	segu proced aerodrom=9km
aeroespacial	ingenieri aeroespacial=6y4
aeronautic	mecanic aeronautic=6of	analiz inform public aeronautic=7tc	derech aeronautic=92q
aeronav	calcul pes aeronav=4t6	valor pes aeronav=4t6	sistem control vuel aeronav=5jz	capacidad carg aeronav=6ap	tip aeronav=6qt	inspecc limpiez aeronav=76u	revis limpiez aeronav=76u	control limpiez aeronav=76u
aeronavegabilidad	inspecc aeronavegabilidad aeronav=5pg	revis aeronavegabilidad aeronav=5pg	comprob aeronavegabilidad aeronav=5pg	contenid directric aeronavegabilidad=7u0	supervis certific aeronavegabilidad=a5i	control certific aeronavegabilidad=a5i	comprob certific aeronavegabilidad=a5i
aeroportuari	planific aeroportuari=52n	sistem electric aeroportuari=7mc	normativ seguridad aeroportuari=9k1
aeropuert	gest licenci vehicul aeropuert=6cd	identific riesg seguridad aeropuert=8c9
afec	estudi afec reumatic=86b
afianz	afianz buqu amar=8rx
afil	manten herramient afil=5lo	repar herramient afil=5lo	afil herramient=86j	proteg herramient afil=86j	acondic herramient afil=86j
afili	examin tendenci afili=6zu	investig tendenci afili=6zu	coordin trabaj afili=8c6	gest afili=8lh	elabor estrategi afili=9b9	complet tramit administrativ afili=9yf
afin	afin instrument escenari=58r	afin precis arm fueg=60z	afin instrument cuerd=6pw	tecnic afin=8f3	tecnic emple afin=8f3
afront	afront problem actitud critic=98x
agenci	colabor agenci publicidad=7mg	negoci agenci emple=a0r
agend	gest agend=th	gest agend personal=7rx
agent	establec contact agent talent=8mj
agil	metodologi agil=o4	metodologi agil desarroll softwar=o4
agit	ocupars agit=air
aglomer	normativ aplicabl fabric aglomer=5zr
agrari	politic agrari=9ca
agreg	agreg color=54j	traslad agreg=8lk
agresiv	reacc ant comport agresiv=ard
agricol	gest pedid product agricol=5u7	gest empres agricol=6mu	equip agricol=6zm	produc agricol=789	product quimic agricol=7rt	limpi equip explot agricol=8in	actividad agricol form independient=a3i
agricultor	asesor agricultor=5gr	colabor agricultor=6e7
agricultur	agricultur ecologic=56s	legisl materi agricultur=6y9	estrategi agricultur precis=84s
agrimensur	metod agrimensur=76s
agronomic	produc agronomic=6yr
agroturism	ofrec servici agroturism=7xr	proporc servici agroturism=7xr	gest actividad agroturism=9m0	principi agroturism=a5v
agrup	agrup bols papel=9y3
agu	manej equip trat agu=65c	equip trat agu=65c	gest trat agu=a0q	trat agu=a0q	administr trat agu=a0q
aguant	aguant olor fuert=4sb	aguant alt temperatur=ayt
agud	cuid enfermedad agud=8ij	ocupars pacient dolor agud=afp
agudez	examin agudez visual=5vm	revis agudez visual=5vm
aguj	oper aguj cambi ferrocarril=8go	aguj cambi ferrocarril=8go	aspir aguj fin=8je
agujer	cincel agujer rosc=8xa
agujere	agujere azulej baldos=6oq	agujere material impres=a4b
ahor	desarroll concept ahor energi=4m8
air	actividad air libr=7i6	regul pres air neumatic=935
aire	disen red aire=a9e
aisl	cort material aisl medid=56w	instal material aisl=7rz
aislant	material aislant=4x6	instal unidad vidri aislant=7c4	examin material aislant=7yi	inspecc material aislant=7yi	control material aislant=7yi	coloc material aislant=axx
ajax	ajax framework=84r
ajust	ajust maquin cort papel=7q7
ajustars	ajustars requisit estetic=61p	ajustars requisit tecnic=6pi
alarm	sistem alarm=539	gest sistem alarm=56z	administr sistem alarm=56z	configur sistem alarm=56z	manten sistem alarm=7l4	repar sistem alarm=awa	segu proced cas alarm=ayf
albanileri	inspecc obr albanileri=5rd	control obr albanileri=5rd	abrasiv material albanileri=94n
alcalinidad	analiz alcalinidad=5r2
alcantarill	constru alcantarill=781	constru red alcantarill=781	limpi red alcantarill=7ww	inspecc alcantarill=8se	inspecc red alcantarill=9n7	supervis red alcantarill=9n7	supervis construc red alcantarill=9yb	coloc tuberi alcantarill=alw	instal tuberi alcantarill=alw
alcanz	alcanz objetiv vent=9en
alcohol	ley consum alcohol=7n6	prueb mezcl alcohol=aij
alcoholemi	control alcoholemi consum estupefacient=7od
alcoholic	bebid alcoholic=5ce	histori bebid alcoholic=5ce	prepar bebid alcoholic=a0u
ale	ale metal precios=62p
alent	alent personal limpiez=4uo
alergi	estudi alergi=7on	prueb diagnostic alergi=7qu	alergi alimentari=9fx
alergic	reac alergic cosmetic=5ll	enfermedad alergic=93h
alergologi	principi alergologi=7on
alert	oper sistem alert ferroviari=72z	sistem alert ferroviari=72z	manteners alert=7ix	alert personal emergenci=90o
alfabetiz	ten alfabetiz visual=5ct	ensen alfabetiz practic social=5q1	ensen alfabetiz digital=9mh
alfombr	limpi alfombr=6zn	fabric alfombr=8pq	manej maquin centrifug alfombr=9c3	tip alfombr=az2
algodon	retir algodon prens fard=6qn
algoritmiz	algoritmiz tare=7im
alij	gest oper alij=5io	administr oper alij=5io	supervis oper alij=5io
aliment	prepar aliment=1ol	manipul aliment=1qb	gest sistem aliment=5zw	supervis sistem aliment=5zw	aliment animal=5zy	ingenieri aliment=6lw	product aliment animal prepar=7b8
alimentari	seguridad alimentari=1oh	material alimentari=5zi	principi seguridad alimentari=66c	legisl alimentari=7fr	observ tendenci alimentari=8f4	analiz tendenci alimentari=8f4	politic alimentari=abb	norm seguridad alimentari=auu
alimentici	caden fabric conserv alimentici=5l7	compos product alimentici=78s	ingredient product alimentici=9a8	unir product alimentici=9zw
alin	prepar alin ensal=6fc	elabor alin ensal=6fc	mezcl alin ensal=6fc
aline	aline component=6mm
alis	alis sec hormigon=69e	alis superfici mader=6y7	tecnologi alis metal=agz
alivi	alivi dolor animal=a17
almacen	almacen dat=k2	gest almacen=1ib	oper almacen=1ib	almacen aliment=1os	normativ almacen=6wu	instal almacen=7ur	gest oper almacen=894	control oper almacen=894	administr oper almacen=894	supervis oper almacen=894	almacen registr pacient=93l
almendr	proces mecanic almendr=5ty	control proces blanque almendr=7tp
almidon	analiz muestr almidon=7dp	inspecc muestr almidon=7dp	prob muestr almidon=7dp	estudi muestr almidon=7dp	variedad almidon=7fs	proces produc almidon=83z	proces past almidon=a9x
aloj	coordin ofert aloj estudiant=6a3	aconsej materi aloj=9uf	inform materi aloj=9uf	asist materi aloj=9uf	asesor materi aloj=9uf
alquil	program informatic gest alquil=5jd	prepar inform contrat alquil=6rn	inform contrat alquil=7bd	ocupars administr contrat alquil=7ex	administr contrat alquil=7ex	inventari articul alquil=9hq
alt	organiz alt personal enfermeri=ak6	trabaj alt riesg=arb	soport alt temperatur=ayt	trabaj alt temperatur=ayt
alternativ	desarroll metod extrac alternativ=61y	trat ortopedic alternativ=6nx	inform conductor rut alternativ=abm
altur	trabaj altur=1dx
alumin	ceramic alumin=az3
alumini	ale alumini=93z
alumn	evalu alumn=1kd	seguridad alumn=51k	foment trabaj equip alumn=5g6	asesor alumn=as7
amalgam	amalgam product alimentici=9zw
amar	amar buqu=6en	comunic plan amar=8o1	asegur buqu amar=8rx	prob mov amar=auk
amas	amas product alimentici=9zw
ambient	trabaj ambient fri=9x5	oper ambient fri=9x5	tare ambient fri=9x5
ambiental	gest ambiental=1rx	cienci ambiental=25s	politic ambiental=4sk	ingenieri ambiental=91z
ambit	art ambit terapeutic=5z9	segu evolu ambit artistic=796	entorn juridic ambit musical=9fh
ambulanci	envi ambulanci=5i4	desinfect interior ambulanci=7wf
amenaz	amenaz seguridad=6v4	amenaz medi ambient=7ue	amenaz seguridad aplic web=87j	identific amenaz seguridad=8qa
amiant	norm respect elimin amiant=9sz
amilace	aliment amilace=5tu
amonton	amonton product=64n	amonton articul empaquet=65h	amonton bols papel=9y3
amortiz	calcul amortiz activ=a71
ampli	ampli negativ=6jo	ampli fotografi negativ=6jo	ampli ide clav=8lo	ampli red proveedor=arm
ampoll	ampoll roci automatic=6ph
anad	anad roll obr ceramic=8wq
anadid	ley impuest valor anadid=90j
analitic	capacidad analitic=20f	quimic analitic=59n	metod quimic analitic=59n	estudi quimic analitic=59n	proces analitic line=913
analogic	teori electronic analogic=aj2
anatomi	anatomi dental=87n	estudi anatomi dental=87n	anatomi human=8l4	anatomi pec=9ny	estudi anatomi pec=9ny	anatomi especi pec=9ny	anatomi animal=a8l	anatomi animal produc alimentari=awp
anch	analiz requisit anch band=a15
ancl	ancl buqu puert=5ov	posic ancl=6ic	dirig coloc ancl=9l7	control coloc ancl=9l7
anclaj	asist oper anclaj=7j6	ayud oper anclaj=7j6	colabor oper anclaj=7j6	comprob anclaj atrac=8qv	limpi unidad anclaj=a7f
andami	posic plac bas andami=6j5	planific montaj andami=a2a	proyect montaj andami=a2a	prev montaj andami=a2a
andamiaj	part andamiaj=5wc	mont andamiaj=898	inspecc andamiaj=a7s
anej	anej bebid alcoholic barric=9g9
anestesi	administr anestesi pacient=6ce	dar anestesi pacient=6ce	suministr anestesi pacient=6ce	anestesi pacient=6ce	prepar equip anestesi veterinari=78k	manten dispositiv utiliz anestesi=8gf	prepar animal anestesi=9kd
anestesic	asist administr anestesic veterinari=56r	administr anestesic animal=akl	dar anestesic animal=akl	suministr anestesic animal=akl
anestesiologi	anestesiologi reanim=ati
anfibi	estudi anfibi reptil=654
angiologi	angiologi cirugi vascul=730
anill	molde anill hormigon=82g
anim	ajust element anim=7zm	transform objet anim=934
anodic	oxid anodic=8ht	proces oxid anodic=azq
anodiz	comprob cambi capacidad anodiz=8j3	ocupars maquin anodiz=9tt	maquin anodiz=9tt	oper maquin anodiz=9tt	manipul maquin anodiz=9tt	manej maquin anodiz=9tt
anomal	crec anomal tejid=54x	observ comport anomal pec=63q
anomali	identific anomali=5rv	anomali softwar=6a6	asist cas anomali embaraz=9ww
ansiedad	atend pacient ansiedad=7bk	trat pacient ansiedad=7bk
antel	prepar antel renov flot=afe	prepar antel manten instal=aty
anten	ajust anten parabolic recep=a4c
antibacterian	sustanci antibacterian dient=5r1	product antibacterian dient=5r1
anticip	anticip requisit envi mercanci=6zp
anticuerp	estudi anticuerp antigen=9so
antidumping	normativ antidumping=7e0
antiguedad	analiz cost antiguedad=60i	facilit inform antiguedad=7jw	vend antiguedad=8ag	negoci preci antiguedad=8el	estudi preci merc antiguedad=9f1
antiviru	instal softwar antiviru=99w
antorch	antorch plasm=648
antropologi	antropologi forens=8n1	antropologi cultural forens=8n1	ensen antropologi=9o2
anual	cier anual=16l	ayud formul presupuest anual=53i	prepar presupuest anual aeropuert=6lo	cre presupuest anual marketing=75s	realiz inspec seguridad anual=8fo
anualment	anualment control calidad legal=8rt
anunci	public anunci=290	anunci segur viaj=5yk	anunci present libr=6my	examin compos anunci=80w	evalu compos anunci=80w	anunci inform vuel=afq
apag	apag fueg=5tm
aparat	aparat product limpiez=5dm
aparc	aparc vehicul deposit=8h8	aparc vehicul paralel=8ms
aparej	mont aparej arbol=85u	coloc aparej arbol=85u	constru aparej arbol=85u	instal aparej arbol=85u
apertur	selecc apertur camar=6xs
apil	apil mader=4rl	tecnic apil mercanci contenedor=63x	apil articul empaquet=65h	apil pal vaci=7nc	apil bols papel=9y3
aplic	aplic ingenieri industrial=25p	aplic politic public=5pd
aplicabl	normativ aplicabl tranvi=4pc	normativ aplicabl pas nivel=9yk
aposit	coloc aposit=vm	pon aposit=vm
apoy	apoy emple form=avu
applicat	oracl applicat development framework=7zh
aprehendibl	evalu bien aprehendibl=9fc
aprend	gan aprend=20e	aprend material coreografic=axa
aprendic	examin estudiant aprendic=9xf
aprendizaj	aprendizaj automatic=mx	sistem gest aprendizaj=1l9	capacidad aprendizaj=20e	analiz necesidad aprendizaj=52j	equip aprendizaj necesidad especial=62x	metod aprendizaj grup=6vq	tecnologi aprendizaj=7sk
aprob	aprob campan publicitari=76y	aprob disen embalaj=8jc	aprob inform proyect artistic=8nk	aprob disen tecnic=apz
apropi	proporc entorn apropi psicoterapi=678	ton color apropi=9sy	busc localiz apropi=add
apt	ambulanci apt circul=avb
aptitud	aptitud tecnic=20s	evalu propi aptitud danz=62l
apuest	manej panel control apuest=5rz	segu estrategi apuest=6jq	supervis personal establec apuest=75r	calcul valor apuest=7aw	legisl relativ apuest=7oo	mont panel control apuest=9ma	supervis oper apuest=a0p	asesor apuest=ac2
apunt	tom apunt ensay=80o	apunt interpret=aa2
aranaz	arregl pequen aranaz vehicul=59l	elimin aranaz pequen=6nz
arbol	prepar trabaj emergenci arbol=8m5	trabaj emergenci arbol=8m5	asist identific arbol=ajd	colabor identific arbol=ajd	ayud identific arbol=ajd	analiz plant arbol=ann	examin plant arbol=ann	evalu plant arbol=ann	observ plant arbol=ann
arc	tecnic soldadur arc=5lc	fabric cuerd arc=8be	confecc cuerd arc=8be	elabor cuerd arc=8be
archiv	archiv document=1zh	cre archiv digital=5rg	produc archiv digital=5rg	produc archiv electronic=5wo	cre archiv electronic=5wo	carg archiv electronic=5wo	archiv document relativ trabaj=74a	supervis archiv=9o5	gest archiv construc=9pi	administr archiv construc=9pi	organiz archiv construc=9pi	gest archiv digital=aus
arcill	llen maquin mezcl arcill=5rs	repar product arcill=6vx	cort arcill=95e	lij product arcill=9a9	model arcill=ams
are	limpi are trabaj=4wp	are ingenieri precis=5j7	are mecanic precis=5td	are ingenieri aliment=6lw	are ingenieri optic=8ok	are ingenieri instrument=976	are ingenieri motor=a4h
aren	tip aren=7zg
argument	escuch argument juridic=5sl	present argument juridic=6rf	escrib argument=879
aritmetic	ensen capacidad basic aritmetic=5ap
arm	oper arm=4u8	arm sistem tuberi=7za	vend arm=823	arm bas vidri=8x4
armament	armament milit=9ts
armazon	repar armazon vined=890	arregl armazon vined=890
armonios	aspir construc arquitectonic armonios=5x4
armoniz	armoniz softwar arquitectur sistem=5m0	armoniz mov corporal=5th
arnes	manten arnes vuel=4x9
arom	arom alimentari=7kr	cre perfil arom caf=805
aromaterapi	trat aromaterapi=5dt	hac trat aromaterapi=97k
aromatiz	aromatiz hoj tabac=7dz	aromatiz vin=995
arp	fabric component arp=5l4
arqueologi	ensen arqueologi=4qy
arquitectonic	disen arquitectonic=1vo	redact proyect arquitectonic=9g8	prepar proyect arquitectonic=9g8	escrib proyect arquitectonic=9g8	elabor proyect arquitectonic=9g8	conserv arquitectonic=agc
arquitectur	arquitectur softwar=78	arquitectur inform=zj	proyect arquitectur=1vo	model arquitectur softwar=5hl	normativ arquitectur=80n	teori arquitectur=8lp	disen arquitectur empres=aj7
arregl	arregl problem tecnic=53m	arregl maquin cort=9ly
arrend	caracteristic arrend=agl
arrest	arrest person infractor=9vs
art	cre obr art=5hg	gest transport obr art=671	histori art=7bj	present obr art=7ys	estudi merc obr art=8c7	estudi obr art=a8o	manipul obr art=a9s
artes	ocupars artes abiert=4xl	encargars artes abiert=4xl	manej artes abiert=4xl
artesanal	elabor artesanal=5zm	elabor actividad artesanal=6op	supervis produc artesanal=9kp	supervis actividad artesanal=alr
artesani	estudi tendenci artesani=6uo	elabor prototip artesani=744
arteson	instal arteson=803	instal tech arteson=803
articul	articul electronic=1gw
artificial	gest estructur plant artificial=6hu	miembr artificial=7tq
artificialment	entorn natural cre artificialment=asw
artist	manten sistem vuel artist=6za	prob sistem vuel artist=7j8	ensay mov aere artist=8p3
artistic	desarroll marc artistic=5kr	elabor marc investig artistic=7fd	tecnic terapi artistic=9sb
ascensor	instal regul ascensor=4vd	coloc regul ascensor=4vd	tip ascensor=6u8	legisl seguridad ascensor=9xd
ase	ase personal=xk	recog pag uso ase=5kf	manten limpi ase=6t0	ase animal=aoi	ocupars ase animal=aoi
asegur	asegur calidad=fe	tecnic asegur=9go	asegur instal=awv
asegurars	asegurars calidad esmalt=4p8	asegurars est prepar auditori=5kb	asegurars cumpl especific=akv
asepsi	asepsi quirurgic=64t	tecnic asepsi quirurgic=64t
aser	tecnic aser=4ml	reemplaz hoj maquin aser=6zb
asesor	asesor tecnic=84j	asesor program estudi=9br
asesori	asesori juridic=1xa
asfalt	tip asfalt=632	inspecc asfalt=8wo	ocupars mezcl asfalt=9zp	coloc cap asfalt=adf	cubr cap asfalt=adf
asfaltic	coloc membran asfaltic=52w	fij membran asfaltic=52w	instal membran asfaltic=52w
asient	evalu asient buqu=4yl	examin asient buqu=4yl	material asient tuberi=640	asient contabl=8gu	gest solicitud asient especial=a97
asign	planific asign recurs=7pe	gest asign servici turistic=9b3	asign servici turistic=9b3
asil	sistem asil=5me
asistenci	asistenci tecnic=278	legisl asistenci sanitari=55x	planific asistenci event profesional=7sd	instrument asistenci=7zb	informatic asistenci sanitari=avq
asistid	disen asistid orden=1fx	softwar fabric asistid orden=1g1	public asistid orden=2ow	softwar ingenieri asistid orden=7uz	program disen asistid orden=93f	disen asistid orden calz=9ip	disen asistid orden prend=a0a
aspect	aspect cientific lenguaj=25v	investig relativ aspect habl=56e	manten aspect fisic vehicul=6tk	analiz aspect psicologic enfermedad=70t	particip aspect tecnic produc=7cn	aspect industri acuicultur=7g5	comunic aspect represent=a3b	gest aspect financier empres=av0
aspersor	instal aspersor contr incendi=7du
aspir	pas aspir=746
astill	control astill=5no	conduc cam astill=8yd	control cam astill=8yd	oper cam astill=8yd	manej astill=9xu	tip astill=9xu
astr	astr psicologi=5of	estudi astr=azd
astrologi	program informatic astrologi=9h0	astrologi horari=9m1
astrologic	conoc astrologic=5cz
astronomi	ensen astronomi=9nt
astronomic	naveg astronomic=947
asum	asum responsabilidad gest empres=a4w
asunt	desarroll politic asunt exterior=4uu	aconsej asunt personal=5g0	asunt exterior=5jx	gest asunt financier client=63u	analiz politic asunt exterior=76g	asesor asunt financier=7ni	gest dat asunt juridic=8tl	asesor politic asunt exterior=ahn
atasc	evit atasc papel=9it	preven atasc papel=9it
ataud	transport ataud=6m2	prepar ataud crem=8ru
aten	aten pacient=vf	aten client=12s	aten public=12s	gest oper aten public=5e1	aten emergenci medic=9zq
atend	atend client=12s	atend llam=1ws	atend llam emergenci=62u	trabaj atend propi seguridad=96q
atenu	manej equip atenu=8ai	manten equip atenu=9ot
atmosfer	estudi atmosfer=94l
atmosferic	estudi fenomen atmosferic=94l	estudi cond atmosferic=9s1
atornill	atornill coloc tabl parqu=7vn
atra	atra nuev client=7cp	atra jug=93p
atrac	organiz entr atrac=79n	gest entr atrac=79n	manej panel control atrac=7gg	manten atrac parqu=7vs	manej atrac=85z	proced emergenci parqu atrac=9jl	vend entr parqu atrac=ak1	manten inventari piez atrac=aum
atrap	atrap ave corral=7ah	atrap pec reproductor=abx
atras	gest material bibliotec atras=8pf
aturd	aturd animal=att
aud	perdid aud=6pq	dispositiv mejor aud=76x	celebr aud=9yt
audi	tecnologi audi=8qg	softwar reproduc audi=9ba	manej proces senal audi=9p3
audienci	supervis audienci tribunal=57m	estudi audienci tribunal=74n
audifon	caracteristic audifon=76x
audiolog	organiz cit audiolog=8fl	asist audiolog prueb=9ev	ayud audiolog prueb=9ev
audiologi	supervis equip audiologi=6ef	asesor client product audiologi=6ev	hac pedid suministr audiologi=70k	manej equip audiologi=9yh	equip audiologi=9yh
audiovisual	comunic audiovisual=25q	recomend equip audiovisual client=60c	manten material audiovisual=7dc	vend equip audiovisual=939	product audiovisual=9b2	planific grab audiovisual=a72	equip audiovisual=abv
auditiv	asesor pacient problem auditiv=4zr	analiz capacidad auditiv=50u	aparat auditiv=76x	investig tem auditiv=ag9	estudi tem auditiv=ag9	limpi canal auditiv pacient=azp
auditor	colabor auditor=5i7
auditori	auditori intern=17b	auditori lug trabaj=6qc	tecnic auditori=79f
aul	gest aul=1k4
aument	internet aument vent=7mk	aument productividad poz=9xq	aument red proveedor=arm
auricul	terapi auricul=9d4	acupuntur auricul=9d4
autentific	autentific document=7zw	autentific document historic=av8
autism	estudi autism=6ss	caus autism=6ss	caracteristic autism=6ss
autobu	gest asign rut autobu=5bo	maniobr autobu=6l2	hac maniobr autobu=6l2	contrat conductor autobu=atx	capt conductor autobu=atx
autocontrol	ejerc autocontrol=6ut
autoed	tecnic autoed=6gi
autogest	ofrec apoy autogest pacient=72b
automat	automat programabl=1eo
automatic	traduc automatic=5vv	analiz automatic laboratori=6fu	program automatic=7qd	instal puert automatic=9ya	coloc puert automatic=9ya
automatiz	prueb automatiz=f2	automatiz prueb=f2	tecnologi automatiz=27p	inspec optic automatiz=8mn
automedic	asist automedic=6tg
automo	mecanic automo=1dh
automotriz	ingenieri automotriz=4ye
automovil	mecanic automovil=1dh	supervis fabric automovil=4uc	inspecc fabric automovil=4uc	control fabric automovil=4uc	equip diagnostic automovil=56t	proced limpiez automovil=58c	control automovil=59c	tip automovil=6a7	instal electric automovil=7p8	motor automovil=82j
automovilistic	anticip cambi tecnologi automovilistic=9eh
autonom	trabaj form autonom=20h	trabaj autonom=20h
autonomi	foment autonomi estudiant=4sw	autonomi pacient=5ol
autopsi	tom muestr durant autopsi=6eq	practic autopsi=8b5
autor	asesor autor=876	trabaj autor=95q	legisl materi derech autor=a88
autori	determin autori document=788
autoridad	represent autoridad public=59d	colabor autoridad=5ls	colabor autoridad seguridad=afs
autoriz	herbicid autoriz=5dg	autoriz ocup via ferroviari=6yx	verific autoriz plan construc=agy
auxili	gest maquinari auxili=5vs	encargars maquinari auxili=5vs	administr maquinari auxili=5vs
avanc	segu avanc ambit especialidad=5h1	document avanc proyect=6ip
avanz	metod produc avanz=6kg	proporc trat avanz fisioterapi=6ud	tecnic conduc avanz=8u0
ave	estudi ave=6g6
averi	repar averi=1de	diagnostic averi=1df
avestruc	gest cri avestruc=838	supervis cri avestruc=838	control cri avestruc=838
avi	senal avi maniobr tier=8zv	cumpl normativ avi civil=973	normativ avi civil=9d2	form regul investig avi=adu
avis	dar avis avi pilot=8yl	avis avi pilot=8yl
ayudant	colabor oper ayudant camar=5bg	supervis oper ayudant camar=9ph
ayurvedic	medicin ayurvedic=a2g
azar	jueg azar line=6pp	jueg azar responsabl=86o	jueg azar=9zo
azuc	aspect quimic azuc=9f7	tip azuc=9ms	manej sistem lav azuc=aux	sistem lav azuc=aux
azulej	adhesiv coloc azulej=826	coloc accesori azulej=a29	fij accesori azulej=a29	instal accesori azulej=a29
b	carnet b=1jl	permis b=1jl
bail	terapi bail=96r
baj	trabaj baj pres=20i	extra mont baj=9aq	cort mont baj=9aq
bal	manej prens bal=ali	manipul prens bal=ali	oper prens bal=ali	prens bal=ali
balanc	oper balanc=6sr	prepar balanc general contabilidad=afu
balanz	manej balanz=9t7
balast	control regul balast=7cb	inspecc regul balast=7cb	control compact balast=a2j	vigil compact balast=a2j
baldos	perfor azulej baldos=6oq	rellen junt azulej baldos=6wk	adhesiv coloc baldos=826	coloc baldos vinil=az6
balneari	supervis manten balneari=5mt	planific servici balneari=62v	tip balneari=798	limpi are trabaj balneari=87z	product balneari=asc
balon	insert camar air balon=7su
ban	trat ban terapeutic=509	ban per=5gq	tecnic ban soldadur=69k
banc	comunicars profesional sector banc=76a	oper banc prueb=825	trabaj banc prueb=825	banc prueb=825
bancari	actividad bancari=63l	gest cuent bancari empres=75f	supervis actividad bancari=856	segu evolu sector bancari=996	asesor cuent bancari=az9
band	coloc band aisl=9cv	fij band aisl=9cv	instal band aisl=9cv
bandej	recuper bandej=7y6	coloc vidri bandej=a3s	gest bandej criader=alv	llen bandej criader=alv	administr bandej criader=alv
baner	tip baner=9h1
banist	supervis comport banist piscin=718	rescat banist=9ci
bar	prepar zon bar=8sk	acondic zon bar=8sk	organiz zon bar=8sk	orden zon bar=8sk	equip bar=9cx	manten limpiez bar=9jx	encargars limpiez bar=9jx	ocupars limpiez bar=9jx
barandill	instal arranqu barandill=axz	coloc arranqu barandill=axz
barberi	tecnic barberi=8fs
barnic	barnic ceramic=8ae
barniz	coloc barniz=6ou	barniz superfici mader=6ue	manej equip fabric barniz=9c9	aplic barniz=9im	traslad barniz=a0n	pes ingredient barniz=az1
barredor	manten maquin barredor=9vu
barrer	oper barrer pas nivel=a83
barril	acab barril=7q9	cambi barril=8ee	fabric barril mader=8tg	constru barril=aci	manten barril=amv
bas	bas dat=8c	sistem gest bas dat=2nx	herramient desarroll bas dat=8l9	norm calidad bas dat=95k	metod gest bas proces=9x3	product quimic bas=avr
basic	proyect basic ejecu=1vo	visual basic=52y	proporc asistenci basic pacient=5ib	principi basic filosofi=8dw	principi basic materi segur=8wh	configur grab basic=aha
bateri	instal bateri equip transport=5rt	mont bateri=69g	repar component bateri=7mv	arregl component bateri=7mv	manej equip prueb bateri=7pz	equip prueb bateri=7pz	fabric bateri automovil=apq	ensambl bateri automovil=apq	constru bateri automovil=apq	arm bateri automovil=apq	produc bateri automovil=apq
batidor	tip batidor=a35
beb	cuid beb=5gs	extrac sangr beb=6kb
bebeder	limpi tuberi bebeder=aeo	manten tuberi bebeder=aeo	acondic tuberi bebeder=aeo
bebid	proces produc bebid=9gt	oper servici bebid=9nu	mezcl bebid=ajn
bell	bell art=56a
bellez	ofrec consej bellez=66b	analiz product bellez=a43
benefic	ofrec servici benefic=53p	coordin servici organiz benefic=53x	supervis presupuest organiz benefic=7l0
benefici	compens benefici=19w
beneficiari	instru beneficiari subven=5m5	comunicars beneficiari=7lt	ayud beneficiari subven=9gi
bibli	elabor bibli guionist=4nm	redact bibli guionist=4nm
biblic	text biblic=a05
bibliografic	estudi bibliografic=4xb	trabaj bibliografic=6ld	hac trabaj bibliografic=6ld
bibliotec	elabor catalog libr bibliotec=4wq	gest consult usuari bibliotec=5xh	bibliotec component softwar=6dz	analiz consult usuari bibliotec=7r0	clasific material bibliotec=9be	compr material bibliotec nuev=azz
bibliotecari	colabor bibliotecari musical=7rb
biciclet	repar biciclet electric=4mw	aconsej client biciclet=597	orient client biciclet=597	asesor client biciclet=597	acondic biciclet=5da	biciclet electric=67t	biciclet motor electric=67t	mecanic biciclet=6oz	lav biciclet=ac6	vend biciclet=at3	ensambl biciclet=at8	repar biciclet=av5
bien	recuper bien=ack	bien conjunt=acy
bienest	legisl bienest animal=6et	bienest animal=6jw	salud bienest animal=6jw	norm bienest pec=82v	apoy bienest nin=8rj
bilateral	hac interpret bilateral=an2	interpret bilateral=an2
billet	vend billet tren=5f7	revis billet pasajer=78m	comprob billet pasajer=78m	revis billet pasajer vagon=9s2	cobr preci billet=agq
bing	explic regl bing=81l	anunci numer bing=ac5
binocul	rehabilit vis binocul=83k
biocatalitic	desarroll proces biocatalitic=aw7
biodiversidad	proteg biodiversidad=8z4	implant plan acc biodiversidad=9t4
biofiltr	control sistem biofiltr=8g8	examin sistem biofiltr=8g8	sistem biofiltr=92x
biofisic	cienci biofisic=7uj
biog	explot plant biog=4yk	manten plant biog=85t	repar plant biog=85t	manej cont biog=938	cont biog=938	manipul cont biog=938
biologi	cienci biologi=1kt	camp biologi=1kt	ensen biologi=5yg	biologi pec=7ht	biologi radi=7pv	biologi animal=9hc
biologic	cienci biologic=1kt	obten muestr biologic pacient=5d1	envi muestr biologic laboratori=7uc	obten dat biologic=a9v	marc biologic=alx	protec biologic=api	camp protec biologic=api
biomas	produc cultiv extra biomas=4rm	convers biomas=91h
biomecanic	biomecanic rend deportiv=5ea
biomedic	cienci biomedic=4nc	metod analitic cienci biomedic=5be	metod laboratori cienci biomedic=70a	registr inform prueb biomedic=85i	tecnic biomedic=8ui	tecnic laboratori biomedic=8ui	ingenieri biomedic=a0z	proced ingenieri biomedic=a0z
biomedicin	principi biomedicin=50n	estudi biomedicin=50n
biometric	contribu desarroll sistem biometric=7y0
bioprotec	bioprotec rel animal=4o2	bioprotec recurs acuatic=9sd	camp bioprotec=api
biopsi	hac biopsi=7xg	practic biopsi=7xg
bioquimic	bioquimic clinic=5ba	proces bioquimic produc sidr=88i
biorreactor	manten biorreactor=7yu
biorremedi	desarroll tecnic biorremedi=5h6	elabor tecnic biorremedi=5h6
bioseguridad	gest bioseguridad animal=5de	administr bioseguridad animal=5de	bioseguridad laboratori biomedic=6sq
biotecnologi	cienci biotecnologi=71u	camp biotecnologi=71u	biotecnologi acuicultur=9gz	camp biotecnologi acuicultur=9gz
bisagr	fabric bisagr tubul=abw
bisel	manej maquin bisel=8mk
bituminos	mezcl bituminos=atn
bland	tecnic soldadur bland=4w3
blanque	maquin blanque=536	ocupars tor blanque=5lm	manej tor blanque=5lm	oper tor blanque=5lm	tor blanque=5lm	product blanque=6nb	ocupars maquin blanque cer=81k	ocupars blanque=83c
blind	manej vehicul guer blind=8mx
bloqu	instal bloqu aisl=607	coloc bloqu aisl=607	traslad bloqu piedr=7yv	mejor bloqu sistem aeronautic=88j	coloc bloqu yes=8k8	manipul bloqu piedr=9ix
bobath	terapi bobath=53q
bobin	tecnologi prepar bobin=5f8	control bobin papel=8bc	manipul bobin papel=8bc	supervis bobin papel=8bc	manej bobin papel=8bc
boc	estudi enfermedad boc=8ys	anatomi boc=ak0
bocadill	elabor bocadill=6ex
bocet	convert bor bocet virtual=7ob
bod	celebr bod=ao8
bodeg	gest bodeg=5rr	encargars gest bodeg=5rr	gest existenci bodeg=5ys	control existenci bodeg=5ys	administr existenci bodeg=5ys	cond adecu bodeg=8df	supervis bodeg=948
bogi	mont bogi vehicul ferroviari=7f8
bol	manej bol demol=4n6	oper bol demol=4n6	bol demol=4n6	manej molin bol=62m	prepar bol arcill plastic=9s5	ocupars molin bol=aze
boletin	analiz boletin informativ=ar0
boligraf	component boligraf=5jy
bols	bols valor=97v	bols air transport=9a1	coloc compr bols=9bm	coloc mezcl bols cauch=adz	llen bols=ahr
bomb	bomb hormigon=5dq	arm bomb=7zi	manej bomb hidraulic=8s2	manipul bomb hidraulic=8s2	oper bomb hidraulic=8s2	ajust component bomb=8x3
bombe	sincroniz actividad instal bombe=5lv
bombon	manipul bombon gas=713	manej bombon gas=713
bor	redact bor leyend=6qi	prepar bor leyend=6qi	hac bor leyend=6qi	escrib bor leyend=6qi
bord	bord tejid=5dk	hac bord tejid=5dk	manten maquin bord=5kd	repar maquin bord=5kd	riesg bord=810	cort bord papel=909
bordill	instal bordill=9c6
bosqu	conserv bosqu=7ez	control productividad bosqu=7me	mejor productividad bosqu=7me	verific productividad bosqu=7me
botanic	cienci botanic=5nv	are botanic=5nv	camp botanic=5nv
botell	ocupars lav botell=51d	encargars lav botell=51d	manej lav botell=51d	detect defect botell=8ud	identific defect botell=8ud
bovin	recort pezun bovin=771	manten pezun bovin=771	cort pezun bovin=771
braill	ensen braill=8vg
braquiterapi	trat braquiterapi=9xn	hac trat braquiterapi=9xn
bre	coloc bre junt=7pn	anad bre junt=7pn	cubr junt bre=7pn
brill	ocupars tambor brill=ayh	tambor brill=ayh	manipul tambor brill=ayh
brind	brind servici excelent=7rj
broc	tip broc=azu
bronc	tecnic soldadur bronc=69k
bronce	inform product bronce=6nj	crem bronce pulveriz=91g	supervis ses bronce=apw
brujul	naveg brujul=8ik
brut	identific defect piel brut=7ti
bucal	cirugi dental bucal maxilofacial=52f	cirugi bucal=53s	estudi enfermedad bucal=8ys
buce	requisit oper buce=6ai	interven buce=81o	manten equip buce=8yg	repar equip buce=8yg	salud seguridad equip buce=9bl	respet program oper buce=9bn	verific equip buce=9sg	revis equip buce=9sg	examin equip buce=9sg	inspecc equip buce=9sg	equip buce=9xa	program buce=9ys	sistem buqu buce=ahw
bucodental	hac diagnostic salud bucodental=4ni	diagnostic salud bucodental=4ni
buen	buen practic fabric=1go	buen practic laboratori=1wg	buen form fisic=20y	buen gest=546	hac buen gest=546	buen funcion oper bord=6xg	asegur buen etiquet product=7ek	buen etiquet product=7ek	establec buen rel client=9qk
bulb	proces bulb flor=6sw	transform bulb flor=6sw	limpi bulb flor=6sw	desinfect bulb flor=6sw
buqu	equip seguridad buqu=91i
burlet	instal burlet gom=6mw	sell burlet gom=6mw	aisl burlet gom=6mw
busc	busc nuev ide=6l9	busc person=7yj	busc bas dat=8na
busqued	optimiz motor busqued=13j	motor busqued=6hd	prest asistenci busqued emple=7mx	metod busqued dat=8la	organiz tall busqued emple=93c
cab	manipul cuerd cab=7v0
caballeri	her caballeri=7gr
cabell	tecnic cort cabell=4ok	color cabell=5kg	ten cabell=a2y
cabellud	trat problem cuer cabellud=5yc
cabez	conect cabez poz=7br	instal cabez poz=7br	prepar cabez poz=7br
cabezal	cabezal perfor=772	disen equip cabezal poz=9of	mont cabezal cort=a7v	coloc cabezal cort=a7v	instal cabezal cort=a7v	ajust cabezal cort=a7v
cabin	oper panel control cabin=79d	inspecc equip servici cabin=8cw
cabl	hac cabl=62y	fabric cabl electric=6ep	accesori cabl electric=6f0	inspecc cabl=82w	repar cabl instrument musical=91c	sistem transport cabl=azv
cable	plan cable electric=9t2
cabr	gest cri cabr=863	control cri cabr=863	supervis cri cabr=863
caca	inspecc gran caca=5s9	analiz gran caca=5s9	investig gran caca=5s9	analiz calidad gran caca=7y3	prob gran caca=a30	ocupars prens caca=ad5	manej prens caca=ad5	encargars prens caca=ad5
caceri	organiz caceri=6t6
cad	pag cad clic=13m
cadav	dirig visit deposit cadav=535	administr deposit cadav=6ft	gest deposit cadav=6ft	transport cadav=7ly	vest cadav=8o0
caden	caden suministr=1i7	gest caden suministr=1i7	gest caden suministr sanitari=7ga	analiz tendenci caden suministr=97f	ocupars maquin fabric caden=axs	maquin fabric caden=axs
caducidad	revis caducidad medicament=al9
caf	gran caf=5iw	registr factur existenci caf=5uq	caracteristic caf=a5m	clasific gran caf=axu
caid	control caid pizar=9ps
caj	manej caj=12r	manej caj registr=12r	model caj=4np	ocupars caj=5l0	gest caj=616	gest caj jueg=8wv	herramient caj=91k	tip caj=9hh	supervis zon caj=9mq	manten limpi zon caj=a3j
cajer	supervis cajer=52g	sistem cajer automatic=7ut
cal	transfer cal viv=6q6	ocupars horn cal=8iq
calafate	material tradicional calafate mader=74l	herramient calafate=8hg	trabaj herramient calafate=8hg	proces calafate mader=a21
calandri	manej calandri=75u
calder	manej calder=1do	manej equip calder=1do	instal calder calefac=6tj	llen calder=7t3
calefac	sistem calefac domestic=8cm	sistem calefac industrial=9is
calendari	organiz calendari ensay=4q5	gest calendari tare=4y7	particip fij calendari ensay=5at	particip fij calendari actu=8wb
calent	instal calent sol agu=5nx	instal calent gas=94c	coloc calent gas=94c	fabric sistem calent=9d1
calibr	calibr motor=4v7	verific calibr motor=4v7	desarroll proced calibr=4wh	ide proced calibr=4wh	disen proced calibr=4wh	control calibr=5m1	calibr instrument optic=6cw	calibr instrument precis=751	calibr instrument mecatronic=79j	calibr equip laboratori=7vx	calibr instrument electronic=80m	calibr sistem electromecanic=8dc
calidad	control calidad=1ek	gest calidad=1ha	evalu calidad dat=9pl	sistem control calidad=9wx
calient	tecnologi lamin calient=86s	ocupars lamin calient=8i9	lamin calient=8i9	forj calient=a5l	prepar bebid calient=aaj
calific	consult calific creditici=9j2
californi	tecnic proces elabor californi=6wq
caliz	manipul piedr caliz calient=87x	control caudal piedr caliz=8bg
call	interven trabaj social call=4m9	hac campan call=78e	maquin aspir limpi call=8z5
calm	actu calm situ estr=6fk
calor	bomb calor=1bc	evit perdid calor horn=7pi
calorimetr	manej calorimetr=a0j
calz	industri calz=66v	herramient arregl calz=6tw	equip fabric calz=71y	manten maquin fabric calz=8b1	material fabric calz=8q3	maquin fabric calz=8xl	tecnologi fabric calz=9k9	proces cre calz=a55	calidad calz=aax	asegur calidad calz=aax	control calidad calz=aax	component calz=ahl
cam	conduc cam pes=7uw	hac cam=a76	manten cam mezcl hormigon=aeh
camar	manej camar=50j	mont camar=5zj	clas camar=5zq	tip camar=5zq	instal camar=6jg
cambi	asesor cambi program estudi=53d	gest cambi produc=axj	administr cambi produc=axj
cambiant	formul observ cond cambiant=ar1
camel	perl camel=676
camin	manten camin=7di
camis	sujet camis=5h7
camp	camp quimic=1ks	politic camp transport=5su	form investig camp=6q4	camp cienci aliment=7m9	camp ingenieri instrument=976	camp ingenieri control=9de
campament	organiz actividad campament=8qe
campan	campan publicitari=14u	campan marketing=14u	promov campan politic=4tg	metod campan politic=4va	campan politic=6h7	prepar campan promo=94b	supervis campan politic=a7t
camping	equip camping=5pe	manten suministr equip camping=6au	supervis oper camping=6gh	vigil oper camping=6gh	control oper camping=6gh	limpi instal camping=7kz	limpiez instal camping=7kz
can	compon can=704
canal	limpi canal=691	gest canal vent=6lg	pes part canal animal=6nt	gest canal distribu=6up	organiz canal distribu=6up	administr canal distribu=6up	selecc mejor canal distribu=8eu	examin canal animal=aka	inspecc canal animal=aka	observ canal animal=aka	separ canal=ake
canalon	instal canalon=5cp
canap	prepar canap=5d4	encargars prepar canap=5d4
canc	proporc trat contr canc=4yh	prueb detect canc=5a1	factor riesg canc=8ge
cancel	politic cancel prest servici=a91
cangilon	manej excav rued cangilon=591
canin	planific trabaj ase canin=7jx
canon	manej canon segu=4sj	gest canon licenci=7d8	recaud canon licenci=9nh	mont canon segu=a3v
cant	recubr cant=6ny	cant subast=6vl	manten maquin recubr cant=7om	repar maquinari recubr cant=85y	manej maquin recubr cant=a5q	maquin recubr cant=a5q	practic cant=ad4
cantidad	calcul cantidad pintur=8kl	calcul cantidad mercanci buqu=aas	estudi rel cantidad=acx	analiz rel cantidad=acx
cap	cort cap cauch=7y9	prepar cap cauch=85j
capacidad	capacidad comunic=1zp	capacidad organiz=1zw	capacidad analiz=20f	capacidad carg vehicul=70c	determin capacidad produc=76n	verific capacidad mezcl=7hb	capacidad carg maquin=7os	evalu capacidad buqu=9aa	capacidad comunic tecnic=9h3	analiz capacidad personal=9wz	examin capacidad personal=9wz	estudi capacidad personal=9wz
capil	ayud client problem capil=8ty	product capil=akq
capital	preven blanque capital jueg=6ko
capitan	inform capitan=8xp
capsul	coloc capsul tolv carg=61e	inspecc capsul=8jk
capt	capt client=128	capt nuev client=128	capt imagen mov=5iv
captur	captur ave corral=7ah	manej equip captur pec=7dm	captur recurs acuatic=7nk	captur pec reproductor=abx
capull	vend capull gusan sed=5hf
car	tip car=659
caracol	gest cri caracol=6wp	administr cri caracol=6wp	supervis cri caracol=6wp	control cri caracol=6wp
caract	softwar reconoc optic caract=523	analiz dat caract ecologic=6om	evalu caract=7mb
caracteristic	caracteristic vin=52z	caracteristic product=54l	form trabaj caracteristic product=6sk	caracteristic residu=6wn	caracteristic plant=8pk	observ caracteristic mezcl=9db	asesor caracteristic mercanci=9ul	caracteristic servici=avk
carbon	aliment tolv carbon=567	mineral carbon=5bq	coloc carbon prens filtr=5kx
carbonat	tecnic carbonat=61f	gest nivel carbonat=8e7	manten nivel carbonat=8e7	regul nivel carbonat=8e7
carbonic	papel carbonic=6ei
carboniz	carboniz barril=54c	carboniz interior barril=54c
carburant	carburant alcoholic=9xh
cardiac	diagnostic enfermedad cardiac=5kh	reanim cardiac=845
cardiopati	estudi cardiopati=9v2
cardiopulmon	reanim cardiopulmon=845
cardiovascul	sistem cardiovascul=4o1	manej aparat cardiovascul=6tq	aparat cardiovascul=6tq
carenci	detect carenci competenci digital=5gw
carg	determin carg servici client=57j	inspecc carg=6d3	manej carg transport=78w	oper carg transport=78w	manipul carg transport=78w	supervis carg trabaj=8ak
cargament	pes cargament=4pm	determin pes cargament=4pm	tip cargament=4q0	supervis descarg cargament=8s5	revis descarg cargament=8s5	inspecc descarg cargament=8s5
cari	trat cari dental=5i5
carn	carn conduc=1jl	cort carn=4qd	prepar carn plat=5h2	elabor carn plat=5h2	proces carn plat=5h2	document relativ produc carn=6eg	prepar carn vent=8yz	cocin plat carn=amq
carnet	carnet carretill elev=1ji	carnet carretill=1ji	carnet conduc=1jl	carnet manipul aliment=1qb
carnic	localiz product carnic=7mh	encontr product carnic=7mh	identific product carnic=7mh	industri carnic=9gf
carp	mont carp=4tz
carrer	asesor carrer profesional=7xt	registr carrer taxi=9gd	gest carrer deportiv=9k6	gest carrer artistic=a32
carreter	legisl relativ transport carreter=6ly	planific manten flot carreter=70o	coordin oper transport carreter=aak	investig accident carreter=ak4	estudi accident carreter=ak4	examin accident carreter=ak4
carretill	carretill elev=1ih	manej carretill=1ih	manej carretill elev=1ih	conduc carretill elev=1ih	manipul carretill elev=1ih	inspec regul carretill elev=642
carretiller	carnet carretiller=1ji
carril	control maquin levant carril=51p	manej rectific carril=5fw	oper rectific carril=5fw
carrit	prepar carrit servici=8qz
carruaj	conduc carruaj=6pf	unir caball carruaj=a3t	junt caball carruaj=a3t
cart	fij preci cart=630	establec preci cart=630	defin preci cart=630	comprob preci cart=7il	verific preci cart=7il	revis preci cart=7il	elabor cart vin=9ex	cre cart vin=9ex	prepar cart vin=9ex
cartel	retir cartel publicitari=7em
carter	gest carter=11z	carter client=11z	manten carter=11z	manten carter artistic=6d1	gest carter industri textil=748
cartografi	cartografi geologic=4o4	cartografi interior tier=6on
carton	coloc panel carton yes=axr
cas	form interven cas emergenci=6jr	gest cas subast=8bd	cas emergenci=af9
casc	prepar casc caball=5ic	recort casc caball=5ic	cort casc caball=5ic	ingenieri casc buqu=5wj	model desarroll casc=79o
cascar	selecc almendr cascar=6yj	eleg almendr cascar=6yj	escog almendr cascar=6yj	identific almendr cascar=6yj
casiller	asign casiller=5r9
casin	norm directric relativ casin=65u	regl jueg casin=85d	gest instal casin=85x	evalu personal casin=905	supervis personal casin=9nw	administr casin=ai5
casquill	control casquill=7qw	acab casquill=94m
cat	cat vin=4oc	cat caf=64x	organiz cat vin=74y
cataliz	cataliz emple produc fertilizant=940
catalog	catalog antiguedad=4yd	redact catalog antiguedad=4yd	catalog product=9no	cre catalog product=9no	prepar catalog subast=atw	organiz catalog subast=atw	program catalog subast=atw
catastr	gest catastr=54w
catastral	prepar map catastral=ajg
categori	identific categori mader=57s	diferenci categori mader=7md	distingu categori mader=7md	categori permis conduc=a9d
categoriz	categoriz inform=8ba	categoriz gran caf=axu
catering	limpi equip cocin catering=8i5
cauch	cort planch cauch=5bl
cauchut	pres tejid cauchut=6j9	cort tejid cauchut=8u3
caudal	control caudal nitroglicerin=5mx
caus	present caus=53z	estudi mov caus=6re	identific caus dan=acf	determin caus dan=acf	defin caus dan=acf	establec caus dan=acf
cavidad	cirugi cavidad bucal=53s	optomecanic cavidad=6iu	cirugi cavidad toracic=8qc
caz	gest vent animal caz=5fe	caz animal=5v6	entend especi caz=677	cri animal caz=71x	aliment animal caz=71x	trabaj per caz=9sq	prepar per caz=9sq
ceb	tip ceb=4mz
cefalorraquide	analiz fluid cefalorraquide=988
celd	ocupars celd flot destint=5xj	celd flot destint=5xj	fund cubiert celd hormigon=au5
celebr	celebr union civil=62e	celebr servici religios=6tr
celest	estudi cuerp celest=63y	identific cuerp celest=715
celul	analiz cultiv celul=5y8	examin cultiv celul=5y8	evalu cultiv celul=5y8
cement	transport cement=53l	introduc corre cement=86d	vert cement=9or
cementeri	constru espaci verd cementeri=9o0
cenirs	cenirs estil intern periodic=67y
cens	cens nacional pobl=4sg
centr	analiz actividad centr llam=636	planific centr person=7h6	disen centr usuari=7hs	aten centr person=7ny	tecnologi centr llam=a7d	centr lent=agx
centralit	gest centralit priv=7pt	supervis centralit priv=7pt	centralit priv=7pt	comprob centralit priv=7pt	manej centralit priv=7pt
centrars	centrars pasajer=4sn
centrifug	manej centrifug=4r5	ocupars maquin centrifug=6p7	manej maquin centrifug=6p7	encargars maquin centrifug=6p7	control separ centrifug=9mz	supervis separ centrifug=9mz	inspecc separ centrifug=9mz
cep	mezcl cep vin=56o
cepill	manej cepill manual=5y9	cepill superfici mader=6y7	tip cepill=anz
cer	tip cer=4u0	limpi espaci cer=530	cer superfici mader=9xm
ceramic	material fabric ceramic=4xy	cre objet ceramic man=5fj	product ceramic=69m	cre objet ceramic=7sv	material ceramic=8x8	manej horn ceramic=9ik
cerc	constru cerc=83y
cerd	proced especializ cerd=5m7	gest cri cerd=5se	supervis cri cerd=5se	control cri cerd=5se	introduc cerd=7yr
ceremoni	ceremoni religios=5wi	particip ceremoni public oficial=7z9	prepar lug ceremoni=awy
cerradur	instal cerradur=50w	cerradur electronic=5oy
cerrajeri	equip cerrajeri=4zk
certific	certific conduc segur=5e7	elabor manual certific aeropuert=5mg
cervez	ide recet cervez=4oz	cre recet cervez=4oz	consult present cervez=7d4	asesor produc cervez=8au	aconsej produc cervez=8au	proces trat cervez=8ia	form personal cervez=8it	ingredient produc cervez=awl
cesped	manten cesped=5nn	prepar terren plant cesped=5sz	manten equip cuid cesped=8dk	prepar terren coloc cesped=90l	cuid cesped=9lk	manej maquin cuid cesped=apm	maquin cuid cesped=apm
cesteri	material cesteri=5j1	trabaj cesteri=72r	tecnic cesteri=8ny
chap	ocupars recort chap=572	manipul recort chap=572	recort chap=572	oper recort chap=572	determin calidad chap mader=6d0	element recort chap=7yt	manej cort chap mader=8iu	chap mader=9u1
chasi	modific chasi=5bi	hac modific chasi=5bi	disen chasi=8zr
chat	chat internet=az4
chimene	analiz est chimene=577	prepar inform inspec chimene=5as	inform defect chimene=80p	limpi chimene=ano
chin	chin mandarin=22o
chocolat	aspect quimic chocolat=54t	histori chocolat=64h	fabric product chocolat=6t1	proces transform caca chocolat=82p	molde chocolat=9am	tip chocolat=9ku
chor	element maquin chor aren=4nz	tall chor aren=5p1	manej chor aren=91u	oper chor aren=91u	manipul chor aren=91u	abrasiv chor=9ek
chuan	tai chi chuan=9bj
cibernetic	cienci cibernetic=awf	camp cibernetic=awf
cicl	cicl vid desarroll sistem=4uf	cicl vid product tecnologic=5fi	evalu cicl vid recurs=6k1	gest cicl compr=9lj
cienci	cienci material=1hl	cienci comunic=25q	cienci politic=5ub	cienci aliment=7m9	cienci trabaj=91p	cienci ingenieri instrument=976	cienci ingenieri control=9de
cientific	investig cientific=23t	estudi cientific lenguaj=25v	contact cientific=63w	archiv document cientific=936	escrib document cientific=9hv	redact document cientific=9hv	prepar document cientific=9hv
cier	cier oper=123	cier vent=123	arregl dispositiv cier=5f0	vaci bar cier=6cq	revis tramit cier=90u
ciert	limpi man ciert zon=53b	ciert tecnic manual quiropraxi=a1a
cigar	ocupars estamp cigar=71i	manej estamp cigar=71i	encargars estamp cigar=71i	ocupars maquin fabric cigar=9dx
cigarrill	prueb maquin fabric cigarrill=6wh	aconsej client cigarrill electronic=832
cilindr	registr dat cilindr=574	inspecc cilindr=6i8	manipul cilindr=7au	llen cilindr=7y4	manej cilindr sec papel=950
cilindric	trabaj rectific cilindric=6jd	element rectific cilindric=70n	ocupars rectific cilindric=8p0	manipul rectific cilindric=8p0	manej rectific cilindric=8p0	oper rectific cilindric=8p0	maquinari rectific cilindric=8p0
cimbr	coloc cimbr armazon encofr=84n
cimient	establec cimient tor perfor=807
cin	estudi cin=8w2
cincel	cincel neumatic=4co	manej cincel neumatic=4co	cincel mader=4lq	manipul cincel mader=4lq	cincel piedr=amc	cincel grab piedr=amc	cincel cort piedr=amc	tall piedr cincel=amc
cinematografic	etalonaj cinematografic=yv
cinesiologi	cinesiologi aplic=9i6
cinesiterapi	cinesiterapi aparat mecanic=8n3
cinetic	energi cinetic=6re
cint	manej sier cint=5nz	sier cint=5nz	oper sier cint=5nz	manipul sier cint=5nz	fabric cint transport=7m0	coloc cint tejid=92k	coloc cint adhesiv=akk	cint adhesiv=akk
circ	mont equip amar circ=4nh	estetic circ=57b	colabor grup circ=8mq	manten equip amar circ=9q6
circens	practic especialidad circens=59k	ensen numer circens=9hz
circuit	prob circuit=5lw	circuit integr=5p4	plac circuit impres=799	prueb circuit=apl
circul	organiz circul calidad=538	cre circul calidad=538	cumpl norm circul=5cn	supervis sistem circul=8kj	examin sistem circul=8kj	manten sistem circul=8qj
cisc	cisc system=7f6
cistern	carg cam cistern=59j	estib cam cistern=59j	llen cam cistern=59j	determin itinerari cam cistern=a24
cit	envi cit=4uv	aconsej actu cit=5er	gest adecu cit medic=5fr	organiz cit=5xz	gest cit=8ar	aconsej servici cit line=9ky
citogenetic	citogenetic tejid=anr
citologi	citologi clinic=767
citologic	identific anomali citologic=5hm	reconoc anomali citologic=5hm
citometri	citometri fluj=x5
ciudad	desarroll ide promoc ciudad=994
ciudadan	ofrec asistenci ciudadan nacional=54q	particip ciudadan cuest salud=6rs
civil	ingenieri civil=1gz	derech civil=9hb	examin infraestructur civil=9w3	evalu infraestructur civil=9w3	codig proced civil=at1
cizall	cizall chap metalic=7i1
clar	comunicars form clar pasajer=6n6
clarific	clarific most=aoy	clarific aceit ebull=aqp
clas	prepar clas=1k2	planific clas=1k2	ocupars clas=1k4	clas equip instrument=55q	proporc material clas=9v8
clasic	lengu clasic=5b5	antiguedad clasic=8g2
clasific	sistem clasific=6e3	elabor sistem clasific=6f9	almacen residu clasific=6z1	gest residu clasific=6z1	clasific element mader=7tj
clav	clav parqu=5ai	recib inform clav proyect=9yz
clavicembal	fabric component clavicembal=83j
clic	pag clic=13m
client	trat client=12s
clim	estudi historic clim=5vw	estudi clim=9s1
climatic	impact cambi climatic=54h	identific cambi climatic histori=5ah
climatiz	manej sistem climatiz=82l	oper sistem climatiz=82l	manipul sistem climatiz=82l
climatologic	investig proces climatologic=6aj
clinic	inform clinic=4st	analiz clinic=6m6	investig clinic=8xv
coadyuvant	examin coadyuvant=81c
coagul	explic tip trastorn coagul=547	ocupars tanqu coagul=563	coagul ques=5uy	proces coagul ques=5uy
coberter	cosech cultiv coberter=573
cobertur	estrategi cobertur=6dh
cobr	cobr caj=12r	cuent cobr=16d	supervis proced cobr=5a5	dar segu cuent cobr=77w	manipul cobr=8ev	gest cobr trat dental=8sg
coc	regul temperatur coc arcill=5eq	proces sal coc=9x7
coch	conduc coch automatic=4o7
cochinill	cort colmill cochinill=az8
cocin	dar instruc personal cocin=6ov	control suministr cocin=88r	vend articul cocin=8et	almacen suministr cocin=923	tecnic cocin=aom	investig nuev metod cocin=aqf	supervis uso equip cocin=axh
cocle	ajust implant cocle=59e	adapt implant cocle=59e
codific	oper codific=8o7	sistem codific product=8zy	cre mov codific=9c4	codific clinic=9rk	cooper proces linguistic codific=9sk
codig	asign codig product=55v
coeficient	med coeficient fric=ary	med coeficient arrastr=ary
cognitiv	terapi cognitiv conductual=xh	psicologi cognitiv=5jk
coherenci	coherenci del articul public=8s1
col	mezcl col empapel=54r	prepar col empapel=54r
colabor	colabor politic=9qf
colaborativ	establec rel terapeutic colaborativ=a0k
colchon	fabric colchon=7ep
colec	colec art=544	softwar gest colec=6zt	gest colec=7bq	manten catalog colec=7ff
colectiv	conveni colectiv=23h
coleg	ofrec tutori coleg=5m6
colg	colg cartel publicitari=5t6	colg animal=a6s
colmill	cort colmill=az8
coloqui	particip coloqui cientific=7bl
color	prepar mezcl color=889	elabor mezcl color=889	mezcl color=889	hac mezcl color=889
colorant	colorant alimentari=72o
column	soport ajust column=6gt
combat	vel durabilidad escen combat=65f	dar orden combat=71d	tecnic milit combat=9gc
combin	prepar viaj combin=5yf	organiz viaj combin=5yf	planific viaj combin=5yf	combin ingredient alimentari=7id	combin cervez aliment=7j2	combin hoj tabac=7o9
combust	gas combust=7pf	fabric product tabac combust=836	motor combust=9cw
combustibl	llen combustibl deposit=5a6	tip combustibl=5l1	metod inventari combustibl=5yu	combustibl buqu=67k	combustibl utiliz buqu=67k	sistem distribu combustibl=7be	oper tom combustibl=9sf
comedor	comprob limpiez comedor=afl	verific limpiez comedor=afl	supervis limpiez comedor=afl
comentari	gest observ comentari=4t9	hac comentari trabaj rend=673	valor comentari clientel=81r	evalu comentari clientel=81r
comerci	comerci electronic=137	comerci exterior=1iw	comerci internacional=1iw	promov libr comerci=594	sistem comerci electronic=91j
comercial	politic comercial=5un	marc comercial=76d	gest riesg comercial=7tf	control riesg comercial=7tf	analiz riesg comercial=7tf	derech comercial=8kk	asesor marc comercial=9fi
comercializ	comercializ corre electronic=5yy	tecnic comercializ red social=6lv	tecnic comercializ=6ml	comercializ circuit=8hx	sector comercializ medicament=9cy	principi comercializ=a50
comestibl	filtr aceit comestibl=6dc	purific aceit comestibl=6dc	limpi aceit comestibl=6dc	destil aceit comestibl=993
comid	comid prepar=1om	plat comid prepar=1om	prepar comid vuel=6w5	organiz servici comid prepar=7tk	distribu comid pacient=95g	oper servici comid=9bc
comis	calcul comis=7m7
common	common lisp=1f
comodidad	seguridad comodidad pasajer=6pz
compact	tecnic compact=4wt	manej compact=6nl
companer	cooper companer trabaj=4sl	consult companer bibliotec=6jk	ensay companer repart=83x	comunicars companer trabaj=8k4
compani	present reclam compani segur=8d1
compar	compar valor propiedad=99f	compar product segur=9k4	compar dat recab=a8r
compatibilidad	comprob compatibilidad material=60l	verific compatibilidad material=60l	determin compatibilidad material=60l
compens	compens juridic victim delit=7ts
compet	evalu calidad compet deportiv=5xq	inform compet deportiv=7sc	gest program compet deportiv=7zv
competenci	derech competenci=1x3	elabor politic competenci=51i	competenci matematic=6y3	implement competenci matematic=6y3	competenci especializ veterinari=9bv	ten competenci informatic=9t1	competenci financier=aaf
competidor	forj rel competidor deportiv=5ui	observ actividad competidor line=8qo
competitiv	desarroll estrategi competitiv deport=6ll
competitividad	asegur competitividad preci=7xs	vel competitividad preci=7xs	competitividad preci=7xs
compil	compil sistem recomend=6lm
complej	sistem comunic complej=58b	dirig proyect complej paisajism=7dq
complement	aconsej client uso complement=5b7	palabr complement=5kq
complementari	medicin complementari alternativ=507
complet	complet inform inventari=6jx	revis optic complet=7qk
compon	compon catalog antiguedad=4yd	compon estructur muebl=74u	compon music=9f6	compon maquin cort=9ly
comport	estudi comport human=25n	cienci comport=5k6	control comport public=7jm	conoc comport human=8mz	terapi comport=9g5	comport animal=al8
compos	manten compos agu=4vl	analiz compos quimic agu=55h	compos quimic mader=55r	compos digital=64c	compos quimic papel=6ke	selecc element compos=6l4	softwar compos=7q1	maquin compos=8d4
compositor	contrat compositor=65n	colabor compositor=9kn
compost	observ proces form compost=7lw
compr	pedid compr=28t	orden compr=28t	compr espaci publicitari=61r	compr equip automovil=8wj	contact compr=9f5	negoci cond compr=aya
comprend	comprend situ animal=4r0	comprend accident aeronav=51h	comprend concept artistic=558	comprend necesidad animal=8h2
comprens	comprens product=9yi
compres	part maquin molde compres=7c2	ocupars maquin molde compres=94w	prueb compres=97g
compresor	ocupars motor compresor=82n	fabric bomb compresor=8s7	manej cilindr compresor=9c8	manipul cilindr compresor=9c8	ajust cilindr compresor=9c8	oper cilindr compresor=9c8
comprimid	instal sistem air comprimid=8b2	prepar botell air comprimid=91m
comprob	comprob inform=am6
comprobant	supervis comprobant deposit=5nc
compromis	cumpl compromis hosteleri=8jz	respet compromis hosteleri=8jz
compuest	material compuest=7j1	compuest abrillant=8ah
comput	comput nub=a9	cienci comput=25o	proces comput microescal=82b
computacional	linguistic computacional=8mh
comun	enfermedad infantil comun=7ot
comunicativ	habilidad comunicativ=1zp
comunidad	foment actividad fisic comunidad=60p	rehabilit bas comunidad=65g	establec comunic comunidad interes=7to
comunitari	ejempl art comunitari=4tb	educ comunitari=6fw	integr actividad promo comunitari=6tp
conceb	conceb program estudi=1k3	conceb ide musical=5c5	conceb ide program=90n	conceb equip termic=an7
conced	conced subven=76o	conced licenci utiliz imagen=9hs
concentr	verific past papel concentr=5te	calcul concentr solu=98h
concentrars	concentrars prest servici=9oc
concept	concept consult=6go	concept estrategi empresarial=9bx	concept psicologic=a6j	concept telecomunic=amr	concept relativ telecomunic=amr
conces	conces servici public=4tj	dar conces=5av	norm relativ conces licenci=8wi
concesionari	organiz recurs concesionari vehicul=73q	supervis expos vehicul concesionari=77a	gest sistem administrativ concesionari=9wu
conch	manten piez mold conch=4od	selecc tip mold conch=6i2	traslad mold conch llen=88z	fabric mold conch=9cq	produc mold conch=9cq	elabor mold conch=9cq	unir component mold conch=ajm	repar mold conch=ax4
concienci	concienci propi=6td	promov concienci social=9dq	trastorn concienci=amt
conciert	obten financi conciert=931
concili	concili bancari=16h	concili medic=274
conclu	metod conclu terapi musical=6ng	conclu rel psicoterapeutic=6xj
concret	concret propuest artistic=600
concurrent	program concurrent=6p
concurs	concurs public=23n
cond	manten cond=1dc	prepar inform cond sanitari=58s	asist aeronav cond peligros=6ql	cond almacen sangr=954
condens	condens inform=5c0	identific problem condens=86y
condiment	tip condiment=5zv	proces fabric condiment=725	condiment carn vent=8yz
conduc	conduc buqu=8b4
conduct	codig conduct pesc responsabl=8up
conductividad	conductividad termic metal=9au
conductor	gest conductor cam=53n	estructur conductor cam=53n	regul conductor cam=53n	supervis conductor=7wd	program rut envi conductor=7wk	mont hac conductor=8w4
conect	conect line cilindr=6uv	conect cabl motor ascensor=9ga	conect equip cabezal poz=9wj
conej	gest cri conej=52e	supervis cri conej=52e	control cri conej=52e
confec	confec line prend medid=7ty	industri confec=8nc
confecc	confecc rop interior=8z7	confecc plac cauch=9ov	confecc prend protec=abp	confecc promo especial=az5
conferenci	interpret diferent lengu conferenci=56v	organiz conferenci prens=5rc	dar conferenci=5tl
confidencialidad	educ respect confidencialidad dat=7a0	confidencialidad inform=7fw	manten confidencialidad=853
configur	configur equip electronic=4o9	configur product electronic consum=5ej	configur perfil color=5ke	determin configur fabric aliment=6o4	herramient gest configur softwar=8k1
confirm	confirm identidad client=7sf	confirm viabilidad produc=9lb	confirm identidad visitant=9pc
confiteri	aconsej client product confiteri=5vx	supervis calidad product confiteri=6rc	vend product confiteri=8lg	elabor nuev product confiteri=atj
conflict	gest conflict=20b	implement gest conflict=20b	control conflict politic=7ma	asesor gest conflict=880	ayud gest conflict=880	orient gest conflict=880	gest conflict financier=arn
conform	conform lech tuberi=5qz	verific lent conform especific=7yo	prepar mold conform vaci=8ii	fabric mold conform vaci=a94
confront	confront propuest contratist=8yu
congel	control proces congel=anw	inspecc proces congel=anw	supervis proces congel=anw	gest proces congel=anw
conjunt	dirig conjunt musical=7n9	empres conjunt=7u6	conjunt sintom enfermedad=a2s	propiedad conjunt=acy	teori conjunt=ak8
conmemorativ	coloc plac conmemorativ=9b8
conmut	cer conmut potenci=6qj	dispositiv conmut=88g
conoc	conoc informatic=23d	conoc client=4qi
conscient	conscient riesg mercanci peligros=87u
consecuenci	consecuenci contamin urban=9hu
consecutivament	interpret consecutivament lenguaj habl=5vd
consegu	vel consegu ambient adecu=7hv	consegu caball purasangr=89v	consegu objetiv vent=9en	consegu conductor autobu=atx
consej	miembr consej academic=5ab
conserv	conserv compos agu=4vl	trat quimic conserv=5g8	tecnic conserv=615	conserv mader=709	conserv aliment=aa9
conservatori	promov conservatori=6bj
consider	consider limit transport maritim=a8g
consistenci	comprob consistenci pintur=5ez	revis consistenci pintur=5ez	certific consistenci pintur=5ez	modific consistenci solu=ac0
consol	manej consol mezcl audi=7h0
constant	constant vital=vn
constat	constat infrac proces electoral=ab5
constitu	constitu cultur empresarial=8tv	respet constitu=920
constitucional	derech constitucional=9oo
construc	legisl construc=5dw	norm product construc=6q5	product construc=6v1	identific material construc plan=7vv	mezcl material construc=9e3	metod construc=9p9
constructiv	formul observ constructiv=98u
consult	metod consult=60f	consult medic=6go	prepar pacient consult=6pg	consult bas dat=8na	supervis consult client=atr
consum	vend product electronic consum=4y1	asesor consum servici public=58x	consum energi electric=5f9	analiz consum energi=5nh	evalu consum energi=5nh	consum gas=62w	product electronic consum=7b4	consum agu=7h1	calcul consum agu=adt	med consum agu=adt	registr consum agu=adt
consumibl	gest inventari consumibl=4wo
consumidor	asesor derech consumidor=4ri	ayud derech consumidor=4ri	orient derech consumidor=4ri	protec consumidor=7oh	derech consumidor=8bt
cont	cont histori=5cm	leer cont gas=5j3	leer cont agu=78r	leer cont energi termic=9xx
contabilidad	contabilidad general=16b	contabilidad cost=171	contabilidad analitic=171	control contabilidad casin=4ze	supervis contabilidad casin=4ze	normativ relativ contabilidad=5tg
contabiliz	contabiliz factur=29g
contabl	cienci contabl=16a	cier contabl=16k	proced departament contabl=4so	tecnic contabl=80a	explic registr contabl=9o8	cumpl practic contabl=9ym
contact	manten contact financier=675
contagios	gest enfermedad contagios=5n7	trat enfermedad contagios=5n7	enfermedad contagios=7ev
contamin	analiz contamin=5zc	almacen material contamin=60m	gest material contamin=60m	legisl relativ contamin=6r4	trat agu contamin=a0q
contaminant	tom muestr contaminant=7v3	selecc muestr contaminant=7v3	analiz muestr contaminant=7v3	elimin contaminant=9l5
conten	conten incendi=66a	constru pres conten=77k	disen sistem conten acuicultur=8pl
contenedor	limpi contenedor industrial=52s	bar contenedor industrial=52s	instal contenedor=59i	manten contenedor acuicultur=a6h	limpi contenedor acuicultur=a6h
contenid	cre contenid=146	calidad contenid=5mq	ajust form contenid=6dv	proces desarroll contenid=ad1
contest	contest solicitud presupuest=5fp	contest pregunt pacient=60q	contest llam emergenci=62u
context	comprend context=5zd
contextualiz	contextualiz colec=6j2	contextualiz obr artistic=840
contingenci	reacc ant contingenci electric=752	desarroll plan contingenci electric=8cj
continu	mejor continu=1h8	aprendizaj continu=20e	form cap continu=5hy	tall form profesional continu=5vy
continuament	supervis continuament cond climatic=6so	estudi continuament cond meteorologic=aj5
continuidad	contribu continuidad asistenci sanitari=52m	supervis continuidad guion=5tp	prepar inform continuidad=7vr	manten plan continuidad oper=881
contr	ingenieri protec contr incendi=75v	protec contr radi=ago
contra	contra taman punt=924
contrab	preven contrab=7xf
contractual	derech contractual=1ms	conoc legisl contractual=1ms	manten document registr contractual=6er
contragolp	ocupars extrusor martill contragolp=ahp
contraincendi	normativ seguridad contraincendi=71c
contramedid	contramedid ant ataqu cibernetic=6sy
contrast	administr medi contrast=6mp	medi contrast=6mp	entend contrast=7xa	entend sell contrast=7xa
contrat	gest contrat=18l	revis contrat=18l	contrat public=277	contrat public electronic=5zp	contrat personal=6f5	contrat servici=6w6	contrat trabaj empres=75a	contrat cuid animal=8n8
contratist	compar propuest contratist=8yu
contribu	contribu manten vin=7mt	contribu desarroll centr deport=7o2	contribu protec menor=8gg	contribu prepar vin=8zp	contribu registr product farmaceutic=ah5
control	sistem control=h6	control gest=175
conven	conven line netiquet=8f6
conveni	conveni organiz maritim internacional=5xb
convers	prueb convers=8us	hac prueb convers=8us	gui convers religios=abj
conversacional	escrib ton conversacional=7k2
convert	convert cristal oble=7bp	convert impres dental model=83l	convert filament hil=8g7	convert diferent format audiovisual=ap3
convertidor	instal convertidor corrient electric=52o
cooper	cooper profesional educ=4ru	desarroll estrategi cooper internacional=8fk	cooper profesional=8u6	asegur cooper departament=92e	supervis cooper departament=92e	cooper departament=92e	vel cooper departament=92e	cooper part animal=9y8	cooper usuari puert=9yj
cooperativ	gest oper cooperativ credit=5v1
coordin	coordin equip=1rf
coordinars	coordinars editorial libr=60j	coordinars institu ensenanz=8j7
cop	almacen cop jabon=5gf	serv cop vin=6at
copi	fabric copi objet valor=8de	copi objet valor=8de	copi seguridad=9rn	manten copi seguridad=9rn	conserv copi seguridad=9rn
coquiz	tecnic coquiz petrole=6nf	control proces coquiz=9nq	supervis proces coquiz=9nq
corazon	estudi enfermedad corazon=9v2
corder	carn corder halal=6fe	carn corder kosh=9rx
cordial	cordial pasajer=a5r
cordon	fabric adorn cordon trenz=abg
coreograf	colabor coreograf=98q
coreografi	conceb coreografi=54k	vel durabilidad coreografi=663	redact coreografi=7vg	contribu desarroll coreografi creativ=as0
coreografic	particip cre material coreografic=6y5	desarroll lenguaj coreografic=92l	cre obr coreografic=a5e	desarroll metod integr coreografic=a6q	desarroll lenguaj coreografic propuest=aul
corporal	lenguaj corporal=58m	analiz fluid corporal=7nf	tecnologi escane corporal tridimensional=8iv
corporalment	expresars corporalment=73j
corral	caz ave corral=7ah	gest cri ave corral=a6x	manipul ave corral=aw0	manej ave corral=aw0
corre	identific corre=6ah	ocupars corre certific=6im	trabaj corre certific=6im	corre certific=6im	ocupars corre=7l1	redact corre electronic profesional=ah8
correc	comprob correc inform=6np	correc traduc automatic=81a
correct	correct funcion equip protec=50e	correct inspec equipaj aerodrom=7w5	correct almacen agu=90q	practic correct fabric=9dv	asegur correct gest document=9g6	uso correct equip panaderi=9qx
correctament	prepar correctament formul color=7zk
correctiv	manten correctiv=23m	medid correctiv=5m3
correg	correg examen=1kd	correg text=73h	correg actividad fisic client=8d6	correg trabaj traduc=a1e
correspondenci	prepar correspondenci client=85k	registr correspondenci=8wc	entreg correspondenci=a5x	ocupars entreg correspondenci=a5x	entreg correspondenci client=a5x
corrient	corrient agu=4zq	corrient electric=6s3	supervis oper corrient bibliotec=a42
corros	tip corros=5ak	reconoc sign corros=90s	detect sign corros=90s	verific sign corros=90s	observ sign corros=90s
corrug	manej corrug=55s
cort	manej maquin cort=5it	maquin cort=5it	tecnic cort mader=9a7	repar maquin cort=9ly
cortafueg	defin regl cortafueg=4ps	instal cortafueg=abf	instal sistem cortafueg=aoa	coloc sistem cortafueg=aoa
cortarl	tendid tel cortarl=8g5
cortin	cos cortin=7th
cos	cos articul tel=4x8	cos material impres=5nd	cos tel=8pj	cos rop interior=8z7	cos prend protec=abp
cosech	cosech uva=4r2	prepar animal acuatic cosech=7xk	proces miel cosech=aa8	produc miel cosech=aa8	acondic miel cosech=aa8	prepar miel cosech=aa8
cosmetic	ingredient cosmetic=4n9	trat cosmetic piel=5pp	trat cosmetic vend=5x9	desarroll product cosmetic=6gw	aconsej client uso cosmetic=7mu	product cosmetic=7qx	respet norm product cosmetic=820	industri product cosmetic=9rf
cost	gest cost=7qj	calcul cost revest=86f	oper buqu cost=8c2
costur	tecnic costur manual=6db	tecnic costur calz=9gr	aconsej client patron costur=9kz
cotej	elabor inform cotej produc=882
cotidian	fabric product uso cotidian=a0e
craque	tecnic craque hidrocarbur=8vq
creativ	conceb ide creativ=84m	promov proces creativ=a0s
creativament	creativament tecnologi digital=58j
creatividad	impuls creatividad equip=9q3
crec	encargars crec vegetal=4v6
credencial	entreg credencial=8x1
credibilidad	evalu credibilidad client=9bh
credit	prepar ofert credit=7ns	proced control credit=a7c
crem	manej equip crem=87k	supervis crem=8l6
cri	manten equip cri=7c7	planific program cri animal=9v7	program cri animal=apg
criader	asesor criader=61o	control produc criader=af7	administr produc criader=af7	gest produc criader=af7	inspecc produc criader=af7	manten criader acuicultur=aso	ocupars criader acuicultur=aso
crimen	limpi escen crimen=5bu	examin escen crimen=782	fotografi escen crimen=8a0
criminal	estudi comport criminal=4oo	caus comport criminal=4oo	prepar perfil criminal=5cg	hac perfil criminal=5cg	elabor perfil criminal=5cg
criminologic	desarroll teori criminologic=6k2	elabor teori criminologic=6k2
crisi	interven situ crisi=xi	interven cas crisi=xi	gest crisi=1rm	trabaj zon crisi=5rx	ayud famili situ crisi=7kc	gest situ crisi social=8q6
cristal	trabaj cristal=6jl	arregl cristal=8bq	fabric cristal semiconductor=8ld	produc cristal semiconductor=8ld	elabor cristal semiconductor=8ld
cristaleri	selecc cristaleri servici=4o0	selec cristaleri servici=4o0	manipul cristaleri=53r
cristalin	identific estructur cristalin=ass
criteri	criteri calidad instal almacen=537	defin criteri calidad dat=6pt
critic	pens critic=1zu	critic literari=6bp	analiz critic fuent=6sa
cromatografi	softwar cromatografi=5ae	cromatografi gas=75c	conoc cromatografi liquid=96f	manten maquin cromatografi=avv
cronogram	elabor cronogram adelgaz=6he
crud	almacen lech crud=amg	guard lech crud=amg	conserv lech crud=amg
cruz	vent cruz=a13
cuadern	elabor cuadern teatr=a82
cuadernill	cos cuadernill=5tk
cuadr	cuadr mand=nc	eleg marc cuadr=5qm	selecc marc cuadr=5qm	constru marc cuadr=9u3	ensambl marc cuadr=9u3
cuaj	elabor cuaj=8uv
cualidad	cualidad electroiman=9hy
cualitativ	proces inform cualitativ=8hw	investig cualitativ=aut
cualqui	inform cualqui dan ventan=80s
cuant	identific deficienci cuant capacidad=9id
cuantic	optic cuantic=73z	are optic cuantic=73z	camp optic cuantic=73z	mecanic cuantic=9vx	estudi mecanic cuantic=9vx
cuantificabl	defin objetiv comercial cuantificabl=7o7
cuantitativ	investig cuantitativ=151	gest dat cuantitativ=6rr
cuartel	organiz cuartel bomber=68s
cub	prepar cub ferment bebid=6q1	cub esmalt=775	element cub esmalt=7fv	ocupars cub esmalt=ab9	oper cub esmalt=ab9	manipul cub esmalt=ab9	manej cub esmalt=ab9
cubiert	prepar equip cubiert=6ol	organiz equip cubiert=6ol	lav cubiert barc=6sn	limpi cubiert barc=6sn	oper cubiert=79y	instal cubiert suel=7ci	coloc cubiert suel=7ci	mont cubiert suel=7ci
cubr	cubr superfici yes=5ek	cubr esmalt=6ou	cubr cap esmalt=8ov
cuchill	repar cuchill=4w5	cuchill tall mader=6hg	manej cuchill cort=6v3	cuchill cort=6v3	manipul cuchill cort=6v3	coloc hoj cuchill=7jn	fij hoj cuchill=7jn	cuchill limpi=ay7
cuchilleri	fabric articul cuchilleri=5rl
cuell	detec canc cuell uterin=atb
cuenc	desarroll cuenc fluvial=8gi
cuent	gest cuent=11z	cuent pag=16c	asign cuent=acu
cuer	tecnologi fabric piel cuer=5k5	component articul piel cuer=5kj	ensay fisic piel cuer=5yz	calidad articul piel cuer=7hw	tecnologi acab piel cuer=7ij	compos quimic piel cuer=8s4	manten product piel cuer=aml
cuerd	manten cuerd=5kc	ajust instrument cuerd=6pw	tip cuerd=81w	amar cuerd=azk
cuerp	anatomi cuerp human=8l4
cuest	impart form cuest ambiental=5qa	comunic cuest tecnic client=750
cuestionari	revis cuestionari=9nd	segu cuestionari=act	prepar cuestionari=arr
cuid	cuid pacient=vf	plan cuid=vt	cuid equip cri=7c7
culinari	tecnic culinari acab=9a6
cultiv	histori cultiv tabac=4oe	gest actividad manten cultiv=6v0	desarroll tecnic cultiv vid=942	cultiv plant=9ju
cultur	histori cultur=9wn
cultural	evalu program espaci cultural=5d2	proyect cultural=5ho	promov event espaci cultural=786
cumpl	cumpl normativ=18d	hac cumpl politic financier=5gi
cumpli	cumpli normativ sustanci prohibid=9ew
cumpliment	cumpliment normativ infraestructur tuberi=5dr	revis contrat cumpliment=ai4
cun	sujet objet cun=5df	coloc cun=5df
cur	utiliz man cur=55n	metod cur hoj tabac=5sk	metod cur tabac sol=9q8
curricul	planific curricul aprendizaj=7ua
curs	disen curs web=652	aconsej curs form=87i	inform curs form=87i	asesor curs form=87i	supervis curs practic=9um	elabor program curs=alh
curt	sustanci quimic utiliz curt=9yy
curv	tecnic curv metal=a0v
custodi	custodi prueb=5fz	custodi pertenenci pasajer=82i
cutane	enfermedad cutane=6qv
damasquin	damasquin piez metal=9i7
dan	evit dan horn=ait
danz	leer partitur danz=6r9	histori estil danz=88p
dar	dar clas=1k1	dar form=837
dat	analiz dat=na	gest dat product=a8x
deb	asign deb=51y	ayud nin deb=527
debat	debat represent=6by	debat propuest investig=6pv	debat obr art=7ys	particip debat=99j
decant	decant vin=8m3
decid	decid solicitud segur=6y0	decid tip prueb genetic=902	decid asign recurs=92c	decid tecnic imagen=9tf	decid tip interven psicoterapeutic=akp
decis	tom decis=20a	sistem ayud tom decis=64j	tom decis empresarial estrategic=aqt
declar	declar fiscal=17f	tom declar jur=a4l
decor	decor instrument musical=6bn	decor articul textil=83v	decor muebl=ahe	decor bebid=apa	tecnic decor hog=apb
decorativ	cre disen decorativ=7kg	dibuj disen decorativ=7kg	present bebid form decorativ=a4j	disen decorativ vehicul=amd
defect	detect defect soldadur=6qp	observ defect soldadur=6qp	verific defect soldadur=6qp	detect defect registr=6si
defectuos	retir piez defectuos=5v7	quit piez defectuos=5v7	elimin piez defectuos=5v7	inform equip defectuos peligr=5xl
defens	segu principi defens propi=6rw	elabor politic defens=9a0	sistem defens=9kf	tecnic defens personal=aj3
defensiv	practic conduc defensiv=ayk	conduc defensiv=ayk	conduc mod defensiv=ayk
deficienci	anticip posibl deficienci=599
defin	defin lenguaj marc=4v9	defin capacidad produc=76n	defin marc=7jo	defin estrategi gest pag=9ll	cre defin=am0
definitiv	conclu partitur musical definitiv=9r8
deform	deform duel mader=4o3	identific deform mader=75k	detect deform mader=75k	detect deform pec viv=7oy
defun	registr defun=7rh
deglu	trat trastorn deglu=680
degust	degust gran caca=a30
dej	dej acab buqu=5j8
deleg	deleg aten emergenci=4tl	atend deleg comercial=aw1
deletre	deletre ded=6ak
delimit	delimit are marc=554	delimit cuerp celest=715
delincuent	evalu comport riesg delincuent=8le
delit	derech victim delit=56g	apoy menor victim delit=7ym	necesidad victim delit=a1w	detect delit financier=aq8
dem	identificars dem=8gj
demand	prev demand product=784	gest demand equip oficin=9oa
democraci	demostr compromis democraci=8nv
demografic	predec tendenci demografic=5kz	pronostic tendenci demografic=5kz
demol	tecnic demol=5qw	demol estructur=8rq
demostr	hac demostr program informatic=6wz	demostr calidad revest=90v
densidad	verific densidad liquid=4uh	calcul densidad liquid=4uh	med densidad liquid=4uh	conoc densidad liquid=4uh	analiz densidad caca polv=8jl
dentadur	restaur dentadur deterior=4pd	repar dentadur deterior=4pd	reconstru dentadur deterior=4pd
dental	hac limpiez dental=8fz	practic dental=97w
dentist	segu instruc dentist=9ka
dentofacial	correg anomali dentofacial=aw6	trat anomali dentofacial=aw6
denunci	comunic denunci pasajer=6oy	transmit denunci pasajer=6oy	analiz denunci pasajer=867	estudi denunci pasajer=867	examin denunci pasajer=867	denunci comport riesg=8vk
deontologic	respet codig deontologic organiz=9tw
departament	proced departament financier=61i	proced departament oper=6jc	proced departament gest=7x5	proced departament vent=9fd	proced departament recurs human=9kq
dependient	person dependient=uq
depil	depil cer=5o5	tecnic depil hil=7r7	las depil=819	tecnic depil=8q5
deport	histori deport=7d9	regl deport=96h
deportist	nutr deportist=6rv	aconsej deportist aliment=8ej
deportiv	tendenci merc equip deportiv=4sm	ofrec client equip deportiv=54n	equip deportiv=a95	fabric articul deportiv=ay8
deposit	instal deposit agu=5t7	coloc deposit agu=5t7	deposit papel mold=6a8	norm seguridad deposit=6mz
depred	elimin depred=a8a
depur	depur softwar=5ie
derech	estudi derech=4rd	derech public=akr
deriv	deriv carg entr=51m	deriv carg sal=5mj	product deriv tabac=6xe	fabric product deriv tabac=8u8	deriv usuari servici social=a8b	deriv usuari asistenci sanitari=agt	atend pacient deriv=ahh
dermatologi	dermatologi medic quirurgic venereologi=78l
dermatologic	examin muestr dermatologic=4yt	analiz muestr dermatologic=4yt	estudi muestr dermatologic=4yt	practic cirugi dermatologic=5pz	tecnic cirugi dermatologic=aap
derram	limpi derram petrole=a59	retir derram petrole=a59
derret	derret cer=6ju
desactiv	desactiv min terrestr=6yg
desagu	limpiez desagu=569	inspecc desagu alcantarill=6pr	comprob desagu alcantarill=6pr	revis desagu alcantarill=6pr
desalcoholiz	desalcoholiz bebid=7g7
desaliniz	manten sistem control desaliniz=9uk	gest sistem control desaliniz=ag7	control sistem desaliniz=ag7
desaloj	desaloj bar cier=6cq
desamar	desamar buqu=9uu
desarm	desarm dispositiv movil=5ep	desarm electrodomestic averi=7gs	desarm bomb hormigon=7h8	desarm andamiaj=a1i
desastr	psicologi emergenci desastr=7in
desat	manej desat roc tunel=930
desbarb	ocupars desbarb=65q	proces desbarb=84i	element desbarb=89w	manej lim desbarb=ag0	lim desbarb=ag0	manipul lim desbarb=ag0	oper lim desbarb=ag0
desbast	piedr desbast=56m	desbast piedr semiprecios=9as
descapotabl	repar tech automovil descapotabl=7c5
descarg	carg descarg=1ig	descarg mercanci=4ot	descarg suministr=5qf	supervis descarg mercanci=5xk	revis descarg mercanci=5xk	inspecc descarg mercanci=5xk	descarg equip=6nn	descarg electric=6rd	oper carg descarg=9lo
descascarill	ocupars maquin descascarill=4u5	manej maquin descascarill=4u5	encargars maquin descascarill=4u5
descompres	control descompres=a2u
descontamin	descontamin are trabaj=4wp	tecnic descontamin=5r7	desarroll estrategi descontamin yac=6bs	proced descontamin=71q	descontamin interior ambulanci=7wf
descortez	manej descortez mader=732	manipul descortez mader=732	oper descortez mader=732	descortez mader=732
describ	describ result prueb=6qz	describ experienci artistic=6ve	describ escen=7mm	describ regl jueg=8ea
descrip	descrip bebid alcoholic=5ce	prepar descrip puest trabaj=93t	elabor descrip element web=ae6	descrip element web=ae6
descubr	descubr destin turistic=8z1
desech	gest product desech=9pa
desempen	evalu desempen=19v	gest desempen=19v	supervis desempen contratist=a02
desemple	analiz tas desemple=4zj
desencuadern	desencuadern libr=95v
desensambl	desensambl dispositiv movil=5ep
desenvolvers	desenvolvers bien entorn riesg=7d0
desequilibri	identific caus desequilibri nutricional=5c3	detector desequilibri vagon ferrocarril=9r4
desfil	particip desfil mod=5pa
desgasific	desgasific camar vaci=51v
desgast	med desgast desliz=ary
desglos	desglos plan produc=7p6	desglos indic musical=8hv
desgom	desgom liquid=99x
deshacers	deshacers piez defectuos=5v7	deshacers residu soldadur=61s	deshacers residu peligros=67o
deshidrat	proces deshidrat gas=5tn	manej sistem deshidrat vaci=6ri	sistem deshidrat vaci=6ri	formul deshidrat gran=90z	proces deshidrat aliment=abs
deshiel	actividad deshiel=5cf	instal bot deshiel=aww	mont bot deshiel=aww	coloc bot deshiel=aww
deshollin	form deshollin=89y	coordin trabaj deshollin=9wd	aparat deshollin=aki
desinfec	equip desinfec agu=4z8
desinfect	desinfect superfici=53h	desinfect tanqu ferment=79i	desinfect tanqu vin=a1d	desinfect contenedor acuicultur=a6h
desmagnetiz	desmagnetiz reloj=5a2
desmantel	desmantel electrodomestic averi=7gs	desmantel bomb hormigon=7h8
desmigaj	produc lod cauch desmigaj=6bh
desmont	desmont dispositiv movil=5ep	desmont equip=5ip	desmont maquin=5sw	desmont aparat electronic=710	desmont equip ensay=97s	desmont motor=a2f
desnud	pos desnud=5vg
desoll	desoll animal=84a
despach	despach aduan=1iu	prepar despach vuel=9ql
desped	desped trabaj=818
despej	despej espaci perfor miner=7m8	despej superfici forestal=85q	despej lug accident=avt
desperfect	detect desperfect infraestructur tuberi=67x	detect desperfect via ferroviari=8as
desplaz	supervis desplaz objet=5zb	desplaz piez termin=ae2
despliegu	gest despliegu trop=69t
despu	limpi despu act=9bf
desram	desram arbol=69o
destil	control proces destil=5ch	observ proces destil=5ch	seguridad proced destil=6fo	manej maquin destil=91n	maquin destil=91n	manipul maquin destil=91n	manej equip destil=91n	manipul equip destil=91n	oper equip destil=91n	manten equip destil=a9q	repar equip destil=a9q
destin	establec destin turistic=8z1	fij destin turistic=8z1	investig destin turistic=8z1	defin destin turistic=8z1	asesor destin viaj=aiy	aconsej destin viaj=aiy
destinatari	colabor distint grup destinatari=6rk	estudi comunidad destinatari=79h	adapt ensenanz grup destinatari=92s
destint	proces destint=9zc	product quimic destint=adg
destrez	destrez manual=20q
destructiv	ensay no destructiv=7jr	equip ensay no destructiv=85a
desulfur	proces desulfur gas=9nk
desvi	desvi carg entr=51m	desvi carg sal=5mj
detall	aten detall=1zv	detall lenguaj marc=4v9	detall acuerd licenci=4xg	elabor inventari detall colec=5lb	gest detall contrat viaj=5wv	detall regl jueg=8ea
detec	detec averi=1df	sistem detec calent neumatic=9wa
detect	detect problem tecnic=53m
detector	detector impact carg=83d	manej detector contaminant metalic=aly	detector contaminant metalic=aly
deten	norm deten menor=7wg	seguridad centr deten=9f0	deten person infractor=9vs
detenid	vel bienest detenid=8pi
deterior	deterior pesc=8vi	deterior product pesc=8vi
deton	deton explosiv cond segur=9ib
deud	registr deud client=5hc	tecnic cobr deud=5t9	clasific deud=6wr	calcul cost deud=7ej	ejecu deud=7f5	estudi deud=8ki	sistem deud=94i
deudor	administr activ deudor=6gj
devolu	proces devolu=8rz	gest devolu mercanci alquil=8vn	ocupars devolu=99u
devuelt	proces product mader devuelt=5ee
dia	est dia tendenci restaur=6xi	manten conoc profesional dia=8p4
diagram	diagram circuit=4ny	elabor diagram amar=5t1	cre diagram bas dat=7xi	cre diagram fluj=87d	disen diagram amar=98a	diagram instal electric=aic
dialect	habl dialect lug=5k1
dialog	escrib dialog=77e	interpret dialog escrit=a6e	promov dialog sociedad=a6f
diamant	caracteristic diamant=9qt
diari	libr diari=62h	manten libr diari=62h	manten diari maquinari buqu=7p2	supervis trabaj diari=8om	planific trabaj diari=8om	control trabaj diari=8om	gest trabaj diari=8om
dibuj	dibuj tecnic=1ct	dibuj plan plant=4qm	dibuj part piez automovil=58u	cre dibuj original=5db	elabor dibuj original=5db	tecnic manual dibuj=69s
dic	tecnic dic=85v	tecnic dic articul=85v	ten buen dic=8bp
diccionari	revis entr diccionari=8w6
dict	revis dict medic=631
didactic	program didactic=1k2	disen material didactic campan=91y
dient	recuper color natural dient=4xz
diet	compos diet=7ai	prepar plan diet=9re	aconsej prepar aliment diet=aq0
dietetic	examen competenci clinic dietetic=8wg	formul interven dietetic=97i	elabor interven dietetic=97i	proporc diagnostic dietetic=9rl	dar diagnostic dietetic=9rl	ofrec diagnostic dietetic=9rl
diferenci	detect diferenci color=5sr	identific diferenci color=5sr	diferenci tejid=7cs	diferenci calidad mader=8oy	diferenci hoj tabac=9w4	estrategi diferenci diagnostic=ako
diferencial	instal interruptor diferencial=7kt	metod diagnostic diferencial=9eu
diferent	gest diferent material ceramic=4sa	funcion diferent motor=5dx
dificil	trabaj tecnic dificil=5qu	trat client dificil=6aw	trat person situ dificil=atg	situ dificil industri textil=aye
dificultad	dificultad aprendizaj=7hg	asesor pacient dificultad habl=7r8	detect dificultad caden suministr=8a9
difund	difund comunic intern=5d5	difund inform preven canc=91e	difund inform legisl fiscal=97r	difund inform vuel=afq	difund inform=anc
digestiv	aparat digestiv=5p7	estudi aparat digestiv=5p7	cirugi aparat digestiv=7eb	cirugi general aparat digestiv=9xs
digestor	tip digestor=4ng	manej digestor=860
digital	impres digital=4tq	almacen dat sistem digital=71a
digitaliz	cre imagen digitaliz=8p2	gener imagen digitaliz=8p2
digitalment	cort digitalment metraj edit=9kk
dilu	dilu barniz=500
diluyent	agreg diluyent pintur=9ut	incorpor diluyent pintur=9ut	anad diluyent pintur=9ut
dimens	comprend dimens emocional actu=5vb	dimens pal=6ze	ajust dimens copi=8pv	calcul dimens grab=ax5
dinamic	tabl dinamic=m6	dinamic fluid computacional=1ga
dinamit	conect circuit extrac dinamit=a8e
diner	cont diner=698	transport segur diner=740
diplomatic	principi diplomatic=4m6	gest crisi diplomatic=8l3	tom decis form diplomatic=axb
direc	direc obr=1ea	direc proyect=1r2	direc equip=1rf	estil personal direc=69h	direc marketing=6w7	tecnic direc represent escen=7j0
direct	comprend estructur actu direct=4oj	actu direct=4pi
director	consult director produc=5he	colabor director fotografi=74v	segu instruc director artistic=937	segu instruc director intern=apy
directori	servici distribuid directori inform=9tl
directric	establec directric produc=5zg	desarroll directric produc=5zg	elabor directric produc=5zg	segu directric clinic=7kd	respet directric organiz=8uy	prepar directric uso marc=91x	proporc directric desarroll contenid=95w	norm directric gest empres=art
dirig	dirig buqu puert=4on	dirig capacidad flot=7yb	dirig oper fabric=8fg
disc	coloc etiquet disc=4ys
discapacidad	comunic person discapacidad auditiv=5lh	ayud person discapacidad auditiv=5ou	aten person discapacidad=6pd	discapacidad visual=6pm	discapacidad auditiv=6xu	tip discapacidad=7a4	diagnostic discapacidad auditiv=9r5	asist pasajer discapacidad=aoq
discern	discern contenid comunic escrit=4y6
disciplin	disciplin quimic=1ks	manten disciplin alumn=6un
discretament	actu discretament=815
discrimin	discrimin tip paquet=axk
discurs	prepar discurs=27o	discurs vent=5sv	cre discurs vent=5sv
discut	discut termin proveedor=6z6	discut part interes=801
disminu	disminu taman punt=924
disolvent	roci disolvent=6o0
dispens	limpi dispens cervez=4xx	limpiez dispens cervez=4xx	dispens medicament=6cn	dispens medicament recet=6cn	dispens lent gradu=7bb
dispon	dispon acuerd licenci=4xg	dispon ofert product=5le	dispon equip cubiert=6ol	dispon comid vuel=6w5	dispon mes=87r	dispon objetiv transport=a2n
disponibilidad	disponibilidad viaj=20z	disponibilidad equip=794	disponibilidad material punt vent=aqv
disponibl	selecc servici disponibl=4m3
dispos	planific dispos espacial=75o	planific dispos instrument=8j9	manten dispos sistem produc=a46
dispositiv	dispositiv electronic=6qe	component dispositiv electronic=82c	dispositiv electric=98k
disput	escuch argument part disput=8q4	gest disput contractual=as8
distanci	calcul distanci=84y	hac calcul distanci=84y
distingu	distingu diferenci accesori=4u4	distingu tip sier=7bo	distingu diferenci tejid=7cs	distingu calidad mader=8oy
distint	distint metod comunic=681	merc distint mod transport=8dv
distribu	organiz distribu=1i4	coordin distribu=1i4	gest distribu recurs vuel=9mm
distribuid	informatic distribuid=81h
distribuidor	elabor previs distribuidor=7fq
divers	divers tare organizativ empres=4n5	tecnic impres divers superfici=8gp	adaptars divers papel=aod
diversidad	diversidad estructur suel=7b3
diversific	gest diversific oper maritim=ahs
divid	divid plan produc=7p6
dividend	calcul dividend=8e1	prev tendenci dividend=8pr
divis	gest reserv divis=5dj	cambi divis=8g1	divis period historic=9w2
divulg	divulg inform general empres=6pb	divulg inform residu peligros=73w
dobl	dobl duel mader=4o3	dobl varill=8dy
doctor	supervis estudiant doctor=aex
document	document tecnic=pi	ocupars document=5uc	tip document=5vr	document prueb=7r4
documental	gest documental=1zh
documentars	documentars comunidad destinatari=79h	documentars visit turistic=96a
domestic	ensen economi domestic=4mf	preven accident domestic=4u7	domestic animal=73o	recuper residu domestic=azr	recog residu domestic=azr
domicili	ayud domicili=v6	visit domicili=25i
domiciliari	aten domiciliari=v6
domin	domin alfabetiz visual=5ct	domin norm linguistic=628
don	don sangr=51g	proces don sangr=51g
donant	gest bas dat donant=4wm	donant ayud humanitari=7q6	establec contact donant potencial=99o
dos	conduc vehicul dos rued=adh	vehicul dos rued=adh
dosific	tanqu dosific=6tb
dosimetric	planific dosimetric=86r	planific dosimetric radioterapi=86r
dot	dot comunic=1zp	dot mand=1zr	dot context notici=4nx
drag	panel control sistem drag=7ba	posic maquin drag=86e
dragalin	manej dragalin=8tx
dramaturg	colabor dramaturg=5qn
dramaturgi	dramaturgi circ=a60
dren	dren agu lav=4ss	dren liquid peligros=78f
drenaj	constru sistem drenaj abiert=5rh	disen sistem drenaj poz=614	instal sistem drenaj poz=6tm	oper drenaj=6vo	limpi canal drenaj=869
dron	dron inspec tej=734
duch	tip duch=am9
duel	ayud client proces duel=6p6
duen	negoci duen inmuebl=73p	manten contact duen inmuebl=7nh
dulc	ocupars maquin fabric dulc=8kc	punt tall dulc=ahc
dump	manej dump=7a7
dur	calcul dur trabaj=a87	estim dur trabaj=a87
durabilidad	comprob durabilidad material=6p3	verific durabilidad material=6p3	determin durabilidad material=6p3	verific durabilidad material mader=a92
durant	present articul durant subast=534	evalu obr durant represent=6s4	ajust durant desarroll obr=7er	limpi component durant montaj=8p1	supervis pacient durant cirugi=avl
durez	analiz durez aceit=8lj	estudi durez aceit=8lj	determin durez aceit=8lj	evalu durez aceit=8lj
durmient	manej unidad fij durmient=50d
ebull	blanque aceit ebull=aqp
ecografi	hac ecografi=9ab
ecologi	ecologi acuatic=6b6	cienci ecologi acuatic=6b6	cienci ecologi=8ta	principi ecologi=8ta	ecologi forestal=ab4
ecologic	investig ecologic=6qm	material ecologic=702	principi ecologic=72g	estudi camp ecologic=8z8	sistem ecologic=a4t
economi	elabor politic economi=7wa	economi escal proyect=98r
economic	asesor desarroll economic=609	ayud desarroll economic=609	orient desarroll economic=609	analiz tendenci economic=6z8	ensen principi economic=agj
ecosistem	entend ecosistem agu dulc=7is	caracteristic ecosistem=a4t
edad	estudi edad roc=a6o
edentul	ocupars pacient edentul=5sm
edi	edi vide=zw	softwar edi grafic=8s8	softwar edi audi=9o3
edific	codig tecnic edific=1ed
edifici	automatiz edifici=1xt	clas automatiz edifici=1xt	seguridad edifici industrial=6us	repar menor instal edifici=76r	construc edifici=7b5	seguridad edifici comercial=928
edit	edit vide=zw	edit negativ=4zn	edit fotografi=a5w
editor	consult editor sonid=74g	consult editor=8ci
editorial	particip reun editorial=5r0	colabor editorial libr=60j	industri editorial=61m	norm editorial=64i	estrategi editorial=9ye	merc editorial=a8h
educ	cienci educ=25t	educ preven enfermedad=4u1	teori practic educ=8n4	gest educ=akn
educacional	model disen educacional=a93
educativ	necesidad educativ especial=1k6	inspecc institu educativ=7bm	gest recurs fin educativ=7ya
efect	prob efect pirotecnic=4th	efect radi cuerp human=4ud	efect corrient agu=4zq	planific efect pirotecnic=52q	efect fertilizant=7tv
efectiv	manej efectiv=12r	gest transport diner efectiv=ayx
efectividad	med efectividad servici facilit=617
eficaci	asesor medid mejor eficaci=842
eficaz	asistenci eficaz equipaj=8do
eficienci	eficienci energetic=25k	eficienci energetic edifici=6ji
eficient	utiliz eficient espaci almacen=6w1
ejecu	supervis ejecu plan estudi=4r1	coordin ejecu represent=7tm	form personal ejecu represent=89a	evalu ejecu proced seguridad=9tx	supervis ejecu politic public=as5
ejecut	ejecut gest conflict=20b	ejecut calcul matematic analitic=5v4	ejecut competenci matematic=6y3	ejecut gest estrategic=8cr	ejecut estudi viabilidad=9yu
ejempl	conserv ejempl disc=ats	guard ejempl disc=ats	archiv ejempl disc=ats
ejerc	ejerc control gast=912
ejercici	medicin deportiv ejercici=4mb	fisiologi ejercici=5o2	ejercici garanti seguridad=5pf
ejercit	ejercit pacienci=59v	proced ejercit air=70m	norm proced ejercit air=7hf
elabor	elabor inform=16p
elec	ayud elec uso vestuari=6f7
electiv	astrologi electiv=6x0
electoral	legisl electoral=58l	asesor politic proces electoral=7fu	analiz proces electoral=7p4	segu proces electoral=ajs
electric	instal electric=1b5	ingenieri electric=1gu	sistem electric vehicul=61x	ingenieri instrument electric=7gk	sistem electric buqu=7iq	trat electric=8zj	component equip electric=abd	maquin electric=alp
electricidad	gest red transport electricidad=579	principi electricidad=5dl	merc electricidad=69u	instal cont electricidad=8fd	coloc cont electricidad=8fd	leer cont electricidad=afi
electroconform	fabric mold mediant electroconform=8iw
electrodepos	metal electrodepos=57f	proces electrodepos=5v3
electrodomestic	instal electrodomestic=5my	vend electrodomestic=7gm	recuper electrodomestic averi=87e	recog electrodomestic averi=87e	product electrodomestic=8mb	repar electrodomestic=8z9	merc electrodomestic=9qw
electroencefalogram	interpret electroencefalogram=8zi	analiz interpret electroencefalogram=8zi
electroeros	ocupars maquin electroeros chisp=5xa
electroiman	disen electroiman=84d	variedad electroiman=9hy	caracteristic electroiman=9hy	tip electroiman=9hy
electrolitic	proces estabiliz electrolitic=992
electromagnetic	constru model aparat electromagnetic=6nu	med geofisic electromagnetic=79e
electromecanic	prob sistem electromecanic=6h5	mont sistem electromecanic=7mi	fabric sistem electromecanic=7mi	constru model sistem electromecanic=7mw	ajust sistem electromecanic=8dc	regul sistem electromecanic=8dc	disen sistem electromecanic=9j9	cre sistem electromecanic=9j9	ide sistem electromecanic=9j9	desarroll sistem electromecanic=9j9	manten equip electromecanic=a78	repar equip electromecanic=a78
electromiogram	interpret electromiogram=7n4	analiz interpret electromiogram=7n4
electronic	ingenieri electric electronic=1gu	tip electronic=1gw	product electronic=1gw	ajust equip electronic=4o9	program equip electronic=4o9	component electronic=82c	component sistem electronic=82c	servici electronic=a0b	comunic electronic=a5p
electrooptic	dispositiv sistem component electrooptic=4s1	camp electrooptic=74q	proces tecnologic electrooptic=74q	cienci electrooptic=74q
electroquimic	camp electroquimic=80u	cienci electroquimic=80u
eleg	eleg proveedor event=5qg	eleg fibr vidri=5rf	eleg ingredient adecu=95o	eleg distribu almacen calz=9uy
element	instal element mader estructur=51e	marc element mader=7tj	ajust element maquin=9nm
elev	ocupars elev descarg=5h4	planific elev terren=6r1	prepar elev terren=6r1	oper elev=8yp	manej aparat elev=9r9
elimin	elimin material contamin=4no	elimin residu soldadur=61s
embaj	actu embaj empres=69q
embal	embal hortaliz frut=8v3
embalaj	embalaj adecu mercanci peligros=4vp	manej maquin clav embalaj=7l2	maquin clav embalaj=7l2	embalaj envi industrial=8zt
embals	disen embals=9tc	hac disen embals=9tc
embalsam	embalsam cadav=69v
embaraz	aconsej embaraz=6fi	aconsej embaraz riesg=8xo	hac masaj durant embaraz=ao9	masaj durant embaraz=ao9
embarc	manej pequen embarc=8s9	pequen embarc=8s9	pilot pequen embarc=8s9	prepar oper embarc pequen=9le
embarg	normativ embarg=4pe
embarqu	prepar factur embarqu=5ux	organiz factur embarqu=5ux	asist embarqu pasajer=a6l	cooper embarqu pasajer=a6l	ayud embarqu pasajer=a6l
embebid	sistem embebid=h1
embotell	asist proces embotell=5bf	contribu proces embotell=5bf	colabor proces embotell=5bf	ayud proces embotell=5bf
embr	transfer embr animal=619	implant embr animal=619	extra embr=9eq	estudi embr=a31
embrionari	estudi desarroll embrionari=a31
emergenci	coordin emergenci medic=atp	elabor plan emergenci=aup	cre plan emergenci=aup	desarroll plan emergenci=aup
emergent	tecnologi emergent=699
emis	leer program emis radiodifus=50f	norm emis=5pb	control calidad emis radiodifus=68f	prepar emis radiodifus=8zz
emit	emit factur=17k	emit timbr fiscal=968
emocional	examin patron emocional=64u	estudi patron emocional=64u	ten inteligenci emocional=alo
emocionalment	lleg emocionalment audienci=8jh
empalm	prepar piez empalm=55t	marc piez empalm=55t	empalm cabl=6fs	empalm roll pelicul=7cj
empapel	papel empapel=8b3	quit papel empapel=9ow	retir papel empapel=9ow	cort papel empapel medid=ast
empaquet	material empaquet=5ad	almacen articul empaquet=65h	requisit empaquet product=7g3	ingenieri empaquet=97y	empaquet tejid=9z9	proced empaquet=awu
emparej	emparej dos person=8zd
empati	mostr empati equip produc=ajv
empen	gest inventari cas empen=8ly
empenach	tecnologi empenach=94p
empern	manej empern tech=a7w	oper empern tech=a7w	manipul empern tech=a7w
emple	evalu nivel capacidad emple=68x	aconsej emple form=avu
emprendedor	espiritu emprendedor=20u
empres	administr empres=23k	gest empres produc=6a1	organiz empres produc=6a1	administr empres produc=6a1
empresarial	gest empresarial=4um	tecnic requisit empresarial=4yv	gest conoc empresarial=68g	supervis conoc empresarial=68g	administr conoc empresarial=68g	manej conoc empresarial=68g	conoc empresarial=68g	control conoc empresarial=68g	elabor model proces empresarial=8fj	conoc principi empresarial=awq
encamin	encamin llam=7s5
encapsul	coloc prepar tolv encapsul=9u7	encapsul sistem microelectromecanic=a3d
encarg	encarg decor=5nk	colabor encarg control calidad=8gy	gest encarg material construc=8ph	leer instruc encarg trabaj=9qn
encargars	encargars gest contrat=9jf
encefalic	diagnostic muert encefalic=5uw	determin muert encefalic=5uw
encer	encer animal=52c	encer superfici mader=9xm
enchuf	instal enchuf=6o6
encofr	tip encofr=584
encol	tecnic proces encol suel=5fo
encontr	encontr subven=4zv	encontr defect soldadur=6qp	encontr defect registr=6si	encontr botell defect=8ud
encorch	ocupars encorch=5ur
encuadern	manej encuadern=5a0	tecnic encuadern=6i7	inspecc trabaj encuadern=778	revis trabaj encuadern=778	verific trabaj encuadern=778	control trabaj encuadern=778	ocupars maquin encuadern automatic=9h5	encuadern libr=abe
encubiert	oper vigilanci encubiert=6s9	oper encubiert=6tz
encuest	tecnic prepar encuest=6vt	encuest opin=899	metodologi encuest=a7u
enderez	maquin enderez=9sh	ocupars prens enderez=au1	prens enderez=au1
endocrin	trat enfermedad endocrin=8nh	fisiologi endocrin=asd	fisiologi sistem endocrin=asd
endocrinologi	endocrinologi nutr=a6a
endoscopic	proced endoscopic=a80
endurec	endurec jabon=88k
endurecedor	agreg endurecedor pintur=78c	anad endurecedor pintur=78c	incorpor endurecedor pintur=78c
enemig	interven comunic enemig=7v8
energetic	politic sector energetic=6a5
energi	merc energi=1yl	calcul energi aliment=5lf	terapi energi=7dh	instal plant energi=7u4	regul suministr energi=9fv
enferm	cuid paliativ enferm grav=v4
enfermeri	registr enfermeri=vu	principi enfermeri=6mq	cienci enfermeri=9vq
enfoc	enfoc luc escenari=5c8	enfoc equip ilumin=ay4
enfoqu	defin enfoqu artistic=9e6
enfrent	enfrent situ estr=8tb
enfri	enfri vel agu=64q	enfri material=aai	enfri material agu=aai	enfri piez=abu
enganch	enganch vagon=56n	enganch caball carruaj=a3t
engast	engast cabl=aac	engast piedr joy=afk
enlac	enlac troncal telecomunic=6ki
enlat	ocupars enlat=4y2
enlaz	enlaz fragment musical=7ne
enras	enras hormigon=9nj
enrej	asist cambi enrej jaul=9xr
enriquec	enriquec ambiental animal=75t
enriquecedor	dispon entorn enriquecedor animal=685
enroll	enroll hil bobin=5ny	enroll metal=7yp	enroll fri=9la	enroll calient=9t5
ensambl	ensambl sistem microelectromecanic=5pm	ensambl element mader=5ru	ensambl sistem electromecanic=7mi	ensambl sistem microelectronic=8za	ensambl equip instrument=8zl	ensambl dispositiv telecomunic=a2w
ensay	organiz ensay=4q5	ensay papel=4wf	asist ensay clinic=5tb	colabor ensay clinic=5tb	proced ensay product sanitari=65t	asist ensay=6h0	coordin ensay=6zg	prepar ensay=78y	mont equip ensay=86a	proced ensay=9wl
ensen	ensen cienci politic=804
ensenanz	metod ensenanz=8n4
entall	ocupars maquin entall=6gr
entend	entend situ animal=4r0	entend accident aeronav=51h	entend recet=86q
enter	registr enter=7ux
entidad	supervis entidad credit=7eu
entier	ayud planific entier=7sh
entint	limpi rodill entint=89s	lav rodill entint=89s	acondic rodill entint=89s
entorn	trabaj equip entorn peligros=6ms	analiz entorn informatic organiz=8ed	control entorn acuatic produc=8h3
entr	entr dat=te	separ carg entr=51m	estrategi entr merc=72p	manten requisit entr dat=80l	control vent entr=8ne	supervis vent entr=8ne	planific entr merc=am8
entram	disen tejid punt entram=5cu	fabric tejid punt entram=aej
entreg	program entreg suministr criader=555	entreg menu=96v
entren	entren per caz=9sq	entren artist mov aere=9z4
entrenars	entrenars profesor voz=avg
entreten	industri entreten=56f	proporc entreten=5hd	evalu program entreten=857	valor program entreten=857	elabor program entreten=aeu	program actividad entreten=aeu	prepar program entreten=aeu
entrevist	tecnic entrevist=5vj	prepar entrevist trabaj=89z
entusiasm	transmit entusiasm danz=5fl
envas	demostr competenci norm envas=4rh	verific botell envas=70x	examin botell envas=70x	control botell envas=70x	fabric element envas metalic=7vd
envejec	envejec muebl=6gb	tecnic envejec muebl=6gb
envi	proces envi pedid=6g9	envi pedid=6g9	ocupars document envi=6vh	document envi mercanci=6vh	gest document envi=6vh	carg product envi=7lc	gest sistem informatic envi=86k	planific envi product=8po	envi personal emergenci=90o	envi muestr medic=94r	prepar inform envi carg=abn
envolv	envolv product regal=8ks	envolv hortaliz frut=8v3
enyes	prepar superfici enyes=a28	limpi superfici enyes=a28	acondic superfici enyes=a28
enzimatic	proces enzimatic=6cr
eolic	turbin eolic=1yo	evalu funcion turbin eolic=501	inspecc turbin eolic=6ni	revis turbin eolic=6ni	control turbin eolic=6ni	facilit inform turbin eolic=7ss	disen turbin eolic=ame
epicutane	prueb epicutane=4tx	hac prueb epicutane=4tx
epidemi	estudi epidemi=8lz
epidemiologi	epidemiologi veterinari=94s
epilepsi	asist cirugi epilepsi=88w	ayud cirugi epilepsi=88w	apoy cirugi epilepsi=88w
epoc	restaur tapiceri vehicul epoc=4py
equid	enfermedad dental equid=6gn
equilibr	equilibr neumatic=5yr	equilibr recurs bas dat=8ip
equilibri	fisiologi equilibri=5wl	trastorn equilibri=aro	caus trastorn equilibri=aro
equin	proced dental gan equin=5xd	equip dental gan equin=5yd	vehicul transport gan equin=6ra	anatomi gan equin=7sx
equip	gest equip=1rf
equipaj	factur equipaj=5mv	hac factur equipaj=5mv	leer etiquet equipaj factur=5p8	ocupars equipaj client=asu	encargars equipaj client=asu
equit	material equit=4zl	principi equit segur=6bk	equip adiestr equit=6ee
ergonomi	ensen ergonomi lug trabaj=9ep	analiz ergonomi lug trabaj=9vb
ergonomic	trabaj form ergonomic=54i
ergoterapi	tecnic ergoterapi=7wy
eros	control sediment eros=4yf	control eros=81p	tecnologi eros piez metal=anh
error	disen solu error=6k7	detect error contabl=82d
esboz	cre esboz montaj=5wf
escafandr	buce equip escafandr=83r
escal	ferment escal laboratori=59q	ferment gran escal=6hw	escal temperatur=7n3	examin equip escal=8uk	inspecc equip escal=8uk	disen model escal=9uo	equip escal=adc
escaler	cort soport escaler=6v9	model soport escaler=6v9	manten escaler electric=8ou
escalon	segu proced notific escalon=8br
escan	configur escan=7xj	manej escan=9zs	escan microchip=azj
escane	analiz dat escane cuerp=6ie	escane negativ=9si	hac escane negativ=9si	escane imagen=ar7	aparat escane codig bar=axn
escanearl	prepar document escanearl=532	organiz document escanearl=532	orden document escanearl=532
escap	plan contingenci cas escap=9mv
escaparat	cambi escaparat=69a
escayol	escayol piern pie=8td
escen	escen riesg=5a8	especific escen jueg digital=8ub
escenari	mont plataform escenari=4ya	disen plan escenari=561	manten arm utiliz escenari=7oi	prepar arm utiliz escenari=8aq	mont estructur escenari=acz	ensambl estructur escenari=acz	arm estructur escenari=acz
escenic	mont element escenic escenari=93o	adapt obr espaci escenic=977
escenografi	analiz escenografi=60v
esclus	constru esclus=99t
escobill	escobill desbarb=8jx
escog	escog indic clav result=4tu	escog marc cuadr=5qm	escog muestr contaminant=7v3	escog ingredient adecu=95o
escol	gradu escol=216	psicologi escol=721
escolt	escolt acus=a4n
escombr	quit escombr=8ep
escrib	escrib part meteorologic=acj	escrib inform verific=atu
escrit	respond escrit consult=4zs	promov propi cre escrit=7tb	prens escrit=adl
escritur	teori escritur guion=75y	registr escritur=7dk	tecnic escritur=89e	tecnic escritur especific=9gs	analiz escritur=a4k	investig bas tem escritur=atd
escuch	escuch activ=207	practic escuch activ=20x	practic escuch activ deportist=9th
escuel	escuel musicoterapi=57k	evolu historic escuel psicoterapi=6kz	trabaj escuel form profesional=ahk
esculp	esculp chocolat=5xu
escultur	investig tendenci escultur=6kk	cre prototip escultur=aiq
esencial	aceit esencial=53c
esfer	coloc esfer reloj=a5z	instal esfer reloj=a5z	ajust esfer reloj=a5z
esfuerz	coordin esfuerz ambiental=9by	gest esfuerz ambiental=9by
esgrim	practic esgrim=7xb
esmalt	comprob calidad esmalt=4p8	inspecc calidad esmalt=4p8	verific calidad esmalt=4p8	produc esmalt especific=5fs	prepar superfici esmalt=9xo	acondic superfici esmalt=9xo	limpi superfici esmalt=9xo	prepar esmalt=a6k
espaci	evalu limpiez espaci=6bx	asegur limpiez espaci=6bx	control limpiez espaci=6bx	med espaci interior=8fh	ocupars espaci carg vent=8vj
espacial	inform espacial=4nj	analiz inform espacial=9fz	organiz inform espacial=9fz	evalu inform espacial=9fz
esparcidor	manej esparcidor=729
especi	especi acuatic=6pe	especi animal acuatic=6pe	ocupars mezcl especi=96b	manej mezcl especi=96b	encargars mezcl especi=96b	manipul mezcl especi=96b	especi animal=ahm
especial	educ especial=1k6	equip especial emergenci=5g3	educ necesidad especial=ak5
especialidad	especialidad clinic odontologi=9hi
especialist	colabor especialist espaci cultural=5m4
especializ	servici especializ psicologi clinic=5cl	proporc aten farmaceutic especializ=63z	especializ bebid=89i	cuid especializ enfermeri=8gr	conoc especializ veterinari=9bv	colabor public especializ=ac7
especializars	especializars gener musical=8oo
especific	especific capacidad produc=76n	revis especific product=79t	control especific product=79t	verific especific product=79t	proyect disen interior especific=8x9	cumpl especific=akv	verific cumpl especific=akv
espect	recib espect=5k9	desplaz segur espect=7c9	gest quej espect=7gn
espectacul	establec comunic durant espectacul=679	asist espectacul=736	recog inform tem espectacul=8e3	organiz espectacul marionet=93v
espectr	espectr electromagnetic=9j1
espectrometri	espectrometri mas=1hs
espej	llen maquin fabric espej=5wq	coloc espej=9eb
esper	supervis list esper=4xp	organiz list esper=4xp
esperm	manej animal recogid esperm=5af	ocupars esperm congel=6hy	analiz esperm=82e
espesor	respet espesor arcill=6ig	manten espesor vidri=8bx	manten espesor mader=9tb	conserv espesor mader=9tb
espir	cre espir form v=7bf
espiral	encuadern espiral man=4p0	model desarroll espiral=6dy	coloc espiral=a40
espiritism	tecnic espiritism=919
espiritu	espiritu equip=1zq	foment espiritu equip=afx
espiritual	ofrec orient espiritual=6gu
espirituos	elabor bebid espirituos=6s7	rectific bebid espirituos=9xb
espontane	atend part espontane=ah6
espum	llen espum liquid=aaz	coloc espum liquid=aaz
espumos	vin espumos=57q
esquem	esquem electric=1cu	interpret esquem=1cu	hac esquem instal electric=5co	esquem instal electric=5co	disen esquem bas dat=7b1	interpret esquem electric=ayr
esquil	organiz esquil=8ya
esquist	gas esquist=8sx
est	est financier=16n	gest est servici=4os	elabor inform est=54d	control est salud pec=5q9	interpret est financier=6z4	prepar est financier=716	evalu est objet=79c
estabilidad	comprob estabilidad material=58y	verific estabilidad material=58y	determin estabilidad material=58y	evalu estabilidad buqu=6km	examin estabilidad buqu=6km	estabilidad buqu=7x7	analiz estabilidad suel=aoe	examin estabilidad suel=aoe	estudi estabilidad suel=aoe
estabiliz	posic estabiliz andami=62g	coloc estabiliz andami=62g	instal estabiliz andami=62g
establ	gest establ=7nj	limpi establ=8i6	manten establ limpi=8i6
establec	establec sistem instrument=6xp
estac	estac vehicul deposit=8h8	estac vehicul paralel=8ms
estacion	normativ estacion=758
estadi	inspecc estadi deportiv=ayp
estadistic	control estadistic proces=1gl	prepar archiv estadistic financier=4tc	metod analiz estadistic=605	sistem analiz estadistic=605	tecnic analiz estadistic=605	estadistic medic=6it	inform estadistic financier=6kf	program informatic analiz estadistic=8y5	elabor program orden estadistic=99v	control estadistic calidad=a90	metod control estadistic proces=ajk
estamp	control maquin estamp=4s9	supervis maquin estamp=4s9	inspecc maquin estamp=4s9	ocupars prens estamp=4sr	maquin estamp=4ti	proces estamp=4w9	oper prens estamp=5g1	manej estamp electric=633	oper estamp electric=633	manipul estamp electric=633	estamp electric=633	prueb estamp=9h8	manej estamp manual=9po	oper estamp manual=9po	estamp manual=9po	manipul estamp manual=9po	tecnologi estamp tejid=a2x	element prens estamp=a84	prens estamp=al3
estanci	asist clientel final estanci=4tp
estand	leer plan estand=77x	observ plan estand=77x	interpret plan estand=77x	sistem estand tall=a5o
estanqu	manten estanqu acuicultur=4mi	desinfect estanqu acuicultur=4mi	limpi estanqu acuicultur=4mi
estant	coloc corre trapezoidal estant=99g
estanteri	coloc mercanci estanteri=24e	cambi etiquet estanteri=51b	quit etiquet estanteri=51b	mov etiquet estanteri=51b	supervis coloc product estanteri=83q
estatutari	cumpl oblig estatutari=7wl
esten	equip esten correctament refriger=80g
estenotipi	maquin estenotipi=5fk
esteril	gest roc esteril=85n	administr roc esteril=85n	deshacers roc esteril=85n
esteriliz	esteriliz entorn trabaj=4rb	esteriliz material medic=5s7	esteriliz tanqu ferment=79i	tecnic esteriliz=7e6	equip tecnic esteriliz=7vm	esteriliz piez trabaj=8jo	esteriliz tanqu vin=a1d
estetic	respond requisit estetic=61p	cumpl requisit estetic=61p
estib	prepar plan estib=5dv	asegur estib=603	oper program estib=6b0	program estib=6b0	equip estib form segur=6og	estib mercanci buqu=7nu	estib carg=9d9	leer plan estib=9ks	observ plan estib=9ks	interpret plan estib=9ks
estil	lenguaj hoj estil=9gj
estilism	vel continuidad estilism artist=6t2
estim	estim cost revest=86f	estim riesg sismic=9g7	estim consum agu=adt	estim expos radi=apf
estimul	acupuntur estimul electric=56d
estir	estir corre=4zf	proces estir fri=960	proces estir metal=am5
estop	coloc algodon estop junt=4xh	algodon estop junt=4xh
estr	trabaj situ estr=8tb	gest situ estr=8tb
estrabism	trat estrabism=5v0	diagnostic trat estrabism=83k	tip estrabism=9e4	distint tip estrabism=9e4
estrategi	estrategi seguridad inform=51j
estrategic	planific estrategic=1ra	investig estrategic=4ux	hac investig estrategic=4ux	planific estrategic industri alimentari=54y	prepar map estrategic=7zr	gest estrategic=8cr	implement gest estrategic=8cr	hac planific estrategic=asf
estrechament	colabor estrechament equip notici=754
estructur	estructur inform=4op
estudiant	program ayud financier estudiant=aza
estuf	regul temperatur estuf polimeriz=9n9
etalonaj	etalonaj vide=yv	etalonaj digital=yv
etap	etap musicoterapi=9eg	etap duel=9wy
etic	etic profesional=203	etic biotecnologi=5b6	etic deport=7hj	principi etic=9rj
eticament	trat animal eticament=4pr
etiquet	etiquet muestr laboratori=5k8	etiquet aliment=63t	coloc etiquet aliment=63t	prepar etiquet medicament recet=6je	etiquet component=759	ofrec asesor etiquet aliment=7py	etiquet muestr=av6	coloc etiquet muestr=av6
europe	legisl europe materi plaguicid=70v	naveg via interior europe=8at	politic europe seguridad alimentari=922
eutanasi	practic eutanasi animal=5cr	eutanasi animal=5cr
evacu	evacu person edifici=8ga	gest plan evacu emergenci=9fq	evacu aeropuert cas emergenci=aw9
evacuar	evacuar person altur=akf
evalu	proces evalu=5v2	prepar inform evalu=657	evalu gest animal=6t4	evalu produc estudi=ax9
event	organiz event=ts	negoci contrat organiz event=5bv	consult personal event=6a4	asist event=861
evidenci	enfermeri bas evidenci=96p
eviscer	lav pesc eviscer=ado	limpi pesc eviscer=ado
evit	evit contamin=6pk	evit accident trabaj=7t0
evolu	evolu animal=61z	evolu especi animal=61z	identific evolu enfermedad=69p	supervis evolu terapeutic=8xz	registr evolu trabaj=9q4
evolutiv	biologi evolutiv=7iy	etap evolutiv musicoterapi=9eg
exactitud	calcul exactitud hor trabaj=9bu	exactitud dat aeronautic=at5
examen	examen conduc=7jj	coordin examen=ael
examin	examin mader=6wy
excav	manej excav=1e3	manej maquin excav=1e3	control material excav=66f	observ material excav=66f	verific material excav=66f	supervis excav=8jw	manten equip excav=946	prepar equip excav=946	revis equip excav=946	tecnic excav=9ug
excelenci	aspir excelenci actu musical=avy
excelent	ofrec servici excelent=7rj	present servici excelent=7rj
exces	exces pes=7ax	retir exces pegament=a3q	limpi exces pegament=a3q	elimin exces pegament=a3q
excrement	toler presenci excrement=9lp
exen	emit exen=acc
exhib	organiz exhib animal=5ac
exhibidor	manten contact exhibidor cinematografic=78b
exig	exig excelenci interpret=6br
exigenci	exigenci juridic sector social=61h	respet exigenci fabric=9w1
exigent	afront demand exigent=9zj
existenci	gest existenci equip biomedic=7rp	registr existenci mader=8rr
existencial	filosofi existencial=8dl
existent	migr dat existent=4ne
expans	sell junt expans=4wc	rellen junt expans=4wc
expectativ	comunic expectativ escen combat=5eg	gest expectativ participant=5r5	cumpl expectativ public destinatari=6b1
exped	exped mercanci=1ie	exped licenci=67b	exped certific product animal=7hq	exped permis=9a2
expend	expend billet tren=5f7
expendedor	limpi maquin expendedor=5fx	lav maquin expendedor=5fx	manten maquin expendedor=8sl
experienci	experienci comercial=1vw	map experienci=4rn	gest experienci clientel=6gz	administr experienci clientel=6gz	supervis experienci clientel=6gz	disen experienci client=7p9	organiz experienci client=7p9	prepar experienci client=7p9	ensen part propi experienci=93a	proporc experienci tecnic=9ke	ofrec experienci tecnic=9ke
experiment	experiment mov=67m	experiment quimic=6md	experiment cientific espaci=9mj	experiment animal=9pb
experimental	recog dat experimental=81x	recopil dat experimental=81x	analiz dat experimental laboratori=8vo	cienci experimental=a54	are cienci experimental=a54	camp cienci experimental=a54
expert	expert norm linguistic=628	coordin expert ferrocarril=71l	cooper expert ferrocarril=71l	colabor expert ferrocarril=71l
explan	prepar explan constru calz=9ir
explic	explic tecnic negoci=4pq	explic uso equip mascot=7eg	explic calidad revest=90v
explicit	explicit proces artistic=92d
explor	herramient explor=55d	manej herramient explor=55d	dirig departament explor geotecnic=81j
explos	senaliz zon explos=afo
explosiv	explosiv acuerd legisl=6w2	determin cantidad explosiv necesari=8gh	busc aparat explosiv=8wm	manej equip fabric explosiv=9kt
explot	explot recurs acuatic=93y	evalu cost explot=9rz	calcul cost explot=9rz	negoci derech explot=a3n
expon	expon menu bebid=8km	expon vestuari muestr=8m1
export	import export=1iw	estrategi export=4yy	establec estrategi export=4yy	establec estrategi import export=5yn	control export=76f	gest licenci import export=7pd	coordin actividad transport export=80r
expos	norm materi expos contamin=4nk	consult organiz expos=9kx	selecc obr art expos=9zh	calcul expos radi=apf	med expos radi=apf
expositor	cre expositor comid decorativ=aky
expres	expres regul=78o
expresars	expresars dialect=5k1
expuls	expuls capsul llen=4xe
extens	ajust taman bar extens=79l	marc direct extens=7y2
exterior	limpi exterior vehicul=72q
extern	contact laboratori extern=6h2	analiz factor extern empres=9qz
externaliz	model externaliz=73x	estrategi externaliz=7ef
extin	extin incendi instal acuicultur=8mg	sistem extin incendi=9q2	manej bomb extin incendi=9rg
extintor	diferent clas extintor=8vz	oper extintor=ave
extr	encontr extr idone=6de
extra	extra dat=4xk	extra material horn=6g0	extra product mold conch=7iu
extrac	extrac dat=m4	extrac sangr=vl	extrac inform=78n
extracorporal	circul extracorporal=7ug
extract	variedad extract natural=4zm
extractor	ocupars extractor miel=56q	encargars extractor miel=56q	manej extractor miel=56q	manej lav extractor=5ry	extractor miel=aca
extraescol	facilit aten extraescol=7lr	segu actividad extraescol=aed
extranjer	lengu extranjer carrer internacional=8dh
extrem	practic deport extrem=4n3
extruid	inspecc product extruid=83s
extrus	proces extrus=4q8	tecnic extrus=67w	implement tecnic extrus=67w	ocupars maquin extrus fri=6e9	ocupars maquin extrus calient=8lb
extrusor	selecc mold extrusor jabon=5eu	coloc cabezal extrusor=6mj	manten extrusor=726	ocupars extrusor jabon=7v6	ocupars extrusor arcill=8av
fabric	proces fabric=522	control oper fabric=8fg	gest oper fabric=8fg
fabricant	colabor fabricant objet utileri=72s	visit fabricant=822	preci vent recomend fabricant=84b
fach	coloc revest fach=4qc	revest fach=4qc	limpi fach edifici=4y3
facial	trat facial=9p1
facilidad	ingenieri facilidad uso=8dd	med facilidad uso softwar=9ch	facilidad uso aplic=9iv
facilit	facilit subast=77u
factor	analiz factor intern empres=895	factor geologic construc aeropuert=96z	evalu factor riesg=9z2	inspecc factor riesg=9z2	comprob factor riesg=9z2
factur	registr factur=29g	prepar factur=5mc	revis factur event=6lr	gest pag factur=7nb	tramit pag factur=7nb
fall	gest riesg fall ilumin=883	inform fall interior aeronav=9zy
fals	instal plac fals tech=5yv	identific document fals=75x	analiz document fals=75x	examin document fals=75x	coloc fals tech=8jj	instal tech fals=8jj
falsific	reconoc product falsific=4sp	identific product falsific=4sp	investig falsific=5xm
famili	rel famili=1kx	derech famili=1nl	terapi famili=76p	terapi psicologic famili=76p	proporc educ vid famili=7ze	investig histori famili=8vr
famos	relacionars famos=8em
fard	manej prens fard=aag	prens fard=aag
farmac	farmac radioactiv=a4i
farmaceutic	legisl farmaceutic=4uy	product farmaceutic=55o	legisl actividad are farmaceutic=5xp	suministr adecu product farmaceutic=6lx	tecnologi farmaceutic=7op	control calidad product farmaceutic=7ou	proces farmaceutic=8c8	industri farmaceutic=8no	quimic farmaceutic=8xm	registr farmaceutic=9gq	manten registr farmaceutic=9gq
farmaci	farmaci clinic=272	farmaci hospitalari=273	ensen principi farmaci=5lq
farmacocinetic	principi farmacocinetic=97a
farmacologi	farmacologi clinic=wl
farmacologic	gest interac farmacologic=780	gest estudi clinic farmacologic=ach
farmacovigilanci	legisl farmacovigilanci=6j7
fasci	terapi fasci=592
faun	cuid flor faun silvestr=6m5	investig faun=ajr
fech	establec fech estren=687	fij fech estren=687	defin fech estren=687
felicit	disen tarjet felicit=9cp
femenin	patologi sistem reproductiv femenin=a0x
fenomen	estudi fenomen meteorologic=9s1
feri	asist feri muestr=6p0	asist feri libr=6sx
ferment	proces ferment hoj tabac=62q	proces ferment vin=77g	principi ferment=7d7	entend principi ferment=7d7	proces ferment aliment=7n7	proces ferment bebid=9wv
ferre	ingenieri construc via ferre=4yz	inspec ocul via ferre=9oi	vehicul inspec via ferre=ak9
ferrocarril	gest recurs ferrocarril=58i	tramit recurs ferrocarril=58i	administr recurs ferrocarril=58i
ferros	transform metal no ferros=4vn	transform metal ferros=6cb
ferroviari	ingenieri disen ferroviari=5di
fertilidad	proced fertilidad laboratori=5mr	asesor pacient trat fertilidad=ac8	fertilidad suel=ac9	asegur fertilidad suel=ac9	verific fertilidad suel=ac9
fertiliz	principi fertiliz=94v	conoc principi fertiliz=94v
fertilizant	fertilizant natural=5u3	rieg fertilizant=7fi	product fertilizant=7tv	ocupars mezcl fertilizant=85c	llen mezcl fertilizant=8cs
fetal	desarroll embrionari fetal=a31
fiabilidad	evalu fiabilidad dat=96t
fiabl	actu form fiabl=5jc
fibr	selecc fibr vidri=5rf	especific fibr vidri=5rf	ocupars maquin fibr vidri=6i1	coloc fibr textil=7ky	fibr textil=84p	fibr molde=89g	lav fibr=8ad	llen maquin fibr vidri=9y5	fibr optic=ayd	clas fibr optic=ayd
fich	leer fich tecnic=74w	cambi diner fich=8kd	obten aprob fich control=azg
fideicomis	manten fideicomis=8qm	examin fideicomis=98m
fideliz	organiz program fideliz=7lg
figur	elabor figur bar=7uv	model figur bar=7uv	cre figur bar=7uv
filament	unir filament fibr vidri=6sl	transform fibr textil filament=738	transform filament hil=8g7	hac hil filament=8g7	cort filament=azf
filete	filete pesc=5et
filial	oper filial=7nt	oper empres filial=7nt
film	manej film=79g
filosofi	filosofi mejor continu=4pt	filosofi matematic=5aj	ensen filosofi=6wa	histori filosofi=72l
filosofic	sistem filosofic=8dw	corrient filosofic=9dm
filtr	filtr liquid=58z	filtr elimin agu almidon=5hs	manej sistem filtr biologic=5v9	proces filtr bebid=7ce	proces filtr=9h6	filtr pintur=9v3	filtr vin=ag3
fin	analitic fin comercial=77i	sistem informatic fin comercial=7q2	masaj fin terapeutic=8d5
final	cuent final dia=7y5
finaliz	finaliz rel psicoterapeutic=6xj	finaliz aparat prostetic ortopedic=80z	gest finaliz sistem instal=983
financi	ocupars financi exterior=5ok	manipul financi exterior=5ok	trabaj financi exterior=5ok	metod financi=5y7	financi proyect ferroviari=6th	facilit inform financi educ=9iz
financier	inform financier=16m	analiz financier=16q	segu oper financier=4nq	product financier=4w7	ingenieri financier=6b5	proces ingenieri financier=6b5	gest financier=6o8	capacidad financier=7tu	gest oper financier=ask	administr oper financier=ask
finanz	finanz public=60g
finc	administr finc=13a
firm	actu testig firm document=7li	firm declar impuest=8wr
firmwar	actualiz firmwar=6ks	clas firmwar=6l1	tip firmwar=6l1
fiscal	legisl fiscal=9y2
fiscalidad	fiscalidad internacional preci transferenci=886
fisic	part fisic buqu=4vs	caracteristic fisic transport ferroviari=75q	disen soport fisic jueg=9qi
fisiologi	fisiologi human=6n9	estudi fisiologi human=6n9	fisiologi animal=711
fisiologic	psicologi fisiologic=8xf
fisioterapeut	gest rel fisioterapeut pacient=50g	asist fisioterapeut=6ps
fisioterapi	fisioterapi ortopedic=57d	tecnic fisioterapi ortopedic=57d	selecc client fisioterapi=5w5
fitosanitari	medid fitosanitari=adb
flambe	elabor plat flambe=axm	prepar plat flambe=axm
flech	tip flech=ata
flexibl	prest servici form flexibl=ah4
flexografic	gest proces impres flexografic=4qo	manej impresor flexografic=apo	impresor flexografic=apo	manipul impresor flexografic=apo	oper impresor flexografic=apo
flor	investig flor=4mc	recomend fertilizant flor=67z	aconsej client tip flor=8l2	vend flor=a8q
floral	prepar arregl floral=5kv	fabric arregl floral=5kv	elabor arregl floral=5kv	disen arregl floral=5kv	arregl floral=5kv	tecnic compos floral=a4a
floristeri	hac pedid product floristeri=7t6
flot	gest flot=1ip	desarroll uso flot=4x1	mejor uso flot=4x1	gest flot buqu=5z2	administr flot buqu=5z2	gest capacidad flot=7yb	gest flot vehicul=a2i	coordin flot vehicul transport=a51	supervis oper flot vehicul=a5g	gest flot empres=acv	flot empres=acv	trabaj flot empres=acv
fluid	fluid hidraulic=5j2	mecanic fluid=7zq
fluj	gest fluj caj=16z	elabor fluj trabaj informatic=7jh	gest proces fluj trabaj=7of	mejor fluj trabaj produc=830	fluj trabaj bas archiv=8ox	manej fluj caj=aad	ocupars fluj caj=aad
foc	ajust foc automatiz ilumin=893
foli	manten mas foli vid=9d5
follet	escrib follet=4ob	repart follet=6ws	repart follet publicitari=8am	distribu follet publicitari=8am	entreg follet publicitari=8am
follow	oper vehicul follow me=6y1
foment	foment trabaj equip=6r7	foment particip public=76b	foment rel terapeutic=7i0
fond	gest fond pens=5z3	establec fond invers=a0o
fontaneri	herramient fontaneri=4zb	repar sistem fontaneri=9zf
for	moder for=arf	ocupars moder for=arf
forens	informatic forens=2lh	examen forens document=6dr	fisic forens=afg
forestal	actividad forestal form independient=562	legisl forestal=5oq	normativ forestal=60u	evalu peligr explot forestal=6q3	limpi superfici forestal=85q	explot forestal=adv
forj	element prens mecanic forj=4sf	manten prens hidraulic forj=5bd	ocupars prens mecanic forj=alq	prens mecanic forj=alq	prens forj=arj
form	form equip=1a4	trabaj form organiz=51s
format	respet format public=4s6	format medi comunic=8nd	format audiovisual=9co	format papel=9em
formativ	cicl formativ=218	cicl formativ grad superior=219	promov curs formativ=6um
formul	elabor formul color tejid=88e	elabor formul fabric=92u	desarroll formul fabric=92u	formul observ interpret=a2z	formul plan trat=ax7
formulari	prepar formulari declar impuest=5g7	complet formulari evalu llam=a4y
forraj	control plan produc forraj=508
fortalec	fortalec mold cuerp=4wz
fos	manten fos septic=7ae
fosfat	cap fosfat piez metal=6d4
fosfatiz	fosfatiz piez metal=5do
fosil	estudi fosil plant=8k2	localiz fosil=8q0	identific fosil=8xk	combustibl fosil=9jg	excav fosil=aw8
fot	mont fot=4u3	ampli fot negativ=6jo
fotodinamic	terapi fotodinamic trat canc=ad9
fotografi	hac fotografi=zy	aconsej client fotografi=5kn	orient client fotografi=5kn	asesor client fotografi=5kn	selecc fotografi=74s	estudi fotografi aere=7pl	analiz fotografi aere=7pl	fotografi comercial=afz	fotografi uso comercial=afz
fotografic	lav pelicul fotografic=5st	mont camar fotografic=5zj	cre guion fotografic=65y	lent fotografic=963	lent uso fotografic=963
fotonic	camp fotonic=5cy	are fotonic=5cy	cienci fotonic=5cy
fotorreactor	manej fotorreactor=69l
fotovoltaic	instal panel fotovoltaic=4t1	coloc panel fotovoltaic=4t1	instal sistem energi fotovoltaic=575	manten sistem fotovoltaic=5wh	repar sistem fotovoltaic=5wh	panel fotovoltaic=7v5
fractur	fractur hidraulic=9p2
fraganci	cre formul fraganci=918	agreg fraganci=9ia	investig fraganci=9q7	asesor fraganci=ai7
fragil	manipul objet fragil=7l7	encargars objet fragil=7l7
fraud	detec fraud=6p8
fraudulent	preven actividad fraudulent=566
frecuenci	gest frecuenci=9t6	desarroll gest frecuenci=9t6	gest program frecuenci=9t6
freg	freg cubiert barc=6sn
freinet	estrategi ensenanz freinet=7cw	ensenanz freinet=9wr
fren	utiliz fren locomotor=4vj	fren man=5dc	manten sistem fren=6ok	revis sistem fren=6ok	repar sistem fren=6ok
frent	protec frent element natural=4ro	hac frent incident grav=7ta	equip protec frent inund=8jd	hac frent estr organiz=aw3
fres	ocupars fres control numeric=6i6	cort fres=aw4
fresc	microbiologi lech fresc=adk
fri	fri industrial=1dn	caden fri=1jb	forj fri=8od	ocupars lamin fri=8qq	plant lamin fri=8qq
fric	med fric superfici=ary
frontal	manej carg frontal=722	oper carg frontal=722	manipul carg frontal=722
frot	instrument cuerd frot=85o
frut	prepar frut uso bebid=69c
fruticultor	supervis fruticultor=5aq
fueg	repar arm fueg=4t2	arm fueg=4vg	prepar caj fueg horn=58q
fuent	busc fuent historic archiv=4nl	model fuent abiert=91t
fuert	tecnic soldadur fuert=6od
fuerz	uso legal fuerz=68w	fuerz centrifug=7rc	oper fuerz aere=95n	prob fuerz fren tren=a99
fum	fum cigar=4ta	fabric product tabac fum=8di
fun	fun equip cubiert buqu=58d	fun empaquet=84g	fun maquin=8ib	hac demostr fun product=a5f	demostr fun product=a5f
funcion	manten norm funcion=74z	funcion vehicul=7fo	asegur funcion vehicul=7fo	certific funcion vehicul=7fo	detect problem funcion motor=7qn	supervis funcion equip meteorologic=9rd	supervis funcion zon oper=9zx
funcional	program funcional=6r	propiedad funcional aliment=9sv
funcionari	inform funcionari judicial=5ss	colabor funcionari=6hb
fund	coloc estructur mold fund=5dh	manej horn fund=5js	oper horn fund=5js	manipul horn fund=5js	proces fund=a7l
fundament	fundament biomedicin=50n
fundamental	conoc fundamental veterinari=7j3
fundid	registr dat oper fundid=9yr	control caudal vidri fundid=a1c
funebr	gest equip ceremoni funebr=aoh
funerari	asesor servici funerari=66h
fus	gest fus adquis=7rw
futbol	eleg tactic partid futbol=amh
gabinet	manej gabinet chor aren=9vc	gabinet chor aren=9vc
gaf	cort lent hac gaf=82y	manten gaf=8t7
galeri	supervis personal galeri art=a1g	anunci galeri art=aol
galleter	ocupars galleter extrusion=6fv
gallin	cri gallin=au9
galvanic	revest galvanic=6hi	recubr galvanic=6hi	control ban galvanic=8gl	supervis ban galvanic=8gl	verific ban galvanic=8gl	inspecc ban galvanic=8gl
galvaniz	galvaniz piez metal=57o
galvanoplasti	ocupars maquin galvanoplasti=8rl	maquin galvanoplasti=8rl	oper maquin galvanoplasti=8rl	manej maquin galvanoplasti=8rl	manipul maquin galvanoplasti=8rl	element maquin galvanoplasti=ao0
gam	gam servici empres ferroviari=7r2	gam bebid espirituos=9q5
gamemak	gamemak studi=9qb
gan	aliment gan=8sh	tecnic aliment gan=8sh	tip gan=at4
ganader	sistem explot ganader=8hh	especi ganader=9jv	gest cri ganader=9k7	dirig cri ganader=9k7	ocupars cri ganader=9k7
gans	gest cri gans=6fq	control cri gans=6fq	supervis cri gans=6fq
garanti	proced garanti calidad=515	gest garanti material digital=571	cumpl contrat garanti=7fa	gest garanti calidad llam=956	metod garanti calidad=9lh
garfi	manej garfi excav hidraulic=6as
gas	merc gas=54f	instal horn gas=5v5	gest red transport gas=6qg
gasific	metod gasific=7ls	ocupars gasific bebid=alg	manej gasific bebid=alg	encargars gasific bebid=alg
gasoil	oper plant propuls gasoil=5md
gasoliner	organiz oper gasoliner=58w
gast	examin gast public=57i	inspecc neumatic gast=6ge	ocupars caj gast menor=739	caj gast menor=739	control gast=a85	registr gast=a89
gat	oper gat elev hidraulic=88o	instal gat bomb andami=a9p
gel	cromatografi filtr gel=ai1
gelific	gelific frut=afc
gem	escrib inform clasific gem=7k1	identific gem=88y	equip identific gem=8if	aparat identific gem=8if	sistem clasific gem=95d	tall gem=az7
genealogic	estudi genealogic=ap7	interpret arbol genealogic=azb
gener	gener jueg digital=4yc	gener prueb impres=5f2	gener archiv digital=5rg	gener archiv electronic=5wo	gener musical=6o9	mont gener=8bh	gener electric=9m6	estudi gener=a8f	control gener electric=asa
general	principi general legisl alimentari=4rp	inform gest general empres=5u9	examen general tejid=8oa	manten general exterior buqu=8sy	plan general=9ss
genetic	genetic medic=9yn	ingenieri genetic=a9b	aplic ingenieri genetic=a9b	analiz ingenieri genetic=a9b	estudi ingenieri genetic=a9b	investig ingenieri genetic=a9b
genom	investig genom=7oa	hac investig genom=7oa
gent	don gent=1zx	capt aten gent=9y9
geoespacial	inform geoespacial=4nj	tecnologi geoespacial=4nj	manipul tecnologi geoespacial=6ku
geoestacionari	satelit geoestacionari=ays
geofisic	med geofisic electric=7wj	interpret dat geofisic=95y	entend dat geofisic=95y	analiz dat geofisic=95y	asesor oper geofisic=9sj	inform oper geofisic=9sj
geografi	geografi local=94o	ensen geografi=9cf
geografic	sistem inform geografic=mb	are geografic=4xu	identific tendenci dat geografic=6cg	rut geografic=7pb	defin zon geografic vent=9i8
geologi	colabor profesional geologi=6rm	trabaj profesional geologi=6rm	interactu profesional geologi=6rm
geologic	obten dat geologic=55k	desarroll bas dat geologic=6vu	estudi proces geologic=a6o	inform caracteristic geologic=a6r	asesor caracteristic geologic=a6r	constru sec geologic map=av4
geomatic	ingenieri geomatic=4nj
geometri	norm geometri via=8jv	geometri via=9sp
geoquimic	analiz muestr geoquimic=4px	estudi muestr geoquimic=4px	examin muestr geoquimic=4px	estudi geoquimic=7hu	complet estudi geoquimic=8sd
geotecnic	analiz informatic estructur geotecnic=87t	supervis estructur geotecnic=9mw	vigil estructur geotecnic=9mw	inspecc estructur geotecnic=9mw
geotermic	oper plant energi geotermic=5gu	metod gener energi geotermic=8u4
geriatric	medicin geriatric=uq
gestalt	practic terapi gestalt=6va	terapi gestalt=6va
gestor	segu instruc gestor directiv=6dx
gimnasi	gimnasi facial=649
ginecologic	examen ginecologic=5b9	hac examen ginecologic=5b9	diagnostic enfermedad ginecologic=5uj
gir	coordin gir actu=7ph	coordin gir internacional deportist=8gc	acc dispositiv gir tambor=8rf
giratori	ajust soport giratori=8v7	sujet soport giratori=8v7	regul soport giratori=8v7
global	sistem global distribu=1ql	integr estrategi comercial global=8v6	economi global=9ta
glos	elabor glos=5tr
glosari	elabor glosari termin tecnic=8k9
gobernanz	gobernanz internet=6ln	gobernanz materi inform=8h4
gobiern	politic gobiern=6wl
golf	perl golf=676
gom	control fluj gom=5ow	supervis fluj gom=5ow	inspecc fluj gom=5ow
gomaespum	coloc gomaespum marc=6s6
goodye	tecnic proces fabric goodye=91q
grab	grab disen piez metal=5hk	supervis precis grab=6ck	tecnologi grab=792	limpi grab=7ct	prepar product quimic grab=7q5	manipul product quimic grab=82s	material fabric grab=8rm	comprob precis grab=9iq	inspecc grab=9me
grad	grad medi=218	med grad destil=9tg	calcul grad destil=9tg	determin grad destil=9tg
gradu	gradu regul ascensor=4vd	gradu temperatur horn=589	gradu instrument optic=6cw	gradu instrument precis=751	gradu instrument mecatronic=79j	recomend lent gradu=8xg	gradu pres vapor=a09
grafic	disen grafic=zb	grafic mov=zu	disen guion grafic=5go	present guion grafic=71m	guion grafic=8ps	proces art grafic=8qd	grafic carg transport mercanci=a2t
grafit	mineral grafit=5bq	cristal grafit=5bq
gran	gest almacen gran=7a9	control almacen gran=7a9	ocupars almacen gran=7a9	supervis almacen gran=7a9
granall	granall material albanileri=94n
grand	reemplaz component grand=aco	cambi component grand=aco
granj	oper granj lecher=9hf	gest granj lecher=9hf	administr granj lecher=9hf	dirig granj lecher=9hf
granul	manej prens granul=56c	prens granul=56c	oper prens granul=56c	manipul prens granul=56c	analiz granul=7j7	analiz materi granul=7j7	gest carg descarg granul=8li	supervis oper granul=9cr
grap	manej grap papel=5qx	ajust maquin grap papel=6jt	manej pistol grap=8hu	manipul pistol grap=8hu	pistol grap=8hu	oper pistol grap=8hu
gras	proces purific gras animal=6j3	extra acid gras=9e0
gratuit	ofrec muestr gratuit cosmetic=5nu
grav	atend pacient enfermedad grav=52k
gravimetr	med geofisic gravimetr=4wk
griferi	reemplaz griferi=4ur
gru	mont gru tor=4yo	instal gru tor=4yo	arm gru tor=4yo	manej gru=63f	grafic carg gru=7s7	manej gru tor=95x	oper gru tor=95x	conduc gru tor=95x
grup	gest marc grup activ=ai6
guard	guard material contamin=60m	guard residu clasific=6z1	guard vehicul deposit=8h8	guard red jaul=8m8	guard suministr cocin=923	guard instruc montaj=9nb
guardarrop	manten limpi guardarrop=7gu
guardi	guardi vigilanci barc=9ru	guardi naveg segur=9vy	guardi maquin=a3p	seguridad guardi maquin=a3p
guarn	prepar guarn bebid=7tn
guer	efect psicologic guer=5ks
gui	gui buqu puert=4on	riesg oper gui aeronav=7wx	gui estil=a9a
guion	elabor guion tecnic=5cc	redact guion jueg digital=5e4	estudi papel part guion=5kt	gest guion tecnic=8o2
guitar	fabric component guitar=4mm	tip guitar=7vc
gusan	estudi gusan=93w
ha	entend material ha traduc=7da
habilidad	habilidad comunic=1zp	habilidad social=1zx	habilidad present=209	habilidad manual=20q
habilit	habilit usuari servici social=5rq	habilit contenedor reciclaj=9jk
habit	limpiez habit=1pq	explic caracteristic habit invit=4my	analiz tendenci habit consum=7jd
habitat	gest habitat animal caz=5ex	manten habitat acuatic=5qi	tecnic estudi habitat=8ko	gest habitat=8ob
habl	habl public=209	ensen principi habl public=6hq	tecnic habl=8d3
halal	carn halal=6fe
hall	hall defect registr=6si
hallazg	registr hallazg arqueologic=6k9	identific hallazg arqueologic=7s8	analiz hallazg arqueologic=7s8	examin hallazg arqueologic=7s8
hardwar	integr hardwar=23c	plataform hardwar=512	component hardwar=6gs	metod comprob hardwar=6oj	material hardwar=71z	arquitectur hardwar=a6v	proveedor component hardwar=aia
harin	supervis equip carg harin=4p3	manej separ harin=ajx	separ harin=ajx	manipul separ harin=ajx
havok	havok vis=8so
hay	hay via evacu=4wl
haz	proces soldadur haz electron=6xv
hech	ofrec tapiceri hech medid=5bn	verific hech=70r	disen objet hech man=9nf
hel	proces fabric hel=6do	ingredient fabric hel=9fl	normativ relativ fabric hel=9t9
hematologi	hematologi biologic=50v
hematologic	interpret result prueb hematologic=5k7
hemostasi	asist hemostasi=as4
hemoterapi	hematologi hemoterapi=9od
hepatic	enfermedad hepatic=989	estudi enfermedad hepatic=989
her	sector her=5xs
herbari	terapi herbari=6ez	medicin herbari=6ez
herbicid	asesor fertilizant herbicid=5wr	pulveriz herbicid=7q3	tip herbicid=7ra
herid	cuid herid=vm	cur herid=vm
hermetic	empaquet hermetic=8b0
herraj	fabric herramient herraj=70z	produc herramient herraj=70z	elabor herramient herraj=70z	cre herramient herraj=70z
herramient	limpi herramient=4vq	herramient trabaj mader=6hf	fabric herramient=ang	maquin herramient=apt
herreri	trabaj herramient electric herreri=7oj	herramient electric herreri=7oj	trabaj herramient manual herreri=7rm	herramient manual herreri=7rm
herv	herv agu=77s
hervidor	control hervidor fueg direct=5gd
hibrid	model hibrid=76z	model hibrid informatic=76z	sistem control hibrid=8of
hidraulic	sistem hidraulic=1d8	manten prens hidraulic=5ws	ocupars prens hidraulic=5ws	instal sistem hidraulic=7jk	manten sistem hidraulic=86l	repar sistem hidraulic=86l	manej prens hidraulic=8fb	oper prens hidraulic=8fb	element prens hidraulic=91w	manej control maquin hidraulic=9a5
hidroelectric	energi hidroelectric=6m8
hidrofug	coloc membran hidrofug=55f	fij membran hidrofug=55f	instal membran hidrofug=55f
hidrogen	proces hidrogen aceit comestibl=8zk	manej equip extrac hidrogen=9ur
hidrografic	asist estudi hidrografic=9z7	colabor estudi hidrografic=9z7
hidroterapi	administr hidroterapi=74f	administr trat hidroterapi=74f
hidroxid	fabric hidroxid calci=ade
hierb	mezcl hierb cub=5gj	oper control hierb=8c1
higien	higien personal=xk	higien alimentari=1oi	higien establec salud=4oy	higien trabaj=4r4	segu norm higien personal=4y8	establec norm higien=5ds	defin norm higien=5ds	fij norm higien=5ds	norm higien alimentari=7n2	gest higien animal=88q	administr higien animal=88q	evalu higien industrial=9gu	comprob higien industrial=9gu	med higien industrial=9gu
hil	produc fibr hil=712	disen hil=873	cre disen hil=873	hac disen hil=873	ocupars maquin hil=9ln	manej maquin hil=9ln	tecnologi maquin hil=9u6
hiperbaric	soldadur hiperbaric=4pl
hipersensibilidad	estudi hipersensibilidad alergi=7on
hipertens	hipertens intracraneal=74b
hipic	normativ relativ hipic=4rr	inform apuest hipic=80d
hipnosi	hipnosi psicoterapeutic=57c	trat hipnosi psicoterapeutic=57c
hipotecari	examin document prestam hipotecari=6yo	evalu riesg hipotecari=7d2	prestam hipotecari=8sc
histori	histori clinic=vu	histori medic=28o	histori tabac=4oe	estudi histori=5oo	histori informatic=5sb	gest histori clinic=6xt	histori instrument musical=93x
historial	entreg historial medic=4p7	present historial medic=4p7	historial genetic=8r3	manten historial genetic=8r3
historic	estudi historic=5oo	investig historic=5tz	valor historic artistic=6k5	arquitectur historic=7ln	metod historic=9r2	valor document historic=av8	evalu document historic=av8
hog	organiz cuid hog pacient=4p6	proporc cuid hog=4y9	ofrec cuid hog=4y9	hac pedid articul hog=6j0	ayud person hog=9ah	apoy person hog=9ah	articul hog=a9g
hoj	hoj calcul=m7	program informatic hoj calcul=57n	mezcl hoj tabac=7o9	clasific hoj tabac=9w4	calidad hoj tabac=a07
holistic	medicin holistic indi=a2g
hollin	elimin hollin extraid chimene=6wg
hombr	confecc traj hombr=au8	hac traj hombr=au8
homeopati	promov homeopati=7nr
homeopatic	medicament homeopatic=9jd	consult homeopatic=9pt
homogeneiz	manej maquin homogeneiz aliment=5n8	maquin homogeneiz aliment=5n8	homogeneiz aliment=9x1	proces homogeneiz aliment=9x1	proced homogeneiz aliment=9x1
hong	estudi hong=6s2
honorari	negoci honorari abog=aam
hor	calcul tarif hor=61n	determin tarif hor=61n	estim tarif hor=61n
horari	control horari=29f	asist pasajer inform horari=4wv	horari tren=69n	certific horari tren=69n	asegur horari tren=69n	horari vuel=a5t	asegur horari vuel=a5t	certific horari vuel=a5t	organiz horari servici tren=a8v
hormigoner	manej cam hormigoner=avz
horn	instal horn=5v5	instal horn electric=5v5	manej horn=68u	tip horn=6zc	coloc material horn=723
horne	traslad product horne=4r6	horne product=6r0	horne dulc reposteri=6st
horoscop	escrib horoscop=8vu	prepar horoscop=a0h
hortaliz	empaquet hortaliz frut=8v3	med frut hortaliz=ar3	pes frut hortaliz=ar3
horticol	disen horticol=9cs
horticultor	supervis horticultor=6b3
horticultur	manej equip horticultur=8c0	equip horticultur=8c0	manipul equip horticultur=8c0	principi horticultur=a3x
hospital	manten seguridad hospital=5bh
hospitalari	proced ingres hospitalari emergenci=24c	trat enfermedad hospitalari=4q6
hospitaliz	proporc aten animal hospitaliz=506	cuid especializ animal hospitaliz=506	supervis est animal hospitaliz=7d6
hosteleri	gest ingres hosteleri=9fy	administr ingres hosteleri=9fy
hotel	seguridad hotel=8u2	vel seguridad hotel=8u2	gest seguridad hotel=8u2	asegur seguridad hotel=8u2
hoteler	actividad hoteler=1pk
huec	supervis construc huec ascensor=6pl
huell	encontr huell dactil=5h0
hues	estudi hues=4tr
huesped	recib huesped=12s	supervis actividad entreten huesped=52h	ocupars salid huesped aloj=97o
huev	inspecc huev pec=683	examin huev pec=683	control huev pec=683	observ huev pec=683	control produc huev=9fo	supervis produc huev=9fo	gest produc huev=9fo
hum	sensor hum=9fm
human	recurs human=23l	gest recurs human estudi=4to	contrat recurs human=6uw	gest recurs human=a9y
humanitari	ofrec ayud humanitari=4q3	evalu propuest program humanitari=5jg	gest program ayud humanitari=7aq	gest ayud humanitari=agr	ofrec asesor asunt humanitari=ayu
humed	proces centrifug pulid humed=4r8
humedad	contenid humedad mader=54b	gest problem humedad edifici=56i	analiz contenid humedad=6e1	regul humedad semill=atz	comprob humedad semill=atz	verific humedad semill=atz
humedal	proteg humedal proyect desarroll=a86
humor	sentid humor=29u	practic humor=aov
ibjetiv	ibjetiv curricul=aix
iconografic	consult fuent iconografic=53k
id	id tech=8ja
ide	present ide=71f	desarroll ide program=90n	evalu ide musical=a9h
identidad	defin identidad marc=7jo	comprob identidad client=7sf	revis identidad client=7sf	gest identidad digital=9ao	estudi identidad gener=a8f
identific	identific mader=57s	control identific animal=5pn	supervis identific animal=5pn	gest identific animal=5pn
identificars	identificars objetiv compani=awe
ideologi	ideologi politic=6mn
idiom	habl idiom=5ra	metod ensenanz idiom=81m	traduc idiom habl=8v4
igual	tecnic igual color=5ve
igualdad	foment igualdad actividad deportiv=5j6
ilegal	sustanci ilegal=8gt	prueb detect sustanci ilegal=ab2
illustrator	adob illustrator=yh
ilumin	ajust ilumin=596	funcion sistem ilumin aeropuert=5w4	sistem ilumin aeropuert=6mx	tecnic ilumin=9hr
ilustr	interpret necesidad ilustr=6cx	comprend necesidad ilustr=6cx	tecnic ilustr digital=87c	selecc estil ilustr=8ow	analiz text ilustr=9dl
imagen	proces imagen=n2	cambi imagen=4xf	hac cambi imagen=4xf	tecnic trat imagen=656	tecnologi imagen medic=6r6	diagnostic imagen=6sh	disen imagen produc=6vm	determin tecnic imagen=9tf	tecnic diagnostic imagen=a7i
imagenologi	tecnic imagenologi=wu
imagin	estimul imagin interpret=57p
imit	imit joy=99d
impact	impact corrient agu=4zq	impact context social salud=5l2
imparcialidad	demostr imparcialidad=5dz
impart	impart clas=1k1	impart clas estudi religios=5n3	impart clas estudi artistic=859	impart form empres=9ud	impart form continu=asg
imped	imped deterior oleoduct=7ir	imped accident trabaj=7t0	imped contamin marin=av9
imperfec	detect imperfec piez metal=5ww	cer imperfec=79m
impermeabiliz	impermeabiliz suel=74h
implant	implant circul calidad=538	implant plan operativ negoci=79u
implement	implement formul proces produc=4w0	implement flot buqu=5z2	implement program estib=6b0	implement sistem rieg=8v2	implement program buce=9ys
implic	implic voluntari=5qr
import	estrategi import=8bm	implement estrategi import=8bm	gest estrategi import=8bm	coordin actividad transport import=aq1
important	proteg client important=68b	manej sistem important buqu=811	zon geografic important turism=auy
impos	tecnic impos pleg=acb	organiz impos document=acb
imprent	maquin rotativ imprent=806
impres	prueb impres=5f2	prepar prueb impres=5f2	elabor prueb impres=5f2	tecnic impres=68h	verific calidad impres=8ct	inspecc calidad impres=8ct	control calidad impres=8ct	manten maquin impres=a41
impresor	manej impresor digital=8wp	oper impresor digital=8wp	manipul impresor digital=8wp	impresor digital=8wp
imprim	cap imprim=4ws	coloc hoj imprim=6kn	distribu hoj imprim=6kn	separ hoj imprim=6kn	eleg cap imprim adecu=7c8	respet instruc seguridad imprim=8fa
improvis	improvis music=5n6	improvis musical terapi=8nm	repar improvis vehicul=ais	planific improvis coreografic=avw
impuest	examin declar impuest=56u
impuls	impuls trabaj equip=6r7
inalambric	prob dispositiv inalambric=72k	control dispositiv inalambric=72k	verific dispositiv inalambric=72k
inalterabl	softwar inalterabl=6l1	program soport logic inalterabl=6l1
incendi	proced preven incendi=7yc
incentiv	hac demostr incentiv vent=8f2	demostr incentiv vent=8f2
incidenci	inform incidenci casin=8xb
incident	investig incident contamin=5q5	examin incident contamin=5q5	inform incident contamin=a53
inciner	calibr inciner residu=585	program inciner residu=585	regul inciner residu=585	manej inciner residu=61u	inciner residu=61u	ocupars inciner residu=61u	manten inciner residu=85b	repar inciner residu=85b	control proces inciner=8a3
inclemenci	adaptars inclemenci tiemp=97h
inclu	inclu nuev component informatic=6e6	decid product inclu inventari=9t0
inclus	promov inclus organiz=516	trabaj inclus public=57u	promov inclus=9bd
inclusiv	educ inclusiv=1k9	fij politic inclusiv=7o8
incorpor	incorpor cambi coreografi=95p	incorpor aditiv tabac=95r
increment	tecnic increment motiv pacient=aay
incremental	model desarroll incremental=4mj
incrust	sistem incrust=h1	limpi incrust=514
incub	disen incub=5jj	metod disen incub=5jj	disen incub pec=5jj	manten equip incub=5xo	repar equip incub=5xo	proces incub=9fg	manten instal incub=9xj	repar instal incub=9xj	registr actividad incub=a4g
inculc	inculc actitud firm deport=9k3
indemniz	calcul pag indemniz=8gb
independient	trabaj form independient vent=8t5	trabaj manual form independient=aeq	tare form independient=axc
indic	metod indic tiemp=6zq	indic rend aparat=795	registr indic product=7db	indic entr present=7kb	indic biologic=alx
individu	desplaz geografic individu=94g
individual	desarroll capacidad individual=56l	mejor capacidad individual=56l
inducid	conect bobin inducid=6dm	instal bobin inducid=6dm
industri	industri transport mercanci=8ao	industri material informatic=99h	industri material construc=a8j	industri construc=ayo
industrial	sistem control industrial=h6	disen industrial=10d	disen product industrial=10d	manten industrial=23q	ingenieri industrial=25p	investig ingenieri industrial=25p	analiz ingenieri industrial=25p	estudi ingenieri industrial=25p	sistem impres industrial=5ye	softwar proces industrial=68n	manej horn industrial=768	horn industrial=768	manipul horn industrial=768	determin calidad mader industrial=8g9	herramient industrial=8n7	manten horn industrial=ac1	ocupars horn industrial=ac1
inesper	soport pres situ inesper=7nz
inestabl	separ element inestabl agu=75p
infantil	educ infantil=1ka	desarroll infantil=1lg	proced educ infantil=ajp	jueg terapi infantil=ayy
infec	control infec=vz	infec alimentari=7jt
infeccios	prueb detect enfermedad infeccios=7ml
infest	asesor preven infest plag=8ft	identific origen infest=8zo
infl	infl balon=7cq
inflamabilidad	tom medid contr inflamabilidad=8kh
inflamabl	norm manipul product inflamabl=6c8	liquid inflamabl=a8t	gest sustanci inflamabl=ae9	manipul sustanci inflamabl=ae9	administr sustanci inflamabl=ae9	manej sustanci inflamabl=ae9
influ	influ legisl=89f
influenci	influenci trat complementari radioterapi=a1n
infografi	disen infografi=zb
informatic	seguridad informatic=fg	gest informatic document=1zh	ingenieri informatic=25o	program informatic=5fb	equip informatic=8gn	program informatic analiz dat=9mu	tecnologi informatic=a4u
informativ	cre solu problem informativ=6be	evalu necesidad informativ=6hc	supervis oper informativ diari=87g	elabor material informativ turist=9tj
informatiz	manej sistem control informatiz=98d	sistem control informatiz=98d	sistem aliment informatiz=9kw
infrac	evalu infrac licenci=65b	dar segu infrac seguridad=763	detect infrac determin politic=7ji
infractor	mostr prueb infractor=7l6	present prueb infractor=7l6
infraestructur	evalu problem infraestructur telecomunic=64f	evit dan infraestructur servici=73b	infraestructur softwar form line=841	supervis infraestructur=8ll	supervis infraestructur vigilanci aeropuert=9qh	infraestructur ferroviari=9rb
infrarroj	produc imagen infrarroj=aju	gener imagen infrarroj=aju	cre imagen infrarroj=aju
infus	infus intravenos=9se
ingenieri	proces ingenieri=1h4	ingenieri sistem=25o	ingenieri control=9de	ingenieri seguridad=9nv	estudi ingenieri seguridad=9nv	analiz ingenieri seguridad=9nv
ingl	ensen ingl lengu extranjer=66j	habl ingl comunic maritim=8yj
ingredient	ingredient product aliment animal=644	mezcl ingredient alimentari=7id	riesg ingredient=8n5
ingres	gest ingres=1pw	elabor estrategi gener ingres=8y0
inhabilit	gest retir aeronav inhabilit=7gv
inici	inici contact vendedor=6oc	inici proces reclam=7kk	inici contact compr=9f5
inicial	ofert public inicial=app
inmers	proces revest inmers=5zh	fabric vel inmers=afh
inmigr	ley inmigr=1no	legisl inmigr=1no	ofrec asesor inmigr=6xx	elabor politic inmigr=8f7
inmobiliari	sector inmobiliari=139	anunci inmobiliari=290	merc inmobiliari=7ea	asegur inmobiliari=9pw	prepar contrat inmobiliari=an3
inmoviliz	inmoviliz pacient interven emergenci=8k0
inmuebl	valor inmuebl=28x	capt inmuebl=28y	visit inmuebl=28z
inmun	funcion sistem inmun=83u	estudi sistem inmun=83u
inmunitari	estudi proces inmunitari=9so
inmunodeficienci	diagnostic pacient inmunodeficienci=8rv
inmunologi	inmunologi clinic=52t
inmunologic	investig problem sistem inmunologic=5gt	tecnic diagnostic inmunologic=79x
inmunopatologi	inmunopatologi clinic=9xg
inmunoterapi	administr inmunoterapi=a4d	administr trat inmunoterapi=a4d
innov	proces innov=5t5	innov enfermeri=9b0	metod innov enfermeri=9b0	innov cuid enfermeri=9b0	innov camp enfermeri=9b0
inocu	material inocu medioambient=8bj
inorganic	quimic inorganic=96s
inoxidabl	manipul acer inoxidabl=9da	acer inoxidabl=9da	trabaj acer inoxidabl=9da	model acer inoxidabl=9da
inquilin	organiz cambi inquilin=86n	comunicars inquilin=aym
inscrib	inscrib visitant=9pz
inscrip	estudi inscrip=7nm	estudi inscrip antigu=8xh	analiz inscrip antigu=8xh	investig inscrip antigu=8xh	examin inscrip antigu=8xh	interpret inscrip antigu=8xh
insect	gest cri insect=56b	biologi insect plag=7v7	estudi insect=8p9
insecticid	ocupars maquin mezcl insecticid=7yk
insemin	prepar gan insemin artificial=4pv	insemin animal=4rv	insemin artificial animal=4rv	insemin artificial gan=7ak	manten registr insemin animal=7sj
inser	manej maquin inser=5ql	maquin inser=5ql	manipul maquin inser=5ql
insert	insert hoj cuchill=7jn	insert espum liquid=aaz
insolvenci	legisl materi insolvenci=88l
inspec	camar inspec tuberi=686	prepar inspec buqu=9af	proyect inspec buqu=9af	organiz inspec buqu=9af	inspec document viaj=ai3
inspecc	inspecc identific animal=5pn	inspecc maquin transport=72u	inspecc produc estudi=ax9
inspir	cre panel inspir=5jp
instal	prepar instal=7po
institu	represent institu religios=5bc	gest oper institu sanitari=7qs	colabor institu ensenanz=8j7	trabaj institu ensenanz=8j7
instru	instru cuid animal=8n8	instru materi oblig milit=92a	instru actor uso arm=aa4
instrument	equip instrument=55q	gest sistem instrument=6xp	control sistem instrument=6xp	administr sistem instrument=6xp	instal equip instrument=8zl	ingenieri instrument=976	desarroll sistem instrument=a03	cre sistem instrument=a03
instrumental	prepar instrumental odontologic esteriliz=4ut	instrumental oftalmologic=51z	component instrumental odontologic=6ch
insufl	ocupars maquin molde insufl=5mp	part maquin molde insufl=at7
int	inform punt int turistic=565	acompan clientel siti int=8mt	inform tip int=9x6
integr	integr continu=bc
integral	enfoqu integral aten=5q6	enfoqu integral servici social=908
integrator	oracl dat integrator=62j
integridad	integridad corre=5ri	asegur integridad corre=5ri	certific integridad corre=5ri	integridad casc=6fx	asegur integridad casc=6fx	certific integridad casc=6fx
intelectual	derech propiedad intelectual=5o8
inteligenci	inteligenci artificial=n4	inteligenci negoci=nf	inteligenci empresarial=nf	inteligenci electronic senal=5e8	elabor archiv inteligenci milit=5ym	analiz inteligenci dat=6dj
intensiv	cuid intensiv=uj	medicin intensiv=adw	medicin cuid intensiv=adw
interac	interac person orden=88t	disen interac softwar=a52	inform farmaceutic interac medicament=aur
interactiv	softwar entorn desarroll interactiv=89r
interactu	interactu companer repart=8lc	interactu usuari reun requisit=8th	interactu public=8wx
interbibliotecari	coordin prestam interbibliotecari=7ha
intercal	manej intercal papel=9y6	intercal papel=9y6	oper intercal papel=9y6	manipul intercal papel=9y6
intercambi	intercambi pil reloj=5j9	gest norm intercambi dat=9ok
interconex	tecnic interconex=5h3
intercultural	ensen metod comunic intercultural=7lj	demostr concienci intercultural=7qg
interculturalidad	estrategi ensenanz desarroll interculturalidad=a9t
interes	gest part interes=1r4	comunicars part interes=1r4	proteg interes client=5iz	negoci part interes=801	represent interes nacional=96g	comunic emple tiemp interes=a1j
interfac	disen interfac aplic=90h	desarroll interfac aplic=90h	ide interfac aplic=90h	cre interfac aplic=90h	interpret interfac comunic grafic=afr	disen interfac component=ar6	ide interfac component=ar6	cre interfac component=ar6	desarroll interfac component=ar6
interfaz	disen interfaz usuari=z6	interfaz aplic especific=4pk	lenguaj descrip interfaz=4uk
interior	disen interior=10e	segu tendenci disen interior=9pv	limpi interior vehicul=9w9	material disen interior=a2q
intermedi	coloc cap intermedi=4ui	constru cap intermedi=4ui
intermodal	ocupars equip intermodal=aga	equip intermodal=aga	trabaj equip intermodal=aga
intern	politic gest riesg intern=4xt	manten sistem comunic intern=608	investig intern=65s	medicin intern=6l0
internacional	norm internacional inform financier=178	derech internacional human=5i6	normativ transport internacional=69b	derech internacional=8p8
internaliz	estrategi internaliz=al2
internet	internet cos=ia
interpersonal	habilidad interpersonal=1zx	rel interpersonal=1zx
interpret	interpret plan=1ct	metod interpret=524	tecnic interpret=7j0
interpretativ	descubr talent interpretativ=a9o
interprofesional	cooper nivel interprofesional=ao2	colabor nivel interprofesional=ao2
interrog	interrog person=8cc
interrogativ	tecnic interrogativ=4z3
interrup	ofrec asesor interrup embaraz=88h	proporc aten interrup embaraz=94a
interruptor	instal interruptor electric=9i0	coloc interruptor electric=9i0
interval	establec interval explos=91v	determin interval explos=91v	fij interval explos=91v
intervencionist	radiologi intervencionist=wu
intimidad	intimidad huesped=8t8	proteg intimidad huesped=8t8
intoxic	aconsej incident intoxic=6tl	inform incident intoxic=6tl
intravenos	terapi intravenos=vi	prepar bols intravenos=4o8
introduc	introduc dat=te	introduc metal bas horn=6pn	introduc material horn=723	introduc papel prens cilindr=ai2	supervis introduc dat=aon
intrus	respond alarm contr intrus=9cz
intu	recur intu contrat proyect=8rb
intub	intub endotraqueal=ab7
inund	evacu person zon inund=5u8	repar dan caus inund=81t	detect riesg inund=96y
invasiv	proced cardiovascul invasiv=auv
invent	invent recet cervez=4oz	invent recet nuev=9fn	asesor invent=9o1	dar asesor invent=9o1
inventari	gest inventari=1i8	prepar inform inventari=6jx	elabor inform inventari=6jx	redact inform inventari=6jx	control precis inventari=6ot	norm relativ gest inventari=6uy	inventari instal=7hi
invernader	coordin actividad manten invernader=517	tip invernader=72d	manten invernader=8i2	tare manten invernader=8i2
invers	analiz invers=24n	ingenieri invers=3ir	decid invers=4wr	desarroll carter invers=6bb	revis carter invers=6r5	asesor invers=6ta
invit	revis list invit=8c3
involucr	involucr huesped actividad entreten=6lk
involucrars	evit involucrars emocionalment=af5
inyec	part maquin molde inyec=66m	ocupars maquin molde inyec=7yf
inyect	inyect espum liquid=aaz
ionic	ocupars equip intercambi ionic=8aa
ionizant	estudi radi ionizant=7pv
iphon	iphon os=9qu
iri	estudi iri=8cd
irregul	trabaj superfici irregul=4ug	analiz migr irregul=9zz
irregularidad	reconoc irregularidad bord=8ve	detect irregularidad bord=8ve	identific irregularidad bord=8ve
irrig	asesor proyect irrig=6vy	irrig suel=8r1	manten sistem irrig=9o9
irritabilidad	manej irritabilidad=892	ofrec asesor manej irritabilidad=a1b
islamic	estudi islamic=67i
isomeriz	proced isomeriz hidrocarbur=5o0
isometric	perspectiv isometric=9vz
isopropilic	alcohol isopropilic form segur=6a9
isotop	uso isotop radiactiv=abt
iterativ	model desarroll iterativ=5wp
itinerari	elabor itinerari transport=7qe	desarroll itinerari transport=7qe	cre itinerari transport=7qe	coordin itinerari buqu=aq4	regul itinerari buqu=aq4
jabon	formul fabric jabon=80i	manej bomb jabon liquid=86z
jardin	obr albanileri jardin=5lj	trabaj albanileri jardin=5lj
jardineri	manej maquinari jardineri=829	manipul maquinari jardineri=829	oper maquinari jardineri=829	manten herramient jardineri=97b	repar herramient jardineri=97b	limpi herramient jardineri=97b
jaul	analiz calidad agu jaul=4oi	manten equip jaul acuicultur=5m9	limpi jaul=7f1	manten jaul limpi=7f1	encargars red jaul=8m8	sec red jaul=8m8	manten red jaul=8m8	limpi red jaul=8m8	cumpl norm seguridad jaul=991	supervis sistem red jaul=a1u
javascript	javascript framework=ss
jefatur	jefatur obr=1ea
jering	manej jering engras=4rg	jering engras=4rg	trabaj jering engras=4rg
jig	ocupars maquin jig=6fd
john	john the rip=7pc
joven	form joven=7z6	actu public joven=84w	cuid animal joven=8a8	atend animal joven=8a8	ocupars animal joven=8a8	promov protec joven=8fq	foment protec joven=8fq	protec joven=8fq
joy	cumpl especific disen joy=7io	registr tiemp proces joy=7or	registr pes joy=8rd	fabric joy=9zv
joyeri	selecc piedr precios joyeri=6zx	proced joyeri=8t6	categori articul joyeri=9us	limpi articul joyeri=ajz
judicial	gest caus judicial=766	registr proced judicial=83i	proced judicial=a2c
jueg	sistem cre jueg digital=8du	terapi jueg=ayy
juez	asist juez=85f
jug	particip jueg distribu jug=6vf	extra jug=75z	jug nin=8c4
juguet	arregl juguet=5cd	encargars acab juguet=6mo	acab fabric juguet=6mo	acab juguet=6mo	unir piez juguet=83a	herramient arregl juguet=89h	material juguet=9b1	rellen juguet=a3u	fabric juguet rellen=a3u
juici	revis juici=83w
jumb	manej maquin perfor jumb=8wf
junt	junt material impres=5nd	cre junt mader=9hx	fabric junt mader=9hx	junt mader=9hx	produc junt mader=9hx
jur	hac interpret jur=7dg	interpret jur=7dg	trabaj interpret jur=7dg	comunicars jur=84q	hac traduc jur=9uh	traduc jur=9uh
jurament	tom jurament=7my	tip jurament=8ze
juridic	investig juridic=1mj	asesor juridic=1xa	examin prueb juridic=5tv	analiz prueb juridic=5tv	cumpl requisit juridic=8lw
juridicament	asesor juridicament=1xa
justici	justici repar=5ld	declar ant tribunal justici=6df	justici social=aes
juvenil	med juvenil alevin=7b9	examin juvenil alevin=7b9
kali	kali linux=g5
kilometr	registr consum combustibl kilometr=8yn
kinantropometri	teori kinantropometri=ax8
kosh	carn kosh=9rx
labi	lectur labi=582
labial	lectur labial=7bn
labor	labor ferment manzan=4wd	labor pod manual=80j
laboral	derech laboral=19u	legisl laboral=19u	preven riesg laboral=1ds	fisiologi laboral=5a3	investig accident laboral=5qb	negoci contrat laboral=7tt	educ trabaj riesg laboral=ak3
laboratori	tecnic laboratori=wz	equip laboratori=5yi	metod diagnostic laboratori=6cm	ajust equip laboratori=7vx	tecnologi medic laboratori=a77
lac	lac superfici mader=6ue	selecc ingredient lac=7ud	calent prepar lac=a47
lactanci	lactanci matern=5n4
lacte	prepar plat product lacte=529	material analiz product lacte=5sc	product lacte=7e7	cocin product lacte=abr	prepar product lacte=abr
ladrill	horn ladrill=4ul	cocin horn ladrill=4ul	coloc ladrill=531	traslad ladrill=55c	cort ladrill=65l	cort ladrill medid=65l
lamin	maquin impres lamin=5em	lamin fibr vidri=5nb	manej lamin=63s	tip lamin=6nq	instal suel lamin=7f0	repar estructur lamin=8yy	inspecc estructur lamin=8yy	manten estructur lamin=8yy	element lamin metal=9ie
lan	esquil lan cabr=ao5
lanz	lanz bot salvavid=4vv	investig lug lanz satelit=aff
lanzader	manej cam lanzader=92m	oper cam lanzader=92m	manipul cam lanzader=92m
lapid	ayud coloc lapid=ags
lapiz	mezcl component min lapiz=age
larv	control crec larv=53u	observ crec larv=53u	evalu crec larv=53u	analiz crec larv=53u	analiz comport alimentari larv=8z3
larvari	control desarroll larvari=5cs	analiz desarroll larvari=5cs	observ desarroll larvari=5cs	inspecc desarroll larvari=5cs
las	metod grab las=57e	proces marc las=5s0	manej maquin cort las=6bv	maquin cort las=6bv	tip las=8va	aparat las=ayz	dispositiv las=ayz
latex	transform mezcl latex=5k2	mezcl ingredient latex=6s8	analiz muestr latex=85w
lav	lav vidri=8dq	lav interior vehicul=9w9
lavanderi	supervis servici lavanderi clientel=505	recog rop servici lavanderi=6yt
lavaplat	maquin lavaplat=an8
leasing	proces leasing=8m9
lec	impart lec teoric pilot=7qb
lech	prepar muestr lech=5ay	almacen muestr lech=5ay	acondic muestr lech=5ay	etiquet muestr lech=5ay	ocupars maquin llen lech=5l8	constru lech tuberi=5qz	proces produc lech=6f1	control lech=7fh	control calidad lech=7fh	prueb control calidad lech=90b	softwar control lech=ap9
lecher	produc gan lecher=8bl
lechon	cort col lechon=728
lector	adapt text cultur lector=7wb
lectur	lectur plan=1ct	lectur automatic cont=5fu
leer	leer especific product=79t	leer articul=8aw
legal	requisit legal ambit maritim=4vr	document legal acuicultur=58o	revis document legal=7vj	proced departament legal=9kc
legibl	manten senal legibl=8kf	dej senal legibl=8kf
legisl	asesor legisl=5l3
legislativ	proced legislativ=5w9
len	instal calent len=8g3	coloc calent len=8g3
lenceri	manipul lenceri almacen=72i	manej lenceri almacen=72i
lengu	lengu sign=22u
lenguaj	lenguaj program=sr	estudi lenguaj=25v	lenguaj marc=4v9	manej lenguaj marc=4v9	terapi lenguaj=797	lenguaj consult=7k7
lenguet	sensor lenguet=a49
lent	manipul lent contact=55l	demostr lent contact=55l	trabaj lent contact=55l	tecnic coloc lent contact=8fr
les	educ preven les=6fg	inform preven les=6fg	prescrib trat les musculoesqueletic=99a
letr	ajust letr caracteristic melodi=7qt
levant	levant pil papel=4xq	levant objet pes=8w1
lexicografi	lexicografi teoric=4rf	lexicografi practic=6xq
lexicografic	fuent inform lexicografic=acs
ley	ley ferroviari=587	aplic ley=682	ley educ=6sb	ensen principi aplic ley=8d7	ley seguridad social=99c	ley prens=a5s
leyend	redact leyend=ay9
libr	clasific libr=7hc	medicament vent libr=ad0
licenci	licenci obr=241
licenciatari	gest carter licenciatari=76q
licit	particip licit public=4vb	realiz oper comercial licit=5mo	hac licit=5pu	gest proces licit=6gk
licor	dispon licor=6cp
licuefac	regul temperatur licuefac=a3c
lider	lider equip=1rf
liderazg	liderazg equip=1rf	capacidad liderazg=1zr	liderazg enfermeri=9rr	liderazg aten enfermeri=9rr	liderazg asistenci enfermeri=9rr	liderazg cuid enfermeri=9rr	principi liderazg=9wm
liger	fabric envas metalic liger=9mo
lightroom	adob photoshop lightroom=9wb
lij	tip lij=4tw	lij yes=5o1	oper lij yes=5od	manipul lij=5od	manten lij=73i	prepar piedr lij=755	lij gem=7h3	lij mader=813	tecnic lij=8cp
lim	lim bord vidri=69x	ocupars lim=75w	tip lim=8al	element lim=9mc
limit	comprend limit presupuestari=64r	limit circul trafic puent=944
limpiaparabris	repar limpiaparabris=asb
limpiez	limpiez dat=k8	supervis actividad limpiez=4mr	control actividad limpiez=4mr	product limpiez=57g	oper limpiez=6kj	hac oper limpiez=6kj	manipul product quimic limpiez=6n2	product quimic limpiez=6n2	tecnic limpiez=9qv
lind	defin lind=8qk
line	form line=1l2	desarroll plan form line=82k
linfatic	masaj drenaj linfatic=au2
linguistic	ensen linguistic=7ar	linguistic forens=8rp	linguistic forens aplic=8rp
liquidez	gest liquidez=183
list	elabor list preci bebid=5vl	prepar list material=8ye	elabor list material=8ye	redact list material=8ye	escrib list material=8ye	segu list comprob=9y1	cumpl list comprob=9y1	vehicul est list recog=ay1
literari	teori literari=5yt	gener literari=7pa	tecnic literari=9lz
literatur	ensen principi literatur=4sy	histori literatur=6em	literatur compar=6iv	estudi compar literatur=6iv
litiasi	litiasi urinari=ayv
litigi	asist litigi=623
liv	liv script=64g
llam	aten llam=1ws
llav	llav ajust=70b	hac copi llav=7ip	asign llav=8i7
lleg	lleg acuerd comercial=51w	gest lleg salid=5j5	ocupars lleg salid=5j5	supervis lleg tren=6w0	control lleg tren=6w0	comprob lleg tren=6w0
llen	llen mezcl hormigon=a5a
local	agu local puert=6hz	apoy economi local=7ib	contribu economi local=7ib	promov economi local=7ib	mejor economi local=7ib	est carreter local=9sw
localidad	localidad reg sector turistic=5ft
localiz	gest localiz=8uo	gest traduc localiz=8uo	gest localiz softwar=9dg	herramient localiz=9fa
localizabl	guardi localizabl=db
locomotor	manten locomotor=7x9	hac manten locomotor=7x9	manten periodic locomotor=8h9	oper locomotor maniobr=9ty	trabaj locomotor maniobr=9ty	locomotor maniobr=9ty
lod	elimin lod agu residual=6x8
logic	estudi logic=5mw	program logic=5pw	logic jug=67p	estudi sistem logic=9ft
logistic	logistic milit=5q7	logistic ecologic=8ex
logr	logr objetiv vent=9en	anim alumn reconoc logr=aqh
los	anad los obr ceramic=7pq
lot	manten trazabilidad lot=9if
loteri	material loteri=6u0	manten equip loteri=77b	norm directric empres loteri=8r9	gest oper loteri=ae1
lubric	lubric motor=5sx	lubric rued material rodant=8rc
lubricant	lubricant abrillant=ajb	prueb periodic aceit lubricant=an4
luc	supervis ajust luc escenari=asj
luch	luch esp=atq
lug	manten orden lug accident=6n7	limpi lug accident=avt
luminos	estudi fenomen luminos=60s
lupul	cultiv lupul=580	lupul form cultiv=580
lustr	lustr calz=727
luz	estudi luz=60s	produc luz artificial=9pm
macer	proces macer=9c7	gest proces macer=9c7
mach	manipul piez mach fund=4xc	manten mach fund=5h8	limpi mach fund=5h8	repar mach fund=5h8	repar defect mach fund=5i1	manten element mach fund=64k	coloc estructur mach fund=7as	fabric mach fund=95a
mader	proces trabaj mader=4zh	product mader=5gl	tip mader=9rm
madr	celul madr=7p0	trasplant celul madr=7w7
madur	madur ques=9lg	proces madur ques=9lg
maestr	prepar plan maestr aeropuert=855
maestri	demostr maestri musical=7cc	mostr maestri musical=7cc
magi	desarroll concept espectacul magi=ax3
magnetic	estimul magnetic transcranean=6n8
maiz	proces obten almidon maiz=7vz
mal	inform mal funcion ase=5ya
malt	color malt tost=62n	manej sistem aliment malt=6fj	sistem aliment malt=6fj
malte	registr dat proces malte=5mu	malte gran=7ic	proces malte=7vh
maltrat	coordin cuid animal maltrat=7v2
man	leer man=7he	gest man=8s3	hac gest man=8s3	reloj man=acg
manag	labor manag deportist=7hx
manch	quit manch=7gl	tip manch=8un	tecnic elimin manch=8y3
mand	coloc component panel mand=7kx	mand muestr medic=94r	program panel mand maquin=a0t	program panel mand ascensor=a1t	instal panel mand ascensor=ab6	component panel mand=awh
maner	trabaj maner independient artist=94u	trabaj maner independient expos=a25
manguer	ocupars manguer=9et	manej manguer bomb hormigon=ayg
manicur	manicur cosmetic=5i0
manifiest	component manifiest barc=8vf
manill	arm manill hoj tabac=96n
maniobr	maniobr buqu puert=5ov	maniobr vuel=7fp	hac maniobr vuel=7fp	maniobr cam pes=7uw	colabor maniobr barc=aae	particip maniobr barc=aae	ayud maniobr barc=aae	asist maniobr barc=aae
manteners	manteners dia evolu lenguaj=a4x	manteners inform normativ aplicabl=ar9
manual	prens papel form manual=81b	elabor manual=9dp
manualidad	aconsej client manualidad=auo	orient client manualidad=auo	asesor client manualidad=auo
manuscrit	selecc manuscrit=7gw	leer manuscrit=9tv	interpret text manuscrit=ak2
manzan	supervis ferment manzan=4wd	selecc manzan=64l	variedad manzan=8jm	compos quimic manzan=9e7
map	estudi map=2jd	elabor map=2jd	hac map meteorologic=a4z	map meteorologic=a4z	prepar map meteorologic=a4z	elabor map meteorologic=a4z
maquet	confecc maquet decor=765	disen maquet decor=765	hac maquet arquitectonic=7mf	disen maquet arquitectonic=7mf	cre maquet=8n2
maquillaj	tom decis proces maquillaj=4z5	cambi rapid maquillaj=5bx	tecnic maquillaj=7xz
maquin	manej maquin=1y5
maquinari	manej maquinari=1y5	supervis oper maquinari pes=5nr	product maquinari industri textil=5uv	control maquinari pes=6e0	product maquinari=7es	maquinari molde=88s
mar	inspecc construc mar adentr=4n0
marc	marc softwar=5i2	marc sistem gest seguridad=7u5	analiz marc=8f1	supervis gest marc=8w7
marcial	practic art marcial=58p
marid	marid cervez aliment=7j2
maridaj	asesor maridaj aliment vin=5pq
marin	investig proyect energi marin=5bb	transform aliment origen marin=7cm	marin carn vent=8yz	preven contamin marin=av9	evit contamin marin=av9
marionet	manej marionet=6gg	confecc marionet=83f	disen marionet=atl	cos rop marionet=ato
marisc	cocin pesc marisc=6i9	sistem cultiv marisc=84h	aconsej client selec marisc=999	prepar pesc marisc=9s4
maritim	industri transport maritim=5bz	manej sistem maquin maritim=5nt	mercanci transport maritim=6wc	oper sistem comunic maritim=78u	preven contamin maritim=7aa	tecnologi transport maritim=831
marketing	marketing digital=13h	tecnic marketing digital=6ad	proced departament marketing=7wz	tecnic marketing marc=89p	estrategi marketing contenid=90y
marmol	limpi muebl marmol=5fv
marqueteri	coloc marqueteri=4sz
martill	martill forj=7bs	manej martill perfor man=8ln
martinet	manej martinet=816	manej martinet hidraulic=816	manej martinet vibr=8gd	manipul martinet vibr=8gd	oper martinet vibr=8gd
mas	mas madr=27b
masaj	teori masaj=86c	masaj terapeutic=8d5	tecnic masaj terapeutic=8d5	tip masaj=90t
mascar	mascar opac=7p3	cubr mascar opac=7p3	revest mascar opac=7p3
mascot	aliment mascot=5iq	recomend tip comid mascot=5y5	vend accesori mascot=6ed	enfermedad mascot=akc	industri product mascot=ans	registr mascot=aqb
masill	coloc masill junt=9cu	agreg masill junt=9cu	cubr junt masill=9cu
masteriz	masteriz audi=adp
mat	mat animal peleteri=51l
matader	manej maquin matader=8i3	maquin matader=8i3	trabaj matader=au4
matanz	practic matanz kosh=4t4	practic matanz halal=5km	bienest animal proces matanz=68c	ocupars proces matanz animal=7nv
matematic	ensen matematic=1kq	herramient matematic gest vehicul=7ms	comunic inform matematic=8qs	herramient equip matematic=a2o
materi	legisl materi transport residu=57h	observ materi=aet
matern	proporc aten matern quiropractic=73v
materniz	prepar lech materniz lactant=a4v
matic	diferenci matic color=9fr	distingu matic color=9fr
matric	instal matric prens=61l	fabric matric disc compact=6v5
matricul	ayud estudiant proces matricul=5fy	gest matricul=94k
matriz	manej prens matriz=6eh	fabric matriz=8lx
maven	apach maven=6c
maxilofacial	diferenci tejid maxilofacial=4sq	distingu tejid maxilofacial=4sq	practic cirugi maxilofacial repar=9wc
maximiz	maximiz ingres vent=8lf
mayor	person mayor=uq	cuid person mayor=5jm	evalu riesg pacient mayor=9td	gest libr mayor=a3l
mecanic	ingenieri mecanic=1gq	mecanic material=5mz	mecanic buqu=5s8	herramient mecanic=6al	mecanic suel=6q9	component mecanic vehicul=6rz	sistem mecanic=790
mecanicament	carn separ mecanicament=75e
mecanism	mecanism cier=6qf	mecanism tranvi=88u	mecanism seguridad ascensor=8fi	manten mecanism direc buqu=90r
mecaniz	instal equip mecaniz=62i
mecanograf	dar instruc mecanograf=4n2
mecanografi	mecanografi document error=528
mecatronic	ingenieri mecatronic=1gs	camp mecatronic=1gs	instal maquin mecatronic=6bg	regul instrument mecatronic=79j	ajust instrument mecatronic=79j	manten maquin mecatronic=7zc	repar maquin mecatronic=7zc	desarroll proced prueb mecatronic=8u1
med	instrument med=1cv
medi	gest medi social comunic=14f	medi digital=25l	gest personal medi=4z4	legisl medi comunic=5b3	estudi medi comunic=5if	medi social=5ot	medi comunic=81s	hac estudi medi comunic=84o	particip actividad medi artistic=anf
median	gest pequen median empres=5uk
mediant	equip mediant control remot=6t8	tecnic acces mediant cuerd=8id
medic	administr medic=vg	sistem inform medic=8gm	informatic medic=92f
medicament	administr medicament=vg	estudi fabric medicament=51q	administr segur medicament=5qs	elabor medicament=5wz	clasific medicament=68v	medicament bas plant=6ez	norm administr medicament=6hn	preven enfermedad medicament=al5	trat enfermedad medicament=al5
medicin	medicin trabaj=4zd	estudi medicin=6p1
medicinal	hierb medicinal=6ez
medid	instrument medid precis=93j
medioambiental	gest medioambiental=1rx	normativ gest medioambiental aeropuert=5ha	normativ medioambiental=7e9
medul	trasplant medul ose=58e
mejor	mejor proces=1rc	mejor vent product=5u1	cort mejor=5x3	tecnic mejor caracteristic vin=79r
melodi	cre nuev melodi=4zy
membran	tip membran=7fy
memori	elabor program memori traduc=5op	memori espacial=9hk	program memori traduc=ahq	memori traduc=ahq
memoriz	memoriz gran cantidad inform=8i8	memoriz guion=8jg	memoriz papel=8ym	memoriz instruc montaj=9nb
menopausi	abord efect secundari menopausi=5t2
menor	vent menor=12l	protec menor=1le	legisl protec menor=1le	control tare menor manten=601	tare menor manten=601	repar menor equip=9f4
mensaj	eleg mensaj tarjet felicit=5og	revis mensaj tarjet felicit=6el	transmit mensaj radi telefon=7k3	transmit mensaj=7un
mensual	cier mensual=16k
mental	salud mental=v9	diagnostic trastorn mental=5rm	diagnostic enfermedad mental=7l5	identific problem salud mental=7qv	estudi trastorn mental=9hp	estudi enfermedad mental=9hp	promov salud mental=9jy	foment salud mental=9jy	trat enfermedad mental=aud
mentor	mentor otr profesional salud=9ro
menu	elabor menu=1p2	planific menu=6wv	ocupars planific menu=6wv	comid bebid menu=7ca	cre menu especific event=8fm	inform menu bebid=8km	planific menu pacient=8pw	organiz menu pacient=8pw	inform personal menu diari=921
merc	investig merc=150	estudi merc=150	merc financier=87o	analiz merc=90i	merc trabaj=a0w
mercadotecni	combin mercadotecni=9vh
mercanci	inspecc carg mercanci=5cq	revis carg mercanci=5cq	carg mercanci buqu=7nu	coloc mercanci buqu=7nu	metod transport mercanci=8nf	mercanci transport almacen=avi
mercantil	derech mercantil=1mx
merceri	aconsej product merceri=ail	recomend product merceri=ail	orient product merceri=ail	asesor product merceri=ail
meridian	identific meridian energetic=92y	localiz meridian energetic=92y
mes	servici mes=1pa	sier mes=4ir	program mes jueg=5c7	manej sier mes=9lu	oper sier mes=9lu	manipul sier mes=9lu	manipul uva mes=ari
met	met material horn=723
metadat	gest metadat contenid=8ec	control metadat contenid=8ec	defin metadat contenid=8ec	manej metadat contenid=8ec	administr metadat contenid=8ec	supervis metadat contenid=8ec
metal	trabaj metal=1cc	herramient trat metal=5zl	proces fabric metal=9e9
metalic	fabric estructur metalic=5qp	instal tuberi metalic gas=7o6	fabric puert metalic=9ub
metaliz	manten impresor papel metaliz=6fb	manej impresor papel metaliz=9hd
metalurgi	camp metalurgi=6vb	cienci metalurgi=6vb	tecnic precis metalurgi=8fw
metalurgic	analiz estructur metalurgic=52p	herramient metalurgic=5zl
meteorologi	instrument meteorologi=70l	manej instrument meteorologi=70l	meteorologi aeronautic=97j	vigil meteorologi aeronautic=99y	comprob meteorologi aeronautic=99y	meteorologi maritim=9bp
meteorologic	inform meteorologic=59f	gest bas dat meteorologic=78h	investig meteorologic=9jw
metod	metod asesor=4zw	metod fabric=5zn	metod investig=8y9
metodologi	metodologi disen centr usuari=7hs	metodologi disen softwar=87b	metodologi investig cientific=aig
metric	prev metric cuent=6uf	pronostic metric cuent=6uf	metric cost=8gx	gest metric proyect=9jn	metric softwar=avo
mezcl	oper mezcl=9di	limpi mezcl=aq2
micologi	micologi medic=664
microbiologi	control calidad laboratori microbiologi=4pw	microbiologi clinic=9x2
microbiologic	analiz microbiologic caden alimentari=6z3
microchip	escane animal localiz microchip=7it	implant microchip animal=9wg	pon microchip animal=9wg	coloc microchip animal=9wg
microcirugi	practic microcirugi reconstructiv=705	oper microcirugi reconstructiv=705
microelectromecanic	prob sistem microelectromecanic=5gk	mont sistem microelectromecanic=5pm	constru sistem microelectromecanic=5pm	sistem microelectromecanic=981	disen sistem microelectromecanic=9ea	cre sistem microelectromecanic=9ea	ide sistem microelectromecanic=9ea	desarroll sistem microelectromecanic=9ea	manten sistem microelectromecanic=a57	acondic sistem microelectromecanic=a57	repar sistem microelectromecanic=a57
microelectronic	are microelectronic=6gf	cienci microelectronic=6gf	camp microelectronic=6gf	prob sistem microelectronic=7n5	disen sistem microelectronic=7yz	desarroll sistem microelectronic=7yz	manten sistem microelectronic=7zn	acondic sistem microelectronic=7zn	repar sistem microelectronic=7zn	mont sistem microelectronic=8za	fabric sistem microelectronic=8za	constru model sistem microelectronic=9r0
microensambl	tecnic microensambl=8jr
microescal	proces orden microescal=82b	proces informatic microescal=82b	clas sensor microescal=ad2	sensor microescal=ad2
micromecanic	are micromecanic=92n	camp micromecanic=92n	cienci micromecanic=92n
micromecatronic	ingenieri micromecatronic=67q	are ingenieri micromecatronic=67q	cienci ingenieri micromecatronic=67q	camp ingenieri micromecatronic=67q
micromecenazg	estrategi micromecenazg=78g
micromontaj	tecnic micromontaj=8jr
microond	principi microond=5ar
microoptic	dispositiv microoptic=8xu
microorganism	detect microorganism=6an
microproces	clas microproces=82b	tip microproces=82b
microprogram	disen microprogram=556
microscopi	examin muestr celul microscopi=68o	manej microscopi=7h4
microscopic	observ microscopic celul=952	tecnic microscopic=a5u
microsensor	clas microsensor=ad2	tip microsensor=ad2
microsistem	proced prueb microsistem=6id
microsoft	microsoft acces=t4
mied	gest mied escenic=avx
miel	variedad miel=5u4	component miel=6bw
miembr	gest bas dat miembr=6su	miembr ortopedic=7tq	ofrec servici miembr=8py	form miembr equip=8qi	ensen miembr equip=8qi	organiz miembr=axo
migr	desarroll metod migr automatiz=4vc	estudi migr pec=6oe	observ migr pec=6oe	investig migr pec=6oe	analiz migr pec=6oe	migr internacional=94g
migratori	identific pec migratori=8cn	marc pec migratori=8cn
milit	codig milit=622	instruc milit=aa7
mimbr	prepar mimbr tejid=60h	acondic mimbr tejid=60h	cort mimbr tejid=60h	tecnic tejid muebl mimbr=6os
min	oper limpiez min=5ta	investig accident min=64p	ingenieri min=6yy	gest sistem ventil min=7bu	manej min continu=907	oper min continu=907	manipul min continu=907
miner	manual maquin miner electric=4qp	legisl materi seguridad miner=67e	politic sector miner=6c0	ley miner=6lh	manual maquin miner=ah1
mineral	manten maquin proces mineral=6d9	preci mineral=8wy	separ metal mineral=9tk	determin caracteristic yac mineral=axl
miniatur	disen piez utileri miniatur=8tt	fabric piez utileri miniatur=8tt
minimiz	minimiz cost envi=52a
minuciosament	tare tecnic minuciosament=6vj	gest empres minuciosament=80k
mis	mis religios=56x	planific mis satelit espaci=6ho	coordin mis ayud humanitari=70i	coordin mis rescat=a6u
misioner	ayud trabaj misioner=77c
mistel	trabaj mistel=an5
mitig	aplic medid mitig hund=arg
mobiliari	fabric mobiliari tejid=78x	produc mobiliari tejid=78x	cre mobiliari tejid=78x	elabor mobiliari tejid=78x	disen mobiliari original=8q2	mobiliari uso medic=8t4	mobiliari oficin=a3z
mod	aconsej client mod=52x	cambi mod=59b	mod transport=7i9	histori mod=9dd
modal	mostr buen modal jug=7oe
modalidad	establec modalidad cooper=7eh
model	model dat=8l	model form servici=7w0	desarroll model=a8m
modeliz	herramient informatic modeliz lug=6qr	modeliz tridimensional=8ey	modeliz cientific=9oh
moder	moder negoci=6u4	moder debat=77t	tecnic moder line=9n2
modern	sistem electric senaliz modern=4v1	ayud naveg electronic modern=4vm	teori modern carter=9b7	sistem modern elabor cervez=9fp
modific	modific gest=4re	modific disen textil=7o0	tecnic modific cuerp=9ja	modific mold protesi=aph
mol	maquin mol=4a3
mold	ocupars maquin fabric mold=62d	coloc papel mold=6a8	ajust papel mold=6a8
molde	tip molde=85e	prepar mezcl molde=8m0
moldur	fabric moldur yes=6hv	cre moldur yes=6hv	elabor moldur yes=6hv	coloc tej moldur=8nn
molecul	biologi molecul=1w6
molid	molid caf=6mk	analiz gran molid=apx	evalu gran molid=apx
moliend	oper moliend=9ds
molin	manten molin martill=4wu	repar molin martill=4wu	ajust molin martill=4wu	arregl molin martill=4wu	manej molin martill=50i	manipul molin martill=50i	molin martill=50i	oper molin martill=50i
molusc	actividad depur molusc=4q2	depur molusc=4q2	organiz depur molusc=5t8	supervis depur molusc=5t8	program depur molusc=5t8	planific depur molusc=5t8	manten equip depur molusc=80t
moment	calcul moment optim insemin=4r9
moned	moned extranjer=5ns
monetari	identific medid politic monetari=8si
monitor	monitor gest ambiental=a9u
monogram	manej impresor monogram=50y	impresor monogram=50y	manipul impresor monogram=50y
mont	mont equip instrument=8zl
montacarg	manten montacarg caden=548	instal montacarg caden=5xe
montaj	tecnologi montaj superfici=808	conserv instruc montaj=9nb	prepar montaj=acb
montessori	estrategi ensenanz montessori=5eb	ensenanz montessori=5pj	filosofi montessori=851	equip aprendizaj montessori=8q7
montur	repar montur gaf=7np
moquet	coloc moquet=5s3	acab bord moquet=8dg	fij bord moquet=8dg	cort moquet=8nw	coloc adhesiv instal moquet=916	planific cort moquet=978	proyect cort moquet=978	prepar cort moquet=978
moral	norm moral=9rj
morer	manten morer buen est=5ko
mortaj	manej mortaj=6fr
mortalidad	control tas mortalidad pec=4uz	estudi mortalidad pec=7gx
morter	acab junt morter=9ng	alis junt morter=9ng	rellen junt morter=9ng
mosaic	manej herramient fabric mosaic=4v3	herramient fabric mosaic=4v3	fabric mosaic=aj1
most	proces coc most=6yu
mostr	mostr inform apuest=4s3
motiv	motiv personal limpiez=4uo	motiv trabaj=5ga	motiv clientel actividad fisic=a1k	motiv deportist=ai0
motociclet	registr motociclet=7z1	repar motociclet=8xd	hac repar motociclet=8xd
motor	motor electric=5rn	mecanic vehicul motor=7jq	ingenieri motor=a4h	camp ingenieri motor=a4h	coloc motor estructur prueb=af6	component motor=aqr	aconsej client vehicul motor=auj
motosier	oper motosier=92w
motricidad	organiz actividad desarroll motricidad=avn
motriz	discapacidad motriz=7wt
mov	mov vel barc=5wa	sistem control pes mov=6uq	practic mov camar=a0g	tecnic mov=amf	analiz mov animal=amz	evalu mov animal=amz	observ mov animal=amz
movil	gest dispositiv movil=cq	sistem operativ movil=8eo	estructur softwar dispositiv movil=984	marketing movil=ajy	servici movil aeronautic comunic=aou
moviliz	moviliz pacient=1wd
muebl	tendenci muebl=5q4	repar estructur muebl=74u	arregl estructur muebl=74u	mader muebl=83p	product cuid muebl=8fv	fabric muebl=8tk	constru estructur muebl=8zg	fabric estructur muebl=8zg	arm estructur muebl=8zg	cre estructur muebl=8zg	industri muebl=9k0
muell	registr actividad muell=624	disen muell=8es	hac disen muell=8es
muert	recog pec muert=4qt	retir pec muert=4qt	cienci muert=8su	identific caus muert=94q	elimin animal muert=98v
muestre	organiz event muestre minorist=9ii
multiagend	planific event multiagend=a2e	elabor event multiagend=a2e	program event multiagend=a2e	organiz event multiagend=a2e
multidisciplin	equip multidisciplin=276
multidisciplinari	equip multidisciplinari=276	trabaj equip sanitari multidisciplinari=agu
multimedi	configur equip multimedi=5vf	sistem multimedi=8qw	proporc contenid multimedi=a6d
multimodal	logistic transport multimodal=6ix	logistic multimodal=6ob	administr logistic multimodal=6ob	gest logistic multimodal=6ob
multinivel	marketing multinivel=6k3
multipist	mezcl grab multipist=55m	grab sonid multipist=8hj
multipl	combin multipl ambit conoc=9mx	trat multipl pacient simultaneament=arq
multiplic	actividad multiplic plant=7wv	multiplic plant=7wv	asist proces multiplic plant=ash
mun	requisit legal relativ mun=73f	tip mun=77h	manten mun=791	ensambl mun=7jb	vend mun=a1p
mundial	economi mundial=9ta
munec	material hac munec=7ao	tecnic hac munec=7m3	disen munec=9gn
mur	coloc papel empapel mur=602
mural	instal revest mural=92t	coloc revest mural=92t	dispon revest mural=92t
musculoesqueletic	anatomi musculoesqueletic=4yj	diagnostic enfermedad musculoesqueletic=7rk
muse	supervis espaci muse=6zh	document colec muse=953	bas dat muse=9fs	manten registr muse=apu
music	instrument music=6yl	interpret music camar=7n9	supervis music=8ro	situ music=8v5	coordin music escen=9ak	material instrument music=9zt	music acuerd necesidad pacient=adx
musical	instrument musical=5nj	public musical=9df
musicoterapi	musicoterapi clinic=55g	musicoterapi aplic=6p5	teori musicoterapi=9un	tip musicoterapi=a2m
mutu	apuest mutu=6lc
nac	nac nin=503	nac beb=503	registr nac=5ng
nacional	normativ nacional manipul carg=6ty	segu economi nacional=9uq	via naveg nacional=9zm	red nacional carreter=aop
nanoelectronic	camp nanoelectronic=9ar	clas nanoelectronic=9ar	tip nanoelectronic=9ar
nanotecnologi	tip nanotecnologi=8ts	clas nanotecnologi=8ts	camp nanotecnologi=8ts
nat	estil nat=5yq	dar clas nat=85l
natural	proces lenguaj natural=n0	gas natural=70q	manten espaci natural=77f	recurs alimentari natural=8d2	histori natural=ag1
naturalez	transmit pas naturalez=73k
nautic	calent pegament nautic=7lh
naval	form personal naval=aih
naveg	ensen principi naveg=5kk	calcul naveg=6ha	hac calcul naveg=6ha	repar equip naveg vel=6kw	buqu naveg maritim=72n	form personal requisit naveg=8ss
navegabl	via navegabl internacional=55w	via navegabl=8lm
necesari	facilit document necesari=6e4	determin recurs human necesari=92j
necesidad	entend necesidad animal=8h2	determin necesidad produc electric=958
negativ	limpi negativ=55u	guard negativ=87y
negoci	desarroll negoci=129	analiz negoci=1rb	ensen tecnic negoci=4pq	comunic tecnic negoci=4pq	model negoci=63j	negoci derech public=78a	proced negoci=8ky	negoci politic=auz
neonatologic	aten neonatologic=701
neoplasi	form neoplasi=54x
nervios	cirugi sistem nervios=4w8	estudi sistem nervios=5x6	investig sistem nervios=5x6	enfermedad sistem nervios=6y8
network	network magic=7f6
neumatic	instal sistem neumatic=7vt	arm sistem neumatic=7vt	constru sistem neumatic=7vt	tip neumatic=a39
neuroanatomi	neuroanatomi animal=5x7
neurofarmacologi	neurofarmacologi molecul=7s1	neurofarmacologi conductual=7s1
neurofisiologi	neurofisiologi animal=9rp	neurofisiologi clinic=ah2
neurofisiologic	examen clinic neurofisiologic=awk
neuroimagen	neuroimagen funcional=6o3
neurologi	neurologi conduct=812	proporc trat neurologi quiropractic=a4p
neurologic	interven quirurgic neurologic=4w8	cirugi neurologic=4w8	examen neurologic=8pd	hac examen neurologic=8pd	trat trastorn neurologic=95b
neuromonitoriz	neuromonitoriz intraoperatori=7nl	practic neuromonitoriz intraoperatori=7nl
neuromusculoesqueletal	proporc terapi neuromusculoesqueletal=5z1
neurooftalmologic	trastorn neurooftalmologic=72x
neuropsicologic	prueb neuropsicologic=5hj	hac prueb neuropsicologic=5hj
neutral	manteners neutral cas medi=9ti
neutraliz	neutraliz jug can azuc=a3k
nich	descubr nich artistic=6mf	identific nich merc=9dk
niev	retir niev=73s
nin	cuid nin=1lf	trabaj nin=29d	desarroll fisic nin=66x	fabric prend nin=87w	evalu psicologic nin=9vn
nitrat	llen maquin fabric nitrat=9xy	asesor contamin nitrat=a7k
nitrogen	trabaj nitrogen calient=arc
nitroglicerin	analiz mezcl nitroglicerin=4us	separ nitroglicerin acid=afw
nivel	informatic nivel usuari=23d	med nivel contamin=6v8	manej maquin nivel=7kp	nivel prueb softwar=7y7
no	elimin residu no peligros=6g5	dat no estructur=9js
noch	turn noch=1sr
nombr	estrategi pon nombr product=58t	eleg nombr fraganci=a5j
nomenclatur	nomenclatur medicament=51q	nomenclatur farmac=51q
nomin	gest nomin=17j	program nomin=1zn	gest inform nomin=661	revis nomin=7hk	prepar nomin=8zn	distribu nomin=ajf
norm	norm plan estudi=5jt	norm calidad=854	norm seguridad=9vr
normal	etap desarroll normal=9aj
normaliz	normaliz dat=4rx	respet proced normaliz trabaj=7ck
normativ	normativ transport animal=4z7	normativ seguridad electric=7kf
not	not musical=73c	not distint tip danz=9lx
notici	cre contenid notici line=5z5	analiz notici=9wo	segu notici=aoo
notific	notific plan amar=8o1
nub	tecnologi nub=a9	tecnologi relativ nub=a9
nucle	medicin nucle=5jr	tecnic medicin nucle=747	legisl energi nucle=7hn	energi nucle=7uk	proced medicin nucle=a74	fisic nucle=aor
nuev	nuev tip vehicul merc=590	contrat personal nuev=8af	present nuev trabaj=8kg	cre recet nuev=9fn	ide recet nuev=9fn
numer	med numer hil=69y	estim numer hil=69y	calcul numer hil=69y
numeric	control numeric=1cf	capacidad numeric=20g	ocupars rectific control numeric=7ec	rectific control numeric=7ec
numeros	numeros viaj internacional=6x1
nutr	nutr adecu salud=1wf	prepar material promo nutr=5b1	encargars nutr suel cultiv=7ch	nutr pec reproductor=ab8	supervis est nutr person=ag8
nutricional	analiz caracteristic nutricional aliment=4mv	elabor politic program nutricional=4ph	identific propiedad nutricional aliment=5lu	adecu nutricional aliment=9gy
nutrient	gest nutrient=5rw	nutrient confiteri=9xl
obedec	obedec norm circul=5cn	obedec instruc verbal=awc
objectiv	objectiv c=y
objet	almacen objet archiv=6mg	objet form=8md	identific objet valor=9jb	carg objet=aew
objetiv	objetiv comercial=11w	objetiv vent=11w	identific merc objetiv disen=5c1	fij objetiv control calidad=5g9	cumpl objetiv vent=9en	respet objetiv vent=9en	establec objetiv vent=9p0	establec objetiv transport=a2n	fij objetiv transport=a2n
oble	transform cristal oble=7bp	limpi oble semiconductor=82h	acondic oble semiconductor=82h	pul oble=ad3
oblig	inform oblig materi fiscal=53f	derech oblig=aho	estudi merc oblig=anm
obr	gest obr=1ea	supervis obr=6i4
observ	observ carg mercanci=5cq
observatori	investig cientific observatori=5q3
obstetric	ecografi obstetric=5rj
obten	obten inform financier=7g4	obten temperatur adecu=9bw
ocean	estudi geografi ocean=7d5
oci	elabor program oci=9j4	gest instal oci=a14	promov actividad oci=aaq
oclus	trat mal oclus=6k6
octopu	octopu deploy=5sd
ocul	determin evolu enfermedad ocul=5w0	practic cirugi ocul=6sv	promov salud ocul=80c	foment salud ocul=80c	norm materi protec ocul=878
ocult	identific necesidad organizativ ocult=6ac
ocup	pronostic demand ocup=7pw	prev demand ocup=7pw	anticip demand ocup=7pw
ocupacional	teori terapi ocupacional=6ma	analiz ocupacional=8dn	hac analiz ocupacional=8dn	supervis estudiant terapi ocupacional=9bz
odontogram	hac odontogram=2ol
odontologi	estudi odontologi=97w	conoc odontologi=97w	ensen odontologi=aq9
odontologic	trat odontologic fin estetic=6d7	dar instrument odontologic=a1v
ofert	ofert comercial=12i	ofert emple=60o	inform client ofert especial=a9f	ofert public=app	ofert public vent=app
offic	paquet offic=su	microsoft offic=ar5
offset	impres offset=105	tecnic impres offset=105	gest proces impres offset=6ds	manej impresor offset=6g1	impresor offset=6g1	manipul impresor offset=6g1	oper impresor offset=6g1	prepar impresor offset=97e	program impresor offset=97e	ajust impresor offset=97e	manten planch offset=9ou	conserv planch offset=9ou	repar planch offset=9ou
oficial	facilit acuerd oficial=6zv	exped document oficial=7cd	examin document oficial=8nt
oficin	administr oficin=tl	equip oficin=6uk	actividad corrient oficin=7pk	organiz instal personal oficin=9jj	fabric material oficin=ah7
ofimatic	herramient ofimatic=1zl	paquet ofimatic=1zl	program ofimatic=1zl
ofrec	ofrec servici seguridad personal=9ay	ofrec servici financier=a9n
oftalmic	norm calidad equip oftalmic=71j
oftalmologi	principi oftalmologi=5zz	transfer pacient oftalmologi=a06
oftalmologic	metod examen oftalmologic=4wb	segu recet oftalmologic=7zx	cumpl recet oftalmologic=7zx
oid	fisiologi oid=5ut	hac impres mold oid=6hm	perdid oid=6pq	oid human=6tu
ojal	fabric ojal=4tk	tecnic fabric ojal=4tk	metod fabric ojal=4tk	maquin fabric ojal=4tk
oje	contrat oje=afv
oleaginos	component semill oleaginos=66n	proces semill oleaginos=8cf
oleoduct	preven deterior oleoduct=7ir	evit deterior oleoduct=7ir
olor	soport olor fuert=4sb	toler olor fuert=4sb
oncologi	ocupars pacient oncologi grav=8ha	oncologi medic=8s0
oncologic	terapi oncologic hormonal=6u9
ond	taman ond=4we	manej maquin soldadur ond=7pp	maquin soldadur ond=7pp
one	captur one=1vl
opc	opc intermodal=8h5
openedg	openedg databas=6ae
oper	gest oper=1re
operacional	coordin actividad operacional=90d	organiz actividad operacional=90d	program actividad operacional=90d
operari	dirig operari fotografic=5jw
operativ	gest presupuest operativ=6n5	leer dat operativ buqu=7oq	proced operativ arm=7tz	instal sistem operativ=9h7	coloc sistem operativ=9h7	manten comunic operativ=aba	entorn operativ aeropuert=adj
opin	desarroll opin psicologi clinic=5a7	recab opin trabaj=70e	recopil opin client aplic=7fx	form opin public=897	investig opin=899
oportun	estudi tem oportun=6px
oportunidad	identific oportunidad adapt preci=8iy	identific nuev oportunidad comercial=9tq
opresiv	practic no opresiv=4m2
optic	norm relativ equip optic=4t7	vidri optic=578	coloc component optic estructur=59h	instrument optic=60s	regul instrument optic=6cw	ajust instrument optic=6cw	ingenieri optic=8ok	camp ingenieri optic=8ok	component optic=8rn	component material optic=8rn	component equip optic=8rn	component aparat optic=8rn	proces fabric product optic=8x6
optimiz	optimiz proces=1rc	optimiz uso flot=4x1	dirig optimiz proces=4zx	coordin optimiz proces=4zx	optimiz rend financier=5wd	optimiz produc=7na
optoelectronic	prob sistem optoelectronic=7l8	dispositiv sistem component optoelectronic=9do	estudi dispositiv optoelectronic=ac4
optomecanic	mont equip optomecanic=5ij	fabric equip optomecanic=5ij	dispositiv optomecanic=5lk	clas dispositiv optomecanic=5lk	component optomecanic=60w	variedad component optomecanic=60w	clas component optomecanic=60w	ingenieri optomecanic=7x4	camp ingenieri optomecanic=7x4	are ingenieri optomecanic=7x4
optooelectronic	mont sistem optooelectronic=a0i
orador	orador public historic=a7p
oral	interpret lengu sign oral=848	cirugi oral maxilofacial=aeg
orbit	puest satelit orbit=5uz
orden	oper orden=58a	orden element mader=7tj	proces orden impres=8db	prepar orden impres=8db	orden animal=9nx
orfebreri	tecnic orfebreri=6nd
organ	organ animal sangr calient=60x	instal organ=7qq	proces organ animal=7x1	trabaj organ animal=7x1	transform organ animal=7x1	fabric component organ=aqk
organic	quimic organic=5zx	ten mader tint organic=8az
organism	reac alergic organism=93h
organiz	gest instal organiz=6mc	organiz oper fabric=8fg
organizacional	supervis clim organizacional=aaa
organizativ	capacidad organizativ=1zw	politic organizativ=61w	estructur organizativ=9i9
orient	program orient objet=72	orient client=206	orient gest personal=51n	disen orient objet=6wd	asegur orient client=979	orient program estudi=9br	proporc orient profesional=axq
orientabl	ajust car orientabl torn=98f
origen	identific origen gem=8o5	establec origen gem=8o5	determin origen gem=8o5
original	cre pintur original=9z3	elabor pintur original=9z3
ornamental	dar form disen ornamental=627	cort disen ornamental=835	recort disen ornamental=835	fabric disen ornamental=835
orquestal	elabor esquem orquestal=7g6
ortesi	fabric ortesi pie=927
ortesic	recomend aparat ortesic=5us	dispositiv ortesic=a1o
ortodonci	instrumental ortodonci=5by	selecc material aparat ortodonci=76m	coloc ortodonci=8im
ortografic	norm ortografic=27t	regl ortografic=27t
ortopedi	ortopedi pie calz=8a1
ortopedic	hac pedid product ortopedic=4p1	industri ortopedic=5ud	uso aparat ortopedic=73r	aparat ortopedic=7tq	examen ortopedic=7zt	hac examen ortopedic=7zt	vend aparat ortopedic=8vl	enfermedad ortopedic=95h	arregl product ortopedic=aox
ortoptic	prueb ortoptic especializ=70f	trat ortoptic=83k	hac trat ortoptic=83k	supervis trat ortoptic=862
orug	manej tractor orug=6tv	tractor orug=6tv
ose	estudi estructur ose=4tr
osteomuscul	enfermedad osteomuscul=86b
osteopatic	proporc diagnostic osteopatic=5e9	diagnostic osteopatic=5e9	elabor program trat osteopatic=ahb
otorrinolaringologic	enfermedad otorrinolaringologic=4pu	instrumental especializ practic otorrinolaringologic=75l
otr	valor otr=8tz	valor otr person=8tz
ovej	esquil lan ovej=ao5
ovin	seguridad gan ovin=6yz	proporc cuid gan ovin=7ja	cuid gan ovin=7ja	gest cri gan ovin=a6t
oxid	tecnic evit oxid=586	quit oxid vehicul motor=89l
oxigen	transfer oxigen=7lx	equip oxigen=9yc	oper equip oxigen=9yc	manipul equip oxigen=9yc
pabil	coloc pabil=8um
pacienci	ten pacienci=59v	hac ejercici pacienci=59v
pacient	trat pacient=6w8
padr	reun padr=1kx	evalu padr acogid potencial=6ur
pag	gest form pag mercanci=4pb	control pag envi=9og	revis pag envi=9og	comprob pag envi=9og
pagin	administr pagin web=9sa
paisaj	cre paisaj=67c	especific component disen paisaj=785	mejor paisaj=885	analiz paisaj=ayc
paisajism	trabaj paisajism form independient=al7	principi paisajism=axi	principi tecnic paisajism=axi
paisajist	instrument arquitectur paisajist=5r6	arquitectur paisajist=6ht	disen paisajist=70g	material arquitectur paisajist=9dc
paisajistic	disen plan paisajistic=5cw	elabor plan paisajistic=5cw	cre plan paisajistic=5cw
pal	tip pal=4yx	reemplaz pal llen=5gp	carg articul pes pal=6zf	carg pal=axw
palabr	palabr clav contenid digital=4rc	identific nuev palabr=aau
palanc	oper marc palanc ferrocarril=5bt	marc palanc ferrocarril=5bt	acc palanc=5q0
palet	palet enras hormigon=9nj
pali	pali dolor animal=a17
paliativ	cuid paliativ=v4	proporc cuid paliativ=v4	dar cuid paliativ=v4	ambit cuid paliativ=9dw
pan	prepar pan product deriv=70j
panaderi	component product panaderi=58g	ingredient panaderi=66l	ingredient uso panaderi=66l	ingredient product panaderi=66l	elabor nuev product panaderi=684	elabor product panaderi=6m7	prepar product panaderi=6m7	ocupars horn panaderi=7l9	encargars horn panaderi=7l9	manej horn panaderi=7l9	product panaderi=9fe
panal	retir cer panal=635	sac cer panal=635	recog cer panal=635	manipul panal=8qu
panel	instal panel vidri=4yu	coloc panel vidri=4yu	panel seguridad=9dj
panific	pedid ingredient panific=7ay	metod panific=a98
pantall	actualiz pantall inform pasajer=4or
papel	proces fabric papel=70p	manej cort papel=7hd	cort papel=7hd	tip papel=7r1
papeler	past papeler=a3e
papeleri	gest demand articul papeleri=5je
paquet	vend paquet turistic=6gp	adapt paquet viaj=6yn	diferenci tip paquet=axk	distingu tip paquet=axk
par	practic par emergenci=7cr
parabris	examin parabris dan=5pi	observ parabris dan=5pi	inspecc parabris dan=5pi	coloc parabris=674	repar dan pequen parabris=7g8	pul parabris=8gz	retir parabris=9px
paramedic	ayud personal paramedic ambulanci=8k7
parametr	optimiz parametr proces produc=4z0	med parametr calidad agu=5so	verific parametr proces=5x8	evalu parametr proces=5x8	control parametr proces=5x8	control parametr ambiental=64y
parasit	estudi parasit=4yq
parasitologi	microbiologi parasitologi=4w4	parasitologi medic=7gj
parch	coloc parch cauch=acn
pared	coloc membran pared exterior=91r	adhesiv pared=9ht	coloc adhesiv pared=9ht	cort membran pared exterior=aa0	col empapel pared=aey
parqueriz	parqueriz piez metal=5do
part	asist part animal=9y8	colabor part animal=9y8	ayud part animal=9y8	proporc inform prepar part=a44	prepar part=asn
particip	particip manten vin=7mt	particip prepar vin=8zp	particip grab estudi musical=a9i	particip identific arbol=ajd
participant	organiz registr participant event=73l	participant merc=7n0	observ participant=a6c
participativ	investig participativ=8ix
participen	contact orador participen act=8rs
particul	anim particul=52l	proces flot particul tint=all
partid	partid politic=51a	inspecc partid=6kx
partidari	motiv partidari=5ml	organiz partidari=6y6
partitur	analiz partitur=5lr	estudi partitur musical=65k	escrib partitur musical=8hk	leer partitur musical=9xp
pas	pas product liquid=52d	pas instrument odontologic=a1v
pasajer	normativ transport pasajer=957
pasaman	instal termin pasaman=4w2	coloc termin pasaman=4w2	instal pasaman=7qz
pasant	tecnologi agujer pasant=7ul
pasaport	registr pasaport=6py
pase	ofrec servici pase per=7k6
pasific	uva pasific=6lp
pasiv	cinesiterapi activ pasiv=8n3
past	determin calidad past papel=5ik	fabric past papel=5zs	prepar past papel=5zs	elabor past papel=5zs	cre past papel=5zs	control calidad past papel=78j	calidad past papel=78j	molde past=871	past limpi=87m	manten past=9ws	prepar past=a7e
pasteleri	elabor product pasteleri=54s	prepar product pasteleri=54s	cre product pasteleri=54s	fabric product pasteleri=6f8
pasteuriz	proces pasteuriz aliment=68z	pasteuriz aliment=68z
pastill	traslad pastill jabon=955
pat	gest cri pat=77o
patent	prepar propuest patent=81u	propuest patent=81u	hac propuest patent=81u	elabor propuest patent=81u	asesor patent invent=9o1
paternidad	prepar paternidad=9pr
pati	vigil pati=925
patinaj	patinaj hiel=ah9
patogen	microorganism patogen=7mo	microorganism patogen present aliment=9j7
patologi	patologi forens=4ow	patologi trat mediant acupuntur=4x4	patologi celul=83o	inform especializ patologi=9pk
patologic	anatomi patologic=92g
patrocin	coordinars patrocin event=5e6
patrocini	obten patrocini=6c2
patron	identific patron estadistic=4qv	evalu patron estadistic=4qv	determin patron estadistic=4qv	analiz patron estadistic=4qv	establec patron estadistic=4qv	examin patron estadistic=4qv	clasific patron=6uu	clasific cort patron=6uu	tecnic clasific patron=6uu	fabric patron=74c	manej maquin elabor patron=9qg
patrull	coordin patrull=8zw	patrull zon determin=aem
paut	segu paut encarg=5jf	administr paut usuari archiv=98p
pav	gest cri pav=6dd	control cri pav=6dd	supervis cri pav=6dd
peaton	ayud peaton cruz carreter=8ot
pec	cri pec=a8s
ped	ped suministr servici anestesi=7j9
pedagogi	pedagogi teatral=63g	metod pedagogi teatral=63g	pedagogi social=6t5
pedagogic	desarroll concept pedagogic=99e
pedal	tom control pedal=5yl
pedaz	part arbol pedaz=6n4
pedestal	aceit taladr pedestal=awd
pediatri	pediatri are especific=un	pediatri beb=6vd
pediatric	practic cirugi pediatric=7kl	oper cirugi pediatric=7kl	cirugi pediatric=7kl	psicologi pediatric=amm	psicologi pacient pediatric=amm
pedicur	pedicur fin estetic=5f5
pedid	prepar pedid=1ic	tom pedid=8tm	hac tom pedid=8tm	prepar pedid envi=ajc
peg	peg etiquet disc=4ys	peg cartel publicitari=5t6	peg roll pelicul=7cj
pein	histori estil pein=6sf	cambi rapid pein=7td	pein pel per=auh
pel	pel cabl=8is	arregl pel per=auh
peleteri	fabric articul peleteri=7sw	hac articul peleteri=7sw	fabric product peleteri=87f
pelicul	proces produc pelicul=6ey	tecnic musical pelicul=77j	ajust impresor pelicul=8dp	prepar pelicul planch impres=a75
peligr	detect peligr lug trabaj=6zo	control animal peligr=8s6	cuid animal peligr=8s6	supervis animal peligr=8s6	evalu peligr zon riesg=a9z
peligros	transport material peligros=525	legisl transport mercanci peligros=52r	elimin residu peligros=67o	gest residu peligros=67o	trat material peligros=6n0	material peligros=6to	manipul mercanci peligros=6vc	transport mercanci peligros=6vc	organiz mercanci peligros=6vc	inform residu peligros=73w	elimin liquid peligros=78f	gest document mercanci peligros=92o	almacen material peligros=aim
peluc	repar peluc=5f1	ten peluc=6b2	manten peluc=6fh	confecc peluc=8cx
peluch	repar peluch=7sl
penal	derech penal=1nm
pendul	sier pendul=4qg	coloc pendul=6in
penetr	ensay penetr liquid=4v5	prueb penetr liquid=4v5	herramient prueb penetr=a5b
penitenciari	supervis proced instal penitenciari=4m1	proced institu penitenciari=9w8
pens	pens analitic=20f	pens estrategic=20t	elabor plan pens=8pu	distribu pag pens=9ol	hac pag pens=9ol	pag pens=9ol
pentah	pentah dat integrat=696
peon	carg mader peon arrastr=a3o
pepit	quit pepit manzan=817	elimin pepit manzan=817
pequen	medid seguridad barc pequen=6bc	manej barc pequen=6ua	barc pequen=6ua	fabric piez metal pequen=777	pequen repar vehicul=88v	maniobr carg barc pequen=8ji
per	comport per=57v	gest cri per=9y7	supervis cri per=9y7	actividad seguridad per=am7
percep	ten percep espacial=6k0	percep sonid=9i4	comunic percep analitic=ane	transmit percep analitic=ane	inform percep analitic=ane
percib	percib defect botell=8ud
perdid	perdid capacidad auditiv=6pq	gest departament articul perdid=7tr	evit perdid recurs=9uj
perfil	establec perfil color=5ke	program perfil color=5ke	instal perfil construc=86i	constru perfil construc=86i	coloc perfil construc=86i	prepar perfil person=aa6
perfor	perfor poz=6ec	manej herramient perfor=6jv	oper herramient perfor=6jv	herramient perfor=6jv	manej perfor=7rv	tip perfor=7rv	perfor material impres=a4b
perfum	perfum hoj tabac=7dz	materi prim fabric perfum=9jq
perici	perici materi form=6kv
period	period adapt=297
periodic	control periodic equip amar=59z	manten periodic maquin buqu=6ug	control periodic maquinari=75j	prepar inform periodic=7mj	cre inform periodic=7mj	redact inform periodic=7mj	program manten periodic maquin=8sv	supervis plan calibr periodic=8wt	recomend periodic client=9mp	control periodic oper vuel=avc
periodism	comunic periodism red social=6v7
periodist	codig deontologic periodist=61d
periodistic	principi periodistic=6kt	ensen practic periodistic=7pj
periodontal	proporc trat periodontal=4td	dar trat periodontal=4td
perl	perl cultiv=7ye
permanecen	via ferroviari permanecen despej=6h3
permanent	cumpl permanent normativ=5ao	maquillaj permanent=63m
permis	permis conduc=1jl	permis trabaj=220	obten permis organiz event=637	examen permis conduc=7jj	prepar solicitud permis construc=8vp	gest permis=9fj
person	aliment person=1wf	registr person=4xo	supervis person=6dk
personaj	cre personaj jueg digital=6pj	estudi rel personaj=8qx
personal	form personal=1a4	administr personal=1aa	gest personal=1rg	asesor gest personal=51n	desarroll personal=6n1
personalidad	teori personalidad=4s5	hac prueb personalidad=66g	teori desarroll personalidad=773
personaliz	personaliz program deportiv=540	elabor program masaj personaliz=6iw	personaliz paquet viaj=6yn	personaliz gran escal=9py
perspectiv	investig perspectiv academic=6e2
perspicaci	perspicaci empresarial=6jb	ejecut perspicaci empresarial=6jb
persuad	persuad client alternativ=4x7
persuas	capacidad persuas=20j
persuasiv	present argument form persuasiv=61k
pertenenci	asign numer pertenenci client=5iu	cuid pertenenci pasajer=82i	atend pertenenci pasajer=82i
pertig	sistem limpi ventan pertig=4rq
pertinent	obten licenci pertinent=6fn	estudi obr escrit pertinent=9qq
perturb	gest perturb red ferroviari=6ui	perturb fun vital=7al
pes	asist manipul carg pes=629	pes material=688	pes mercanci=7up
pesc	clasific pesc=4pp	metod clasific pesc=4pp	art pesc=6ih	identific art pesc=6ih	maniobr pesc=865	barc pesc=9ra	variedad pesc=an0
pespunt	tecnic pespunt=9md	tecnic previ pespunt=anv
pesquer	orden pesquer=533	industri pesquer=5ed	metod explot pesquer=5ni	legisl pesquer=9an	calidad product pesquer=anx
pesticid	tip pesticid=6vs
pet	pet ofert=29i
petrole	correct circul petrole=72v	proced destil petrole=ay6
petroler	gui tub perfor petroler=7qi
petrolifer	manej motor plataform petrolifer=700	legisl materi plataform petrolifer=9fw
pezun	manej herramient recort pezun=8dm	herramient recort pezun=8dm	limpi instal recort pezun=8yt
ph	med ph=6wo	estabiliz ph almidon=8uw	regul ph almidon=8uw
photoshop	adob photoshop=yg
pian	fabric component pian=8te
pic	regul fluj tabac pic=7a8
picadur	separ picadur tabac taman=8uh
pictogram	interpret pictogram=6nk
pie	enfermedad pie=6mh	promov salud pie=7jv	inspec pie=ama	cirugi pie=awj
piedr	piedr trabaj construc=4y5	estudi piedr=690	ocupars maquin cort piedr=6q0	piedr grab=7pu
piel	estudi enfermedad piel=50t	determin tip piel=9in	tip piel=a2r
piens	determin valor nutricional piens=7bi
piercing	hac piercing=8m6
piern	enyes piern pie=8td
pil	manten pil papel=4xq	liquid pil=53e	sustanci liquid pil=53e	cambi pil reloj=5j9	quit pil reloj=5j9	compos quimic pil=7xd	component pil=850	comprob pil=8y1	aparat comprob pil=8y1
pildor	manej maquin fabric pildor=613	coloc marc pildor=92z
pilot	pilot barc pequen=6ua	clav pilot acer=7xw	instal pilot acer=7xw	coloc pilot acer=7xw
pint	pint instrument musical=6bn	tecnic limpiez pint=6nc	pint disen decorativ=7kg	pint cubiert barc=7we	pul piez pint=aq7
pintur	pintur interior=1bo	tip pintur=7cu	pintur industrial=7qf	ocupars mezcl pintur=7ub	inspecc trabaj pintur=7z3	tecnic pintur gener=aat
pip	fabric component pip=52v	material pip fum=875
pirotecnic	mont equip pirotecnic=5cj	fabric dispositiv pirotecnic=5rk	almacen articul pirotecnic=6no	legisl articul pirotecnic=6yv	control articul pirotecnic=9ey	almacen material pirotecnic=aln
pis	cort revest flexibl pis=8by
piscin	manten calidad agu piscin=5xw	manten limpi piscin=6da	norm seguridad piscin=7fz	ayud usuari piscin=7v4	product quimic piscin=9xv
pist	segu pist=9b5
pistol	element pistol barniz=7ox	manej pistol barniz=8hd	oper pistol barniz=8hd
pizar	llen maquin mezcl pizar=6p4
pizz	elabor pizz=5na
plac	instal plac cocin=53a	coloc plac cocin=53a	plac cocin=6ff	prepar plac soldadur=8u7
plag	control plag=24h	calcul matematic control plag=6ia	tecnic gest plag=7dj	biologi plag=7v7
plaguicid	uso segur plaguicid=4ry	pulveriz plaguicid=6rl	tip plaguicid=6vs	inventari plaguicid=809	legisl nacional materi plaguicid=9qe
plan	plan form=1a4	elabor plan=23p	elabor plan trat=ax7
planch	fij planch metal=5pv	asegur planch metal=5pv	planch tejid=6r2	fabric planch impres=6ym	prepar tejid planch=86p	coloc planch hormigon=9je
plancton	produc plancton=604	metod produc plancton=an1	tecnic produc plancton=an1
plane	plane oper diari buqu=6vr	plane travesi=79s	plane ide program=90n	plane event multiagend=a2e
planific	planific produc=1j7	planific trabaj equip=7k4
plant	disen plan plant=4qm	product cuid plant=77v	equip plant fabric=9to
plante	plante pregunt event=4xd
plantill	selecc plantill grab=6m9
plasm	ocupars maquin cort plasm=58v	maquin cort plasm=58v	plasm ide not musical=8x7
plastic	practic cirugi plastic=61v	soldadur plastic=6k4	soldadur material plastic=6k4	cirugi plastic estetic repar=6pa	tip plastic=8jf
plat	elabor plat=1om	tecnic soldadur plat=4w3	fabric plat prepar=8y8	produc plat prepar=8y8
plataform	manej plataform trabaj aere=6p9	trabaj plataform aere=6p9	plataform emple line=73d	supervis seguridad pasajer plataform=8kz	constru plataform trabaj=8y7	manten plataform tuberi=a9l	limpi plataform tuberi=a9l
plaz	cumpl plaz=1zt	gest pres plaz produc=55e	establec objetiv cort plaz=5r3	cumpl plaz construc=71n	respet plaz construc=71n	gest objetiv medi plaz=alk
pleg	determin estil pleg=64o	precis estil pleg=64o	defin estil pleg=64o	especific estil pleg=64o	establec estil pleg=64o	ajust estil pleg=64o	ajust estructur pleg=6yf	adapt estructur pleg=6yf	manej pleg papel=7fe	maquin pleg papel=7fe	maquin pleg=9v6	manej pleg=arv	manej maquin pleg=arv
plen	asist plen parlamentari=7jl	particip plen parlamentari=7jl
plis	plis tejid=asl
plom	sold junt varill plom=4z9
plum	manipul plum=ac3
pluvial	gest agu pluvial=7kh	control agu pluvial=7kh
pobl	estudi pobl human=8ml	analiz pobl human=8ml	investig pobl human=8ml	estudi pobl pec=9lt
pod	actu pod represent=6ky	tecnic pod=8tu	clas tecnic pod=8tu	pod plant=906	tip pod=ayq
podiatric	medicin podiatric=64d
podologic	consult podologic=7mn
polen	elimin polen miel=aee	separ polen miel=aee	quit polen miel=aee
polici	proced polici cientific=8bf
policial	dirig investig policial=4m7	colabor investig policial=7hy
polietilen	conect tuberi polietilen reticul=8w3
poligonal	model poligonal=5w7
polimer	tip polimer=5nm	fibr refuerz polimer=6zw	quimic polimer=7yy
polisomnografi	prueb polisomnografi=997	hac prueb polisomnografi=997
politic	politic transport=5su
poliuretan	coloc aisl espum poliuretan=a26
polv	limpi polv=5vt	emple polv metalic forj=91o	control ingredient polv=a48
pon	pon vend=vm	pon codig product=55v	pon adhesiv suel=6cy	pon hoj imprim=6kn	pon material horn=723
poners	poners lug grup extern=4nw	poners contact vendedor=6oc	poners contact compr=9f5
por	asegur control por=1p1	control por=1p1	ocupars control por=1p1	respet taman estand por=6dp
porcelan	material fabric articul porcelan=4pz
portacuchill	manej portacuchill=6bo	reemplaz dient cabezal portacuchill=7ee
portafoli	organiz portafoli=17t
portatil	manej equip portatil remach=7i5	equip portatil remach=7i5
portuari	cumpl normativ portuari=4s4	normativ portuari=4s4	coordin oper portuari=4x5	segu oper portuari=4x5	oper sistem comunic portuari=5sy	sistem comunic portuari=5sy	oper portuari=5yw	gest oper portuari=8cl	administr oper portuari=8cl	tramit oper portuari=8cl
pos	pos ant camar=5hh	pos cre artistic=5hn	pos cirugi=89q	pos animal=8v1
pose	pose alfabetiz visual=5ct	pose inteligenci emocional=alo
poses	recuper poses bien=aby
posibilidad	evalu posibilidad cobertur segur=ahx
posibl	posibl riesg ingredient=8n5	present artist posibl emple=8wd
posic	posic marc merc=79a	posic planch hormigon=9je
posicion	posicion web=13j	posicion busc=13j	manej sistem posicion global=8fc
positiv	foment comport positiv=adr
posnatal	proporc aten posnatal=8bu	ofrec aten posnatal=8bu
pospart	period pospart=72c
posproduc	contrat equip posproduc=79z
post	post produc audi=5ir
postal	oper sistem inform postal=8pb
postr	elabor postr=8sq	ocupars elabor postr=8sq	cre postr innov=8z6	elabor postr innov=8z6
postur	postur yog=62b
posvent	servici posvent=278	elabor politic posvent=7kv	desarroll politic posvent=7kv	cre politic posvent=7kv	actividad posvent=7x0	supervis registr posvent=9wq
potenci	electronic potenci=1gv	camp electronic potenci=1gv	are electronic potenci=1gv
potencial	riesg potencial ingredient=8n5	determin potencial comercial music=9eo	identific merc potencial empres=ab1
potencialment	correg mov potencialment perjudicial=8xi
potr	entren potr=5i8
powercent	informatic powercent=jc
poz	coloc carg poz perfor=5a4	oper prueb poz=65r
precalent	precalent vagonet horn=9g1
preci	estrategi preci=136	inform preci=29i	ofrec inform preci=29i	proporc inform preci=29i	marc preci=7en	preci merc=9wk	preci piez part vehicul=a1f
precios	metal precios=4xa	examen piedr precios=8nr	tall piedr precios=8ri	calcul valor piedr precios=9n0	transform metal precios=azw
precis	ingenieri precis=5j7	camp ingenieri precis=5j7	mecanic precis=5td	camp mecanic precis=5td	manej herramient med precis=695	herramient med precis=695	oper precis prepar aliment=6eo	regul instrument precis=751	ajust instrument precis=751	herramient precis=8ug	manej herramient precis=8ug	manipul herramient precis=8ug	manej maquin precis=9ze	maquin precis=9ze	manipul maquin precis=9ze
precocin	prepar plat precocin=96o	elabor plat precocin=96o
predec	predec metric cuent=6uf	predec volumen trabaj=7zd	predec riesg sismic=9g7	predec tendenci economic=anp
predic	desarroll model predic meteorologic=764	predic estadistic=9ct	hac predic estadistic=9ct
predictiv	constru model predictiv=60r	cre model predictiv=60r	obten model predictiv=60r
preensambl	preensambl calz=a8n	preensambl cort calz=a8n
prefabric	mont muebl prefabric=avh
preferenci	respet preferenci cultural=8ni
pregunt	formul pregunt event=4xd	respond pregunt pacient=60q
preimpres	proces preimpres=85s
prelimin	present obr art prelimin=8gs
prematur	evit sec prematur=6e5
premolde	premolde hormigon=7lu
premoltur	premoltur gran descascarill caca=9hn
prenatal	proporc aten prenatal=5pl	ofrec aten prenatal=5pl
prend	hac prend protec=abp
preocupars	preocupars present aliment=4yw
preoperatori	examen preoperatori=7a2	hac examen preoperatori=7a2
preparativ	coordin preparativ viaj personal=606
pres	pres agu=5eh	constru pres=77k	pres gas adecu=87a	manej limpi pres=9ce	limpi pres=9ce	disen pres=a3m	hac disen pres=a3m	calcul pres sistem rieg=agv
prescrib	prescrib trat psicoterapeutic=4tn	prescrib lent gradu=8xg	prescrib medicament trat odontologic=akh
prescrit	trat prescrit medic=7kj
presenci	buen presenci=20n	control presenci=29f
present	cuid present aliment=4yw	present aliment=4yw	disen present aliment=4yw	present prueb=5vp	present plan public=7km
preserv	preserv equip cri=7c7	preserv espesor mader=9tb	preserv escen crimen=9xz	preserv conserv arbol=aav
presid	presid reun=6yq
prest	evalu plan prest=5jq	prest ayud line=67d	negoci contrat prest servici=7lf	contrat prest servici=7lf	calcul prest=8q9	asesor prest seguridad social=ank
prestam	decid solicitud prestam=68m	prestam empres=9cl	supervis carter prestam=9hg	negoci prestam=9m2
presupuest	elabor presupuest=12i	gest presupuest=15p	control presupuest=15p	med presupuest=1ee
presupuestari	control presupuestari=15p	principi presupuestari=7ik
prev	prev servici comid prepar=5ew	prev elev terren=6r1	prev cort moquet=978
preven	inform preven enfermedad=4u1	asesor preven contamin=6ij	aconsej preven contamin=6ij	preven contamin=7k5	proced preven contamin=7k5
preventiv	manten preventiv=1da	medicin preventiv=4te	medid preventiv contr plag=59w	salud public medicin preventiv=66k	interven medicin intern preventiv=82u
previ	trat previ piez metal=5n9	oper previ extrac aceit=8tj
previament	mezcl previament hoj tabac=7o9
previs	previs financier=6gl	revis inform previs meteorologic=6ya
previsibl	anticip problem previsibl carreter=5yo
prim	separ materi prim=6nw	export materi prim=6o1	import materi prim=97x	negoci vent materi prim=9we
primari	proced ensenanz primari=7iz	aten primari=8j4	aten primari salud=8j4	aten medic primari=8j4
primer	primer auxili=u9	primer auxili animal=4nv	prest primer auxili animal=4nv	primer interven cas incendi=5uf	ensen principi primer auxili=92b	traduc primer vist=axv
primitiv	tecnologi primitiv=7tw
principal	supervis principal indic rend=85h
principi	principi ingenieri=5e5	principi disen=6hs	principi comunic=ayi
prioridad	establec prioridad trabaj diari=75n	ajust prioridad=9jc
prioriz	prioriz emergenci=aos	prioriz solicitud=aqx
priv	ofrec servici transport priv=7ql	seguridad propiedad priv=9xc
privacidad	proteg dat personal privacidad=5wm	proteg privacidad identidad internet=5wm	manten privacidad usuari servici=7ia	privacidad usuari servici=7ia	manten privacidad=8wu
proactiv	pens form proactiv=a7o	actu form proactiv=a7o
prob	prob equip instrument=8zb	prob consult tecnic=a8z
probabilidad	calcul probabilidad=82q	calcul probabilidad gan apuest=8x0	teori probabilidad=96x
probabl	examin zon probabl explos=9uc
problem	asesor problem comunic=8yw	inform problem comunic=8yw
proced	proced investig=5dn
procesal	derech procesal=1mu
procesarl	pes animal procesarl=93i
procur	procur crec empres=5nq
produc	estudi produc animal=6h8	analiz material produc=alt	supervis produc estudi=ax9	analiz produc estudi=ax9
productividad	asesor productividad gan=966	mejor productividad poz=9xq	cumpl objetiv productividad=a2v
productor	consult productor=5b4
profesional	form profesional=218
profesor	prest apoy profesor universitari=9rt
profund	tecnic masaj tejid profund=6gd
profundidad	verific profundidad poz=6sp	calcul profundidad poz=6sp	med profundidad agu=9l6	calcul profundidad agu=9l6	determin profundidad agu=9l6
program	analiz program estudi=9sc
programabl	control logic programabl=1eo
progres	segu progres alumn=5wg	evalu progres realiz client=74x	evalu progres equip artistic=7g1	cre oportunidad progres deport=7x3
prohib	prohib uso camar=5nw
project	project anarchy=8o6
promedi	calcul pes promedi cigarrill=7dx
promo	tecnic promo product textil=5qj	elabor material promo=67g	gest estrategi promo=6iz	tecnic promo vent=7js	supervis trabaj promo=alm	disen promo especial=az5	formul promo especial=az5	elabor promo especial=az5	planific promo especial=az5
promoc	promoc galeri art=aol
promocional	particip coordin actividad promocional=6bu	elabor instrument promocional=76i	supervis ofert promocional=77p	gest cre material promocional=7uo
promov	promov salud=610	promov trabaj equip=6r7	promov comunic part=9kb
pronostic	analiz pronostic tiemp=92r	estudi pronostic tiemp=92r	pronostic tendenci economic=anp
propi	vehicul propi=29t	capacidad gest propi=76t	analiz propi interpret=8t1	evalu propi interpret=8t1	document propi practic=9qr	habl propi trabaj public=a6m	analiz propi conoc tecnic=aq5
propiedad	derech propiedad=1ni	propiedad revest tuberi=7s0	ajust propiedad cort=7u8	propiedad tejid=a2d	evalu propiedad terapeutic medicament=asy
propon	propon revis=5pc	propon actividad oci=amo
proposit	explic proposit entrevist=51c
propuest	present propuest ley=6qw	formul propuest artistic personal=6xf	prepar propuest ley=8kn
propuls	manej sistem propuls buqu=arz
prospec	disen equip prospec sismic=4rk	manej equip prospec sismic=6ru	prospec geologic=8i1	hac prospec geologic=8i1
prostetic	arregl aparat prostetic ortopedic=6l6	manten aparat prostetic ortopedic=96d	prob aparat prostetic ortopedic=9vl	fabric aparat prostetic ortopedic=aik
protec	protec dat=fo	equip protec personal=a8d
protector	cap protector=802	cubr cap protector=802	coloc cap protector=802
proteg	proteg derech human=7a5
protesi	arregl protesi dental=76c	repar protesi dental=76c	registr fabric protesi dental=7p7	fabric protesi dental=87h	examin pacient coloc protesi=8dr	manten protesi=8j5	repar protesi=aii	prepar mold protesi=aph	lij protesi dental=aqu
protocol	elabor protocol investig cientific=8il	manten configur protocol internet=98s
prototip	desarroll prototip softwar=7n8	cre prototip softwar=7n8	gener prototip softwar=7n8	constru prototip softwar=7n8	produc prototip softwar=7n8	elabor prototip softwar=7n8	conduc prototip automovil=8ih	manej prototip automovil=8ih	disen prototip=99i	prepar prototip produc=aef	cre prototip produc=aef	disen prototip product optic=afy	constru prototip electronic=au6	arm prototip electronic=au6	elabor prototip electronic=au6	fabric prototip electronic=au6
prove	prove comid vuel=6w5	prove bar=71k
proveedor	gest proveedor=18k	evalu proveedor=28u	visit proveedor=5ph	proveedor component softwar=acd
provis	provis recurs actividad fisic=4zu
provoc	interpret registr potencial provoc=8fe
proyec	manej equip proyec=5al	evolu proyec economic=6m0	manej maquin proyec hormigon=9ax	equip proyec=9pj
proyect	gest proyect=1r2	plan proyect=63o
proyector	ajust proyector=5qk	manej proyector=8ws
psicoanalisi	metod psicoanalisi=6m4	tecnic psicoanalisi psicoterapi=9mn	teori psicoanalisi psicoterapi=9mn	practic psicoanalisi=awm
psicolog	asist psicolog=655
psicologi	ensen psicologi=5ck	psicologi jueg=7e1	psicologi emergenci=7in	psicologi salud=7ol	teori psicologi salud=7ol	servici psicologi=afj
psicologic	analiz psicologic=25n	trat psicologic=25n	terapi psicologic=25n	diagnostic psicologic=543	estrategi diagnostic psicologic=543	trat psicologic clinic=82t	desarroll psicologic human=8y6	interven psicologic=98t	medid trat psicologic=9xi	teori psicologic=aio	desarroll teori psicologic=aio
psicoloi	psicoloi evolutiv=7yq
psicomotriz	terapi psicomotriz=67f	observ terapi psicomotriz=67f
psicosocial	metod psicosocial interven=79k	asesor client cuest psicosocial=8xe	promov educ psicosocial=aug	foment educ psicosocial=aug
psicosociologi	teori psicosociologi=8vt	principi psicosociologi=8vt
psicosomatic	trabaj problem psicosomatic=88c	medicin psicosomatic=9q0
psicoterapeutic	recomend trat psicoterapeutic=4tn	interven psicoterapeutic=6qh	analiz psicologic psicoterapeutic=9mn
psicoterapi	evalu practic psicoterapi=59p	psicoterapi centr client=66u	principi psicoterapi=7j4	registr result psicoterapi=98c	tip psicoterapi=9xe	cond practic profesional psicoterapi=a9j	evalu riesg psicoterapi=agw
psiquiatri	psiquiatri forens=56p	psiquiatri infantil=8np
psiquiatric	diagnostic psiquiatric=4yp	enfermedad psiquiatric=6h1	diagnostic sintom psiquiatric=7ry	identific sintom psiquiatric=7ry	reconoc sintom psiquiatric=7ry
public	administr public=1rs	trat public=1zx	control public=7jm	elabor public investig=8tn	supervis public investig=8tn	prepar public investig=8tn
publicidad	publicidad pag=279	publicidad exterior=8nj	tecnic publicidad=8wn
publicit	publicit atrac parqu=4zg	publicit segur viaj=5yk	publicit instal deportiv=8zf
publicitari	codig publicitari=8lv	gest produc material publicitari=9ei
puent	asesor reemplaz puent=63a	inform reemplaz puent=63a	aconsej reemplaz puent=63a	ingenieri puent=65v	gest proyect construc puent=717
puert	buqu puert=4on	proporc seguridad puert=67u	seguridad puert=67u	ocupars seguridad puert=67u	arregl panel puert=6ns	conduc buqu puert=8uc	coloc puert=9qc	coordin usuari puert=9yj	colabor usuari puert=9yj
puest	examin mes puest=4o6	inspecc mes puest=4o6	analiz puest trabaj=4zo	ten puest parqu atrac=57r	organiz permis puest merc=5fa	puest senaliz=5gm	part puest senaliz=7wc
puj	puj subast=6uc	registr puj realiz subast=9jo
pul	pul bord vidri=69x	pul superfici mader=6y7	pul gem=7b6	pul product arcill=9a9	pul superfici vidri=9ee	pul articul plat=9lf	pul protesi dental=aqu
pulid	proced pulid=4z2	proces centrifug pulid sec=9z1
pulidor	distint tip pulidor=5od	manej pulidor=5od
pulp	trat expos pulp dental=8yr	manej maquin pulp=ahg
puls	tecnologi luz puls intens=641
pultrus	proces pultrus=ajh
pulveriz	pulveriz cer=7le	tecnologi acab pulveriz=7lm	pulveriz planch cauch=82o	tecnic pulveriz pintur=8h0
punt	control punt limpi=588	administr punt limpi=588	tecnic soldadur punt=60n	determin punt pedid=7rl	control punt pedid=7rl	supervis punt pedid=7rl	gest punt pedid=7rl
punzon	ocupars punzon=7wi
pupitr	manej pupitr control ilumin=52u
purasangr	compr caball purasangr=89v	obten caball purasangr=89v
purez	analiz purez gas=78i	analiz purez oxigen=ag5
purific	manej purific gran tritur=4qz	purific gran tritur=4qz	desarroll metod purific agu=7a1	instal purific agu=a10	coloc purific agu=a10
putrefac	reconoc sign putrefac mader=afd
qlikview	qlikview expressor=8f5
quedars	quedars equip aerodrom=6ao
quej	quej reclam=12w	gest quej=12w	dar segu inform quej=6ww	gest quej jueg=9gx	gest quej trabaj=9p7
quem	regul temperatur quem=55a
ques	variedad ques=5d9	fabric ques=9tr
quiebr	asesor proced quiebr=4pf
quimic	cienci quimic=1ks	tecnologi quimic fabric metal=5n1	product quimic=5oh	proces quimic=7iw	manten mezcl product quimic=96c
quiropractic	proporc aten pediatric quiropractic=anq
quiropraxi	conoc quiropraxi clinic deport=5rp	quiropraxi clinic deport=5rp
quirurgic	instrument quirurgic=4qw	interven quirurgic=6lu	interven quirurgic animal=76h	proced quirurgic animal=76h	oper quirurgic animal=76h	verific precis instrument quirurgic=8xq
quit	quit material horn=6g0
quitaniev	equip quitaniev=4s7	manten equip quitaniev=8bb	trabaj equip quitaniev=8bb	conserv equip quitaniev=8bb
rabinic	particip proced tribunal rabinic=8v9
rad	naveg rad=4uq	clas rad=5m2	tip rad=5m2	oper equip rad=9kl	trabaj equip rad=9kl	equip rad=9kl	estudi imagen rad=aah	analiz imagen rad=aah	examin imagen rad=aah	rad vigilanci=ark
radi	oper equip radi=4nn	trabaj equip radi=4nn	equip radi=4nn	instal radi=4nr	oper instrument naveg radi=5ti	instrument naveg radi=5ti	manten equip comunic radi=8zh
radiant	instal calefac los radiant=7u1
radioactiv	contamin radioactiv=520	supervis elimin sustanci radioactiv=7k9
radiocomunic	proporc servici radiocomunic emergenci=94x
radiodifus	equip radiodifus=5fg	manten equip radiodifus=7ab	manej equip radiodifus=8zx	evalu program radiodifus=ajj	configur equip radiodifus=ayw
radiofarmac	administr radiofarmac=63v	gest radiofarmac=8a6	prepar radiofarmac=9ff
radiografi	hac radiografi=4vw	analiz radiografi=5s2	radiografi bas investig=74o	tendenci materi radiografi=a16	hac radiografi dental=ain	interpret radiografi=ao6
radioisotop	farmac radioisotop=a4i	uso radioisotop=abt
radiologi	gest sistem inform radiologi=6di	radiologi diagnostic medic=6sh
radiologic	diagnostic radiologic=6sh	proced radiologic=8ap	cienci radiologic=95s	inform examen radiologic=9mk
radioterapi	administr radioterapi=57y	investig clinic relativ radioterapi=64e	planific informatic radioterapi=a64
radioterapic	efect secundari trat radioterapic=68a	oncologi radioterapic=6cz
ramp	mont ramp aeropuert=891	instal ramp aeropuert=891	arm ramp aeropuert=891
rapid	ensen lectur rapid=62z	model desarroll rapid aplic=8e9	cambi rapid=9n3
rapidez	mecanografi rapidez=tg
ray	sensor ray infrarroj=av1
raz	especi raz animal=ahm	raz gan=at4
reac	estudi reac quimic=abt	regul reac quimic=avj
reacc	reacc ant emergenci miner=60y	reacc ant emergenci nucle=965
reactiv	gest reactiv quimic=57a	administr reactiv quimic=57a
reactor	manten reactor nucle=5tc	repar reactor nucle=5tc
real	sistem tiemp real=9dt
realiz	asist realiz estudi geofisic=4ts	certific proced veterinari realiz=54v	proced veterinari realiz=54v
rebab	elimin rebab=96l	quit rebab piez metal=a08
rebaj	manej rebaj=8e8
reban	desplaz reban=84e
rec	hac rec client=7vo
recab	recab dat meteorologic=4x0	recab dat geologic=55k	recab dat experimental=81x	recab dat biologic=a9v
recaid	prepar estrategi preven recaid=9lc
recalc	element recalc=7xh	tip recalc=8q1	ocupars recalc=amx
recalent	tecnic recalent=8ma	instal horn recalent=amb	coloc horn recalent=amb
recambi	asegur disponibilidad recambi vehicul=arl	disponibilidad recambi vehicul=arl
recarg	punt recarg=1ys
recauchut	manipul band recauchut=9yq
recaud	actividad recaud fond=6nr	recaud pag alquil=7jz	organiz actividad recaud fond=9cg	gest actividad recaud fond=a63
recep	recep mercanci=1ie	gest recep suministr electronic=50k	form personal recep=68d	organiz recep=6u6	gest recep suministr optic=97q	gest recep suministr electric=9l9	ocupars recep clinic veterinari=aj9
recet	revis inform recet medic=27r	registr recet client=8vx
recib	recib visit=tm	recib mercanci=5q8	recib pedid public especial=5w2	recib inform empaquet mercanci=9mf
recibid	inspecc hormigon recibid=6rb	control hormigon recibid=6rb	verific hormigon recibid=6rb	revis muestr biologic recibid=a7a
recibirl	pes materi prim recibirl=66s
recicl	recicl electrodomestic averi=87e
reciclaj	estudi oportunidad subven reciclaj=6s5	identific nuev oportunidad reciclaj=81z	instal contenedor reciclaj=9jk	coloc contenedor reciclaj=9jk
recien	examin recien nacid=5ci	cuid recien nacid=92v
recint	comprob entr recint=8ux	control entr recint=8ux
recipient	vaci recipient=557	fabric recipient metalic=7nw
recircul	gest sistem recircul=6c1	control sistem recircul=6c1	administr sistem recircul=6c1	gest equip sistem recircul=6z2	manten sistem recircul=6zr	manej sistem recircul criader=84v	sistem recircul=8i4
reclam	gest reclam=12w	gest archiv reclam=4ol	analiz reclam=59s	gest reclam client=5mi	tramit reclam client=5mi	oper reclam=7re	gest reclam segur=8sz	gest proces reclam=9ji	proced present reclam=a81	clasific reclam segur=ahu
reclamant	entrevist part reclamant=ao1
reclus	trabaj delincuent reclus=849
reclut	reclut selec=19f	reclut miembr=aqe
recocid	ocupars horn recocid=5n5
recog	recog dat meteorologic=4x0	recog corre=66p	recog inform turistic=9my
recogid	gest recogid residu=5t4	organiz entreg recogid vehicul=7dw	normativ recogid residu=7vk	manten equip recogid residu=aw5
recolec	transport herramient trabaj recolec=7cf	gest equip recolec semill=7xl	equip recolec semill=7xl	vehicul recolec residu=8sb	cumpl norm relativ recolec=90m	recolec produc vegetal=97u
recolect	recolect pec muert=4qt	recolect recurs acuatic=7nk	recolect especi acuatic viv=8zs	recolect dat biologic=a9v
recolector	comunicars recolector residu=541
recomend	disen sistem recomend=6lm	constru sistem recomend=6lm	cre sistem recomend=6lm	recomend trabaj manten poz=aj8
reconoc	reconoc diferenci tejid=7cs
reconstru	reconstru equip rotatori=4na	reconstru document modific=6y2	reconstru fosil=au0
recopil	recopil inform tecnic=4vx	recopil dat meteorologic=4x0	recopil material curs=5sg	recopil inform public naveg=9g3	recopil inform turistic=9my	recopil recet=apj
recort	manej herramient recort metal=7rr	herramient recort metal=7rr	recort bord papel=909	manten maquin recort=9l4	limpi maquin recort=9l4
recreativ	program uso centr recreativ=69d	actividad recreativ=7p5
rectific	element rectific superfici=6am	manej rectific plan=7j5
rectitud	comprob rectitud superfici=8q8	asegurars rectitud superfici=8q8
recubr	recubr interior neumatic=6dq	recubr vidri=aqz
recuerd	vend recuerd=98j	vend articul recuerd=98j
recuper	tare recuper ambiental=7y8	proporc cuid animal recuper=85g	asesor recuper ambiental=943	desarroll estrategi recuper ambiental=aal	prueb recuper softwar=azc
recur	recur program concurrent=6p
red	red informatic=de	administr red=de	red social=14d	herramient sistem gest red=4v2	manten red=9pp
redac	redac text=148	redac contrat=1mq	redac publicitari=9qy
redact	redact contrat=1mq	redact comunic prens=7lv	redact public investig=8tn	redact norm servici medi=ad8	redact comunic prens medi=aqn	redact inform verific=atu
redecor	coordin redecor establec hosteleri=666
redistribu	redistribu diner apost=5wx
reduc	reduc cost=18g	reduc taman punt=924	reduc carg evit dan=97t	reduc perdid recurs=9uj
reembols	propon cantidad reembols=9at	negoci reembols compani asegur=9vp
reescrib	reescrib partitur musical=6j1	reescrib manuscrit=887	reescrib articul=9m9
reestructur	identific oportunidad reestructur=6q7	conoc oportunidad reestructur=6q7	detect oportunidad reestructur=6q7
referenci	compil material referenci=9kr
referent	terminologi referent bing=7bx
refin	med nivel refin azuc=4qx	ocupars equip refin azuc=6i0	proces refin petrole=6uz	refin aceit comestibl=993
reflex	reflex reac propi=6td	reflex comport propi=6td
reflexologi	reflexologi auricul=9d4
reforest	elabor plan reforest=6lb	plan reforest=6lb
reforz	reforz mold cuerp=4wz	reforz hormigon=5qh	reforz buqu amar=8rx
refrac	refrac ojo=98l
refractari	coloc marc product refractari=9g2
refractiv	pod refractiv=774
refriger	refriger aliment caden suministr=5fc
refrigerant	manej bomb liquid refrigerant=4qs	bomb liquid refrigerant=4qs
refrigeri	vend refrigeri bebid=8bo
refuerz	inform refuerz seguridad=5z7	constru estructur refuerz=7hh	coloc soport refuerz mold=9h2	coloc bar refuerz acer=azy
reg	describ situ financier reg=6d6
regal	empaquet product regal=8ks
regimen	disen regimen alimentici piens=anj
regional	ampli presenci regional empres=5ox	busc nuev contrat regional=ap8
regl	regl vuel visual=4uj	regl jueg=83b	formul regl jueg=8ea	redact regl jueg=8ea	elabor regl jueg=8ea	establec regl jueg=8ea
reglament	reglament construc=1ed	reglament sustanci=9tm
reglamentari	manten libr reglamentari=4p4
regrues	inspecc mader regrues=638	revis mader regrues=638	control mader regrues=638	verific mader regrues=638	ajust regrues=7av	modific ajust regrues=7av	ocupars regrues metal=8xw	manej regrues=90x
rehabilit	rehabilit profesional=7x8	servici rehabilit profesional=7x8	asesor rehabilit profesional=7x8	medicin fisic rehabilit=900	rehabilit visual=982
rel	gest rel client=11b	rel public=154	manten rel medic=6u3
relac	relac propuest contratist=8yu
relacion	factor human relacion seguridad=4nf	cumpl norm relacion alcohol=504	terminologi relacion quiropraxi=59a	asesor tem relacion meteorologi=5ku
relacional	bas dat relacional=8b
relacionars	relacionars consej administr=5mm
relaj	tecnic relaj=91b
relat	cre relat anim=59g
relational	oracl relational databas=a5k
relativ	norm relativ equip electronic=581	normativ relativ equip electric=5oi	politic relativ agu=6ka
relev	hac relev zon servici=6ct	relev zon prepar aliment=8jp
relevant	colabor expert sector relevant=7x6
reliev	grab reliev=4p2	instal planch grab reliev=5mn	tecnic grab reliev=aqa
religios	estudi religios=54z	orden personal religios=7gc	ayud servici religios=ani
rellen	rellen lech tuberi=5qz	rellen grab=a6y	selecc metal rellen=aob
reloj	reloj electric=549	herramient fabric reloj=5ia	reloj mecanic=668	clas reloj mecanic=668	component reloj=aqg
relojeri	coloc mecanism relojeri=66o	instal mecanism relojeri=66o	ajust mecanism relojeri=66o
remach	tip remach=5iy	ocupars remach=a61
remo	proces remo contaminant gas=6c9
remot	control fluj produc remot=6yw	manej equip transmis remot=82m	equip transmis remot=82m	coordin comunic remot=8ir	dirig comunic remot=8ir	gest comunic remot=8ir
remov	remov mezcl cement=7ge
renal	patologi renal=4tv	enfermedad renal=4tv	asist trasplant renal=8oz	calcul renal=ayv
rend	diagnostic rend=5k4	mejor rend financier=5wd	evalu rend=6t3	evalu rend psicologic=8ie	control rend canal comunic=a73
renov	renov instal=5xf	renov instrument musical=6bn	renov practic artistic=6ts
renovabl	tecnologi energi renovabl=asz
rent	examin rent administr public=71v
rentabilidad	rentabilidad fabric aliment=6bf	gest rentabilidad=6ii	calcul rentabilidad=6rh
repar	manten repar=7by
repart	rut repart=1im	repart cart=6qq	repart comid pacient=95g	organiz repart corre=avf	clasific repart corre=avf	orden repart corre=avf
repartidor	form repartidor cart casin=5kl
repas	repas agujer rosc=8xa
repercus	repercus politic ejercici deport=90p
repertori	organiz repertori=5tq
repet	repet tom=ara
repetidor	instal repetidor senal=am1	mont repetidor senal=am1	implant repetidor senal=am1
replic	replic problem softwar client=agh
repon	repon suministr ase=9a3
reposteri	elabor dulc reposteri=6st	cocin dulc reposteri=6st	fabric dulc reposteri=6st	prepar dulc reposteri=6st
represent	represent produc artistic=4sv	represent organiz=58k	calidad artistic represent=5cb
representant	manten rel representant local=595	apoy otr representant nacional=7co
reproces	reproces nucle=59u
reproduc	reproduc gan=4t8	tecnic reproduc gan=4t8	proced reproduc gan=4t8	metod reproduc gan=4t8	gest reproduc pec=67h	administr reproduc pec=67h	control reproduc pec=67h	reproduc animal acuicultur=6h4	reproduc document=80h	elabor list reproduc=8bw
reproductiv	obten celul reproductiv=6x6	extra celul reproductiv=6x6	recog celul reproductiv=6x6	salud reproductiv=8bz	investig relativ medicin reproductiv=9n5
reproductor	aparat reproductor animal=8l1	manipul pec reproductor=9ki	selecc pec reproductor=9ki	aliment pec reproductor=ab8
reptil	gest cri reptil=a79	control cri reptil=a79	supervis cri reptil=a79
repuest	asegur disponibilidad repuest=6xl	disponibilidad repuest=6xl	certific disponibilidad repuest=6xl
requerid	inspec requerid conveni internacional=8og
requisit	analiz requisit=pl	cumpl requisit tecnic=6pi
requisitosd	requisitosd seguridad plataform=asq
rescat	rescat animal=4om	rescat animal peligr=4om	asist oper rescat maritim=a0f
resen	resen libr=6w9
reserv	tramit reserv=8ay	ocupars tramit reserv=8ay	proces reserv viaj=8ca	reserv product client=8v8	hac reserv=ay2
resident	comunic resident=6z0	supervis medic resident=acl	gest medic resident=acl
residu	gest residu=1yu	disen sistem gest residu=9s0
residual	trat gas residual=843
resilienci	resilienci organizativ=7nn
resin	resin plastic=7ve	cap resin plastic=8qy	resin sintetic=9io	prepar ban resin=aun
resist	resist alt temperatur=ayt
resistenci	resistenci estr=20i	resistenci fisic=20y	ensay resistenci model=64a	analiz resistenci product tens=735	analiz resistenci material tens=8ur
resolu	resolu averi=1df	cromatografi liquid alt resolu=1ho	resolu problem=1zs	capacidad resolu=1zs	resolu conflict=20b
resolv	resolv problem tecnic=53m	resolv problem averi equip=5br	elabor estrategi resolv problem=7o3	resolv problem asistenci sanitari=8oq	resolv problem operativ transport=axd
resort	tip resort=4i	ocupars maquin fabric resort=7m1
respect	planific respect medi comunic=140	aconsej respect planific famili=5sn	asesor respect salud mental=88b
respet	respet principi protec dat=4u2	promov respet derech human=6zz	respet recet=8my
respir	tecnic respir=72a	tecnic respir habl=8d3
respiratori	terapi respiratori=wt	diagnostic enfermedad respiratori=552	manej equip respiratori=564	equip respiratori=564
respond	respond reclam client=4rz	respond solicitud presupuest=5fp	respond llam emergenci=62u	respond requisit tecnic=6pi	respond llam=6uh	respond consult=7zu	respond consult client=9nz
responsabilidad	mostr responsabilidad profesional=6u5	responsabilidad social empres=76e
responsabl	person responsabl=202
respuest	respuest ant emergenci salud=60a	detect necesidad respuest tecnologic=69i	evalu respuest radi=6g7	examin respuest radi=6g7	valor respuest radi=6g7	analiz respuest radi=6g7	planific personal respuest emergenci=6h6
rest	estudi rest fosil=8os
restaur	restaur arm fueg antigu=95z	restaur reloj antigu=a1h
restaurant	recib clientel restaurant=8gv	prepar restaurant servici=9e8	gest servici restaurant=9gv	coordin servici restaurant=9gv	organiz servici restaurant=9gv
restric	teori restric=5o3
restring	restring acces escen crimen=6gc
restringen	investig practic restringen competitividad=8a2
result	orient result=20v	inform result prueb=6qz	registr result prueb=6qz	analiz result laboratori=6tt	interpret result laboratori=6tt	evalu result laboratori=6tt	calcul result jueg=783	interpret result examen medic=80f
resum	resum histori=5ps	resum result prueb=6qz
resumen	hac resumen=7b0
reten	reten person=4sx	prepar estanqu reten pec=8sn	elabor program reten trabaj=as3
retir	retir material contamin=4no	retir material horn=6g0	retir servici=8sf
retoc	proced retoc fotografi=a0c
retoqu	retoqu fotografic=25g
retorc	retorc torzal=7s3
retorcedor	ocupars maquin retorcedor=amk	oper maquin retorcedor=amk	manej maquin retorcedor=amk
retransmit	retransmit mediant protocol internet=7f4
retras	ocupars retras pag alquil=7m5	retras pag alquil=7m5	gest retras pedid=8j2	tramit retras pedid=8j2	retras desarroll=ah0
retret	tip retret=7qy
reumatic	diagnostic enfermedad reumatic=5jo
reun	reun dat fin forens=4wn	reun dat geologic=55k	reun recurs acuatic=7nk	organiz reun=87q	reun inform turistic=9my	reun dat biologic=a9v
reutiliz	reutiliz agu=98i	proces reutiliz agu=98i
reutilizabl	limpiez envas reutilizabl=9e1
revel	tecnic revel fotografic=8z0
revent	determin valor revent product=aoz
revest	prepar revest vehicul=4t3	product revest=8on	element maquin revest=967	tecnologi revest piez metal=aji
revis	metod revis=7fg	revis document=7zp
revolv	revolv hierb cub=5gj
rid	particip elabor rid tecnic=8oh
rieg	desarroll estrategi rieg=56y	elabor estrategi rieg=56y	cre estrategi rieg=56y	disen estrategi rieg=56y	manten sistem control rieg=5sf	manten sistem rieg=6vk	repar sistem rieg=6vk	sistem rieg=7eo	principi relativ rieg=8bv	instal sistem rieg=8v2	administr sistem rieg=8v2	gest sistem rieg=8v2
riesg	gest riesg=17l	analiz riesg uso product=6es
rim	cre esquem rim=agk
rinon	enfermedad rinon=4tv
ritual	ritual limpiez=8t9	ritual religios=98b
riverspeak	riverspeak comunicars=63d
riz	riz cabell=8lu
rob	preven rob=77m	medid preven rob=akz	gest preven rob=akz	preven rob tiend=am2
robot	mont robot=7st	program robot automatiz=aep	constru robot automatiz=aep	arm robot automatiz=aep	ensambl robot automatiz=aep	mont robot automatiz=aep
robotic	are robotic=h5	camp robotic=h5	manten equip robotic=7hl	repar equip robotic=7hl	acondic equip robotic=7hl	component robotic=7o4	component sistem robotic=7o4
roc	estudi roc=690
roci	disen sistem roci=4qu	ide sistem roci=4qu	planific sistem roci=4qu	instal sistem fij roci=5uu	instal sistem roci=77q	establec sistem roci=77q	mont sistem roci=77q	roci planch cauch=82o	roci fertilizant=917
rodadur	caracteristic del rodadur=5va
rodaj	prev acompanant nin rodaj=4n4	elabor calendari rodaj=9wi
rodant	inspecc fabric material rodant=5gg
rodill	manej rodill=7rs	posic rodill=9xw	rodill abrasiv=ap5
roll	marc roll pelicul=4rj	carg roll pelicul=4xn	comprob roll pelicul=5o4	almacen roll pelicul=91l	guard roll pelicul=91l
ronquid	trat ronquid=51u
rop	lav rop=4p5	lav rop cas=5ma	tall rop=672	manten servici rop cam=6ub	servici rop cam=6ub	combin rop accesori=8yc
rosc	ocupars lamin rosc=8to	lamin rosc=8to
rot	rot existenci=9nl	ocupars rot existenci=9nl	manipul plac vidri rot=a04	gest rot existenci=acq	administr rot existenci=acq
rotativ	turn rotativ=1sp	manej maquin rotativ=806
rotatori	manten equip rotatori=4na	reemplaz equip rotatori=4na	equip rotatori=7hp	repar equip rotatori=7px	acondic equip rotatori=7px	arregl equip rotatori=7px
rotograb	ajust impresor rotograb=7b2	adapt impresor rotograb=7b2
rotur	evit rotur trabaj mader=669	sensor rotur vidri=896
rugos	lim part rugos joy=5zt
rumb	rumb buqu=aqd
rural	turism rural=a5v
rut	planific rut=1i5	asign vehicul rut=a22	determin vehicul rut=a22	disen rut naveg=ads	proyect rut naveg=ads	rut tren=amj
rutin	establec rutin seguridad instal=6s0	rutin seguridad instal=6s0
rutinari	analiz sangr rutinari=5bp	transmit inform medic rutinari=93e
sabor	describ sabor vin diferent=52i	describ sabor cervez diferent=7ie	combin sabor=82a
sabore	sabore gran caca=a30
sac	sac potencial artistic interpret=5uo	sac material horn=6g0	sac pelicul fotografic camar=84k	sac cristal ventan=8h7
sacrific	sacrific animal=4pg	sacrific animal peleteri=51l	manej cuchill sacrific animal=aeb	cuchill sacrific animal=aeb
sal	servici sal=1pa	separ carg sal=5mj	estetic sal=7sg	manten suministr sal emergenci=8zc
salari	calcul salari=5e3	fij salari=76w
salarial	promov igualdad salarial=5es
salid	supervis salid tren=4ov	comprob salid tren=4ov	control salid tren=4ov	integr contenid medi salid=9ez
salon	gest salon=6u7	inspecc salon casin=8yq
sals	prepar sals uso plat=61b
salud	seguridad salud=1ds	salud seguridad proces produc=70w	salud public=8d0	sistem salud=8ic
saludabl	promov comport saludabl=4ub	foment comport saludabl=4ub	promov estil vid saludabl=7mq
salv	tom medid salv vid=6x5
salvaguard	salvaguard reput banc=8o8
salvaj	elabor program vid salvaj=6wj
salvament	manej dispositiv salvament=9sn	manipul dispositiv salvament=9sn	oper dispositiv salvament=9sn	manej equip salvament buqu=awg
salvavid	bot salvavid=4vv	prepar bot salvavid=67j	dispon bot salvavid=67j	organiz bot salvavid=67j	ayud prepar bot salvavid=9m8
samurai	samurai web testing framework=99p
san	aliment person san=73u
sangr	tecnic tom muestr sangr=4ox	etiquet muestr sangr=7c3
sanguine	clasific grup sanguine=7wr	asist servici transfus sanguine=ap1
sanidad	sanidad vegetal=8kb
sanitari	educ sanitari=vx	particip form personal sanitari=6h9	material product sanitari=6ja	tecnologi sanitari=7cz	terapi aten sanitari=86t	asesor caracteristic product sanitari=87v	gest personal aten sanitari=8yk	product sanitari=a66	normativ relativ product sanitari=akd	coloc sanitari=akj	coloc aparat sanitari=akj	informatic sanitari=avq	informatic aten sanitari=avq
satelit	control satelit=a96
satisfac	satisfac client=4mo	asegur satisfac client=4mo	vel satisfac client=4mo	satisfac requisit estetic=61p	satisfac requisit tecnic=6pi
satur	elimin gras satur=6bq
sec	sec papel form manual=5b2	molde sec hormigon=66i	metod sec=7sr	limpi sec=8b9	metod sec mader=95f	manej sec=9ui
sector	politic sector comunic=5ka	politic sector transport=5su	merc sector turistic=7dv	legisl marc sector ferroviari=8vm	politic sector turistic=8yb	tendenci sector textil=9jr
secuel	trat secuel neuropsiquiatric apopleji=7wu
secuenci	determin secuenci embarqu carg=5ag	cre nuev secuenci combat=5g5	secuenci numeric=ax0	entend secuenci numeric=ax0	comprend secuenci numeric=ax0
secundari	educ secundari=216	proced ensenanz secundari=8js	proced educ secundari=9s9
sediment	control sediment=4yf	estudi sediment=7s9	separ sediment barniz=8da
segment	segment clientel=15i	establec segment clientel=15i	cre segment clientel=15i	instal segment tunel=9ap	coloc segment tunel=9ap
segun	mezcl gran segun recet=62k	diferenci miel segun origen=75g	prepar comid segun diet=7aj
segund	vend articul segund man=9v4
segur	segur social=23f	derech segur=54u	conduc segur=5e7	asegur conduc segur=5e7	merc segur=awx	tip segur=ax1
seguridad	seguridad inform=fg	seguridad trabaj=7ap	gest control seguridad=7eq
selec	selec personal=19f	proces selec=19f	manten equip selec residu=4mx	program selec genetic=779	gest selec gan cri=7gh	selec gan=aif
selecc	selecc metod control riesg=5gz	selecc element disen=9uz
select	analiz comentari public select=aws
selectiv	demol form selectiv=63e
sell	sell cabl=5zf	pes sell corre=7xp	sell cauch=aa5	coloc sell cauch=aa5	cubr sell cauch=aa5
seman	fin seman=1ss
semantic	cre arbol semantic=9oq
sembr	sembr terren=7xe	sembr terren man=7xe
semejanz	teori semejanz=6xk
semiconductor	examin component semiconductor=4xm	verific component semiconductor=4xm	inspecc component semiconductor=4xm	tip semiconductor=5p4	clas semiconductor=5p4	prob semiconductor=9ue
semill	manej limpi semill=5ze	manipul limpi semill=5ze	limpi semill=5ze
seminari	dirig seminari educ secundari=9qa
semiprecios	tall piedr semiprecios=9as	pul piedr semiprecios=9as
sen	lengu sen=22u
senal	proces senal=h7	tecnic proces senal=h7	metod proces senal=h7	senal diferenci color=5sr	manej gener senal=7yn	supervis gener senal=7yn	gener senal=7yn	control gener senal=7yn
senaliz	prepar inform oper senaliz=5c2	equip senaliz=660	proced senaliz control=7n1	oper equip senaliz ferroviari=7wm	segu instruc senaliz=84f	cumpl instruc senaliz=84f	coloc senaliz=8fn	elabor inform senaliz ferroviari=9kh	prob equip senaliz ferroviari=al0
sencill	prepar comid sencill bord=9az
senderism	ejerc gui rut senderism=6fp
sensibiliz	sensibiliz medioambient=82x
sensibl	manej inform personal sensibl=6xm	ocupars product sensibl=axp	trabaj product sensibl=axp	product sensibl=axp
sensor	sensor camar digital=6ro	clas sensor=7f9	tip sensor=7f9	control sensor fij ferrocarril=apd
sensorial	analiz sensorial=5sq	prueb sensorial cuantitativ=aja
sentenci	inform sentenci judicial=5xv	ejecu sentenci=6m3
sentid	sentid responsabilidad=202	conserv sentid discurs original=92p	conserv sentid text original=980
separ	separ residu=50r	separ plan produc=7p6	separ impres=86h	desarroll proces separ component=8hn
septic	instal sistem septic=8p6	establec sistem septic=8p6	mont sistem septic=8p6
serigrafi	tint serigrafi=5s5	maquin serigrafi=6vv
serigrafic	proces impres serigrafic=7go
serv	serv comid servici mes=692	serv vin=6at	serv botell vin=6at	serv bebid=9d8	serv cervez=ag4
servici	servici client=12s
servidor	servidor proxy=6q8
ses	evalu ses buce equip=4qk	control bord ses=agd
sex	sex animal=5qq	determin sex animal=5qq
sexual	actividad sexual human=5d8	enfermedad sexual=8l5	educ sexual=9zg	ofrec servici sexual=ab3
sexualidad	estudi sexualidad=5d8
shiatsu	dar masaj shiatsu=5j4	hac masaj shiatsu=5j4	terapi shiatsu=9c0
si	determin si material idone=5jv
sid	client sid javascript=64g	serv sid javascript=64g
sidr	invent recet sidr=6is	cre recet sidr=6is	ide recet sidr=6is
siembr	siembr manten cesped=5nn
sier	manej sier circul=553	manipul sier circul=553	sier circul=553	hoj sier=9al
sigil	tecnologi sigil=7m4
sign	lenguaj sign=22u
sigu	plant sigu directric=8yi
sil	examin sistem sil=4s2	verific sistem sil=4s2	inspecc sistem sil=4s2
silvestr	proteg espaci natural silvestr=6wf	segu vid silvestr=72t	vid silvestr=7lb	proyect conserv vid silvestr=9d6
simbol	estudi simbol matematic=6qu
simpatiz	simpatiz objetiv compani=awe
simpl	traduc simpl vist=8lq
simul	simul laboratori=7e4	simul problem transport=7v1	simul concept disen mecatronic=8gq
simulacr	simulacr problem transport=7v1	simulacr preven=9a4	hac simulacr preven=9a4
simultaneament	interpret simultaneament lenguaj habl=8a5	gest vari pedid simultaneament=abl
sincroniz	sincroniz mov boc=6wt	sincroniz imagen sonid=7tl
sindic	represent miembr sindic=7if
sindical	norm sindical=65d	colabor representant sindical=65o
sintetic	fertilizant sintetic=5au	fabric fibr artificial sintetic=5y0	proces fibr artificial sintetic=8eh	material sintetic=97l
sintetiz	sintetiz inform financier=6x2	sintetiz public investig=8tn
sintom	observ sintom enfermedad pec=4w6	sintom enfermedad veterinari=5w1	sintom clinic=alx
sintoniz	sintoniz implant cocle=59e
sismic	tecnic med sismic=6fm	evalu riesg sismic=9g7	analiz riesg sismic=9g7	detect riesg sismic=9g7	interpret dat sismic=af4	analiz dat sismic=af4	entend dat sismic=af4
sismologic	document investig sismologic=5we	registr investig sismologic=5we
sistemic	pens sistemic=4zi	trat sistemic=a4r	trat via sistemic=a4r
siti	encontr siti estructur produc=5cx	estudi usuari siti web=6yd	cre estructur siti web=alz
situ	evalu situ sistem buqu=8j8
sketchbook	sketchbook pro=2fr
sobr	arm sobr=7wq	calidad sobr=9lv	comprob calidad sobr=9lv	control calidad sobr=9lv	asegur calidad sobr=9lv	manej maquin sobr=ae5	maquin sobr=ae5
sobrant	cort material sobrant=4pa	elimin material sobrant=4pa	recort material sobrant=4pa	retir sobrant mezcl=76j
sobretitul	hac sobretitul=643
soci	colabor soci cultural=5ei
social	trabaj social=xc	derech trabaj seguridad social=19u	seguridad social=23f	cienci social=25r	estudi cienci social=25r	empres social=5sp	program public seguridad social=6fz	aconsej empres social=7w1	asesor proced servici social=8cz
socializ	comport socializ adolescent=6aq
socialment	principi operativ socialment just=9aw
sociedad	derech sociedad=5wt	actividad sociedad carter=9t3	estudi sociedad human=aps	investig sociedad human=aps	examin sociedad human=aps	analiz sociedad human=aps
societari	derech societari=1mx
sociocultural	context sociocultural viven animal=7cl
socioeconomic	tendenci socioeconomic sector=6c3
sociologi	sociologi aplic urgenci medic=7uu	ensen sociologi=8nx
sociologic	segu tendenci sociologic=5qd	estudi sociologic=80q
sodic	prepar carbonat sodic=azi
sofrologi	ofrec ses ejercici sofrologi=4y0	prepar ses sofrologi=acr	organiz ses sofrologi=acr	atend client ses sofrologi=al1
softwar	desarroll softwar=7f	softwar cre=9w0
sol	instal plac sol=1dq	plac sol=1dq	energi sol=4qe	disen sistem energi sol=6m1	determin orient panel sol=6wi	facilit inform panel sol=7m2	manten sistem energi sol=8jy	sistem montaj panel sol=8ls
solaj	prepar solaj=5e2
sold	sold component electronic=5ki	herramient sold calor=9dr	sold baj agu=9i2
soldadur	tecnic soldadur=4w3	manej equip soldadur=50o	manipul equip soldadur=50o	soldadur component electronic=5ki	proces soldadur=8d8	manej herramient soldadur=ao4	oper herramient soldadur=ao4
solde	element maquin solde punt=6ej
solicit	solicit devolu=4n8	solicit publicidad event=844	solicit patent=9n4	asesor proced solicit licenci=a5y
solicitant	manten inform solicitant subven=9f3	manten correspondenci solicitant licenci=aoc
solicitud	solicitud presupuest=29i	evalu solicitud licenci=5bm	proced solicitud=6l8	interpret solicitud imagen medic=6vw
solid	quimic est solid=58n
solidez	comprob solidez material=7vl	verific solidez material=7vl	determin solidez material=7vl
solist	trabaj solist=4ma	dirig solist invit=7s6	actu interpret solist=9z6
solu	cre solu problem=4oh	implement solu=5bk
soluc	soluc problem tecnic=53m	soluc solicitud presupuest=5fp	soluc problem transport=620	soluc problem cuent bancari=66q
somatic	tecnic somatic integr=6j8
somet	somet auditori contratist=4po	somet model ensay resistenci=64a	somet product ensay=6c7
sond	oper equip sond acustic=8op
sonid	control sonid sal ensay=54o	disen tecnic equip sonid=7bw	estudi sonid habl=a3r
sonor	program senal sonor=6vn	traduc band sonor=7d3	estructur band sonor=7ed
sop	cocin sals sop=71e	hac sals sop=71e	prepar sals sop=71e	sals sop=71e
sopl	activ sopl air=89o	molde sopl=8nz	proced molde sopl=8nz	ocupars sopl=an6
soplet	temperatur soplet trabaj metal=6cu	manej soplet cort oxigen=9z5	soplet cort oxigen=9z5
soport	soport informatic=df	soport tecnic=df	soport usuari=df	soport impres=27k
sospechos	detect comport sospechos=71r
sosten	sosten planch metal=5pv
sostenibilidad	foment sostenibilidad=6ci	principi sostenibilidad asistenci sanitari=ace
sostenibl	promov disen interior sostenibl=89t
stein	principi stein=593	estrategi ensenanz stein=7se
stock	gest stock=1i8	control stock=1i8
suaviz	suaviz bord vidri=69x
subacuatic	trabaj camar subacuatic=8wa
subast	articul subast=4y4	cer vent subast=8dt	proced subast public=9ld
subcontrat	supervis personal subcontrat=8qp	gest seguridad subcontrat=agp	organiz seguridad subcontrat=agp
subirs	subirs vagon=7bc
submarin	investig submarin=6cl	estudi submarin=8ei
subproduct	separ subproduct mantec caca=8sr
subterrane	inspecc line transmis subterrane=7c6	gest deposit subterrane=7h7	analiz agu subterrane=9j8	desarroll model agu subterrane=9tn
subtitul	program informatic subtitul=4rs	escrib subtitul=8r7
subven	inform subven=4vu	hac segu uso subven=60k	gest solicitud subven=6kl	revis solicitud subven=a68
suc	control cabezal suc=9mt	manipul cabezal suc=9mt	manej cabezal suc=9mt	oper cabezal suc=9mt
suel	estructur suel=7b3	cienci suel=89b	observ muestr suel=8n6	estudi muestr suel=8n6	analiz muestr suel=8n6
sugerenci	sugerenci colabor orient trabaj=6c5
suit	program orden creativ suit=59y
sujet	sujet part motor=5j0	sujet planch metal=5pv	sujet neumatic mold=7bt	investig sujet=8hc	sujet articul cauch=ayl
sulfuric	proces recuper acid sulfuric=5hr
sumider	manej sumider=ay5
sumill	labor sumill=5x1
superfici	ingenieri superfici=95c	estudi ingenieri superfici=95c
superior	grad superior=219	aconsej superior oper milit=6ul	comunic problem superior=89d
superpuest	redact comentari voc superpuest=64w
supervis	supervis oper fabric=8fg
supervisor	inform supervisor=7rg
supervivenci	ensen tecnic supervivenci=9vk
suscrip	prepar directric suscrip=9h4
suspendid	trabaj cun plataform suspendid=6cj
suspens	instal suspens resort=89j	arm suspens resort=89j	coloc suspens resort=89j	manten sistem suspens=990	repar sistem suspens=990
sustanci	analiz compos sustanci quimic=61c	licenci uso sustanci control=6qd	regul fluj sustanci tuberi=8yo
sustitu	sustitu piez=295	material sustitu=9pd
susur	interpret susur=7ks
sutur	tecnic sutur=708
t	soport t=amu	soport bas t=amu	instal soport t=amu
tabac	normativ materi produc tabac=61j	product tabac=6xe	marc tabac=a8k
tabl	coloc tabl parqu=7vn
tact	mecanografi tact=6zy	ten tact person=ahz
tactic	conceb tactic milit=7si
tai	tai chi=9bj
tal	selecc arbol tal=6li	reconoc arbol tal=6li	identific arbol tal=6li	tal arbol=986	selecc metod tal arbol=9ri	oper tal=adv	tecnic tal=adv	analiz calidad arbol tal=av2
taladr	ocupars taladr control numeric=81g	taladr control numeric=81g	ocupars taladr=8tp
talent	capt talent=5to	prest apoy estudiant talent=6dt
tall	planific actividad tall=5qo	tall material=6yb	organiz tall aeropuert=9ad	gest tall aeropuert=9ad
taman	taman gran papel lij=8tr
tambor	tip tambor=5ix	fabric component tambor=7rn	coloc tambor prens cauch=7yh	ocupars tambor rotatori=auq
tambore	element maquin tambore=71g	proces tambore=al4
tamiz	manej tamiz plant=5pt	tamiz plant=5pt	manej tamiz especi=8a4	tamiz especi=8a4	tamiz polv=aks
tanqu	limpi tanqu ferment=79i	manten tanqu ferment=79i	manten tanqu vin=a1d	limpi tanqu vin=a1d
tap	fabric tap barril=6rp	produc tap barril=6rp	hac tap barril=6rp	elabor tap barril=6rp
tapajunt	instal tapajunt tech=57x	coloc tapajunt tech=57x
tapiceri	herramient tapiceri=5d3	limpi tapiceri=6zi	arregl tapiceri=9ns	material rellen tapiceri=alj
tapiz	tapiz cuer interior vehicul=55y
taquigrafi	program informatic taquigrafi=85p
tare	tare limpiez=53g	hac tare limpiez=53g	registr tare=6aa
tarif	tarif internacional=5f4	asign tarif taxi=5oj	establec tarif taxi=5oj	determin tarif taxi=5oj
tarim	clav tarim suel=7iv	coloc suel tarim=7iv
tarjet	pag tarjet credit=6fa
tarot	tir cart tarot=5y2
tas	recab inform tas crec=73t	tas gem=9cj	hac tas gem=9cj
tatuaj	hac tatuaj=82f
taxi	codig comunicars conductor taxi=5i9	supervis horari taxi=9f9	control horari taxi=9f9	comprob horari taxi=9f9
taxonomi	taxonomi biologic=53v	taxonomi cienci natural=ady
te	asesor client variedad te=52b
teatr	manten equip teatr=7e3	investig bas obr teatr=aan
teatral	analiz text teatral=5gb	elabor proces produc teatral=5ig	manten decor teatral=a5d	estudi produc teatral=ae7	tecnic teatral=az0	tecnic represent teatral=az0
tech	tip tech=6co
tecl	afin instrument musical tecl=aqm
tecnicism	explic tecnicism financier client=4zc
tecnologi	tecnologi cort=5n2
tecnologic	determin calidad mader tecnologic=6d8	gest proyect tecnologic=8ch	coordin actividad tecnologic=901	elabor estrategi mejor tecnologic=9cm
tej	tecnologi maquin tej=4q1	tecnic manual tej=53o	tej form manual=53o	fij cubiert tej=5k0	tecnic construc tej=793
tejedor	ocupars maquin tejedor=83n
tejid	fabric tejid=70d	disen tejid=8bk	hac disen tejid=8bk
tel	confecc articul tel=4x8	tejid tel metalic=57z	tip tel=7i3	ocupars tel=8fx	tel metalic=8pn
telecomunic	ingenieri telecomunic=53j	ingenieri sistem telecomunic=53j	sector telecomunic=70u	telecomunic maritim=88x	vend product telecomunic=8pt	recomend equip telecomunic client=903	mont dispositiv telecomunic=a2w	constru dispositiv telecomunic=a2w
teledetec	equip teledetec=4nt	manej equip teledetec=4nt	investig tecnologi teledetec=8cq	tecnic teledetec=9os
telefon	contact client telefon=7u2	habl client telefon=7u2	comunicars client telefon=7u2	comunicars telefon=a56	proporc orient social telefon=akw
telefoni	integr telefoni informatic=5or	manten sistem telefoni=94d
telefonic	aten telefonic=1ws	marketing telefonic=27s	registr llam telefonic=7te
telescopi	manej telescopi=8bi
telescopic	analiz imagen telescopic=6ba	examin imagen telescopic=6ba	estudi imagen telescopic=6ba	manej manipul telescopic=6hr	manipul telescopic=7xq
tem	desarroll tem event=4se	asesor tem construc=62t	aconsej tem construc=62t	determin tem investig=69z	defin tem investig=69z	asesor tem arquitectur=88n	aconsej tem arquitectur=88n	selecc tem artistic=8aj
tematic	entrevist grup tematic=76k	elabor map tematic=8kq	cre map tematic=8kq	disen map tematic=8kq
temper	temper chocolat=511
temperatur	med temperatur horn=589	control temperatur horn=589	manten temperatur horn=5ca	ajust temperatur horn=5ca	regul temperatur horn=94j
templ	tecnic vidri templ=4s0
tempor	supervis rebaj tempor=5ky	control rebaj tempor=5ky	revis rebaj tempor=5ky
temporal	escal temporal geologic=7k8
temporiz	dispositiv temporiz=68r
temporomandibul	correg anomali articul temporomandibul=8r8
ten	ten tejid=5ec	ten vel=9bq
tenaz	manej tenaz forj=7ko	manipul tenaz forj=7ko	tenaz forj=7ko	oper tenaz forj=7ko
tendenci	segu tendenci=ap6
tendid	inspecc tendid electric aere=5gc	repar tendid electric aere=a4m
teneduri	teneduri libr=16b
tenid	tecnologi tenid=5ue	quimic tenid piel cuer=a9m
tens	ajust tens filament=6l7	instal tech tens=7u7	coloc tech tens=7u7	ajust tens aliment=8h6
teodolit	manej teodolit=89m	manej teodolit mecanic=89m
teologi	histori teologi=4yb
teologic	estudi teologic=9cc
teori	teori trabaj social=4xr	teori control ingenieri=63r	teori terapi artistic=6cf	teori sistem=9qo	teori musical=9su
teoric	model comercial teoric=7m6
teradat	teradat databas=j1
terapeutic	terapeutic aplic medicin=650	establec rel terapeutic=7i0	cre rel terapeutic=7i0	tecnic comunic terapeutic=a6i
terapi	terapi agu=84z	terapi animal=932
termal	cur termal=509
termic	desarroll sistem gest termic=5yp	manej horn trat termic=6g2	analiz termic=6xh	herramient analiz termic=6xh	trat termic=7jc	material termic=8sm	disen equip termic=an7	desarroll equip termic=an7	proyect equip termic=an7	establec requisit termic=apv	soldadur termic=awz
termin	negoci termin proveedor=6z6	estudi termin=96i	traslad piez termin=ae2
terminal	oper terminal pag electronic=54g	norm aplicabl terminal aeropuert=59x
terminologi	terminologi medic=wa	cre bas dat terminologi=4mu	terminologi veterinari=6bd	entend terminologi comercial financier=7um	terminologi juridic=9lm	terminologi tecnic=9zn
termit	tecnic soldadur termit=651
termofusibl	manej pistol col termofusibl=9es	pistol col termofusibl=9es
termohidraulic	estudi termohidraulic=8m4
termometr	verific termometr tanqu=4r3	ajust termometr=ao7
termoplastic	material termoplastic=av7
termosold	repar termosold=5hb	manten termosold=93q	tare manten termosold=93q	manipul termosold=9dr
termoterapi	practic termoterapi=6zk
terraz	manten terraz=570	coloc junt terraz=5ev	prepar suel coloc terraz=7ew	mezcl material fabric terraz=8mi	rellen junt suel terraz=abq
terremot	estudi terremot=53y	predec terremot=9vt
terren	excav terren medi mecanic=68t	supervis utiliz terren parqu=745	asesor utiliz terren=83h	aconsej utiliz terren=83h	nivel terren=apk	nivel superfici terren=apk
terrestr	estudi fisic terrestr=7vy	segment terrestr=aiu	detect min terrestr=av3
territorial	orden territorial=12a	establec orden territorial=12a
terrorist	identific amenaz terrorist=7ws
tesi	ayud estudiant tesi=8cb
testig	llam testig=8uf	apoy testig=9k8
testimoni	escuch testimoni testig=8nu
text	program informatic trat text=7u3	analiz text ant traduc=agi
textil	fabric product textil suel=4sh	material textil=68k	industri textil=6jm	fabric product textil tejid=6ls	quimic textil=73n	investig desarroll industri textil=77n	tecnologi fabric product textil=7q8	tecnic textil=a34
textual	softwar compos textual=7q1
textur	combin textur=8kx
texturiz	fabric filament hil texturiz=9qp
tiemp	gest tiemp=1zt	respet tiemp entr=4wy	establec tiemp prens=7gp	med tiemp form precis=7r5
tiend	planific espaci tiend=4oa	manten limpi tiend=6sc	disen distribu tiend=6uj	cuid mascot tiend=7ii	atend mascot tiend=7ii	supervis situ financier tiend=8r5	proces pedid tiend line=9xk
tier	represent interior tier=6on	map interior tier=6on	transport tier=7vb	cienci tier=846	ensen cienci tier=a2b
timbr	guard timbr fiscal=968	cort timbr fiscal=968
tin	llen tin ingredient necesari=6xb	vaci contenid tin=8o9
tint	mezcl tint=51t	cubr planch impres tint=5ii	ten mader tint mineral=6rq	separ tint=762
tintur	ocupars maquin tintur textil=9qj	origen tintur=aa1
tipografic	manej maquin tipografic=97z	manipul maquin tipografic=97z	oper maquin tipografic=97z	maquin tipografic=97z
tipologi	tipologi linguistic=aue
tiqu	vend tiqu=5qy	sistem tiqu informatic=742
tir	tir bot salvavid=4vv	tir residu soldadur=61s	tir residu peligros=67o
titul	titul grad=210	titul universitari=215	escrib titul=94t	cre titul contenid=a67
toall	repon toall=7nq
tobill	cirugi pie tobill=awj
toc	toc pian=5re	toc instrument musical=86x
tod	supervis tod preparativ viaj=54p	rehabilit tod sistem organic=71t
toler	toler estr=20i	toler presenci sangr=8hf	toler alt temperatur=ayt
toleranci	toleranci pres=20i	establec toleranci=8kw
tolv	llen tolv=88f
tom	tom requisit=pl	tom impres=28p	estudi tom=8ab	tom muestr suel=8n6	planific tom=awn
tomcat	apach tomcat=6e
ton	determin ton color=9sy	especific ton color=9sy
tonel	prepar tonel destil bebid=8hy
tonelaj	med tonelaj buqu=ad7	calcul tonelaj buqu=ad7	valor tonelaj buqu=ad7
tonometri	tonometri ocul=6zj	practic tonometri ocul=6zj
top	coloc top=9yv
topic	prescrib trat topic=7w4	recet trat topic=7w4
topografi	tecnic topografi=7mz	principi topografi=7mz	estudi topografi submarin=975
topografic	levant topografic=1ej	complet levant topografic=1ej
tor	oper tor control aeropuert=5vk
toracic	oper pacient enfermedad toracic=4qb	cirugi toracic=8qc	medicin toracic=9c1
torn	herramient torn=6f4	element torn=7ll	ocupars torn=aab
torne	torne mader=5ms	herramient torne=8kt	oper herramient torne=8kt	manej herramient torne=8kt
tornill	proces fabric tornill=6qs	tip tornill=78p	element maquin fabric tornill=9np	ocupars compact tornill=9u8
torrefac	torrefac caf=8g6	control torrefac=961
tost	diferent metod tost=5x2	gran caca tost=7pr	tost malt=7z0
total	gest volumen total cas=w1	gest total calidad=833
toxicidad	toxicidad aliment=6jh
toxicologic	estudi toxicologic=4m4	hac estudi toxicologic=4m4
tra	tra historial medic=4p7	protec juridic tra part=alb
trabaj	trabaj equip=1zq
tractor	manej tractor=8u9
trad	demostr especializ trad danz=8ul
tradicional	tecnic tradicional fabric alfombr=50a	tecnic ilustr tradicional=5vn	tecnic tradicional cort piedr=5xy	tecnic tradicional fabric=66d
traduc	traduc etiquet=6we	hac traduc etiquet=6we	revis trabaj traduc=a1e
trafic	ingenieri trafic=245	estudi ingenieri trafic=245	senal trafic=3rp	entend senal trafic tranvi=99q
tragaluc	instal tragaluc=68e
traill	manej traill=5vq
traj	traj protector=4s8
tramit	tramit pag=so	ocupars tramit pag=so	tramit licenci=241	tramit capacidad flot=7yb	tramit tall aeropuert=9ad	tramit cambi produc=axj
trampos	elimin jug trampos=5px
tranquilizant	administr tranquilizant animal=694	dar tranquilizant animal=694	suministr tranquilizant animal=694
trans	trans profesional carrer artistic=5hx	trans profesional=6sd
transac	inform transac=5hw	supervis document transac comercial=61g	transac financier=6jy	registr transac financier=74e
transcrib	transcrib inform medic=6wb	transcrib compos musical=85r	transcrib text=9nr	transcrib dialog=ar8
transcrip	metod transcrip=7i2	transcrip grab=7mr
transfer	transfer product liquid=52d	transfer equipaj=7dl	transfer llam=82r	transfer imagen grab=8ka
transferenci	proces transferenci calor=9rv
transform	transform energi=50b	prepar aliment transform=6qy
transfus	transfus sangr=w7	tecnic transfus sangr=w7	proces transfus sangr=w7
transit	supervis transit equipaj=5po	revis transit equipaj=5po	control transit equipaj=5po	gest transit aere=5wy	oper control transit aere=93k
transitori	coloc senaliz transitori=72w	instal senaliz transitori=72w
transmis	sistem transmis hidraulic=1d8	transmis propiedad=1nj	transmis riesg=4xi	calcul rel transmis=4xj	tor transmis=61q	tecnologi transmis=7gf	camp tecnologi transmis=7gf	are tecnologi transmis=7gf
transmisor	registr lectur transmisor=868
transmit	transmit plan amar=8o1
transmitid	analiz comunic transmitid=4wj	examin comunic transmitid=4wj	supervis comunic transmitid=4wj	enfermedad transmitid aliment=5ht
transparenci	transparenci inform=625
transpon	transpon music=5w8
transport	gest transport=1i5	ingenieri transport=245	estudi ingenieri transport=245	control maquin transport=72u	manej equip transport=9yx
transportarl	embal articul fragil transportarl=a4e
transportist	evalu presupuest transportist potencial=5ja	evalu transportist=6la	revis document transportist=753	comprob document transportist=753	inspecc document transportist=753	ocupars transportist=8v0	gest transportist=9gm
transversal	manej sier cort transversal=4qg	sier cort transversal=4qg
tranvi	control equip tranvi=55i	red tranvi=57w	coordin departament manten tranvi=6mi	circul regul tranvi=6xr	suministr electric sistem tranvi=8d9	oper control tranvi=8ek	trabaj control tranvi=8ek	establec control tranvi=8ek	conduc tranvi=af3
trapezoidal	fabric corre trapezoidal=4q9	coloc marc corre trapezoidal=a18
traseg	traseg vin=67l
trasl	complet registr trasl pacient=8rg	registr trasl pacient=8rg
traslad	traslad product liquid=52d	traslad cer=5xr	traslad esmalt=6vz	traslad pacient asign=a7n
trasmit	trasmit inform capitan=8xp
trasplant	principi trasplant=94y	trasplant organ tejid=94y	coordin obten organ trasplant=98y
trastorn	trastorn aliment=4qf	trastorn comport=866	trat trastorn habl=8ck	trastorn comunic=971	diagnostic trastorn habl=9n6
trat	trat animal=932
traumatism	trat traumatism medi quirurgic=6tx
traumatologi	cirugi ortopedic traumatologi=5s6
travesan	posic travesan desplazabl torn=62c
travesi	travesi incident=9ae	asegur travesi incident=9ae	certific travesi incident=9ae	registr travesi=am3	manten registr travesi=am3	cre registr travesi=am3
trayect	disen trayect poz miner=519
traz	traz rut naveg=ads
trazabilidad	implement sistem trazabilidad=8mc	sistem trazabilidad=8mc	trazabilidad industri aliment=asv
tren	tren trabaj=57t	proced oper tren=65w	planific tren=8x2	mecanic tren=8zm	proced limpiez tren=9ef	gest oper seguridad tren=9l2
trenz	tecnologi trenz=9b4	tecnologi trenz tel=9b4	fabric product trenz=9qm	hac product trenz=9qm	produc product trenz=9qm	fabric trenz industrial=9ry
trep	trep arbol=aoj
tribunal	manten orden tribunal=5en	interpret tribunal=6zd	servici interpret tribunal=6zd	represent client ant tribunal=7la	asesor estrategi ant tribunal=96j
tribut	tribut catastral=7lq
tridimensional	modific mold tridimensional=9pg	prepar mold tridimensional=9pg
trig	clasific trig moliend=93s	categoriz trig moliend=93s
tripul	sistem aere no tripul=8qh
tritur	manej tritur piedr=5im	oper tritur piedr=5im	manipul tritur piedr=5im	tritur terraz=5lz	tritur semill=67a	ocupars tritur plant=8ce
trolebu	funcion electric trolebu=9v0
trolebus	mecanic trolebus=7wn
tronc	gest apil separ tronc=5tf
trop	dirig trop=510	form trop=8uj
tropical	medicin tropical=7sq	diagnostic enfermedad tropical=9w6
troquel	determin medid troquel sobr=4n1	manej troquel papel=a2l	reemplaz troquel=au3
tub	ajust tub distribu=5ff	ocupars maquin molde tub=6jp	maquin molde tub=6jp	ocupars molde tub=6s1	sistem llen tub=7zs
tuberi	limpi tuberi=5u6	instal red tuberi=6xy	constru red tuberi=6xy	material tuberi uso=7lo	instal sistem tuberi=7za	constru sistem tuberi=7za	normativ transport tuberi=88a	tip tuberi=9fu	transport tuberi=9pf
tuest	gam color tip tuest=7p1
tumb	prepar tumb=9u2
tumor	form tumor=54x
tunel	ocupars horn tunel=4si	conduc tunel=6hh	conduc maquin tunel=6hh	conduc perfor tunel=6hh	panel control tunel=78d	ocupars tunel sec=7h9	manej tunel=81e	manej maquin tunel=81e	manej perfor tunel=81e	manej tunel acab=agf
turbin	manej turbin vapor=7k0	turbin vapor=7k0	ocupars turbin vapor=7k0	manej turbin gas=9iy	ocupars turbin gas=9iy	turbin gas=9iy
turism	cre contenid follet turism=50l	impact ambiental turism=7qa
turist	recib grup turist=6sj	organiz transport grup turist=7rq	gest grup turist=8sw	organiz grup turist=8sw
turistic	merc turistic=7dv	supervis impres public turistic=7fc	inform dat turistic=9f2
turn	planific turn=1a7	trabaj turn=1sp	cumpl turn trabaj=1sp	respet turn trabaj=1sp	program turn=247	ocupars program turn=247	coordin turn=5lp	organiz turn rieg=6gx	proyect turn rieg=6gx	planific turn rieg=6gx	program turn rieg=6gx	planific turn trabaj=7y1	fij turn trabaj=7y1	establec turn trabaj=7y1	coordin personal turn jueg=970
tutori	tutori famili=1kx
tutoriz	tutoriz estudiant=73m
ubic	determin ubic cun=7x2	asesor ubic yac miner=8kv
ultr	trat temperatur ultr alt=6bi
ultrasonid	equip ultrasonid=9op
umbral	instal umbral charol=5vu	coloc umbral charol=5vu
unidad	prob unidad mecatronic=7bg	unidad medid textil=926	mont unidad mecatronic=a2h	instal unidad mecatronic=a2h	constru unidad mecatronic=a2h
unific	lenguaj unific model=7g2
uniformidad	uniformidad mold conch=4m5	uniformidad mach fund=7qh	control uniformidad azuc=9mb	inspecc uniformidad azuc=9mb	supervis uniformidad azuc=9mb	uniformidad mold=9rh	asegur uniformidad mold=9rh
union	tecnologi union metal=5u2	asegur union moquet=6sm	union moquet=6sm
unir	unir metal=4qj	unir material impres=5nd	unir element mader=5ru	unir plac cauch=5w3	unir cabl=7sa	unir lent=7u9	unir component=9o7
unitari	prueb unitari=f4
universidad	impart clas universidad=68y
universitari	grad universitari=210	estudi universitari=215	dirig departament universitari=4mt	proced universitari=9wf
unreal	unreal engin=ii
urban	elabor estudi transport urban=4up	ley planific urban=5d0	red carreter urban=5g2	conduc zon urban=5ln	vehicul zon urban=5ln	planific urban=7s4	histori art urban=9ag
urbanistic	normativ urbanistic=1ed
urdimbr	tecnologi tejid punt urdimbr=8sp	disen tejid punt urdimbr=98o	tecnologi prepar urdimbr=9lq
uretan	adhesiv uretan sujet parabris=5ji
urgenci	medicin urgenci=ul	medicin urgenci emergenci=ul	cirugi urgenci=5mh	determin urgenci repar=5w6	metodologi evalu urgenci medic=5xi
urgent	respond llam repar urgent=6lz
urinari	estudi aparat urinari=8k6
urogenital	diagnostic enfermedad urogenital=97c	identific enfermedad urogenital=97c
urologi	interpret prueb diagnostic urologi=8hr
usad	calcul valor bien usad=7dr	almacen acid usad=7xm	acondic neumatic usad=81f
uso	establec politic uso=5oz	cre politic uso=5oz
usuari	ayud usuari archiv consult=4t0	requisit usuari sistem informatic=9nn	selecc usuari=acp
utensili	utensili manual imprim=77l	utensili identific gem=8if	utensili quit polv muebl=9l1
util	analiz vid util product=513
utileri	cambi utileri=5fn	coloc utileri=8b7	proporc utileri actor=a65
utiliz	equip utiliz instrument=55q	sistem electric utiliz transport=6lt	utiliz equip deportiv=71s
uva	supervis prens uva=5b8	control prens uva=5b8	observ prens uva=5b8	examin prens uva=5b8	control calidad uva=5ef	estudi calidad uva=5ef	observ calidad uva=5ef	analiz calidad uva=5ef	compos quimic uva=6r3	supervis uva=81q	prens uva=af1	variedad uva=avp
vac	gest vac=1ac	carn vac halal=6fe	carn vac kosh=9rx
vaci	manten camar vaci=51v	limpi camar vaci=51v	acondic camar vaci=51v	manej maquin vaci=8cu	maquin vaci=8cu	cre vaci=911	proces destil vaci=9vm
vacun	asist proced vacun=62o	particip proced vacun=62o	colabor proced vacun=62o	desarroll vacun=8ql	gest uso vacun=9oz	administr uso vacun=9oz	supervis uso vacun=9oz
vagon	supervis vagon=4qa	limpi interior vagon=6gv	limpiez interior vagon=6gv
vajill	lav vajill=9k5
valid	valid result analiz biomedic=7ju	valid entr parqu atrac=8st	valid disen tecnic=apz
validez	control validez certific buqu=647
valor	hac cumpl valor empres=611	tecnic valor negoci=6jf	valor capacidad buqu=9aa
valvul	ajust valvul botell=88m	verific valvul=apc
van	coloc pacient van intervenid=a8y
vapor	instal horn vapor=5v5	control fluj vapor=7t8	gest fluj vapor=7t8	maquin vapor=8yf	regul pres vapor=a09	ajust pres vapor=a09	manej maquin vapor fij=a0l	maquin vapor fij=a0l	fabric gener vapor=ayb
var	var med diagonal abertur=5np
vari	distingu vari tip buqu=9kg	gest vari proyect=9lw
variedad	variedad product mader=5gl	variedad product tabac=6xe	variedad hoj tabac=8fy	variedad gran caca=9pe	variedad cervez=9vv	variedad gan=at4
varill	enroll varill metal=6ry
vascul	diagnostic enfermedad vascul=545	identific enfermedad vascul=545	interven cirugi vascul=ayj	oper cirugi vascul=ayj
veget	coloc cubiert veget sec=6l3	control veget=9ai	control crec veget=9ai
vegetal	equip tecnic produc vegetal=4rw	produc vegetal=6i3	cocin product vegetal=6qb	especi vegetal=7hz	prepar vegetal plat=7i4	proces vegetal plat=7i4	elabor vegetal plat=7i4	control enfermedad vegetal=at0
vegetativ	multiplic vegetativ=7wv
vehicul	proces fabric vehicul=aip	vehicul transport animal=amw
vel	model vel=576	manipul vel barc=5wa	trabaj vel barc=5wa	vel seguridad trabaj=7ap	tecnic fabric vel=7gz	vel cumpl especific=akv	clasific vel=awi
vell	trat vell facial=a5h
velocidad	regul velocidad cort=6t7	evalu velocidad crec=8m2	conduc alt velocidad=a36	regul velocidad buqu puert=ae4
vendedor	contact vendedor=6oc	prepar contrat subast vendedor=6u1
vendid	analiz product mejor vendid=89n
vendimi	gest labor relativ vendimi=a1m
venen	identific venen=945
venere	estudi enfermedad venere=ak7
venopun	hac venopun=4qr	equip proced venopun=4yr
venos	via venos=vi
vent	tecnic vent=4wa	actividad vent=6b7	revis vehicul vent=9ic	comprob vehicul vent=9ic	estrategi vent=acw
ventan	constru ventan=5bj	retir cristal ventan=8h7	instal ventan=9g0	proteg marc ventan=aao
ventil	sistem ventil=6ox	examin sistem ventil=81y	instal equip ventil=8rw	coloc equip ventil=8rw	limpi sistem ventil=93u	arregl sistem ventil=9h9	encargars ventil horn=9u9	gest ventil horn=9u9	supervis ventil horn=9u9	ocupars ventil maquin=ae8	encargars ventil maquin=ae8	manej ventil maquin=ae8
ventosaterapi	hac trat ventosaterapi=5z8	practic ventosaterapi=5z8
ver	ver diferenci accesori=4u4
verbal	segu instruc verbal=awc	acat instruc verbal=awc
verbalment	transmit instruc verbalment=4z6	traslad instruc verbalment=4z6
verd	tecnologi verd=4yi	estrategi zon verd=6or	examin gran caf verd=6pc	tecnologi incub agu verd=9m4
verific	sistem verific trat=a69	prepar inform verific=atu
vers	control vers=ei	escrib vers tarjet felicit=7tg	gest vers softwar=8ew
vert	vert hormigon=1ei	vert hormigon baj agu=83m	vert terraz=877	vert mezcl terraz=877
vertical	constru jardin vertical=7f7	cre jardin vertical=7f7	mont jardin vertical=7f7	merc vertical=ajo
vertid	vertid residu recogid=5u5
vest	fabric prend vest=4mp	evalu calidad prend vest=4n7	hac patron prend vest=5o7	inspecc prend vest=6mr	arregl prend vest=7rd	clasific patron prend vest=8l7	hac prend vest medid=8tw	tecnologi fabric prend vest=904	disen prend vest=9y0
vestid	confec vestid=6oi
vestuari	organiz vestuari=8ax	defin metod fabric vestuari=8cg	cambi vestuari=8e0	asist prueb vestuari=8f8	estudi vestuari muestr=8ut	coloc vestuari=axe
veterinari	conoc veterinari=7j3	trabaj veterinari=8zq	cienci clinic veterinari=a7j
vez	vari tare vez=4vf
via	detect problem via ferroviari=9ux
viabilidad	evalu viabilidad cambi=5eo	comprob viabilidad=6xc	determin viabilidad produc=9lb	defin viabilidad produc=9lb	evalu viabilidad financier=aek	analiz viabilidad juridic=ag6
viaj	inform segur viaj=5yk	elabor program organiz viaj=7lp	comprob document viaj=ai3
vial	norm senaliz vial=5ju	ley materi circul vial=6ek
vibr	manej vibr piez metal=7a6	vibr piez metal=7a6
vibratori	manej aliment vibratori metalic=atk
victim	prest asistenci victim=6b4	ofrec asistenci victim=6b4
victimiz	estudi victimiz=7w3
vid	cienci vid=1kt
vide	manej equip vide=6ag	ajust transmis vide=77d	selecc tom vide=7t9	mont grab cint vide=93g	segu calidad vide=9tp
videojueg	tendenci sector videojueg=6ay	fun videojueg=8ng	hac demostr videojueg=969
vidri	trabaj vidri=6jl	observ vidri horn=8l8	instal estructur vidri=8w0	coloc estructur vidri=8w0	mont marc estructur vidri=a6p	tip vidri=ahj
vidrier	disen vidrier=6ea
vigil	vigil ayud naveg maritim=5ge	vigil embaraz=79p	vigil evolu terapeutic=8xz
vigilanci	detect dispositiv vigilanci=550	supervis utiliz equip vigilanci=75m	manej equip vigilanci seguridad=852	equip vigilanci seguridad=852	actividad vigilanci barc=9ru	vigilanci barc=9ru	metod vigilanci=azn
vigilant	vigilant seguridad=1ru	actu vigilant=5qv
vin	mezcl vin=56o	tip vin=5tt	ayud manten vin=7mt	colabor manten vin=7mt	ocupars vin=8n9	ayud prepar vin=8zp	colabor prepar vin=8zp
vined	analiz calidad vined=50c	determin calidad vined=50c	evalu calidad vined=50c	plant vined=5o9	gest suel vined=5tw	manten maquin vined=8a7	repar maquin vined=8a7	analiz problem vined=ant	detect problem vined=ant	evalu problem vined=ant	observ problem vined=ant
vinicol	cienci aplic produc vinicol=8pg	proces elabor product vinicol=9vg
vinific	limpi zon vinific=8eq	control proces vinific=9tu	particip proces vinific=9tu	segu proces vinific=9tu	supervis proces vinific=9tu
vinil	molde disc vinil=770	fabric disc vinil=770	elabor disc vinil=770	produc disc vinil=770	disc vinil=akm
viol	investig viol derech human=4vt
viral	estudi enfermedad viral=741
virologic	prueb virologic=8xx	hac prueb virologic=8xx
virtual	desarroll maquin jueg virtual=7qp	instal red priv virtual=8xt	trabaj entorn aprendizaj virtual=972
viru	estudi viru=741
virut	tecnologi conform arranqu virut=70h
vis	defin vis artistic=5ly	ten cuent vis artistic=964
viscosidad	determin viscosidad sustanci quimic=4su
visi	microsoft visi=t7
visibilidad	mejor visibilidad siti web=akg
visibl	manten marc visibl=9u4	dej marc visibl=9u4
visit	supervis visit turistic=4u6	visit lug trabaj=6sg	planific visit client=9ml
visitant	registr visitant=4xo	recog import entr visitant=5mk	organiz servici instal visitant=76l	inform visitant lug visit=akb
vist	estudi vist=5zz	instrument examen vist=62a	trastorn vist=72x	hac traduc vist=8lq	traduc vist=8lq	proporc cuid vist hog=9er	administr medicament problem vist=avs
visual	tecnic present visual=5xc	estudi sistem visual=5zz	desarroll element visual=689	trastorn visual=72x	sistem asistenci visual aeropuert=7q0
visualiz	visualiz dat=nb	visualiz escen=6f3
vital	sign vital=vn
viticultur	principi viticultur=645	entend principi viticultur=645
viv	lengu viv=5ul	organiz vent product viv=8dx	product animal viv=akx
viviend	valor viviend=28x	planific construc viviend public=6g8	planific obr construc viviend=9z0	program sistem alarm viviend=a1x	normativ relativ viviend public=aqo
voc	voc servici=206
vocabulari	vocabulari circ=6r8
vocal	tecnic vocal=7qm
vocalist	selecc vocalist=9na
vojt	terapi vojt=6yi
voladur	inform fall voladur=66e	inform result voladur=9oe
voltaj	instal cable baj voltaj=axg	cable baj voltaj=axg
volumen	prev volumen trabaj=7zd	pronostic volumen trabaj=7zd	calcul volumen yac=9ob	prev volumen produc=abi
voluntad	interpret voluntad artistic=9dn
voluntari	coordin voluntari=1rq	instru voluntari=95j	apoy voluntari=ajl
volv	volv ensambl motor=8ac
vot	inform proces vot=5jn
votant	influ comport votant=9va
voz	reconoc voz=3ni	oper sistem selec voz=5mf
vuel	ensen practic vuel=7z4	actividad prepar vuel=9xt	comunic inform vuel=afq
vulcaniz	vulcaniz fri=4mq	prepar neumatic vulcaniz=7cx	vulcaniz calient=8eg	regul temperatur maquin vulcaniz=aid
vulnerabilidad	desarroll vulnerabilidad seguridad codig=8zu
warehous	oracl warehous build=5gy
web	desarroll web=sj	analiz web=551	program web=78z
weblogic	oracl weblogic=7fk
whitehat	whitehat sentinel=ad6
window	window phon=8dz
x	maquin ray x=6gm
yac	sistem control yac=89c	control poz yac=89c	prepar plan desarroll yac=8mw	trabaj yac=a00	desarroll model yac miner=aru
yes	coloc yes superfici=5ek	acab superfici yes=5ek	manej yes=5p6	tip yes=6ab
yog	practic yog=62b	tecnic yog=62b	pos yog=62b
yunqu	trabaj metal yunqu=8xc	forj metal yunqu=8xc
zanc	posic zanc=7v9
zanj	excav zanj alcantarill=6t9
zapat	arregl zapat=95i
zon	manten limpiez zon trabaj=6qk	inspecc instal zon oper=7t2	investig zon contamin=aa3	analiz zon contamin=aa3	examin zon contamin=aa3
zonific	codig zonific=7ki
zoo	cumpl medid seguridad zoo=6vg	gest personal zoo=am4
zoologi	zoologi aplic=8mo
zoologic	normativ relativ parqu zoologic=5li	leer inform parqu zoologic=6dg`;
