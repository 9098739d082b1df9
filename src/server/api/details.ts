/** What else an application has: people, reminders of the person's own, notes. */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { newContactBody, newReminderBody, notesBody } from '../../format/api/request-schemas.ts';
import { addContact } from '../../operations/add-contact.ts';
import { addReminder } from '../../operations/add-reminder.ts';
import { editNotes } from '../../operations/edit-notes.ts';
import { digestOf } from '../../store/replace-file.ts';
import { requireText } from './applications.ts';
import { type App, type Handler, jsonAnswer, madeHeader, undoHeader } from './exchange.ts';
import { applicationAnswer, expectedDigest, pathOfName, sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { type ChangeOfFile, recentChanges } from './recent-changes.ts';

/** `POST /api/applications/<id>/contacts` */
export const postContact: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config } = sessionOf(app.store);
  const contact = readJson(request, newContactBody);
  const named = { ...contact, name: requireText(contact.name, 'name') };
  const { texts } = await addContact(app.store, config, path, named, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};

/** `POST /api/applications/<id>/reminders` */
export const postReminder: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config, today } = sessionOf(app.store);
  const { due, text } = readJson(request, newReminderBody);
  const wanted = { due: due as CalendarDate, text: requireText(text, 'text') };
  const { change } = await addReminder(app.store, config, today, path, wanted, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...change.texts }) });
};

/** `PATCH /api/applications/<id>/notes`; what is saved while one types is one change. */
export const patchNotes: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config } = sessionOf(app.store);
  const { notes, was } = readJson(request, notesBody);
  const edit = { notes, was: was ?? null };
  const { change, notes: written } = await editNotes(app.store, config, path, edit, expectedDigest(request));
  const { before, after } = change.texts;
  const headers = { ETag: `"${digestOf(after)}"` };
  if (before === after) return jsonAnswer({ notes: written }, { headers });
  const last = changeThatLeft(app, path, before);
  const goesOn = last?.change.isTyping === true;
  if (goesOn) app.undo.forget(last.name);
  const made = { files: [{ path, before: goesOn ? last.file.before : before, after }], isTyping: true };
  return jsonAnswer({ notes: written }, { headers: { ...headers, ...madeHeader(app, made) } });
};

/** The last change of a file within ten minutes, where it left it as it is. */
function changeThatLeft(app: App, path: string, text: string): ChangeOfFile | undefined {
  for (const made of recentChanges(app.undo, path, Date.now())) if (made.file.after === text) return made;
  return undefined;
}
