import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeLink } from './change-links.ts';

const env = { GITHUB_REPOSITORY: 'ada/jobs' };

it('fills in the form, whatever an application is called', () => {
  const link = changeLink({ id: 'a&b/c d"<é', done: 'yes', reminder: 'follow_up:2026-10-10' }, env) ?? '';
  const { origin, pathname, searchParams } = new URL(link);
  expect(origin + pathname).toBe('https://github.com/ada/jobs/issues/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'change.yml',
    id: 'a&b/c d"<é',
    done: 'yes',
    reminder: 'follow_up:2026-10-10',
  });
  expect(link).not.toMatch(/["<\s]/);
});

it('names only fields that the form has', () => {
  const form = parse(
    readFileSync(new URL('../../.github/ISSUE_TEMPLATE/change.yml', import.meta.url), 'utf8'),
  ) as { body: { id: string }[] };
  const all = { id: 'a', status: 's', interview: 'i', done: 'd', snooze: 's', reminder: 'r', note: 'n' };
  expect(form.body.map(({ id }) => id)).toEqual(Object.keys(all));
});

it('is none where no repository is known, or its name is odd', () => {
  expect(changeLink({ id: 'a' }, {})).toBeNull();
  expect(changeLink({ id: 'a' }, { GITHUB_REPOSITORY: 'ada/jobs?x=' })).toBeNull();
});
