/** What can be completed, and that the shells themselves do it. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it as test } from 'vitest';
import {
  applicationText,
  bin,
  dataFolder,
  hasProgram,
  hasTerminal,
  runBash,
  runCli,
  runProgram,
  runProgramInTerminal,
  type TestFolder,
} from '../testing/cli.ts';

const files = {
  'applications/acme.md': applicationText(
    'Acme',
    ['date: 2026-11-01, status: applied'],
    'source: linkedin\ntags: [go, "big data", \'$(touch owned)\']\n',
  ),
  'resumes/backend.md': '---\nlabel: Backend\n---\nText\n',
  'apptrack.config.yaml': 'views: [{ name: To chase, quiet: true }]\n',
};

async function words(folder: TestFolder, ...typed: string[]): Promise<string[]> {
  const { stdout } = await runCli(['complete', '--', ...typed], { cwd: folder.root });
  return stdout
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter(Boolean);
}

test('values of options, arguments and fields are offered', async () => {
  using folder = dataFolder(files);
  const cases: [string[], string[]][] = [
    [
      ['list', '--tag', ''],
      ['$(touch owned)', 'big data', 'go'],
    ],
    [['list', '--tag', 'go,b'], ['go,big data']],
    [['add', 'X', 'Y', '--source', ''], ['linkedin']],
    [
      ['list', '--format', ''],
      ['table', 'tsv', 'csv', 'json', 'markdown'],
    ],
    [
      ['export', '--format', ''],
      ['csv', 'json', 'ics'],
    ],
    [
      ['report', '--format', ''],
      ['md', 'csv', 'html'],
    ],
    [['list', '--columns', 'id,co'], ['id,company']],
    [['list', '--json', 'comp'], ['company']],
    [['list', '--group-by', 'pri'], ['priority']],
    [['list', '--sort', 'quiet'], ['quietDays']],
    [['list', '--view', ''], ['To chase']],
    [['set', 'acme', 'prio'], ['priority']],
    [['set', 'acme', 'salary.p'], ['salary.period']],
    [
      ['set', 'acme', 'priority', ''],
      ['high', 'normal', 'low'],
    ],
    [['set', 'acme', 'workMode', 'r'], ['remote']],
    [['set', 'acme', 'resume', ''], ['backend']],
    [['set', 'acme', 'tags', 'g'], ['go']],
    [['set', 'acme', 'offer.period', 'y'], ['year']],
    [['set', 'acme', 'location', ''], []],
    [['reminders', 's'], ['snooze']],
    [['reminders', 'snooze', 'acme'], ['acme:follow_up:2026-11-01']],
    [['reminders', 'snooze', 'x', 'tom'], ['tomorrow']],
    [
      ['help', 'rem'],
      ['remove', 'reminders'],
    ],
    [
      ['help', 'reminders', 'd'],
      ['done', 'dismiss'],
    ],
    [['help', 'github', 'ch'], ['check']],
    [
      ['import', 'x', '--date-order', ''],
      ['dmy', 'mdy'],
    ],
    [
      ['today', '--a'],
      ['--all', '--as-of'],
    ],
  ];
  for (const [typed, expected] of cases)
    expect([typed, await words(folder, ...typed)]).toEqual([typed, expected]);
});

/** The folder with `apptrack` as a command of it, and the variables that find it. */
function installed(folder: TestFolder): { cwd: string; env: Record<string, string> } {
  folder.write('bin/apptrack', `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(join(folder.root, 'bin/apptrack'), 0o755);
  return {
    cwd: folder.root,
    env: {
      PATH: `${join(folder.root, 'bin')}:${process.env.PATH}`,
      HOME: folder.root,
      XDG_CONFIG_HOME: folder.root,
      XDG_DATA_HOME: folder.root,
      TERM: 'xterm',
    },
  };
}

describe('in', () => {
  test('bash', async () => {
    using folder = dataFolder(files);
    const ask = async (...typed: string[]) => {
      const script =
        'source <(apptrack completion bash); COMP_WORDS=(apptrack "$@"); COMP_CWORD=$#; _apptrack; printf "%s\\n" "$' +
        '{COMPREPLY[@]}"';
      return (await runBash(script, typed, installed(folder))).stdout.split('\n').filter(Boolean);
    };
    expect(await ask('list', '--stat')).toEqual(['--status']);
    expect(await ask('set', 'acme', 'priority', 'h')).toEqual(['high']);
    expect(await ask('list', '--tag', '$')).toEqual(['\\$\\(touch\\ owned\\)']);
    expect(await ask('help', 'reminders', 'sn')).toEqual(['snooze']);
  });

  test.skipIf(!hasProgram('fish'))('fish', async () => {
    using folder = dataFolder(files);
    const ask = async (line: string) => {
      const script = 'apptrack completion fish | source; complete -C $argv[1]';
      const { stdout } = await runProgram('fish', ['--no-config', '-c', script, line], installed(folder));
      return stdout
        .split('\n')
        .map((one) => one.split('\t')[0])
        .filter(Boolean);
    };
    expect(await ask('apptrack list --stat')).toEqual(['--status']);
    expect(await ask('apptrack set acme priority h')).toEqual(['high']);
    expect(await ask('apptrack help reminders sn')).toEqual(['snooze']);
    expect(await ask('apptrack list --format m')).toEqual(['markdown']);
  });

  test.skipIf(!hasProgram('zsh') || !hasTerminal)('zsh', async () => {
    using folder = dataFolder(files);
    const { stdout, status } = await runProgramInTerminal(
      'zsh',
      ['-f', '-i'],
      [
        [
          '\x1b[?2004h',
          'autoload -U compinit; compinit -u -D; source <(apptrack completion zsh); print be""gun\r',
        ],
        ['begun', 'apptrack list --stat\t'],
        ['list --status', 'app\t'],
        [' applied', '\x15apptrack set acme priority h\t'],
        ['priority high', '\x15exit\r'],
      ],
      installed(folder),
    );
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('priority high') });
  });
});
