/** The schema of a résumé's frontmatter. */
import * as z from 'zod/mini';
import type { Resume } from '../../core/application.ts';
import { stageLabel } from '../../core/stage.ts';
import { isMapping, type YamlMapping } from '../yaml-values.ts';
import { oncePerYears, readDate, readOptionalText } from './readers.ts';
import { Refusal } from './refusal.ts';
import { anyText, day } from './values.ts';
import { mapping, noMisspellingOf, optional, type Read } from './written.ts';

/** The name of a file beside the résumé. */
const readFileName: Read<string | null> = (value) => {
  const name = readOptionalText('original')(value);
  if (typeof name !== 'string' || !/[/\\]|^\.{1,2}$/.test(name)) return name;
  return new Refusal(
    'unknown-value',
    `original "${name}" is no file beside the résumé`,
    'write its name alone, like backend.pdf',
  );
};

/** The schema of a résumé's frontmatter: takes the values as YAML has them; what is missing is null. */
export const resumeSchema = oncePerYears((years) => {
  const fields = z.object({
    name: optional(readOptionalText('name'), anyText),
    label: optional(readOptionalText('label'), anyText),
    updated: optional(readDate('updated', years), day),
    original: optional(readFileName, anyText),
  });
  return mapping('the frontmatter', fields, {
    hint: 'write lines like "name: Jane Doe"',
    checkKey: noMisspellingOf(Object.keys(fields.shape)),
  });
});

/**
 * The schema of an entry of the collection of résumés: a file's text taken apart, with the values of its frontmatter
 * as they are written, none where it has no frontmatter, and the last year that dates may have. It gives the résumé.
 */
export const resumeEntrySchema = z.pipe(
  z.object({
    id: z.string(),
    path: z.string(),
    body: z.string(),
    written: z.custom<YamlMapping>(isMapping),
    lastYear: z.number(),
  }),
  z.transform(({ written, lastYear, ...file }, { issues }): Resume => {
    const { data, error } = resumeSchema({ lastYear }).safeParse(written);
    if (data !== undefined) return { ...file, ...data, label: data.label ?? stageLabel(file.id) };
    issues.push(...error.issues.map((issue) => ({ ...issue, input: written }) as z.core.$ZodRawIssue));
    return z.NEVER;
  }),
);

/** What the collection's schema takes. */
export type ResumeEntry = z.input<typeof resumeEntrySchema>;
