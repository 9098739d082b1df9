// `npm run build`: the site, into `dist/` or the folder after `--outDir`. Astro compiles the pages once for all builds
// of the same sources; each build renders them with the data as they are. Other options mean Astro's own build.
import { spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { compiledSite, programFile } from '../src/site-build/compiled-site.mjs';

const project = join(import.meta.dirname, '..');
const cache = join(project, 'node_modules/.cache/apptrack');
process.env.NODE_ENV ??= 'production';

// The folder to fill; null where more is asked for than this build does.
function outDirOf(args) {
  try {
    const { values } = parseArgs({ args, options: { outDir: { type: 'string' } } });
    return resolve(values.outDir ?? join(project, 'dist'));
  } catch {
    return null;
  }
}

function runAstro(args) {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  return spawnSync(process.execPath, [astro, 'build', ...args], { stdio: 'inherit' }).status ?? 1;
}

// The second thread: it is started at once, since it has code to load before it can help.
function startHelper(workerData) {
  const helper = new Worker(join(project, 'src/site-build/helper-thread.mjs'), { workerData });
  // Until somebody waits for it: what went wrong is told then.
  helper.on('error', () => undefined);
  return helper;
}

async function build(outDir) {
  enableCompileCache(join(cache, 'v8'));
  const compiled = await compiledSite();
  const program = pathToFileURL(join(compiled, programFile)).href;
  const helper =
    availableParallelism() < 2 ? null : startHelper({ compiled, program, cache: join(cache, 'v8') });
  const { app, build } = await import(program);
  return build(app, { compiled, outDir, records: join(cache, 'builds'), helper });
}

const outDir = outDirOf(process.argv.slice(2));
process.exitCode = outDir === null ? runAstro(process.argv.slice(2)) : await build(outDir);
