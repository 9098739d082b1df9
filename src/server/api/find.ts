/** From a name in an address to a file: only what is there by exactly that name, so no path leads out of the folder. */

import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
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

/** The path of an application's file; refuses (404) what is no application. */
export function pathOf({ store }: App, id: string): string {
  const { paths } = store.listApplications();
  const named = (wanted: string) => paths.find((candidate) => idOf(candidate) === wanted);
  const path = named(id) ?? named(id.replace(/\.json$/, ''));
  if (path === undefined) throw new Refusal(404, `there is no application "${id}"`);
  return path;
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
  const header = headers['if-match']?.trim();
  if (header === undefined || header === '' || header === '*') return null;
  const digest = /^"([0-9a-f]{64})"$/.exec(header)?.[1];
  if (digest === undefined) throw new Refusal(409, 'If-Match names no state of this file; read it again');
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
  return `${root}applications/${id.split('/').map(encodeURIComponent).join('/')}.json`;
}
