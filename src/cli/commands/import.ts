/** `apptrack import` */
import { shellWord } from '../../core/shell-word.ts';
import { guessText } from '../../format/intake/guesses.ts';
import { type DateOrder, readLooseDate } from '../../format/intake/loose-date.ts';
import { draftsOfFile, draftsOfMailFiles, type FileDrafts } from '../../operations/drafts-of-file.ts';
import {
  contentOf,
  type ImportReport,
  importDocument,
  type KnownRow,
  planImport,
  runImport,
} from '../../operations/import-applications.ts';
import { recorded } from '../change-folder.ts';
import { type ImportSource, importSources } from '../input/import-sources.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { diffOf } from '../repository/show-diff.ts';
import { print, printJson, warn } from '../terminal.ts';

/** The options of `import`. */
export interface ImportOptions extends CommonOptions {
  map?: string[];
  statusMap?: string[];
  role?: string;
  remember?: boolean;
  yes?: boolean;
  dryRun?: boolean;
  dateOrder?: DateOrder;
}

/** Takes in files of applications, mails and calendars; what cannot be read is listed with its line, and stops nothing else. */
export async function importFiles(options: ImportOptions, files: string[]): Promise<number> {
  return recorded(openFolder(options, true), (folder) => importIn(options, folder, files));
}

async function importIn(options: ImportOptions, folder: OpenFolder, files: string[]): Promise<number> {
  const sources = importSources(files);
  const command = `apptrack import ${files.map(shellWord).join(' ')}`;
  const documents: object[] = [];
  let status = 0;
  for (const source of sources) {
    const done = await importSource(options, folder, source, { command });
    if (done === null) return 1;
    documents.push(sources.length === 1 ? done.document : { file: source.name, ...done.document });
    if (done.failed) status = 1;
  }
  if (options.json)
    printJson(documents.length === 1 ? documents[0] : { total: documents.length, items: documents });
  if (options.remember === true && options.dryRun !== true) {
    const { rememberMapping } = await import('../../operations/remember-mapping.ts');
    await rememberMapping(folder.store, { maps: options.map, statusMaps: options.statusMap });
  }
  return status;
}

/** How a source is spoken of. */
interface SourceWords {
  /** The command that takes it in. */
  command: string;
  /** Says where a line of a file is. */
  placeOf?: (file: string, line: number) => string;
}

/** What became of a source. */
interface SourceDone {
  document: object;
  failed: boolean;
  /** Whether something of it waits for a yes. */
  isOpen: boolean;
}

/** Takes in one source; null where the person broke off. */
export async function importSource(
  options: ImportOptions,
  folder: OpenFolder,
  source: ImportSource,
  { command, placeOf = (file, line) => `${file}:${line}` }: SourceWords,
): Promise<SourceDone | null> {
  const { store, config, today } = folder;
  const { dateOrder, dryRun = false, statusMap: statusMaps, role } = options;
  const [first] = source.files;
  const read =
    source.isMail || first === undefined
      ? await draftsOfMailFiles(source.files, { config, today })
      : await draftsOfFile(first.name, first.bytes, options.map ?? [], {
          config,
          today,
          dateOrder,
          statusMaps,
          role,
        });
  tellReading(read);
  const isAsked = !dryRun && options.yes !== true && options.json !== true && isTerminal();
  const isShown = isAsked && read.drafts.drafts.length + read.drafts.refusals.length > 0;
  const plan = dryRun || isShown ? planImport(await contentOf(store), config, read.drafts) : null;
  const place: PlaceOf = (line) => {
    const found = read.places.get(line) ?? { file: source.files.length === 1 ? first?.name : null, line };
    return placeOf(found.file ?? source.name, found.line);
  };
  if (isShown && plan !== null && !(await agreed(plan, place))) return null;
  const report = dryRun && plan !== null ? plan : await runImport(store, config, read.drafts);
  if (options.json !== true) {
    if (dryRun) print(diffOf(report.added.map(({ path, text }) => ({ path, before: null, after: text }))));
    else for (const { path } of report.added) print(path);
    if (!isShown) tellRows(report, place);
    if (!source.isMail || reportSize(report) > 0) tellCounts(report, dryRun);
    if (read.unrelated > 0) tellUnrelated(read.unrelated);
  }
  const document = importDocument(report, dryRun, read);
  if (!source.isMail) return { document, failed: report.refused.length > 0, isOpen: false };
  const { importNews } = await import('../input/ask-news.ts');
  const news = await importNews(options, folder, { read, report, place, isAsked, command });
  const failed = report.refused.length > 0 || news.failed;
  return {
    document: { ...document, news: news.items, unrelated: read.unrelated },
    failed,
    isOpen: news.isOpen,
  };
}

/** Says where a line of a source is. */
export type PlaceOf = (line: number) => string;

const reportSize = ({ added, known, refused }: ImportReport): number =>
  added.length + known.length + refused.length;

const isTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Shows what would be added, the first five rows above all, and asks. */
async function agreed(plan: ImportReport, place: PlaceOf): Promise<boolean> {
  tellRows(plan, place);
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

function tellRows({ added, known, refused, leftOut }: ImportReport, place: PlaceOf): void {
  for (const { line, path, like } of added)
    if (like !== null) warn(`${place(line)}  ${path} looks like ${like}, which is there already`);
  for (const row of known) warn(`${place(row.line)}  ${knownText(row)}`);
  for (const { line, why } of [...refused, ...leftOut]) warn(`${place(line)}  ${why}`);
}

/** Says that a row is there already, and what it has that is new, with the command that takes it over. */
function knownText({ company, role, as, news }: KnownRow): string {
  const there = `there already: ${company}, ${role} (${as})`;
  if (news === null) return there;
  const day = news.date === null ? '--date-guessed' : `--date ${news.date}`;
  const command = `apptrack status ${shellWord(as)} ${news.status} ${day}`;
  return `${there}; its status is ${news.status} here and ${news.instead ?? 'planned'} there: to take it over, ${command}`;
}

function tellUnrelated(count: number): void {
  warn(`${count} ${count === 1 ? 'mail is' : 'mails are'} about no application`);
}

function tellCounts({ added, known, refused }: ImportReport, isPlan: boolean): void {
  const verb = isPlan ? 'to be added' : 'added';
  warn(`${added.length} ${verb}, ${known.length} there already, ${refused.length} refused`);
}
