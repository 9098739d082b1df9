/** The worker's surroundings, typed: TypeScript's library for workers cannot stand beside the one for pages. */
import { coachFolder } from '../published-files.ts';

/** An event that the worker may take its time for. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface RequestEvent extends LastingEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

/** A page, as the worker sees it. */
export interface PageClient {
  url: string;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** A message of a page. */
export interface PageMessageEvent extends LastingEvent {
  data: unknown;
  source: PageClient | null;
  ports: readonly MessagePort[];
}

interface WorkerScope {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly PageClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessageEvent) => void): void;
}

/** The worker's global scope. */
export const worker = globalThis as unknown as WorkerScope;
/** The address of everything that the worker answers for, with a slash at its end. */
export const scope = worker.registration.scope;
/** Its path. */
export const base = new URL(scope).pathname;

/** Whether an address is of the site itself: not of another on this origin, nor of the copy that lies below it. */
export function isOwn(url: string): boolean {
  return url.startsWith(scope) && !url.startsWith(scope + coachFolder);
}

/** The site's own open pages. */
export async function ownPages(): Promise<PageClient[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => isOwn(url));
}
