/** Years that no date may have, in every word of the command line that is a date, and in the environment. */
import { describe, expect, it } from 'vitest';
import {
  acmeText,
  applicationText,
  dataFolder,
  expectRefusals,
  type Refusal,
  runCli,
} from '../testing/cli.ts';

const file = 'applications/acme.md';
const early = 'the year 206 is before 1990';
const late = 'the year 9999 is more than ten years ahead';

describe('a year before 1990 or more than ten ahead', () => {
  it('is refused wherever a command takes a date, and nothing is written', async () => {
    using folder = dataFolder({ [file]: acmeText });
    const follow = 'acme:follow_up:2026-10-03';
    const refusals: Refusal[] = [
      [['stats', '--as-of', '9999-12-31'], 2, late],
      [['list', '--since', '0206-10-01'], 2, early],
      [['status', 'acme', 'onsite', '--date', '0206-10-01'], 2, early],
      [['status', 'acme', 'onsite', '--at', '9999-10-01T14:00'], 2, late],
      [['note', 'acme', 'Hello', '--date', '9999-10-01'], 2, late],
      [['add', 'Zeta', 'Nurse', '--date', '0206-10-01'], 2, early],
      [['report', '--from', '0206-10-01'], 2, early],
      [['report', '--to', '9999-10-01'], 2, late],
      [['reminders', 'add', 'acme', '206-10-01', 'Ask'], 2, early],
      [['reminders', 'snooze', follow, '9999-10-01'], 2, late],
      [['reminders', 'snooze', follow, '9999w'], 2, '9999w ends on 2218-07-10: the year 2218'],
      [['set', 'acme', 'offer.decideBy', '0206-10-01'], 1, early],
    ];
    await expectRefusals(folder.root, refusals);
    expect(folder.read(file)).toBe(acmeText);
  });

  it('is no day to see anything on', async () => {
    using folder = dataFolder({ [file]: acmeText });
    for (const [day, message] of [
      ['9999-12-31', late],
      ['0206-10-01', early],
    ] as const) {
      const finished = await runCli(['list'], { cwd: folder.root, env: { APPTRACK_TODAY: day } });
      expect(finished).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`APPTRACK_TODAY: ${message}`),
      });
    }
  });

  it('is a problem with its place in every file', async () => {
    const decided = 'reminders:\n  - { id: "follow_up:0206-10-03", done: 9999-10-10 }\n';
    using folder = dataFolder({
      [file]: applicationText('Acme', ['date: 0206-10-01, status: applied'], decided),
      'resumes/cv.md': '---\nupdated: 0206-10-01\n---\n# Me\n',
      'apptrack.config.yaml': 'demo: { today: 9999-11-20 }\n',
    });
    const { status, stderr } = await runCli(['check'], { cwd: folder.root });
    const told = stderr.split('\n').map((line) => line.split(';')[0]);
    expect([status, told.slice(0, -2)]).toEqual([
      1,
      [
        `applications/acme.md:5:11  ${early}`,
        `applications/acme.md:5:41  ${late}`,
        `applications/acme.md:7:13  ${early}`,
        `apptrack.config.yaml:1:16  ${late}`,
        `resumes/cv.md:2:10  ${early}`,
      ],
    ]);
  });

  it('costs a row of a sheet that cell alone, and a mail its date, with a word', async () => {
    using folder = dataFolder({
      'jobs.csv': 'Company,Role,Status,Saved,Applied\nZeta,Nurse,Applied,2026-10-01,03/10/0206\n',
      'sent.eml':
        'Date: Thu, 1 Jan 1970 00:00:00 +0000\r\nFrom: x@myworkday.com\r\nSubject: Your application for Data Engineer at Polder Pay\r\n\r\nDear Robin\r\n',
    });
    const sheet = await runCli(['import', 'jobs.csv'], { cwd: folder.root });
    expect(sheet).toMatchObject({ status: 0, stdout: 'applications/zeta-nurse.md\n' });
    expect(sheet.stderr).toContain(`jobs.csv:2  Applied: "03/10/0206" is left out: ${early}`);
    const made = folder.read('applications/zeta-nurse.md');
    expect(made).toContain('  - { date: 2026-10-01, status: applied, dateGuessed: true }');
    expect(made).toContain('Applied: 03/10/0206');
    const mail = await runCli(['import', 'sent.eml'], { cwd: folder.root });
    expect(mail.status).toBe(0);
    expect(mail.stderr).toContain('sent.eml:1  its date is left out: the year 1970 is before 1990');
    expect(folder.read('applications/polder-pay-data-engineer.md')).toContain('date: 2026-11-20');
  });
});

it('a time zone is taken in any case, and a set-up writes its name as IANA does', async () => {
  using folder = dataFolder({ 'apptrack.config.yaml': 'timezone: eUROPE/kyiv\n' });
  const checked = await runCli(['check'], { cwd: folder.root });
  expect(checked.status).toBe(0);
  folder.write('apptrack.tgz', '');
  const words = ['init', '--yes', '--no-install', '--package', 'apptrack.tgz', '--timezone', 'us/pacific'];
  expect(await runCli(words, { cwd: folder.root })).toMatchObject({ status: 0 });
  expect(folder.read('apptrack.config.yaml')).toBe('timezone: US/Pacific\n');
});
