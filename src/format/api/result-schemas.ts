/** What the API says of things done and not done, as zod schemas. */
import * as z from 'zod';
import { day, employment, workMode } from '../schemas/values.ts';
import { problemDocument, salaryDocument } from './document-schemas.ts';

const text = z.string();
const line = z.int().min(1);

/** Why a request was refused: RFC 9457, with every problem one by one. */
export const problemDetails = z.strictObject({
  type: text,
  title: text,
  status: z.int(),
  detail: text,
  problems: z
    .array(
      z.union([
        problemDocument,
        z.strictObject({
          code: text,
          pointer: text.describe('Where in what was sent: /salary/min, or the name of a parameter.'),
          message: text,
          expected: text.nullable(),
        }),
      ]),
    )
    .optional(),
});

/** A résumé that was taken in. */
export const addedResume = z.strictObject({
  id: text,
  path: text,
  label: text,
  original: text.nullable().describe('The file that it was made from, which lies beside it.'),
  text: text.describe('Its file, in Markdown.'),
  unread: z.array(text).describe('What could not be read, a sentence each.'),
});

/** The saved views, in the order of their tabs, each as the configuration writes it. */
export const savedViewsDocument = z.strictObject({
  views: z.array(z.looseObject({ name: text })),
});

/** What came of a change of many applications; each of them stands in one of the lists. */
export const batchResult = z.strictObject({
  changed: z.array(text),
  unchanged: z.array(text).describe('What was so already, or had no reminder that is due.'),
  refused: z.array(z.strictObject({ id: text, problem: problemDetails })),
});

/** What an import did, or would do. */
export const importResult = z.strictObject({
  dryRun: z.boolean(),
  files: z.array(
    z.strictObject({
      path: text,
      line,
      like: text
        .nullable()
        .describe('An application that was there before under another id, and looks the same.'),
    }),
  ),
  columns: z
    .array(z.strictObject({ column: text, field: text }))
    .describe('Which column was taken for which field, or for which stage.'),
  guesses: z
    .array(
      z.strictObject({
        kind: z.enum([
          'no-day',
          'no-date',
          'date',
          'unknown-status',
          'in-notes',
          'no-use',
          'not-read',
          'left-out',
        ]),
        about: text.nullable().describe('The column or the word.'),
        count: z.int().min(1),
        example: text,
        text: text.describe('The same in a sentence.'),
      }),
    )
    .describe('What was guessed, and what has no field.'),
  known: z.array(
    z.strictObject({
      line,
      company: text,
      role: text,
      as: text,
      news: z
        .strictObject({ status: text, date: z.nullable(day), instead: text.nullable() })
        .nullable()
        .describe('A status that the row has, and the application that is there never had.'),
    }),
  ),
  refused: z.array(z.strictObject({ line, why: text })),
  leftOut: z
    .array(z.strictObject({ line, why: text }))
    .describe('What the files are without, though their rows have it: a date of an odd year.'),
  doubtfulDate: text
    .nullable()
    .describe('A date that could be read both ways, where nothing told which: it was read month first.'),
});

const { guesses, known, refused, doubtfulDate } = importResult.shape;
const count = z.int().min(0);
const meaning = z
  .enum(['chosen', 'remembered', 'named', 'guessed'])
  .describe('Said now, said before (in the configuration), said by its own name, or guessed.');

/** What an import would do, to be looked over. */
export const importPreview = z.strictObject({
  kind: z
    .enum(['table', 'applications', 'mail'])
    .describe(
      'A table whose columns are guessed, applications as AppTrack writes them, or mails and calendars.',
    ),
  counts: z.strictObject({
    added: count.describe('New applications.'),
    known: count.describe('There already.'),
    changed: count.describe('Of those that are there already, how many have another status in the file.'),
    warned: count.describe('Of the new ones, how many are to be looked over.'),
    refused: count.describe('Rows that were not understood.'),
  }),
  columns: z.array(
    z.strictObject({
      column: text,
      field: text
        .nullable()
        .describe('A field, a stage, or - where it is left out; null where it stands among the notes.'),
      by: meaning.nullable(),
      count,
      examples: z.array(text),
    }),
  ),
  words: z
    .array(z.strictObject({ word: text, count, stages: z.array(text), by: meaning.nullable() }))
    .describe('The words for the status, with the stages that they tell of: none where a word is not known.'),
  moreWords: count.describe('How many more words there are than are listed.'),
  guesses,
  doubtfulDate,
  files: z.array(
    z.strictObject({
      line,
      path: text,
      company: text,
      role: text,
      history: z.array(
        z.strictObject({ date: day, status: text.nullable(), at: text.nullable(), dateGuessed: z.boolean() }),
      ),
      text: text.describe('The file, cut where it is long.'),
      warnings: z.array(text),
    }),
  ),
  known,
  refused,
  news: count.describe('How many mails and appointments bring news of an application that may be here.'),
  unrelated: count.describe('How many mails are about no application.'),
});

/** What a page told of a job; null where it did not tell. */
export const postingFacts = z.strictObject({
  company: text.nullable(),
  role: text.nullable(),
  url: text.nullable(),
  location: text.nullable(),
  workMode: z.nullable(workMode),
  employment: z.nullable(employment),
  salary: salaryDocument.nullable(),
  deadline: z.nullable(day),
  posting: text.describe('In Markdown.'),
  notes: text.describe('What has no field, is an estimate or could not be read: for the notes, in Markdown.'),
  said: z.array(text).describe('What to look over: guesses, what was left out, that the posting has ended.'),
  guessed: z.array(z.enum(['company', 'role'])).describe('Which names are guesses.'),
  from: z.enum(['JobPosting', 'page', 'text', 'mail']),
  /** The day on which a mail confirms an application. */
  applied: z.nullable(day),
});

const edit = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text });

const checked = {
  problems: z.array(
    problemDocument.extend({
      fix: z
        .strictObject({
          words: text,
          edits: z.array(edit).describe('Offsets in the text, in UTF-16 code units.'),
        })
        .nullable()
        .describe('What mends it, where the message leaves no choice.'),
    }),
  ),
  warnings: z.array(problemDocument).describe('What is sound, and probably not meant.'),
};

/** What is wrong with a text. */
export const checkedText = z.strictObject(checked);

/** A file as text, with LF at the ends of its lines. */
export const fileText = z.strictObject({ path: text, text, ...checked });

/** What was mended, in words. */
export const fixed = z.strictObject({ path: text, fixed: text });

/** The settings, with all defaults, and what the files make of them. */
export const configDocument = z.strictObject({
  path: text,
  settings: z.record(text, z.unknown()),
  defaults: z.record(text, z.unknown()),
  written: z.array(text).describe('The keys that the file has.'),
  uses: z
    .record(
      text,
      z.strictObject({
        applications: count.describe('How many have an entry of it.'),
        now: count.describe('How many are in it.'),
      }),
    )
    .describe('By the ids of stages.'),
  problems: z.array(problemDocument),
});

/** What a change of settings did, or would do. */
export const configChanged = z.strictObject({
  dryRun: z.boolean(),
  changed: z.array(text).describe('The keys whose meaning is another.'),
  applications: count.describe('How many files of applications change with it.'),
  entries: count.describe('How many entries in them get another status.'),
  left: z.array(text).describe('Files with problems, whose entries stay as they are.'),
});

/** The file that an undone change was about: the first of them where it was about several. */
export const undone = z.strictObject({
  path: text,
  application: text.nullable().describe('Its id, where it is the file of one.'),
  change: text.describe('What was taken back, in words.'),
  files: z.int().min(1).describe('How many files it was about.'),
});

/** Where the sample is to be seen. */
export const openedSample = z.strictObject({ url: z.url() });

/** The notes of an application as its file has them. */
export const writtenNotes = z.strictObject({ notes: text });

/** What forms need to know. */
export const settings = z.strictObject({
  today: day,
  timezone: text,
  currency: text,
  stages: z.array(z.strictObject({ id: text, kind: text, label: text })),
  resumes: z.array(z.strictObject({ id: text, label: text })),
  sources: z.array(text),
  tags: z.array(text),
});
