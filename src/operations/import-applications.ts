/** Taking in applications from elsewhere, a row after the other; a second time adds nothing. */
import type { Application } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { type Config, findStage } from '../core/config.ts';
import { lastStatusEntry } from '../core/facts.ts';
import { fileSlugOf, freeSlug } from '../core/slug.ts';
import { parseApplication } from '../format/application-file.ts';
import { decodeText } from '../format/decode.ts';
import { type Draft, type Drafts, formatDraft, type Refusal } from '../format/draft.ts';
import { guessText } from '../format/intake/guesses.ts';
import { completeApplication } from '../format/own-keys.ts';
import type { YamlMapping } from '../format/yaml-values.ts';
import { LinkedFolderError } from '../store/linked-folder.ts';
import { FileExistsError } from '../store/new-file.ts';
import type { Store } from '../store/store.ts';
import { systemReason } from '../store/system-error.ts';
import { lastStatus } from './describe-change.ts';
import type { FileDrafts } from './drafts-of-file.ts';
import { differencesOf, type FolderContent, KnownApplications } from './known-applications.ts';

/** A row that made a file, or would make one. */
export interface AddedRow {
  became: 'added';
  line: number;
  path: string;
  text: string;
  application: Application;
  written: YamlMapping;
  /** An application that was there before under another id, and looks the same; only for rows that carry an id. */
  like: string | null;
}

/** A row that is there already, under the id `as`. */
export interface KnownRow {
  became: 'known';
  line: number;
  company: string;
  role: string;
  as: string;
  /** What the row says beyond what is there; null where it says nothing new. */
  news: KnownNews | null;
}

/** A status that a row has, and the application that is there never had. */
export interface KnownNews {
  status: string;
  /** The day of it; null where nobody knows it. */
  date: CalendarDate | null;
  /** Where the application that is there stands. */
  instead: string | null;
}

/** A row of which nothing was taken in, and why. */
export interface RefusedRow extends Refusal {
  became: 'refused';
}

/** What became of a row: one of these three, and of every row one. */
export type RowOutcome = AddedRow | KnownRow | RefusedRow;

/** What became of all rows, in their order within each list; together the lists are as long as there are rows. */
export type ImportReport = {
  [Became in RowOutcome['became']]: Extract<RowOutcome, { became: Became }>[];
} & {
  /** What rows that were added are without, though their source has it. */
  leftOut: Refusal[];
};

/** What an import would do in a folder of this content. */
export function planImport(content: FolderContent, config: Config, drafts: Drafts): ImportReport {
  const known = new KnownApplications(content);
  const context = { known, config, ids: idsOf(drafts) };
  return reportOf(
    rowsOf(drafts).map((row) => {
      const outcome = outcomeOf(row, context);
      if (outcome.became === 'added') known.add(outcome.application, outcome.written);
      return outcome;
    }),
    drafts,
  );
}

/** Takes drafts in, one import at a time; a file that appears meanwhile is looked at like those that were there before. */
export function runImport(store: Store, config: Config, drafts: Drafts): Promise<ImportReport> {
  return store.alone(async () => {
    const ids = idsOf(drafts);
    let known = new KnownApplications(await contentOf(store));
    const taken: string[] = [];
    const outcomes: RowOutcome[] = [];
    for (const row of rowsOf(drafts)) {
      let outcome = outcomeOf(row, { known, config, ids });
      while (outcome.became === 'added') {
        const made = make(store, outcome);
        if (made === 'taken') {
          known = new KnownApplications(await contentOf(store));
          // What has the name may be no file, or have it in another spelling: then no reading tells of it.
          taken.push(outcome.path);
          for (const path of taken) known.take(path);
          outcome = outcomeOf(row, { known, config, ids });
        } else {
          if (made === 'made') known.add(outcome.application, outcome.written);
          else outcome = refused(outcome.line, `${outcome.path} cannot be written: ${made.why}`);
          break;
        }
      }
      outcomes.push(outcome);
    }
    return reportOf(outcomes, drafts);
  });
}

/** A report as a program gets it. */
export function importDocument(
  { added, known, refused, leftOut }: ImportReport,
  dryRun: boolean,
  { columns, guesses, doubtfulDate }: Pick<FileDrafts, 'columns' | 'guesses' | 'doubtfulDate'>,
) {
  return {
    dryRun,
    columns,
    guesses: guesses.map((guess) => ({ ...guess, text: guessText(guess) })),
    files: added.map(({ path, line, like }) => ({ path, line, like })),
    known: known.map(({ became: _, ...row }) => row),
    refused: refused.map(({ became: _, ...row }) => row),
    leftOut,
    doubtfulDate,
  };
}

/** The application files of a data folder. */
export async function contentOf(store: Store): Promise<FolderContent> {
  const { applications, written } = await store.readAll();
  return { applications, written, paths: store.listApplications().paths };
}

type Row = Draft | Refusal;

/** All rows of a source, in its order. */
function rowsOf({ drafts, refusals }: Drafts): Row[] {
  return [...drafts, ...refusals].sort((a, b) => a.line - b.line);
}

function reportOf(outcomes: readonly RowOutcome[], { leftOut }: Drafts): ImportReport {
  const report: ImportReport = { added: [], known: [], refused: [], leftOut: [] };
  for (const outcome of outcomes) {
    if (outcome.became === 'added') report.added.push(outcome);
    else if (outcome.became === 'known') report.known.push(outcome);
    else report.refused.push(outcome satisfies RefusedRow);
  }
  const lines = new Set(report.added.map(({ line }) => line));
  report.leftOut.push(...leftOut.filter(({ line }) => lines.has(line)));
  return report;
}

interface Context {
  known: KnownApplications;
  config: Config;
  /** The ids that the drafts carry. */
  ids: ReadonlySet<string>;
}

function idsOf({ drafts }: Drafts): Set<string> {
  return new Set(drafts.flatMap(({ id }) => ownId(id) ?? []));
}

/** What becomes of a row beside what is known; an export of our own goes by its ids, anything else by what it says. */
function outcomeOf(row: Row, { known, config, ids }: Context): RowOutcome {
  if ('why' in row) return refused(row.line, row.why);
  const { line } = row;
  const { company, role } = row.fields;
  const id = ownId(row.id);
  const there = id === null ? known.find(row) : null;
  if (there !== null)
    return { became: 'known', line, company, role, as: there, news: newsOf(row, known.ofId(there), config) };
  const slug = id ?? freeSlug(fileSlugOf(`${company} ${role}`), (name) => known.hasName(name));
  const path = `applications/${slug}.md`;
  const text = formatDraft(row);
  const { application, written, problems } = parseApplication({ path, text }, config);
  const faults = [...problems, ...decodeText(Buffer.from(text), path).problems];
  if (application === null || written === null || faults.length > 0) {
    const why = faults.map(({ message, expected }) =>
      expected === null ? message : `${message}; ${expected}`,
    );
    return refused(line, `${company}: ${why.join('; ')}`);
  }
  if (known.hasPath(path)) return besides(known, application, written, line);
  return { became: 'added', line, path, text, application, written, like: known.alike(row, ids) };
}

/** What becomes of a row whose id is there already: nothing of it is written, and what differs is said. */
function besides(
  known: KnownApplications,
  application: Application,
  written: YamlMapping,
  line: number,
): RowOutcome {
  const { id, path, company, role } = application;
  const present = known.ofId(id);
  if (present === undefined)
    return refused(
      line,
      `${path} is there already, with problems or in another spelling; it was left as it is`,
    );
  const differences = differencesOf(present, completeApplication(application, written));
  if (differences.length === 0) return { became: 'known', line, company, role, as: id, news: null };
  return refused(
    line,
    `${path} is there already and differs in ${differences.join(', ')}; it was left as it is`,
  );
}

/** The last status of a row where the application that is there has it nowhere. */
function newsOf(
  { fields: { history } }: Draft,
  present: Application | undefined,
  config: Config,
): KnownNews | null {
  const last = lastStatusEntry(history);
  if (present === undefined || last === undefined) return null;
  if (present.history.some(({ status }) => status === last.status)) return null;
  const instead = lastStatus(present);
  // Every list has what it has saved: of what stands anywhere already that is no news, and often no word of the row.
  if (instead !== null && findStage(config, last.status)?.kind === 'lead') return null;
  return { status: last.status, date: last.dateGuessed ? null : last.date, instead };
}

function refused(line: number, why: string): RefusedRow {
  return { became: 'refused', line, why };
}

/** Makes a row's file; `taken` where there is one of that name. What the system says against it is no end of the others. */
function make(store: Store, { path, text }: AddedRow): 'made' | 'taken' | { why: string } {
  try {
    store.create(path, text);
    return 'made';
  } catch (error) {
    if (error instanceof FileExistsError) return 'taken';
    if (error instanceof LinkedFolderError) return { why: error.message };
    // For what has no words of ours, as Node words it: "ELOOP: too many symbolic links encountered, open".
    const why = systemReason(error) ?? /^E[A-Z]+: ([^,]+)/.exec((error as Error).message)?.[1];
    if (why === undefined) throw error;
    return { why };
  }
}

/** What may stand in no file's name here: on every system what leads elsewhere or steers a terminal, on Windows more. */
const unsafe = /^\.|[\p{Cc}\p{Cs}\\]/u;
const unsafeOnWindows = /[<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** An export's id as the id that its file has here: the same, but for parts that can name no file; null where nothing is left. */
function ownId(id: string | null): string | null {
  const parts = id === null ? [''] : id.split('/');
  if (parts.includes('')) return null;
  const isUnsafe = (part: string) =>
    unsafe.test(part) || (process.platform === 'win32' && unsafeOnWindows.test(part));
  return parts.map((part) => (isUnsafe(part) ? fileSlugOf(part) : part)).join('/');
}
