/** A résumé file as a {@link Resume}. */
import type { Resume } from '../core/application.ts';
import type { Problem } from '../core/problem.ts';
import { stageLabel } from '../core/stage.ts';
import { type FileSource, problemsOf } from './application-file.ts';
import { findConflict } from './conflict-markers.ts';
import { readDate, readOptionalText } from './fields.ts';
import { type Fault, splitFrontmatter } from './frontmatter.ts';
import { misspeltKey } from './known-keys.ts';
import { bomLength } from './places.ts';
import { readPlainFrontmatter } from './plain-frontmatter.ts';
import { check, faultsOf, object, optional } from './schema.ts';
import { readYaml, type YamlMapping } from './yaml-values.ts';

const fields = {
  name: optional(readOptionalText('name'), null),
  label: optional(readOptionalText('label'), null),
  updated: optional(readDate('updated'), null),
};
const shape = object(fields);
const keys = Object.keys(fields);

/** The résumé, null where the file has a problem; and the problems. */
export interface ParsedResume {
  resume: Resume | null;
  problems: Problem[];
}

/** Reads a résumé. Frontmatter is optional: a text whose first line `---` is never closed is all body. */
export function parseResume({ path, text }: FileSource): ParsedResume {
  const refuse = (faults: Fault[]): ParsedResume => ({
    resume: null,
    problems: problemsOf(faults, path, text),
  });
  const conflict = findConflict(text);
  if (conflict !== null) return refuse([conflict]);
  const id = path.replace(/^.*\//, '').replace(/\.md$/i, '');
  const plain: Resume = {
    id,
    path,
    name: null,
    label: stageLabel(id),
    updated: null,
    body: text.slice(bomLength(text)),
  };
  const quick = readPlainFrontmatter(text);
  const sound = quick && (misspeltKeys(quick.values).length > 0 ? null : check(shape, quick.values).value);
  if (quick && sound) return accept(plain, sound, text.slice(quick.bodyStart));
  const { parts, fault } = splitFrontmatter(text);
  if (fault !== null) return isNoFrontmatter(fault, text) ? { resume: plain, problems: [] } : refuse([fault]);
  const read = readYaml(parts.yaml);
  const inFile = (found: Fault): Fault => ({ ...found, offset: found.offset + parts.yamlStart });
  // Prose between two thematic breaks is not frontmatter.
  const isProse = read.faults.every(({ code }) => code === 'not-a-mapping') && !/^\S+:\s/m.test(parts.yaml);
  if (read.values === null)
    return isProse ? { resume: plain, problems: [] } : refuse(read.faults.map(inFile));
  const result = check(shape, read.values);
  const misspelt = misspeltKeys(read.values).map(
    ({ key, meant }): Fault => ({
      code: 'unknown-key',
      offset: read.offsetOf([key], 'key'),
      message: `unknown key ${JSON.stringify(key)}`,
      expected: `did you mean "${meant}"?`,
    }),
  );
  const faults = [...read.faults, ...misspelt, ...faultsOf(result.issues, read.offsetOf)];
  if (result.value === null || faults.length > 0) return refuse(faults.map(inFile));
  return accept(plain, result.value, text.slice(parts.bodyStart));
}

function accept(
  plain: Resume,
  { name, label, updated }: Pick<Resume, 'name' | 'updated'> & { label: string | null },
  body: string,
): ParsedResume {
  return { resume: { ...plain, name, label: label ?? plain.label, updated, body }, problems: [] };
}

function misspeltKeys(values: YamlMapping): { key: string; meant: string }[] {
  return Object.keys(values).flatMap((key) => {
    const meant = misspeltKey(key, keys);
    return meant === null ? [] : [{ key, meant }];
  });
}

function isNoFrontmatter({ code }: Fault, text: string): boolean {
  const opensWithWords = /^\uFEFF?---[ \t]*[^\s-]/.test(text);
  return (
    ['no-frontmatter', 'unclosed-frontmatter', 'empty-frontmatter'].includes(code) ||
    (code === 'bad-fence' && !opensWithWords)
  );
}
