import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApplication } from '../../../scripts/bench/sample-tracker.ts';
import { buildByAstro, buildSite, temporaryOutput } from './build-site.ts';
import { writeFile, writeFixture } from './fixture-data.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-build-'));
const [ours, theirs] = [temporaryOutput(), temporaryOutput()];

beforeAll(async () => {
  writeFixture(data);
  // Enough for several pages of the list and the timeline.
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

function expectSame(mine: Map<string, string>, expected: Map<string, string>): void {
  expect([...mine.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of expected) expect(mine.get(path) === text, path).toBe(true);
}

test('every file is the one that Astro itself makes', () => expectSame(contents(ours), contents(theirs)));

test('a second build, from what the first one kept of the texts, makes the very same files', async () => {
  const { status } = await buildSite(data, ours, '/repo/');
  expect(status).toBe(0);
  expectSame(contents(ours), contents(theirs));
});

test('a further build shows the files as they are now and leaves nothing of what is gone', async () => {
  rmSync(join(data, 'applications/many/7.md'));
  writeFileSync(join(data, 'applications/many/8.md'), sampleApplication(8).replace(/role: .*/, 'role: Poet'));
  writeFileSync(join(ours, 'stray.html'), 'x');
  const { status, output } = await buildSite(data, ours, '/repo/');
  expect(output).toMatch(/^\d+ files in .*, [\d.]+ s$/m);
  expect(status).toBe(0);
  expect(existsSync(join(ours, 'applications/many/7'))).toBe(false);
  expect(existsSync(join(ours, 'stray.html'))).toBe(false);
  expect(readFileSync(join(ours, 'applications/many/8/index.html'), 'utf8')).toContain('Poet');
  expect(readFileSync(join(ours, 'api/applications/many/8.json'), 'utf8')).toContain('Poet');
});

describe.each([
  ['our build', buildSite, ours],
  ["Astro's own build", buildByAstro, theirs],
] as const)('%s', (_, build, out) => {
  test('ends with the lines of problems, and leaves the last good site as it is', async () => {
    const before = contents(out);
    writeFile(data, 'applications/bad.md', '---\ncompany: Bad\nrole: R\nhistory:\n  - { date: x }\n---\n');
    const { status, errors } = await build(data, out, '/repo/');
    rmSync(join(data, 'applications/bad.md'));
    expect(status).toBe(1);
    expect(errors).toMatch(/^applications\/bad\.md:5:\d+ {2}/);
    expectSame(contents(out), before);
  });
});

test('a folder that cannot be written is said in a line, and nothing is left beside it', async () => {
  const file = join(data, 'a-file');
  writeFileSync(file, '');
  const { status, errors } = await buildSite(data, join(file, 'dist'), '/');
  expect([status, errors.trim().split('\n').length]).toEqual([1, 1]);
  expect(errors).toContain('a-file');
  rmSync(file);
});
