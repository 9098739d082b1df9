import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movePages, pageName } from './page-names.ts';

test('plain ids are their own names, in every script', () => {
  for (const id of ['acme-engineer', '2026/acme engineer', '株式会社ゼータ', 'a+b&c;d=e', '[id]'])
    expect(pageName(id)).toBe(id);
});

test('what a URL or Astro gives a meaning to is named plainly', () => {
  for (const id of ['50%', 'a#b', 'a?b', 'index', 'deep/404', 'cafe\u0301', 'a\\b']) {
    expect(pageName(id)).toMatch(/^~[0-9a-f]+$/);
  }
});

test('different ids have different names', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      fc.pre(a !== b && a.isWellFormed() && b.isWellFormed() && !a.startsWith('~') && !b.startsWith('~'));
      expect(pageName(a)).not.toBe(pageName(b));
    }),
  );
});

test('built files are moved to where their links point', () => {
  const out = mkdtempSync(join(tmpdir(), 'apptrack-pages-'));
  const ids = ['plain', '50% off', 'plain/a#b'];
  for (const id of ids) {
    const name = pageName(id);
    const paths = [
      `applications/${name}/index.html`,
      `api/applications/${name}.json`,
      `api/match/${name}.json`,
    ];
    for (const path of paths) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), id);
    }
  }
  movePages(out, ids);
  for (const id of ids) {
    expect(existsSync(join(out, `applications/${id}/index.html`))).toBe(true);
    expect(existsSync(join(out, `api/applications/${id}.json`))).toBe(true);
    expect(existsSync(join(out, `api/match/${id}.json`))).toBe(true);
  }
  rmSync(out, { recursive: true });
});
