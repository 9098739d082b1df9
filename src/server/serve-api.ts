/** The API on a server: requests of Node in, answers of the handlers out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiRequest, ApiResponse, App } from './api/exchange.ts';
import { Refusal, refusalResponse } from './api/refusal.ts';
import { answer } from './api/router.ts';
import { parseTarget } from './request-target.ts';

/** The longest body that is read, in bytes; a file may be longer. */
const longest = 2_000_000;
const longestImport = 20_000_000;

/** Answers a request whose path begins with the API's root; `report` hears of faults of ours. */
export async function serveApi(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  app: App,
  report: (error: unknown) => void,
): Promise<void> {
  let response: ApiResponse;
  try {
    response = await answer(await readRequest(incoming, app.root), app, report);
  } catch (error) {
    // Nobody is left to answer where the request broke off.
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return;
    response = refusalResponse(error);
    if (response.status === 500) report(error);
    // What was not read of the body must not be taken for the next request.
    if (!incoming.complete) response.headers.Connection = 'close';
  }
  const body = Buffer.from(response.body);
  const empty = response.status === 204;
  outgoing.writeHead(response.status, {
    ...response.headers,
    'Cache-Control': 'no-store',
    ...(empty ? {} : { 'Content-Length': body.length }),
  });
  outgoing.end(incoming.method === 'HEAD' || empty ? undefined : body);
}

async function readRequest(incoming: IncomingMessage, root: string): Promise<ApiRequest> {
  const target = parseTarget(incoming.url ?? '');
  if (target === null) throw new Refusal(400, 'the path is not percent-encoded UTF-8');
  const path = target.path.slice(root.length);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const body = await readBody(incoming, /^(?:import\/|resumes)/.test(path) ? longestImport : longest);
  return { method: incoming.method ?? 'GET', path, query: new URLSearchParams(target.search), headers, body };
}

async function readBody(incoming: IncomingMessage, limit: number): Promise<Uint8Array> {
  const tooLong = () => new Refusal(413, `the body is longer than ${limit / 1e6} MB`);
  if (Number(incoming.headers['content-length'] ?? 0) > limit) throw tooLong();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
