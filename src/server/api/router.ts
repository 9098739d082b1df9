/** From a path and a method to the handler, with what HTTP asks of an answer. */
import { deleteApplication, getApplication, postApplication, putApplication } from './applications.ts';
import type { ApiRequest, ApiResponse, App, Handler } from './exchange.ts';
import { getAnalytics, getExport, getOpenApi, getSchema, getSettings } from './figures.ts';
import { patchStatus, postNote } from './history.ts';
import { postImport } from './import.ts';
import { listApplications } from './list.ts';
import { getMatch, postScore } from './match.ts';
import { readPosting } from './postings.ts';
import { Refusal, refusalResponse } from './refusal.ts';
import { listReminders, patchReminder } from './reminders.ts';
import { postUndo } from './undo.ts';

/** A path with its methods; the group in it is the name that the handler gets. */
interface Route {
  path: RegExp;
  methods: Readonly<Record<string, Handler>>;
}

/** The first route that has the method wins: an id may itself end in `.json` or `/status`. */
const routes: readonly Route[] = [
  { path: /^applications\.json$/, methods: { GET: listApplications } },
  { path: /^applications$/, methods: { GET: listApplications, POST: postApplication } },
  { path: /^applications\/(.+)\.json$/s, methods: { GET: getApplication } },
  { path: /^applications\/(.+)\/status$/s, methods: { PATCH: patchStatus } },
  { path: /^applications\/(.+)\/notes$/s, methods: { POST: postNote } },
  {
    path: /^applications\/(.+)$/s,
    methods: { GET: getApplication, PUT: putApplication, DELETE: deleteApplication },
  },
  { path: /^analytics\/([^/]+)\.json$/s, methods: { GET: getAnalytics } },
  { path: /^match\/score$/, methods: { POST: postScore } },
  { path: /^match\/(.+)\.json$/s, methods: { GET: getMatch } },
  { path: /^export\.csv$/, methods: { GET: getExport } },
  { path: /^import\/csv$/, methods: { POST: postImport } },
  { path: /^reminders\.json$/, methods: { GET: listReminders } },
  { path: /^reminders\/(.+)$/s, methods: { PATCH: patchReminder } },
  { path: /^postings\/read$/, methods: { POST: readPosting } },
  { path: /^undo\/([^/]+)$/, methods: { POST: postUndo } },
  { path: /^settings\.json$/, methods: { GET: getSettings } },
  { path: /^openapi\.json$/, methods: { GET: getOpenApi } },
  { path: /^schema\/application\.json$/, methods: { GET: getSchema } },
];

/** Answers a request; every error becomes an answer, and `report` hears of those that are faults of ours. */
export async function answer(
  request: ApiRequest,
  app: App,
  report: (error: unknown) => void,
): Promise<ApiResponse> {
  try {
    return await dispatch(request, app);
  } catch (error) {
    const response = refusalResponse(error);
    if (response.status === 500) report(error);
    return response;
  }
}

async function dispatch(request: ApiRequest, app: App): Promise<ApiResponse> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const allowed = new Set<string>();
  for (const { path, methods } of routes) {
    const match = path.exec(request.path);
    if (match === null) continue;
    const handler = methods[method];
    if (handler !== undefined) return handler(request, app, match[1] ?? '');
    for (const name of Object.keys(methods)) allowed.add(name);
  }
  if (allowed.size === 0) throw new Refusal(404, `there is nothing at ${app.root}${request.path}`);
  const headers = { Allow: allowHeader(allowed) };
  if (request.method === 'OPTIONS') return { status: 204, headers, body: '' };
  throw new Refusal(405, `${request.method} is not for this path; it has ${headers.Allow}`, { headers });
}

function allowHeader(methods: ReadonlySet<string>): string {
  return [...methods, ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ');
}
