import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from '../testing/cli.ts';
import { commitPaths, git } from './own-repository.ts';

it('Git is asked for words that are known, and told nothing that a hook would see else', () => {
  using folder = dataFolder({});
  git(folder.root, ['init', '--quiet']);
  const print = `!printf '%s|%s' "$LANGUAGE" "\${GIT_LITERAL_PATHSPECS-}"`;
  expect(git(folder.root, ['-c', `alias.seen=${print}`, 'seen'])).toBe('en|');
});

it('a name with signs that mean others is committed alone', () => {
  using folder = dataFolder({});
  git(folder.root, ['init', '--quiet']);
  for (const [key, value] of [
    ['user.name', 'A'],
    ['user.email', 'a@a.example'],
  ] as const)
    git(folder.root, ['config', key, value]);
  for (const name of ['a*.md', 'ab.md', 'a[b].md']) writeFileSync(join(folder.root, name), name);
  expect(commitPaths(folder.root, ['a*.md', 'a[b].md'], 'Two')).toBe(true);
  const listed = execFileSync('git', ['ls-files'], { cwd: folder.root, encoding: 'utf8' });
  expect(listed).toBe('a*.md\na[b].md\n');
});
