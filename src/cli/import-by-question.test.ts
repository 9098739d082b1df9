/** `import` in a terminal: what it shows before it writes, and what it asks. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it as test } from 'vitest';
import { applicationText, dataFolder, hasTerminal, runInTerminal, type TestFolder } from '../testing/cli.ts';

const it = test.skipIf(!hasTerminal);

const run = async (
  folder: TestFolder,
  words: readonly string[],
  answers: Parameters<typeof runInTerminal>[1],
) => {
  const { status, stdout } = await runInTerminal(['import', ...words], answers, { cwd: folder.root });
  return { status, shown: stripVTControlCharacters(stdout).replaceAll('\r\n', '\n') };
};
/** What marks the answer that Enter would take, as long as a question is open. */
const isAsked = '●';
const names = (folder: TestFolder) => readdirSync(join(folder.root, 'applications')).sort();

const table = [
  'Firm,Position,Applied,Status,Shoe size',
  ...Array.from(
    { length: 7 },
    (_, index) =>
      `Firm ${index},Cook,2026-10-0${index + 1},${index === 6 ? 'Frozen' : 'Interview'},4${index}`,
  ),
  ',Cook,2026-10-09,Interview,',
  '',
].join('\n');

it('shows the columns, the guesses, counts and five rows of a table, and writes at a yes', async () => {
  using folder = dataFolder({ 'jobs.csv': table });
  const asked = await run(folder, ['jobs.csv'], [[isAsked, 'y']]);
  expect(asked.status).toBe(1);
  expect(asked.shown).toContain('Firm → company\n');
  expect(asked.shown).toContain('Shoe size: no field takes it; 7 cells stand among the notes');
  expect(asked.shown).toContain('status "Frozen" is not known (1)');
  expect(asked.shown).toContain('  Firm 0, Cook: applied 2026-10-01, phone_screen (day not known)\n');
  expect(asked.shown.match(/^ {2}Firm \d, Cook/gm)).toHaveLength(5);
  expect(asked.shown).toContain('  … and 2 more\n7 to be added, 0 there already, 1 refused\n');
  expect(asked.shown).toContain('Add these 7?');
  expect(asked.shown.match(/jobs\.csv:9 {2}/g)).toHaveLength(1);
  expect(asked.shown).toMatch(/applications\/firm-6-cook\.md\n7 added, 0 there already, 1 refused\n$/);
  expect(names(folder)).toHaveLength(7);
});

it('writes nothing at anything but a yes, nor where it was broken off', async () => {
  using folder = dataFolder({ 'jobs.csv': table });
  for (const keys of ['n', '\r', '\x1b', '\x03']) {
    const { status } = await run(folder, ['jobs.csv'], [[isAsked, keys]]);
    expect({ keys, isDone: status === 0, names: names(folder) }).toEqual({ keys, isDone: false, names: [] });
  }
});

it('asks for one by its number, and for none where all are there', async () => {
  using folder = dataFolder({ 'jobs.csv': 'Company,Role,Applied\nBeta,Cook,2026-10-01\n' });
  expect((await run(folder, ['jobs.csv'], [[isAsked, 'y']])).status).toBe(0);
  const again = await run(folder, ['jobs.csv'], []);
  expect(again).toMatchObject({
    status: 0,
    shown: expect.stringContaining('0 to be added, 1 there already'),
  });
  expect(again.shown).not.toContain(isAsked);
});

it('neither shows nor asks with --yes, --dry-run or --json', async () => {
  using folder = dataFolder({ 'jobs.csv': 'Company,Role,Applied\nBeta,Cook,2026-10-01\n' });
  for (const words of [['--dry-run'], ['--json', '--dry-run'], ['--yes'], ['--json']]) {
    const { status, shown } = await run(folder, ['jobs.csv', ...words], []);
    expect({ words, status, isAsked: shown.includes(isAsked) }).toEqual({ words, status: 0, isAsked: false });
  }
});

const mail = (day: number, subject: string, body: string, from = 'jobs@northlight.example') =>
  `From: ${from}\nDate: Wed, ${String(day).padStart(2, '0')} Nov 2026 10:00:00 +0000\nSubject: ${subject}\nMessage-ID: <${day}@${from.split('@')[1]}>\n\n${body}\n`;

const mails = {
  'apptrack.config.yaml': 'timezone: Europe/Berlin\n',
  'applications/northlight.md': applicationText('Northlight', ['date: 2026-10-20, status: applied']),
  'applications/kestrel.md': applicationText('Kestrel Maps', ['date: 2026-10-20, status: applied']),
  'mails/1.eml': mail(
    4,
    'Engineer',
    'We would like to invite you to an interview on Thursday, 12 November at 2:30 pm CET.',
  ),
  'mails/2.eml': mail(
    5,
    'Engineer',
    'We are happy to invite you to an interview: 10 November at 9:00 or 11 November at 9:00?',
    'hr@kestrelmaps.example',
  ),
  'mails/3.eml': mail(6, 'Your application', 'Unfortunately, we will not be moving forward.'),
  'mails/4.eml': mail(
    6,
    'Thank you for applying to Beta',
    'Thank you for applying for the Cook position at Beta.',
    'no-reply@greenhouse.io',
  ),
};

it('asks about each proposal of a folder of mails, as things stand after the one before', async () => {
  using folder = dataFolder(mails);
  const { status, shown } = await run(
    folder,
    ['mails'],
    [
      [isAsked, 'y'],
      [isAsked, 'y'],
      [isAsked, 'n'],
      [isAsked, 'y'],
    ],
  );
  expect(status).toBe(0);
  expect(shown).toContain('  Beta, Cook: applied 2026-11-06\n1 to be added');
  expect(shown).toContain(
    '1.eml:1  Northlight, Engineer (northlight): phone_screen on 2026-11-04, at 2026-11-12T14:30 (read from "Thursday, 12 November at 2:30 pm CET")',
  );
  expect(shown).toContain(
    '  its words name these times: "10 November at 9:00" (2026-11-10T09:00), "11 November at 9:00" (2026-11-11T09:00)\n',
  );
  expect(shown).toContain('3.eml:1  Northlight, Engineer (northlight): rejected on 2026-11-06');
  expect(folder.read('applications/northlight.md').match(/^ {2}- .*$/gm)).toEqual([
    '  - { date: 2026-10-20, status: applied }',
    '  - { date: 2026-11-04, status: phone_screen, note: "We would like to invite you to an interview on Thursday, 12 November at 2:30 pm CET.", at: 2026-11-12T14:30, message: 4@northlight.example }',
    '  - { date: 2026-11-06, status: rejected, note: "Unfortunately, we will not be moving forward.", message: 6@northlight.example }',
  ]);
  expect(folder.read('applications/kestrel.md')).not.toContain('phone_screen');
  expect(names(folder)).toEqual(['beta-cook.md', 'kestrel.md', 'northlight.md']);
  const left = await run(folder, ['mails'], [[isAsked, 'n']]);
  expect(left.shown.match(/◆ {2}Take it over\?/g)).toHaveLength(1);
});
