/** One command for several, what it would do, and taking it back. */
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  acmeText,
  dataFolder,
  hasTerminal,
  runBound,
  runCli,
  runInTerminal,
  type TestFolder,
  twoApplications,
  zetaText,
} from '../testing/cli.ts';

const files = { ...twoApplications, 'applications/beta.md': acmeText.replace('Acme Robotics', 'Beta') };
const all = ['acme', 'asia/zeta', 'beta'];

/** Runs commands in a folder, with a cache of its own. */
function runIn({ root }: TestFolder) {
  const options = { cwd: root, env: { XDG_CACHE_HOME: join(root, '.cache') } };
  return Object.assign((...words: string[]) => runCli(words, options), {
    options,
    with: (input: string, ...words: string[]) => runCli(words, { ...options, input }),
  });
}

const textsOf = (folder: TestFolder) => Object.keys(files).map((path) => folder.read(path));

describe('several at once', () => {
  it('are words, a list with commas, lines or JSON on standard input', async () => {
    using folder = dataFolder(files);
    const run = runIn(folder);
    expect(await run('status', 'acme', 'beta', 'rejected')).toMatchObject({
      status: 0,
      stdout: 'Acme Robotics: applied → rejected\nBeta: applied → rejected\n',
    });
    expect((await run('note', 'acme,zeta', 'Called', 'them')).stdout).toBe(
      'Acme Robotics: noted: Called them\n株式会社ゼータ: noted: Called them\n',
    );
    expect(await run.with('beta\nasia/zeta\n', 'set', '-', 'priority', 'high')).toMatchObject({ status: 0 });
    expect(await run.with('{"items":[{"id":"acme"}]}', 'unset', '-', 'priority')).toMatchObject({
      status: 0,
    });
    const list = await run('list', '--json');
    const ghosted = await run.with(list.stdout, 'status', 'ghosted', '-', '--json');
    expect(JSON.parse(ghosted.stdout)).toMatchObject({ total: 3 });
    expect((await run.with('', 'status', 'ghosted', '-')).stderr).toContain('nothing to do');
    expect((await run.with('{"a":1}', 'status', 'ghosted', '-')).status).toBe(2);
    for (const text of textsOf(folder)) expect(text).toContain('status: ghosted');
  });

  it('are those of the column of ids where another command prints a table, and never its headings', async () => {
    using folder = dataFolder({ ...files, 'applications/fidelity.md': acmeText.replace('Acme', 'Fidelity') });
    const run = runIn(folder);
    for (const format of ['tsv', 'csv'])
      for (const columns of ['id', 'company,id,role', 'role,company,id']) {
        const { stdout } = await run('list', '--format', format, '--columns', columns, '--search', 'beta');
        const done = await run.with(stdout, 'note', '-', `${format} ${columns}`);
        expect(done, `${format} ${columns}`).toMatchObject({
          status: 0,
          stdout: expect.stringMatching(/^Beta: .*\n$/),
        });
      }
    const grouped = await run('list', '--format', 'tsv', '--columns', 'company,id', '--group-by', 'status');
    expect((await run.with(grouped.stdout, 'set', '-', 'priority', 'high')).stdout.split('\n')).toHaveLength(
      5,
    );
    const other = await run('list', '--format', 'tsv', '--columns', 'company,role');
    expect(await run.with(other.stdout, 'note', '-', 'x')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has no column "id"'),
    });
  });

  it('are changed all, or none, and each that is refused is named', async () => {
    using folder = dataFolder({ ...files, 'applications/bad.md': acmeText.replace('saved', 'svaed') });
    const run = runIn(folder);
    const refused = await run('status', ...all, 'bad', 'rejected');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('1 of 4');
    expect(refused.stderr).toContain('bad: applications/bad.md');
    expect(textsOf(folder)).toEqual(Object.values(files));
    expect((await run('undo', '--yes')).stderr).toContain('there is nothing to undo');
    chmodSync(join(folder.root, 'applications/beta.md'), 0o400);
    const bound = await runBound(['note', 'acme,beta', 'x'], run.options);
    expect(bound).toMatchObject({ status: 1, stderr: expect.stringContaining('read-only') });
    expect(folder.read('applications/acme.md')).toBe(acmeText);
    // What has the status already stays as it is.
    expect(await run('status', 'acme', 'zeta', 'applied')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('applied already'),
    });
    expect(folder.read('applications/asia/zeta.md')).toBe(zetaText);
  });

  it('lose nothing where others write at the same time', async () => {
    using folder = dataFolder(files);
    const run = runIn(folder);
    const notes = Array.from({ length: 6 }, (_, at) => `note-${at}`);
    await Promise.all(notes.map((text) => run('note', all.join(','), text)));
    for (const text of textsOf(folder)) for (const one of notes) expect(text.split(one)).toHaveLength(2);
  });

  it('decide on reminders', async () => {
    using folder = dataFolder(files);
    const run = runIn(folder);
    for (const id of all) await run('reminders', 'add', id, '2026-11-20', 'Ask');
    const before = textsOf(folder);
    const due = await run('reminders', '--json');
    const done = await run.with(due.stdout, 'reminders', 'done', '-');
    expect(done).toMatchObject({ status: 0, stdout: expect.stringMatching(/^(Done: .*\n){2,}$/) });
    expect((await run('undo', '--yes')).status).toBe(0);
    expect(textsOf(folder)).toEqual(before);
  });

  it.runIf(hasTerminal)('are shown and asked about in a terminal', async () => {
    using folder = dataFolder(files);
    const { options } = runIn(folder);
    const words = ['status', 'acme', 'beta', 'rejected'];
    const no = await runInTerminal(words, [['Do this to 2?', 'n']], options);
    expect(no.stdout).toContain('Beta: applied → rejected');
    expect(textsOf(folder)).toEqual(Object.values(files));
    await runInTerminal(words, [['Do this to 2?', 'y']], options);
    expect(folder.read('applications/beta.md')).toContain('rejected');
  });
});

it('--dry-run shows the diff, and writes nothing anywhere', async () => {
  using folder = dataFolder({ ...files, 'applications/acme.md': acmeText.replaceAll('\n', '\r\n') });
  const run = runIn(folder);
  const acme = folder.read('applications/acme.md');
  const diffs: [words: string[], line: string][] = [
    [['status', 'acme', 'offer'], '+  - { date: 2026-11-20, status: offer }'],
    [['add', 'New', 'Cook'], '+company: New'],
    [['note', 'acme,beta', 'Hi'], '+  - { date: 2026-11-20, note: Hi }'],
    [['set', 'beta', 'location', 'Berlin'], '+location: Berlin'],
    [['remove', 'beta'], 'deleted file mode 100644'],
    [['rename', 'beta', '2026/beta'], 'rename to b/applications/2026/beta.md'],
    [['archive', 'beta', '--anyway'], 'rename to b/applications/archive/2026/beta.md'],
    [['contacts', 'add', 'beta', 'Bo'], '+  - { name: Bo }'],
    [['config', 'set', 'weeklyGoal', '9'], '+weeklyGoal: 9'],
    [['reminders', 'add', 'beta', 'tomorrow', 'Ask'], '+  - { due: 2026-11-21, text: Ask }'],
  ];
  for (const [words, line] of diffs) {
    const shown = await run(...words, '--dry-run');
    expect(shown, words.join(' ')).toMatchObject({ status: 0 });
    expect(shown.stdout.split('\n'), words.join(' ')).toContain(line);
  }
  expect(JSON.parse((await run('note', 'beta', 'Hi', '-n', '--json')).stdout)).toMatchObject({
    dryRun: true,
    files: [{ path: 'applications/beta.md', change: 'change' }],
  });
  expect(await run('status', 'acme', 'ofer', '-n')).toMatchObject({ status: 2, stdout: '' });
  expect(folder.read('applications/acme.md')).toBe(acme);
  expect(readdirSync(join(folder.root, 'applications')).sort()).toEqual(['acme.md', 'asia', 'beta.md']);
  expect(existsSync(join(folder.root, '.cache/apptrack/undo'))).toBe(false);
});

it('says where undo will not find what was done, before and after', async () => {
  using folder = dataFolder(files);
  folder.write('.cache', 'a file where a folder is needed');
  const run = runIn(folder);
  expect(await run('note', 'beta', 'Hi')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('undo cannot take this back'),
  });
  expect((await run('remove', 'beta', '--yes')).stdout).toContain('it is gone for good');
});

describe('undo', () => {
  it('takes the last change back, then the one before it; --redo does it again', async () => {
    using folder = dataFolder(files);
    const run = runIn(folder);
    await run('note', 'acme', 'one');
    await run('remove', 'acme', 'beta', '--yes');
    expect(await run('undo', '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('new file'),
    });
    expect(await run('undo')).toMatchObject({ status: 2, stderr: expect.stringContaining('add --yes') });
    expect((await run('undo', '--yes')).stdout).toContain('Taken back: Beta: removed');
    expect(folder.read('applications/acme.md')).toContain('one');
    await run('undo', '--yes');
    expect(textsOf(folder)).toEqual(Object.values(files));
    expect((await run('undo', '--yes')).status).toBe(1);
    await run('undo', '--redo', '--yes');
    expect(folder.read('applications/acme.md')).toContain('one');
    await run('undo', '--redo', '--yes');
    expect(existsSync(join(folder.root, 'applications/acme.md'))).toBe(false);
  });

  it('takes two changes back where two ask at once, and refuses what was changed since', async () => {
    using folder = dataFolder(files);
    const run = runIn(folder);
    await run('note', 'acme', 'one');
    await run('note', 'beta', 'two');
    const both = await Promise.all([run('undo', '--yes'), run('undo', '--yes')]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(textsOf(folder)).toEqual(Object.values(files));
    await run('note', 'acme,beta', 'three');
    folder.write('applications/beta.md', `${folder.read('applications/beta.md')}By hand\n`);
    const left = textsOf(folder);
    expect(await run('undo', '--yes')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('beta.md was changed since'),
    });
    expect(textsOf(folder)).toEqual(left);
  });

  it('takes an import back as one', async () => {
    using folder = dataFolder({});
    const run = runIn(folder);
    const rows = Array.from({ length: 60 }, (_, at) => `Firm ${at},Cook,2026-10-01`);
    folder.write('jobs.csv', ['Company,Job Title,Applied', ...rows, ''].join('\n'));
    await run('import', 'jobs.csv', '--yes', '--remember', '--map', 'Job Title=role');
    expect(readdirSync(join(folder.root, 'applications'))).toHaveLength(60);
    expect(await run('undo', '--yes')).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder.root, 'applications'))).toEqual([]);
    expect(existsSync(join(folder.root, 'apptrack.config.yaml'))).toBe(false);
  });

  it('is the local app’s as well', async () => {
    using folder = dataFolder(files);
    const run = runIn(folder);
    const { undoLog } = await import('../operations/undo-log.ts');
    const after = acmeText.replace('Engineer', 'Cook');
    folder.write('applications/acme.md', after);
    const place = { folder: join(folder.root, '.cache/apptrack/undo'), root: folder.root };
    undoLog(place).keep({ files: [{ path: 'applications/acme.md', before: acmeText, after }] });
    expect(await run('undo', '--yes')).toMatchObject({ stdout: 'Taken back: Acme Robotics: role changed\n' });
    expect(folder.read('applications/acme.md')).toBe(acmeText);
  });
});
