/** How a package came onto this machine, from what npm wrote down when it installed it. Nobody is asked. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where to get a package again. */
export type PackageOrigin =
  /** A version in npm's own registry. */
  | { kind: 'registry'; version: string }
  /** A tarball at an address. */
  | { kind: 'address'; url: string }
  /** A tarball on this machine. */
  | { kind: 'tarball'; path: string }
  /** Nothing is known but the folder in which it lies; a tarball can be made of it. */
  | { kind: 'folder'; path: string };

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
}

/** The origin of the package in the folder `root`, whose name is `name`. */
export function originOf(root: string, name: string): PackageOrigin {
  const folder = withoutEnd(realpathSync(root));
  const project = dirname(dirname(folder));
  const isInstalled = basename(dirname(folder)) === 'node_modules' && basename(folder) === name;
  const known = isInstalled ? lockedPackage(project, name) : null;
  return originIn(known, project, name) ?? { kind: 'folder', path: folder };
}

function originIn(known: LockedPackage | null, project: string, name: string): PackageOrigin | null {
  const { resolved = '', version = '' } = known ?? {};
  if (/^https:/.test(resolved)) {
    // The same file under another registry's address is asked for there, by all who use the repository.
    const inRegistry = `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;
    return resolved === inRegistry ? { kind: 'registry', version } : { kind: 'address', url: resolved };
  }
  if (!/^file:.*\.(?:tgz|tar\.gz)$/.test(resolved)) return null;
  const path = resolve(project, decodeIfEncoded(resolved.slice('file:'.length)));
  return isSame(path, known?.integrity) ? { kind: 'tarball', path } : null;
}

function lockedPackage(project: string, name: string): LockedPackage | null {
  for (const lock of ['node_modules/.package-lock.json', 'package-lock.json']) {
    try {
      const { packages } = JSON.parse(readFileSync(join(project, lock), 'utf8'));
      const found = packages?.[`node_modules/${name}`];
      if (found !== undefined) return found;
    } catch {
      // Another package manager's, or none.
    }
  }
  return null;
}

/** Whether the file is still the one that was installed. */
function isSame(path: string, integrity: string | undefined): boolean {
  if (!existsSync(path)) return false;
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  const { hash } = process.getBuiltinModule('node:crypto');
  return digest === undefined || hash('sha512', readFileSync(path), 'base64') === digest;
}

/** npm writes some paths as addresses. */
function decodeIfEncoded(path: string): string {
  try {
    return path.includes('%') && !existsSync(path) ? decodeURIComponent(path) : path;
  } catch {
    return path;
  }
}

function withoutEnd(path: string): string {
  return path.replace(/[/\\]$/, '');
}
