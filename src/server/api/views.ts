/** `PUT`, `PATCH` and `DELETE /api/views/<name>`: saved views, each change one of the configuration's own lines. */
import { emptyView, findView } from '../../core/saved-view.ts';
import { viewBody, viewEditBody } from '../../format/api/request-schemas.ts';
import { moveView, removeView, renameView, saveView, writtenView } from '../../operations/saved-views.ts';
import type { FileChange } from '../../operations/write-files.ts';
import { type App, type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** Adds a view, or has the one of that name show something else. */
export const putView: Handler = async (request, app, name) => {
  const { config } = sessionOf(app.store);
  const { view = 'table', ...sent } = readJson(request, viewBody(config));
  const asked = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
  return answerWith(app, await saveView(app.store, { ...emptyView(name), ...asked, view }));
};

/** Renames a view or moves it, or both as one change. */
export const patchView: Handler = async (request, app, name) => {
  requireKnown(app, name);
  const { name: to, place } = readJson(request, viewEditBody);
  if (to === undefined && place === undefined) throw new Refusal(400, 'say "name" or "place"');
  const changes: FileChange[][] = [];
  if (to !== undefined) changes.push(await renameView(app.store, name, to));
  if (place !== undefined) changes.push(await moveView(app.store, to ?? name, place));
  return answerWith(app, ...changes);
};

/** Takes a view out. */
export const deleteView: Handler = async (_request, app, name) => {
  requireKnown(app, name);
  return answerWith(app, await removeView(app.store, name));
};

function requireKnown({ store }: App, name: string): void {
  if (findView(sessionOf(store).config.views, name) === undefined)
    throw new Refusal(404, `there is no view "${name}"`);
}

/** All views as they are now; several changes of the one file can be undone as one. */
function answerWith(app: App, ...changes: readonly FileChange[][]) {
  const files = changes.flat();
  const [first, last] = [files[0], files.at(-1)];
  const whole = first === undefined || last === undefined ? [] : [{ ...first, after: last.after }];
  const views = app.store.readConfig().config.views.map(writtenView);
  return jsonAnswer({ views }, { headers: undoHeader(app, ...whole) });
}
