/** Taking in résumés over the API. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder, type TestFolder } from '../testing/cli.ts';
import { serveTestApi, type TestApi } from '../testing/local-app.ts';

const fixture = new URL('../format/intake/resume/fixtures/two-columns.pdf', import.meta.url);
const pdf = { name: 'My CV.pdf', content: readFileSync(fixture).toString('base64') };
const text = { name: 'cv.txt', content: Buffer.from('Jane Doe\n\nSkills\n\n- Go\n').toString('base64') };
let folder: TestFolder;
let api: TestApi;

beforeEach(async () => {
  folder = dataFolder({ 'apptrack.config.yaml': 'demo: { today: 2026-11-20 }\n' });
  api = await serveTestApi(folder.root);
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const post = (body: object) => api.call('POST', '/api/resumes', body);
const undo = (answer: { headers: Headers }) => api.call('POST', answer.headers.get('apptrack-undo') ?? '');
const has = (path: string) => existsSync(join(folder.root, path));

describe('a résumé', () => {
  it('becomes Markdown with its file beside it, and both go when that is undone, and come back', async () => {
    const added = await post(pdf);
    expect([added.status, added.document]).toEqual([
      201,
      expect.objectContaining({
        id: 'my-cv',
        path: 'resumes/my-cv.md',
        original: 'resumes/my-cv.pdf',
        unread: [],
      }),
    ]);
    expect(folder.read('resumes/my-cv.md')).toBe(added.document.text);
    expect(readFileSync(join(folder.root, 'resumes/my-cv.pdf')).equals(readFileSync(fixture))).toBe(true);
    const undone = await undo(added);
    expect([undone.status, has('resumes/my-cv.md'), has('resumes/my-cv.pdf')]).toEqual([200, false, false]);
    expect((await undo(undone)).status).toBe(200);
    expect(readFileSync(join(folder.root, 'resumes/my-cv.pdf')).equals(readFileSync(fixture))).toBe(true);
  });

  it('of a name that is there is refused without the words of a terminal, called otherwise, or takes its place', async () => {
    await post(text);
    const refused = await post(text);
    expect([refused.status, refused.document.detail]).toEqual([409, 'resumes/cv.md is there already']);
    expect((await post({ ...text, id: 'cv-2' })).document.path).toBe('resumes/cv-2.md');
    expect((await post({ ...text, replace: true })).status).toBe(201);
    expect((await post({ ...text, id: '../x' })).status).toBe(400);
  });

  it('that takes the place of one is undone with its original, and is all there or not at all', async () => {
    const first = await post(text);
    expect(folder.read('resumes/cv.txt')).toContain('- Go');
    const other = { ...text, content: Buffer.from('Jane Doe\n\nSkills\n\n- Rust\n').toString('base64') };
    const replaced = await post({ ...other, replace: true });
    expect(folder.read('resumes/cv.txt')).toContain('- Rust');
    expect((await undo(replaced)).status).toBe(200);
    expect([folder.read('resumes/cv.md'), folder.read('resumes/cv.txt')]).toEqual([
      first.document.text,
      Buffer.from(text.content, 'base64').toString(),
    ]);
    chmodSync(join(folder.root, 'resumes/cv.md'), 0o444);
    expect((await post({ ...other, replace: true })).status).toBeGreaterThanOrEqual(400);
    expect(folder.read('resumes/cv.txt')).toContain('- Go');
  });

  it('that only is to be read is not kept, whatever is there already', async () => {
    await post(text);
    const read = await post({ ...text, dryRun: true });
    expect([read.status, read.document.text]).toEqual([200, expect.stringContaining('## Skills')]);
    expect(read.headers.get('apptrack-undo')).toBeNull();
    const other = await post({ ...pdf, dryRun: true });
    expect([other.status, has('resumes/my-cv.md')]).toEqual([200, false]);
  });

  it('that is none is refused in words', async () => {
    const broken = { name: 'cv.pdf', content: Buffer.from('%PDF-1.7 broken').toString('base64') };
    const refused = await post(broken);
    expect([refused.status, refused.document.detail]).toEqual([
      422,
      expect.stringContaining('cv.pdf: the PDF is damaged'),
    ]);
    expect((await post({ name: 'cv.pdf', content: '' })).status).toBe(422);
    expect((await post({ name: 'cv.pdf', content: '%%%' })).status).toBe(400);
    expect(has('resumes')).toBe(false);
  });
});
