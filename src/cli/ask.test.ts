/** `add` by question, in a terminal of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it as test } from 'vitest';
import { applicationText, dataFolder, hasTerminal, runInTerminal, type TestFolder } from '../testing/cli.ts';

const it = test.skipIf(!hasTerminal);

const enter = '\r';
const controlC = '\x03';

const addByQuestion = (
  folder: TestFolder,
  words: readonly string[],
  answers: Parameters<typeof runInTerminal>[1],
) => runInTerminal(['add', ...words], answers, { cwd: folder.root });

const names = (folder: TestFolder) => readdirSync(join(folder.root, 'applications'));

it('asks for everything, checks each answer, and writes what was said', async () => {
  using folder = dataFolder({
    'applications/acme.md': applicationText(
      'Acme',
      ['date: 2026-10-01, status: saved'],
      'source: linkedin\n',
    ),
  });
  const { status, stdout } = await addByQuestion(
    folder,
    [],
    [
      ['Company', `Zeta${enter}`],
      ['Role', enter],
      ['The role is needed.', `Cook${enter}`],
      ['Where does it stand?', `\x1b[B${enter}`],
      ['Where did you find it?', `glassdoor`],
      ['glassdoor (new)', `\x1b[B${enter}`],
      ['Address of the posting', `zeta${enter}`],
      ['is not a web address', `\x15https://zeta.example/1${enter}`],
      ['Salary', `lots${enter}`],
      ['write it like', `\x1585k EUR${enter}`],
    ],
  );
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('applications/zeta-cook.md'),
  });
  const head =
    'company: Zeta\nrole: Cook\nsource: glassdoor\nurl: https://zeta.example/1\nsalary: 85k EUR\nhistory:\n';
  expect(folder.read('applications/zeta-cook.md')).toContain(
    `${head}  - { date: 2026-11-20, status: applied }\n`,
  );
});

it('writes nothing where the person breaks off, at whichever question', async () => {
  using folder = dataFolder();
  for (const answers of [
    [['Company', controlC]],
    [
      ['Company', `Zeta${enter}`],
      ['Role', controlC],
    ],
  ] as const) {
    const { status, stdout } = await addByQuestion(folder, [], answers);
    expect({ status, stdout }).toMatchObject({
      status: 130,
      stdout: expect.stringContaining('Nothing was added.'),
    });
  }
  expect(names(folder)).toEqual([]);
});

it('asks for what a page does not name', async () => {
  using folder = dataFolder({ 'page.html': '<p>We want you.</p>' });
  const { status, stdout } = await addByQuestion(
    folder,
    ['--from', 'page.html'],
    [
      ['Company', `Zeta${enter}`],
      ['Role', `Cook${enter}`],
    ],
  );
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(folder.read('applications/zeta-cook.md')).toContain('We want you.');
});
