/**
 * `npm run build`: the site, into `dist/` or the folder after `--outDir`. Astro compiles the pages once for all builds
 * of the same sources; each build renders them with the data as they are. Other options mean Astro's own build.
 */
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { problemLines } from '../src/content/integration.ts';
import { loadTracker } from '../src/content/tracker.ts';
import { buildSite } from '../src/site-build/build-site.ts';
import { compiledSite } from '../src/site-build/compiled-site.ts';
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

async function build(outDir: string): Promise<number> {
  const start = performance.now();
  const compiling = compiledSite();
  // Whether compiling fails is asked further below, when the files are known to be good.
  compiling.catch(() => undefined);
  const problems = await problemLines();
  if (problems.length > 0) {
    clearOutput(outDir);
    process.stderr.write(`${problems.join('\n')}\n`);
    return 1;
  }
  try {
    const files = await buildSite(await compiling, await loadTracker(), outDir);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    process.stdout.write(`${files} files in ${relative(process.cwd(), outDir) || '.'}, ${seconds} s\n`);
    return 0;
  } catch (error) {
    clearOutput(outDir);
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

const outDir = outDirOf(process.argv.slice(2));
// Not at once: a compilation that a problem made needless may still run, and cleans up after itself.
process.exitCode = outDir === null ? runAstro(process.argv.slice(2)) : await build(outDir);
