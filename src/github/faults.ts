/** What GitHub's refusals mean, and what to change where. */
import { protectedBranch } from '../format/git-refusals.ts';

const settings = 'Settings, Actions, General, Workflow permissions';

/** A sentence for people on a refusal of GitHub's; null where there is nothing to say beyond the error itself. */
export function sayWhatToDo(error: unknown): string | null {
  const { message = '', status } = error as { message?: string; status?: number };
  if (protectedBranch.test(message))
    return 'The branch is protected and takes no push from a workflow. Under Settings, Rules (or Branches) let "GitHub Actions" bypass the rule, or take the rule away from this branch.';
  if (/Resource not accessible by integration/i.test(message))
    return `The workflow may not write here. Look at "permissions:" of its job in .github/workflows, and, in an organisation, at ${settings}. A pull request from a fork never may.`;
  if (
    /\b403\b|Permission to .* denied|Write access to repository not granted/i.test(message) &&
    status === undefined
  )
    return `GitHub refused the push of the workflow. Look at ${settings}, and whether the repository is archived.`;
  if (status === 410 || /Issues (?:are|has been) disabled/i.test(message))
    return 'Issues are switched off in this repository. Switch them on under Settings, General, Features.';
  if (status === 401) return 'GitHub does not know this token; run the workflow again.';
  return null;
}
