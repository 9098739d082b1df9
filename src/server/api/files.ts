/** Files as text: `GET` and `PUT /api/files/<path>`, `POST /api/files/check` and `/fix`. */
import { checkTextBody, fixBody, saveTextBody } from '../../format/api/request-schemas.ts';
import { checkTyped, fixProblem, isTrackerFile, openText, saveTyped } from '../../operations/edit-text.ts';
import { todayIn } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import { type ApiResponse, type App, type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { expectedDigest } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** A file can be mended whatever is wrong with the configuration. */
function sessionOf(store: Store) {
  const { config } = store.readConfig();
  return { config, today: todayIn(config) };
}

/** A path that the tracker itself lists, and no other. */
function knownPath({ store }: App, path: string): string {
  if (!isTrackerFile(store, path)) throw new Refusal(404, `there is no file "${path}"`);
  return path;
}

/** `GET /api/files/<path>` */
export const getFile: Handler = (_request, app, name) => fileAnswer(app, knownPath(app, name), {});

/** `PUT /api/files/<path>` */
export const putFile: Handler = async (request, app, name) => {
  const path = knownPath(app, name);
  const { text } = readJson(request, saveTextBody);
  const expected = expectedDigest(request);
  if (expected === null)
    throw new Refusal(428, 'say which state of the file was edited: send its ETag as If-Match');
  return fileAnswer(app, path, undoHeader(app, await saveTyped(app.store, path, text, expected)));
};

/** `POST /api/files/check` */
export const postCheck: Handler = (request, app) => {
  const { path, text } = readJson(request, checkTextBody, 'look');
  return jsonAnswer(checkTyped(app.store, knownPath(app, path), text, sessionOf(app.store)));
};

/** `POST /api/files/fix` */
export const postFix: Handler = async (request, app) => {
  const problem = readJson(request, fixBody);
  knownPath(app, problem.path);
  const { change, words } = await fixProblem(app.store, problem, sessionOf(app.store));
  return jsonAnswer({ path: problem.path, fixed: words }, { headers: undoHeader(app, change) });
};

function fileAnswer({ store }: App, path: string, headers: Record<string, string>): ApiResponse {
  const { digest, ...file } = openText(store, path, sessionOf(store));
  return jsonAnswer({ path, ...file }, { headers: { ETag: `"${digest}"`, ...headers } });
}
