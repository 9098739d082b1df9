import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bookmarkletModule } from './github/bookmarklet-module.ts';

it('the built bookmarklet is that of its source, and short', async () => {
  const built = readFileSync(new URL('../src/components/bookmarklet-code.ts', import.meta.url), 'utf8');

  expect(built.length).toBeLessThan(8000);
  expect(built.length).toBeGreaterThan(1000);
  expect(await bookmarkletModule()).toBe(built);
});
