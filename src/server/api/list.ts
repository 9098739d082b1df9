/** `GET /api/applications.json` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Query } from '../../core/query.ts';
import { findView } from '../../core/saved-view.ts';
import { selectInView } from '../../core/select-in-view.ts';
import { applicationItem, listDocument } from '../../format/api-documents.ts';
import { flagOf } from './check-query.ts';
import { type Handler, jsonAnswer } from './exchange.ts';

/** The applications that a query asks for. */
export const listApplications: Handler = async ({ query }, app) => {
  const { all, config } = await app.site();
  const view = findView(config.views, query.get('view') ?? '') ?? null;
  const { total, items } = selectInView(all, view, queryOf(query), config.stages);
  return jsonAnswer(listDocument(items.map(applicationItem), total));
};

/** What a query, whose values are sound, asks for. */
function queryOf(query: URLSearchParams): Query {
  const one = (name: string) => query.get(name) ?? undefined;
  const many = (name: string) => (query.has(name) ? query.getAll(name) : undefined);
  const number = (name: string) => (query.has(name) ? Number(query.get(name)) : undefined);
  return {
    status: many('status'),
    source: many('source'),
    tag: many('tag'),
    resume: many('resume'),
    active: flagOf(query, 'active'),
    quiet: flagOf(query, 'quiet'),
    search: one('search'),
    since: one('since') as CalendarDate | undefined,
    sort: one('sort'),
    limit: number('limit'),
    offset: number('offset'),
  };
}
