/** Sums of money: the short texts that people write, and how they are shown. */
import type { PayPeriod, Salary } from './application.ts';
import { type PayBasis, takeTime, timeOf } from './pay-time.ts';

/** How many of a period make a year: 2080 hours, 260 days, 12 months. */
const periodsOfYear: Record<PayPeriod, number> = { hour: 2080, day: 260, month: 12, year: 1 };

/** All periods, shortest first. */
export const payPeriods: readonly PayPeriod[] = ['hour', 'day', 'month', 'year'];

/** The forms that {@link parseSalary} reads, for messages. */
export const salaryForms = 'write it like 85k-100k EUR, $120,000, £650/day or 4500 EUR/month';

/** The sum per year that `amount` per `period` comes to: 2080 hours, 260 days, 12 months a year. */
export function perYear(amount: number, period: PayPeriod): number {
  return amount * periodsOfYear[period];
}

/** A salary that was read from a text, and how its sums became those of a year, where they did. */
export interface ReadSalary {
  salary: Salary;
  basis: PayBasis | null;
  /** Whether the text says what time is paid for. */
  timed: boolean;
}

/**
 * The salary in a short text; null where it cannot be read. One sum is both ends of its range; `from 80k` and
 * `80k+` have no `max`, `up to 90k` no `min`. Without a currency it is `currency`, or where the way of counting says so
 * the rupee (lakh, crore) or the yuan (15K·14薪); without a period a year's.
 */
export function parseSalary(text: string, currency: string): Salary | null {
  return readSalary(text, currency)?.salary ?? null;
}

/** {@link parseSalary}, with how a week's sums, or those of a thirteenth month, became a year's. */
export function readSalary(text: string, currency: string): ReadSalary | null {
  if (text.length > 200) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .trim();
  const timed = takeTime(plain);
  const paid = takeCurrency(timed.rest, currency);
  if (paid === null) return null;
  const range = readRange(paid.rest);
  if (range === null) return null;
  const named = paid.currency ?? countedIn(plain, currency);
  const time = timeOf(timed, range.max ?? range.min ?? 0);
  if (time === null) return null;
  const { period, basis } = time;
  const sum = (each: number | null) => each && bounded(Math.round(each * (basis?.times ?? 1) * 100) / 100);
  const salary = { min: sum(range.min), max: sum(range.max), currency: named, period };
  return salary.min === null && salary.max === null
    ? null
    : { salary, basis, timed: timed.time !== null || basis !== null };
}

/** `£900–£1,000 per week` for sums that were counted up to a year's, or null where they were not. */
export function formatBasis({ salary, basis }: ReadSalary, locale = 'en'): string | null {
  if (basis === null) return null;
  const each = (sum: number | null) => sum && formatMoney(sum / basis.times, salary.currency, locale);
  const ends = new Set([each(salary.min), each(salary.max)].filter((end) => end !== null));
  return `${[...ends].join('–')} per ${basis.unit}, ${basis.times} of them a year`;
}

/**
 * The number in `85000`, `85k`, `85,000`, `85.000`, `85 000`, `85'000`, `4.500,50`, `1.2m`; null where there is none.
 * A single separator before exactly three digits is one of thousands. Not negative, at most 10^12.
 */
export function parseAmount(text: string): number | null {
  const match = amountPattern.exec(text.trim());
  if (!match) return /^\d+(\.\d+)?e\d{1,2}$/i.test(text.trim()) ? bounded(Number(text)) : null;
  const [, digits = '', suffix = ''] = match;
  const number = plainNumber(digits.replace(/[\s'’](?=\d{3}(?!\d))/g, '').trim());
  if (number === null) return null;
  const factor = factors.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(suffix))?.[1] ?? 1;
  // A factor brings the noise of binary fractions: 4.35k is 4350.
  return bounded(factor === 1 ? number : Math.round(number * factor * 100) / 100);
}

/** What stands behind a number and multiplies it; as in India, too. */
const factors: [words: string, factor: number][] = [
  ['k|tsd\\.?', 1000],
  ['万|萬|만', 10_000],
  ['lpa|lakhs?|lacs?|l', 100_000],
  ['mio\\.?|m', 1_000_000],
  ['crores?|cr\\.?', 10_000_000],
];
const suffixes = factors.map(([words]) => words).join('|');
const amountPattern = new RegExp(`^(\\d[\\d.,'’\\s]*|\\.\\d+)(${suffixes})?$`, 'i');

function bounded(amount: number): number | null {
  return amount <= 1e12 ? amount : null;
}

/** A number with `.` and `,` as somebody's separators. */
function plainNumber(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) && !/^0,/.test(digits))
    return Number(digits.replaceAll(',', ''));
  // As in India: 12,50,000.
  if (/^\d{1,2}(,\d{2})+,\d{3}$/.test(digits) && !/^0/.test(digits))
    return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) && !/^0\./.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d*[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** Currencies counted in lakh and crore; and those that are called rupee, of which `Rs` is India's where nothing else is known. */
const counted = new Set(['INR', 'PKR', 'BDT', 'LKR', 'NPR']);
const rupees = new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR']);

/** The currency that a way of counting says where none is named. */
function countedIn(text: string, usual: string): string {
  if (/\d\s*(?:lpa|lakhs?|lacs?|l|crores?|cr)\b/i.test(text)) return counted.has(usual) ? usual : 'INR';
  return /薪/.test(text) && !/[$€£¥]/.test(text) ? 'CNY' : usual;
}

const symbols: Record<string, string> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  円: 'JPY',
  元: 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  lei: 'RON',
  euro: 'EUR',
  euros: 'EUR',
  'sfr.': 'CHF',
  'fr.': 'CHF',
  // The longer of two that begin alike comes first.
  'rs.': 'Rs',
  rs: 'Rs',
};
const codes = new Set(
  (
    'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT ' +
    'LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU ' +
    'UZS VND XAF XOF ZAR'
  ).split(' '),
);
const bySymbol = new Map(Object.entries(symbols).map(([symbol, code]) => [symbol.toLowerCase(), code]));
const signs = [...bySymbol.keys()].map(
  (symbol) => symbol.replace(/[$.]/g, '\\$&') + (/\p{L}$/u.test(symbol) ? '(?!\\p{L})' : ''),
);
// Signs come first: the first three letters of "sfr." are no code.
const currencyPattern = new RegExp(
  `(?:(?<!\\p{L})|(?<=\\d ?[km]))(?:${signs.join('|')}|[a-z]{3}(?![\\p{L}$]))`,
  'giu',
);

/** The currency named in a text, and the text without it; null where it names two. */
function takeCurrency(text: string, usual: string): { currency: string | null; rest: string } | null {
  const found = new Set<string>();
  const rest = text.replace(currencyPattern, (word) => {
    const code =
      bySymbol.get(word.toLowerCase()) ?? (codes.has(word.toUpperCase()) ? word.toUpperCase() : null);
    if (code === null) return word;
    found.add(code === 'Rs' ? (rupees.has(usual) ? usual : 'INR') : code);
    return ' ';
  });
  // "$120,000 CAD": the code says which dollar.
  if (found.size === 2 && /\$/.test(text)) found.delete('USD');
  if (found.size > 1) return null;
  return { currency: [...found][0] ?? null, rest };
}

const amount = String.raw`(?:\d[\d.,'’\s]*|\.\d+)(?:${suffixes})?`;
const shapes: [RegExp, ends: 'both' | 'min' | 'max'][] = [
  [new RegExp(`^(${amount})\\s*(?:-|to|bis|and|und)\\s*(${amount})$`, 'i'), 'both'],
  [new RegExp(`^(${amount})$`, 'i'), 'both'],
  [new RegExp(`^(?:from|ab|min\\.?|at least|over|>=?|≥|starting at)\\s*(${amount})$`, 'i'), 'min'],
  [new RegExp(`^(${amount})\\s*\\+$`, 'i'), 'min'],
  [new RegExp(`^(?:up to|bis(?: zu)?|max\\.?|at most|under|<=?|≤)\\s*(${amount})$`, 'i'), 'max'],
];

function readRange(text: string): { min: number | null; max: number | null } | null {
  const plain = text
    .replace(/(?:\b(?:gross|brutto|base|salary|ca\.?|approx\.?|about|circa)(?=\s|$))|[~≈()]/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(\d) (?=(?:k|tsd|m|mio|lpa|lakhs?|lacs?|l|crores?|cr)\b|[万萬만])/gi, '$1')
    .trim()
    .replace(/,$/, '');
  for (const [shape, ends] of shapes) {
    const match = shape.exec(plain);
    if (!match) continue;
    const [low = '', high = low] = [match[1]?.trim(), match[2]?.trim()];
    const [min, max] = [sharedSuffix(low, high), sharedSuffix(high, low)].map(parseAmount);
    if (min === undefined || max === undefined || min === null || max === null) return null;
    return { min: ends === 'max' ? null : min, max: ends === 'min' ? null : max };
  }
  return null;
}

/** In `60-70k` and `60k-70` the k belongs to both. */
function sharedSuffix(own: string, other: string): string {
  const suffix = /(?:[a-z]+\.?|[万萬만])$/i.exec(other)?.[0];
  return suffix !== undefined && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(own) ? own + suffix : own;
}

/** A sum for people, `€98,000`, in the manner of a locale. */
export function formatMoney(sum: number, currency: string, locale = 'en'): string {
  return moneyFormat(locale, currency, Number.isInteger(sum) ? 0 : 2).format(sum);
}

/** Making a format takes a hundred times as long as using it. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(locale: string, currency: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  const known = moneyFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  moneyFormats.set(key, format);
  return format;
}

/** A range for people: `€85,000–€100,000 per year`, `from €85,000 per year`, `up to £650 per day`. */
export function formatSalary({ min, max, currency, period }: Salary, locale = 'en'): string {
  const show = (sum: number): string => formatMoney(sum, currency, locale);
  const per = ` per ${period}`;
  if (min !== null && max !== null) return (min === max ? show(min) : `${show(min)}–${show(max)}`) + per;
  if (min !== null) return `from ${show(min)}${per}`;
  return max === null ? '' : `up to ${show(max)}${per}`;
}
