/** The base path that a built site is made for. */
import type { SiteFiles } from './pack.ts';

/**
 * The base path (`/`, `/repo/`) of a built site: what stands before the paths of its own files in the links of its
 * first page. Null where no link tells.
 */
export function basePathOf(files: SiteFiles): string | null {
  const html = new TextDecoder().decode(files.get('index.html'));
  for (const [, written = ''] of html.matchAll(/\s(?:href|src)="(\/(?!\/)[^"?#]*)/g)) {
    const segments = decoded(written).split('/');
    for (let at = 1; at < segments.length; at++) {
      const path = segments.slice(at).join('/');
      if (path !== '' && path !== 'index.html' && files.has(path))
        return `${segments.slice(0, at).join('/')}/`;
    }
  }
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
