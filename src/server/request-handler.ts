/** What becomes of a request: first the guard sees it, then come files, the API, and the pages. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { CompiledSite } from '../site/compiled-site.ts';
import type { App } from './api/exchange.ts';
import { Refusal, refusalResponse } from './api/refusal.ts';
import type { EventStream } from './event-stream.ts';
import { safetyHeaders, whyRefused } from './guard.ts';
import { serveApi } from './serve-api.ts';

/** What answers requests. */
export interface RequestParts {
  app: App;
  site: Pick<CompiledSite, 'render' | 'refresh'>;
  /** Answers with a file that pages load, or asks the next. */
  files: (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void;
  changes: EventStream;
  /** Hears of faults of ours. */
  report: (error: unknown) => void;
}

/** The handler of a server's requests. It never throws, and every answer of it has the safety headers. */
export function requestHandler(parts: RequestParts): RequestListener {
  return (incoming, outgoing) => {
    for (const [name, value] of Object.entries(safetyHeaders)) outgoing.setHeader(name, value);
    const { method = 'GET', url = '/', headers } = incoming;
    const why = whyRefused({ method, url, headers });
    const work = why === null ? dispatch(incoming, outgoing, parts) : Promise.reject(new Refusal(403, why));
    work.catch((error: unknown) => refuse(outgoing, error, parts.report));
  };
}

async function dispatch(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  parts: RequestParts,
): Promise<void> {
  const { app, files, changes, report } = parts;
  const url = incoming.url ?? '/';
  if (url === `${app.root}events` && incoming.method === 'GET') return changes.connect(outgoing);
  if (url.startsWith(app.root)) return serveApi(incoming, outgoing, app, report);
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
    throw new Refusal(405, `${incoming.method} is not for pages`, { headers: { Allow: 'GET, HEAD' } });
  await new Promise<void>((resolve, reject) => {
    outgoing.on('finish', resolve);
    files(incoming, outgoing, () => servePage(url, incoming.method, outgoing, parts).then(resolve, reject));
  });
}

/** Answers with a page, made from the files as they are now. */
async function servePage(
  url: string,
  method: string | undefined,
  outgoing: ServerResponse,
  { site }: RequestParts,
): Promise<void> {
  const [, path = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  site.refresh();
  const response = await site.render(decodedPath(path), { search, editable: true });
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'Cache-Control': 'no-store',
    'Content-Length': body.length,
  });
  outgoing.end(method === 'HEAD' ? undefined : body);
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal(400, 'the path is not percent-encoded UTF-8');
  }
}

function refuse(outgoing: ServerResponse, error: unknown, report: (error: unknown) => void): void {
  const { status, headers, body } = refusalResponse(error);
  if (status === 500) report(error);
  if (outgoing.headersSent) return void outgoing.destroy();
  outgoing.writeHead(status, { ...headers, Connection: 'close' });
  outgoing.end(body);
}
