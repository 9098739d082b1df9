// `node scripts/try-package.mjs TARBALL`: installs the package in an empty folder and does with it what people do, as a
// test of that very file on the system and the Node at hand. Instead of the file, the folder that holds it may be named.
// Plain JavaScript without packages: it runs where nothing is installed.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What an installation may weigh. */
const most = { packages: 15, megabytes: 40 };

const isWindows = process.platform === 'win32';
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'AppTrack für später '));
const data = join(folder, 'my data');
const home = join(folder, 'home');
const installed = join(folder, 'node_modules');
const program = join(installed, 'apptrack', 'bin', 'apptrack.mjs');
// Nothing of the person who runs this is read or written.
const env = {
  ...process.env,
  APPTRACK_DIR: data,
  HOME: home,
  USERPROFILE: home,
  LOCALAPPDATA: join(home, 'AppData', 'Local'),
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_STATE_HOME: join(home, '.local', 'state'),
};

try {
  mkdirSync(join(data, 'applications'), { recursive: true });
  mkdirSync(home);
  install(tarballAt(process.argv[2]));
  const before = filesBelow(installed);
  const unlock = lock(before.keys());
  try {
    commands();
    await localApp();
    assert.deepEqual(filesBelow(installed), before, 'nothing is written below the package');
  } finally {
    unlock();
  }
  say('the package works');
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function tarballAt(path) {
  assert.ok(path, 'node scripts/try-package.mjs TARBALL');
  if (!statSync(path).isDirectory()) return resolve(path);
  const tarballs = readdirSync(path).filter((name) => name.endsWith('.tgz'));
  assert.equal(tarballs.length, 1, `${path} holds one tarball`);
  return resolve(path, tarballs[0]);
}

function install(tarball) {
  copyFileSync(tarball, join(folder, 'apptrack.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const start = performance.now();
  npm('install', '--ignore-scripts', '--no-audit', '--no-fund', './apptrack.tgz');
  const seconds = (performance.now() - start) / 1000;
  const { packages } = JSON.parse(readFileSync(join(installed, '.package-lock.json'), 'utf8'));
  const count = Object.keys(packages).length;
  const bytes = [...filesBelow(installed).values()].reduce((sum, { size }) => sum + size, 0);
  say(`${count} packages, ${(bytes / 1e6).toFixed(1)} MB, installed in ${seconds.toFixed(1)} s`);
  assert.ok(count <= most.packages, `at most ${most.packages} packages`);
  assert.ok(bytes <= most.megabytes * 1e6, `at most ${most.megabytes} MB`);
  const { version } = packages['node_modules/apptrack'];
  assert.equal(npm('exec', '--no', '--', 'apptrack', '--version').trim(), version);
}

function commands() {
  assert.match(apptrack('add', 'Acme Robotics', 'Backend Engineer', '--status', 'applied'), /acme/);
  assert.deepEqual(statuses(), ['applied']);
  apptrack('status', 'acme', 'phone_screen');
  assert.deepEqual(statuses(), ['phone_screen']);
  apptrack('check');
  const site = join(folder, 'the site');
  apptrack('build', '--out', site);
  // Again, for the first may have left what cannot be replaced.
  apptrack('build', '--out', site);
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /Acme Robotics/);
}

function statuses() {
  return JSON.parse(apptrack('list', '--json')).items.map(({ status }) => status);
}

async function localApp() {
  const child = spawn(process.execPath, [program, 'start', '--no-open', '--port', '0'], { env });
  try {
    const link = await linkOf(child);
    const first = await fetch(link, { redirect: 'manual' });
    const [cookie = ''] = first.headers.getSetCookie();
    const page = await fetch(new URL('/', link), { headers: { cookie: cookie.split(';')[0] } });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Acme Robotics/);
    assert.equal((await fetch(new URL('/', link))).status, 401, 'nobody else gets a page');
    say(`start: answers at ${new URL(link).origin}`);
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null)
      await new Promise((resolve) => child.once('exit', resolve));
  }
}

/** The link that the local app prints. */
function linkOf(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
        const [link] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed) ?? [];
        if (link !== undefined) resolve(link);
      });
    }
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`start ended with ${status}: ${printed}`)));
  });
}

function apptrack(...words) {
  const result = run(process.execPath, [program, ...words]);
  say(`${words.slice(0, 2).join(' ')}: done`);
  return result;
}

/** Windows starts npm through its shell, so no word may need quotes there. */
function npm(...words) {
  return run(isWindows ? 'npm.cmd' : 'npm', words, { shell: isWindows });
}

function run(command, words, options) {
  const done = spawnSync(command, words, { cwd: folder, env, encoding: 'utf8', ...options });
  const { status, stdout, stderr, error } = done;
  assert.equal(
    status,
    0,
    `${words.join(' ')} ended with ${status}: ${error ?? ''}${stdout ?? ''}${stderr ?? ''}`,
  );
  return stdout;
}

/** Size and time of every file and folder below a folder. */
function filesBelow(top) {
  const names = readdirSync(top, { recursive: true }).sort();
  return new Map(
    names.map((name) => {
      const { size, mtimeMs, mode } = statSync(join(top, name));
      return [name, { size: (mode & 0o170000) === 0o040000 ? 0 : size, mtimeMs }];
    }),
  );
}

/** Takes the right to write from all that is installed, where the system knows such a thing; gives what undoes it. */
function lock(names) {
  if (isWindows) return () => {};
  const all = ['', ...names].map((name) => join(installed, name));
  const modes = new Map(all.map((path) => [path, statSync(path).mode]));
  for (const [path, mode] of modes) chmodSync(path, mode & 0o555);
  return () => {
    for (const [path, mode] of modes) chmodSync(path, mode);
  };
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
