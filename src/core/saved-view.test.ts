import { describe, expect, test } from 'vitest';
import { factsOf } from '../testing/builders.ts';
import { calendarDate } from './calendar-date.ts';
import { defaultConfig } from './config.ts';
import { emptyView, findView, viewParameters } from './saved-view.ts';
import { selectInView, viewQuery } from './select-in-view.ts';

const { stages } = defaultConfig();
const of = (id: string, tags: string[], entry = '2026-10-01 applied') =>
  factsOf([entry], '2026-11-20', { id, company: id, tags });
const all = [of('a', ['berlin']), of('b', ['berlin'], '2026-10-02 rejected'), of('c', [])];
const view = { ...emptyView('Berlin'), tag: ['berlin'], sort: '-company' };
const ids = (...args: Parameters<typeof selectInView>) =>
  selectInView(...args).items.map(({ application }) => application.id);

describe('a saved view', () => {
  test('is found by its name, as it is spelt or as it is said', () => {
    const views = [emptyView('Zürich'), emptyView('zurich'), emptyView('Berlin')];
    expect(findView(views, 'zurich')).toBe(views[1]);
    expect(findView(views, 'ZÜRICH ')).toBe(views[0]);
    expect(findView(views, 'berlin')).toBe(views[2]);
    expect(findView(views, 'Ber')).toBeUndefined();
  });

  test('narrows and orders, and may be narrowed and ordered further', () => {
    expect(ids(all, view, {}, stages)).toEqual(['b', 'a']);
    expect(ids(all, view, { status: ['applied'] }, stages)).toEqual(['a']);
    expect(ids(all, view, { tag: ['other'] }, stages)).toEqual([]);
    expect(ids(all, view, { sort: 'company' }, stages)).toEqual(['a', 'b']);
    expect(ids(all, null, { sort: 'company' }, stages)).toEqual(['a', 'b', 'c']);
    expect(selectInView(all, view, { limit: 1 }, stages)).toMatchObject({ total: 2, items: [all[1]] });
  });

  test('is an address of the list, and a query without what only the page knows', () => {
    const every = {
      ...view,
      active: false,
      since: calendarDate('2026-10-01'),
      view: 'board' as const,
      columns: ['role', 'next'],
      sort: '-match',
    };
    expect(viewParameters(every)).toEqual({
      tag: ['berlin'],
      active: 'false',
      since: '2026-10-01',
      sort: '-match',
      view: 'board',
      columns: 'role,next',
    });
    expect(viewQuery(every)).toEqual({ tag: ['berlin'], active: false, since: '2026-10-01' });
    expect(viewParameters(emptyView('All'))).toEqual({});
    expect(viewQuery(emptyView('All'))).toEqual({});
  });
});
