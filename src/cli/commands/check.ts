/** `apptrack check` */
import { counted } from '../../core/counted.ts';
import { formatWarning } from '../../core/problem.ts';
import { checkDocument } from '../../format/api-documents.ts';
import { findWarnings } from '../../operations/find-warnings.ts';
import { todayIn } from '../../store/clock.ts';
import { openStoreOf, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson, warn } from '../terminal.ts';

/** Checks every file: a line on standard error for each problem and each warning. */
export async function check(options: CommonOptions): Promise<number> {
  const store = openStoreOf(options);
  const tracker = await store.readAll();
  const { problems, files, config } = tracker;
  const warnings = findWarnings(store, tracker, todayIn(config, { asOf: options.asOf }));
  if (options.json) {
    printJson(checkDocument(problems, files, warnings));
    return problems.length === 0 ? 0 : 1;
  }
  for (const warning of warnings) warn(formatWarning(warning));
  const more = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`;
  if (problems.length === 0) {
    print(`${counted(files, 'file')}, no problems${more}`);
    return 0;
  }
  const status = reportProblems(problems);
  const bad = new Set(problems.map(({ path }) => path)).size;
  warn(`${counted(problems.length, 'problem')} in ${counted(bad, 'file')}${more}`);
  return status;
}
