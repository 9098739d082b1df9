/** What becomes of a request that the guard has let pass: who may ask is let in, to the API, a file or a page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CompiledSite } from '../site/compiled-site.ts';
import type { Access, Admission } from './access.ts';
import type { App } from './api/exchange.ts';
import { Refusal } from './api/refusal.ts';
import type { EventStream } from './event-stream.ts';
import type { Handle } from './guarded-server.ts';
import { parseTarget } from './request-target.ts';
import { answerUnauthorized } from './unauthorized.ts';

/** What answers requests. */
export interface RequestParts {
  access: Access;
  /** The file of the token that gives access, as people are told of it. */
  tokenFile: string;
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
  const { access, app, files, changes, report } = parts;
  const admission = access.judge(incoming);
  if (admission.kind === 'refused') return answerUnauthorized(incoming, outgoing, parts.tokenFile);
  if (admission.kind === 'enters') return letIn(outgoing, admission);
  if (admission.cookie !== undefined) outgoing.setHeader('Set-Cookie', admission.cookie);
  const url = incoming.url ?? '/';
  if (url === `${app.root}events` && incoming.method === 'GET') return changes.connect(outgoing);
  if (url.startsWith(app.root)) {
    // Its schemas take a while to load, and the first page needs none of them.
    const { serveApi } = await import('./serve-api.ts');
    return serveApi(incoming, outgoing, app, report);
  }
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
    throw new Refusal(405, `${incoming.method} is not for pages`, { headers: { Allow: 'GET, HEAD' } });
  await new Promise<void>((resolve, reject) => {
    outgoing.on('finish', resolve);
    files(incoming, outgoing, () => servePage(url, incoming.method, outgoing, parts).then(resolve, reject));
  });
}

/** Gives a browser its cookie, and sends it to where the link leads, without what let it in. */
function letIn(outgoing: ServerResponse, { cookie, location }: Extract<Admission, { kind: 'enters' }>): void {
  outgoing.writeHead(303, { 'Set-Cookie': cookie, Location: location, 'Cache-Control': 'no-store' });
  outgoing.end();
}

/** Answers with a page, made from the files as they are now. */
async function servePage(
  url: string,
  method: string | undefined,
  outgoing: ServerResponse,
  { site }: RequestParts,
): Promise<void> {
  const target = parseTarget(url);
  if (target === null) throw new Refusal(400, 'the path is not percent-encoded UTF-8');
  site.refresh();
  const response = await site.render(target.path, { editable: true });
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'Cache-Control': 'no-store',
    'Content-Length': body.length,
  });
  outgoing.end(method === 'HEAD' ? undefined : body);
}
