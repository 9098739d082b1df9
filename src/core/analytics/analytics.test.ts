import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationOf, factsOf } from '../../testing/builders.ts';
import { calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { figureTest } from '../figure.ts';
import { deriveReminders } from '../reminders/derive.ts';
import { deriveAnalytics } from './analytics.ts';
import { rate } from './rate.ts';

const today = '2026-11-20';

function analyticsOf(stories: string[][], config = defaultConfig()) {
  const all = stories.map((lines, index) => factsOf(lines, today, { id: `a${index}` }, config));
  const reminders = all.flatMap((facts) => deriveReminders(facts, config, calendarDate(today)));
  return deriveAnalytics(all, reminders, config, calendarDate(today));
}

describe('rates', () => {
  it('have the Wilson interval', () => {
    expect(rate(3, 40)).toEqual({ count: 3, of: 40, percent: 7.5, low: 2.6, high: 19.9 });
    expect(rate(0, 10)).toEqual({ count: 0, of: 10, percent: 0, low: 0, high: 27.8 });
    expect(rate(0, 0)).toEqual({ count: 0, of: 0, percent: null, low: null, high: null });
  });

  it('lie inside their interval', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (count, more) => {
        const { percent, low, high } = rate(count, count + more);
        if (percent === null || low === null || high === null) return;
        expect(low).toBeLessThanOrEqual(percent);
        expect(high).toBeGreaterThanOrEqual(percent);
      }),
    );
  });
});

describe('weeks', () => {
  it('are at most those from 1990 to 2199, whatever the dates', () => {
    const most = 10_958;
    const absurd = ['0001-01-01 applied', '0206-10-01 phone_screen', '9999-12-30 offer'];
    for (const [day, first, count] of [
      ['2026-11-20', '1990-W01', 1925],
      ['9999-12-31', '1990-W01', most],
      ['0206-10-01', undefined, 0],
    ] as const) {
      const all = [factsOf(absurd, day)];
      const { trends, durations } = deriveAnalytics(all, [], defaultConfig(), calendarDate(day));
      expect([day, trends[0]?.week, trends.length]).toEqual([day, first, count]);
      expect(durations.firstResponse.n).toBe(1);
    }
  });
});

describe('analytics', () => {
  const stories = [
    [
      '2026-10-01 saved',
      '2026-10-05 applied',
      '2026-10-12 technical',
      '2026-10-14 technical',
      '2026-10-30 offer',
    ],
    ['2026-10-06 applied', '2026-10-20 rejected because salary'],
    ['2026-10-06 applied'],
    ['2026-11-17 applied'],
    ['2026-10-10 saved'],
    ['2026-10-10 saved', '2026-10-11 withdrawn'],
    ['2026-12-10 applied'],
  ];
  const { overview, pipeline, trends, durations, flows, reasons, sources } = analyticsOf(stories);

  it('count what happened', () => {
    expect(overview).toMatchObject({
      total: 7,
      saved: 1,
      active: 3,
      quiet: 2,
      submitted: 4,
      rejected: 1,
      withdrawn: 1,
    });
    expect(overview.responseRate).toMatchObject({ count: 2, of: 4, percent: 50 });
    expect(overview.thisWeek).toEqual({ applied: 1, goal: 5 });
  });

  it('follow the pipeline through skipped stages', () => {
    expect(pipeline.map(({ stage, reached, current }) => [stage, reached, current])).toEqual([
      ['applied', 4, 2],
      ['phone_screen', 1, 0],
      ['technical', 1, 0],
      ['onsite', 1, 0],
      ['offer', 1, 1],
      ['accepted', 0, 0],
    ]);
    expect(pipeline[0]?.conversion).toBeNull();
    expect(pipeline[5]?.conversion).toMatchObject({ count: 0, of: 1 });
  });

  it('have a row for every week, empty ones too', () => {
    expect(trends).toHaveLength(7);
    expect(trends[0]).toMatchObject({ week: '2026-W41', start: '2026-10-05', applied: 3 });
    expect(trends[1]).toMatchObject({ week: '2026-W42', applied: 0, responses: 1, interviews: 2 });
  });

  it('estimate the first answer with the unanswered censored', () => {
    // Days: 7 answered, 14 answered, 45 silent, 3 silent (censored before the first answer).
    expect(durations.firstResponse).toEqual({
      n: 4,
      median: 14,
      answeredBy: { 7: 33.3, 14: 66.7, 30: 66.7, 60: 66.7 },
    });
    expect(durations.silence[0]).toEqual({ day: 7, silent: 2, answeredLater: 1 });
    expect(durations.stages.find(({ stage }) => stage === 'technical')).toEqual({
      stage: 'technical',
      n: 1,
      median: 18,
      p75: 18,
      open: 0,
    });
    expect(durations.stages.find(({ stage }) => stage === 'saved')).toMatchObject({
      n: 2,
      median: 2.5,
      open: 1,
    });
  });

  it('trace the ways', () => {
    expect(flows).toContainEqual({ from: 'technical', to: 'offer', count: 1 });
    expect(flows).toContainEqual({ from: 'applied', to: 'waiting', count: 2 });
    expect(reasons).toEqual([
      { reason: 'none given', kind: 'withdrawn', count: 1 },
      { reason: 'salary', kind: 'rejected', count: 1 },
    ]);
    expect(sources).toMatchObject([{ source: 'unknown', count: 4, interviewed: 1 }]);
  });

  it('of nothing are empty, not wrong', () => {
    const empty = analyticsOf([]);
    expect(empty.trends).toEqual([]);
    expect(empty.overview.responseRate.percent).toBeNull();
    expect(empty.durations.firstResponse).toEqual({
      n: 0,
      median: null,
      answeredBy: { 7: null, 14: null, 30: null, 60: null },
    });
  });

  it('compare sources without regard to case and blanks', () => {
    const all = [' LinkedIn', 'linkedin', 'Referral'].map((source, index) =>
      deriveFacts(
        applicationOf(['2026-10-01 applied'], { id: `b${index}`, source }),
        defaultConfig(),
        calendarDate(today),
      ),
    );
    expect(
      deriveAnalytics(all, [], defaultConfig(), calendarDate(today)).sources.map(({ source, count }) => [
        source,
        count,
      ]),
    ).toEqual([
      ['linkedin', 2],
      ['referral', 1],
    ]);
  });
});

describe('on any histories', () => {
  const line = fc.tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom(
      'saved',
      'applied',
      'phone_screen',
      'technical',
      'offer',
      'accepted',
      'rejected',
      'withdrawn',
      'ghosted',
      '# note',
    ),
  );
  const story = fc
    .array(line, { minLength: 1, maxLength: 8 })
    .map((lines) =>
      lines.map(
        ([day, what]) =>
          `2026-${String(8 + Math.floor(day / 28)).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')} ${what}`,
      ),
    );

  it('parts never exceed the whole, and every figure counts what its list shows', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 12 }), (stories) => {
        const config = defaultConfig();
        const all = stories.map((lines, index) => factsOf(lines, today, { id: `a${index}` }, config));
        const analytics = deriveAnalytics(all, [], config, calendarDate(today));
        const count = (name: string) =>
          all.filter(figureTest(name, config.stages, calendarDate(today)) ?? (() => false)).length;
        const { overview, pipeline, trends, durations, flows, sources } = analytics;
        expect(count('submitted')).toBe(overview.submitted);
        expect(count('responded')).toBe(overview.responseRate.count);
        for (const row of pipeline) expect(count(`reached:${row.stage}`)).toBe(row.reached);
        for (const [index, row] of pipeline.entries())
          if (index > 0) expect(row.reached).toBeLessThanOrEqual(pipeline[index - 1]?.reached ?? 0);
        for (const row of trends) expect(count(`week:${row.week}:applied`)).toBe(row.applied);
        expect(trends.reduce((sum, row) => sum + row.applied, 0)).toBe(overview.submitted);
        expect(trends.reduce((sum, row) => sum + row.responses, 0)).toBe(overview.responseRate.count);
        expect(sources.reduce((sum, row) => sum + row.count, 0)).toBe(overview.submitted);
        for (const row of durations.silence) expect(count(`silent:${row.day}`)).toBe(row.silent);
        expect(flows.filter(({ to }) => to === 'waiting').reduce((sum, flow) => sum + flow.count, 0)).toBe(
          overview.active,
        );
        const by = Object.values(durations.firstResponse.answeredBy);
        expect(by).toEqual(by.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });
});
