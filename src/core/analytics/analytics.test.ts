import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationOf, factsOf } from '../../testing/builders.ts';
import type { Application, Offer, PayPeriod } from '../application.ts';
import { calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { figureTest } from '../figure.ts';
import { deriveReminders } from '../reminders/derive.ts';
import type { Stage } from '../stage.ts';
import { deriveAnalytics } from './analytics.ts';
import { answerCurve } from './first-response.ts';
import { quantile } from './quantile.ts';
import { type Rate, rate } from './rate.ts';

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

  it('count what happened', () => {
    const { overview } = analyticsOf(stories);
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
    const { pipeline } = analyticsOf(stories);
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
    const { trends } = analyticsOf(stories);
    expect(trends).toHaveLength(7);
    expect(trends[0]).toMatchObject({ week: '2026-W41', start: '2026-10-05', applied: 3 });
    expect(trends[1]).toMatchObject({ week: '2026-W42', applied: 0, responses: 1, interviews: 2 });
  });

  it('estimate the first answer with the unanswered censored', () => {
    const { durations } = analyticsOf(stories);
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
    const { flows, reasons, sources } = analyticsOf(stories);
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

describe('a median', () => {
  it('lies between its neighbours, as any quantile', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile([1, 2, 3, 10], p))).toEqual([1, 1.75, 2.5, 4.75, 10]);
    expect(quantile([7], 0.75)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('of answers is the first day by which half have come, and the curve has a point per day with one', () => {
    const half = [['2026-10-01 applied', '2026-10-06 rejected'], ['2026-10-01 applied']];
    expect(analyticsOf(half).durations.firstResponse).toEqual({
      n: 2,
      median: 5,
      answeredBy: { 7: 50, 14: 50, 30: 50, 60: 50 },
    });
    const observed = (days: number, answered: boolean) => ({ days, answered });
    const watched = [
      observed(9, true),
      observed(3, false),
      observed(5, true),
      observed(5, false),
      observed(7, false),
    ];
    expect(answerCurve(watched)).toEqual([
      { day: 5, answered: 0.25 },
      { day: 9, answered: 1 },
    ]);
    expect(answerCurve([])).toEqual([]);
  });
});

it('flows are told apart by both ends, however these are named', () => {
  const stage = (id: string): Stage => ({ id, kind: 'interview', label: id });
  const config = { ...defaultConfig(), stages: ['a', 'ab', 'b', 'bb'].map(stage) };
  const days = ['2026-10-01', '2026-10-02'];
  const stories = [
    ['a', 'bb'],
    ['ab', 'b'],
  ].map((ids) => ids.map((id, index) => `${days[index]} ${id}`));
  expect(analyticsOf(stories, config).flows.map(({ from, to, count }) => `${from} ${to} ${count}`)).toEqual([
    'a bb 1',
    'ab b 1',
    'b waiting 1',
    'bb waiting 1',
  ]);
});

describe('the analytics of a small tracker', () => {
  const pay = (min: number | null, max: number | null, currency: string, period: PayPeriod) => ({
    salary: { min, max, currency, period },
  });
  const terms = (currency: string, more: Partial<Offer>) => ({
    offer: {
      base: null,
      bonus: null,
      equity: null,
      period: 'year' as const,
      decideBy: null,
      currency,
      ...more,
    },
  });
  const decideBy = calendarDate('2026-11-30');
  const tracker: [id: string, story: string, more: Partial<Application>][] = [
    [
      'accepted',
      '10-01 saved, 10-05 applied, 10-12 technical, 10-14 technical, 10-30 offer, 11-02 accepted',
      {
        source: 'LinkedIn',
        resume: 'backend',
        ...pay(80_000, 100_000, 'EUR', 'year'),
        ...terms('EUR', { base: 90_000, bonus: 5000, equity: '0.1 %', decideBy }),
      },
    ],
    [
      'refused',
      '10-06 applied, 10-20 rejected because salary, 10-21 # a pity, 12-01 saved because later',
      { source: ' linkedin ', resume: 'backend', ...pay(null, 500, 'EUR', 'day') },
    ],
    [
      'invited',
      '10-13 applied, 11-19 onsite, 11-21 onsite, 11-25 offer',
      { source: 'Zoo', ...pay(7000, null, 'EUR', 'month'), ...terms('CHF', { base: 1 }) },
    ],
    ['sent', '11-16 applied', { source: 'referral', resume: 'lead', ...pay(50, 60, 'USD', 'hour') }],
    ['saved', '10-10 saved', terms('USD', {})],
    ['dropped', '10-10 saved, 10-11 withdrawn', terms('USD', { base: 10_000, period: 'month' })],
    ['planned', '11-23 applied', terms('USD', { bonus: 2000 })],
    [
      'called',
      '10-19 phone_screen, 10-26 rejected because  salary ',
      { source: '', ...terms('USD', { base: 120_000 }) },
    ],
    [
      'silent',
      '10-21 applied, 11-15 ghosted',
      { source: 'Xing', ...pay(null, null, 'GBP', 'year'), ...terms('USD', { base: 0 }) },
    ],
    [
      'moved',
      '11-15 applied, 11-19 withdrawn because moved',
      {
        source: 'Xing',
        resume: 'lead',
        ...pay(104_001, 130_000, 'USD', 'year'),
        ...terms('USD', { base: 120_000 }),
      },
    ],
    ['quiet', '10-30 applied', { source: 'Xing' }],
  ];
  const config = defaultConfig();
  const analyse = () => {
    const all = tracker.map(([id, story, more]) =>
      factsOf(
        story.split(', ').map((line) => `2026-${line}`),
        today,
        { id, company: id, ...more },
      ),
    );
    const reminders = all.flatMap((facts) => deriveReminders(facts, config, calendarDate(today)));
    return deriveAnalytics(all, reminders, config, calendarDate(today));
  };
  const shares = (name: string, value: unknown) =>
    /Rate$|^conversion$/.test(name) && value !== null
      ? `${(value as Rate).count}/${(value as Rate).of}`
      : value;
  const seen = (value: unknown) => JSON.parse(JSON.stringify(value, shares));
  const rowsOf = (rows: readonly object[]) => rows.map((row) => Object.values(seen(row)).join(' '));

  it('at a glance', () => {
    expect(seen(analyse().overview)).toEqual({
      total: 11,
      saved: 1,
      active: 3,
      quiet: 1,
      submitted: 8,
      responseRate: '4/8',
      interviewRate: '3/8',
      offerRate: '1/8',
      acceptRate: '1/8',
      rejected: 2,
      withdrawn: 2,
      ghosted: 1,
      thisWeek: { applied: 1, goal: 5 },
      reminders: { due: 3, overdue: 2 },
    });
  });

  it('stage by stage', () => {
    expect(rowsOf(analyse().pipeline)).toEqual([
      'applied 8 2 ',
      'phone_screen 3 0 3/8',
      'technical 2 0 2/3',
      'onsite 2 1 2/2',
      'offer 1 0 1/2',
      'accepted 1 1 1/1',
    ]);
  });

  it('week by week, what is planned left out', () => {
    expect(rowsOf(analyse().trends)).toEqual([
      '2026-W41 2026-10-05 2 0 0 0',
      '2026-W42 2026-10-12 1 1 2 0',
      '2026-W43 2026-10-19 2 2 1 0',
      '2026-W44 2026-10-26 1 0 0 1',
      '2026-W45 2026-11-02 0 0 0 0',
      '2026-W46 2026-11-09 1 0 0 0',
      '2026-W47 2026-11-16 1 1 1 0',
    ]);
    const monday = calendarDate('2026-11-16');
    const begun = deriveAnalytics([factsOf(['2026-11-16 applied'], monday)], [], config, monday);
    expect(rowsOf(begun.trends)).toEqual(['2026-W47 2026-11-16 1 0 0 0']);
    expect(begun.durations.stages[0]).toEqual({ stage: 'saved', n: 0, median: null, p75: null, open: 0 });
    expect(analyticsOf([['2026-10-01 saved']]).trends).toEqual([]);
  });

  it('by source and résumé, most first, then by name', () => {
    expect(rowsOf(analyse().sources)).toEqual([
      'xing 3 0 0 0 0/3 0/3',
      'linkedin 2 2 1 1 2/2 1/2',
      'referral 1 0 0 0 0/1 0/1',
      'unknown 1 1 1 0 1/1 1/1',
      'zoo 1 1 1 0 1/1 1/1',
    ]);
    expect(rowsOf(analyse().resumes)).toEqual([
      'none 4 2 2 0 2/4 2/4',
      'backend 2 2 1 1 2/2 1/2',
      'lead 2 0 0 0 0/2 0/2',
    ]);
  });

  it('in days', () => {
    // Answered after 0, 7, 14 and 37 days; watched for 4, 4, 21 and 25 without an answer.
    expect(analyse().durations.firstResponse).toEqual({
      n: 8,
      median: 37,
      answeredBy: { 7: 30, 14: 47.5, 30: 47.5, 60: 100 },
    });
    expect(rowsOf(analyse().durations.silence)).toEqual([
      '7 4 2',
      '14 3 1',
      '21 3 1',
      '30 1 1',
      '45 0 0',
      '60 0 0',
    ]);
    expect(rowsOf(analyse().durations.stages)).toEqual([
      'saved 2 2.5 3.3 1',
      'applied 5 14 25 2',
      'phone_screen 1 7 7 0',
      'technical 1 18 18 0',
      'onsite 0   1',
      'offer 1 3 3 0',
    ]);
  });

  it('by the ways they took, and why they ended', () => {
    expect(rowsOf(analyse().flows)).toEqual([
      'applied waiting 2',
      'applied ghosted 1',
      'applied onsite 1',
      'applied rejected 1',
      'applied technical 1',
      'applied withdrawn 1',
      'offer accepted 1',
      'onsite waiting 1',
      'phone_screen rejected 1',
      'saved applied 1',
      'saved withdrawn 1',
      'technical offer 1',
    ]);
    expect(rowsOf(analyse().reasons)).toEqual([
      'salary rejected 2',
      'moved withdrawn 1',
      'none given withdrawn 1',
    ]);
  });

  it('by what was asked for and offered, per currency and year', () => {
    expect(analyse().compensation.map(({ currency, asked }) => [currency, asked])).toEqual([
      ['CHF', null],
      ['EUR', { n: 3, min: 80_000, medianMin: 84_000, medianMax: 100_000, max: 130_000 }],
      ['GBP', null],
      ['USD', { n: 2, min: 104_000, medianMin: 104_001, medianMax: 127_400, max: 130_000 }],
    ]);
    expect(analyse().compensation.map(({ offers }) => rowsOf(offers))).toEqual([
      ['invited invited 1  1  '],
      ['accepted accepted 90000 5000 95000 0.1 % 2026-11-30'],
      [],
      [
        'called called 120000  120000  ',
        'dropped dropped 120000  120000  ',
        'moved moved 120000  120000  ',
        'planned planned  2000 2000  ',
        'silent silent 0  0  ',
        'saved saved     ',
      ],
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
