/** What GitHub's and Git's refusals mean, and what to change where: a table of facts. */

import { protectedBranch } from '../format/git-refusals.ts';
import { type SettingsPage, settingsPlace } from '../operations/repository/settings-page.ts';

/** What one refusal is known by, and what it means. */
interface Fact {
  /** What is said. */
  says?: RegExp;
  /** The statuses of the API that it comes with; none where Git says it. */
  statuses?: readonly number[];
  /** A sentence; `@` stands for the page where it is set. */
  means: string;
  page?: SettingsPage;
  /** Whether the repository takes no push, so that what was to be written waits for a person to change that. */
  isRefusedPush?: boolean;
}

/** The first that fits counts. Both `says` and `statuses` must, where both are there. */
const facts: readonly Fact[] = [
  {
    says: protectedBranch,
    means:
      'The branch is protected and takes no push from a workflow. Take the rule away from this branch at @, or let "GitHub Actions" bypass it where that list offers it.',
    page: 'rules',
    isRefusedPush: true,
  },
  {
    says: /\b(?:was|is|been) archived\b/i,
    means: 'The repository is archived, so nothing can be written. Unarchive it at the foot of @.',
    page: 'general',
    isRefusedPush: true,
  },
  {
    says: /Resource not accessible by integration/i,
    means:
      'The workflow may not write here. Look at "permissions:" of its job in .github/workflows, and, in an organisation, at @. A pull request from a fork never may.',
    page: 'actions',
  },
  {
    says: /\b(?:error|HTTP|status)[: ]*403\b|Permission to .* denied|Write access to repository not granted/i,
    statuses: [],
    means:
      'GitHub refused the push of the workflow. Look at "permissions:" of its job in .github/workflows, and at @.',
    page: 'actions',
    isRefusedPush: true,
  },
  {
    says: /couldn't find remote ref|unknown revision|Remote branch .* not found/i,
    statuses: [],
    means:
      'The branch is no longer there: it was renamed or removed while this ran. The next run follows the default branch, whatever it is called (@).',
    page: 'branches',
  },
  {
    says: /Issues (?:are|has been) disabled/i,
    means: 'Issues are switched off in this repository. Switch them on at @, under Features.',
    page: 'general',
  },
  { statuses: [401], means: 'GitHub does not know this token; run the workflow again.' },
  {
    says: /rate limit/i,
    statuses: [403, 429],
    means: 'GitHub’s limit of requests is used up. Nothing is lost: the next run goes on from here.',
  },
  {
    statuses: [404],
    means:
      'GitHub does not find what was asked for: the repository may have been renamed, moved or removed while this ran. Run the workflow again.',
  },
  {
    statuses: [500, 502, 503, 504],
    means:
      'GitHub has a fault of its own (https://www.githubstatus.com). Nothing is lost: the next run goes on from how things stand.',
  },
];

/** A sentence for people on a refusal of GitHub's; null where there is nothing to say beyond the error itself. */
export function sayWhatToDo(error: unknown, repository: string | null = null): string | null {
  const fact = factOf(error);
  if (fact === null) return null;
  return fact.page === undefined ? fact.means : fact.means.replace('@', settingsPlace(fact.page, repository));
}

/** Whether the repository takes no push as it is set up: trying again is of no use before a person changes that. */
export function isRefusedPush(error: unknown): boolean {
  return factOf(error)?.isRefusedPush ?? false;
}

function factOf(error: unknown): Fact | null {
  const { message = '', status } = error as { message?: string; status?: number };
  const fits = ({ says, statuses }: Fact) =>
    (says?.test(message) ?? true) &&
    (statuses === undefined || (status === undefined ? statuses.length === 0 : statuses.includes(status)));
  return facts.find(fits) ?? null;
}
