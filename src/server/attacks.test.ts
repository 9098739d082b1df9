/** What other web pages, other hosts and hostile clients try, over real sockets. */
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationText, dataFolder, type TestFolder } from '../testing/cli.ts';
import { serveTestApi, type TestApi } from '../testing/local-app.ts';
import { exchangeRaw, faultsOfRefusal, malformedRequests } from '../testing/raw-requests.ts';

const text = applicationText('Acme', ['date: 2026-11-01, status: applied']);
let folder: TestFolder;
let api: TestApi;
let port: number;

beforeEach(async () => {
  folder = dataFolder({ 'applications/acme.md': text });
  api = await serveTestApi(folder.root);
  port = Number(new URL(api.url).port);
});
afterEach(async () => {
  expect(folder.read('applications/acme.md')).toBe(text);
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const exchange = (bytes: string | Buffer) => exchangeRaw(port, bytes);

/** Sends a request byte for byte and gives the status of the answer. */
async function raw(lines: string[], body = ''): Promise<number> {
  return (await exchange(`${lines.join('\r\n')}\r\n\r\n${body}`)).status;
}

const get = (path: string, ...headers: string[]) =>
  raw([
    `GET ${path} HTTP/1.1`,
    ...(headers.some((line) => /^host:/i.test(line)) ? [] : [`Host: localhost:${port}`]),
    ...headers,
  ]);
const body = '{"status":"rejected"}';
const patch = (...headers: string[]) =>
  raw(
    [
      'PATCH /api/applications/acme/status HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      `Content-Length: ${body.length}`,
      ...headers,
    ],
    body,
  );

describe('another web page', () => {
  it.each([
    'evil.example',
    `evil.example:1234`,
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'localhost:80@evil.example',
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
    '',
  ])('cannot come under a host name of its own: %s', async (host) => {
    for (const path of ['/', '/api/applications.json', '/_astro/x.js', '/editing/main.js'])
      expect(await get(path, `Host: ${host}`)).toBe(403);
  });

  it('can neither read nor write, whatever it pretends', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `http://localhost:${port + 1}`,
      `https://localhost:${port}`,
    ]) {
      expect(await get('/api/applications.json', `Origin: ${origin}`)).toBe(403);
      expect(await patch(`Origin: ${origin}`, 'Content-Type: application/json')).toBe(403);
      expect(
        await raw([
          'OPTIONS /api/applications/acme HTTP/1.1',
          `Host: localhost:${port}`,
          `Origin: ${origin}`,
        ]),
      ).toBe(403);
    }
    for (const site of ['cross-site', 'same-site'])
      for (const path of [
        '/',
        '/api/applications.json',
        '/data/rows.json',
        '/_astro/main.js',
        '/repo/api/applications',
        '/editing/main.js',
        '/api/events',
      ]) {
        expect(await get(path, `Sec-Fetch-Site: ${site}`)).toBe(403);
        expect(
          await get(path, `Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: script'),
        ).toBe(403);
        expect(
          await get(path, `Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'),
        ).toBe(403);
      }
  });

  it('may only be where a person came from', async () => {
    const visit = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];
    expect(await get('/', ...visit)).toBe(200);
    expect(await get('/api/applications.json', ...visit)).toBe(403);
    const form = ['POST / HTTP/1.1', `Host: localhost:${port}`, 'Content-Length: 0', ...visit];
    expect(await raw(form)).toBe(403);
  });

  it('cannot open a socket', async () => {
    const upgrade = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: YQ==',
    ];
    // A page as for any request: nothing here speaks another protocol.
    expect(await get('/', ...upgrade)).toBe(200);
    expect(await get('/', ...upgrade, 'Origin: https://evil.example')).toBe(403);
    expect(await get('/', ...upgrade, 'Host: evil.example')).toBe(403);
  });

  it('cannot write with what a form or a simple request can send', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json, text/plain',
    ]) {
      expect(await patch(`Content-Type: ${type}`)).toBe(415);
      for (const path of ['preview', 'file']) {
        const sent = JSON.stringify({ name: 'x.csv', content: 'QSxCCg==' });
        const head = [`POST /api/import/${path} HTTP/1.1`, `Host: localhost:${port}`];
        const lines = [`Content-Length: ${sent.length}`, `Content-Type: ${type}`];
        expect(await raw([...head, ...lines], sent)).toBe(415);
        const foreign = [...lines, 'Origin: https://evil.example'];
        expect(await raw([...head, ...foreign], sent)).toBe(403);
      }
    }
    expect(await patch()).toBe(415);
    expect(await patch('Content-Type: application/json; charset=utf-16')).toBe(415);
    expect(await patch('Content-Type: application/json', 'Content-Encoding: gzip')).toBe(415);
  });

  it('gets nothing that a browser would show it', async () => {
    const { headers } = await fetch(`${api.url}/api/applications.json`);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a hostile client', () => {
  it('finds no way out of the data folder', async () => {
    folder.write('secret.md', text);
    for (const id of [
      '../secret',
      '..%2Fsecret',
      '%2e%2e/secret',
      'acme/../../secret',
      '..\\secret',
      '/etc/passwd',
      'acme%00',
      '.',
      '..',
      '%',
    ])
      for (const method of ['GET', 'DELETE'])
        expect([
          id,
          await raw([`${method} /api/applications/${id} HTTP/1.1`, `Host: localhost:${port}`]),
        ]).toEqual([id, ['%', 'acme%00', '..\\secret', '/etc/passwd'].includes(id) ? 400 : 404]);
    const { status, document } = await api.call('POST', '/api/applications', {
      company: '../../x',
      role: '/etc/passwd',
    });
    expect([status, document.path]).toEqual([201, 'applications/x-etc-passwd.md']);
    expect(folder.read('secret.md')).toBe(text);
  });

  it('cannot fill the memory', async () => {
    const long = 'x'.repeat(2_100_000);
    const send = (length: string[], sent: string) =>
      raw(
        [
          'POST /api/applications HTTP/1.1',
          `Host: localhost:${port}`,
          'Content-Type: application/json',
          ...length,
        ],
        sent,
      );
    expect(await send(['Content-Length: 99999999999'], '')).toBe(413);
    expect(
      await send(['Transfer-Encoding: chunked'], `${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n`),
    ).toBe(413);
    const { status } = await api.call('POST', '/api/applications', {
      company: 'A',
      role: 'B',
      posting: long.slice(0, 1_500_000),
    });
    expect(status).toBe(201);
  });

  it('gets an answer to nonsense, and the server goes on', async () => {
    const bad = Buffer.from([0xff, 0xfe, 0x7b]).toString('latin1');
    expect((await api.call('POST', '/api/applications', `${'['.repeat(100_000)}`)).status).toBe(400);
    expect((await api.call('POST', '/api/applications', { company: { toString: 1 }, role: [] })).status).toBe(
      400,
    );
    expect(
      (await api.call('PUT', '/api/applications/acme', '{"__proto__":{"company":"x"},"constructor":1}'))
        .status,
    ).not.toBe(500);
    expect((await api.call('PUT', '/api/applications/acme', bad)).status).toBe(400);
    expect((await api.call('POST', '/api/undo/x')).status).toBe(404);
    folder.write('applications/acme.md', text);
    expect((await api.call('GET', '/api/applications.json')).status).toBe(200);
  });
});

describe('what is no request for a page', () => {
  const host = () => `Host: localhost:${port}`;
  it('is refused with the safety headers, and told nothing of this program', async () => {
    for (const { name, bytes, statuses } of malformedRequests(port)) {
      const answer = await exchange(bytes);
      expect([name, statuses.includes(answer.status) || answer.status]).toEqual([name, true]);
      expect([name, faultsOfRefusal(answer)]).toEqual([name, []]);
    }
    expect(await get('/')).toBe(200);
  });

  it('is refused after a request that was answered, too', async () => {
    const page = `GET / HTTP/1.1\r\n${host()}\r\n\r\n`;
    const { text: answered } = await exchange(`${page}nonsense\r\n\r\n`);
    expect(answered).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*a page[\s\S]*HTTP\/1\.1 400 Bad Request\r\n/);
  });

  it('ends nothing where the client breaks off', async () => {
    for (const { bytes } of malformedRequests(port))
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(bytes, () => socket.resetAndDestroy()));
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
    expect(await get('/')).toBe(200);
  });

  it('does not hide what can be read', async () => {
    expect(await get('/applications/caf%C3%A9/?x=%ff')).toBe(200);
    const awaited = `POST /api/match/score HTTP/1.1\r\n${host()}\r\nContent-Type: application/json\r\nContent-Length: 16\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
    expect((await exchange(awaited)).status).toBe(100);
  });

  it('is told nothing where the fault is ours', async () => {
    const { status, text: answered } = await exchange(`GET /fault HTTP/1.1\r\n${host()}\r\n\r\n`);
    expect(status).toBe(500);
    expect(answered).toContain('Content-Security-Policy');
    expect(answered).not.toMatch(/a fault of ours|\.ts/);
    expect(api.faults.splice(0)).toEqual([new Error('a fault of ours')]);
  });
});
