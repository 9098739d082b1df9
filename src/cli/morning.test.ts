/** `docs/morning.md`: each command in it, typed in a terminal after the one before, says what stands there. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bin, dataFolder, hasTerminal, runBash, runProgramInTerminal } from '../testing/cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = join(root, 'docs/morning.md');

/** The environment of one whose folder is a repository, and who has `apptrack` as a command. */
function environment(folder: string) {
  const programs = join(folder, '.programs');
  mkdirSync(programs);
  const start = `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`;
  writeFileSync(join(programs, 'apptrack'), start, { mode: 0o755 });
  return {
    ...{ GIT_AUTHOR_NAME: 'Robin', GIT_AUTHOR_EMAIL: 'robin@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Robin', GIT_COMMITTER_EMAIL: 'robin@example.com' },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ APPTRACK_PAGER: 'cat', NO_COLOR: '1', XDG_CACHE_HOME: join(folder, '.cache') },
    PATH: `${programs}:${process.env.PATH}`,
  };
}

const setUp = `git init -q -b main . && echo '.*' > .git/info/exclude && git add . && git commit -q -m first
git init -q --bare .programs/shared && git remote add origin .programs/shared && git push -q -u origin main
apptrack list --quiet # the first start compiles the command line, and says so`;

/** What stays on the screen: a question, without the drawing of it that the answer replaced. */
function screenLines(shown: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: codes that hide the cursor and move it
  const still = shown.replace(/\u001b\[\?25l[\s\S]*\u001b\[J/g, '').replace(/\u001b\[[?\d]*[A-Za-z]/g, '');
  return still.trimEnd().split(/\r?\n/);
}

it.runIf(hasTerminal)(
  'says what happens: `vitest -u` writes it anew',
  async () => {
    using data = dataFolder();
    for (const name of ['applications', 'resumes', 'apptrack.config.yaml'])
      cpSync(join(root, name), join(data.root, name), { recursive: true });
    const options = { cwd: data.root, env: environment(data.root) };
    expect((await runBash(setUp, [], options)).status).toBe(0);
    const lines: string[] = [];
    let isShown = false;
    for (const line of readFileSync(page, 'utf8').split('\n')) {
      if (line.startsWith('```')) isShown = line === '```console';
      if (!isShown || line.startsWith('```') || line.startsWith('$ ')) lines.push(line);
      if (!isShown || !line.startsWith('$ ')) continue;
      const words = ['--noprofile', '--norc', '-c', line.slice(2)];
      const { stdout } = await runProgramInTerminal('bash', words, [['Take it back?', 'y']], options);
      lines.push(...screenLines(stdout).map((one) => one.trimEnd()));
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(page);
  },
  120_000,
);
