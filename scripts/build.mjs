// `npm run build`: the site as files, in `dist/` or the folder after `--out`, below the base path after `--base`.
import { enableCompileCache } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureCompiled } from './compile/parts.mjs';

const say = (line) => process.stderr.write(`${line}\n`);
const optionNames = { out: { type: 'string' }, outDir: { type: 'string' }, base: { type: 'string' } };

async function build({ out, outDir = out, base = process.env.APPTRACK_BASE }) {
  const start = performance.now();
  const folder = outDir ?? fileURLToPath(new URL('../dist', import.meta.url));
  const compiled = await ensureCompiled('site', { say });
  enableCompileCache(join(compiled, 'v8'));
  process.env.APPTRACK_BASE = base ?? '';
  const { exportFiles } = await import(pathToFileURL(join(compiled, 'server/entry.mjs')).href);
  const count = await exportFiles({ outDir: folder, base, client: join(compiled, 'client'), progress });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  process.stdout.write(`${count} files in ${relative(process.cwd(), folder) || '.'}, ${seconds} s\n`);
}

function progress(written, total) {
  say(`${written} of ${total} files`);
}

try {
  await build(parseArgs({ options: optionNames }).values);
} catch (error) {
  if (/^ERR_PARSE_ARGS/.test(error.code)) {
    say(`${error.message}\nUsage: npm run build -- [--out DIR] [--base PATH]`);
    process.exitCode = 2;
  } else {
    say(error.name === 'ExportError' ? error.message : error.stack);
    process.exitCode = 1;
  }
}
