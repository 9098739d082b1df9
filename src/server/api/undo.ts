/** `POST /api/undo/<change>` and `POST /api/undo` */
import type { Application } from '../../core/application.ts';
import type { Config } from '../../core/config.ts';
import { parseApplication } from '../../format/application-file.ts';
import { describeChange } from '../../operations/describe-change.ts';
import { idOf } from '../../operations/find-application.ts';
import { type FileChange, undoChange } from '../../operations/undo-change.ts';
import { FileExistsError } from '../../store/new-file.ts';
import { FileChangedError } from '../../store/replace-file.ts';
import { type ApiResponse, type App, type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { Refusal } from './refusal.ts';
import type { MadeChange } from './undo-log.ts';

/** Takes a change back, where nobody has changed its file since. */
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
  const words = wordsFor(change, app.store.readConfig().config);
  try {
    const back = await undoChange(app.store, change);
    app.undo.forget(name);
    const document = { path: change.path, application: idOf(change.path), change: words };
    return jsonAnswer(document, { headers: undoHeader(app, { ...back, isUndo: change.isUndo !== true }) });
  } catch (error) {
    if (error instanceof FileChangedError || error instanceof FileExistsError)
      throw new Refusal(
        409,
        `${change.path} was changed since, so this is not undone (${words}); nothing was written`,
      );
    throw error;
  }
}

/** What a change was: `Acme Robotics: applied → phone_screen`. */
function wordsFor({ path, before, after }: FileChange, config: Config): string {
  const read = (text: string | null): Application | null =>
    text === null ? null : parseApplication({ path, text }, config).application;
  const [one, other] = [read(before), read(after)];
  const phrases = describeChange(one, other);
  return `${(one ?? other)?.company ?? idOf(path)}: ${phrases.join(', ') || 'changed'}`;
}
