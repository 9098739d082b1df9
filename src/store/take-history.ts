/** Making a repository with the history of another, whose folder stays as it is. */
import { realpathSync } from 'node:fs';
import { git, gitPrints, makeRepository } from './own-repository.ts';

/** What a person has set for a clone alone, and needs in the next one as well. */
const ownSettings = /^(?:user|commit|gpg|tag|core\.sshcommand|credential|remote|branch)\b/i;

/**
 * Makes the empty folder `target` a repository with all branches, tags and remotes of the repository `source`, and with
 * its branch checked out. A push goes where it went from there.
 */
export function takeHistory(source: string, target: string): void {
  const branch = git(source, ['symbolic-ref', '--short', 'HEAD']).trim();
  makeRepository(target);
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*', '+refs/remotes/*:refs/remotes/*'];
  const quietly = ['--quiet', '--no-tags', '--update-shallow', '--update-head-ok'];
  git(target, ['fetch', ...quietly, '--', realpathSync(source), ...refs]);
  for (const [key, value] of settingsOf(source)) git(target, ['config', '--add', key, value]);
  git(target, ['checkout', '--quiet', '--force', branch]);
}

function settingsOf(source: string): [key: string, value: string][] {
  return (gitPrints(source, ['config', '--local', '--list', '-z']) ?? '')
    .split('\0')
    .filter((entry) => ownSettings.test(entry))
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

/**
 * Of a repository made with GitHub's "Use this template", whose first commit holds all of AppTrack: that commit, and the
 * paths that later ones changed, upgrades excepted, which bear a `trailer`. Null for one with AppTrack's own history,
 * where nobody can tell whose a change was.
 */
export function changedSinceTemplate(
  folder: string,
  trailer: string,
): { first: string; changed: Set<string> } | null {
  const [first, another] = git(folder, ['rev-list', '--max-parents=0', 'HEAD']).split('\n').filter(Boolean);
  if (first === undefined || another !== undefined) return null;
  if (blobAt(folder, first, 'docs/upgrading.md') === null) return null;
  const format = `%x01%H %(trailers:key=${trailer},valueonly,separator=%x20)`;
  const log = git(folder, ['log', '-z', '--no-renames', '--name-only', `--format=${format}`, 'HEAD']);
  const changed = new Set<string>();
  for (const commit of log.split('\x01').filter(Boolean)) {
    const [header = '', ...paths] = commit.split('\0');
    const [id, upgraded = ''] = header.trim().split(' ');
    if (upgraded !== '' || id === first) continue;
    for (const path of paths.map((one) => one.replace(/^\n/, ''))) if (path !== '') changed.add(path);
  }
  return { first, changed };
}

/** Whether a file once was what Git calls so. */
export function hadOnce(folder: string, path: string, id: string): boolean {
  const log = git(folder, ['log', '--raw', '--no-abbrev', '--no-renames', '--format=', 'HEAD', '--', path]);
  return log.includes(` ${id} `);
}

/** Git's name for what stands at a path in a commit; null where nothing does. */
export function blobAt(folder: string, commit: string, path: string): string | null {
  return gitPrints(folder, ['rev-parse', '--verify', '--quiet', `${commit}:${path}`])?.trim() || null;
}
