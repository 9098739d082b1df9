/** The commands that have AppTrack started again, run by another program that imports it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { driverCommand } from '../store/merge-driver.ts';
import { acmeText, bin, dataFolder, runProgram, type TestFolder } from '../testing/cli.ts';
import { gitEnvironment } from '../testing/git.ts';

/** What the test runner says of itself, which Vite would take for settings. */
const notOfTests = Object.fromEntries(
  ['DEV', 'PROD', 'MODE', 'TEST', 'BASE_URL', 'SSR', 'VITEST', 'NODE_ENV'].map((name) => [name, undefined]),
);
const env = {
  ...notOfTests,
  ...gitEnvironment,
  APPTRACK_PASSPHRASE: 'ocean velvet thirteen crank',
  GITHUB_TOKEN: '',
};
const ownDriver = driverCommand({ node: process.execPath, script: bin });

/** Has a program run AppTrack with these words. Where it is started with words itself, it notes them and does no more. */
function runByHost(folder: TestFolder, ...words: string[]) {
  const index = pathToFileURL(join(bin, '../index.mjs')).href;
  folder.write(
    'host.mjs',
    `import { writeFileSync } from 'node:fs';
     import { run } from ${JSON.stringify(index)};
     if (process.argv.length > 2) writeFileSync('started-again', process.argv.slice(2).join(' '));
     else process.exitCode = await run(${JSON.stringify(words)});`,
  );
  return runProgram(process.execPath, ['host.mjs'], { cwd: folder.root, env });
}

const git = async (folder: TestFolder, ...words: string[]) =>
  (await runProgram('git', words, { cwd: folder.root, env })).stdout;

it.each([['sync'], ['init', '--yes']])('%s has Git call AppTrack, not that program', async (...words) => {
  using folder = dataFolder({ 'apptrack.config.yaml': 'demo:\n  today: 2026-11-20\n' });
  await git(folder, 'init', '--quiet');
  expect(await runByHost(folder, ...words)).toMatchObject({ status: 0 });
  expect(await git(folder, 'config', 'merge.apptrack.driver')).toBe(`${ownDriver}\n`);
});

it('a driver of an earlier version is set up anew as AppTrack, not as that program', async () => {
  using folder = dataFolder({ 'applications/acme.md': acmeText });
  await git(folder, 'init', '--quiet');
  await git(folder, 'config', 'merge.apptrack.driver', 'gone');
  const versions = Array.from({ length: 3 }, () => 'applications/acme.md');
  expect(await runByHost(folder, 'merge-driver', ...versions, 'applications/acme.md')).toMatchObject({
    status: 0,
  });
  expect(await git(folder, 'config', 'merge.apptrack.driver')).toBe(`${ownDriver}\n`);
});

it('publish has AppTrack build the site, not that program', async () => {
  using folder = dataFolder({ 'applications/acme.md': acmeText });
  expect(await runByHost(folder, 'publish')).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(join(folder.root, 'started-again'))).toBe(false);
  expect(readFileSync(join(folder.root, '_site/site.age')).length).toBeGreaterThan(0);
}, 120_000);
