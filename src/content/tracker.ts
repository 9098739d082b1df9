/** The data folder as this process sees it: read once, shared by the loaders, the build's check and every page. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import { readTracker, type Tracker } from '../store/read-all.ts';

/** What was read, and a number that grows with each reading. */
export interface Reading {
  tracker: Tracker;
  today: CalendarDate;
  version: number;
}

// Astro evaluates this module more than once (configuration, content layer, pages); what was read is kept beside them.
const shared = globalThis as unknown as { [key: symbol]: Promise<Reading> | undefined };
const key = Symbol.for('apptrack.reading');
const versionKey = Symbol.for('apptrack.reading.version');
const counter = globalThis as unknown as { [key: symbol]: number | undefined };

/** The data folder's content, read at the first call and after each {@link forgetTracker}. */
export function loadTracker(): Promise<Reading> {
  shared[key] ??= read();
  return shared[key];
}

/** Makes the next {@link loadTracker} read the files again. */
export function forgetTracker(): void {
  shared[key] = undefined;
}

async function read(): Promise<Reading> {
  const version = (counter[versionKey] ?? 0) + 1;
  counter[versionKey] = version;
  const tracker = await readTracker(findDataFolder());
  return { tracker, today: todayIn(tracker.config), version };
}
