/** What the store promises when things go wrong: killed programs, parallel writers, editors, disks that refuse. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  applicationText,
  bin,
  dataFolder,
  runBash,
  runBound,
  runCli,
  runProgram,
  type TestFolder,
} from '../testing/cli.ts';
import { LockedError, lockPath, withLock } from './lock.ts';
import { createFile, deleteFile, FileExistsError } from './new-file.ts';
import { livenessOf, newToken } from './process-token.ts';
import { ReadOnlyFileError } from './read-only.ts';
import { digestOf, FileChangedError, replaceFile } from './replace-file.ts';
import { updateFile } from './update-file.ts';

const path = 'applications/acme.md';
const text = applicationText('Acme', ['date: 2026-10-01, status: saved']);

/** Counts up in a file, a line for each number, and reports each number once it is written. */
const counter = `
  import { updateFile } from './update-file.ts';
  const [root, path] = process.argv.slice(1);
  for (;;) {
    let count = 0;
    await updateFile(root, path, (bytes) => {
      const lines = String(bytes).trimEnd().split('\\n');
      count = Number(lines.at(-1)) + 1;
      return [...lines.slice(-200), count].join('\\n') + '\\n';
    });
    process.stdout.write(count + '\\n');
  }`;

/** The counter as one piece of code, so that each of its many starts is quick. */
async function bundledCounter(): Promise<string> {
  const entry = join(import.meta.dirname, 'counter.ts');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'counter',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? counter : null),
      },
    ],
    ssr: { noExternal: true },
    build: { ssr: entry, write: false },
  });
  return (output as Rolldown.RolldownOutput).output[0].code;
}

/** Starts the counter and kills it at a random moment of its work; gives the last number it reported. */
function countUntilKilled(program: string, root: string, file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, root, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let reported = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 12));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (reported += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Number(reported.trimEnd().split('\n').at(-1))));
  });
}

/** The number at the end of the counter's file; the lines before it must be the numbers before it. */
function countIn(content: string): number {
  const numbers = content.trimEnd().split('\n').map(Number);
  const last = numbers.at(-1) ?? Number.NaN;
  expect(numbers).toEqual(numbers.map((_, index) => last - numbers.length + 1 + index));
  return last;
}

describe('a writer killed at any moment', () => {
  it('leaves a whole file with all that it reported, and nothing in the way of the next (200 times)', async () => {
    using folder = dataFolder({ 'applications/a.md': '1\n', 'applications/b.md': '1\n' });
    const program = await bundledCounter();
    const rounds = async (file: string) => {
      for (let round = 0; round < 100; round += 1) {
        const reported = await countUntilKilled(program, folder.root, file);
        expect(countIn(folder.read(file))).toBeGreaterThanOrEqual(reported);
      }
    };
    await Promise.all([rounds('applications/a.md'), rounds('applications/b.md')]);
    for (const file of ['a', 'b']) await updateFile(folder.root, `applications/${file}.md`, () => 'done\n');
    expect(readdirSync(join(folder.root, 'applications')).sort()).toEqual(['a.md', 'b.md']);
  }, 120_000);
});

describe('what a killed writer left', () => {
  const dead = `1-1-${newToken().split('-')[2]}-0123456789ab`;

  it.each([
    ['deletes', (root: string) => deleteFile(join(root, path), digestOf(text))],
    ['replaces', (root: string) => replaceFile(join(root, path), 'new\n', digestOf(text))],
    ['changes', (root: string) => updateFile(root, path, () => 'new\n')],
  ])(
    'goes with the next who %s a file there: temporary files, and locks of files that are gone',
    async (_how, write) => {
      using folder = dataFolder({ [path]: text });
      const lock = lockPath(join(folder.root, 'applications/gone.md'));
      folder.write(`applications/.apptrack-${dead}.tmp`, 'half');
      mkdirSync(lock);
      writeFileSync(join(lock, dead), '');
      await write(folder.root);
      expect(readdirSync(join(folder.root, 'applications')).filter((name) => name !== 'acme.md')).toEqual([]);
    },
  );

  it('does not go where its owner lives', async () => {
    using folder = dataFolder({ [path]: text });
    const [alive] = /^.*-/.exec(newToken()) ?? [];
    const lock = lockPath(join(folder.root, 'applications/other.md'));
    folder.write(`applications/.apptrack-${alive}0123456789ab.tmp`, 'half');
    mkdirSync(lock);
    writeFileSync(join(lock, `${alive}0123456789ab`), '');
    await updateFile(folder.root, path, () => 'new\n');
    expect(readdirSync(join(folder.root, 'applications'))).toHaveLength(3);
    expect(readdirSync(lock)).toHaveLength(1);
  });
});

describe('many commands at once', () => {
  it('on one file all have their entry there afterwards (forty)', async () => {
    using folder = dataFolder({ [path]: text });
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const finished = await Promise.all(
      numbers.map((number) =>
        runCli(
          number % 2 === 0
            ? ['note', 'acme', `note ${number}.`]
            : ['status', 'acme', 'applied', '--note', `note ${number}.`],
          {
            cwd: folder.root,
          },
        ),
      ),
    );
    expect(finished.filter(({ status }) => status !== 0)).toEqual([]);
    const content = folder.read(path);
    for (const number of numbers) expect(content.split(`note: note ${number}.`)).toHaveLength(2);
    expect(content.split('\n')).toHaveLength(text.split('\n').length + 40);
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
  }, 120_000);

  it('that add the same application make a file each', async () => {
    using folder = dataFolder();
    const finished = await Promise.all(
      Array.from({ length: 12 }, () => runCli(['add', 'Acme', 'Engineer'], { cwd: folder.root })),
    );
    const paths = finished.map(({ stdout }) => stdout.trim());
    expect(new Set(paths).size).toBe(12);
    expect(readdirSync(join(folder.root, 'applications'))).toHaveLength(12);
  }, 60_000);
});

describe('an editor that saves in between', () => {
  it('has its change kept: the update is made anew on top of it', async () => {
    using folder = dataFolder({ [path]: 'one\n' });
    const seen: string[] = [];
    await updateFile(folder.root, path, (bytes) => {
      seen.push(String(bytes));
      if (seen.length === 1) folder.write(path, 'one, edited\n');
      return `${bytes}two\n`;
    });
    expect(seen).toEqual(['one\n', 'one, edited\n']);
    expect(folder.read(path)).toBe('one, edited\ntwo\n');
  });

  it('all the time makes the update give up, with nothing written', async () => {
    using folder = dataFolder({ [path]: '0\n' });
    let saves = 0;
    const update = updateFile(folder.root, path, () => {
      saves += 1;
      folder.write(path, `${saves}\n`);
      return 'ours\n';
    });
    await expect(update).rejects.toThrow(FileChangedError);
    expect(folder.read(path)).toBe(`${saves}\n`);
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
  });

  it('is never overwritten by who read the file earlier', async () => {
    using folder = dataFolder({ [path]: 'new\n' });
    const file = join(folder.root, path);
    await expect(replaceFile(file, 'ours\n', digestOf('old\n'))).rejects.toThrow(FileChangedError);
    await expect(deleteFile(file, digestOf('old\n'))).rejects.toThrow(FileChangedError);
    expect(folder.read(path)).toBe('new\n');
    await replaceFile(file, 'ours\n', digestOf('new\n'));
    expect(folder.read(path)).toBe('ours\n');
  });
});

describe('replacing a file', () => {
  it('keeps its mode, and follows a link to the file itself', async () => {
    using folder = dataFolder({ 'kept/real.md': 'old\n' });
    const real = join(folder.root, 'kept/real.md');
    symlinkSync(real, join(folder.root, path));
    await runProgram('chmod', ['640', real]);
    await replaceFile(join(folder.root, path), 'new\n', digestOf('old\n'));
    expect(folder.read('kept/real.md')).toBe('new\n');
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  it('never happens where a new file is meant', () => {
    using folder = dataFolder({ [path]: 'old\n' });
    expect(() => createFile(join(folder.root, path), 'new\n')).toThrow(FileExistsError);
    expect(folder.read(path)).toBe('old\n');
    createFile(join(folder.root, 'applications/deep/er.md'), 'new\n');
    expect(folder.read('applications/deep/er.md')).toBe('new\n');
  });
});

/** The user who owns nothing, as systems number them. */
const nobody = 65534;

describe('a file that is read-only', () => {
  const config = 'apptrack.config.yaml';
  const files = {
    [path]: applicationText('Acme', ['date: 2026-11-10, status: applied'], 'location: Ulm\n'),
    [config]: 'demo: { today: 2026-11-20 }\n',
  };
  const protectedFolder = () => {
    const folder = dataFolder(files);
    for (const name of Object.keys(files)) chmodSync(join(folder.root, name), 0o444);
    return folder;
  };
  const stateOf = ({ root, read }: TestFolder) =>
    Object.keys(files).map((name) => [read(name), statSync(join(root, name)).mode & 0o777]);

  it.each([
    [['note', 'acme', 'They called']],
    [['status', 'acme', 'rejected']],
    [['set', 'acme', 'location', 'Bonn']],
    [['unset', 'acme', 'location']],
    [['remove', 'acme', '--yes']],
    [['reminders', 'done', 'acme:follow_up']],
    [['reminders', 'dismiss', 'acme:follow_up']],
    [['reminders', 'snooze', 'acme:follow_up', '3']],
    [['reminders', 'add', 'acme', '2026-12-01', 'Ask']],
    [['init', '--yes']],
  ])('is left as it is by %j, unless that is forced', async (words) => {
    using folder = protectedFolder();
    const { root: cwd } = folder;
    const before = stateOf(folder);
    expect(await runCli(words, { cwd })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'apptrack: acme.md is read-only; nothing was written. Make it writable, or add --force\n',
    });
    expect(stateOf(folder)).toEqual(before);
    expect(await runCli([...words, '--force'], { cwd })).toMatchObject({ status: 0 });
    expect(() => expect(stateOf(folder)).toEqual(before)).toThrow();
  });

  it('keeps its mode where it is changed all the same, and may be read', async () => {
    using folder = protectedFolder();
    const { root: cwd } = folder;
    expect(await runCli(['show', 'acme'], { cwd })).toMatchObject({ status: 0 });
    expect(await runCli(['set', 'acme', 'location', 'Ulm'], { cwd })).toMatchObject({ status: 0 });
    await runCli(['note', 'acme', 'They called', '--force'], { cwd });
    expect(folder.read(path)).toContain('note: They called');
    expect(statSync(join(cwd, path)).mode & 0o777).toBe(0o444);
  });

  it('is that of a link to it', async () => {
    using folder = dataFolder({ 'kept/real.md': 'old\n' });
    const real = join(folder.root, 'kept/real.md');
    symlinkSync(real, join(folder.root, path));
    chmodSync(real, 0o444);
    const linked = join(folder.root, path);
    await expect(replaceFile(linked, 'new\n', digestOf('old\n'))).rejects.toThrow(ReadOnlyFileError);
    await expect(updateFile(folder.root, path, () => 'new\n')).rejects.toThrow(ReadOnlyFileError);
    await expect(deleteFile(real, digestOf('old\n'))).rejects.toThrow(ReadOnlyFileError);
    expect(folder.read('kept/real.md')).toBe('old\n');
    await replaceFile(linked, 'new\n', digestOf('old\n'), { force: true });
    expect(folder.read('kept/real.md')).toBe('new\n');
  });

  it.skipIf(process.getuid?.() !== 0)("is another user's in a folder of one's own", async () => {
    using folder = dataFolder({ [path]: text });
    chownSync(join(folder.root, path), nobody, nobody);
    const note = ['note', 'acme', 'They called'];
    const refused = await runBound(note, { cwd: folder.root });
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('acme.md is read-only') });
    expect(folder.read(path)).toBe(text);
  });
});

/** A module that has these operations fail once the file was replaced: once each, or for good. */
const refusing = (operations: readonly string[], lasting: boolean) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  let replaced = false;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    replaced ||= to.endsWith('acme.md');
  };
  for (const name of ${JSON.stringify(operations)}) {
    const original = fs[name];
    let met = false;
    fs[name] = (...args) => {
      if (!replaced || (met && !${lasting})) return original(...args);
      met = true;
      throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', errno: -30, syscall: 'x' });
    };
  }
  syncBuiltinESMExports();`;

describe('a disk that refuses', () => {
  it.each([
    ['status', 'acme', 'applied'],
    ['set', 'acme', 'location', 'Ulm'],
    ['remove', 'acme', '--yes'],
  ])('by permission leaves the file as it was and names it: %s', async (...words) => {
    using folder = dataFolder({ [path]: text });
    chmodSync(join(folder.root, 'applications'), 0o555);
    const { status, stdout, stderr } = await runBound(words, { cwd: folder.root });
    chmodSync(join(folder.root, 'applications'), 0o755);
    const file = join(folder.root, path);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `apptrack: ${file}: permission denied\n`,
    });
    expect(folder.read(path)).toBe(text);
  });

  it('by permission names the file that is not made', async () => {
    using folder = dataFolder({ [path]: text });
    chmodSync(join(folder.root, 'applications'), 0o555);
    const { status, stderr } = await runBound(['add', 'Beta', 'Engineer'], { cwd: folder.root });
    chmodSync(join(folder.root, 'applications'), 0o755);
    const file = join(folder.root, 'applications/beta-engineer.md');
    expect({ status, stderr }).toEqual({ status: 1, stderr: `apptrack: ${file}: permission denied\n` });
  });

  // A program that is killed, or whose disk becomes read-only under it, cannot tidy up.
  it.each([
    ['once', ['rmSync'], false],
    ['for good, right after the change', ['rmSync', 'rmdirSync', 'mkdirSync', 'writeFileSync'], true],
  ])(
    'to let go of temporary files and locks does not make a change look undone: %s',
    async (_how, operations, lasting) => {
      using folder = dataFolder({ [path]: text });
      const preload = `data:text/javascript,${encodeURIComponent(refusing(operations, lasting))}`;
      const words = ['--import', preload, bin, 'note', 'acme', 'They called'];
      const { status, stderr } = await runProgram(process.execPath, words, { cwd: folder.root });
      // Only that nobody can take it back any more is said.
      const said = lasting ? /^apptrack undo cannot take this back: .* cannot be written\.\n$/ : /^$/;
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(said) });
      expect(folder.read(path)).toContain('They called');
      expect(await runCli(['note', 'acme', 'Again'], { cwd: folder.root })).toMatchObject({ status: 0 });
      expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
    },
  );

  it('for want of room leaves the file as it was, and no half-written one', async () => {
    using folder = dataFolder({ [path]: text + 'long posting\n'.repeat(1000) });
    const before = folder.read(path);
    const line = `ulimit -f 4; exec "${process.execPath}" "${bin}" status acme applied`;
    const { status, stderr } = await runBash(line, [], { cwd: folder.root });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `apptrack: ${join(folder.root, path)}: the file would be larger than the system allows\n`,
    });
    expect(folder.read(path)).toBe(before);
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
  });
});

describe('a lock', () => {
  it('lets one in at a time', async () => {
    using folder = dataFolder({ [path]: '' });
    let inside = 0;
    let most = 0;
    const enter = () =>
      withLock(join(folder.root, path), async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 20 }, enter));
    expect(most).toBe(1);
  });

  it('of a living owner is respected, of a dead one is broken', async () => {
    using folder = dataFolder({ [path]: '' });
    const file = join(folder.root, path);
    const hold = (token: string) => {
      mkdirSync(lockPath(file), { recursive: true });
      writeFileSync(join(lockPath(file), token), '');
      return join(lockPath(file), token);
    };
    const [pid, start, host] = newToken().split('-');
    hold(`${pid}-${start}-${host}-0123456789ab`);
    await expect(withLock(file, () => 'in', { wait: 0, foreignOwner: 1000 })).rejects.toThrow(LockedError);
    const dead = hold(`${pid}-${Number(start) + 1}-${host}-0123456789ab`);
    expect(livenessOf(`${pid}-${Number(start) + 1}-${host}-0123456789ab`)).toBe('dead');
    await runProgram('rm', [join(lockPath(file), `${pid}-${start}-${host}-0123456789ab`)]);
    expect(await withLock(file, () => 'in')).toBe('in');
    expect(() => statSync(dead)).toThrow();
  });

  it('from another machine is broken once it is old', async () => {
    using folder = dataFolder({ [path]: '' });
    const file = join(folder.root, path);
    mkdirSync(lockPath(file));
    const foreign = join(lockPath(file), '1-1-00000000-0123456789ab');
    writeFileSync(foreign, '');
    await expect(withLock(file, () => 'in', { wait: 0, foreignOwner: 60_000 })).rejects.toThrow(LockedError);
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(foreign, longAgo, longAgo);
    expect(await withLock(file, () => 'in', { wait: 0, foreignOwner: 60_000 })).toBe('in');
  });
});
