/** What a workflow of ours must keep to, so that no text of a stranger and no changed action can do harm. */
import { parse } from 'yaml';

/** What each action or script needs of the token. */
const needs: Record<string, Permissions> = {
  'actions/checkout': { contents: 'read' },
  'actions/setup-node': {},
  'actions/upload-artifact': {},
  'actions/deploy-pages': { pages: 'write', 'id-token': 'write' },
  'scripts/reminders.ts': { contents: 'write', issues: 'write' },
  'scripts/intake.ts': { contents: 'write', issues: 'write' },
  'scripts/check-pull-request.ts': { contents: 'read', 'pull-requests': 'write' },
  'scripts/publish.ts': { contents: 'read', pages: 'read' },
  './.github/workflows/publish.yml': { contents: 'read', pages: 'write', 'id-token': 'write' },
};

/** Expressions that hold nothing a stranger can write. */
const harmless = [
  /^github\.(token|event_name)$/,
  // The name of a branch that was pushed here; `branches:` cannot name the default one.
  /^github\.ref_name$/,
  /^github\.event\.(issue|pull_request)\.number$/,
  /^github\.event\.issue\.pull_request$/,
  /^github\.event\.repository\.default_branch$/,
  /^secrets\.APPTRACK_PASSPHRASE$/,
  /^vars\.APPTRACK_PUBLISH$/,
  /^steps\.[a-z]+\.outputs\.(changed|page_url)$/,
  /^needs\.[a-z]+\.outputs\.changed$/,
  /^runner\.temp$/,
];

type Level = 'read' | 'write';
type Permissions = Record<string, Level>;

interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  permissions?: Permissions;
  uses?: string;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** Every breach in a workflow's text, a sentence each. */
export function workflowFaults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}')
    faults.push('the workflow itself must have permissions: {}');
  if (workflow.concurrency === undefined) faults.push('the workflow has no concurrency group');
  for (const trigger of ['pull_request_target', 'workflow_run']) {
    if (trigger in workflow.on) faults.push(`${trigger} runs strangers' code with our rights`);
  }
  for (const { cron } of (workflow.on.schedule ?? []) as { cron: string }[]) {
    if (/^(0|\*|\*\/)/.test(cron)) faults.push(`runs at full hours are dropped: ${cron}`);
  }
  faults.push(...pinFaults(text), ...expressionFaults(text));
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
    .filter((word) => word !== 'null' && !harmless.some((pattern) => pattern.test(word)))
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
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  if (
    checkout !== undefined &&
    needed.contents !== 'write' &&
    checkout.with?.['persist-credentials'] !== false
  ) {
    faults.push('keeps credentials that it does not push with');
  }
  return faults;
}

function needOf(what: string | undefined): Permissions {
  if (what === undefined) return {};
  const name = /scripts\/[\w-]+\.ts/.exec(what)?.[0] ?? what.split('@')[0] ?? '';
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
