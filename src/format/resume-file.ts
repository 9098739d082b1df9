/** A résumé file as a {@link Resume}. */
import type * as z from 'zod/mini';
import type { Resume } from '../core/application.ts';
import type { Problem } from '../core/problem.ts';
import { stageLabel } from '../core/stage.ts';
import type { FileSource } from './application-file.ts';
import { findConflict } from './conflict-markers.ts';
import { type Fault, problemsOf } from './fault.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Years } from './schemas/readers.ts';
import { faultsOf } from './schemas/refusal.ts';
import { resumeSchema } from './schemas/resume.ts';
import { bomLength } from './text-position.ts';
import type { YamlMapping } from './yaml-values.ts';

/** The résumé, null where the file has a problem; and the problems. */
export interface ParsedResume {
  resume: Resume | null;
  /** The frontmatter's values as YAML has them, none where there is no frontmatter; null where there is no résumé. */
  written: YamlMapping | null;
  problems: Problem[];
}

/** Reads a résumé. Frontmatter is optional: a text whose first line `---` is never closed is all body. */
export function parseResume({ path, text }: FileSource, years: Years): ParsedResume {
  const refuse = (faults: Fault[]): ParsedResume => ({
    resume: null,
    written: null,
    problems: problemsOf(faults, path, text),
  });
  const accept = (
    written: YamlMapping,
    bodyStart: number,
    said: Partial<z.output<ReturnType<typeof resumeSchema>>>,
  ): ParsedResume => {
    const id = path.replace(/^.*\//, '').replace(/\.md$/i, '');
    const { name = null, label, updated = null, original = null } = said;
    const body = text.slice(bodyStart);
    return {
      resume: { id, path, name, label: label ?? stageLabel(id), updated, original, body },
      written,
      problems: [],
    };
  };
  const conflict = findConflict(text);
  if (conflict !== null) return refuse([conflict]);
  const { values, faults, offsetOf, bodyStart } = readFrontmatter(text);
  if (values === null) return isProse(faults, text) ? accept({}, bomLength(text), {}) : refuse(faults);
  const checked = resumeSchema(years).safeParse(values);
  if (!checked.success) return refuse([...faults, ...faultsOf(checked.error.issues, offsetOf)]);
  return faults.length > 0 ? refuse(faults) : accept(values, bodyStart, checked.data);
}

/** Whether a text without sound frontmatter is meant to have none. */
function isProse(faults: readonly Fault[], text: string): boolean {
  const codes = faults.map(({ code }) => code);
  const opensWithWords = /^\uFEFF?---[ \t]*[^\s-]/.test(text);
  return codes.every((code) => {
    if (code === 'bad-fence') return !opensWithWords;
    // Prose between two thematic breaks is not frontmatter.
    if (code === 'not-a-mapping') return !/^\S+:\s/m.test(text.slice(0, text.indexOf('\n---', 3)));
    return ['no-frontmatter', 'unclosed-frontmatter', 'empty-frontmatter'].includes(code);
  });
}
