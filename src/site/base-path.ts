/** The path that a site lies below. The pages are compiled for the root; all but Astro's own links follow the base by `href`. */

/** A base path as it is written (`repo`, `/repo`, `/repo/`) with a slash at both ends. */
export function normalizeBase(written: string | undefined): string {
  const inner = (written ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The tags with which Astro loads its files. No text of a user can look like one: what it has of `<` is escaped or sanitised. */
const assetTag = /(<(?:script type="module" src|link rel="stylesheet" href)=")\/(?=_astro\/)/g;

/** A page whose scripts and styles are loaded from below `base`. */
export function rebaseAssets(html: string, base: string): string {
  return html.replace(assetTag, `$1${base}`);
}
