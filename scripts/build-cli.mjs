// Makes the bundle of the command line ahead of its first use, and links it where `npx apptrack` finds it.
// Runs after every install. Plain JavaScript for Node 20 and later. Never fails an install: the command makes up for it.
import { chmodSync, existsSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleOf } from '../src/cli/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const link = `${root}node_modules/.bin/apptrack`;

try {
  chmodSync(`${root}src/cli/bin.mjs`, 0o755);
  if (process.platform !== 'win32' && existsSync(`${root}node_modules`)) {
    mkdirSync(`${root}node_modules/.bin`, { recursive: true });
    try {
      unlinkSync(link);
    } catch {
      // There was none.
    }
    symlinkSync('../../src/cli/bin.mjs', link);
  }
  if (existsSync(`${root}node_modules/esbuild`)) await bundleOf();
} catch (error) {
  process.stderr.write(`The command line is not prepared yet: ${error.message}\n`);
}
