import type { Wording } from './wording.ts';

/** French. */
export const french: Wording = {
  headings: {
    nice: String.raw`\b(?:un (?:vrai |petit |gros )?|les )plus\b|\batouts?\b|souhait|apprecie|facultati|optionnel|idealement|\b\p{L}+(?:er|r)ait\b|bonus`,
    ignored: `les petits plus|nous (?:vous )?(?:offrons|proposons)|avantages|remuneration|pourquoi nous rejoindre|conditions d|comment postuler|processus de recrutement|non (?:requis|necessaire)|pas necessaire`,
    required: String.raw`\bprofil\b|competences|requis|\bexig|indispensable|imperati|obligatoire|nous (?:attendons|recherchons|cherchons)|qui (?:etes|es)[ -](?:vous|tu)|vous (?:etes|avez|devez)|\bformation\b|experience|qualites|connaissances|maitrise`,
    duties: String.raw`\bmissions?\b|taches|responsabilites|activites|le poste\b|(?:descriptif|description) du poste|quotidien|\brole\b|ce que vous ferez|vous (?:serez|aurez|ferez)`,
    aside: `qui sommes|a propos|l(?:'|’)entreprise|notre (?:entreprise|societe|client|equipe)`,
  },
  headingWords:
    'votre vos notre nos le la les de des du et en un une vous nous pour ce que serait qualites recherche',
  labels: {
    nice: 'plus atouts atout souhaite apprecie facultatif',
    required: 'requis exige indispensable imperatif',
  },
  nice: `
    dans l ideal
    l ideal
    ideal serait
    tant mieux
    un plus
    un vrai plus
    un gros plus
    un reel plus
    un atout
    un reel atout
    un avantage
    apprecie
    appreciee
    apprecies
    appreciees
    souhaite
    souhaitee
    souhaites
    souhaitees
    souhaitable
    souhaitables
    idealement
    de preference
    preferable
    facultatif
    facultative
    facultatifs
    facultatives
    optionnel
    optionnelle
    bienvenu
    bienvenue
    bienvenus
    bienvenues
    valorise
    valorisee`,
  required: `
    seuls les candidats
    seules les candidatures
    seuls les profils
    ne postulez que
    requis
    requise
    requises
    exige
    exigee
    exiges
    exigees
    indispensable
    indispensables
    imperatif
    imperative
    imperativement
    obligatoire
    obligatoires
    necessaire
    necessaires
    vous devez
    au moins`,
  wanted: `
    vous maitrisez
    vous possedez
    vous justifiez
    vous disposez
    vous avez
    nous recherchons
    nous cherchons
    recherche un
    recherche une
    recherche pour`,
  openings: `
    connaissance de
    connaissance du
    connaissance des
    connaissances en
    connaissances de
    bonne connaissance
    bonnes connaissances
    maitrise de
    maitrise du
    maitrise des
    experience en
    experience dans
    experience de
    capacite a`,
  forward: `
    idealement
    de preference
    dans l ideal`,
  reachable:
    'experience connaissance connaissances maitrise de du des d en et ou la le les une un sur avec l',
  contrast: 'mais cependant toutefois',
  addressing: 'vous votre vos tu ton tes recherchons recherche poste serez candidat candidate',
  company: `
    acteur majeur
    acteur international
    acteur incontournable
    acteur de reference
    acteur reconnu
    leader dans
    leader du
    leader de
    leader europeen
    leader mondial
    entreprise specialisee
    societe specialisee`,
  offers: `
    nous vous formerons
    nous vous formons
    vous apprendrez
    nous offrons
    nous proposons
    nous vous offrons
    nous vous proposons
    ce que nous offrons
    ce que nous proposons
    vous beneficiez
    vous beneficierez`,
  training: {
    nouns: 'formation formations accompagnement integration',
    given: `
      comprise
      initiale
      assuree
      assurees
      est assuree
      dispensee
      dispensees
      est prevue
      prevue
      prevues
      proposee
      proposees
      fournie
      fournies
      offerte
      en interne
      a notre charge
      prise en charge
      nous assurons
      nous proposons
      nous offrons
      vous recevrez
      vous beneficierez
      vous beneficiez`,
    phrases: `
      vous formons
      vous formerons
      vous serez forme
      vous serez formee
      vous serez formes
      serez forme
      nous formons
      vous apprendrez`,
  },
  exclusion: {
    phrases: `
      ne pourra pas etre retenue
      ne pourra pas etre retenu
      ne pourront pas etre retenues
      ne pourront pas etre retenus
      ne sera pas examinee
      sera ecartee
      seront ecartees
      seront ecartes
      sera rejetee
      seront rejetees
      ne seront pas etudiees
      ne sera pas etudiee
      ne seront pas retenues
      ne seront pas retenus
      ne sera pas retenue
      ne sera pas retenu
      ne seront pas prises en compte
      ne sera pas prise en compte
      ne seront pas examinees
      ne seront pas traitees
      ne pourront etre retenues
      ne pourra etre retenue
      ne pourront etre retenus
      ne pas postuler
      s abstenir
      inutile de postuler`,
    lacks: 'sans',
  },
  legal: `
    egalite des chances
    sans distinction
    en situation de handicap
    travailleur handicape
    discrimination
    a competences egales`,
  negation: {
    negators: 'sans pas aucun aucune non ni jamais',
    harmless: 'seulement uniquement',
    between:
      'connaitre maitriser savoir connaissance connaissances experience de d en besoin maitrise necessaire du necessite la le',
    betweenBehind: 'n est sont ne connaissance experience',
    needs: 'requis requise requises necessaire necessaires exige exigee exiges exigees demande demandee',
    musts: 'indispensable indispensables obligatoire obligatoires imperatif imperative',
  },
  choice: {
    ors: 'ou soit',
    ands: 'et ainsi',
    openings: `
      par exemple
      p ex
      ex
      tel que
      tels que
      telle que
      telles que
      notamment
      un des
      une des
      l un des
      l une des
      au choix`,
    sortOpenings: 'comme',
    sorts: `logiciel logiciels outil outils langage langages systeme systemes technologies programmes plateformes framework
      frameworks solutions progiciels`,
    closings: `
      ou similaire
      ou similaires
      ou equivalent
      ou equivalente
      ou equivalents
      ou autre
      ou autres`,
    andSoOn: `
      entre autres
      et autres`,
  },
};
