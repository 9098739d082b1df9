/** `GET /api/applications.json` */
import { parseCalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { isSortKey, type Query, selectApplications, sortKeys } from '../../core/query.ts';
import { suggestion } from '../../core/suggest.ts';
import { endpoints } from '../../format/api/endpoints.ts';
import { applicationItem, listDocument } from '../../format/api-documents.ts';
import { type Handler, jsonAnswer } from './exchange.ts';
import { Refusal, type ValueProblem } from './refusal.ts';

/** The applications that a query asks for. */
export const listApplications: Handler = async ({ query }, app) => {
  const { all, config } = await app.site();
  const { total, items } = selectApplications(all, readQuery(query, config), config.stages);
  return jsonAnswer(listDocument(items.map(applicationItem), total));
};

const known =
  endpoints.find(({ id }) => id === 'listApplications')?.parameters?.map(({ name }) => name) ?? [];

/** A query string as a query; refuses it with all that is wrong. */
function readQuery(query: URLSearchParams, config: Config): Query {
  const problems: ValueProblem[] = [];
  const refuse = (pointer: string, message: string, expected: string | null = null) => {
    problems.push({ code: 'bad-parameter', pointer, message, expected });
    return undefined;
  };
  const many = (name: string) => (query.has(name) ? query.getAll(name) : undefined);
  const flag = (name: string) => {
    const value = query.get(name);
    if (value === null) return undefined;
    if (['true', '1', ''].includes(value)) return true;
    return ['false', '0'].includes(value) ? false : refuse(name, `"${value}" is neither true nor false`);
  };
  const number = (name: string) => {
    const value = query.get(name);
    if (value === null) return undefined;
    return /^\d{1,9}$/.test(value) ? Number(value) : refuse(name, `"${value}" is not a number from 0`);
  };
  const date = (name: string) => {
    const value = query.get(name);
    if (value === null) return undefined;
    return parseCalendarDate(value) ?? refuse(name, `"${value}" is not a day`, 'write it like 2026-10-31');
  };
  for (const name of new Set(query.keys()))
    if (!known.includes(name)) refuse(name, `there is no parameter "${name}"`, suggestion(name, known));
  const stages = config.stages.map(({ id }) => id);
  for (const status of query.getAll('status'))
    if (!stages.includes(status)) refuse('status', `unknown status "${status}"`, suggestion(status, stages));
  const sort = query.get('sort') ?? undefined;
  if (sort !== undefined && !isSortKey(sort))
    refuse('sort', `cannot sort by "${sort}"`, suggestion(sort.replace(/^-/, ''), sortKeys));
  const result: Query = {
    status: many('status'),
    source: many('source'),
    tag: many('tag'),
    resume: many('resume'),
    active: flag('active'),
    quiet: flag('quiet'),
    search: query.get('search') ?? undefined,
    since: date('since'),
    sort,
    limit: number('limit'),
    offset: number('offset'),
  };
  const [first] = problems;
  if (first === undefined) return result;
  throw new Refusal(400, [first.message, first.expected].filter(Boolean).join('; '), { problems });
}
