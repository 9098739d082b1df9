/** `apptrack resume`: what it writes, what it refuses, and that it overwrites nothing. */
import { copyFileSync, existsSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acmeText, bin, dataFolder, runCli, type TestFolder } from '../testing/cli.ts';
import { readApart } from './input/read-apart.ts';

const fixture = (name: string) =>
  new URL(`../format/intake/resume/fixtures/${name}`, import.meta.url).pathname;

const run = (folder: TestFolder, ...words: string[]) =>
  runCli(words, { cwd: folder.root, env: { APPTRACK_DIR: folder.root } });

const text = 'Jane Doe\n\nSkills\n\n- Go\n';

describe('resume add', () => {
  it('writes Markdown, keeps the original beside it, and check is content with both', async () => {
    using folder = dataFolder({ 'applications/acme.md': acmeText });
    const added = await run(folder, 'resume', 'add', fixture('two-columns.pdf'), '--name', 'backend');
    expect(added).toEqual({ status: 0, stdout: 'resumes/backend.md\n', stderr: '' });
    expect(folder.read('resumes/backend.md')).toMatch(
      /^---\nname: José Müller-Ångström\nupdated: 2026-11-20\noriginal: backend\.pdf\n---\n# José/,
    );
    const bytes = readFileSync(fixture('two-columns.pdf'));
    expect(readFileSync(join(folder.root, 'resumes/backend.pdf')).equals(bytes)).toBe(true);
    expect(await run(folder, 'check')).toMatchObject({ status: 0, stderr: '' });
    const { items } = JSON.parse((await run(folder, 'resume', 'list', '--json')).stdout);
    expect(items).toMatchObject([{ id: 'backend', original: 'resumes/backend.pdf', updated: '2026-11-20' }]);
    const shown = JSON.parse((await run(folder, 'resume', 'show', 'back', '--json')).stdout);
    expect(shown).toMatchObject({ id: 'backend', body: expect.stringContaining('## SKILLS') });
    const matched = await run(folder, 'match', 'acme', '--resume', 'backend');
    expect(matched.status).toBe(0);
  });

  it('takes a file that is called like an option', async () => {
    using folder = dataFolder({ '-cv.txt': text });
    expect(await run(folder, 'resume', 'add', './-cv.txt', '--name', 'cv')).toMatchObject({
      status: 0,
      stdout: 'resumes/cv.md\n',
    });
  });

  it('takes in what lies in resumes/ already, and names it as check does', async () => {
    using folder = dataFolder({ 'resumes/plain.txt': text });
    const { stderr } = await run(folder, 'check');
    expect(stderr).toContain('apptrack resume add resumes/plain.txt');
    expect(await run(folder, 'resume', 'add', 'resumes/plain.txt')).toMatchObject({ status: 0, stderr: '' });
    expect(folder.read('resumes/plain.txt')).toBe(text);
    expect(folder.read('resumes/plain.md')).toContain('original: plain.txt\n---\n# Jane Doe\n\n## Skills\n');
    expect(await run(folder, 'check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('overwrites nothing; --replace keeps the keys of the frontmatter', async () => {
    const own = '---\nlabel: Backend # mine\nlevel: senior\n---\nOld.\n';
    using folder = dataFolder({
      'resumes/backend.md': own,
      'resumes/other.txt': 'not a résumé',
      'cv.txt': text,
    });
    for (const name of ['backend', 'Backend', 'other']) {
      const refused = await run(folder, 'resume', 'add', 'cv.txt', '--name', name);
      expect(refused, name).toMatchObject({ status: 1, stdout: '' });
      expect(refused.stderr).toMatch(/^apptrack: resumes\/\S+ is there already; .*--replace it\n$/);
    }
    expect(folder.read('resumes/backend.md')).toBe(own);
    expect(folder.read('resumes/other.txt')).toBe('not a résumé');
    expect(existsSync(join(folder.root, 'resumes/backend.txt'))).toBe(false);
    const replaced = await run(folder, 'resume', 'add', 'cv.txt', '--name', 'backend', '--replace');
    expect(replaced).toMatchObject({ status: 0, stdout: 'resumes/backend.md\n' });
    expect(folder.read('resumes/backend.md')).toBe(
      '---\nlabel: Backend # mine\nlevel: senior\nname: Jane Doe\nupdated: 2026-11-20\noriginal: backend.txt\n---\n# Jane Doe\n\n## Skills\n\n- Go\n',
    );
    folder.write('cv.html', '<h1>Jane Doe</h1>');
    const newer = await run(folder, 'resume', 'add', 'cv.html', '--name', 'backend', '--replace');
    expect(newer.stderr).toBe('resumes/backend.txt is left beside it.\n');
    expect(folder.read('resumes/backend.md')).toContain('original: backend.html\n---\n# Jane Doe\n');
  });

  it('with --dry-run writes nothing', async () => {
    using folder = dataFolder({ 'cv.txt': text });
    const { status, stdout } = await run(folder, 'resume', 'add', 'cv.txt', '--dry-run');
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('# Jane Doe') });
    expect(existsSync(join(folder.root, 'resumes'))).toBe(false);
  });

  it('refuses names that lead out of the folder, and links that do', async () => {
    using folder = dataFolder({ 'cv.txt': text, 'outside.md': 'mine' });
    for (const name of ['../outside', '/tmp/x', '.hidden', 'con', 'a\\b', ''])
      expect(await run(folder, 'resume', 'add', 'cv.txt', '--name', name), name).toMatchObject({ status: 2 });
    folder.write('resumes/there.md', 'x');
    symlinkSync(join(folder.root, '..'), join(folder.root, 'resumes/link.md'));
    symlinkSync('/etc/hostname', join(folder.root, 'resumes/host.md'));
    for (const name of ['link', 'host'])
      expect(await run(folder, 'resume', 'add', 'cv.txt', '--name', name, '--replace'), name).toMatchObject({
        status: 1,
        stdout: '',
      });
    expect(folder.read('outside.md')).toBe('mine');
    folder.write('resumes/there.md', '---\noriginal: ../outside.md\n---\nx');
    expect((await run(folder, 'check')).stderr).toContain(
      'resumes/there.md:2:11  original "../outside.md" is no file beside the résumé; write its name alone, like backend.pdf',
    );
  });

  it('refuses in one line what is no résumé: too large, no file, locked, without text', async () => {
    using folder = dataFolder();
    const large = join(folder.root, 'large.pdf');
    writeFileSync(large, '%PDF-1.7');
    truncateSync(large, 200_000_000);
    copyFileSync(fixture('scan.pdf'), join(folder.root, 'scan.pdf'));
    for (const [file, why] of [
      ['large.pdf', 'has 200 MB'],
      ['.', 'is no file'],
      ['missing.pdf', 'no such file'],
      ['scan.pdf', 'scan.pdf: the PDF has no text'],
      [fixture('locked.pdf'), 'locked.pdf: the PDF is locked'],
    ] as const) {
      const refused = await run(folder, 'resume', 'add', file);
      expect(refused, file).toMatchObject({ status: 1, stdout: '' });
      expect(refused.stderr).toMatch(/^apptrack: [^\n]+\n$/);
      expect(refused.stderr.toLowerCase()).toContain(why.toLowerCase());
    }
    expect(existsSync(join(folder.root, 'resumes'))).toBe(false);
  });
});

describe('reading apart', () => {
  const bytes = new TextEncoder().encode(text);

  it('ends what takes too long', async () => {
    await expect(readApart(bin, 'cv.txt', bytes, { time: 0, memory: 1e9 })).rejects.toThrow(
      'took more than 0 s',
    );
  });

  it('ends what takes too much', async () => {
    using folder = dataFolder();
    const greedy = join(folder.root, 'greedy.mjs');
    writeFileSync(greedy, 'process.kill(process.pid, "SIGKILL");');
    await expect(readApart(greedy, 'cv.txt', bytes)).rejects.toThrow('too much memory');
    await expect(readApart(bin, 'cv.txt', bytes, { time: 60_000, memory: 20e6 })).rejects.toThrow(
      'too much memory',
    );
  });
});
