/** Everything that pages show, derived from what was read. */
import { type Analytics, deriveAnalytics } from '../core/analytics/analytics.ts';
import type { Application, Resume } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import type { Problem } from '../core/problem.ts';
import { selectApplications } from '../core/query.ts';
import { compareReminders, deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { YamlMapping } from '../format/yaml-values.ts';
import type { Reading } from './reading.ts';

/** The site's facts on one day. */
export interface SiteData {
  /** The data folder's absolute path. */
  root: string;
  config: Config;
  today: CalendarDate;
  /** The last activity first, as the table shows them. */
  all: ApplicationFacts[];
  byId: Map<string, ApplicationFacts>;
  resumes: Resume[];
  /** The frontmatter of the files by their paths, as it is written. */
  written: ReadonlyMap<string, YamlMapping>;
  /** All reminders, by due date. */
  reminders: Reminder[];
  remindersOf: Map<string, Reminder[]>;
  analytics: Analytics;
  problems: Problem[];
}

/** What one application comes to under a configuration on a day. */
interface Derived {
  config: Config;
  today: CalendarDate;
  facts: ApplicationFacts;
  reminders: Reminder[];
}

const derived = new WeakMap<Application, Derived>();

/** Derives anew only for applications that were read anew. */
function deriveOne(application: Application, config: Config, today: CalendarDate): Derived {
  const known = derived.get(application);
  if (known?.config === config && known.today === today) return known;
  const facts = deriveFacts(application, config, today);
  const fresh = { config, today, facts, reminders: deriveReminders(facts, config, today) };
  derived.set(application, fresh);
  return fresh;
}

/** The facts of a reading. */
export function deriveSite({ tracker, today }: Reading): SiteData {
  const { config, root, resumes, written, problems } = tracker;
  const each = tracker.applications.map((application) => deriveOne(application, config, today));
  const { items: all } = selectApplications(
    each.map(({ facts }) => facts),
    {},
    config.stages,
  );
  const remindersOf = new Map(each.map(({ facts, reminders }) => [facts.application.id, reminders]));
  const reminders = [...remindersOf.values()].flat().sort(compareReminders);
  return {
    root,
    config,
    today,
    all,
    byId: new Map(all.map((item) => [item.application.id, item])),
    resumes,
    written,
    reminders,
    remindersOf,
    analytics: deriveAnalytics(all, reminders, config, today),
    problems,
  };
}
