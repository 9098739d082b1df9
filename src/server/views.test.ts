/** Saved views over the API, down to the configuration's own lines. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationText, dataFolder, type TestFolder } from '../testing/cli.ts';
import { serveTestApi, type TestApi } from '../testing/local-app.ts';

const path = 'apptrack.config.yaml';
const settings = `demo: { today: 2026-11-20 }
views:
  - { name: Berlin, tag: [berlin] } # home
  - { name: Quiet ones, quiet: true, sort: company }
`;
let folder: TestFolder;
let api: TestApi;

beforeEach(async () => {
  folder = dataFolder({
    [path]: settings,
    'applications/acme.md': applicationText(
      'Acme',
      ['date: 2026-11-01, status: applied'],
      'tags: [Berlin]\n',
    ),
    'applications/beta.md': applicationText(
      'Beta',
      ['date: 2026-10-01, status: applied'],
      'tags: [berlin]\n',
    ),
    'applications/zeta.md': applicationText('Zeta', ['date: 2026-10-02, status: applied']),
  });
  api = await serveTestApi(folder.root);
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const undo = (answer: { headers: Headers }) => api.call('POST', answer.headers.get('apptrack-undo') ?? '');
const ids = async (query: string) => {
  const { document } = await api.call('GET', `/api/applications?${query}`);
  return document.items.map(({ id }: { id: string }) => id);
};

describe('the list', () => {
  it('of a view is what it narrows to, in its order, and may be narrowed and ordered further', async () => {
    expect(await ids('view=Berlin')).toEqual(['acme', 'beta']);
    expect(await ids('view=Quiet%20ones')).toEqual(['beta', 'zeta']);
    expect(await ids('view=Quiet%20ones&sort=-company')).toEqual(['zeta', 'beta']);
    expect(await ids('view=Quiet%20ones&tag=berlin')).toEqual(['beta']);
    expect(await ids('view=Berlin&tag=other')).toEqual([]);
  });

  it('of one that there is not is refused with the nearest', async () => {
    const { status, document } = await api.call('GET', '/api/applications?view=Berln');
    expect([status, document.problems[0].expected]).toEqual([400, 'did you mean "Berlin"?']);
  });
});

describe('a view', () => {
  it('is saved as one line, replaced, and each can be undone', async () => {
    const saved = await api.call('PUT', '/api/views/To%20chase', {
      status: ['applied'],
      quiet: true,
      view: 'board',
    });
    expect([saved.status, saved.document.views.at(-1)]).toEqual([
      200,
      { name: 'To chase', status: ['applied'], quiet: true, view: 'board' },
    ]);
    const line = '  - { name: To chase, status: [applied], quiet: true, view: board }\n';
    expect(folder.read(path)).toBe(settings + line);
    const replaced = await api.call('PUT', '/api/views/Berlin', { tag: ['berlin', 'potsdam'] });
    expect(folder.read(path)).toBe(settings.replace('[berlin]', '[berlin, potsdam]') + line);
    await undo(replaced);
    await undo(saved);
    expect(folder.read(path)).toBe(settings);
  });

  it('is renamed, moved, both as one, and taken out', async () => {
    const both = await api.call('PATCH', '/api/views/Quiet%20ones', { name: 'Silent', place: 0 });
    expect(both.document.views.map(({ name }: { name: string }) => name)).toEqual(['Silent', 'Berlin']);
    expect((await undo(both)).status).toBe(200);
    expect(folder.read(path)).toBe(settings);
    const gone = await api.call('DELETE', '/api/views/Berlin');
    expect(folder.read(path)).toBe(settings.replace('  - { name: Berlin, tag: [berlin] } # home\n', ''));
    expect((await undo(gone)).status).toBe(200);
    expect(folder.read(path)).toBe(settings);
  });

  it('may be called whatever people call things', async () => {
    for (const name of ['Q1/Q2: "best" #1', 'Zürich.json', '日本'])
      expect((await api.call('PUT', `/api/views/${encodeURIComponent(name)}`, { active: true })).status).toBe(
        200,
      );
    expect((await api.call('DELETE', `/api/views/${encodeURIComponent('Q1/Q2: "best" #1')}`)).status).toBe(
      200,
    );
    const { document } = await api.call('DELETE', `/api/views/${encodeURIComponent('日本')}`);
    expect(document.views.at(-1)).toEqual({ name: 'Zürich.json', active: true });
  });

  it('that cannot be is refused, and nothing is written', async () => {
    const calls = [
      ['PUT', 'X', { status: ['aplied'] }, 400],
      ['PUT', 'X', { sort: 'nonsense' }, 400],
      ['PUT', 'X', { since: '2026-02-30' }, 400],
      ['PUT', 'X', { colour: 'red' }, 400],
      ['PATCH', 'Berlin', { name: 'a//b' }, 400],
      ['PATCH', 'Berlin', { name: '..' }, 400],
      ['PUT', '%20', { active: true }, 400],
      ['PATCH', 'Berlin', { name: 'quiet ONES' }, 400],
      ['PATCH', 'Berlin', {}, 400],
      ['PATCH', 'Nowhere', { name: 'X' }, 404],
      ['DELETE', 'Nowhere', undefined, 404],
    ] as const;
    for (const [method, name, body, expected] of calls) {
      const { status } = await api.call(method, `/api/views/${name}`, body);
      expect([method, name, status]).toEqual([method, name, expected]);
    }
    expect(folder.read(path)).toBe(settings);
  });
});
