import type { Wording } from './wording.ts';

/** Portuguese. */
export const portuguese: Wording = {
  headings: {
    nice: String.raw`desejave(?:l|is)|diferencia(?:l|is)|valoriza|bacana|seria (?:\p{L}+ )?(?:legal|otimo|bom|ideal)|opciona(?:l|is)|preferencia|mais[ -]valia|destac|\b(?:seria|ajudaria|adoraria(?:mos)?|gostaria(?:mos)?)\b`,
    ignored: String.raw`oferece|beneficios|vantagens|remuneracao|salario|^etapas|^processo seletivo|como se candidatar|nao (?:e )?(?:necessario|exigido|preciso)|\bdamos\b`,
    required: String.raw`obrigatori|qualificacoes|que (?:esperamos|buscamos|procuramos)|precisa (?:ter|de|saber(?! sobre))\b|pedimos|voce (?:tem|possui)|exigencias|pre-?requisitos|formacao|conhecimento|competencias|imprescindive`,
    duties: String.raw`responsabilidades|atribuicoes|atividades|funcoes|vai fazer|fara\b|desafio|missao|descricao da vaga|a vaga\b|tarefas`,
    aside: String.raw`sobre (?:a empresa|nos)\b|quem somos|vai trabalhar|^a empresa`,
  },
  headingWords: 'seu sua seus suas o a os as do da de e que para um uma voce se nos com sera minimos',
  labels: { nice: 'desejavel desejaveis diferencial diferenciais', required: 'obrigatorio imprescindivel' },
  nice: `
    vantagem
    como vantagem
    tanto melhor
    ainda melhor
    e bom ter
    sera considerado
    desejavel
    desejaveis
    diferencial
    diferenciais
    de preferencia
    preferencialmente
    preferivel
    valorizamos
    valoriza
    valorizado
    valorizada
    valorizados
    facultativo
    facultativa
    mais valia
    uma vantagem
    conta pontos
    bacana
    seria legal`,
  required: `
    so serao consideradas
    so serao considerados
    apenas serao consideradas
    apenas serao considerados
    apenas candidatos com
    obrigatorio
    obrigatoria
    obrigatorios
    obrigatorias
    imprescindivel
    imprescindiveis
    indispensavel
    indispensaveis
    exigido
    exigida
    exigimos
    essencial
    e preciso
    precisa ter
    precisa de
    deve ter
    deve possuir
    devera
    pelo menos
    requer`,
  wanted: `
    procuramos
    voce tem
    voce possui
    precisamos de`,
  openings: `
    conhecimento em
    conhecimento de
    conhecimentos em
    conhecimentos de
    experiencia em
    experiencia com
    experiencia como
    dominio de
    dominio do
    capacidade de
    solidos conhecimentos`,
  forward: `
    idealmente
    preferencialmente
    de preferencia`,
  reachable: 'conhecimento conhecimentos experiencia em com e ou de do da dominio vivencia nocoes',
  contrast: 'mas porem',
  addressing: 'voce seu sua procuramos vaga candidato candidata profissional ira atuar sera',
  company: `
    empresa lider
    lider em
    lider no
    lider na
    empresa especializada
    empresa do setor
    empresa do ramo
    pme do setor
    multinacional do setor`,
  offers: `
    vamos te ensinar
    voce vai aprender
    voce aprendera
    oferecemos
    a empresa oferece
    que oferecemos`,
  training: {
    nouns: 'formacao treinamento treinamentos capacitacao',
    given: `
      inicial
      incluida
      incluido
      sera fornecido
      sera fornecida
      e fornecido
      e fornecida
      fornecido
      fornecida
      assegurada
      assegurado
      e assegurada
      sera oferecido
      sera oferecida
      oferecemos
      oferecido
      oferecida
      pela empresa
      por conta da empresa
      a cargo da empresa
      recebera
      recebe
      tera
      damos
      interna`,
    phrases: `
      vamos te ensinar
      te ensinamos
      vamos ensinar
      voce aprendera
      voce vai aprender
      sera treinado
      sera treinada
      daremos formacao`,
  },
  exclusion: {
    phrases: `
      serao automaticamente excluidas
      serao automaticamente excluidos
      serao automaticamente desconsideradas
      nao sera contactado
      nao serao contactados
      nao serao contatados
      sera desconsiderada
      sera excluido
      nao serao considerados
      nao serao consideradas
      nao sera considerado
      nao sera considerada
      nao serao aceites
      nao serao aceitas
      nao serao aceitos
      nao serao analisados
      nao serao analisadas
      serao desconsiderados
      serao desconsideradas
      serao excluidos
      serao excluidas
      nao se candidate`,
    lacks: 'sem',
  },
  legal: `
    igualdade de oportunidades
    independentemente de
    pessoas com deficiencia
    sem distincao`,
  negation: {
    negators: 'nao sem nenhum nenhuma nem',
    harmless: 'apenas somente',
    between:
      'conhecer exigimos exige necessidade experiencia conhecimento em com de e precisa saber necessario preciso pedimos',
    betweenBehind: 'e sao conhecimento experiencia',
    needs: 'necessario necessaria necessarios exigido exigida requerido requerida preciso',
    musts: 'obrigatorio obrigatoria obrigatorios imprescindivel essencial indispensavel',
  },
  choice: {
    ors: 'ou',
    ands: 'e',
    openings: `
      por exemplo
      tais como
      tal como
      um dos
      uma das
      algum dos
      alguma das`,
    sortOpenings: 'como',
    sorts:
      'ferramenta ferramentas software softwares sistemas linguagem linguagens tecnologias plataformas aplicativos programas',
    closings: `
      ou similar
      ou similares
      ou equivalente
      ou equivalentes
      ou outro
      ou outros
      ou outra`,
    andSoOn: `
      entre outros
      entre outras`,
  },
};
