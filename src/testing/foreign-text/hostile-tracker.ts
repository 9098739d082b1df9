/** Everything that files can say, with a drawn text in every field that takes one. */
import type { Application, Resume } from '../../core/application.ts';
import { calendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../../core/facts.ts';
import { vocabularyOf } from '../../core/match/compile-vocabulary.ts';
import type { MatchDocument } from '../../core/match/match-document.ts';
import { createMatcher, scoreApplication } from '../../core/match/matcher.ts';
import { knownNames } from '../../core/match/vocabulary-text.ts';
import type { Problem } from '../../core/problem.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import { stageKinds } from '../../core/stage.ts';
import { aConfig } from '../builders.ts';
import type { DrawWord } from './hostile-words.ts';

/** The day that it is seen on. */
export const hostileDay = calendarDate('2026-11-20');

/** A data folder as it was read, with what follows from it. */
export interface HostileTracker {
  config: Config;
  applications: Application[];
  resumes: Resume[];
  facts: ApplicationFacts[];
  reminders: Reminder[];
  matches: MatchDocument[];
  problems: Problem[];
}

/** Two applications with all that there can be, under stages, résumés and skills with drawn names. */
export function hostileTracker(word: DrawWord): HostileTracker {
  // Ids are told apart by a number, as files of a folder are by their names.
  const stages = stageKinds.map((kind, index) => ({ id: `${word()}${index}`, kind, label: word() }));
  const config = aConfig({
    title: word(),
    stages,
    skills: [
      { name: word(), aliases: [word()] },
      { name: 'Go', aliases: [] },
    ],
  });
  const resumes = [0, 1].map((index): Resume => {
    const id = `${word()}${index}`;
    return {
      id,
      path: `resumes/${id}.md`,
      name: word(),
      label: word(),
      updated: null,
      original: null,
      body: `${word()}\n\n- Go and ${word()}\n`,
    };
  });
  const applications = [0, 1].map((index) =>
    application(word, { stages: stages.map(({ id }) => id), index, resume: resumes[index]?.id ?? null }),
  );
  const facts = applications.map((one) => deriveFacts(one, config, hostileDay));
  const matcher = createMatcher(
    vocabularyOf(knownNames({ en: '' }), config.skills),
    applications.map(({ posting }) => posting),
    resumes,
  );
  return {
    config,
    applications,
    resumes,
    facts,
    reminders: facts.flatMap((one) => deriveReminders(one, config, hostileDay)),
    matches: applications.map((one) => scoreApplication(matcher, one)),
    problems: applications.map(({ path }) => ({
      code: 'x',
      path,
      line: 1,
      column: 1,
      message: word(),
      expected: word(),
    })),
  };
}

function application(
  word: DrawWord,
  { stages, index, resume }: { stages: string[]; index: number; resume: string | null },
): Application {
  const [saved = '', applied = '', interview = '', offer = '', , rejected = ''] = stages;
  const entry = (date: string, status: string | null, at: string | null = null) => ({
    date: calendarDate(date),
    status,
    note: word(),
    at,
    minutes: at === null ? null : 45,
    with: [word(), word()],
    url: `https://meet.example/${word()}`,
    reason: word(),
    dateGuessed: false,
    cancelled: false,
  });
  const id = `${word()}${index}`;
  const posting = `## Requirements\n\n- Go is required, ${word()}\n- ${word()}\n- 5 years of Go ${word()}\n`;
  return {
    id,
    path: `applications/${id}.md`,
    company: word(),
    role: word(),
    source: word(),
    url: `https://jobs.example/${word()}`,
    location: word(),
    workMode: 'remote',
    employment: 'full-time',
    salary: { min: 80_000, max: null, currency: 'EUR', period: 'year' },
    resume,
    deadline: calendarDate('2026-11-21'),
    tags: [word(), word()],
    priority: 'high',
    contacts: [
      { name: word(), role: word(), email: word(), phone: word(), url: word(), note: word() },
      { name: word(), role: null, email: null, phone: null, url: `https://c.example/${word()}`, note: null },
    ],
    offer: {
      base: 98_000,
      bonus: 8000,
      equity: word(),
      currency: 'EUR',
      period: 'year',
      decideBy: calendarDate('2026-11-21'),
    },
    history: [
      entry('2026-11-01', saved),
      entry('2026-11-03', applied),
      entry('2026-11-10', null),
      entry('2026-11-18', interview, '2026-11-24T10:00'),
      ...(index === 0 ? [] : [entry('2026-11-19', offer), entry('2026-11-20', rejected)]),
      entry('2026-11-30', null, '2026-12-01'),
    ],
    customReminders: [{ due: calendarDate('2026-11-19'), text: word() }],
    decisions: [{ id: word(), done: hostileDay, dismissed: null, snoozed: null }],
    extra: { [word()]: word(), list: [word(), { [word()]: word() }] },
    body: `${posting}\n## Notes\n\n${word()}\n`,
    posting,
  };
}
