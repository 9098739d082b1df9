/** The people and the companies of the files, and where they are met with. */
import { type Company, deriveCompanies } from '../core/companies.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { derivePeople, type Person } from '../core/people.ts';
import { urlKey } from '../format/url-key.ts';
import type { SiteData } from './derive-site.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { once } from './once.ts';

/** Everybody and every company, the newest news first. */
export interface Directory {
  people: Person[];
  companies: Company[];
  /** By the id of an application. */
  companyOf: ReadonlyMap<string, Company>;
  peopleAt: ReadonlyMap<string, readonly Person[]>;
  personBySlug: ReadonlyMap<string, Person>;
  companyBySlug: ReadonlyMap<string, Company>;
}

/** A step ahead, with the application that asks for it. */
export interface StepOf {
  facts: ApplicationFacts;
  step: NextStep;
}

/** The directory of a reading, derived when it is first asked for. */
export const directoryOf = once(derive);

function derive({ all, today }: SiteData): Directory {
  const companies = deriveCompanies(all, { today, addressKey: postingKey });
  const companyOf = new Map(
    companies.flatMap((company) =>
      company.applications.map(({ facts }) => [facts.application.id, company] as const),
    ),
  );
  const people = derivePeople(all, ({ application }) => companyOf.get(application.id)?.slug ?? '');
  const peopleAt = new Map<string, Person[]>();
  for (const person of people) {
    for (const { facts } of person.at) {
      const there = peopleAt.get(facts.application.id);
      if (there === undefined) peopleAt.set(facts.application.id, [person]);
      else there.push(person);
    }
  }
  return {
    people,
    companies,
    companyOf,
    peopleAt,
    personBySlug: new Map(people.map((person) => [person.slug, person])),
    companyBySlug: new Map(companies.map((company) => [company.slug, company])),
  };
}

/** A posting's address as it is compared; null where it is that of a company's list of all postings, or of its home page. */
function postingKey(url: string): string | null {
  const key = urlKey(url);
  const isList =
    !/[/?]/.test(key) ||
    /\/(?:jobs?|careers?|karriere|stellen(?:angebote)?|vacancies|positions|openings|join(?:-us)?|about|team|work-with-us|[a-z]{2})$/i.test(
      key,
    );
  return isList ? null : key;
}

/** The step ahead of these applications that presses most. */
export function nextStepOf(all: readonly ApplicationFacts[], site: SiteData): StepOf | null {
  const { config, remindersOf, today } = site;
  const steps = all.flatMap((facts) => {
    const reminders = remindersOf.get(facts.application.id) ?? [];
    const step = nextStep(facts, reminders, { today, timezone: config.timezone });
    return step === null ? [] : [{ facts, step }];
  });
  const order = ['late', 'due', 'ahead'];
  return steps.reduce<StepOf | null>((first, one) => {
    if (first === null) return one;
    const by = order.indexOf(one.step.urgency) - order.indexOf(first.step.urgency);
    return by < 0 || (by === 0 && one.step.on < first.step.on) ? one : first;
  }, null);
}

/** Enough for a long search on one page. */
const perPage = 60;

/** Those that are open and those that are not, of one page. */
export interface DirectoryPage<Item> {
  open: Item[];
  closed: Item[];
}

/** A list cut into pages, what is open first; there is one page at least. */
export function directoryPages<Item>(
  items: readonly Item[],
  isOpen: (item: Item) => boolean,
  size: number = perPage,
): DirectoryPage<Item>[] {
  const inOrder = [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))];
  const count = Math.max(1, Math.ceil(inOrder.length / size));
  return Array.from({ length: count }, (_, page) => {
    const here = inOrder.slice(page * size, (page + 1) * size);
    return { open: here.filter(isOpen), closed: here.filter((item) => !isOpen(item)) };
  });
}

/** The pages of all people. */
export const peoplePages = (site: SiteData): DirectoryPage<Person>[] =>
  directoryPages(directoryOf(site).people, ({ open }) => open);
/** The pages of all companies. */
export const companyPages = (site: SiteData): DirectoryPage<Company>[] =>
  directoryPages(directoryOf(site).companies, ({ open }) => open > 0);
