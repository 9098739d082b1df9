/** Trying a merge driver as Git would run it: by a real merge in a repository of its own, which is removed after it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a merge of two versions with an entry more each came to: both are there, both are there in markers, or one is lost. */
export type TriedMerge = 'merged' | 'conflict' | 'lost';

const file = "applications/a b's é.md";
const [ours, theirs] = ['date: 2026-10-02, note: ours', 'date: 2026-10-03, note: theirs'];

/** Merges with a driver's command, Git's placeholders in it. Throws where Git cannot be run at all. */
export function tryMerge(command: string): TriedMerge {
  const root = mkdtempSync(join(tmpdir(), 'apptrack-merge-'));
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, {
      cwd: root,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      // The person's own settings may sign, ask or hook.
      env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  try {
    git(['init', '--quiet']);
    git(['fast-import', '--quiet'], history());
    git(['config', 'merge.apptrack.driver', command]);
    git(['checkout', '--quiet', 'ours']);
    const clean = succeeds(() => git(['merge', '--quiet', '--no-edit', 'theirs']));
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes(ours) || !text.includes(theirs)) return 'lost';
    return clean ? 'merged' : 'conflict';
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'AppTrack',
  GIT_AUTHOR_EMAIL: 'apptrack@localhost',
  GIT_COMMITTER_NAME: 'AppTrack',
  GIT_COMMITTER_EMAIL: 'apptrack@localhost',
  // Of a Git that runs this: they would name its repository.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
};

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** A base and two branches of it, for fast-import. */
function history(): string {
  const commit = (mark: number, branch: string, from: number | null, content: string) => [
    `commit refs/heads/${branch}`,
    `mark :${mark}`,
    'committer AppTrack <apptrack@localhost> 1790000000 +0000',
    data(branch),
    ...(from === null ? [] : [`from :${from}`]),
    `M 100644 inline ${JSON.stringify(file)}`,
    data(content),
    ...(from === null ? ['M 100644 inline .gitattributes', data('applications/*.md merge=apptrack\n')] : []),
    '',
  ];
  return [
    ...commit(1, 'base', null, application([])),
    ...commit(2, 'ours', 1, application([ours])),
    ...commit(3, 'theirs', 1, application([theirs])),
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function application(entries: readonly string[]): string {
  const lines = ['date: 2026-10-01, status: applied', ...entries].map((entry) => `  - { ${entry} }`);
  return ['---', 'company: A', 'role: B', 'history:', ...lines, '---', ''].join('\n');
}
