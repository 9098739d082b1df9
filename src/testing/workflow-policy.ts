/** What a workflow of ours must keep to, so that no text of a stranger and no changed action can do harm. */
import { parse } from 'yaml';
import { forksEvents, jobsStartedBy, strangersEvents } from './workflow-events.ts';

/** What each action, or command of ours, needs of the token. */
const needs: Record<string, Permissions> = {
  'actions/checkout': { contents: 'read' },
  'actions/setup-node': {},
  'actions/upload-artifact': {},
  'actions/download-artifact': {},
  'actions/deploy-pages': { pages: 'write', 'id-token': 'write' },
  'github reminders': { contents: 'write', issues: 'write' },
  'github intake': { contents: 'write', issues: 'write' },
  'github check': { contents: 'read', 'pull-requests': 'write' },
  publish: { contents: 'read', pages: 'read' },
  './.github/workflows/publish.yml': { contents: 'read', pages: 'write', 'id-token': 'write' },
  './.github/workflows/test.yml': { contents: 'read' },
  'gh release': { contents: 'write' },
  'npm publish': { 'id-token': 'write' },
};

/** A step that runs a command of ours and nothing else. */
const ourCommand = /^npm run --silent apptrack -- (publish|github [a-z]+)$/;

/** A step that brings out what was tested, and nothing else: the one tarball, with provenance where npm gets it. */
const bringsOut =
  /^(?:(gh release) create "\$GITHUB_REF_NAME" \.\/package\/\*\.tgz(?: --[\w-]+(?: (?:"\$GITHUB_REPOSITORY"|package\/notes\.md))?)*|(npm publish) \.\/package\/\*\.tgz --provenance --access public --ignore-scripts)$/;

/** Actions that may stand beside it: they bring nothing that would run. */
const besideBringingOut = /^actions\/(?:setup-node|download-artifact)@/;

/** Expressions that hold nothing a stranger can write. */
const harmless = [
  /^github\.(token|event_name)$/,
  // The name of a branch that was pushed here; `branches:` cannot name the default one.
  /^github\.ref_name$/,
  /^github\.event\.(issue|pull_request)\.number$/,
  /^github\.event\.issue\.pull_request$/,
  // Words of GitHub's own, and a name that GitHub lets nobody take.
  /^github\.event\.(issue|comment)\.author_association$/,
  /^github\.event\.issue\.user\.login$/,
  /^github\.event\.repository\.(default_branch|fork)$/,
  /^secrets\.APPTRACK_(COACH_)?PASSPHRASE$/,
  /^vars\.APPTRACK_(PUBLISH|RELEASE)$/,
  /^steps\.[a-z]+\.outputs\.(changed|published|page_url)$/,
  /^needs\.[a-z]+\.(result|outputs\.(changed|published))$/,
  /^runner\.temp$/,
  // Words of the workflow itself.
  /^matrix\.(os|node|folder)$/,
];

/** What may start a workflow. Of the others some are in anybody's hands, such as stars, forks and discussions. */
const triggers = [
  ...['push', 'schedule', 'workflow_dispatch', 'workflow_call'],
  ...['pull_request', 'issues', 'issue_comment'],
];

/** Functions of expressions. */
const functions = ['contains', 'fromJSON', 'cancelled', 'null'];

type Level = 'read' | 'write';
type Permissions = Record<string, Level>;

interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  if?: string;
  permissions?: Permissions;
  uses?: string;
  steps?: Step[];
  env?: Record<string, string>;
  needs?: string;
  concurrency?: unknown;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: unknown;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Every breach in a workflow's text, a sentence each. */
export function workflowFaults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}')
    faults.push('the workflow itself must have permissions: {}');
  for (const trigger of Object.keys(workflow.on)) {
    if (!triggers.includes(trigger)) faults.push(`${trigger} is started by strangers, or for their code`);
  }
  if (namesSecret(workflow.env)) faults.push('a token in the environment of every job');
  for (const { cron } of (workflow.on.schedule ?? []) as { cron: string }[]) {
    if (/^(0|\*|\*\/)/.test(cron)) faults.push(`runs at full hours are dropped: ${cron}`);
  }
  faults.push(
    ...pinFaults(text),
    ...expressionFaults(text),
    ...groupFaults(workflow),
    ...strangerFaults(text),
    ...forkFaults(text),
  );
  for (const [name, job] of Object.entries(workflow.jobs)) {
    faults.push(...jobFaults(job).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

function pinFaults(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].flatMap(([, used = '']) =>
    /^(\.\/|[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(used)
      ? []
      : [`not pinned by commit: ${used}`],
  );
}

/** Every run has a group. Where strangers can start one, it is the job's: a skipped one must push none out of it. */
function groupFaults({ on, concurrency, jobs }: Workflow): string[] {
  const first = Object.values(jobs).filter(({ needs }) => needs === undefined);
  if (concurrency === undefined && first.some((job) => job.concurrency === undefined))
    return ['the workflow has no concurrency group'];
  const isOpen = 'issues' in on || 'issue_comment' in on;
  return isOpen && concurrency !== undefined ? ['strangers can push runs out of its group'] : [];
}

/** Nothing that a stranger does to an issue starts a job. */
function strangerFaults(text: string): string[] {
  const started = strangersEvents().flatMap((happened) =>
    jobsStartedBy(text, happened).map((job) => `a stranger starts ${job} by ${happened.event_name}`),
  );
  return [...new Set(started)];
}

/** Nothing that happens in a fork starts a job that may write there. */
function forkFaults(text: string): string[] {
  const { jobs } = parse(text) as Workflow;
  const started = forksEvents().flatMap((happened) =>
    jobsStartedBy(text, happened)
      .filter((job) => Object.values(jobs[job]?.permissions ?? {}).includes('write'))
      .map((job) => `a fork starts ${job} by ${happened.event_name}`),
  );
  return [...new Set(started)];
}

/** Whether values hold a token or another secret. */
function namesSecret(values: Record<string, unknown> | undefined): boolean {
  return /\bgithub\.token\b|\bsecrets\b/.test(JSON.stringify(values ?? {}));
}

function expressionFaults(text: string): string[] {
  const conditions = Object.values((parse(text) as Workflow).jobs).flatMap((job) => [
    job.if ?? '',
    ...(job.steps ?? []).map((step) => step.if ?? ''),
  ]);
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression = '']) => expression);
  const words = [...conditions, ...expressions].flatMap(
    (expression) => expression.replace(/'[^']*'/g, ' ').match(/[A-Za-z_][\w.*[\]-]*/g) ?? [],
  );
  return words
    .filter((word) => !functions.includes(word) && !harmless.some((pattern) => pattern.test(word)))
    .map((word) => `an expression takes ${word}`);
}

function jobFaults(job: Job): string[] {
  const faults: string[] = [];
  const steps = job.steps ?? [];
  for (const { run } of steps) {
    if (run?.includes('${{')) faults.push(`an expression in a command: ${run}`);
  }
  const needed = union([job.uses, ...steps.flatMap(({ uses, run }) => [uses, run])].map(needOf));
  if (canonical(job.permissions ?? {}) !== canonical(needed)) {
    faults.push(`has ${canonical(job.permissions ?? {})} and needs ${canonical(needed)}`);
  }
  if (namesSecret(job.env)) faults.push('a token in the environment of every step');
  return [...faults, ...bringingOutFaults(steps), ...steps.flatMap(stepFaults)];
}

/** A job that brings out a version runs nothing else: neither the sources nor other packages come near its rights. */
function bringingOutFaults(steps: readonly Step[]): string[] {
  if (!steps.some(({ run }) => /\b(?:npm publish|gh release)\b/.test(run ?? ''))) return [];
  return steps
    .filter(({ uses, run }) => !(bringsOut.test(run ?? '') || besideBringingOut.test(uses ?? '')))
    .map(({ uses, run }) => `beside the rights to publish: ${uses ?? run}`);
}

/**
 * A token is in reach of the one step that needs it, a command of ours or the one that makes a release: it is neither left in the checkout, nor there
 * while packages are installed, which run nothing of their own.
 */
function stepFaults({ uses, run, with: given, env }: Step): string[] {
  const faults: string[] = [];
  if (uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
    faults.push('the checkout keeps the token');
  const mayHold = ourCommand.test(run ?? '') || bringsOut.test(run ?? '');
  if (namesSecret(given) || (namesSecret(env) && !mayHold)) faults.push(`a token in reach of ${uses ?? run}`);
  for (const command of (run ?? '').split(/[;&|\n]+/).map((one) => one.trim())) {
    if (/\bnpm (?:ci|i|install|add|update|rebuild)\b/.test(command) && !command.includes('--ignore-scripts'))
      faults.push(`packages run scripts of their own: ${command}`);
    if (/\b(?:npx|npm exec|npm x|yarn|pnpm|bunx?|curl|wget)\b/.test(command))
      faults.push(`runs what no lock file names: ${command}`);
  }
  return faults;
}

function needOf(what: string | undefined): Permissions {
  if (what === undefined) return {};
  const [, release, npm] = bringsOut.exec(what) ?? [];
  const name = ourCommand.exec(what)?.[1] ?? release ?? npm ?? what.split('@')[0] ?? '';
  return needs[name] ?? {};
}

function union(all: readonly Permissions[]): Permissions {
  const result: Permissions = {};
  for (const permissions of all) {
    for (const [scope, level] of Object.entries(permissions)) {
      if (result[scope] !== 'write') result[scope] = level;
    }
  }
  return result;
}

function canonical(permissions: Permissions): string {
  return JSON.stringify(Object.fromEntries(Object.entries(permissions).sort()));
}
