/** Starting the local app: a server on loopback that reads, shows and changes the files of one data folder. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { cacheFolder } from '../../bin/cache-folder.mjs';
import { formatProblem } from '../core/problem.ts';
import { undoLog } from '../operations/undo-log.ts';
import type { CompiledSite } from '../site/compiled-site.ts';
import type { AccessToken } from '../store/access-token.ts';
import { openStore } from '../store/store.ts';
import { accessBy, openAccess } from './access.ts';
import type { App } from './api/exchange.ts';
import { eventStream } from './event-stream.ts';
import { followFiles } from './follow-files.ts';
import { guardedServer } from './guarded-server.ts';
import { type RequestParts, requestHandler } from './request-handler.ts';

/** How the local app is to run. */
export interface LocalAppOptions {
  /** The data folder. */
  root: string;
  /** The port wanted; 0 for any. If it is taken, the next that is free. */
  port: number;
  /** The folders of the scripts, styles and other files that pages load, and of those that make them editable. */
  client: string;
  editing: string;
  /** The user's token; null where anybody on this machine may use the app. */
  token: AccessToken | null;
  /** The program's version. */
  version: string;
  /** Reads a résumé's file apart from everything else. */
  readResume: App['readResume'];
  openSample: App['openSample'];
  /** Hears of problems in the files, a line each, and of faults of ours, in lines. */
  warn: (lines: string | readonly string[]) => void;
}

/** A running local app. */
export interface RunningApp {
  /** Where it is; the first page can be served. */
  url: string;
  /** A link to it that lets one browser in. */
  newLink(): string;
  port: number;
  close(): Promise<void>;
}

/** Starts the local app of a data folder. Rejects where it cannot listen. */
export async function startLocalApp(site: CompiledSite, options: LocalAppOptions): Promise<RunningApp> {
  const { root, client, editing, token, version, readResume, openSample, warn } = options;
  const access = token === null ? openAccess : accessBy(token.token);
  const report = (error: unknown) =>
    warn((error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'));
  const app: App = {
    store: openStore(root),
    site: () => {
      site.refresh();
      return site.data();
    },
    undo: undoLog({ folder: join(cacheFolder(), 'undo'), root }),
    readResume,
    openSample,
    root: '/api/',
    version,
  };
  const changes = eventStream();
  const files = staticFiles(client, editing);
  const server = guardedServer(
    requestHandler({ access, tokenFile: homely(token?.path ?? ''), app, site, files, changes, report }),
    report,
  );
  const port = await listen(server, options.port);
  const stop = followFiles(
    root,
    tellChanges(site, () => changes.send('changed'), { warn, report }),
  );
  await site.data();
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    newLink: () => access.link(url),
    port,
    close: () => {
      stop();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A path as people write it, from their home. */
function homely(path: string): string {
  const home = homedir();
  return path.startsWith(home + sep) ? `~${path.slice(home.length)}` : path;
}

/** Answers with the files of both folders, those that make pages editable below `/editing/`. */
function staticFiles(client: string, editing: string): RequestParts['files'] {
  const ofPages = sirv(client, { etag: true, setHeaders: keepHashed });
  const ofEditing = sirv(editing, { etag: true, setHeaders: keepHashed });
  return (incoming, outgoing, next) => {
    if (!incoming.url?.startsWith('/editing/')) return ofPages(incoming, outgoing, next);
    incoming.url = incoming.url.slice('/editing'.length);
    ofEditing(incoming, outgoing, next);
  };
}

/** Files under names that change with their content may be kept for ever. */
function keepHashed(response: { setHeader(name: string, value: string): void }, path: string): void {
  response.setHeader(
    'Cache-Control',
    path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/** What looks at the files after a change, and tells where there is something new. */
function tellChanges(
  site: CompiledSite,
  tell: () => void,
  { warn, report }: Pick<LocalAppOptions, 'warn'> & { report: (error: unknown) => void },
): () => void {
  let told = site.refresh();
  const warnOf = () => {
    for (const problem of told.tracker.problems) warn(formatProblem(problem));
  };
  warnOf();
  return () => {
    try {
      const reading = site.refresh();
      if (reading === told) return;
      told = reading;
      tell();
      warnOf();
    } catch (error) {
      report(error);
    }
  };
}

/** How many ports after the one wanted are tried. */
const furtherPorts = 20;

/** Has a server listen on loopback, at a port or one of the next; gives the port. */
async function listen(server: Server, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + furtherPorts, 65_535);
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}
