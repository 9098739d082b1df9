/** Where a file can be edited. */

import { execFileSync } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import { encodePart, encodePath } from '../core/encode-path.ts';
import { repositoryAddress } from '../core/repository-address.ts';

/** A link to an editor, with its name. */
export interface EditLink {
  label: string;
  url: string;
}

/** Links to edit a file of the data folder: on GitHub where `env` names a repository, in the editor where the page is local. */
export function editLinks(
  root: string,
  path: string,
  { env = process.env, local }: { env?: NodeJS.ProcessEnv; local: boolean },
): EditLink[] {
  const links: EditLink[] = [];
  const repository = repositoryAddress(env);
  if (repository !== null) {
    const branch = env.GITHUB_REF_TYPE === 'branch' ? (env.GITHUB_REF_NAME ?? 'HEAD') : 'HEAD';
    const file = [...folderInRepository(root, env).map(encodePart), encodePath(path)].join('/');
    links.push({
      label: 'Edit on GitHub',
      url: `${repository}/edit/${encodePart(branch)}/${file}`,
    });
  }
  if (local) {
    const file = join(root, path)
      .split(sep)
      .map(encodePart)
      .join('/')
      .replace(/^(?!\/)/, '/');
    links.push({ label: 'Open in VS Code', url: `vscode://file${file}` });
  }
  return links;
}

const topLevels = new Map<string, string>();

/** The data folder's path from the top of its repository, by segments. */
export function folderInRepository(root: string, env: NodeJS.ProcessEnv): string[] {
  const top = env.GITHUB_WORKSPACE ?? topLevel(root);
  const path = relative(top, root);
  return path === '' || path.startsWith('..') ? [] : path.split(sep);
}

function topLevel(root: string): string {
  const known = topLevels.get(root);
  if (known !== undefined) return known;
  let top = root;
  try {
    top = execFileSync('git', ['rev-parse', '--show-toplevel'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // No repository, or no Git: then the data folder is the top.
  }
  topLevels.set(root, top);
  return top;
}
