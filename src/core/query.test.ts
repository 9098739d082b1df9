import { describe, expect, it } from 'vitest';
import { factsOf } from '../testing/builders.ts';
import { calendarDate } from './calendar-date.ts';
import { defaultConfig } from './config.ts';
import { figureTest } from './figure.ts';
import { isSortKey, type Query, selectApplications, sortKeys } from './query.ts';

const today = '2026-11-20';
const { stages } = defaultConfig();
const all = [
  factsOf(['2026-10-01 applied'], today, {
    id: 'acme',
    company: 'Acme',
    source: 'LinkedIn ',
    tags: ['go', 'Robotics'],
    location: 'Oslo',
  }),
  factsOf(['2026-10-05 saved'], today, {
    id: 'bruckner',
    company: 'Brückner Söhne',
    resume: 'lead',
    priority: 'high',
  }),
  factsOf(['2026-11-01 applied', '2026-11-18 technical # spoke with Ada'], today, {
    id: 'zeta',
    company: '株式会社ゼータ',
    resume: 'backend',
    priority: 'low',
    location: 'Ärhus',
  }),
  factsOf(['2026-12-01 applied'], today, { id: 'planned', company: 'Later' }),
];
const idsOf = (query: Query) =>
  selectApplications(all, query, stages).items.map(({ application }) => application.id);

describe('choosing applications', () => {
  it('shows the last activity first, what is only planned last', () => {
    expect(idsOf({})).toEqual(['zeta', 'bruckner', 'acme', 'planned']);
  });

  it('combines all conditions, and takes any of several values', () => {
    expect(idsOf({ status: ['applied', 'technical'] })).toEqual(['zeta', 'acme']);
    expect(idsOf({ status: ['applied', 'technical'], quiet: true })).toEqual(['acme']);
    expect(idsOf({ source: [' linkedin'] })).toEqual(['acme']);
    expect(idsOf({ tag: ['ROBOTICS'] })).toEqual(['acme']);
    expect(idsOf({ resume: ['none'] })).toEqual(['acme', 'planned']);
    expect(idsOf({ active: false })).toEqual(['bruckner', 'planned']);
    expect(idsOf({ since: calendarDate('2026-10-05') })).toEqual(['zeta', 'bruckner']);
  });

  it('searches words in any order, without regard to case and accents, notes included', () => {
    expect(idsOf({ search: 'sohne BRUCKNER' })).toEqual(['bruckner']);
    expect(idsOf({ search: 'ゼータ' })).toEqual(['zeta']);
    expect(idsOf({ search: 'ada' })).toEqual(['zeta']);
    expect(idsOf({ search: 'ada acme' })).toEqual([]);
  });

  it('sorts by status in pipeline order, and pages without losing the count', () => {
    expect(idsOf({ sort: 'status' })).toEqual(['bruckner', 'acme', 'zeta', 'planned']);
    expect(idsOf({ sort: '-status' })).toEqual(['zeta', 'acme', 'bruckner', 'planned']);
    expect(selectApplications(all, { sort: 'company', limit: 1, offset: 1 }, stages)).toMatchObject({
      total: 4,
      items: [{ application: { id: 'bruckner' } }],
    });
    expect(isSortKey('-appliedOn')).toBe(true);
    expect(isSortKey('toString')).toBe(false);
  });

  it('sorts by any key, where it has nothing last either way, equal ones by id', () => {
    const orders: Record<string, [up: string, down: string]> = {
      id: ['acme bruckner planned zeta', 'zeta planned bruckner acme'],
      company: ['acme bruckner planned zeta', 'zeta planned bruckner acme'],
      role: ['acme bruckner planned zeta', 'acme bruckner planned zeta'],
      status: ['bruckner acme zeta planned', 'zeta acme bruckner planned'],
      source: ['acme bruckner planned zeta', 'bruckner planned zeta acme'],
      location: ['zeta acme bruckner planned', 'acme zeta bruckner planned'],
      resume: ['zeta bruckner acme planned', 'bruckner zeta acme planned'],
      salary: ['acme bruckner planned zeta', 'acme bruckner planned zeta'],
      priority: ['bruckner acme planned zeta', 'zeta acme planned bruckner'],
      since: ['acme bruckner zeta planned', 'zeta bruckner acme planned'],
      appliedOn: ['acme zeta bruckner planned', 'zeta acme bruckner planned'],
      respondedOn: ['zeta acme bruckner planned', 'zeta acme bruckner planned'],
      interviewedOn: ['zeta acme bruckner planned', 'zeta acme bruckner planned'],
      offeredOn: ['acme bruckner planned zeta', 'acme bruckner planned zeta'],
      acceptedOn: ['acme bruckner planned zeta', 'acme bruckner planned zeta'],
      closedOn: ['acme bruckner planned zeta', 'acme bruckner planned zeta'],
      lastActivity: ['acme bruckner zeta planned', 'zeta bruckner acme planned'],
      quietDays: ['zeta acme bruckner planned', 'acme zeta bruckner planned'],
    };
    expect(Object.keys(orders)).toEqual(sortKeys);
    for (const [key, [up, down]] of Object.entries(orders)) {
      expect(idsOf({ sort: key }).join(' '), key).toBe(up);
      expect(idsOf({ sort: `-${key}` }).join(' '), `-${key}`).toBe(down);
    }
    const ended = ['2026-10-09', '2026-10-08'].map((day) =>
      factsOf([`${day} offer`, `${day} accepted`], today, { id: day }),
    );
    for (const sort of ['offeredOn', 'acceptedOn', 'closedOn'])
      expect(
        selectApplications(ended, { sort }, stages).items.map(({ application }) => application.id),
      ).toEqual(['2026-10-08', '2026-10-09']);
  });
});

describe('figures by name', () => {
  it('are refused where there is no such figure', () => {
    for (const name of [
      '',
      'toString',
      'reached:nowhere',
      'week:2026-W41:moons',
      'silent:soon',
      'source:x:constructor',
      'flow:applied',
    ])
      expect(figureTest(name, stages, calendarDate(today)), name).toBeNull();
  });

  it('take names with colons in them', () => {
    const facts = factsOf(['2026-10-01 applied'], today, { source: 'fair: berlin' });
    expect(figureTest('source:fair: berlin:count', stages, calendarDate(today))?.(facts)).toBe(true);
    const ended = factsOf(['2026-10-01 rejected because pay: too low'], today);
    expect(figureTest('reason:pay: too low:rejected', stages, calendarDate(today))?.(ended)).toBe(true);
  });
});
