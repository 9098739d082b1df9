/** Pushing to a server that asks for a token, from a checkout that holds none. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishChange } from './publish-change.ts';

const token = 'ghs_secretOfThisRun';
const git = (cwd: string, ...words: string[]) => execFileSync('git', words, { cwd, encoding: 'utf8' });
const backend = join(git('.', '--exec-path').trim(), 'git-http-backend');

let base = '';
let server: Server;
let address = '';
/** What each request showed of itself. */
let shown: (string | undefined)[] = [];

/** Git's own server over HTTP, behind a door that takes the token only. */
function serveGit(folder: string): Server {
  return createServer((request, response) => {
    shown.push(request.headers.authorization);
    const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const url = new URL(request.url ?? '', 'http://x');
    const child = spawn(backend, {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        REMOTE_USER: 'bot',
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf('\r\n\r\n');
      const lines = all.subarray(0, end).toString('latin1').split('\r\n');
      const headers = Object.fromEntries(lines.map((line) => line.split(/: */, 2) as [string, string]));
      const { Status: status = '200', ...others } = headers;
      response.writeHead(Number.parseInt(status, 10), others).end(all.subarray(end + 4));
    });
  });
}

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'apptrack-push-'));
  shown = [];
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  git(base, 'clone', '--quiet', 'remote.git', 'work');
  writeFileSync(join(base, 'work/a.md'), 'one\n');
  git(join(base, 'work'), 'add', '--all');
  git(
    join(base, 'work'),
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@b',
    'commit',
    '--quiet',
    '--message',
    'One',
  );
  git(join(base, 'work'), 'push', '--quiet', 'origin', 'HEAD:main');
  server = serveGit(base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  git(join(base, 'work'), 'remote', 'set-url', 'origin', `${address}/remote.git`);
});
afterEach(() => {
  server.close();
  rmSync(base, { recursive: true, force: true });
});

const write = (text: string) => async () => {
  writeFileSync(join(base, 'work/a.md'), text);
  return { paths: ['a.md'], message: 'Two' };
};

describe.skipIf(!existsSync(backend))('a remote that asks for a token', () => {
  it('is pushed to with it, and it is written nowhere', async () => {
    const root = join(base, 'work');
    const before = readFileSync(join(root, '.git/config'), 'utf8');
    expect(await publishChange(root, write('two\n'), { server: address, token })).toBe('pushed');
    expect(git(join(base, 'remote.git'), 'show', 'main:a.md')).toBe('two\n');
    expect(readFileSync(join(root, '.git/config'), 'utf8')).toBe(before);
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    for (const word of [token, encoded])
      expect(() => execFileSync('grep', ['-r', '--quiet', word, root])).toThrow();
  });

  it('gets it once, though the checkout holds one as well', async () => {
    const root = join(base, 'work');
    git(root, 'config', `http.${address}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    expect(await publishChange(root, write('two\n'), { server: address, token })).toBe('pushed');
    expect(new Set(shown).size).toBe(1);
  });

  it('is not pushed to without it, nor with one that is for another server', async () => {
    const root = join(base, 'work');
    const none = publishChange(root, write('two\n'), { server: address, token: 'other' });
    await expect(none).rejects.toThrow(/Authentication failed|could not read|terminal prompts disabled/i);
    shown = [];
    const other = publishChange(root, write('two\n'), { server: 'https://github.com', token });
    await expect(other).rejects.toThrow();
    expect(shown).toEqual(shown.map(() => undefined));
    expect(git(join(base, 'remote.git'), 'show', 'main:a.md')).toBe('one\n');
  });
});
