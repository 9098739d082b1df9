/** What the palette finds people and companies by. */
import type { SiteData } from '../content/derive-site.ts';
import { directoryOf } from '../content/directory.ts';
import { counted } from '../core/counted.ts';
import type { DirectoryNames } from '../islands/directory/names.ts';
import { companyHref, personHref } from './directory-links.ts';

/** Names, a word about each, and addresses. */
export function directoryNames(site: SiteData): DirectoryNames {
  const { people, companies } = directoryOf(site);
  return {
    people: people.map((person) => [
      person.name,
      [person.roles[0], person.at[0]?.facts.application.company].filter(Boolean).join(' · '),
      personHref(person, site),
    ]),
    companies: companies.map((company) => [
      company.name,
      counted(company.applications.length, 'application'),
      companyHref(company),
    ]),
  };
}
