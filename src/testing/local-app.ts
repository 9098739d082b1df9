/** The local app's API on a server of its own, without the site around it. */
import type { AddressInfo } from 'node:net';
import { deriveSite } from '../content/derive-site.ts';
import { readResumeFile } from '../format/intake/resume/read-resume.ts';
import { WorkError } from '../operations/errors.ts';
import { undoLog } from '../operations/undo-log.ts';
import { openAccess } from '../server/access.ts';
import { eventStream } from '../server/event-stream.ts';
import { guardedServer } from '../server/guarded-server.ts';
import { requestHandler } from '../server/request-handler.ts';
import { todayIn } from '../store/clock.ts';
import { openStore } from '../store/store.ts';
import { trackerReader } from '../store/tracker-reader.ts';

/** A running API; `call` sends JSON and gives the answer with its document. */
export interface TestApi extends AsyncDisposable {
  url: string;
  faults: unknown[];
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** An answer with its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came.
  document: any;
}

/** Serves the API of the data folder `root` on a free port of loopback, under the base path of a site; what can be undone is kept in `cache`, if that is given. */
export async function serveTestApi(
  root: string,
  base = '/',
  access = openAccess,
  cache: string | null = null,
): Promise<TestApi> {
  const read = trackerReader(root);
  const faults: unknown[] = [];
  const site = async () => {
    const tracker = read();
    return deriveSite({ tracker, today: todayIn(tracker.config) });
  };
  const app = {
    store: openStore(root),
    site,
    undo: undoLog({ folder: cache, root }),
    readResume: (name: string, bytes: Uint8Array) =>
      readResumeFile(name, bytes).catch((error: Error) => {
        throw new WorkError(`${name}: ${error.message}`);
      }),
    openSample: async () => 'http://127.0.0.1:1/',
    root: `${base}api/`,
    version: '0.0.0',
  };
  const pages = {
    refresh: () => ({ tracker: read(), today: todayIn(read().config) }),
    render: async (path: string) => {
      if (path === '/fault') throw new Error('a fault of ours');
      return new Response('a page');
    },
  };
  const report = (error: unknown) => void faults.push(error);
  const server = guardedServer(
    requestHandler({
      access,
      tokenFile: '~/token',
      app,
      site: pages,
      files: (_incoming, _outgoing, next) => next(),
      changes: eventStream(),
      report,
    }),
    report,
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    faults,
    call: (method, path, body, headers = {}) => call(url + path, method, body, headers),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function call(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    document: isJson && text !== '' ? JSON.parse(text) : text,
  };
}
