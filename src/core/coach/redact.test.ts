/** The copy for a coach: whatever a person writes, it says no more than the rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConfig, arbitraryHistory } from '../../testing/arbitraries.ts';
import { aConfig, anApplication, applicationOf, decisionOf } from '../../testing/builders.ts';
import type { Application, Resume } from '../application.ts';
import { calendarDate } from '../calendar-date.ts';
import { companyKey } from '../company-key.ts';
import type { Config } from '../config.ts';
import { countryOf } from './country.ts';
import { lettersOf } from './letters.ts';
import { isEdge, payBand } from './pay-band.ts';
import { redactTracker, type TrackerContent } from './redact.ts';
import { type CoachKeep, coachKeeps } from './rules.ts';
import { standInFor } from './stand-in.ts';

const today = calendarDate('2026-11-20');
const redact = (tracker: TrackerContent, orderOf = (name: string) => name) =>
  redactTracker(tracker, { today, orderOf });

/** A word that stands nowhere else. */
const secret = fc.stringMatching(/^[a-z]{9}$/).map((letters) => `zq${letters}`);

/** A résumé whose every text is a secret. */
const secretResume: fc.Arbitrary<Resume> = fc
  .tuple(secret, secret, secret, secret)
  .map(([id, name, label, body]) => ({
    id,
    path: `resumes/${id}.md`,
    name,
    label,
    updated: calendarDate('2026-01-02'),
    original: `${name}.pdf`,
    body,
  }));

/** A tracker of which every text is a secret, and every number of pay an odd one. */
const secretTracker = arbitraryConfig.chain((plain) =>
  fc
    .record({
      applications: fc.array(secretApplication(plain), { minLength: 1, maxLength: 5 }),
      resumes: fc.array(secretResume, { maxLength: 3 }),
      words: fc.tuple(secret, secret, secret),
    })
    .map(({ applications, resumes, words: [title, view, skill] }): TrackerContent => {
      const config: Config = {
        ...plain,
        title,
        timezone: 'Europe/Berlin',
        skills: [{ name: skill, aliases: [skill] }],
        import: { columns: { [skill]: 'company' }, statuses: { [view]: 'applied' } },
        views: [{ ...emptyView, name: view, search: skill, tag: [title] }],
      };
      return { config, applications, resumes };
    }),
);
const emptyView = {
  status: [],
  source: [],
  resume: [],
  active: null,
  quiet: null,
  since: null,
  sort: null,
  view: 'table' as const,
  columns: null,
};

function secretApplication(config: Config): fc.Arbitrary<Application> {
  const words = fc.array(secret, { minLength: 20, maxLength: 20 });
  const odd = fc.integer({ min: 61_001, max: 61_999 });
  return fc.tuple(words, arbitraryHistory(config), odd, odd).map(([said, history, pay, base]) => {
    const word = (index: number) => said[index] ?? '';
    return anApplication({
      id: `${word(0)}/${word(1)}`,
      company: `${word(2)} ${word(3)}`,
      role: word(4),
      source: word(5),
      url: `https://${word(6)}.example/${word(7)}`,
      location: `${word(8)}, DE`,
      workMode: 'remote',
      employment: 'internship',
      salary: { min: pay, max: pay, currency: 'EUR', period: 'year' },
      resume: word(9),
      deadline: calendarDate('2026-11-30'),
      tags: [word(10)],
      priority: 'high',
      contacts: [
        {
          name: word(11),
          role: word(12),
          email: `${word(11)}@x.example`,
          phone: word(13),
          url: null,
          note: word(14),
        },
      ],
      offer: {
        base,
        bonus: 61_777,
        equity: word(15),
        currency: 'EUR',
        period: 'year',
        decideBy: calendarDate('2026-11-29'),
      },
      history: history.map((entry) => ({
        ...entry,
        note: entry.note === null ? null : word(16),
        with: entry.with.map(() => word(17)),
        reason: entry.reason === null ? null : word(18),
        url: entry.url === null ? null : `https://${word(19)}.example`,
      })),
      customReminders: [{ due: today, text: word(15) }],
      decisions: [
        decisionOf(`done custom:2026-11-20:${word(15)} 2026-11-20`),
        decisionOf('done follow_up:2026-10-03 2026-10-10'),
        decisionOf('done deadline:2026-11-30 2026-11-10'),
      ],
      extra: { [word(13)]: word(14), nested: { deep: [word(12)] } },
      body: `# ${word(6)}`,
      posting: word(7),
    });
  });
}

describe('a copy', () => {
  it('by the strict rules holds no word and no sum of the files', () => {
    fc.assert(
      fc.property(secretTracker, (tracker) => {
        const text = JSON.stringify(redact(tracker));
        expect(text).not.toMatch(/zq[a-z]{9}/);
        expect(text).not.toMatch(/61[,.]?\d{3}/);
        for (const other of ['remote', 'internship', 'high', 'Germany', 'Berlin', '2026-11-29', '2026-11-30'])
          if (!tracker.applications.some(({ history }) => JSON.stringify(history).includes(other)))
            expect(text).not.toContain(other);
      }),
    );
  });

  it('holds what a rule keeps, and nothing else', () => {
    const where: Partial<Record<CoachKeep, (application: Application) => (string | null)[]>> = {
      role: ({ role }) => [role],
      source: ({ source }) => [source],
      location: ({ location }) => [location?.split(',')[0] ?? null],
      tags: ({ tags }) => tags,
      reason: ({ history }) => history.map(({ reason }) => reason),
    };
    const someKept = fc.subarray(Object.keys(coachKeeps) as CoachKeep[]);
    fc.assert(
      fc.property(secretTracker, someKept, (tracker, keep) => {
        const config = { ...tracker.config, coach: { keep } };
        const said = JSON.stringify(redact({ ...tracker, config })).match(/zq[a-z]{9}/g) ?? [];
        const allowed = keep.flatMap((what) =>
          tracker.applications.flatMap((application) => where[what]?.(application) ?? []),
        );
        expect(new Set(said)).toEqual(new Set(allowed.filter((word) => word !== null)));
      }),
    );
  });

  it('has a stand-in that takes over none of its words, not even those that should not be there', () => {
    fc.assert(
      fc.property(secretTracker, (tracker) => {
        expect(JSON.stringify(standInFor(tracker))).not.toMatch(/zq[a-z]{9}|61[,.]?\d{3}/);
      }),
    );
  });

  it('is its own stand-in by the strict rules, but for the band of an offer', () => {
    fc.assert(
      fc.property(secretTracker, (tracker) => {
        const plain = tracker.applications.map((application) => ({ ...application, offer: null }));
        const copy = redact({ ...tracker, applications: plain });
        expect(standInFor(copy)).toEqual(copy);
      }),
    );
  });
});

describe('the letters', () => {
  const sent = (id: string, company: string, day: string) =>
    applicationOf([`${day} applied`], { id, company, role: 'Engineer' });
  const tracker = (applications: Application[]) => ({ config: aConfig(), applications, resumes: [] });

  it('follow the first days, and not the names; a company has one, however it is written', () => {
    const { applications } = redact(
      tracker([
        sent('a', 'Alpha', '2026-10-09'),
        sent('b', 'Beta GmbH', '2026-10-02'),
        sent('b-2', 'BETA', '2026-10-12'),
        sent('z', 'Zeta', '2026-10-01'),
      ]),
    );
    expect(applications.map(({ id, company, role }) => [id, company, role])).toEqual([
      ['company-a', 'Company A', 'Role 1'],
      ['company-b', 'Company B', 'Role 1'],
      ['company-b-2', 'Company B', 'Role 2'],
      ['company-c', 'Company C', 'Role 1'],
    ]);
    expect(applications.map(({ history }) => history[0]?.date)).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-12',
      '2026-10-09',
    ]);
  });

  it('of one first day follow the order that is given, which need not be that of names', () => {
    const twice = tracker([sent('a', 'Alpha', '2026-10-01'), sent('z', 'Zeta', '2026-10-01')]);
    const named = (first: string) =>
      redact(
        {
          ...twice,
          applications: twice.applications.map((one) => ({ ...one, role: one.company })),
          config: aConfig({ coach: { keep: ['role'] } }),
        },
        (name) => (name.startsWith(first) ? '0' : '1'),
      ).applications.map(({ role }) => role);
    expect([named('a'), named('z')]).toEqual([
      ['Alpha', 'Zeta'],
      ['Zeta', 'Alpha'],
    ]);
  });

  it('go on after Z, and are no part of a name that names of companies are compared without', () => {
    expect([0, 25, 26, 27, 51, 52].map(lettersOf)).toEqual(['A', 'Z', 'A2', 'B2', 'Z2', 'A3']);
    const keys = Array.from({ length: 300 }, (_, index) => companyKey(`Company ${lettersOf(index)}`));
    expect(new Set(keys).size).toBe(300);
  });
});

describe('pay', () => {
  const year = { currency: 'EUR', period: 'year' as const };

  it.each([
    [85_000, 100_000, 80_000, 100_000],
    [100_000, 100_000, 100_000, 125_000],
    [98_000, null, 80_000, null],
    [null, 61_500, null, 80_000],
    [45, 52.5, 40, 60],
    [0.7, 0.7, 0.6, 0.8],
    [12_000_000, 14_000_000, 10_000_000, 15_000_000],
  ])('from %s to %s is the band from %s to %s', (min, max, low, high) => {
    expect(payBand({ min, max, ...year })).toEqual({ min: low, max: high, ...year });
  });

  it('is never told to a sum: a band is a quarter wide, holds the range, and does not depend on where in it that lies', () => {
    const sum = fc.double({ min: 0.01, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(sum, sum, (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const band = payBand({ min, max, ...year });
        const [low, high] = [band?.min ?? 0, band?.max ?? 0];
        expect(low).toBeLessThanOrEqual(min);
        expect(high).toBeGreaterThanOrEqual(max);
        expect(high / low).toBeGreaterThanOrEqual(1.19);
        expect([isEdge(low), isEdge(high)]).toEqual([true, true]);
      }),
    );
  });
});

it.each([
  ['Berlin, DE', 'Germany'],
  ['Zürich, Switzerland', 'Switzerland'],
  ['London, UK', 'United Kingdom'],
  ['Paris, FR / remote in the EU', null],
  ['Remote', null],
  ['Acme Tower', null],
  ['Brussels, EU', null],
  ['London, uk', 'United Kingdom'],
  ['New York, NY', 'United States'],
  ['Portland, OR', 'United States'],
  ['Boston, US', 'United States'],
  ['Amsterdam, NL', 'Netherlands'],
  ['San Francisco, CA', null],
  ['Chicago, IL', null],
  ['Atlanta, Georgia', null],
  ['Perth, WA', null],
  ['Regina, SK', null],
  ['Remote, me', null],
  ['Remote, In', null],
  ['Toronto, Canada', 'Canada'],
])('the country of %s is %s', (location, country) => expect(countryOf(location)).toBe(country));

it('times of day go, and come back by a rule as the person’s clock shows them', () => {
  const application = applicationOf(['2026-10-14 phone_screen at 2026-10-16T23:30-09:00']);
  const at = (keep: CoachKeep[]) => {
    const config = aConfig({ timezone: 'Europe/Berlin', coach: { keep } });
    return redact({ config, applications: [application], resumes: [] }).applications[0]?.history[0]?.at;
  };
  expect([at([]), at(['times'])]).toEqual(['2026-10-17', '2026-10-17T10:30']);
});
