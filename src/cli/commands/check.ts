/** `apptrack check` */
import { counted } from '../../core/counted.ts';
import { checkDocument } from '../../format/api-documents.ts';
import { openStoreOf, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson, warn } from '../terminal.ts';

/** Checks every file: a line on standard error for each problem. */
export async function check(options: CommonOptions): Promise<number> {
  const { problems, files } = await openStoreOf(options).readAll();
  if (options.json) {
    printJson(checkDocument(problems, files));
    return problems.length === 0 ? 0 : 1;
  }
  if (problems.length === 0) {
    print(`${counted(files, 'file')}, no problems`);
    return 0;
  }
  const status = reportProblems(problems);
  const bad = new Set(problems.map(({ path }) => path)).size;
  warn(`${counted(problems.length, 'problem')} in ${counted(bad, 'file')}`);
  return status;
}
