import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfPage, pageName, routeOf } from './page-names.ts';

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
      fc.pre(a !== b && a.isWellFormed() && b.isWellFormed());
      expect(pageName(a)).not.toBe(pageName(b));
    }),
  );
});

test('a name stands for the id that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      fc.pre(id.isWellFormed());
      expect(idOfPage(pageName(id))).toBe(id);
    }),
  );
});

test('paths lead to the routes of these names, and all others to themselves', () => {
  expect(routeOf('/applications/50% off/')).toBe(`/applications/${pageName('50% off')}/`);
  expect(routeOf('/api/match/a/b#c.json')).toBe(`/api/match/${pageName('a/b#c')}.json`);
  for (const path of ['/', '/applications/acme/', '/timeline/2/', '/api/applications.json', '/applications/'])
    expect(routeOf(path)).toBe(path);
});
