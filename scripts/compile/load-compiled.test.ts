/** Loading compiled code with what V8 made of it before. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Finished, runProgram } from '../../src/testing/cli.ts';

const loader = pathToFileURL(join(import.meta.dirname, '../../bin/load-compiled.mjs')).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apptrack-load-'));
  const other = 'exports.sum = (words) => words.map(Number).reduce((a, b) => a + b, 0);\n';
  writeFileSync(join(folder, 'other.cjs'), other);
  const main = `
    const { basename } = require('node:path');
    const { sum } = require('./other.cjs');
    exports.run = (words) => console.log(sum(words), require('./other.cjs').sum === sum, basename(__dirname));`;
  writeFileSync(join(folder, 'main.cjs'), main);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the folder's program; it says whether all code was taken from what was kept. */
function run(end = ''): Promise<Finished> {
  const program = `
    import { loadCompiled } from ${JSON.stringify(loader)};
    loadCompiled(${JSON.stringify(join(folder, 'main.cjs'))}, ${JSON.stringify(join(folder, 'code'))}).run(['1', '2']);
    ${end}`;
  return runProgram(process.execPath, ['--input-type=module', '-e', program]);
}

const said = () => `3 true ${folder.split(/[\\/]/).at(-1)}\n`;
const keptIn = (): string => join(folder, 'code', `${process.version}-${process.arch}`);
const written = () => readdirSync(keptIn()).map((name) => readFileSync(join(keptIn(), name)).toString('hex'));

it('code runs the same the first time and the next, and is kept once', async () => {
  expect(await run()).toEqual({ status: 0, stdout: said(), stderr: '' });
  expect(readdirSync(keptIn()).sort()).toEqual(['main.cjs', 'other.cjs']);
  const before = written();
  expect(await run()).toEqual({ status: 0, stdout: said(), stderr: '' });
  expect(written()).toEqual(before);
});

it('what failed keeps nothing', async () => {
  expect((await run('process.exitCode = 1')).stdout).toBe(said());
  expect(readdirSync(folder).sort()).toEqual(['main.cjs', 'other.cjs']);
});

it.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (data: Buffer) => data.subarray(0, data.length / 2)],
  ['of zeros', (data: Buffer) => Buffer.alloc(data.length)],
  ['with another byte', (data: Buffer) => data.fill((data[400] ?? 0) ^ 0xff, 400, 401)],
])('kept code that is damaged is made anew: %s', async (_, damage) => {
  await run();
  const file = join(keptIn(), 'other.cjs');
  const damaged = Buffer.from(damage(readFileSync(file)));
  writeFileSync(file, damaged);
  for (const _again of [1, 2]) expect(await run()).toEqual({ status: 0, stdout: said(), stderr: '' });
  expect(readFileSync(file).equals(damaged)).toBe(false);
});

it('what was kept of other code is not run, be it as long', async () => {
  await run();
  const file = join(folder, 'other.cjs');
  writeFileSync(file, readFileSync(file, 'utf8').replace('a + b', 'a * b').replace(', 0)', ', 7)'));
  for (const _again of [1, 2]) expect((await run()).stdout).toBe(said().replace('3', '14'));
});

it('where nothing can be kept, the code runs all the same', async () => {
  writeFileSync(join(folder, 'code'), '');
  expect(await run()).toEqual({ status: 0, stdout: said(), stderr: '' });
});
