import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import type { Repository } from '../store/repository.ts';
import type { Store } from '../store/store.ts';
import { acmeText, applicationText } from '../testing/cli.ts';
import { InvalidFileError, WorkError } from './errors.ts';
import { sync } from './sync.ts';

const acme = 'applications/acme.md';
const broken: Problem = {
  code: 'missing-key',
  path: acme,
  line: 1,
  column: 1,
  message: 'company is missing',
  expected: null,
};

/** How things stand between a data folder and its remote; a push is rejected as often as `rivals` says. */
interface Situation {
  changed?: Record<string, [committed: string | null, now: string | null]>;
  upstream?: string | null;
  remote?: string | null;
  behind?: number;
  ahead?: number;
  conflicts?: string[];
  rewritten?: string;
  rivals?: number;
  /** Problems before a merge, and those that it brings. */
  problems?: Problem[];
  merged?: Problem[];
  /** What is kept of earlier readings, where that is something else. */
  kept?: Problem[];
}

/** What was done to the repository, what was said, and what was thrown. */
async function syncIn(situation: Situation, push = true) {
  const { changed = {}, upstream = 'origin/main', remote = null, conflicts, merged = [] } = situation;
  let { behind = 0, ahead = 0, rivals = 0, problems = [] } = situation;
  const done: string[] = [];
  const said: string[] = [];
  const repository: Repository = {
    changed: async () => Object.keys(changed),
    committedText: async (path) => changed[path]?.[0] ?? null,
    commit: async (paths, message) => {
      ahead += 1;
      done.push(`commit ${paths.join(' ')}: ${[message].flat().join('\n')}`);
    },
    hasCommits: async () => true,
    rewrittenSince: async () => situation.rewritten ?? null,
    upstream: async () => upstream,
    remote: async () => remote,
    fetch: async () => void done.push('fetch'),
    distance: async () => ({ behind, ahead }),
    merge: async (branch) => {
      done.push(`merge ${branch}`);
      if (conflicts !== undefined) return { merged: false, conflicts };
      problems = [...problems, ...merged];
      behind = 0;
      return { merged: true, conflicts: null };
    },
    push: async (to) => {
      done.push(`push ${to}`);
      if (rivals === 0) return true;
      rivals -= 1;
      behind = 1;
      return false;
    },
  };
  const store = {
    readAll: async () => ({ config: defaultConfig(), problems }),
    readSummaries: async () => ({ config: defaultConfig(), problems: situation.kept ?? problems }),
    readText: (path: string) => {
      const text = changed[path]?.[1] ?? null;
      return text === null ? null : { text };
    },
  } as unknown as Store;
  const error: unknown = await sync(store, repository, { push }, (line) => void said.push(line)).catch(
    (reason: unknown) => reason,
  );
  return { done, said, error };
}

describe('what changed here', () => {
  const sent = acmeText.replace(/(?=---\n##)/, '  - { date: 2026-10-14, status: offer }\n');

  it('is committed file by file, in the words of the domain', async () => {
    const { done, said } = await syncIn({
      changed: {
        [acme]: [acmeText, sent],
        'applications/new.md': [null, applicationText('New  Co', ['date: 2026-10-01, status: saved'])],
        'applications/old.md': [acmeText, null],
        'applications/odd.md': ['---\nbroken', '---\nbroken still'],
        'applications/same.md': [acmeText, acmeText.replace('role: Engineer', 'role:  Engineer')],
        'applications/two.md': [acmeText, sent.replace('robots', 'drones')],
        'resumes/me.md': [null, 'Robots'],
        'applications/notes.txt': ['a', 'b'],
        'apptrack.config.yaml': ['title: A', null],
      },
    });
    const commits = [
      `${acme}: Acme Robotics: applied → offer`,
      'applications/new.md: New Co: added, saved',
      'applications/old.md: Acme Robotics: removed',
      'applications/odd.md: applications/odd.md: changed',
      'applications/same.md: Acme Robotics: changed',
      'applications/two.md: Acme Robotics: applied → offer; text changed',
      'resumes/me.md: resumes/me.md added',
      'applications/notes.txt: applications/notes.txt changed',
      'apptrack.config.yaml: apptrack.config.yaml removed',
    ];
    expect(done).toEqual([...commits.map((text) => `commit ${text}`), 'fetch', 'push null']);
    expect(said).toEqual([
      ...commits.map((text) => `Committed: ${text.slice(text.indexOf(': ') + 2)}`),
      'Pushed 9 commits to origin/main.',
    ]);
  });

  it('has messages of one line and bounded length', async () => {
    const note = `  - { date: 2026-10-14, note: "a\\n\\nb ${'x'.repeat(600)}" }\n`;
    const { done } = await syncIn({ changed: { [acme]: [acmeText, acmeText.replace(/(?=---\n##)/, note)] } });
    expect(done[0]).toBe(`commit ${acme}: ${'Acme Robotics: noted: a b '.padEnd(499, 'x')}…`);
  });

  it('is one commit where there are more than twelve', async () => {
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`resumes/${index}.md`, [null, 'x'] as [null, string]]),
      );
    expect((await syncIn({ changed: files(12) })).done).toHaveLength(14);
    const { done, said } = await syncIn({ changed: files(13) });
    const lines = Object.keys(files(13)).map((path) => `${path} added`);
    expect(done[0]).toBe(
      `commit ${Object.keys(files(13)).join(' ')}: ${['13 files changed', '', ...lines].join('\n')}`,
    );
    expect(said).toEqual(['Committed: 13 files changed', 'Pushed 1 commit to origin/main.']);
  });

  it('is not committed while one of these files has a problem', async () => {
    const { done, error } = await syncIn({ changed: { [acme]: [acmeText, ''] }, problems: [broken] });
    expect(done).toEqual([]);
    expect(error).toBeInstanceOf(InvalidFileError);
    expect((error as Error).message).toBe(
      'nothing was committed, for files have problems:\napplications/acme.md:1:1  company is missing',
    );
    const other = await syncIn({
      changed: { 'resumes/me.md': [null, 'x'] },
      problems: [{ ...broken, path: 'applications/other.md' }],
    });
    expect(other.done).toEqual(['commit resumes/me.md: resumes/me.md added', 'fetch']);
  });
});

describe('what the remote has', () => {
  it('is merged before all is pushed', async () => {
    expect(await syncIn({ behind: 2, ahead: 1 })).toEqual({
      done: ['fetch', 'merge origin/main', 'push null'],
      said: ['Merged 2 commits from origin/main.', 'Pushed 1 commit to origin/main.'],
      error: undefined,
    });
    expect(await syncIn({ behind: 1 })).toEqual({
      done: ['fetch', 'merge origin/main'],
      said: ['Merged 1 commit from origin/main.', 'Up to date with origin/main.'],
      error: undefined,
    });
    expect(await syncIn({})).toMatchObject({ done: ['fetch'], said: ['Up to date with origin/main.'] });
    expect(await syncIn({ behind: 1, ahead: 2 }, false)).toEqual({
      done: ['fetch', 'merge origin/main'],
      said: ['Merged 1 commit from origin/main.', '2 commits to push to origin/main.'],
      error: undefined,
    });
  });

  it('is not pushed on where it brought in a broken file, the next time neither', async () => {
    const merged = await syncIn({ behind: 1, ahead: 1, merged: [broken] });
    expect(merged).toMatchObject({
      done: ['fetch', 'merge origin/main'],
      said: ['Merged 1 commit from origin/main.'],
    });
    expect(merged.error).toBeInstanceOf(InvalidFileError);
    expect((merged.error as Error).message).toBe(
      'merged, but not pushed, for files have problems:\napplications/acme.md:1:1  company is missing',
    );
    const again = await syncIn({ ahead: 2, problems: [broken] });
    expect(again.done).toEqual(['fetch']);
    expect((again.error as Error).message).toContain(
      'not pushed, for files have problems:\napplications/acme.md',
    );
    expect(await syncIn({ behind: 1, merged: [broken] }, false)).toMatchObject({
      error: expect.any(InvalidFileError),
    });
    // Before a push nothing is taken from what is kept of earlier readings.
    expect(await syncIn({ ahead: 2, problems: [broken], kept: [] })).toMatchObject({
      done: ['fetch'],
      error: expect.any(InvalidFileError),
    });
    // There is nothing to push, so nothing to refuse.
    expect(await syncIn({ problems: [broken] })).toMatchObject({ error: undefined });
    expect(await syncIn({ ahead: 1, problems: [broken] }, false)).toMatchObject({ error: undefined });
  });

  it('is fetched and merged again, five times in all, where others push at the same moment', async () => {
    const once = ['fetch', 'merge origin/main', 'push null'];
    const { done, said, error } = await syncIn({ ahead: 1, rivals: 4 });
    expect(done).toEqual(['fetch', 'push null', ...Array(4).fill(once).flat()]);
    expect(said.at(-1)).toBe('Pushed 1 commit to origin/main.');
    expect(error).toBeUndefined();
    const never = await syncIn({ ahead: 1, rivals: 5 });
    expect(never.done).toEqual(done);
    expect(never.error).toEqual(
      new WorkError('origin/main moves on faster than this can follow; all is committed here, try again'),
    );
  });

  it('is left alone where both changed the same lines, with what to do', async () => {
    const { done, said, error } = await syncIn({ behind: 1, ahead: 1, conflicts: [acme, 'resumes/me.md'] });
    expect(done).toEqual(['fetch', 'merge origin/main']);
    expect(said).toEqual([]);
    expect(error).toEqual(
      new WorkError([
        'here and there the same lines were changed, in:',
        '  applications/acme.md',
        '  resumes/me.md',
        'Both versions are intact: yours is committed here, the other is in origin/main. To settle it:',
        '  git merge origin/main    shows both in the files, between markers',
        '  edit the files, then:    git commit --all --no-edit',
        '  apptrack sync',
      ]),
    );
  });
});

describe('a branch that follows none', () => {
  it('is published where there is a remote', async () => {
    expect(await syncIn({ upstream: null, remote: 'origin' })).toEqual({
      done: ['push origin'],
      said: ['Pushed to origin.'],
      error: undefined,
    });
    const none = { done: [], said: ['There is no remote to pull from or push to.'], error: undefined };
    expect(await syncIn({ upstream: null })).toEqual(none);
    expect(await syncIn({ upstream: null, remote: 'origin' }, false)).toEqual(none);
    const problems = [broken];
    expect(await syncIn({ upstream: null, remote: 'origin', problems })).toMatchObject({
      done: [],
      said: [],
      error: expect.any(InvalidFileError),
    });
    expect(await syncIn({ upstream: null, problems })).toEqual(none);
  });

  it('is not published over another of its name', async () => {
    const { done, error } = await syncIn({ upstream: null, remote: 'origin', rivals: 1 });
    expect(done).toEqual(['push origin']);
    expect(error).toEqual(
      new WorkError([
        'origin has a branch of this name already, with other commits. All is committed here; to follow that branch:',
        '  git fetch origin && git branch --set-upstream-to origin/$(git branch --show-current)',
        '  apptrack sync',
      ]),
    );
  });
});
