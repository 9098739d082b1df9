/** Random application files with every field, of texts that break tables, and the odd ids that their files have. */
import fc from 'fast-check';
import { findControlCharacter } from '../format/control-characters.ts';
import { arbitraryDate, arbitraryHistory } from './arbitraries.ts';
import { attacks } from './attacks.ts';

const hostile = [
  ...attacks,
  '=1+1',
  '+49 170',
  '@SUM(A1)',
  '- dash',
  "'=quoted",
  '|pipe',
  '％',
  'a,b;c\td',
  'two\nlines',
  'two\r\nlines',
  'one\rline',
  '"quotes" and \'more\'',
  ' blanks ',
  '株式会社ゼータ',
  'مرحبا',
  '🤖',
  'no',
  'null',
  '~',
  '08',
  '---',
  '{"json": [1]}',
  '\ufeffmark',
  'line\u2028separator',
];

/** A text that a file may hold. */
const text = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }))
  .filter((one) => findControlCharacter(one) === null);
const someText = text.filter((one) => one.trim() !== '');
const day = arbitraryDate();
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** What a person may write of their own: texts, nothing, lists and mappings. */
const ownValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.constantFrom(null, ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
const ownKey = fc.constantFrom('my mood', 'größe', '=key', '"key"', '<<', 'x: y', '__proto__', 'extra', '株');
const ownKeys = fc.uniqueArray(fc.tuple(ownKey, ownValue), { maxLength: 2, selector: ([key]) => key });

/** Pairs of a mapping as JSON, which is YAML as well; a person's own keys may come first. */
function mapping(own: [string, unknown][], pairs: object): string {
  const all = [...own, ...Object.entries(pairs)].filter(([, value]) => value !== undefined);
  return `{${all.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
}

const mappingOf = (pairs: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<string> =>
  fc.tuple(ownKeys, fc.record(pairs)).map(([own, values]) => mapping(own, values));
const listOf = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(item, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);

const url = fc.constantFrom('https://a.example/1?x=1&y="', 'http://b.example');
const amount = fc.constantFrom(1, 85000, '90k');
const currency = fc.constantFrom('EUR', 'usd');
const period = fc.constantFrom('hour', 'day', 'month', 'year');
const reminderId = fc
  .tuple(
    fc.constantFrom('follow_up', 'interview_prep', 'thank_you', 'custom'),
    day,
    fc.constantFrom('', ':2'),
  )
  .map(([kind, date, tail]) => `${kind}:${date}${kind === 'custom' ? ':ask' : tail}`);
const decided = { done: maybe(day), dismissed: maybe(day), snoozed: maybe(day) };

const values: Record<string, fc.Arbitrary<string>> = {
  source: text.map((one) => JSON.stringify(one)),
  location: text.map((one) => JSON.stringify(one)),
  resume: text.map((one) => JSON.stringify(one)),
  url: url.map((one) => JSON.stringify(one)),
  workMode: fc.constantFrom('hybrid', 'remote'),
  employment: fc.constantFrom('full-time', 'contract'),
  priority: fc.constantFrom('high', 'normal', 'low'),
  tags: fc.array(someText, { maxLength: 3 }).map((all) => JSON.stringify(all)),
  salary: fc.oneof(
    fc.constantFrom('85k-100k EUR', '£650/day'),
    mappingOf({ min: amount, currency: maybe(currency), period: maybe(period) }),
  ),
  contacts: listOf(
    mappingOf({ name: someText, role: maybe(text), email: maybe(text), phone: maybe(text), url: maybe(url) }),
  ),
  offer: mappingOf({
    base: maybe(amount),
    bonus: maybe(amount),
    equity: maybe(text),
    currency: maybe(currency),
    period: maybe(period),
    decideBy: maybe(day),
  }),
  reminders: listOf(
    fc.oneof(
      mappingOf({ id: reminderId, ...decided, done: day }),
      mappingOf({ due: day, text: someText, ...decided }),
    ),
  ),
};

const history = fc
  .tuple(arbitraryHistory(), fc.array(fc.tuple(ownKeys, maybe(someText), maybe(someText)), { minLength: 9 }))
  .map(([entries, more]) =>
    entries.map(({ note, reason, ...entry }, index) => {
      const [own = [], words, why] = more[index] ?? [];
      return mapping(own, { ...entry, note: note === null ? null : (words ?? note), reason: why ?? reason });
    }),
  );

const body = fc.oneof(
  fc.constantFrom('', '\n', '## Job description\n- a\n---\nb\n\n## Notes\n=1', '\ufeff## Posting\n', '"'),
  fc.array(text, { maxLength: 4 }).map((lines) => lines.join('\n')),
);

/** The text of an application file; sound most of the time, since its texts may stand for nothing. */
export const arbitraryApplicationText: fc.Arbitrary<string> = fc
  .record({
    company: someText,
    role: someText,
    history,
    others: fc.record(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, maybe(value)]))),
    own: ownKeys,
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff'),
    body,
  })
  .map(({ company, role, history: entries, others, own, eol, mark, body: rest }) => {
    const lines = [
      '---',
      `company: ${JSON.stringify(company)}`,
      `role: ${JSON.stringify(role)}`,
      ...Object.entries(others).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])),
      ...own.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
      'history:',
      ...entries.map((entry) => `  - ${entry}`),
      '---',
      rest,
    ];
    return mark + lines.join('\n').replaceAll(/\r?\n/g, eol);
  });

const part = fc.oneof(
  fc.constantFrom(
    ...[
      'acme',
      'Acme',
      'Acme & Co, Inc.',
      '株式会社',
      'é',
      'e\u0301',
      'a%2Fb#c?d',
      '=1+1',
      '@x',
      '-x',
      'x.md',
    ],
    ...['it’s "so"', "'q'", ' a ', 'مرحبا', '🤖', 'con', 'a:b', 'x'.repeat(200), 'follow_up:2026-10-01', ' '],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((one) => !/^\.|[/\\\p{Cc}]/u.test(one)),
);

/** The id of an application file, in folders or not. */
export const arbitraryId: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'));
