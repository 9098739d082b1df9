/** Building the site of a data folder, as `npm run build` does. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../cli.ts';

const project = join(import.meta.dirname, '../../..');

/** How a build went. */
export interface BuildResult {
  status: number | null;
  /** Both streams. */
  output: string;
  errors: string;
}

/** A fresh folder for built files. It lies in the project, since Astro keeps its intermediate files beside it then. */
export function temporaryOutput(): string {
  const parent = join(project, 'node_modules/.cache/apptrack-test');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'site-'));
}

/** The environment without what the test runner says of itself, which Vite would take for settings. */
export function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DEV, PROD, MODE, TEST, BASE_URL, SSR, VITEST, ...rest } = env;
  return rest;
}

/** Builds the site of the data folder `data` into `outDir` for the base path `base`. */
export function buildSite(data: string, outDir: string, base: string): Promise<BuildResult> {
  return run([bin, 'build', '--out', outDir], data, base);
}

/** The same by Astro's own build, which renders as it compiles. */
export function buildByAstro(data: string, outDir: string, base: string): Promise<BuildResult> {
  return run([join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir], data, base);
}

function run(args: readonly string[], data: string, base: string): Promise<BuildResult> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: {
      ...withoutTestRunner(process.env),
      NODE_ENV: 'production',
      APPTRACK_DIR: data,
      APPTRACK_BASE: base,
      APPTRACK_TODAY: '',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, errors }));
  });
}
