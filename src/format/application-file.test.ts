import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { formatProblem } from '../core/problem.ts';
import { stageLabel } from '../core/stage.ts';
import { aConfig } from '../testing/builders.ts';
import { parseApplication } from './application-file.ts';
import { putDecision } from './edit-application.ts';
import { applyEdits } from './text-edit.ts';

const contract = `---
company: Acme Robotics            # required
role: Senior Backend Engineer     # required
source: linkedin                  # where it was found
url: https://jobs.acme.example/4711
location: Berlin, DE
workMode: hybrid                  # onsite | hybrid | remote
employment: full-time
salary: { min: 85000, max: 100000, currency: EUR, period: year }
resume: backend                   # a résumé's id
tags: [robotics, go]
priority: high
contacts:
  - { name: Jane Doe, role: Recruiter, email: jane@acme.example }
offer: { base: 98000, bonus: 8000, equity: 0.1% over 4 years, currency: EUR, period: year, decideBy: 2026-11-30 }
history:
  - { date: 2026-10-01, status: saved }
  - { date: 2026-10-03, status: applied, note: "Through the careers page" }
  - { date: 2026-10-10, note: Followed up by email }
  - { date: 2026-10-14, status: phone_screen, at: 2026-10-16T14:00, with: [Jane Doe] }
reminders:
  - { id: "follow_up:2026-10-03", done: 2026-10-10 }
  - { due: 2026-11-02, text: Ask about relocation }
---
## Job description
…the posting, pasted whole…

## Notes
…anything…
`;
const parse = (text: string, config = defaultConfig(), path = 'applications/acme.md') =>
  parseApplication({ path, text }, config);
const minimal = (more: string, history = 'history:\n  - { date: 2026-10-01, status: saved }\n'): string =>
  `---\ncompany: Acme\nrole: Engineer\n${more}${history}---\n`;
const problemsOf = (text: string): string[] =>
  parse(text).problems.map((problem) => formatProblem(problem).replace('applications/acme.md:', ''));

describe('reading an application', () => {
  it('reads how long an appointment takes and where it is, and refuses what is neither', () => {
    const history = (more: string) =>
      minimal('', `history:\n  - { date: 2026-10-01, status: saved, ${more} }\n`);
    const { application } = parse(history('minutes: 45, url: "https://meet.example/x"'));
    expect(application?.history[0]).toMatchObject({ minutes: 45, url: 'https://meet.example/x' });
    for (const minutes of ['0', '1441', '1.5', 'long'])
      expect(problemsOf(history(`minutes: ${minutes}`))).toEqual([
        expect.stringContaining('is not a whole number from 1 to 1440'),
      ]);
    expect(problemsOf(history('url: "javascript:alert(1)"'))).toHaveLength(1);
  });

  it("reads the contract's example", () => {
    expect(parse(contract, defaultConfig(), 'applications/2026/acme.md')).toMatchObject({
      problems: [],
      application: {
        id: '2026/acme',
        company: 'Acme Robotics',
        salary: { min: 85000, max: 100000, currency: 'EUR', period: 'year' },
        tags: ['robotics', 'go'],
        contacts: [
          {
            name: 'Jane Doe',
            role: 'Recruiter',
            email: 'jane@acme.example',
            phone: null,
            url: null,
            note: null,
          },
        ],
        offer: {
          base: 98000,
          bonus: 8000,
          equity: '0.1% over 4 years',
          currency: 'EUR',
          period: 'year',
          decideBy: '2026-11-30',
        },
        customReminders: [{ due: '2026-11-02', text: 'Ask about relocation' }],
        decisions: [{ id: 'follow_up:2026-10-03', done: '2026-10-10', dismissed: null, snoozed: null }],
        posting: '…the posting, pasted whole…',
        extra: {},
      },
    });
  });

  it('reads a scalar by its field, not by what YAML guesses', () => {
    for (const word of ['no', 'on', '08', '12:30', '1e3', '2026-10-01', 'true', '0x1F', '.5', '+49', '1_000'])
      expect(
        parse(minimal('').replace('Acme', word).replace('Engineer', word)).application,
        word,
      ).toMatchObject({ company: word, role: word });
  });

  it('fills in what is missing', () => {
    expect(parse(minimal('url:\nlocation: ~\nsource: null\n')).application).toMatchObject({
      source: 'unknown',
      url: null,
      location: null,
      workMode: null,
      salary: null,
      tags: [],
      priority: 'normal',
      contacts: [],
      offer: null,
    });
  });

  it('takes the short forms: a salary and a base as text, tags with commas, one name', () => {
    const text = minimal(
      'salary: £650/day\noffer: { base: 98k USD }\ntags: go, robotics\n',
      'history:\n  - { date: "2026-10-01", status: onsite, with: Jane Doe, at: 2026-10-16 }\n',
    );
    expect(parse(text).application).toMatchObject({
      salary: { min: 650, max: 650, currency: 'GBP', period: 'day' },
      offer: { base: 98000, currency: 'USD', period: 'year' },
      tags: ['go', 'robotics'],
      history: [{ with: ['Jane Doe'], at: '2026-10-16' }],
    });
  });

  it('keeps keys of its own as plain values, hostile ones too', () => {
    const { application } = parse(
      minimal(
        'team: { size: 08, on: [no, ~] }\n__proto__: { polluted: yes }\nconstructor: x\nrecruiter: Jane\n',
      ),
    );
    expect(JSON.stringify(application?.extra)).toBe(
      '{"team":{"size":"08","on":["no",null]},"__proto__":{"polluted":"yes"},"constructor":"x","recruiter":"Jane"}',
    );
    expect((application?.extra as { polluted?: string } | undefined)?.polluted).toBeUndefined();
  });

  it('knows only the configured stages, by their ids', () => {
    const stages = [{ id: 'take_home', kind: 'interview' as const, label: stageLabel('take_home') }];
    const text = minimal(
      '',
      'history: [{ date: 2026-10-01, status: take_home }, { date: 2026-10-02, status: saved }]\n',
    );
    expect(parse(text, aConfig({ stages })).problems.map(({ message, column }) => [message, column])).toEqual(
      [['unknown status "saved"', 80]],
    );
  });

  it('reports every problem of a file, in the order of the text', () => {
    const text =
      '---\nsorce: x\nsorce: y\nrole: ""\nsalary: lots\nhistory:\n  - { date: 2026-02-30, status: phonescreen }\n---\n';
    expect(problemsOf(text)).toEqual([
      '1:1  company is missing; add "company: …"',
      '2:1  unknown key "sorce"; did you mean "source"?',
      '3:1  the key "sorce" stands here a second time; keep one of them',
      '4:7  role is empty; add "role: …"',
      '5:9  salary "lots" cannot be read; write it like 85k-100k EUR, $120,000, £650/day or 4500 EUR/month',
      '7:13  date "2026-02-30" is not a day of the calendar; write a real day as YYYY-MM-DD',
      '7:33  unknown status "phonescreen"; did you mean "phone_screen"?',
    ]);
  });

  it('puts what several parts get wrong together where each of them stands', () => {
    const text = minimal(
      'offer: { base: 5 EUR, currency: USD, bonus: x }\nreminders:\n  - { due: x, text: "", don: y }\n  - { idd: z }\n  - { id: thank_you:2026-10-01 }\n  - go\nsalary: { min: 5, max: 2, curency: EUR }\n',
      'history:\n  - { date: 2026-10-01 }\n  - saved\n  - { date: x, reason: y }\n',
    );
    expect(problemsOf(text).map((line) => line.replace(/;.*/, ''))).toEqual([
      '4:16  base and currency name two currencies',
      '4:45  bonus "x" is not a sum',
      '6:12  due "x" is not a date',
      '6:21  text is empty',
      '6:25  unknown key "don"',
      '7:5  this is neither a reminder nor a decision on one',
      '7:7  unknown key "idd"',
      '8:5  nothing is decided about this reminder',
      '9:5  a reminder is not a mapping',
      '10:9  min is greater than max',
      '10:27  unknown key "curency"',
      '12:5  this entry has neither a status nor a note',
      '13:5  an entry of history is not a mapping',
      '14:5  this entry has neither a status nor a note',
      '14:13  date "x" is not a date',
    ]);
  });

  it('puts a slip of YAML where it is', () => {
    const slips: [string, string][] = [
      [' source: x\n', '4:2  wrong indentation'],
      ['contacts:\n  - name: x\n     role: y\n', '6:6  wrong indentation'],
      ['contacts:\n  - name: x\n   role: y\n', '6:4  wrong indentation'],
      ['contacts:\n  - { name: x, tags: [a }\n', '5:22  a bracket that is not closed; close it with "]"'],
      [
        'tags: [\na,\n]\n',
        '4:7  a bracket that is not closed; close it with "]", and indent the lines within it',
      ],
      ['salary: { min: 1 }}\n', '4:19  a "}" that closes nothing'],
      ['location: "Berlin\n', '4:11  a quote that is not closed'],
    ];
    for (const [lines, problem] of slips)
      expect(
        problemsOf(minimal(lines).replace(/company.*\nrole.*\n/, 'company: A\nrole: B\n')),
        lines,
      ).toEqual([expect.stringContaining(problem)]);
  });

  it('counts lines and columns as an editor does: CRLF, lone CR, byte order mark', () => {
    for (const eol of ['\n', '\r\n', '\r'])
      expect(
        problemsOf(`\uFEFF${minimal('location: "😀"\nurl: x\n').replaceAll('\n', eol)}`)[0],
        JSON.stringify(eol),
      ).toMatch(/^5:6 /);
  });

  it('does not take an underlined heading or a long quotation for a merge conflict', () => {
    expect(problemsOf(`${minimal('')}Company\n=======\n>>>>>>>> deep\n`)).toEqual([]);
    expect(problemsOf(`${minimal('')}a\n>>>>>>> theirs\n`)[0]).toMatch(/^8:1 {2}a merge conflict/);
  });

  it('never throws, and gives either an application or problems with places in the file', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      'company: A\n',
      'role: B\n',
      'history:\n',
      '  - ',
      '{ date: 2026-10-01, status: saved }',
      '\n---\n',
      '&a ',
      '*a',
      '[',
      ']',
      '"',
      '\t',
      '<<<<<<< x\n',
      '\uFEFF',
      '---js',
      '- ',
      ': ',
      'salary: ',
      'offer: ',
      'reminders: ',
      'tags: ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const { application, problems } = parse(text);
        expect(application === null).toBe(problems.length > 0);
        for (const { line, column, message } of problems) {
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toMatch(/Invalid input|undefined|\[object/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('takes a decision that stands beside a reminder of one’s own', () => {
  const item = '  - { due: 2026-11-02, text: Call Jane';
  const text = `---\ncompany: A\nrole: B\nhistory:\n  - { date: 2026-10-01, status: saved }\nreminders:\n${item} }\n${item}, done: 2026-11-01 }\n---\n`;
  const { application } = parseApplication({ path: 'applications/a.md', text }, defaultConfig());
  expect(application?.customReminders).toHaveLength(2);
  expect(application?.decisions).toMatchObject([{ id: 'custom:2026-11-02:call-jane:2', done: '2026-11-01' }]);
  const again = applyEdits(
    text,
    putDecision(text, { id: 'custom:2026-11-02:call-jane:2', snoozed: calendarDate('2026-12-01') }),
  );
  expect(again).toBe(text.replace('done: 2026-11-01', 'snoozed: 2026-12-01'));
  const other = putDecision(text, { id: 'custom:2026-11-02:call-jane', done: calendarDate('2026-11-03') });
  expect(applyEdits(text, other)).toBe(
    text.replace(/---\n$/, '  - { id: custom:2026-11-02:call-jane, done: 2026-11-03 }\n---\n'),
  );
});
