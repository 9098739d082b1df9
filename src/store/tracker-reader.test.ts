import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applicationText, dataFolder } from '../testing/cli.ts';
import { readTracker } from './read-all.ts';
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
