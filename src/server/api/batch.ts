/** `POST /api/applications/batch` */
import type * as z from 'zod';
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { batchBody } from '../../format/api/request-schemas.ts';
import { type ChangeOfMany, type Chosen, changeMany } from '../../operations/change-many.ts';
import { snoozeDay } from '../../operations/decide-reminder.ts';
import { UsageError } from '../../operations/errors.ts';
import { idOf } from '../../operations/find-application.ts';
import { undoChange } from '../../operations/undo-change.ts';
import { entryOf, requireText } from './applications.ts';
import { type App, type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { digestOfTag, sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { problemDetailsOf, Refusal } from './refusal.ts';

type Body = z.output<ReturnType<typeof batchBody>>;
type Refused = { id: string; error: unknown };

/** Changes many applications in the same way; all that is written can be undone as one. */
export const postBatch: Handler = async (request, app) => {
  const { config, today } = sessionOf(app.store);
  const body = readJson(request, batchBody(config));
  const change = changeOf(body.change, config, today);
  const { chosen, refused } = chosenOf(app, body.applications);
  const result = await changeMany({ store: app.store, config, today }, chosen, change);
  refused.push(...result.refused.map(({ path, error }) => ({ id: idOf(path), error })));
  const told = refused.map(({ id, error }) => ({ id, problem: problemDetailsOf(error) }));
  const fault = told.findIndex(({ problem }) => problem.status === 500);
  if (fault >= 0) {
    // A fault of ours is none of the applications': it is reported like any other, and nothing is left half done.
    await undoChange(app.store, result.files);
    throw refused[fault]?.error;
  }
  const changed = result.files.map(({ path }) => idOf(path));
  const document = { changed, unchanged: result.unchanged.map(idOf), refused: told };
  return jsonAnswer(document, { headers: undoHeader(app, ...result.files) });
};

/** The files that are meant, each once, and what is refused before any is opened. */
function chosenOf({ store }: App, wanted: Body['applications']): { chosen: Chosen[]; refused: Refused[] } {
  const there = new Set(store.listApplications().paths);
  const chosen = new Map<string, Chosen>();
  const refused: Refused[] = [];
  for (const one of wanted) {
    const { id, etag, status } = typeof one === 'string' ? { id: one, etag: null, status: undefined } : one;
    const path = `applications/${id}.md`;
    try {
      if (!there.has(path)) throw new Refusal(404, `there is no application "${id}"`);
      chosen.set(path, { path, digest: digestOfTag(etag ?? ''), status });
    } catch (error) {
      refused.push({ id, error });
    }
  }
  return { chosen: [...chosen.values()], refused };
}

function changeOf(change: Body['change'], config: Config, today: CalendarDate): ChangeOfMany {
  if ('status' in change) {
    const { status, date, ...entry } = change;
    return { kind: 'status', entry: { ...entryOf({ ...entry, date: date ?? today }), status } };
  }
  if ('tags' in change) {
    const words = (tags: readonly string[] = []) => tags.map((tag) => requireText(tag, 'tag'));
    const [add, remove] = [words(change.tags.add), words(change.tags.remove)];
    if (add.length + remove.length === 0) throw new UsageError('there is no tag to add or to remove');
    return { kind: 'tags', add, remove };
  }
  if ('priority' in change) return { kind: 'priority', priority: change.priority };
  if ('snoozed' in change)
    return { kind: 'snooze', until: snoozeDay(today, String(change.snoozed), config.lastYear) };
  return { kind: 'delete' };
}
