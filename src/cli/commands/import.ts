/** `apptrack import` */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { suggestion } from '../../core/suggest.ts';
import { parseCsv } from '../../format/csv.ts';
import { decodeText } from '../../format/decode.ts';
import type { Drafts } from '../../format/draft.ts';
import { type ColumnMap, guessColumns, type ImportField, importFields } from '../../format/import-columns.ts';
import { draftsOfMails } from '../../format/import-mail.ts';
import { draftsOfTable } from '../../format/import-table.ts';
import { parseMails } from '../../format/mail.ts';
import { draftsOfJson, draftsOfOwnTable, isOwnTable } from '../../format/own-export.ts';
import { InvalidFileError, UsageError } from '../../operations/errors.ts';
import { applyImport, type ImportPlan, planImport } from '../../operations/import-applications.ts';
import type { CommonOptions } from '../options.ts';
import { openSession } from '../session.ts';
import { print, printJson, warn } from '../terminal.ts';

/** The options of `import`. */
export interface ImportOptions extends CommonOptions {
  map?: string[];
  dryRun?: boolean;
}

/** Takes in a file of applications; what cannot be read is listed with its line, and stops nothing else. */
export async function importFile(options: ImportOptions, file: string): Promise<number> {
  const session = openSession(options, true);
  const { applications } = await session.store.readAll();
  const drafts = await readDrafts(file, options.map ?? [], session.config, session.today);
  const plan = planImport(applications, session.config, drafts);
  const written = options.dryRun ? plan.files : applyImport(session.store, plan);
  if (options.json) {
    const files = written.map(({ path, line }) => ({ path, line }));
    printJson({ dryRun: options.dryRun === true, files, known: plan.known, refused: plan.refusals });
  } else {
    for (const { path, text } of written) print(options.dryRun ? `${path}\n${indent(text)}` : path);
    report(plan, written.length, options.dryRun === true, basename(file));
  }
  return plan.refusals.length === 0 ? 0 : 1;
}

async function readDrafts(
  file: string,
  maps: string[],
  config: Config,
  today: CalendarDate,
): Promise<Drafts> {
  const text = readSource(file);
  if (/\.json$/i.test(file) || /^\s*[[{]/.test(text)) return draftsOfJson(text);
  if (/\.(?:eml|mbox)$/i.test(file) || /^From \S/.test(text))
    return draftsOfMails(await parseMails(text, config.timezone), config, today);
  const table = parseCsv(text);
  if (maps.length === 0 && isOwnTable(table)) return draftsOfOwnTable(table);
  const map = guessColumns(table.columns, givenColumns(maps, table.columns));
  for (const [field, column] of Object.entries(map)) warn(`${column} → ${field}`);
  return draftsOfTable(table, { map, config, today });
}

function readSource(file: string): string {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const { text, problems } = decodeText(bytes, basename(file));
  if (text === null) throw new InvalidFileError(`${file} cannot be read:`, problems);
  return text.replace(/^\uFEFF/, '');
}

/** What `--map COLUMN=field` says; throws a {@link UsageError} for a column or field that there is not. */
function givenColumns(maps: readonly string[], columns: readonly string[]): ColumnMap {
  const given: ColumnMap = {};
  for (const map of maps) {
    const at = map.lastIndexOf('=');
    const [written, field] = [map.slice(0, at).trim(), map.slice(at + 1).trim()];
    if (at < 1) throw new UsageError(`--map ${map}: write COLUMN=field, such as --map "Job Title=role"`);
    const column = columns.find((name) => name.toLowerCase() === written.toLowerCase());
    if (column === undefined)
      throw new UsageError(`--map: there is no column "${written}"; ${suggestion(written, columns)}`);
    if (!isField(field))
      throw new UsageError(`--map: there is no field "${field}"; ${suggestion(field, importFields)}`);
    given[field] = column;
  }
  return given;
}

function isField(name: string): name is ImportField {
  return (importFields as readonly string[]).includes(name);
}

function report({ known, refusals }: ImportPlan, written: number, dryRun: boolean, file: string): void {
  for (const { line, company, role, as } of known)
    warn(`${file}:${line}  there already: ${company}, ${role} (${as})`);
  for (const { line, why } of refusals) warn(`${file}:${line}  ${why}`);
  const verb = dryRun ? 'to be added' : 'added';
  warn(`${written} ${verb}, ${known.length} there already, ${refusals.length} not understood`);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ').trimEnd();
}
