// What an upgrade asks of Git, and the one commit it makes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A reason not to go on, for people; nothing was changed. */
export class Refusal extends Error {}

function run(args, { input, env } = {}) {
  const result = spawnSync('git', args, {
    input,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (result.error) throw new Refusal(`git cannot be run: ${result.error.message}`);
  return result;
}

/** Git's output as text; null instead of a refusal where it fails and `mayFail` says that this is an answer, too. */
export function git(args, { mayFail = false, ...options } = {}) {
  const { status, stdout, stderr } = run(args, options);
  if (status === 0) return stdout.toString();
  if (mayFail) return null;
  throw new Refusal(`git ${args[0]} failed:\n${stderr.toString().trim()}`);
}

/** The entries of a listing that ends each with a NUL. */
export const listOf = (text) => text.split('\0').filter(Boolean);

/** The files of a commit: a Map from paths to { mode, sha }. */
export function treeOf(commit) {
  const entries = listOf(git(['ls-tree', '-r', '-z', '--full-tree', commit])).map((line) => {
    const [, mode, sha, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line);
    return [path, { mode, sha }];
  });
  return new Map(entries);
}

/**
 * The upstream commit that the repository came from or was last upgraded to: one that an upgrade noted, a common
 * ancestor, or the one whose files the very first commit holds, as "Use this template" makes it; of several the one
 * most like HEAD, for upgrades can be reverted. Null where there is none.
 */
export function findBase(upstream, trailer) {
  const known = git(['log', '--format=%T %H', upstream]).trim().split('\n');
  const byTree = new Map(known.map((line) => line.split(' ')));
  const commits = new Set(byTree.values());
  const noted = git(['log', `--format=%(trailers:key=${trailer},valueonly,separator=%x20)`, 'HEAD']).split(
    /\s+/,
  );
  const ancestor = git(['merge-base', 'HEAD', upstream], { mayFail: true })?.trim();
  const roots = git(['log', '--max-parents=0', '--format=%T', 'HEAD']).trim().split('\n');
  const found = [...noted, ancestor, ...roots.map((tree) => byTree.get(tree))].filter((sha) =>
    commits.has(sha),
  );
  const measured = [...new Set(found)].map((sha) => ({ sha, distance: distanceFromHead(sha) }));
  return measured.sort((a, b) => a.distance - b.distance)[0]?.sha ?? null;
}

const distanceFromHead = (commit) =>
  listOf(git(['diff', '--name-only', '--no-renames', '-z', commit, 'HEAD', '--', 'src', 'scripts', 'docs']))
    .length;

/** What `work` gives in a folder that is gone afterwards. */
function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'apptrack-upgrade-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The object of the three versions merged line by line; null where the same lines were changed. */
export function mergeBlobs(versions) {
  return inScratch((folder) => {
    const files = versions.map(({ sha }, index) => {
      const file = join(folder, String(index));
      writeFileSync(file, run(['cat-file', 'blob', sha]).stdout);
      return file;
    });
    const { status, stdout } = run(['merge-file', '-p', ...files]);
    return status === 0 ? git(['hash-object', '-w', '--stdin'], { input: stdout }).trim() : null;
  });
}

/** A commit on top of HEAD with these files, each [path, { mode, sha } or null]; nothing is checked out yet. */
export function commitOf(files, message) {
  const none = `0 ${'0'.repeat(git(['rev-parse', 'HEAD']).trim().length)}`;
  const lines = files.map(
    ([path, file]) => `${file === null ? none : `${file.mode} ${file.sha}`}\t${path}\0`,
  );
  return inScratch((folder) => {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    git(['read-tree', 'HEAD'], { env });
    git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const tree = git(['write-tree'], { env }).trim();
    return git(['commit-tree', tree, '-p', 'HEAD', '-F', '-'], { input: message }).trim();
  });
}
