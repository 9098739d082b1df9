import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { arbitraryConfig, arbitraryHistory } from '../testing/arbitraries.ts';
import { anApplication } from '../testing/builders.ts';
import { parseApplication } from './application-file.ts';
import { writableText } from './control-characters.ts';
import { formatApplication } from './new-application.ts';
import { formatText, formatValue } from './write-yaml.ts';
import { readYaml } from './yaml-values.ts';

const read = (text: string) =>
  parseApplication({ path: 'applications/acme-senior-backend-engineer.md', text }, defaultConfig());
const text = fc.oneof(
  fc.constantFrom(
    'no',
    '08',
    'a: b',
    '# x',
    '- y',
    '',
    'null',
    '~',
    '---',
    "O'Neil & Söhne",
    '株式会社ゼータ',
    'x:',
    '"',
    '\\',
    '{',
    '🙂',
    '\u0085',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe('writing YAML', () => {
  it('reads back as the same text, alone and inside braces and brackets', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        // A mapping holds no key twice.
        fc.pre(writableText(b) !== 'k');
        const { values, faults } = readYaml(
          `x: ${formatText(a, false)}\ny: ${formatValue({ [b]: [a, b], k: a })}\n`,
        );
        expect(faults).toEqual([]);
        const [first, second] = [writableText(a), writableText(b)];
        expect(values).toEqual({ x: first, y: { [second]: [first, second], k: first } });
      }),
      { numRuns: 3000 },
    );
  });

  it('quotes only what needs it', () => {
    expect(
      ['no', 'Acme GmbH & Co', 'https://a.b/c#d', '12:30', "it's", 'a-b', '-5', 'C++', 'C#'].map((word) =>
        formatText(word, true),
      ),
    ).toEqual(['no', 'Acme GmbH & Co', 'https://a.b/c#d', '12:30', "it's", 'a-b', '"-5"', 'C++', 'C#']);
    expect(formatText('a, b', false)).toBe('a, b');
    expect(formatText('a, b', true)).toBe('"a, b"');
  });
});

describe('a new file', () => {
  it("is written in the contract's order and style", () => {
    const written = formatApplication({
      company: 'Acme',
      role: 'Engineer',
      salary: '85k-100k EUR',
      tags: ['go', 'c, d'],
      workMode: 'remote',
      source: 'unknown',
      priority: 'normal',
      history: [
        historyEntry({ date: calendarDate('2026-10-03'), status: 'applied' }),
        historyEntry({ date: calendarDate('2026-10-03'), status: 'rejected', dateGuessed: true }),
        historyEntry({ date: calendarDate('2026-10-04'), status: 'onsite', cancelled: true }),
      ],
      deadline: calendarDate('2026-10-20'),
      extra: { team: 'Core' },
      posting: '# Us\r\nWe seek.\n',
    });
    expect(written).toBe(
      '---\ncompany: Acme\nrole: Engineer\nworkMode: remote\nsalary: 85k-100k EUR\ndeadline: 2026-10-20\ntags: [go, "c, d"]\nteam: Core\nhistory:\n  - { date: 2026-10-03, status: applied }\n  - { date: 2026-10-03, status: rejected, dateGuessed: true }\n  - { date: 2026-10-04, status: onsite, cancelled: true }\n---\n## Job description\n\n### Us\nWe seek.\n\n## Notes\n',
    );
  });

  it('reads back as what was written, whatever the words', () => {
    const words = text.map((value) => writableText(value).trim()).filter((value) => value !== '');
    const fields = fc.record({
      company: words,
      role: words,
      source: words.filter((value) => value !== 'unknown'),
      location: fc.option(words),
      tags: fc.array(words, { maxLength: 3 }),
      history: arbitraryHistory(),
      salary: fc.constantFrom(null, { min: 1, max: 2.5, currency: 'USD', period: 'hour' as const }),
      customReminders: fc.array(
        words.map((value) => ({ due: calendarDate('2026-11-02'), text: value })),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fields, (application) => {
        const { application: got, problems } = read(formatApplication(application));
        expect(problems).toEqual([]);
        expect(got).toEqual(anApplication({ ...application, body: '## Job description\n\n## Notes\n' }));
      }),
    );
  });
});

describe('a history', () => {
  it('reads back under any configuration', () => {
    const told = arbitraryConfig.chain((config) => fc.tuple(fc.constant(config), arbitraryHistory(config)));
    fc.assert(
      fc.property(told, ([config, history]) => {
        const file = {
          path: 'applications/a.md',
          text: formatApplication({ company: 'A', role: 'B', history }),
        };
        expect(parseApplication(file, config).application?.history).toEqual(history);
      }),
    );
  });
});
