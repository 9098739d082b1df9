import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import { formatWarning } from '../../core/problem.ts';
import { parseApplication } from '../application-file.ts';
import { otherKind, warningsOf } from './warnings.ts';

const context = { resumes: ['backend', 'data'], today: calendarDate('2026-11-20'), timeZone: 'UTC' };

function warned(lines: string[], more = context): string[] {
  const text = `---\ncompany: A\nrole: B\n${lines.join('\n')}\n---\n`;
  const { application } = parseApplication({ path: 'applications/a.md', text }, defaultConfig());
  if (application === null) throw new Error('the file has problems');
  return warningsOf(application, more, () => text).map(formatWarning);
}

describe('warnings', () => {
  const history = 'history: [{ date: 2026-10-01, status: applied }]';

  it('name a résumé that is not there, where others are', () => {
    expect(warned(['resume: backnd', history])).toEqual([
      'applications/a.md:4:9  warning: there is no résumé "backnd"; did you mean "backend"?',
    ]);
    expect(warned(['resume: data', history])).toEqual([]);
    expect(warned(['resume: backnd', history], { ...context, resumes: [] })).toEqual([]);
  });

  it('name years far from today', () => {
    expect(
      warned([
        'deadline: 2036-01-02',
        'history:',
        '  - { date: 2016-10-01, status: applied }',
        '  - { date: 2026-10-02, status: onsite, at: 2028-10-03 }',
        '  - { date: 2021-10-02, status: onsite, at: 2027-10-03 }',
      ]),
    ).toEqual([
      'applications/a.md:4:11  warning: the year 2036 is 10 years ahead; did you mean 2026?',
      'applications/a.md:6:13  warning: the year 2016 is 10 years ago; did you mean 2026?',
      'applications/a.md:7:45  warning: the year 2028 is 2 years ahead; did you mean 2026?',
    ]);
  });

  it('name what is scheduled before the day of its entry', () => {
    expect(warned(['history:', '  - { date: 2026-10-05, status: onsite, at: 2026-10-03T10:00 }'])).toEqual([
      'applications/a.md:5:45  warning: at 2026-10-03T10:00 is before the day of its entry, 2026-10-05; an entry bears the day on which the appointment was made',
    ]);
    expect(warned(['history:', '  - { date: 2026-10-05, status: onsite, at: 2026-10-05T10:00 }'])).toEqual(
      [],
    );
  });

  it('name files of another kind', () => {
    expect(formatWarning(otherKind('resumes/plain.txt'))).toBe(
      'resumes/plain.txt:1:1  warning: this is no Markdown, and is not read; to take it in: apptrack resume add resumes/plain.txt',
    );
  });
});
