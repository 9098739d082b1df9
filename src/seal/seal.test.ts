import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureCompiled } from '../../scripts/compile/parts.mjs';
import { chunkSize, sealedChunkSize } from './age-payload.ts';
import { basePathOf } from './base-path.ts';
import { openSite } from './browser/open-site.ts';
import { deriveDeviceKey, parseKeyFile } from './key-file.ts';
import { packSite, paddedSize, unpackSite } from './pack.ts';
import { SealError } from './seal-error.ts';
import { sealSite, shellOf, siteSalt, UnsealableSiteError, unsealSite } from './seal-site.ts';
import { readSite, writeSite } from './site-folder.ts';

const passphrase = 'ocean velvet thirteen crank';
const scripts = await ensureCompiled('browser');
/** Little work, so that the tests are quick. */
const logN = 4;
const text = (words: string) => new TextEncoder().encode(words);
const siteOf = (files: Record<string, string>) =>
  new Map(
    Object.entries({ 'index.html': '<h1>Start</h1>', ...files }).map(([path, words]) => [path, text(words)]),
  );
const plain = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));
const bytesOf = (files: ReadonlyMap<string, Uint8Array>, path: string) => files.get(path) ?? new Uint8Array();

const segment = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((name) => !/[/\\\0]/.test(name) && !/^\.+$/.test(name));
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `a/${segments.join('/')}`);
const anySite = fc
  .array(fc.tuple(path, fc.uint8Array({ maxLength: 3000 })), { maxLength: 12 })
  .map((files) => new Map([...files, ['index.html', text('<h1>')]] as [string, Uint8Array][]));

describe('packing', () => {
  it('gives back every file, whatever its name and content', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        expect(plain(unpackSite(packSite(site)))).toEqual(plain(site));
      }),
      { numRuns: 30 },
    );
  });

  it('takes one of few sizes, none of them more than a quarter too large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (size) => {
        const padded = paddedSize(size);
        expect(padded).toBeGreaterThanOrEqual(size);
        expect(padded).toBeLessThanOrEqual(Math.max(2 ** 20, size * 1.25));
        expect(paddedSize(padded)).toBe(padded);
      }),
    );
    const steps = new Set(Array.from({ length: 4000 }, (_, index) => paddedSize((index + 1) * 4096)));
    expect(steps.size).toBeLessThan(20);
  });

  it('refuses an archive that is none, and files that would lie elsewhere', () => {
    expect(() => unpackSite(text('no archive, and longer than the record at its end'))).toThrow(SealError);
    const folder = mkdtempSync(join(tmpdir(), 'apptrack-out-'));
    for (const bad of ['../x', '/x', 'a/../../x', 'a\\..\\x', 'c:/x', 'a//b', './x', 'a/\0']) {
      expect(() => writeSite(join(folder, 'in'), new Map([[bad, text('')]])), bad).toThrow(SealError);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('sealing', () => {
  it('gives back the site with the passphrase, and with no other', async () => {
    const site = siteOf({ 'a/b.html': 'One', 'größe/株式会社.json': '{}', leer: '' });
    const sealed = await sealSite(site, { passphrase: 'größe und weite', scripts, logN });
    const age = bytesOf(sealed, 'site.age');
    // The same letters, composed in another way.
    expect(plain(await unsealSite(age, 'größe und weite'.normalize('NFD')))).toEqual(plain(site));
    await expect(unsealSite(age, 'grösse und weite')).rejects.toMatchObject({ fault: 'wrong' });
  });

  it('publishes the same names and, but for what is sealed, the same bytes whatever the site holds', async () => {
    const [one, other] = [siteOf({ 'a.html': 'A' }), siteOf({ 'acme-robotics.html': 'Acme'.repeat(9999) })];
    const [a, b] = [
      await sealSite(one, { passphrase, scripts, logN }),
      await sealSite(other, { passphrase, scripts, logN }),
    ];
    expect([...a.keys()]).toEqual([...b.keys()]);
    for (const [name, bytes] of a) {
      if (name === 'site.key' || name === 'site.age') expect(bytes.length).toBe(bytesOf(b, name).length);
      else expect(plain(a)[name]).toBe(plain(b)[name]);
    }
    expect(plain(await shellOf('/', scripts))).toMatchObject({
      'robots.txt': 'User-agent: Google-Calendar-Importer\nAllow: /\n\nUser-agent: *\nDisallow: /\n',
    });
  });

  it('ships no source map and no comment', async () => {
    for (const [name, bytes] of await shellOf('/', scripts)) {
      expect(Buffer.from(bytes).toString(), name).not.toMatch(/sourceMappingURL|\/\*|<!--|src\/seal/);
    }
  });

  it('refuses what is no built site, or sealed already', async () => {
    const none = sealSite(new Map([['x.txt', text('')]]), { passphrase, scripts, logN });
    await expect(none).rejects.toThrow(UnsealableSiteError);
    const twice = sealSite(await sealSite(siteOf({}), { passphrase, scripts, logN }), {
      passphrase,
      scripts,
      logN,
    });
    await expect(twice).rejects.toThrow('sealed already');
  });

  it('detects a change of any byte, and any cut', async () => {
    const age = bytesOf(
      await sealSite(siteOf({ 'a.html': 'A'.repeat(200) }), { passphrase, scripts, logN }),
      'site.age',
    );
    const places = [...Array.from({ length: 170 }, (_, at) => at), 500, 65_535, 65_740, age.length - 1];
    for (const at of places) {
      const changed = age.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(unsealSite(changed, passphrase), `byte ${at}`).rejects.toThrow(SealError);
    }
    for (const size of [0, 10, 150, 200, sealedChunkSize, 300_000, age.length - 1]) {
      await expect(unsealSite(age.subarray(0, size), passphrase), `cut to ${size}`).rejects.toThrow(
        SealError,
      );
    }
  });

  it('lets a browser read any file from the parts it lies in alone', async () => {
    const long = Buffer.from(Array.from({ length: 400_000 }, (_, at) => (at * at * 7919) >> 7)).toString(
      'latin1',
    );
    const site = siteOf({ 'x.css': 'body{}', 'long.txt': long, 'z.html': 'Z' });
    const sealed = await sealSite(site, { passphrase, scripts, logN });
    const age = bytesOf(sealed, 'site.age');
    const keyFile = parseKeyFile(Buffer.from(bytesOf(sealed, 'site.key')).toString());
    let read = 0;
    const opened = await openSite(keyFile, await deriveDeviceKey(passphrase, keyFile), async (from, to) => {
      read += to - from;
      return age.subarray(from, to);
    });
    for (const [name, bytes] of site) {
      expect(Buffer.from((await opened.read(name)) ?? []).equals(bytes), name).toBe(true);
      if (name === 'index.html') expect(read).toBeLessThan(4 * chunkSize);
    }
    expect(await opened.read('y.html')).toBeNull();
    const stranger = await deriveDeviceKey('another orchard of violet lamps', keyFile);
    await expect(openSite(keyFile, stranger, async () => age)).rejects.toMatchObject({ fault: 'wrong' });
  });

  it('keeps the salt of a repository, so that a device goes on opening it', () => {
    const salt = siteSalt({ GITHUB_REPOSITORY: 'robin/jobs' });
    expect(salt).toHaveLength(16);
    expect(siteSalt({ GITHUB_REPOSITORY: 'Robin/Jobs' })).toEqual(salt);
    expect(siteSalt({ GITHUB_REPOSITORY: 'robin/other' })).not.toEqual(salt);
    expect(siteSalt({})).toBeUndefined();
  });
});

describe('the base path', () => {
  it.each([
    ['<link href="/repo/icon.svg">', '/repo/'],
    ['<a href="https://x.example/icon.svg"></a><script src="/icon.svg"></script>', '/'],
    ['<a href="/elsewhere/"></a><link href="/a/b/icon.svg?x">', '/a/b/'],
    ['<a href="/"></a>', null],
  ])('of %s is %s', (html, base) => {
    expect(basePathOf(siteOf({ 'index.html': html, 'icon.svg': '' }))).toBe(base);
  });
});

describe('the age program', () => {
  // Made with Debian's age 1.1.1 (`age -p`, work factor 18 as always) of a zip archive by Info-ZIP: `index.html` with
  // "made by age and zip\n", deflated or stored as that program chose.
  it('writes files that we open', async () => {
    const age = readFileSync(join(import.meta.dirname, 'fixtures/made-by-age.age'));
    expect(plain(await unsealSite(age, passphrase))).toEqual({ 'index.html': 'made by age and zip\n' });
  });

  const script = join(import.meta.dirname, 'fixtures/type-passphrase.py');
  const there = ['age', 'python3'].every((program) => spawnSync(program, ['--version']).status === 0);
  it.skipIf(!there)('opens what we seal (skipped where age is not installed)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'apptrack-age-'));
    const site = siteOf({ 'a/ö.html': 'Grüße' });
    const age = bytesOf(await sealSite(site, { passphrase, scripts, logN }), 'site.age');
    writeFileSync(join(folder, 'site.age'), age);
    const words = [script, passphrase, 'age', '-d', '-o', join(folder, 'site.zip'), join(folder, 'site.age')];
    const { status, stderr } = spawnSync('python3', words, { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(plain(unpackSite(readFileSync(join(folder, 'site.zip'))))).toEqual(plain(site));
    const unzip = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
    spawnSync('python3', ['-c', unzip, join(folder, 'site.zip'), join(folder, 'out')]);
    symlinkSync('/etc/hostname', join(folder, 'out/link'));
    expect(plain(readSite(join(folder, 'out')))).toEqual(plain(site));
    rmSync(folder, { recursive: true });
  });
});
