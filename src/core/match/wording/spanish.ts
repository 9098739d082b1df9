import type { Wording } from './wording.ts';

/** Spanish. */
export const spanish: Wording = {
  headings: {
    nice: String.raw`desea(?:ble|do|da)|se valora|valorable|valoraremos|valoramos|suma(?:ra|n)? puntos|\bopcional|preferible|preferente|destaca|\b(?:seria|sumaria|ayudaria|encantaria|gustaria|valoraria)\b`,
    ignored: String.raw`ofrece(?:mos)?\b|beneficios|ventajas|condiciones|salario|retribucion|como (?:aplicar|postular)|proceso de seleccion|\bdamos\b|no (?:se )?(?:requ|neces)\p{L}+`,
    required: String.raw`requisitos|requer(?:ido|ida|imos)|se (?:requiere|pide|precisa|busca|necesita)|perfil|imprescindible|obligatori|buscamos|necesita(?:mos|s)\b|pedimos|formacion|experiencia|conocimientos|competencias|habilidades|aptitudes|que esperamos|exigimos|idiomas`,
    duties: `funciones|tareas|responsabilidad|dia a dia|mision|que haras|descripcion del puesto|el puesto`,
    aside: `sobre nosotros|quienes somos|la empresa|acerca de|conocenos`,
  },
  headingWords:
    'tu su el la los las de del que es lo y para en se si con ser minimos minimo positivamente nuestra nuestro',
  labels: {
    nice: 'valorable deseable opcional plus',
    required: 'imprescindible obligatorio necesario requerido',
  },
  nice: `
    se considerara
    se consideraran
    se tendra en cuenta
    mejor si
    mucho mejor
    se valora
    se valorara
    se valoraran
    valorable
    valorables
    valorandose
    valoraremos
    valoramos
    deseable
    deseables
    deseado
    opcional
    opcionales
    opcionalmente
    preferible
    preferiblemente
    preferentemente
    de preferencia
    idealmente
    un plus
    suma puntos
    sumara
    una ventaja
    se agradece`,
  required: `
    solo se consideraran
    solo se tendran en cuenta
    unicamente candidatos
    imprescindible
    imprescindibles
    indispensable
    obligatorio
    obligatoria
    obligatorios
    requerido
    requerida
    se requiere
    se requieren
    se precisa
    se precisan
    se exige
    se necesita
    necesario
    necesaria
    minimo
    minima
    al menos
    excluyente
    debe
    debera
    debes
    fundamental`,
  wanted: `
    se busca
    buscamos`,
  openings: `
    conocimiento de
    conocimientos de
    conocimientos en
    experiencia en
    experiencia con
    experiencia como
    dominio de
    manejo de
    capacidad de
    capacidad para
    titulacion`,
  forward: `
    idealmente
    preferiblemente
    preferentemente
    de preferencia
    opcionalmente`,
  reachable: 'experiencia conocimiento conocimientos de en con y o u el la los las dominio manejo uso',
  contrast: 'pero aunque sino',
  addressing: 'tu tus usted buscamos busca puesto selecciona trabajaras candidato candidata persona seras',
  company: `
    empresa lider
    lider en
    lider del
    empresa dedicada
    empresa especializada
    empresa del sector
    compania lider
    multinacional del sector`,
  offers: `
    te ensenamos
    te ensenaremos
    te formamos
    te formaremos
    aprenderas
    ofrecemos
    se ofrece
    te ofrecemos
    que ofrecemos
    disfrutaras`,
  training: {
    nouns: 'formacion capacitacion entrenamiento',
    given: `
      te dara
      le dara
      inicial
      incluida
      incluido
      damos
      se ofrece
      se ofrecera
      ofrecemos
      se imparte
      se impartira
      se proporciona
      se proporcionara
      a cargo de la empresa
      por cuenta de la empresa
      por parte de la empresa
      a nuestro cargo
      recibiras
      recibira
      te daremos
      se dara
      en la empresa
      interna`,
    phrases: `
      te formaremos
      te formamos
      te ensenaremos
      te ensenamos
      aprenderas
      le formaremos`,
  },
  exclusion: {
    phrases: `
      no podremos considerar
      no podemos considerar
      no podremos tener en cuenta
      sera descartada
      sera descartado
      no sera contactado
      no se tendran en cuenta
      no se consideraran
      no se valoraran
      no seran considerados
      no seran consideradas
      no sera considerado
      no sera considerada
      no seran tenidas en cuenta
      no seran tenidos en cuenta
      no se admiten candidaturas
      no se admitiran
      seran descartados
      seran descartadas
      abstenerse`,
    lacks: 'sin',
  },
  legal: `
    igualdad de oportunidades
    sin distincion
    independientemente de
    discapacidad igual
    no discriminacion`,
  negation: {
    negators: 'sin ningun ninguna tampoco',
    harmless: 'solo solamente',
    between:
      'saber conocer necesidad experiencia conocimiento conocimientos de en se requiere requieren es son necesario necesaria hace falta previa',
    betweenBehind: 'se es son requiere',
    needs: 'necesario necesaria necesarios requerido requerida requeridos requiere requieren hace precisa',
    musts: 'imprescindible imprescindibles obligatorio obligatoria obligatorios indispensable excluyente',
  },
  choice: {
    ors: 'o u',
    ands: 'y e',
    openings: `
      por ejemplo
      p ej
      ej
      tal como
      tales como
      alguno de
      alguna de
      uno de
      una de`,
    sortOpenings: 'como',
    sorts: `programa programas herramienta herramientas software sistema sistemas lenguaje lenguajes tecnologias plataformas
      aplicaciones frameworks soluciones`,
    closings: `
      o similar
      o similares
      o equivalente
      o equivalentes
      o parecido
      u otro
      u otros
      u otra
      u otras`,
    andSoOn: `
      entre otros
      entre otras`,
  },
};
