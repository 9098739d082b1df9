/** `apptrack add` */
import { historyEntry } from '../../core/history-entry.ts';
import { formatBasis, formatSalary, readSalary } from '../../core/money.ts';
import { cleanPosting, leftText } from '../../format/clean-posting.ts';
import { guessText, notesText } from '../../format/job-posting.ts';
import type { NewApplication } from '../../format/new-application.ts';
import { addApplication } from '../../operations/add-application.ts';
import { UsageError } from '../../operations/errors.ts';
import { findRelated } from '../../operations/find-related.ts';
import { initialStage, statusNamed } from '../../operations/stages.ts';
import { changing, type Outcome } from '../change-folder.ts';
import { itemOf } from '../change-several.ts';
import type { JobPageFields } from '../input/job-page.ts';
import { readPostingFile } from '../input/posting-file.ts';
import type { OpenFolder } from '../open-folder.ts';
import type { AddOptions } from '../options.ts';
import { relatedText } from '../render/related-application.ts';
import { warn } from '../terminal.ts';

/** Adds an application and prints its path. Asks for what is missing where a person sits at a terminal. */
export async function add(
  options: AddOptions,
  company: string | undefined,
  role: string | undefined,
): Promise<number> {
  return changing(options, (folder) => addIn(folder, options, company, role), { mayBeEmpty: true });
}

async function addIn(
  folder: OpenFolder,
  given: AddOptions,
  company: string | undefined,
  role: string | undefined,
): Promise<Outcome> {
  const options =
    given.status === undefined ? given : { ...given, status: statusNamed(folder.config, given.status) };
  if (options.from !== undefined) return addFrom(folder, options, company, role);
  if (company !== undefined && role !== undefined) {
    return write(folder, options, requireText(company, 'company'), requireText(role, 'role'));
  }
  if (!canAsk(options)) {
    throw new UsageError(
      `missing ${company === undefined ? 'company and role' : 'role'}; write: apptrack add COMPANY ROLE`,
    );
  }
  const { ask } = await import('../input/ask-application.ts');
  const answers = await ask(folder, { ...options, company });
  return write(folder, { ...options, ...answers }, answers.company, answers.role);
}

/** Whether a person sits at a terminal, whose keys no posting takes up. */
function canAsk({ jd, from }: AddOptions): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && jd !== '-' && from !== '-';
}

interface Names {
  company: string;
  role: string;
}

/** Fills in what a page tells; what the command says goes before it. */
async function addFrom(
  folder: OpenFolder,
  options: AddOptions,
  company: string | undefined,
  role: string | undefined,
): Promise<Outcome> {
  const { readJobPage } = await import('../input/job-page.ts');
  const found = await readJobPage(options.from ?? '', { today: folder.today, role });
  const names = await completeNames(options, { company, role }, found);
  const fields = { ...found, ...told(options) } as AddOptions;
  // A guess that nobody confirmed is marked in the file as well.
  const given = { company, role };
  const guessed = found.guessed.filter((key) => !canAsk(options) && given[key] === undefined);
  const marks = notesText(guessText({ company: names.company, role: names.role, guessed }));
  const page = { posting: found.posting, notes: [marks, found.notes].filter(Boolean).join('\n') };
  return write(folder, fields, requireText(names.company, 'company'), requireText(names.role, 'role'), page);
}

/** What the page does not name, or merely lets guess, is asked for. */
async function completeNames(
  options: AddOptions,
  given: Partial<Names>,
  found: JobPageFields,
): Promise<Names> {
  const { company = found.company, role = found.role } = given;
  const unsure = found.guessed.filter((key) => given[key] === undefined);
  if (company !== undefined && role !== undefined && (unsure.length === 0 || !canAsk(options)))
    return { company, role };
  if (canAsk(options)) {
    const { askNames } = await import('../input/ask-application.ts');
    const known = { company, role };
    for (const key of unsure) known[key] = undefined;
    return askNames(known, { company: found.company, role: found.role });
  }
  const missing = company === undefined ? 'company' : 'role';
  throw new UsageError(`the page does not name the ${missing}; write: apptrack add COMPANY ROLE --from …`);
}

function write(
  folder: OpenFolder,
  options: AddOptions,
  company: string,
  role: string,
  page: { posting?: string; notes?: string } = {},
): Outcome {
  const { store, config, today } = folder;
  const posting = options.jd === undefined ? page.posting : cleanFile(options.jd);
  const related = findRelated(store, config, today, { company, role, url: options.url ?? null });
  const application = addApplication(
    store,
    config,
    newApplication(folder, options, { company, role, posting, notes: page.notes }),
  );
  for (const earlier of related) warn(relatedText(earlier));
  warnOfUnknownResume(folder, options.resume);
  warnOfBasis(folder, options.salary);
  return { lines: application.path, document: itemOf(application, folder) };
}

function newApplication(
  { config, today }: OpenFolder,
  options: AddOptions,
  {
    company,
    role,
    posting,
    notes,
  }: { company: string; role: string } & Pick<NewApplication, 'posting' | 'notes'>,
): NewApplication {
  const { source, url, location, workMode, employment, salary, resume, deadline, priority } = options;
  return {
    company,
    role,
    ...told({ source, url, location, workMode, employment, salary, resume, deadline, priority }),
    tags: options.tag ?? [],
    history: [
      historyEntry({
        date: options.date ?? today,
        status: options.status ?? initialStage(config),
        note: options.note,
      }),
    ],
    posting: posting ?? '',
    notes: notes ?? '',
  } as NewApplication;
}

function told<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

function requireText(text: string, what: string): string {
  if (text.trim() === '') throw new UsageError(`the ${what} is empty`);
  return text.trim();
}

/** The posting in a file, without what its page put around it. */
function cleanFile(file: string): string {
  const clean = cleanPosting(readPostingFile(file));
  const left = leftText(clean);
  if (left !== null) warn(`Mind: ${left}.`);
  return clean.text;
}

/** Says how a week's pay, or that of a fourteenth month, counts. */
function warnOfBasis({ config }: OpenFolder, salary: unknown): void {
  const read = typeof salary === 'string' ? readSalary(salary, config.currency) : null;
  const basis = read && formatBasis(read);
  if (read !== null && basis !== null) warn(`The salary counts as ${formatSalary(read.salary)}: ${basis}.`);
}

function warnOfUnknownResume({ store }: OpenFolder, resume: string | undefined): void {
  if (resume === undefined || store.readText(`resumes/${resume}.md`) !== null) return;
  warn(`There is no résumé resumes/${resume}.md yet.`);
}
