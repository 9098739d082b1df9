/** Building the site that is to be published. */
import { spawn } from 'node:child_process';
import { envWithoutSecrets } from '../env-without-secrets.ts';

/**
 * Builds the site of the data folder `data` for the base path `base` into `outDir`, by the script `program` in a process
 * that is shown no secret, in the folder and with the environment that are named; gives null, or what the build
 * complained of.
 */
export function buildApart(
  program: string,
  data: string,
  base: string,
  outDir: string,
  { cwd, env = envWithoutSecrets() }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string | null> {
  const words = ['build', '--dir', data, '--out', outDir, '--base', base];
  const child = spawn(process.execPath, [program, ...words], {
    // Its report is not shown: it would name every page in the log.
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd,
    env,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0 ? null : errors.trim() || 'the build failed'));
  });
}
