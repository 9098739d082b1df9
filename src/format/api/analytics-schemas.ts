/** The analytics as zod schemas, by name. */
import * as z from 'zod';
import { day } from '../schemas/values.ts';

const text = z.string();
const count = z.int().min(0);
const percent = z.number().min(0).max(100).nullable();
const days = z.number().min(0).nullable();

/** A share with its uncertainty. */
export const rateDocument = z
  .strictObject({ count, of: count, percent, low: percent, high: percent })
  .describe('`count` of `of`, with the 95 % Wilson score interval in percent; null for `of: 0`.');

const group = {
  count,
  responded: count,
  interviewed: count,
  offers: count,
  responseRate: rateDocument,
  conversion: rateDocument,
};

const overview = z.strictObject({
  total: count,
  saved: count,
  active: count,
  quiet: count,
  submitted: count,
  responseRate: rateDocument,
  interviewRate: rateDocument,
  offerRate: rateDocument,
  acceptRate: rateDocument,
  rejected: count,
  withdrawn: count,
  ghosted: count,
  thisWeek: z.strictObject({ applied: count, goal: count }),
  reminders: z.strictObject({ due: count, overdue: count }),
});

const pipeline = z.array(
  z.strictObject({ stage: text, reached: count, current: count, conversion: rateDocument.nullable() }),
);

const trends = z.array(
  z.strictObject({
    week: text.regex(/^\d{4}-W\d{2}$/),
    start: day.check(z.describe('Its Monday.')),
    applied: count,
    responses: count,
    interviews: count,
    offers: count,
  }),
);

const durations = z.strictObject({
  firstResponse: z.strictObject({
    n: count,
    median: days.describe('The first day by which at least half have answered; null if never.'),
    answeredBy: z.strictObject({ 7: percent, 14: percent, 30: percent, 60: percent }),
  }),
  silence: z.array(z.strictObject({ day: count, silent: count, answeredLater: count })),
  stages: z.array(z.strictObject({ stage: text, n: count, median: days, p75: days, open: count })),
});

const sum = z.number();
const compensation = z.array(
  z.strictObject({
    currency: text,
    asked: z.strictObject({ n: count, min: sum, medianMin: sum, medianMax: sum, max: sum }).nullable(),
    offers: z.array(
      z.strictObject({
        application: text,
        company: text,
        base: sum.nullable(),
        bonus: sum.nullable(),
        total: sum.nullable(),
        equity: text.nullable(),
        decideBy: z.nullable(day),
      }),
    ),
  }),
);

/** Each of the analytics by its name in the address. */
export const analyticsDocuments = {
  overview,
  pipeline,
  trends,
  sources: z.array(z.strictObject({ source: text, ...group })),
  resumes: z.array(z.strictObject({ resume: text, ...group })),
  durations,
  flows: z.array(z.strictObject({ from: text, to: text, count })),
  reasons: z.array(z.strictObject({ reason: text, kind: z.enum(['rejected', 'withdrawn']), count })),
  compensation,
} as const;
