/** Merging in real Git repositories: whatever becomes of our program, no side goes missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { driverCommand, setMergeDriver } from '../store/merge-driver.ts';
import { applicationText, bin, dataFolder, runCli } from '../testing/cli.ts';
import { git, gitEnvironment } from '../testing/git.ts';

const env = { ...process.env, ...gitEnvironment };
const saved = 'date: 2026-10-01, status: saved';
const [ours, theirs] = ['date: 2026-10-05, status: applied', 'date: 2026-10-06, note: They wrote'];
/** A name that a shell, Git's patterns and its placeholders might stumble over. */
const odd = 'it\'s "Ä [b] 100%A';

/** Runs Git, and gives whether it ended well and what it said. */
function tryGit(cwd: string, ...args: string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8', env });
  return { ok: status === 0, said: stdout + stderr };
}

/** The versions of a file. */
interface Contents {
  base: string | Buffer;
  ours: string | Buffer;
  theirs: string | Buffer;
}

const histories: Contents = {
  base: applicationText('Acme', [saved]),
  ours: applicationText('Acme', [saved, ours]),
  theirs: applicationText('Acme', [saved, theirs]),
};

/** A repository on the branch `main` with our version of a file; `other` has theirs. `set` tells Git how to merge. */
function repository(top: string, file: string, contents: Contents, set: (root: string) => void): void {
  mkdirSync(join(top, dirname(file)), { recursive: true });
  const commit = (content: string | Buffer, message: string) => {
    writeFileSync(join(top, file), content);
    git(top, 'add', '--all');
    git(top, 'commit', '--quiet', '-m', message);
  };
  git(top, 'init', '--quiet', '--initial-branch=main');
  set(join(top, file.slice(0, file.indexOf('applications/'))));
  commit(contents.base, 'base');
  git(top, 'checkout', '--quiet', '-b', 'other');
  commit(contents.theirs, 'theirs');
  git(top, 'checkout', '--quiet', 'main');
  commit(contents.ours, 'ours');
}

/** The ways in which Git merges a file: each brings theirs from `other` into what `main` has. */
const ways: Record<string, (top: string) => { ok: boolean; said: string }> = {
  merge: (top) => tryGit(top, 'merge', '--no-edit', 'other'),
  rebase: (top) => tryGit(top, 'rebase', 'other'),
  'cherry-pick': (top) => tryGit(top, 'cherry-pick', 'other'),
  'stash pop': (top) => {
    git(top, 'checkout', '--quiet', 'other');
    git(top, 'reset', '--quiet', '--soft', 'HEAD~1');
    git(top, 'stash', '--quiet');
    git(top, 'checkout', '--quiet', 'main');
    return tryGit(top, 'stash', 'pop');
  },
};

/** Has a script stand for our program, at a place that a shell might stumble over. */
function program(folder: string, script: string | null) {
  mkdirSync(join(folder, odd), { recursive: true });
  const path = join(folder, odd, 'apptrack.mjs');
  if (script === null) symlinkSync(bin, path);
  else writeFileSync(path, script);
  return { node: process.execPath, script: path };
}

const half = "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[5], '---\\ncompany: A');";

/** What may become of our program. */
const broken: Record<string, string> = {
  'fails at once': 'throw new Error()',
  'says that all is well and does nothing': '',
  'fails half-way': `${half} process.exit(1)`,
  'is killed half-way': `${half} process.kill(process.pid, 'SIGKILL')`,
  'is of an older version': 'process.exit(process.argv.length > 7 ? 2 : 0)',
};

function expectBoth(text: string, clean: boolean): void {
  for (const part of [ours, theirs]) expect(text).toContain(part);
  expect(/^<{7} [\s\S]*^={7}$[\s\S]*^>{7} /m.test(text)).toBe(!clean);
}

describe.each(Object.entries(ways))('git %s', (_name, way) => {
  it('has both sides’ entries where our program runs, from a folder of any name', () => {
    using folder = dataFolder();
    const top = join(folder.root, odd, 'repository');
    const file = `${odd}/applications/${odd}.md`;
    repository(top, file, histories, (root) => setMergeDriver(root, program(folder.root, null)));
    expect(way(top)).toMatchObject({ ok: true });
    expectBoth(readFileSync(join(top, file), 'utf8'), true);
    expect(git(top, 'status', '--porcelain', '--untracked-files')).not.toMatch(/^(?:U|\?)/m);
  });

  it.each([...Object.entries(broken), ['is not there', null]] as const)(
    'has both sides’ entries between markers where our program %s',
    (_what, script) => {
      using folder = dataFolder();
      const top = join(folder.root, 'repository');
      const file = 'applications/acme.md';
      const at = script === null ? { node: '/gone', script: '/gone' } : program(folder.root, script);
      repository(top, file, histories, (root) => setMergeDriver(root, at));
      const { ok } = way(top);
      expect(ok).toBe(false);
      expectBoth(readFileSync(join(top, file), 'utf8'), false);
      expect(git(top, 'status', '--porcelain')).toContain(`UU ${file}`);
    },
  );
});

describe('a merge', () => {
  const file = 'applications/acme.md';
  const good = (root: string) => setMergeDriver(root, { node: process.execPath, script: bin });
  const merged = (contents: Contents, set = good) => {
    using folder = dataFolder();
    repository(folder.root, file, contents, set);
    const { ok, said } = tryGit(folder.root, 'merge', '--no-edit', 'other');
    return { ok, said, text: readFileSync(join(folder.root, file)) };
  };

  it('of what is no application is Git’s own, whether it conflicts or not', () => {
    const lines = 'one\ntwo\nthree\nfour\nfive\n';
    const clean = merged({
      base: lines,
      ours: lines.replace('one', 'ONE'),
      theirs: Buffer.from(lines.replace('five', 'fünf'), 'latin1'),
    });
    expect(clean).toMatchObject({ ok: true, text: Buffer.from('ONE\ntwo\nthree\nfour\nfünf\n', 'latin1') });
    expect(clean.said).not.toContain('apptrack');
    const both = merged({ base: lines, ours: lines.replace('one', 'A'), theirs: lines.replace('one', 'B') });
    expect(both.ok).toBe(false);
    expect(both.text.toString()).toBe(
      '<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\ntwo\nthree\nfour\nfive\n',
    );
  });

  it('of what is no text has both versions between markers', () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
    const contents = { base: utf16('base'), ours: utf16('ours'), theirs: utf16('theirs') };
    const { ok, text } = merged(contents);
    expect(ok).toBe(false);
    expect(text.includes(contents.ours) && text.includes(contents.theirs)).toBe(true);
    expect(text.includes('<<<<<<< ours') && text.includes('>>>>>>> theirs')).toBe(true);
  });

  it('marks only what contradicts each other, and merges the rest', () => {
    const { ok, text } = merged({
      base: applicationText('Acme', [saved], 'location: Berlin\n'),
      ours: applicationText('Acme', [saved, ours], 'location: Bonn\n'),
      theirs: applicationText('Acme', [saved, theirs], 'location: Bern\n'),
    });
    expect(ok).toBe(false);
    const place = '<<<<<<< ours\nlocation: Bonn\n=======\nlocation: Bern\n>>>>>>> theirs\n';
    expect(text.toString()).toBe(applicationText('Acme', [saved, ours, theirs], place));
  });

  it('whose shell is killed with our program has markers, or does not take place', () => {
    const script = `${half} process.kill(process.ppid, 'SIGKILL'); process.kill(process.pid, 'SIGKILL')`;
    using folder = dataFolder();
    const top = join(folder.root, 'repository');
    repository(top, file, histories, (root) => setMergeDriver(root, program(folder.root, script)));
    expect(tryGit(top, 'merge', '--no-edit', 'other').ok).toBe(false);
    const text = readFileSync(join(top, file), 'utf8');
    // Since 2.42, Git stops at once and leaves everything as it was.
    if (git(top, 'status', '--porcelain').includes('UU')) expectBoth(text, false);
    else expect(text).toBe(histories.ours);
  });

  it('goes on with Node as it is found where the one that set it up is gone', () => {
    const path = `${dirname(process.execPath)}:${process.env.PATH}`;
    using folder = dataFolder();
    repository(folder.root, file, histories, (root) =>
      setMergeDriver(root, { node: '/gone/node', script: bin }),
    );
    execFileSync('git', ['merge', '--no-edit', 'other'], { cwd: folder.root, env: { ...env, PATH: path } });
    expectBoth(folder.read(file), true);
  });

  it('by a set-up of an earlier version is right, and brings the set-up up to date', () => {
    using folder = dataFolder();
    repository(folder.root, file, histories, (root) => {
      good(root);
      git(root, 'config', 'merge.apptrack.driver', `'${process.execPath}' '${bin}' merge-driver %O %A %B %P`);
    });
    expect(tryGit(folder.root, 'merge', '--no-edit', 'other')).toMatchObject({ ok: true });
    expectBoth(folder.read(file), true);
    const command = driverCommand({ node: process.execPath, script: bin });
    expect(git(folder.root, 'config', 'merge.apptrack.driver')).toBe(`${command}\n`);
  });

  it('has the names that a newer Git gives the sides', () => {
    using folder = dataFolder();
    const versions = ['Berlin', 'Bonn', 'Bern'].map((place) =>
      applicationText('Acme', [saved], `location: ${place}\n`),
    );
    for (const [name, text] of Object.entries({ O: versions[0], A: versions[1], B: versions[2] }))
      folder.write(name, text ?? '');
    const values = { P: "'acme.md'", L: '7', X: "'HEAD'", Y: "'1a2b (it'\\''s)'" };
    const filled = driverCommand({ node: process.execPath, script: bin }).replace(
      /%([OABPLXY%])/g,
      (_all, name: string) => (values as Record<string, string>)[name] ?? name,
    );
    expect(spawnSync('sh', ['-c', filled], { cwd: folder.root, env }).status).toBe(1);
    const place = "<<<<<<< HEAD\nlocation: Bonn\n=======\nlocation: Bern\n>>>>>>> 1a2b (it's)\n";
    expect(folder.read('A')).toBe(applicationText('Acme', [saved], place));
  });

  it('reads the file by the configuration of its own data folder', () => {
    using folder = dataFolder();
    const inner = 'jobs/applications/old-applications/acme.md';
    folder.write(
      'jobs/apptrack.config.yaml',
      'stages:\n  - { id: seen, kind: lead }\n  - { id: sent, kind: applied }\n',
    );
    const text = (...entries: string[]) =>
      applicationText('Acme', ['date: 2026-10-01, status: seen', ...entries]);
    const entries = ['date: 2026-10-05, status: sent', 'date: 2026-10-06, note: They wrote'] as const;
    const contents = { base: text(), ours: text(entries[0]), theirs: text(entries[1]) };
    repository(folder.root, inner, contents, good);
    expect(tryGit(folder.root, 'merge', '--no-edit', 'other')).toMatchObject({ ok: true });
    expect(folder.read(inner)).toBe(text(...entries));
  });
});

describe('the set-up', () => {
  it('is made by sync and init in a clone that has none, and keeps what the repository says of merging', async () => {
    using folder = dataFolder({ 'applications/acme.md': applicationText('Acme', [saved]) });
    git(folder.root, 'init', '--quiet');
    expect(await runCli(['sync'], { cwd: folder.root, env })).toMatchObject({ status: 0, stderr: '' });
    const command = driverCommand({ node: process.execPath, script: bin });
    expect(git(folder.root, 'config', 'merge.apptrack.driver')).toBe(`${command}\n`);
    expect(git(folder.root, 'check-attr', 'merge', 'applications/a/b.md')).toContain(': apptrack');
    git(folder.root, 'config', 'merge.apptrack.driver', 'gone');
    await runCli(['sync'], { cwd: folder.root, env });
    expect(git(folder.root, 'config', 'merge.apptrack.driver')).toBe(`${command}\n`);
    expect(folder.read('.git/info/attributes').match(/apptrack/g)).toHaveLength(1);

    const other = join(folder.root, 'other');
    mkdirSync(join(other, 'applications'), { recursive: true });
    git(other, 'init', '--quiet');
    writeFileSync(join(other, '.gitattributes'), '*.md merge=union\n');
    await runCli(['sync'], { cwd: other, env });
    expect(git(other, 'check-attr', 'merge', 'applications/a.md')).toContain(': union');
  });
});
