/** The site's pages in its navigation. */

/** One entry; `key` opens it after `g`. */
export interface Entry {
  path: string;
  name: string;
  key: string;
}

/** The entries at the top of every page. */
export const navigation: readonly Entry[] = [
  { path: '/', name: 'Applications', key: 'h' },
  { path: '/timeline/', name: 'Timeline', key: 't' },
  { path: '/analytics/', name: 'Analytics', key: 'a' },
  { path: '/match/', name: 'Match', key: 'm' },
  { path: '/offers/', name: 'Offers', key: 'o' },
  { path: '/reminders/', name: 'Reminders', key: 'r' },
];

/** The links at the foot of every page; those that end in a slash are pages. */
export const furtherPages = [
  { path: '/bookmarklet/', name: 'Add from a page' },
  { path: '/report/', name: 'Report' },
  { path: '/calendar.ics', name: 'Calendar' },
  { path: '/api/export.csv', name: 'CSV' },
  { path: '/api/applications.json', name: 'JSON' },
  { path: '/docs/', name: 'API' },
  { path: '/help/', name: 'Help' },
];
