/** Git in tests: as one person, and without anybody's settings. */
import { execFileSync } from 'node:child_process';

/** Who commits. */
export const gitIdentity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@a.example',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@a.example',
};

/** No settings of the person's or the machine's. */
const gitAlone = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Both, for what starts Git. */
export const gitEnvironment = { ...gitIdentity, ...gitAlone };

/** Runs Git in a folder and gives what it prints. Throws where it fails. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...gitEnvironment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
