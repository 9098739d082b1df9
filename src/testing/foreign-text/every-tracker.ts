/** The property that all formats share: whatever the files say. */
import fc from 'fast-check';
import { type HostileTracker, hostileTracker } from './hostile-tracker.ts';
import { hostileWord } from './hostile-words.ts';

/** Has `check` look at many trackers, each with other texts in all of its fields. */
export function everyTracker(check: (tracker: HostileTracker) => void, runs = 60): void {
  const property = fc.property(fc.gen(), (draw) => check(hostileTracker(() => draw(() => hostileWord))));
  fc.assert(property, { numRuns: runs });
}

/** The same tracker with one harmless word in all of its fields. */
export function harmlessTracker(): HostileTracker {
  return hostileTracker(() => 'word');
}

/** What may not stand in a text for people: controls but line ends, and what turns around or hides. */
export const steering = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u2028\u2029]/u;
