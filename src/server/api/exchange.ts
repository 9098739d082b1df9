/** What comes in and what goes out, as plain data: handlers know nothing of sockets. */

import type { SiteData } from '../../content/derive-site.ts';
import type { ReadResume } from '../../format/intake/resume/read-resume.ts';
import type { MadeChange, UndoLog } from '../../operations/undo-log.ts';
import type { FileChange } from '../../operations/write-files.ts';
import type { Store } from '../../store/store.ts';

/** A request below `/api/`. Names of headers are in lower case. */
export interface ApiRequest {
  method: string;
  /** What follows `/api/`, decoded. */
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
}

/** An answer. */
export interface ApiResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What handlers work on. */
export interface App {
  store: Store;
  /** Everything there is, as the files are now. */
  site(): Promise<SiteData>;
  undo: UndoLog;
  /** What can be read of a résumé's file of that name, whoever made it. */
  readResume(name: string, bytes: Uint8Array): Promise<ReadResume>;
  /** Starts the sample beside this app, where that is not done; gives its address. */
  openSample(): Promise<string>;
  /** The path of the API with its base: `/api/` or `/repo/api/`. */
  root: string;
  /** The program's version. */
  version: string;
}

/** Answers one method of one path; `name` is the part of the path that stands for a thing. */
export type Handler = (request: ApiRequest, app: App, name: string) => ApiResponse | Promise<ApiResponse>;

/** A JSON document. */
export function jsonAnswer(
  document: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): ApiResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: `${JSON.stringify(document, null, 1)}\n`,
  };
}

/** Remembers a change of one file or of several; gives the header that says where it can be undone, as one. */
export function undoHeader(app: App, ...files: readonly FileChange[]): Record<string, string> {
  return madeHeader(app, { files });
}

/** {@link undoHeader} of a change of which more is known than its files. */
export function madeHeader({ undo, root }: App, change: MadeChange): Record<string, string> {
  const files = change.files.filter(({ before, after }) => before !== after);
  return files.length === 0 ? {} : { 'AppTrack-Undo': `${root}undo/${undo.keep({ ...change, files })}` };
}
