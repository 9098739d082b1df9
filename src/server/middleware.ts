/** What stands before everything else that the server does: the guard, then the API. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { App } from './api/exchange.ts';
import { type Refusal, refusalResponse } from './api/refusal.ts';
import { safetyHeaders, whyRefused } from './guard.ts';
import { serveApi } from './serve-api.ts';

type Next = (error?: unknown) => void;
type Middleware = (incoming: IncomingMessage, outgoing: ServerResponse, next: Next) => void;

/** Refuses what the guard refuses, answers what is for the API, and lets pages be made from the files as they are now. */
export function localMiddleware(
  app: App,
  refresh: () => Promise<unknown>,
  report: (error: unknown) => void,
): Middleware {
  return (incoming, outgoing, next) => {
    for (const [name, value] of Object.entries(safetyHeaders)) outgoing.setHeader(name, value);
    const why = whyRefused(incoming);
    if (why !== null) return refuse(outgoing, why);
    const isApi = incoming.url?.startsWith(app.root) ?? false;
    if (!isApi && !showsData(incoming.url ?? '/')) return next();
    const work = isApi ? serveApi(incoming, outgoing, app, report) : refresh().then(() => next());
    work.catch((error: unknown) => {
      report(error);
      if (isApi) outgoing.destroy();
      else next(error);
    });
  };
}

/** Refuses sockets as the middleware refuses requests. To be called before any other listener. */
export function guardSocket(incoming: IncomingMessage, socket: Duplex): void {
  if (whyRefused(incoming) === null) return;
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  socket.destroy();
}

/** Whether an answer is made from the files: pages and documents, not scripts and styles. */
function showsData(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  return (
    !/^\/(?:[^?#]*\/)?(?:@|node_modules\/|src\/)/.test(path) &&
    !/\.(?:[cm]?[jt]s|css|svg|png|map)$/.test(path)
  );
}

function refuse(outgoing: ServerResponse, why: Refusal): void {
  const { status, headers, body } = refusalResponse(why);
  outgoing.writeHead(status, { ...headers, Connection: 'close' });
  outgoing.end(body);
}
