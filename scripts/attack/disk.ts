/** Disks that refuse: at every single operation by every reason, really full ones, files and folders that are read-only. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, type Finished, runBound, runCli, runProgram } from '../../src/testing/cli.ts';
import { type Attack, hold, type Try } from './attack.ts';
import {
  commands,
  filesBefore,
  holdWhole,
  isSame,
  leftovers,
  type Plain,
  readTexts,
  runFaulty,
  runPlain,
  type Texts,
  writeTexts,
} from './tracker.ts';

/** What the system says, and what people are told of it. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EIO: 'the disk reports an error',
};

/** Commands that change one file, and which. */
const changed: Readonly<Record<string, string>> = {
  note: 'acme.md',
  status: 'acme.md',
  'status of CRLF': 'beta.md',
  set: 'acme.md',
  unset: 'acme.md',
  done: 'acme.md',
  remind: 'gamma.md',
  remove: 'gamma.md',
};

/** Has disks refuse. */
export async function attackByDisk(attack: Attack): Promise<void> {
  const plain: Plain[] = [];
  await attack.prepare(async (folder) => {
    // The first start may compile.
    await runCli(['check'], { cwd: folder });
    for (const name of Object.keys(commands)) plain.push(await runPlain(name, join(folder, name), false));
  });
  await attack.make(atOperations(plain), 2);
  await readOnly(attack);
  await attack.make(files(), 2);
  await fullDisks(attack, plain);
}

function* atOperations(plain: readonly Plain[]): Iterable<Try> {
  const codes = Object.keys(reasons);
  for (const one of plain)
    for (const [index, operation] of one.operations.entries())
      for (const lasting of [false, true]) {
        // Each operation meets every reason with some command.
        const fault = codes[(index + one.name.length + (lasting ? 2 : 0)) % codes.length] as string;
        yield {
          what: `"${one.name}": ${fault} at its operation ${index + 1}, ${operation}${lasting ? ', and at all that follow' : ''}`,
          run: async ({ folder }) => {
            writeTexts(folder, filesBefore);
            const finished = await runFaulty(folder, one.words, { at: index + 1, fault, lasting });
            const now = readTexts(folder);
            holdAnswer(one, { finished, now, reason: reasons[fault] ?? '' });
            // What cannot be deleted stays, and goes with the next command.
            if (!lasting && !/^(?:unlink|rm|rmdir)Sync$/.test(operation)) holdTidy(folder);
            const again = await runCli(one.words, { cwd: folder });
            if (finished.status !== 0 && isSame(now, filesBefore))
              hold(
                again.status === 0 && isSame(readTexts(folder), one.after),
                () => `again: ${again.stderr}`,
              );
          },
        };
      }
}

function holdTidy(folder: string): void {
  hold(leftovers(folder).length === 0, () => `left behind: ${leftovers(folder).join(', ')}`);
}

/** All was done and said to be, or it was refused in plain words and every file is whole. */
function holdAnswer(
  { name, after }: Plain,
  { finished, now, reason }: { finished: Finished; now: Texts; reason: string },
): void {
  const { status, stderr } = finished;
  holdWhole(now, filesBefore, after);
  if (status === 0) {
    hold(isSame(now, after), 'it said that it was done, and it was not');
    return;
  }
  hold(status === 1, `it ended with ${status}: ${stderr}`);
  hold(isPlain(stderr, name) && stderr.includes(reason), () => `it does not say "${reason}": ${stderr}`);
  hold(!/\.apptrack-/.test(stderr), () => `it names a file of its own: ${stderr}`);
  const file = changed[name];
  if (file === undefined) return;
  hold(stderr.includes(file), () => `it does not name ${file}: ${stderr}`);
  hold(isSame(now, filesBefore), 'it said that it failed, and it was done');
}

/** Lines for people, no trace. An import tells of columns and rows. */
function isPlain(stderr: string, name: string): boolean {
  return (
    (name === 'import' || /^apptrack: \S/.test(stderr)) &&
    !/\n {4}at |TypeError|a fault in AppTrack itself/.test(stderr)
  );
}

/** Files and folders that their owner, or the system, protects. */
async function readOnly(attack: Attack): Promise<void> {
  if (process.platform === 'win32')
    return attack.skip('read-only files and folders, which Windows knows otherwise');
  const bound = await runBound(['--version']).catch(() => null);
  if (bound?.status === 0) await attack.make(folders(), 2);
  else attack.skip('read-only folders: this user may write everywhere');
}

function* files(): Iterable<Try> {
  if (process.platform === 'win32') return;
  for (const [name, words] of Object.entries(commands)) {
    const file = changed[name];
    if (file === undefined) continue;
    yield {
      what: `"${name}" on a read-only file, and with --force`,
      run: async ({ folder }) => {
        writeTexts(folder, filesBefore);
        for (const path of Object.keys(filesBefore)) chmodSync(join(folder, path), 0o444);
        const { status, stderr } = await runCli(words, { cwd: folder });
        hold(status === 1 && isPlain(stderr, name), () => `it ended with ${status}: ${stderr}`);
        hold(stderr.includes(`${file} is read-only`), () => `it does not say so: ${stderr}`);
        hold(isSame(readTexts(folder), filesBefore), 'a file was changed');
        holdTidy(folder);
        const forced = await runCli([...words, '--force'], { cwd: folder });
        hold(forced.status === 0, () => `forced: ${forced.stderr}`);
        hold(!isSame(readTexts(folder), filesBefore), 'forced, and yet nothing was done');
      },
    };
  }
}

function* folders(): Iterable<Try> {
  for (const [name, words] of Object.entries(commands))
    yield {
      what: `"${name}" in read-only folders`,
      run: async ({ folder }) => {
        writeTexts(folder, filesBefore);
        const all = ['applications/deep', 'applications', 'resumes', ''].map((path) => join(folder, path));
        for (const path of all) chmodSync(path, 0o555);
        try {
          const { status, stderr } = await runBound(words, { cwd: folder });
          hold(status === 1 && isPlain(stderr, name), () => `it ended with ${status}: ${stderr}`);
          hold(stderr.includes('permission denied'), () => `it does not say why: ${stderr}`);
          hold(
            stderr.includes(changed[name] ?? '') && !/\.apptrack-/.test(stderr),
            () => `of which file: ${stderr}`,
          );
          hold(isSame(readTexts(folder), filesBefore), 'a file was changed');
        } finally {
          for (const path of all) chmodSync(path, 0o755);
        }
        holdTidy(folder);
      },
    };
}

/** Mounts a disk of 256 kB, fills it but for some bytes, runs a command there, and says what is left. */
const onSmallDisk = `
set -e
mount -t tmpfs -o size=256k none "$1"
cp -R "$2/." "$1"
cd "$1"
dd if=/dev/zero of=filling bs=4096 count=1000 2>/dev/null || true
truncate -s "-$3" filling
shift 3
status=0
"$@" || status=$?
rm -f filling
cp -R . "$OUT"
exit $status
`;

/** Disks that are really full, where this user may mount them. */
async function fullDisks(attack: Attack, plain: readonly Plain[]): Promise<void> {
  const mounting = await runProgram('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).catch(
    () => null,
  );
  if (mounting?.status !== 0) return attack.skip('really full disks: none can be mounted here');
  const ofOneFile = plain.filter(({ name }) => Object.hasOwn(changed, name));
  await attack.make(small(ofOneFile), 2);
}

function* small(plain: readonly Plain[]): Iterable<Try> {
  for (const one of plain)
    for (const free of [0, 4096, 8192])
      yield {
        what: `"${one.name}" on a disk with ${free} bytes free`,
        run: async ({ folder }) => {
          const [disk, out, data] = ['disk', 'out', 'data'].map((name) => join(folder, name)) as [
            string,
            string,
            string,
          ];
          for (const path of [disk, out]) mkdirSync(path);
          writeTexts(data, filesBefore);
          writeFileSync(join(folder, 'run.sh'), onSmallDisk);
          const words = [
            join(folder, 'run.sh'),
            disk,
            data,
            String(free),
            process.execPath,
            bin,
            ...one.words,
          ];
          const finished = await runProgram('unshare', ['-rm', 'bash', ...words], { env: { OUT: out } });
          holdAnswer(one, { finished, now: readTexts(out), reason: reasons.ENOSPC ?? '' });
          holdTidy(out);
          // To delete a file takes no room.
          hold(free > 0 || finished.status === 1 || one.name === 'remove', 'it was done on a full disk');
          readFileSync(join(out, 'apptrack.config.yaml'));
        },
      };
}
