/** The site's pages in its navigation. */

/** One entry; `key` opens it after `g`. */
export interface Entry {
  path: string;
  name: string;
  key: string;
  /** Lines of its sign, 24 × 24, which stands where there is room for no more than a bar at the bottom. */
  icon: string;
}

/** The entries at the top of every page; on a phone the first four are a bar at the bottom, the others behind "More". */
export const navigation: readonly Entry[] = [
  { path: '/', name: 'Applications', key: 'h', icon: 'M4 6.5h16M4 12h16M4 17.5h10' },
  {
    path: '/reminders/',
    name: 'Reminders',
    key: 'r',
    icon: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  },
  {
    path: '/timeline/',
    name: 'Timeline',
    key: 't',
    icon: 'M12 4a8 8 0 1 0 8 8M12 7.5V12l3 2M16.5 4.2l.1 0M19.8 7.5l.1 0',
  },
  { path: '/analytics/', name: 'Analytics', key: 'a', icon: 'M5 20v-7M12 20V4M19 20V9' },
  { path: '/match/', name: 'Match', key: 'm', icon: 'M4 12.5l5 5L20 6.5' },
  { path: '/offers/', name: 'Offers', key: 'o', icon: 'M4 5h8l8 8-7 7-9-9zM8.5 9h.1' },
];

/** How many of them are a bar on a phone. */
export const inBar = 4;

/** The links at the foot of every page; those that end in a slash are pages. */
export const furtherPages = [
  { path: '/bookmarklet/', name: 'Add from a page' },
  { path: '/take-out/', name: 'Take out' },
  { path: '/docs/', name: 'API' },
  { path: '/help/', name: 'Help' },
];
