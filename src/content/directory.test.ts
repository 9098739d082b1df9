import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { applicationOf } from '../testing/builders.ts';
import { deriveSite } from './derive-site.ts';
import { companyPages, directoryOf, directoryPages, nextStepOf, peoplePages } from './directory.ts';

const siteOf = (...applications: Application[]) =>
  deriveSite({
    tracker: {
      root: '/',
      config: defaultConfig(),
      applications,
      resumes: [],
      written: new Map(),
      files: applications.length,
      problems: [],
    },
    today: calendarDate('2026-11-20'),
  });
const jane = {
  name: 'Jane Doe',
  role: null,
  email: 'jane@agency.example',
  phone: null,
  url: null,
  note: null,
};

it('knows the company and the people of an application, and is derived once', () => {
  const site = siteOf(
    applicationOf(['2026-10-01 applied'], { id: 'a', company: 'Acme GmbH', contacts: [jane] }),
    applicationOf(['2026-10-01 applied'], { id: 'b', company: 'Beta', contacts: [jane] }),
    applicationOf(['2026-10-01 applied'], { id: 'c', company: 'Acme' }),
  );
  const directory = directoryOf(site);
  expect(directoryOf(site)).toBe(directory);
  expect(directory.companyOf.get('a')).toBe(directory.companyOf.get('c'));
  expect(directory.companyBySlug.get('acme')?.applications).toHaveLength(2);
  expect(directory.peopleAt.get('a')).toEqual([directory.personBySlug.get('jane-doe')]);
  expect(directory.peopleAt.get('b')).toEqual(directory.peopleAt.get('a'));
  expect(directory.peopleAt.get('c')).toBeUndefined();
});

it('takes no list of postings for the address of one', () => {
  const again = (url: string) =>
    directoryOf(
      siteOf(
        applicationOf(['2026-10-01 applied'], { id: 'a', role: 'A', url }),
        applicationOf(['2026-10-02 applied'], { id: 'b', role: 'B', url: `${url}?utm_source=x` }),
      ),
    ).companies[0]?.applications.some((there) => there.again !== null);
  expect(again('https://acme.example/jobs/4711')).toBe(true);
  for (const path of ['', '/', '/jobs', '/careers/', '/en/karriere', '/de'])
    expect(again(`https://acme.example${path}`), path).toBe(false);
});

it('finds the step that presses most', () => {
  const site = siteOf(
    applicationOf(['2026-11-19 applied'], { id: 'ahead' }),
    applicationOf(['2026-11-10 applied'], { id: 'late' }),
    applicationOf(['2026-10-10 rejected'], { id: 'closed' }),
  );
  expect(nextStepOf(site.all, site)?.facts.application.id).toBe('late');
  expect(
    nextStepOf(
      site.all.filter(({ stage }) => stage?.kind === 'rejected'),
      site,
    ),
  ).toBeNull();
});

describe('pages', () => {
  it('have what is open first, and are one at least', () => {
    expect(directoryPages([], () => true)).toEqual([{ open: [], closed: [] }]);
    expect(directoryPages([1, 2, 3, 4, 5], (item) => item % 2 === 0, 2)).toEqual([
      { open: [2, 4], closed: [] },
      { open: [], closed: [1, 3] },
      { open: [], closed: [5] },
    ]);
  });

  it('hold everybody and every company', () => {
    const applications = Array.from({ length: 70 }, (_, index) =>
      applicationOf([`2026-10-01 ${index % 2 ? 'applied' : 'rejected'}`], {
        id: `a${index}`,
        company: `Firm ${index}`,
        contacts: [{ ...jane, email: `jane@firm${index}.example` }],
      }),
    );
    const site = siteOf(...applications);
    for (const pages of [peoplePages(site), companyPages(site)])
      expect(pages.map(({ open, closed }) => [open.length, closed.length])).toEqual([
        [35, 25],
        [0, 10],
      ]);
  });
});
