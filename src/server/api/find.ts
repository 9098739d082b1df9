/** From a name in an address to a file: only what is there by exactly that name, so no path leads out of the folder. */

import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { encodePath } from '../../core/encode-path.ts';
import { deriveFacts } from '../../core/facts.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import { applicationDetails } from '../../format/api-documents.ts';
import { idOf } from '../../operations/find-application.ts';
import { brokenFile, parseValid } from '../../operations/parse-valid.ts';
import { todayIn } from '../../store/clock.ts';
import { digestOf } from '../../store/replace-file.ts';
import type { Store } from '../../store/store.ts';
import { type ApiRequest, type ApiResponse, type App, jsonAnswer } from './exchange.ts';
import { Refusal } from './refusal.ts';

/**
 * The id of the application that a name in an address means; refuses (404) where there is none. A document is found with
 * and without its ending, and an id may itself end in `.json`: of two readings that which the contract writes wins, so
 * `GET x.json` is first the document of `x`, and `PUT x.json` first changes `x.json`.
 */
export function idOfName({ store }: App, { method }: ApiRequest, name: string): string {
  const ids = new Set(store.listApplications().paths.map(idOf));
  const bare = name.replace(/\.json$/, '');
  const readings = method === 'GET' || method === 'HEAD' ? [bare, name] : [name, bare];
  const id = readings.find((reading) => ids.has(reading));
  if (id === undefined) throw new Refusal(404, `there is no application "${bare}"`);
  return id;
}

/** The path of the file of the application that a name in an address means; see {@link idOfName}. */
export function pathOfName(app: App, request: ApiRequest, name: string): string {
  return `applications/${idOfName(app, request, name)}.md`;
}

/** What a change needs: the configuration as it is, and today. Throws where the configuration has problems. */
export function sessionOf(store: Store): { config: Config; today: CalendarDate } {
  const { config, problems } = store.readConfig();
  if (problems.length > 0) throw brokenFile('apptrack.config.yaml', problems);
  return { config, today: todayIn(config) };
}

/**
 * The digest that the client takes the file to have, from `If-Match`; null where it does not say. Refuses a tag that is
 * none of ours as it would a stale one.
 */
export function expectedDigest({ headers }: ApiRequest): string | null {
  return digestOfTag(headers['if-match'] ?? '', 'If-Match');
}

/** The digest that a tag names; null where it is empty or `*`. Refuses one that is none of ours. */
export function digestOfTag(tag: string, name = 'the etag'): string | null {
  if (['', '*'].includes(tag.trim())) return null;
  const digest = /^"([0-9a-f]{64})"$/.exec(tag.trim())?.[1];
  if (digest === undefined) throw new Refusal(409, `${name} names no state of this file; read it again`);
  return digest;
}

/** The document of an application as its file now is, with the file's digest as its ETag. */
export function applicationAnswer(
  app: App,
  path: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): ApiResponse {
  const file = app.store.readText(path);
  if (file === null) throw new Refusal(404, `${path} is gone`);
  if (file.text === null) throw brokenFile(path, file.problems);
  const { config } = app.store.readConfig();
  const today = todayIn(config);
  const facts = deriveFacts(parseValid(path, file.text, config), config, today);
  return jsonAnswer(applicationDetails(facts, deriveReminders(facts, config, today)), {
    status,
    headers: { ETag: `"${digestOf(file.text)}"`, ...headers },
  });
}

/** Where an application's document is. */
export function locationOf({ root }: App, id: string): string {
  return `${root}applications/${encodePath(id)}.json`;
}
