/** The fields of an application in a form, and the values of a form as the API takes them. */
import { namesIn } from './entry-fields.ts';
import type { Field, Values } from './form-dialog.ts';
import type { Settings } from './settings.ts';

/** What of an application a form shows; the document of the API has more. */
export interface EditableDocument {
  company: string;
  role: string;
  url: string | null;
  location: string | null;
  workMode: string | null;
  employment: string | null;
  salary: { min: number | null; max: number | null; currency: string; period: string } | null;
  source: string;
  resume: string | null;
  deadline: string | null;
  tags: string[];
  priority: string;
}

const none: readonly [string, string] = ['', '—'];
const words = (...all: string[]) => all.map((word) => [word, word] as const);
/** How often a sum is paid, for a select. */
export const payPeriods: readonly (readonly [string, string])[] = [
  ['year', 'a year'],
  ['month', 'a month'],
  ['day', 'a day'],
  ['hour', 'an hour'],
];

/** The fields, filled with what is known. */
export function applicationFields(
  { resumes, sources, tags, currency }: Settings,
  known: Partial<EditableDocument> = {},
): Field[] {
  const values = valuesOfDocument(known);
  const fields: Field[] = [
    { name: 'company', label: 'Company', type: 'text', required: true },
    { name: 'role', label: 'Role', type: 'text', required: true },
    { name: 'url', label: 'Address of the posting', type: 'url', wide: true },
    { name: 'location', label: 'Location', type: 'text' },
    { name: 'source', label: 'Found through', type: 'text', suggestions: sources },
    {
      name: 'workMode',
      label: 'Work mode',
      type: 'select',
      options: [none, ...words('onsite', 'hybrid', 'remote')],
    },
    {
      name: 'employment',
      label: 'Employment',
      type: 'select',
      options: [none, ...words('full-time', 'part-time', 'contract', 'internship', 'temporary')],
    },
    { name: 'salary.min', label: 'Salary from', type: 'number' },
    { name: 'salary.max', label: 'up to', type: 'number' },
    { name: 'salary.currency', label: 'Currency', type: 'text', value: currency },
    { name: 'salary.period', label: 'for', type: 'select', options: payPeriods },
    { name: 'deadline', label: 'Apply by', type: 'date' },
    {
      name: 'resume',
      label: 'Résumé',
      type: 'select',
      options: resumeOptions(resumes, known.resume ?? null),
    },
    {
      name: 'priority',
      label: 'Priority',
      type: 'select',
      options: words('high', 'normal', 'low'),
      value: 'normal',
    },
    {
      name: 'tags',
      label: 'Tags',
      type: 'text',
      hint: 'With commas between them',
      wide: true,
      suggestions: tags,
    },
  ];
  return fields.map((field) =>
    values[field.name] === undefined ? field : { ...field, value: values[field.name] ?? '' },
  );
}

/** A résumé that is named but not there stays what it is. */
function resumeOptions(resumes: Settings['resumes'], named: string | null): (readonly [string, string])[] {
  const known = resumes.map(({ id, label }) => [id, label] as const);
  const missing = named !== null && !resumes.some(({ id }) => id === named);
  return [none, ...known, ...(missing ? [[named, named] as const] : [])];
}

/** A document's values as the form shows them. */
export function valuesOfDocument(known: Partial<EditableDocument>): Values {
  const { salary, tags, ...plain } = known;
  const values: Values = {};
  for (const name of [
    'company',
    'role',
    'url',
    'location',
    'workMode',
    'employment',
    'source',
    'resume',
    'deadline',
    'priority',
  ] as const) {
    if (plain[name] !== undefined) values[name] = plain[name] ?? '';
  }
  if (values.source === 'unknown') values.source = '';
  if (tags !== undefined) values.tags = tags.join(', ');
  if (salary != null) {
    values['salary.min'] = salary.min === null ? '' : String(salary.min);
    values['salary.max'] = salary.max === null ? '' : String(salary.max);
    values['salary.currency'] = salary.currency;
    values['salary.period'] = salary.period;
  }
  return values;
}

/** A form's values as fields of the API; null where nothing is written. */
export function fieldsOf(values: Values): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!name.includes('.') && name !== 'tags') fields[name] = value === '' ? null : value;
  }
  if (values.tags !== undefined) fields.tags = namesIn(values.tags);
  const [min = '', max = ''] = [values['salary.min'], values['salary.max']];
  const number = (text: string) => (text === '' ? null : Number(text));
  fields.salary =
    min === '' && max === ''
      ? null
      : {
          min: number(min),
          max: number(max),
          currency: values['salary.currency'] || null,
          period: values['salary.period'],
        };
  return fields;
}
