/** Whether a text says of a skill that it is not asked for or not there. */
import type { ScannedToken } from './scan-text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const negators = set(`
  no not never without neither nor none cannot kein keine keinen keiner keinem keinerlei nicht ohne weder noch
  sans pas aucun aucune sin ningun
`);

/** Before `t`, the rest of `don't`, `isn't` and the like. */
const contracted = set('don doesn didn isn aren wasn won wouldn haven hasn needn shouldn can couldn');

/** Behind a negator, these take its force away: `not only Java`, `not limited to`, `no later than`. */
const harmless = set(
  'only just limited necessarily afraid less later matter problem more nur bloss allein a1',
);

/** What may stand between a negator and the skill it denies. */
const between = set(`
  any prior previous a an the need needs needed require required to know be is are use uses using used have has
  having had experience knowledge of in with or and for write writing work working worked formal former deep
  specific do does doing been yet currently really also own our vorkenntnisse kenntnisse erfahrung mit von oder und
  shop role position job looking expect care necessary background skills much
`);

/** What may stand between a skill and the words that deny it. */
const betweenBehind = set(`
  experience knowledge skills skill is are isn aren was t or and und oder at all erfahrung kenntnisse sind ist werden
  wird degree background certification license prior in strictly absolutely be will does do
`);

const needs = set(`
  required needed necessary expected wanted used require erforderlich notig nötig notwendig benotigt benötigt
  vorausgesetzt requis necesario
`);

/** Not being these leaves a skill welcome: `Java is not a must`. */
const musts = set('must mandatory essential muss zwingend voraussetzung prerequisite strictly');

const clauseEnd = /[;:()!?—–]|\s-\s/u;

function endsClause(gap: string): boolean {
  return gap !== ' ' && clauseEnd.test(gap);
}

/** `denied`: not asked for, or not there; `optional`: welcome, but expressly no must. */
export type Denial = 'denied' | 'optional' | null;

/** Looks around the pieces `from` up to `to`; `covered` says which pieces are skills' names. */
export function denialOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  covered: (index: number) => boolean,
): Denial {
  return denialBefore(tokens, from, covered) ?? denialBehind(tokens, to, covered);
}

function denialBefore(
  tokens: readonly ScannedToken[],
  from: number,
  covered: (index: number) => boolean,
): Denial {
  const { sentence } = tokens[from] as ScannedToken;
  for (let index = from - 1; index >= Math.max(0, from - 12); index -= 1) {
    const token = tokens[index] as ScannedToken;
    const gap = (tokens[index + 1] as ScannedToken).gap;
    if (token.sentence !== sentence || endsClause(gap)) return null;
    if (gap.includes(',') && !covered(index)) return null;
    if (negates(tokens, index)) {
      const next = tokens[index + 1] as ScannedToken;
      return harmless.has(next.key) || /^[-/]/u.test(next.gap) ? null : 'denied';
    }
    if (isInstead(tokens, index)) return 'denied';
    if (!covered(index) && !between.has(token.key)) return null;
  }
  return null;
}

/** Whether a piece says no: `not`, the `t` of `don't`. */
function negates(tokens: readonly ScannedToken[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as ScannedToken];
  if (negators.has(token.key)) return true;
  return token.key === 't' && before?.sentence === token.sentence && contracted.has(before.key);
}

/** `instead of`, `rather than`, `anstatt`. */
function isInstead(tokens: readonly ScannedToken[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as ScannedToken];
  if (token.key === 'anstatt') return true;
  const pair = before?.sentence === token.sentence ? `${before.key} ${token.key}` : '';
  return pair === 'instead of' || pair === 'rather than';
}

function denialBehind(
  tokens: readonly ScannedToken[],
  to: number,
  covered: (index: number) => boolean,
): Denial {
  const { sentence } = tokens[to - 1] as ScannedToken;
  let negated = false;
  for (let index = to; index < Math.min(tokens.length, to + 12); index += 1) {
    const token = tokens[index] as ScannedToken;
    if (token.sentence !== sentence || endsClause(token.gap)) return null;
    if (token.key === 'unnecessary') return 'denied';
    if (token.gap.includes(',') && !covered(index) && token.key !== 'and' && token.key !== 'or') return null;
    if (negates(tokens, index)) {
      if (harmless.has(tokens[index + 1]?.key ?? '')) return null;
      negated = true;
    } else if (negated && musts.has(token.key)) {
      return 'optional';
    } else if (negated && needs.has(token.key)) {
      return 'denied';
    } else if (!covered(index) && !betweenBehind.has(token.key) && !(negated && token.key === 'a')) {
      return null;
    }
  }
  return null;
}
