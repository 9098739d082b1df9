/** The applications by company: how each went, how long answers took, whether a role was advertised before. */
import { type Again, advertisedAgain } from './advertised-again.ts';
import { type Wait, waitOf } from './analytics/first-response.ts';
import { quantile } from './analytics/quantile.ts';
import { countWhere, round1 } from './analytics/rate.ts';
import type { CalendarDate } from './calendar-date.ts';
import { companyKey } from './company-key.ts';
import { compareNews, compareTexts } from './compare.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { ApplicationFacts } from './facts.ts';
import { hostOf, isShared } from './mail-hosts.ts';
import { fileSlugOf, freeSlug } from './slug.ts';

/** A silence that is longer than nine of ten of the person's own answers took. */
export interface LongSilence {
  days: number;
  /** Of so many answers … */
  answers: number;
  /** … so many came sooner. */
  sooner: number;
}

/** One application at a company. */
export interface ApplicationThere {
  facts: ApplicationFacts;
  /** How long the first answer took, or how long there has been none; null where it was not sent, or no one knows. */
  wait: Wait | null;
  longSilence: LongSilence | null;
  /** Whether the role was advertised there before. */
  again: Again | null;
}

/** A company with all that was sent there. */
export interface Company {
  /** Unique among all companies, and part of an address. */
  slug: string;
  /** The name as it is written most often. */
  name: string;
  otherNames: string[];
  /** The newest news first. */
  applications: ApplicationThere[];
  /** How many of them are not closed. */
  open: number;
  /** How many were sent, and how many of them were answered. */
  sent: number;
  answered: number;
  /** After how many days answers came, where that is known, in ascending order; and their median. */
  answerDays: number[];
  medianAnswer: number | null;
  lastActivity: CalendarDate | null;
}

/** What a company's applications are derived with. */
export interface CompanyContext {
  today: CalendarDate;
  /** A posting's address as it is compared; null where it is none of a single posting. */
  addressKey: (url: string) => string | null;
}

/** So many answers there must be before one can say what is long. */
const fewestAnswers = 10;

/** All companies, the newest news first. */
export function deriveCompanies(all: readonly ApplicationFacts[], context: CompanyContext): Company[] {
  const groups = sameCompanies(all).sort((a, b) => compareTexts(a.key, b.key));
  const waits = new Map(all.map((facts) => [facts, waitOf(facts, context.today)]));
  const answers = [...waits.values()].flatMap((wait) => wait?.answered ?? []).sort((a, b) => a - b);
  const taken = new Set<string>();
  const companies = groups.map(({ key, here }): Company => {
    const slug = freeSlug(companySlug(key), (one) => taken.has(one));
    taken.add(slug.toLowerCase());
    const [name = '', ...otherNames] = namesOf(here);
    const again = advertisedAgain(here, context.addressKey);
    const applications = here.map((facts): ApplicationThere => {
      const wait = waits.get(facts) ?? null;
      return {
        facts,
        wait,
        longSilence: facts.active ? longSilenceOf(wait, answers) : null,
        again: again.get(facts) ?? null,
      };
    });
    const took = applications.flatMap(({ wait }) => wait?.answered ?? []).sort((a, b) => a - b);
    return {
      slug,
      name,
      otherNames,
      applications,
      open: countWhere(here, ({ closedOn }) => closedOn === null),
      sent: countWhere(here, ({ appliedOn }) => appliedOn !== null),
      answered: countWhere(here, ({ respondedOn }) => respondedOn !== null),
      answerDays: took,
      medianAnswer: took.length === 0 ? null : round1(quantile(took, 0.5)),
      lastActivity: here[0]?.lastActivity ?? null,
    };
  });
  return companies.sort(
    (a, b) => compareTexts(b.lastActivity ?? '', a.lastActivity ?? '') || compareTexts(a.slug, b.slug),
  );
}

/** A slug that no other page of the companies, and no page of an error, has. */
function companySlug(key: string): string {
  const slug = fileSlugOf(key, 'company');
  return /^(?:404|500)$/.test(slug) ? `${slug}-company` : slug;
}

/** Whether a silence is longer than nine of ten answers, of which there are enough; they come in ascending order. */
export function longSilenceOf(wait: Wait | null, answers: readonly number[]): LongSilence | null {
  if (wait === null || wait.answered !== null || answers.length < fewestAnswers) return null;
  const sooner = countWhere(answers, (days) => days < wait.watched);
  return sooner * 10 >= answers.length * 9 ? { days: wait.watched, answers: answers.length, sooner } : null;
}

/** The applications of one company, the newest news first, and its key, which the shortest of its names has. */
interface CompanyGroup {
  key: string;
  here: ApplicationFacts[];
}

/**
 * The applications by company. Names that differ in more than their legal form are one company only where the one begins
 * with the other, and applications of both have an address at a host that is called by that name.
 */
export function sameCompanies(all: readonly ApplicationFacts[]): CompanyGroup[] {
  const byKey = Map.groupBy(all, ({ application }) => companyKey(application.company));
  const keys = [...byKey.keys()].sort((a, b) => a.length - b.length || compareTexts(a, b));
  const sets = new DisjointSets(keys.length);
  const atHost = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    for (const host of new Set((byKey.get(key) ?? []).flatMap((facts) => ownHosts(facts, key)))) {
      const shorter = atHost.get(host) ?? [];
      for (const other of shorter) if (key.startsWith(`${keys[other]} `)) sets.join(other, index);
      atHost.set(host, [...shorter, index]);
    }
  }
  const groups = Map.groupBy(keys.keys(), (index) => sets.find(index));
  return [...groups].map(([root, indexes]) => ({
    key: keys[root] ?? '',
    here: [...indexes].flatMap((index) => byKey.get(keys[index] ?? '') ?? []).sort(compareNews),
  }));
}

/** The hosts of an application's addresses that are called like the company: `acme.example` of Acme Robotics. */
function ownHosts({ application: { url, contacts } }: ApplicationFacts, key: string): string[] {
  const hosts = [
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '',
    ...contacts.map(({ email }) => (email?.includes('@') ? hostOf(email) : '')),
  ];
  const [first = ''] = key.split(' ');
  const whole = key.replaceAll(' ', '');
  return hosts.flatMap((host) => {
    if (isShared(host)) return [];
    const labels = host.split('.').slice(0, -1);
    const at = labels.findLastIndex((label) => {
      const plain = label.replaceAll('-', '');
      return plain === whole || (plain.length > 3 && plain === first);
    });
    // Without what stands before that name: `jobs.acme.example` is of `acme.example`.
    return at < 0 ? [] : [host.split('.').slice(at).join('.')];
  });
}

/** The names of a company, the one that most of its applications have first; of several the one with newer news, which come first in `here`. */
function namesOf(here: readonly ApplicationFacts[]): string[] {
  const names = Map.groupBy(here, ({ application }) => application.company.trim());
  return [...names].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
}
