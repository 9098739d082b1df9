/** GitHub's REST API through Octokit, patient with rate limits and faults of the server. */
import { Octokit as Core } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { GitHub, RepositoryFacts } from './github.ts';
import type { Comment, Issue } from './issue.ts';
import { pinIssue } from './pin-issue.ts';
import { rateLimitOptions } from './rate-limits.ts';

const Octokit = Core.plugin(restEndpointMethods, paginateRest, retry, throttling);

/** Where the repository is and with which token to reach it. */
export interface Connection {
  /** `https://api.github.com` or that of an own server. */
  apiUrl: string;
  token: string;
  owner: string;
  repo: string;
  /** Hears of waits, a line each. */
  say: (line: string) => void;
}

/** What a person's role lets them do. `push` and `maintain` are what some servers say for it. */
const writers = new Set(['admin', 'maintain', 'write', 'push']);

/** The login of the workflows' own token, which may not ask who it is. */
const actionsBot = 'github-actions[bot]';

/** Connects to a repository on GitHub; nothing is asked yet. */
export function connect({ apiUrl, token, owner, repo, say }: Connection): GitHub {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'apptrack',
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: { fetch: fetchInTime },
    ...rateLimitOptions(apiUrl, say),
  });
  const { issues, repos, users } = octokit.rest;
  const at = { owner, repo };
  const once = { request: { retries: 0 } };
  let asked: Promise<RepositoryFacts> | undefined;
  return {
    login: async () => (await orOn(users.getAuthenticated(), [401, 403, 404]))?.data.login ?? actionsBot,
    repository: () => (asked ??= repos.get(at).then(({ data }) => factsOf(data))),
    listIssues: async () => {
      const found = await octokit.paginate(issues.listForRepo, {
        ...at,
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: 100,
      });
      const own = found.filter((issue) => issue.pull_request === undefined).map(issueOf);
      // A page may repeat what the one before had, where something was made in between.
      return [...new Map(own.map((issue) => [issue.number, issue])).values()].sort(
        (a, b) => a.number - b.number,
      );
    },
    readIssue: async (number) => {
      const found = await orOn(issues.get({ ...at, issue_number: number }), [404, 410]);
      return found === null || found.data.pull_request !== undefined ? null : issueOf(found.data);
    },
    closedBy: async (number) =>
      (await issues.get({ ...at, issue_number: number })).data.closed_by?.login ?? null,
    createIssue: async ({ title, body, labels }, assignee) => {
      const assignees = assignee === null ? [] : [assignee];
      await issues.create({ ...at, title, body, labels, assignees, ...once });
    },
    pinIssue: (number) => pinIssue(octokit.graphql, { owner, repo, number }),
    updateIssue: async (number, { open, reason, ...patch }) => {
      const state = open === undefined ? {} : { state: open ? ('open' as const) : ('closed' as const) };
      const why = reason === undefined ? {} : { state_reason: reason };
      await issues.update({ ...at, issue_number: number, ...patch, ...state, ...why });
    },
    listComments: async (number) =>
      (await octokit.paginate(issues.listComments, { ...at, issue_number: number, per_page: 100 })).map(
        commentOf,
      ),
    addComment: async (number, body) => {
      await issues.createComment({ ...at, issue_number: number, body, ...once });
    },
    updateComment: async (id, body) => {
      await issues.updateComment({ ...at, comment_id: id, body });
    },
    mayWrite: async (login) => {
      const found = await orOn(repos.getCollaboratorPermissionLevel({ ...at, username: login }), [403, 404]);
      return found !== null && writers.has(found.data.permission);
    },
  };
}

function factsOf(data: {
  owner: { type: string; login: string };
  private: boolean;
  fork: boolean;
}): RepositoryFacts {
  const person = data.owner.type === 'User' ? data.owner.login : null;
  return { person, isPublic: data.private === false, isFork: data.fork === true };
}

/** The answer; null where GitHub answers with one of these statuses. */
async function orOn<Answer>(asked: Promise<Answer>, statuses: readonly number[]): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (statuses.includes((error as { status?: number }).status ?? 0)) return null;
    throw error;
  }
}

/** A request that nobody answers ends after half a minute, as one that failed. */
function fetchInTime(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, { ...options, signal: AbortSignal.timeout(30_000) });
}

/** An issue as the API gives it. */
interface ApiIssue {
  number: number;
  title: string;
  body?: string | null;
  state: string;
  state_reason?: string | null;
  user: { login: string } | null;
  labels: (string | { name?: string })[];
  comments: number;
  created_at: string;
  closed_at: string | null;
}

function issueOf(issue: ApiIssue): Issue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    open: issue.state === 'open',
    stateReason: issue.state_reason ?? null,
    author: issue.user?.login ?? '',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    comments: issue.comments,
    createdAt: issue.created_at,
    closedAt: issue.closed_at,
  };
}

/** A comment as the API gives it. */
interface ApiComment {
  id: number | bigint;
  body?: string | undefined;
  user: { login: string } | null;
  created_at: string;
}

function commentOf({ id, body, user, created_at }: ApiComment): Comment {
  return { id: Number(id), body: body ?? '', author: user?.login ?? '', createdAt: created_at };
}
