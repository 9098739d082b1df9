import { expect, test } from 'vitest';
import { editLinks } from './edit-links.ts';

const env = {
  GITHUB_REPOSITORY: 'robin/jobs',
  GITHUB_WORKSPACE: '/repo',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REF_NAME: 'main',
};

test('a page built on GitHub links to the file’s editor there', () => {
  expect(editLinks('/repo', 'applications/50% #1.md', { env, local: false })).toEqual([
    { label: 'Edit on GitHub', url: 'https://github.com/robin/jobs/edit/main/applications/50%25%20%231.md' },
  ]);
});

test('a data folder inside the repository is named in the link', () => {
  const [link] = editLinks('/repo/my data', 'applications/a.md', { env, local: false });
  expect(link?.url).toBe('https://github.com/robin/jobs/edit/main/my%20data/applications/a.md');
});

test('only a local page names paths of this machine', () => {
  expect(editLinks('/home/robin/jobs', 'applications/a b.md', { env: {}, local: false })).toEqual([]);
  expect(editLinks('/home/robin/jobs', 'applications/a b.md', { env: {}, local: true })).toEqual([
    { label: 'Open in VS Code', url: 'vscode://file/home/robin/jobs/applications/a%20b.md' },
  ]);
});

test('a repository’s name that is none makes no link', () => {
  const hostile = { ...env, GITHUB_REPOSITORY: 'x/y/"><script>' };
  expect(editLinks('/repo', 'applications/a.md', { env: hostile, local: false })).toEqual([]);
});
