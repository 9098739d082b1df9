// The site.
import { root } from './parts.mjs';

/** Fills a folder with the compiled site. */
export async function compileSite(folder) {
  const { build } = await import('astro');
  await build({ root, outDir: folder, logLevel: 'error' });
}
