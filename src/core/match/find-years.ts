/** Lengths of experience that a text names: `5+ years`, `three to five years`, `mindestens 2 Jahre`. */
import type { ScannedText, ScannedToken } from './scan-text.ts';

/** A length of experience, as the pieces `from` up to but not including `to`. */
export interface YearsMention {
  /** Whole years, the lower end of a range. */
  min: number;
  /** The upper end of a range, else null. */
  max: number | null;
  from: number;
  to: number;
}

const numberWords = new Map<string, number>(
  (
    [
      ['one', 'a', 'ein', 'einem', 'un', 'une', 'uno'],
      ['two', 'zwei', 'deux', 'dos', 'twee'],
      ['three', 'drei', 'trois', 'tres', 'drie'],
      ['four', 'vier', 'quatre', 'cuatro'],
      ['five', 'funf', 'cinq', 'cinco', 'vijf'],
      ['six', 'sechs', 'seis', 'zes'],
      ['seven', 'sieben', 'sept', 'siete', 'zeven'],
      ['eight', 'acht', 'huit', 'ocho'],
      ['nine', 'neun', 'neuf', 'nueve'],
      ['ten', 'zehn', 'dix', 'diez', 'tien'],
      ['eleven', 'elf'],
      ['twelve', 'zwolf'],
      ['thirteen'],
      ['fourteen'],
      ['fifteen', 'funfzehn'],
    ] as const
  ).flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

const units = new Set('year years yr yrs jahr jahre jahren jaar ans an annees anos ano'.split(' '));
const rangeWords = new Set('to or bis oder a through and'.split(' '));

/** Between a number and its unit: `5 or more years`, `3 full years`. */
const fillers = new Set('or more plus full solid oder mehr consecutive recent und and'.split(' '));

/** Straight behind the unit, these show that no experience is meant. */
const otherBehind = new Set(
  'old ago age young warranty contract contracts term history alt degree program programme plan now running in business time limited fixed lease roadmap'.split(
    ' ',
  ),
);
/** These pass behind the unit although they stand in `otherBehind`, since a skill follows: `5 years in sales`. */
const openBehind = new Set(['in']);

/** Before the number, these show that no experience is meant. */
const otherBefore = new Set(
  'last past next within every each founded after since first previous coming letzten nachsten alle seit befristet aged under'.split(
    ' ',
  ),
);

const mostYears = 25;

/** The lengths of experience in a text, from left to right. */
export function findYears({ tokens }: ScannedText): YearsMention[] {
  const found: YearsMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const mention = yearsAt(tokens, index);
    if (!mention) continue;
    found.push(mention);
    index = mention.to - 1;
  }
  return found;
}

function yearsAt(tokens: readonly ScannedToken[], from: number): YearsMention | null {
  const first = tokens[from] as ScannedToken;
  const min = numberOf(first);
  if (min === null) return withJoinedUnit(tokens, from);
  if (isDecimalPart(first)) return null;
  let next = from + 1;
  let max: number | null = null;
  const range = rangeEnd(tokens, next);
  if (range) {
    max = range.value;
    next = range.to;
  }
  while (next < from + 7 && fillers.has(tokens[next]?.key ?? '')) next += 1;
  const unit = tokens[next];
  if (!unit || unit.sentence !== first.sentence || !units.has(unit.key)) return null;
  // `ten (10) years` says one number twice.
  const upper = max !== null && max > min ? max : null;
  return checked(tokens, { min, max: upper, from, to: next + 1 });
}

/** `5yrs`. */
function withJoinedUnit(tokens: readonly ScannedToken[], from: number): YearsMention | null {
  const { key } = tokens[from] as ScannedToken;
  if (!beginsWithDigit(key)) return null;
  const years = /^(\d{1,2})(?:y|yr|yrs|year|years)$/u.exec(key)?.[1];
  return years === undefined ? null : checked(tokens, { min: Number(years), max: null, from, to: from + 1 });
}

function beginsWithDigit(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 48 && code < 58;
}

/** `to five`, `- 5`, `(5)`, with the index behind it. */
function rangeEnd(tokens: readonly ScannedToken[], start: number): { value: number; to: number } | null {
  const token = tokens[start];
  if (!token) return null;
  const direct = numberOf(token);
  if (direct !== null && /^\+?\s*[-–—(]\s*$/u.test(token.gap)) return { value: direct, to: start + 1 };
  if (!rangeWords.has(token.key)) return null;
  const after = tokens[start + 1];
  const value = after ? numberOf(after) : null;
  return value === null ? null : { value, to: start + 2 };
}

function numberOf({ key }: ScannedToken): number | null {
  if (beginsWithDigit(key)) return /^\d{1,2}$/u.test(key) ? Number(key) : null;
  return numberWords.get(key) ?? null;
}

/** The 5 of `1.5 years` or of `2015-5`. */
function isDecimalPart({ gap }: ScannedToken): boolean {
  return gap === '.' || gap === ',';
}

function checked(tokens: readonly ScannedToken[], mention: YearsMention): YearsMention | null {
  const before = tokens[mention.from - 1];
  const behind = tokens[mention.to];
  const last = tokens[mention.to - 1] as ScannedToken;
  const sentence = last.sentence;
  if (mention.min < 1 || mention.min > mostYears || (mention.max ?? 0) > mostYears) return null;
  if (before?.sentence === sentence && otherBefore.has(before.key)) return null;
  if (tokens[mention.from]?.key === 'a' || tokens[mention.from]?.key === 'an') return null;
  if (behind?.sentence !== sentence) return mention;
  if (otherBehind.has(behind.key) && !openBehind.has(behind.key)) return null;
  const following = tokens[mention.to + 1]?.key;
  if (behind.key === 'of' && (following === 'age' || following === 'history' || following === 'warranty'))
    return null;
  if (behind.key === 'in' && (following === 'business' || following === 'a'))
    return following === 'a' ? mention : null;
  return mention;
}

const lowerLimits = new Set('least minimum min mindestens over than ab wenigstens au minimo'.split(' '));
const experienceWords = new Set(
  'experience experienced erfahrung berufserfahrung praxis background seniority experiencia ervaring'.split(
    ' ',
  ),
);
/** Straight behind the unit, these begin what was done in that time. */
const doing = new Set(
  'of in with as s working building leading professional developing practical commercial'.split(' '),
);
/** Behind `years of`, these are no work. */
const noWork = new Set(
  'holiday vacation leave funding runway parental growth data history age warranty support experience tests peace'.split(
    ' ',
  ),
);
/** How far away in its sentence the word "experience" may stand, in words. */
const experienceReach = 10;

/** Whether a length without a skill beside it is one of experience, and not of anything else: `grown for eleven years`. */
export function isExperience({ tokens }: ScannedText, { from, to }: YearsMention): boolean {
  const { sentence } = tokens[from] as ScannedToken;
  for (let index = Math.max(0, from - experienceReach); index < to + experienceReach; index += 1) {
    const token = tokens[index];
    if (token?.sentence === sentence && experienceWords.has(token.key)) return true;
  }
  const behind = tokens[to];
  const opensWith = behind?.sentence === sentence && !/[,;:(]/u.test(behind.gap) ? behind.key : '';
  if (opensWith === 'of' && noWork.has(tokens[to + 1]?.key ?? '')) return false;
  if (doing.has(opensWith)) return true;
  const before = tokens[from - 1];
  if (before?.sentence === sentence && lowerLimits.has(before.key)) return true;
  return tokens
    .slice(from, to)
    .some(({ gap, key }) => gap.includes('+') || key.endsWith('+') || key === 'more' || key === 'mehr');
}
