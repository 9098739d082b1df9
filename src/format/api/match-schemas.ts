/** The match report as a zod schema. */
import * as z from 'zod';
import { languageLevels } from '../../core/match/language-level.ts';

const text = z.string();
const figure = z.number().min(0).max(100).nullable();
const evidence = z
  .strictObject({ line: z.int().min(1), text, words: text.describe('The words of the line that show it.') })
  .describe('A line of the posting or of the résumé.');

const languageLevel = z.enum(languageLevels);

const skill = z.strictObject({
  name: text,
  kind: z
    .enum(['skill', 'technology', 'method', 'tool', 'certificate', 'degree', 'language', 'soft', 'condition'])
    .describe(
      '`certificate`: any licence, certificate or permit; `language`: one that people speak; `condition`: a check that applicants go through.',
    ),
  weight: z.number(),
  required: z.boolean(),
  level: z
    .enum(['required', 'mentioned', 'nice', 'aside', 'alternative'])
    .describe('`alternative`: another of which any one is enough stands for it; it weighs nothing.'),
  alternatives: z.array(text).describe('The others of which any one is enough.'),
  posting: evidence,
  resume: evidence.nullable(),
  shownBy: text
    .nullable()
    .describe('The résumé’s skill that shows it, where that is a sort of it (PostgreSQL for SQL databases).'),
  near: z
    .strictObject({ name: text, resume: evidence })
    .nullable()
    .describe('What the résumé shows that is near, where the skill itself is not shown.'),
  proficiency: z
    .strictObject({ asked: languageLevel, shown: languageLevel.nullable() })
    .nullable()
    .describe('The level at which a language is asked for, and the one that the résumé says.'),
});

const years = z.strictObject({
  min: z.number(),
  max: z.number().nullable(),
  skills: z.array(text),
  subject: text,
  required: z.boolean(),
  met: z.boolean().nullable().describe('null: the résumé does not say how long in this field.'),
  posting: evidence,
  resume: evidence
    .extend({
      years: z.number(),
      dated: z
        .array(z.int().min(1))
        .describe('The lines of dated work that the years are the sum of; empty where a line names them.'),
    })
    .nullable(),
});

const suggestion = z.strictObject({
  kind: z.enum(['skill', 'related', 'years', 'wording', 'level']),
  text,
  skill: text.nullable(),
  points: z.number(),
  posting: evidence,
  resume: evidence.nullable(),
});

/** How well a résumé answers a posting. */
export const matchDocument = z.strictObject({
  application: text.nullable(),
  resume: text.nullable(),
  chosen: z.enum(['asked', 'application', 'best']).nullable(),
  similarity: figure,
  fit: figure.describe('What the ranking goes by: the similarity, and what is shown of what is asked for.'),
  coverage: z.strictObject({
    score: figure,
    weights: z.strictObject({ matched: z.number(), total: z.number() }),
    matched: z.array(skill),
    missing: z.array(skill),
  }),
  understanding: z
    .strictObject({
      lines: z.int(),
      understood: z.int(),
      unread: z.array(evidence.pick({ line: true, text: true })),
    })
    .describe('How many lines of the posting demand something, and those of them of which nothing was made.'),
  years: z.array(years),
  suggestions: z.array(suggestion),
  reason: text.nullable(),
  ranking: z.array(z.strictObject({ resume: text, fit: z.number(), score: figure, similarity: figure })),
});
