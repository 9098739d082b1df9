/** Building the site that is to be published. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Builds into `outDir`; gives null, or what the build complained of. The build gets no secret. */
export function buildFor(data: string, base: string, outDir: string): Promise<string | null> {
  const { APPTRACK_PASSPHRASE, GITHUB_TOKEN, ...env } = process.env;
  const program = join(project, 'scripts/build.mjs');
  const child = spawn(process.execPath, [program, '--out', outDir, '--base', base], {
    cwd: project,
    // Its report is not shown: it would name every page in the log.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...env,
      APPTRACK_DIR: data,
    },
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0 ? null : errors.trim() || 'the build failed'));
  });
}
