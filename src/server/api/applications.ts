/** Adding, reading, editing and removing an application. */

import { normalizeSource } from '../../core/analytics/sources.ts';
import type { HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { derivedFigures, milestoneNames } from '../../core/facts.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { editBody, newApplicationBody } from '../../format/api/request-schemas.ts';
import { applicationKeys } from '../../format/known-keys.ts';
import type { NewApplication } from '../../format/new-application.ts';
import { addApplication } from '../../operations/add-application.ts';
import { editFields } from '../../operations/edit-fields.ts';
import { UsageError } from '../../operations/errors.ts';
import { sameValue } from '../../operations/json-values.ts';
import { removeApplication } from '../../operations/remove-application.ts';
import { initialStage } from '../../operations/stages.ts';
import { type Handler, undoHeader } from './exchange.ts';
import { applicationAnswer, expectedDigest, locationOf, pathOfName, sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** What follows from the files: documents have it, and nobody can set it. */
const derivedKeys: readonly string[] = [
  ...['id', 'path', 'kind', 'datesGuessed'],
  ...milestoneNames,
  ...derivedFigures,
];
/** What only an entry has; an application has an address of its own. */
const entryKeys = ['status', 'date', 'note', 'at', 'minutes', 'with', 'reason', 'dateGuessed', 'cancelled'];

/** `GET /api/applications/<id>.json` */
export const getApplication: Handler = (request, app, name) =>
  applicationAnswer(app, pathOfName(app, request, name));

/** `POST /api/applications` */
export const postApplication: Handler = (request, app) => {
  const { config, today } = sessionOf(app.store);
  const body = readJson(request, newApplicationBody(config));
  const derived = Object.keys(body).filter((key) => derivedKeys.includes(key));
  if (derived.length > 0) throw notToBeSet(derived, 'follows from the rest');
  const { posting, notes, history, ...others } = body;
  const fields = Object.fromEntries(Object.entries(others).filter(([key]) => !entryKeys.includes(key)));
  // The address is the application's, not its first entry's.
  const first = { ...body, url: null, date: body.date ?? today, status: body.status ?? initialStage(config) };
  const application = addApplication(app.store, config, {
    ...(fields as Partial<NewApplication>),
    extra: extraOf(fields),
    company: requireText(body.company, 'company'),
    role: requireText(body.role, 'role'),
    history: (history ?? [first]).map(entryOf),
    posting: posting ?? '',
    notes: notes ?? '',
  });
  const after = app.store.readText(application.path)?.text ?? null;
  return applicationAnswer(app, application.path, {
    status: 201,
    headers: {
      Location: locationOf(app, application.id),
      ...undoHeader(app, { path: application.path, before: null, after }),
    },
  });
};

/** `PUT /api/applications/<id>` */
export const putApplication: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const { config } = sessionOf(app.store);
  const { extra = {}, ...fields } = readJson(request, editBody);
  const { body } = applicationAnswer(app, path);
  const changeable = onlyChangeable(JSON.parse(body) as Record<string, unknown>, { ...fields, ...extra });
  const { texts } = await editFields(app.store, config, path, changeable, expectedDigest(request));
  return applicationAnswer(app, path, { headers: undoHeader(app, { path, ...texts }) });
};

/** `DELETE /api/applications/<id>` */
export const deleteApplication: Handler = async (request, app, name) => {
  const path = pathOfName(app, request, name);
  const before = await removeApplication(app.store, path, expectedDigest(request));
  return { status: 204, headers: undoHeader(app, { path, before, after: null }), body: '' };
};

/** The fields without those that a document has of itself; these may be sent back as they are, but not otherwise. */
function onlyChangeable(
  present: Record<string, unknown>,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const fixed = [...derivedKeys, ...entryKeys, 'history', 'reminders', 'posting'];
  const same = (key: string) => sameValue(fields[key], Object.hasOwn(present, key) ? present[key] : null);
  const different = fixed.filter((key) => Object.hasOwn(fields, key) && !same(key));
  if (different.length > 0)
    throw notToBeSet(
      different,
      'is not a field; a status is added at /status, a note at /notes, the posting in "body"',
    );
  const changeable = Object.entries(fields).filter(([key]) => !fixed.includes(key));
  // Documents have sources in lower case: sent back, that is no change.
  return Object.fromEntries(
    changeable.filter(
      ([key, value]) =>
        key !== 'source' || value === null || normalizeSource(String(value)) !== present.source,
    ),
  );
}

function notToBeSet(keys: readonly string[], why: string): Refusal {
  const problems = keys.map((key) => ({
    code: 'not-a-field',
    pointer: `/${key}`,
    message: `"${key}" cannot be set`,
    expected: why,
  }));
  return new Refusal(400, `"${keys[0]}" cannot be set: it ${why}`, { problems });
}

function extraOf(fields: Record<string, unknown>): Record<string, unknown> {
  const { extra, ...others } = fields;
  const own = Object.entries(others).filter(([key]) => !(applicationKeys as readonly string[]).includes(key));
  return { ...(typeof extra === 'object' ? extra : {}), ...Object.fromEntries(own) };
}

/** An entry as a history has it. */
export function entryOf(entry: {
  date: string;
  status?: string | null | undefined;
  note?: string | null | undefined;
  at?: string | null | undefined;
  minutes?: number | null | undefined;
  with?: string[] | null | undefined;
  url?: string | null | undefined;
  reason?: string | null | undefined;
  dateGuessed?: boolean | null | undefined;
  cancelled?: boolean | null | undefined;
}): HistoryEntry {
  return historyEntry({
    date: entry.date as CalendarDate,
    status: entry.status ?? null,
    note: entry.note?.trim() || null,
    at: entry.at || null,
    minutes: entry.minutes ?? null,
    with: entry.with ?? [],
    url: entry.url?.trim() || null,
    reason: entry.reason?.trim() || null,
    dateGuessed: entry.dateGuessed ?? false,
    cancelled: entry.cancelled ?? false,
  });
}

/** A text that must have something in it. */
export function requireText(text: string, what: string): string {
  if (text.trim() === '') throw new UsageError(`the ${what} is empty`);
  return text.trim();
}
