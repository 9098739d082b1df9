/** What keeps the workflows of a repository on GitHub from doing their work, and what to do about it. */

import type { Config } from '../core/config.ts';
import { counted } from '../core/counted.ts';
import { singleLine } from '../core/plain-text.ts';
import { shellWord } from '../core/shell-word.ts';
import { laterLabel } from '../format/git-refusals.ts';
import type { GitHubSetup, WorkflowRun } from '../store/inspect-github.ts';
import { type Finding, found, type Setup, workflowNames } from './examine-setup.ts';
import { type SettingsPage, settingsAddress } from './repository/settings-page.ts';

/** What of AppTrack itself is installed where. */
export interface InstalledVersions {
  /** Of the program that runs. */
  here: string;
  /** What `package-lock.json` has the workflows install; null where there is none, or it names none. */
  locked: string | null;
  /** Whether this is a clone of AppTrack's own code, which runs itself. */
  isClone: boolean;
  /** Workflows and forms that this version would change. */
  outdated: readonly string[];
}

/** What there is to judge by. */
interface Ground {
  hub: GitHubSetup;
  setup: Setup;
  config: Config;
  versions: InstalledVersions;
  /** The address of a page of the repository. */
  at: (page: SettingsPage) => string;
  address: string;
}

/** Each looks at one matter; nothing where there is nothing to say. */
const checks: readonly ((ground: Ground) => Finding | Finding[] | null)[] = [
  token,
  name,
  fork,
  archived,
  branch,
  issues,
  actions,
  enabled,
  protection,
  pages,
  forms,
  versions,
  nodeOfWorkflows,
  lastRuns,
  waiting,
];

/** Looks at each matter in turn; where the repository cannot be seen, at those alone that this machine tells of. */
export function examineGitHub(
  hub: GitHubSetup,
  rest: { setup: Setup; config: Config; versions: InstalledVersions },
): Finding[] {
  const address = `https://github.com/${hub.repository}`;
  const ground = { ...rest, hub, address, at: (page: SettingsPage) => settingsAddress(address, page) };
  return checks.flatMap((check) => check(ground) ?? []);
}

const logIn = 'Run: gh auth login (https://cli.github.com), or set GITHUB_TOKEN, then this again';

function token({ hub: { tokenFrom, status } }: Ground): Finding {
  if (tokenFrom === null)
    return found('token', 'advice', 'Without a token GitHub shows what everybody may see', logIn);
  return status === 401
    ? found('token', 'wrong', `GitHub does not know the token of ${tokenFrom}`, logIn)
    : found('token', 'ok', `GitHub is asked with the token of ${tokenFrom}`);
}

function name({
  hub: { status, fullName, repository, tokenFrom, defaultBranch },
  address,
}: Ground): Finding | null {
  // That the token is not known has been said.
  if (status === 401 && tokenFrom !== null) return null;
  if (status === 200 && defaultBranch === null)
    return found('repository', 'advice', 'GitHub’s answer is none of a repository', `See ${address}`);
  if (status === 200) {
    const isMoved = fullName !== null && fullName.toLowerCase() !== repository.toLowerCase();
    if (!isMoved || !/^[\w.-]+\/[\w.-]+$/.test(fullName)) return null;
    const how = `Run: git remote set-url origin https://github.com/${fullName}.git`;
    return found('repository', 'advice', `The repository is called ${fullName} now`, how);
  }
  if (status === 404 && tokenFrom !== null)
    return found(
      'repository',
      'wrong',
      `GitHub shows no repository ${repository} to this token`,
      `It may have been renamed or removed, or the token lacks rights to it. See ${address}`,
    );
  if (status === 404 || status === 401)
    return found('repository', 'advice', 'The repository is private, or not there', `See ${address}`);
  const what = status === 0 ? 'GitHub could not be reached' : `GitHub answered ${status}`;
  return found('repository', 'advice', what, 'Try again later: https://www.githubstatus.com');
}

function fork({ hub: { isFork } }: Ground): Finding | null {
  return isFork === true
    ? found(
        'fork',
        'wrong',
        'The repository is a fork, in which the workflows do nothing',
        'Begin one of your own in an empty folder: apptrack init',
      )
    : null;
}

function archived({ hub: { isArchived }, at }: Ground): Finding | null {
  return isArchived === true
    ? found(
        'archived',
        'wrong',
        'The repository is archived: nothing can be written',
        `Unarchive it at the foot of ${at('general')}`,
      )
    : null;
}

function branch({ hub: { defaultBranch, ownBranch } }: Ground): Finding | null {
  if (defaultBranch === null) return null;
  const shown = singleLine(defaultBranch, 100);
  if (ownBranch === null || ownBranch === defaultBranch)
    return found('branch', 'ok', `The workflows follow the branch ${shown}`);
  return found(
    'branch',
    'advice',
    `The workflows follow the branch ${shown}, and ${singleLine(ownBranch, 100)} is checked out here`,
    `If it was renamed on GitHub: git fetch origin && git branch -m ${shellWord(ownBranch)} ${shellWord(shown)} && git branch -u ${shellWord(`origin/${shown}`)}`,
  );
}

function issues({ hub: { hasIssues }, at }: Ground): Finding | null {
  if (hasIssues === null) return null;
  return hasIssues
    ? found('issues', 'ok', 'Issues are switched on')
    : found(
        'issues',
        'wrong',
        'Issues are switched off, so there are no reminders and no forms',
        `Switch them on under Features: ${at('general')}`,
      );
}

function actions({ hub: { actionsEnabled, allowedActions }, at }: Ground): Finding | null {
  if (actionsEnabled === null) return null;
  if (!actionsEnabled)
    return found('actions', 'wrong', 'Actions are switched off', `Switch them on: ${at('actions')}`);
  if (allowedActions === 'local_only')
    return found(
      'actions',
      'wrong',
      'Actions of other repositories are not allowed, and the workflows use those of GitHub',
      `Allow "actions created by GitHub": ${at('actions')}`,
    );
  if (allowedActions === 'selected')
    return found(
      'actions',
      'advice',
      'Only selected actions are allowed',
      `The workflows use those "created by GitHub": ${at('actions')}`,
    );
  return found('actions', 'ok', 'Actions are switched on');
}

/** What GitHub's words for a workflow that does not run mean. */
const disabled: Record<string, string> = {
  disabled_inactivity:
    'was stopped by GitHub, as it does with schedules after 60 days without a commit in a public repository',
  disabled_manually: 'is switched off',
  disabled_fork: 'is switched off, as in every fork',
  deleted: 'was removed',
};

function enabled({ hub: { workflows, workflowTexts }, setup, address }: Ground): Finding[] {
  if (workflows === null) return [];
  const wanted = workflowNames.filter((one) => workflowTexts.has(one));
  const unknown = wanted.filter((one) => !workflows.some(({ name }) => name === one));
  const stopped = workflows.filter(
    ({ name, state }) =>
      wanted.includes(name) && state !== 'active' && !(name === 'publish.yml' && setup.publishingOff),
  );
  const missing =
    unknown.length === 0
      ? []
      : [
          found(
            'enabled',
            'wrong',
            `GitHub does not have these workflows: ${unknown.join(', ')}`,
            'Commit them and push to the default branch: apptrack sync',
          ),
        ];
  const off = stopped.map(({ name, state }) =>
    found(
      'enabled',
      'wrong',
      `${name} ${disabled[state] ?? `is ${singleLine(state, 40)}`}`,
      `Press "Enable workflow": ${address}/actions/workflows/${name}`,
    ),
  );
  const all = [...missing, ...off];
  return all.length > 0 || wanted.length === 0
    ? all
    : [found('enabled', 'ok', 'All workflows are switched on')];
}

/** Kinds of rules that a push of commits made by a workflow breaks. */
const blocking = [
  ...['pull_request', 'required_status_checks', 'update', 'required_signatures', 'merge_queue'],
  ...['required_deployments', 'workflows', 'code_scanning', 'commit_message_pattern'],
];

function protection({ hub: { rules, isProtected }, at }: Ground): Finding | null {
  const broken = [...new Set(rules?.filter((rule) => blocking.includes(rule)))];
  const how = 'Take it away from this branch, or let the workflows past it';
  if (broken.length > 0)
    // Who may bypass a rule, this answer does not say.
    return found(
      'protection',
      'advice',
      `A rule of the branch keeps the workflows from pushing, unless they may bypass it: ${broken.join(', ')}`,
      `${how}: ${at('rules')}`,
    );
  if (isProtected === true)
    return found(
      'protection',
      'advice',
      'The branch is protected, which may keep the workflows from pushing',
      `${how}: ${at('branches')}`,
    );
  return isProtected === false ? found('protection', 'ok', 'The branch takes pushes of workflows') : null;
}

function pages({ hub: { pages: site }, setup, config, at }: Ground): Finding | null {
  if (site === null || setup.publishingOff) return null;
  if (site === 'none')
    return found(
      'pages',
      config.demo === null && setup.secrets?.includes('APPTRACK_PASSPHRASE') ? 'wrong' : 'advice',
      'There is no Pages site, so nothing is published',
      `Choose "GitHub Actions" as its source: ${at('pages')}. Without a plan that has Pages, set the variable APPTRACK_PUBLISH to off: ${at('variables')}`,
    );
  if (site.isBuiltByWorkflow === false)
    return found(
      'pages',
      'wrong',
      'The Pages site shows a branch, not what is published',
      `Choose "GitHub Actions" as its source: ${at('pages')}`,
    );
  return found('pages', 'ok', `The Pages site is there${site.isPublic === false ? ', and private' : ''}`);
}

/** The issue forms that AppTrack comes with. */
const formNames = ['new-application.yml', 'change.yml'];

function forms({ hub: { forms: own, formsThere } }: Ground): Finding | null {
  const gone = formNames.filter((one) => !own.includes(one));
  if (gone.length > 0) {
    const take = gone.map((one) => `--take .github/ISSUE_TEMPLATE/${one}`).join(' ');
    return found(
      'forms',
      'wrong',
      `Issue forms are missing: ${gone.join(', ')}`,
      `Run: apptrack upgrade ${take}`,
    );
  }
  if (formsThere === null) return null;
  const unpushed = formNames.filter((one) => !formsThere.includes(one));
  return unpushed.length === 0
    ? found('forms', 'ok', 'The issue forms are there')
    : found(
        'forms',
        'wrong',
        `GitHub does not have these issue forms: ${unpushed.join(', ')}`,
        'Commit them and push to the default branch: apptrack sync',
      );
}

function versions({ versions: { here, locked, isClone, outdated } }: Ground): Finding[] {
  if (isClone) return [];
  const program =
    locked === null
      ? found(
          'version',
          'wrong',
          'package-lock.json does not say which AppTrack the workflows install',
          'Run: npm install, then: apptrack sync',
        )
      : locked === here
        ? found('version', 'ok', `AppTrack ${here}, here and in the workflows`)
        : found(
            'version',
            'advice',
            `The workflows install AppTrack ${singleLine(locked, 40)}, and this is ${here}`,
            'Run: apptrack upgrade',
          );
  if (outdated.length === 0) return [program];
  const what = `AppTrack ${here} changes ${counted(outdated.length, 'file')} here: ${outdated.join(', ')}`;
  return [program, found('current', 'advice', what, 'See: apptrack upgrade --dry-run')];
}

function nodeOfWorkflows({ hub: { workflowTexts } }: Ground): Finding[] {
  return [...workflowTexts].flatMap(([name, text]) => {
    const major = /node-version: *['"]?(\d+)/.exec(text)?.[1];
    if (major === undefined || Number(major) >= 22 || !workflowNames.includes(name)) return [];
    const how = `Write there: node-version: 24, or run: apptrack upgrade --take .github/workflows/${name}`;
    return [found('workflow-node', 'wrong', `${name} runs on Node ${major}, which is too old`, how)];
  });
}

function lastRuns({ hub: { runs, workflowTexts }, setup, address }: Ground): Finding[] {
  if (runs === null) return [];
  const wanted = ['publish.yml', 'reminders.yml', 'intake.yml'].filter(
    (one) => workflowTexts.has(one) && !(one === 'publish.yml' && setup.publishingOff),
  );
  const isEnded = ({ conclusion }: WorkflowRun) =>
    conclusion !== null && !['skipped', 'cancelled', 'neutral'].includes(conclusion);
  const ended = wanted.flatMap((one) => runs.find((run) => run.workflow === one && isEnded(run)) ?? []);
  const failed = ended.flatMap((last) => {
    if (last.conclusion === 'success') return [];
    const one = last.workflow;
    const place =
      last.id === null ? `${address}/actions/workflows/${one}` : `${address}/actions/runs/${last.id}`;
    const how = singleLine(last.conclusion ?? '', 40);
    return [
      found('runs', 'wrong', `The last run of ${one} did not succeed (${how})`, `It says why: ${place}`),
    ];
  });
  if (failed.length > 0) return failed;
  return ended.length === 0
    ? [
        found(
          'runs',
          'advice',
          'No workflow has run to its end yet',
          `Start one by "Run workflow": ${address}/actions`,
        ),
      ]
    : [found('runs', 'ok', 'The last runs succeeded')];
}

function waiting({ hub: { waiting: count }, address }: Ground): Finding | null {
  if (count === null || count === 0) return null;
  return found(
    'waiting',
    'wrong',
    `${counted(count, 'issue')} with a change that GitHub did not let the workflows write`,
    `Each says why: ${address}/issues?q=${encodeURIComponent(`label:"${laterLabel}"`)}`,
  );
}
