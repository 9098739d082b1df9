/** `apptrack import` */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainText } from '../../core/plain-text.ts';
import { type DateOrder, parseLooseDate } from '../../format/loose-date.ts';
import { draftsOfFile } from '../../operations/drafts-of-file.ts';
import { applyImport, type ImportPlan, planImport } from '../../operations/import-applications.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson, warn } from '../terminal.ts';

/** The options of `import`. */
export interface ImportOptions extends CommonOptions {
  map?: string[];
  dryRun?: boolean;
  dateOrder?: DateOrder;
}

/** Takes in a file of applications; what cannot be read is listed with its line, and stops nothing else. */
export async function importFile(options: ImportOptions, file: string): Promise<number> {
  const folder = openFolder(options, true);
  const { applications } = await folder.store.readAll();
  const bytes = readFileSync(file === '-' ? 0 : file);
  const { config, today } = folder;
  const { dateOrder } = options;
  const read = await draftsOfFile(file, bytes, options.map ?? [], { config, today, dateOrder });
  for (const [field, column] of Object.entries(read.columns)) warn(`${column} → ${field}`);
  if (read.doubtfulDate !== null) warn(doubt(read.doubtfulDate));
  const plan = planImport(applications, config, read.drafts);
  const written = options.dryRun ? plan.files : applyImport(folder.store, plan);
  if (options.json) {
    const files = written.map(({ path, line }) => ({ path, line }));
    const { known, refusals: refused } = plan;
    const { doubtfulDate } = read;
    printJson({ dryRun: options.dryRun === true, files, known, refused, doubtfulDate });
  } else {
    for (const { path, text } of written) print(options.dryRun ? [path, ...indented(text)] : path);
    report(plan, written.length, options.dryRun === true, basename(file));
  }
  return plan.refusals.length === 0 ? 0 : 1;
}

function doubt(date: string): string {
  const meant = parseLooseDate(date, 'mdy');
  return `dates like ${date} could be read both ways, and are read month first (${meant}); --date-order dmy reads the day first, --date-order mdy says that this is right`;
}

function report({ known, refusals }: ImportPlan, written: number, dryRun: boolean, file: string): void {
  for (const { line, company, role, as } of known)
    warn(`${file}:${line}  there already: ${company}, ${role} (${as})`);
  for (const { line, why } of refusals) warn(`${file}:${line}  ${why}`);
  const verb = dryRun ? 'to be added' : 'added';
  warn(`${written} ${verb}, ${known.length} there already, ${refusals.length} not understood`);
}

function indented(text: string): string[] {
  return plainText(text)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}
