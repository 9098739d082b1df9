/** The configuration with its defaults. */
import { type CalendarDate, finalYear } from './calendar-date.ts';
import type { CoachRules } from './coach/rules.ts';
import type { SavedView } from './saved-view.ts';
import { type Stage, type StageKind, stageLabel } from './stage.ts';

/** Days around which the rules' reminders fall due. */
export interface ReminderRules {
  follow_up: { after: number; again: number; times: number };
  interview_prep: { before: number };
  thank_you: { after: number };
  offer_decision: { before: number };
  /** Days past due after which an undecided reminder of a rule stops mattering. */
  expireAfter: number;
}

/** A skill that the user adds to the vocabulary. */
export interface ConfiguredSkill {
  name: string;
  aliases: string[];
}

/** What an import was told and shall remember: by their columns' names a field or a stage, by their words a stage. */
export interface ImportWords {
  columns: Record<string, string>;
  statuses: Record<string, string>;
}

/** `apptrack.config.yaml`, with every default filled in. */
export interface Config {
  title: string;
  /** Whether the data are a demonstration that may be published openly, and the day they are seen on (null: the clock's). */
  demo: { today: CalendarDate | null } | null;
  /** IANA name. */
  timezone: string;
  /** Applications a week. */
  weeklyGoal: number;
  /** ISO 4217 code. */
  currency: string;
  /** Days without news after which an active application is quiet. */
  quietAfter: number;
  /** In pipeline order; never empty. */
  stages: Stage[];
  reminders: ReminderRules;
  /** Whether one issue on GitHub tells of each week. */
  digest: boolean;
  /** Beside a sealed site, a calendar of busy times: 0 is none, every other number is another address. */
  busyCalendar: number;
  skills: ConfiguredSkill[];
  import: ImportWords;
  /** In the order of their tabs. */
  views: SavedView[];
  /** What stays in the copy for a coach. */
  coach: CoachRules;
  /** The last year that a date may have: no key of the file, but ten after the present one where a clock is asked. */
  lastYear: number;
}

/** The stages of a configuration that names none. */
export const defaultStages: readonly Stage[] = (
  [
    ['saved', 'lead'],
    ['applied', 'applied'],
    ['phone_screen', 'interview'],
    ['technical', 'interview'],
    ['onsite', 'interview'],
    ['offer', 'offer'],
    ['accepted', 'accepted'],
    ['rejected', 'rejected'],
    ['withdrawn', 'withdrawn'],
    ['ghosted', 'ghosted'],
  ] as const
).map(([id, kind]) => ({ id, kind, label: stageLabel(id) }));

/** A fresh configuration of nothing but defaults. */
export function defaultConfig(): Config {
  return {
    title: 'AppTrack',
    demo: null,
    timezone: 'UTC',
    weeklyGoal: 5,
    currency: 'EUR',
    quietAfter: 21,
    stages: defaultStages.map((stage) => ({ ...stage })),
    reminders: {
      follow_up: { after: 7, again: 7, times: 2 },
      interview_prep: { before: 1 },
      thank_you: { after: 1 },
      offer_decision: { before: 2 },
      expireAfter: 30,
    },
    digest: true,
    busyCalendar: 0,
    skills: [],
    import: { columns: {}, statuses: {} },
    views: [],
    coach: { keep: [] },
    lastYear: finalYear,
  };
}

/** The first stage of a kind, or undefined where none is configured. */
export function stageOfKind({ stages }: Pick<Config, 'stages'>, kind: StageKind): Stage | undefined {
  return stages.find((stage) => stage.kind === kind);
}

/** The stage of an id, or undefined where none is configured. */
export function findStage(config: Config, id: string): Stage | undefined {
  return config.stages.find((stage) => stage.id === id);
}
