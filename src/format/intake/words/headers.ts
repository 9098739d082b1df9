/** Names of columns, by language, in the order of preference; folded to lower-case words by `foldHeader`. */

/** What a column of a table can be taken for. */
export const importFields = [
  'company',
  'role',
  'status',
  'source',
  'url',
  'location',
  'workMode',
  'employment',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'resume',
  'tags',
  'priority',
  'requisition',
  'deadline',
  'saved',
  'applied',
  'responded',
  'interviewed',
  'offered',
  'accepted',
  'rejected',
  'withdrawn',
  'closed',
  'statusDate',
  'updated',
  'followUp',
  'nextStep',
  'notes',
  'contact',
  'contactEmail',
  'contactPhone',
  'posting',
] as const;

/** One of {@link importFields}. */
export type ImportField = (typeof importFields)[number];

/** The languages of headers; in all but English and Chinese the day comes before the month. */
export type HeaderLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'zh';

type Names = Partial<Record<ImportField, string>>;

/** Names with `|` between them: AppTrack's own, those of Huntr, Teal, Simplify and other trackers, and of spreadsheets. */
const names: Record<HeaderLanguage, Names> = {
  en: {
    company:
      'company|company name|employer|employer name|organization|organisation|firm|business|company employer|client|hiring company|organization name',
    role: 'role|title|job title|position|job position|position title|job|role title|job name|role name|position name|job role|role position|position role|title role|vacancy|opening|designation|position applied for|applied position|opportunity',
    status:
      'status|stage|list|list name|state|board list|application status|current status|phase|current stage|application stage|result|outcome|app status|progress|job status|decision|final result|final outcome|response status|column|lane',
    source:
      'source|job board|found on|platform|where found|board|via|site|job site|how found|found via|application source|applied via|applied through|channel|referral source|portal|where applied|website applied|job source|found through',
    url: 'url|job url|link|job link|post url|posting url|job posting|job post url|application link|website|job posting url|job posting link|application url|posting link|web link|web address|apply link|apply url|job description link|job ad|listing|listing url|href|posting',
    location:
      'location|job location|city|place|office|office location|region|country|city state|work location',
    workMode:
      'work mode|remote|workplace|work type|workplace type|work style|remote onsite|remote hybrid onsite|work arrangement|work model|remote status|is remote|onsite remote hybrid|location type',
    employment:
      'employment|employment type|job type|contract|type|contract type|role type|position type|full time part time',
    salary:
      'salary|salary range|compensation|pay|salary expectation|expected salary|pay range|comp|wage|base salary|rate|annual salary|package|salary compensation',
    salaryMin: 'salary min|min salary|minimum salary|salary from|salary low|min pay',
    salaryMax: 'salary max|max salary|maximum salary|salary to|salary high|max pay',
    currency: 'currency|salary currency',
    resume: 'resume|cv|resume used|resume version|cv version|cv used|resume sent|which resume|resume name',
    tags: 'tags|labels|keywords|tag|label|categories|category',
    priority: 'priority|excitement|rating|interest|interest level|stars|preference|rank',
    requisition:
      'requisition|requisition id|req id|req|requisition number|req number|job id|job number|job ref|reference|reference number|ref|ref number|job code|posting id|job req id|job reference|position id|position number|vacancy id|reference id|application id|application number',
    deadline:
      'deadline|application deadline|apply by|due date|closing date|applications close|deadline to apply|apply before|app deadline|valid through|expiry date|expires|expiration date|last date to apply',
    saved:
      'saved|saved on|date saved|saved date|created|created at|date created|date added|added|added on|created on|date found|found on date|discovered on|saved at|added at|date posted saved|timestamp|time stamp',
    applied:
      'applied on|applied|date applied|applied date|application date|applied at|date of application|date|date submitted|submitted on|submission date|applied when|day applied|date sent|sent on|date application submitted|application sent|submitted|date applied on|submitted at|application submitted|apply date|application sent on|applied time',
    responded:
      'responded on|response date|date of response|response received|date responded|first response|reply date|date heard back|heard back|response received date|answer date|first response date|responded at',
    interviewed:
      'interviewed on|interview date|date interviewed|interviewed|first interview|interview|interview on|date of interview|first interview date|interview scheduled|interview time|interview date time|interviews|interview at|next interview',
    offered:
      'offered on|offer date|date offered|offered|offer received|offer|date of offer|offer at|offer received on',
    accepted: 'accepted on|accepted|date accepted|acceptance date|accepted date|hired|hired on|start date',
    rejected:
      'rejected on|date rejected|rejected|rejection date|date of rejection|rejection|rejected date|rejected at|rejection received',
    withdrawn: 'withdrawn on|withdrawn|date withdrawn|withdrew on|withdrew|withdrawn at',
    closed:
      'closed on|closed date|date closed|closed|end date|closed at|archived at|date of outcome|outcome date|result date|decision date|date of result|date of decision|final date|archived on',
    statusDate:
      'status date|moved at|last moved|date of status|stage date|status changed|status changed on|date moved|status change date|stage changed at|status updated|status updated at|last status change|date of last status|last status date|status updated on|status since',
    updated:
      'last activity|last updated|updated at|date updated|last update|updated|updated on|last modified|modified|last contact|last contacted|last edited|date modified|last contact date|date of last contact|last action|last touch|modified at|last edited time',
    followUp:
      'follow up|follow up date|follow up on|followup|followup date|next follow up|next action date|next step date|follow up by|remind me|reminder|reminder date|next contact|next contact date|to follow up|date to follow up|follow up due|next date|next follow up date|date for follow up|next steps date|next action due|task due|task due date',
    nextStep:
      'next step|next steps|next action|to do|todo|action|action required|action needed|action item|action items|next|next actions|task|next task|tasks|followup action|follow up action',
    notes:
      'notes|note|comments|comment|remarks|remark|additional notes|description notes|notes comments|comments notes|feedback|details|misc|other notes|additional info|memo',
    contact:
      'contact|contact name|recruiter|contact person|hiring manager|recruiter name|hiring manager name|point of contact|poc|contacts|recruiter contact|hr contact|contact at company',
    contactEmail:
      'contact email|recruiter email|email|e mail|contact e mail|email address|contact info|hiring manager email|hr email|recruiter mail|mail',
    contactPhone:
      'contact phone|phone|phone number|recruiter phone|telephone|contact number|tel|mobile|phone no',
    posting:
      'posting text|description|job description|jd|job details|requirements|job requirements|job posting text|summary|job summary',
  },
  de: {
    company:
      'firma|unternehmen|arbeitgeber|firmenname|betrieb|organisation|name der firma|name des unternehmens|unternehmensname',
    role: 'stelle|rolle|jobtitel|stellenbezeichnung|berufsbezeichnung|stellentitel|beruf|tatigkeit|funktion|stellenname|ausbildungsberuf|positionsbezeichnung',
    status:
      'stand|bewerbungsstatus|ergebnis|aktueller stand|aktueller status|ruckmeldung|zustand|bearbeitungsstand|bewerbungsstand|antwort|reaktion|ausgang',
    source:
      'quelle|gefunden uber|gefunden auf|herkunft|jobborse|plattform|stellenborse|fundort|kanal|gefunden bei|beworben uber',
    url: 'internetadresse|webseite|internetseite|stellenlink|anzeige|stellenanzeige|link zur anzeige|link zur stelle|homepage|stellenanzeige link|link stellenanzeige',
    location: 'ort|standort|arbeitsort|stadt|einsatzort|dienstort',
    workMode: 'arbeitsmodell|home office|homeoffice|arbeitsform',
    employment: 'vertragsart|anstellungsart|beschaftigungsart|art der stelle|arbeitszeit|anstellung',
    salary: 'gehalt|lohn|gehaltswunsch|gehaltsvorstellung|vergutung|gehaltsspanne|verdienst|jahresgehalt',
    currency: 'wahrung',
    resume: 'lebenslauf',
    tags: 'schlagworte|stichworte|kategorie',
    priority: 'prioritat|wichtigkeit|interesse|bewertung|prio',
    requisition:
      'referenznummer|kennziffer|stellennummer|stellen id|referenz|kennnummer|ausschreibungsnummer|referenznr|stellen nr',
    deadline: 'bewerbungsfrist|frist|bewerbungsschluss|einsendeschluss|bewerben bis',
    saved: 'gespeichert am|gefunden am|erfasst am|notiert am|hinzugefugt am|angelegt am|gemerkt am',
    applied:
      'beworben am|datum|bewerbungsdatum|bewerbung am|beworben|versandt am|gesendet am|abgeschickt am|eingereicht am|datum der bewerbung|versendet am|bewerbung vom|bewerbung gesendet|abgesendet am|datum bewerbung|bewerbung verschickt am',
    responded:
      'antwort am|ruckmeldung am|antwortdatum|datum der antwort|reaktion am|erste antwort|datum ruckmeldung|datum der ruckmeldung',
    interviewed:
      'gesprach am|vorstellungsgesprach|vorstellungsgesprach am|interview am|gesprachstermin|termin|interviewtermin|bewerbungsgesprach|bewerbungsgesprach am|datum interview|gesprach|gesprachsdatum|einladung am|datum vorstellungsgesprach',
    offered: 'angebot am|angebot|zusage angebot am|angebotsdatum',
    accepted: 'zusage am|zusage|angenommen am|eingestellt am',
    rejected: 'absage am|absage|abgelehnt am|absagedatum|datum der absage|abgelehnt',
    withdrawn: 'zuruckgezogen am|zuruckgezogen',
    closed: 'abgeschlossen am|erledigt am|beendet am',
    statusDate: 'status vom|status seit|stand vom|statusdatum|stand am',
    updated:
      'letzte anderung|zuletzt geandert|aktualisiert am|letzter kontakt|letzter kontakt am|geandert am|zuletzt aktualisiert',
    followUp:
      'nachfassen am|nachfragen am|wiedervorlage|wiedervorlage am|nachfassen|erinnerung|nachhaken am|erinnern am|nachgefasst am',
    nextStep: 'nachster schritt|nachste schritte|zu tun|nachste aktion|to dos|aufgabe|aktion',
    notes:
      'notizen|notiz|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|hinweise|sonstiges',
    contact:
      'ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|ansprechperson|ansprechpartner in|personaler',
    contactEmail: 'mailadresse|e mail adresse|mail adresse|kontakt e mail|emailadresse',
    contactPhone: 'telefon|telefonnummer|tel nr|handy|rufnummer',
    posting: 'beschreibung|stellenbeschreibung|stellentext|anforderungen|aufgaben',
  },
  fr: {
    company:
      'entreprise|societe|employeur|nom de l entreprise|nom entreprise|nom de la societe|organisme|structure|boite',
    role: 'poste|intitule du poste|intitule|titre du poste|fonction|metier|offre|emploi|nom du poste|titre|poste vise|intitule de poste|offre d emploi',
    status:
      'statut|etat|etape|resultat|avancement|statut de la candidature|reponse|retour|situation|suivi|etat de la candidature|issue',
    source: 'origine|plateforme|trouve sur|site d emploi|canal|provenance|site|via|jobboard',
    url: 'lien|lien de l offre|annonce|site web|adresse web|lien annonce|lien offre|lien vers l offre|url de l offre',
    location: 'lieu|ville|localisation|lieu de travail|localite|lieu du poste|region',
    workMode: 'teletravail|mode de travail',
    employment: 'type de contrat|contrat|type d emploi',
    salary:
      'salaire|remuneration|pretention salariale|salaire propose|fourchette|pretentions|fourchette salariale|salaire annuel',
    currency: 'devise',
    resume: 'cv envoye|version du cv',
    tags: 'etiquettes|mots cles|categorie',
    priority: 'priorite|interet',
    requisition: 'numero d offre|reference de l offre|numero de reference|ref offre',
    deadline: 'date limite|date limite de candidature|echeance|date de cloture',
    saved: 'date d ajout|enregistre le|ajoute le|reperee le|trouve le|date de creation',
    applied:
      'date de candidature|date candidature|postule le|date d envoi|envoye le|candidature envoyee le|date|date de postulation|date envoi|candidature le|postule|date de depot|date de la candidature|envoyee le',
    responded: 'date de reponse|reponse le|date retour|date du retour|date reponse',
    interviewed:
      'date d entretien|entretien|entretien le|date entretien|date de l entretien|rendez vous|premier entretien',
    offered: 'date de l offre|proposition le|offre recue le|date de proposition',
    accepted: 'acceptee le|accepte le|embauche le',
    rejected: 'refus le|date de refus|refuse le|date du refus|refus',
    closed: 'clos le|date de fin|termine le',
    statusDate: 'date du statut|date de statut|statut depuis',
    updated:
      'mise a jour|derniere mise a jour|dernier contact|modifie le|derniere modification|derniere action',
    followUp:
      'relance|relance le|date de relance|date relance|rappel|prochaine relance|a relancer le|relancer le',
    nextStep: 'prochaine etape|a faire|prochaine action|prochaines etapes|action',
    notes: 'remarques|remarque|commentaires|commentaire|observations|observation|note|notes',
    contact: 'contact|interlocuteur|recruteur|personne de contact|nom du contact|recruteuse',
    contactEmail: 'courriel|mail|adresse mail|adresse e mail|email du contact',
    contactPhone: 'telephone|numero de telephone|portable',
    posting: 'description du poste|descriptif|texte de l annonce|missions',
  },
  es: {
    company: 'empresa|compania|empleador|nombre de la empresa|organizacion|nombre empresa',
    role: 'puesto|cargo|vacante|posicion|titulo|rol|oferta|empleo|puesto de trabajo|nombre del puesto|titulo del puesto|trabajo',
    status:
      'estado|estatus|etapa|resultado|situacion|fase|estado de la solicitud|estado de la candidatura|respuesta|proceso',
    source: 'fuente|origen|plataforma|portal|donde lo encontre|canal|bolsa de trabajo',
    url: 'enlace|vinculo|pagina|sitio web|enlace de la oferta|web|anuncio',
    location: 'ubicacion|lugar|ciudad|localidad|localizacion|lugar de trabajo|sede',
    workMode: 'modalidad|teletrabajo|remoto|modalidad de trabajo',
    employment: 'tipo de contrato|contrato|jornada|tipo de empleo',
    salary: 'salario|sueldo|remuneracion|rango salarial|salario ofrecido|pretension salarial|banda salarial',
    currency: 'moneda|divisa',
    resume: 'curriculum|hoja de vida|cv enviado',
    tags: 'etiquetas',
    priority: 'prioridad|interes',
    requisition: 'numero de referencia|referencia|id de la oferta|codigo',
    deadline: 'fecha limite|plazo|fecha de cierre|cierre',
    saved: 'fecha guardada|guardado el|fecha de creacion|anadido el|agregado el',
    applied:
      'fecha|fecha de aplicacion|fecha de solicitud|fecha de postulacion|fecha de envio|aplicado el|fecha aplicacion|enviado el|postulado el|fecha de candidatura|fecha solicitud|fecha postulacion|fecha de inscripcion|fecha envio|dia de aplicacion',
    responded: 'fecha de respuesta|respondido el|fecha respuesta',
    interviewed: 'entrevista|fecha de entrevista|fecha entrevista|entrevista el|fecha de la entrevista',
    offered: 'fecha de oferta|oferta recibida',
    accepted: 'fecha de aceptacion|aceptado el|contratado el',
    rejected: 'rechazado el|fecha de rechazo|rechazado|fecha rechazo',
    closed: 'fecha de fin|cerrado el|finalizado el',
    statusDate: 'fecha de estado|fecha del estado',
    updated: 'actualizado el|ultima actualizacion|ultimo contacto|modificado el|fecha de actualizacion',
    followUp:
      'seguimiento|fecha de seguimiento|recordatorio|proximo seguimiento|fecha seguimiento|proximo contacto',
    nextStep: 'proximo paso|proximos pasos|siguiente paso|por hacer|accion|proxima accion|pendientes',
    notes: 'notas|nota|comentarios|comentario|observaciones|observacion',
    contact: 'contacto|persona de contacto|reclutador|reclutadora|nombre de contacto',
    contactEmail: 'correo|correo electronico|email de contacto|correo de contacto',
    contactPhone: 'telefono|celular|movil|telefono de contacto',
    posting: 'descripcion|descripcion del puesto|requisitos|descripcion del trabajo',
  },
  pt: {
    company: 'empresa|companhia|empregador|nome da empresa|organizacao',
    role: 'vaga|cargo|posicao|funcao|titulo da vaga|titulo|nome da vaga|oportunidade',
    status:
      'situacao|estado|etapa|fase|resultado|andamento|status da candidatura|status do processo|resposta',
    source: 'fonte|origem|plataforma|onde encontrei|canal',
    url: 'ligacao|link da vaga|site|endereco|anuncio|pagina',
    location: 'local|localizacao|cidade|localidade|local de trabalho',
    workMode: 'modalidade|regime|modelo de trabalho|modelo|remoto',
    employment: 'tipo de contrato|contrato|tipo de vaga|regime de contratacao',
    salary: 'salario|remuneracao|faixa salarial|pretensao salarial|vencimento',
    currency: 'moeda',
    resume: 'curriculo',
    tags: 'etiquetas',
    priority: 'prioridade|interesse',
    requisition: 'codigo da vaga|referencia|numero da vaga|id da vaga',
    deadline: 'prazo|data limite|encerramento|data de encerramento|prazo de inscricao',
    saved: 'salvo em|guardado em|adicionado em|criado em',
    applied:
      'data|data da candidatura|data de candidatura|data de aplicacao|data da aplicacao|data de envio|aplicado em|enviado em|candidatura em|data da inscricao|data do envio|data de inscricao|candidatou se em|inscricao em',
    responded: 'data da resposta|respondido em|data de resposta',
    interviewed: 'entrevista|data da entrevista|entrevista em|data entrevista',
    offered: 'data da proposta|proposta em|data da oferta',
    accepted: 'aceite em|aceito em|contratado em',
    rejected: 'rejeitado em|data da rejeicao|recusado em|reprovado em',
    closed: 'encerrado em|data final|finalizado em',
    statusDate: 'data do status|data do estado',
    updated: 'atualizado em|ultima atualizacao|ultimo contato|ultimo contacto',
    followUp:
      'acompanhamento|lembrete|retorno em|data de acompanhamento|data de retorno|proximo contato|proximo contacto',
    nextStep: 'proximo passo|proximos passos|a fazer|proxima acao|proxima etapa|acao',
    notes: 'observacoes|notas|nota|comentarios|comentario|anotacoes|obs',
    contact: 'contato|contacto|recrutador|recrutadora|pessoa de contato|nome do contato',
    contactEmail: 'correio|e mail do contato|email do contato|email do recrutador',
    contactPhone: 'telefone|celular|telemovel',
    posting: 'descricao|descricao da vaga|requisitos',
  },
  it: {
    company: 'azienda|societa|datore di lavoro|nome azienda|impresa|ditta|nome dell azienda',
    role: 'ruolo|posizione|mansione|titolo|offerta|posto|posizione lavorativa|lavoro|annuncio di lavoro',
    status: 'stato|esito|fase|risultato|stato candidatura|stato della candidatura|avanzamento|risposta',
    source: 'fonte|origine|piattaforma|canale|portale',
    url: 'collegamento|sito|annuncio|link annuncio|sito web|link offerta',
    location: 'luogo|citta|sede|localita|sede di lavoro',
    workMode: 'modalita|smart working|modalita di lavoro',
    employment: 'tipo di contratto|contratto|tipo contratto',
    salary: 'stipendio|retribuzione|ral|compenso',
    currency: 'valuta',
    resume: 'curriculum|cv inviato',
    tags: 'etichette',
    priority: 'priorita|interesse',
    requisition: 'codice|riferimento|numero di riferimento',
    deadline: 'scadenza|data di scadenza|termine',
    saved: 'salvato il|aggiunto il|data di creazione',
    applied:
      'data|data candidatura|data di candidatura|candidato il|inviata il|data invio|data di invio|candidatura inviata il|inviato il|data della candidatura',
    responded: 'data risposta|data di risposta|risposta il',
    interviewed: 'colloquio|data colloquio|colloquio il|data del colloquio|primo colloquio',
    offered: 'data offerta|offerta il',
    accepted: 'accettato il|assunto il',
    rejected: 'rifiutato il|data rifiuto|respinto il|scartato il',
    closed: 'chiuso il|data chiusura|concluso il',
    statusDate: 'data stato',
    updated: 'aggiornato il|ultimo aggiornamento|ultimo contatto|ultima modifica',
    followUp: 'promemoria|ricontattare il|sollecito|data follow up|data sollecito|prossimo contatto',
    nextStep: 'prossimo passo|prossimi passi|da fare|prossima azione|azione',
    notes: 'note|appunti|commenti|osservazioni|nota|commento',
    contact: 'contatto|referente|recruiter|selezionatore|persona di contatto',
    contactEmail: 'posta elettronica|email contatto|email referente',
    contactPhone: 'telefono|cellulare|numero di telefono',
    posting: 'descrizione|descrizione del lavoro|requisiti',
  },
  nl: {
    company: 'bedrijf|bedrijfsnaam|werkgever|organisatie|naam bedrijf',
    role: 'functie|vacature|functietitel|rol|baan|positie|functienaam|vacaturetitel',
    status: 'stand van zaken|fase|resultaat|uitkomst|voortgang|antwoord',
    source: 'bron|platform|gevonden via|kanaal|gevonden op',
    url: 'link vacature|vacaturelink|website|webadres|vacature link',
    location: 'locatie|plaats|stad|standplaats|werklocatie|woonplaats',
    workMode: 'werkvorm|thuiswerken',
    employment: 'contract|contractvorm|dienstverband|soort contract',
    salary: 'salaris|loon|salarisindicatie|bruto salaris',
    currency: 'valuta|munteenheid',
    tags: 'labels|trefwoorden',
    priority: 'prioriteit|interesse',
    requisition: 'vacaturenummer|referentie|referentienummer|kenmerk',
    deadline: 'sluitingsdatum|uiterste datum|reageren voor|solliciteren voor',
    saved: 'opgeslagen op|toegevoegd op|gevonden op datum',
    applied:
      'datum|sollicitatiedatum|gesolliciteerd op|datum sollicitatie|verstuurd op|datum verzonden|verzonden op|gesolliciteerd|datum gesolliciteerd|sollicitatie verstuurd',
    responded: 'reactie op|datum reactie|antwoord op|reactiedatum',
    interviewed: 'gesprek|gesprek op|datum gesprek|sollicitatiegesprek|eerste gesprek',
    offered: 'aanbod op|datum aanbod|aanbod',
    accepted: 'aangenomen op',
    rejected: 'afgewezen op|datum afwijzing|afwijzing op|afwijzing',
    closed: 'afgesloten op|einddatum',
    statusDate: 'statusdatum|datum status',
    updated: 'laatst bijgewerkt|bijgewerkt op|laatste contact|laatste wijziging|gewijzigd op',
    followUp: 'opvolgen op|opvolging|herinnering|nabellen op|opvolgdatum|datum opvolging',
    nextStep: 'volgende stap|volgende stappen|te doen|actie|vervolgstap|volgende actie|vervolgactie',
    notes: 'notities|opmerkingen|opmerking|notitie|aantekeningen|bijzonderheden',
    contact: 'contactpersoon|contact|recruiter|naam contactpersoon',
    contactEmail: 'mailadres|e mailadres|emailadres|email contactpersoon',
    contactPhone: 'telefoon|telefoonnummer|mobiel',
    posting: 'omschrijving|functieomschrijving|vacaturetekst|beschrijving',
  },
  zh: {
    company: '公司|公司名称|企业|单位|公司名|雇主|企业名称|投递公司',
    role: '职位|岗位|职位名称|岗位名称|应聘职位|应聘岗位|投递岗位|投递职位|职务|工作',
    status: '状态|进度|阶段|当前状态|结果|进展|申请状态|投递状态|目前进度|当前进度|流程|最新进展',
    source: '来源|渠道|投递渠道|平台|招聘平台|途径|投递方式',
    url: '链接|网址|招聘链接|投递链接|职位链接|官网|地址链接',
    location: '地点|城市|工作地点|地区|base|所在地|工作城市|办公地点',
    workMode: '远程|工作方式|办公方式',
    employment: '类型|合同类型|工作类型|雇佣类型',
    salary: '薪资|薪水|工资|薪酬|薪资范围|待遇|月薪|年薪',
    currency: '货币|币种',
    resume: '简历|简历版本',
    tags: '标签',
    priority: '优先级|意向度|感兴趣程度',
    requisition: '职位编号|岗位编号|编号',
    deadline: '截止日期|截止时间|网申截止|截止|申请截止',
    saved: '收藏日期|添加日期|创建时间|收藏时间|添加时间|创建日期',
    applied: '投递日期|投递时间|申请日期|申请时间|日期|网申时间|时间|网申日期|投递',
    responded: '回复日期|回复时间|反馈时间|反馈日期',
    interviewed: '面试时间|面试日期|面试',
    offered: 'offer时间|offer日期|录用日期|offer',
    accepted: '入职日期|接受日期|入职时间',
    rejected: '拒绝日期|被拒日期|拒信日期|拒绝时间|被拒时间',
    closed: '结束日期|完成日期|结束时间',
    statusDate: '状态日期|状态时间|状态更新时间',
    updated: '更新时间|最后更新|更新日期|最近更新|最后更新时间',
    followUp: '跟进日期|跟进时间|提醒|下次跟进|提醒日期|下次联系',
    nextStep: '下一步|待办|后续|下一步行动|后续步骤|下一步计划',
    notes: '备注|笔记|说明|评论|其他|备忘',
    contact: '联系人|招聘者|hr|猎头|联系人姓名',
    contactEmail: '邮箱|电子邮件|联系邮箱|邮件',
    contactPhone: '电话|手机|联系电话|手机号|联系方式',
    posting: '职位描述|岗位描述|jd|岗位职责|职位要求|岗位要求',
  },
};

/** A name of a column that is known. */
export interface HeaderName {
  field: ImportField;
  /** The languages that have it; English names are used in all of them. */
  languages: HeaderLanguage[];
  /** How soon it is taken for the field, from 0. */
  preference: number;
}

/** Every name, with what it may mean, the best first. */
export const headerNames: ReadonlyMap<string, HeaderName[]> = collect();

function collect(): Map<string, HeaderName[]> {
  const all = new Map<string, HeaderName[]>();
  for (const [language, fields] of Object.entries(names) as [HeaderLanguage, Names][]) {
    for (const [field, list] of Object.entries(fields) as [ImportField, string][]) {
      for (const [preference, name] of list.split('|').entries()) {
        const found = all.get(name) ?? [];
        const same = found.find((one) => one.field === field);
        if (same === undefined) found.push({ field, languages: [language], preference });
        else {
          same.languages.push(language);
          same.preference = Math.min(same.preference, preference);
        }
        all.set(name, found);
      }
    }
  }
  return all;
}

/** Names that were not met as they are: words by which a column is told, the more particular first. */
export const headerHints: readonly (readonly [ImportField, RegExp])[] = [
  ['salaryMin', /\b(?:min|minimum)\b.*\b(?:salary|pay)\b|\b(?:salary|pay)\b.*\b(?:min|minimum)\b/],
  ['salaryMax', /\b(?:max|maximum)\b.*\b(?:salary|pay)\b|\b(?:salary|pay)\b.*\b(?:max|maximum)\b/],
  ['contactEmail', /\b(?:e ?mail|courriel|correo)\b/],
  [
    'contactPhone',
    /\b(?:phone|telefon|telephone|telefono|telefone|telefoon)\b(?!.*\b(?:screen|interview|call)\b)/,
  ],
  ['url', /\b(?:url|link|lien|enlace)\b|链接|网址/],
  ['deadline', /\bdeadline\b/],
  ['followUp', /\bfollow ?up\b.*\b(?:date|on|by)\b|\b(?:date|day)\b.*\bfollow ?up\b/],
  ['nextStep', /\bnext (?:step|action)s?\b/],
  ['requisition', /\b(?:requisition|req)\b|\bjob (?:id|number|no)\b/],
  ['applied', /\bdate\b.*\b(?:appl\w*|submitted|sent)\b|\b(?:appl\w*|submitted|sent)\b.*\b(?:date|on|day)\b/],
  ['interviewed', /\b(?:interview)\b.*\bdate\b|\bdate\b.*\binterview\b/],
  [
    'company',
    /\b(?:company|employer|organi[sz]ation|firma|entreprise|empresa|azienda|bedrijf)\b|(?:公司|企业|单位)(?:名|全称|$)/,
  ],
  ['role', /\b(?:job title|role|position|stelle|poste|puesto|cargo|ruolo|functie)\b|(?:岗位|职位)(?:名|$)/],
  ['status', /\b(?:status|stage|statut|estado|stato)\b|状态|进度/],
  ['salary', /\b(?:salary|compensation|gehalt|salaire|salario|stipendio|salaris)\b/],
  ['location', /\b(?:location|city|standort|ubicacion|localisation|locatie)\b|地点|城市/],
  ['notes', /\b(?:notes|comments|notizen|bemerkungen|remarques|notas|opmerkingen)\b|备注/],
];
