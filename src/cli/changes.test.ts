/** The commands that change files. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  acmeText,
  dataFolder,
  expectRefusals,
  type Refusal,
  runCli,
  twoApplications,
  zetaText,
} from '../testing/cli.ts';

describe('status and note', () => {
  it('add exactly one line and say what it means', async () => {
    using folder = dataFolder(twoApplications);
    const words = [
      'status',
      'acme',
      'phone_screen',
      '--at',
      '2026-11-25T14:00',
      '--with',
      'Jane Doe',
      '--with',
      'Bo',
    ];
    const { status, stdout, stderr } = await runCli(words, { cwd: folder.root });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'Acme Robotics: applied → phone_screen on 2026-11-25 at 14:00 with Jane Doe, Bo\n',
      stderr: '',
    });
    const added =
      '  - { date: 2026-11-20, status: phone_screen, at: 2026-11-25T14:00, with: [Jane Doe, Bo] }\n';
    expect(folder.read('applications/acme.md')).toBe(acmeText.replace('---\n##', `${added}---\n##`));
    expect(readdirSync(join(folder.root, 'applications')).sort()).toEqual(['acme.md', 'asia']);
  });

  it('find an application by any part of its id or company that only it has', async () => {
    using folder = dataFolder({ ...twoApplications, 'applications/acme-2.md': acmeText });
    const run = (id: string) => runCli(['note', id, 'Called', 'them'], { cwd: folder.root });
    expect(await run('ゼータ')).toMatchObject({ status: 0 });
    expect(folder.read('applications/asia/zeta.md')).toContain('note: Called them');
    expect(await run('acme')).toMatchObject({ status: 0 });
    const ambiguous = await run('robotics');
    expect(ambiguous.status).toBe(2);
    expect(ambiguous.stderr).toContain('acme-2');
    expect(ambiguous.stdout).toBe('');
    expect(await run('acmee')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean "acme"'),
    });
  });

  it('refuse what would not be valid, and leave the file alone', async () => {
    using folder = dataFolder({
      ...twoApplications,
      'applications/bad.md': acmeText.replace('saved', 'svaed'),
    });
    const cases: Refusal[] = [
      [['status', 'acme', 'phonescreen'], 2, 'did you mean "phone_screen"?'],
      [['status', 'acme', 'applied', '--date', '2026-02-30'], 2, '2026-02-30'],
      [['status', 'acme', 'applied', '--at', 'noon'], 2, 'noon'],
      [['note', 'acme', ' '], 2, 'empty'],
      [['note', 'acme'], 2, 'missing required argument'],
      [['status', 'bad', 'applied'], 1, 'applications/bad.md:5:33'],
      [['set', 'acme', 'workMode', 'moon'], 1, 'remote'],
      [['set', 'acme', 'sorce', 'linkedin'], 2, 'did you mean "source"?'],
      [['unset', 'acme', 'company'], 1, 'company'],
      // What has a command of its own, follows from the history, or is no key.
      [['set', 'acme', 'status', 'rejected'], 2, 'apptrack status ID STATUS'],
      [['set', 'acme', 'id', 'other'], 2, "the file's name"],
      [['set', 'acme', 'note', 'Hi'], 2, 'apptrack note ID TEXT'],
      [['set', 'acme', 'notes', 'Hi'], 2, 'apptrack note ID TEXT'],
      [['set', 'acme', 'date', '2026-10-01'], 2, '--date DATE'],
      [['set', 'acme', 'appliedOn', '2026-10-01'], 2, 'follows from the history'],
      [['set', 'acme', 'quietDays', '3'], 2, 'follows from the history'],
      [['set', 'acme', 'history.0.status', 'offer'], 2, 'history grows with'],
      [['set', 'acme', 'toString', 'x'], 2, 'unknown key "toString"'],
      [['set', 'acme', 'mood', 'good'], 2, 'add --new-key for a key of your own'],
      [['unset', 'acme', 'mood'], 2, 'unknown key "mood"'],
      [['set', 'acme', 'salary.mni', '90000'], 2, 'did you mean "min"?'],
      [['set', 'acme', 'deadline', 'someday'], 2, 'is no day'],
      // What looks like a slip.
      [['status', 'acme', 'applied'], 1, 'Acme Robotics is at Applied already'],
      [['status', 'acme', 'onsite', '--at', '2026-10-16T14:00'], 1, 'before the day of its entry'],
    ];
    await expectRefusals(folder.root, cases);
    expect(folder.read('applications/acme.md')).toBe(acmeText);
    for (const words of [
      ['set', 'acme', 'mood', 'good', '--new-key'],
      ['set', 'acme', 'mood', 'better'],
      ['unset', 'acme', 'mood'],
      ['status', 'acme', 'applied', '--anyway'],
      ['status', 'acme', 'applied', '--note', 'Sent once more'],
    ])
      expect(await runCli(words, { cwd: folder.root }), words.join(' ')).toMatchObject({ status: 0 });
  });

  it('take days as people say them, where an option leans', async () => {
    using folder = dataFolder(twoApplications);
    const env = { LC_ALL: 'de_DE.UTF-8' };
    const run = (...words: string[]) => runCli(words, { cwd: folder.root, env });
    await run('status', 'acme', 'phone_screen', '--date', 'yesterday', '--at', 'friday 14:00');
    expect(folder.read('applications/acme.md')).toContain(
      '{ date: 2026-11-19, status: phone_screen, at: 2026-11-27T14:00 }',
    );
    await run('note', 'acme', 'Called', '--date', 'monday');
    expect(folder.read('applications/acme.md')).toContain('{ date: 2026-11-16, note: Called }');
    await run('set', 'acme', 'deadline', '1.12.');
    expect(folder.read('applications/acme.md')).toContain('deadline: 2026-12-01');
    expect((await run('reminders', 'add', 'acme', 'in 2 weeks', 'Ask')).stdout).toBe(
      'acme:custom:2026-12-04:ask\n',
    );
    expect(JSON.parse((await run('list', '--since', '3d', '--json')).stdout)).toMatchObject({ total: 1 });
    expect(JSON.parse((await run('show', 'acme', '--as-of', '2 months ago', '--json')).stdout)).toMatchObject(
      {
        status: null,
      },
    );
    expect(await run('note', 'acme', 'x', '--date', 'soon')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--date: "soon" is no day'),
    });
  });
});

describe('add', () => {
  it('writes a file named after company and role, never over another, and prints its path', async () => {
    using folder = dataFolder({ 'posting.md': '# We want you\n\nno: yes\n' });
    const add = (...words: string[]) => runCli(['add', ...words], { cwd: folder.root });
    const first = await add(
      'Zoë & Søn',
      'C++: no',
      '--salary',
      '85k-100k EUR',
      '--tag',
      'a,b',
      '--jd',
      'posting.md',
    );
    expect(first).toEqual({ status: 0, stdout: 'applications/zoe-son-c-no.md\n', stderr: '' });
    const second = await add('Zoë & Søn', 'C++: no', '--status', 'applied', '--date', '2026-11-02');
    expect(second.stdout).toBe('applications/zoe-son-c-no-2.md\n');
    expect(second.stderr).toContain('probably a duplicate');
    expect(await runCli(['check'], { cwd: folder.root })).toMatchObject({ status: 0 });
    const shown = JSON.parse((await runCli(['show', 'zoe-son-c-no', '--json'], { cwd: folder.root })).stdout);
    expect(shown).toMatchObject({ company: 'Zoë & Søn', role: 'C++: no', status: 'saved', tags: ['a', 'b'] });
    expect(shown.salary).toEqual({ min: 85000, max: 100000, currency: 'EUR', period: 'year' });
    expect(shown.posting).toContain('no: yes');
  });

  it('takes the posting from standard input, and its place from --dir or APPTRACK_DIR', async () => {
    using folder = dataFolder();
    const env = { APPTRACK_DIR: folder.root };
    const { stdout } = await runCli(['add', '株式会社ゼータ', 'データ', '--jd', '-', '--json'], {
      env,
      cwd: '/',
      input: 'がんばる',
    });
    expect(JSON.parse(stdout)).toMatchObject({
      id: '株式会社ゼータ-データ',
      status: 'saved',
      appliedOn: null,
    });
    expect(folder.read('applications/株式会社ゼータ-データ.md')).toContain('がんばる');
    expect(await runCli(['list', '--json', '--dir', folder.root], { cwd: '/' })).toMatchObject({ status: 0 });
    expect(await runCli(['--dir', folder.root, 'list'], { cwd: '/' })).toMatchObject({ status: 0 });
  });

  it('asks nobody where nobody is there', async () => {
    using folder = dataFolder();
    expect(await runCli(['add'], { cwd: folder.root })).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('reminders', () => {
  it('are listed, done, dismissed, put off and added', async () => {
    using folder = dataFolder(twoApplications);
    const run = async (...words: string[]) => runCli(['reminders', ...words], { cwd: folder.root });
    const due = async () =>
      JSON.parse((await run('--json')).stdout).items.map(({ id }: { id: string }) => id);
    expect(await due()).toEqual(['asia/zeta:follow_up:2026-11-01']);
    expect(await run('snooze', 'zeta', '3d')).toMatchObject({ status: 0 });
    expect(folder.read('applications/asia/zeta.md')).toContain(
      '{ id: follow_up:2026-11-01, snoozed: 2026-11-23 }',
    );
    expect(await due()).toEqual([]);
    expect(await run('done', 'zeta:follow_up')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('2026-11-27'),
    });
    expect(folder.read('applications/asia/zeta.md')).toContain(
      '{ id: follow_up:2026-11-01, done: 2026-11-20 }',
    );
    expect(await run('add', 'acme', '2026-11-20', 'Ask', 'them')).toMatchObject({
      stdout: 'acme:custom:2026-11-20:ask-them\n',
    });
    expect(await due()).toEqual(['acme:custom:2026-11-20:ask-them']);
    expect(JSON.parse((await run('dismiss', 'ask', '--json')).stdout)).toMatchObject({ state: 'dismissed' });
    expect(await due()).toEqual([]);
    expect(await run('dismiss', 'ask')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('dismissed already'),
    });
  });

  it('are not put off until what they remind of is over', async () => {
    const text = acmeText.replace('history:', 'deadline: 2026-11-21\nhistory:').replace('applied', 'saved');
    using folder = dataFolder({ 'applications/acme.md': text });
    const snooze = (until: string) => runCli(['reminders', 'snooze', 'acme', until], { cwd: folder.root });
    expect(await snooze('3')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('2026-11-23 is too late: what it reminds of ends on 2026-11-21'),
    });
    expect(await snooze('tomorrow')).toMatchObject({ status: 0 });
  });

  it('are never decided on by mistake', async () => {
    using folder = dataFolder(twoApplications);
    const run = (...words: string[]) => runCli(['reminders', ...words], { cwd: folder.root });
    for (const words of [
      ['snooze', 'zeta', '0'],
      ['snooze', 'zeta', '2026-11-20'],
      ['snooze', 'zeta', 'soon'],
      ['done', 'nothing'],
      ['done', ''],
      ['done', 'zeta', '--all'],
      ['dnoe', 'zeta'],
      ['add', 'acme', 'someday', 'x'],
    ]) {
      expect(await run(...words), words.join(' ')).toMatchObject({ status: 2, stdout: '' });
    }
    expect(folder.read('applications/asia/zeta.md')).toBe(zetaText);
  });
});

describe('set, unset, edit, remove', () => {
  it('change one field, or the file as a whole', async () => {
    using folder = dataFolder(twoApplications);
    const run = (words: string[], env = {}) => runCli(words, { cwd: folder.root, env });
    expect(await run(['set', 'acme', 'salary.min', '90000'])).toMatchObject({ status: 0 });
    expect(folder.read('applications/acme.md')).toContain('salary: { min: 90000 }');
    expect(await run(['unset', 'acme', 'salary'])).toMatchObject({ status: 0 });
    expect(folder.read('applications/acme.md')).toBe(acmeText);
    const edited = await run(['edit', 'acme'], { VISUAL: `sed -i -e 's/role: Engineer/role: Chief/'` });
    expect(edited).toMatchObject({ status: 0, stdout: 'Acme Robotics: role changed\n' });
    expect(await run(['edit', 'acme'], { VISUAL: '', EDITOR: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('set EDITOR'),
    });
    const broken = await run(['edit', 'acme'], { EDITOR: `sed -i -e '/^role/d'`, VISUAL: undefined });
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining('role is missing') });
    expect(await run(['remove', 'acme'])).toMatchObject({ status: 2 });
    expect(existsSync(join(folder.root, 'applications/acme.md'))).toBe(true);
    expect(await run(['remove', 'acme', '--yes'])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder.root, 'applications/acme.md'))).toBe(false);
  });
});
