// The compiled site and the program that renders it: kept under a name that changes with every source, made where it is
// not there yet. Plain JavaScript, as is what starts a build: loading Node's reader of TypeScript takes a tenth of one.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const kept = join(project, 'node_modules/.cache/apptrack/site');

// Everything that the compiled pages are made of; the data are not, they are read when pages are rendered.
const sources = [
  'src',
  'docs',
  '.github/CONTRIBUTING.md',
  'public',
  'astro.config.mjs',
  'package.json',
  'node_modules/.package-lock.json',
];
// Rooms and files that no page imports.
const apart = /^src\/(?:cli|testing|islands\/editing)$|\.test\.ts$/;

/** The name of the program in the folder of a compiled site. */
export const programFile = 'program.mjs';

/** The folder of a compiled site that is as new as the sources. */
export async function compiledSite() {
  const folder = join(kept, stampOf());
  if (!existsSync(folder)) await compile(folder);
  return folder;
}

async function compile(folder) {
  const { codeFolder, compileVariable } = await import('./compiled-names.ts');
  const { bundleProgram } = await import('./bundle-program.ts');
  mkdirSync(kept, { recursive: true });
  const draft = mkdtempSync(join(kept, '.draft-'));
  try {
    await runAstro(['--outDir', join(draft, 'assets')], { [compileVariable]: draft, NODE_ENV: 'production' });
    await bundleProgram(join(draft, codeFolder), join(draft, programFile));
    rmSync(join(draft, codeFolder), { recursive: true });
    try {
      renameSync(draft, folder);
    } catch (error) {
      // Another build was quicker; its work is the same.
      if (!existsSync(folder)) throw error;
    }
    removeOld();
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

// Runs Astro's own build; what it says is told only where it fails.
function runAstro(args, env) {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', ...args], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(said));
    });
  });
}

// A name for the sources as they are: a sum over their paths, times and sizes, and what else is compiled in.
function stampOf() {
  const sum = createHash('sha256');
  sum.update(
    JSON.stringify([process.versions.node, process.env.APPTRACK_BASE ?? '', process.env.APPTRACK_SITE ?? '']),
  );
  const add = (path) => {
    if (apart.test(path)) return;
    const stats = statSync(join(project, path), { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (!stats.isDirectory()) sum.update(`${path}\n${stats.mtimeMs}\n${stats.size}\n`);
    else for (const name of readdirSync(join(project, path)).sort()) add(`${path}/${name}`);
  };
  for (const path of sources) add(path);
  return sum.digest('hex').slice(0, 20);
}

// Of compiled sites that are a day old or older, nobody renders pages any more.
function removeOld() {
  for (const name of readdirSync(kept)) {
    const made = statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > 86_400_000) rmSync(join(kept, name), { recursive: true, force: true });
  }
}
