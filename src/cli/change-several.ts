/** Commands that do one thing to an application, or to several as one change. */
import type { Application } from '../core/application.ts';
import { deriveFacts } from '../core/facts.ts';
import { applicationItem, listDocument } from '../format/api-documents.ts';
import type { Change } from '../operations/change-application.ts';
import type { ApplicationFile } from '../operations/find-application.ts';
import type { Store } from '../store/store.ts';
import { changing, type Outcome } from './change-folder.ts';
import { resolveApplication } from './input/resolve.ts';
import type { OpenFolder } from './open-folder.ts';
import type { CommonOptions } from './options.ts';
import { warn } from './terminal.ts';

/** The options of a command that may be for several. */
export interface SeveralOptions extends CommonOptions {
  /** Without a question. */
  yes?: boolean;
}

/** A change of one application's file, and its sentence. */
export interface Told {
  change: Change;
  line: string;
}

/** Changes one file; `isAlone`: and no other. */
type PlanOne = (store: Store, file: ApplicationFile, isAlone: boolean) => Promise<Told>;

/** Changes the applications that the words name, all or none; `change` is told whether it is for one alone. */
export function changeApplications(
  options: SeveralOptions,
  words: readonly string[],
  plan: (folder: OpenFolder) => PlanOne,
): Promise<number> {
  return changing(options, async (folder) => {
    const files = await applicationsOf(folder.store, words, options);
    const told = await toldOf(options, folder, files, plan(folder));
    const items = told.map(({ change: { after } }) => itemOf(after, folder));
    return outcomeOf(
      told.map(({ line }) => line),
      items,
    );
  });
}

async function toldOf(
  options: SeveralOptions,
  { store }: OpenFolder,
  files: readonly ApplicationFile[],
  change: PlanOne,
): Promise<Told[]> {
  const [only] = files;
  // The usual case loads nothing more.
  if (only !== undefined && files.length === 1) return [await change(store, only, true)];
  const { changeEach } = await import('../operations/change-each.ts');
  return changeEach(store, files, {
    change: (within, file) => change(within, file, false),
    nameOf: ({ id }) => id,
    agree: (done) =>
      agreeTo(
        options,
        done.map(({ line }) => line),
      ),
    force: options.force === true,
  });
}

/** The files that the words of a command name. */
export async function applicationsOf(
  store: Store,
  words: readonly string[],
  options: Pick<CommonOptions, 'asOf'>,
): Promise<ApplicationFile[]> {
  const [only] = words;
  // The usual case loads nothing more.
  if (words.length < 2 && only !== '-' && !only?.includes(','))
    return [await resolveApplication(store, only, options)];
  const { severalIds } = await import('./input/several-ids.ts');
  return severalIds(words, (query) => resolveApplication(store, query, options));
}

/** Shows what would be done to several, and asks, where a person sits at a terminal. */
export async function agreeTo(
  { yes, dryRun, json }: SeveralOptions,
  lines: readonly string[],
): Promise<boolean> {
  if (yes || dryRun || json || process.stdin.isTTY !== true) return true;
  warn(lines);
  const { confirm } = await import('./input/prompts.ts');
  return confirm(`Do this to ${lines.length}?`);
}

/** What is told of one change, or of several. */
export function outcomeOf(lines: readonly string[], items: readonly unknown[]): Outcome {
  if (items.length === 0)
    return { lines, document: listDocument([]), notes: 'Standard input names none; nothing to do.' };
  if (items.length === 1) return { lines, document: items[0] };
  return {
    lines,
    document: listDocument([...items]),
    notes: `${items.length} as one change; apptrack undo takes it back.`,
  };
}

/** An application as a list's item. */
export function itemOf(application: Application, { config, today }: OpenFolder) {
  return applicationItem(deriveFacts(application, config, today));
}
