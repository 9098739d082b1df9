/** Mails and calendars on the command line. */
import { expect, it } from 'vitest';
import { applicationText, dataFolder, runCli, type TestFolder } from '../testing/cli.ts';

const applied = applicationText('Northlight', ['date: 2026-10-20, status: applied']);
const config = 'timezone: Europe/Berlin\n';

const mail = (headers: Record<string, string>, body: string) =>
  `${Object.entries({
    From: 'Northlight Hiring <jobs@northlight.example>',
    Date: 'Wed, 04 Nov 2026 10:00:00 +0000',
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}\r\n`;

const refusal = mail(
  { Subject: 'Your application', 'Message-ID': '<no@northlight.example>' },
  'Unfortunately, we will not be moving forward.',
);

const calendar = (method: string, sequence: number, start: string) =>
  `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nUID:42@northlight.example\r\nSEQUENCE:${sequence}\r\nDTSTAMP:2026110${sequence + 4}T100000Z\r\nDTSTART;TZID=America/New_York:${start}\r\nSUMMARY:Interview: Northlight\r\nLOCATION:https://meet.example/1\r\nORGANIZER;CN=Jane Doe:mailto:jane@northlight.example\r\nATTENDEE;CN=Robin:mailto:robin@home.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

const invitation = (method: string, sequence: number, start: string) =>
  mail(
    {
      Subject: 'Interview',
      To: 'robin@home.example',
      'Message-ID': `<${sequence}@northlight.example>`,
      'Content-Type': 'multipart/alternative; boundary=b',
    },
    `--b\r\nContent-Type: text/plain\r\n\r\nSee you!\r\n--b\r\nContent-Type: text/calendar; method=${method}\r\n\r\n${calendar(method, sequence, start)}\r\n--b--`,
  );

const folderOf = (files: Record<string, string>) =>
  dataFolder({ 'apptrack.config.yaml': config, 'applications/northlight.md': applied, ...files });
const historyOf = (folder: TestFolder) =>
  folder
    .read('applications/northlight.md')
    .match(/^ {2}- .*$/gm)
    ?.map((line) => line.trim());
const run = (folder: TestFolder, ...words: string[]) => runCli(['import', ...words], { cwd: folder.root });

it('an answer is proposed with its command; --yes takes it, once', async () => {
  using folder = folderOf({ 'no.eml': refusal });
  const shown = await run(folder, 'no.eml');
  expect(shown).toMatchObject({ status: 0, stdout: '' });
  expect(shown.stderr).toBe(
    'no.eml:1  Northlight, Engineer (northlight): rejected on 2026-11-04: "Unfortunately, we will not be moving forward."\n' +
      '    to take it over: apptrack import no.eml --yes, or apptrack status northlight rejected --date 2026-11-04\n',
  );
  folder.write('$(touch ran) no.eml', refusal);
  const odd = await run(folder, '$(touch ran) no.eml');
  expect(odd.stderr).toContain("to take it over: apptrack import '$(touch ran) no.eml' --yes, or ");
  expect((await run(folder, 'no.eml', '--dry-run', '--yes')).stdout).toBe('');
  expect(historyOf(folder)).toHaveLength(1);
  const piped = await runCli(['import', '-', '--yes', '--json'], { cwd: folder.root, input: refusal });
  expect(JSON.parse(piped.stdout).news).toMatchObject([
    {
      became: 'taken',
      application: 'northlight',
      certain: true,
      entry: { date: '2026-11-04', status: 'rejected' },
    },
  ]);
  const after = [
    '- { date: 2026-10-20, status: applied }',
    '- { date: 2026-11-04, status: rejected, note: "Unfortunately, we will not be moving forward.", message: no@northlight.example }',
  ];
  expect(historyOf(folder)).toEqual(after);
  expect((await run(folder, 'no.eml', '--yes')).stderr).toContain('there already');
  expect(historyOf(folder)).toEqual(after);
  expect((await runCli(['check'], { cwd: folder.root })).status).toBe(0);
});

it('an appointment comes with time, place and people; an update moves it, and a cancellation calls it off', async () => {
  using folder = folderOf({
    'mails/1.eml': invitation('REQUEST', 0, '20261203T090000'),
    'mails/2.eml': invitation('REQUEST', 1, '20261204T100000'),
    'moved.ics': calendar('REQUEST', 1, '20261204T100000'),
    'off.ics': calendar('CANCEL', 2, '20261204T100000'),
  });
  const first = await run(folder, 'mails', '--yes');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const entries = [
    '- { date: 2026-10-20, status: applied }',
    '- { date: 2026-11-04, status: phone_screen, note: "Interview: Northlight, https://meet.example/1", at: 2026-12-03T09:00-05:00, with: [Jane Doe], message: 0@northlight.example, event: 42@northlight.example }',
    '- { date: 2026-11-04, status: phone_screen, note: "Interview: Northlight, https://meet.example/1", at: 2026-12-04T10:00-05:00, with: [Jane Doe], message: 1@northlight.example, event: 42@northlight.example, sequence: 1 }',
  ];
  expect(historyOf(folder)).toEqual(entries);
  await run(folder, 'mails', 'moved.ics', '--yes');
  expect(historyOf(folder)).toEqual(entries);
  expect((await run(folder, 'off.ics', '--yes')).status).toBe(0);
  expect(historyOf(folder)?.[2]).toContain('cancelled: true, message:');
  const off = historyOf(folder);
  for (const words of [['off.ics'], ['moved.ics'], ['mails']]) await run(folder, ...words, '--yes');
  expect(historyOf(folder)).toEqual(off);
  const exported = await runCli(['export', '--format', 'ics'], { cwd: folder.root });
  expect(exported.stdout.match(/SUMMARY:.*phone.*/gi) ?? []).toHaveLength(
    exported.stdout.includes('CANCELLED') ? 1 : 0,
  );
});

it('an invitation gets its time from the appointment that follows', async () => {
  using folder = folderOf({
    '1.eml': mail({ Subject: 'Engineer' }, 'We would like to invite you to an interview.'),
    '2.ics': calendar('REQUEST', 0, '20261203T090000'),
  });
  await run(folder, '1.eml', '2.ics', '--yes');
  expect(historyOf(folder)).toEqual([
    '- { date: 2026-10-20, status: applied }',
    '- { date: 2026-11-04, status: phone_screen, note: We would like to invite you to an interview., at: 2026-12-03T09:00-05:00, with: [Jane Doe], event: 42@northlight.example }',
  ]);
});

it('an invitation gets its time from the words of a later mail, which are kept; one that is set is moved by a yes alone', async () => {
  const later = (id: number, day: string, body: string) =>
    mail(
      {
        Subject: 'Engineer',
        Date: `Thu, 0${day} Nov 2026 10:00:00 +0000`,
        'Message-ID': `<${id}@northlight.example>`,
      },
      body,
    );
  using folder = folderOf({
    '1.eml': mail({ Subject: 'Engineer' }, 'We would like to invite you to an interview.'),
    '2.eml': later(2, '5', 'Your interview is confirmed for Thursday, 12 November at 2:30 pm EST.'),
    '3.eml': later(3, '6', 'Your interview is confirmed for Friday, 13 November at 2:30 pm EST.'),
  });
  const first = await run(folder, '1.eml', '2.eml', '--yes');
  expect(first.stdout).toContain(
    'phone_screen of 2026-11-04 gets its time, at 2026-11-12T14:30-05:00 (read from "Thursday, 12 November at 2:30 pm EST")',
  );
  const entries = [
    '- { date: 2026-10-20, status: applied }',
    '- { date: 2026-11-04, status: phone_screen, note: "We would like to invite you to an interview. (Thursday, 12 November at 2:30 pm EST)", at: 2026-11-12T14:30-05:00, message: 2@northlight.example }',
  ];
  expect(historyOf(folder)).toEqual(entries);
  const moved = await run(folder, '2.eml', '3.eml', '--yes');
  expect(moved.stderr).toContain('there already');
  expect(moved.stderr).toContain(
    '(not certain: phone_screen is set for 2026-11-12T14:30-05:00 so far)\n    to take it over: apptrack status northlight phone_screen --date 2026-11-06 --at 2026-11-13T14:30-05:00\n',
  );
  expect(historyOf(folder)).toEqual(entries);
});

it('what may belong to several is listed with them, and a mail in a thread belongs to its application', async () => {
  using folder = folderOf({
    'applications/northlight-2.md': applicationText('Northlight', [
      'date: 2026-10-20, status: applied, message: sent@home.example',
    ]),
    'no.eml': refusal,
    'reply.eml': refusal
      .replace('Subject', 'In-Reply-To: <sent@home.example>\r\nSubject')
      .replace('no@', 'yes@'),
  });
  const several = await run(folder, 'no.eml', '--yes');
  expect(several).toMatchObject({ status: 1, stdout: '' });
  expect(several.stderr).toContain(
    '    northlight  Northlight, Engineer\n    northlight-2  Northlight, Engineer\n',
  );
  const threaded = await run(folder, 'reply.eml', '--yes');
  expect(threaded).toMatchObject({ status: 0 });
  expect(threaded.stdout).toContain('(northlight-2): rejected on 2026-11-04');
});

it('a time that is not clear is said whatever is taken, and no reason to say that it is there already', async () => {
  using folder = folderOf({
    '1.eml': mail(
      { Subject: 'Interview', 'Message-ID': '<1@northlight.example>' },
      'We would like to invite you to an interview on Friday, 12 November at 2:30 pm.',
    ),
    '2.eml': mail(
      {
        Subject: 'Interview',
        'Message-ID': '<2@northlight.example>',
        Date: 'Thu, 05 Nov 2026 10:00:00 +0000',
      },
      'We need to reschedule your interview to Monday, 17 November at 2:30 pm.',
    ),
  });
  const first = await run(folder, '1.eml', '--yes');
  expect(first.stdout).toContain('(northlight): phone_screen on 2026-11-04: ');
  const words = (day: string) => `its words name a time that is not clear: "${day} November at 2:30 pm."`;
  expect(first.stderr).toBe(`1.eml:1  ${words('Friday, 12')}\n`);
  const second = await run(folder, '2.eml', '--yes');
  expect(second.stderr).toContain('(not certain: it may name another time)');
  expect(second.stderr).toContain(words('Monday, 17'));
  expect(second.stderr).toContain('apptrack status northlight phone_screen --date 2026-11-05 --at TIME\n');
  expect(historyOf(folder)).toHaveLength(2);
});

it('each appointment of a calendar is named with its line, one that cannot be read as well', async () => {
  const events = ['DTSTART:20261203T140000Z', 'DTSTART:nonsense'].map((start) =>
    ['BEGIN:VEVENT', start, 'SUMMARY:Dentist', 'END:VEVENT'].join('\r\n'),
  );
  using folder = folderOf({
    'a.ics': ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n'),
  });
  const { status, stderr } = await run(folder, 'a.ics', '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('a.ics:2  could not tell: "Dentist" is an appointment, and of no application');
  expect(stderr).toContain('a.ics:6  this appointment is not read');
});
