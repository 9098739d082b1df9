/** Settings and files as text over real HTTP, down to the files. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationText, dataFolder, type TestFolder } from '../testing/cli.ts';
import { serveTestApi, type TestApi } from '../testing/local-app.ts';

const settings = '# Mine.\ndemo: { today: 2026-11-20 }\nweeklyGoal: 4 # a week\n';
const acme = applicationText('Acme', [
  'date: 2026-11-01, status: applied',
  'date: 2026-11-09, status: technical',
]);
const broken = applicationText('Beta', ['date: 3.11.2026, status: aplied']);
let folder: TestFolder;
let api: TestApi;

beforeEach(async () => {
  folder = dataFolder({
    'apptrack.config.yaml': settings,
    'applications/acme.md': acme,
    'applications/beta.md': broken.replaceAll('\n', '\r\n'),
    'resumes/main.md': '# Me\n',
    'secret.md': 'nobody sees this\n',
  });
  api = await serveTestApi(folder.root);
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const undo = (answer: { headers: Headers }) => api.call('POST', answer.headers.get('apptrack-undo') ?? '');
const tagOf = async (path: string) => ({
  'If-Match': (await api.call('GET', path)).headers.get('etag') ?? '',
});

describe('the settings', () => {
  it('are told with their defaults and what the files make of them', async () => {
    const { document } = await api.call('GET', '/api/config');
    expect(document.settings).toMatchObject({ weeklyGoal: 4, quietAfter: 21 });
    expect(document.defaults.weeklyGoal).toBe(5);
    expect(document.written).toEqual(['demo', 'weeklyGoal']);
    expect(document.uses).toEqual({
      applied: { applications: 1, now: 0 },
      technical: { applications: 1, now: 1 },
      aplied: { applications: 1, now: 0 },
    });
  });

  it('change on their lines, and are undone in one', async () => {
    const trial = await api.call('PATCH', '/api/config', { set: { weeklyGoal: 7 }, dryRun: true });
    expect([trial.document.changed, trial.headers.get('apptrack-undo')]).toEqual([['weeklyGoal'], null]);
    expect(folder.read('apptrack.config.yaml')).toBe(settings);
    const stages = [
      { id: 'saved', kind: 'lead' },
      { id: 'applied', kind: 'applied' },
      { id: 'test', was: 'technical', kind: 'interview' },
    ];
    const answer = await api.call(
      'PATCH',
      '/api/config',
      { set: { weeklyGoal: 7, stages } },
      await tagOf('/api/config'),
    );
    expect(answer.document).toEqual({
      dryRun: false,
      changed: ['weeklyGoal', 'stages'],
      applications: 1,
      entries: 1,
      left: [],
    });
    expect(folder.read('apptrack.config.yaml')).toBe(
      `${settings.replace('4', '7')}stages:\n  - { id: saved, kind: lead }\n  - { id: applied, kind: applied }\n  - { id: test, kind: interview }\n`,
    );
    expect(folder.read('applications/acme.md')).toBe(acme.replace('technical', 'test'));
    expect((await undo(answer)).document).toEqual({
      path: 'apptrack.config.yaml',
      application: null,
      change: 'Settings: weekly goal, stages, and 1 more',
      files: 2,
    });
    expect([folder.read('apptrack.config.yaml'), folder.read('applications/acme.md')]).toEqual([
      settings,
      acme,
    ]);
  });

  it('that cannot be are refused at their place, and a file of another state is left alone', async () => {
    const bad = await api.call('PATCH', '/api/config', {
      set: {
        weeklyGoal: 0,
        reminders: { thank_you: { after: 'soon' } },
        stages: [{ id: 'applied', kind: 'applied' }],
      },
    });
    expect(bad.status).toBe(400);
    expect(bad.document.problems.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/moved/technical',
    ]);
    const values = await api.call('PATCH', '/api/config', {
      set: { weeklyGoal: 0, reminders: { thank_you: { after: 'soon' } }, title: 'a\u0007b' },
    });
    expect(values.document.problems.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/set/title',
    ]);
    const stale = await api.call(
      'PATCH',
      '/api/config',
      { set: { weeklyGoal: 6 } },
      { 'If-Match': `"${'0'.repeat(64)}"` },
    );
    expect(stale.status).toBe(409);
    expect(folder.read('apptrack.config.yaml')).toBe(settings);
    folder.write('apptrack.config.yaml', 'weeklyGaol: 4\n');
    expect((await api.call('PATCH', '/api/config', { set: { weeklyGoal: 6 } })).status).toBe(422);
    expect((await api.call('GET', '/api/config')).document.problems).toHaveLength(1);
  });
});

describe('a file as text', () => {
  it('is one that the tracker lists, and no other', async () => {
    mkdirSync(join(folder.root, 'applications/.hidden'));
    symlinkSync('/etc', join(folder.root, 'applications/etc'));
    folder.write('applications/.hidden/a.md', 'x');
    folder.write('applications/a.txt', 'x');
    const outside = [
      'secret.md',
      'applications/../secret.md',
      '../secret.md',
      'applications/etc/passwd',
      'applications/.hidden/a.md',
      'applications/a.txt',
      'applications/',
      'resumes/../secret.md',
      'APPTRACK.config.yaml',
      'applications/acme.md ',
    ];
    for (const path of outside) {
      const address = `/api/files/${path.split('/').map(encodeURIComponent).join('/')}`;
      const tag = { 'If-Match': `"${'0'.repeat(64)}"` };
      expect([path, (await api.call('GET', address)).status]).toEqual([path, 404]);
      expect([path, (await api.call('PUT', address, { text: 'x' }, tag)).status]).toEqual([path, 404]);
      expect((await api.call('POST', '/api/files/check', { path, text: 'x' })).status).toBe(404);
      const fix = { path, line: 1, column: 1, code: 'x' };
      expect([404, 400]).toContain((await api.call('POST', '/api/files/fix', fix)).status);
    }
  });

  it('is shown with its problems, saved with its line ends, and undone', async () => {
    const address = '/api/files/applications/beta.md';
    const { document, headers } = await api.call('GET', address);
    expect(document.text).toBe(broken);
    expect(
      document.problems.map(({ line, column, code }: Record<string, unknown>) => [line, column, code]),
    ).toEqual([
      [5, 13, 'bad-date'],
      [5, 32, 'unknown-status'],
    ]);
    const text = broken.replace('3.11.2026', '2026-11-03');
    expect((await api.call('PUT', address, { text })).status).toBe(428);
    const saved = await api.call('PUT', address, { text }, { 'If-Match': headers.get('etag') ?? '' });
    expect([saved.status, saved.document.problems.length]).toEqual([200, 1]);
    expect(folder.read('applications/beta.md')).toBe(text.replaceAll('\n', '\r\n'));
    // Another state by now: nothing is overwritten.
    const late = await api.call('PUT', address, { text: 'mine' }, { 'If-Match': headers.get('etag') ?? '' });
    expect([late.status, folder.read('applications/beta.md')]).toEqual([409, text.replaceAll('\n', '\r\n')]);
    await undo(saved);
    expect(folder.read('applications/beta.md')).toBe(broken.replaceAll('\n', '\r\n'));
  });

  it('is looked at while it is typed', async () => {
    const check = async (path: string, text: string) =>
      (await api.call('POST', '/api/files/check', { path, text })).document;
    expect((await check('applications/acme.md', acme)).problems).toEqual([]);
    expect(
      (await check('applications/acme.md', acme.replace('role:', 'resume: man\nrole:'))).warnings,
    ).toMatchObject([{ code: 'unknown-resume', line: 3, column: 9 }]);
    expect((await check('apptrack.config.yaml', 'weeklyGoal: six\n')).problems).toMatchObject([
      { code: 'bad-number' },
    ]);
    expect((await check('resumes/main.md', '---\nupdated: x\n---\n')).problems).toMatchObject([
      { code: 'bad-date' },
    ]);
    expect((await check('resumes/main.md', 'a\u0000')).problems).toMatchObject([{ code: 'nul-byte' }]);
  });

  it('may be a configuration that is not there yet', async () => {
    folder.write('apptrack.config.yaml', '');
    const address = '/api/files/apptrack.config.yaml';
    const tag = await tagOf(address);
    rmSync(join(folder.root, 'apptrack.config.yaml'));
    expect(await tagOf(address)).toEqual(tag);
    const saved = await api.call('PUT', address, { text: 'title: A\n' }, tag);
    expect([saved.status, folder.read('apptrack.config.yaml')]).toEqual([200, 'title: A\n']);
  });
});

describe('a problem', () => {
  it('is mended as its message says, one at a time, and that is undone', async () => {
    const before = folder.read('applications/beta.md');
    const fix = { path: 'applications/beta.md', line: 5, column: 13, code: 'bad-date' };
    const answer = await api.call('POST', '/api/files/fix', fix);
    expect(answer.document).toEqual({ path: 'applications/beta.md', fixed: 'write "2026-11-03"' });
    expect(folder.read('applications/beta.md')).toBe(before.replace('3.11.2026', '2026-11-03'));
    expect((await api.call('POST', '/api/files/fix', fix)).status).toBe(409);
    await undo(answer);
    expect(folder.read('applications/beta.md')).toBe(before);
  });

  it('that leaves a choice is not', async () => {
    folder.write('applications/beta.md', broken.replace('3.11.2026', '03/04/2026'));
    const fix = { path: 'applications/beta.md', line: 5, column: 13, code: 'bad-date' };
    const { status, document } = await api.call('POST', '/api/files/fix', fix);
    expect([status, document.detail]).toEqual([
      400,
      'what is meant there is not certain; edit applications/beta.md',
    ]);
  });
});
