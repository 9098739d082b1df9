/**
 * What people write of how an application stands, in eight languages. Texts are folded (lower case, no accents) and
 * without punctuation; words are whole words, but for Chinese, which sets none apart.
 */

/** What a word means: a stage's kind, or which interview it is, or that nothing was sent. */
export type StatusWord =
  | 'lead'
  | 'applied'
  | 'interview'
  | 'phone'
  | 'technical'
  | 'onsite'
  | 'offer'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'ghosted';

/** What some words mean, one after the other where it is more than one. */
export interface StatusRule {
  means: readonly StatusWord[];
  /** Patterns of whole words. */
  words: readonly string[];
  /** Patterns of Chinese, found anywhere. */
  chinese?: string;
  /** What it means where it is denied ("no offer"); nothing can be told where this is missing. */
  denied?: readonly StatusWord[];
  /** Whether it was given up before it was sent. */
  neverSent?: boolean;
}

/** In this order: the first that fits speaks, so what was done to a thing comes before the thing. */
export const statusRules: readonly StatusRule[] = [
  {
    means: ['applied'],
    words: [
      'no (?:response|reply|answer|news|feedback|word) (?:yet|so far)',
      'noch keine? (?:antwort|ruckmeldung|reaktion)',
      'pas encore de (?:reponse|retour|nouvelles?)',
      '(?:aun|todavia) (?:sin|no hay) respuesta|sin respuesta (?:aun|todavia)',
      'ainda (?:sem|nao ha) resposta|sem resposta ainda',
      'ancora (?:nessuna|senza) risposta|nessuna risposta ancora',
      'nog geen (?:reactie|antwoord)',
      '(?:wait|waiting|awaiting|pending) .*|(?:en attente|en espera|em espera|in attesa|in afwachting) .*|warten? auf .*|wachten op .*',
    ],
    chinese: '暂无回复|尚未回复|还没回复|等.{0,2}回复|等.{0,2}通知|等.{0,2}结果|等待',
  },
  {
    means: ['ghosted'],
    words: [
      'ghosted|ghost(?! (?:job|posting|listing)s?\\b)|ghosting|radio silence|no (?:response|reply|answer|contact|feedback)|(?:never|not|haven t|havent|didn t|didnt|did not) (?:heard|hear|respond|responded|reply|replied)(?: back)?|unresponsive',
      'keine? (?:antwort|ruckmeldung|reaktion)|nie (?:gemeldet|geantwortet)|nicht (?:gemeldet|geantwortet)|funkstille',
      '(?:sans|pas de|aucune) (?:reponse|nouvelles?|retour)',
      '(?:sin|ninguna) respuesta|no (?:respondieron|contestaron)',
      '(?:sem|nenhuma) resposta|nao responderam',
      '(?:nessuna|senza) risposta|non hanno risposto',
      'geen (?:reactie|antwoord)|nooit (?:reactie|antwoord)',
    ],
    chinese: '无回复|没有?回复|没.?回音|已读不回|杳无音信|石沉大海',
  },
  {
    means: ['withdrawn'],
    neverSent: true,
    words: [
      '(?:decided|chose|chosen) not to apply|(?:won t|wont|will not|not going to) apply|(?:skipped|skip|passed|pass|discarded)',
      '(?:doch|lieber) nicht beworben|nicht bewerben',
    ],
    chinese: '不投了?|决定不投',
  },
  {
    means: ['lead'],
    words: [
      '(?:to|will|want to|need to|should|must|plan to|planning to|going to|ready to|yet to|about to) (?:apply|submit|send|be (?:sent|submitted))|apply(?: (?:now|soon|later|by|before|next|tomorrow|today|this) ?.*)?|applying|unapplied|unsent|not started',
      '(?:(?:did|have|had|has|do|does|was|is)n ?t|did not|have not|has not) (?:yet )?(?:apply|applied|submit|submitted|sent|send)(?: yet)?',
      '(?:noch )?(?:zu|noch) bewerben|bewerben|bewerbung (?:schreiben|vorbereiten|offen|geplant|ausstehend|noch .*)|in vorbereitung',
      'a (?:postuler|envoyer|candidater|faire)|candidature a (?:envoyer|faire|preparer)',
      'por (?:aplicar|enviar|postular)|pendiente de (?:aplicar|enviar|postular|solicitar)|para aplicar',
      'para (?:candidatar|enviar|aplicar)|a (?:candidatar|enviar)|por candidatar',
      'da (?:inviare|candidare|candidarsi|fare|mandare)',
      '(?:nog )?te (?:solliciteren|versturen)|nog solliciteren',
      'offre (?:d emploi|vue|interessante|enregistree|sauvegardee)',
    ],
    chinese: '待投|待申请|想投|准备投|计划投|[未没]投递?|[未没]申请|还没投',
  },
  {
    means: ['offer', 'rejected'],
    words: [
      'offer (?:was )?(?:rescinded|revoked|retracted|pulled|withdrawn(?: by (?:company|employer|them))?)|(?:rescinded|revoked|retracted) (?:the |my )?offer',
      'angebot zuruckgezogen',
    ],
    chinese: '毁约|offer.{0,3}取消',
  },
  {
    means: ['offer', 'accepted'],
    words: [
      'offer (?:was )?(?:accepted|signed)|(?:accepted|signed|accepting)(?: (?:the|an|their|my))? offer',
      'angebot (?:angenommen|unterschrieben)',
      'offre acceptee|accepte l offre',
      'oferta aceptada|acepte la oferta',
      '(?:oferta|proposta) (?:aceite|aceita)',
      '(?:offerta|proposta) accettata',
      'aanbod (?:aangenomen|geaccepteerd)',
    ],
    chinese: '接受.{0,2}(?:offer|录用)|(?:offer|录用)已?接受',
  },
  {
    means: ['offer', 'withdrawn'],
    words: [
      'offer (?:was )?(?:rejected|declined|refused|turned down)(?: by (?:me|us|candidate))?|(?:rejected|reject|declined|decline|refused|refuse|turned down|turn down|passed on)(?: (?:the|an|their|my))? (?:job )?offer',
      'angebot (?:abgelehnt|ausgeschlagen|abgesagt)|(?:stelle|zusage) abgelehnt',
      'offre (?:refusee|declinee)|(?:refuse|decline|refusee) (?:l |une )?offre',
      'oferta (?:rechazada|declinada)|(?:rechace|decline) la oferta',
      '(?:oferta|proposta) (?:recusada|declinada|rejeitada)|recusei a (?:oferta|proposta)',
      '(?:offerta|proposta) (?:rifiutata|declinata)|(?:ho )?rifiutato (?:l |la )?(?:offerta|proposta)',
      'aanbod (?:afgewezen|geweigerd|afgeslagen)',
    ],
    chinese: '拒.{0,2}offer|(?:拒绝|婉拒)了?(?:录用|offer)|offer已?拒',
  },
  {
    means: ['rejected'],
    words: [
      '(?:company|employer|they|client)(?: is| are| were| was)?(?: no longer| not) interested|(?:declined|rejected|refused|turned down|passed) by (?:the )?(?:company|employer|them|recruiter|client|hr)',
      'no longer (?:under consideration|considered|being considered|in consideration)|not (?:under|in) consideration',
      '(?:not|never|wasn t|wasnt|didn t get|did not get|didn t make|did not make)(?: yet)? (?:selected|chosen|shortlisted|moving forward|move forward|proceeding|progressed|progressing|successful|hired|considered|qualified|a (?:good )?(?:fit|match)|the job|the role|invited|going forward|it|retained)',
      '(?:position|role|job|vacancy|posting)(?: was| is| has been)? (?:filled|closed|cancelled|canceled|removed|expired)|hiring freeze',
      'stelle (?:besetzt|vergeben|gestrichen)|nicht (?:ausgewahlt|genommen|berucksichtigt|eingeladen|bestanden|geklappt|weiter)|leider nein',
      '(?:non|pas) (?:retenue?|selectionnee?|prise?)|poste pourvu',
      'no (?:seleccionad[oa]|elegid[oa]|admitid[oa]|apt[oa]|continua|pase)|puesto cubierto',
      'nao (?:selecionad[oa]|aprovad[oa]|escolhid[oa]|passei)|vaga (?:preenchida|fechada|encerrada)',
      'non (?:selezionat[oa]|idone[oa]|ammess[oa]|scelt[oa])|esito negativo|posizione chiusa',
      'niet (?:geselecteerd|gekozen|uitgenodigd|doorgegaan|aangenomen|door)|vacature vervuld',
    ],
    chinese: '未通过|没过|未入选|未录[用取]|没录[用取]|[没无]有?(?:offer|录用)|不合适',
  },
  {
    means: ['withdrawn'],
    words: [
      '(?:no longer|not|never|lost) (?:interested|interest)|uninterested|disinterested|withdrew|withdrawn|withdraw|withdrawing|pulled out|backed out|dropped out|opted out|i (?:declined|passed|quit)|(?:declined|cancelled|canceled|rejected|turned down) by (?:me|candidate|us)|(?:cancelled|canceled) application|application (?:cancelled|canceled)|declined (?:the |an )?interview|interview declined(?: by me)?',
      'zuruckgezogen|zuruckgetreten|(?:kein|keine) interesse(?: mehr)?|nicht (?:mehr )?interessiert|nicht mehr interessant|selbst abgesagt|von mir abgesagt|ich (?:habe )?abgesagt|abgebrochen',
      'retire[er]?e?|candidature retiree|desist\\w*|(?:plus|pas|non) interesse\\w*|abandonne\\w*',
      'retirad[oa]|me retire|desist\\w*|(?:ya )?no (?:me |estoy )?interes\\w+|renunci\\w+',
      'desisti\\w*|sem interesse|nao (?:mais )?(?:tenho )?interess\\w+',
      'ritirat[oa]|rinunci\\w+|non (?:piu )?interessat[oa]',
      'ingetrokken|teruggetrokken|afgezien|(?:geen|niet) (?:meer )?(?:interesse|geinteresseerd)(?: meer)?',
    ],
    chinese: '撤回|撤销|放弃|不再感兴趣|不感兴趣|没兴趣',
  },
  {
    means: ['rejected'],
    words: [
      'rejected|rejection|reject|turned down|unsuccessful|denied|refused|regretted|regrets|failed|passed over|eliminated|knocked out|dq|disqualified',
      'absage|abgesagt|abgelehnt|ablehnung|aussortiert',
      'refus|refuse|refusee|rejete|rejetee|negatif|negative|ecarte|ecartee',
      'rechazad[oa]|rechazo|descartad[oa]|denegad[oa]|eliminad[oa]',
      'rejeitad[oa]|recusad[oa]|reprovad[oa]|negad[oa]|eliminad[oa]',
      'rifiutat[oa]|rifiuto|respint[oa]|scartat[oa]|bocciat[oa]',
      'afgewezen|afwijzing|afgekeurd',
    ],
    chinese: '被拒|已拒|拒绝|拒信|淘汰|挂了?|凉',
    denied: [],
  },
  {
    means: ['accepted'],
    words: [
      'accepted|hired|signed|employed|onboarding|got the job|got it|(?:started|starting|joined)(?: (?:job|work|on .*))?',
      'zusage|zugesagt|angenommen|eingestellt|(?:vertrag )?unterschrieben|unterzeichnet',
      'acceptee?|embauchee?|engagee?|recrutee?|(?:contrat )?signee?',
      'aceptad[oa]|contratad[oa]|(?:contrato )?firmado',
      'aceit[oa]|aceite|contratad[oa]|admitid[oa]|(?:contrato )?assinado',
      'accettat[oa]|assunt[oa]|(?:contratto )?firmato',
      'aangenomen|geaccepteerd|(?:contract )?getekend',
    ],
    chinese: '入职|已签|签约|已接受|上岸',
    denied: ['rejected'],
  },
  {
    means: ['offer'],
    words: [
      'offer|offers|offered|negotiat\\w+',
      'angebot|vertragsangebot|verhandl\\w+|vertragsverhandl\\w+',
      'offre|proposition|negociation|promesse d embauche',
      'oferta|propuesta|negociacion|negociando',
      'proposta|negociacao|negociando',
      'offerta|trattativa',
      'aanbod|aanbieding|onderhandel\\w+',
    ],
    chinese: '录用|录取|谈薪|意向书|offer',
    denied: ['rejected'],
  },
  {
    means: ['technical'],
    words: [
      '(?:online |skills? |coding |code |technical |tech |aptitude |hiring )?(?:assessment|assessments|challenge|assignment|quiz|exam)|oa|take home(?: \\w+)?|home ?work|hacker ?rank|codility|code ?signal|leet ?code|case study|whiteboard|live coding|coding|system design|technical|tech|technical \\w+|(?:\\w+ )?tests?|(?:tech|coding) (?:screen|screening|round|interview)',
      'probeaufgabe|testaufgabe|aufgabe|fachgesprach|technisches (?:interview|gesprach)|(?:einstellungs|eignungs|online)test|probearbeiten|probetag',
      'test technique|entretien technique|epreuve|mise en situation',
      'prueba(?: tecnica)?|entrevista tecnica|evaluacion',
      'teste tecnico|teste|entrevista tecnica|avaliacao|desafio',
      'prova(?: tecnica)?|colloquio tecnico|valutazione tecnica',
      'technisch\\w* (?:gesprek|interview|test)|opdracht',
    ],
    chinese: '技术面|笔试|测评|在线测试|机试|代码测试|作业',
  },
  {
    means: ['onsite'],
    words: [
      'on ?sites?(?: \\w+)?|on ?campus(?: \\w+)?|in person(?: \\w+)?|super ?day|panel(?: \\w+)?|final(?:s| round| interview| stage| rounds| interviews)?|last (?:round|interview|stage)|site visit|campus visit',
      'vor ort(?: \\w+)?|assessment center|letzte runde|finalrunde|endrunde',
      'entretien (?:sur place|final)|sur site|sur place',
      'entrevista (?:presencial|final)|presencial',
      'colloquio (?:in sede|finale|in presenza)|in sede|in presenza',
      'op (?:locatie|kantoor)|eindgesprek|laatste ronde',
    ],
    chinese: '现场面|终面|到岗面|线下面',
  },
  {
    means: ['phone'],
    words: [
      'phone(?: \\w+)?|telephone(?: \\w+)?|(?:pre ?)?screen(?:ing|ed)?(?: (?:call|interview|round))?|(?:recruiter|hr|intro|introductory|initial|video|zoom|teams|discovery)(?: (?:call|chat|screen|screening|interview|round|meeting))|call(?: scheduled)?|phone ?screen',
      'telefon\\w*(?: \\w+)?|erstgesprach|video(?:interview|gesprach|call)',
      'entretien (?:telephonique|visio|video)|(?:appel|echange)(?: telephonique)?|prequalification',
      'entrevista (?:telefonica|por telefono)|llamada',
      'entrevista (?:telefonica|por telefone)|ligacao|chamada|triagem',
      'colloquio (?:telefonico|conoscitivo)|telefonata|chiamata',
      'telefonisch\\w*(?: \\w+)?|belafspraak',
    ],
    chinese: '电话面|电面|初面|视频面|hr面',
  },
  {
    means: ['interview'],
    words: [
      'interview\\w*|(?:1st|2nd|3rd|\\dth|first|second|third|fourth|next) (?:round|stage|interview)|(?:round|stage|interview) ?\\d+|r\\d',
      '(?:vorstellungs|bewerbungs|kennenlern|zweit|folge)?gesprach\\w*|kennenlernen|einladung|eingeladen|(?:erste|zweite|dritte|\\d) ?runde',
      'entretiens?(?: \\w+)?|entrevue|convocation|convoquee?|rendez vous|rdv',
      'entrevistas?(?: \\w+)?|entrevistad[oa]',
      'colloqui\\w*(?: \\w+)?|convocat[oa]',
      '(?:sollicitatie|kennismakings|vervolg)?gesprek\\w*|kennismaking|uitnodiging|uitgenodigd|(?:eerste|tweede|derde) ronde',
    ],
    chinese: '面试|[一二三四]面|复试|初试|约面',
  },
  {
    means: ['applied'],
    words: [
      'applied|application (?:sent|submitted|received|complete|completed|in (?:review|process)|under review|pending|active|viewed)|(?:resume|cv|application) (?:sent|submitted|viewed|under review)|submitted|sent|pending|waiting|awaiting|(?:in|under) (?:review|consideration|evaluation|process)|processing|ongoing|being reviewed|reviewing|confirmed|confirmation(?: received)?|acknowledged|received|still waiting',
      'beworben|bewerbung (?:gesendet|versendet|verschickt|abgeschickt|eingereicht|raus|lauft|ist raus)|abgeschickt|abgesendet|verschickt|versendet|gesendet|eingereicht|eingangsbestatigung|eingang bestatigt|bestatigt|warten|warte|wartend|in (?:bearbeitung|prufung)|ausstehend',
      'postulee?|candidature (?:envoyee|deposee|transmise|recue|en cours)|candidatee?|envoyee?|en attente|accuse de reception|soumise?|deposee?|transmise?',
      'aplicad[oa]|aplique|postulad[oa]|postule|enviad[oa]|en (?:espera|revision|evaluacion)|pendiente|solicitad[oa]|solicitud enviada|inscrit[oa]|(?:candidatura|cv) enviad[oa]',
      'candidatei(?: me)?|candidatad[oa]|apliquei|em (?:analise|espera|avaliacao)|aguardando|pendente|inscrit[oa]|candidatura (?:enviada|realizada)|submetid[oa]',
      'candidat[oa]|inviat[oa]|in (?:attesa|valutazione|revisione)|candidatura inviata|mandat[oa]|applicato',
      'gesolliciteerd|verstuurd|verzonden|in (?:afwachting|behandeling|beoordeling)|wachten|wachtend|ingediend|sollicitatie (?:verstuurd|verzonden|ingediend)',
    ],
    chinese: '池子?$|(?:泡|入|人才|备选)池|已投|投递|已申请|申请中|待回复|审核中|筛选中?|已提交|简历初筛',
    denied: ['lead'],
  },
  {
    means: ['lead'],
    words: [
      'saved?|wish ?list(?:ed)?|bookmark(?:s|ed)?|interested|interesting|to ?do|leads?|new|drafts?|research(?:ing)?|watching|watchlist|backlog|prospects?|considering|maybe|ideas?|later|targets?|target list|favou?rites?|planned|planning|preparing|found|discovered|evaluated|queue|queued|future|dream|open to apply',
      'gemerkt|gespeichert|vorgemerkt|merkliste|wunschliste|interessant|interessiert|geplant|idee|entwurf|favorit|neu',
      'enregistree?|sauvegardee?|favoris?|interessee?|interessante?|brouillon|souhait\\w*|reperee?|a voir',
      'guardad[oa]|favorit[oa]s?|interesad[oa]|interesante|borrador|nuev[oa]|por revisar',
      'salv[oa]|guardad[oa]|interessad[oa]|rascunho|nov[oa]',
      'salvat[oa]|preferit[oi]|interessat[oa]|bozza|nuov[oa]',
      'opgeslagen|bewaard|favoriet|concept|verlanglijst|nieuw',
    ],
    chinese: '收藏|感兴趣|计划|心仪|意向|关注',
  },
];

/** Words that deny what follows them, up to three words on. */
export const negators =
  'no|not|never|without|cannot|neither|nor|n t|\\w+n t|dont|didnt|havent|hasnt|wasnt|isnt|wont|nicht|kein|keine|keinen|keiner|keines|keinem|nie|ohne|pas|non|jamais|aucun|aucune|sans|sin|nunca|ningun|ninguna|ninguno|nao|sem|nenhum|nenhuma|senza|mai|nessun|nessuna|nessuno|niet|geen|nooit|zonder';

/** Words that say that something denied may still come. */
export const notYet = 'yet|so far|noch|encore|aun|todavia|ainda|ancora|nog';

/** Words that say that what stands before an ending came first: "rejected after interview". */
export const afterwards = 'after|post|following|nach|apres|tras|despues|apos|depois|dopo|na|following';
