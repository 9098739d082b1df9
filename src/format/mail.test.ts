import { describe, expect, it } from 'vitest';
import { readConfirmation } from './confirmation-mail.ts';
import { parseMails } from './mail.ts';

const mail = (headers: Record<string, string>, body: string) =>
  `${Object.entries({
    Date: 'Sat, 3 Oct 2026 22:30:00 +0000',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}\r\n`;

async function read(headers: Record<string, string>, body: string) {
  const [first] = await parseMails(mail(headers, body), 'Europe/Berlin');
  return first === undefined ? null : readConfirmation(first);
}

describe('confirmation mails', () => {
  it('of the common systems name company and role', async () => {
    expect(
      await read(
        { From: 'no-reply@us.greenhouse-mail.io', Subject: 'Thank you for applying to Acme Robotics' },
        'Hi Robin,\n\nThank you for applying to the Senior Backend Engineer role at Acme Robotics. We will be in touch.',
      ),
    ).toEqual({ company: 'Acme Robotics', role: 'Senior Backend Engineer' });
    expect(
      await read(
        { From: 'Kestrel Maps Hiring Team <no-reply@ashbyhq.com>', Subject: 'We got it' },
        'Thanks for your application for the Platform Engineer position.',
      ),
    ).toEqual({ company: 'Kestrel Maps', role: 'Platform Engineer' });
    expect(
      await read(
        { From: 'x@myworkday.com', Subject: 'Your application for Data Engineer at Polder Pay' },
        'Dear Robin',
      ),
    ).toEqual({ company: 'Polder Pay', role: 'Data Engineer' });
    expect(
      await read(
        {
          From: 'Nordlicht <jobs@m.personio.de>',
          Subject: '=?utf-8?Q?Ihre_Bewerbung_als_Softwareentwickler_bei_Br=C3=BCckner?=',
        },
        'Guten Tag',
      ),
    ).toEqual({ company: 'Brückner', role: 'Softwareentwickler' });
  });

  it('of job boards are read from their card', async () => {
    expect(
      await read(
        {
          From: 'LinkedIn <jobs-noreply@linkedin.com>',
          Subject: 'Robin, your application was sent to Acme GmbH',
        },
        'Your application was sent to Acme GmbH\n\nSenior Backend Engineer\nAcme GmbH\nBerlin, Germany\n',
      ),
    ).toEqual({ company: 'Acme GmbH', role: 'Senior Backend Engineer' });
    expect(
      await read(
        { From: 'Indeed Apply <indeedapply@indeed.com>', Subject: 'Indeed Application: Line Cook' },
        'Application submitted\n\nThe following items were sent to Trattoria Lungo. Good luck!',
      ),
    ).toEqual({ company: 'Trattoria Lungo', role: 'Line Cook' });
  });

  it('that do not tell are said to, rather than guessed', async () => {
    expect(await read({ From: 'a@b.example', Subject: 'Lunch?' }, 'At noon')).toHaveProperty('why');
    expect(
      await read({ From: 'a@b.example', Subject: 'Thank you for applying to Acme' }, 'We will read it.'),
    ).toEqual({ why: 'does not name the role in a way that is known (company: Acme)' });
    expect(
      await read(
        { From: 'a@b.example', Subject: 'Your application for Engineer at Acme' },
        'Unfortunately we will not move on.',
      ),
    ).toHaveProperty('why');
  });

  it('are dated in the time zone of the person, and split out of a mailbox', async () => {
    const one = mail({ From: 'a@b.example', Subject: 'One' }, 'Text\n>From here');
    const mails = await parseMails(
      `From a@b Sat Oct 3\n${one}\nFrom c@d Sun Oct 4\n${mail({ Subject: 'Two', 'Content-Type': 'text/html' }, '<p>Hi <b>you</b><script>x</script>')}`,
      'Europe/Berlin',
    );
    expect(mails.map(({ subject, date }) => [subject, date])).toEqual([
      ['One', '2026-10-04'],
      ['Two', '2026-10-04'],
    ]);
    expect(mails[0]?.text).toContain('\nFrom here');
    expect(mails[1]?.text).toBe('Hi **you**');
    expect(mails[1]?.line).toBeGreaterThan(5);
  });

  it('of any bytes do not throw', async () => {
    for (const text of [
      '',
      '\0',
      'Subject: =?x?Q?=ZZ?=',
      'Content-Type: multipart/mixed; boundary=a\n\n--a\n--a--',
      'From x\n',
    ])
      expect(await parseMails(text, 'UTC')).toHaveLength(1);
  });
});
