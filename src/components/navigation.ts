/** The site's pages in its navigation; a page that was not built has no entry. */

/** One entry; `key` opens it after `g`. */
export interface Entry {
  path: string;
  name: string;
  key: string;
}

// As texts: to import the pages themselves would bring all of their styles to every page.
const pages = import.meta.glob('/src/pages/**/*.astro', { query: '?raw' });

/** Whether there is a page at a path such as `/match/`. */
function exists(path: string): boolean {
  const name = `/src/pages${path.replace(/\/$/, '')}`;
  return Object.keys(pages).some(
    (file) => file === `${name}.astro` || file === `${name}/index.astro` || file.startsWith(`${name}/[...`),
  );
}

const main: Entry[] = [
  { path: '/', name: 'Applications', key: 'h' },
  { path: '/timeline/', name: 'Timeline', key: 't' },
  { path: '/analytics/', name: 'Analytics', key: 'a' },
  { path: '/match/', name: 'Match', key: 'm' },
  { path: '/offers/', name: 'Offers', key: 'o' },
  { path: '/reminders/', name: 'Reminders', key: 'r' },
];

/** The entries at the top of every page. */
export const navigation: readonly Entry[] = main.filter(({ path }) => exists(path));

const further = [
  { path: '/bookmarklet/', name: 'Add from a page' },
  { path: '/report/', name: 'Report' },
  { path: '/calendar.ics', name: 'Calendar' },
  { path: '/api/export.csv', name: 'CSV' },
  { path: '/api/applications.json', name: 'JSON' },
  { path: '/docs/', name: 'API' },
  { path: '/help/', name: 'Help' },
];

/** The links at the foot of every page; those that end in a slash are pages. */
export const furtherPages = further.filter(({ path }) => !path.endsWith('/') || exists(path));
