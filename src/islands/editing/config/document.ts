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
  digest: boolean;
  busyCalendar: number;
  stages: ShownStage[];
  reminders: Record<string, number | Record<string, number>>;
  skills: ShownSkill[];
  /** Filters of the list that have a name. */
  views?: (Named & { status?: string[] })[];
  /** What imports remember: by columns and by words, fields or stages. */
  import?: { columns: Record<string, string>; statuses: Record<string, string> };
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

/** Whether a saved view or what imports remember speaks of a stage. */
export function isSpokenOf(stage: string, { views = [], import: words }: Settings): boolean {
  const said = [...Object.values(words?.columns ?? {}), ...Object.values(words?.statuses ?? {})];
  return said.includes(stage) || views.some(({ status = [] }) => status.includes(stage));
}

/** Whether nothing is wanted. */
export function isNothing({ set, moved }: Wanted): boolean {
  return Object.keys(set).length === 0 && Object.keys(moved).length === 0;
}

/** The settings with what is wanted of them. */
export function withWanted({ settings, defaults }: KnownSettings, { set }: Wanted): Settings {
  return merge(settings, set, defaults) as Settings;
}

/**
 * What is wanted of settings that are others by now: of lists that are to change, an item that is new in the file comes
 * with those here, and what is gone from the file is gone here.
 */
export function carriedOver({ set, moved }: Wanted, before: Settings, now: Settings): Wanted {
  const over = Object.entries(set).map(([key, value]) => {
    const [had, has] = [Reflect.get(before, key), Reflect.get(now, key)];
    return [key, [value, had, has].every(Array.isArray) ? carriedList(value as Item[], had, has) : value];
  });
  return { set: Object.fromEntries(over), moved };
}

/** An item of a list, whose name is its id where it has one. */
interface Item {
  id?: string;
  name?: string;
  was?: string;
}

const nameOf = ({ id, name }: Item) => id ?? name ?? '';

function carriedList(wanted: readonly Item[], before: readonly Item[], now: readonly Item[]): Item[] {
  const [had, has] = [before.map(nameOf), now.map(nameOf)];
  const present = (item: Item) => item.was ?? nameOf(item);
  const isGone = (item: Item) => had.includes(present(item)) && !has.includes(present(item));
  const items = wanted.filter((item) => !isGone(item));
  for (const [index, item] of now.entries()) {
    const name = nameOf(item);
    if (had.includes(name) || items.some((one) => nameOf(one) === name)) continue;
    const behind = items.findIndex((one) => present(one) === has[index - 1]);
    items.splice(behind < 0 ? items.length : behind + 1, 0, { ...item, was: name });
  }
  return items;
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
