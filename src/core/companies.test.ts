import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../testing/arbitraries.ts';
import { anApplication, factsOf } from '../testing/builders.ts';
import type { Application, Contact } from './application.ts';
import { calendarDate } from './calendar-date.ts';
import { deriveCompanies, longSilenceOf } from './companies.ts';
import { companyKey } from './company-key.ts';
import { defaultConfig } from './config.ts';
import { type ApplicationFacts, deriveFacts } from './facts.ts';

const today = '2026-11-20';
const context = { today: calendarDate(today), addressKey: (url: string) => url };
const at = (company: string, lines: string[], more: Partial<Application> = {}) =>
  factsOf(lines, today, { company, id: `${company} ${more.role ?? ''} ${lines[0]}`, ...more });
const by = (email: string): Contact => ({
  name: 'Jane Doe',
  role: null,
  email,
  phone: null,
  url: null,
  note: null,
});
const companies = (...all: ApplicationFacts[]) => deriveCompanies(all, context);
const applied = ['2026-10-01 applied'];

describe('a company as it is compared', () => {
  it.each([
    [
      'Acme Robotics',
      [
        'ACME Robotics GmbH',
        'Acme Robotics, Inc.',
        'Acme Robotics Ltd',
        'Acmé Robotics S.A.',
        'Acme Robotics GmbH & Co. KG',
        'Acme-Robotics SE',
      ],
    ],
    ['Maersk', ['Maersk A/S', 'MAERSK a/s', 'Maersk, A / S.', 'Maersk AS', 'Maersk K/S']],
    ['Škoda Auto', ['Škoda Auto a.s.', 'Škoda Auto a. s.', 'Skoda Auto S. A.', 'Škoda Auto S/A']],
    ['Beta', ['Beta s. r. o.', 'Beta S. p. A.', 'Beta S.r.l.', 'Beta S. A. S.']],
    ['Volvo', ['AB Volvo', 'Volvo AB', 'Volvo A.B.']],
    ['Łódź Cloudworks', ['Łódź Cloudworks sp. z o.o.', 'Łódź Cloudworks Sp. z o. o.']],
    ['ゼータ', ['株式会社ゼータ', 'ゼータ株式会社', 'ゼータ（株）']],
    ['Ledgerworks', ['Ledgerworks OÜ', 'Ledgerworks B.V.', 'Ledgerworks e.V.', 'Ledgerworks Pty Ltd']],
  ])('%s is the same in any legal form', (name, others) => {
    for (const other of others) expect(companyKey(other), other).toBe(companyKey(name));
  });

  it('keeps what is a word where it stands', () => {
    expect(companyKey('Co Star')).toBe('co star');
    expect(companyKey('SE Labs')).toBe('se labs');
    expect(companyKey('GmbH')).toBe('gmbh');
    expect(companyKey('Vitamin A/B')).toBe('vitamin a b');
    expect(companyKey('S/A')).toBe('s a');
    expect(companyKey('!!!')).toBe('!!!');
  });
});

describe('one company', () => {
  it('has every way in which its name is written, the commonest first', () => {
    const found = companies(
      at('Acme', applied, { role: 'A' }),
      at('Acme GmbH', applied, { role: 'B' }),
      at('Acme GmbH', applied, { role: 'C' }),
    );
    expect(found).toMatchObject([{ slug: 'acme', name: 'Acme GmbH', otherNames: ['Acme'], open: 3 }]);
  });

  it('is one where a longer name has an address at the host that is called like the shorter', () => {
    const found = companies(
      at('Acme', applied, { url: 'https://jobs.acme.example/1' }),
      at('Acme Robotics', applied, { contacts: [by('jane@acme.example')] }),
    );
    expect(found.map(({ slug }) => slug)).toEqual(['acme']);
  });

  it.each<[string, Partial<Application>, Partial<Application>]>([
    ['an agency’s', { contacts: [by('jane@limmat.example')] }, { contacts: [by('jane@limmat.example')] }],
    ['a job board’s', { url: 'https://www.linkedin.com/jobs/1' }, { url: 'https://www.linkedin.com/jobs/2' }],
    ['everybody’s', { contacts: [by('jane@acme.gmail.com')] }, { contacts: [by('tom@acme.gmail.com')] }],
    ['none', {}, {}],
  ])('is two where the host is %s', (_, one, other) => {
    expect(companies(at('Acme', applied, one), at('Acme Robotics', applied, other))).toHaveLength(2);
  });

  it('is two where both are called like a town whose host they have', () => {
    const found = companies(
      at('Berlin Energie', applied, { url: 'https://berlin.example/1' }),
      at('Berlin Wasser', applied, { url: 'https://berlin.example/2' }),
    );
    expect(found).toHaveLength(2);
  });

  it.each([
    ['404', '404-company'],
    ['Index', 'index-company'],
    ['!!!', 'company'],
    ['con', 'con-company'],
    ['../../etc', 'etc'],
  ])('called %s has the slug %s', (name, slug) => {
    expect(companies(at(name, applied)).map((company) => company.slug)).toEqual([slug]);
  });

  it('has a slug of its own', () => {
    const slugs = companies(at('Ærø', applied), at('Aero', applied)).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['aero', 'aero-2']);
  });

  it('tells its answers and their median', () => {
    const [company] = companies(
      at('Acme', ['2026-10-01 applied', '2026-10-05 rejected'], { role: 'A' }),
      at('Acme', ['2026-10-01 applied', '2026-10-13 phone_screen'], { role: 'B' }),
      at('Acme', ['2026-10-01 applied', 'about 2026-10-13 rejected'], { role: 'C' }),
      at('Acme', ['2026-10-01 saved'], { role: 'D' }),
    );
    expect(company).toMatchObject({ sent: 3, answered: 3, answerDays: [4, 12], medianAnswer: 8, open: 2 });
    expect(company?.lastActivity).toBe('2026-10-13');
  });
});

describe('a long silence', () => {
  const answers = Array.from({ length: 10 }, (_, index) => index + 1);

  it('is one that is longer than nine of ten answers took', () => {
    expect(longSilenceOf({ watched: 9, answered: null }, answers)).toBeNull();
    expect(longSilenceOf({ watched: 10, answered: null }, answers)).toEqual({
      days: 10,
      answers: 10,
      sooner: 9,
    });
    expect(longSilenceOf({ watched: 40, answered: null }, answers)).toEqual({
      days: 40,
      answers: 10,
      sooner: 10,
    });
  });

  it('is none where there are fewer than ten answers, an answer, or nothing to answer', () => {
    expect(longSilenceOf({ watched: 90, answered: null }, answers.slice(1))).toBeNull();
    expect(longSilenceOf({ watched: 90, answered: 80 }, answers)).toBeNull();
    expect(longSilenceOf(null, answers)).toBeNull();
  });

  it('is told of what is still waited for, and of nothing that is closed', () => {
    const answered = Array.from({ length: 12 }, (_, index) =>
      at(`Firm ${index}`, ['2026-09-01 applied', `2026-09-${index + 10} rejected`]),
    );
    const all = companies(
      ...answered,
      at('Waiting', ['2026-09-01 applied']),
      at('Given up', ['2026-09-01 applied', '2026-11-01 ghosted']),
      at('New', ['2026-11-15 applied']),
      at('In talks', ['2026-09-01 applied', '2026-09-05 phone_screen']),
    );
    const silent = all.filter(({ applications }) =>
      applications.some(({ longSilence }) => longSilence !== null),
    );
    expect(silent.map(({ name }) => name)).toEqual(['Waiting']);
    expect(silent[0]?.applications[0]?.longSilence).toEqual({ days: 80, answers: 13, sooner: 13 });
  });
});

describe('a role that is advertised again', () => {
  const again = (...all: ApplicationFacts[]) =>
    companies(...all)[0]?.applications.map(({ facts, again }) => [
      facts.timeline[0]?.date,
      again?.time ?? 1,
      again?.since ?? null,
      again?.sameRole ?? null,
    ]);

  it('is counted from the first, whatever marks postings put to it', () => {
    expect(
      again(
        at('Acme', ['2026-10-01 applied'], { role: 'Data Engineer (m/w/d)' }),
        at('Acme', ['2026-03-01 applied'], { role: 'Data engineer' }),
        at('Acme GmbH', ['2026-06-01 saved'], { role: 'Data-Engineer (all genders)' }),
        at('Acme', ['2026-07-01 saved'], { role: 'Platform Engineer' }),
      ),
    ).toEqual([
      ['2026-10-01', 3, '2026-03-01', true],
      ['2026-07-01', 1, null, null],
      ['2026-06-01', 2, '2026-03-01', true],
      ['2026-03-01', 1, null, null],
    ]);
  });

  it('is known by the address of its posting, too, and that is said', () => {
    expect(
      again(
        at('Acme', ['2026-03-01 applied'], { role: 'Data Engineer', url: 'https://acme.example/1' }),
        at('Acme', ['2026-10-01 applied'], { role: 'Senior Data Engineer', url: 'https://acme.example/1' }),
      ),
    ).toEqual([
      ['2026-10-01', 2, '2026-03-01', false],
      ['2026-03-01', 1, null, null],
    ]);
  });

  it('is another one in another town, and at another company', () => {
    const [one, two] = [['2026-03-01 applied'], ['2026-10-01 applied']];
    expect(again(at('Acme', one, { location: 'Berlin' }), at('Acme', two, { location: 'Hamburg' }))).toEqual([
      ['2026-10-01', 1, null, null],
      ['2026-03-01', 1, null, null],
    ]);
    expect(again(at('Acme', one, { role: 'X' }), at('Beta', two, { role: 'X' }))).toEqual([
      ['2026-10-01', 1, null, null],
    ]);
  });

  it('has no day to count from where that is not known', () => {
    expect(again(at('Acme', ['about 2026-03-01 applied']), at('Acme', ['2026-10-01 applied']))).toEqual([
      ['2026-10-01', 2, null, true],
      ['2026-03-01', 1, null, null],
    ]);
  });
});

const arbitraryAll = fc
  .array(
    fc.record({
      company: fc.oneof(
        fc.constantFrom(
          'Acme',
          'Acme GmbH',
          'Acme Robotics',
          'ACME robotics AG',
          'Beta',
          '404',
          'Page',
          '株式会社ゼータ',
          '!!!',
        ),
        fc.string({ minLength: 1, maxLength: 6 }),
      ),
      role: fc.constantFrom('Engineer', 'Engineer (m/w/d)', 'Nurse'),
      url: fc.constantFrom(
        null,
        'https://acme.example/1',
        'https://jobs.acme.example/2',
        'https://linkedin.com/1',
        'x',
      ),
      contacts: fc.constantFrom<Contact[]>([], [by('jane@acme.example')], [by('nobody')]),
      history: arbitraryHistory(),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map((one, index) =>
      deriveFacts(anApplication({ ...one, id: `a${index}` }), defaultConfig(), arbitraryToday),
    ),
  );
const derive = (all: ApplicationFacts[]) =>
  deriveCompanies(all, { today: arbitraryToday, addressKey: (url) => url });

describe('whatever the files hold', () => {
  it('every application is at exactly one company, and those of one key are at one', () => {
    fc.assert(
      fc.property(arbitraryAll, (all) => {
        const found = derive(all);
        const listed = found.flatMap(({ applications }) => applications.map(({ facts }) => facts));
        expect(listed).toHaveLength(all.length);
        expect(new Set(listed)).toEqual(new Set(all));
        const places = new Map<string, string>();
        for (const { slug, applications } of found)
          for (const { facts } of applications) {
            const key = companyKey(facts.application.company);
            expect(places.get(key) ?? slug).toBe(slug);
            places.set(key, slug);
          }
      }),
    );
  });

  it('the order of the files does not matter', () => {
    const shuffled = arbitraryAll.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(derive(other)).toEqual(derive(all));
      }),
    );
  });

  it('slugs are unique, not empty, no name that an address gives a meaning to', () => {
    fc.assert(
      fc.property(arbitraryAll, (all) => {
        const slugs = derive(all).map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(slug).toMatch(/^(?!(?:404|500|index)$)[^\s/?#%.]+$/u);
      }),
    );
  });

  it('figures add up', () => {
    fc.assert(
      fc.property(arbitraryAll, (all) => {
        for (const { applications, open, sent, answered, answerDays, medianAnswer } of derive(all)) {
          expect(open).toBeLessThanOrEqual(applications.length);
          expect(answered).toBeLessThanOrEqual(sent);
          expect(answerDays.length).toBeLessThanOrEqual(answered);
          expect(medianAnswer === null).toBe(answerDays.length === 0);
          const times = applications.flatMap(({ again }) => again?.time ?? []);
          expect(times.every((time) => time >= 2 && time <= applications.length)).toBe(true);
        }
      }),
    );
  });
});
