/** The site's pages in its navigation. */

/** One entry; `key` opens it after `g`. */
export interface Entry {
  path: string;
  name: string;
  key: string;
  /** Lines of its sign, 24 × 24, which stands where there is room for no more than a bar at the bottom. */
  icon: string;
  /** Whether it is a view beside the entry before, which leads to it: the bar has no room for both. */
  beside?: boolean;
}

/**
 * The entries at the top of every page. Where there is less room the others than the first four are behind "More"; on a
 * phone those four are a bar at the bottom.
 */
export const navigation: readonly Entry[] = [
  { path: '/', name: 'Applications', key: 'h', icon: 'M4 6.5h16M4 12h16M4 17.5h10' },
  {
    path: '/agenda/',
    name: 'Agenda',
    key: 'd',
    icon: 'M5 6.5h14V20H5zM5 10.5h14M8.5 4v4M15.5 4v4M9 15h.1M12 15h.1M15 15h.1',
  },
  {
    path: '/reminders/',
    name: 'Reminders',
    key: 'r',
    icon: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  },
  { path: '/analytics/', name: 'Analytics', key: 'a', icon: 'M5 20v-7M12 20V4M19 20V9' },
  {
    path: '/timeline/',
    name: 'Timeline',
    key: 't',
    icon: 'M12 4a8 8 0 1 0 8 8M12 7.5V12l3 2M16.5 4.2l.1 0M19.8 7.5l.1 0',
  },
  {
    path: '/people/',
    name: 'People',
    key: 'p',
    icon: 'M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M3 19c0-3 2.7-5 6-5s6 2 6 5M15.5 5.4a3.2 3.2 0 0 1 0 5.8M17.5 14.4c2.1.7 3.5 2.4 3.5 4.6',
  },
  {
    path: '/companies/',
    name: 'Companies',
    key: 'c',
    icon: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 9h3M8 13h3',
    beside: true,
  },
  { path: '/match/', name: 'Match', key: 'm', icon: 'M4 12.5l5 5L20 6.5' },
  { path: '/offers/', name: 'Offers', key: 'o', icon: 'M4 5h8l8 8-7 7-9-9zM8.5 9h.1' },
];

/** How many of them are seen on every screen. */
export const inBar = 4;

/** A link at the foot of every page; `key` opens it after `g`. */
interface Further {
  path: string;
  name: string;
  key?: string;
}

/** The pages at the foot that the local app alone has. */
export const localPages: readonly Further[] = [
  { path: '/import/', name: 'Import' },
  { path: '/settings/', name: 'Settings', key: 's' },
];

/** The links at the foot of every page; those that end in a slash are pages. */
export const furtherPages: readonly Further[] = [
  { path: '/bookmarklet/', name: 'Add from a page' },
  { path: '/take-out/', name: 'Take out' },
  { path: '/docs/', name: 'API' },
  { path: '/help/', name: 'Help' },
];
