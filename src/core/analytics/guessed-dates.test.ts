import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConfig, arbitraryHistory, arbitraryToday } from '../../testing/arbitraries.ts';
import { applicationOf, factsOf } from '../../testing/builders.ts';
import { calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { deriveReport } from '../job-search-report.ts';
import { deriveReminders } from '../reminders/derive.ts';
import { deriveAnalytics } from './analytics.ts';

const today = '2026-11-20';

function analyticsOf(...stories: string[][]) {
  const all = stories.map((lines, index) => factsOf(lines, today, { id: `a${index}` }));
  return deriveAnalytics(all, [], defaultConfig(), calendarDate(today));
}

describe('a day that is not known', () => {
  const rejected = ['2026-09-01 applied', 'about 2026-09-01 rejected because salary'];

  it('counts for whether', () => {
    const { overview, flows, reasons, pipeline } = analyticsOf(rejected, [
      'about 2026-09-01 applied',
      'about 2026-09-01 technical',
    ]);
    expect(overview).toMatchObject({ submitted: 2, rejected: 1, active: 1 });
    expect(overview.responseRate).toMatchObject({ count: 2, of: 2 });
    expect(overview.interviewRate).toMatchObject({ count: 1, of: 2 });
    expect(pipeline[2]).toMatchObject({ stage: 'technical', reached: 1, current: 1 });
    expect(flows).toContainEqual({ from: 'applied', to: 'rejected', count: 1 });
    expect(reasons).toEqual([{ reason: 'salary', kind: 'rejected', count: 1 }]);
  });

  it('counts for no length and no week', () => {
    const { durations, trends, overview } = analyticsOf(
      rejected,
      ['2026-09-02 applied', 'about 2026-09-02 ghosted'],
      ['about 2026-11-20 applied'],
      ['2026-09-01 applied', '2026-09-11 technical', 'about 2026-09-12 rejected'],
    );
    // Of the last it is known that it waited ten days.
    expect(durations.firstResponse).toMatchObject({ n: 1, median: 10 });
    expect(durations.silence.map(({ day, silent }) => [day, silent])).toEqual([
      [7, 1],
      [14, 0],
      [21, 0],
      [30, 0],
      [45, 0],
      [60, 0],
    ]);
    expect(durations.stages.map(({ stage, n, open }) => [stage, n, open])).toEqual([
      ['saved', 0, 0],
      ['applied', 1, 1],
      ['phone_screen', 0, 0],
      ['technical', 0, 0],
      ['onsite', 0, 0],
      ['offer', 0, 0],
    ]);
    const sum = (key: 'applied' | 'responses' | 'interviews') =>
      trends.reduce((total, row) => total + row[key], 0);
    expect([sum('applied'), sum('responses'), sum('interviews')]).toEqual([3, 1, 1]);
    expect(overview.thisWeek.applied).toBe(0);
  });

  it('says nothing of silence, and news of a known day do again', () => {
    expect(factsOf(['about 2026-09-01 applied'], today)).toMatchObject({ quietDays: null, quiet: false });
    const lines = ['about 2026-09-01 applied', '2026-10-01 # wrote again'];
    expect(factsOf(lines, today)).toMatchObject({ quietDays: 50, quiet: true, lastActivity: '2026-10-01' });
    expect(factsOf([...lines, 'about 2026-11-01 technical'], today)).toMatchObject({
      quietDays: null,
      lastActivity: '2026-10-01',
      datesGuessed: ['appliedOn', 'respondedOn', 'interviewedOn'],
    });
  });

  it('makes reminders only of a time that is set', () => {
    const kindsOf = (lines: string[]) =>
      deriveReminders(factsOf(lines, today), defaultConfig(), calendarDate(today)).map(
        ({ kind, due }) => `${kind} ${due}`,
      );
    expect(kindsOf(['about 2026-11-19 applied'])).toEqual([]);
    expect(kindsOf(['about 2026-11-19 technical'])).toEqual([]);
    expect(kindsOf(['about 2026-11-19 technical at 2026-11-27'])).toEqual([
      'interview_prep 2026-11-26',
      'thank_you 2026-11-28',
    ]);
  });

  it('proves nothing of a span', () => {
    const span = [calendarDate('2026-09-01'), calendarDate('2026-09-30')] as const;
    expect(deriveReport([factsOf(['about 2026-09-05 applied'], '2026-09-30')], ...span)).toMatchObject({
      sent: 0,
      rows: [],
    });
    const [row] = deriveReport([factsOf(rejected, '2026-09-30')], ...span).rows;
    expect(row?.history.map(({ stage, dateGuessed }) => [stage, dateGuessed])).toEqual([
      ['Applied', false],
      ['Rejected', true],
    ]);
  });
});

it('whether is the same for every guess, and what is known of lengths never grows by one', () => {
  const world = arbitraryConfig.chain((config) =>
    fc.record({ config: fc.constant(config), history: arbitraryHistory(config), at: fc.nat(8) }),
  );
  fc.assert(
    fc.property(world, ({ config, history, at }) => {
      const known = history.map((entry, index) =>
        index === at % history.length ? { ...entry, dateGuessed: false } : entry,
      );
      const guessed = history.map((entry, index) =>
        index === at % history.length ? { ...entry, dateGuessed: true } : entry,
      );
      const of = (entries: typeof history) => {
        const facts = deriveFacts(applicationOf([], { history: entries }), config, arbitraryToday);
        const analytics = deriveAnalytics([facts], [], config, arbitraryToday);
        return { facts, ...analytics };
      };
      const [one, other] = [of(known), of(guessed)];
      const { thisWeek: _, quiet: __, ...counts } = one.overview;
      expect(other.overview).toMatchObject(counts);
      expect(other.pipeline).toEqual(one.pipeline);
      expect(other.flows).toEqual(one.flows);
      expect(other.facts.stage).toEqual(one.facts.stage);
      expect(other.durations.firstResponse.n).toBeLessThanOrEqual(one.durations.firstResponse.n);
      for (const [index, row] of other.durations.stages.entries()) {
        expect(row.n).toBeLessThanOrEqual(one.durations.stages[index]?.n ?? 0);
        expect(row.open).toBe(one.durations.stages[index]?.open);
      }
    }),
  );
});
