/** A host of published files as GitHub Pages is one: ranges, entity tags, `404.html`. What it holds can be changed. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A running host. */
export interface Publication {
  /** Ends in its base path, with a slash. */
  url: string;
  /** What is published; may be replaced while it runs. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Whether parts of files can be asked for. */
  ranges: boolean;
  /** Bytes sent of each file so far. */
  sent: Map<string, number>;
  close(): Promise<void>;
}

/** Publishes files below `base` on a free port of loopback. */
export async function servePublication(
  files: ReadonlyMap<string, Uint8Array>,
  base: string,
): Promise<Publication> {
  const server = createServer((request, response) => send(publication, base, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const publication: Publication = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    files,
    ranges: true,
    sent: new Map(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return publication;
}

function send(
  publication: Publication,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const asked = decodeURIComponent(pathname).slice(base.length);
  const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  const found = publication.files.get(path);
  const bytes = found ?? publication.files.get('404.html') ?? new Uint8Array();
  const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
  response.setHeader('Content-Type', types[found ? extname(path) : '.html'] ?? 'application/octet-stream');
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'max-age=600');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const range = publication.ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') : null;
  const [start, end] = range
    ? [Number(range[1]), Math.min(Number(range[2]) + 1, bytes.length)]
    : [0, bytes.length];
  if (range && start >= bytes.length) return void response.writeHead(416).end();
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end - 1}/${bytes.length}`);
  publication.sent.set(path, (publication.sent.get(path) ?? 0) + end - start);
  response.writeHead(range ? 206 : found ? 200 : 404).end(bytes.subarray(start, end));
}
