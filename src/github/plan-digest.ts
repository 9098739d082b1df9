/** From how the issue about the week stands to what to do about it: the same plan whatever started it. */

import { digestLabel, isDigestTitle } from './digest-text.ts';
import type { Issue } from './issue.ts';
import { withBlock, withoutSettled } from './issue-text.ts';
import { readMarker } from './marker.ts';
import { type Action, close, settle, union } from './plan-issues.ts';
import { isSettled, settlement } from './tracked-issues.ts';

/** What the issue is to say in a week. */
export interface WantedDigest {
  /** `2026-W48`. */
  week: string;
  title: string;
  block: string;
}

/** Why nothing is told: it is switched off; or there is nothing to tell, or nowhere to tell it. */
export type NoDigest = 'off' | 'nothing';

/** How things stand. */
export interface DigestSituation {
  wanted: WantedDigest | NoDigest;
  /** Every issue of the repository. */
  issues: readonly Issue[];
  me: string;
}

/** What the actions about the week go by. */
export const digestId = 'digest';

/**
 * The bot's issues about the week, by number. A mark counts only in what the bot itself wrote; where a person took it
 * out, the title and the label tell: other workflows write under the same name.
 */
export function digestIssues(issues: readonly Issue[], me: string): Issue[] {
  return issues
    .filter(({ author, body, labels, title }) => {
      if (author !== me || readMarker(body, 'reminder') !== null) return false;
      return readMarker(body, 'digest') !== null || (labels.includes(digestLabel) && isDigestTitle(title));
    })
    .toSorted((a, b) => a.number - b.number);
}

/** What brings the issue to this week. In a week that it tells of already there is nothing to do. */
export function planDigest({ wanted, issues, me }: DigestSituation): Action[] {
  const [first, ...others] = digestIssues(issues, me);
  const rest = others.flatMap((issue) => closeOther(issue, first as Issue));
  if (wanted === 'nothing') return rest;
  if (wanted === 'off') return [...(first === undefined ? [] : switchOff(first)), ...rest];
  if (first === undefined) return [create(wanted)];
  return [...(first.open ? renew(first, wanted) : toWeek(first, wanted)), ...rest];
}

function create({ title, block }: WantedDigest): Action {
  return { do: 'create', id: digestId, draft: { title, body: block, labels: [digestLabel] } };
}

function renew(issue: Issue, { week, title, block }: WantedDigest): Action[] {
  const labels = union(issue.labels, [digestLabel]);
  if (!tellsOf(issue, week)) {
    const body = withBlock(issue.body, block, 'digest');
    return [{ do: 'rewrite', id: digestId, issue, patch: { title, body, labels } }];
  }
  const isAsLeft = readMarker(issue.body, 'settled') === null;
  if (isAsLeft && labels.length === issue.labels.length) return [];
  return [{ do: 'mend', id: digestId, issue, patch: { body: withoutSettled(issue.body), labels } }];
}

/** A closed one: what a person closed for good stays closed, and what they have read until the next week. */
function toWeek(issue: Issue, { week, title, block }: WantedDigest): Action[] {
  const isByPerson = closedByPerson(issue);
  const isRead = issue.stateReason === 'completed' || issue.stateReason === null;
  if (isByPerson && (!isRead || tellsOf(issue, week)))
    return isSettled(issue) ? [] : [settle(digestId, issue, byPerson)];
  const body = withBlock(issue.body, block, 'digest');
  const labels = union(issue.labels, [digestLabel]);
  return [{ do: 'reopen', id: digestId, issue, patch: { title, body, labels, open: true } }];
}

const byPerson = 'closed';

function closedByPerson(issue: Issue): boolean {
  return !isSettled(issue) || readMarker(issue.body, 'settled') === settlement(byPerson, issue.stateReason);
}

/** Whether an issue tells of a week, or of a later one, as it may where clocks differ. */
function tellsOf({ body }: Issue, week: string): boolean {
  const told = readMarker(body, 'digest');
  return told !== null && /^\d{4}-W\d{2}$/.test(told) && told >= week;
}

function switchOff(issue: Issue): Action[] {
  const word =
    '`digest: false` stands in `apptrack.config.yaml`. This issue opens again where that is taken out.';
  return issue.open ? [close(digestId, issue, { how: 'off', word, why: 'off' })] : [];
}

function closeOther(issue: Issue, first: Issue): Action[] {
  if (issue.open)
    return [
      close(digestId, issue, {
        how: 'duplicate',
        word: `Your week is told in #${first.number}.`,
        why: 'duplicate',
      }),
    ];
  return isSettled(issue) ? [] : [settle(digestId, issue, 'duplicate')];
}
