import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryConfig,
  arbitraryDate,
  arbitraryHistory,
  arbitraryToday,
} from '../../testing/arbitraries.ts';
import { aConfig, anApplication, applicationOf, decisionOf } from '../../testing/builders.ts';
import type { Application } from '../application.ts';
import { calendarDate, daysBetween } from '../calendar-date.ts';
import { type Config, defaultConfig } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { instantOf } from '../local-date-time.ts';
import { compareReminders, deriveReminders } from '../reminders/derive.ts';
import { type Agenda, type AgendaItem, deriveAgenda } from './agenda.ts';

function agendaOf(applications: readonly Application[], today: string, config: Config = defaultConfig()) {
  const day = calendarDate(today);
  const all = applications.map((application) => deriveFacts(application, config, day));
  const reminders = all.flatMap((facts) => deriveReminders(facts, config, day)).sort(compareReminders);
  return { agenda: deriveAgenda(all, reminders, config, day), all, reminders };
}

/** An agenda in a line for each item: its day, what it is, whose it is. */
function linesOf({ overdue, days }: Agenda): string[] {
  return [
    ...overdue.map((item) => `overdue ${lineOf(item)}`),
    ...[...days].flatMap(([day, items]) => items.map((item) => `${day} ${lineOf(item)}`)),
  ];
}

function lineOf(item: AgendaItem): string {
  const { id } = item.facts.application;
  switch (item.type) {
    case 'appointment': {
      const { start, end, standing, entry } = item.appointment;
      const overlaps = item.overlaps === null ? '' : ` overlaps ${item.overlaps.application.id}`;
      return `${start}-${end} ${entry.status} ${id} ${standing}${overlaps}`;
    }
    case 'reminder':
      return `${item.reminder.kind} ${id}`;
    case 'entry':
      return `${item.entry.status ?? 'note'} ${id}`;
    default:
      return `${item.type} ${id}`;
  }
}

const at = (id: string, when: string, more: Partial<Application> = {}) =>
  applicationOf([`2026-11-10 phone_screen at ${when}`], { id, ...more });

describe('an agenda', () => {
  it('has interviews by their hours, last days, reminders, and what happened', () => {
    const { agenda } = agendaOf(
      [
        applicationOf([
          '2026-11-13 applied',
          '2026-11-16 # called',
          '2026-11-17 technical at 2026-11-24T14:00',
        ]),
        applicationOf(['2026-11-16 saved'], { id: 'lead', deadline: calendarDate('2026-11-24') }),
        applicationOf(['2026-11-16 offer'], {
          id: 'offer',
          offer: {
            base: 1,
            bonus: null,
            equity: null,
            currency: 'EUR',
            period: 'year',
            decideBy: calendarDate('2026-11-24'),
          },
        }),
        at('early', '2026-11-24T09:00'),
      ],
      '2026-11-20',
    );
    expect(linesOf(agenda).filter((line) => /^2026-11-(16|17|22|24)/.test(line))).toEqual([
      '2026-11-16 note acme',
      '2026-11-16 saved lead',
      '2026-11-16 offer offer',
      '2026-11-17 technical acme',
      '2026-11-22 deadline lead',
      '2026-11-22 offer_decision offer',
      '2026-11-24 09:00-null phone_screen early on',
      '2026-11-24 14:00-null technical acme on',
      '2026-11-24 deadline lead',
      '2026-11-24 decide-by offer',
    ]);
  });

  it('gathers what is overdue, the longest first, and leaves out what asks for nothing', () => {
    const { agenda } = agendaOf(
      [
        applicationOf(['2026-11-05 applied'], { id: 'late' }),
        applicationOf(['2026-11-02 applied'], { id: 'later' }),
        applicationOf(['2026-11-02 applied', '2026-11-04 rejected'], { id: 'over' }),
        applicationOf(['2026-11-05 applied'], {
          id: 'done',
          decisions: [decisionOf('dismissed follow_up:2026-11-05 2026-11-12')],
        }),
        applicationOf(['2026-11-05 applied'], {
          id: 'put-off',
          decisions: [decisionOf('snoozed follow_up:2026-11-05 2026-11-27')],
        }),
        applicationOf(['2026-11-13 applied'], { id: 'today' }),
      ],
      '2026-11-20',
    );
    expect(linesOf(agenda).filter((line) => line.includes('follow_up'))).toEqual([
      'overdue follow_up later',
      'overdue follow_up late',
      '2026-11-20 follow_up today',
      '2026-11-27 follow_up put-off',
    ]);
  });

  it('says once when a moved interview is, and that one does not take place', () => {
    const { agenda } = agendaOf(
      [
        applicationOf(['2026-11-10 onsite at 2026-11-23T10:00', '2026-11-12 onsite at 2026-11-25T11:00'], {
          id: 'moved',
        }),
        applicationOf(['2026-11-10 onsite at 2026-11-24T10:00', '2026-11-12 onsite cancelled'], {
          id: 'off',
        }),
        applicationOf(['2026-11-10 onsite at 2026-11-26T10:00', '2026-11-12 rejected'], { id: 'ended' }),
        applicationOf(['2026-11-12 rejected', '2026-11-25 onsite at 2026-11-26T10:00'], { id: 'over' }),
        applicationOf(['2026-11-12 accepted', '2026-11-30 accepted at 2026-12-01T09:00'], { id: 'begins' }),
        applicationOf(['2026-11-10 accepted at 2026-12-01T09:00'], { id: 'first-day' }),
        at('free', '2026-11-26T10:00'),
      ],
      '2026-11-20',
    );
    expect(linesOf(agenda).filter((line) => /-null/.test(line))).toEqual([
      '2026-11-24 10:00-null onsite off called-off',
      '2026-11-25 11:00-null onsite moved on',
      '2026-11-26 10:00-null onsite ended ended',
      '2026-11-26 10:00-null phone_screen free on',
      '2026-11-26 10:00-null onsite over ended',
      '2026-12-01 09:00-null accepted begins on overlaps first-day',
      '2026-12-01 09:00-null accepted first-day on overlaps begins',
    ]);
  });

  it('has the hours of the zone, and what a move does not say is as it was', () => {
    const zone = aConfig({ timezone: 'Europe/Berlin' });
    const [first, ...rest] = anApplication({ id: 'far' }).history;
    const history = [
      {
        ...first,
        date: calendarDate('2026-11-10'),
        status: 'onsite',
        at: '2026-11-24T23:30Z',
        minutes: 45,
        with: ['Jane'],
      },
      { ...first, date: calendarDate('2026-11-11'), status: 'onsite', at: '2026-11-25T23:30-05:00' },
      ...rest,
    ] as Application['history'];
    const { agenda } = agendaOf([anApplication({ id: 'far', history })], '2026-11-20', zone);
    const items = [...agenda.days.values()].flat().filter((item) => item.type === 'appointment');
    expect(
      items.map(({ appointment: { day, start, end, with: people } }) => [day, start, end, people]),
    ).toEqual([['2026-11-26', '05:30', '06:15', ['Jane']]]);
  });

  it('says which interviews are at the same time, in whatever zone they are written', () => {
    const { agenda } = agendaOf(
      [
        at('one', '2026-11-24T14:00'),
        at('two', '2026-11-24T14:59'),
        at('after', '2026-11-24T16:00'),
        at('far', '2026-11-24T16:30+01:00'),
        at('past', '2026-11-19T14:00'),
        at('past-too', '2026-11-19T14:00'),
      ],
      '2026-11-20',
    );
    expect(linesOf(agenda).filter((line) => /-null/.test(line))).toEqual([
      '2026-11-19 14:00-null phone_screen past on',
      '2026-11-19 14:00-null phone_screen past-too on',
      '2026-11-24 14:00-null phone_screen one on overlaps two',
      '2026-11-24 14:59-null phone_screen two on overlaps one',
      '2026-11-24 15:30-null phone_screen far on overlaps two',
      '2026-11-24 16:00-null phone_screen after on overlaps far',
    ]);
  });
});

const arbitraryApplications = arbitraryConfig.chain((config) =>
  fc.record({
    config: fc.constant(config),
    applications: fc
      .array(
        fc.record({
          history: arbitraryHistory(config),
          deadline: fc.option(arbitraryDate(20, 40)),
          customReminders: fc.array(
            fc.record({ due: arbitraryDate(20, 40), text: fc.constantFrom('Ask', 'Send') }),
          ),
          decideBy: fc.option(arbitraryDate(5, 30)),
        }),
        { maxLength: 6 },
      )
      .map((list) =>
        list.map(({ decideBy, ...fields }, index) =>
          anApplication({
            ...fields,
            id: `a${index}`,
            offer: { base: 1, bonus: null, equity: null, currency: 'EUR', period: 'year', decideBy },
          }),
        ),
      ),
  }),
);

describe('any agenda', () => {
  const property = (
    check: (made: ReturnType<typeof agendaOf> & { config: Config; items: AgendaItem[] }) => void,
  ) =>
    fc.assert(
      fc.property(arbitraryApplications, ({ applications, config }) => {
        const made = agendaOf(applications, arbitraryToday, config);
        check({ ...made, config, items: [...made.agenda.days.values()].flat() });
      }),
    );

  it('has every reminder that asks for something once, and no other', () =>
    property(({ agenda, items, reminders }) => {
      const shown = [...agenda.overdue, ...items.filter((item) => item.type === 'reminder')];
      const asking = reminders.filter(({ state }) => ['due', 'upcoming', 'snoozed'].includes(state));
      expect(shown.map(({ reminder }) => reminder.id).sort()).toEqual(asking.map(({ id }) => id).sort());
      expect(agenda.overdue.every(({ reminder }) => reminder.overdue)).toBe(true);
      expect(items.every((item) => item.type !== 'reminder' || item.day >= arbitraryToday)).toBe(true);
    }));

  it('has every appointment once, by its last entry, and every other entry of a known day', () =>
    property(({ items, all }) => {
      const entries = all.flatMap(({ timeline }) => timeline);
      const scheduled = entries.filter((entry) => entry.scheduled !== null && !entry.moved);
      const appointments = items.filter((item) => item.type === 'appointment');
      expect(new Set(appointments.map(({ appointment }) => appointment.entry))).toEqual(new Set(scheduled));
      expect(appointments).toHaveLength(scheduled.length);
      const told = new Set(
        items.flatMap((item) =>
          item.type === 'entry'
            ? [item.entry]
            : item.type === 'appointment' && item.day === item.appointment.entry.date
              ? [item.appointment.entry]
              : [],
        ),
      );
      const known = entries.filter(({ dateGuessed }) => !dateGuessed);
      expect(known.every((entry) => told.has(entry))).toBe(true);
    }));

  it('stands in the order of its days, and each item on its own', () =>
    property(({ agenda }) => {
      const days = [...agenda.days.keys()];
      expect(days).toEqual(days.toSorted());
      for (const [day, items] of agenda.days) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.every((item) => item.day === day)).toBe(true);
        const clocks = items.flatMap((item) =>
          item.type === 'appointment' ? [item.appointment.start ?? ''] : [],
        );
        expect(clocks).toEqual(clocks.toSorted());
      }
    }));

  it('has last days of what is open alone', () =>
    property(({ items }) => {
      for (const { type, facts } of items) {
        if (type === 'deadline') expect(facts.stage?.kind).toBe('lead');
        if (type === 'decide-by') expect(facts.stage?.kind).toBe('offer');
      }
    }));

  it('says of an interview ahead that it overlaps exactly where another does', () =>
    property(({ items, config }) => {
      const ahead = items.filter(
        (item) =>
          item.type === 'appointment' && item.appointment.standing === 'on' && item.day >= arbitraryToday,
      ) as Extract<AgendaItem, { type: 'appointment' }>[];
      const spanOf = ({ appointment: { at: when, minutes } }: (typeof ahead)[number]) => {
        const from = instantOf(when, config.timezone) ?? 0;
        return { from, to: from + (minutes ?? 60) * 60_000 };
      };
      for (const item of ahead) {
        const { from, to } = spanOf(item);
        const others = ahead.filter(
          (other) => other !== item && spanOf(other).from < to && spanOf(other).to > from,
        );
        if (others.length === 0) expect(item.overlaps).toBeNull();
        else expect(others.map(({ facts }) => facts)).toContain(item.overlaps);
      }
    }));
});

it('goes to no year that a date cannot have, whatever the rules say', () => {
  const config = aConfig();
  config.reminders.follow_up.after = 3_000_000;
  const { agenda } = agendaOf([applicationOf(['2026-11-10 applied'])], '2026-11-20', config);
  expect(linesOf(agenda)).toEqual(['2026-11-10 applied acme']);
  expect(daysBetween(calendarDate('2026-11-10'), [...agenda.days.keys()].at(-1) ?? arbitraryToday)).toBe(0);
});
