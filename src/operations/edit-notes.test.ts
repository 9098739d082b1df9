import { expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { openStore } from '../store/store.ts';
import { applicationText, dataFolder } from '../testing/cli.ts';
import { editNotes } from './edit-notes.ts';

const path = 'applications/acme.md';

it('are written over what they were, and are no conflict where they say this already', async () => {
  using folder = dataFolder({ [path]: applicationText('Acme', ['date: 2026-10-01, status: saved']) });
  const edit = (notes: string, was: string | null) =>
    editNotes(openStore(folder.root), defaultConfig(), path, { notes, was });
  const { notes: first } = await edit('One', null);
  expect(first).toContain('One');
  expect((await edit('Two\n', first)).notes).toBe('Two');
  const text = folder.read(path);
  // Sent twice, as by a page that is left and by the next one.
  const again = await edit('Two', first);
  expect([again.notes, again.change.texts.before === again.change.texts.after]).toEqual(['Two', true]);
  await expect(edit('Three', first)).rejects.toThrow('were changed elsewhere meanwhile');
  expect(folder.read(path)).toBe(text);
});
