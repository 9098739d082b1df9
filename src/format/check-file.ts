/** Any file of a data folder, checked as its kind is. */
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { type FileSource, parseApplication } from './application-file.ts';
import { parseConfig } from './config-file.ts';
import { decodeText } from './decode.ts';
import { parseResume } from './resume-file.ts';

/** The problems of a file: an application's, a résumé's, or the configuration's. */
export function checkFile({ path, text }: FileSource, config: Config): Problem[] {
  const decoded = decodeText(new TextEncoder().encode(text), path);
  if (decoded.text === null) return decoded.problems;
  if (path.startsWith('applications/')) return parseApplication({ path, text }, config).problems;
  if (path.startsWith('resumes/')) return parseResume({ path, text }, config).problems;
  return parseConfig({ path, text }, config.lastYear).problems;
}
