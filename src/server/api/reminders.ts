/** Reading and deciding reminders. */
import type * as z from 'zod';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { decisionBody } from '../../format/api/request-schemas.ts';
import { listDocument } from '../../format/api-documents.ts';
import { type Decision, decideReminder, snoozeDay } from '../../operations/decide-reminder.ts';
import { digestOf } from '../../store/replace-file.ts';
import { type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { expectedDigest, sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** `GET /api/reminders.json` */
export const listReminders: Handler = async (_request, app) =>
  jsonAnswer(listDocument((await app.site()).reminders));

/** `PATCH /api/reminders/<rid>` */
export const patchReminder: Handler = async (request, app, id) => {
  const { reminders } = await app.site();
  const found = reminders.find((reminder) => reminder.id === id);
  if (found === undefined) throw new Refusal(404, `there is no reminder "${id}"`);
  const { config, today } = sessionOf(app.store);
  const decision = decisionOf(readJson(request, decisionBody), today, config.lastYear);
  const { reminder, change } = await decideReminder(
    app.store,
    config,
    today,
    found,
    decision,
    expectedDigest(request),
  );
  const file = { path: change.after.path, ...change.texts };
  const headers = { ETag: `"${digestOf(file.after)}"`, ...undoHeader(app, file) };
  return jsonAnswer(reminder, { headers });
};

/** What was sent as a decision with its day. */
function decisionOf(body: z.infer<typeof decisionBody>, today: CalendarDate, lastYear: number): Decision {
  const dayOf = (value: string | true | null | undefined) =>
    value === true || value == null ? today : (value as CalendarDate);
  if ('state' in body) {
    if (body.state === 'snoozed') return { snoozed: snoozeDay(today, String(body.due), lastYear) };
    return body.state === 'done' ? { done: dayOf(body.date) } : { dismissed: dayOf(body.date) };
  }
  if ('done' in body) return { done: dayOf(body.done) };
  if ('dismissed' in body) return { dismissed: dayOf(body.dismissed) };
  return { snoozed: snoozeDay(today, String(body.snoozed), lastYear) };
}
