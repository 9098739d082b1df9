import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { dayInZone } from '../core/local-date-time.ts';
import { applicationText, dataFolder, runProgram } from '../testing/cli.ts';
import { ClockError, lastYearNow, todayIn } from './clock.ts';
import { DataFolderError, findDataFolder } from './data-folder.ts';
import { readTracker } from './read-all.ts';

const acme = applicationText('Acme', ['date: 2026-10-01, status: saved']);

describe('the data folder', () => {
  it('is the named one, else that of the variable, else the nearest upwards', () => {
    using folder = dataFolder({ 'applications/acme.md': acme, 'deep/er/x': '' });
    using other = dataFolder();
    const cwd = join(folder.root, 'deep/er');
    expect(findDataFolder({ cwd, env: {} })).toBe(folder.root);
    expect(findDataFolder({ cwd: join(folder.root, 'applications'), env: {} })).toBe(folder.root);
    expect(findDataFolder({ cwd, env: { APPTRACK_DIR: other.root } })).toBe(other.root);
    expect(findDataFolder({ cwd, env: { APPTRACK_DIR: other.root }, dir: '../..' })).toBe(folder.root);
  });

  it('is never guessed where the named one is none', () => {
    using folder = dataFolder({ 'deep/x': '' });
    expect(() => findDataFolder({ cwd: folder.root, env: {}, dir: 'nowhere' })).toThrow(DataFolderError);
    expect(() => findDataFolder({ cwd: folder.root, env: { APPTRACK_DIR: 'deep' } })).toThrow(/APPTRACK_DIR/);
    expect(findDataFolder({ cwd: folder.root, env: {}, dir: 'deep', mayBeEmpty: true })).toBe(
      join(folder.root, 'deep'),
    );
    expect(() => findDataFolder({ cwd: '/', env: {} })).toThrow(/apptrack init/);
  });
});

describe('today', () => {
  const config = { demo: { today: calendarDate('2026-11-20') }, timezone: 'Asia/Tokyo' };
  it('is the day asked for, else the variable’s, else the demonstration’s', () => {
    const env = { APPTRACK_TODAY: '2026-01-02' };
    expect(todayIn(config, { env, asOf: '2026-01-01' })).toBe('2026-01-01');
    expect(todayIn(config, { env })).toBe('2026-01-02');
    expect(todayIn(config, { env: {} })).toBe('2026-11-20');
    expect(() => todayIn(config, { env: { APPTRACK_TODAY: '2026-02-30' } })).toThrow(ClockError);
    expect(() => todayIn(config, { asOf: 'today' })).toThrow(ClockError);
  });

  it('is of no year that a date may not have', () => {
    const now = Date.parse('2026-11-20T12:00Z');
    const bad = (query: { asOf?: string; env?: NodeJS.ProcessEnv }, at = now) =>
      expect(() => todayIn({ demo: null, timezone: 'UTC' }, { env: {}, now: at, ...query }));
    bad({ asOf: '9999-12-31' }).toThrow('--as-of: the year 9999 is more than ten years ahead');
    bad({ asOf: '2037-01-01' }).toThrow(ClockError);
    bad({ env: { APPTRACK_TODAY: '0206-10-01' } }).toThrow(
      'APPTRACK_TODAY: the year 206 is before 1990; did you',
    );
    bad({ env: { APPTRACK_TODAY: '2037-01-01' } }).toThrow(ClockError);
    bad({}, 0).toThrow('the clock of this machine is wrong: the year 1970 is before 1990; set it');
    bad({}, Date.UTC(2200, 0)).toThrow(ClockError);
    const env = { APPTRACK_TODAY: '2036-12-31' };
    expect(todayIn(config, { env, asOf: '2046-12-31', now })).toBe('2046-12-31');
  });

  it('and that of the clock, whichever is later, say which years dates may have', () => {
    const year = (APPTRACK_TODAY: string, now: number) => lastYearNow({ env: { APPTRACK_TODAY }, now });
    const now = Date.parse('2027-06-01T00:00Z');
    expect(year('', now)).toBe(2037);
    expect(year('2026-01-01', now)).toBe(2037);
    expect(year('2030-01-01', now)).toBe(2040);
    // What no today may be moves nothing, nor does a clock that was never set.
    for (const odd of ['2038-01-01', '9999-12-31', '0206-01-01', 'soon']) expect(year(odd, now)).toBe(2037);
    expect(year('', 0)).toBe(2036);
    expect(year('', Date.UTC(9000, 0))).toBe(2199);
  });

  it('is else the day that it is now in the configured time zone', () => {
    const instants = [
      '2026-10-25T00:30:00Z',
      '2026-03-29T01:00:00Z',
      '2026-12-31T23:59:59Z',
      '2026-07-01T11:00:00Z',
    ];
    for (const timezone of [
      'UTC',
      'Asia/Tokyo',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Asia/Kathmandu',
    ]) {
      for (const now of instants.map((instant) => Date.parse(instant))) {
        expect(todayIn({ demo: null, timezone }, { env: {}, now })).toBe(dayInZone(now, timezone));
      }
    }
  });
});

describe('reading everything', () => {
  it('finds files at any depth, sorted by id, and lists what is wrong with the others', async () => {
    using folder = dataFolder({
      'applications/b.md': acme,
      'applications/a/z.md': acme,
      'applications/a.md': acme,
      'applications/bad.md': acme.replace('saved', 'svaed'),
      'applications/.hidden.md': 'x',
      'applications/.git/x.md': 'x',
      'applications/notes.txt': 'x',
      'resumes/cv.md': '# Me',
      'resumes/old/cv.md': '# Me',
    });
    const tracker = await readTracker(folder.root);
    expect(tracker.applications.map(({ id }) => id)).toEqual(['a', 'a/z', 'b']);
    expect(tracker.resumes.map(({ id }) => id)).toEqual(['cv']);
    expect(tracker.problems).toMatchObject([{ path: 'applications/bad.md', line: 5, column: 33 }]);
    expect(tracker.files).toBe(5);
  });

  it('follows no link out of the folder, opens no pipe, and is not led in circles', async () => {
    using folder = dataFolder({ 'applications/a.md': acme });
    using secret = dataFolder({ 'secret.md': acme });
    symlinkSync(join(secret.root, 'secret.md'), join(folder.root, 'applications/out.md'));
    symlinkSync(join(folder.root, 'applications'), join(folder.root, 'applications/circle'));
    symlinkSync(join(folder.root, 'nothing'), join(folder.root, 'applications/dangling.md'));
    mkdirSync(join(folder.root, 'applications/folder.md'));
    await runProgram('mkfifo', [join(folder.root, 'applications/pipe.md')]);
    const { applications, problems } = await readTracker(folder.root);
    expect(applications.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'applications/dangling.md link',
      'applications/out.md link',
    ]);
  });

  it('is no error where there is nothing', async () => {
    using folder = dataFolder();
    expect(await readTracker(folder.root)).toMatchObject({
      applications: [],
      resumes: [],
      problems: [],
      files: 0,
    });
  });
});
