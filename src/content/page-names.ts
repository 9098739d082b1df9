/**
 * Names of pages that Astro cannot write by itself. An id may hold what a URL gives a meaning to (`%`, `#`, `?`) or be
 * written with combining accents, which Astro would recompose; such a page is built under a plain name and moved.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The route parameter under which a page is built: the id itself wherever Astro writes it as it is, and while developing. */
export function pageName(id: string, { developing = false } = {}): string {
  // The dev server matches what `decodeURI` leaves of an address, in which reserved characters stay encoded.
  if (developing) return decodeURI(id.split('/').map(encodeURIComponent).join('/'));
  const plain = id.normalize() === id && !/[%#?\\]/.test(id) && !id.split('/').some(isSpecial);
  return plain ? id : `~${Buffer.from(id).toString('hex')}`;
}

function isSpecial(segment: string): boolean {
  return segment === '' || segment === 'index' || segment === '404' || segment === '500';
}

/** The files that an application has for itself, under the name `name`. */
export function filesOf(name: string): string[] {
  return [`applications/${name}/index.html`, `api/applications/${name}.json`, `api/match/${name}.json`];
}

/** Moves the files of applications built under other names to where their links point. */
export function movePages(outDir: string, ids: readonly string[]): void {
  for (const id of ids) {
    const name = pageName(id);
    if (name === id) continue;
    const to = filesOf(id);
    for (const [index, from] of filesOf(name).entries())
      move(join(outDir, from), join(outDir, to[index] ?? from));
  }
}

function move(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`the build made no ${from}`);
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  if (basename(from) === 'index.html') rmdirSync(dirname(from));
}
