/** What the frontmatter of an application may say: the schema behind every reading of a file. */
import type { Employment, Offer, PayPeriod, Priority, Salary, WorkMode } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { parseSalary, payPeriods, salaryForms } from '../core/money.ts';
import {
  quoted,
  readAmount,
  readCurrency,
  readDate,
  readDateTime,
  readOptionalText,
  readText,
  readUrl,
  readWord,
  texts,
} from './fields.ts';
import { reminderItem } from './reminder-schema.ts';
import {
  given,
  isAbsent,
  list,
  mapping,
  object,
  optional,
  orElse,
  Refusal,
  refine,
  required,
  textOrMapping,
  transform,
} from './schema.ts';

/** Where the work can be done. */
export const workModes: readonly WorkMode[] = ['onsite', 'hybrid', 'remote'];
/** The kinds of contract. */
export const employments: readonly Employment[] = [
  'full-time',
  'part-time',
  'contract',
  'internship',
  'temporary',
];
/** How much an application may be wanted. */
export const priorities: readonly Priority[] = ['high', 'normal', 'low'];

const inOrder = (min: unknown, max: unknown): boolean =>
  typeof min !== 'number' || typeof max !== 'number' || min <= max;

/** The schema of an application's frontmatter under a configuration; unknown keys are left out of its result. */
export function applicationSchema(config: Config) {
  const known = schemas.get(config);
  if (known !== undefined) return known;
  const schema = buildSchema(config);
  schemas.set(config, schema);
  return schema;
}

const schemas = new WeakMap<Config, ReturnType<typeof buildSchema>>();

function buildSchema(config: Config) {
  return object({
    company: required('company', readText('company')),
    role: required('role', readText('role')),
    source: optional(readOptionalText('source'), null),
    url: optional(readUrl('url'), null),
    location: optional(readOptionalText('location'), null),
    workMode: optional(readWord('workMode', workModes), null),
    employment: optional(readWord('employment', employments), null),
    salary: salaryField(config),
    resume: optional(readOptionalText('resume'), null),
    tags: texts('tags', ','),
    priority: optional<Priority, Priority>(readWord('priority', priorities), 'normal'),
    contacts: list('contacts', contact),
    offer: offerField(config),
    history: historyField(config),
    reminders: list('reminders', reminderItem),
  });
}

const contact = mapping(
  'a contact',
  object({
    name: required('name', readText('name')),
    role: optional(readOptionalText('role'), null),
    email: optional(readOptionalText('email'), null),
    phone: optional(readOptionalText('phone'), null),
    url: optional(readUrl('url'), null),
    note: optional(readOptionalText('note'), null),
  }),
  'write it like { name: Jane Doe, role: Recruiter }',
);

function historyField(config: Config) {
  const stages = config.stages.map(({ id }) => id);
  const entry = refine(
    object({
      date: required('date', readDate('date')),
      status: optional(readWord('status', stages, 'unknown-status'), null),
      note: optional(readOptionalText('note'), null),
      at: optional(readDateTime('at'), null),
      with: texts('with', null),
      reason: optional(readOptionalText('reason'), null),
    }),
    ({ status, note }) => status !== null || note !== null,
    new Refusal('empty-entry', 'this entry has neither a status nor a note', 'add "status: …" or "note: …"'),
  );
  const entries = refine(
    list(
      'history',
      mapping('an entry of history', entry, 'write it like { date: 2026-10-01, status: saved }'),
    ),
    (all) => all.some((one) => one?.status !== null),
    new Refusal('no-status', 'no entry of history has a status', 'add one with a date and a status'),
  );
  return given(
    (value) =>
      isAbsent(value) || (Array.isArray(value) && value.length === 0)
        ? new Refusal(
            'missing-history',
            value === undefined ? 'history is missing' : 'history is empty',
            'add an entry with a date and a status',
          )
        : null,
    entries,
  );
}

function salaryField(config: Config) {
  const ends = object<Salary>({
    min: optional(readAmount('min'), null),
    max: optional(readAmount('max'), null),
    currency: optional(readCurrency('currency'), config.currency),
    period: optional(readWord<PayPeriod>('period', payPeriods), 'year'),
  });
  const ordered = refine(
    ends,
    ({ min, max }) => inOrder(min, max),
    new Refusal('bad-range', 'min is greater than max', 'swap them'),
  );
  const shape = refine(
    ordered,
    ({ min, max }) => min !== null || max !== null,
    new Refusal('bad-salary', 'salary has neither min nor max', 'add "min: …" or "max: …"'),
  );
  return textOrMapping('salary', (text) => readSalaryText(text, config), shape, salaryForms);
}

function readSalaryText(text: string, config: Config): Salary | Refusal {
  if (text.trim() === '') return new Refusal('empty-value', 'salary is empty', salaryForms);
  const salary = parseSalary(text, config.currency);
  if (salary === null) return new Refusal('bad-salary', `salary ${quoted(text)} cannot be read`, salaryForms);
  return inOrder(salary.min, salary.max)
    ? salary
    : new Refusal(
        'bad-range',
        `in salary ${quoted(text)} the first sum is greater than the second`,
        'swap them',
      );
}

/** A base as a sum and what its text says of currency and period. */
interface Base {
  sum: number;
  currency: string | null;
  period: PayPeriod | null;
}

const noCurrency = '';

function readBase(value: unknown): Base | Refusal {
  const sum = readAmount('base')(value);
  if (typeof sum === 'number') return { sum, currency: null, period: null };
  const money = typeof value === 'string' ? parseSalary(value, noCurrency) : null;
  if (money === null || money.min === null || money.min !== money.max)
    return new Refusal(
      'bad-amount',
      `base${typeof value === 'string' ? ` ${quoted(value)}` : ''} is not a sum`,
      'write it like 98000, 98k EUR or £650/day',
    );
  const yearly = money.period === 'year' ? null : money.period;
  return { sum: money.min, currency: money.currency || null, period: yearly };
}

function offerField(config: Config) {
  const terms = refine(
    object({
      base: optional(readBase, null),
      bonus: optional(readAmount('bonus'), null),
      equity: optional(readOptionalText('equity'), null),
      currency: optional(readCurrency('currency'), null),
      period: optional(readWord<PayPeriod>('period', payPeriods), null),
      decideBy: optional(readDate('decideBy'), null),
    }),
    ({ base, currency }) => !base?.currency || !currency || base.currency === currency,
    new Refusal('bad-currency', 'base and currency name two currencies', 'keep one of them'),
    ['base'],
  );
  const shape = transform(
    terms,
    ({ base, currency, period, ...rest }): Offer => ({
      ...rest,
      base: base?.sum ?? null,
      currency: currency ?? base?.currency ?? config.currency,
      period: period ?? base?.period ?? 'year',
    }),
  );
  return orElse(null, mapping('offer', shape, 'write it like { base: 98000, currency: EUR }'));
}
