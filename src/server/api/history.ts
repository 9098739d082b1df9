/** An application's story: what is added to it, and what is corrected in it. */
import type * as z from 'zod';
import {
  type entryOfHistory,
  historyEditBody,
  noteBody,
  statusBody,
} from '../../format/api/request-schemas.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { editHistoryEntry } from '../../operations/edit-history-entry.ts';
import { type Move, moveApplication } from '../../operations/move-application.ts';
import { entryOf, requireText } from './applications.ts';
import { type Handler, madeHeader, undoHeader } from './exchange.ts';
import { applicationAnswer, expectedDigest, pathOfName, sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { recentChanges } from './recent-changes.ts';

/** `PATCH /api/applications/<id>/status` */
export const patchStatus: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config, today } = sessionOf(app.store);
  const { date, ...entry } = readJson(request, statusBody(config));
  const change = entryOf({ ...entry, date: date ?? today });
  const { texts } = await addHistoryEntry(app.store, config, path, change, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};

/** `POST /api/applications/<id>/moves` */
export const postMove: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config, today } = sessionOf(app.store);
  const { date, ...entry } = readJson(request, statusBody(config));
  const now = Date.now();
  const moves = [...recentChanges(app.undo, path, now)]
    .map(({ change }) => change.move)
    .filter((move): move is Move => move != null);
  const { change, move } = await moveApplication(
    app.store,
    path,
    entryOf({ ...entry, date: date ?? today }),
    { config, today, now, moves },
    expectedDigest(request),
  );
  const made = { files: [{ path, ...change.texts }], move };
  return applicationAnswer(app, path, { headers: madeHeader(app, made) });
};

/** `PATCH /api/applications/<id>/history` */
export const patchHistory: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config } = sessionOf(app.store);
  const { was, becomes } = readJson(request, historyEditBody(config));
  const edit = { was: exactly(was), becomes: becomes === null ? null : entryOf(becomes) };
  const { texts } = await editHistoryEntry(app.store, config, path, edit, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};

/** An entry as it was given, blanks and all. */
function exactly(entry: z.output<ReturnType<typeof entryOfHistory>>) {
  return { ...entryOf(entry), note: entry.note ?? null, reason: entry.reason ?? null };
}

/** `POST /api/applications/<id>/notes` */
export const postNote: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config, today } = sessionOf(app.store);
  const { date, note, ...entry } = readJson(request, noteBody);
  const change = entryOf({ ...entry, note: requireText(note, 'note'), date: date ?? today });
  const { texts } = await addHistoryEntry(app.store, config, path, change, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};
