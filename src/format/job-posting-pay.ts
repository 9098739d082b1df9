/** The pay of a schema.org `JobPosting`: an amount, a range, a distribution, or a text, for whatever time it is paid. */
import type { Salary } from '../core/application.ts';
import { formatBasis, formatSalary, parseAmount, type ReadSalary, readSalary } from '../core/money.ts';
import { isObject, type Json, textOf } from './json-text.ts';

/** What a posting says of its pay. */
export interface PostingPay {
  /** What the employer pays, where sum, currency and time are clear. */
  salary: Salary | null;
  /** For the notes: what was counted up to a year, what is an estimate, what could not be read. */
  notes: string[];
}

const nowhere = 'XXX';

/** The pay in a posting's properties. An estimate is noted, never taken for the salary. */
export function payOf(json: Json): PostingPay {
  const beside = textOf(json.salaryCurrency);
  const written = [json.baseSalary, json.salary, json.jobSalary].flat().filter((value) => isSomething(value));
  const readings = written.map((value) => amountOf(value, beside));
  const found = readings.find((reading) => reading !== null) ?? null;
  const notes = found === null ? written.slice(0, 3).flatMap(unreadNote) : basisNotes(found);
  const others = readings.filter((other) => other !== null && found !== null && !sameSalary(other, found));
  for (const other of others.slice(0, 3))
    if (other !== null) notes.push(`The page also says ${formatSalary(other.salary)}.`);
  return { salary: found?.salary ?? null, notes: [...notes, ...estimateNotes(json, beside)] };
}

/** The salary that a text names, with its currency; `Salary: £31,650 to £49,084 a year plus benefits`. */
export function payInText(text: string, beside: string | null = null): ReadSalary | null {
  const currency = beside?.toUpperCase() ?? nowhere;
  const plain = text.replace(/\s+/g, ' ').trim();
  const bare = plain
    .slice(0, 300)
    .replace(/^[\p{L} ]{2,40}:\s*/u, '')
    .replace(
      /(?:[,;(]\s*|\s+)(?:\+|plus|and|with|zzgl\.?|plus|depending|dependent|doe\b|d\.o\.e|negotiable|pro rata|based on|je nach|selon|según|ote\b|bonus|benefits|equity).*$/i,
      '',
    );
  const read =
    [plain, bare].map((one) => clear(readSalary(one, currency))).find((one) => one !== null) ?? null;
  // Without a time only a sum that can be nothing but a yearly one is taken.
  return read === null || read.timed || isYearly(read.salary.max ?? read.salary.min) ? read : null;
}

/** A reading whose currency is told, its ends in order. */
function clear(read: ReadSalary | null): ReadSalary | null {
  if (read === null || read.salary.currency === nowhere || !/^[A-Z]{3}$/.test(read.salary.currency))
    return null;
  const { min, max } = read.salary;
  return min !== null && max !== null && min > max
    ? { ...read, salary: { ...read.salary, min: max, max: min } }
    : read;
}

/** An amount: its value a number, a range, or text; its unit and currency on any level. */
function amountOf(amount: unknown, beside: string | null): ReadSalary | null {
  if (typeof amount === 'string') return payInText(amount, beside);
  if (typeof amount === 'number') return amountOf({ value: amount }, beside);
  if (!isObject(amount)) return null;
  const range = isObject(amount.value) ? amount.value : amount;
  const exact = isObject(amount.value) ? range.value : amount.value;
  const currency =
    textOf(amount.currency ?? range.currency ?? amount.salaryCurrency ?? range.priceCurrency) ?? beside;
  const unit = textOf(
    range.unitText ??
      amount.unitText ??
      range.unitCode ??
      amount.unitCode ??
      amount.duration ??
      range.duration,
  );
  const low = numberOf(range.minValue) ?? numberOf(range.percentile10) ?? numberOf(range.percentile25);
  const high = numberOf(range.maxValue) ?? numberOf(range.percentile90) ?? numberOf(range.percentile75);
  const middle = numberOf(exact) ?? numberOf(range.median);
  const [min, max] = [low ?? middle, high ?? middle];
  if (min === null && max === null)
    return typeof exact === 'string'
      ? payInText([exact, wordOf(unit)].filter(Boolean).join('/'), currency)
      : null;
  const time = unit === null ? (isYearly(max ?? min) ? 'year' : null) : wordOf(unit);
  if (time === null || currency === null || !/^[A-Z]{3}$/i.test(currency)) return null;
  const sums = min === null ? `up to ${max}` : max === null ? `from ${min}` : `${min}-${max}`;
  return clear(readSalary(`${sums} ${currency.toUpperCase()}/${time}`, nowhere));
}

const isYearly = (sum: number | null): boolean => sum !== null && sum >= 10_000;

function numberOf(value: unknown): number | null {
  const number =
    typeof value === 'string' ? parseAmount(value.replace(/^[^\d]{1,4}|[^\dk]{1,4}$/gi, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 && number <= 1e12
    ? number
    : null;
}

/** A unit as a word that salaries are read with; null where it is none. */
function wordOf(unit: string | null): string | null {
  const words: [RegExp, string][] = [
    [/fortnight|bi-?week|(?:two|2|every other) ?weeks?|^p?2w$|^p14d$/i, 'fortnight'],
    [/week|^wk|^wee$|^p1w$/i, 'week'],
    [/hour|^hr|^hur$|^pt1h$|stunde|heure|hora/i, 'hour'],
    [/day|daily|^p1d$|^tag$|jour/i, 'day'],
    [/semi-?month|twice/i, ''],
    [/month|^mon$|^p1m$|monat|mois|^mes$/i, 'month'],
    [/year|annual|^yr|^ann$|annum|^p1y$|^p\.?a\.?$|jahr|année|^año$/i, 'year'],
  ];
  return words.find(([pattern]) => unit !== null && pattern.test(unit))?.[1] || null;
}

/** What is written in place of nothing. */
const isSomething = (value: unknown): boolean =>
  !/^(?:|0|null|none|n\/?a|undefined|-)$/i.test(plainPay(value) ?? '');

function sameSalary(one: ReadSalary, other: ReadSalary): boolean {
  return formatSalary(one.salary) === formatSalary(other.salary);
}

/** What is told of a salary that was counted up to a year. */
export function basisNotes(read: ReadSalary): string[] {
  const basis = formatBasis(read);
  return basis === null ? [] : [`The page says ${basis}; the salary above is that sum for a year.`];
}

function unreadNote(value: unknown): string[] {
  const text = plainPay(value);
  return text === null ? [] : [`Pay, as the page says it: ${text}`];
}

/** A pay that cannot be read, in its own words; null where it has none. */
function plainPay(value: unknown): string | null {
  if (!isObject(value)) return textOf(value)?.slice(0, 200) ?? null;
  const range = isObject(value.value) ? { ...value, ...value.value } : value;
  const ends = [range.minValue, range.maxValue, isObject(range.value) ? null : range.value, range.median]
    .map((end) => textOf(end))
    .filter((end) => end !== null && end !== '0');
  if (ends.length === 0) return null;
  const rest = [range.currency, range.unitText].map((part) => textOf(part)).filter((part) => part !== null);
  return [ends.join('–'), ...rest].join(' ').slice(0, 200);
}

function estimateNotes(json: Json, beside: string | null): string[] {
  const estimates = [json.estimatedSalary]
    .flat()
    .filter((value) => (isSomething(value) && plainPay(value) !== null) || isObject(value));
  const said = estimates.slice(0, 3).flatMap((value) => {
    const read = amountOf(value, beside);
    const basis = read && formatBasis(read);
    return read === null
      ? (plainPay(value) ?? [])
      : `${formatSalary(read.salary)}${basis === null ? '' : ` (${basis})`}`;
  });
  return [...new Set(said)].map((pay) => `Estimated pay, by the page and not by the employer: ${pay}`);
}
