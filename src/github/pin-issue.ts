/** Pinning an issue: the one thing here that GitHub offers by GraphQL alone. */
import type { Octokit } from '@octokit/core';

/** Which issue. */
interface Place {
  owner: string;
  repo: string;
  number: number;
}

const find = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { id isPinned } }
}`;
const pin = 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }';

/**
 * Pins an issue, unless it is pinned; gives whether it is then. False where the server has no GraphQL, the token may not,
 * or three others are pinned already, which is GitHub's most. Throws where it does not answer.
 */
export async function pinIssue(graphql: Octokit['graphql'], place: Place): Promise<boolean> {
  try {
    const found = await graphql<Found>(find, { ...place });
    const issue = found.repository?.issue;
    if (issue == null) return false;
    if (!issue.isPinned) await graphql(pin, { id: issue.id });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

interface Found {
  repository: { issue: { id: string; isPinned: boolean } | null } | null;
}

/** An answer that says no, by its status or by what GraphQL has for errors. */
function isRefusal(error: unknown): boolean {
  const { name, status } = error as { name?: unknown; status?: unknown };
  return name === 'GraphqlResponseError' || (typeof status === 'number' && status >= 400 && status < 500);
}
