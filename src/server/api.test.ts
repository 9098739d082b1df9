/** Every path of the API over real HTTP, down to the Markdown files. */
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { encodePath } from '../core/encode-path.ts';
import { endpoints } from '../format/api/endpoints.ts';
import { apiSchemas } from '../format/api/openapi.ts';
import { writeFixture } from '../testing/browser/fixture-data.ts';
import { applicationText, dataFolder, type TestFolder } from '../testing/cli.ts';
import { serveTestApi, type TestApi } from '../testing/local-app.ts';
import { openAccess } from './access.ts';
import { refusalResponse } from './api/refusal.ts';

const acme = applicationText(
  'Acme Robotics',
  ['date: 2026-11-01, status: applied'],
  'source: LinkedIn # seen there\nsalary: { min: 85000, currency: EUR }\ntags: [go]\n',
);
const path = 'applications/acme.md';
const applied = { date: '2026-11-01', status: 'applied' };
let folder: TestFolder;
let api: TestApi;

beforeEach(async () => {
  folder = dataFolder({ [path]: acme, 'apptrack.config.yaml': 'demo: { today: 2026-11-20 }\n' });
  api = await serveTestApi(folder.root);
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const undo = (answer: { headers: Headers }) => api.call('POST', answer.headers.get('apptrack-undo') ?? '');
const linesAdded = (before: string, after: string) =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('reading', () => {
  it('every document is as the schemas of openapi.json say, whatever the files hold', async () => {
    writeFixture(folder.root);
    const schemas = apiSchemas(defaultConfig());
    const ids = (await api.call('GET', '/api/applications.json')).document.items.map(
      ({ id }: { id: string }) => id,
    );
    expect(ids.length).toBeGreaterThan(12);
    for (const { method, path: template, answer } of endpoints) {
      if (method !== 'get' || answer.schema === null) continue;
      for (const id of template.includes('{id}') ? ids : ['']) {
        const address = template.replace('{id}', encodePath(id)).replace('{path}', 'apptrack.config.yaml');
        const { status, document } = await api.call('GET', address);
        expect([address, status]).toEqual([address, 200]);
        const result = schemas[answer.schema]?.safeParse(document);
        expect([address, result?.error?.issues ?? []]).toEqual([address, []]);
      }
    }
  });

  it('openapi.json is a valid description, and names every path that there is', async () => {
    const { document } = await api.call('GET', '/api/openapi.json');
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect([valid, errors]).toEqual([true, undefined]);
    for (const { path: template, method } of endpoints) {
      expect(document.paths[template][method]).toBeDefined();
      const address = template.replace('{id}', 'acme').replace(/\{\w+\}/, 'x');
      const { status, headers } = await api.call('OPTIONS', address);
      expect([address, status]).toEqual([address, 204]);
      expect(headers.get('allow')).toContain(method.toUpperCase());
    }
  });

  it('filters, sorts and pages the list, and says what is wrong with a query', async () => {
    folder.write(
      'applications/zeta.md',
      applicationText('Zeta', ['date: 2026-11-02, status: saved'], 'tags: [rust]\n'),
    );
    const companies = async (query: string) => {
      const { document } = await api.call('GET', `/api/applications.json?${query}`);
      return [document.total, ...document.items.map(({ company }: { company: string }) => company)];
    };
    expect(await companies('')).toEqual([2, 'Zeta', 'Acme Robotics']);
    expect(await companies('status=applied&source=linkedin')).toEqual([1, 'Acme Robotics']);
    expect(await companies('status=applied&status=saved&sort=company&limit=1')).toEqual([2, 'Acme Robotics']);
    expect(await companies('sort=company&offset=1')).toEqual([2, 'Zeta']);
    expect(await companies('tag=rust')).toEqual([1, 'Zeta']);
    expect(await companies('search=ROBOTS%20acme')).toEqual([1, 'Acme Robotics']);
    const { status, headers, document } = await api.call(
      'GET',
      '/api/applications.json?status=aplied&limit=-1&sorce=x',
    );
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(document.problems.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      'limit',
      'sorce',
      'status',
    ]);
    expect(document).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 });
  });

  it('shows the good files and the problems of the bad ones; what is not there is 404', async () => {
    folder.write('applications/bad.md', applicationText('Bad', ['date: 2026-11-02, status: sent']));
    expect((await api.call('GET', '/api/applications.json')).document.total).toBe(1);
    const bad = await api.call('GET', '/api/applications/bad.json');
    expect([bad.status, bad.document.problems[0].path]).toEqual([422, 'applications/bad.md']);
    for (const address of [
      'applications/none.json',
      'analytics/none.json',
      'analytics/__proto__.json',
      'nothing',
    ])
      expect((await api.call('GET', `/api/${address}`)).status).toBe(404);
    const head = await api.call('HEAD', '/api/applications/acme.json');
    expect([head.status, head.document]).toEqual([200, '']);
    expect(head.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
  });
});

describe('paths', () => {
  /** What a path answers, without what is new with each answer. */
  const answerAt = async (method: string, address: string) => {
    const { status, headers, document } = await api.call(method, address);
    return { status, type: headers.get('content-type'), etag: headers.get('etag'), document };
  };

  it('are answered without their endings as well', async () => {
    for (const { method, path: template } of endpoints) {
      // A file's path has the ending that the file has.
      if (method !== 'get' || template.endsWith('{path}')) continue;
      const whole = template.replace('{id}', 'acme');
      const bare = whole.replace(/\.(?:json|csv)$/, '');
      expect(bare).not.toBe(whole);
      for (const verb of ['GET', 'HEAD', 'OPTIONS'])
        expect([bare, await answerAt(verb, bare)]).toEqual([bare, await answerAt(verb, whole)]);
      if (template !== '/api/config.json') expect((await api.call('PATCH', bare, {})).status).toBe(405);
    }
    const exported = await answerAt('GET', '/api/export.csv');
    for (const address of ['/api/export/csv', '/api/export'])
      expect(await answerAt('GET', address)).toEqual(exported);
    expect((await api.call('GET', '/api/applications?limit=0')).document).toEqual({ total: 1, items: [] });
    for (const address of ['export.json', 'settings/json', 'reminders.csv', 'openapi.json.json'])
      expect([address, (await api.call('GET', `/api/${address}`)).status]).toEqual([address, 404]);
  });

  it('name what there is where there is nothing', async () => {
    const detail = async (address: string) => (await api.call('GET', `/api/${address}`)).document.detail;
    expect(await detail('analytics/overveiw')).toContain('did you mean /api/analytics/overview?');
    expect(await detail('aplications.json')).toContain('did you mean /api/applications?');
    expect(await detail('x')).toContain('/api/openapi.json says what there is');
  });

  it('take an id as it is, whatever it ends in', async () => {
    const ids = ['acme.json', 'acme.csv', 'acme/status', 'acme/notes', 'score', 'x.json', 'acme.json.json'];
    for (const id of ids)
      folder.write(`applications/${id}.md`, applicationText(id, ['date: 2026-11-01, status: applied']));
    const idAt = async (address: string) => (await api.call('GET', `/api/${address}`)).document.id;
    for (const id of ['acme', ...ids]) {
      expect(await idAt(`applications/${id}.json`)).toBe(id);
      const match = await api.call('GET', `/api/match/${id}.json`);
      expect(match.document.application).toBe(id);
    }
    expect(await idAt('applications/acme.csv')).toBe('acme.csv');
    expect(await idAt('applications/acme/status')).toBe('acme/status');
    // What the contract writes wins: this is the document of the first, with its ending.
    expect(await idAt('applications/acme.json')).toBe('acme');
    expect(await idAt('applications/x.json')).toBe('x.json');
    const score = await api.call('POST', '/api/match/score', { posting: 'Go' });
    expect(score.document.application).toBe(null);
    expect((await api.call('GET', '/api/match/score')).document.application).toBe('score');
    const changed = async (method: string, address: string, body: unknown) =>
      (await api.call(method, `/api/applications/${address}`, body)).document.id;
    expect(await changed('PUT', 'acme.json', { location: 'Ulm' })).toBe('acme.json');
    expect(await changed('PUT', 'zeta', { location: 'Ulm' })).toBe(undefined);
    expect(await changed('PATCH', 'acme.json/status', { status: 'offer' })).toBe('acme.json');
    expect(await changed('PATCH', 'acme/status/status', { status: 'offer' })).toBe('acme/status');
    // The address that `Location` names may be written to.
    expect(await changed('PUT', 'score.json', { location: 'Ulm' })).toBe('score');
    expect((await api.call('DELETE', '/api/applications/acme/status')).status).toBe(204);
    expect(folder.read(path)).toBe(acme);
  });

  it('stand below the base of the site', async () => {
    await using based = await serveTestApi(folder.root, '/repo/');
    expect((await based.call('GET', '/repo/api/reminders')).document.total).toBe(1);
    expect((await based.call('GET', '/api/reminders')).document).toBe('a page');
    const { headers } = await based.call('POST', '/repo/api/applications', { company: 'A', role: 'B' });
    expect(headers.get('location')).toBe('/repo/api/applications/a-b.json');
    expect((await based.call('POST', headers.get('apptrack-undo') ?? '')).status).toBe(200);
  });

  it('refuse parameters that they do not have, and values that these cannot have', async () => {
    const refused = async (address: string, method = 'GET', body?: unknown) => {
      const { status, document } = await api.call(method, `/api/${address}`, body);
      expect([address, status]).toEqual([address, 400]);
      return document.detail;
    };
    expect(await refused('applications?serach=x')).toBe(
      'there is no parameter "serach"; did you mean "search"?',
    );
    expect(await refused('applications?sort=-compny')).toContain('did you mean "company"?');
    expect(await refused('applications?active=maybe')).toBe('"maybe" is neither true nor false');
    expect(await refused('applications?since=2026-02-30')).toContain('write it like 2026-10-31');
    expect(await refused('applications?limit=1&limit=2')).toContain('more than once');
    expect(await refused('reminders?state=due')).toBe('there is no parameter "state"; this path has none');
    expect(await refused('import/csv?dryrun=true', 'POST', { csv: 'a' })).toContain('did you mean "dryRun"?');
    expect(await refused('import/csv?dryRun=perhaps', 'POST', { csv: 'a' })).toContain('neither');
    // Whoever takes a change for a trial must not have it made.
    await refused('applications/acme?dryRun=true', 'DELETE');
    expect(folder.read(path)).toBe(acme);
  });
});

describe('adding', () => {
  it('makes a file, says where it is, and can be undone', async () => {
    const { status, headers, document } = await api.call('POST', '/api/applications', {
      company: '株式会社ゼータ',
      role: 'Engineer',
      status: 'applied',
      salary: '85k-100k EUR',
      tags: ['go', 'k8s'],
      note: 'Through the page',
      posting: '# Build things\n\nIn Go.',
      referral: 'Jane',
    });
    expect(status).toBe(201);
    expect(document).toMatchObject({
      status: 'applied',
      salary: { min: 85000 },
      extra: { referral: 'Jane' },
    });
    const location = headers.get('location') ?? '';
    expect((await api.call('GET', location)).document.id).toBe(document.id);
    expect(folder.read(document.path)).toContain(
      '- { date: 2026-11-20, status: applied, note: Through the page }',
    );
    expect((await api.call('POST', headers.get('apptrack-undo') ?? '')).status).toBe(200);
    expect((await api.call('GET', location)).status).toBe(404);
  });

  it('refuses what would be no valid file, with every problem, and writes nothing', async () => {
    const refused = async (body: unknown) => {
      const { status, document } = await api.call('POST', '/api/applications', body);
      return [status, document.detail];
    };
    const base = { company: 'Zeta', role: 'Engineer' };
    expect(await refused({ role: 'Engineer' })).toEqual([400, expect.stringContaining('/company')]);
    expect(await refused({ ...base, company: ' ' })).toEqual([400, 'the company is empty']);
    expect(await refused({ ...base, status: 'aplied' })).toEqual([
      400,
      expect.stringContaining('did you mean "applied"?'),
    ]);
    expect(await refused({ ...base, sorce: 'x' })).toEqual([
      400,
      '/sorce: unknown key "sorce"; did you mean "source"?',
    ]);
    expect(await refused({ ...base, salary: 'plenty' })).toEqual([
      400,
      expect.stringContaining('salary "plenty" cannot be read'),
    ]);
    expect(await refused({ ...base, date: '2026-02-30' })).toEqual([400, expect.stringContaining('/date')]);
    expect(await refused({ ...base, quiet: true })).toEqual([
      400,
      expect.stringContaining('"quiet" cannot be set'),
    ]);
    expect(await refused({ ...base, extra: { __proto__: 1 }, url: 'javascript:alert(1)' })).toEqual([
      400,
      expect.stringContaining('url'),
    ]);
    expect(await refused([])).toEqual([400, expect.any(String)]);
    expect(await refused('{')).toEqual([400, expect.stringContaining('not JSON')]);
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
  });

  it('takes in CSV as it is or within JSON, once', async () => {
    const csv = 'Company,Role,Status\nZeta,Nurse,Applied\n,Nobody,\n';
    const send = (query: string) =>
      api.call('POST', `/api/import/csv${query}`, csv, { 'Content-Type': 'text/csv' });
    expect((await send('?dryRun=true')).document).toMatchObject({
      dryRun: true,
      files: [{ line: 2 }],
      refused: [{ line: 3 }],
    });
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
    expect((await send('')).document.files).toEqual([
      { path: 'applications/zeta-nurse.md', line: 2, like: null },
    ]);
    const again = await api.call('POST', '/api/import/csv', { csv });
    expect(again.document).toMatchObject({ files: [], known: [{ as: 'zeta-nurse' }] });
    const dated = { csv: 'Company,Role,Date\nEta,Nurse,03/04/2026\n', dryRun: true };
    const doubtful = await api.call('POST', '/api/import/csv', dated);
    expect(doubtful.document.doubtfulDate).toBe('03/04/2026');
    const settled = await api.call('POST', '/api/import/csv?dateOrder=dmy', dated);
    expect(settled.document.doubtfulDate).toBeNull();
    expect((await api.call('POST', '/api/import/csv?dateOrder=ymd', dated)).status).toBe(400);
    const useless = await api.call('POST', '/api/import/csv', { csv: 'a,b\n1,2\n' });
    expect([useless.status, useless.document.problems.length]).toEqual([422, 1]);
    const exported = await api.call('GET', '/api/export.csv');
    expect(exported.headers.get('content-type')).toContain('text/csv');
    expect(exported.document).toContain('Zeta');
    const back = await api.call('POST', '/api/import/csv', { csv: exported.document });
    expect(back.document).toMatchObject({ files: [], known: [{}, {}], refused: [] });
  });
});

describe('a file', () => {
  const sheet =
    'Firma,Stelle,Status,Datum,Laune\nZeta,Koch,Parked,01.10.2026,gut\nEta,Amme,Abgesagt,,\n,x,,,\n';
  const body = (text: string | Uint8Array, more = {}) => ({
    name: 'jobs.csv',
    content: Buffer.from(text).toString('base64'),
    ...more,
  });
  const files = () => readdirSync(join(folder.root, 'applications')).sort();

  it('is looked over, its mapping changed, taken in, and taken back as one', async () => {
    const configBefore = folder.read('apptrack.config.yaml');
    const { document } = await api.call('POST', '/api/import/preview', body(sheet));
    expect(apiSchemas(defaultConfig()).ImportPreview?.safeParse(document)).toMatchObject({ success: true });
    expect(document).toMatchObject({
      kind: 'table',
      counts: { added: 2, known: 0, changed: 0, refused: 1 },
      columns: [
        { column: 'Firma', field: 'company', by: 'named', count: 2, examples: ['Zeta', 'Eta'] },
        { column: 'Stelle', field: 'role' },
        { column: 'Status', field: 'status' },
        { column: 'Datum', field: 'applied' },
        { column: 'Laune', field: null, by: null, count: 1 },
      ],
      words: [
        { word: 'Parked', count: 1, stages: [], by: null },
        { word: 'Abgesagt', stages: ['rejected'], by: 'guessed' },
      ],
      files: [
        { line: 2, company: 'Zeta', history: [{ date: '2026-10-01', status: 'applied' }] },
        { line: 3 },
      ],
      refused: [{ line: 4, why: 'no company' }],
    });
    const said = { map: { Laune: 'tags', Datum: '-' }, statusMap: { Parked: 'ghosted' } };
    const changed = await api.call('POST', '/api/import/preview', body(sheet, said));
    expect(changed.document).toMatchObject({
      columns: [{}, {}, {}, { field: '-', by: 'chosen' }, { field: 'tags', by: 'chosen' }],
      words: [{ by: 'guessed' }, { word: 'Parked', stages: ['ghosted'], by: 'chosen' }],
    });
    expect(changed.document.files[0].text).toContain('tags: [gut]');
    expect([changed.headers.get('apptrack-undo'), files()]).toEqual([null, ['acme.md']]);

    const taken = await api.call('POST', '/api/import/file', body(sheet, { ...said, remember: true }));
    expect(taken.document).toMatchObject({ dryRun: false, files: [{}, {}], refused: [{ line: 4 }] });
    expect(files()).toEqual(['acme.md', 'eta-amme.md', 'zeta-koch.md']);
    const config = folder.read('apptrack.config.yaml');
    expect(config).toContain('Parked: ghosted');
    const after = await api.call('POST', '/api/import/preview', body(sheet));
    expect(after.document.columns[4]).toMatchObject({ field: 'tags', by: 'remembered' });

    const undone = await undo(taken);
    expect(undone.document).toMatchObject({ path: 'applications/zeta-koch.md', files: 3 });
    expect([files(), folder.read('apptrack.config.yaml')]).toEqual([['acme.md'], configBefore]);
    // The way back has a way back of its own.
    expect((await undo(undone)).status).toBe(200);
    expect([files().length, folder.read('apptrack.config.yaml')]).toEqual([3, config]);
  });

  it('is not taken back where one of many files was changed since', async () => {
    const taken = await api.call('POST', '/api/import/file', body(sheet));
    folder.write('applications/zeta-koch.md', acme);
    const refused = await undo(taken);
    expect([refused.status, refused.document.detail]).toEqual([
      409,
      'applications/zeta-koch.md was changed since, so this is not undone; nothing was written',
    ]);
    expect(files()).toHaveLength(3);
  });

  it('of any kind and encoding is read, and what is none is refused with its name', async () => {
    const preview = async (text: string | Uint8Array, name = 'jobs.csv') =>
      (await api.call('POST', '/api/import/preview', { ...body(text), name })).document;
    const utf16 = Buffer.from('\uFEFFCompany\tRole\nÖko\tKoch\n', 'utf16le');
    expect((await preview(utf16)).files).toMatchObject([{ company: 'Öko' }]);
    expect((await preview('A;B\nC;D\n')).counts).toMatchObject({ added: 0, refused: 1 });
    expect(await preview((await api.call('GET', '/api/export.csv')).document)).toMatchObject({
      kind: 'applications',
      columns: [],
      counts: { known: 1 },
    });
    const mail =
      'From: jobs@eta.example\r\nSubject: Thank you for applying to Eta\r\nDate: Mon, 16 Nov 2026 10:00:00 +0000\r\n\r\nThank you for applying for the position of Cook at Eta.\r\n';
    expect(await preview(mail, 'mail.eml')).toMatchObject({ kind: 'mail', files: [{ company: 'Eta' }] });
    for (const [text, said] of [
      ['', 'the file is empty'],
      ['Company,Role\n', 'there is no row in it'],
      ['PK\u0003\u0004', 'jobs.csv is a workbook'],
      ['a\0b', 'jobs.csv is no text'],
    ] as const)
      expect(await preview(text)).toMatchObject({ status: 422, detail: expect.stringContaining(said) });
    const asked = await api.call('POST', '/api/import/file', body('A;B\nC;D\n'));
    expect([asked.status, asked.document.detail]).toEqual([
      422,
      expect.stringContaining('no column is known'),
    ]);
    for (const bad of [
      { content: 'Ä' },
      { map: { A: 'planet' } },
      { statusMap: { A: 'planet' } },
      { csv: 'a' },
    ])
      expect((await api.call('POST', '/api/import/preview', body(sheet, bad))).status).toBe(400);
  });
});

describe('changing', () => {
  it('a status adds one line; a note another; undo takes each back', async () => {
    const change = await api.call('PATCH', '/api/applications/acme/status', {
      status: 'phone_screen',
      at: '2026-11-24T14:00',
      with: ['Jane Doe'],
    });
    expect([change.status, change.document.status]).toEqual([200, 'phone_screen']);
    const changed = folder.read(path);
    expect(linesAdded(acme, changed)).toEqual([
      '  - { date: 2026-11-20, status: phone_screen, at: 2026-11-24T14:00, with: [Jane Doe] }',
    ]);
    const note = await api.call('POST', '/api/applications/acme/notes', { note: 'Nice people: very' });
    expect(linesAdded(changed, folder.read(path))).toEqual([
      '  - { date: 2026-11-20, note: "Nice people: very" }',
    ]);
    // The status is not undone while the note stands on it.
    expect((await undo(change)).status).toBe(409);
    const undone = await undo(note);
    const words = 'Acme Robotics: noted: Nice people: very';
    const said = { path, application: 'acme', change: words, files: 1 };
    expect([undone.status, undone.document]).toEqual([200, said]);
    expect((await undo(change)).status).toBe(200);
    expect(folder.read(path)).toBe(acme);
    expect((await undo(undone)).status).toBe(409);
    expect((await undo(note)).status).toBe(404);
  });

  it('fields: only what is different is touched, null takes out, a document can be sent back as it is', async () => {
    const put = (body: unknown, headers = {}) => api.call('PUT', '/api/applications/acme', body, headers);
    const { document } = await api.call('GET', '/api/applications/acme.json');
    expect((await put(document)).status).toBe(200);
    expect(folder.read(path)).toBe(acme);
    const { document: edited } = await put({
      ...document,
      location: 'Berlin',
      salary: { ...document.salary, max: 100000 },
      tags: [],
      extra: { referral: 'Jane' },
      body: '## Job description\nWe build boats.\n',
    });
    expect(edited).toMatchObject({
      location: 'Berlin',
      salary: { max: 100000 },
      tags: [],
      posting: 'We build boats.',
    });
    const text = folder.read(path);
    expect(text).toContain('source: LinkedIn # seen there\n');
    expect(text).toContain('salary: { min: 85000, max: 100000, currency: EUR }\n');
    expect(text).toContain('referral: Jane\n');
    expect(text).not.toContain('tags');
    await put({ location: null, salary: null });
    expect(folder.read(path)).not.toMatch(/location|salary/);
    for (const body of [
      { status: 'rejected' },
      { history: [] },
      { sorce: 'x' },
      { company: null },
      { workMode: 'moon' },
    ])
      expect((await put(body)).status).toBe(400);
    expect((await put({ company: '' })).status).toBe(400);
  });

  it('a stale If-Match is 409 and writes nothing, for every kind of change', async () => {
    const { headers } = await api.call('GET', '/api/applications/acme.json');
    const etag = headers.get('etag') ?? '';
    const theirs = acme.replace('tags: [go]', 'tags: [go, boats]');
    folder.write(path, theirs);
    const { document: reminders } = await api.call('GET', '/api/reminders.json');
    const changes: [string, string, unknown?][] = [
      ['PUT', 'applications/acme', { location: 'Berlin' }],
      ['PATCH', 'applications/acme/status', { status: 'offer' }],
      ['POST', 'applications/acme/notes', { note: 'x' }],
      ['POST', 'applications/acme/moves', { status: 'offer' }],
      ['PATCH', 'applications/acme/history', { was: applied, becomes: { ...applied, note: 'x' } }],
      ['PATCH', 'applications/acme/notes', { notes: 'x' }],
      ['POST', 'applications/acme/contacts', { name: 'Jane' }],
      ['POST', 'applications/acme/reminders', { due: '2026-11-30', text: 'x' }],
      ['PATCH', `reminders/${reminders.items[0].id}`, { state: 'done' }],
      ['DELETE', 'applications/acme'],
    ];
    for (const stale of [etag, '"other"'])
      for (const [method, address, body] of changes) {
        const { status, document } = await api.call(method, `/api/${address}`, body, { 'If-Match': stale });
        expect([method, status, document.title]).toEqual([method, 409, 'Conflict']);
      }
    expect(folder.read(path)).toBe(theirs);
    const fresh = (await api.call('GET', '/api/applications/acme.json')).headers.get('etag') ?? '';
    expect(
      (await api.call('DELETE', '/api/applications/acme', undefined, { 'If-Match': fresh })).status,
    ).toBe(204);
  });

  it('a file that is read-only is 403 and stays, for every kind of change; no disk space is 507', async () => {
    const { document: reminders } = await api.call('GET', '/api/reminders.json');
    const before = await api.call('PUT', '/api/applications/acme', { location: 'Ulm' });
    const text = folder.read(path);
    chmodSync(join(folder.root, path), 0o444);
    const changes: [string, string, unknown?][] = [
      ['PUT', 'applications/acme', { location: 'Berlin' }],
      ['PATCH', 'applications/acme/status', { status: 'offer' }],
      ['POST', 'applications/acme/notes', { note: 'x' }],
      ['POST', 'applications/acme/moves', { status: 'offer' }],
      ['PATCH', 'applications/acme/history', { was: applied, becomes: { ...applied, note: 'x' } }],
      ['PATCH', 'applications/acme/notes', { notes: 'x' }],
      ['POST', 'applications/acme/contacts', { name: 'Jane' }],
      ['POST', 'applications/acme/reminders', { due: '2026-11-30', text: 'x' }],
      ['PATCH', `reminders/${reminders.items[0].id}`, { state: 'done' }],
      ['POST', (before.headers.get('apptrack-undo') ?? '').replace('/api/', '')],
      ['DELETE', 'applications/acme'],
    ];
    for (const [method, address, body] of changes) {
      const { status, document } = await api.call(method, `/api/${address}`, body);
      expect([address, status, document.detail]).toEqual([
        address,
        403,
        'acme.md is read-only; nothing was written',
      ]);
    }
    expect(folder.read(path)).toBe(text);
    const full = refusalResponse(
      Object.assign(new Error('write'), { code: 'ENOSPC', path: '/data/acme.md' }),
    );
    expect([full.status, full.body]).toEqual([507, expect.stringContaining('acme.md: the disk is full')]);
  });

  it('moves within ten minutes are one line, and back there is none', async () => {
    const move = async (status: string, more = {}) => {
      const answer = await api.call('POST', '/api/applications/acme/moves', { status, ...more });
      expect([answer.status, answer.document.status]).toEqual([200, status]);
      return answer.headers.get('apptrack-undo');
    };
    await move('phone_screen');
    folder.write(path, folder.read(path).replace('[go]', '[go, rust]'));
    const undo = await move('technical');
    const text = acme.replace('[go]', '[go, rust]');
    expect(linesAdded(text, folder.read(path))).toEqual(['  - { date: 2026-11-20, status: technical }']);
    // Each step can be taken back by itself, and is corrected as before after that.
    expect((await api.call('POST', undo ?? '')).status).toBe(200);
    expect(linesAdded(text, folder.read(path))).toEqual(['  - { date: 2026-11-20, status: phone_screen }']);
    await move('onsite', { with: ['Kim'] });
    await move('applied');
    expect(linesAdded(text, folder.read(path))).toEqual([
      '  - { date: 2026-11-20, status: phone_screen }',
      '  - { date: 2026-11-20, status: onsite, with: [Kim] }',
      '  - { date: 2026-11-20, status: applied }',
    ]);
    expect(await move('applied')).toBe(null);
    await move('onsite');
    expect(folder.read(path)).not.toContain('2026-11-20, status: applied');
  });

  it('an entry of the history is changed or deleted, named by what it says', async () => {
    const edit = (was: unknown, becomes: unknown) =>
      api.call('PATCH', '/api/applications/acme/history', { was, becomes });
    const { document } = await edit(applied, { ...applied, date: '2026-11-02', note: ' By post ' });
    expect(folder.read(path)).toContain('  - { date: 2026-11-02, status: applied, note: By post }\n');
    const { kind: _kind, planned: _planned, ...entry } = document.history[0];
    const stale = await edit(applied, null);
    expect([stale.status, stale.document.detail]).toEqual([
      409,
      expect.stringContaining('this entry says something else now'),
    ]);
    const only = await edit(entry, null);
    expect([only.status, only.document.detail]).toEqual([400, expect.stringContaining('history')]);
    expect((await edit(entry, { ...entry, status: 'aplied' })).status).toBe(400);
    await api.call('POST', '/api/applications/acme/notes', { note: 'x' });
    expect((await edit({ date: '2026-11-20', note: 'x' }, null)).document.history).toHaveLength(1);
  });

  it('notes are written where nobody else changed them, and count as one change while they are typed', async () => {
    const write = (notes: string, was?: string) =>
      api.call('PATCH', '/api/applications/acme/notes', { notes, ...(was === undefined ? {} : { was }) });
    expect((await write('Ask', '')).document).toEqual({ notes: 'Ask' });
    folder.write(path, folder.read(path).replace('[go]', '[rust]'));
    expect((await write('Ask about pay\n', 'Ask')).status).toBe(200);
    const last = await write('Ask about pay, and Go.', 'Ask about pay');
    expect(folder.read(path)).toContain('## Notes\n\nAsk about pay, and Go.\n');
    expect((await write('Mine', 'Ask')).status).toBe(409);
    expect((await write('Ask about pay, and Go.')).headers.get('apptrack-undo')).toBe(null);
    expect((await api.call('POST', last.headers.get('apptrack-undo') ?? '')).status).toBe(200);
    expect(folder.read(path)).toContain('[rust]');
    expect(folder.read(path)).toContain('## Notes\n\nAsk\n');
  });

  it('a contact and a reminder of one’s own come after those that are there', async () => {
    const add = (what: string, body: unknown) => api.call('POST', `/api/applications/acme/${what}`, body);
    const { document } = await add('contacts', { name: ' Jane Doe ', email: 'jane@acme.example', note: '' });
    expect(document.contacts).toMatchObject([{ name: 'Jane Doe', email: 'jane@acme.example', note: null }]);
    await add('reminders', { due: '2026-11-30', text: 'Send the portfolio' });
    expect(linesAdded(acme, folder.read(path))).toEqual([
      'contacts:',
      '  - { name: Jane Doe, email: jane@acme.example }',
      'reminders:',
      '  - { due: 2026-11-30, text: Send the portfolio }',
    ]);
    for (const [what, body] of [
      ['contacts', { name: ' ' }],
      ['contacts', { name: 'Jane', mail: 'x' }],
      ['reminders', { due: 'soon', text: 'x' }],
      ['reminders', { due: '2026-11-30', text: '' }],
    ] as const)
      expect([body, (await add(what, body)).status]).toEqual([body, 400]);
  });

  it('the last change is taken back, also by an app that was started later, but for what was changed since', async () => {
    using cache = dataFolder();
    const undoLast = async (server: TestApi) => {
      const { status, document } = await server.call('POST', '/api/undo');
      return [status, document.change ?? document.detail];
    };
    {
      await using first = await serveTestApi(folder.root, '/', openAccess, cache.root);
      await first.call('PUT', '/api/applications/acme', { location: 'Ulm' });
      await first.call('POST', '/api/applications/acme/moves', { status: 'offer' });
    }
    await using later = await serveTestApi(folder.root, '/', openAccess, cache.root);
    expect(await undoLast(later)).toEqual([200, 'Acme Robotics: applied → offer']);
    expect(await undoLast(later)).toEqual([200, 'Acme Robotics: location changed']);
    expect(folder.read(path)).toBe(acme);
    expect(await undoLast(later)).toEqual([404, 'there is nothing to undo']);
    // What another tracker keeps is none of this one's.
    using other = dataFolder({ [path]: acme, 'apptrack.config.yaml': 'demo: { today: 2026-11-20 }\n' });
    await using elsewhere = await serveTestApi(other.root, '/', openAccess, cache.root);
    await elsewhere.call('PUT', '/api/applications/acme', { location: 'Ulm' });
    expect(await undoLast(later)).toEqual([404, 'there is nothing to undo']);
    other.write(path, acme);
    expect(await undoLast(elsewhere)).toEqual([409, expect.stringContaining('was changed since')]);
    expect(other.read(path)).toBe(acme);
  });

  it('a reminder is done, dismissed, snoozed', async () => {
    const { document } = await api.call('GET', '/api/reminders.json');
    const [{ id }] = document.items;
    const decide = (body: unknown) => api.call('PATCH', `/api/reminders/${encodeURIComponent(id)}`, body);
    expect((await decide({ state: 'snoozed', due: 3 })).document).toMatchObject({
      state: 'snoozed',
      due: '2026-11-23',
    });
    expect((await decide({ snoozed: '1w' })).document.due).toBe('2026-11-27');
    expect((await decide({ dismissed: true })).document.state).toBe('dismissed');
    expect((await decide({ state: 'done' })).document.state).toBe('done');
    expect(folder.read(path)).toContain('- { id: follow_up:2026-11-01, done: 2026-11-20 }');
    for (const body of [{ state: 'due' }, { snoozed: '2026-11-20' }, { snoozed: 0 }, {}, { done: 'soon' }])
      expect((await decide(body)).status).toBe(400);
    expect((await api.call('PATCH', '/api/reminders/acme:nothing', { state: 'done' })).status).toBe(404);
  });

  it('a deleted file comes back as it was', async () => {
    mkdirSync(join(folder.root, 'applications/sub'));
    folder.write('applications/sub/a b.md', acme);
    const { status, headers } = await api.call('DELETE', '/api/applications/sub/a%20b');
    expect([status, (await api.call('GET', '/api/applications/sub%2Fa%20b.json')).status]).toEqual([
      204, 404,
    ]);
    await api.call('POST', headers.get('apptrack-undo') ?? '');
    expect(folder.read('applications/sub/a b.md')).toBe(acme);
  });

  it('does not touch a file that has problems', async () => {
    const broken = acme.replace('applied', 'sent');
    folder.write(path, broken);
    const { status, document } = await api.call('PATCH', '/api/applications/acme/status', {
      status: 'offer',
    });
    expect([status, document.problems[0].line]).toEqual([422, 8]);
    expect(folder.read(path)).toBe(broken);
  });
});

describe('what no file may hold', () => {
  it('is refused with its place by everything that writes', async () => {
    const { document } = await api.call('GET', '/api/reminders');
    const base = { company: 'Zeta', role: 'Nurse' };
    for (const bad of ['\u0000', '\u001b', '\u007f', '\u0085', '\ud800', '\udc00x']) {
      const text = `a${bad}b`;
      const bodies: [string, string, object, string][] = [
        ['POST', 'applications', { ...base, location: text }, '/location'],
        ['POST', 'applications', { ...base, posting: `one\n${text}` }, '/posting'],
        ['POST', 'applications', { ...base, [text]: 'x' }, `/${text}`],
        ['POST', 'applications', { ...base, extra: { own: [{ [text]: 1 }] } }, `/extra/own/0/${text}`],
        ['PUT', 'applications/acme', { contacts: [{ name: text }] }, '/contacts/0/name'],
        ['PUT', 'applications/acme', { body: text }, '/body'],
        ['PATCH', 'applications/acme/status', { status: 'offer', with: ['Jo', text] }, '/with/1'],
        ['POST', 'applications/acme/notes', { note: text }, '/note'],
        ['PATCH', `reminders/${document.items[0].id}`, { state: 'done', date: text }, '/date'],
        ['POST', 'import/csv', { csv: `Company,Role\n${text},Nurse\n` }, '/csv'],
      ];
      for (const [method, address, body, pointer] of bodies) {
        const { status, document: refused } = await api.call(method, `/api/${address}`, body);
        const pointers = refused.problems?.map((problem: { pointer: string }) => problem.pointer);
        // Half of a pair is U+FFFD in the answer.
        expect([address, status, pointers]).toEqual([
          address,
          400,
          expect.arrayContaining([pointer.toWellFormed()]),
        ]);
      }
    }
    const csv = await api.call('POST', '/api/import/csv', 'Company,Role\nZe\u000bta,Nurse\n', {
      'Content-Type': 'text/csv',
    });
    expect([csv.status, csv.document.detail]).toEqual([400, expect.stringContaining('U+000B in line 2')]);
    expect(folder.read(path)).toBe(acme);
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['acme.md']);
  });

  it('is no tab, no line end and no letter of any script', async () => {
    const note = 'one\n\ttwo\r\nthree 👩‍💻 é';
    const { status } = await api.call('POST', '/api/applications/acme/notes', { note });
    expect(status).toBe(200);
    const { document } = await api.call('GET', '/api/applications/acme');
    expect(document.history.at(-1).note).toBe(note);
  });

  it('is left out of what is only read', async () => {
    const { document } = await api.call('POST', '/api/postings/read', { text: 'De\u0007v\n\fGo\ud800' });
    expect(document).toMatchObject({ role: 'Dev', posting: 'Dev\n Go\ufffd' });
    const { status } = await api.call('POST', '/api/match/score', { posting: 'Go\f and Kubernetes' });
    expect(status).toBe(200);
  });
});

it('reads what was copied from a job page', async () => {
  const html = `<script type="application/ld+json">{"@type":"JobPosting","title":"Dev","hiringOrganization":"Zeta","description":"<p>Go"}</script>`;
  const { document } = await api.call('POST', '/api/postings/read', { html, url: 'https://zeta.example/1' });
  expect(document).toMatchObject({
    company: 'Zeta',
    role: 'Dev',
    url: 'https://zeta.example/1',
    posting: 'Go',
  });
  expect(
    (await api.call('POST', '/api/postings/read', { text: 'Senior Dev\n\nWe build' })).document.role,
  ).toBe('Senior Dev');
  expect((await api.call('POST', '/api/postings/read', { url: 'file:///etc/passwd' })).status).toBe(400);
});

it('fetches no page from this machine or its network, whoever asks', async () => {
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::1]', '169.254.169.254', '192.168.0.1']) {
    const url = `http://${host}:${new URL(api.url).port}/api/applications.json`;
    const { status, document } = await api.call('POST', '/api/postings/read', { url });
    expect([host, status, document.detail]).toEqual([
      host,
      422,
      expect.stringContaining('no address of the public internet'),
    ]);
  }
});

it('scores any posting against a résumé, or the best of all', async () => {
  folder.write('resumes/backend.md', '# Backend\n\nGo, PostgreSQL.\n');
  const score = (body: unknown) => api.call('POST', '/api/match/score', body);
  const posting = 'You know Go and Kubernetes.';
  const best = (await score({ posting })).document;
  expect(best).toMatchObject({ application: null, resume: 'backend', chosen: 'best' });
  expect(best.coverage.missing.map(({ name }: { name: string }) => name)).toContain('Kubernetes');
  expect((await score({ posting, resume: 'backend' })).document).toMatchObject({ chosen: 'asked' });
  expect((await score({ posting, resumeText: 'Kubernetes' })).document.coverage.score).toBeGreaterThan(0);
  expect((await score({ posting, resume: 'backedn' })).document.detail).toContain('did you mean "backend"?');
  expect((await score({ posting: '' })).document.reason).toContain('no words');
});
