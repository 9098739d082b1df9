// What browsers get beside the site's bundles: the script that runs before a page is painted, the unlock page of a sealed
// site, and the bookmarklet. Each is one classic script.
import { copyFileSync, mkdirSync } from 'node:fs';
import { root } from '../../bin/installation.mjs';
import { bundle } from './bundle.mjs';
import { collectLicenses } from './licenses.mjs';

/** The scripts by their names; the unlock page's are published under them (`src/seal/published-files.ts`). */
const scripts = {
  'unlock-worker.js': 'src/seal/browser/worker.ts',
  'unlock/page.js': 'src/seal/browser/page.ts',
  'unlock/session.js': 'src/seal/browser/session.ts',
  'boot.js': 'src/islands/boot.ts',
  'bookmarklet.js': 'src/islands/bookmarklet/bookmarklet.ts',
};

/** Fills a folder with these scripts and the unlock page's style. */
export async function compileBrowser(folder) {
  mkdirSync(`${folder}/unlock`, { recursive: true });
  copyFileSync(`${root}src/seal/browser/page.css`, `${folder}/unlock/page.css`);
  const licenses = collectLicenses();
  const each = Object.entries(scripts).map(([name, source]) =>
    bundle(folder, {
      input: root + source,
      output: { format: 'iife', entryFileNames: name },
      plugins: [licenses.plugin],
      target: 'es2022',
    }),
  );
  await Promise.all(each);
  licenses.write(folder);
}
