import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  applicationText,
  bin,
  dataFolder,
  expectRefusals,
  type Refusal,
  runCli,
  runProgram,
} from '../testing/cli.ts';

const acme = applicationText('Acme Robotics', [
  'date: 2026-10-01, status: saved',
  'date: 2026-10-03, status: applied',
]);
const zeta = applicationText('株式会社ゼータ', ['date: 2026-11-01, status: applied'], 'source: linkedin\n');
const files = { 'applications/acme.md': acme, 'applications/asia/zeta.md': zeta };

describe('status and note', () => {
  it('add exactly one line and say what it means', async () => {
    using folder = dataFolder(files);
    const words = [
      'status',
      'acme',
      'phone_screen',
      '--at',
      '2026-11-25T14:00',
      '--with',
      'Jane Doe',
      '--with',
      'Bo',
    ];
    const { status, stdout, stderr } = await runCli(words, { cwd: folder.root });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'Acme Robotics: applied → phone_screen\n',
      stderr: '',
    });
    const added =
      '  - { date: 2026-11-20, status: phone_screen, at: 2026-11-25T14:00, with: [Jane Doe, Bo] }\n';
    expect(folder.read('applications/acme.md')).toBe(acme.replace('---\n##', `${added}---\n##`));
    expect(readdirSync(join(folder.root, 'applications')).sort()).toEqual(['acme.md', 'asia']);
  });

  it('find an application by any part of its id or company that only it has', async () => {
    using folder = dataFolder({ ...files, 'applications/acme-2.md': acme });
    const run = (id: string) => runCli(['note', id, 'Called', 'them'], { cwd: folder.root });
    expect(await run('ゼータ')).toMatchObject({ status: 0 });
    expect(folder.read('applications/asia/zeta.md')).toContain('note: Called them');
    expect(await run('acme')).toMatchObject({ status: 0 });
    const ambiguous = await run('robotics');
    expect(ambiguous.status).toBe(2);
    expect(ambiguous.stderr).toContain('acme-2');
    expect(ambiguous.stdout).toBe('');
    expect(await run('acmee')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean "acme"'),
    });
  });

  it('refuse what would not be valid, and leave the file alone', async () => {
    using folder = dataFolder({ ...files, 'applications/bad.md': acme.replace('saved', 'svaed') });
    const cases: Refusal[] = [
      [['status', 'acme', 'phonescreen'], 2, 'did you mean "phone_screen"?'],
      [['status', 'acme', 'applied', '--date', '2026-02-30'], 2, '2026-02-30'],
      [['status', 'acme', 'applied', '--at', 'noon'], 2, 'noon'],
      [['note', 'acme', ' '], 2, 'empty'],
      [['note', 'acme'], 2, 'missing required argument'],
      [['status', 'bad', 'applied'], 1, 'applications/bad.md:5:33'],
      [['set', 'acme', 'workMode', 'moon'], 1, 'remote'],
      [['set', 'acme', 'sorce', 'linkedin'], 2, 'did you mean "source"?'],
      [['unset', 'acme', 'company'], 1, 'company'],
    ];
    await expectRefusals(folder.root, cases);
    expect(folder.read('applications/acme.md')).toBe(acme);
  });
});

describe('add', () => {
  it('writes a file named after company and role, never over another, and prints its path', async () => {
    using folder = dataFolder({ 'posting.md': '# We want you\n\nno: yes\n' });
    const add = (...words: string[]) => runCli(['add', ...words], { cwd: folder.root });
    const first = await add(
      'Zoë & Søn',
      'C++: no',
      '--salary',
      '85k-100k EUR',
      '--tag',
      'a,b',
      '--jd',
      'posting.md',
    );
    expect(first).toEqual({ status: 0, stdout: 'applications/zoe-son-c-no.md\n', stderr: '' });
    const second = await add('Zoë & Søn', 'C++: no', '--status', 'applied', '--date', '2026-11-02');
    expect(second.stdout).toBe('applications/zoe-son-c-no-2.md\n');
    expect(second.stderr).toContain('probably a duplicate');
    expect(await runCli(['check'], { cwd: folder.root })).toMatchObject({ status: 0 });
    const shown = JSON.parse((await runCli(['show', 'zoe-son-c-no', '--json'], { cwd: folder.root })).stdout);
    expect(shown).toMatchObject({ company: 'Zoë & Søn', role: 'C++: no', status: 'saved', tags: ['a', 'b'] });
    expect(shown.salary).toEqual({ min: 85000, max: 100000, currency: 'EUR', period: 'year' });
    expect(shown.posting).toContain('no: yes');
  });

  it('takes the posting from standard input, and its place from --dir or APPTRACK_DIR', async () => {
    using folder = dataFolder();
    const env = { APPTRACK_DIR: folder.root };
    const { stdout } = await runCli(['add', '株式会社ゼータ', 'データ', '--jd', '-', '--json'], {
      env,
      cwd: '/',
      input: 'がんばる',
    });
    expect(JSON.parse(stdout)).toMatchObject({
      id: '株式会社ゼータ-データ',
      status: 'saved',
      appliedOn: null,
    });
    expect(folder.read('applications/株式会社ゼータ-データ.md')).toContain('がんばる');
    expect(await runCli(['list', '--json', '--dir', folder.root], { cwd: '/' })).toMatchObject({ status: 0 });
    expect(await runCli(['--dir', folder.root, 'list'], { cwd: '/' })).toMatchObject({ status: 0 });
  });

  it('asks nobody where nobody is there', async () => {
    using folder = dataFolder();
    expect(await runCli(['add'], { cwd: folder.root })).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('reading', () => {
  it('goes on with the good files, tells of the bad ones on standard error, and says so in its status', async () => {
    using folder = dataFolder({ ...files, 'applications/bad.md': 'nothing' });
    for (const words of [['list'], ['stats'], ['reminders', '--all']]) {
      const { status, stdout, stderr } = await runCli([...words, '--json'], { cwd: folder.root });
      expect(status).toBe(1);
      expect(Object.keys(JSON.parse(stdout)).length).toBeGreaterThan(1);
      expect(stderr).toMatch(/^applications\/bad\.md:1:1 {2}.+\n$/);
    }
    const check = await runCli(['check', '--json'], { cwd: folder.root });
    expect(check.status).toBe(1);
    expect(JSON.parse(check.stdout)).toMatchObject({
      ok: false,
      total: 1,
      items: [{ path: 'applications/bad.md', line: 1 }],
    });
    expect((await runCli(['check'], { cwd: folder.root })).stdout).toBe('');
  });

  it('filters, sorts and limits; sees any past day', async () => {
    using folder = dataFolder(files);
    const ids = async (...words: string[]) => {
      const { stdout } = await runCli(['list', '--json', ...words], { cwd: folder.root });
      return JSON.parse(stdout).items.map(({ id }: { id: string }) => id);
    };
    expect(await ids('--sort', 'company')).toEqual(['acme', 'asia/zeta']);
    expect(await ids('--sort', '-company', '--limit', '1')).toEqual(['asia/zeta']);
    expect(await ids('--source', 'LinkedIn', '--active')).toEqual(['asia/zeta']);
    expect(await ids('--quiet')).toEqual(['acme']);
    expect(await ids('--search', 'ゼータ')).toEqual(['asia/zeta']);
    expect(await ids('--status', 'saved', '--as-of', '2026-10-02')).toEqual(['acme']);
  });

  it('colours only where asked or on a terminal', async () => {
    using folder = dataFolder(files);
    const run = (env: Record<string, string>) => runCli(['list'], { cwd: folder.root, env });
    expect((await run({})).stdout).not.toContain('\x1b');
    expect((await run({ FORCE_COLOR: '1' })).stdout).not.toContain('\x1b');
  });

  it('lets no posting steer the terminal', async () => {
    using folder = dataFolder({ 'applications/evil.md': `${acme}\x1b]0;owned\x07\x1b[2J\u202egnp\n` });
    const { stdout } = await runCli(['show', 'evil'], { cwd: folder.root });
    expect(stdout).toContain(']0;owned');
    for (const steering of ['\x1b', '\x07', '\u202e']) expect(stdout).not.toContain(steering);
  });

  it('ends in peace when its reader has seen enough', async () => {
    using folder = dataFolder(files);
    const line = `"${process.execPath}" "${bin}" list --json | head -1; echo "\${PIPESTATUS[0]}" >&2`;
    const { stdout, stderr } = await runProgram('bash', ['-c', line], { cwd: folder.root });
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('0\n');
  });
});

describe('reminders', () => {
  it('are listed, done, dismissed, put off and added', async () => {
    using folder = dataFolder(files);
    const run = async (...words: string[]) => runCli(['reminders', ...words], { cwd: folder.root });
    const due = async () =>
      JSON.parse((await run('--json')).stdout).items.map(({ id }: { id: string }) => id);
    expect(await due()).toEqual(['asia/zeta:follow_up:2026-11-01']);
    expect(await run('snooze', 'zeta', '3d')).toMatchObject({ status: 0 });
    expect(folder.read('applications/asia/zeta.md')).toContain(
      '{ id: follow_up:2026-11-01, snoozed: 2026-11-23 }',
    );
    expect(await due()).toEqual([]);
    expect(await run('done', 'zeta:follow_up')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('2026-11-27'),
    });
    expect(folder.read('applications/asia/zeta.md')).toContain(
      '{ id: follow_up:2026-11-01, done: 2026-11-20 }',
    );
    expect(await run('add', 'acme', '2026-11-20', 'Ask', 'them')).toMatchObject({
      stdout: 'acme:custom:2026-11-20:ask-them\n',
    });
    expect(await due()).toEqual(['acme:custom:2026-11-20:ask-them']);
    expect(JSON.parse((await run('dismiss', 'ask', '--json')).stdout)).toMatchObject({ state: 'dismissed' });
    expect(await due()).toEqual([]);
  });

  it('are never decided on by mistake', async () => {
    using folder = dataFolder(files);
    const run = (...words: string[]) => runCli(['reminders', ...words], { cwd: folder.root });
    for (const words of [
      ['snooze', 'zeta', '0'],
      ['snooze', 'zeta', '2026-11-20'],
      ['snooze', 'zeta', 'soon'],
      ['done', 'nothing'],
      ['done', ''],
      ['done', 'zeta', '--all'],
      ['dnoe', 'zeta'],
      ['add', 'acme', 'tomorrow', 'x'],
    ]) {
      expect(await run(...words), words.join(' ')).toMatchObject({ status: 2, stdout: '' });
    }
    expect(folder.read('applications/asia/zeta.md')).toBe(zeta);
  });
});

describe('words that make no sense', () => {
  it('end with status 2 and a suggestion', async () => {
    using folder = dataFolder(files);
    const cases: [string[], string][] = [
      [['lst'], 'list'],
      [['list', '--activ'], '--active'],
      [['list', '--foo'], '--foo'],
      [['list', '--status', 'aplied'], 'did you mean "applied"?'],
      [['list', '--sort', 'compnay'], 'did you mean "company"?'],
      [['list', '--limit', '-1'], '--limit'],
      [['list', '--since', '1.10.2026'], '2026-10-31'],
      [['list', 'extra'], 'too many arguments'],
      [['reminders', 'doen', 'acme:x'], 'did you mean "done"?'],
      [['show'], 'missing required argument'],
      [['stats', '--as-of', 'today'], '2026-10-31'],
      [['list', '--dir', 'nowhere'], 'nowhere'],
      [['completion', 'tcsh'], 'zsh'],
    ];
    for (const [words, message] of cases) {
      const finished = await runCli(words, { cwd: folder.root });
      expect(finished, words.join(' ')).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining(message),
      });
    }
    const nowhere = await runCli(['list'], { cwd: '/' });
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('applications/') });
    const today = await runCli(['list'], { cwd: folder.root, env: { APPTRACK_TODAY: 'soon' } });
    expect(today.status).toBe(2);
  });

  it('are explained: every command has help', async () => {
    const { stdout, status } = await runCli(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('status [options] <id> <status>');
    expect(await runCli(['status', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Examples:'),
    });
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('set, unset, edit, remove', () => {
  it('change one field, or the file as a whole', async () => {
    using folder = dataFolder(files);
    const run = (words: string[], env = {}) => runCli(words, { cwd: folder.root, env });
    expect(await run(['set', 'acme', 'salary.min', '90000'])).toMatchObject({ status: 0 });
    expect(folder.read('applications/acme.md')).toContain('salary: { min: 90000 }');
    expect(await run(['unset', 'acme', 'salary'])).toMatchObject({ status: 0 });
    expect(folder.read('applications/acme.md')).toBe(acme);
    const edited = await run(['edit', 'acme'], { VISUAL: `sed -i -e 's/role: Engineer/role: Chief/'` });
    expect(edited).toMatchObject({ status: 0, stdout: 'Acme Robotics: role changed\n' });
    expect(await run(['edit', 'acme'], { VISUAL: '', EDITOR: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('set EDITOR'),
    });
    const broken = await run(['edit', 'acme'], { EDITOR: `sed -i -e '/^role/d'`, VISUAL: undefined });
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining('role is missing') });
    expect(await run(['remove', 'acme'])).toMatchObject({ status: 2 });
    expect(existsSync(join(folder.root, 'applications/acme.md'))).toBe(true);
    expect(await run(['remove', 'acme', '--yes'])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder.root, 'applications/acme.md'))).toBe(false);
  });
});

describe('completion', () => {
  it('offers commands, options, ids, stages and reminders', async () => {
    using folder = dataFolder(files);
    const words = async (...typed: string[]) => {
      const { stdout } = await runCli(['complete', '--', ...typed], { cwd: folder.root });
      return stdout
        .split('\n')
        .map((line) => line.split('\t')[0])
        .filter(Boolean);
    };
    expect(await words('st')).toEqual(['stats', 'status']);
    expect(await words('status', 'ac')).toEqual(['acme']);
    expect(await words('status', 'acme', 'o')).toEqual(['onsite', 'offer']);
    expect(await words('list', '--status', 'ap')).toEqual(['applied']);
    expect(await words('list', '--q')).toEqual(['--quiet']);
    expect(await words('reminders', 'done', 'asia')).toEqual(['asia/zeta:follow_up:2026-11-01']);
    for (const shell of ['bash', 'zsh', 'fish']) {
      expect((await runCli(['completion', shell])).stdout).toContain('complete --');
    }
    const script = (await runCli(['completion', 'bash'])).stdout;
    expect(await runProgram('bash', ['-n'], { input: script })).toMatchObject({ status: 0, stderr: '' });
  });
});
