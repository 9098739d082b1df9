/** Telling what a command has changed. */
import type { Application, HistoryEntry } from '../core/application.ts';
import { deriveFacts } from '../core/facts.ts';
import { applicationItem } from '../format/api-documents.ts';
import type { Change } from '../operations/change-application.ts';
import { describeEntry } from '../operations/describe-change.ts';
import type { OpenFolder } from './open-folder.ts';
import type { CommonOptions } from './options.ts';
import { print, printJson } from './terminal.ts';

/** Prints a recorded entry in words, or with `--json` the application as it now is. */
export function printEntry(
  options: CommonOptions,
  folder: OpenFolder,
  { before, after }: Change,
  entry: HistoryEntry,
): void {
  if (options.json) printItem(after, folder);
  else print(describeEntry(before, entry));
}

/** Prints an application as a list's item. */
export function printItem(application: Application, { config, today }: OpenFolder): void {
  printJson(applicationItem(deriveFacts(application, config, today)));
}
