import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveAnalytics } from '../core/analytics/analytics.ts';
import { horizons } from '../core/analytics/period.ts';
import { outcomes, within } from '../core/analytics/within-days.ts';
import { calendarDate, dayNumber, fromDayNumber, isoWeek } from '../core/calendar-date.ts';
import { defaultConfig, defaultStages } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { applicationOf } from '../testing/builders.ts';
import { adviceFigure, adviceOf } from './advice.ts';
import type { SiteData } from './derive-site.ts';
import { recentWeeks } from './figure-sentences.ts';
import { deriveFigures, figureFamilies, figureFamily } from './figures.ts';

const today = calendarDate('2026-11-20');
const config = defaultConfig();

const story = fc.array(
  fc
    .tuple(fc.integer({ min: -5, max: 90 }), fc.constantFrom(...defaultStages))
    .map(([ago, stage]) => `${fromDayNumber(dayNumber(today) - ago)} ${stage.id}`),
  { minLength: 1, maxLength: 6 },
);
const trackers = fc.array(
  fc.tuple(
    story,
    fc.constantFrom('LinkedIn', 'a:b', 'unknown'),
    fc.constantFrom('backend', null),
    fc.constantFrom('EUR', 'USD', null),
  ),
  {
    maxLength: 12,
  },
);

function siteOf(stories: [string[], string, string | null, string | null][]): SiteData {
  const all = stories.map(([lines, source, resume, currency], index) => {
    const salary = currency === null ? null : { min: index, max: null, currency, period: 'year' as const };
    return deriveFacts(applicationOf(lines, { id: `a${index}`, source, resume, salary }), config, today);
  });
  return {
    all,
    config,
    today,
    resumes: [],
    analytics: deriveAnalytics(all, [], config, today),
  } as unknown as SiteData;
}

test('the sets hold exactly as many applications as the figures count', () => {
  fc.assert(
    fc.property(trackers, (stories) => {
      const site = siteOf(stories);
      const { overview, pipeline, sources, resumes, trends, durations, flows, reasons, compensation } =
        site.analytics;
      const counting = (test: (facts: ApplicationFacts) => boolean) => site.all.filter(test).length;
      const families = new Map(
        figureFamilies(site.analytics).map((family) => [family, deriveFigures(site, family)] as const),
      );
      const size = (name: string) => families.get(figureFamily(name))?.[name]?.rows.length;
      expect(size('submitted')).toBe(overview.submitted);
      expect(size('responded')).toBe(overview.responseRate.count);
      expect(size('interviewed')).toBe(overview.interviewRate.count);
      expect(size('offers')).toBe(overview.offerRate.count);
      expect(size('accepted')).toBe(overview.acceptRate.count);
      for (const name of ['saved', 'active', 'quiet', 'rejected', 'withdrawn', 'ghosted'] as const)
        expect(size(name)).toBe(overview[name]);
      expect(size('refused')).toBe(overview.rejected + overview.withdrawn);
      // Of what can happen to one application more than once, the set holds whom it happened to.
      const waiting = new Set(durations.stages.map(({ stage }) => stage));
      const ended = (stage: string) => (facts: ApplicationFacts) =>
        facts.stays.slice(0, -1).some((stay) => stay.stage.id === stage);
      expect(size('moved')).toBe(counting((facts) => [...waiting].some((stage) => ended(stage)(facts))));
      expect(size('watched')).toBe(durations.firstResponse.n);
      for (const { stage } of durations.stages) expect(size(`ended:${stage}`)).toBe(counting(ended(stage)));
      for (const { from, to } of flows)
        expect(size(`flow:${from}>${to}`)).toBe(
          counting(({ stays, active }) => {
            const way = [...stays.map(({ stage }) => stage.id), active ? 'waiting' : ''];
            return way.some((stage, index) => stage === from && way[index + 1] === to);
          }),
        );
      expect(size('asked')).toBe(compensation.reduce((sum, { asked }) => sum + (asked?.n ?? 0), 0));
      for (const { currency, asked } of compensation) expect(size(`asked:${currency}`)).toBe(asked?.n);
      const { sent, figures } = recentWeeks(trends);
      for (const name of figures) expect(size(name)).toBe(sent);
      for (const row of pipeline) {
        expect(size(`reached:${row.stage}`)).toBe(row.reached);
        expect(size(`current:${row.stage}`)).toBe(row.current);
      }
      for (const row of sources) {
        for (const figure of ['count', 'responded', 'interviewed', 'offers'] as const) {
          expect(size(`source:${row.source}:${figure}`)).toBe(row[figure]);
        }
      }
      for (const row of resumes) {
        for (const figure of ['count', 'responded', 'interviewed', 'offers'] as const) {
          expect(size(`resume:${row.resume}:${figure}`)).toBe(row[figure]);
        }
      }
      for (const row of trends) {
        expect(size(`week:${row.week}:applied`)).toBe(row.applied);
        expect(size(`week:${row.week}:responses`)).toBe(row.responses);
        expect(size(`week:${row.week}:offers`)).toBe(row.offers);
        const invited = ({ timeline }: ApplicationFacts) =>
          timeline.some(
            ({ stage, date }) => stage?.kind === 'interview' && date <= today && isoWeek(date) === row.week,
          );
        // The row counts rounds, the set whom they were with; weeks before the first submission have no row.
        expect(size(`week:${row.week}:interviews`)).toBe(counting(invited));
      }
      for (const row of durations.silence) {
        expect(size(`silent:${row.day}`)).toBe(row.silent);
        expect(size(`silent:${row.day}:answered`)).toBe(row.answeredLater);
      }
      for (const day of horizons)
        for (const outcome of outcomes) {
          const had = (facts: ApplicationFacts) => within(facts, outcome, day, today);
          expect(size(`within:${day}:${outcome}`)).toBe(counting((facts) => had(facts) === true));
          expect(size(`within:${day}:${outcome}:of`)).toBe(counting((facts) => had(facts) !== null));
        }
      for (const { rule, text, evidence, uncertainty } of adviceOf(site).said)
        for (const part of [...text, ...evidence, ...uncertainty])
          if (typeof part !== 'string') expect(size(adviceFigure(rule, part))).toBe(part.ids.length);
      for (const row of reasons) expect(size(`reason:${row.reason}:${row.kind}`)).toBe(row.count);
    }),
    { numRuns: 60 },
  );
});
