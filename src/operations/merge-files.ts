/**
 * Merging two versions of an application file that knows what a history is: where both sides only added entries, both
 * sides' entries stay, and nobody has to settle anything. All else is merged line by line, as Git does.
 */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { addCustomReminder, appendHistoryEntry, putDecision } from '../format/edit-application.ts';
import { applyEdits, type TextEdit } from '../format/text-edit.ts';
import { withoutCommon } from './describe-change.ts';
import { blockOf } from './top-level-block.ts';

/** Three versions of a text: the common ancestor's, ours and theirs. */
export interface Versions {
  base: string;
  ours: string;
  theirs: string;
}

/** Merges line by line; null where both sides changed the same lines. */
export type MergeLines = (versions: Versions) => string | null;

/** The merged text, or null where only a person can settle it. */
export function mergeFiles(versions: Versions, config: Config, mergeLines: MergeLines): string | null {
  const parse = (text: string) =>
    parseApplication({ path: 'applications/merged.md', text }, config).application;
  const [base, ours, theirs] = [parse(versions.base), parse(versions.ours), parse(versions.theirs)];
  if (base === null || ours === null || theirs === null) return soundOrNull(mergeLines(versions), parse);
  if (!onlyAdded(base, ours) || !onlyAdded(base, theirs)) return soundOrNull(mergeLines(versions), parse);
  const aligned = mergeLines(alignedVersions(versions));
  if (aligned === null) return null;
  const merged = addTheirs(aligned, base, ours, theirs);
  return holdsAll(parse(merged), ours, theirs) ? merged : null;
}

function soundOrNull(text: string | null, parse: (text: string) => Application | null): string | null {
  return text !== null && parse(text) !== null ? text : null;
}

/** The three versions with one and the same history and reminders: ours. */
function alignedVersions({ base, ours, theirs }: Versions): Versions {
  return { base: withListsOf(ours, base), ours, theirs: withListsOf(ours, theirs) };
}

/** `text` with the history and the reminders of another version in place of its own. */
function withListsOf(other: string, text: string): string {
  let result = text;
  for (const key of ['history', 'reminders']) {
    const mine = blockOf(result, key);
    const wanted = blockOf(other, key);
    if (mine === null || wanted === null) {
      if (mine === wanted) continue;
      if (mine !== null) result = result.slice(0, mine.start) + result.slice(mine.end);
      else if (wanted !== null) result = insertAfterHistory(result, other.slice(wanted.start, wanted.end));
      continue;
    }
    result = result.slice(0, mine.start) + other.slice(wanted.start, wanted.end) + result.slice(mine.end);
  }
  return result;
}

function insertAfterHistory(text: string, block: string): string {
  const at = blockOf(text, 'history')?.end ?? text.length;
  return text.slice(0, at) + block + text.slice(at);
}

/** Whether every entry, reminder and decision of the base is still there. */
function onlyAdded(base: Application, side: Application): boolean {
  return (
    withoutCommon(base.history, side.history).length === 0 &&
    withoutCommon(base.customReminders, side.customReminders).length === 0 &&
    base.decisions.every(({ id }) => side.decisions.some((decision) => decision.id === id))
  );
}

/** Adds to a text with our lists what only theirs have. */
function addTheirs(text: string, base: Application, ours: Application, theirs: Application): string {
  let merged = text;
  const apply = (edits: TextEdit[]) => {
    merged = applyEdits(merged, edits);
  };
  const added = <Item>(of: (application: Application) => Item[]) =>
    withoutCommon(withoutCommon(of(theirs), of(base)), withoutCommon(of(ours), of(base)));
  for (const entry of added(({ history }) => history)) apply(appendHistoryEntry(merged, entry));
  for (const reminder of added(({ customReminders }) => customReminders))
    apply(addCustomReminder(merged, reminder));
  for (const { id, done, dismissed, snoozed } of added(({ decisions }) => decisions)) {
    const mine = withoutCommon(ours.decisions, base.decisions).find((decision) => decision.id === id);
    // Decided on both sides: what is done is done, and what is dismissed does not come back.
    if (mine?.done != null || (mine?.dismissed != null && done === null)) continue;
    if (done !== null) apply(putDecision(merged, { id, done }));
    else if (dismissed !== null) apply(putDecision(merged, { id, dismissed }));
    else if (snoozed !== null && (mine?.snoozed == null || mine.snoozed < snoozed))
      apply(putDecision(merged, { id, snoozed }));
  }
  return merged;
}

/** The last word: nothing that either side has may be missing. */
function holdsAll(merged: Application | null, ...sides: Application[]): boolean {
  if (merged === null) return false;
  return sides.every(
    (side) =>
      withoutCommon(side.history, merged.history).length === 0 &&
      withoutCommon(side.customReminders, merged.customReminders).length === 0 &&
      side.decisions.every(({ id }) => merged.decisions.some((decision) => decision.id === id)),
  );
}
