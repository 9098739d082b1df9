/** Many applications changed by one request, over real HTTP, down to the Markdown files. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { apiSchemas } from '../format/api/openapi.ts';
import { applicationText, dataFolder, type TestFolder } from '../testing/cli.ts';
import { serveTestApi, type TestApi } from '../testing/local-app.ts';

const ids = ['acme', 'beta', 'deep/gamma'];
const textOf = (id: string) =>
  applicationText(id, ['date: 2026-11-01, status: applied'], 'tags: [go] # mine\n');
let folder: TestFolder;
let api: TestApi;

beforeEach(async () => {
  const files = Object.fromEntries(ids.map((id) => [`applications/${id}.md`, textOf(id)]));
  folder = dataFolder({ ...files, 'apptrack.config.yaml': 'demo: { today: 2026-11-20 }\n' });
  api = await serveTestApi(folder.root);
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const read = (id: string) => folder.read(`applications/${id}.md`);
const batch = (applications: unknown[], change: object) =>
  api.call('POST', '/api/applications/batch', { applications, change });
const undo = (answer: { headers: Headers }) => api.call('POST', answer.headers.get('apptrack-undo') ?? '');
const expectAsBefore = () => {
  for (const id of ids) expect(read(id)).toBe(textOf(id));
};

it('makes every kind of change, says what came of it as the schemas say, and undoes it as one', async () => {
  const changes: [object, string][] = [
    [{ status: 'ghosted', reason: 'silence' }, 'date: 2026-11-20, status: ghosted, reason: silence'],
    [{ tags: { add: ['remote'], remove: ['GO'] } }, 'tags: [remote] # mine'],
    [{ priority: 'high' }, 'priority: high'],
    [{ snoozed: '1w' }, 'snoozed: 2026-11-27'],
  ];
  for (const [change, line] of changes) {
    const answer = await batch(ids, change);
    expect([answer.status, answer.document]).toEqual([200, { changed: ids, unchanged: [], refused: [] }]);
    expect(apiSchemas(defaultConfig()).BatchResult?.safeParse(answer.document).success).toBe(true);
    for (const id of ids) expect(read(id)).toContain(line);
    expect((await undo(answer)).document).toMatchObject({ files: 3 });
    expectAsBefore();
  }
  const deleted = await batch(ids, { deleted: true });
  expect((await api.call('GET', '/api/applications.json')).document.total).toBe(0);
  await undo(deleted);
  expectAsBefore();
});

it('tells what is refused by application, and changes the others', async () => {
  const { headers } = await api.call('GET', '/api/applications/acme.json');
  const etag = headers.get('etag');
  chmodSync(join(folder.root, 'applications/beta.md'), 0o444);
  const answer = await batch(
    [
      { id: 'acme', etag, status: 'applied' },
      'acme',
      'beta',
      '../apptrack.config',
      { id: 'deep/gamma', status: 'saved' },
      { id: 'deep/gamma', etag: '"other"' },
    ],
    { status: 'rejected' },
  );
  const { changed, unchanged, refused } = answer.document;
  expect([answer.status, changed, unchanged]).toEqual([200, ['acme'], []]);
  expect(
    refused.map(({ id, problem }: { id: string; problem: { status: number; detail: string } }) => [
      id,
      problem.status,
      problem.detail,
    ]),
  ).toEqual([
    ['../apptrack.config', 404, 'there is no application "../apptrack.config"'],
    ['deep/gamma', 409, 'the etag names no state of this file; read it again'],
    ['beta', 403, 'beta.md is read-only; nothing was written'],
    ['deep/gamma', 409, 'applications/deep/gamma.md is applied by now; nothing was written'],
  ]);
  expect([read('beta'), read('deep/gamma')]).toEqual([textOf('beta'), textOf('deep/gamma')]);
  const again = await batch([{ id: 'acme', etag }], { priority: 'low' });
  expect(again.document.refused[0].problem.status).toBe(409);
  expect([again.document.changed, again.headers.get('apptrack-undo')]).toEqual([[], null]);
  await undo(answer);
  expectAsBefore();
});

it('refuses as a whole what would be wrong for each of them', async () => {
  const bodies: [unknown, string][] = [
    [{ applications: ids, change: { status: 'gosted' } }, 'did you mean "ghosted"?'],
    [{ applications: [], change: { priority: 'high' } }, '/applications'],
    [{ applications: ids, change: {} }, '/change'],
    [{ applications: ids, change: { tags: { add: [] } } }, 'there is no tag'],
    [{ applications: ids, change: { tags: { add: [' '] } } }, 'the tag is empty'],
    [{ applications: ids, change: { snoozed: '2026-11-20' } }, 'is not after today'],
    [{ applications: ids, change: { status: 'rejected', note: 'a\u001bb' } }, '/change/note'],
  ];
  for (const [body, word] of bodies) {
    const { status, document } = await api.call('POST', '/api/applications/batch', body);
    expect([status, document.detail]).toEqual([400, expect.stringContaining(word)]);
  }
  const foreign = await api.call('POST', '/api/applications/batch', '{}', { Origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  expectAsBefore();
});
