/** Issues of an application whose file was renamed: its reminders have other ids, and the issues go with them. */
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import type { Issue } from './issue.ts';
import { aboutText, type ReminderInContext } from './issue-text.ts';
import type { TrackedIssues } from './tracked-issues.ts';

/** What the files have now. */
interface Known {
  reminders: ReadonlyMap<string, ReminderInContext>;
  applications: ReadonlySet<string>;
  unreadable: ReadonlySet<string>;
}

/**
 * The issues by the ids that their reminders have now. An issue follows where its application is gone, and the same
 * reminder of the same company and role stands in exactly one file that has no issue for it.
 */
export function followRenames(tracked: TrackedIssues, known: Known): TrackedIssues {
  const followed: TrackedIssues = new Map(tracked);
  for (const [id, issues] of tracked) {
    const now = newIdOf(id, issues, tracked, known);
    // Of two that claim the same reminder, the first has it.
    if (now === null || followed.has(now)) continue;
    followed.delete(id);
    followed.set(now, issues);
  }
  return followed;
}

function newIdOf(
  id: string,
  [issue]: readonly Issue[],
  tracked: TrackedIssues,
  { reminders, applications, unreadable }: Known,
): string | null {
  const parts = splitReminderId(id);
  if (issue === undefined || parts === null) return null;
  if (applications.has(parts.application) || unreadable.has(parts.application)) return null;
  const candidates = [...reminders].filter(
    ([other, { facts }]) =>
      !tracked.has(other) &&
      splitReminderId(other)?.reminder === parts.reminder &&
      issue.body.includes(`[${aboutText(facts)}](`),
  );
  const [only] = candidates;
  return only !== undefined && candidates.length === 1 ? only[0] : null;
}
