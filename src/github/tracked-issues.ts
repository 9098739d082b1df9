/** Which issues are the bot's own about reminders, and how it left them. */
import type { Issue } from './issue.ts';
import { readMarker } from './marker.ts';

/** Issues by the id of the reminder that they are about, each list by number. */
export type TrackedIssues = Map<string, Issue[]>;

/** The bot's issues about reminders. A mark counts only in what the bot itself wrote: anybody can copy one. */
export function trackedIssues(issues: readonly Issue[], me: string): TrackedIssues {
  const tracked: TrackedIssues = new Map();
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const id = issue.author === me ? readMarker(issue.body, 'reminder') : null;
    if (id === null) continue;
    const known = tracked.get(id);
    if (known === undefined) tracked.set(id, [issue]);
    else known.push(issue);
  }
  return tracked;
}

/** How an issue is left: the state of its reminder, and GitHub's reason beside it. */
export function settlement(how: string, reason: string | null): string {
  return `${how}:${reason ?? 'completed'}`;
}

/** Whether a closed issue is as the bot left it. One that is not was closed by a person, who decided something by it. */
export function isSettled(issue: Issue): boolean {
  const mark = readMarker(issue.body, 'settled');
  return mark !== null && mark === settlement(mark.split(':')[0] ?? '', issue.stateReason);
}
