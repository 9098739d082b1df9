// Makes a part: once, however many processes want it, and whole or not at all.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isOld, isThere, ownNode, root } from '../../bin/installation.mjs';
import { parts } from './parts.mjs';

/** Fills `folder` with a part, unless another process is at it: then waits for what that makes. Gives `folder`. */
export async function makeOnce(part, folder, say) {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const lock = `${parent}/.${basename(folder)}.lock`;
  while (!take(lock)) {
    await new Promise((resume) => setTimeout(resume, 50));
    if (isThere(folder)) return folder;
  }
  // A lock that nobody touches any more is that of a process that was killed.
  const beat = setInterval(() => touch(lock), 1000);
  try {
    if (!isThere(folder)) await make(part, folder, say);
  } finally {
    clearInterval(beat);
    rmSync(lock, { recursive: true, force: true });
  }
  return folder;
}

function take(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const { mtimeMs = Date.now() } = statSync(lock, { throwIfNoEntry: false }) ?? {};
  if (Date.now() - mtimeMs > 10_000) rmSync(lock, { recursive: true, force: true });
  return false;
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Another process took this one for dead; the first to be ready wins.
  }
}

async function make(part, folder, say) {
  say(`Compiling ${parts[part].title}…`);
  const draft = `${dirname(folder)}/.draft-${process.pid}-${Date.now().toString(36)}`;
  try {
    await fill(part, draft, basename(folder));
    renameSync(draft, folder);
  } catch (error) {
    if (!isThere(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOld(dirname(folder), folder);
}

/** In a process of its own, and on a Node that is new enough: what a bundler loads and sets stays out of this one. */
function fill(part, draft, stamp) {
  const isOwn = isOld && isThere(ownNode);
  const words = [`${root}scripts/compile/work.mjs`, part, draft, stamp];
  const child = spawn(isOwn ? ownNode : process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isOwn && process.platform === 'win32',
    env: { ...plainEnvironment(process.env), NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${parts[part].title} cannot be compiled:\n${said.trim()}`));
    });
  });
}

/** Without what a test runner says of itself, which Vite would take for settings, and without what no bundler needs to know. */
function plainEnvironment({ DEV, PROD, MODE, TEST, BASE_URL, SSR, VITEST, ...env }) {
  const { APPTRACK_PASSPHRASE, APPTRACK_COACH_PASSPHRASE, GITHUB_TOKEN, GH_TOKEN, ...rest } = env;
  return rest;
}

/** Removes what was compiled more than a day ago, and what killed processes left; a running program may use what is younger. */
function removeOld(parent, current) {
  for (const name of readdirSync(parent)) {
    const path = `${parent}/${name}`;
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (path !== current && Date.now() - made > 86_400_000) rmSync(path, { recursive: true, force: true });
  }
}
