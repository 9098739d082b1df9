/** The one issue that tells of each week. */
import { singleLine } from '../core/plain-text.ts';
import { compareReminders } from '../core/reminders/derive.ts';
import { deriveWeeklyDigest } from '../core/today/weekly-digest.ts';
import { digestBlock, digestTitle } from './digest-text.ts';
import type { Gathered } from './gather-reminders.ts';
import type { Issue } from './issue.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker, readMarker } from './marker.ts';
import { performActions } from './perform-actions.ts';
import { digestIssues, type NoDigest, planDigest, type WantedDigest } from './plan-digest.ts';
import type { Action } from './plan-issues.ts';

/** What it is made of: every issue of the repository, and what the files say. */
export interface DigestGrounds {
  me: string;
  issues: readonly Issue[];
  files: Gathered;
}

/** Brings the issue to the week that today is in, and pins it once. A second run in a week does nothing. */
export async function reconcileDigest(job: JobContext, { me, issues, files }: DigestGrounds): Promise<void> {
  const wanted = wantedDigest(job, files);
  const actions = planDigest({ wanted, issues, me });
  await performActions(job, me, actions);
  let now = issues;
  if (actions.length > 0) {
    now = await job.github.listIssues();
    // Another run may have made one, too: the first stays. A list that is late names neither, and nothing is made of it.
    const isOther = ({ do: what }: Action) => what === 'close' || what === 'settle';
    await performActions(job, me, planDigest({ wanted, issues: now, me }).filter(isOther));
  }
  const [first] = digestIssues(now, me);
  if (typeof wanted === 'object' && first?.open) await pinOnce(job, first, wanted.week);
}

function wantedDigest(
  { linkTo }: JobContext,
  { config, today, facts, reminders }: Gathered,
): WantedDigest | NoDigest {
  if (!config.digest) return 'off';
  if (facts.length === 0) return 'nothing';
  const all = [...reminders.values()].map(({ reminder }) => reminder).sort(compareReminders);
  const digest = deriveWeeklyDigest(facts, all, config, today);
  return { week: digest.week, title: digestTitle(digest), block: digestBlock(digest, linkTo) };
}

const pinned = 'pinned';

/** Pins it, unless that was done, so that it stays where a person takes it from; what was refused is tried again in the next week. */
async function pinOnce({ github, say }: JobContext, issue: Issue, week: string): Promise<void> {
  const before = readMarker(issue.body, 'pin');
  if (before === pinned || (before !== null && before >= week)) return;
  let isPinned: boolean;
  try {
    isPinned = await github.pinIssue(issue.number);
  } catch (error) {
    say(`#${issue.number} is not pinned yet: ${singleLine(String((error as Error).message), 200)}`);
    return;
  }
  // The list may be older than what was just written into it, or by a person.
  const fresh = await github.readIssue(issue.number);
  const told = readMarker(fresh?.body ?? '', 'digest');
  if (fresh === null || told === null || told < week) return;
  const body = fresh.body.replace(/\n?<!-- apptrack:pin [^\s>]+ -->/g, '');
  await github.updateIssue(issue.number, {
    body: `${body}\n${formatMarker('pin', isPinned ? pinned : week)}`,
  });
  say(
    isPinned
      ? `#${issue.number}: pinned`
      : `#${issue.number}: GitHub does not let the workflow pin it; pin it by hand ("Pin issue" beside it)`,
  );
}
