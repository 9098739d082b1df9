/** A plain static file server for a built site, as any host serves one: compressed, no rewriting beyond `index.html`. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
};

/** A running server; `url` ends in its base path, with a slash. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the folder `root` below `base` (`/` or `/repo/`) on a free port of loopback. */
export async function serveStatic(root: string, base = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const file = fileFor(root, base, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    } else if (file.redirect !== null) {
      response.writeHead(301, { Location: file.redirect }).end();
    } else {
      const headers = { 'Content-Type': types[extname(file.path)] ?? 'application/octet-stream' };
      const squeeze =
        /\bgzip\b/.test(String(request.headers['accept-encoding'])) && !/\.png$/.test(file.path);
      response.writeHead(200, squeeze ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
      const text = createReadStream(file.path);
      if (squeeze) text.pipe(createGzip()).pipe(response);
      else text.pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function fileFor(root: string, base: string, url: string): { path: string; redirect: string | null } | null {
  const [encoded = ''] = url.split(/[?#]/, 1);
  let pathname: string;
  try {
    pathname = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (!pathname.startsWith(base)) return null;
  const path = normalize(join(root, pathname.slice(base.length)));
  if (!`${path}${sep}`.startsWith(normalize(root + sep))) return null;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    if (!encoded.endsWith('/')) return { path, redirect: `${encoded}/` };
    const index = join(path, 'index.html');
    return statSync(index, { throwIfNoEntry: false }) ? { path: index, redirect: null } : null;
  }
  return stats?.isFile() ? { path, redirect: null } : null;
}
