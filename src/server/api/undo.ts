/** `POST /api/undo/<change>` */
import { idOf } from '../../operations/find-application.ts';
import { undoChange } from '../../operations/undo-change.ts';
import { FileExistsError } from '../../store/new-file.ts';
import { FileChangedError } from '../../store/replace-file.ts';
import { type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** Takes a change back, where nobody has changed its file since. */
export const postUndo: Handler = async (_request, app, name) => {
  const change = app.undo.find(name);
  if (change === undefined) throw new Refusal(404, 'this change can no longer be undone');
  try {
    const back = await undoChange(app.store, change);
    app.undo.forget(name);
    const document = { path: change.path, application: idOf(change.path) };
    return jsonAnswer(document, { headers: undoHeader(app, back) });
  } catch (error) {
    if (error instanceof FileChangedError || error instanceof FileExistsError)
      throw new Refusal(409, `${change.path} was changed since, so this is not undone; nothing was written`);
    throw error;
  }
};
