/** The documents that the API gives, as zod schemas: what `openapi.json` says, and what tests hold every answer against. */
import * as z from 'zod';
import type { Config } from '../../core/config.ts';
import { milestoneNames } from '../../core/facts.ts';
import { reminderKinds } from '../../core/reminders/reminder.ts';
import {
  currency,
  day,
  employment,
  payPeriod as period,
  priority,
  stageId,
  stageKind,
  workMode,
} from '../schemas/values.ts';

const text = z.string();
const maybeDay = z.nullable(day);
const maybeText = text.nullable();
const count = z.int().min(0);
const maybeKind = z.nullable(stageKind);

export const salaryDocument = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency,
  period,
});

export const offerDocument = z.strictObject({
  base: z.number().nullable(),
  bonus: z.number().nullable().describe('A sum per year.'),
  equity: maybeText,
  currency,
  period,
  decideBy: maybeDay,
});

export const contactDocument = z.strictObject({
  name: text,
  role: maybeText,
  email: maybeText,
  phone: maybeText,
  url: maybeText,
  note: maybeText,
});

export const problemDocument = z.strictObject({
  code: text.describe('The name of the rule.'),
  path: text.describe("The file's path from the data folder."),
  line: z.int().min(1),
  column: z.int().min(1),
  message: text,
  expected: maybeText.describe('What to write instead.'),
});

export const reminderDocument = z.strictObject({
  id: text,
  application: text.describe("The application's id."),
  kind: z.enum(reminderKinds),
  due: day,
  state: z.enum(['upcoming', 'due', 'snoozed', 'done', 'dismissed', 'obsolete']),
  overdue: z.boolean(),
  text,
});

const historyDocument = z.strictObject({
  date: day,
  status: maybeText,
  kind: maybeKind,
  note: maybeText,
  at: maybeText.describe('Local to the configured time zone, or with an offset.'),
  minutes: z.int().nullable().describe('How long that takes.'),
  with: z.array(text),
  url: maybeText.describe('Where it takes place or is told of.'),
  reason: maybeText,
  dateGuessed: z.boolean().describe('Whether the day is not known.'),
  cancelled: z.boolean().describe('Whether what was scheduled does not take place.'),
  planned: z.boolean().describe('Whether it lies after today.'),
});

/** A list of documents. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    total: count.describe('All that were chosen, of which `items` may be a page.'),
    items: z.array(item),
  });
}

/** An application in a list, under a configuration. */
export function itemDocument({ stages }: Config) {
  return z.strictObject({
    id: text,
    path: text,
    company: text,
    role: text,
    status: z.nullable(stageId(stages)).describe('Null where every entry is planned.'),
    kind: maybeKind,
    source: text,
    location: maybeText,
    workMode: z.nullable(workMode),
    employment: z.nullable(employment),
    url: maybeText,
    salary: salaryDocument.nullable(),
    resume: maybeText,
    deadline: maybeDay,
    tags: z.array(text),
    priority,
    appliedOn: maybeDay,
    respondedOn: maybeDay,
    interviewedOn: maybeDay,
    offeredOn: maybeDay,
    acceptedOn: maybeDay,
    closedOn: maybeDay,
    datesGuessed: z
      .array(z.enum(milestoneNames))
      .describe('Those of the days above that only say that it happened.'),
    lastActivity: maybeDay,
    active: z.boolean(),
    quiet: z.boolean(),
    quietDays: count.nullable(),
  });
}

/** An application with its details, under a configuration. */
export function detailsDocument(config: Config) {
  return itemDocument(config).extend({
    contacts: z.array(contactDocument),
    offer: offerDocument.nullable(),
    history: z.array(historyDocument).describe('In date order.'),
    reminders: z.array(reminderDocument),
    posting: text,
    body: text.describe('All that follows the frontmatter, in Markdown.'),
    extra: z.record(text, z.unknown()).describe('Keys that AppTrack does not know.'),
  });
}
