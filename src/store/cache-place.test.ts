import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { cachePlace } from './cache-place.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it.skipIf(process.platform === 'win32' || process.platform === 'darwin')(
  'a compiled program keeps what it reads in the user’s folder for caches, under the name of its sources',
  () => {
    vi.stubGlobal('CODE_STAMP', 'a1b2');
    vi.stubEnv('XDG_CACHE_HOME', '/var/caches');
    expect(cachePlace()).toEqual({ folder: join('/var/caches', 'apptrack', 'readings'), stamp: 'a1b2' });
  },
);

it('sources that run as they are keep nothing', () => expect(cachePlace()).toBe(null));
