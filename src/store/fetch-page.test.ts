import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page.ts';
import type { Network } from './request-page.ts';

let server: Server;
let port = 0;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    asked.push(`${request.headers.host?.split(':')[0]}${url.pathname}`);
    const html = (bytes: Buffer, headers = {}) =>
      response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(bytes);
    const to = url.searchParams.get('to');
    if (url.pathname === '/moved') response.writeHead(302, { location: to ?? '' }).end();
    else if (url.pathname === '/latin')
      html(Buffer.from('Büro', 'latin1'), { 'content-type': 'text/html; charset=iso-8859-1' });
    else if (url.pathname === '/meta') html(Buffer.from('<meta charset="windows-1252">Büro', 'latin1'));
    else if (url.pathname === '/gzip') html(gzipSync('Büro'), { 'content-encoding': 'gzip' });
    else if (url.pathname === '/brotli') html(brotliCompressSync('Büro'), { 'content-encoding': 'br' });
    else if (url.pathname === '/broken') html(Buffer.from('no gzip'), { 'content-encoding': 'gzip' });
    else if (url.pathname === '/huge') html(Buffer.alloc(11_000_000, 97));
    else if (url.pathname === '/bomb')
      html(gzipSync(Buffer.alloc(11_000_000, 97)), { 'content-encoding': 'gzip' });
    else if (url.pathname === '/image')
      response.writeHead(200, { 'content-type': 'image/png\u009b2J' }).end();
    else response.writeHead(404, 'Go\u009bne').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => server.close());

const at = (host: string, path: string) => `http://${host}:${port}${path}`;
const moved = (host: string, to: string) => at(host, `/moved?to=${encodeURIComponent(to)}`);

/** A page at an address that a person typed. */
const typed = (address: string) => fetchPage(address, { typed: true });

describe('a page', () => {
  it('is read in its own character set, unpacked, after redirects', async () => {
    const home = (path: string) => at('127.0.0.1', path);
    expect(await typed(moved('127.0.0.1', '/latin#top'))).toEqual({ html: 'Büro', url: home('/latin') });
    expect((await typed(home('/meta'))).html).toContain('Büro');
    expect((await typed(home('/gzip'))).html).toBe('Büro');
    expect((await typed(home('/brotli'))).html).toBe('Büro');
  });

  it.each([
    ['/gone', 'the site answers 404 Not Found. Save'],
    ['/huge', 'larger than 10 MB'],
    ['/bomb', 'larger than 10 MB'],
    ['/broken', 'not packed as it says'],
    ['/image', 'no web page (image/png). Save'],
    ['/moved?to=http%3A%2F%2F%5B', 'leads to no address'],
    ['/moved?to=file%3A%2F%2F%2Fetc%2Fpasswd', 'file: is neither http: nor https:'],
    ['/moved?to=%2F%2Fme%3Asecret%40127.0.0.1%2F', 'holds a name or a password'],
  ])('%s cannot be read, and words say why', async (path, why) => {
    await expect(typed(at('127.0.0.1', path))).rejects.toThrow(why);
  });

  it('that leads on for ever is given up', async () => {
    const network = { resolve: async () => [loopback], isPublic: () => true };
    const loop = createServer((_, response) => response.writeHead(302, { location: '/' }).end());
    await new Promise<void>((resolve) => loop.listen(0, '127.0.0.1', resolve));
    const address = `http://loop.example:${(loop.address() as AddressInfo).port}/`;
    await expect(fetchPage(address, { network })).rejects.toThrow('more than 20 times');
    loop.close();
  });
});

const loopback = { address: '127.0.0.1', family: 4 };
const inner = { address: '127.0.0.2', family: 4 };

/** A network in which 127.0.0.1 is the internet; `rebound.example` leads elsewhere from the second question on. */
function smallNetwork(): Network & { questions: string[] } {
  const questions: string[] = [];
  return {
    questions,
    isPublic: (address) => address === loopback.address,
    resolve: async (host) => {
      questions.push(host);
      if (host === 'inner.example') return [inner];
      if (host === 'mixed.example') return [loopback, inner];
      if (host === 'rebound.example') return questions.length > 1 ? [inner] : [loopback];
      return [loopback];
    },
  };
}

describe('an address that is not public', () => {
  it.each([
    '127.0.0.1',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '127.0.0.1.',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
  ])('is not asked where nobody typed it: %s', async (host) => {
    await expect(fetchPage(at(host, '/meta'))).rejects.toThrow('no address of the public internet');
    expect(asked).toEqual([]);
  });

  it('is asked where a person typed it, and from there no other is', async () => {
    expect((await typed(at('localhost', '/meta'))).url).toBe(at('localhost', '/meta'));
    expect((await typed(at('2130706433', '/meta'))).url).toBe(at('127.0.0.1', '/meta'));
    asked = [];
    const to = moved('localhost', at('127.0.0.1', '/meta'));
    await expect(typed(to)).rejects.toThrow(`127.0.0.1:${port} is no address of the public internet`);
    expect(asked).toEqual(['localhost/moved']);
  });

  it.each([
    ['by its number', '127.0.0.2'],
    ['by a name', 'inner.example'],
    ['by a name that is partly public', 'mixed.example'],
  ])('is not reached from a public one %s, whoever typed that', async (_, host) => {
    for (const isTyped of [true, false]) {
      asked = [];
      const page = fetchPage(moved('site.example', at(host, '/meta')), {
        typed: isTyped,
        network: smallNetwork(),
      });
      await expect(page).rejects.toThrow('127.0.0.2');
      expect(asked).toEqual(['site.example/moved']);
    }
  });

  it('is not reached by a public name that a person typed', async () => {
    const page = fetchPage(at('inner.example', '/meta'), { typed: true, network: smallNetwork() });
    await expect(page).rejects.toThrow(`inner.example:${port} leads to 127.0.0.2,`);
  });

  it('is not reached by a name that changes: each hop asks once and connects to what was judged', async () => {
    const network = smallNetwork();
    const page = await fetchPage(at('rebound.example', '/meta'), { network });
    expect(page.url).toBe(at('rebound.example', '/meta'));
    expect(network.questions).toEqual(['rebound.example']);
    const again = smallNetwork();
    await expect(fetchPage(moved('rebound.example', '/meta'), { network: again })).rejects.toThrow(
      '127.0.0.2',
    );
    expect(again.questions).toEqual(['rebound.example', 'rebound.example']);
  });
});

it('asks no other service than the web', async () => {
  const network = smallNetwork();
  await expect(fetchPage('http://site.example:25/', { network })).rejects.toThrow("no web server's port");
  await expect(fetchPage('http://me:secret@site.example/', { network })).rejects.toThrow('a password');
  await expect(fetchPage('ftp://site.example/', { network })).rejects.toThrow('neither http: nor https:');
  await expect(fetchPage('http://', { network })).rejects.toThrow('it is no address');
  expect(network.questions).toEqual([]);
});
