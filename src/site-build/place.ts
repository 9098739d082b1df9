/** A thread's place among those that share a build. */
import type { End } from './both-ends.ts';
import type { Meet } from './meeting.ts';

/** At which end of every row it begins, and how it tells the others what it has found. */
export interface Place {
  end: End;
  meet: Meet;
}
