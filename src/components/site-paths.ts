/** Every page and document of the site. */
import { agendaPages } from '../content/agenda.ts';
import type { SiteData } from '../content/derive-site.ts';
import { companyPages, directoryOf, peoplePages } from '../content/directory.ts';
import { figureFamilies } from '../content/figures.ts';
import { periodNames } from '../content/shown-period.ts';
import { deriveWeeks, pagesOf } from '../content/timeline-weeks.ts';
import { languages } from '../core/match/stem.ts';
import { help } from './help-pages.ts';
import { furtherPages, tablePageCount } from './table-pages.ts';

/** Those that there are whatever the files hold. */
const fixed = [
  '/',
  '/404/',
  '/agenda/',
  '/analytics/',
  '/bookmarklet/',
  '/boot.js',
  '/companies/',
  '/docs/',
  '/help/',
  '/match/',
  '/offers/',
  '/people/',
  '/reminders/',
  '/report/',
  '/take-out/',
  '/timeline/',
  '/api/applications.json',
  '/api/export.csv',
  '/api/tracker.json',
  '/api/openapi.json',
  '/api/reminders.json',
  '/api/schema/application.json',
  '/calendar.ics',
  '/data/directory.json',
  '/data/flows.svg',
  '/data/flows.txt',
  '/data/match.json',
  '/data/report.json',
  '/data/rows.json',
  '/data/texts.json',
];

/** The plain paths of all of them: pages end with a slash. A test holds them against what Astro finds by itself. */
export function sitePaths(site: SiteData): string[] {
  const { all, analytics } = site;
  return [
    ...fixed,
    ...furtherPages(tablePageCount(all.length)).map((page) => `/page/${page}/`),
    ...furtherPages(pagesOf(deriveWeeks(all).weeks).length).map((page) => `/timeline/${page}/`),
    ...periodNames(site).map((name) => `/analytics/${name}/`),
    ...agendaPages(site).map((name) => `/agenda/${name}/`),
    ...furtherPages(peoplePages(site).length).map((page) => `/people/${page}/`),
    ...furtherPages(companyPages(site).length).map((page) => `/companies/page/${page}/`),
    ...directoryOf(site).companies.map(({ slug }) => `/companies/${slug}/`),
    ...Object.keys(analytics).map((name) => `/api/analytics/${name}.json`),
    ...figureFamilies(analytics).map((family) => `/data/figures/${family}.json`),
    ...languages.map((language) => `/data/vocabulary/${language}.txt`),
    ...help().map(({ slug }) => `/help/${slug}/`),
    ...all.flatMap(({ application: { id } }) => [
      `/applications/${id}/`,
      `/api/applications/${id}.json`,
      `/api/match/${id}.json`,
    ]),
  ];
}
