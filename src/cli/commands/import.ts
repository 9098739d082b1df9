/** `apptrack import` */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainText } from '../../core/plain-text.ts';
import { type DateOrder, parseLooseDate } from '../../format/loose-date.ts';
import { draftsOfFile } from '../../operations/drafts-of-file.ts';
import {
  contentOf,
  type ImportReport,
  importDocument,
  planImport,
  runImport,
} from '../../operations/import-applications.ts';
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
  const bytes = readFileSync(file === '-' ? 0 : file);
  const { store, config, today } = folder;
  const { dateOrder, dryRun = false } = options;
  const read = await draftsOfFile(file, bytes, options.map ?? [], { config, today, dateOrder });
  for (const [field, column] of Object.entries(read.columns)) warn(`${column} → ${field}`);
  if (read.doubtfulDate !== null) warn(doubt(read.doubtfulDate));
  const report = dryRun
    ? planImport(await contentOf(store), config, read.drafts)
    : await runImport(store, config, read.drafts);
  if (options.json) printJson(importDocument(report, dryRun, read.doubtfulDate));
  else {
    for (const { path, text } of report.added) print(dryRun ? [path, ...indented(text)] : path);
    tell(report, dryRun, basename(file));
  }
  return report.refused.length === 0 ? 0 : 1;
}

function doubt(date: string): string {
  const meant = parseLooseDate(date, 'mdy');
  return `dates like ${date} could be read both ways, and are read month first (${meant}); --date-order dmy reads the day first, --date-order mdy says that this is right`;
}

function tell({ added, known, refused, leftOut }: ImportReport, dryRun: boolean, file: string): void {
  for (const { line, path, like } of added)
    if (like !== null) warn(`${file}:${line}  ${path} looks like ${like}, which is there already`);
  for (const { line, company, role, as } of known)
    warn(`${file}:${line}  there already: ${company}, ${role} (${as})`);
  for (const { line, why } of [...refused, ...leftOut]) warn(`${file}:${line}  ${why}`);
  const verb = dryRun ? 'to be added' : 'added';
  warn(`${added.length} ${verb}, ${known.length} there already, ${refused.length} refused`);
}

function indented(text: string): string[] {
  return plainText(text)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}
