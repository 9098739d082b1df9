/** What `sync`, `watch` and `init` say where Git or the remote refuses, in real repositories, and how they leave them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acmeText, dataFolder, runCli, type TestFolder } from '../testing/cli.ts';
import { git, gitEnvironment, gitIdentity } from '../testing/git.ts';

const path = 'applications/acme.md';
const run = (cwd: string, words: string[], more: Record<string, string | undefined> = {}) =>
  runCli(words, { cwd, env: { ...gitEnvironment, ...more } });
const sync = (cwd: string, more = {}) => run(cwd, ['sync'], more);

/** A clone that follows a bare repository; both have one application. */
function clone(folder: TestFolder): { one: string; bare: string } {
  const [one, bare] = [join(folder.root, 'one'), join(folder.root, 'bare.git')];
  git(folder.root, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(folder.root, 'clone', '--quiet', bare, one);
  git(one, 'checkout', '--quiet', '-B', 'main');
  mkdirSync(join(one, 'applications'));
  writeFileSync(join(one, path), acmeText);
  git(one, 'add', '.');
  git(one, 'commit', '--quiet', '-m', 'first');
  git(one, 'push', '--quiet', '-u', 'origin', 'main');
  return { one, bare };
}

const offer = acmeText.replace(/(?=---\n##)/, '  - { date: 2026-10-14, status: offer }\n');
const edit = (one: string, text = offer) => writeFileSync(join(one, path), text);

function hook(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** Another clone that changed something and pushed it. */
function elsewhere(folder: TestFolder, bare: string): string {
  const two = join(folder.root, 'two');
  git(folder.root, 'clone', '--quiet', bare, two);
  writeFileSync(join(two, 'applications/beta.md'), acmeText.replace('Acme Robotics', 'Beta'));
  git(two, 'add', '.');
  git(two, 'commit', '--quiet', '-m', 'beta');
  git(two, 'push', '--quiet');
  return two;
}

/** A commit fails for a reason: what is said, and that nothing is staged but what was. */
async function expectUncommitted(one: string, said: RegExp, more = {}): Promise<void> {
  edit(one, acmeText.replace('Engineer', 'Chief'));
  git(one, 'add', path);
  edit(one);
  writeFileSync(join(one, 'other.txt'), 'mine');
  git(one, 'add', 'other.txt');
  const [index, status] = [git(one, 'ls-files', '--stage'), git(one, 'status', '--porcelain')];
  expect(status).toBe('MM applications/acme.md\nA  other.txt\n');
  const ended = await sync(one, more);
  expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(said) });
  expect(ended.stderr).toContain('committing applications/acme.md: ');
  expect(ended.stderr).toContain('nothing was committed, and what is staged is as it was');
  expect(git(one, 'ls-files', '--stage')).toBe(index);
  expect(git(one, 'status', '--porcelain')).toBe(status);
  expect(readFileSync(join(one, path), 'utf8')).toBe(offer);
  expect(existsSync(join(one, '.git/index.lock'))).toBe(false);
}

describe('a commit that is refused leaves what was staged as it was', () => {
  it.each(['pre-commit', 'commit-msg'])(
    'by %s, whose own words are shown and act on nothing',
    async (name) => {
      using folder = dataFolder();
      const { one } = clone(folder);
      hook(
        join(one, '.git/hooks'),
        name,
        String.raw`printf 'lint: \033[31mno\033[0m\033]0;title\007\n'; exit 1`,
      );
      await expectUncommitted(
        one,
        new RegExp(String.raw`a hook refused it \(\.git/hooks/${name}\)[\s\S]*\n  lint: no\n`),
      );
    },
  );

  it('by a hook elsewhere that says nothing', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    hook(join(folder.root, 'hooks'), 'pre-commit', 'exit 1');
    git(one, 'config', 'core.hooksPath', join(folder.root, 'hooks'));
    await expectUncommitted(one, /hooks\/pre-commit\)[\s\S]*It said nothing\./);
  });

  it.each([
    ['openpgp', 'NOSUCH'],
    ['ssh', '/nosuch.pub'],
  ])('by a signature of %s', async (format, key) => {
    using folder = dataFolder();
    const { one } = clone(folder);
    for (const [name, value] of Object.entries({
      'commit.gpgSign': 'true',
      'gpg.format': format,
      'user.signingKey': key,
    }))
      git(one, 'config', name, value);
    await expectUncommitted(one, /the commit could not be signed[\s\S]*git config commit\.gpgsign false/, {
      GNUPGHOME: join(folder.root, 'no-keys'),
    });
  });

  it('by an unknown person', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    git(one, 'config', 'user.useConfigOnly', 'true');
    const nobody = Object.fromEntries(
      [...Object.keys(gitIdentity), 'EMAIL'].map((name) => [name, undefined]),
    );
    await expectUncommitted(
      one,
      /Git does not know who you are[\s\S]*git config --global user\.name/,
      nobody,
    );
  });

  it('by another Git at work', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    edit(one);
    writeFileSync(join(one, '.git/index.lock'), '');
    const { status, stderr } = await sync(one);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /another Git is at work here, or one was ended half-way[\s\S]*rm \S*one\/\.git\/index\.lock/,
    );
    expect(readFileSync(join(one, '.git/index.lock'), 'utf8')).toBe('');
  });

  it('also where there is no commit yet, and no index', async () => {
    using folder = dataFolder({ [path]: acmeText });
    git(folder.root, 'init', '--quiet');
    hook(join(folder.root, '.git/hooks'), 'pre-commit', 'exit 1');
    expect(await sync(folder.root)).toMatchObject({ status: 1, stdout: '' });
    expect(existsSync(join(folder.root, '.git/index'))).toBe(false);
  });
});

describe('nothing is done', () => {
  it('where no branch is checked out, which watch says at once', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    git(one, 'checkout', '--quiet', '--detach');
    edit(one);
    for (const words of [['sync'], ['watch', '--commit']]) {
      const { status, stderr } = await run(one, words);
      expect(status).toBe(1);
      expect(stderr).toContain('no branch is checked out');
      expect(stderr).toContain('git switch --create NAME');
    }
    expect(git(one, 'log', '--format=%s')).toBe('first\n');
  });

  it.each([
    ['merge', 'MERGE_HEAD'],
    ['rebase', 'rebase-merge'],
    ['cherry-pick', 'CHERRY_PICK_HEAD'],
    ['revert', 'REVERT_HEAD'],
  ])('during a %s', async (what, name) => {
    using folder = dataFolder();
    const { one } = clone(folder);
    edit(one);
    writeFileSync(join(one, '.git', name), git(one, 'rev-parse', 'HEAD'));
    const { status, stderr } = await sync(one);
    expect(status).toBe(1);
    expect(stderr).toContain(`a ${what} is under way; finish it (git ${what} --continue)`);
  });

  it('where nothing is there to push', async () => {
    using folder = dataFolder();
    git(folder.root, 'init', '--quiet');
    git(folder.root, 'remote', 'add', 'origin', '/nowhere');
    expect(await sync(folder.root)).toMatchObject({ status: 0, stdout: 'There is nothing to push yet.\n' });
  });

  it.skipIf(process.getuid?.() !== 0)('in a folder of another user, which is said to be one', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    execFileSync('chown', ['-R', '65534', one]);
    const { status, stderr } = await sync(one, { SUDO_UID: undefined });
    expect(status).toBe(1);
    expect(stderr).toMatch(/belongs to another user[\s\S]*safe\.directory \S+one\n/);
  });
});

/** A push or a fetch fails: all is committed, and the files and the branch stay. */
async function expectApart(one: string, said: RegExp, more = {}): Promise<string> {
  edit(one);
  const { status, stdout, stderr } = await sync(one, more);
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'Committed: Acme Robotics: applied → offer\n' });
  expect(stderr).toMatch(said);
  expect(stderr).toContain('all is committed here');
  expect(git(one, 'status', '--porcelain')).toBe('');
  expect(git(one, 'log', '--format=%s')).toBe('Acme Robotics: applied → offer\nfirst\n');
  return stderr;
}

describe('a remote that refuses is not one that moves on', () => {
  it('where the branch is protected', async () => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    hook(join(bare, 'hooks'), 'pre-receive', 'echo "error: GH006: Protected branch update failed"; exit 1');
    await expectApart(
      one,
      /^apptrack: pushing to origin\/main: the remote refused it[\s\S]*\n {2}remote: error: GH006[\s\S]*pull request:\n {2}git push origin HEAD:refs\/heads\/my-changes\n$/,
    );
  });

  it('whatever words it has', async () => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    hook(join(bare, 'hooks'), 'update', 'echo "[rejected] (fetch first) non-fast-forward"; exit 1');
    const said = await expectApart(one, /the remote refused it/);
    expect(said).toContain('remote: [rejected] (fetch first) non-fast-forward');
  });

  it('nor is a hook of one’s own', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    hook(join(one, '.git/hooks'), 'pre-push', 'echo the tests fail; exit 1');
    await expectApart(one, /a hook refused it \(\.git\/hooks\/pre-push\)[\s\S]*\n {2}the tests fail\n/);
  });
});

describe('a remote out of reach', () => {
  it.each([
    ['https://nosuch.invalid/x.git', /the remote cannot be reached[\s\S]*Could not resolve host/],
    ['./gone.git', /there is no such repository, or you may not see it/],
  ])('%s', async (address, said) => {
    using folder = dataFolder();
    const { one } = clone(folder);
    git(one, 'remote', 'set-url', 'origin', address);
    await expectApart(one, said);
  });

  it('is not waited for where it asks for a password, nor is the one in its address shown', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    const server = createServer((_request, response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      git(one, 'remote', 'set-url', 'origin', `http://robin@127.0.0.1:${port}/x.git`);
      const said = await expectApart(
        one,
        /the remote does not let you in[\s\S]*In a terminal you are asked/,
        {
          GIT_ASKPASS: undefined,
          SSH_ASKPASS: undefined,
        },
      );
      expect(said).not.toContain('robin@');
    } finally {
      server.close();
    }
  });

  it('is spoken to by the person’s own SSH, which is told to ask nothing', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    hook(join(folder.root, 'tools'), 'ssh', `echo "$@" > '${folder.root}/asked'; exit 255`);
    git(one, 'remote', 'set-url', 'origin', 'git@hub.example:x.git');
    git(one, 'config', 'core.sshCommand', `${join(folder.root, 'tools/ssh')} -i key`);
    await expectApart(one, /there is no such repository/, { GIT_SSH_COMMAND: undefined });
    expect(readFileSync(join(folder.root, 'asked'), 'utf8')).toMatch(
      /^-i key -o BatchMode=yes .*hub\.example/,
    );
    git(one, 'config', 'core.sshCommand', `${join(folder.root, 'tools/plink')} -i key`);
    hook(join(folder.root, 'tools'), 'plink', `echo "$@" > '${folder.root}/asked'; exit 255`);
    await sync(one, { GIT_SSH_COMMAND: undefined });
    expect(readFileSync(join(folder.root, 'asked'), 'utf8')).not.toContain('BatchMode');
  });
});

describe('what the remote has', () => {
  it('is not merged where it was rewritten, this time nor the next', async () => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    const two = elsewhere(folder, bare);
    git(one, 'pull', '--quiet', '--ff-only');
    git(two, 'reset', '--quiet', '--hard', 'HEAD~1');
    writeFileSync(join(two, 'applications/gamma.md'), acmeText.replace('Acme Robotics', 'Gamma'));
    git(two, 'add', '.');
    git(two, 'commit', '--quiet', '-m', 'gamma');
    git(two, 'push', '--quiet', '--force');
    edit(one);
    const had = git(one, 'rev-parse', '--short=12', 'HEAD').trim();
    for (const stdout of ['Committed: Acme Robotics: applied → offer\n', '']) {
      const ended = await sync(one);
      expect(ended).toMatchObject({ status: 1, stdout });
      expect(ended.stderr).toContain('origin/main was rewritten (a force push)');
      expect(ended.stderr).toContain(`git rebase --onto origin/main ${had}`);
    }
    git(one, 'rebase', '--quiet', '--onto', 'origin/main', had);
    expect(await sync(one)).toMatchObject({ status: 0, stdout: 'Pushed 1 commit to origin/main.\n' });
    expect(git(one, 'ls-files')).toBe('applications/acme.md\napplications/gamma.md\n');
  });

  it('is not left half merged by a hook', async () => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    elsewhere(folder, bare);
    hook(join(one, '.git/hooks'), 'pre-merge-commit', 'echo no merges; exit 1');
    await expectApart(one, /merging origin\/main: a hook refused it[\s\S]*\n {2}no merges\n/);
    expect(existsSync(join(one, '.git/MERGE_HEAD'))).toBe(false);
  });

  it('stays out where files of one’s own are in its way', async () => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    const two = elsewhere(folder, bare);
    writeFileSync(join(two, 'code.txt'), 'theirs');
    git(two, 'add', '.');
    git(two, 'commit', '--quiet', '-m', 'code');
    git(two, 'push', '--quiet');
    writeFileSync(join(one, 'code.txt'), 'mine');
    edit(one);
    const { status, stderr } = await sync(one);
    expect(status).toBe(1);
    expect(stderr).toMatch(/files here that are not committed are in its way[\s\S]*code\.txt/);
    expect(readFileSync(join(one, 'code.txt'), 'utf8')).toBe('mine');
  });

  it.each([
    ['merge.ff', 'only'],
    ['push.default', 'nothing'],
    ['push.default', 'matching'],
  ])('is merged and pushed to whatever %s %s says of plain Git', async (name, value) => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    elsewhere(folder, bare);
    git(one, 'config', name, value);
    edit(one);
    expect(await sync(one)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Pushed 2 commits to origin/main.'),
    });
  });

  it('is brought to a shallow clone, a worktree, and a file whose name Git would take for a pattern', async () => {
    using folder = dataFolder();
    const { one, bare } = clone(folder);
    elsewhere(folder, bare);
    const shallow = join(folder.root, 'shallow');
    git(folder.root, 'clone', '--quiet', '--depth', '1', `file://${bare}`, shallow);
    edit(shallow);
    expect(await sync(shallow)).toMatchObject({ status: 0, stderr: '' });
    const tree = join(folder.root, 'tree');
    git(one, 'worktree', 'add', '--quiet', '-b', 'side', tree);
    writeFileSync(join(tree, 'applications/[acme].md'), acmeText);
    edit(tree);
    writeFileSync(join(tree, 'applications/a.md'), acmeText);
    expect(await sync(tree)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Pushed'),
    });
    expect(git(tree, 'status', '--porcelain')).toBe('');
    expect(git(tree, 'log', '--format=%s').split('\n')).toHaveLength(5);
  });
});

describe('a move', () => {
  it('is one commit that says so, with what changed besides', async () => {
    using folder = dataFolder();
    const { one } = clone(folder);
    mkdirSync(join(one, 'applications/2026'));
    renameSync(join(one, path), join(one, 'applications/2026/acme.md'));
    expect((await sync(one)).stdout).toContain('Committed: Acme Robotics: moved to 2026/\n');
    git(one, 'mv', 'applications/2026/acme.md', 'applications/robots.md');
    writeFileSync(join(one, 'applications/robots.md'), offer);
    expect((await sync(one)).stdout).toContain(
      'Committed: Acme Robotics: moved to applications/robots; applied → offer\n',
    );
    expect(git(one, 'log', '-1', '--format=', '--name-status', '-M')).toMatch(/^R\d+\t/);
    expect(git(one, 'status', '--porcelain', '--branch')).toBe('## main...origin/main\n');
  });
});

describe('init in a repository with work under way', () => {
  it('commits what it made, and takes in nothing that was staged or changed', async () => {
    using folder = dataFolder({ 'applications/apptrack.tgz': '' });
    const mine = join(folder.root, 'mine');
    mkdirSync(mine);
    git(mine, 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(mine, '.gitattributes'), '*.png binary\n');
    writeFileSync(join(mine, 'package.json'), '{ "private": true }\n');
    git(mine, 'add', '.');
    git(mine, 'commit', '--quiet', '-m', 'mine');
    writeFileSync(join(mine, 'package.json'), '{ "private": true, "name": "mine" }\n');
    writeFileSync(join(mine, 'other.txt'), 'mine');
    git(mine, 'add', 'other.txt');
    const words = ['init', '--dir', mine, '--yes', '--no-install', '--package', 'applications/apptrack.tgz'];
    const { status, stdout, stderr } = await run(folder.root, words);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('one commit') });
    expect(stderr).toContain('Left to you to commit, for they had changes of your own: package.json');
    expect(stderr).toMatch(/Make apptrack a command in every folder, once[\s\S]*cd \S+ && npm link\n/);
    expect(git(mine, 'status', '--porcelain')).toBe('A  other.txt\n M package.json\n');
    expect(git(mine, 'show', '--name-only', '--format=')).toContain('.gitattributes');
  });
});

describe('what a person has set for Git', () => {
  it.each([
    ['another remote to push to', 'remote.pushDefault'],
    ['another remote for this branch', 'branch.main.pushRemote'],
  ])('%s is not where sync pushes', async (_, key) => {
    using folder = dataFolder({});
    const { one, bare } = clone(folder);
    const fork = join(folder.root, 'fork.git');
    git(folder.root, 'init', '--quiet', '--bare', '--initial-branch=main', fork);
    git(one, 'remote', 'add', 'fork', fork);
    git(one, 'config', key, 'fork');
    edit(one);
    expect(await sync(one)).toMatchObject({ status: 0, stderr: '' });
    expect(git(bare, 'log', '-1', '--format=%s', 'main').trim()).toBe('Acme Robotics: applied → offer');
  });

  it.each([
    ['as Git has it', undefined],
    ['literally', '1'],
  ])('paths taken %s: hooks see them so, and any name is committed', async (_, setting) => {
    using folder = dataFolder({});
    const { one, bare } = clone(folder);
    const seen = join(folder.root, 'seen');
    hook(
      join(one, '.git/hooks'),
      'pre-commit',
      `printf '%s|' "\${GIT_LITERAL_PATHSPECS-}" >>${seen}; git diff --cached --name-only -- '*.md' >>${seen}`,
    );
    edit(one);
    writeFileSync(join(one, 'applications/a[b]*.md'), acmeText.replace('Acme Robotics', 'Beta'));
    const more = setting === undefined ? {} : { GIT_LITERAL_PATHSPECS: setting };
    expect(await sync(one, more)).toMatchObject({ status: 0, stderr: '' });
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toContain('applications/a[b]*.md');
    expect(git(one, 'status', '--porcelain')).toBe('');
    const said = readFileSync(seen, 'utf8');
    if (setting === undefined) expect(said).toBe(`|${path}\n|applications/a[b]*.md\n`);
    else expect(said).toBe('1|1|');
  });
});
