/** The compile step, in a copy of as much of the project as a part is made of. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/testing/cli.ts';

const project = join(import.meta.dirname, '../..');
let copy: string;

beforeEach(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'apptrack-compile-')));
  for (const path of ['package.json', 'bin', 'scripts/compile', 'scripts/compile.mjs'])
    cpSync(join(project, path), join(copy, path), { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Adds what the part `browser` is made of; its scripts are replaced by small ones. */
function addSources(): void {
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const scripts = ['worker', 'page', 'session'].map((name) => `src/seal/browser/${name}.ts`);
  for (const path of [
    ...scripts,
    'src/islands/boot.ts',
    'src/islands/bookmarklet/bookmarklet.ts',
    'src/cli/main.ts',
    'src/core/a.ts',
  ])
    write(path, `console.log('${path}');\n`);
  write('src/seal/browser/page.css', 'h1 {}\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Asks for the part `browser` in a process of its own; gives its folder and what was said. */
async function compile(part = 'browser') {
  const program = `
    import { ensureCompiled } from './scripts/compile/parts.mjs';
    const say = (line) => process.stderr.write(line + '\\n');
    process.stdout.write(await ensureCompiled(${JSON.stringify(part)}, { say }));`;
  return runProgram(process.execPath, ['--input-type=module', '-e', program], { cwd: copy });
}

const said = 'Compiling scripts for browsers…\n';
const folders = () => readdirSync(join(copy, 'compiled/browser'));

describe('a part', () => {
  it('is made once, and anew where a source is newer, is there no more, or has come', async () => {
    addSources();
    const first = await compile();
    expect(first).toMatchObject({ status: 0, stderr: said });
    expect(readFileSync(join(first.stdout, 'unlock/page.js'), 'utf8')).toContain('src/seal/browser/page.ts');
    expect(await compile()).toEqual({ ...first, stderr: '' });

    write('src/core/a.test.ts', '');
    const tested = await compile();
    write('src/seal/browser/page.ts', "console.log('something longer than before, or other');\n");
    const second = await compile();
    expect(second).toMatchObject({ status: 0, stderr: said });
    expect(second.stdout).not.toBe(tested.stdout);
    expect(readFileSync(join(second.stdout, 'unlock/page.js'), 'utf8')).toContain('something longer');
    // Who runs the older one goes on with it.
    expect(existsSync(join(first.stdout, 'unlock/page.js'))).toBe(true);

    rmSync(join(copy, 'src/core/a.ts'));
    const third = await compile();
    expect(third.stderr).toBe(said);
    expect(new Set([first, second, third].map(({ stdout }) => stdout)).size).toBe(3);
  });

  it('is made by one of many processes that want it at once', async () => {
    addSources();
    const all = await Promise.all(Array.from({ length: 12 }, () => compile()));
    expect(all.map(({ stderr }) => stderr).join('')).toBe(said);
    expect(new Set(all.map(({ status, stdout }) => `${status} ${stdout}`)).size).toBe(1);
    expect(folders()).toHaveLength(1);
  });

  it('is made where another process was killed at it; what is a day old goes', async () => {
    addSources();
    const { stdout } = await compile();
    const stamp = stdout.slice(dirname(stdout).length + 1);
    rmSync(stdout, { recursive: true });
    const long = new Date(Date.now() - 2 * 86_400_000);
    for (const name of [`.${stamp}.lock`, '.draft-1-x', 'older']) {
      write(`compiled/browser/${name}/x`, '');
      utimesSync(join(copy, 'compiled/browser', name), long, long);
    }
    expect(await compile()).toEqual({ status: 0, stdout, stderr: said });
    expect(folders()).toEqual([stamp]);
  });

  it('that cannot be made says why, and leaves nothing behind', async () => {
    addSources();
    write('src/seal/browser/page.ts', "import './nowhere.ts';\n");
    const { status, stdout, stderr } = await compile();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('scripts for browsers cannot be compiled');
    expect(stderr).toContain('nowhere');
    expect(folders()).toEqual([]);
  });
});
