/** The fields of a schema.org `JobPosting`, each in the many forms that pages write. */
import type { Employment, PayPeriod, Salary, WorkMode } from '../core/application.ts';
import { parseAmount, parseSalary } from '../core/money.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as one line of text, its character references read; null where there is none. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value['@value'] ?? value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return (
    decodeReferences(String(value))
      .replace(/<[^>]{0,500}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    return named[String(name).toLowerCase()] ?? whole;
  });
}

/** The name of the hiring organisation. */
export function organizationOf(value: unknown): string | null {
  return (
    textOf(Array.isArray(value) ? value[0] : value) ?? (isObject(value) ? textOf(value.legalName) : null)
  );
}

/** The places of work, put together; where there is none, the places that applicants may be in. */
export function locationOf(json: Json): string | null {
  const places = [json.jobLocation].flat().map(placeOf);
  const required = [json.applicantLocationRequirements].flat().map(textOf);
  const listed = (names: (string | null)[]) => [...new Set(names.filter((name) => name !== null))].join('; ');
  return listed(places) || listed(required) || null;
}

function placeOf(value: unknown): string | null {
  if (!isObject(value)) return textOf(value);
  const address = value.address;
  if (!isObject(address)) return textOf(address) ?? textOf(value.name);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => textOf(address[key]));
  return [...new Set(parts.filter((part) => part !== null))].join(', ') || textOf(value.name);
}

/** Remote where the posting says TELECOMMUTE, which means all of the time, even where it names an office as well. */
export function workModeOf(json: Json): WorkMode | null {
  const types = [json.jobLocationType].flat().map(String);
  if (types.some((type) => /hybrid/i.test(type))) return 'hybrid';
  return types.some((type) => /telecommute|remote/i.test(type)) ? 'remote' : null;
}

const employments: [RegExp, Employment][] = [
  [/full.?time/i, 'full-time'],
  [/part.?time/i, 'part-time'],
  [/intern/i, 'internship'],
  [/temporary|per.?diem/i, 'temporary'],
  [/contract|freelance/i, 'contract'],
];

/** The first kind of employment that is known: `FULL_TIME`, `Full-time`, `["CONTRACTOR", …]`. */
export function employmentOf(value: unknown): Employment | null {
  const types = [value].flat().map(String);
  return employments.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? null;
}

/** A MonetaryAmount: its value a number, a range, or text; its unit and currency on any level. Text that names its currency will do. */
export function salaryOf(value: unknown, currencyBeside?: unknown): Salary | null {
  const amount = Array.isArray(value) ? value[0] : value;
  if (typeof amount === 'string') return salaryInText(amount, textOf(currencyBeside));
  if (!isObject(amount)) return null;
  const range = isObject(amount.value) ? amount.value : amount;
  const exact = numberOf(isObject(amount.value) ? range.value : amount.value);
  const [min, max] = [numberOf(range.minValue) ?? exact, numberOf(range.maxValue) ?? exact];
  const currency = textOf(
    amount.currency ?? range.currency ?? amount.salaryCurrency ?? currencyBeside,
  )?.toUpperCase();
  const unit = range.unitText ?? amount.unitText ?? range.unitCode ?? amount.unitCode;
  const period = periodOf(textOf(unit), max ?? min);
  if (
    (min === null && max === null) ||
    currency === undefined ||
    !/^[A-Z]{3}$/.test(currency) ||
    period === null
  )
    return null;
  return min !== null && max !== null && min > max
    ? { min: max, max: min, currency, period }
    : { min, max, currency, period };
}

function numberOf(value: unknown): number | null {
  const number =
    typeof value === 'string' ? parseAmount(value.replace(/^[^\d]{1,4}|[^\dk]{1,4}$/gi, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
}

/** The salary in a text, where its currency is told. */
function salaryInText(text: string, currencyBeside: string | null): Salary | null {
  const nowhere = 'XXX';
  const salary = parseSalary(text, currencyBeside?.toUpperCase() ?? nowhere);
  return salary === null || !/^[A-Z]{3}$/.test(salary.currency) || salary.currency === nowhere
    ? null
    : salary;
}

/** A weekly wage has no field of ours; without a unit, only a sum that can be nothing but a yearly one is taken. */
function periodOf(unit: string | null, sum: number | null): PayPeriod | null {
  if (unit === null) return sum !== null && sum >= 10_000 ? 'year' : null;
  const periods: [RegExp, PayPeriod][] = [
    [/hour|^hr|^hur$/i, 'hour'],
    [/day|daily/i, 'day'],
    [/month|^mon$/i, 'month'],
    [/year|annual|^yr|^ann$/i, 'year'],
  ];
  return periods.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}
