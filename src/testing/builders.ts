/** Values for tests, complete but for what a test is about. */
import type { Application } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { type Config, defaultConfig } from '../core/config.ts';

/** An application that was sent on 2026-10-03, with `partial` over it; `path` follows `id`. */
export function anApplication(partial: Partial<Application> = {}): Application {
  const id = partial.id ?? 'acme-senior-backend-engineer';
  return {
    id,
    path: `applications/${id}.md`,
    company: 'Acme Robotics',
    role: 'Senior Backend Engineer',
    source: 'unknown',
    url: null,
    location: null,
    workMode: null,
    employment: null,
    salary: null,
    resume: null,
    tags: [],
    priority: 'normal',
    contacts: [],
    offer: null,
    history: [
      { date: calendarDate('2026-10-03'), status: 'applied', note: null, at: null, with: [], reason: null },
    ],
    customReminders: [],
    decisions: [],
    extra: {},
    body: '',
    posting: '',
    ...partial,
  };
}

/** The default configuration with `partial` over it. */
export function aConfig(partial: Partial<Config> = {}): Config {
  return { ...defaultConfig(), ...partial };
}
