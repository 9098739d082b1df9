/** `POST /api/undo/<change>` and `POST /api/undo` */
import { describeFile } from '../../operations/describe-file.ts';
import { idOf } from '../../operations/find-application.ts';
import { undoChange } from '../../operations/undo-change.ts';
import type { MadeChange } from '../../operations/undo-log.ts';
import type { FileChange } from '../../operations/write-files.ts';
import { type ApiResponse, type App, type Handler, jsonAnswer, madeHeader } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** Takes a change back, where nobody has changed its files since. */
export const postUndo: Handler = (_request, app, name) => {
  const change = app.undo.find(name);
  if (change === null) throw new Refusal(404, 'this change can no longer be undone');
  return takeBack(app, name, change);
};

/** Takes the last change back that took none back itself. */
export const postUndoLast: Handler = (_request, app) => {
  for (const { name, change } of app.undo.latest())
    if (change.isUndo !== true) return takeBack(app, name, change);
  throw new Refusal(404, 'there is nothing to undo');
};

async function takeBack(app: App, name: string, change: MadeChange): Promise<ApiResponse> {
  const back = await undoChange(app.store, change.files);
  app.undo.forget(name);
  const [first] = change.files as [FileChange];
  const others = change.files.length - 1;
  const document = {
    path: first.path,
    application: first.path.startsWith('applications/') ? idOf(first.path) : null,
    change: describeFile(first, app.store.readConfig().config) + (others === 0 ? '' : `, and ${others} more`),
    files: change.files.length,
  };
  return jsonAnswer(document, { headers: madeHeader(app, { files: back, isUndo: change.isUndo !== true }) });
}
