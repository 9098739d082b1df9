/** The manual pages: of every command, read without a complaint by the programs that show them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeRoff, manualPages } from './manual-page.ts';
import { buildProgram } from './program.ts';

const program = buildProgram({
  version: '1.2.3',
  root: '',
  compiled: async () => '',
  importModule: async () => ({}),
});
const pages = manualPages(program, { version: '1.2.3', date: '2026-11-29' });
const page = (name: string) => pages.find((one) => one.name === name)?.text ?? '';

describe('a page of each command', () => {
  it('is there, the inner ones too, and none of what no help shows', () => {
    const names = pages.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['apptrack.1', 'apptrack-status.1', 'apptrack-reminders-done.1']),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('apptrack-merge-driver.1');
    expect(names).not.toContain('apptrack-help.1');
  });

  it('is named in the package for npm to install: `vitest -u` writes it anew', async () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const man = pages.map(({ name }) => `compiled/package/man/${name}`).sort();
    const said = `${JSON.stringify({ ...JSON.parse(text), man }, null, 2)}\n`;
    await expect(said).toMatchFileSnapshot('../../package.json');
  });

  it('has the usual sections in their order', () => {
    for (const { name, text } of pages) {
      const titles = [...text.matchAll(/^\.SH (.*)$/gm)].map(([, title]) => title);
      const usual = ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'OPTIONS', 'EXAMPLES', 'EXIT STATUS'];
      const order = [...usual, 'ENVIRONMENT', 'FILES', 'SEE ALSO'];
      expect(titles, name).toEqual(order.filter((title) => titles.includes(title)));
      for (const title of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXIT STATUS', 'SEE ALSO'])
        expect(titles, name).toContain(title);
    }
  });

  it('says what the help says', () => {
    const status = page('apptrack-status.1');
    expect(status).toContain('.TH "APPTRACK\\-STATUS" 1 2026-11-29 "AppTrack 1.2.3" "AppTrack Manual"\n');
    expect(status).toContain('\\fBapptrack status\\fR [\\fIoptions\\fR] ');
    expect(status).toContain('\\fB\\-\\-at\\fR \\fI');
    expect(status).toContain('.TP\n\\fBapptrack status acme offer\\fR\nAn offer, today.\n');
    expect(page('apptrack.1')).toContain('.BR "apptrack\\-status" (1),\n');
    const help = readFileSync(new URL('program.ts', import.meta.url), 'utf8');
    const [, variables = ''] = /^Environment: ([^.]*)\./m.exec(help) ?? [];
    const names = variables.match(/\b[A-Z]{2,}(?:_[A-Z]+)*\b/g) ?? [];
    expect(names).toContain('PAGER');
    for (const name of names)
      expect(page('apptrack.1').split('.SH ENVIRONMENT')[1]).toMatch(
        new RegExp(`(?:fB|, )${name}(?:,|\\\\)`),
      );
  });
});

describe('what stands in a page is text', () => {
  it('whatever characters it has', () => {
    expect(escapeRoff('a\\b -x \'q\' "é" \u202e\n.')).toBe(
      'a\\eb \\-x \\(aqq\\(aq \\(dq\\[u00E9]\\(dq \\[u202E] .',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeRoff(text)).toMatch(
          /^(?:[ !#-&(-,.-[\]_a-}]|\\(?:e|-|\((?:dq|aq|ga|ha|ti)|\[u[0-9A-F]{4,6}\]))*$/,
        );
      }),
    );
  });

  const has = (tool: string, ...words: string[]) => spawnSync(tool, words).status === 0;
  const read = (tool: string, words: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'apptrack-manual-'));
    try {
      for (const { name, text } of pages) writeFileSync(join(folder, name), text);
      const each = pages.map(({ name }) => join(folder, name));
      const { stdout, stderr } = spawnSync(tool, [...words, ...each], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      return { stdout, stderr };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.skipIf(!has('mandoc', '-T', 'ascii', '/dev/null'))('mandoc finds nothing to complain of', () =>
    expect(read('mandoc', ['-T', 'lint', '-W', 'warning'])).toEqual({ stdout: '', stderr: '' }),
  );

  it.skipIf(!has('groff', '--version'))('groff neither', () => {
    const { stdout, stderr } = read('groff', ['-ww', '-man', '-Tutf8', '-P-cbou']);
    expect(stderr).toBe('');
    expect(stdout).toContain('apptrack status [options] ID STATUS');
  });
});
