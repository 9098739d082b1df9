/** Having a repository depend on AppTrack, and installing it there. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { readPackageChoice, specOf, vendorPath } from '../../operations/repository/dependency.ts';
import { packageName } from '../../operations/repository/package-file.ts';
import { runNpm } from '../../store/npm.ts';
import { originOf } from '../../store/package-origin.ts';
import { digestAt, digestOf } from '../../store/replace-file.ts';
import { messageOf } from '../failure.ts';
import { warn } from '../terminal.ts';

/** What `package.json` is to say, and the file that was put into the repository for it, if any. */
export interface Pinned {
  spec: string;
  vendored: string | null;
}

/**
 * Finds out what to depend on: what `written` names (`--package`), else the running AppTrack as it was itself installed.
 * A tarball of this machine is copied into the repository `root`; where there is nothing but the installed folder, a
 * tarball is made of it. No registry is asked for anything.
 */
export async function pinPackage(root: string, program: string, written?: string): Promise<Pinned> {
  const choice =
    written === undefined
      ? originOf(program, packageName)
      : readPackageChoice(written, (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
  switch (choice.kind) {
    case 'registry':
    case 'address':
      return { spec: specOf(choice), vendored: null };
    case 'tarball':
      return keepTarball(root, resolve(choice.path));
    case 'folder':
      return inScratch(async (scratch) => keepTarball(root, await packFolder(choice.path, scratch)));
  }
}

/** Makes a tarball of the program in `folder`, in `target`; gives its path. */
async function packFolder(folder: string, target: string): Promise<string> {
  // An installed package is what it was packed of; a clone compiles first.
  const isClone = statSync(join(folder, 'scripts/pack.mjs'), { throwIfNoEntry: false }) !== undefined;
  if (isClone) warn('Packing AppTrack…');
  const scripts = isClone ? [] : ['--ignore-scripts'];
  const printed = await runNpm(folder, ['pack', '--silent', ...scripts, '--pack-destination', target]);
  return join(target, printed.trim().split('\n').at(-1) ?? '');
}

function keepTarball(root: string, tarball: string): Pinned {
  const digest = digestOf(readFileSync(tarball));
  const name = basename(tarball);
  const usual = vendorPath(name, digest, null);
  const path = vendorPath(name, digest, digestAt(join(root, usual)));
  if (resolve(root, path) !== tarball) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(tarball, join(root, path));
  }
  return { spec: specOf({ kind: 'vendor', path }), vendored: path };
}

/** How packages are installed: no script of theirs runs, and what npm has already is not fetched again. */
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

/** Installs what `package.json` says (`exactly`: what the lock file says); false where that failed, which is told. */
export async function installPackages(root: string, exactly = false): Promise<boolean> {
  warn('Installing AppTrack in the repository…');
  try {
    await runNpm(root, [exactly ? 'ci' : 'install', ...quietly], { shown: true });
    return true;
  } catch (error) {
    warn(messageOf(error));
    return false;
  }
}

/** Installs another AppTrack in a folder that is gone afterwards; gives what `work` makes of the program's folder there. */
export function withProgram<Result>(
  written: string,
  work: (program: string) => Promise<Result>,
): Promise<Result> {
  const choice = readPackageChoice(
    written,
    (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  );
  const what =
    choice.kind === 'tarball'
      ? resolve(choice.path)
      : choice.kind === 'address'
        ? choice.url
        : `${packageName}@${choice.version}`;
  return inScratch(async (scratch) => {
    warn('Fetching AppTrack…');
    await runNpm(scratch, ['install', '--prefix', scratch, ...quietly, what]);
    return work(join(scratch, 'node_modules', packageName));
  });
}

async function inScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'apptrack-package-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
