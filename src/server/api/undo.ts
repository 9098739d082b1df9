/** `POST /api/undo/<change>` */
import { idOf } from '../../operations/find-application.ts';
import { type FileChange, undoChange } from '../../operations/undo-change.ts';
import { type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** Takes a change back, where nobody has changed its files since. */
export const postUndo: Handler = async (_request, app, name) => {
  const change = app.undo.find(name);
  if (change === undefined) throw new Refusal(404, 'this change can no longer be undone');
  const back = await undoChange(app.store, change);
  app.undo.forget(name);
  const [{ path }] = change as [FileChange];
  const document = { path, application: idOf(path), files: change.length };
  return jsonAnswer(document, { headers: undoHeader(app, ...back) });
};
