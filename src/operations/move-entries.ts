/** Carrying a stage that gets another id, or goes, through the histories of all applications. */
import { replaceStatuses } from '../format/edit-application.ts';
import { readFrontmatter } from '../format/frontmatter.ts';
import { applyEdits, EditError } from '../format/text-edit.ts';
import { isMapping } from '../format/yaml-values.ts';
import type { Store } from '../store/store.ts';
import { takeTurns } from './take-turns.ts';
import type { FileChange } from './write-files.ts';

/** What becomes of the files of applications. */
export interface MovedEntries {
  files: FileChange[];
  /** How many entries they are. */
  entries: number;
  /** The files that cannot be changed as they are written. */
  left: string[];
}

/** A file that has entries of some stages: its text, and how many they are. */
interface Found {
  path: string;
  text: string;
  entries: number;
}

/** The files that have entries of one of these stages, those with problems too, as far as they can be read. */
export async function findEntries(store: Store, stages: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  if (stages.length === 0) return found;
  for (const [index, path] of store.listApplications().paths.entries()) {
    // A file is looked at much sooner than it is written.
    if (index % 50 === 49) await takeTurns(index);
    const text = store.readText(path)?.text;
    if (text == null || !stages.some((stage) => text.includes(stage))) continue;
    const entries = statusesOf(text).filter((status) => stages.includes(status)).length;
    if (entries > 0) found.push({ path, text, entries });
  }
  return found;
}

/** The changes that give every entry of these stages another. */
export async function planEntries(store: Store, stages: ReadonlyMap<string, string>): Promise<MovedEntries> {
  const moved: MovedEntries = { files: [], entries: 0, left: [] };
  for (const [index, { path, text, entries }] of (await findEntries(store, [...stages.keys()])).entries()) {
    await takeTurns(index);
    try {
      moved.files.push({ path, before: text, after: applyEdits(text, replaceStatuses(text, stages)) });
      moved.entries += entries;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      moved.left.push(path);
    }
  }
  return moved;
}

/** The statuses in the history of a file, as far as it can be read. */
export function statusesOf(text: string): string[] {
  const history = readFrontmatter(text).values?.history;
  if (!Array.isArray(history)) return [];
  return history.flatMap((entry) =>
    isMapping(entry) && typeof entry.status === 'string' ? [entry.status.trim()] : [],
  );
}
