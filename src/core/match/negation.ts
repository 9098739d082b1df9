/** Whether a text says of a skill that it is not asked for or not there. */
import type { ScannedToken } from './scan-text.ts';
import { wordsOfAll } from './wording/wording.ts';

const negators = wordsOfAll(({ negation }) => negation.negators);
const harmless = wordsOfAll(({ negation }) => negation.harmless);
const between = wordsOfAll(({ negation }) => negation.between);
const betweenBehind = wordsOfAll(({ negation }) => negation.betweenBehind);
const needs = wordsOfAll(({ negation }) => negation.needs);
const musts = wordsOfAll(({ negation }) => negation.musts);

/** Before `t`, the rest of `don't`, `isn't` and the like. */
const contracted = new Set(
  'don doesn didn isn aren wasn won wouldn haven hasn needn shouldn can couldn'.split(' '),
);

const clauseEnd = /[;:()!?—–]|\s-\s/u;

function endsClause(gap: string): boolean {
  return gap !== ' ' && clauseEnd.test(gap);
}

/** Whether a remark on what stands before begins: a colon, a bracket, a dash. */
function opensRemark(gap: string): boolean {
  return /^\s*[:(–—-]\s*$/u.test(gap);
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
  if (negators.has(token.key)) return token.key !== 'no' || deniesWithNo(tokens, index);
  return token.key === 't' && before?.sentence === token.sentence && contracted.has(before.key);
}

/** Before a `no` that denies what stands straight behind it; in Portuguese it means "in the", behind anything else. */
const beforeNo = new Set(
  'with have has need needs require requires is are there s and or but y pero absolutely'.split(' '),
);

/** Whether a `no` says no: at the beginning of its clause, behind such words, or with other words before what it denies. */
function deniesWithNo(tokens: readonly ScannedToken[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index] as ScannedToken, tokens[index + 1]];
  if (before?.sentence !== token.sentence || /[,;:()–—-]/u.test(token.gap)) return true;
  return (
    beforeNo.has(before.key) ||
    (next !== undefined && (between.has(next.key) || musts.has(next.key) || needs.has(next.key)))
  );
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
  let needed = false;
  for (let index = to; index < Math.min(tokens.length, to + 12); index += 1) {
    const token = tokens[index] as ScannedToken;
    if (token.sentence !== sentence) return null;
    // `Java: not required`, `Java (not required)` speak of what stands straight before.
    if (endsClause(token.gap) && !(index === to && opensRemark(token.gap) && negates(tokens, index)))
      return null;
    if (token.key === 'unnecessary') return 'denied';
    if (token.gap.includes(',') && !covered(index) && token.key !== 'and' && token.key !== 'or') return null;
    if (negates(tokens, index)) {
      const next = tokens[index + 1]?.key ?? '';
      if (harmless.has(next) && !needs.has(next)) return null;
      // `Java brauchst du nicht`.
      if (needed) return 'denied';
      negated = true;
    } else if (negated && musts.has(token.key)) {
      return 'optional';
    } else if (negated && needs.has(token.key)) {
      return 'denied';
    } else if (needs.has(token.key)) {
      needed = true;
    } else if (!covered(index) && !betweenBehind.has(token.key) && !(negated && token.key === 'a')) {
      return null;
    }
  }
  return null;
}
