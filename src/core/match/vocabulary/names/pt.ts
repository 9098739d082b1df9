/**
 * The vocabulary's names in one language, in the notation of `vocabulary-text.ts`. Made by `npm run vocabulary`: edit
 * the lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = `

12o	12º ano=216
acesso	acesso venoso=vi
acolhimento	acolhimento de novos colaboradores=19m
acompanhamento	acompanhamento de obra=1ea	acompanhamento de obras=1ea	acompanhamento de indicadores=1zg
adaptabilidade	adaptabilidade=1zy
administracao	administração de redes=de	administração de sistemas=r2	administração de medicamentos=vg	administração de medicação=vg	administração de pessoal=1aa	administração pública=1rs	administração de empresas=23k	administração^^=23k
administrar	administrar medicamentos=vg
agendamento	agendamento=th
agilidade	agilidade=29v
agricultura	agricultura=1s6
alemao	alemão=22e
alfandega	alfândega=1iu
almoxarifado	almoxarifado=1ib
alvaras	alvarás=241
alvenaria	alvenaria=1bi
amarracao	amarração de carga=1y9
analise	análise de dados=na	análise de requisitos=pl	análise de mercado=150	análise financeira=16q	análise de riscos=17m	análise preliminar de risco=17m	análise de indicadores=1zg	análise e desenvolvimento de sistemas=25o	análise de prescrições=27r	análise das prescrições=27r
analises	análises clínicas=wz	análises laboratoriais=wz
anamnese	anamnese=vd
angariacao	angariação de clientes=128	angariação de imóveis=28y
antecedentes	antecedentes criminais=21f
apoio	apoio administrativo=tl	apoio a idosos=uq	apoio domiciliário=v6	apoio à alimentação=xp	apoio ao cliente=12s
apr	APR^=17m
aprendizado	aprendizado de máquina=mx	aprendizado contínuo=20e
aprendizagem	aprendizagem automática=mx	aprendizagem contínua=20e
apresentacoes	apresentações=209
aprovisionamento	aprovisionamento=18h
apuracao	apuração de impostos=17f
aquisicoes	aquisições=18h
ar	ar condicionado=1bb
arabe	árabe=22n
area	área comercial=1vw	área financeira=23i
armazem	armazém=1ib
armazenagem	armazenagem=1ib
arquitetura	arquitetura de software=78	arquitetura=23o
arquivamento	arquivamento=1zh
arquivo	arquivo^^=1zh
arrumacao	arrumação de quartos=1pq
assentamento	assentamento de tijolos=1bi
assertividade	assertividade=20j
assessoria	assessoria de imprensa=154	assessoria jurídica=1xa
assistencia	assistência ao paciente=vf	assistência social=xc	assistência técnica=278
atencao	atenção aos detalhes=1zv	atenção ao detalhe=1zv	atenção farmacêutica=272
atender	atender clientes=12s	atender os clientes=12s	atender telefone=1ws	atender o telefone=1ws
atendimento	atendimento domiciliar=v6	atendimento ao paciente=vf	atendimento ao cliente=12s	atendimento ao público=12s	atendimento a clientes=12s	atendimento às famílias=1kx	atendimento de mesas=1pa	atendimento e vendas=1vw	atendimento telefônico=1ws	atendimento de chamadas=1ws
atividades	atividades pedagógicas=1k2
atracao	atração de talentos=19f
auditoria	auditoria=17d
auditorias	auditorias=17d
automacao	automação de testes=f2	automação industrial=1eo	automação^^=27p
autonomia	autonomia=20h
autorizacao	autorização de trabalho=220
auxilio	auxílio na alimentação=xp
avac	AVAC=1b9
avaliacao	avaliação de pacientes=vd	avaliação do paciente=vd	avaliação de riscos=17m	avaliação de desempenho=19v	avaliação dos alunos=1kd	avaliação de alunos=1kd	avaliação de fornecedores=28u	avaliação de imóveis=28x
bacharelado	bacharelado=210	bacharelado em=210
balanco	balanço patrimonial=16n
balancos	balanços=16n
banco	banco de dados relacional=8b	banco de dados=8c
bancos	bancos de dados relacionais=8b	bancos de dados=8c
banho	banho^^=xk
base	base de dados=8c
bases	bases de dados=8c
bater	bater metas=11w
beneficios	benefícios^^=19w
biologia	biologia=1kt
bloco	bloco operatório=v0
boa	boa comunicação=1zp	boa oratória=209	boa apresentação=20n	boa forma física=20y
boas	boas práticas de fabricação=1oh	boas práticas de manipulação=1oi
boletos	boletos=29h
bom	bom relacionamento=1zx	bom humor=29u
bombas	bombas de calor=1bc
bombeiro	bombeiro civil=1yw
branding	branding=14v
brigada	brigada de incêndio=1yw
cabeamento	cabeamento=1b5
cablagem	cablagem=1b5
cadeia	cadeia de suprimentos=1i7	cadeia de abastecimento=1i7
caixa	caixa^^=12r
calculo	cálculo de folha=17j
caldeiraria	caldeiraria=1ca
caldeiras	caldeiras=1do
calibracao	calibração=27q
campanhas	campanhas publicitárias=14u	campanhas de marketing=14u
canalizacao	canalização=1b7
canteiro	canteiro de obras=26y
capacidade	capacidade de comunicação=1zp	capacidade de resolução=1zs	capacidade de organização=1zw	capacidade de adaptação=1zy	capacidade analítica=20f	capacidade de análise=20f
captacao	captação de clientes=128	captação de imóveis=28y
carga	carga e descarga=1ig
cargos	cargos e salários=19w
carpintaria	carpintaria=1bd
carregadores	carregadores elétricos=1ys
carregar	carregar e descarregar=1ig
carta	carta de condução=1jl	carta de condução de ligeiros=1jl
carteira	carteira de clientes=11z	carteira atual=11z	carteira de empilhador=1ji	carteira de motorista=1jl
catalao	catalão=235
centro	centro cirúrgico=v0
certidao	certidão de antecedentes criminais=21f
chaparia	chaparia=1ca
check	check-in e check-out=tm
chillers	chillers=291
ciberseguranca	cibersegurança=fg
ciencia	ciência da computação=25o
ciencias	ciências contábeis=16a	ciências sociais=25r	ciências ambientais=25s
cipa	CIPA=27y
classificacao	classificação de risco=vs
climatizacao	climatização=1b9
clp	CLP^=1eo
cme	CME^=254
cnh	CNH=1jl
cobranca	cobrança=16d
codigo	código de obras=1ed
colaboracao	colaboração=208
coleta	coleta de sangue=vl
colheita	colheita de sangue=vl
combate	combate a incêndio=1yw
comercio	comércio eletrônico=137	comércio exterior=1iw
compras	compras=18h
comprometimento	comprometimento=202
compromisso	compromisso=202
computacao	computação em nuvem=a9
comunicacao	comunicação^^=1zp	comunicação social=25q	comunicação à=28h	comunicação às=28i
conciliacao	conciliação bancária=16h	conciliação de contas=16h	conciliação medicamentosa=274
conciliacoes	conciliações bancárias=16h
concursos	concursos públicos=23n
conducao	condução de empilhadores=1ih
confecao	confeção de refeições=1om
confeccao	confecção de refeições=1om
confeitaria	confeitaria=1ov
conferencia	conferência de mercadorias=1ie
confiabilidade	confiabilidade=201
confidencialidade	confidencialidade=204
conformidade	conformidade^^=18d
conhecimentos	conhecimentos de informática=23d
consertar	consertar=1de
construcao	construção civil=26y
consultoria	consultoria jurídica=1xa
contabilidade	contabilidade=16a	contabilidade geral=16a	contabilidade de custos=171	contabilidade analítica=171
contabilista	contabilista certificado=280
contacto	contacto com clientes=12s	contacto com os encarregados de educação=1kx
contas	contas a pagar=16c	contas a pagar e receber=16c	contas a fornecedores=16c	contas a receber=16d
contencioso	contencioso=1mu	contencioso cível=1mu
contratacao	contratação pública=277
controladoria	controladoria=175
controlar	controlar estoque=1i8	controlar o ponto=29f
controle	controle de versão=ei	controle de infecção=vz	controle orçamentário=15p	controle de férias=1ac	controle de qualidade=1ek	controle de estoque=1i8	controle de documentos=1zh	controle de ponto=29f
controlo	controlo de versões=ei	controlo de infeção=vz	controlo orçamental=15p	controlo de gestão=175	controlo de tesouraria=182	controlo de qualidade=1ek	controlo de stocks=1i8
convencao	convenção coletiva=23h
coordenacao	coordenação de equipes=1rf
coordenar	coordenar equipe=1rf
coquetelaria	coquetelaria=1pd
cordialidade	cordialidade=20p
coren	COREN=226
correspondencia	correspondência=tq
corrigir	corrigir provas=1kd
cotacao	cotação de preços=29i
cotacoes	cotações=29i
cozinha	cozinha=1om
cozinhar	cozinhar=1om
crc	CRC=228
crea	CREA=227
creche	creche=1lf
crf	CRF-SP=27x	CRF ativo=27x
criacao	criação de conteúdo=146	criação de conteúdos=146
criatividade	criatividade=20c
cuidado	cuidado de idosos=uq	cuidado de crianças=1lf
cuidador	cuidador de idosos=uq
cuidados	cuidados intensivos=uj	cuidados paliativos=v4	cuidados ao doente=vf	cuidados ao paciente=vf	cuidados de saúde=vf	cuidados de higiene=xk	cuidados farmacêuticos=272
cuidar	cuidar de crianças=1lf
culinaria	culinária=1om
cumprimento	cumprimento de metas=11w	cumprimento de prazos=1zt
curativos	curativos=vm
curiosidade	curiosidade=20d
curriculo	currículo escolar=1k3
cursando	cursando Administração=23k
curso	curso superior em=215	curso técnico=218	curso profissional=218
dar	dar aulas=1k1
dds	DDS^=271
declaracoes	declarações fiscais=17f
demonstracoes	demonstrações financeiras=16m	demonstrações contábeis=16n
departamento	departamento pessoal=1aa
desembaraco	desembaraço aduaneiro=1iu
desenho	desenho gráfico=zb	desenho técnico em CAD=1fx	desenho técnico=23p
desenhos	desenhos técnicos=23p
desenvolvimento	desenvolvimento de software=7f	desenvolvimento web=sj	desenvolvimento de negócios=129	desenvolvimento de pessoas=1a4	desenvolvimento infantil=1lg	desenvolvimento das crianças=1lg
design	design gráfico=zb	design de interiores=10e
despacho	despacho aduaneiro=1iu
destreza	destreza manual=20q
diagnosticar	diagnosticar avarias=294
diagnostico	diagnóstico de falhas=1df
diagramas	diagramas elétricos=1cu
dietetica	dietética=1we
digitacao	digitação=te
dinamismo	dinamismo=200
diploma	diploma universitário=215
direcao	direção de obra=1ea
direito	direito do trabalho=19u	direito contratual=1ms	direito societário=1mx	direito empresarial=1mx	direito=23s
discricao	discrição=204
dispensacao	dispensação de medicamentos=wo	dispensação=wo
disponibilidade	disponibilidade para viajar=20z	disponibilidade para viagens=20z
docencia	docência=1k1
documentacao	documentação técnica=pi
doutorado	doutorado=213
doutoramento	doutoramento=213
e	e-mail marketing=14j
ead	EAD^=1l2
economia	economia=23j
edicao	edição de vídeo=zw
educacao	educação em saúde=vw	educação especial=1k6	educação inclusiva=1k9	educação infantil=1ka	educação pré-escolar=1ka	educação de infância=1ka
eficiencia	eficiência energética=25k
elaboracao	elaboração de relatórios=16p	elaboração de escalas=1a7	elaboração de orçamentos=1ee	elaboração de contratos=1mq	elaboração de cardápios=1p2	elaboração de ementas=1p2
elaborar	elaborar propostas=12i	elaborar relatórios=16p	elaborar contratos=1mq
eletrica	elétrica^^=1gx
eletricidade	eletricidade=1gx
eletromecanica	eletromecânica=1gt
eletronica	eletrônica=1gw
em	em colaboração=28f	em estreita colaboração=28g
embalagem	embalagem=23r
embalamento	embalamento=23r
emergencia	emergência^^=ul
emissao	emissão de notas fiscais=17k	emissão de boletos=29h
emitir	emitir faturas=17k	emitir notas fiscais=17k
empacotamento	empacotamento=23r
empatia	empatia=207
empilhadeira	empilhadeira=1ih
empilhador	empilhador=1ih
encanamento	encanamento=1b7
encerramento	encerramento mensal=16k	encerramento mensal e anual=16k	encerramento anual=16l	encerramento de contas=16l	encerramento de exercício=16l
energia	energia solar=1dq
enfermagem	enfermagem=1vz
engenharia	engenharia de software=7f	engenharia mecânica=1gq	engenharia elétrica=1gu	engenharia eletrotécnica=1gu	engenharia civil=1gz	engenharia química=1h2	engenharia da computação=25o	engenharia informática=25o	engenharia de produção=25p	engenharia industrial=25p	engenharia e gestão industrial=25p
ensino	ensino^^=1k1	ensino a distância=1l2	ensino superior completo=210	ensino superior=215	ensino médio=216	ensino médio completo=216	ensino secundário=216	ensino técnico=218
envolver	envolver as famílias=1kx
epi	EPI^=1ez
epis	EPIs=1ez
equipa	equipa de vendas=1vw	equipa multidisciplinar=276
equipamento	equipamento de proteção individual=1ez
equipamentos	equipamentos de proteção individual=1ez
equipe	equipe multiprofissional=276	equipe multidisciplinar=276
escala	escala de trabalho=1sp
escalas	escalas=1q4
escrituracao	escrituração=16b	escrituração fiscal=17f
escuta	escuta ativa=207
espanhol	espanhol=22g
especializacao	especialização^^=284
espirito	espírito de equipe=1zq	espírito de equipa=1zq	espírito empreendedor=20u
esquemas	esquemas elétricos=1cu
estaleiro	estaleiro^^=26y
estatistica	estatística=n5
esterilizacao	esterilização=254
estoque	estoque=1i8
estudo	estudo de mercado=150
estudos	estudos de mercado=150
etica	ética=203
eventos	eventos^^=ts
evolucao	evolução de enfermagem=vu
expedicao	expedição=1ie	expedição e recebimento=1ie
experiencia	experiência comercial=1vw
fabricacao	fabricação=1h5
falar	falar em público=209
farmaceutica	farmacêutica hospitalar=273
farmaceutico	farmacêutico hospitalar=273
farmacia	farmácia=wm	farmácia clínica=272	farmácia hospitalar=273
faturacao	faturação=17k
faturamento	faturamento=17k
fechamento	fechamento de vendas=123	fechamento mensal=16k	fechamento contábil=16k	fechamento anual=16l	fechamento de folha=17j
fecho	fecho de vendas=123	fecho mensal=16k	fecho de contas=16l
fidelizacao	fidelização de clientes=122
finais	finais de semana=1ss
financas	finanças=23i
fins	fins de semana=1ss
fiscalizacao	fiscalização de obra=1ea	fiscalização de obras=1ea
fisica	física^^=1kr
fisioterapeuta	fisioterapeuta^^=wp
fisioterapia	fisioterapia=wp
flexibilidade	flexibilidade=1zz
fluxo	fluxo de caixa=16z
foco	foco no cliente=206	foco em resultados=20v
folha	folha de pagamento=17j	folha de ponto=29f
folhas	folhas de cálculo=m7
folhetos	folhetos=27k
fonoaudiologia	fonoaudiologia=ws
formacao	formação de equipa=1a5	formação superior=215	formação em=215	formação técnica=218	formação em segurança=271
formar	formar equipas=1a5
fotografia	fotografia=zy
fotovoltaica	fotovoltaica=1dp
frances	francês=22f
fresadora	fresadora=1cj
fresagem	fresagem=1cj
funilaria	funilaria=1ca
garantia	garantia de qualidade=fe	garantia da qualidade=fe
gerenciamento	gerenciamento de projetos=1r2
geriatria	geriatria=uq
gerir	gerir stocks=1i8
gestao	gestão de agenda=th	gestão administrativa=tl	gestão de carteira=11z	gestão de clientes=11z	gestão de imóveis=13a	gestão de marca=14v	gestão orçamentária=15p	gestão de fluxo de caixa=16z	gestão de riscos=17l	gestão de tesouraria=182	gestão de contratos=18l	gestão de desempenho=19v	gestão da mudança=1a3	gestão de mudanças=1a3	gestão de obras=1ea	gestão de obra=1ea	gestão da qualidade=1ha	gestão de qualidade=1ha	gestão da cadeia de suprimentos=1i7	gestão de estoque=1i8	gestão de stocks=1i8	gestão de estoques=1i8	gestão de armazém=1ib	gestão de frota=1ip	gestão de frotas=1ip	gestão de sala de aula=1k4	gestão de projetos=1r2	gestão de projectos=1r2	gestão de partes interessadas=1r4	gestão de stakeholders=1r4	gestão de operações=1re	gestão de equipe=1rf	gestão de equipes=1rf	gestão de equipas=1rf	gestão de pessoas=1rg	gestão de pessoal=1rg	gestão de crises=1rm	gestão ambiental=1rx	gestão de resíduos=1yu	gestão documental=1zh	gestão de documentos=1zh	gestão do tempo=1zt	gestão de tempo=1zt	gestão de conflitos=20b	gestão de empresas=23k	gestão^^=23k
governanca	governança^^=1pq
graduacao	graduação=210	graduação em=210
graduado	graduado em=215
habilidade	habilidade manual=20q
habilidades	habilidades de comunicação=1zp	habilidades interpessoais=1zx
habilitacao	habilitação B=1jl
hidraulica	hidráulica predial=1b7	hidráulica=1d8
higiene	higiene=vz	higiene pessoal=xk	higiene e segurança no trabalho=1ds	higiene alimentar=1oi
higienizacao	higienização=1q0
holandes	holandês=22j
honestidade	honestidade=203
hotelaria	hotelaria=1pl
ia	IA^=n4
identificacao	identificação de falhas=1df
idosos	idosos=uq
ies	IES^=17f
imobiliario	imobiliário=139
importacao	importação e exportação=1iw
impostos	impostos=17f
impressoes	impressões dentárias=28p
indicadores	indicadores de desempenho=1zg	indicadores=1zg	indicadores de performance=1zg
informatica	informática na óptica do utilizador=1zl	informática básica=23d	informática=23d
ingles	inglês=22d
iniciativa	iniciativa=200
inscricao	inscrição na OAB=21p	inscrição na Ordem dos Advogados=21q
insercao	inserção de dados=te
inspecao	inspeção de qualidade=1ek
inspecoes	inspeções de segurança=249	inspeções^^=249
instalacao	instalação elétrica=1b5
instalacoes	instalações elétricas=1b5	instalações hidráulicas=1b7
instrumentos	instrumentos de medição=1cv
integracao	integração contínua=bc	integração de novos colaboradores=19m	integração de colaboradores=19m	integração de hardware=23c
integridade	integridade=203
inteligencia	inteligência artificial=n4	inteligência de negócios=nf
interpretacao	interpretação de desenho técnico=1ct	interpretação de projetos=1ct
intervencao	intervenção farmacêutica=272
introducao	introdução de dados=te
inventario	inventário=1i8
inventarios	inventários=1i8
investigacao	investigação científica=23t	investigação de acidentes=270
investigar	investigar acidentes=270
irc	IRC^=1vs
irpj	IRPJ^=1vs
italiano	italiano=22h
iva	IVA^=17h
japones	japonês=22p
jardim	jardim de infância=1ka
jardinagem	jardinagem=1bv
jornalismo	jornalismo=1sh
lancamento	lançamento de notas fiscais=29g	lançamento de faturas=29g
lancamentos	lançamentos contábeis=16b
lancar	lançar notas fiscais=29g
lecionar	lecionar=1k1
legislacao	legislação trabalhista=19u
leitura	leitura de plantas=1ct	leitura de desenhos técnicos=1ct	leitura e interpretação de desenho=1ct	leitura de projetos=1ct	leitura e interpretação de desenho técnico=1ct	leitura de desenho técnico=1ct
letras	letras^^=25v
levantamento	levantamento de requisitos=pl	levantamento de quantitativos=1ee
libras	Libras^=22u
licenciado	licenciado em=215
licenciamento	licenciamento=241
licenciatura	licenciatura=210	licenciatura em=210
licitacao	licitação=277
licitacoes	licitações=23n
lideranca	liderança de equipe=1rf	liderança=1zr
liderar	liderar equipes=1rf
limpar	limpar=1q0
limpeza	limpeza de quartos=1pq	limpeza=1q0	limpeza e higienização=1q0
linguagens	linguagens de programação=sr
linha	linha de montagem=1zc
logistica	logística=1i4
mandarim	mandarim=22o
manipulacao	manipulação de alimentos=1oh
manter	manter a carteira=11z
manufatura	manufatura enxuta=1gd
manutencao	manutenção preventiva=1da	manutenção preditiva=1da	manutenção=1dc	manutenção de equipamentos=1dd	manutenção de veículos=1dh	manutenção automotiva=1dh	manutenção corretiva=23m	manutenção industrial=23q	manutenção predial=26z	manutenção de edifícios=26z
mapeamento	mapeamento de processos=1rc
maquinacao	maquinação=1ce
marcenaria	marcenaria=1be
marketing	marketing digital=13h	marketing=15d
massa	massa mãe=27b
matematica	matemática=1kp
mecanica	mecânica automotiva=1dh	mecânica automóvel=1dh	mecânica=1gr
mecatronica	mecatrônica=1gs
medicamentos	medicamentos controlados=275
medicina	medicina=25u
medicoes	medições e orçamentos=1ee
melhoria	melhoria contínua=1h8	melhoria de processos=1rc
mentoria	mentoria=20k
merchandising	merchandising=12n
mestrado	mestrado=211	mestrado em=211
metalurgia	metalurgia=1cc
metas	metas de vendas=11w
metodologia	metodologia ágil=o4
metodologias	metodologias ágeis=o4
metodos	métodos ágeis=o4
metrologia	metrologia=1cw
microservicos	microserviços=6m
microsservicos	microsserviços=6m
midia	mídia digital=25l	mídia paga=279
midias	mídias sociais=14d
ministrar	ministrar treinamentos=1a4	ministrar aulas=1k1
minucia	minúcia=1zv
mobilizacao	mobilização de pacientes=1wd
modelagem	modelagem de dados=8l
modelo	Modelo 22=1vs
moldagens	moldagens=28p
montagem	montagem=1zc	montagem de equipamentos=1zc
motivacao	motivação=200
multitarefa	multitarefa=205
negociacao	negociação=124
negociar	negociar=124
nivel	nível superior=215
normas	normas de segurança=1ds
notas	notas fiscais=29g
nutricao	nutrição=1we
oab	OAB ativa=21p
obra	obra^^=26y
obras	obras=26y
obrigacoes	obrigações fiscais=17f	obrigações acessórias=17f	obrigações tributárias=17f
observar	observar as crianças=298
occ	OCC^=280
odontologia	odontologia=x9
operacao	operação de caixa=12r	operação de empilhadeira=1ih	operação de máquinas=1y5
operacoes	operações de armazém=1ib
operador	operador de empilhadeira=1ih
operar	operar caixa=12r
oratoria	oratória=209
orcamentacao	orçamentação=15p
orcamento	orçamento=15p
orcamentos	orçamentos=15p
ordem	Ordem dos Contabilistas=280
ordens	ordens de compra=28t
organizacao	organização de eventos=ts	organização de documentos=1zh	organização de arquivos=1zh	organização^^=1zw
organizada	organizada=1zw
organizado	organizado=1zw
organizar	organizar arquivos=1zh
orientacao	orientação a objetos=72	orientação de pacientes=vw	orientação para o cliente=206	orientação ao cliente=206	orientação para resultados=20v
otimizacao	otimização de processos=1rc
paciencia	paciência=20o
pacote	pacote Office=su	pacote Adobe=yq
padaria	padaria=1ou
pagamento	pagamento a fornecedores=16c
paineis	painéis de controle=nc	painéis solares=1dq
paisagismo	paisagismo=1bv
panificacao	panificação=1ou
passagem	passagem de turno=25d
pastelaria	pastelaria=1ov
pcp	PCP^=1j7
pedagogia	pedagogia=1lj
pediatria	pediatria=un
pedidos	pedidos de compra=28t	pedidos de cotação=29i
pensamento	pensamento crítico=1zu	pensamento analítico=20f	pensamento estratégico=20t
pensos	pensos=vm
persuasao	persuasão=20j
pesquisa	pesquisa de mercado=150	pesquisa jurídica=1mj	pesquisa científica=23t
picking	picking=1ic
pintura	pintura^^=1bo	pintura predial=1bo
planeamento	planeamento financeiro=16x	planeamento de rotas=1im	planeamento da produção=1j7	planeamento estratégico=1ra
planear	planear atividades=1k2
planejamento	planejamento financeiro=16x	planejamento de rotas=1im	planejamento da produção=1j7	planejamento de aulas=1k2	planejamento pedagógico=1k2	planejamento estratégico=1ra
planejar	planejar aulas=1k2
planificacao	planificação de aulas=1k2	planificação de atividades=1k2
planilhas	planilhas=m7
plano	plano de cuidados=vt	plano de formação=1a4
plantoes	plantões=db
pneumatica	pneumática=1d9
polivalencia	polivalência=1zz
polones	polonês=22k
pontual	pontual=201
pontualidade	pontualidade=201
portfolio	portfólio=25h
portugues	português=22i
pos	pós-graduação=211	pós-venda=278	pós-graduação lato sensu=284
pre	pré-escola=1ka
pregao	pregão=277
preparacao	preparação de encomendas=1ic	preparação de aulas=1k2
preparar	preparar aulas=1k2	preparar alimentos=1ol
preparo	preparo de alimentos=1om
prestar	prestar consultoria jurídica=1xa
prevencao	prevenção de incêndios=1yw
primavera	Primavera^=287
primeiros	primeiros socorros=u9	primeiros socorros pediátricos=u9
proativa	proativa=200
proatividade	proatividade=200
proativo	proativo=200
processamento	processamento de imagens=n2	processamento de imagem=n2	processamento salarial=17j	processamento de salários=17j
processo	processo seletivo=26h
processos	processos seletivos=19f
procv	procv=19c
producao	produção de eventos=ts	produção de conteúdo=146	produção de conteúdos=146	produção de textos=148	produção enxuta=1gd
profissionalismo	profissionalismo=20n
programacao	programação orientada a objetos=72	programação=sr
projeto	projeto arquitetônico=1vo
projetos	projetos de arquitetura=1vo	projetos de arquitectura=1vo
pronto	pronto-socorro=ul
prontuario	prontuário=vu
propostas	propostas comerciais=12i
prospeccao	prospecção de clientes=128	prospecção=128
prospectar	prospectar clientes=128	prospectar novos clientes=128
protecao	proteção de dados=fo
psicologia	psicologia=25n
psicomotricidade	psicomotricidade=29b
psicoterapia	psicoterapia=xf
psicotropicos	psicotrópicos=275
publicidade	publicidade e propaganda=25q
puncao	punção venosa=vi
quantitativos	quantitativos=1ee
quimica	química=1ks
r	R&S^=19f
raciocinio	raciocínio lógico=20f
recebimento	recebimento de mercadorias=1ie	recebimento e expedição=1ie
rececao	receção=tm	receção de mercadorias=1ie
recepcao	recepção=tm	recepção de visitantes=tm
recepcionar	recepcionar=tm
recepcionista	recepcionista^^=tm
reclamacoes	reclamações=12w
reconciliacao	reconciliação bancária=16h	reconciliação terapêutica=274
reconciliacoes	reconciliações bancárias=16h
recrutamento	recrutamento=19f	recrutamento e seleção=19f
recrutar	recrutar=19f
recursos	recursos humanos=23l
redacao	redação=148	redação publicitária=148	redação de textos=148	redação de contratos=1mq
redes	redes de computadores=de	redes sociais=14d
redigir	redigir contratos=1mq
reducao	redução de custos=18g
refrigeracao	refrigeração e climatização=1b9	refrigeração=1dn
regime	regime de turnos=1sp
registo	registo criminal=21f	registo de ocorrências=24a
registro	registro na OAB=21p	registro de ocorrências=24a	registro no CRF=27x	registro no MTE=27z	registro profissional no MTE=27z
registros	registros de enfermagem=vu
relacao	relação com as famílias=1kx	relação com os pais=1kx
relacionamento	relacionamento com as famílias=1kx	relacionamento interpessoal=1zx
relacoes	relações públicas=154	relações trabalhistas=19o	relações laborais=19o
relatorios	relatórios financeiros=16m	relatórios=16p
remuneracao	remuneração=19w
reparacao	reparação=1de
reparar	reparar=1de
reparo	reparo=1de
repor	repor mercadoria=25m
reposicao	reposição de mercadorias=12n
reservas	reservas=1pr
resiliencia	resiliência=20i
resistencia	resistência ao stress=20i
resolucao	resolução de avarias=1df	resolução de problemas=1zs	resolução de conflitos=20b
responsabilidade	responsabilidade^^=202
restauracao	restauração=1pl
retalho	retalho=12l
retencao	retenção de clientes=122
reunir	reunir com pais=1kx
revestimentos	revestimentos cerâmicos=1bt
rigor	rigor=1zv
roteirizacao	roteirização=1i5
rotinas	rotinas administrativas=tl	rotinas contábeis=16a	rotinas de departamento pessoal=17j	rotinas financeiras=23i
russo	russo=22l
saude	saúde mental=v9	saúde e segurança ocupacional=1ds
secretariado	secretariado=tl
seguranca	segurança da informação=fg	segurança do trabalho=1ds	segurança no trabalho=1ds	segurança alimentar=1oh	segurança dos alimentos=1oh	segurança patrimonial=1ru	segurança contra incêndio=1yw	segurança social=23f
seguro	seguro de vida=269	seguro de saúde=26a	seguro saúde=26b
seguros	seguros=13c
separacao	separação de pedidos=1ic	separação de mercadorias=1ic
separar	separar pedidos=1ic
servico	serviço social=xc	serviço ao cliente=12s	serviço de mesa=1pa
servicos	serviços administrativos=tl
setor	setor imobiliário=139
sigilo	sigilo=204
simpatia	simpatia=20p
sinais	sinais vitais=vn
sistema	sistema ERP=194	Sistema de Normalização Contabilística=288
sistemas	sistemas embarcados=h1	sistemas embebidos=h1	sistemas de informação=25o
sistematizacao	sistematização da assistência=vt
snc	SNC^=288
sobreaviso	sobreaviso=db
software	software de processamento salarial=1zn
solda	solda=1c0
soldadura	soldadura=1c0
soldagem	soldagem=1c0
solucao	solução de problemas=1zs
subempreiteiros	subempreiteiros=27e
substancias	substâncias controladas=275
superior	superior completo=215	superior em=215
suporte	suporte técnico=df	suporte de TI=df	suporte ao usuário=df	suporte básico de vida=u9
suprimentos	suprimentos=18h
sustentabilidade	sustentabilidade=1ry
t	T&D^=1a4
tabela	tabela dinâmica=m6
tabelas	tabelas dinâmicas=m6
tarefas	tarefas administrativas=tl
tecnicas	técnicas de laboratório=wz	técnicas de negociação=124
tecnologo	tecnólogo=219
telemarketing	telemarketing=27s
televendas	televendas=27s
terapia	terapia intensiva=uj	terapia ocupacional=wr	terapia da fala=ws
tesouraria	tesouraria=182
testes	testes automatizados=f2	testes unitários=f4
tomada	tomada de decisão=20a	tomada de decisões=20a
torneamento	torneamento=1ck
tornearia	tornearia=1ck
torno	torno mecânico=1ck
trabalhar	trabalhar com crianças=1lf	trabalhar em equipe=1zq	trabalhar em equipa=1zq	trabalhar de forma autônoma=20h	trabalhar sob pressão=20i
trabalho	trabalho em altura=1dx	trabalho com crianças=1lf	trabalho por turnos=1sp	trabalho noturno=1sr	trabalho em equipe=1zq	trabalho em equipa=1zq
traducao	tradução=1sl
trafego	tráfego pago=279
transferencia	transferência de pacientes=1wd
transportes	transportes^^=1i5
tratamento	tratamento de feridas=vm	tratamento de reclamações=12w	tratamento de imagens=25g
tratar	tratar reclamações=12w
treinamento	treinamento e desenvolvimento=1a4	treinamento=1a4	treinamento de equipe=1a5	treinamento de colaboradores=1a5
treinamentos	treinamentos=1a4	treinamentos de segurança=271
treinar	treinar a equipe=1a5	treinar equipe=1a5	treinar auxiliares=1a5	treinar equipes=1a5	treinar colaboradores=1a5
triagem	triagem=vs
troca	troca de peças=295
turco	turco=22m
turismo	turismo=1q8
turno	turno da noite=1sr
turnos	turnos rotativos=1sp
urgencia	urgência^^=ul	urgência e emergência=ul
usinagem	usinagem=1cf
uti	UTI^=uj
validacao	validação de prescrições=27r
varejo	varejo=12l
veiculo	veículo próprio=29t
venda	venda consultiva=1vw
vendas	vendas=1vw
veterinaria	veterinária=xa
viatura	viatura própria=29t
vigilancia	vigilância=1ru
visao	visão estratégica=20t
visitas	visitas domiciliares=25i	visitas a imóveis=28z
visualizacao	visualização de dados=nb
vitrine	vitrine^^=12o
vitrinismo	vitrinismo=12o
vontade	vontade de aprender=20e

'adaptabilidade	'adaptabilidade=1zy
'agendament	'agendament=th
'agilidade	'agilidade=29v
'agricultur	'agricultur=1s6
'alema	'alema=22e
'alfandeg	'alfandeg=1iu
'almoxarifad	'almoxarifad=1ib
'alvar	'alvar=241
'alvenari	'alvenari=1bi
'anamnese	'anamnese=vd
'apresentaco	'apresentaco=209
'aprovisionament	'aprovisionament=18h
'aquisico	'aquisico=18h
'arabe	'arabe=22n
'armazem	'armazem=1ib
'armazenagem	'armazenagem=1ib
'arquitetur	'arquitetur=23o
'arquivament	'arquivament=1zh
'assertividade	'assertividade=20j
'auditori	'auditori=17d
'autonomi	'autonomi=20h
'bacharelad	'bacharelad=210
'balanc	'balanc=16n
'biologi	'biologi=1kt
'bolet	'bolet=29h
'branding	'branding=14v
'cabeament	'cabeament=1b5
'cablagem	'cablagem=1b5
'caldeir	'caldeir=1do
'caldeirari	'caldeirari=1ca
'calibraca	'calibraca=27q
'canalizaca	'canalizaca=1b7
'carpintari	'carpintari=1bd
'catala	'catala=235
'chapari	'chapari=1ca
'chiller	'chiller=291
'ciberseguranc	'ciberseguranc=fg
'climatizaca	'climatizaca=1b9
'cobranc	'cobranc=16d
'colaboraca	'colaboraca=208
'compr	'compr=18h
'comprometiment	'comprometiment=202
'compromiss	'compromiss=202
'confeitari	'confeitari=1ov
'confiabilidade	'confiabilidade=201
'confidencialidade	'confidencialidade=204
'consertar	'consertar=1de
'contabilidade	'contabilidade=16a
'contencios	'contencios=1mu
'controladori	'controladori=175
'coquetelari	'coquetelari=1pd
'cordialidade	'cordialidade=20p
'coren	'coren=226
'correspondenci	'correspondenci=tq
'cotaco	'cotaco=29i
'cozinh	'cozinh=1om
'cozinhar	'cozinhar=1om
'creche	'creche=1lf
'criatividade	'criatividade=20c
'culinari	'culinari=1om
'curativ	'curativ=vm
'curiosidade	'curiosidade=20d
'dietetic	'dietetic=1we
'digitaca	'digitaca=te
'dinamism	'dinamism=200
'direit	'direit=23s
'discrica	'discrica=204
'dispensaca	'dispensaca=wo
'docenci	'docenci=1k1
'doutorad	'doutorad=213
'doutorament	'doutorament=213
'economi	'economi=23j
'eletricidade	'eletricidade=1gx
'eletromecanic	'eletromecanic=1gt
'eletronic	'eletronic=1gw
'embalagem	'embalagem=23r
'embalament	'embalament=23r
'empacotament	'empacotament=23r
'empati	'empati=207
'empilhadeir	'empilhadeir=1ih
'empilhador	'empilhador=1ih
'encanament	'encanament=1b7
'enfermagem	'enfermagem=1vz
'escal	'escal=1q4
'escrituraca	'escrituraca=16b
'espanhol	'espanhol=22g
'estatistic	'estatistic=n5
'esterilizaca	'esterilizaca=254
'estoque	'estoque=1i8
'etic	'etic=203
'expedica	'expedica=1ie
'fabricaca	'fabricaca=1h5
'farmaci	'farmaci=wm
'faturaca	'faturaca=17k
'faturament	'faturament=17k
'financ	'financ=23i
'fisioterapi	'fisioterapi=wp
'flexibilidade	'flexibilidade=1zz
'folhet	'folhet=27k
'fonoaudiologi	'fonoaudiologi=ws
'fotografi	'fotografi=zy
'fotovoltaic	'fotovoltaic=1dp
'franc	'franc=22f
'fresador	'fresador=1cj
'fresagem	'fresagem=1cj
'funilari	'funilari=1ca
'geriatri	'geriatri=uq
'graduaca	'graduaca=210
'hidraulic	'hidraulic=1d8
'higiene	'higiene=vz
'higienizaca	'higienizaca=1q0
'holand	'holand=22j
'honestidade	'honestidade=203
'hotelari	'hotelari=1pl
'idos	'idos=uq
'imobiliari	'imobiliari=139
'impost	'impost=17f
'indicador	'indicador=1zg
'informatic	'informatic=23d
'ingl	'ingl=22d
'iniciativ	'iniciativ=200
'integridade	'integridade=203
'inventari	'inventari=1i8
'italian	'italian=22h
'japon	'japon=22p
'jardinagem	'jardinagem=1bv
'jornalism	'jornalism=1sh
'lecionar	'lecionar=1k1
'licenciament	'licenciament=241
'licenciatur	'licenciatur=210
'licitaca	'licitaca=277
'licitaco	'licitaco=23n
'lideranc	'lideranc=1zr
'limpar	'limpar=1q0
'limpez	'limpez=1q0
'logistic	'logistic=1i4
'mandarim	'mandarim=22o
'manutenca	'manutenca=1dc
'maquinaca	'maquinaca=1ce
'marcenari	'marcenari=1be
'marketing	'marketing=15d
'matematic	'matematic=1kp
'mecanic	'mecanic=1gr
'mecatronic	'mecatronic=1gs
'medicin	'medicin=25u
'mentori	'mentori=20k
'merchandising	'merchandising=12n
'mestrad	'mestrad=211
'metalurgi	'metalurgi=1cc
'metrologi	'metrologi=1cw
'microservic	'microservic=6m
'microsservic	'microsservic=6m
'minuci	'minuci=1zv
'moldagen	'moldagen=28p
'montagem	'montagem=1zc
'motivaca	'motivaca=200
'multitaref	'multitaref=205
'negociaca	'negociaca=124
'negociar	'negociar=124
'nutrica	'nutrica=1we
'obras	'obras=26y
'odontologi	'odontologi=x9
'oratori	'oratori=209
'orcament	'orcament=15p
'orcamentaca	'orcamentaca=15p
'organizad	'organizad=1zw
'pacienci	'pacienci=20o
'padari	'padari=1ou
'paisagism	'paisagism=1bv
'panificaca	'panificaca=1ou
'pastelari	'pastelari=1ov
'pedagogi	'pedagogi=1lj
'pediatri	'pediatri=un
'pens	'pens=vm
'persuasa	'persuasa=20j
'picking	'picking=1ic
'planilh	'planilh=m7
'planto	'planto=db
'pneumatic	'pneumatic=1d9
'polivalenci	'polivalenci=1zz
'polon	'polon=22k
'pontual	'pontual=201
'pontualidade	'pontualidade=201
'portfoli	'portfoli=25h
'portugu	'portugu=22i
'prega	'prega=277
'proativ	'proativ=200
'proatividade	'proatividade=200
'procv	'procv=19c
'profissionalism	'profissionalism=20n
'programaca	'programaca=sr
'prontuari	'prontuari=vu
'prospecca	'prospecca=128
'psicologi	'psicologi=25n
'psicomotricidade	'psicomotricidade=29b
'psicoterapi	'psicoterapi=xf
'psicotropic	'psicotropic=275
'quantitativ	'quantitativ=1ee
'quimic	'quimic=1ks
'receca	'receca=tm
'recepca	'recepca=tm
'recepcionar	'recepcionar=tm
'reclamaco	'reclamaco=12w
'recrutament	'recrutament=19f
'recrutar	'recrutar=19f
'redaca	'redaca=148
'refrigeraca	'refrigeraca=1dn
'relatori	'relatori=16p
'remuneraca	'remuneraca=19w
'repar	'repar=1de
'reparaca	'reparaca=1de
'reparar	'reparar=1de
'reserv	'reserv=1pr
'resilienci	'resilienci=20i
'restauraca	'restauraca=1pl
'retalh	'retalh=12l
'rigor	'rigor=1zv
'roteirizaca	'roteirizaca=1i5
'russ	'russ=22l
'secretariad	'secretariad=tl
'segur	'segur=13c
'sigil	'sigil=204
'simpati	'simpati=20p
'sobreavis	'sobreavis=db
'sold	'sold=1c0
'soldadur	'soldadur=1c0
'soldagem	'soldagem=1c0
'subempreiteir	'subempreiteir=27e
'supriment	'supriment=18h
'sustentabilidade	'sustentabilidade=1ry
'tecnolog	'tecnolog=219
'telemarketing	'telemarketing=27s
'televend	'televend=27s
'tesourari	'tesourari=182
'torneament	'torneament=1ck
'torneari	'torneari=1ck
'traduca	'traduca=1sl
'treinament	'treinament=1a4
'triagem	'triagem=vs
'turc	'turc=22m
'turism	'turism=1q8
'usinagem	'usinagem=1cf
'varej	'varej=12l
'vend	'vend=1vw
'veterinari	'veterinari=xa
'vigilanci	'vigilanci=1ru
'vitrinism	'vitrinism=12o
abastec	cadei abastec=1i7
acess	acess venos=vi
acessori	obrig acessori=17f
acident	investig acident=270
acolh	acolh nov colaborador=19m
acompanh	acompanh obr=1ea	acompanh indicador=1zg
adapt	capacidad adapt=1zy
administrativ	ger administrativ=tl
adob	pacot adob=yq
agend	ger agend=th
agil	metodologi agil=o4
aliment	seguranc aliment=1oh
altur	trabalh altur=1dx
alun	avali alun=1kd
amar	amar carg=1y9
ambiental	ger ambiental=1rx	cienci ambiental=25s
analitic	capacidad analitic=20f
angari	angari client=128	angari imovel=28y
antecedent	antecedent criminal=21f
anual	fech anual=16l	encer anual=16l
apoi	apoi administrativ=tl	apoi aliment=xp	apoi client=12s
aprendiz	aprendiz maquin=mx	aprendiz continu=20e
aprendizagem	aprendizagem continu=20e
apresent	boa apresent=20n
apur	apur impost=17f
ar	ar condicion=1bb
are	are comercial=1vw	are financeir=23i
armazem	ger armazem=1ib	oper armazem=1ib
arquitectur	projet arquitectur=1vo
arquitetonic	projet arquitetonic=1vo
arquitetur	arquitetur softwar=78	projet arquitetur=1vo
arquiv	organiz arquiv=1zh
arrum	arrum quart=1pq
artificial	inteligenci artificial=n4
assent	assent tijol=1bi
assessori	assessori juridic=1xa
assistenci	assistenci pacient=vf	assistenci social=xc	assistenci tecnic=278
aten	aten farmaceutic=272
atend	atend client=12s
atividad	plane atividad=1k2
atr	atr talent=19f
atual	carteir atual=11z
autom	autom test=f2	autom industrial=1eo
automatic	aprendizagem automatic=mx
automatiz	test automatiz=f2
automotiv	mecanic automotiv=1dh	manten automotiv=1dh
automovel	mecanic automovel=1dh
autonom	trabalh form autonom=20h
autoriz	autoriz trabalh=220
auxili	auxili aliment=xp	trein auxili=1a5
avali	avali pacient=vd
avari	resolu avari=1df
balanc	balanc patrimonial=16n
banc	banc dad=8c
bancari	concili bancari=16h
bas	bas dad=8c
basic	informatic basic=23d
bat	bat met=11w
bloc	bloc operatori=v0
bolet	emis bolet=29h
bom	bom relacion=1zx
bomb	bomb calor=1bc
bombeir	bombeir civil=1yw
brig	brig incendi=1yw
caix	oper caix=12r
calcul	folh calcul=m7
campanh	campanh publicitari=14u	campanh marketing=14u
canteir	canteir obr=26y
capacidad	capacidad analis=20f
capt	capt client=128	capt imovel=28y
cardapi	elabor cardapi=1p2
carreg	carreg descarreg=1ig
carregador	carregador eletric=1ys
cart	cart condu=1jl
carteir	ger carteir=11z	carteir client=11z	manten carteir=11z
centr	centr cirurgic=v0
certida	certida antecedent criminal=21f
certific	contabilist certific=280
cham	atend cham=1ws
check	check in out=tm
cienci	cienci contabel=16a	cienci social=25r
cientific	pesquis cientific=23t
civil	engenhari civil=1gz
classific	classific risc=vs
client	ger client=11z
clinic	analis clinic=wz
codig	codig obr=1ed
colaborador	trein colaborador=1a5
colet	colet sangu=vl
colheit	colheit sangu=vl
combat	combat incendi=1yw
complet	ensin superior complet=210	superior complet=215
compr	pedid compr=28t	ordem compr=28t
comput	cienci comput=25o	engenhari comput=25o
computador	red computador=de
comunic	boa comunic=1zp	capacidad comunic=1zp	comunic social=25q
concili	concili cont=16h
concurs	concurs public=23n
confe	confe refe=1om
confec	confec refe=1om
conferenci	conferenci mercadori=1ie
conflit	resolu conflit=20b	ger conflit=20b
conhec	conhec informatic=23d
constru	constru civil=26y
consultiv	vend consultiv=1vw
consultori	consultori juridic=1xa
contabil	fech contabil=16k
contabilidad	contabilidad analitic=171
contabilist	ordem contabilist=280
contact	contact client=12s
contencios	contencios civel=1mu
conteud	produ conteud=146
contr	seguranc contr incendi=1yw
contrat	ger contrat=18l	elabor contrat=1mq	red contrat=1mq	contrat public=277
contratual	direit contratual=1ms
control	control ger=175
conven	conven coletiv=23h
coorden	coorden equip=1rf
corretiv	manten corretiv=23m
corrig	corrig prov=1kd
cot	pedid cot=29i
cri	cri conteud=146
crianc	cuid crianc=1lf	trabalh crianc=1lf	desenvolv crianc=1lg
cris	ger cris=1rm
critic	pens critic=1zu
cuidador	cuidador idos=uq
cumpr	cumpr met=11w
curricul	curricul escol=1k3
curs	curs superior=215	curs tecnic=218	curs administr=23k
cust	contabilidad cust=171
dad	analis dad=na
dar	dar aul=1k1
declar	declar fiscal=17f
demonstr	demonstr financeir=16m	demonstr contabel=16n
depart	rotin depart pessoal=17j	depart pessoal=1aa
descarg	carg descarg=1ig
desembarac	desembarac aduaneir=1iu
desempenh	ger desempenh=19v	avali desempenh=19v	indicador desempenh=1zg
desenh	desenh tecnic=23p
design	design grafic=zb
despach	despach aduaneir=1iu
destrez	destrez manual=20q
detalh	aten detalh=1zv
diagnostic	diagnostic falh=1df	diagnostic avari=294
diagram	diagram eletric=1cu
digital	marketing digital=13h	midi digital=25l
diplom	diplom universitari=215
dire	dire obr=1ea
direit	direit trabalh=19u
dispens	dispens medic=wo
distanci	ensin distanci=1l2
document	document tecnic=pi	ger document=1zh	control document=1zh
documental	ger documental=1zh
doent	cuid doent=vf
domicili	atend domicili=v6
domiciliari	apoi domiciliari=v6
edi	edi vide=zw
edifici	manten edifici=26z
eficienci	eficienci energetic=25k
eletric	engenhari eletric=1gu
eletronic	comerci eletronic=137
eletrotecnic	engenhari eletrotecnic=1gu
embarc	sistem embarc=h1
embebid	sistem embebid=h1
ement	elabor ement=1p2
emis	emis not fiscal=17k
emit	emit fatur=17k	emit not fiscal=17k
empilhadeir	oper empilhadeir=1ih
empilhador	condu empilhador=1ih	carteir empilhador=1ji
empreendedor	espirit empreendedor=20u
empres	administr empres=23k	ger empres=23k
empresarial	direit empresarial=1mx
encarreg	contact encarreg educ=1kx
encer	encer cont=16l
encomend	prepar encomend=1ic
energi	energi sol=1dq
ensin	ensin tecnic=218
envolv	envolv famili=1kx
enxut	produ enxut=1gd
equip	ger equip=1rf
escal	elabor escal=1a7	escal trabalh=1sp
escritur	escritur fiscal=17f
escut	escut ativ=207
especial	educ especial=1k6
espirit	espirit equip=1zq
esquem	esquem eletric=1cu
estoqu	ger estoqu=1i8	control estoqu=1i8
estrategic	planej estrategic=1ra	plane estrategic=1ra
estud	estud merc=150
event	organiz event=ts	produ event=ts
evolu	evolu enfermagem=vu
exercici	encer exercici=16l
exped	exped receb=1ie	receb exped=1ie
experienci	experienci comercial=1vw
exterior	comerci exterior=1iw
fabric	boa pratic fabric=1oh
fal	terapi fal=ws	fal public=209
famili	rel famili=1kx	atend famili=1kx
farmaceutic	cuid farmaceutic=272
farmaci	farmaci clinic=272	farmaci hospital=273
fatur	lanc fatur=29g
fech	fech vend=123	fech cont=16l
feri	control feri=1ac
ferid	trat ferid=vm
fideliz	fideliz client=122
fin	fin seman=1ss
final	final seman=1ss
financeir	analis financeir=16q
fiscaliz	fiscaliz obr=1ea
fisic	boa form fisic=20y
flux	flux caix=16z	ger flux caix=16z
foc	foc client=206	foc result=20v
folh	folh pag=17j	fech folh=17j
form	form equip=1a5	form tecnic=218	form seguranc=271
fornecedor	pag fornecedor=16c	cont fornecedor=16c	avali fornecedor=28u
frot	ger frot=1ip
garanti	garanti qualidad=fe
geral	contabilidad geral=16a
gradu	pos gradu=211
grafic	desenh grafic=zb
habilidad	habilidad comunic=1zp
habilit	habilit b=1jl
hardwar	integr hardwar=23c
hidraulic	hidraulic predial=1b7
higien	higien pessoal=xk	cuid higien=xk	higien seguranc trabalh=1ds	higien aliment=1oi
higieniz	limpez higieniz=1q0
hospital	farmaceutic hospital=273
humor	bom humor=29u
identific	identific falh=1df
idos	cuid idos=uq	apoi idos=uq
imagem	process imagem=n2	trat imagem=25g
imovel	ger imovel=13a	avali imovel=28x
import	import export=1iw
imprens	assessori imprens=154
impres	impres dentari=28p
inclusiv	educ inclusiv=1k9
indicador	analis indicador=1zg
individual	equip prote individual=1ez
industrial	manten industrial=23q	engenhari industrial=25p	engenhari ger industrial=25p
infanci	educ infanci=1ka
infantil	educ infantil=1ka	desenvolv infantil=1lg
infe	control infe=vz
infec	control infec=vz
inform	seguranc inform=fg	sistem inform=25o
informatic	engenhari informatic=25o
inscr	inscr ordem advog=21q
inser	inser dad=te
inspe	inspe qualidad=1ek	inspe seguranc=249
instal	instal eletric=1b5	instal hidraulic=1b7
instrument	instrument med=1cv
integr	integr continu=bc	integr colaborador=19m
inteligenci	inteligenci negoci=nf
intensiv	terapi intensiv=uj	cuid intensiv=uj
interior	design interior=10e
interpessoal	relacion interpessoal=1zx	habilidad interpessoal=1zx
interpret	leitur interpret desenh=1ct	interpret desenh tecnic=1ct	interpret projet=1ct	leitur interpret desenh tecnic=1ct
interven	interven farmaceutic=272
introdu	introdu dad=te
investig	investig cientific=23t
jardim	jardim infanci=1ka
laboral	rel laboral=19o
laboratori	tecnic laboratori=wz
laboratorial	analis laboratorial=wz
lanc	lanc contabel=16b	lanc not fiscal=29g
lat	pos gradu lat sensu=284
legisl	legisl trabalhist=19u
leitur	leitur desenh tecnic=1ct	leitur projet=1ct
levant	levant requisit=pl
lider	lider equip=1rf
lideranc	lideranc equip=1rf
ligeir	cart condu ligeir=1jl
limpez	limpez quart=1pq
linguagem	linguagem program=sr
linh	linh montagem=1zc
mail	mail marketing=14j
manipul	manipul aliment=1oh
manten	manten equip=1dd
manual	habilidad manual=20q
manufatur	manufatur enxut=1gd
mape	mape process=1rc
maquin	oper maquin=1y5
marc	ger marc=14v
mass	mass mae=27b
mecanic	engenhari mecanic=1gq
med	med orc=1ee
medi	ensin medi=216	ensin medi complet=216
medic	administr medic=vg	medic control=275
medicamentos	concili medicamentos=274
melhori	melhori continu=1h8	melhori process=1rc
mensal	fech mensal=16k	encer mensal=16k	encer mensal anual=16k
mental	saud mental=v9
merc	analis merc=150
mes	atend mes=1pa	servic mes=1pa
met	met vend=11w
metod	metod agei=o4
metodologi	metodologi agei=o4
midi	midi social=14d	midi pag=279
ministr	ministr trein=1a4	ministr aul=1k1
mobiliz	mobiliz pacient=1wd
modelagem	modelagem dad=8l
montagem	montagem equip=1zc
motorist	carteir motorist=1jl
mudanc	ger mudanc=1a3
multidisciplin	equip multidisciplin=276
multiprofissional	equip multiprofissional=276
negoci	tecnic negoci=124	desenvolv negoci=129
nivel	nivel superior=215
noit	turn noit=1sr
norm	norm seguranc=1ds
normaliz	sistem normaliz contabilistic=288
not	not fiscal=29g
noturn	trabalh noturn=1sr
nov	integr nov colaborador=19m
nuvem	comput nuvem=a9
objet	orient objet=72
obr	ger obr=1ea
obrig	obrig fiscal=17f
observ	observ crianc=298
ocupacional	terapi ocupacional=wr	saud seguranc ocupacional=1ds
offic	pacot offic=su
oper	ger oper=1re
operador	operador empilhadeir=1ih
optic	informatic optic utilizador=1zl
oratori	boa oratori=209
orc	elabor orc=1ee
orcamental	control orcamental=15p
orcamentari	ger orcamentari=15p	control orcamentari=15p
organiz	organiz document=1zh	capacidad organiz=1zw
orient	orient pacient=vw	orient client=206
otimiz	otimiz process=1rc
pacient	atend pacient=vf	cuid pacient=vf
pag	cont pag=16c
pai	rel pai=1kx
painel	painel control=nc	painel sol=1dq
paliativ	cuid paliativ=v4
part	ger part interess=1r4
passagem	passagem turn=25d
patrimonial	seguranc patrimonial=1ru
pedagogic	planej pedagogic=1k2	atividad pedagogic=1k2
pediatric	primeir socor pediatric=u9
pens	pens analitic=20f	pens estrategic=20t
performanc	indicador performanc=1zg
pesquis	pesquis merc=150	pesquis juridic=1mj
pesso	desenvolv pesso=1a4	ger pesso=1rg
pessoal	administr pessoal=1aa	ger pessoal=1rg
pintur	pintur predial=1bo
plan	plan cuid=vt	plan form=1a4
plane	plane financeir=16x	plane produ=1j7
planej	planej financeir=16x	planej produ=1j7	planej aul=1k2
planific	planific aul=1k2	planific atividad=1k2
plant	leitur plant=1ct
pont	control pont=29f	folh pont=29f
pos	pos vend=278
pratic	boa pratic manipul=1oi
praz	cumpr praz=1zt
pre	educ pre escol=1ka	pre escol=1ka
prec	cot prec=29i
predial	manten predial=26z
preditiv	manten preditiv=1da
prelimin	analis prelimin risc=17m
prepar	prepar aul=1k2	prepar aliment=1ol
prescr	analis prescr=27r
prest	prest consultori juridic=1xa
preven	preven incendi=1yw
preventiv	manten preventiv=1da
primeir	primeir socor=u9
problem	resolu problem=1zs
produ	engenhari produ=25p
profissional	curs profissional=218
program	program orient objet=72
project	ger project=1r2
projet	ger projet=1r2
pront	pront socor=ul
propost	propost comercial=12i	elabor propost=12i
prospec	prospec client=128
prospect	prospect client=128	prospect nov client=128
prote	prote dad=fo
public	atend public=12s	administr public=1rs
publicidad	publicidad propagand=25q
publicitari	red publicitari=148
pun	pun venos=vi
qualidad	control qualidad=1ek	ger qualidad=1ha
quantitativ	levant quantitativ=1ee
quimic	engenhari quimic=1h2
raciocini	raciocini logic=20f
rece	rece mercadori=1ie
receb	cont pag receb=16c	cont receb=16d	receb mercadori=1ie
recep	recep visitant=tm
reclam	trat reclam=12w
reconcili	reconcili bancari=16h
recrut	recrut sele=19f
recurs	recurs human=23l
red	administr red=de	red social=14d
redig	redig contrat=1mq
redu	redu cust=18g
refriger	refriger climatiz=1b9
regim	regim turn=1sp
regist	regist criminal=21f	regist ocorrenci=24a
registr	registr enfermagem=vu	registr ocorrenci=24a
rel	rel public=154
relacion	relacion famili=1kx
relacional	banc dad relacional=8b
relatori	relatori financeir=16m	elabor relatori=16p
repor	repor mercadori=25m
repos	repos mercadori=12n
requisit	analis requisit=pl
residu	ger residu=1yu
resistenci	resistenci stres=20i
resolu	capacidad resolu=1zs
result	orient result=20v
reten	reten client=122
reun	reun pai=1kx
revest	revest ceramic=1bt
risc	ger risc=17l	avali risc=17m	analis risc=17m
rot	planej rot=1im	plane rot=1im
rotativ	turn rotativ=1sp
rotin	rotin administrativ=tl	rotin contabel=16a	rotin financeir=23i
sal	ger sal aul=1k4
salari	process salari=17j	carg salari=19w
salarial	process salarial=17j	softwar process salarial=1zn
saud	cuid saud=vf	educ saud=vw
secundari	ensin secundari=216
seguranc	seguranc trabalh=1ds
seletiv	process seletiv=19f
separ	separ pedid=1ic	separ mercadori=1ic
servic	servic administrativ=tl	servic social=xc	servic client=12s
setor	setor imobiliari=139
sinal	sinal vital=vn
sistem	administr sistem=r2	analis desenvolv sistem=25o
sistematiz	sistematiz assistenci=vt
sob	trabalh sob pres=20i
social	seguranc social=23f
societari	direit societari=1mx
softwar	desenvolv softwar=7f	engenhari softwar=7f
solu	solu problem=1zs
stakehold	ger stakehold=1r4
stock	ger stock=1i8	control stock=1i8
substanci	substanci control=275
superior	ensin superior=215	form superior=215
suport	suport tecnic=df
supr	cadei supr=1i7	ger cadei supr=1i7
tabel	tabel dinamic=m6
taref	taref administrativ=tl
telefon	atend telefon=1ws
telefonic	atend telefonic=1ws
temp	ger temp=1zt
terapeutic	reconcili terapeutic=274
tesourari	ger tesourari=182	control tesourari=182
text	produ text=148	red text=148
tom	tom deci=20a
torn	torn mecanic=1ck
trabalh	trabalh equip=1zq
trabalhist	rel trabalhist=19o
trafeg	trafeg pag=279
transferenci	transferenci pacient=1wd
trein	trein desenvolv=1a4	trein equip=1a5	trein seguranc=271
tributari	obrig tributari=17f
troc	troc pec=295
turn	trabalh turn=1sp
unitari	test unitari=f4
urgenci	urgenci emergenci=ul
usuari	suport usuari=df
valid	valid prescr=27r
veicul	manten veicul=1dh	veicul propri=29t
vend	atend vend=1vw	equip vend=1vw
ver	control ver=ei
viagem	disponibilidad viagem=20z
viaj	disponibilidad viaj=20z
viatur	viatur propri=29t
vid	suport basic vid=u9
visa	visa estrategic=20t
visit	visit domicili=25i	visit imovel=28z
visualiz	visualiz dad=nb
vontad	vontad aprend=20e
web	desenvolv web=sj`;
