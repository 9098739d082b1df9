import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import type { Draft } from '../format/draft.ts';
import type { CompleteApplication } from '../format/own-keys.ts';
import { anApplication, entryOf } from '../testing/builders.ts';
import { differencesOf, KnownApplications } from './known-applications.ts';

const draftOf = (fields: Partial<Draft['fields']>): Draft => ({
  fields: { company: 'Acme', role: 'Engineer', history: [entryOf('2026-10-03 applied')], ...fields },
  id: null,
  body: null,
  dated: true,
  line: 1,
});
const acme = anApplication({ id: 'acme', company: 'Acme', role: ' Engineer ' });
const knownOf = (applications: Application[], written: Record<string, Record<string, unknown>> = {}) =>
  new KnownApplications({
    applications,
    written: new Map(Object.entries(written)),
    paths: applications.map(({ path }) => path),
  });

describe('a draft', () => {
  it('is what there is of its job, unless place or requisition number say otherwise', () => {
    const same: [there: unknown, here: unknown][] = [
      [null, null],
      ['Bonn', null],
      [null, 'Bonn'],
      ['Bonn', ''],
      ['', 'Bonn'],
      ['Bonn', ' BÓNN '],
    ];
    const find = (there: unknown, here: unknown) => [
      knownOf([{ ...acme, location: there as string | null }]).find(
        draftOf({ location: here as string | null }),
      ),
      knownOf([{ ...acme, extra: there === null ? {} : { requisition: there } }]).find(
        draftOf({ extra: here === null ? {} : { requisition: here } }),
      ),
    ];
    for (const [there, here] of same) expect(find(there, here), `${there} ${here}`).toEqual(['acme', 'acme']);
    expect(find('Bonn', 'Berlin')).toEqual([null, null]);
    expect(knownOf([{ ...acme, extra: { requisition: '1' } }]).find(draftOf({}))).toBe('acme');
  });

  it('is what was made of the same message before all else, whatever else it says', () => {
    const message = { message: '<1@mail.example>' };
    const beta = anApplication({ id: 'beta', company: 'Beta', url: 'https://a.example/1' });
    const known = knownOf([acme, beta], {
      [acme.path]: { history: [{ date: '2026-10-03', status: 'applied', ...message }] },
    });
    const entry = { ...entryOf('2026-11-01 rejected'), extra: message };
    const other = draftOf({
      company: 'Beta',
      url: 'https://a.example/1',
      history: [entryOf('2026-11-01 # x'), entry],
    });
    expect(known.find(other)).toBe('acme');
    expect(
      known.find(
        draftOf({ ...other.fields, history: [{ ...entry, extra: { message: '<2@mail.example>' } }] }),
      ),
    ).toBe('beta');
    expect(known.find(draftOf({ ...other.fields, history: [{ ...entry, extra: { message: null } }] }))).toBe(
      'beta',
    );
    // Only a text is a message.
    const odd = knownOf([acme], { [acme.path]: { history: [{ date: '2026-10-03', message: ['x'] }] } });
    expect(
      odd.find(draftOf({ company: 'New', history: [{ ...entry, extra: { message: ['x'] } }] })),
    ).toBeNull();
  });

  it('looks like one of the same job, day and address, but not like those that are left out', () => {
    const url = 'https://a.example/1';
    const known = knownOf([
      { ...acme, url },
      { ...acme, id: 'acme-2', path: 'applications/acme-2.md' },
    ]);
    expect(known.alike(draftOf({ url: `${url}/?utm_source=x` }))).toBe('acme');
    expect(known.alike(draftOf({ url: 'https://a.example/2' }))).toBe('acme-2');
    expect(known.alike(draftOf({ url }), new Set(['acme']))).toBe('acme-2');
    expect(known.alike(draftOf({ url }), new Set(['acme', 'acme-2']))).toBeNull();
  });
});

it('two files of one id differ in what a person would call different', () => {
  const one: CompleteApplication = {
    ...acme,
    history: ['2026-10-03 applied', '2026-10-03 # called', '2026-10-09 rejected'].map(entryOf),
    body: 'One\nTwo\n',
  };
  const [first, second, third] = one.history as [
    CompleteApplication['history'][number],
    CompleteApplication['history'][number],
    CompleteApplication['history'][number],
  ];
  const reminder = { due: '2026-11-01', text: 'Call' } as Application['customReminders'][number];
  const decision = {
    id: 'follow_up:2026-10-10',
    done: '2026-10-11',
    dismissed: null,
    snoozed: null,
  } as Application['decisions'][number];
  const cases: [change: Partial<CompleteApplication>, differences: string[]][] = [
    [{}, []],
    [{ path: 'applications/ACME.md', posting: 'x' }, []],
    [{ body: 'One\r\nTwo\r' }, []],
    [{ body: 'One\nTwo' }, ['body']],
    [{ history: [third, first, second] }, []],
    [{ history: [second, first, third] }, ['history']],
    [{ history: [first, second] }, ['history']],
    [{ history: [{ ...first, extra: { mood: 'good' } }, second, third] }, ['history']],
    [{ customReminders: [reminder] }, ['reminders']],
    [{ decisions: [decision] }, ['reminders']],
    [{ role: 'Cook', tags: ['go'] }, ['role', 'tags']],
  ];
  for (const [change, differences] of cases)
    expect(differencesOf(one, { ...one, ...change }).sort(), JSON.stringify(change)).toEqual(differences);
});
