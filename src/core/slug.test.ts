import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSlugOf, freeSlug, slugOf } from './slug.ts';

/** Words of letters, digits and their marks, single hyphens between them. */
const shape =
  /^$|^[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*)*$/u;

describe('slugs', () => {
  it('keep letters and digits of every script, and fold accents', () => {
    expect(slugOf('Acme Robotics Senior Backend Engineer')).toBe('acme-robotics-senior-backend-engineer');
    expect(slugOf('Ærø & Söhne, GmbH!')).toBe('aero-sohne-gmbh');
    expect(slugOf('Straße Łódź Ελλάδα Øst')).toBe('strasse-lodz-ελλαδα-ost');
    expect(slugOf('株式会社ゼータ')).toBe('株式会社ゼータ');
    expect(slugOf('ガ ｶﾞ')).toBe('ガ-ガ');
    expect(slugOf('हिन्दी कंपनी')).toBe('हिन्दी-कंपनी');
    expect(slugOf('Йога ёж')).toBe('йога-ёж');
    expect(slugOf('İstanbul')).toBe('istanbul');
    expect(slugOf('C++ / .NET (m/w/d) — 100 %')).toBe('c-net-m-w-d-100');
    expect(slugOf("Lowe's ../../etc")).toBe('lowes-etc');
  });

  it('of files are never empty, never a name with a meaning of its own', () => {
    expect(fileSlugOf('!!! ???')).toBe('application');
    for (const name of ['CON', 'nul', 'Com1', 'index', 'LPT9']) {
      expect(fileSlugOf(name)).toBe(`${name.toLowerCase()}-application`);
    }
  });

  it('get a number where they are taken, whatever the case', () => {
    const taken = new Set(['acme', 'acme-2']);
    expect(freeSlug('acme', (name) => taken.has(name))).toBe('acme-3');
    expect(freeSlug('beta', (name) => taken.has(name))).toBe('beta');
  });

  it('of any text are short, stable names of letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const slug = slugOf(text);
        expect(shape.test(slug)).toBe(true);
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(120);
        expect(slug).toBe(slug.normalize('NFC'));
        expect(slugOf(slug)).toBe(slug);
      }),
      { numRuns: 200 },
    );
  });
});
