/** Sites as folders on disk. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { SiteFiles } from './pack.ts';
import { SealError } from './seal-error.ts';

/** All files below a folder, by path. Links and the like are left out: a site has none. */
export function readSite(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => lstatSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** Writes files into a folder. Throws a {@link SealError} rather than write one outside of it. */
export function writeSite(folder: string, files: SiteFiles): void {
  const outside = [...files.keys()].some((path) => !isInside(path));
  if (outside) throw new SealError('damaged');
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { flag: 'wx' });
  }
}

function isInside(path: string): boolean {
  if (/[\\\0]/.test(path) || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((segment) => !['', '.', '..'].includes(segment));
}
