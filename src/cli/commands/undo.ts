/** `apptrack undo` */
import { describeFiles } from '../../operations/describe-file.ts';
import { WorkError } from '../../operations/errors.ts';
import { undoChange } from '../../operations/undo-change.ts';
import { type MadeChange, undoLog } from '../../operations/undo-log.ts';
import { changing, undoPlace } from '../change-folder.ts';
import type { OpenFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { warn } from '../terminal.ts';

/** The options of `undo`. */
export interface UndoOptions extends CommonOptions {
  redo?: boolean;
  yes?: boolean;
}

interface Found {
  name: string;
  at: number;
  change: MadeChange;
}

/** Takes the last change back that took none back itself; with `--redo` the last that did. */
export function undo(options: UndoOptions): Promise<number> {
  const isUndo = options.redo !== true;
  // A broken configuration is what somebody may want to take back.
  return changing(options, (folder) => takeBack(folder, options), { isUndo, needsConfig: false });
}

async function takeBack({ store, config }: OpenFolder, options: UndoOptions) {
  const log = undoLog(undoPlace(store.root));
  const shown = last(log.latest(), options);
  const lines = describeFiles(shown.change.files, config);
  const when = new Date(shown.at).toISOString();
  if (!options.yes && options.dryRun !== true) {
    warn([`${options.redo ? 'Taken back' : 'Made'} ${agoText(Date.now() - shown.at)}:`, ...someOf(lines)]);
    const { confirm } = await import('../input/prompts.ts');
    if (!(await confirm(options.redo ? 'Do it again?' : 'Take it back?')))
      return { lines: [], document: null, notes: 'Nothing was changed.', status: 1 };
  }
  // Two at once are one after the other: whoever was asked gets what was shown, others the next one.
  const files = await store.alone(async () => {
    const { name, change } = options.yes ? last(log.latest(), options) : shown;
    if (log.find(name) === null)
      throw new WorkError('that change was taken back meanwhile; nothing was written');
    const back = await undoChange(store, change.files);
    if (options.dryRun !== true) log.forget(name);
    return back;
  });
  const made = files.map(({ path, before, after }) => ({ path, before: after, after: before }));
  return {
    lines: describeFiles(made, config).map(
      (line) => `${options.redo ? 'Done again' : 'Taken back'}: ${line}`,
    ),
    document: { made: when, files: files.map(({ path }) => path), changes: lines },
    ...(options.redo
      ? {}
      : { notes: 'apptrack undo goes one further back; apptrack undo --redo takes this back.' }),
  };
}

function last(changes: Iterable<Found>, { redo = false }: UndoOptions): Found {
  for (const found of changes) if ((found.change.isUndo === true) === redo) return found;
  throw new WorkError(
    redo
      ? 'nothing was taken back that could be done again'
      : 'there is nothing to undo: AppTrack made no change here in the last seven days; what was committed, Git has',
  );
}

const shownLines = 12;

function someOf(lines: readonly string[]): string[] {
  const more = lines.length - shownLines;
  return [...lines.slice(0, shownLines), ...(more > 0 ? [`… and ${more} more`] : [])].map(
    (line) => `  ${line}`,
  );
}

function agoText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`;
}
