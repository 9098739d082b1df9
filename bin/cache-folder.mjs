// Where a user's programs keep what can be worked out again. Plain JavaScript, for every start comes by here before
// anything else is loaded.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** AppTrack's folder for it: as the XDG Base Directory Specification, macOS and Windows have it. */
export function cacheFolder({ env = process.env, platform = process.platform, home = homedir() } = {}) {
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'apptrack', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'apptrack');
  const { XDG_CACHE_HOME: cache } = env;
  // The specification has relative paths ignored.
  return join(cache?.startsWith('/') ? cache : join(home, '.cache'), 'apptrack');
}
