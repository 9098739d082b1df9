/** What the API may be sent, as zod schemas; what a value means is checked like any file's once it stands in one. */
import * as z from 'zod';
import type { Config } from '../../core/config.ts';
import { payPeriods } from '../../core/money.ts';
import { suggestion } from '../../core/suggest.ts';
import { dateOrders } from '../loose-date.ts';
import { employments, priorities, workModes } from '../schemas/values.ts';

const text = z.string();
const maybeText = text.nullish();
const day = z.iso.date({
  error: ({ input }) => `${JSON.stringify(input)} is not a day; write it like 2026-10-31`,
});
const maybeDay = day.nullish();
const amount = z.number().min(0).nullish();

function word<const Word extends string>(what: string, words: readonly Word[]) {
  return z.enum(words, {
    error: ({ input }) => `unknown ${what} ${JSON.stringify(input)}; ${suggestion(String(input), words)}`,
  });
}

const salary = z
  .union([
    text,
    z.strictObject({
      min: amount,
      max: amount,
      currency: maybeText,
      period: word('period', payPeriods).nullish(),
    }),
  ])
  .nullish()
  .describe('A range, or a short text like 85k-100k EUR, $120,000 or £650/day.');

const offer = z
  .looseObject({
    base: z.union([z.number().min(0), text]).nullish(),
    bonus: amount,
    equity: maybeText,
    currency: maybeText,
    period: word('period', payPeriods).nullish(),
    decideBy: maybeDay,
  })
  .nullish();

const contact = z.looseObject({
  name: text,
  role: maybeText,
  email: maybeText,
  phone: maybeText,
  url: maybeText,
  note: maybeText,
});

/** The fields that a new application and an edit have in common. */
const fields = {
  source: maybeText,
  url: maybeText,
  location: maybeText,
  workMode: word('workMode', workModes).nullish(),
  employment: word('employment', employments).nullish(),
  salary,
  resume: maybeText.describe("A résumé's id."),
  tags: z.array(text).nullish(),
  priority: word('priority', priorities).nullish(),
  contacts: z.array(contact).nullish(),
  offer,
};

function entryFields({ stages }: Config) {
  return {
    status: word(
      'status',
      stages.map(({ id }) => id),
    ),
    date: maybeDay.describe('Today where it is missing.'),
    note: maybeText,
    at: maybeText.describe('Something scheduled: 2026-10-16T14:00, local or with an offset.'),
    with: z.array(text).nullish(),
    reason: maybeText.describe('Why it ended.'),
  };
}

/** A new application: its fields, its first entry (or a whole history), the posting; other keys are kept. */
export function newApplicationBody(config: Config) {
  const entry = entryFields(config);
  return z.looseObject({
    company: text,
    role: text,
    ...fields,
    ...entry,
    status: entry.status.nullish().describe('The first stage where it is missing.'),
    history: z
      .array(z.strictObject({ ...entry, date: day, status: entry.status.nullish() }))
      .nullish()
      .describe('The whole story, in place of the entry of today.'),
    posting: maybeText.describe('In Markdown.'),
    notes: maybeText.describe('In Markdown.'),
  });
}

/** Fields to change: null takes one out, what is not named stays; other keys are kept as the person's own. */
export const editBody = z.looseObject({
  company: text.optional(),
  role: text.optional(),
  ...fields,
  body: text.optional().describe('All that follows the frontmatter, in Markdown.'),
  extra: z.record(text, z.unknown()).optional().describe('Keys of your own.'),
});

/** A new status. */
export function statusBody(config: Config) {
  return z.strictObject(entryFields(config));
}

/** A note in the history. */
export const noteBody = z.strictObject({
  note: text,
  date: maybeDay.describe('Today where it is missing.'),
  at: maybeText,
  with: z.array(text).nullish(),
});

const decided = z.union([z.literal(true), day]).describe('True for today, or the day.');
const until = z
  .union([day, z.int().min(1).max(9999), text.regex(/^\d{1,4}[dw]?$/)])
  .describe('The day it comes back, or in how many days: 3, "3d", "1w".');

/** A decision about a reminder: by its new state, or as the file has it. */
export const decisionBody = z.union(
  [
    z.strictObject({ state: z.enum(['done', 'dismissed']), date: maybeDay }),
    z.strictObject({ state: z.literal('snoozed'), due: until }),
    z.strictObject({ done: decided }),
    z.strictObject({ dismissed: decided }),
    z.strictObject({ snoozed: until }),
  ],
  {
    error:
      'expected { "state": "done" }, { "state": "dismissed" } or { "state": "snoozed", "due": DATE or days }',
  },
);

/** A posting to score. */
export const scoreBody = z.strictObject({
  posting: text,
  resume: maybeText.describe("A résumé's id; the best of all where nothing is given."),
  resumeText: maybeText.describe('A résumé as text, in place of its id.'),
});

/** A CSV file within JSON; it may also be sent as it is, as text/csv. */
export const importBody = z.strictObject({
  csv: text,
  map: z.record(text, text).nullish().describe('Columns by name, each with the field it holds.'),
  dryRun: z.boolean().nullish(),
  dateOrder: word('order', dateOrders)
    .nullish()
    .describe('How 03/04/2026 is read, where no date of the file tells.'),
});

/** A posting to read: its address, or what was copied from its page. */
export const readPostingBody = z.union(
  [z.strictObject({ url: text }), z.strictObject({ html: text, url: maybeText }), z.strictObject({ text })],
  { error: 'expected { "url": … }, { "html": … } or { "text": … }' },
);
