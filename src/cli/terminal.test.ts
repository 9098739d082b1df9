/** What happens in a terminal alone: the pager, and choosing. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it as test } from 'vitest';
import {
  applicationText,
  bin,
  dataFolder,
  hasTerminal,
  runBash,
  runCli,
  runInTerminal,
} from '../testing/cli.ts';

const it = test.skipIf(!hasTerminal);

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `applications/a${String(index).padStart(2, '0')}.md`,
    applicationText(`Company ${index}`, ['date: 2026-11-01, status: applied']),
  ]),
);

describe('the pager', () => {
  it('gets what is longer than the screen, with its colours, and nothing else', async () => {
    using folder = dataFolder(many);
    const seen = join(folder.root, 'seen');
    const run = (words: string[], env: Record<string, string>) =>
      runInTerminal(words, [], { cwd: folder.root, env: { TERM: 'xterm', ...env } });
    const pager = `tee '${seen}' >/dev/null; echo "paged with $LESS"`;
    const long = await run(['list'], { PAGER: pager, NO_COLOR: '', LESS: '' });
    expect(long).toMatchObject({ status: 0, stdout: 'paged with \r\n' });
    expect(folder.read('seen')).toContain('\x1b[');
    expect(
      folder
        .read('seen')
        .split('\n')
        .filter((line) => line.includes('Company')),
    ).toHaveLength(60);
    expect((await run(['list'], { PAGER: 'false', APPTRACK_PAGER: 'echo mine' })).stdout).toBe('mine\r\n');
    expect((await run(['--help'], { PAGER: 'echo mine' })).stdout).toBe('mine\r\n');
    for (const words of [
      ['list', '--no-pager'],
      ['--no-pager', 'list'],
      ['list', '--limit', '5'],
      ['list', '--json'],
    ])
      expect((await run(words, { PAGER: 'echo mine' })).stdout, words.join(' ')).not.toContain('mine');
    for (const none of ['cat', '', ' '])
      expect((await run(['list'], { PAGER: none })).stdout).toContain('Company 59');
    const outside = await runCli(['list'], { cwd: folder.root, env: { PAGER: 'echo mine' } });
    expect(outside.stdout).not.toContain('mine');
  });

  it('that cannot be had prints all; one that is left early ends in peace', async () => {
    using folder = dataFolder(many);
    const run = (pager: string) =>
      runInTerminal(['list'], [], { cwd: folder.root, env: { TERM: 'xterm', PAGER: pager } });
    expect(await run('no-such-pager')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Company 59'),
    });
    expect(await run('head -1')).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining('Company 59'),
    });
    expect(await run('exit 3')).toMatchObject({ status: 0, stdout: '' });
  });

  it('is never run by what a file says', async () => {
    using folder = dataFolder({
      ...many,
      'applications/evil.md': applicationText('"$(touch owned); `touch owned`"', [
        'date: 2026-11-01, status: applied',
      ]),
    });
    await runInTerminal(['list'], [], { cwd: folder.root, env: { TERM: 'xterm', PAGER: 'cat >/dev/null' } });
    expect(existsSync(join(folder.root, 'owned'))).toBe(false);
  });
});

const three = {
  'applications/acme-cook.md': applicationText('Acme', ['date: 2026-11-01, status: applied']),
  'applications/acme-baker.md': applicationText('Acme', ['date: 2026-11-02, status: offer']),
  'applications/evil.md': applicationText('Zeta', ['date: 2026-11-03, status: saved']),
};

describe('choosing', () => {
  it('is asked where an id is ambiguous or left out', async () => {
    using folder = dataFolder(three);
    const run = (words: string[], answers: [string, string][]) =>
      runInTerminal(words, answers, { cwd: folder.root });
    const noted = await run(
      ['note', 'acme', 'hello'],
      [
        ['Which application is "acme"?', 'bkr'],
        ['bkr', '\r'],
      ],
    );
    expect(noted.status).toBe(0);
    expect(folder.read('applications/acme-baker.md')).toContain('note: hello');
    const shown = await run(
      ['show'],
      [
        ['Which application?', 'zet'],
        ['zet', '\r'],
      ],
    );
    expect(shown).toMatchObject({ status: 0, stdout: expect.stringContaining('evil') });
    const off = await run(['show'], [['Which application?', '\x03']]);
    expect(off.status).toBe(130);
    const done = await run(['reminders', 'done'], [['Which reminder?', '\r']]);
    expect(done).toMatchObject({ status: 0, stdout: expect.stringContaining('Done: ') });
  });

  test('outside a terminal is refused with the list', async () => {
    using folder = dataFolder(three);
    const run = (...words: string[]) => runCli(words, { cwd: folder.root });
    expect(await run('note', 'acme', 'hello')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^apptrack: "acme" is ambiguous, it matches 2 applications:\n {2}acme-baker {2}Acme {2}Engineer {2}offer\n {2}acme-cook {3}Acme {2}Engineer {2}applied\n$/,
      ),
    });
    for (const words of [['show'], ['edit'], ['remove', '--yes'], ['match']])
      expect(await run(...words)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/missing required argument 'id'.*\n.*Zeta.*saved/),
      });
    for (const words of [
      ['reminders', 'done'],
      ['reminders', 'dismiss'],
    ])
      expect(await run(...words)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("argument 'rid'"),
      });
    writeFileSync(join(folder.root, 'applications/acme-cook.md'), 'broken');
    expect((await run('note', 'acme-', 'x')).stderr).toMatch(/acme-cook +has problems/);
  });
});

describe('the day on one screen', () => {
  it('has at most as many rows as the smallest terminal, and its commands do what they say', async () => {
    const quiet = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `applications/quiet-${index}.md`,
        applicationText(`株式会社 ${index}`, ['date: 2026-08-01, status: applied']),
      ]),
    );
    const soon = 'date: 2026-11-19, status: phone_screen, at: 2026-11-20T14:00';
    using folder = dataFolder({ ...quiet, 'applications/acme.md': applicationText('Acme', [soon]) });
    const env = { TERM: 'xterm', NO_COLOR: '1', PAGER: 'cat' };
    const { status, stdout } = await runInTerminal([], [], { cwd: folder.root, env });
    const lines = stdout.trimEnd().split('\r\n');
    expect(status).toBe(0);
    expect(lines.length).toBeLessThan(40);
    expect(lines.at(-1)).toMatch(/^… and \d\d more: apptrack list --quiet --sort -quietDays$/);
    expect(lines.join('\n')).toMatch(/Today \(2\)\n {2}14:00 +Phone screen with Acme +ac\n/);
    const commands = lines.flatMap((line) => /^ {3}(apptrack .*)$/.exec(line)?.[1]?.split('   or: ') ?? []);
    expect(commands.length).toBeGreaterThanOrEqual(3);
    for (const command of commands) {
      const script = `apptrack() { "${process.execPath}" "${bin}" "$@"; }\n${command}`;
      expect([command, (await runBash(script, [], { cwd: folder.root })).status]).toEqual([command, 0]);
    }
  });

  test('is a document for programs, whole; and says how to begin where there is nothing', async () => {
    using folder = dataFolder(three);
    const { stdout, status } = await runCli(['--json'], { cwd: folder.root });
    const day = JSON.parse(stdout);
    expect([status, Object.keys(day)]).toEqual([0, ['date', 'week', 'steps', 'today', 'tomorrow', 'quiet']]);
    expect(day.steps[0]).toMatchObject({
      application: 'acme-cook',
      commands: ['apptrack reminders done "acme-cook:follow_up:2026-11-01"', expect.any(String)],
    });
    expect((await runCli(['today', '--json'], { cwd: folder.root })).stdout).toBe(stdout);
    using empty = dataFolder();
    expect(await runCli([], { cwd: empty.root })).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('apptrack add'),
    });
    const nowhere = await runCli([], { cwd: '/' });
    expect(nowhere).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('apptrack init'),
    });
    expect((await runCli(['--help'], { cwd: '/' })).stdout).toContain('Usage: apptrack');
    expect((await runCli(['--dir', folder.root], { cwd: '/' })).stdout).toContain('sent this week');
  });
});
