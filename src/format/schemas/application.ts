/** The schema of an application's frontmatter: behind every reading of a file, the collection and the editors' JSON Schema. */
import * as z from 'zod/mini';
import type { Application, Offer, PayPeriod, Salary } from '../../core/application.ts';
import type { Config } from '../../core/config.ts';
import { parseSalary, payPeriods, salaryForms } from '../../core/money.ts';
import { applicationKeys, familiarKeys, nestedKeys } from '../known-keys.ts';
import { defineOwn } from '../yaml-precise.ts';
import { isMapping, type YamlMapping } from '../yaml-values.ts';
import {
  quoted,
  readAmount,
  readCurrency,
  readDate,
  readDateTime,
  readFlag,
  readOptionalText,
  readText,
  readUrl,
  readWhole,
  readWord,
  texts,
} from './readers.ts';
import { holds, Refusal, refuse } from './refusal.ts';
import { reminderItem, sortItems } from './reminders.ts';
import {
  amount,
  anyText,
  currency,
  dateTime,
  day,
  employment,
  employments,
  payPeriod,
  priorities,
  priority,
  stageId,
  text,
  url,
  wholeMinutes,
  workMode,
  workModes,
} from './values.ts';
import {
  checkKeys,
  defaulted,
  described,
  isAbsent,
  list,
  mapping,
  noMisspellingOf,
  optional,
  orNull,
  required,
  type Written,
  way,
  written,
} from './written.ts';

/** What an application's frontmatter says: everything but the file's name and its body. */
export type ApplicationFields = Omit<Application, 'id' | 'path' | 'body' | 'posting'>;

/**
 * The schema of an application's frontmatter under a configuration: takes the values as YAML has them, every scalar a
 * text, and gives the typed fields with every default filled in. Made once for each configuration.
 */
export function applicationSchema(config: Config): Written<ApplicationFields> {
  const known = schemas.get(config);
  if (known !== undefined) return known;
  const schema = buildSchema(config);
  schemas.set(config, schema);
  return schema;
}

const schemas = new WeakMap<Config, Written<ApplicationFields>>();

type Checked = ReturnType<Written<ApplicationFields>['safeParse']>;

/** What an application's frontmatter means under a configuration; the same values are checked once, however many ask. */
export function checkApplication(values: YamlMapping, config: Config): Checked {
  const known = checked.get(values);
  if (known?.config === config) return known.result;
  const result = applicationSchema(config).safeParse(values);
  checked.set(values, { config, result });
  return result;
}

const checked = new WeakMap<YamlMapping, { config: Config; result: Checked }>();

function buildSchema(config: Config): Written<ApplicationFields> {
  const checkKey = noMisspellingOf(applicationKeys, familiarKeys);
  const apart = z.transform((values: unknown, { issues }): unknown => {
    if (!isMapping(values)) return values;
    checkKeys(values, checkKey, issues);
    return ownKeysApart(values);
  });
  const all = z.extend(frontmatterSchema(config), { extra: z.custom<YamlMapping>() });
  const meant = z.transform(({ reminders, source, ...fields }: z.output<typeof all>) => ({
    ...fields,
    source: source ?? 'unknown',
    ...sortItems(reminders),
  }));
  return z.pipe(
    z.pipe(apart, all as z.core.$ZodType as typeof all & z.core.$ZodType<unknown, unknown>),
    meant,
  );
}

/**
 * The schema of an entry of the collection of applications: a file's text taken apart, with the values of its
 * frontmatter as they are written and the configuration that says what they mean. It gives the application.
 */
export const applicationEntrySchema = z.pipe(
  z.object({
    id: z.string(),
    path: z.string(),
    body: z.string(),
    posting: z.string(),
    written: z.custom<YamlMapping>(isMapping),
    config: z.custom<Config>(isMapping),
  }),
  z.transform(({ written, config, ...file }, { issues }): Application => {
    const { data, error } = checkApplication(written, config);
    if (data !== undefined) return { ...file, ...data };
    issues.push(...error.issues.map((issue) => ({ ...issue, input: written }) as z.core.$ZodRawIssue));
    return z.NEVER;
  }),
);

/** What the collection's schema takes. */
export type ApplicationEntry = z.input<typeof applicationEntrySchema>;

/** The values of known keys, and under `extra` those of a person's own. */
function ownKeysApart(values: YamlMapping): YamlMapping {
  const extra: YamlMapping = {};
  const known: YamlMapping = { extra };
  for (const key of Object.keys(values)) {
    if ((applicationKeys as readonly string[]).includes(key)) known[key] = values[key];
    else defineOwn(extra, key, values[key]);
  }
  return known;
}

/** The schema of the known keys alone. */
export function frontmatterSchema(config: Config) {
  return z
    .object({
      company: described(required('company', readText('company'), text), 'The employer.'),
      role: described(required('role', readText('role'), text), 'The position.'),
      source: described(optionalText('source'), 'Where it was found; missing reads as "unknown".'),
      url: described(optional(readUrl('url'), url), 'Where the posting is.'),
      location: described(optionalText('location'), 'Where the work is.'),
      workMode: described(optional(readWord('workMode', workModes), workMode), 'Where it is done.'),
      employment: described(
        optional(readWord('employment', employments), employment),
        'The kind of contract.',
      ),
      salary: described(
        salaryField(config),
        'The range as advertised, or a short text like 85k-100k EUR, $120,000 or £650/day.',
      ),
      resume: described(optionalText('resume'), "A résumé's id."),
      deadline: described(
        optional(readDate('deadline', config), day),
        'Until when the posting takes applications.',
      ),
      tags: described(texts('tags', ','), 'A list, or words with commas between them.', {
        type: ['array', 'string', 'null'],
      }),
      priority: described(
        defaulted(readWord('priority', priorities), priority, 'normal'),
        'How much it is wanted; missing reads as normal.',
      ),
      contacts: described(list('contacts', contact), 'People at the employer.', { type: ['array', 'null'] }),
      offer: described(offerField(config), 'The terms on the table.'),
      history: described(
        historyField(config),
        'Everything that happened; the status is that of the last entry, by date, that has one.',
        { minItems: 1, contains: { type: 'object', required: ['status'] } },
      ),
      reminders: described(list('reminders', reminderItem(config)), 'Only what a person decided or set.', {
        type: ['array', 'null'],
      }),
    })
    .register(z.globalRegistry, { required: ['company', 'role', 'history'] });
}

const optionalText = (name: string): Written<string | null> => optional(readOptionalText(name), anyText);

const contact = mapping(
  'a contact',
  z
    .object({
      name: described(required('name', readText('name'), text), 'Who it is.'),
      role: described(optionalText('role'), 'What they do there.'),
      email: described(optionalText('email'), 'Their address.'),
      phone: described(optionalText('phone'), 'Their number.'),
      url: described(optional(readUrl('url'), url), 'Their page.'),
      note: described(optionalText('note'), 'Anything.'),
    })
    .register(z.globalRegistry, { required: ['name'] }),
  {
    hint: 'write it like { name: Jane Doe, role: Recruiter }',
    checkKey: noMisspellingOf(nestedKeys.contacts),
  },
);

function historyField(config: Config) {
  const stages = config.stages.map(({ id }) => id);
  const entry = z
    .object({
      date: described(required('date', readDate('date', config), day), 'The day.'),
      status: described(
        optional(readWord('status', stages, 'unknown-status'), stageId(config.stages)),
        'A configured stage.',
      ),
      note: described(optionalText('note'), 'What happened.'),
      at: described(
        optional(readDateTime('at', config), dateTime),
        'Something scheduled: 2026-10-16T14:00, local or with an offset.',
      ),
      minutes: described(optional(readWhole('minutes', 1, 1440), wholeMinutes), 'How long that takes.'),
      with: described(texts('with', null), 'With whom.', { type: ['array', 'string', 'null'] }),
      url: described(optional(readUrl('url'), url), 'Where it takes place or is told of.'),
      reason: described(optionalText('reason'), 'Why it ended: salary, visa, position closed.'),
      dateGuessed: flag(
        'dateGuessed',
        'Whether the day is not known: it counts for whether, never for when.',
      ),
      cancelled: flag('cancelled', 'Whether what was scheduled does not take place.'),
    })
    .check(
      holds(
        ({ status, note }) => status !== null || note !== null,
        new Refusal(
          'empty-entry',
          'this entry has neither a status nor a note',
          'add "status: …" or "note: …"',
        ),
      ),
    )
    .register(z.globalRegistry, {
      required: ['date'],
      anyOf: [{ required: ['status'] }, { required: ['note'] }],
    });
  const entries = list(
    'history',
    mapping('an entry of history', entry, {
      hint: 'write it like { date: 2026-10-01, status: saved }',
      checkKey: noMisspellingOf(nestedKeys.history),
    }),
  ).check(
    holds(
      (all) => all.some((one) => one?.status !== null),
      new Refusal('no-status', 'no entry of history has a status', 'add one with a date and a status'),
    ),
  );
  return z.pipe(someHistory, entries);
}

/** What is true where it is written so, and false where it is not there. */
const flag = (name: string, description: string): Written<boolean> =>
  described(defaulted(readFlag(name), z.boolean(), false), description);

/** A history is not told by nothing. */
const someHistory = z.transform((value: unknown, { issues }): unknown => {
  if (isAbsent(value) || (Array.isArray(value) && value.length === 0)) {
    const message = value === undefined ? 'history is missing' : 'history is empty';
    refuse(issues, new Refusal('missing-history', message, 'add an entry with a date and a status'), value);
  }
  return value;
});

const inOrder = (min: unknown, max: unknown): boolean =>
  typeof min !== 'number' || typeof max !== 'number' || min <= max;

function salaryField(config: Config): Written<Salary | null> {
  const asText = z.pipe(
    z.string().register(z.globalRegistry, { type: ['string', 'number'] }),
    z.transform((input, { issues }) => {
      const salary = readSalaryText(input, config);
      if (!(salary instanceof Refusal)) return salary;
      refuse(issues, salary, input);
      return z.NEVER;
    }),
  );
  const ends = z
    .object({
      min: described(optional(readAmount('min'), amount), 'From.'),
      max: described(optional(readAmount('max'), amount), 'Up to.'),
      currency: defaulted(readCurrency('currency'), currency, config.currency),
      period: periodField('year'),
    })
    .check(
      holds(
        ({ min, max }) => inOrder(min, max),
        new Refusal('bad-range', 'min is greater than max', 'swap them'),
      ),
      holds(
        ({ min, max }) => min !== null || max !== null,
        new Refusal('bad-salary', 'salary has neither min nor max', 'add "min: …" or "max: …"'),
      ),
    )
    .register(z.globalRegistry, { anyOf: [{ required: ['min'] }, { required: ['max'] }] });
  const asMapping = mapping('salary', ends, {
    hint: salaryForms,
    checkKey: noMisspellingOf(nestedKeys.salary),
  });
  const noList = z.transform((input: unknown, { issues }): unknown => {
    if (Array.isArray(input))
      refuse(issues, new Refusal('wrong-type', 'salary is a list', salaryForms), input);
    return input;
  });
  const either = z.union([way(isMapping, asMapping), way((input) => !isMapping(input), asText)]);
  return z.pipe(noList, orNull(either));
}

const periodField = (fallback: PayPeriod): Written<PayPeriod> =>
  described(
    defaulted(readWord<PayPeriod>('period', payPeriods), payPeriod, fallback),
    'What a sum is paid for; a year where it is missing.',
  );

function readSalaryText(input: string, config: Config): Salary | Refusal {
  if (input.trim() === '') return new Refusal('empty-value', 'salary is empty', salaryForms);
  const salary = parseSalary(input, config.currency);
  if (salary === null)
    return new Refusal('bad-salary', `salary ${quoted(input)} cannot be read`, salaryForms);
  return inOrder(salary.min, salary.max)
    ? salary
    : new Refusal(
        'bad-range',
        `in salary ${quoted(input)} the first sum is greater than the second`,
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

const base = described(
  written<Base | null>((value) => (isAbsent(value) ? null : readBase(value)), z.custom<Base | null>()),
  'A sum per period, or a short text like 98k EUR or £650/day.',
  { type: ['number', 'string', 'null'], minimum: 0 },
);

function offerField(config: Config): Written<Offer | null> {
  const terms = z
    .object({
      base,
      bonus: described(optional(readAmount('bonus'), amount), 'A sum per year.'),
      equity: described(optionalText('equity'), 'In words.'),
      currency: optional(readCurrency('currency'), currency),
      period: described(
        optional(readWord<PayPeriod>('period', payPeriods), payPeriod),
        'What the base is paid for; a year where it is missing.',
      ),
      decideBy: described(optional(readDate('decideBy', config), day), 'The last day to answer.'),
    })
    .check(
      holds(
        (all) => !all.base?.currency || !all.currency || all.base.currency === all.currency,
        new Refusal('bad-currency', 'base and currency name two currencies', 'keep one of them'),
        ['base'],
      ),
    );
  const meant = z.transform(
    ({ base: sum, currency: named, period, ...rest }: z.output<typeof terms>): Offer => ({
      ...rest,
      base: sum?.sum ?? null,
      currency: named ?? sum?.currency ?? config.currency,
      period: period ?? sum?.period ?? 'year',
    }),
  );
  const shape = mapping('offer', terms, {
    hint: 'write it like { base: 98000, currency: EUR }',
    checkKey: noMisspellingOf(nestedKeys.offer),
  });
  return orNull(z.pipe(shape, meant));
}
