/** What the API may be sent, as zod schemas; what a value means is checked like any file's once it stands in one. */
import * as z from 'zod';
import type { Config } from '../../core/config.ts';
import { payPeriods } from '../../core/money.ts';
import { listColumns, listSortKeys } from '../../core/saved-view.ts';
import { dateOrders } from '../intake/loose-date.ts';
import { employments, priorities, workModes } from '../schemas/values.ts';

const text = z.string();
const maybeText = text.nullish();
const day = z.iso.date();
const maybeDay = day.nullish();
const moment = textLike('2026-10-16T14:00');
const amount = z.number().min(0).nullish();

/** A text of a form that examples tell. */
function textLike(...examples: string[]) {
  return z.string().meta({ examples });
}

const salary = z
  .union([
    textLike('85k-100k EUR'),
    z.strictObject({
      min: amount,
      max: amount,
      currency: maybeText,
      period: z.enum(payPeriods).nullish(),
    }),
  ])
  .nullish()
  .describe('A range, or a short text like 85k-100k EUR, $120,000 or £650/day.');

const offer = z
  .looseObject({
    base: z.union([z.number().min(0), textLike('98k')]).nullish(),
    bonus: amount,
    equity: maybeText,
    currency: maybeText,
    period: z.enum(payPeriods).nullish(),
    decideBy: maybeDay,
  })
  .nullish();

const contactFields = {
  name: text,
  role: maybeText,
  email: maybeText,
  phone: maybeText,
  url: maybeText,
  note: maybeText,
};
const contact = z.looseObject(contactFields);

const ownKeys = z
  .record(text, z.unknown())
  .optional()
  .describe('Keys of your own, in place of beside the others.');

/** The fields that a new application and an edit have in common. */
const fields = {
  source: maybeText,
  url: maybeText,
  location: maybeText,
  workMode: z.enum(workModes).nullish(),
  employment: z.enum(employments).nullish(),
  salary,
  resume: maybeText.describe("A résumé's id."),
  deadline: maybeDay.describe('Until when the posting takes applications.'),
  tags: z.array(text).nullish(),
  priority: z.enum(priorities).nullish(),
  contacts: z.array(contact).nullish(),
  offer,
};

function entryFields({ stages }: Config) {
  return {
    status: z.enum(stages.map(({ id }) => id)),
    date: maybeDay.describe('Today where it is missing.'),
    note: maybeText,
    at: moment.nullish().describe('Something scheduled: 2026-10-16T14:00, local or with an offset.'),
    minutes: z.int().min(1).max(1440).nullish().describe('How long that takes.'),
    with: z.array(text).nullish(),
    url: maybeText.describe('Where it takes place or is told of.'),
    reason: maybeText.describe('Why it ended.'),
    dateGuessed: z.boolean().nullish().describe('True where the day is not known.'),
    cancelled: z.boolean().nullish().describe('True where what was scheduled does not take place.'),
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
    // The application's own, not where it is told of in its first entry.
    url: fields.url,
    status: entry.status.nullish().describe('The first stage where it is missing.'),
    history: z
      .array(entryOfHistory(config))
      .nullish()
      .describe('The whole story, in place of the entry of today.'),
    posting: maybeText.describe('In Markdown.'),
    notes: maybeText.describe('In Markdown.'),
    extra: ownKeys,
  });
}

/** Fields to change: null takes one out, what is not named stays; other keys are kept as the person's own. */
export const editBody = z.looseObject({
  company: text.optional(),
  role: text.optional(),
  ...fields,
  body: text.optional().describe('All that follows the frontmatter, in Markdown.'),
  extra: ownKeys,
});

/** A new status. */
export function statusBody(config: Config) {
  return z.strictObject(entryFields(config));
}

/** An entry of a history, whole. */
export function entryOfHistory(config: Config) {
  const entry = entryFields(config);
  return z.strictObject({ ...entry, date: day, status: entry.status.nullish() });
}

/** An entry of the history, named by what it says, and what it is to say. */
export function historyEditBody(config: Config) {
  const entry = entryOfHistory(config);
  return z.strictObject({
    was: entry.describe('The entry as the history has it.'),
    becomes: entry.nullable().describe('What it is to say; null deletes it.'),
  });
}

/** A note in the history. */
export const noteBody = z.strictObject({
  note: text,
  date: maybeDay.describe('Today where it is missing.'),
  at: moment.nullish(),
  with: z.array(text).nullish(),
});

/** Somebody to add to an application. */
export const newContactBody = z.strictObject(contactFields);

/** A reminder of the person's own. */
export const newReminderBody = z.strictObject({ due: day, text });

/** The notes of an application. */
export const notesBody = z.strictObject({
  notes: text.describe('In Markdown.'),
  was: maybeText.describe('The notes as you know them: 409 where they are others now.'),
});

const decided = z.union([z.literal(true), day]).describe('True for today, or the day.');
const until = z
  .union([day, z.int().min(1).max(9999), textLike('3d', '1w').regex(/^\d{1,4}[dw]?$/)])
  .describe('The day it comes back, or in how many days: 3, "3d", "1w".');

/** A decision about a reminder: by its new state, or as the file has it. */
export const decisionBody = z.union([
  z.strictObject({ state: z.enum(['done', 'dismissed']), date: maybeDay }),
  z.strictObject({ state: z.literal('snoozed'), due: until }),
  z.strictObject({ done: decided }),
  z.strictObject({ dismissed: decided }),
  z.strictObject({ snoozed: until }),
]);

/** What a saved view shows; its name stands in the address. */
export function viewBody({ stages }: Config) {
  return z.strictObject({
    status: z.array(z.enum(stages.map(({ id }) => id))).optional(),
    source: z.array(text).optional(),
    tag: z.array(text).optional(),
    resume: z.array(text).optional().describe('Ids of résumés; none: without one.'),
    active: z.boolean().nullish(),
    quiet: z.boolean().nullish(),
    search: maybeText,
    since: maybeDay,
    sort: z
      .enum(listSortKeys.flatMap((key) => [key, `-${key}`]))
      .nullish()
      .describe('What it is sorted by; with - before it, downwards.'),
    view: z.enum(['table', 'board']).optional(),
    columns: z.array(z.enum(listColumns)).min(1).nullish(),
  });
}

/** What is to be different about a saved view. */
export const viewEditBody = z.strictObject({
  name: text.optional().describe('What it is to be called.'),
  place: z.int().min(0).optional().describe('Its place among the tabs, from 0.'),
});

/** So many applications can be changed at once; nobody has more. */
const mostAtOnce = 20_000;

/** A change of many applications, and which. */
export function batchBody(config: Config) {
  const id = textLike('acme-robotics-engineer').describe("The application's id.");
  const known = z.strictObject({
    id,
    etag: maybeText.describe('The ETag of its file as you know it: refused where it is another one now.'),
    status: maybeText.describe('The stage as you know it: refused where it is another one now.'),
  });
  return z.strictObject({
    applications: z
      .array(z.union([id, known]))
      .min(1)
      .max(mostAtOnce),
    change: z.union([
      statusBody(config),
      z.strictObject({
        tags: z.strictObject({ add: z.array(text).optional(), remove: z.array(text).optional() }),
      }),
      z.strictObject({ priority: z.enum(priorities) }),
      z.strictObject({ snoozed: until.describe('Until when every reminder that is due is put off.') }),
      z.strictObject({ deleted: z.literal(true) }),
    ]),
  });
}

/** A posting to score. */
export const scoreBody = z.strictObject({
  posting: text,
  resume: maybeText.describe("A résumé's id; the best of all where nothing is given."),
  resumeText: maybeText.describe('A résumé as text, in place of its id.'),
});

/** How a table is to be read, where its own columns and words do not say so. */
const reading = {
  map: z
    .record(text, text)
    .nullish()
    .describe('Columns by name, each with the field or the stage it holds, or - to leave it out.'),
  statusMap: z.record(text, text).nullish().describe('Words for a status, each with the stage it means.'),
  dateOrder: z
    .enum(dateOrders)
    .nullish()
    .describe('How 03/04/2026 is read, where no date of the file tells.'),
};

/** A CSV file within JSON; it may also be sent as it is, as text/csv. */
export const importBody = z.strictObject({ csv: text, ...reading, dryRun: z.boolean().nullish() });

/** A file to look over before it is taken in. */
export const previewBody = z.strictObject({
  name: textLike('jobs.csv').describe("The file's name."),
  content: textLike('Q29tcGFueSxSb2xlCkFjbWUsTnVyc2UK')
    .regex(/^[\w+/-]*={0,2}$/, 'is not base64')
    .describe('Its bytes in base64.'),
  ...reading,
});

/** A résumé's file. */
export const resumeFileBody = z.strictObject({
  name: textLike('cv.pdf').describe("The file's name."),
  content: previewBody.shape.content,
  id: maybeText.describe('What the résumé is to be called; after its file where it is missing.'),
  replace: z.boolean().nullish().describe('Whether it may take the place of one that is there.'),
  dryRun: z
    .boolean()
    .nullish()
    .describe('Only read it: nothing is written, and nothing can be in the way (200).'),
});

/** A file to take in. */
export const importFileBody = previewBody.extend({
  remember: z.boolean().nullish().describe('Whether map and statusMap are kept in the configuration.'),
});

/** A file's text to save. */
export const saveTextBody = z.strictObject({
  text: text.describe('The whole file. Its line ends are those of the file, whatever is sent.'),
});

const trackerPath = textLike('applications/acme.md').describe('The path of a file, from the data folder.');

/** A text to look at as if it stood in a file. */
export const checkTextBody = z.strictObject({ path: trackerPath, text });

/** A problem to mend, as it was told. */
export const fixBody = z.strictObject({
  path: trackerPath,
  code: text,
  line: z.int().min(1),
  column: z.int().min(1),
});

/** Settings to change, and what becomes of the entries of stages that go. */
export const configBody = z.strictObject({
  set: z
    .record(text, z.unknown())
    .nullish()
    .describe(
      'New values by the keys of the configuration: null takes a key out, of a mapping only what is named changes, and a list has 1000 items at most. A stage or a skill may say what it "was" called; then its entries in all histories change with it.',
    ),
  moved: z.record(text, text).nullish().describe('Of stages that go: the stage that their entries get.'),
  dryRun: z.boolean().nullish(),
});

/** A posting to read: its address, or what was copied from its page. */
export const readPostingBody = z.union([
  z.strictObject({ url: textLike('https://jobs.example/4711') }),
  z.strictObject({ html: text, url: maybeText }),
  z.strictObject({ text }),
  z.strictObject({ mail: text }),
]);
