/** The settings as the API tells them, and what is wanted of them. */
import type { Problem } from '../../../core/problem.ts';
import type { StageKind } from '../../../core/stage.ts';
import { send } from '../client.ts';

/** A stage in the list that is shown; `was` is its id in the file, where it has one there. */
export interface ShownStage {
  id: string;
  kind: StageKind;
  label: string | null;
  was?: string;
}

/** An item of a list that goes by its name. */
export interface Named {
  name: string;
  was?: string;
}

/** A skill of the person's own. */
export interface ShownSkill extends Named {
  aliases: string[];
}

/** The settings that the page shows. */
export interface Settings {
  title: string;
  currency: string;
  timezone: string;
  weeklyGoal: number;
  quietAfter: number;
  stages: ShownStage[];
  reminders: Record<string, number | Record<string, number>>;
  skills: ShownSkill[];
  /** Filters of the list that have a name. */
  views?: Named[];
}

/** The document of `/api/config.json`, and the state of the file. */
export interface KnownSettings {
  path: string;
  settings: Settings;
  defaults: Settings;
  /** By the ids of stages: how many applications have an entry of it, and how many are in it. */
  uses: Record<string, { applications: number; now: number }>;
  problems: Problem[];
  etag: string | null;
}

/** What is to be changed, as the API takes it. */
export interface Wanted {
  set: Record<string, unknown>;
  moved: Record<string, string>;
}

/** What a change would do, or did. */
export interface Changed {
  changed: string[];
  applications: number;
  entries: number;
  left: string[];
}

/** The settings as they are now. */
export async function loadConfig(): Promise<KnownSettings> {
  const { document, etag } = await send<Omit<KnownSettings, 'etag'>>('GET', 'config.json');
  return { ...document, etag };
}

/** Whether nothing is wanted. */
export function isNothing({ set, moved }: Wanted): boolean {
  return Object.keys(set).length === 0 && Object.keys(moved).length === 0;
}

/** The settings with what is wanted of them. */
export function withWanted({ settings, defaults }: KnownSettings, { set }: Wanted): Settings {
  return merge(settings, set, defaults) as Settings;
}

function merge(present: unknown, wanted: unknown, plain: unknown): unknown {
  if (wanted === null) return plain;
  if (!isMapping(wanted) || !isMapping(present)) return wanted;
  const inner = Object.entries(wanted).map(([key, value]) => [
    key,
    merge(present[key], value, isMapping(plain) ? plain[key] : undefined),
  ]);
  return { ...present, ...Object.fromEntries(inner) };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
