/** From a path and a method to the handler, with what HTTP asks of an answer. */
import { nearestWord } from '../../core/suggest.ts';
import { analyticsId, analyticsNames, type Endpoint, endpoints } from '../../format/api/endpoints.ts';
import { deleteApplication, getApplication, postApplication, putApplication } from './applications.ts';
import { postBatch } from './batch.ts';
import { checkQuery } from './check-query.ts';
import { getConfig, patchConfig } from './config.ts';
import { patchNotes, postContact, postReminder } from './details.ts';
import type { ApiRequest, ApiResponse, App, Handler } from './exchange.ts';
import { analyticsHandler, getCsv, getOpenApi, getSchema, getSettings, getTracker } from './figures.ts';
import { getFile, postCheck, postFix, putFile } from './files.ts';
import { patchHistory, patchStatus, postMove, postNote } from './history.ts';
import { postImport } from './import.ts';
import { postImportFile, postPreview } from './import-file.ts';
import { listApplications } from './list.ts';
import { getMatch, postScore } from './match.ts';
import { readPosting } from './postings.ts';
import { Refusal, refusalResponse } from './refusal.ts';
import { listReminders, patchReminder } from './reminders.ts';
import { postResume } from './resumes.ts';
import { postSample } from './sample.ts';
import { postUndo, postUndoLast } from './undo.ts';
import { deleteView, patchView, putView } from './views.ts';

/** Who answers each endpoint, by the endpoint's id. */
const handlers: Readonly<Record<string, Handler>> = {
  listApplications,
  addApplication: postApplication,
  getApplication,
  editApplication: putApplication,
  removeApplication: deleteApplication,
  changeStatus: patchStatus,
  moveApplication: postMove,
  editHistory: patchHistory,
  addNote: postNote,
  editNotes: patchNotes,
  addContact: postContact,
  addReminder: postReminder,
  changeMany: postBatch,
  ...Object.fromEntries(analyticsNames.map((name) => [analyticsId(name), analyticsHandler(name)])),
  getMatch,
  scorePosting: postScore,
  exportCsv: getCsv,
  exportTracker: getTracker,
  importCsv: postImport,
  previewImport: postPreview,
  importFile: postImportFile,
  listReminders,
  decideReminder: patchReminder,
  addResume: postResume,
  readPosting,
  getFile,
  saveFile: putFile,
  checkFile: postCheck,
  fixProblem: postFix,
  getConfig,
  changeConfig: patchConfig,
  openSample: postSample,
  undoLast: postUndoLast,
  undo: postUndo,
  saveView: putView,
  editView: patchView,
  removeView: deleteView,
  getSettings,
  getOpenApi,
  getApplicationSchema: getSchema,
};

/** An endpoint with the paths that it answers; the group in them is the name that the handler gets. */
interface Route {
  endpoint: Endpoint;
  path: RegExp;
}

/** The first route that has the method wins, so an id may itself end in `/status` or be `score`. */
const routes: readonly Route[] = endpoints.map((endpoint) => ({ endpoint, path: pathsOf(endpoint) }));

/**
 * The paths that an endpoint answers: an ending may be left out, or `.csv` be written as `/csv`. A name comes with its
 * ending, for an id may itself end so; who looks it up tells.
 */
function pathsOf({ path }: Endpoint): RegExp {
  const pattern = path
    .slice('/api/'.length)
    .replace(/\}\.json$/, '}')
    .replace(/\.json$/, '(?:\\.json)?')
    .replace(/\.csv$/, '(?:[./]csv)?')
    .replace(/\{\w+\}/, '(.+)');
  return new RegExp(`^${pattern}$`, 's');
}

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
  const found = routes.filter(({ path }) => path.test(request.path));
  const route = found.find(({ endpoint }) => endpoint.method.toUpperCase() === method);
  if (route === undefined) return refuseMethod(request, app, found);
  checkQuery(request.query, route.endpoint, app.store.readConfig().config);
  const handler = handlers[route.endpoint.id] as Handler;
  return handler(request, app, route.path.exec(request.path)?.[1] ?? '');
}

/** What is said where no endpoint has both the path and the method. */
function refuseMethod(request: ApiRequest, app: App, found: readonly Route[]): ApiResponse {
  if (found.length === 0) throw nothingAt(request.path, app);
  const methods = new Set(found.map(({ endpoint }) => endpoint.method.toUpperCase()));
  if (methods.has('GET')) methods.add('HEAD');
  const headers = { Allow: [...methods, 'OPTIONS'].sort().join(', ') };
  if (request.method === 'OPTIONS') return { status: 204, headers, body: '' };
  throw new Refusal(405, `${request.method} is not for this path; it has ${headers.Allow}`, { headers });
}

const paths = endpoints.map(({ path }) => path.slice('/api/'.length).replace(/\.(?:json|csv)$/, ''));

function nothingAt(path: string, { root }: App): Refusal {
  const near = nearestWord(path.replace(/\.(?:json|csv)$/, ''), new Set(paths));
  const hint = near === null ? `${root}openapi.json says what there is` : `did you mean ${root}${near}?`;
  return new Refusal(404, `there is nothing at ${root}${path}; ${hint}`);
}
