/** The data folder as the site sees it: one reading, shared by the collections and all pages, until it is refreshed. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { cachePlace } from '../store/cache-place.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import type { Tracker } from '../store/read-all.ts';
import { digestOf } from '../store/replace-file.ts';
import { type TrackerReader, trackerReader } from '../store/tracker-reader.ts';

/** What was read, and the day on which it is looked at. */
export interface Reading {
  tracker: Tracker;
  today: CalendarDate;
}

let read: TrackerReader | undefined;
let current: Reading | undefined;

/** The reading that is shown: the first call reads the folder. */
export function currentReading(): Reading {
  return current ?? refreshReading();
}

/** What tells this data folder from others that the local app shows at the same address, and says nothing of it. */
export function folderMark(): string {
  return digestOf(currentReading().tracker.root).slice(0, 16);
}

/** Takes over what changed in the files since, and only that; without a change it is the very same reading. */
export function refreshReading(): Reading {
  read ??= trackerReader(findDataFolder(), cachePlace());
  const tracker = read();
  const today = todayIn(tracker.config);
  if (current?.tracker !== tracker || current.today !== today) current = { tracker, today };
  return current;
}
