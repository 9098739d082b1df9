/** Where people and companies are found on the site. */

import type { SiteData } from '../content/derive-site.ts';
import { peoplePages } from '../content/directory.ts';
import { once } from '../content/once.ts';
import type { Company } from '../core/companies.ts';
import type { Person } from '../core/people.ts';
import { href } from './href.ts';

/** The place of a person on the pages of people. */
export function personHref(person: Person, site: SiteData): string {
  return `${href(peoplePath(pagesOfPeople(site).get(person) ?? 1))}#person-${encodeURIComponent(person.slug)}`;
}

const pagesOfPeople = once(
  (site: SiteData): ReadonlyMap<Person, number> =>
    new Map(
      peoplePages(site).flatMap(({ open, closed }, index) =>
        [...open, ...closed].map((person) => [person, index + 1] as const),
      ),
    ),
);

/** The page of a company. */
export function companyHref({ slug }: Company): string {
  return href(`/companies/${slug}/`);
}

/** A page of the people, without the base path. */
export const peoplePath = (page: number): string => (page === 1 ? '/people/' : `/people/${page}/`);
/** A page of the companies, without the base path. */
export const companiesPath = (page: number): string =>
  page === 1 ? '/companies/' : `/companies/page/${page}/`;
