/** The command line as a whole: reading, wrong words, completion. */
import { describe, expect, it } from 'vitest';
import { acmeText, bin, dataFolder, runBash, runCli, runProgram, twoApplications } from '../testing/cli.ts';

describe('reading', () => {
  it('goes on with the good files, tells of the bad ones on standard error, and says so in its status', async () => {
    using folder = dataFolder({ ...twoApplications, 'applications/bad.md': 'nothing' });
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
    using folder = dataFolder(twoApplications);
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
    using folder = dataFolder(twoApplications);
    const run = (env: Record<string, string>) => runCli(['list'], { cwd: folder.root, env });
    expect((await run({})).stdout).not.toContain('\x1b');
    expect((await run({ NO_COLOR: '1' })).stdout).not.toContain('\x1b');
    expect((await run({ FORCE_COLOR: '1' })).stdout).toContain('\x1b');
    expect((await run({ FORCE_COLOR: '0' })).stdout).not.toContain('\x1b');
  });

  it('lets no posting steer the terminal', async () => {
    using folder = dataFolder({ 'applications/evil.md': `${acmeText}\x1b]0;owned\x07\x1b[2J\u202egnp\n` });
    const { stdout } = await runCli(['show', 'evil'], { cwd: folder.root });
    expect(stdout).toContain(']0;owned');
    for (const steering of ['\x1b', '\x07', '\u202e']) expect(stdout).not.toContain(steering);
  });

  it('ends in peace when its reader has seen enough', async () => {
    using folder = dataFolder(twoApplications);
    const line = `"${process.execPath}" "${bin}" list --json | head -1; echo "\${PIPESTATUS[0]}" >&2`;
    const { stdout, stderr } = await runBash(line, [], { cwd: folder.root });
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('0\n');
  });
});

describe('words that make no sense', () => {
  it('end with status 2 and a suggestion', async () => {
    using folder = dataFolder(twoApplications);
    const cases: [string[], string][] = [
      [['lst'], 'list'],
      [['list', '--activ'], '--active'],
      [['list', '--foo'], '--foo'],
      [['list', '--status', 'aplied'], 'did you mean "applied"?'],
      [['list', '--sort', 'compnay'], 'did you mean "company"?'],
      [['list', '--limit', '-1'], '--limit'],
      [['list', '--since', '31.2.2026'], '2026-10-31'],
      [['list', 'extra'], 'too many arguments'],
      [['reminders', 'doen', 'acme:x'], 'did you mean "done"?'],
      [['show'], 'missing required argument'],
      [['stats', '--as-of', 'someday'], '2026-10-31'],
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

describe('a saved view', () => {
  it('is listed by its name, narrowed further, and told where there is none of it', async () => {
    using folder = dataFolder({
      ...twoApplications,
      'apptrack.config.yaml':
        'views: [{ name: Zetas, search: zeta, sort: company }, { name: By match, active: true, sort: -match }]\n',
    });
    const list = (...words: string[]) => runCli(['list', ...words], { cwd: folder.root });
    const ids = async (...words: string[]) =>
      JSON.parse((await list(...words, '--json')).stdout).items.map(({ id }: { id: string }) => id);
    expect(await ids('--view', 'zetas')).toEqual(['asia/zeta']);
    expect(await ids('--view', 'zetas', '--search', 'acme')).toEqual([]);
    expect(await list('--view', 'zets')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('unknown view "zets"; did you mean "Zetas"?'),
    });
    const byMatch = await list('--view', 'by match');
    expect(byMatch).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Only the page sorts by match'),
    });
  });
});

describe('completion', () => {
  it('offers commands, options, ids, stages and reminders', async () => {
    using folder = dataFolder(twoApplications);
    const words = async (...typed: string[]) => {
      const { stdout } = await runCli(['complete', '--', ...typed], { cwd: folder.root });
      return stdout
        .split('\n')
        .map((line) => line.split('\t')[0])
        .filter(Boolean);
    };
    expect(await words('st')).toEqual(['stats', 'status', 'start']);
    expect(await words('status', 'ac')).toEqual(['acme']);
    expect(await words('status', 'acme', 'o')).toEqual(['onsite', 'offer']);
    expect(await words('list', '--status', 'ap')).toEqual(['applied']);
    expect(await words('list', '--q')).toEqual(['--quiet']);
    folder.write(
      'apptrack.config.yaml',
      'views: [{ name: Berlin, tag: [berlin] }, { name: To chase, quiet: true }]\n',
    );
    expect(await words('list', '--view', '')).toEqual(['Berlin', 'To chase']);
    expect(await words('reminders', 'done', 'asia')).toEqual(['asia/zeta:follow_up:2026-11-01']);
    for (const shell of ['bash', 'zsh', 'fish']) {
      expect((await runCli(['completion', shell])).stdout).toContain('complete --');
    }
    const script = (await runCli(['completion', 'bash'])).stdout;
    expect(await runProgram('bash', ['-n'], { input: script })).toMatchObject({ status: 0, stderr: '' });
  });
});
