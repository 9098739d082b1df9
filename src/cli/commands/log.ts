/** `apptrack log` */
import { dayInZone } from '../../core/local-date-time.ts';
import { singleLine } from '../../core/plain-text.ts';
import { listDocument } from '../../format/api-documents.ts';
import { idOf } from '../../operations/find-application.ts';
import { committedItem, historyItems, type LogItem, newestFirst } from '../../operations/tell-history.ts';
import { committedChanges, committedTexts } from '../../store/file-history.ts';
import { resolveApplication } from '../input/resolve.ts';
import { openStoreOf, readFacts, reportProblems, type TrackerFacts } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printPaged } from '../pager.ts';
import { paintFor, printJson, warn } from '../terminal.ts';

/** The options of `log`. */
export interface LogOptions extends CommonOptions {
  limit?: number;
}

const usualLimit = 50;

/** Shows what happened, newest first: to all applications, or to one. */
export async function log(options: LogOptions, query: string | undefined): Promise<number> {
  const only =
    query === undefined ? null : (await resolveApplication(openStoreOf(options), query, options)).id;
  const tracker = await readFacts(options, { bodies: false });
  const limit = options.limit ?? usualLimit;
  const told = tracker.applications
    .filter(({ id }) => only === null || id === only)
    .flatMap((application) => historyItems(application, tracker.today));
  const all = newestFirst([...told, ...committed(tracker, only, limit)]);
  const items = all.slice(0, limit);
  if (options.json) printJson(listDocument(items, all.length));
  else if (items.length === 0) warn('Nothing has happened yet.');
  else {
    printPaged(lines(items));
    if (all.length > items.length) warn(`Older: --limit ${limit * 2}`);
  }
  return reportProblems(
    tracker.problems.filter(({ path }) => only === null || path === `applications/${only}.md`),
  );
}

/** What Git knows, as far back as so many items go; the files of one application are followed through their moves. */
function committed({ root, config, today }: TrackerFacts, only: string | null, limit: number): LogItem[] {
  const names = new Map<string, string>();
  const chosen = [];
  for (const change of committedChanges(root)) {
    const date = dayInZone(change.time * 1000, config.timezone);
    if (date === null || date > today || !/^applications\/.*\.md$/.test(change.path)) continue;
    const id = names.get(change.path) ?? idOf(change.path);
    // What it was called before the move is what earlier commits call it.
    if (change.was !== null && change.was !== change.path) names.set(change.was, id);
    if (only !== null && id !== only) continue;
    chosen.push({ change, id, date });
    // Many commits only add to histories, and are told by these.
    if (chosen.length >= limit * 10) break;
  }
  const texts = committedTexts(
    root,
    chosen.flatMap(({ change: { before, after } }) => [before, after].filter((name) => name !== null)),
  );
  const textOf = (name: string | null) => (name === null ? null : (texts.get(name) ?? null));
  return chosen.flatMap(({ change, id, date }) => {
    const file = { ...change, date, before: textOf(change.before), after: textOf(change.after) };
    return committedItem(file, id, config) ?? [];
  });
}

function lines(items: readonly LogItem[]): string[] {
  const paint = paintFor();
  return items.map(({ date, company, what, commit }) => {
    const text = `${company}: ${singleLine(what, 300)}`;
    return `${paint('dim', date)}  ${text}${commit === null ? '' : `  ${paint('dim', commit.slice(0, 8))}`}`;
  });
}
