/**
 * The issue form "New application", as GitHub writes an answered one: `### Label` and the answer below. The usual parsers
 * let a posting that has such a heading of its own overwrite a field; here the labels are looked for in the form's
 * order, the first of each counts, and the free text stands last.
 */

import type { WorkMode } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { singleLine } from '../core/plain-text.ts';
import type { NewApplication } from '../format/new-application.ts';
import { initialStage } from '../operations/stages.ts';

/** The form's fields, by their ids in `.github/ISSUE_TEMPLATE/new-application.yml`, with their labels, in its order. */
export const formFields = {
  company: 'Company',
  role: 'Role',
  url: 'Link to the posting',
  status: 'Status',
  date: 'Date',
  source: 'Source',
  location: 'Location',
  workMode: 'Work mode',
  salary: 'Salary',
  resume: 'Résumé',
  tags: 'Tags',
  notes: 'Notes',
  posting: 'Job description',
} as const;

/** The id of a field of the form. */
export type FormField = keyof typeof formFields;

/** The answers of a form; what was left empty is absent. */
export type FormAnswers = Partial<Record<FormField, string>>;

/** No line of an answer is longer, so that no issue makes a file that nobody can read. */
const longestLine = 2000;

/** What GitHub writes for a field left empty. */
const noAnswer = '_No response_';

/** The answers in an issue's text; null where it is no form "New application". */
export function parseIssueForm(text: string): FormAnswers | null {
  return parseForm(text, formFields);
}

/**
 * The answers to a form with these fields, labels by id in the form's order; null where the text is none, that is, does
 * not begin with its first two fields.
 */
export function parseForm<Field extends string>(
  text: string,
  fields: Readonly<Record<Field, string>>,
): Partial<Record<Field, string>> | null {
  const lines = text.split(/\r\n?|\n/);
  const known = Object.entries(fields) as [Field, string][];
  const places: { field: Field; line: number }[] = [];
  let from = 0;
  for (const [field, label] of known) {
    const line = lines.indexOf(`### ${label}`, from);
    if (line < 0) continue;
    places.push({ field, line });
    from = line + 1;
  }
  const starts = lines.findIndex((line) => line.trim() !== '');
  const [first, second] = known;
  if (places[0]?.field !== first?.[0] || places[0]?.line !== starts || places[1]?.field !== second?.[0])
    return null;
  const answers: Partial<Record<Field, string>> = {};
  for (const [index, { field, line }] of places.entries()) {
    const answer = lines
      .slice(line + 1, places[index + 1]?.line)
      .join('\n')
      .trim();
    if (answer !== '' && answer !== noAnswer) answers[field] = answer;
  }
  return answers;
}

/** The key under which a file remembers the issue that it came from, so that no issue makes two files. */
export const issueKey = 'issue';

/** What the file is to say. Nothing is checked here: the text is read like any file's, which finds what is wrong. */
export function applicationFromForm(
  answers: FormAnswers,
  issue: number,
  { config, today }: { config: Config; today: CalendarDate },
): NewApplication {
  const line = (text: string | undefined) => (text === undefined ? null : singleLine(text, longestLine));
  const entry = historyEntry({
    date: (line(answers.date) ?? today) as CalendarDate,
    status: line(answers.status) ?? initialStage(config),
  });
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
      .map((tag) => singleLine(tag, longestLine))
      .filter(Boolean),
    history: [entry],
    extra: { [issueKey]: String(issue) },
    posting: answers.posting ?? '',
    notes: answers.notes ?? '',
  };
}
