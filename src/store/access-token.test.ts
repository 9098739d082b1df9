import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accessToken } from './access-token.ts';
import { stateFolder } from './state-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apptrack-token-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('is made once, for the user alone, and stays', () => {
  const first = accessToken(join(folder, 'state/apptrack'));
  expect(first.token).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(first.path, 'utf8')).toBe(`${first.token}\n`);
  expect(accessToken(join(folder, 'state/apptrack'))).toEqual(first);
  expect([modeOf(first.path), modeOf(join(folder, 'state/apptrack'))]).toEqual([0o600, 0o700]);
});

test('is made anew where others could have read it, or where it is none', () => {
  const { token, path } = accessToken(folder);
  chmodSync(path, 0o644);
  const fresh = accessToken(folder);
  expect(fresh.token).not.toBe(token);
  expect(modeOf(path)).toBe(0o600);
  writeFileSync(path, 'half a tok');
  expect(accessToken(folder).token).toMatch(/^[0-9a-f]{64}$/);
});

test('lies where each system keeps the state of a user', () => {
  const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) =>
    stateFolder({ platform, env, home: '/home/robin' });
  expect(at('linux', {})).toBe('/home/robin/.local/state/apptrack');
  expect(at('linux', { XDG_STATE_HOME: '/state' })).toBe('/state/apptrack');
  expect(at('linux', { XDG_STATE_HOME: 'not/absolute' })).toBe('/home/robin/.local/state/apptrack');
  expect(at('darwin', { XDG_STATE_HOME: '/state' })).toBe('/home/robin/Library/Application Support/apptrack');
  expect(at('win32', { LOCALAPPDATA: '/local' })).toBe('/local/apptrack');
});
