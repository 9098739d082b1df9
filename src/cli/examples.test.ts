/** The examples in the help do what they say. */
import { expect, it } from 'vitest';
import { applicationText, bin, dataFolder, runProgram } from '../testing/cli.ts';
import { examples } from './examples.ts';
import { buildProgram } from './program.ts';

/** What the examples speak of. */
const files = {
  'apptrack.config.yaml': 'views:\n  - { name: Berlin, search: robotics }\n',
  'applications/acme.md': applicationText(
    'Acme Robotics',
    ['date: 2026-10-01, status: saved', 'date: 2026-11-10, status: applied'],
    'url: https://acme.example/1\ncontacts:\n  - { name: Jane Doe, note: Kind }\n',
  ),
  'posting.md': 'We want you.\n',
  'resumes/backend.md': 'Built robots in Go.\n',
  'cv.html': '<h1>Jane Doe</h1><h2>Skills</h2><p>Go, Kubernetes</p>',
  'posting.html': '<title>Cook at Beta</title><h1>Cook</h1><p>We want you.</p>',
  'jobs.csv': 'Company,Job Title,Applied\nBeta,Cook,2026-10-01\n',
  'answer.eml': [
    'From: Acme Robotics <jobs@acme.example>',
    'Date: Wed, 11 Nov 2026 10:00:00 +0000',
    'Subject: Your application',
    '',
    'Unfortunately, we will not be moving forward.',
    '',
  ].join('\n'),
  'confirmations.mbox': [
    'From jobs@beta.example Thu Oct  1 10:00:00 2026',
    'From: Beta <no-reply@greenhouse.io>',
    'Date: Thu, 1 Oct 2026 10:00:00 +0000',
    'Subject: Thank you for applying to Beta',
    '',
    'Thank you for applying for the Cook position at Beta.',
    '',
  ].join('\n'),
};

/** Examples that go on for ever, ask somebody, or need Git, the net or a passphrase; other tests run these commands. */
const elsewhere = [
  ...[
    'watch',
    'sync',
    'init',
    'upgrade',
    'edit',
    'open',
    'undo',
    'start',
    'seal',
    'unseal',
    'publish',
    'doctor',
    'mail',
  ],
  ...['github reminders', 'github intake', 'github check'],
];
const needsNet = /https?:/;

for (const [command, list] of Object.entries(examples)) {
  if (elsewhere.includes(command)) continue;
  it(`of ${command} work`, async () => {
    for (const { line } of list.filter((example) => !needsNet.test(example.line))) {
      using folder = dataFolder(files);
      const shell = `apptrack() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
      const { status, stderr } = await runProgram('sh', ['-c', shell], { cwd: folder.root });
      expect({ line, status, stderr }).toMatchObject({ status: 0 });
    }
  });
}

it('are there for every command, and for none that does not exist', () => {
  const commands = buildProgram({
    version: '',
    root: '',
    compiled: async () => '',
    importModule: async () => ({}),
  }).commands.flatMap((command) => [
    ...(command
      .createHelp()
      .visibleCommands(
        buildProgram({ version: '', root: '', compiled: async () => '', importModule: async () => ({}) }),
      )
      .some((shown) => shown.name() === command.name())
      ? [command.name()]
      : []),
    ...command.commands.map((inner) => `${command.name()} ${inner.name()}`),
  ]);
  expect(Object.keys(examples).sort()).toEqual(commands.filter((name) => name !== 'help').sort());
});
