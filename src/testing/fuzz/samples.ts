/** What the fuzzing starts from. */

/** Application files in several styles. */
export const applicationTexts: readonly string[] = [
  `---
company: Acme Robotics            # the robot people
role: Senior Backend Engineer
source: linkedin
url: https://jobs.acme.example/4711
salary: { min: 85000, max: 100000, currency: EUR, period: year }
tags: [robotics, go]
contacts:
  - { name: Jane Doe, role: Recruiter, email: jane@acme.example }
offer: { base: 98000, bonus: 8000, currency: EUR, period: year, decideBy: 2026-11-30 }
history:
  - { date: 2026-10-01, status: saved }
  - { date: 2026-10-03, status: applied, note: "Through the careers page" }
  - { date: 2026-10-14, status: phone_screen, at: 2026-10-16T14:00, with: [Jane Doe] }
reminders:
  - { id: "follow_up:2026-10-03", done: 2026-10-10 }
  - { due: 2026-11-02, text: Ask about relocation }
---
## Job description

We want **Go**, Kubernetes and C++; at least 5 years. Nice to have: Terraform.

## Notes
Good people.
`,
  '---\r\ncompany: "Ünïcode: GmbH"\r\nrole: on\r\nsalary: 85k-100k EUR\r\nhistory:\r\n- date: 2026-10-01\r\n  status: applied\r\n  note: |\r\n    two\r\n    lines\r\n- date: "2026-10-09"\r\n  note: Called\r\nmine: { deep: [1, two] }\r\n---\r\nbody\r\n',
  '---\n{ company: Flow, role: "x", history: [{ date: 2026-10-01, status: saved }] }\n---\n',
];

/** Tables. */
export const tableTexts: readonly string[] = [
  'Company,Position,Status,Date applied,Salary,Link,Notes\nAcme,Engineer,Applied,2026-10-01,"85,000 - 100,000 EUR",https://acme.example,"a ""quoted"" note"\nBeta,Dev,Rejected,03/10/2026,,,\n',
  'company;role;source;status;appliedOn\nÄcme;Dev;linkedin;phone_screen;01.10.2026\n',
  '[{"company":"Acme","role":"Engineer","history":[{"date":"2026-10-01","status":"applied"}]}]',
];

/** Mails and mailboxes. */
export const mailTexts: readonly string[] = [
  'From: Acme Careers <jobs@acme.example>\r\nTo: me@example.org\r\nSubject: Thank you for applying to Acme\r\nDate: Thu, 1 Oct 2026 10:00:00 +0200\r\nMessage-ID: <1@acme.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThank you for your application for the position of Backend Engineer at Acme.\r\n',
  'From a@b.example Thu Oct  1 10:00:00 2026\nFrom: a@b.example\nSubject: =?utf-8?B?w5xiZXI=?=\nContent-Type: multipart/alternative; boundary="x"\n\n--x\nContent-Type: text/html\n\n<p>Your application to <b>Beta</b> was received</p>\n--x--\n\nFrom c@d.example Thu Oct  1 10:00:00 2026\nSubject: x\n\nbody\n',
];

/** What mails say of days and hours. */
export const timeTexts: readonly string[] = [
  'We meet on Thursday, 12 November 2026 at 2:30 pm CET, or on Nov 13th, 10-11 am (GMT+1).',
  'Wir laden Sie am Donnerstag, den 12.11. um 14.30 Uhr ein; oder 13.11.26 von 9 bis 10 Uhr (MEZ).',
  'le jeudi 12 novembre à 14h30, heure de Paris; el 12/11/2026 a las 16:00; no dia 12 de novembro às 15h; tomorrow at 11:00',
];

/** Pages with postings. */
export const pageTexts: readonly string[] = [
  '<html><head><title>Engineer at Acme</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Engineer","description":"<p>Go &amp; <b>Kubernetes</b></p><ul><li>5 years</li></ul>","hiringOrganization":{"name":"Acme"},"jobLocation":{"address":{"addressLocality":"Berlin"}},"baseSalary":{"currency":"EUR","value":{"minValue":80000,"maxValue":90000,"unitText":"YEAR"}}}</script></head><body><h1>Engineer</h1></body></html>',
  '<title>Dev | Beta</title><main><h1>Dev</h1><p>We look for <i>TypeScript</i>.</p><table><tr><td>a</table></main>',
];

/** Configurations. */
export const configTexts: readonly string[] = [
  'title: AppTrack\ntimezone: Europe/Berlin\nweeklyGoal: 5\nstages:\n  - { id: saved, kind: lead }\n  - { id: applied, kind: applied, label: Sent }\nreminders:\n  follow_up: { after: 7, again: 7, times: 2 }\n  expireAfter: 30\nskills:\n  - { name: Event storming, aliases: [ES] }\ndemo: { today: 2026-11-20 }\n',
];
