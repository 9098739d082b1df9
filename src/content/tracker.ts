/** The data folder as this process sees it: read once, shared by the loaders, the build's check and every page. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import { readTracker, type Tracker } from '../store/read-all.ts';
import { type TrackerReader, trackerReader } from '../store/tracker-reader.ts';

/** What was read, and a number that grows with each reading. */
export interface Reading {
  tracker: Tracker;
  today: CalendarDate;
  version: number;
}

// Astro evaluates this module more than once (configuration, content layer, pages); what was read is kept beside them.
interface Shared {
  reading?: Promise<Reading> | undefined;
  version: number;
  reader?: TrackerReader;
}
const key = Symbol.for('apptrack.reading');
const holder = globalThis as unknown as { [key: symbol]: Shared | undefined };
const shared: Shared = holder[key] ?? { version: 0 };
holder[key] = shared;

/** The data folder's content, read at the first call and kept until {@link refreshTracker}. */
export function loadTracker(): Promise<Reading> {
  shared.reading ??= readTracker(findDataFolder()).then(readingOf);
  return shared.reading;
}

/** Takes over what changed in the files since the last reading, and only that; without a change, the reading stays. */
export async function refreshTracker(): Promise<Reading> {
  shared.reader ??= trackerReader(findDataFolder());
  const tracker = shared.reader();
  const before = await shared.reading?.catch(() => undefined);
  if (before?.tracker === tracker && before.today === todayIn(tracker.config)) return before;
  const reading = readingOf(tracker);
  shared.reading = Promise.resolve(reading);
  return reading;
}

/** Takes over what another thread has read, so that both see the very same files. */
export function adoptReading(reading: Reading): void {
  shared.reading = Promise.resolve(reading);
}

function readingOf(tracker: Tracker): Reading {
  shared.version += 1;
  return { tracker, today: todayIn(tracker.config), version: shared.version };
}
