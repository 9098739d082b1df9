/** Texts that are kept on the device. */
import { afterEach, expect, it, vi } from 'vitest';
import { keptText } from './kept-text.ts';

afterEach(() => vi.unstubAllGlobals());

it('are those of the data folder that is shown', () => {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  const show = (folder: string) => vi.stubGlobal('document', { documentElement: { dataset: { folder } } });
  show('a');
  keptText('settings').write('of A');
  show('b');
  expect(keptText('settings').read()).toBe(null);
  keptText('settings').forget();
  show('a');
  expect(keptText('settings').read()).toBe('of A');
});
