/** An application file as an {@link Application}. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { findConflict } from './conflict-markers.ts';
import { type Fault, problemsOf } from './fault.ts';
import { readFrontmatter } from './frontmatter.ts';
import { postingOf } from './posting.ts';
import { type ApplicationFields, checkApplication } from './schemas/application.ts';
import { faultsOf } from './schemas/refusal.ts';
import type { YamlMapping } from './yaml-values.ts';

/** A file's path from the data folder, with `/`, and its text. */
export interface FileSource {
  path: string;
  text: string;
}

/** The application, null where the file has a problem; and every problem of the file, in the order of the text. */
export interface ParsedApplication {
  application: Application | null;
  /** The frontmatter's values as YAML has them, every scalar a text; null where there is no application. */
  written: YamlMapping | null;
  problems: Problem[];
}

/**
 * Reads an application file. A problem stands at the line and column of the offending value; of a missing key,
 * at the mapping that lacks it, which for the top of the frontmatter is 1:1.
 */
export function parseApplication({ path, text }: FileSource, config: Config): ParsedApplication {
  const refuse = (faults: Fault[]): ParsedApplication => ({
    application: null,
    written: null,
    problems: problemsOf(faults, path, text),
  });
  const conflict = findConflict(text);
  if (conflict !== null) return refuse([conflict]);
  const { values, faults, offsetOf, bodyStart } = readFrontmatter(text);
  if (values === null) return refuse(faults);
  const checked = checkApplication(values, config);
  if (!checked.success) return refuse([...faults, ...faultsOf(checked.error.issues, offsetOf)]);
  if (faults.length > 0) return refuse(faults);
  return soundApplication({ path, text }, { written: values, bodyStart }, checked.data);
}

/** A sound file's text taken apart: the frontmatter's values as they are written, and where the body starts. */
export interface ApplicationParts {
  written: YamlMapping;
  bodyStart: number;
}

/** {@link parseApplication} of a text that was taken apart before; null where its values are not sound. */
export function restoreApplication(
  source: FileSource,
  parts: ApplicationParts,
  config: Config,
): ParsedApplication | null {
  const { success, data } = checkApplication(parts.written, config);
  return success ? soundApplication(source, parts, data) : null;
}

function soundApplication(
  { path, text }: FileSource,
  { written, bodyStart }: ApplicationParts,
  fields: ApplicationFields,
): ParsedApplication {
  const body = text.slice(bodyStart);
  const application = { id: applicationId(path), path, ...fields, body, posting: postingOf(body) };
  return { application, written, problems: [] };
}

/** The id of an application file's path: without `applications/` and `.md`. */
export function applicationId(path: string): string {
  return path.replace(/^applications\//, '').replace(/\.md$/i, '');
}
