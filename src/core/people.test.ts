import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../testing/builders.ts';
import type { Application, Contact } from './application.ts';
import { calendarDate } from './calendar-date.ts';
import { companyKey } from './company-key.ts';
import type { ApplicationFacts } from './facts.ts';
import { historyEntry } from './history-entry.ts';
import { derivePeople, mentionsOf, type Person } from './people.ts';
import { samePeople } from './same-people.ts';

const today = '2026-11-20';
const contact = (name: string, more: Partial<Contact> = {}): Contact => ({
  ...{ role: null, email: null, phone: null, url: null, note: null },
  name,
  ...more,
});

/** An application with contacts, and a phone screen with others. */
function at(company: string, contacts: Contact[], met: string[] = [], more: Partial<Application> = {}) {
  const id = more.id ?? company.toLowerCase();
  const history = [
    historyEntry({ date: calendarDate('2026-10-01'), status: 'applied' }),
    historyEntry({ date: calendarDate('2026-10-08'), status: 'phone_screen', with: met }),
  ];
  return factsOf([], today, { company, contacts, history, ...more, id });
}

const people = (...all: ApplicationFacts[]) =>
  derivePeople(all, ({ application }) => companyKey(application.company));
const names = (found: Person[]) => found.map(({ name }) => name).sort();
const applicationsOf = ({ at }: Person) => at.map(({ facts }) => facts.application.id).sort();

describe('the same person', () => {
  it('is known by the mail address, whatever the name and the company', () => {
    const [one, ...others] = people(
      at('Acme', [contact('Jane Doe', { email: 'Jane@Acme.example', role: 'Recruiter' })]),
      at('Beta', [contact('J. Doe', { email: 'jane@acme.example' })]),
      at('Gamma', [contact('Jane', { email: ' jane@acme.example ' })]),
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ name: 'Jane Doe', emails: ['Jane@Acme.example'], roles: ['Recruiter'] });
    expect(one && applicationsOf(one)).toEqual(['acme', 'beta', 'gamma']);
  });

  it('is known by the name at the same company, with and without a title', () => {
    const found = people(
      at('Acme GmbH', [contact('Dr. Regula Frick')], ['Regula Frick'], { id: 'a' }),
      at('Acme', [], ['regula frick'], { id: 'b' }),
    );
    expect(names(found)).toEqual(['Dr. Regula Frick']);
    expect(found[0]?.otherNames).toEqual([]);
  });

  it('is known by the name at the same agency, the same number or the same page', () => {
    const found = people(
      at('Acme', [contact('Beat Ammann', { email: 'beat@limmat.example' })]),
      at('Beta', [contact('Beat Ammann', { email: 'b.ammann@limmat.example', phone: '+41 44 555 01 90' })]),
      at('Gamma', [
        contact('Beat Ammann', { phone: '+41445550190', url: 'https://www.limmat.example/beat/' }),
      ]),
      at('Delta', [contact('beat ammann', { url: 'http://limmat.example/beat' })]),
    );
    expect(found.map(applicationsOf)).toEqual([['acme', 'beta', 'delta', 'gamma']]);
  });

  it('is not known by a name alone, which is a hint', () => {
    const found = people(at('Acme', [contact('Anna Schmidt')]), at('Beta', [contact('Anna Schmidt')]));
    expect(found.map(({ slug, perhaps }) => [slug, perhaps])).toEqual([
      ['anna-schmidt', ['anna-schmidt-2']],
      ['anna-schmidt-2', ['anna-schmidt']],
    ]);
  });

  it.each([
    ['a host where anybody may have an address', 'anna@gmail.com', 'a.schmidt@gmail.com'],
    ['a system that sends for many', 'x@acme.greenhouse.io', 'y@acme.greenhouse.io'],
  ])('is not known by %s', (_, one, other) => {
    const found = people(
      at('Acme', [contact('Anna Schmidt', { email: one })]),
      at('Beta', [contact('Anna Schmidt', { email: other })]),
    );
    expect(found).toHaveLength(2);
  });

  it('is not whoever writes from the address of an office', () => {
    const found = people(
      at('Acme', [
        contact('Jane Doe', { email: 'jobs@acme.example' }),
        contact('Tom Okafor', { email: 'jobs@acme.example' }),
      ]),
    );
    expect(names(found)).toEqual(['Jane Doe', 'Tom Okafor']);
  });
});

describe('different full names', () => {
  const both = (email: string) => [
    at('Acme', [contact('Jane Doe', { email }), contact('Jane', { email })]),
    at('Beta', [contact('Tom Okafor', { email })]),
  ];

  it('at one address are two people, and each is a hint', () => {
    const found = people(...both('x@limmat.example'));
    expect(found.map(({ name, perhaps }) => [name, perhaps])).toEqual([
      ['Jane Doe', ['tom-okafor']],
      ['Tom Okafor', ['jane-doe']],
    ]);
  });

  it.each([
    'inmail-hit-reply@linkedin.com',
    'x@acme.greenhouse.io',
    'interviews@acme.example',
    'scheduling+7@acme.example',
    'candidates@acme.example',
    'donotreply@acme.example',
    'do-not-reply@acme.example',
    'notifications@acme.example',
    'us-jobs@acme.example',
  ])('at %s are not even a hint, nor are short ones joined by it', (email) => {
    const found = people(...both(email), at('Gamma', [contact('Tom', { email })]));
    expect(found.map(({ name, perhaps }) => [name, perhaps])).toEqual([
      ['Jane Doe', []],
      ['Tom', []],
      ['Tom Okafor', []],
    ]);
  });
});

describe('a short name', () => {
  it.each(['Jane', 'jane', 'Doe', 'Ms Doe', 'Jane D.', 'J. Doe'])(
    '%s is the contact of the application',
    (name) => {
      expect(names(people(at('Acme', [contact('Jane Doe'), contact('Tom Okafor')], [name])))).toEqual([
        'Jane Doe',
        'Tom Okafor',
      ]);
    },
  );

  it('is somebody of its own where it may be two, and each is a hint', () => {
    const found = people(at('Acme', [contact('Jane Doe'), contact('Jane Roe')], ['Jane']));
    expect(names(found)).toEqual(['Jane', 'Jane Doe', 'Jane Roe']);
    const jane = found.find(({ name }) => name === 'Jane');
    expect(jane?.perhaps.sort()).toEqual(['jane-doe', 'jane-roe']);
  });

  it('makes no two of other applications one', () => {
    const found = people(
      at('Acme', [contact('Jane Doe')], ['Jane'], { id: 'a' }),
      at('Acme', [contact('Jane Roe')], ['Jane'], { id: 'b' }),
      at('Acme', [], ['Jane'], { id: 'c' }),
    );
    expect(names(found)).toEqual(['Jane', 'Jane Doe', 'Jane Roe']);
  });

  it('of a contact is the longer name that an entry has', () => {
    expect(names(people(at('Acme', [contact('Jane')], ['Jane Doe'])))).toEqual(['Jane Doe']);
  });
});

it('who is nobody in particular is nobody', () => {
  const groups = [
    'the team',
    'the whole team',
    'two future colleagues',
    'HR',
    'das Team',
    "l'équipe",
    'Their CTO',
  ];
  expect(people(at('Acme', [], groups))).toEqual([]);
  expect(names(people(at('Acme', [], ['La Toya Jones', '山田', 'Noor van Dijk (CTO)'])))).toEqual([
    'La Toya Jones',
    'Noor van Dijk',
    '山田',
  ]);
});

describe('the last word', () => {
  const word = (entries: Parameters<typeof historyEntry>[0][], contacts = [contact('Ilse Novak')]) =>
    people(factsOf([], today, { contacts, history: entries.map(historyEntry) })).find(
      ({ name }) => name === 'Ilse Novak',
    )?.lastWord;
  const applied = { date: calendarDate('2026-10-01'), status: 'applied' };

  it('is the last entry that names the person', () => {
    const called = { date: calendarDate('2026-10-08'), note: 'Ilse called: no budget yet' };
    const later = { date: calendarDate('2026-10-20'), note: 'Heard that they restructure' };
    expect(word([applied, called, later])).toMatchObject({ names: true, item: called });
    const met = { date: calendarDate('2026-10-30'), status: 'phone_screen', with: ['Ilse'] };
    expect(word([applied, called, met])).toMatchObject({ names: true, item: met });
  });

  it('is else the last of an application that has the person as a contact, and says so', () => {
    const later = { date: calendarDate('2026-10-20'), note: 'Heard that they restructure' };
    expect(word([applied, later])).toMatchObject({ names: false, item: later });
  });

  it.each([
    ['Will', 'They will decide next week', false],
    ['Rose', 'Hopes rose after the call', false],
    ['Rose', 'Rose called', true],
    ['Bo', 'Asked Bo for the slides', true],
    ['Will Rose', 'will rose called', true],
  ])('of %s with the note “%s”', (name, note, names) => {
    const called = { date: calendarDate('2026-10-08'), note };
    const history = [applied, called].map(historyEntry);
    const [found] = people(factsOf([], today, { contacts: [contact(name)], history }));
    expect(found?.lastWord?.names).toBe(names);
  });

  it('is none where all is planned', () => {
    expect(word([{ date: calendarDate('2026-12-01'), status: 'applied' }])).toBeNull();
  });

  it('is not that of another of the same first name', () => {
    const called = { date: calendarDate('2026-10-08'), note: 'Ilse called' };
    expect(word([applied, called], [contact('Ilse Novak'), contact('Ilse Wieser')])).toMatchObject({
      names: false,
    });
  });
});

const arbitraryName = fc.oneof(
  fc.constantFrom(
    'Jane',
    'Jane Doe',
    'jane doe',
    'Dr. Jane Doe',
    'Jane Roe',
    'J. Doe',
    'Anna Schmidt',
    '佐藤 美咲',
    'the team',
    '<b>x</b>',
    '…',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const arbitraryContact = fc
  .record({
    name: arbitraryName,
    email: fc.constantFrom(
      null,
      'jane@acme.example',
      'JANE@acme.example',
      'a@beta.example',
      'x@gmail.com',
      'jobs@acme.example',
      'no address',
    ),
    phone: fc.constantFrom(null, null, '+49 30 1234567', '123'),
    url: fc.constantFrom(null, null, 'https://a.example/jane', 'nothing'),
  })
  .map((parts) => contact(parts.name, parts));
const arbitraryAll = fc
  .array(
    fc.record({
      company: fc.constantFrom('Acme', 'Acme GmbH', 'Beta', 'Gamma SE'),
      contacts: fc.array(arbitraryContact, { maxLength: 3 }),
      met: fc.array(arbitraryName, { maxLength: 3 }),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(({ company, contacts, met }, index) => at(company, contacts, met, { id: `a${index}` })),
  );
const companyOf = ({ application }: ApplicationFacts) => companyKey(application.company);

describe('whatever the files hold', () => {
  it('every mention belongs to exactly one person', () => {
    fc.assert(
      fc.property(arbitraryAll, (all) => {
        const mentions = mentionsOf(all, companyOf);
        const grouped = samePeople(mentions).flat();
        expect(grouped).toHaveLength(mentions.length);
        expect(new Set(grouped)).toEqual(new Set(mentions));
        const found = derivePeople(all, companyOf);
        const contacts = found.flatMap(({ at }) => at.flatMap((one) => one.contacts));
        expect(new Set(contacts)).toEqual(new Set(all.flatMap(({ application }) => application.contacts)));
        expect(contacts).toHaveLength(new Set(contacts).size);
      }),
    );
  });

  it('those with one mail address of their own are one, unless their full names differ', () => {
    const fullName = fc.constantFrom(
      'Jane Doe',
      'Dr. Jane Doe',
      'Jane',
      'J. Doe',
      'Jane Roe',
      'Anna Schmidt',
    );
    const written = fc.array(fc.tuple(fullName, fc.constantFrom('Acme', 'Beta')), { maxLength: 5 });
    fc.assert(
      fc.property(written, (all) => {
        const found = people(
          ...all.map(([name, company], index) =>
            at(company, [contact(name, { email: 'x@y.example' })], [], { id: `a${index}` }),
          ),
        );
        const isFull = (name: string) => !['Jane', 'J. Doe'].includes(name);
        const full = new Set(all.flatMap(([name]) => (isFull(name) ? [name.replace('Dr. ', '')] : [])));
        if (full.size < 2) expect(found.length).toBe(Math.min(1, all.length));
        for (const one of found) {
          const its = [one.name, ...one.otherNames].filter(isFull).map((name) => name.replace('Dr. ', ''));
          expect(new Set(its).size).toBeLessThan(2);
        }
      }),
    );
  });

  it('two of one name who share nothing else stay two', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,8}$/), { minLength: 2, maxLength: 6 }),
        (companies) => {
          const all = companies.map((company) => at(`${company} Works`, [contact('Anna Schmidt')]));
          expect(derivePeople(all, companyOf)).toHaveLength(companies.length);
        },
      ),
    );
  });

  it('the order of the files does not matter, nor does that of an application’s contacts', () => {
    const shuffled = arbitraryAll.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(derivePeople(other, companyOf)).toEqual(derivePeople(all, companyOf));
      }),
    );
  });

  it('slugs are unique and can stand in an address', () => {
    fc.assert(
      fc.property(arbitraryAll, (all) => {
        const slugs = derivePeople(all, companyOf).map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(slug).toMatch(/^[^\s/?#%]+$/u);
      }),
    );
  });
});
