import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationText, dataFolder } from '../testing/cli.ts';
import { readTracker } from './read-all.ts';
import type { CachePlace } from './reading-cache.ts';
import { digestOf } from './replace-file.ts';
import { trackerReader } from './tracker-reader.ts';

const saved = ['date: 2026-10-01, status: saved'];

it('gives what a whole reading gives, whatever happened to the files, and the same object where nothing did', async () => {
  using folder = dataFolder({
    'applications/acme.md': applicationText('Acme', saved),
    'applications/zeta.md': applicationText('Zeta', saved),
  });
  const read = trackerReader(folder.root);
  const agree = async () => {
    const now = read();
    expect(now).toEqual(await readTracker(folder.root));
    expect(read()).toBe(now);
    return now;
  };
  const first = await agree();
  const kept = first.applications[1];

  folder.write('applications/acme.md', applicationText('Acme', ['date: 2026-10-01, status: sent']));
  expect((await agree()).problems).toHaveLength(1);
  folder.write('applications/sub/new.md', applicationText('New', saved));
  const third = await agree();
  expect(third.applications.map(({ id }) => id)).toEqual(['sub/new', 'zeta']);
  // What did not change is not read again.
  expect(third.applications[1]).toBe(kept);

  folder.write(
    'apptrack.config.yaml',
    'stages:\n  - { id: saved, kind: lead }\n  - { id: sent, kind: applied }\n',
  );
  expect((await agree()).applications).toHaveLength(3);
  rmSync(join(folder.root, 'applications/zeta.md'));
  folder.write('resumes/backend.md', '# Backend\n');
  expect((await agree()).resumes).toHaveLength(1);
  rmSync(join(folder.root, 'apptrack.config.yaml'));
  expect((await agree()).problems).toHaveLength(1);
});

describe('with a place to keep what was read', () => {
  const odd =
    '\ufeff---\r\ncompany: Zeta\r\nrole: Two\r\n"__proto__": { a: 1 }\r\nhistory: [{ date: 2026-10-01, status: saved }]';
  const files = {
    'applications/acme.md': `${applicationText('Acme', saved)}# Job description\n\nGo 🙂\n\n# Notes\n`,
    'applications/zeta.md': `${odd}\r\n---\r\n# JD\r\n\r\nRust`,
    'applications/bare.md': applicationText('Bare', saved).trimEnd(),
    'applications/broken.md': applicationText('Broken', ['date: 2026-10-01, status: nonsense']),
    'resumes/backend.md': '# Backend\n',
    'apptrack.config.yaml': 'currency: EUR\n',
  };
  const placeOf = (root: string): CachePlace => ({ folder: `${root}-kept`, stamp: 'a', least: 1 });
  const keptFolder = () => {
    const folder = dataFolder(files);
    const place = placeOf(folder.root);
    return {
      ...folder,
      place,
      /** What a process that starts now reads. */
      read: () => trackerReader(folder.root, place)(),
      [Symbol.dispose]() {
        rmSync(place.folder, { recursive: true, force: true });
        folder[Symbol.dispose]();
      },
    };
  };
  /** Makes what is kept tell that it was kept, as if that had been read. */
  const mark = ({ folder }: CachePlace) => {
    const file = join(folder, readdirSync(folder)[0] ?? '');
    const [, content = ''] = readFileSync(file, 'utf8').split('\n');
    const marked = content.replaceAll('"company":"', '"company":"kept ');
    writeFileSync(file, `${digestOf(marked)}\n${marked}`);
  };
  const companies = (tracker: { applications: readonly { company: string }[] }) =>
    tracker.applications.map(({ company }) => company);

  it('a process that starts gives what a whole reading gives, from what another kept', async () => {
    using folder = keptFolder();
    const whole = await readTracker(folder.root);
    expect(whole.applications).toHaveLength(3);
    expect(folder.read()).toStrictEqual(whole);
    expect(folder.read()).toStrictEqual(whole);
    mark(folder.place);
    expect(companies(folder.read())).toEqual(['kept Acme', 'kept Bare', 'kept Zeta']);
    expect(await readTracker(folder.root)).toEqual(whole);
  });

  it('a changed file is seen, also where its size and its time of modification stayed', () => {
    using folder = keptFolder();
    folder.read();
    mark(folder.place);
    const path = join(folder.root, 'applications/acme.md');
    const { atime, mtime } = statSync(path);
    folder.write('applications/acme.md', files['applications/acme.md'].replace('Acme', 'Ajax'));
    utimesSync(path, atime, mtime);
    expect(companies(folder.read())).toEqual(['Ajax', 'kept Bare', 'kept Zeta']);
  });

  it('a file that took the name of another is itself', () => {
    using folder = keptFolder();
    folder.read();
    mark(folder.place);
    for (const [from, to] of [
      ['acme', 'other'],
      ['zeta', 'acme'],
    ])
      renameSync(join(folder.root, `applications/${from}.md`), join(folder.root, `applications/${to}.md`));
    const { applications } = folder.read();
    expect(applications.map(({ id, company }) => [id, company])).toEqual([
      ['acme', 'kept Zeta'],
      ['bare', 'kept Bare'],
      ['other', 'kept Acme'],
    ]);
    expect(applications[0]?.posting).toBe('Rust');
  });

  it('the configuration in force says what is sound and what it means, whatever was in force when it was kept', async () => {
    using folder = keptFolder();
    folder.read();
    folder.write('apptrack.config.yaml', 'stages:\n  - { id: applied, kind: applied }\n');
    const { applications, problems } = folder.read();
    expect(applications).toEqual([]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unknown-status']));
    folder.write('apptrack.config.yaml', 'stages:\n  - { id: nonsense, kind: lead }\n');
    expect(folder.read()).toStrictEqual(await readTracker(folder.root));
  });

  it('other code reads anew', () => {
    using folder = keptFolder();
    folder.read();
    mark(folder.place);
    const read = trackerReader(folder.root, { ...folder.place, stamp: 'b' });
    expect(companies(read())).toEqual(['Acme', 'Bare', 'Zeta']);
  });

  it('once it runs, what it reads is what the files say, and nothing is written beside them', () => {
    using folder = keptFolder();
    const read = trackerReader(folder.root, folder.place);
    read();
    const kept = readdirSync(folder.place.folder).map(
      (name) => statSync(join(folder.place.folder, name)).mtimeMs,
    );
    mark(folder.place);
    folder.write('applications/acme.md', applicationText('Ajax', saved));
    folder.write('applications/new.md', applicationText('New', saved));
    expect(companies(read())).toEqual(['Ajax', 'Bare', 'New', 'Zeta']);
    expect(kept).toHaveLength(1);
    expect(readdirSync(folder.root).sort()).toEqual(['applications', 'apptrack.config.yaml', 'resumes']);
  });
});
