/** Looking at a repository on GitHub: all that decides whether the workflows can do their work. Nothing is changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { laterLabel } from '../format/git-refusals.ts';
import { askGitHub, type FoundToken, type GitHubAnswer } from './ask-github.ts';
import { runGit } from './git.ts';
import { repositoryRoot } from './repository-root.ts';

/** A run of a workflow, newest first in lists. */
export interface WorkflowRun {
  /** The file's name. */
  workflow: string;
  /** GitHub's word for how it ended; null while it runs. */
  conclusion: string | null;
  id: number | null;
}

/** What was seen of a repository on GitHub; null where it could not be found out. Its texts are anybody's. */
export interface GitHubSetup {
  /** `OWNER/NAME`. */
  repository: string;
  /** Where the token was found; null without one. */
  tokenFrom: string | null;
  /** What GitHub answered for the repository itself; 0 for nothing. */
  status: number;
  /** What it is called now. */
  fullName: string | null;
  defaultBranch: string | null;
  /** The branch that is checked out here. */
  ownBranch: string | null;
  isFork: boolean | null;
  isArchived: boolean | null;
  hasIssues: boolean | null;
  /** The workflows on this machine, by name. */
  workflowTexts: ReadonlyMap<string, string>;
  /** Names of the issue forms on this machine. */
  forms: readonly string[];
  /** Those that GitHub knows of. */
  workflows: readonly { name: string; state: string }[] | null;
  runs: readonly WorkflowRun[] | null;
  actionsEnabled: boolean | null;
  /** `all`, `local_only` or `selected`. */
  allowedActions: string | null;
  pages: 'none' | { isBuiltByWorkflow: boolean | null; isPublic: boolean | null } | null;
  /** Kinds of the rules that hold for the default branch. */
  rules: readonly string[] | null;
  isProtected: boolean | null;
  /** Names of the issue forms on GitHub. */
  formsThere: readonly string[] | null;
  /** How many issues wait to be written. */
  waiting: number | null;
}

/** What there is to see of `repository` (`OWNER/NAME`), with the token, if any; `root` is the data folder here. */
export async function inspectGitHub(
  root: string,
  repository: string,
  { found, env }: { found: FoundToken | null; env: NodeJS.ProcessEnv },
): Promise<GitHubSetup> {
  const ask = (path: string) => askGitHub(`/repos/${repository}${path}`, env);
  const top = repositoryRoot(root) ?? root;
  const about = await ask('');
  const facts = objectOf(about.body);
  const branch = textOf(facts.default_branch);
  const base = {
    repository,
    tokenFrom: found?.from ?? null,
    status: about.status,
    fullName: textOf(facts.full_name),
    defaultBranch: branch,
    ownBranch: branchOf(top),
    isFork: flagOf(facts.fork),
    isArchived: flagOf(facts.archived),
    hasIssues: flagOf(facts.has_issues),
    workflowTexts: textsIn(join(top, '.github/workflows')),
    forms: [...textsIn(join(top, '.github/ISSUE_TEMPLATE')).keys()],
  };
  if (about.status !== 200 || branch === null) return { ...base, ...nothingSeen };
  const part = encodeURIComponent(branch);
  const [workflows, runs, actions, pages, rules, protection, forms, waiting] = await Promise.all([
    ask('/actions/workflows?per_page=100'),
    ask(`/actions/runs?per_page=100&branch=${part}`),
    ask('/actions/permissions'),
    ask('/pages'),
    ask(`/rules/branches/${part}?per_page=100`),
    ask(`/branches/${part}`),
    ask('/contents/.github/ISSUE_TEMPLATE'),
    ask(`/issues?state=all&per_page=100&labels=${encodeURIComponent(laterLabel)}`),
  ]);
  return {
    ...base,
    workflows:
      listOf(workflows, 'workflows')?.map(({ path, state }) => ({
        name: textOf(path)?.split('/').at(-1) ?? '',
        state: textOf(state) ?? '',
      })) ?? null,
    runs: listOf(runs, 'workflow_runs')?.map(runOf) ?? null,
    actionsEnabled: flagOf(objectOf(actions.body).enabled),
    allowedActions: textOf(objectOf(actions.body).allowed_actions),
    pages: pagesOf(pages),
    rules: listOf(rules)?.flatMap(({ type }) => textOf(type) ?? []) ?? null,
    isProtected: flagOf(objectOf(protection.body).protected),
    formsThere:
      forms.status === 404 ? [] : (listOf(forms)?.flatMap(({ name }) => textOf(name) ?? []) ?? null),
    waiting: listOf(waiting)?.filter(({ pull_request }) => pull_request === undefined).length ?? null,
  };
}

const nothingSeen = {
  workflows: null,
  runs: null,
  actionsEnabled: null,
  allowedActions: null,
  pages: null,
  rules: null,
  isProtected: null,
  formsThere: null,
  waiting: null,
};

type Values = Record<string, unknown>;

function objectOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

/** The objects of an answer, or of its member `key`; null where it has no list. */
function listOf({ body }: GitHubAnswer, key?: string): Values[] | null {
  const list = key === undefined ? body : objectOf(body)[key];
  return Array.isArray(list) ? list.map(objectOf) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function runOf({ path, conclusion, id }: Values): WorkflowRun {
  return {
    // GitHub says `.github/workflows/x.yml@refs/heads/main` for some.
    workflow: textOf(path)?.split('@')[0]?.split('/').at(-1) ?? '',
    conclusion: textOf(conclusion),
    id: Number.isSafeInteger(id) ? (id as number) : null,
  };
}

function pagesOf({ status, body }: GitHubAnswer): GitHubSetup['pages'] {
  if (status === 404) return 'none';
  if (status !== 200) return null;
  const { build_type: builds, public: isPublic } = objectOf(body);
  return {
    isBuiltByWorkflow: builds === undefined ? null : builds === 'workflow',
    isPublic: flagOf(isPublic),
  };
}

function branchOf(root: string): string | null {
  try {
    return textOf(runGit(root, ['branch', '--show-current']).trim());
  } catch {
    return null;
  }
}

/** The files of a folder by name; none where there is no folder. */
function textsIn(folder: string): Map<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
    return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } catch {
    return new Map();
  }
}
