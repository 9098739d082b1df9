/** The frontmatter of an application as JSON Schema, for editors and programs. */
import { type Config, defaultConfig } from '../core/config.ts';
import { payPeriods } from '../core/money.ts';
import { employments, priorities, workModes } from './application-schema.ts';

/** A JSON Schema or a part of one. */
export type JsonSchema = { [key: string]: unknown };

const text = (description: string): JsonSchema => ({
  type: ['string', 'number', 'boolean', 'null'],
  description,
});
const oneOf = (values: readonly string[], description: string): JsonSchema => ({
  enum: [...values, null],
  description,
});
const date = (description: string): JsonSchema => ({
  type: ['string', 'null'],
  format: 'date',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
  description,
});
const amount = (description: string): JsonSchema => ({
  type: ['number', 'string', 'null'],
  minimum: 0,
  description,
});
const currency: JsonSchema = {
  type: ['string', 'null'],
  pattern: '^[A-Za-z]{3}$',
  description: 'An ISO 4217 code.',
};
const period = oneOf(payPeriods, 'What a sum is paid for; a year where it is missing.');
const url: JsonSchema = { type: ['string', 'null'], format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
const name: JsonSchema = { type: ['string', 'number', 'boolean'], minLength: 1 };

const mapping = (properties: JsonSchema, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
});

const contact = mapping(
  {
    name: { ...name, description: 'Who it is.' },
    role: text('What they do there.'),
    email: text('Their address.'),
    phone: text('Their number.'),
    url: { ...url, description: 'Their page.' },
    note: text('Anything.'),
  },
  ['name'],
);

const offer = mapping({
  base: amount('A sum per period, or a short text like 98k EUR or £650/day.'),
  bonus: amount('A sum per year.'),
  equity: text('In words.'),
  currency,
  period,
  decideBy: date('The last day to answer.'),
});

const salary: JsonSchema = {
  description: 'The range as advertised, or a short text like 85k-100k EUR, $120,000 or £650/day.',
  anyOf: [
    { type: ['string', 'number', 'null'] },
    {
      ...mapping({ min: amount('From.'), max: amount('Up to.'), currency, period }),
      anyOf: [{ required: ['min'] }, { required: ['max'] }],
    },
  ],
};

const decided = {
  done: date('Done on.'),
  dismissed: date('Dismissed on.'),
  snoozed: date('Comes back on.'),
};

const reminder: JsonSchema = {
  anyOf: [
    {
      ...mapping({ id: { type: 'string' }, ...decided }, ['id']),
      anyOf: [{ required: ['done'] }, { required: ['dismissed'] }, { required: ['snoozed'] }],
    },
    mapping({ due: date('When.'), text: { ...name, description: 'What.' }, ...decided }, ['due', 'text']),
  ],
};

function historyOf({ stages }: Config): JsonSchema {
  const entry = mapping(
    {
      date: { ...date('The day.'), type: 'string' },
      status: oneOf(
        stages.map(({ id }) => id),
        'A configured stage.',
      ),
      note: text('What happened.'),
      at: {
        type: ['string', 'null'],
        description: 'Something scheduled: 2026-10-16T14:00, local or with an offset.',
      },
      with: {
        anyOf: [{ type: ['string', 'null'] }, { type: 'array', items: name }],
        description: 'With whom.',
      },
      reason: text('Why it ended: salary, visa, position closed.'),
    },
    ['date'],
  );
  return {
    type: 'array',
    minItems: 1,
    description: 'Everything that happened; the status is that of the last entry, by date, that has one.',
    items: { ...entry, anyOf: [{ required: ['status'] }, { required: ['note'] }] },
    contains: { type: 'object', required: ['status'] },
  };
}

/**
 * The JSON Schema (2020-12) of an application's frontmatter under a configuration. Keys of a person's own are
 * allowed; what only a look at several values can tell is left to `apptrack check`.
 */
export function applicationJsonSchema(config: Config = defaultConfig()): JsonSchema {
  const properties = {
    company: { ...name, description: 'The employer.' },
    role: { ...name, description: 'The position.' },
    source: text('Where it was found; missing reads as "unknown".'),
    url: { ...url, description: 'Where the posting is.' },
    location: text('Where the work is.'),
    workMode: oneOf(workModes, 'Where it is done.'),
    employment: oneOf(employments, 'The kind of contract.'),
    salary,
    resume: text("A résumé's id."),
    tags: {
      anyOf: [{ type: ['string', 'null'] }, { type: 'array', items: name }],
      description: 'A list, or words with commas between them.',
    },
    priority: oneOf(priorities, 'How much it is wanted; missing reads as normal.'),
    contacts: { type: ['array', 'null'], items: contact },
    offer: { anyOf: [offer, { type: 'null' }] },
    history: historyOf(config),
    reminders: {
      type: ['array', 'null'],
      items: reminder,
      description: 'Only what a person decided or set.',
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Application',
    description: 'The frontmatter of one application file.',
    ...mapping(properties, ['company', 'role', 'history']),
  };
}
