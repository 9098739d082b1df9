/** What every command that writes has in common: `--dry-run`, and that it can be taken back. */
import { join } from 'node:path';
import { cacheFolder } from '../../bin/cache-folder.mjs';
import { type ChangeList, recordingStore } from '../operations/recording-store.ts';
import { type OpenFolder, openAnyFolder, openFolder } from './open-folder.ts';
import type { CommonOptions } from './options.ts';
import { type Lines, print, printJson, warn } from './terminal.ts';

/** What a command did, told in words, or as a document where `--json` asks for one. */
export interface Outcome {
  lines: Lines;
  document: unknown;
  /** For people alone, on standard error. */
  notes?: Lines;
  status?: number;
}

/**
 * Opens the folder, does the work in it and tells what was done; what was written is kept as one change for `undo`. With
 * `--dry-run` nothing is written, and standard output has the diff.
 */
export async function changing(
  options: CommonOptions,
  work: (folder: OpenFolder) => Promise<Outcome>,
  { mayBeEmpty = false, isUndo = false, needsConfig = true } = {},
): Promise<number> {
  const folder = needsConfig ? openFolder(options, mayBeEmpty) : openAnyFolder(options, mayBeEmpty);
  if (options.dryRun !== true) {
    const outcome = await recorded(folder, work, { isUndo });
    if (options.json) {
      if (outcome.document !== null) printJson(outcome.document);
    } else print(outcome.lines);
    if (outcome.notes !== undefined) warn(outcome.notes);
    return outcome.status ?? 0;
  }
  const { draftStore } = await import('../operations/draft-store.ts');
  const draft = draftStore(folder.store, { force: options.force === true });
  const { lines, document, notes, status } = await work({ ...folder, store: draft.store });
  const { diffOf } = await import('./repository/show-diff.ts');
  const files = draft.made.changes();
  if (options.json) {
    const paths = files.map(({ path, before, after }) => ({
      path,
      change: before === null ? 'add' : after === null ? 'delete' : 'change',
    }));
    printJson({ dryRun: true, files: paths, diff: diffOf(files).join('\n'), result: document });
  } else {
    warn(lines);
    print(diffOf(files));
  }
  if (notes !== undefined) warn(notes);
  warn('Nothing was written (--dry-run).');
  return status ?? 0;
}

/** Does the work, and keeps what it wrote, also where it ended with an error half-way. */
export async function recorded<Result>(
  folder: OpenFolder,
  work: (folder: OpenFolder) => Promise<Result>,
  { isUndo = false } = {},
): Promise<Result> {
  const { store, made } = recordingStore(folder.store);
  try {
    return await work({ ...folder, store });
  } finally {
    await keepMade(folder.store.root, made, isUndo);
  }
}

/** Keeps what was written as one change. */
export async function keepMade(root: string, made: ChangeList, isUndo = false): Promise<void> {
  const files = made.changes();
  if (files.length === 0) return;
  const { undoLog } = await import('../operations/undo-log.ts');
  const place = undoPlace(root);
  const log = undoLog(place);
  const name = log.keep(isUndo ? { files, isUndo } : { files });
  if (!log.lasts(name)) warn(`apptrack undo cannot take this back: ${place.folder} cannot be written.`);
}

/** Where the local app keeps the changes as well. */
export function undoPlace(root: string) {
  return { folder: join(cacheFolder(), 'undo'), root };
}
