/**
 * Names of pages. An id may hold what a URL gives a meaning to (`%`, `#`, `?`) or be written with combining accents, which
 * Astro's routes would decode or recompose; such an application's page has a route of a plain name, and its files and
 * address are those of the id.
 */

/** The route parameter of an application's page and documents: the id itself wherever a route takes it as it is. */
export function pageName(id: string): string {
  const plain =
    id.normalize() === id && !/^~|[%#?\\]/.test(id) && !id.split('/').some((segment) => special.has(segment));
  return plain ? id : `~${Buffer.from(id).toString('hex')}`;
}

const special = new Set(['', '.', '..', 'index', '404', '500']);

/** The id that a route parameter stands for. */
export function idOfPage(name: string): string {
  return name.startsWith('~') ? Buffer.from(name.slice(1), 'hex').toString() : name;
}

/** The files that an application has for itself, with `id` in their paths. */
export function filesOf(id: string): string[] {
  return [`applications/${id}/index.html`, `api/applications/${id}.json`, `api/match/${id}.json`];
}

const ofApplication = /^(\/applications\/|\/api\/applications\/|\/api\/match\/)(.+?)(\/|\.json)$/s;

/** The route behind a plain path of the site, such as `/applications/100% remote/`: the same, but for ids with a name of their own. */
export function routeOf(path: string): string {
  return path.replace(ofApplication, (_, start, id, end) => start + pageName(id) + end);
}
