/** Mending what a problem tells of, where its message leaves no choice. */
import { isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { calendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import type { FileSource } from './application-file.ts';
import { checkFile } from './check-file.ts';
import { findControlCharacter } from './control-characters.ts';
import { scalarLike } from './edits/put-field.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { dateOrderOf, readLooseDate } from './intake/loose-date.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';
import { bomLength, offsetAt, withoutLoneReturns } from './text-position.ts';
import { parseTextYaml } from './yaml-precise.ts';

/** What mends a problem, and what it does in words: `write "phone_screen"`. */
export interface Fix {
  words: string;
  edits: TextEdit[];
}

/**
 * What does exactly what the message of a problem says to do; null where that leaves a choice, or would not mend it
 * without making another problem. `all` are the problems of the file.
 */
export function fixOf(
  { path, text }: FileSource,
  problem: Problem,
  all: readonly Problem[],
  config: Config,
): Fix | null {
  const fix = planFix(problem, text);
  if (fix === null) return null;
  const after = checkFile({ path, text: applyEdits(text, fix.edits) }, config).map(keyOf);
  const rest = new Map<string, number>();
  for (const key of all.map(keyOf)) rest.set(key, (rest.get(key) ?? 0) + 1);
  for (const key of after) {
    const count = rest.get(key) ?? 0;
    if (count === 0) return null;
    rest.set(key, count - 1);
  }
  return (rest.get(keyOf(problem)) ?? 0) > 0 ? fix : null;
}

/** A problem without its place, which an edit before it may move. */
function keyOf({ code, message, expected }: Problem): string {
  return JSON.stringify([code, message, expected]);
}

function planFix(problem: Problem, text: string): Fix | null {
  const offset = offsetAt(text, problem);
  if (problem.code === 'control-character') return withoutCharacter(text, offset);
  if (problem.code === 'bad-fence') return withBareFence(text, offset);
  if (problem.code === 'no-frontmatter') return withoutBlanks(text);
  const scalar = scalarAt(text, offset);
  const word = scalar === null ? null : wordFor(problem, String(scalar.node.value).trim());
  if (scalar === null || word === null) return null;
  const edit = { start: offset, end: scalar.end, text: scalarLike(scalar.node, word, scalar.inFlow) };
  return { words: `write ${JSON.stringify(word)}`, edits: [edit] };
}

/** The word that is to stand in the place of what is wrong; null where none is certain. */
function wordFor({ code, expected }: Problem, value: string): string | null {
  const meant = /^did you mean "(.*)"\?$/s.exec(expected ?? '')?.[1];
  if (meant !== undefined) return meant;
  if (code === 'bad-date') return onlyDate(value);
  if (code === 'bad-date-time') return onlyDateTime(value);
  if (code === 'bad-currency') return currencies.get(value.toLowerCase()) ?? null;
  const isFlag = code === 'unknown-value' && expected?.startsWith('write true') === true;
  return isFlag && /^(?:yes|y|on|true|x)$/i.test(value) ? 'true' : null;
}

/** Signs and words that name one currency alone. */
const currencies = new Map([
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['zł', 'PLN'],
]);

/** Asked for dates that say their year, so that today has no part in it. */
const anyDay = calendarDate('2026-01-01');

/** The one date that a text with a year can mean; null where there are two, or none. */
function onlyDate(text: string): string | null {
  const read = looseDate(text);
  return read === null || read.time !== null ? null : read.date;
}

/** The one date with its time that a text can mean. An offset is not guessed at. */
function onlyDateTime(text: string): string | null {
  if (/(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  const read = looseDate(text);
  return read === null || read.time === null ? null : `${read.date}T${read.time.padStart(5, '0')}`;
}

function looseDate(text: string) {
  const { order, doubtful } = dateOrderOf([text.split(/[ T,]/, 1)[0] ?? '']);
  // Numbers of days or seconds are dates in tables alone.
  if (doubtful !== null || !/\d{4}/.test(text) || /^\d+$/.test(text)) return null;
  const read = readLooseDate(text, { order, today: anyDay, timeZone: 'UTC' });
  return read === null || read.guessed !== null ? null : read;
}

/** The text on one line that begins at an offset, as a key or a value. */
function scalarAt(text: string, offset: number): { node: Scalar; end: number; inFlow: boolean } | null {
  const { parts } = splitFrontmatter(text);
  const base = parts === null ? bomLength(text) : parts.yamlStart;
  const yaml = parts === null ? withoutLoneReturns(text).slice(base) : parts.yaml;
  const document = parseTextYaml(yaml);
  if (document === null) return null;
  let found: { node: Scalar; inFlow: boolean } | null = null;
  visit(document, {
    Scalar: (_key, node, path) => {
      if (node.range?.[0] !== offset - base) return undefined;
      const around = path.toReversed().find((one) => isMap(one) || isSeq(one));
      found = {
        node,
        inFlow: around !== undefined && (isMap(around) || isSeq(around)) && around.flow === true,
      };
      return visit.BREAK;
    },
  });
  if (found === null) return null;
  const { node, inFlow } = found as { node: Scalar; inFlow: boolean };
  const end = base + (node.range?.[1] ?? 0);
  const isOnLine = !/[\r\n]/.test(text.slice(offset, end)) && isScalar(node) && node.anchor === undefined;
  const isSimple = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'].includes(node.type ?? '');
  return isOnLine && isSimple ? { node, end, inFlow } : null;
}

function withoutCharacter(text: string, offset: number): Fix | null {
  // One that is escaped stands for itself and for nothing else, and its escape is for its writer to look at.
  if (findControlCharacter(text.slice(offset, offset + 1)) === null) return null;
  return { words: 'take it out', edits: [{ start: offset, end: offset + 1, text: '' }] };
}

function withBareFence(text: string, offset: number): Fix | null {
  const line = /^---[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  if (!/^---(?:-+|[ \t]*ya?ml)[ \t]*$/i.test(line)) return null;
  return { words: 'write a bare "---"', edits: [{ start: offset, end: offset + line.length, text: '---' }] };
}

function withoutBlanks(text: string): Fix | null {
  const start = bomLength(text);
  const blanks = /^\s+(?=---)/.exec(text.slice(start))?.[0];
  if (blanks === undefined) return null;
  return { words: 'take out the blanks before it', edits: [{ start, end: start + blanks.length, text: '' }] };
}
