/** What becomes of a request that the guard has let pass: it is for the API, for a file, or for a page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CompiledSite } from '../site/compiled-site.ts';
import type { App } from './api/exchange.ts';
import { Refusal } from './api/refusal.ts';
import type { EventStream } from './event-stream.ts';
import type { Handle } from './guarded-server.ts';
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

/** What a guarded server does with the requests that the guard lets pass. */
export function requestHandler(parts: RequestParts): Handle {
  return (incoming, outgoing) => dispatch(incoming, outgoing, parts);
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
