import type { Wording } from './wording.ts';

/** German. */
export const german: Wording = {
  headings: {
    nice: String.raw`wunschenswert|von vorteil|vorteilhaft|idealerweise|im idealfall|waren? (?:toll|super|schon|klasse|ideal|ein plus)|(?:schon|toll|super|ideal) waren?\b|punkte sammeln|punktest|punkten (?:sie|konnen)|pluspunkt|freuen uns uber|\bkur\b|kein muss|\bware[nt]?\b|noch besser`,
    ignored: String.raw`kontakt|bewerbung|wir bieten|was wir (?:dir |ihnen |euch )?bieten|bieten wir|unser angebot|das erwartet dich bei uns|deine vorteile|ihre vorteile|vergutung|gehalt|dich freuen|sich freuen|gute grunde|warum wir|datenschutz|unsere leistungen|wir leisten|(?:unser|dein|ihr|euer) plus\b|nicht (?:notig|erforderlich|notwendig)`,
    required: String.raw`anforderung|\bprofil\b|was du (?:mitbring|kannst|brauchst)|was sie mitbringen|mitbringst|mitbringen|bringst du|bringen sie|voraussetzung|qualifikation|kenntnisse|das (?:bist|kannst|hast) du|wir (?:erwarten|suchen|wunschen)|erwarten wir|suchen wir|wunschen wir|wir (?:\p{L}+ ){0,4}wunschen|zwingend|auszeichnet|\bstarken\b|erforderlich|das solltest du|das sollten sie|\bausbildung\b|muss[ -]?kriteri`,
    duties: String.raw`aufgaben|tatigkeit|deine rolle|das machst du|was du (?:\p{L}+ ){0,3}machst|was dich erwartet|was sie erwartet|das erwartet (?:dich|sie)|verantwort|stellenbeschreibung|dein (?:job|alltag)|ihr (?:job|alltag)`,
    aside: `uber uns|wer wir sind|das unternehmen|unser team|das sind wir`,
  },
  headingWords: `und die das der dein deine deinen ihr ihre unser unsere du sie wir dich ist was fur mit uns von bei dir ein
    eine auch noch dafur solltest`,
  labels: {
    nice: 'pluspunkt pluspunkte optional kur wunschenswert bonus vorteilhaft',
    required: 'muss pflicht du sie zwingend erforderlich',
  },
  nice: `
    ideal ist
    ideal ware
    umso besser
    noch besser
    von vorteil
    vorteilhaft
    wunschenswert
    gewunscht
    idealerweise
    im idealfall
    vorzugsweise
    bevorzugt
    gerne
    gern
    optimalerweise
    bestenfalls
    ein plus
    pluspunkt
    pluspunkte
    punktest
    kein muss
    keine voraussetzung
    keine bedingung
    nicht zwingend
    hilfreich
    willkommen
    nice to have
    ware schon
    waren schon
    ware toll
    waren toll
    ware super
    waren super
    ware klasse
    waren klasse
    ware ideal
    waren ideal
    schon ware
    schon waren
    toll ware
    schon wenn
    toll wenn
    super wenn
    freuen uns uber
    rundet
    runden`,
  required: `
    bewerben sie sich nur
    bewirb dich nur
    nur bewerber
    nur bewerbungen mit
    nur mit
    ausschliesslich bewerber
    unverzichtbar
    wir verlangen
    verlangt
    wir benotigen
    erforderlich
    zwingend
    notwendig
    benotigt
    vorausgesetzt
    voraussetzung
    setzen wir
    setzen voraus
    unabdingbar
    unerlasslich
    mindestens`,
  wanted: `
    wir suchen
    suchen wir
    gesucht
    wir erwarten
    erwarten wir
    du hast
    du bringst
    du beherrschst
    du verfugst
    sie haben
    sie bringen
    sie beherrschen
    sie verfugen
    sicherer umgang`,
  openings: `
    kenntnisse in
    kenntnisse im
    kenntnisse der
    kenntnisse von
    gute kenntnisse
    sehr gute kenntnisse
    fundierte kenntnisse
    erfahrung in
    erfahrung im
    erfahrung mit
    erfahrungen in
    erfahrungen im
    erfahrungen mit
    abgeschlossene
    abgeschlossenes
    sicherer umgang`,
  forward: `
    idealerweise
    vorzugsweise
    gerne
    gern
    optimalerweise
    bestenfalls
    im idealfall`,
  reachable: 'erfahrung erfahrungen kenntnisse mit und oder grundkenntnisse gute in vorkenntnisse umgang',
  contrast: 'aber sondern jedoch',
  addressing: `du dein deine deinen deiner sie ihr ihre ihren suchen sucht nutzen arbeiten setzen entwickelst bewerber
    bewerberin mitarbeiter`,
  company: `
    fuhrender anbieter
    fuhrender hersteller
    fuhrendes unternehmen
    fuhrenden anbieter
    fuhrenden hersteller
    fuhrenden unternehmen
    marktfuhrer
    weltmarktfuhrer
  `,
  offers: `
    wir schulen
    wir bringen dir
    wir bringen ihnen
    du lernst
    sie lernen
    wir zeigen
    wir bieten
    bei uns erwartet
    bei uns bekommst
    bei uns erhaltst
    freu dich auf
    freuen sie sich auf
    es erwartet
    es erwarten
    sie erhalten
    du erhaltst
    du bekommst
    unser angebot`,
  training: {
    nouns: 'schulung schulungen einarbeitung weiterbildung weiterbildungen einweisung',
    given: `
      nach einer
      nach der
      erfolgt
      wird geboten
      werden geboten
      wird angeboten
      werden angeboten
      bieten wir
      wir bieten
      ubernehmen wir
      stellen wir sicher
      ist gewahrleistet
      wird gewahrleistet
      wird gestellt
      erhalten sie
      erhaltst du
      bekommen sie
      bekommst du
      durch uns
      im haus
      im hause
      intern
      bei uns`,
    phrases: `
      machen wir sie fit
      wir machen sie fit
      wir machen dich fit
      werden sie eingearbeitet
      wirst du eingearbeitet
      eingearbeitet
      bringen wir ihnen
      bringen wir dir
      bringen wir bei
      wir bringen ihnen
      wir bringen dir
      schulen wir
      wir schulen
      arbeiten wir sie
      arbeiten wir dich
      wir arbeiten sie
      wir arbeiten dich
      lernst du
      lernen sie bei uns
      werden sie geschult
      wirst du geschult`,
  },
  exclusion: {
    phrases: `
      nicht eingeladen
      wird nicht eingeladen
      nicht weiterverfolgt
      nicht zugelassen
      werden aussortiert
      nicht berucksichtigt
      nicht berucksichtigen
      leider nicht berucksichtigt
      konnen leider nicht berucksichtigt
      konnen nicht berucksichtigt
      nicht berucksichtigt werden
      werden nicht berucksichtigt
      geht es nicht
      geht es leider nicht
      geht nichts
      nicht in betracht
      bitte nicht bewerben
      keine bewerbungen
      ausgeschlossen`,
    lacks: 'ohne',
  },
  legal: `
    unabhangig von
    chancengleichheit
    schwerbehinderte
    schwerbehinderten
    gleichbehandlung
    aus grunden der besseren lesbarkeit
    gleichermassen
    gleichermaßen
    diskriminierung`,
  negation: {
    negators: 'kein keine keinen keiner keinem keinerlei nicht ohne weder noch',
    harmless: 'nur bloss allein a1',
    between: 'kennen konnen vorkenntnisse kenntnisse erfahrung erfahrungen mit von oder und in im',
    betweenBehind: 'du sie oder und erfahrung erfahrungen kenntnisse sind ist werden wird wir',
    needs:
      'brauchst brauchen benotigst benotigen erforderlich notig notwendig benotigt vorausgesetzt gefordert verlangt voraus',
    musts: 'muss zwingend voraussetzung bedingung unbedingt',
  },
  choice: {
    ors: 'oder bzw beziehungsweise respektive',
    ands: 'und sowie',
    openings: `
      z b
      zb
      zum beispiel
      beispielsweise
      etwa
      einer der
      eine der
      eines der
      einem der
      einen der
      eine von
      einer von
      entweder
      wie z
      wie etwa
      wie zum`,
    sortOpenings: 'wie',
    sorts: `programm programme programmen tool tools werkzeuge werkzeugen software system systeme systemen sprache sprachen
      technologien frameworks plattform plattformen anwendung anwendungen datenbanken losungen produkte produkten
      programmiersprachen`,
    closings: `
      oder ahnliche
      oder ahnlichem
      oder ahnlichen
      oder ahnliches
      oder vergleichbare
      oder vergleichbaren
      oder vergleichbar
      oder vergleichbares
      oder gleichwertig
      oder gleichwertige
      o a
      u a`,
    andSoOn: `
      usw
      und so weiter
      u v m
      uvm`,
  },
};
