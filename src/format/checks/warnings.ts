/** What a sound file probably gets wrong: a warning is told like a problem, and keeps nothing from being used. */
import type { Application } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { dayOf } from '../../core/local-date-time.ts';
import type { Problem } from '../../core/problem.ts';
import { shellWord } from '../../core/shell-word.ts';
import { suggestion } from '../../core/suggest.ts';
import { readFrontmatter } from '../frontmatter.ts';
import { positionAt } from '../text-position.ts';
import type { PathKey } from '../yaml-precise.ts';

/** What warnings ask: a code each. */
export const warningRules = {
  'unknown-resume': 'A résumé that is named is there, where others are.',
  'far-year': 'A date is of at most five years ago or next year.',
  'at-before-entry': 'What an entry schedules is not before its own day.',
  'other-kind': 'What lies in resumes/ is Markdown.',
} as const;

/** What applications are looked at with. */
export interface WarningContext {
  /** The ids of all résumés, those of files with problems too. */
  resumes: readonly string[];
  today: CalendarDate;
  timeZone: string;
}

interface Finding {
  code: keyof typeof warningRules;
  /** Where the value stands in the frontmatter. */
  at: PathKey[];
  message: string;
  expected: string | null;
}

/** The warnings of an application; `readText` gives its file's text, which only places need. */
export function warningsOf(
  application: Application,
  context: WarningContext,
  readText: () => string | null,
): Problem[] {
  const found = [
    ...unknownResume(application, context),
    ...farYears(application, context),
    ...earlyTimes(application, context),
  ];
  if (found.length === 0) return [];
  const text = readText() ?? '';
  const { offsetOf } = readFrontmatter(text);
  return found.map(({ at, ...rest }) => ({
    ...rest,
    path: application.path,
    ...positionAt(text, offsetOf(at)),
  }));
}

/** The warning of a file in `resumes/` that is none of ours. */
export function otherKind(path: string): Problem {
  const message = 'this is no Markdown, and is not read';
  return {
    code: 'other-kind' satisfies keyof typeof warningRules,
    path,
    line: 1,
    column: 1,
    message,
    expected: `to take it in: apptrack resume add ${shellWord(path)}`,
  };
}

function unknownResume({ resume }: Application, { resumes }: WarningContext): Finding[] {
  if (resume === null || resumes.length === 0 || resumes.includes(resume)) return [];
  const message = `there is no résumé "${resume}"`;
  return [{ code: 'unknown-resume', at: ['resume'], message, expected: suggestion(resume, resumes) }];
}

const longAgo = 5;

function farYears(
  { history, deadline, offer, customReminders }: Application,
  { today }: WarningContext,
): Finding[] {
  const dates: [PathKey[], string | null | undefined][] = [
    [['deadline'], deadline],
    [['offer', 'decideBy'], offer?.decideBy],
    ...history.flatMap(({ date, at }, index): [PathKey[], string | null][] => [
      [['history', index, 'date'], date],
      [['history', index, 'at'], at],
    ]),
    ...customReminders.map(({ due }): [PathKey[], string] => [['reminders'], due]),
  ];
  const now = Number(today.slice(0, 4));
  return dates.flatMap(([at, date]) => {
    const year = Number(date?.slice(0, 4) ?? now);
    if (year >= now - longAgo && year <= now + 1) return [];
    const away = year < now ? `${now - year} years ago` : `${year - now} years ahead`;
    return [
      { code: 'far-year', at, message: `the year ${year} is ${away}`, expected: `did you mean ${now}?` },
    ];
  });
}

function earlyTimes({ history }: Application, { timeZone }: WarningContext): Finding[] {
  return history.flatMap(({ date, at, dateGuessed }, index) => {
    const day = at === null ? null : dayOf(at, timeZone);
    if (day === null || dateGuessed || day >= date) return [];
    const message = `at ${at} is before the day of its entry, ${date}`;
    const expected = 'an entry bears the day on which the appointment was made';
    return [{ code: 'at-before-entry', at: ['history', index, 'at'], message, expected }];
  });
}
