import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleApplication } from '../../../scripts/bench/sample-tracker.ts';
import { buildByAstro, buildSite, temporaryOutput } from './build-site.ts';
import { writeFile, writeFixture } from './fixture-data.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-build-'));
const [ours, theirs] = [temporaryOutput(), temporaryOutput()];

beforeAll(async () => {
  writeFixture(data);
  // Enough for a second thread to be worth its while.
  for (let number = 0; number < 320; number += 1)
    writeFile(data, `applications/many/${number}.md`, sampleApplication(number));
  for (const [build, out] of [
    [buildSite, ours],
    [buildByAstro, theirs],
  ] as const) {
    const { status, output } = await build(data, out, '/repo/');
    if (status !== 0) throw new Error(output);
  }
});

afterAll(() => {
  for (const folder of [data, ours, theirs]) rmSync(folder, { recursive: true, force: true });
});

function change(path: string, from: RegExp, to: string): void {
  const file = join(data, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')] as const),
  );
}

test('every file is the one that Astro itself makes', () => {
  const [mine, expected] = [contents(ours), contents(theirs)];
  expect([...mine.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of expected) expect(mine.get(path) === text, path).toBe(true);
});

test('a further build shows the files as they are now and leaves nothing of what is gone', async () => {
  rmSync(join(data, 'applications/many/7.md'));
  writeFileSync(join(data, 'applications/many/8.md'), sampleApplication(8).replace(/role: .*/, 'role: Poet'));
  writeFileSync(join(ours, 'stray.html'), 'x');
  const { status, output } = await buildSite(data, ours, '/repo/');
  expect(output).toMatch(/^\d+ files in .*, [\d.]+ s\n$/);
  expect(status).toBe(0);
  expect(existsSync(join(ours, 'applications/many/7'))).toBe(false);
  expect(existsSync(join(ours, 'stray.html'))).toBe(false);
  expect(readFileSync(join(ours, 'applications/many/8/index.html'), 'utf8')).toContain('Poet');
  expect(readFileSync(join(ours, 'api/applications/many/8.json'), 'utf8')).toContain('Poet');
});

test.each([
  [
    'a fact has changed and somebody was at the files',
    () => {
      change('applications/many/9.md', /location: .*/, 'location: Reykjavík');
      writeFileSync(join(ours, 'applications/many/10/index.html'), 'scribbled');
      rmSync(join(ours, 'api/match/many/11.json'));
      rmSync(join(ours, 'reminders'), { recursive: true });
    },
  ],
  [
    'one more reminder is due',
    () =>
      change('applications/many/12.md', /source:/, 'reminders: [{ due: 2020-01-02, text: Ask }]\nsource:'),
  ],
  [
    'a posting asks for other skills',
    () => change('applications/many/13.md', /$/, '\n\nErlang and COBOL.\n'),
  ],
])('built over an earlier build, where %s, the site is the one built from nothing', async (_, happen) => {
  happen();
  const fresh = temporaryOutput();
  for (const out of [ours, fresh, ours])
    expect(await buildSite(data, out, '/repo/')).toMatchObject({ status: 0, errors: '' });
  const [mine, expected] = [contents(ours), contents(fresh)];
  rmSync(fresh, { recursive: true, force: true });
  expect([...mine.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of expected) expect(mine.get(path) === text, path).toBe(true);
});

test('a problem ends the build with its line and leaves no site', async () => {
  writeFile(data, 'applications/bad.md', '---\ncompany: Bad\nrole: R\nhistory:\n  - { date: x }\n---\n');
  const { status, errors } = await buildSite(data, ours, '/repo/');
  expect(status).toBe(1);
  expect(errors).toMatch(/^applications\/bad\.md:5:\d+ {2}/);
  expect(readdirSync(ours)).toEqual([]);
  rmSync(join(data, 'applications/bad.md'));
});
