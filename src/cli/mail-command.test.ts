/** `apptrack mail` against a server of its own, over TLS. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  applicationText,
  dataFolder,
  hasTerminal,
  runCli,
  runInTerminal,
  type TestFolder,
} from '../testing/cli.ts';
import { mailPassword, startMailServer, type TestMailServer } from '../testing/imap-server.ts';
import { certificate } from '../testing/localhost-certificate.ts';

const mailOf = (headers: string, body: string) =>
  `From: Northlight <jobs@northlight.example>\r\nDate: Wed, 04 Nov 2026 10:00:00 +0000\r\n${headers}\r\n\r\n${body}\r\n`;
const refusal = mailOf(
  'Subject: Your application\r\nMessage-ID: <no@northlight.example>',
  'Unfortunately, we will not be moving forward.',
);
const newsletter = mailOf('Subject: Our autumn', 'Join us for a webinar on robots.');

const settings = (port: number, more = '') =>
  `host: localhost\nport: ${port}\nuser: robin\nfolder: Jobs\npasswordCommand: [${JSON.stringify(process.execPath)}, -p, ${JSON.stringify(JSON.stringify(mailPassword))}]\n${more}`;

function folderFor(text: string): TestFolder {
  const folder = dataFolder({
    'applications/northlight.md': applicationText('Northlight', ['date: 2026-10-20, status: applied']),
    'config/apptrack/mail.yaml': text,
    'trusted.pem': certificate,
  });
  // As a umask of 002 would make it, it is not read.
  chmodSync(join(folder.root, 'config/apptrack/mail.yaml'), 0o600);
  return folder;
}

/** As a person whose home is a folder of the test's. */
const inHome = ({ root }: TestFolder, env: Record<string, string> = {}) => ({
  cwd: root,
  env: {
    HOME: root,
    XDG_CONFIG_HOME: join(root, 'config'),
    XDG_CACHE_HOME: join(root, 'cache'),
    APPDATA: join(root, 'config'),
    LOCALAPPDATA: join(root, 'cache'),
    NODE_EXTRA_CA_CERTS: join(root, 'trusted.pem'),
    ...env,
  },
});
const run = (folder: TestFolder, words: string[] = [], env: Record<string, string> = {}) =>
  runCli(['mail', ...words], inHome(folder, env));

const history = (folder: TestFolder) => folder.read('applications/northlight.md').match(/^ {2}- .*$/gm);
const post = (server: TestMailServer, uid: number, text: string) =>
  server.mails.push({ uid, day: '2026-11-04', text });

it('proposes what import would, until it is taken, and reads on from there', async () => {
  await using server = await startMailServer();
  using folder = folderFor(settings(server.port));
  expect(await run(folder)).toEqual({ status: 0, stdout: '', stderr: 'no new mail in Jobs\n' });
  post(server, 3, refusal);
  post(server, 4, newsletter);
  const shown = {
    status: 0,
    stdout: '',
    stderr:
      'Jobs/3  Northlight, Engineer (northlight): rejected on 2026-11-04: "Unfortunately, we will not be moving forward."\n' +
      '    to take it over: apptrack mail --yes, or apptrack status northlight rejected --date 2026-11-04\n',
  };
  for (const words of [[], ['--dry-run']])
    expect((await run(folder, words)).stderr).toBe(`1 mail is about no application\n${shown.stderr}`);
  expect(history(folder)).toHaveLength(1);
  const taken = await run(folder, ['--yes']);
  expect(taken).toMatchObject({ status: 0, stdout: expect.stringContaining('rejected on 2026-11-04') });
  expect(history(folder)?.[1]).toContain('status: rejected');
  expect((await run(folder, ['--yes'])).stderr).toBe('no new mail in Jobs\n');
  const again = await run(folder, ['--since', '2026-11-01', '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ news: [{ became: 'known' }], unrelated: 1 });
  expect(server.heard.join('\n')).not.toMatch(/SELECT|STORE|BODY\[/);
});

it.skipIf(!hasTerminal)('asks in a terminal, and what was answered for does not come again', async () => {
  await using server = await startMailServer();
  using folder = folderFor(settings(server.port));
  post(server, 3, refusal);
  const asked = await runInTerminal(['mail'], [['●', 'n']], inHome(folder));
  expect(asked).toMatchObject({ status: 0, stdout: expect.stringContaining('Jobs/3  Northlight, Engineer') });
  expect(history(folder)).toHaveLength(1);
  expect((await run(folder)).stderr).toBe('no new mail in Jobs\n');
});

it('says in a line what is wrong', async () => {
  await using server = await startMailServer();
  const place = `localhost:${server.port}`;
  for (const [text, message] of [
    [settings(server.port).replace('sesame', 'barley'), `${place} does not let robin in: Wrong password`],
    [settings(server.port).replace('Jobs', 'Nothing'), `${place} has no folder Nothing for robin`],
    [settings(server.port).replace('localhost', 'nowhere.invalid'), 'there is no host nowhere.invalid'],
    [settings(server.port, 'password: x\n'), 'mail.yaml: password: no secret belongs into this file'],
    [settings(server.port, 'port: 1\n'), 'mail.yaml: '],
    [settings(server.port).replace(/passwordCommand.*/, 'passwordCommand: nothing'), 'a list of words'],
    [settings(server.port).replace(/-p, .*]/, '-e, process.exit(3)]'), ' ended with status 3'],
    [settings(server.port).replace(/passwordCommand.*/, 'tokenCommand: [/no/such/program]'), 'cannot be run'],
    ['user: robin\n', 'mail.yaml: host is missing'],
    ['', 'mail.yaml: this is not a list of keys with values'],
  ] as const) {
    using folder = folderFor(text);
    const { status, stdout, stderr } = await run(folder);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^apptrack: .*\n$/),
    });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('sesame');
  }
  using folder = folderFor(settings(server.port));
  const untrusted = await run(folder, [], { NODE_EXTRA_CA_CERTS: '' });
  expect(untrusted.stderr).toMatch(/^apptrack: the certificate of localhost:\d+ is not trusted: .*\n$/);
});

it('runs commands of the person’s own settings alone', async () => {
  await using server = await startMailServer();
  using folder = folderFor(settings(server.port));
  const none = await run(folder, [], {
    XDG_CONFIG_HOME: join(folder.root, 'elsewhere'),
    APPDATA: folder.root,
  });
  expect(none).toMatchObject({ status: 1, stdout: '' });
  expect(none.stderr).toContain('no mails are read before you say where they are; write into ');
  folder.write('apptrack.config.yaml', 'mail: { passwordCommand: [touch, ran] }\n');
  folder.write('mail.yaml', settings(server.port));
  expect((await run(folder)).stderr).toContain('mail');
  if (process.platform === 'win32') return;
  folder.write('apptrack.config.yaml', '');
  chmodSync(join(folder.root, 'config/apptrack/mail.yaml'), 0o622);
  expect((await run(folder)).stderr).toContain('is not used, for others can write to it');
});

it('asks Git’s credential helpers where no command is set, and tells them whether they were right', async () => {
  await using server = await startMailServer();
  using folder = folderFor(settings(server.port).replace(/passwordCommand.*\n/, ''));
  folder.write('.gitconfig', '[credential]\n\thelper = "!sh ~/helper.sh"\n');
  folder.write('helper.sh', 'cat > ~/asked-$1; test $1 != get || cat ~/answer\n');
  const helper = (password: string) => folder.write('answer', `password=${password}\n`);
  helper(mailPassword);
  expect(await run(folder)).toMatchObject({ status: 0, stderr: 'no new mail in Jobs\n' });
  expect(folder.read('asked-get')).toContain(
    `protocol=imaps\nhost=localhost:${server.port}\nusername=robin\n`,
  );
  expect(folder.read('asked-store')).toContain('password=');
  helper('guess');
  expect((await run(folder)).stderr).toContain('does not let robin in');
  expect(folder.read('asked-erase')).toContain('username=robin');
  folder.write('.gitconfig', '');
  expect((await run(folder)).stderr).toMatch(/^apptrack: no password for robin at localhost: .*\n$/);
});
