import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../store/store.ts';
import { dataFolder } from '../testing/cli.ts';
import { recordingStore } from './recording-store.ts';
import { undoChange } from './undo-change.ts';

const made = [
  { path: 'applications/a.md', before: null, after: 'a\n' },
  { path: 'applications/b.md', before: null, after: 'b\n' },
  { path: 'apptrack.config.yaml', before: 'title: A\n', after: 'title: B\n' },
];
const texts = Object.fromEntries(made.map(({ path, after }) => [path, after]));

it('takes several files back, and that back again', async () => {
  using folder = dataFolder(texts);
  const store = openStore(folder.root);
  const back = await undoChange(store, made);
  expect([store.listApplications().paths, folder.read('apptrack.config.yaml')]).toEqual([[], 'title: A\n']);
  await undoChange(store, back);
  for (const [path, text] of Object.entries(texts)) expect(folder.read(path)).toBe(text);
});

it('goes the way back that a change came: what was made first to be safe is deleted last', async () => {
  using folder = dataFolder({ 'applications/new.md': 'a\n' });
  const { store, made: written } = recordingStore(openStore(folder.root));
  const move = [
    { path: 'applications/new.md', before: null, after: 'a\n' },
    { path: 'applications/old.md', before: 'a\n', after: null },
  ];
  const back = await undoChange(store, move);
  expect(written.changes().map(({ path }) => path)).toEqual(['applications/old.md', 'applications/new.md']);
  await undoChange(store, back);
  expect(folder.read('applications/new.md')).toBe('a\n');
});

it('touches none where one was changed since, is gone, or stands there again', async () => {
  for (const [path, text] of [
    ['applications/b.md', 'of mine\n'],
    ['applications/b.md', null],
  ] as const) {
    using folder = dataFolder({ ...texts, ...(text === null ? {} : { [path]: text }) });
    const store = openStore(folder.root);
    if (text === null) await store.delete(path, store.digest(path) ?? '');
    await expect(undoChange(store, made)).rejects.toThrow('applications/b.md was changed since');
    expect([folder.read('applications/a.md'), folder.read('apptrack.config.yaml')]).toEqual([
      'a\n',
      'title: B\n',
    ]);
  }
});

it('puts back what it had taken where a later file refuses', async () => {
  using folder = dataFolder(texts);
  chmodSync(join(folder.root, 'applications/b.md'), 0o444);
  await expect(undoChange(openStore(folder.root), made)).rejects.toThrow('read-only');
  for (const [path, text] of Object.entries(texts)) expect(folder.read(path)).toBe(text);
});
