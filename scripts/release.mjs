// `npm run release`: makes a version of the notes in `.changeset/`: its number, its part of CHANGELOG.md, a commit and a
// tag. Nothing is pushed; what pushing the tag does stands in `.github/workflows/release.yml`.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notesOf } from './release/notes.mjs';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const tool = fileURLToPath(new URL('./release/', import.meta.url));
const changesets = join(tool, 'node_modules/@changesets/cli/bin.js');

try {
  release();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function release() {
  if (git('status', '--porcelain') !== '')
    throw new Error('There are changes that Git does not have yet. Commit them first.');
  const hasNotes = readdirSync(join(folder, '.changeset')).some((name) => name.endsWith('.md'));
  if (hasNotes) {
    execFileSync(process.execPath, [changesets, 'version'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    numberLockFile();
  } else if (isTagged(version())) {
    throw new Error(`Nothing was noted since ${version()}: \`npm run change\` makes a note.`);
  }
  const number = version();
  notesOf(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'), number);
  if (isTagged(number)) throw new Error(`v${number} is there already.`);
  if (hasNotes) {
    git('add', '--all');
    git('commit', '--quiet', '--message', `Version ${number}`);
  }
  git('tag', '--annotate', `v${number}`, '--message', `AppTrack ${number}`);
  process.stdout.write(`v${number} is made. It goes out by: git push --follow-tags\n`);
}

function version() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** Changesets leaves the number in the lock file to npm, which would look at all packages for it. */
function numberLockFile() {
  const path = join(folder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  lock.version = version();
  lock.packages[''].version = version();
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}

function isTagged(number) {
  return git('tag', '--list', `v${number}`) !== '';
}

function git(...words) {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
}
