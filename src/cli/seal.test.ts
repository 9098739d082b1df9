/** `seal` and `unseal` at the terminal, with all the work that scrypt is given in earnest. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, runCli } from '../testing/cli.ts';

const passphrase = 'ocean velvet thirteen crank';
const site = {
  'dist/index.html': '<link href="/repo/a.css"><h1>Kobold Robotics</h1>',
  'dist/a.css': 'h1{}',
  'dist/applications/kobold/index.html': 'Kobold Robotics, 85k EUR',
};

it('seals a built site and opens it again, byte for byte', async () => {
  using folder = dataFolder({ ...site, 'secret.txt': `${passphrase}\n` });
  const { root: cwd } = folder;
  const sealed = await runCli(['seal', 'dist', 'out', '--passphrase-file', 'secret.txt'], { cwd });
  expect(sealed).toMatchObject({ status: 0, stdout: '' });
  expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(
    ['404.html', 'index.html', 'robots.txt', 'site.age', 'site.key', 'unlock', 'unlock-worker.js']
      .concat(['unlock/page.css', 'unlock/page.js', 'unlock/session.js'])
      .sort(),
  );
  expect(folder.read('out/404.html')).toContain('src="/repo/unlock/page.js"');
  const env = { APPTRACK_PASSPHRASE: passphrase };
  expect(await runCli(['unseal', 'out', 'back'], { cwd, env })).toMatchObject({ status: 0, stdout: '' });
  for (const [path, text] of Object.entries(site))
    expect(folder.read(path.replace('dist', 'back'))).toBe(text);

  const again = await runCli(['unseal', 'out', 'back'], { cwd, env });
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('not empty') });
  const wrong = await runCli(['unseal', 'out', 'other'], { cwd, env: { APPTRACK_PASSPHRASE: 'nope' } });
  expect(wrong).toMatchObject({ status: 1, stderr: 'apptrack: That passphrase does not open it.\n' });
  expect(existsSync(join(cwd, 'other'))).toBe(false);
}, 120_000);

it.each([
  [['seal', 'dist', 'out'], { APPTRACK_PASSPHRASE: 'password123' }, 1, 'four or more words'],
  [['seal', 'dist', 'out'], { APPTRACK_PASSPHRASE: '' }, 2, 'set APPTRACK_PASSPHRASE'],
  [['seal', 'dist'], {}, 2, "missing required argument 'out'"],
  [['seal', 'nowhere', 'out'], { APPTRACK_PASSPHRASE: passphrase }, 2, 'no folder nowhere'],
  [['seal', 'dist', 'dist/out'], { APPTRACK_PASSPHRASE: passphrase }, 2, 'apart from dist'],
  [['seal', 'dist', 'own'], { APPTRACK_PASSPHRASE: passphrase }, 1, 'not touched'],
  [['seal', 'own', 'out'], { APPTRACK_PASSPHRASE: passphrase }, 1, 'no built site'],
  [['seal', 'dist', 'out', '--passphrase', 'x'], {}, 2, "unknown option '--passphrase'"],
  [['unseal', 'nowhere', 'out'], { APPTRACK_PASSPHRASE: passphrase }, 2, 'no sealed site in nowhere'],
] as const)('%j with %j ends with %i', async (words, env, status, message) => {
  using folder = dataFolder({ ...site, 'own/mine.txt': 'mine' });
  const ended = await runCli(words, { cwd: folder.root, env });
  expect(ended).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(message) });
  expect(readdirSync(folder.root).sort()).toEqual(['applications', 'dist', 'own']);
  expect(ended.stderr).not.toContain(passphrase);
});
