/** Sums of money: the short texts that people write, and how they are shown. */
import type { PayPeriod, Salary } from './application.ts';

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

/**
 * The salary in a short text; null where it cannot be read. One sum is both ends of its range; `from 80k` and
 * `80k+` have no `max`, `up to 90k` no `min`. Without a currency it is `currency`, without a period a year's.
 */
export function parseSalary(text: string, currency: string): Salary | null {
  if (text.length > 200) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .trim();
  const timed = takePeriod(plain);
  const paid = takeCurrency(timed.rest);
  if (paid === null) return null;
  const range = readRange(paid.rest);
  return range && { ...range, currency: paid.currency ?? currency, period: timed.period ?? 'year' };
}

/**
 * The number in `85000`, `85k`, `85,000`, `85.000`, `85 000`, `85'000`, `4.500,50`, `1.2m`; null where there is none.
 * A single separator before exactly three digits is one of thousands. Not negative, at most 10^12.
 */
export function parseAmount(text: string): number | null {
  const match = /^(\d[\d.,'’\s]*|\.\d+)(k|tsd\.?|m|mio\.?|lpa|lakhs?|lacs?)?$/i.exec(text.trim());
  if (!match) return /^\d+(\.\d+)?e\d{1,2}$/i.test(text.trim()) ? bounded(Number(text)) : null;
  const [, digits = '', suffix = ''] = match;
  const number = plainNumber(digits.replace(/[\s'’](?=\d{3}(?!\d))/g, '').trim());
  if (number === null) return null;
  const factor = /^[kt]/i.test(suffix) ? 1000 : /^l/i.test(suffix) ? 100_000 : suffix === '' ? 1 : 1_000_000;
  // A factor brings the noise of binary fractions: 4.35k is 4350.
  return bounded(factor === 1 ? number : Math.round(number * factor * 100) / 100);
}

function bounded(amount: number): number | null {
  return Number.isFinite(amount) && amount >= 0 && amount <= 1e12 ? amount : null;
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

const periodWords: [PayPeriod, string][] = [
  ['hour', 'hours?|hrs?|h|std|stunde|heure|hora'],
  ['day', 'days?|d|tag|jour|día|dia'],
  ['month', 'months?|mo|mth|mon|monat|mois|mes|mês|mies'],
  ['year', 'years?|yrs?|y|annum|a|jahr|an|año|ano'],
];
const adverbs: [PayPeriod, RegExp][] = [
  ['hour', /\b(?:hourly|p\.?\s?h\.?)(?=\s|$)/i],
  ['day', /\bdaily(?=\s|$)/i],
  ['month', /\b(?:monthly|monatlich|pcm|p\.?\s?m\.?)(?=\s|$)/i],
  ['year', /\b(?:yearly|annually|annual|jährlich|p\.?\s?a\.?)(?=\s|$)/i],
];

function takePeriod(text: string): { period: PayPeriod | null; rest: string } {
  for (const [period, words] of periodWords) {
    const found = new RegExp(
      `(?:\\s*/\\s*|\\s+(?:per|pro|par|por|an|a|each)\\s+)(?:${words})\\.?(?=[\\s,)]|$)`,
      'iu',
    );
    if (found.test(text)) return { period, rest: text.replace(found, ' ') };
  }
  for (const [period, found] of adverbs)
    if (found.test(text)) return { period, rest: text.replace(found, ' ') };
  return { period: null, rest: text };
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
};
const codes = new Set(
  (
    'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT ' +
    'LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU ' +
    'UZS VND XAF XOF ZAR'
  ).split(' '),
);
const bySymbol = new Map(Object.entries(symbols).map(([symbol, code]) => [symbol.toLowerCase(), code]));
const signs = [...bySymbol.keys()]
  .sort((a, b) => b.length - a.length)
  .map((symbol) => symbol.replace(/[$.]/g, '\\$&') + (/\p{L}$/u.test(symbol) ? '(?!\\p{L})' : ''));
// Signs come first: the first three letters of "sfr." are no code.
const currencyPattern = new RegExp(
  `(?:(?<!\\p{L})|(?<=\\d ?[km]))(?:${signs.join('|')}|[a-z]{3}(?![\\p{L}$]))`,
  'giu',
);

/** The currency named in a text, and the text without it; null where it names two. */
function takeCurrency(text: string): { currency: string | null; rest: string } | null {
  const found = new Set<string>();
  const rest = text.replace(currencyPattern, (word) => {
    const code =
      bySymbol.get(word.toLowerCase()) ?? (codes.has(word.toUpperCase()) ? word.toUpperCase() : null);
    if (code === null) return word;
    found.add(code);
    return ' ';
  });
  // "$120,000 CAD": the code says which dollar.
  if (found.size === 2 && /\$/.test(text)) found.delete('USD');
  if (found.size > 1) return null;
  return { currency: [...found][0] ?? null, rest };
}

const amount = String.raw`(?:\d[\d.,'’\s]*|\.\d+)(?:k|tsd\.?|m|mio\.?|lpa|lakhs?|lacs?)?`;
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
    .replace(/(\d) (?=(?:k|tsd|m|mio|lpa|lakhs?|lacs?)\b)/gi, '$1')
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
  const suffix = /[a-z]+\.?$/i.exec(other)?.[0];
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
