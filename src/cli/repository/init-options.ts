/** What `apptrack init` is told. */
import { timeZoneNamed } from '../../core/time-zone.ts';
import type { ConfigSettings } from '../../operations/edit-config.ts';
import { UsageError } from '../../operations/errors.ts';
import type { CommonOptions } from '../options.ts';

/** The options of `init`. */
export interface InitOptions extends CommonOptions {
  yes?: boolean;
  title?: string;
  timezone?: string;
  currency?: string;
  weeklyGoal?: string;
  /** A clone of AppTrack with one's own data, to move them from. */
  from?: string;
  /** What to depend on: a tarball, an address, a version. */
  package?: string;
  /** Whether to install it. */
  install?: boolean;
}

/** The settings that the options name. Throws a {@link UsageError} where one is no number. */
export function settingsOf({ title, timezone, currency, weeklyGoal }: InitOptions): ConfigSettings {
  if (weeklyGoal !== undefined && !/^\d{1,3}$/.test(weeklyGoal)) {
    throw new UsageError(`--weekly-goal: "${weeklyGoal}" is not a whole number`);
  }
  const goal = weeklyGoal === undefined ? undefined : Number(weeklyGoal);
  // What is no zone stays as it was typed, and is told like any problem of the configuration.
  const zone = timezone === undefined ? undefined : (timeZoneNamed(timezone) ?? timezone);
  return { title, timezone: zone, currency, weeklyGoal: goal };
}

/** The time zone of this machine. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
