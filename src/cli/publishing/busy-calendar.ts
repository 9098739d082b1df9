/** The calendar of busy times that lies in clear beside a sealed site, where the settings ask for it. */
import { createHash } from 'node:crypto';
import { type BusyTime, busyTimes } from '../../core/agenda/busy-times.ts';
import type { Config } from '../../core/config.ts';
import { deriveFacts } from '../../core/facts.ts';
import { formatBusyCalendar, isBusyCalendar } from '../../format/busy-calendar.ts';
import { WorkError } from '../../operations/errors.ts';
import { secretName } from '../../seal/secret-name.ts';
import { todayIn } from '../../store/clock.ts';
import { readTracker } from '../../store/read-all.ts';

/** What it is made for. */
export interface BusyPublication {
  /** The data folder. */
  data: string;
  config: Config;
  env: NodeJS.ProcessEnv;
  passphrase: string;
  /** The site's address, as far as it is known: its path alone, else. */
  address: string;
}

/** What is to be published beside the site, and where it will be. */
export interface PublishedCalendar {
  path: string;
  bytes: Uint8Array;
  address: string;
}

/**
 * The calendar; null where the settings ask for none. Its name is made of the passphrase and the number in the settings.
 * Throws a {@link WorkError} where there would be more in it than times.
 */
export async function publishedCalendar(publication: BusyPublication): Promise<PublishedCalendar | null> {
  const { data, config, env, passphrase, address } = publication;
  if (config.busyCalendar === 0) return null;
  const site = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}`;
  const name = await secretName({
    passphrase,
    purpose: `busy calendar ${config.busyCalendar} of ${site}`.toLowerCase(),
  });
  const today = todayIn(config, { env });
  const { applications } = await readTracker(data);
  const all = applications.map((application) => deriveFacts(application, config, today));
  const times = busyTimes(all, config.timezone, today);
  const text = formatBusyCalendar({ times, today, uidOf: (time) => uidOf(time, name) });
  if (!isBusyCalendar(text))
    throw new WorkError('Nothing was published: the calendar of busy times would tell more than times.');
  const path = `${name}.ics`;
  return { path, bytes: Buffer.from(text), address: `${address}${path}` };
}

/** The same for the same time, so that calendars repeat none; what is moved is another, and nobody sees that it was moved. */
function uidOf({ from, to }: BusyTime, name: string): string {
  return createHash('sha256').update(`${name} ${from} ${to}`).digest('hex').slice(0, 32);
}
