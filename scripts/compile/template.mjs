// What a repository of one's own data begins with: this repository's own workflows and issue forms, and the files of
// `src/template/`, which says how they are named.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bin/installation.mjs';

/** The workflows that do something for data; the others are about the code. */
const workflows = ['check.yml', 'intake.yml', 'publish.yml', 'reminders.yml'];

/** Fills a folder with them. */
export function compileTemplate(folder) {
  mkdirSync(join(folder, '_github/workflows'), { recursive: true });
  for (const name of workflows)
    cpSync(join(root, '.github/workflows', name), join(folder, '_github/workflows', name));
  cpSync(join(root, '.github/ISSUE_TEMPLATE'), join(folder, '_github/ISSUE_TEMPLATE'), { recursive: true });
  for (const name of readdirSync(join(root, 'src/template')).filter((name) => name !== 'README.md'))
    cpSync(join(root, 'src/template', name), join(folder, name.replace(/^repository\.md$/, 'README.md')), {
      recursive: true,
    });
}
