/** How well a text says that a language is or should be known: `German (B2)`, `fluent in English`, `verhandlungssicheres Englisch`. */
import type { Place } from './evidence.ts';
import type { SkillMention } from './find-skills.ts';
import { findPhrase, phraseAt, phraseIndex } from './phrases.ts';
import type { ScannedText, ScannedToken } from './scan-text.ts';
import { wordSet } from './word-set.ts';
import { wordsOfAll } from './wording/wording.ts';

/** The levels of the Common European Framework, from the lowest; a mother tongue counts as C2. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** One of {@link languageLevels}. */
export type LanguageLevel = (typeof languageLevels)[number];

/** What words say of a level; where they are vague, the lower one. Longer phrases stand before those that they hold. */
const worded: readonly (readonly [LanguageLevel, string])[] = [
  ...languageLevels.map((level) => [level, level.toLowerCase()] as const),
  [
    'B2',
    'upper intermediate,professional working,very good,sehr gut,sehr gute,sehr guten,sehr gutes,tres bon,tres bonne,tres bonnes,muy bueno,muy buen,muito bom,muito boa,medio alto,intermedio alto',
  ],
  [
    'A2',
    'basic,elementary,beginner,grundkenntnisse,grundlegende,grundlagen,notions,debutant,basico,basica,basicos,nociones,elemental,nocoes,elementar',
  ],
  [
    'B1',
    'lower intermediate,intermediate,conversational,working knowledge,good,limited working,gute,guten,gutes,gut,mittlere,intermediaire,bon,bonne,bonnes,scolaire,intermedio,medio,buen,buena,buenos,intermediario,intermedia,bom,boa,bons',
  ],
  [
    'B2',
    'business,business level,professional,maitrise,professionnel,professionnelle,profesional,profissional,konversationssicher,operationnel',
  ],
  [
    'C1',
    'full professional,fluent,fluently,fluency,proficient,proficiency,advanced,excellent,near native,fliessend,fließend,fliessende,fließende,fliessendes,fließendes,fließenden,fließender,fliessenden,fliessender,verhandlungssicher,verhandlungssichere,verhandlungssicheres,verhandlungssicheren,verhandlungssicherem,hervorragende,ausgezeichnete,exzellente,courant,couramment,maitrise parfaite,avance,excellente,fluido,fluida,fluidez,avanzado,avanzada,alto,excelente,dominio,fluente,fluencia,avancado,avancada',
  ],
  [
    'C2',
    'native,native speaker,native level,mother tongue,bilingual,muttersprache,muttersprachler,muttersprachlerin,muttersprachlich,muttersprachliche,muttersprachliches,muttersprachniveau,langue maternelle,maternelle,bilingue,natif,nativo,nativa,lengua materna,materna,lingua materna',
  ],
];
const phrases = phraseIndex(() =>
  worded
    .flatMap(([level, list]) => list.split(',').map((phrase) => [phrase, level] as const))
    .sort(([a], [b]) => b.split(' ').length - a.split(' ').length),
);

/** What may stand between a language and the words for its level. */
const joining = wordSet(`
  in of at the a an and or is are level levels language languages skills knowledge command written spoken oral verbal
  both least minimum min preferably ideally required speaking speaker writing reading to proficiency plus with working
  business professional mindestens niveau kenntnisse sprachkenntnisse kenntnissen auf der die wort schrift und
  als besser oder mit du d de la le l en et ou parle ecrit lu oral niveaux minimum moins au langue une un nivel idioma
  hablado escrito hablada escrita y o e con com conocimientos conhecimento conhecimentos falado do da em os as pelo
  menos minimo lingua
`);

const ors = wordsOfAll(({ choice }) => choice.ors);
const ands = wordsOfAll(({ choice }) => `${choice.ands} ${choice.ors}`);

/** How far from a language its level may stand, in words. */
const reach = 8;

/** A level found beside a language. */
interface Found {
  level: LanguageLevel;
  /** Whether it is one of the framework's codes, which say more than words do. */
  coded: boolean;
  /** On which side of the language, or in brackets, where it speaks of that one alone. */
  side: 'before' | 'behind' | 'bracket';
}

/** A level with its first piece. */
type PlacedLevel = Found & { at: number };

/** The level beside each mention of a language; null where none is said, and for what is no language. */
export function languageLevelsIn(
  text: ScannedText,
  mentions: readonly SkillMention[],
): (LanguageLevel | null)[] {
  const found: (Found | null)[] = mentions.map(() => null);
  const spoken = mentions.flatMap(({ skill }, index) => (skill.kind === 'language' ? [index] : []));
  for (const [order, index] of spoken.entries()) {
    const mention = mentions[index] as SkillMention;
    const [before, after] = [mentions[spoken[order - 1] ?? -1], mentions[spoken[order + 1] ?? -1]];
    found[index] = besideOf(text, mention, before, after);
  }
  for (const [order, index] of spoken.entries()) {
    const known = found[spoken[order - 1] ?? -1];
    // `Fluent in English and German`.
    if (found[index] === null && known?.side === 'before' && areJoined(text, mentions, spoken, order))
      found[index] = known;
  }
  for (const [order, index] of [...spoken.entries()].reverse()) {
    const known = found[spoken[order + 1] ?? -1];
    // `Deutsch und Englisch fließend`.
    if (found[index] === null && known?.side === 'behind' && areJoined(text, mentions, spoken, order + 1))
      found[index] = known;
  }
  return found.map((one) => one?.level ?? null);
}

/** Whether nothing but a comma or `and` stands between a language and the one before it. */
function areJoined(
  { tokens }: ScannedText,
  mentions: readonly SkillMention[],
  spoken: readonly number[],
  order: number,
): boolean {
  const [left, right] = [spoken[order - 1], spoken[order]].map((index) => mentions[index ?? -1]);
  if (left === undefined || right === undefined) return false;
  // The sign before the second belongs to it.
  const behind = tokens.slice(left.to, right.from + 1);
  return (
    tokens[left.from]?.sentence === tokens[right.from]?.sentence &&
    behind.every(({ key, gap }, at) => partingOf(gap) < 2 && (at === behind.length - 1 || ands.has(key)))
  );
}

/** The level said of a language: in its own name, behind it, else before it; a code goes before words. */
function besideOf(text: ScannedText, mention: Place, before?: Place, after?: Place): Found | null {
  const own = levelIn(text, mention.from, mention.to);
  const behind = levelBehind(text, mention, after);
  const ahead = levelBefore(text, mention, before);
  return [own, behind, ahead].find((one) => one?.coded) ?? own ?? behind ?? ahead;
}

function levelIn({ tokens }: ScannedText, from: number, to: number): Found | null {
  for (let at = from; at < to; at += 1) {
    const level = phraseAt(tokens, at, phrases);
    if (level !== null) return { level, coded: isCoded(tokens[at]), side: 'before' };
  }
  return null;
}

function isCoded(token: ScannedToken | undefined): boolean {
  return /^[abc][12]$/u.test(token?.key ?? '');
}

function levelBehind({ tokens }: ScannedText, { to }: Place, after: Place | undefined): Found | null {
  const sentence = tokens[to - 1]?.sentence;
  const last = Math.min(after?.from ?? tokens.length, to + reach);
  let parting = 0;
  let worded: Found | null = null;
  for (let at = to; at < last && tokens[at]?.sentence === sentence; at += 1) {
    const { key, gap } = tokens[at] as ScannedToken;
    parting = Math.max(parting, partingOf(gap), ands.has(key) ? 1 : 0);
    const level = phraseAt(tokens, at, phrases);
    if (level === null) {
      if (!joining.has(key)) break;
      continue;
    }
    if (parting > 0 && !belongsBefore(tokens, at, parting)) break;
    const found = { level, coded: isCoded(tokens[at]), side: sideOf(tokens, to, at) } as const;
    if (found.coded) return found;
    worded ??= found;
  }
  return worded;
}

function sideOf(tokens: readonly ScannedToken[], to: number, at: number): Found['side'] {
  return tokens.slice(to, at + 1).some(({ gap }) => gap.includes('(')) ? 'bracket' : 'behind';
}

/** How much a sign parts what stands before it from what stands behind it. */
function partingOf(gap: string): number {
  if (/[;|•·]/u.test(gap)) return 2;
  return /[,)]|\s\/\s/u.test(gap) ? 1 : 0;
}

/** Whether a level behind a comma speaks of the language before it and not of the next: `German, fluent; English, basic`. */
function belongsBefore(tokens: readonly ScannedToken[], at: number, parting: number): boolean {
  const behind = tokens[findPhrase(tokens, at, at + 1, phrases)?.end ?? at + 1];
  return behind?.sentence !== tokens[at]?.sentence || partingOf(behind?.gap ?? '') >= parting;
}

function levelBefore({ tokens }: ScannedText, { from }: Place, before: Place | undefined): Found | null {
  const sentence = tokens[from]?.sentence;
  const first = Math.max(before?.to ?? 0, from - reach);
  const beside = before !== undefined && tokens[before.to - 1]?.sentence === sentence ? before.to : null;
  let worded: PlacedLevel | null = null;
  let isBehindAnd = false;
  for (let at = from - 1; at >= first && tokens[at]?.sentence === sentence; at -= 1) {
    const { key } = tokens[at] as ScannedToken;
    const { gap } = tokens[at + 1] as ScannedToken;
    if (partingOf(gap) > 0 || gap.includes('(')) break;
    const level = phraseAt(tokens, at, phrases);
    if (level === null) {
      if (!joining.has(key)) break;
      isBehindAnd ||= ands.has(key);
      continue;
    }
    // Straight behind another language, or before an `and`, it speaks of that one: `German fluent, English`, `German at C2 and English`.
    if (beside !== null && (isBehindAnd || at === beside) && !isParted(tokens, beside, at)) break;
    const found = { level, coded: isCoded(tokens[at]), side: 'before' } as const;
    if (found.coded) return found;
    // `Native or fluent English`: the lower is enough.
    const rival: PlacedLevel | null = worded;
    const isChoice = rival !== null && ors.has((tokens[rival.at - 1] as ScannedToken).key);
    if (!isChoice || !reaches(level, rival.level)) worded = { ...found, at };
  }
  return worded;
}

/** Whether a sign or an `and` stands between a language and what follows it, up to a piece. */
function isParted(tokens: readonly ScannedToken[], from: number, at: number): boolean {
  return tokens.slice(from, at + 1).some(({ key, gap }) => partingOf(gap) > 0 || ands.has(key));
}

/** Whether a code of the framework stands beside what may be a language's name, which shows that it is meant. */
export function hasCodedLevel(text: ScannedText, place: Place): boolean {
  return besideOf(text, place)?.coded === true;
}

/** The single words for levels. */
export const levelWords: readonly string[] = worded
  .flatMap(([, list]) => list.split(','))
  .filter((phrase) => !phrase.includes(' '));

/** Whether one level is at least another. */
export function reaches(shown: LanguageLevel, asked: LanguageLevel): boolean {
  return languageLevels.indexOf(shown) >= languageLevels.indexOf(asked);
}
