/** Output that nobody takes: a full disk, a reader that has gone. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applicationText, bin, dataFolder, type Finished, runBash } from '../testing/cli.ts';

const commands = [
  ['list'],
  ['list', '--json'],
  ['show', 'acme'],
  ['stats'],
  ['reminders'],
  ['check'],
  ['match', 'acme'],
  ['export'],
  ['completion', 'bash'],
  ['--help'],
  ['list', '--help'],
  ['--version'],
];

/** Runs every command under a shell's words, in which `"$@"` stands for it. */
async function runEach(shell: string): Promise<Finished[]> {
  using folder = dataFolder({
    'applications/acme.md': applicationText('Acme', ['date: 2026-11-01, status: applied']),
  });
  const run = (words: string[]) => runBash(shell, [process.execPath, bin, ...words], { cwd: folder.root });
  return await Promise.all(commands.map(run));
}

describe('output that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))(
    'is told in one line, and the command has not done its work',
    async () => {
      for (const [index, { status, stderr }] of (await runEach('"$@" >/dev/full')).entries()) {
        expect([commands[index], status]).toEqual([commands[index], 1]);
        expect(stderr).toMatch(/^apptrack: standard output cannot be written: [^\n]+\n$/);
      }
    },
  );

  it.skipIf(!existsSync('/dev/full'))('changes no other status, and what was to be written is', async () => {
    using folder = dataFolder({
      'applications/acme.md': applicationText('Acme', ['date: 2026-11-01, status: applied']),
    });
    const run = (words: string) => runBash(`${process.execPath} ${bin} ${words}`, [], { cwd: folder.root });
    expect((await run('nonsense 2>/dev/full')).status).toBe(2);
    expect((await run('list >/dev/full 2>&1')).status).toBe(1);
    const { status } = await run('status acme phone_screen >/dev/full');
    expect([status, folder.read('applications/acme.md')]).toEqual([
      1,
      expect.stringContaining('phone_screen'),
    ]);
  });

  it('is no matter where the reader has gone', async () => {
    // The first descriptor is a pipe whose reader has ended before the command starts.
    const closed = 'exec 3> >(:); wait $!; "$@" >&3';
    for (const [index, { status, stderr }] of (await runEach(closed)).entries())
      expect([commands[index], status, stderr]).toEqual([commands[index], 0, '']);
  });
});
