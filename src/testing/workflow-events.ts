/** Which jobs of a workflow start when somebody does something on GitHub: its conditions, evaluated as GitHub does. */
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';

/** Something that happens on GitHub, as the expressions of a workflow see it. */
export interface GitHubEvent {
  event_name: string;
  ref_name?: string;
  event: {
    action?: string;
    repository: { default_branch: string; fork: boolean };
    issue?: {
      number: number;
      pull_request?: object;
      author_association: string;
      user: { login: string };
    };
    comment?: { author_association: string };
  };
}

/** What GitHub calls the author of an issue or a comment who may do nothing in a repository. */
export const strangers = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'CONTRIBUTOR', 'MANNEQUIN'];
/** What it calls those who belong to it. */
export const members = ['OWNER', 'MEMBER', 'COLLABORATOR'];

const bot = { author_association: 'NONE', login: 'github-actions[bot]' };
const repository = { default_branch: 'main', fork: false };

/** An author as events name one. */
type Author = { author_association: string; login: string };

/** Somebody whom GitHub calls so. */
export function author(association: string): Author {
  return { author_association: association, login: association.toLowerCase() };
}

/** Something that somebody does to an issue. */
export function issueEvent(action: string, { login, author_association }: Author = bot): GitHubEvent {
  const issue = { number: 7, author_association, user: { login } };
  return { event_name: 'issues', ref_name: 'main', event: { action, repository, issue } };
}

/** A comment on an issue of `on`'s, or on a pull request of theirs. */
export function commentEvent(by: Author, on: Author = bot, isPullRequest = false): GitHubEvent {
  const { event } = issueEvent('created', on);
  const issue = event.issue && (isPullRequest ? { ...event.issue, pull_request: {} } : event.issue);
  return {
    event_name: 'issue_comment',
    ref_name: 'main',
    event: {
      ...event,
      issue,
      comment: { author_association: by.author_association },
    } as GitHubEvent['event'],
  };
}

/** A push to a branch. */
export function pushEvent(branch: string): GitHubEvent {
  return { event_name: 'push', ref_name: branch, event: { repository } };
}

/** All that a stranger can do to issues: open, edit, close and reopen their own; write on anybody's. */
export function strangersEvents(): GitHubEvent[] {
  return strangers
    .map(author)
    .flatMap((stranger) => [
      ...['opened', 'edited', 'closed', 'reopened'].map((action) => issueEvent(action, stranger)),
      ...[bot, stranger, author('OWNER')].flatMap((on) => [
        commentEvent(stranger, on),
        commentEvent(stranger, on, true),
      ]),
    ]);
}

/** What the owner of a fork does there. */
export function forksEvents(): GitHubEvent[] {
  const owner = author('OWNER');
  const happened = [
    pushEvent('main'),
    issueEvent('opened', owner),
    issueEvent('closed'),
    commentEvent(owner),
    { event_name: 'workflow_dispatch', ref_name: 'main', event: { repository } },
  ];
  return happened.map(({ event, ...rest }) => ({
    ...rest,
    event: { ...event, repository: { ...repository, fork: true } },
  }));
}

interface Workflow {
  on: Record<string, { types?: string[] } | null>;
  jobs: Record<string, { if?: string; needs?: string }>;
}

/** The names of the jobs that an event starts. A job that needs another starts only where that has run. */
export function jobsStartedBy(text: string, happened: GitHubEvent): string[] {
  const { on, jobs } = parse(text) as Workflow;
  const { event_name: name, event } = happened;
  if (!(name in on)) return [];
  const types = on[name]?.types;
  if (types !== undefined && event.action !== undefined && !types.includes(event.action)) return [];
  const started: string[] = [];
  for (const [job, { if: condition, needs }] of Object.entries(jobs)) {
    if (needs !== undefined && !started.includes(needs)) continue;
    if (condition === undefined || holds(condition, happened, started)) started.push(job);
  }
  return started;
}

/** An expression of GitHub's reads as JavaScript does, but that what is missing has parts, which are missing, too. */
function holds(condition: string, github: GitHubEvent, started: readonly string[]): boolean {
  const script = condition
    .split(/('[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\.(?=[a-z_])/g, '?.')))
    .join('');
  return Boolean(
    runInNewContext(script, {
      github,
      vars: {},
      needs: Object.fromEntries(
        started.map((job) => [job, { result: 'success', outputs: { changed: 'true', published: 'true' } }]),
      ),
      cancelled: () => false,
      contains: (within: string | unknown[] | undefined, item: never) => within?.includes(item) ?? false,
      fromJSON: JSON.parse,
    }),
  );
}
