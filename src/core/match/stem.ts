/**
 * Light stemming of the five languages: inflection and the commonest ways to make a noun of a verb, so that
 * `administered medications`, `administering medication` and `medication administration` are the same words. Stems
 * are for comparing only; they need not be words.
 */
import { cacheWord } from './word-cache.ts';

/** The languages that the vocabulary has names in. */
export const languages = ['en', 'de', 'fr', 'es', 'pt'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

type Ending = readonly [ending: string, instead: string];

/** `-a b c=d`: endings that are taken off, or replaced by what stands behind `=`; longer ones come first. */
const endings = (list: string): Ending[] =>
  list
    .trim()
    .split(/\s+/)
    .map((each): Ending => {
      const [ending = '', instead = ''] = each.split('=');
      return [ending, instead];
    })
    .sort((a, b) => b[0].length - a[0].length);

const words = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((each) => each.split('=') as [string, string]),
  );

/** Words whose forms no rule brings together. */
const irregular: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: words(`
    analysis=analy analyses=analy analyse=analy analysed=analy analysing=analy analyze=analy analyzed=analy
    analyzing=analy analyzes=analy maintenance=maintain maintaining=maintain sold=sell selling=sell sales=sale
    taught=teach led=lead leading=lead built=build wrote=writ written=writ drove=driv driven=driv ran=run
    running=run kept=keep bought=buy made=make making=make news=news lens=lens business=business process=process
    access=access men=man women=woman children=child people=people staff=staff plans=plan planned=plan
    planning=plan installation=install installing=install installed=install diagnosis=diagnos diagnoses=diagnos
    diagnostics=diagnos diagnose=diagnos budgeting=budget organization=organis organisation=organis
    organize=organis organise=organis organizing=organis organising=organis cleaning=clean cleaned=clean
    engineering=engineering accounting=accounting marketing=marketing nursing=nursing manufacturing=manufacturing
    banking=banking training=train communication=communic communications=communic policies=polic policy=polic police=police
    performance=performance audition=audition auditions=audition experience=experience experiences=experience experienced=experience
    university=university universal=universal general=general generate=generate operating=operat operative=operative
    training=train trainings=train supplies=supply supply=supply suppliers=supplier repair=repair repairs=repair
  `),
  de: words('analyse=analys analysen=analys analysieren=analys'),
  fr: words(
    'gestion=ger gestions=ger gerer=ger analyse=analys analyser=analys maintenance=mainten entretien=entreten',
  ),
  es: words(
    'gestion=gest gestionar=gest analisis=analiz analizar=analiz mantenimiento=manten mantener=manten',
  ),
  pt: words(
    'gestao=ger gerir=ger gerenciar=ger gerenciamento=ger analise=analis analisar=analis manutencao=manten manter=manten',
  ),
};

/** What goes off a word, one after the other: in each round the longest ending that fits. */
const rounds: Readonly<Record<Language, readonly (readonly Ending[])[]>> = {
  en: [
    endings('sses=ss ies=y ss=ss us=us is=is s'),
    endings('ied=y ying=y ated=at ating=at ized=is izing=is ised=is ising=is ed ing'),
    endings(`
      ations ation=at ization=is isation=is ication=if ition=it ction=ct ctions=ct sion=s iation iations ion ment ments ance
      ence ency ancy ation=at ator=ator ate=at ize=is ise=is ive ity ities ness ally=al ly al
    `),
    endings('at ister=istr uct=uc e y=i'),
  ],
  de: [
    endings(
      'innen in=in ungen ung ieren=ier iert=ier ierung=ier ierungen=ier eln=el ern=er ern en em er es e n s',
    ),
    endings('er=er e'),
  ],
  fr: [
    endings('aux=al eaux=eau ss=ss s x'),
    endings('issement ements ement issage ation ations ances ance ences ence ees ee er ir ant ante age e'),
  ],
  es: [
    endings('ciones=cion ones=on es s'),
    endings('acion icion cion ion amiento imiento adora ador ando iendo ado ada ar er ir ionar a o e'),
  ],
  pt: [
    endings('ens=em coes=cao oes=ao aes=ao ais=al eis=el res=r s'),
    endings('acao icao cao sao amento imento ando endo indo ado ada ar er ir a o e'),
  ],
};

/** A stem has at least this many letters. */
const shortest = 3;

const caches = new Map<Language, Map<string, string>>(languages.map((language) => [language, new Map()]));

/** The stem of a word as `keyOf` gives it. */
export function stemOf(key: string, language: Language): string {
  const cache = caches.get(language) as Map<string, string>;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stem = irregular[language].get(key) ?? strip(key.replaceAll('ß', 'ss'), language);
  cacheWord(cache, key, stem);
  return stem;
}

function strip(key: string, language: Language): string {
  if (key.length <= shortest || /[^a-z]/.test(key)) return key;
  return rounds[language].reduce(stripOnce, key);
}

function stripOnce(word: string, round: readonly Ending[]): string {
  for (const [ending, instead] of round) {
    const end = word.length - ending.length;
    if (end < shortest || !word.endsWith(ending)) continue;
    const rest = word.slice(0, end);
    if (!/[aeiouy]/.test(rest)) continue;
    // `planned`, `running`: the letter was doubled for the ending.
    const bare = instead === '' ? rest.replace(/([bdfgmnprt])\1$/, '$1') : rest;
    return bare + instead;
  }
  return word;
}

/** Endings of number, case and gender in the languages where a word has many forms. */
const forms: Readonly<Record<Language, RegExp>> = {
  en: /(?:s)$/,
  de: /(?:innen|in|en|er|es|em|n|e|s)$/,
  fr: /(?:es|s|e|x)$/,
  es: /(?:os|as|es|s|o|a)$/,
  pt: /(?:os|as|es|s|o|a)$/,
};

/** Stands before what {@link formOf} gives, to tell it from a stem. */
export const formMark = "'";

/** A word without its ending of number, case or gender: nouns and adjectives only, so that no verb is taken for them. */
export function formOf(key: string, language: Language): string {
  if (key.length < 5) return key;
  const rest = key.replace(forms[language], '');
  return rest.length < 4 ? key : rest;
}
