import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { scanCompany } from './scan-company.ts';

const file = (line: string) =>
  `---\n${line}\nrole: Engineer\nhistory:\n  - { date: 2026-10-01, status: saved }\n---\n`;

it('reads a company as the YAML parser does, or says that it cannot', () => {
  const lines = [
    'company: Acme',
    'company: Acme # a comment',
    "company: 'Acme''s'",
    'company: "Acme: two"',
    'company: "caf\\u00e9"',
    'company: Acme\n  Robotics',
    'company: >-\n  Acme',
    'company: &a Acme',
    'company: C# shop',
    '"company": Acme',
    'company:   Zoë & Söhne   ',
    'company: $\u2028;',
    'company: Acme # a comment\u2028of two lines',
    'company: Acme\rRobotics',
  ];
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const check = (line: string) => {
    const quick = scanCompany(file(line));
    const { application } = parseApplication(
      { path: 'applications/x.md', text: file(line) },
      defaultConfig(),
    );
    if (quick !== undefined && application !== null) expect(quick).toBe(application.company);
  };
  for (const line of lines) check(line);
  fc.assert(
    fc.property(word, (text) => check(`company: ${text}`)),
    { numRuns: 300 },
  );
  expect(scanCompany(file('company: Acme'))).toBe('Acme');
  expect(scanCompany(file('company: Acme').slice(0, 20))).toBe('Acme');
  expect(scanCompany(file('company: >-\n  Acme'))).toBeUndefined();
  expect(scanCompany('company: Acme')).toBeNull();
});
