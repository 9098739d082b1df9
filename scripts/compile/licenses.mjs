// The licences of the packages that are compiled into a part: most ask to be passed on with the code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folderOfPackage = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/;

/** A plugin for Vite that sees what is bundled, and what writes the licences of it into `FOLDER/licenses.md`. */
export function collectLicenses() {
  const folders = new Set();
  const plugin = {
    name: 'licenses',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = folderOfPackage.exec(id.replace(/^\0/, ''))?.[1];
        if (folder !== undefined) folders.add(folder);
      }
    },
  };
  const write = (folder) =>
    writeFileSync(join(folder, 'licenses.md'), [...folders].map(sectionOf).sort().join('\n'));
  return { plugin, write };
}

function sectionOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  // Of several it is ours to choose, and all of ours are under this one.
  const file = files.find((entry) => /mit/i.test(entry)) ?? files[0];
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `## ${name} ${version} (${license ?? 'see its text'})\n${text}`;
}
