/** Showing what a file would become, as Git shows changes. */

import type { FileAction } from '../../operations/repository/plan-files.ts';
import { diffBetween } from './show-diff.ts';

/** What was done to a file, in a word. */
const words = {
  make: 'new',
  replace: 'changed',
  merge: 'merged with your changes',
  delete: 'gone',
  conflict: 'left alone, for you changed the same lines',
} as const;

/** One line for each file. */
export function actionLines(actions: readonly FileAction[]): string[] {
  return actions.map(({ kind, path }) => `  ${path}: ${words[kind]}`);
}

/** The lines of a diff from what stands there to what AppTrack has. */
export function diffLines(action: FileAction): string[] {
  const after = action.kind === 'delete' ? null : action.text;
  // Empty rather than not there, so that Git says nothing of files that are new or gone.
  const file = { path: action.path, before: action.before ?? '', after: after ?? '' };
  return diffBetween(['yours', 'apptrack'], [file], ['--ignore-cr-at-eol']).slice(2);
}
