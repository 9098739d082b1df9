/** An application file as an {@link Application}. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { applicationSchema } from './application-schema.ts';
import { findConflict } from './conflict-markers.ts';
import type { Fault } from './frontmatter.ts';
import { applicationKeys, misspeltKeys } from './known-keys.ts';
import { placeOf } from './places.ts';
import { postingOf } from './posting.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { sortItems } from './reminder-schema.ts';
import { check, faultsOf } from './schema.ts';
import { defineOwn } from './yaml-precise.ts';
import type { YamlMapping, YamlRead } from './yaml-values.ts';

/** A file's path from the data folder, with `/`, and its text. */
export interface FileSource {
  path: string;
  text: string;
}

/** The application, null where the file has a problem; and every problem of the file, in the order of the text. */
export interface ParsedApplication {
  application: Application | null;
  problems: Problem[];
}

/**
 * Reads an application file. A problem stands at the line and column of the offending value; of a missing key,
 * at the mapping that lacks it, which for the top of the frontmatter is 1:1.
 */
export function parseApplication({ path, text }: FileSource, config: Config): ParsedApplication {
  const refuse = (faults: Fault[]): ParsedApplication => ({
    application: null,
    problems: problemsOf(faults, path, text),
  });
  const conflict = findConflict(text);
  if (conflict !== null) return refuse([conflict]);
  const read = readFrontmatter(text);
  if (read.values === null) return refuse(read.faults);
  const checked = check(applicationSchema(config), read.values);
  const faults = [...read.faults, ...misspelt(read, read.values), ...faultsOf(checked.issues, read.offsetOf)];
  if (checked.value === null || faults.length > 0)
    return refuse(faults.map((fault) => (fault.offset < 0 ? { ...fault, offset: 0 } : fault)));
  const { reminders, source, ...fields } = checked.value;
  const body = text.slice(read.bodyStart);
  const application: Application = {
    id: applicationId(path),
    path,
    ...fields,
    source: source ?? 'unknown',
    ...sortItems(reminders),
    extra: extraOf(read.values),
    body,
    posting: postingOf(body),
  };
  return { application, problems: [] };
}

/** The id of an application file's path: without `applications/` and `.md`. */
export function applicationId(path: string): string {
  return path.replace(/^applications\//, '').replace(/\.md$/i, '');
}

/** Faults of a text as problems of a file, in the order of the text. */
export function problemsOf(faults: Fault[], path: string, text: string): Problem[] {
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ code, offset, message, expected }) => ({
      code,
      path,
      ...placeOf(text, offset),
      message,
      expected,
    }));
}

function misspelt(read: Pick<YamlRead, 'offsetOf'>, values: YamlMapping): Fault[] {
  return misspeltKeys(values).map(({ path, meant }) => ({
    code: 'unknown-key',
    offset: read.offsetOf(path, 'key'),
    message: `unknown key ${JSON.stringify(String(path.at(-1)))}`,
    expected: `did you mean "${meant}"?`,
  }));
}

function extraOf(values: YamlMapping): Record<string, unknown> {
  const extra: Record<string, unknown> = {};
  for (const key of Object.keys(values))
    if (!(applicationKeys as readonly string[]).includes(key)) defineOwn(extra, key, values[key]);
  return extra;
}
