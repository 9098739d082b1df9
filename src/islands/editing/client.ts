/** Speaking to the API of the local app. */
import { encodePath } from '../../core/encode-path.ts';

/** What came of a request. */
export interface Outcome<Document = unknown> {
  document: Document;
  /** The state of the application's file. */
  etag: string | null;
  /** Where the change can be undone. */
  undo: string | null;
  location: string | null;
}

/** What is wrong with one value that was sent; `pointer` says where in it. */
export interface ValueFault {
  pointer: string;
  message: string;
  expected: string | null;
}

/** A request that was refused, in words for people. */
export class ApiProblem extends Error {
  readonly status: number;
  /** What is wrong with the values that were sent, where that is known one by one. */
  readonly faults: readonly ValueFault[];
  constructor(status: number, message: string, faults: readonly ValueFault[] = []) {
    super(message);
    this.status = status;
    this.faults = faults;
  }
}

/** The local app lies at the root of its address. */
const root = '/api/';

/** Where the server tells of changes of the files, as an event stream. */
export const eventsPath = `${root}events`;

/** Sends a request; `path` is below `/api/`, or a whole one that the API gave. Throws an {@link ApiProblem}. */
export async function send<Document = unknown>(
  method: string,
  path: string,
  body?: unknown,
  etag?: string | null,
): Promise<Outcome<Document>> {
  const response = await fetch(path.startsWith('/') ? path : root + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(etag ? { 'If-Match': etag } : {}),
    },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem(0, 'The local app does not answer. Is it still running?');
  });
  const document = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok)
    throw new ApiProblem(
      response.status,
      document?.detail ?? `It did not work (${response.status}).`,
      (document?.problems ?? []).filter((problem: object) => 'pointer' in problem),
    );
  const header = (name: string) => response.headers.get(name);
  return { document, etag: header('ETag'), undo: header('AppTrack-Undo'), location: header('Location') };
}

/** Sends a change while the page is being left: it arrives although nobody is there to hear the answer. */
export function sendBeforeLeaving(method: string, path: string, body: unknown): void {
  const headers = { 'Content-Type': 'application/json' };
  void fetch(root + path, { method, headers, body: JSON.stringify(body), keepalive: true }).catch(
    () => undefined,
  );
}

/** The path of an application below `/api/`. */
export function applicationPath(id: string): string {
  return `applications/${encodePath(id)}`;
}

/** The page of an application. */
export function applicationHref(id: string): string {
  return `/applications/${encodePath(id)}/`;
}

/** The id of the application whose page this is; null on other pages. */
export function applicationHere(): string | null {
  const base = '/applications/';
  if (!location.pathname.startsWith(base)) return null;
  return decodeURIComponent(location.pathname.slice(base.length).replace(/\/$/, '')) || null;
}
