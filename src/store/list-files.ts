/** The Markdown files of a folder. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareTexts } from '../core/compare.ts';
import type { Problem } from '../core/problem.ts';
import { systemReason } from './system-error.ts';

/** The paths found, from the data folder and with `/`, sorted; and what could not be looked into. */
export interface FileList {
  paths: string[];
  problems: Problem[];
}

/**
 * The `.md` files in `folder` of the data folder `root`, and below it where `deep`. Names that begin with a dot are
 * passed over, as is what is no file. A link is followed only to a file that lies inside the data folder.
 */
export function listMarkdown(root: string, folder: string, deep: boolean): FileList {
  const found: FileList = { paths: [], problems: [] };
  walk(root, folder, deep, found);
  found.paths.sort(compareTexts);
  return found;
}

/** The files in `folder` of the data folder `root` that are no Markdown, by path; but for those whose names begin with a dot. */
export function listOthers(root: string, folder: string): string[] {
  const names = entriesOf(root, folder, { paths: [], problems: [] })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map(({ name }) => `${folder}/${name}`);
  return names.sort(compareTexts);
}

function walk(root: string, folder: string, deep: boolean, found: FileList): void {
  for (const entry of entriesOf(root, folder, found)) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (deep) walk(root, path, deep, found);
    } else if (entry.isFile()) {
      if (entry.name.endsWith('.md')) found.paths.push(path);
    } else if (entry.isSymbolicLink()) {
      followLink(root, path, found);
    }
  }
}

function entriesOf(root: string, folder: string, found: FileList): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') found.problems.push(unreadable(folder, error));
    return [];
  }
}

function followLink(root: string, path: string, found: FileList): void {
  const isMarkdown = path.endsWith('.md');
  try {
    const target = realpathSync(join(root, path));
    const inside = target.startsWith(realpathSync(root) + sep);
    if (inside && isMarkdown && statSync(target).isFile()) found.paths.push(path);
    else if (!inside) found.problems.push(linkProblem(path, 'is a link out of the data folder'));
  } catch {
    if (isMarkdown) found.problems.push(linkProblem(path, 'is a link to nothing'));
  }
}

function linkProblem(path: string, message: string): Problem {
  return { code: 'link', path, line: 1, column: 1, message, expected: 'put the file itself here' };
}

/** The problem of a file or folder that the system does not let us read. */
export function unreadable(path: string, error: unknown): Problem {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const why = systemReason(error) ?? (code || message);
  return { code: 'unreadable', path, line: 1, column: 1, message: `cannot be read: ${why}`, expected: null };
}
