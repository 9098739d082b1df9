/** Adding to an application's story. */
import { noteBody, statusBody } from '../../format/api/request-schemas.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { entryOf, requireText } from './applications.ts';
import { type Handler, undoHeader } from './exchange.ts';
import { applicationAnswer, expectedDigest, pathOfName, sessionOf } from './find.ts';
import { readJson } from './read-body.ts';

/** `PATCH /api/applications/<id>/status` */
export const patchStatus: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config, today } = sessionOf(app.store);
  const { date, ...entry } = readJson(request, statusBody(config));
  const change = entryOf({ ...entry, date: date ?? today });
  const { texts } = await addHistoryEntry(app.store, config, path, change, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};

/** `POST /api/applications/<id>/notes` */
export const postNote: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config, today } = sessionOf(app.store);
  const { date, note, ...entry } = readJson(request, noteBody);
  const change = entryOf({ ...entry, note: requireText(note, 'note'), date: date ?? today });
  const { texts } = await addHistoryEntry(app.store, config, path, change, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};
