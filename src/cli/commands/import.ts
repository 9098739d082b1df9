/** `apptrack import` */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainText } from '../../core/plain-text.ts';
import { guessText } from '../../format/intake/guesses.ts';
import { type DateOrder, readLooseDate } from '../../format/intake/loose-date.ts';
import { draftsOfFile, type FileDrafts } from '../../operations/drafts-of-file.ts';
import {
  contentOf,
  type ImportReport,
  importDocument,
  type KnownRow,
  planImport,
  runImport,
} from '../../operations/import-applications.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson, warn } from '../terminal.ts';

/** The options of `import`. */
export interface ImportOptions extends CommonOptions {
  map?: string[];
  statusMap?: string[];
  remember?: boolean;
  yes?: boolean;
  dryRun?: boolean;
  dateOrder?: DateOrder;
}

/** Takes in files of applications; what cannot be read is listed with its line, and stops nothing else. */
export async function importFiles(options: ImportOptions, files: string[]): Promise<number> {
  const folder = openFolder(options, true);
  const documents: object[] = [];
  let status = 0;
  for (const file of files) {
    const done = await importFile(options, folder, file);
    if (done === null) return 1;
    documents.push(files.length === 1 ? done.document : { file: basename(file), ...done.document });
    if (done.refused > 0) status = 1;
  }
  if (options.json)
    printJson(documents.length === 1 ? documents[0] : { total: documents.length, items: documents });
  if (options.remember === true && options.dryRun !== true) {
    const { rememberMapping } = await import('../../operations/remember-mapping.ts');
    await rememberMapping(folder.store, { maps: options.map, statusMaps: options.statusMap });
  }
  return status;
}

/** Takes in one file; null where the person broke off. */
async function importFile(
  options: ImportOptions,
  { store, config, today }: OpenFolder,
  file: string,
): Promise<{ document: object; refused: number } | null> {
  const { dateOrder, dryRun = false, statusMap: statusMaps } = options;
  const bytes = readFileSync(file === '-' ? 0 : file);
  const read = await draftsOfFile(file, bytes, options.map ?? [], { config, today, dateOrder, statusMaps });
  tellReading(read);
  const isAsked = !dryRun && options.yes !== true && options.json !== true && file !== '-' && isTerminal();
  const plan = dryRun || isAsked ? planImport(await contentOf(store), config, read.drafts) : null;
  if (isAsked && plan !== null) {
    if (!(await agreed(plan, basename(file)))) return null;
  }
  const report = dryRun && plan !== null ? plan : await runImport(store, config, read.drafts);
  if (options.json !== true) {
    for (const { path, text } of report.added) print(dryRun ? [path, ...indented(text)] : path);
    if (!isAsked) tellRows(report, basename(file));
    tellCounts(report, dryRun);
  }
  return { document: importDocument(report, dryRun, read), refused: report.refused.length };
}

const isTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Shows what would be added, the first five rows above all, and asks. */
async function agreed(plan: ImportReport, file: string): Promise<boolean> {
  tellRows(plan, file);
  for (const { application } of plan.added.slice(0, shownRows)) {
    const story = application.history.map(
      ({ date, status, dateGuessed }) => `${status} ${dateGuessed ? '(day not known)' : date}`,
    );
    warn(`  ${application.company}, ${application.role}: ${story.join(', ')}`);
  }
  if (plan.added.length > shownRows) warn(`  … and ${plan.added.length - shownRows} more`);
  tellCounts(plan, true);
  if (plan.added.length === 0) return true;
  const { confirm } = await import('../input/prompts.ts');
  return confirm(plan.added.length === 1 ? 'Add it?' : `Add these ${plan.added.length}?`);
}

const shownRows = 5;

/** Says how the columns were taken, what was guessed, and what has no field. */
function tellReading({ columns, guesses, doubtfulDate }: FileDrafts): void {
  for (const { column, field } of columns) warn(`${column} → ${field}`);
  if (doubtfulDate !== null) warn(doubt(doubtfulDate));
  for (const guess of guesses) warn(guessText(guess));
}

function doubt(date: string): string {
  const context = { order: 'mdy', today: '2000-01-01', timeZone: 'UTC' } as Parameters<
    typeof readLooseDate
  >[1];
  const meant = readLooseDate(date, context)?.date;
  return `dates like ${date} could be read both ways, and are read month first (${meant}); --date-order dmy reads the day first, --date-order mdy says that this is right`;
}

function tellRows({ added, known, refused, leftOut }: ImportReport, file: string): void {
  for (const { line, path, like } of added)
    if (like !== null) warn(`${file}:${line}  ${path} looks like ${like}, which is there already`);
  for (const row of known) warn(`${file}:${row.line}  ${knownText(row)}`);
  for (const { line, why } of [...refused, ...leftOut]) warn(`${file}:${line}  ${why}`);
}

/** Says that a row is there already, and what it has that is new, with the command that takes it over. */
function knownText({ company, role, as, news }: KnownRow): string {
  const there = `there already: ${company}, ${role} (${as})`;
  if (news === null) return there;
  const day = news.date === null ? '--date-guessed' : `--date ${news.date}`;
  const command = `apptrack status ${as} ${news.status} ${day}`;
  return `${there}; its status is ${news.status} here and ${news.instead ?? 'planned'} there: to take it over, ${command}`;
}

function tellCounts({ added, known, refused }: ImportReport, isPlan: boolean): void {
  const verb = isPlan ? 'to be added' : 'added';
  warn(`${added.length} ${verb}, ${known.length} there already, ${refused.length} refused`);
}

function indented(text: string): string[] {
  return plainText(text)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}
