/** The folder that a build fills. Files of an earlier build are written over, and what this build did not make goes. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Writes files below `root`, making each folder once; unless it is `fresh`, a file that holds the very same already is left alone. */
export function fileWriter(
  root: string,
  fresh: boolean,
): (path: string, content: Uint8Array | string) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    if (fresh || !holds(file, content)) writeFileSync(file, content);
  };
}

/** Whether a file has these bytes: to look is quicker than to empty it and write it again. */
function holds(file: string, content: Uint8Array | string): boolean {
  try {
    return readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content);
  } catch {
    return false;
  }
}

/** Copies the folder `from` into `root` and gives the paths of its files. */
export function copyInto(root: string, from: string): string[] {
  cpSync(from, root, { recursive: true });
  return filesIn(from);
}

/** The paths of all files in a folder, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}

/** Deletes what is not in `wanted`, and the folders that are empty then; what Git keeps there stays. */
export function removeOthers(root: string, wanted: ReadonlySet<string>, below = ''): number {
  let left = 0;
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below + entry.name;
    const stays = entry.isDirectory()
      ? path === '.git' || removeOthers(root, wanted, `${path}/`) > 0
      : wanted.has(path);
    if (stays) left += 1;
    else rmSync(join(root, path), { recursive: true, force: true });
  }
  return left;
}

/** Empties the folder as a failed build must, so that no earlier one passes for it; not where we work in it. */
export function clearOutput(root: string): void {
  if (process.cwd() === root || process.cwd().startsWith(root + sep)) return;
  try {
    for (const name of readdirSync(root)) {
      if (name !== '.git') rmSync(join(root, name), { recursive: true, force: true });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
