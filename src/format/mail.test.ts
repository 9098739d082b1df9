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

  it('that name both with a dash between have a company without its role', async () => {
    const said = 'Thank you for applying to Polder Pay for the Data Engineer position.';
    const subjects = [
      'Your application to Polder Pay - Data Engineer',
      'Your application to Data Engineer | Polder Pay',
    ];
    for (const Subject of subjects)
      expect(await read({ From: 'no-reply@polderpay.example', Subject }, said)).toEqual({
        company: 'Polder Pay',
        role: 'Data Engineer',
      });
    expect(await read({ From: 'x@y.example', Subject: 'Your application to Pay - Later' }, said)).toEqual({
      company: 'Pay - Later',
      role: 'Data Engineer',
    });
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

  const board = 'LinkedIn <jobs-noreply@linkedin.com>';
  const bodies: [from: string, subject: string, body: string, found: [company: string, role: string]][] = [
    [
      'Acme Robotics <no-reply@us.greenhouse-mail.io>',
      'Thank you for applying to Acme Robotics',
      'Thank you for applying to Acme Robotics! We have received your application for the Senior Engineer position and are delighted.\n\nRegards,\nAcme Robotics',
      ['Acme Robotics', 'Senior Engineer'],
    ],
    [
      'no-reply@greenhouse.io',
      'Thank you for your application to Stripe',
      'We received your application for Backend Engineer, Core Technology, and we are delighted.',
      ['Stripe', 'Backend Engineer, Core Technology'],
    ],
    [
      'Polder Pay <no-reply@hire.lever.co>',
      'Thank you',
      'Thank you for your application for the position of Engineering Lead, Payments at Polder Pay. We will review it.',
      ['Polder Pay', 'Engineering Lead, Payments'],
    ],
    [
      'Ramp Recruiting <no-reply@ashbyhq.com>',
      'Ramp Application Confirmation',
      'Thank you for applying to Ramp for the Software Engineer | Backend role.',
      ['Ramp', 'Software Engineer | Backend'],
    ],
    [
      'Workday <x@myworkday.com>',
      'Your application for JR-0042 Data Engineer',
      'We have received your application for the JR-0042 Data Engineer role. Thank you for your interest in Helvetia AG.',
      ['Helvetia AG', 'Data Engineer'],
    ],
    [
      'system@successfactors.eu',
      'Confirmation',
      'Thank you for your application for the position Lead Engineer (4711) at Nordlicht SE.',
      ['Nordlicht SE', 'Lead Engineer'],
    ],
    [
      'Bruckner <jobs@m.personio.de>',
      'Eingang Ihrer Bewerbung',
      'vielen Dank für Ihre Bewerbung auf die Stelle als Teamleitung IT (m/w/d). Wir melden uns.',
      ['Bruckner', 'Teamleitung IT (m/w/d)'],
    ],
    [
      board,
      'Robin, Ihre Bewerbung wurde an Quellcode gesendet',
      'Ihre Bewerbung wurde an Quellcode gesendet\n\nEngineer\nQuellcode · Leipzig',
      ['Quellcode', 'Engineer'],
    ],
    [
      'Indeed Apply <indeedapply@indeed.com>',
      'Bewerbung bei Indeed: Koch (m/w/d)',
      'Die folgenden Dokumente wurden an Trattoria Lungo gesendet.',
      ['Trattoria Lungo', 'Koch (m/w/d)'],
    ],
  ];
  for (const [From, Subject, body, [company, role]] of bodies) {
    it(`name ${role} at ${company}`, async () => {
      expect(await read({ From, Subject }, body)).toEqual({ company, role });
    });
  }

  it('lay out their card in tables, in a character set of their own', async () => {
    const html =
      '<table><tr><td>Bewerbung wurde an Größe AG gesendet</td></tr><tr><td><a href="https://www.linkedin.com/x">Koch für Süßes</a><tr><td>Größe AG · Köln</td></tr></table>';
    const source = mail(
      {
        From: board,
        Subject: 'Ihre Bewerbung wurde an =?iso-8859-1?Q?Gr=F6=DFe?= AG gesendet',
        'Content-Type': 'text/html; charset=iso-8859-1',
        'Content-Transfer-Encoding': '8bit',
      },
      html,
    );
    const [first] = await parseMails(
      Uint8Array.from(source, (char) => char.charCodeAt(0)),
      'UTC',
    );
    expect(first && readConfirmation(first)).toEqual({ company: 'Größe AG', role: 'Koch für Süßes' });
  });

  it('that do not tell are said to, rather than guessed', async () => {
    expect(await read({ From: 'a@b.example', Subject: 'Lunch?' }, 'At noon')).toHaveProperty('why');
    expect(
      await read({ From: 'a@b.example', Subject: 'Thank you for applying to Acme' }, 'We will read it.'),
    ).toEqual({ why: 'does not name the role in a way that is known (company: Acme)' });
    // A signature is no card.
    expect(
      await read(
        { From: 'a@b.example', Subject: 'Your application to Acme' },
        'Thank you!\n\nRegards,\nAcme',
      ),
    ).toHaveProperty('why');
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
