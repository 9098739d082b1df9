/**
 * `npm run build`: the site, into `dist/` or the folder after `--outDir`. Astro compiles the pages once for all builds
 * of the same sources; each build renders them with the data as they are. Other options mean Astro's own build.
 */
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { problemLines } from '../src/content/integration.ts';
import { loadTracker } from '../src/content/tracker.ts';
import { buildSite } from '../src/site-build/build-site.ts';
import { compiledSite } from '../src/site-build/compiled-site.ts';
import { startHelper } from '../src/site-build/helper.ts';
import { clearOutput } from '../src/site-build/output-folder.ts';

const project = join(import.meta.dirname, '..');
process.env.NODE_ENV ??= 'production';

/** The folder to fill; null where more is asked for than this build does. */
function outDirOf(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { outDir: { type: 'string' } } });
    return resolve(values.outDir ?? join(project, 'dist'));
  } catch {
    return null;
  }
}

function runAstro(args: readonly string[]): number {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  return spawnSync(process.execPath, [astro, 'build', ...args], { stdio: 'inherit' }).status ?? 1;
}

async function stopHelper(helping: Promise<Worker | null>): Promise<void> {
  const helper = await helping.catch(() => null);
  await helper?.terminate();
}

async function build(outDir: string): Promise<number> {
  const start = performance.now();
  const compiling = compiledSite();
  const helping = compiling.then(startHelper);
  // Whether compiling fails is asked further below, when the files are known to be good.
  helping.catch(() => undefined);
  // Reading keeps this thread busy: where the pages are compiled already, the other one starts before.
  await setImmediate();
  const problems = await problemLines();
  if (problems.length > 0) {
    clearOutput(outDir);
    process.stderr.write(`${problems.join('\n')}\n`);
    void stopHelper(helping);
    return 1;
  }
  try {
    const input = { compiled: await compiling, reading: await loadTracker(), helper: await helping };
    const files = await buildSite(input, outDir);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    process.stdout.write(`${files} files in ${relative(process.cwd(), outDir) || '.'}, ${seconds} s\n`);
    return 0;
  } catch (error) {
    clearOutput(outDir);
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  } finally {
    await stopHelper(helping);
  }
}

const outDir = outDirOf(process.argv.slice(2));
// Not at once: a compilation that a problem made needless may still run, and cleans up after itself.
process.exitCode = outDir === null ? runAstro(process.argv.slice(2)) : await build(outDir);
