import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchPage } from './fetch-page.ts';

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/latin' }).end();
    else if (request.url === '/latin')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('Büro', 'latin1'));
    else if (request.url === '/meta')
      response.writeHead(200).end(Buffer.from('<meta charset="windows-1252">Büro', 'latin1'));
    else if (request.url === '/huge') response.writeHead(200).end(Buffer.alloc(11_000_000, 97));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('reads a page in its own character set, after redirects', async () => {
  expect(await fetchPage(`${address}/moved`)).toEqual({ html: 'Büro', url: `${address}/latin` });
  expect((await fetchPage(`${address}/meta`)).html).toContain('Büro');
});

it('says in words why a page cannot be read', async () => {
  await expect(fetchPage(`${address}/gone`)).rejects.toThrow('the site answers 404');
  await expect(fetchPage(`${address}/huge`)).rejects.toThrow('larger than 10 MB');
});
