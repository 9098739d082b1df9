/** From the answers of the issue form to a new application. */
import type { WorkMode } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { NewApplication } from '../format/new-application.ts';
import { firstStage } from '../operations/require-stage.ts';
import { plainLine } from './defuse.ts';
import type { FormAnswers } from './parse-issue-form.ts';

/** The key under which a file remembers the issue that it came from, so that no issue makes two files. */
export const issueKey = 'issue';

/** What the file is to say. Nothing is checked here: the text is read like any file's, which finds what is wrong. */
export function formApplication(
  answers: FormAnswers,
  issue: number,
  { config, today }: { config: Config; today: CalendarDate },
): NewApplication {
  const line = (text: string | undefined) => (text === undefined ? null : plainLine(text));
  const entry = {
    date: (line(answers.date) ?? today) as CalendarDate,
    status: line(answers.status) ?? firstStage(config),
    note: null,
    at: null,
    with: [],
    reason: null,
  };
  return {
    company: line(answers.company) ?? '',
    role: line(answers.role) ?? '',
    url: line(answers.url),
    source: line(answers.source),
    location: line(answers.location),
    workMode: line(answers.workMode) as WorkMode | null,
    salary: line(answers.salary),
    resume: line(answers.resume),
    tags: (answers.tags ?? '')
      .split(/[,\n]/)
      .map((tag) => plainLine(tag))
      .filter(Boolean),
    history: [entry],
    extra: { [issueKey]: String(issue) },
    posting: answers.posting ?? '',
    notes: answers.notes ?? '',
  };
}
