/** `apptrack import` */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { decodeForeign } from '../../format/decode-foreign.ts';
import type { Drafts } from '../../format/draft.ts';
import { draftsOfMails } from '../../format/import-mail.ts';
import { parseMails } from '../../format/mail.ts';
import { draftsOfJson } from '../../format/own-export.ts';
import { draftsOfCsv } from '../../operations/drafts-of-csv.ts';
import { WorkError } from '../../operations/errors.ts';
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
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (
    /\.(?:eml|mbox)$/i.test(file) ||
    /^(?:From \S|[\w-]+: .*\r?\n[\w-]+:)/.test(bytes.toString('latin1', 0, 1000))
  )
    return draftsOfMails(await parseMails(bytes, config.timezone), config, today);
  const text = decodeForeign(bytes);
  if (text === null) throw new WorkError(`${file} is no text; export it as CSV or JSON`);
  if (/\.json$/i.test(file) || /^\s*[[{]/.test(text)) return draftsOfJson(text);
  const { drafts, columns } = draftsOfCsv(text, maps, { config, today });
  for (const [field, column] of Object.entries(columns)) warn(`${column} → ${field}`);
  return drafts;
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
