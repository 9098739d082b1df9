import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../compiled/site', import.meta.url));
export async function ensureCompiled(_part, { say } = {}) {
  if (!existsSync(`${folder}/server/entry.mjs`)) {
    say?.('compiling');
    const { compileSite } = await import('./site.mjs');
    await compileSite(folder);
  }
  return folder;
}
