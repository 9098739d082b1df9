/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

12o	12º ano=219
acesso	acesso venoso=vi
acompanhamento	acompanhamento de obra=1ec
adaptabilidade	adaptabilidade=201
administracao	administração de redes=de	administração de sistemas=r2	administração de medicamentos=vg	administração de medicação=vg	administração de pessoal=1ab	administração pública=1rv	administração de empresas=23l	administração^^=23l
administrar	administrar medicamentos=vg
agendamento	agendamento=th
agricultura	agricultura=1s9
alemao	alemão=22f
alfandega	alfândega=1iw
almoxarifado	almoxarifado=1id
alvaras	alvarás=242
alvenaria	alvenaria=1bk
amarracao	amarração de carga=1yc
analise	análise de dados=na	análise de requisitos=pl	análise financeira=16r	análise e desenvolvimento de sistemas=25p
angariacao	angariação de clientes=128
apoio	apoio domiciliário=v6
aprendizado	aprendizado de máquina=mx	aprendizado contínuo=20h
aprendizagem	aprendizagem automática=mx	aprendizagem contínua=20h
apresentacoes	apresentações=20c
aprovisionamento	aprovisionamento=18i
ar	ar condicionado=1bd
arabe	árabe=22o
area	área comercial=1vz	área financeira=23j
armazem	armazém=1id
armazenagem	armazenagem=1id
arquitetura	arquitetura de software=78	arquitetura=23p
arquivamento	arquivamento=1zk
arquivo	arquivo^^=1zk
arrumacao	arrumação de quartos=1ps
assertividade	assertividade=20m
assessoria	assessoria de imprensa=154	assessoria jurídica=1xd
assistencia	assistência técnica=df	assistência ao paciente=vf	assistência social=xc
atencao	atenção aos detalhes=1zy	atenção ao detalhe=1zy
atender	atender clientes=12s	atender os clientes=12s
atendimento	atendimento domiciliar=v6	atendimento ao paciente=vf	atendimento ao cliente=12s	atendimento ao público=12s	atendimento de mesas=1pc	atendimento telefônico=1wv
auditoria	auditoria=17e
auditorias	auditorias=17e
automacao	automação de testes=f2	automação industrial=1eq
autonomia	autonomia=20k
autorizacao	autorização de trabalho=221
avac	AVAC=1bb
avaliacao	avaliação de desempenho=19w	avaliação dos alunos=1kf	avaliação de alunos=1kf
bacharelado	bacharelado=213	bacharelado em=213
banco	banco de dados relacional=8b	banco de dados=8c
bancos	bancos de dados relacionais=8b	bancos de dados=8c
banho	banho^^=xk
base	base de dados=8c
bases	bases de dados=8c
bater	bater metas=11w
beneficios	benefícios^^=19x
biologia	biologia=1kv
bloco	bloco operatório=v0
boa	boa comunicação=1zs	boa apresentação=20q	boa forma física=211
boas	boas práticas de manipulação=1ok
bom	bom relacionamento=200
cabeamento	cabeamento=1b7
cablagem	cablagem=1b7
cadeia	cadeia de suprimentos=1i9	cadeia de abastecimento=1i9
caixa	caixa^^=12r
campanhas	campanhas publicitárias=14u	campanhas de marketing=14u
canalizacao	canalização=1b9
capacidade	capacidade de comunicação=1zs	capacidade de resolução=1zv	capacidade de organização=1zz	capacidade de adaptação=201	capacidade analítica=20i	capacidade de análise=20i
captacao	captação de clientes=128
carga	carga e descarga=1ii
cargos	cargos e salários=19x
carpintaria	carpintaria=1bf
carregadores	carregadores elétricos=1yv
carregar	carregar e descarregar=1ii
carta	carta de condução=1jn	carta de condução de ligeiros=1jn
carteira	carteira de clientes=11z	carteira atual=11z	carteira de empilhador=1jk	carteira de motorista=1jn
catalao	catalão=236
centro	centro cirúrgico=v0
ciberseguranca	cibersegurança=fg
ciencia	ciência da computação=25p
ciencias	ciências contábeis=16a	ciências sociais=25s	ciências ambientais=25t
climatizacao	climatização=1bb
clp	CLP^=1eq
cnh	CNH=1jn
cobranca	cobrança=16d
codigo	código de obras=1ef
colaboracao	colaboração=20b
coleta	coleta de sangue=vl
colheita	colheita de sangue=vl
comercio	comércio eletrônico=137	comércio exterior=1iy
compras	compras=18i
comprometimento	comprometimento=205
compromisso	compromisso=205
computacao	computação em nuvem=a9
comunicacao	comunicação=1zs	comunicação social=25r
conciliacao	conciliação bancária=16h
conciliacoes	conciliações bancárias=16h
concursos	concursos públicos=23o
confeccao	confecção de refeições=1oo
confeitaria	confeitaria=1ox
confiabilidade	confiabilidade=204
confidencialidade	confidencialidade=207
conformidade	conformidade=18e
conhecimentos	conhecimentos de informática=23e
consertar	consertar=1dg
consultoria	consultoria jurídica=1xd
contabilidade	contabilidade=16a	contabilidade de custos=172
contacto	contacto com clientes=12s	contacto com os encarregados de educação=1kz
contas	contas a pagar=16c	contas a pagar e receber=16c	contas a receber=16d
contencioso	contencioso=1mw
controladoria	controladoria=176
controlar	controlar estoque=1ia
controle	controle de versão=ei	controle de infecção=vz	controle orçamentário=15p	controle de qualidade=1em	controle de estoque=1ia
controlo	controlo de versões=ei	controlo de infeção=vz	controlo orçamental=15p	controlo de gestão=176	controlo de qualidade=1em
convencao	convenção coletiva=23i
coordenacao	coordenação de equipes=1ri
coordenar	coordenar equipe=1ri
coquetelaria	coquetelaria=1pf
cordialidade	cordialidade=20s
coren	COREN=227
correspondencia	correspondência=tq
corrigir	corrigir provas=1kf
cozinha	cozinha=1oo
cozinhar	cozinhar=1oo
crc	CRC=229
crea	CREA=228
criacao	criação de conteúdo=146	criação de conteúdos=146
criatividade	criatividade=20f
cuidado	cuidado de crianças=1lh
cuidados	cuidados intensivos=uj	cuidados paliativos=v4	cuidados ao doente=vf	cuidados de higiene=xk
culinaria	culinária=1oo
cumprimento	cumprimento de metas=11w	cumprimento de prazos=1zw
curativos	curativos=vm
curiosidade	curiosidade=20g
curriculo	currículo escolar=1k5
curso	curso superior em=218	curso técnico=21b	curso profissional=21b
dar	dar aulas=1k3
declaracoes	declarações fiscais=17g
demonstracoes	demonstrações financeiras=16n
departamento	departamento pessoal=1ab
desembaraco	desembaraço aduaneiro=1iw
desenho	desenho gráfico=zb	desenho técnico em CAD=1fz	desenho técnico=23q
desenhos	desenhos técnicos=23q
desenvolvimento	desenvolvimento de software=7f	desenvolvimento web=sj	desenvolvimento de negócios=129	desenvolvimento de pessoas=1a5
design	design gráfico=zb	design de interiores=10e
despacho	despacho aduaneiro=1iw
destreza	destreza manual=20t
diagnostico	diagnóstico de falhas=1dh
diagramas	diagramas elétricos=1cw
digitacao	digitação=te
dinamismo	dinamismo=203
diploma	diploma universitário=218
direcao	direção de obra=1ec
direito	direito do trabalho=19v	direito contratual=1mu	direito societário=1mz	direito empresarial=1mz	direito=23t
discricao	discrição=207
disponibilidade	disponibilidade para viajar=212	disponibilidade para viagens=212
docencia	docência=1k3
documentacao	documentação técnica=pi
doutorado	doutorado=216
doutoramento	doutoramento=216
ead	EAD^=1l4
economia	economia=23k
edicao	edição de vídeo=zw
educacao	educação especial=1k8	educação inclusiva=1kb	educação infantil=1kc	educação pré-escolar=1kc
eficiencia	eficiência energética=25l
elaboracao	elaboração de relatórios=16q	elaboração de escalas=1a8	elaboração de orçamentos=1eg	elaboração de contratos=1ms	elaboração de cardápios=1p4	elaboração de ementas=1p4
elaborar	elaborar propostas=12i	elaborar relatórios=16q	elaborar contratos=1ms
eletrica	elétrica^^=1gz
eletricidade	eletricidade=1gz
eletromecanica	eletromecânica=1gv
eletronica	eletrônica=1gy
embalagem	embalagem=23s
emergencia	emergência^^=ul
emissao	emissão de notas fiscais=17l
emitir	emitir faturas=17l	emitir notas fiscais=17l
empatia	empatia=20a
empilhadeira	empilhadeira=1ij
empilhador	empilhador=1ij
encanamento	encanamento=1b9
energia	energia solar=1ds
enfermagem	enfermagem=1w2
engenharia	engenharia de software=7f	engenharia mecânica=1gs	engenharia elétrica=1gw	engenharia eletrotécnica=1gw	engenharia civil=1h1	engenharia da computação=25p	engenharia informática=25p	engenharia de produção=25q	engenharia industrial=25q	engenharia e gestão industrial=25q
ensino	ensino^^=1k3	ensino a distância=1l4	ensino superior completo=213	ensino superior=218	ensino médio=219	ensino médio completo=219	ensino secundário=219	ensino técnico=21b
escala	escala de trabalho=1ss
escalas	escalas=1q6
escrituracao	escrituração=16b
escuta	escuta ativa=20a
espanhol	espanhol=22h
espirito	espírito de equipe=1zt	espírito de equipa=1zt	espírito empreendedor=20x
esquemas	esquemas elétricos=1cw
estatistica	estatística=n5
estoque	estoque=1ia
estudos	estudos de mercado=150
etica	ética=206
evolucao	evolução de enfermagem=vu
expedicao	expedição=1ig
experiencia	experiência comercial=1vz
fabricacao	fabricação=1h7
falar	falar em público=20c
farmacia	farmácia=wm
faturacao	faturação=17l
faturamento	faturamento=17l
fechamento	fechamento mensal=16l	fechamento anual=16m
fecho	fecho mensal=16l	fecho de contas=16m
finais	finais de semana=1sv
financas	finanças=23j
fins	fins de semana=1sv
fiscalizacao	fiscalização de obra=1ec
fisica	física^^=1kt
fisioterapia	fisioterapia=wp
flexibilidade	flexibilidade=202
foco	foco no cliente=209	foco em resultados=20y
folha	folha de pagamento=17k
formacao	formação de equipa=1a6	formação superior=218	formação em=218	formação técnica=21b
fotografia	fotografia=zy
fotovoltaica	fotovoltaica=1dr
frances	francês=22g
fresadora	fresadora=1cl
fresagem	fresagem=1cl
garantia	garantia de qualidade=fe	garantia da qualidade=fe
gerenciamento	gerenciamento de projetos=1r4
geriatria	geriatria=uq
gerir	gerir stocks=1ia
gestao	gestão de agenda=th	gestão administrativa=tl	gestão de carteira=11z	gestão de clientes=11z	gestão orçamentária=15p	gestão de riscos=17m	gestão de contratos=18m	gestão de desempenho=19w	gestão de obras=1ec	gestão de obra=1ec	gestão da qualidade=1hc	gestão de qualidade=1hc	gestão de estoque=1ia	gestão de stocks=1ia	gestão de armazém=1id	gestão de frota=1ir	gestão de frotas=1ir	gestão de sala de aula=1k6	gestão de projetos=1r4	gestão de projectos=1r4	gestão de partes interessadas=1r6	gestão de stakeholders=1r6	gestão de operações=1rh	gestão de equipe=1ri	gestão de equipes=1ri	gestão de equipas=1ri	gestão de pessoas=1rj	gestão de pessoal=1rj	gestão de crises=1rp	gestão ambiental=1s0	gestão documental=1zk	gestão do tempo=1zw	gestão de tempo=1zw	gestão de conflitos=20e	gestão de empresas=23l	gestão^^=23l
governanca	governança^^=1ps
graduacao	graduação=213	graduação em=213
graduado	graduado em=218
habilidade	habilidade manual=20t
habilidades	habilidades de comunicação=1zs	habilidades interpessoais=200
habilitacao	habilitação B=1jn
hidraulica	hidráulica predial=1b9	hidráulica=1da
higiene	higiene=vz	higiene pessoal=xk	higiene e segurança no trabalho=1du	higiene alimentar=1ok
holandes	holandês=22k
honestidade	honestidade=206
hotelaria	hotelaria=1pn
ia	IA^=n4
identificacao	identificação de falhas=1dh
idosos	idosos=uq
importacao	importação e exportação=1iy
impostos	impostos=17g
indicadores	indicadores de desempenho=1zj	indicadores=1zj
informatica	informática na óptica do utilizador=1zo	informática básica=23e	informática=23e
ingles	inglês=22e
iniciativa	iniciativa=203
inscricao	inscrição na Ordem=21o
insercao	inserção de dados=te
inspecao	inspeção de qualidade=1em
instalacao	instalação elétrica=1b7
instalacoes	instalações elétricas=1b7
instrumentos	instrumentos de medição=1cx
integracao	integração contínua=bc	integração de novos colaboradores=19n	integração de hardware=23d
integridade	integridade=206
inteligencia	inteligência artificial=n4	inteligência de negócios=nf
interpretacao	interpretação de desenho técnico=1cv
introducao	introdução de dados=te
inventario	inventário=1ia
investigacao	investigação científica=23u
italiano	italiano=22i
iva	IVA^=17i
japones	japonês=22q
jardinagem	jardinagem=1bx
jornalismo	jornalismo=1sk
lancamentos	lançamentos contábeis=16b
lecionar	lecionar=1k3
legislacao	legislação trabalhista=19v
leitura	leitura de plantas=1cv	leitura de desenhos técnicos=1cv	leitura e interpretação de desenho=1cv
letras	letras^^=25w
levantamento	levantamento de requisitos=pl	levantamento de quantitativos=1eg
libras	Libras^=22v
licenciado	licenciado em=218
licenciamento	licenciamento=242
licenciatura	licenciatura=213	licenciatura em=213
licitacoes	licitações=23o
lideranca	liderança de equipe=1ri	liderança=1zu
liderar	liderar equipes=1ri
limpar	limpar=1q2
limpeza	limpeza=1q2
linguagens	linguagens de programação=sr
logistica	logística=1i6
mandarim	mandarim=22p
manter	manter a carteira=11z
manutencao	manutenção preventiva=1dc	manutenção preditiva=1dc	manutenção=1de	manutenção corretiva=23n	manutenção industrial=23r
marcenaria	marcenaria=1bg
marketing	marketing digital=13h	marketing=15d
matematica	matemática=1kr
mecanica	mecânica automotiva=1dj	mecânica automóvel=1dj	mecânica=1gt
mecatronica	mecatrônica=1gu
medicina	medicina=25v
medicoes	medições e orçamentos=1eg
melhoria	melhoria contínua=1ha	melhoria de processos=1re
mentoria	mentoria=20n
merchandising	merchandising=12n
mestrado	mestrado=214	mestrado em=214
metalurgia	metalurgia=1ce
metas	metas de vendas=11w
metodologia	metodologia ágil=o4
metodologias	metodologias ágeis=o4
metodos	métodos ágeis=o4
microservicos	microserviços=6m
microsservicos	microsserviços=6m
midia	mídia digital=25m
midias	mídias sociais=14d
ministrar	ministrar aulas=1k3
minucia	minúcia=1zy
mobilizacao	mobilização de pacientes=1wg
modelagem	modelagem de dados=8l
montagem	montagem=1zf
motivacao	motivação=203
multitarefa	multitarefa=208
negociacao	negociação=124
negociar	negociar=124
nivel	nível superior=218
normas	normas de segurança=1du
nutricao	nutrição=1wh
obrigacoes	obrigações fiscais=17g
odontologia	odontologia=x9
operacao	operação de caixa=12r	operação de empilhadeira=1ij	operação de máquinas=1y8
operar	operar caixa=12r
orcamentos	orçamentos=15p
organizacao	organização de eventos=ts	organização^^=1zz
organizada	organizada=1zz
organizado	organizado=1zz
orientacao	orientação a objetos=72	orientação para o cliente=209	orientação ao cliente=209	orientação para resultados=20y
otimizacao	otimização de processos=1re
paciencia	paciência=20r
pacote	pacote Office=su
padaria	padaria=1ow
paineis	painéis de controle=nc	painéis solares=1ds
paisagismo	paisagismo=1bx
panificacao	panificação=1ow
passagem	passagem de turno=25e
pastelaria	pastelaria=1ox
pcp	PCP^=1j9
pedagogia	pedagogia=1ll
pediatria	pediatria=un
pensamento	pensamento crítico=1zx	pensamento analítico=20i	pensamento estratégico=20w
pensos	pensos=vm
persuasao	persuasão=20m
pesquisa	pesquisa de mercado=150	pesquisa jurídica=1ml	pesquisa científica=23u
picking	picking=1ie
pintura	pintura^^=1bq
planeamento	planeamento da produção=1j9	planeamento estratégico=1rc
planejamento	planejamento de rotas=1io	planejamento da produção=1j9	planejamento de aulas=1k4	planejamento estratégico=1rc
planejar	planejar aulas=1k4
planificacao	planificação de aulas=1k4
plano	plano de cuidados=vt
pneumatica	pneumática=1db
polivalencia	polivalência=202
polones	polonês=22l
pontual	pontual=204
pontualidade	pontualidade=204
portfolio	portfólio=25i
portugues	português=22j
pos	pós-graduação=214
preparacao	preparação de encomendas=1ie	preparação de aulas=1k4
preparar	preparar aulas=1k4	preparar alimentos=1on
preparo	preparo de alimentos=1oo
prestar	prestar consultoria jurídica=1xd
primeiros	primeiros socorros=u9
proativa	proativa=203
proatividade	proatividade=203
proativo	proativo=203
processamento	processamento de imagens=n2	processamento de imagem=n2	processamento salarial=17k	processamento de salários=17k
processo	processo seletivo=26i
processos	processos seletivos=19g
producao	produção de conteúdo=146
profissionalismo	profissionalismo=20q
programacao	programação orientada a objetos=72	programação=sr
projeto	projeto arquitetônico=1vr
projetos	projetos de arquitetura=1vr	projetos de arquitectura=1vr
pronto	pronto-socorro=ul
prontuario	prontuário=vu
propostas	propostas comerciais=12i
prospeccao	prospecção de clientes=128	prospecção=128
prospectar	prospectar clientes=128	prospectar novos clientes=128
protecao	proteção de dados=fo
psicologia	psicologia=25o
publicidade	publicidade e propaganda=25r
puncao	punção venosa=vi
quantitativos	quantitativos=1eg
quimica	química=1ku
raciocinio	raciocínio lógico=20i
recebimento	recebimento de mercadorias=1ig
rececao	receção=tm	receção de mercadorias=1ig
recepcao	recepção=tm
reclamacoes	reclamações=12w
recrutamento	recrutamento=19g	recrutamento e seleção=19g
recursos	recursos humanos=23m
redacao	redação=148	redação publicitária=148	redação de contratos=1ms
redes	redes de computadores=de	redes sociais=14d
redigir	redigir contratos=1ms
refrigeracao	refrigeração=1dp
regime	regime de turnos=1ss
registros	registros de enfermagem=vu
relacionamento	relacionamento com as famílias=1kz	relacionamento interpessoal=200
relacoes	relações públicas=154
relatorios	relatórios financeiros=16n	relatórios=16q
remuneracao	remuneração=19x
reparacao	reparação=1dg
reparar	reparar=1dg
reparo	reparo=1dg
repor	repor mercadoria=25n
reposicao	reposição de mercadorias=12n
reservas	reservas=1pt
resiliencia	resiliência=20l
resistencia	resistência ao stress=20l
resolucao	resolução de avarias=1dh	resolução de problemas=1zv	resolução de conflitos=20e
responsabilidade	responsabilidade^^=205
restauracao	restauração=1pn
retalho	retalho=12l
reunir	reunir com pais=1kz
rigor	rigor=1zy
roteirizacao	roteirização=1i7
rotinas	rotinas administrativas=tl
russo	russo=22m
saude	saúde mental=v9
secretariado	secretariado=tl
seguranca	segurança da informação=fg	segurança do trabalho=1du	segurança no trabalho=1du	segurança alimentar=1oj	segurança patrimonial=1rx	segurança social=23g
seguro	seguro de vida=26a	seguro de saúde=26b	seguro saúde=26c
seguros	seguros=13c
separacao	separação de pedidos=1ie
separar	separar pedidos=1ie
servico	serviço social=xc	serviço ao cliente=12s	serviço de mesa=1pc
sigilo	sigilo=207
simpatia	simpatia=20s
sinais	sinais vitais=vn
sistema	sistema ERP=195
sistemas	sistemas embarcados=h1	sistemas embebidos=h1	sistemas de informação=25p
sistematizacao	sistematização da assistência=vt
software	software de processamento salarial=1zq
solda	solda=1c2
soldadura	soldadura=1c2
soldagem	soldagem=1c2
solucao	solução de problemas=1zv
superior	superior em=218
suporte	suporte técnico=df	suporte de TI=df	suporte ao usuário=df
suprimentos	suprimentos=18i
sustentabilidade	sustentabilidade=1s1
tarefas	tarefas administrativas=tl
tecnicas	técnicas de laboratório=wz
tecnologo	tecnólogo=21c
terapia	terapia intensiva=uj
tesouraria	tesouraria=183
testes	testes automatizados=f2	testes unitários=f4
tomada	tomada de decisão=20d	tomada de decisões=20d
torneamento	torneamento=1cm
trabalhar	trabalhar em equipe=1zt	trabalhar em equipa=1zt	trabalhar de forma autônoma=20k	trabalhar sob pressão=20l
trabalho	trabalho em altura=1dz	trabalho por turnos=1ss	trabalho noturno=1su	trabalho em equipe=1zt	trabalho em equipa=1zt
traducao	tradução=1so
transferencia	transferência de pacientes=1wg
transportes	transportes^^=1i7
tratamento	tratamento de feridas=vm	tratamento de reclamações=12w	tratamento de imagens=25h
tratar	tratar reclamações=12w
treinamento	treinamento e desenvolvimento=1a5	treinamento=1a5	treinamento de equipe=1a6
treinamentos	treinamentos=1a5
treinar	treinar a equipe=1a6
turco	turco=22n
turismo	turismo=1qa
turno	turno da noite=1su
turnos	turnos rotativos=1ss
urgencia	urgência^^=ul	urgência e emergência=ul
usinagem	usinagem=1ch
uti	UTI^=uj
varejo	varejo=12l
vendas	vendas=1vz
veterinaria	veterinária=xa
vigilancia	vigilância=1rx
visao	visão estratégica=20w
visitas	visitas domiciliares=25j
visualizacao	visualização de dados=nb
vontade	vontade de aprender=20h

'adaptabilidade	'adaptabilidade=201
'agendament	'agendament=th
'agricultur	'agricultur=1s9
'alema	'alema=22f
'alfandeg	'alfandeg=1iw
'almoxarifad	'almoxarifad=1id
'alvar	'alvar=242
'alvenari	'alvenari=1bk
'apresentaco	'apresentaco=20c
'aprovisionament	'aprovisionament=18i
'arabe	'arabe=22o
'armazem	'armazem=1id
'armazenagem	'armazenagem=1id
'arquitetur	'arquitetur=23p
'arquivament	'arquivament=1zk
'assertividade	'assertividade=20m
'auditori	'auditori=17e
'autonomi	'autonomi=20k
'bacharelad	'bacharelad=213
'biologi	'biologi=1kv
'cabeament	'cabeament=1b7
'cablagem	'cablagem=1b7
'canalizaca	'canalizaca=1b9
'carpintari	'carpintari=1bf
'catala	'catala=236
'ciberseguranc	'ciberseguranc=fg
'climatizaca	'climatizaca=1bb
'cobranc	'cobranc=16d
'colaboraca	'colaboraca=20b
'compr	'compr=18i
'comprometiment	'comprometiment=205
'compromiss	'compromiss=205
'comunicaca	'comunicaca=1zs
'confeitari	'confeitari=1ox
'confiabilidade	'confiabilidade=204
'confidencialidade	'confidencialidade=207
'conformidade	'conformidade=18e
'consertar	'consertar=1dg
'contabilidade	'contabilidade=16a
'contencios	'contencios=1mw
'controladori	'controladori=176
'coquetelari	'coquetelari=1pf
'cordialidade	'cordialidade=20s
'coren	'coren=227
'correspondenci	'correspondenci=tq
'cozinh	'cozinh=1oo
'cozinhar	'cozinhar=1oo
'criatividade	'criatividade=20f
'culinari	'culinari=1oo
'curativ	'curativ=vm
'curiosidade	'curiosidade=20g
'digitaca	'digitaca=te
'dinamism	'dinamism=203
'direit	'direit=23t
'discrica	'discrica=207
'docenci	'docenci=1k3
'doutorad	'doutorad=216
'doutorament	'doutorament=216
'economi	'economi=23k
'eletricidade	'eletricidade=1gz
'eletromecanic	'eletromecanic=1gv
'eletronic	'eletronic=1gy
'embalagem	'embalagem=23s
'empati	'empati=20a
'empilhadeir	'empilhadeir=1ij
'empilhador	'empilhador=1ij
'encanament	'encanament=1b9
'enfermagem	'enfermagem=1w2
'escal	'escal=1q6
'escrituraca	'escrituraca=16b
'espanhol	'espanhol=22h
'estatistic	'estatistic=n5
'estoque	'estoque=1ia
'etic	'etic=206
'expedica	'expedica=1ig
'fabricaca	'fabricaca=1h7
'farmaci	'farmaci=wm
'faturaca	'faturaca=17l
'faturament	'faturament=17l
'financ	'financ=23j
'fisioterapi	'fisioterapi=wp
'flexibilidade	'flexibilidade=202
'fotografi	'fotografi=zy
'fotovoltaic	'fotovoltaic=1dr
'franc	'franc=22g
'fresador	'fresador=1cl
'fresagem	'fresagem=1cl
'geriatri	'geriatri=uq
'graduaca	'graduaca=213
'hidraulic	'hidraulic=1da
'higiene	'higiene=vz
'holand	'holand=22k
'honestidade	'honestidade=206
'hotelari	'hotelari=1pn
'idos	'idos=uq
'impost	'impost=17g
'indicador	'indicador=1zj
'informatic	'informatic=23e
'ingl	'ingl=22e
'iniciativ	'iniciativ=203
'integridade	'integridade=206
'inventari	'inventari=1ia
'italian	'italian=22i
'japon	'japon=22q
'jardinagem	'jardinagem=1bx
'jornalism	'jornalism=1sk
'lecionar	'lecionar=1k3
'licenciament	'licenciament=242
'licenciatur	'licenciatur=213
'licitaco	'licitaco=23o
'lideranc	'lideranc=1zu
'limpar	'limpar=1q2
'limpez	'limpez=1q2
'logistic	'logistic=1i6
'mandarim	'mandarim=22p
'manutenca	'manutenca=1de
'marcenari	'marcenari=1bg
'marketing	'marketing=15d
'matematic	'matematic=1kr
'mecanic	'mecanic=1gt
'mecatronic	'mecatronic=1gu
'medicin	'medicin=25v
'mentori	'mentori=20n
'merchandising	'merchandising=12n
'mestrad	'mestrad=214
'metalurgi	'metalurgi=1ce
'microservic	'microservic=6m
'microsservic	'microsservic=6m
'minuci	'minuci=1zy
'montagem	'montagem=1zf
'motivaca	'motivaca=203
'multitaref	'multitaref=208
'negociaca	'negociaca=124
'negociar	'negociar=124
'nutrica	'nutrica=1wh
'odontologi	'odontologi=x9
'orcament	'orcament=15p
'organizad	'organizad=1zz
'pacienci	'pacienci=20r
'padari	'padari=1ow
'paisagism	'paisagism=1bx
'panificaca	'panificaca=1ow
'pastelari	'pastelari=1ox
'pedagogi	'pedagogi=1ll
'pediatri	'pediatri=un
'pens	'pens=vm
'persuasa	'persuasa=20m
'picking	'picking=1ie
'pneumatic	'pneumatic=1db
'polivalenci	'polivalenci=202
'polon	'polon=22l
'pontual	'pontual=204
'pontualidade	'pontualidade=204
'portfoli	'portfoli=25i
'portugu	'portugu=22j
'proativ	'proativ=203
'proatividade	'proatividade=203
'profissionalism	'profissionalism=20q
'programaca	'programaca=sr
'prontuari	'prontuari=vu
'prospecca	'prospecca=128
'psicologi	'psicologi=25o
'quantitativ	'quantitativ=1eg
'quimic	'quimic=1ku
'receca	'receca=tm
'recepca	'recepca=tm
'reclamaco	'reclamaco=12w
'recrutament	'recrutament=19g
'redaca	'redaca=148
'refrigeraca	'refrigeraca=1dp
'relatori	'relatori=16q
'remuneraca	'remuneraca=19x
'repar	'repar=1dg
'reparaca	'reparaca=1dg
'reparar	'reparar=1dg
'reserv	'reserv=1pt
'resilienci	'resilienci=20l
'restauraca	'restauraca=1pn
'retalh	'retalh=12l
'rigor	'rigor=1zy
'roteirizaca	'roteirizaca=1i7
'russ	'russ=22m
'secretariad	'secretariad=tl
'segur	'segur=13c
'sigil	'sigil=207
'simpati	'simpati=20s
'sold	'sold=1c2
'soldadur	'soldadur=1c2
'soldagem	'soldagem=1c2
'supriment	'supriment=18i
'sustentabilidade	'sustentabilidade=1s1
'tecnolog	'tecnolog=21c
'tesourari	'tesourari=183
'torneament	'torneament=1cm
'traduca	'traduca=1so
'treinament	'treinament=1a5
'turc	'turc=22n
'turism	'turism=1qa
'usinagem	'usinagem=1ch
'varej	'varej=12l
'vend	'vend=1vz
'veterinari	'veterinari=xa
'vigilanci	'vigilanci=1rx
abastec	cadei abastec=1i9
acess	acess venos=vi
acompanh	acompanh obr=1ec
adapt	capacidad adapt=201
administrativ	ger administrativ=tl
agend	ger agend=th
agil	metodologi agil=o4
aliment	seguranc aliment=1oj	higien aliment=1ok
altur	trabalh altur=1dz
alun	avali alun=1kf
amar	amar carg=1yc
ambiental	ger ambiental=1s0	cienci ambiental=25t
analis	analis dad=na	capacidad analis=20i	analis desenvolv sistem=25p
analitic	capacidad analitic=20i	pens analitic=20i
angari	angari client=128
anual	fech anual=16m
apoi	apoi domiciliari=v6
aprendiz	aprendiz maquin=mx	aprendiz continu=20h
aprendizagem	aprendizagem continu=20h
apresent	boa apresent=20q
ar	ar condicion=1bd
are	are comercial=1vz	are financeir=23j
armazem	ger armazem=1id
arquitectur	projet arquitectur=1vr
arquitetonic	projet arquitetonic=1vr
arquitetur	arquitetur softwar=78	projet arquitetur=1vr
arrum	arrum quart=1ps
artificial	inteligenci artificial=n4
assessori	assessori juridic=1xd
assistenci	assistenci tecnic=df	assistenci pacient=vf	assistenci social=xc
aten	aten detalh=1zy
atend	atend client=12s
atual	carteir atual=11z
autom	autom test=f2	autom industrial=1eq
automatic	aprendizagem automatic=mx
automatiz	test automatiz=f2
automotiv	mecanic automotiv=1dj
automovel	mecanic automovel=1dj
autonom	trabalh form autonom=20k
autoriz	autoriz trabalh=221
avali	avali desempenh=19w
avari	resolu avari=1dh
banc	banc dad=8c
bas	bas dad=8c
basic	informatic basic=23e
bat	bat met=11w
bloc	bloc operatori=v0
boa	boa comunic=1zs
bom	bom relacion=200
caix	oper caix=12r
campanh	campanh publicitari=14u	campanh marketing=14u
capt	capt client=128
cardapi	elabor cardapi=1p4
carreg	carreg descarreg=1ii
carregador	carregador eletric=1yv
cart	cart condu=1jn
carteir	ger carteir=11z	carteir client=11z
centr	centr cirurgic=v0
cienci	cienci social=25s
cientific	pesquis cientific=23u
civil	engenhari civil=1h1
client	ger client=11z
codig	codig obr=1ef
colaborador	integr nov colaborador=19n
colet	colet sangu=vl
colheit	colheit sangu=vl
complet	ensin superior complet=213
comput	cienci comput=25p	engenhari comput=25p
computador	red computador=de
comunic	capacidad comunic=1zs	comunic social=25r
concili	concili bancari=16h
concurs	concurs public=23o
confec	confec refe=1oo
conflit	resolu conflit=20e	ger conflit=20e
conhec	conhec informatic=23e
consultori	consultori juridic=1xd
contabel	cienci contabel=16a
contabilidad	contabilidad cust=172
contact	contact client=12s
conteud	produ conteud=146
contrat	ger contrat=18m	elabor contrat=1ms	red contrat=1ms
contratual	direit contratual=1mu
control	control ger=176
conven	conven coletiv=23i
coorden	coorden equip=1ri
corretiv	manten corretiv=23n
corrig	corrig prov=1kf
cri	cri conteud=146
crianc	cuid crianc=1lh
cris	ger cris=1rp
critic	pens critic=1zx
cumpr	cumpr met=11w
curricul	curricul escol=1k5
curs	curs superior=218	curs tecnic=21b
dar	dar aul=1k3
declar	declar fiscal=17g
demonstr	demonstr financeir=16n
depart	depart pessoal=1ab
descarg	carg descarg=1ii
desembarac	desembarac aduaneir=1iw
desempenh	ger desempenh=19w
desenh	desenh tecnic=23q
design	design grafic=zb
despach	despach aduaneir=1iw
destrez	destrez manual=20t
diagnostic	diagnostic falh=1dh
diagram	diagram eletric=1cw
diplom	diplom universitari=218
dire	dire obr=1ec
direit	direit trabalh=19v
distanci	ensin distanci=1l4
document	document tecnic=pi
documental	ger documental=1zk
doent	cuid doent=vf
domicili	atend domicili=v6
edi	edi vide=zw
eficienci	eficienci energetic=25l
eletric	engenhari eletric=1gw
eletronic	comerci eletronic=137
eletrotecnic	engenhari eletrotecnic=1gw
embarc	sistem embarc=h1
embebid	sistem embebid=h1
ement	elabor ement=1p4
emis	emis not fiscal=17l
emit	emit not fiscal=17l
empilhadeir	oper empilhadeir=1ij
empilhador	carteir empilhador=1jk
empreendedor	espirit empreendedor=20x
empres	administr empres=23l	ger empres=23l
empresarial	direit empresarial=1mz
encarreg	contact encarreg educ=1kz
encomend	prepar encomend=1ie
energi	energi sol=1ds
ensin	ensin tecnic=21b
equip	ger equip=1ri	trabalh equip=1zt
escal	elabor escal=1a8	escal trabalh=1ss
escut	escut ativ=20a
especial	educ especial=1k8
espirit	espirit equip=1zt
esquem	esquem eletric=1cw
estoqu	ger estoqu=1ia	control estoqu=1ia
estud	estud merc=150
event	organiz event=ts
evolu	evolu enfermagem=vu
experienci	experienci comercial=1vz
exterior	comerci exterior=1iy
fal	fal public=20c
famili	relacion famili=1kz
fatur	emit fatur=17l
fech	fech cont=16m
ferid	trat ferid=vm
fin	fin seman=1sv
final	final seman=1sv
financeir	analis financeir=16r
fiscaliz	fiscaliz obr=1ec
fisic	boa form fisic=211
foc	foc client=209	foc result=20y
folh	folh pag=17k
form	form equip=1a6	form superior=218	form tecnic=21b
frot	ger frot=1ir
garanti	garanti qualidad=fe
grafic	desenh grafic=zb
habilidad	habilidad comunic=1zs
habilit	habilit b=1jn
hardwar	integr hardwar=23d
hidraulic	hidraulic predial=1b9
higien	higien pessoal=xk	cuid higien=xk	higien seguranc trabalh=1du
identific	identific falh=1dh
imagem	process imagem=n2	trat imagem=25h
import	import export=1iy
imprens	assessori imprens=154
inclusiv	educ inclusiv=1kb
indicador	indicador desempenh=1zj
industrial	manten industrial=23r	engenhari industrial=25q	engenhari ger industrial=25q
infantil	educ infantil=1kc
infe	control infe=vz
infec	control infec=vz
inform	seguranc inform=fg	sistem inform=25p
informatic	engenhari informatic=25p
inscr	inscr ordem=21o
inser	inser dad=te
inspe	inspe qualidad=1em
instal	instal eletric=1b7
instrument	instrument med=1cx
integr	integr continu=bc
inteligenci	inteligenci negoci=nf
intensiv	cuid intensiv=uj
interior	design interior=10e
interpessoal	relacion interpessoal=200	habilidad interpessoal=200
interpret	leitur interpret desenh=1cv	interpret desenh tecnic=1cv
introdu	introdu dad=te
investig	investig cientific=23u
laboratori	tecnic laboratori=wz
lanc	lanc contabel=16b
legisl	legisl trabalhist=19v
leitur	leitur desenh tecnic=1cv
levant	levant requisit=pl
lider	lider equip=1ri
lideranc	lideranc equip=1ri
ligeir	cart condu ligeir=1jn
linguagem	linguagem program=sr
manten	manten carteir=11z
manual	habilidad manual=20t
maquin	oper maquin=1y8
marketing	marketing digital=13h
mecanic	engenhari mecanic=1gs
med	med orc=1eg
medi	ensin medi=219	ensin medi complet=219
medic	administr medic=vg
melhori	melhori continu=1ha	melhori process=1re
mensal	fech mensal=16l
merc	pesquis merc=150
mes	atend mes=1pc	servic mes=1pc
metod	metod agei=o4
metodologi	metodologi agei=o4
midi	midi social=14d	midi digital=25m
ministr	ministr aul=1k3
mobiliz	mobiliz pacient=1wg
modelagem	modelagem dad=8l
motorist	carteir motorist=1jn
negoci	desenvolv negoci=129
nivel	nivel superior=218
noit	turn noit=1su
norm	norm seguranc=1du
noturn	trabalh noturn=1su
nuvem	comput nuvem=a9
objet	orient objet=72
obr	ger obr=1ec
obrig	obrig fiscal=17g
oper	ger oper=1rh
optic	informatic optic utilizador=1zo
orc	elabor orc=1eg
orcamental	control orcamental=15p
orcamentari	ger orcamentari=15p	control orcamentari=15p
organiz	capacidad organiz=1zz
orient	orient client=209
otimiz	otimiz process=1re
pacient	atend pacient=vf
pacot	pacot offic=su
pag	cont pag=16c	cont pag receb=16c
painel	painel control=nc	painel sol=1ds
paliativ	cuid paliativ=v4
part	ger part interess=1r6
passagem	passagem turn=25e
patrimonial	seguranc patrimonial=1rx
pens	pens estrategic=20w
pesquis	pesquis juridic=1ml
pesso	desenvolv pesso=1a5	ger pesso=1rj
pessoal	administr pessoal=1ab	ger pessoal=1rj
plan	plan cuid=vt
plane	plane produ=1j9	plane estrategic=1rc
planej	planej produ=1j9	planej aul=1k4	planej estrategic=1rc
planific	planific aul=1k4
plant	leitur plant=1cv
pos	pos gradu=214
pratic	boa pratic manipul=1ok
praz	cumpr praz=1zw
pre	educ pre escol=1kc
preditiv	manten preditiv=1dc
prepar	prepar aul=1k4	prepar aliment=1on
prest	prest consultori juridic=1xd
preventiv	manten preventiv=1dc
primeir	primeir socor=u9
problem	resolu problem=1zv
produ	engenhari produ=25q
profissional	curs profissional=21b
program	program orient objet=72
project	ger project=1r4
projet	ger projet=1r4
pront	pront socor=ul
propost	propost comercial=12i	elabor propost=12i
prospec	prospec client=128
prospect	prospect client=128	prospect nov client=128
prote	prote dad=fo
public	atend public=12s	administr public=1rv
publicidad	publicidad propagand=25r
publicitari	red publicitari=148
pun	pun venos=vi
qualidad	control qualidad=1em	ger qualidad=1hc
quantitativ	levant quantitativ=1eg
raciocini	raciocini logic=20i
rece	rece mercadori=1ig
receb	cont receb=16d	receb mercadori=1ig
reclam	trat reclam=12w
recrut	recrut sele=19g
recurs	recurs human=23m
red	administr red=de	red social=14d
redig	redig contrat=1ms
regim	regim turn=1ss
registr	registr enfermagem=vu
rel	rel public=154
relacional	banc dad relacional=8b
relatori	relatori financeir=16n	elabor relatori=16q
repor	repor mercadori=25n
repos	repos mercadori=12n
requisit	analis requisit=pl
resistenci	resistenci stres=20l
resolu	capacidad resolu=1zv
result	orient result=20y
reun	reun pai=1kz
risc	ger risc=17m
rot	planej rot=1io
rotativ	turn rotativ=1ss
rotin	rotin administrativ=tl
sal	ger sal aul=1k6
salari	process salari=17k	carg salari=19x
salarial	process salarial=17k	softwar process salarial=1zq
saud	saud mental=v9
secundari	ensin secundari=219
seguranc	seguranc trabalh=1du	seguranc social=23g
seletiv	process seletiv=19g
separ	separ pedid=1ie
servic	servic social=xc	servic client=12s
sinal	sinal vital=vn
sistem	administr sistem=r2
sistematiz	sistematiz assistenci=vt
sob	trabalh sob pres=20l
societari	direit societari=1mz
softwar	desenvolv softwar=7f	engenhari softwar=7f
solu	solu problem=1zv
stakehold	ger stakehold=1r6
stock	ger stock=1ia
superior	ensin superior=218
suport	suport tecnic=df
supr	cadei supr=1i9
taref	taref administrativ=tl
telefonic	atend telefonic=1wv
temp	ger temp=1zw
terapi	terapi intensiv=uj
tom	tom deci=20d
transferenci	transferenci pacient=1wg
trein	trein desenvolv=1a5	trein equip=1a6
turn	trabalh turn=1ss
unitari	test unitari=f4
urgenci	urgenci emergenci=ul
usuari	suport usuari=df
vend	met vend=11w
ver	control ver=ei
viagem	disponibilidad viagem=212
viaj	disponibilidad viaj=212
visa	visa estrategic=20w
visit	visit domicili=25j
visualiz	visualiz dad=nb
vontad	vontad aprend=20h
web	desenvolv web=sj`;
