/** Where a user's programs keep what is theirs and belongs to no data folder. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the place depends on. */
export interface StatePlace {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  home?: string;
}

/** AppTrack's folder for state: as the XDG Base Directory Specification, macOS and Windows have it. */
export function stateFolder({
  env = process.env,
  platform = process.platform,
  home = homedir(),
}: StatePlace = {}): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'apptrack');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'apptrack');
  const state = env.XDG_STATE_HOME;
  // The specification has relative paths ignored.
  return join(state?.startsWith('/') ? state : join(home, '.local', 'state'), 'apptrack');
}
